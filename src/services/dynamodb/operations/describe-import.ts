import type { DescribeImportInput, DescribeImportOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { idOf } from '../transfer/arns.js';
import { describeImport as describe } from '../transfer/describe.js';
import { importNotFound } from '../transfer/errors.js';
import { IMPORTS } from '../transfer/rows.js';

export function describeImport(ctx: Context, input: DescribeImportInput): DescribeImportOutput {
  const found = idOf(ctx, 'import', input.ImportArn);
  if (found === undefined) throw importNotFound('Invalid import arn');
  const row = ctx.state.get(IMPORTS, found.id);
  if (row?.table !== found.table) throw importNotFound(`Import not found: ${input.ImportArn}`);
  return { ImportTableDescription: describe(ctx, row) };
}
