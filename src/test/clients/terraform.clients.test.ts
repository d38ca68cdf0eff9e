/** The real Terraform: apply, a second plan that finds nothing to do, updates in place, destroy. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { DescribeTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { Lambda } from '@aws-sdk/client-lambda';
import { GetBucketLifecycleConfigurationCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { zipOf } from '../../../conformance/zip.js';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment } from '../harness/clients.js';
import { ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';

/** Where a machine without the provider registry keeps its providers. */
const PLUGINS = process.env.RUSTSTACK_TERRAFORM_MIRROR ?? '/opt/tf-plugins';
const NOTHING_TO_DO = 0;

let emulator: Emulator;
let folder: string;
let environment: NodeJS.ProcessEnv;

before(async () => {
  emulator = await start({ port: 0 });
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-terraform-'));
  const configuration = path.join(folder, 'terraform.rc');
  const mirror = `provider_installation {\n  filesystem_mirror {\n    path = "${PLUGINS}"\n  }\n}\n`;
  writeFileSync(configuration, existsSync(PLUGINS) ? mirror : '');
  environment = clientEnvironment(emulator.endpoint, {
    TF_CLI_CONFIG_FILE: configuration,
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
  });
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.stop();
});

async function whyNot(): Promise<string | undefined> {
  const found = await run('terraform', ['version'], { env: { ...process.env, CHECKPOINT_DISABLE: '1' } }).catch(() => undefined);
  return found ? undefined : 'terraform is not installed';
}

/** A configuration in a folder of its own, with files that it wants beside it, initialised. */
async function configurationOf(name: string, file: string, beside: Readonly<Record<string, Uint8Array>> = {}) {
  const own = path.join(folder, name);
  cpSync(path.join(ROOT, file), path.join(own, 'main.tf'));
  for (const [name, bytes] of Object.entries(beside)) writeFileSync(path.join(own, name), bytes);
  const terraform = (...args: string[]) => succeed('terraform', [...args, '-no-color'], { cwd: own, env: environment });
  await terraform('init', '-input=false');
  return {
    output: async (key: string) => JSON.parse(await terraform('output', '-json', key)) as unknown,
    apply: (...args: string[]) => terraform('apply', '-auto-approve', '-input=false', ...args),
    destroy: (...args: string[]) => terraform('destroy', '-auto-approve', '-input=false', ...args),
    plansNothing: async (...args: string[]) => {
      const command = ['plan', '-detailed-exitcode', '-input=false', '-no-color', ...args];
      const plan = await run('terraform', command, { cwd: own, env: environment });
      assert.equal(plan.code, NOTHING_TO_DO, `the plan is not empty:\n${plan.stdout}${plan.stderr}`);
    },
  };
}

test('a bucket, an object and a table: apply, empty plan, destroy', async (context) => {
  const reason = await whyNot();
  if (reason) return context.skip(reason);
  const tour = await configurationOf('tour', 'examples/terraform/main.tf');
  assert.match(await tour.apply(), /Apply complete! Resources: 3 added/);
  await tour.plansNothing();
  assert.match(await tour.destroy(), /Destroy complete! Resources: 3 destroyed/);
});

test('DynamoDB tables of every setting: apply, empty plan, update in place, empty plan, destroy', async (context) => {
  const reason = await whyNot();
  if (reason) return context.skip(reason);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: emulator.endpoint, region: 'us-east-1', credentials });
  const describe = async (TableName: string) => (await client.send(new DescribeTableCommand({ TableName }))).Table ?? {};
  const indexesOf = async (name: string) =>
    (await describe(name)).GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).sort();

  const tables = await configurationOf('dynamodb', 'src/test/clients/terraform/dynamodb.tf');
  assert.match(await tables.apply(), /Apply complete! Resources: \d+ added, 0 changed, 0 destroyed/);
  await tables.plansNothing();
  assert.deepEqual(await tables.output('tables'), ['orders', 'switched', 'units']);
  assert.equal(await tables.output('stream'), 'NEW_AND_OLD_IMAGES');
  assert.deepEqual([await indexesOf('orders'), await indexesOf('units')], [['states'], ['gone', 'kept']]);
  const made = await Promise.all(['orders', 'units', 'switched'].map(async (name) => (await describe(name)).TableId));

  const changed = ['-var', 'changed=true'];
  assert.match(await tables.apply(...changed), /Apply complete! Resources: 0 added, \d+ changed, 0 destroyed/);
  await tables.plansNothing(...changed);
  const now = await Promise.all(['orders', 'units', 'switched'].map(async (name) => (await describe(name)).TableId));
  assert.deepEqual(now, made, 'no table was made anew');
  assert.deepEqual([await indexesOf('orders'), await indexesOf('units')], [['parcels', 'states'], ['kept']]);
  assert.equal((await describe('switched')).BillingModeSummary?.BillingMode, 'PAY_PER_REQUEST');
  const { Item } = await client.send(new GetItemCommand({ TableName: 'switched', Key: { id: { S: 'first' } } }));
  assert.deepEqual(Item?.n, { N: '2' });

  assert.match(await tables.destroy(...changed), /Destroy complete!/);
  await assert.rejects(describe('orders'), { name: 'ResourceNotFoundException' });
  client.destroy();
});

