/**
 * awsim, an emulator in Rust (tokio, axum). It checks no signatures; a whole upload is held in memory (a 256 MiB one added 512 MiB).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { installFromCrates } from './install/cargo.js';

const VERSION = '0.8.0';

export const launcher: Launcher = {
  name: 'awsim',
  version: VERSION,
  services: ['s3', 'dynamodb', 'sts', 'sqs', 'lambda'],
  install: (folder) => installFromCrates(folder, 'awsim', VERSION),
  command: async (folder, port, scratch) => {
    const file = path.join(folder, 'bin/awsim');
    if (!existsSync(file)) return `${file} is missing.`;
    return { file, args: ['--bind', '127.0.0.1', '--port', String(port)], cwd: scratch };
  },
};
