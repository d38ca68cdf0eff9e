/** The differences of two snapshots in the services' own terms, as data: bounded, and in an order that says nothing of how state is kept. */
import { type ChangedMap, native } from '../../native/index.js';
import { fieldChanges, jsonOf } from '../runtime/changes.js';
import type { DescribeMap, MapDescription, Registry, RowChange, RowDescription } from '../runtime/service.js';
import { describeRuntime, RUNTIME } from './runtime-rows.js';
import { rulesOf } from './scope.js';

type Reader = InstanceType<ReturnType<typeof native>['DiffReader']>;

export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** One resource that differs. */
export interface Change extends RowDescription {
  readonly change: 'added' | 'removed' | 'changed';
}

/** Resources of one kind that differ, in one place. */
export interface Group extends Counts {
  readonly service: string;
  /** Absent for what is global. */
  readonly account?: string;
  readonly region?: string;
  /** `table`, `item`, `bucket`. */
  readonly resource: string;
  /** The table or bucket that they are part of. */
  readonly of?: string;
  /** As many as are told; the counts are of all. */
  readonly changes: readonly Change[];
}

export interface Comparison extends Counts {
  readonly groups: readonly Group[];
  /** Groups that are not told. */
  readonly more: number;
}

/** Groups that are told at most. */
const GROUPS_MAX = 1000;
/** Changes that are told at most, of all groups. */
const CHANGES_MAX = 20_000;

const LENGTHS_BYTES = 12;
const PAIR_BYTES = 8;
const ABSENT = 0xffff_ffff;
const GLOBAL = '*';
/** Maps of unknown kinds come behind the others. */
const LAST_RANK = 1000;

interface Described {
  readonly map: ChangedMap;
  /** Its place in what native code compared. */
  readonly place: number;
  readonly description: MapDescription;
}

/** From a kept snapshot, by id or name, to another, or to the present. Tells up to `limit` changes of each group. */
export async function compare(
  engine: number,
  registry: Registry,
  before: string,
  after: string | undefined,
  limit: number,
): Promise<Comparison> {
  const reader = new (native().DiffReader)(engine, before, after, rulesOf(registry));
  const maps = describeAll(await reader.compare(), reader, registry);
  const groups: Group[] = [];
  let left = CHANGES_MAX;
  for (const described of maps.slice(0, GROUPS_MAX)) {
    const changes = await changesOf(described, reader, Math.min(limit, left));
    left -= changes.length;
    groups.push(groupOf(described, changes));
  }
  const sum = (count: keyof Counts): number => maps.reduce((total, { map }) => total + map[count], 0);
  return { added: sum('added'), removed: sum('removed'), changed: sum('changed'), groups, more: maps.length - groups.length };
}

function describeAll(maps: readonly ChangedMap[], reader: Reader, registry: Registry): Described[] {
  const describers = new Map<string, DescribeMap>();
  const describerOf = (service: string): DescribeMap => {
    let describer = describers.get(service);
    if (!describer) {
      const describe = registry.get(service)?.load?.().describe;
      const own = describe?.((account, region, kind) => rowsOf(reader, account, region, service, kind));
      describer = own ?? (service === RUNTIME ? describeRuntime : () => undefined);
      describers.set(service, describer);
    }
    return describer;
  };
  const described = maps.map((map, place) => {
    const { account, region, service, kind } = map;
    return { map, place, description: describerOf(service)(account, region, kind) ?? anyMap(kind) };
  });
  return described.sort(compareMaps);
}

function compareMaps(a: Described, b: Described): number {
  return (
    compareTexts(a.map.service, b.map.service) ||
    compareTexts(a.map.account, b.map.account) ||
    compareTexts(a.map.region, b.map.region) ||
    a.description.rank - b.description.rank ||
    compareTexts(a.description.of ?? '', b.description.of ?? '') ||
    compareTexts(a.map.kind, b.map.kind)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows whose service has no words for them. */
function anyMap(kind: string): MapDescription {
  return {
    rank: LAST_RANK,
    resource: kind,
    describe: ({ key, old, new: now }) => ({
      id: printable(key),
      fields: old && now ? fieldChanges(jsonOf(old), jsonOf(now)) : [],
    }),
  };
}

/** Keys of several parts have characters between them that nobody can read. */
function printable(key: Buffer): string {
  const text = key.toString('utf8');
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

async function changesOf({ place, description }: Described, reader: Reader, limit: number): Promise<Change[]> {
  const changes: Change[] = [];
  if (limit <= 0) return changes;
  await reader.open(place, limit);
  for (let rows = reader.take(); rows.length > 0; rows = reader.take()) {
    for (const row of rowChanges(rows)) {
      const change = row.old === undefined ? 'added' : row.new === undefined ? 'removed' : 'changed';
      changes.push({ change, ...describe(description, row) });
    }
  }
  return changes;
}

/** A row that its service fails to read is told all the same. */
function describe(description: MapDescription, row: RowChange): RowDescription {
  try {
    return description.describe(row);
  } catch {
    return { id: printable(row.key), fields: [] };
  }
}

function groupOf({ map, description }: Described, changes: readonly Change[]): Group {
  const { account, region, service, added, removed, changed } = map;
  return {
    service,
    ...(account !== GLOBAL && { account }),
    ...(region !== GLOBAL && { region }),
    resource: description.resource,
    ...(description.of !== undefined && { of: description.of }),
    added,
    removed,
    changed,
    changes,
  };
}

/** Lengths of key, value before and value after, then the three; a length of all ones stands for none. */
function* rowChanges(buffer: Buffer): Generator<RowChange> {
  for (let at = 0; at < buffer.length; ) {
    const lengths = [buffer.readUInt32LE(at), buffer.readUInt32LE(at + 4), buffer.readUInt32LE(at + 8)];
    at += LENGTHS_BYTES;
    const [key, old, now] = lengths.map((length) => {
      if (length === ABSENT) return undefined;
      at += length;
      return buffer.subarray(at - length, at);
    });
    yield { key: key as Buffer, old, new: now };
  }
}

function* rowsOf(
  reader: Reader,
  account: string,
  region: string,
  service: string,
  kind: string,
): Generator<readonly [key: Buffer, value: Buffer]> {
  for (const after of [true, false]) {
    const buffer = reader.rows(after, account, region, service, kind);
    for (let at = 0; at < buffer.length; ) {
      const valueAt = at + PAIR_BYTES + buffer.readUInt32LE(at);
      const end = valueAt + buffer.readUInt32LE(at + 4);
      yield [buffer.subarray(at + PAIR_BYTES, valueAt), buffer.subarray(valueAt, end)];
      at = end;
    }
  }
}
