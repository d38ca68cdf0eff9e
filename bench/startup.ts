/**
 * Start-up and idle memory, beside a bare Node.js + uWebSockets.js server, interleaved: time from exec to the first answered request, resident
 * memory after it. Run: `npm run build && node dist/bench/startup.js [rounds]`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';

const ROUNDS = Number(process.argv[2] ?? 15);
const PORT = 4791;
const SETTLE_MS = 500;
const ROOT = path.join(__dirname, '../..');

interface Target {
  readonly args: string[];
  readonly path: string;
  /** The port, from the first line that the server prints. */
  readonly port: (line: string) => number;
}

const TARGETS: Record<string, Target> = {
  bare: { args: [path.join(__dirname, 'macro/bare.js')], path: '/', port: (line) => JSON.parse(line).port },
  ruststack: {
    args: [path.join(ROOT, 'dist/src/cli/main.js'), 'start', '--port', String(PORT)],
    path: '/_localstack/health',
    port: () => PORT,
  },
};

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))));
}

function answer(port: number, target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
    socket.on('data', () => {
      socket.destroy();
      resolve();
    });
    socket.on('error', reject);
  });
}

/** Kilobytes, from the kernel. */
function residentMemory(child: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]);
}

async function round(target: Target): Promise<{ ms: number; kilobytes: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, target.args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await answer(target.port(await firstLine(child)), target.path);
  const ms = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const kilobytes = residentMemory(child);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return { ms, kilobytes };
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const results: Record<string, Array<{ ms: number; kilobytes: number }>> = {};
  for (let n = 0; n < ROUNDS; n += 1) {
    for (const [name, target] of Object.entries(TARGETS)) {
      results[name] ??= [];
      results[name].push(await round(target));
    }
  }
  const medians = Object.entries(results).map(([name, rounds]) => ({
    name,
    ms: median(rounds.map((r) => r.ms)),
    megabytes: median(rounds.map((r) => r.kilobytes)) / 1000,
  }));
  for (const { name, ms, megabytes } of medians)
    console.log(`${name.padEnd(10)} ${ms.toFixed(0)} ms, ${megabytes.toFixed(1)} MB`);
  const [bare, ours] = medians as [(typeof medians)[0], (typeof medians)[0]];
  console.log(`ratio      ${(ours.ms / bare.ms).toFixed(2)}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
