import type { GetAccessPointRequest, GetAccessPointResult } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { accessPointOf, listed } from '../access-points.js';
import { requireOwnAccount } from '../account.js';

/** The endpoints are AWS's own, as it tells them: tools show them, and make their addresses by themselves. */
export function getAccessPoint(ctx: Context, input: GetAccessPointRequest): GetAccessPointResult {
  requireOwnAccount(ctx, input.AccountId);
  const row = accessPointOf(ctx, ctx.state.global, input.Name);
  const suffix = ctx.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return {
    ...listed(ctx, row),
    PublicAccessBlockConfiguration: row.publicAccess,
    CreationDate: new Date(row.created),
    Endpoints: {
      ipv4: `s3-accesspoint.${row.region}.${suffix}`,
      fips: `s3-accesspoint-fips.${row.region}.${suffix}`,
      fips_dualstack: `s3-accesspoint-fips.dualstack.${row.region}.${suffix}`,
      dualstack: `s3-accesspoint.dualstack.${row.region}.${suffix}`,
    },
  };
}
