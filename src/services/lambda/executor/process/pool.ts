/**
 * Interpreters that are started ahead, with nothing of a function in them: they have loaded our runtime client and wait for their environment, so that
 * a cold start is what the function itself takes. Who is taken is replaced.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { realTimeout } from '../../../../runtime/monotonic.js';
import type { Interpreter } from './interpreters.js';
import { spawnJoined } from './spawn.js';

/** Who was not needed for so long ends, in milliseconds. */
const IDLE_MS = 600_000;
const CONFIG_FD = 3;
/** A log stream's name ends with 32 hexadecimal digits that no other has. */
const TOKEN_DIGITS = 32;
const POOL_VARIABLE = '_RUSTSTACK_POOLED';
export const ENTRIES_VARIABLE = '_RUSTSTACK_ENTRIES';

type PooledLanguage = 'nodejs' | 'python';

/** The files stand beside this one; in the emulator's bundle, two levels higher, they keep their place. */
function bootstrapFolder(): string {
  const beside = path.join(__dirname, 'bootstraps');
  return existsSync(beside) ? beside : path.join(__dirname, 'services', 'lambda', 'executor', 'process', 'bootstraps');
}

export function bootstrapOf(language: string): string {
  return path.join(bootstrapFolder(), language === 'nodejs' ? 'node.js' : 'python.py');
}

interface Pooled {
  readonly child: ChildProcess;
  /** What stands in the environment that it began with. */
  readonly mark: string;
  /** It was taken, and is not ended for want of work. */
  stay(): void;
}

/** One that was taken. */
interface Taken extends Pooled {
  /** What it marks entries of the log with. */
  readonly token: string;
}

export class Pool {
  readonly #folder: () => string;
  readonly #size: number;
  readonly #waiting = new Map<string, Pooled[]>();
  #isClosed = false;
  #number = 0;

  constructor(folder: () => string, size: number) {
    this.#folder = folder;
    this.#size = size;
  }

  fill(language: PooledLanguage, interpreter: Interpreter): void {
    if (this.#isClosed) return;
    let waiting = this.#waiting.get(interpreter.path);
    if (waiting === undefined) {
      waiting = [];
      this.#waiting.set(interpreter.path, waiting);
    }
    while (waiting.length < this.#size) waiting.push(this.#start(language, interpreter, waiting));
  }

  #start(language: PooledLanguage, interpreter: Interpreter, waiting: Pooled[]): Pooled {
    const mark = `TMPDIR=${path.join(this.#folder(), `pool-${this.#number++}`, 'tmp')}`;
    const env = {
      PATH: process.env.PATH,
      LANG: 'en_US.UTF-8',
      TZ: ':UTC',
      [POOL_VARIABLE]: '1',
      TMPDIR: mark.slice('TMPDIR='.length),
    };
    const child = spawnJoined(interpreter.path, [bootstrapOf(language)], this.#folder(), env, 'pipe');
    const idle = realTimeout(() => child.kill('SIGKILL'), IDLE_MS);
    const pooled: Pooled = { child, mark, stay: () => idle.cancel() };
    const gone = (): void => {
      idle.cancel();
      const at = waiting.indexOf(pooled);
      if (at >= 0) waiting.splice(at, 1);
    };
    child.on('exit', gone);
    child.on('error', gone);
    child.stdio[CONFIG_FD]?.on('error', () => {});
    // It must not keep the emulator alive.
    child.unref();
    for (const stream of child.stdio) (stream as unknown as { unref?(): void } | null)?.unref?.();
    return pooled;
  }

  /** Gives a waiting interpreter its environment; nothing if none waits. */
  take(
    language: PooledLanguage,
    interpreter: Interpreter,
    variables: Readonly<Record<string, string>>,
    folder: string,
    heapMb: number,
  ): Taken | undefined {
    const pooled = this.#waiting.get(interpreter.path)?.shift();
    if (pooled === undefined) return undefined;
    pooled.stay();
    const token = (variables.AWS_LAMBDA_LOG_STREAM_NAME as string).slice(-TOKEN_DIGITS);
    const config = { variables: { ...variables, [ENTRIES_VARIABLE]: token }, folder, heapMb };
    (pooled.child.stdio[CONFIG_FD] as unknown as Writable).end(JSON.stringify(config));
    pooled.child.ref();
    (pooled.child.stdout as unknown as { ref(): void }).ref();
    setImmediate(() => this.fill(language, interpreter));
    return { ...pooled, token };
  }

  close(): void {
    this.#isClosed = true;
    for (const waiting of this.#waiting.values()) for (const { child } of waiting.splice(0)) child.kill('SIGKILL');
  }
}
