import { isServiceError, type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type {
  IndexStatus,
  ReplicaStatus,
  TableAutoScalingDescription,
  TableDescription,
  TableStatus,
} from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { placeOf, settingsOf } from './rows.js';

/** A global table, as far as its scaling goes. */
export interface GlobalTable {
  readonly name: string;
  readonly status: TableStatus | undefined;
  readonly isOnDemand: boolean;
  readonly indexes: ReadonlyArray<{ readonly name: string; readonly status: IndexStatus | undefined }>;
  /** All replicas, in the order of their regions' names. */
  readonly replicas: ReadonlyArray<{ readonly region: string; readonly status: ReplicaStatus | undefined }>;
}

function missing(name: string): ServiceError {
  return serviceError({ code: 'ResourceNotFoundException', message: `Global table with name: '${name}' does not exist.` });
}

/** A table that is in one region alone is as good as not there. */
export async function globalTable(ctx: Context, asked: string): Promise<GlobalTable> {
  const name = asked.slice(asked.lastIndexOf('/') + 1);
  let table: TableDescription;
  try {
    table = (await ctx.call('dynamodb', 'DescribeTable', { TableName: asked })).Table as TableDescription;
  } catch (error) {
    if (isServiceError(error) && error.code === 'ResourceNotFoundException') throw missing(name);
    throw error;
  }
  if (table.Replicas === undefined) throw missing(name);
  const replicas = table.Replicas.map(({ RegionName = '', ReplicaStatus }) => ({ region: RegionName, status: ReplicaStatus }));
  replicas.push({ region: ctx.region, status: 'ACTIVE' });
  return {
    name,
    status: table.TableStatus,
    isOnDemand: table.BillingModeSummary?.BillingMode === 'PAY_PER_REQUEST',
    indexes: (table.GlobalSecondaryIndexes ?? []).map(({ IndexName = '', IndexStatus }) => ({
      name: IndexName,
      status: IndexStatus,
    })),
    replicas: replicas.sort((a, b) => (a.region < b.region ? -1 : 1)),
  };
}

export function describe(ctx: Context, { name, status, indexes, replicas }: GlobalTable): TableAutoScalingDescription {
  return {
    TableName: name,
    ...(status && { TableStatus: status }),
    Replicas: replicas.map((replica) => ({
      RegionName: replica.region,
      ...(replica.status && { ReplicaStatus: replica.status }),
      ReplicaProvisionedReadCapacityAutoScalingSettings: settingsOf(ctx, replica.region, placeOf(name, undefined, 'Read')),
      ReplicaProvisionedWriteCapacityAutoScalingSettings: settingsOf(ctx, replica.region, placeOf(name, undefined, 'Write')),
      // An index that is being made is not told.
      GlobalSecondaryIndexes: indexes
        .filter((index) => index.status === 'ACTIVE')
        .map((index) => ({
          IndexName: index.name,
          IndexStatus: 'ACTIVE',
          ProvisionedReadCapacityAutoScalingSettings: settingsOf(ctx, replica.region, placeOf(name, index.name, 'Read')),
          ProvisionedWriteCapacityAutoScalingSettings: settingsOf(ctx, replica.region, placeOf(name, index.name, 'Write')),
        })),
    })),
  };
}
