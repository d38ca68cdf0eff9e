/**
 * The Telemetry API (`/2022-07-01/telemetry`) and the Logs API before it (`/2020-08-15/logs`): extensions subscribe, and get what the platform, the
 * function and extensions tell, in batches over HTTP or TCP. What was told during the start is kept for those who subscribe then.
 */
import { realTimeout } from '../../../runtime/monotonic.js';
import type { PlatformRecord } from '../executor/platform-log.js';
import { refuse } from './answers.js';
import type { Extension } from './extensions.js';
import type { ApiRequest } from './http.js';

type Stream = 'platform' | 'function' | 'extension';
const STREAMS: readonly string[] = ['platform', 'function', 'extension'];
const SCHEMAS: readonly string[] = ['2020-08-15', '2021-03-18', '2022-07-01', '2022-12-13', '2025-01-29'];
/** Events and bytes of a batch, and how long it may take to fill, in milliseconds: AWS's defaults. */
const DEFAULT_MAX_ITEMS = 10_000;
const DEFAULT_MAX_BYTES = 262_144;
const DEFAULT_TIMEOUT_MS = 1000;
const MAX_BODY_BYTES = 65_536;
/** What is kept of the start for those who are not there yet. */
const MAX_KEPT = 1000;
const DELIVERY_TIMEOUT_MS = 2000;
/** The environment's own host, as extensions know it. */
const OWN_HOST = 'sandbox.localdomain';

interface Telemetry {
  readonly time: string;
  readonly type: string;
  readonly record: unknown;
}

interface Subscriber {
  readonly extension: Extension;
  readonly streams: ReadonlySet<Stream>;
  readonly protocol: 'HTTP' | 'TCP';
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly maxItems: number;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  waiting: Telemetry[];
  bytes: number;
  timer: { cancel(): void } | undefined;
  sending: Promise<void>;
}

export class TelemetryApi {
  readonly #subscribers: Subscriber[] = [];
  readonly #iso: () => string;
  readonly #subscribed: (kind: 'LOGS' | 'TELEMETRY', name: string, types: readonly string[]) => void;
  #kept: { readonly stream: Stream; readonly event: Telemetry }[] | undefined = [];

  constructor(iso: () => string, subscribed: (kind: 'LOGS' | 'TELEMETRY', name: string, types: readonly string[]) => void) {
    this.#iso = iso;
    this.#subscribed = subscribed;
  }

  /** Nobody can subscribe any more. */
  closeRegistration(): void {
    this.#kept = undefined;
  }

  platform({ type, record }: PlatformRecord): void {
    this.#publish('platform', type, record);
  }

  line(text: string): void {
    this.#publish('function', 'function', text);
  }

