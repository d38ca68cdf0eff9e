import type { GetBucketEncryptionOutput, GetBucketEncryptionRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { ENCRYPT_WITH_S3_KEYS, getConfiguration } from '../configurations.js';

/** Since 2023 every bucket encrypts with SSE-S3 unless told otherwise, and since 2026-04 it blocks keys of customers. */
export function getBucketEncryption(ctx: Context, input: GetBucketEncryptionRequest): GetBucketEncryptionOutput {
  return { ServerSideEncryptionConfiguration: getConfiguration(ctx, input, 'encryption') ?? ENCRYPT_WITH_S3_KEYS };
}
