/**
 * Configurations of which a bucket has many, each with an id: analytics, inventory, metrics, intelligent tiering. Their effect is to be
 * read back; what they would report is not made. Rows stand among the bucket's other documents, as kind, slash, id.
 */
import type {
  AnalyticsConfiguration,
  IntelligentTieringConfiguration,
  InventoryConfiguration,
  MetricsConfiguration,
  Tag,
} from '../../../protocols/types/s3.js';
import type { Context } from '../../runtime/context.js';
import { type BucketRequest, bucketOf, requireBucket } from './buckets.js';
import { documents } from './configurations.js';
import { invalidArgument, invalidConfigurationId, malformedXml, noSuchConfiguration, tooManyConfigurations } from './errors.js';
import { CONFIGURATION_ID_CHARS_MAX, CONFIGURATIONS_MAX, CONFIGURATIONS_PAGE_MAX } from './limits.js';
import { decodeToken, encodeToken } from './tokens.js';

interface NamedConfigurations {
  analytics: AnalyticsConfiguration;
  intelligentTiering: IntelligentTieringConfiguration;
  inventory: InventoryConfiguration;
  metrics: MetricsConfiguration;
}

type Kind = keyof NamedConfigurations;

interface NamedRequest extends BucketRequest {
  Id: string;
}

const ID = new RegExp(`^[A-Za-z0-9._-]{1,${CONFIGURATION_ID_CHARS_MAX}}$`);

function prefixOf(bucket: string, kind: Kind): string {
  return `${bucket}\0${kind}/`;
}

/** A request may come without an id, whatever the type says; no configuration has an empty one. */
function keyOf({ Bucket, Id }: NamedRequest, kind: Kind): string {
  return prefixOf(Bucket, kind) + (Id ?? '');
}

/** Order of refusals: the id, what the caller judges before, the bucket, the number of configurations. A guess. */
export function putNamed<K extends Kind>(ctx: Context, input: NamedRequest, kind: K, document: NamedConfigurations[K]): void {
  if (!ID.test(input.Id ?? '')) throw invalidConfigurationId();
  const prefix = prefixOf(input.Bucket, kind);
  ctx.state.global.transact((tx) => {
    bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const key = keyOf(input, kind);
    const isNew = tx.get(documents, key) === undefined;
    if (isNew && tx.range(documents, { prefix, limit: CONFIGURATIONS_MAX }).length === CONFIGURATIONS_MAX) {
      throw tooManyConfigurations();
    }
    tx.put(documents, key, document);
  });
}

export function getNamed<K extends Kind>(ctx: Context, input: NamedRequest, kind: K): NamedConfigurations[K] {
  requireBucket(ctx, input);
  const document = ctx.state.global.get(documents, keyOf(input, kind));
  if (document === undefined) throw noSuchConfiguration();
  return document as NamedConfigurations[K];
}

export function deleteNamed(ctx: Context, input: NamedRequest, kind: Kind): void {
  const key = keyOf(input, kind);
  ctx.state.global.transact((tx) => {
    bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    if (tx.get(documents, key) === undefined) throw noSuchConfiguration();
    tx.delete(documents, key);
  });
}

interface Page<D> {
  configurations: D[];
  paging: { IsTruncated: boolean; ContinuationToken?: string; NextContinuationToken?: string };
}

/** A page in the order of the ids. */
export function listNamed<K extends Kind>(
  ctx: Context,
  input: BucketRequest & { ContinuationToken?: string | undefined },
  kind: K,
): Page<NamedConfigurations[K]> {
  requireBucket(ctx, input);
  const { ContinuationToken } = input;
  const after = ContinuationToken === undefined ? undefined : decodeToken(ContinuationToken);
  if (ContinuationToken !== undefined && after === undefined)
    throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
  const prefix = prefixOf(input.Bucket, kind);
  const found = ctx.state.global.range(documents, {
    prefix,
    limit: CONFIGURATIONS_PAGE_MAX + 1,
    ...(after !== undefined && { from: prefix + after, afterFrom: true }),
  });
  const page = found.slice(0, CONFIGURATIONS_PAGE_MAX);
  const last = found.length > page.length ? page.at(-1)?.[0].slice(prefix.length) : undefined;
  return {
    configurations: page.map(([, document]) => document as NamedConfigurations[K]),
    paging: {
      IsTruncated: last !== undefined,
      ...(ContinuationToken !== undefined && { ContinuationToken }),
      ...(last !== undefined && { NextContinuationToken: encodeToken(last) }),
    },
  };
}

interface Filter {
  Prefix?: string;
  Tag?: Tag;
  AccessPointArn?: string;
  And?: { Prefix?: string; Tags?: Tag[]; AccessPointArn?: string };
}

/** A filter has one predicate, or `And` with two at least. From the API reference, which has this of each of the four. */
export function checkFilter(filter: Filter | undefined): void {
  if (filter === undefined) return;
  const { And, Tag } = filter;
  if (Object.values(filter).filter((predicate) => predicate !== undefined).length !== 1) throw malformedXml();
  if (Tag !== undefined) checkTag(Tag);
  if (And === undefined) return;
  const { Tags = [], ...others } = And;
  for (const tag of Tags) checkTag(tag);
  if (Tags.length + Object.values(others).filter((predicate) => predicate !== undefined).length < 2) throw malformedXml();
}

function checkTag({ Key, Value }: Tag): void {
  if (!Key || Value === undefined) throw malformedXml();
}

/** Refuses what a schema's enumeration does not have. */
export function checkEnum(value: string | undefined, values: ReadonlySet<string>): void {
  if (value === undefined || !values.has(value)) throw malformedXml();
}
