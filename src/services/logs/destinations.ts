import type { Destination } from '../../../protocols/types/logs.js';
import type { StateReader } from '../../runtime/state/index.js';
import { notFound } from './errors.js';
import { destinationArn } from './names.js';
import { DESTINATIONS, type DestinationRow, type Owner } from './store.js';

export function describeDestination(owner: Owner, row: DestinationRow): Destination {
  return {
    destinationName: row.name,
    targetArn: row.target,
    roleArn: row.role,
    ...(row.policy !== undefined && { accessPolicy: row.policy }),
    arn: destinationArn(owner, row.name),
    creationTime: row.created,
  };
}

export function requireDestination(reader: StateReader, name: string): DestinationRow {
  const row = reader.get(DESTINATIONS, name);
  // In the words for groups.
  if (row === undefined) throw notFound('The specified destination does not exist.');
  return row;
}
