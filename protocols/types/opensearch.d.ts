// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): OpenSearch, 2021-01-01. Do not edit.
export interface Operations {
  AcceptInboundConnection: { input: AcceptInboundConnectionRequest; output: AcceptInboundConnectionResponse; errors: "ResourceNotFoundException" | "LimitExceededException" | "DisabledOperationException" };
  AddDataSource: { input: AddDataSourceRequest; output: AddDataSourceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "DependencyFailureException" | "LimitExceededException" };
  AddDirectQueryDataSource: { input: AddDirectQueryDataSourceRequest; output: AddDirectQueryDataSourceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "LimitExceededException" };
  AddReplicationPeer: { input: AddReplicationPeerRequest; output: AddReplicationPeerResponse; errors: "InternalException" | "ResourceNotFoundException" | "ResourceAlreadyExistsException" | "ValidationException" | "DisabledOperationException" };
  AddTags: { input: AddTagsRequest; output: {}; errors: "BaseException" | "LimitExceededException" | "ValidationException" | "InternalException" };
  AssociatePackage: { input: AssociatePackageRequest; output: AssociatePackageResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "ConflictException" };
  AssociatePackages: { input: AssociatePackagesRequest; output: AssociatePackagesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "ConflictException" | "DisabledOperationException" };
  AttachDataSource: { input: AttachDataSourceRequest; output: AttachDataSourceResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ConflictException" | "ResourceNotFoundException" | "DisabledOperationException" };
  AuthorizeVpcEndpointAccess: { input: AuthorizeVpcEndpointAccessRequest; output: AuthorizeVpcEndpointAccessResponse; errors: "ResourceNotFoundException" | "DisabledOperationException" | "LimitExceededException" | "ValidationException" | "InternalException" | "BaseException" };
  CancelDomainConfigChange: { input: CancelDomainConfigChangeRequest; output: CancelDomainConfigChangeResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  CancelServiceSoftwareUpdate: { input: CancelServiceSoftwareUpdateRequest; output: CancelServiceSoftwareUpdateResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  CompareDomainConfiguration: { input: CompareDomainConfigurationRequest; output: CompareDomainConfigurationResponse; errors: "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  CreateApplication: { input: CreateApplicationRequest; output: CreateApplicationResponse; errors: "BaseException" | "ValidationException" | "AccessDeniedException" | "ConflictException" | "InternalException" | "DisabledOperationException" };
  CreateDomain: { input: CreateDomainRequest; output: CreateDomainResponse; errors: "BaseException" | "DisabledOperationException" | "InternalException" | "InvalidTypeException" | "LimitExceededException" | "ResourceAlreadyExistsException" | "ValidationException" };
  CreateIndex: { input: CreateIndexRequest; output: CreateIndexResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "ResourceAlreadyExistsException" | "InternalException" | "DisabledOperationException" | "DependencyFailureException" | "ThrottlingException" };
  CreateOutboundConnection: { input: CreateOutboundConnectionRequest; output: CreateOutboundConnectionResponse; errors: "LimitExceededException" | "InternalException" | "ResourceAlreadyExistsException" | "DisabledOperationException" };
  CreatePackage: { input: CreatePackageRequest; output: CreatePackageResponse; errors: "BaseException" | "InternalException" | "LimitExceededException" | "InvalidTypeException" | "ResourceAlreadyExistsException" | "AccessDeniedException" | "ValidationException" };
  CreateVpcEndpoint: { input: CreateVpcEndpointRequest; output: CreateVpcEndpointResponse; errors: "ConflictException" | "ValidationException" | "LimitExceededException" | "InternalException" | "DisabledOperationException" | "BaseException" };
  DeleteApplication: { input: DeleteApplicationRequest; output: DeleteApplicationResponse; errors: "BaseException" | "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "ConflictException" | "InternalException" | "DisabledOperationException" };
  DeleteDataSource: { input: DeleteDataSourceRequest; output: DeleteDataSourceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "DependencyFailureException" };
  DeleteDirectQueryDataSource: { input: DeleteDirectQueryDataSourceRequest; output: {}; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  DeleteDomain: { input: DeleteDomainRequest; output: DeleteDomainResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  DeleteInboundConnection: { input: DeleteInboundConnectionRequest; output: DeleteInboundConnectionResponse; errors: "ResourceNotFoundException" | "DisabledOperationException" };
  DeleteIndex: { input: DeleteIndexRequest; output: DeleteIndexResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalException" | "DisabledOperationException" | "DependencyFailureException" | "ThrottlingException" };
  DeleteOutboundConnection: { input: DeleteOutboundConnectionRequest; output: DeleteOutboundConnectionResponse; errors: "ResourceNotFoundException" | "DisabledOperationException" };
  DeletePackage: { input: DeletePackageRequest; output: DeletePackageResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "ConflictException" };
  DeleteVpcEndpoint: { input: DeleteVpcEndpointRequest; output: DeleteVpcEndpointResponse; errors: "ResourceNotFoundException" | "DisabledOperationException" | "InternalException" | "BaseException" };
  DeregisterCapability: { input: DeregisterCapabilityRequest; output: DeregisterCapabilityResponse; errors: "ValidationException" | "AccessDeniedException" | "ConflictException" | "InternalException" | "ResourceNotFoundException" | "DisabledOperationException" };
  DescribeDataSourceAttachment: { input: DescribeDataSourceAttachmentRequest; output: DescribeDataSourceAttachmentResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ResourceNotFoundException" | "DisabledOperationException" };
  DescribeDomain: { input: DescribeDomainRequest; output: DescribeDomainResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  DescribeDomainAutoTunes: { input: DescribeDomainAutoTunesRequest; output: DescribeDomainAutoTunesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  DescribeDomainChangeProgress: { input: DescribeDomainChangeProgressRequest; output: DescribeDomainChangeProgressResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  DescribeDomainConfig: { input: DescribeDomainConfigRequest; output: DescribeDomainConfigResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  DescribeDomainHealth: { input: DescribeDomainHealthRequest; output: DescribeDomainHealthResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  DescribeDomainNodes: { input: DescribeDomainNodesRequest; output: DescribeDomainNodesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "DependencyFailureException" };
  DescribeDomainReplication: { input: DescribeDomainReplicationRequest; output: DescribeDomainReplicationResponse; errors: "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  DescribeDomains: { input: DescribeDomainsRequest; output: DescribeDomainsResponse; errors: "BaseException" | "InternalException" | "ValidationException" };
  DescribeDryRunProgress: { input: DescribeDryRunProgressRequest; output: DescribeDryRunProgressResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  DescribeInboundConnections: { input: DescribeInboundConnectionsRequest; output: DescribeInboundConnectionsResponse; errors: "InvalidPaginationTokenException" | "DisabledOperationException" };
  DescribeInsightDetails: { input: DescribeInsightDetailsRequest; output: DescribeInsightDetailsResponse; errors: "BaseException" | "InternalException" | "ValidationException" | "ResourceNotFoundException" | "DisabledOperationException" | "LimitExceededException" };
  DescribeInstanceTypeLimits: { input: DescribeInstanceTypeLimitsRequest; output: DescribeInstanceTypeLimitsResponse; errors: "BaseException" | "InternalException" | "InvalidTypeException" | "LimitExceededException" | "ResourceNotFoundException" | "ValidationException" };
  DescribeOutboundConnections: { input: DescribeOutboundConnectionsRequest; output: DescribeOutboundConnectionsResponse; errors: "InvalidPaginationTokenException" | "DisabledOperationException" };
  DescribePackages: { input: DescribePackagesRequest; output: DescribePackagesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" };
  DescribeReservedInstanceOfferings: { input: DescribeReservedInstanceOfferingsRequest; output: DescribeReservedInstanceOfferingsResponse; errors: "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "InternalException" };
  DescribeReservedInstances: { input: DescribeReservedInstancesRequest; output: DescribeReservedInstancesResponse; errors: "ResourceNotFoundException" | "InternalException" | "ValidationException" | "DisabledOperationException" };
  DescribeVpcEndpoints: { input: DescribeVpcEndpointsRequest; output: DescribeVpcEndpointsResponse; errors: "ValidationException" | "InternalException" | "DisabledOperationException" | "BaseException" };
  DetachDataSource: { input: DetachDataSourceRequest; output: DetachDataSourceResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ConflictException" | "ResourceNotFoundException" | "DisabledOperationException" };
  DissociatePackage: { input: DissociatePackageRequest; output: DissociatePackageResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "ConflictException" };
  DissociatePackages: { input: DissociatePackagesRequest; output: DissociatePackagesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "ConflictException" | "DisabledOperationException" };
  FailoverReplication: { input: FailoverReplicationRequest; output: FailoverReplicationResponse; errors: "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  GetApplication: { input: GetApplicationRequest; output: GetApplicationResponse; errors: "BaseException" | "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "InternalException" | "DisabledOperationException" };
  GetCapability: { input: GetCapabilityRequest; output: GetCapabilityResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ResourceNotFoundException" | "DisabledOperationException" };
  GetCompatibleVersions: { input: GetCompatibleVersionsRequest; output: GetCompatibleVersionsResponse; errors: "BaseException" | "ResourceNotFoundException" | "DisabledOperationException" | "ValidationException" | "InternalException" };
  GetDataSource: { input: GetDataSourceRequest; output: GetDataSourceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "DependencyFailureException" };
  GetDefaultApplicationSetting: { input: GetDefaultApplicationSettingRequest; output: GetDefaultApplicationSettingResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ResourceNotFoundException" };
  GetDirectQueryDataSource: { input: GetDirectQueryDataSourceRequest; output: GetDirectQueryDataSourceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  GetDomainMaintenanceStatus: { input: GetDomainMaintenanceStatusRequest; output: GetDomainMaintenanceStatusResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  GetIndex: { input: GetIndexRequest; output: GetIndexResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalException" | "DisabledOperationException" | "DependencyFailureException" | "ThrottlingException" };
  GetMigration: { input: GetMigrationRequest; output: GetMigrationResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ResourceNotFoundException" | "DisabledOperationException" };
  GetPackageVersionHistory: { input: GetPackageVersionHistoryRequest; output: GetPackageVersionHistoryResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" };
  GetUpgradeHistory: { input: GetUpgradeHistoryRequest; output: GetUpgradeHistoryResponse; errors: "BaseException" | "ResourceNotFoundException" | "DisabledOperationException" | "ValidationException" | "InternalException" };
  GetUpgradeStatus: { input: GetUpgradeStatusRequest; output: GetUpgradeStatusResponse; errors: "BaseException" | "ResourceNotFoundException" | "DisabledOperationException" | "ValidationException" | "InternalException" };
  InsightFeedback: { input: InsightFeedbackRequest; output: InsightFeedbackResponse; errors: "BaseException" | "InternalException" | "ValidationException" | "ResourceNotFoundException" | "DisabledOperationException" | "LimitExceededException" };
  ListApplications: { input: ListApplicationsRequest; output: ListApplicationsResponse; errors: "BaseException" | "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "InternalException" | "DisabledOperationException" };
  ListDataSourceAttachments: { input: ListDataSourceAttachmentsRequest; output: ListDataSourceAttachmentsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ResourceNotFoundException" | "DisabledOperationException" };
  ListDataSources: { input: ListDataSourcesRequest; output: ListDataSourcesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "DependencyFailureException" };
  ListDirectQueryDataSources: { input: ListDirectQueryDataSourcesRequest; output: ListDirectQueryDataSourcesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  ListDomainMaintenances: { input: ListDomainMaintenancesRequest; output: ListDomainMaintenancesResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  ListDomainNames: { input: ListDomainNamesRequest; output: ListDomainNamesResponse; errors: "BaseException" | "ValidationException" };
  ListDomainsForPackage: { input: ListDomainsForPackageRequest; output: ListDomainsForPackageResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" };
  ListInsights: { input: ListInsightsRequest; output: ListInsightsResponse; errors: "BaseException" | "InternalException" | "ValidationException" | "ResourceNotFoundException" | "DisabledOperationException" | "LimitExceededException" };
  ListInstanceTypeDetails: { input: ListInstanceTypeDetailsRequest; output: ListInstanceTypeDetailsResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  ListMigrations: { input: ListMigrationsRequest; output: ListMigrationsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "DisabledOperationException" };
  ListPackagesForDomain: { input: ListPackagesForDomainRequest; output: ListPackagesForDomainResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" };
  ListScheduledActions: { input: ListScheduledActionsRequest; output: ListScheduledActionsResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "InvalidPaginationTokenException" | "ValidationException" };
  ListTags: { input: ListTagsRequest; output: ListTagsResponse; errors: "BaseException" | "ResourceNotFoundException" | "ValidationException" | "InternalException" };
  ListVersions: { input: ListVersionsRequest; output: ListVersionsResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  ListVpcEndpointAccess: { input: ListVpcEndpointAccessRequest; output: ListVpcEndpointAccessResponse; errors: "ResourceNotFoundException" | "DisabledOperationException" | "InternalException" | "BaseException" };
  ListVpcEndpoints: { input: ListVpcEndpointsRequest; output: ListVpcEndpointsResponse; errors: "InternalException" | "DisabledOperationException" | "BaseException" };
  ListVpcEndpointsForDomain: { input: ListVpcEndpointsForDomainRequest; output: ListVpcEndpointsForDomainResponse; errors: "InternalException" | "DisabledOperationException" | "ResourceNotFoundException" | "BaseException" };
  PurchaseReservedInstanceOffering: { input: PurchaseReservedInstanceOfferingRequest; output: PurchaseReservedInstanceOfferingResponse; errors: "ResourceNotFoundException" | "ResourceAlreadyExistsException" | "LimitExceededException" | "DisabledOperationException" | "ValidationException" | "InternalException" };
  PutDefaultApplicationSetting: { input: PutDefaultApplicationSettingRequest; output: PutDefaultApplicationSettingResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ResourceNotFoundException" };
  RegisterCapability: { input: RegisterCapabilityRequest; output: RegisterCapabilityResponse; errors: "ValidationException" | "AccessDeniedException" | "ConflictException" | "InternalException" | "ResourceNotFoundException" | "ServiceQuotaExceededException" | "DisabledOperationException" };
  RejectInboundConnection: { input: RejectInboundConnectionRequest; output: RejectInboundConnectionResponse; errors: "ResourceNotFoundException" | "DisabledOperationException" };
  RemoveReplicationPeer: { input: RemoveReplicationPeerRequest; output: RemoveReplicationPeerResponse; errors: "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  RemoveTags: { input: RemoveTagsRequest; output: {}; errors: "BaseException" | "ValidationException" | "InternalException" };
  RevokeVpcEndpointAccess: { input: RevokeVpcEndpointAccessRequest; output: RevokeVpcEndpointAccessResponse; errors: "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "InternalException" | "BaseException" };
  RollbackServiceSoftwareUpdate: { input: RollbackServiceSoftwareUpdateRequest; output: RollbackServiceSoftwareUpdateResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  StartDomainMaintenance: { input: StartDomainMaintenanceRequest; output: StartDomainMaintenanceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  StartMigration: { input: StartMigrationRequest; output: StartMigrationResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalException" | "ResourceNotFoundException" | "ConflictException" | "DisabledOperationException" };
  StartServiceSoftwareUpdate: { input: StartServiceSoftwareUpdateRequest; output: StartServiceSoftwareUpdateResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" };
  SwitchoverReplication: { input: SwitchoverReplicationRequest; output: SwitchoverReplicationResponse; errors: "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  UpdateApplication: { input: UpdateApplicationRequest; output: UpdateApplicationResponse; errors: "BaseException" | "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "ConflictException" | "InternalException" | "DisabledOperationException" };
  UpdateClone: { input: UpdateCloneRequest; output: UpdateCloneResponse; errors: "BaseException" | "ResourceNotFoundException" | "ValidationException" | "InternalException" | "DisabledOperationException" };
  UpdateDataSource: { input: UpdateDataSourceRequest; output: UpdateDataSourceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "DependencyFailureException" };
  UpdateDirectQueryDataSource: { input: UpdateDirectQueryDataSourceRequest; output: UpdateDirectQueryDataSourceResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" | "LimitExceededException" };
  UpdateDomainConfig: { input: UpdateDomainConfigRequest; output: UpdateDomainConfigResponse; errors: "BaseException" | "InternalException" | "InvalidTypeException" | "LimitExceededException" | "ResourceNotFoundException" | "ValidationException" };
  UpdateIndex: { input: UpdateIndexRequest; output: UpdateIndexResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalException" | "DisabledOperationException" | "DependencyFailureException" | "ThrottlingException" };
  UpdatePackage: { input: UpdatePackageRequest; output: UpdatePackageResponse; errors: "BaseException" | "InternalException" | "LimitExceededException" | "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" };
  UpdatePackageScope: { input: UpdatePackageScopeRequest; output: UpdatePackageScopeResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "ValidationException" | "DisabledOperationException" };
  UpdateScheduledAction: { input: UpdateScheduledActionRequest; output: UpdateScheduledActionResponse; errors: "BaseException" | "InternalException" | "ResourceNotFoundException" | "SlotNotAvailableException" | "ConflictException" | "LimitExceededException" | "ValidationException" };
  UpdateVpcEndpoint: { input: UpdateVpcEndpointRequest; output: UpdateVpcEndpointResponse; errors: "ResourceNotFoundException" | "DisabledOperationException" | "InternalException" | "ValidationException" | "ConflictException" | "BaseException" };
  UpgradeDomain: { input: UpgradeDomainRequest; output: UpgradeDomainResponse; errors: "BaseException" | "ResourceNotFoundException" | "ResourceAlreadyExistsException" | "DisabledOperationException" | "ValidationException" | "InternalException" };
}
export type OperationName = keyof Operations;
export interface AIConfig {}
export interface AIMLOptionsInput {
  NaturalLanguageQueryGenerationOptions?: NaturalLanguageQueryGenerationOptionsInput;
  S3VectorsEngine?: S3VectorsEngine;
  ServerlessVectorAcceleration?: ServerlessVectorAcceleration;
}
export interface AIMLOptionsOutput {
  NaturalLanguageQueryGenerationOptions?: NaturalLanguageQueryGenerationOptionsOutput;
  S3VectorsEngine?: S3VectorsEngine;
  ServerlessVectorAcceleration?: ServerlessVectorAcceleration;
}
export interface AIMLOptionsStatus {
  Options?: AIMLOptionsOutput;
  Status?: OptionStatus;
}
export interface AWSDomainInformation {
  OwnerId?: string;
  DomainName: string;
  Region?: string;
}
export type AWSServicePrincipal = "application.opensearchservice.amazonaws.com";
export interface AcceptInboundConnectionRequest {
  ConnectionId: string;
}
export interface AcceptInboundConnectionResponse {
  Connection?: InboundConnection;
}
export interface AccessDeniedException {}
export interface AccessPoliciesStatus {
  Options: string;
  Status: OptionStatus;
}
export type ActionSeverity = "HIGH" | "MEDIUM" | "LOW";
export type ActionStatus = "PENDING_UPDATE" | "IN_PROGRESS" | "FAILED" | "COMPLETED" | "NOT_ELIGIBLE" | "ELIGIBLE";
export type ActionType = "SERVICE_SOFTWARE_UPDATE" | "JVM_HEAP_SIZE_TUNING" | "JVM_YOUNG_GEN_TUNING";
export interface AddDataSourceRequest {
  DomainName: string;
  Name: string;
  DataSourceType: DataSourceType;
  Description?: string;
}
export interface AddDataSourceResponse {
  Message?: string;
}
export interface AddDirectQueryDataSourceRequest {
  DataSourceName: string;
  DataSourceType: DirectQueryDataSourceType;
  Description?: string;
  OpenSearchArns?: string[];
  DataSourceAccessPolicy?: string;
  TagList?: Tag[];
}
export interface AddDirectQueryDataSourceResponse {
  DataSourceArn?: string;
}
export interface AddReplicationPeerRequest {
  DomainName: string;
  PeerDomainArn: string;
  DryRun?: boolean;
}
export interface AddReplicationPeerResponse {
  DomainArn?: string;
  Status?: ReplicationStatus;
}
export interface AddTagsRequest {
  ARN: string;
  TagList: Tag[];
}
export interface AdditionalLimit {
  LimitName?: string;
  LimitValues?: string[];
}
export interface AdvancedOptionsStatus {
  Options: { [key: string]: string };
  Status: OptionStatus;
}
export interface AdvancedSecurityOptions {
  Enabled?: boolean;
  InternalUserDatabaseEnabled?: boolean;
  SAMLOptions?: SAMLOptionsOutput;
  JWTOptions?: JWTOptionsOutput;
  IAMFederationOptions?: IAMFederationOptionsOutput;
  AnonymousAuthDisableDate?: Date;
  AnonymousAuthEnabled?: boolean;
}
export interface AdvancedSecurityOptionsInput {
  Enabled?: boolean;
  InternalUserDatabaseEnabled?: boolean;
  MasterUserOptions?: MasterUserOptions;
  SAMLOptions?: SAMLOptionsInput;
  JWTOptions?: JWTOptionsInput;
  IAMFederationOptions?: IAMFederationOptionsInput;
  AnonymousAuthEnabled?: boolean;
}
export interface AdvancedSecurityOptionsStatus {
  Options: AdvancedSecurityOptions;
  Status: OptionStatus;
}
export interface AppConfig {
  key?: AppConfigType;
  value?: string;
}
export type AppConfigType = "opensearchDashboards.dashboardAdmin.users" | "opensearchDashboards.dashboardAdmin.groups";
export type ApplicationStatus = "CREATING" | "UPDATING" | "DELETING" | "ACTIVE" | "FAILED";
export interface ApplicationSummary {
  id?: string;
  arn?: string;
  name?: string;
  endpoint?: string;
  status?: ApplicationStatus;
  createdAt?: Date;
  lastUpdatedAt?: Date;
}
export interface AssociatePackageRequest {
  PackageID: string;
  DomainName: string;
  PrerequisitePackageIDList?: string[];
  AssociationConfiguration?: PackageAssociationConfiguration;
}
export interface AssociatePackageResponse {
  DomainPackageDetails?: DomainPackageDetails;
}
export interface AssociatePackagesRequest {
  PackageList: PackageDetailsForAssociation[];
  DomainName: string;
}
export interface AssociatePackagesResponse {
  DomainPackageDetailsList?: DomainPackageDetails[];
}
export interface AttachDataSourceRequest {
  id: string;
  dataSourceArn: string;
  workspaceId?: string;
  workspaceConfiguration?: WorkspaceConfigurationInput;
  clientToken?: string;
}
export interface AttachDataSourceResponse {
  attachmentId?: string;
  id?: string;
  arn?: string;
  dataSourceArn?: string;
  status?: DataSourceAttachmentStatus;
}
export interface AuthorizeVpcEndpointAccessRequest {
  DomainName: string;
  Account?: string;
  Service?: AWSServicePrincipal;
  ServiceOptions?: ServiceOptions;
}
export interface AuthorizeVpcEndpointAccessResponse {
  AuthorizedPrincipal: AuthorizedPrincipal;
}
export interface AuthorizedPrincipal {
  PrincipalType?: PrincipalType;
  Principal?: string;
  ServiceOptions?: ServiceOptions;
}
export interface AutoTune {
  AutoTuneType?: AutoTuneType;
  AutoTuneDetails?: AutoTuneDetails;
}
export type AutoTuneDesiredState = "ENABLED" | "DISABLED";
export interface AutoTuneDetails {
  ScheduledAutoTuneDetails?: ScheduledAutoTuneDetails;
}
export interface AutoTuneMaintenanceSchedule {
  StartAt?: Date;
  Duration?: Duration;
  CronExpressionForRecurrence?: string;
}
export interface AutoTuneOptions {
  DesiredState?: AutoTuneDesiredState;
  RollbackOnDisable?: RollbackOnDisable;
  MaintenanceSchedules?: AutoTuneMaintenanceSchedule[];
  UseOffPeakWindow?: boolean;
}
export interface AutoTuneOptionsInput {
  DesiredState?: AutoTuneDesiredState;
  MaintenanceSchedules?: AutoTuneMaintenanceSchedule[];
  UseOffPeakWindow?: boolean;
}
export interface AutoTuneOptionsOutput {
  State?: AutoTuneState;
  ErrorMessage?: string;
  UseOffPeakWindow?: boolean;
}
export interface AutoTuneOptionsStatus {
  Options?: AutoTuneOptions;
  Status?: AutoTuneStatus;
}
export type AutoTuneState = "ENABLED" | "DISABLED" | "ENABLE_IN_PROGRESS" | "DISABLE_IN_PROGRESS" | "DISABLED_AND_ROLLBACK_SCHEDULED" | "DISABLED_AND_ROLLBACK_IN_PROGRESS" | "DISABLED_AND_ROLLBACK_COMPLETE" | "DISABLED_AND_ROLLBACK_ERROR" | "ERROR";
export interface AutoTuneStatus {
  CreationDate: Date;
  UpdateDate: Date;
  UpdateVersion?: number;
  State: AutoTuneState;
  ErrorMessage?: string;
  PendingDeletion?: boolean;
}
export type AutoTuneType = "SCHEDULED_ACTION";
export interface AutomatedSnapshotPauseOptions {
  Enabled: boolean;
  StartTime?: Date;
  EndTime?: Date;
  State?: PauseState;
}
export interface AutomatedSnapshotPauseOptionsStatus {
  Options: AutomatedSnapshotPauseOptions;
  Status: OptionStatus;
}
export interface AutomatedSnapshotPauseRequestOptions {
  Enabled: boolean;
  StartTime?: Date;
  EndTime?: Date;
}
export interface AvailabilityZoneInfo {
  AvailabilityZoneName?: string;
  ZoneStatus?: ZoneStatus;
  ConfiguredDataNodeCount?: string;
  AvailableDataNodeCount?: string;
  TotalShards?: string;
  TotalUnAssignedShards?: string;
}
export interface BaseException {
  message?: string;
}
export interface CancelDomainConfigChangeRequest {
  DomainName: string;
  DryRun?: boolean;
}
export interface CancelDomainConfigChangeResponse {
  CancelledChangeIds?: string[];
  CancelledChangeProperties?: CancelledChangeProperty[];
  DryRun?: boolean;
}
export interface CancelServiceSoftwareUpdateRequest {
  DomainName: string;
}
export interface CancelServiceSoftwareUpdateResponse {
  ServiceSoftwareOptions?: ServiceSoftwareOptions;
}
export interface CancelledChangeProperty {
  PropertyName?: string;
  CancelledValue?: string;
  ActiveValue?: string;
}
export interface CapabilityBaseRequestConfig {
  aiConfig?: AIConfig;
}
export interface CapabilityBaseResponseConfig {
  aiConfig?: AIConfig;
}
export interface CapabilityExtendedResponseConfig {
  aiConfig?: AIConfig;
}
export interface CapabilityFailure {
  reason?: CapabilityFailureReason;
  details?: string;
}
export type CapabilityFailureReason = "KMS_KEY_INSUFFICIENT_PERMISSION";
export type CapabilityStatus = "creating" | "create_failed" | "active" | "updating" | "update_failed" | "deleting" | "delete_failed";
export interface CategoryDiffResult {
  Status?: DiffStatus;
  InSync?: number;
  SourceOnly?: number;
  TargetOnly?: number;
  Diverged?: number;
  Items?: DiffItems;
  Truncated?: boolean;
}
export interface ChangeProgressDetails {
  ChangeId?: string;
  Message?: string;
  ConfigChangeStatus?: ConfigChangeStatus;
  InitiatedBy?: InitiatedBy;
  StartTime?: Date;
  LastUpdatedTime?: Date;
}
export interface ChangeProgressStage {
  Name?: string;
  Status?: string;
  Description?: string;
  LastUpdated?: Date;
}
export interface ChangeProgressStatusDetails {
  ChangeId?: string;
  StartTime?: Date;
  Status?: OverallChangeStatus;
  PendingProperties?: string[];
  CompletedProperties?: string[];
  TotalNumberOfStages?: number;
  ChangeProgressStages?: ChangeProgressStage[];
  LastUpdatedTime?: Date;
  ConfigChangeStatus?: ConfigChangeStatus;
  InitiatedBy?: InitiatedBy;
  ClonedBlueGreenUpgradeDetails?: ClonedBlueGreenUpgradeDetails;
  ValidationFailures?: ValidationFailure[];
  AcceptedWarnings?: string[];
}
export interface ClonedBlueGreenOptions {
  RetentionOptions?: RetentionOptions;
}
export interface ClonedBlueGreenScheduledAction {
  Action?: ClonedBlueGreenScheduledActionType;
  ScheduledTime?: Date;
}
export type ClonedBlueGreenScheduledActionType = "AutomaticCutoverToPrimaryCluster" | "DeletePrimaryCluster";
export interface ClonedBlueGreenUpgradeDetails {
  TrafficSplit?: TrafficPercents;
  ScheduledAction?: ClonedBlueGreenScheduledAction;
  RetentionInHours?: number;
}
export interface CloudWatchDirectQueryDataSource {
  RoleArn: string;
}
export interface ClusterConfig {
  InstanceType?: OpenSearchPartitionInstanceType;
  InstanceCount?: number;
  DedicatedMasterEnabled?: boolean;
  ZoneAwarenessEnabled?: boolean;
  ZoneAwarenessConfig?: ZoneAwarenessConfig;
  DedicatedMasterType?: OpenSearchPartitionInstanceType;
  DedicatedMasterCount?: number;
  WarmEnabled?: boolean;
  WarmType?: OpenSearchWarmPartitionInstanceType;
  WarmCount?: number;
  ColdStorageOptions?: ColdStorageOptions;
  MultiAZWithStandbyEnabled?: boolean;
  NodeOptions?: NodeOption[];
}
export interface ClusterConfigStatus {
  Options: ClusterConfig;
  Status: OptionStatus;
}
export interface CognitoOptions {
  Enabled?: boolean;
  UserPoolId?: string;
  IdentityPoolId?: string;
  RoleArn?: string;
}
export interface CognitoOptionsStatus {
  Options: CognitoOptions;
  Status: OptionStatus;
}
export interface ColdStorageOptions {
  Enabled: boolean;
}
export interface CompareDomainConfigurationRequest {
  SourceDomainArn: string;
  TargetDomainArn: string;
  Categories: string[];
}
export interface CompareDomainConfigurationResponse {
  SourceDomainArn?: string;
  TargetDomainArn?: string;
  Categories?: { [key: string]: CategoryDiffResult };
}
export interface CompatibleVersionsMap {
  SourceVersion?: string;
  TargetVersions?: string[];
}
export type ConfigChangeStatus = "Pending" | "Initializing" | "Validating" | "ValidationFailed" | "ApplyingChanges" | "Completed" | "PendingUserInput" | "Cancelled";
export interface ConflictException {}
export type ConnectionMode = "DIRECT" | "VPC_ENDPOINT";
export interface ConnectionProperties {
  Endpoint?: string;
  CrossClusterSearch?: CrossClusterSearchConnectionProperties;
}
export interface CreateApplicationRequest {
  clientToken?: string;
  name: string;
  dataSources?: DataSource[];
  iamIdentityCenterOptions?: IamIdentityCenterOptionsInput;
  appConfigs?: AppConfig[];
  tagList?: Tag[];
  kmsKeyArn?: string;
}
export interface CreateApplicationResponse {
  id?: string;
  name?: string;
  arn?: string;
  dataSources?: DataSource[];
  iamIdentityCenterOptions?: IamIdentityCenterOptions;
  appConfigs?: AppConfig[];
  tagList?: Tag[];
  createdAt?: Date;
  kmsKeyArn?: string;
}
export interface CreateDomainRequest {
  DomainName: string;
  EngineVersion?: string;
  ClusterConfig?: ClusterConfig;
  EBSOptions?: EBSOptions;
  AccessPolicies?: string;
  IPAddressType?: IPAddressType;
  SnapshotOptions?: SnapshotOptions;
  VPCOptions?: VPCOptions;
  CognitoOptions?: CognitoOptions;
  EncryptionAtRestOptions?: EncryptionAtRestOptions;
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions;
  AdvancedOptions?: { [key: string]: string };
  LogPublishingOptions?: { [key: string]: LogPublishingOption };
  DomainEndpointOptions?: DomainEndpointOptions;
  AdvancedSecurityOptions?: AdvancedSecurityOptionsInput;
  IdentityCenterOptions?: IdentityCenterOptionsInput;
  TagList?: Tag[];
  AutoTuneOptions?: AutoTuneOptionsInput;
  OffPeakWindowOptions?: OffPeakWindowOptions;
  SoftwareUpdateOptions?: SoftwareUpdateOptions;
  AIMLOptions?: AIMLOptionsInput;
  DeploymentStrategyOptions?: DeploymentStrategyOptions;
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseRequestOptions;
  UseCase?: DomainUseCase;
  EngineMode?: EngineMode;
}
export interface CreateDomainResponse {
  DomainStatus?: DomainStatus;
}
export interface CreateIndexRequest {
  DomainName: string;
  IndexName: string;
  IndexSchema: unknown;
}
export interface CreateIndexResponse {
  Status: IndexStatus;
}
export interface CreateOutboundConnectionRequest {
  LocalDomainInfo: DomainInformationContainer;
  RemoteDomainInfo: DomainInformationContainer;
  ConnectionAlias: string;
  ConnectionMode?: ConnectionMode;
  ConnectionProperties?: ConnectionProperties;
}
export interface CreateOutboundConnectionResponse {
  LocalDomainInfo?: DomainInformationContainer;
  RemoteDomainInfo?: DomainInformationContainer;
  ConnectionAlias?: string;
  ConnectionStatus?: OutboundConnectionStatus;
  ConnectionId?: string;
  ConnectionMode?: ConnectionMode;
  ConnectionProperties?: ConnectionProperties;
}
export interface CreatePackageRequest {
  PackageName: string;
  PackageType: PackageType;
  PackageDescription?: string;
  PackageSource: PackageSource;
  PackageConfiguration?: PackageConfiguration;
  EngineVersion?: string;
  PackageVendingOptions?: PackageVendingOptions;
  PackageEncryptionOptions?: PackageEncryptionOptions;
}
export interface CreatePackageResponse {
  PackageDetails?: PackageDetails;
}
export interface CreateVpcEndpointRequest {
  DomainArn: string;
  VpcOptions: VPCOptions;
  ClientToken?: string;
}
export interface CreateVpcEndpointResponse {
  VpcEndpoint: VpcEndpoint;
}
export interface CrossClusterSearchConnectionProperties {
  SkipUnavailable?: SkipUnavailableStatus;
}
export interface CutoverOptions {
  Target: CutoverTarget;
  Status: CutoverStatus;
}
export interface CutoverRequestOptions {
  Target: CutoverTarget;
}
export type CutoverStatus = "InProgress" | "Completed" | "Failed";
export type CutoverTarget = "ClonedCluster" | "PrimaryCluster";
export interface DataSource {
  dataSourceArn?: string;
  dataSourceDescription?: string;
  iamRoleForDataSourceArn?: string;
}
export type DataSourceAttachmentStatus = "PENDING" | "ATTACHED" | "FAILED";
export interface DataSourceAttachmentSummary {
  attachmentId?: string;
  dataSourceArn?: string;
  status?: DataSourceAttachmentStatus;
}
export interface DataSourceDetails {
  DataSourceType?: DataSourceType;
  Name?: string;
  Description?: string;
  Status?: DataSourceStatus;
}
export type DataSourceStatus = "ACTIVE" | "DISABLED";
export interface DataSourceType {
  S3GlueDataCatalog?: S3GlueDataCatalog;
}
export interface DeleteApplicationRequest {
  id: string;
}
export interface DeleteApplicationResponse {}
export interface DeleteDataSourceRequest {
  DomainName: string;
  Name: string;
}
export interface DeleteDataSourceResponse {
  Message?: string;
}
export interface DeleteDirectQueryDataSourceRequest {
  DataSourceName: string;
}
export interface DeleteDomainRequest {
  DomainName: string;
}
export interface DeleteDomainResponse {
  DomainStatus?: DomainStatus;
}
export interface DeleteInboundConnectionRequest {
  ConnectionId: string;
}
export interface DeleteInboundConnectionResponse {
  Connection?: InboundConnection;
}
export interface DeleteIndexRequest {
  DomainName: string;
  IndexName: string;
}
export interface DeleteIndexResponse {
  Status: IndexStatus;
}
export interface DeleteOutboundConnectionRequest {
  ConnectionId: string;
}
export interface DeleteOutboundConnectionResponse {
  Connection?: OutboundConnection;
}
export interface DeletePackageRequest {
  PackageID: string;
}
export interface DeletePackageResponse {
  PackageDetails?: PackageDetails;
}
export interface DeleteVpcEndpointRequest {
  VpcEndpointId: string;
}
export interface DeleteVpcEndpointResponse {
  VpcEndpointSummary: VpcEndpointSummary;
}
export interface DependencyFailureException {}
export type DeploymentStatus = "PENDING_UPDATE" | "IN_PROGRESS" | "COMPLETED" | "NOT_ELIGIBLE" | "ELIGIBLE";
export type DeploymentStrategy = "Default" | "CapacityOptimized";
export interface DeploymentStrategyOptions {
  DeploymentStrategy: DeploymentStrategy;
}
export interface DeploymentStrategyOptionsStatus {
  Options: DeploymentStrategyOptions;
  Status: OptionStatus;
}
export type DeploymentStrategyOverride = "ClonedBlueGreen";
export interface DeploymentStrategyOverrideOptions {
  DeploymentStrategy: DeploymentStrategyOverride;
  ClonedBlueGreenOptions?: ClonedBlueGreenOptions;
}
export interface DeregisterCapabilityRequest {
  applicationId: string;
  capabilityName: string;
}
export interface DeregisterCapabilityResponse {
  status?: CapabilityStatus;
}
export interface DescribeDataSourceAttachmentRequest {
  id: string;
  dataSourceArn: string;
}
export interface DescribeDataSourceAttachmentResponse {
  attachmentId?: string;
  id?: string;
  arn?: string;
  dataSourceArn?: string;
  status?: DataSourceAttachmentStatus;
}
export interface DescribeDomainAutoTunesRequest {
  DomainName: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeDomainAutoTunesResponse {
  AutoTunes?: AutoTune[];
  NextToken?: string;
}
export interface DescribeDomainChangeProgressRequest {
  DomainName: string;
  ChangeId?: string;
}
export interface DescribeDomainChangeProgressResponse {
  ChangeProgressStatus?: ChangeProgressStatusDetails;
}
export interface DescribeDomainConfigRequest {
  DomainName: string;
}
export interface DescribeDomainConfigResponse {
  DomainConfig: DomainConfig;
}
export interface DescribeDomainHealthRequest {
  DomainName: string;
}
export interface DescribeDomainHealthResponse {
  DomainState?: DomainState;
  AvailabilityZoneCount?: string;
  ActiveAvailabilityZoneCount?: string;
  StandByAvailabilityZoneCount?: string;
  DataNodeCount?: string;
  DedicatedMaster?: boolean;
  MasterEligibleNodeCount?: string;
  WarmNodeCount?: string;
  MasterNode?: MasterNodeStatus;
  ClusterHealth?: DomainHealth;
  TotalShards?: string;
  TotalUnAssignedShards?: string;
  EnvironmentInformation?: EnvironmentInfo[];
}
export interface DescribeDomainNodesRequest {
  DomainName: string;
}
export interface DescribeDomainNodesResponse {
  DomainNodesStatusList?: DomainNodesStatus[];
}
export interface DescribeDomainReplicationRequest {
  DomainName: string;
}
export interface DescribeDomainReplicationResponse {
  DomainArn?: string;
  Role?: ReplicationRole;
  Peers?: ReplicationPeer[];
}
export interface DescribeDomainRequest {
  DomainName: string;
}
export interface DescribeDomainResponse {
  DomainStatus: DomainStatus;
}
export interface DescribeDomainsRequest {
  DomainNames: string[];
}
export interface DescribeDomainsResponse {
  DomainStatusList: DomainStatus[];
}
export interface DescribeDryRunProgressRequest {
  DomainName: string;
  DryRunId?: string;
  LoadDryRunConfig?: boolean;
}
export interface DescribeDryRunProgressResponse {
  DryRunProgressStatus?: DryRunProgressStatus;
  DryRunConfig?: DomainStatus;
  DryRunResults?: DryRunResults;
}
export interface DescribeInboundConnectionsRequest {
  Filters?: Filter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeInboundConnectionsResponse {
  Connections?: InboundConnection[];
  NextToken?: string;
}
export interface DescribeInsightDetailsRequest {
  Entity: InsightEntity;
  InsightId: string;
  ShowHtmlContent?: boolean;
}
export interface DescribeInsightDetailsResponse {
  Fields: InsightField[];
}
export interface DescribeInstanceTypeLimitsRequest {
  DomainName?: string;
  InstanceType: OpenSearchPartitionInstanceType;
  EngineVersion: string;
}
export interface DescribeInstanceTypeLimitsResponse {
  LimitsByRole?: { [key: string]: Limits };
}
export interface DescribeOutboundConnectionsRequest {
  Filters?: Filter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeOutboundConnectionsResponse {
  Connections?: OutboundConnection[];
  NextToken?: string;
}
export interface DescribePackagesFilter {
  Name?: DescribePackagesFilterName;
  Value?: string[];
}
export type DescribePackagesFilterName = "PackageID" | "PackageName" | "PackageStatus" | "PackageType" | "EngineVersion" | "PackageOwner";
export interface DescribePackagesRequest {
  Filters?: DescribePackagesFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribePackagesResponse {
  PackageDetailsList?: PackageDetails[];
  NextToken?: string;
}
export interface DescribeReservedInstanceOfferingsRequest {
  ReservedInstanceOfferingId?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeReservedInstanceOfferingsResponse {
  NextToken?: string;
  ReservedInstanceOfferings?: ReservedInstanceOffering[];
}
export interface DescribeReservedInstancesRequest {
  ReservedInstanceId?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeReservedInstancesResponse {
  NextToken?: string;
  ReservedInstances?: ReservedInstance[];
}
export interface DescribeVpcEndpointsRequest {
  VpcEndpointIds: string[];
}
export interface DescribeVpcEndpointsResponse {
  VpcEndpoints: VpcEndpoint[];
  VpcEndpointErrors: VpcEndpointError[];
}
export interface DetachDataSourceRequest {
  id: string;
  dataSourceArn: string;
}
export interface DetachDataSourceResponse {
  id?: string;
  arn?: string;
  dataSourceArn?: string;
}
export type DiffFieldPolicy = "redacted";
export interface DiffItems {
  SourceOnly?: string[];
  TargetOnly?: string[];
  Diverged?: DivergentItem[];
}
export type DiffStatus = "compared" | "error";
export interface DirectQueryDataSource {
  DataSourceName?: string;
  DataSourceType?: DirectQueryDataSourceType;
  Description?: string;
  OpenSearchArns?: string[];
  DataSourceArn?: string;
  TagList?: Tag[];
}
export interface DirectQueryDataSourceType {
  CloudWatchLog?: CloudWatchDirectQueryDataSource;
  SecurityLake?: SecurityLakeDirectQueryDataSource;
  Prometheus?: PrometheusDirectQueryDataSource;
}
export interface DisabledOperationException {}
export interface DissociatePackageRequest {
  PackageID: string;
  DomainName: string;
}
export interface DissociatePackageResponse {
  DomainPackageDetails?: DomainPackageDetails;
}
export interface DissociatePackagesRequest {
  PackageList: string[];
  DomainName: string;
}
export interface DissociatePackagesResponse {
  DomainPackageDetailsList?: DomainPackageDetails[];
}
export interface DivergentField {
  Path?: string;
  SourceValue?: string;
  TargetValue?: string;
  Policy?: DiffFieldPolicy;
}
export interface DivergentItem {
  Name?: string;
  Fields?: DivergentField[];
}
export interface DomainConfig {
  EngineVersion?: VersionStatus;
  ClusterConfig?: ClusterConfigStatus;
  EBSOptions?: EBSOptionsStatus;
  AccessPolicies?: AccessPoliciesStatus;
  IPAddressType?: IPAddressTypeStatus;
  SnapshotOptions?: SnapshotOptionsStatus;
  VPCOptions?: VPCDerivedInfoStatus;
  CognitoOptions?: CognitoOptionsStatus;
  EncryptionAtRestOptions?: EncryptionAtRestOptionsStatus;
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptionsStatus;
  AdvancedOptions?: AdvancedOptionsStatus;
  LogPublishingOptions?: LogPublishingOptionsStatus;
  DomainEndpointOptions?: DomainEndpointOptionsStatus;
  AdvancedSecurityOptions?: AdvancedSecurityOptionsStatus;
  IdentityCenterOptions?: IdentityCenterOptionsStatus;
  AutoTuneOptions?: AutoTuneOptionsStatus;
  ChangeProgressDetails?: ChangeProgressDetails;
  OffPeakWindowOptions?: OffPeakWindowOptionsStatus;
  SoftwareUpdateOptions?: SoftwareUpdateOptionsStatus;
  ModifyingProperties?: ModifyingProperties[];
  AIMLOptions?: AIMLOptionsStatus;
  DeploymentStrategyOptions?: DeploymentStrategyOptionsStatus;
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseOptionsStatus;
  UseCase?: UseCaseStatus;
  EngineMode?: EngineModeStatus;
}
export interface DomainEndpointOptions {
  EnforceHTTPS?: boolean;
  TLSSecurityPolicy?: TLSSecurityPolicy;
  CustomEndpointEnabled?: boolean;
  CustomEndpoint?: string;
  CustomEndpointCertificateArn?: string;
}
export interface DomainEndpointOptionsStatus {
  Options: DomainEndpointOptions;
  Status: OptionStatus;
}
export type DomainHealth = "Red" | "Yellow" | "Green" | "NotAvailable";
export interface DomainInfo {
  DomainName?: string;
  EngineType?: EngineType;
}
export interface DomainInformationContainer {
  AWSDomainInformation?: AWSDomainInformation;
}
export interface DomainMaintenanceDetails {
  MaintenanceId?: string;
  DomainName?: string;
  Action?: MaintenanceType;
  NodeId?: string;
  Status?: MaintenanceStatus;
  StatusMessage?: string;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface DomainNodesStatus {
  NodeId?: string;
  NodeType?: NodeType;
  AvailabilityZone?: string;
  InstanceType?: OpenSearchPartitionInstanceType;
  NodeStatus?: NodeStatus;
  StorageType?: string;
  StorageVolumeType?: VolumeType;
  StorageSize?: string;
}
export interface DomainPackageDetails {
  PackageID?: string;
  PackageName?: string;
  PackageType?: PackageType;
  LastUpdated?: Date;
  DomainName?: string;
  DomainPackageStatus?: DomainPackageStatus;
  PackageVersion?: string;
  PrerequisitePackageIDList?: string[];
  ReferencePath?: string;
  ErrorDetails?: ErrorDetails;
  AssociationConfiguration?: PackageAssociationConfiguration;
}
export type DomainPackageStatus = "ASSOCIATING" | "ASSOCIATION_FAILED" | "ACTIVE" | "DISSOCIATING" | "DISSOCIATION_FAILED";
export type DomainProcessingStatusType = "Creating" | "Active" | "Modifying" | "UpgradingEngineVersion" | "UpdatingServiceSoftware" | "Isolated" | "Deleting";
export type DomainState = "Active" | "Processing" | "NotAvailable";
export interface DomainStatus {
  DomainId: string;
  DomainName: string;
  ARN: string;
  Created?: boolean;
  Deleted?: boolean;
  Endpoint?: string;
  EndpointV2?: string;
  Endpoints?: { [key: string]: string };
  DomainEndpointV2HostedZoneId?: string;
  Processing?: boolean;
  UpgradeProcessing?: boolean;
  EngineVersion?: string;
  ClusterConfig: ClusterConfig;
  EBSOptions?: EBSOptions;
  AccessPolicies?: string;
  IPAddressType?: IPAddressType;
  SnapshotOptions?: SnapshotOptions;
  VPCOptions?: VPCDerivedInfo;
  CognitoOptions?: CognitoOptions;
  EncryptionAtRestOptions?: EncryptionAtRestOptions;
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions;
  AdvancedOptions?: { [key: string]: string };
  LogPublishingOptions?: { [key: string]: LogPublishingOption };
  ServiceSoftwareOptions?: ServiceSoftwareOptions;
  DomainEndpointOptions?: DomainEndpointOptions;
  AdvancedSecurityOptions?: AdvancedSecurityOptions;
  IdentityCenterOptions?: IdentityCenterOptions;
  AutoTuneOptions?: AutoTuneOptionsOutput;
  ChangeProgressDetails?: ChangeProgressDetails;
  OffPeakWindowOptions?: OffPeakWindowOptions;
  SoftwareUpdateOptions?: SoftwareUpdateOptions;
  DomainProcessingStatus?: DomainProcessingStatusType;
  ModifyingProperties?: ModifyingProperties[];
  AIMLOptions?: AIMLOptionsOutput;
  DeploymentStrategyOptions?: DeploymentStrategyOptions;
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseOptions;
  UseCase?: DomainUseCase;
  EngineMode?: EngineMode;
}
export type DomainUseCase = "SEARCH" | "VECTOR" | "OBSERVABILITY" | "MIXED";
export type DryRunMode = "Basic" | "Verbose";
export interface DryRunProgressStatus {
  DryRunId: string;
  DryRunStatus: string;
  CreationDate: string;
  UpdateDate: string;
  ValidationFailures?: ValidationFailure[];
  AcceptedWarnings?: string[];
}
export interface DryRunResults {
  DeploymentType?: string;
  Message?: string;
}
export interface Duration {
  Value?: number;
  Unit?: TimeUnit;
}
export interface EBSOptions {
  EBSEnabled?: boolean;
  VolumeType?: VolumeType;
  VolumeSize?: number;
  Iops?: number;
  Throughput?: number;
}
export interface EBSOptionsStatus {
  Options: EBSOptions;
  Status: OptionStatus;
}
export interface EncryptionAtRestOptions {
  Enabled?: boolean;
  KmsKeyId?: string;
  EncryptionMode?: EncryptionMode;
}
export interface EncryptionAtRestOptionsStatus {
  Options: EncryptionAtRestOptions;
  Status: OptionStatus;
}
export type EncryptionMode = "DISK" | "NATIVE";
export type EngineMode = "GENERAL" | "OPTIMIZED";
export interface EngineModeStatus {
  Options: EngineMode;
  Status: OptionStatus;
}
export type EngineType = "OpenSearch" | "Elasticsearch";
export interface EnvironmentInfo {
  AvailabilityZoneInformation?: AvailabilityZoneInfo[];
}
export interface ErrorDetails {
  ErrorType?: string;
  ErrorMessage?: string;
}
export interface ExportOptions {
  types?: string[];
  objects?: SavedObjectIdentifier[];
  includeReferencesDeep?: boolean;
}
export interface FailoverReplicationRequest {
  DomainName: string;
  PeerDomainArn: string;
  AllowDataLoss: boolean;
}
export interface FailoverReplicationResponse {
  DomainArn?: string;
  Status?: ReplicationStatus;
}
export interface Filter {
  Name?: string;
  Values?: string[];
}
export interface GetApplicationRequest {
  id: string;
}
export interface GetApplicationResponse {
  id?: string;
  arn?: string;
  name?: string;
  endpoint?: string;
  status?: ApplicationStatus;
  iamIdentityCenterOptions?: IamIdentityCenterOptions;
  dataSources?: DataSource[];
  appConfigs?: AppConfig[];
  createdAt?: Date;
  lastUpdatedAt?: Date;
  kmsKeyArn?: string;
}
export interface GetCapabilityRequest {
  applicationId: string;
  capabilityName: string;
}
export interface GetCapabilityResponse {
  capabilityName?: string;
  applicationId?: string;
  status?: CapabilityStatus;
  capabilityConfig?: CapabilityExtendedResponseConfig;
  failures?: CapabilityFailure[];
}
export interface GetCompatibleVersionsRequest {
  DomainName?: string;
}
export interface GetCompatibleVersionsResponse {
  CompatibleVersions?: CompatibleVersionsMap[];
}
export interface GetDataSourceRequest {
  DomainName: string;
  Name: string;
}
export interface GetDataSourceResponse {
  DataSourceType?: DataSourceType;
  Name?: string;
  Description?: string;
  Status?: DataSourceStatus;
}
export interface GetDefaultApplicationSettingRequest {}
export interface GetDefaultApplicationSettingResponse {
  applicationArn?: string;
}
export interface GetDirectQueryDataSourceRequest {
  DataSourceName: string;
}
export interface GetDirectQueryDataSourceResponse {
  DataSourceName?: string;
  DataSourceType?: DirectQueryDataSourceType;
  Description?: string;
  OpenSearchArns?: string[];
  DataSourceAccessPolicy?: string;
  DataSourceArn?: string;
}
export interface GetDomainMaintenanceStatusRequest {
  DomainName: string;
  MaintenanceId: string;
}
export interface GetDomainMaintenanceStatusResponse {
  Status?: MaintenanceStatus;
  StatusMessage?: string;
  NodeId?: string;
  Action?: MaintenanceType;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface GetIndexRequest {
  DomainName: string;
  IndexName: string;
}
export interface GetIndexResponse {
  IndexSchema: unknown;
}
export interface GetMigrationRequest {
  migrationId: string;
}
export interface GetMigrationResponse {
  migrationId?: string;
  status?: string;
  applicationId?: string;
  source?: MigrationSource;
  exportedCount?: number;
  importedCount?: number;
  error?: MigrationError;
  createdAt?: Date;
  updatedAt?: Date;
}
export interface GetPackageVersionHistoryRequest {
  PackageID: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface GetPackageVersionHistoryResponse {
  PackageID?: string;
  PackageVersionHistoryList?: PackageVersionHistory[];
  NextToken?: string;
}
export interface GetUpgradeHistoryRequest {
  DomainName: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface GetUpgradeHistoryResponse {
  UpgradeHistories?: UpgradeHistory[];
  NextToken?: string;
}
export interface GetUpgradeStatusRequest {
  DomainName: string;
}
export interface GetUpgradeStatusResponse {
  UpgradeStep?: UpgradeStep;
  StepStatus?: UpgradeStatus;
  UpgradeName?: string;
}
export interface IAMFederationOptionsInput {
  Enabled?: boolean;
  SubjectKey?: string;
  RolesKey?: string;
}
export interface IAMFederationOptionsOutput {
  Enabled?: boolean;
  SubjectKey?: string;
  RolesKey?: string;
}
export type IPAddressType = "ipv4" | "dualstack";
export interface IPAddressTypeStatus {
  Options: IPAddressType;
  Status: OptionStatus;
}
export interface IamIdentityCenterOptions {
  enabled?: boolean;
  iamIdentityCenterInstanceArn?: string;
  iamRoleForIdentityCenterApplicationArn?: string;
  iamIdentityCenterApplicationArn?: string;
}
export interface IamIdentityCenterOptionsInput {
  enabled?: boolean;
  iamIdentityCenterInstanceArn?: string;
  iamRoleForIdentityCenterApplicationArn?: string;
}
export interface IdentityCenterOptions {
  EnabledAPIAccess?: boolean;
  IdentityCenterInstanceARN?: string;
  IdentityCenterInstanceRegion?: string;
  SubjectKey?: SubjectKeyIdCOption;
  RolesKey?: RolesKeyIdCOption;
  IdentityCenterApplicationARN?: string;
  IdentityStoreId?: string;
}
export interface IdentityCenterOptionsInput {
  EnabledAPIAccess?: boolean;
  IdentityCenterInstanceARN?: string;
  IdentityCenterInstanceRegion?: string;
  SubjectKey?: SubjectKeyIdCOption;
  RolesKey?: RolesKeyIdCOption;
}
export interface IdentityCenterOptionsStatus {
  Options: IdentityCenterOptions;
  Status: OptionStatus;
}
export interface InboundConnection {
  LocalDomainInfo?: DomainInformationContainer;
  RemoteDomainInfo?: DomainInformationContainer;
  ConnectionId?: string;
  ConnectionStatus?: InboundConnectionStatus;
  ConnectionMode?: ConnectionMode;
}
export interface InboundConnectionStatus {
  StatusCode?: InboundConnectionStatusCode;
  Message?: string;
}
export type InboundConnectionStatusCode = "PENDING_ACCEPTANCE" | "APPROVED" | "PROVISIONING" | "ACTIVE" | "REJECTING" | "REJECTED" | "DELETING" | "DELETED";
export type IndexStatus = "CREATED" | "UPDATED" | "DELETED";
export type InitiatedBy = "CUSTOMER" | "SERVICE";
export interface Insight {
  InsightId?: string;
  DisplayName?: string;
  Type?: InsightType;
  Priority?: InsightPriorityLevel;
  Status?: InsightStatus;
  CreationTime?: Date;
  UpdateTime?: Date;
  IsExperimental?: boolean;
}
export interface InsightEntity {
  Type: InsightEntityType;
  Value?: string;
}
export type InsightEntityType = "Account" | "DomainName";
export interface InsightFeedbackEntity {
  Type: InsightFeedbackEntityType;
  Value: string;
}
export type InsightFeedbackEntityType = "DomainName";
export interface InsightFeedbackRequest {
  Entity: InsightFeedbackEntity;
  InsightId: string;
  Thumbs: InsightFeedbackThumbs;
  FeedbackText?: string;
}
export interface InsightFeedbackResponse {
  Status?: InsightResponseStatus;
}
export type InsightFeedbackThumbs = "Up" | "Down";
export interface InsightField {
  Name: string;
  Type: InsightFieldType;
  Value: string;
}
export type InsightFieldType = "text" | "metric";
export type InsightPriorityLevel = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
export type InsightResponseStatus = "SUCCESS" | "ERROR";
export type InsightSortOrder = "ASC" | "DESC";
export type InsightStatus = "ACTIVE" | "RESOLVED" | "DISMISSED";
export interface InsightTimeRange {
  From: number;
  To: number;
}
export type InsightType = "EVENT" | "RECOMMENDATION";
export interface InstanceCountLimits {
  MinimumInstanceCount?: number;
  MaximumInstanceCount?: number;
}
export interface InstanceLimits {
  InstanceCountLimits?: InstanceCountLimits;
}
export interface InstanceTypeDetails {
  InstanceType?: OpenSearchPartitionInstanceType;
  EncryptionEnabled?: boolean;
  CognitoEnabled?: boolean;
  AppLogsEnabled?: boolean;
  AdvancedSecurityEnabled?: boolean;
  WarmEnabled?: boolean;
  InstanceRole?: string[];
  AvailabilityZones?: string[];
}
export interface InternalException {}
export interface InvalidPaginationTokenException {}
export interface InvalidTypeException {}
export interface JWTOptionsInput {
  Enabled?: boolean;
  SubjectKey?: string;
  RolesKey?: string;
  JwksUrl?: string;
  PublicKey?: string;
}
export interface JWTOptionsOutput {
  Enabled?: boolean;
  SubjectKey?: string;
  RolesKey?: string;
  JwksUrl?: string;
  PublicKey?: string;
}
export interface KeyStoreAccessOption {
  KeyAccessRoleArn?: string;
  KeyStoreAccessEnabled: boolean;
}
export interface LimitExceededException {}
export interface Limits {
  StorageTypes?: StorageType[];
  InstanceLimits?: InstanceLimits;
  AdditionalLimits?: AdditionalLimit[];
}
export interface ListApplicationsRequest {
  nextToken?: string;
  statuses?: ApplicationStatus[];
  maxResults?: number;
}
export interface ListApplicationsResponse {
  ApplicationSummaries?: ApplicationSummary[];
  nextToken?: string;
}
export interface ListDataSourceAttachmentsRequest {
  id: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListDataSourceAttachmentsResponse {
  attachments?: DataSourceAttachmentSummary[];
  nextToken?: string;
}
export interface ListDataSourcesRequest {
  DomainName: string;
}
export interface ListDataSourcesResponse {
  DataSources?: DataSourceDetails[];
}
export interface ListDirectQueryDataSourcesRequest {
  NextToken?: string;
}
export interface ListDirectQueryDataSourcesResponse {
  NextToken?: string;
  DirectQueryDataSources?: DirectQueryDataSource[];
}
export interface ListDomainMaintenancesRequest {
  DomainName: string;
  Action?: MaintenanceType;
  Status?: MaintenanceStatus;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListDomainMaintenancesResponse {
  DomainMaintenances?: DomainMaintenanceDetails[];
  NextToken?: string;
}
export interface ListDomainNamesRequest {
  EngineType?: EngineType;
}
export interface ListDomainNamesResponse {
  DomainNames?: DomainInfo[];
}
export interface ListDomainsForPackageRequest {
  PackageID: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListDomainsForPackageResponse {
  DomainPackageDetailsList?: DomainPackageDetails[];
  NextToken?: string;
}
export interface ListInsightsRequest {
  Entity: InsightEntity;
  TimeRange?: InsightTimeRange;
  SortOrder?: InsightSortOrder;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListInsightsResponse {
  Insights?: Insight[];
  NextToken?: string;
}
export interface ListInstanceTypeDetailsRequest {
  EngineVersion: string;
  DomainName?: string;
  MaxResults?: number;
  NextToken?: string;
  RetrieveAZs?: boolean;
  InstanceType?: string;
}
export interface ListInstanceTypeDetailsResponse {
  InstanceTypeDetails?: InstanceTypeDetails[];
  NextToken?: string;
}
export interface ListMigrationsRequest {
  applicationId: string;
  status?: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListMigrationsResponse {
  migrations?: MigrationSummary[];
  nextToken?: string;
}
export interface ListPackagesForDomainRequest {
  DomainName: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListPackagesForDomainResponse {
  DomainPackageDetailsList?: DomainPackageDetails[];
  NextToken?: string;
}
export interface ListScheduledActionsRequest {
  DomainName: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListScheduledActionsResponse {
  ScheduledActions?: ScheduledAction[];
  NextToken?: string;
}
export interface ListTagsRequest {
  ARN: string;
}
export interface ListTagsResponse {
  TagList?: Tag[];
}
export interface ListVersionsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListVersionsResponse {
  Versions?: string[];
  NextToken?: string;
}
export interface ListVpcEndpointAccessRequest {
  DomainName: string;
  NextToken?: string;
}
export interface ListVpcEndpointAccessResponse {
  AuthorizedPrincipalList: AuthorizedPrincipal[];
  NextToken: string;
}
export interface ListVpcEndpointsForDomainRequest {
  DomainName: string;
  NextToken?: string;
}
export interface ListVpcEndpointsForDomainResponse {
  VpcEndpointSummaryList: VpcEndpointSummary[];
  NextToken: string;
}
export interface ListVpcEndpointsRequest {
  NextToken?: string;
}
export interface ListVpcEndpointsResponse {
  VpcEndpointSummaryList: VpcEndpointSummary[];
  NextToken: string;
}
export interface LogPublishingOption {
  CloudWatchLogsLogGroupArn?: string;
  Enabled?: boolean;
}
export interface LogPublishingOptionsStatus {
  Options?: { [key: string]: LogPublishingOption };
  Status?: OptionStatus;
}
export type LogType = "INDEX_SLOW_LOGS" | "SEARCH_SLOW_LOGS" | "ES_APPLICATION_LOGS" | "AUDIT_LOGS";
export type MaintenanceStatus = "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED" | "TIMED_OUT";
export type MaintenanceType = "REBOOT_NODE" | "RESTART_SEARCH_PROCESS" | "RESTART_DASHBOARD";
export type MasterNodeStatus = "Available" | "UnAvailable";
export interface MasterUserOptions {
  MasterUserARN?: string;
  MasterUserName?: string;
  MasterUserPassword?: string;
}
export interface MigrationError {
  code?: string;
  message?: string;
}
export interface MigrationOptions {
  source: MigrationSource;
  workspace: MigrationWorkspace;
  exportOptions?: ExportOptions;
  conflictResolution?: string;
}
export interface MigrationSource {
  datasourceArn: string;
}
export interface MigrationSummary {
  migrationId?: string;
  status?: string;
  applicationId?: string;
  source?: MigrationSource;
  exportedCount?: number;
  importedCount?: number;
  error?: MigrationError;
  createdAt?: Date;
  updatedAt?: Date;
}
export interface MigrationWorkspace {
  workspaceId?: string;
  createWorkspace?: boolean;
  name?: string;
  type?: string;
}
export interface ModifyingProperties {
  Name?: string;
  ActiveValue?: string;
  PendingValue?: string;
  ValueType?: PropertyValueType;
}
export type NaturalLanguageQueryGenerationCurrentState = "NOT_ENABLED" | "ENABLE_COMPLETE" | "ENABLE_IN_PROGRESS" | "ENABLE_FAILED" | "DISABLE_COMPLETE" | "DISABLE_IN_PROGRESS" | "DISABLE_FAILED";
export type NaturalLanguageQueryGenerationDesiredState = "ENABLED" | "DISABLED";
export interface NaturalLanguageQueryGenerationOptionsInput {
  DesiredState?: NaturalLanguageQueryGenerationDesiredState;
}
export interface NaturalLanguageQueryGenerationOptionsOutput {
  DesiredState?: NaturalLanguageQueryGenerationDesiredState;
  CurrentState?: NaturalLanguageQueryGenerationCurrentState;
}
export interface NodeConfig {
  Enabled?: boolean;
  Type?: OpenSearchPartitionInstanceType;
  Count?: number;
}
export interface NodeOption {
  NodeType?: NodeOptionsNodeType;
  NodeConfig?: NodeConfig;
}
export type NodeOptionsNodeType = "coordinator";
export type NodeStatus = "Active" | "StandBy" | "NotAvailable";
export interface NodeToNodeEncryptionOptions {
  Enabled?: boolean;
}
export interface NodeToNodeEncryptionOptionsStatus {
  Options: NodeToNodeEncryptionOptions;
  Status: OptionStatus;
}
export type NodeType = "Data" | "Ultrawarm" | "Master" | "Warm";
export interface OffPeakWindow {
  WindowStartTime?: WindowStartTime;
}
export interface OffPeakWindowOptions {
  Enabled?: boolean;
  OffPeakWindow?: OffPeakWindow;
}
export interface OffPeakWindowOptionsStatus {
  Options?: OffPeakWindowOptions;
  Status?: OptionStatus;
}
export type OpenSearchPartitionInstanceType = "m3.medium.search" | "m3.large.search" | "m3.xlarge.search" | "m3.2xlarge.search" | "m4.large.search" | "m4.xlarge.search" | "m4.2xlarge.search" | "m4.4xlarge.search" | "m4.10xlarge.search" | "m5.large.search" | "m5.xlarge.search" | "m5.2xlarge.search" | "m5.4xlarge.search" | "m5.12xlarge.search" | "m5.24xlarge.search" | "r5.large.search" | "r5.xlarge.search" | "r5.2xlarge.search" | "r5.4xlarge.search" | "r5.12xlarge.search" | "r5.24xlarge.search" | "c5.large.search" | "c5.xlarge.search" | "c5.2xlarge.search" | "c5.4xlarge.search" | "c5.9xlarge.search" | "c5.18xlarge.search" | "t3.nano.search" | "t3.micro.search" | "t3.small.search" | "t3.medium.search" | "t3.large.search" | "t3.xlarge.search" | "t3.2xlarge.search" | "or1.medium.search" | "or1.large.search" | "or1.xlarge.search" | "or1.2xlarge.search" | "or1.4xlarge.search" | "or1.8xlarge.search" | "or1.12xlarge.search" | "or1.16xlarge.search" | "ultrawarm1.medium.search" | "ultrawarm1.large.search" | "ultrawarm1.xlarge.search" | "t2.micro.search" | "t2.small.search" | "t2.medium.search" | "r3.large.search" | "r3.xlarge.search" | "r3.2xlarge.search" | "r3.4xlarge.search" | "r3.8xlarge.search" | "i2.xlarge.search" | "i2.2xlarge.search" | "d2.xlarge.search" | "d2.2xlarge.search" | "d2.4xlarge.search" | "d2.8xlarge.search" | "c4.large.search" | "c4.xlarge.search" | "c4.2xlarge.search" | "c4.4xlarge.search" | "c4.8xlarge.search" | "r4.large.search" | "r4.xlarge.search" | "r4.2xlarge.search" | "r4.4xlarge.search" | "r4.8xlarge.search" | "r4.16xlarge.search" | "i3.large.search" | "i3.xlarge.search" | "i3.2xlarge.search" | "i3.4xlarge.search" | "i3.8xlarge.search" | "i3.16xlarge.search" | "r6g.large.search" | "r6g.xlarge.search" | "r6g.2xlarge.search" | "r6g.4xlarge.search" | "r6g.8xlarge.search" | "r6g.12xlarge.search" | "m6g.large.search" | "m6g.xlarge.search" | "m6g.2xlarge.search" | "m6g.4xlarge.search" | "m6g.8xlarge.search" | "m6g.12xlarge.search" | "c6g.large.search" | "c6g.xlarge.search" | "c6g.2xlarge.search" | "c6g.4xlarge.search" | "c6g.8xlarge.search" | "c6g.12xlarge.search" | "r6gd.large.search" | "r6gd.xlarge.search" | "r6gd.2xlarge.search" | "r6gd.4xlarge.search" | "r6gd.8xlarge.search" | "r6gd.12xlarge.search" | "r6gd.16xlarge.search" | "t4g.small.search" | "t4g.medium.search";
export type OpenSearchWarmPartitionInstanceType = "ultrawarm1.medium.search" | "ultrawarm1.large.search" | "ultrawarm1.xlarge.search";
export type OptionState = "RequiresIndexDocuments" | "Processing" | "Active";
export interface OptionStatus {
  CreationDate: Date;
  UpdateDate: Date;
  UpdateVersion?: number;
  State: OptionState;
  PendingDeletion?: boolean;
}
export interface OutboundConnection {
  LocalDomainInfo?: DomainInformationContainer;
  RemoteDomainInfo?: DomainInformationContainer;
  ConnectionId?: string;
  ConnectionAlias?: string;
  ConnectionStatus?: OutboundConnectionStatus;
  ConnectionMode?: ConnectionMode;
  ConnectionProperties?: ConnectionProperties;
}
export interface OutboundConnectionStatus {
  StatusCode?: OutboundConnectionStatusCode;
  Message?: string;
}
export type OutboundConnectionStatusCode = "VALIDATING" | "VALIDATION_FAILED" | "PENDING_ACCEPTANCE" | "APPROVED" | "PROVISIONING" | "ACTIVE" | "REJECTING" | "REJECTED" | "DELETING" | "DELETED";
export type OverallChangeStatus = "PENDING" | "PROCESSING" | "COMPLETED" | "FAILED";
export interface PackageAssociationConfiguration {
  KeyStoreAccessOption?: KeyStoreAccessOption;
}
export interface PackageConfiguration {
  LicenseRequirement: RequirementLevel;
  LicenseFilepath?: string;
  ConfigurationRequirement: RequirementLevel;
  RequiresRestartForConfigurationUpdate?: boolean;
}
export interface PackageDetails {
  PackageID?: string;
  PackageName?: string;
  PackageType?: PackageType;
  PackageDescription?: string;
  PackageStatus?: PackageStatus;
  CreatedAt?: Date;
  LastUpdatedAt?: Date;
  AvailablePackageVersion?: string;
  ErrorDetails?: ErrorDetails;
  EngineVersion?: string;
  AvailablePluginProperties?: PluginProperties;
  AvailablePackageConfiguration?: PackageConfiguration;
  AllowListedUserList?: string[];
  PackageOwner?: string;
  PackageVendingOptions?: PackageVendingOptions;
  PackageEncryptionOptions?: PackageEncryptionOptions;
}
export interface PackageDetailsForAssociation {
  PackageID: string;
  PrerequisitePackageIDList?: string[];
  AssociationConfiguration?: PackageAssociationConfiguration;
}
export interface PackageEncryptionOptions {
  KmsKeyIdentifier?: string;
  EncryptionEnabled: boolean;
}
export type PackageScopeOperationEnum = "ADD" | "OVERRIDE" | "REMOVE";
export interface PackageSource {
  S3BucketName?: string;
  S3Key?: string;
}
export type PackageStatus = "COPYING" | "COPY_FAILED" | "VALIDATING" | "VALIDATION_FAILED" | "AVAILABLE" | "DELETING" | "DELETED" | "DELETE_FAILED";
export type PackageType = "TXT-DICTIONARY" | "ZIP-PLUGIN" | "PACKAGE-LICENSE" | "PACKAGE-CONFIG";
export interface PackageVendingOptions {
  VendingEnabled: boolean;
}
export interface PackageVersionHistory {
  PackageVersion?: string;
  CommitMessage?: string;
  CreatedAt?: Date;
  PluginProperties?: PluginProperties;
  PackageConfiguration?: PackageConfiguration;
}
export type PauseState = "Active" | "Completed" | "Scheduled" | "Disabled";
export interface PluginProperties {
  Name?: string;
  Description?: string;
  Version?: string;
  ClassName?: string;
  UncompressedSizeInBytes?: number;
}
export type PrincipalType = "AWS_ACCOUNT" | "AWS_SERVICE";
export interface PrometheusDirectQueryDataSource {
  RoleArn: string;
  WorkspaceArn: string;
}
export type PropertyValueType = "PLAIN_TEXT" | "STRINGIFIED_JSON";
export interface PurchaseReservedInstanceOfferingRequest {
  ReservedInstanceOfferingId: string;
  ReservationName: string;
  InstanceCount?: number;
}
export interface PurchaseReservedInstanceOfferingResponse {
  ReservedInstanceId?: string;
  ReservationName?: string;
}
export interface PutDefaultApplicationSettingRequest {
  applicationArn: string;
  setAsDefault: boolean;
}
export interface PutDefaultApplicationSettingResponse {
  applicationArn?: string;
}
export interface RecurringCharge {
  RecurringChargeAmount?: number;
  RecurringChargeFrequency?: string;
}
export interface RegisterCapabilityRequest {
  applicationId: string;
  capabilityName: string;
  capabilityConfig: CapabilityBaseRequestConfig;
}
export interface RegisterCapabilityResponse {
  capabilityName?: string;
  applicationId?: string;
  status?: CapabilityStatus;
  capabilityConfig?: CapabilityBaseResponseConfig;
}
export interface RejectInboundConnectionRequest {
  ConnectionId: string;
}
export interface RejectInboundConnectionResponse {
  Connection?: InboundConnection;
}
export interface RemoveReplicationPeerRequest {
  DomainName: string;
  PeerDomainArn: string;
}
export interface RemoveReplicationPeerResponse {
  DomainArn?: string;
  Status?: ReplicationStatus;
}
export interface RemoveTagsRequest {
  ARN: string;
  TagKeys: string[];
}
export interface ReplicationPeer {
  PeerDomainArn?: string;
  PeerRole?: ReplicationRole;
  Status?: ReplicationStatus;
  StatusMessage?: string;
}
export type ReplicationRole = "PRIMARY" | "SECONDARY";
export type ReplicationStatus = "PENDING_SETUP" | "ACTIVE" | "SWITCHING_OVER" | "FAILING_OVER" | "PENDING_REMOVAL" | "DETACHED" | "EJECTED" | "FAILED";
export type RequirementLevel = "REQUIRED" | "OPTIONAL" | "NONE";
export interface ReservedInstance {
  ReservationName?: string;
  ReservedInstanceId?: string;
  BillingSubscriptionId?: number;
  ReservedInstanceOfferingId?: string;
  InstanceType?: OpenSearchPartitionInstanceType;
  StartTime?: Date;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  CurrencyCode?: string;
  InstanceCount?: number;
  State?: string;
  PaymentOption?: ReservedInstancePaymentOption;
  RecurringCharges?: RecurringCharge[];
}
export interface ReservedInstanceOffering {
  ReservedInstanceOfferingId?: string;
  InstanceType?: OpenSearchPartitionInstanceType;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  CurrencyCode?: string;
  PaymentOption?: ReservedInstancePaymentOption;
  RecurringCharges?: RecurringCharge[];
}
export type ReservedInstancePaymentOption = "ALL_UPFRONT" | "PARTIAL_UPFRONT" | "NO_UPFRONT";
export interface ResourceAlreadyExistsException {}
export interface ResourceNotFoundException {}
export type RetentionAction = "RollbackToPrimaryCluster" | "DeletePrimaryCluster";
export interface RetentionOptions {
  RetentionInHours?: number;
  RetentionAction?: RetentionAction;
}
export interface RevokeVpcEndpointAccessRequest {
  DomainName: string;
  Account?: string;
  Service?: AWSServicePrincipal;
  ServiceOptions?: ServiceOptions;
}
export interface RevokeVpcEndpointAccessResponse {}
export type RolesKeyIdCOption = "GroupName" | "GroupId";
export type RollbackOnDisable = "NO_ROLLBACK" | "DEFAULT_ROLLBACK";
export interface RollbackServiceSoftwareOptions {
  CurrentVersion?: string;
  NewVersion?: string;
  RollbackAvailable?: boolean;
  Description?: string;
}
export interface RollbackServiceSoftwareUpdateRequest {
  DomainName: string;
}
export interface RollbackServiceSoftwareUpdateResponse {
  RollbackServiceSoftwareOptions?: RollbackServiceSoftwareOptions;
}
export interface S3GlueDataCatalog {
  RoleArn?: string;
}
export interface S3VectorsEngine {
  Enabled?: boolean;
}
export interface SAMLIdp {
  MetadataContent: string;
  EntityId: string;
}
export interface SAMLOptionsInput {
  Enabled?: boolean;
  Idp?: SAMLIdp;
  MasterUserName?: string;
  MasterBackendRole?: string;
  SubjectKey?: string;
  RolesKey?: string;
  SessionTimeoutMinutes?: number;
}
export interface SAMLOptionsOutput {
  Enabled?: boolean;
  Idp?: SAMLIdp;
  SubjectKey?: string;
  RolesKey?: string;
  SessionTimeoutMinutes?: number;
}
export interface SavedObjectIdentifier {
  type: string;
  id: string;
}
export type ScheduleAt = "NOW" | "TIMESTAMP" | "OFF_PEAK_WINDOW";
export interface ScheduledAction {
  Id: string;
  Type: ActionType;
  Severity: ActionSeverity;
  ScheduledTime: number;
  Description?: string;
  ScheduledBy?: ScheduledBy;
  Status?: ActionStatus;
  Mandatory?: boolean;
  Cancellable?: boolean;
}
export type ScheduledAutoTuneActionType = "JVM_HEAP_SIZE_TUNING" | "JVM_YOUNG_GEN_TUNING";
export interface ScheduledAutoTuneDetails {
  Date?: Date;
  ActionType?: ScheduledAutoTuneActionType;
  Action?: string;
  Severity?: ScheduledAutoTuneSeverityType;
}
export type ScheduledAutoTuneSeverityType = "LOW" | "MEDIUM" | "HIGH";
export type ScheduledBy = "CUSTOMER" | "SYSTEM";
export interface SecurityLakeDirectQueryDataSource {
  RoleArn: string;
}
export interface ServerlessVectorAcceleration {
  Enabled?: boolean;
}
export interface ServiceOptions {
  SupportedRegions?: string[];
}
export interface ServiceQuotaExceededException {}
export interface ServiceSoftwareOptions {
  CurrentVersion?: string;
  NewVersion?: string;
  UpdateAvailable?: boolean;
  Cancellable?: boolean;
  UpdateStatus?: DeploymentStatus;
  Description?: string;
  AutomatedUpdateDate?: Date;
  OptionalDeployment?: boolean;
}
export type SkipUnavailableStatus = "ENABLED" | "DISABLED";
export interface SlotNotAvailableException {
  SlotSuggestions?: number[];
}
export interface SnapshotOptions {
  AutomatedSnapshotStartHour?: number;
}
export interface SnapshotOptionsStatus {
  Options: SnapshotOptions;
  Status: OptionStatus;
}
export interface SoftwareUpdateOptions {
  AutoSoftwareUpdateEnabled?: boolean;
  UseLatestServiceSoftwareForBlueGreen?: boolean;
}
export interface SoftwareUpdateOptionsStatus {
  Options?: SoftwareUpdateOptions;
  Status?: OptionStatus;
}
export interface StartDomainMaintenanceRequest {
  DomainName: string;
  Action: MaintenanceType;
  NodeId?: string;
}
export interface StartDomainMaintenanceResponse {
  MaintenanceId?: string;
}
export interface StartMigrationRequest {
  applicationId: string;
  migrationOptions: MigrationOptions;
  clientToken?: string;
}
export interface StartMigrationResponse {
  migrationId?: string;
  status?: string;
}
export interface StartServiceSoftwareUpdateRequest {
  DomainName: string;
  ScheduleAt?: ScheduleAt;
  DesiredStartTime?: number;
}
export interface StartServiceSoftwareUpdateResponse {
  ServiceSoftwareOptions?: ServiceSoftwareOptions;
}
export interface StorageType {
  StorageTypeName?: string;
  StorageSubTypeName?: string;
  StorageTypeLimits?: StorageTypeLimit[];
}
export interface StorageTypeLimit {
  LimitName?: string;
  LimitValues?: string[];
}
export type SubjectKeyIdCOption = "UserName" | "UserId" | "Email";
export interface SwitchoverReplicationRequest {
  DomainName: string;
  PeerDomainArn: string;
}
export interface SwitchoverReplicationResponse {
  DomainArn?: string;
  Status?: ReplicationStatus;
}
export type TLSSecurityPolicy = "Policy-Min-TLS-1-0-2019-07" | "Policy-Min-TLS-1-2-2019-07" | "Policy-Min-TLS-1-2-PFS-2023-10" | "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08" | "Policy-Min-TLS-1-2-FIPS-PQ-2026-10";
export interface Tag {
  Key: string;
  Value: string;
}
export interface ThrottlingException {}
export type TimeUnit = "HOURS";
export interface TrafficPercents {
  PrimaryReadTrafficPercent: number;
  CloneReadTrafficPercent: number;
}
export interface TrafficSplitOptions {
  Current: TrafficPercents;
  Target: TrafficPercents;
  Status: TrafficSplitStatus;
}
export interface TrafficSplitRequestOptions {
  Strategy: TrafficStrategy;
  CloneReadTrafficPercent: number;
}
export type TrafficSplitStatus = "InProgress" | "Completed" | "Failed";
export type TrafficStrategy = "ShiftReadTrafficPercent";
export interface UpdateApplicationRequest {
  id: string;
  dataSources?: DataSource[];
  appConfigs?: AppConfig[];
  iamIdentityCenterOptions?: IamIdentityCenterOptionsInput;
}
export interface UpdateApplicationResponse {
  id?: string;
  name?: string;
  arn?: string;
  dataSources?: DataSource[];
  iamIdentityCenterOptions?: IamIdentityCenterOptions;
  appConfigs?: AppConfig[];
  createdAt?: Date;
  lastUpdatedAt?: Date;
}
export interface UpdateCloneRequest {
  DomainName: string;
  TrafficSplitOptions?: TrafficSplitRequestOptions;
  CutoverOptions?: CutoverRequestOptions;
  RetentionOptions?: RetentionOptions;
}
export interface UpdateCloneResponse {
  DomainName: string;
  ChangeId: string;
  CutoverOptions?: CutoverOptions;
  TrafficSplitOptions?: TrafficSplitOptions;
  RetentionOptions?: RetentionOptions;
}
export interface UpdateDataSourceRequest {
  DomainName: string;
  Name: string;
  DataSourceType: DataSourceType;
  Description?: string;
  Status?: DataSourceStatus;
}
export interface UpdateDataSourceResponse {
  Message?: string;
}
export interface UpdateDirectQueryDataSourceRequest {
  DataSourceName: string;
  DataSourceType: DirectQueryDataSourceType;
  Description?: string;
  OpenSearchArns?: string[];
  DataSourceAccessPolicy?: string;
}
export interface UpdateDirectQueryDataSourceResponse {
  DataSourceArn?: string;
}
export interface UpdateDomainConfigRequest {
  DomainName: string;
  ClusterConfig?: ClusterConfig;
  EBSOptions?: EBSOptions;
  SnapshotOptions?: SnapshotOptions;
  VPCOptions?: VPCOptions;
  CognitoOptions?: CognitoOptions;
  AdvancedOptions?: { [key: string]: string };
  AccessPolicies?: string;
  IPAddressType?: IPAddressType;
  LogPublishingOptions?: { [key: string]: LogPublishingOption };
  EncryptionAtRestOptions?: EncryptionAtRestOptions;
  DomainEndpointOptions?: DomainEndpointOptions;
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions;
  AdvancedSecurityOptions?: AdvancedSecurityOptionsInput;
  IdentityCenterOptions?: IdentityCenterOptionsInput;
  AutoTuneOptions?: AutoTuneOptions;
  DryRun?: boolean;
  DryRunMode?: DryRunMode;
  OffPeakWindowOptions?: OffPeakWindowOptions;
  SoftwareUpdateOptions?: SoftwareUpdateOptions;
  AIMLOptions?: AIMLOptionsInput;
  DeploymentStrategyOptions?: DeploymentStrategyOptions;
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseRequestOptions;
  UseCase?: DomainUseCase;
  EngineMode?: EngineMode;
  AcceptedWarnings?: string[];
}
export interface UpdateDomainConfigResponse {
  DomainConfig: DomainConfig;
  DryRunResults?: DryRunResults;
  DryRunProgressStatus?: DryRunProgressStatus;
}
export interface UpdateIndexRequest {
  DomainName: string;
  IndexName: string;
  IndexSchema: unknown;
}
export interface UpdateIndexResponse {
  Status: IndexStatus;
}
export interface UpdatePackageRequest {
  PackageID: string;
  PackageSource: PackageSource;
  PackageDescription?: string;
  CommitMessage?: string;
  PackageConfiguration?: PackageConfiguration;
  PackageEncryptionOptions?: PackageEncryptionOptions;
}
export interface UpdatePackageResponse {
  PackageDetails?: PackageDetails;
}
export interface UpdatePackageScopeRequest {
  PackageID: string;
  Operation: PackageScopeOperationEnum;
  PackageUserList: string[];
}
export interface UpdatePackageScopeResponse {
  PackageID?: string;
  Operation?: PackageScopeOperationEnum;
  PackageUserList?: string[];
}
export interface UpdateScheduledActionRequest {
  DomainName: string;
  ActionID: string;
  ActionType: ActionType;
  ScheduleAt: ScheduleAt;
  DesiredStartTime?: number;
}
export interface UpdateScheduledActionResponse {
  ScheduledAction?: ScheduledAction;
}
export interface UpdateVpcEndpointRequest {
  VpcEndpointId: string;
  VpcOptions: VPCOptions;
}
export interface UpdateVpcEndpointResponse {
  VpcEndpoint: VpcEndpoint;
}
export interface UpgradeDomainRequest {
  DomainName: string;
  TargetVersion: string;
  PerformCheckOnly?: boolean;
  AdvancedOptions?: { [key: string]: string };
  DeploymentStrategyOptions?: DeploymentStrategyOverrideOptions;
}
export interface UpgradeDomainResponse {
  UpgradeId?: string;
  DomainName?: string;
  TargetVersion?: string;
  PerformCheckOnly?: boolean;
  AdvancedOptions?: { [key: string]: string };
  DeploymentStrategyOptions?: DeploymentStrategyOverrideOptions;
  ChangeProgressDetails?: ChangeProgressDetails;
}
export interface UpgradeHistory {
  UpgradeName?: string;
  StartTimestamp?: Date;
  UpgradeStatus?: UpgradeStatus;
  StepsList?: UpgradeStepItem[];
}
export type UpgradeStatus = "IN_PROGRESS" | "SUCCEEDED" | "SUCCEEDED_WITH_ISSUES" | "FAILED";
export type UpgradeStep = "PRE_UPGRADE_CHECK" | "SNAPSHOT" | "UPGRADE";
export interface UpgradeStepItem {
  UpgradeStep?: UpgradeStep;
  UpgradeStepStatus?: UpgradeStatus;
  Issues?: string[];
  ProgressPercent?: number;
}
export interface UseCaseStatus {
  Options: DomainUseCase;
  Status: OptionStatus;
}
export interface VPCDerivedInfo {
  VPCId?: string;
  SubnetIds?: string[];
  AvailabilityZones?: string[];
  SecurityGroupIds?: string[];
  EgressEnabled?: boolean;
}
export interface VPCDerivedInfoStatus {
  Options: VPCDerivedInfo;
  Status: OptionStatus;
}
export interface VPCOptions {
  SubnetIds?: string[];
  SecurityGroupIds?: string[];
  EgressEnabled?: boolean;
}
export interface ValidationException {}
export interface ValidationFailure {
  Code?: string;
  Message?: string;
  Severity?: ValidationFailureSeverity;
}
export type ValidationFailureSeverity = "Critical" | "Warning";
export interface VersionStatus {
  Options: string;
  Status: OptionStatus;
}
export type VolumeType = "standard" | "gp2" | "io1" | "gp3";
export interface VpcEndpoint {
  VpcEndpointId?: string;
  VpcEndpointOwner?: string;
  DomainArn?: string;
  VpcOptions?: VPCDerivedInfo;
  Status?: VpcEndpointStatus;
  Endpoint?: string;
}
export interface VpcEndpointError {
  VpcEndpointId?: string;
  ErrorCode?: VpcEndpointErrorCode;
  ErrorMessage?: string;
}
export type VpcEndpointErrorCode = "ENDPOINT_NOT_FOUND" | "SERVER_ERROR";
export type VpcEndpointStatus = "CREATING" | "CREATE_FAILED" | "ACTIVE" | "UPDATING" | "UPDATE_FAILED" | "DELETING" | "DELETE_FAILED";
export interface VpcEndpointSummary {
  VpcEndpointId?: string;
  VpcEndpointOwner?: string;
  DomainArn?: string;
  Status?: VpcEndpointStatus;
}
export interface WindowStartTime {
  Hours: number;
  Minutes: number;
}
export interface WorkspaceConfigurationInput {
  name: string;
  workspaceType: string;
}
export interface ZoneAwarenessConfig {
  AvailabilityZoneCount?: number;
}
export type ZoneStatus = "Active" | "StandBy" | "NotAvailable";
