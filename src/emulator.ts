/** Puts one emulator together: instance, shards, services, gateway; and takes it apart again. */
import path from 'node:path';
import { type GatewayThread, openGateway } from './gateway.js';
import type { GatewayThreads } from './gateway-threads.js';
import type { Emulator } from './index.js';
import type { Config } from './runtime/config.js';
import { Dispatcher } from './runtime/dispatch.js';
import { EventPump } from './runtime/events.js';
import { closeInstance, createInstance, type Instance } from './runtime/instance.js';
import { describeFailure } from './runtime/log.js';
import { Moves } from './runtime/moves.js';
import type { ShardConnector } from './runtime/shards/client.js';
import type { ShardHost } from './runtime/shards/host.js';
import { Ticker } from './runtime/timers.js';
import { registry } from './services/registry.js';
import { VERSION } from './version.js';

const WILDCARD_HOSTS = new Set(['0.0.0.0', '::', '']);

export async function startEmulator(config: Config): Promise<Emulator> {
  const instance = createInstance(config);
  const shards = lazyShards(instance);
  const dispatcher = new Dispatcher({ instance, registry, shards });
  const ticker = new Ticker(instance, registry);
  const gateway = await openGateway({ instance, registry, dispatcher, version: VERSION, ticker }).catch((error: unknown) => {
    closeInstance(instance);
    throw error;
  });
  const threads = gateway.mayShare ? await startThreads(instance, shards, gateway) : undefined;
  const background = startBackground(instance, dispatcher, ticker);
  const addresses = gateway.listening.map(({ host, port }) => ({ host, port }));
  const [first] = addresses as [{ host: string; port: number }];
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all([gateway.close(), threads?.stop()]);
    background.stop();
    dispatcher.close();
    await shards.close();
    closeInstance(instance);
  };
  return {
    endpoint: `http://${urlHost(first.host)}:${first.port}`,
    port: first.port,
    addresses,
    clock: new Moves(instance, ticker),
    stop: () => (stopped ??= stop()),
  };
}

/** Shards, whose code is loaded with the first of them. */
function lazyShards(instance: Instance): ShardConnector & { close(): Promise<void> } {
  let host: ShardHost | undefined;
  return {
    connect(service, connected) {
      if (host === undefined) {
        const { ShardHost } = require('./runtime/shards/host.js') as typeof import('./runtime/shards/host.js');
        host = new ShardHost(instance, {
          worker: path.join(__dirname, 'runtime/shards/worker.js'),
          registry: path.join(__dirname, 'services/registry.js'),
        });
      }
      host.connect(service, connected);
    },
    close: async () => host?.close(),
  };
}

/** The gateway threads beside this one. */
async function startThreads(instance: Instance, shards: ShardConnector, gateway: GatewayThread): Promise<GatewayThreads> {
  const { startGatewayThreads } = require('./gateway-threads.js') as typeof import('./gateway-threads.js');
  const addresses = gateway.listening.map(({ host, port }) => ({ host, port }));
  try {
    const file = path.join(__dirname, 'gateway-thread.js');
    return await startGatewayThreads(
      instance,
      shards,
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
function startBackground(instance: Instance, dispatcher: Dispatcher, ticker: Ticker): { stop(): void } {
  const pump = new EventPump(dispatcher, registry);
  const report = (error: unknown): void => instance.log.write('error', `Background work ended: ${describeFailure(error)}`);
  if (instance.config.persistence) resumeServices(instance);
  ticker.run().catch(report);
  pump.run().catch(report);
  return {
    stop() {
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
