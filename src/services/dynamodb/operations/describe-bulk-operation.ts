import type { DescribeBulkOperationInput, DescribeBulkOperationOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { bulkArn } from '../transfer/arns.js';
import { describeBulk } from '../transfer/describe.js';
import { resourceNotFound } from '../transfer/errors.js';
import { BULKS, type BulkRow } from '../transfer/rows.js';

export function describeBulkOperation(ctx: Context, input: DescribeBulkOperationInput): DescribeBulkOperationOutput {
  return { BulkOperationDescription: describeBulk(ctx, requireBulk(ctx, input.BulkOperationArn)) };
}

/** The code is from the API reference, the message a guess. */
export function requireBulk(ctx: Context, arn: string): BulkRow {
  const id = arn.slice(arn.lastIndexOf('/') + 1);
  const row = arn === bulkArn(ctx, id) ? ctx.state.get(BULKS, id) : undefined;
  if (row === undefined) throw resourceNotFound(`Bulk operation not found: ${arn}`);
  return row;
}
