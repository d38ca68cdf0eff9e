/** The machine's own time, for real processes and sockets. Nothing that AWS dates may come from here: that is the emulator's clock. */
import { setTimeout as timeout } from 'node:timers/promises';

/** Milliseconds since an arbitrary point; never goes back. */
export const elapsed = (): number => performance.now();

/** Waits `ms` of real time. */
export const sleep = (ms: number): Promise<void> => timeout(ms);
