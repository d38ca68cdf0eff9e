/** Puts one emulator together: instance, shards, services, gateway; and takes it apart again. */
import path from 'node:path';
import { type GatewayThread, openGateway } from './gateway.js';
import type { GatewayThreads } from './gateway-threads.js';
import type { Emulator } from './index.js';
import type { Config } from './runtime/config.js';
import { Dispatcher } from './runtime/dispatch.js';
import { EventPump } from './runtime/events.js';
import type { HomeHost } from './runtime/homes/host.js';
import { type Homes, startWithState } from './runtime/homes/index.js';
import { closeInstance, createInstance, type Instance } from './runtime/instance.js';
import { describeFailure } from './runtime/log.js';
import { Moves } from './runtime/moves.js';
import type { RecordFeed } from './runtime/service.js';
import type { ShardConnector } from './runtime/shards/client.js';
import type { ShardHost } from './runtime/shards/host.js';
import { Ticker } from './runtime/timers.js';
import { registry } from './services/registry.js';
import { VERSION } from './version.js';

const WILDCARD_HOSTS = new Set(['0.0.0.0', '::', '']);

export async function startEmulator(config: Config): Promise<Emulator> {
  const instance = createInstance(config);
  const homes = lazyHomes(
    () => dispatcher,
    () => endpoint,
  );
  instance.homes = homes;
  const shards = lazyShards(instance, homes);
  const dispatcher: Dispatcher = new Dispatcher({ instance, registry, shards });
  const ticker = new Ticker(instance, registry);
  const gateway = await openGateway({ instance, registry, dispatcher, version: VERSION, ticker }).catch((error: unknown) => {
    closeInstance(instance);
    throw error;
  });
  instance.port = gateway.listening[0]?.port ?? 0;
  const threads = gateway.mayShare ? await startThreads(instance, shards, homes, gateway) : undefined;
  const background = startBackground(instance, dispatcher, ticker, homes);
  const addresses = gateway.listening.map(({ host, port }) => ({ host, port }));
  const [first] = addresses as [{ host: string; port: number }];
  const endpoint = `http://${urlHost(first.host)}:${first.port}`;
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    // What runs in homes gets its end at once: answers that wait for it would hold up the listeners.
    await Promise.all([gateway.close(), threads?.stop(), homes.close()]);
    background.stop();
    dispatcher.close();
    await shards.close();
    closeInstance(instance);
  };
  return {
    endpoint,
    port: first.port,
    addresses,
    clock: new Moves(instance, ticker),
    stop: () => (stopped ??= stop()),
  };
}

type LazyHomes = Homes & Pick<HomeHost, 'serve' | 'close'>;

/** Homes, whose code is loaded with the first of them. */
function lazyHomes(dispatcher: () => Dispatcher, endpoint: () => string): LazyHomes {
  let host: HomeHost | undefined;
  let closed = false;
  const there = (): HomeHost => {
    if (closed) throw new Error('The emulator is being stopped.');
    if (host === undefined) {
      const { HomeHost } = require('./runtime/homes/host.js') as typeof import('./runtime/homes/host.js');
      const feed = (service: string): RecordFeed | undefined => registry.get(service)?.load?.().feed?.(dispatcher().instance);
      host = new HomeHost(dispatcher(), registry, { endpoint, feed });
    }
    return host;
  };
  return {
    start: (service) => {
      if (!closed) there().start(service);
    },
    of: (service) => ({ run: async (call, pieces) => there().of(service).run(call, pieces) }),
    serve: (service, port) => there().serve(service, port),
    async close() {
      closed = true;
      await host?.close();
    },
  };
}

/** Shards, whose code is loaded with the first of them. */
function lazyShards(instance: Instance, homes: LazyHomes): ShardConnector & { close(): Promise<void> } {
  let host: ShardHost | undefined;
  return {
    connect(service, connected) {
      if (host === undefined) {
        const { ShardHost } = require('./runtime/shards/host.js') as typeof import('./runtime/shards/host.js');
        host = new ShardHost(
          instance,
          {
            worker: path.join(__dirname, 'runtime/shards/worker.js'),
            registry: path.join(__dirname, 'services/registry.js'),
          },
          homes,
        );
      }
      host.connect(service, connected);
    },
    close: async () => host?.close(),
  };
}

/** The gateway threads beside this one. */
async function startThreads(
  instance: Instance,
  shards: ShardConnector,
  homes: LazyHomes,
  gateway: GatewayThread,
): Promise<GatewayThreads> {
  const { startGatewayThreads } = require('./gateway-threads.js') as typeof import('./gateway-threads.js');
  const addresses = gateway.listening.map(({ host, port }) => ({ host, port }));
  try {
    const file = path.join(__dirname, 'gateway-thread.js');
    return await startGatewayThreads(
      instance,
      shards,
      homes,
      gateway.control,
      addresses,
      VERSION,
      instance.config.gatewayThreads - 1,
      file,
    );
  } catch (error) {
    await gateway.close();
    closeInstance(instance);
    throw error;
  }
}

/** Fires timers and delivers events. What fails here is logged, and never ends the process. */
function startBackground(instance: Instance, dispatcher: Dispatcher, ticker: Ticker, homes: Homes): { stop(): void } {
  const pump = new EventPump(dispatcher, registry);
  const report = (error: unknown): void => instance.log.write('error', `Background work ended: ${describeFailure(error)}`);
  if (instance.config.persistence) resumeServices(instance);
  ticker.run().catch(report);
  pump.run().catch(report);
  const ending = new AbortController();
  startWithState(instance, registry, homes, ending.signal).catch(report);
  return {
    stop() {
      ending.abort();
      ticker.stop();
      pump.stop();
    },
  };
}

/** Services that have state take up what another process left. */
function resumeServices(instance: Instance): void {
  for (const name of new Set(instance.engineState.maps().map(({ service }) => service))) {
    try {
      registry.get(name)?.load?.().resume?.(instance);
    } catch (error) {
      instance.log.write('error', `${name} could not take up what was left: ${describeFailure(error)}`);
    }
  }
}

/** A host that a client can connect to, written as in a URL. */
function urlHost(host: string): string {
  if (WILDCARD_HOSTS.has(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
