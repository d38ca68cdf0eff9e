/** What a table's description says, and making another table like it. */
import { sleep } from '../../runtime/monotonic.js';
import { type Endpoint, Refusal } from './endpoint.js';
import type { KeyTypes } from './items.js';

const POLL_MS = 200;

interface KeyElement {
  readonly AttributeName: string;
  readonly KeyType: string;
}

interface Throughput {
  readonly ReadCapacityUnits: number;
  readonly WriteCapacityUnits: number;
}

interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly KeyElement[];
  readonly Projection: object;
  readonly ProvisionedThroughput?: Throughput;
  readonly OnDemandThroughput?: object;
}

/** Of DescribeTable, what matters here. */
export interface Table {
  readonly TableName: string;
  readonly TableId?: string;
  readonly TableStatus: string;
  readonly TableArn?: string;
  readonly ItemCount?: number;
  readonly KeySchema: readonly KeyElement[];
  readonly AttributeDefinitions: ReadonlyArray<{ readonly AttributeName: string; readonly AttributeType: string }>;
  readonly ProvisionedThroughput?: Throughput;
  readonly OnDemandThroughput?: object;
  readonly BillingModeSummary?: { readonly BillingMode?: string };
  readonly GlobalSecondaryIndexes?: readonly Index[];
  readonly LocalSecondaryIndexes?: readonly Index[];
  readonly StreamSpecification?: object;
  readonly TableClassSummary?: { readonly TableClass?: string };
}

export const keyNamesOf = ({ KeySchema }: Table): readonly string[] => KeySchema.map(({ AttributeName }) => AttributeName);

export const keyTypesOf = ({ AttributeDefinitions }: Table): KeyTypes =>
  Object.fromEntries(AttributeDefinitions.map(({ AttributeName, AttributeType }) => [AttributeName, AttributeType]));

/** Undefined where there is no such table. */
export async function findTable(endpoint: Endpoint, name: string): Promise<Table | undefined> {
  try {
    return (await endpoint.call<{ Table: Table }>('DescribeTable', { TableName: name })).Table;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}

export async function tableNames(endpoint: Endpoint): Promise<readonly string[]> {
  const names: string[] = [];
  let start: string | undefined;
  do {
    const page: { TableNames: string[]; LastEvaluatedTableName?: string } = await endpoint.call('ListTables', {
      ...(start !== undefined && { ExclusiveStartTableName: start }),
    });
    names.push(...page.TableNames);
    start = page.LastEvaluatedTableName;
  } while (start !== undefined);
  return names;
}

/** Makes a table and waits until it can be used. `input` is CreateTable's. */
export async function createTable(endpoint: Endpoint, input: { readonly TableName: string }): Promise<Table> {
  await endpoint.call('CreateTable', input);
  for (;;) {
    const table = await findTable(endpoint, input.TableName);
    if (table?.TableStatus === 'ACTIVE') return table;
    await sleep(POLL_MS);
  }
}

/** A new table's keys as a user gives them: `id`, `id:N`. */
export function inputOfKeys(name: string, keys: readonly string[]): { readonly TableName: string } {
  const parts = keys.map((key) => {
    const [, attribute = key, type = 'S'] = /^(.+):([SNB])$/.exec(key) ?? [];
    return { attribute, type };
  });
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: parts.map(({ attribute }, place) => ({ AttributeName: attribute, KeyType: place === 0 ? 'HASH' : 'RANGE' })),
    AttributeDefinitions: parts.map(({ attribute, type }) => ({ AttributeName: attribute, AttributeType: type })),
  } as { readonly TableName: string };
}

/** Makes a table with the keys, indexes, billing, stream, class, tags and time to live of another, the last where the endpoint has it. */
export async function createAlike(from: Endpoint, source: Table, to: Endpoint): Promise<Table> {
  const Tags = await tagsOf(from, source);
  const made = await createTable(to, { ...inputAlike(source), ...(Tags.length > 0 && { Tags }) });
  const ttl = await timeToLiveOf(from, source.TableName);
  if (ttl !== undefined) {
    const TimeToLiveSpecification = { AttributeName: ttl, Enabled: true };
    await orNothing(to.call('UpdateTimeToLive', { TableName: source.TableName, TimeToLiveSpecification }));
  }
  return made;
}

