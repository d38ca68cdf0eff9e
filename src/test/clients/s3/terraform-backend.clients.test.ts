/** Terraform's state in a bucket: its locks are objects, put on the condition that there is none. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type Emulator, start } from '../../../index.js';
import { clientEnvironment } from '../../harness/clients.js';
import { ROOT } from '../../harness/paths.js';
import { run } from '../../harness/program.js';

const Bucket = 'terraform-state';
const Key = 'team/terraform.tfstate';

let emulator: Emulator;
let client: S3Client;
let folder: string;

before(async () => {
  emulator = await start({ port: 0 });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new S3Client({ endpoint: emulator.endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-backend-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  client.destroy();
  await emulator.stop();
});

test('state, locks and workspaces of the S3 backend with use_lockfile', async (context) => {
  const environment = clientEnvironment(emulator.endpoint, {
    AWS_ENDPOINT_URL_S3: emulator.endpoint,
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
  });
  const tries = (...args: string[]) => run('terraform', [...args, '-no-color'], { cwd: folder, env: environment });
  const does = async (...args: string[]) => {
    const { code, stdout, stderr } = await tries(...args);
    assert.equal(code, 0, `${args.join(' ')}\n${stdout}\n${stderr}`);
    return stdout;
  };
  const version = await tries('version').catch(() => undefined);
  if (!version) return context.skip('terraform is not installed');
  const minor = Number(/v1\.(\d+)/.exec(version.stdout)?.[1]);
  if (minor < 10) return context.skip('terraform is older than lock files in buckets');
  const keys = async () => {
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket }));
    return Contents?.map((item) => item.Key);
  };
  const stateOf = async (key: string) => {
    const { Body, ServerSideEncryption } = await client.send(new GetObjectCommand({ Bucket, Key: key }));
    return { ServerSideEncryption, ...(JSON.parse((await Body?.transformToString()) ?? '') as { serial: number }) };
  };

  cpSync(path.join(ROOT, 'src/test/clients/terraform/backend.tf'), path.join(folder, 'main.tf'));
  await client.send(new CreateBucketCommand({ Bucket }));
  await does('init', '-input=false');
  await does('apply', '-auto-approve', '-input=false');
  assert.deepEqual(await keys(), [Key], 'the lock is gone');
  const first = await stateOf(Key);
  assert.equal(first.ServerSideEncryption, 'AES256');
  assert.equal(await does('output', '-raw', 'kept'), 'first');

  const lock = {
    ID: 'held-by-somebody',
    Operation: 'OperationTypeApply',
    Who: 'ann',
    Version: '1.11.0',
    Created: '2026-11-21T00:00:00Z',
    Info: '',
    Path: `${Bucket}/${Key}`,
  };
  await client.send(new PutObjectCommand({ Bucket, Key: `${Key}.tflock`, Body: JSON.stringify(lock) }));
  const refused = await tries('apply', '-auto-approve', '-input=false', '-var', 'value=second');
  assert.notEqual(refused.code, 0);
  assert.match(refused.stderr, /Error acquiring the state lock[\s\S]*PreconditionFailed[\s\S]*held-by-somebody/);
  await does('force-unlock', '-force', 'held-by-somebody');
  await does('apply', '-auto-approve', '-input=false', '-var', 'value=second');
  assert.ok((await stateOf(Key)).serial > first.serial);

  await does('workspace', 'new', 'staging');
  await does('apply', '-auto-approve', '-input=false');
  assert.deepEqual(await keys(), [`env:/staging/${Key}`, Key]);
  assert.match(await does('workspace', 'list'), /default\n\* staging/);
  await does('destroy', '-auto-approve', '-input=false');
  await does('workspace', 'select', 'default');
  await does('workspace', 'delete', 'staging');
  await does('destroy', '-auto-approve', '-input=false');
  await client.send(new DeleteObjectCommand({ Bucket, Key }));
});
