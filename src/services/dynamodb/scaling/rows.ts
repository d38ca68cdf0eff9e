/**
 * Automatic scaling of global tables, as DescribeTableReplicaAutoScaling and UpdateTableReplicaAutoScaling show it. What they show are the rows
 * of Application Auto Scaling in each replica's region, which `src/services/application-autoscaling/store.ts` describes.
 *
 * Rules and words are those that ack-api-quirks recorded on AWS on 2026-10-09 (DDB-TABLE-187 to 255), but where a guess is marked as one.
 */
import type { AutoScalingSettingsDescription } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { jsonCollection } from '../../../runtime/state/index.js';

const SERVICE = 'application-autoscaling';

interface Place {
  readonly namespace: 'dynamodb';
  readonly resource: string;
  readonly dimension: string;
}

export interface TargetRow extends Place {
  readonly arn: string;
  readonly min: number;
  readonly max: number;
  readonly role: string;
  readonly created: number;
  readonly suspended: Readonly<Record<string, boolean>>;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Tracking {
  readonly TargetValue: number;
  readonly DisableScaleIn?: boolean;
  readonly ScaleInCooldown?: number;
  readonly ScaleOutCooldown?: number;
  readonly PredefinedMetricSpecification?: { readonly PredefinedMetricType: string };
}

export interface PolicyRow extends Place {
  readonly name: string;
  readonly arn: string;
  readonly type: 'TargetTrackingScaling';
  readonly configuration: { readonly TargetTrackingScalingPolicyConfiguration?: Tracking };
  readonly alarms: ReadonlyArray<{ readonly AlarmName: string; readonly AlarmARN: string }>;
  readonly created: number;
}

export const TARGETS = jsonCollection<TargetRow>(SERVICE, 'targets');
export const POLICIES = jsonCollection<PolicyRow>(SERVICE, 'policies');

export type Direction = 'Read' | 'Write';

/** What of a table, or of an index of it, is scaled. */
export function placeOf(table: string, index: string | undefined, direction: Direction): Place {
  const resource = index === undefined ? `table/${table}` : `table/${table}/index/${index}`;
  return {
    namespace: 'dynamodb',
    resource,
    dimension: `dynamodb:${index === undefined ? 'table' : 'index'}:${direction}CapacityUnits`,
  };
}

export function keyOf({ namespace, resource, dimension }: Place): string {
  return `${namespace}/${resource}/${dimension}`;
}

/** A target without a policy is told as if there were none. */
export function settingsOf(ctx: Context, region: string, place: Place): AutoScalingSettingsDescription {
  const state = ctx.state.in(ctx.account, region);
  const target = state.get(TARGETS, keyOf(place));
  const policies = state.range(POLICIES, { prefix: `${keyOf(place)}/` });
  if (target === undefined || policies.length === 0) return { AutoScalingDisabled: true, ScalingPolicies: [] };
  return {
    MinimumUnits: target.min,
    MaximumUnits: target.max,
    AutoScalingRoleArn: target.role,
    ScalingPolicies: policies.map(([, { name, configuration }]) => {
      const { PredefinedMetricSpecification: _, ...tracking } = configuration.TargetTrackingScalingPolicyConfiguration ?? {
        TargetValue: 0,
      };
      return { PolicyName: name, TargetTrackingScalingPolicyConfiguration: tracking };
    }),
  };
}
