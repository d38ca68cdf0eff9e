/** When lifecycle actions are due: at midnight UTC, always. From the user guide: "Elements to describe lifecycle actions". */

export const DAY_MS = 24 * 60 * 60 * 1000;

export function isMidnight(ms: number): boolean {
  return ms % DAY_MS === 0;
}

/** The first midnight behind a moment. */
export function nextMidnight(ms: number): number {
  return (Math.floor(ms / DAY_MS) + 1) * DAY_MS;
}

/** The days are added and the result is rounded up to the next midnight; that midnight itself is rounded up too is a guess. */
export function dueAfter(ms: number, days: number): number {
  return nextMidnight(ms + days * DAY_MS);
}
