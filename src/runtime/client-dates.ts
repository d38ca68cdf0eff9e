/**
 * Dates that clients wrote. They go on by the machine's time while the emulator's clock is frozen, moved or scaled, so that a date of theirs
 * is read as what the emulator's clock showed then: a URL that was made before a move is as old as the move made it.
 *
 * Signatures count whole seconds, so that a date stands for all of its second, in which the clock may have been moved. What a user
 * moves (`/_ruststack/time`) ends with the second that it began in; so a date in the second of a move was written before it.
 */
import { type ClockPeriod, writtenAt } from './clock.js';
import { machineNow } from './monotonic.js';

/** As much of the clock as dates need. */
interface MovedClock {
  now(): number;
  history(): readonly ClockPeriod[];
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** A client on the same machine is not ahead of it by more. */
const AHEAD_MS = 2 * SECOND_MS;
/**
 * Nor behind, with the time that a request takes to come. The AWS SDK for JavaScript sets its clock by the `Date` of each answer, which
 * has lost the part of a second.
 */
const BEHIND_MS = 2 * SECOND_MS;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * What the emulator's clock may have shown when a client wrote the date (milliseconds, a whole second), the likeliest first. Some
 * clients follow the dates of our answers; then it is what they wrote. `now` is what the clock shows.
 */
export function readingsOf(clock: MovedClock, date: number, now = clock.now()): number[] {
  const history = clock.history();
  if (history.length === 0) return [date];
  const real = machineNow();
  const present = history.at(-1) as ClockPeriod;
  const isFast = present.scale > 1 && !present.frozen;
  if (date > real + AHEAD_MS && Math.abs(date - now) < date - real) {
    // A fast clock has gone on by much since the client read it.
    return isFast && date >= present.at && date <= now ? [date, now] : [date];
  }
  const readings: number[] = [];
  const last = date + SECOND_MS - 1 + BEHIND_MS;
  const [oldest] = history as [ClockPeriod];
  if (date < oldest.from) readings.push(date);
  for (const [place, period] of history.entries()) {
    const end = (history[place + 1]?.from ?? NEVER) - 1;
    if (period.from > last || end < date) continue;
    const from = Math.max(date, period.from);
    const through = Math.max(from, Math.min(date + SECOND_MS - 1, end, real));
    // At ten times the speed a second is ten; the date is then taken for the last of them, so that what was just made is not old.
    readings.push(Math.max(writtenAt(period, from), writtenAt(period, through) - (through - from)));
  }
  // A request takes its time to come here, which a fast clock makes hours of.
  if (isFast && present.from <= last) readings.push(now - (real - date));
  return readings;
}

/** The reading that counts for an age: the first that is not after the present, as those of a time are that a restore has undone. */
export function madeAt(clock: MovedClock, date: number, tolerance = 0): number | undefined {
  const latest = clock.now() + tolerance;
  return readingsOf(clock, date).find((reading) => reading <= latest);
}

/**
 * When something ends by the emulator's clock of which a client wrote the end (milliseconds). It lives as long as its maker meant: from
 * when it was made, where that is told.
 *
 * Presigned URLs and forms of version 2 don't tell it. That the maker meant a whole number of minutes, or of five seconds below ten
 * minutes, and that it was made as lately as that allows, is a guess, which matters only where the clock was moved in between.
 */
export function endOf(clock: MovedClock, end: number, made?: number): number {
  if (clock.history().length === 0) return end;
  const left = Math.max(end - machineNow(), 1);
  const unit = left > 10 * MINUTE_MS ? MINUTE_MS : 5 * SECOND_MS;
  const from = made ?? end - Math.ceil(left / unit) * unit;
  const second = Math.floor(from / SECOND_MS) * SECOND_MS;
  return (madeAt(clock, second, AHEAD_MS) ?? second) + (end - second);
}
