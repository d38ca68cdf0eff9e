/**
 * What policies may ask about a request: the global condition keys that an emulator can know, and S3's own. Source: service authorization
 * reference, "Actions, resources, and condition keys for Amazon S3", and IAM user guide, "AWS global condition context keys".
 */
import { partitionOf } from '../../../runtime/config.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { buckets } from '../store.js';
import { objectTags } from '../tags.js';
import { locate } from '../versions.js';
import type { Facts } from './conditions.js';
import { type AccessPointRow, accessPointArn } from './points.js';

/** Who asks, and how. */
export interface Caller {
  /** Absent for the anonymous. */
  readonly account: string | undefined;
  readonly region: string;
  readonly authType: 'REST-HEADER' | 'REST-QUERY-STRING' | 'POST' | undefined;
  readonly signatureVersion: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly header: (name: string) => string | undefined;
}

export function callerOf(exchange: Exchange, identity: Identity, instance: Instance): Caller {
  const isSigned = identity.signature !== 'none';
  const headers = exchange.retain();
  const isVersion2 = identity.signature === 'presigned' && !exchange.query.includes('X-Amz-');
  return {
    account: isSigned ? identity.account : undefined,
    region: identity.region,
    authType: isSigned ? (identity.signature === 'header' ? 'REST-HEADER' : 'REST-QUERY-STRING') : undefined,
    signatureVersion: isSigned ? (isVersion2 ? 'AWS' : 'AWS4-HMAC-SHA256') : undefined,
    now: instance.clock.now(),
    header: (name) => headers[name],
  };
}

/** What of a caller travels to where the request's body is read, which may be another thread. */
export interface PlainCaller extends Omit<Caller, 'header'> {
  readonly headers: Readonly<Record<string, string>>;
}

const OF_CALLER = ['x-forwarded-for', 'x-forwarded-proto', 'user-agent', 'referer'];

export function plainCaller({ header, ...rest }: Caller): PlainCaller {
  const headers: Record<string, string> = {};
  for (const name of OF_CALLER) {
    const value = header(name);
    if (value !== undefined) headers[name] = value;
  }
  return { ...rest, headers };
}

/** The caller that `plainCaller` made, as an operation finds it; `undefined` where nothing is enforced, or another service calls. */
export function foundCaller(found: unknown): Caller | undefined {
  if (found === undefined) return undefined;
  const { headers, ...rest } = found as PlainCaller;
  return { ...rest, header: (name) => headers[name] };
}

interface Asked {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly query: ReadonlyMap<string, string>;
  readonly header: (name: string) => string | undefined;
  readonly point?: AccessPointRow | undefined;
}

/** Keys that are a header of the same name. */
const HEADERS = /^s3:(x-amz-.+|if-match|if-none-match)$/;
const LOCKS: Readonly<Record<string, string>> = {
  's3:object-lock-mode': 'x-amz-object-lock-mode',
  's3:object-lock-retain-until-date': 'x-amz-object-lock-retain-until-date',
  's3:object-lock-legal-hold': 'x-amz-object-lock-legal-hold',
};
const PARAMETERS: Readonly<Record<string, string>> = {
  's3:prefix': 'prefix',
  's3:delimiter': 'delimiter',
  's3:max-keys': 'max-keys',
  's3:versionid': 'versionId',
};

/** The facts of a request about an object or bucket; each is found out when it is asked for. */
export function factsOf(caller: Caller, reader: StateReader, asked: Asked): Facts {
  const one = (value: string | undefined): readonly string[] | undefined => (value === undefined ? undefined : [value]);
  return (key) => {
    const { account } = caller;
    switch (key) {
      case 'aws:sourceip':
        return [sourceIp(caller.header('x-forwarded-for'))];
      case 'aws:securetransport':
        return [String(caller.header('x-forwarded-proto') === 'https')];
      case 'aws:useragent':
        return one(caller.header('user-agent'));
      case 'aws:referer':
        return one(caller.header('referer'));
      case 'aws:currenttime':
        return [new Date(caller.now).toISOString()];
      case 'aws:epochtime':
        return [String(Math.floor(caller.now / 1000))];
      case 'aws:principaltype':
        return [account === undefined ? 'Anonymous' : 'Account'];
      case 'aws:principalaccount':
        return one(account);
      case 'aws:principalarn':
        return one(account && `arn:${partitionOf(caller.region)}:iam::${account}:root`);
      case 'aws:userid':
        return one(account);
      case 'aws:requestedregion':
        return [caller.region];
      case 'aws:resourceaccount':
      case 's3:resourceaccount':
        return one(reader.get(buckets, asked.bucket)?.account);
      case 's3:authtype':
        return one(caller.authType);
      case 's3:signatureversion':
        return one(caller.signatureVersion);
      case 's3:dataaccesspointarn':
        return one(asked.point && accessPointArn(partitionOf(caller.region), asked.point));
      case 's3:dataaccesspointaccount':
        return one(asked.point?.account);
      case 's3:accesspointnetworkorigin':
        return one(asked.point && (asked.point.vpcId === undefined ? 'Internet' : 'VPC'));
      case 's3:requestobjecttagkeys':
        return requestTags(asked)?.map(({ Key }) => Key);
      default:
        return byName(key, reader, asked);
    }
  };
}

function byName(key: string, reader: StateReader, asked: Asked): readonly string[] | undefined {
  const parameter = PARAMETERS[key];
  const header = LOCKS[key] ?? HEADERS.exec(key)?.[1];
  let value: string | undefined;
  if (parameter !== undefined) value = asked.query.get(parameter);
  else if (header !== undefined) value = asked.header(header);
  else if (key.startsWith('s3:existingobjecttag/')) value = tagOf(existingTags(reader, asked), key);
  else if (key.startsWith('s3:requestobjecttag/')) value = tagOf(requestTags(asked), key);
  return value === undefined ? undefined : [value];
}

type Tags = ReadonlyArray<{ Key: string; Value: string }> | undefined;

/** Keys of conditions don't tell case apart, those of tags do; the first that is the same but for that is taken. */
function tagOf(tags: Tags, key: string): string | undefined {
  const name = key.slice(key.indexOf('/') + 1);
  return tags?.find(({ Key }) => Key.toLowerCase() === name)?.Value;
}

function existingTags(reader: StateReader, { bucket, key, versionId }: Asked): Tags {
  const row = key === '' ? undefined : locate(reader, bucket, key, versionId)?.row;
  return row?.tagging === undefined ? undefined : objectTags(row.tagging);
}

function requestTags({ header }: Asked): Tags {
  const given = header('x-amz-tagging');
  return given === undefined ? undefined : objectTags(given);
}

/** What proxies say of the client, else this machine: clients are taken to be local. */
function sourceIp(forwardedFor: string | undefined): string {
  const first = forwardedFor?.split(',')[0]?.trim();
  return first || '127.0.0.1';
}
