/** What the memory suite does. */
import type { Client } from '../load/client.js';
import { BUCKET, range, text } from '../load/data.js';
import { fillBucket } from '../load/fill.js';
import { s3 } from '../load/request.js';
import { streamTo } from '../load/stream.js';

export interface MemoryWorkload {
  readonly name: string;
  readonly title: string;
  /** How many things stay, where the question is what each of them adds. */
  readonly things?: number;
  prepare(client: Client): Promise<void>;
  run(client: Client, deadline: number): Promise<void>;
}

const MIB = 1024 ** 2;
const LARGEST = 5 * 1024 * MIB;
const UPLOADS = 200;
const UPLOAD_BYTES = 16 * MIB;
const SMALL = 1_000_000;
const SMALL_BYTES = 100;
/** Loads what puts and reads need, of small objects and of files. */
const WARM_UP_BYTES = MIB;

async function prepare(client: Client): Promise<void> {
  await client.send(s3('PUT', `/${BUCKET}`));
  await streamTo(client).put(`/${BUCKET}/warm-up`, WARM_UP_BYTES);
  await streamTo(client).get(`/${BUCKET}/warm-up`, WARM_UP_BYTES);
}

function* keys(): Generator<string> {
  for (let n = 0; n < SMALL; n += 1) yield `object-${String(n).padStart(7, '0')}`;
}

export const MEMORY_WORKLOADS: readonly MemoryWorkload[] = [
  {
    name: 's3-5g-up',
    title: 'PutObject of 5 GiB',
    prepare,
    run: async (client) => {
      await streamTo(client).put(`/${BUCKET}/largest`, LARGEST);
    },
  },
  {
    name: 's3-5g-down',
    title: 'GetObject of 5 GiB',
    prepare: async (client) => {
      await prepare(client);
      await streamTo(client).put(`/${BUCKET}/largest`, LARGEST);
    },
    run: (client) => streamTo(client).get(`/${BUCKET}/largest`, LARGEST),
  },
  {
    name: 's3-200-uploads',
    title: '200 PutObjects of 16 MiB at once',
    prepare,
    run: async (client) => {
      const stream = streamTo(client);
      await Promise.all(range(UPLOADS).map((n) => stream.put(`/${BUCKET}/upload-${n}`, UPLOAD_BYTES)));
    },
  },
  {
    name: 's3-small-objects',
    title: 'each of 1,000,000 objects of 100 bytes, body included',
    things: SMALL,
    prepare,
    run: (client, deadline) => fillBucket(client, keys(), text(SMALL_BYTES), deadline),
  },
];
