/** Steps of a run: plain data, so that a failing run can be written down and sent again. Versions are meant by their number, the newest is 0. */
import type { Random } from '../random.js';

/** `If-None-Match: *`, or `If-Match` with the entity tag of the current object or with another. */
export type Condition = 'none' | 'match' | 'other';

export type Step =
  | { do: 'create-bucket'; bucket: string }
  | { do: 'delete-bucket'; bucket: string }
  | { do: 'versioning'; bucket: string; status: 'Enabled' | 'Suspended' }
  | { do: 'put'; bucket: string; key: string; seed: number; length: number; condition?: Condition }
  | { do: 'get'; bucket: string; key: string; version?: number | 'null' }
  | { do: 'delete'; bucket: string; key: string; version?: number | 'null' }
  | { do: 'copy'; bucket: string; key: string; version?: number | 'null'; to: string; condition?: Condition }
  | { do: 'begin-upload'; bucket: string; key: string; upload: number }
  | { do: 'put-part'; bucket: string; upload: number; part: number; seed: number; length: number }
  | { do: 'complete-upload'; bucket: string; upload: number; condition?: Condition }
  | { do: 'abort-upload'; bucket: string; upload: number };

const BUCKETS = ['model-0', 'model-1'];
const KEYS = ['a', 'a/b', 'a/c', 'b', 'é', 'z z'];
/** Empty, in the row, at its edge, in a file. */
const LENGTHS = [0, 5, 5, 100, 16_384, 16_385, 40_000];
/** Too short for all but the last, and long enough. */
const PART_LENGTHS = [100, 100, 5 * 1024 ** 2];
const UPLOADS = 4;
const PARTS = 3;

const KINDS: ReadonlyArray<readonly [kind: Step['do'], weight: number]> = [
  ['put', 30],
  ['get', 15],
  ['delete', 22],
  ['copy', 14],
  ['versioning', 5],
  ['begin-upload', 6],
  ['put-part', 8],
  ['complete-upload', 7],
  ['abort-upload', 2],
  ['create-bucket', 2],
  ['delete-bucket', 2],
];
const KIND_LIST = KINDS.flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));

export function drawStep(random: Random, number: number): Step {
  // Every run begins with its buckets.
  if (number < BUCKETS.length) return { do: 'create-bucket', bucket: BUCKETS[number] as string };
  const bucket = random.pick(BUCKETS);
  const key = random.pick(KEYS);
  const seed = number;
  const upload = random.int(UPLOADS);
  const condition = (): { condition?: Condition } =>
    random.chance(0.3) ? { condition: random.pick(['none', 'match', 'other'] as const) } : {};
  const version = (chance: number): { version?: number | 'null' } =>
    random.chance(chance) ? { version: random.chance(0.25) ? 'null' : random.int(3) } : {};
  switch (random.pick(KIND_LIST)) {
    case 'put':
      return { do: 'put', bucket, key, seed, length: random.pick(LENGTHS), ...condition() };
    case 'get':
      return { do: 'get', bucket, key, ...version(0.6) };
    case 'delete':
      return { do: 'delete', bucket, key, ...version(0.7) };
    case 'copy':
      return { do: 'copy', bucket, key, ...version(0.5), to: random.pick(KEYS), ...condition() };
    case 'versioning':
      return { do: 'versioning', bucket, status: random.chance(0.6) ? 'Enabled' : 'Suspended' };
    case 'begin-upload':
      return { do: 'begin-upload', bucket, key, upload };
    case 'put-part':
      return { do: 'put-part', bucket, upload, part: 1 + random.int(PARTS), seed, length: random.pick(PART_LENGTHS) };
    case 'complete-upload':
      return { do: 'complete-upload', bucket, upload, ...condition() };
    case 'abort-upload':
      return { do: 'abort-upload', bucket, upload };
    case 'create-bucket':
      return { do: 'create-bucket', bucket };
    case 'delete-bucket':
      return { do: 'delete-bucket', bucket };
  }
}
