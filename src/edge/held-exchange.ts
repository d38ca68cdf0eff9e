/**
 * Answers that wait for the disk: where a write counts only when it survives a loss of power, no answer leaves before all that was
 * committed when it was given. Services know nothing of it, and without that setting no exchange is wrapped.
 */
import type { Exchange } from '../runtime/exchange.js';
import { DelegatingExchange } from './wrapped-exchange.js';

/** Tells when commits are on the disk. */
export interface Flushes {
  /** Runs `run` when all that is committed by now is on the disk: at once and true if it is; or `lost`, if it will never be known to be. */
  after(run: () => void, lost: () => void): boolean;
}

export class HeldExchange extends DelegatingExchange {
  readonly #flushes: Flushes;
  /** The parts of an answer that was begun and waits. */
  #held: Array<() => void> | undefined;
  #writable: (() => void) | undefined;
  /** Nobody can say whether what was asked for has been done, so nothing is said. */
  readonly #lose = (): void => this.inner.destroy();

  constructor(inner: Exchange, flushes: Flushes) {
    super(inner);
    this.#flushes = flushes;
  }

  override reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    let [ownHeaders, ownBody] = [headers, body];
    const waits = !this.#flushes.after(() => this.inner.reply(status, ownHeaders, ownBody, length), this.#lose);
    // The caller uses its memory for the next request.
    if (waits) [ownHeaders, ownBody] = [[...headers], body instanceof Uint8Array ? Buffer.from(body) : body];
  }

  override replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    let [ownLines, ownBody] = [lines, body];
    const waits = !this.#flushes.after(() => this.inner.replyLines(status, first, ownLines, ownBody, length), this.#lose);
    if (waits) [ownLines, ownBody] = [Buffer.from(lines), Buffer.from(body)];
  }

  override replyHead(status: number, headers: readonly string[], length?: number): void {
    const held: Array<() => void> = [];
    const own = [...headers];
    held.push(() => this.inner.replyHead(status, own, length));
    if (!this.#flushes.after(() => this.#release(held), this.#lose)) this.#held = held;
  }

  override write(chunk: Uint8Array): boolean {
    const held = this.#held;
    if (!held) return this.inner.write(chunk);
    const own = Buffer.from(chunk);
    held.push(() => this.inner.write(own));
    return false;
  }

  override onWritable(run: () => void): void {
    if (this.#held) this.#writable = run;
    else this.inner.onWritable(run);
  }

  override end(): void {
    if (this.#held) this.#held.push(() => this.inner.end());
    else this.inner.end();
  }

  #release(held: ReadonlyArray<() => void>): void {
    this.#held = undefined;
    for (const part of held) part();
    // What is under way goes on; should the connection be full still, its next write says so.
    this.#writable?.();
  }
}
