import type { CreateDeliveryRequest, CreateDeliveryResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { deliveryExists, noDestination } from '../deliveries/errors.js';
import { DELIVERIES, DELIVERY_DESTINATIONS, type DeliveryRow, isUsed, requireSource } from '../deliveries/store.js';
import { templateOf } from '../deliveries/templates.js';
import { checkTags } from '../tags.js';

const ID_LENGTH = 16;
const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Joins a source and a destination. Nothing is delivered: the services that have such logs are not built. */
export function createDelivery(ctx: Context, input: CreateDeliveryRequest): CreateDeliveryResponse {
  const { deliverySourceName, deliveryDestinationArn, tags, fieldDelimiter } = input;
  if (tags) checkTags(tags);
  const id = ctx.ids.text(ID_LENGTH, ID_LETTERS);
  const delivery = ctx.state.transact((tx) => {
    const source = requireSource(tx, deliverySourceName);
    const [, destination] = tx.range(DELIVERY_DESTINATIONS).find(([, { told }]) => told.arn === deliveryDestinationArn) ?? [];
    if (destination === undefined) throw noDestination();
    const type = destination.told.deliveryDestinationType;
    if (isUsed(tx, (each) => each.deliverySourceName === deliverySourceName && each.deliveryDestinationType === type)) {
      throw deliveryExists();
    }
    const defaults = templateOf(source.service, source.logType, type)?.defaultDeliveryConfigValues;
    const recordFields = input.recordFields ?? defaults?.recordFields;
    const s3 = { ...defaults?.s3DeliveryConfiguration, ...input.s3DeliveryConfiguration };
    const row: DeliveryRow = {
      id,
      arn: `arn:${ctx.partition}:logs:${ctx.region}:${ctx.account}:delivery:${id}`,
      deliverySourceName,
      deliveryDestinationArn,
      deliveryDestinationType: type,
      ...(recordFields && { recordFields }),
      ...(fieldDelimiter !== undefined && { fieldDelimiter }),
      ...(type === 'S3' && { s3DeliveryConfiguration: { enableHiveCompatiblePath: false, ...s3 } }),
      ...(tags && { tags }),
    };
    tx.put(DELIVERIES, id, row);
    return row;
  });
  return { delivery };
}
