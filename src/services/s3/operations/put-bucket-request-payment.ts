import type { PutBucketRequestPaymentRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { malformedXml } from '../errors.js';

/** Nobody pays here, and requests without `x-amz-request-payer` are answered all the same. */
export function putBucketRequestPayment(ctx: Context, input: PutBucketRequestPaymentRequest): Record<string, never> {
  const payer: string | undefined = input.RequestPaymentConfiguration?.Payer;
  if (payer !== 'Requester' && payer !== 'BucketOwner') throw malformedXml();
  putConfiguration(ctx, input, 'requestPayment', payer);
  return {};
}
