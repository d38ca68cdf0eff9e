import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { native } from '../../../native/index.js';
import { type EngineState, openState, textCollection, type WaitRange } from './index.js';

const words = textCollection('test', 'words');
const scope = { account: '000000000000', region: 'us-east-1' };
const all: WaitRange = { collection: words, ...scope };

describe('waiting, snapshots and restore', () => {
  let number: number;
  let state: EngineState;
  // A wait does not keep the process alive, so the tests have to.
  let alive: NodeJS.Timeout;
  beforeEach(() => {
    alive = setInterval(() => undefined, 1000);
    number = native().openEngine();
    state = openState(number);
  });
  afterEach(() => {
    clearInterval(alive);
    native().closeEngine(number);
  });

  const put = (key: string, value = key) => state.scope(scope.account, scope.region).transact((tx) => tx.put(words, key, value));

  const KEPT = { id: '1', name: 'kept', created: 0, replace: false };

  /** Whether a wait has ended by now: native calls that were under way have arrived after a turn or two of the loop. */
  async function settled(wait: Promise<unknown>): Promise<boolean> {
    let done = false;
    void wait.then(() => {
      done = true;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    return done;
  }

  test('a wait ends by a commit in its range, not by one beside it', async () => {
    const wait = state.wait({ ...all, from: 'b', to: 'd' });
    put('a');
    put('d');
    assert.equal(await settled(wait), false);
    put('c');
    assert.equal(await wait, 'changed');
  });

  test('a wait may be for a prefix, and a deletion ends it too', async () => {
    put('p/1');
    const wait = state.wait({ ...all, prefix: 'p/' });
    put('q');
    assert.equal(await settled(wait), false);
    state.scope(scope.account, scope.region).transact((tx) => tx.delete(words, 'p/1'));
    assert.equal(await wait, 'changed');
  });

  test('a commit between reading and waiting is not missed', async () => {
    const since = state.sequence();
    put('k');
    assert.equal(await state.wait(all, { since }), 'changed');
    assert.equal(await settled(state.wait(all, { since: state.sequence() })), false);
  });

  test('dropping the map, restoring, resetting and closing end a wait, each for its reason', async () => {
    put('k');
    const dropped = state.wait(all);
    state.drop({ ...scope, service: 'test', kind: 'words' });
    assert.equal(await dropped, 'changed');

    state.snapshots.create(KEPT);
    const restored = state.wait(all);
    state.snapshots.restore('kept');
    assert.equal(await restored, 'restored');

    const reset = state.wait(all);
    state.snapshots.reset();
    assert.equal(await reset, 'restored');

    const closed = state.wait(all);
    native().closeEngine(number);
    assert.equal(await closed, 'closed');
    assert.equal(await state.wait(all), 'closed');
  });

  test("a wait ends by its signal, and the signal's listener goes with the wait", async () => {
    const controller = new AbortController();
    const wait = state.wait(all, { signal: controller.signal });
    controller.abort();
    assert.equal(await wait, 'aborted');
    assert.equal(await state.wait(all, { signal: controller.signal }), 'aborted');
  });

  test('a commit of another thread ends a wait', async () => {
    const wait = state.wait(all);
    const code = `
      const { workerData } = require('node:worker_threads');
      const { openState, textCollection } = require(workerData.module);
      openState(workerData.engine).scope('000000000000', 'us-east-1').transact((tx) => tx.put(textCollection('test', 'words'), 'k', 'v'));`;
    const worker = new Worker(code, { eval: true, workerData: { module: path.join(__dirname, 'index.js'), engine: number } });
    const exit = new Promise((resolve) => worker.once('exit', resolve));
    assert.equal(await wait, 'changed');
    assert.equal(await exit, 0);
  });

  test('a thread that ends while it waits leaves nothing behind that breaks others', async () => {
    const code = `
      const { workerData } = require('node:worker_threads');
      const { openState, textCollection } = require(workerData.module);
      openState(workerData.engine).wait({ collection: textCollection('test', 'words'), account: '000000000000', region: 'us-east-1' });`;
    const worker = new Worker(code, { eval: true, workerData: { module: path.join(__dirname, 'index.js'), engine: number } });
    // It exits by itself, because waiting does not keep a thread alive.
    assert.equal(await new Promise((resolve) => worker.once('exit', resolve)), 0);
    const wait = state.wait(all);
    put('k');
    assert.equal(await wait, 'changed');
  });

  test('waiting does not keep the process alive', () => {
    const code = `
      const { openState, textCollection } = require(${JSON.stringify(path.join(__dirname, 'index.js'))});
      const { native } = require(${JSON.stringify(path.join(__dirname, '../../../native/index.js'))});
      openState(native().openEngine()).wait({ collection: textCollection('test', 'words') });`;
    const { status, signal, stderr } = spawnSync(process.execPath, ['-e', code], { timeout: 30_000, encoding: 'utf8' });
    assert.deepEqual([status, signal, stderr], [0, null, '']);
  });

  test('a snapshot keeps what was, through any number of restores', () => {
    const reader = state.scope(scope.account, scope.region);
    put('k', 'before');
    state.snapshots.create(KEPT);
    for (let round = 0; round < 2; round++) {
      put('k', 'after');
      put('new');
      state.snapshots.restore('kept');
      assert.deepEqual(reader.range(words), [['k', 'before']]);
    }
    state.snapshots.delete('kept');
    assert.throws(() => state.snapshots.restore('kept'), /There is no such snapshot/);
  });
});
