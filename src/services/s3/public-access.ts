/** What of a bucket is public, by an ACL or its policy, and what its public access block and its account's say of that. */
import type { Grant, PublicAccessBlockConfiguration } from '../../../protocols/types/s3.js';
import type { StateReader } from '../../runtime/state/index.js';
import { ACCOUNT_BLOCK, accountPublicAccess } from './access/points.js';
import { ALL_USERS, AUTHENTICATED_USERS } from './acl.js';
import { readConfiguration } from './configurations.js';
import { accessDenied } from './errors.js';
import { asList, type PolicyStatement, statementsOf } from './policy.js';
import type { BucketRow } from './store.js';

/** Grants to everybody, and those to everybody who has an account somewhere. */
export function isPublicAcl(grants: readonly Grant[] | undefined): boolean {
  return grants?.some(({ Grantee }) => Grantee?.URI === ALL_USERS || Grantee?.URI === AUTHENTICATED_USERS) === true;
}

export function refusePublicAcl(
  reader: WideReader,
  bucket: Pick<BucketRow, 'name' | 'account'>,
  grants: readonly Grant[] | undefined,
): void {
  if (isPublicAcl(grants) && publicAccessBlock(reader, bucket).BlockPublicAcls) throw accessDenied();
}

/**
 * Keys of conditions that tie a statement to somebody, so that it is not public. From the user guide: "The meaning of 'public'". That their
 * values have no wildcards is not looked at.
 */
const FIXING_KEYS = new Set(
  [
    'aws:SourceIp',
    'aws:SourceArn',
    'aws:SourceVpc',
    'aws:SourceVpce',
    'aws:SourceOwner',
    'aws:SourceAccount',
    'aws:userid',
    'aws:PrincipalOrgID',
    'aws:PrincipalOrgPaths',
    'aws:PrincipalArn',
    'aws:PrincipalAccount',
    's3:DataAccessPointAccount',
    's3:DataAccessPointArn',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
  ].map((name) => name.toLowerCase()),
);

export function isPublicPolicy(text: string): boolean {
  return statementsOf(text).some(
    (statement) => statement.Effect === 'Allow' && isForAnybody(statement) && !hasFixingCondition(statement),
  );
}

/** That a statement for all but somebody is one for everybody is what the user guide says of `NotPrincipal` with `Allow`. */
function isForAnybody({ Principal, NotPrincipal }: PolicyStatement): boolean {
  if (NotPrincipal !== undefined) return true;
  if (typeof Principal !== 'object' || Principal === null) return Principal === '*';
  return asList((Principal as Record<string, unknown>).AWS).includes('*');
}

function hasFixingCondition({ Condition }: PolicyStatement): boolean {
  const operators = typeof Condition === 'object' && Condition !== null ? Object.values(Condition) : [];
  return operators.some((keys) => Object.keys(keys ?? {}).some((key) => FIXING_KEYS.has(key.toLowerCase())));
}

/** Reads the rows of other scopes, too. */
export type WideReader = StateReader & { in(account: string, region: string): StateReader };

/** What counts for a bucket: of its own block and its account's, each setting that either has on. */
export function publicAccessBlock(
  reader: WideReader,
  bucket: Pick<BucketRow, 'name' | 'account'>,
): PublicAccessBlockConfiguration {
  const own = readConfiguration(reader, bucket.name, 'publicAccess');
  const ofAccount = reader.in(bucket.account, '*').get(accountPublicAccess, ACCOUNT_BLOCK);
  if (!own || !ofAccount) return own ?? ofAccount ?? {};
  return {
    BlockPublicAcls: own.BlockPublicAcls || ofAccount.BlockPublicAcls,
    IgnorePublicAcls: own.IgnorePublicAcls || ofAccount.IgnorePublicAcls,
    BlockPublicPolicy: own.BlockPublicPolicy || ofAccount.BlockPublicPolicy,
    RestrictPublicBuckets: own.RestrictPublicBuckets || ofAccount.RestrictPublicBuckets,
  };
}
