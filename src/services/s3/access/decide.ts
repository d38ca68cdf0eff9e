/**
 * Decides every access to S3, where access is decided at all: bucket and access point policies, ACLs, public access blocks and object
 * ownership, in the order of the user guide, "How Amazon S3 authorizes a request". Callers are accounts (each its root user, who may do all that
 * its account may) or anonymous.
 */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { Grant, PublicAccessBlockConfiguration } from '../../../../protocols/types/s3.js';
import { ALL_USERS, AUTHENTICATED_USERS, cannedAcl, privateAcl } from '../acl.js';
import { ignoresAcls, objectOwnership, readConfiguration } from '../configurations.js';
import { accessDenied } from '../errors.js';
import { canonicalId } from '../owner.js';
import { isPublicPolicy, publicAccessBlock, type WideReader } from '../public-access.js';
import { type BucketRow, buckets, type ObjectRow } from '../store.js';
import { locate } from '../versions.js';
import type { Facts } from './conditions.js';
import type { AccessPointRow } from './points.js';
import { judgeByPolicy, type PolicyVerdict } from './policy-language.js';

export interface AccessRequest {
  /** 12 digits; absent for the anonymous. */
  readonly account: string | undefined;
  /** `s3:GetObject` */
  readonly action: string;
  readonly bucket: string;
  /** Empty where the bucket is asked for. */
  readonly key: string;
  /** Absent for the current object. */
  readonly versionId?: string | undefined;
  readonly partition: string;
  readonly facts: Facts;
  /** The access point that the request came through. */
  readonly point?: AccessPointRow | undefined;
}

/** The error to answer with, or `undefined` to let the request pass. A bucket that is not there is left to the operation. */
export function decide(reader: WideReader, request: AccessRequest): ServiceError | undefined {
  const { account, action } = request;
  const bucket = reader.get(buckets, request.bucket);
  // Who has an account may create and list buckets; what they are called is up to the operations.
  if (!bucket) return account === undefined ? accessDenied() : undefined;
  if (action === 's3:CreateBucket') return account === undefined ? accessDenied() : undefined;
  const isOwner = account === bucket.account;
  const block = publicAccessBlock(reader, bucket);
  const said = policiesSay(reader, request, bucket, block, isOwner);
  if (said.denies && !(isOwner && POLICY_ACTIONS.has(action))) return denied(request, isOwner, 'explicit');
  if (isOwner && POLICY_ACTIONS.has(action)) return undefined;
  const object = request.key === '' ? undefined : locate(reader, bucket.name, request.key, request.versionId)?.row;
  const objectOwner = object && ownerOfObject(reader, bucket, object);
  if (objectOwner !== undefined && objectOwner !== bucket.account && UP_TO_OBJECT_OWNER.has(action)) {
    // What the bucket's policies allow counts for objects of the bucket's owner alone.
    if (objectOwner === account) return undefined;
  } else if (isOwner || said.allows) return undefined;
  if (!ignoresAcls(reader, bucket.name) && aclAllows(reader, request, bucket, block, object)) return undefined;
  return denied(request, isOwner, 'implicit');
}

/** The owner's root can always mend a policy that shuts everybody out (user guide, "Policies and permissions in Amazon S3"). */
const POLICY_ACTIONS = new Set(['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy']);

/** What the owner of an object decides, even against the bucket's owner. */
const UP_TO_OBJECT_OWNER = new Set([
  's3:GetObject',
  's3:GetObjectVersion',
  's3:GetObjectAttributes',
  's3:GetObjectVersionAttributes',
  's3:GetObjectTagging',
  's3:GetObjectVersionTagging',
  's3:GetObjectAcl',
  's3:GetObjectVersionAcl',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
]);

/** With enforced ownership all is the bucket owner's; with preferred, what was given to them (user guide, "Controlling ownership of objects"). */
function ownerOfObject(reader: WideReader, bucket: BucketRow, row: ObjectRow): string {
  const ownership = objectOwnership(reader, bucket.name);
  if (ownership === 'BucketOwnerEnforced') return bucket.account;
  if (ownership === 'BucketOwnerPreferred' && row.acl === 'bucket-owner-full-control') return bucket.account;
  return row.owner ?? bucket.account;
}

/** What the bucket's policy says, and the access point's where there is one: both must allow, and each may deny. */
function policiesSay(
  reader: WideReader,
  request: AccessRequest,
  bucket: BucketRow,
  block: PublicAccessBlockConfiguration,
  isOwner: boolean,
): PolicyVerdict {
  const arn = `arn:${request.partition}:s3:::${bucket.name}`;
  const policy = readConfiguration(reader, bucket.name, 'policy');
  const ofBucket = sayOf(policy, request, request.key === '' ? arn : `${arn}/${request.key}`, block, isOwner);
  const { point } = request;
  if (!point) return ofBucket;
  const pointArn = `arn:${request.partition}:s3:${point.region}:${point.account}:accesspoint/${point.name}`;
  const resource = request.key === '' ? pointArn : `${pointArn}/object/${request.key}`;
  const ofPoint = sayOf(point.policy, request, resource, point.publicAccess, isOwner);
  return {
    denies: ofBucket.denies || ofPoint.denies,
    // The account that an access point belongs to hands out what the bucket's policy delegates to it, or what is its own.
    allows: ofPoint.allows && (ofBucket.allows || point.account === bucket.account),
  };
}

