import type { ListBulkOperationsInput, ListBulkOperationsOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { bulkArn } from '../transfer/arns.js';
import { pageOf } from '../transfer/pages.js';
import { BULKS } from '../transfer/rows.js';

/** The newest first, as the other lists of such work have it: a guess here. */
export function listBulkOperations(ctx: Context, input: ListBulkOperationsInput): ListBulkOperationsOutput {
  const page = pageOf(ctx, BULKS, input.MaxResults, input.NextToken, () => true);
  return {
    BulkOperationsSummaryList: page.rows.map((row) => ({
      BulkOperationArn: bulkArn(ctx, row.id),
      BulkOperationStatus: row.status,
      StartTime: new Date(row.start),
      ...(row.end !== undefined && { EndTime: new Date(row.end) }),
    })),
    ...(page.token !== undefined && { NextToken: page.token }),
  };
}
