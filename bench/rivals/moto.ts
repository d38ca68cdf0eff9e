/**
 * moto, the Python library that many test suites mock AWS with, as a server.
 *
 * It checks no signatures, keeps everything in memory (a 256 MiB upload added 990 MiB), and serves with Flask's development server, a
 * thread a request. `POST /moto-api/reset` empties it. Its account is 123456789012 unless told.
 */
import { existsSync } from 'node:fs';
import type { Launcher } from '../launcher.js';
import { installFromPyPi, virtualProgram } from './install/python.js';

const VERSION = '5.2.1';

export const launcher: Launcher = {
  name: 'moto',
  version: VERSION,
  services: ['s3', 'dynamodb', 'sts', 'sqs'],
  install: (folder) => installFromPyPi(folder, { packages: [`moto[server]==${VERSION}`] }),
  command: async (folder, port) => {
    const file = virtualProgram(folder, 'moto_server');
    if (!existsSync(file)) return `${file} is missing.`;
    return { file, args: ['-H', '127.0.0.1', '-p', String(port)], env: { MOTO_ACCOUNT_ID: '000000000000' } };
  },
};
