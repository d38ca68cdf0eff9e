/**
 * The Runtime API (`/2018-06-01/runtime/…`) for what was launched: it waits for an event at `next`, answers it once, and says how its start failed.
 * One of these lives as long as one launch; the states and what they allow are those of AWS.
 */
import type { Invocation } from '../executor/contract.js';
import { accept, refuse, refuseTransition } from './answers.js';
import type { ApiRequest } from './http.js';

/** Of a streamed answer, in bytes (200 MB, since 2025-07). */
const MAX_STREAMED_BYTES = 209_715_200;
/** Of an error's JSON; a guess, since AWS names none, in bytes. */
const MAX_ERROR_BYTES = 6_291_556;

/** How the function answered. */
export interface RuntimeAnswer {
  /** Of a streamed answer that went to a sink: what stands after its pieces. */
  readonly payload: Uint8Array;
  /** Absent where it succeeded. */
  readonly errorType?: string;
  /** Monotonic milliseconds at which its first byte came. */
  readonly firstByteAt?: number;
  /** Bytes, with those that went to a sink. */
  readonly bytes: number;
}

/** What the API tells the environment. */
export interface RuntimeListener {
  /** The runtime waits for its next event. */
  ready(): void;
  answered(answer: RuntimeAnswer): void;
  initFailed(type: string, payload: Uint8Array): void;
}

type State =
  | 'Started'
  | 'Ready'
  | 'Running'
  | 'InvocationResponse'
  | 'InvocationErrorResponse'
  | 'ResponseSent'
  | 'InitError'
  | 'RestoreReady';

const EMPTY = new Uint8Array(0);
const DEFAULT_CONTENT_TYPE = 'application/octet-stream';
const STREAMING_MODE = 'streaming';
const UNKNOWN_TYPE = 'Runtime.Unknown';
const ERROR_TYPE = 'lambda-runtime-function-error-type';

/** An error as Lambda itself tells it. */
export function errorPayload(errorType: string, errorMessage: string): Uint8Array {
  return Buffer.from(JSON.stringify({ errorType, errorMessage }));
}

/** The type of an error whose header is missing: what its JSON says. */
function typeInside(payload: Uint8Array): string {
  try {
    const { errorType } = JSON.parse(Buffer.from(payload).toString()) as { errorType?: unknown };
    return typeof errorType === 'string' ? errorType : UNKNOWN_TYPE;
  } catch {
    return UNKNOWN_TYPE;
  }
}

