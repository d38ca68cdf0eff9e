import type { ListImportsInput, ListImportsOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { tableOf } from '../transfer/arns.js';
import { summarizeImport } from '../transfer/describe.js';
import { pageOf } from '../transfer/pages.js';
import { IMPORTS } from '../transfer/rows.js';

/** The newest first. Imports outlive their tables. */
export function listImports(ctx: Context, input: ListImportsInput): ListImportsOutput {
  const { TableArn } = input;
  const table = TableArn === undefined ? undefined : tableOf(ctx, TableArn);
  const page = pageOf(ctx, IMPORTS, input.PageSize, input.NextToken, (row) => TableArn === undefined || row.table === table);
  return {
    ImportSummaryList: page.rows.map((row) => summarizeImport(ctx, row)),
    ...(page.token !== undefined && { NextToken: page.token }),
  };
}
