import type { ServiceError } from '../../protocols/errors.js';
import type { HttpRequest } from '../../protocols/http.js';
import type { OperationModel } from '../../protocols/model.js';
import type { Context, ContextHost } from './context.js';
import type { Subscriber } from './events.js';
import type { Exchange } from './exchange.js';
import type { PieceSink } from './homes/index.js';
import type { Identity } from './identity.js';
import type { Instance } from './instance.js';
import type { TimerHandler } from './timers.js';

/** A handler gets typed input and returns typed output, or throws a `ServiceError`. Synchronous where it can be. */
export type Handler<I = never, O = unknown> = (ctx: Context, input: I) => O | Promise<O>;

/** An operation of the model that is not built yet. It answers 501 in its own protocol, naming the operation. */
export const NOT_IMPLEMENTED = 'not implemented';

/** What stands behind an operation's name: code that is loaded on the first call, or the word that there is none. */
export type OperationEntry = (() => Handler<any, any>) | typeof NOT_IMPLEMENTED;

/**
 * Answers a request without codec and shard, straight from the exchange: the hot native operations. Called synchronously on the
 * gateway thread; returns false, having touched nothing, to leave the request to the modelled path.
 */
export type RawService = (exchange: Exchange, identity: Identity) => boolean;

/**
 * Runs a native operation for `ctx.call`, without a connection: typed input to typed output, or a thrown `ServiceError`. What it commits before it
 * returns is of the caller's world; a promise is for work that has to be waited for. The identity is the caller's account and region with the
 * callee's service and operation.
 */
export type NativeCall = (identity: Identity, input: Record<string, unknown>) => unknown;

/** A request that a browser may have sent from a page of another origin, before anything else looks at it. */
export interface BrowserRequest {
  readonly method: string;
  /** Raw; a resource in the host name stands in front. */
  readonly path: string;
  readonly origin: string | undefined;
  /** By lower-case name. */
  header(name: string): string | undefined;
}

/** What the rules of the resource that a browser asks for say. */
export interface BrowserVerdict {
  /** False where the resource has no rules, so that the emulator's own may stand in. */
  readonly configured: boolean;
  /** Headers of the answer, flat; none where the request is not allowed. */
  readonly headers: readonly string[];
  /** Answers a preflight that is not allowed. */
  readonly refusal?: ServiceError;
}

/** A request without a signature. */
export interface AnonymousRequest {
  /** By lower-case name. */
  readonly header?: (name: string) => string | undefined;
  readonly method: string;
  /** Raw; a resource in the host name stands in front. */
  readonly path: string;
  readonly query: string;
  readonly contentType: string | undefined;
}

/** To whom the rows of a global map belong: account and region, and with a partial snapshot what goes into it. */
export type RowOwner =
  /** A row is JSON that names `account` and `region`, and `service` where that is another than the map's. */
  | { readonly by: 'row' }
  /** What follows the slash in the map's kind is the key of a row of the kind `of`, to whose owner the whole map belongs. */
  | { readonly by: 'kind'; readonly of: string }
  /** A key up to its first U+0000 is the key of a row of the kind `of`, to whose owner the row belongs. */
  | { readonly by: 'key'; readonly of: string }
  /** Rows count the holders of blobs: they follow from the rows that hold them. */
  | { readonly by: 'blobs' };

/** What can't be told of rows from the names of their maps, for partial snapshots and comparisons. */
export interface RowRule {
  /** Of the maps that the rule is for; with a slash at the end, the beginning of their kinds. */
  readonly kind: string;
  /** Absent where the account and region in the map's name are the owner. */
  readonly owner?: RowOwner;
  /** Rows that follow from others, which a comparison does not tell: all, or those whose keys don't begin with the byte. */
  readonly derived?: { readonly keys: 'all' } | { readonly keys: 'unless'; readonly byte: number };
}

/** A row that is not the same at two moments. */
export interface RowChange {
  readonly key: Buffer;
  /** Absent where there was none. */
  readonly old: Buffer | undefined;
  /** Absent where there is none. */
  readonly new: Buffer | undefined;
}

/** A member of a resource that is not the same at two moments; absent is absent. Plain data. */
export interface FieldChange {
  readonly field: string;
  readonly old?: unknown;
  readonly new?: unknown;
}

/** A row in the service's own terms. */
export interface RowDescription {
  /** What AWS knows the resource by within `of`. */
  readonly id: string | Readonly<Record<string, unknown>>;
  /** What it is part of, a table or a bucket; absent where the map says it. */
  readonly of?: string | undefined;
  /** What differs, where there is something before and after; else nothing. */
  readonly fields: readonly FieldChange[];
}

/** A map in the service's own terms. */
export interface MapDescription {
  /** Maps are told in this order, and those of one rank in that of `of`. */
  readonly rank: number;
  /** What a row is: `table`, `item`, `bucket`. */
  readonly resource: string;
  /** What its resources are part of, if all are of one. */
  readonly of?: string | undefined;
  describe(change: RowChange): RowDescription;
}

/** The rows of a map of the service as they are at both moments: those of the later one first. */
export type RowLookup = (account: string, region: string, kind: string) => Iterable<readonly [key: Buffer, value: Buffer]>;

/** Tells what a map holds; `undefined` for a kind that it does not know. Made once a comparison. */
export type DescribeMap = (account: string, region: string, kind: string) => MapDescription | undefined;

/** A log of records that another service follows. */
export interface RecordLog {
  readonly account: string;
  readonly region: string;
  readonly arn: string;
}

/** Records of one shard of a log. */
export interface RecordBatch {
  /** A JSON list of records in the form of Lambda's events. */
  readonly records: Uint8Array;
  readonly count: number;
  /** The shard's id. */
  readonly shard: string;
  /** What the next batch is read with: the sequence number of the last record that was read or passed over. */
  readonly position: string;
  /** Whether the log is closed and was read to its end. */
  readonly isOver: boolean;
}

