/** rest-xml: the protocol of S3, Route 53 and CloudFront. */
import type { HttpRequest, HttpResponse } from '@smithy/protocol-http';
import type { Codec } from '../codec.js';
import type { ServiceError } from '../errors.js';
import { httpResponse } from '../http.js';
import type { OperationModel, ServiceModel, Shape } from '../model.js';
import { type EventMember, eventFrames } from './event-stream-body.js';
import { headerEmitter, requestBinder, statusOf } from './http-bindings.js';
import { routerOf } from './http-router.js';
import { type Fail, malformedInput } from './malformed.js';
import { bytesOf, EVENT_STREAM, NO_BODY, type Payload, readRawPayload, writeRawPayload } from './payload.js';
import { hostIdOf, identifyResponse } from './response-ids.js';
import { shapeOf } from './text.js';
import { parseXml } from './xml-document.js';
import { errorElements } from './xml-errors.js';
import { localName, XmlReaders } from './xml-read.js';
import { isOutsideBody, textElement, XmlWriters } from './xml-write.js';

type Members = Record<string, unknown>;

interface CompiledOperation {
  readonly bind: (input: Members, request: HttpRequest) => void;
  readonly readBody: (input: Members, body: unknown) => void;
  readonly status: (output: Members) => number;
  readonly emitHeaders: (output: Members, headers: Record<string, string>) => void;
  readonly writeBody: (output: Members) => Payload;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTENT_TYPE = 'application/xml';

/** What is compiled for one model, each operation when it is first used. */
class CompiledModel {
  readonly fail: Fail;
  readonly readers: XmlReaders;
  readonly writers: XmlWriters;
  readonly declaration: string;
  readonly contentType: string;
  readonly #operations = new Map<string, CompiledOperation>();

