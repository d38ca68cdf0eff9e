/**
 * Asynchronous events. Each is a row from the moment it is accepted until its last delivery, so that it outlives the process, and goes with snapshots.
 * One that waits for its next try has a timer on the emulator's clock. The others are in this process's lists too, first come, first served for each
 * function; at the start and after a restore these are made anew from the rows. A row whose function died under it is given to it again: at least
 * once, as on AWS.
 */
import { isServiceError } from '../../../../../protocols/errors.js';
import { publish } from '../../../../runtime/events.js';
import type { Instance } from '../../../../runtime/instance.js';
import { describeFailure } from '../../../../runtime/log.js';
import { isWorldReplaced, type Transaction, tupleKey } from '../../../../runtime/state/index.js';
import { setTimer, type TimerHandler } from '../../../../runtime/timers.js';
import type { FunctionRef } from '../../names.js';
import { FUNCTIONS, INVOKE_CONFIGS, type InvokeConfigRow, LATEST, QUEUED, QUEUED_PAYLOADS, type QueuedRow } from '../../store.js';
import type { InvokeAnswer, InvokeCall } from '../calls.js';
import type { Concurrency } from '../concurrency.js';
import { DEFAULT_EVENT_AGE, DEFAULT_RETRIES, EVENTS_AT_ONCE, FIRST_BACKOFF_MS, LAST_BACKOFF_MS } from '../limits.js';
import { refOf } from '../resolve.js';
import { type Condition, deliveriesOf, type Finished } from './deliveries.js';

const MS_PER_SECOND = 1_000;
const MAX_DOUBLINGS = 16;
/** The timer that ends an event's wait, in the manifest. */
const TIMER = 'event';

/** The topic of what is sent to destinations. */
const DELIVERIES = 'lambda-destinations';

/** The events of one function that can be given to it. */
interface Line {
  readonly ref: FunctionRef;
  readonly keys: string[];
  running: number;
}

/** An event that is under way. */
interface UnderWay {
  readonly ref: FunctionRef;
  readonly key: string;
  /** The commit before which nothing of it was read. */
  readonly since: number;
  readonly row: QueuedRow;
  readonly payload: Uint8Array;
  readonly config: InvokeConfigRow | undefined;
}

export class EventQueue {
  readonly #instance: Instance;
  readonly #invoke: (call: InvokeCall) => Promise<InvokeAnswer>;
  readonly #concurrency: Concurrency;
  readonly #lines = new Map<string, Line>();
  /** Rows that are in a list or under way. */
  readonly #taken = new Set<string>();
  #closed = false;

  constructor(instance: Instance, invoke: (call: InvokeCall) => Promise<InvokeAnswer>, concurrency: Concurrency) {
    this.#instance = instance;
    this.#invoke = invoke;
    this.#concurrency = concurrency;
  }

