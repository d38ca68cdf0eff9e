/** What rest-json and rest-xml share: a request's parts bound to members, an answer's head, and everything compiled once per model. */
import type { HttpRequest, HttpResponse } from '@smithy/protocol-http';
import type { Codec } from '../codec.js';
import type { ServiceError } from '../errors.js';
import { httpResponse } from '../http.js';
import type { OperationModel, ProtocolName, ServiceModel, Shape } from '../model.js';
import { headerEmitter, requestBinder, statusOf } from './http-bindings.js';
import { routerOf } from './http-router.js';
import type { Fail } from './malformed.js';
import { NO_BODY, type Payload } from './payload.js';
import { identifyResponse } from './response-ids.js';
import { shapeOf } from './text.js';

export type Members = Record<string, unknown>;

export type BodyReader = (input: Members, body: unknown) => void;
export type BodyWriter = (output: Members) => Payload;

interface CompiledOperation {
  readonly bind: (input: Members, request: HttpRequest) => void;
  readonly readBody: BodyReader;
  readonly status: (output: Members) => number;
  readonly emitHeaders: (output: Members, headers: Record<string, string>) => void;
  readonly writeBody: BodyWriter;
}

/** What is compiled for one model, each operation when it is first used. The bodies are the protocol's own. */
export abstract class RestModel {
  readonly #operations = new Map<string, CompiledOperation>();

  constructor(
    readonly model: ServiceModel,
    readonly fail: Fail,
  ) {}

  protected abstract bodyReader(operation: OperationModel): BodyReader;
  protected abstract bodyWriter(operation: OperationModel, output: Shape | undefined): BodyWriter;
  abstract error(operation: OperationModel | undefined, error: ServiceError, requestId: string): HttpResponse;

  operation(operation: OperationModel): CompiledOperation {
    let compiled = this.#operations.get(operation.name);
    if (!compiled) {
      compiled = this.#compile(operation);
      this.#operations.set(operation.name, compiled);
    }
    return compiled;
  }

  #compile(operation: OperationModel): CompiledOperation {
    const output = operation.output && shapeOf(this.model, operation.output);
    return {
      bind: requestBinder(this.model, operation, this.fail),
      readBody: this.bodyReader(operation),
      status: statusOf(operation, output),
      emitHeaders: headerEmitter(this.model, output),
      writeBody: operation.http.method === 'HEAD' ? () => NO_BODY : this.bodyWriter(operation, output),
    };
  }
}

export function restCodec(protocol: ProtocolName, compile: (model: ServiceModel) => RestModel): Codec {
  const models = new WeakMap<ServiceModel, RestModel>();
  const compiledModel = (model: ServiceModel): RestModel => {
    let compiled = models.get(model);
    if (!compiled) {
      compiled = compile(model);
      models.set(model, compiled);
    }
    return compiled;
  };
  return {
    protocol,

    operationOf: (model, request) => routerOf(model)(request),

    readRequest(model, operation, request) {
      const compiled = compiledModel(model).operation(operation);
      const input: Members = {};
      compiled.bind(input, request);
      compiled.readBody(input, request.body);
      return input;
    },

    writeResponse(model, operation, output, requestId) {
      const compiled = compiledModel(model).operation(operation);
      const headers: Record<string, string> = {};
      identifyResponse(model, headers, requestId);
      const { body, type } = compiled.writeBody(output);
      if (type !== undefined) headers['Content-Type'] = type;
      compiled.emitHeaders(output, headers);
      return httpResponse(compiled.status(output), headers, body);
    },

    writeError: (model, operation, error, requestId) => compiledModel(model).error(operation, error, requestId),
  };
}
