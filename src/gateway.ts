/** One gateway thread: a listener, the gateway behind it, and what that needs to know of the services and of the emulator's own paths. */
import { type Control, type ControlOptions, createControl } from './control/index.js';
import { type Answered, createGateway } from './edge/gateway.js';
import { chooseListener, type Listening } from './edge/listeners/index.js';
import type { OnRequest } from './edge/listeners/listener.js';
import { RecordingGate } from './journal/gate.js';
import { endOf, readingsOf } from './runtime/client-dates.js';
import type { ListenAddress } from './runtime/config.js';
import type { Dispatcher } from './runtime/dispatch.js';
import type { Instance } from './runtime/instance.js';
import type { Log } from './runtime/log.js';
import { monotonicNow, realTimeout } from './runtime/monotonic.js';

export interface GatewayThreadOptions extends Omit<ControlOptions, 'recording'> {
  /** Given to the further gateway threads: the addresses that the first one listens on, which they share. */
  readonly join?: readonly ListenAddress[];
}

export interface GatewayThread {
  readonly listening: readonly Listening[];
  /** Whether further threads may join. */
  readonly mayShare: boolean;
  /** The emulator's own paths, for calls that other threads send to the main one. */
  readonly control: Control;
  /** Takes no new connections, waits for the answers under way, then ends all connections. */
  close(): Promise<void>;
}

/** How long answers under way may take when the emulator stops. */
const DRAIN_MS = 2_000;

/** The secret of a key that a service of the emulator gave out, which are those of S3's sessions so far. */
function secretOf(instance: Instance, accessKeyId: string): string | undefined {
  if (!accessKeyId.startsWith('LSIA')) return undefined;
  const { secretOfSession } =
    require('./services/s3/directory/sessions.js') as typeof import('./services/s3/directory/sessions.js');
  return secretOfSession(instance.state('*', '*'), accessKeyId, instance.clock.now());
}

/** Binds all configured addresses, or none: it rejects with the first that can't be bound. */
export async function openGateway(options: GatewayThreadOptions): Promise<GatewayThread> {
  const { instance, dispatcher } = options;
  const { config, log } = instance;
  const gateway = createGateway({
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
    control: (exchange) => control.serve(exchange),
    requestId: (service, account, region) => instance.requestId(service, account, region),
    auth: {
      strict: config.strictAuth,
      skipS3: config.skipS3Signature,
      secretKey: config.secretKey,
      secretOf: (accessKeyId) => secretOf(instance, accessKeyId),
      now: () => instance.clock.now(),
      dates: {
        readingsOf: (date, now) => readingsOf(instance.clock, date, now),
        endOf: (end) => endOf(instance.clock, end),
      },
    },
    unknown: (identity, request) => dispatcher.serve(identity, request),
    gates: {},
    observe: log.enabled('debug') ? () => observeRequest(log) : undefined,
  });
  const recording = new RecordingGate(instance, options.ticker, gateway);
  const onRequest = config.persistence?.durability === 'fsync' ? held(instance, recording.serve) : recording.serve;
  const control = createControl({ ...options, recording });
  const { listener, problems } = chooseListener(options.join ? 'uws' : config.listener);
  for (const problem of problems) log.write('debug', `Listener passed over: ${problem}`);
  const listening: Listening[] = [];
  const share = options.join ? 'join' : config.gatewayThreads > 1 && listener.sharesPorts ? 'own' : undefined;
  if (config.gatewayThreads > 1 && !share) {
    log.write('warn', `RUSTSTACK_GATEWAY_THREADS: the listener ${listener.description} has one thread only on this system.`);
  }
  try {
    for (const address of options.join ?? config.listen) {
      listening.push(await listener.listen({ ...address, onRequest, clock: instance.clock, ...(share && { share }) }));
    }
  } catch (error) {
    for (const port of listening) port.close();
    throw error;
  }
  log.write('debug', `Listening with ${listener.description}`, {
    addresses: listening.map(({ host, port }) => `${host}:${port}`),
  });
  return { listening, mayShare: share === 'own', control, close: () => closeAll(listening, dispatcher) };
}

/** Has answers wait until what was committed before them survives a loss of power. */
function held(instance: Instance, serve: OnRequest): OnRequest {
  const { Flushes } = require('./runtime/flushes.js') as typeof import('./runtime/flushes.js');
  const { HeldExchange } = require('./edge/held-exchange.js') as typeof import('./edge/held-exchange.js');
  const flushes = Flushes.of(instance.engine, () =>
    instance.log.write(
      'error',
      'The disk did not keep what it was given. Writes are refused until a new start; what was answered before is there, what was not may be missing.',
    ),
  );
  return flushes ? (exchange) => serve(new HeldExchange(exchange, flushes)) : serve;
}

/** One line a request, while debugging. */
function observeRequest(log: Log): (answered: Answered) => void {
  const startedAt = monotonicNow();
  return ({ method, path, identity, status }) => {
    log.write('debug', `${method} ${path} ${status === 0 ? 'aborted' : status}`, {
      service: identity?.service,
      operation: identity?.operation,
      account: identity?.account,
      region: identity?.region,
      requestId: identity?.requestId,
      ms: Math.round((monotonicNow() - startedAt) * 100) / 100,
    });
  };
}

async function closeAll(listening: readonly Listening[], dispatcher: Dispatcher): Promise<void> {
  const drained = Promise.all(listening.map((port) => port.drain()));
  // What waits for a change answers now, as at its deadline.
  dispatcher.endWaits();
  let late: { cancel(): void } | undefined;
  // It holds the process: an upload that native code has told to pause does not, and would be lost.
  await Promise.race([drained, new Promise<void>((resolve) => (late = realTimeout(resolve, DRAIN_MS, true)))]);
  late?.cancel();
  for (const port of listening) port.close();
}
