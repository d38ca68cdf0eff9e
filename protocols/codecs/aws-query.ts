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
import { furtherElements, wireCode } from './xml-errors.js';
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
  readonly #errorDetail: boolean;
  readonly #writers = new Map<string, (output: Members, requestId: string) => string>();

  constructor(readonly model: ServiceModel) {
    const { wire, xmlNamespace } = model.metadata;
    this.readers = new QueryReaders(model, { nameOf: elementName, flatLists: false }, malformedInput(model, 'MalformedInput'));
    this.writers = new XmlWriters(model, wire?.fractionalSeconds);
    this.declaration = wire?.xmlDeclaration ?? '';
    this.contentType = wire?.xmlContentType ?? CONTENT_TYPE;
    this.#errorDetail = wire?.errorDetail === true;
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
    const shape = this.model.shapes[error.code];
    const elements = [
      textElement('Type', error.fault === 'server' ? 'Receiver' : 'Sender'),
      textElement('Code', wireCode(shape, error.code)),
      error.message === '' ? '' : textElement('Message', error.message),
      this.#errorDetail ? '<Detail/>' : '',
      furtherElements(this.writers, shape, error),
    ];
    return httpResponse(error.status, headers, Buffer.from(this.#errorText(elements, textElement('RequestId', requestId))));
  }

  /** The framework breaks and indents its lines; SQS, which had its own, does not. */
  #errorText(elements: readonly string[], requestId: string): string {
    const open = `${this.declaration}<ErrorResponse${this.namespace}>`;
    if (this.#errorDetail) return `${open}<Error>${elements.join('')}</Error>${requestId}</ErrorResponse>`;
    const lines = elements.filter((element) => element !== '').map((element) => `    ${element}\n`);
    return `${open}\n  <Error>\n${lines.join('')}  </Error>\n  ${requestId}\n</ErrorResponse>\n`;
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
