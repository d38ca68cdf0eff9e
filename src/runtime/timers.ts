/**
 * Timers: visibility timeouts, schedules, expiries, retries. Each is a row in the state engine, ordered by its due time and set in the
 * transaction of the change that wants it, so that a snapshot carries it and no thread has to stay alive for it. One ticker on the
 * main thread reads the emulator's clock and fires what is due.
 */
import type { Alarm } from './alarms.js';
import type { Clock } from './clock.js';
import type { IdSource } from './ids.js';
import type { Instance } from './instance.js';
import { describeFailure } from './log.js';
import { realTimeout } from './monotonic.js';
import type { Registry } from './service.js';
import { type Collection, jsonCollection, type Transaction, tupleKey } from './state/index.js';
import type { FailedTimer } from './time-control.js';

/** Whose timer it is; a handler's context is one. */
export interface TimerOwner {
  readonly service: string;
  readonly account: string;
  readonly region: string;
}

export interface TimerInit {
  /** The handler's name in the manifest of the owner's service. */
  readonly name: string;
  /** Tells timers of one name and due time apart. */
  readonly id: string;
  /** Milliseconds on the emulator's clock. */
  readonly due: number;
  /** Plain data for the handler. */
  readonly payload?: unknown;
}

export interface Timer extends TimerOwner, TimerInit {
  /** How often its handler has failed. */
  readonly failures: number;
}

/** What a timer's handler has beside its transaction. */
export interface TimerTools {
  readonly clock: Clock;
  readonly ids: IdSource;
  /**
   * Has `work` run at once when the transaction has committed: for what commits by itself, as native code does. It is lost if the process
   * ends before it, so that the transaction has to leave a trace of it, such as another timer.
   */
  after(work: (instance: Instance) => void): void;
}

/**
 * Runs when a timer is due, in the transaction that takes the timer away, on rows of the owner's account and region. It may run again
 * after a conflict or a failure, draws the same ids then, and must be synchronous; longer work belongs into an event.
 */
export type TimerHandler = (tx: Transaction, timer: Timer, tools: TimerTools) => void;

const TIMERS: Collection<Timer> = jsonCollection<Timer>('runtime', 'timers');
const GLOBAL = '*';
/** Timers that are read at once. */
const BATCH = 64;
/** A timer whose handler fails comes again after this, doubled with each failure up to the limit. */
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 300_000;
const MAX_DOUBLINGS = 16;
/** How long no timers are fired after not even their failures could be written down. */
const TROUBLE_MS = 1_000;

/** Sets a timer within a transaction, and returns the key by which it can be cancelled. The same timer set twice is one. */
export function setTimer(tx: Transaction, owner: TimerOwner, init: TimerInit): string {
  const { service, account, region } = owner;
  const { name, id, due, payload } = init;
  return put(tx, { service, account, region, name, id, due, payload, failures: 0 });
}

function put(tx: Transaction, timer: Timer): string {
  const key = tupleKey(timer.due, timer.account, timer.region, timer.service, timer.name, timer.id);
  tx.in(GLOBAL, GLOBAL).put(TIMERS, key, timer);
  return key;
}

/** Takes a timer back; one that was fired or never set is none. */
export function cancelTimer(tx: Transaction, key: string): void {
  tx.in(GLOBAL, GLOBAL).delete(TIMERS, key);
}

/** A timer as it stands in the state. */
export interface DueTimer {
  readonly key: string;
  readonly timer: Timer;
}

