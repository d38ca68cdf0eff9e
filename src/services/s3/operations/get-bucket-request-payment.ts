import type { GetBucketRequestPaymentOutput, GetBucketRequestPaymentRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';

export function getBucketRequestPayment(ctx: Context, input: GetBucketRequestPaymentRequest): GetBucketRequestPaymentOutput {
  const payer = getConfiguration(ctx, input, 'requestPayment') ?? 'BucketOwner';
  return { Payer: payer as NonNullable<GetBucketRequestPaymentOutput['Payer']> };
}
