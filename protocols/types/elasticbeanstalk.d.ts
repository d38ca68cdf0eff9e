// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Elastic Beanstalk, 2010-12-01. Do not edit.
export interface Operations {
  AbortEnvironmentUpdate: { input: AbortEnvironmentUpdateMessage; output: {}; errors: "InsufficientPrivilegesException" };
  ApplyEnvironmentManagedAction: { input: ApplyEnvironmentManagedActionRequest; output: ApplyEnvironmentManagedActionResult; errors: "ElasticBeanstalkServiceException" | "ManagedActionInvalidStateException" };
  AssociateEnvironmentOperationsRole: { input: AssociateEnvironmentOperationsRoleMessage; output: {}; errors: "InsufficientPrivilegesException" };
  CheckDNSAvailability: { input: CheckDNSAvailabilityMessage; output: CheckDNSAvailabilityResultMessage; errors: never };
  ComposeEnvironments: { input: ComposeEnvironmentsMessage; output: EnvironmentDescriptionsMessage; errors: "TooManyEnvironmentsException" | "InsufficientPrivilegesException" };
  CreateApplication: { input: CreateApplicationMessage; output: ApplicationDescriptionMessage; errors: "TooManyApplicationsException" };
  CreateApplicationVersion: { input: CreateApplicationVersionMessage; output: ApplicationVersionDescriptionMessage; errors: "TooManyApplicationsException" | "TooManyApplicationVersionsException" | "InsufficientPrivilegesException" | "S3LocationNotInServiceRegionException" | "CodeBuildNotInServiceRegionException" };
  CreateConfigurationTemplate: { input: CreateConfigurationTemplateMessage; output: ConfigurationSettingsDescription; errors: "InsufficientPrivilegesException" | "TooManyBucketsException" | "TooManyConfigurationTemplatesException" };
  CreateEnvironment: { input: CreateEnvironmentMessage; output: EnvironmentDescription; errors: "TooManyEnvironmentsException" | "InsufficientPrivilegesException" };
  CreatePlatformVersion: { input: CreatePlatformVersionRequest; output: CreatePlatformVersionResult; errors: "InsufficientPrivilegesException" | "ElasticBeanstalkServiceException" | "TooManyPlatformsException" };
  CreateStorageLocation: { input: {}; output: CreateStorageLocationResultMessage; errors: "TooManyBucketsException" | "S3SubscriptionRequiredException" | "InsufficientPrivilegesException" };
  DeleteApplication: { input: DeleteApplicationMessage; output: {}; errors: "OperationInProgressException" };
  DeleteApplicationVersion: { input: DeleteApplicationVersionMessage; output: {}; errors: "SourceBundleDeletionException" | "InsufficientPrivilegesException" | "OperationInProgressException" | "S3LocationNotInServiceRegionException" };
  DeleteConfigurationTemplate: { input: DeleteConfigurationTemplateMessage; output: {}; errors: "OperationInProgressException" };
  DeleteEnvironmentConfiguration: { input: DeleteEnvironmentConfigurationMessage; output: {}; errors: never };
  DeletePlatformVersion: { input: DeletePlatformVersionRequest; output: DeletePlatformVersionResult; errors: "OperationInProgressException" | "InsufficientPrivilegesException" | "ElasticBeanstalkServiceException" | "PlatformVersionStillReferencedException" };
  DescribeAccountAttributes: { input: {}; output: DescribeAccountAttributesResult; errors: "InsufficientPrivilegesException" };
  DescribeApplicationVersions: { input: DescribeApplicationVersionsMessage; output: ApplicationVersionDescriptionsMessage; errors: never };
  DescribeApplications: { input: DescribeApplicationsMessage; output: ApplicationDescriptionsMessage; errors: never };
  DescribeConfigurationOptions: { input: DescribeConfigurationOptionsMessage; output: ConfigurationOptionsDescription; errors: "TooManyBucketsException" };
  DescribeConfigurationSettings: { input: DescribeConfigurationSettingsMessage; output: ConfigurationSettingsDescriptions; errors: "TooManyBucketsException" };
  DescribeEnvironmentHealth: { input: DescribeEnvironmentHealthRequest; output: DescribeEnvironmentHealthResult; errors: "InvalidRequestException" | "ElasticBeanstalkServiceException" };
  DescribeEnvironmentManagedActionHistory: { input: DescribeEnvironmentManagedActionHistoryRequest; output: DescribeEnvironmentManagedActionHistoryResult; errors: "ElasticBeanstalkServiceException" };
  DescribeEnvironmentManagedActions: { input: DescribeEnvironmentManagedActionsRequest; output: DescribeEnvironmentManagedActionsResult; errors: "ElasticBeanstalkServiceException" };
  DescribeEnvironmentResources: { input: DescribeEnvironmentResourcesMessage; output: EnvironmentResourceDescriptionsMessage; errors: "InsufficientPrivilegesException" };
  DescribeEnvironments: { input: DescribeEnvironmentsMessage; output: EnvironmentDescriptionsMessage; errors: never };
  DescribeEvents: { input: DescribeEventsMessage; output: EventDescriptionsMessage; errors: never };
  DescribeInstancesHealth: { input: DescribeInstancesHealthRequest; output: DescribeInstancesHealthResult; errors: "InvalidRequestException" | "ElasticBeanstalkServiceException" };
  DescribePlatformVersion: { input: DescribePlatformVersionRequest; output: DescribePlatformVersionResult; errors: "InsufficientPrivilegesException" | "ElasticBeanstalkServiceException" };
  DisassociateEnvironmentOperationsRole: { input: DisassociateEnvironmentOperationsRoleMessage; output: {}; errors: "InsufficientPrivilegesException" };
  ListAvailableSolutionStacks: { input: {}; output: ListAvailableSolutionStacksResultMessage; errors: never };
  ListPlatformBranches: { input: ListPlatformBranchesRequest; output: ListPlatformBranchesResult; errors: never };
  ListPlatformVersions: { input: ListPlatformVersionsRequest; output: ListPlatformVersionsResult; errors: "InsufficientPrivilegesException" | "ElasticBeanstalkServiceException" };
  ListTagsForResource: { input: ListTagsForResourceMessage; output: ResourceTagsDescriptionMessage; errors: "InsufficientPrivilegesException" | "ResourceNotFoundException" | "ResourceTypeNotSupportedException" };
  RebuildEnvironment: { input: RebuildEnvironmentMessage; output: {}; errors: "InsufficientPrivilegesException" };
  RequestEnvironmentInfo: { input: RequestEnvironmentInfoMessage; output: {}; errors: never };
  RestartAppServer: { input: RestartAppServerMessage; output: {}; errors: never };
  RetrieveEnvironmentInfo: { input: RetrieveEnvironmentInfoMessage; output: RetrieveEnvironmentInfoResultMessage; errors: never };
  SwapEnvironmentCNAMEs: { input: SwapEnvironmentCNAMEsMessage; output: {}; errors: never };
  TerminateEnvironment: { input: TerminateEnvironmentMessage; output: EnvironmentDescription; errors: "InsufficientPrivilegesException" };
  UpdateApplication: { input: UpdateApplicationMessage; output: ApplicationDescriptionMessage; errors: never };
  UpdateApplicationResourceLifecycle: { input: UpdateApplicationResourceLifecycleMessage; output: ApplicationResourceLifecycleDescriptionMessage; errors: "InsufficientPrivilegesException" };
  UpdateApplicationVersion: { input: UpdateApplicationVersionMessage; output: ApplicationVersionDescriptionMessage; errors: never };
  UpdateConfigurationTemplate: { input: UpdateConfigurationTemplateMessage; output: ConfigurationSettingsDescription; errors: "InsufficientPrivilegesException" | "TooManyBucketsException" };
  UpdateEnvironment: { input: UpdateEnvironmentMessage; output: EnvironmentDescription; errors: "InsufficientPrivilegesException" | "TooManyBucketsException" };
  UpdateTagsForResource: { input: UpdateTagsForResourceMessage; output: {}; errors: "InsufficientPrivilegesException" | "OperationInProgressException" | "TooManyTagsException" | "ResourceNotFoundException" | "ResourceTypeNotSupportedException" };
  ValidateConfigurationSettings: { input: ValidateConfigurationSettingsMessage; output: ConfigurationSettingsValidationMessages; errors: "InsufficientPrivilegesException" | "TooManyBucketsException" };
}
export type OperationName = keyof Operations;
export interface AbortEnvironmentUpdateMessage {
  EnvironmentId?: string;
  EnvironmentName?: string;
}
export type ActionHistoryStatus = "Completed" | "Failed" | "Unknown";
export type ActionStatus = "Scheduled" | "Pending" | "Running" | "Unknown";
export type ActionType = "InstanceRefresh" | "PlatformUpdate" | "Unknown";
export type AmiArchitecture = "x86_64" | "arm64";
export interface ApplicationDescription {
  ApplicationArn?: string;
  ApplicationName?: string;
  Description?: string;
  DateCreated?: Date;
  DateUpdated?: Date;
  Versions?: string[];
  ConfigurationTemplates?: string[];
  ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig;
}
export interface ApplicationDescriptionMessage {
  Application?: ApplicationDescription;
}
export interface ApplicationDescriptionsMessage {
  Applications?: ApplicationDescription[];
}
export interface ApplicationMetrics {
  Duration?: number;
  RequestCount?: number;
  StatusCodes?: StatusCodes;
  Latency?: Latency;
}
export interface ApplicationResourceLifecycleConfig {
  ServiceRole?: string;
  VersionLifecycleConfig?: ApplicationVersionLifecycleConfig;
}
export interface ApplicationResourceLifecycleDescriptionMessage {
  ApplicationName?: string;
  ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig;
}
export interface ApplicationVersionDescription {
  ApplicationVersionArn?: string;
  ApplicationName?: string;
  Description?: string;
  VersionLabel?: string;
  SourceBuildInformation?: SourceBuildInformation;
  BuildArn?: string;
  SourceBundle?: S3Location;
  ImageSource?: ImageSource;
  ImageBuildConfiguration?: ImageBuildConfiguration;
  Process?: boolean;
  DateCreated?: Date;
  DateUpdated?: Date;
  Status?: ApplicationVersionStatus;
}
export interface ApplicationVersionDescriptionMessage {
  ApplicationVersion?: ApplicationVersionDescription;
}
export interface ApplicationVersionDescriptionsMessage {
  ApplicationVersions?: ApplicationVersionDescription[];
  NextToken?: string;
}
export interface ApplicationVersionLifecycleConfig {
  MaxCountRule?: MaxCountRule;
  MaxAgeRule?: MaxAgeRule;
}
export type ApplicationVersionStatus = "Processed" | "Unprocessed" | "Failed" | "Processing" | "Building";
export interface ApplyEnvironmentManagedActionRequest {
  EnvironmentName?: string;
  EnvironmentId?: string;
  ActionId: string;
}
export interface ApplyEnvironmentManagedActionResult {
  ActionId?: string;
  ActionDescription?: string;
  ActionType?: ActionType;
  Status?: string;
}
export type ArchitectureType = "amd64" | "arm64";
export interface AssociateEnvironmentOperationsRoleMessage {
  EnvironmentName: string;
  OperationsRole: string;
}
export interface AutoScalingGroup {
  Name?: string;
}
export interface BuildConfiguration {
  ArtifactName?: string;
  CodeBuildServiceRole: string;
  ComputeType?: ComputeType;
  Image: string;
  TimeoutInMinutes?: number;
}
export interface Builder {
  ARN?: string;
}
export interface CPUUtilization {
  User?: number;
  Nice?: number;
  System?: number;
  Idle?: number;
  IOWait?: number;
  IRQ?: number;
  SoftIRQ?: number;
  Privileged?: number;
}
export interface CheckDNSAvailabilityMessage {
  CNAMEPrefix: string;
}
export interface CheckDNSAvailabilityResultMessage {
  Available?: boolean;
  FullyQualifiedCNAME?: string;
}
export interface Cluster {
  ClusterArn?: string;
}
export interface CodeBuildNotInServiceRegionException {}
export interface ComposeEnvironmentsMessage {
  ApplicationName?: string;
  GroupName?: string;
  VersionLabels?: string[];
}
export type ComputeType = "BUILD_GENERAL1_SMALL" | "BUILD_GENERAL1_MEDIUM" | "BUILD_GENERAL1_LARGE";
export type ConfigurationDeploymentStatus = "deployed" | "pending" | "failed";
export interface ConfigurationOptionDescription {
  Namespace?: string;
  Name?: string;
  DefaultValue?: string;
  ChangeSeverity?: string;
  UserDefined?: boolean;
  ValueType?: ConfigurationOptionValueType;
  ValueOptions?: string[];
  MinValue?: number;
  MaxValue?: number;
  MaxLength?: number;
  Regex?: OptionRestrictionRegex;
}
export interface ConfigurationOptionSetting {
  ResourceName?: string;
  Namespace?: string;
  OptionName?: string;
  Value?: string;
}
export type ConfigurationOptionValueType = "Scalar" | "List";
export interface ConfigurationOptionsDescription {
  SolutionStackName?: string;
  PlatformArn?: string;
  Options?: ConfigurationOptionDescription[];
}
export interface ConfigurationSettingsDescription {
  SolutionStackName?: string;
  PlatformArn?: string;
  ApplicationName?: string;
  TemplateName?: string;
  Description?: string;
  EnvironmentName?: string;
  DeploymentStatus?: ConfigurationDeploymentStatus;
  DateCreated?: Date;
  DateUpdated?: Date;
  OptionSettings?: ConfigurationOptionSetting[];
}
export interface ConfigurationSettingsDescriptions {
  ConfigurationSettings?: ConfigurationSettingsDescription[];
}
export interface ConfigurationSettingsValidationMessages {
  Messages?: ValidationMessage[];
}
export interface CreateApplicationMessage {
  ApplicationName: string;
  Description?: string;
  ResourceLifecycleConfig?: ApplicationResourceLifecycleConfig;
  Tags?: Tag[];
}
export interface CreateApplicationVersionMessage {
  ApplicationName: string;
  VersionLabel: string;
  Description?: string;
  SourceBuildInformation?: SourceBuildInformation;
  SourceBundle?: S3Location;
  BuildConfiguration?: BuildConfiguration;
  AutoCreateApplication?: boolean;
  Process?: boolean;
  Tags?: Tag[];
  ImageConfiguration?: ImageConfiguration;
}
export interface CreateConfigurationTemplateMessage {
  ApplicationName: string;
  TemplateName: string;
  SolutionStackName?: string;
  PlatformArn?: string;
  SourceConfiguration?: SourceConfiguration;
  EnvironmentId?: string;
  Description?: string;
  OptionSettings?: ConfigurationOptionSetting[];
  Tags?: Tag[];
}
export interface CreateEnvironmentMessage {
  ApplicationName: string;
  EnvironmentName?: string;
  GroupName?: string;
  Description?: string;
  CNAMEPrefix?: string;
  Tier?: EnvironmentTier;
  Tags?: Tag[];
  VersionLabel?: string;
  TemplateName?: string;
  SolutionStackName?: string;
  PlatformArn?: string;
  OptionSettings?: ConfigurationOptionSetting[];
  OptionsToRemove?: OptionSpecification[];
  OperationsRole?: string;
}
export interface CreatePlatformVersionRequest {
  PlatformName: string;
  PlatformVersion: string;
  PlatformDefinitionBundle: S3Location;
  EnvironmentName?: string;
  OptionSettings?: ConfigurationOptionSetting[];
  Tags?: Tag[];
}
export interface CreatePlatformVersionResult {
  PlatformSummary?: PlatformSummary;
  Builder?: Builder;
}
export interface CreateStorageLocationResultMessage {
  S3Bucket?: string;
}
export interface CustomAmi {
  VirtualizationType?: string;
  ImageId?: string;
}
export interface DefaultAmi {
  Architecture?: AmiArchitecture;
  ImageId?: string;
}
export interface DeleteApplicationMessage {
  ApplicationName: string;
  TerminateEnvByForce?: boolean;
}
export interface DeleteApplicationVersionMessage {
  ApplicationName: string;
  VersionLabel: string;
  DeleteSourceBundle?: boolean;
}
export interface DeleteConfigurationTemplateMessage {
  ApplicationName: string;
  TemplateName: string;
}
export interface DeleteEnvironmentConfigurationMessage {
  ApplicationName: string;
  EnvironmentName: string;
}
export interface DeletePlatformVersionRequest {
  PlatformArn?: string;
}
export interface DeletePlatformVersionResult {
  PlatformSummary?: PlatformSummary;
}
export interface Deployment {
  VersionLabel?: string;
  DeploymentId?: number;
  Status?: string;
  DeploymentTime?: Date;
}
export interface DescribeAccountAttributesResult {
  ResourceQuotas?: ResourceQuotas;
}
export interface DescribeApplicationVersionsMessage {
  ApplicationName?: string;
  VersionLabels?: string[];
  MaxRecords?: number;
  NextToken?: string;
}
export interface DescribeApplicationsMessage {
  ApplicationNames?: string[];
}
export interface DescribeConfigurationOptionsMessage {
  ApplicationName?: string;
  TemplateName?: string;
  EnvironmentName?: string;
  SolutionStackName?: string;
  PlatformArn?: string;
  Options?: OptionSpecification[];
}
export interface DescribeConfigurationSettingsMessage {
  ApplicationName: string;
  TemplateName?: string;
  EnvironmentName?: string;
}
export interface DescribeEnvironmentHealthRequest {
  EnvironmentName?: string;
  EnvironmentId?: string;
  AttributeNames?: EnvironmentHealthAttribute[];
}
export interface DescribeEnvironmentHealthResult {
  EnvironmentName?: string;
  HealthStatus?: string;
  Status?: EnvironmentHealth;
  Color?: string;
  Causes?: string[];
  ApplicationMetrics?: ApplicationMetrics;
  InstancesHealth?: InstanceHealthSummary;
  RefreshedAt?: Date;
}
export interface DescribeEnvironmentManagedActionHistoryRequest {
  EnvironmentId?: string;
  EnvironmentName?: string;
  NextToken?: string;
  MaxItems?: number;
}
export interface DescribeEnvironmentManagedActionHistoryResult {
  ManagedActionHistoryItems?: ManagedActionHistoryItem[];
  NextToken?: string;
}
export interface DescribeEnvironmentManagedActionsRequest {
  EnvironmentName?: string;
  EnvironmentId?: string;
  Status?: ActionStatus;
}
export interface DescribeEnvironmentManagedActionsResult {
  ManagedActions?: ManagedAction[];
}
export interface DescribeEnvironmentResourcesMessage {
  EnvironmentId?: string;
  EnvironmentName?: string;
}
export interface DescribeEnvironmentsMessage {
  ApplicationName?: string;
  VersionLabel?: string;
  EnvironmentIds?: string[];
  EnvironmentNames?: string[];
  IncludeDeleted?: boolean;
  IncludedDeletedBackTo?: Date;
  MaxRecords?: number;
  NextToken?: string;
}
export interface DescribeEventsMessage {
  ApplicationName?: string;
  VersionLabel?: string;
  TemplateName?: string;
  EnvironmentId?: string;
  EnvironmentName?: string;
  PlatformArn?: string;
  RequestId?: string;
  Severity?: EventSeverity;
  StartTime?: Date;
  EndTime?: Date;
  MaxRecords?: number;
  NextToken?: string;
}
export interface DescribeInstancesHealthRequest {
  EnvironmentName?: string;
  EnvironmentId?: string;
  AttributeNames?: InstancesHealthAttribute[];
  NextToken?: string;
}
export interface DescribeInstancesHealthResult {
  InstanceHealthList?: SingleInstanceHealth[];
  RefreshedAt?: Date;
  NextToken?: string;
}
export interface DescribePlatformVersionRequest {
  PlatformArn?: string;
}
export interface DescribePlatformVersionResult {
  PlatformDescription?: PlatformDescription;
}
export interface DisassociateEnvironmentOperationsRoleMessage {
  EnvironmentName: string;
}
export interface ElasticBeanstalkServiceException {
  message?: string;
}
export interface EnvironmentDescription {
  EnvironmentName?: string;
  EnvironmentId?: string;
  ApplicationName?: string;
  VersionLabel?: string;
  SolutionStackName?: string;
  PlatformArn?: string;
  TemplateName?: string;
  Description?: string;
  EndpointURL?: string;
  CNAME?: string;
  DateCreated?: Date;
  DateUpdated?: Date;
  Status?: EnvironmentStatus;
  AbortableOperationInProgress?: boolean;
  Health?: EnvironmentHealth;
  HealthStatus?: EnvironmentHealthStatus;
  Resources?: EnvironmentResourcesDescription;
  Tier?: EnvironmentTier;
  EnvironmentLinks?: EnvironmentLink[];
  EnvironmentArn?: string;
  OperationsRole?: string;
}
export interface EnvironmentDescriptionsMessage {
  Environments?: EnvironmentDescription[];
  NextToken?: string;
}
export type EnvironmentHealth = "Green" | "Yellow" | "Red" | "Grey";
export type EnvironmentHealthAttribute = "Status" | "Color" | "Causes" | "ApplicationMetrics" | "InstancesHealth" | "All" | "HealthStatus" | "RefreshedAt";
export type EnvironmentHealthStatus = "NoData" | "Unknown" | "Pending" | "Ok" | "Info" | "Warning" | "Degraded" | "Severe" | "Suspended";
export interface EnvironmentInfoDescription {
  InfoType?: EnvironmentInfoType;
  Ec2InstanceId?: string;
  SampleTimestamp?: Date;
  Message?: string;
}
export type EnvironmentInfoType = "tail" | "bundle" | "analyze";
export interface EnvironmentLink {
  LinkName?: string;
  EnvironmentName?: string;
}
export interface EnvironmentResourceDescription {
  EnvironmentName?: string;
  AutoScalingGroups?: AutoScalingGroup[];
  Cluster?: Cluster;
  Instances?: Instance[];
  LaunchConfigurations?: LaunchConfiguration[];
  LaunchTemplates?: LaunchTemplate[];
  LoadBalancers?: LoadBalancer[];
  Triggers?: Trigger[];
  Queues?: Queue[];
}
export interface EnvironmentResourceDescriptionsMessage {
  EnvironmentResources?: EnvironmentResourceDescription;
}
export interface EnvironmentResourcesDescription {
  LoadBalancer?: LoadBalancerDescription;
}
export type EnvironmentStatus = "Aborting" | "Launching" | "Updating" | "LinkingFrom" | "LinkingTo" | "Ready" | "Terminating" | "Terminated";
export interface EnvironmentTier {
  Name?: string;
  Type?: string;
  Version?: string;
}
export interface EventDescription {
  EventDate?: Date;
  Message?: string;
  ApplicationName?: string;
  VersionLabel?: string;
  TemplateName?: string;
  EnvironmentName?: string;
  PlatformArn?: string;
  RequestId?: string;
  Severity?: EventSeverity;
}
export interface EventDescriptionsMessage {
  Events?: EventDescription[];
  NextToken?: string;
}
export type EventSeverity = "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL";
export type FailureType = "UpdateCancelled" | "CancellationFailed" | "RollbackFailed" | "RollbackSuccessful" | "InternalFailure" | "InvalidEnvironmentState" | "PermissionsError";
export interface ImageBuildConfiguration {
  Type?: ImageBuildType;
  DockerfileLocation?: string;
  Buildpack?: string;
  Architecture?: ArchitectureType;
  CodeBuildServiceRole?: string;
  ComputeType?: ComputeType;
  TimeoutInMinutes?: number;
}
export type ImageBuildType = "docker" | "buildpack";
export interface ImageConfiguration {
  Source?: ImageSource;
  Build?: ImageBuildConfiguration;
}
export interface ImageSource {
  Uri?: string;
}
export interface Instance {
  Id?: string;
}
export interface InstanceHealthSummary {
  NoData?: number;
  Unknown?: number;
  Pending?: number;
  Ok?: number;
  Info?: number;
  Warning?: number;
  Degraded?: number;
  Severe?: number;
}
export type InstancesHealthAttribute = "HealthStatus" | "Color" | "Causes" | "ApplicationMetrics" | "RefreshedAt" | "LaunchedAt" | "System" | "Deployment" | "AvailabilityZone" | "InstanceType" | "All";
export interface InsufficientPrivilegesException {}
export interface InvalidRequestException {}
export interface Latency {
  P999?: number;
  P99?: number;
  P95?: number;
  P90?: number;
  P85?: number;
  P75?: number;
  P50?: number;
  P10?: number;
}
export interface LaunchConfiguration {
  Name?: string;
}
export interface LaunchTemplate {
  Id?: string;
}
export interface ListAvailableSolutionStacksResultMessage {
  SolutionStacks?: string[];
  SolutionStackDetails?: SolutionStackDescription[];
}
export interface ListPlatformBranchesRequest {
  Filters?: SearchFilter[];
  MaxRecords?: number;
  NextToken?: string;
}
export interface ListPlatformBranchesResult {
  PlatformBranchSummaryList?: PlatformBranchSummary[];
  NextToken?: string;
}
export interface ListPlatformVersionsRequest {
  Filters?: PlatformFilter[];
  MaxRecords?: number;
  NextToken?: string;
}
export interface ListPlatformVersionsResult {
  PlatformSummaryList?: PlatformSummary[];
  NextToken?: string;
}
export interface ListTagsForResourceMessage {
  ResourceArn: string;
}
export interface Listener {
  Protocol?: string;
  Port?: number;
}
export interface LoadBalancer {
  Name?: string;
}
export interface LoadBalancerDescription {
  LoadBalancerName?: string;
  Domain?: string;
  Listeners?: Listener[];
}
export interface ManagedAction {
  ActionId?: string;
  ActionDescription?: string;
  ActionType?: ActionType;
  Status?: ActionStatus;
  WindowStartTime?: Date;
}
export interface ManagedActionHistoryItem {
  ActionId?: string;
  ActionType?: ActionType;
  ActionDescription?: string;
  FailureType?: FailureType;
  Status?: ActionHistoryStatus;
  FailureDescription?: string;
  ExecutedTime?: Date;
  FinishedTime?: Date;
}
export interface ManagedActionInvalidStateException {}
export interface MaxAgeRule {
  Enabled: boolean;
  MaxAgeInDays?: number;
  DeleteSourceFromS3?: boolean;
}
export interface MaxCountRule {
  Enabled: boolean;
  MaxCount?: number;
  DeleteSourceFromS3?: boolean;
}
export interface OperationInProgressException {}
export interface OptionRestrictionRegex {
  Pattern?: string;
  Label?: string;
}
export interface OptionSpecification {
  ResourceName?: string;
  Namespace?: string;
  OptionName?: string;
}
export interface PlatformBranchSummary {
  PlatformName?: string;
  BranchName?: string;
  LifecycleState?: string;
  BranchOrder?: number;
  SupportedTierList?: string[];
}
export interface PlatformDescription {
  PlatformArn?: string;
  PlatformOwner?: string;
  PlatformName?: string;
  PlatformVersion?: string;
  SolutionStackName?: string;
  PlatformStatus?: PlatformStatus;
  DateCreated?: Date;
  DateUpdated?: Date;
  PlatformCategory?: string;
  Description?: string;
  Maintainer?: string;
  OperatingSystemName?: string;
  OperatingSystemVersion?: string;
  ProgrammingLanguages?: PlatformProgrammingLanguage[];
  Frameworks?: PlatformFramework[];
  CustomAmiList?: CustomAmi[];
  DefaultAmiList?: DefaultAmi[];
  SupportedTierList?: string[];
  SupportedAddonList?: string[];
  PlatformLifecycleState?: string;
  PlatformBranchName?: string;
  PlatformBranchLifecycleState?: string;
}
export interface PlatformFilter {
  Type?: string;
  Operator?: string;
  Values?: string[];
}
export interface PlatformFramework {
  Name?: string;
  Version?: string;
}
export interface PlatformProgrammingLanguage {
  Name?: string;
  Version?: string;
}
export type PlatformStatus = "Creating" | "Failed" | "Ready" | "Deleting" | "Deleted";
export interface PlatformSummary {
  PlatformArn?: string;
  PlatformOwner?: string;
  PlatformStatus?: PlatformStatus;
  PlatformCategory?: string;
  OperatingSystemName?: string;
  OperatingSystemVersion?: string;
  SupportedTierList?: string[];
  SupportedAddonList?: string[];
  PlatformLifecycleState?: string;
  PlatformVersion?: string;
  PlatformBranchName?: string;
  PlatformBranchLifecycleState?: string;
}
export interface PlatformVersionStillReferencedException {}
export interface Queue {
  Name?: string;
  URL?: string;
}
export interface RebuildEnvironmentMessage {
  EnvironmentId?: string;
  EnvironmentName?: string;
}
export interface RequestEnvironmentInfoMessage {
  EnvironmentId?: string;
  EnvironmentName?: string;
  InfoType: EnvironmentInfoType;
}
export interface ResourceNotFoundException {}
export interface ResourceQuota {
  Maximum?: number;
}
export interface ResourceQuotas {
  ApplicationQuota?: ResourceQuota;
  ApplicationVersionQuota?: ResourceQuota;
  EnvironmentQuota?: ResourceQuota;
  ConfigurationTemplateQuota?: ResourceQuota;
  CustomPlatformQuota?: ResourceQuota;
}
export interface ResourceTagsDescriptionMessage {
  ResourceArn?: string;
  ResourceTags?: Tag[];
}
export interface ResourceTypeNotSupportedException {}
export interface RestartAppServerMessage {
  EnvironmentId?: string;
  EnvironmentName?: string;
}
export interface RetrieveEnvironmentInfoMessage {
  EnvironmentId?: string;
  EnvironmentName?: string;
  InfoType: EnvironmentInfoType;
}
export interface RetrieveEnvironmentInfoResultMessage {
  EnvironmentInfo?: EnvironmentInfoDescription[];
}
export interface S3Location {
  S3Bucket?: string;
  S3Key?: string;
}
export interface S3LocationNotInServiceRegionException {}
export interface S3SubscriptionRequiredException {}
export interface SearchFilter {
  Attribute?: string;
  Operator?: string;
  Values?: string[];
}
export interface SingleInstanceHealth {
  InstanceId?: string;
  HealthStatus?: string;
  Color?: string;
  Causes?: string[];
  LaunchedAt?: Date;
  ApplicationMetrics?: ApplicationMetrics;
  System?: SystemStatus;
  Deployment?: Deployment;
  AvailabilityZone?: string;
  InstanceType?: string;
}
export interface SolutionStackDescription {
  SolutionStackName?: string;
  PermittedFileTypes?: string[];
}
export interface SourceBuildInformation {
  SourceType: SourceType;
  SourceRepository: SourceRepository;
  SourceLocation: string;
}
export interface SourceBundleDeletionException {}
export interface SourceConfiguration {
  ApplicationName?: string;
  TemplateName?: string;
}
export type SourceRepository = "CodeCommit" | "S3";
export type SourceType = "Git" | "Zip";
export interface StatusCodes {
  Status2xx?: number;
  Status3xx?: number;
  Status4xx?: number;
  Status5xx?: number;
}
export interface SwapEnvironmentCNAMEsMessage {
  SourceEnvironmentId?: string;
  SourceEnvironmentName?: string;
  DestinationEnvironmentId?: string;
  DestinationEnvironmentName?: string;
}
export interface SystemStatus {
  CPUUtilization?: CPUUtilization;
  LoadAverage?: number[];
}
export interface Tag {
  Key?: string;
  Value?: string;
}
export interface TerminateEnvironmentMessage {
  EnvironmentId?: string;
  EnvironmentName?: string;
  TerminateResources?: boolean;
  ForceTerminate?: boolean;
}
export interface TooManyApplicationVersionsException {}
export interface TooManyApplicationsException {}
export interface TooManyBucketsException {}
export interface TooManyConfigurationTemplatesException {}
export interface TooManyEnvironmentsException {}
export interface TooManyPlatformsException {}
export interface TooManyTagsException {}
export interface Trigger {
  Name?: string;
}
export interface UpdateApplicationMessage {
  ApplicationName: string;
  Description?: string;
}
export interface UpdateApplicationResourceLifecycleMessage {
  ApplicationName: string;
  ResourceLifecycleConfig: ApplicationResourceLifecycleConfig;
}
export interface UpdateApplicationVersionMessage {
  ApplicationName: string;
  VersionLabel: string;
  Description?: string;
}
export interface UpdateConfigurationTemplateMessage {
  ApplicationName: string;
  TemplateName: string;
  Description?: string;
  OptionSettings?: ConfigurationOptionSetting[];
  OptionsToRemove?: OptionSpecification[];
}
export interface UpdateEnvironmentMessage {
  ApplicationName?: string;
  EnvironmentId?: string;
  EnvironmentName?: string;
  GroupName?: string;
  Description?: string;
  Tier?: EnvironmentTier;
  VersionLabel?: string;
  TemplateName?: string;
  SolutionStackName?: string;
  PlatformArn?: string;
  OptionSettings?: ConfigurationOptionSetting[];
  OptionsToRemove?: OptionSpecification[];
}
export interface UpdateTagsForResourceMessage {
  ResourceArn: string;
  TagsToAdd?: Tag[];
  TagsToRemove?: string[];
}
export interface ValidateConfigurationSettingsMessage {
  ApplicationName: string;
  TemplateName?: string;
  EnvironmentName?: string;
  OptionSettings: ConfigurationOptionSetting[];
}
export interface ValidationMessage {
  Message?: string;
  Severity?: ValidationSeverity;
  Namespace?: string;
  OptionName?: string;
}
export type ValidationSeverity = "error" | "warning";
