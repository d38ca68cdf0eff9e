/** How registers are named and their states written: one text for an item, one for an object, the same whether sent or read. */
import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { State } from './ledger.js';

export type Item = Record<string, AttributeValue>;

/**
 * Tables of the load. `indexed` has a sort key, a global and a local index, `streamed` a stream; transactions write to `left` and `right` at
 * once.
 */
export const TABLES = {
  plain: 'plain',
  indexed: 'indexed',
  streamed: 'streamed',
  left: 'left',
  right: 'right',
  tally: 'tally',
} as const;
export type Table = keyof typeof TABLES;
export const BUCKET = 'kill-test';

/** In the order of their names, since an item has none of its own. */
export function itemState(item: Item | undefined): State {
  if (item === undefined) return undefined;
  return JSON.stringify(Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))));
}

export function itemOf(state: State): Item | undefined {
  return state === undefined ? undefined : (JSON.parse(state) as Item);
}

export const itemRegister = (table: Table, pk: string, sk = ''): string => `${table}:${pk}:${sk}`;
export const objectRegister = (key: string): string => `object:${key}`;

/** An object as it was sent or read. */
export interface Body {
  /** Names the write; stands in the object's metadata. */
  readonly write: string;
  readonly etag: string;
  readonly size: number;
  readonly sha256: string;
}

export function bodyState({ write, etag, size, sha256 }: Body): string {
  return `${write} etag=${etag} size=${size} sha256=${sha256}`;
}

export const writeOf = (state: string): string => state.slice(0, state.indexOf(' '));

export function hash(algorithm: 'md5' | 'sha256', bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** ETag of a multipart object: the MD5 of its parts' MD5s, and their number. */
export function multipartEtag(parts: readonly Uint8Array[]): string {
  const digests = parts.map((part) => createHash('md5').update(part).digest());
  return `${hash('md5', Buffer.concat(digests))}-${parts.length}`;
}
