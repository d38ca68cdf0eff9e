import type { HttpRequest, HttpResponse } from '@smithy/protocol-http';
import type { ServiceError } from './errors.js';
import type { OperationModel, ProtocolName, ServiceModel } from './model.js';

/**
 * One protocol, server side. Stateless; knows no service. Bodies: `request.body` is a `Uint8Array` (absent or empty where there is
 * none), except for the streaming payload of an operation, which is passed through untouched. `response.body` is a
 * `Uint8Array`, a string, which goes out as UTF-8, or what the handler gave as streaming payload.
 */
export interface Codec {
  readonly protocol: ProtocolName;
  /** True where path, query and body hold all of a request, so that its headers need not be copied. */
  readonly ignoresHeaders?: boolean;
  /** True if what is read from a body shares no memory with it, and nothing looks at the body once the input is read. */
  readonly copiesBody?: boolean;
  /**
   * The operation that a request asks for, by what this protocol goes by (target header, Action, method and path).
   * `undefined` if the model has no such operation.
   */
  operationOf(model: ServiceModel, request: HttpRequest): OperationModel | undefined;
  /** Decodes a request to the operation's input. Throws a `ServiceError` (`SerializationException`, `MalformedXML`, …) on bad input. */
  readRequest(model: ServiceModel, operation: OperationModel, request: HttpRequest): Record<string, unknown>;
  /** Encodes an output. `requestId` goes to wherever the protocol shows it (header, `ResponseMetadata`). */
  writeResponse(model: ServiceModel, operation: OperationModel, output: Record<string, unknown>, requestId: string): HttpResponse;
  /** Encodes an error. `operation` is absent when none could be told; `request` where the error answers none that came over the wire. */
  writeError(
    model: ServiceModel,
    operation: OperationModel | undefined,
    error: ServiceError,
    requestId: string,
    request?: HttpRequest,
  ): HttpResponse;
}
