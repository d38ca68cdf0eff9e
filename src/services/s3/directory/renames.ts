/** Tokens by which clients repeat a rename without carrying it out twice. */
import type { Context } from '../../../runtime/context.js';
import type { Collection, Transaction } from '../../../runtime/state/index.js';
import { idempotencyParameterMismatch } from '../errors.js';

/** How long a client's token is known. AWS tells no time; this one is a guess. */
const TOKEN_MS = 10 * 60_000;

/** Old tokens that a rename sweeps away, so that they don't pile up. */
const SWEPT_MAX = 20;

interface RenameRow {
  source: string;
  key: string;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Client token → what was renamed with it. */
function renames(bucket: string): Collection<RenameRow> {
  return {
    service: 's3',
    kind: `renames/${bucket}`,
    encode: (row) => JSON.stringify(row),
    decode: (bytes) => JSON.parse(Buffer.from(bytes).toString()) as RenameRow,
  };
}

interface Rename {
  Bucket: string;
  Key: string;
  ClientToken?: string | undefined;
}

/** Notes the token. One with the same request was carried out already; with another one it is refused. */
export function isRepeatedRename(tx: Transaction, ctx: Context, { Bucket, Key, ClientToken }: Rename, source: string): boolean {
  if (ClientToken === undefined) return false;
  const now = ctx.clock.now();
  const known = renames(Bucket);
  for (const [token, { at }] of tx.range(known, { limit: SWEPT_MAX })) if (at + TOKEN_MS < now) tx.delete(known, token);
  const before = tx.get(known, ClientToken);
  if (!before) {
    tx.put(known, ClientToken, { source, key: Key, at: now });
    return false;
  }
  if (before.source !== source || before.key !== Key) throw idempotencyParameterMismatch();
  return true;
}

/** Forgets those of a bucket that goes. */
export function dropRenames(tx: Transaction, bucket: string): void {
  for (const [token] of tx.range(renames(bucket))) tx.delete(renames(bucket), token);
}
