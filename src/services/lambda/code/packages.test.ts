/** Packages over the official SDKs: what is kept of them, and for how long. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Lambda } from '@aws-sdk/client-lambda';
import { S3 } from '@aws-sdk/client-s3';
import { zipOf } from '../../../../conformance/zip.js';
import { type Emulator, start } from '../../../index.js';

const ROLE = 'arn:aws:iam::000000000000:role/r';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
/** Whose the bucket of packages is. */
const OWNER = { accessKeyId: '748120956233', secretAccessKey: 'test' };

let emulator: Emulator;
let lambda: Lambda;
let s3: S3;
before(async () => {
  emulator = await start({ port: 0, logLevel: 'error', lambdaExecutor: 'process' });
  const { endpoint } = emulator;
  lambda = new Lambda({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
  s3 = new S3({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
});
after(() => emulator.stop());

const zip = (text: string): Uint8Array => zipOf({ 'index.js': `exports.handler = async () => ${JSON.stringify(text)};` });
const function_ = (FunctionName: string, Code: object) => ({
  FunctionName,
  Runtime: 'nodejs22.x' as const,
  Handler: 'index.handler',
  Role: ROLE,
  Code,
});

/** The host of the URL is signed, and need not be one that this machine can resolve. */
function download({ host, pathname, search }: URL): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { port: emulator.port, host: '127.0.0.1', path: pathname + search, headers: { host }, agent: false };
    get(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
}

async function packages(): Promise<number> {
  const owner = new S3({ endpoint: emulator.endpoint, region: 'us-east-1', credentials: OWNER, forcePathStyle: true });
  return (await owner.listObjectsV2({ Bucket: 'ruststack-lambda-packages' })).KeyCount ?? 0;
}

async function result(FunctionName: string): Promise<unknown> {
  const { Payload } = await lambda.invoke({ FunctionName });
  return JSON.parse(Buffer.from(Payload ?? []).toString());
}

test('a package is downloaded as it was uploaded, and is in no list of buckets', async () => {
  const bytes = zip('a');
  await lambda.createFunction(function_('downloaded', { ZipFile: bytes }));
  const { Code, Configuration } = await lambda.getFunction({ FunctionName: 'downloaded' });
  const url = new URL(Code?.Location ?? '');
  assert.equal(url.port, String(emulator.port));
  assert.deepEqual(await download(url), Buffer.from(bytes));
  assert.equal(Configuration?.CodeSize, bytes.byteLength);
  assert.deepEqual((await s3.listBuckets({})).Buckets, []);
});

test('versions share a package, which goes with the last of them', async () => {
  const start = await packages().catch(() => 0);
  await lambda.createFunction({ ...function_('shared', { ZipFile: zip('a') }), Publish: true });
  assert.equal(await packages(), start + 1);
  await lambda.updateFunctionCode({ FunctionName: 'shared', ZipFile: zip('b') });
  assert.equal(await packages(), start + 2);
  await lambda.deleteFunction({ FunctionName: 'shared', Qualifier: '1' });
  assert.equal(await packages(), start + 1);
  await lambda.deleteFunction({ FunctionName: 'shared' });
  assert.equal(await packages(), start);
});

test("a layer's package stays as long as a function has it", async () => {
  const start = await packages().catch(() => 0);
  const { LayerVersionArn } = await lambda.publishLayerVersion({
    LayerName: 'layer',
    Content: { ZipFile: zipOf({ 'nodejs/node_modules/given/index.js': "module.exports = 'from the layer';" }) },
  });
  const code = { ZipFile: zipOf({ 'index.js': "exports.handler = async () => require('given');" }) };
  await lambda.createFunction({ ...function_('layered', code), Layers: [LayerVersionArn as string] });
  await lambda.deleteLayerVersion({ LayerName: 'layer', VersionNumber: 1 });
  assert.equal(await packages(), start + 2);
  assert.equal(await result('layered'), 'from the layer');
  await lambda.deleteFunction({ FunctionName: 'layered' });
  assert.equal(await packages(), start);
});

test('what is refused leaves nothing behind', async () => {
  const start = await packages().catch(() => 0);
  const refused = { name: 'InvalidParameterValueException', message: /^Could not unzip uploaded file\./ };
  await assert.rejects(lambda.createFunction(function_('refused', { ZipFile: Buffer.from('no zip') })), refused);
  await assert.rejects(lambda.createFunction(function_('refused', { ZipFile: zipOf({ '../out': 'x' }) })), refused);
  assert.equal(await packages().catch(() => 0), start);
});

test('code comes from any version of an object', async () => {
  await s3.createBucket({ Bucket: 'code' });
  await s3.putBucketVersioning({ Bucket: 'code', VersioningConfiguration: { Status: 'Enabled' } });
  const { VersionId } = await s3.putObject({ Bucket: 'code', Key: 'a b.zip', Body: zip('old') });
  await s3.putObject({ Bucket: 'code', Key: 'a b.zip', Body: zip('new') });
  await lambda.createFunction(function_('of-s3', { S3Bucket: 'code', S3Key: 'a b.zip' }));
  assert.equal(await result('of-s3'), 'new');
  await lambda.updateFunctionCode({ FunctionName: 'of-s3', S3Bucket: 'code', S3Key: 'a b.zip', S3ObjectVersion: VersionId });
  assert.equal(await result('of-s3'), 'old');
  // The package is its own.
  await s3.deleteObject({ Bucket: 'code', Key: 'a b.zip', VersionId });
  await lambda.updateFunctionConfiguration({ FunctionName: 'of-s3', Timeout: 5 });
  assert.equal(await result('of-s3'), 'old');
  await assert.rejects(
    lambda.updateFunctionCode({ FunctionName: 'of-s3', S3Bucket: 'no-such-bucket-here', S3Key: 'k' }),
    /^InvalidParameterValueException: Error occurred while GetObject\. S3 Error Code: NoSuchBucket\. /,
  );
});

test('a folder of the hot-reload bucket is the code, as it is at each call', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hot-'));
  const write = (text: string) => writeFile(path.join(folder, 'index.js'), `exports.handler = async () => '${text}';`);
  try {
    await write('one');
    await lambda.createFunction(function_('hot', { S3Bucket: 'hot-reload', S3Key: folder }));
    assert.equal(await result('hot'), 'one');
    await write('second');
    assert.equal(await result('hot'), 'second');
    await assert.rejects(lambda.createFunction(function_('nowhere', { S3Bucket: 'hot-reload', S3Key: `${folder}/nothing` })), {
      name: 'InvalidParameterValueException',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
