/** Random events in random chunks: the cursors against all events sorted, from every position, both ways. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { native } from '../../../../native/index.js';
import { openState } from '../../../runtime/state/index.js';
import { chance } from '../../../test/fixtures/chance.js';
import { eventsOf, type GroupRow, type StreamRow } from '../store.js';
import { cutIntoChunks, eventId, placeOf, putChunks } from './chunks.js';
import { comparePositions, MergedCursor, type Position } from './cursor.js';

/** Worlds in `npm test`; RUSTSTACK_FUZZ takes more. */
const WORLDS = Number(process.env.RUSTSTACK_FUZZ ?? 150);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_122);
const SPREAD_MS = 5_000;

test('cursors give all events of a span in order, from any position on', (t) => {
  t.diagnostic(`RUSTSTACK_SEED=${SEED} replays this run`);
  const below = chance(SEED);
  for (let world = 0; world < WORLDS; world++) {
    const engine = native().openEngine();
    try {
      checkWorld(below, engine);
    } finally {
      native().closeEngine(engine);
    }
  }
});

function checkWorld(below: (limit: number) => number, engine: number): void {
  const state = openState(engine).scope('000000000000', 'us-east-1');
  const rows = eventsOf({ id: 'g' } as GroupRow);
  const streams = new Map<string, StreamRow>();
  const all: Position[] = [];
  for (let put = 0; put < 1 + below(60); put++) {
    const id = `00000000000${below(3)}`;
    const before = streams.get(id) ?? { name: id, id, created: 0, bytes: 0, chunks: 0 };
    const start = below(SPREAD_MS);
    const times = Array.from({ length: 1 + below(12) }, () => start + below(below(2) ? 10 : SPREAD_MS)).sort((a, b) => a - b);
    const events = times.map((time, index) => ({ time, message: `${put}.${index}` }));
    const chunks = cutIntoChunks(events, before.chunks, put);
    state.transact((tx) => putChunks(tx, rows, before, chunks));
    for (const chunk of chunks) {
      for (const [index, time] of chunk.times.entries()) {
        all.push({ time, ordinal: chunk.ordinal, index, ingested: put, stream: id });
      }
    }
    streams.set(id, {
      ...before,
      chunks: before.chunks + chunks.length,
      first: Math.min(before.first ?? SPREAD_MS * 2, times[0] as number),
      last: Math.max(before.last ?? 0, times.at(-1) as number),
    });
  }
  for (const isBackwards of [false, true]) {
    const from = below(SPREAD_MS);
    const to = from + below(SPREAD_MS * 2);
    const direction = isBackwards ? -1 : 1;
    const after = below(2) ? all[below(all.length)] : undefined;
    const expected = all
      .filter(
        (event) =>
          event.time >= from && event.time < to && (after === undefined || direction * comparePositions(event, after) > 0),
      )
      .sort((a, b) => direction * comparePositions(a, b));
    const cursor = new MergedCursor(state, rows, [...streams.values()], { from, to, after }, isBackwards);
    const found: Position[] = [];
    for (let event = cursor.next(); event !== undefined; event = cursor.next()) {
      const { time, ordinal, index, ingested, stream } = event;
      found.push({ time, ordinal, index, ingested, stream: stream.id });
    }
    assert.deepEqual(found, expected);
  }
}

test('ids are in the order of events, and tell where these are', () => {
  const place = { time: 1_396_035_378_988, ordinal: 7, index: 3 };
  const id = eventId('0123456789ab', place);
  assert.equal(id.length, 56);
  assert.deepEqual(placeOf(id), { ...place, stream: '0123456789ab' });
  assert.ok(id < eventId('000000000000', { ...place, time: place.time + 1 }));
  // Of an event at that time in AWS's documentation.
  assert.equal(placeOf('31132629274945519779805322857203735586714454643391594505')?.time, place.time);
});
