import type { GetPublicAccessBlockOutput, GetPublicAccessBlockRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchPublicAccessBlock } from '../errors.js';

export function getPublicAccessBlock(ctx: Context, input: GetPublicAccessBlockRequest): GetPublicAccessBlockOutput {
  const configuration = getConfiguration(ctx, input, 'publicAccess');
  if (!configuration) throw noSuchPublicAccessBlock(input.Bucket);
  return { PublicAccessBlockConfiguration: configuration };
}
