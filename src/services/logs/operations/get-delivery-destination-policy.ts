import type {
  GetDeliveryDestinationPolicyRequest,
  GetDeliveryDestinationPolicyResponse,
} from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireDestination } from '../deliveries/store.js';

/** Without a policy the answer has an empty one (cloud-custodian's recordings). */
export function getDeliveryDestinationPolicy(
  ctx: Context,
  input: GetDeliveryDestinationPolicyRequest,
): GetDeliveryDestinationPolicyResponse {
  const { policy } = requireDestination(ctx.state, input.deliveryDestinationName);
  return { policy: { ...(policy !== undefined && { deliveryDestinationPolicy: policy }) } };
}
