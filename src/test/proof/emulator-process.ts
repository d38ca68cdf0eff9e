/** An emulator as users start it: the command line in a process of its own, which can be killed without warning. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { CLI } from '../harness/paths.js';

const START_TIMEOUT_MS = 60_000;
const RETRY_MS = 5;
const OUTPUT_CHARACTERS = 4000;

export interface EmulatorProcess {
  readonly endpoint: string;
  readonly pid: number;
  /** From exec to the first answer. */
  readonly startMs: number;
  /** The end of what it printed. */
  output(): string;
  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  /** SIGTERM, as at a shutdown. */
  stop(): Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export async function startEmulatorProcess(environment: Readonly<Record<string, string>>): Promise<EmulatorProcess> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, 'start', '--port', String(port)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-OUTPUT_CHARACTERS);
    });
  }
  const endpoint = `http://127.0.0.1:${port}`;
  const output = (): string => text;
  await firstAnswer(child, endpoint, began + START_TIMEOUT_MS, output);
  const startMs = performance.now() - began;
  return {
    endpoint,
    pid: child.pid as number,
    startMs,
    output,
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function firstAnswer(child: ChildProcess, endpoint: string, deadline: number, output: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      // What it said last may still be in the pipe.
      await pause(50);
      throw new Error(`The emulator ended with ${child.signalCode ?? `code ${child.exitCode}`} before it answered:\n${output()}`);
    }
    try {
      const answer = await fetch(`${endpoint}/_localstack/health`);
      await answer.arrayBuffer();
      if (answer.ok) return;
    } catch {
      // It does not listen yet.
    }
    if (performance.now() > deadline) {
      await end(child, 'SIGKILL');
      throw new Error(`The emulator did not answer in time:\n${output()}`);
    }
    await pause(RETRY_MS);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
