/**
 * Further gateway threads, on the ports of the first: each has a listener and a gateway of its own; state is shared natively, and shards
 * are started by the main thread for all of them.
 */
import type { MessagePort } from 'node:worker_threads';
import type { Control, ControlAnswer, ControlCall } from './control/index.js';
import type { ListenAddress } from './runtime/config.js';
import type { HomeHost } from './runtime/homes/host.js';
import type { Instance, InstanceHandle } from './runtime/instance.js';
import type { ShardConnector } from './runtime/shards/client.js';

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly handle: InstanceHandle;
  readonly addresses: readonly ListenAddress[];
  readonly version: string;
  /** How many threads have closed their ports, when the process exits without a stop. */
  readonly closed: SharedArrayBuffer;
}

/** Milliseconds that an exiting process waits for its threads to close their ports. */
const EXIT_WAIT_MS = 500;

/** `connect` asks for a port to a service's shard, `call` for an answer of the main thread, `home` hands over a port on which a service's home is asked; `ready` says that the thread listens, `failed` why it does not. */
export type FromThread =
  | { connect: string; id: number }
  | { call: ControlCall; id: number }
  | { home: string; port: MessagePort }
  | { ready: true }
  | { failed: string };
export type ToThread = { connected: MessagePort; id: number } | { answer: ControlAnswer; id: number } | 'stop' | 'close';

export interface GatewayThreads {
  stop(): Promise<void>;
}

/** Starts `count` threads, each running `file` (`gateway-thread.js`); resolves when all listen. */
export async function startGatewayThreads(
  instance: Instance,
  shards: ShardConnector,
  homes: Pick<HomeHost, 'serve'>,
  control: Control,
  addresses: readonly ListenAddress[],
  version: string,
  count: number,
  file: string,
): Promise<GatewayThreads> {
  const { Worker } = require('node:worker_threads') as typeof import('node:worker_threads');
  const closed = new SharedArrayBuffer(4);
  const data: ThreadData = { handle: instance.handle, addresses, version, closed };
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: data });
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const ready = new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromThread) => {
        if ('ready' in message) resolve();
        else if ('failed' in message) reject(new Error(message.failed));
        else if ('home' in message) homes.serve(message.home, message.port);
        else if ('call' in message) {
          const { call, id } = message;
          void control.run(call).then((answer) => worker.postMessage({ answer, id } satisfies ToThread));
        } else {
          const { id } = message;
          shards.connect(message.connect, (port) => worker.postMessage({ connected: port, id } satisfies ToThread, [port]));
        }
      });
      worker.once('exit', () => reject(new Error('A gateway thread ended before it listened.')));
      worker.on('error', (error) => {
        // The other threads go on serving; connections of this one are lost.
        instance.log.write('error', `A gateway thread ended: ${error.message}`);
        reject(error);
      });
    });
    return { worker, ready, ended };
  });
  // A thread that ends while uWebSockets.js listens in it would end the process with a failed assertion.
  const onExit = (): void => {
    for (const { worker } of threads) worker.postMessage('close' satisfies ToThread);
    const count32 = new Int32Array(closed);
    for (let n = 0; n < count; n = Atomics.load(count32, 0)) {
      if (Atomics.wait(count32, 0, n, EXIT_WAIT_MS) === 'timed-out') return;
    }
  };
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    process.off('exit', onExit);
    for (const { worker } of threads) worker.postMessage('stop' satisfies ToThread);
    await Promise.all(threads.map(({ ended }) => ended));
  };
  try {
    await Promise.all(threads.map(({ ready }) => ready));
  } catch (error) {
    // Those that listen are asked to end: terminating them would end the process (uWebSockets.js leaves handles open).
    await stop();
    throw error;
  }
  return { stop };
}
