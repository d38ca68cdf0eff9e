/**
 * The answer of InvokeWithResponseStream: an event stream with a `PayloadChunk` for each piece, as it comes and no faster than the client takes it, and
 * `InvokeComplete` at its end (form: the model and the user guide of response streaming, read 2026-11).
 */
import type { Exchange } from '../../../runtime/exchange.js';
import type { RawTools } from '../../../runtime/service.js';
import type { AnswerSink, InvokeAnswer } from './calls.js';

const CHUNK = [
  [':message-type', 'event'],
  [':event-type', 'PayloadChunk'],
  [':content-type', 'application/octet-stream'],
] as const;
const COMPLETE = [
  [':message-type', 'event'],
  [':event-type', 'InvokeComplete'],
  [':content-type', 'application/json'],
] as const;

/** Answers with what `run` gives; rejects only as long as nothing was sent. */
export async function streamAnswer(
  exchange: Exchange,
  tools: Pick<RawTools, 'eventMessage'>,
  headers: readonly string[],
  withLog: boolean,
  run: (sink: AnswerSink) => Promise<InvokeAnswer>,
): Promise<void> {
  const pace = new Pace(exchange);
  let begun = false;
  const begin = (_contentType?: string, version?: string): void => {
    if (begun) return;
    begun = true;
    const told = version === undefined ? [] : ['X-Amz-Executed-Version', version];
    exchange.replyHead(200, [...headers, ...told, 'Content-Type', 'application/vnd.amazon.eventstream']);
    pace.watch();
  };
  const sink: AnswerSink = {
    begin,
    write(chunk) {
      begin();
      return chunk.byteLength === 0 ? undefined : pace.write(tools.eventMessage(CHUNK, chunk));
    },
  };
  const answer = await run(sink);
  begin(undefined, answer.executedVersion);
  // A function that does not stream has answered in one piece; one that failed has its error there.
  if (answer.payload.byteLength > 0 && !answer.error) await pace.write(tools.eventMessage(CHUNK, answer.payload));
  const { error } = answer;
  const end = {
    ...(error && { ErrorCode: 'Unhandled', ErrorDetails: Buffer.from(answer.payload).toString('utf8') }),
    ...(withLog && { LogResult: Buffer.from(answer.logTail).toString('base64') }),
  };
  await pace.write(tools.eventMessage(COMPLETE, Buffer.from(JSON.stringify(end))));
  if (!exchange.aborted) exchange.end();
}

/** Writes as fast as the client reads. */
class Pace {
  readonly #exchange: Exchange;
  #wake: (() => void) | undefined;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
    exchange.onAborted(() => this.#wake?.());
  }

  watch(): void {
    this.#exchange.onWritable(() => this.#wake?.());
  }

  /** What is written to a client that went away goes nowhere: the function runs to its end all the same. */
  write(bytes: Uint8Array): Promise<void> | undefined {
    if (this.#exchange.aborted || this.#exchange.write(bytes)) return undefined;
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined;
        resolve();
      };
    });
  }
}
