import type { DeleteBucketLifecycleRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { setTraits } from '../buckets.js';
import { deleteConfiguration } from '../configurations.js';
import { cancelSweep } from '../lifecycle/sweep.js';

export function deleteBucketLifecycle(ctx: Context, input: DeleteBucketLifecycleRequest): Record<string, never> {
  deleteConfiguration(ctx, input, 'lifecycle', (tx) => {
    setTraits(tx, input.Bucket, { lifecycle: undefined });
    cancelSweep(tx, input.Bucket);
  });
  return {};
}
