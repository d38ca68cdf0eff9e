/**
 * Function URLs: requests of anyone to `<id>.lambda-url.<region>.<host>` become events 2.0, functions' results become answers. On the gateway thread,
 * straight from the exchange; the function runs wherever `invoke` has it run.
 */
import type { Cors } from '../../../../protocols/types/lambda.js';
import { publicHost } from '../../../runtime/config.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { type HttpAnswer, hasHeader } from '../events/request.js';
import { answerOf2, eventOf2, type Route2 } from '../events/v2.js';
import type { ResponseSink } from '../executor/contract.js';
import { maxPayloadBytes } from '../invoke/limits.js';
import { ALIASES, POLICIES, URL_IDS, URLS, type UrlIdRow, type UrlRow } from '../store.js';
import { addressOf, type UrlAddress } from './address.js';
import { badGateway, couldNotRun, forbidden, tooLarge, unknownUrl } from './answers.js';
import { corsHeaders, isPreflight } from './cors.js';
import { StreamedAnswer } from './streamed.js';

/** What a URL asks of the home of functions. */
export interface UrlCall {
  readonly account: string;
  readonly region: string;
  readonly requestId: string;
  readonly functionName: string;
  readonly qualifier?: string;
  readonly payload: Uint8Array;
  readonly trace: string;
}

export interface UrlResult {
  readonly payload: Uint8Array;
  readonly error?: { readonly kind: string };
  /** The `X-Amzn-Trace-Id` of the answer. */
  readonly trace: string;
}

export type UrlInvoker = (call: UrlCall, stream?: ResponseSink) => Promise<UrlResult>;

/** A URL that is there, and the request to it. */
interface Asked {
  readonly exchange: Exchange;
  readonly identity: Identity;
  readonly address: UrlAddress;
  readonly place: UrlIdRow;
  readonly row: UrlRow;
  readonly method: string;
  readonly query: string;
  readonly headers: Record<string, string>;
}

/** As S3's events have it: who connects is on this machine, or behind something that says who it is. */
const LOCAL = '127.0.0.1';
const TRACE_BYTES = 12;

export class UrlService {
  readonly #instance: Instance;
  readonly #invoke: UrlInvoker;

  constructor(instance: Instance, invoke: UrlInvoker) {
    this.#instance = instance;
    this.#invoke = invoke;
  }

