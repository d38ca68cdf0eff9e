// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Pipes, 2015-10-07. Do not edit.
export interface Operations {
  CreatePipe: { input: CreatePipeRequest; output: CreatePipeResponse; errors: "InternalException" | "ValidationException" | "ThrottlingException" | "NotFoundException" | "ConflictException" | "ServiceQuotaExceededException" };
  DeletePipe: { input: DeletePipeRequest; output: DeletePipeResponse; errors: "InternalException" | "ValidationException" | "ThrottlingException" | "NotFoundException" | "ConflictException" };
  DescribePipe: { input: DescribePipeRequest; output: DescribePipeResponse; errors: "InternalException" | "ValidationException" | "ThrottlingException" | "NotFoundException" };
  ListPipes: { input: ListPipesRequest; output: ListPipesResponse; errors: "InternalException" | "ValidationException" | "ThrottlingException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "InternalException" | "ValidationException" | "NotFoundException" };
  StartPipe: { input: StartPipeRequest; output: StartPipeResponse; errors: "InternalException" | "ValidationException" | "ThrottlingException" | "NotFoundException" | "ConflictException" };
  StopPipe: { input: StopPipeRequest; output: StopPipeResponse; errors: "InternalException" | "ValidationException" | "ThrottlingException" | "NotFoundException" | "ConflictException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "InternalException" | "ValidationException" | "NotFoundException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "InternalException" | "ValidationException" | "NotFoundException" };
  UpdatePipe: { input: UpdatePipeRequest; output: UpdatePipeResponse; errors: "InternalException" | "ValidationException" | "ThrottlingException" | "NotFoundException" | "ConflictException" };
}
export type OperationName = keyof Operations;
export type AssignPublicIp = "ENABLED" | "DISABLED";
export interface AwsVpcConfiguration {
  Subnets: string[];
  SecurityGroups?: string[];
  AssignPublicIp?: AssignPublicIp;
}
export interface BatchArrayProperties {
  Size?: number;
}
export interface BatchContainerOverrides {
  Command?: string[];
  Environment?: BatchEnvironmentVariable[];
  InstanceType?: string;
  ResourceRequirements?: BatchResourceRequirement[];
}
export interface BatchEnvironmentVariable {
  Name?: string;
  Value?: string;
}
export interface BatchJobDependency {
  JobId?: string;
  Type?: BatchJobDependencyType;
}
export type BatchJobDependencyType = "N_TO_N" | "SEQUENTIAL";
export interface BatchResourceRequirement {
  Type: BatchResourceRequirementType;
  Value: string;
}
export type BatchResourceRequirementType = "GPU" | "MEMORY" | "VCPU";
export interface BatchRetryStrategy {
  Attempts?: number;
}
export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number;
  base?: number;
}
export interface CloudwatchLogsLogDestination {
  LogGroupArn?: string;
}
export interface CloudwatchLogsLogDestinationParameters {
  LogGroupArn: string;
}
export interface ConflictException {
  message: string;
  resourceId: string;
  resourceType: string;
}
export interface CreatePipeRequest {
  Name: string;
  Description?: string;
  DesiredState?: RequestedPipeState;
  Source: string;
  SourceParameters?: PipeSourceParameters;
  Enrichment?: string;
  EnrichmentParameters?: PipeEnrichmentParameters;
  Target: string;
  TargetParameters?: PipeTargetParameters;
  RoleArn: string;
  Tags?: { [key: string]: string };
  LogConfiguration?: PipeLogConfigurationParameters;
  KmsKeyIdentifier?: string;
}
export interface CreatePipeResponse {
  Arn?: string;
  Name?: string;
  DesiredState?: RequestedPipeState;
  CurrentState?: PipeState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface DeadLetterConfig {
  Arn?: string;
}
export interface DeletePipeRequest {
  Name: string;
}
export interface DeletePipeResponse {
  Arn?: string;
  Name?: string;
  DesiredState?: RequestedPipeStateDescribeResponse;
  CurrentState?: PipeState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface DescribePipeRequest {
  Name: string;
}
export interface DescribePipeResponse {
  Arn?: string;
  Name?: string;
  Description?: string;
  DesiredState?: RequestedPipeStateDescribeResponse;
  CurrentState?: PipeState;
  StateReason?: string;
  Source?: string;
  SourceParameters?: PipeSourceParameters;
  Enrichment?: string;
  EnrichmentParameters?: PipeEnrichmentParameters;
  Target?: string;
  TargetParameters?: PipeTargetParameters;
  RoleArn?: string;
  Tags?: { [key: string]: string };
  CreationTime?: Date;
  LastModifiedTime?: Date;
  LogConfiguration?: PipeLogConfiguration;
  KmsKeyIdentifier?: string;
}
export interface DimensionMapping {
  DimensionValue: string;
  DimensionValueType: DimensionValueType;
  DimensionName: string;
}
export type DimensionValueType = "VARCHAR";
export type DynamoDBStreamStartPosition = "TRIM_HORIZON" | "LATEST";
export interface EcsContainerOverride {
  Command?: string[];
  Cpu?: number;
  Environment?: EcsEnvironmentVariable[];
  EnvironmentFiles?: EcsEnvironmentFile[];
  Memory?: number;
  MemoryReservation?: number;
  Name?: string;
  ResourceRequirements?: EcsResourceRequirement[];
}
export interface EcsEnvironmentFile {
  type: EcsEnvironmentFileType;
  value: string;
}
export type EcsEnvironmentFileType = "s3";
export interface EcsEnvironmentVariable {
  name?: string;
  value?: string;
}
export interface EcsEphemeralStorage {
  sizeInGiB: number;
}
export interface EcsInferenceAcceleratorOverride {
  deviceName?: string;
  deviceType?: string;
}
export interface EcsResourceRequirement {
  type: EcsResourceRequirementType;
  value: string;
}
export type EcsResourceRequirementType = "GPU" | "InferenceAccelerator";
export interface EcsTaskOverride {
  ContainerOverrides?: EcsContainerOverride[];
  Cpu?: string;
  EphemeralStorage?: EcsEphemeralStorage;
  ExecutionRoleArn?: string;
  InferenceAcceleratorOverrides?: EcsInferenceAcceleratorOverride[];
  Memory?: string;
  TaskRoleArn?: string;
}
export type EpochTimeUnit = "MILLISECONDS" | "SECONDS" | "MICROSECONDS" | "NANOSECONDS";
export interface Filter {
  Pattern?: string;
}
export interface FilterCriteria {
  Filters?: Filter[];
}
export interface FirehoseLogDestination {
  DeliveryStreamArn?: string;
}
export interface FirehoseLogDestinationParameters {
  DeliveryStreamArn: string;
}
export type IncludeExecutionDataOption = "ALL";
export interface InternalException {
  message: string;
  retryAfterSeconds?: number;
}
export type KinesisStreamStartPosition = "TRIM_HORIZON" | "LATEST" | "AT_TIMESTAMP";
export type LaunchType = "EC2" | "FARGATE" | "EXTERNAL";
export interface ListPipesRequest {
  NamePrefix?: string;
  DesiredState?: RequestedPipeState;
  CurrentState?: PipeState;
  SourcePrefix?: string;
  TargetPrefix?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListPipesResponse {
  Pipes?: Pipe[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  resourceArn: string;
}
export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string };
}
export type LogLevel = "OFF" | "ERROR" | "INFO" | "TRACE";
export interface MQBrokerAccessCredentials {
  BasicAuth?: string;
}
export interface MSKAccessCredentials {
  SaslScram512Auth?: string;
  ClientCertificateTlsAuth?: string;
}
export type MSKStartPosition = "TRIM_HORIZON" | "LATEST";
export type MeasureValueType = "DOUBLE" | "BIGINT" | "VARCHAR" | "BOOLEAN" | "TIMESTAMP";
export interface MultiMeasureAttributeMapping {
  MeasureValue: string;
  MeasureValueType: MeasureValueType;
  MultiMeasureAttributeName: string;
}
export interface MultiMeasureMapping {
  MultiMeasureName: string;
  MultiMeasureAttributeMappings: MultiMeasureAttributeMapping[];
}
export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration;
}
export interface NotFoundException {
  message?: string;
}
export type OnPartialBatchItemFailureStreams = "AUTOMATIC_BISECT";
export interface Pipe {
  Name?: string;
  Arn?: string;
  DesiredState?: RequestedPipeState;
  CurrentState?: PipeState;
  StateReason?: string;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  Source?: string;
  Target?: string;
  Enrichment?: string;
}
export interface PipeEnrichmentHttpParameters {
  PathParameterValues?: string[];
  HeaderParameters?: { [key: string]: string };
  QueryStringParameters?: { [key: string]: string };
}
export interface PipeEnrichmentParameters {
  InputTemplate?: string;
  HttpParameters?: PipeEnrichmentHttpParameters;
}
export interface PipeLogConfiguration {
  S3LogDestination?: S3LogDestination;
  FirehoseLogDestination?: FirehoseLogDestination;
  CloudwatchLogsLogDestination?: CloudwatchLogsLogDestination;
  Level?: LogLevel;
  IncludeExecutionData?: IncludeExecutionDataOption[];
}
export interface PipeLogConfigurationParameters {
  S3LogDestination?: S3LogDestinationParameters;
  FirehoseLogDestination?: FirehoseLogDestinationParameters;
  CloudwatchLogsLogDestination?: CloudwatchLogsLogDestinationParameters;
  Level: LogLevel;
  IncludeExecutionData?: IncludeExecutionDataOption[];
}
export interface PipeSourceActiveMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials;
  QueueName: string;
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
}
export interface PipeSourceDynamoDBStreamParameters {
  BatchSize?: number;
  DeadLetterConfig?: DeadLetterConfig;
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams;
  MaximumBatchingWindowInSeconds?: number;
  MaximumRecordAgeInSeconds?: number;
  MaximumRetryAttempts?: number;
  ParallelizationFactor?: number;
  StartingPosition: DynamoDBStreamStartPosition;
}
export interface PipeSourceKinesisStreamParameters {
  BatchSize?: number;
  DeadLetterConfig?: DeadLetterConfig;
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams;
  MaximumBatchingWindowInSeconds?: number;
  MaximumRecordAgeInSeconds?: number;
  MaximumRetryAttempts?: number;
  ParallelizationFactor?: number;
  StartingPosition: KinesisStreamStartPosition;
  StartingPositionTimestamp?: Date;
}
export interface PipeSourceManagedStreamingKafkaParameters {
  TopicName: string;
  StartingPosition?: MSKStartPosition;
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
  ConsumerGroupID?: string;
  Credentials?: MSKAccessCredentials;
}
export interface PipeSourceParameters {
  FilterCriteria?: FilterCriteria;
  KinesisStreamParameters?: PipeSourceKinesisStreamParameters;
  DynamoDBStreamParameters?: PipeSourceDynamoDBStreamParameters;
  SqsQueueParameters?: PipeSourceSqsQueueParameters;
  ActiveMQBrokerParameters?: PipeSourceActiveMQBrokerParameters;
  RabbitMQBrokerParameters?: PipeSourceRabbitMQBrokerParameters;
  ManagedStreamingKafkaParameters?: PipeSourceManagedStreamingKafkaParameters;
  SelfManagedKafkaParameters?: PipeSourceSelfManagedKafkaParameters;
}
export interface PipeSourceRabbitMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials;
  QueueName: string;
  VirtualHost?: string;
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
}
export interface PipeSourceSelfManagedKafkaParameters {
  TopicName: string;
  StartingPosition?: SelfManagedKafkaStartPosition;
  AdditionalBootstrapServers?: string[];
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
  ConsumerGroupID?: string;
  Credentials?: SelfManagedKafkaAccessConfigurationCredentials;
  ServerRootCaCertificate?: string;
  Vpc?: SelfManagedKafkaAccessConfigurationVpc;
}
export interface PipeSourceSqsQueueParameters {
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
}
export type PipeState = "RUNNING" | "STOPPED" | "CREATING" | "UPDATING" | "DELETING" | "STARTING" | "STOPPING" | "CREATE_FAILED" | "UPDATE_FAILED" | "START_FAILED" | "STOP_FAILED" | "DELETE_FAILED" | "CREATE_ROLLBACK_FAILED" | "DELETE_ROLLBACK_FAILED" | "UPDATE_ROLLBACK_FAILED";
export interface PipeTargetBatchJobParameters {
  JobDefinition: string;
  JobName: string;
  ArrayProperties?: BatchArrayProperties;
  RetryStrategy?: BatchRetryStrategy;
  ContainerOverrides?: BatchContainerOverrides;
  DependsOn?: BatchJobDependency[];
  Parameters?: { [key: string]: string };
}
export interface PipeTargetCloudWatchLogsParameters {
  LogStreamName?: string;
  Timestamp?: string;
}
export interface PipeTargetEcsTaskParameters {
  TaskDefinitionArn: string;
  TaskCount?: number;
  LaunchType?: LaunchType;
  NetworkConfiguration?: NetworkConfiguration;
  PlatformVersion?: string;
  Group?: string;
  CapacityProviderStrategy?: CapacityProviderStrategyItem[];
  EnableECSManagedTags?: boolean;
  EnableExecuteCommand?: boolean;
  PlacementConstraints?: PlacementConstraint[];
  PlacementStrategy?: PlacementStrategy[];
  PropagateTags?: PropagateTags;
  ReferenceId?: string;
  Overrides?: EcsTaskOverride;
  Tags?: Tag[];
}
export interface PipeTargetEventBridgeEventBusParameters {
  EndpointId?: string;
  DetailType?: string;
  Source?: string;
  Resources?: string[];
  Time?: string;
}
export interface PipeTargetHttpParameters {
  PathParameterValues?: string[];
  HeaderParameters?: { [key: string]: string };
  QueryStringParameters?: { [key: string]: string };
}
export type PipeTargetInvocationType = "REQUEST_RESPONSE" | "FIRE_AND_FORGET";
export interface PipeTargetKinesisStreamParameters {
  PartitionKey: string;
}
export interface PipeTargetLambdaFunctionParameters {
  InvocationType?: PipeTargetInvocationType;
}
export interface PipeTargetParameters {
  InputTemplate?: string;
  LambdaFunctionParameters?: PipeTargetLambdaFunctionParameters;
  StepFunctionStateMachineParameters?: PipeTargetStateMachineParameters;
  KinesisStreamParameters?: PipeTargetKinesisStreamParameters;
  EcsTaskParameters?: PipeTargetEcsTaskParameters;
  BatchJobParameters?: PipeTargetBatchJobParameters;
  SqsQueueParameters?: PipeTargetSqsQueueParameters;
  HttpParameters?: PipeTargetHttpParameters;
  RedshiftDataParameters?: PipeTargetRedshiftDataParameters;
  SageMakerPipelineParameters?: PipeTargetSageMakerPipelineParameters;
  EventBridgeEventBusParameters?: PipeTargetEventBridgeEventBusParameters;
  CloudWatchLogsParameters?: PipeTargetCloudWatchLogsParameters;
  TimestreamParameters?: PipeTargetTimestreamParameters;
}
export interface PipeTargetRedshiftDataParameters {
  SecretManagerArn?: string;
  Database: string;
  DbUser?: string;
  StatementName?: string;
  WithEvent?: boolean;
  Sqls: string[];
}
export interface PipeTargetSageMakerPipelineParameters {
  PipelineParameterList?: SageMakerPipelineParameter[];
}
export interface PipeTargetSqsQueueParameters {
  MessageGroupId?: string;
  MessageDeduplicationId?: string;
}
export interface PipeTargetStateMachineParameters {
  InvocationType?: PipeTargetInvocationType;
}
export interface PipeTargetTimestreamParameters {
  TimeValue: string;
  EpochTimeUnit?: EpochTimeUnit;
  TimeFieldType?: TimeFieldType;
  TimestampFormat?: string;
  VersionValue: string;
  DimensionMappings: DimensionMapping[];
  SingleMeasureMappings?: SingleMeasureMapping[];
  MultiMeasureMappings?: MultiMeasureMapping[];
}
export interface PlacementConstraint {
  type?: PlacementConstraintType;
  expression?: string;
}
export type PlacementConstraintType = "distinctInstance" | "memberOf";
export interface PlacementStrategy {
  type?: PlacementStrategyType;
  field?: string;
}
export type PlacementStrategyType = "random" | "spread" | "binpack";
export type PropagateTags = "TASK_DEFINITION";
export type RequestedPipeState = "RUNNING" | "STOPPED";
export type RequestedPipeStateDescribeResponse = "RUNNING" | "STOPPED" | "DELETED";
export interface S3LogDestination {
  BucketName?: string;
  Prefix?: string;
  BucketOwner?: string;
  OutputFormat?: S3OutputFormat;
}
export interface S3LogDestinationParameters {
  BucketName: string;
  BucketOwner: string;
  OutputFormat?: S3OutputFormat;
  Prefix?: string;
}
export type S3OutputFormat = "json" | "plain" | "w3c";
export interface SageMakerPipelineParameter {
  Name: string;
  Value: string;
}
export interface SelfManagedKafkaAccessConfigurationCredentials {
  BasicAuth?: string;
  SaslScram512Auth?: string;
  SaslScram256Auth?: string;
  ClientCertificateTlsAuth?: string;
}
export interface SelfManagedKafkaAccessConfigurationVpc {
  Subnets?: string[];
  SecurityGroup?: string[];
}
export type SelfManagedKafkaStartPosition = "TRIM_HORIZON" | "LATEST";
export interface ServiceQuotaExceededException {
  message: string;
  resourceId: string;
  resourceType: string;
  serviceCode: string;
  quotaCode: string;
}
export interface SingleMeasureMapping {
  MeasureValue: string;
  MeasureValueType: MeasureValueType;
  MeasureName: string;
}
export interface StartPipeRequest {
  Name: string;
}
export interface StartPipeResponse {
  Arn?: string;
  Name?: string;
  DesiredState?: RequestedPipeState;
  CurrentState?: PipeState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface StopPipeRequest {
  Name: string;
}
export interface StopPipeResponse {
  Arn?: string;
  Name?: string;
  DesiredState?: RequestedPipeState;
  CurrentState?: PipeState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  resourceArn: string;
  tags: { [key: string]: string };
}
export interface TagResourceResponse {}
export interface ThrottlingException {
  message: string;
  serviceCode?: string;
  quotaCode?: string;
  retryAfterSeconds?: number;
}
export type TimeFieldType = "EPOCH" | "TIMESTAMP_FORMAT";
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdatePipeRequest {
  Name: string;
  Description?: string;
  DesiredState?: RequestedPipeState;
  SourceParameters?: UpdatePipeSourceParameters;
  Enrichment?: string;
  EnrichmentParameters?: PipeEnrichmentParameters;
  Target?: string;
  TargetParameters?: PipeTargetParameters;
  RoleArn: string;
  LogConfiguration?: PipeLogConfigurationParameters;
  KmsKeyIdentifier?: string;
}
export interface UpdatePipeResponse {
  Arn?: string;
  Name?: string;
  DesiredState?: RequestedPipeState;
  CurrentState?: PipeState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface UpdatePipeSourceActiveMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials;
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
}
export interface UpdatePipeSourceDynamoDBStreamParameters {
  BatchSize?: number;
  DeadLetterConfig?: DeadLetterConfig;
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams;
  MaximumBatchingWindowInSeconds?: number;
  MaximumRecordAgeInSeconds?: number;
  MaximumRetryAttempts?: number;
  ParallelizationFactor?: number;
}
export interface UpdatePipeSourceKinesisStreamParameters {
  BatchSize?: number;
  DeadLetterConfig?: DeadLetterConfig;
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams;
  MaximumBatchingWindowInSeconds?: number;
  MaximumRecordAgeInSeconds?: number;
  MaximumRetryAttempts?: number;
  ParallelizationFactor?: number;
}
export interface UpdatePipeSourceManagedStreamingKafkaParameters {
  BatchSize?: number;
  Credentials?: MSKAccessCredentials;
  MaximumBatchingWindowInSeconds?: number;
}
export interface UpdatePipeSourceParameters {
  FilterCriteria?: FilterCriteria;
  KinesisStreamParameters?: UpdatePipeSourceKinesisStreamParameters;
  DynamoDBStreamParameters?: UpdatePipeSourceDynamoDBStreamParameters;
  SqsQueueParameters?: UpdatePipeSourceSqsQueueParameters;
  ActiveMQBrokerParameters?: UpdatePipeSourceActiveMQBrokerParameters;
  RabbitMQBrokerParameters?: UpdatePipeSourceRabbitMQBrokerParameters;
  ManagedStreamingKafkaParameters?: UpdatePipeSourceManagedStreamingKafkaParameters;
  SelfManagedKafkaParameters?: UpdatePipeSourceSelfManagedKafkaParameters;
}
export interface UpdatePipeSourceRabbitMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials;
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
}
export interface UpdatePipeSourceSelfManagedKafkaParameters {
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
  Credentials?: SelfManagedKafkaAccessConfigurationCredentials;
  ServerRootCaCertificate?: string;
  Vpc?: SelfManagedKafkaAccessConfigurationVpc;
}
export interface UpdatePipeSourceSqsQueueParameters {
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
}
export interface ValidationException {
  message?: string;
  fieldList?: ValidationExceptionField[];
}
export interface ValidationExceptionField {
  name: string;
  message: string;
}
