import type { PutObjectAnnotationOutput, PutObjectAnnotationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import {
  type AnnotationRow,
  annotatedObject,
  annotatedVersion,
  annotations,
  checkAnnotationName,
  dropUnreachable,
} from '../annotations.js';
import { digestBody } from '../bodies.js';
import { algorithmOf, checksumIn, DEFAULT_ALGORITHM, membersWithType } from '../checksums.js';
import { annotationLimitExceeded, invalidRequest, unsupportedMediaType } from '../errors.js';
import { ANNOTATION_BYTES_MAX, ANNOTATIONS_MAX } from '../limits.js';

/** Attaches a payload to an object, or replaces the one of that name. Checksums were compared before the handler runs. */
export async function putObjectAnnotation(ctx: Context, input: PutObjectAnnotationRequest): Promise<PutObjectAnnotationOutput> {
  const { Bucket, Key, AnnotationName } = input;
  checkAnnotationName(AnnotationName);
  const payload = payloadOf(input.AnnotationPayload);
  annotatedObject(ctx.state.global, input, 'PUT');
  const algorithm = checksumIn(input)?.algorithm ?? algorithmOf(input.ChecksumAlgorithm) ?? DEFAULT_ALGORITHM;
  const { md5, checksum } = await digestBody(ctx, { body: payload }, algorithm);
  const value = checksum ?? '';
  const row: AnnotationRow = { etag: md5, lastModified: ctx.clock.now(), checksum: { algorithm, value }, payload };
  const found = ctx.state.global.transact((tx) => {
    const object = annotatedObject(tx, input, 'PUT');
    if (object.row.encryption?.customerKeyMd5 !== undefined) {
      throw invalidRequest('Objects that are encrypted with customer-provided keys cannot have annotations.');
    }
    dropUnreachable(tx, Bucket, Key, object.prefix);
    const collection = annotations(Bucket);
    const place = object.prefix + AnnotationName;
    const isNew = tx.get(collection, place) === undefined;
    const isFull = isNew && tx.range(collection, { prefix: object.prefix, limit: ANNOTATIONS_MAX }).length >= ANNOTATIONS_MAX;
    if (isFull) throw annotationLimitExceeded();
    tx.put(collection, place, row);
    return object;
  });
  return {
    Key,
    AnnotationName,
    ETag: `"${row.etag}"`,
    ServerSideEncryption: found.row.encryption?.algorithm ?? 'AES256',
    ...annotatedVersion(found),
    ...membersWithType({ algorithm, value, type: 'FULL_OBJECT' }),
  };
}

/** The bounds are the API reference's, the words a guess. */
function payloadOf(payload: PutObjectAnnotationRequest['AnnotationPayload']): Uint8Array {
  // The codec gives bytes, and nothing for an empty body.
  const bytes = (payload as Uint8Array | undefined) ?? new Uint8Array(0);
  if (bytes.length === 0 || bytes.length > ANNOTATION_BYTES_MAX) {
    throw invalidRequest(`The annotation payload must have between 1 and ${ANNOTATION_BYTES_MAX} bytes.`);
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unsupportedMediaType();
  }
  return Uint8Array.from(bytes);
}