  /** Accepts an event: it is kept when this returns. */
  add(ref: FunctionRef, call: InvokeCall & { readonly trace: string }): void {
    const { requestId, payload, clientContext, trace } = call;
    const key = tupleKey(ref.name, requestId);
    const row: QueuedRow = {
      name: ref.name,
      ...(ref.qualifier !== undefined && { qualifier: ref.qualifier }),
      requestId,
      received: this.#instance.clock.now(),
      attempts: 0,
      throttles: 0,
      ...(clientContext !== undefined && { clientContext }),
      trace,
      waits: false,
    };
    this.#instance.state(ref.account, ref.region).transact((tx) => {
      tx.put(QUEUED, key, row);
      tx.put(QUEUED_PAYLOADS, key, payload);
    });
    this.#take(ref.account, ref.region, key, ref.name);
  }

  /** The timer of an event has fired. */
  due(account: string, region: string, key: string): void {
    const row = this.#instance.state(account, region).get(QUEUED, key);
    if (row && !row.waits) this.#take(account, region, key, row.name);
  }

  /** Takes up all rows that wait for nothing. */
  resume(): void {
    this.#lines.clear();
    this.#taken.clear();
    for (const { account, region, service, kind } of this.#instance.engineState.maps()) {
      if (service !== 'lambda' || kind !== QUEUED.kind) continue;
      const rows = this.#instance.state(account, region).range(QUEUED);
      rows.sort(([, a], [, b]) => a.received - b.received);
      for (const [key, row] of rows) if (!row.waits) this.#take(account, region, key, row.name);
    }
  }

  close(): void {
    this.#closed = true;
  }

  #take(account: string, region: string, key: string, name: string): void {
    const place = `${account}/${region}/${key}`;
    if (this.#closed || this.#taken.has(place)) return;
    this.#taken.add(place);
    const of = `${account}/${region}/${name}`;
    let line = this.#lines.get(of);
    if (line === undefined) {
      line = { ref: refOf(account, region, name), keys: [], running: 0 };
      this.#lines.set(of, line);
    }
    line.keys.push(key);
    this.#advance(of, line);
  }

  /** Gives the function as many events as it may have at once. */
  #advance(of: string, line: Line): void {
    while (line.keys.length > 0 && line.running < EVENTS_AT_ONCE && this.#hasRoom(line)) {
      const key = line.keys.shift() as string;
      line.running++;
      void this.#give(line.ref, key).finally(() => {
        line.running--;
        if (this.#lines.get(of) !== line) return;
        this.#taken.delete(`${line.ref.account}/${line.ref.region}/${key}`);
        if (!this.#closed) this.#advance(of, line);
      });
    }
    if (line.keys.length === 0 && line.running === 0) this.#lines.delete(of);
  }

  /** Events of a function with a reservation wait for it here, rather than being refused one after the other. */
  #hasRoom({ ref, running }: Line): boolean {
    const reserved = this.#instance.state(ref.account, ref.region).get(FUNCTIONS, ref.name)?.reserved;
    if (reserved === undefined || running === 0) return true;
    return Math.max(running, this.#concurrency.running(ref)) < reserved;
  }

  async #give(ref: FunctionRef, key: string): Promise<void> {
    const since = this.#instance.engineState.sequence();
    try {
      await this.#tryOnce(ref, key, since);
    } catch (error) {
      // In the world that there is now, the event is another one or none.
      if (isWorldReplaced(error) || this.#closed) return;
      this.#instance.log.write('error', `An event of ${ref.name} could not be dealt with: ${describeFailure(error)}`);
      try {
        this.#postpone(ref, key, since, {}, LAST_BACKOFF_MS);
      } catch (again) {
        if (!isWorldReplaced(again)) this.#instance.log.write('error', describeFailure(again));
      }
    }
  }

  async #tryOnce(ref: FunctionRef, key: string, since: number): Promise<void> {
    const reader = this.#instance.state(ref.account, ref.region);
    const row = reader.get(QUEUED, key);
    const payload = reader.get(QUEUED_PAYLOADS, key);
    const shared = reader.get(FUNCTIONS, ref.name);
    // The function was deleted, and its events with it.
    if (row === undefined || payload === undefined || shared === undefined) return this.#finish(ref, key, since);
    const config = reader.get(INVOKE_CONFIGS, tupleKey(ref.name, row.qualifier ?? LATEST));
    const event: UnderWay = { ref, key, since, row, payload, config };
    if (this.#ageOf(row) > maxAge(config)) return this.#fail(event, 'EventAgeExceeded');
    if (shared.reserved === 0) return this.#fail(event, 'ZeroReservedConcurrency');
    let answer: InvokeAnswer;
    try {
      answer = await this.#invoke(callOf(ref, row, payload));
    } catch (error) {
      if (this.#closed) return;
      if (!isServiceError(error)) throw error;
      return this.#refused(event, error.code);
    }
    // What fails while the emulator ends says nothing of the function.
    if (this.#closed && answer.error) return;
    if (answer.error) this.#failed(event, answer);
    else this.#finish(ref, key, since, { ...event, answer, condition: 'Success', attempts: row.attempts + 1 });
  }

  /** The function could not be given the event. */
  #refused(event: UnderWay, code: string): void {
    const { ref, key, since, row } = event;
    const pause = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(row.throttles, MAX_DOUBLINGS), LAST_BACKOFF_MS);
    if (code === 'ResourceNotFoundException') this.#finish(ref, key, since);
    else if (code === 'RecursiveInvocationException') this.#fail(event, 'RetriesExhausted');
    else if (this.#ageOf(row) + pause > maxAge(event.config)) this.#fail(event, 'EventAgeExceeded');
    else this.#postpone(ref, key, since, { throttles: row.throttles + 1 }, pause);
  }

  /** The function had the event and failed. */
  #failed(event: UnderWay, answer: InvokeAnswer): void {
    const { ref, key, since, row, config } = event;
    const attempts = row.attempts + 1;
    const had = { ...event, row: { ...row, attempts } };
    const pause = this.#instance.config.lambdaRetryDelayMs * attempts;
    if (attempts > (config?.maxRetries ?? DEFAULT_RETRIES)) this.#fail(had, 'RetriesExhausted', answer);
    else if (this.#ageOf(row) + pause > maxAge(config)) this.#fail(had, 'EventAgeExceeded', answer);
    else this.#postpone(ref, key, since, { attempts, throttles: 0 }, pause);
  }

  #fail(event: UnderWay, condition: Condition, answer?: InvokeAnswer): void {
    const { ref, key, since, row } = event;
    this.#finish(ref, key, since, { ...event, condition, attempts: row.attempts, ...(answer && { answer }) });
  }

  #ageOf({ received }: QueuedRow): number {
    return this.#instance.clock.now() - received;
  }

  #postpone(ref: FunctionRef, key: string, since: number, change: Partial<QueuedRow>, pause: number): void {
    const { account, region } = ref;
    const due = this.#instance.clock.now() + pause;
    this.#instance.state(account, region).transact((tx) => {
      const row = tx.get(QUEUED, key);
      if (row === undefined) return;
      tx.put(QUEUED, key, { ...row, ...change, waits: true });
      setTimer(tx, { service: 'lambda', account, region }, { name: TIMER, id: key, due, payload: { key } });
    }, since);
  }

  /** Takes the event away, and leaves in the same commit what is to be sent of it. */
  #finish(ref: FunctionRef, key: string, since: number, finished?: Omit<Finished, 'time'>): void {
    const { account, region } = ref;
    const time = this.#instance.clock.now();
    this.#instance.state(account, region).transact((tx) => {
      tx.delete(QUEUED, key);
      tx.delete(QUEUED_PAYLOADS, key);
      if (finished) leave(tx, { ...finished, time });
    }, since);
  }
}

