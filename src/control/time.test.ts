/** `/_ruststack/time` of a whole emulator, on one and on several gateway threads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uwsListener } from '../edge/listeners/uws.js';
import { start } from '../index.js';
import type { StartOptions } from '../runtime/config.js';

const DAY_MS = 86_400_000;
const START = '2030-01-01T00:00:00.000Z';
const TIMEOUT_MS = 60_000;

type Answer = { status: number; value: Record<string, unknown> };
type Ask = (body?: Record<string, unknown> | string) => Promise<Answer>;

function withServer(name: string, options: StartOptions, run: (ask: Ask, endpoint: string) => Promise<void>): void {
  test(name, { timeout: TIMEOUT_MS }, async () => {
    const emulator = await start({ port: 0, logLevel: 'error', ...options });
    const ask: Ask = async (body) => {
      const sent = typeof body === 'string' ? body : JSON.stringify(body);
      const init = body === undefined ? {} : { method: 'POST', body: sent };
      const response = await fetch(`${emulator.endpoint}/_ruststack/time`, { ...init, headers: { connection: 'close' } });
      return { status: response.status, value: (await response.json()) as Record<string, unknown> };
    };
    try {
      await run(ask, emulator.endpoint);
    } finally {
      await emulator.stop();
    }
  });
}

async function moves(ask: Ask): Promise<void> {
  const unmoved = (await ask()).value;
  assert.deepEqual([unmoved.frozen, unmoved.scale, unmoved.offset], [false, 1, 0]);
  assert.equal(new Date(unmoved.now as number).toISOString(), unmoved.iso);
  const frozen = await ask({ action: 'freeze', at: START, settle: false });
  assert.deepEqual([frozen.status, frozen.value.iso, frozen.value.frozen, frozen.value.fired], [200, START, true, 0]);
  assert.equal((await ask({ action: 'advance', by: 'P1DT12H', settle: false })).value.iso, '2030-01-02T12:00:00.000Z');
  assert.equal((await ask({ action: 'advance', by: 3600, settle: false })).value.iso, '2030-01-02T13:00:00.000Z');
  assert.equal((await ask({ action: 'set', to: '2030-02-01', settle: false })).value.iso, '2030-02-01T00:00:00.000Z');
  assert.equal((await ask()).value.iso, '2030-02-01T00:00:00.000Z');
  const scaled = await ask({ action: 'scale', factor: '10x' });
  assert.deepEqual([scaled.value.scale, scaled.value.frozen], [10, true]);
  const running = await ask({ action: 'unfreeze' });
  assert.deepEqual([running.value.frozen, running.value.scale], [false, 10]);
  assert.ok((running.value.now as number) - Date.parse('2030-02-01') < DAY_MS);
}

withServer('the clock is shown, frozen, moved, scaled and let run', {}, moves);

const listener = uwsListener();
if (!('problems' in listener) && listener.sharesPorts) {
  withServer('so it is on each of several gateway threads', { gatewayThreads: 3 }, async (ask) => {
    await moves(ask);
    for (let round = 0; round < 10; round++) await ask({ action: 'advance', by: 1, settle: false });
    const shown = await Promise.all(Array.from({ length: 10 }, () => ask()));
    assert.ok(shown.every(({ value }) => value.scale === 10));
  });
}

withServer('what can not be meant is refused in one line', {}, async (ask) => {
  const cases: ReadonlyArray<readonly [Record<string, unknown> | string, RegExp]> = [
    ['{', /not JSON/],
    [{}, /^"action" is one of freeze, unfreeze, set, advance, scale, not nothing\.$/],
    [{ action: 'toString' }, /^"action" is one of/],
    [{ action: 'freeze', by: '1h' }, /knows no "by"/],
    [{ action: 'freeze', at: 'noon' }, /^"at" wants a date/],
    [{ action: 'set' }, /^"to" wants a date/],
    [{ action: 'set', to: '10000-01-01' }, /^"to" wants a date/],
    [{ action: 'set', to: 1e15 }, /year 9999/],
    [{ action: 'advance' }, /^"by" wants a duration/],
    [{ action: 'advance', by: 'P9000Y' }, /year 9999/],
    [{ action: 'advance', by: '-1h' }, /does not go back/],
    [{ action: 'scale', factor: 0 }, /above 0/],
    [{ action: 'scale', factor: 'fast' }, /^"factor" wants a number/],
    [{ action: 'unfreeze', settle: 'no' }, /^"settle"/],
  ];
  for (const [body, message] of cases) {
    const { status, value } = await ask(body);
    assert.equal(status, 400, JSON.stringify(body));
    assert.match(String(value.message), message);
    assert.doesNotMatch(String(value.message), /\n/);
  }
  assert.equal((await ask()).value.offset, 0);
});

withServer('a move ends with the second in which it was made, so that signatures tell before from after', {}, async (ask) => {
  const begun = Math.floor(Date.now() / 1_000);
  await ask({ action: 'advance', by: '1h' });
  assert.ok(Math.floor(Date.now() / 1_000) > begun);
});

withServer('once something is stored, time goes back by snapshots only', {}, async (ask, endpoint) => {
  await ask({ action: 'freeze', at: START, settle: false });
  const created = await fetch(`${endpoint}/a-bucket`, { method: 'PUT' });
  assert.equal(created.status, 200);
  const { status, value } = await ask({ action: 'set', to: '2029-12-31', settle: false });
  assert.equal(status, 400);
  assert.match(String(value.message), /ruststack snapshot create/);
  assert.equal((await ask()).value.iso, START);
});

withServer('a restored snapshot brings its time back, and a reset leaves the clock as it is', {}, async (ask, endpoint) => {
  const post = (path: string, body: unknown = {}) => fetch(`${endpoint}${path}`, { method: 'POST', body: JSON.stringify(body) });
  await fetch(`${endpoint}/a-bucket`, { method: 'PUT' });
  await post('/_ruststack/snapshots', { name: 'running' });
  await ask({ action: 'advance', by: '2 days', settle: false });
  await ask({ action: 'freeze' });
  const frozen = (await ask()).value;
  await post('/_ruststack/snapshots', { name: 'frozen' });
  await ask({ action: 'advance', by: '2 days', settle: false });
  assert.equal((await post('/_ruststack/snapshots/frozen/restore')).status, 200);
  const again = (await ask()).value;
  assert.deepEqual([again.now, again.frozen], [frozen.now, true]);
  await post('/_ruststack/snapshots/running/restore');
  const running = (await ask()).value;
  assert.deepEqual([running.offset, running.frozen, running.scale], [0, false, 1]);
  await ask({ action: 'freeze', at: START, settle: false });
  await post('/_ruststack/reset');
  assert.equal((await ask()).value.iso, START);
  // Nothing is left that the clock could run back over.
  assert.equal((await ask({ action: 'set', to: '2020-01-01', settle: false })).value.iso, '2020-01-01T00:00:00.000Z');
});
