import type { DeleteDeliverySourceRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { inUse } from '../deliveries/errors.js';
import { DELIVERY_SOURCES, isUsed, requireSource } from '../deliveries/store.js';

export function deleteDeliverySource(ctx: Context, { name }: DeleteDeliverySourceRequest): Record<string, never> {
  ctx.state.transact((tx) => {
    requireSource(tx, name);
    if (isUsed(tx, ({ deliverySourceName }) => deliverySourceName === name)) throw inUse('delivery source');
    tx.delete(DELIVERY_SOURCES, name);
  });
  return {};
}
