/** Groups, streams and events over HTTP. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';

let emulator: Emulator;
before(async () => {
  emulator = await start({ port: 0, logLevel: 'error' });
});
after(() => emulator.stop());

async function ask(operation: string, input: object): Promise<any> {
  const response = await fetch(emulator.endpoint, {
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

async function madeStream(logGroupName: string, logStreamName: string) {
  await ask('CreateLogGroup', { logGroupName });
  assert.equal((await ask('CreateLogStream', { logGroupName, logStreamName })).status, 200);
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
