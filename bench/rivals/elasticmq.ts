/**
 * ElasticMQ, SQS in Scala, in memory. It checks no signatures. The port is set by a file or by properties of the Java machine; the
 * statistics page has a port of its own, which is switched off here.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { installFromMaven } from './install/maven.js';

const VERSION = '1.6.11';
const ARTIFACT = 'elasticmq-server_2.13';

export const launcher: Launcher = {
  name: 'elasticmq',
  version: VERSION,
  services: ['sqs'],
  install: (folder) => installFromMaven(folder, { group: 'org.elasticmq', name: ARTIFACT, version: VERSION }),
  command: async (folder, port, scratch) => {
    const libs = path.join(folder, 'libs');
    const jar = path.join(libs, `${ARTIFACT}-${VERSION}.jar`);
    if (!existsSync(jar)) return `${jar} is missing.`;
    const properties = {
      'rest-sqs.bind-hostname': '127.0.0.1',
      'rest-sqs.bind-port': port,
      'rest-stats.enabled': false,
      'node-address.host': '127.0.0.1',
      'node-address.port': port,
    };
    const settings = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
    return { file: 'java', args: [...settings, '-cp', `${libs}/*`, 'org.elasticmq.server.Main'], cwd: scratch };
  },
};
