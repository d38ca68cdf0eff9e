/** Rows of CloudWatch Logs in its own terms, for comparisons. */
import { fieldChanges, jsonOf } from '../../runtime/changes.js';
import type { MapDescription, RowChange, RowDescription, RowLookup } from '../../runtime/service.js';
import { type Chunk, EVENTS_KIND, type GroupRow, type StreamRow } from './store.js';

type Plain = Readonly<Record<string, unknown>>;

/** What users know nothing of. */
const INTERNAL = new Set(['id', 'sweep', 'subscriptions', 'chunks']);
/** Members whose names are not AWS's. */
const NAMES: Readonly<Record<string, string>> = {
  name: 'logGroupName',
  created: 'creationTime',
  class: 'logGroupClass',
  isProtected: 'deletionProtectionEnabled',
  retention: 'retentionInDays',
  kms: 'kmsKeyId',
  first: 'firstEventTimestamp',
  last: 'lastEventTimestamp',
  ingested: 'lastIngestionTime',
  bytes: 'storedBytes',
};

/** Tells a map; groups are told by name in what else is theirs. */
export function describing(lookup: RowLookup) {
  const names = new Map<string, string>();
  return (account: string, region: string, kind: string): MapDescription | undefined => {
    if (kind.startsWith(EVENTS_KIND)) {
      const id = kind.slice(EVENTS_KIND.length);
      const of = groupName(names, lookup, account, region, id);
      return { rank: 2, resource: 'log events', of, describe: (change) => events(change, streamNames(lookup, account, region)) };
    }
    switch (kind) {
      case 'groups':
        return { rank: 0, resource: 'log group', describe: (change) => rowOf(change, change.key.toString('utf8')) };
      case 'streams':
        return {
          rank: 1,
          resource: 'log stream',
          describe(change) {
            const [id = ''] = partsOf(change.key);
            return { ...rowOf(change, nameIn(change)), of: groupName(names, lookup, account, region, id) };
          },
        };
      case 'metric-filters':
        return { rank: 3, resource: 'metric filter', describe: filter };
      case 'subscription-filters':
        return { rank: 4, resource: 'subscription filter', describe: filter };
      case 'destinations':
        return { rank: 5, resource: 'destination', describe: (change) => rowOf(change, change.key.toString('utf8')) };
      case 'resource-policies':
        return { rank: 6, resource: 'resource policy', describe: (change) => rowOf(change, change.key.toString('utf8')) };
      default:
        return described(kind);
    }
  };
}

/** What else is configured, by the kinds of its rows; each is told by its name, or by its key where it has none. */
const RESOURCES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  queries: 'query',
  'query-definitions': 'query definition',
  'scheduled-queries': 'scheduled query',
  'export-tasks': 'export task',
  'delivery-sources': 'delivery source',
  'delivery-destinations': 'delivery destination',
  deliveries: 'delivery',
  'account-policies': 'account policy',
  'anomaly-detectors': 'anomaly detector',
  'lookup-tables': 'lookup table',
};
const RANK = 7;

function described(kind: string): MapDescription | undefined {
  const resource = RESOURCES[kind];
  if (resource === undefined) return undefined;
  return { rank: RANK, resource, describe: (change) => rowOf(change, ownName(change)) };
}

function ownName({ key, old, new: now }: RowChange): string {
  const row = jsonOf(now ?? old);
  const name = row.name ?? row.policyName;
  return typeof name === 'string' ? name : key.toString('utf8');
}

/** The texts of a tuple's key, of which none here holds what is escaped there. */
function partsOf(key: Buffer): string[] {
  return key
    .toString('utf8')
    .split('\0')
    .map((part) => part.slice(1));
}

function nameIn({ old, new: now }: RowChange): string {
  return (jsonOf(now ?? old) as unknown as StreamRow).name;
}

function groupName(names: Map<string, string>, lookup: RowLookup, account: string, region: string, id: string): string {
  if (!names.has(id)) {
    for (const [, value] of lookup(account, region, 'groups')) {
      const group = jsonOf(value) as unknown as GroupRow;
      names.set(group.id, group.name);
    }
  }
  return names.get(id) ?? id;
}

function streamNames(lookup: RowLookup, account: string, region: string): (id: string) => string {
  return (id) => {
    for (const [, value] of lookup(account, region, 'streams')) {
      const stream = jsonOf(value) as unknown as StreamRow;
      if (stream.id === id) return stream.name;
    }
    return id;
  };
}

const STREAM_ID_LENGTH = 12;

/** A chunk is told by its stream and the time of its first event; it never changes. */
function events({ key, old, new: now }: RowChange, nameOf: (id: string) => string): RowDescription {
  const chunk = jsonOf(now ?? old) as unknown as Chunk;
  const logStreamName = nameOf(key.toString('utf8').slice(0, STREAM_ID_LENGTH));
  return { id: { logStreamName, timestamp: chunk.times[0], events: chunk.times.length }, fields: [] };
}

function filter(change: RowChange): RowDescription {
  const [of, id = ''] = partsOf(change.key);
  return { ...rowOf(change, id), of };
}

function rowOf({ old, new: now }: RowChange, id: RowDescription['id']): RowDescription {
  return { id, fields: old && now ? fieldChanges(named(jsonOf(old)), named(jsonOf(now))) : [] };
}

function named(row: Plain): Plain {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !INTERNAL.has(name))
      .map(([name, value]) => [NAMES[name] ?? name, value]),
  );
}
