/** Vector indexes over HTTP: searches against a reference in TypeScript, and the rows' way through writes, updates of the table and restores. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';

const DIMENSIONS = 24;
const DISTANCES = ['COSINE', 'DOT_PRODUCT', 'EUCLIDEAN'] as const;
type Distance = (typeof DISTANCES)[number];

let aws: Emulator;
before(async () => {
  aws = await start({ port: 0 });
});
after(() => aws.stop());

async function ask(operation: string, input: object): Promise<{ status: number; body: any }> {
  const response = await fetch(aws.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: await response.json() };
}

async function call(operation: string, input: object): Promise<any> {
  const { status, body } = await ask(operation, input);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

/** Numbers below one that follow from the seed: xorshift. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const numbers = (vector: number[]): object[] => vector.map((element) => ({ N: String(element) }));

/** The score by its definition. */
function score(distance: Distance, a: number[], b: number[]): number {
  const product = (x: number[], y: number[]): number => x.reduce((sum, element, at) => sum + element * (y[at] ?? 0), 0);
  if (distance === 'DOT_PRODUCT') return product(a, b);
  if (distance === 'COSINE') return 1 - product(a, b) / Math.sqrt(product(a, a) * product(b, b));
  const difference = a.map((element, at) => element - (b[at] ?? 0));
  return Math.sqrt(product(difference, difference));
}

const index = (name: string, distance: Distance, more: object = {}): object => ({
  IndexName: name,
  VectorAttribute: { AttributeName: 'v' },
  Dimensions: DIMENSIONS,
  DistanceFunction: distance,
  Projection: { ProjectionType: 'KEYS_ONLY' },
  ...more,
});

const SCHEMA = {
  SearchSchema: [
    { AttributeName: 'tenant', SearchSchemaElementType: 'HASH' },
    { AttributeName: 'year', SearchSchemaElementType: 'INLINE_FILTER' },
  ],
};

const plain = (name: string): object => ({
  TableName: name,
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  BillingMode: 'PAY_PER_REQUEST',
});

const DEFINITIONS = [
  { AttributeName: 'pk', AttributeType: 'S' },
  { AttributeName: 'tenant', AttributeType: 'S' },
  { AttributeName: 'year', AttributeType: 'N' },
];

interface Stored {
  pk: string;
  tenant: string;
  year: number;
  vector: number[];
}

