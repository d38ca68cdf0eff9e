/** Mappings as rows, and as their operations answer them. */
import type {
  CreateEventSourceMappingRequest,
  EventSourceMappingConfiguration,
  UpdateEventSourceMappingRequest,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { type StateReader, type Transaction, tupleKey } from '../../../runtime/state/index.js';
import { setTimer } from '../../../runtime/timers.js';
import { conflict, notFound } from '../errors.js';
import { SOURCE_PLACES, SOURCE_POSITIONS, SOURCES, type SourceKind, type SourceRow } from '../store.js';
import { KINDS } from './kinds.js';

/** The timer that has the home look at the mappings, and be started for them. */
export const SOURCES_CHANGED = 'sources-changed';

/** Parameters that an answer repeats as they were given. */
const KEPT = [
  'AmazonManagedKafkaEventSourceConfig',
  'BatchSize',
  'BisectBatchOnFunctionError',
  'DestinationConfig',
  'DocumentDBEventSourceConfig',
  'EventSourceArn',
  'FilterCriteria',
  'FunctionResponseTypes',
  'KMSKeyArn',
  'LoggingConfig',
  'MaximumBatchingWindowInSeconds',
  'MaximumRecordAgeInSeconds',
  'MaximumRetryAttempts',
  'MetricsConfig',
  'ParallelizationFactor',
  'ProvisionedPollerConfig',
  'Queues',
  'ScalingConfig',
  'SelfManagedEventSource',
  'SelfManagedKafkaEventSourceConfig',
  'SourceAccessConfigurations',
  'StartingPosition',
  'Topics',
  'TumblingWindowInSeconds',
] as const;

type Config = SourceRow['config'];
type Given = Omit<CreateEventSourceMappingRequest, 'FunctionName'> & UpdateEventSourceMappingRequestMembers;
type UpdateEventSourceMappingRequestMembers = Partial<Omit<UpdateEventSourceMappingRequest, 'UUID' | 'FunctionName'>>;

/** What was given, without what stands for nothing: filters that are none, settings that are empty. */
function kept(input: Given): Config {
  const config: Record<string, unknown> = {};
  for (const name of KEPT) {
    if (input[name] !== undefined) config[name] = input[name];
  }
  return config as Config;
}

function withoutNothing(config: Config): Config {
  const { FilterCriteria, ScalingConfig, ...rest } = config;
  return {
    ...rest,
    ...(FilterCriteria?.Filters?.length && { FilterCriteria }),
    ...(ScalingConfig?.MaximumConcurrency !== undefined && { ScalingConfig }),
  };
}

export function newConfig(
  ctx: Context,
  kind: SourceKind,
  uuid: string,
  functionArn: string,
  input: CreateEventSourceMappingRequest,
): Config {
  const { defaults, reason } = KINDS[kind];
  const group = { ConsumerGroupId: uuid };
  return withoutNothing({
    ...defaults,
    ...(kind === 'msk' && { AmazonManagedKafkaEventSourceConfig: group }),
    ...(kind === 'self-managed-kafka' && { SelfManagedKafkaEventSourceConfig: group }),
    ...kept(input),
    UUID: uuid,
    EventSourceMappingArn: mappingArn(ctx, uuid),
    FunctionArn: functionArn,
    State: input.Enabled === false ? 'Disabled' : 'Creating',
    StateTransitionReason: reason,
  });
}

export function changedConfig(row: SourceRow, functionArn: string, input: UpdateEventSourceMappingRequest): Config {
  return withoutNothing({
    ...row.config,
    ...kept(input),
    FunctionArn: functionArn,
    State: stateAfter(row.config.State, input.Enabled),
    StateTransitionReason: KINDS[row.kind].reason,
  });
}

/** Recorded on 2025-11-25: `Updating` where a mapping stays enabled, `Enabling` for a disabled one. */
function stateAfter(state: string | undefined, enabled: boolean | undefined): string {
  const isOff = state === 'Disabled' || state === 'Disabling';
  if (enabled === undefined) return isOff ? 'Disabled' : 'Updating';
  if (enabled === isOff) return enabled ? 'Enabling' : 'Disabling';
  return enabled ? 'Updating' : 'Disabled';
}

/** Where the mapping's changes lead. */
export function settledState(state: string | undefined): string {
  return state === 'Disabled' || state === 'Disabling' ? 'Disabled' : 'Enabled';
}

export function mappingArn(
  { partition, region, account }: Pick<Context, 'partition' | 'region' | 'account'>,
  uuid: string,
): string {
  return `arn:${partition}:lambda:${region}:${account}:event-source-mapping:${uuid}`;
}

export function answerOf({ config, modified, startingAt }: SourceRow): EventSourceMappingConfiguration {
  return {
    ...config,
    LastModified: new Date(modified),
    ...(startingAt !== undefined && { StartingPositionTimestamp: new Date(startingAt) }),
  };
}

export function sourceOf(reader: StateReader, uuid: string): SourceRow {
  const row = reader.get(SOURCES, uuid);
  if (row === undefined) throw notFound('The resource you requested does not exist.');
  return row;
}

/** Writes a row that a user has changed, and has the home look at it. */
export function putSource(tx: Transaction, ctx: Context, row: SourceRow): void {
  tx.put(SOURCES, row.uuid, row);
  const { account, region } = ctx;
  tx.in('*', '*').put(SOURCE_PLACES, row.uuid, { account, region, generation: row.generation });
  tellHome(tx, ctx);
}

export function deleteSource(tx: Transaction, ctx: Context, uuid: string): void {
  tx.delete(SOURCES, uuid);
  for (const [key] of tx.range(SOURCE_POSITIONS, { prefix: tupleKey(uuid) })) tx.delete(SOURCE_POSITIONS, key);
  tx.in('*', '*').delete(SOURCE_PLACES, uuid);
  tellHome(tx, ctx);
}

function tellHome(tx: Transaction, ctx: Context): void {
  const { account, region, clock } = ctx;
  setTimer(tx, { service: 'lambda', account, region }, { name: SOURCES_CHANGED, id: '', due: clock.now() });
}

/** One function reads from a source once; a topic counts as one of Kafka's. */
export function refuseDuplicate(reader: StateReader, row: SourceRow, functionName: string): void {
  for (const [, other] of reader.range(SOURCES)) {
    if (other.config.FunctionArn !== row.config.FunctionArn || other.kind !== row.kind) continue;
    if (isSameSource(other.config, row.config)) throw conflict(duplicateText(row, other.uuid, functionName));
  }
}

function isSameSource(one: Config, other: Config): boolean {
  const servers = brokersOf(one);
  const isSame =
    one.EventSourceArn === undefined
      ? brokersOf(other).some((server) => servers.includes(server))
      : one.EventSourceArn === other.EventSourceArn;
  const [topics, queues] = [one.Topics ?? [], one.Queues ?? []];
  return isSame && isShared(topics, other.Topics ?? []) && isShared(queues, other.Queues ?? []);
}

function isShared(some: readonly string[], others: readonly string[]): boolean {
  return (some.length === 0 && others.length === 0) || some.some((name) => others.includes(name));
}

function brokersOf(config: Config): readonly string[] {
  return config.SelfManagedEventSource?.Endpoints?.KAFKA_BOOTSTRAP_SERVERS ?? [];
}

/** Recorded on 2025-11-25 for Kinesis and on 2024-09-03 for Kafka; SQS's words are those of LocalStack, read 2026-11-22. */
function duplicateText({ kind, config }: SourceRow, uuid: string, functionName: string): string {
  const update = `Please update or delete the existing mapping with UUID ${uuid}`;
  const { EventSourceArn: arn, FunctionArn: functionArn, Topics: topics } = config;
  if (kind === 'sqs') {
    return `An event source mapping with SQS arn (" ${arn} ") and function (" ${functionName} ") already exists. ${update}`;
  }
  if (topics !== undefined) {
    const source = arn ?? brokersOf(config).join(',');
    return `An event source mapping with event source ("${source}"), function ("${functionArn}"), topics ("${topics.join(',')}") already exists. ${update}`;
  }
  return `The event source arn (" ${arn} ") and function (" ${functionName} ") provided mapping already exists. ${update}`;
}
