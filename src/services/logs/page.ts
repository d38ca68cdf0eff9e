import type { Context } from '../../runtime/context.js';
import type { Collection } from '../../runtime/state/index.js';
import { invalidToken } from './errors.js';

interface Asked<R> {
  readonly prefix?: string | undefined;
  /** The `nextToken` of the request. */
  readonly token?: string | undefined;
  readonly limit: number;
  fits?(row: R): boolean;
}

/** Rows in the order of their keys, as far as a page goes. The token is the last key. */
export function pageOf<R>(
  ctx: Context,
  rows: Collection<R>,
  { prefix, token, limit, fits }: Asked<R>,
): { rows: R[]; nextToken: string | undefined } {
  const last = token === undefined ? undefined : Buffer.from(token, 'base64url').toString();
  if (last !== undefined && (last === '' || !last.startsWith(prefix ?? ''))) throw invalidToken();
  let found = ctx.state.range(rows, {
    ...(prefix !== undefined && { prefix }),
    ...(last !== undefined && { from: last, afterFrom: true }),
  });
  if (fits) found = found.filter(([, row]) => fits(row));
  const page = found.slice(0, limit);
  const [key] = page.at(-1) ?? [];
  return {
    rows: page.map(([, row]) => row),
    nextToken: found.length > limit && key !== undefined ? Buffer.from(key).toString('base64url') : undefined,
  };
}
