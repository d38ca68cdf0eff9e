/** Pages of a bucket with a million objects: whether they cost more than those of a small one, and whether common prefixes are skipped or counted. */
import type { Client } from '../client.js';
import { BUCKET, range } from '../data.js';
import { fillBucket } from '../fill.js';
import { s3 } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const OBJECTS = 1_000_000;
const FOLDERS = 10_000;
const PAGE = 1000;
const PLACES = 90;

const digits = (n: number, length: number): string => String(n).padStart(length, '0');
const folder = (n: number): string => `half-${n % 2}/folder-${digits(n, 5)}/`;
const key = (n: number): string => `${folder(n % FOLDERS)}object-${digits(n, 7)}`;

function* keys(): Generator<string> {
  for (let n = 0; n < OBJECTS; n += 1) yield key(n);
}

async function setup(client: Client, deadline: number): Promise<void> {
  await client.send(s3('PUT', `/${BUCKET}`));
  await fillBucket(client, keys(), '', deadline);
}

const common = {
  kind: 'requests',
  services: ['s3'],
  // Of ours alone: so many objects can only be put in a way that needs signatures not to be compared.
  ownEnv: {},
  connections: [1, 32],
  setup,
} as const;

const list = (query: string) => s3('GET', `/${BUCKET}?list-type=2&max-keys=${PAGE}${query}`);

export const listMillion: RequestWorkload = {
  ...common,
  name: 's3-list-million',
  title: 'S3 ListObjectsV2 of 1,000 among 1,000,000',
  requests: () => range(PLACES).map((n) => list(`&start-after=${encodeURIComponent(key(n * 1117))}`)),
  check: (body) => expect(body, '<Key>', PAGE),
};

/** In turns: two common prefixes with half a million objects each, a page full of common prefixes, and one that begins in the middle. */
export const listMillionPrefixes: RequestWorkload = {
  ...common,
  name: 's3-list-prefixes',
  title: 'S3 ListObjectsV2 of common prefixes among 1,000,000 objects',
  period: 3,
  requests: () => [
    list('&delimiter=%2F'),
    list(`&delimiter=%2F&prefix=${encodeURIComponent('half-1/')}`),
    list(`&delimiter=%2F&prefix=${encodeURIComponent('half-0/')}&start-after=${encodeURIComponent(folder(4000))}`),
  ],
  check: (body, n) => expect(body, '<CommonPrefixes>', n === 0 ? 2 : PAGE),
};

function expect(body: string, element: string, wanted: number): string | undefined {
  const found = body.split(element).length - 1;
  return found === wanted ? undefined : `The listing has ${element} ${found} times instead of ${wanted}`;
}
