/** Access control lists: canned ones, those in headers, those in XML. What they allow is decided in `access/decide.ts`. */
import type { AccessControlPolicy, Grant, Grantee } from '../../../protocols/types/s3.js';
import { invalidArgument, invalidRequest, malformedAcl, missingSecurityHeader, unexpectedContent } from './errors.js';
import { ownerOf } from './owner.js';

export const ALL_USERS = 'http://acs.amazonaws.com/groups/global/AllUsers';
export const AUTHENTICATED_USERS = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers';
const LOG_DELIVERY = 'http://acs.amazonaws.com/groups/s3/LogDelivery';
const GROUPS = new Set([ALL_USERS, AUTHENTICATED_USERS, LOG_DELIVERY]);

type Permission = NonNullable<Grant['Permission']>;
const PERMISSIONS = new Set<string>(['FULL_CONTROL', 'WRITE', 'WRITE_ACP', 'READ', 'READ_ACP'] satisfies Permission[]);

function toGroup(URI: string, Permission: Permission): Grant {
  return { Grantee: { Type: 'Group', URI }, Permission };
}

/** What each canned ACL of a bucket grants beside the owner's full control. Source: user guide, "Canned ACL". */
const CANNED: Record<string, readonly Grant[]> = {
  private: [],
  'public-read': [toGroup(ALL_USERS, 'READ')],
  'public-read-write': [toGroup(ALL_USERS, 'READ'), toGroup(ALL_USERS, 'WRITE')],
  'authenticated-read': [toGroup(AUTHENTICATED_USERS, 'READ')],
  'log-delivery-write': [toGroup(LOG_DELIVERY, 'WRITE'), toGroup(LOG_DELIVERY, 'READ_ACP')],
};

/** The names that only objects take, and what they give the owner of the bucket; the one for Amazon EC2's bundles is not shown. */
const OF_OBJECTS: Readonly<Record<string, Permission | undefined>> = {
  'aws-exec-read': undefined,
  'bucket-owner-read': 'READ',
  'bucket-owner-full-control': 'FULL_CONTROL',
};

/** The ACL that a canned one means; `undefined` for no canned ACL of that kind of resource. `bucketAccount` owns the object's bucket. */
export function cannedAcl(
  name: string,
  account: string,
  resource: 'bucket' | 'object',
  bucketAccount = account,
): AccessControlPolicy | undefined {
  const canned = Object.hasOwn(CANNED, name) ? CANNED[name] : undefined;
  const acl = privateAcl(account);
  if (canned) return { ...acl, Grants: [...(acl.Grants ?? []), ...canned] };
  if (resource === 'bucket' || !Object.hasOwn(OF_OBJECTS, name)) return undefined;
  const Permission = OF_OBJECTS[name];
  // Who owns the object has everything already.
  if (Permission === undefined || bucketAccount === account) return acl;
  const Grantee: Grantee = { Type: 'CanonicalUser', ...ownerOf(bucketAccount) };
  return { ...acl, Grants: [...(acl.Grants ?? []), { Grantee, Permission }] };
}

export interface AclHeaders {
  ACL?: string | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWrite?: string | undefined;
  GrantWriteACP?: string | undefined;
}

const GRANT_HEADERS: ReadonlyArray<[member: keyof AclHeaders, header: string, permission: Permission]> = [
  ['GrantFullControl', 'x-amz-grant-full-control', 'FULL_CONTROL'],
  ['GrantRead', 'x-amz-grant-read', 'READ'],
  ['GrantReadACP', 'x-amz-grant-read-acp', 'READ_ACP'],
  ['GrantWrite', 'x-amz-grant-write', 'WRITE'],
  ['GrantWriteACP', 'x-amz-grant-write-acp', 'WRITE_ACP'],
];

/** The ACL of what has none of its own: its owner may do everything. */
export function privateAcl(account: string): AccessControlPolicy {
  const owner = ownerOf(account);
  return { Owner: owner, Grants: [{ Grantee: { Type: 'CanonicalUser', ID: owner.ID }, Permission: 'FULL_CONTROL' }] };
}

