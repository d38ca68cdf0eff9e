/** Function URLs as they are configured: one for a function and one for each of its aliases. */
import type { FunctionUrlConfig } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { type StateReader, tupleKey } from '../../../runtime/state/index.js';
import { accessDenied, noSuchResource, notFound } from '../errors.js';
import { aliasOf, type FunctionRef, functionArn, resolveFunction } from '../names.js';
import { FUNCTIONS, type FunctionRow, URLS, type UrlRow } from '../store.js';

/** The host name's second part, at which URLs are served. */
const PLACE = 'lambda-url';

export function urlKey({ name, qualifier = '' }: Pick<FunctionRef, 'name' | 'qualifier'>): string {
  return tupleKey(name, qualifier);
}

/** The function or alias that a request about a URL names. */
export function urlTarget(ctx: Context, input: { FunctionName: string; Qualifier?: string }): FunctionRef {
  const ref = resolveFunction(ctx, input.FunctionName, input.Qualifier);
  if (ref.account !== ctx.account) throw accessDenied();
  return ref;
}

/** Recorded 2025-11-25 (`test_url_config_exceptions`): the same words for an alias that is not there. */
export function requireUrlTarget(reader: StateReader, ref: FunctionRef): FunctionRow {
  const row = reader.get(FUNCTIONS, ref.name);
  if (row === undefined || (ref.qualifier !== undefined && aliasOf(reader, ref) === undefined)) {
    throw notFound('Function does not exist');
  }
  return row;
}

export function requireUrl(reader: StateReader, ref: FunctionRef): UrlRow {
  const row = reader.get(URLS, urlKey(ref));
  if (row === undefined) throw noSuchResource();
  return row;
}

/** `http`, since that is what every client of a local emulator can do; the port takes TLS, too. */
function functionUrl({ publicHost, region }: Context, id: string): string {
  return `http://${id}.${PLACE}.${region}.${publicHost}/`;
}

/** What CreateFunctionUrlConfig tells; the others tell more (recorded 2025-11-25). */
export function describeUrl(ctx: Context, row: UrlRow): Omit<FunctionUrlConfig, 'LastModifiedTime' | 'InvokeMode'> {
  return {
    FunctionUrl: functionUrl(ctx, row.id),
    FunctionArn: functionArn(ctx, row.name, row.qualifier === '' ? undefined : row.qualifier),
    AuthType: row.auth,
    ...(row.cors && { Cors: row.cors }),
    CreationTime: dateOf(row.created),
  };
}

export function describeWholeUrl(ctx: Context, row: UrlRow): FunctionUrlConfig {
  return { ...describeUrl(ctx, row), LastModifiedTime: dateOf(row.modified), InvokeMode: row.mode };
}

function dateOf(time: number): string {
  return new Date(time).toISOString();
}
