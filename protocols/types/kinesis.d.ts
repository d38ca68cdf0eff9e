// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Kinesis, 2013-12-02. Do not edit.
export interface Operations {
  AcknowledgeDeadLetterQueueRecords: { input: AcknowledgeDeadLetterQueueRecordsInput; output: AcknowledgeDeadLetterQueueRecordsOutput; errors: "AccessDeniedException" | "InternalFailureException" | "InvalidArgumentException" | "ResourceNotFoundException" | "ThrottlingException" };
  AcknowledgeQueueRecords: { input: AcknowledgeQueueRecordsInput; output: AcknowledgeQueueRecordsOutput; errors: "AccessDeniedException" | "InternalFailureException" | "InvalidArgumentException" | "ResourceNotFoundException" | "ThrottlingException" };
  AddTagsToStream: { input: AddTagsToStreamInput; output: {}; errors: "ResourceNotFoundException" | "ResourceInUseException" | "InvalidArgumentException" | "LimitExceededException" | "AccessDeniedException" };
  CreateChannel: { input: CreateChannelInput; output: CreateChannelOutput; errors: "ValidationException" | "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSAccessDeniedException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "AccessDeniedException" };
  CreateQueue: { input: CreateQueueInput; output: CreateQueueOutput; errors: "ValidationException" | "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" | "InternalFailureException" };
  CreateStream: { input: CreateStreamInput; output: {}; errors: "ResourceInUseException" | "LimitExceededException" | "InvalidArgumentException" | "ValidationException" };
  DecreaseStreamRetentionPeriod: { input: DecreaseStreamRetentionPeriodInput; output: {}; errors: "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  DeleteChannel: { input: DeleteChannelInput; output: {}; errors: "ValidationException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  DeleteQueue: { input: DeleteQueueInput; output: {}; errors: "ValidationException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" | "InternalFailureException" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyInput; output: {}; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "ResourceInUseException" | "InternalFailureException" };
  DeleteStream: { input: DeleteStreamInput; output: {}; errors: "ResourceNotFoundException" | "LimitExceededException" | "ResourceInUseException" | "InvalidArgumentException" | "AccessDeniedException" };
  DeregisterStreamConsumer: { input: DeregisterStreamConsumerInput; output: {}; errors: "LimitExceededException" | "ResourceNotFoundException" | "InvalidArgumentException" };
  DescribeAccountSettings: { input: DescribeAccountSettingsInput; output: DescribeAccountSettingsOutput; errors: "LimitExceededException" };
  DescribeChannel: { input: DescribeChannelInput; output: DescribeChannelOutput; errors: "ValidationException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  DescribeLimits: { input: DescribeLimitsInput; output: DescribeLimitsOutput; errors: "LimitExceededException" };
  DescribeQueue: { input: DescribeQueueInput; output: DescribeQueueOutput; errors: "ValidationException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" | "InternalFailureException" };
  DescribeStream: { input: DescribeStreamInput; output: DescribeStreamOutput; errors: "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  DescribeStreamConsumer: { input: DescribeStreamConsumerInput; output: DescribeStreamConsumerOutput; errors: "LimitExceededException" | "ResourceNotFoundException" | "InvalidArgumentException" };
  DescribeStreamSummary: { input: DescribeStreamSummaryInput; output: DescribeStreamSummaryOutput; errors: "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  DisableEnhancedMonitoring: { input: DisableEnhancedMonitoringInput; output: EnhancedMonitoringOutput; errors: "InvalidArgumentException" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" | "AccessDeniedException" };
  EnableEnhancedMonitoring: { input: EnableEnhancedMonitoringInput; output: EnhancedMonitoringOutput; errors: "InvalidArgumentException" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" | "AccessDeniedException" };
  GetRecords: { input: GetRecordsInput; output: GetRecordsOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "ProvisionedThroughputExceededException" | "ExpiredIteratorException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSAccessDeniedException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "AccessDeniedException" | "InternalFailureException" | "DryRunOperationException" };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "ResourceInUseException" | "InternalFailureException" };
  GetShardIterator: { input: GetShardIteratorInput; output: GetShardIteratorOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "ProvisionedThroughputExceededException" | "AccessDeniedException" | "InternalFailureException" | "DryRunOperationException" };
  IncreaseStreamRetentionPeriod: { input: IncreaseStreamRetentionPeriodInput; output: {}; errors: "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  ListChannels: { input: ListChannelsInput; output: ListChannelsOutput; errors: "ValidationException" | "ExpiredNextTokenException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  ListQueues: { input: ListQueuesInput; output: ListQueuesOutput; errors: "ValidationException" | "ExpiredNextTokenException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" | "InternalFailureException" };
  ListShards: { input: ListShardsInput; output: ListShardsOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "LimitExceededException" | "ExpiredNextTokenException" | "ResourceInUseException" | "AccessDeniedException" };
  ListStreamConsumers: { input: ListStreamConsumersInput; output: ListStreamConsumersOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "LimitExceededException" | "ExpiredNextTokenException" | "ResourceInUseException" };
  ListStreams: { input: ListStreamsInput; output: ListStreamsOutput; errors: "LimitExceededException" | "ExpiredNextTokenException" | "InvalidArgumentException" };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput; errors: "ValidationException" | "ResourceNotFoundException" | "ResourceInUseException" | "InvalidArgumentException" | "LimitExceededException" | "AccessDeniedException" | "InternalFailureException" };
  ListTagsForStream: { input: ListTagsForStreamInput; output: ListTagsForStreamOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "LimitExceededException" | "AccessDeniedException" };
  MergeShards: { input: MergeShardsInput; output: {}; errors: "ResourceNotFoundException" | "ResourceInUseException" | "InvalidArgumentException" | "LimitExceededException" | "ValidationException" | "AccessDeniedException" };
  PutRecord: { input: PutRecordInput; output: PutRecordOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "ProvisionedThroughputExceededException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSAccessDeniedException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "AccessDeniedException" | "InternalFailureException" | "DryRunOperationException" };
  PutRecords: { input: PutRecordsInput; output: PutRecordsOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "ProvisionedThroughputExceededException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSAccessDeniedException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "AccessDeniedException" | "InternalFailureException" | "DryRunOperationException" };
  PutResourcePolicy: { input: PutResourcePolicyInput; output: {}; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "ResourceInUseException" | "InternalFailureException" };
  ReceiveDeadLetterQueueRecords: { input: ReceiveDeadLetterQueueRecordsInput; output: ReceiveDeadLetterQueueRecordsOutput; errors: "AccessDeniedException" | "InternalFailureException" | "InvalidArgumentException" | "ResourceNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "ThrottlingException" };
  ReceiveQueueRecords: { input: ReceiveQueueRecordsInput; output: ReceiveQueueRecordsOutput; errors: "AccessDeniedException" | "InternalFailureException" | "InvalidArgumentException" | "ResourceNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "ThrottlingException" };
  RegisterStreamConsumer: { input: RegisterStreamConsumerInput; output: RegisterStreamConsumerOutput; errors: "InvalidArgumentException" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" };
  RemoveTagsFromStream: { input: RemoveTagsFromStreamInput; output: {}; errors: "ResourceNotFoundException" | "ResourceInUseException" | "InvalidArgumentException" | "LimitExceededException" | "AccessDeniedException" };
  RestoreDeadLetterQueueRecords: { input: RestoreDeadLetterQueueRecordsInput; output: RestoreDeadLetterQueueRecordsOutput; errors: "AccessDeniedException" | "InternalFailureException" | "InvalidArgumentException" | "ResourceNotFoundException" | "ThrottlingException" };
  SplitShard: { input: SplitShardInput; output: {}; errors: "ResourceNotFoundException" | "ResourceInUseException" | "InvalidArgumentException" | "LimitExceededException" | "ValidationException" | "AccessDeniedException" };
  StartStreamEncryption: { input: StartStreamEncryptionInput; output: {}; errors: "InvalidArgumentException" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSAccessDeniedException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "AccessDeniedException" };
  StopStreamEncryption: { input: StopStreamEncryptionInput; output: {}; errors: "InvalidArgumentException" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" | "AccessDeniedException" };
  SubscribeToShard: { input: SubscribeToShardInput; output: SubscribeToShardOutput; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "ResourceInUseException" | "LimitExceededException" | "AccessDeniedException" | "DryRunOperationException" };
  TagResource: { input: TagResourceInput; output: {}; errors: "ValidationException" | "ResourceNotFoundException" | "ResourceInUseException" | "InvalidArgumentException" | "LimitExceededException" | "AccessDeniedException" | "InternalFailureException" };
  UntagResource: { input: UntagResourceInput; output: {}; errors: "ValidationException" | "ResourceNotFoundException" | "ResourceInUseException" | "InvalidArgumentException" | "LimitExceededException" | "AccessDeniedException" | "InternalFailureException" };
  UpdateAccountSettings: { input: UpdateAccountSettingsInput; output: UpdateAccountSettingsOutput; errors: "InvalidArgumentException" | "ValidationException" | "LimitExceededException" };
  UpdateChannel: { input: UpdateChannelInput; output: UpdateChannelOutput; errors: "ValidationException" | "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" };
  UpdateDeadLetterQueueRecordsVisibility: { input: UpdateDeadLetterQueueRecordsVisibilityInput; output: UpdateDeadLetterQueueRecordsVisibilityOutput; errors: "AccessDeniedException" | "InternalFailureException" | "InvalidArgumentException" | "ResourceNotFoundException" | "ThrottlingException" };
  UpdateMaxRecordSize: { input: UpdateMaxRecordSizeInput; output: {}; errors: "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" | "ValidationException" };
  UpdateQueue: { input: UpdateQueueInput; output: UpdateQueueOutput; errors: "ValidationException" | "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "AccessDeniedException" | "InternalFailureException" };
  UpdateQueueRecordsVisibility: { input: UpdateQueueRecordsVisibilityInput; output: UpdateQueueRecordsVisibilityOutput; errors: "AccessDeniedException" | "InternalFailureException" | "InvalidArgumentException" | "ResourceNotFoundException" | "ThrottlingException" };
  UpdateShardCount: { input: UpdateShardCountInput; output: UpdateShardCountOutput; errors: "InvalidArgumentException" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" };
  UpdateStreamMode: { input: UpdateStreamModeInput; output: {}; errors: "InvalidArgumentException" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" | "ValidationException" };
  UpdateStreamRecordDistributionStrategy: { input: UpdateStreamRecordDistributionStrategyInput; output: {}; errors: "ResourceNotFoundException" | "InvalidArgumentException" | "ResourceInUseException" | "LimitExceededException" | "AccessDeniedException" | "ValidationException" };
  UpdateStreamWarmThroughput: { input: UpdateStreamWarmThroughputInput; output: UpdateStreamWarmThroughputOutput; errors: "AccessDeniedException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidArgumentException" | "ResourceInUseException" | "ValidationException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {
  message?: string;
}
export interface AcknowledgeDeadLetterQueueRecordsErrorEntry {
  ReceiptHandle: string;
  ErrorCode: string;
  ErrorMessage?: string;
}
export interface AcknowledgeDeadLetterQueueRecordsInput {
  QueueARN: string;
  Entries: AcknowledgeDeadLetterQueueRecordsRequestEntry[];
}
export interface AcknowledgeDeadLetterQueueRecordsOutput {
  Successful: AcknowledgeDeadLetterQueueRecordsResultEntry[];
  Failed: AcknowledgeDeadLetterQueueRecordsErrorEntry[];
}
export interface AcknowledgeDeadLetterQueueRecordsRequestEntry {
  ReceiptHandle: string;
}
export interface AcknowledgeDeadLetterQueueRecordsResultEntry {
  ReceiptHandle: string;
}
export interface AcknowledgeQueueRecordsErrorEntry {
  ReceiptHandle: string;
  ErrorCode: string;
  ErrorMessage?: string;
}
export interface AcknowledgeQueueRecordsInput {
  QueueARN: string;
  Entries: AcknowledgeQueueRecordsRequestEntry[];
}
export interface AcknowledgeQueueRecordsOutput {
  Successful: AcknowledgeQueueRecordsResultEntry[];
  Failed: AcknowledgeQueueRecordsErrorEntry[];
}
export interface AcknowledgeQueueRecordsRequestEntry {
  ReceiptHandle: string;
}
export interface AcknowledgeQueueRecordsResultEntry {
  ReceiptHandle: string;
}
export interface AddTagsToStreamInput {
  StreamName?: string;
  Tags: { [key: string]: string };
  StreamARN?: string;
  StreamId?: string;
}
export interface ChannelDescription {
  ChannelName: string;
  ChannelARN: string;
  ChannelId: string;
  ChannelStatus: ChannelStatus;
  ChannelStatusReason?: string;
  ChannelCreationTimestamp: Date;
  ServiceExecutionRoleARN: string;
  StreamConfigurationList: ChannelStreamDescription[];
  S3DestinationConfiguration?: S3DestinationDescription;
  S3TablesDestinationConfiguration?: S3TablesDestinationDescription;
  EncryptionConfiguration?: ChannelEncryptionConfiguration;
  LoggingConfiguration: ChannelLoggingConfiguration;
}
export type ChannelDestinationType = "S3" | "S3_TABLES";
export interface ChannelEncryptionConfiguration {
  EncryptionType: ChannelEncryptionType;
  KeyId: string;
}
export type ChannelEncryptionType = "KMS";
export interface ChannelLoggingConfiguration {
  CloudWatchLogs: CloudWatchLogs;
}
export interface ChannelLoggingUpdateInput {
  CloudWatchLogs: CloudWatchLogsUpdateInput;
}
export type ChannelStatus = "CREATING" | "ACTIVE" | "UPDATING" | "DELETING" | "FAILED";
export interface ChannelStreamConfiguration {
  StreamARN: string;
  RecordConfiguration: RecordConfiguration;
}
export interface ChannelStreamDescription {
  StreamARN: string;
  StreamCreationTimestamp: Date;
  RecordConfiguration: RecordConfiguration;
}
export interface ChannelStreamIdentifier {
  StreamARN: string;
  StreamCreationTimestamp: Date;
}
export interface ChannelSummary {
  ChannelName: string;
  ChannelARN: string;
  ChannelId: string;
  ChannelStatus: ChannelStatus;
  ChannelStatusReason?: string;
  ChannelCreationTimestamp: Date;
  ChannelDestinationType: ChannelDestinationType;
  Streams: ChannelStreamIdentifier[];
}
export interface ChildShard {
  ShardId: string;
  ParentShards: string[];
  HashKeyRange: HashKeyRange;
}
export interface CloudWatchLogs {
  Enabled: boolean;
  LogGroupName?: string;
  LogStreamName?: string;
}
export interface CloudWatchLogsUpdateInput {
  Enabled: boolean;
  LogGroupName?: string;
  LogStreamName?: string;
}
export interface Consumer {
  ConsumerName: string;
  ConsumerARN: string;
  ConsumerStatus: ConsumerStatus;
  ConsumerCreationTimestamp: Date;
}
export interface ConsumerDescription {
  ConsumerName: string;
  ConsumerARN: string;
  ConsumerStatus: ConsumerStatus;
  ConsumerCreationTimestamp: Date;
  StreamARN: string;
}
export type ConsumerStatus = "CREATING" | "DELETING" | "ACTIVE";
export interface CreateChannelInput {
  ChannelName: string;
  ServiceExecutionRoleARN: string;
  StreamConfigurationList: ChannelStreamConfiguration[];
  S3DestinationConfiguration?: S3DestinationConfiguration;
  S3TablesDestinationConfiguration?: S3TablesDestinationConfiguration;
  EncryptionConfiguration?: ChannelEncryptionConfiguration;
  Tags?: { [key: string]: string };
  LoggingConfiguration?: ChannelLoggingConfiguration;
}
export interface CreateChannelOutput {
  ChannelDescription: ChannelDescription;
}
export interface CreateQueueInput {
  QueueName: string;
  StreamConfigurationList: QueueStreamConfiguration[];
  QueueAttributes?: QueueAttributes;
  Tags?: { [key: string]: string };
}
export interface CreateQueueOutput {
  QueueDescription: QueueDescription;
}
export interface CreateStreamInput {
  StreamName: string;
  ShardCount?: number;
  StreamModeDetails?: StreamModeDetails;
  Tags?: { [key: string]: string };
  WarmThroughputMiBps?: number;
  MaxRecordSizeInKiB?: number;
  RecordDistributionStrategy?: RecordDistributionStrategy;
}
export interface DeadLetterConfiguration {
  TargetType: TargetType;
  MaxReceiveCount?: number;
}
export interface DeadLetterQueueS3Configuration {
  BucketARN: string;
  ExpectedBucketOwner: string;
  ErrorOutputPrefix?: string;
}
export interface DecreaseStreamRetentionPeriodInput {
  StreamName?: string;
  RetentionPeriodHours: number;
  StreamARN?: string;
  StreamId?: string;
}
export interface DeleteChannelInput {
  ChannelARN: string;
}
export interface DeleteQueueInput {
  QueueARN: string;
}
export interface DeleteResourcePolicyInput {
  ResourceARN: string;
  StreamId?: string;
}
export interface DeleteStreamInput {
  StreamName?: string;
  EnforceConsumerDeletion?: boolean;
  StreamARN?: string;
  StreamId?: string;
}
export interface DeregisterStreamConsumerInput {
  StreamARN?: string;
  ConsumerName?: string;
  ConsumerARN?: string;
  StreamId?: string;
}
export interface DescribeAccountSettingsInput {}
export interface DescribeAccountSettingsOutput {
  MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput;
}
export interface DescribeChannelInput {
  ChannelARN: string;
}
export interface DescribeChannelOutput {
  ChannelDescription: ChannelDescription;
}
export interface DescribeLimitsInput {}
export interface DescribeLimitsOutput {
  ShardLimit: number;
  OpenShardCount: number;
  OnDemandStreamCount: number;
  OnDemandStreamCountLimit: number;
  ChannelCount?: number;
  ChannelCountLimit?: number;
}
export interface DescribeQueueInput {
  QueueARN: string;
}
export interface DescribeQueueOutput {
  QueueDescription: QueueDescription;
}
export interface DescribeStreamConsumerInput {
  StreamARN?: string;
  ConsumerName?: string;
  ConsumerARN?: string;
  StreamId?: string;
}
export interface DescribeStreamConsumerOutput {
  ConsumerDescription: ConsumerDescription;
}
export interface DescribeStreamInput {
  StreamName?: string;
  Limit?: number;
  ExclusiveStartShardId?: string;
  StreamARN?: string;
  StreamId?: string;
}
export interface DescribeStreamOutput {
  StreamDescription: StreamDescription;
}
export interface DescribeStreamSummaryInput {
  StreamName?: string;
  StreamARN?: string;
  StreamId?: string;
}
export interface DescribeStreamSummaryOutput {
  StreamDescriptionSummary: StreamDescriptionSummary;
}
export interface DisableEnhancedMonitoringInput {
  StreamName?: string;
  ShardLevelMetrics: MetricsName[];
  StreamARN?: string;
  StreamId?: string;
}
export interface DryRunOperationException {
  message?: string;
}
export interface EnableEnhancedMonitoringInput {
  StreamName?: string;
  ShardLevelMetrics: MetricsName[];
  StreamARN?: string;
  StreamId?: string;
}
export type EncryptionType = "NONE" | "KMS";
export interface EnhancedMetrics {
  ShardLevelMetrics?: MetricsName[];
}
export interface EnhancedMonitoringOutput {
  StreamName?: string;
  CurrentShardLevelMetrics?: MetricsName[];
  DesiredShardLevelMetrics?: MetricsName[];
  StreamARN?: string;
}
export interface ExpiredIteratorException {
  message?: string;
}
export interface ExpiredNextTokenException {
  message?: string;
}
export interface GetRecordsInput {
  ShardIterator: string;
  Limit?: number;
  StreamARN?: string;
  StreamId?: string;
  DryRun?: boolean;
}
export interface GetRecordsOutput {
  Records: Record[];
  NextShardIterator?: string;
  MillisBehindLatest?: number;
  ChildShards?: ChildShard[];
}
export interface GetResourcePolicyInput {
  ResourceARN: string;
  StreamId?: string;
}
export interface GetResourcePolicyOutput {
  Policy: string;
}
export interface GetShardIteratorInput {
  StreamName?: string;
  ShardId: string;
  ShardIteratorType: ShardIteratorType;
  StartingSequenceNumber?: string;
  Timestamp?: Date;
  StreamARN?: string;
  StreamId?: string;
  DryRun?: boolean;
}
export interface GetShardIteratorOutput {
  ShardIterator?: string;
}
export interface HashKeyRange {
  StartingHashKey: string;
  EndingHashKey: string;
}
export interface IncreaseStreamRetentionPeriodInput {
  StreamName?: string;
  RetentionPeriodHours: number;
  StreamARN?: string;
  StreamId?: string;
}
export interface InternalFailureException {
  message?: string;
}
export interface InvalidArgumentException {
  message?: string;
}
export interface KMSAccessDeniedException {
  message?: string;
}
export interface KMSDisabledException {
  message?: string;
}
export interface KMSInvalidStateException {
  message?: string;
}
export interface KMSNotFoundException {
  message?: string;
}
export interface KMSOptInRequired {
  message?: string;
}
export interface KMSThrottlingException {
  message?: string;
}
export interface LimitExceededException {
  message?: string;
}
export interface ListChannelsInput {
  StreamFilter?: StreamFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListChannelsOutput {
  ChannelSummaries: ChannelSummary[];
  NextToken?: string;
}
export interface ListQueuesInput {
  MaxResults?: number;
  NextToken?: string;
  StreamFilter?: QueueStreamFilter[];
}
export interface ListQueuesOutput {
  QueueSummaries: QueueSummary[];
  NextToken?: string;
}
export interface ListShardsInput {
  StreamName?: string;
  NextToken?: string;
  ExclusiveStartShardId?: string;
  MaxResults?: number;
  StreamCreationTimestamp?: Date;
  ShardFilter?: ShardFilter;
  StreamARN?: string;
  StreamId?: string;
}
export interface ListShardsOutput {
  Shards?: Shard[];
  NextToken?: string;
}
export interface ListStreamConsumersInput {
  StreamARN: string;
  NextToken?: string;
  MaxResults?: number;
  StreamCreationTimestamp?: Date;
  StreamId?: string;
}
export interface ListStreamConsumersOutput {
  Consumers?: Consumer[];
  NextToken?: string;
}
export interface ListStreamsInput {
  Limit?: number;
  ExclusiveStartStreamName?: string;
  NextToken?: string;
}
export interface ListStreamsOutput {
  StreamNames: string[];
  HasMoreStreams: boolean;
  NextToken?: string;
  StreamSummaries?: StreamSummary[];
}
export interface ListTagsForResourceInput {
  ResourceARN: string;
  StreamId?: string;
}
export interface ListTagsForResourceOutput {
  Tags?: Tag[];
}
export interface ListTagsForStreamInput {
  StreamName?: string;
  ExclusiveStartTagKey?: string;
  Limit?: number;
  StreamARN?: string;
  StreamId?: string;
}
export interface ListTagsForStreamOutput {
  Tags: Tag[];
  HasMoreTags: boolean;
}
export interface MergeShardsInput {
  StreamName?: string;
  ShardToMerge: string;
  AdjacentShardToMerge: string;
  StreamARN?: string;
  StreamId?: string;
}
export type MetricsName = "IncomingBytes" | "IncomingRecords" | "OutgoingBytes" | "OutgoingRecords" | "WriteProvisionedThroughputExceeded" | "ReadProvisionedThroughputExceeded" | "IteratorAgeMilliseconds" | "ALL";
export interface MinimumThroughputBillingCommitmentInput {
  Status: MinimumThroughputBillingCommitmentInputStatus;
}
export type MinimumThroughputBillingCommitmentInputStatus = "ENABLED" | "DISABLED";
export interface MinimumThroughputBillingCommitmentOutput {
  Status: MinimumThroughputBillingCommitmentOutputStatus;
  StartedAt?: Date;
  EndedAt?: Date;
  EarliestAllowedEndAt?: Date;
}
export type MinimumThroughputBillingCommitmentOutputStatus = "ENABLED" | "DISABLED" | "ENABLED_UNTIL_EARLIEST_ALLOWED_END";
export interface PartitionField {
  Transform: PartitionTransform;
  SourceName: string;
}
export interface PartitionSpec {
  PartitionFields: PartitionField[];
}
export type PartitionTransform = "TIME_HOUR";
export interface ProvisionedThroughputExceededException {
  message?: string;
}
export interface PutRecordInput {
  StreamName?: string;
  Data: Uint8Array;
  PartitionKey?: string;
  ExplicitHashKey?: string;
  SequenceNumberForOrdering?: string;
  StreamARN?: string;
  StreamId?: string;
  DryRun?: boolean;
}
export interface PutRecordOutput {
  ShardId: string;
  SequenceNumber: string;
  EncryptionType?: EncryptionType;
}
export interface PutRecordsInput {
  Records: PutRecordsRequestEntry[];
  StreamName?: string;
  StreamARN?: string;
  StreamId?: string;
  DryRun?: boolean;
}
export interface PutRecordsOutput {
  FailedRecordCount?: number;
  Records: PutRecordsResultEntry[];
  EncryptionType?: EncryptionType;
}
export interface PutRecordsRequestEntry {
  Data: Uint8Array;
  ExplicitHashKey?: string;
  PartitionKey?: string;
}
export interface PutRecordsResultEntry {
  SequenceNumber?: string;
  ShardId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface PutResourcePolicyInput {
  ResourceARN: string;
  StreamId?: string;
  Policy: string;
}
export interface QueueAttributes {
  VisibilityTimeoutSeconds?: number;
  DeadLetterConfiguration?: DeadLetterConfiguration;
}
export interface QueueDescription {
  QueueName: string;
  QueueARN: string;
  QueueStatus: QueueStatus;
  QueueCreationTimestamp: Date;
  StreamConfigurationList: QueueStreamConfiguration[];
  QueueAttributes?: QueueAttributes;
}
export interface QueueRecord {
  ReceiptHandle: string;
  RecordId: string;
  PartitionKey?: string;
  Data: Uint8Array;
  ApproximateArrivalTimestamp: Date;
  FirstReceiveTimestamp: Date;
  ReceiveCount: number;
}
export interface QueueStartingPosition {
  Type: QueueStartingPositionType;
  Timestamp?: Date;
}
export type QueueStartingPositionType = "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP";
export type QueueStatus = "CREATING" | "ACTIVE" | "UPDATING" | "DELETING";
export interface QueueStreamConfiguration {
  StreamARN: string;
  StartingPosition?: QueueStartingPosition;
}
export interface QueueStreamFilter {
  StreamARN: string;
  StreamCreationTimestamp?: Date;
}
export interface QueueStreamIdentifier {
  StreamARN: string;
  StreamCreationTimestamp: Date;
}
export interface QueueSummary {
  QueueName: string;
  QueueARN: string;
  QueueStatus: QueueStatus;
  QueueCreationTimestamp: Date;
  Streams: QueueStreamIdentifier[];
}
export interface ReceiveDeadLetterQueueRecordsInput {
  QueueARN: string;
  Limit?: number;
  WaitTimeSeconds?: number;
  VisibilityTimeoutSeconds?: number;
}
export interface ReceiveDeadLetterQueueRecordsOutput {
  QueueRecords: QueueRecord[];
}
export interface ReceiveQueueRecordsInput {
  QueueARN: string;
  Limit?: number;
  WaitTimeSeconds?: number;
  VisibilityTimeoutSeconds?: number;
}
export interface ReceiveQueueRecordsOutput {
  QueueRecords: QueueRecord[];
}
export interface Record {
  SequenceNumber: string;
  ApproximateArrivalTimestamp?: Date;
  Data: Uint8Array;
  PartitionKey?: string;
  EncryptionType?: EncryptionType;
}
export interface RecordConfiguration {
  RecordFormatType: RecordFormatType;
  GSRSchemaARN?: string;
}
export type RecordDistributionStrategy = "AUTO" | "USER_PARTITION_KEY";
export type RecordFormatType = "GSR_JSON" | "JSON" | "STRING" | "BYTE_ARRAY";
export interface RegisterStreamConsumerInput {
  StreamARN: string;
  ConsumerName: string;
  StreamId?: string;
  Tags?: { [key: string]: string };
}
export interface RegisterStreamConsumerOutput {
  Consumer: Consumer;
}
export interface RemoveTagsFromStreamInput {
  StreamName?: string;
  TagKeys: string[];
  StreamARN?: string;
  StreamId?: string;
}
export interface ResourceInUseException {
  message?: string;
}
export interface ResourceNotFoundException {
  message?: string;
}
export interface RestoreDeadLetterQueueRecordsErrorEntry {
  ReceiptHandle: string;
  ErrorCode: string;
  ErrorMessage?: string;
}
export interface RestoreDeadLetterQueueRecordsInput {
  QueueARN: string;
  Entries: RestoreDeadLetterQueueRecordsRequestEntry[];
}
export interface RestoreDeadLetterQueueRecordsOutput {
  Successful: RestoreDeadLetterQueueRecordsResultEntry[];
  Failed: RestoreDeadLetterQueueRecordsErrorEntry[];
}
export interface RestoreDeadLetterQueueRecordsRequestEntry {
  ReceiptHandle: string;
}
export interface RestoreDeadLetterQueueRecordsResultEntry {
  ReceiptHandle: string;
}
export type S3CompressionType = "NONE" | "GZIP" | "ZSTD";
export interface S3DestinationConfiguration {
  DataFreshnessInSeconds?: number;
  DeadLetterQueueS3Configuration?: DeadLetterQueueS3Configuration;
  StorageConfiguration: S3StorageConfiguration;
}
export interface S3DestinationDescription {
  DataFreshnessInSeconds: number;
  DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  StorageConfiguration: S3StorageConfiguration;
}
export interface S3DestinationUpdateInput {
  DataFreshnessInSeconds: number;
}
export type S3StorageClass = "STANDARD" | "INTELLIGENT_TIERING" | "GLACIER_IR";
export interface S3StorageConfiguration {
  BucketARN: string;
  ExpectedBucketOwner: string;
  OutputKeyTemplate?: string;
  StorageClass?: S3StorageClass;
  CompressionType: S3CompressionType;
}
export type S3TablesCompressionType = "NONE" | "ZSTD" | "SNAPPY";
export interface S3TablesConfiguration {
  TableBucketARN: string;
  Namespace: string;
  TableName: string;
  CompressionType: S3TablesCompressionType;
  PartitionSpec?: PartitionSpec;
}
export interface S3TablesDestinationConfiguration {
  DataFreshnessInSeconds?: number;
  DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  S3TablesConfigurationList: S3TablesConfiguration[];
}
export interface S3TablesDestinationDescription {
  DataFreshnessInSeconds: number;
  DeadLetterQueueS3Configuration: DeadLetterQueueS3Configuration;
  S3TablesConfigurationList: S3TablesConfiguration[];
}
export interface S3TablesDestinationUpdateInput {
  DataFreshnessInSeconds: number;
}
export type ScalingType = "UNIFORM_SCALING";
export interface SequenceNumberRange {
  StartingSequenceNumber: string;
  EndingSequenceNumber?: string;
}
export interface Shard {
  ShardId: string;
  ParentShardId?: string;
  AdjacentParentShardId?: string;
  HashKeyRange: HashKeyRange;
  SequenceNumberRange: SequenceNumberRange;
}
export interface ShardFilter {
  Type: ShardFilterType;
  ShardId?: string;
  Timestamp?: Date;
}
export type ShardFilterType = "AFTER_SHARD_ID" | "AT_TRIM_HORIZON" | "FROM_TRIM_HORIZON" | "AT_LATEST" | "AT_TIMESTAMP" | "FROM_TIMESTAMP";
export type ShardIteratorType = "AT_SEQUENCE_NUMBER" | "AFTER_SEQUENCE_NUMBER" | "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP";
export interface SplitShardInput {
  StreamName?: string;
  ShardToSplit: string;
  NewStartingHashKey: string;
  StreamARN?: string;
  StreamId?: string;
}
export interface StartStreamEncryptionInput {
  StreamName?: string;
  EncryptionType: EncryptionType;
  KeyId: string;
  StreamARN?: string;
  StreamId?: string;
}
export interface StartingPosition {
  Type: ShardIteratorType;
  SequenceNumber?: string;
  Timestamp?: Date;
}
export interface StopStreamEncryptionInput {
  StreamName?: string;
  EncryptionType: EncryptionType;
  KeyId: string;
  StreamARN?: string;
  StreamId?: string;
}
export interface StreamDescription {
  StreamName: string;
  StreamARN: string;
  StreamStatus: StreamStatus;
  StreamModeDetails?: StreamModeDetails;
  Shards: Shard[];
  HasMoreShards: boolean;
  RetentionPeriodHours: number;
  StreamCreationTimestamp: Date;
  EnhancedMonitoring: EnhancedMetrics[];
  EncryptionType?: EncryptionType;
  KeyId?: string;
}
export interface StreamDescriptionSummary {
  StreamName: string;
  StreamARN: string;
  StreamId?: string;
  StreamStatus: StreamStatus;
  StreamModeDetails?: StreamModeDetails;
  RetentionPeriodHours: number;
  StreamCreationTimestamp: Date;
  EnhancedMonitoring: EnhancedMetrics[];
  EncryptionType?: EncryptionType;
  KeyId?: string;
  OpenShardCount: number;
  ConsumerCount?: number;
  WarmThroughput?: WarmThroughputObject;
  MaxRecordSizeInKiB?: number;
  ChannelCount?: number;
  RecordDistributionStrategy?: RecordDistributionStrategy;
  QueueCount?: number;
}
export interface StreamFilter {
  StreamARN: string;
  StreamCreationTimestamp?: Date;
}
export type StreamMode = "PROVISIONED" | "ON_DEMAND";
export interface StreamModeDetails {
  StreamMode: StreamMode;
}
export type StreamStatus = "CREATING" | "DELETING" | "ACTIVE" | "UPDATING";
export interface StreamSummary {
  StreamName: string;
  StreamARN: string;
  StreamStatus: StreamStatus;
  StreamModeDetails?: StreamModeDetails;
  StreamCreationTimestamp?: Date;
}
export interface SubscribeToShardEvent {
  Records: Record[];
  ContinuationSequenceNumber: string;
  MillisBehindLatest: number;
  ChildShards?: ChildShard[];
}
export interface SubscribeToShardEventStream {
  SubscribeToShardEvent: SubscribeToShardEvent;
  ResourceNotFoundException?: ResourceNotFoundException;
  ResourceInUseException?: ResourceInUseException;
  KMSDisabledException?: KMSDisabledException;
  KMSInvalidStateException?: KMSInvalidStateException;
  KMSAccessDeniedException?: KMSAccessDeniedException;
  KMSNotFoundException?: KMSNotFoundException;
  KMSOptInRequired?: KMSOptInRequired;
  KMSThrottlingException?: KMSThrottlingException;
  InternalFailureException?: InternalFailureException;
}
export interface SubscribeToShardInput {
  ConsumerARN: string;
  StreamId?: string;
  ShardId: string;
  StartingPosition: StartingPosition;
  DryRun?: boolean;
}
export interface SubscribeToShardOutput {
  EventStream: AsyncIterable<SubscribeToShardEventStream>;
}
export interface Tag {
  Key: string;
  Value?: string;
}
export interface TagResourceInput {
  Tags: { [key: string]: string };
  ResourceARN: string;
  StreamId?: string;
}
export type TargetType = "BUILT_IN" | "NONE";
export interface ThrottlingException {
  message?: string;
}
export interface UntagResourceInput {
  TagKeys: string[];
  ResourceARN: string;
  StreamId?: string;
}
export interface UpdateAccountSettingsInput {
  MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput;
}
export interface UpdateAccountSettingsOutput {
  MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput;
}
export interface UpdateChannelInput {
  ChannelARN: string;
  S3DestinationConfiguration?: S3DestinationUpdateInput;
  S3TablesDestinationConfiguration?: S3TablesDestinationUpdateInput;
  LoggingConfiguration?: ChannelLoggingUpdateInput;
}
export interface UpdateChannelOutput {
  ChannelDescription: ChannelDescription;
}
export interface UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
  ReceiptHandle: string;
  ErrorCode: string;
  ErrorMessage?: string;
}
export interface UpdateDeadLetterQueueRecordsVisibilityInput {
  QueueARN: string;
  Entries: UpdateDeadLetterQueueRecordsVisibilityRequestEntry[];
}
export interface UpdateDeadLetterQueueRecordsVisibilityOutput {
  Successful: UpdateDeadLetterQueueRecordsVisibilityResultEntry[];
  Failed: UpdateDeadLetterQueueRecordsVisibilityErrorEntry[];
}
export interface UpdateDeadLetterQueueRecordsVisibilityRequestEntry {
  ReceiptHandle: string;
  VisibilityTimeoutSeconds: number;
}
export interface UpdateDeadLetterQueueRecordsVisibilityResultEntry {
  ReceiptHandle: string;
}
export interface UpdateMaxRecordSizeInput {
  StreamARN?: string;
  StreamId?: string;
  MaxRecordSizeInKiB: number;
}
export interface UpdateQueueInput {
  QueueARN: string;
  QueueAttributes: QueueAttributes;
}
export interface UpdateQueueOutput {
  QueueDescription: QueueDescription;
}
export interface UpdateQueueRecordsVisibilityErrorEntry {
  ReceiptHandle: string;
  ErrorCode: string;
  ErrorMessage?: string;
}
export interface UpdateQueueRecordsVisibilityInput {
  QueueARN: string;
  Entries: UpdateQueueRecordsVisibilityRequestEntry[];
}
export interface UpdateQueueRecordsVisibilityOutput {
  Successful: UpdateQueueRecordsVisibilityResultEntry[];
  Failed: UpdateQueueRecordsVisibilityErrorEntry[];
}
export interface UpdateQueueRecordsVisibilityRequestEntry {
  ReceiptHandle: string;
  VisibilityTimeoutSeconds: number;
}
export interface UpdateQueueRecordsVisibilityResultEntry {
  ReceiptHandle: string;
}
export interface UpdateShardCountInput {
  StreamName?: string;
  TargetShardCount: number;
  ScalingType: ScalingType;
  StreamARN?: string;
  StreamId?: string;
}
export interface UpdateShardCountOutput {
  StreamName?: string;
  CurrentShardCount?: number;
  TargetShardCount?: number;
  StreamARN?: string;
}
export interface UpdateStreamModeInput {
  StreamARN: string;
  StreamId?: string;
  StreamModeDetails: StreamModeDetails;
  WarmThroughputMiBps?: number;
}
export interface UpdateStreamRecordDistributionStrategyInput {
  StreamARN: string;
  StreamId?: string;
  RecordDistributionStrategy: RecordDistributionStrategy;
}
export interface UpdateStreamWarmThroughputInput {
  StreamARN?: string;
  StreamName?: string;
  StreamId?: string;
  WarmThroughputMiBps: number;
}
export interface UpdateStreamWarmThroughputOutput {
  StreamARN?: string;
  StreamName?: string;
  WarmThroughput?: WarmThroughputObject;
}
export interface ValidationException {
  message?: string;
}
export interface WarmThroughputObject {
  TargetMiBps?: number;
  CurrentMiBps?: number;
}
