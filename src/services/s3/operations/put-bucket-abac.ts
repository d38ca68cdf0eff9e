import type { PutBucketAbacRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { malformedXml } from '../errors.js';

/** Keeps the status; whether policies look at a bucket's tags does not depend on it here. */
export function putBucketAbac(ctx: Context, input: PutBucketAbacRequest): Record<string, never> {
  const status: string | undefined = input.AbacStatus?.Status;
  if (status !== 'Enabled' && status !== 'Disabled') throw malformedXml();
  putConfiguration(ctx, input, 'abac', status);
  return {};
}
