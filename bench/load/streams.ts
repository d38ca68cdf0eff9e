/** Large bodies: our own streaming client against the bare server and the targets in turns, with the peak of resident memory. */
import type { Running } from '../launcher.js';
import { cpuMicroseconds, peakBytes, resetPeak, residentBytes } from '../processes.js';
import type { Sample } from '../result.js';
import { startCeiling } from './ceiling.js';
import type { Client } from './client.js';
import { percentile } from './generators/percentile.js';
import type { Contestant, LoadOptions } from './run.js';
import { streamTo } from './stream.js';
import { summarize } from './summary.js';
import type { StreamWorkload } from './workload.js';

const MIB = 1024 ** 2;
/** The head of an answer to an upload has about so many bytes. */
const HEAD_BYTES = 250;

/** Transfers one after the other for so long, but one at least. */
async function transfers(workload: StreamWorkload, server: Running, client: Client, seconds: number): Promise<Sample> {
  const stream = streamTo(client, server.port);
  const times: number[] = [];
  const before = cpuMicroseconds(server.pids());
  const began = performance.now();
  do {
    const at = performance.now();
    await workload.transfer(stream);
    times.push(performance.now() - at);
  } while (performance.now() - began < seconds * 1000);
  const perSecond = (times.length * 1000) / (performance.now() - began);
  const cpuUsPerRequest = (cpuMicroseconds(server.pids()) - before) / times.length;
  times.sort((a, b) => a - b);
  const at = (percent: number): number => percentile(times, percent);
  const latency = { p50Ms: at(50), p90Ms: at(90), p99Ms: at(99), p999Ms: at(99.9) };
  return { requests: times.length, perSecond, ...latency, cpuUsPerRequest, errors: 0 };
}

export async function measureStreams(
  workload: StreamWorkload,
  contestants: readonly Contestant[],
  options: LoadOptions,
): Promise<void> {
  const ceiling = await startCeiling([{ head: HEAD_BYTES, body: workload.answerBytes }]);
  try {
    const entries = contestants.map((contestant) => {
      const rssBeforeMiB = residentBytes(contestant.running.pids()) / MIB;
      resetPeak(contestant.running.pids());
      return { ...contestant, rssBeforeMiB, rounds: [] as Sample[], ceilingRounds: [] as Sample[], failed: false };
    });
    for (let round = 0; round < options.rounds; round += 1) {
      for (const entry of entries.filter(({ failed }) => !failed)) {
        try {
          entry.ceilingRounds.push(await transfers(workload, ceiling, entry.client, options.seconds));
          entry.rounds.push(await transfers(workload, entry.running, entry.client, options.seconds));
        } catch (error) {
          entry.failed = true;
          entry.fail(error);
        }
      }
    }
    for (const { running, rssBeforeMiB, rounds, ceilingRounds, finish } of entries.filter(({ failed }) => !failed)) {
      const rssPeakMiB = peakBytes(running.pids()) / MIB;
      const head = { connections: 1, generator: 'stream', bytesPerRequest: workload.bytes, rssBeforeMiB, rssPeakMiB };
      finish({ ...head, ...summarize(rounds, ceilingRounds) });
    }
  } finally {
    await ceiling.stop();
  }
}
