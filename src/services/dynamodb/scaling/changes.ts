/** What UpdateTableReplicaAutoScaling is asked to change, checked, and how a change is made. */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { AutoScalingSettingsUpdate, UpdateTableReplicaAutoScalingInput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { type Direction, keyOf, POLICIES, type PolicyRow, placeOf, TARGETS, type TargetRow } from './rows.js';
import type { GlobalTable } from './table.js';

export interface Change {
  readonly region: string;
  readonly index: string | undefined;
  readonly direction: Direction;
  readonly update: AutoScalingSettingsUpdate;
}

/** Bounds of target values, percent. */
const LEAST_UTILIZATION = 10;
const MOST_UTILIZATION = 90;
const ALARMS = ['AlarmHigh', 'AlarmLow', 'ProvisionedCapacityHigh', 'ProvisionedCapacityLow'];

function invalid(message: string): ServiceError {
  return serviceError({ code: 'ValidationException', message });
}

function notFound(message: string): ServiceError {
  return serviceError({ code: 'ResourceNotFoundException', message });
}

/** Writes are changed in all regions, reads in those that are named. */
export function changesOf(table: GlobalTable, input: UpdateTableReplicaAutoScalingInput): Change[] {
  const failed = `Failed to update settings for global table with name: ‘${table.name}’`;
  const { ProvisionedWriteCapacityAutoScalingUpdate: writes, GlobalSecondaryIndexUpdates, ReplicaUpdates } = input;
  if (!writes && !GlobalSecondaryIndexUpdates && !ReplicaUpdates) {
    throw invalid(`${failed} because at least one update parameter must be specified.`);
  }
  const regions = (ReplicaUpdates ?? []).map(({ RegionName }) => RegionName);
  const twice = regions.filter((region, at) => regions.indexOf(region) !== at);
  if (twice.length > 0) throw invalid(`${failed} because the regions: ‘[${twice.join(', ')}]’ were specified more than once.`);
  const changes: Change[] = [];
  const everywhere = (index: string | undefined, update: AutoScalingSettingsUpdate): void => {
    for (const { region } of table.replicas) changes.push({ region, index, direction: 'Write', update });
  };
  if (writes) everywhere(undefined, writes);
  const known = new Set(table.indexes.filter(({ status }) => status === 'ACTIVE').map(({ name }) => name));
  const unknown = (GlobalSecondaryIndexUpdates ?? []).map(({ IndexName = '' }) => IndexName).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw notFound(`${failed} because the global secondary indexes with names: ‘[${unknown.join(', ')}]’ do not exist.`);
  }
  for (const { IndexName, ProvisionedWriteCapacityAutoScalingUpdate: update } of GlobalSecondaryIndexUpdates ?? []) {
    if (update) everywhere(IndexName, update);
  }
  for (const replica of ReplicaUpdates ?? []) {
    const { RegionName: region, ReplicaProvisionedReadCapacityAutoScalingUpdate: reads } = replica;
    if (!table.replicas.some((other) => other.region === region)) {
      // The words are a guess.
      throw notFound(`${failed} because a replica does not exist in region: ‘${region}’.`);
    }
    const indexes = replica.ReplicaGlobalSecondaryIndexUpdates ?? [];
    if (!reads && indexes.length === 0) {
      throw invalid(`${failed} because at least one update parameter must be specified for region: ‘${region}’.`);
    }
    if (reads) changes.push({ region, index: undefined, direction: 'Read', update: reads });
    for (const { IndexName, ProvisionedReadCapacityAutoScalingUpdate: update } of indexes) {
      if (!known.has(IndexName ?? '')) {
        throw notFound(
          `${failed} because a global secondary index with name: ‘${IndexName}’ does not exist in region: ‘${region}’.`,
        );
      }
      if (update) changes.push({ region, index: IndexName, direction: 'Read', update });
    }
  }
  for (const change of changes) check(table, change, failed);
  return changes;
}

