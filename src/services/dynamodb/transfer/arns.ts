/** ARNs of tables, exports, imports and bulk operations, and the ids in them. */
import type { Context } from '../../../runtime/context.js';
import { accessDenied, invalid, invalidRequest } from './errors.js';

export type Job = 'export' | 'import';

const ID_DIGITS = 14;
const HEX = '0123456789abcdef';
const SUFFIX_DIGITS = 8;
const TABLE_NAME = /^[a-zA-Z0-9_.-]{3,255}$/;

export function tableArn(ctx: Context, name: string): string {
  return `arn:${ctx.partition}:dynamodb:${ctx.region}:${ctx.account}:table/${name}`;
}

/** The ARN of something that was done to a table. */
export function jobArn(ctx: Context, job: Job, table: string, id: string): string {
  return `${tableArn(ctx, table)}/${job}/${id}`;
}

/** Where the id stands is a guess: the operations are no table's own, since they have a list of tables. */
export function bulkArn(ctx: Context, id: string): string {
  return `arn:${ctx.partition}:dynamodb:${ctx.region}:${ctx.account}:bulk-operation/${id}`;
}

/** An id of the moment: its milliseconds in 14 digits, and 8 random ones. */
export function newId(ctx: Context): string {
  return `${String(ctx.clock.now()).padStart(ID_DIGITS, '0')}-${ctx.ids.text(SUFFIX_DIGITS, HEX)}`;
}

interface Arn {
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

function arnOf(text: string): Arn | undefined {
  const [prefix, , service, region, account, ...rest] = text.split(':');
  if (prefix !== 'arn' || service !== 'dynamodb' || region === undefined || account === undefined) return undefined;
  return { region, account, resource: rest.join(':') };
}

/** The name in a TableArn; `undefined` for a table of another region, which is as good as not there. */
export function tableOf(ctx: Context, text: string): string | undefined {
  const arn = arnOf(text);
  if (arn === undefined) throw invalid('One or more parameter values were invalid: tableArn is not a valid ARN');
  if (arn.account !== ctx.account) throw accessDenied();
  const name = /^table\/(.*)$/.exec(arn.resource)?.[1];
  if (name === undefined || !TABLE_NAME.test(name)) throw invalidRequest('Table ARN is invalid.');
  return arn.region === ctx.region ? name : undefined;
}

/** The id in the ARN of an export or import; `undefined` if it is of another region. */
export function idOf(ctx: Context, job: Job, text: string): { table: string; id: string } | undefined {
  const wrong = () => invalid(`Invalid ${job === 'export' ? 'Export' : 'Import'} ARN`);
  const arn = arnOf(text);
  if (arn === undefined) throw text.startsWith('arn:') ? accessDenied() : wrong();
  if (arn.account !== ctx.account) throw accessDenied();
  const [kind, table, what, id, ...more] = arn.resource.split('/');
  if (kind !== 'table' || what !== job || table === undefined || id === undefined || more.length > 0) throw wrong();
  return arn.region === ctx.region ? { table, id } : undefined;
}
