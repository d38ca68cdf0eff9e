/**
 * Measures the emulator against a bare server with the same answer size: wrk with 32 connections, both sides in turns within one run, so
 * that whatever else the machine does falls on both. The requests are the same, and so are the sizes of the answers, of their heads as
 * well as of their bodies: the bare server pads its head with one header. Besides throughput it tells the CPU time a request, which a
 * busy machine distorts less. Needs wrk.
 *
 * Usage: node dist/bench/macro/run.js [--seconds=4] [--rounds=3] [--connections=32] [name of a target …]
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type BenchRequest, TARGETS, type Target } from './targets.js';

interface Server {
  readonly process: ChildProcess;
  readonly port: number;
}

interface Sample {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time of the server's process, microseconds a request. */
  readonly cpuUs: number;
  readonly errors: number;
}

const WARM_UP_SECONDS = 2;

/** /proc counts CPU time in these. */
const TICK_US = 10_000;

const args = process.argv.slice(2);
const option = (name: string, fallback: number): number =>
  Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const seconds = option('seconds', 4);
const rounds = option('rounds', 3);
const connections = option('connections', 32);
const wanted = args.filter((arg) => !arg.startsWith('--'));

async function startBare({ body, head }: AnswerSize): Promise<Server> {
  const child = spawn(process.execPath, [path.join(__dirname, 'bare.js'), String(body), String(head)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
  return { process: child, port: (JSON.parse(line) as { port: number }).port };
}

/** The command line tells the port of its emulator to whoever started it with a channel. */
async function startEmulator(env: Readonly<Record<string, string>>): Promise<Server> {
  const main = path.join(__dirname, '../../src/cli/main.js');
  const child = spawn(process.execPath, [main, 'start', '--port', '0'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, port: message.port };
}

interface AnswerSize {
  readonly body: number;
  /** Status line and headers, with the empty line behind them. */
  readonly head: number;
}

/** Sends a request, which must succeed, and measures its answer as it comes over the wire. */
async function send(port: number, { method, path: target, headers, body = '' }: BenchRequest): Promise<AnswerSize> {
  const socket = connect(port, '127.0.0.1');
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${lines.join('')}${length}\r\n${body}`);
  let text = '';
  for await (const chunk of socket.setEncoding('latin1')) {
    text += chunk;
    const head = text.indexOf('\r\n\r\n') + 4;
    const told = Number(/\r\nContent-Length: (\d+)\r\n/i.exec(text)?.[1]);
    if (head < 4 || text.length < head + told) continue;
    if (!text.startsWith('HTTP/1.1 200 ')) throw new Error(`${method} ${target} was answered: ${text}`);
    return { head, body: told };
  }
  throw new Error(`${method} ${target} got no whole answer.`);
}

function script(request: BenchRequest): string {
  const lines = [`wrk.method = ${JSON.stringify(request.method)}`, `wrk.path = ${JSON.stringify(request.path)}`];
  if (request.body !== undefined) lines.push(`wrk.body = ${JSON.stringify(request.body)}`);
  for (const [name, value] of Object.entries(request.headers))
    lines.push(`wrk.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`);
  return lines.join('\n');
}

function cpuTicks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

function measure(server: Server, file: string, time = seconds): Sample {
  const pid = server.process.pid as number;
  const before = cpuTicks(pid);
  const flags = ['-t1', `-c${connections}`, `-d${time}s`, '--latency', '-s', file];
  const output = execFileSync('wrk', [...flags, `http://127.0.0.1:${server.port}/`], { encoding: 'utf8' });
  const after = cpuTicks(pid);
  const number = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);
  const latency = (percent: string): number => {
    const found = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`).exec(output);
    const unit = { us: 0.001, ms: 1, s: 1000 }[found?.[2] as 'us' | 'ms' | 's'];
    return Number(found?.[1]) * unit;
  };
  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    p50Ms: latency('50'),
    p99Ms: latency('99'),
    cpuUs: ((after - before) * TICK_US) / number(/(\d+) requests in/),
    errors: number(/Non-2xx or 3xx responses: (\d+)/) + number(/Socket errors:.*?read (\d+)/),
  };
}

function median(samples: readonly Sample[], of: keyof Sample): number {
  const sorted = samples.map((sample) => sample[of]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

async function runTarget(target: Target, folder: string): Promise<void> {
  const emulator = await startEmulator(target.env ?? {});
  for (const request of target.setup ?? []) await send(emulator.port, request);
  const size = await send(emulator.port, target.request);
  const bare = await startBare(size);
  const bareSize = await send(bare.port, target.request);
  try {
    const file = path.join(folder, `${target.name}.lua`);
    writeFileSync(file, script(target.request));
    const ours: Sample[] = [];
    const theirs: Sample[] = [];
    for (const server of [bare, emulator]) measure(server, file, WARM_UP_SECONDS);
    for (let round = 0; round < rounds; round++) {
      theirs.push(measure(bare, file));
      ours.push(measure(emulator, file));
    }
    print(target, [size, bareSize], ours, theirs);
  } finally {
    emulator.process.kill();
    bare.process.kill();
  }
}

function print(
  target: Target,
  [size, bareSize]: readonly [AnswerSize, AnswerSize],
  ours: readonly Sample[],
  theirs: readonly Sample[],
): void {
  const row = (name: string, samples: readonly Sample[]): string =>
    [
      `  ${name.padEnd(9)}`,
      `${median(samples, 'perSecond').toFixed(0).padStart(7)} requests/s`,
      `p50 ${median(samples, 'p50Ms').toFixed(2)} ms`,
      `p99 ${median(samples, 'p99Ms').toFixed(2)} ms`,
      `${median(samples, 'cpuUs').toFixed(1)} µs CPU a request`,
    ].join('  ');
  const ratio = median(ours, 'perSecond') / median(theirs, 'perSecond');
  const cpu = median(theirs, 'cpuUs') / median(ours, 'cpuUs');
  const errors = ours.reduce((sum, sample) => sum + sample.errors, 0);
  const lines = [
    `${target.name} (${size.head} + ${size.body} bytes; bare ${bareSize.head} + ${bareSize.body}): ${(ratio * 100).toFixed(0)} % of bare, ${(target.wanted * 100).toFixed(0)} % wanted; by CPU time ${(cpu * 100).toFixed(0)} %`,
    row('bare', theirs),
    row('ruststack', ours),
  ];
  if (errors > 0) lines.push(`  ${errors} answers were errors`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-bench-'));
  try {
    for (const target of TARGETS) {
      if (wanted.length === 0 || wanted.some((name) => target.name.startsWith(name))) await runTarget(target, folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
