import type { GetAccessPointPolicyRequest, GetAccessPointPolicyResult } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { accessPointOf } from '../access-points.js';
import { requireOwnAccount } from '../account.js';
import { noSuchAccessPointPolicy } from '../errors.js';

export function getAccessPointPolicy(ctx: Context, input: GetAccessPointPolicyRequest): GetAccessPointPolicyResult {
  requireOwnAccount(ctx, input.AccountId);
  const { policy } = accessPointOf(ctx, ctx.state.global, input.Name);
  if (policy === undefined) throw noSuchAccessPointPolicy();
  return { Policy: policy };
}