function leave(tx: Transaction, finished: Finished): void {
  const { account, region } = finished.ref;
  for (const delivery of deliveriesOf(tx, finished)) {
    publish(tx, { service: 'lambda', account, region }, DELIVERIES, finished.time, delivery);
  }
}

function callOf({ account, region }: FunctionRef, row: QueuedRow, payload: Uint8Array): InvokeCall {
  const { requestId, name, qualifier, clientContext, trace } = row;
  // The trace has been followed when the event was accepted.
  return { account, region, requestId, functionName: name, qualifier, payload, clientContext, trace, isTraced: true };
}

/** Milliseconds. */
function maxAge(config: InvokeConfigRow | undefined): number {
  return (config?.maxAge ?? DEFAULT_EVENT_AGE) * MS_PER_SECOND;
}

/** The timer `event`: the event waits no more, and the home is told, which is on the thread of timers. */
export const eventDue: TimerHandler = (tx, timer, { after }) => {
  const { account, region } = timer;
  const { key } = timer.payload as { key: string };
  const row = tx.get(QUEUED, key);
  if (row === undefined) return;
  tx.put(QUEUED, key, { ...row, waits: false });
  after((instance) => {
    instance.homes
      .of('lambda')
      .run({ do: 'due', account, region, key })
      .catch(() => undefined);
  });
};
