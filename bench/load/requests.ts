/** Small requests: a load generator against the bare server and the targets in turns, in closed loops and in open ones. */
import { type Running, TargetError } from '../launcher.js';
import { cpuMicroseconds, peakBytes, resetPeak } from '../processes.js';
import type { Sample } from '../result.js';
import { startCeiling } from './ceiling.js';
import { type AnswerSize, type Client, measureAnswer } from './client.js';
import type { Generator, LoadPlan } from './generators/generator.js';
import type { BenchRequest } from './request.js';
import type { Contestant, LoadOptions } from './run.js';
import { hasFailed, summarize } from './summary.js';
import type { RequestWorkload } from './workload.js';

/** Some targets compile while they run; but most are warm after a second. */
const WARM_UP_SECONDS = { least: 1, most: 5 };
/** Connections among which an open loop divides its rate. */
const OPEN_CONNECTIONS = 32;
const MIB = 1024 ** 2;
/** Signatures are renewed long before they are too old, which is after 15 minutes. */
const SIGNATURE_MS = 5 * 60_000;

interface Mode {
  readonly connections: number;
  readonly rate?: number;
}

/** A target with its requests. */
interface Entry extends Contestant {
  readonly sign: () => Promise<BenchRequest[]>;
}

/** Signs again when the last time is too long ago. */
function freshSigner(client: Client, requests: readonly BenchRequest[]): () => Promise<BenchRequest[]> {
  let signed: BenchRequest[] = [];
  let at = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - at < SIGNATURE_MS) return signed;
    at = performance.now();
    signed = await client.signAll(requests);
    return signed;
  };
}

/** Tries a turn of the requests: each must succeed and hold what it should. */
async function tryRequests(workload: RequestWorkload, port: number, requests: readonly BenchRequest[]): Promise<AnswerSize[]> {
  const sizes: AnswerSize[] = [];
  for (const [n, request] of requests.slice(0, workload.period ?? 1).entries()) {
    const { head, body, text } = await measureAnswer(port, request);
    const wrong = workload.check?.(text, n);
    if (wrong !== undefined) throw new TargetError(wrong);
    sizes.push({ head, body });
  }
  return sizes;
}

/** The targets that can do the workload, and the sizes of the first one's answers. */
async function tryAll(
  workload: RequestWorkload,
  contestants: readonly Contestant[],
): Promise<{ entries: Entry[]; sizes: AnswerSize[] }> {
  const entries: Entry[] = [];
  let sizes: AnswerSize[] = [];
  for (const contestant of contestants) {
    try {
      const sign = freshSigner(contestant.client, workload.requests());
      const own = await tryRequests(workload, contestant.running.port, await sign());
      if (entries.length === 0) sizes = own;
      entries.push({ ...contestant, sign });
    } catch (error) {
      contestant.fail(error);
    }
  }
  return { entries, sizes };
}

function modes(workload: RequestWorkload, options: LoadOptions): Mode[] {
  const closed = (workload.connections ?? options.connections).map((connections) => ({ connections }));
  const open = (options.rates ?? workload.rates ?? []).map((rate) => ({ connections: OPEN_CONNECTIONS, rate }));
  return workload.rates === undefined ? closed : [...closed, ...open];
}

function choose(generators: readonly Generator[], plan: Pick<LoadPlan, 'requests' | 'rate'>): Generator {
  const found = generators.find((generator) => generator.takes(plan));
  if (found === undefined) throw new Error('None of the chosen load generators can send this workload.');
  return found;
}

async function measure(generator: Generator, plan: LoadPlan, server: Running): Promise<Sample> {
  const before = cpuMicroseconds(server.pids());
  const sample = await generator.run(plan).catch((error: Error) => {
    const last = server.output().trim().split('\n').at(-1) ?? '';
    throw new TargetError(`${generator.name} could not measure it: ${error.message.trim().split('\n').at(-1)} ${last}`.trim());
  });
  const cpu = cpuMicroseconds(server.pids()) - before;
  return { ...sample, cpuUsPerRequest: sample.requests === 0 ? 0 : cpu / sample.requests };
}

/** Asks once more, alone: whether the requests fail by themselves or only under load. */
async function nameErrors({ running, sign }: Entry): Promise<string> {
  try {
    const [first] = await sign();
    await measureAnswer(running.port, first as BenchRequest);
    return 'Answers under load were errors, though one request alone succeeds';
  } catch (error) {
    return (error as Error).message;
  }
}

export async function measureRequests(
  workload: RequestWorkload,
  contestants: readonly Contestant[],
  options: LoadOptions,
  folder: string,
): Promise<void> {
  const { entries, sizes } = await tryAll(workload, contestants);
  const [first] = entries;
  if (first === undefined) return;
  const warmUp = Math.min(WARM_UP_SECONDS.most, Math.max(WARM_UP_SECONDS.least, options.seconds));
  const ceiling = await startCeiling(sizes);
  try {
    const servers = [{ running: ceiling, sign: first.sign, client: first.client }, ...entries];
    for (const [n, mode] of modes(workload, options).entries()) {
      const generator = choose(options.generators, { requests: await first.sign(), ...mode });
      const load = async (
        { running, sign, client }: Pick<Entry, 'running' | 'sign' | 'client'>,
        seconds: number,
      ): Promise<Sample> => {
        const plan = {
          ...mode,
          port: running.port,
          requests: await sign(),
          seconds,
          folder,
          credentials: client.credentials,
          checked: client.checked,
        };
        return measure(generator, plan, running);
      };
      if (n === 0) for (const server of servers) await load(server, warmUp);
      for (const { running } of entries) resetPeak(running.pids());
      const rounds: Sample[][] = servers.map(() => []);
      for (let round = 0; round < options.rounds; round += 1) {
        for (const [at, server] of servers.entries()) rounds[at]?.push(await load(server, options.seconds));
      }
      for (const [at, entry] of entries.entries()) {
        const own = rounds[at + 1] as Sample[];
        const rssPeakMiB = peakBytes(entry.running.pids()) / MIB;
        const head = { ...mode, generator: `${generator.name} ${generator.version}`, rssPeakMiB };
        const errors = own.reduce((sum, sample) => sum + sample.errors, 0);
        if (hasFailed(own)) entry.finish({ ...head, errors, rounds: own, error: await nameErrors(entry) });
        else entry.finish({ ...head, ...summarize(own, rounds[0] as Sample[], mode.rate) });
      }
    }
  } finally {
    await ceiling.stop();
  }
}