test('searches find what a reference finds, after puts, updates, deletes and transactions', async () => {
  const next = random(20261121);
  // Vectors of 32-bit floats, as the index stores them, so that scores differ by rounding alone.
  const vector = (): number[] => Array.from({ length: DIMENSIONS }, () => Math.fround(next() * 2 - 1));
  await call('CreateTable', {
    ...plain('differential'),
    AttributeDefinitions: DEFINITIONS,
    VectorIndexes: DISTANCES.flatMap((distance) =>
      distance === 'COSINE' ? [index('part', distance, SCHEMA), index(distance, distance)] : [index(distance, distance)],
    ),
  });
  const stored = new Map<string, Stored>();
  for (let step = 0; step < 400; step += 1) {
    const pk = `item-${Math.floor(next() * 120)}`;
    const one: Stored = { pk, tenant: next() < 0.5 ? 'a' : 'b', year: 2000 + Math.floor(next() * 5), vector: vector() };
    const item = {
      pk: { S: pk },
      tenant: { S: one.tenant },
      year: { N: String(one.year) },
      v: { L: numbers(one.vector) },
    };
    const old = stored.get(pk);
    const kind = Math.floor(next() * 6);
    if (kind === 0) {
      await call('DeleteItem', { TableName: 'differential', Key: { pk: { S: pk } } });
      stored.delete(pk);
    } else if (kind === 1 && old) {
      await call('UpdateItem', {
        TableName: 'differential',
        Key: { pk: { S: pk } },
        UpdateExpression: 'SET v = :v, #y = :y',
        ExpressionAttributeNames: { '#y': 'year' },
        ExpressionAttributeValues: { ':v': item.v, ':y': item.year },
      });
      stored.set(pk, { ...one, tenant: old.tenant });
    } else if (kind === 2) {
      await call('TransactWriteItems', { TransactItems: [{ Put: { TableName: 'differential', Item: item } }] });
      stored.set(pk, one);
    } else {
      await call('PutItem', { TableName: 'differential', Item: item });
      stored.set(pk, one);
    }
  }
  for (let round = 0; round < 12; round += 1) {
    const query = vector();
    const compare = async (name: string, distance: Distance, keep: (one: Stored) => boolean, more: object): Promise<void> => {
      const sign = distance === 'DOT_PRODUCT' ? -1 : 1;
      const wanted = [...stored.values()]
        .filter(keep)
        .map((one) => ({ pk: one.pk, score: score(distance, query, one.vector) }))
        .sort((a, b) => sign * (a.score - b.score))
        .slice(0, 10);
      const { SearchResults: found } = await call('SearchVectors', {
        TableName: 'differential',
        IndexName: name,
        SearchVector: numbers(query),
        TopK: 10,
        ...more,
      });
      assert.equal(found.length, wanted.length);
      for (const [at, result] of found.entries()) {
        const expected = wanted[at];
        assert.ok(expected && Math.abs(result.Score - expected.score) < 1e-5, `${name}: ${result.Score} at ${at}`);
        const actual = stored.get(result.Item.pk.S);
        // Ties may come in any order, but each score is its item's.
        assert.ok(actual && keep(actual) && Math.abs(score(distance, query, actual.vector) - result.Score) < 1e-5);
      }
      assert.equal(new Set(found.map((result: any) => result.Item.pk.S)).size, found.length);
    };
    for (const distance of DISTANCES) {
      await compare(distance, distance, () => true, {});
    }
    await compare('part', 'COSINE', (one) => one.tenant === 'a' && one.year >= 2002, {
      SearchConditionExpression: 'tenant = :t AND #y >= :y',
      ExpressionAttributeNames: { '#y': 'year' },
      ExpressionAttributeValues: { ':t': { S: 'a' }, ':y': { N: '2002' } },
    });
  }
  const described = await call('DescribeTable', { TableName: 'differential' });
  for (const told of described.Table.VectorIndexes) {
    assert.deepEqual([told.IndexName, told.ItemCount, told.IndexStatus], [told.IndexName, stored.size, 'ACTIVE']);
  }
});

const search = (table: string, more: object = {}): object => ({
  TableName: table,
  IndexName: 'vectors',
  SearchVector: numbers([1, 0]),
  TopK: 10,
  ...more,
});

const found = async (table: string, more: object = {}): Promise<string[]> =>
  (await call('SearchVectors', search(table, more))).SearchResults.map((result: any) => result.Item.pk.S);

const small = {
  IndexName: 'vectors',
  VectorAttribute: { AttributeName: 'v' },
  Dimensions: 2,
  DistanceFunction: 'EUCLIDEAN',
  Projection: { ProjectionType: 'ALL' },
};

