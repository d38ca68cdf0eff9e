import type { ListExportsInput, ListExportsOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { jobArn, tableOf } from '../transfer/arns.js';
import { pageOf } from '../transfer/pages.js';
import { EXPORTS, type ExportRow, TABLES } from '../transfer/rows.js';

/** The newest first. Of a table that is gone, or was made anew, a list by its ARN has none (seen on AWS, 2026-10). */
export function listExports(ctx: Context, input: ListExportsInput): ListExportsOutput {
  const page = pageOf(ctx, EXPORTS, input.MaxResults, input.NextToken, wanted(ctx, input.TableArn));
  return {
    ExportSummaries: page.rows.map((row) => ({
      ExportArn: jobArn(ctx, 'export', row.table, row.id),
      ExportStatus: row.status,
      ExportType: row.request.ExportType ?? 'FULL_EXPORT',
    })),
    ...(page.token !== undefined && { NextToken: page.token }),
  };
}

function wanted(ctx: Context, arn: string | undefined): (row: ExportRow) => boolean {
  if (arn === undefined) return () => true;
  const name = tableOf(ctx, arn);
  const id = name === undefined ? undefined : ctx.state.get(TABLES, name)?.id;
  return (row) => row.tableId === id;
}
