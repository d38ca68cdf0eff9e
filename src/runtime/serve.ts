/**
 * The modelled pipeline, the same on a gateway thread and in a shard: codec, operation, input, constraints, handler, output. It stays
 * synchronous as long as the handler does, since a promise costs more than a small operation.
 */
import type { Codec } from '../../protocols/codec.js';
import { isServiceError, type ServiceError, serviceError } from '../../protocols/errors.js';
import type { HttpRequest, HttpResponse } from '../../protocols/http.js';
import type { OperationModel, ProtocolName, ServiceModel } from '../../protocols/model.js';
import { type Caller, type Client, type ContextHost, RequestContext } from './context.js';
import type { Identity } from './identity.js';
import { describeFailure } from './log.js';
import { type Handler, type NativeCall, NOT_IMPLEMENTED, type RegistryEntry, type ServiceDefinition } from './service.js';

type ValidateInput = typeof import('../../protocols/validate.js').validateInput;

const NOT_IMPLEMENTED_STATUS = 501;

/** Says what AWS's answer has no place for. */
const NOTICE_HEADER = 'x-ruststack-notice';

/** A handler under which the state was replaced in each of so many runs is let be. */
const MAX_RUNS = 32;

/** A request that is decoded, and whose handler is known. */
interface Call {
  readonly identity: Identity;
  readonly request: HttpRequest;
  readonly client: Client | undefined;
  readonly codec: Codec;
  readonly operation: OperationModel;
  readonly handler: Handler<any, any>;
  /** The same for each run, so that handlers leave it as it is. */
  readonly input: Record<string, unknown>;
}

/** One service on one thread: its manifest, model, codecs and handlers, each loaded when first needed. */
export class LocalService {
  readonly name: string;
  readonly #entry: RegistryEntry;
  readonly #host: ContextHost;
  readonly #handlers = new Map<string, Handler<any, any>>();
  #definition: ServiceDefinition | undefined;
  #model: ServiceModel | undefined;
  #onlyCodec: Codec | undefined;
  #ignoresHeaders: boolean | undefined;
  #nativeCall: NativeCall | undefined;
  #validate: ValidateInput | undefined;

  constructor(entry: RegistryEntry, host: ContextHost) {
    this.name = entry.name;
    this.#entry = entry;
    this.#host = host;
  }

  /** Absent for a service that is known but not built. */
  get definition(): ServiceDefinition | undefined {
    if (this.#definition === undefined && this.#entry.load) {
      this.#definition = this.#entry.load();
      if (this.#definition.home) this.#host.instance.homes.start(this.name);
    }
    return this.#definition;
  }

  get model(): ServiceModel {
    this.#model ??= loadModel(this.name);
    return this.#model;
  }

  /** The operation that a request asks for, by the model alone. */
  operationOf(request: HttpRequest): OperationModel | undefined {
    return this.#operationOf(this.codecOf(request), request);
  }

  #operationOf(codec: Codec, request: HttpRequest): OperationModel | undefined {
    const found = codec.operationOf(this.model, request);
    const tellApart = this.definition?.tellApart;
    return found && tellApart ? this.model.operations[tellApart(found.name, request)] : found;
  }

  codecOf(request: HttpRequest): Codec {
    return this.#onlyCodec ?? this.#chooseCodec(request);
  }

  /** Whether requests can be answered without their headers: where the service has one protocol, which puts nothing there. */
  get ignoresHeaders(): boolean {
    this.#ignoresHeaders ??= this.#findIgnoresHeaders();
    return this.#ignoresHeaders;
  }

