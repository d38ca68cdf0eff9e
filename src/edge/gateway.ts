/**
 * The edge: takes requests from a listener, finds out who asks for what, passes the gates, and hands the request to its service, either raw
 * (hot native operations) or as the message that codecs read. Holds the listeners, identification, signatures, CORS and limits; knows
 * no service's code.
 */
import type { ServiceError } from '../../protocols/errors.js';
import type { HttpRequest, HttpResponse } from '../../protocols/http.js';
import type { Exchange } from '../runtime/exchange.js';
import type { Identity } from '../runtime/identity.js';
import type { AnonymousRequest, BrowserRequest, BrowserVerdict, RawService } from '../runtime/service.js';
import type { AuthOptions, Authorizer } from './auth/authorize.js';
import { BODY_LIMIT, type Collected, collectBody } from './body.js';
import { Cors, type CorsOptions } from './cors.js';
import { badEncoding, bodyTooLong } from './errors.js';
import type { AccountOfKey } from './identify/credential.js';
import { readForm } from './identify/form.js';
import { type Identified, Identifier } from './identify/index.js';
import { familyOf, serviceOfQuery } from './identify/services.js';
import type { OnRequest } from './listeners/listener.js';
import { toHttpRequest } from './request.js';
import { sendResponse } from './respond.js';
import { BufferedExchange, ExchangeWithHeaders, ObservedExchange } from './wrapped-exchange.js';

/** The client of a request, for work that ends when it goes away. */
type Client = Pick<Exchange, 'aborted' | 'onAborted'>;

/** A service as the gateway reaches it. */
export interface ServiceEndpoint {
  readonly raw?: RawService | undefined;
  /** True if `serve` needs no header of the request. */
  readonly ignoresHeaders?: boolean;
  /** True if `serve` is done with the request's body when it returns. */
  readonly copiesBody?: boolean;
  /** Judges a browser's request by the rules of the resource that it is for; `undefined` if it names none that could have rules. */
  readonly judgeBrowser?: ((request: BrowserRequest) => BrowserVerdict | undefined) | undefined;
  /** Whether a request without a signature may be served even where signatures are demanded. */
  admitsAnonymous?(request: AnonymousRequest): boolean;
  /** Answers by the model; must not throw. The request's body is its own, unless `copiesBody`. */
  serve(identity: Identity, request: HttpRequest, client: Client): HttpResponse | Promise<HttpResponse>;
  /** The answer for an error, in the protocol of the request. */
  fail(error: unknown, identity: Identity, request: HttpRequest): HttpResponse;
}

/** The gates between identification and operation. Each is absent while it is off. */
interface Gates {
  /** An error refuses the request. */
  authorize?: (exchange: Exchange, identity: Identity) => ServiceError | undefined;
  /** Answers the request itself (true), or lets it pass. */
  faults?: (exchange: Exchange, identity: Identity) => boolean;
  record?: (exchange: Exchange, identity: Identity) => void;
  trace?: (exchange: Exchange, identity: Identity) => void;
}

/** An answered request, for the log. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  /** Absent for the emulator's own paths. */
  readonly identity: Identity | undefined;
  /** HTTP status; 0 if the client went away before. */
  readonly status: number;
}

export interface GatewayOptions {
  readonly defaultAccount: string;
  readonly defaultRegion: string;
  readonly localstackHost: string;
  readonly cors: CorsOptions;
  readonly auth: AuthOptions;
  /** The service of that name, built or not; undefined if nothing of the name is known. */
  readonly lookup: (service: string) => ServiceEndpoint | undefined;
  /** The answer for a service that nobody knows. */
  readonly unknown: (identity: Identity, request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
  /** Serves `/_localstack/*`, `/_aws/*` and `/_ruststack/*`. */
  readonly control: (exchange: Exchange) => void;
  /** A request id in the service's form. */
  readonly requestId: (service: string, account: string, region: string) => string;
  readonly accountOfKey?: AccountOfKey;
  readonly gates: Gates;
  /** Begins to observe a request while debugging; what it returns is called with the answer. Undefined else: then nothing is measured. */
  readonly observe?: (() => (answered: Answered) => void) | undefined;
}

const CONTROL_PATHS = ['/_localstack/', '/_aws/', '/_ruststack/'];
const UNDERSCORE = 95;
/** The place of function URLs (`identify/host.ts`). */
const FUNCTION_URLS = 'lambda-url';
const EMPTY = new Uint8Array(0);

/** What listeners call for each request. */
export function createGateway(options: GatewayOptions): OnRequest {
  const gateway = new Gateway(options);
  const { observe } = options;
  if (!observe) return (exchange) => gateway.handle(exchange, undefined);
  return (exchange) => {
    const { method, path } = exchange;
    const tell = observe();
    const noted: Noted = { identity: undefined };
    gateway.handle(new ObservedExchange(exchange, (status) => tell({ method, path, identity: noted.identity, status })), noted);
  };
}

/** Where the gateway leaves the identity for the log. */
interface Noted {
  identity: Identity | undefined;
}

class Gateway {
  readonly #options: GatewayOptions;
  readonly #identifier: Identifier;
  readonly #cors: Cors;
  #authorizer: Authorizer | undefined;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#identifier = new Identifier(options);
    this.#cors = new Cors(options.cors);
  }

