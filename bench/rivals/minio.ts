/**
 * MinIO, S3 in Go over files. It has no binaries in a package registry; its sources are a Go module, whose newest published state is
 * meant here.
 *
 * It compares signatures. Small objects are written to disk with care, so that PUTs are slow. It serves a console on a port of its own,
 * which is switched off here. It answers before its disk is ready, with 503 to all that is signed.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { run } from './install/run.js';

const VERSION = 'v0.0.0-20260212201848-7aac2a2c5b7c';
const KEY = 'minioadmin';

export const launcher: Launcher = {
  name: 'minio',
  version: VERSION,
  credentials: { accessKeyId: KEY, secretAccessKey: KEY },
  services: ['s3'],
  readyPath: '/minio/health/cluster',
  install: async (folder) => {
    await run('go', ['install', `github.com/minio/minio@${VERSION}`], { env: { GOBIN: path.join(folder, 'bin') } });
  },
  command: async (folder, port, scratch) => {
    const file = path.join(folder, 'bin/minio');
    if (!existsSync(file)) return `${file} is missing.`;
    const env = { MINIO_ROOT_USER: KEY, MINIO_ROOT_PASSWORD: KEY, MINIO_BROWSER: 'off', MINIO_UPDATE: 'off' };
    return { file, args: ['server', '--quiet', '--address', `127.0.0.1:${port}`, scratch], env };
  },
};
