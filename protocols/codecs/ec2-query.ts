/** ec2-query: EC2's own form of the query protocol. */
import type { HttpResponse } from '@smithy/protocol-http';
import type { Codec } from '../codec.js';
import type { ServiceError } from '../errors.js';
import { httpResponse } from '../http.js';
import type { OperationModel, ServiceModel, ShapeRef } from '../model.js';
import { malformedInput } from './malformed.js';
import { actionOf, parametersOf } from './query-form.js';
import { QueryReaders } from './query-read.js';
import { identifyResponse } from './response-ids.js';
import { errorElements } from './xml-errors.js';
import { textElement, XmlWriters } from './xml-write.js';

type Members = Record<string, unknown>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTENT_TYPE = 'text/xml;charset=UTF-8';

/** What is compiled for one model. */
class CompiledModel {
  readonly readers: QueryReaders;
  readonly writers: XmlWriters;
  readonly declaration: string;
  readonly #writers = new Map<string, (output: Members, requestId: string) => string>();

  constructor(readonly model: ServiceModel) {
    const wire = model.metadata.wire;
    this.readers = new QueryReaders(model, { nameOf: parameterName, flatLists: true }, malformedInput(model, 'MalformedInput'));
    this.writers = new XmlWriters(model, wire?.fractionalSeconds, (_, ref, key) => ref.locationName ?? key);
    this.declaration = wire?.xmlDeclaration ?? DECLARATION;
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
    const { xmlNamespace, apiVersion } = this.model.metadata;
    const content = ref && this.writers.content(ref.shape);
    // The model's namespace lacks the slash at the end that EC2 writes.
    const namespace = (xmlNamespace ?? `http://ec2.amazonaws.com/doc/${apiVersion}`).replace(/\/?$/, '/');
    const open = `${this.declaration}<${name}Response xmlns="${namespace}"><requestId>`;
    return (output, requestId) => `${open}${requestId}</requestId>${content?.(output) ?? ''}</${name}Response>`;
  }

  error(error: ServiceError, requestId: string): HttpResponse {
    const headers: Record<string, string> = { ...error.headers };
    identifyResponse(this.model, headers, requestId);
    headers['Content-Type'] = CONTENT_TYPE;
    const inner = `<Errors><Error>${errorElements(this.writers, error)}</Error></Errors>${textElement('RequestID', requestId)}`;
    return httpResponse(error.status, headers, Buffer.from(`${this.declaration}<Response>${inner}</Response>`));
  }
}

/** The query name where the model has one, else the XML name (else the member's), its first letter in upper case. */
function parameterName(_model: ServiceModel, ref: ShapeRef, key: string): string {
  if (ref.queryName) return ref.queryName;
  const name = ref.locationName ?? key;
  return name.charAt(0).toUpperCase() + name.slice(1);
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

export const ec2Query: Codec = {
  protocol: 'ec2',
  ignoresHeaders: true,
  copiesBody: true,

  operationOf: actionOf,

  readRequest(model, operation, request) {
    const ref = operation.input;
    return ref ? compiledModel(model).readers.input(ref.shape, parametersOf(request)) : {};
  },

  writeResponse(model, operation, output, requestId) {
    const headers: Record<string, string> = {};
    identifyResponse(model, headers, requestId);
    headers['Content-Type'] = CONTENT_TYPE;
    const text = compiledModel(model).writer(operation)(output, requestId);
    return httpResponse(operation.http.responseCode ?? 200, headers, Buffer.from(text));
  },

  writeError: (model, _operation, error, requestId) => compiledModel(model).error(error, requestId),
};
