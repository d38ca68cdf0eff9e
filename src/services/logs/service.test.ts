/** Groups, streams and events over HTTP. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CloudWatchLogsClient, type LiveTailSessionLogEvent, StartLiveTailCommand } from '@aws-sdk/client-cloudwatch-logs';
import { type Emulator, start } from '../../index.js';

let emulator: Emulator;
before(async () => {
  emulator = await start({ port: 0, logLevel: 'error' });
});
after(() => emulator.stop());

async function ask(operation: string, input: object, at = emulator): Promise<any> {
  const response = await fetch(at.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `Logs_20140328.${operation}`,
      authorization:
        'AWS4-HMAC-SHA256 Credential=test/20261121/us-east-1/logs/aws4_request, SignedHeaders=host;x-amz-date, Signature=0',
      'x-amz-date': '20261121T000000Z',
    },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  return { status: response.status, ...(text === '' ? {} : (JSON.parse(text) as object)) };
}

async function madeStream(logGroupName: string, logStreamName: string, at = emulator) {
  await ask('CreateLogGroup', { logGroupName }, at);
  assert.equal((await ask('CreateLogStream', { logGroupName, logStreamName }, at)).status, 200);
  return { logGroupName, logStreamName };
}

const messagesOf = (answer: { events: { message: string }[] }) => answer.events.map(({ message }) => message);

test('events that were put are read at once, and tokens lead through the stream both ways', async () => {
  const stream = await madeStream('paging', 's');
  const now = Date.now();
  const logEvents = Array.from({ length: 10 }, (_, n) => ({ timestamp: now - 10_000 + n * 700, message: `m${n}` }));
  assert.equal((await ask('PutLogEvents', { ...stream, logEvents })).status, 200);
  const newest = await ask('GetLogEvents', { ...stream, limit: 4 });
  assert.deepEqual(messagesOf(newest), ['m6', 'm7', 'm8', 'm9']);
  const end = await ask('GetLogEvents', { ...stream, nextToken: newest.nextForwardToken });
  assert.deepEqual(end.events, []);
  assert.equal(end.nextForwardToken, newest.nextForwardToken);
  assert.deepEqual(messagesOf(await ask('GetLogEvents', { ...stream, nextToken: end.nextBackwardToken, limit: 2 })), [
    'm8',
    'm9',
  ]);
  const before = await ask('GetLogEvents', { ...stream, nextToken: newest.nextBackwardToken, limit: 4 });
  assert.deepEqual(messagesOf(before), ['m2', 'm3', 'm4', 'm5']);
  await ask('PutLogEvents', { ...stream, logEvents: [{ timestamp: now, message: 'late' }] });
  assert.deepEqual(messagesOf(await ask('GetLogEvents', { ...stream, nextToken: end.nextForwardToken })), ['late']);
});

test('a filter reads all streams of a group in order of time, page by page', async () => {
  const now = Date.now();
  for (const [place, name] of ['a', 'b', 'c'].entries()) {
    const stream = await madeStream('filtered', name);
    const logEvents = Array.from({ length: 5 }, (_, n) => ({
      timestamp: now - 60_000 + n * 3_000 + place * 500,
      message: `${name}${n}`,
    }));
    await ask('PutLogEvents', { ...stream, logEvents });
  }
  const found: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await ask('FilterLogEvents', { logGroupName: 'filtered', limit: 4, nextToken });
    assert.equal(page.status, 200);
    found.push(...messagesOf(page));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  assert.deepEqual(found, ['a0', 'b0', 'c0', 'a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3', 'a4', 'b4', 'c4']);
  const newest = await ask('FilterLogEvents', {
    logGroupName: 'filtered',
    limit: 2,
    startFromHead: false,
    startTime: now - 600_000,
  });
  assert.deepEqual(messagesOf(newest), ['c4', 'b4']);
});

test('what is too old or too new is left out and told', async () => {
  const stream = await madeStream('ages', 's');
  const now = Date.now();
  const day = 86_400_000;
  const put = (times: number[]) =>
    ask('PutLogEvents', { ...stream, logEvents: times.map((timestamp) => ({ timestamp, message: `${timestamp}` })) });
  assert.deepEqual((await put([now - 14 * day - 60_000, now - 14 * day + 60_000])).rejectedLogEventsInfo, {
    tooOldLogEventEndIndex: 1,
  });
  assert.deepEqual((await put([now, now + 3 * 3_600_000])).rejectedLogEventsInfo, { tooNewLogEventStartIndex: 1 });
  assert.equal((await ask('GetLogEvents', stream)).events.length, 2);
});

const DAY_MS = 86_400_000;

test('events expire on the clock, and their rows go with the daily sweep', async () => {
  const own = await start({ port: 0, logLevel: 'error' });
  try {
    const now = Date.parse('2030-01-01T00:00:00Z');
    await own.clock.freeze(now);
    const stream = await madeStream('expiring', 's', own);
    await ask('PutRetentionPolicy', { logGroupName: 'expiring', retentionInDays: 3 }, own);
    const logEvents = [now - DAY_MS, now - 1].map((timestamp) => ({ timestamp, message: `${timestamp}` }));
    await ask('PutLogEvents', { ...stream, logEvents }, own);
    const left = async () => messagesOf(await ask('FilterLogEvents', { logGroupName: 'expiring' }, own));
    const stored = async () => (await ask('DescribeLogGroups', {}, own)).logGroups[0].storedBytes;
    assert.equal((await left()).length, 2);
    await own.clock.advance(2 * DAY_MS);
    assert.equal((await left()).length, 2);
    await own.clock.advance(1_000);
    assert.deepEqual(await left(), [`${now - 1}`]);
    assert.equal(await stored(), 2 * (26 + 13));
    await own.clock.advance(DAY_MS);
    assert.deepEqual(await left(), []);
    await own.clock.advance(DAY_MS);
    assert.equal(await stored(), 0);
  } finally {
    await own.stop();
  }
});

test('a live tail tells what comes to its groups and fits its pattern, and nothing that was there', async () => {
  const one = await madeStream('tailed-1', 's');
  const two = await madeStream('tailed-2', 's');
  const put = (stream: object, message: string) =>
    ask('PutLogEvents', { ...stream, logEvents: [{ timestamp: Date.now(), message }] });
  await put(one, 'before');
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new CloudWatchLogsClient({
    endpoint: emulator.endpoint,
    region: 'us-east-1',
    credentials,
    disableHostPrefix: true,
  });
  const ending = new AbortController();
  try {
    const logGroupIdentifiers = ['tailed-1', 'tailed-2'].map((name) => `arn:aws:logs:us-east-1:000000000000:log-group:${name}`);
    const { responseStream = [] } = await client.send(
      new StartLiveTailCommand({ logGroupIdentifiers, logEventFilterPattern: '-secret' }),
      { abortSignal: ending.signal },
    );
    const found: LiveTailSessionLogEvent[] = [];
    for await (const event of responseStream) {
      if (event.sessionStart) {
        assert.deepEqual(event.sessionStart.logGroupIdentifiers, logGroupIdentifiers);
        await put(one, 'first');
        await put(two, 'secret');
        await put(two, 'second');
      }
      found.push(...(event.sessionUpdate?.sessionResults ?? []));
      if (found.length >= 2) break;
    }
    assert.deepEqual(
      found.map(({ message, logStreamName }) => [logStreamName, message]),
      [
        ['s', 'first'],
        ['s', 'second'],
      ],
    );
  } finally {
    ending.abort();
    client.destroy();
  }
});

test('a stream that is deleted while others write leaves its group whole', async () => {
  const kept = await madeStream('deleting', 'kept');
  const gone = await madeStream('deleting', 'gone');
  const logEvents = Array.from({ length: 3_000 }, (_, n) => ({ timestamp: Date.now() - 60_000 + n * 10, message: `m${n}` }));
  await ask('PutLogEvents', { ...kept, logEvents });
  await ask('PutLogEvents', { ...gone, logEvents });
  await ask('DeleteLogStream', gone);
  const { logStreams } = await ask('DescribeLogStreams', { logGroupName: 'deleting' });
  assert.deepEqual(
    logStreams.map(({ logStreamName }: { logStreamName: string }) => logStreamName),
    ['kept'],
  );
  assert.equal((await ask('FilterLogEvents', { logGroupName: 'deleting' })).events.length, 3_000);
  // One of the same name begins empty.
  await madeStream('deleting', 'gone');
  assert.deepEqual((await ask('GetLogEvents', gone)).events, []);
});
