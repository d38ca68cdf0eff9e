/**
 * The kinds of event sources: how their ARNs look, which parameters a mapping of each kind takes, and what those are unless they are given. The defaults of
 * SQS, Kinesis and DynamoDB Streams were recorded on AWS on 2025-11-25, those of self-managed Kafka on 2024-09-03 (LocalStack's validated
 * snapshots); those of the others are the examples of AWS's documentation.
 */
import type { CreateEventSourceMappingRequest, EventSourceMappingConfiguration } from '../../../../protocols/types/lambda.js';
import type { SourceKind } from '../store.js';

/** The parameters that only mappings of some kinds take. */
type Parameter = keyof CreateEventSourceMappingRequest;

export interface KindRules {
  /** As AWS names the source's service; what is not built here is told by it. */
  readonly service: string;
  readonly label: string;
  readonly parameters: ReadonlySet<Parameter>;
  readonly defaults: EventSourceMappingConfiguration;
  /** How AWS tells that a state was asked for. */
  readonly reason: 'User action' | 'USER_INITIATED';
  readonly needsPosition: boolean;
}

const EVERYWHERE: readonly Parameter[] = [
  'EventSourceArn',
  'FunctionName',
  'Enabled',
  'BatchSize',
  'FilterCriteria',
  'KMSKeyArn',
  'MaximumBatchingWindowInSeconds',
  'MetricsConfig',
  'Tags',
];
const STREAM_PARAMETERS: readonly Parameter[] = [
  'BisectBatchOnFunctionError',
  'DestinationConfig',
  'FunctionResponseTypes',
  'MaximumRecordAgeInSeconds',
  'MaximumRetryAttempts',
  'ParallelizationFactor',
  'StartingPosition',
  'TumblingWindowInSeconds',
];
const KAFKA_PARAMETERS: readonly Parameter[] = [
  'BisectBatchOnFunctionError',
  'DestinationConfig',
  'FunctionResponseTypes',
  'LoggingConfig',
  'MaximumRecordAgeInSeconds',
  'MaximumRetryAttempts',
  'ProvisionedPollerConfig',
  'SourceAccessConfigurations',
  'StartingPosition',
  'StartingPositionTimestamp',
  'Topics',
];
const STREAM_DEFAULTS: EventSourceMappingConfiguration = {
  BatchSize: 100,
  BisectBatchOnFunctionError: false,
  DestinationConfig: { OnFailure: {} },
  FunctionResponseTypes: [],
  LastProcessingResult: 'No records processed',
  MaximumBatchingWindowInSeconds: 0,
  MaximumRecordAgeInSeconds: -1,
  MaximumRetryAttempts: -1,
  ParallelizationFactor: 1,
  TumblingWindowInSeconds: 0,
};
const OTHER_DEFAULTS: EventSourceMappingConfiguration = { BatchSize: 100, LastProcessingResult: 'No records processed' };

function takes(...lists: readonly (readonly Parameter[])[]): ReadonlySet<Parameter> {
  return new Set([...EVERYWHERE, ...lists.flat()]);
}

export const KINDS: Readonly<Record<SourceKind, KindRules>> = {
  sqs: {
    service: 'sqs',
    label: 'Amazon SQS',
    parameters: takes(['FunctionResponseTypes', 'ScalingConfig', 'ProvisionedPollerConfig']),
    defaults: { BatchSize: 10, MaximumBatchingWindowInSeconds: 0, FunctionResponseTypes: [] },
    reason: 'USER_INITIATED',
    needsPosition: false,
  },
  kinesis: {
    service: 'kinesis',
    label: 'Amazon Kinesis',
    parameters: takes(STREAM_PARAMETERS, ['StartingPositionTimestamp']),
    defaults: STREAM_DEFAULTS,
    reason: 'User action',
    needsPosition: true,
  },
  dynamodb: {
    service: 'dynamodbstreams',
    label: 'Amazon DynamoDB Streams',
    parameters: takes(STREAM_PARAMETERS),
    defaults: STREAM_DEFAULTS,
    reason: 'User action',
    needsPosition: true,
  },
  msk: {
    service: 'kafka',
    label: 'Amazon MSK',
    parameters: takes(KAFKA_PARAMETERS, ['AmazonManagedKafkaEventSourceConfig']),
    defaults: OTHER_DEFAULTS,
    reason: 'USER_INITIATED',
    needsPosition: true,
  },
  'self-managed-kafka': {
    service: 'kafka',
    label: 'Apache Kafka',
    parameters: takes(KAFKA_PARAMETERS, ['SelfManagedEventSource', 'SelfManagedKafkaEventSourceConfig']),
    defaults: { ...OTHER_DEFAULTS, StartingPosition: 'TRIM_HORIZON' },
    reason: 'USER_INITIATED',
    needsPosition: false,
  },
  mq: {
    service: 'mq',
    label: 'Amazon MQ',
    parameters: takes(['Queues', 'SourceAccessConfigurations']),
    defaults: OTHER_DEFAULTS,
    reason: 'USER_INITIATED',
    needsPosition: false,
  },
  documentdb: {
    service: 'docdb',
    label: 'Amazon DocumentDB',
    parameters: takes([
      'DocumentDBEventSourceConfig',
      'SourceAccessConfigurations',
      'StartingPosition',
      'StartingPositionTimestamp',
    ]),
    defaults: OTHER_DEFAULTS,
    reason: 'USER_INITIATED',
    needsPosition: true,
  },
};

const FORMS: readonly (readonly [SourceKind, RegExp])[] = [
  ['sqs', /^arn:[^:]+:sqs:[^:]+:\d{12}:[^:/]+$/],
  ['kinesis', /^arn:[^:]+:kinesis:[^:]+:\d{12}:stream\/.+$/],
  ['dynamodb', /^arn:[^:]+:dynamodb:[^:]+:\d{12}:table\/[^/]+\/stream\/.+$/],
  ['msk', /^arn:[^:]+:kafka:[^:]+:\d{12}:(?:cluster|vpc-connection)\/.+$/],
  ['mq', /^arn:[^:]+:mq:[^:]+:\d{12}:broker:.+$/],
  ['documentdb', /^arn:[^:]+:rds:[^:]+:\d{12}:cluster:.+$/],
];

/** `undefined` for what Lambda can't read from. */
export function kindOf(arn: string | undefined, isSelfManaged: boolean): SourceKind | undefined {
  if (isSelfManaged) return 'self-managed-kafka';
  return FORMS.find(([, form]) => arn !== undefined && form.test(arn))?.[0];
}
