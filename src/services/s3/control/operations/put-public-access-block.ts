import type { PutPublicAccessBlockRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { ACCOUNT_BLOCK, accountPublicAccess } from '../../access/points.js';
import { fullBlock } from '../access-points.js';
import { requireOwnAccount } from '../account.js';
import { nothingConfigured } from '../errors.js';

/** Sets the account's block, which counts for all of its buckets beside their own. */
export function putPublicAccessBlock(ctx: Context, input: PutPublicAccessBlockRequest): Record<string, never> {
  requireOwnAccount(ctx, input.AccountId);
  const given = input.PublicAccessBlockConfiguration ?? {};
  if (Object.values(given).every((setting) => setting === undefined)) throw nothingConfigured();
  ctx.state.in(ctx.account, '*').transact((tx) => tx.put(accountPublicAccess, ACCOUNT_BLOCK, fullBlock(given)));
  return {};
}
