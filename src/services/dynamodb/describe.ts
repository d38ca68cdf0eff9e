/** Rows of DynamoDB in its own terms, for comparisons. They are described in `native/crates/dynamodb/src`: `table.rs` and `item.rs`. */
import { fieldChanges, jsonOf } from '../../runtime/changes.js';
import type { DescribeMap, MapDescription, RowLookup } from '../../runtime/service.js';

type Plain = Readonly<Record<string, unknown>>;

/** What a row of `tables` has that users know by another name; all else is left out. */
const TABLE_FIELDS: Readonly<Record<string, string>> = {
  id: 'TableId',
  created_ms: 'CreationDateTime',
  key: 'KeySchema',
  definitions: 'AttributeDefinitions',
  indexes: 'Indexes',
  on_demand_billing: 'BillingMode',
  throughput: 'ProvisionedThroughput',
  on_demand: 'OnDemandThroughput',
  warm: 'WarmThroughput',
  stream: 'StreamViewType',
  stream_label: 'LatestStreamLabel',
  encryption_key: 'KMSMasterKeyArn',
  class: 'TableClass',
  deletion_protection: 'DeletionProtectionEnabled',
  tags: 'Tags',
  time_to_live: 'TimeToLive',
  recovery: 'PointInTimeRecovery',
  resource_policy: 'ResourcePolicy',
  attached: 'Attached',
  global: 'GlobalTable',
};

/** Bytes of an item's row before its JSON. */
const ITEM_HEADER_BYTES = 4;

interface KnownTable {
  readonly name: string;
  /** Names of the key's attributes. */
  readonly key: readonly string[];
}

export function describeMaps(lookup: RowLookup): DescribeMap {
  const tables = new Map<string, ReadonlyMap<string, KnownTable>>();
  const tablesOf = (account: string, region: string): ReadonlyMap<string, KnownTable> => {
    const scope = `${account}/${region}`;
    const known = tables.get(scope) ?? readTables(lookup(account, region, 'tables'));
    tables.set(scope, known);
    return known;
  };
  return (account, region, kind) => {
    if (kind === 'tables') return TABLES;
    const transfer = TRANSFERS[kind];
    if (transfer !== undefined) return transfersOf(transfer);
    if (kind === 'backups') return BACKUPS;
    if (!kind.startsWith('items/')) return undefined;
    const id = kind.slice('items/'.length);
    return itemsOf(tablesOf(account, region).get(id) ?? { name: id, key: [] });
  };
}

/** Kinds of rows of `transfer/rows.ts`, and what AWS calls them. */
const TRANSFERS: Readonly<Record<string, string>> = {
  exports: 'export',
  imports: 'import',
  'bulk-operations': 'bulk operation',
};

/** Of an export or import, all that changes is how far it is. */
function transfersOf(resource: string): MapDescription {
  const told = ({ table, status }: Plain): Plain => ({ TableName: table, Status: status });
  return {
    rank: 2,
    resource,
    describe: ({ key, old, new: now }) => ({
      id: key.toString('utf8'),
      fields: old && now ? fieldChanges(told(jsonOf(old)), told(jsonOf(now))) : [],
    }),
  };
}

const TABLES: MapDescription = {
  rank: 0,
  resource: 'table',
  describe: ({ key, old, new: now }) => ({
    id: key.toString('utf8'),
    fields: old && now ? fieldChanges(tableFields(jsonOf(old)), tableFields(jsonOf(now))) : [],
  }),
};

/** They never change. */
const BACKUPS: MapDescription = {
  rank: 2,
  resource: 'backup',
  describe: ({ key, old, new: now }) => {
    const [table = '', id = ''] = key.toString('utf8').split('\0');
    const backup: { name?: unknown } = jsonOf((now ?? old) as Buffer);
    return { id: { TableName: table, BackupName: backup.name, BackupId: id }, fields: [] };
  },
};

function tableFields(row: Plain): Plain {
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(TABLE_FIELDS)) {
    const value = row[name];
    if (value !== undefined && value !== null) fields[field] = value;
  }
  fields.BillingMode = row.on_demand_billing === true ? 'PAY_PER_REQUEST' : 'PROVISIONED';
  fields.Indexes = indexNames(row.indexes);
  return fields;
}

function indexNames(indexes: unknown): unknown {
  return Array.isArray(indexes) ? indexes.map((index: { name?: unknown }) => index.name) : [];
}

/** Tables by their ids. */
function readTables(rows: ReturnType<RowLookup>): ReadonlyMap<string, KnownTable> {
  const tables = new Map<string, KnownTable>();
  for (const [key, value] of rows) {
    const { id, key: schema } = jsonOf(value) as {
      id?: string;
      key?: { hash?: { name: string }; range?: { name: string } | null };
    };
    if (id === undefined || tables.has(id)) continue;
    const names = [schema?.hash, schema?.range].flatMap((attribute) => (attribute ? [attribute.name] : []));
    tables.set(id, { name: key.toString('utf8'), key: names });
  }
  return tables;
}

function itemsOf(table: KnownTable): MapDescription {
  return {
    rank: 1,
    resource: 'item',
    of: table.name,
    describe: ({ key, old, new: now }) => {
      const [before, after] = [itemOf(old), itemOf(now)];
      const whole = after ?? before ?? {};
      const id: Record<string, unknown> = {};
      for (const name of table.key) if (whole[name] !== undefined) id[name] = whole[name];
      return {
        id: table.key.length > 0 ? id : key.toString('hex'),
        fields: before && after ? fieldChanges(before, after) : [],
      };
    },
  };
}

function itemOf(row: Buffer | undefined): Plain | undefined {
  return row && jsonOf(row.subarray(ITEM_HEADER_BYTES));
}
