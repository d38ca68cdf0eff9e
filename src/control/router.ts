/** Finds the route of a request, collects its body, runs the handler on the right thread, sends the answer. */
import type { Exchange } from '../runtime/exchange.js';
import { describeFailure } from '../runtime/log.js';
import {
  type ControlAnswer,
  type ControlCall,
  ControlError,
  type ControlTools,
  json,
  type PlainRoute,
  type Route,
  type RouteHandler,
  type RouteRequest,
  type StreamRoute,
} from './route.js';

/** Bytes. Control requests are settings and names; files come by streams. */
const BODY_LIMIT = 1024 * 1024;

interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export class Router {
  readonly #routes: readonly Route[];
  readonly #tools: ControlTools;
  readonly #forward: ((call: ControlCall) => Promise<ControlAnswer>) | undefined;
  readonly #handlers = new Map<Route, RouteHandler>();

  constructor(routes: readonly Route[], tools: ControlTools, forward?: (call: ControlCall) => Promise<ControlAnswer>) {
    this.#routes = routes;
    this.#tools = tools;
    this.#forward = forward;
  }

  /** Answers a request that came in on this thread. */
  serve(exchange: Exchange): void {
    exchange.retain();
    let found: Found;
    try {
      found = this.#find(exchange.method, exchange.path);
    } catch (error) {
      this.#refuse(exchange, error);
      return;
    }
    const { route, params } = found;
    if ('stream' in route) {
      this.#stream(exchange, route, params);
      return;
    }
    exchange.readBody(BODY_LIMIT, (body) => {
      if (body === undefined) {
        this.#refuse(exchange, new ControlError(413, `The body is longer than ${BODY_LIMIT} bytes.`));
        return;
      }
      const { method, path, query } = exchange;
      void this.run({ method, path, query, body: body.slice() }).then((answer) => send(exchange, answer));
    });
  }

  /** Runs a call; never rejects. */
  async run(call: ControlCall): Promise<ControlAnswer> {
    try {
      const { route, params } = this.#find(call.method, call.path);
      if ('stream' in route) throw new Error(`${call.path} is a stream and can't be sent to another thread`);
      if (route.main && this.#forward) return await this.#forward(call);
      return await this.#handler(route)(requestOf(call, params), this.#tools);
    } catch (error) {
      return this.#failure(error);
    }
  }

  #stream(exchange: Exchange, route: StreamRoute, params: Readonly<Record<string, string>>): void {
    const { path } = exchange;
    const request = { path, params, query: new URLSearchParams(exchange.query) };
    const begin = async (): Promise<void> => route.stream()(exchange, request, this.#tools);
    begin().catch((error: unknown) => this.#refuse(exchange, error));
  }

  #handler(route: PlainRoute): RouteHandler {
    let handler = this.#handlers.get(route);
    if (handler === undefined) {
      handler = route.load();
      this.#handlers.set(route, handler);
    }
    return handler;
  }

  #find(method: string, path: string): Found {
    const segments = path.replace(/\/$/, '').split('/');
    const asked = method === 'HEAD' ? 'GET' : method;
    const allowed: string[] = [];
    for (const route of this.#routes) {
      const params = match(route.path, segments);
      if (params === undefined) continue;
      if (route.method === asked) return { route, params };
      allowed.push(...(route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]));
    }
    if (allowed.length === 0) throw new ControlError(404, `There is nothing at ${path}.`);
    const allow = [...new Set(allowed)];
    throw new ControlError(405, `${path} answers ${allow.join(' and ')}.`, { allow: allow.join(', ') });
  }

  #refuse(exchange: Exchange, error: unknown): void {
    send(exchange, this.#failure(error));
  }

  #failure(error: unknown): ControlAnswer {
    if (error instanceof ControlError) return json(error.status, { message: error.message }, error.headers);
    this.#tools.instance.log.write('error', `A control request failed: ${describeFailure(error)}`);
    return json(500, { message: 'The request failed inside the emulator; its log says why.' });
  }
}

/** The parameters of a path that fits the pattern. */
function match(pattern: string, segments: readonly string[]): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  if (wanted.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [place, segment] of segments.entries()) {
    const want = wanted[place] as string;
    if (!want.startsWith(':')) {
      if (want !== segment) return undefined;
      continue;
    }
    const value = decode(segment);
    if (value === undefined || value === '') return undefined;
    params[want.slice(1)] = value;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function requestOf({ path, query, body }: ControlCall, params: Readonly<Record<string, string>>): RouteRequest {
  return { path, params, query: new URLSearchParams(query), body, json: () => parseObject(body) };
}

function parseObject(body: Uint8Array): Record<string, unknown> {
  if (body.byteLength === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'));
  } catch {
    throw new ControlError(400, 'The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError(400, 'The body is not a JSON object.');
  }
  return value as Record<string, unknown>;
}

function send(exchange: Exchange, { status, headers, body }: ControlAnswer): void {
  exchange.reply(status, Object.entries(headers).flat(), body, Buffer.byteLength(body));
}
