/**
 * Random histories of versions, put and deleted by the functions that all operations use, and random pages of them: the native listing
 * against a slow one that looks at everything.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { native } from '../../../native/index.js';
import { type EngineState, openState, type ScopedState } from '../../runtime/state/index.js';
import { groupOf } from './listing.js';
import { publishDeleteMarker, publishObject } from './publishing.js';
import { removeObject } from './removal.js';
import { type BucketRow, nullPlaces, objects, versions } from './store.js';
import { listVersionPage, type VersionQuery } from './version-listing.js';
import { newVersionId, orderOf } from './versions.js';

/** Histories; RUSTSTACK_FUZZ asks for more. */
const RUNS = Number(process.env.RUSTSTACK_FUZZ ?? 300);
const PAGES = 12;
const PIECES = ['a', 'b', '/', 'é', '\0', '😀', '\u{10ffff}', '\x01'];

let engine: number;
let state: EngineState;
let rows: ScopedState;
before(() => {
  engine = native().openEngine();
  state = openState(engine);
  rows = state.scope('*', '*');
});
after(() => native().closeEngine(engine));

type Draw = (below: number) => number;

/** A small generator whose seed is all there is to a run. */
function generator(seed: number): Draw {
  let number = seed >>> 0;
  return (below) => {
    number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
    return Math.floor((number / 2 ** 32) * below);
  };
}

function randomText(draw: Draw, max: number): string {
  return Array.from({ length: draw(max + 1) }, () => PIECES[draw(PIECES.length)]).join('');
}

