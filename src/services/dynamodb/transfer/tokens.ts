/** Requests that were sent again: whoever repeats a client token within its time gets what the first request made. */
import type { Context } from '../../../runtime/context.js';
import type { Collection } from '../../../runtime/state/index.js';
import type { TransferRow } from './rows.js';

/** How long a token counts after what it began has ended: 8 hours. */
const TOKEN_LASTS_MS = 8 * 60 * 60 * 1000;

/** The newest row of that token. */
export function rowOfToken<R extends TransferRow>(
  ctx: Context,
  collection: Collection<R>,
  token: string | undefined,
): R | undefined {
  if (token === undefined) return undefined;
  const now = ctx.clock.now();
  const found = ctx.state
    .range(collection, { reverse: true })
    .find(([, row]) => row.token === token && (row.end === undefined || row.end + TOKEN_LASTS_MS > now));
  return found?.[1];
}

/** Whether two requests ask for the same; the order of members is nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
