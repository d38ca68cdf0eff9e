// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): EventBridge, 2015-10-07. Do not edit.
export interface Operations {
  ActivateEventSource: { input: ActivateEventSourceRequest; output: {}; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "InvalidStateException" | "InternalException" | "OperationDisabledException" };
  CancelReplay: { input: CancelReplayRequest; output: CancelReplayResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "IllegalStatusException" | "InternalException" };
  CreateApiDestination: { input: CreateApiDestinationRequest; output: CreateApiDestinationResponse; errors: "ResourceAlreadyExistsException" | "ResourceNotFoundException" | "LimitExceededException" | "InternalException" };
  CreateArchive: { input: CreateArchiveRequest; output: CreateArchiveResponse; errors: "ConcurrentModificationException" | "ResourceAlreadyExistsException" | "ResourceNotFoundException" | "InternalException" | "LimitExceededException" | "InvalidEventPatternException" };
  CreateConnection: { input: CreateConnectionRequest; output: CreateConnectionResponse; errors: "ResourceAlreadyExistsException" | "LimitExceededException" | "ResourceNotFoundException" | "InternalException" | "AccessDeniedException" | "ThrottlingException" };
  CreateEndpoint: { input: CreateEndpointRequest; output: CreateEndpointResponse; errors: "ResourceAlreadyExistsException" | "LimitExceededException" | "InternalException" };
  CreateEventBus: { input: CreateEventBusRequest; output: CreateEventBusResponse; errors: "ResourceAlreadyExistsException" | "ResourceNotFoundException" | "InvalidStateException" | "InternalException" | "ConcurrentModificationException" | "LimitExceededException" | "OperationDisabledException" };
  CreatePartnerEventSource: { input: CreatePartnerEventSourceRequest; output: CreatePartnerEventSourceResponse; errors: "ResourceAlreadyExistsException" | "InternalException" | "ConcurrentModificationException" | "LimitExceededException" | "OperationDisabledException" };
  DeactivateEventSource: { input: DeactivateEventSourceRequest; output: {}; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "InvalidStateException" | "InternalException" | "OperationDisabledException" };
  DeauthorizeConnection: { input: DeauthorizeConnectionRequest; output: DeauthorizeConnectionResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" };
  DeleteApiDestination: { input: DeleteApiDestinationRequest; output: DeleteApiDestinationResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" };
  DeleteArchive: { input: DeleteArchiveRequest; output: DeleteArchiveResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" };
  DeleteConnection: { input: DeleteConnectionRequest; output: DeleteConnectionResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" };
  DeleteEndpoint: { input: DeleteEndpointRequest; output: DeleteEndpointResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" };
  DeleteEventBus: { input: DeleteEventBusRequest; output: {}; errors: "InternalException" | "ConcurrentModificationException" };
  DeletePartnerEventSource: { input: DeletePartnerEventSourceRequest; output: {}; errors: "InternalException" | "ConcurrentModificationException" | "OperationDisabledException" };
  DeleteRule: { input: DeleteRuleRequest; output: {}; errors: "ConcurrentModificationException" | "ManagedRuleException" | "InternalException" | "ResourceNotFoundException" };
  DescribeApiDestination: { input: DescribeApiDestinationRequest; output: DescribeApiDestinationResponse; errors: "ResourceNotFoundException" | "InternalException" };
  DescribeArchive: { input: DescribeArchiveRequest; output: DescribeArchiveResponse; errors: "ResourceAlreadyExistsException" | "ResourceNotFoundException" | "InternalException" };
  DescribeConnection: { input: DescribeConnectionRequest; output: DescribeConnectionResponse; errors: "ResourceNotFoundException" | "InternalException" };
  DescribeEndpoint: { input: DescribeEndpointRequest; output: DescribeEndpointResponse; errors: "ResourceNotFoundException" | "InternalException" };
  DescribeEventBus: { input: DescribeEventBusRequest; output: DescribeEventBusResponse; errors: "ResourceNotFoundException" | "InternalException" };
  DescribeEventSource: { input: DescribeEventSourceRequest; output: DescribeEventSourceResponse; errors: "ResourceNotFoundException" | "InternalException" | "OperationDisabledException" };
  DescribePartnerEventSource: { input: DescribePartnerEventSourceRequest; output: DescribePartnerEventSourceResponse; errors: "ResourceNotFoundException" | "InternalException" | "OperationDisabledException" };
  DescribeReplay: { input: DescribeReplayRequest; output: DescribeReplayResponse; errors: "ResourceNotFoundException" | "InternalException" };
  DescribeRule: { input: DescribeRuleRequest; output: DescribeRuleResponse; errors: "ResourceNotFoundException" | "InternalException" };
  DisableRule: { input: DisableRuleRequest; output: {}; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "ManagedRuleException" | "InternalException" };
  EnableRule: { input: EnableRuleRequest; output: {}; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "ManagedRuleException" | "InternalException" };
  ListApiDestinations: { input: ListApiDestinationsRequest; output: ListApiDestinationsResponse; errors: "InternalException" };
  ListArchives: { input: ListArchivesRequest; output: ListArchivesResponse; errors: "ResourceNotFoundException" | "InternalException" };
  ListConnections: { input: ListConnectionsRequest; output: ListConnectionsResponse; errors: "InternalException" };
  ListEndpoints: { input: ListEndpointsRequest; output: ListEndpointsResponse; errors: "InternalException" };
  ListEventBuses: { input: ListEventBusesRequest; output: ListEventBusesResponse; errors: "InternalException" };
  ListEventSources: { input: ListEventSourcesRequest; output: ListEventSourcesResponse; errors: "InternalException" | "OperationDisabledException" };
  ListPartnerEventSourceAccounts: { input: ListPartnerEventSourceAccountsRequest; output: ListPartnerEventSourceAccountsResponse; errors: "ResourceNotFoundException" | "InternalException" | "OperationDisabledException" };
  ListPartnerEventSources: { input: ListPartnerEventSourcesRequest; output: ListPartnerEventSourcesResponse; errors: "InternalException" | "OperationDisabledException" };
  ListReplays: { input: ListReplaysRequest; output: ListReplaysResponse; errors: "InternalException" };
  ListRuleNamesByTarget: { input: ListRuleNamesByTargetRequest; output: ListRuleNamesByTargetResponse; errors: "InternalException" | "ResourceNotFoundException" };
  ListRules: { input: ListRulesRequest; output: ListRulesResponse; errors: "InternalException" | "ResourceNotFoundException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "ResourceNotFoundException" | "InternalException" };
  ListTargetsByRule: { input: ListTargetsByRuleRequest; output: ListTargetsByRuleResponse; errors: "ResourceNotFoundException" | "InternalException" };
  PutEvents: { input: PutEventsRequest; output: PutEventsResponse; errors: "InternalException" };
  PutPartnerEvents: { input: PutPartnerEventsRequest; output: PutPartnerEventsResponse; errors: "InternalException" | "OperationDisabledException" };
  PutPermission: { input: PutPermissionRequest; output: {}; errors: "ResourceNotFoundException" | "PolicyLengthExceededException" | "InternalException" | "ConcurrentModificationException" | "OperationDisabledException" };
  PutRule: { input: PutRuleRequest; output: PutRuleResponse; errors: "InvalidEventPatternException" | "LimitExceededException" | "ConcurrentModificationException" | "ManagedRuleException" | "InternalException" | "ResourceNotFoundException" };
  PutTargets: { input: PutTargetsRequest; output: PutTargetsResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "LimitExceededException" | "ManagedRuleException" | "InternalException" };
  RemovePermission: { input: RemovePermissionRequest; output: {}; errors: "ResourceNotFoundException" | "InternalException" | "ConcurrentModificationException" | "OperationDisabledException" };
  RemoveTargets: { input: RemoveTargetsRequest; output: RemoveTargetsResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "ManagedRuleException" | "InternalException" };
  StartReplay: { input: StartReplayRequest; output: StartReplayResponse; errors: "ResourceNotFoundException" | "ResourceAlreadyExistsException" | "InvalidEventPatternException" | "LimitExceededException" | "InternalException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "InternalException" | "ManagedRuleException" };
  TestEventPattern: { input: TestEventPatternRequest; output: TestEventPatternResponse; errors: "InvalidEventPatternException" | "InternalException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "ResourceNotFoundException" | "InternalException" | "ConcurrentModificationException" | "ManagedRuleException" };
  UpdateApiDestination: { input: UpdateApiDestinationRequest; output: UpdateApiDestinationResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" | "LimitExceededException" };
  UpdateArchive: { input: UpdateArchiveRequest; output: UpdateArchiveResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" | "LimitExceededException" | "InvalidEventPatternException" };
  UpdateConnection: { input: UpdateConnectionRequest; output: UpdateConnectionResponse; errors: "ConcurrentModificationException" | "ResourceNotFoundException" | "InternalException" | "LimitExceededException" | "AccessDeniedException" | "ThrottlingException" };
  UpdateEndpoint: { input: UpdateEndpointRequest; output: UpdateEndpointResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "InternalException" };
  UpdateEventBus: { input: UpdateEventBusRequest; output: UpdateEventBusResponse; errors: "ResourceNotFoundException" | "InternalException" | "ConcurrentModificationException" | "OperationDisabledException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {}
export interface ActivateEventSourceRequest {
  Name: string;
}
export interface ApiDestination {
  ApiDestinationArn?: string;
  Name?: string;
  ApiDestinationState?: ApiDestinationState;
  ConnectionArn?: string;
  InvocationEndpoint?: string;
  HttpMethod?: ApiDestinationHttpMethod;
  InvocationRateLimitPerSecond?: number;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export type ApiDestinationHttpMethod = "POST" | "GET" | "HEAD" | "OPTIONS" | "PUT" | "PATCH" | "DELETE";
export type ApiDestinationState = "ACTIVE" | "INACTIVE";
export interface AppSyncParameters {
  GraphQLOperation?: string;
}
export interface Archive {
  ArchiveName?: string;
  EventSourceArn?: string;
  State?: ArchiveState;
  StateReason?: string;
  RetentionDays?: number;
  SizeBytes?: number;
  EventCount?: number;
  CreationTime?: Date;
}
export type ArchiveState = "ENABLED" | "DISABLED" | "CREATING" | "UPDATING" | "CREATE_FAILED" | "UPDATE_FAILED";
export type AssignPublicIp = "ENABLED" | "DISABLED";
export interface AwsVpcConfiguration {
  Subnets: string[];
  SecurityGroups?: string[];
  AssignPublicIp?: AssignPublicIp;
}
export interface BatchArrayProperties {
  Size?: number;
}
export interface BatchParameters {
  JobDefinition: string;
  JobName: string;
  ArrayProperties?: BatchArrayProperties;
  RetryStrategy?: BatchRetryStrategy;
}
export interface BatchRetryStrategy {
  Attempts?: number;
}
export interface CancelReplayRequest {
  ReplayName: string;
}
export interface CancelReplayResponse {
  ReplayArn?: string;
  State?: ReplayState;
  StateReason?: string;
}
export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number;
  base?: number;
}
export interface ConcurrentModificationException {}
export interface Condition {
  Type: string;
  Key: string;
  Value: string;
}
export interface Connection {
  ConnectionArn?: string;
  Name?: string;
  ConnectionState?: ConnectionState;
  StateReason?: string;
  AuthorizationType?: ConnectionAuthorizationType;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  LastAuthorizedTime?: Date;
}
export interface ConnectionApiKeyAuthResponseParameters {
  ApiKeyName?: string;
}
export interface ConnectionAuthResponseParameters {
  BasicAuthParameters?: ConnectionBasicAuthResponseParameters;
  OAuthParameters?: ConnectionOAuthResponseParameters;
  ApiKeyAuthParameters?: ConnectionApiKeyAuthResponseParameters;
  InvocationHttpParameters?: ConnectionHttpParameters;
  ConnectivityParameters?: DescribeConnectionConnectivityParameters;
}
export type ConnectionAuthorizationType = "BASIC" | "OAUTH_CLIENT_CREDENTIALS" | "API_KEY";
export interface ConnectionBasicAuthResponseParameters {
  Username?: string;
}
export interface ConnectionBodyParameter {
  Key?: string;
  Value?: string;
  IsValueSecret?: boolean;
}
export interface ConnectionHeaderParameter {
  Key?: string;
  Value?: string;
  IsValueSecret?: boolean;
}
export interface ConnectionHttpParameters {
  HeaderParameters?: ConnectionHeaderParameter[];
  QueryStringParameters?: ConnectionQueryStringParameter[];
  BodyParameters?: ConnectionBodyParameter[];
}
export interface ConnectionOAuthClientResponseParameters {
  ClientID?: string;
}
export type ConnectionOAuthHttpMethod = "GET" | "POST" | "PUT";
export interface ConnectionOAuthResponseParameters {
  ClientParameters?: ConnectionOAuthClientResponseParameters;
  AuthorizationEndpoint?: string;
  HttpMethod?: ConnectionOAuthHttpMethod;
  OAuthHttpParameters?: ConnectionHttpParameters;
}
export interface ConnectionQueryStringParameter {
  Key?: string;
  Value?: string;
  IsValueSecret?: boolean;
}
export type ConnectionState = "CREATING" | "UPDATING" | "DELETING" | "AUTHORIZED" | "DEAUTHORIZED" | "AUTHORIZING" | "DEAUTHORIZING" | "ACTIVE" | "FAILED_CONNECTIVITY";
export interface ConnectivityResourceConfigurationArn {
  ResourceConfigurationArn: string;
}
export interface ConnectivityResourceParameters {
  ResourceParameters: ConnectivityResourceConfigurationArn;
}
export interface CreateApiDestinationRequest {
  Name: string;
  Description?: string;
  ConnectionArn: string;
  InvocationEndpoint: string;
  HttpMethod: ApiDestinationHttpMethod;
  InvocationRateLimitPerSecond?: number;
}
export interface CreateApiDestinationResponse {
  ApiDestinationArn?: string;
  ApiDestinationState?: ApiDestinationState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface CreateArchiveRequest {
  ArchiveName: string;
  EventSourceArn: string;
  Description?: string;
  EventPattern?: string;
  RetentionDays?: number;
  KmsKeyIdentifier?: string;
}
export interface CreateArchiveResponse {
  ArchiveArn?: string;
  State?: ArchiveState;
  StateReason?: string;
  CreationTime?: Date;
}
export interface CreateConnectionApiKeyAuthRequestParameters {
  ApiKeyName: string;
  ApiKeyValue: string;
}
export interface CreateConnectionAuthRequestParameters {
  BasicAuthParameters?: CreateConnectionBasicAuthRequestParameters;
  OAuthParameters?: CreateConnectionOAuthRequestParameters;
  ApiKeyAuthParameters?: CreateConnectionApiKeyAuthRequestParameters;
  InvocationHttpParameters?: ConnectionHttpParameters;
  ConnectivityParameters?: ConnectivityResourceParameters;
}
export interface CreateConnectionBasicAuthRequestParameters {
  Username: string;
  Password: string;
}
export interface CreateConnectionOAuthClientRequestParameters {
  ClientID: string;
  ClientSecret: string;
}
export interface CreateConnectionOAuthRequestParameters {
  ClientParameters: CreateConnectionOAuthClientRequestParameters;
  AuthorizationEndpoint: string;
  HttpMethod: ConnectionOAuthHttpMethod;
  OAuthHttpParameters?: ConnectionHttpParameters;
}
export interface CreateConnectionRequest {
  Name: string;
  Description?: string;
  AuthorizationType: ConnectionAuthorizationType;
  AuthParameters: CreateConnectionAuthRequestParameters;
  InvocationConnectivityParameters?: ConnectivityResourceParameters;
  KmsKeyIdentifier?: string;
}
export interface CreateConnectionResponse {
  ConnectionArn?: string;
  ConnectionState?: ConnectionState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface CreateEndpointRequest {
  Name: string;
  Description?: string;
  RoutingConfig: RoutingConfig;
  ReplicationConfig?: ReplicationConfig;
  EventBuses: EndpointEventBus[];
  RoleArn?: string;
}
export interface CreateEndpointResponse {
  Name?: string;
  Arn?: string;
  RoutingConfig?: RoutingConfig;
  ReplicationConfig?: ReplicationConfig;
  EventBuses?: EndpointEventBus[];
  RoleArn?: string;
  State?: EndpointState;
}
export interface CreateEventBusRequest {
  Name: string;
  EventSourceName?: string;
  Description?: string;
  KmsKeyIdentifier?: string;
  DeadLetterConfig?: DeadLetterConfig;
  LogConfig?: LogConfig;
  Tags?: Tag[];
}
export interface CreateEventBusResponse {
  EventBusArn?: string;
  Description?: string;
  KmsKeyIdentifier?: string;
  DeadLetterConfig?: DeadLetterConfig;
  LogConfig?: LogConfig;
}
export interface CreatePartnerEventSourceRequest {
  Name: string;
  Account: string;
}
export interface CreatePartnerEventSourceResponse {
  EventSourceArn?: string;
}
export interface DeactivateEventSourceRequest {
  Name: string;
}
export interface DeadLetterConfig {
  Arn?: string;
}
export interface DeauthorizeConnectionRequest {
  Name: string;
}
export interface DeauthorizeConnectionResponse {
  ConnectionArn?: string;
  ConnectionState?: ConnectionState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  LastAuthorizedTime?: Date;
}
export interface DeleteApiDestinationRequest {
  Name: string;
}
export interface DeleteApiDestinationResponse {}
export interface DeleteArchiveRequest {
  ArchiveName: string;
}
export interface DeleteArchiveResponse {}
export interface DeleteConnectionRequest {
  Name: string;
}
export interface DeleteConnectionResponse {
  ConnectionArn?: string;
  ConnectionState?: ConnectionState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  LastAuthorizedTime?: Date;
}
export interface DeleteEndpointRequest {
  Name: string;
}
export interface DeleteEndpointResponse {}
export interface DeleteEventBusRequest {
  Name: string;
}
export interface DeletePartnerEventSourceRequest {
  Name: string;
  Account: string;
}
export interface DeleteRuleRequest {
  Name: string;
  EventBusName?: string;
  Force?: boolean;
}
export interface DescribeApiDestinationRequest {
  Name: string;
}
export interface DescribeApiDestinationResponse {
  ApiDestinationArn?: string;
  Name?: string;
  Description?: string;
  ApiDestinationState?: ApiDestinationState;
  ConnectionArn?: string;
  InvocationEndpoint?: string;
  HttpMethod?: ApiDestinationHttpMethod;
  InvocationRateLimitPerSecond?: number;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface DescribeArchiveRequest {
  ArchiveName: string;
}
export interface DescribeArchiveResponse {
  ArchiveArn?: string;
  ArchiveName?: string;
  EventSourceArn?: string;
  Description?: string;
  EventPattern?: string;
  State?: ArchiveState;
  StateReason?: string;
  KmsKeyIdentifier?: string;
  RetentionDays?: number;
  SizeBytes?: number;
  EventCount?: number;
  CreationTime?: Date;
}
export interface DescribeConnectionConnectivityParameters {
  ResourceParameters: DescribeConnectionResourceParameters;
}
export interface DescribeConnectionRequest {
  Name: string;
}
export interface DescribeConnectionResourceParameters {
  ResourceConfigurationArn: string;
  ResourceAssociationArn: string;
}
export interface DescribeConnectionResponse {
  ConnectionArn?: string;
  Name?: string;
  Description?: string;
  InvocationConnectivityParameters?: DescribeConnectionConnectivityParameters;
  ConnectionState?: ConnectionState;
  StateReason?: string;
  AuthorizationType?: ConnectionAuthorizationType;
  SecretArn?: string;
  KmsKeyIdentifier?: string;
  AuthParameters?: ConnectionAuthResponseParameters;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  LastAuthorizedTime?: Date;
}
export interface DescribeEndpointRequest {
  Name: string;
  HomeRegion?: string;
}
export interface DescribeEndpointResponse {
  Name?: string;
  Description?: string;
  Arn?: string;
  RoutingConfig?: RoutingConfig;
  ReplicationConfig?: ReplicationConfig;
  EventBuses?: EndpointEventBus[];
  RoleArn?: string;
  EndpointId?: string;
  EndpointUrl?: string;
  State?: EndpointState;
  StateReason?: string;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface DescribeEventBusRequest {
  Name?: string;
}
export interface DescribeEventBusResponse {
  Name?: string;
  Arn?: string;
  Description?: string;
  KmsKeyIdentifier?: string;
  DeadLetterConfig?: DeadLetterConfig;
  Policy?: string;
  LogConfig?: LogConfig;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  ManagedBy?: string;
}
export interface DescribeEventSourceRequest {
  Name: string;
}
export interface DescribeEventSourceResponse {
  Arn?: string;
  CreatedBy?: string;
  CreationTime?: Date;
  ExpirationTime?: Date;
  Name?: string;
  State?: EventSourceState;
}
export interface DescribePartnerEventSourceRequest {
  Name: string;
}
export interface DescribePartnerEventSourceResponse {
  Arn?: string;
  Name?: string;
}
export interface DescribeReplayRequest {
  ReplayName: string;
}
export interface DescribeReplayResponse {
  ReplayName?: string;
  ReplayArn?: string;
  Description?: string;
  State?: ReplayState;
  StateReason?: string;
  EventSourceArn?: string;
  Destination?: ReplayDestination;
  EventStartTime?: Date;
  EventEndTime?: Date;
  EventLastReplayedTime?: Date;
  ReplayStartTime?: Date;
  ReplayEndTime?: Date;
}
export interface DescribeRuleRequest {
  Name: string;
  EventBusName?: string;
}
export interface DescribeRuleResponse {
  Name?: string;
  Arn?: string;
  EventPattern?: string;
  ScheduleExpression?: string;
  State?: RuleState;
  Description?: string;
  RoleArn?: string;
  ManagedBy?: string;
  EventBusName?: string;
  CreatedBy?: string;
}
export interface DisableRuleRequest {
  Name: string;
  EventBusName?: string;
}
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
  Tags?: Tag[];
}
export interface EnableRuleRequest {
  Name: string;
  EventBusName?: string;
}
export interface Endpoint {
  Name?: string;
  Description?: string;
  Arn?: string;
  RoutingConfig?: RoutingConfig;
  ReplicationConfig?: ReplicationConfig;
  EventBuses?: EndpointEventBus[];
  RoleArn?: string;
  EndpointId?: string;
  EndpointUrl?: string;
  State?: EndpointState;
  StateReason?: string;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface EndpointEventBus {
  EventBusArn: string;
}
export type EndpointState = "ACTIVE" | "CREATING" | "UPDATING" | "DELETING" | "CREATE_FAILED" | "UPDATE_FAILED" | "DELETE_FAILED";
export interface EventBus {
  Name?: string;
  Arn?: string;
  Description?: string;
  Policy?: string;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  ManagedBy?: string;
}
export interface EventSource {
  Arn?: string;
  CreatedBy?: string;
  CreationTime?: Date;
  ExpirationTime?: Date;
  Name?: string;
  State?: EventSourceState;
}
export type EventSourceState = "PENDING" | "ACTIVE" | "DELETED";
export interface FailoverConfig {
  Primary: Primary;
  Secondary: Secondary;
}
export interface HttpParameters {
  PathParameterValues?: string[];
  HeaderParameters?: { [key: string]: string };
  QueryStringParameters?: { [key: string]: string };
}
export interface IllegalStatusException {}
export type IncludeDetail = "NONE" | "FULL";
export interface InputTransformer {
  InputPathsMap?: { [key: string]: string };
  InputTemplate: string;
}
export interface InternalException {}
export interface InvalidEventPatternException {}
export interface InvalidStateException {}
export interface KinesisParameters {
  PartitionKeyPath: string;
}
export type LaunchType = "EC2" | "FARGATE" | "EXTERNAL";
export type Level = "OFF" | "ERROR" | "INFO" | "TRACE";
export interface LimitExceededException {}
export interface ListApiDestinationsRequest {
  NamePrefix?: string;
  ConnectionArn?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListApiDestinationsResponse {
  ApiDestinations?: ApiDestination[];
  NextToken?: string;
}
export interface ListArchivesRequest {
  NamePrefix?: string;
  EventSourceArn?: string;
  State?: ArchiveState;
  NextToken?: string;
  Limit?: number;
}
export interface ListArchivesResponse {
  Archives?: Archive[];
  NextToken?: string;
}
export interface ListConnectionsRequest {
  NamePrefix?: string;
  ConnectionState?: ConnectionState;
  NextToken?: string;
  Limit?: number;
}
export interface ListConnectionsResponse {
  Connections?: Connection[];
  NextToken?: string;
}
export interface ListEndpointsRequest {
  NamePrefix?: string;
  HomeRegion?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListEndpointsResponse {
  Endpoints?: Endpoint[];
  NextToken?: string;
}
export interface ListEventBusesRequest {
  NamePrefix?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListEventBusesResponse {
  EventBuses?: EventBus[];
  NextToken?: string;
}
export interface ListEventSourcesRequest {
  NamePrefix?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListEventSourcesResponse {
  EventSources?: EventSource[];
  NextToken?: string;
}
export interface ListPartnerEventSourceAccountsRequest {
  EventSourceName: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListPartnerEventSourceAccountsResponse {
  PartnerEventSourceAccounts?: PartnerEventSourceAccount[];
  NextToken?: string;
}
export interface ListPartnerEventSourcesRequest {
  NamePrefix: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListPartnerEventSourcesResponse {
  PartnerEventSources?: PartnerEventSource[];
  NextToken?: string;
}
export interface ListReplaysRequest {
  NamePrefix?: string;
  State?: ReplayState;
  EventSourceArn?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListReplaysResponse {
  Replays?: Replay[];
  NextToken?: string;
}
export interface ListRuleNamesByTargetRequest {
  TargetArn: string;
  EventBusName?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListRuleNamesByTargetResponse {
  RuleNames?: string[];
  NextToken?: string;
}
export interface ListRulesRequest {
  NamePrefix?: string;
  EventBusName?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListRulesResponse {
  Rules?: Rule[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  ResourceARN: string;
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[];
}
export interface ListTargetsByRuleRequest {
  Rule: string;
  EventBusName?: string;
  NextToken?: string;
  Limit?: number;
}
export interface ListTargetsByRuleResponse {
  Targets?: Target[];
  NextToken?: string;
}
export interface LogConfig {
  IncludeDetail?: IncludeDetail;
  Level?: Level;
}
export interface ManagedRuleException {}
export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration;
}
export interface OperationDisabledException {}
export interface PartnerEventSource {
  Arn?: string;
  Name?: string;
}
export interface PartnerEventSourceAccount {
  Account?: string;
  CreationTime?: Date;
  ExpirationTime?: Date;
  State?: EventSourceState;
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
export interface PolicyLengthExceededException {}
export interface Primary {
  HealthCheck: string;
}
export type PropagateTags = "TASK_DEFINITION";
export interface PutEventsRequest {
  Entries: PutEventsRequestEntry[];
  EndpointId?: string;
}
export interface PutEventsRequestEntry {
  Time?: Date;
  Source?: string;
  Resources?: string[];
  DetailType?: string;
  Detail?: string;
  EventBusName?: string;
  TraceHeader?: string;
}
export interface PutEventsResponse {
  FailedEntryCount?: number;
  Entries?: PutEventsResultEntry[];
}
export interface PutEventsResultEntry {
  EventId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface PutPartnerEventsRequest {
  Entries: PutPartnerEventsRequestEntry[];
}
export interface PutPartnerEventsRequestEntry {
  Time?: Date;
  Source?: string;
  Resources?: string[];
  DetailType?: string;
  Detail?: string;
}
export interface PutPartnerEventsResponse {
  FailedEntryCount?: number;
  Entries?: PutPartnerEventsResultEntry[];
}
export interface PutPartnerEventsResultEntry {
  EventId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface PutPermissionRequest {
  EventBusName?: string;
  Action?: string;
  Principal?: string;
  StatementId?: string;
  Condition?: Condition;
  Policy?: string;
}
export interface PutRuleRequest {
  Name: string;
  ScheduleExpression?: string;
  EventPattern?: string;
  State?: RuleState;
  Description?: string;
  RoleArn?: string;
  Tags?: Tag[];
  EventBusName?: string;
}
export interface PutRuleResponse {
  RuleArn?: string;
}
export interface PutTargetsRequest {
  Rule: string;
  EventBusName?: string;
  Targets: Target[];
}
export interface PutTargetsResponse {
  FailedEntryCount?: number;
  FailedEntries?: PutTargetsResultEntry[];
}
export interface PutTargetsResultEntry {
  TargetId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface RedshiftDataParameters {
  SecretManagerArn?: string;
  Database: string;
  DbUser?: string;
  Sql?: string;
  StatementName?: string;
  WithEvent?: boolean;
  Sqls?: string[];
}
export interface RemovePermissionRequest {
  StatementId?: string;
  RemoveAllPermissions?: boolean;
  EventBusName?: string;
}
export interface RemoveTargetsRequest {
  Rule: string;
  EventBusName?: string;
  Ids: string[];
  Force?: boolean;
}
export interface RemoveTargetsResponse {
  FailedEntryCount?: number;
  FailedEntries?: RemoveTargetsResultEntry[];
}
export interface RemoveTargetsResultEntry {
  TargetId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface Replay {
  ReplayName?: string;
  EventSourceArn?: string;
  State?: ReplayState;
  StateReason?: string;
  EventStartTime?: Date;
  EventEndTime?: Date;
  EventLastReplayedTime?: Date;
  ReplayStartTime?: Date;
  ReplayEndTime?: Date;
}
export interface ReplayDestination {
  Arn: string;
  FilterArns?: string[];
}
export type ReplayState = "STARTING" | "RUNNING" | "CANCELLING" | "COMPLETED" | "CANCELLED" | "FAILED";
export interface ReplicationConfig {
  State?: ReplicationState;
}
export type ReplicationState = "ENABLED" | "DISABLED";
export interface ResourceAlreadyExistsException {}
export interface ResourceNotFoundException {}
export interface RetryPolicy {
  MaximumRetryAttempts?: number;
  MaximumEventAgeInSeconds?: number;
}
export interface RoutingConfig {
  FailoverConfig: FailoverConfig;
}
export interface Rule {
  Name?: string;
  Arn?: string;
  EventPattern?: string;
  State?: RuleState;
  Description?: string;
  ScheduleExpression?: string;
  RoleArn?: string;
  ManagedBy?: string;
  EventBusName?: string;
}
export type RuleState = "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
export interface RunCommandParameters {
  RunCommandTargets: RunCommandTarget[];
}
export interface RunCommandTarget {
  Key: string;
  Values: string[];
}
export interface SageMakerPipelineParameter {
  Name: string;
  Value: string;
}
export interface SageMakerPipelineParameters {
  PipelineParameterList?: SageMakerPipelineParameter[];
}
export interface Secondary {
  Route: string;
}
export interface SqsParameters {
  MessageGroupId?: string;
}
export interface StartReplayRequest {
  ReplayName: string;
  Description?: string;
  EventSourceArn: string;
  EventStartTime: Date;
  EventEndTime: Date;
  Destination: ReplayDestination;
}
export interface StartReplayResponse {
  ReplayArn?: string;
  State?: ReplayState;
  StateReason?: string;
  ReplayStartTime?: Date;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  ResourceARN: string;
  Tags: Tag[];
}
export interface TagResourceResponse {}
export interface Target {
  Id: string;
  Arn: string;
  RoleArn?: string;
  Input?: string;
  InputPath?: string;
  InputTransformer?: InputTransformer;
  KinesisParameters?: KinesisParameters;
  RunCommandParameters?: RunCommandParameters;
  EcsParameters?: EcsParameters;
  BatchParameters?: BatchParameters;
  SqsParameters?: SqsParameters;
  HttpParameters?: HttpParameters;
  RedshiftDataParameters?: RedshiftDataParameters;
  SageMakerPipelineParameters?: SageMakerPipelineParameters;
  DeadLetterConfig?: DeadLetterConfig;
  RetryPolicy?: RetryPolicy;
  AppSyncParameters?: AppSyncParameters;
}
export interface TestEventPatternRequest {
  EventPattern: string;
  Event: string;
}
export interface TestEventPatternResponse {
  Result?: boolean;
}
export interface ThrottlingException {}
export interface UntagResourceRequest {
  ResourceARN: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateApiDestinationRequest {
  Name: string;
  Description?: string;
  ConnectionArn?: string;
  InvocationEndpoint?: string;
  HttpMethod?: ApiDestinationHttpMethod;
  InvocationRateLimitPerSecond?: number;
}
export interface UpdateApiDestinationResponse {
  ApiDestinationArn?: string;
  ApiDestinationState?: ApiDestinationState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
}
export interface UpdateArchiveRequest {
  ArchiveName: string;
  Description?: string;
  EventPattern?: string;
  RetentionDays?: number;
  KmsKeyIdentifier?: string;
}
export interface UpdateArchiveResponse {
  ArchiveArn?: string;
  State?: ArchiveState;
  StateReason?: string;
  CreationTime?: Date;
}
export interface UpdateConnectionApiKeyAuthRequestParameters {
  ApiKeyName?: string;
  ApiKeyValue?: string;
}
export interface UpdateConnectionAuthRequestParameters {
  BasicAuthParameters?: UpdateConnectionBasicAuthRequestParameters;
  OAuthParameters?: UpdateConnectionOAuthRequestParameters;
  ApiKeyAuthParameters?: UpdateConnectionApiKeyAuthRequestParameters;
  InvocationHttpParameters?: ConnectionHttpParameters;
  ConnectivityParameters?: ConnectivityResourceParameters;
}
export interface UpdateConnectionBasicAuthRequestParameters {
  Username?: string;
  Password?: string;
}
export interface UpdateConnectionOAuthClientRequestParameters {
  ClientID?: string;
  ClientSecret?: string;
}
export interface UpdateConnectionOAuthRequestParameters {
  ClientParameters?: UpdateConnectionOAuthClientRequestParameters;
  AuthorizationEndpoint?: string;
  HttpMethod?: ConnectionOAuthHttpMethod;
  OAuthHttpParameters?: ConnectionHttpParameters;
}
export interface UpdateConnectionRequest {
  Name: string;
  Description?: string;
  AuthorizationType?: ConnectionAuthorizationType;
  AuthParameters?: UpdateConnectionAuthRequestParameters;
  InvocationConnectivityParameters?: ConnectivityResourceParameters;
  KmsKeyIdentifier?: string;
}
export interface UpdateConnectionResponse {
  ConnectionArn?: string;
  ConnectionState?: ConnectionState;
  CreationTime?: Date;
  LastModifiedTime?: Date;
  LastAuthorizedTime?: Date;
}
export interface UpdateEndpointRequest {
  Name: string;
  Description?: string;
  RoutingConfig?: RoutingConfig;
  ReplicationConfig?: ReplicationConfig;
  EventBuses?: EndpointEventBus[];
  RoleArn?: string;
}
export interface UpdateEndpointResponse {
  Name?: string;
  Arn?: string;
  RoutingConfig?: RoutingConfig;
  ReplicationConfig?: ReplicationConfig;
  EventBuses?: EndpointEventBus[];
  RoleArn?: string;
  EndpointId?: string;
  EndpointUrl?: string;
  State?: EndpointState;
}
export interface UpdateEventBusRequest {
  Name?: string;
  KmsKeyIdentifier?: string;
  Description?: string;
  DeadLetterConfig?: DeadLetterConfig;
  LogConfig?: LogConfig;
}
export interface UpdateEventBusResponse {
  Arn?: string;
  Name?: string;
  KmsKeyIdentifier?: string;
  Description?: string;
  DeadLetterConfig?: DeadLetterConfig;
  LogConfig?: LogConfig;
}
