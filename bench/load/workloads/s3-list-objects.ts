import { BUCKET, range } from '../data.js';
import { type BenchRequest, s3 } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const OBJECTS = 100_000;
const PAGE = 1000;
/** At how many places of the bucket a listing begins. */
const PLACES = 90;
const PARALLEL = 32;

const key = (n: number): string => `folder-${String(n % 100).padStart(2, '0')}/object-${String(n).padStart(6, '0')}`;

function* puts(): Generator<BenchRequest> {
  for (let n = 0; n < OBJECTS; n += 1) yield s3('PUT', `/${BUCKET}/${key(n)}`, '');
}

export const listObjects: RequestWorkload = {
  kind: 'requests',
  name: 's3-list-objects',
  title: 'S3 ListObjectsV2 of 1,000 among 100,000',
  services: ['s3'],
  rates: [100],
  async setup(client, deadline) {
    await client.send(s3('PUT', `/${BUCKET}`));
    await client.sendAll(puts(), deadline, PARALLEL);
  },
  requests: () =>
    range(PLACES).map((n) => s3('GET', `/${BUCKET}?list-type=2&max-keys=${PAGE}&start-after=${encodeURIComponent(key(n))}`)),
  check: (body) => {
    const found = body.split('<Key>').length - 1;
    return found === PAGE ? undefined : `The listing holds ${found} keys instead of ${PAGE}`;
  },
};
