/**
 * Format 1.0, of REST APIs and of HTTP APIs that ask for it
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html): everything is there once by its last value and once
 * with all of its values, and an answer must have a status.
 */
import {
  addHeader,
  bodyMembers,
  bodyOf,
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
export interface Route1 {
  readonly accountId: string;
  readonly apiId: string;
  readonly stage: string;
  readonly resourceId: string;
  /** `/items/{id}`. */
  readonly resourcePath: string;
  /** The path with the stage in front. */
  readonly stagedPath: string;
  readonly authorizer?: Readonly<Record<string, unknown>>;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly stageVariables?: Readonly<Record<string, string>>;
  /** HTTP APIs name the version. */
  readonly isHttpApi?: boolean;
  /** Each header with all its values, names as the client wrote them. */
  readonly headers: ReadonlyArray<readonly [name: string, values: readonly string[]]>;
}

export function eventOf1(request: EventRequest, route: Route1): Record<string, unknown> {
  const parameters = [...queryOf(request.query)];
  const { body, isBase64Encoded } = bodyMembers(request);
  return {
    ...(route.isHttpApi && { version: '1.0' }),
    resource: route.resourcePath,
    path: request.path,
    httpMethod: request.method,
    headers: lastValues(route.headers),
    multiValueHeaders: Object.fromEntries(route.headers),
    queryStringParameters: parameters.length > 0 ? lastValues(parameters) : null,
    multiValueQueryStringParameters: parameters.length > 0 ? Object.fromEntries(parameters) : null,
    requestContext: contextOf(request, route),
    pathParameters: route.pathParameters ?? null,
    stageVariables: route.stageVariables ?? null,
    body: body ?? null,
    isBase64Encoded,
  };
}

function lastValues(entries: ReadonlyArray<readonly [string, readonly string[]]>): Record<string, string> {
  return Object.fromEntries(entries.map(([name, values]) => [name, values.at(-1) ?? '']));
}

function contextOf(request: EventRequest, route: Route1): Record<string, unknown> {
  return {
    accountId: route.accountId,
    apiId: route.apiId,
    ...(route.authorizer && { authorizer: route.authorizer }),
    domainName: request.domainName,
    domainPrefix: request.domainPrefix,
    extendedRequestId: request.requestId,
    httpMethod: request.method,
    identity: {
      accessKey: null,
      accountId: null,
      caller: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: request.sourceIp,
      user: null,
      userAgent: request.headers['user-agent'] ?? null,
      userArn: null,
    },
    path: route.stagedPath,
    protocol: 'HTTP/1.1',
    requestId: request.requestId,
    requestTime: logTime(request.time),
    requestTimeEpoch: request.time,
    resourceId: route.resourceId,
    resourcePath: route.resourcePath,
    stage: route.stage,
  };
}

/** The answer that a function's result makes; `undefined` for one that is malformed, which API Gateway answers with 502. */
export function answerOf1(payload: Uint8Array): HttpAnswer | undefined {
  const result = parseObject(payload);
  if (!isObject(result)) return undefined;
  const status = statusOf(result.statusCode);
  const body = bodyOf(result.body, result.isBase64Encoded);
  if (status === undefined || body === undefined) return undefined;
  const headers: string[] = [];
  const many = isObject(result.multiValueHeaders) ? result.multiValueHeaders : {};
  for (const [name, values] of Object.entries(many)) {
    for (const value of Array.isArray(values) ? values : [values]) addHeader(headers, name, value);
  }
  // A name in both has all of its values already.
  for (const [name, value] of Object.entries(isObject(result.headers) ? result.headers : {})) {
    if (!hasHeader(headers, name.toLowerCase())) addHeader(headers, name, value);
  }
  if (!hasHeader(headers, 'content-type')) headers.push('Content-Type', 'application/json');
  return { status, headers, body };
}
