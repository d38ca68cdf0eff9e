/**
 * Invoke, InvokeAsync and InvokeWithResponseStream from the connection and back to it: the payload is copied once, on its way to the home, and the
 * answer goes out as it comes.
 */
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import type { RawService, RawTools } from '../../../runtime/service.js';
import { dryRun, enqueue, type InvokeAnswer, type InvokeCall, invokerOf } from './calls.js';
import { requestTooLarge } from './errors.js';
import { maxPayloadBytes } from './limits.js';
import { checkPayload, readClientContext } from './payload.js';
import { streamAnswer } from './stream.js';

/** The operations, by what their paths end in. */
const PATHS = [
  ['/2015-03-31/functions/', '/invocations', 'Invoke'],
  ['/2021-11-15/functions/', '/response-streaming-invocations', 'InvokeWithResponseStream'],
  ['/2014-11-13/functions/', '/invoke-async', 'InvokeAsync'],
] as const;

type RawOperation = (typeof PATHS)[number][2];

/** What a request asks for, read while it may be. */
interface Asked {
  readonly operation: RawOperation;
  readonly functionName: string;
  readonly qualifier: string | undefined;
  readonly type: string;
  readonly logType: string | undefined;
  readonly clientContext: string | undefined;
  readonly trace: string | undefined;
}

export function createRawService(instance: Instance, tools: RawTools): RawService {
  const service = new InvokeService(instance, tools);
  return (exchange, identity) => service.serve(exchange, identity);
}

class InvokeService {
  readonly #instance: Instance;
  readonly #tools: RawTools;
  readonly #invoke: ReturnType<typeof invokerOf>;
  readonly #maxPayload: number;

  constructor(instance: Instance, tools: RawTools) {
    this.#instance = instance;
    this.#tools = tools;
    this.#invoke = invokerOf(instance);
    this.#maxPayload = maxPayloadBytes(instance.config);
  }

  serve(exchange: Exchange, identity: Identity): boolean {
    if (exchange.method !== 'POST') return false;
    const asked = readHead(exchange);
    if (asked === undefined) return false;
    exchange.retain();
    const known: Identity = { ...identity, operation: asked.operation };
    exchange.readBody(this.#maxPayload, (body, isKept) => {
      const payload = body && (isKept ? body : Uint8Array.prototype.slice.call(body));
      void this.#answer(exchange, known, asked, payload);
    });
    return true;
  }

  async #answer(exchange: Exchange, identity: Identity, asked: Asked, payload: Uint8Array | undefined): Promise<void> {
    try {
      this.#check(asked);
      if (payload === undefined) throw requestTooLarge(this.#maxPayload);
      const { operation, type } = asked;
      const isEvent = operation === 'InvokeAsync' || type === 'Event';
      checkPayload(payload, isEvent, this.#maxPayload);
      const call = callOf(identity, asked, payload);
      if (isEvent) {
        await enqueue(this.#instance, call);
        exchange.reply(202, headers(identity));
      } else if (type === 'DryRun') {
        await dryRun(this.#instance, call);
        exchange.reply(204, headers(identity));
      } else if (operation === 'InvokeWithResponseStream') {
        await streamAnswer(exchange, this.#tools, headers(identity), asked.logType === 'Tail', (sink) =>
          this.#invoke(call, sink),
        );
      } else {
        const answer = await this.#invoke(call);
        exchange.reply(200, answerHeaders(identity, asked, answer), answer.payload);
      }
    } catch (error) {
      if (!exchange.aborted) this.#tools.fail(exchange, identity, error);
    }
  }

  #check({ operation, functionName, qualifier, type, logType }: Asked): void {
    const input: Record<string, unknown> = { FunctionName: functionName };
    if (operation === 'InvokeAsync') input.InvokeArgs = '';
    else {
      input.InvocationType = type;
      if (logType !== undefined) input.LogType = logType;
      if (qualifier !== undefined) input.Qualifier = qualifier;
    }
    this.#tools.check(operation, input);
  }
}

/** `undefined` for a path of another operation. */
function readHead(exchange: Exchange): Asked | undefined {
  const { path } = exchange;
  for (const [prefix, suffix, operation] of PATHS) {
    if (!path.startsWith(prefix)) continue;
    const end = path.endsWith('/') ? path.length - 1 : path.length;
    const nameEnd = end - suffix.length;
    if (nameEnd <= prefix.length || path.indexOf('/', prefix.length) !== nameEnd || !path.startsWith(suffix, nameEnd))
      return undefined;
    const query = exchange.query === '' ? undefined : new URLSearchParams(exchange.query);
    return {
      operation,
      functionName: decode(path.slice(prefix.length, nameEnd)),
      qualifier: query?.get('Qualifier') ?? undefined,
      type: exchange.header('x-amz-invocation-type') || 'RequestResponse',
      logType: exchange.header('x-amz-log-type') || undefined,
      clientContext: exchange.header('x-amz-client-context') || undefined,
      trace: exchange.header('x-amzn-trace-id') || undefined,
    };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function callOf(identity: Identity, asked: Asked, payload: Uint8Array): InvokeCall {
  const { account, region, requestId } = identity;
  const { functionName, qualifier, trace } = asked;
  const clientContext = readClientContext(asked.clientContext);
  return { account, region, requestId, functionName, qualifier, payload, clientContext, trace };
}

function headers({ requestId }: Identity): string[] {
  return ['x-amzn-RequestId', requestId, 'x-amzn-Remapped-Content-Length', '0'];
}

function answerHeaders(identity: Identity, asked: Asked, answer: InvokeAnswer): string[] {
  const flat = headers(identity);
  flat.push('Content-Type', 'application/json', 'X-Amz-Executed-Version', answer.executedVersion);
  // Whoever reports it, AWS tells failures of the function's own code as unhandled, too (recorded by LocalStack, 2025-11-24).
  if (answer.error) flat.push('X-Amz-Function-Error', 'Unhandled');
  if (asked.logType === 'Tail') flat.push('X-Amz-Log-Result', Buffer.from(answer.logTail).toString('base64'));
  flat.push('X-Amzn-Trace-Id', answer.trace);
  return flat;
}
