/**
 * Access points: names of a bucket beside its own, each with a policy and a public access block. What a request writes where a bucket's
 * name stands is resolved here: an alias, an ARN, or the label of a host.
 */
import type { PublicAccessBlockConfiguration, Tag } from '../../../../protocols/types/s3.js';
import type { Collection, StateReader } from '../../../runtime/state/index.js';
import { buckets } from '../store.js';

/** An access point. The rows are global: they are named by account and region, and found by alias from everywhere. */
export interface AccessPointRow {
  /** 12 digits: whose access point it is. */
  account: string;
  region: string;
  name: string;
  alias: string;
  bucket: string;
  /** As the request gave it; absent means the caller's. */
  bucketAccount: string;
  /** Milliseconds since the epoch. */
  created: number;
  vpcId?: string;
  publicAccess: PublicAccessBlockConfiguration;
  policy?: string;
  tags?: Tag[];
}

function json<V>(kind: string): Collection<V> {
  return {
    service: 's3',
    kind,
    encode: (value) => JSON.stringify(value),
    decode: (bytes) => JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()) as V,
  };
}

/** Rows: account, NUL, region, NUL, name → the access point. */
export const accessPoints: Collection<AccessPointRow> = json('access-points');

/** Rows: alias → which access point it is. */
export const accessPointAliases: Collection<Pick<AccessPointRow, 'account' | 'region' | 'name'>> = json('access-point-aliases');

/** Rows, each in its account and region `*`: `account` → the account's public access block. */
export const accountPublicAccess: Collection<PublicAccessBlockConfiguration> = json('account-public-access');

/** The one key of `accountPublicAccess`. */
export const ACCOUNT_BLOCK = 'account';

export function accessPointKey(account: string, region: string, name: string): string {
  return `${account}\0${region}\0${name}`;
}

export function accessPointArn(partition: string, { region, account, name }: AccessPointRow): string {
  return `arn:${partition}:s3:${region}:${account}:accesspoint/${name}`;
}

const ALIAS_END = '-s3alias';
/** With a slash or a colon before the name; both are told by AWS's documents. */
const ARN = /^arn:aws[a-z-]*:s3:([a-z0-9-]+):(\d{12}):accesspoint[/:]([a-z0-9-]+)(?:\/|$)/;
/** A host's label: the access point's name and its account. */
const LABEL = /^([a-z0-9][a-z0-9-]{1,48}[a-z0-9])-(\d{12})$/;

/** What an access point's name in the place of a bucket's came to. */
export interface Resolved {
  /** Absent where there is no access point of that name. */
  readonly point: AccessPointRow | undefined;
  /** The path that names the bucket: `/bucket/key`. */
  readonly path: string;
}

/** Whether a request may name an access point; most do not, and need no more than this. */
export function mayNameAccessPoint(path: string, hostLabel: string | undefined): boolean {
  return hostLabel !== undefined || path.startsWith('/arn') || path.includes(ALIAS_END);
}

/** `undefined` for a path that begins with no alias or ARN of an access point. Buckets can't be named like either. */
function resolvePath(reader: StateReader, path: string): Resolved | undefined {
  return path.startsWith('/arn') ? resolveArn(reader, path) : resolveAlias(reader, path);
}

function resolveAlias(reader: StateReader, path: string): Resolved | undefined {
  const slash = path.indexOf('/', 1);
  const end = slash < 0 ? path.length : slash;
  if (!path.slice(1, end).endsWith(ALIAS_END)) return undefined;
  const named = reader.get(accessPointAliases, path.slice(1, end));
  const point = named && reader.get(accessPoints, accessPointKey(named.account, named.region, named.name));
  // An alias that nobody has is left to be a bucket's name, of which there is none.
  return point && { point, path: `/${point.bucket}${path.slice(end)}` };
}

/** An ARN has a slash of its own, which clients write as it stands or escaped. */
function resolveArn(reader: StateReader, path: string): Resolved | undefined {
  const plain = path.slice(1).replace(/^arn[^/]*/, unescaped);
  const found = ARN.exec(plain);
  if (!found) return undefined;
  const [whole, region = '', account = '', name = ''] = found;
  const point = reader.get(accessPoints, accessPointKey(account, region, name));
  const rest = plain.slice(whole.length);
  return { point, path: `/${point?.bucket ?? name}${whole.endsWith('/') ? '/' : ''}${rest}` };
}

function unescaped(text: string): string {
  return text.replace(/%3A/gi, ':').replace(/%2F/gi, '/');
}

/** Whether a bucket has access points, which keep it from being deleted. */
export function hasAccessPoints(reader: StateReader, bucket: string): boolean {
  return reader.range(accessPoints).some(([, row]) => row.bucket === bucket);
}

/**
 * The path that names the bucket of a request, where it named an access point. `hostLabel` is what the host name began with, which is in the
 * path already: SDKs make `name-account` of ARNs. A bucket may be named like that, and then is what is meant.
 */
export function resolveAccessPoint(
  reader: StateReader,
  path: string,
  hostLabel: string | undefined,
  region: string,
): Resolved | undefined {
  const resolved = resolvePath(reader, path);
  if (resolved || hostLabel === undefined) return resolved;
  const [, name, account] = LABEL.exec(hostLabel) ?? [];
  if (name === undefined || account === undefined || reader.get(buckets, hostLabel)) return undefined;
  const point = reader.get(accessPoints, accessPointKey(account, region, name));
  return point && { point, path: `/${point.bucket}${path.slice(hostLabel.length + 1)}` };
}