function inputAlike(table: Table): { readonly TableName: string } {
  const { TableName, KeySchema, AttributeDefinitions, StreamSpecification, TableClassSummary } = table;
  const onDemand = table.BillingModeSummary?.BillingMode === 'PAY_PER_REQUEST';
  const input = {
    TableName,
    KeySchema,
    AttributeDefinitions,
    ...paying(table, onDemand),
    ...(table.GlobalSecondaryIndexes && {
      GlobalSecondaryIndexes: table.GlobalSecondaryIndexes.map((index) => ({ ...bare(index), ...throughputOf(index, onDemand) })),
    }),
    ...(table.LocalSecondaryIndexes && { LocalSecondaryIndexes: table.LocalSecondaryIndexes.map(bare) }),
    ...(StreamSpecification && { StreamSpecification }),
    ...(TableClassSummary?.TableClass && { TableClass: TableClassSummary.TableClass }),
  };
  return input;
}

function paying(table: Table, onDemand: boolean): object {
  return { BillingMode: onDemand ? 'PAY_PER_REQUEST' : 'PROVISIONED', ...throughputOf(table, onDemand) };
}

type Paid = Pick<Table, 'ProvisionedThroughput' | 'OnDemandThroughput'>;

/** Of a table or an index: its units, or the most that it may take on demand. */
function throughputOf({ ProvisionedThroughput, OnDemandThroughput }: Paid, onDemand: boolean): object {
  if (onDemand) return OnDemandThroughput ? { OnDemandThroughput } : {};
  if (!ProvisionedThroughput) return {};
  const { ReadCapacityUnits, WriteCapacityUnits } = ProvisionedThroughput;
  return { ProvisionedThroughput: { ReadCapacityUnits, WriteCapacityUnits } };
}

const bare = ({ IndexName, KeySchema, Projection }: Index): object => ({ IndexName, KeySchema, Projection });

/** Some emulators have no tags; then there are none. */
async function tagsOf(endpoint: Endpoint, { TableArn }: Table): Promise<readonly object[]> {
  if (TableArn === undefined) return [];
  const tags: Array<{ readonly Key: string }> = [];
  let NextToken: string | undefined;
  do {
    const page = await orNothing<{ Tags?: Array<{ readonly Key: string }>; NextToken?: string }>(
      endpoint.call('ListTagsOfResource', { ResourceArn: TableArn, ...(NextToken !== undefined && { NextToken }) }),
    );
    tags.push(...(page?.Tags ?? []));
    NextToken = page?.NextToken;
  } while (NextToken !== undefined);
  return tags.filter(({ Key }) => !Key.startsWith('aws:'));
}

async function timeToLiveOf(endpoint: Endpoint, TableName: string): Promise<string | undefined> {
  const answer = await orNothing<{ TimeToLiveDescription?: { TimeToLiveStatus?: string; AttributeName?: string } }>(
    endpoint.call('DescribeTimeToLive', { TableName }),
  );
  const { TimeToLiveStatus, AttributeName } = answer?.TimeToLiveDescription ?? {};
  return TimeToLiveStatus === 'ENABLED' || TimeToLiveStatus === 'ENABLING' ? AttributeName : undefined;
}

/** An endpoint that has not the operation says so in one of several ways. */
async function orNothing<A>(call: Promise<A>): Promise<A | undefined> {
  try {
    return await call;
  } catch (error) {
    const unknown = ['UnknownOperationException', 'NotImplemented', 'UnsupportedOperationException', 'AccessDeniedException'];
    if (error instanceof Refusal && unknown.includes(error.code)) return undefined;
    throw error;
  }
}
