import type { DeleteDeliveryDestinationPolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noPolicy } from '../deliveries/errors.js';
import { DELIVERY_DESTINATIONS, requireDestination } from '../deliveries/store.js';

export function deleteDeliveryDestinationPolicy(
  ctx: Context,
  input: DeleteDeliveryDestinationPolicyRequest,
): Record<string, never> {
  ctx.state.transact((tx) => {
    const { policy, ...row } = requireDestination(tx, input.deliveryDestinationName);
    if (policy === undefined) throw noPolicy();
    tx.put(DELIVERY_DESTINATIONS, input.deliveryDestinationName, row);
  });
  return {};
}
