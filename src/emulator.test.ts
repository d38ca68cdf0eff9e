/** Whole emulators, as programs and tests start them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { type Emulator, start } from './index.js';
import { SERVICE_NAMES } from './services/registry.js';
import { VERSION } from './version.js';

const TIMEOUT_MS = 60_000;

const QUIET = { port: 0, logLevel: 'error' } as const;

async function callerIdentity(emulator: { endpoint: string }, account: string): Promise<string> {
  const response = await fetch(emulator.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20261121/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
    },
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
  });
  assert.equal(response.status, 200);
  return await response.text();
}

for (const placement of ['inline', 'shard'] as const) {
  for (const listener of ['auto', 'node'] as const) {
    test(`STS GetCallerIdentity, ${placement}, listener ${listener}`, { timeout: TIMEOUT_MS }, async () => {
      const emulator = await start({ ...QUIET, placement, listener });
      const text = await callerIdentity(emulator, '111122223333');
      await emulator.stop();
      assert.match(
        text,
        /^<GetCallerIdentityResponse xmlns="https:\/\/sts.amazonaws.com\/doc\/2011-06-15\/"><GetCallerIdentityResult><UserId>111122223333<\/UserId><Account>111122223333<\/Account><Arn>arn:aws:iam::111122223333:root<\/Arn><\/GetCallerIdentityResult><ResponseMetadata><RequestId>[0-9a-f-]{36}<\/RequestId><\/ResponseMetadata><\/GetCallerIdentityResponse>$/,
      );
    });
  }
}

for (const listener of ['auto', 'node'] as const) {
  test(`a stopped emulator is freed, listener ${listener}`, { timeout: TIMEOUT_MS }, async () => {
    setFlagsFromString('--expose_gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    // In a function of its own, so that no variable here keeps what it is about.
    const clockOfStopped = async (): Promise<WeakRef<object>> => {
      const emulator = await start({ ...QUIET, listener });
      await callerIdentity(emulator, 'test');
      for (const path of ['/bucket', '/bucket/key']) {
        assert.equal((await fetch(`${emulator.endpoint}${path}`, { method: 'PUT', body: '' })).status, 200);
      }
      await fetch(emulator.endpoint, { method: 'POST', headers: { 'x-amz-target': 'DynamoDB_20120810.ListTables' }, body: '{}' });
      await emulator.stop();
      return new WeakRef(emulator.clock);
    };
    const clock = await clockOfStopped();
    // Native handles are let go by finalizers, each of which needs a turn of the event loop; and a look at it keeps it for a turn.
    for (let turn = 0; turn < 50 && clock.deref(); turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.equal(clock.deref(), undefined);
  });
}

test('health lists all services, and says which are built and in use', { timeout: TIMEOUT_MS }, async () => {
  const emulator = await start(QUIET);
  const health = async () => (await (await fetch(`${emulator.endpoint}/_localstack/health`)).json()) as any;
  const before = await health();
  assert.deepEqual(Object.keys(before.services).sort(), [...SERVICE_NAMES].sort());
  assert.equal(before.edition, 'community');
  assert.equal(before.version, VERSION);
  assert.equal(before.services.sts, 'available');
  assert.equal(before.services.glue, 'disabled');
  await callerIdentity(emulator, 'test');
  assert.equal((await health()).services.sts, 'running');
  const head = await fetch(`${emulator.endpoint}/_localstack/health`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
  const post = await fetch(`${emulator.endpoint}/_localstack/health`, { method: 'POST' });
  assert.equal(post.status, 405);
  const info = (await (await fetch(`${emulator.endpoint}/_localstack/info`)).json()) as any;
  assert.equal(info.version, VERSION);
  assert.equal(info.is_docker, false);
  assert.match(info.server_time_utc, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  assert.equal((await fetch(`${emulator.endpoint}/_localstack/nothing`)).status, 404);
  await emulator.stop();
});

test('emulators in one process have clocks, ids and ports of their own, and one outlives another', {
  timeout: TIMEOUT_MS,
}, async () => {
  const emulators = await Promise.all([1, 2, 3].map(() => start({ ...QUIET, placement: 'shard' })));
  const [first, second, third] = emulators as [Emulator, Emulator, Emulator];
  assert.equal(new Set(emulators.map(({ port }) => port)).size, 3);
  await first.clock.freeze(0, { settle: false });
  assert.equal(second.clock.frozen, false);
  await Promise.all(emulators.map((emulator) => callerIdentity(emulator, 'test')));
  await first.stop();
  await assert.rejects(fetch(first.endpoint));
  await Promise.all([second, third].map((emulator) => callerIdentity(emulator, 'test')));
  await Promise.all([second.stop(), third.stop(), second.stop()]);
});

test('the same seed gives the same request ids', { timeout: TIMEOUT_MS }, async () => {
  const ids = async (seed: string): Promise<string | undefined> => {
    const emulator = await start({ ...QUIET, seed });
    const text = await callerIdentity(emulator, 'test');
    await emulator.stop();
    return /<RequestId>(.*)<\/RequestId>/.exec(text)?.[1];
  };
  assert.equal(await ids('a'), await ids('a'));
  assert.notEqual(await ids('a'), await ids('b'));
});

/** A port that is free at the moment. */
async function freePort(): Promise<number> {
  const emulator = await start(QUIET);
  await emulator.stop();
  return emulator.port;
}

test('a port that is taken is told, and is free again once its emulator has stopped', { timeout: TIMEOUT_MS }, async () => {
  const first = await start({ ...QUIET, port: await freePort() });
  await assert.rejects(start({ ...QUIET, port: first.port }), { code: 'EADDRINUSE' });
  // A client that keeps its connection leaves a socket behind, which may not keep the port.
  await callerIdentity(first, 'test');
  await first.stop();
  const again = await start({ ...QUIET, port: first.port });
  await callerIdentity(again, 'test');
  await again.stop();
});

test('of two emulators that start on one port at once, one gets it', { timeout: TIMEOUT_MS }, async () => {
  const port = await freePort();
  const results = await Promise.allSettled([1, 2, 3].map(() => start({ ...QUIET, port })));
  const started = results.filter((result) => result.status === 'fulfilled');
  assert.equal(started.length, 1);
  await started[0]?.value.stop();
});

test('an emulator runs in a worker thread, beside one on the main thread, and both end', { timeout: TIMEOUT_MS }, async () => {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { start } = require(workerData.library);
    start({ port: 0, logLevel: 'error', placement: 'shard' }).then((emulator) => {
      parentPort.once('message', () => emulator.stop().then(() => parentPort.postMessage('stopped')));
      parentPort.postMessage(emulator.endpoint);
    });`;
  const here = await start(QUIET);
  const worker = new Worker(source, { eval: true, workerData: { library: require.resolve('./index.js') } });
  const message = () => new Promise<string>((resolve) => worker.once('message', resolve));
  const endpoint = await message();
  await callerIdentity({ endpoint }, 'test');
  await callerIdentity(here, 'test');
  const exited = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage('stop');
  assert.equal(await message(), 'stopped');
  assert.equal(await exited, 0);
  await callerIdentity(here, 'test');
  await here.stop();
});
