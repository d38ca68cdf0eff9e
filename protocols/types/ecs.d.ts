// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): ECS, 2014-11-13. Do not edit.
export interface Operations {
  AssociateGatewayWithCluster: { input: AssociateGatewayWithClusterRequest; output: AssociateGatewayWithClusterResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "GatewayNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  ContinueServiceDeployment: { input: ContinueServiceDeploymentRequest; output: ContinueServiceDeploymentResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceDeploymentNotFoundException" | "UnsupportedFeatureException" };
  CreateCapacityProvider: { input: CreateCapacityProviderRequest; output: CreateCapacityProviderResponse; errors: "AccessDeniedException" | "LimitExceededException" | "ServerException" | "UpdateInProgressException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  CreateCluster: { input: CreateClusterRequest; output: CreateClusterResponse; errors: "AccessDeniedException" | "NamespaceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  CreateDaemon: { input: CreateDaemonRequest; output: CreateDaemonResponse; errors: "AccessDeniedException" | "PlatformUnknownException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  CreateExpressGatewayService: { input: CreateExpressGatewayServiceRequest; output: CreateExpressGatewayServiceResponse; errors: "AccessDeniedException" | "PlatformUnknownException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "PlatformTaskDefinitionIncompatibilityException" | "UnsupportedFeatureException" };
  CreateGateway: { input: CreateGatewayRequest; output: CreateGatewayResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "UnsupportedFeatureException" };
  CreateService: { input: CreateServiceRequest; output: CreateServiceResponse; errors: "AccessDeniedException" | "PlatformUnknownException" | "NamespaceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "PlatformTaskDefinitionIncompatibilityException" | "UnsupportedFeatureException" };
  CreateTaskSet: { input: CreateTaskSetRequest; output: CreateTaskSetResponse; errors: "AccessDeniedException" | "LimitExceededException" | "PlatformUnknownException" | "NamespaceNotFoundException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "PlatformTaskDefinitionIncompatibilityException" | "UnsupportedFeatureException" };
  DeleteAccountSetting: { input: DeleteAccountSettingRequest; output: DeleteAccountSettingResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  DeleteAttributes: { input: DeleteAttributesRequest; output: DeleteAttributesResponse; errors: "AccessDeniedException" | "TargetNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  DeleteCapacityProvider: { input: DeleteCapacityProviderRequest; output: DeleteCapacityProviderResponse; errors: "AccessDeniedException" | "ServerException" | "UpdateInProgressException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DeleteCluster: { input: DeleteClusterRequest; output: DeleteClusterResponse; errors: "ClusterContainsContainerInstancesException" | "AccessDeniedException" | "ClusterContainsServicesException" | "ClusterContainsCapacityProviderException" | "ClusterContainsTasksException" | "ServerException" | "UpdateInProgressException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  DeleteDaemon: { input: DeleteDaemonRequest; output: DeleteDaemonResponse; errors: "AccessDeniedException" | "DaemonNotFoundException" | "DaemonNotActiveException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DeleteDaemonTaskDefinition: { input: DeleteDaemonTaskDefinitionRequest; output: DeleteDaemonTaskDefinitionResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  DeleteExpressGatewayService: { input: DeleteExpressGatewayServiceRequest; output: DeleteExpressGatewayServiceResponse; errors: "AccessDeniedException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DeleteGateway: { input: DeleteGatewayRequest; output: DeleteGatewayResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "GatewayNotFoundException" | "UnsupportedFeatureException" };
  DeleteService: { input: DeleteServiceRequest; output: DeleteServiceResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" };
  DeleteTaskDefinitions: { input: DeleteTaskDefinitionsRequest; output: DeleteTaskDefinitionsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  DeleteTaskSet: { input: DeleteTaskSetRequest; output: DeleteTaskSetResponse; errors: "AccessDeniedException" | "LimitExceededException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "TaskSetNotFoundException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DeregisterContainerInstance: { input: DeregisterContainerInstanceRequest; output: DeregisterContainerInstanceResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  DeregisterTaskDefinition: { input: DeregisterTaskDefinitionRequest; output: DeregisterTaskDefinitionResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  DescribeCapacityProviders: { input: DescribeCapacityProvidersRequest; output: DescribeCapacityProvidersResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeClusters: { input: DescribeClustersRequest; output: DescribeClustersResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  DescribeContainerInstances: { input: DescribeContainerInstancesRequest; output: DescribeContainerInstancesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  DescribeDaemon: { input: DescribeDaemonRequest; output: DescribeDaemonResponse; errors: "AccessDeniedException" | "DaemonNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeDaemonDeployments: { input: DescribeDaemonDeploymentsRequest; output: DescribeDaemonDeploymentsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeDaemonRevisions: { input: DescribeDaemonRevisionsRequest; output: DescribeDaemonRevisionsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeDaemonTaskDefinition: { input: DescribeDaemonTaskDefinitionRequest; output: DescribeDaemonTaskDefinitionResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  DescribeExpressGatewayService: { input: DescribeExpressGatewayServiceRequest; output: DescribeExpressGatewayServiceResponse; errors: "AccessDeniedException" | "ResourceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeGateway: { input: DescribeGatewayRequest; output: DescribeGatewayResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "GatewayNotFoundException" | "UnsupportedFeatureException" };
  DescribeGatewayResources: { input: DescribeGatewayResourcesRequest; output: DescribeGatewayResourcesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "GatewayNotFoundException" | "UnsupportedFeatureException" };
  DescribeGatewayRoute: { input: DescribeGatewayRouteRequest; output: DescribeGatewayRouteResponse; errors: "AccessDeniedException" | "ResourceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "UnsupportedFeatureException" };
  DescribeServiceDeployments: { input: DescribeServiceDeploymentsRequest; output: DescribeServiceDeploymentsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeServiceRevisions: { input: DescribeServiceRevisionsRequest; output: DescribeServiceRevisionsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeServices: { input: DescribeServicesRequest; output: DescribeServicesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  DescribeTaskDefinition: { input: DescribeTaskDefinitionRequest; output: DescribeTaskDefinitionResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  DescribeTaskSets: { input: DescribeTaskSetsRequest; output: DescribeTaskSetsResponse; errors: "AccessDeniedException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DescribeTasks: { input: DescribeTasksRequest; output: DescribeTasksResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  DisassociateGatewayFromCluster: { input: DisassociateGatewayFromClusterRequest; output: DisassociateGatewayFromClusterResponse; errors: "AccessDeniedException" | "ResourceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "GatewayNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  DiscoverPollEndpoint: { input: DiscoverPollEndpointRequest; output: DiscoverPollEndpointResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  ExecuteCommand: { input: ExecuteCommandRequest; output: ExecuteCommandResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "TargetNotConnectedException" | "ClusterNotFoundException" };
  GetTaskProtection: { input: GetTaskProtectionRequest; output: GetTaskProtectionResponse; errors: "AccessDeniedException" | "ResourceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  ListAccountSettings: { input: ListAccountSettingsRequest; output: ListAccountSettingsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  ListAttributes: { input: ListAttributesRequest; output: ListAttributesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  ListClusters: { input: ListClustersRequest; output: ListClustersResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  ListContainerInstances: { input: ListContainerInstancesRequest; output: ListContainerInstancesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  ListDaemonDeployments: { input: ListDaemonDeploymentsRequest; output: ListDaemonDeploymentsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  ListDaemonTaskDefinitions: { input: ListDaemonTaskDefinitionsRequest; output: ListDaemonTaskDefinitionsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  ListDaemons: { input: ListDaemonsRequest; output: ListDaemonsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  ListGatewayClusterAssociations: { input: ListGatewayClusterAssociationsRequest; output: ListGatewayClusterAssociationsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "UnsupportedFeatureException" };
  ListGatewayRoutes: { input: ListGatewayRoutesRequest; output: ListGatewayRoutesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "GatewayNotFoundException" | "UnsupportedFeatureException" };
  ListGateways: { input: ListGatewaysRequest; output: ListGatewaysResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "UnsupportedFeatureException" };
  ListServiceDeployments: { input: ListServiceDeploymentsRequest; output: ListServiceDeploymentsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  ListServices: { input: ListServicesRequest; output: ListServicesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  ListServicesByNamespace: { input: ListServicesByNamespaceRequest; output: ListServicesByNamespaceResponse; errors: "AccessDeniedException" | "NamespaceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  ListTaskDefinitionFamilies: { input: ListTaskDefinitionFamiliesRequest; output: ListTaskDefinitionFamiliesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  ListTaskDefinitions: { input: ListTaskDefinitionsRequest; output: ListTaskDefinitionsResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  ListTasks: { input: ListTasksRequest; output: ListTasksResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" };
  PutAccountSetting: { input: PutAccountSettingRequest; output: PutAccountSettingResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  PutAccountSettingDefault: { input: PutAccountSettingDefaultRequest; output: PutAccountSettingDefaultResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  PutAttributes: { input: PutAttributesRequest; output: PutAttributesResponse; errors: "AccessDeniedException" | "TargetNotFoundException" | "ServerException" | "AttributeLimitExceededException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  PutClusterCapacityProviders: { input: PutClusterCapacityProvidersRequest; output: PutClusterCapacityProvidersResponse; errors: "AccessDeniedException" | "ServerException" | "UpdateInProgressException" | "InvalidParameterException" | "ResourceInUseException" | "ClientException" | "ClusterNotFoundException" };
  RegisterContainerInstance: { input: RegisterContainerInstanceRequest; output: RegisterContainerInstanceResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  RegisterDaemonTaskDefinition: { input: RegisterDaemonTaskDefinitionRequest; output: RegisterDaemonTaskDefinitionResponse; errors: "AccessDeniedException" | "LimitExceededException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  RegisterTaskDefinition: { input: RegisterTaskDefinitionRequest; output: RegisterTaskDefinitionResponse; errors: "AccessDeniedException" | "LimitExceededException" | "ServerException" | "InvalidParameterException" | "ClientException" };
  RunTask: { input: RunTaskRequest; output: RunTaskResponse; errors: "ConflictException" | "AccessDeniedException" | "PlatformUnknownException" | "ServerException" | "InvalidParameterException" | "BlockedException" | "ClientException" | "ClusterNotFoundException" | "PlatformTaskDefinitionIncompatibilityException" | "UnsupportedFeatureException" };
  StartTask: { input: StartTaskRequest; output: StartTaskResponse; errors: "AccessDeniedException" | "NamespaceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  StopServiceDeployment: { input: StopServiceDeploymentRequest; output: StopServiceDeploymentResponse; errors: "ConflictException" | "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceDeploymentNotFoundException" | "UnsupportedFeatureException" };
  StopTask: { input: StopTaskRequest; output: StopTaskResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  SubmitAttachmentStateChanges: { input: SubmitAttachmentStateChangesRequest; output: SubmitAttachmentStateChangesResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  SubmitContainerStateChange: { input: SubmitContainerStateChangeRequest; output: SubmitContainerStateChangeResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  SubmitTaskStateChange: { input: SubmitTaskStateChangeRequest; output: SubmitTaskStateChangeResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "AccessDeniedException" | "LimitExceededException" | "ResourceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "AccessDeniedException" | "ResourceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  UpdateCapacityProvider: { input: UpdateCapacityProviderRequest; output: UpdateCapacityProviderResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  UpdateCluster: { input: UpdateClusterRequest; output: UpdateClusterResponse; errors: "AccessDeniedException" | "NamespaceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  UpdateClusterSettings: { input: UpdateClusterSettingsRequest; output: UpdateClusterSettingsResponse; errors: "AccessDeniedException" | "ServerException" | "UpdateInProgressException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  UpdateContainerAgent: { input: UpdateContainerAgentRequest; output: UpdateContainerAgentResponse; errors: "AccessDeniedException" | "NoUpdateAvailableException" | "MissingVersionException" | "ServerException" | "UpdateInProgressException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  UpdateContainerInstancesState: { input: UpdateContainerInstancesStateRequest; output: UpdateContainerInstancesStateResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" };
  UpdateDaemon: { input: UpdateDaemonRequest; output: UpdateDaemonResponse; errors: "AccessDeniedException" | "DaemonNotFoundException" | "PlatformUnknownException" | "DaemonNotActiveException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  UpdateExpressGatewayService: { input: UpdateExpressGatewayServiceRequest; output: UpdateExpressGatewayServiceResponse; errors: "AccessDeniedException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  UpdateGateway: { input: UpdateGatewayRequest; output: UpdateGatewayResponse; errors: "AccessDeniedException" | "ServerException" | "InvalidParameterException" | "ClientException" | "GatewayNotFoundException" | "UnsupportedFeatureException" };
  UpdateService: { input: UpdateServiceRequest; output: UpdateServiceResponse; errors: "AccessDeniedException" | "PlatformUnknownException" | "NamespaceNotFoundException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "PlatformTaskDefinitionIncompatibilityException" | "UnsupportedFeatureException" };
  UpdateServicePrimaryTaskSet: { input: UpdateServicePrimaryTaskSetRequest; output: UpdateServicePrimaryTaskSetResponse; errors: "AccessDeniedException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "TaskSetNotFoundException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  UpdateTaskProtection: { input: UpdateTaskProtectionRequest; output: UpdateTaskProtectionResponse; errors: "AccessDeniedException" | "ResourceNotFoundException" | "ServerException" | "InvalidParameterException" | "ClientException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
  UpdateTaskSet: { input: UpdateTaskSetRequest; output: UpdateTaskSetResponse; errors: "AccessDeniedException" | "LimitExceededException" | "ServiceNotActiveException" | "ServerException" | "InvalidParameterException" | "TaskSetNotFoundException" | "ClientException" | "ServiceNotFoundException" | "ClusterNotFoundException" | "UnsupportedFeatureException" };
}
export type OperationName = keyof Operations;
export interface AcceleratorCountRequest {
  min?: number;
  max?: number;
}
export type AcceleratorManufacturer = "amazon-web-services" | "amd" | "nvidia" | "xilinx" | "habana";
export type AcceleratorName = "a100" | "inferentia" | "k520" | "k80" | "m60" | "radeon-pro-v520" | "t4" | "vu9p" | "v100" | "a10g" | "h100" | "t4g" | "l40s" | "l4";
export interface AcceleratorTotalMemoryMiBRequest {
  min?: number;
  max?: number;
}
export type AcceleratorType = "gpu" | "fpga" | "inference";
export interface AccessDeniedException {
  message?: string;
}
export type AccessType = "PUBLIC" | "PRIVATE";
export interface AdvancedConfiguration {
  alternateTargetGroupArn?: string;
  productionListenerRule?: string;
  testListenerRule?: string;
  roleArn?: string;
}
export type AgentUpdateStatus = "PENDING" | "STAGING" | "STAGED" | "UPDATING" | "UPDATED" | "FAILED";
export type ApplicationProtocol = "http" | "http2" | "grpc";
export type AssignPublicIp = "ENABLED" | "DISABLED";
export interface AssociateGatewayWithClusterRequest {
  gateway: string;
  cluster: string;
}
export interface AssociateGatewayWithClusterResponse {
  gatewayArn?: string;
  clusterArn?: string;
  status?: GatewayClusterAssociationStatus;
}
export interface Attachment {
  id?: string;
  type?: string;
  status?: string;
  details?: KeyValuePair[];
}
export interface AttachmentStateChange {
  attachmentArn: string;
  status: string;
}
export type AttestationPolicyStatus = "CONFIGURED";
export interface Attribute {
  name: string;
  value?: string;
  targetType?: TargetType;
  targetId?: string;
}
export interface AttributeLimitExceededException {
  message?: string;
}
export type AutoRepairActionsStatus = "ENABLED" | "DISABLED";
export interface AutoRepairConfiguration {
  actionsStatus?: AutoRepairActionsStatus;
}
export interface AutoScalingGroupProvider {
  autoScalingGroupArn: string;
  managedScaling?: ManagedScaling;
  managedTerminationProtection?: ManagedTerminationProtection;
  managedDraining?: ManagedDraining;
}
export interface AutoScalingGroupProviderUpdate {
  managedScaling?: ManagedScaling;
  managedTerminationProtection?: ManagedTerminationProtection;
  managedDraining?: ManagedDraining;
}
export type AvailabilityZoneRebalancing = "ENABLED" | "DISABLED";
export interface AwsVpcConfiguration {
  subnets: string[];
  securityGroups?: string[];
  assignPublicIp?: AssignPublicIp;
}
export type BareMetal = "included" | "required" | "excluded";
export interface BaselineEbsBandwidthMbpsRequest {
  min?: number;
  max?: number;
}
export interface BlockedException {
  message?: string;
}
export type BurstablePerformance = "included" | "required" | "excluded";
export type CPUArchitecture = "X86_64" | "ARM64";
export interface CanaryConfiguration {
  canaryPercent?: number;
  canaryBakeTimeInMinutes?: number;
}
export type CapacityOptionType = "ON_DEMAND" | "SPOT" | "RESERVED";
export interface CapacityProvider {
  capacityProviderArn?: string;
  name?: string;
  cluster?: string;
  status?: CapacityProviderStatus;
  autoScalingGroupProvider?: AutoScalingGroupProvider;
  managedInstancesProvider?: ManagedInstancesProvider;
  updateStatus?: CapacityProviderUpdateStatus;
  updateStatusReason?: string;
  tags?: Tag[];
  type?: CapacityProviderType;
}
export type CapacityProviderField = "TAGS";
export type CapacityProviderStatus = "PROVISIONING" | "ACTIVE" | "DEPROVISIONING" | "INACTIVE";
export interface CapacityProviderStrategyItem {
  capacityProvider: string;
  weight?: number;
  base?: number;
}
export type CapacityProviderType = "EC2_AUTOSCALING" | "MANAGED_INSTANCES" | "FARGATE" | "FARGATE_SPOT";
export type CapacityProviderUpdateStatus = "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED";
export type CapacityReservationPreference = "RESERVATIONS_ONLY" | "RESERVATIONS_FIRST" | "RESERVATIONS_EXCLUDED";
export interface CapacityReservationRequest {
  reservationGroupArn?: string;
  reservationPreference?: CapacityReservationPreference;
}
export interface ClientException {
  message?: string;
}
export interface Cluster {
  clusterArn?: string;
  clusterName?: string;
  configuration?: ClusterConfiguration;
  status?: string;
  registeredContainerInstancesCount?: number;
  runningTasksCount?: number;
  pendingTasksCount?: number;
  activeServicesCount?: number;
  statistics?: KeyValuePair[];
  tags?: Tag[];
  settings?: ClusterSetting[];
  capacityProviders?: string[];
  defaultCapacityProviderStrategy?: CapacityProviderStrategyItem[];
  attachments?: Attachment[];
  attachmentsStatus?: string;
  serviceConnectDefaults?: ClusterServiceConnectDefaults;
}
export interface ClusterConfiguration {
  executeCommandConfiguration?: ExecuteCommandConfiguration;
  managedStorageConfiguration?: ManagedStorageConfiguration;
}
export interface ClusterContainsCapacityProviderException {
  message?: string;
}
export interface ClusterContainsContainerInstancesException {
  message?: string;
}
export interface ClusterContainsServicesException {
  message?: string;
}
export interface ClusterContainsTasksException {
  message?: string;
}
export type ClusterField = "ATTACHMENTS" | "CONFIGURATIONS" | "SETTINGS" | "STATISTICS" | "TAGS";
export interface ClusterNotFoundException {
  message?: string;
}
export interface ClusterServiceConnectDefaults {
  namespace?: string;
}
export interface ClusterServiceConnectDefaultsRequest {
  namespace: string;
}
export interface ClusterSetting {
  name?: ClusterSettingName;
  value?: string;
}
export type ClusterSettingName = "containerInsights";
export type Compatibility = "EC2" | "FARGATE" | "EXTERNAL" | "MANAGED_INSTANCES";
export interface ConflictException {
  resourceIds?: string[];
  message?: string;
}
export type Connectivity = "CONNECTED" | "DISCONNECTED";
export interface Container {
  containerArn?: string;
  taskArn?: string;
  name?: string;
  image?: string;
  imageDigest?: string;
  runtimeId?: string;
  lastStatus?: string;
  exitCode?: number;
  reason?: string;
  networkBindings?: NetworkBinding[];
  networkInterfaces?: NetworkInterface[];
  healthStatus?: HealthStatus;
  managedAgents?: ManagedAgent[];
  cpu?: string;
  memory?: string;
  memoryReservation?: string;
  gpuIds?: string[];
  neuronDeviceIds?: string[];
  gpuSharingStrategy?: SharingStrategy;
}
export type ContainerCondition = "START" | "COMPLETE" | "SUCCESS" | "HEALTHY";
export interface ContainerDefinition {
  name?: string;
  image?: string;
  repositoryCredentials?: RepositoryCredentials;
  cpu?: number;
  memory?: number;
  memoryReservation?: number;
  links?: string[];
  portMappings?: PortMapping[];
  essential?: boolean;
  restartPolicy?: ContainerRestartPolicy;
  entryPoint?: string[];
  command?: string[];
  environment?: KeyValuePair[];
  environmentFiles?: EnvironmentFile[];
  mountPoints?: MountPoint[];
  volumesFrom?: VolumeFrom[];
  linuxParameters?: LinuxParameters;
  secrets?: Secret[];
  dependsOn?: ContainerDependency[];
  startTimeout?: number;
  stopTimeout?: number;
  versionConsistency?: VersionConsistency;
  hostname?: string;
  user?: string;
  workingDirectory?: string;
  disableNetworking?: boolean;
  privileged?: boolean;
  readonlyRootFilesystem?: boolean;
  dnsServers?: string[];
  dnsSearchDomains?: string[];
  extraHosts?: HostEntry[];
  dockerSecurityOptions?: string[];
  interactive?: boolean;
  pseudoTerminal?: boolean;
  dockerLabels?: { [key: string]: string };
  ulimits?: Ulimit[];
  logConfiguration?: LogConfiguration;
  healthCheck?: HealthCheck;
  systemControls?: SystemControl[];
  resourceRequirements?: ResourceRequirement[];
  firelensConfiguration?: FirelensConfiguration;
  credentialSpecs?: string[];
}
export interface ContainerDependency {
  containerName: string;
  condition: ContainerCondition;
}
export interface ContainerImage {
  containerName?: string;
  imageDigest?: string;
  image?: string;
}
export interface ContainerInstance {
  containerInstanceArn?: string;
  ec2InstanceId?: string;
  capacityProviderName?: string;
  version?: number;
  versionInfo?: VersionInfo;
  remainingResources?: Resource[];
  registeredResources?: Resource[];
  status?: string;
  statusReason?: string;
  agentConnected?: boolean;
  runningTasksCount?: number;
  pendingTasksCount?: number;
  agentUpdateStatus?: AgentUpdateStatus;
  attributes?: Attribute[];
  registeredAt?: Date;
  attachments?: Attachment[];
  tags?: Tag[];
  healthStatus?: ContainerInstanceHealthStatus;
  gpuDevices?: GpuDevice[];
}
export type ContainerInstanceField = "TAGS" | "CONTAINER_INSTANCE_HEALTH";
export interface ContainerInstanceHealthStatus {
  overallStatus?: InstanceHealthCheckState;
  details?: InstanceHealthCheckResult[];
}
export type ContainerInstanceStatus = "ACTIVE" | "DRAINING" | "REGISTERING" | "DEREGISTERING" | "REGISTRATION_FAILED";
export interface ContainerOverride {
  name?: string;
  command?: string[];
  environment?: KeyValuePair[];
  environmentFiles?: EnvironmentFile[];
  cpu?: number;
  memory?: number;
  memoryReservation?: number;
  resourceRequirements?: ResourceRequirement[];
}
export interface ContainerRestartPolicy {
  enabled: boolean;
  ignoredExitCodes?: number[];
  restartAttemptPeriod?: number;
}
export interface ContainerStateChange {
  containerName?: string;
  imageDigest?: string;
  runtimeId?: string;
  exitCode?: number;
  networkBindings?: NetworkBinding[];
  reason?: string;
  status?: string;
}
export interface ContinueServiceDeploymentRequest {
  serviceDeploymentArn: string;
  hookId: string;
  action?: DeploymentLifecycleHookAction;
}
export interface ContinueServiceDeploymentResponse {
  serviceDeploymentArn?: string;
}
export type CpuManufacturer = "intel" | "amd" | "amazon-web-services";
export interface CreateCapacityProviderRequest {
  name: string;
  cluster?: string;
  autoScalingGroupProvider?: AutoScalingGroupProvider;
  managedInstancesProvider?: CreateManagedInstancesProviderConfiguration;
  tags?: Tag[];
}
export interface CreateCapacityProviderResponse {
  capacityProvider?: CapacityProvider;
}
export interface CreateClusterRequest {
  clusterName?: string;
  tags?: Tag[];
  settings?: ClusterSetting[];
  configuration?: ClusterConfiguration;
  capacityProviders?: string[];
  defaultCapacityProviderStrategy?: CapacityProviderStrategyItem[];
  serviceConnectDefaults?: ClusterServiceConnectDefaultsRequest;
}
export interface CreateClusterResponse {
  cluster?: Cluster;
}
export interface CreateDaemonRequest {
  daemonName: string;
  clusterArn?: string;
  daemonTaskDefinitionArn: string;
  capacityProviderArns: string[];
  deploymentConfiguration?: DaemonDeploymentConfiguration;
  tags?: Tag[];
  propagateTags?: DaemonPropagateTags;
  enableECSManagedTags?: boolean;
  enableExecuteCommand?: boolean;
  clientToken?: string;
  critical?: boolean;
}
export interface CreateDaemonResponse {
  daemonArn?: string;
  status?: DaemonStatus;
  createdAt?: Date;
  deploymentArn?: string;
}
export interface CreateExpressGatewayServiceRequest {
  executionRoleArn?: string;
  infrastructureRoleArn: string;
  serviceName?: string;
  cluster?: string;
  healthCheckPath?: string;
  primaryContainer?: ExpressGatewayContainer;
  taskRoleArn?: string;
  networkConfiguration?: ExpressGatewayServiceNetworkConfiguration;
  cpu?: string;
  memory?: string;
  cpuArchitecture?: ExpressCpuArchitecture;
  scalingTarget?: ExpressGatewayScalingTarget;
  tags?: Tag[];
  taskDefinitionArn?: string;
}
export interface CreateExpressGatewayServiceResponse {
  service?: ECSExpressGatewayService;
}
export interface CreateGatewayRequest {
  name: string;
  infrastructureRoleArn: string;
  clientToken?: string;
  deletionProtection?: boolean;
  configuration: GatewayConfiguration;
  tags?: Tag[];
  propagateTags?: PropagateGatewayTags;
}
export interface CreateGatewayResponse {
  gatewayArn?: string;
  name?: string;
  status?: GatewayStatus;
}
export interface CreateManagedInstancesProviderConfiguration {
  infrastructureRoleArn: string;
  instanceLaunchTemplate: InstanceLaunchTemplate;
  propagateTags?: PropagateMITags;
  infrastructureOptimization?: InfrastructureOptimization;
  autoRepairConfiguration?: AutoRepairConfiguration;
}
export interface CreateServiceRequest {
  cluster?: string;
  serviceName: string;
  taskDefinition?: string;
  availabilityZoneRebalancing?: AvailabilityZoneRebalancing;
  loadBalancers?: LoadBalancer[];
  serviceRegistries?: ServiceRegistry[];
  desiredCount?: number;
  clientToken?: string;
  launchType?: LaunchType;
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  platformVersion?: string;
  role?: string;
  deploymentConfiguration?: DeploymentConfiguration;
  placementConstraints?: PlacementConstraint[];
  placementStrategy?: PlacementStrategy[];
  networkConfiguration?: NetworkConfiguration;
  healthCheckGracePeriodSeconds?: number;
  schedulingStrategy?: SchedulingStrategy;
  deploymentController?: DeploymentController;
  tags?: Tag[];
  enableECSManagedTags?: boolean;
  propagateTags?: PropagateTags;
  enableExecuteCommand?: boolean;
  serviceConnectConfiguration?: ServiceConnectConfiguration;
  volumeConfigurations?: ServiceVolumeConfiguration[];
  vpcLatticeConfigurations?: VpcLatticeConfiguration[];
  gatewayConnectors?: GatewayConnector[];
  monitoring?: MonitoringConfiguration;
}
export interface CreateServiceResponse {
  service?: Service;
}
export interface CreateTaskSetRequest {
  service: string;
  cluster: string;
  externalId?: string;
  taskDefinition: string;
  networkConfiguration?: NetworkConfiguration;
  loadBalancers?: LoadBalancer[];
  serviceRegistries?: ServiceRegistry[];
  launchType?: LaunchType;
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  platformVersion?: string;
  scale?: Scale;
  clientToken?: string;
  tags?: Tag[];
}
export interface CreateTaskSetResponse {
  taskSet?: TaskSet;
}
export interface CreatedAt {
  before?: Date;
  after?: Date;
}
export interface DaemonAlarmConfiguration {
  alarmNames?: string[];
  enable?: boolean;
}
export interface DaemonCapacityProvider {
  arn?: string;
  runningCount?: number;
  withoutDaemonCount?: number;
}
export interface DaemonCircuitBreaker {
  failureCount?: number;
  status?: DaemonDeploymentRollbackMonitorsStatus;
  threshold?: number;
}
export interface DaemonContainerDefinition {
  name?: string;
  image: string;
  memory?: number;
  memoryReservation?: number;
  repositoryCredentials?: RepositoryCredentials;
  healthCheck?: HealthCheck;
  cpu?: number;
  essential?: boolean;
  entryPoint?: string[];
  command?: string[];
  workingDirectory?: string;
  environmentFiles?: EnvironmentFile[];
  environment?: KeyValuePair[];
  secrets?: Secret[];
  readonlyRootFilesystem?: boolean;
  mountPoints?: MountPoint[];
  logConfiguration?: LogConfiguration;
  firelensConfiguration?: FirelensConfiguration;
  privileged?: boolean;
  user?: string;
  ulimits?: Ulimit[];
  linuxParameters?: DaemonLinuxParameters;
  dependsOn?: ContainerDependency[];
  startTimeout?: number;
  stopTimeout?: number;
  systemControls?: SystemControl[];
  interactive?: boolean;
  pseudoTerminal?: boolean;
  restartPolicy?: ContainerRestartPolicy;
}
export interface DaemonContainerImage {
  containerName?: string;
  imageDigest?: string;
  image?: string;
}
export interface DaemonDeployment {
  daemonDeploymentArn?: string;
  clusterArn?: string;
  status?: DaemonDeploymentStatus;
  statusReason?: string;
  targetDaemonRevision?: DaemonDeploymentRevisionDetail;
  sourceDaemonRevisions?: DaemonDeploymentRevisionDetail[];
  circuitBreaker?: DaemonCircuitBreaker;
  alarms?: DaemonDeploymentAlarms;
  rollback?: DaemonRollback;
  deploymentConfiguration?: DaemonDeploymentConfiguration;
  createdAt?: Date;
  startedAt?: Date;
  stoppedAt?: Date;
  finishedAt?: Date;
}
export interface DaemonDeploymentAlarms {
  status?: DaemonDeploymentRollbackMonitorsStatus;
  alarmNames?: string[];
  triggeredAlarmNames?: string[];
}
export interface DaemonDeploymentCapacityProvider {
  arn?: string;
  runningInstanceCount?: number;
  withoutDaemonInstanceCount?: number;
  drainingInstanceCount?: number;
}
export interface DaemonDeploymentConfiguration {
  drainPercent?: number;
  alarms?: DaemonAlarmConfiguration;
  bakeTimeInMinutes?: number;
}
export interface DaemonDeploymentRevisionDetail {
  arn?: string;
  capacityProviders?: DaemonDeploymentCapacityProvider[];
  totalRunningInstanceCount?: number;
  totalWithoutDaemonInstanceCount?: number;
  totalDrainingInstanceCount?: number;
}
export type DaemonDeploymentRollbackMonitorsStatus = "TRIGGERED" | "MONITORING" | "MONITORING_COMPLETE" | "DISABLED";
export type DaemonDeploymentStatus = "PENDING" | "SUCCESSFUL" | "STOPPED" | "STOP_REQUESTED" | "IN_PROGRESS" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_SUCCESSFUL" | "ROLLBACK_FAILED";
export interface DaemonDeploymentSummary {
  daemonDeploymentArn?: string;
  daemonArn?: string;
  clusterArn?: string;
  status?: DaemonDeploymentStatus;
  statusReason?: string;
  targetDaemonRevisionArn?: string;
  createdAt?: Date;
  startedAt?: Date;
  stoppedAt?: Date;
  finishedAt?: Date;
}
export interface DaemonDetail {
  daemonArn?: string;
  clusterArn?: string;
  status?: DaemonStatus;
  currentRevisions?: DaemonRevisionDetail[];
  deploymentArn?: string;
  createdAt?: Date;
  updatedAt?: Date;
}
export type DaemonIpcMode = "none" | "shared";
export interface DaemonLinuxParameters {
  capabilities?: KernelCapabilities;
  devices?: Device[];
  initProcessEnabled?: boolean;
  tmpfs?: Tmpfs[];
}
export interface DaemonNotActiveException {
  message?: string;
}
export interface DaemonNotFoundException {
  message?: string;
}
export type DaemonPidMode = "none" | "shared";
export type DaemonPropagateTags = "DAEMON" | "NONE";
export interface DaemonRevision {
  daemonRevisionArn?: string;
  clusterArn?: string;
  daemonArn?: string;
  daemonTaskDefinitionArn?: string;
  createdAt?: Date;
  containerImages?: DaemonContainerImage[];
  propagateTags?: DaemonPropagateTags;
  enableECSManagedTags?: boolean;
  enableExecuteCommand?: boolean;
  critical?: boolean;
}
export interface DaemonRevisionDetail {
  arn?: string;
  capacityProviders?: DaemonCapacityProvider[];
  totalRunningCount?: number;
  totalWithoutDaemonCount?: number;
}
export interface DaemonRollback {
  reason?: string;
  startedAt?: Date;
  rollbackTargetDaemonRevisionArn?: string;
  rollbackCapacityProviders?: string[];
}
export type DaemonStatus = "ACTIVE" | "DELETE_IN_PROGRESS";
export interface DaemonSummary {
  daemonArn?: string;
  status?: DaemonStatus;
  createdAt?: Date;
  updatedAt?: Date;
}
export interface DaemonTaskDefinition {
  daemonTaskDefinitionArn?: string;
  family?: string;
  revision?: number;
  taskRoleArn?: string;
  executionRoleArn?: string;
  containerDefinitions?: DaemonContainerDefinition[];
  volumes?: DaemonVolume[];
  cpu?: string;
  memory?: string;
  status?: DaemonTaskDefinitionStatus;
  registeredAt?: Date;
  deleteRequestedAt?: Date;
  registeredBy?: string;
  pidMode?: DaemonPidMode;
  ipcMode?: DaemonIpcMode;
}
export type DaemonTaskDefinitionRevisionFilter = "LAST_REGISTERED";
export type DaemonTaskDefinitionStatus = "ACTIVE" | "DELETE_IN_PROGRESS" | "DELETED";
export type DaemonTaskDefinitionStatusFilter = "ACTIVE" | "DELETE_IN_PROGRESS" | "ALL";
export interface DaemonTaskDefinitionSummary {
  arn?: string;
  registeredAt?: Date;
  registeredBy?: string;
  deleteRequestedAt?: Date;
  status?: DaemonTaskDefinitionStatus;
}
export interface DaemonVolume {
  name?: string;
  host?: HostVolumeProperties;
  logDriverVolumeConfiguration?: LogDriverVolumeConfiguration;
}
export interface DeleteAccountSettingRequest {
  name: SettingName;
  principalArn?: string;
}
export interface DeleteAccountSettingResponse {
  setting?: Setting;
}
export interface DeleteAttributesRequest {
  cluster?: string;
  attributes: Attribute[];
}
export interface DeleteAttributesResponse {
  attributes?: Attribute[];
}
export interface DeleteCapacityProviderRequest {
  capacityProvider: string;
  cluster?: string;
}
export interface DeleteCapacityProviderResponse {
  capacityProvider?: CapacityProvider;
}
export interface DeleteClusterRequest {
  cluster: string;
}
export interface DeleteClusterResponse {
  cluster?: Cluster;
}
export interface DeleteDaemonRequest {
  daemonArn: string;
}
export interface DeleteDaemonResponse {
  daemonArn?: string;
  status?: DaemonStatus;
  createdAt?: Date;
  updatedAt?: Date;
  deploymentArn?: string;
}
export interface DeleteDaemonTaskDefinitionRequest {
  daemonTaskDefinition: string;
}
export interface DeleteDaemonTaskDefinitionResponse {
  daemonTaskDefinitionArn?: string;
}
export interface DeleteExpressGatewayServiceRequest {
  serviceArn: string;
}
export interface DeleteExpressGatewayServiceResponse {
  service?: ECSExpressGatewayService;
}
export interface DeleteGatewayRequest {
  gateway: string;
}
export interface DeleteGatewayResponse {
  gatewayArn?: string;
  name?: string;
  status?: GatewayStatus;
}
export interface DeleteServiceRequest {
  cluster?: string;
  service: string;
  force?: boolean;
}
export interface DeleteServiceResponse {
  service?: Service;
}
export interface DeleteTaskDefinitionsRequest {
  taskDefinitions: string[];
}
export interface DeleteTaskDefinitionsResponse {
  taskDefinitions?: TaskDefinition[];
  failures?: Failure[];
}
export interface DeleteTaskSetRequest {
  cluster: string;
  service: string;
  taskSet: string;
  force?: boolean;
}
export interface DeleteTaskSetResponse {
  taskSet?: TaskSet;
}
export interface Deployment {
  id?: string;
  status?: string;
  taskDefinition?: string;
  desiredCount?: number;
  pendingCount?: number;
  runningCount?: number;
  failedTasks?: number;
  createdAt?: Date;
  updatedAt?: Date;
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  launchType?: LaunchType;
  platformVersion?: string;
  platformFamily?: string;
  networkConfiguration?: NetworkConfiguration;
  rolloutState?: DeploymentRolloutState;
  rolloutStateReason?: string;
  serviceConnectConfiguration?: ServiceConnectConfiguration;
  serviceConnectResources?: ServiceConnectServiceResource[];
  volumeConfigurations?: ServiceVolumeConfiguration[];
  fargateEphemeralStorage?: DeploymentEphemeralStorage;
  vpcLatticeConfigurations?: VpcLatticeConfiguration[];
}
export interface DeploymentAlarms {
  alarmNames: string[];
  rollback: boolean;
  enable: boolean;
}
export interface DeploymentCircuitBreaker {
  enable: boolean;
  rollback: boolean;
  resetOnHealthyTask?: boolean;
  thresholdConfiguration?: ThresholdConfiguration;
}
export interface DeploymentConfiguration {
  deploymentCircuitBreaker?: DeploymentCircuitBreaker;
  maximumPercent?: number;
  minimumHealthyPercent?: number;
  alarms?: DeploymentAlarms;
  strategy?: DeploymentStrategy;
  bakeTimeInMinutes?: number;
  lifecycleHooks?: DeploymentLifecycleHook[];
  linearConfiguration?: LinearConfiguration;
  canaryConfiguration?: CanaryConfiguration;
  earlySuccessCriteria?: DeploymentEarlySuccessCriteria;
}
export interface DeploymentController {
  type: DeploymentControllerType;
}
export type DeploymentControllerType = "ECS" | "CODE_DEPLOY" | "EXTERNAL";
export interface DeploymentEarlySuccessCriteria {
  enable: boolean;
  healthyPercent?: number;
  sourceServiceRevisionCleanup?: ServiceRevisionCleanup;
}
export interface DeploymentEphemeralStorage {
  kmsKeyId?: string;
}
export interface DeploymentLifecycleHook {
  targetType?: DeploymentLifecycleHookTargetType;
  hookTargetArn?: string;
  roleArn?: string;
  lifecycleStages?: DeploymentLifecycleHookStage[];
  hookDetails?: unknown;
  timeoutConfiguration?: DeploymentLifecycleHookTimeoutConfiguration;
}
export type DeploymentLifecycleHookAction = "ROLLBACK" | "CONTINUE";
export interface DeploymentLifecycleHookDetail {
  hookId?: string;
  targetType?: DeploymentLifecycleHookTargetType;
  targetArn?: string;
  status?: DeploymentLifecycleHookStatus;
  expiresAt?: Date;
  timeoutAction?: DeploymentLifecycleHookAction;
}
export type DeploymentLifecycleHookStage = "RECONCILE_SERVICE" | "PRE_SCALE_UP" | "POST_SCALE_UP" | "TEST_TRAFFIC_SHIFT" | "POST_TEST_TRAFFIC_SHIFT" | "PRE_PRODUCTION_TRAFFIC_SHIFT" | "PRODUCTION_TRAFFIC_SHIFT" | "POST_PRODUCTION_TRAFFIC_SHIFT";
export type DeploymentLifecycleHookStatus = "AWAITING_ACTION" | "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "TIMED_OUT";
export type DeploymentLifecycleHookTargetType = "AWS_LAMBDA" | "PAUSE";
export interface DeploymentLifecycleHookTimeoutConfiguration {
  timeoutInMinutes?: number;
  action?: DeploymentLifecycleHookAction;
}
export type DeploymentRolloutState = "COMPLETED" | "FAILED" | "IN_PROGRESS";
export type DeploymentStrategy = "ROLLING" | "BLUE_GREEN" | "LINEAR" | "CANARY";
export interface DeregisterContainerInstanceRequest {
  cluster?: string;
  containerInstance: string;
  force?: boolean;
}
export interface DeregisterContainerInstanceResponse {
  containerInstance?: ContainerInstance;
}
export interface DeregisterTaskDefinitionRequest {
  taskDefinition: string;
}
export interface DeregisterTaskDefinitionResponse {
  taskDefinition?: TaskDefinition;
}
export interface DescribeCapacityProvidersRequest {
  capacityProviders?: string[];
  cluster?: string;
  include?: CapacityProviderField[];
  maxResults?: number;
  nextToken?: string;
}
export interface DescribeCapacityProvidersResponse {
  capacityProviders?: CapacityProvider[];
  failures?: Failure[];
  nextToken?: string;
}
export interface DescribeClustersRequest {
  clusters?: string[];
  include?: ClusterField[];
}
export interface DescribeClustersResponse {
  clusters?: Cluster[];
  failures?: Failure[];
}
export interface DescribeContainerInstancesRequest {
  cluster?: string;
  containerInstances: string[];
  include?: ContainerInstanceField[];
}
export interface DescribeContainerInstancesResponse {
  containerInstances?: ContainerInstance[];
  failures?: Failure[];
}
export interface DescribeDaemonDeploymentsRequest {
  daemonDeploymentArns: string[];
}
export interface DescribeDaemonDeploymentsResponse {
  failures?: Failure[];
  daemonDeployments?: DaemonDeployment[];
}
export interface DescribeDaemonRequest {
  daemonArn: string;
}
export interface DescribeDaemonResponse {
  daemon?: DaemonDetail;
}
export interface DescribeDaemonRevisionsRequest {
  daemonRevisionArns: string[];
}
export interface DescribeDaemonRevisionsResponse {
  daemonRevisions?: DaemonRevision[];
  failures?: Failure[];
}
export interface DescribeDaemonTaskDefinitionRequest {
  daemonTaskDefinition: string;
}
export interface DescribeDaemonTaskDefinitionResponse {
  daemonTaskDefinition?: DaemonTaskDefinition;
}
export interface DescribeExpressGatewayServiceRequest {
  serviceArn: string;
  include?: ExpressGatewayServiceInclude[];
}
export interface DescribeExpressGatewayServiceResponse {
  service?: ECSExpressGatewayService;
}
export interface DescribeGatewayAlbConfiguration {
  networkConfiguration?: GatewayElbNetworkConfiguration;
  scheme?: GatewayElbScheme;
  accessLogs?: GatewayElbAccessLogConfiguration;
  webACLArn?: string;
  port?: number;
  protocol?: GatewayAlbProtocol;
  maxAlbCount?: number;
  currentAlbCount?: number;
  httpDesync?: GatewayAlbDesyncMitigationMode;
  testTrafficRules?: GatewayAlbTestTrafficRules;
}
export interface DescribeGatewayConfiguration {
  hostSharedAlb?: DescribeGatewayAlbConfiguration;
}
export interface DescribeGatewayRequest {
  gateway: string;
}
export interface DescribeGatewayResourcesRequest {
  gateway: string;
  maxResults?: number;
  nextToken?: string;
}
export interface DescribeGatewayResourcesResponse {
  gatewayResources?: GatewayResources;
  nextToken?: string;
}
export interface DescribeGatewayResponse {
  gateway?: Gateway;
}
export interface DescribeGatewayRouteRequest {
  gatewayRouteArn: string;
}
export interface DescribeGatewayRouteResponse {
  gatewayRoute?: GatewayRoute;
}
export interface DescribeServiceDeploymentsRequest {
  serviceDeploymentArns: string[];
}
export interface DescribeServiceDeploymentsResponse {
  serviceDeployments?: ServiceDeployment[];
  failures?: Failure[];
}
export interface DescribeServiceRevisionsRequest {
  serviceRevisionArns: string[];
}
export interface DescribeServiceRevisionsResponse {
  serviceRevisions?: ServiceRevision[];
  failures?: Failure[];
}
export interface DescribeServicesRequest {
  cluster?: string;
  services: string[];
  include?: ServiceField[];
}
export interface DescribeServicesResponse {
  services?: Service[];
  failures?: Failure[];
}
export interface DescribeTaskDefinitionRequest {
  taskDefinition: string;
  include?: TaskDefinitionField[];
}
export interface DescribeTaskDefinitionResponse {
  taskDefinition?: TaskDefinition;
  tags?: Tag[];
}
export interface DescribeTaskSetsRequest {
  cluster: string;
  service: string;
  taskSets?: string[];
  include?: TaskSetField[];
}
export interface DescribeTaskSetsResponse {
  taskSets?: TaskSet[];
  failures?: Failure[];
}
export interface DescribeTasksRequest {
  cluster?: string;
  tasks: string[];
  include?: TaskField[];
}
export interface DescribeTasksResponse {
  tasks?: Task[];
  failures?: Failure[];
}
export type DesiredStatus = "RUNNING" | "PENDING" | "STOPPED";
export interface Device {
  hostPath: string;
  containerPath?: string;
  permissions?: DeviceCgroupPermission[];
}
export type DeviceCgroupPermission = "read" | "write" | "mknod";
export interface DisassociateGatewayFromClusterRequest {
  gateway: string;
  cluster: string;
}
export interface DisassociateGatewayFromClusterResponse {
  gatewayArn?: string;
  clusterArn?: string;
  status?: GatewayClusterAssociationStatus;
}
export interface DiscoverPollEndpointRequest {
  containerInstance?: string;
  cluster?: string;
}
export interface DiscoverPollEndpointResponse {
  endpoint?: string;
  telemetryEndpoint?: string;
  serviceConnectEndpoint?: string;
}
export interface DockerVolumeConfiguration {
  scope?: Scope;
  autoprovision?: boolean;
  driver?: string;
  driverOpts?: { [key: string]: string };
  labels?: { [key: string]: string };
}
export type EBSResourceType = "volume";
export interface EBSTagSpecification {
  resourceType: EBSResourceType;
  tags?: Tag[];
  propagateTags?: PropagateTags;
}
export interface ECSExpressGatewayService {
  cluster?: string;
  serviceName?: string;
  serviceArn?: string;
  infrastructureRoleArn?: string;
  status?: ExpressGatewayServiceStatus;
  currentDeployment?: string;
  activeConfigurations?: ExpressGatewayServiceConfiguration[];
  tags?: Tag[];
  createdAt?: Date;
  updatedAt?: Date;
}
export interface ECSManagedResources {
  ingressPaths?: ManagedIngressPath[];
  autoScaling?: ManagedAutoScaling;
  metricAlarms?: ManagedMetricAlarm[];
  serviceSecurityGroups?: ManagedSecurityGroup[];
  logGroups?: ManagedLogGroup[];
  gatewayConnections?: GatewayConnection[];
}
export interface EFSAuthorizationConfig {
  accessPointId?: string;
  iam?: EFSAuthorizationConfigIAM;
}
export type EFSAuthorizationConfigIAM = "ENABLED" | "DISABLED";
export type EFSTransitEncryption = "ENABLED" | "DISABLED";
export interface EFSVolumeConfiguration {
  fileSystemId: string;
  rootDirectory?: string;
  transitEncryption?: EFSTransitEncryption;
  transitEncryptionPort?: number;
  authorizationConfig?: EFSAuthorizationConfig;
}
export interface ElbGatewayResources {
  loadBalancerArn?: string;
  listenerArn?: string;
  securityGroup?: string;
  gatewayRouteArns?: string[];
}
export interface EnvironmentFile {
  value: string;
  type: EnvironmentFileType;
}
export type EnvironmentFileType = "s3";
export interface EphemeralStorage {
  sizeInGiB: number;
}
export interface ExecuteCommandConfiguration {
  kmsKeyId?: string;
  logging?: ExecuteCommandLogging;
  logConfiguration?: ExecuteCommandLogConfiguration;
}
export interface ExecuteCommandLogConfiguration {
  cloudWatchLogGroupName?: string;
  cloudWatchEncryptionEnabled?: boolean;
  s3BucketName?: string;
  s3EncryptionEnabled?: boolean;
  s3KeyPrefix?: string;
}
export type ExecuteCommandLogging = "NONE" | "DEFAULT" | "OVERRIDE";
export interface ExecuteCommandRequest {
  cluster?: string;
  container?: string;
  command: string;
  interactive: boolean;
  task: string;
}
export interface ExecuteCommandResponse {
  clusterArn?: string;
  containerArn?: string;
  containerName?: string;
  interactive?: boolean;
  session?: Session;
  taskArn?: string;
}
export type ExpressCpuArchitecture = "X86_64" | "ARM64";
export interface ExpressGatewayContainer {
  image: string;
  containerPort?: number;
  awsLogsConfiguration?: ExpressGatewayServiceAwsLogsConfiguration;
  repositoryCredentials?: ExpressGatewayRepositoryCredentials;
  command?: string[];
  environment?: KeyValuePair[];
  secrets?: Secret[];
}
export interface ExpressGatewayRepositoryCredentials {
  credentialsParameter?: string;
}
export interface ExpressGatewayScalingTarget {
  minTaskCount?: number;
  maxTaskCount?: number;
  autoScalingMetric?: ExpressGatewayServiceScalingMetric;
  autoScalingTargetValue?: number;
}
export interface ExpressGatewayServiceAwsLogsConfiguration {
  logGroup: string;
  logStreamPrefix: string;
}
export interface ExpressGatewayServiceConfiguration {
  serviceRevisionArn?: string;
  executionRoleArn?: string;
  taskRoleArn?: string;
  taskDefinitionArn?: string;
  cpu?: string;
  memory?: string;
  cpuArchitecture?: ExpressCpuArchitecture;
  networkConfiguration?: ExpressGatewayServiceNetworkConfiguration;
  healthCheckPath?: string;
  primaryContainer?: ExpressGatewayContainer;
  scalingTarget?: ExpressGatewayScalingTarget;
  ingressPaths?: IngressPathSummary[];
  createdAt?: Date;
}
export type ExpressGatewayServiceInclude = "TAGS";
export interface ExpressGatewayServiceNetworkConfiguration {
  securityGroups?: string[];
  subnets?: string[];
}
export type ExpressGatewayServiceScalingMetric = "AVERAGE_CPU" | "AVERAGE_MEMORY" | "REQUEST_COUNT_PER_TARGET";
export interface ExpressGatewayServiceStatus {
  statusCode?: ExpressGatewayServiceStatusCode;
  statusReason?: string;
}
export type ExpressGatewayServiceStatusCode = "ACTIVE" | "DRAINING" | "INACTIVE";
export interface FSxWindowsFileServerAuthorizationConfig {
  credentialsParameter: string;
  domain: string;
}
export interface FSxWindowsFileServerVolumeConfiguration {
  fileSystemId: string;
  rootDirectory: string;
  authorizationConfig: FSxWindowsFileServerAuthorizationConfig;
}
export interface Failure {
  arn?: string;
  reason?: string;
  detail?: string;
}
export interface FirelensConfiguration {
  type: FirelensConfigurationType;
  options?: { [key: string]: string };
}
export type FirelensConfigurationType = "fluentd" | "fluentbit";
export interface Gateway {
  gatewayArn?: string;
  name?: string;
  status?: GatewayStatus;
  statusReason?: string;
  failures?: GatewayResourceFailure[];
  infrastructureRoleArn?: string;
  deletionProtection?: boolean;
  configuration?: DescribeGatewayConfiguration;
  accessType?: AccessType;
  propagateTags?: PropagateGatewayTags;
  tags?: Tag[];
  createdAt?: Date;
  updatedAt?: Date;
}
export type GatewayAlbDesyncMitigationMode = "monitor" | "defensive" | "strictest";
export type GatewayAlbProtocol = "HTTP" | "HTTPS";
export interface GatewayAlbTestTrafficRules {
  header?: GatewayTestTrafficHeader;
}
export type GatewayClusterAssociationStatus = "ACTIVE" | "DISASSOCIATING" | "INACTIVE";
export interface GatewayClusterAssociationSummary {
  gatewayArn?: string;
  clusterArn?: string;
  status?: GatewayClusterAssociationStatus;
}
export interface GatewayConfiguration {
  hostSharedAlb?: HostSharedAlbConfiguration;
}
export interface GatewayConnection {
  gatewayArn?: string;
  gatewayRouteArn?: string;
  portName?: string;
  serviceUrl?: string;
  accessType?: AccessType;
  status?: GatewayRouteStatus;
  resources?: GatewayConnectionResources;
}
export interface GatewayConnectionAlbResources {
  acmCertificateArn?: string;
  loadBalancerArn?: string;
  loadBalancerSecurityGroupArns?: string[];
  listenerArn?: string;
  listenerRuleArn?: string;
  testListenerRuleArn?: string;
  targetGroupArn?: string;
  alternateTargetGroupArn?: string;
}
export interface GatewayConnectionResources {
  hostSharedAlb?: GatewayConnectionAlbResources[];
}
export interface GatewayConnector {
  portName: string;
  healthCheck?: GatewayConnectorHealthCheck;
  filters?: GatewayConnectorFilters;
  deregistrationDelay?: GatewayConnectorDeregistrationDelay;
}
export interface GatewayConnectorDeregistrationDelay {
  timeoutSeconds?: number;
}
export interface GatewayConnectorFilters {
  accessTypes?: AccessType[];
}
export interface GatewayConnectorHealthCheck {
  healthCheckProtocol?: GatewayConnectorHealthCheckProtocol;
  healthCheckPort?: number;
  healthCheckPath?: string;
  healthCheckTimeoutSeconds?: number;
  healthCheckIntervalSeconds?: number;
  healthyThresholdCount?: number;
  unhealthyThresholdCount?: number;
  matcher?: GatewayConnectorHealthCheckMatcher;
}
export interface GatewayConnectorHealthCheckMatcher {
  httpCode?: string;
  grpcCode?: string;
}
export type GatewayConnectorHealthCheckProtocol = "HTTP" | "HTTPS";
export interface GatewayElbAccessLogConfiguration {
  destination?: GatewayElbAccessLogDestination;
}
export interface GatewayElbAccessLogDestination {
  s3?: GatewayElbAccessLogS3Destination;
}
export interface GatewayElbAccessLogS3Destination {
  bucket: string;
  prefix?: string;
}
export type GatewayElbIpAddressType = "ipv4" | "dualstack" | "dualstack-without-public-ipv4";
export interface GatewayElbNetworkConfiguration {
  inboundSecurityGroup?: string;
  subnets?: string[];
  ipAddressType?: GatewayElbIpAddressType;
}
export type GatewayElbScheme = "internet-facing" | "internal";
export interface GatewayInfrastructureResources {
  hostSharedAlb?: ElbGatewayResources[];
}
export interface GatewayNotFoundException {
  message?: string;
}
export interface GatewayOperationError {
  operation?: string;
  code?: string;
  message?: string;
}
export interface GatewayResourceFailure {
  arn?: string;
  errors?: GatewayOperationError[];
}
export interface GatewayResources {
  gatewayArn?: string;
  resources?: GatewayInfrastructureResources;
}
export interface GatewayRoute {
  gatewayRouteArn?: string;
  serviceArn?: string;
  serviceContainerPortName?: string;
  status?: GatewayRouteStatus;
  serviceUrl?: string;
  resources?: GatewayRouteResources;
}
export interface GatewayRouteAlbResources {
  acmCertificateArn?: string;
  loadBalancerArn?: string;
  listenerArn?: string;
  listenerRuleArn?: string;
  testListenerRuleArns?: string[];
  loadBalancerSecurityGroups?: GatewayRouteLoadBalancerSecurityGroup[];
  serviceSecurityGroupArn?: string;
}
export interface GatewayRouteLoadBalancerSecurityGroup {
  arn?: string;
  ruleArns?: string[];
}
export interface GatewayRouteResources {
  hostSharedAlb?: GatewayRouteAlbResources[];
}
export type GatewayRouteStatus = "ACTIVE" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_FAILED";
export interface GatewayRouteSummary {
  gatewayRouteArn?: string;
  gatewayArn?: string;
  clusterArn?: string;
  serviceArn?: string;
  serviceContainerPortName?: string;
  status?: GatewayRouteStatus;
}
export type GatewayStatus = "ACTIVE" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED" | "DELETED";
export interface GatewaySummary {
  gatewayArn?: string;
  name?: string;
  status?: GatewayStatus;
  createdAt?: Date;
}
export interface GatewayTestTrafficHeader {
  name: string;
  values: string[];
}
export interface GetTaskProtectionRequest {
  cluster: string;
  tasks?: string[];
}
export interface GetTaskProtectionResponse {
  protectedTasks?: ProtectedTask[];
  failures?: Failure[];
}
export interface GpuDevice {
  gpuId?: string;
  sharingMode?: GpuSharingMode;
  totalMemoryInMiB?: number;
  remainingMemoryInMiB?: number;
  containerCount?: number;
}
export type GpuSharingMode = "IDLE" | "NVIDIA_MPS" | "DEDICATED";
export interface HealthCheck {
  command: string[];
  interval?: number;
  timeout?: number;
  retries?: number;
  startPeriod?: number;
}
export type HealthStatus = "HEALTHY" | "UNHEALTHY" | "UNKNOWN";
export interface HostEntry {
  hostname: string;
  ipAddress: string;
}
export interface HostSharedAlbConfiguration {
  networkConfiguration?: GatewayElbNetworkConfiguration;
  scheme?: GatewayElbScheme;
  webACLArn?: string;
  accessLogs?: GatewayElbAccessLogConfiguration;
  port?: number;
  protocol?: GatewayAlbProtocol;
  maxAlbCount?: number;
  httpDesync?: GatewayAlbDesyncMitigationMode;
  testTrafficRules?: GatewayAlbTestTrafficRules;
}
export interface HostVolumeProperties {
  sourcePath?: string;
}
export interface InferenceAccelerator {
  deviceName: string;
  deviceType: string;
}
export interface InferenceAcceleratorOverride {
  deviceName?: string;
  deviceType?: string;
}
export interface InfrastructureOptimization {
  scaleInAfter?: number;
}
export interface IngressPathSummary {
  accessType: AccessType;
  endpoint: string;
}
export type InstanceGeneration = "current" | "previous";
export interface InstanceHealthCheckResult {
  type?: InstanceHealthCheckType;
  status?: InstanceHealthCheckState;
  statusReason?: string;
  lastUpdated?: Date;
  lastStatusChange?: Date;
}
export type InstanceHealthCheckState = "OK" | "IMPAIRED" | "INSUFFICIENT_DATA" | "INITIALIZING";
export type InstanceHealthCheckType = "CONTAINER_RUNTIME" | "ACCELERATED_COMPUTE" | "DAEMON" | "AGENT_CONNECTIVITY";
export interface InstanceLaunchTemplate {
  ec2InstanceProfileArn: string;
  networkConfiguration: ManagedInstancesNetworkConfiguration;
  storageConfiguration?: ManagedInstancesStorageConfiguration;
  localStorageConfiguration?: ManagedInstancesLocalStorageConfiguration;
  monitoring?: ManagedInstancesMonitoringOptions;
  capacityOptionType?: CapacityOptionType;
  instanceMetadataTagsPropagation?: boolean;
  instanceRequirements?: InstanceRequirementsRequest;
  fipsEnabled?: boolean;
  capacityReservations?: CapacityReservationRequest;
  nitroEnclavesEnabled?: boolean;
}
export interface InstanceLaunchTemplateUpdate {
  ec2InstanceProfileArn?: string;
  networkConfiguration?: ManagedInstancesNetworkConfiguration;
  storageConfiguration?: ManagedInstancesStorageConfiguration;
  instanceMetadataTagsPropagation?: boolean;
  localStorageConfiguration?: ManagedInstancesLocalStorageConfiguration;
  monitoring?: ManagedInstancesMonitoringOptions;
  instanceRequirements?: InstanceRequirementsRequest;
  capacityReservations?: CapacityReservationRequest;
}
export interface InstanceRequirementsRequest {
  vCpuCount: VCpuCountRangeRequest;
  memoryMiB: MemoryMiBRequest;
  cpuManufacturers?: CpuManufacturer[];
  memoryGiBPerVCpu?: MemoryGiBPerVCpuRequest;
  excludedInstanceTypes?: string[];
  instanceGenerations?: InstanceGeneration[];
  spotMaxPricePercentageOverLowestPrice?: number;
  onDemandMaxPricePercentageOverLowestPrice?: number;
  bareMetal?: BareMetal;
  burstablePerformance?: BurstablePerformance;
  requireHibernateSupport?: boolean;
  networkInterfaceCount?: NetworkInterfaceCountRequest;
  localStorage?: LocalStorage;
  localStorageTypes?: LocalStorageType[];
  totalLocalStorageGB?: TotalLocalStorageGBRequest;
  baselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest;
  acceleratorTypes?: AcceleratorType[];
  acceleratorCount?: AcceleratorCountRequest;
  acceleratorManufacturers?: AcceleratorManufacturer[];
  acceleratorNames?: AcceleratorName[];
  acceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest;
  networkBandwidthGbps?: NetworkBandwidthGbpsRequest;
  allowedInstanceTypes?: string[];
  maxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
}
export interface InvalidParameterException {
  message?: string;
}
export type IpcMode = "host" | "task" | "none";
export type IsolationMode = "SHARED" | "ISOLATED_SANDBOX" | "CONFIDENTIAL_SANDBOX";
export interface KernelCapabilities {
  add?: string[];
  drop?: string[];
}
export interface KeyValuePair {
  name?: string;
  value?: string;
}
export type LaunchType = "EC2" | "FARGATE" | "EXTERNAL" | "MANAGED_INSTANCES";
export interface LimitExceededException {
  message?: string;
}
export interface LinearConfiguration {
  stepPercent?: number;
  stepBakeTimeInMinutes?: number;
}
export interface LinuxParameters {
  capabilities?: KernelCapabilities;
  devices?: Device[];
  initProcessEnabled?: boolean;
  sharedMemorySize?: number;
  tmpfs?: Tmpfs[];
  maxSwap?: number;
  swappiness?: number;
}
export interface ListAccountSettingsRequest {
  name?: SettingName;
  value?: string;
  principalArn?: string;
  effectiveSettings?: boolean;
  nextToken?: string;
  maxResults?: number;
}
export interface ListAccountSettingsResponse {
  settings?: Setting[];
  nextToken?: string;
}
export interface ListAttributesRequest {
  cluster?: string;
  targetType: TargetType;
  attributeName?: string;
  attributeValue?: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListAttributesResponse {
  attributes?: Attribute[];
  nextToken?: string;
}
export interface ListClustersRequest {
  nextToken?: string;
  maxResults?: number;
}
export interface ListClustersResponse {
  clusterArns?: string[];
  nextToken?: string;
}
export interface ListContainerInstancesRequest {
  cluster?: string;
  filter?: string;
  nextToken?: string;
  maxResults?: number;
  status?: ContainerInstanceStatus;
}
export interface ListContainerInstancesResponse {
  containerInstanceArns?: string[];
  nextToken?: string;
}
export interface ListDaemonDeploymentsRequest {
  daemonArn: string;
  status?: DaemonDeploymentStatus[];
  createdAt?: CreatedAt;
  maxResults?: number;
  nextToken?: string;
}
export interface ListDaemonDeploymentsResponse {
  nextToken?: string;
  daemonDeployments?: DaemonDeploymentSummary[];
}
export interface ListDaemonTaskDefinitionsRequest {
  familyPrefix?: string;
  family?: string;
  revision?: DaemonTaskDefinitionRevisionFilter;
  status?: DaemonTaskDefinitionStatusFilter;
  sort?: SortOrder;
  nextToken?: string;
  maxResults?: number;
}
export interface ListDaemonTaskDefinitionsResponse {
  daemonTaskDefinitions?: DaemonTaskDefinitionSummary[];
  nextToken?: string;
}
export interface ListDaemonsRequest {
  clusterArn?: string;
  capacityProviderArns?: string[];
  maxResults?: number;
  nextToken?: string;
}
export interface ListDaemonsResponse {
  daemonSummariesList?: DaemonSummary[];
  nextToken?: string;
}
export interface ListGatewayClusterAssociationsRequest {
  gateway?: string;
  cluster?: string;
  status?: GatewayClusterAssociationStatus[];
  maxResults?: number;
  nextToken?: string;
}
export interface ListGatewayClusterAssociationsResponse {
  gatewayClusterAssociations?: GatewayClusterAssociationSummary[];
  nextToken?: string;
}
export interface ListGatewayRoutesRequest {
  gateway?: string;
  cluster?: string;
  service?: string;
  serviceContainerPortName?: string;
  status?: GatewayRouteStatus[];
  maxResults?: number;
  nextToken?: string;
}
export interface ListGatewayRoutesResponse {
  gatewayRoutes?: GatewayRouteSummary[];
  nextToken?: string;
}
export interface ListGatewaysRequest {
  names?: string[];
  status?: GatewayStatus[];
  maxResults?: number;
  nextToken?: string;
}
export interface ListGatewaysResponse {
  gateways?: GatewaySummary[];
  nextToken?: string;
}
export interface ListServiceDeploymentsRequest {
  service: string;
  cluster?: string;
  status?: ServiceDeploymentStatus[];
  createdAt?: CreatedAt;
  nextToken?: string;
  maxResults?: number;
}
export interface ListServiceDeploymentsResponse {
  serviceDeployments?: ServiceDeploymentBrief[];
  nextToken?: string;
}
export interface ListServicesByNamespaceRequest {
  namespace: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListServicesByNamespaceResponse {
  serviceArns?: string[];
  nextToken?: string;
}
export interface ListServicesRequest {
  cluster?: string;
  nextToken?: string;
  maxResults?: number;
  launchType?: LaunchType;
  schedulingStrategy?: SchedulingStrategy;
  resourceManagementType?: ResourceManagementType;
}
export interface ListServicesResponse {
  serviceArns?: string[];
  nextToken?: string;
}
export interface ListTagsForResourceRequest {
  resourceArn: string;
}
export interface ListTagsForResourceResponse {
  tags?: Tag[];
}
export interface ListTaskDefinitionFamiliesRequest {
  familyPrefix?: string;
  status?: TaskDefinitionFamilyStatus;
  nextToken?: string;
  maxResults?: number;
}
export interface ListTaskDefinitionFamiliesResponse {
  families?: string[];
  nextToken?: string;
}
export interface ListTaskDefinitionsRequest {
  familyPrefix?: string;
  status?: TaskDefinitionStatus;
  sort?: SortOrder;
  nextToken?: string;
  maxResults?: number;
}
export interface ListTaskDefinitionsResponse {
  taskDefinitionArns?: string[];
  nextToken?: string;
}
export interface ListTasksRequest {
  cluster?: string;
  containerInstance?: string;
  family?: string;
  nextToken?: string;
  maxResults?: number;
  startedBy?: string;
  serviceName?: string;
  desiredStatus?: DesiredStatus;
  launchType?: LaunchType;
  daemonName?: string;
}
export interface ListTasksResponse {
  taskArns?: string[];
  nextToken?: string;
}
export interface LoadBalancer {
  targetGroupArn?: string;
  loadBalancerName?: string;
  containerName?: string;
  containerPort?: number;
  advancedConfiguration?: AdvancedConfiguration;
}
export type LocalStorage = "included" | "required" | "excluded";
export type LocalStorageType = "hdd" | "ssd";
export interface LogConfiguration {
  logDriver: LogDriver;
  options?: { [key: string]: string };
  secretOptions?: Secret[];
}
export type LogDriver = "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "awsfirelens";
export interface LogDriverVolumeConfiguration {
  driver: LogDriver;
}
export interface ManagedAgent {
  lastStartedAt?: Date;
  name?: ManagedAgentName;
  reason?: string;
  lastStatus?: string;
}
export type ManagedAgentName = "ExecuteCommandAgent";
export interface ManagedAgentStateChange {
  containerName: string;
  managedAgentName: ManagedAgentName;
  status: string;
  reason?: string;
}
export interface ManagedApplicationAutoScalingPolicy {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
  policyType: string;
  targetValue: number;
  metric: string;
}
export interface ManagedAutoScaling {
  scalableTarget?: ManagedScalableTarget;
  applicationAutoScalingPolicies?: ManagedApplicationAutoScalingPolicy[];
}
export interface ManagedCertificate {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
  domainName: string;
}
export type ManagedDraining = "ENABLED" | "DISABLED";
export interface ManagedIngressPath {
  accessType: AccessType;
  endpoint: string;
  loadBalancer?: ManagedLoadBalancer;
  loadBalancerSecurityGroups?: ManagedSecurityGroup[];
  certificate?: ManagedCertificate;
  listener?: ManagedListener;
  rule?: ManagedListenerRule;
  targetGroups?: ManagedTargetGroup[];
}
export interface ManagedInstancesLocalStorageConfiguration {
  useLocalStorage?: boolean;
}
export type ManagedInstancesMonitoringOptions = "BASIC" | "DETAILED";
export interface ManagedInstancesNetworkConfiguration {
  subnets?: string[];
  securityGroups?: string[];
}
export interface ManagedInstancesProvider {
  infrastructureRoleArn?: string;
  instanceLaunchTemplate?: InstanceLaunchTemplate;
  propagateTags?: PropagateMITags;
  infrastructureOptimization?: InfrastructureOptimization;
  autoRepairConfiguration?: AutoRepairConfiguration;
}
export interface ManagedInstancesStorageConfiguration {
  storageSizeGiB?: number;
}
export interface ManagedListener {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
}
export interface ManagedListenerRule {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
}
export interface ManagedLoadBalancer {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
  scheme: string;
  subnetIds?: string[];
  securityGroupIds?: string[];
}
export interface ManagedLogGroup {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
  logGroupName: string;
}
export interface ManagedMetricAlarm {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
}
export type ManagedResourceStatus = "PROVISIONING" | "ACTIVE" | "DEPROVISIONING" | "DELETED" | "FAILED";
export interface ManagedScalableTarget {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
  minCapacity: number;
  maxCapacity: number;
}
export interface ManagedScaling {
  status?: ManagedScalingStatus;
  targetCapacity?: number;
  minimumScalingStepSize?: number;
  maximumScalingStepSize?: number;
  instanceWarmupPeriod?: number;
}
export type ManagedScalingStatus = "ENABLED" | "DISABLED";
export interface ManagedSecurityGroup {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
}
export interface ManagedStorageConfiguration {
  kmsKeyId?: string;
  fargateEphemeralStorageKmsKeyId?: string;
}
export interface ManagedTargetGroup {
  arn?: string;
  status: ManagedResourceStatus;
  statusReason?: string;
  updatedAt: Date;
  healthCheckPath: string;
  healthCheckPort: number;
  port: number;
}
export type ManagedTerminationProtection = "ENABLED" | "DISABLED";
export interface MemoryGiBPerVCpuRequest {
  min?: number;
  max?: number;
}
export interface MemoryMiBRequest {
  min: number;
  max?: number;
}
export interface MetricConfiguration {
  metricNames: string[];
  resolutionSeconds: number;
}
export interface MissingVersionException {
  message?: string;
}
export interface MonitoringConfiguration {
  metricConfigurations?: MetricConfiguration[];
}
export interface MountPoint {
  sourceVolume?: string;
  containerPath?: string;
  readOnly?: boolean;
}
export interface NamespaceNotFoundException {
  message?: string;
}
export interface NetworkBandwidthGbpsRequest {
  min?: number;
  max?: number;
}
export interface NetworkBinding {
  bindIP?: string;
  containerPort?: number;
  hostPort?: number;
  protocol?: TransportProtocol;
  containerPortRange?: string;
  hostPortRange?: string;
}
export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration;
}
export interface NetworkInterface {
  attachmentId?: string;
  privateIpv4Address?: string;
  ipv6Address?: string;
}
export interface NetworkInterfaceCountRequest {
  min?: number;
  max?: number;
}
export type NetworkMode = "bridge" | "host" | "awsvpc" | "none";
export interface NoUpdateAvailableException {
  message?: string;
}
export interface NvidiaMpsAllocation {
  memory: number;
  maxComputePercent?: number;
}
export type OSFamily = "WINDOWS_SERVER_2019_FULL" | "WINDOWS_SERVER_2019_CORE" | "WINDOWS_SERVER_2016_FULL" | "WINDOWS_SERVER_2004_CORE" | "WINDOWS_SERVER_2022_CORE" | "WINDOWS_SERVER_2022_FULL" | "WINDOWS_SERVER_2025_CORE" | "WINDOWS_SERVER_2025_FULL" | "WINDOWS_SERVER_20H2_CORE" | "LINUX";
export type PidMode = "host" | "task";
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
export interface PlatformDevice {
  id: string;
  type: PlatformDeviceType;
}
export type PlatformDeviceType = "GPU" | "NEURON_DEVICE";
export interface PlatformTaskDefinitionIncompatibilityException {
  message?: string;
}
export interface PlatformUnknownException {
  message?: string;
}
export interface PortMapping {
  containerPort?: number;
  hostPort?: number;
  protocol?: TransportProtocol;
  name?: string;
  appProtocol?: ApplicationProtocol;
  containerPortRange?: string;
}
export type PropagateGatewayTags = "NONE" | "GATEWAY";
export type PropagateMITags = "CAPACITY_PROVIDER" | "NONE";
export type PropagateTags = "TASK_DEFINITION" | "SERVICE" | "NONE";
export interface ProtectedTask {
  taskArn?: string;
  protectionEnabled?: boolean;
  expirationDate?: Date;
}
export interface ProxyConfiguration {
  type?: ProxyConfigurationType;
  containerName: string;
  properties?: KeyValuePair[];
}
export type ProxyConfigurationType = "APPMESH";
export interface PutAccountSettingDefaultRequest {
  name: SettingName;
  value: string;
}
export interface PutAccountSettingDefaultResponse {
  setting?: Setting;
}
export interface PutAccountSettingRequest {
  name: SettingName;
  value: string;
  principalArn?: string;
}
export interface PutAccountSettingResponse {
  setting?: Setting;
}
export interface PutAttributesRequest {
  cluster?: string;
  attributes: Attribute[];
}
export interface PutAttributesResponse {
  attributes?: Attribute[];
}
export interface PutClusterCapacityProvidersRequest {
  cluster: string;
  capacityProviders: string[];
  defaultCapacityProviderStrategy: CapacityProviderStrategyItem[];
}
export interface PutClusterCapacityProvidersResponse {
  cluster?: Cluster;
}
export interface RegisterContainerInstanceRequest {
  cluster?: string;
  instanceIdentityDocument?: string;
  instanceIdentityDocumentSignature?: string;
  totalResources?: Resource[];
  versionInfo?: VersionInfo;
  containerInstanceArn?: string;
  attributes?: Attribute[];
  platformDevices?: PlatformDevice[];
  tags?: Tag[];
}
export interface RegisterContainerInstanceResponse {
  containerInstance?: ContainerInstance;
}
export interface RegisterDaemonTaskDefinitionRequest {
  family: string;
  taskRoleArn?: string;
  executionRoleArn?: string;
  containerDefinitions: DaemonContainerDefinition[];
  cpu?: string;
  memory?: string;
  volumes?: DaemonVolume[];
  tags?: Tag[];
  pidMode?: DaemonPidMode;
  ipcMode?: DaemonIpcMode;
}
export interface RegisterDaemonTaskDefinitionResponse {
  daemonTaskDefinitionArn?: string;
}
export interface RegisterTaskDefinitionRequest {
  family: string;
  taskRoleArn?: string;
  executionRoleArn?: string;
  networkMode?: NetworkMode;
  containerDefinitions: ContainerDefinition[];
  volumes?: Volume[];
  placementConstraints?: TaskDefinitionPlacementConstraint[];
  requiresCompatibilities?: Compatibility[];
  cpu?: string;
  memory?: string;
  tags?: Tag[];
  pidMode?: PidMode;
  ipcMode?: IpcMode;
  proxyConfiguration?: ProxyConfiguration;
  inferenceAccelerators?: InferenceAccelerator[];
  ephemeralStorage?: EphemeralStorage;
  runtimePlatform?: RuntimePlatform;
  enableFaultInjection?: boolean;
  trustedExecutionConfiguration?: TrustedExecutionConfiguration;
}
export interface RegisterTaskDefinitionResponse {
  taskDefinition?: TaskDefinition;
  tags?: Tag[];
}
export interface RepositoryCredentials {
  credentialsParameter: string;
}
export interface ResolvedConfiguration {
  loadBalancers?: ServiceRevisionLoadBalancer[];
  vpcLatticeConfigurations?: ServiceRevisionVpcLatticeConfiguration[];
}
export interface Resource {
  name?: string;
  type?: string;
  doubleValue?: number;
  longValue?: number;
  integerValue?: number;
  stringSetValue?: string[];
}
export interface ResourceInUseException {
  message?: string;
}
export type ResourceManagementType = "CUSTOMER" | "ECS";
export interface ResourceNotFoundException {
  message?: string;
}
export interface ResourceRequirement {
  value?: string;
  type: ResourceType;
  sharingStrategy?: SharingStrategy;
}
export type ResourceType = "GPU" | "InferenceAccelerator" | "NeuronDevice";
export interface Rollback {
  reason?: string;
  startedAt?: Date;
  serviceRevisionArn?: string;
}
export interface RunTaskRequest {
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  cluster?: string;
  count?: number;
  enableECSManagedTags?: boolean;
  enableExecuteCommand?: boolean;
  group?: string;
  launchType?: LaunchType;
  networkConfiguration?: NetworkConfiguration;
  overrides?: TaskOverride;
  placementConstraints?: PlacementConstraint[];
  placementStrategy?: PlacementStrategy[];
  platformVersion?: string;
  propagateTags?: PropagateTags;
  referenceId?: string;
  startedBy?: string;
  tags?: Tag[];
  taskDefinition: string;
  clientToken?: string;
  volumeConfigurations?: TaskVolumeConfiguration[];
}
export interface RunTaskResponse {
  tasks?: Task[];
  failures?: Failure[];
}
export interface RuntimePlatform {
  cpuArchitecture?: CPUArchitecture;
  operatingSystemFamily?: OSFamily;
}
export interface RuntimePlatformOverride {
  cpuArchitecture?: string;
}
export interface S3FilesVolumeConfiguration {
  fileSystemArn: string;
  rootDirectory?: string;
  transitEncryptionPort?: number;
  accessPointArn?: string;
}
export interface Scale {
  value?: number;
  unit?: ScaleUnit;
}
export type ScaleUnit = "PERCENT";
export type SchedulingStrategy = "REPLICA" | "DAEMON";
export type Scope = "task" | "shared";
export interface Secret {
  name: string;
  valueFrom: string;
}
export interface ServerException {
  message?: string;
}
export interface Service {
  serviceArn?: string;
  serviceName?: string;
  clusterArn?: string;
  loadBalancers?: LoadBalancer[];
  serviceRegistries?: ServiceRegistry[];
  status?: string;
  desiredCount?: number;
  runningCount?: number;
  pendingCount?: number;
  launchType?: LaunchType;
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  platformVersion?: string;
  platformFamily?: string;
  taskDefinition?: string;
  deploymentConfiguration?: DeploymentConfiguration;
  taskSets?: TaskSet[];
  deployments?: Deployment[];
  roleArn?: string;
  events?: ServiceEvent[];
  createdAt?: Date;
  currentServiceDeployment?: string;
  currentServiceRevisions?: ServiceCurrentRevisionSummary[];
  placementConstraints?: PlacementConstraint[];
  placementStrategy?: PlacementStrategy[];
  networkConfiguration?: NetworkConfiguration;
  healthCheckGracePeriodSeconds?: number;
  schedulingStrategy?: SchedulingStrategy;
  deploymentController?: DeploymentController;
  tags?: Tag[];
  createdBy?: string;
  enableECSManagedTags?: boolean;
  propagateTags?: PropagateTags;
  enableExecuteCommand?: boolean;
  availabilityZoneRebalancing?: AvailabilityZoneRebalancing;
  resourceManagementType?: ResourceManagementType;
}
export interface ServiceConnectAccessLogConfiguration {
  format: ServiceConnectAccessLoggingFormat;
  includeQueryParameters?: ServiceConnectIncludeQueryParameters;
}
export type ServiceConnectAccessLoggingFormat = "TEXT" | "JSON";
export interface ServiceConnectClientAlias {
  port: number;
  dnsName?: string;
  testTrafficRules?: ServiceConnectTestTrafficRules;
}
export interface ServiceConnectConfiguration {
  enabled: boolean;
  namespace?: string;
  services?: ServiceConnectService[];
  logConfiguration?: LogConfiguration;
  accessLogConfiguration?: ServiceConnectAccessLogConfiguration;
  containerConfigurations?: ServiceConnectContainerConfiguration[];
}
export interface ServiceConnectContainerConfiguration {
  logLevel?: ServiceConnectContainerLogLevel;
}
export type ServiceConnectContainerLogLevel = "debug" | "info";
export type ServiceConnectIncludeQueryParameters = "DISABLED" | "ENABLED";
export interface ServiceConnectService {
  portName: string;
  discoveryName?: string;
  clientAliases?: ServiceConnectClientAlias[];
  ingressPortOverride?: number;
  timeout?: TimeoutConfiguration;
  tls?: ServiceConnectTlsConfiguration;
}
export interface ServiceConnectServiceResource {
  discoveryName?: string;
  discoveryArn?: string;
}
export interface ServiceConnectTestTrafficHeaderMatchRules {
  exact: string;
}
export interface ServiceConnectTestTrafficHeaderRules {
  name: string;
  value?: ServiceConnectTestTrafficHeaderMatchRules;
}
export interface ServiceConnectTestTrafficRules {
  header: ServiceConnectTestTrafficHeaderRules;
}
export interface ServiceConnectTlsCertificateAuthority {
  awsPcaAuthorityArn?: string;
}
export interface ServiceConnectTlsConfiguration {
  issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority;
  kmsKey?: string;
  roleArn?: string;
}
export interface ServiceCurrentRevisionSummary {
  arn?: string;
  requestedTaskCount?: number;
  runningTaskCount?: number;
  pendingTaskCount?: number;
}
export interface ServiceDeployment {
  serviceDeploymentArn?: string;
  serviceArn?: string;
  clusterArn?: string;
  createdAt?: Date;
  startedAt?: Date;
  finishedAt?: Date;
  stoppedAt?: Date;
  updatedAt?: Date;
  sourceServiceRevisions?: ServiceRevisionSummary[];
  targetServiceRevision?: ServiceRevisionSummary;
  status?: ServiceDeploymentStatus;
  statusReason?: string;
  lifecycleStage?: ServiceDeploymentLifecycleStage;
  lifecycleHookDetails?: DeploymentLifecycleHookDetail[];
  deploymentConfiguration?: DeploymentConfiguration;
  rollback?: Rollback;
  deploymentCircuitBreaker?: ServiceDeploymentCircuitBreaker;
  alarms?: ServiceDeploymentAlarms;
}
export interface ServiceDeploymentAlarms {
  status?: ServiceDeploymentRollbackMonitorsStatus;
  alarmNames?: string[];
  triggeredAlarmNames?: string[];
}
export interface ServiceDeploymentBrief {
  serviceDeploymentArn?: string;
  serviceArn?: string;
  clusterArn?: string;
  startedAt?: Date;
  createdAt?: Date;
  finishedAt?: Date;
  targetServiceRevisionArn?: string;
  status?: ServiceDeploymentStatus;
  statusReason?: string;
}
export interface ServiceDeploymentCircuitBreaker {
  status?: ServiceDeploymentRollbackMonitorsStatus;
  failureCount?: number;
  threshold?: number;
}
export type ServiceDeploymentLifecycleStage = "RECONCILE_SERVICE" | "PRE_SCALE_UP" | "SCALE_UP" | "POST_SCALE_UP" | "TEST_TRAFFIC_SHIFT" | "POST_TEST_TRAFFIC_SHIFT" | "PRODUCTION_TRAFFIC_SHIFT" | "POST_PRODUCTION_TRAFFIC_SHIFT" | "BAKE_TIME" | "CLEAN_UP";
export interface ServiceDeploymentNotFoundException {
  message?: string;
}
export type ServiceDeploymentRollbackMonitorsStatus = "TRIGGERED" | "MONITORING" | "MONITORING_COMPLETE" | "DISABLED";
export type ServiceDeploymentStatus = "PENDING" | "SUCCESSFUL" | "STOPPED" | "STOP_REQUESTED" | "IN_PROGRESS" | "ROLLBACK_REQUESTED" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_SUCCESSFUL" | "ROLLBACK_FAILED";
export interface ServiceEvent {
  id?: string;
  createdAt?: Date;
  message?: string;
}
export type ServiceField = "TAGS";
export interface ServiceManagedEBSVolumeConfiguration {
  encrypted?: boolean;
  kmsKeyId?: string;
  volumeType?: string;
  sizeInGiB?: number;
  snapshotId?: string;
  volumeInitializationRate?: number;
  iops?: number;
  throughput?: number;
  tagSpecifications?: EBSTagSpecification[];
  roleArn: string;
  filesystemType?: TaskFilesystemType;
}
export interface ServiceNotActiveException {
  message?: string;
}
export interface ServiceNotFoundException {
  message?: string;
}
export interface ServiceRegistry {
  registryArn?: string;
  port?: number;
  containerName?: string;
  containerPort?: number;
}
export interface ServiceRevision {
  serviceRevisionArn?: string;
  serviceArn?: string;
  clusterArn?: string;
  taskDefinition?: string;
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  launchType?: LaunchType;
  platformVersion?: string;
  platformFamily?: string;
  loadBalancers?: LoadBalancer[];
  serviceRegistries?: ServiceRegistry[];
  networkConfiguration?: NetworkConfiguration;
  containerImages?: ContainerImage[];
  guardDutyEnabled?: boolean;
  serviceConnectConfiguration?: ServiceConnectConfiguration;
  volumeConfigurations?: ServiceVolumeConfiguration[];
  fargateEphemeralStorage?: DeploymentEphemeralStorage;
  createdAt?: Date;
  vpcLatticeConfigurations?: VpcLatticeConfiguration[];
  resolvedConfiguration?: ResolvedConfiguration;
  ecsManagedResources?: ECSManagedResources;
  overrides?: ServiceRevisionOverrides;
  gatewayConnectors?: GatewayConnector[];
  monitoring?: MonitoringConfiguration;
}
export type ServiceRevisionCleanup = "BLOCKING" | "DEFERRED";
export interface ServiceRevisionLoadBalancer {
  targetGroupArn?: string;
  productionListenerRule?: string;
}
export interface ServiceRevisionOverrides {
  runtimePlatform?: RuntimePlatformOverride;
}
export interface ServiceRevisionSummary {
  arn?: string;
  requestedTaskCount?: number;
  runningTaskCount?: number;
  pendingTaskCount?: number;
  requestedTestTrafficWeight?: number;
  requestedProductionTrafficWeight?: number;
}
export interface ServiceRevisionVpcLatticeConfiguration {
  targetGroupArn?: string;
  productionListenerRule?: string;
}
export interface ServiceVolumeConfiguration {
  name: string;
  managedEBSVolume?: ServiceManagedEBSVolumeConfiguration;
}
export interface Session {
  sessionId?: string;
  streamUrl?: string;
  tokenValue?: string;
}
export interface Setting {
  name?: SettingName;
  value?: string;
  principalArn?: string;
  type?: SettingType;
}
export type SettingName = "serviceLongArnFormat" | "taskLongArnFormat" | "containerInstanceLongArnFormat" | "awsvpcTrunking" | "containerInsights" | "fargateFIPSMode" | "tagResourceAuthorization" | "fargateTaskRetirementWaitPeriod" | "guardDutyActivate" | "defaultLogDriverMode" | "fargateEventWindows";
export type SettingType = "user" | "aws_managed";
export interface SharingStrategy {
  nvidiaMps?: NvidiaMpsAllocation;
}
export type SortOrder = "ASC" | "DESC";
export type StabilityStatus = "STEADY_STATE" | "STABILIZING";
export interface StartTaskRequest {
  cluster?: string;
  containerInstances: string[];
  enableECSManagedTags?: boolean;
  enableExecuteCommand?: boolean;
  group?: string;
  networkConfiguration?: NetworkConfiguration;
  overrides?: TaskOverride;
  propagateTags?: PropagateTags;
  referenceId?: string;
  startedBy?: string;
  tags?: Tag[];
  taskDefinition: string;
  volumeConfigurations?: TaskVolumeConfiguration[];
}
export interface StartTaskResponse {
  tasks?: Task[];
  failures?: Failure[];
}
export interface StopServiceDeploymentRequest {
  serviceDeploymentArn: string;
  stopType?: StopServiceDeploymentStopType;
}
export interface StopServiceDeploymentResponse {
  serviceDeploymentArn?: string;
}
export type StopServiceDeploymentStopType = "ABORT" | "ROLLBACK";
export interface StopTaskRequest {
  cluster?: string;
  task: string;
  reason?: string;
}
export interface StopTaskResponse {
  task?: Task;
}
export interface SubmitAttachmentStateChangesRequest {
  cluster?: string;
  attachments: AttachmentStateChange[];
}
export interface SubmitAttachmentStateChangesResponse {
  acknowledgment?: string;
}
export interface SubmitContainerStateChangeRequest {
  cluster?: string;
  task?: string;
  containerName?: string;
  runtimeId?: string;
  status?: string;
  exitCode?: number;
  reason?: string;
  networkBindings?: NetworkBinding[];
}
export interface SubmitContainerStateChangeResponse {
  acknowledgment?: string;
}
export interface SubmitTaskStateChangeRequest {
  cluster?: string;
  task?: string;
  status?: string;
  reason?: string;
  containers?: ContainerStateChange[];
  attachments?: AttachmentStateChange[];
  managedAgents?: ManagedAgentStateChange[];
  pullStartedAt?: Date;
  pullStoppedAt?: Date;
  executionStoppedAt?: Date;
}
export interface SubmitTaskStateChangeResponse {
  acknowledgment?: string;
}
export interface SystemControl {
  namespace?: string;
  value?: string;
}
export interface Tag {
  key?: string;
  value?: string;
}
export interface TagResourceRequest {
  resourceArn: string;
  tags: Tag[];
}
export interface TagResourceResponse {}
export interface TargetNotConnectedException {
  message?: string;
}
export interface TargetNotFoundException {
  message?: string;
}
export type TargetType = "container-instance";
export interface Task {
  attachments?: Attachment[];
  attributes?: Attribute[];
  availabilityZone?: string;
  capacityProviderName?: string;
  clusterArn?: string;
  connectivity?: Connectivity;
  connectivityAt?: Date;
  containerInstanceArn?: string;
  containers?: Container[];
  cpu?: string;
  createdAt?: Date;
  desiredStatus?: string;
  enableExecuteCommand?: boolean;
  executionStoppedAt?: Date;
  group?: string;
  healthStatus?: HealthStatus;
  inferenceAccelerators?: InferenceAccelerator[];
  lastStatus?: string;
  launchType?: LaunchType;
  memory?: string;
  overrides?: TaskOverride;
  platformVersion?: string;
  platformFamily?: string;
  pullStartedAt?: Date;
  pullStoppedAt?: Date;
  startedAt?: Date;
  startedBy?: string;
  stopCode?: TaskStopCode;
  stoppedAt?: Date;
  stoppedReason?: string;
  stoppingAt?: Date;
  tags?: Tag[];
  taskArn?: string;
  taskDefinitionArn?: string;
  version?: number;
  ephemeralStorage?: EphemeralStorage;
  fargateEphemeralStorage?: TaskEphemeralStorage;
  trustedExecutionSummary?: TrustedExecutionSummary;
}
export interface TaskDefinition {
  taskDefinitionArn?: string;
  containerDefinitions?: ContainerDefinition[];
  family?: string;
  taskRoleArn?: string;
  executionRoleArn?: string;
  networkMode?: NetworkMode;
  revision?: number;
  volumes?: Volume[];
  status?: TaskDefinitionStatus;
  requiresAttributes?: Attribute[];
  placementConstraints?: TaskDefinitionPlacementConstraint[];
  compatibilities?: Compatibility[];
  runtimePlatform?: RuntimePlatform;
  requiresCompatibilities?: Compatibility[];
  cpu?: string;
  memory?: string;
  inferenceAccelerators?: InferenceAccelerator[];
  pidMode?: PidMode;
  ipcMode?: IpcMode;
  proxyConfiguration?: ProxyConfiguration;
  registeredAt?: Date;
  deregisteredAt?: Date;
  deleteRequestedAt?: Date;
  registeredBy?: string;
  ephemeralStorage?: EphemeralStorage;
  enableFaultInjection?: boolean;
  trustedExecutionConfiguration?: TrustedExecutionConfiguration;
}
export type TaskDefinitionFamilyStatus = "ACTIVE" | "INACTIVE" | "ALL";
export type TaskDefinitionField = "TAGS";
export interface TaskDefinitionPlacementConstraint {
  type?: TaskDefinitionPlacementConstraintType;
  expression?: string;
}
export type TaskDefinitionPlacementConstraintType = "memberOf";
export type TaskDefinitionStatus = "ACTIVE" | "INACTIVE" | "DELETE_IN_PROGRESS";
export interface TaskEphemeralStorage {
  sizeInGiB?: number;
  kmsKeyId?: string;
}
export type TaskField = "TAGS";
export type TaskFilesystemType = "ext3" | "ext4" | "xfs" | "ntfs";
export interface TaskManagedEBSVolumeConfiguration {
  encrypted?: boolean;
  kmsKeyId?: string;
  volumeType?: string;
  sizeInGiB?: number;
  snapshotId?: string;
  volumeInitializationRate?: number;
  iops?: number;
  throughput?: number;
  tagSpecifications?: EBSTagSpecification[];
  roleArn: string;
  terminationPolicy?: TaskManagedEBSVolumeTerminationPolicy;
  filesystemType?: TaskFilesystemType;
}
export interface TaskManagedEBSVolumeTerminationPolicy {
  deleteOnTermination: boolean;
}
export interface TaskOverride {
  containerOverrides?: ContainerOverride[];
  cpu?: string;
  inferenceAcceleratorOverrides?: InferenceAcceleratorOverride[];
  executionRoleArn?: string;
  memory?: string;
  taskRoleArn?: string;
  ephemeralStorage?: EphemeralStorage;
}
export interface TaskSet {
  id?: string;
  taskSetArn?: string;
  serviceArn?: string;
  clusterArn?: string;
  startedBy?: string;
  externalId?: string;
  status?: string;
  taskDefinition?: string;
  computedDesiredCount?: number;
  pendingCount?: number;
  runningCount?: number;
  createdAt?: Date;
  updatedAt?: Date;
  launchType?: LaunchType;
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  platformVersion?: string;
  platformFamily?: string;
  networkConfiguration?: NetworkConfiguration;
  loadBalancers?: LoadBalancer[];
  serviceRegistries?: ServiceRegistry[];
  scale?: Scale;
  stabilityStatus?: StabilityStatus;
  stabilityStatusAt?: Date;
  tags?: Tag[];
  fargateEphemeralStorage?: DeploymentEphemeralStorage;
}
export type TaskSetField = "TAGS";
export interface TaskSetNotFoundException {
  message?: string;
}
export type TaskStopCode = "TaskFailedToStart" | "EssentialContainerExited" | "UserInitiated" | "ServiceSchedulerInitiated" | "SpotInterruption" | "TerminationNotice" | "InfrastructureHealth";
export interface TaskVolumeConfiguration {
  name: string;
  managedEBSVolume?: TaskManagedEBSVolumeConfiguration;
}
export interface ThresholdConfiguration {
  type: ThresholdType;
  value: number;
}
export type ThresholdType = "COUNT" | "BOUNDED_PERCENT" | "UNBOUNDED_PERCENT";
export interface TimeoutConfiguration {
  idleTimeoutSeconds?: number;
  perRequestTimeoutSeconds?: number;
}
export interface Tmpfs {
  containerPath: string;
  size: number;
  mountOptions?: string[];
}
export interface TotalLocalStorageGBRequest {
  min?: number;
  max?: number;
}
export type TransportProtocol = "tcp" | "udp";
export interface TrustedExecutionConfiguration {
  isolationMode: IsolationMode;
  attestationPolicy?: string;
}
export interface TrustedExecutionSummary {
  isolationMode: IsolationMode;
  attestationPolicyStatus?: AttestationPolicyStatus;
}
export interface Ulimit {
  name: UlimitName;
  softLimit: number;
  hardLimit: number;
}
export type UlimitName = "core" | "cpu" | "data" | "fsize" | "locks" | "memlock" | "msgqueue" | "nice" | "nofile" | "nproc" | "rss" | "rtprio" | "rttime" | "sigpending" | "stack";
export interface UnsupportedFeatureException {
  message?: string;
}
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateCapacityProviderRequest {
  name: string;
  cluster?: string;
  autoScalingGroupProvider?: AutoScalingGroupProviderUpdate;
  managedInstancesProvider?: UpdateManagedInstancesProviderConfiguration;
}
export interface UpdateCapacityProviderResponse {
  capacityProvider?: CapacityProvider;
}
export interface UpdateClusterRequest {
  cluster: string;
  settings?: ClusterSetting[];
  configuration?: ClusterConfiguration;
  serviceConnectDefaults?: ClusterServiceConnectDefaultsRequest;
}
export interface UpdateClusterResponse {
  cluster?: Cluster;
}
export interface UpdateClusterSettingsRequest {
  cluster: string;
  settings: ClusterSetting[];
}
export interface UpdateClusterSettingsResponse {
  cluster?: Cluster;
}
export interface UpdateContainerAgentRequest {
  cluster?: string;
  containerInstance: string;
}
export interface UpdateContainerAgentResponse {
  containerInstance?: ContainerInstance;
}
export interface UpdateContainerInstancesStateRequest {
  cluster?: string;
  containerInstances: string[];
  status: ContainerInstanceStatus;
}
export interface UpdateContainerInstancesStateResponse {
  containerInstances?: ContainerInstance[];
  failures?: Failure[];
}
export interface UpdateDaemonRequest {
  daemonArn: string;
  daemonTaskDefinitionArn: string;
  capacityProviderArns: string[];
  deploymentConfiguration?: DaemonDeploymentConfiguration;
  propagateTags?: DaemonPropagateTags;
  enableECSManagedTags?: boolean;
  enableExecuteCommand?: boolean;
  critical?: boolean;
}
export interface UpdateDaemonResponse {
  daemonArn?: string;
  status?: DaemonStatus;
  createdAt?: Date;
  updatedAt?: Date;
  deploymentArn?: string;
}
export interface UpdateExpressGatewayServiceRequest {
  serviceArn: string;
  executionRoleArn?: string;
  healthCheckPath?: string;
  primaryContainer?: ExpressGatewayContainer;
  taskRoleArn?: string;
  networkConfiguration?: ExpressGatewayServiceNetworkConfiguration;
  cpu?: string;
  memory?: string;
  cpuArchitecture?: ExpressCpuArchitecture;
  scalingTarget?: ExpressGatewayScalingTarget;
  taskDefinitionArn?: string;
}
export interface UpdateExpressGatewayServiceResponse {
  service?: UpdatedExpressGatewayService;
}
export interface UpdateGatewayAlbConfiguration {
  networkConfiguration?: UpdateGatewayNetworkConfiguration;
  maxAlbCount?: number;
  webACLArn?: string;
  accessLogs?: GatewayElbAccessLogConfiguration;
  httpDesync?: GatewayAlbDesyncMitigationMode;
  testTrafficRules?: GatewayAlbTestTrafficRules;
}
export interface UpdateGatewayConfiguration {
  hostSharedAlb?: UpdateGatewayAlbConfiguration;
}
export interface UpdateGatewayNetworkConfiguration {
  inboundSecurityGroup?: string;
}
export interface UpdateGatewayRequest {
  gateway: string;
  infrastructureRoleArn?: string;
  deletionProtection?: boolean;
  configuration?: UpdateGatewayConfiguration;
  propagateTags?: PropagateGatewayTags;
}
export interface UpdateGatewayResponse {
  gatewayArn?: string;
  name?: string;
  status?: GatewayStatus;
}
export interface UpdateInProgressException {
  message?: string;
}
export interface UpdateManagedInstancesProviderConfiguration {
  infrastructureRoleArn: string;
  instanceLaunchTemplate: InstanceLaunchTemplateUpdate;
  propagateTags?: PropagateMITags;
  infrastructureOptimization?: InfrastructureOptimization;
  autoRepairConfiguration?: AutoRepairConfiguration;
}
export interface UpdateServicePrimaryTaskSetRequest {
  cluster: string;
  service: string;
  primaryTaskSet: string;
}
export interface UpdateServicePrimaryTaskSetResponse {
  taskSet?: TaskSet;
}
export interface UpdateServiceRequest {
  cluster?: string;
  service: string;
  desiredCount?: number;
  taskDefinition?: string;
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  deploymentConfiguration?: DeploymentConfiguration;
  availabilityZoneRebalancing?: AvailabilityZoneRebalancing;
  networkConfiguration?: NetworkConfiguration;
  placementConstraints?: PlacementConstraint[];
  placementStrategy?: PlacementStrategy[];
  platformVersion?: string;
  forceNewDeployment?: boolean;
  healthCheckGracePeriodSeconds?: number;
  deploymentController?: DeploymentController;
  enableExecuteCommand?: boolean;
  enableECSManagedTags?: boolean;
  loadBalancers?: LoadBalancer[];
  propagateTags?: PropagateTags;
  serviceRegistries?: ServiceRegistry[];
  serviceConnectConfiguration?: ServiceConnectConfiguration;
  volumeConfigurations?: ServiceVolumeConfiguration[];
  vpcLatticeConfigurations?: VpcLatticeConfiguration[];
  gatewayConnectors?: GatewayConnector[];
  monitoring?: MonitoringConfiguration;
}
export interface UpdateServiceResponse {
  service?: Service;
}
export interface UpdateTaskProtectionRequest {
  cluster: string;
  tasks: string[];
  protectionEnabled: boolean;
  expiresInMinutes?: number;
}
export interface UpdateTaskProtectionResponse {
  protectedTasks?: ProtectedTask[];
  failures?: Failure[];
}
export interface UpdateTaskSetRequest {
  cluster: string;
  service: string;
  taskSet: string;
  scale: Scale;
}
export interface UpdateTaskSetResponse {
  taskSet?: TaskSet;
}
export interface UpdatedExpressGatewayService {
  serviceArn?: string;
  cluster?: string;
  serviceName?: string;
  status?: ExpressGatewayServiceStatus;
  targetConfiguration?: ExpressGatewayServiceConfiguration;
  createdAt?: Date;
  updatedAt?: Date;
}
export interface VCpuCountRangeRequest {
  min: number;
  max?: number;
}
export type VersionConsistency = "enabled" | "disabled";
export interface VersionInfo {
  agentVersion?: string;
  agentHash?: string;
  dockerVersion?: string;
}
export interface Volume {
  name?: string;
  host?: HostVolumeProperties;
  dockerVolumeConfiguration?: DockerVolumeConfiguration;
  efsVolumeConfiguration?: EFSVolumeConfiguration;
  s3filesVolumeConfiguration?: S3FilesVolumeConfiguration;
  fsxWindowsFileServerVolumeConfiguration?: FSxWindowsFileServerVolumeConfiguration;
  configuredAtLaunch?: boolean;
}
export interface VolumeFrom {
  sourceContainer?: string;
  readOnly?: boolean;
}
export interface VpcLatticeAdvancedConfiguration {
  alternateTargetGroupArn?: string;
  productionListenerRule?: string;
  testListenerRule?: string;
}
export interface VpcLatticeConfiguration {
  roleArn: string;
  targetGroupArn: string;
  portName: string;
  advancedConfiguration?: VpcLatticeAdvancedConfiguration;
}
