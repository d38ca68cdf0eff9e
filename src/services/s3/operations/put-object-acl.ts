import type { PutObjectAclOutput, PutObjectAclRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { aclOfRequest } from '../acl.js';
import { bucketOf } from '../buckets.js';
import { HARMLESS_ACL, ignoresAcls } from '../configurations.js';
import { aclNotSupported } from '../errors.js';
import { noteChange, toldOf } from '../events/outbox.js';
import { refusePublicAcl } from '../public-access.js';
import { withReplication } from '../replication/outbox.js';
import type { ObjectRow } from '../store.js';
import { requireVersion, rewrite } from '../versions.js';

/** Replaces the object's ACL, in a bucket whose ownership controls let ACLs count; new buckets' don't. */
export function putObjectAcl(ctx: Context, input: PutObjectAclRequest): PutObjectAclOutput {
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const found = requireVersion(tx, bucket, input, { method: 'PUT', marker: 'refused' });
    const { row } = found;
    const acl = aclOfRequest(input, input.AccessControlPolicy, row.owner ?? ctx.account, 'object');
    if (ignoresAcls(tx, input.Bucket) && input.ACL !== HARMLESS_ACL) throw aclNotSupported();
    refusePublicAcl(tx, bucket, acl.Grants);
    const changed: ObjectRow = { ...row, acl: undefined, grants: undefined };
    if (input.ACL === undefined) changed.grants = acl.Grants;
    else if (input.ACL !== 'private') changed.acl = input.ACL;
    // What leaves the ACL as it was is not told of.
    if (JSON.stringify([changed.acl, changed.grants]) === JSON.stringify([row.acl, row.grants])) return;
    const written = withReplication(tx, bucket, input.Key, changed, ctx.clock.now());
    rewrite(tx, bucket.name, input.Key, found, written);
    noteChange(tx, ctx, bucket, { name: 'ObjectAcl:Put', key: input.Key, ...toldOf(written) });
  });
  return {};
}
