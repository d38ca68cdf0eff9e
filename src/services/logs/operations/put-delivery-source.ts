import type { PutDeliverySourceRequest, PutDeliverySourceResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noService, otherResource } from '../deliveries/errors.js';
import { DELIVERY_SOURCES, type SourceRow } from '../deliveries/store.js';
import { SERVICES } from '../deliveries/templates.js';
import { checkTags } from '../tags.js';

/** Whether the resource is there is not looked at: its service may not be built. */
export function putDeliverySource(ctx: Context, input: PutDeliverySourceRequest): PutDeliverySourceResponse {
  const { name, resourceArn, logType, tags, deliverySourceConfiguration } = input;
  const service = resourceArn.split(':')[2] ?? '';
  if (!SERVICES.has(service)) throw noService();
  if (tags) checkTags(tags);
  const deliverySource = ctx.state.transact((tx) => {
    const old = tx.get(DELIVERY_SOURCES, name);
    if (old && (old.logType !== logType || old.resourceArns[0] !== resourceArn)) throw otherResource();
    const told = tags ?? old?.tags;
    const row: SourceRow = {
      name,
      arn: `arn:${ctx.partition}:logs:${ctx.region}:${ctx.account}:delivery-source:${name}`,
      resourceArns: [resourceArn],
      service,
      logType,
      ...(told && { tags: told }),
      ...(deliverySourceConfiguration && { deliverySourceConfiguration }),
    };
    tx.put(DELIVERY_SOURCES, name, row);
    return row;
  });
  return { deliverySource };
}
