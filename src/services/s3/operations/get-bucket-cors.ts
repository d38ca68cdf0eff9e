import type { GetBucketCorsOutput, GetBucketCorsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchCorsConfiguration } from '../errors.js';

export function getBucketCors(ctx: Context, input: GetBucketCorsRequest): GetBucketCorsOutput {
  const rules = getConfiguration(ctx, input, 'cors');
  if (!rules) throw noSuchCorsConfiguration(input.Bucket);
  return { CORSRules: rules };
}