test('an index that is added finds the items that were there, and one that is deleted is gone with its rows', async () => {
  await call('CreateTable', plain('updated'));
  const put = (pk: string, more: object): Promise<any> =>
    call('PutItem', { TableName: 'updated', Item: { pk: { S: pk }, ...more } });
  await put('near', { v: { L: numbers([1, 0]) } });
  await put('far', { v: { L: numbers([-5, 0]) } });
  await put('other', { v: { S: 'no vector' } });
  const create = { TableName: 'updated', VectorIndexUpdates: [{ Create: small }] };
  const created = (await call('UpdateTable', create)).TableDescription;
  assert.equal(created.TableStatus, 'UPDATING');
  assert.deepEqual([created.VectorIndexes[0].IndexStatus, created.VectorIndexes[0].Backfilling], ['CREATING', false]);
  const [told] = (await call('DescribeTable', { TableName: 'updated' })).Table.VectorIndexes;
  assert.deepEqual([told.IndexStatus, told.Backfilling, told.ItemCount], ['ACTIVE', undefined, 2]);
  assert.deepEqual(await found('updated'), ['near', 'far']);
  await put('between', { v: { L: numbers([0, 0]) } });
  assert.deepEqual(await found('updated'), ['near', 'between', 'far']);
  await call('UpdateTable', { TableName: 'updated', VectorIndexUpdates: [{ Delete: { IndexName: 'vectors' } }] });
  assert.equal((await call('DescribeTable', { TableName: 'updated' })).Table.VectorIndexes, undefined);
  assert.equal((await ask('SearchVectors', search('updated'))).status, 400);
  // The rows of the former one don't come back.
  await call('DeleteItem', { TableName: 'updated', Key: { pk: { S: 'near' } } });
  await call('UpdateTable', create);
  assert.deepEqual(await found('updated'), ['between', 'far']);
});

test('a backup restores a vector index with its rows, or without it', async () => {
  await call('CreateTable', { ...plain('kept'), VectorIndexes: [small] });
  await call('PutItem', { TableName: 'kept', Item: { pk: { S: 'a' }, v: { L: numbers([1, 0]) } } });
  const { BackupDetails } = await call('CreateBackup', { TableName: 'kept', BackupName: 'vectors' });
  await call('DeleteItem', { TableName: 'kept', Key: { pk: { S: 'a' } } });
  assert.deepEqual(await found('kept'), []);
  const { BackupArn } = BackupDetails;
  const restore = (TargetTableName: string, more: object = {}): Promise<any> =>
    call('RestoreTableFromBackup', { TargetTableName, BackupArn, ...more });
  await restore('again');
  assert.deepEqual(await found('again'), ['a']);
  await restore('bare', { VectorIndexOverride: [] });
  const bare = (await call('DescribeTable', { TableName: 'bare' })).Table;
  assert.deepEqual([bare.VectorIndexes, bare.ItemCount], [undefined, 1]);
});

test('a write costs what it changes in vector indexes, told under INDEXES', async () => {
  await call('CreateTable', { ...plain('cost'), VectorIndexes: [small] });
  const put = async (detail: string): Promise<any> => {
    const Item = { pk: { S: 'a' }, v: { L: numbers([1, 0]) } };
    return (await call('PutItem', { TableName: 'cost', Item, ReturnConsumedCapacity: detail })).ConsumedCapacity;
  };
  assert.deepEqual((await put('INDEXES')).VectorIndexes, { vectors: { VectorWriteRequestBytes: 1024 } });
  assert.equal((await put('INDEXES')).VectorIndexes, undefined);
  assert.deepEqual(await put('TOTAL'), { TableName: 'cost', CapacityUnits: 1 });
});

test('a global table finds its vectors in each of its regions', async () => {
  await call('CreateTable', { ...plain('everywhere'), VectorIndexes: [small] });
  await call('PutItem', { TableName: 'everywhere', Item: { pk: { S: 'a' }, v: { L: numbers([1, 0]) } } });
  const action = [{ Create: { RegionName: 'eu-west-1' } }];
  await call('UpdateTable', { TableName: 'everywhere', ReplicaUpdates: action });
  await call('PutItem', { TableName: 'everywhere', Item: { pk: { S: 'b' }, v: { L: numbers([3, 0]) } } });
  const response = await fetch(aws.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.SearchVectors',
      authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(search('everywhere')),
  });
  const body: any = await response.json();
  assert.deepEqual(
    body.SearchResults.map((result: any) => [result.Item.pk.S, result.Score]),
    [
      ['a', 0],
      ['b', 2],
    ],
  );
});
