import type { DeleteBucketEncryptionRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { setTraits } from '../buckets.js';
import { putConfiguration } from '../configurations.js';

/** Leaves an empty configuration behind, which is what AWS then answers (seen in 2026-02), though it goes on encrypting by SSE-S3. */
export function deleteBucketEncryption(ctx: Context, input: DeleteBucketEncryptionRequest): Record<string, never> {
  putConfiguration(ctx, input, 'encryption', { Rules: [] }, (tx, { name }) => setTraits(tx, name, { encryption: undefined }));
  return {};
}
