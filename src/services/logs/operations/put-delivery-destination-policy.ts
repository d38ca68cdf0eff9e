import type {
  PutDeliveryDestinationPolicyRequest,
  PutDeliveryDestinationPolicyResponse,
} from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidPolicy } from '../deliveries/errors.js';
import { DELIVERY_DESTINATIONS, requireDestination } from '../deliveries/store.js';

export function putDeliveryDestinationPolicy(
  ctx: Context,
  input: PutDeliveryDestinationPolicyRequest,
): PutDeliveryDestinationPolicyResponse {
  const { deliveryDestinationName: name, deliveryDestinationPolicy: policy } = input;
  if (!isObject(policy)) throw invalidPolicy();
  ctx.state.transact((tx) => tx.put(DELIVERY_DESTINATIONS, name, { ...requireDestination(tx, name), policy }));
  return { policy: { deliveryDestinationPolicy: policy } };
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
