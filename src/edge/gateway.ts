/**
 * The edge: takes requests from a listener, finds out who asks for what, passes the gates, and hands the request to its service, either raw
 * (hot native operations) or as the message that codecs read. Holds the listeners, identification, signatures, CORS and limits; knows
 * no service's code.
 */
import type { HttpRequest, HttpResponse } from '../../protocols/http.js';
import type { Exchange } from '../runtime/exchange.js';
import type { Identity } from '../runtime/identity.js';
import type { RawService } from '../runtime/service.js';
import { BODY_LIMIT, type Collected, collectBody } from './body.js';
import { Cors, type CorsOptions } from './cors.js';
import { type EdgeError, edgeErrors, sendError } from './errors.js';
import type { AccountOfKey } from './identify/credential.js';
import { readForm, serviceOfVersion } from './identify/form.js';
import { type Identified, Identifier } from './identify/index.js';
import { serviceRow } from './identify/services.js';
import type { OnRequest } from './listeners/listener.js';
import { toHttpRequest } from './request.js';
import { sendResponse } from './respond.js';

/** The client of a request, for work that ends when it goes away. */
export type Client = Pick<Exchange, 'aborted' | 'onAborted'>;

/** A service as the gateway reaches it. */
export interface ServiceEndpoint {
  readonly raw?: RawService | undefined;
  /** Answers by the model; must not throw. The request's body is its own. */
  serve(identity: Identity, request: HttpRequest, client: Client): HttpResponse | Promise<HttpResponse>;
}

/** The gates between identification and operation. Each is absent while it is off. */
export interface Gates {
  /** An error refuses the request. */
  authorize?: (exchange: Exchange, identity: Identity) => EdgeError | undefined;
  /** Answers the request itself (true), or lets it pass. */
  faults?: (exchange: Exchange, identity: Identity) => boolean;
  record?: (exchange: Exchange, identity: Identity) => void;
  trace?: (exchange: Exchange, identity: Identity) => void;
}

export interface GatewayOptions {
  readonly defaultAccount: string;
  readonly defaultRegion: string;
  readonly localstackHost: string;
  readonly cors: CorsOptions;
  /** The service of that name, built or not; undefined if nothing of the name is known. */
  readonly lookup: (service: string) => ServiceEndpoint | undefined;
  /** Serves `/_localstack/*`, `/_aws/*` and `/_ruststack/*`. */
  readonly control: (exchange: Exchange) => void;
  /** A request id in the service's form. */
  readonly requestId: (service: string) => string;
  readonly accountOfKey?: AccountOfKey;
  readonly gates: Gates;
  /** Called after each request while debugging; undefined else, and then nothing is measured. */
  readonly onAnswer?: ((exchange: Exchange, identity: Identity) => void) | undefined;
}

const CONTROL_PATHS = ['/_localstack/', '/_aws/', '/_ruststack/', '/health'];

/** What listeners call for each request. */
export function createGateway(options: GatewayOptions): OnRequest {
  const gateway = new Gateway(options);
  return (exchange) => gateway.handle(exchange);
}

class Gateway {
  readonly #options: GatewayOptions;
  readonly #identifier: Identifier;
  readonly #cors: Cors;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#identifier = new Identifier(options);
    this.#cors = new Cors(options.cors);
  }

  handle(exchange: Exchange): void {
    if (exchange.path.charCodeAt(1) === 95 && CONTROL_PATHS.some((prefix) => exchange.path.startsWith(prefix))) {
      this.#control(exchange);
      return;
    }
    const origin = exchange.header('origin');
    if (origin !== undefined && exchange.method === 'OPTIONS' && this.#cors.preflight(exchange, origin)) return;
    const found = this.#identifier.identify(exchange);
    if (found.service === undefined || found.among) this.#askForm(exchange, found, origin);
    else this.#dispatch(exchange, found, origin);
  }

  #control(exchange: Exchange): void {
    const origin = exchange.header('origin');
    if (origin !== undefined && exchange.method === 'OPTIONS' && this.#cors.preflight(exchange, origin)) return;
    this.#options.control(exchange);
  }

  /** Services that only the body tells apart: the body comes first, then the rest. They are all of the modelled kind. */
  #askForm(exchange: Exchange, found: Identified, origin: string | undefined): void {
    const headers = exchange.retain();
    collectBody(exchange, headers['content-encoding'], BODY_LIMIT.query, (collected) => {
      if ('body' in collected) {
        const form = readForm(exchange.query, collected.body);
        found.service = serviceOfVersion(form.version, found.among) ?? found.service ?? 's3';
        found.operation ??= form.action;
      } else found.service ??= 's3';
      const identity = this.#identity(found, found.service);
      if (!this.#passes(exchange, identity)) return;
      this.#serve(exchange, identity, headers, collected, origin);
    });
  }

  #dispatch(exchange: Exchange, found: Identified, origin: string | undefined): void {
    const service = found.service as string;
    const identity = this.#identity(found, service);
    if (service === 's3' && found.hostLabel !== undefined) prependBucket(exchange, found.hostLabel);
    if (!this.#passes(exchange, identity)) return;
    const endpoint = this.#options.lookup(service);
    if (endpoint?.raw?.(exchange, identity)) return;
    const headers = exchange.retain();
    const limit = BODY_LIMIT[serviceRow(service)?.family ?? 'rest-json'];
    collectBody(exchange, headers['content-encoding'], limit, (collected) =>
      this.#serve(exchange, identity, headers, collected, origin),
    );
  }

  #identity(found: Identified, service: string): Identity {
    return {
      service,
      operation: found.operation,
      account: found.account,
      region: found.region,
      accessKeyId: found.accessKeyId,
      signature: found.signature,
      requestId: this.#options.requestId(service),
      hostLabel: found.hostLabel,
    };
  }

  #passes(exchange: Exchange, identity: Identity): boolean {
    const { authorize, faults, record, trace } = this.#options.gates;
    if (authorize) {
      const refusal = authorize(exchange, identity);
      if (refusal) {
        sendError(exchange, identity, refusal);
        return false;
      }
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
    origin: string | undefined,
  ): void {
    if ('problem' in collected) {
      sendError(exchange, identity, edgeErrors.body(collected.problem, identity.service));
      return;
    }
    const endpoint = this.#options.lookup(identity.service);
    if (!endpoint) {
      sendError(exchange, identity, edgeErrors.unknownService(identity.service));
      return;
    }
    const extra = origin === undefined ? [] : this.#cors.headersFor(origin);
    // The request outlives this call, and its body's memory does not.
    const body = collected.body.slice();
    try {
      const answer = endpoint.serve(identity, toHttpRequest(exchange, headers, body), exchange);
      if (answer instanceof Promise) {
        answer.then(
          (response) => sendResponse(exchange, response, extra),
          () => sendError(exchange, identity, edgeErrors.internal(identity.service)),
        );
      } else sendResponse(exchange, answer, extra);
    } catch {
      sendError(exchange, identity, edgeErrors.internal(identity.service));
    }
  }
}

/** Virtual-host style becomes path style, so that services see one form only. The signature was made over the path as it came. */
function prependBucket(exchange: Exchange, bucket: string): void {
  (exchange as { path: string }).path = exchange.path === '/' ? `/${bucket}` : `/${bucket}${exchange.path}`;
}
