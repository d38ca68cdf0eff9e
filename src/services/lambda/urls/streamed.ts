/**
 * The answer of a URL that streams: the function's pieces as they come and no faster than the client takes them. A function that does not stream has
 * its result sent as it is, not read as an answer (LocalStack's `test_lambda_url_echo_invoke[RESPONSE_STREAM]`, run on AWS 2025-11-24).
 */
import type { Exchange } from '../../../runtime/exchange.js';
import { isObject, parseObject } from '../events/request.js';
import { headOf2 } from '../events/v2.js';
import type { ResponseSink } from '../executor/contract.js';
import { badGateway } from './answers.js';
import { PRELUDE_TYPE, Prelude } from './prelude.js';

const DEFAULT_TYPE = 'application/octet-stream';

export class StreamedAnswer implements ResponseSink {
  readonly #exchange: Exchange;
  readonly #headers: readonly string[];
  #type = DEFAULT_TYPE;
  #prelude: Prelude | undefined;
  #hasBegun = false;
  #isBroken = false;
  #wake: (() => void) | undefined;

  constructor(exchange: Exchange, headers: readonly string[]) {
    this.#exchange = exchange;
    this.#headers = headers;
    exchange.onAborted(() => this.#wake?.());
  }

  /** Whether the client has a status already. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  begin(contentType: string): void {
    if (contentType === PRELUDE_TYPE) this.#prelude = new Prelude();
    else if (contentType !== '') this.#type = contentType;
  }

  write(chunk: Uint8Array): Promise<void> | undefined {
    if (this.#isBroken || chunk.byteLength === 0) return undefined;
    let piece = chunk;
    if (this.#prelude) {
      const head = this.#prelude.add(chunk);
      if (head === undefined) return undefined;
      const told = head === false ? undefined : parseObject(Buffer.from(head.json));
      const answer = isObject(told) ? headOf2(told, DEFAULT_TYPE) : undefined;
      if (head === false || answer === undefined) {
        this.#isBroken = true;
        return undefined;
      }
      this.#prelude = undefined;
      this.#head(answer.status, answer.headers);
      piece = head.rest;
    }
    if (!this.#hasBegun) this.#head(200, ['Content-Type', this.#type]);
    return piece.byteLength === 0 ? undefined : this.#send(piece);
  }

  /** Ends the answer: with what the function returned, if it did not stream, or broken off if it failed on the way. */
  async finish(payload: Uint8Array, hasFailed: boolean, headers: readonly string[]): Promise<void> {
    if (this.#exchange.aborted) return;
    if (!this.#hasBegun && (hasFailed || this.#isBroken || this.#prelude)) {
      const { status, headers: told, body } = badGateway();
      this.#exchange.reply(status, [...told, ...this.#headers, ...headers], body);
      return;
    }
    if (hasFailed) {
      this.#exchange.destroy();
      return;
    }
    if (!this.#hasBegun) this.#head(200, ['Content-Type', this.#type, ...headers]);
    if (payload.byteLength > 0) await this.#send(payload);
    if (!this.#exchange.aborted) this.#exchange.end();
  }

  #head(status: number, headers: readonly string[]): void {
    this.#hasBegun = true;
    this.#exchange.replyHead(status, [...headers, ...this.#headers]);
    this.#exchange.onWritable(() => this.#wake?.());
  }

  /** What is written to a client that went away goes nowhere: the function runs to its end all the same. */
  #send(bytes: Uint8Array): Promise<void> | undefined {
    if (this.#exchange.aborted || this.#exchange.write(bytes)) return undefined;
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined;
        resolve();
      };
    });
  }
}