/** A version as the slow side knows it. */
interface Known {
  key: string;
  id: string;
  marker: boolean;
  size: number;
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The versions of each key, the newest first. */
type History = Map<string, Known[]>;

function write(draw: Draw, history: History, keys: readonly string[], step: number, now: number): void {
  const versioning = (['Enabled', 'Enabled', 'Suspended'] as const)[draw(3)];
  // Versioning is never taken away once it was there, but the first steps are before it.
  const bucket: BucketRow = { name: 'bucket', account: '000000000000', region: 'us-east-1', created: 0 };
  if (step > 2) bucket.traits = { versioning };
  const key = keys[draw(keys.length)] as string;
  const known = history.get(key) ?? [];
  history.set(key, known);
  const by = { account: bucket.account, requestId: `R${step}`, operation: 'CopyObject', clock: { now: () => now } };
  const push = (version: Known): void => {
    const same = version.id === 'null' ? known.findIndex(({ id }) => id === 'null') : -1;
    if (same >= 0) known.splice(same, 1);
    known.unshift(version);
  };
  rows.transact((tx) => {
    const action = draw(6);
    if (action < 3) {
      const body = Buffer.alloc(draw(4), 'x');
      const { row } = publishObject(tx, by, bucket, key, { etag: `e${step}`, size: body.length, lastModified: now, body });
      push({ key, id: row.versionId ?? 'null', marker: false, size: body.length });
    } else if (action === 3 && bucket.traits) {
      const { row } = publishDeleteMarker(tx, by, bucket, key);
      push({ key, id: row.versionId ?? 'null', marker: true, size: 0 });
    } else if (known.length > 0) {
      const at = draw(known.length);
      removeObject(tx, by, bucket, { key, versionId: (known[at] as Known).id });
      known.splice(at, 1);
    }
  });
}

interface Entry {
  name: string;
  id?: string;
  line: string;
}

/** Everything behind the markers, as lines: the slow reference. */
function reference(history: History, query: VersionQuery): Entry[] {
  const { prefix, delimiter, keyMarker, versionMarker } = query;
  const entries: Entry[] = [];
  const group = keyMarker === '' ? undefined : groupOf(keyMarker, prefix, delimiter);
  for (const key of [...history.keys()].sort(byBytes)) {
    if (!key.startsWith(prefix)) continue;
    const known = history.get(key) as Known[];
    const common = groupOf(key, prefix, delimiter);
    if (known.length === 0) continue;
    if (common !== undefined) {
      const isBehind = keyMarker === '' || byBytes(common, group ?? keyMarker) > 0;
      if (isBehind && !entries.some(({ name }) => name === common))
        entries.push({ name: common, line: JSON.stringify([common]) });
      continue;
    }
    const marked = key === keyMarker && versionMarker !== '' ? known.findIndex(({ id }) => id === versionMarker) : -1;
    if (keyMarker !== '' && marked < 0 && byBytes(key, group ?? keyMarker) <= 0) continue;
    known.forEach(({ id, marker, size }, index) => {
      if (index > marked) entries.push({ name: key, id, line: JSON.stringify([key, id, index === 0, marker, size]) });
    });
  }
  return entries;
}

function check(draw: Draw, history: History, keys: readonly string[], context: string): void {
  const prefix = randomText(draw, 1);
  const known = [...history.values()].flat();
  const marked = known[draw(known.length)];
  const query: VersionQuery = {
    prefix,
    delimiter: draw(2) === 0 ? '' : (PIECES[draw(PIECES.length)] as string),
    keyMarker: draw(2) === 0 ? '' : randomText(draw, 3),
    versionMarker: '',
    limit: draw(8),
  };
  if (marked && draw(2) === 0) Object.assign(query, { keyMarker: marked.key, versionMarker: draw(4) === 0 ? '' : marked.id });
  const expected = reference(history, query);
  const page = listVersionPage(engine, 'bucket', query);
  const told = `${context} ${JSON.stringify({ keys, query, history: [...history] })}`;
  const lines = page.entries.map(({ key, versionId, isLatest, object }) =>
    JSON.stringify([key, versionId, isLatest, object === undefined, object?.size ?? 0]),
  );
  const wanted = expected.slice(0, query.limit);
  assert.deepEqual(
    lines,
    wanted.filter(({ id }) => id !== undefined).map(({ line }) => line),
    told,
  );
  assert.deepEqual(
    page.commonPrefixes,
    wanted.filter(({ id }) => id === undefined).map(({ name }) => name),
    told,
  );
  assert.equal(page.truncated, query.limit > 0 && expected.length > query.limit, told);
  const last = wanted.at(-1);
  assert.deepEqual(page.last, last && { key: last.name, ...(last.id !== undefined && { versionId: last.id }) }, told);
}

test('pages of versions are those of a slow reference, for any history', () => {
  const first = Number(process.env.RUSTSTACK_SEED ?? 20261121);
  for (let seed = first; seed < first + RUNS; seed++) {
    const draw = generator(seed);
    rows.transact((tx) => {
      for (const kind of [objects('bucket'), versions('bucket'), nullPlaces('bucket')]) tx.clear<never>(kind as never);
    });
    const keys = [...new Set(Array.from({ length: 1 + draw(5) }, () => randomText(draw, 3)))].filter((key) => key !== '');
    if (keys.length === 0) continue;
    const history: History = new Map();
    // The clock may stand, and be set back.
    let now = 1_000_000;
    for (let step = 0; step < 25; step++) {
      now += draw(4) * 1000 - 1000;
      write(draw, history, keys, step, now);
      // A reading that does not find what was written would do so by page as well.
      if (step % 5 === 4)
        for (let page = 0; page < PAGES / 4; page++) check(draw, history, keys, `RUSTSTACK_SEED=${seed} step ${step}`);
    }
  }
});

test('version ids are the same ones that native code makes, and what is none is told', () => {
  const id = newVersionId(123n << 16n, 'key', 'request');
  assert.match(id, /^[A-Za-z0-9._]{32}$/);
  assert.equal(orderOf(id), 123n << 16n);
  assert.ok(newVersionId(5n, 'key', 'request') > newVersionId(6n, 'key', 'request'));
  for (const other of [
    '',
    'null',
    id.slice(1),
    `${id.slice(0, -1)}${id.endsWith('a') ? 'b' : 'a'}`,
    'HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD',
  ]) {
    assert.equal(orderOf(other), undefined, other);
  }
  // Of `new_id(7, "key", "request")` in `versions.rs`, whose test has the same text.
  assert.equal(newVersionId(7n, 'key', 'request'), 'zzzzzzzzzzYVhFkjuU5qw7mzdaqPwVAD');
});
