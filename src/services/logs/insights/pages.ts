import { invalidToken } from '../errors.js';

/** A page of a list that is made anew for each request. The token is the place of the next one. */
export function pageOfList<R>(
  all: readonly R[],
  limit: number,
  token: string | undefined,
): { readonly rows: readonly R[]; readonly nextToken: string | undefined } {
  const from = token === undefined ? 0 : Number(Buffer.from(token, 'base64url').toString());
  if (!Number.isInteger(from) || from < 0 || from > all.length) throw invalidToken();
  const to = from + limit;
  const nextToken = to < all.length ? Buffer.from(String(to)).toString('base64url') : undefined;
  return { rows: all.slice(from, to), nextToken };
}