/** The ACL that headers ask for; `undefined` if they ask for none. */
export function aclOfHeaders(
  headers: AclHeaders,
  account: string,
  resource: 'bucket' | 'object' = 'bucket',
): AccessControlPolicy | undefined {
  const grants = GRANT_HEADERS.flatMap(([member, header, permission]) => readGrants(headers[member], header, permission));
  if (headers.ACL === undefined) return grants.length > 0 ? { Owner: ownerOf(account), Grants: grants } : undefined;
  if (grants.length > 0) throw invalidRequest('Specifying both Canned ACLs and Header Grants is not allowed');
  const acl = cannedAcl(headers.ACL, account, resource);
  if (!acl) throw invalidArgument('', 'x-amz-acl', headers.ACL);
  return acl;
}

/** The ACL of a PutBucketAcl or PutObjectAcl, which comes in headers or as the body, never as both. */
export function aclOfRequest(
  headers: AclHeaders,
  body: AccessControlPolicy | undefined,
  account: string,
  resource: 'bucket' | 'object' = 'bucket',
): AccessControlPolicy {
  const fromHeaders = aclOfHeaders(headers, account, resource);
  if (fromHeaders && body) throw unexpectedContent();
  if (fromHeaders) return fromHeaders;
  if (!body) throw missingSecurityHeader('x-amz-acl');
  return checkAcl(body);
}

const GRANTEE = /^\s*([A-Za-z]+)\s*=\s*"?([^"]*?)"?\s*$/;

/** `id="…", uri="…"`. */
function readGrants(value: string | undefined, header: string, permission: Permission): Grant[] {
  if (value === undefined) return [];
  return value.split(',').map((part) => {
    const match = GRANTEE.exec(part);
    return { Grantee: readGrantee(match?.[1], match?.[2] ?? '', header, value), Permission: permission };
  });
}

function readGrantee(kind: string | undefined, value: string, header: string, whole: string): Grantee {
  switch (kind?.toLowerCase()) {
    case 'id':
      if (!isCanonicalId(value)) throw invalidArgument('Invalid id', 'id', value);
      return { Type: 'CanonicalUser', ID: value };
    case 'uri':
      if (!GROUPS.has(value)) throw invalidArgument('Invalid group uri', 'uri', value);
      return { Type: 'Group', URI: value };
    case 'emailaddress':
      // Accounts here have no addresses to be found by.
      throw invalidRequest('Grantees by email address are not supported by this emulator.');
    default:
      throw invalidArgument('Argument format not recognized', header, whole);
  }
}

function isCanonicalId(id: string): boolean {
  return /^[0-9a-f]{64}$/.test(id);
}

function checkAcl(acl: AccessControlPolicy): AccessControlPolicy {
  const { Owner, Grants } = acl;
  if (!Owner?.ID || !Grants) throw malformedAcl();
  if (!isCanonicalId(Owner.ID)) throw invalidArgument('Invalid id', 'CanonicalUser/ID', Owner.ID);
  for (const { Grantee, Permission } of Grants) {
    if (!Grantee || !Permission || !PERMISSIONS.has(Permission)) throw malformedAcl();
    checkGrantee(Grantee);
  }
  return { Owner: { ID: Owner.ID }, Grants };
}

function checkGrantee({ Type, ID, URI }: Grantee): void {
  if (Type === 'CanonicalUser') {
    if (!ID) throw malformedAcl();
    if (!isCanonicalId(ID)) throw invalidArgument('Invalid id', 'CanonicalUser/ID', ID);
  } else if (Type === 'Group') {
    if (!URI) throw malformedAcl();
    if (!GROUPS.has(URI)) throw invalidArgument('Invalid group uri', 'Group/URI', URI);
  } else {
    throw malformedAcl();
  }
}

/** The ACL headers of a request, for what comes with an object. */
export function aclHeadersOf(header: (name: string) => string | undefined): AclHeaders {
  const found: AclHeaders = { ACL: header('x-amz-acl') };
  for (const [member, name] of GRANT_HEADERS) found[member] = header(name);
  return found;
}