  handle(plain: Exchange, noted: Noted | undefined): void {
    const origin = plain.header('origin');
    const found = this.#identifier.identify(plain);
    // What functions answer is theirs, also to preflights and at paths like the emulator's own.
    if (found.service === FUNCTION_URLS) this.#authorize(plain, found, found.service, noted);
    else if (origin === undefined && plain.method !== 'OPTIONS') this.#route(plain, found, noted);
    else this.#ofBrowser(plain, origin, found, noted);
  }

  /** Requests of pages of other origins: the resource's own rules decide, where it has some, else the emulator's. */
  #ofBrowser(exchange: Exchange, origin: string | undefined, found: Identified, noted: Noted | undefined): void {
    const verdict = this.#judge(exchange, origin, found);
    if (exchange.method === 'OPTIONS') {
      if (!verdict?.configured && origin !== undefined && this.#cors.preflight(exchange, origin)) return;
      if (verdict) {
        this.#answerPreflight(exchange, found, verdict);
        return;
      }
    }
    const general = origin === undefined ? [] : this.#cors.headersFor(origin);
    const extra = verdict?.configured ? verdict.headers : general;
    this.#route(extra.length > 0 ? new ExchangeWithHeaders(exchange, extra) : exchange, found, noted);
  }

  #judge(exchange: Exchange, origin: string | undefined, found: Identified): BrowserVerdict | undefined {
    const { service, hostLabel } = found;
    if (service === undefined || (found.accessKeyId === undefined && isControlPath(exchange.path))) return undefined;
    const judge = this.#options.lookup(service)?.judgeBrowser;
    if (!judge) return undefined;
    const path = hostLabel === undefined ? exchange.path : pathOfHost(exchange.path, hostLabel);
    return judge({ method: exchange.method, path, origin, header: (name) => exchange.header(name) });
  }

  #answerPreflight(exchange: Exchange, found: Identified, { headers, refusal }: BrowserVerdict): void {
    if (!refusal) {
      exchange.reply(200, headers);
      return;
    }
    const { service, account, region } = found as Identity;
    this.#refuse(exchange, { ...(found as Identity), requestId: this.#options.requestId(service, account, region) }, refusal);
  }

  #route(exchange: Exchange, found: Identified, noted: Noted | undefined): void {
    // Whoever signed asks for a service; the others may mean the emulator itself.
    if (found.accessKeyId === undefined && isControlPath(exchange.path)) {
      this.#options.control(exchange);
      return;
    }
    if (found.service === undefined || found.among) this.#askForm(exchange, found, noted);
    else this.#authorize(exchange, found, found.service, noted);
  }

  /** Services that only the form in the body tells apart: the body comes first, then the rest. */
  #askForm(exchange: Exchange, found: Identified, noted: Noted | undefined): void {
    const headers = exchange.retain();
    collectBody(exchange, headers['content-encoding'], BODY_LIMIT.query, (collected) => {
      let service = found.service ?? 's3';
      let known: Exchange = exchange;
      if ('body' in collected) {
        const body = collected.body.slice();
        const form = readForm(exchange.query, body);
        service = serviceOfQuery(form.version, form.action, found.among) ?? service;
        found.operation ??= form.action;
        // What it was packed in is gone.
        delete headers['content-encoding'];
        known = new BufferedExchange(exchange, body);
      }
      this.#authorize(known, found, service, noted);
    });
  }

  #authorize(exchange: Exchange, found: Identified, service: string, noted: Noted | undefined): void {
    found.service = service;
    found.requestId = this.#options.requestId(service, found.account, found.region);
    const identity = found as Identity;
    if (noted) noted.identity = identity;
    const { strict } = this.#options.auth;
    const isOpen = found.atWebsite || (service === FUNCTION_URLS && found.signature === 'none');
    if ((strict || found.signature === 'presigned') && !isOpen) this.#checkSignature(exchange, identity);
    else this.#dispatch(exchange, identity);
  }

  #checkSignature(exchange: Exchange, identity: Identity): void {
    this.#authorizer ??= new (require('./auth/authorize.js') as typeof import('./auth/authorize.js')).Authorizer(
      this.#options.auth,
    );
    const authorizer = this.#authorizer;
    const needs = authorizer.needs(identity);
    const proceed = (checked: Exchange, body: Uint8Array | undefined): void => {
      const { refusal, chunkSigning } = authorizer.check(checked, identity, body);
      if (refusal && !this.#admitsAnonymous(checked, identity)) this.#refuse(checked, identity, refusal);
      else this.#dispatch(checked, chunkSigning ? { ...identity, chunkSigning } : identity);
    };
    if (needs === 'nothing') this.#dispatch(exchange, identity);
    else if (needs === 'head') proceed(exchange, undefined);
    if (needs !== 'body') return;
    exchange.retain();
    exchange.readBody(BODY_LIMIT[familyOf(identity.service)], (body) => {
      if (!body) this.#refuse(exchange, identity, bodyTooLong(identity.service));
      else {
        const own = body.slice();
        proceed(new BufferedExchange(exchange, own), own);
      }
    });
  }

  #admitsAnonymous(exchange: Exchange, identity: Identity): boolean {
    if (identity.signature !== 'none' || exchange.header('authorization') !== undefined) return false;
    const { hostLabel, service } = identity;
    const path = hostLabel === undefined ? exchange.path : pathOfHost(exchange.path, hostLabel);
    const { method, query } = exchange;
    const header = (name: string): string | undefined => exchange.header(name);
    const contentType = header('content-type');
    return this.#options.lookup(service)?.admitsAnonymous?.({ method, path, query, contentType, header }) === true;
  }

  #dispatch(exchange: Exchange, identity: Identity): void {
    const { service } = identity;
    if (service === 's3') {
      if (identity.hostLabel !== undefined) prependBucket(exchange, identity.hostLabel);
      else if (exchange.path.indexOf(EXPRESS_MARK) > 0) dropDoubledSlash(exchange);
    }
    if (!this.#passes(exchange, identity)) return;
    const endpoint = this.#lookup(service);
    if (endpoint?.raw?.(exchange, identity)) return;
    const headers = endpoint?.ignoresHeaders ? retainLine(exchange) : exchange.retain();
    const encoding = headers['content-encoding'];
    collectBody(exchange, encoding, BODY_LIMIT[familyOf(service)], (collected) => {
      this.#serve(exchange, identity, headers, collected, endpoint);
    });
  }

  /** Function URLs are Lambda's. */
  #lookup(service: string): ServiceEndpoint | undefined {
    return this.#options.lookup(service === FUNCTION_URLS ? 'lambda' : service);
  }

  #passes(exchange: Exchange, identity: Identity): boolean {
    const { authorize, faults, record, trace } = this.#options.gates;
    const refusal = authorize?.(exchange, identity);
    if (refusal) {
      this.#refuse(exchange, identity, refusal);
      return false;
    }
    if (faults?.(exchange, identity)) return false;
    record?.(exchange, identity);
    trace?.(exchange, identity);
    return true;
  }

  #serve(
    exchange: Exchange,
    identity: Identity,
    headers: Record<string, string>,
    collected: Collected,
    endpoint: ServiceEndpoint | undefined,
  ): void {
    if ('problem' in collected) {
      const { service } = identity;
      this.#refuse(exchange, identity, collected.problem === 'too long' ? bodyTooLong(service) : badEncoding(service));
      return;
    }
    // The request may outlive this call, and its body's memory does not.
    const body = endpoint?.copiesBody ? collected.body : Buffer.from(collected.body);
    const request = toHttpRequest(exchange, headers, body);
    const answer = endpoint ? endpoint.serve(identity, request, exchange) : this.#options.unknown(identity, request);
    send(exchange, answer);
  }

  /** Answers an error as the service would. */
  #refuse(exchange: Exchange, identity: Identity, error: ServiceError): void {
    const request = toHttpRequest(exchange, exchange.retain(), EMPTY);
    const endpoint = this.#lookup(identity.service);
    const answer = endpoint ? endpoint.fail(error, identity, request) : this.#options.unknown(identity, request);
    send(exchange, answer);
  }
}

