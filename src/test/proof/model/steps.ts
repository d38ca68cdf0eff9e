/** What a run is made of: steps that are plain data, so that a run can be written down, shortened and sent again. */
import type { Random } from '../random.js';

export type Step =
  | { readonly do: 'create-table' | 'delete-table'; readonly table: string }
  | { readonly do: 'put' | 'put-new'; readonly table: string; readonly key: string; readonly value: string }
  | { readonly do: 'add' | 'delete' | 'get'; readonly table: string; readonly key: string }
  /** Puts the key into both tables, unless it is in the second one. */
  | { readonly do: 'transact'; readonly table: string; readonly other: string; readonly key: string; readonly value: string }
  | { readonly do: 'create-bucket' | 'delete-bucket'; readonly bucket: string }
  | {
      readonly do: 'put-object' | 'multipart';
      readonly bucket: string;
      readonly key: string;
      readonly value: string;
      readonly size: number;
    }
  | { readonly do: 'copy-object'; readonly bucket: string; readonly from: string; readonly key: string }
  | { readonly do: 'delete-object' | 'get-object'; readonly bucket: string; readonly key: string }
  | { readonly do: 'snapshot' | 'restore' | 'delete-snapshot'; readonly name: string }
  | { readonly do: 'rename'; readonly name: string; readonly to: string }
  | { readonly do: 'freeze' | 'unfreeze' | 'show-time' }
  | { readonly do: 'advance'; readonly seconds: number }
  /** Signs a URL, lets the emulator's time pass and uses it. */
  | {
      readonly do: 'presigned';
      readonly bucket: string;
      readonly key: string;
      readonly expires: number;
      readonly seconds: number;
    }
  | { readonly do: 'restart'; readonly killed: boolean };

const TABLES = ['table-0', 'table-1', 'table-2'];
const BUCKETS = ['bucket-0', 'bucket-1'];
const KEYS = ['a', 'b', 'c', 'd/e'];
const SNAPSHOTS = ['s0', 's1', 's2', 's3'];
/** In the row, just in the row, just in a file, in a file. */
const SIZES = [0, 16 * 1024, 16 * 1024 + 1, 100_000];
const PRESIGNED_SECONDS = 600;

/** How often each kind comes up, beside the others. */
const WEIGHTS: Readonly<Record<Step['do'], number>> = {
  'create-table': 6,
  'delete-table': 1,
  put: 14,
  'put-new': 5,
  add: 8,
  delete: 6,
  get: 4,
  transact: 8,
  'create-bucket': 4,
  'delete-bucket': 1,
  'put-object': 14,
  multipart: 3,
  'copy-object': 5,
  'delete-object': 6,
  'get-object': 4,
  snapshot: 6,
  restore: 6,
  'delete-snapshot': 4,
  rename: 3,
  freeze: 2,
  unfreeze: 2,
  'show-time': 3,
  advance: 3,
  presigned: 3,
  restart: 1,
};

/** The next step, which follows from the number of the step and the chance alone. */
export function drawStep(random: Random, number: number, kinds: ReadonlyArray<Step['do']>): Step {
  const kind = drawKind(random, kinds);
  const table = random.pick(TABLES);
  const bucket = random.pick(BUCKETS);
  const key = random.pick(KEYS);
  const value = `v${number}`;
  const name = random.pick(SNAPSHOTS);
  switch (kind) {
    case 'create-table':
    case 'delete-table':
      return { do: kind, table };
    case 'put':
    case 'put-new':
      return { do: kind, table, key, value };
    case 'add':
    case 'delete':
    case 'get':
      return { do: kind, table, key };
    case 'transact':
      return { do: kind, table, other: random.pick(TABLES.filter((one) => one !== table)), key, value };
    case 'create-bucket':
    case 'delete-bucket':
      return { do: kind, bucket };
    case 'put-object':
    case 'multipart':
      return { do: kind, bucket, key, value, size: random.pick(SIZES) };
    case 'copy-object':
      return { do: kind, bucket, from: random.pick(KEYS), key };
    case 'delete-object':
    case 'get-object':
      return { do: kind, bucket, key };
    case 'snapshot':
    case 'restore':
    case 'delete-snapshot':
      return { do: kind, name };
    case 'rename':
      return { do: kind, name, to: random.pick(SNAPSHOTS) };
    case 'advance':
      return { do: kind, seconds: 1 + random.int(100_000) };
    case 'presigned':
      return {
        do: kind,
        bucket,
        key,
        expires: PRESIGNED_SECONDS,
        seconds: random.chance(0.5) ? PRESIGNED_SECONDS / 2 : PRESIGNED_SECONDS * 2,
      };
    case 'restart':
      return { do: kind, killed: random.chance(0.5) };
    default:
      return { do: kind };
  }
}

function drawKind(random: Random, kinds: ReadonlyArray<Step['do']>): Step['do'] {
  const total = kinds.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
  let left = random.int(total);
  for (const kind of kinds) {
    left -= WEIGHTS[kind];
    if (left < 0) return kind;
  }
  throw new Error('The weights do not add up');
}

/** All kinds, but for restarts where nothing outlives the process. */
export function kindsFor(persistent: boolean): ReadonlyArray<Step['do']> {
  const all = Object.keys(WEIGHTS) as Array<Step['do']>;
  return persistent ? all : all.filter((kind) => kind !== 'restart');
}
