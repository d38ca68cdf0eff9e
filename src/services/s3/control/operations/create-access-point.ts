import type { CreateAccessPointRequest, CreateAccessPointResult } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { type AccessPointRow, accessPointAliases, accessPointArn, accessPointKey, accessPoints } from '../../access/points.js';
import { BLOCK_ALL_PUBLIC_ACCESS } from '../../configurations.js';
import { notBuilt } from '../../errors.js';
import { buckets } from '../../store.js';
import { fullBlock, isAccessPointName, newAlias } from '../access-points.js';
import { requireOwnAccount } from '../account.js';
import { alreadyOwned, bucketNeeded, invalidName } from '../errors.js';
import { checkTags } from '../tags.js';

/** Gives a bucket one more name. Public access is blocked unless the request says what is. */
export function createAccessPoint(ctx: Context, input: CreateAccessPointRequest): CreateAccessPointResult {
  requireOwnAccount(ctx, input.AccountId);
  if (!isAccessPointName(input.Name)) throw invalidName(input.Name);
  if (input.Scope) throw notBuilt('A scope of an access point');
  if (input.Tags) checkTags(input.Tags);
  const key = accessPointKey(ctx.account, ctx.region, input.Name);
  return ctx.state.global.transact((tx) => {
    if (tx.get(accessPoints, key)) throw alreadyOwned();
    const bucket = tx.get(buckets, input.Bucket);
    if (!bucket || (input.BucketAccountId !== undefined && input.BucketAccountId !== bucket.account)) throw bucketNeeded();
    const block = input.PublicAccessBlockConfiguration;
    const row: AccessPointRow = {
      account: ctx.account,
      region: ctx.region,
      name: input.Name,
      alias: newAlias(ctx.ids, input.Name, ctx.region),
      bucket: bucket.name,
      bucketAccount: bucket.account,
      created: ctx.clock.now(),
      publicAccess: block ? fullBlock(block) : BLOCK_ALL_PUBLIC_ACCESS,
      ...(input.VpcConfiguration && { vpcId: input.VpcConfiguration.VpcId }),
      ...(input.Tags && input.Tags.length > 0 && { tags: input.Tags }),
    };
    tx.put(accessPoints, key, row);
    tx.put(accessPointAliases, row.alias, { account: row.account, region: row.region, name: row.name });
    return { AccessPointArn: accessPointArn(ctx.partition, row), Alias: row.alias };
  });
}
