import { BUCKET, KEYS, range, text } from '../data.js';
import { s3 } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const BYTES = 1024;

export const s3Get: RequestWorkload = {
  kind: 'requests',
  name: 's3-get-1k',
  title: 'S3 GetObject, 1 KiB',
  services: ['s3'],
  goal: 0.7,
  rates: [1000, 5000, 20_000],
  async setup(client, deadline) {
    await client.send(s3('PUT', `/${BUCKET}`));
    await client.sendAll(
      range(KEYS).map((n) => s3('PUT', `/${BUCKET}/object-${n}`, text(BYTES))),
      deadline,
    );
  },
  requests: () => range(KEYS).map((n) => s3('GET', `/${BUCKET}/object-${n}`)),
  check: (body) => (body.length >= BYTES ? undefined : `The object has ${body.length} bytes instead of ${BYTES}`),
};
