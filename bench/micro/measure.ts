/** Times a case with tinybench and makes a row of it. */
import type { MicroRow } from '../result.js';
import type { Case } from './subject.js';

const NS_PER_MS = 1e6;
/** A sample takes about this long: reading the clock costs some 50 ns and would be most of what a short operation seems to take. */
const SAMPLE_MS = 0.05;
const MAX_BATCH = 1 << 16;

export async function measure(subject: string, timed: Case, target: string, timeMs: number): Promise<MicroRow> {
  // tinybench is an ES module only.
  const { Bench } = await import('tinybench');
  const batch = batchSize(timed);
  const bench = new Bench({ time: timeMs, warmupTime: timeMs / 5, throws: true });
  bench.add(timed.name, batched(timed, batch));
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== 'completed') throw new Error(`${subject}, ${timed.name}: the measurement is ${result?.state}.`);
  const { p50, rme, samplesCount } = result.latency;
  const nsPerOperation = (p50 * NS_PER_MS) / batch / (timed.perRun ?? 1);
  return {
    suite: 'micro',
    workload: subject,
    case: timed.name,
    target,
    nsPerOperation,
    marginPercent: rme,
    samples: samplesCount,
    ...(timed.bytes !== undefined && { gigabytesPerSecond: timed.bytes / nsPerOperation }),
  };
}

/** How many runs make a sample; one of those that give a promise. Also warms the case up. */
function batchSize({ run }: Case): number {
  let batch = 1;
  while (batch < MAX_BATCH) {
    const begin = performance.now();
    for (let left = batch; left > 0; left--) if (run() instanceof Promise) return 1;
    if (performance.now() - begin >= SAMPLE_MS) break;
    batch *= 2;
  }
  return batch;
}

function batched({ run }: Case, batch: number): () => unknown {
  if (batch === 1) return run;
  return () => {
    for (let left = batch; left > 0; left--) run();
  };
}
