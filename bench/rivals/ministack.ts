/**
 * MiniStack, a Python emulator of many services in one asynchronous process.
 *
 * It checks no signatures and listens on all addresses unless told. Bodies are held whole in memory (a 256 MiB upload added 480 MiB).
 * `POST /_ministack/reset` empties it.
 */
import { existsSync } from 'node:fs';
import type { Launcher } from '../launcher.js';
import { installFromPyPi, virtualProgram } from './install/python.js';

const VERSION = '1.5.33';

export const launcher: Launcher = {
  name: 'ministack',
  version: VERSION,
  services: ['s3', 'dynamodb', 'sts', 'sqs', 'lambda'],
  install: (folder) => installFromPyPi(folder, { packages: [`ministack==${VERSION}`] }),
  command: async (folder, port, scratch) => {
    const file = virtualProgram(folder, 'ministack');
    if (!existsSync(file)) return `${file} is missing.`;
    const env = {
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
      PERSIST_STATE: '0',
      LOG_LEVEL: 'WARNING',
      S3_DATA_DIR: scratch,
      TMPDIR: scratch,
    };
    return { file, args: [], env, cwd: scratch };
  },
};
