import type { PutAccessPointPolicyRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { accessPointArn } from '../../access/points.js';
import { accessDenied } from '../../errors.js';
import { checkPolicy } from '../../policy.js';
import { isPublicPolicy } from '../../public-access.js';
import { changeAccessPoint } from '../access-points.js';
import { requireOwnAccount } from '../account.js';

/** Keeps the policy as it was sent. Its resources are the access point and, below `/object/`, its objects. */
export function putAccessPointPolicy(ctx: Context, input: PutAccessPointPolicyRequest): Record<string, never> {
  requireOwnAccount(ctx, input.AccountId);
  changeAccessPoint(ctx, input.Name, (row) => {
    checkPolicy(input.Policy, accessPointArn(ctx.partition, row));
    if (row.publicAccess.BlockPublicPolicy && isPublicPolicy(input.Policy)) throw accessDenied();
    return { ...row, policy: input.Policy };
  });
  return {};
}
