// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): AppSync, 2017-07-25. Do not edit.
export interface Operations {
  AssociateApi: { input: AssociateApiRequest; output: AssociateApiResponse; errors: "AccessDeniedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" };
  AssociateMergedGraphqlApi: { input: AssociateMergedGraphqlApiRequest; output: AssociateMergedGraphqlApiResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" | "LimitExceededException" | "ConcurrentModificationException" };
  AssociateSourceGraphqlApi: { input: AssociateSourceGraphqlApiRequest; output: AssociateSourceGraphqlApiResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" | "LimitExceededException" | "ConcurrentModificationException" };
  CreateApi: { input: CreateApiRequest; output: CreateApiResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "UnauthorizedException" | "InternalFailureException" | "ServiceQuotaExceededException" };
  CreateApiCache: { input: CreateApiCacheRequest; output: CreateApiCacheResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  CreateApiKey: { input: CreateApiKeyRequest; output: CreateApiKeyResponse; errors: "BadRequestException" | "NotFoundException" | "LimitExceededException" | "UnauthorizedException" | "LimitExceededException" | "InternalFailureException" | "ApiKeyLimitExceededException" | "ApiKeyValidityOutOfBoundsException" };
  CreateChannelNamespace: { input: CreateChannelNamespaceRequest; output: CreateChannelNamespaceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "ServiceQuotaExceededException" };
  CreateDataSource: { input: CreateDataSourceRequest; output: CreateDataSourceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  CreateDomainName: { input: CreateDomainNameRequest; output: CreateDomainNameResponse; errors: "AccessDeniedException" | "BadRequestException" | "InternalFailureException" };
  CreateFunction: { input: CreateFunctionRequest; output: CreateFunctionResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "BadRequestException" };
  CreateGraphqlApi: { input: CreateGraphqlApiRequest; output: CreateGraphqlApiResponse; errors: "BadRequestException" | "LimitExceededException" | "ConcurrentModificationException" | "UnauthorizedException" | "InternalFailureException" | "ApiLimitExceededException" };
  CreateResolver: { input: CreateResolverRequest; output: CreateResolverResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "BadRequestException" };
  CreateType: { input: CreateTypeRequest; output: CreateTypeResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  DeleteApi: { input: DeleteApiRequest; output: DeleteApiResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  DeleteApiCache: { input: DeleteApiCacheRequest; output: DeleteApiCacheResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  DeleteApiKey: { input: DeleteApiKeyRequest; output: DeleteApiKeyResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  DeleteChannelNamespace: { input: DeleteChannelNamespaceRequest; output: DeleteChannelNamespaceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  DeleteDataSource: { input: DeleteDataSourceRequest; output: DeleteDataSourceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  DeleteDomainName: { input: DeleteDomainNameRequest; output: DeleteDomainNameResponse; errors: "AccessDeniedException" | "BadRequestException" | "ConcurrentModificationException" | "InternalFailureException" | "NotFoundException" };
  DeleteFunction: { input: DeleteFunctionRequest; output: DeleteFunctionResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "BadRequestException" };
  DeleteGraphqlApi: { input: DeleteGraphqlApiRequest; output: DeleteGraphqlApiResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  DeleteResolver: { input: DeleteResolverRequest; output: DeleteResolverResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "BadRequestException" };
  DeleteType: { input: DeleteTypeRequest; output: DeleteTypeResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  DisassociateApi: { input: DisassociateApiRequest; output: DisassociateApiResponse; errors: "AccessDeniedException" | "BadRequestException" | "ConcurrentModificationException" | "InternalFailureException" | "NotFoundException" };
  DisassociateMergedGraphqlApi: { input: DisassociateMergedGraphqlApiRequest; output: DisassociateMergedGraphqlApiResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" | "ConcurrentModificationException" };
  DisassociateSourceGraphqlApi: { input: DisassociateSourceGraphqlApiRequest; output: DisassociateSourceGraphqlApiResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" | "ConcurrentModificationException" };
  EvaluateCode: { input: EvaluateCodeRequest; output: EvaluateCodeResponse; errors: "AccessDeniedException" | "InternalFailureException" | "BadRequestException" };
  EvaluateMappingTemplate: { input: EvaluateMappingTemplateRequest; output: EvaluateMappingTemplateResponse; errors: "AccessDeniedException" | "InternalFailureException" | "BadRequestException" };
  FlushApiCache: { input: FlushApiCacheRequest; output: FlushApiCacheResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  GetApi: { input: GetApiRequest; output: GetApiResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  GetApiAssociation: { input: GetApiAssociationRequest; output: GetApiAssociationResponse; errors: "AccessDeniedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" };
  GetApiCache: { input: GetApiCacheRequest; output: GetApiCacheResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  GetChannelNamespace: { input: GetChannelNamespaceRequest; output: GetChannelNamespaceResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  GetDataSource: { input: GetDataSourceRequest; output: GetDataSourceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  GetDataSourceIntrospection: { input: GetDataSourceIntrospectionRequest; output: GetDataSourceIntrospectionResponse; errors: "BadRequestException" | "NotFoundException" | "InternalFailureException" };
  GetDomainName: { input: GetDomainNameRequest; output: GetDomainNameResponse; errors: "AccessDeniedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" };
  GetFunction: { input: GetFunctionRequest; output: GetFunctionResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" };
  GetGraphqlApi: { input: GetGraphqlApiRequest; output: GetGraphqlApiResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  GetGraphqlApiEnvironmentVariables: { input: GetGraphqlApiEnvironmentVariablesRequest; output: GetGraphqlApiEnvironmentVariablesResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  GetIntrospectionSchema: { input: GetIntrospectionSchemaRequest; output: GetIntrospectionSchemaResponse; errors: "GraphQLSchemaException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  GetResolver: { input: GetResolverRequest; output: GetResolverResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" };
  GetSchemaCreationStatus: { input: GetSchemaCreationStatusRequest; output: GetSchemaCreationStatusResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  GetSourceApiAssociation: { input: GetSourceApiAssociationRequest; output: GetSourceApiAssociationResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" };
  GetType: { input: GetTypeRequest; output: GetTypeResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListApiKeys: { input: ListApiKeysRequest; output: ListApiKeysResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListApis: { input: ListApisRequest; output: ListApisResponse; errors: "BadRequestException" | "UnauthorizedException" | "InternalFailureException" };
  ListChannelNamespaces: { input: ListChannelNamespacesRequest; output: ListChannelNamespacesResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListDataSources: { input: ListDataSourcesRequest; output: ListDataSourcesResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListDomainNames: { input: ListDomainNamesRequest; output: ListDomainNamesResponse; errors: "AccessDeniedException" | "BadRequestException" | "InternalFailureException" };
  ListFunctions: { input: ListFunctionsRequest; output: ListFunctionsResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListGraphqlApis: { input: ListGraphqlApisRequest; output: ListGraphqlApisResponse; errors: "BadRequestException" | "UnauthorizedException" | "InternalFailureException" };
  ListResolvers: { input: ListResolversRequest; output: ListResolversResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListResolversByFunction: { input: ListResolversByFunctionRequest; output: ListResolversByFunctionResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListSourceApiAssociations: { input: ListSourceApiAssociationsRequest; output: ListSourceApiAssociationsResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "BadRequestException" | "NotFoundException" | "LimitExceededException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  ListTypes: { input: ListTypesRequest; output: ListTypesResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  ListTypesByAssociation: { input: ListTypesByAssociationRequest; output: ListTypesByAssociationResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  PutGraphqlApiEnvironmentVariables: { input: PutGraphqlApiEnvironmentVariablesRequest; output: PutGraphqlApiEnvironmentVariablesResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  StartDataSourceIntrospection: { input: StartDataSourceIntrospectionRequest; output: StartDataSourceIntrospectionResponse; errors: "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "BadRequestException" };
  StartSchemaCreation: { input: StartSchemaCreationRequest; output: StartSchemaCreationResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  StartSchemaMerge: { input: StartSchemaMergeRequest; output: StartSchemaMergeResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" | "ConcurrentModificationException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "BadRequestException" | "NotFoundException" | "LimitExceededException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "BadRequestException" | "NotFoundException" | "LimitExceededException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  UpdateApi: { input: UpdateApiRequest; output: UpdateApiResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  UpdateApiCache: { input: UpdateApiCacheRequest; output: UpdateApiCacheResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  UpdateApiKey: { input: UpdateApiKeyRequest; output: UpdateApiKeyResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "LimitExceededException" | "InternalFailureException" | "ApiKeyValidityOutOfBoundsException" };
  UpdateChannelNamespace: { input: UpdateChannelNamespaceRequest; output: UpdateChannelNamespaceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  UpdateDataSource: { input: UpdateDataSourceRequest; output: UpdateDataSourceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
  UpdateDomainName: { input: UpdateDomainNameRequest; output: UpdateDomainNameResponse; errors: "AccessDeniedException" | "BadRequestException" | "ConcurrentModificationException" | "InternalFailureException" | "NotFoundException" };
  UpdateFunction: { input: UpdateFunctionRequest; output: UpdateFunctionResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "BadRequestException" };
  UpdateGraphqlApi: { input: UpdateGraphqlApiRequest; output: UpdateGraphqlApiResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "AccessDeniedException" };
  UpdateResolver: { input: UpdateResolverRequest; output: UpdateResolverResponse; errors: "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" | "BadRequestException" };
  UpdateSourceApiAssociation: { input: UpdateSourceApiAssociationRequest; output: UpdateSourceApiAssociationResponse; errors: "UnauthorizedException" | "BadRequestException" | "InternalFailureException" | "NotFoundException" | "ConcurrentModificationException" };
  UpdateType: { input: UpdateTypeRequest; output: UpdateTypeResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "UnauthorizedException" | "InternalFailureException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {
  message?: string;
}
export interface AdditionalAuthenticationProvider {
  authenticationType?: AuthenticationType;
  openIDConnectConfig?: OpenIDConnectConfig;
  userPoolConfig?: CognitoUserPoolConfig;
  lambdaAuthorizerConfig?: LambdaAuthorizerConfig;
}
export interface Api {
  apiId?: string;
  name?: string;
  ownerContact?: string;
  tags?: { [key: string]: string };
  dns?: { [key: string]: string };
  apiArn?: string;
  created?: Date;
  xrayEnabled?: boolean;
  wafWebAclArn?: string;
  eventConfig?: EventConfig;
}
export interface ApiAssociation {
  domainName?: string;
  apiId?: string;
  associationStatus?: AssociationStatus;
  deploymentDetail?: string;
}
export interface ApiCache {
  ttl?: number;
  apiCachingBehavior?: ApiCachingBehavior;
  transitEncryptionEnabled?: boolean;
  atRestEncryptionEnabled?: boolean;
  type?: ApiCacheType;
  status?: ApiCacheStatus;
  healthMetricsConfig?: CacheHealthMetricsConfig;
}
export type ApiCacheStatus = "AVAILABLE" | "CREATING" | "DELETING" | "MODIFYING" | "FAILED";
export type ApiCacheType = "T2_SMALL" | "T2_MEDIUM" | "R4_LARGE" | "R4_XLARGE" | "R4_2XLARGE" | "R4_4XLARGE" | "R4_8XLARGE" | "SMALL" | "MEDIUM" | "LARGE" | "XLARGE" | "LARGE_2X" | "LARGE_4X" | "LARGE_8X" | "LARGE_12X";
export type ApiCachingBehavior = "FULL_REQUEST_CACHING" | "PER_RESOLVER_CACHING" | "OPERATION_LEVEL_CACHING";
export interface ApiKey {
  id?: string;
  description?: string;
  expires?: number;
  deletes?: number;
}
export interface ApiKeyLimitExceededException {
  message?: string;
}
export interface ApiKeyValidityOutOfBoundsException {
  message?: string;
}
export interface ApiLimitExceededException {
  message?: string;
}
export interface AppSyncRuntime {
  name: RuntimeName;
  runtimeVersion: string;
}
export interface AssociateApiRequest {
  domainName: string;
  apiId: string;
}
export interface AssociateApiResponse {
  apiAssociation?: ApiAssociation;
}
export interface AssociateMergedGraphqlApiRequest {
  sourceApiIdentifier: string;
  mergedApiIdentifier: string;
  description?: string;
  sourceApiAssociationConfig?: SourceApiAssociationConfig;
}
export interface AssociateMergedGraphqlApiResponse {
  sourceApiAssociation?: SourceApiAssociation;
}
export interface AssociateSourceGraphqlApiRequest {
  mergedApiIdentifier: string;
  sourceApiIdentifier: string;
  description?: string;
  sourceApiAssociationConfig?: SourceApiAssociationConfig;
}
export interface AssociateSourceGraphqlApiResponse {
  sourceApiAssociation?: SourceApiAssociation;
}
export type AssociationStatus = "PROCESSING" | "FAILED" | "SUCCESS";
export interface AuthMode {
  authType: AuthenticationType;
}
export interface AuthProvider {
  authType: AuthenticationType;
  cognitoConfig?: CognitoConfig;
  openIDConnectConfig?: OpenIDConnectConfig;
  lambdaAuthorizerConfig?: LambdaAuthorizerConfig;
}
export type AuthenticationType = "API_KEY" | "AWS_IAM" | "AMAZON_COGNITO_USER_POOLS" | "OPENID_CONNECT" | "AWS_LAMBDA";
export interface AuthorizationConfig {
  authorizationType: AuthorizationType;
  awsIamConfig?: AwsIamConfig;
}
export type AuthorizationType = "AWS_IAM";
export interface AwsIamConfig {
  signingRegion?: string;
  signingServiceName?: string;
}
export interface BadRequestDetail {
  codeErrors?: CodeError[];
}
export interface BadRequestException {
  message?: string;
  reason?: BadRequestReason;
  detail?: BadRequestDetail;
}
export type BadRequestReason = "CODE_ERROR";
export type CacheHealthMetricsConfig = "ENABLED" | "DISABLED";
export interface CachingConfig {
  ttl: number;
  cachingKeys?: string[];
}
export interface ChannelNamespace {
  apiId?: string;
  name?: string;
  subscribeAuthModes?: AuthMode[];
  publishAuthModes?: AuthMode[];
  codeHandlers?: string;
  tags?: { [key: string]: string };
  channelNamespaceArn?: string;
  created?: Date;
  lastModified?: Date;
  handlerConfigs?: HandlerConfigs;
}
export interface CodeError {
  errorType?: string;
  value?: string;
  location?: CodeErrorLocation;
}
export interface CodeErrorLocation {
  line?: number;
  column?: number;
  span?: number;
}
export interface CognitoConfig {
  userPoolId: string;
  awsRegion: string;
  appIdClientRegex?: string;
}
export interface CognitoUserPoolConfig {
  userPoolId: string;
  awsRegion: string;
  appIdClientRegex?: string;
}
export interface ConcurrentModificationException {
  message?: string;
}
export type ConflictDetectionType = "VERSION" | "NONE";
export interface ConflictException {
  message?: string;
}
export type ConflictHandlerType = "OPTIMISTIC_CONCURRENCY" | "LAMBDA" | "AUTOMERGE" | "NONE";
export interface CreateApiCacheRequest {
  apiId: string;
  ttl: number;
  transitEncryptionEnabled?: boolean;
  atRestEncryptionEnabled?: boolean;
  apiCachingBehavior: ApiCachingBehavior;
  type: ApiCacheType;
  healthMetricsConfig?: CacheHealthMetricsConfig;
}
export interface CreateApiCacheResponse {
  apiCache?: ApiCache;
}
export interface CreateApiKeyRequest {
  apiId: string;
  description?: string;
  expires?: number;
}
export interface CreateApiKeyResponse {
  apiKey?: ApiKey;
}
export interface CreateApiRequest {
  name: string;
  ownerContact?: string;
  tags?: { [key: string]: string };
  eventConfig: EventConfig;
}
export interface CreateApiResponse {
  api?: Api;
}
export interface CreateChannelNamespaceRequest {
  apiId: string;
  name: string;
  subscribeAuthModes?: AuthMode[];
  publishAuthModes?: AuthMode[];
  codeHandlers?: string;
  tags?: { [key: string]: string };
  handlerConfigs?: HandlerConfigs;
}
export interface CreateChannelNamespaceResponse {
  channelNamespace?: ChannelNamespace;
}
export interface CreateDataSourceRequest {
  apiId: string;
  name: string;
  description?: string;
  type: DataSourceType;
  serviceRoleArn?: string;
  dynamodbConfig?: DynamodbDataSourceConfig;
  lambdaConfig?: LambdaDataSourceConfig;
  elasticsearchConfig?: ElasticsearchDataSourceConfig;
  openSearchServiceConfig?: OpenSearchServiceDataSourceConfig;
  httpConfig?: HttpDataSourceConfig;
  relationalDatabaseConfig?: RelationalDatabaseDataSourceConfig;
  eventBridgeConfig?: EventBridgeDataSourceConfig;
  metricsConfig?: DataSourceLevelMetricsConfig;
}
export interface CreateDataSourceResponse {
  dataSource?: DataSource;
}
export interface CreateDomainNameRequest {
  domainName: string;
  certificateArn: string;
  description?: string;
  tags?: { [key: string]: string };
}
export interface CreateDomainNameResponse {
  domainNameConfig?: DomainNameConfig;
}
export interface CreateFunctionRequest {
  apiId: string;
  name: string;
  description?: string;
  dataSourceName: string;
  requestMappingTemplate?: string;
  responseMappingTemplate?: string;
  functionVersion?: string;
  syncConfig?: SyncConfig;
  maxBatchSize?: number;
  runtime?: AppSyncRuntime;
  code?: string;
}
export interface CreateFunctionResponse {
  functionConfiguration?: FunctionConfiguration;
}
export interface CreateGraphqlApiRequest {
  name: string;
  logConfig?: LogConfig;
  authenticationType: AuthenticationType;
  userPoolConfig?: UserPoolConfig;
  openIDConnectConfig?: OpenIDConnectConfig;
  tags?: { [key: string]: string };
  additionalAuthenticationProviders?: AdditionalAuthenticationProvider[];
  xrayEnabled?: boolean;
  lambdaAuthorizerConfig?: LambdaAuthorizerConfig;
  apiType?: GraphQLApiType;
  mergedApiExecutionRoleArn?: string;
  visibility?: GraphQLApiVisibility;
  ownerContact?: string;
  introspectionConfig?: GraphQLApiIntrospectionConfig;
  queryDepthLimit?: number;
  resolverCountLimit?: number;
  enhancedMetricsConfig?: EnhancedMetricsConfig;
}
export interface CreateGraphqlApiResponse {
  graphqlApi?: GraphqlApi;
}
export interface CreateResolverRequest {
  apiId: string;
  typeName: string;
  fieldName: string;
  dataSourceName?: string;
  requestMappingTemplate?: string;
  responseMappingTemplate?: string;
  kind?: ResolverKind;
  pipelineConfig?: PipelineConfig;
  syncConfig?: SyncConfig;
  cachingConfig?: CachingConfig;
  maxBatchSize?: number;
  runtime?: AppSyncRuntime;
  code?: string;
  metricsConfig?: ResolverLevelMetricsConfig;
}
export interface CreateResolverResponse {
  resolver?: Resolver;
}
export interface CreateTypeRequest {
  apiId: string;
  definition: string;
  format: TypeDefinitionFormat;
}
export interface CreateTypeResponse {
  type?: Type;
}
export interface DataSource {
  dataSourceArn?: string;
  name?: string;
  description?: string;
  type?: DataSourceType;
  serviceRoleArn?: string;
  dynamodbConfig?: DynamodbDataSourceConfig;
  lambdaConfig?: LambdaDataSourceConfig;
  elasticsearchConfig?: ElasticsearchDataSourceConfig;
  openSearchServiceConfig?: OpenSearchServiceDataSourceConfig;
  httpConfig?: HttpDataSourceConfig;
  relationalDatabaseConfig?: RelationalDatabaseDataSourceConfig;
  eventBridgeConfig?: EventBridgeDataSourceConfig;
  metricsConfig?: DataSourceLevelMetricsConfig;
}
export interface DataSourceIntrospectionModel {
  name?: string;
  fields?: DataSourceIntrospectionModelField[];
  primaryKey?: DataSourceIntrospectionModelIndex;
  indexes?: DataSourceIntrospectionModelIndex[];
  sdl?: string;
}
export interface DataSourceIntrospectionModelField {
  name?: string;
  type?: DataSourceIntrospectionModelFieldType;
  length?: number;
}
export interface DataSourceIntrospectionModelFieldType {
  kind?: string;
  name?: string;
  type?: DataSourceIntrospectionModelFieldType;
  values?: string[];
}
export interface DataSourceIntrospectionModelIndex {
  name?: string;
  fields?: string[];
}
export interface DataSourceIntrospectionResult {
  models?: DataSourceIntrospectionModel[];
  nextToken?: string;
}
export type DataSourceIntrospectionStatus = "PROCESSING" | "FAILED" | "SUCCESS";
export type DataSourceLevelMetricsBehavior = "FULL_REQUEST_DATA_SOURCE_METRICS" | "PER_DATA_SOURCE_METRICS";
export type DataSourceLevelMetricsConfig = "ENABLED" | "DISABLED";
export type DataSourceType = "AWS_LAMBDA" | "AMAZON_DYNAMODB" | "AMAZON_ELASTICSEARCH" | "NONE" | "HTTP" | "RELATIONAL_DATABASE" | "AMAZON_OPENSEARCH_SERVICE" | "AMAZON_EVENTBRIDGE" | "AMAZON_BEDROCK_RUNTIME";
export type DefaultAction = "ALLOW" | "DENY";
export interface DeleteApiCacheRequest {
  apiId: string;
}
export interface DeleteApiCacheResponse {}
export interface DeleteApiKeyRequest {
  apiId: string;
  id: string;
}
export interface DeleteApiKeyResponse {}
export interface DeleteApiRequest {
  apiId: string;
}
export interface DeleteApiResponse {}
export interface DeleteChannelNamespaceRequest {
  apiId: string;
  name: string;
}
export interface DeleteChannelNamespaceResponse {}
export interface DeleteDataSourceRequest {
  apiId: string;
  name: string;
}
export interface DeleteDataSourceResponse {}
export interface DeleteDomainNameRequest {
  domainName: string;
}
export interface DeleteDomainNameResponse {}
export interface DeleteFunctionRequest {
  apiId: string;
  functionId: string;
}
export interface DeleteFunctionResponse {}
export interface DeleteGraphqlApiRequest {
  apiId: string;
}
export interface DeleteGraphqlApiResponse {}
export interface DeleteResolverRequest {
  apiId: string;
  typeName: string;
  fieldName: string;
}
export interface DeleteResolverResponse {}
export interface DeleteTypeRequest {
  apiId: string;
  typeName: string;
}
export interface DeleteTypeResponse {}
export interface DeltaSyncConfig {
  baseTableTTL?: number;
  deltaSyncTableName?: string;
  deltaSyncTableTTL?: number;
}
export interface DisassociateApiRequest {
  domainName: string;
}
export interface DisassociateApiResponse {}
export interface DisassociateMergedGraphqlApiRequest {
  sourceApiIdentifier: string;
  associationId: string;
}
export interface DisassociateMergedGraphqlApiResponse {
  sourceApiAssociationStatus?: SourceApiAssociationStatus;
}
export interface DisassociateSourceGraphqlApiRequest {
  mergedApiIdentifier: string;
  associationId: string;
}
export interface DisassociateSourceGraphqlApiResponse {
  sourceApiAssociationStatus?: SourceApiAssociationStatus;
}
export interface DomainNameConfig {
  domainName?: string;
  description?: string;
  certificateArn?: string;
  appsyncDomainName?: string;
  hostedZoneId?: string;
  tags?: { [key: string]: string };
  domainNameArn?: string;
}
export interface DynamodbDataSourceConfig {
  tableName: string;
  awsRegion: string;
  useCallerCredentials?: boolean;
  deltaSyncConfig?: DeltaSyncConfig;
  versioned?: boolean;
}
export interface ElasticsearchDataSourceConfig {
  endpoint: string;
  awsRegion: string;
}
export interface EnhancedMetricsConfig {
  resolverLevelMetricsBehavior: ResolverLevelMetricsBehavior;
  dataSourceLevelMetricsBehavior: DataSourceLevelMetricsBehavior;
  operationLevelMetricsConfig: OperationLevelMetricsConfig;
}
export interface ErrorDetail {
  message?: string;
}
export interface EvaluateCodeErrorDetail {
  message?: string;
  codeErrors?: CodeError[];
}
export interface EvaluateCodeRequest {
  runtime: AppSyncRuntime;
  code: string;
  context: string;
  function?: string;
}
export interface EvaluateCodeResponse {
  evaluationResult?: string;
  error?: EvaluateCodeErrorDetail;
  logs?: string[];
  stash?: string;
  outErrors?: string;
}
export interface EvaluateMappingTemplateRequest {
  template: string;
  context: string;
}
export interface EvaluateMappingTemplateResponse {
  evaluationResult?: string;
  error?: ErrorDetail;
  logs?: string[];
  stash?: string;
  outErrors?: string;
}
export interface EventBridgeDataSourceConfig {
  eventBusArn: string;
}
export interface EventConfig {
  authProviders: AuthProvider[];
  connectionAuthModes: AuthMode[];
  defaultPublishAuthModes: AuthMode[];
  defaultSubscribeAuthModes: AuthMode[];
  logConfig?: EventLogConfig;
}
export interface EventLogConfig {
  logLevel: EventLogLevel;
  cloudWatchLogsRoleArn: string;
}
export type EventLogLevel = "NONE" | "ERROR" | "ALL" | "INFO" | "DEBUG";
export type FieldLogLevel = "NONE" | "ERROR" | "ALL" | "INFO" | "DEBUG";
export interface FlushApiCacheRequest {
  apiId: string;
}
export interface FlushApiCacheResponse {}
export interface FunctionConfiguration {
  functionId?: string;
  functionArn?: string;
  name?: string;
  description?: string;
  dataSourceName?: string;
  requestMappingTemplate?: string;
  responseMappingTemplate?: string;
  functionVersion?: string;
  syncConfig?: SyncConfig;
  maxBatchSize?: number;
  runtime?: AppSyncRuntime;
  code?: string;
}
export interface GetApiAssociationRequest {
  domainName: string;
}
export interface GetApiAssociationResponse {
  apiAssociation?: ApiAssociation;
}
export interface GetApiCacheRequest {
  apiId: string;
}
export interface GetApiCacheResponse {
  apiCache?: ApiCache;
}
export interface GetApiRequest {
  apiId: string;
}
export interface GetApiResponse {
  api?: Api;
}
export interface GetChannelNamespaceRequest {
  apiId: string;
  name: string;
}
export interface GetChannelNamespaceResponse {
  channelNamespace?: ChannelNamespace;
}
export interface GetDataSourceIntrospectionRequest {
  introspectionId: string;
  includeModelsSDL?: boolean;
  nextToken?: string;
  maxResults?: number;
}
export interface GetDataSourceIntrospectionResponse {
  introspectionId?: string;
  introspectionStatus?: DataSourceIntrospectionStatus;
  introspectionStatusDetail?: string;
  introspectionResult?: DataSourceIntrospectionResult;
}
export interface GetDataSourceRequest {
  apiId: string;
  name: string;
}
export interface GetDataSourceResponse {
  dataSource?: DataSource;
}
export interface GetDomainNameRequest {
  domainName: string;
}
export interface GetDomainNameResponse {
  domainNameConfig?: DomainNameConfig;
}
export interface GetFunctionRequest {
  apiId: string;
  functionId: string;
}
export interface GetFunctionResponse {
  functionConfiguration?: FunctionConfiguration;
}
export interface GetGraphqlApiEnvironmentVariablesRequest {
  apiId: string;
}
export interface GetGraphqlApiEnvironmentVariablesResponse {
  environmentVariables?: { [key: string]: string };
}
export interface GetGraphqlApiRequest {
  apiId: string;
}
export interface GetGraphqlApiResponse {
  graphqlApi?: GraphqlApi;
}
export interface GetIntrospectionSchemaRequest {
  apiId: string;
  format: OutputType;
  includeDirectives?: boolean;
}
export interface GetIntrospectionSchemaResponse {
  schema?: Uint8Array;
}
export interface GetResolverRequest {
  apiId: string;
  typeName: string;
  fieldName: string;
}
export interface GetResolverResponse {
  resolver?: Resolver;
}
export interface GetSchemaCreationStatusRequest {
  apiId: string;
}
export interface GetSchemaCreationStatusResponse {
  status?: SchemaStatus;
  details?: string;
}
export interface GetSourceApiAssociationRequest {
  mergedApiIdentifier: string;
  associationId: string;
}
export interface GetSourceApiAssociationResponse {
  sourceApiAssociation?: SourceApiAssociation;
}
export interface GetTypeRequest {
  apiId: string;
  typeName: string;
  format: TypeDefinitionFormat;
}
export interface GetTypeResponse {
  type?: Type;
}
export type GraphQLApiIntrospectionConfig = "ENABLED" | "DISABLED";
export type GraphQLApiType = "GRAPHQL" | "MERGED";
export type GraphQLApiVisibility = "GLOBAL" | "PRIVATE";
export interface GraphQLSchemaException {
  message?: string;
}
export interface GraphqlApi {
  name?: string;
  apiId?: string;
  authenticationType?: AuthenticationType;
  logConfig?: LogConfig;
  userPoolConfig?: UserPoolConfig;
  openIDConnectConfig?: OpenIDConnectConfig;
  arn?: string;
  uris?: { [key: string]: string };
  tags?: { [key: string]: string };
  additionalAuthenticationProviders?: AdditionalAuthenticationProvider[];
  xrayEnabled?: boolean;
  wafWebAclArn?: string;
  lambdaAuthorizerConfig?: LambdaAuthorizerConfig;
  dns?: { [key: string]: string };
  visibility?: GraphQLApiVisibility;
  apiType?: GraphQLApiType;
  mergedApiExecutionRoleArn?: string;
  owner?: string;
  ownerContact?: string;
  introspectionConfig?: GraphQLApiIntrospectionConfig;
  queryDepthLimit?: number;
  resolverCountLimit?: number;
  enhancedMetricsConfig?: EnhancedMetricsConfig;
}
export type HandlerBehavior = "CODE" | "DIRECT";
export interface HandlerConfig {
  behavior: HandlerBehavior;
  integration: Integration;
}
export interface HandlerConfigs {
  onPublish?: HandlerConfig;
  onSubscribe?: HandlerConfig;
}
export interface HttpDataSourceConfig {
  endpoint?: string;
  authorizationConfig?: AuthorizationConfig;
}
export interface Integration {
  dataSourceName: string;
  lambdaConfig?: LambdaConfig;
}
export interface InternalFailureException {
  message?: string;
}
export type InvokeType = "REQUEST_RESPONSE" | "EVENT";
export interface LambdaAuthorizerConfig {
  authorizerResultTtlInSeconds?: number;
  authorizerUri: string;
  identityValidationExpression?: string;
}
export interface LambdaConfig {
  invokeType?: InvokeType;
}
export interface LambdaConflictHandlerConfig {
  lambdaConflictHandlerArn?: string;
}
export interface LambdaDataSourceConfig {
  lambdaFunctionArn: string;
}
export interface LimitExceededException {
  message?: string;
}
export interface ListApiKeysRequest {
  apiId: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListApiKeysResponse {
  apiKeys?: ApiKey[];
  nextToken?: string;
}
export interface ListApisRequest {
  nextToken?: string;
  maxResults?: number;
}
export interface ListApisResponse {
  apis?: Api[];
  nextToken?: string;
}
export interface ListChannelNamespacesRequest {
  apiId: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListChannelNamespacesResponse {
  channelNamespaces?: ChannelNamespace[];
  nextToken?: string;
}
export interface ListDataSourcesRequest {
  apiId: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListDataSourcesResponse {
  dataSources?: DataSource[];
  nextToken?: string;
}
export interface ListDomainNamesRequest {
  nextToken?: string;
  maxResults?: number;
}
export interface ListDomainNamesResponse {
  domainNameConfigs?: DomainNameConfig[];
  nextToken?: string;
}
export interface ListFunctionsRequest {
  apiId: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListFunctionsResponse {
  functions?: FunctionConfiguration[];
  nextToken?: string;
}
export interface ListGraphqlApisRequest {
  nextToken?: string;
  maxResults?: number;
  apiType?: GraphQLApiType;
  owner?: Ownership;
}
export interface ListGraphqlApisResponse {
  graphqlApis?: GraphqlApi[];
  nextToken?: string;
}
export interface ListResolversByFunctionRequest {
  apiId: string;
  functionId: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListResolversByFunctionResponse {
  resolvers?: Resolver[];
  nextToken?: string;
}
export interface ListResolversRequest {
  apiId: string;
  typeName: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListResolversResponse {
  resolvers?: Resolver[];
  nextToken?: string;
}
export interface ListSourceApiAssociationsRequest {
  apiId: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListSourceApiAssociationsResponse {
  sourceApiAssociationSummaries?: SourceApiAssociationSummary[];
  nextToken?: string;
}
export interface ListTagsForResourceRequest {
  resourceArn: string;
}
export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string };
}
export interface ListTypesByAssociationRequest {
  mergedApiIdentifier: string;
  associationId: string;
  format: TypeDefinitionFormat;
  nextToken?: string;
  maxResults?: number;
}
export interface ListTypesByAssociationResponse {
  types?: Type[];
  nextToken?: string;
}
export interface ListTypesRequest {
  apiId: string;
  format: TypeDefinitionFormat;
  nextToken?: string;
  maxResults?: number;
}
export interface ListTypesResponse {
  types?: Type[];
  nextToken?: string;
}
export interface LogConfig {
  fieldLogLevel: FieldLogLevel;
  cloudWatchLogsRoleArn: string;
  excludeVerboseContent?: boolean;
}
export type MergeType = "MANUAL_MERGE" | "AUTO_MERGE";
export interface NotFoundException {
  message?: string;
}
export interface OpenIDConnectConfig {
  issuer: string;
  clientId?: string;
  iatTTL?: number;
  authTTL?: number;
}
export interface OpenSearchServiceDataSourceConfig {
  endpoint: string;
  awsRegion: string;
}
export type OperationLevelMetricsConfig = "ENABLED" | "DISABLED";
export type OutputType = "SDL" | "JSON";
export type Ownership = "CURRENT_ACCOUNT" | "OTHER_ACCOUNTS";
export interface PipelineConfig {
  functions?: string[];
}
export interface PutGraphqlApiEnvironmentVariablesRequest {
  apiId: string;
  environmentVariables: { [key: string]: string };
}
export interface PutGraphqlApiEnvironmentVariablesResponse {
  environmentVariables?: { [key: string]: string };
}
export interface RdsDataApiConfig {
  resourceArn: string;
  secretArn: string;
  databaseName: string;
}
export interface RdsHttpEndpointConfig {
  awsRegion?: string;
  dbClusterIdentifier?: string;
  databaseName?: string;
  schema?: string;
  awsSecretStoreArn?: string;
}
export interface RelationalDatabaseDataSourceConfig {
  relationalDatabaseSourceType?: RelationalDatabaseSourceType;
  rdsHttpEndpointConfig?: RdsHttpEndpointConfig;
}
export type RelationalDatabaseSourceType = "RDS_HTTP_ENDPOINT";
export interface Resolver {
  typeName?: string;
  fieldName?: string;
  dataSourceName?: string;
  resolverArn?: string;
  requestMappingTemplate?: string;
  responseMappingTemplate?: string;
  kind?: ResolverKind;
  pipelineConfig?: PipelineConfig;
  syncConfig?: SyncConfig;
  cachingConfig?: CachingConfig;
  maxBatchSize?: number;
  runtime?: AppSyncRuntime;
  code?: string;
  metricsConfig?: ResolverLevelMetricsConfig;
}
export type ResolverKind = "UNIT" | "PIPELINE";
export type ResolverLevelMetricsBehavior = "FULL_REQUEST_RESOLVER_METRICS" | "PER_RESOLVER_METRICS";
export type ResolverLevelMetricsConfig = "ENABLED" | "DISABLED";
export type RuntimeName = "APPSYNC_JS";
export type SchemaStatus = "PROCESSING" | "ACTIVE" | "DELETING" | "FAILED" | "SUCCESS" | "NOT_APPLICABLE";
export interface ServiceQuotaExceededException {
  message?: string;
}
export interface SourceApiAssociation {
  associationId?: string;
  associationArn?: string;
  sourceApiId?: string;
  sourceApiArn?: string;
  mergedApiArn?: string;
  mergedApiId?: string;
  description?: string;
  sourceApiAssociationConfig?: SourceApiAssociationConfig;
  sourceApiAssociationStatus?: SourceApiAssociationStatus;
  sourceApiAssociationStatusDetail?: string;
  lastSuccessfulMergeDate?: Date;
}
export interface SourceApiAssociationConfig {
  mergeType?: MergeType;
}
export type SourceApiAssociationStatus = "MERGE_SCHEDULED" | "MERGE_FAILED" | "MERGE_SUCCESS" | "MERGE_IN_PROGRESS" | "AUTO_MERGE_SCHEDULE_FAILED" | "DELETION_SCHEDULED" | "DELETION_IN_PROGRESS" | "DELETION_FAILED";
export interface SourceApiAssociationSummary {
  associationId?: string;
  associationArn?: string;
  sourceApiId?: string;
  sourceApiArn?: string;
  mergedApiId?: string;
  mergedApiArn?: string;
  description?: string;
}
export interface StartDataSourceIntrospectionRequest {
  rdsDataApiConfig?: RdsDataApiConfig;
}
export interface StartDataSourceIntrospectionResponse {
  introspectionId?: string;
  introspectionStatus?: DataSourceIntrospectionStatus;
  introspectionStatusDetail?: string;
}
export interface StartSchemaCreationRequest {
  apiId: string;
  definition: Uint8Array;
}
export interface StartSchemaCreationResponse {
  status?: SchemaStatus;
}
export interface StartSchemaMergeRequest {
  associationId: string;
  mergedApiIdentifier: string;
}
export interface StartSchemaMergeResponse {
  sourceApiAssociationStatus?: SourceApiAssociationStatus;
}
export interface SyncConfig {
  conflictHandler?: ConflictHandlerType;
  conflictDetection?: ConflictDetectionType;
  lambdaConflictHandlerConfig?: LambdaConflictHandlerConfig;
}
export interface TagResourceRequest {
  resourceArn: string;
  tags: { [key: string]: string };
}
export interface TagResourceResponse {}
export interface Type {
  name?: string;
  description?: string;
  arn?: string;
  definition?: string;
  format?: TypeDefinitionFormat;
}
export type TypeDefinitionFormat = "SDL" | "JSON";
export interface UnauthorizedException {
  message?: string;
}
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateApiCacheRequest {
  apiId: string;
  ttl: number;
  apiCachingBehavior: ApiCachingBehavior;
  type: ApiCacheType;
  healthMetricsConfig?: CacheHealthMetricsConfig;
}
export interface UpdateApiCacheResponse {
  apiCache?: ApiCache;
}
export interface UpdateApiKeyRequest {
  apiId: string;
  id: string;
  description?: string;
  expires?: number;
}
export interface UpdateApiKeyResponse {
  apiKey?: ApiKey;
}
export interface UpdateApiRequest {
  apiId: string;
  name: string;
  ownerContact?: string;
  eventConfig: EventConfig;
}
export interface UpdateApiResponse {
  api?: Api;
}
export interface UpdateChannelNamespaceRequest {
  apiId: string;
  name: string;
  subscribeAuthModes?: AuthMode[];
  publishAuthModes?: AuthMode[];
  codeHandlers?: string;
  handlerConfigs?: HandlerConfigs;
}
export interface UpdateChannelNamespaceResponse {
  channelNamespace?: ChannelNamespace;
}
export interface UpdateDataSourceRequest {
  apiId: string;
  name: string;
  description?: string;
  type: DataSourceType;
  serviceRoleArn?: string;
  dynamodbConfig?: DynamodbDataSourceConfig;
  lambdaConfig?: LambdaDataSourceConfig;
  elasticsearchConfig?: ElasticsearchDataSourceConfig;
  openSearchServiceConfig?: OpenSearchServiceDataSourceConfig;
  httpConfig?: HttpDataSourceConfig;
  relationalDatabaseConfig?: RelationalDatabaseDataSourceConfig;
  eventBridgeConfig?: EventBridgeDataSourceConfig;
  metricsConfig?: DataSourceLevelMetricsConfig;
}
export interface UpdateDataSourceResponse {
  dataSource?: DataSource;
}
export interface UpdateDomainNameRequest {
  domainName: string;
  description?: string;
}
export interface UpdateDomainNameResponse {
  domainNameConfig?: DomainNameConfig;
}
export interface UpdateFunctionRequest {
  apiId: string;
  name: string;
  description?: string;
  functionId: string;
  dataSourceName: string;
  requestMappingTemplate?: string;
  responseMappingTemplate?: string;
  functionVersion?: string;
  syncConfig?: SyncConfig;
  maxBatchSize?: number;
  runtime?: AppSyncRuntime;
  code?: string;
}
export interface UpdateFunctionResponse {
  functionConfiguration?: FunctionConfiguration;
}
export interface UpdateGraphqlApiRequest {
  apiId: string;
  name: string;
  logConfig?: LogConfig;
  authenticationType: AuthenticationType;
  userPoolConfig?: UserPoolConfig;
  openIDConnectConfig?: OpenIDConnectConfig;
  additionalAuthenticationProviders?: AdditionalAuthenticationProvider[];
  xrayEnabled?: boolean;
  lambdaAuthorizerConfig?: LambdaAuthorizerConfig;
  mergedApiExecutionRoleArn?: string;
  ownerContact?: string;
  introspectionConfig?: GraphQLApiIntrospectionConfig;
  queryDepthLimit?: number;
  resolverCountLimit?: number;
  enhancedMetricsConfig?: EnhancedMetricsConfig;
}
export interface UpdateGraphqlApiResponse {
  graphqlApi?: GraphqlApi;
}
export interface UpdateResolverRequest {
  apiId: string;
  typeName: string;
  fieldName: string;
  dataSourceName?: string;
  requestMappingTemplate?: string;
  responseMappingTemplate?: string;
  kind?: ResolverKind;
  pipelineConfig?: PipelineConfig;
  syncConfig?: SyncConfig;
  cachingConfig?: CachingConfig;
  maxBatchSize?: number;
  runtime?: AppSyncRuntime;
  code?: string;
  metricsConfig?: ResolverLevelMetricsConfig;
}
export interface UpdateResolverResponse {
  resolver?: Resolver;
}
export interface UpdateSourceApiAssociationRequest {
  associationId: string;
  mergedApiIdentifier: string;
  description?: string;
  sourceApiAssociationConfig?: SourceApiAssociationConfig;
}
export interface UpdateSourceApiAssociationResponse {
  sourceApiAssociation?: SourceApiAssociation;
}
export interface UpdateTypeRequest {
  apiId: string;
  typeName: string;
  definition?: string;
  format: TypeDefinitionFormat;
}
export interface UpdateTypeResponse {
  type?: Type;
}
export interface UserPoolConfig {
  userPoolId: string;
  awsRegion: string;
  defaultAction: DefaultAction;
  appIdClientRegex?: string;
}
