import type {
  DescribeScalableTargetsRequest,
  DescribeScalableTargetsResponse,
} from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { pageOf } from '../page.js';
import { TARGETS, type TargetRow } from '../store.js';

export function describeScalableTargets(ctx: Context, input: DescribeScalableTargetsRequest): DescribeScalableTargetsResponse {
  const wanted = input.ResourceIds?.length ? new Set(input.ResourceIds) : undefined;
  const { rows, ...next } = pageOf(ctx, TARGETS, input, ({ resource }) => wanted?.has(resource) ?? true);
  return { ScalableTargets: rows.map(told), ...next };
}

function told(row: TargetRow): NonNullable<DescribeScalableTargetsResponse['ScalableTargets']>[number] {
  return {
    ServiceNamespace: row.namespace,
    ResourceId: row.resource,
    ScalableDimension: row.dimension,
    MinCapacity: row.min,
    MaxCapacity: row.max,
    RoleARN: row.role,
    CreationTime: new Date(row.created),
    SuspendedState: row.suspended,
    ScalableTargetARN: row.arn,
  };
}
