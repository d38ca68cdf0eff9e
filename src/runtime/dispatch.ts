/**
 * Where requests of the modelled path go on one thread: to a handler on this thread or to the service's shard. Which of the two is data
 * in the service's manifest, or the configuration's `placement`, with which tests run the same cases both ways.
 */
import { type ServiceError, serviceError } from '../../protocols/errors.js';
import { type HttpRequest, type HttpResponse, httpRequest } from '../../protocols/http.js';
import type { ProtocolName, ServiceModel } from '../../protocols/model.js';
import type { Caller, Client, ContextHost, RequestContext } from './context.js';
import type { Identity } from './identity.js';
import type { Instance } from './instance.js';
import { describeFailure } from './log.js';
import { codecFor, internalFailure, LocalService, writtenProtocol } from './serve.js';
import {
  type AnonymousRequest,
  type BrowserRequest,
  type BrowserVerdict,
  NOT_IMPLEMENTED,
  type RawService,
  type RawTools,
  type Registry,
} from './service.js';
import type { ShardClient, ShardConnector } from './shards/client.js';
import type { WaitRange } from './state/index.js';

export interface DispatcherOptions {
  readonly instance: Instance;
  readonly registry: Registry;
  /** How to reach shards. Absent in a shard itself, where everything runs in place. */
  readonly shards?: ShardConnector;
}

/** A service as the gateway reaches it. */
export interface ServiceEndpoint {
  /** The service's own way past codec and shard. */
  readonly raw: RawService | undefined;
  /** True if `serve` needs no header of the request. */
  readonly ignoresHeaders: boolean;
  /** True if `serve` is done with the request's body when it returns. */
  readonly copiesBody: boolean;
  /** Answers by the model; never throws and never rejects. */
  serve(identity: Identity, request: HttpRequest, client?: Client): HttpResponse | Promise<HttpResponse>;
  /** Judges a browser's request by its resource's own rules, where the service has such. */
  readonly judgeBrowser: ((request: BrowserRequest) => BrowserVerdict | undefined) | undefined;
  /** Whether a request without a signature may be served even where signatures are demanded. */
  admitsAnonymous(request: AnonymousRequest): boolean;
  /** The answer for an error, in the protocol of the request. */
  fail(error: unknown, identity: Identity, request: HttpRequest): HttpResponse;
}

/** Rows that nobody writes: who waits for a change of them waits for a restore. */
const NOTHING: WaitRange = { collection: { service: 'runtime', kind: 'nothing' } };

export class Dispatcher implements ContextHost {
  readonly instance: Instance;
  readonly #registry: Registry;
  readonly #connector: ShardConnector | undefined;
  readonly #services = new Map<string, LocalService>();
  readonly #runsHere = new Map<string, boolean>();
  readonly #shards = new Map<string, ShardClient>();
  readonly #endpoints = new Map<string, ServiceEndpoint>();
  /** Signals of requests under way. */
  readonly #live = new Set<AbortController>();
  /** Ends the watch for restores, which there is while anything is under way. */
  #watching: AbortController | undefined;
  #closed = false;

  constructor(options: DispatcherOptions) {
    this.instance = options.instance;
    this.#registry = options.registry;
    this.#connector = options.shards;
  }

  get closed(): boolean {
    return this.#closed;
  }

  isBuilt(name: string): boolean {
    return this.#registry.get(name)?.load !== undefined;
  }

