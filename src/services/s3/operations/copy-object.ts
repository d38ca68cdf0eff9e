import type { CopyObjectOutput, CopyObjectRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { type CopiedBody, copyBody, type Digests, digestBody, dropBlobs } from '../bodies.js';
import { bucketOf, checkKey } from '../buckets.js';
import { algorithmOf, DEFAULT_ALGORITHM, isMultipartEtag, membersWithType } from '../checksums.js';
import { checkWriteConditions, requireCopySourceConditions, requireWriteConditions } from '../conditions.js';
import { readConfiguration } from '../configurations.js';
import { type CopySource, checkCopySize, parseCopySource, sourceObject } from '../copy-source.js';
import { requireCustomerKeysAllowed } from '../customer-keys.js';
import { secondOf } from '../dates.js';
import { copyToItself, internalError, invalidArgument } from '../errors.js';
import { expirationMember } from '../lifecycle/headers.js';
import { requireLockable } from '../locks.js';
import { withEncryption } from '../managed-key.js';
import { grantsOfObject } from '../object-acl.js';
import { copiedHeadersOf, encryptionMembers, sourceKey } from '../object-headers.js';
import { publishObject } from '../publishing.js';
import {
  addBlobReferences,
  type BucketRow,
  blobsOf,
  type ChecksumAlgorithm,
  type Encryption,
  type ObjectHeaders,
  type ObjectRow,
  objects,
} from '../store.js';
import { idOf, versionMember } from '../versions.js';

/** Of an ETag that is no digest. */
const ETAG_BYTES = 16;

function opaqueEtag(ctx: Context): string {
  return Buffer.from(ctx.ids.bytes(ETAG_BYTES)).toString('hex');
}

/** How often a copy begins again because its source changed while it was read. */
const TRIES = 10;

/**
 * Copies an object within one transaction; its bytes are shared, not copied. Only where the answer must tell a digest that no row holds
 * (the MD5 of an object made of parts, a checksum by another algorithm) the body is read first, outside of the transaction, which
 * then finds the source as it was or begins again.
 *
 * Order of refusals: the headers, the destination's bucket, the source, the source's conditions, a copy onto itself, the conditions on
 * what is replaced. That of the first three is a guess.
 */
export function copyObject(ctx: Context, input: CopyObjectRequest): CopyObjectOutput | Promise<CopyObjectOutput> {
  const copy = planOf(ctx, input);
  const outcome = attempt(ctx, copy, undefined);
  return outcome.row ? answer(ctx, input, outcome) : copyAfterReading(ctx, copy, outcome.unread);
}

interface Plan {
  input: CopyObjectRequest;
  source: CopySource;
  algorithm: ChecksumAlgorithm | undefined;
  /** The MD5 of the key that the source is encrypted with (SSE-C). */
  sourceKey: string | undefined;
  /** What the new object does not take from its source. */
  own: ObjectHeaders;
  replacesMetadata: boolean;
  replacesTags: boolean;
}

function planOf(ctx: Context, input: CopyObjectRequest): Plan {
  checkKey(input.Key);
  const source = parseCopySource(input.CopySource);
  checkWriteConditions(input);
  const replacesMetadata = isReplace(input.MetadataDirective, 'x-amz-metadata-directive', 'Unknown metadata directive.');
  const replacesTags = isReplace(input.TaggingDirective, 'x-amz-tagging-directive', 'Unknown tagging directive.');
  return {
    input,
    source,
    algorithm: algorithmOf(input.ChecksumAlgorithm),
    sourceKey: sourceKey(input),
    own: withEncryption(ctx, input.Bucket, copiedHeadersOf(input, replacesMetadata, replacesTags), input),
    replacesMetadata,
    replacesTags,
  };
}

function isReplace(directive: string | undefined, header: string, refusal: string): boolean {
  if (directive === undefined || directive === 'COPY') return false;
  if (directive === 'REPLACE') return true;
  throw invalidArgument(refusal, header, directive);
}

/** What reading told of the body of one state of the source. */
interface Reading extends Digests {
  of: ObjectRow;
  blob?: string;
}

type Outcome =
  | { row: ObjectRow; from: ObjectRow; bucket: BucketRow; released: string[] }
  | { row?: undefined; unread: ObjectRow };

function attempt(ctx: Context, plan: Plan, reading: Reading | undefined): Outcome {
  const { input, source } = plan;
  const outcome = ctx.state.global.transact<Outcome>((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const from = sourceObject(tx, source, input.ExpectedSourceBucketOwner, plan.sourceKey, ctx.clock.now());
    requireCopySourceConditions(input, from, ctx.clock.now());
    checkCopySize(from.size);
    refuseCopyOntoItself(tx, plan, from);
    const grants = grantsOfObject(tx, bucket, input, ctx.account);
    requireCustomerKeysAllowed(tx, input.Bucket, plan.own.encryption);
    requireWriteConditions(input, input.Key, tx.get(objects(input.Bucket), input.Key));
    const known = reading && isSame(reading.of, from) ? reading : undefined;
    if (!known && needsReading(plan, from)) return { unread: from };
    const row = copiedRow(ctx, plan, from, known);
    if (grants) row.grants = grants;
    requireLockable(bucket, plan.own, ctx.clock.now());
    addBlobReferences(tx, blobsOf(row));
    return { ...publishObject(tx, ctx, bucket, input.Key, row), from, bucket };
  });
  if (outcome.row) dropBlobs(ctx, outcome.released);
  return outcome;
}

async function copyAfterReading(ctx: Context, plan: Plan, first: ObjectRow): Promise<CopyObjectOutput> {
  let unread = first;
  for (let tries = 0; tries < TRIES; tries++) {
    const reading = await read(ctx, plan, unread);
    const written = reading.blob === undefined ? [] : [reading.blob];
    try {
      const outcome = attempt(ctx, plan, reading);
      if (outcome.row) return answer(ctx, plan.input, outcome);
      unread = outcome.unread;
    } finally {
      // Does nothing to a blob that the new row holds.
      dropBlobs(ctx, written);
    }
  }
  throw internalError();
}

/** An object made of parts becomes one of a single body. A blob that is gone means that the source changed, which the next try sees. */
async function read(ctx: Context, plan: Plan, from: ObjectRow): Promise<Reading> {
  const algorithm = algorithmFor(plan, from);
  const body: Digests & Partial<CopiedBody> = from.parts
    ? await copyBody(ctx, from, { start: 0, length: from.size }, algorithm)
    : await digestBody(ctx, from, algorithm);
  return { of: from, ...body };
}

function algorithmFor(plan: Plan, from: ObjectRow): ChecksumAlgorithm {
  return plan.algorithm ?? from.checksum?.algorithm ?? DEFAULT_ALGORITHM;
}

function needsReading(plan: Plan, from: ObjectRow): boolean {
  if (isMultipartEtag(from.etag) || from.parts) return true;
  if (isOpaque(from.encryption) && !isOpaque(plan.own.encryption)) return true;
  return from.checksum?.type !== 'FULL_OBJECT' || from.checksum.algorithm !== algorithmFor(plan, from);
}

/** Whether the ETag of such an object is anything but the MD5 of its body. */
function isOpaque(encryption: Encryption | undefined): boolean {
  return encryption !== undefined && (encryption.customerKeyMd5 !== undefined || encryption.algorithm !== 'AES256');
}

function isSame(a: ObjectRow, b: ObjectRow): boolean {
  return a.etag === b.etag && a.lastModified === b.lastModified && blobsOf(a).join() === blobsOf(b).join();
}

function isCurrent(tx: Transaction, { Bucket, Key }: CopyObjectRequest, from: ObjectRow): boolean {
  const current = tx.get(objects(Bucket), Key);
  return current !== undefined && idOf(current) === idOf(from);
}

const OF_METADATA = [
  'contentType',
  'cacheControl',
  'contentDisposition',
  'contentEncoding',
  'contentLanguage',
  'expires',
  'metadata',
] as const satisfies ReadonlyArray<keyof ObjectRow>;

function copiedRow(ctx: Context, plan: Plan, from: ObjectRow, reading: Reading | undefined): ObjectRow {
  const row: ObjectRow = {
    etag: isOpaque(plan.own.encryption) ? opaqueEtag(ctx) : (reading?.md5 ?? from.etag),
    size: from.size,
    lastModified: ctx.clock.now(),
    owner: ctx.account,
    ...(!plan.replacesMetadata && pick(from, OF_METADATA)),
    ...(!plan.replacesTags && pick(from, ['tagging'])),
    ...plan.own,
  };
  if (reading?.checksum !== undefined) {
    row.checksum = { algorithm: algorithmFor(plan, from), value: reading.checksum, type: 'FULL_OBJECT' };
  } else if (from.checksum) {
    row.checksum = from.checksum;
  }
  const blob = reading?.blob ?? from.blob;
  if (blob !== undefined) row.blob = blob;
  else row.body = from.body;
  return row;
}

function pick(from: ObjectRow, names: ReadonlyArray<keyof ObjectRow>): Partial<ObjectRow> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

/**
 * A copy onto itself must change something. Default encryption that was put on the bucket counts as a change, and so does leaving the
 * keys of KMS for the default (both seen on AWS, 2026-02).
 */
function refuseCopyOntoItself(tx: Transaction, plan: Plan, from: ObjectRow): void {
  const { input, source } = plan;
  if (source.bucket !== input.Bucket || source.key !== input.Key || plan.replacesMetadata) return;
  // Bringing an older version back is a change.
  if (source.versionId !== undefined && !isCurrent(tx, input, from)) return;
  if (input.StorageClass ?? input.WebsiteRedirectLocation ?? input.ServerSideEncryption ?? input.SSECustomerKey) return;
  if (from.encryption?.algorithm !== undefined) return;
  if (readConfiguration(tx, input.Bucket, 'encryption')?.Rules?.length) return;
  throw copyToItself();
}

/** Unlike PutObject it tells the null version, and not that its source was one (both seen on AWS, 2026-02). */
function answer(
  ctx: Context,
  { Bucket, Key }: CopyObjectRequest,
  { row, from, bucket }: Extract<Outcome, { row: ObjectRow }>,
): CopyObjectOutput {
  return {
    ...expirationMember(ctx.state.global, Bucket, Key, row),
    ...versionMember(bucket, row),
    ...(from.versionId !== undefined && { CopySourceVersionId: from.versionId }),
    CopyObjectResult: {
      ETag: `"${row.etag}"`,
      LastModified: secondOf(row.lastModified),
      ...membersWithType(row.checksum),
    },
    ...encryptionMembers(row.encryption),
  };
}
