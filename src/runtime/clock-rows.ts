/**
 * The clock's settings as a row. Who sets the clock writes it, upon which all threads that wait for a moment look again; where state is
 * kept on disk it brings the clock back after a restart.
 */
import type { ClockControl, ClockPeriod } from './clock.js';
import { type Collection, type EngineState, jsonCollection } from './state/index.js';

export const CLOCK_ROWS: Collection<readonly ClockPeriod[]> = jsonCollection('runtime', 'clock');
const PERIODS = 'periods';
/** The last ones, which dates of clients may still need after a restart. */
const KEPT = 32;

/** Tells all threads that the clock was set, and writes down how. */
export function announceMove(state: EngineState, clock: ClockControl): void {
  state.scope('*', '*').transact((tx) => tx.put(CLOCK_ROWS, PERIODS, clock.history().slice(-KEPT)));
}

/** Sets the clock as its row says, where there is one. */
export function loadClock(state: EngineState, clock: ClockControl): void {
  clock.load(state.scope('*', '*').get(CLOCK_ROWS, PERIODS) ?? []);
}
