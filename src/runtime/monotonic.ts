/** Real time, for real sockets, processes and idle threads; never for what AWS dates. */

/** Milliseconds that only grow; no date. Of Node's two ways to tell it, the one that loads nothing. */
export function monotonicNow(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** The machine's own date, in milliseconds since the epoch: for telling how far the emulator's clock is from it. */
export function machineNow(): number {
  return Date.now();
}

/** A timeout of real time. It keeps no process alive, unless it `holds` it. */
export function realTimeout(run: () => void, ms: number, holds = false): { cancel(): void } {
  const timer = setTimeout(run, ms);
  if (!holds) timer.unref();
  return { cancel: () => clearTimeout(timer) };
}

/** Waits `ms` of real time. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
