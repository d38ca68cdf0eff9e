/**
 * DynamoDB Local, AWS's own download, in Java over SQLite, here in memory.
 *
 * It needs Java 17, and SQLite's native library by path, which comes as a dependency in a file named with its version. Access keys may
 * only have letters and digits, and each key and region has tables of its own. Signatures are not compared. Without `-disableTelemetry`
 * it calls home.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { installFromMaven } from './install/maven.js';

const VERSION = '2.6.1';
export const DYNAMODB_LOCAL = { group: 'com.amazonaws', name: 'DynamoDBLocal', version: VERSION };
export const DYNAMODB_LOCAL_MAIN = 'com.amazonaws.services.dynamodbv2.local.main.ServerRunner';

export const launcher: Launcher = {
  name: 'dynamodb-local',
  version: VERSION,
  services: ['dynamodb'],
  install: (folder) => installFromMaven(folder, DYNAMODB_LOCAL),
  command: async (folder, port, scratch) => {
    const libs = path.join(folder, 'libs');
    if (!existsSync(libs) || !readdirSync(libs).includes(`DynamoDBLocal-${VERSION}.jar`))
      return `${libs}/DynamoDBLocal-${VERSION}.jar is missing.`;
    return {
      file: 'java',
      args: [
        `-Djava.library.path=${libs}`,
        '-cp',
        `${libs}/*`,
        DYNAMODB_LOCAL_MAIN,
        '-inMemory',
        '-disableTelemetry',
        '-port',
        String(port),
      ],
      cwd: scratch,
    };
  },
};