/** Reads logs in batches and tells when there is more, so that nobody asks over and over. */
export interface RecordFeed {
  /**
   * Up to `limit` records or 1 MB that stand behind `position`: a sequence number, `TRIM_HORIZON` for all, or `LATEST`, which reads none and gives the
   * position of what comes. `undefined` if there is no such log.
   */
  read(log: RecordLog, position: string, limit: number): RecordBatch | undefined;
  /**
   * Calls `wake` at once and then whenever records may have come: once for all that came before it was called, and also where all state was replaced,
   * since a position may then be another one. Ends with the signal, with the instance, or at once if there is no such log. Does not keep the process alive.
   */
  follow(log: RecordLog, wake: () => void, signal: AbortSignal): Promise<void>;
}

/** What a service keeps alive on the main thread beside its rows; see `homes/index.ts`. */
export interface ServiceHome {
  /** Does what a thread asks for: plain data in and out. Rejects with a `ServiceError`. */
  run(call: unknown, pieces: PieceSink | undefined): Promise<unknown>;
  /** Ends all of it; resolves when nothing is left. The state can still be written until then. */
  close(): Promise<void>;
}

/** What a home is given beside its host. */
export interface HomeTools {
  /** Where this machine's programs find the emulator: `http://127.0.0.1:4566`. */
  endpoint(): string;
  /** The logs of another service, where it has some. */
  feed(service: string): RecordFeed | undefined;
}

/** What a raw service answers errors with. */
export interface RawTools {
  /** Answers an error as the modelled path would; to be called with an exchange that was retained. */
  fail(exchange: Exchange, identity: Identity, error: unknown): void;
  /** Judges input by the model's constraints; throws a `ServiceError`. */
  check(operation: string, input: Record<string, unknown>): void;
  /** A message of an event stream. */
  eventMessage(headers: ReadonlyArray<readonly [name: string, value: string]>, payload: Uint8Array): Uint8Array;
}

/** A service's manifest: what it offers, where it runs, how it knowingly differs from AWS. */
export interface ServiceDefinition<OperationName extends string = string> {
  readonly name: string;
  readonly operations: Readonly<Record<OperationName, OperationEntry>>;
  /** Operations that run on the gateway thread because their work is shorter than a hop. All others run on the shard. */
  readonly inline: ReadonlySet<OperationName>;
  /** Which operation a request is for, where the model's table can't tell two apart; `operation` is what the table says. */
  readonly tellApart?: (operation: string, request: HttpRequest) => string;
  /**
   * Judges a modelled request before it is decoded, by what no input member tells: its headers against its body's bytes. Throws a
   * `ServiceError`.
   */
  readonly admit?: (operation: OperationModel, request: HttpRequest) => void;
  /** The error for a request that is none of the service's operations, where the service has one of its own. */
  readonly unknown?: (request: HttpRequest) => ServiceError;
  /** Judges browsers' requests by the rules of the resource that they are for; `undefined` if they name none that could have rules. */
  readonly judgeBrowser?: (instance: Instance, request: BrowserRequest) => BrowserVerdict | undefined;
  /** Whether a request without a signature may be served even where signatures are demanded. */
  readonly admitsAnonymous?: (instance: Instance, request: AnonymousRequest) => boolean;
  /** Made once per emulator instance and thread, on the first request. */
  readonly raw?: (instance: Instance, tools: RawTools) => RawService;
  /** Operations that the raw service answers, though `operations` says `NOT_IMPLEMENTED`. */
  readonly native?: ReadonlySet<OperationName>;
  /** How other services reach the native operations. Made once per emulator instance and thread, on the first call. */
  readonly nativeCall?: (instance: Instance) => NativeCall;
  /** What the service's timers do when they are due, by name. */
  readonly timers?: Readonly<Record<string, () => TimerHandler>>;
  /** What the emulator's own paths may ask of the service, by name. */
  readonly actions?: Readonly<Record<string, (instance: Instance) => Promise<unknown>>>;
  /** Makes up for what a process that died may have left undone. Runs once, where the service has state at the start. */
  readonly resume?: (instance: Instance) => void;
  /** Made once per emulator, on the main thread, when the service is first needed. `instance.homes` reaches it from every thread. */
  readonly home?: (host: ContextHost, tools: HomeTools) => ServiceHome;
  /** How other services follow the service's logs of records. */
  readonly feed?: (instance: Instance) => RecordFeed;
  /** What the service does with events that it is subscribed to, by the names that its registry entry gives. */
  readonly subscribers?: Readonly<Record<string, () => Subscriber>>;
  /** What the names of the service's maps don't say of their rows. */
  readonly rows?: readonly RowRule[];
  /** Tells rows in the service's own terms, for comparisons. */
  readonly describe?: (lookup: RowLookup) => DescribeMap;
  /** What is missing, in a line each, for the coverage table. */
  readonly gaps?: readonly string[];
  /** Where it differs from AWS by design, in a line each. */
  readonly differences?: readonly string[];
}

/** What is known of a service before its code is loaded. */
export interface RegistryEntry {
  /** The model's name of the service: `s3`, `cognito-idp`. */
  readonly name: string;
  /** Loads the manifest. Absent for a service that is known but not built: it answers 501 in its own protocol. */
  readonly load?: () => ServiceDefinition;
  /** The topics of events that the service takes, by the name of the subscriber in its manifest. */
  readonly subscriptions?: Readonly<Record<string, string>>;
}

/** The services of one emulator, by name. A list at run time, so that others can be added to the built-in ones. */
export type Registry = ReadonlyMap<string, RegistryEntry>;