test('replicas and automatic scaling: apply, empty plan, update in place, empty plan, destroy', async (context) => {
  const reason = await whyNot();
  if (reason) return context.skip(reason);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = (region: string) => new DynamoDBClient({ endpoint: emulator.endpoint, region, credentials });
  const tableIn = async (region: string, TableName: string) => {
    const { Table } = await client(region).send(new DescribeTableCommand({ TableName }));
    return Table ?? {};
  };

  const tables = await configurationOf('global', 'src/test/clients/terraform/dynamodb-global.tf');
  assert.match(await tables.apply(), /Apply complete! Resources: 6 added, 0 changed, 0 destroyed/);
  await tables.plansNothing();
  const regions = async () => (await tableIn('us-east-1', 'everywhere')).Replicas?.map(({ RegionName }) => RegionName).sort();
  assert.deepEqual(await regions(), ['eu-central-1', 'eu-west-1']);
  const item = { pk: { S: 'a' } };
  await client('eu-west-1').send(new PutItemCommand({ TableName: 'everywhere', Item: item }));

  const changed = ['-var', 'changed=true'];
  assert.match(await tables.apply(...changed), /Apply complete! Resources: 0 added, \d+ changed, 0 destroyed/);
  await tables.plansNothing(...changed);
  assert.deepEqual(await regions(), ['eu-central-1', 'sa-east-1']);
  await assert.rejects(tableIn('eu-west-1', 'everywhere'), { name: 'ResourceNotFoundException' });
  const { Item } = await client('sa-east-1').send(new GetItemCommand({ TableName: 'everywhere', Key: item }));
  assert.deepEqual(Item, item);
  assert.equal((await tableIn('us-east-1', 'scaled')).ProvisionedThroughput?.ReadCapacityUnits, 7);

  assert.match(await tables.destroy(...changed), /Destroy complete! Resources: 6 destroyed/);
  for (const region of ['us-east-1', 'eu-central-1', 'sa-east-1']) {
    await assert.rejects(tableIn(region, 'everywhere'), { name: 'ResourceNotFoundException' });
  }
});

test('a DynamoDB table restored to the latest time: apply, empty plan, destroy', async (context) => {
  const reason = await whyNot();
  if (reason) return context.skip(reason);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: emulator.endpoint, region: 'us-east-1', credentials });
  const tables = await configurationOf('restored', 'src/test/clients/terraform/restored.tf');
  assert.match(await tables.apply(), /Apply complete! Resources: 3 added, 0 changed, 0 destroyed/);
  await tables.plansNothing();
  const { Item } = await client.send(new GetItemCommand({ TableName: 'restored', Key: { id: { S: 'first' } } }));
  assert.deepEqual(Item, { id: { S: 'first' } });
  assert.match(await tables.destroy(), /Destroy complete! Resources: 3 destroyed/);
  client.destroy();
});

test('a bucket with every sub-resource: apply, empty plan, update in place, empty plan, destroy', async (context) => {
  const reason = await whyNot();
  if (reason) return context.skip(reason);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new S3Client({ endpoint: emulator.endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  const rules = async () =>
    (await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket: 'terraform-all' }))).Rules?.map(({ ID }) => ID);

  const bucket = await configurationOf('s3', 'src/test/clients/terraform/s3.tf');
  assert.match(await bucket.apply(), /Apply complete! Resources: \d+ added, 0 changed, 0 destroyed/);
  await bucket.plansNothing();
  assert.deepEqual(await rules(), ['logs', 'uploads', 'dated']);
  const { SSEKMSKeyId } = await client.send(new HeadObjectCommand({ Bucket: 'terraform-all', Key: 'index.html' }));
  assert.match(SSEKMSKeyId ?? '', /134f2428-cec1-4b25-a1ae-9048164dba47$/);

  const changed = ['-var', 'changed=true'];
  assert.match(await bucket.apply(...changed), /Apply complete! Resources: 0 added, \d+ changed, 0 destroyed/);
  await bucket.plansNothing(...changed);

  assert.match(await bucket.destroy(...changed), /Destroy complete!/);
  await assert.rejects(rules(), { name: 'NoSuchBucket' });
  client.destroy();
});

test('functions, what is around them, and log groups: apply, empty plan, update in place, empty plan, destroy', async (context) => {
  const reason = await whyNot();
  if (reason) return context.skip(reason);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new Lambda({ endpoint: emulator.endpoint, region: 'us-east-1', credentials });
  const greet = async () => (await client.invoke({ FunctionName: 'greeter', Qualifier: 'live' })).Payload?.transformToString();
  const source = 'import os, shared\ndef handler(event, context):\n    return shared.loud(os.environ["GREETING"])\n';
  const beside = {
    'first.zip': zipOf({ 'index.py': source }),
    'second.zip': zipOf({ 'index.py': `${source}# second` }),
    'layer.zip': zipOf({ 'python/shared.py': 'def loud(text):\n    return text + "!"\n' }),
  };

  const functions = await configurationOf('lambda', 'src/test/clients/terraform/lambda.tf', beside);
  assert.match(await functions.apply(), /Apply complete! Resources: 17 added, 0 changed, 0 destroyed/);
  await functions.plansNothing();
  assert.deepEqual([await functions.output('version'), await greet()], ['1', '"Good morning!"']);
  assert.match(String(await functions.output('url')), /^https?:\/\/[a-z0-9]{32}\.lambda-url\.us-east-1\./);

  const changed = ['-var', 'changed=true'];
  assert.match(await functions.apply(...changed), /Apply complete! Resources: 0 added, \d+ changed, 0 destroyed/);
  await functions.plansNothing(...changed);
  assert.deepEqual([await functions.output('version'), await greet()], ['2', '"Good evening!"']);

  assert.match(await functions.destroy(...changed), /Destroy complete! Resources: 17 destroyed/);
  assert.deepEqual((await client.listFunctions({})).Functions, []);
  client.destroy();
});
