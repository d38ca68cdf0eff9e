/**
 * Makes the HttpRequest and HttpResponse of @smithy/protocol-http. Importing that package as a whole loads nine modules (some 20 ms)
 * for two small classes; the module that it takes them from costs a seventh, and is loaded with the first message.
 */
import type { HttpRequest, HttpResponse } from '@smithy/protocol-http';

export type { HttpRequest, HttpResponse };

let transport: typeof import('@smithy/core/transport') | undefined;

function classes(): typeof import('@smithy/core/transport') {
  transport ??= require('@smithy/core/transport') as typeof import('@smithy/core/transport');
  return transport;
}

export interface RequestParts {
  method: string;
  /** Raw, percent-encoded, without the query. */
  path: string;
  query?: HttpRequest['query'];
  /** Names in lower case. */
  headers: Record<string, string>;
  hostname?: string;
  body?: unknown;
}

export function httpRequest(parts: RequestParts): HttpRequest {
  return new (classes().HttpRequest)({ ...parts, protocol: 'http:' });
}

export function httpResponse(statusCode: number, headers: Record<string, string>, body?: unknown): HttpResponse {
  return new (classes().HttpResponse)({ statusCode, headers, body });
}
