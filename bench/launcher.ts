/**
 * How a target of the benchmarks is fetched, started and stopped. One file below `bench/rivals/` exports one `launcher`; nothing else
 * knows a target by name.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { processTree } from './processes.js';

/** The repository, from `dist/bench/`. */
export const ROOT = path.join(__dirname, '../..');

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** Added to the environment of the benchmark. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export interface Launcher {
  /** As shown, 'moto' for example. */
  readonly name: string;
  /** The pinned version that `install` fetches. */
  readonly version: string;
  /** Given where the target checks signatures: requests are then really signed with them. */
  readonly credentials?: Credentials;
  /** 's3', 'dynamodb', 'sts', 'sqs', …: workloads of other services are left out. */
  readonly services: readonly string[];
  /** The only workloads that it can do, where it is not even an emulator of its services. */
  readonly workloads?: readonly string[];
  /** Measured in turns with ours, and not by itself: what it is there for is the ratio. */
  readonly besideOurs?: boolean;
  /** What to ask for to learn whether it serves, where `/` is answered before that. */
  readonly readyPath?: string;
  /** Fetches it below the folder. Throws one clear line when it can't. */
  install(folder: string): Promise<void>;
  /** What starts it, or a line that says what is missing. `scratch` is an empty folder, removed after the run. */
  command(folder: string, port: number, scratch: string): Promise<Command | string>;
}

export interface StartOptions {
  /** Where the target was installed; by default `bench/rivals/.installed/<name>`. */
  readonly folder?: string;
  /** By default a free one. */
  readonly port?: number;
  /** Added to the environment of the command. */
  readonly env?: Readonly<Record<string, string>>;
  /** The time that the target has for its first answer. */
  readonly timeoutMs?: number;
  /** What is asked for until an answer comes. */
  readonly path?: string;
}

export interface Running {
  readonly port: number;
  /** The whole process tree, as it is now. */
  readonly pids: () => readonly number[];
  stop(): Promise<void>;
  /** From exec to the first HTTP answer of any status but 503. */
  readonly startMs: number;
  /** The end of what it has printed, to say why something failed. */
  readonly output: () => string;
}

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 10_000;
const RETRY_MS = 2;
const OUTPUT_CHARACTERS = 4000;

/** A failure that is the target's, not the benchmark's: it becomes the `error` of its rows. */
export class TargetError extends Error {}

/** `RUSTSTACK_RIVALS` names another folder for all of them, to share one between checkouts. */
export function installFolder(name: string): string {
  return path.join(process.env.RUSTSTACK_RIVALS ?? path.join(ROOT, 'bench/rivals/.installed'), name);
}

/** All launchers of `bench/rivals/`, ours first. */
export function loadLaunchers(): Launcher[] {
  const folder = path.join(__dirname, 'rivals');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js') && !name.endsWith('.test.js'));
  const launchers = files
    .map((name) => (require(path.join(folder, name)) as { launcher?: Launcher }).launcher)
    .filter((launcher) => launcher !== undefined);
  return launchers.sort((a, b) => Number(b.name === OURS) - Number(a.name === OURS) || a.name.localeCompare(b.name));
}

export const OURS = 'ruststack-ts';

/** Free at this moment. Another process could take it before the target does; nobody on a quiet machine will. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts it and waits for its first answer. */
export async function start(launcher: Launcher, options: StartOptions = {}): Promise<Running> {
  const scratch = mkdtempSync(path.join(tmpdir(), `bench-${launcher.name}-`));
  const port = options.port ?? (await freePort());
  const command = await launcher.command(options.folder ?? installFolder(launcher.name), port, scratch);
  if (typeof command === 'string') {
    rmSync(scratch, { recursive: true, force: true });
    throw new TargetError(command);
  }
  const settings = { path: launcher.readyPath, ...options };
  const running = await startCommand({ ...command, env: { ...command.env, ...options.env } }, port, settings).catch((error) => {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  });
  const stop = async (): Promise<void> => {
    await running.stop();
    rmSync(scratch, { recursive: true, force: true });
  };
  return { ...running, stop };
}

/** Starts a command that serves HTTP at 127.0.0.1:port. */
export async function startCommand(command: Command, port: number, options: StartOptions = {}): Promise<Running> {
  const began = performance.now();
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-OUTPUT_CHARACTERS);
    });
  }
  const stop = (): Promise<void> => end(child);
  try {
    await firstAnswer(child, port, options.path ?? '/', began + (options.timeoutMs ?? START_TIMEOUT_MS));
  } catch (error) {
    await stop();
    throw new TargetError(
      `${(error as Error).message}${output === '' ? '' : `: ${output.trim().split('\n').slice(-3).join(' | ')}`}`,
    );
  }
  const startMs = performance.now() - began;
  return { port, startMs, stop, pids: () => processTree(child.pid as number), output: () => output };
}

async function firstAnswer(child: ChildProcess, port: number, target: string, deadline: number): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  for (;;) {
    if (failure !== undefined) throw failure;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`It ended with ${child.signalCode ?? `code ${child.exitCode}`} before it answered`);
    if (performance.now() > deadline) throw new Error('It did not answer in time');
    if (await answers(port, target, deadline)) return;
    await pause(RETRY_MS);
  }
}

/** Whether an HTTP answer comes back, of any status but 503, with which a server says that it does not serve yet. */
function answers(port: number, target: string, deadline: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
    );
    socket.setTimeout(Math.max(1, deadline - performance.now()), () => socket.destroy());
    socket.once('data', (data) => {
      resolve(/^HTTP\/1\.\d (?!503)/.test(data.toString('latin1')));
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}

/** Asks the whole tree to end, and after a while makes it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  // Told while the tree is whole: what outlives its parent can't be found from it any more.
  const tree = processTree(child.pid);
  signal(tree, 'SIGTERM');
  const deadline = performance.now() + STOP_TIMEOUT_MS;
  while (tree.some(isAlive) && performance.now() < deadline) await pause(20);
  signal(tree.filter(isAlive), 'SIGKILL');
  while (child.exitCode === null && child.signalCode === null) await pause(20);
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself.
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
