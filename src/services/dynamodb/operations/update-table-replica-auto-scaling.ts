import type {
  UpdateTableReplicaAutoScalingInput,
  UpdateTableReplicaAutoScalingOutput,
} from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { apply, changesOf } from '../scaling/changes.js';
import { describe, globalTable } from '../scaling/table.js';

/** The answer tells the settings as they were before (seen on 2026-10-09: ack-api-quirks, DDB-TABLE-238). */
export async function updateTableReplicaAutoScaling(
  ctx: Context,
  input: UpdateTableReplicaAutoScalingInput,
): Promise<UpdateTableReplicaAutoScalingOutput> {
  const table = await globalTable(ctx, input.TableName);
  const changes = changesOf(table, input);
  const before = describe(ctx, table);
  for (const change of changes) apply(ctx, table, change);
  return { TableAutoScalingDescription: before };
}