/** The error that stands for an answer that is too long. */
function tooLarge(limit: number): { readonly errorType: string; readonly payload: Uint8Array } {
  const errorType = 'Function.ResponseSizeTooLarge';
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${limit} bytes).`;
  // This one has its members the other way round (recorded 2025-11-24).
  return { errorType, payload: Buffer.from(JSON.stringify({ errorMessage, errorType })) };
}

/** An error of a trailer, which is JSON in base64. */
function trailerError(request: ApiRequest): { readonly errorType: string; readonly payload: Uint8Array } | undefined {
  const errorType = request.trailer(ERROR_TYPE);
  if (errorType === undefined) return undefined;
  const body = request.trailer('lambda-runtime-function-error-body') ?? '';
  const payload = Buffer.from(body, 'base64');
  return { errorType, payload: payload.length > 0 ? payload : Buffer.from(JSON.stringify({ errorType })) };
}

export class RuntimeApi {
  readonly #listener: RuntimeListener;
  readonly #now: () => number;
  readonly #maxResponseBytes: number;
  #state: State = 'Started';
  #waiting: ApiRequest | undefined;
  #invocation: Invocation | undefined;

  /** `maxResponseBytes` is of an answer in one piece. */
  constructor(listener: RuntimeListener, now: () => number, maxResponseBytes: number) {
    this.#listener = listener;
    this.#now = now;
    this.#maxResponseBytes = maxResponseBytes;
  }

  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  /** Hands the event to the runtime, which waits. */
  dispatch(invocation: Invocation, deadline: number): void {
    const request = this.#waiting as ApiRequest;
    this.#waiting = undefined;
    this.#invocation = invocation;
    this.#state = 'Running';
    const headers = [
      'Content-Type',
      'application/json',
      'Lambda-Runtime-Aws-Request-Id',
      invocation.requestId,
      'Lambda-Runtime-Deadline-Ms',
      String(deadline),
      'Lambda-Runtime-Invoked-Function-Arn',
      invocation.invokedArn,
      'Lambda-Runtime-Trace-Id',
      invocation.traceId,
    ];
    if (invocation.clientContext !== undefined) headers.push('Lambda-Runtime-Client-Context', invocation.clientContext);
    if (invocation.cognitoIdentity !== undefined) headers.push('Lambda-Runtime-Cognito-Identity', invocation.cognitoIdentity);
    request.reply(200, headers, invocation.payload);
  }

  /** Takes a request below `/2018-06-01/runtime/`; false if there is no such. */
  take(request: ApiRequest, path: string): boolean {
    if (request.method === 'GET') {
      if (path === 'invocation/next') this.#next(request);
      else if (path === 'restore/next') this.#restoreNext(request);
      else return false;
      return true;
    }
    if (request.method !== 'POST') return false;
    if (path === 'init/error') this.#initError(request);
    else if (path === 'restore/error') this.#initError(request);
    else {
      const [first, id = '', last, more] = path.split('/');
      if (first !== 'invocation' || more !== undefined) return false;
      if (last === 'response') this.#response(request, id);
      else if (last === 'error') this.#error(request, id);
      else return false;
    }
    return true;
  }

  #next(request: ApiRequest): void {
    if (
      this.#state !== 'Started' &&
      this.#state !== 'ResponseSent' &&
      this.#state !== 'Ready' &&
      this.#state !== 'RestoreReady'
    ) {
      refuseTransition(request, this.#state, 'Ready');
      return;
    }
    this.#state = 'Ready';
    this.#waiting = request;
    request.onClosed = () => {
      if (this.#waiting === request) this.#waiting = undefined;
    };
    this.#listener.ready();
  }

  /** Snapshots of started functions are not taken here, so that what was restored goes on at once. */
  #restoreNext(request: ApiRequest): void {
    if (this.#state !== 'Started') {
      refuseTransition(request, this.#state, 'RestoreReady');
      return;
    }
    this.#state = 'RestoreReady';
    request.reply(200, ['Content-Type', 'application/json'], '');
  }

  #initError(request: ApiRequest): void {
    if (this.#state !== 'Started' && this.#state !== 'RestoreReady') {
      refuseTransition(request, this.#state, 'InitError');
      return;
    }
    this.#state = 'InitError';
    request.body(MAX_ERROR_BYTES).then(
      (payload) => {
        const type = request.header(ERROR_TYPE) ?? typeInside(payload ?? EMPTY);
        accept(request);
        this.#listener.initFailed(type, payload === undefined || payload.length === 0 ? errorPayload(type, '') : payload);
      },
      () => {},
    );
  }

  /** Whether the runtime may answer this request now; else it is told why not. */
  #mayAnswer(request: ApiRequest, id: string, to: State): boolean {
    if (this.#state !== 'Running') {
      refuseTransition(request, this.#state, to);
      return false;
    }
    if (this.#invocation?.requestId !== id) {
      refuse(request, 400, 'InvalidRequestID', 'Invalid request ID');
      return false;
    }
    return true;
  }

  #answered(answer: RuntimeAnswer): void {
    this.#state = 'ResponseSent';
    this.#invocation = undefined;
    this.#listener.answered(answer);
  }

  #error(request: ApiRequest, id: string): void {
    if (!this.#mayAnswer(request, id, 'InvocationErrorResponse')) return;
    this.#state = 'InvocationErrorResponse';
    request.body(MAX_ERROR_BYTES).then(
      (body) => {
        const errorType = request.header(ERROR_TYPE) ?? typeInside(body ?? EMPTY);
        const payload = body === undefined || body.length === 0 ? errorPayload(errorType, '') : body;
        this.#answered({ payload, errorType, bytes: payload.length });
        accept(request);
      },
      // What is cut off is not an answer: the runtime may try again, or ends.
      () => this.#goOn(),
    );
  }

  #goOn(): void {
    if (this.#invocation !== undefined) this.#state = 'Running';
  }

  #response(request: ApiRequest, id: string): void {
    if (!this.#mayAnswer(request, id, 'InvocationResponse')) return;
    const mode = request.header('lambda-runtime-function-response-mode');
    if (mode !== undefined && mode.toLowerCase() !== STREAMING_MODE) {
      refuse(request, 400, 'InvalidFunctionResponseMode', 'Invalid function response mode');
      return;
    }
    this.#state = 'InvocationResponse';
    if (mode !== undefined) this.#streamed(request);
    else this.#whole(request);
  }

  #whole(request: ApiRequest): void {
    const sink = this.#invocation?.stream;
    const firstByteAt = this.#now();
    request.body(this.#maxResponseBytes).then(
      (body) => {
        if (body === undefined) {
          const { errorType, payload } = tooLarge(this.#maxResponseBytes);
          this.#answered({ payload, errorType, bytes: payload.length });
          const message = `Exceeded maximum allowed payload size (${this.#maxResponseBytes} bytes).`;
          refuse(request, 413, 'RequestEntityTooLarge', message);
          return;
        }
        if (sink === undefined) this.#answered({ payload: body, firstByteAt, bytes: body.length });
        else {
          sink.begin(request.header('content-type') ?? DEFAULT_CONTENT_TYPE);
          sink.write(body);
          this.#answered({ payload: EMPTY, firstByteAt, bytes: body.length });
        }
        accept(request);
      },
      () => this.#goOn(),
    );
  }

  #streamed(request: ApiRequest): void {
    const sink = this.#invocation?.stream;
    const limit = sink === undefined ? this.#maxResponseBytes : MAX_STREAMED_BYTES;
    const kept: Uint8Array[] = [];
    let bytes = 0;
    const firstByteAt = this.#now();
    sink?.begin(request.header('content-type') ?? DEFAULT_CONTENT_TYPE);
    const whole = request.pieces((piece) => {
      bytes += piece.length;
      if (bytes > limit) return undefined;
      if (sink !== undefined) return sink.write(piece);
      kept.push(piece);
      return undefined;
    });
    void whole.then((isWhole) => {
      const error = !isWhole
        ? {
            errorType: 'Runtime.TruncatedResponse',
            payload: errorPayload('Runtime.TruncatedResponse', 'Response stream ended early'),
          }
        : bytes > limit
          ? tooLarge(limit)
          : trailerError(request);
      if (error !== undefined) this.#answered({ ...error, firstByteAt, bytes });
      else this.#answered({ payload: sink === undefined ? Buffer.concat(kept) : EMPTY, firstByteAt, bytes });
      accept(request);
    });
  }
}
