import type { GetObjectAnnotationOutput, GetObjectAnnotationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { annotatedObject, annotatedVersion, checkAnnotationName, requireAnnotation } from '../annotations.js';
import { membersWithType } from '../checksums.js';
import { secondOf } from '../dates.js';
import { noSuchAnnotation } from '../errors.js';

/** The payload of one annotation. Its checksum is told where the client asks for it. */
export function getObjectAnnotation(ctx: Context, input: GetObjectAnnotationRequest): GetObjectAnnotationOutput {
  checkAnnotationName(input.AnnotationName);
  const found = annotatedObject(ctx.state.global, input, 'GET');
  const row = requireAnnotation(ctx, found, input.Bucket, input.AnnotationName, noSuchAnnotation);
  return {
    AnnotationPayload: row.payload,
    LastModified: secondOf(row.lastModified),
    ContentLength: row.payload.length,
    ETag: `"${row.etag}"`,
    ServerSideEncryption: found.row.encryption?.algorithm ?? 'AES256',
    ...annotatedVersion(found),
    ...(input.ChecksumMode === 'ENABLED' && membersWithType({ ...row.checksum, type: 'FULL_OBJECT' })),
  };
}
