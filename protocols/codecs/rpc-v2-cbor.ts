/** smithy rpc-v2-cbor: POST to `/service/<service>/operation/<operation>`, told by the header `smithy-protocol`, a CBOR map as body. */
import type { Codec } from '../codec.js';
import type { ServiceError } from '../errors.js';
import { type HttpRequest, type HttpResponse, httpResponse } from '../http.js';
import type { OperationModel, ServiceModel } from '../model.js';
import { CborWriter, readCbor } from './cbor.js';
import { CborReaders, CborWriters, encodedText, writeDocument } from './cbor-values.js';
import { errorType, messageMember, queryErrorHeader } from './error-type.js';
import { type EventMember, eventFrames, eventMember, type Frames } from './event-stream-body.js';
import { identifyResponse } from './response-ids.js';

type Members = Record<string, unknown>;

const CONTENT_TYPE = 'application/cbor';
const EVENT_STREAM = 'application/vnd.amazon.eventstream';
const PATH = /\/service\/[^/]+\/operation\/([^/?]+)$/;
const TYPE_KEY = encodedText('__type');

interface CompiledOperation {
  readonly read: ((value: unknown) => unknown) | undefined;
  readonly write: ((output: Members) => Uint8Array | Frames) | undefined;
  readonly contentType: string;
}

class CompiledModel {
  readonly readers: CborReaders;
  readonly writers: CborWriters;
  readonly #operations = new Map<string, CompiledOperation>();

  constructor(readonly model: ServiceModel) {
    this.readers = new CborReaders(model);
    this.writers = new CborWriters(model);
  }

  operation(operation: OperationModel): CompiledOperation {
    let compiled = this.#operations.get(operation.name);
    if (compiled === undefined) {
      compiled = this.#compile(operation);
      this.#operations.set(operation.name, compiled);
    }
    return compiled;
  }

  #compile({ input, output }: OperationModel): CompiledOperation {
    const read = input && this.readers.structure(input.shape);
    if (output === undefined) return { read, write: undefined, contentType: CONTENT_TYPE };
    const events = eventMember(this.model, output);
    if (events) return { read, write: this.#stream(output.shape, events), contentType: EVENT_STREAM };
    return { read, write: finished(this.writers.structure(output.shape)), contentType: CONTENT_TYPE };
  }

  #stream(shape: string, events: EventMember): (output: Members) => Frames {
    const first = finished(this.writers.structure(shape, (ref) => ref !== events.ref));
    const frames = eventFrames(this.model, events, {
      contentType: CONTENT_TYPE,
      structure: (name, only) => finished(this.writers.structure(name, only)),
    });
    return (value) => frames(value[events.key] as AsyncIterable<Members>, first(value));
  }

  error(error: ServiceError): Uint8Array {
    const out = new CborWriter();
    out.beginMap();
    out.raw(TYPE_KEY);
    out.text(errorType(this.model, error.code));
    if (error.message !== '') {
      out.text(messageMember(this.model, error.code));
      out.text(error.message);
    }
    const members = this.model.shapes[error.code]?.members ?? {};
    for (const [key, value] of Object.entries(error.fields ?? {})) {
      if (value === undefined || value === null) continue;
      const ref = members[key];
      out.text(key);
      (ref ? this.writers.value(ref) : writeDocument)(value, out);
    }
    out.end();
    return out.finish();
  }
}

function finished(write: (value: unknown, out: CborWriter) => void): (value: unknown) => Uint8Array {
  return (value) => {
    const out = new CborWriter();
    write(value, out);
    return out.finish();
  };
}

const models = new WeakMap<ServiceModel, CompiledModel>();

function compiled(model: ServiceModel): CompiledModel {
  let made = models.get(model);
  if (made === undefined) {
    made = new CompiledModel(model);
    models.set(model, made);
  }
  return made;
}

export const rpcV2Cbor: Codec = {
  protocol: 'smithy-rpc-v2-cbor',

  operationOf(model: ServiceModel, request: HttpRequest): OperationModel | undefined {
    // What names its operation in a second way is malformed by the specification, which wants it refused for safety.
    if (request.headers['x-amz-target'] !== undefined || request.headers['x-amzn-target'] !== undefined) return undefined;
    const name = PATH.exec(request.path)?.[1];
    return name === undefined ? undefined : model.operations[name];
  },

  readRequest(model: ServiceModel, operation: OperationModel, request: HttpRequest): Members {
    const { body } = request;
    const { read } = compiled(model).operation(operation);
    if (!(body instanceof Uint8Array) || body.length === 0) return {};
    const value = readCbor(body);
    return read === undefined ? {} : (read(value) as Members);
  },

  writeResponse(model: ServiceModel, operation: OperationModel, output: Members, requestId: string): HttpResponse {
    const { write, contentType } = compiled(model).operation(operation);
    const headers: Record<string, string> = { 'smithy-protocol': 'rpc-v2-cbor' };
    identifyResponse(model, headers, requestId);
    if (write === undefined) return httpResponse(200, headers, new Uint8Array(0));
    headers['Content-Type'] = contentType;
    return httpResponse(200, headers, write(output));
  },

  writeError(model: ServiceModel, _operation: OperationModel | undefined, error: ServiceError, requestId: string): HttpResponse {
    const headers: Record<string, string> = { 'smithy-protocol': 'rpc-v2-cbor', 'Content-Type': CONTENT_TYPE, ...error.headers };
    identifyResponse(model, headers, requestId);
    queryErrorHeader(model, error, headers);
    return httpResponse(error.status, headers, compiled(model).error(error));
  },
};