/** Fires the timers of an instance. There is one, on the main thread. */
export class Ticker {
  readonly #instance: Instance;
  readonly #registry: Registry;
  readonly #ending = new AbortController();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(instance: Instance, registry: Registry) {
    this.#instance = instance;
    this.#registry = registry;
  }

  /** Runs until `stop`. */
  async run(): Promise<void> {
    const { engineState } = this.#instance;
    const { signal } = this.#ending;
    while (!signal.aborted) {
      const since = engineState.sequence();
      try {
        const next = await this.exclusively(() => this.#fireDue());
        if ((await this.#until(next, since)) === 'closed') return;
      } catch (error) {
        // State that can't be written, say; timers go on when it can.
        this.#instance.log.write('error', `Timers could not be fired: ${describeFailure(error)}`);
        await new Promise<void>((resolve) => realTimeout(resolve, TROUBLE_MS));
      }
    }
  }

  stop(): void {
    this.#ending.abort();
  }

  /** Runs `work` while nothing else fires timers, after all that was asked for before. */
  exclusively<R>(work: () => R | Promise<R>): Promise<R> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** The timer that is due first, if it is due at `through` or before. */
  next(through: number): DueTimer | undefined {
    const [first] = this.#instance.state(GLOBAL, GLOBAL).range(TIMERS, { limit: 1 });
    return first !== undefined && first[1].due <= through ? { key: first[0], timer: first[1] } : undefined;
  }

  /** Fires a timer, which is gone then; one whose handler fails is logged and set again. Says why it failed, if it did. */
  fire({ key, timer }: DueTimer): FailedTimer | undefined {
    const { service, account, region, name, id, due } = timer;
    try {
      this.#handle(key, timer);
      return undefined;
    } catch (error) {
      this.#instance.log.write('error', `The timer ${service}.${name} failed: ${describeFailure(error)}`);
      this.#postpone(key, timer);
      return { service, account, region, name, id, due, message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Waits until the next timer is due or another comes before it. */
  async #until(next: { key: string; due: number } | undefined, since: number): Promise<string> {
    const turn = new AbortController();
    const end = (): void => turn.abort();
    this.#ending.signal.addEventListener('abort', end);
    let alarm: Alarm | undefined;
    if (next) alarm = this.#instance.alarms.at(next.due, end);
    try {
      // Up to and with the next one: whether it is cancelled matters as well.
      const range = { collection: TIMERS, ...(next && { to: `${next.key}\0` }) };
      return await this.#instance.engineState.wait(range, { since, signal: turn.signal });
    } finally {
      alarm?.cancel();
      this.#ending.signal.removeEventListener('abort', end);
    }
  }

  /** Fires what is due, a batch at most so that others have their turn, and returns the first that it left. */
  #fireDue(): { key: string; due: number } | undefined {
    const timers = this.#instance.state(GLOBAL, GLOBAL).range(TIMERS, { limit: BATCH + 1 });
    for (const [place, [key, timer]] of timers.entries()) {
      if (place === BATCH || timer.due > this.#instance.clock.now()) return { key, due: timer.due };
      this.fire({ key, timer });
    }
    return undefined;
  }

  #handle(key: string, timer: Timer): void {
    const instance = this.#instance;
    const handler = this.#registry.get(timer.service)?.load?.().timers?.[timer.name]?.();
    if (handler === undefined) throw new Error(`The service ${timer.service} has no timer ${timer.name}`);
    const ids = instance.idsFor(`timer ${key}`);
    let works: Array<(instance: Instance) => void> = [];
    instance.state(timer.account, timer.region).transact((tx) => {
      works = [];
      const rows = tx.in(GLOBAL, GLOBAL);
      const current = rows.get(TIMERS, key);
      if (current === undefined) return;
      ids.rewind(0);
      rows.delete(TIMERS, key);
      handler(tx, current, { clock: instance.clock, ids, after: (work) => works.push(work) });
    });
    for (const work of works) work(instance);
  }

  #postpone(key: string, timer: Timer): void {
    const delay = Math.min(FIRST_RETRY_MS * 2 ** Math.min(timer.failures, MAX_DOUBLINGS), LAST_RETRY_MS);
    this.#instance.state(GLOBAL, GLOBAL).transact((tx) => {
      if (tx.get(TIMERS, key) === undefined) return;
      tx.delete(TIMERS, key);
      put(tx, { ...timer, due: this.#instance.clock.now() + delay, failures: timer.failures + 1 });
    });
  }
}
