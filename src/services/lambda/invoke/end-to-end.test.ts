/** Functions of Node.js in processes, through the whole emulator and AWS's own client. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateFunctionCommand,
  InvokeCommand,
  InvokeWithResponseStreamCommand,
  LambdaClient,
  PutFunctionEventInvokeConfigCommand,
} from '@aws-sdk/client-lambda';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { start } from '../../../index.js';
import type { StartOptions } from '../../../runtime/config.js';
import { freePort } from '../../../test/proof/emulator-process.js';

const ROLE = 'arn:aws:iam::000000000000:role/r';
const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-invoke-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const HANDLER = `
exports.handler = async (event) => {
  if (event.say) console.log(event.say);
  if (event.fail) throw new Error('on purpose');
  if (event.sleep) await new Promise((resolve) => setTimeout(resolve, event.sleep));
  return { event, pid: process.pid };
};
exports.stream = awslambda.streamifyResponse(async (event, stream) => {
  for (const piece of ['one ', 'two ', 'three']) stream.write(piece);
  stream.end();
});
`;
writeFileSync(path.join(folder, 'index.js'), HANDLER);

function clients(endpoint: string) {
  const config = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  const lambda = new LambdaClient(config);
  const create = (FunctionName: string, Handler = 'index.handler') =>
    lambda.send(
      new CreateFunctionCommand({
        FunctionName,
        Handler,
        Role: ROLE,
        Runtime: 'nodejs22.x',
        Timeout: 20,
        Code: { S3Bucket: 'hot-reload', S3Key: folder },
      }),
    );
  const invoke = async (FunctionName: string, event: unknown, more: Record<string, string> = {}) => {
    const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: Buffer.from(JSON.stringify(event)), ...more }));
    const text = Buffer.from(answer.Payload ?? []).toString();
    return { ...answer, value: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
  };
  return {
    lambda,
    create,
    invoke,
    s3: new S3Client({ ...config, forcePathStyle: true }),
    logs: new CloudWatchLogsClient(config),
  };
}

/** Tries until it holds, which it does long before the test's time is over. */
async function eventually<R>(look: () => Promise<R | undefined>): Promise<R> {
  for (;;) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const messages = ({ logs }: ReturnType<typeof clients>, name: string, filterPattern?: string) =>
  eventually(async () => {
    const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName: `/aws/lambda/${name}`, filterPattern }));
    return events.length > 0 ? events.map(({ message }) => message ?? '') : undefined;
  });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function withEmulator(name: string, run: (endpoint: string) => Promise<void>, options: StartOptions = {}): void {
  test(name, { timeout: 60_000 }, async () => {
    const emulator = await start({ port: 0, logLevel: 'error', ...options });
    try {
      await run(emulator.endpoint);
    } finally {
      await emulator.stop();
    }
  });
}

for (const gatewayThreads of [1, 2]) {
  withEmulator(
    `${gatewayThreads} gateway threads: a function answers, with its log and its errors`,
    async (endpoint) => {
      const { create, invoke, ...rest } = clients(endpoint);
      await create('f');
      const said = await invoke('f', { say: 'hello' }, { LogType: 'Tail' });
      assert.deepEqual([said.StatusCode, said.ExecutedVersion, said.FunctionError], [200, '$LATEST', undefined]);
      assert.match(Buffer.from(said.LogResult ?? '', 'base64').toString(), /START RequestId: .*hello\nEND .*\nREPORT /s);
      const failed = await invoke('f', { fail: true });
      assert.deepEqual([failed.StatusCode, failed.FunctionError, failed.value?.errorMessage], [200, 'Unhandled', 'on purpose']);
      assert.equal((await invoke('f', {}, { InvocationType: 'DryRun' })).StatusCode, 204);
      await assert.rejects(invoke('nobody', {}), { name: 'ResourceNotFoundException' });
      const lines = await messages({ create, invoke, ...rest }, 'f', 'hello');
      assert.equal(lines.length, 1);
    },
    { gatewayThreads },
  );
}

