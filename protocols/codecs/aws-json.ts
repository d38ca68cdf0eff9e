/**
 * aws-json 1.0 and 1.1: POST to `/`, the operation in X-Amz-Target, a JSON object as body. The versions differ in the content type only.
 */
import type { Codec } from '../codec.js';
import type { ServiceError } from '../errors.js';
import { serviceError } from '../errors.js';
import { type HttpRequest, type HttpResponse, httpResponse } from '../http.js';
import type { OperationModel, ServiceModel } from '../model.js';
import { crc32 } from './crc32.js';
import { errorType, messageMember, queryErrorHeader } from './error-type.js';
import { eventFrames, eventMember, type Frames } from './event-stream-body.js';
import { frontRefusal, PLAIN_JSON, speaksJson } from './front-refusal.js';
import { type JsonReader, JsonReaders, type JsonWriter, JsonWriters, OWN_NAMES } from './json-values.js';
import { identifyResponse } from './response-ids.js';

type Members = Record<string, unknown>;

const NO_BODY = new Uint8Array(0);
const SERVER_FAULT = 500;
const EVENT_STREAM = 'application/vnd.amazon.eventstream';

interface CompiledOperation {
  readonly read: JsonReader | undefined;
  readonly write: (output: Members) => Uint8Array | Frames;
  readonly contentType: string;
}

class CompiledModel {
  readonly readers: JsonReaders;
  readonly writers: JsonWriters;
  readonly contentType: string;
  readonly #operations = new Map<string, CompiledOperation>();
  readonly #errors = new Map<string, JsonWriter>();

  constructor(readonly model: ServiceModel) {
    this.readers = new JsonReaders(model, OWN_NAMES);
    this.writers = new JsonWriters(model, OWN_NAMES);
    this.contentType = `application/x-amz-json-${model.metadata.jsonVersion ?? '1.0'}`;
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
    if (output === undefined) return { read, write: () => NO_BODY, contentType: this.contentType };
    const events = eventMember(this.model, output);
    if (events === undefined) {
      const write = this.writers.structure(output.shape);
      return { read, write: (value) => Buffer.from(write(value)), contentType: this.contentType };
    }
    const first = this.writers.structure(output.shape, (ref) => ref !== events.ref);
    const frames = eventFrames(this.model, events, {
      contentType: this.contentType,
      structure: (name, only) => bytesWriter(this.writers.structure(name, only)),
    });
    const write = (value: Members) => frames(value[events.key] as AsyncIterable<Members>, Buffer.from(first(value)));
    return { read, write, contentType: EVENT_STREAM };
  }

  /** The body of an error: its type, its message under the name that its shape gives it, and the shape's further members. */
  error(error: ServiceError): string {
    const type = JSON.stringify(errorType(this.model, error.code));
    const message = error.message === '' ? '' : `,"${messageMember(this.model, error.code)}":${JSON.stringify(error.message)}`;
    const rest = error.fields ? this.#errorWriter(error.code)(error.fields) : '{}';
    return `{"__type":${type}${message}${rest === '{}' ? '}' : `,${rest.slice(1)}`}`;
  }

  #errorWriter(code: string): JsonWriter {
    let writer = this.#errors.get(code);
    if (writer === undefined) {
      const shape = this.model.shapes[code];
      writer = shape?.members ? this.writers.structure(code) : (fields) => JSON.stringify(fields);
      this.#errors.set(code, writer);
    }
    return writer;
  }
}

function bytesWriter(write: JsonWriter): (value: unknown) => Uint8Array {
  return (value) => Buffer.from(write(value));
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

/** An empty body stands for an empty object. Invalid JSON gets the error alone: AWS gives no message with it. */
function parseBody(body: unknown): unknown {
  if (!(body instanceof Uint8Array) || body.length === 0) return {};
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  } catch {
    throw serviceError({ code: 'SerializationException', message: '' });
  }
}

/** The headers that any answer has; `body` is absent for one in parts. */
function answerHeaders(model: ServiceModel, contentType: string, requestId: string, body?: Uint8Array): Record<string, string> {
  const headers: Record<string, string> = { 'Content-Type': contentType };
  identifyResponse(model, headers, requestId);
  if (body !== undefined && model.metadata.wire?.checksum) headers['x-amz-crc32'] = String(crc32(body));
  return headers;
}

function wantsPlain(model: ServiceModel, request: HttpRequest | undefined): boolean {
  return (
    model.metadata.wire?.answersPlainJson === true && request?.headers['content-type']?.split(';', 1)[0]?.trim() === PLAIN_JSON
  );
}

export const awsJson: Codec = {
  protocol: 'json',

  operationOf(model: ServiceModel, request: HttpRequest): OperationModel | undefined {
    const target = request.headers['x-amz-target'];
    if (target === undefined || !speaksJson(model, request)) return undefined;
    return model.operations[target.slice(target.lastIndexOf('.') + 1)];
  },

  readRequest(model: ServiceModel, operation: OperationModel, request: HttpRequest): Members {
    const { read } = compiled(model).operation(operation);
    const body = parseBody(request.body);
    return read === undefined ? {} : (read(body, 0) as Members);
  },

  writeResponse(model: ServiceModel, operation: OperationModel, output: Members, requestId: string): HttpResponse {
    const { write, contentType } = compiled(model).operation(operation);
    const body = write(output);
    const headers = answerHeaders(model, contentType, requestId, body instanceof Uint8Array ? body : undefined);
    return httpResponse(200, headers, body);
  },

  writeError(
    model: ServiceModel,
    _operation: OperationModel | undefined,
    error: ServiceError,
    requestId: string,
    request?: HttpRequest,
  ): HttpResponse {
    if (request !== undefined && error.status < SERVER_FAULT && !speaksJson(model, request)) {
      return frontRefusal(model, error, requestId);
    }
    const made = compiled(model);
    const body = Buffer.from(made.error(error));
    const contentType = wantsPlain(model, request) ? PLAIN_JSON : made.contentType;
    const headers = { ...answerHeaders(model, contentType, requestId, body), ...error.headers };
    queryErrorHeader(model, error, headers);
    return httpResponse(error.status, headers, body);
  },
};
