/** The content of a body: kept as bytes while it is small, else as its length and digest, so that memory stays flat for objects of any size. */
import { createHash, type Hash } from 'node:crypto';

/** Bytes. */
const KEPT = 4 * 1024 * 1024;

export class Content {
  length = 0;
  #parts: Uint8Array[] | undefined = [];
  #hash: Hash | undefined;

  static of(bytes: Uint8Array): Content {
    const content = new Content();
    content.add(bytes);
    return content;
  }

  /** The part's memory may be reused after the call. */
  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.length += part.length;
    if (this.#parts && this.length <= KEPT) {
      this.#parts.push(Buffer.from(part));
      return;
    }
    if (this.#parts) {
      this.#hash = createHash('sha256');
      for (const kept of this.#parts) this.#hash.update(kept);
      this.#parts = undefined;
    }
    this.#hash?.update(part);
  }

  /** `undefined` for one that was too large to be kept. */
  get bytes(): Buffer | undefined {
    if (!this.#parts) return undefined;
    if (this.#parts.length !== 1) this.#parts = [Buffer.concat(this.#parts)];
    const [only] = this.#parts as [Uint8Array];
    return Buffer.from(only.buffer, only.byteOffset, only.byteLength);
  }

  /** Tells large ones apart; hexadecimal. */
  get digest(): string {
    return (this.#hash?.copy() ?? createHash('sha256').update(this.bytes as Buffer)).digest('hex');
  }

  equals(other: Content): boolean {
    if (this.length !== other.length) return false;
    const [mine, theirs] = [this.bytes, other.bytes];
    return mine && theirs ? mine.equals(theirs) : this.digest === other.digest;
  }
}
