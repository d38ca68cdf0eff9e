/** The AWS CLI's `s3` and `s3api` as people type them; `../aws-cli.clients.test.ts` moves the large amounts. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../../index.js';
import { clientEnvironment, pythonPrograms } from '../../harness/clients.js';
import { run, succeed } from '../../harness/program.js';

const MIB = 1024 ** 2;

let emulator: Emulator;
let programs: string;
let folder: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0 });
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-cli-s3-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.stop();
});

const environment = () => clientEnvironment(emulator.endpoint, { AWS_DEFAULT_OUTPUT: 'json' });
const aws = (...args: string[]) => succeed(path.join(programs, 'aws'), args, { env: environment() });
const s3 = (...args: string[]) => aws('s3', ...args);
const s3api = async (...args: string[]) => {
  const printed = await aws('s3api', ...args);
  return printed === '' ? {} : JSON.parse(printed);
};
const refusal = async (...args: string[]) => {
  const { code, stderr } = await run(path.join(programs, 'aws'), args, { env: environment() });
  assert.notEqual(code, 0);
  return stderr;
};
const keysOf = async (bucket: string) =>
  (await s3('ls', '--recursive', `s3://${bucket}`))
    .trim()
    .split('\n')
    .map((line) => line.slice(31));

function file(name: string, body: string | Buffer): string {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, body);
  return place;
}

/** Bytes that differ from block to block. */
function bytes(size: number): Buffer {
  const all = Buffer.alloc(size, 'ruststack');
  for (let at = 0; at + 4 <= size; at += 1024) all.writeUInt32BE(at, at);
  return all;
}

test('s3 cp, mv and rm: files, streams, folders, filters, headers, between buckets', async () => {
  await s3('mb', 's3://cli-files');
  await s3('mb', 's3://cli-other');
  const one = file('one ü.txt', 'one');
  const headers = ['--content-type', 'text/csv', '--metadata', 'owner=ann', '--cache-control', 'no-store'];
  await s3('cp', one, 's3://cli-files/a/one', ...headers, '--storage-class', 'STANDARD_IA', '--sse');
  const head = await s3api('head-object', '--bucket', 'cli-files', '--key', 'a/one');
  assert.deepEqual(
    [head.ContentType, head.Metadata, head.CacheControl, head.StorageClass, head.ServerSideEncryption],
    ['text/csv', { owner: 'ann' }, 'no-store', 'STANDARD_IA', 'AES256'],
  );
  assert.equal(await s3('cp', 's3://cli-files/a/one', '-'), 'one');
  await s3('cp', 's3://cli-files/a/one', 's3://cli-other/', '--metadata-directive', 'REPLACE', '--content-type', 'text/html');
  assert.deepEqual(await keysOf('cli-other'), ['one']);
  await s3('mv', 's3://cli-other/one', 's3://cli-files/b/moved');
  assert.match(await refusal('s3', 'cp', 's3://cli-other/one', '-'), /404/);
  await succeed('bash', ['-c', `printf piped | '${path.join(programs, 'aws')}' s3 cp - s3://cli-files/piped`], {
    env: environment(),
  });
  assert.equal(await s3('cp', 's3://cli-files/piped', '-'), 'piped');
  for (const name of ['tree/x.log', 'tree/y.txt', 'tree/deep/z.txt']) file(name, name);
  await s3('cp', '--recursive', path.join(folder, 'tree'), 's3://cli-files/tree', '--exclude', '*', '--include', '*.txt');
  assert.deepEqual(await keysOf('cli-files'), ['a/one', 'b/moved', 'piped', 'tree/deep/z.txt', 'tree/y.txt']);
  await s3('mv', '--recursive', 's3://cli-files/tree', path.join(folder, 'back'));
  assert.equal(readFileSync(path.join(folder, 'back/deep/z.txt'), 'utf8'), 'tree/deep/z.txt');
  await s3('rm', '--recursive', 's3://cli-files', '--exclude', 'piped');
  assert.deepEqual(await keysOf('cli-files'), ['piped']);
  assert.match(await s3('ls', 's3://cli-files', '--summarize', '--human-readable'), / 5 Bytes piped\n[\s\S]*Total Objects: 1\n/);
  assert.match(await refusal('s3', 'rb', 's3://cli-files'), /BucketNotEmpty/);
});

