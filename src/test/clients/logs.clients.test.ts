/** CloudWatch Logs as people read it: the AWS CLI's commands and live tail, and a follower that asks as `aws logs tail --follow` of the CLI's version 2 does. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment, pythonPrograms } from '../harness/clients.js';
import { succeed } from '../harness/program.js';

const GROUP = '/aws/test/group';

let emulator: Emulator;
let programs: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0, logLevel: 'error' });
});
after(() => emulator.stop());

/** The CLI puts `stream-` before the host's name for live tails, which 127.0.0.1 can't bear. */
const environment = () => clientEnvironment(emulator.endpoint, { AWS_DISABLE_HOST_PREFIX_INJECTION: 'true' });

async function aws(...args: string[]): Promise<any> {
  const text = await succeed(path.join(programs, 'aws'), ['logs', ...args], { env: environment() });
  return text === '' ? undefined : JSON.parse(text);
}

const put = (message: string, stream = 's', timestamp = Date.now()) =>
  aws(
    'put-log-events',
    '--log-group-name',
    GROUP,
    '--log-stream-name',
    stream,
    '--log-events',
    `timestamp=${timestamp},message=${message}`,
  );

test('the CLI makes a group, puts, reads and filters', async () => {
  await aws('create-log-group', '--log-group-name', GROUP, '--tags', 'a=b');
  for (const stream of ['s', 't']) await aws('create-log-stream', '--log-group-name', GROUP, '--log-stream-name', stream);
  const now = Date.now();
  await put('one', 's', now - 3_000);
  await put('two', 't', now - 2_000);
  await put('three', 's', now - 1_000);
  const filtered = await aws('filter-log-events', '--log-group-name', GROUP, '--page-size', '1', '--filter-pattern', '?one ?two');
  assert.deepEqual(
    filtered.events.map((event: { message: string }) => event.message),
    ['one', 'two'],
  );
  const read = await aws('get-log-events', '--log-group-name', GROUP, '--log-stream-name', 's', '--start-from-head');
  assert.deepEqual(
    read.events.map((event: { message: string }) => event.message),
    ['one', 'three'],
  );
  const streams = await aws('describe-log-streams', '--log-group-name', GROUP, '--order-by', 'LastEventTime', '--descending');
  assert.equal(streams.logStreams[0].logStreamName, 's');
  await aws('put-retention-policy', '--log-group-name', GROUP, '--retention-in-days', '7');
  const groups = await aws('describe-log-groups', '--log-group-name-prefix', '/aws/test');
  assert.equal(groups.logGroups[0].retentionInDays, 7);
});

test("the CLI's live tail prints what comes, until it is ended", async () => {
  const arn = `arn:aws:logs:us-east-1:000000000000:log-group:${GROUP}`;
  const tail = spawn(path.join(programs, 'aws'), ['logs', 'start-live-tail', '--log-group-identifiers', arn], {
    env: environment(),
  });
  let printed = '';
  let seen: (() => void) | undefined;
  const arrived = new Promise<void>((resolve) => {
    seen = resolve;
  });
  tail.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes('live')) seen?.();
  });
  const ended = new Promise<void>((resolve) => tail.on('close', () => resolve()));
  // Nothing tells when the session has begun, so that there is something to see until it was seen.
  let isOver = false;
  const putting = (async () => {
    for (let n = 0; !isOver; n++) await put(`live-${n}`);
  })();
  await Promise.race([arrived, ended]);
  isOver = true;
  tail.kill('SIGINT');
  await Promise.all([ended, putting]);
  assert.match(printed, /live-\d/);
});

const FOLLOWER = `
import boto3, os, sys, time
logs = boto3.client('logs')
group, wanted = sys.argv[1], int(sys.argv[2])
seen, start, found = set(), int(sys.argv[3]), []
while len(found) < wanted:
    for page in logs.get_paginator('filter_log_events').paginate(logGroupName=group, interleaved=True, startTime=start):
        for event in page['events']:
            if event['eventId'] not in seen:
                seen.add(event['eventId'])
                found.append(event['message'])
                start = event['timestamp']
    time.sleep(0.05)
print(' '.join(found))
`;

test('a follower sees each event once, in order', async () => {
  const from = Date.now();
  const follower = succeed(path.join(programs, 'python'), ['-c', FOLLOWER, GROUP, '4', String(from)], { env: environment() });
  for (const [n, stream] of ['s', 't', 's', 't'].entries()) await put(`f${n}`, stream, Math.max(Date.now(), from + n));
  assert.equal((await follower).trim(), 'f0 f1 f2 f3');
});
