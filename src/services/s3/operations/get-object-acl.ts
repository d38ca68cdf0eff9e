import type { GetObjectAclOutput, GetObjectAclRequest, Grant } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { cannedAcl, privateAcl } from '../acl.js';
import { requireBucket } from '../buckets.js';
import { ignoresAcls } from '../configurations.js';
import { noSuchKey } from '../errors.js';
import { ownerOf } from '../owner.js';
import { objects } from '../store.js';
import { checkVersionId } from '../versions.js';

/** The object's ACL. Where the bucket's ownership controls make ACLs count for nothing, the owner's full control is all there is. */
export function getObjectAcl(ctx: Context, input: GetObjectAclRequest): GetObjectAclOutput {
  const bucket = requireBucket(ctx, input);
  checkVersionId(input.VersionId);
  const { global } = ctx.state;
  const row = global.get(objects(bucket.name), input.Key);
  if (!row) throw noSuchKey(input.Key);
  const owner = row.owner ?? bucket.account;
  if (ignoresAcls(global, bucket.name)) return privateAcl(bucket.account);
  if (row.grants) return { Owner: ownerOf(owner), Grants: row.grants as Grant[] };
  return cannedAcl(row.acl ?? 'private', owner, 'object', bucket.account) ?? privateAcl(owner);
}
