// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): DynamoDB, 2012-08-10. Do not edit.
export interface Operations {
  BatchExecuteStatement: { input: BatchExecuteStatementInput; output: BatchExecuteStatementOutput; errors: "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  BatchGetItem: { input: BatchGetItemInput; output: BatchGetItemOutput; errors: "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  BatchWriteItem: { input: BatchWriteItemInput; output: BatchWriteItemOutput; errors: "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "ItemCollectionSizeLimitExceededException" | "RequestLimitExceeded" | "InternalServerError" | "ReplicatedWriteConflictException" | "ThrottlingException" };
  CancelBulkOperation: { input: CancelBulkOperationInput; output: CancelBulkOperationOutput; errors: "ResourceNotFoundException" };
  CreateBackup: { input: CreateBackupInput; output: CreateBackupOutput; errors: "TableNotFoundException" | "TableInUseException" | "ContinuousBackupsUnavailableException" | "BackupInUseException" | "LimitExceededException" | "InternalServerError" };
  CreateGlobalTable: { input: CreateGlobalTableInput; output: CreateGlobalTableOutput; errors: "LimitExceededException" | "InternalServerError" | "GlobalTableAlreadyExistsException" | "TableNotFoundException" };
  CreateTable: { input: CreateTableInput; output: CreateTableOutput; errors: "ResourceInUseException" | "LimitExceededException" | "InternalServerError" };
  DeleteBackup: { input: DeleteBackupInput; output: DeleteBackupOutput; errors: "BackupNotFoundException" | "BackupInUseException" | "LimitExceededException" | "InternalServerError" };
  DeleteItem: { input: DeleteItemInput; output: DeleteItemOutput; errors: "ConditionalCheckFailedException" | "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "ItemCollectionSizeLimitExceededException" | "TransactionConflictException" | "RequestLimitExceeded" | "InternalServerError" | "ReplicatedWriteConflictException" | "ThrottlingException" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyInput; output: DeleteResourcePolicyOutput; errors: "ResourceNotFoundException" | "InternalServerError" | "PolicyNotFoundException" | "ResourceInUseException" | "LimitExceededException" };
  DeleteTable: { input: DeleteTableInput; output: DeleteTableOutput; errors: "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InternalServerError" };
  DescribeBackup: { input: DescribeBackupInput; output: DescribeBackupOutput; errors: "BackupNotFoundException" | "InternalServerError" };
  DescribeBulkOperation: { input: DescribeBulkOperationInput; output: DescribeBulkOperationOutput; errors: "ResourceNotFoundException" };
  DescribeContinuousBackups: { input: DescribeContinuousBackupsInput; output: DescribeContinuousBackupsOutput; errors: "TableNotFoundException" | "InternalServerError" };
  DescribeContributorInsights: { input: DescribeContributorInsightsInput; output: DescribeContributorInsightsOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  DescribeEndpoints: { input: DescribeEndpointsRequest; output: DescribeEndpointsResponse; errors: never };
  DescribeExport: { input: DescribeExportInput; output: DescribeExportOutput; errors: "ExportNotFoundException" | "LimitExceededException" | "InternalServerError" };
  DescribeGlobalTable: { input: DescribeGlobalTableInput; output: DescribeGlobalTableOutput; errors: "InternalServerError" | "GlobalTableNotFoundException" };
  DescribeGlobalTableSettings: { input: DescribeGlobalTableSettingsInput; output: DescribeGlobalTableSettingsOutput; errors: "GlobalTableNotFoundException" | "InternalServerError" };
  DescribeImport: { input: DescribeImportInput; output: DescribeImportOutput; errors: "ImportNotFoundException" };
  DescribeKinesisStreamingDestination: { input: DescribeKinesisStreamingDestinationInput; output: DescribeKinesisStreamingDestinationOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  DescribeLimits: { input: DescribeLimitsInput; output: DescribeLimitsOutput; errors: "InternalServerError" };
  DescribeTable: { input: DescribeTableInput; output: DescribeTableOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  DescribeTableReplicaAutoScaling: { input: DescribeTableReplicaAutoScalingInput; output: DescribeTableReplicaAutoScalingOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  DescribeTimeToLive: { input: DescribeTimeToLiveInput; output: DescribeTimeToLiveOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  DisableKinesisStreamingDestination: { input: KinesisStreamingDestinationInput; output: KinesisStreamingDestinationOutput; errors: "InternalServerError" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" };
  EnableKinesisStreamingDestination: { input: KinesisStreamingDestinationInput; output: KinesisStreamingDestinationOutput; errors: "InternalServerError" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" };
  ExecuteStatement: { input: ExecuteStatementInput; output: ExecuteStatementOutput; errors: "ConditionalCheckFailedException" | "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "ItemCollectionSizeLimitExceededException" | "TransactionConflictException" | "RequestLimitExceeded" | "InternalServerError" | "DuplicateItemException" | "ThrottlingException" };
  ExecuteTransaction: { input: ExecuteTransactionInput; output: ExecuteTransactionOutput; errors: "ResourceNotFoundException" | "TransactionCanceledException" | "TransactionInProgressException" | "IdempotentParameterMismatchException" | "ProvisionedThroughputExceededException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  ExportTableToPointInTime: { input: ExportTableToPointInTimeInput; output: ExportTableToPointInTimeOutput; errors: "TableNotFoundException" | "PointInTimeRecoveryUnavailableException" | "LimitExceededException" | "InvalidExportTimeException" | "ExportConflictException" | "InternalServerError" };
  GetItem: { input: GetItemInput; output: GetItemOutput; errors: "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput; errors: "ResourceNotFoundException" | "InternalServerError" | "PolicyNotFoundException" };
  ImportTable: { input: ImportTableInput; output: ImportTableOutput; errors: "ResourceInUseException" | "LimitExceededException" | "ImportConflictException" };
  ListBackups: { input: ListBackupsInput; output: ListBackupsOutput; errors: "InternalServerError" };
  ListBulkOperations: { input: ListBulkOperationsInput; output: ListBulkOperationsOutput; errors: never };
  ListContributorInsights: { input: ListContributorInsightsInput; output: ListContributorInsightsOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  ListExports: { input: ListExportsInput; output: ListExportsOutput; errors: "LimitExceededException" | "InternalServerError" };
  ListGlobalTables: { input: ListGlobalTablesInput; output: ListGlobalTablesOutput; errors: "InternalServerError" };
  ListImports: { input: ListImportsInput; output: ListImportsOutput; errors: "LimitExceededException" };
  ListTables: { input: ListTablesInput; output: ListTablesOutput; errors: "InternalServerError" };
  ListTagsOfResource: { input: ListTagsOfResourceInput; output: ListTagsOfResourceOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  PutItem: { input: PutItemInput; output: PutItemOutput; errors: "ConditionalCheckFailedException" | "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "ItemCollectionSizeLimitExceededException" | "TransactionConflictException" | "RequestLimitExceeded" | "InternalServerError" | "ReplicatedWriteConflictException" | "ThrottlingException" };
  PutResourcePolicy: { input: PutResourcePolicyInput; output: PutResourcePolicyOutput; errors: "ResourceNotFoundException" | "InternalServerError" | "LimitExceededException" | "PolicyNotFoundException" | "ResourceInUseException" };
  Query: { input: QueryInput; output: QueryOutput; errors: "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  RestoreTableFromBackup: { input: RestoreTableFromBackupInput; output: RestoreTableFromBackupOutput; errors: "TableAlreadyExistsException" | "TableInUseException" | "BackupNotFoundException" | "BackupInUseException" | "LimitExceededException" | "InternalServerError" };
  RestoreTableToPointInTime: { input: RestoreTableToPointInTimeInput; output: RestoreTableToPointInTimeOutput; errors: "TableAlreadyExistsException" | "TableNotFoundException" | "TableInUseException" | "LimitExceededException" | "InvalidRestoreTimeException" | "PointInTimeRecoveryUnavailableException" | "InternalServerError" };
  Scan: { input: ScanInput; output: ScanOutput; errors: "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  SearchVectors: { input: SearchVectorsInput; output: SearchVectorsOutput; errors: "ResourceNotFoundException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  StartBulkPutItems: { input: StartBulkPutItemsInput; output: StartBulkPutItemsOutput; errors: "LimitExceededException" | "ResourceInUseException" | "IdempotentParameterMismatchException" | "ResourceNotFoundException" };
  TagResource: { input: TagResourceInput; output: {}; errors: "LimitExceededException" | "ResourceNotFoundException" | "InternalServerError" | "ResourceInUseException" };
  TransactGetItems: { input: TransactGetItemsInput; output: TransactGetItemsOutput; errors: "ResourceNotFoundException" | "TransactionCanceledException" | "ProvisionedThroughputExceededException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  TransactWriteItems: { input: TransactWriteItemsInput; output: TransactWriteItemsOutput; errors: "ResourceNotFoundException" | "TransactionCanceledException" | "TransactionInProgressException" | "IdempotentParameterMismatchException" | "ProvisionedThroughputExceededException" | "RequestLimitExceeded" | "InternalServerError" | "ThrottlingException" };
  UntagResource: { input: UntagResourceInput; output: {}; errors: "LimitExceededException" | "ResourceNotFoundException" | "InternalServerError" | "ResourceInUseException" };
  UpdateContinuousBackups: { input: UpdateContinuousBackupsInput; output: UpdateContinuousBackupsOutput; errors: "TableNotFoundException" | "ContinuousBackupsUnavailableException" | "InternalServerError" };
  UpdateContributorInsights: { input: UpdateContributorInsightsInput; output: UpdateContributorInsightsOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  UpdateGlobalTable: { input: UpdateGlobalTableInput; output: UpdateGlobalTableOutput; errors: "InternalServerError" | "GlobalTableNotFoundException" | "ReplicaAlreadyExistsException" | "ReplicaNotFoundException" | "TableNotFoundException" };
  UpdateGlobalTableSettings: { input: UpdateGlobalTableSettingsInput; output: UpdateGlobalTableSettingsOutput; errors: "GlobalTableNotFoundException" | "ReplicaNotFoundException" | "IndexNotFoundException" | "LimitExceededException" | "ResourceInUseException" | "InternalServerError" };
  UpdateItem: { input: UpdateItemInput; output: UpdateItemOutput; errors: "ConditionalCheckFailedException" | "ProvisionedThroughputExceededException" | "ResourceNotFoundException" | "ItemCollectionSizeLimitExceededException" | "TransactionConflictException" | "RequestLimitExceeded" | "InternalServerError" | "ReplicatedWriteConflictException" | "ThrottlingException" };
  UpdateKinesisStreamingDestination: { input: UpdateKinesisStreamingDestinationInput; output: UpdateKinesisStreamingDestinationOutput; errors: "InternalServerError" | "LimitExceededException" | "ResourceInUseException" | "ResourceNotFoundException" };
  UpdateTable: { input: UpdateTableInput; output: UpdateTableOutput; errors: "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InternalServerError" };
  UpdateTableReplicaAutoScaling: { input: UpdateTableReplicaAutoScalingInput; output: UpdateTableReplicaAutoScalingOutput; errors: "ResourceNotFoundException" | "ResourceInUseException" | "LimitExceededException" | "InternalServerError" };
  UpdateTimeToLive: { input: UpdateTimeToLiveInput; output: UpdateTimeToLiveOutput; errors: "ResourceInUseException" | "ResourceNotFoundException" | "LimitExceededException" | "InternalServerError" };
}
export type OperationName = keyof Operations;
export type ApproximateCreationDateTimePrecision = "MILLISECOND" | "MICROSECOND";
export interface ArchivalSummary {
  ArchivalDateTime?: Date;
  ArchivalReason?: string;
  ArchivalBackupArn?: string;
}
export type AttributeAction = "ADD" | "PUT" | "DELETE";
export interface AttributeDefinition {
  AttributeName: string;
  AttributeType: ScalarAttributeType;
}
export interface AttributeValue {
  S?: string;
  N?: string;
  B?: Uint8Array;
  SS?: string[];
  NS?: string[];
  BS?: Uint8Array[];
  M?: { [key: string]: AttributeValue };
  L?: AttributeValue[];
  NULL?: boolean;
  BOOL?: boolean;
}
export interface AttributeValueUpdate {
  Value?: AttributeValue;
  Action?: AttributeAction;
}
export interface AutoScalingPolicyDescription {
  PolicyName?: string;
  TargetTrackingScalingPolicyConfiguration?: AutoScalingTargetTrackingScalingPolicyConfigurationDescription;
}
export interface AutoScalingPolicyUpdate {
  PolicyName?: string;
  TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate;
}
export interface AutoScalingSettingsDescription {
  MinimumUnits?: number;
  MaximumUnits?: number;
  AutoScalingDisabled?: boolean;
  AutoScalingRoleArn?: string;
  ScalingPolicies?: AutoScalingPolicyDescription[];
}
export interface AutoScalingSettingsUpdate {
  MinimumUnits?: number;
  MaximumUnits?: number;
  AutoScalingDisabled?: boolean;
  AutoScalingRoleArn?: string;
  ScalingPolicyUpdate?: AutoScalingPolicyUpdate;
}
export interface AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
  DisableScaleIn?: boolean;
  ScaleInCooldown?: number;
  ScaleOutCooldown?: number;
  TargetValue: number;
}
export interface AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
  DisableScaleIn?: boolean;
  ScaleInCooldown?: number;
  ScaleOutCooldown?: number;
  TargetValue: number;
}
export interface BackupDescription {
  BackupDetails?: BackupDetails;
  SourceTableDetails?: SourceTableDetails;
  SourceTableFeatureDetails?: SourceTableFeatureDetails;
}
export interface BackupDetails {
  BackupArn: string;
  BackupName: string;
  BackupSizeBytes?: number;
  BackupStatus: BackupStatus;
  BackupType: BackupType;
  BackupCreationDateTime: Date;
  BackupExpiryDateTime?: Date;
}
export interface BackupInUseException {
  message?: string;
}
export interface BackupNotFoundException {
  message?: string;
}
export type BackupStatus = "CREATING" | "DELETED" | "AVAILABLE";
export interface BackupSummary {
  TableName?: string;
  TableId?: string;
  TableArn?: string;
  BackupArn?: string;
  BackupName?: string;
  BackupCreationDateTime?: Date;
  BackupExpiryDateTime?: Date;
  BackupStatus?: BackupStatus;
  BackupType?: BackupType;
  BackupSizeBytes?: number;
}
export type BackupType = "USER" | "SYSTEM" | "AWS_BACKUP";
export type BackupTypeFilter = "USER" | "SYSTEM" | "AWS_BACKUP" | "ALL";
export interface BatchExecuteStatementInput {
  Statements: BatchStatementRequest[];
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
}
export interface BatchExecuteStatementOutput {
  Responses?: BatchStatementResponse[];
  ConsumedCapacity?: ConsumedCapacity[];
}
export interface BatchGetItemInput {
  RequestItems: { [key: string]: KeysAndAttributes };
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
}
export interface BatchGetItemOutput {
  Responses?: { [key: string]: { [key: string]: AttributeValue }[] };
  UnprocessedKeys?: { [key: string]: KeysAndAttributes };
  ConsumedCapacity?: ConsumedCapacity[];
}
export interface BatchStatementError {
  Code?: BatchStatementErrorCodeEnum;
  Message?: string;
  Item?: { [key: string]: AttributeValue };
}
export type BatchStatementErrorCodeEnum = "ConditionalCheckFailed" | "ItemCollectionSizeLimitExceeded" | "RequestLimitExceeded" | "ValidationError" | "ProvisionedThroughputExceeded" | "TransactionConflict" | "ThrottlingError" | "InternalServerError" | "ResourceNotFound" | "AccessDenied" | "DuplicateItem";
export interface BatchStatementRequest {
  Statement: string;
  Parameters?: AttributeValue[];
  ConsistentRead?: boolean;
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface BatchStatementResponse {
  Error?: BatchStatementError;
  TableName?: string;
  Item?: { [key: string]: AttributeValue };
}
export interface BatchWriteItemInput {
  RequestItems: { [key: string]: WriteRequest[] };
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics;
}
export interface BatchWriteItemOutput {
  UnprocessedItems?: { [key: string]: WriteRequest[] };
  ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] };
  ConsumedCapacity?: ConsumedCapacity[];
}
export type BillingMode = "PROVISIONED" | "PAY_PER_REQUEST";
export interface BillingModeSummary {
  BillingMode?: BillingMode;
  LastUpdateToPayPerRequestDateTime?: Date;
}
export interface BulkOperationBytes {
  BulkPutBytes?: number;
}
export interface BulkOperationDescription {
  BulkOperationArn?: string;
  BulkOperationStatus?: BulkOperationStatus;
  TableDetails?: BulkOperationTableDetail[];
  ClientToken?: string;
  InputS3Configuration?: InputS3Configuration;
  OutputS3Configuration?: OutputS3Configuration;
  StartTime?: Date;
  EndTime?: Date;
  ProcessedItemCount?: number;
  ProcessedInputBytes?: number;
  TotalInputBytes?: number;
  BulkOperationUsage?: BulkOperationUsage[];
  FailedItemCount?: number;
  FailureCode?: string;
  FailureMessage?: string;
  MaxWriteRequestUnits?: number;
  PerformanceTier?: BulkOperationPerformanceTier;
}
export type BulkOperationInputFormat = "DYNAMODB_JSON" | "ION";
export type BulkOperationPerformanceTier = "STANDARD" | "ACCELERATED";
export type BulkOperationStatus = "IN_PROGRESS" | "COMPLETED" | "COMPLETED_WITH_ERRORS" | "CANCELLING" | "CANCELLED" | "FAILED";
export interface BulkOperationSummary {
  BulkOperationArn: string;
  BulkOperationStatus: BulkOperationStatus;
  StartTime: Date;
  EndTime?: Date;
}
export interface BulkOperationTableDetail {
  TableName?: string;
  TableId?: string;
}
export interface BulkOperationUsage {
  TableName?: string;
  BulkPutBytes?: number;
  Table?: BulkOperationBytes;
  LocalSecondaryIndexes?: { [key: string]: BulkOperationBytes };
  GlobalSecondaryIndexes?: { [key: string]: BulkOperationBytes };
  VectorIndexes?: { [key: string]: BulkOperationVectorBytes };
}
export interface BulkOperationVectorBytes {
  BulkPutVectorBytes?: number;
}
export interface CancelBulkOperationInput {
  BulkOperationArn: string;
}
export interface CancelBulkOperationOutput {
  BulkOperationArn: string;
  BulkOperationStatus: BulkOperationStatus;
}
export interface CancellationReason {
  Item?: { [key: string]: AttributeValue };
  Code?: string;
  Message?: string;
}
export interface Capacity {
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
  CapacityUnits?: number;
}
export type ComparisonOperator = "EQ" | "NE" | "IN" | "LE" | "LT" | "GE" | "GT" | "BETWEEN" | "NOT_NULL" | "NULL" | "CONTAINS" | "NOT_CONTAINS" | "BEGINS_WITH";
export interface Condition {
  AttributeValueList?: AttributeValue[];
  ComparisonOperator: ComparisonOperator;
}
export interface ConditionCheck {
  Key: { [key: string]: AttributeValue };
  TableName: string;
  ConditionExpression: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface ConditionalCheckFailedException {
  message?: string;
  Item?: { [key: string]: AttributeValue };
}
export type ConditionalOperator = "AND" | "OR";
export interface ConsumedCapacity {
  TableName?: string;
  CapacityUnits?: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
  Table?: Capacity;
  LocalSecondaryIndexes?: { [key: string]: Capacity };
  GlobalSecondaryIndexes?: { [key: string]: Capacity };
  VectorIndexes?: { [key: string]: VectorCapacity };
}
export interface ContinuousBackupsDescription {
  ContinuousBackupsStatus: ContinuousBackupsStatus;
  PointInTimeRecoveryDescription?: PointInTimeRecoveryDescription;
}
export type ContinuousBackupsStatus = "ENABLED" | "DISABLED";
export interface ContinuousBackupsUnavailableException {
  message?: string;
}
export type ContributorInsightsAction = "ENABLE" | "DISABLE";
export type ContributorInsightsMode = "ACCESSED_AND_THROTTLED_KEYS" | "THROTTLED_KEYS";
export type ContributorInsightsStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "FAILED";
export interface ContributorInsightsSummary {
  TableName?: string;
  IndexName?: string;
  ContributorInsightsStatus?: ContributorInsightsStatus;
  ContributorInsightsMode?: ContributorInsightsMode;
}
export interface CreateBackupInput {
  TableName: string;
  BackupName: string;
}
export interface CreateBackupOutput {
  BackupDetails?: BackupDetails;
}
export interface CreateGlobalSecondaryIndexAction {
  IndexName: string;
  KeySchema: KeySchemaElement[];
  Projection: Projection;
  ProvisionedThroughput?: ProvisionedThroughput;
  OnDemandThroughput?: OnDemandThroughput;
  WarmThroughput?: WarmThroughput;
}
export interface CreateGlobalTableInput {
  GlobalTableName: string;
  ReplicationGroup: Replica[];
}
export interface CreateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription;
}
export interface CreateGlobalTableWitnessGroupMemberAction {
  RegionName: string;
}
export interface CreateReplicaAction {
  RegionName: string;
}
export interface CreateReplicationGroupMemberAction {
  RegionName: string;
  KMSMasterKeyId?: string;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
  OnDemandThroughputOverride?: OnDemandThroughputOverride;
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[];
  TableClassOverride?: TableClass;
}
export interface CreateTableInput {
  AttributeDefinitions?: AttributeDefinition[];
  TableName: string;
  KeySchema?: KeySchemaElement[];
  LocalSecondaryIndexes?: LocalSecondaryIndex[];
  GlobalSecondaryIndexes?: GlobalSecondaryIndex[];
  BillingMode?: BillingMode;
  ProvisionedThroughput?: ProvisionedThroughput;
  StreamSpecification?: StreamSpecification;
  SSESpecification?: SSESpecification;
  Tags?: Tag[];
  TableClass?: TableClass;
  DeletionProtectionEnabled?: boolean;
  WarmThroughput?: WarmThroughput;
  ResourcePolicy?: string;
  OnDemandThroughput?: OnDemandThroughput;
  GlobalTableSourceArn?: string;
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode;
  VectorIndexes?: VectorIndex[];
}
export interface CreateTableOutput {
  TableDescription?: TableDescription;
}
export interface CreateVectorIndexAction {
  IndexName: string;
  VectorAttribute: VectorAttributeDefinition;
  SearchSchema?: SearchSchemaElement[];
  Projection: Projection;
  Dimensions: number;
  DistanceFunction: VectorDistanceFunction;
}
export interface CsvOptions {
  Delimiter?: string;
  HeaderList?: string[];
}
export interface Delete {
  Key: { [key: string]: AttributeValue };
  TableName: string;
  ConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface DeleteBackupInput {
  BackupArn: string;
}
export interface DeleteBackupOutput {
  BackupDescription?: BackupDescription;
}
export interface DeleteGlobalSecondaryIndexAction {
  IndexName: string;
}
export interface DeleteGlobalTableWitnessGroupMemberAction {
  RegionName: string;
}
export interface DeleteItemInput {
  TableName: string;
  Key: { [key: string]: AttributeValue };
  Expected?: { [key: string]: ExpectedAttributeValue };
  ConditionalOperator?: ConditionalOperator;
  ReturnValues?: ReturnValue;
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics;
  ConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface DeleteItemOutput {
  Attributes?: { [key: string]: AttributeValue };
  ConsumedCapacity?: ConsumedCapacity;
  ItemCollectionMetrics?: ItemCollectionMetrics;
}
export interface DeleteReplicaAction {
  RegionName: string;
}
export interface DeleteReplicationGroupMemberAction {
  RegionName: string;
}
export interface DeleteRequest {
  Key: { [key: string]: AttributeValue };
}
export interface DeleteResourcePolicyInput {
  ResourceArn: string;
  ExpectedRevisionId?: string;
}
export interface DeleteResourcePolicyOutput {
  RevisionId?: string;
}
export interface DeleteTableInput {
  TableName: string;
}
export interface DeleteTableOutput {
  TableDescription?: TableDescription;
}
export interface DeleteVectorIndexAction {
  IndexName: string;
}
export interface DescribeBackupInput {
  BackupArn: string;
}
export interface DescribeBackupOutput {
  BackupDescription?: BackupDescription;
}
export interface DescribeBulkOperationInput {
  BulkOperationArn: string;
}
export interface DescribeBulkOperationOutput {
  BulkOperationDescription: BulkOperationDescription;
}
export interface DescribeContinuousBackupsInput {
  TableName: string;
}
export interface DescribeContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription;
}
export interface DescribeContributorInsightsInput {
  TableName: string;
  IndexName?: string;
}
export interface DescribeContributorInsightsOutput {
  TableName?: string;
  IndexName?: string;
  ContributorInsightsRuleList?: string[];
  ContributorInsightsStatus?: ContributorInsightsStatus;
  LastUpdateDateTime?: Date;
  FailureException?: FailureException;
  ContributorInsightsMode?: ContributorInsightsMode;
}
export interface DescribeEndpointsRequest {}
export interface DescribeEndpointsResponse {
  Endpoints: Endpoint[];
}
export interface DescribeExportInput {
  ExportArn: string;
}
export interface DescribeExportOutput {
  ExportDescription?: ExportDescription;
}
export interface DescribeGlobalTableInput {
  GlobalTableName: string;
}
export interface DescribeGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription;
}
export interface DescribeGlobalTableSettingsInput {
  GlobalTableName: string;
}
export interface DescribeGlobalTableSettingsOutput {
  GlobalTableName?: string;
  ReplicaSettings?: ReplicaSettingsDescription[];
}
export interface DescribeImportInput {
  ImportArn: string;
}
export interface DescribeImportOutput {
  ImportTableDescription: ImportTableDescription;
}
export interface DescribeKinesisStreamingDestinationInput {
  TableName: string;
}
export interface DescribeKinesisStreamingDestinationOutput {
  TableName?: string;
  KinesisDataStreamDestinations?: KinesisDataStreamDestination[];
}
export interface DescribeLimitsInput {}
export interface DescribeLimitsOutput {
  AccountMaxReadCapacityUnits?: number;
  AccountMaxWriteCapacityUnits?: number;
  TableMaxReadCapacityUnits?: number;
  TableMaxWriteCapacityUnits?: number;
}
export interface DescribeTableInput {
  TableName: string;
}
export interface DescribeTableOutput {
  Table?: TableDescription;
}
export interface DescribeTableReplicaAutoScalingInput {
  TableName: string;
}
export interface DescribeTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription;
}
export interface DescribeTimeToLiveInput {
  TableName: string;
}
export interface DescribeTimeToLiveOutput {
  TimeToLiveDescription?: TimeToLiveDescription;
}
export type DestinationStatus = "ENABLING" | "ACTIVE" | "DISABLING" | "DISABLED" | "ENABLE_FAILED" | "UPDATING";
export interface DisassociateReplicationGroupMemberAction {
  RegionName: string;
  DisassociationMode: DisassociationMode;
}
export type DisassociationMode = "WAIT_FOR_REPLICATION";
export interface DuplicateItemException {
  message?: string;
}
export interface EnableKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision;
}
export interface Endpoint {
  Address: string;
  CachePeriodInMinutes: number;
}
export interface ExecuteStatementInput {
  Statement: string;
  Parameters?: AttributeValue[];
  ConsistentRead?: boolean;
  NextToken?: string;
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  Limit?: number;
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface ExecuteStatementOutput {
  Items?: { [key: string]: AttributeValue }[];
  NextToken?: string;
  ConsumedCapacity?: ConsumedCapacity;
  LastEvaluatedKey?: { [key: string]: AttributeValue };
}
export interface ExecuteTransactionInput {
  TransactStatements: ParameterizedStatement[];
  ClientRequestToken?: string;
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
}
export interface ExecuteTransactionOutput {
  Responses?: ItemResponse[];
  ConsumedCapacity?: ConsumedCapacity[];
}
export interface ExpectedAttributeValue {
  Value?: AttributeValue;
  Exists?: boolean;
  ComparisonOperator?: ComparisonOperator;
  AttributeValueList?: AttributeValue[];
}
export interface ExportConflictException {
  message?: string;
}
export interface ExportDescription {
  ExportArn?: string;
  ExportStatus?: ExportStatus;
  StartTime?: Date;
  EndTime?: Date;
  ExportManifest?: string;
  TableArn?: string;
  TableId?: string;
  ExportTime?: Date;
  ClientToken?: string;
  S3Bucket?: string;
  S3BucketOwner?: string;
  S3Prefix?: string;
  S3SseAlgorithm?: S3SseAlgorithm;
  S3SseKmsKeyId?: string;
  FailureCode?: string;
  FailureMessage?: string;
  ExportFormat?: ExportFormat;
  BilledSizeBytes?: number;
  ItemCount?: number;
  ExportType?: ExportType;
  IncrementalExportSpecification?: IncrementalExportSpecification;
  FilterSpecification?: FilterSpecification;
}
export type ExportFormat = "ION" | "DYNAMODB_JSON";
export interface ExportNotFoundException {
  message?: string;
}
export type ExportStatus = "IN_PROGRESS" | "COMPLETED" | "FAILED";
export interface ExportSummary {
  ExportArn?: string;
  ExportStatus?: ExportStatus;
  ExportType?: ExportType;
}
export interface ExportTableToPointInTimeInput {
  TableArn: string;
  ExportTime?: Date;
  ClientToken?: string;
  S3Bucket: string;
  S3BucketOwner?: string;
  S3Prefix?: string;
  S3SseAlgorithm?: S3SseAlgorithm;
  S3SseKmsKeyId?: string;
  ExportFormat?: ExportFormat;
  ExportType?: ExportType;
  IncrementalExportSpecification?: IncrementalExportSpecification;
  FilterSpecification?: FilterSpecification;
}
export interface ExportTableToPointInTimeOutput {
  ExportDescription?: ExportDescription;
}
export type ExportType = "FULL_EXPORT" | "INCREMENTAL_EXPORT";
export type ExportViewType = "NEW_IMAGE" | "NEW_AND_OLD_IMAGES";
export interface FailureException {
  ExceptionName?: string;
  ExceptionDescription?: string;
}
export interface FilterSpecification {
  FilterExpression?: string;
  ProjectionExpression?: string;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
}
export interface Get {
  Key: { [key: string]: AttributeValue };
  TableName: string;
  ProjectionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
}
export interface GetItemInput {
  TableName: string;
  Key: { [key: string]: AttributeValue };
  AttributesToGet?: string[];
  ConsistentRead?: boolean;
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ProjectionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
}
export interface GetItemOutput {
  Item?: { [key: string]: AttributeValue };
  ConsumedCapacity?: ConsumedCapacity;
}
export interface GetResourcePolicyInput {
  ResourceArn: string;
}
export interface GetResourcePolicyOutput {
  Policy?: string;
  RevisionId?: string;
}
export interface GlobalSecondaryIndex {
  IndexName: string;
  KeySchema: KeySchemaElement[];
  Projection: Projection;
  ProvisionedThroughput?: ProvisionedThroughput;
  OnDemandThroughput?: OnDemandThroughput;
  WarmThroughput?: WarmThroughput;
}
export interface GlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string;
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
}
export interface GlobalSecondaryIndexDescription {
  IndexName?: string;
  KeySchema?: KeySchemaElement[];
  Projection?: Projection;
  IndexStatus?: IndexStatus;
  Backfilling?: boolean;
  ProvisionedThroughput?: ProvisionedThroughputDescription;
  IndexSizeBytes?: number;
  ItemCount?: number;
  IndexArn?: string;
  OnDemandThroughput?: OnDemandThroughput;
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription;
}
export interface GlobalSecondaryIndexInfo {
  IndexName?: string;
  KeySchema?: KeySchemaElement[];
  Projection?: Projection;
  ProvisionedThroughput?: ProvisionedThroughput;
  OnDemandThroughput?: OnDemandThroughput;
}
export interface GlobalSecondaryIndexUpdate {
  Update?: UpdateGlobalSecondaryIndexAction;
  Create?: CreateGlobalSecondaryIndexAction;
  Delete?: DeleteGlobalSecondaryIndexAction;
}
export interface GlobalSecondaryIndexWarmThroughputDescription {
  ReadUnitsPerSecond?: number;
  WriteUnitsPerSecond?: number;
  Status?: IndexStatus;
}
export interface GlobalTable {
  GlobalTableName?: string;
  ReplicationGroup?: Replica[];
}
export interface GlobalTableAlreadyExistsException {
  message?: string;
}
export interface GlobalTableDescription {
  ReplicationGroup?: ReplicaDescription[];
  GlobalTableArn?: string;
  CreationDateTime?: Date;
  GlobalTableStatus?: GlobalTableStatus;
  GlobalTableName?: string;
}
export interface GlobalTableGlobalSecondaryIndexSettingsUpdate {
  IndexName: string;
  ProvisionedWriteCapacityUnits?: number;
  ProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
}
export interface GlobalTableNotFoundException {
  message?: string;
}
export type GlobalTableSettingsReplicationMode = "ENABLED" | "DISABLED" | "ENABLED_WITH_OVERRIDES";
export type GlobalTableStatus = "CREATING" | "ACTIVE" | "DELETING" | "UPDATING";
export interface GlobalTableWitnessDescription {
  RegionName?: string;
  WitnessStatus?: WitnessStatus;
}
export interface GlobalTableWitnessGroupUpdate {
  Create?: CreateGlobalTableWitnessGroupMemberAction;
  Delete?: DeleteGlobalTableWitnessGroupMemberAction;
}
export interface IdempotentParameterMismatchException {
  Message?: string;
}
export interface ImportConflictException {
  message?: string;
}
export interface ImportNotFoundException {
  message?: string;
}
export type ImportStatus = "IN_PROGRESS" | "COMPLETED" | "CANCELLING" | "CANCELLED" | "FAILED";
export interface ImportSummary {
  ImportArn?: string;
  ImportStatus?: ImportStatus;
  TableArn?: string;
  S3BucketSource?: S3BucketSource;
  CloudWatchLogGroupArn?: string;
  InputFormat?: InputFormat;
  StartTime?: Date;
  EndTime?: Date;
}
export interface ImportTableDescription {
  ImportArn?: string;
  ImportStatus?: ImportStatus;
  TableArn?: string;
  TableId?: string;
  ClientToken?: string;
  S3BucketSource?: S3BucketSource;
  ErrorCount?: number;
  CloudWatchLogGroupArn?: string;
  InputFormat?: InputFormat;
  InputFormatOptions?: InputFormatOptions;
  InputCompressionType?: InputCompressionType;
  TableCreationParameters?: TableCreationParameters;
  StartTime?: Date;
  EndTime?: Date;
  ProcessedSizeBytes?: number;
  ProcessedItemCount?: number;
  ImportedItemCount?: number;
  FailureCode?: string;
  FailureMessage?: string;
}
export interface ImportTableInput {
  ClientToken?: string;
  S3BucketSource: S3BucketSource;
  InputFormat: InputFormat;
  InputFormatOptions?: InputFormatOptions;
  InputCompressionType?: InputCompressionType;
  TableCreationParameters: TableCreationParameters;
}
export interface ImportTableOutput {
  ImportTableDescription: ImportTableDescription;
}
export interface IncrementalExportSpecification {
  ExportFromTime?: Date;
  ExportToTime?: Date;
  ExportViewType?: ExportViewType;
}
export interface IndexNotFoundException {
  message?: string;
}
export type IndexStatus = "CREATING" | "UPDATING" | "DELETING" | "ACTIVE";
export type InputCompressionType = "ZSTD" | "NONE" | "GZIP";
export type InputFormat = "DYNAMODB_JSON" | "ION" | "CSV";
export interface InputFormatOptions {
  Csv?: CsvOptions;
}
export interface InputS3Configuration {
  S3BucketOwner?: string;
  S3Bucket: string;
  S3KeyPrefix?: string;
  InputFormat: BulkOperationInputFormat;
  InputCompressionType?: InputCompressionType;
}
export interface InternalServerError {
  message?: string;
}
export interface InvalidExportTimeException {
  message?: string;
}
export interface InvalidRestoreTimeException {
  message?: string;
}
export interface ItemCollectionMetrics {
  ItemCollectionKey?: { [key: string]: AttributeValue };
  SizeEstimateRangeGB?: number[];
}
export interface ItemCollectionSizeLimitExceededException {
  message?: string;
}
export interface ItemResponse {
  Item?: { [key: string]: AttributeValue };
}
export interface KeySchemaElement {
  AttributeName: string;
  KeyType: KeyType;
}
export type KeyType = "HASH" | "RANGE";
export interface KeysAndAttributes {
  Keys: { [key: string]: AttributeValue }[];
  AttributesToGet?: string[];
  ConsistentRead?: boolean;
  ProjectionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
}
export interface KinesisDataStreamDestination {
  StreamArn?: string;
  DestinationStatus?: DestinationStatus;
  DestinationStatusDescription?: string;
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision;
}
export interface KinesisStreamingDestinationInput {
  TableName: string;
  StreamArn: string;
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration;
}
export interface KinesisStreamingDestinationOutput {
  TableName?: string;
  StreamArn?: string;
  DestinationStatus?: DestinationStatus;
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration;
}
export interface LimitExceededException {
  message?: string;
}
export interface ListBackupsInput {
  TableName?: string;
  Limit?: number;
  TimeRangeLowerBound?: Date;
  TimeRangeUpperBound?: Date;
  ExclusiveStartBackupArn?: string;
  BackupType?: BackupTypeFilter;
}
export interface ListBackupsOutput {
  BackupSummaries?: BackupSummary[];
  LastEvaluatedBackupArn?: string;
}
export interface ListBulkOperationsInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListBulkOperationsOutput {
  BulkOperationsSummaryList?: BulkOperationSummary[];
  NextToken?: string;
}
export interface ListContributorInsightsInput {
  TableName?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListContributorInsightsOutput {
  ContributorInsightsSummaries?: ContributorInsightsSummary[];
  NextToken?: string;
}
export interface ListExportsInput {
  TableArn?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListExportsOutput {
  ExportSummaries?: ExportSummary[];
  NextToken?: string;
}
export interface ListGlobalTablesInput {
  ExclusiveStartGlobalTableName?: string;
  Limit?: number;
  RegionName?: string;
}
export interface ListGlobalTablesOutput {
  GlobalTables?: GlobalTable[];
  LastEvaluatedGlobalTableName?: string;
}
export interface ListImportsInput {
  TableArn?: string;
  PageSize?: number;
  NextToken?: string;
}
export interface ListImportsOutput {
  ImportSummaryList?: ImportSummary[];
  NextToken?: string;
}
export interface ListTablesInput {
  ExclusiveStartTableName?: string;
  Limit?: number;
}
export interface ListTablesOutput {
  TableNames?: string[];
  LastEvaluatedTableName?: string;
}
export interface ListTagsOfResourceInput {
  ResourceArn: string;
  NextToken?: string;
}
export interface ListTagsOfResourceOutput {
  Tags?: Tag[];
  NextToken?: string;
}
export interface LocalSecondaryIndex {
  IndexName: string;
  KeySchema: KeySchemaElement[];
  Projection: Projection;
}
export interface LocalSecondaryIndexDescription {
  IndexName?: string;
  KeySchema?: KeySchemaElement[];
  Projection?: Projection;
  IndexSizeBytes?: number;
  ItemCount?: number;
  IndexArn?: string;
}
export interface LocalSecondaryIndexInfo {
  IndexName?: string;
  KeySchema?: KeySchemaElement[];
  Projection?: Projection;
}
export type MultiRegionConsistency = "EVENTUAL" | "STRONG";
export interface OnDemandThroughput {
  MaxReadRequestUnits?: number;
  MaxWriteRequestUnits?: number;
}
export interface OnDemandThroughputOverride {
  MaxReadRequestUnits?: number;
}
export interface OutputS3Configuration {
  S3BucketOwner?: string;
  S3Bucket?: string;
  S3KeyPrefix?: string;
  S3SseAlgorithm?: S3SseAlgorithm;
  S3SseKmsKeyId?: string;
  OutputType: OutputTypeEnum[];
}
export type OutputTypeEnum = "ERROR" | "CONDITION_CHECK_FAILURE";
export interface ParameterizedStatement {
  Statement: string;
  Parameters?: AttributeValue[];
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface PointInTimeRecoveryDescription {
  PointInTimeRecoveryStatus?: PointInTimeRecoveryStatus;
  RecoveryPeriodInDays?: number;
  EarliestRestorableDateTime?: Date;
  LatestRestorableDateTime?: Date;
}
export interface PointInTimeRecoverySpecification {
  PointInTimeRecoveryEnabled: boolean;
  RecoveryPeriodInDays?: number;
}
export type PointInTimeRecoveryStatus = "ENABLED" | "DISABLED";
export interface PointInTimeRecoveryUnavailableException {
  message?: string;
}
export interface PolicyNotFoundException {
  message?: string;
}
export interface Projection {
  ProjectionType?: ProjectionType;
  NonKeyAttributes?: string[];
}
export type ProjectionType = "ALL" | "KEYS_ONLY" | "INCLUDE";
export interface ProvisionedThroughput {
  ReadCapacityUnits: number;
  WriteCapacityUnits: number;
}
export interface ProvisionedThroughputDescription {
  LastIncreaseDateTime?: Date;
  LastDecreaseDateTime?: Date;
  NumberOfDecreasesToday?: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
}
export interface ProvisionedThroughputExceededException {
  message?: string;
  ThrottlingReasons?: ThrottlingReason[];
}
export interface ProvisionedThroughputOverride {
  ReadCapacityUnits?: number;
}
export interface Put {
  Item: { [key: string]: AttributeValue };
  TableName: string;
  ConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface PutItemInput {
  TableName: string;
  Item: { [key: string]: AttributeValue };
  Expected?: { [key: string]: ExpectedAttributeValue };
  ReturnValues?: ReturnValue;
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics;
  ConditionalOperator?: ConditionalOperator;
  ConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface PutItemOutput {
  Attributes?: { [key: string]: AttributeValue };
  ConsumedCapacity?: ConsumedCapacity;
  ItemCollectionMetrics?: ItemCollectionMetrics;
}
export interface PutRequest {
  Item: { [key: string]: AttributeValue };
}
export interface PutResourcePolicyInput {
  ResourceArn: string;
  Policy: string;
  ExpectedRevisionId?: string;
  ConfirmRemoveSelfResourceAccess?: boolean;
}
export interface PutResourcePolicyOutput {
  RevisionId?: string;
}
export interface QueryInput {
  TableName: string;
  IndexName?: string;
  Select?: Select;
  AttributesToGet?: string[];
  Limit?: number;
  ConsistentRead?: boolean;
  KeyConditions?: { [key: string]: Condition };
  QueryFilter?: { [key: string]: Condition };
  ConditionalOperator?: ConditionalOperator;
  ScanIndexForward?: boolean;
  ExclusiveStartKey?: { [key: string]: AttributeValue };
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ProjectionExpression?: string;
  FilterExpression?: string;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
}
export interface QueryOutput {
  Items?: { [key: string]: AttributeValue }[];
  Count?: number;
  ScannedCount?: number;
  LastEvaluatedKey?: { [key: string]: AttributeValue };
  ConsumedCapacity?: ConsumedCapacity;
}
export interface Replica {
  RegionName?: string;
}
export interface ReplicaAlreadyExistsException {
  message?: string;
}
export interface ReplicaAutoScalingDescription {
  RegionName?: string;
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexAutoScalingDescription[];
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
  ReplicaStatus?: ReplicaStatus;
}
export interface ReplicaAutoScalingUpdate {
  RegionName: string;
  ReplicaGlobalSecondaryIndexUpdates?: ReplicaGlobalSecondaryIndexAutoScalingUpdate[];
  ReplicaProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
}
export interface ReplicaDescription {
  RegionName?: string;
  ReplicaStatus?: ReplicaStatus;
  ReplicaArn?: string;
  ReplicaStatusDescription?: string;
  ReplicaStatusPercentProgress?: string;
  KMSMasterKeyId?: string;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
  OnDemandThroughputOverride?: OnDemandThroughputOverride;
  WarmThroughput?: TableWarmThroughputDescription;
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexDescription[];
  ReplicaInaccessibleDateTime?: Date;
  ReplicaTableClassSummary?: TableClassSummary;
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode;
}
export interface ReplicaGlobalSecondaryIndex {
  IndexName: string;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
  OnDemandThroughputOverride?: OnDemandThroughputOverride;
}
export interface ReplicaGlobalSecondaryIndexAutoScalingDescription {
  IndexName?: string;
  IndexStatus?: IndexStatus;
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
}
export interface ReplicaGlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string;
  ProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
}
export interface ReplicaGlobalSecondaryIndexDescription {
  IndexName?: string;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
  OnDemandThroughputOverride?: OnDemandThroughputOverride;
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription;
}
export interface ReplicaGlobalSecondaryIndexSettingsDescription {
  IndexName: string;
  IndexStatus?: IndexStatus;
  ProvisionedReadCapacityUnits?: number;
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
  ProvisionedWriteCapacityUnits?: number;
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
}
export interface ReplicaGlobalSecondaryIndexSettingsUpdate {
  IndexName: string;
  ProvisionedReadCapacityUnits?: number;
  ProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
}
export interface ReplicaNotFoundException {
  message?: string;
}
export interface ReplicaSettingsDescription {
  RegionName: string;
  ReplicaStatus?: ReplicaStatus;
  ReplicaBillingModeSummary?: BillingModeSummary;
  ReplicaProvisionedReadCapacityUnits?: number;
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
  ReplicaProvisionedWriteCapacityUnits?: number;
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription;
  ReplicaGlobalSecondaryIndexSettings?: ReplicaGlobalSecondaryIndexSettingsDescription[];
  ReplicaTableClassSummary?: TableClassSummary;
}
export interface ReplicaSettingsUpdate {
  RegionName: string;
  ReplicaProvisionedReadCapacityUnits?: number;
  ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
  ReplicaGlobalSecondaryIndexSettingsUpdate?: ReplicaGlobalSecondaryIndexSettingsUpdate[];
  ReplicaTableClass?: TableClass;
}
export type ReplicaStatus = "CREATING" | "CREATION_FAILED" | "UPDATING" | "DELETING" | "ACTIVE" | "REGION_DISABLED" | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" | "ARCHIVING" | "ARCHIVED" | "REPLICATION_NOT_AUTHORIZED";
export interface ReplicaUpdate {
  Create?: CreateReplicaAction;
  Delete?: DeleteReplicaAction;
}
export interface ReplicatedWriteConflictException {
  message?: string;
}
export interface ReplicationGroupUpdate {
  Create?: CreateReplicationGroupMemberAction;
  Update?: UpdateReplicationGroupMemberAction;
  Delete?: DeleteReplicationGroupMemberAction;
  Disassociate?: DisassociateReplicationGroupMemberAction;
}
export interface RequestLimitExceeded {
  message?: string;
  ThrottlingReasons?: ThrottlingReason[];
}
export interface ResourceInUseException {
  message?: string;
}
export interface ResourceNotFoundException {
  message?: string;
}
export interface RestoreSummary {
  SourceBackupArn?: string;
  SourceTableArn?: string;
  RestoreDateTime: Date;
  RestoreInProgress: boolean;
}
export interface RestoreTableFromBackupInput {
  TargetTableName: string;
  BackupArn: string;
  BillingModeOverride?: BillingMode;
  GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[];
  LocalSecondaryIndexOverride?: LocalSecondaryIndex[];
  ProvisionedThroughputOverride?: ProvisionedThroughput;
  OnDemandThroughputOverride?: OnDemandThroughput;
  SSESpecificationOverride?: SSESpecification;
  VectorIndexOverride?: VectorIndex[];
}
export interface RestoreTableFromBackupOutput {
  TableDescription?: TableDescription;
}
export interface RestoreTableToPointInTimeInput {
  SourceTableArn?: string;
  SourceTableName?: string;
  TargetTableName: string;
  UseLatestRestorableTime?: boolean;
  RestoreDateTime?: Date;
  BillingModeOverride?: BillingMode;
  GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[];
  LocalSecondaryIndexOverride?: LocalSecondaryIndex[];
  ProvisionedThroughputOverride?: ProvisionedThroughput;
  OnDemandThroughputOverride?: OnDemandThroughput;
  SSESpecificationOverride?: SSESpecification;
  VectorIndexOverride?: VectorIndex[];
}
export interface RestoreTableToPointInTimeOutput {
  TableDescription?: TableDescription;
}
export type ReturnConsumedCapacity = "INDEXES" | "TOTAL" | "NONE";
export type ReturnItemCollectionMetrics = "SIZE" | "NONE";
export type ReturnValue = "NONE" | "ALL_OLD" | "UPDATED_OLD" | "ALL_NEW" | "UPDATED_NEW";
export type ReturnValuesOnConditionCheckFailure = "ALL_OLD" | "NONE";
export interface S3BucketSource {
  S3BucketOwner?: string;
  S3Bucket: string;
  S3KeyPrefix?: string;
}
export type S3SseAlgorithm = "AES256" | "KMS";
export interface SSEDescription {
  Status?: SSEStatus;
  SSEType?: SSEType;
  KMSMasterKeyArn?: string;
  InaccessibleEncryptionDateTime?: Date;
}
export interface SSESpecification {
  Enabled?: boolean;
  SSEType?: SSEType;
  KMSMasterKeyId?: string;
}
export type SSEStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "UPDATING";
export type SSEType = "AES256" | "KMS";
export type ScalarAttributeType = "S" | "N" | "B";
export interface ScanInput {
  TableName: string;
  IndexName?: string;
  AttributesToGet?: string[];
  Limit?: number;
  Select?: Select;
  ScanFilter?: { [key: string]: Condition };
  ConditionalOperator?: ConditionalOperator;
  ExclusiveStartKey?: { [key: string]: AttributeValue };
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  TotalSegments?: number;
  Segment?: number;
  ProjectionExpression?: string;
  FilterExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ConsistentRead?: boolean;
}
export interface ScanOutput {
  Items?: { [key: string]: AttributeValue }[];
  Count?: number;
  ScannedCount?: number;
  LastEvaluatedKey?: { [key: string]: AttributeValue };
  ConsumedCapacity?: ConsumedCapacity;
}
export interface SearchResultItem {
  Item?: { [key: string]: AttributeValue };
  Score?: number;
}
export interface SearchSchemaElement {
  AttributeName: string;
  SearchSchemaElementType: SearchSchemaElementType;
}
export type SearchSchemaElementType = "HASH" | "INLINE_FILTER";
export interface SearchVectorsInput {
  TableName: string;
  IndexName: string;
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ProjectionExpression?: string;
  SearchVector: AttributeValue[];
  SearchConditionExpression?: string;
  TopK: number;
}
export interface SearchVectorsOutput {
  ConsumedCapacity?: VectorCapacity;
  SearchResults?: SearchResultItem[];
}
export type Select = "ALL_ATTRIBUTES" | "ALL_PROJECTED_ATTRIBUTES" | "SPECIFIC_ATTRIBUTES" | "COUNT";
export interface SourceTableDetails {
  TableName: string;
  TableId: string;
  TableArn?: string;
  TableSizeBytes?: number;
  KeySchema: KeySchemaElement[];
  TableCreationDateTime: Date;
  ProvisionedThroughput: ProvisionedThroughput;
  OnDemandThroughput?: OnDemandThroughput;
  ItemCount?: number;
  BillingMode?: BillingMode;
}
export interface SourceTableFeatureDetails {
  LocalSecondaryIndexes?: LocalSecondaryIndexInfo[];
  GlobalSecondaryIndexes?: GlobalSecondaryIndexInfo[];
  StreamDescription?: StreamSpecification;
  TimeToLiveDescription?: TimeToLiveDescription;
  SSEDescription?: SSEDescription;
  VectorIndexes?: VectorIndexInfo[];
}
export interface StartBulkPutItemsInput {
  ClientToken?: string;
  InputS3Configuration: InputS3Configuration;
  OutputS3Configuration: OutputS3Configuration;
  TableName: string;
  MaxWriteRequestUnits?: number;
  PerformanceTier?: BulkOperationPerformanceTier;
}
export interface StartBulkPutItemsOutput {
  BulkOperationDescription: BulkOperationDescription;
}
export interface StreamSpecification {
  StreamEnabled: boolean;
  StreamViewType?: StreamViewType;
}
export type StreamViewType = "NEW_IMAGE" | "OLD_IMAGE" | "NEW_AND_OLD_IMAGES" | "KEYS_ONLY";
export interface TableAlreadyExistsException {
  message?: string;
}
export interface TableAutoScalingDescription {
  TableName?: string;
  TableStatus?: TableStatus;
  Replicas?: ReplicaAutoScalingDescription[];
}
export type TableClass = "STANDARD" | "STANDARD_INFREQUENT_ACCESS";
export interface TableClassSummary {
  TableClass?: TableClass;
  LastUpdateDateTime?: Date;
}
export interface TableCreationParameters {
  TableName: string;
  AttributeDefinitions: AttributeDefinition[];
  KeySchema: KeySchemaElement[];
  BillingMode?: BillingMode;
  ProvisionedThroughput?: ProvisionedThroughput;
  OnDemandThroughput?: OnDemandThroughput;
  SSESpecification?: SSESpecification;
  GlobalSecondaryIndexes?: GlobalSecondaryIndex[];
  VectorIndexes?: VectorIndex[];
}
export interface TableDescription {
  AttributeDefinitions?: AttributeDefinition[];
  TableName?: string;
  KeySchema?: KeySchemaElement[];
  TableStatus?: TableStatus;
  CreationDateTime?: Date;
  ProvisionedThroughput?: ProvisionedThroughputDescription;
  TableSizeBytes?: number;
  ItemCount?: number;
  TableArn?: string;
  TableId?: string;
  BillingModeSummary?: BillingModeSummary;
  LocalSecondaryIndexes?: LocalSecondaryIndexDescription[];
  GlobalSecondaryIndexes?: GlobalSecondaryIndexDescription[];
  StreamSpecification?: StreamSpecification;
  LatestStreamLabel?: string;
  LatestStreamArn?: string;
  GlobalTableVersion?: string;
  Replicas?: ReplicaDescription[];
  GlobalTableWitnesses?: GlobalTableWitnessDescription[];
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode;
  RestoreSummary?: RestoreSummary;
  SSEDescription?: SSEDescription;
  ArchivalSummary?: ArchivalSummary;
  TableClassSummary?: TableClassSummary;
  DeletionProtectionEnabled?: boolean;
  DisassociationProtectionEnabled?: boolean;
  OnDemandThroughput?: OnDemandThroughput;
  WarmThroughput?: TableWarmThroughputDescription;
  MultiRegionConsistency?: MultiRegionConsistency;
  VectorIndexes?: VectorIndexDescription[];
}
export interface TableInUseException {
  message?: string;
}
export interface TableNotFoundException {
  message?: string;
}
export type TableStatus = "CREATING" | "UPDATING" | "DELETING" | "ACTIVE" | "INACCESSIBLE_ENCRYPTION_CREDENTIALS" | "ARCHIVING" | "ARCHIVED" | "REPLICATION_NOT_AUTHORIZED";
export interface TableWarmThroughputDescription {
  ReadUnitsPerSecond?: number;
  WriteUnitsPerSecond?: number;
  Status?: TableStatus;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceInput {
  ResourceArn: string;
  Tags: Tag[];
}
export interface ThrottlingException {
  message?: string;
  throttlingReasons?: ThrottlingReason[];
}
export interface ThrottlingReason {
  reason?: string;
  resource?: string;
}
export interface TimeToLiveDescription {
  TimeToLiveStatus?: TimeToLiveStatus;
  AttributeName?: string;
}
export interface TimeToLiveSpecification {
  Enabled: boolean;
  AttributeName: string;
}
export type TimeToLiveStatus = "ENABLING" | "DISABLING" | "ENABLED" | "DISABLED";
export interface TransactGetItem {
  Get: Get;
}
export interface TransactGetItemsInput {
  TransactItems: TransactGetItem[];
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
}
export interface TransactGetItemsOutput {
  ConsumedCapacity?: ConsumedCapacity[];
  Responses?: ItemResponse[];
}
export interface TransactWriteItem {
  ConditionCheck?: ConditionCheck;
  Put?: Put;
  Delete?: Delete;
  Update?: Update;
}
export interface TransactWriteItemsInput {
  TransactItems: TransactWriteItem[];
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics;
  ClientRequestToken?: string;
}
export interface TransactWriteItemsOutput {
  ConsumedCapacity?: ConsumedCapacity[];
  ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] };
}
export interface TransactionCanceledException {
  Message?: string;
  CancellationReasons?: CancellationReason[];
}
export interface TransactionConflictException {
  message?: string;
}
export interface TransactionInProgressException {
  Message?: string;
}
export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: string[];
}
export interface Update {
  Key: { [key: string]: AttributeValue };
  UpdateExpression: string;
  TableName: string;
  ConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface UpdateContinuousBackupsInput {
  TableName: string;
  PointInTimeRecoverySpecification: PointInTimeRecoverySpecification;
}
export interface UpdateContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription;
}
export interface UpdateContributorInsightsInput {
  TableName: string;
  IndexName?: string;
  ContributorInsightsAction: ContributorInsightsAction;
  ContributorInsightsMode?: ContributorInsightsMode;
}
export interface UpdateContributorInsightsOutput {
  TableName?: string;
  IndexName?: string;
  ContributorInsightsStatus?: ContributorInsightsStatus;
  ContributorInsightsMode?: ContributorInsightsMode;
}
export interface UpdateGlobalSecondaryIndexAction {
  IndexName: string;
  ProvisionedThroughput?: ProvisionedThroughput;
  OnDemandThroughput?: OnDemandThroughput;
  WarmThroughput?: WarmThroughput;
}
export interface UpdateGlobalTableInput {
  GlobalTableName: string;
  ReplicaUpdates: ReplicaUpdate[];
}
export interface UpdateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription;
}
export interface UpdateGlobalTableSettingsInput {
  GlobalTableName: string;
  GlobalTableBillingMode?: BillingMode;
  GlobalTableProvisionedWriteCapacityUnits?: number;
  GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate;
  GlobalTableGlobalSecondaryIndexSettingsUpdate?: GlobalTableGlobalSecondaryIndexSettingsUpdate[];
  ReplicaSettingsUpdate?: ReplicaSettingsUpdate[];
}
export interface UpdateGlobalTableSettingsOutput {
  GlobalTableName?: string;
  ReplicaSettings?: ReplicaSettingsDescription[];
}
export interface UpdateItemInput {
  TableName: string;
  Key: { [key: string]: AttributeValue };
  AttributeUpdates?: { [key: string]: AttributeValueUpdate };
  Expected?: { [key: string]: ExpectedAttributeValue };
  ConditionalOperator?: ConditionalOperator;
  ReturnValues?: ReturnValue;
  ReturnConsumedCapacity?: ReturnConsumedCapacity;
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics;
  UpdateExpression?: string;
  ConditionExpression?: string;
  ExpressionAttributeNames?: { [key: string]: string };
  ExpressionAttributeValues?: { [key: string]: AttributeValue };
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure;
}
export interface UpdateItemOutput {
  Attributes?: { [key: string]: AttributeValue };
  ConsumedCapacity?: ConsumedCapacity;
  ItemCollectionMetrics?: ItemCollectionMetrics;
}
export interface UpdateKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision;
}
export interface UpdateKinesisStreamingDestinationInput {
  TableName: string;
  StreamArn: string;
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration;
}
export interface UpdateKinesisStreamingDestinationOutput {
  TableName?: string;
  StreamArn?: string;
  DestinationStatus?: DestinationStatus;
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration;
}
export interface UpdateReplicationGroupMemberAction {
  RegionName: string;
  KMSMasterKeyId?: string;
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride;
  OnDemandThroughputOverride?: OnDemandThroughputOverride;
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[];
  TableClassOverride?: TableClass;
}
export interface UpdateTableInput {
  AttributeDefinitions?: AttributeDefinition[];
  TableName: string;
  BillingMode?: BillingMode;
  ProvisionedThroughput?: ProvisionedThroughput;
  GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexUpdate[];
  StreamSpecification?: StreamSpecification;
  SSESpecification?: SSESpecification;
  ReplicaUpdates?: ReplicationGroupUpdate[];
  TableClass?: TableClass;
  DeletionProtectionEnabled?: boolean;
  MultiRegionConsistency?: MultiRegionConsistency;
  GlobalTableWitnessUpdates?: GlobalTableWitnessGroupUpdate[];
  OnDemandThroughput?: OnDemandThroughput;
  WarmThroughput?: WarmThroughput;
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode;
  DisassociationProtectionEnabled?: boolean;
  VectorIndexUpdates?: VectorIndexUpdate[];
}
export interface UpdateTableOutput {
  TableDescription?: TableDescription;
}
export interface UpdateTableReplicaAutoScalingInput {
  GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexAutoScalingUpdate[];
  TableName: string;
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate;
  ReplicaUpdates?: ReplicaAutoScalingUpdate[];
}
export interface UpdateTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription;
}
export interface UpdateTimeToLiveInput {
  TableName: string;
  TimeToLiveSpecification: TimeToLiveSpecification;
}
export interface UpdateTimeToLiveOutput {
  TimeToLiveSpecification?: TimeToLiveSpecification;
}
export interface VectorAttributeDefinition {
  AttributeName: string;
}
export interface VectorCapacity {
  VectorSearchRequestBytes?: number;
  VectorWriteRequestBytes?: number;
}
export type VectorDistanceFunction = "COSINE" | "DOT_PRODUCT" | "EUCLIDEAN";
export interface VectorIndex {
  IndexName: string;
  VectorAttribute: VectorAttributeDefinition;
  SearchSchema?: SearchSchemaElement[];
  Projection: Projection;
  Dimensions: number;
  DistanceFunction: VectorDistanceFunction;
}
export interface VectorIndexDescription {
  IndexName?: string;
  SearchSchema?: SearchSchemaElement[];
  Projection?: Projection;
  VectorAttribute?: VectorAttributeDefinition;
  Dimensions?: number;
  DistanceFunction?: VectorDistanceFunction;
  IndexStatus?: IndexStatus;
  Backfilling?: boolean;
  IndexSizeBytes?: number;
  ItemCount?: number;
  IndexArn?: string;
}
export interface VectorIndexInfo {
  IndexName?: string;
  VectorAttribute?: VectorAttributeDefinition;
  SearchSchema?: SearchSchemaElement[];
  Projection?: Projection;
  Dimensions?: number;
  DistanceFunction?: VectorDistanceFunction;
}
export interface VectorIndexUpdate {
  Create?: CreateVectorIndexAction;
  Delete?: DeleteVectorIndexAction;
}
export interface WarmThroughput {
  ReadUnitsPerSecond?: number;
  WriteUnitsPerSecond?: number;
}
export type WitnessStatus = "CREATING" | "DELETING" | "ACTIVE";
export interface WriteRequest {
  PutRequest?: PutRequest;
  DeleteRequest?: DeleteRequest;
}
