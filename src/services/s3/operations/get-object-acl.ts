import type { GetObjectAclOutput, GetObjectAclRequest, Grant } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { cannedAcl, privateAcl } from '../acl.js';
import { requireBucket } from '../buckets.js';
import { ignoresAcls } from '../configurations.js';
import { ownerOf } from '../owner.js';
import { requireVersion } from '../versions.js';

/** The object's ACL. Where the bucket's ownership controls make ACLs count for nothing, the owner's full control is all there is. */
export function getObjectAcl(ctx: Context, input: GetObjectAclRequest): GetObjectAclOutput {
  const bucket = requireBucket(ctx, input);
  const { global } = ctx.state;
  const { row } = requireVersion(global, bucket, input, { method: 'GET', marker: 'missing' });
  const owner = row.owner ?? bucket.account;
  if (ignoresAcls(global, bucket.name)) return privateAcl(bucket.account);
  if (row.grants) return { Owner: ownerOf(owner), Grants: row.grants as Grant[] };
  return cannedAcl(row.acl ?? 'private', owner, 'object', bucket.account) ?? privateAcl(owner);
}
