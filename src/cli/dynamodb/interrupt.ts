/** Ctrl-C and SIGTERM: the first lets what is under way end and its state be kept, a second one ends the process as ever. */
export const EXIT_INTERRUPTED = 130;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export async function untilInterrupted<A>(run: (signal: AbortSignal) => Promise<A>): Promise<A> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
    unwatch();
  };
  const unwatch = (): void => {
    for (const name of SIGNALS) process.off(name, stop);
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await run(controller.signal);
  } finally {
    unwatch();
  }
}
