import { BUCKET, KEYS, range, text } from '../data.js';
import { s3 } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const BYTES = 1024;

export const s3Put: RequestWorkload = {
  kind: 'requests',
  name: 's3-put-1k',
  title: 'S3 PutObject, 1 KiB',
  services: ['s3'],
  goal: 0.5,
  rates: [1000, 5000],
  async setup(client) {
    await client.send(s3('PUT', `/${BUCKET}`));
  },
  requests: () => range(KEYS).map((n) => s3('PUT', `/${BUCKET}/object-${n}`, text(BYTES))),
};