  /** Answers a request; called while the exchange may be read. */
  serve(exchange: Exchange, identity: Identity): void {
    const headers = exchange.retain();
    const { method, query } = exchange;
    const address = addressOf(identity.hostLabel, exchange.path);
    const state = this.#instance.state('*', '*');
    const place = address && state.get(URL_IDS, address.id);
    const row = place && state.in(place.account, place.region).get(URLS, tupleKey(place.name, place.qualifier));
    if (!address || !place || !row) {
      send(exchange, identity, unknownUrl());
      return;
    }
    const asked: Asked = { exchange, identity, address, place, row, method, query, headers };
    const cors = row.cors && corsOf(row.cors, asked);
    if (cors && isPreflight(browserHead(asked))) {
      send(exchange, identity, { status: 200, headers: cors, body: new Uint8Array(0) });
    } else if (!this.#isLetIn(asked)) send(exchange, identity, forbidden(), cors);
    else {
      exchange.readBody(maxPayloadBytes(this.#instance.config), (body) => {
        // The body's memory is not ours beyond this call, but the event is made in it.
        if (body === undefined) send(exchange, identity, tooLarge(), cors);
        else void this.#answer(asked, this.#call(asked, body), cors);
      });
    }
  }

  /**
   * Whether the caller may invoke the URL. That an unsigned caller needs a statement in the function's policy is asked only with `ENFORCE_IAM=1`, as
   * LocalStack's users are used to.
   */
  #isLetIn({ identity, place, row }: Asked): boolean {
    const state = this.#instance.state(place.account, place.region);
    const key = tupleKey(place.name, place.qualifier);
    if (place.qualifier !== '' && state.get(ALIASES, key) === undefined) return false;
    if (row.auth === 'AWS_IAM') return identity.signature !== 'none';
    if (!this.#instance.config.enforceIam) return true;
    const statements = state.get(POLICIES, key)?.statements ?? [];
    return statements.some(
      ({ Effect, Principal, Action }) =>
        Effect === 'Allow' && Principal === '*' && ['lambda:InvokeFunctionUrl', 'lambda:*', '*'].includes(String(Action)),
    );
  }

  #call({ identity, address, place, row, method, query, headers }: Asked, body: Uint8Array): UrlCall {
    const domainName = (headers.host ?? '').replace(/:\d+$/, '');
    const sourceIp = headers['x-forwarded-for']?.split(',')[0]?.trim() || LOCAL;
    const { connection: _, authorization, ...rest } = headers;
    const trace = headers['x-amzn-trace-id'] ?? this.#newTrace(identity.requestId);
    const isSigned = row.auth === 'AWS_IAM';
    const request = {
      method,
      path: address.path,
      query,
      headers: {
        ...rest,
        ...(authorization !== undefined && !isSigned && { authorization }),
        'x-amzn-trace-id': trace,
        'x-forwarded-for': sourceIp,
        'x-forwarded-port': publicHost(this.#instance.config, this.#instance.port).split(':')[1] ?? '80',
        'x-forwarded-proto': 'http',
      },
      body,
      sourceIp,
      time: this.#instance.clock.now(),
      requestId: identity.requestId,
      domainName,
      domainPrefix: domainName.split('.')[0] ?? '',
    };
    return {
      account: place.account,
      region: place.region,
      requestId: identity.requestId,
      functionName: place.name,
      ...(place.qualifier !== '' && { qualifier: place.qualifier }),
      payload: Buffer.from(JSON.stringify(eventOf2(request, routeOf(row, identity)))),
      trace,
    };
  }

  /** What a load balancer in front would have given it: a root with the seconds since the epoch. */
  #newTrace(requestId: string): string {
    const seconds = Math.floor(this.#instance.clock.now() / 1000).toString(16);
    const id = Buffer.from(this.#instance.idsFor(`trace ${requestId}`).bytes(TRACE_BYTES)).toString('hex');
    return `Root=1-${seconds.padStart(8, '0')}-${id}`;
  }

  async #answer({ exchange, identity, row }: Asked, call: UrlCall, cors: readonly string[] = []): Promise<void> {
    const streamed = row.mode === 'RESPONSE_STREAM' ? new StreamedAnswer(exchange, [...own(identity), ...cors]) : undefined;
    try {
      const result = await this.#invoke(call, streamed);
      const trace = ['X-Amzn-Trace-Id', result.trace];
      if (streamed) await streamed.finish(result.payload, result.error !== undefined, trace);
      else {
        const answer = result.error ? undefined : answerOf2(result.payload);
        send(exchange, identity, answer ?? badGateway(), [...cors, ...trace]);
      }
    } catch (error) {
      if (streamed?.hasBegun) exchange.destroy();
      else send(exchange, identity, couldNotRun(error), cors);
    }
  }
}

/** An unsigned caller has no account; a signed one is a user of its account, since there are no others yet. */
function routeOf({ id, auth }: UrlRow, { account, accessKeyId }: Identity): Route2 {
  const isSigned = auth === 'AWS_IAM';
  const iam = {
    accessKey: accessKeyId,
    accountId: account,
    callerId: account,
    cognitoIdentity: null,
    principalOrgId: null,
    userArn: `arn:aws:iam::${account}:root`,
    userId: account,
  };
  return {
    accountId: isSigned ? account : 'anonymous',
    apiId: id,
    routeKey: '$default',
    stage: '$default',
    ...(isSigned && { authorizer: { iam } }),
    keepsCookieHeader: true,
  };
}

function browserHead({ method, headers }: Asked): Parameters<typeof isPreflight>[0] {
  return { method, origin: headers.origin, requestedMethod: headers['access-control-request-method'] };
}

function corsOf(cors: Cors, asked: Asked): string[] {
  return corsHeaders(cors, browserHead(asked));
}

function own({ requestId }: Identity): string[] {
  return ['x-amzn-RequestId', requestId];
}

/** The URL's own rules win over what the function says of other origins. */
function send(
  exchange: Exchange,
  identity: Identity,
  { status, headers, body }: HttpAnswer,
  extra: readonly string[] = [],
): void {
  if (exchange.aborted) return;
  const kept: string[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const name = headers[at] as string;
    if (!hasHeader(extra, name.toLowerCase())) kept.push(name, headers[at + 1] as string);
  }
  exchange.reply(status, [...kept, ...own(identity), ...extra], body);
}
