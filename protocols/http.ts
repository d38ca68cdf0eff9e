/**
 * Makes the HttpRequest and HttpResponse of @smithy/protocol-http. Importing that package as a whole loads nine modules (some 20 ms)
 * for two small classes; the module that it takes them from costs a seventh, and is loaded with the first message. The constructors
 * there take options apart and initialise every field twice, which costs a microsecond a message; those here assign each once.
 */
import type { HttpRequest, HttpResponse } from '@smithy/protocol-http';

export type { HttpRequest, HttpResponse };

type Query = HttpRequest['query'];
type Headers = Record<string, string>;

interface Constructors {
  readonly Request: new (
    method: string,
    path: string,
    query: Query,
    headers: Headers,
    hostname: string,
    body: unknown,
  ) => HttpRequest;
  readonly Response: new (statusCode: number, headers: Headers, body: unknown) => HttpResponse;
}

let constructors: Constructors | undefined;

function load(): Constructors {
  const transport = require('@smithy/core/transport') as typeof import('@smithy/core/transport');
  function Request(
    this: Partial<HttpRequest>,
    method: string,
    path: string,
    query: Query,
    headers: Headers,
    hostname: string,
    body: unknown,
  ): void {
    this.method = method;
    this.hostname = hostname;
    this.port = undefined;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.protocol = 'http:';
    this.path = path;
    this.username = undefined;
    this.password = undefined;
    this.fragment = undefined;
  }
  Request.prototype = transport.HttpRequest.prototype;
  function Response(this: Partial<HttpResponse>, statusCode: number, headers: Headers, body: unknown): void {
    this.statusCode = statusCode;
    this.reason = undefined;
    this.headers = headers;
    this.body = body;
  }
  Response.prototype = transport.HttpResponse.prototype;
  constructors = { Request, Response } as unknown as Constructors;
  return constructors;
}

export interface RequestParts {
  method: string;
  /** Raw, percent-encoded, without the query. */
  path: string;
  query?: Query;
  /** Names in lower case. */
  headers: Headers;
  hostname?: string;
  body?: unknown;
}

export function httpRequest(parts: RequestParts): HttpRequest {
  const { Request } = constructors ?? load();
  return new Request(parts.method, parts.path, parts.query ?? {}, parts.headers, parts.hostname ?? 'localhost', parts.body);
}

export function httpResponse(statusCode: number, headers: Headers, body?: unknown): HttpResponse {
  const { Response } = constructors ?? load();
  return new Response(statusCode, headers, body);
}
