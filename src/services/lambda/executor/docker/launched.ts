/** One container from its creation to its removal. */
import type { Duplex } from 'node:stream';
import type Docker from 'dockerode';
import { realTimeout, sleep } from '../../../../runtime/monotonic.js';
import type { Exit, Launched, OutputSink } from '../contract.js';
import { MemoryWatch } from './memory.js';
import { follow } from './output.js';

/** How long the end of the output is waited for after the container's end. */
const OUTPUT_END_MS = 1_000;

/** What a container writes passes two processes of the engine before it is here, which tell nobody how far they are: longer than that is rare. */
const ARRIVAL_MS = 4;

/** Exit codes above this are 128 and the number of the signal. */
const SIGNAL_BASE = 128;
const SIGNALS: Readonly<Record<number, string>> = {
  4: 'SIGILL',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  15: 'SIGTERM',
};

export class RunningContainer implements Launched {
  readonly exited: Promise<Exit>;
  extensions?: readonly string[];
  private killed = false;
  private removal: Promise<void> | undefined;
  private readonly memory: MemoryWatch;

  constructor(
    private readonly container: Docker.Container,
    output: Promise<void>,
    local: boolean,
  ) {
    this.memory = new MemoryWatch(container, local);
    this.exited = this.untilExit(output);
  }

  terminate(): void {
    this.container.kill({ signal: 'SIGTERM' }).catch(() => undefined);
  }

  async kill(): Promise<void> {
    this.killed = true;
    await this.remove();
  }

  arrival(): Promise<void> {
    return sleep(ARRIVAL_MS);
  }

  peakMemory(): number | undefined | Promise<number | undefined> {
    return this.memory.peak();
  }

  /** Resolves when it has ended and nothing of it is left. */
  async removed(): Promise<void> {
    await this.exited;
    await this.remove();
  }

  private async untilExit(output: Promise<void>): Promise<Exit> {
    // Asked after the start: then a container that has ended already is told at once, too.
    const code = await this.container.wait({ condition: 'not-running' }).then(
      (answer: { StatusCode?: number }) => answer.StatusCode,
      () => undefined,
    );
    const state = this.killed
      ? undefined
      : await this.container.inspect().then(
          (found) => found.State,
          () => undefined,
        );
    await Promise.race([output, soon(OUTPUT_END_MS)]);
    this.remove().catch(() => undefined);
    return exitOf(state?.ExitCode ?? code, state?.OOMKilled === true);
  }

  private remove(): Promise<void> {
    this.removal ??= removeContainer(this.container);
    return this.removal;
  }
}

function exitOf(status: number | undefined, outOfMemory: boolean): Exit {
  const signal = status === undefined ? undefined : SIGNALS[status - SIGNAL_BASE];
  return { code: signal ? undefined : status, signal: signal ?? (status === undefined ? 'SIGKILL' : undefined), outOfMemory };
}

export async function removeContainer(container: Docker.Container): Promise<void> {
  await container.remove({ force: true, v: true }).catch((error: { statusCode?: number }) => {
    // Gone, or on its way by another request.
    if (error.statusCode !== 404 && error.statusCode !== 409) throw error;
  });
}

function soon(ms: number): Promise<void> {
  return new Promise((resolve) => void realTimeout(resolve, ms));
}

/** Before the start, so that nothing is missed. Tells when all is written. */
export async function attach(container: Docker.Container, sink: OutputSink): Promise<{ readonly written: Promise<void> }> {
  const stream = await container.attach({ stream: true, stdout: true, stderr: true, hijack: true });
  return { written: follow(stream as unknown as Duplex, sink) };
}