test('s3 sync --delete, in both directions and between buckets', async () => {
  const source = path.join(folder, 'sync');
  const written = new Date(Date.now() - 60_000);
  for (let n = 0; n < 20; n++) utimesSync(file(`sync/${n % 2 ? 'odd' : 'even'}/${n}`, `${n}`), written, written);
  await s3('mb', 's3://cli-sync');
  await s3('mb', 's3://cli-mirror');
  await s3('sync', source, 's3://cli-sync');
  assert.equal(await s3('sync', source, 's3://cli-sync', '--delete'), '');
  rmSync(path.join(source, 'odd/3'));
  utimesSync(file('sync/even/4', 'other'), written, written);
  const second = await s3('sync', source, 's3://cli-sync', '--delete');
  // Several threads print, in any order.
  assert.deepEqual(second.match(/^(upload|delete): /gm)?.sort(), ['delete: ', 'upload: ']);
  await s3('sync', 's3://cli-sync', 's3://cli-mirror', '--delete');
  assert.deepEqual(await keysOf('cli-mirror'), await keysOf('cli-sync'));
  await s3('rm', 's3://cli-sync/even/4');
  assert.match(await s3('sync', 's3://cli-sync', 's3://cli-mirror', '--delete'), /^delete: s3:\/\/cli-mirror\/even\/4$/m);
  const back = path.join(folder, 'sync-back');
  file('sync-back/extra', 'x');
  await s3('sync', 's3://cli-mirror', back, '--delete');
  rmSync(path.join(source, 'even/4'));
  await succeed('diff', ['-r', source, back]);
});

test('s3 presign and s3 website', async () => {
  await s3('mb', 's3://cli-website');
  await s3('cp', file('index.html', '<h1>hello</h1>'), 's3://cli-website/index.html');
  await s3('cp', file('lost.html', '<h1>lost</h1>'), 's3://cli-website/lost.html');
  const signed = (await s3('presign', 's3://cli-website/index.html', '--expires-in', '60')).trim();
  assert.equal(await (await fetch(signed)).text(), '<h1>hello</h1>');
  await s3('website', 's3://cli-website', '--index-document', 'index.html', '--error-document', 'lost.html');
  const website = await s3api('get-bucket-website', '--bucket', 'cli-website');
  assert.deepEqual(website, { IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: 'lost.html' } });
  const { port } = new URL(emulator.endpoint);
  const visit = async (place: string) => {
    // The name of the website, also where no resolver knows it.
    const host = `cli-website.s3-website.us-east-1.localhost.localstack.cloud:${port}`;
    const printed = await succeed('curl', ['-s', '-w', ' %{http_code}', '-H', `Host: ${host}`, `${emulator.endpoint}${place}`]);
    return printed;
  };
  assert.equal(await visit('/'), '<h1>hello</h1> 200');
  assert.equal(await visit('/none'), '<h1>lost</h1> 404');
});

test('s3 cp of a large file with each checksum, by parts of a configured size', async () => {
  await s3('mb', 's3://cli-large');
  const body = bytes(19 * MIB);
  const large = file('large', body);
  const configuration = file('config', '[default]\ns3 =\n  multipart_threshold = 8MB\n  multipart_chunksize = 5MB\n');
  const env = { ...environment(), AWS_CONFIG_FILE: configuration };
  for (const algorithm of ['CRC32', 'SHA1', 'SHA256']) {
    const target = `s3://cli-large/${algorithm}`;
    await succeed(path.join(programs, 'aws'), ['s3', 'cp', '--quiet', large, target, '--checksum-algorithm', algorithm], { env });
    const told = await s3api('head-object', '--bucket', 'cli-large', '--key', algorithm, '--checksum-mode', 'ENABLED');
    assert.match(told[`Checksum${algorithm}`], /-4$/);
    const back = path.join(folder, 'large back');
    await succeed(path.join(programs, 'aws'), ['s3', 'cp', '--quiet', target, back, '--checksum-mode', 'ENABLED'], { env });
    assert.deepEqual(readFileSync(back), body);
  }
});

