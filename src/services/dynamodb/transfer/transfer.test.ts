/** Exports, imports and bulk puts from their requests to their ends, over HTTP. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDB, type ImportTableDescription } from '@aws-sdk/client-dynamodb';
import { S3 } from '@aws-sdk/client-s3';
import { type Emulator, start } from '../../../index.js';

const ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table/';
/** More lines than one commit takes, and more bytes than native code gets at once. */
const MANY = 30_000;
const MINUTE_MS = 60_000;

let aws: Emulator;
let dynamodb: DynamoDB;
let s3: S3;
before(async () => {
  aws = await start({ port: 0 });
  const options = {
    endpoint: aws.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
  dynamodb = new DynamoDB(options);
  s3 = new S3({ ...options, forcePathStyle: true });
  await s3.createBucket({ Bucket: 'files' });
});
after(async () => {
  dynamodb.destroy();
  s3.destroy();
  await aws.stop();
});

const schema = (TableName: string) => ({
  TableName,
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' as const }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' as const }],
  BillingMode: 'PAY_PER_REQUEST' as const,
});

const put = (Key: string, Body: string | Uint8Array) => s3.putObject({ Bucket: 'files', Key, Body });

async function read(Key: string): Promise<Buffer> {
  const { Body } = await s3.getObject({ Bucket: 'files', Key });
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

/** The lines of all data files in a folder. */
async function linesOf(folder: string): Promise<string[]> {
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: 'files', Prefix: `${folder}data/` });
  const texts = await Promise.all(Contents.map(async ({ Key = '' }) => gunzipSync(await read(Key)).toString()));
  return texts.join('').split('\n').slice(0, -1);
}

/** The item of a line, as `pk n`. */
function nameAndNumber(line: string): string {
  const { Item } = JSON.parse(line);
  return `${Item.pk.S} ${Item.n.N}`;
}

/** Moves the emulator's clock, which stands still from then on, and tells its time, in whole seconds. */
async function advance(ms: number): Promise<number> {
  const now = Math.ceil((aws.clock.now() + ms) / 1000) * 1000;
  await aws.clock.freeze(now);
  return now;
}

const md5 = (body: Uint8Array) => createHash('md5').update(body).digest('base64');

/** Asks until what is told has come to its end. */
async function ended<T>(ask: () => Promise<T>, statusOf: (told: T) => string | undefined): Promise<T> {
  for (;;) {
    const told = await ask();
    const status = statusOf(told);
    if (status !== 'IN_PROGRESS' && status !== 'CANCELLING') return told;
  }
}

async function exported(
  table: string,
  S3Prefix: string,
  more: object = {},
): Promise<{ folder: string; ItemCount: number | undefined }> {
  const { ExportDescription } = await dynamodb.exportTableToPointInTime({
    TableArn: ARN + table,
    S3Bucket: 'files',
    S3Prefix,
    ...more,
  });
  assert.equal(ExportDescription?.ExportStatus, 'IN_PROGRESS');
  const { ExportArn } = ExportDescription;
  const told = await ended(
    () => dynamodb.describeExport({ ExportArn }),
    (each) => each.ExportDescription?.ExportStatus,
  );
  assert.equal(told.ExportDescription?.ExportStatus, 'COMPLETED', told.ExportDescription?.FailureMessage);
  const manifest = told.ExportDescription.ExportManifest ?? '';
  return { folder: manifest.replace('manifest-summary.json', ''), ItemCount: told.ExportDescription.ItemCount };
}

async function imported(
  table: string,
  S3KeyPrefix: string,
  options: Partial<Parameters<DynamoDB['importTable']>[0]> = {},
): Promise<ImportTableDescription> {
  const begun = await dynamodb.importTable({
    S3BucketSource: { S3Bucket: 'files', S3KeyPrefix },
    InputFormat: 'DYNAMODB_JSON',
    TableCreationParameters: schema(table),
    ...options,
  });
  const { ImportArn } = begun.ImportTableDescription ?? {};
  const told = await ended(
    () => dynamodb.describeImport({ ImportArn }),
    (each) => each.ImportTableDescription?.ImportStatus,
  );
  return told.ImportTableDescription ?? {};
}