/**
 * As `retain`, without the headers but that which the edge itself reads: copying ten headers costs as much as answering a small
 * operation.
 */
function retainLine(exchange: Exchange): Record<string, string> {
  // What was read once stays.
  void exchange.path;
  void exchange.query;
  const encoding = exchange.header('content-encoding');
  return encoding === undefined ? {} : { 'content-encoding': encoding };
}

/** Services answer their own failures; one that fails to do even that must not leave a rejection behind, which would end the process. */
function send(exchange: Exchange, answer: HttpResponse | Promise<HttpResponse>): void {
  if (!(answer instanceof Promise)) sendResponse(exchange, answer);
  else answer.then((response) => sendResponse(exchange, response)).catch(() => exchange.reply(500, []));
}

function isControlPath(path: string): boolean {
  return path.charCodeAt(1) === UNDERSCORE && CONTROL_PATHS.some((prefix) => path.startsWith(prefix));
}

/** Virtual-host style becomes path style, so that services see one form only. The signature was made over the path as it came. */
function prependBucket(exchange: Exchange, bucket: string): void {
  (exchange as { path: string }).path = pathOfHost(exchange.path, bucket);
}

/** What stands behind the name of a directory bucket in paths of the SDK for JavaScript. */
const EXPRESS_MARK = '--x-s3//';

/** Where its endpoint is an IP address, the SDK for JavaScript puts a slash too many behind the name of a directory bucket. AWS has no such paths. */
function dropDoubledSlash(exchange: Exchange): void {
  (exchange as { path: string }).path = exchange.path.replace(/^(\/[^/]+--x-s3)\/\//, '$1/');
}

function pathOfHost(path: string, bucket: string): string {
  return path === '/' ? `/${bucket}` : `/${bucket}${path}`;
}
