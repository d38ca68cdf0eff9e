import { BUCKET } from '../data.js';
import { s3 } from '../request.js';
import type { StreamWorkload } from '../workload.js';

const BYTES = 256 * 1024 ** 2;

export const s3PutLarge: StreamWorkload = {
  kind: 'stream',
  name: 's3-put-256m',
  title: 'S3 PutObject, 256 MiB',
  services: ['s3'],
  bytes: BYTES,
  answerBytes: 0,
  async setup(client) {
    await client.send(s3('PUT', `/${BUCKET}`));
  },
  async transfer(stream) {
    await stream.put(`/${BUCKET}/large`, BYTES);
  },
};
