import type { PutBucketAclRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { aclOfRequest } from '../acl.js';
import { requireBucket } from '../buckets.js';
import { ignoresAcls, putConfiguration } from '../configurations.js';
import { aclNotSupported } from '../errors.js';
import { refusePublicAcl } from '../public-access.js';

/** Replaces the bucket's ACL, in a bucket whose ownership controls let ACLs count; new buckets' don't. */
export function putBucketAcl(ctx: Context, input: PutBucketAclRequest): Record<string, never> {
  const bucket = requireBucket(ctx, input);
  const acl = aclOfRequest(input, input.AccessControlPolicy, bucket.account);
  putConfiguration(ctx, input, 'acl', acl, (tx, row) => {
    if (ignoresAcls(tx, input.Bucket)) throw aclNotSupported();
    refusePublicAcl(tx, row, acl.Grants);
  });
  return {};
}
