import type { CancelBulkOperationInput, CancelBulkOperationOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { BULKS, type BulkRow } from '../transfer/rows.js';
import { requireBulk } from './describe-bulk-operation.js';

/** What is under way ends with its next step; what is over stays as it is, which is a guess. */
export function cancelBulkOperation(ctx: Context, input: CancelBulkOperationInput): CancelBulkOperationOutput {
  const { id } = requireBulk(ctx, input.BulkOperationArn);
  const BulkOperationStatus = ctx.state.transact((tx) => {
    const row = tx.get(BULKS, id);
    if (row?.status !== 'IN_PROGRESS') return row?.status ?? 'CANCELLED';
    const cancelled: BulkRow = { ...row, status: 'CANCELLING' };
    tx.put(BULKS, id, cancelled);
    return cancelled.status;
  });
  return { BulkOperationArn: input.BulkOperationArn, BulkOperationStatus };
}
