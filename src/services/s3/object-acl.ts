/** ACLs that come with an object, and whether its bucket takes them. */
import type { Grant } from '../../../protocols/types/s3.js';
import { type AclHeaders, aclOfHeaders } from './acl.js';
import { HARMLESS_ACL, ignoresAcls } from './configurations.js';
import { aclNotSupported } from './errors.js';
import { refusePublicAcl, type WideReader } from './public-access.js';
import type { BucketRow } from './store.js';

/**
 * What the headers of a put, copy or upload make of an object's ACL: grants, where they name any; a canned one is kept by its name. Refuses
 * an ACL in a bucket in which they count for nothing, as all new buckets are; `private` is no exception (user guide, "Troubleshooting" of object
 * ownership; clients that send it by default were seen to fail). A public one is refused too where the bucket blocks such.
 */
export function grantsOfObject(reader: WideReader, bucket: BucketRow, headers: AclHeaders, account: string): Grant[] | undefined {
  const acl = aclOfHeaders(headers, account, 'object');
  if (!acl || headers.ACL === HARMLESS_ACL) return undefined;
  if (ignoresAcls(reader, bucket.name)) throw aclNotSupported();
  refusePublicAcl(reader, bucket, acl.Grants);
  return headers.ACL === undefined ? acl.Grants : undefined;
}
