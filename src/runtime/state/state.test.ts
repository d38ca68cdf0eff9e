import assert from 'node:assert/strict';
import { once } from 'node:events';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { native } from '../../../native/index.js';
import { bytesCollection, type EngineState, jsonCollection, openState, type RangeOptions, textCollection } from './index.js';

interface Row {
  n: number;
  text?: string;
}

const rows = jsonCollection<Row>('test', 'rows');
const blobs = bytesCollection('test', 'blobs');
const words = textCollection('test', 'words');

describe('state', () => {
  let number: number;
  let state: EngineState;
  before(() => {
    number = native().openEngine();
    state = openState(number);
  });
  after(() => native().closeEngine(number));

  test('a transaction sees its own writes, others see them once it has committed', () => {
    const scope = state.scope('000000000000', 'us-east-1');
    scope.transact((tx) => {
      tx.put(rows, 'a', { n: 1, text: 'grün' });
      assert.deepEqual(tx.get(rows, 'a'), { n: 1, text: 'grün' });
      assert.equal(scope.get(rows, 'a'), undefined);
      tx.put(blobs, 'b', Uint8Array.of(0, 255, 128));
    });
    assert.deepEqual(scope.get(rows, 'a'), { n: 1, text: 'grün' });
    assert.deepEqual([...(scope.get(blobs, 'b') ?? [])], [0, 255, 128]);
    scope.transact((tx) => tx.delete(rows, 'a'));
    assert.equal(scope.get(rows, 'a'), undefined);
  });

  test('accounts, regions and the global scope are apart', () => {
    const one = state.scope('111111111111', 'us-east-1');
    one.transact((tx) => {
      tx.put(rows, 'k', { n: 1 });
      tx.in('222222222222', 'us-east-1').put(rows, 'k', { n: 2 });
      tx.in('*', '*').put(rows, 'k', { n: 3 });
    });
    assert.equal(one.get(rows, 'k')?.n, 1);
    assert.equal(one.in('222222222222', 'us-east-1').get(rows, 'k')?.n, 2);
    assert.equal(one.global.get(rows, 'k')?.n, 3);
    assert.equal(one.in('111111111111', 'eu-west-1').get(rows, 'k'), undefined);
  });

  test('what work throws is thrown on, and nothing is written', () => {
    const scope = state.scope('000000000000', 'throws');
    const error = { code: 'NoSuchRow' };
    assert.throws(
      () =>
        scope.transact((tx) => {
          tx.put(rows, 'a', { n: 1 });
          throw error;
        }),
      (thrown) => thrown === error,
    );
    assert.equal(scope.get(rows, 'a'), undefined);
  });

  test('ranges in both directions, with every kind of bound, alone and through staged writes', () => {
    const scope = state.scope('000000000000', 'ranges');
    scope.transact((tx) => {
      for (const word of ['a', 'b', 'b/1', 'b/2', 'c', 'é', '\uffff', '😀']) {
        tx.put(words, word, word);
        tx.put(rows, word, { n: 0, text: word });
      }
    });
    const cases: Array<[RangeOptions, string[]]> = [
      [{}, ['a', 'b', 'b/1', 'b/2', 'c', 'é', '\uffff', '😀']],
      [{ from: 'b', to: 'c' }, ['b', 'b/1', 'b/2']],
      [{ from: 'b', afterFrom: true, to: 'c', throughTo: true }, ['b/1', 'b/2', 'c']],
      [{ reverse: true, limit: 2 }, ['😀', '\uffff']],
      [{ prefix: 'b/' }, ['b/1', 'b/2']],
      [{ prefix: 'b/', from: 'b/1', afterFrom: true }, ['b/2']],
      [{ prefix: 'b', from: 'a', to: 'b/2' }, ['b', 'b/1']],
      [{ prefix: '\uffff' }, ['\uffff']],
      [{ from: 'c', to: 'b' }, []],
      [{ from: 'c', afterFrom: true, to: 'c' }, []],
      [{ limit: 0 }, []],
    ];
    for (const [options, expected] of cases) {
      const found = scope.range(words, options);
      assert.deepEqual(
        found.map(([key]) => key),
        expected,
      );
      assert.deepEqual(
        scope.transact((tx) => tx.range(words, options)),
        found,
      );
      assert.deepEqual(
        scope.range(rows, options).map(([key, row]) => [key, row.text]),
        found,
      );
    }
    const merged = scope.transact((tx) => {
      tx.delete(words, 'b');
      tx.put(words, 'b/1', 'new');
      tx.put(words, 'bb', 'bb');
      return tx.range(words, { from: 'a', to: 'c', reverse: true });
    });
    assert.deepEqual(merged, [
      ['bb', 'bb'],
      ['b/2', 'b/2'],
      ['b/1', 'new'],
      ['a', 'a'],
    ]);
    const cleared = scope.transact((tx) => {
      tx.clear(words);
      tx.put(words, 'z', 'z');
      return tx.range(words);
    });
    assert.deepEqual(cleared, [['z', 'z']]);
    assert.deepEqual(scope.range(words), cleared);
  });

  test('keys and texts of every length and character come back as they were', () => {
    const scope = state.scope('000000000000', 'texts');
    const fragments = ['', '"', '\\', '\u0000', '\n\u001f\u007f', 'é', '\u2028', '\uffff', '😀'];
    // Short strings cross the boundary another way than long ones: all lengths around where that changes.
    const lengths = [0, 1, ...Array.from({ length: 20 }, (_, i) => 84 + i), 5000];
    const keys = new Set(lengths.flatMap((length) => fragments.map((fragment) => 'k'.repeat(length) + fragment)));
    scope.transact((tx) => {
      for (const key of keys) {
        tx.put(words, key, key);
        tx.put(rows, key, { n: key.length, text: key });
      }
    });
    const ordered = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    assert.deepEqual(
      scope.range(words),
      ordered.map((key) => [key, key]),
    );
    assert.deepEqual(
      scope.range(rows),
      ordered.map((key) => [key, { n: key.length, text: key }]),
    );
    for (const key of keys) {
      assert.equal(scope.get(words, key), key);
      assert.deepEqual(scope.get(rows, key), { n: key.length, text: key });
    }
    assert.equal(scope.transact((tx) => tx.range(rows)).length, keys.size);
  });

  test('what is read is a copy', () => {
    const scope = state.scope('000000000000', 'copies');
    const given = Uint8Array.of(1, 2, 3);
    scope.transact((tx) => tx.put(blobs, 'k', given));
    given[0] = 9;
    scope.get(blobs, 'k')?.fill(7);
    scope.range(blobs)[0]?.[1].fill(7);
    scope.transact((tx) => tx.get(blobs, 'k')?.fill(7));
    scope.transact((tx) => tx.range(blobs)[0]?.[1].fill(7));
    assert.deepEqual([...(scope.get(blobs, 'k') ?? [])], [1, 2, 3]);
  });

  test('a transaction is tried again when something that it read has changed', () => {
    const scope = state.scope('000000000000', 'conflict');
    const other = openState(number).scope('000000000000', 'conflict');
    scope.transact((tx) => tx.put(rows, 'k', { n: 1 }));
    let tries = 0;
    const seen = scope.transact((tx) => {
      const n = tx.get(rows, 'k')?.n ?? 0;
      if (++tries === 1) other.transact((tx2) => tx2.put(rows, 'k', { n: 10 }));
      tx.put(rows, 'k', { n: n + 1 });
      return n;
    });
    assert.deepEqual([tries, seen, scope.get(rows, 'k')?.n], [2, 10, 11]);
  });

  test('a failure that follows from outdated reads does not count', () => {
    const scope = state.scope('000000000000', 'outdated');
    const other = openState(number).scope('000000000000', 'outdated');
    let tries = 0;
    const result = scope.transact((tx) => {
      const missing = tx.get(rows, 'k') === undefined;
      if (++tries === 1) other.transact((tx2) => tx2.put(rows, 'k', { n: 1 }));
      if (missing) throw new Error('no such row');
      return 'found';
    });
    assert.deepEqual([tries, result], [2, 'found']);
  });

  test('a key that appears in a range that was read is a conflict, one beyond its limit is not', () => {
    const scope = state.scope('000000000000', 'phantom');
    const other = openState(number).scope('000000000000', 'phantom');
    scope.transact((tx) => {
      for (const key of ['b', 'd', 'f']) tx.put(words, key, key);
    });
    const triesWith = (options: RangeOptions, added: string) => {
      let tries = 0;
      scope.transact((tx) => {
        tx.range(words, options);
        if (++tries === 1) other.transact((tx2) => tx2.put(words, added, added));
        tx.put(rows, 'result', { n: tries });
      });
      other.transact((tx) => tx.delete(words, added));
      return tries;
    };
    assert.equal(triesWith({ from: 'a' }, 'c'), 2);
    assert.equal(triesWith({ limit: 2 }, 'c'), 2);
    assert.equal(triesWith({ limit: 2 }, 'e'), 1);
    assert.equal(triesWith({ reverse: true, limit: 2 }, 'c'), 1);
    assert.equal(triesWith({ reverse: true, limit: 2 }, 'e'), 2);
    assert.equal(triesWith({ prefix: 'd' }, 'da'), 2);
    assert.equal(triesWith({ prefix: 'd' }, 'ea'), 1);
  });

  test('transactions of several threads lose no update and all end, however they conflict', async () => {
    const threads = 4;
    const each = 500;
    const code = `
      const { workerData } = require('node:worker_threads');
      const { openState, jsonCollection } = require(workerData.module);
      const scope = openState(workerData.engine).scope('000000000000', 'threads');
      const rows = jsonCollection('test', 'rows');
      for (let i = 0; i < workerData.each; i++) {
        scope.transact((tx) => tx.put(rows, 'counter', { n: (tx.get(rows, 'counter')?.n ?? 0) + 1 }));
      }`;
    const workerData = { module: path.join(__dirname, 'index.js'), engine: number, each };
    const workers = Array.from({ length: threads }, () => new Worker(code, { eval: true, workerData }));
    const exits = await Promise.all(workers.map((worker) => once(worker, 'exit')));
    assert.deepEqual(
      exits.map(([code]) => code),
      Array(threads).fill(0),
    );
    assert.equal(state.scope('000000000000', 'threads').get(rows, 'counter')?.n, threads * each);
  });

  test('a transaction that always conflicts runs alone in the end', () => {
    const scope = state.scope('000000000000', 'starving');
    const other = openState(number).scope('000000000000', 'starving');
    let tries = 0;
    scope.transact((tx) => {
      tx.get(rows, 'k');
      if (++tries <= 8) other.transact((tx2) => tx2.put(rows, 'k', { n: tries }));
      tx.put(rows, 'done', { n: tries });
    });
    assert.equal(tries, 9);
    assert.deepEqual(scope.get(rows, 'done'), { n: 9 });
  });

  test('an error of a transaction that runs alone leaves nothing held', () => {
    const scope = state.scope('000000000000', 'alone');
    const other = openState(number).scope('000000000000', 'alone');
    let tries = 0;
    assert.throws(
      () =>
        scope.transact((tx) => {
          tx.get(rows, 'k');
          if (++tries > 8) {
            // Would wait for this very transaction.
            assert.throws(() => other.transact((tx2) => tx2.put(rows, 'k', { n: 0 })), /by its own argument only/);
            throw new Error('at last');
          }
          other.transact((tx2) => tx2.put(rows, 'k', { n: tries }));
        }),
      /at last/,
    );
    other.transact((tx) => tx.put(rows, 'k', { n: 100 }));
    assert.equal(scope.get(rows, 'k')?.n, 100);
  });

  test('transactions do not nest, are synchronous and end', () => {
    const scope = state.scope('000000000000', 'misuse');
    assert.throws(() => scope.transact(() => scope.transact(() => 1)), /by its own argument only/);
    assert.throws(() => scope.transact(() => state.snapshots.reset()), /by its own argument only/);
    assert.throws(() => scope.transact(async () => 1), /must be synchronous/);
    const leaked = scope.transact((tx) => tx);
    assert.throws(() => leaked.put(rows, 'k', { n: 1 }), /has ended/);
    assert.equal(
      scope.transact(() => 'usable'),
      'usable',
    );
  });

  test('maps are listed by scope and dropped whole', () => {
    const scope = state.scope('333333333333', 'us-east-1');
    scope.transact((tx) => {
      tx.put(rows, 'k', { n: 1 });
      tx.in('333333333333', 'us-west-2').put(words, 'k', 'v');
    });
    const name = { account: '333333333333', region: 'us-east-1', service: 'test', kind: 'rows' };
    assert.deepEqual(state.maps('333333333333', 'us-east-1'), [name]);
    assert.deepEqual(
      state.maps('333333333333').map((map) => map.kind),
      ['rows', 'words'],
    );
    state.drop(name);
    assert.equal(scope.get(rows, 'k'), undefined);
    assert.deepEqual(state.maps('333333333333', 'us-east-1'), []);
  });

  test('the engine is told by its number; an unknown one is an error', () => {
    assert.throws(() => openState(4_000_000_000), /There is no state engine 4000000000/);
  });
});
