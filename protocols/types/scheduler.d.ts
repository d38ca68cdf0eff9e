// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Scheduler, 2021-06-30. Do not edit.
export interface Operations {
  CreateSchedule: { input: CreateScheduleInput; output: CreateScheduleOutput; errors: "ServiceQuotaExceededException" | "ValidationException" | "InternalServerException" | "ConflictException" | "ThrottlingException" | "ResourceNotFoundException" };
  CreateScheduleGroup: { input: CreateScheduleGroupInput; output: CreateScheduleGroupOutput; errors: "ServiceQuotaExceededException" | "ValidationException" | "InternalServerException" | "ConflictException" | "ThrottlingException" };
  DeleteSchedule: { input: DeleteScheduleInput; output: DeleteScheduleOutput; errors: "ServiceQuotaExceededException" | "ValidationException" | "InternalServerException" | "ConflictException" | "ResourceNotFoundException" | "ThrottlingException" };
  DeleteScheduleGroup: { input: DeleteScheduleGroupInput; output: DeleteScheduleGroupOutput; errors: "ValidationException" | "InternalServerException" | "ConflictException" | "ResourceNotFoundException" | "ThrottlingException" };
  GetSchedule: { input: GetScheduleInput; output: GetScheduleOutput; errors: "ServiceQuotaExceededException" | "ValidationException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" };
  GetScheduleGroup: { input: GetScheduleGroupInput; output: GetScheduleGroupOutput; errors: "ValidationException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" };
  ListScheduleGroups: { input: ListScheduleGroupsInput; output: ListScheduleGroupsOutput; errors: "ValidationException" | "InternalServerException" | "ThrottlingException" };
  ListSchedules: { input: ListSchedulesInput; output: ListSchedulesOutput; errors: "ValidationException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput; errors: "ValidationException" | "InternalServerException" | "ResourceNotFoundException" | "ThrottlingException" };
  TagResource: { input: TagResourceInput; output: TagResourceOutput; errors: "ValidationException" | "InternalServerException" | "ConflictException" | "ResourceNotFoundException" | "ThrottlingException" };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput; errors: "ValidationException" | "InternalServerException" | "ConflictException" | "ResourceNotFoundException" | "ThrottlingException" };
  UpdateSchedule: { input: UpdateScheduleInput; output: UpdateScheduleOutput; errors: "ServiceQuotaExceededException" | "ValidationException" | "InternalServerException" | "ConflictException" | "ResourceNotFoundException" | "ThrottlingException" };
}
export type OperationName = keyof Operations;
export type ActionAfterCompletion = "NONE" | "DELETE";
export type AssignPublicIp = "ENABLED" | "DISABLED";
export interface AwsVpcConfiguration {
  Subnets: string[];
  SecurityGroups?: string[];
  AssignPublicIp?: AssignPublicIp;
}
export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number;
  base?: number;
}
export interface ConflictException {
  Message: string;
}
export interface CreateScheduleGroupInput {
  Name: string;
  Tags?: Tag[];
  ClientToken?: string;
}
export interface CreateScheduleGroupOutput {
  ScheduleGroupArn: string;
}
export interface CreateScheduleInput {
  Name: string;
  GroupName?: string;
  ScheduleExpression: string;
  StartDate?: Date;
  EndDate?: Date;
  Description?: string;
  ScheduleExpressionTimezone?: string;
  State?: ScheduleState;
  KmsKeyArn?: string;
  Target: Target;
  FlexibleTimeWindow: FlexibleTimeWindow;
  ClientToken?: string;
  ActionAfterCompletion?: ActionAfterCompletion;
}
export interface CreateScheduleOutput {
  ScheduleArn: string;
}
export interface DeadLetterConfig {
  Arn?: string;
}
export interface DeleteScheduleGroupInput {
  Name: string;
  ClientToken?: string;
}
export interface DeleteScheduleGroupOutput {}
export interface DeleteScheduleInput {
  Name: string;
  GroupName?: string;
  ClientToken?: string;
}
export interface DeleteScheduleOutput {}
export interface EcsParameters {
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
  Tags?: { [key: string]: string }[];
}
export interface EventBridgeParameters {
  DetailType: string;
  Source: string;
}
export interface EventBridgePutEventsV2Parameters {
  DetailType: string;
  Source: string;
}
export interface EventBridgePutRawEventsParameters {
  Metadata?: { [key: string]: string };
}
export interface FlexibleTimeWindow {
  Mode: FlexibleTimeWindowMode;
  MaximumWindowInMinutes?: number;
}
export type FlexibleTimeWindowMode = "OFF" | "FLEXIBLE";
export interface GetScheduleGroupInput {
  Name: string;
}
export interface GetScheduleGroupOutput {
  Arn?: string;
  Name?: string;
  State?: ScheduleGroupState;
  CreationDate?: Date;
  LastModificationDate?: Date;
}
export interface GetScheduleInput {
  Name: string;
  GroupName?: string;
}
export interface GetScheduleOutput {
  Arn?: string;
  GroupName?: string;
  Name?: string;
  ScheduleExpression?: string;
  StartDate?: Date;
  EndDate?: Date;
  Description?: string;
  ScheduleExpressionTimezone?: string;
  State?: ScheduleState;
  CreationDate?: Date;
  LastModificationDate?: Date;
  KmsKeyArn?: string;
  Target?: Target;
  FlexibleTimeWindow?: FlexibleTimeWindow;
  ActionAfterCompletion?: ActionAfterCompletion;
}
export interface InternalServerException {
  Message: string;
}
export interface KinesisParameters {
  PartitionKey: string;
}
export type LaunchType = "EC2" | "FARGATE" | "EXTERNAL";
export interface ListScheduleGroupsInput {
  NamePrefix?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListScheduleGroupsOutput {
  NextToken?: string;
  ScheduleGroups: ScheduleGroupSummary[];
}
export interface ListSchedulesInput {
  GroupName?: string;
  NamePrefix?: string;
  State?: ScheduleState;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListSchedulesOutput {
  NextToken?: string;
  Schedules: ScheduleSummary[];
}
export interface ListTagsForResourceInput {
  ResourceArn: string;
}
export interface ListTagsForResourceOutput {
  Tags?: Tag[];
}
export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration;
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
export interface ResourceNotFoundException {
  Message: string;
}
export interface RetryPolicy {
  MaximumEventAgeInSeconds?: number;
  MaximumRetryAttempts?: number;
}
export interface SageMakerPipelineParameter {
  Name: string;
  Value: string;
}
export interface SageMakerPipelineParameters {
  PipelineParameterList?: SageMakerPipelineParameter[];
}
export type ScheduleGroupState = "ACTIVE" | "DELETING";
export interface ScheduleGroupSummary {
  Arn?: string;
  Name?: string;
  State?: ScheduleGroupState;
  CreationDate?: Date;
  LastModificationDate?: Date;
}
export type ScheduleState = "ENABLED" | "DISABLED";
export interface ScheduleSummary {
  Arn?: string;
  Name?: string;
  GroupName?: string;
  State?: ScheduleState;
  CreationDate?: Date;
  LastModificationDate?: Date;
  Target?: TargetSummary;
}
export interface ServiceQuotaExceededException {
  Message: string;
}
export interface SqsParameters {
  MessageGroupId?: string;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceInput {
  ResourceArn: string;
  Tags: Tag[];
}
export interface TagResourceOutput {}
export interface Target {
  Arn: string;
  RoleArn: string;
  DeadLetterConfig?: DeadLetterConfig;
  RetryPolicy?: RetryPolicy;
  Input?: string;
  EcsParameters?: EcsParameters;
  EventBridgeParameters?: EventBridgeParameters;
  EventBridgePutEventsV2Parameters?: EventBridgePutEventsV2Parameters;
  EventBridgePutRawEventsParameters?: EventBridgePutRawEventsParameters;
  KinesisParameters?: KinesisParameters;
  SageMakerPipelineParameters?: SageMakerPipelineParameters;
  SqsParameters?: SqsParameters;
}
export interface TargetSummary {
  Arn: string;
}
export interface ThrottlingException {
  Message: string;
}
export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceOutput {}
export interface UpdateScheduleInput {
  Name: string;
  GroupName?: string;
  ScheduleExpression: string;
  StartDate?: Date;
  EndDate?: Date;
  Description?: string;
  ScheduleExpressionTimezone?: string;
  State?: ScheduleState;
  KmsKeyArn?: string;
  Target: Target;
  FlexibleTimeWindow: FlexibleTimeWindow;
  ClientToken?: string;
  ActionAfterCompletion?: ActionAfterCompletion;
}
export interface UpdateScheduleOutput {
  ScheduleArn: string;
}
export interface ValidationException {
  Message: string;
}