async function bulk(table: string, S3KeyPrefix: string, to: string, more: object = {}) {
  const begun = await dynamodb.startBulkPutItems({
    TableName: table,
    InputS3Configuration: { S3Bucket: 'files', S3KeyPrefix, InputFormat: 'DYNAMODB_JSON' },
    OutputS3Configuration: { S3Bucket: 'files', S3KeyPrefix: to, OutputType: ['ERROR', 'CONDITION_CHECK_FAILURE'] },
    ...more,
  });
  return begun.BulkOperationDescription?.BulkOperationArn ?? '';
}

const bulkEnded = async (BulkOperationArn: string) =>
  (
    await ended(
      () => dynamodb.describeBulkOperation({ BulkOperationArn }),
      (each) => each.BulkOperationDescription?.BulkOperationStatus,
    )
  ).BulkOperationDescription ?? {};

const count = async (TableName: string) => (await dynamodb.describeTable({ TableName })).Table?.ItemCount;
const line = (pk: string, more: object = {}) => `${JSON.stringify({ Item: { pk: { S: pk } }, ...more })}\n`;

test('an export is imported again, with manifests that tell the truth', async () => {
  await put('many/1.json', Array.from({ length: MANY }, (_, n) => line(`key ${n} ${'x'.repeat(200)}`)).join(''));
  const first = await imported('many', 'many/');
  assert.deepEqual(
    [first.ImportStatus, first.ProcessedItemCount, first.ImportedItemCount, first.ErrorCount],
    ['COMPLETED', MANY, MANY, 0],
  );
  await dynamodb.updateContinuousBackups({
    TableName: 'many',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  const { folder, ItemCount } = await exported('many', 'out');
  assert.equal(ItemCount, MANY);
  assert.match(folder, /^out\/AWSDynamoDB\/\d{14}-[0-9a-f]{8}\/$/);

  const summary = await read(`${folder}manifest-summary.json`);
  assert.equal((await read(`${folder}manifest-summary.md5`)).toString(), md5(summary));
  assert.equal(JSON.parse(summary.toString()).itemCount, MANY);
  const files = await read(JSON.parse(summary.toString()).manifestFilesS3Key);
  assert.equal((await read(`${folder}manifest-files.md5`)).toString(), md5(files));
  let items = 0;
  for (const text of files.toString().trimEnd().split('\n')) {
    const file = JSON.parse(text);
    const body = await read(file.dataFileS3Key);
    const { ETag } = await s3.headObject({ Bucket: 'files', Key: file.dataFileS3Key });
    assert.deepEqual([file.md5Checksum, `"${file.etag}"`], [md5(body), ETag]);
    assert.equal(gunzipSync(body).toString().split('\n').length - 1, file.itemCount);
    items += file.itemCount;
  }
  assert.equal(items, MANY);

  const again = await imported('again', `${folder}data/`, { InputCompressionType: 'GZIP' });
  assert.equal(again.ImportStatus, 'COMPLETED', again.FailureMessage);
  assert.equal(await count('again'), MANY);
});

test('an export shows the table as it was when it was asked for', async () => {
  await dynamodb.createTable(schema('moving'));
  await dynamodb.updateContinuousBackups({
    TableName: 'moving',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  await dynamodb.putItem({ TableName: 'moving', Item: { pk: { S: 'before' } } });
  const asked = exported('moving', 'moving/');
  const [{ folder }] = await Promise.all([
    asked,
    ...Array.from({ length: 20 }, () => dynamodb.putItem({ TableName: 'moving', Item: { pk: { S: 'before' }, n: { N: '1' } } })),
  ]);
  const [line = '', ...more] = await linesOf(folder);
  assert.match(line, /^\{"Item":\{("n":\{"N":"1"\},)?"pk":\{"S":"before"\}\}\}$/);
  assert.deepEqual(more, []);
});

test('an export may leave items and attributes out', async () => {
  await dynamodb.createTable(schema('chosen'));
  await dynamodb.updateContinuousBackups({
    TableName: 'chosen',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  for (const n of ['1', '2', '3']) {
    await dynamodb.putItem({ TableName: 'chosen', Item: { pk: { S: `k${n}` }, n: { N: n }, b: { B: Buffer.from(n) } } });
  }
  const FilterSpecification = {
    FilterExpression: '#n > :one AND b <> :three',
    ProjectionExpression: 'pk',
    ExpressionAttributeNames: { '#n': 'n' },
    ExpressionAttributeValues: { ':one': { N: '1' }, ':three': { B: Buffer.from('3') } },
  };
  const { folder, ItemCount } = await exported('chosen', 'chosen', { FilterSpecification });
  assert.equal(ItemCount, 1);
  assert.deepEqual(await linesOf(folder), ['{"Item":{"pk":{"S":"k2"}}}']);
  const wrong = { FilterExpression: 'a = :missing' };
  await assert.rejects(exported('chosen', 'chosen', { FilterSpecification: wrong }), {
    name: 'ValidationException',
    message: /^Invalid Request: Invalid FilterSpecification: .*:missing/,
  });
});

test('an import tells in CloudWatch Logs what it could not read', async () => {
  await put('wrong/1.json', `${line('a')}{"Item":{"other":{"S":"b"}}}\n`);
  const told = await imported('wrong', 'wrong/');
  assert.deepEqual([told.ImportStatus, told.ErrorCount, told.ImportedItemCount], ['FAILED', 1, 1]);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const logs = new CloudWatchLogs({ endpoint: aws.endpoint, region: 'us-east-1', credentials });
  const logGroupName = told.CloudWatchLogGroupArn?.split(':')[6] ?? '';
  const { events = [] } = await logs.filterLogEvents({ logGroupName });
  logs.destroy();
  assert.equal(events[0]?.logStreamName, `${told.ImportArn?.split('/').at(-1)}/error`);
  assert.deepEqual(JSON.parse(events[0]?.message ?? ''), {
    itemS3Pointer: { bucket: 'files', key: 'wrong/1.json', itemIndex: 1 },
    importArn: told.ImportArn,
    errorMessages: ['One or more parameter values were invalid: Missing the key pk in the item'],
  });
});

test('a table is CREATING until its import has ended', async () => {
  await put('slow/1.json.gz', gzipSync(Array.from({ length: MANY }, (_, n) => line(`${n}`)).join('')));
  const begun = await dynamodb.importTable({
    S3BucketSource: { S3Bucket: 'files', S3KeyPrefix: 'slow/' },
    InputFormat: 'DYNAMODB_JSON',
    InputCompressionType: 'GZIP',
    TableCreationParameters: schema('slow'),
  });
  const { ImportArn, TableId } = begun.ImportTableDescription ?? {};
  const seen = new Set<string>();
  await ended(
    async () => {
      const told = await dynamodb.describeImport({ ImportArn });
      const table = await dynamodb.describeTable({ TableName: 'slow' }).catch(() => undefined);
      if (told.ImportTableDescription?.ImportStatus === 'COMPLETED') {
        assert.deepEqual([table?.Table?.TableStatus, table?.Table?.TableId], ['ACTIVE', TableId]);
      } else seen.add(table?.Table?.TableStatus ?? 'none');
      return told;
    },
    (each) => each.ImportTableDescription?.ImportStatus,
  );
  assert.ok(seen.has('CREATING'));
});

test('a bulk put writes what it can and reports the rest', async () => {
  await dynamodb.createTable(schema('loaded'));
  await dynamodb.putItem({ TableName: 'loaded', Item: { pk: { S: 'old' }, n: { N: '1' } } });
  const unlessThere = { ConditionExpression: 'attribute_not_exists(pk)' };
  await put('load/1', line('a') + line('old', unlessThere) + line('b', unlessThere));
  await put('load/2', `{"Item":{"x":{"S":"no key"}}}\n${line('c')}`);
  const told = await bulkEnded(await bulk('loaded', 'load/', 'report'));
  assert.equal(told.BulkOperationStatus, 'COMPLETED_WITH_ERRORS');
  assert.deepEqual([told.ProcessedItemCount, told.FailedItemCount], [5, 1]);
  assert.ok(told.TotalInputBytes);
  assert.equal(told.ProcessedInputBytes, told.TotalInputBytes);
  const { Items = [] } = await dynamodb.scan({ TableName: 'loaded' });
  assert.deepEqual(Items.map((item) => item.pk?.S).sort(), ['a', 'b', 'c', 'old']);
  assert.equal(Items.find((item) => item.pk?.S === 'old')?.n?.N, '1');
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: 'files', Prefix: 'report/' });
  const reports = await Promise.all(Contents.map(async ({ Key = '' }) => (await read(Key)).toString()));
  assert.match(reports.join(''), /"errorCode":"ConditionalCheckFailedException"/);
  assert.match(reports.join(''), /"errorCode":"ValidationException","errorMessage":"[^"]*Missing the key pk in the item"/);
});

test('bulk puts are told by their tokens, listed and cancelled', async () => {
  await dynamodb.createTable(schema('tokens'));
  const first = await bulk('tokens', 'many/', 'tokens', { ClientToken: 'one' });
  assert.equal(await bulk('tokens', 'many/', 'tokens', { ClientToken: 'one' }), first);
  await assert.rejects(bulk('tokens', 'other/', 'tokens', { ClientToken: 'one' }), {
    name: 'IdempotentParameterMismatchException',
  });
  const { BulkOperationStatus } = await dynamodb.cancelBulkOperation({ BulkOperationArn: first });
  assert.equal(BulkOperationStatus, 'CANCELLING');
  assert.equal((await bulkEnded(first)).BulkOperationStatus, 'CANCELLED');
  const { BulkOperationsSummaryList = [] } = await dynamodb.listBulkOperations({});
  assert.equal(BulkOperationsSummaryList[0]?.BulkOperationArn, first);
  await assert.rejects(bulk('nowhere', 'many/', 'tokens'), { name: 'ResourceNotFoundException' });
});

test('formats that are not built are refused before anything is made', async () => {
  await assert.rejects(imported('ion', 'many/', { InputFormat: 'ION' }), { name: 'NotImplemented' });
  await assert.rejects(dynamodb.describeTable({ TableName: 'ion' }), { name: 'ResourceNotFoundException' });
  const { ImportSummaryList = [] } = await dynamodb.listImports({ TableArn: `${ARN}ion` });
  assert.deepEqual(ImportSummaryList, []);
});

test('exports of the past and of what changed tell what was', async () => {
  await dynamodb.createTable(schema('history'));
  await dynamodb.updateContinuousBackups({
    TableName: 'history',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  });
  const item = (pk: string, n: string) => dynamodb.putItem({ TableName: 'history', Item: { pk: { S: pk }, n: { N: n } } });
  await item('kept', '1');
  await item('changed', '1');
  await item('deleted', '1');
  const from = await advance(MINUTE_MS);
  await item('changed', '2');
  await item('new', '1');
  await item('gone again', '1');
  await dynamodb.deleteItem({ TableName: 'history', Key: { pk: { S: 'deleted' } } });
  await dynamodb.deleteItem({ TableName: 'history', Key: { pk: { S: 'gone again' } } });
  const to = await advance(20 * MINUTE_MS);
  await item('changed', '3');
  await item('later', '1');
  const end = await advance(MINUTE_MS);

  const past = await exported('history', 'history', { ExportTime: new Date(from - MINUTE_MS / 2) });
  assert.deepEqual((await linesOf(past.folder)).map(nameAndNumber).sort(), ['changed 1', 'deleted 1', 'kept 1']);
  const present = await exported('history', 'history', { ExportTime: new Date(end) });
  assert.deepEqual((await linesOf(present.folder)).map(nameAndNumber).sort(), ['changed 3', 'kept 1', 'later 1', 'new 1']);

  const changes = await exported('history', 'changes', {
    ExportType: 'INCREMENTAL_EXPORT',
    IncrementalExportSpecification: { ExportFromTime: new Date(from), ExportToTime: new Date(to) },
  });
  assert.equal(changes.ItemCount, 3);
  const summary = JSON.parse((await read(`${changes.folder}manifest-summary.json`)).toString());
  assert.deepEqual(
    [summary.version, summary.outputView, summary.exportType, summary.exportToTime, summary.exportTime],
    ['2023-08-01', 'NEW_AND_OLD_IMAGES', 'INCREMENTAL_EXPORT', new Date(to).toISOString(), undefined],
  );
  const records = (await linesOf('changes/AWSDynamoDB/')).map((text) => JSON.parse(text));
  records.sort((a, b) => (a.Keys.pk.S < b.Keys.pk.S ? -1 : 1));
  for (const { Metadata } of records) assert.equal(Number(Metadata.WriteTimestampMicros.N), from * 1000);
  assert.deepEqual(
    records.map(({ Metadata, ...record }) => record),
    [
      {
        Keys: { pk: { S: 'changed' } },
        NewImage: { n: { N: '2' }, pk: { S: 'changed' } },
        OldImage: { n: { N: '1' }, pk: { S: 'changed' } },
      },
      { Keys: { pk: { S: 'deleted' } }, OldImage: { n: { N: '1' }, pk: { S: 'deleted' } } },
      { Keys: { pk: { S: 'new' } }, NewImage: { n: { N: '1' }, pk: { S: 'new' } } },
    ],
  );
});
