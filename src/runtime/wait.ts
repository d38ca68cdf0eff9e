/** `ctx.wait`: the one way to wait for a change of state, with a deadline on the emulator's clock. */
import type { Instance } from './instance.js';
import { JournalMemory } from './journal-memory.js';
import type { WaitRange } from './state/index.js';

/**
 * Resolves true when a commit after `since` touched the range; false at the deadline, when the state was replaced or closed, and when
 * `signal` ended.
 */
export async function waitForChange(
  instance: Instance,
  range: WaitRange,
  since: number | undefined,
  deadline: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) return false;
  const ending = new AbortController();
  const end = (): void => ending.abort();
  signal.addEventListener('abort', end);
  const alarm = deadline === Number.POSITIVE_INFINITY ? undefined : instance.alarms.at(deadline, end);
  // A recording has time go on while somebody waits for it.
  const memory = new JournalMemory(instance.handle.journal);
  memory.waits(1);
  try {
    return (await instance.engineState.wait(range, { since, signal: ending.signal })) === 'changed';
  } finally {
    memory.waits(-1);
    alarm?.cancel();
    signal.removeEventListener('abort', end);
  }
}
