import type { GetDeliveryRequest, GetDeliveryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireDelivery } from '../deliveries/store.js';

export function getDelivery(ctx: Context, { id }: GetDeliveryRequest): GetDeliveryResponse {
  return { delivery: requireDelivery(ctx.state, id) };
}
