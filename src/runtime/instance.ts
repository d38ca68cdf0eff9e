/**
 * One emulator: its state engine, clock, ids and configuration, as every thread of it sees them. Several live in one process: all that
 * is shared between threads is reached through the handle, which can be sent to a worker.
 */
import { native } from '../../native/index.js';
import { Alarms } from './alarms.js';
import type { Key } from './chacha.js';
import { type ClockControl, type ClockSetting, SharedClock } from './clock.js';
import { announceMove, loadClock } from './clock-rows.js';
import { ClockScript } from './clock-script.js';
import { type Config, ConfigError } from './config.js';
import { type Homes, NO_HOMES } from './homes/index.js';
import {
  type CapturedOrdinals,
  type IdSource,
  Ordinals,
  type RequestIdForm,
  RequestIds,
  type RewindableIds,
  rootKey,
  ScopedIds,
} from './ids.js';
import { JournalMemory } from './journal-memory.js';
import { createLog, type Log } from './log.js';
import { type EngineState, openState, type ScopedState } from './state/index.js';
import { World, type WorldPart } from './world.js';

/** What a worker needs to become a thread of an instance. Survives structured cloning. */
export interface InstanceHandle {
  readonly engine: number;
  readonly config: Config;
  readonly clock: SharedArrayBuffer;
  readonly requestOrdinals: SharedArrayBuffer;
  readonly idKey: Key;
  /** See journal-memory.ts. */
  readonly journal: SharedArrayBuffer;
  /** The port that the emulator is reached at; 0 before it listens. */
  readonly port: SharedArrayBuffer;
}

export interface Instance {
  /** The number of its state engine in the native registry. */
  readonly engine: number;
  readonly config: Config;
  readonly clock: ClockControl;
  readonly log: Log;
  readonly handle: InstanceHandle;
  /** The whole state, as this thread sees it. */
  readonly engineState: EngineState;
  /** Moments on the clock that this thread waits for. */
  readonly alarms: Alarms;
  /** The first port that is listened on, for addresses that answers tell; 0 before it is. Set on the main thread, seen by all. */
  port: number;
  /** How this thread reaches what services keep alive on the main thread. Set once, by who puts the thread together. */
  homes: Homes;
  /** All of it as one thing, to be kept and put back. */
  readonly world: World;
  /** Ids for a request; `scope` names what draws, e.g. the request's id. */
  idsFor(scope: string): RewindableIds;
  /** A request id in the service's form; a UUID unless the service has its own. Only for gateway threads. */
  requestId(service: string, account: string, region: string): string;
  /** The id of a request that another one makes, drawn from its ids. */
  requestIdWithin(ids: IdSource, service: string): string;
  /** How far the ids of requests have been counted, for snapshots and journals. */
  readonly ordinals: Pick<Ordinals, 'capture' | 'restore'>;
  state(account: string, region: string): ScopedState;
  /** Ends what this thread holds of the instance. */
  detach(): void;
}

const REQUEST_ID_FORMS: Readonly<Record<string, RequestIdForm>> = {
  s3: 's3',
  s3control: 's3',
  dynamodb: 'dynamodb',
  dynamodbstreams: 'dynamodb',
};

class ThreadInstance implements Instance {
  readonly engine: number;
  readonly config: Config;
  readonly clock: ClockControl;
  readonly log: Log;
  readonly handle: InstanceHandle;
  readonly ordinals: Ordinals;
  homes: Homes = NO_HOMES;
  readonly #requestIds: RequestIds;
  #state: EngineState | undefined;
  #alarms: Alarms | undefined;
  #world: World | undefined;

  constructor(handle: InstanceHandle) {
    this.handle = handle;
    this.engine = handle.engine;
    this.config = handle.config;
    this.clock = new SharedClock(handle.clock, () => announceMove(this.engineState, this.clock));
    this.log = createLog(handle.config.logLevel);
    this.ordinals = new Ordinals(handle.config.gatewayThreads === 1, handle.requestOrdinals);
    this.#requestIds = new RequestIds(handle.idKey, this.ordinals, REQUEST_ID_FORMS);
  }

  get port(): number {
    return Atomics.load(new Int32Array(this.handle.port), 0);
  }

  set port(port: number) {
    Atomics.store(new Int32Array(this.handle.port), 0, port);
  }

  get engineState(): EngineState {
    this.#state ??= openState(this.engine);
    return this.#state;
  }

  get alarms(): Alarms {
    this.#alarms ??= new Alarms(this.clock, this.engineState);
    return this.#alarms;
  }

  get world(): World {
    this.#world ??= new World({
      snapshots: this.engineState.snapshots,
      parts: worldParts(this),
      clock: this.clock,
      afterReset: () => {
        if (this.clock.history().length > 0) announceMove(this.engineState, this.clock);
      },
      idsFor: (scope) => this.idsFor(scope),
    });
    return this.#world;
  }

  idsFor(scope: string): RewindableIds {
    return new ScopedIds(this.handle.idKey, scope);
  }

  requestId(service: string, account: string, region: string): string {
    return this.#requestIds.next(service, account, region);
  }

  requestIdWithin(ids: IdSource, service: string): string {
    return this.#requestIds.within(ids, service);
  }

  state(account: string, region: string): ScopedState {
    return this.engineState.scope(account, region);
  }

  detach(): void {
    this.#alarms?.close();
  }
}

/** What a snapshot keeps beside the rows. */
function worldParts({ clock, ordinals, handle }: Instance): readonly WorldPart[] {
  const script = new ClockScript(clock, handle.journal, JournalMemory.SCRIPT_AT, undefined);
  return [
    {
      name: 'clock',
      capture: () => script.capture(),
      restore: (setting) => {
        if (setting !== undefined) clock.restore(setting as ClockSetting);
      },
    },
    {
      name: 'ids',
      capture: () => ordinals.capture(),
      restore: (value) => ordinals.restore((value as CapturedOrdinals | undefined) ?? {}),
    },
  ];
}

/** Frees an instance's state. To be called when no thread uses it any more. */
export function closeInstance(instance: Instance): void {
  instance.detach();
  native().closeEngine(instance.engine);
}

/** Makes an instance, with an empty engine or with that which was kept; `closeInstance` frees it. */
export function createInstance(config: Config): Instance {
  const engine = openEngine(config);
  const idKey = rootKey(seedOfStart(config, engine));
  const instance = new ThreadInstance({
    engine,
    config,
    clock: new SharedClock().memory,
    requestOrdinals: new Ordinals(config.gatewayThreads === 1).memory,
    idKey,
    journal: new SharedArrayBuffer(JournalMemory.BYTES),
    port: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  });
  // State that was kept on disk brings its clock along.
  loadClock(instance.engineState, instance.clock);
  return instance;
}

/** Ids must not come again after a restart, so that each start of kept state has a seed of its own; the first has the one given. */
function seedOfStart({ seed, persistence }: Config, engine: number): string | undefined {
  if (seed === undefined || persistence === undefined) return seed;
  const starts = native().engineStarts(engine);
  return starts === 0 ? seed : `${seed} ${starts}`;
}

/** A folder that can't be used is a setting that is wrong: the message says in one line why, and what can be done. */
function openEngine({ persistence }: Config): number {
  if (persistence === undefined) return native().openEngine();
  try {
    return native().openStoredEngine(persistence.folder, persistence.durability === 'fsync');
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : String(error));
  }
}

/** The instance on another thread than that which made it. */
export function attachInstance(handle: InstanceHandle): Instance {
  return new ThreadInstance(handle);
}
