import type { ListObjectAnnotationsOutput, ListObjectAnnotationsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { annotatedObject, annotatedVersion, annotations } from '../annotations.js';
import { secondOf } from '../dates.js';
import { invalidArgument } from '../errors.js';
import { PAGE_MAX } from '../limits.js';
import { decodeToken, encodeToken } from '../tokens.js';

/** The annotations of an object in the order of their names, without their payloads. */
export function listObjectAnnotations(ctx: Context, input: ListObjectAnnotationsRequest): ListObjectAnnotationsOutput {
  const found = annotatedObject(ctx.state.global, input, 'GET');
  const limit = input.MaxAnnotationResults ?? PAGE_MAX;
  const after = input.ContinuationToken ? decodeToken(input.ContinuationToken) : '';
  if (after === undefined) throw invalidArgument('The continuation token provided is incorrect', 'continuation-token');
  const rest = ctx.state.global
    .range(annotations(input.Bucket), { prefix: found.prefix + (input.AnnotationPrefix ?? '') })
    .map(([place, row]) => ({ name: place.slice(found.prefix.length), row }))
    .filter(({ name }) => name > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    Annotations: page.map(({ name, row }) => ({
      AnnotationName: name,
      LastModified: secondOf(row.lastModified),
      ETag: `"${row.etag}"`,
      ChecksumAlgorithm: [row.checksum.algorithm],
      Size: row.payload.length,
    })),
    Bucket: input.Bucket,
    Key: input.Key,
    ...annotatedVersion(found),
    ...(input.AnnotationPrefix !== undefined && { AnnotationPrefix: input.AnnotationPrefix }),
    MaxAnnotationResults: limit,
    AnnotationCount: page.length,
    ...(input.ContinuationToken !== undefined && { ContinuationToken: input.ContinuationToken }),
    ...(last && rest.length > page.length && { NextContinuationToken: encodeToken(last.name) }),
  };
}
