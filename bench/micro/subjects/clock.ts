/** The emulator's clock, which requests read some times each; and what it makes of a client's date when it was moved often. */
import { readingsOf } from '../../../src/runtime/client-dates.js';
import { SharedClock } from '../../../src/runtime/clock.js';
import type { Case, Subject } from '../subject.js';

const READS = 100;
const MOVES = 100;
const DAY_MS = 86_400_000;

export const clock: Subject = {
  name: 'clock',
  open: () => {
    const clocks = { unmoved: new SharedClock(), moved: new SharedClock(), frozen: new SharedClock(), scaled: new SharedClock() };
    clocks.moved.advance(DAY_MS);
    clocks.frozen.freeze();
    clocks.scaled.rescale(10);
    const cases: Case[] = Object.entries(clocks).map(([name, subject]) => ({
      name: `${name}, now`,
      perRun: READS,
      run: () => {
        let sum = 0;
        for (let n = 0; n < READS; n++) sum += subject.now();
        return sum;
      },
    }));
    const often = new SharedClock();
    const begun = Date.now();
    for (let move = 1; move <= MOVES; move++)
      often.finish({ frozen: true, at: begun + move, since: begun, scale: 1 }, begun - MOVES + move);
    cases.push({ name: `moved ${MOVES} times, a client's date`, run: () => readingsOf(often, begun - (begun % 1000)) });
    return { cases };
  },
};