  #findIgnoresHeaders(): boolean {
    const [protocol, another] = this.model.metadata.protocols;
    if (protocol === undefined || another !== undefined || this.definition?.admit !== undefined) return false;
    return codecFor(protocol).ignoresHeaders === true;
  }

  /** Whether `answer` is done with a request's body when it returns, even where the answer itself comes later. */
  get copiesBody(): boolean {
    return this.ignoresHeaders && this.#onlyCodec?.copiesBody === true;
  }

  #chooseCodec(request: HttpRequest): Codec {
    const { protocols } = this.model.metadata;
    const codec = codecFor((protocols.length > 1 ? chooseProtocol(protocols, request) : protocols[0]) ?? 'json');
    if (protocols.length <= 1) this.#onlyCodec = codec;
    return codec;
  }

  /** Answers a request on this thread. Never throws and never rejects: whatever goes wrong is an answer. */
  answer(identity: Identity, request: HttpRequest, client: Client | undefined): HttpResponse | Promise<HttpResponse> {
    let operation: OperationModel | undefined;
    try {
      const codec = this.codecOf(request);
      const { model } = this;
      operation = this.#operationOf(codec, request);
      if (operation === undefined) {
        throw this.definition?.unknown?.(request) ?? unknownOperation(model, codec.protocol, identity, request);
      }
      const handler = this.#handler(operation.name);
      this.definition?.admit?.(operation, request);
      const input = codec.readRequest(model, operation, request);
      this.#check(operation, input);
      return this.#run({ identity, request, client, codec, operation, handler, input }, 0);
    } catch (error) {
      return this.fail(error, identity, request, operation);
    }
  }

  /** Runs the handler, and again from the start if all state was replaced under it: what it read and wrote is gone with the world before. */
  #run(call: Call, runs: number): HttpResponse | Promise<HttpResponse> {
    const { identity, request, operation, handler, input } = call;
    for (let run = runs + 1; ; run++) {
      const context = new RequestContext(this.#host, identity, operation.name, call.client);
      try {
        const output: unknown = handler(context, input);
        if (output instanceof Promise) return this.#answerLater(call, run, context, output);
        context.finish();
        if (!context.isOutdated || run === MAX_RUNS) {
          return this.#written(call, context, output);
        }
      } catch (error) {
        context.finish();
        if (!context.isOutdated || run === MAX_RUNS) return this.fail(error, identity, request, operation);
      }
    }
  }

  async #answerLater(call: Call, run: number, context: RequestContext, pending: Promise<unknown>): Promise<HttpResponse> {
    const { identity, request, operation } = call;
    try {
      const output = await pending;
      if (context.isOutdated && run < MAX_RUNS) return this.#run(call, run);
      return this.#written(call, context, output);
    } catch (error) {
      if (context.isOutdated && run < MAX_RUNS) return this.#run(call, run);
      return this.fail(error, identity, request, operation);
    } finally {
      context.finish();
    }
  }

  #written({ identity, codec, operation }: Call, context: RequestContext, output: unknown): HttpResponse {
    const response = codec.writeResponse(this.model, operation, (output ?? {}) as Record<string, unknown>, identity.requestId);
    const { noticed } = context;
    if (noticed !== undefined) response.headers[NOTICE_HEADER] = noticed;
    return response;
  }

  /** The answer for an error. What is no `ServiceError` is logged and told as an internal failure, without any detail. */
  fail(error: unknown, identity: Identity, request: HttpRequest, operation?: OperationModel): HttpResponse {
    const codec = this.codecOf(request);
    let told: ServiceError;
    if (isServiceError(error)) {
      told = error;
    } else {
      this.#host.instance.log.write('error', `${this.name}.${operation?.name ?? '?'} failed: ${describeFailure(error)}`, {
        requestId: identity.requestId,
      });
      told = internalFailure(codec.protocol);
    }
    return codec.writeError(this.model, operation, told, identity.requestId, request);
  }

  /** `ctx.call`: runs an operation on this thread for another service, with the caller's account and region unless it is as somebody else. */
  async call(
    caller: RequestContext,
    operationName: string,
    input: Record<string, unknown>,
    as?: Caller,
  ): Promise<Record<string, unknown>> {
    const operation = this.model.operations[operationName];
    if (operation === undefined) throw new Error(`${caller.service} calls ${this.name}.${operationName}, which is in no model`);
    const identity: Identity = {
      service: this.name,
      operation: operationName,
      account: as?.account ?? caller.account,
      region: as?.region ?? caller.region,
      // A key of 12 digits stands for its account; none would be an anonymous caller.
      accessKeyId: as === undefined ? caller.accessKeyId : as.account,
      // A caller that is named counts as one that has signed, where policies decide.
      signature: as === undefined ? 'none' : 'header',
      requestId: this.#host.instance.requestIdWithin(caller.ids, this.name),
      hostLabel: undefined,
    };
    this.#check(operation, input);
    if (this.definition?.native?.has(operationName)) {
      this.#nativeCall ??= this.definition.nativeCall?.(this.#host.instance);
      const nativeCall = this.#nativeCall;
      if (nativeCall) {
        const { engineState } = this.#host.instance;
        let output: unknown;
        engineState.within(caller.membership.since(), () => {
          output = nativeCall(identity, input);
        });
        return ((await output) ?? {}) as Record<string, unknown>;
      }
    }
    const handler = this.#handler(operationName);
    const callerClient: Client = {
      get aborted() {
        return caller.signal.aborted;
      },
      onAborted: (run) => caller.signal.addEventListener('abort', run, { once: true }),
    };
    const context = new RequestContext(this.#host, identity, operationName, callerClient, caller);
    try {
      return ((await handler(context, input)) ?? {}) as Record<string, unknown>;
    } finally {
      context.finish();
    }
  }

  /** As the modelled path judges input, for raw services. */
  checkInput(operationName: string, input: Record<string, unknown>): void {
    this.#check(this.model.operations[operationName] as OperationModel, input);
  }

  #check(operation: OperationModel, input: Record<string, unknown>): void {
    this.#validate ??= loadValidation();
    this.#validate(this.model, operation, input);
  }

  #handler(operation: string): Handler<any, any> {
    let handler = this.#handlers.get(operation);
    if (handler === undefined) {
      const entry = this.definition?.operations[operation];
      if (entry === undefined || entry === NOT_IMPLEMENTED) throw notImplemented(this.name, operation);
      handler = entry();
      this.#handlers.set(operation, handler);
    }
    return handler;
  }
}

