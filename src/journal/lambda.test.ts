/** Functions that answer the same each time are replayed without a difference: ids are drawn again, dates are those of the journal. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Lambda } from '@aws-sdk/client-lambda';
import { zipOf } from '../../conformance/zip.js';
import { type Emulator, start } from '../index.js';
import { startOwn } from './own-emulator.js';
import { replay } from './replay.js';
import { parseRules } from './rules.js';

const CODE = `
exports.handler = async (event, context) => {
  if (event.fail) throw new Error('on purpose');
  return { event, id: context.awsRequestId, arn: context.invokedFunctionArn };
};
exports.stream = awslambda.streamifyResponse(async (event, stream) => {
  stream.end('streamed');
});
`;

async function work(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const lambda = new Lambda({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
  const create = (FunctionName: string, Handler: string) =>
    lambda.createFunction({
      FunctionName,
      Handler,
      Runtime: 'nodejs22.x',
      Role: 'arn:aws:iam::000000000000:role/r',
      Code: { ZipFile: zipOf({ 'index.js': CODE }) },
      Publish: true,
    });
  await create('f', 'index.handler');
  await lambda.createAlias({ FunctionName: 'f', Name: 'live', FunctionVersion: '1' });
  const invoke = async (more: object = {}, event: object = { a: 1 }) =>
    lambda.invoke({ FunctionName: 'f', Payload: JSON.stringify(event), ...more });
  for (let call = 0; call < 3; call++) assert.equal((await invoke()).FunctionError, undefined);
  assert.equal((await invoke({ Qualifier: 'live' })).ExecutedVersion, '1');
  assert.equal((await invoke({}, { fail: true })).FunctionError, 'Unhandled');
  assert.equal((await invoke({ InvocationType: 'DryRun' })).StatusCode, 204);
  assert.equal((await invoke({ InvocationType: 'Event' })).StatusCode, 202);
  await assert.rejects(invoke({ FunctionName: 'nobody' }), { name: 'ResourceNotFoundException' });
  await create('s', 'index.stream');
  let streamed = '';
  const { EventStream } = await lambda.invokeWithResponseStream({ FunctionName: 's' });
  for await (const { PayloadChunk } of EventStream ?? []) streamed += Buffer.from(PayloadChunk?.Payload ?? []).toString();
  assert.equal(streamed, 'streamed');
  await lambda.listFunctions({});
  lambda.destroy();
}

test('invocations of functions are recorded and replayed without a difference', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-journal-lambda-'));
  const file = path.join(folder, 'journal.jsonl');
  const tell = (aws: Emulator, body: object) =>
    fetch(`${aws.endpoint}/_ruststack/journal`, { method: 'POST', body: JSON.stringify(body) });
  const recorded = await start({ port: 0, logLevel: 'error', lambdaExecutor: 'process' });
  try {
    assert.equal((await tell(recorded, { action: 'start', file })).status, 200);
    await work(recorded.endpoint);
    assert.equal((await tell(recorded, { action: 'stop' })).status, 200);
  } finally {
    await recorded.stop();
  }
  let own: Emulator | undefined;
  try {
    const { differences, requests } = await replay({
      file,
      rules: parseRules([]),
      scripted: true,
      secretOf: () => undefined,
      open: async ({ seed }) => {
        own = await startOwn({ seed, lambdaExecutor: 'process' });
        return { host: '127.0.0.1', port: own.port };
      },
    });
    assert.deepEqual(differences, []);
    assert.equal(requests, 13);
  } finally {
    await own?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
