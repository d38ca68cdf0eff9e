import type { DeleteDeliveryDestinationRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { inUse } from '../deliveries/errors.js';
import { DELIVERY_DESTINATIONS, isUsed, requireDestination } from '../deliveries/store.js';

export function deleteDeliveryDestination(ctx: Context, { name }: DeleteDeliveryDestinationRequest): Record<string, never> {
  ctx.state.transact((tx) => {
    const { told } = requireDestination(tx, name);
    if (isUsed(tx, ({ deliveryDestinationArn }) => deliveryDestinationArn === told.arn)) throw inUse('delivery destination');
    tx.delete(DELIVERY_DESTINATIONS, name);
  });
  return {};
}
