/** The emulator as a container itself: functions are on its network, their code is copied to them, and both end together. */
import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { CreateFunctionCommand, InvokeCommand, LambdaClient, waitUntilFunctionActiveV2 } from '@aws-sdk/client-lambda';
import { zipOf } from '../../../conformance/zip.js';
import { sleep } from '../../runtime/monotonic.js';
import { CLI, ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';
import { LAMBDA_IMAGE, lambdaImage } from './lambda-image.js';

const NAME = `ruststack-test-beside-${process.pid}`;
const POLL_MS = 100;
const POLLS = 200;
const CODE =
  "exports.handler = async (event) => ({ event, emulator: (await fetch(process.env.AWS_ENDPOINT_URL + '/_localstack/health')).status });";

after(() => run('docker', ['rm', '--force', NAME]).catch(() => undefined));

/** The containers of functions whose emulator is this container. */
async function functionsOf(emulator: string): Promise<string[]> {
  const format = '{{.ID}} {{.Label "ruststack.lambda.owner"}}';
  const listed = await succeed('docker', ['ps', '--all', '--filter', 'label=ruststack.lambda.owner', '--format', format]);
  return listed.split('\n').filter((line) => line.includes(emulator));
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    if (await condition()) return;
    await sleep(POLL_MS);
  }
  throw new Error('it did not come to that.');
}

test('an emulator in a container runs functions beside it, and takes them with it', async (context) => {
  const reason = await lambdaImage();
  if (reason) return context.skip(reason);
  const modules = realpathSync(path.join(ROOT, 'node_modules'));
  const mounts = [...new Set([ROOT, modules])].flatMap((folder) => ['--volume', `${folder}:${folder}:ro`]);
  const mapping = `LAMBDA_RUNTIME_IMAGE_MAPPING=${JSON.stringify({ 'nodejs20.x': LAMBDA_IMAGE })}`;
  const settings = [
    '--env',
    'GATEWAY_LISTEN=0.0.0.0:4566',
    '--env',
    mapping,
    '--env',
    'LAMBDA_EXECUTOR=docker',
    '--publish',
    '127.0.0.1::4566',
  ];
  const socket = ['--volume', '/var/run/docker.sock:/var/run/docker.sock'];
  const command = ['--entrypoint', 'node', LAMBDA_IMAGE, CLI, 'start'];
  const id = (await succeed('docker', ['run', '--detach', '--name', NAME, ...mounts, ...socket, ...settings, ...command])).trim();
  await until(async () => /^Ready\.$/m.test((await run('docker', ['logs', NAME])).stdout));
  const address = (await succeed('docker', ['port', NAME, '4566'])).trim().split('\n')[0];
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new LambdaClient({ endpoint: `http://${address}`, region: 'us-east-1', credentials });
  await client.send(
    new CreateFunctionCommand({
      FunctionName: 'beside',
      Runtime: 'nodejs20.x',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::000000000000:role/any',
      Code: { ZipFile: zipOf({ 'index.js': CODE }) },
    }),
  );
  await waitUntilFunctionActiveV2({ client, maxWaitTime: 30 }, { FunctionName: 'beside' });
  const { Payload } = await client.send(new InvokeCommand({ FunctionName: 'beside', Payload: Buffer.from('{"n":1}') }));
  client.destroy();
  assert.deepEqual(JSON.parse(Buffer.from(Payload ?? []).toString()), { event: { n: 1 }, emulator: 200 });
  assert.equal((await functionsOf(id)).length, 1);
  await succeed('docker', ['stop', '--time', '10', NAME]);
  assert.deepEqual(await functionsOf(id), []);
});