const SILENT: PolicyVerdict = { denies: false, allows: false };

function sayOf(
  policy: string | undefined,
  { account, action, facts }: AccessRequest,
  resource: string,
  block: PublicAccessBlockConfiguration,
  isOwner: boolean,
): PolicyVerdict {
  if (policy === undefined) return SILENT;
  const verdict = judgeByPolicy(policy, { account, action, resource, facts });
  // A public policy lets nobody in from outside where public buckets are restricted.
  if (verdict.allows && !isOwner && block.RestrictPublicBuckets && isPublicPolicy(policy)) return SILENT;
  return verdict;
}

/** Which permission of an ACL stands for an action. Source: user guide, "Mapping of ACL permissions and access policy permissions". */
const OF_BUCKET_ACL: Readonly<Record<string, string>> = {
  's3:ListBucket': 'READ',
  's3:ListBucketVersions': 'READ',
  's3:ListBucketMultipartUploads': 'READ',
  's3:PutObject': 'WRITE',
  // The guide grants these to the owners of objects only; that AWS lets every writer overwrite and delete was seen in public test suites.
  's3:DeleteObject': 'WRITE',
  's3:AbortMultipartUpload': 'WRITE',
  's3:ListMultipartUploadParts': 'WRITE',
  's3:PutObjectAcl': 'WRITE',
  's3:GetBucketAcl': 'READ_ACP',
  's3:PutBucketAcl': 'WRITE_ACP',
};

const OF_OBJECT_ACL: Readonly<Record<string, string>> = {
  's3:GetObject': 'READ',
  's3:GetObjectVersion': 'READ',
  's3:GetObjectTorrent': 'READ',
  's3:GetObjectAttributes': 'READ',
  's3:GetObjectVersionAttributes': 'READ',
  's3:GetObjectAcl': 'READ_ACP',
  's3:GetObjectVersionAcl': 'READ_ACP',
  's3:PutObjectAcl': 'WRITE_ACP',
  's3:PutObjectVersionAcl': 'WRITE_ACP',
};

function aclAllows(
  reader: WideReader,
  { account, action, key }: AccessRequest,
  bucket: BucketRow,
  block: PublicAccessBlockConfiguration,
  object: ObjectRow | undefined,
): boolean {
  const ofObject = key !== '' && object ? OF_OBJECT_ACL[action] : undefined;
  const permission = ofObject ?? OF_BUCKET_ACL[action];
  if (permission === undefined) return false;
  const grants = ofObject && object ? grantsOf(object, bucket) : bucketGrants(reader, bucket);
  return grants.some(({ Grantee, Permission }) => {
    if (Permission !== permission && Permission !== 'FULL_CONTROL') return false;
    if (Grantee?.ID !== undefined) return account !== undefined && Grantee.ID === canonicalId(account);
    if (block.IgnorePublicAcls) return false;
    return Grantee?.URI === ALL_USERS || (Grantee?.URI === AUTHENTICATED_USERS && account !== undefined);
  });
}

function bucketGrants(reader: WideReader, bucket: BucketRow): readonly Grant[] {
  return (readConfiguration(reader, bucket.name, 'acl') ?? privateAcl(bucket.account)).Grants ?? [];
}

function grantsOf(row: ObjectRow, bucket: BucketRow): readonly Grant[] {
  if (row.grants) return row.grants as Grant[];
  return cannedAcl(row.acl ?? 'private', row.owner ?? bucket.account, 'object', bucket.account)?.Grants ?? [];
}

/**
 * AWS tells callers of the bucket owner's account why; to all others it says no more than the code does. The words are those of the user guide,
 * "Troubleshoot access denied (403 Forbidden) errors in Amazon S3".
 */
function denied(
  { account, action, bucket, key, partition }: AccessRequest,
  isOwner: boolean,
  kind: 'explicit' | 'implicit',
): ServiceError {
  if (!isOwner) return accessDenied();
  const resource = `arn:${partition}:s3:::${bucket}${key === '' ? '' : `/${key}`}`;
  const why =
    kind === 'explicit'
      ? 'with an explicit deny in a resource-based policy'
      : `because no resource-based policy allows the ${action} action`;
  return serviceError({
    code: 'AccessDenied',
    message: `User: arn:${partition}:iam::${account}:root is not authorized to perform: ${action} on resource: "${resource}" ${why}`,
    status: 403,
  });
}
