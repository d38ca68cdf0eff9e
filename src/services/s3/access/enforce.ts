/** Asks for each request of S3 whether it is allowed, where the emulator enforces IAM (`ENFORCE_IAM`). */
import type { ServiceError } from '../../../../protocols/errors.js';
import { partitionOf } from '../../../runtime/config.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Address } from '../address.js';
import { accessDenied } from '../errors.js';
import type { WideReader } from '../public-access.js';
import { buckets, objects } from '../store.js';
import { bucketActions, type Needed, objectActions, parametersOf } from './actions.js';
import { type AccessRequest, decide } from './decide.js';
import { type Caller, factsOf } from './facts.js';
import type { AccessPointRow } from './points.js';

/** The error for a request that is not allowed. What needs the body (many keys, forms) is asked for later, by `refusalOfKey`. */
export function refusalOf(
  exchange: Exchange,
  identity: Identity,
  address: Address,
  point: AccessPointRow | undefined,
  reader: WideReader,
  caller: Caller,
): ServiceError | undefined {
  const { method } = exchange;
  const { bucket, key } = address;
  const { account } = caller;
  // Every account may list its own buckets.
  if (bucket === '') return account === undefined ? accessDenied() : undefined;
  const query = parametersOf(exchange.query);
  const header = (name: string): string | undefined => caller.header(name) ?? amzParameter(query, name);
  const needed: readonly Needed[] =
    key === '' ? bucketActions(method, query).map((action) => ({ action })) : objectActions(method, query, header);
  const partition = partitionOf(identity.region);
  for (const { action, of } of needed) {
    const asked = of ?? { bucket, key, versionId: query.get('versionId') };
    const facts = factsOf(caller, reader, { ...asked, query, header, point: of ? undefined : point });
    const request: AccessRequest = { account, action, ...asked, partition, facts, point: of ? undefined : point };
    const refusal = decide(reader, request);
    if (refusal) return refusal;
    if ((action === 's3:GetObject' || action === 's3:GetObjectAttributes') && hidesAbsence(reader, request))
      return accessDenied();
  }
  return undefined;
}

/** Headers of a URL presigned by version 2 may stand in its query. */
function amzParameter(query: ReadonlyMap<string, string>, name: string): string | undefined {
  return name.startsWith('x-amz-') && query.has('AWSAccessKeyId') ? query.get(name) : undefined;
}

/** Who may not list the bucket is not told that an object is not there (API reference, GetObject). */
function hidesAbsence(reader: WideReader, request: AccessRequest): boolean {
  if (!reader.get(buckets, request.bucket) || reader.get(objects(request.bucket), request.key)) return false;
  return decide(reader, { ...request, action: 's3:ListBucket', key: '' }) !== undefined;
}

/** For what is judged when the body is known: one object of a request. `header` gives what a form says. */
export function refusalOfKey(
  reader: WideReader,
  caller: Caller,
  asked: { action: string; bucket: string; key: string; versionId?: string | undefined },
  header: (name: string) => string | undefined = () => undefined,
): ServiceError | undefined {
  const { action, bucket, key, versionId } = asked;
  const facts = factsOf(caller, reader, { bucket, key, versionId, query: new Map(), header });
  return decide(reader, {
    account: caller.account,
    action,
    bucket,
    key,
    versionId,
    partition: partitionOf(caller.region),
    facts,
  });
}
