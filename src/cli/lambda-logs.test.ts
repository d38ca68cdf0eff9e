import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { type Emulator, start } from '../index.js';
import { CLI } from '../test/harness/paths.js';
import { run } from '../test/harness/program.js';

const LOG_GROUP = '/aws/lambda/hello';
const STREAM = '2026/01/01/[$LATEST]0123456789abcdef0123456789abcdef';

let emulator: Emulator;
let client: CloudWatchLogsClient;
const environment = { ...process.env, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: 'eu-west-1' };

before(async () => {
  emulator = await start({ port: 0, logLevel: 'error' });
  client = new CloudWatchLogsClient({
    endpoint: emulator.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});

after(async () => {
  client.destroy();
  await emulator.stop();
});

const ruststack = (...args: string[]) =>
  run(process.execPath, [CLI, 'lambda', 'logs', ...args, '--endpoint', emulator.endpoint], { env: environment });

const put = (...messages: string[]) =>
  client.send(
    new PutLogEventsCommand({
      logGroupName: LOG_GROUP,
      logStreamName: STREAM,
      logEvents: messages.map((message) => ({ timestamp: Date.now(), message })),
    }),
  );

test('lambda logs tells that there is nothing yet, follows what comes, and prints what there is', async () => {
  const missing = await ruststack('hello');
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /^ruststack: ResourceNotFoundException: The specified log group does not exist/);

  const follower = spawn(process.execPath, [CLI, 'lambda', 'logs', 'hello', '-f', '--endpoint', emulator.endpoint], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: follower.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => (await lines.next()).value;
  await client.send(new CreateLogGroupCommand({ logGroupName: LOG_GROUP }));
  await client.send(new CreateLogStreamCommand({ logGroupName: LOG_GROUP, logStreamName: STREAM }));
  await put('START\n', 'one');
  assert.deepEqual([await next(), await next()], ['START', 'one']);
  await put('two\n');
  assert.equal(await next(), 'two', 'no line is printed twice');
  follower.kill('SIGINT');
  assert.deepEqual(await once(follower, 'close'), [0, null]);

  const printed = await ruststack('arn:aws:lambda:eu-west-1:000000000000:function:hello:1');
  assert.equal(printed.stdout, 'START\none\ntwo\n', printed.stderr);
  assert.equal((await ruststack('hello', '--filter', 'two', '--since', '1h')).stdout, 'two\n');
  const [event] = (await ruststack('hello', '--json', '--filter', 'START')).stdout
    .split('\n')
    .map((line) => line && JSON.parse(line));
  assert.equal(event.message, 'START\n');
  const wrong = await ruststack('hello', '--since', 'yesterday');
  assert.deepEqual([wrong.code, /--since wants/.test(wrong.stderr)], [2, true]);
});
