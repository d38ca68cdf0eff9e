import type {
  DescribeScalingPoliciesRequest,
  DescribeScalingPoliciesResponse,
} from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { pageOf } from '../page.js';
import { POLICIES } from '../store.js';

export function describeScalingPolicies(ctx: Context, input: DescribeScalingPoliciesRequest): DescribeScalingPoliciesResponse {
  const wanted = input.PolicyNames?.length ? new Set(input.PolicyNames) : undefined;
  const { rows, ...next } = pageOf(ctx, POLICIES, input, ({ name }) => wanted?.has(name) ?? true);
  return {
    ScalingPolicies: rows.map((row) => ({
      PolicyARN: row.arn,
      PolicyName: row.name,
      ServiceNamespace: row.namespace,
      ResourceId: row.resource,
      ScalableDimension: row.dimension,
      PolicyType: row.type,
      ...row.configuration,
      Alarms: [...row.alarms],
      CreationTime: new Date(row.created),
    })),
    ...next,
  };
}
