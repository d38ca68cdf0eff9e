/** Ids drawn from a keyed function of (seed, scope, request ordinal, draw number). */
export interface IdSource {
  /** 16 random bytes as a version 4 UUID. */
  uuid(): string;
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet: string): string;
  bytes(length: number): Uint8Array;
}
