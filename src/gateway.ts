/** One gateway thread: a listener, the gateway behind it, and what that needs to know of the services and of the emulator's own paths. */
import { type ControlOptions, createControl } from './control/index.js';
import { createGateway } from './edge/gateway.js';
import { chooseListener, type Listening } from './edge/listeners/index.js';
import type { Dispatcher } from './runtime/dispatch.js';
import type { Exchange } from './runtime/exchange.js';

export interface GatewayThreadOptions extends Omit<ControlOptions, 'isRunning'> {
  readonly dispatcher: Dispatcher;
}

export interface GatewayThread {
  readonly listening: readonly Listening[];
  /** Takes no new connections, waits for the answers under way, then ends all connections. */
  close(): Promise<void>;
}

/** How long answers under way may take when the emulator stops. */
const DRAIN_MS = 2_000;

/** Binds all configured addresses, or none: it rejects with the first that can't be bound. */
export async function openGateway(options: GatewayThreadOptions): Promise<GatewayThread> {
  const { instance, dispatcher } = options;
  const { config, log } = instance;
  const control = createControl({ ...options, isRunning: (service) => dispatcher.hasServed(service) });
  const onRequest = createGateway({
    defaultAccount: config.defaultAccount,
    defaultRegion: config.defaultRegion,
    localstackHost: config.localstackHost,
    cors: {
      origins: config.corsOrigins,
      extraAllowedHeaders: config.corsAllowedHeaders,
      extraExposedHeaders: config.corsExposedHeaders,
      disabled: config.disableCors,
    },
    lookup: dispatcher.endpoint,
    control: (exchange) => sendControl(exchange, control),
    requestId: (service) => instance.requestId(service),
    gates: {},
    onAnswer: undefined,
  });
  const { listener, problems } = chooseListener(config.listener);
  for (const problem of problems) log.write('debug', `Listener passed over: ${problem}`);
  const listening: Listening[] = [];
  try {
    for (const address of config.listen) listening.push(await listener.listen({ ...address, onRequest }));
  } catch (error) {
    for (const port of listening) port.close();
    throw error;
  }
  log.write('debug', `Listening with ${listener.description}`, {
    addresses: listening.map(({ host, port }) => `${host}:${port}`),
  });
  return { listening, close: () => closeAll(listening, dispatcher) };
}

function sendControl(exchange: Exchange, control: ReturnType<typeof createControl>): void {
  const { status, headers, body } = control({ method: exchange.method, path: exchange.path });
  exchange.reply(status, Object.entries(headers).flat(), body, Buffer.byteLength(body));
}

async function closeAll(listening: readonly Listening[], dispatcher: Dispatcher): Promise<void> {
  const { realTimeout } = require('./runtime/monotonic.js') as typeof import('./runtime/monotonic.js');
  const drained = Promise.all(listening.map((port) => port.drain()));
  // What waits for a change answers now, as at its deadline.
  dispatcher.endWaits();
  let late: { cancel(): void } | undefined;
  await Promise.race([drained, new Promise<void>((resolve) => (late = realTimeout(resolve, DRAIN_MS)))]);
  late?.cancel();
  for (const port of listening) port.close();
}
