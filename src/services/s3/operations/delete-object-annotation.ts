import type { DeleteObjectAnnotationOutput, DeleteObjectAnnotationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { annotatedObject, annotatedVersion, annotations, checkAnnotationName } from '../annotations.js';

/** Deletes an annotation. One that isn't there is deleted as well as one that is; that is a guess by what other deletes do. */
export function deleteObjectAnnotation(ctx: Context, input: DeleteObjectAnnotationRequest): DeleteObjectAnnotationOutput {
  checkAnnotationName(input.AnnotationName);
  const found = ctx.state.global.transact((tx) => {
    const object = annotatedObject(tx, input, 'DELETE');
    tx.delete(annotations(input.Bucket), object.prefix + input.AnnotationName);
    return object;
  });
  return annotatedVersion(found);
}
