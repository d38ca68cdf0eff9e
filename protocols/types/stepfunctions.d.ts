// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): SFN, 2016-11-23. Do not edit.
export interface Operations {
  CreateActivity: { input: CreateActivityInput; output: CreateActivityOutput; errors: "ActivityLimitExceeded" | "ActivityAlreadyExists" | "InvalidName" | "TooManyTags" | "InvalidEncryptionConfiguration" | "KmsAccessDeniedException" | "KmsThrottlingException" };
  CreateStateMachine: { input: CreateStateMachineInput; output: CreateStateMachineOutput; errors: "InvalidArn" | "InvalidDefinition" | "InvalidName" | "InvalidLoggingConfiguration" | "InvalidTracingConfiguration" | "StateMachineAlreadyExists" | "StateMachineDeleting" | "StateMachineLimitExceeded" | "StateMachineTypeNotSupported" | "TooManyTags" | "ValidationException" | "ConflictException" | "InvalidEncryptionConfiguration" | "KmsAccessDeniedException" | "KmsThrottlingException" };
  CreateStateMachineAlias: { input: CreateStateMachineAliasInput; output: CreateStateMachineAliasOutput; errors: "InvalidArn" | "InvalidName" | "ValidationException" | "StateMachineDeleting" | "ResourceNotFound" | "ConflictException" | "ServiceQuotaExceededException" };
  DeleteActivity: { input: DeleteActivityInput; output: DeleteActivityOutput; errors: "InvalidArn" };
  DeleteStateMachine: { input: DeleteStateMachineInput; output: DeleteStateMachineOutput; errors: "InvalidArn" | "ValidationException" };
  DeleteStateMachineAlias: { input: DeleteStateMachineAliasInput; output: DeleteStateMachineAliasOutput; errors: "ValidationException" | "InvalidArn" | "ResourceNotFound" | "ConflictException" };
  DeleteStateMachineVersion: { input: DeleteStateMachineVersionInput; output: DeleteStateMachineVersionOutput; errors: "ValidationException" | "InvalidArn" | "ConflictException" };
  DescribeActivity: { input: DescribeActivityInput; output: DescribeActivityOutput; errors: "ActivityDoesNotExist" | "InvalidArn" };
  DescribeExecution: { input: DescribeExecutionInput; output: DescribeExecutionOutput; errors: "ExecutionDoesNotExist" | "InvalidArn" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  DescribeMapRun: { input: DescribeMapRunInput; output: DescribeMapRunOutput; errors: "ResourceNotFound" | "InvalidArn" };
  DescribeStateMachine: { input: DescribeStateMachineInput; output: DescribeStateMachineOutput; errors: "InvalidArn" | "StateMachineDoesNotExist" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  DescribeStateMachineAlias: { input: DescribeStateMachineAliasInput; output: DescribeStateMachineAliasOutput; errors: "ValidationException" | "InvalidArn" | "ResourceNotFound" };
  DescribeStateMachineForExecution: { input: DescribeStateMachineForExecutionInput; output: DescribeStateMachineForExecutionOutput; errors: "ExecutionDoesNotExist" | "InvalidArn" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  GetActivityTask: { input: GetActivityTaskInput; output: GetActivityTaskOutput; errors: "ActivityDoesNotExist" | "ActivityWorkerLimitExceeded" | "InvalidArn" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  GetExecutionHistory: { input: GetExecutionHistoryInput; output: GetExecutionHistoryOutput; errors: "ExecutionDoesNotExist" | "InvalidArn" | "InvalidToken" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  ListActivities: { input: ListActivitiesInput; output: ListActivitiesOutput; errors: "InvalidToken" };
  ListExecutions: { input: ListExecutionsInput; output: ListExecutionsOutput; errors: "InvalidArn" | "InvalidToken" | "StateMachineDoesNotExist" | "StateMachineTypeNotSupported" | "ValidationException" | "ResourceNotFound" };
  ListMapRuns: { input: ListMapRunsInput; output: ListMapRunsOutput; errors: "ExecutionDoesNotExist" | "InvalidArn" | "InvalidToken" };
  ListStateMachineAliases: { input: ListStateMachineAliasesInput; output: ListStateMachineAliasesOutput; errors: "InvalidArn" | "InvalidToken" | "ResourceNotFound" | "StateMachineDoesNotExist" | "StateMachineDeleting" };
  ListStateMachineVersions: { input: ListStateMachineVersionsInput; output: ListStateMachineVersionsOutput; errors: "ValidationException" | "InvalidArn" | "InvalidToken" };
  ListStateMachines: { input: ListStateMachinesInput; output: ListStateMachinesOutput; errors: "InvalidToken" };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput; errors: "InvalidArn" | "ResourceNotFound" };
  PublishStateMachineVersion: { input: PublishStateMachineVersionInput; output: PublishStateMachineVersionOutput; errors: "ValidationException" | "StateMachineDeleting" | "StateMachineDoesNotExist" | "ServiceQuotaExceededException" | "ConflictException" | "InvalidArn" };
  RedriveExecution: { input: RedriveExecutionInput; output: RedriveExecutionOutput; errors: "ExecutionDoesNotExist" | "ExecutionNotRedrivable" | "ExecutionLimitExceeded" | "InvalidArn" | "ValidationException" };
  SendTaskFailure: { input: SendTaskFailureInput; output: SendTaskFailureOutput; errors: "TaskDoesNotExist" | "InvalidToken" | "TaskTimedOut" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  SendTaskHeartbeat: { input: SendTaskHeartbeatInput; output: SendTaskHeartbeatOutput; errors: "TaskDoesNotExist" | "InvalidToken" | "TaskTimedOut" };
  SendTaskSuccess: { input: SendTaskSuccessInput; output: SendTaskSuccessOutput; errors: "TaskDoesNotExist" | "InvalidOutput" | "InvalidToken" | "TaskTimedOut" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  StartExecution: { input: StartExecutionInput; output: StartExecutionOutput; errors: "ExecutionLimitExceeded" | "ExecutionAlreadyExists" | "InvalidArn" | "InvalidExecutionInput" | "InvalidName" | "StateMachineDoesNotExist" | "StateMachineDeleting" | "ValidationException" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  StartSyncExecution: { input: StartSyncExecutionInput; output: StartSyncExecutionOutput; errors: "InvalidArn" | "InvalidExecutionInput" | "InvalidName" | "StateMachineDoesNotExist" | "StateMachineDeleting" | "StateMachineTypeNotSupported" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  StopExecution: { input: StopExecutionInput; output: StopExecutionOutput; errors: "ExecutionDoesNotExist" | "InvalidArn" | "ValidationException" | "KmsAccessDeniedException" | "KmsInvalidStateException" | "KmsThrottlingException" };
  TagResource: { input: TagResourceInput; output: TagResourceOutput; errors: "InvalidArn" | "ResourceNotFound" | "TooManyTags" };
  TestState: { input: TestStateInput; output: TestStateOutput; errors: "InvalidArn" | "InvalidDefinition" | "InvalidExecutionInput" | "ValidationException" };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput; errors: "InvalidArn" | "ResourceNotFound" };
  UpdateMapRun: { input: UpdateMapRunInput; output: UpdateMapRunOutput; errors: "ResourceNotFound" | "InvalidArn" | "ValidationException" };
  UpdateStateMachine: { input: UpdateStateMachineInput; output: UpdateStateMachineOutput; errors: "InvalidArn" | "InvalidDefinition" | "InvalidLoggingConfiguration" | "InvalidTracingConfiguration" | "MissingRequiredParameter" | "StateMachineDeleting" | "StateMachineDoesNotExist" | "ServiceQuotaExceededException" | "ConflictException" | "ValidationException" | "InvalidEncryptionConfiguration" | "KmsAccessDeniedException" | "KmsThrottlingException" };
  UpdateStateMachineAlias: { input: UpdateStateMachineAliasInput; output: UpdateStateMachineAliasOutput; errors: "ValidationException" | "InvalidArn" | "ResourceNotFound" | "ConflictException" | "StateMachineDeleting" };
  ValidateStateMachineDefinition: { input: ValidateStateMachineDefinitionInput; output: ValidateStateMachineDefinitionOutput; errors: "ValidationException" };
}
export type OperationName = keyof Operations;
export interface ActivityAlreadyExists {
  message?: string;
}
export interface ActivityDoesNotExist {
  message?: string;
}
export interface ActivityFailedEventDetails {
  error?: string;
  cause?: string;
}
export interface ActivityLimitExceeded {
  message?: string;
}
export interface ActivityListItem {
  activityArn: string;
  name: string;
  creationDate: Date;
}
export interface ActivityScheduleFailedEventDetails {
  error?: string;
  cause?: string;
}
export interface ActivityScheduledEventDetails {
  resource: string;
  input?: string;
  inputDetails?: HistoryEventExecutionDataDetails;
  timeoutInSeconds?: number;
  heartbeatInSeconds?: number;
}
export interface ActivityStartedEventDetails {
  workerName?: string;
}
export interface ActivitySucceededEventDetails {
  output?: string;
  outputDetails?: HistoryEventExecutionDataDetails;
}
export interface ActivityTimedOutEventDetails {
  error?: string;
  cause?: string;
}
export interface ActivityWorkerLimitExceeded {
  message?: string;
}
export interface AssignedVariablesDetails {
  truncated?: boolean;
}
export interface BillingDetails {
  billedMemoryUsedInMB?: number;
  billedDurationInMilliseconds?: number;
}
export interface CloudWatchEventsExecutionDataDetails {
  included?: boolean;
}
export interface CloudWatchLogsLogGroup {
  logGroupArn?: string;
}
export interface ConflictException {
  message?: string;
}
export interface CreateActivityInput {
  name: string;
  tags?: Tag[];
  encryptionConfiguration?: EncryptionConfiguration;
}
export interface CreateActivityOutput {
  activityArn: string;
  creationDate: Date;
}
export interface CreateStateMachineAliasInput {
  description?: string;
  name: string;
  routingConfiguration: RoutingConfigurationListItem[];
}
export interface CreateStateMachineAliasOutput {
  stateMachineAliasArn: string;
  creationDate: Date;
}
export interface CreateStateMachineInput {
  name: string;
  definition: string;
  roleArn: string;
  type?: StateMachineType;
  loggingConfiguration?: LoggingConfiguration;
  tags?: Tag[];
  tracingConfiguration?: TracingConfiguration;
  publish?: boolean;
  versionDescription?: string;
  encryptionConfiguration?: EncryptionConfiguration;
}
export interface CreateStateMachineOutput {
  stateMachineArn: string;
  creationDate: Date;
  stateMachineVersionArn?: string;
}
export interface DeleteActivityInput {
  activityArn: string;
}
export interface DeleteActivityOutput {}
export interface DeleteStateMachineAliasInput {
  stateMachineAliasArn: string;
}
export interface DeleteStateMachineAliasOutput {}
export interface DeleteStateMachineInput {
  stateMachineArn: string;
}
export interface DeleteStateMachineOutput {}
export interface DeleteStateMachineVersionInput {
  stateMachineVersionArn: string;
}
export interface DeleteStateMachineVersionOutput {}
export interface DescribeActivityInput {
  activityArn: string;
}
export interface DescribeActivityOutput {
  activityArn: string;
  name: string;
  creationDate: Date;
  encryptionConfiguration?: EncryptionConfiguration;
}
export interface DescribeExecutionInput {
  executionArn: string;
  includedData?: IncludedData;
}
export interface DescribeExecutionOutput {
  executionArn: string;
  stateMachineArn: string;
  name?: string;
  status: ExecutionStatus;
  startDate: Date;
  stopDate?: Date;
  input?: string;
  inputDetails?: CloudWatchEventsExecutionDataDetails;
  output?: string;
  outputDetails?: CloudWatchEventsExecutionDataDetails;
  traceHeader?: string;
  mapRunArn?: string;
  error?: string;
  cause?: string;
  stateMachineVersionArn?: string;
  stateMachineAliasArn?: string;
  redriveCount?: number;
  redriveDate?: Date;
  redriveStatus?: ExecutionRedriveStatus;
  redriveStatusReason?: string;
}
export interface DescribeMapRunInput {
  mapRunArn: string;
}
export interface DescribeMapRunOutput {
  mapRunArn: string;
  executionArn: string;
  status: MapRunStatus;
  startDate: Date;
  stopDate?: Date;
  maxConcurrency: number;
  toleratedFailurePercentage: number;
  toleratedFailureCount: number;
  itemCounts: MapRunItemCounts;
  executionCounts: MapRunExecutionCounts;
  redriveCount?: number;
  redriveDate?: Date;
}
export interface DescribeStateMachineAliasInput {
  stateMachineAliasArn: string;
}
export interface DescribeStateMachineAliasOutput {
  stateMachineAliasArn?: string;
  name?: string;
  description?: string;
  routingConfiguration?: RoutingConfigurationListItem[];
  creationDate?: Date;
  updateDate?: Date;
}
export interface DescribeStateMachineForExecutionInput {
  executionArn: string;
  includedData?: IncludedData;
}
export interface DescribeStateMachineForExecutionOutput {
  stateMachineArn: string;
  name: string;
  definition: string;
  roleArn: string;
  updateDate: Date;
  loggingConfiguration?: LoggingConfiguration;
  tracingConfiguration?: TracingConfiguration;
  mapRunArn?: string;
  label?: string;
  revisionId?: string;
  encryptionConfiguration?: EncryptionConfiguration;
  variableReferences?: { [key: string]: string[] };
}
export interface DescribeStateMachineInput {
  stateMachineArn: string;
  includedData?: IncludedData;
}
export interface DescribeStateMachineOutput {
  stateMachineArn: string;
  name: string;
  status?: StateMachineStatus;
  definition: string;
  roleArn: string;
  type: StateMachineType;
  creationDate: Date;
  loggingConfiguration?: LoggingConfiguration;
  tracingConfiguration?: TracingConfiguration;
  label?: string;
  revisionId?: string;
  description?: string;
  encryptionConfiguration?: EncryptionConfiguration;
  variableReferences?: { [key: string]: string[] };
}
export interface EncryptionConfiguration {
  kmsKeyId?: string;
  kmsDataKeyReusePeriodSeconds?: number;
  type: EncryptionType;
}
export type EncryptionType = "AWS_OWNED_KEY" | "CUSTOMER_MANAGED_KMS_KEY";
export interface EvaluationFailedEventDetails {
  error?: string;
  cause?: string;
  location?: string;
  state: string;
}
export interface ExecutionAbortedEventDetails {
  error?: string;
  cause?: string;
}
export interface ExecutionAlreadyExists {
  message?: string;
}
export interface ExecutionDoesNotExist {
  message?: string;
}
export interface ExecutionFailedEventDetails {
  error?: string;
  cause?: string;
}
export interface ExecutionLimitExceeded {
  message?: string;
}
export interface ExecutionListItem {
  executionArn: string;
  stateMachineArn: string;
  name: string;
  status: ExecutionStatus;
  startDate: Date;
  stopDate?: Date;
  mapRunArn?: string;
  itemCount?: number;
  stateMachineVersionArn?: string;
  stateMachineAliasArn?: string;
  redriveCount?: number;
  redriveDate?: Date;
}
export interface ExecutionNotRedrivable {
  message?: string;
}
export type ExecutionRedriveFilter = "REDRIVEN" | "NOT_REDRIVEN";
export type ExecutionRedriveStatus = "REDRIVABLE" | "NOT_REDRIVABLE" | "REDRIVABLE_BY_MAP_RUN";
export interface ExecutionRedrivenEventDetails {
  redriveCount?: number;
}
export interface ExecutionStartedEventDetails {
  input?: string;
  inputDetails?: HistoryEventExecutionDataDetails;
  roleArn?: string;
  stateMachineAliasArn?: string;
  stateMachineVersionArn?: string;
}
export type ExecutionStatus = "SUCCEEDED" | "TIMED_OUT" | "PENDING_REDRIVE" | "ABORTED" | "FAILED" | "RUNNING";
export interface ExecutionSucceededEventDetails {
  output?: string;
  outputDetails?: HistoryEventExecutionDataDetails;
}
export interface ExecutionTimedOutEventDetails {
  error?: string;
  cause?: string;
}
export interface GetActivityTaskInput {
  activityArn: string;
  workerName?: string;
}
export interface GetActivityTaskOutput {
  taskToken?: string;
  input?: string;
}
export interface GetExecutionHistoryInput {
  executionArn: string;
  maxResults?: number;
  reverseOrder?: boolean;
  nextToken?: string;
  includeExecutionData?: boolean;
}
export interface GetExecutionHistoryOutput {
  events: HistoryEvent[];
  nextToken?: string;
}
export interface HistoryEvent {
  timestamp: Date;
  type: HistoryEventType;
  id: number;
  previousEventId?: number;
  activityFailedEventDetails?: ActivityFailedEventDetails;
  activityScheduleFailedEventDetails?: ActivityScheduleFailedEventDetails;
  activityScheduledEventDetails?: ActivityScheduledEventDetails;
  activityStartedEventDetails?: ActivityStartedEventDetails;
  activitySucceededEventDetails?: ActivitySucceededEventDetails;
  activityTimedOutEventDetails?: ActivityTimedOutEventDetails;
  taskFailedEventDetails?: TaskFailedEventDetails;
  taskScheduledEventDetails?: TaskScheduledEventDetails;
  taskStartFailedEventDetails?: TaskStartFailedEventDetails;
  taskStartedEventDetails?: TaskStartedEventDetails;
  taskSubmitFailedEventDetails?: TaskSubmitFailedEventDetails;
  taskSubmittedEventDetails?: TaskSubmittedEventDetails;
  taskSucceededEventDetails?: TaskSucceededEventDetails;
  taskTimedOutEventDetails?: TaskTimedOutEventDetails;
  executionFailedEventDetails?: ExecutionFailedEventDetails;
  executionStartedEventDetails?: ExecutionStartedEventDetails;
  executionSucceededEventDetails?: ExecutionSucceededEventDetails;
  executionAbortedEventDetails?: ExecutionAbortedEventDetails;
  executionTimedOutEventDetails?: ExecutionTimedOutEventDetails;
  executionRedrivenEventDetails?: ExecutionRedrivenEventDetails;
  mapStateStartedEventDetails?: MapStateStartedEventDetails;
  mapIterationStartedEventDetails?: MapIterationEventDetails;
  mapIterationSucceededEventDetails?: MapIterationEventDetails;
  mapIterationFailedEventDetails?: MapIterationEventDetails;
  mapIterationAbortedEventDetails?: MapIterationEventDetails;
  lambdaFunctionFailedEventDetails?: LambdaFunctionFailedEventDetails;
  lambdaFunctionScheduleFailedEventDetails?: LambdaFunctionScheduleFailedEventDetails;
  lambdaFunctionScheduledEventDetails?: LambdaFunctionScheduledEventDetails;
  lambdaFunctionStartFailedEventDetails?: LambdaFunctionStartFailedEventDetails;
  lambdaFunctionSucceededEventDetails?: LambdaFunctionSucceededEventDetails;
  lambdaFunctionTimedOutEventDetails?: LambdaFunctionTimedOutEventDetails;
  stateEnteredEventDetails?: StateEnteredEventDetails;
  stateExitedEventDetails?: StateExitedEventDetails;
  mapRunStartedEventDetails?: MapRunStartedEventDetails;
  mapRunFailedEventDetails?: MapRunFailedEventDetails;
  mapRunRedrivenEventDetails?: MapRunRedrivenEventDetails;
  evaluationFailedEventDetails?: EvaluationFailedEventDetails;
}
export interface HistoryEventExecutionDataDetails {
  truncated?: boolean;
}
export type HistoryEventType = "ActivityFailed" | "ActivityScheduled" | "ActivityScheduleFailed" | "ActivityStarted" | "ActivitySucceeded" | "ActivityTimedOut" | "ChoiceStateEntered" | "ChoiceStateExited" | "ExecutionAborted" | "ExecutionFailed" | "ExecutionStarted" | "ExecutionSucceeded" | "ExecutionTimedOut" | "FailStateEntered" | "LambdaFunctionFailed" | "LambdaFunctionScheduled" | "LambdaFunctionScheduleFailed" | "LambdaFunctionStarted" | "LambdaFunctionStartFailed" | "LambdaFunctionSucceeded" | "LambdaFunctionTimedOut" | "MapIterationAborted" | "MapIterationFailed" | "MapIterationStarted" | "MapIterationSucceeded" | "MapStateAborted" | "MapStateEntered" | "MapStateExited" | "MapStateFailed" | "MapStateStarted" | "MapStateSucceeded" | "ParallelStateAborted" | "ParallelStateEntered" | "ParallelStateExited" | "ParallelStateFailed" | "ParallelStateStarted" | "ParallelStateSucceeded" | "PassStateEntered" | "PassStateExited" | "SucceedStateEntered" | "SucceedStateExited" | "TaskFailed" | "TaskScheduled" | "TaskStarted" | "TaskStartFailed" | "TaskStateAborted" | "TaskStateEntered" | "TaskStateExited" | "TaskSubmitFailed" | "TaskSubmitted" | "TaskSucceeded" | "TaskTimedOut" | "WaitStateAborted" | "WaitStateEntered" | "WaitStateExited" | "MapRunAborted" | "MapRunFailed" | "MapRunStarted" | "MapRunSucceeded" | "ExecutionRedriven" | "MapRunRedriven" | "EvaluationFailed";
export type IncludedData = "ALL_DATA" | "METADATA_ONLY";
export interface InspectionData {
  input?: string;
  afterArguments?: string;
  afterInputPath?: string;
  afterParameters?: string;
  result?: string;
  afterResultSelector?: string;
  afterResultPath?: string;
  request?: InspectionDataRequest;
  response?: InspectionDataResponse;
  variables?: string;
  errorDetails?: InspectionErrorDetails;
  afterItemsPath?: string;
  afterItemSelector?: string;
  afterItemBatcher?: string;
  afterItemsPointer?: string;
  toleratedFailureCount?: number;
  toleratedFailurePercentage?: number;
  maxConcurrency?: number;
}
export interface InspectionDataRequest {
  protocol?: string;
  method?: string;
  url?: string;
  headers?: string;
  body?: string;
}
export interface InspectionDataResponse {
  protocol?: string;
  statusCode?: string;
  statusMessage?: string;
  headers?: string;
  body?: string;
}
export interface InspectionErrorDetails {
  catchIndex?: number;
  retryIndex?: number;
  retryBackoffIntervalSeconds?: number;
}
export type InspectionLevel = "INFO" | "DEBUG" | "TRACE";
export interface InvalidArn {
  message?: string;
}
export interface InvalidDefinition {
  message?: string;
}
export interface InvalidEncryptionConfiguration {
  message?: string;
}
export interface InvalidExecutionInput {
  message?: string;
}
export interface InvalidLoggingConfiguration {
  message?: string;
}
export interface InvalidName {
  message?: string;
}
export interface InvalidOutput {
  message?: string;
}
export interface InvalidToken {
  message?: string;
}
export interface InvalidTracingConfiguration {
  message?: string;
}
export interface KmsAccessDeniedException {
  message?: string;
}
export interface KmsInvalidStateException {
  kmsKeyState?: KmsKeyState;
  message?: string;
}
export type KmsKeyState = "DISABLED" | "PENDING_DELETION" | "PENDING_IMPORT" | "UNAVAILABLE" | "CREATING";
export interface KmsThrottlingException {
  message?: string;
}
export interface LambdaFunctionFailedEventDetails {
  error?: string;
  cause?: string;
}
export interface LambdaFunctionScheduleFailedEventDetails {
  error?: string;
  cause?: string;
}
export interface LambdaFunctionScheduledEventDetails {
  resource: string;
  input?: string;
  inputDetails?: HistoryEventExecutionDataDetails;
  timeoutInSeconds?: number;
  taskCredentials?: TaskCredentials;
}
export interface LambdaFunctionStartFailedEventDetails {
  error?: string;
  cause?: string;
}
export interface LambdaFunctionSucceededEventDetails {
  output?: string;
  outputDetails?: HistoryEventExecutionDataDetails;
}
export interface LambdaFunctionTimedOutEventDetails {
  error?: string;
  cause?: string;
}
export interface ListActivitiesInput {
  maxResults?: number;
  nextToken?: string;
}
export interface ListActivitiesOutput {
  activities: ActivityListItem[];
  nextToken?: string;
}
export interface ListExecutionsInput {
  stateMachineArn?: string;
  statusFilter?: ExecutionStatus;
  maxResults?: number;
  nextToken?: string;
  mapRunArn?: string;
  redriveFilter?: ExecutionRedriveFilter;
}
export interface ListExecutionsOutput {
  executions: ExecutionListItem[];
  nextToken?: string;
}
export interface ListMapRunsInput {
  executionArn: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListMapRunsOutput {
  mapRuns: MapRunListItem[];
  nextToken?: string;
}
export interface ListStateMachineAliasesInput {
  stateMachineArn: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListStateMachineAliasesOutput {
  stateMachineAliases: StateMachineAliasListItem[];
  nextToken?: string;
}
export interface ListStateMachineVersionsInput {
  stateMachineArn: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListStateMachineVersionsOutput {
  stateMachineVersions: StateMachineVersionListItem[];
  nextToken?: string;
}
export interface ListStateMachinesInput {
  maxResults?: number;
  nextToken?: string;
}
export interface ListStateMachinesOutput {
  stateMachines: StateMachineListItem[];
  nextToken?: string;
}
export interface ListTagsForResourceInput {
  resourceArn: string;
}
export interface ListTagsForResourceOutput {
  tags?: Tag[];
}
export interface LogDestination {
  cloudWatchLogsLogGroup?: CloudWatchLogsLogGroup;
}
export type LogLevel = "ALL" | "ERROR" | "FATAL" | "OFF";
export interface LoggingConfiguration {
  level?: LogLevel;
  includeExecutionData?: boolean;
  destinations?: LogDestination[];
}
export interface MapIterationEventDetails {
  name?: string;
  index?: number;
}
export interface MapRunExecutionCounts {
  pending: number;
  running: number;
  succeeded: number;
  failed: number;
  timedOut: number;
  aborted: number;
  total: number;
  resultsWritten: number;
  failuresNotRedrivable?: number;
  pendingRedrive?: number;
}
export interface MapRunFailedEventDetails {
  error?: string;
  cause?: string;
}
export interface MapRunItemCounts {
  pending: number;
  running: number;
  succeeded: number;
  failed: number;
  timedOut: number;
  aborted: number;
  total: number;
  resultsWritten: number;
  failuresNotRedrivable?: number;
  pendingRedrive?: number;
}
export interface MapRunListItem {
  executionArn: string;
  mapRunArn: string;
  stateMachineArn: string;
  startDate: Date;
  stopDate?: Date;
}
export interface MapRunRedrivenEventDetails {
  mapRunArn?: string;
  redriveCount?: number;
}
export interface MapRunStartedEventDetails {
  mapRunArn?: string;
}
export type MapRunStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "ABORTED";
export interface MapStateStartedEventDetails {
  length?: number;
}
export interface MissingRequiredParameter {
  message?: string;
}
export interface MockErrorOutput {
  error?: string;
  cause?: string;
}
export interface MockInput {
  result?: string;
  errorOutput?: MockErrorOutput;
  fieldValidationMode?: MockResponseValidationMode;
}
export type MockResponseValidationMode = "STRICT" | "PRESENT" | "NONE";
export interface PublishStateMachineVersionInput {
  stateMachineArn: string;
  revisionId?: string;
  description?: string;
}
export interface PublishStateMachineVersionOutput {
  creationDate: Date;
  stateMachineVersionArn: string;
}
export interface RedriveExecutionInput {
  executionArn: string;
  clientToken?: string;
}
export interface RedriveExecutionOutput {
  redriveDate: Date;
}
export interface ResourceNotFound {
  message?: string;
  resourceName?: string;
}
export interface RoutingConfigurationListItem {
  stateMachineVersionArn: string;
  weight: number;
}
export interface SendTaskFailureInput {
  taskToken: string;
  error?: string;
  cause?: string;
}
export interface SendTaskFailureOutput {}
export interface SendTaskHeartbeatInput {
  taskToken: string;
}
export interface SendTaskHeartbeatOutput {}
export interface SendTaskSuccessInput {
  taskToken: string;
  output: string;
}
export interface SendTaskSuccessOutput {}
export interface ServiceQuotaExceededException {
  message?: string;
}
export interface StartExecutionInput {
  stateMachineArn: string;
  name?: string;
  input?: string;
  traceHeader?: string;
}
export interface StartExecutionOutput {
  executionArn: string;
  startDate: Date;
}
export interface StartSyncExecutionInput {
  stateMachineArn: string;
  name?: string;
  input?: string;
  traceHeader?: string;
  includedData?: IncludedData;
}
export interface StartSyncExecutionOutput {
  executionArn: string;
  stateMachineArn?: string;
  name?: string;
  startDate: Date;
  stopDate: Date;
  status: SyncExecutionStatus;
  error?: string;
  cause?: string;
  input?: string;
  inputDetails?: CloudWatchEventsExecutionDataDetails;
  output?: string;
  outputDetails?: CloudWatchEventsExecutionDataDetails;
  traceHeader?: string;
  billingDetails?: BillingDetails;
}
export interface StateEnteredEventDetails {
  name: string;
  input?: string;
  inputDetails?: HistoryEventExecutionDataDetails;
}
export interface StateExitedEventDetails {
  name: string;
  output?: string;
  outputDetails?: HistoryEventExecutionDataDetails;
  assignedVariables?: { [key: string]: string };
  assignedVariablesDetails?: AssignedVariablesDetails;
}
export interface StateMachineAliasListItem {
  stateMachineAliasArn: string;
  creationDate: Date;
}
export interface StateMachineAlreadyExists {
  message?: string;
}
export interface StateMachineDeleting {
  message?: string;
}
export interface StateMachineDoesNotExist {
  message?: string;
}
export interface StateMachineLimitExceeded {
  message?: string;
}
export interface StateMachineListItem {
  stateMachineArn: string;
  name: string;
  type: StateMachineType;
  creationDate: Date;
}
export type StateMachineStatus = "ACTIVE" | "DELETING";
export type StateMachineType = "STANDARD" | "EXPRESS";
export interface StateMachineTypeNotSupported {
  message?: string;
}
export interface StateMachineVersionListItem {
  stateMachineVersionArn: string;
  creationDate: Date;
}
export interface StopExecutionInput {
  executionArn: string;
  error?: string;
  cause?: string;
}
export interface StopExecutionOutput {
  stopDate: Date;
}
export type SyncExecutionStatus = "SUCCEEDED" | "FAILED" | "TIMED_OUT";
export interface Tag {
  key?: string;
  value?: string;
}
export interface TagResourceInput {
  resourceArn: string;
  tags: Tag[];
}
export interface TagResourceOutput {}
export interface TaskCredentials {
  roleArn?: string;
}
export interface TaskDoesNotExist {
  message?: string;
}
export interface TaskFailedEventDetails {
  resourceType: string;
  resource: string;
  error?: string;
  cause?: string;
}
export interface TaskScheduledEventDetails {
  resourceType: string;
  resource: string;
  region: string;
  parameters: string;
  timeoutInSeconds?: number;
  heartbeatInSeconds?: number;
  taskCredentials?: TaskCredentials;
}
export interface TaskStartFailedEventDetails {
  resourceType: string;
  resource: string;
  error?: string;
  cause?: string;
}
export interface TaskStartedEventDetails {
  resourceType: string;
  resource: string;
}
export interface TaskSubmitFailedEventDetails {
  resourceType: string;
  resource: string;
  error?: string;
  cause?: string;
}
export interface TaskSubmittedEventDetails {
  resourceType: string;
  resource: string;
  output?: string;
  outputDetails?: HistoryEventExecutionDataDetails;
}
export interface TaskSucceededEventDetails {
  resourceType: string;
  resource: string;
  output?: string;
  outputDetails?: HistoryEventExecutionDataDetails;
}
export interface TaskTimedOut {
  message?: string;
}
export interface TaskTimedOutEventDetails {
  resourceType: string;
  resource: string;
  error?: string;
  cause?: string;
}
export type TestExecutionStatus = "SUCCEEDED" | "FAILED" | "RETRIABLE" | "CAUGHT_ERROR";
export interface TestStateConfiguration {
  retrierRetryCount?: number;
  errorCausedByState?: string;
  mapIterationFailureCount?: number;
  mapItemReaderData?: string;
}
export interface TestStateInput {
  definition: string;
  roleArn?: string;
  input?: string;
  inspectionLevel?: InspectionLevel;
  revealSecrets?: boolean;
  variables?: string;
  stateName?: string;
  mock?: MockInput;
  context?: string;
  stateConfiguration?: TestStateConfiguration;
}
export interface TestStateOutput {
  output?: string;
  error?: string;
  cause?: string;
  inspectionData?: InspectionData;
  nextState?: string;
  status?: TestExecutionStatus;
}
export interface TooManyTags {
  message?: string;
  resourceName?: string;
}
export interface TracingConfiguration {
  enabled?: boolean;
}
export interface UntagResourceInput {
  resourceArn: string;
  tagKeys: string[];
}
export interface UntagResourceOutput {}
export interface UpdateMapRunInput {
  mapRunArn: string;
  maxConcurrency?: number;
  toleratedFailurePercentage?: number;
  toleratedFailureCount?: number;
}
export interface UpdateMapRunOutput {}
export interface UpdateStateMachineAliasInput {
  stateMachineAliasArn: string;
  description?: string;
  routingConfiguration?: RoutingConfigurationListItem[];
}
export interface UpdateStateMachineAliasOutput {
  updateDate: Date;
}
export interface UpdateStateMachineInput {
  stateMachineArn: string;
  definition?: string;
  roleArn?: string;
  loggingConfiguration?: LoggingConfiguration;
  tracingConfiguration?: TracingConfiguration;
  publish?: boolean;
  versionDescription?: string;
  encryptionConfiguration?: EncryptionConfiguration;
}
export interface UpdateStateMachineOutput {
  updateDate: Date;
  revisionId?: string;
  stateMachineVersionArn?: string;
}
export interface ValidateStateMachineDefinitionDiagnostic {
  severity: ValidateStateMachineDefinitionSeverity;
  code: string;
  message: string;
  location?: string;
}
export interface ValidateStateMachineDefinitionInput {
  definition: string;
  type?: StateMachineType;
  severity?: ValidateStateMachineDefinitionSeverity;
  maxResults?: number;
}
export interface ValidateStateMachineDefinitionOutput {
  result: ValidateStateMachineDefinitionResultCode;
  diagnostics: ValidateStateMachineDefinitionDiagnostic[];
  truncated?: boolean;
}
export type ValidateStateMachineDefinitionResultCode = "OK" | "FAIL";
export type ValidateStateMachineDefinitionSeverity = "ERROR" | "WARNING";
export interface ValidationException {
  message?: string;
  reason?: ValidationExceptionReason;
}
export type ValidationExceptionReason = "API_DOES_NOT_SUPPORT_LABELED_ARNS" | "MISSING_REQUIRED_PARAMETER" | "CANNOT_UPDATE_COMPLETED_MAP_RUN" | "INVALID_ROUTING_CONFIGURATION";
