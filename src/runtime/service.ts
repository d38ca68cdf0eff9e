import type { ServiceError } from '../../protocols/errors.js';
import type { HttpRequest } from '../../protocols/http.js';
import type { OperationModel } from '../../protocols/model.js';
import type { Context } from './context.js';
import type { Subscriber } from './events.js';
import type { Exchange } from './exchange.js';
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
 * Runs a native operation for `ctx.call`, without a connection and synchronously: typed input to typed output, or a thrown `ServiceError`. The
 * identity is the caller's account and region with the callee's service and operation.
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
  readonly method: string;
  /** Raw; a resource in the host name stands in front. */
  readonly path: string;
  readonly query: string;
  readonly contentType: string | undefined;
}

/** A service's manifest: what it offers, where it runs, how it knowingly differs from AWS. */
export interface ServiceDefinition<OperationName extends string = string> {
  readonly name: string;
  readonly operations: Readonly<Record<OperationName, OperationEntry>>;
  /** Operations that run on the gateway thread because their work is shorter than a hop. All others run on the shard. */
  readonly inline: ReadonlySet<OperationName>;
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
  readonly raw?: (instance: Instance) => RawService;
  /** Operations that the raw service answers, though `operations` says `NOT_IMPLEMENTED`. */
  readonly native?: ReadonlySet<OperationName>;
  /** How other services reach the native operations. Made once per emulator instance and thread, on the first call. */
  readonly nativeCall?: (instance: Instance) => NativeCall;
  /** What the service's timers do when they are due, by name. */
  readonly timers?: Readonly<Record<string, () => TimerHandler>>;
  /** What the service does with events that it is subscribed to, by the names that its registry entry gives. */
  readonly subscribers?: Readonly<Record<string, () => Subscriber>>;
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