function check(table: GlobalTable, { direction, update }: Change, failed: string): void {
  if (update.AutoScalingDisabled === true) return;
  if (table.isOnDemand) {
    const regions = table.replicas.map(({ region }) => `'${region.toUpperCase()}'`).join(', ');
    const parameter = `${direction === 'Write' ? 'GlobalTable' : 'Replica'}Provisioned${direction}CapacityAutoScalingSettingsUpdate`;
    throw invalid(
      `Failed to update global table with name ‘${table.name}‘. Replicas ${regions} BillingMode is PayPerRequest. You must convert table's BillingMode to PROVISIONED to set parameters: '${parameter}'.`,
    );
  }
  const wanted = [
    update.MaximumUnits === undefined && "'MaximumUnits'",
    update.ScalingPolicyUpdate === undefined && "'ScalingPolicyUpdate'",
    update.MinimumUnits === undefined && "'MinimumUnits'",
  ].filter((name) => name !== false);
  if (wanted.length > 0) {
    throw invalid(`${failed}: Parameters ${wanted.join(', ')} are required unless auto scaling is being disabled.`);
  }
  if ((update.MaximumUnits ?? 0) < (update.MinimumUnits ?? 0)) {
    throw invalid(`Maximum capacity cannot be less than minimum capacity${FROM_SCALING}`);
  }
  const value = update.ScalingPolicyUpdate?.TargetTrackingScalingPolicyConfiguration.TargetValue ?? 0;
  if (value < LEAST_UTILIZATION || value > MOST_UTILIZATION) {
    const shown = Number.isInteger(value) ? value.toFixed(1) : String(value);
    throw invalid(
      `For predefined metric type ${metricOf(direction)}, target value must be between '10.0' and '90.0', but was '${shown}'.${FROM_SCALING}`,
    );
  }
}

/** Application Auto Scaling's errors are passed on as they come; AWS's tell its request id too. */
const FROM_SCALING = ' (Service: AWSApplicationAutoScaling; Status Code: 400; Error Code: ValidationException)';

function metricOf(direction: Direction): string {
  return `DynamoDB${direction}CapacityUtilization`;
}

/** Makes the target and its one policy, or takes both away. */
export function apply(ctx: Context, table: GlobalTable, { region, index, direction, update }: Change): void {
  const place = placeOf(table.name, index, direction);
  const key = keyOf(place);
  const [targetId, policyId] = [ctx.ids.uuid().replaceAll('-', ''), ctx.ids.uuid()];
  const alarmIds = ALARMS.map((kind) => `TargetTracking-${place.resource}-${kind}-${ctx.ids.uuid()}`);
  const { partition, account } = ctx;
  ctx.state.in(account, region).transact((tx) => {
    const [old, policies] = [tx.get(TARGETS, key), tx.range(POLICIES, { prefix: `${key}/` })];
    const name = update.ScalingPolicyUpdate?.PolicyName ?? `${metricOf(direction)}:${place.resource}`;
    const kept = policies.find(([, policy]) => policy.name === name)?.[1];
    for (const [policy] of policies) tx.delete(POLICIES, policy);
    if (update.AutoScalingDisabled === true) {
      tx.delete(TARGETS, key);
      return;
    }
    const target: TargetRow = {
      ...place,
      arn: old?.arn ?? `arn:${partition}:application-autoscaling:${region}:${account}:scalable-target/${targetId}`,
      min: update.MinimumUnits ?? 0,
      max: update.MaximumUnits ?? 0,
      role: `arn:${partition}:iam::${account}:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable`,
      created: old?.created ?? ctx.clock.now(),
      suspended: old?.suspended ?? {
        DynamicScalingInSuspended: false,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: false,
      },
      tags: old?.tags ?? {},
    };
    const tracking = update.ScalingPolicyUpdate?.TargetTrackingScalingPolicyConfiguration ?? { TargetValue: 0 };
    const policy: PolicyRow = {
      ...place,
      name,
      arn:
        kept?.arn ??
        `arn:${partition}:autoscaling:${region}:${account}:scalingPolicy:${policyId}:resource/dynamodb/${place.resource}:policyName/${name}`,
      type: 'TargetTrackingScaling',
      configuration: {
        TargetTrackingScalingPolicyConfiguration: {
          ...tracking,
          PredefinedMetricSpecification: { PredefinedMetricType: metricOf(direction) },
        },
      },
      alarms:
        kept?.alarms ??
        alarmIds.map((alarm) => ({
          AlarmName: alarm,
          AlarmARN: `arn:${partition}:cloudwatch:${region}:${account}:alarm:${alarm}`,
        })),
      created: kept?.created ?? ctx.clock.now(),
    };
    tx.put(TARGETS, key, target);
    tx.put(POLICIES, `${key}/${name}`, policy);
  });
}
