import type { DeleteBucketEncryptionRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';

/** Leaves an empty configuration behind, which is what AWS then answers (seen in 2026-02), though it goes on encrypting. */
export function deleteBucketEncryption(ctx: Context, input: DeleteBucketEncryptionRequest): Record<string, never> {
  putConfiguration(ctx, input, 'encryption', { Rules: [] });
  return {};
}
