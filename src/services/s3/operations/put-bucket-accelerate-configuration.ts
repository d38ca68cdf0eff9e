import type { PutBucketAccelerateConfigurationRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { accelerationOfDottedName, malformedXml } from '../errors.js';

/** Keeps the state; requests are as fast with it as without. */
export function putBucketAccelerateConfiguration(
  ctx: Context,
  input: PutBucketAccelerateConfigurationRequest,
): Record<string, never> {
  const status: string | undefined = input.AccelerateConfiguration?.Status;
  if (status !== 'Enabled' && status !== 'Suspended') throw malformedXml();
  putConfiguration(ctx, input, 'accelerate', status, (_, { name }) => {
    if (name.includes('.')) throw accelerationOfDottedName();
  });
  return {};
}
