import type { UpdateDeliveryConfigurationRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { DELIVERIES, requireDelivery } from '../deliveries/store.js';

/** Changes what is named; the rest stays. */
export function updateDeliveryConfiguration(ctx: Context, input: UpdateDeliveryConfigurationRequest): Record<string, never> {
  const { id, recordFields, fieldDelimiter, s3DeliveryConfiguration } = input;
  ctx.state.transact((tx) => {
    const row = requireDelivery(tx, id);
    tx.put(DELIVERIES, id, {
      ...row,
      ...(recordFields && { recordFields }),
      ...(fieldDelimiter !== undefined && { fieldDelimiter }),
      ...(s3DeliveryConfiguration && { s3DeliveryConfiguration: { ...row.s3DeliveryConfiguration, ...s3DeliveryConfiguration } }),
    });
  });
  return {};
}
