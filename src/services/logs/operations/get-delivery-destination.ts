import type { GetDeliveryDestinationRequest, GetDeliveryDestinationResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireDestination } from '../deliveries/store.js';

export function getDeliveryDestination(ctx: Context, { name }: GetDeliveryDestinationRequest): GetDeliveryDestinationResponse {
  return { deliveryDestination: requireDestination(ctx.state, name).told };
}