  constructor(readonly model: ServiceModel) {
    const wire = model.metadata.wire;
    this.fail = malformedInput(model, 'MalformedInput');
    const ofSchema: Fail = (kind, name, value) => this.fail(kind === 'body' || kind === 'root' ? kind : 'structure', name, value);
    this.readers = new XmlReaders(model, wire?.strictRoot ? ofSchema : this.fail);
    this.writers = new XmlWriters(model, wire?.fractionalSeconds);
    this.declaration = wire?.xmlDeclaration ?? DECLARATION;
    this.contentType = wire?.xmlContentType ?? CONTENT_TYPE;
  }

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
      readBody: this.#bodyReader(operation),
      status: statusOf(operation, output),
      emitHeaders: headerEmitter(this.model, output),
      writeBody: operation.http.method === 'HEAD' ? () => NO_BODY : this.#bodyWriter(operation, output),
    };
  }

  #bodyReader(operation: OperationModel): CompiledOperation['readBody'] {
    const input = operation.input && shapeOf(this.model, operation.input);
    if (!input || !operation.input) return () => {};
    const key = input.payload;
    const ref = key === undefined ? undefined : input.members?.[key];
    if (key !== undefined && ref) {
      const shape = shapeOf(this.model, ref);
      if (shape.type === 'structure' && !shape.eventstream) {
        const read = this.#rootReader(ref.shape, ref.locationName ?? shape.locationName ?? ref.shape);
        const needed = input.required?.includes(key) && this.model.metadata.wire?.malformed?.empty !== undefined;
        return (target, body) => {
          const bytes = bytesOf(body);
          if (bytes) target[key] = read(bytes);
          else if (needed) this.fail('empty', key, '');
        };
      }
      return (target, body) => {
        const value = readRawPayload(shape, body);
        if (value !== undefined) target[key] = value;
      };
    }
    if (!Object.values(input.members ?? {}).some((member) => !member.location)) return () => {};
    const read = this.#rootReader(
      operation.input.shape,
      operation.input.locationName ?? input.locationName ?? operation.input.shape,
    );
    return (target, body) => {
      const bytes = bytesOf(body);
      if (bytes) Object.assign(target, read(bytes));
    };
  }

  #rootReader(shapeName: string, rootName: string): (body: Buffer) => unknown {
    const read = this.readers.structure(shapeName);
    const strict = this.model.metadata.wire?.strictRoot ?? false;
    const expected = localName(rootName);
    return (body) => {
      const root = parseXml(body.toString()) ?? this.fail('body', expected, '');
      if (strict && root.name !== expected) this.fail('root', expected, root.name);
      return read(root.children, root.attributes);
    };
  }

  #bodyWriter(operation: OperationModel, output: Shape | undefined): CompiledOperation['writeBody'] {
    if (!output || !operation.output) return () => NO_BODY;
    const namespace = this.model.metadata.xmlNamespace;
    const key = output.payload;
    const ref = key === undefined ? undefined : output.members?.[key];
    if (key !== undefined && ref) {
      const shape = shapeOf(this.model, ref);
      if (shape.eventstream) return this.#eventWriter({ key, ref });
      if (shape.type === 'structure') {
        const write = this.writers.root(ref, ref.locationName ?? shape.locationName ?? ref.shape, namespace);
        return (value) => (value[key] === undefined || value[key] === null ? NO_BODY : this.#xml(write(value[key])));
      }
      return (value) => writeRawPayload(shape, value[key]);
    }
    if (Object.values(output.members ?? {}).every(isOutsideBody)) return () => NO_BODY;
    const write = this.writers.root(operation.output, output.locationName ?? operation.output.shape, namespace);
    return (value) => this.#xml(write(value));
  }

  /** Events whose structures are XML documents of their own, e.g. the statistics of S3's SelectObjectContent. */
  #eventWriter(events: EventMember): CompiledOperation['writeBody'] {
    const frames = eventFrames(this.model, events, {
      contentType: 'text/xml',
      structure: (name) => {
        const write = this.writers.root({ shape: name }, shapeOf(this.model, { shape: name }).locationName ?? name, undefined);
        return (value) => Buffer.from(write(value));
      },
    });
    return (output) => ({ body: frames(output[events.key] as AsyncIterable<Members>), type: EVENT_STREAM });
  }

  #xml(text: string): Payload {
    return { body: Buffer.from(this.declaration + text), type: this.contentType };
  }

  error(operation: OperationModel | undefined, error: ServiceError, requestId: string): HttpResponse {
    const headers: Record<string, string> = { ...error.headers };
    identifyResponse(this.model, headers, requestId);
    if (operation?.http.method === 'HEAD' || error.status === 304 || error.status === 204)
      return httpResponse(error.status, headers);
    headers['Content-Type'] = this.contentType;
    const { wire, xmlNamespace } = this.model.metadata;
    const shape = this.model.shapes[error.code];
    headerEmitter(this.model, shape)((error.fields ?? {}) as Members, headers);
    const ids = textElement('RequestId', requestId) + (wire?.hostId ? textElement('HostId', hostIdOf(requestId)) : '');
    const inner = errorElements(this.writers, error);
    const xmlns = xmlNamespace ? ` xmlns="${xmlNamespace}"` : '';
    const type = textElement('Type', error.fault === 'server' ? 'Receiver' : 'Sender');
    const text = wire?.noErrorWrapping
      ? `<Error>${inner}${ids}</Error>`
      : `<ErrorResponse${xmlns}><Error>${type}${inner}</Error>${ids}</ErrorResponse>`;
    return httpResponse(error.status, headers, Buffer.from(this.declaration + text));
  }
}

const compiledModels = new WeakMap<ServiceModel, CompiledModel>();

function compiledModel(model: ServiceModel): CompiledModel {
  let compiled = compiledModels.get(model);
  if (!compiled) {
    compiled = new CompiledModel(model);
    compiledModels.set(model, compiled);
  }
  return compiled;
}

export const restXml: Codec = {
  protocol: 'rest-xml',

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
