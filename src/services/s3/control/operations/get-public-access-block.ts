import type { GetPublicAccessBlockOutput, GetPublicAccessBlockRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { ACCOUNT_BLOCK, accountPublicAccess } from '../../access/points.js';
import { requireOwnAccount } from '../account.js';
import { noAccountPublicAccessBlock } from '../errors.js';

export function getPublicAccessBlock(ctx: Context, input: GetPublicAccessBlockRequest): GetPublicAccessBlockOutput {
  requireOwnAccount(ctx, input.AccountId);
  const block = ctx.state.in(ctx.account, '*').get(accountPublicAccess, ACCOUNT_BLOCK);
  if (!block) throw noAccountPublicAccessBlock();
  return { PublicAccessBlockConfiguration: block };
}
