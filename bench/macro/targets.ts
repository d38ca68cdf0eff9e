/** What is measured, as data. */

export interface BenchRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Target {
  readonly name: string;
  /** What share of a bare server's throughput the project promises. */
  readonly wanted: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Sent once before measuring; each must answer 200. */
  readonly setup?: readonly BenchRequest[];
  readonly request: BenchRequest;
}

const OBJECT_BYTES = 1024;

function signed(service: string, headers: Record<string, string> = {}): Record<string, string> {
  const scope = `test/20261121/us-east-1/${service}/aws4_request`;
  return {
    'X-Amz-Date': '20261121T000000Z',
    Authorization: `AWS4-HMAC-SHA256 Credential=bench${scope.slice(4)}, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
    ...headers,
  };
}

function dynamodb(operation: string, input: unknown): BenchRequest {
  const headers = { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `DynamoDB_20120810.${operation}` };
  return { method: 'POST', path: '/', headers: signed('dynamodb', headers), body: JSON.stringify(input) };
}

function s3(method: string, path: string, body?: string): BenchRequest {
  return { method, path, headers: signed('s3', { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' }), body };
}

const getCallerIdentity: BenchRequest = {
  method: 'POST',
  path: '/',
  headers: signed('sts', { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' }),
  body: 'Action=GetCallerIdentity&Version=2011-06-15',
};

const createTable = dynamodb('CreateTable', {
  TableName: 'bench',
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  BillingMode: 'PAY_PER_REQUEST',
});
const item = { id: { S: 'item-1' }, name: { S: 'a name of some length' }, count: { N: '42' }, tags: { SS: ['red', 'green'] } };
const putItem = dynamodb('PutItem', { TableName: 'bench', Item: item });

export const TARGETS: readonly Target[] = [
  { name: 'sts-inline', wanted: 0.65, env: { RUSTSTACK_PLACEMENT: 'inline' }, request: getCallerIdentity },
  { name: 'sts-shard', wanted: 0.25, env: { RUSTSTACK_PLACEMENT: 'shard' }, request: getCallerIdentity },
  {
    name: 'dynamodb-get-item',
    wanted: 0.6,
    setup: [createTable, putItem],
    request: dynamodb('GetItem', { TableName: 'bench', Key: { id: item.id } }),
  },
  { name: 'dynamodb-put-item', wanted: 0.5, setup: [createTable], request: putItem },
  {
    name: 's3-get-1k',
    wanted: 0.6,
    setup: [s3('PUT', '/bench'), s3('PUT', '/bench/object', 'x'.repeat(OBJECT_BYTES))],
    request: s3('GET', '/bench/object'),
  },
];