test('s3api: a multipart upload with checksums of its parts, by hand', async () => {
  const target = ['--bucket', 'cli-parts', '--key', 'object'];
  await s3api('create-bucket', '--bucket', 'cli-parts');
  const { UploadId } = await s3api('create-multipart-upload', ...target, '--checksum-algorithm', 'SHA256');
  const pieces = [bytes(5 * MIB), Buffer.from('the end')];
  const parts = [];
  for (const [at, piece] of pieces.entries()) {
    const sum = createHash('sha256').update(piece).digest('base64');
    const upload = ['--upload-id', UploadId, '--part-number', String(at + 1), '--body', file(`part ${at}`, piece)];
    const sent = await s3api('upload-part', ...target, ...upload, '--checksum-sha256', sum);
    assert.equal(sent.ChecksumSHA256, sum);
    parts.push({ PartNumber: at + 1, ETag: sent.ETag, ChecksumSHA256: sum });
  }
  const wrong = [
    '--upload-id',
    UploadId,
    '--part-number',
    '3',
    '--body',
    file('part', 'x'),
    '--checksum-sha256',
    parts[0]?.ChecksumSHA256 ?? '',
  ];
  assert.match(await refusal('s3api', 'upload-part', ...target, ...wrong), /BadDigest/);
  const listed = await s3api('list-parts', ...target, '--upload-id', UploadId, '--page-size', '1');
  assert.deepEqual(
    listed.Parts.map((part: { Size: number }) => part.Size),
    pieces.map((piece) => piece.length),
  );
  const complete = ['--upload-id', UploadId, '--multipart-upload', JSON.stringify({ Parts: parts })];
  const done = await s3api('complete-multipart-upload', ...target, ...complete);
  const whole = createHash('sha256');
  for (const piece of pieces) whole.update(createHash('sha256').update(piece).digest());
  assert.equal(done.ChecksumSHA256, `${whole.digest('base64')}-2`);
  const attributes = await s3api(
    'get-object-attributes',
    ...target,
    '--object-attributes',
    'ObjectParts',
    'Checksum',
    'ObjectSize',
  );
  assert.deepEqual([attributes.ObjectSize, attributes.ObjectParts.TotalPartsCount], [5 * MIB + 7, 2]);
  const back = path.join(folder, 'part back');
  await s3api('get-object', ...target, '--part-number', '2', '--checksum-mode', 'ENABLED', back);
  assert.equal(readFileSync(back, 'utf8'), 'the end');
});

test('s3api: conditions, pages, queries and waiters', async () => {
  await s3api('create-bucket', '--bucket', 'cli-api');
  await s3api('wait', 'bucket-exists', '--bucket', 'cli-api');
  const put = (key: string, ...more: string[]) => [
    'put-object',
    '--bucket',
    'cli-api',
    '--key',
    key,
    '--body',
    file('body', key),
    ...more,
  ];
  for (let n = 0; n < 7; n++) await s3api(...put(`key ${n}`));
  assert.match(await refusal('s3api', ...put('key 1', '--if-none-match', '*')), /PreconditionFailed/);
  const { ETag } = await s3api('head-object', '--bucket', 'cli-api', '--key', 'key 1');
  await s3api(...put('key 1', '--if-match', ETag));
  const page = await s3api('list-objects-v2', '--bucket', 'cli-api', '--page-size', '2', '--max-items', '3');
  assert.deepEqual(
    page.Contents.map((item: { Key: string }) => item.Key),
    ['key 0', 'key 1', 'key 2'],
  );
  const rest = await s3api(
    'list-objects-v2',
    '--bucket',
    'cli-api',
    '--starting-token',
    page.NextToken,
    '--query',
    'Contents[].Key',
  );
  assert.deepEqual(rest, ['key 3', 'key 4', 'key 5', 'key 6']);
  await s3api('wait', 'object-exists', '--bucket', 'cli-api', '--key', 'key 1');
  const gone = { Objects: [{ Key: 'key 1' }, { Key: 'none' }] };
  const deleted = await s3api('delete-objects', '--bucket', 'cli-api', '--delete', JSON.stringify(gone));
  assert.equal(deleted.Deleted.length, 2);
  await s3api('wait', 'object-not-exists', '--bucket', 'cli-api', '--key', 'key 1');
  await s3('rb', '--force', 's3://cli-api');
  await s3api('wait', 'bucket-not-exists', '--bucket', 'cli-api');
});
