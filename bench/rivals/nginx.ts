/**
 * nginx as the measure of large bodies: it keeps what is put as files (WebDAV) and sends them by `sendfile`, so no server that does more than that
 * can be much faster. It is no S3: it checks nothing, and knows neither buckets nor digests. One worker process, as ours has one gateway thread.
 *
 * It comes from the system's packages (Debian's `nginx-light`); the version below is what they had when this was written.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { BUCKET } from '../load/data.js';

const VERSION = '1.22.1';

/** `sendfile_max_chunk` is nginx's default, spelled out since it decides how long one connection may keep the worker. */
const configuration = (port: number, scratch: string): string => `
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log stderr error;
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  sendfile_max_chunk 2m;
  tcp_nodelay on;
  keepalive_requests 1000000000;
  default_type application/octet-stream;
  client_max_body_size 0;
  client_body_temp_path ${scratch}/incoming;
  proxy_temp_path ${scratch}/unused;
  fastcgi_temp_path ${scratch}/unused;
  uwsgi_temp_path ${scratch}/unused;
  scgi_temp_path ${scratch}/unused;
  server {
    listen 127.0.0.1:${port};
    root ${scratch}/files;
    dav_methods PUT DELETE;
    location = / { return 200; }
    location = /${BUCKET} { return 200; }
  }
}
`;

export const launcher: Launcher = {
  name: 'nginx',
  version: VERSION,
  services: ['s3'],
  workloads: ['s3-get-64m', 's3-put-256m', 's3-put-1g', 's3-get-1k', 's3-head'],
  besideOurs: true,
  install: async (folder) => {
    const found = execFileSync('sh', ['-c', 'PATH="$PATH:/usr/sbin" command -v nginx || true'], { encoding: 'utf8' }).trim();
    if (found === '') throw new Error('nginx is not on this machine: apt-get install nginx-light');
    mkdirSync(folder, { recursive: true });
    rmSync(path.join(folder, 'nginx'), { force: true });
    symlinkSync(found, path.join(folder, 'nginx'));
  },
  command: async (folder, port, scratch) => {
    const file = path.join(folder, 'nginx');
    if (!existsSync(file)) return `${file} is missing.`;
    mkdirSync(path.join(scratch, 'files', BUCKET), { recursive: true });
    const settings = path.join(scratch, 'nginx.conf');
    writeFileSync(settings, configuration(port, scratch));
    // Started by root it would hand its files to a user of its own, who can't read them.
    const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
    return { file, args: ['-p', scratch, '-c', settings, ...user] };
  },
};
