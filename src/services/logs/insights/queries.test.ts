/** Queries over HTTP: beside one another, stopped, and read by page. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { type Emulator, start } from '../../../index.js';

const EVENTS = 30_000;
const BATCH = 10_000;
const HOUR_S = 3600;

let emulator: Emulator;
let logs: CloudWatchLogs;

before(async () => {
  emulator = await start({ port: 0 });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  logs = new CloudWatchLogs({ endpoint: emulator.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
  await logs.createLogGroup({ logGroupName: 'g' });
  await logs.createLogStream({ logGroupName: 'g', logStreamName: 's' });
  const now = Date.now();
  for (let from = 0; from < EVENTS; from += BATCH) {
    const logEvents = Array.from({ length: BATCH }, (_, n) => ({ timestamp: now, message: JSON.stringify({ n: from + n }) }));
    await logs.putLogEvents({ logGroupName: 'g', logStreamName: 's', logEvents });
  }
});
after(async () => {
  logs.destroy();
  await emulator.stop();
});

async function begin(queryString: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const { queryId = '' } = await logs.startQuery({
    logGroupName: 'g',
    startTime: now - HOUR_S,
    endTime: now + HOUR_S,
    queryString,
  });
  return queryId;
}

async function results(queryId: string) {
  for (;;) {
    const answer = await logs.getQueryResults({ queryId });
    if (answer.status !== 'Scheduled' && answer.status !== 'Running') return answer;
  }
}

test('several queries go on beside one another', async () => {
  const ids = await Promise.all([2, 3, 5].map((divisor) => begin(`filter n % ${divisor} = 0 | stats count(*) as c`)));
  const found = await Promise.all(ids.map(results));
  assert.deepEqual(
    found.map(({ results: rows }) => rows?.[0]?.[0]?.value),
    ['15000', '10000', '6000'],
  );
  assert.deepEqual(new Set(found.map(({ statistics }) => statistics?.recordsScanned)), new Set([EVENTS]));
});

test('a query that is stopped stays so, and is told without rows', async () => {
  const queryId = await begin('fields @message | sort n asc');
  await logs.stopQuery({ queryId });
  const told = await results(queryId);
  assert.equal(told.status, 'Cancelled');
  assert.deepEqual(told.results, []);
  await assert.rejects(logs.stopQuery({ queryId }), { name: 'InvalidParameterException' });
});

test('rows are told by page', async () => {
  const queryId = await begin('fields n | sort n asc | limit 1200');
  await results(queryId);
  const found: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await logs.getQueryResults({ queryId, maxItems: 700, ...(nextToken !== undefined && { nextToken }) });
    found.push(...(page.results ?? []).map((row) => row[0]?.value ?? ''));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  assert.deepEqual(
    found,
    Array.from({ length: 1200 }, (_, n) => String(n)),
  );
  await assert.rejects(logs.getQueryResults({ queryId, nextToken: 'x' }), { name: 'InvalidParameterException' });
});
