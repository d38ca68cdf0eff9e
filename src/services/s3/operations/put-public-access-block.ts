import type { PutPublicAccessBlockRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { malformedXml } from '../errors.js';

/** Replaces the whole configuration: what is not named is off. */
export function putPublicAccessBlock(ctx: Context, input: PutPublicAccessBlockRequest): Record<string, never> {
  const configuration = input.PublicAccessBlockConfiguration;
  if (!configuration) throw malformedXml();
  putConfiguration(ctx, input, 'publicAccess', {
    BlockPublicAcls: configuration.BlockPublicAcls ?? false,
    IgnorePublicAcls: configuration.IgnorePublicAcls ?? false,
    BlockPublicPolicy: configuration.BlockPublicPolicy ?? false,
    RestrictPublicBuckets: configuration.RestrictPublicBuckets ?? false,
  });
  return {};
}
