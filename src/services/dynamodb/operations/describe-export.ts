import type { DescribeExportInput, DescribeExportOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { idOf } from '../transfer/arns.js';
import { describeExport as describe } from '../transfer/describe.js';
import { exportNotFound } from '../transfer/errors.js';
import { EXPORTS } from '../transfer/rows.js';

export function describeExport(ctx: Context, input: DescribeExportInput): DescribeExportOutput {
  const found = idOf(ctx, 'export', input.ExportArn);
  if (found === undefined) throw exportNotFound('Invalid export arn');
  const row = ctx.state.get(EXPORTS, found.id);
  if (row?.table !== found.table) throw exportNotFound(`Export not found: ${input.ExportArn}`);
  return { ExportDescription: describe(ctx, row) };
}
