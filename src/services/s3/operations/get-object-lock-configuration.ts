import type { GetObjectLockConfigurationOutput, GetObjectLockConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { objectLockConfigurationNotFound } from '../errors.js';

export function getObjectLockConfiguration(
  ctx: Context,
  input: GetObjectLockConfigurationRequest,
): GetObjectLockConfigurationOutput {
  const { traits } = requireBucket(ctx, input);
  if (!traits?.objectLock) throw objectLockConfigurationNotFound(input.Bucket);
  const retention = traits.defaultRetention;
  return {
    ObjectLockConfiguration: {
      ObjectLockEnabled: 'Enabled',
      ...(retention && {
        Rule: {
          DefaultRetention: {
            Mode: retention.mode,
            ...(retention.days !== undefined && { Days: retention.days }),
            ...(retention.years !== undefined && { Years: retention.years }),
          },
        },
      }),
    },
  };
}
