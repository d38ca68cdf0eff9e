import type { DeleteAccessPointPolicyRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { changeAccessPoint } from '../access-points.js';
import { requireOwnAccount } from '../account.js';

/** That there was none is no error. */
export function deleteAccessPointPolicy(ctx: Context, input: DeleteAccessPointPolicyRequest): Record<string, never> {
  requireOwnAccount(ctx, input.AccountId);
  changeAccessPoint(ctx, input.Name, ({ policy: _gone, ...row }) => row);
  return {};
}
