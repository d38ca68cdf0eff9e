/**
 * dynalite, DynamoDB in JavaScript over LevelDB, here in memory.
 *
 * It wants requests to be signed but does not compare signatures. New tables stay CREATING for half a second unless told. It has no
 * transactions: TransactWriteItems is an unknown operation to it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { installFromNpm } from './install/npm.js';

const VERSION = '4.0.0';

export const launcher: Launcher = {
  name: 'dynalite',
  version: VERSION,
  services: ['dynamodb'],
  install: (folder) => installFromNpm(folder, 'dynalite', VERSION),
  command: async (folder, port) => {
    const file = path.join(folder, 'node_modules/dynalite/cli.js');
    if (!existsSync(file)) return `${file} is missing.`;
    const delays = ['--createTableMs', '0', '--deleteTableMs', '0', '--updateTableMs', '0'];
    return { file: process.execPath, args: [file, '--host', '127.0.0.1', '--port', String(port), ...delays] };
  },
};
