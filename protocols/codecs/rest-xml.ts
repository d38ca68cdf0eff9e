/** rest-xml: the protocol of S3, Route 53 and CloudFront. */
import type { HttpResponse } from '@smithy/protocol-http';
import type { ServiceError } from '../errors.js';
import { httpResponse } from '../http.js';
import type { OperationModel, ServiceModel, Shape } from '../model.js';
import { type EventMember, eventFrames } from './event-stream-body.js';
import { headerEmitter } from './http-bindings.js';
import { type Fail, malformedInput } from './malformed.js';
import { bytesOf, EVENT_STREAM, NO_BODY, type Payload, readRawPayload, writeRawPayload } from './payload.js';
import { hostIdOf, identifyResponse } from './response-ids.js';
import { type BodyReader, type BodyWriter, type Members, RestModel, restCodec } from './rest.js';
import { shapeOf } from './text.js';
import { parseXml } from './xml-document.js';
import { errorElements } from './xml-errors.js';
import { localName, XmlReaders } from './xml-read.js';
import { isOutsideBody, textElement, XmlWriters } from './xml-write.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTENT_TYPE = 'application/xml';

/** What is compiled for one model, each operation when it is first used. */
class RestXmlModel extends RestModel {
  readonly readers: XmlReaders;
  readonly writers: XmlWriters;
  readonly declaration: string;
  readonly contentType: string;

  constructor(model: ServiceModel) {
    super(model, malformedInput(model, 'MalformedInput'));
    const wire = model.metadata.wire;
    const ofSchema: Fail = (kind, name, value) => this.fail(kind === 'body' || kind === 'root' ? kind : 'structure', name, value);
    this.readers = wire?.strictRoot ? new XmlReaders(model, ofSchema, true) : new XmlReaders(model, this.fail);
    this.writers = new XmlWriters(model, wire?.fractionalSeconds);
    this.declaration = wire?.xmlDeclaration ?? DECLARATION;
    this.contentType = wire?.xmlContentType ?? CONTENT_TYPE;
  }

  protected override bodyReader(operation: OperationModel): BodyReader {
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

  protected override bodyWriter(operation: OperationModel, output: Shape | undefined): BodyWriter {
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
  #eventWriter(events: EventMember): BodyWriter {
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

  override error(operation: OperationModel | undefined, error: ServiceError, requestId: string): HttpResponse {
    const headers: Record<string, string> = { ...error.headers };
    identifyResponse(this.model, headers, requestId);
    if (operation?.http.method === 'HEAD' || error.status === 304 || error.status === 204)
      return httpResponse(error.status, headers);
    headers['Content-Type'] = this.contentType;
    const { wire, xmlNamespace } = this.model.metadata;
    const shape = this.model.shapes[error.code];
    headerEmitter(this.model, shape)((error.fields ?? {}) as Members, headers);
    const ids = textElement('RequestId', requestId) + (wire?.hostId ? textElement('HostId', hostIdOf(requestId)) : '');
    const inner = errorElements(this.writers, error, wire?.noErrorWrapping);
    const xmlns = xmlNamespace ? ` xmlns="${xmlNamespace}"` : '';
    const type = textElement('Type', error.fault === 'server' ? 'Receiver' : 'Sender');
    const text = wire?.noErrorWrapping
      ? `<Error>${inner}${ids}</Error>`
      : `<ErrorResponse${xmlns}><Error>${type}${inner}</Error>${ids}</ErrorResponse>`;
    return httpResponse(error.status, headers, Buffer.from(this.declaration + text));
  }
}

export const restXml = restCodec('rest-xml', (model) => new RestXmlModel(model));
