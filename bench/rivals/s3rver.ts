/**
 * s3rver, S3 in JavaScript over files.
 *
 * It compares signatures with the fixed key S3RVER/S3RVER and refuses those whose time is off by 15 minutes.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { installFromNpm } from './install/npm.js';

const VERSION = '3.7.1';

export const launcher: Launcher = {
  name: 's3rver',
  version: VERSION,
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  services: ['s3'],
  install: (folder) => installFromNpm(folder, 's3rver', VERSION),
  command: async (folder, port, scratch) => {
    const file = path.join(folder, 'node_modules/s3rver/bin/s3rver.js');
    if (!existsSync(file)) return `${file} is missing.`;
    return {
      file: process.execPath,
      args: [file, '--directory', scratch, '--address', '127.0.0.1', '--port', String(port), '--silent'],
    };
  },
};