  #publish(stream: Stream, type: string, record: unknown): void {
    if (this.#subscribers.length === 0 && this.#kept === undefined) return;
    const event = { time: this.#iso(), type, record };
    if (this.#kept !== undefined && this.#kept.length < MAX_KEPT) this.#kept.push({ stream, event });
    for (const subscriber of this.#subscribers) if (subscriber.streams.has(stream)) this.#add(subscriber, event);
  }

  #add(subscriber: Subscriber, event: Telemetry): void {
    subscriber.waiting.push(event);
    subscriber.bytes += typeof event.record === 'string' ? event.record.length : 256;
    if (subscriber.waiting.length >= subscriber.maxItems || subscriber.bytes >= subscriber.maxBytes) this.#send(subscriber);
    else subscriber.timer ??= realTimeout(() => this.#send(subscriber), subscriber.timeoutMs);
  }

  #send(subscriber: Subscriber): void {
    subscriber.timer?.cancel();
    subscriber.timer = undefined;
    const events = subscriber.waiting;
    if (events.length === 0) return;
    subscriber.waiting = [];
    subscriber.bytes = 0;
    // One after the other, so that they arrive in order; who does not take them misses them.
    subscriber.sending = subscriber.sending.then(() => deliver(subscriber, events)).catch(() => {});
  }

  /** Sends what waits, and resolves when it has arrived or could not. */
  async flush(): Promise<void> {
    for (const subscriber of this.#subscribers) this.#send(subscriber);
    await Promise.all(this.#subscribers.map(({ sending }) => sending));
  }

  subscribe(request: ApiRequest, extension: Extension, kind: 'LOGS' | 'TELEMETRY'): void {
    request.body(MAX_BODY_BYTES).then(
      (body) => {
        if (this.#kept === undefined) {
          refuse(request, 403, `${kind === 'LOGS' ? 'Logs' : 'Telemetry'}.SubscriptionClosed`, 'Subscription is closed already');
          return;
        }
        const subscriber = readSubscription(body, extension, request.peer);
        if (typeof subscriber === 'string') {
          refuse(request, 400, 'ValidationError', subscriber);
          return;
        }
        this.#subscribers.push(subscriber);
        for (const { stream, event } of this.#kept) if (subscriber.streams.has(stream)) this.#add(subscriber, event);
        this.#subscribed(kind, extension.name, [...subscriber.streams]);
        request.reply(200, ['Content-Type', 'text/plain; charset=utf-8'], 'OK');
      },
      () => {},
    );
  }
}

/** What a subscription asks for, or what is wrong with it. */
function readSubscription(body: Uint8Array | undefined, extension: Extension, peer: string): Subscriber | string {
  let wanted: {
    schemaVersion?: string;
    types?: unknown;
    buffering?: { maxItems?: number; maxBytes?: number; timeoutMs?: number };
    destination?: { protocol?: string; URI?: string; port?: number };
  };
  try {
    wanted = JSON.parse(Buffer.from(body ?? []).toString()) as typeof wanted;
  } catch {
    return 'Failed to parse the request body';
  }
  const { types, destination, buffering = {}, schemaVersion } = wanted;
  if (schemaVersion !== undefined && !SCHEMAS.includes(schemaVersion)) return `Unsupported schemaVersion: ${schemaVersion}`;
  if (!Array.isArray(types) || types.length === 0 || !types.every((type) => STREAMS.includes(type))) {
    return 'types is invalid';
  }
  const protocol = destination?.protocol;
  if (protocol !== 'HTTP' && protocol !== 'TCP') return 'destination.protocol is invalid';
  let url: URL;
  try {
    url = new URL(destination?.URI ?? `http://${OWN_HOST}:${destination?.port}`);
  } catch {
    return 'destination.URI is invalid';
  }
  return {
    extension,
    streams: new Set(types as Stream[]),
    protocol,
    // Wherever the extension runs, it is reached where it calls from.
    host: url.hostname === OWN_HOST || url.hostname === 'sandbox' ? peer : url.hostname,
    port: Number(url.port === '' ? 80 : url.port),
    path: `${url.pathname}${url.search}`,
    maxItems: buffering.maxItems ?? DEFAULT_MAX_ITEMS,
    maxBytes: buffering.maxBytes ?? DEFAULT_MAX_BYTES,
    timeoutMs: buffering.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    waiting: [],
    bytes: 0,
    timer: undefined,
    sending: Promise.resolve(),
  };
}

function deliver(subscriber: Subscriber, events: readonly Telemetry[]): Promise<void> {
  return subscriber.protocol === 'HTTP' ? post(subscriber, JSON.stringify(events)) : stream(subscriber, events);
}

function post({ host, port, path }: Subscriber, body: string): Promise<void> {
  const { request } = require('node:http') as typeof import('node:http');
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ host, port, path, method: 'POST', headers, agent: false }, (response) => {
      response.resume();
      response.on('end', resolve);
      response.on('error', reject);
    });
    sent.setTimeout(DELIVERY_TIMEOUT_MS, () => sent.destroy(new Error('The extension does not take its telemetry.')));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Over TCP each event is a line. */
function stream({ host, port }: Subscriber, events: readonly Telemetry[]): Promise<void> {
  const { connect } = require('node:net') as typeof import('node:net');
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port }, () => socket.end(events.map((event) => `${JSON.stringify(event)}\n`).join('')));
    socket.setTimeout(DELIVERY_TIMEOUT_MS, () => socket.destroy(new Error('The extension does not take its telemetry.')));
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });
}
