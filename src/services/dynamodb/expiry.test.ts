/** Time to live: sweeps come with their timers, on the emulator's clock, and leave no timer behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../runtime/config.js';
import type { Identity } from '../../runtime/identity.js';
import { closeInstance, createInstance } from '../../runtime/instance.js';
import { Moves } from '../../runtime/moves.js';
import { jsonCollection } from '../../runtime/state/index.js';
import { Ticker, type Timer } from '../../runtime/timers.js';
import { until } from '../../test/fixtures/emulator.js';
import { registry } from '../registry.js';
import { resumeSweeps } from './expiry.js';
import { createNativeCall } from './native-call.js';

const NOW = Date.UTC(2030, 0, 1);
const DAY_MS = 86_400_000;
/** More items than one sweep looks at. */
const MANY = 700;
/** Turns of the event loop in which a timer that was due would have fired. */
const TURNS = 20;

interface Table {
  readonly clock: Moves;
  put(key: string, expires: number | undefined): void;
  live(attribute: string | undefined): void;
  count(): number;
  timers(): number[];
  /** As if the process had died before the timers were set. */
  forgetTimers(): void;
  resume(): void;
}

async function withTable(run: (table: Table) => Promise<void>): Promise<void> {
  const instance = createInstance(readConfig({ port: 0, logLevel: 'error' }));
  instance.clock.freeze(NOW);
  const native = createNativeCall(instance);
  const call = (operation: string, input: Record<string, unknown>): any => {
    const identity: Identity = {
      service: 'dynamodb',
      operation,
      account: '000000000000',
      region: 'us-east-1',
      accessKeyId: undefined,
      signature: 'none',
      requestId: 'r',
      hostLabel: undefined,
    };
    return native(identity, { TableName: 'sessions', ...input });
  };
  call('CreateTable', {
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  });
  const ticker = new Ticker(instance, registry);
  const running = ticker.run();
  // Nothing else keeps the process alive while a test waits.
  const alive = new MessageChannel();
  alive.port1.on('message', () => {});
  try {
    await run({
      clock: new Moves(instance, ticker),
      put: (key, expires) =>
        call('PutItem', { Item: { pk: { S: key }, ...(expires !== undefined && { expires: { N: String(expires / 1000) } }) } }),
      live: (attribute) =>
        call('UpdateTimeToLive', {
          TimeToLiveSpecification: { Enabled: attribute !== undefined, AttributeName: attribute ?? 'expires' },
        }),
      count: () => call('Scan', { Select: 'COUNT' }).Count,
      timers: () =>
        instance
          .state('*', '*')
          .range(jsonCollection<Timer>('runtime', 'timers'))
          .map(([, timer]) => timer.due),
      forgetTimers: () =>
        instance.state('*', '*').transact((tx) => {
          tx.clear(jsonCollection('runtime', 'timers'));
          tx.in('000000000000', 'us-east-1').clear(jsonCollection('dynamodb', 'sweeps'));
        }),
      resume: () => resumeSweeps(instance),
    });
  } finally {
    alive.port1.close();
    ticker.stop();
    await running;
    closeInstance(instance);
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test('items go when the clock is moved past their expiry, before the move is over, and one timer waits for the next', () =>
  withTable(async ({ clock, put, live, count, timers }) => {
    live('expires');
    put('a', NOW + 2 * DAY_MS);
    put('b', NOW + DAY_MS);
    put('c', NOW + 3 * DAY_MS);
    put('stays', undefined);
    assert.deepEqual(timers(), [NOW + DAY_MS + 1]);
    await clock.advance(DAY_MS);
    assert.equal(count(), 4);
    await clock.advance(1);
    assert.equal(count(), 3);
    assert.deepEqual(timers(), [NOW + 2 * DAY_MS + 1]);
    await clock.advance(10 * DAY_MS);
    assert.equal(count(), 1);
    assert.deepEqual(timers(), []);
  }));

test('nothing goes while the clock is frozen, also what has expired already', () =>
  withTable(async ({ clock, put, live, count, timers }) => {
    put('before', NOW - DAY_MS);
    live('expires');
    put('after', NOW - DAY_MS);
    await until(() => timers().length === 1 && (timers()[0] as number) > NOW);
    await turns();
    assert.equal(count(), 2);
    await clock.advance(2_000);
    assert.equal(count(), 0);
    assert.deepEqual(timers(), []);
  }));

test('a table that holds many items is indexed in turns, and many items go in turns', () =>
  withTable(async ({ clock, put, live, count, timers }) => {
    for (let at = 0; at < MANY; at++) put(String(at), NOW + DAY_MS);
    live('expires');
    await until(() => timers()[0] === NOW + DAY_MS + 1);
    await clock.advance(2 * DAY_MS);
    assert.equal(count(), 0);
    assert.deepEqual(timers(), []);
    for (let at = 0; at < MANY; at++) put(String(at), NOW + 9 * DAY_MS);
    live(undefined);
    await until(() => timers().length === 0);
    await clock.advance(10 * DAY_MS);
    assert.equal(count(), MANY);
  }));

test('a timer that a process died before it set is made up for when state is taken up again', () =>
  withTable(async ({ clock, put, live, count, timers, forgetTimers, resume }) => {
    live('expires');
    put('a', NOW + DAY_MS);
    put('stays', NOW + 9 * DAY_MS);
    forgetTimers();
    await clock.advance(DAY_MS + 1);
    assert.equal(count(), 2);
    resume();
    assert.equal(count(), 2, 'nothing goes while the clock is frozen');
    await clock.advance(2_000);
    assert.equal(count(), 1);
    assert.deepEqual(timers(), [NOW + 9 * DAY_MS + 1]);
  }));