function loadValidation(): ValidateInput {
  return (require('../../protocols/validate.js') as typeof import('../../protocols/validate.js')).validateInput;
}

function loadModel(service: string): ServiceModel {
  return (require('../../protocols/load.js') as typeof import('../../protocols/load.js')).loadModel(service);
}

export function codecFor(protocol: ProtocolName): Codec {
  return (require('../../protocols/codecs/index.js') as typeof import('../../protocols/codecs/index.js')).codecFor(protocol);
}

/** The protocol that a request is written in, where it leaves a mark of its own. */
export function writtenProtocol(request: HttpRequest): ProtocolName | undefined {
  const { headers } = request;
  if (headers['smithy-protocol'] === 'rpc-v2-cbor') return 'smithy-rpc-v2-cbor';
  if (headers['x-amz-target'] !== undefined) return 'json';
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded') || request.query.Action !== undefined)
    return 'query';
  return undefined;
}

/** Which of a service's protocols answers a request. */
function chooseProtocol(protocols: readonly ProtocolName[], request: HttpRequest): ProtocolName | undefined {
  const written = writtenProtocol(request);
  return written !== undefined && protocols.includes(written) ? written : protocols[0];
}

/** The answer to an operation that this emulator knows but does not offer. */
function notImplemented(service: string, operation: string): ServiceError {
  return serviceError({
    code: 'NotImplemented',
    message: `The operation ${operation} of the service ${service} is not implemented.`,
    status: NOT_IMPLEMENTED_STATUS,
  });
}

/** How a failure that says nothing to the client is named: by each protocol's own services. */
export function internalFailure(protocol: ProtocolName): ServiceError {
  return protocol === 'rest-xml' || protocol === 'ec2'
    ? serviceError({ code: 'InternalError', message: 'We encountered an internal error. Please try again.', status: 500 })
    : serviceError({
        code: 'InternalFailure',
        message: 'The request processing has failed because of an unknown error, exception or failure.',
        status: 500,
      });
}

/** What was asked for is in no model: answered as the service's protocol words it. */
function unknownOperation(model: ServiceModel, protocol: ProtocolName, identity: Identity, request: HttpRequest): ServiceError {
  const { service, metadata } = model;
  if (protocol === 'query' || protocol === 'ec2') {
    const { action, version } = askedAction(request, metadata.apiVersion);
    if (action === undefined)
      return serviceError({ code: 'MissingAction', message: 'The request must contain the parameter Action' });
    const message =
      protocol === 'ec2'
        ? `The action ${action} is not valid for this web service.`
        : `Could not find operation ${action} for version ${version}`;
    return serviceError({ code: 'InvalidAction', message });
  }
  if (protocol === 'json') {
    // JSON services name the error alone, and look at the body first (kinesalite's and dynalite's tests, run on AWS).
    return serviceError({ code: isJson(request.body) ? 'UnknownOperationException' : 'SerializationException', message: '' });
  }
  const asked = identity.operation ?? request.headers['x-amz-target'] ?? `${request.method} ${request.path}`;
  const isRest = protocol === 'rest-json' || protocol === 'rest-xml';
  return serviceError({
    code: 'UnknownOperationException',
    message: `The service ${service} has no operation ${asked}.`,
    status: isRest || protocol === 'smithy-rpc-v2-cbor' ? 404 : 400,
  });
}

/** No body at all is refused later than one that can't be read. */
function isJson(body: unknown): boolean {
  if (!(body instanceof Uint8Array) || body.byteLength === 0) return true;
  try {
    JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString());
    return true;
  } catch {
    return false;
  }
}

function askedAction(request: HttpRequest, apiVersion: string): { action: string | undefined; version: string } {
  const form = new URLSearchParams(
    request.body instanceof Uint8Array && request.body.byteLength > 0 ? Buffer.from(request.body).toString() : '',
  );
  const first = (name: string): string | undefined => {
    const value = form.get(name) ?? request.query[name];
    return (Array.isArray(value) ? value[0] : value) ?? undefined;
  };
  return { action: first('Action'), version: first('Version') ?? apiVersion };
}
