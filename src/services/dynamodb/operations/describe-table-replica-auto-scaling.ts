import type {
  DescribeTableReplicaAutoScalingInput,
  DescribeTableReplicaAutoScalingOutput,
} from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { describe, globalTable } from '../scaling/table.js';

export async function describeTableReplicaAutoScaling(
  ctx: Context,
  input: DescribeTableReplicaAutoScalingInput,
): Promise<DescribeTableReplicaAutoScalingOutput> {
  return { TableAutoScalingDescription: describe(ctx, await globalTable(ctx, input.TableName)) };
}
