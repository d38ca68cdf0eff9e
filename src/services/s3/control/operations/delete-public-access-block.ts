import type { DeletePublicAccessBlockRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { ACCOUNT_BLOCK, accountPublicAccess } from '../../access/points.js';
import { requireOwnAccount } from '../account.js';

export function deletePublicAccessBlock(ctx: Context, input: DeletePublicAccessBlockRequest): Record<string, never> {
  requireOwnAccount(ctx, input.AccountId);
  ctx.state.in(ctx.account, '*').transact((tx) => tx.delete(accountPublicAccess, ACCOUNT_BLOCK));
  return {};
}
