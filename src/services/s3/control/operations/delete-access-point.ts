import type { DeleteAccessPointRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { accessPointAliases, accessPointKey, accessPoints } from '../../access/points.js';
import { accessPointOf } from '../access-points.js';
import { requireOwnAccount } from '../account.js';

export function deleteAccessPoint(ctx: Context, input: DeleteAccessPointRequest): Record<string, never> {
  requireOwnAccount(ctx, input.AccountId);
  ctx.state.global.transact((tx) => {
    const row = accessPointOf(ctx, tx, input.Name);
    tx.delete(accessPoints, accessPointKey(row.account, row.region, row.name));
    tx.delete(accessPointAliases, row.alias);
  });
  return {};
}
