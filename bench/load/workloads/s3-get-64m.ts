import { BUCKET } from '../data.js';
import { s3 } from '../request.js';
import { streamTo } from '../stream.js';
import type { StreamWorkload } from '../workload.js';

const BYTES = 64 * 1024 ** 2;

export const s3GetLarge: StreamWorkload = {
  kind: 'stream',
  name: 's3-get-64m',
  title: 'S3 GetObject, 64 MiB',
  services: ['s3'],
  bytes: BYTES,
  answerBytes: BYTES,
  async setup(client) {
    await client.send(s3('PUT', `/${BUCKET}`));
    await streamTo(client).put(`/${BUCKET}/large`, BYTES);
  },
  transfer: (stream) => stream.get(`/${BUCKET}/large`, BYTES),
};
