/** Logs Insights and exports as a user of the AWS CLI meets them. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { S3 } from '@aws-sdk/client-s3';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment, pythonPrograms } from '../harness/clients.js';
import { run, succeed } from '../harness/program.js';

let emulator: Emulator;
let programs: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0 });
});
after(() => emulator.stop());

const SECOND_MS = 1000;
const environment = () => ({ env: clientEnvironment(emulator.endpoint) });
const logs = async (...args: string[]) => {
  const stdout = await succeed(path.join(programs, 'aws'), ['logs', ...args, '--output', 'json'], environment());
  return stdout.trim() === '' ? {} : JSON.parse(stdout);
};

test('aws logs start-query and get-query-results', async () => {
  const group = ['--log-group-name', 'insights'];
  await logs('create-log-group', ...group);
  await logs('create-log-stream', ...group, '--log-stream-name', 's');
  const now = Date.now();
  const events = ['INFO', 'ERROR', 'INFO'].map((level, n) => ({ timestamp: now + n, message: JSON.stringify({ level, n }) }));
  await logs('put-log-events', ...group, '--log-stream-name', 's', '--log-events', JSON.stringify(events));
  const seconds = Math.floor(now / SECOND_MS);
  const times = ['--start-time', String(seconds - 60), '--end-time', String(seconds + 60)];
  const query = ['--query-string', 'stats count(*) as total by level | sort total desc'];
  const { queryId } = await logs('start-query', ...group, ...times, ...query);
  const { status, results, statistics } = await logs('get-query-results', '--query-id', queryId);
  assert.equal(status, 'Complete');
  assert.deepEqual(
    results.map((row: { value: string }[]) => row.map(({ value }) => value)),
    [
      ['INFO', '2'],
      ['ERROR', '1'],
    ],
  );
  assert.equal(statistics.recordsScanned, 3);
  const refused = await run(
    path.join(programs, 'aws'),
    ['logs', 'start-query', ...group, ...times, '--query-string', 'stat'],
    environment(),
  );
  assert.match(refused.stderr, /MalformedQueryException.*unexpected symbol found stat at line 1 and position 0/);
});

test('aws logs create-export-task', async () => {
  const s3 = new S3({
    endpoint: emulator.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await s3.createBucket({ Bucket: 'exports' });
  const until = String(Date.now() + 60 * SECOND_MS);
  const { taskId } = await logs(
    ...['create-export-task', '--log-group-name', 'insights', '--from', '0', '--to', until, '--destination', 'exports'],
  );
  for (;;) {
    const { exportTasks } = await logs('describe-export-tasks', '--task-id', taskId);
    assert.notEqual(exportTasks[0].status.code, 'FAILED');
    if (exportTasks[0].status.code === 'COMPLETED') break;
  }
  const { Body } = await s3.getObject({ Bucket: 'exports', Key: `exportedlogs/${taskId}/s/000000.gz` });
  const text = gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString();
  assert.match(text, /^\d{4}-\d\d-\d\dT[\d:.]+Z \{"level":"INFO","n":0\}\n/);
  assert.equal(text.split('\n').length, 4);
  s3.destroy();
});
