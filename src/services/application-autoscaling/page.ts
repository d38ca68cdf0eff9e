import type { Context } from '../../runtime/context.js';
import type { Collection } from '../../runtime/state/index.js';
import { invalidToken } from './errors.js';
import { MAX_PAGE } from './limits.js';
import type { Place } from './store.js';

interface Asked {
  ServiceNamespace: string;
  ResourceId?: string | undefined;
  ScalableDimension?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

/** Rows of the namespace, resource and dimension that are asked for, in the order of their keys, as far as a page goes. */
export function pageOf<R extends Place>(
  ctx: Context,
  rows: Collection<R>,
  asked: Asked,
  fits: (row: R) => boolean = () => true,
): { rows: R[]; NextToken?: string } {
  const prefix = `${asked.ServiceNamespace}/`;
  const last = asked.NextToken === undefined ? undefined : Buffer.from(asked.NextToken, 'base64url').toString();
  if (last !== undefined && !last.startsWith(prefix)) throw invalidToken();
  const found = ctx.state
    .range(rows, { prefix, ...(last !== undefined && { from: last, afterFrom: true }) })
    .filter(
      ([, row]) =>
        (asked.ResourceId ?? row.resource) === row.resource &&
        (asked.ScalableDimension ?? row.dimension) === row.dimension &&
        fits(row),
    );
  const size = Math.min(Math.max(asked.MaxResults ?? MAX_PAGE, 1), MAX_PAGE);
  const page = found.slice(0, size);
  const [key] = page.at(-1) ?? [];
  return {
    rows: page.map(([, row]) => row),
    ...(found.length > size && key !== undefined && { NextToken: Buffer.from(key).toString('base64url') }),
  };
}
