import { BUCKET, KEYS, range, text } from '../data.js';
import { s3 } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const BYTES = 1024;

export const s3Head: RequestWorkload = {
  kind: 'requests',
  name: 's3-head',
  title: 'S3 HeadObject',
  services: ['s3'],
  goal: 0.75,
  async setup(client, deadline) {
    await client.send(s3('PUT', `/${BUCKET}`));
    await client.sendAll(
      range(KEYS).map((n) => s3('PUT', `/${BUCKET}/object-${n}`, text(BYTES))),
      deadline,
    );
  },
  requests: () => range(KEYS).map((n) => s3('HEAD', `/${BUCKET}/object-${n}`)),
};
