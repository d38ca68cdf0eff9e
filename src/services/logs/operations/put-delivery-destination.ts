import type { PutDeliveryDestinationRequest, PutDeliveryDestinationResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { noResource, noSuchType } from '../deliveries/errors.js';
import { DELIVERY_DESTINATIONS, type DestinationRow } from '../deliveries/store.js';
import { typeOf } from '../deliveries/templates.js';
import { checkTags } from '../tags.js';

/** Makes a destination, or replaces all of one but its policy and, where none are given, its tags. */
export function putDeliveryDestination(ctx: Context, input: PutDeliveryDestinationRequest): PutDeliveryDestinationResponse {
  const { name, outputFormat, deliveryDestinationConfiguration, roleArn, tags } = input;
  const resource = deliveryDestinationConfiguration?.destinationResourceArn;
  const type = input.deliveryDestinationType ?? (resource === undefined ? undefined : typeOf(resource));
  if (resource === undefined && type !== 'XRAY') throw noResource();
  if (type === undefined) throw noSuchType(resource ?? '');
  if (tags) checkTags(tags);
  const row = ctx.state.transact((tx) => {
    const old = tx.get(DELIVERY_DESTINATIONS, name);
    const told = tags ?? old?.told.tags;
    const made: DestinationRow = {
      ...old,
      told: {
        name,
        arn: `arn:${ctx.partition}:logs:${ctx.region}:${ctx.account}:delivery-destination:${name}`,
        deliveryDestinationType: type,
        ...(outputFormat && { outputFormat }),
        ...(deliveryDestinationConfiguration && { deliveryDestinationConfiguration }),
        ...(roleArn !== undefined && { roleArn }),
        ...(told && { tags: told }),
      },
    };
    tx.put(DELIVERY_DESTINATIONS, name, made);
    return made;
  });
  return { deliveryDestination: row.told };
}
