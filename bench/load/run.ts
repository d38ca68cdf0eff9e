/**
 * Runs workloads against targets. Each target is started anew for each workload, loaded, and measured in turns with a bare server that
 * answers as many bytes, so that whatever else the machine does falls on both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, type Launcher, OURS, type Running, start, startCommand, TargetError } from '../launcher.js';
import { cpuMicroseconds, peakBytes, resetPeak, residentBytes } from '../processes.js';
import { type LoadRow, median, type Sample } from '../result.js';
import { type AnswerSize, Client, measureAnswer } from './client.js';
import type { Generator, LoadPlan } from './generators/generator.js';
import { percentile } from './generators/percentile.js';
import type { BenchRequest } from './request.js';
import { streamTo } from './stream.js';
import type { RequestWorkload, StreamWorkload, Workload } from './workload.js';

export interface LoadOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  /** Instead of those that the workloads name; empty for no open loops. */
  readonly rates?: readonly number[];
  readonly setupLimitSeconds: number;
  readonly generators: readonly Generator[];
  /** Told each row as it is finished. */
  readonly report: (row: LoadRow) => void;
}

const WARM_UP_SECONDS = 1;
/** Connections among which an open loop divides its rate. */
const OPEN_CONNECTIONS = 32;
const MIB = 1024 ** 2;
/** Signatures are renewed long before they are too old, which is after 15 minutes. */
const SIGNATURE_MS = 5 * 60_000;
const NO_SIZE: AnswerSize = { head: 250, body: 0 };

const REQUEST_TIMEOUT = 'No answer came while it was measured';

/** What both kinds of workload are measured with. */
interface Bench {
  readonly target: Running;
  readonly client: Client;
  readonly options: LoadOptions;
  readonly folder: string;
  readonly finish: (row: Partial<LoadRow>) => void;
}

/** Whether the target has the workload at all; what it has and fails becomes a row with its error. */
export function takesPart(workload: Workload, launcher: Launcher): boolean {
  if (workload.ownEnv !== undefined && !launcher.name.startsWith(OURS)) return false;
  return workload.services.every((service) => launcher.services.includes(service));
}

