/** Pages of the lists: the newest first, with tokens that go on behind the last one. */
import type { Context } from '../../../runtime/context.js';
import type { Collection } from '../../../runtime/state/index.js';
import { invalidRequest } from './errors.js';
import type { TransferRow } from './rows.js';

/** Entries of a page where none is asked for (seen on AWS, 2026-10). */
const DEFAULT_PAGE = 10;
/** How long AWS tells of what is over: 90 days. */
const TOLD_MS = 90 * 24 * 60 * 60 * 1000;
/** The model wants 112 digits at least, in groups of 16. */
const TOKEN_BYTES = 56;

export interface Page<R> {
  readonly rows: readonly R[];
  readonly token?: string;
}

export function pageOf<R extends TransferRow>(
  ctx: Context,
  collection: Collection<R>,
  limit: number | undefined,
  token: string | undefined,
  wanted: (row: R) => boolean,
): Page<R> {
  const before = token === undefined ? undefined : positionOf(collection.kind, token);
  const since = ctx.clock.now() - TOLD_MS;
  const rows = ctx.state
    .range(collection, { reverse: true, ...(before !== undefined && { to: before }) })
    .flatMap(([, row]) => ((row.end ?? row.start) >= since && wanted(row) ? [row] : []));
  const size = limit ?? DEFAULT_PAGE;
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, ...(rows.length > size && last && { token: tokenOf(collection.kind, last.id) }) };
}

function tokenOf(kind: string, id: string): string {
  return Buffer.from(`${kind} ${id}`.padEnd(TOKEN_BYTES)).toString('hex');
}

function positionOf(kind: string, token: string): string {
  const [of, id, ...more] = Buffer.from(token, 'hex').toString().trimEnd().split(' ');
  if (of !== kind || id === undefined || more.length > 0) {
    throw invalidRequest(`Provided nextToken is invalid: ${token}`);
  }
  return id;
}
