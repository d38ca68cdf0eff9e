/** Requests that are much work are carried out on other threads: their answers are what they would be, and others do not wait for them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { type Emulator, start } from '../../index.js';

const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

for (const listener of ['auto', 'node'] as const) {
  let aws: Emulator;
  before(async () => {
    aws = await start({ port: 0, listener });
    await call('CreateTable', {
      TableName: 'items',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    });
    await call('UpdateTimeToLive', {
      TableName: 'items',
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
  });
  after(() => aws.stop());

  const call = async (operation: string, input: object, expected = 200): Promise<any> => {
    const response = await fetch(aws.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        authorization: AUTHORIZATION,
      },
      body: JSON.stringify(input),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.equal(response.status, expected, bytes.toString().slice(0, 300));
    assert.equal(response.headers.get('x-amz-crc32'), String(crc32(bytes)));
    assert.equal(response.headers.get('content-length'), String(bytes.length));
    assert.ok(response.headers.get('x-amzn-requestid'));
    return JSON.parse(bytes.toString());
  };
  const large = (n: number): object => ({ pk: { S: `large ${n}` }, text: { S: 'é'.repeat(195_000) } });

  test(`${listener}: a batch of some megabytes is written and got, and others are answered meanwhile`, async () => {
    const items = Array.from({ length: 25 }, (_, n) => large(n));
    const writes = items.map((Item) => ({ PutRequest: { Item } }));
    const [written, ...others] = await Promise.all([
      call('BatchWriteItem', { RequestItems: { items: writes } }),
      ...items.map(() => call('GetItem', { TableName: 'items', Key: { pk: { S: 'none' } } })),
    ]);
    assert.deepEqual(written, { UnprocessedItems: {} });
    assert.ok(others.every((answer) => Object.keys(answer).length === 0));
    const keys = items.map((_, n) => ({ pk: { S: `large ${n}` } }));
    const { Responses, UnprocessedKeys } = await call('BatchGetItem', { RequestItems: { items: { Keys: keys } } });
    assert.deepEqual(UnprocessedKeys, {});
    assert.deepEqual(Responses.items, items);
  });

  test(`${listener}: a page of very many small items comes as it does in small pages`, async () => {
    for (let n = 0; n < 8000; n += 100) {
      const actions = Array.from({ length: 100 }, (_, at) => ({
        Put: { TableName: 'items', Item: { pk: { S: `${n + at}` }, n: { N: `${at}` } } },
      }));
      await call('TransactWriteItems', { TransactItems: actions });
    }
    const filter = { FilterExpression: 'n = :n', ExpressionAttributeValues: { ':n': { N: '7' } } };
    const scan = async (Limit: number): Promise<object[]> => {
      const items: object[] = [];
      let ExclusiveStartKey: object | undefined;
      do {
        const page = await call('Scan', { TableName: 'items', ...filter, Limit, ExclusiveStartKey });
        items.push(...page.Items);
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
      return items;
    };
    const inLargePages = await scan(100_000);
    assert.equal(inLargePages.length, 80);
    assert.deepEqual(await scan(500), inLargePages);
  });

  test(`${listener}: what is wrong with a long request is told`, async () => {
    const item = { pk: { S: 'a' }, text: { S: 'x'.repeat(410_000) } };
    const { __type, message } = await call('PutItem', { TableName: 'items', Item: item }, 400);
    assert.match(__type, /#ValidationException$/);
    assert.match(message, /Item size has exceeded the maximum allowed size/);
  });

  test(`${listener}: an item that is written elsewhere expires`, async () => {
    const { now } = (await (await fetch(`${aws.endpoint}/_ruststack/time`)).json()) as { now: number };
    const expires = { N: String(Math.floor(now / 1000) - 60) };
    await call('PutItem', { TableName: 'items', Item: { ...large(99), expires } });
    await fetch(`${aws.endpoint}/_ruststack/time`, { method: 'POST', body: JSON.stringify({ action: 'advance', by: 5 }) });
    assert.deepEqual(await call('GetItem', { TableName: 'items', Key: { pk: { S: 'large 99' } } }), {});
  });
}
