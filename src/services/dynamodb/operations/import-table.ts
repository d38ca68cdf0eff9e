import { native } from '../../../../native/index.js';
import type { ImportTableInput, ImportTableOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { newId } from '../transfer/arns.js';
import { describeImport } from '../transfer/describe.js';
import { importConflict, invalidRequest, notImplemented, refused, tableInUse } from '../transfer/errors.js';
import { begin } from '../transfer/jobs.js';
import { IMPORTS, type ImportRow, NO_COUNTS, TABLES } from '../transfer/rows.js';
import { rowOfToken } from '../transfer/tokens.js';

/**
 * Begins an import; `transfer/imports.ts` does it. The table comes with its first step, so that the same name may be asked for again until then,
 * and is ACTIVE with the last one.
 *
 * A token that came with another table's name is a conflict; all else that differs is passed over (seen on AWS, 2026-10).
 */
export function importTable(ctx: Context, input: ImportTableInput): ImportTableOutput {
  const { ClientToken: token, ...request } = input;
  const { TableCreationParameters } = request;
  if (input.InputFormat !== 'CSV' && input.InputFormatOptions?.Csv !== undefined) {
    throw invalidRequest(`Unsupported InputFormatOptions for the given input format: ${input.InputFormat}.`);
  }
  if (input.InputFormat === 'ION') throw notImplemented('Import in the format ION');
  const table = TableCreationParameters.TableName;
  const known = rowOfToken(ctx, IMPORTS, token);
  if (known && known.table !== table) throw importConflict();
  if (known?.status === 'IN_PROGRESS') return { ImportTableDescription: describeImport(ctx, known) };
  if (ctx.state.get(TABLES, table) !== undefined) throw tableInUse(table);
  if (known) return { ImportTableDescription: describeImport(ctx, known) };
  const parameters = JSON.stringify(TableCreationParameters);
  const refusal = native().dynamodbCheckImport(ctx.engine, ctx.account, ctx.region, parameters, ctx.clock.now());
  if (refusal !== null) throw refused(refusal);
  const row: ImportRow = {
    id: newId(ctx),
    ...(token !== undefined && { token }),
    table,
    tableId: ctx.ids.uuid(),
    start: ctx.clock.now(),
    status: 'IN_PROGRESS',
    step: 0,
    request,
    reading: { counts: NO_COUNTS, total: 0 },
  };
  ctx.state.transact((tx) => begin(tx, ctx, 'import', row));
  return { ImportTableDescription: describeImport(ctx, row) };
}
