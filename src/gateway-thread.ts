/** The further gateway threads' own side: what their workers run. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { ControlAnswer, ControlCall } from './control/index.js';
import { openGateway } from './gateway.js';
import type { FromThread, ThreadData, ToThread } from './gateway-threads.js';
import { Dispatcher } from './runtime/dispatch.js';
import { RemoteHomes } from './runtime/homes/client.js';
import { attachInstance } from './runtime/instance.js';
import type { ShardConnector } from './runtime/shards/client.js';
import { registry } from './services/registry.js';

async function runThread(data: ThreadData, parent: MessagePort): Promise<void> {
  const instance = attachInstance(data.handle);
  const waiting = new Map<number, (port: MessagePort) => void>();
  let ordinal = 0;
  const shards: ShardConnector = {
    connect(service, connected) {
      const id = ++ordinal;
      waiting.set(id, connected);
      parent.postMessage({ connect: service, id } satisfies FromThread);
    },
  };
  const calls = new Map<number, (answer: ControlAnswer) => void>();
  const forward = (call: ControlCall): Promise<ControlAnswer> =>
    new Promise((resolve) => {
      const id = ++ordinal;
      calls.set(id, resolve);
      parent.postMessage({ call, id } satisfies FromThread);
    });
  const homes = new RemoteHomes((home, port) => parent.postMessage({ home, port } satisfies FromThread, [port]));
  instance.homes = homes;
  const dispatcher = new Dispatcher({ instance, registry, shards });
  const { version, addresses } = data;
  const gateway = await openGateway({ instance, registry, dispatcher, version, forward, join: addresses });
  parent.on('message', (message: ToThread) => {
    if (message === 'stop') {
      void gateway.close().then(() => {
        dispatcher.close();
        homes.close();
        parent.close();
      });
      return;
    }
    if (message === 'close') {
      for (const port of gateway.listening) port.close();
      // A turn later the handles are gone.
      setImmediate(() => {
        const closed = new Int32Array(data.closed);
        Atomics.add(closed, 0, 1);
        Atomics.notify(closed, 0);
      });
      return;
    }
    if ('answer' in message) {
      calls.get(message.id)?.(message.answer);
      calls.delete(message.id);
      return;
    }
    waiting.get(message.id)?.(message.connected);
    waiting.delete(message.id);
  });
  parent.postMessage({ ready: true } satisfies FromThread);
}

if (parentPort) {
  const parent = parentPort;
  runThread(workerData as ThreadData, parent).catch((error: unknown) => {
    parent.postMessage({ failed: error instanceof Error ? error.message : String(error) } satisfies FromThread);
    parent.close();
  });
}
