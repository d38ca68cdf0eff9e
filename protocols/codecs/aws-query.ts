/** aws-query: the protocol of STS, IAM, SNS and other early services. */
import type { HttpResponse } from '@smithy/protocol-http';
import type { Codec } from '../codec.js';
import type { ServiceError } from '../errors.js';
import { httpResponse } from '../http.js';
import type { OperationModel, ServiceModel } from '../model.js';
import { malformedInput } from './malformed.js';
import { actionOf, parametersOf } from './query-form.js';
import { QueryReaders } from './query-read.js';
import { identifyResponse } from './response-ids.js';
import { errorElements } from './xml-errors.js';
import { elementName } from './xml-read.js';
import { textElement, XmlWriters } from './xml-write.js';

type Members = Record<string, unknown>;

const CONTENT_TYPE = 'text/xml';

/** What is compiled for one model. */
class CompiledModel {
  readonly readers: QueryReaders;
  readonly writers: XmlWriters;
  readonly declaration: string;
  readonly contentType: string;
  readonly namespace: string;
  readonly #writers = new Map<string, (output: Members, requestId: string) => string>();

  constructor(readonly model: ServiceModel) {
    const { wire, xmlNamespace } = model.metadata;
    this.readers = new QueryReaders(model, { nameOf: elementName, flatLists: false }, malformedInput(model, 'MalformedInput'));
    this.writers = new XmlWriters(model, wire?.fractionalSeconds);
    this.declaration = wire?.xmlDeclaration ?? '';
    this.contentType = wire?.xmlContentType ?? CONTENT_TYPE;
    this.namespace = xmlNamespace ? ` xmlns="${xmlNamespace}"` : '';
  }

  writer(operation: OperationModel): (output: Members, requestId: string) => string {
    let writer = this.#writers.get(operation.name);
    if (!writer) {
      writer = this.#compile(operation);
      this.#writers.set(operation.name, writer);
    }
    return writer;
  }

  #compile(operation: OperationModel): (output: Members, requestId: string) => string {
    const { name, output: ref } = operation;
    const content = ref && this.writers.content(ref.shape);
    const wrapper = ref && (ref.resultWrapper ?? `${name}Result`);
    const open = `${this.declaration}<${name}Response${this.namespace}>${wrapper ? `<${wrapper}>` : ''}`;
    const middle = `${wrapper ? `</${wrapper}>` : ''}<ResponseMetadata><RequestId>`;
    const end = `</RequestId></ResponseMetadata></${name}Response>`;
    return (output, requestId) => open + (content?.(output) ?? '') + middle + requestId + end;
  }

  error(error: ServiceError, requestId: string): HttpResponse {
    const headers: Record<string, string> = { ...error.headers };
    identifyResponse(this.model, headers, requestId);
    headers['Content-Type'] = this.contentType;
    const type = textElement('Type', error.fault === 'server' ? 'Receiver' : 'Sender');
    const inner = `<Error>${type}${errorElements(this.writers, error)}</Error>${textElement('RequestId', requestId)}`;
    const text = `${this.declaration}<ErrorResponse${this.namespace}>${inner}</ErrorResponse>`;
    return httpResponse(error.status, headers, Buffer.from(text));
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

export const awsQuery: Codec = {
  protocol: 'query',
  ignoresHeaders: true,
  copiesBody: true,

  operationOf: actionOf,

  readRequest(model, operation, request) {
    const ref = operation.input;
    return ref ? compiledModel(model).readers.input(ref.shape, parametersOf(request)) : {};
  },

  writeResponse(model, operation, output, requestId) {
    const compiled = compiledModel(model);
    const headers: Record<string, string> = {};
    identifyResponse(model, headers, requestId);
    headers['Content-Type'] = compiled.contentType;
    return httpResponse(operation.http.responseCode ?? 200, headers, compiled.writer(operation)(output, requestId));
  },

  writeError: (model, _operation, error, requestId) => compiledModel(model).error(error, requestId),
};
