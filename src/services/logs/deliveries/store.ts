/**
 * Deliveries of other services' logs: what is configured of them. All rows are in the account and region that made them.
 *
 * - `delivery-sources`: name → `SourceRow`
 * - `delivery-destinations`: name → `DestinationRow`
 * - `deliveries`: id → `DeliveryRow`
 */
import type { Delivery, DeliveryDestination, DeliverySource } from '../../../../protocols/types/logs.js';
import { jsonCollection, type StateReader } from '../../../runtime/state/index.js';
import { noDelivery, noDestination, noSource } from './errors.js';

const SERVICE = 'logs';

export type SourceRow = DeliverySource & Required<Pick<DeliverySource, 'name' | 'arn' | 'resourceArns' | 'service' | 'logType'>>;

export interface DestinationRow {
  readonly told: DeliveryDestination & Required<Pick<DeliveryDestination, 'name' | 'arn' | 'deliveryDestinationType'>>;
  /** JSON. */
  readonly policy?: string;
}

export type DeliveryRow = Delivery &
  Required<Pick<Delivery, 'id' | 'arn' | 'deliverySourceName' | 'deliveryDestinationArn' | 'deliveryDestinationType'>>;

export const DELIVERY_SOURCES = jsonCollection<SourceRow>(SERVICE, 'delivery-sources');
export const DELIVERY_DESTINATIONS = jsonCollection<DestinationRow>(SERVICE, 'delivery-destinations');
export const DELIVERIES = jsonCollection<DeliveryRow>(SERVICE, 'deliveries');

export function requireSource(reader: StateReader, name: string): SourceRow {
  const row = reader.get(DELIVERY_SOURCES, name);
  if (row === undefined) throw noSource();
  return row;
}

export function requireDestination(reader: StateReader, name: string): DestinationRow {
  const row = reader.get(DELIVERY_DESTINATIONS, name);
  if (row === undefined) throw noDestination();
  return row;
}

export function requireDelivery(reader: StateReader, id: string): DeliveryRow {
  const row = reader.get(DELIVERIES, id);
  if (row === undefined) throw noDelivery();
  return row;
}

/** Whether a delivery uses what is to be deleted. */
export function isUsed(reader: StateReader, uses: (delivery: DeliveryRow) => boolean): boolean {
  return reader.range(DELIVERIES).some(([, row]) => uses(row));
}
