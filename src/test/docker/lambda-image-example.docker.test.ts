/** The container image of examples/ as a user builds, deploys and calls it by the AWS CLI, on a base with the official runtime interface client. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment, pythonPrograms } from '../harness/clients.js';
import { ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';
import { LAMBDA_IMAGE, lambdaImage } from './lambda-image.js';

/** The tag that the example gives its image. */
const TAG = 'lambda-image';
const EXAMPLE = path.join(ROOT, 'examples/lambda-image');

const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-image-'));
let reason: string | undefined;
let emulator: Emulator | undefined;
let env: NodeJS.ProcessEnv;
/** What is removed in the end: a tag that is given anew leaves the image that had it. */
const images = [TAG];

before(async () => {
  reason = await lambdaImage();
  if (reason) return;
  const programs = await pythonPrograms();
  emulator = await start({ port: 0 });
  env = clientEnvironment(emulator.endpoint, { PATH: `${programs}${path.delimiter}${process.env.PATH}`, BASE: LAMBDA_IMAGE });
});

after(async () => {
  await emulator?.stop();
  rmSync(folder, { recursive: true, force: true });
  if (!reason) await run('docker', ['rmi', '--force', ...images]);
});

test('the image is built, deployed and called, and its command, folder and entry point are overridden', async (context) => {
  if (reason) return context.skip(reason);
  const lines = (await succeed('bash', [path.join(EXAMPLE, 'deploy.sh')], { env })).trim().split('\n');
  const { errorType, errorMessage } = JSON.parse(lines[4] ?? '');
  assert.deepEqual([errorType, errorMessage], ['Error', 'an order has a name']);
  lines.splice(4, 1);
  assert.deepEqual(lines, [
    'arn:aws:lambda:us-east-1:000000000000:function:lambda-image',
    'None',
    '{"greeting":"Hello, Ana","function":"lambda-image"}',
    'Unhandled',
    '/var/task/index.farewell',
    'None',
    '{"greeting":"Goodbye, Ana","folder":"/tmp"}',
    'index.handler',
    'None',
    '{"greeting":"Welcome, Ana","function":"lambda-image"}',
  ]);
});

test('an image that was built again runs once the code was updated, under the same tag', async (context) => {
  if (reason) return context.skip(reason);
  images.push((await succeed('docker', ['image', 'inspect', '--format', '{{.Id}}', TAG])).trim());
  cpSync(EXAMPLE, folder, { recursive: true });
  const handler = path.join(folder, 'index.mjs');
  writeFileSync(handler, readFileSync(handler, 'utf8').replace('function: context', 'release: 2, function: context'));
  await succeed('docker', ['build', '--quiet', '--build-arg', `BASE=${LAMBDA_IMAGE}`, '--tag', TAG, folder]);
  const aws = (...args: string[]): Promise<string> => succeed('aws', ['lambda', ...args, '--function-name', TAG], { env });
  await aws('update-function-code', '--image-uri', `${TAG}:latest`);
  await aws('wait', 'function-updated-v2');
  const answer = path.join(folder, 'answer.json');
  writeFileSync(path.join(folder, 'event.json'), '{"name": "Ana"}');
  await succeed(
    'aws',
    ['lambda', 'invoke', '--function-name', TAG, '--payload', `fileb://${path.join(folder, 'event.json')}`, answer],
    { env },
  );
  assert.deepEqual(JSON.parse(readFileSync(answer, 'utf8')), { greeting: 'Welcome, Ana', release: 2, function: TAG });
});
