/**
 * What of a bucket is public: by its ACL, its objects' ACLs and its policy, as far as its public access block lets them count. Answers
 * whether such an ACL or policy may be put at all, and what the anonymous may do where signatures are demanded.
 */
import type { Grant } from '../../../protocols/types/s3.js';
import type { AnonymousRequest } from '../../runtime/service.js';
import type { StateReader } from '../../runtime/state/index.js';
import { ALL_USERS, AUTHENTICATED_USERS, cannedAcl } from './acl.js';
import { addressOf } from './address.js';
import { ignoresAcls, readConfiguration } from './configurations.js';
import { accessDenied } from './errors.js';
import { asList, matchesWildcards, type PolicyStatement, statementsOf } from './policy.js';
import { buckets, objects } from './store.js';

/** Grants to everybody, and those to everybody who has an account somewhere. */
export function isPublicAcl(grants: readonly Grant[] | undefined): boolean {
  return grants?.some(({ Grantee }) => Grantee?.URI === ALL_USERS || Grantee?.URI === AUTHENTICATED_USERS) === true;
}

export function refusePublicAcl(reader: StateReader, bucket: string, grants: readonly Grant[] | undefined): void {
  if (isPublicAcl(grants) && readConfiguration(reader, bucket, 'publicAccess')?.BlockPublicAcls) throw accessDenied();
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

/** What a plain request for a bucket or an object does, as ACLs and policies name it. */
const ACTIONS: Readonly<Record<string, { bucket?: Doing; object?: Doing }>> = {
  GET: { bucket: { action: 's3:ListBucket', permission: 'READ' }, object: { action: 's3:GetObject', permission: 'READ' } },
  HEAD: { bucket: { action: 's3:ListBucket', permission: 'READ' }, object: { action: 's3:GetObject', permission: 'READ' } },
  PUT: { object: { action: 's3:PutObject', permission: 'WRITE' } },
  DELETE: { object: { action: 's3:DeleteObject', permission: 'WRITE' } },
};

interface Doing {
  readonly action: string;
  readonly permission: 'READ' | 'WRITE';
}

/** Parameters that leave a request a plain one. All others may name a subresource, which the anonymous get by policies only, not judged here. */
const PLAIN_PARAMETERS =
  /^(list-type|prefix|delimiter|marker|max-keys|start-after|continuation-token|encoding-type|fetch-owner|versionId|partNumber|x-id|response-[^=]*)(=|$)/;

/**
 * Whether a request without a signature may be served where signatures are demanded. Statements with conditions count for nothing when they
 * allow, since there is nobody to ask about, and for all when they deny.
 */
export function admitsAnonymous(reader: StateReader, { method, path, query, contentType }: AnonymousRequest): boolean {
  const address = addressOf(path);
  if (!address) return false;
  // A browser's form is signed in its fields, which PostObject checks.
  if (method === 'POST') return address.key === '' && query === '' && contentType !== undefined;
  if (!query.split('&').every((part) => part === '' || PLAIN_PARAMETERS.test(part))) return false;
  const doing = ACTIONS[method]?.[address.key === '' ? 'bucket' : 'object'];
  if (!doing || !reader.get(buckets, address.bucket)) return false;
  const block = readConfiguration(reader, address.bucket, 'publicAccess');
  const policy = block?.RestrictPublicBuckets ? undefined : readConfiguration(reader, address.bucket, 'policy');
  const said = policy === undefined ? undefined : judgeByPolicy(policy, doing.action, address.bucket, address.key);
  if (said !== undefined) return said;
  if (block?.IgnorePublicAcls || ignoresAcls(reader, address.bucket)) return false;
  return grantsTo(reader, address.bucket, address.key, doing.permission);
}

/** `undefined` where no statement speaks of it. */
function judgeByPolicy(text: string, action: string, bucket: string, key: string): boolean | undefined {
  const name = key === '' ? bucket : `${bucket}/${key}`;
  const about = statementsOf(text).filter(
    (statement) =>
      isForAnybody(statement) &&
      asList(statement.Action).some((one) => matchesWildcards(String(one).toLowerCase(), action.toLowerCase())) &&
      asList(statement.Resource).some((one) => matchesWildcards(String(one).replace(/^arn:[^:]*:s3:::/, ''), name)),
  );
  if (about.some(({ Effect }) => Effect === 'Deny')) return false;
  return about.some(({ Effect, Condition }) => Effect === 'Allow' && Condition === undefined) ? true : undefined;
}

/** Reading an object is up to its own ACL, everything else to the bucket's. */
function grantsTo(reader: StateReader, bucket: string, key: string, permission: Doing['permission']): boolean {
  let grants: readonly Grant[] | undefined;
  if (key === '' || permission === 'WRITE') grants = readConfiguration(reader, bucket, 'acl')?.Grants;
  else {
    const row = reader.get(objects(bucket), key);
    grants = (row?.grants as Grant[] | undefined) ?? cannedAcl(row?.acl ?? 'private', '', 'object')?.Grants;
  }
  return (
    grants?.some(({ Grantee, Permission }) => {
      return Grantee?.URI === ALL_USERS && (Permission === permission || Permission === 'FULL_CONTROL');
    }) === true
  );
}
