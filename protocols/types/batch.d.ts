// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Batch, 2016-08-10. Do not edit.
export interface Operations {
  CancelJob: { input: CancelJobRequest; output: CancelJobResponse; errors: "ClientException" | "ServerException" };
  CancelJobs: { input: CancelJobsRequest; output: CancelJobsResponse; errors: "ClientException" | "ServerException" };
  CreateComputeEnvironment: { input: CreateComputeEnvironmentRequest; output: CreateComputeEnvironmentResponse; errors: "ClientException" | "ServerException" };
  CreateConsumableResource: { input: CreateConsumableResourceRequest; output: CreateConsumableResourceResponse; errors: "ClientException" | "ServerException" };
  CreateJobQueue: { input: CreateJobQueueRequest; output: CreateJobQueueResponse; errors: "ClientException" | "ServerException" };
  CreateQuotaShare: { input: CreateQuotaShareRequest; output: CreateQuotaShareResponse; errors: "ClientException" | "ServerException" };
  CreateSchedulingPolicy: { input: CreateSchedulingPolicyRequest; output: CreateSchedulingPolicyResponse; errors: "ClientException" | "ServerException" };
  CreateServiceEnvironment: { input: CreateServiceEnvironmentRequest; output: CreateServiceEnvironmentResponse; errors: "ClientException" | "ServerException" };
  DeleteComputeEnvironment: { input: DeleteComputeEnvironmentRequest; output: DeleteComputeEnvironmentResponse; errors: "ClientException" | "ServerException" };
  DeleteConsumableResource: { input: DeleteConsumableResourceRequest; output: DeleteConsumableResourceResponse; errors: "ClientException" | "ServerException" };
  DeleteJobQueue: { input: DeleteJobQueueRequest; output: DeleteJobQueueResponse; errors: "ClientException" | "ServerException" };
  DeleteQuotaShare: { input: DeleteQuotaShareRequest; output: DeleteQuotaShareResponse; errors: "ClientException" | "ServerException" };
  DeleteSchedulingPolicy: { input: DeleteSchedulingPolicyRequest; output: DeleteSchedulingPolicyResponse; errors: "ClientException" | "ServerException" };
  DeleteServiceEnvironment: { input: DeleteServiceEnvironmentRequest; output: DeleteServiceEnvironmentResponse; errors: "ClientException" | "ServerException" };
  DeregisterJobDefinition: { input: DeregisterJobDefinitionRequest; output: DeregisterJobDefinitionResponse; errors: "ClientException" | "ServerException" };
  DescribeComputeEnvironments: { input: DescribeComputeEnvironmentsRequest; output: DescribeComputeEnvironmentsResponse; errors: "ClientException" | "ServerException" };
  DescribeConsumableResource: { input: DescribeConsumableResourceRequest; output: DescribeConsumableResourceResponse; errors: "ClientException" | "ServerException" };
  DescribeJobDefinitions: { input: DescribeJobDefinitionsRequest; output: DescribeJobDefinitionsResponse; errors: "ClientException" | "ServerException" };
  DescribeJobQueues: { input: DescribeJobQueuesRequest; output: DescribeJobQueuesResponse; errors: "ClientException" | "ServerException" };
  DescribeJobs: { input: DescribeJobsRequest; output: DescribeJobsResponse; errors: "ClientException" | "ServerException" };
  DescribeQuotaShare: { input: DescribeQuotaShareRequest; output: DescribeQuotaShareResponse; errors: "ClientException" | "ServerException" };
  DescribeSchedulingPolicies: { input: DescribeSchedulingPoliciesRequest; output: DescribeSchedulingPoliciesResponse; errors: "ClientException" | "ServerException" };
  DescribeServiceEnvironments: { input: DescribeServiceEnvironmentsRequest; output: DescribeServiceEnvironmentsResponse; errors: "ClientException" | "ServerException" };
  DescribeServiceJob: { input: DescribeServiceJobRequest; output: DescribeServiceJobResponse; errors: "ClientException" | "ServerException" };
  GetJobQueueSnapshot: { input: GetJobQueueSnapshotRequest; output: GetJobQueueSnapshotResponse; errors: "ClientException" | "ServerException" };
  ListConsumableResources: { input: ListConsumableResourcesRequest; output: ListConsumableResourcesResponse; errors: "ClientException" | "ServerException" };
  ListJobs: { input: ListJobsRequest; output: ListJobsResponse; errors: "ClientException" | "ServerException" };
  ListJobsByConsumableResource: { input: ListJobsByConsumableResourceRequest; output: ListJobsByConsumableResourceResponse; errors: "ClientException" | "ServerException" };
  ListQuotaShares: { input: ListQuotaSharesRequest; output: ListQuotaSharesResponse; errors: "ClientException" | "ServerException" };
  ListSchedulingPolicies: { input: ListSchedulingPoliciesRequest; output: ListSchedulingPoliciesResponse; errors: "ClientException" | "ServerException" };
  ListServiceJobs: { input: ListServiceJobsRequest; output: ListServiceJobsResponse; errors: "ClientException" | "ServerException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "ClientException" | "ServerException" };
  RegisterJobDefinition: { input: RegisterJobDefinitionRequest; output: RegisterJobDefinitionResponse; errors: "ClientException" | "ServerException" };
  SubmitJob: { input: SubmitJobRequest; output: SubmitJobResponse; errors: "ClientException" | "ServerException" };
  SubmitServiceJob: { input: SubmitServiceJobRequest; output: SubmitServiceJobResponse; errors: "ClientException" | "ServerException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "ClientException" | "ServerException" };
  TerminateJob: { input: TerminateJobRequest; output: TerminateJobResponse; errors: "ClientException" | "ServerException" };
  TerminateJobs: { input: TerminateJobsRequest; output: TerminateJobsResponse; errors: "ClientException" | "ServerException" };
  TerminateServiceJob: { input: TerminateServiceJobRequest; output: TerminateServiceJobResponse; errors: "ClientException" | "ServerException" };
  TerminateServiceJobs: { input: TerminateServiceJobsRequest; output: TerminateServiceJobsResponse; errors: "ClientException" | "ServerException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "ClientException" | "ServerException" };
  UpdateComputeEnvironment: { input: UpdateComputeEnvironmentRequest; output: UpdateComputeEnvironmentResponse; errors: "ClientException" | "ServerException" };
  UpdateConsumableResource: { input: UpdateConsumableResourceRequest; output: UpdateConsumableResourceResponse; errors: "ClientException" | "ServerException" };
  UpdateJobQueue: { input: UpdateJobQueueRequest; output: UpdateJobQueueResponse; errors: "ClientException" | "ServerException" };
  UpdateQuotaShare: { input: UpdateQuotaShareRequest; output: UpdateQuotaShareResponse; errors: "ClientException" | "ServerException" };
  UpdateSchedulingPolicy: { input: UpdateSchedulingPolicyRequest; output: UpdateSchedulingPolicyResponse; errors: "ClientException" | "ServerException" };
  UpdateServiceEnvironment: { input: UpdateServiceEnvironmentRequest; output: UpdateServiceEnvironmentResponse; errors: "ClientException" | "ServerException" };
  UpdateServiceJob: { input: UpdateServiceJobRequest; output: UpdateServiceJobResponse; errors: "ClientException" | "ServerException" };
}
export type OperationName = keyof Operations;
export type ArrayJobDependency = "N_TO_N" | "SEQUENTIAL";
export interface ArrayProperties {
  size?: number;
}
export interface ArrayPropertiesDetail {
  statusSummary?: { [key: string]: number };
  statusSummaryLastUpdatedAt?: number;
  size?: number;
  index?: number;
}
export interface ArrayPropertiesSummary {
  size?: number;
  index?: number;
  statusSummary?: { [key: string]: number };
  statusSummaryLastUpdatedAt?: number;
}
export type AssignPublicIp = "ENABLED" | "DISABLED";
export interface AttemptContainerDetail {
  containerInstanceArn?: string;
  taskArn?: string;
  exitCode?: number;
  reason?: string;
  logStreamName?: string;
  networkInterfaces?: NetworkInterface[];
}
export interface AttemptDetail {
  container?: AttemptContainerDetail;
  startedAt?: number;
  stoppedAt?: number;
  statusReason?: string;
  taskProperties?: AttemptEcsTaskDetails[];
}
export interface AttemptEcsTaskDetails {
  containerInstanceArn?: string;
  taskArn?: string;
  containers?: AttemptTaskContainerDetails[];
}
export interface AttemptTaskContainerDetails {
  exitCode?: number;
  name?: string;
  reason?: string;
  logStreamName?: string;
  networkInterfaces?: NetworkInterface[];
}
export type CEState = "ENABLED" | "DISABLED";
export type CEStatus = "CREATING" | "UPDATING" | "DELETING" | "DELETED" | "VALID" | "INVALID";
export type CEType = "MANAGED" | "UNMANAGED";
export type CRAllocationStrategy = "BEST_FIT" | "BEST_FIT_PROGRESSIVE" | "BEST_FIT_PROGRESSIVE_ORDERED" | "SPOT_CAPACITY_OPTIMIZED" | "SPOT_PRICE_CAPACITY_OPTIMIZED" | "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED";
export type CRType = "EC2" | "SPOT" | "FARGATE" | "FARGATE_SPOT" | "ECS_MANAGED_INSTANCES";
export type CRUpdateAllocationStrategy = "BEST_FIT_PROGRESSIVE" | "BEST_FIT_PROGRESSIVE_ORDERED" | "SPOT_CAPACITY_OPTIMIZED" | "SPOT_PRICE_CAPACITY_OPTIMIZED" | "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED";
export interface CancelJobRequest {
  jobId: string;
  reason: string;
}
export interface CancelJobResponse {}
export interface CancelJobsErrorDetail {
  job: string;
  code: string;
  message: string;
}
export interface CancelJobsRequest {
  jobs: string[];
  reason: string;
}
export interface CancelJobsResponse {
  successful: string[];
  errors: CancelJobsErrorDetail[];
}
export interface CapacityLimit {
  maxCapacity?: number;
  capacityUnit?: string;
}
export interface CapacityReservationRequest {
  reservationGroupArn?: string;
  reservationPreference?: string;
}
export interface ClientException {
  message?: string;
}
export interface ComputeEnvironmentDetail {
  computeEnvironmentName: string;
  computeEnvironmentArn: string;
  unmanagedvCpus?: number;
  ecsClusterArn?: string;
  tags?: { [key: string]: string };
  type?: CEType;
  state?: CEState;
  status?: CEStatus;
  statusReason?: string;
  computeResources?: ComputeResource;
  serviceRole?: string;
  updatePolicy?: UpdatePolicy;
  eksConfiguration?: EksConfiguration;
  containerOrchestrationType?: OrchestrationType;
  uuid?: string;
  context?: string;
  ecsSettings?: EcsSettings;
}
export interface ComputeEnvironmentOrder {
  order: number;
  computeEnvironment: string;
}
export interface ComputeResource {
  type: CRType;
  allocationStrategy?: CRAllocationStrategy;
  minvCpus?: number;
  maxvCpus: number;
  desiredvCpus?: number;
  instanceTypes?: string[];
  imageId?: string;
  subnets?: string[];
  securityGroupIds?: string[];
  ec2KeyPair?: string;
  instanceRole?: string;
  tags?: { [key: string]: string };
  placementGroup?: string;
  bidPercentage?: number;
  spotIamFleetRole?: string;
  launchTemplate?: LaunchTemplateSpecification;
  ec2Configuration?: Ec2Configuration[];
  scalingPolicy?: ComputeScalingPolicy;
  managedInstancesProvider?: ManagedInstancesProvider;
  capacityTags?: { [key: string]: string };
}
export interface ComputeResourceUpdate {
  minvCpus?: number;
  maxvCpus?: number;
  desiredvCpus?: number;
  subnets?: string[];
  securityGroupIds?: string[];
  allocationStrategy?: CRUpdateAllocationStrategy;
  instanceTypes?: string[];
  ec2KeyPair?: string;
  instanceRole?: string;
  tags?: { [key: string]: string };
  placementGroup?: string;
  bidPercentage?: number;
  launchTemplate?: LaunchTemplateSpecification;
  ec2Configuration?: Ec2Configuration[];
  updateToLatestImageVersion?: boolean;
  type?: CRType;
  imageId?: string;
  scalingPolicy?: ComputeScalingPolicy;
  managedInstancesProvider?: UpdateManagedInstancesProviderConfiguration;
  capacityTags?: { [key: string]: string };
}
export interface ComputeScalingPolicy {
  minScaleDownDelayMinutes?: number;
}
export interface ConsumableResourceProperties {
  consumableResourceList?: ConsumableResourceRequirement[];
}
export interface ConsumableResourceRequirement {
  consumableResource?: string;
  quantity?: number;
}
export interface ConsumableResourceSummary {
  consumableResourceArn: string;
  consumableResourceName: string;
  totalQuantity?: number;
  inUseQuantity?: number;
  resourceType?: string;
}
export interface ContainerDetail {
  image?: string;
  vcpus?: number;
  memory?: number;
  command?: string[];
  jobRoleArn?: string;
  executionRoleArn?: string;
  volumes?: Volume[];
  environment?: KeyValuePair[];
  mountPoints?: MountPoint[];
  readonlyRootFilesystem?: boolean;
  ulimits?: Ulimit[];
  privileged?: boolean;
  user?: string;
  exitCode?: number;
  reason?: string;
  containerInstanceArn?: string;
  taskArn?: string;
  logStreamName?: string;
  instanceType?: string;
  networkInterfaces?: NetworkInterface[];
  resourceRequirements?: ResourceRequirement[];
  linuxParameters?: LinuxParameters;
  logConfiguration?: LogConfiguration;
  secrets?: Secret[];
  networkConfiguration?: NetworkConfiguration;
  fargatePlatformConfiguration?: FargatePlatformConfiguration;
  ephemeralStorage?: EphemeralStorage;
  runtimePlatform?: RuntimePlatform;
  repositoryCredentials?: RepositoryCredentials;
  enableExecuteCommand?: boolean;
}
export type ContainerInsights = "ENABLED" | "ENHANCED" | "DISABLED";
export interface ContainerOverrides {
  vcpus?: number;
  memory?: number;
  command?: string[];
  instanceType?: string;
  environment?: KeyValuePair[];
  resourceRequirements?: ResourceRequirement[];
}
export interface ContainerProperties {
  image?: string;
  vcpus?: number;
  memory?: number;
  command?: string[];
  jobRoleArn?: string;
  executionRoleArn?: string;
  volumes?: Volume[];
  environment?: KeyValuePair[];
  mountPoints?: MountPoint[];
  readonlyRootFilesystem?: boolean;
  privileged?: boolean;
  ulimits?: Ulimit[];
  user?: string;
  instanceType?: string;
  resourceRequirements?: ResourceRequirement[];
  linuxParameters?: LinuxParameters;
  logConfiguration?: LogConfiguration;
  secrets?: Secret[];
  networkConfiguration?: NetworkConfiguration;
  fargatePlatformConfiguration?: FargatePlatformConfiguration;
  enableExecuteCommand?: boolean;
  ephemeralStorage?: EphemeralStorage;
  runtimePlatform?: RuntimePlatform;
  repositoryCredentials?: RepositoryCredentials;
}
export interface ContainerSummary {
  exitCode?: number;
  reason?: string;
}
export interface CreateComputeEnvironmentRequest {
  computeEnvironmentName: string;
  type: CEType;
  state?: CEState;
  unmanagedvCpus?: number;
  computeResources?: ComputeResource;
  serviceRole?: string;
  tags?: { [key: string]: string };
  eksConfiguration?: EksConfiguration;
  context?: string;
  ecsSettings?: EcsSettings;
}
export interface CreateComputeEnvironmentResponse {
  computeEnvironmentName?: string;
  computeEnvironmentArn?: string;
}
export interface CreateConsumableResourceRequest {
  consumableResourceName: string;
  totalQuantity?: number;
  resourceType?: string;
  tags?: { [key: string]: string };
}
export interface CreateConsumableResourceResponse {
  consumableResourceName: string;
  consumableResourceArn: string;
}
export interface CreateJobQueueRequest {
  jobQueueName: string;
  state?: JQState;
  schedulingPolicyArn?: string;
  priority: number;
  computeEnvironmentOrder?: ComputeEnvironmentOrder[];
  serviceEnvironmentOrder?: ServiceEnvironmentOrder[];
  jobQueueType?: JobQueueType;
  tags?: { [key: string]: string };
  jobStateTimeLimitActions?: JobStateTimeLimitAction[];
}
export interface CreateJobQueueResponse {
  jobQueueName: string;
  jobQueueArn: string;
}
export interface CreateQuotaShareRequest {
  quotaShareName: string;
  jobQueue: string;
  capacityLimits: QuotaShareCapacityLimit[];
  resourceSharingConfiguration: QuotaShareResourceSharingConfiguration;
  preemptionConfiguration: QuotaSharePreemptionConfiguration;
  state?: QuotaShareState;
  tags?: { [key: string]: string };
}
export interface CreateQuotaShareResponse {
  quotaShareName?: string;
  quotaShareArn?: string;
}
export interface CreateSchedulingPolicyRequest {
  name: string;
  quotaSharePolicy?: QuotaSharePolicy;
  fairsharePolicy?: FairsharePolicy;
  tags?: { [key: string]: string };
}
export interface CreateSchedulingPolicyResponse {
  name: string;
  arn: string;
}
export interface CreateServiceEnvironmentRequest {
  serviceEnvironmentName: string;
  serviceEnvironmentType: ServiceEnvironmentType;
  state?: ServiceEnvironmentState;
  capacityLimits: CapacityLimit[];
  tags?: { [key: string]: string };
}
export interface CreateServiceEnvironmentResponse {
  serviceEnvironmentName: string;
  serviceEnvironmentArn: string;
}
export interface DeleteComputeEnvironmentRequest {
  computeEnvironment: string;
}
export interface DeleteComputeEnvironmentResponse {}
export interface DeleteConsumableResourceRequest {
  consumableResource: string;
}
export interface DeleteConsumableResourceResponse {}
export interface DeleteJobQueueRequest {
  jobQueue: string;
}
export interface DeleteJobQueueResponse {}
export interface DeleteQuotaShareRequest {
  quotaShareArn: string;
}
export interface DeleteQuotaShareResponse {}
export interface DeleteSchedulingPolicyRequest {
  arn: string;
}
export interface DeleteSchedulingPolicyResponse {}
export interface DeleteServiceEnvironmentRequest {
  serviceEnvironment: string;
}
export interface DeleteServiceEnvironmentResponse {}
export interface DeregisterJobDefinitionRequest {
  jobDefinition: string;
}
export interface DeregisterJobDefinitionResponse {}
export interface DescribeComputeEnvironmentsRequest {
  computeEnvironments?: string[];
  maxResults?: number;
  nextToken?: string;
}
export interface DescribeComputeEnvironmentsResponse {
  computeEnvironments?: ComputeEnvironmentDetail[];
  nextToken?: string;
}
export interface DescribeConsumableResourceRequest {
  consumableResource: string;
}
export interface DescribeConsumableResourceResponse {
  consumableResourceName: string;
  consumableResourceArn: string;
  totalQuantity?: number;
  inUseQuantity?: number;
  availableQuantity?: number;
  resourceType?: string;
  createdAt?: number;
  tags?: { [key: string]: string };
}
export interface DescribeJobDefinitionsRequest {
  jobDefinitions?: string[];
  maxResults?: number;
  jobDefinitionName?: string;
  status?: string;
  nextToken?: string;
}
export interface DescribeJobDefinitionsResponse {
  jobDefinitions?: JobDefinition[];
  nextToken?: string;
}
export interface DescribeJobQueuesRequest {
  jobQueues?: string[];
  maxResults?: number;
  nextToken?: string;
}
export interface DescribeJobQueuesResponse {
  jobQueues?: JobQueueDetail[];
  nextToken?: string;
}
export interface DescribeJobsRequest {
  jobs: string[];
}
export interface DescribeJobsResponse {
  jobs?: JobDetail[];
}
export interface DescribeQuotaShareRequest {
  quotaShareArn: string;
}
export interface DescribeQuotaShareResponse {
  quotaShareName?: string;
  quotaShareArn?: string;
  jobQueueArn?: string;
  capacityLimits?: QuotaShareCapacityLimit[];
  resourceSharingConfiguration?: QuotaShareResourceSharingConfiguration;
  preemptionConfiguration?: QuotaSharePreemptionConfiguration;
  state?: QuotaShareState;
  status?: QuotaShareStatus;
  tags?: { [key: string]: string };
}
export interface DescribeSchedulingPoliciesRequest {
  arns: string[];
}
export interface DescribeSchedulingPoliciesResponse {
  schedulingPolicies?: SchedulingPolicyDetail[];
}
export interface DescribeServiceEnvironmentsRequest {
  serviceEnvironments?: string[];
  maxResults?: number;
  nextToken?: string;
}
export interface DescribeServiceEnvironmentsResponse {
  serviceEnvironments?: ServiceEnvironmentDetail[];
  nextToken?: string;
}
export interface DescribeServiceJobRequest {
  jobId: string;
}
export interface DescribeServiceJobResponse {
  attempts?: ServiceJobAttemptDetail[];
  capacityUsage?: ServiceJobCapacityUsageDetail[];
  createdAt?: number;
  isTerminated?: boolean;
  jobArn?: string;
  jobId: string;
  jobName: string;
  jobQueue: string;
  latestAttempt?: LatestServiceJobAttempt;
  retryStrategy?: ServiceJobRetryStrategy;
  scheduledAt?: number;
  schedulingPriority?: number;
  serviceRequestPayload?: string;
  serviceJobType: ServiceJobType;
  shareIdentifier?: string;
  quotaShareName?: string;
  preemptionConfiguration?: ServiceJobPreemptionConfiguration;
  preemptionSummary?: ServiceJobPreemptionSummary;
  startedAt: number;
  status: ServiceJobStatus;
  statusReason?: string;
  stoppedAt?: number;
  tags?: { [key: string]: string };
  timeoutConfig?: ServiceJobTimeout;
}
export interface Device {
  hostPath: string;
  containerPath?: string;
  permissions?: DeviceCgroupPermission[];
}
export type DeviceCgroupPermission = "READ" | "WRITE" | "MKNOD";
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
export interface Ec2Configuration {
  imageType: string;
  imageIdOverride?: string;
  batchImageStatus?: string;
  imageKubernetesVersion?: string;
}
export interface EcsProperties {
  taskProperties: EcsTaskProperties[];
}
export interface EcsPropertiesDetail {
  taskProperties?: EcsTaskDetails[];
}
export interface EcsPropertiesOverride {
  taskProperties?: TaskPropertiesOverride[];
}
export interface EcsSettings {
  containerInsights?: ContainerInsights;
}
export interface EcsTaskDetails {
  containers?: TaskContainerDetails[];
  containerInstanceArn?: string;
  taskArn?: string;
  ephemeralStorage?: EphemeralStorage;
  executionRoleArn?: string;
  platformVersion?: string;
  ipcMode?: string;
  taskRoleArn?: string;
  pidMode?: string;
  networkConfiguration?: NetworkConfiguration;
  runtimePlatform?: RuntimePlatform;
  volumes?: Volume[];
  enableExecuteCommand?: boolean;
  networkMode?: string;
}
export interface EcsTaskProperties {
  containers: TaskContainerProperties[];
  ephemeralStorage?: EphemeralStorage;
  executionRoleArn?: string;
  platformVersion?: string;
  ipcMode?: string;
  taskRoleArn?: string;
  pidMode?: string;
  networkConfiguration?: NetworkConfiguration;
  runtimePlatform?: RuntimePlatform;
  volumes?: Volume[];
  enableExecuteCommand?: boolean;
  networkMode?: string;
}
export interface EksAccessEntry {
  desiredState: EksAccessEntryDesiredState;
  status?: EksAccessEntryStatus;
}
export type EksAccessEntryDesiredState = "ENABLED" | "DISABLED" | "INHERIT_FROM_CLUSTER";
export type EksAccessEntryStatus = "ACTIVE" | "INACTIVE";
export interface EksAttemptContainerDetail {
  name?: string;
  containerID?: string;
  exitCode?: number;
  reason?: string;
}
export interface EksAttemptDetail {
  containers?: EksAttemptContainerDetail[];
  initContainers?: EksAttemptContainerDetail[];
  eksClusterArn?: string;
  podName?: string;
  podNamespace?: string;
  nodeName?: string;
  startedAt?: number;
  stoppedAt?: number;
  statusReason?: string;
}
export interface EksConfiguration {
  eksClusterArn: string;
  kubernetesNamespace: string;
  accessEntry?: EksAccessEntry;
}
export interface EksConfigurationUpdate {
  accessEntry?: EksAccessEntry;
}
export interface EksContainer {
  name?: string;
  image: string;
  imagePullPolicy?: string;
  command?: string[];
  args?: string[];
  env?: EksContainerEnvironmentVariable[];
  resources?: EksContainerResourceRequirements;
  volumeMounts?: EksContainerVolumeMount[];
  securityContext?: EksContainerSecurityContext;
}
export interface EksContainerDetail {
  name?: string;
  image?: string;
  imagePullPolicy?: string;
  command?: string[];
  args?: string[];
  env?: EksContainerEnvironmentVariable[];
  resources?: EksContainerResourceRequirements;
  exitCode?: number;
  reason?: string;
  volumeMounts?: EksContainerVolumeMount[];
  securityContext?: EksContainerSecurityContext;
}
export interface EksContainerEnvironmentVariable {
  name: string;
  value?: string;
}
export interface EksContainerLinuxCapabilities {
  add?: string[];
  drop?: string[];
}
export interface EksContainerOverride {
  name?: string;
  image?: string;
  command?: string[];
  args?: string[];
  env?: EksContainerEnvironmentVariable[];
  resources?: EksContainerResourceRequirements;
}
export interface EksContainerResourceRequirements {
  limits?: { [key: string]: string };
  requests?: { [key: string]: string };
}
export interface EksContainerSecurityContext {
  runAsUser?: number;
  runAsGroup?: number;
  privileged?: boolean;
  allowPrivilegeEscalation?: boolean;
  readOnlyRootFilesystem?: boolean;
  runAsNonRoot?: boolean;
  capabilities?: EksContainerLinuxCapabilities;
  seccompProfile?: EksSeccompProfile;
}
export interface EksContainerVolumeMount {
  name?: string;
  mountPath?: string;
  subPath?: string;
  readOnly?: boolean;
}
export interface EksEmptyDir {
  medium?: string;
  sizeLimit?: string;
}
export interface EksHostPath {
  path?: string;
}
export interface EksMetadata {
  labels?: { [key: string]: string };
  annotations?: { [key: string]: string };
  namespace?: string;
}
export interface EksPersistentVolumeClaim {
  claimName: string;
  readOnly?: boolean;
}
export interface EksPodProperties {
  serviceAccountName?: string;
  hostNetwork?: boolean;
  dnsPolicy?: string;
  imagePullSecrets?: ImagePullSecret[];
  containers?: EksContainer[];
  initContainers?: EksContainer[];
  volumes?: EksVolume[];
  metadata?: EksMetadata;
  shareProcessNamespace?: boolean;
  securityContext?: EksPodSecurityContext;
}
export interface EksPodPropertiesDetail {
  serviceAccountName?: string;
  hostNetwork?: boolean;
  dnsPolicy?: string;
  imagePullSecrets?: ImagePullSecret[];
  containers?: EksContainerDetail[];
  initContainers?: EksContainerDetail[];
  volumes?: EksVolume[];
  podName?: string;
  nodeName?: string;
  metadata?: EksMetadata;
  shareProcessNamespace?: boolean;
  securityContext?: EksPodSecurityContext;
}
export interface EksPodPropertiesOverride {
  containers?: EksContainerOverride[];
  initContainers?: EksContainerOverride[];
  metadata?: EksMetadata;
}
export interface EksPodSecurityContext {
  runAsUser?: number;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  seccompProfile?: EksSeccompProfile;
  fsGroup?: number;
}
export interface EksProperties {
  podProperties?: EksPodProperties;
}
export interface EksPropertiesDetail {
  podProperties?: EksPodPropertiesDetail;
}
export interface EksPropertiesOverride {
  podProperties?: EksPodPropertiesOverride;
}
export interface EksSeccompProfile {
  type: EksSeccompProfileType;
  localhostProfile?: string;
}
export type EksSeccompProfileType = "RuntimeDefault" | "Localhost" | "Unconfined";
export interface EksSecret {
  secretName: string;
  optional?: boolean;
}
export interface EksVolume {
  name: string;
  hostPath?: EksHostPath;
  emptyDir?: EksEmptyDir;
  secret?: EksSecret;
  persistentVolumeClaim?: EksPersistentVolumeClaim;
}
export interface EphemeralStorage {
  sizeInGiB: number;
}
export interface EvaluateOnExit {
  onStatusReason?: string;
  onReason?: string;
  onExitCode?: string;
  action: RetryAction;
}
export interface FairshareCapacityUsage {
  capacityUnit?: string;
  quantity?: number;
}
export interface FairshareCapacityUtilization {
  shareIdentifier?: string;
  capacityUsage?: FairshareCapacityUsage[];
}
export interface FairsharePolicy {
  shareDecaySeconds?: number;
  computeReservation?: number;
  shareDistribution?: ShareAttributes[];
}
export interface FairshareUtilizationDetail {
  activeShareCount?: number;
  topCapacityUtilization?: FairshareCapacityUtilization[];
}
export interface FargatePlatformConfiguration {
  platformVersion?: string;
}
export interface FirelensConfiguration {
  type: FirelensConfigurationType;
  options?: { [key: string]: string };
}
export type FirelensConfigurationType = "fluentd" | "fluentbit";
export interface FrontOfQueueDetail {
  jobs?: FrontOfQueueJobSummary[];
  lastUpdatedAt?: number;
}
export interface FrontOfQueueJobSummary {
  jobArn?: string;
  earliestTimeAtPosition?: number;
}
export interface FrontOfQuotaShareJobSummary {
  jobArn?: string;
  earliestTimeAtPosition?: number;
}
export interface FrontOfQuotaSharesDetail {
  quotaShares?: { [key: string]: FrontOfQuotaShareJobSummary[] };
  lastUpdatedAt?: number;
}
export interface GetJobQueueSnapshotRequest {
  jobQueue: string;
}
export interface GetJobQueueSnapshotResponse {
  frontOfQueue?: FrontOfQueueDetail;
  frontOfQuotaShares?: FrontOfQuotaSharesDetail;
  queueUtilization?: QueueSnapshotUtilizationDetail;
}
export interface Host {
  sourcePath?: string;
}
export interface ImagePullSecret {
  name: string;
}
export interface InfrastructureOptimization {
  scaleInAfter?: number;
}
export interface InstanceLaunchTemplate {
  ec2InstanceProfileArn: string;
  networkConfiguration: ManagedInstancesNetworkConfiguration;
  instanceRequirements?: InstanceRequirementsRequest;
  capacityOptionType?: string;
  storageConfiguration?: ManagedInstancesStorageConfiguration;
  monitoring?: string;
  fipsEnabled?: boolean;
  capacityReservations?: CapacityReservationRequest;
  instanceMetadataTagsPropagation?: boolean;
  localStorageConfiguration?: ManagedInstancesLocalStorageConfiguration;
}
export interface InstanceLaunchTemplateUpdate {
  ec2InstanceProfileArn?: string;
  networkConfiguration?: ManagedInstancesNetworkConfiguration;
  instanceRequirements?: InstanceRequirementsRequest;
  storageConfiguration?: ManagedInstancesStorageConfiguration;
  monitoring?: string;
  capacityReservations?: CapacityReservationRequest;
  instanceMetadataTagsPropagation?: boolean;
  localStorageConfiguration?: ManagedInstancesLocalStorageConfiguration;
}
export interface InstanceRequirementsRequest {
  allowedInstanceTypes?: string[];
}
export type JQState = "ENABLED" | "DISABLED";
export type JQStatus = "CREATING" | "UPDATING" | "DELETING" | "DELETED" | "VALID" | "INVALID";
export interface JobCapacityUsageSummary {
  capacityUnit?: string;
  quantity?: number;
}
export interface JobDefinition {
  jobDefinitionName: string;
  jobDefinitionArn: string;
  revision: number;
  status?: string;
  type: string;
  schedulingPriority?: number;
  parameters?: { [key: string]: string };
  retryStrategy?: RetryStrategy;
  containerProperties?: ContainerProperties;
  timeout?: JobTimeout;
  nodeProperties?: NodeProperties;
  tags?: { [key: string]: string };
  propagateTags?: boolean;
  platformCapabilities?: PlatformCapability[];
  ecsProperties?: EcsProperties;
  eksProperties?: EksProperties;
  containerOrchestrationType?: OrchestrationType;
  consumableResourceProperties?: ConsumableResourceProperties;
}
export type JobDefinitionType = "container" | "multinode";
export interface JobDependency {
  jobId?: string;
  type?: ArrayJobDependency;
}
export interface JobDetail {
  jobArn?: string;
  jobName: string;
  jobId: string;
  jobQueue: string;
  status: JobStatus;
  shareIdentifier?: string;
  schedulingPriority?: number;
  attempts?: AttemptDetail[];
  statusReason?: string;
  createdAt?: number;
  retryStrategy?: RetryStrategy;
  startedAt: number;
  stoppedAt?: number;
  dependsOn?: JobDependency[];
  jobDefinition: string;
  parameters?: { [key: string]: string };
  container?: ContainerDetail;
  nodeDetails?: NodeDetails;
  nodeProperties?: NodeProperties;
  arrayProperties?: ArrayPropertiesDetail;
  timeout?: JobTimeout;
  tags?: { [key: string]: string };
  propagateTags?: boolean;
  platformCapabilities?: PlatformCapability[];
  eksProperties?: EksPropertiesDetail;
  eksAttempts?: EksAttemptDetail[];
  ecsProperties?: EcsPropertiesDetail;
  isCancelled?: boolean;
  isTerminated?: boolean;
  consumableResourceProperties?: ConsumableResourceProperties;
}
export interface JobQueueDetail {
  jobQueueName: string;
  jobQueueArn: string;
  state: JQState;
  schedulingPolicyArn?: string;
  status?: JQStatus;
  statusReason?: string;
  priority: number;
  computeEnvironmentOrder: ComputeEnvironmentOrder[];
  serviceEnvironmentOrder?: ServiceEnvironmentOrder[];
  jobQueueType?: JobQueueType;
  tags?: { [key: string]: string };
  jobStateTimeLimitActions?: JobStateTimeLimitAction[];
}
export type JobQueueType = "EKS" | "ECS" | "ECS_FARGATE" | "SAGEMAKER_TRAINING" | "ECS_MANAGED_INSTANCES";
export interface JobStateTimeLimitAction {
  reason: string;
  state: JobStateTimeLimitActionsState;
  maxTimeSeconds: number;
  action: JobStateTimeLimitActionsAction;
}
export type JobStateTimeLimitActionsAction = "CANCEL" | "TERMINATE";
export type JobStateTimeLimitActionsState = "RUNNABLE";
export type JobStatus = "SUBMITTED" | "PENDING" | "RUNNABLE" | "STARTING" | "RUNNING" | "SUCCEEDED" | "FAILED";
export interface JobSummary {
  jobArn?: string;
  jobId: string;
  jobName: string;
  capacityUsage?: JobCapacityUsageSummary[];
  createdAt?: number;
  scheduledAt?: number;
  shareIdentifier?: string;
  status?: JobStatus;
  statusReason?: string;
  startedAt?: number;
  stoppedAt?: number;
  container?: ContainerSummary;
  arrayProperties?: ArrayPropertiesSummary;
  nodeProperties?: NodePropertiesSummary;
  jobDefinition?: string;
  isCancelled?: boolean;
  isTerminated?: boolean;
}
export interface JobTimeout {
  attemptDurationSeconds?: number;
}
export interface KeyValuePair {
  name?: string;
  value?: string;
}
export interface KeyValuesPair {
  name?: string;
  values?: string[];
}
export interface LatestServiceJobAttempt {
  serviceResourceId?: ServiceResourceId;
}
export interface LaunchTemplateSpecification {
  launchTemplateId?: string;
  launchTemplateName?: string;
  version?: string;
  overrides?: LaunchTemplateSpecificationOverride[];
  userdataType?: UserdataType;
}
export interface LaunchTemplateSpecificationOverride {
  launchTemplateId?: string;
  launchTemplateName?: string;
  version?: string;
  targetInstanceTypes?: string[];
  userdataType?: UserdataType;
}
export interface LinuxParameters {
  devices?: Device[];
  initProcessEnabled?: boolean;
  sharedMemorySize?: number;
  tmpfs?: Tmpfs[];
  maxSwap?: number;
  swappiness?: number;
}
export interface ListConsumableResourcesRequest {
  filters?: KeyValuesPair[];
  maxResults?: number;
  nextToken?: string;
}
export interface ListConsumableResourcesResponse {
  consumableResources: ConsumableResourceSummary[];
  nextToken?: string;
}
export interface ListJobsByConsumableResourceRequest {
  consumableResource: string;
  filters?: KeyValuesPair[];
  maxResults?: number;
  nextToken?: string;
}
export interface ListJobsByConsumableResourceResponse {
  jobs: ListJobsByConsumableResourceSummary[];
  nextToken?: string;
}
export interface ListJobsByConsumableResourceSummary {
  jobArn: string;
  jobQueueArn: string;
  jobName: string;
  jobDefinitionArn?: string;
  shareIdentifier?: string;
  jobStatus: string;
  quantity: number;
  statusReason?: string;
  startedAt?: number;
  createdAt: number;
  consumableResourceProperties: ConsumableResourceProperties;
}
export interface ListJobsRequest {
  jobQueue?: string;
  arrayJobId?: string;
  multiNodeJobId?: string;
  jobStatus?: JobStatus;
  maxResults?: number;
  nextToken?: string;
  filters?: KeyValuesPair[];
}
export interface ListJobsResponse {
  jobSummaryList: JobSummary[];
  nextToken?: string;
}
export interface ListQuotaSharesRequest {
  jobQueue: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListQuotaSharesResponse {
  quotaShares?: QuotaShareDetail[];
  nextToken?: string;
}
export interface ListSchedulingPoliciesRequest {
  maxResults?: number;
  nextToken?: string;
}
export interface ListSchedulingPoliciesResponse {
  schedulingPolicies?: SchedulingPolicyListingDetail[];
  nextToken?: string;
}
export interface ListServiceJobsRequest {
  jobQueue?: string;
  jobStatus?: ServiceJobStatus;
  maxResults?: number;
  nextToken?: string;
  filters?: KeyValuesPair[];
}
export interface ListServiceJobsResponse {
  jobSummaryList: ServiceJobSummary[];
  nextToken?: string;
}
export interface ListTagsForResourceRequest {
  resourceArn: string;
}
export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string };
}
export interface LogConfiguration {
  logDriver: LogDriver;
  options?: { [key: string]: string };
  secretOptions?: Secret[];
}
export type LogDriver = "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "awsfirelens";
export interface ManagedInstancesLocalStorageConfiguration {
  useLocalStorage?: boolean;
}
export interface ManagedInstancesNetworkConfiguration {
  subnets: string[];
  securityGroups: string[];
}
export interface ManagedInstancesProvider {
  propagateTags?: string;
  infrastructureRoleArn: string;
  instanceLaunchTemplate: InstanceLaunchTemplate;
  infrastructureOptimization?: InfrastructureOptimization;
}
export interface ManagedInstancesStorageConfiguration {
  storageSizeGiB?: number;
}
export interface MountPoint {
  containerPath?: string;
  readOnly?: boolean;
  sourceVolume?: string;
}
export interface NetworkConfiguration {
  assignPublicIp?: AssignPublicIp;
}
export interface NetworkInterface {
  attachmentId?: string;
  ipv6Address?: string;
  privateIpv4Address?: string;
}
export interface NodeDetails {
  nodeIndex?: number;
  isMainNode?: boolean;
}
export interface NodeOverrides {
  numNodes?: number;
  nodePropertyOverrides?: NodePropertyOverride[];
}
export interface NodeProperties {
  numNodes: number;
  mainNode: number;
  nodeRangeProperties: NodeRangeProperty[];
}
export interface NodePropertiesSummary {
  isMainNode?: boolean;
  numNodes?: number;
  nodeIndex?: number;
}
export interface NodePropertyOverride {
  targetNodes: string;
  containerOverrides?: ContainerOverrides;
  ecsPropertiesOverride?: EcsPropertiesOverride;
  instanceTypes?: string[];
  eksPropertiesOverride?: EksPropertiesOverride;
  consumableResourcePropertiesOverride?: ConsumableResourceProperties;
}
export interface NodeRangeProperty {
  targetNodes: string;
  container?: ContainerProperties;
  instanceTypes?: string[];
  ecsProperties?: EcsProperties;
  eksProperties?: EksProperties;
  consumableResourceProperties?: ConsumableResourceProperties;
}
export type OrchestrationType = "ECS" | "EKS";
export type PlatformCapability = "EC2" | "FARGATE" | "MANAGED_INSTANCES";
export interface QueueSnapshotCapacityUsage {
  capacityUnit?: string;
  quantity?: number;
}
export interface QueueSnapshotUtilizationDetail {
  totalCapacityUsage?: QueueSnapshotCapacityUsage[];
  fairshareUtilization?: FairshareUtilizationDetail;
  quotaShareUtilization?: QuotaShareUtilizationDetail;
  lastUpdatedAt?: number;
}
export interface QuotaShareCapacityLimit {
  maxCapacity: number;
  capacityUnit: string;
}
export interface QuotaShareCapacityUsage {
  capacityUnit?: string;
  quantity?: number;
}
export interface QuotaShareCapacityUtilization {
  quotaShareName?: string;
  capacityUsage?: QuotaShareCapacityUsage[];
}
export interface QuotaShareDetail {
  quotaShareName?: string;
  quotaShareArn?: string;
  jobQueueArn?: string;
  capacityLimits?: QuotaShareCapacityLimit[];
  resourceSharingConfiguration?: QuotaShareResourceSharingConfiguration;
  preemptionConfiguration?: QuotaSharePreemptionConfiguration;
  state?: QuotaShareState;
  status?: QuotaShareStatus;
}
export type QuotaShareIdleResourceAssignmentStrategy = "FIFO";
export type QuotaShareInSharePreemptionState = "ENABLED" | "DISABLED";
export interface QuotaSharePolicy {
  idleResourceAssignmentStrategy: QuotaShareIdleResourceAssignmentStrategy;
}
export interface QuotaSharePreemptionConfiguration {
  inSharePreemption: QuotaShareInSharePreemptionState;
}
export interface QuotaShareResourceSharingConfiguration {
  strategy: QuotaShareResourceSharingStrategy;
  borrowLimit?: number;
}
export type QuotaShareResourceSharingStrategy = "RESERVE" | "LEND" | "LEND_AND_BORROW";
export type QuotaShareState = "ENABLED" | "DISABLED";
export type QuotaShareStatus = "CREATING" | "VALID" | "INVALID" | "UPDATING" | "DELETING";
export interface QuotaShareUtilizationDetail {
  topCapacityUtilization?: QuotaShareCapacityUtilization[];
}
export interface RegisterJobDefinitionRequest {
  jobDefinitionName: string;
  type: JobDefinitionType;
  parameters?: { [key: string]: string };
  schedulingPriority?: number;
  containerProperties?: ContainerProperties;
  nodeProperties?: NodeProperties;
  retryStrategy?: RetryStrategy;
  propagateTags?: boolean;
  timeout?: JobTimeout;
  tags?: { [key: string]: string };
  platformCapabilities?: PlatformCapability[];
  eksProperties?: EksProperties;
  ecsProperties?: EcsProperties;
  consumableResourceProperties?: ConsumableResourceProperties;
}
export interface RegisterJobDefinitionResponse {
  jobDefinitionName: string;
  jobDefinitionArn: string;
  revision: number;
}
export interface RepositoryCredentials {
  credentialsParameter: string;
}
export interface ResourceRequirement {
  value: string;
  type: ResourceType;
}
export type ResourceType = "GPU" | "VCPU" | "MEMORY";
export type RetryAction = "RETRY" | "EXIT";
export interface RetryStrategy {
  attempts?: number;
  evaluateOnExit?: EvaluateOnExit[];
}
export interface RuntimePlatform {
  operatingSystemFamily?: string;
  cpuArchitecture?: string;
}
export interface S3FilesVolumeConfiguration {
  fileSystemArn: string;
  rootDirectory?: string;
  transitEncryptionPort?: number;
  accessPointArn?: string;
}
export interface SchedulingPolicyDetail {
  name: string;
  arn: string;
  quotaSharePolicy?: QuotaSharePolicy;
  fairsharePolicy?: FairsharePolicy;
  tags?: { [key: string]: string };
}
export interface SchedulingPolicyListingDetail {
  arn: string;
}
export interface Secret {
  name: string;
  valueFrom: string;
}
export interface ServerException {
  message?: string;
}
export interface ServiceEnvironmentDetail {
  serviceEnvironmentName: string;
  serviceEnvironmentArn: string;
  serviceEnvironmentType: ServiceEnvironmentType;
  state?: ServiceEnvironmentState;
  status?: ServiceEnvironmentStatus;
  capacityLimits: CapacityLimit[];
  tags?: { [key: string]: string };
}
export interface ServiceEnvironmentOrder {
  order: number;
  serviceEnvironment: string;
}
export type ServiceEnvironmentState = "ENABLED" | "DISABLED";
export type ServiceEnvironmentStatus = "CREATING" | "UPDATING" | "DELETING" | "DELETED" | "VALID" | "INVALID";
export type ServiceEnvironmentType = "SAGEMAKER_TRAINING";
export interface ServiceJobAttemptDetail {
  serviceResourceId?: ServiceResourceId;
  startedAt?: number;
  stoppedAt?: number;
  statusReason?: string;
}
export interface ServiceJobCapacityUsageDetail {
  capacityUnit?: string;
  quantity?: number;
}
export interface ServiceJobCapacityUsageSummary {
  capacityUnit?: string;
  quantity?: number;
}
export interface ServiceJobEvaluateOnExit {
  action?: ServiceJobRetryAction;
  onStatusReason?: string;
}
export interface ServiceJobPreemptedAttempt {
  serviceResourceId?: ServiceResourceId;
  startedAt?: number;
  stoppedAt?: number;
  statusReason?: string;
}
export interface ServiceJobPreemptionConfiguration {
  preemptionRetriesBeforeTermination?: number;
}
export interface ServiceJobPreemptionSummary {
  preemptedAttemptCount?: number;
  recentPreemptedAttempts?: ServiceJobPreemptedAttempt[];
}
export type ServiceJobRetryAction = "RETRY" | "EXIT";
export interface ServiceJobRetryStrategy {
  attempts: number;
  evaluateOnExit?: ServiceJobEvaluateOnExit[];
}
export type ServiceJobStatus = "SUBMITTED" | "PENDING" | "RUNNABLE" | "SCHEDULED" | "STARTING" | "RUNNING" | "SUCCEEDED" | "FAILED";
export interface ServiceJobSummary {
  latestAttempt?: LatestServiceJobAttempt;
  capacityUsage?: ServiceJobCapacityUsageSummary[];
  createdAt?: number;
  jobArn?: string;
  jobId: string;
  jobName: string;
  scheduledAt?: number;
  serviceJobType: ServiceJobType;
  shareIdentifier?: string;
  quotaShareName?: string;
  status?: ServiceJobStatus;
  statusReason?: string;
  startedAt?: number;
  stoppedAt?: number;
  isTerminated?: boolean;
}
export interface ServiceJobTimeout {
  attemptDurationSeconds?: number;
}
export type ServiceJobType = "SAGEMAKER_TRAINING";
export interface ServiceResourceId {
  name: ServiceResourceIdName;
  value: string;
}
export type ServiceResourceIdName = "TrainingJobArn";
export interface ShareAttributes {
  shareIdentifier: string;
  weightFactor?: number;
}
export interface SubmitJobRequest {
  jobName: string;
  jobQueue: string;
  shareIdentifier?: string;
  schedulingPriorityOverride?: number;
  arrayProperties?: ArrayProperties;
  dependsOn?: JobDependency[];
  jobDefinition: string;
  parameters?: { [key: string]: string };
  containerOverrides?: ContainerOverrides;
  nodeOverrides?: NodeOverrides;
  retryStrategy?: RetryStrategy;
  propagateTags?: boolean;
  timeout?: JobTimeout;
  tags?: { [key: string]: string };
  eksPropertiesOverride?: EksPropertiesOverride;
  ecsPropertiesOverride?: EcsPropertiesOverride;
  consumableResourcePropertiesOverride?: ConsumableResourceProperties;
}
export interface SubmitJobResponse {
  jobArn?: string;
  jobName: string;
  jobId: string;
}
export interface SubmitServiceJobRequest {
  jobName: string;
  jobQueue: string;
  retryStrategy?: ServiceJobRetryStrategy;
  schedulingPriority?: number;
  serviceRequestPayload: string;
  serviceJobType: ServiceJobType;
  shareIdentifier?: string;
  quotaShareName?: string;
  preemptionConfiguration?: ServiceJobPreemptionConfiguration;
  timeoutConfig?: ServiceJobTimeout;
  tags?: { [key: string]: string };
  clientToken?: string;
}
export interface SubmitServiceJobResponse {
  jobArn?: string;
  jobName: string;
  jobId: string;
}
export interface TagResourceRequest {
  resourceArn: string;
  tags: { [key: string]: string };
}
export interface TagResourceResponse {}
export interface TaskContainerDependency {
  containerName?: string;
  condition?: string;
}
export interface TaskContainerDetails {
  command?: string[];
  dependsOn?: TaskContainerDependency[];
  environment?: KeyValuePair[];
  essential?: boolean;
  firelensConfiguration?: FirelensConfiguration;
  image?: string;
  linuxParameters?: LinuxParameters;
  logConfiguration?: LogConfiguration;
  mountPoints?: MountPoint[];
  name?: string;
  privileged?: boolean;
  readonlyRootFilesystem?: boolean;
  repositoryCredentials?: RepositoryCredentials;
  resourceRequirements?: ResourceRequirement[];
  secrets?: Secret[];
  ulimits?: Ulimit[];
  user?: string;
  startTimeout?: number;
  stopTimeout?: number;
  exitCode?: number;
  reason?: string;
  logStreamName?: string;
  networkInterfaces?: NetworkInterface[];
}
export interface TaskContainerOverrides {
  command?: string[];
  environment?: KeyValuePair[];
  name?: string;
  resourceRequirements?: ResourceRequirement[];
}
export interface TaskContainerProperties {
  command?: string[];
  dependsOn?: TaskContainerDependency[];
  environment?: KeyValuePair[];
  essential?: boolean;
  firelensConfiguration?: FirelensConfiguration;
  image: string;
  linuxParameters?: LinuxParameters;
  logConfiguration?: LogConfiguration;
  mountPoints?: MountPoint[];
  name?: string;
  privileged?: boolean;
  readonlyRootFilesystem?: boolean;
  repositoryCredentials?: RepositoryCredentials;
  resourceRequirements?: ResourceRequirement[];
  secrets?: Secret[];
  ulimits?: Ulimit[];
  user?: string;
  startTimeout?: number;
  stopTimeout?: number;
}
export interface TaskPropertiesOverride {
  containers?: TaskContainerOverrides[];
}
export interface TerminateJobRequest {
  jobId: string;
  reason: string;
}
export interface TerminateJobResponse {}
export interface TerminateJobsErrorDetail {
  job: string;
  code: string;
  message: string;
}
export interface TerminateJobsRequest {
  jobs: string[];
  reason: string;
}
export interface TerminateJobsResponse {
  successful: string[];
  errors: TerminateJobsErrorDetail[];
}
export interface TerminateServiceJobRequest {
  jobId: string;
  reason: string;
}
export interface TerminateServiceJobResponse {}
export interface TerminateServiceJobsErrorDetail {
  job: string;
  code: string;
  message: string;
}
export interface TerminateServiceJobsRequest {
  jobs: string[];
  reason: string;
}
export interface TerminateServiceJobsResponse {
  successful: string[];
  errors: TerminateServiceJobsErrorDetail[];
}
export interface Tmpfs {
  containerPath: string;
  size: number;
  mountOptions?: string[];
}
export interface Ulimit {
  hardLimit: number;
  name: string;
  softLimit: number;
}
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateComputeEnvironmentRequest {
  computeEnvironment: string;
  state?: CEState;
  unmanagedvCpus?: number;
  computeResources?: ComputeResourceUpdate;
  serviceRole?: string;
  updatePolicy?: UpdatePolicy;
  context?: string;
  ecsSettings?: EcsSettings;
  eksConfiguration?: EksConfigurationUpdate;
}
export interface UpdateComputeEnvironmentResponse {
  computeEnvironmentName?: string;
  computeEnvironmentArn?: string;
}
export interface UpdateConsumableResourceRequest {
  consumableResource: string;
  operation?: string;
  quantity?: number;
  clientToken?: string;
}
export interface UpdateConsumableResourceResponse {
  consumableResourceName: string;
  consumableResourceArn: string;
  totalQuantity?: number;
}
export interface UpdateJobQueueRequest {
  jobQueue: string;
  state?: JQState;
  schedulingPolicyArn?: string;
  priority?: number;
  computeEnvironmentOrder?: ComputeEnvironmentOrder[];
  serviceEnvironmentOrder?: ServiceEnvironmentOrder[];
  jobStateTimeLimitActions?: JobStateTimeLimitAction[];
}
export interface UpdateJobQueueResponse {
  jobQueueName?: string;
  jobQueueArn?: string;
}
export interface UpdateManagedInstancesProviderConfiguration {
  propagateTags?: string;
  infrastructureRoleArn?: string;
  instanceLaunchTemplate?: InstanceLaunchTemplateUpdate;
  infrastructureOptimization?: InfrastructureOptimization;
}
export interface UpdatePolicy {
  terminateJobsOnUpdate?: boolean;
  jobExecutionTimeoutMinutes?: number;
}
export interface UpdateQuotaShareRequest {
  quotaShareArn: string;
  capacityLimits?: QuotaShareCapacityLimit[];
  resourceSharingConfiguration?: QuotaShareResourceSharingConfiguration;
  preemptionConfiguration?: QuotaSharePreemptionConfiguration;
  state?: QuotaShareState;
}
export interface UpdateQuotaShareResponse {
  quotaShareName?: string;
  quotaShareArn?: string;
}
export interface UpdateSchedulingPolicyRequest {
  arn: string;
  quotaSharePolicy?: QuotaSharePolicy;
  fairsharePolicy?: FairsharePolicy;
}
export interface UpdateSchedulingPolicyResponse {}
export interface UpdateServiceEnvironmentRequest {
  serviceEnvironment: string;
  state?: ServiceEnvironmentState;
  capacityLimits?: CapacityLimit[];
}
export interface UpdateServiceEnvironmentResponse {
  serviceEnvironmentName: string;
  serviceEnvironmentArn: string;
}
export interface UpdateServiceJobRequest {
  jobId: string;
  schedulingPriority: number;
}
export interface UpdateServiceJobResponse {
  jobArn?: string;
  jobName?: string;
  jobId?: string;
}
export type UserdataType = "EKS_BOOTSTRAP_SH" | "EKS_NODEADM";
export interface Volume {
  host?: Host;
  name?: string;
  efsVolumeConfiguration?: EFSVolumeConfiguration;
  s3filesVolumeConfiguration?: S3FilesVolumeConfiguration;
}
