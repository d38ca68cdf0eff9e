/** Lookup tables: `lookup-tables`: name → `TableRow`. */
import type { ServiceError } from '../../../../protocols/errors.js';
import type { LookupTable } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { jsonCollection, type StateReader } from '../../../runtime/state/index.js';
import { invalidParameter, notFound } from '../errors.js';
import { noQuery } from '../insights/errors.js';
import { PIECE, pieceKey, QUERIES, QUERY_RESULTS } from '../insights/store.js';

export interface TableRow {
  readonly name: string;
  readonly arn: string;
  readonly description?: string;
  /** Comma-separated, the names of the columns first. */
  readonly body: string;
  readonly kms?: string;
  readonly updated: number;
}

export const LOOKUP_TABLES = jsonCollection<TableRow>('logs', 'lookup-tables');

export function tableArn({ partition, region, account }: Context, name: string): string {
  return `arn:${partition}:logs:${region}:${account}:lookup-table:${name}`;
}

export function requireTable(reader: StateReader, arn: string): TableRow {
  const row = reader.get(LOOKUP_TABLES, arn.split(':').at(-1) ?? '');
  if (row?.arn !== arn) throw noTable();
  return row;
}

/** The words are a guess. */
function noTable(): ServiceError {
  return notFound('The specified lookup table does not exist.');
}

/** The text that is given, or made of a query's result. The words of refusals are a guess. */
export function bodyOf(ctx: Context, { tableBody, queryId }: { tableBody?: string; queryId?: string }): string | undefined {
  if (tableBody !== undefined && queryId !== undefined)
    throw invalidParameter('tableBody and queryId are mutually exclusive parameters.');
  const body = queryId === undefined ? tableBody : resultOf(ctx, queryId);
  if (body !== undefined && rowsOf(body)[0]?.some((name) => name === '') !== false) {
    throw invalidParameter('The first line of a lookup table must name its columns.');
  }
  return body;
}

function resultOf(ctx: Context, id: string): string {
  const query = ctx.state.get(QUERIES, id);
  if (query === undefined) throw noQuery(id);
  if (query.status !== 'Complete') throw invalidParameter('The specified query is not complete.');
  const rows: Array<Map<string, string>> = [];
  for (let piece = 0; piece * PIECE < (query.rows ?? 0); piece++) {
    for (const row of ctx.state.get(QUERY_RESULTS, pieceKey(id, piece)) ?? []) {
      rows.push(new Map(row.filter(({ field }) => field !== '@ptr').map(({ field, value }) => [field, value])));
    }
  }
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Lines of cells; quoted cells may hold line feeds. */
function rowsOf(body: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quotedCell, plain = '', end = ''] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quotedCell?.replaceAll('""', '"') ?? plain.trim());
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

export function describeTable(row: TableRow): LookupTable {
  const [tableFields = [], ...records] = rowsOf(row.body);
  return {
    lookupTableArn: row.arn,
    lookupTableName: row.name,
    ...(row.description !== undefined && { description: row.description }),
    tableFields,
    recordsCount: records.length,
    sizeBytes: Buffer.byteLength(row.body),
    lastUpdatedTime: row.updated,
    ...(row.kms !== undefined && { kmsKeyId: row.kms }),
  };
}
