import type { DeleteDeliveryRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DELIVERIES, requireDelivery } from '../deliveries/store.js';

export function deleteDelivery(ctx: Context, { id }: DeleteDeliveryRequest): Record<string, never> {
  ctx.state.transact((tx) => {
    requireDelivery(tx, id);
    tx.delete(DELIVERIES, id);
  });
  return {};
}
