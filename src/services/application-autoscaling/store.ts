/**
 * The rows of Application Auto Scaling. DynamoDB's native code reads and copies targets and policies by these keys
 * (`native/crates/dynamodb/src/global/scaling.rs`): a region stands in a row as part of ARNs alone.
 *
 * - `targets`: `<namespace>/<resource>/<dimension>` → `TargetRow`
 * - `policies`: `<target's key>/<policy name>` → `PolicyRow`
 * - `actions`: `<target's key>/<action name>` → `ActionRow`
 * - `activities`: `<target's key>/<time, 15 digits>/<id>` → `ActivityRow`
 */
import type {
  Alarm,
  PolicyType,
  ScalableDimension,
  ScalableTargetAction,
  ScalingPolicy,
  ServiceNamespace,
  SuspendedState,
} from '../../../protocols/types/application-autoscaling.js';
import { jsonCollection } from '../../runtime/state/index.js';

const SERVICE = 'application-autoscaling';

/** What all rows are of. */
export interface Place {
  readonly namespace: ServiceNamespace;
  readonly resource: string;
  readonly dimension: ScalableDimension;
}

export type Tags = Readonly<Record<string, string>>;

export interface TargetRow extends Place {
  readonly arn: string;
  readonly min: number;
  readonly max: number;
  readonly role: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly suspended: SuspendedState;
  readonly tags: Tags;
}

type Configuration = Pick<
  ScalingPolicy,
  'StepScalingPolicyConfiguration' | 'TargetTrackingScalingPolicyConfiguration' | 'PredictiveScalingPolicyConfiguration'
>;

export interface PolicyRow extends Place {
  readonly name: string;
  readonly arn: string;
  readonly type: PolicyType;
  readonly configuration: Configuration;
  readonly alarms: readonly Alarm[];
  readonly created: number;
}

export interface ActionRow extends Place {
  readonly name: string;
  readonly arn: string;
  readonly schedule: string;
  readonly timezone?: string;
  readonly start?: number;
  readonly end?: number;
  readonly action?: ScalableTargetAction;
  readonly created: number;
}

export interface ActivityRow extends Place {
  readonly id: string;
  readonly description: string;
  readonly cause: string;
  readonly status: 'Successful' | 'Failed';
  readonly message: string;
  readonly time: number;
}

export const TARGETS = jsonCollection<TargetRow>(SERVICE, 'targets');
export const POLICIES = jsonCollection<PolicyRow>(SERVICE, 'policies');
export const ACTIONS = jsonCollection<ActionRow>(SERVICE, 'actions');
export const ACTIVITIES = jsonCollection<ActivityRow>(SERVICE, 'activities');

export function keyOf({ namespace, resource, dimension }: Place): string {
  return `${namespace}/${resource}/${dimension}`;
}

export function keyWith(place: Place, name: string): string {
  return `${keyOf(place)}/${name}`;
}

/** The three members that every request names its target by. */
export function placeOf(input: {
  ServiceNamespace: ServiceNamespace;
  ResourceId: string;
  ScalableDimension: ScalableDimension;
}): Place {
  return { namespace: input.ServiceNamespace, resource: input.ResourceId, dimension: input.ScalableDimension };
}