export async function measureWorkload(workload: Workload, launcher: Launcher, options: LoadOptions): Promise<LoadRow[]> {
  const rows: LoadRow[] = [];
  const finish = (row: Partial<LoadRow>): void => {
    const whole: LoadRow = { suite: 'load', workload: workload.name, target: launcher.name, ...row };
    rows.push(whole);
    options.report(whole);
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-load-'));
  let target: Running | undefined;
  let client: Client | undefined;
  try {
    target = await start(launcher, { env: workload.ownEnv });
    client = new Client({ port: target.port, credentials: launcher.credentials });
    await workload.setup(client, performance.now() + options.setupLimitSeconds * 1000);
    const bench = { target, client, options, folder, finish };
    if (workload.kind === 'requests') await measureRequests(workload, bench);
    else await measureStream(workload, bench);
  } catch (error) {
    finish({ error: describe(error, target) });
  } finally {
    client?.close();
    await target?.stop();
    rmSync(folder, { recursive: true });
  }
  return rows;
}

/** A target's own failure in one line; anything else is a fault of the benchmark and says where. */
function describe(error: unknown, target: Running | undefined): string {
  if (error instanceof TargetError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'ECONNRESET' && code !== 'ECONNREFUSED' && code !== 'EPIPE' && message !== 'socket hang up') throw error;
  const last = target?.output().trim().split('\n').at(-1) ?? '';
  return `The connection broke: ${message}${last === '' ? '' : ` (${last.slice(0, 160)})`}`;
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

export function startCeiling(sizes: readonly AnswerSize[]): Promise<Running> {
  return freePort().then((port) => {
    const args = [path.join(__dirname, 'ceiling-server.js'), String(port), JSON.stringify(sizes)];
    return startCommand({ file: process.execPath, args }, port);
  });
}

async function measureRequests(workload: RequestWorkload, { target, client, options, folder, finish }: Bench): Promise<void> {
  const sign = freshSigner(client, workload.requests());
  const sizes = await tryRequests(workload, target.port, await sign());
  const ceiling = await startCeiling(sizes);
  try {
    const modes = [
      ...(workload.connections ?? options.connections).map((connections) => ({ connections, rate: undefined })),
      ...(options.rates ?? workload.rates ?? []).map((rate) => ({
        connections: workload.connections?.[0] ?? OPEN_CONNECTIONS,
        rate,
      })),
    ];
    for (const [n, mode] of modes.entries()) {
      const common = { ...mode, seconds: options.seconds, folder, credentials: client.credentials };
      const plan = async (port: number): Promise<LoadPlan> => ({ ...common, port, requests: await sign() });
      const generator = choose(options.generators, await plan(0));
      if (n === 0) {
        for (const { port } of [ceiling, target]) await generator.run({ ...(await plan(port)), seconds: WARM_UP_SECONDS });
      }
      resetPeak(target.pids());
      const rounds: Sample[] = [];
      const ceilingRounds: Sample[] = [];
      for (let round = 0; round < options.rounds; round += 1) {
        ceilingRounds.push(await measure(generator, await plan(ceiling.port), ceiling));
        rounds.push(await measure(generator, await plan(target.port), target));
      }
      const { connections, rate } = mode;
      const head = {
        connections,
        rate,
        generator: `${generator.name} ${generator.version}`,
        rssPeakMiB: peakBytes(target.pids()) / MIB,
      };
      finish({ ...head, ...(await summarize(rounds, ceilingRounds, () => nameErrors(target.port, sign))) });
    }
  } finally {
    await ceiling.stop();
  }
}

function choose(generators: readonly Generator[], plan: LoadPlan): Generator {
  const found = generators.find((generator) => generator.takes(plan));
  if (found === undefined) throw new Error('None of the load generators can send this workload.');
  return found;
}

async function measure(generator: Generator, plan: LoadPlan, server: Running): Promise<Sample> {
  const before = cpuMicroseconds(server.pids());
  const sample = await generator.run(plan);
  const cpu = cpuMicroseconds(server.pids()) - before;
  return { ...sample, cpuUsPerRequest: sample.requests === 0 ? 0 : cpu / sample.requests };
}

/** Asks once more, alone: whether the requests fail by themselves or only under load. */
async function nameErrors(port: number, sign: () => Promise<BenchRequest[]>): Promise<string> {
  try {
    const [first] = await sign();
    await measureAnswer(port, first as BenchRequest);
    return 'Most answers were errors under load, though one alone succeeds';
  } catch (error) {
    return (error as Error).message;
  }
}

const FIGURES = ['perSecond', 'p50Ms', 'p90Ms', 'p99Ms', 'p999Ms', 'cpuUsPerRequest'] as const;
/** Above this share of failed answers the figures would be of answering errors. */
const TOLERATED_ERRORS = 0.01;

/** The medians of the rounds and the shares of the ceiling; or an error, where there is nothing to tell. */
async function summarize(
  rounds: readonly Sample[],
  ceilingRounds: readonly Sample[],
  nameError: () => Promise<string>,
): Promise<Partial<LoadRow>> {
  const figure = (of: readonly Sample[], name: (typeof FIGURES)[number]): number => median(of.map((sample) => sample[name]));
  const figures = Object.fromEntries(FIGURES.map((name) => [name, figure(rounds, name)])) as Pick<
    Sample,
    (typeof FIGURES)[number]
  >;
  const errors = rounds.reduce((sum, sample) => sum + sample.errors, 0);
  const failed = rounds.some((sample) => sample.errors > sample.requests * TOLERATED_ERRORS);
  if (failed) return { errors, rounds, error: await nameError() };
  if (figures.perSecond === 0) return { errors, rounds, error: REQUEST_TIMEOUT };
  const ceilingPerSecond = figure(ceilingRounds, 'perSecond');
  const ceilingCpuUsPerRequest = figure(ceilingRounds, 'cpuUsPerRequest');
  return {
    ...figures,
    errors,
    ceilingPerSecond,
    ceilingCpuUsPerRequest,
    ceilingP99Ms: figure(ceilingRounds, 'p99Ms'),
    share: figures.perSecond / ceilingPerSecond,
    shareByCpu: ceilingCpuUsPerRequest / figures.cpuUsPerRequest,
    rounds,
    ceilingRounds,
  };
}

async function measureStream(workload: StreamWorkload, { target, client, options, finish }: Bench): Promise<void> {
  const ceiling = await startCeiling([{ ...NO_SIZE, body: workload.answerBytes }]);
  try {
    const rssBeforeMiB = residentBytes(target.pids()) / MIB;
    resetPeak(target.pids());
    const run = (server: Running): Promise<Sample> => transfers(workload, server, client, options.seconds);
    const rounds: Sample[] = [];
    const ceilingRounds: Sample[] = [];
    for (let round = 0; round < options.rounds; round += 1) {
      ceilingRounds.push(await run(ceiling));
      rounds.push(await run(target));
    }
    const rssPeakMiB = peakBytes(target.pids()) / MIB;
    const head = { connections: 1, generator: 'stream', bytesPerRequest: workload.bytes, rssBeforeMiB, rssPeakMiB };
    finish({ ...head, ...(await summarize(rounds, ceilingRounds, async () => '')) });
  } finally {
    await ceiling.stop();
  }
}

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
  const sorted = times.sort((a, b) => a - b);
  const [p50Ms, p90Ms, p99Ms, p999Ms] = [50, 90, 99, 99.9].map((percent) => percentile(sorted, percent)) as [
    number,
    number,
    number,
    number,
  ];
  return { requests: times.length, perSecond, p50Ms, p90Ms, p99Ms, p999Ms, cpuUsPerRequest, errors: 0 };
}
