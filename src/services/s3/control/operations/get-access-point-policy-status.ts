import type {
  GetAccessPointPolicyStatusRequest,
  GetAccessPointPolicyStatusResult,
} from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { isPublicPolicy } from '../../public-access.js';
import { accessPointOf } from '../access-points.js';
import { requireOwnAccount } from '../account.js';
import { noSuchAccessPointPolicy } from '../errors.js';

export function getAccessPointPolicyStatus(
  ctx: Context,
  input: GetAccessPointPolicyStatusRequest,
): GetAccessPointPolicyStatusResult {
  requireOwnAccount(ctx, input.AccountId);
  const { policy } = accessPointOf(ctx, ctx.state.global, input.Name);
  if (policy === undefined) throw noSuchAccessPointPolicy();
  return { PolicyStatus: { IsPublic: isPublicPolicy(policy) } };
}
