/**
 * Signatures of aws-chunked bodies: each chunk signs the one before it, the first the request's own signature (the seed).
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
import { EMPTY_SHA256, sha256Hex } from './canonical.js';
import { signature } from './keys.js';

export class ChunkSignatures {
  #previous: string;
  readonly #key: Buffer;
  readonly #timestamp: string;
  readonly #scope: string;

  /** `seed` is the signature of the request, `key` its signing key. */
  constructor(seed: string, key: Buffer, timestamp: string, scope: string) {
    this.#previous = seed;
    this.#key = key;
    this.#timestamp = timestamp;
    this.#scope = scope;
  }

  /** The signature of the next chunk; the last one is empty. */
  next(chunk: Uint8Array): string {
    const text = `AWS4-HMAC-SHA256-PAYLOAD\n${this.#timestamp}\n${this.#scope}\n${this.#previous}\n${EMPTY_SHA256}\n${sha256Hex(chunk)}`;
    this.#previous = signature(this.#key, text);
    return this.#previous;
  }

  /** The signature of the trailing headers, each written `name:value\n`, after the last chunk. */
  trailer(headers: string): string {
    const text = `AWS4-HMAC-SHA256-TRAILER\n${this.#timestamp}\n${this.#scope}\n${this.#previous}\n${sha256Hex(headers)}`;
    this.#previous = signature(this.#key, text);
    return this.#previous;
  }
}
