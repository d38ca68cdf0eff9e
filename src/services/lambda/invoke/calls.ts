/**
 * What is asked of Lambda's home (`home.ts`), and how: plain data, from any thread of the emulator. Function URLs, event source mappings and the
 * Invoke operations all come in here.
 */
import type { Instance } from '../../../runtime/instance.js';
import type { ResponseSink } from '../executor/contract.js';

/** An invocation whose answer is waited for. */
export interface InvokeCall {
  /** Who invokes: where a bare function name is looked for. */
  readonly account: string;
  readonly region: string;
  /** Also the id that the function sees. */
  readonly requestId: string;
  /** In any of AWS's forms. */
  readonly functionName: string;
  readonly qualifier?: string | undefined;
  /** JSON; nothing at all stands for `{}`. */
  readonly payload: Uint8Array;
  /** JSON, decoded from base64. */
  readonly clientContext?: string | undefined;
  readonly cognitoIdentity?: string | undefined;
  /** The `X-Amzn-Trace-Id` that came along. */
  readonly trace?: string | undefined;
  /** The trace was followed already: this is one more try. */
  readonly isTraced?: boolean;
}

export interface InvokeAnswer {
  /** `$LATEST` or a number. */
  readonly executedVersion: string;
  /** Of a streamed answer what stands after its pieces. */
  readonly payload: Uint8Array;
  /** The function failed; its payload is the error as JSON. */
  readonly error?: { readonly kind: 'Handled' | 'Unhandled'; readonly type: string };
  /** The last 4 KB of the invocation's log. */
  readonly logTail: Uint8Array;
  /** The `X-Amzn-Trace-Id` of the answer. */
  readonly trace: string;
}

/** Runs a function and waits for its answer. Throws a `ServiceError` where it could not be run: not found, throttled, in the wrong state. */
export type Invoker = (call: InvokeCall, stream?: AnswerSink) => Promise<InvokeAnswer>;

export type HomeCall =
  | { readonly do: 'invoke'; readonly call: InvokeCall; readonly payload: Uint8Array }
  | { readonly do: 'enqueue'; readonly call: InvokeCall; readonly payload: Uint8Array }
  | { readonly do: 'dry run'; readonly call: InvokeCall }
  /** An event of the queue is due. */
  | { readonly do: 'due'; readonly account: string; readonly region: string; readonly key: string }
  /** Something is configured there that wants environments. */
  | { readonly do: 'look'; readonly account: string; readonly region: string; readonly runtime?: string | undefined }
  | { readonly do: 'runtimes' | 'environments' };

/** What takes a streamed answer is also told which version gives it. */
export interface AnswerSink extends ResponseSink {
  begin(contentType: string, executedVersion?: string): void;
}

/** Pieces of a streamed answer on their way to the thread that asked: the head, then bytes. */
export type Piece = { readonly contentType: string; readonly executedVersion: string } | Uint8Array;

/** The invoker of a thread. */
export function invokerOf(instance: Instance): Invoker {
  return async (call, stream) => {
    const { payload, ...rest } = call;
    const asked: HomeCall = { do: 'invoke', call: { ...rest, payload: NOTHING }, payload };
    const pieces =
      stream &&
      ((piece: unknown): Promise<void> | undefined => {
        const given = piece as Piece;
        if (given instanceof Uint8Array) return stream.write(given);
        stream.begin(given.contentType, given.executedVersion);
        return undefined;
      });
    return (await instance.homes.of('lambda').run(asked, pieces)) as InvokeAnswer;
  };
}

/** Puts an event on the function's queue; resolves when it is kept. Throws as an `Invoker` does for functions that are not there. */
export async function enqueue(instance: Instance, call: InvokeCall): Promise<void> {
  const { payload, ...rest } = call;
  const asked: HomeCall = { do: 'enqueue', call: { ...rest, payload: NOTHING }, payload };
  await instance.homes.of('lambda').run(asked);
}

/** Looks whether the function could be invoked. */
export async function dryRun(instance: Instance, call: InvokeCall): Promise<void> {
  const asked: HomeCall = { do: 'dry run', call };
  await instance.homes.of('lambda').run(asked);
}

const NOTHING = new Uint8Array(0);
