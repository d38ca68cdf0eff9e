import type { GetBucketLoggingOutput, GetBucketLoggingRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';

/** Empty for a bucket without logging. */
export function getBucketLogging(ctx: Context, input: GetBucketLoggingRequest): GetBucketLoggingOutput {
  const LoggingEnabled = getConfiguration(ctx, input, 'logging');
  return LoggingEnabled ? { LoggingEnabled } : {};
}
