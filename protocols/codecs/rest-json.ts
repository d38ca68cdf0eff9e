/** rest-json: the protocol of Lambda, API Gateway and most younger services with resources in their paths. */
import type { HttpResponse } from '@smithy/protocol-http';
import type { Codec } from '../codec.js';
import type { ServiceError } from '../errors.js';
import { httpResponse } from '../http.js';
import type { OperationModel, ServiceModel, Shape, ShapeRef } from '../model.js';
import { messageMember } from './error-type.js';
import { type EventMember, eventFrames, readEvents } from './event-stream-body.js';
import { frontRefusal } from './front-refusal.js';
import { headerEmitter } from './http-bindings.js';
import { JsonReaders, JsonWriters, LOCATION_NAMES } from './json-values.js';
import { malformedInput } from './malformed.js';
import { bytesOf, chunksOf, EVENT_STREAM, NO_BODY, type Payload, readRawPayload, writeRawPayload } from './payload.js';
import { identifyResponse } from './response-ids.js';
import { type BodyReader, type BodyWriter, type Members, RestModel, restCodec } from './rest.js';
import { shapeOf } from './text.js';
import { isOutsideBody } from './xml-write.js';

interface CompiledError {
  readonly emitHeaders: (fields: Members, headers: Record<string, string>) => void;
  readonly body: (fields: Members) => string;
}

const CONTENT_TYPE = 'application/json';
const SERVER_FAULT = 500;

/** What is compiled for one model, each operation when it is first used. */
class RestJsonModel extends RestModel {
  readonly readers: JsonReaders;
  readonly writers: JsonWriters;
  readonly #errors = new Map<string, CompiledError>();

  constructor(model: ServiceModel) {
    super(model, malformedInput(model, 'SerializationException'));
    this.readers = new JsonReaders(model, LOCATION_NAMES);
    this.writers = new JsonWriters(model, LOCATION_NAMES);
  }

  protected override bodyReader(operation: OperationModel): BodyReader {
    const input = operation.input && shapeOf(this.model, operation.input);
    if (!input || !operation.input) return () => {};
    const { payload } = input;
    const ref = payload === undefined ? undefined : input.members?.[payload];
    if (payload !== undefined && ref) {
      const shape = shapeOf(this.model, ref);
      if (shape.eventstream) return this.#eventReader({ key: payload, ref });
      if (!isJson(shape)) {
        return (target, body) => {
          const value = readRawPayload(shape, body);
          if (value !== undefined) target[payload] = value;
        };
      }
      const read = this.readers.value(ref);
      return (target, body) => {
        const value = this.#parse(body);
        if (value !== undefined && value !== null) target[payload] = read(value, 0);
      };
    }
    if (!Object.values(input.members ?? {}).some((member) => !member.location)) return () => {};
    const read = this.readers.structure(operation.input.shape, (member) => !member.location);
    return (target, body) => {
      const value = this.#parse(body);
      if (value !== undefined) Object.assign(target, read(value, 0));
    };
  }

  #eventReader(events: EventMember): BodyReader {
    const readers = {
      structure: (name: string, only?: (ref: ShapeRef) => boolean) => {
        const read = this.readers.structure(name, only);
        return (bytes: Uint8Array) => read(this.#parse(bytes) ?? {}, 0);
      },
    };
    return (target, body) => {
      target[events.key] = readEvents(this.model, events, readers, chunksOf(body));
    };
  }

  #parse(body: unknown): unknown {
    const bytes = bytesOf(body);
    if (!bytes) return undefined;
    try {
      return JSON.parse(bytes.toString());
    } catch {
      return this.fail('body', 'body', '');
    }
  }

  protected override bodyWriter(operation: OperationModel, output: Shape | undefined): BodyWriter {
    if (!output || !operation.output) return () => NO_BODY;
    const { payload } = output;
    const ref = payload === undefined ? undefined : output.members?.[payload];
    if (payload !== undefined && ref) {
      const shape = shapeOf(this.model, ref);
      if (shape.eventstream) return this.#eventWriter({ key: payload, ref });
      if (!isJson(shape)) return (value) => writeRawPayload(shape, value[payload]);
      const write = this.writers.value(ref);
      return (value) => (value[payload] === undefined || value[payload] === null ? NO_BODY : json(write(value[payload])));
    }
    const write = this.writers.structure(operation.output.shape, inBody);
    return (value) => json(write(value));
  }

  #eventWriter(events: EventMember): BodyWriter {
    const frames = eventFrames(this.model, events, {
      contentType: CONTENT_TYPE,
      structure: (name, only) => {
        const write = this.writers.structure(name, only);
        return (value) => Buffer.from(write(value));
      },
    });
    return (output) => ({ body: frames(output[events.key] as AsyncIterable<Members>), type: EVENT_STREAM });
  }

  override error(operation: OperationModel | undefined, error: ServiceError, requestId: string): HttpResponse {
    const headers: Record<string, string> = { ...error.headers };
    identifyResponse(this.model, headers, requestId);
    headers['x-amzn-ErrorType'] = error.code;
    const compiled = this.#error(error.code);
    const fields = (error.fields ?? {}) as Members;
    compiled.emitHeaders(fields, headers);
    if (operation?.http.method === 'HEAD' || error.status === 304 || error.status === 204)
      return httpResponse(error.status, headers);
    headers['Content-Type'] = CONTENT_TYPE;
    const message = error.message === '' ? {} : { [messageMember(this.model, error.code)]: error.message };
    return httpResponse(error.status, headers, Buffer.from(compiled.body({ ...fields, ...message })));
  }

  #error(code: string): CompiledError {
    let compiled = this.#errors.get(code);
    if (!compiled) {
      const shape = this.model.shapes[code];
      const knowsMessage = shape?.members?.[messageMember(this.model, code)] !== undefined;
      compiled = {
        emitHeaders: headerEmitter(this.model, shape),
        // What the framework itself raises stands in no model, and some modelled errors don't list their message.
        body: knowsMessage ? this.writers.structure(code, inBody) : (fields) => this.#looseError(shape, fields),
      };
      if (shape) this.#errors.set(code, compiled);
    }
    return compiled;
  }

  #looseError(shape: Shape | undefined, fields: Members): string {
    const parts: string[] = [];
    for (const [key, value] of Object.entries(fields)) {
      const ref = shape?.members?.[key];
      if (value === undefined || value === null || (ref && !inBody(ref))) continue;
      const text = ref ? this.writers.value(ref)(value) : JSON.stringify(value);
      parts.push(`${JSON.stringify(ref ? LOCATION_NAMES(ref, key) : key)}:${text}`);
    }
    return `{${parts.join(',')}}`;
  }
}

const inBody = (ref: ShapeRef) => !isOutsideBody(ref);

/** Whether a payload member is a JSON value; blobs and strings stand as they are. */
function isJson(shape: Shape): boolean {
  return shape.document || !(shape.type === 'blob' || shape.type === 'string');
}

function json(text: string): Payload {
  return { body: Buffer.from(text), type: CONTENT_TYPE };
}

const codec = restCodec('rest-json', (model) => new RestJsonModel(model));

export const restJson: Codec = {
  ...codec,
  writeError(model, operation, error, requestId, request) {
    // Who refuses before it looks for the operation does not know whether there is one.
    const isNowhere = operation === undefined && request !== undefined && error.status < SERVER_FAULT;
    if (isNowhere && codec.operationOf(model, request) === undefined) return frontRefusal(model, error, requestId);
    return codec.writeError(model, operation, error, requestId, request);
  },
};
