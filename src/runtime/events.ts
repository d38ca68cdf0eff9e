/**
 * Events inside the emulator: stream records, notifications, deliveries. An event is an outbox row, committed with the change that
 * caused it. Subscribers have positions in the state as well, so that each event reaches each of them at least once, in the order
 * of its topic, whatever crashes or is restored between; they are woken across threads.
 */
import type { Context, ContextHost } from './context.js';
import { RequestContext } from './context.js';
import type { Identity } from './identity.js';
import { describeFailure } from './log.js';
import { realTimeout } from './monotonic.js';
import type { Registry } from './service.js';
import { type Collection, isWorldReplaced, jsonCollection, type Transaction, tupleKey } from './state/index.js';

/** Who publishes; a handler's context is one. */
export interface Publisher {
  readonly service: string;
  readonly account: string;
  readonly region: string;
}

/** One event as subscribers get it. */
export interface Event extends Publisher {
  readonly topic: string;
  /** Grows by one with each event of the topic. */
  readonly number: number;
  /** Milliseconds on the emulator's clock. */
  readonly time: number;
  /** Plain data. */
  readonly payload: unknown;
}

/**
 * Takes an event, in a context of the subscriber's service and the publisher's account and region. An event whose subscriber throws or
 * rejects is delivered again; one that was delivered may come once more after a crash.
 */
export type Subscriber = (ctx: Context, event: Event) => void | Promise<void>;

const EVENTS: Collection<Event> = jsonCollection<Event>('runtime', 'events');
/** The number of the newest event, by topic. */
const HEADS: Collection<number> = jsonCollection<number>('runtime', 'event-heads');
/** The number of the last event that a subscriber has dealt with, by topic and subscriber. */
const POSITIONS: Collection<number> = jsonCollection<number>('runtime', 'event-positions');
const GLOBAL = '*';
/** Events that are read at once. */
const BATCH = 64;
/** An event whose subscriber fails comes again after this much real time, doubled with each failure up to the limit. */
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 30_000;
const MAX_DOUBLINGS = 16;

/** Publishes an event within a transaction. Publishers of one topic take turns. */
export function publish(tx: Transaction, publisher: Publisher, topic: string, time: number, payload: unknown): void {
  const rows = tx.in(GLOBAL, GLOBAL);
  const number = (rows.get(HEADS, topic) ?? 0) + 1;
  const { service, account, region } = publisher;
  rows.put(HEADS, topic, number);
  rows.put(EVENTS, tupleKey(topic, number), { topic, number, time, service, account, region, payload });
}

interface Subscription {
  readonly topic: string;
  readonly service: string;
  readonly name: string;
}

/** Delivers the events of an instance to the subscribers that the registry names. There is one, on the main thread. */
export class EventPump {
  readonly #host: ContextHost;
  readonly #registry: Registry;
  readonly #ending = new AbortController();
  readonly #subscriptions: readonly Subscription[];

  constructor(host: ContextHost, registry: Registry) {
    this.#host = host;
    this.#registry = registry;
    this.#subscriptions = [...registry.values()].flatMap(({ name: service, subscriptions = {} }) =>
      Object.entries(subscriptions).map(([name, topic]) => ({ topic, service, name })),
    );
  }

  /** Delivers until `stop`. */
  async run(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => this.#deliverAll(subscription)));
  }

  stop(): void {
    this.#ending.abort();
  }

  async #deliverAll(subscription: Subscription): Promise<void> {
    const { engineState } = this.#host.instance;
    const { signal } = this.#ending;
    const prefix = tupleKey(subscription.topic);
    while (!signal.aborted) {
      const since = engineState.sequence();
      const more = await this.#deliverSome(subscription, since);
      if (!more && (await engineState.wait({ collection: EVENTS, prefix }, { since, signal })) === 'closed') return;
    }
  }

  /** Delivers a batch; false when there was nothing left. Nothing was read before the commit `since`. */
  async #deliverSome(subscription: Subscription, since: number): Promise<boolean> {
    const { topic } = subscription;
    const rows = this.#host.instance.state(GLOBAL, GLOBAL);
    const position = rows.get(POSITIONS, positionKey(subscription)) ?? 0;
    const events = rows.range(EVENTS, { prefix: tupleKey(topic), from: tupleKey(topic, position + 1), limit: BATCH });
    for (const [, event] of events) {
      if (!(await this.#deliver(subscription, event))) return true;
      try {
        rows.transact((tx) => this.#advance(tx, subscription, event.number), since);
      } catch (error) {
        // In the world that there is now, an event of that number may be another one.
        if (isWorldReplaced(error)) return true;
        // State that can't be written, say. The event comes again.
        this.#host.instance.log.write('error', `An event of ${topic} could not be taken off: ${describeFailure(error)}`);
        await this.#pause(FIRST_RETRY_MS);
        return true;
      }
    }
    return events.length > 0;
  }

  /** False if it was ended before the event was taken, or the state was replaced meanwhile. */
  async #deliver(subscription: Subscription, event: Event): Promise<boolean> {
    const { instance } = this.#host;
    for (let failures = 0; !this.#ending.signal.aborted; failures++) {
      const context = this.#context(subscription, event);
      try {
        const load = this.#registry.get(subscription.service)?.load?.().subscribers?.[subscription.name];
        if (load === undefined) throw new Error(`The service ${subscription.service} has no subscriber ${subscription.name}`);
        await load()(context, event);
        return true;
      } catch (error) {
        if (context.isOutdated) return false;
        const who = `${subscription.service}.${subscription.name}`;
        instance.log.write('error', `The subscriber ${who} of ${event.topic} failed: ${describeFailure(error)}`);
        await this.#pause(Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures, MAX_DOUBLINGS), LAST_RETRY_MS));
        if (instance.state(GLOBAL, GLOBAL).get(EVENTS, tupleKey(event.topic, event.number)) === undefined) return false;
      } finally {
        context.finish();
      }
    }
    return false;
  }

  #context(subscription: Subscription, event: Event): RequestContext {
    const identity: Identity = {
      service: subscription.service,
      operation: subscription.name,
      account: event.account,
      region: event.region,
      accessKeyId: undefined,
      signature: 'none',
      requestId: this.#host.instance
        .idsFor(`event ${event.topic} ${event.number} ${subscription.service}.${subscription.name}`)
        .uuid(),
      hostLabel: undefined,
    };
    return new RequestContext(this.#host, identity, subscription.name, undefined);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timeout = realTimeout(resolve, ms);
      const end = (): void => {
        timeout.cancel();
        resolve();
      };
      this.#ending.signal.addEventListener('abort', end, { once: true });
    });
  }

  /** Notes the position, and removes events that all subscribers of the topic have dealt with. */
  #advance(tx: Transaction, subscription: Subscription, number: number): void {
    const { topic } = subscription;
    tx.put(POSITIONS, positionKey(subscription), number);
    let slowest = number;
    for (const other of this.#subscriptions) {
      if (other.topic === topic) slowest = Math.min(slowest, tx.get(POSITIONS, positionKey(other)) ?? 0);
    }
    for (const [key] of tx.range(EVENTS, { prefix: tupleKey(topic), to: tupleKey(topic, slowest), throughTo: true })) {
      tx.delete(EVENTS, key);
    }
  }
}

function positionKey({ topic, service, name }: Subscription): string {
  return tupleKey(topic, service, name);
}