withEmulator('a streamed answer comes in pieces', async (endpoint) => {
  const { create, lambda } = clients(endpoint);
  await create('s', 'index.stream');
  const { EventStream } = await lambda.send(new InvokeWithResponseStreamCommand({ FunctionName: 's' }));
  let text = '';
  let complete: unknown;
  for await (const event of EventStream ?? []) {
    if (event.PayloadChunk) text += Buffer.from(event.PayloadChunk.Payload ?? []).toString();
    else complete = event.InvokeComplete;
  }
  assert.equal(text, 'one two three');
  assert.deepEqual(complete, {});
});

withEmulator('events come from S3, and what fails goes there', async (endpoint) => {
  const all = clients(endpoint);
  const { create, invoke, lambda, s3 } = all;
  await create('f');
  for (const Bucket of ['records', 'files']) await s3.send(new CreateBucketCommand({ Bucket }));
  const DestinationConfig = { OnFailure: { Destination: 'arn:aws:s3:::records' } };
  await lambda.send(new PutFunctionEventInvokeConfigCommand({ FunctionName: 'f', MaximumRetryAttempts: 0, DestinationConfig }));
  assert.equal((await invoke('f', { fail: true }, { InvocationType: 'Event' })).StatusCode, 202);
  const Key = await eventually(async () => {
    const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: 'records' }));
    return Contents?.[0]?.Key;
  });
  assert.match(Key, /^aws\/lambda\/async\/f\/\d{4}\/\d\d\/\d\d\/\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d-[0-9a-f-]{36}$/);
  const record = JSON.parse(
    (await (await s3.send(new GetObjectCommand({ Bucket: 'records', Key }))).Body?.transformToString()) ?? '',
  ) as Record<string, Record<string, unknown>>;
  assert.equal(record.requestContext?.condition, 'RetriesExhausted');
  assert.deepEqual(record.requestPayload, { fail: true });
  const LambdaFunctionArn = 'arn:aws:lambda:us-east-1:000000000000:function:f';
  const NotificationConfiguration = {
    LambdaFunctionConfigurations: [{ LambdaFunctionArn, Events: ['s3:ObjectCreated:*' as const] }],
  };
  await s3.send(new PutBucketNotificationConfigurationCommand({ Bucket: 'files', NotificationConfiguration }));
  await s3.send(new PutObjectCommand({ Bucket: 'files', Key: 'key', Body: 'x' }));
  await eventually(async () => ((await messages(all, 'f', 'REPORT')).length >= 2 ? true : undefined));
});

test('a stop ends what functions do, and leaves no process', { timeout: 60_000 }, async () => {
  const emulator = await start({ port: 0, logLevel: 'error' });
  const { create, invoke } = clients(emulator.endpoint);
  await create('f');
  const { value } = await invoke('f', {});
  const underWay = invoke('f', { sleep: 15_000 }).catch(() => 'cut');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await emulator.stop();
  await underWay;
  assert.equal(isAlive(value?.pid as number), false);
});

test('after a kill, functions and their events are there again', { timeout: 60_000 }, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ruststack-invoke-state-'));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = () => {
    const main = require.resolve('../../../cli/main.js');
    const env = { ...process.env, PERSISTENCE: '1', DATA_DIR: dataDir };
    return spawn(process.execPath, [main, 'start', '--listen', `127.0.0.1:${port}`], { env, stdio: 'ignore' });
  };
  const ready = () => eventually(async () => ((await fetch(`${endpoint}/_localstack/health`)).ok ? true : undefined));
  let child = server();
  try {
    await ready();
    const before = clients(endpoint);
    await before.create('f');
    await before.invoke('f', { sleep: 60_000, say: 'begun' }, { InvocationType: 'Event' });
    await messages(before, 'f', 'begun');
    child.kill('SIGKILL');
    await once(child, 'exit');
    child = server();
    await ready();
    const again = clients(endpoint);
    await eventually(async () => ((await messages(again, 'f', 'begun')).length >= 2 ? true : undefined));
    assert.equal((await again.invoke('f', {})).StatusCode, 200);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(dataDir, { recursive: true, force: true });
  }
});
