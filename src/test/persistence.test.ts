/** State in a folder: what was answered survives the end of the process, whatever ends it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { CreateTableCommand, GetItemCommand, PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetBucketTaggingCommand,
  GetObjectCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type ServerProcess, StartFailure, startProcess } from './fixtures/process.js';

const folders: string[] = [];
const running = new Set<ServerProcess>();

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-state-'));
  folders.push(folder);
  return folder;
}

async function serve(folder: string, settings: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startProcess({ PERSISTENCE: '1', DATA_DIR: folder, ...settings });
  running.add(server);
  return server;
}

async function kill(server: ServerProcess, signal?: NodeJS.Signals): Promise<void> {
  running.delete(server);
  await server.kill(signal);
}

after(async () => {
  await Promise.all([...running].map((server) => server.kill()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const TABLE = 'things';

async function makeTable({ dynamodb }: ServerProcess): Promise<void> {
  await dynamodb.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'S' },
        { AttributeName: 'kind', AttributeType: 'S' },
      ],
      GlobalSecondaryIndexes: [
        { IndexName: 'kinds', KeySchema: [{ AttributeName: 'kind', KeyType: 'HASH' }], Projection: { ProjectionType: 'ALL' } },
      ],
    }),
  );
}

const put = ({ dynamodb }: ServerProcess, id: string, text = 'x') =>
  dynamodb.send(new PutItemCommand({ TableName: TABLE, Item: { id: { S: id }, kind: { S: 'odd' }, text: { S: text } } }));

const get = async ({ dynamodb }: ServerProcess, id: string) =>
  (await dynamodb.send(new GetItemCommand({ TableName: TABLE, Key: { id: { S: id } } }))).Item?.text?.S;

async function body({ s3 }: ServerProcess, key: string): Promise<Buffer> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'bucket', Key: key }));
  return Buffer.from((await Body?.transformToByteArray()) ?? []);
}

const blobsIn = (folder: string): string[] => readdirSync(path.join(folder, 'ruststack', 'blobs'));

describe('state in a folder', () => {
  test('what was answered is there after a kill, and what nobody holds is swept', async () => {
    const folder = newFolder();
    const large = randomBytes(1_500_000);
    const parts = [randomBytes(5 * 1024 * 1024), randomBytes(1000)] as const;
    let server = await serve(folder);
    const { s3 } = server;
    await makeTable(server);
    await put(server, 'a', 'first');
    await put(server, 'a', 'second');
    await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
    await s3.send(new PutBucketTaggingCommand({ Bucket: 'bucket', Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] } }));
    await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'small', Body: 'small' }));
    await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'large', Body: randomBytes(50_000) }));
    await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'large', Body: large }));
    await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'gone', Body: randomBytes(50_000) }));
    await s3.send(new DeleteObjectCommand({ Bucket: 'bucket', Key: 'gone' }));
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket: 'bucket', Key: 'parts' }));
    const upload = { Bucket: 'bucket', Key: 'parts', UploadId };
    const [first] = [await s3.send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: parts[0] }))];
    await kill(server);

    const blobs = path.join(folder, 'ruststack', 'blobs');
    writeFileSync(path.join(blobs, '0123456789abcdef0123456789abcdef'), 'of a process that did not come to commit');
    writeFileSync(path.join(blobs, 'f.part'), 'half');
    server = await serve(folder);
    assert.equal(await get(server, 'a'), 'second');
    const odd = { ':odd': { S: 'odd' } };
    const query = { TableName: TABLE, IndexName: 'kinds', KeyConditionExpression: 'kind = :odd', ExpressionAttributeValues: odd };
    assert.equal((await server.dynamodb.send(new QueryCommand(query))).Count, 1);
    assert.equal((await body(server, 'small')).toString(), 'small');
    assert.ok((await body(server, 'large')).equals(large));
    assert.deepEqual((await server.s3.send(new GetBucketTaggingCommand({ Bucket: 'bucket' }))).TagSet, [
      { Key: 'k', Value: 'v' },
    ]);
    const second = await server.s3.send(new UploadPartCommand({ ...upload, PartNumber: 2, Body: parts[1] }));
    const Parts = [first, second].map(({ ETag }, place) => ({ ETag, PartNumber: place + 1 }));
    await server.s3.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
    assert.ok((await body(server, 'parts')).equals(Buffer.concat(parts)));
    // One of the large object, two of the parts.
    while (blobsIn(folder).length > 3) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(blobsIn(folder).length, 3);
    await kill(server, 'SIGTERM');

    server = await serve(folder);
    assert.ok((await body(server, 'large')).equals(large));
    assert.equal(await get(server, 'a'), 'second');
    await kill(server);
  });

  test('snapshots, the clock and the count of ids survive', async () => {
    const folder = newFolder();
    let server = await serve(folder, { RUSTSTACK_SEED: '7' });
    await makeTable(server);
    await put(server, 'kept');
    assert.equal((await server.control('POST', '/_ruststack/snapshots', { name: 'before' })).status, 201);
    await put(server, 'later');
    assert.equal((await server.control('POST', '/_ruststack/time', { action: 'freeze' })).status, 200);
    const clock = async () => {
      const { now, frozen } = (await server.control('GET', '/_ruststack/time')).json as { now: number; frozen: boolean };
      return { now, frozen };
    };
    const shown = await clock();
    const { $metadata } = await put(server, 'last');
    await kill(server);

    server = await serve(folder, { RUSTSTACK_SEED: '7' });
    assert.deepEqual(await clock(), shown);
    const ids = await Promise.all(Array.from({ length: 20 }, () => put(server, 'other')));
    assert.ok(ids.every((id) => id.$metadata.requestId !== $metadata.requestId));
    assert.equal(await get(server, 'later'), 'x');
    assert.equal((await server.control('POST', '/_ruststack/snapshots/before/restore')).status, 200);
    await kill(server);

    server = await serve(folder);
    assert.deepEqual(await Promise.all([get(server, 'kept'), get(server, 'later')]), ['x', undefined]);
    assert.equal((await server.control('DELETE', '/_ruststack/snapshots/before')).status, 200);
    await kill(server);
    server = await serve(folder);
    assert.deepEqual((await server.control('GET', '/_ruststack/snapshots')).json, { snapshots: [] });
    await kill(server);
  });

  test('a second process is refused in one line, and what can not be read is left as it is', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const refused = (pattern: RegExp) => (error: unknown) => {
      assert.ok(error instanceof StartFailure);
      assert.match(error.output, pattern);
      assert.equal(error.output.trim().split('\n').length, 1);
      return error.code !== 0;
    };
    await assert.rejects(serve(folder), refused(new RegExp(`process ${server.pid}.*DATA_DIR`)));
    await makeTable(server);
    await kill(server);
    const rows = path.join(folder, 'ruststack', 'rows');
    truncateSync(path.join(rows, 'version'), 1);
    const before = readdirSync(rows);
    await assert.rejects(serve(folder), refused(/left as it is/));
    assert.deepEqual(readdirSync(rows), before);
  });

  test('answers wait for the disk where that is wanted', async () => {
    const folder = newFolder();
    let server = await serve(folder, { RUSTSTACK_DURABILITY: 'fsync' });
    await makeTable(server);
    await Promise.all(Array.from({ length: 50 }, (_, n) => put(server, `n${n}`)));
    await server.s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
    const large = randomBytes(300_000);
    await server.s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'large', Body: randomBytes(50_000) }));
    await server.s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'large', Body: large }));
    assert.ok((await body(server, 'large')).equals(large));
    await put(server, 'one more');
    while (blobsIn(folder).length > 1) await new Promise((resolve) => setTimeout(resolve, 5));
    await kill(server);
    server = await serve(folder, { RUSTSTACK_DURABILITY: 'fsync' });
    assert.equal((await server.dynamodb.send(new ScanCommand({ TableName: TABLE, Select: 'COUNT' }))).Count, 51);
    assert.ok((await body(server, 'large')).equals(large));
    await kill(server);
  });
});

describe('a full disk', () => {
  const folder = newFolder();
  const options = ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder];
  const mounted = process.platform === 'linux' && spawnSync('mount', options).status === 0;
  after(() => {
    if (mounted) spawnSync('umount', ['-l', folder]);
  });

  test('refuses writes in their protocols, and takes them again when there is room', {
    skip: mounted ? false : 'a small file system can not be mounted here',
  }, async () => {
    let server = await serve(folder);
    const { s3 } = server;
    await makeTable(server);
    await put(server, 'a', 'before');
    await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
    await s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'k', Body: 'before' }));
    const ballast = path.join(folder, 'ballast');
    assert.notEqual(spawnSync('sh', ['-c', `cat /dev/zero > ${ballast}`]).status, 0);
    const full = statSync(ballast).size;
    const refusals: unknown[] = [];
    const text = randomBytes(50_000).toString('hex');
    for (let n = 0; n < 1000 && refusals.length === 0; n++)
      await put(server, `n${n}`, text).catch((error) => refusals.push(error));
    const failure = async (request: Promise<unknown>) => {
      const error = (await request.then(
        () => undefined,
        (failed: unknown) => failed,
      )) as { name: string; $metadata: { httpStatusCode: number } } | undefined;
      return [error?.name, error?.$metadata.httpStatusCode];
    };
    assert.deepEqual(await failure(Promise.reject(refusals[0])), ['InternalServerError', 500]);
    const small = { Bucket: 'bucket', Key: 'k', Body: randomBytes(15_000) };
    const large = { Bucket: 'bucket', Key: 'k', Body: randomBytes(1_000_000) };
    assert.deepEqual(await failure(s3.send(new PutObjectCommand(large))), ['InternalError', 500]);
    const results = [];
    // What failed is cut off, so that there may be room for some small ones.
    for (let n = 0; n < 40; n++) results.push(await failure(s3.send(new PutObjectCommand({ ...small, Key: `k${n}` }))));
    assert.ok(
      results.some(([name, status]) => name === 'InternalError' && status === 500),
      JSON.stringify(results),
    );
    assert.equal(await get(server, 'a'), 'before');
    assert.equal((await body(server, 'k')).toString(), 'before');

    truncateSync(ballast, full - 20_000_000);
    for (let tries = 0; tries < 100; tries++) {
      if ((await failure(put(server, 'b', 'after')))[0] === undefined) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(await get(server, 'b'), 'after');
    await s3.send(new PutObjectCommand({ ...small, Body: 'after' }));
    await kill(server);
    server = await serve(folder);
    assert.equal(await get(server, 'a'), 'before');
    assert.equal(await get(server, 'b'), 'after');
    assert.equal((await body(server, 'k')).toString(), 'after');
    assert.ok(existsSync(ballast));
    await kill(server);
  });
});
