/** The state engine as services reach it: typed collections over native maps. */
import { native } from '../../../native/index.js';
import { bytesCollection, jsonCollection, openState } from '../../../src/runtime/state/index.js';
import { cycle, type Subject } from '../subject.js';

const ROWS = 100_000;
const ROWS_PER_COMMIT = 1000;
const KEY_DIGITS = 8;

interface Row {
  readonly id: number;
  readonly name: string;
}

const JSON_ROWS = jsonCollection<Row>('bench', 'json');
const BYTE_ROWS = bytesCollection('bench', 'bytes');

function keyOf(number: number): string {
  return `customer#${String(number).padStart(KEY_DIGITS, '0')}`;
}

export const state: Subject = {
  name: 'state',
  open: () => {
    const engine = openState(native().openEngine());
    const scope = engine.scope('000000000000', 'us-east-1');
    const bytes = Buffer.alloc(100, 'x');
    const row = { id: 1, name: 'x'.repeat(80) };
    for (let first = 0; first < ROWS; first += ROWS_PER_COMMIT) {
      scope.transact((tx) => {
        for (let at = first; at < first + ROWS_PER_COMMIT; at++) {
          tx.put(JSON_ROWS, keyOf(at), row);
          tx.put(BYTE_ROWS, keyOf(at), bytes);
        }
      });
    }
    // In no order, so that a search starts at the root of the tree; 7,919 is prime, so that every key comes.
    const key = cycle(Array.from({ length: ROWS }, (_, at) => keyOf((at * 7919) % ROWS)));
    const put = (): void => scope.transact((tx) => tx.put(BYTE_ROWS, key(), bytes));
    const { snapshots } = engine;
    const keep = (name: string) => snapshots.create({ id: name, name, created: 0, replace: false });
    keep('kept');
    return {
      cases: [
        { name: `get 100 bytes of ${ROWS} rows`, run: () => scope.get(BYTE_ROWS, key()) },
        { name: 'get a JSON row of 100 bytes', run: () => scope.get(JSON_ROWS, key()) },
        { name: 'put 100 bytes, a commit each', run: put },
        {
          name: 'transaction: get, put, commit',
          run: () =>
            scope.transact((tx) => {
              const name = key();
              tx.put(BYTE_ROWS, name, tx.get(BYTE_ROWS, name) ?? bytes);
            }),
        },
        { name: 'range of 100 rows', run: () => scope.range(BYTE_ROWS, { from: key(), limit: 100 }) },
        { name: 'range of 100 JSON rows', run: () => scope.range(JSON_ROWS, { from: key(), limit: 100 }) },
        { name: 'snapshot, and its release', run: () => snapshots.delete(keep('brief').id) },
        {
          name: 'snapshot, a put after it, release',
          run: () => {
            keep('brief');
            put();
            snapshots.delete('brief');
          },
        },
        { name: 'restore a snapshot', run: () => snapshots.restore('kept') },
      ],
      close: () => {
        native().closeEngine(engine.engine);
      },
    };
  },
};
