import type {
  Alarm,
  PutScalingPolicyRequest,
  PutScalingPolicyResponse,
} from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { noTargetRegistered, validation } from '../errors.js';
import { LEAST_TARGET, LEAST_UTILIZATION, MOST_TARGET, MOST_UTILIZATION } from '../limits.js';
import { checkDimension } from '../resources.js';
import { keyOf, keyWith, type Place, POLICIES, type PolicyRow, placeOf, TARGETS } from '../store.js';

/** What AWS watches for a policy that tracks a target of DynamoDB; of other services the first two. */
const ALARMS = ['AlarmHigh', 'AlarmLow', 'ProvisionedCapacityHigh', 'ProvisionedCapacityLow'];

/** Makes a policy, or replaces the configuration of the one of that name. */
export function putScalingPolicy(ctx: Context, input: PutScalingPolicyRequest): PutScalingPolicyResponse {
  const place = placeOf(input);
  checkDimension(place);
  const type = input.PolicyType ?? 'StepScaling';
  check(input, type);
  const [id, alarms] = [ctx.ids.uuid(), type === 'TargetTrackingScaling' ? alarmsOf(ctx, place) : []];
  const row = ctx.state.transact((tx) => {
    if (tx.get(TARGETS, keyOf(place)) === undefined) throw noTargetRegistered(place);
    const key = keyWith(place, input.PolicyName);
    const old = tx.get(POLICIES, key);
    const others = tx.range(POLICIES, { prefix: `${keyOf(place)}/` }).filter(([other]) => other !== key);
    if (others.some(([, other]) => tracksTheSame(other, input))) {
      throw validation('Only one TargetTrackingScaling policy for a given metric specification is allowed.');
    }
    const { partition, region, account } = ctx;
    const row: PolicyRow = {
      ...place,
      name: input.PolicyName,
      arn:
        old?.arn ??
        `arn:${partition}:autoscaling:${region}:${account}:scalingPolicy:${id}:resource/${place.namespace}/${place.resource}:policyName/${input.PolicyName}`,
      type,
      configuration: {
        ...(input.StepScalingPolicyConfiguration && { StepScalingPolicyConfiguration: input.StepScalingPolicyConfiguration }),
        ...(input.TargetTrackingScalingPolicyConfiguration && {
          TargetTrackingScalingPolicyConfiguration: input.TargetTrackingScalingPolicyConfiguration,
        }),
      },
      alarms: old?.type === type ? old.alarms : alarms,
      created: old?.created ?? ctx.clock.now(),
    };
    tx.put(POLICIES, key, row);
    return row;
  });
  return { PolicyARN: row.arn, Alarms: [...row.alarms] };
}

function tracksTheSame({ type, configuration }: PolicyRow, input: PutScalingPolicyRequest): boolean {
  const [old, wanted] = [configuration, input].map(
    (each) => each.TargetTrackingScalingPolicyConfiguration?.PredefinedMetricSpecification?.PredefinedMetricType,
  );
  return type === 'TargetTrackingScaling' && wanted !== undefined && old === wanted;
}

function check(input: PutScalingPolicyRequest, type: string): void {
  if (type === 'PredictiveScaling') throw validation('Predictive scaling is not implemented.');
  if (input.ServiceNamespace === 'dynamodb' && type !== 'TargetTrackingScaling') {
    // DynamoDB takes no other, as the user guide has it. The words are a guess.
    throw validation(`The service namespace dynamodb does not support policy type ${type}.`);
  }
  if (type !== 'TargetTrackingScaling') return;
  const tracking = input.TargetTrackingScalingPolicyConfiguration;
  // The words are a guess.
  if (tracking === undefined) throw validation('TargetTrackingScalingPolicyConfiguration must be specified.');
  const { TargetValue: value } = tracking;
  if (!(value >= LEAST_TARGET && value <= MOST_TARGET)) {
    throw validation(
      `For target tracking scaling, target value must be between '8.51592E-109' and '1.174271E108', but was '${decimal(value)}'.`,
    );
  }
  const metric = tracking.PredefinedMetricSpecification?.PredefinedMetricType;
  if (metric?.startsWith('DynamoDB') && (value < LEAST_UTILIZATION || value > MOST_UTILIZATION)) {
    throw validation(
      `For predefined metric type ${metric}, target value must be between '10.0' and '90.0', but was '${decimal(value)}'.`,
    );
  }
}

function decimal(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** The names of the alarms; there is no CloudWatch to keep them. */
function alarmsOf(ctx: Context, { namespace, resource }: Place): Alarm[] {
  const { partition, region, account } = ctx;
  return ALARMS.slice(0, namespace === 'dynamodb' ? ALARMS.length : 2).map((kind) => {
    const AlarmName = `TargetTracking-${resource}-${kind}-${ctx.ids.uuid()}`;
    return { AlarmName, AlarmARN: `arn:${partition}:cloudwatch:${region}:${account}:alarm:${AlarmName}` };
  });
}
