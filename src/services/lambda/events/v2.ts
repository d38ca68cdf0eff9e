/**
 * Format 2.0 (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html): repeated headers and parameters are
 * joined with commas, cookies are a list, and an answer without a status is the body of one.
 */
import {
  addHeader,
  bodyMembers,
  bodyOf,
  cookiesOf,
  type EventRequest,
  type HttpAnswer,
  hasHeader,
  isObject,
  logTime,
  parseObject,
  queryOf,
  statusOf,
} from './request.js';

/** What is known of the route that a request came by. */
export interface Route2 {
  readonly accountId: string;
  readonly apiId: string;
  readonly routeKey: string;
  readonly stage: string;
  readonly authorizer?: Readonly<Record<string, unknown>>;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly stageVariables?: Readonly<Record<string, string>>;
  /** Function URLs leave the header beside the list; API Gateway takes it away. */
  readonly keepsCookieHeader: boolean;
}

export function eventOf2(request: EventRequest, route: Route2): Record<string, unknown> {
  const { cookie, ...headers } = request.headers;
  const cookies = cookiesOf(cookie);
  const parameters = [...queryOf(request.query)].map(([name, values]) => [name, values.join(',')]);
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(cookies.length > 0 && { cookies }),
    headers: cookie !== undefined && route.keepsCookieHeader ? { ...headers, cookie } : headers,
    ...(parameters.length > 0 && { queryStringParameters: Object.fromEntries(parameters) }),
    requestContext: contextOf(request, route),
    ...(route.pathParameters && { pathParameters: route.pathParameters }),
    ...(route.stageVariables && { stageVariables: route.stageVariables }),
    ...bodyMembers(request),
  };
}

function contextOf(request: EventRequest, route: Route2): Record<string, unknown> {
  return {
    accountId: route.accountId,
    apiId: route.apiId,
    ...(route.authorizer && { authorizer: route.authorizer }),
    domainName: request.domainName,
    domainPrefix: request.domainPrefix,
    http: {
      method: request.method,
      path: request.path,
      protocol: 'HTTP/1.1',
      sourceIp: request.sourceIp,
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: request.requestId,
    routeKey: route.routeKey,
    stage: route.stage,
    time: logTime(request.time),
    timeEpoch: request.time,
  };
}

/**
 * The answer that a function's result makes (recorded 2025-11-24, LocalStack's snapshots validated on AWS, `test_lambda_url_invocation`); `undefined` for
 * one that can't be an answer.
 */
export function answerOf2(payload: Uint8Array): HttpAnswer | undefined {
  const result = parseObject(payload);
  if (result === undefined) return undefined;
  if (!isObject(result) || result.statusCode === undefined) return plainAnswer(result);
  const body = bodyOf(result.body, result.isBase64Encoded);
  const head = headOf2(result, 'application/json');
  return body && head && { ...head, body };
}

/** Status and headers, of whole answers and of the preludes of streamed ones. */
export function headOf2(result: Readonly<Record<string, unknown>>, defaultType: string): Omit<HttpAnswer, 'body'> | undefined {
  const status = statusOf(result.statusCode ?? 200);
  if (status === undefined) return undefined;
  const headers: string[] = [];
  for (const [name, value] of Object.entries(isObject(result.headers) ? result.headers : {})) addHeader(headers, name, value);
  for (const cookie of Array.isArray(result.cookies) ? result.cookies : []) addHeader(headers, 'Set-Cookie', cookie);
  if (!hasHeader(headers, 'content-type')) headers.push('Content-Type', defaultType);
  return { status, headers };
}

/** Text is the body itself, everything else its JSON. */
function plainAnswer(result: unknown): HttpAnswer {
  const text = typeof result === 'string' ? result : JSON.stringify(result);
  return { status: 200, headers: ['Content-Type', 'application/json'], body: Buffer.from(text) };
}