  /** Answers a request; never throws and never rejects. */
  serve(identity: Identity, request: HttpRequest, client?: Client): HttpResponse | Promise<HttpResponse> {
    try {
      const service = this.#service(identity.service);
      if (service === undefined) return unknownService(identity, request);
      if (this.#isHere(service, request)) return service.answer(identity, request, client);
      return this.#shard(service).send(identity, request, client);
    } catch (error) {
      this.instance.log.write('error', `${identity.service} can't be served: ${describeFailure(error)}`);
      return withoutModel(identity, request, internalFailure(writtenProtocol(request) ?? 'rest-json'));
    }
  }

  /** The service of that name as the gateway reaches it, built or not; `undefined` if nothing of the name is known. */
  endpoint = (name: string): ServiceEndpoint | undefined => {
    const known = this.#endpoints.get(name);
    if (known !== undefined) return known;
    const service = this.#service(name);
    if (service === undefined) return undefined;
    const runsHere = this.#runsHere;
    const judge = service.definition?.judgeBrowser;
    const endpoint: ServiceEndpoint = {
      raw: service.definition?.raw?.(this.instance, rawTools(service)),
      get ignoresHeaders() {
        return service.ignoresHeaders;
      },
      // A shard's requests wait for their neighbours.
      get copiesBody() {
        return runsHere.get(name) === true && service.copiesBody;
      },
      judgeBrowser: judge && ((request) => judge(this.instance, request)),
      admitsAnonymous: (request) => service.definition?.admitsAnonymous?.(this.instance, request) === true,
      serve: (identity, request, client) => this.serve(identity, request, client),
      fail: (error, identity, request) => service.fail(error, identity, request),
    };
    this.#endpoints.set(name, endpoint);
    return endpoint;
  };

  /** Whether a service has been asked for anything on this thread. */
  hasServed(name: string): boolean {
    return this.#endpoints.has(name);
  }

  call(
    caller: RequestContext,
    name: string,
    operation: string,
    input: Record<string, unknown>,
    as?: Caller,
  ): Promise<Record<string, unknown>> {
    const service = this.#service(name);
    if (service === undefined)
      return Promise.reject(new Error(`${caller.service} calls the service ${name}, which is not known`));
    return service.call(caller, operation, input, as);
  }

  /** Ends the waits of all requests under way on this thread, which then answer as at their deadline. */
  endWaits(): void {
    for (const ending of this.#live) ending.abort();
    this.#live.clear();
    this.#watching?.abort();
    this.#watching = undefined;
  }

  hold(ending: AbortController): void {
    this.#live.add(ending);
    if (this.#watching === undefined) void this.#watchRestores();
  }

  letGo(ending: AbortController): void {
    this.#live.delete(ending);
    if (this.#live.size > 0) return;
    // A commit pays for whoever waits.
    this.#watching?.abort();
    this.#watching = undefined;
  }

  async #watchRestores(): Promise<void> {
    const watching = new AbortController();
    this.#watching = watching;
    for (;;) {
      const end = await this.instance.engineState.wait(NOTHING, { signal: watching.signal });
      if (end === 'restored') this.endWaits();
      if (end !== 'changed') return;
    }
  }

  close(): void {
    this.#closed = true;
    this.endWaits();
    this.instance.detach();
    for (const shard of this.#shards.values()) shard.close();
  }

  #service(name: string): LocalService | undefined {
    let service = this.#services.get(name);
    if (service === undefined) {
      const entry = this.#registry.get(name);
      if (entry === undefined) return undefined;
      service = new LocalService(entry, this);
      this.#services.set(name, service);
    }
    return service;
  }

  #shard(service: LocalService): ShardClient {
    let shard = this.#shards.get(service.name);
    if (shard === undefined) {
      const { ShardClient } = require('./shards/client.js') as typeof import('./shards/client.js');
      shard = new ShardClient(service, this.#connector as ShardConnector);
      this.#shards.set(service.name, shard);
    }
    return shard;
  }

  #isHere(service: LocalService, request: HttpRequest): boolean {
    if (this.#connector === undefined) return true;
    let always = this.#runsHere.get(service.name);
    if (always === undefined && !this.#runsHere.has(service.name)) {
      always = placementOf(service, this.instance.config.placement);
      this.#runsHere.set(service.name, always as boolean);
    }
    if (always !== undefined) return always;
    const name = service.operationOf(request)?.name;
    const { definition } = service;
    return name === undefined || definition?.operations[name] === NOT_IMPLEMENTED || definition?.inline.has(name) === true;
  }
}

function rawTools(service: LocalService): RawTools {
  return {
    fail(exchange, identity, error) {
      const { method, path } = exchange;
      const headers = exchange.retain();
      const request = httpRequest({ method, path, headers });
      const operation = identity.operation === undefined ? undefined : service.model.operations[identity.operation];
      const answer = service.fail(error, identity, request, operation);
      exchange.reply(answer.statusCode, Object.entries(answer.headers).flat(), answer.body as Uint8Array | string | undefined);
    },
    check: (operation, input) => service.checkInput(operation, input),
    eventMessage(headers, payload) {
      const { encodeMessage } =
        require('../../protocols/codecs/event-stream.js') as typeof import('../../protocols/codecs/event-stream.js');
      return encodeMessage(headers, payload);
    },
  };
}

/** True if all of a service runs on the gateway thread, false if nothing does, `undefined` if it depends on the operation. */
function placementOf(service: LocalService, placement: 'manifest' | 'inline' | 'shard'): boolean | undefined {
  const { definition } = service;
  // What is not built answers 501 without a shard.
  if (definition === undefined || placement === 'inline') return true;
  if (placement === 'shard' || definition.inline.size === 0) return false;
  const built = Object.entries(definition.operations).filter(([, entry]) => entry !== NOT_IMPLEMENTED);
  return built.every(([name]) => definition.inline.has(name)) ? true : undefined;
}

/** Nobody knows this service, so that only the request itself tells in which protocol to say so. */
function unknownService(identity: Identity, request: HttpRequest): HttpResponse {
  const message = `The service ${identity.service} is not known to this emulator.`;
  return withoutModel(identity, request, serviceError({ code: 'NotImplemented', message, status: 501 }));
}

function withoutModel(identity: Identity, request: HttpRequest, error: ServiceError): HttpResponse {
  // The few services whose requests and answers are XML without a mark of it are known; clients of the others read JSON.
  const protocol: ProtocolName =
    writtenProtocol(request) ?? (request.headers['content-type']?.includes('xml') ? 'rest-xml' : 'rest-json');
  const model: ServiceModel = {
    service: identity.service,
    metadata: {
      apiVersion: '',
      endpointPrefix: identity.service,
      serviceId: identity.service,
      protocols: [protocol],
      jsonVersion: '1.0',
      signatureVersion: 'v4',
    },
    operations: {},
    shapes: {},
  };
  return codecFor(protocol).writeError(model, undefined, error, identity.requestId);
}
