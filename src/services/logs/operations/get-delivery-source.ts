import type { GetDeliverySourceRequest, GetDeliverySourceResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireSource } from '../deliveries/store.js';

export function getDeliverySource(ctx: Context, { name }: GetDeliverySourceRequest): GetDeliverySourceResponse {
  return { deliverySource: requireSource(ctx.state, name) };
}
