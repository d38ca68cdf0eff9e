// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Athena, 2017-05-18. Do not edit.
export interface Operations {
  BatchGetNamedQuery: { input: BatchGetNamedQueryInput; output: BatchGetNamedQueryOutput; errors: "InternalServerException" | "InvalidRequestException" };
  BatchGetPreparedStatement: { input: BatchGetPreparedStatementInput; output: BatchGetPreparedStatementOutput; errors: "InternalServerException" | "InvalidRequestException" };
  BatchGetQueryExecution: { input: BatchGetQueryExecutionInput; output: BatchGetQueryExecutionOutput; errors: "InternalServerException" | "InvalidRequestException" };
  CancelCapacityReservation: { input: CancelCapacityReservationInput; output: CancelCapacityReservationOutput; errors: "InvalidRequestException" | "InternalServerException" };
  CreateCapacityReservation: { input: CreateCapacityReservationInput; output: CreateCapacityReservationOutput; errors: "InternalServerException" | "InvalidRequestException" };
  CreateDataCatalog: { input: CreateDataCatalogInput; output: CreateDataCatalogOutput; errors: "InternalServerException" | "InvalidRequestException" };
  CreateNamedQuery: { input: CreateNamedQueryInput; output: CreateNamedQueryOutput; errors: "InternalServerException" | "InvalidRequestException" };
  CreateNotebook: { input: CreateNotebookInput; output: CreateNotebookOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  CreatePreparedStatement: { input: CreatePreparedStatementInput; output: CreatePreparedStatementOutput; errors: "InternalServerException" | "InvalidRequestException" };
  CreatePresignedNotebookUrl: { input: CreatePresignedNotebookUrlRequest; output: CreatePresignedNotebookUrlResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  CreateSystemTableConfiguration: { input: CreateSystemTableConfigurationInput; output: CreateSystemTableConfigurationOutput; errors: "InvalidRequestException" | "TooManyRequestsException" | "InternalServerException" };
  CreateWorkGroup: { input: CreateWorkGroupInput; output: CreateWorkGroupOutput; errors: "InternalServerException" | "InvalidRequestException" };
  DeleteCapacityReservation: { input: DeleteCapacityReservationInput; output: DeleteCapacityReservationOutput; errors: "InvalidRequestException" | "InternalServerException" };
  DeleteDataCatalog: { input: DeleteDataCatalogInput; output: DeleteDataCatalogOutput; errors: "InternalServerException" | "InvalidRequestException" };
  DeleteNamedQuery: { input: DeleteNamedQueryInput; output: DeleteNamedQueryOutput; errors: "InternalServerException" | "InvalidRequestException" };
  DeleteNotebook: { input: DeleteNotebookInput; output: DeleteNotebookOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  DeletePreparedStatement: { input: DeletePreparedStatementInput; output: DeletePreparedStatementOutput; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  DeleteSystemTableConfiguration: { input: DeleteSystemTableConfigurationInput; output: DeleteSystemTableConfigurationOutput; errors: "InvalidRequestException" | "TooManyRequestsException" | "InternalServerException" };
  DeleteWorkGroup: { input: DeleteWorkGroupInput; output: DeleteWorkGroupOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ExportNotebook: { input: ExportNotebookInput; output: ExportNotebookOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  GetCalculationExecution: { input: GetCalculationExecutionRequest; output: GetCalculationExecutionResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetCalculationExecutionCode: { input: GetCalculationExecutionCodeRequest; output: GetCalculationExecutionCodeResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetCalculationExecutionStatus: { input: GetCalculationExecutionStatusRequest; output: GetCalculationExecutionStatusResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetCapacityAssignmentConfiguration: { input: GetCapacityAssignmentConfigurationInput; output: GetCapacityAssignmentConfigurationOutput; errors: "InvalidRequestException" | "InternalServerException" };
  GetCapacityReservation: { input: GetCapacityReservationInput; output: GetCapacityReservationOutput; errors: "InvalidRequestException" | "InternalServerException" };
  GetDataCatalog: { input: GetDataCatalogInput; output: GetDataCatalogOutput; errors: "InternalServerException" | "InvalidRequestException" };
  GetDatabase: { input: GetDatabaseInput; output: GetDatabaseOutput; errors: "InternalServerException" | "InvalidRequestException" | "MetadataException" };
  GetNamedQuery: { input: GetNamedQueryInput; output: GetNamedQueryOutput; errors: "InternalServerException" | "InvalidRequestException" };
  GetNotebookMetadata: { input: GetNotebookMetadataInput; output: GetNotebookMetadataOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  GetPreparedStatement: { input: GetPreparedStatementInput; output: GetPreparedStatementOutput; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetQueryExecution: { input: GetQueryExecutionInput; output: GetQueryExecutionOutput; errors: "InternalServerException" | "InvalidRequestException" };
  GetQueryResults: { input: GetQueryResultsInput; output: GetQueryResultsOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  GetQueryRuntimeStatistics: { input: GetQueryRuntimeStatisticsInput; output: GetQueryRuntimeStatisticsOutput; errors: "InternalServerException" | "InvalidRequestException" };
  GetResourceDashboard: { input: GetResourceDashboardRequest; output: GetResourceDashboardResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetSession: { input: GetSessionRequest; output: GetSessionResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetSessionEndpoint: { input: GetSessionEndpointRequest; output: GetSessionEndpointResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetSessionStatus: { input: GetSessionStatusRequest; output: GetSessionStatusResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  GetSystemTableConfiguration: { input: GetSystemTableConfigurationInput; output: GetSystemTableConfigurationOutput; errors: "InvalidRequestException" | "ResourceNotFoundException" | "TooManyRequestsException" | "InternalServerException" };
  GetTableMetadata: { input: GetTableMetadataInput; output: GetTableMetadataOutput; errors: "InternalServerException" | "InvalidRequestException" | "MetadataException" };
  GetWorkGroup: { input: GetWorkGroupInput; output: GetWorkGroupOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ImportNotebook: { input: ImportNotebookInput; output: ImportNotebookOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  ListApplicationDPUSizes: { input: ListApplicationDPUSizesInput; output: ListApplicationDPUSizesOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  ListCalculationExecutions: { input: ListCalculationExecutionsRequest; output: ListCalculationExecutionsResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  ListCapacityReservations: { input: ListCapacityReservationsInput; output: ListCapacityReservationsOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ListDataCatalogs: { input: ListDataCatalogsInput; output: ListDataCatalogsOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ListDatabases: { input: ListDatabasesInput; output: ListDatabasesOutput; errors: "InternalServerException" | "InvalidRequestException" | "MetadataException" };
  ListEngineVersions: { input: ListEngineVersionsInput; output: ListEngineVersionsOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ListExecutors: { input: ListExecutorsRequest; output: ListExecutorsResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  ListNamedQueries: { input: ListNamedQueriesInput; output: ListNamedQueriesOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ListNotebookMetadata: { input: ListNotebookMetadataInput; output: ListNotebookMetadataOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  ListNotebookSessions: { input: ListNotebookSessionsRequest; output: ListNotebookSessionsResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  ListPreparedStatements: { input: ListPreparedStatementsInput; output: ListPreparedStatementsOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ListQueryExecutions: { input: ListQueryExecutionsInput; output: ListQueryExecutionsOutput; errors: "InternalServerException" | "InvalidRequestException" };
  ListSessions: { input: ListSessionsRequest; output: ListSessionsResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  ListSystemTableStatuses: { input: ListSystemTableStatusesInput; output: ListSystemTableStatusesOutput; errors: "InvalidRequestException" | "TooManyRequestsException" | "InternalServerException" };
  ListTableMetadata: { input: ListTableMetadataInput; output: ListTableMetadataOutput; errors: "InternalServerException" | "InvalidRequestException" | "MetadataException" };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  ListWorkGroups: { input: ListWorkGroupsInput; output: ListWorkGroupsOutput; errors: "InternalServerException" | "InvalidRequestException" };
  PutCapacityAssignmentConfiguration: { input: PutCapacityAssignmentConfigurationInput; output: PutCapacityAssignmentConfigurationOutput; errors: "InvalidRequestException" | "InternalServerException" };
  StartCalculationExecution: { input: StartCalculationExecutionRequest; output: StartCalculationExecutionResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  StartQueryExecution: { input: StartQueryExecutionInput; output: StartQueryExecutionOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  StartSession: { input: StartSessionRequest; output: StartSessionResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" | "SessionAlreadyExistsException" | "TooManyRequestsException" };
  StopCalculationExecution: { input: StopCalculationExecutionRequest; output: StopCalculationExecutionResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  StopQueryExecution: { input: StopQueryExecutionInput; output: StopQueryExecutionOutput; errors: "InternalServerException" | "InvalidRequestException" };
  TagResource: { input: TagResourceInput; output: TagResourceOutput; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  TerminateSession: { input: TerminateSessionRequest; output: TerminateSessionResponse; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  UpdateCapacityReservation: { input: UpdateCapacityReservationInput; output: UpdateCapacityReservationOutput; errors: "InvalidRequestException" | "InternalServerException" };
  UpdateDataCatalog: { input: UpdateDataCatalogInput; output: UpdateDataCatalogOutput; errors: "InternalServerException" | "InvalidRequestException" };
  UpdateNamedQuery: { input: UpdateNamedQueryInput; output: UpdateNamedQueryOutput; errors: "InternalServerException" | "InvalidRequestException" };
  UpdateNotebook: { input: UpdateNotebookInput; output: UpdateNotebookOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  UpdateNotebookMetadata: { input: UpdateNotebookMetadataInput; output: UpdateNotebookMetadataOutput; errors: "InternalServerException" | "InvalidRequestException" | "TooManyRequestsException" };
  UpdatePreparedStatement: { input: UpdatePreparedStatementInput; output: UpdatePreparedStatementOutput; errors: "InternalServerException" | "InvalidRequestException" | "ResourceNotFoundException" };
  UpdateSystemTableConfiguration: { input: UpdateSystemTableConfigurationInput; output: UpdateSystemTableConfigurationOutput; errors: "InvalidRequestException" | "ResourceNotFoundException" | "TooManyRequestsException" | "InternalServerException" };
  UpdateWorkGroup: { input: UpdateWorkGroupInput; output: UpdateWorkGroupOutput; errors: "InternalServerException" | "InvalidRequestException" };
}
export type OperationName = keyof Operations;
export interface AclConfiguration {
  S3AclOption: S3AclOption;
}
export interface ApplicationDPUSizes {
  ApplicationRuntimeId?: string;
  SupportedDPUSizes?: number[];
}
export interface AthenaError {
  ErrorCategory?: number;
  ErrorType?: number;
  Retryable?: boolean;
  ErrorMessage?: string;
}
export type AuthenticationType = "DIRECTORY_IDENTITY";
export interface BatchGetNamedQueryInput {
  NamedQueryIds: string[];
}
export interface BatchGetNamedQueryOutput {
  NamedQueries?: NamedQuery[];
  UnprocessedNamedQueryIds?: UnprocessedNamedQueryId[];
}
export interface BatchGetPreparedStatementInput {
  PreparedStatementNames: string[];
  WorkGroup: string;
}
export interface BatchGetPreparedStatementOutput {
  PreparedStatements?: PreparedStatement[];
  UnprocessedPreparedStatementNames?: UnprocessedPreparedStatementName[];
}
export interface BatchGetQueryExecutionInput {
  QueryExecutionIds: string[];
}
export interface BatchGetQueryExecutionOutput {
  QueryExecutions?: QueryExecution[];
  UnprocessedQueryExecutionIds?: UnprocessedQueryExecutionId[];
}
export interface CalculationConfiguration {
  CodeBlock?: string;
}
export type CalculationExecutionState = "CREATING" | "CREATED" | "QUEUED" | "RUNNING" | "CANCELING" | "CANCELED" | "COMPLETED" | "FAILED";
export interface CalculationResult {
  StdOutS3Uri?: string;
  StdErrorS3Uri?: string;
  ResultS3Uri?: string;
  ResultType?: string;
}
export interface CalculationStatistics {
  DpuExecutionInMillis?: number;
  Progress?: string;
}
export interface CalculationStatus {
  SubmissionDateTime?: Date;
  CompletionDateTime?: Date;
  State?: CalculationExecutionState;
  StateChangeReason?: string;
}
export interface CalculationSummary {
  CalculationExecutionId?: string;
  Description?: string;
  Status?: CalculationStatus;
}
export interface CancelCapacityReservationInput {
  Name: string;
}
export interface CancelCapacityReservationOutput {}
export interface CapacityAllocation {
  Status: CapacityAllocationStatus;
  StatusMessage?: string;
  RequestTime: Date;
  RequestCompletionTime?: Date;
}
export type CapacityAllocationStatus = "PENDING" | "SUCCEEDED" | "FAILED";
export interface CapacityAssignment {
  WorkGroupNames?: string[];
}
export interface CapacityAssignmentConfiguration {
  CapacityReservationName?: string;
  CapacityAssignments?: CapacityAssignment[];
}
export interface CapacityReservation {
  Name: string;
  Status: CapacityReservationStatus;
  TargetDpus: number;
  AllocatedDpus: number;
  LastAllocation?: CapacityAllocation;
  LastSuccessfulAllocationTime?: Date;
  CreationTime: Date;
}
export type CapacityReservationStatus = "PENDING" | "ACTIVE" | "CANCELLING" | "CANCELLED" | "FAILED" | "UPDATE_PENDING";
export interface Classification {
  Name?: string;
  Properties?: { [key: string]: string };
}
export interface CloudWatchLoggingConfiguration {
  Enabled: boolean;
  LogGroup?: string;
  LogStreamNamePrefix?: string;
  LogTypes?: { [key: string]: string[] };
}
export interface Column {
  Name: string;
  Type?: string;
  Comment?: string;
}
export interface ColumnInfo {
  CatalogName?: string;
  SchemaName?: string;
  TableName?: string;
  Name: string;
  Label?: string;
  Type: string;
  Precision?: number;
  Scale?: number;
  Nullable?: ColumnNullable;
  CaseSensitive?: boolean;
}
export type ColumnNullable = "NOT_NULL" | "NULLABLE" | "UNKNOWN";
export type ConnectionType = "DYNAMODB" | "MYSQL" | "POSTGRESQL" | "REDSHIFT" | "ORACLE" | "SYNAPSE" | "SQLSERVER" | "DB2" | "OPENSEARCH" | "BIGQUERY" | "GOOGLECLOUDSTORAGE" | "HBASE" | "DOCUMENTDB" | "CMDB" | "TPCDS" | "TIMESTREAM" | "SAPHANA" | "SNOWFLAKE" | "DATALAKEGEN2" | "DB2AS400";
export interface CreateCapacityReservationInput {
  TargetDpus: number;
  Name: string;
  Tags?: Tag[];
}
export interface CreateCapacityReservationOutput {}
export interface CreateDataCatalogInput {
  Name: string;
  Type: DataCatalogType;
  Description?: string;
  Parameters?: { [key: string]: string };
  Tags?: Tag[];
}
export interface CreateDataCatalogOutput {
  DataCatalog?: DataCatalog;
}
export interface CreateNamedQueryInput {
  Name: string;
  Description?: string;
  Database: string;
  QueryString: string;
  ClientRequestToken?: string;
  WorkGroup?: string;
}
export interface CreateNamedQueryOutput {
  NamedQueryId?: string;
}
export interface CreateNotebookInput {
  WorkGroup: string;
  Name: string;
  ClientRequestToken?: string;
}
export interface CreateNotebookOutput {
  NotebookId?: string;
}
export interface CreatePreparedStatementInput {
  StatementName: string;
  WorkGroup: string;
  QueryStatement: string;
  Description?: string;
}
export interface CreatePreparedStatementOutput {}
export interface CreatePresignedNotebookUrlRequest {
  SessionId: string;
}
export interface CreatePresignedNotebookUrlResponse {
  NotebookUrl: string;
  AuthToken: string;
  AuthTokenExpirationTime: number;
}
export interface CreateSystemTableConfigurationInput {
  ClientRequestToken?: string;
  TableName: SystemTableName;
  KmsKeyArn?: string;
  Tags?: Tag[];
}
export interface CreateSystemTableConfigurationOutput {
  TableName?: SystemTableName;
  KmsKeyArn?: string;
  CreatedAt?: Date;
  LastModifiedAt?: Date;
}
export interface CreateWorkGroupInput {
  Name: string;
  Configuration?: WorkGroupConfiguration;
  Description?: string;
  Tags?: Tag[];
}
export interface CreateWorkGroupOutput {}
export interface CustomerContentEncryptionConfiguration {
  KmsKey: string;
}
export interface DataCatalog {
  Name: string;
  Description?: string;
  Type: DataCatalogType;
  Parameters?: { [key: string]: string };
  Status?: DataCatalogStatus;
  ConnectionType?: ConnectionType;
  Error?: string;
}
export type DataCatalogStatus = "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "CREATE_FAILED_CLEANUP_IN_PROGRESS" | "CREATE_FAILED_CLEANUP_COMPLETE" | "CREATE_FAILED_CLEANUP_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED";
export interface DataCatalogSummary {
  CatalogName?: string;
  Type?: DataCatalogType;
  Status?: DataCatalogStatus;
  ConnectionType?: ConnectionType;
  Error?: string;
}
export type DataCatalogType = "LAMBDA" | "GLUE" | "HIVE" | "FEDERATED";
export interface Database {
  Name: string;
  Description?: string;
  Parameters?: { [key: string]: string };
}
export type DatabaseAttributes = "NAME";
export interface Datum {
  VarCharValue?: string;
}
export interface DeleteCapacityReservationInput {
  Name: string;
}
export interface DeleteCapacityReservationOutput {}
export interface DeleteDataCatalogInput {
  Name: string;
  DeleteCatalogOnly?: boolean;
}
export interface DeleteDataCatalogOutput {
  DataCatalog?: DataCatalog;
}
export interface DeleteNamedQueryInput {
  NamedQueryId: string;
}
export interface DeleteNamedQueryOutput {}
export interface DeleteNotebookInput {
  NotebookId: string;
}
export interface DeleteNotebookOutput {}
export interface DeletePreparedStatementInput {
  StatementName: string;
  WorkGroup: string;
}
export interface DeletePreparedStatementOutput {}
export interface DeleteSystemTableConfigurationInput {
  TableName: SystemTableName;
}
export interface DeleteSystemTableConfigurationOutput {}
export interface DeleteWorkGroupInput {
  WorkGroup: string;
  RecursiveDeleteOption?: boolean;
}
export interface DeleteWorkGroupOutput {}
export interface EncryptionConfiguration {
  EncryptionOption: EncryptionOption;
  KmsKey?: string;
}
export type EncryptionOption = "SSE_S3" | "SSE_KMS" | "CSE_KMS";
export interface EngineConfiguration {
  CoordinatorDpuSize?: number;
  MaxConcurrentDpus?: number;
  DefaultExecutorDpuSize?: number;
  AdditionalConfigs?: { [key: string]: string };
  SparkProperties?: { [key: string]: string };
  Classifications?: Classification[];
}
export interface EngineVersion {
  SelectedEngineVersion?: string;
  EffectiveEngineVersion?: string;
}
export type ExecutorState = "CREATING" | "CREATED" | "REGISTERED" | "TERMINATING" | "TERMINATED" | "FAILED";
export type ExecutorType = "COORDINATOR" | "GATEWAY" | "WORKER";
export interface ExecutorsSummary {
  ExecutorId: string;
  ExecutorType?: ExecutorType;
  StartDateTime?: number;
  TerminationDateTime?: number;
  ExecutorState?: ExecutorState;
  ExecutorSize?: number;
}
export interface ExportNotebookInput {
  NotebookId: string;
}
export interface ExportNotebookOutput {
  NotebookMetadata?: NotebookMetadata;
  Payload?: string;
}
export interface FilterDefinition {
  Name?: string;
}
export interface GetCalculationExecutionCodeRequest {
  CalculationExecutionId: string;
}
export interface GetCalculationExecutionCodeResponse {
  CodeBlock?: string;
}
export interface GetCalculationExecutionRequest {
  CalculationExecutionId: string;
}
export interface GetCalculationExecutionResponse {
  CalculationExecutionId?: string;
  SessionId?: string;
  Description?: string;
  WorkingDirectory?: string;
  Status?: CalculationStatus;
  Statistics?: CalculationStatistics;
  Result?: CalculationResult;
}
export interface GetCalculationExecutionStatusRequest {
  CalculationExecutionId: string;
}
export interface GetCalculationExecutionStatusResponse {
  Status?: CalculationStatus;
  Statistics?: CalculationStatistics;
}
export interface GetCapacityAssignmentConfigurationInput {
  CapacityReservationName: string;
}
export interface GetCapacityAssignmentConfigurationOutput {
  CapacityAssignmentConfiguration: CapacityAssignmentConfiguration;
}
export interface GetCapacityReservationInput {
  Name: string;
}
export interface GetCapacityReservationOutput {
  CapacityReservation: CapacityReservation;
}
export interface GetDataCatalogInput {
  Name: string;
  WorkGroup?: string;
}
export interface GetDataCatalogOutput {
  DataCatalog?: DataCatalog;
}
export interface GetDatabaseInput {
  CatalogName: string;
  DatabaseName: string;
  WorkGroup?: string;
}
export interface GetDatabaseOutput {
  Database?: Database;
}
export interface GetNamedQueryInput {
  NamedQueryId: string;
}
export interface GetNamedQueryOutput {
  NamedQuery?: NamedQuery;
}
export interface GetNotebookMetadataInput {
  NotebookId: string;
}
export interface GetNotebookMetadataOutput {
  NotebookMetadata?: NotebookMetadata;
}
export interface GetPreparedStatementInput {
  StatementName: string;
  WorkGroup: string;
}
export interface GetPreparedStatementOutput {
  PreparedStatement?: PreparedStatement;
}
export interface GetQueryExecutionInput {
  QueryExecutionId: string;
}
export interface GetQueryExecutionOutput {
  QueryExecution?: QueryExecution;
}
export interface GetQueryResultsInput {
  QueryExecutionId: string;
  NextToken?: string;
  MaxResults?: number;
  QueryResultType?: QueryResultType;
}
export interface GetQueryResultsOutput {
  UpdateCount?: number;
  ResultSet?: ResultSet;
  NextToken?: string;
}
export interface GetQueryRuntimeStatisticsInput {
  QueryExecutionId: string;
}
export interface GetQueryRuntimeStatisticsOutput {
  QueryRuntimeStatistics?: QueryRuntimeStatistics;
}
export interface GetResourceDashboardRequest {
  ResourceARN: string;
}
export interface GetResourceDashboardResponse {
  Url: string;
}
export interface GetSessionEndpointRequest {
  SessionId: string;
}
export interface GetSessionEndpointResponse {
  EndpointUrl: string;
  AuthToken: string;
  AuthTokenExpirationTime: Date;
}
export interface GetSessionRequest {
  SessionId: string;
}
export interface GetSessionResponse {
  SessionId?: string;
  Description?: string;
  WorkGroup?: string;
  EngineVersion?: string;
  EngineConfiguration?: EngineConfiguration;
  NotebookVersion?: string;
  MonitoringConfiguration?: MonitoringConfiguration;
  SessionConfiguration?: SessionConfiguration;
  Status?: SessionStatus;
  Statistics?: SessionStatistics;
}
export interface GetSessionStatusRequest {
  SessionId: string;
}
export interface GetSessionStatusResponse {
  SessionId?: string;
  Status?: SessionStatus;
}
export interface GetSystemTableConfigurationInput {
  TableName: SystemTableName;
}
export interface GetSystemTableConfigurationOutput {
  TableName?: SystemTableName;
  KmsKeyArn?: string;
  CreatedAt?: Date;
  LastModifiedAt?: Date;
}
export interface GetTableMetadataInput {
  CatalogName: string;
  DatabaseName: string;
  TableName: string;
  WorkGroup?: string;
}
export interface GetTableMetadataOutput {
  TableMetadata?: TableMetadata;
}
export interface GetWorkGroupInput {
  WorkGroup: string;
}
export interface GetWorkGroupOutput {
  WorkGroup?: WorkGroup;
}
export interface IdentityCenterConfiguration {
  EnableIdentityCenter?: boolean;
  IdentityCenterInstanceArn?: string;
}
export interface ImportNotebookInput {
  WorkGroup: string;
  Name: string;
  Payload?: string;
  Type: NotebookType;
  NotebookS3LocationUri?: string;
  ClientRequestToken?: string;
}
export interface ImportNotebookOutput {
  NotebookId?: string;
}
export interface InternalServerException {
  Message?: string;
}
export interface InvalidRequestException {
  AthenaErrorCode?: string;
  Message?: string;
}
export interface ListApplicationDPUSizesInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListApplicationDPUSizesOutput {
  ApplicationDPUSizes?: ApplicationDPUSizes[];
  NextToken?: string;
}
export interface ListCalculationExecutionsRequest {
  SessionId: string;
  StateFilter?: CalculationExecutionState;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListCalculationExecutionsResponse {
  NextToken?: string;
  Calculations?: CalculationSummary[];
}
export interface ListCapacityReservationsInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListCapacityReservationsOutput {
  NextToken?: string;
  CapacityReservations: CapacityReservation[];
}
export interface ListDataCatalogsInput {
  NextToken?: string;
  MaxResults?: number;
  WorkGroup?: string;
}
export interface ListDataCatalogsOutput {
  DataCatalogsSummary?: DataCatalogSummary[];
  NextToken?: string;
}
export interface ListDatabasesInput {
  CatalogName: string;
  NextToken?: string;
  MaxResults?: number;
  WorkGroup?: string;
  AttributesToGet?: DatabaseAttributes[];
}
export interface ListDatabasesOutput {
  DatabaseList?: Database[];
  NextToken?: string;
}
export interface ListEngineVersionsInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListEngineVersionsOutput {
  EngineVersions?: EngineVersion[];
  NextToken?: string;
}
export interface ListExecutorsRequest {
  SessionId: string;
  ExecutorStateFilter?: ExecutorState;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListExecutorsResponse {
  SessionId: string;
  NextToken?: string;
  ExecutorsSummary?: ExecutorsSummary[];
}
export interface ListNamedQueriesInput {
  NextToken?: string;
  MaxResults?: number;
  WorkGroup?: string;
}
export interface ListNamedQueriesOutput {
  NamedQueryIds?: string[];
  NextToken?: string;
}
export interface ListNotebookMetadataInput {
  Filters?: FilterDefinition;
  NextToken?: string;
  MaxResults?: number;
  WorkGroup: string;
}
export interface ListNotebookMetadataOutput {
  NextToken?: string;
  NotebookMetadataList?: NotebookMetadata[];
}
export interface ListNotebookSessionsRequest {
  NotebookId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListNotebookSessionsResponse {
  NotebookSessionsList: NotebookSessionSummary[];
  NextToken?: string;
}
export interface ListPreparedStatementsInput {
  WorkGroup: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListPreparedStatementsOutput {
  PreparedStatements?: PreparedStatementSummary[];
  NextToken?: string;
}
export interface ListQueryExecutionsInput {
  NextToken?: string;
  MaxResults?: number;
  WorkGroup?: string;
}
export interface ListQueryExecutionsOutput {
  QueryExecutionIds?: string[];
  NextToken?: string;
}
export interface ListSessionsRequest {
  WorkGroup: string;
  StateFilter?: SessionState;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListSessionsResponse {
  NextToken?: string;
  Sessions?: SessionSummary[];
}
export interface ListSystemTableStatusesInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListSystemTableStatusesOutput {
  Items: SystemTableStatus[];
  NextToken?: string;
}
export interface ListTableMetadataInput {
  CatalogName: string;
  DatabaseName: string;
  Expression?: string;
  NextToken?: string;
  MaxResults?: number;
  WorkGroup?: string;
  AttributesToGet?: TableAttributes[];
}
export interface ListTableMetadataOutput {
  TableMetadataList?: TableMetadata[];
  NextToken?: string;
}
export interface ListTagsForResourceInput {
  ResourceARN: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListTagsForResourceOutput {
  Tags?: Tag[];
  NextToken?: string;
}
export interface ListWorkGroupsInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListWorkGroupsOutput {
  WorkGroups?: WorkGroupSummary[];
  NextToken?: string;
}
export interface ManagedLoggingConfiguration {
  Enabled: boolean;
  KmsKey?: string;
}
export interface ManagedQueryResultsConfiguration {
  Enabled: boolean;
  EncryptionConfiguration?: ManagedQueryResultsEncryptionConfiguration;
}
export interface ManagedQueryResultsConfigurationUpdates {
  Enabled?: boolean;
  EncryptionConfiguration?: ManagedQueryResultsEncryptionConfiguration;
  RemoveEncryptionConfiguration?: boolean;
}
export interface ManagedQueryResultsEncryptionConfiguration {
  KmsKey: string;
}
export interface MetadataException {
  Message?: string;
}
export interface MonitoringConfiguration {
  CloudWatchLoggingConfiguration?: CloudWatchLoggingConfiguration;
  ManagedLoggingConfiguration?: ManagedLoggingConfiguration;
  S3LoggingConfiguration?: S3LoggingConfiguration;
}
export interface NamedQuery {
  Name: string;
  Description?: string;
  Database: string;
  QueryString: string;
  NamedQueryId?: string;
  WorkGroup?: string;
}
export interface NotebookMetadata {
  NotebookId?: string;
  Name?: string;
  WorkGroup?: string;
  CreationTime?: Date;
  Type?: NotebookType;
  LastModifiedTime?: Date;
}
export interface NotebookSessionSummary {
  SessionId?: string;
  CreationTime?: Date;
}
export type NotebookType = "IPYNB";
export interface PreparedStatement {
  StatementName?: string;
  QueryStatement?: string;
  WorkGroupName?: string;
  Description?: string;
  LastModifiedTime?: Date;
}
export interface PreparedStatementSummary {
  StatementName?: string;
  LastModifiedTime?: Date;
}
export interface PutCapacityAssignmentConfigurationInput {
  CapacityReservationName: string;
  CapacityAssignments: CapacityAssignment[];
}
export interface PutCapacityAssignmentConfigurationOutput {}
export interface QueryExecution {
  QueryExecutionId?: string;
  Query?: string;
  StatementType?: StatementType;
  ManagedQueryResultsConfiguration?: ManagedQueryResultsConfiguration;
  ResultConfiguration?: ResultConfiguration;
  ResultReuseConfiguration?: ResultReuseConfiguration;
  QueryExecutionContext?: QueryExecutionContext;
  Status?: QueryExecutionStatus;
  Statistics?: QueryExecutionStatistics;
  WorkGroup?: string;
  EngineVersion?: EngineVersion;
  ExecutionParameters?: string[];
  SubstatementType?: string;
  QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfiguration;
}
export interface QueryExecutionContext {
  Database?: string;
  Catalog?: string;
}
export type QueryExecutionState = "QUEUED" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
export interface QueryExecutionStatistics {
  EngineExecutionTimeInMillis?: number;
  DataScannedInBytes?: number;
  DataManifestLocation?: string;
  TotalExecutionTimeInMillis?: number;
  QueryQueueTimeInMillis?: number;
  ServicePreProcessingTimeInMillis?: number;
  QueryPlanningTimeInMillis?: number;
  ServiceProcessingTimeInMillis?: number;
  ResultReuseInformation?: ResultReuseInformation;
  DpuCount?: number;
}
export interface QueryExecutionStatus {
  State?: QueryExecutionState;
  StateChangeReason?: string;
  SubmissionDateTime?: Date;
  CompletionDateTime?: Date;
  AthenaError?: AthenaError;
}
export type QueryResultType = "DATA_MANIFEST" | "DATA_ROWS";
export interface QueryResultsS3AccessGrantsConfiguration {
  EnableS3AccessGrants: boolean;
  CreateUserLevelPrefix?: boolean;
  AuthenticationType: AuthenticationType;
}
export interface QueryRuntimeStatistics {
  Timeline?: QueryRuntimeStatisticsTimeline;
  Rows?: QueryRuntimeStatisticsRows;
  OutputStage?: QueryStage;
}
export interface QueryRuntimeStatisticsRows {
  InputRows?: number;
  InputBytes?: number;
  OutputBytes?: number;
  OutputRows?: number;
}
export interface QueryRuntimeStatisticsTimeline {
  QueryQueueTimeInMillis?: number;
  ServicePreProcessingTimeInMillis?: number;
  QueryPlanningTimeInMillis?: number;
  EngineExecutionTimeInMillis?: number;
  ServiceProcessingTimeInMillis?: number;
  TotalExecutionTimeInMillis?: number;
}
export interface QueryStage {
  StageId?: number;
  State?: string;
  OutputBytes?: number;
  OutputRows?: number;
  InputBytes?: number;
  InputRows?: number;
  ExecutionTime?: number;
  QueryStagePlan?: QueryStagePlanNode;
  SubStages?: QueryStage[];
}
export interface QueryStagePlanNode {
  Name?: string;
  Identifier?: string;
  Children?: QueryStagePlanNode[];
  RemoteSources?: string[];
}
export interface ResourceNotFoundException {
  Message?: string;
  ResourceName?: string;
}
export interface ResultConfiguration {
  OutputLocation?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
  ExpectedBucketOwner?: string;
  AclConfiguration?: AclConfiguration;
}
export interface ResultConfigurationUpdates {
  OutputLocation?: string;
  RemoveOutputLocation?: boolean;
  EncryptionConfiguration?: EncryptionConfiguration;
  RemoveEncryptionConfiguration?: boolean;
  ExpectedBucketOwner?: string;
  RemoveExpectedBucketOwner?: boolean;
  AclConfiguration?: AclConfiguration;
  RemoveAclConfiguration?: boolean;
}
export interface ResultReuseByAgeConfiguration {
  Enabled: boolean;
  MaxAgeInMinutes?: number;
}
export interface ResultReuseConfiguration {
  ResultReuseByAgeConfiguration?: ResultReuseByAgeConfiguration;
}
export interface ResultReuseInformation {
  ReusedPreviousResult: boolean;
}
export interface ResultSet {
  Rows?: Row[];
  ResultSetMetadata?: ResultSetMetadata;
}
export interface ResultSetMetadata {
  ColumnInfo?: ColumnInfo[];
}
export interface Row {
  Data?: Datum[];
}
export type S3AclOption = "BUCKET_OWNER_FULL_CONTROL";
export interface S3LoggingConfiguration {
  Enabled: boolean;
  KmsKey?: string;
  LogLocation?: string;
}
export interface SessionAlreadyExistsException {
  Message?: string;
}
export interface SessionConfiguration {
  ExecutionRole?: string;
  WorkingDirectory?: string;
  IdleTimeoutSeconds?: number;
  SessionIdleTimeoutInMinutes?: number;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export type SessionState = "CREATING" | "CREATED" | "IDLE" | "BUSY" | "TERMINATING" | "TERMINATED" | "DEGRADED" | "FAILED";
export interface SessionStatistics {
  DpuExecutionInMillis?: number;
}
export interface SessionStatus {
  StartDateTime?: Date;
  LastModifiedDateTime?: Date;
  EndDateTime?: Date;
  IdleSinceDateTime?: Date;
  State?: SessionState;
  StateChangeReason?: string;
}
export interface SessionSummary {
  SessionId?: string;
  Description?: string;
  EngineVersion?: EngineVersion;
  NotebookVersion?: string;
  Status?: SessionStatus;
}
export interface StartCalculationExecutionRequest {
  SessionId: string;
  Description?: string;
  CalculationConfiguration?: CalculationConfiguration;
  CodeBlock?: string;
  ClientRequestToken?: string;
}
export interface StartCalculationExecutionResponse {
  CalculationExecutionId?: string;
  State?: CalculationExecutionState;
}
export interface StartQueryExecutionInput {
  QueryString: string;
  ClientRequestToken?: string;
  QueryExecutionContext?: QueryExecutionContext;
  ResultConfiguration?: ResultConfiguration;
  WorkGroup?: string;
  ExecutionParameters?: string[];
  ResultReuseConfiguration?: ResultReuseConfiguration;
  EngineConfiguration?: EngineConfiguration;
}
export interface StartQueryExecutionOutput {
  QueryExecutionId?: string;
}
export interface StartSessionRequest {
  Description?: string;
  WorkGroup: string;
  EngineConfiguration: EngineConfiguration;
  ExecutionRole?: string;
  MonitoringConfiguration?: MonitoringConfiguration;
  NotebookVersion?: string;
  SessionIdleTimeoutInMinutes?: number;
  ClientRequestToken?: string;
  Tags?: Tag[];
  CopyWorkGroupTags?: boolean;
}
export interface StartSessionResponse {
  SessionId?: string;
  State?: SessionState;
}
export type StatementType = "DDL" | "DML" | "UTILITY";
export interface StopCalculationExecutionRequest {
  CalculationExecutionId: string;
}
export interface StopCalculationExecutionResponse {
  State?: CalculationExecutionState;
}
export interface StopQueryExecutionInput {
  QueryExecutionId: string;
}
export interface StopQueryExecutionOutput {}
export type SystemTableName = "ALL";
export interface SystemTableStatus {
  TableName: SystemTableType;
  Enabled: boolean;
}
export type SystemTableType = "QUERY_EXECUTIONS";
export type TableAttributes = "NAME" | "TABLE_TYPE";
export interface TableMetadata {
  Name: string;
  CreateTime?: Date;
  LastAccessTime?: Date;
  TableType?: string;
  Columns?: Column[];
  PartitionKeys?: Column[];
  Parameters?: { [key: string]: string };
}
export interface Tag {
  Key?: string;
  Value?: string;
}
export interface TagResourceInput {
  ResourceARN: string;
  Tags: Tag[];
}
export interface TagResourceOutput {}
export interface TerminateSessionRequest {
  SessionId: string;
}
export interface TerminateSessionResponse {
  State?: SessionState;
}
export type ThrottleReason = "CONCURRENT_QUERY_LIMIT_EXCEEDED";
export interface TooManyRequestsException {
  Message?: string;
  Reason?: ThrottleReason;
}
export interface UnprocessedNamedQueryId {
  NamedQueryId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface UnprocessedPreparedStatementName {
  StatementName?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface UnprocessedQueryExecutionId {
  QueryExecutionId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface UntagResourceInput {
  ResourceARN: string;
  TagKeys: string[];
}
export interface UntagResourceOutput {}
export interface UpdateCapacityReservationInput {
  TargetDpus: number;
  Name: string;
}
export interface UpdateCapacityReservationOutput {}
export interface UpdateDataCatalogInput {
  Name: string;
  Type: DataCatalogType;
  Description?: string;
  Parameters?: { [key: string]: string };
}
export interface UpdateDataCatalogOutput {}
export interface UpdateNamedQueryInput {
  NamedQueryId: string;
  Name: string;
  Description?: string;
  QueryString: string;
}
export interface UpdateNamedQueryOutput {}
export interface UpdateNotebookInput {
  NotebookId: string;
  Payload: string;
  Type: NotebookType;
  SessionId?: string;
  ClientRequestToken?: string;
}
export interface UpdateNotebookMetadataInput {
  NotebookId: string;
  ClientRequestToken?: string;
  Name: string;
}
export interface UpdateNotebookMetadataOutput {}
export interface UpdateNotebookOutput {}
export interface UpdatePreparedStatementInput {
  StatementName: string;
  WorkGroup: string;
  QueryStatement: string;
  Description?: string;
}
export interface UpdatePreparedStatementOutput {}
export interface UpdateSystemTableConfigurationInput {
  TableName: SystemTableName;
  KmsKeyArn?: string;
}
export interface UpdateSystemTableConfigurationOutput {
  TableName?: SystemTableName;
  KmsKeyArn?: string;
  CreatedAt?: Date;
  LastModifiedAt?: Date;
}
export interface UpdateWorkGroupInput {
  WorkGroup: string;
  Description?: string;
  ConfigurationUpdates?: WorkGroupConfigurationUpdates;
  State?: WorkGroupState;
}
export interface UpdateWorkGroupOutput {}
export interface WorkGroup {
  Name: string;
  State?: WorkGroupState;
  Configuration?: WorkGroupConfiguration;
  Description?: string;
  CreationTime?: Date;
  IdentityCenterApplicationArn?: string;
}
export interface WorkGroupConfiguration {
  ResultConfiguration?: ResultConfiguration;
  ManagedQueryResultsConfiguration?: ManagedQueryResultsConfiguration;
  EnforceWorkGroupConfiguration?: boolean;
  PublishCloudWatchMetricsEnabled?: boolean;
  BytesScannedCutoffPerQuery?: number;
  RequesterPaysEnabled?: boolean;
  EngineVersion?: EngineVersion;
  AdditionalConfiguration?: string;
  ExecutionRole?: string;
  MonitoringConfiguration?: MonitoringConfiguration;
  EngineConfiguration?: EngineConfiguration;
  CustomerContentEncryptionConfiguration?: CustomerContentEncryptionConfiguration;
  EnableMinimumEncryptionConfiguration?: boolean;
  IdentityCenterConfiguration?: IdentityCenterConfiguration;
  QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfiguration;
  SystemTableStatuses?: SystemTableStatus[];
}
export interface WorkGroupConfigurationUpdates {
  EnforceWorkGroupConfiguration?: boolean;
  ResultConfigurationUpdates?: ResultConfigurationUpdates;
  ManagedQueryResultsConfigurationUpdates?: ManagedQueryResultsConfigurationUpdates;
  PublishCloudWatchMetricsEnabled?: boolean;
  BytesScannedCutoffPerQuery?: number;
  RemoveBytesScannedCutoffPerQuery?: boolean;
  RequesterPaysEnabled?: boolean;
  EngineVersion?: EngineVersion;
  RemoveCustomerContentEncryptionConfiguration?: boolean;
  AdditionalConfiguration?: string;
  ExecutionRole?: string;
  CustomerContentEncryptionConfiguration?: CustomerContentEncryptionConfiguration;
  EnableMinimumEncryptionConfiguration?: boolean;
  QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfiguration;
  MonitoringConfiguration?: MonitoringConfiguration;
  EngineConfiguration?: EngineConfiguration;
}
export type WorkGroupState = "ENABLED" | "DISABLED";
export interface WorkGroupSummary {
  Name?: string;
  State?: WorkGroupState;
  Description?: string;
  CreationTime?: Date;
  EngineVersion?: EngineVersion;
  IdentityCenterApplicationArn?: string;
}
