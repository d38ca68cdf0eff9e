// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Auto Scaling, 2011-01-01. Do not edit.
export interface Operations {
  AttachInstances: { input: AttachInstancesQuery; output: {}; errors: "ResourceContentionFault" | "ServiceLinkedRoleFailure" };
  AttachLoadBalancerTargetGroups: { input: AttachLoadBalancerTargetGroupsType; output: AttachLoadBalancerTargetGroupsResultType; errors: "ResourceContentionFault" | "ServiceLinkedRoleFailure" | "InstanceRefreshInProgressFault" };
  AttachLoadBalancers: { input: AttachLoadBalancersType; output: AttachLoadBalancersResultType; errors: "ResourceContentionFault" | "ServiceLinkedRoleFailure" | "InstanceRefreshInProgressFault" };
  AttachTrafficSources: { input: AttachTrafficSourcesType; output: AttachTrafficSourcesResultType; errors: "ResourceContentionFault" | "ServiceLinkedRoleFailure" | "InstanceRefreshInProgressFault" };
  BatchDeleteScheduledAction: { input: BatchDeleteScheduledActionType; output: BatchDeleteScheduledActionAnswer; errors: "ResourceContentionFault" };
  BatchPutScheduledUpdateGroupAction: { input: BatchPutScheduledUpdateGroupActionType; output: BatchPutScheduledUpdateGroupActionAnswer; errors: "AlreadyExistsFault" | "LimitExceededFault" | "ResourceContentionFault" };
  CancelInstanceRefresh: { input: CancelInstanceRefreshType; output: CancelInstanceRefreshAnswer; errors: "LimitExceededFault" | "ResourceContentionFault" | "ActiveInstanceRefreshNotFoundFault" };
  CompleteLifecycleAction: { input: CompleteLifecycleActionType; output: CompleteLifecycleActionAnswer; errors: "ResourceContentionFault" };
  CreateAutoScalingGroup: { input: CreateAutoScalingGroupType; output: {}; errors: "AlreadyExistsFault" | "LimitExceededFault" | "ResourceContentionFault" | "ServiceLinkedRoleFailure" };
  CreateLaunchConfiguration: { input: CreateLaunchConfigurationType; output: {}; errors: "AlreadyExistsFault" | "LimitExceededFault" | "ResourceContentionFault" };
  CreateOrUpdateTags: { input: CreateOrUpdateTagsType; output: {}; errors: "LimitExceededFault" | "AlreadyExistsFault" | "ResourceContentionFault" | "ResourceInUseFault" };
  DeleteAutoScalingGroup: { input: DeleteAutoScalingGroupType; output: {}; errors: "ScalingActivityInProgressFault" | "ResourceInUseFault" | "ResourceContentionFault" };
  DeleteLaunchConfiguration: { input: LaunchConfigurationNameType; output: {}; errors: "ResourceInUseFault" | "ResourceContentionFault" };
  DeleteLifecycleHook: { input: DeleteLifecycleHookType; output: DeleteLifecycleHookAnswer; errors: "ResourceContentionFault" };
  DeleteNotificationConfiguration: { input: DeleteNotificationConfigurationType; output: {}; errors: "ResourceContentionFault" };
  DeletePolicy: { input: DeletePolicyType; output: {}; errors: "ResourceContentionFault" | "ServiceLinkedRoleFailure" };
  DeleteScheduledAction: { input: DeleteScheduledActionType; output: {}; errors: "ResourceContentionFault" };
  DeleteTags: { input: DeleteTagsType; output: {}; errors: "ResourceContentionFault" | "ResourceInUseFault" };
  DeleteWarmPool: { input: DeleteWarmPoolType; output: DeleteWarmPoolAnswer; errors: "LimitExceededFault" | "ResourceContentionFault" | "ScalingActivityInProgressFault" | "ResourceInUseFault" };
  DescribeAccountLimits: { input: {}; output: DescribeAccountLimitsAnswer; errors: "ResourceContentionFault" };
  DescribeAccountSettings: { input: DescribeAccountSettingsType; output: DescribeAccountSettingsAnswer; errors: "InvalidNextToken" };
  DescribeAdjustmentTypes: { input: {}; output: DescribeAdjustmentTypesAnswer; errors: "ResourceContentionFault" };
  DescribeAutoScalingGroups: { input: AutoScalingGroupNamesType; output: AutoScalingGroupsType; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribeAutoScalingInstances: { input: DescribeAutoScalingInstancesType; output: AutoScalingInstancesType; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribeAutoScalingNotificationTypes: { input: {}; output: DescribeAutoScalingNotificationTypesAnswer; errors: "ResourceContentionFault" };
  DescribeInstanceRefreshes: { input: DescribeInstanceRefreshesType; output: DescribeInstanceRefreshesAnswer; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribeLaunchConfigurations: { input: LaunchConfigurationNamesType; output: LaunchConfigurationsType; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribeLifecycleHookTypes: { input: {}; output: DescribeLifecycleHookTypesAnswer; errors: "ResourceContentionFault" };
  DescribeLifecycleHooks: { input: DescribeLifecycleHooksType; output: DescribeLifecycleHooksAnswer; errors: "ResourceContentionFault" };
  DescribeLoadBalancerTargetGroups: { input: DescribeLoadBalancerTargetGroupsRequest; output: DescribeLoadBalancerTargetGroupsResponse; errors: "ResourceContentionFault" | "InvalidNextToken" };
  DescribeLoadBalancers: { input: DescribeLoadBalancersRequest; output: DescribeLoadBalancersResponse; errors: "ResourceContentionFault" | "InvalidNextToken" };
  DescribeMetricCollectionTypes: { input: {}; output: DescribeMetricCollectionTypesAnswer; errors: "ResourceContentionFault" };
  DescribeNotificationConfigurations: { input: DescribeNotificationConfigurationsType; output: DescribeNotificationConfigurationsAnswer; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribePolicies: { input: DescribePoliciesType; output: PoliciesType; errors: "InvalidNextToken" | "ResourceContentionFault" | "ServiceLinkedRoleFailure" };
  DescribeScalingActivities: { input: DescribeScalingActivitiesType; output: ActivitiesType; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribeScalingProcessTypes: { input: {}; output: ProcessesType; errors: "ResourceContentionFault" };
  DescribeScheduledActions: { input: DescribeScheduledActionsType; output: ScheduledActionsType; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribeTags: { input: DescribeTagsType; output: TagsType; errors: "InvalidNextToken" | "ResourceContentionFault" };
  DescribeTerminationPolicyTypes: { input: {}; output: DescribeTerminationPolicyTypesAnswer; errors: "ResourceContentionFault" };
  DescribeTrafficSources: { input: DescribeTrafficSourcesRequest; output: DescribeTrafficSourcesResponse; errors: "ResourceContentionFault" | "InvalidNextToken" };
  DescribeWarmPool: { input: DescribeWarmPoolType; output: DescribeWarmPoolAnswer; errors: "InvalidNextToken" | "LimitExceededFault" | "ResourceContentionFault" };
  DetachInstances: { input: DetachInstancesQuery; output: DetachInstancesAnswer; errors: "ResourceContentionFault" };
  DetachLoadBalancerTargetGroups: { input: DetachLoadBalancerTargetGroupsType; output: DetachLoadBalancerTargetGroupsResultType; errors: "ResourceContentionFault" };
  DetachLoadBalancers: { input: DetachLoadBalancersType; output: DetachLoadBalancersResultType; errors: "ResourceContentionFault" };
  DetachTrafficSources: { input: DetachTrafficSourcesType; output: DetachTrafficSourcesResultType; errors: "ResourceContentionFault" };
  DisableMetricsCollection: { input: DisableMetricsCollectionQuery; output: {}; errors: "ResourceContentionFault" };
  EnableMetricsCollection: { input: EnableMetricsCollectionQuery; output: {}; errors: "ResourceContentionFault" };
  EnterStandby: { input: EnterStandbyQuery; output: EnterStandbyAnswer; errors: "ResourceContentionFault" };
  ExecutePolicy: { input: ExecutePolicyType; output: {}; errors: "ScalingActivityInProgressFault" | "ResourceContentionFault" };
  ExitStandby: { input: ExitStandbyQuery; output: ExitStandbyAnswer; errors: "ResourceContentionFault" };
  GetPredictiveScalingForecast: { input: GetPredictiveScalingForecastType; output: GetPredictiveScalingForecastAnswer; errors: "ResourceContentionFault" };
  LaunchInstances: { input: LaunchInstancesRequest; output: LaunchInstancesResult; errors: "ResourceContentionFault" | "IdempotentParameterMismatchError" | "IdempotentCallInProgressFault" };
  PutAccountSetting: { input: PutAccountSettingType; output: PutAccountSettingAnswer; errors: never };
  PutLifecycleHook: { input: PutLifecycleHookType; output: PutLifecycleHookAnswer; errors: "LimitExceededFault" | "ResourceContentionFault" };
  PutNotificationConfiguration: { input: PutNotificationConfigurationType; output: {}; errors: "LimitExceededFault" | "ResourceContentionFault" | "ServiceLinkedRoleFailure" };
  PutScalingPolicy: { input: PutScalingPolicyType; output: PolicyARNType; errors: "LimitExceededFault" | "ResourceContentionFault" | "ServiceLinkedRoleFailure" };
  PutScheduledUpdateGroupAction: { input: PutScheduledUpdateGroupActionType; output: {}; errors: "AlreadyExistsFault" | "LimitExceededFault" | "ResourceContentionFault" };
  PutWarmPool: { input: PutWarmPoolType; output: PutWarmPoolAnswer; errors: "LimitExceededFault" | "ResourceContentionFault" | "InstanceRefreshInProgressFault" };
  RecordLifecycleActionHeartbeat: { input: RecordLifecycleActionHeartbeatType; output: RecordLifecycleActionHeartbeatAnswer; errors: "ResourceContentionFault" };
  ResumeProcesses: { input: ScalingProcessQuery; output: {}; errors: "ResourceInUseFault" | "ResourceContentionFault" };
  RollbackInstanceRefresh: { input: RollbackInstanceRefreshType; output: RollbackInstanceRefreshAnswer; errors: "LimitExceededFault" | "ResourceContentionFault" | "ActiveInstanceRefreshNotFoundFault" | "IrreversibleInstanceRefreshFault" };
  SetDesiredCapacity: { input: SetDesiredCapacityType; output: {}; errors: "ScalingActivityInProgressFault" | "ResourceContentionFault" };
  SetInstanceHealth: { input: SetInstanceHealthQuery; output: {}; errors: "ResourceContentionFault" };
  SetInstanceProtection: { input: SetInstanceProtectionQuery; output: SetInstanceProtectionAnswer; errors: "LimitExceededFault" | "ResourceContentionFault" };
  StartInstanceRefresh: { input: StartInstanceRefreshType; output: StartInstanceRefreshAnswer; errors: "LimitExceededFault" | "ResourceContentionFault" | "InstanceRefreshInProgressFault" };
  SuspendProcesses: { input: ScalingProcessQuery; output: {}; errors: "ResourceInUseFault" | "ResourceContentionFault" };
  TerminateInstanceInAutoScalingGroup: { input: TerminateInstanceInAutoScalingGroupType; output: ActivityType; errors: "ScalingActivityInProgressFault" | "ResourceContentionFault" };
  UpdateAutoScalingGroup: { input: UpdateAutoScalingGroupType; output: {}; errors: "ScalingActivityInProgressFault" | "ResourceContentionFault" | "ServiceLinkedRoleFailure" };
}
export type OperationName = keyof Operations;
export interface AcceleratorCountRequest {
  Min?: number;
  Max?: number;
}
export type AcceleratorManufacturer = "nvidia" | "amd" | "amazon-web-services" | "xilinx";
export type AcceleratorName = "a100" | "v100" | "k80" | "t4" | "m60" | "radeon-pro-v520" | "vu9p";
export interface AcceleratorTotalMemoryMiBRequest {
  Min?: number;
  Max?: number;
}
export type AcceleratorType = "gpu" | "fpga" | "inference";
export interface AccountSetting {
  Name?: string;
  Value?: string;
  EnforcementType?: string;
  EnforcementDate?: Date;
  DefaultValue?: string;
  EnforcedValue?: string;
}
export interface ActiveInstanceRefreshNotFoundFault {
  message?: string;
}
export interface ActivitiesType {
  Activities: Activity[];
  NextToken?: string;
}
export interface Activity {
  ActivityId: string;
  AutoScalingGroupName: string;
  Description?: string;
  Cause: string;
  StartTime: Date;
  EndTime?: Date;
  StatusCode: ScalingActivityStatusCode;
  StatusMessage?: string;
  Progress?: number;
  Details?: string;
  AutoScalingGroupState?: string;
  AutoScalingGroupARN?: string;
}
export interface ActivityType {
  Activity?: Activity;
  Activities?: Activity[];
}
export interface AdjustmentType {
  AdjustmentType?: string;
}
export interface Alarm {
  AlarmName?: string;
  AlarmARN?: string;
}
export interface AlarmSpecification {
  Alarms?: string[];
}
export interface AlreadyExistsFault {
  message?: string;
}
export interface AttachInstancesQuery {
  InstanceIds?: string[];
  AutoScalingGroupName: string;
}
export interface AttachLoadBalancerTargetGroupsResultType {}
export interface AttachLoadBalancerTargetGroupsType {
  AutoScalingGroupName: string;
  TargetGroupARNs: string[];
}
export interface AttachLoadBalancersResultType {}
export interface AttachLoadBalancersType {
  AutoScalingGroupName: string;
  LoadBalancerNames: string[];
}
export interface AttachTrafficSourcesResultType {}
export interface AttachTrafficSourcesType {
  AutoScalingGroupName: string;
  TrafficSources: TrafficSourceIdentifier[];
  SkipZonalShiftValidation?: boolean;
}
export interface AutoScalingGroup {
  AutoScalingGroupName: string;
  AutoScalingGroupARN?: string;
  LaunchConfigurationName?: string;
  LaunchTemplate?: LaunchTemplateSpecification;
  MixedInstancesPolicy?: MixedInstancesPolicy;
  MinSize: number;
  MaxSize: number;
  DesiredCapacity: number;
  PredictedCapacity?: number;
  DefaultCooldown: number;
  AvailabilityZones: string[];
  AvailabilityZoneIds?: string[];
  LoadBalancerNames?: string[];
  TargetGroupARNs?: string[];
  HealthCheckType: string;
  HealthCheckGracePeriod?: number;
  Instances?: Instance[];
  CreatedTime: Date;
  SuspendedProcesses?: SuspendedProcess[];
  PlacementGroup?: string;
  VPCZoneIdentifier?: string;
  EnabledMetrics?: EnabledMetric[];
  Status?: string;
  Tags?: TagDescription[];
  TerminationPolicies?: string[];
  NewInstancesProtectedFromScaleIn?: boolean;
  ServiceLinkedRoleARN?: string;
  MaxInstanceLifetime?: number;
  CapacityRebalance?: boolean;
  WarmPoolConfiguration?: WarmPoolConfiguration;
  WarmPoolSize?: number;
  Context?: string;
  DesiredCapacityType?: string;
  DefaultInstanceWarmup?: number;
  TrafficSources?: TrafficSourceIdentifier[];
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy;
  DeletionProtection?: DeletionProtection;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy;
  CapacityReservationSpecification?: CapacityReservationSpecification;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy;
  Operator?: Operator;
}
export interface AutoScalingGroupNamesType {
  AutoScalingGroupNames?: string[];
  IncludeInstances?: boolean;
  IncludeManagedResources?: boolean;
  NextToken?: string;
  MaxRecords?: number;
  Filters?: Filter[];
}
export interface AutoScalingGroupsType {
  AutoScalingGroups: AutoScalingGroup[];
  NextToken?: string;
}
export interface AutoScalingInstanceDetails {
  InstanceId: string;
  InstanceType?: string;
  AutoScalingGroupName: string;
  AvailabilityZone: string;
  AvailabilityZoneId?: string;
  LifecycleState: string;
  HealthStatus: string;
  LaunchConfigurationName?: string;
  LaunchTemplate?: LaunchTemplateSpecification;
  ImageId?: string;
  ProtectedFromScaleIn: boolean;
  WeightedCapacity?: string;
}
export interface AutoScalingInstancesType {
  AutoScalingInstances?: AutoScalingInstanceDetails[];
  NextToken?: string;
}
export interface AvailabilityZoneDistribution {
  CapacityDistributionStrategy?: CapacityDistributionStrategy;
}
export interface AvailabilityZoneImpairmentPolicy {
  ZonalShiftEnabled?: boolean;
  ImpairedZoneHealthCheckBehavior?: ImpairedZoneHealthCheckBehavior;
}
export type BareMetal = "included" | "excluded" | "required";
export interface BaselineEbsBandwidthMbpsRequest {
  Min?: number;
  Max?: number;
}
export interface BaselinePerformanceFactorsRequest {
  Cpu?: CpuPerformanceFactorRequest;
}
export interface BatchDeleteScheduledActionAnswer {
  FailedScheduledActions?: FailedScheduledUpdateGroupActionRequest[];
}
export interface BatchDeleteScheduledActionType {
  AutoScalingGroupName: string;
  ScheduledActionNames: string[];
}
export interface BatchPutScheduledUpdateGroupActionAnswer {
  FailedScheduledUpdateGroupActions?: FailedScheduledUpdateGroupActionRequest[];
}
export interface BatchPutScheduledUpdateGroupActionType {
  AutoScalingGroupName: string;
  ScheduledUpdateGroupActions: ScheduledUpdateGroupActionRequest[];
}
export interface BlockDeviceMapping {
  VirtualName?: string;
  DeviceName: string;
  Ebs?: Ebs;
  NoDevice?: boolean;
}
export type BurstablePerformance = "included" | "excluded" | "required";
export interface CancelInstanceRefreshAnswer {
  InstanceRefreshId?: string;
}
export interface CancelInstanceRefreshType {
  AutoScalingGroupName: string;
  WaitForTransitioningInstances?: boolean;
}
export type CapacityDistributionStrategy = "balanced-only" | "balanced-best-effort" | "reservations-then-balanced";
export interface CapacityForecast {
  Timestamps: Date[];
  Values: number[];
}
export type CapacityReservationPreference = "capacity-reservations-only" | "capacity-reservations-first" | "none" | "default";
export interface CapacityReservationSpecification {
  CapacityReservationPreference?: CapacityReservationPreference;
  CapacityReservationTarget?: CapacityReservationTarget;
}
export interface CapacityReservationTarget {
  CapacityReservationIds?: string[];
  CapacityReservationResourceGroupArns?: string[];
}
export interface CompleteLifecycleActionAnswer {}
export interface CompleteLifecycleActionType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleActionToken?: string;
  LifecycleActionResult: string;
  InstanceId?: string;
}
export type CpuManufacturer = "intel" | "amd" | "amazon-web-services" | "apple";
export interface CpuPerformanceFactorRequest {
  References?: PerformanceFactorReferenceRequest[];
}
export interface CreateAutoScalingGroupType {
  AutoScalingGroupName: string;
  LaunchConfigurationName?: string;
  LaunchTemplate?: LaunchTemplateSpecification;
  MixedInstancesPolicy?: MixedInstancesPolicy;
  InstanceId?: string;
  MinSize: number;
  MaxSize: number;
  DesiredCapacity?: number;
  DefaultCooldown?: number;
  AvailabilityZones?: string[];
  AvailabilityZoneIds?: string[];
  LoadBalancerNames?: string[];
  TargetGroupARNs?: string[];
  HealthCheckType?: string;
  HealthCheckGracePeriod?: number;
  PlacementGroup?: string;
  VPCZoneIdentifier?: string;
  TerminationPolicies?: string[];
  NewInstancesProtectedFromScaleIn?: boolean;
  CapacityRebalance?: boolean;
  LifecycleHookSpecificationList?: LifecycleHookSpecification[];
  DeletionProtection?: DeletionProtection;
  Tags?: Tag[];
  ServiceLinkedRoleARN?: string;
  MaxInstanceLifetime?: number;
  Context?: string;
  DesiredCapacityType?: string;
  DefaultInstanceWarmup?: number;
  TrafficSources?: TrafficSourceIdentifier[];
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy;
  SkipZonalShiftValidation?: boolean;
  CapacityReservationSpecification?: CapacityReservationSpecification;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy;
  Operator?: Operator;
}
export interface CreateLaunchConfigurationType {
  LaunchConfigurationName: string;
  ImageId?: string;
  KeyName?: string;
  SecurityGroups?: string[];
  ClassicLinkVPCId?: string;
  ClassicLinkVPCSecurityGroups?: string[];
  UserData?: string;
  InstanceId?: string;
  InstanceType?: string;
  KernelId?: string;
  RamdiskId?: string;
  BlockDeviceMappings?: BlockDeviceMapping[];
  InstanceMonitoring?: InstanceMonitoring;
  SpotPrice?: string;
  IamInstanceProfile?: string;
  EbsOptimized?: boolean;
  AssociatePublicIpAddress?: boolean;
  PlacementTenancy?: string;
  MetadataOptions?: InstanceMetadataOptions;
}
export interface CreateOrUpdateTagsType {
  Tags: Tag[];
}
export interface CustomizedMetricSpecification {
  MetricName?: string;
  Namespace?: string;
  Dimensions?: MetricDimension[];
  Statistic?: MetricStatistic;
  Unit?: string;
  Period?: number;
  Metrics?: TargetTrackingMetricDataQuery[];
}
export interface DeleteAutoScalingGroupType {
  AutoScalingGroupName: string;
  ForceDelete?: boolean;
}
export interface DeleteLifecycleHookAnswer {}
export interface DeleteLifecycleHookType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
}
export interface DeleteNotificationConfigurationType {
  AutoScalingGroupName: string;
  TopicARN: string;
}
export interface DeletePolicyType {
  AutoScalingGroupName?: string;
  PolicyName: string;
}
export interface DeleteScheduledActionType {
  AutoScalingGroupName: string;
  ScheduledActionName: string;
}
export interface DeleteTagsType {
  Tags: Tag[];
}
export interface DeleteWarmPoolAnswer {}
export interface DeleteWarmPoolType {
  AutoScalingGroupName: string;
  ForceDelete?: boolean;
}
export type DeletionProtection = "none" | "prevent-force-deletion" | "prevent-all-deletion";
export interface DescribeAccountLimitsAnswer {
  MaxNumberOfAutoScalingGroups?: number;
  MaxNumberOfLaunchConfigurations?: number;
  NumberOfAutoScalingGroups?: number;
  NumberOfLaunchConfigurations?: number;
}
export interface DescribeAccountSettingsAnswer {
  Settings?: AccountSetting[];
  NextToken?: string;
}
export interface DescribeAccountSettingsType {
  Name?: string;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeAdjustmentTypesAnswer {
  AdjustmentTypes?: AdjustmentType[];
}
export interface DescribeAutoScalingInstancesType {
  InstanceIds?: string[];
  IncludeManagedResources?: boolean;
  MaxRecords?: number;
  NextToken?: string;
}
export interface DescribeAutoScalingNotificationTypesAnswer {
  AutoScalingNotificationTypes?: string[];
}
export interface DescribeInstanceRefreshesAnswer {
  InstanceRefreshes?: InstanceRefresh[];
  NextToken?: string;
}
export interface DescribeInstanceRefreshesType {
  AutoScalingGroupName: string;
  InstanceRefreshIds?: string[];
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeLifecycleHookTypesAnswer {
  LifecycleHookTypes?: string[];
}
export interface DescribeLifecycleHooksAnswer {
  LifecycleHooks?: LifecycleHook[];
}
export interface DescribeLifecycleHooksType {
  AutoScalingGroupName: string;
  LifecycleHookNames?: string[];
}
export interface DescribeLoadBalancerTargetGroupsRequest {
  AutoScalingGroupName: string;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeLoadBalancerTargetGroupsResponse {
  LoadBalancerTargetGroups?: LoadBalancerTargetGroupState[];
  NextToken?: string;
}
export interface DescribeLoadBalancersRequest {
  AutoScalingGroupName: string;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeLoadBalancersResponse {
  LoadBalancers?: LoadBalancerState[];
  NextToken?: string;
}
export interface DescribeMetricCollectionTypesAnswer {
  Metrics?: MetricCollectionType[];
  Granularities?: MetricGranularityType[];
}
export interface DescribeNotificationConfigurationsAnswer {
  NotificationConfigurations: NotificationConfiguration[];
  NextToken?: string;
}
export interface DescribeNotificationConfigurationsType {
  AutoScalingGroupNames?: string[];
  IncludeManagedResources?: boolean;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribePoliciesType {
  AutoScalingGroupName?: string;
  PolicyNames?: string[];
  PolicyTypes?: string[];
  IncludeManagedResources?: boolean;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeScalingActivitiesType {
  ActivityIds?: string[];
  AutoScalingGroupName?: string;
  IncludeDeletedGroups?: boolean;
  IncludeManagedResources?: boolean;
  MaxRecords?: number;
  NextToken?: string;
  Filters?: Filter[];
}
export interface DescribeScheduledActionsType {
  AutoScalingGroupName?: string;
  ScheduledActionNames?: string[];
  StartTime?: Date;
  EndTime?: Date;
  IncludeManagedResources?: boolean;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeTagsType {
  Filters?: Filter[];
  IncludeManagedResources?: boolean;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeTerminationPolicyTypesAnswer {
  TerminationPolicyTypes?: string[];
}
export interface DescribeTrafficSourcesRequest {
  AutoScalingGroupName: string;
  TrafficSourceType?: string;
  NextToken?: string;
  MaxRecords?: number;
}
export interface DescribeTrafficSourcesResponse {
  TrafficSources?: TrafficSourceState[];
  NextToken?: string;
}
export interface DescribeWarmPoolAnswer {
  WarmPoolConfiguration?: WarmPoolConfiguration;
  Instances?: Instance[];
  NextToken?: string;
}
export interface DescribeWarmPoolType {
  AutoScalingGroupName: string;
  MaxRecords?: number;
  NextToken?: string;
}
export interface DesiredConfiguration {
  LaunchTemplate?: LaunchTemplateSpecification;
  MixedInstancesPolicy?: MixedInstancesPolicy;
}
export interface DetachInstancesAnswer {
  Activities?: Activity[];
}
export interface DetachInstancesQuery {
  InstanceIds?: string[];
  AutoScalingGroupName: string;
  ShouldDecrementDesiredCapacity: boolean;
}
export interface DetachLoadBalancerTargetGroupsResultType {}
export interface DetachLoadBalancerTargetGroupsType {
  AutoScalingGroupName: string;
  TargetGroupARNs: string[];
}
export interface DetachLoadBalancersResultType {}
export interface DetachLoadBalancersType {
  AutoScalingGroupName: string;
  LoadBalancerNames: string[];
}
export interface DetachTrafficSourcesResultType {}
export interface DetachTrafficSourcesType {
  AutoScalingGroupName: string;
  TrafficSources: TrafficSourceIdentifier[];
}
export interface DisableMetricsCollectionQuery {
  AutoScalingGroupName: string;
  Metrics?: string[];
}
export interface DistributionSegment {
  TargetCapacityTypes?: TargetCapacityType[];
}
export interface Ebs {
  SnapshotId?: string;
  VolumeSize?: number;
  VolumeType?: string;
  DeleteOnTermination?: boolean;
  Iops?: number;
  Encrypted?: boolean;
  Throughput?: number;
}
export interface EnableMetricsCollectionQuery {
  AutoScalingGroupName: string;
  Metrics?: string[];
  Granularity: string;
}
export interface EnabledMetric {
  Metric?: string;
  Granularity?: string;
}
export interface EnterStandbyAnswer {
  Activities?: Activity[];
}
export interface EnterStandbyQuery {
  InstanceIds?: string[];
  AutoScalingGroupName: string;
  ShouldDecrementDesiredCapacity: boolean;
}
export interface ExecutePolicyType {
  AutoScalingGroupName?: string;
  PolicyName: string;
  HonorCooldown?: boolean;
  MetricValue?: number;
  BreachThreshold?: number;
}
export interface ExitStandbyAnswer {
  Activities?: Activity[];
}
export interface ExitStandbyQuery {
  InstanceIds?: string[];
  AutoScalingGroupName: string;
}
export interface FailedScheduledUpdateGroupActionRequest {
  ScheduledActionName: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface Filter {
  Name?: string;
  Values?: string[];
}
export interface GetPredictiveScalingForecastAnswer {
  LoadForecast: LoadForecast[];
  CapacityForecast: CapacityForecast;
  UpdateTime: Date;
}
export interface GetPredictiveScalingForecastType {
  AutoScalingGroupName: string;
  PolicyName: string;
  StartTime: Date;
  EndTime: Date;
}
export interface IdempotentCallInProgressFault {
  Message?: string;
}
export interface IdempotentParameterMismatchError {
  Message?: string;
}
export type ImpairedZoneHealthCheckBehavior = "ReplaceUnhealthy" | "IgnoreUnhealthy";
export interface Instance {
  InstanceId: string;
  InstanceType?: string;
  AvailabilityZone: string;
  AvailabilityZoneId?: string;
  LifecycleState: LifecycleState;
  HealthStatus: string;
  LaunchConfigurationName?: string;
  LaunchTemplate?: LaunchTemplateSpecification;
  ImageId?: string;
  ProtectedFromScaleIn: boolean;
  WeightedCapacity?: string;
}
export interface InstanceCollection {
  InstanceType?: string;
  MarketType?: string;
  SubnetId?: string;
  AvailabilityZone?: string;
  AvailabilityZoneId?: string;
  InstanceIds?: string[];
}
export type InstanceGeneration = "current" | "previous";
export interface InstanceLifecyclePolicy {
  RetentionTriggers?: RetentionTriggers;
}
export interface InstanceMaintenancePolicy {
  MinHealthyPercentage?: number;
  MaxHealthyPercentage?: number;
}
export type InstanceMetadataEndpointState = "disabled" | "enabled";
export type InstanceMetadataHttpTokensState = "optional" | "required";
export interface InstanceMetadataOptions {
  HttpTokens?: InstanceMetadataHttpTokensState;
  HttpPutResponseHopLimit?: number;
  HttpEndpoint?: InstanceMetadataEndpointState;
}
export interface InstanceMonitoring {
  Enabled?: boolean;
}
export interface InstanceRefresh {
  InstanceRefreshId?: string;
  AutoScalingGroupName?: string;
  Status?: InstanceRefreshStatus;
  StatusReason?: string;
  StartTime?: Date;
  EndTime?: Date;
  PercentageComplete?: number;
  InstancesToUpdate?: number;
  ProgressDetails?: InstanceRefreshProgressDetails;
  Preferences?: RefreshPreferences;
  DesiredConfiguration?: DesiredConfiguration;
  RollbackDetails?: RollbackDetails;
  Strategy?: RefreshStrategy;
}
export interface InstanceRefreshInProgressFault {
  message?: string;
}
export interface InstanceRefreshLivePoolProgress {
  PercentageComplete?: number;
  InstancesToUpdate?: number;
}
export interface InstanceRefreshProgressDetails {
  LivePoolProgress?: InstanceRefreshLivePoolProgress;
  WarmPoolProgress?: InstanceRefreshWarmPoolProgress;
}
export type InstanceRefreshStatus = "Pending" | "InProgress" | "Successful" | "Failed" | "Cancelling" | "Cancelled" | "RollbackInProgress" | "RollbackFailed" | "RollbackSuccessful" | "Baking";
export interface InstanceRefreshWarmPoolProgress {
  PercentageComplete?: number;
  InstancesToUpdate?: number;
}
export interface InstanceRequirements {
  VCpuCount: VCpuCountRequest;
  MemoryMiB: MemoryMiBRequest;
  CpuManufacturers?: CpuManufacturer[];
  MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest;
  ExcludedInstanceTypes?: string[];
  InstanceGenerations?: InstanceGeneration[];
  SpotMaxPricePercentageOverLowestPrice?: number;
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  OnDemandMaxPricePercentageOverLowestPrice?: number;
  BareMetal?: BareMetal;
  BurstablePerformance?: BurstablePerformance;
  RequireHibernateSupport?: boolean;
  NetworkInterfaceCount?: NetworkInterfaceCountRequest;
  LocalStorage?: LocalStorage;
  LocalStorageTypes?: LocalStorageType[];
  TotalLocalStorageGB?: TotalLocalStorageGBRequest;
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest;
  AcceleratorTypes?: AcceleratorType[];
  AcceleratorCount?: AcceleratorCountRequest;
  AcceleratorManufacturers?: AcceleratorManufacturer[];
  AcceleratorNames?: AcceleratorName[];
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest;
  NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest;
  AllowedInstanceTypes?: string[];
  BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest;
}
export interface InstanceReusePolicy {
  ReuseOnScaleIn?: boolean;
}
export interface InstancesDistribution {
  OnDemandAllocationStrategy?: string;
  OnDemandBaseCapacity?: number;
  OnDemandPercentageAboveBaseCapacity?: number;
  SpotAllocationStrategy?: string;
  SpotInstancePools?: number;
  SpotMaxPrice?: string;
  DistributionSegments?: DistributionSegment[];
}
export interface InvalidNextToken {
  message?: string;
}
export interface IrreversibleInstanceRefreshFault {
  message?: string;
}
export interface LaunchConfiguration {
  LaunchConfigurationName: string;
  LaunchConfigurationARN?: string;
  ImageId: string;
  KeyName?: string;
  SecurityGroups?: string[];
  ClassicLinkVPCId?: string;
  ClassicLinkVPCSecurityGroups?: string[];
  UserData?: string;
  InstanceType: string;
  KernelId?: string;
  RamdiskId?: string;
  BlockDeviceMappings?: BlockDeviceMapping[];
  InstanceMonitoring?: InstanceMonitoring;
  SpotPrice?: string;
  IamInstanceProfile?: string;
  CreatedTime: Date;
  EbsOptimized?: boolean;
  AssociatePublicIpAddress?: boolean;
  PlacementTenancy?: string;
  MetadataOptions?: InstanceMetadataOptions;
}
export interface LaunchConfigurationNameType {
  LaunchConfigurationName: string;
}
export interface LaunchConfigurationNamesType {
  LaunchConfigurationNames?: string[];
  NextToken?: string;
  MaxRecords?: number;
}
export interface LaunchConfigurationsType {
  LaunchConfigurations: LaunchConfiguration[];
  NextToken?: string;
}
export interface LaunchInstancesError {
  InstanceType?: string;
  MarketType?: string;
  SubnetId?: string;
  AvailabilityZone?: string;
  AvailabilityZoneId?: string;
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface LaunchInstancesRequest {
  AutoScalingGroupName: string;
  RequestedCapacity: number;
  ClientToken: string;
  AvailabilityZones?: string[];
  AvailabilityZoneIds?: string[];
  SubnetIds?: string[];
  RetryStrategy?: RetryStrategy;
}
export interface LaunchInstancesResult {
  AutoScalingGroupName?: string;
  ClientToken?: string;
  Instances?: InstanceCollection[];
  Errors?: LaunchInstancesError[];
}
export interface LaunchTemplate {
  LaunchTemplateSpecification?: LaunchTemplateSpecification;
  Overrides?: LaunchTemplateOverrides[];
}
export interface LaunchTemplateOverrides {
  InstanceType?: string;
  WeightedCapacity?: string;
  LaunchTemplateSpecification?: LaunchTemplateSpecification;
  InstanceRequirements?: InstanceRequirements;
  ImageId?: string;
}
export interface LaunchTemplateSpecification {
  LaunchTemplateId?: string;
  LaunchTemplateName?: string;
  Version?: string;
}
export interface LifecycleHook {
  LifecycleHookName?: string;
  AutoScalingGroupName?: string;
  LifecycleTransition?: string;
  NotificationTargetARN?: string;
  RoleARN?: string;
  NotificationMetadata?: string;
  HeartbeatTimeout?: number;
  GlobalTimeout?: number;
  DefaultResult?: string;
}
export interface LifecycleHookSpecification {
  LifecycleHookName: string;
  LifecycleTransition: string;
  NotificationMetadata?: string;
  HeartbeatTimeout?: number;
  DefaultResult?: string;
  NotificationTargetARN?: string;
  RoleARN?: string;
}
export type LifecycleState = "Pending" | "Pending:Wait" | "Pending:Proceed" | "Quarantined" | "InService" | "Terminating" | "Terminating:Wait" | "Terminating:Proceed" | "Terminating:Retained" | "Terminated" | "Detaching" | "Detached" | "EnteringStandby" | "Standby" | "ReplacingRootVolume" | "ReplacingRootVolume:Wait" | "ReplacingRootVolume:Proceed" | "RootVolumeReplaced" | "Warmed:Pending" | "Warmed:Pending:Wait" | "Warmed:Pending:Proceed" | "Warmed:Pending:Retained" | "Warmed:Terminating" | "Warmed:Terminating:Wait" | "Warmed:Terminating:Proceed" | "Warmed:Terminating:Retained" | "Warmed:Terminated" | "Warmed:Stopped" | "Warmed:Running" | "Warmed:Hibernated";
export interface LimitExceededFault {
  message?: string;
}
export interface LoadBalancerState {
  LoadBalancerName?: string;
  State?: string;
}
export interface LoadBalancerTargetGroupState {
  LoadBalancerTargetGroupARN?: string;
  State?: string;
}
export interface LoadForecast {
  Timestamps: Date[];
  Values: number[];
  MetricSpecification: PredictiveScalingMetricSpecification;
}
export type LocalStorage = "included" | "excluded" | "required";
export type LocalStorageType = "hdd" | "ssd";
export interface MemoryGiBPerVCpuRequest {
  Min?: number;
  Max?: number;
}
export interface MemoryMiBRequest {
  Min: number;
  Max?: number;
}
export interface Metric {
  Namespace: string;
  MetricName: string;
  Dimensions?: MetricDimension[];
}
export interface MetricCollectionType {
  Metric?: string;
}
export interface MetricDataQuery {
  Id: string;
  Expression?: string;
  MetricStat?: MetricStat;
  Label?: string;
  ReturnData?: boolean;
}
export interface MetricDimension {
  Name: string;
  Value: string;
}
export interface MetricGranularityType {
  Granularity?: string;
}
export interface MetricStat {
  Metric: Metric;
  Stat: string;
  Unit?: string;
}
export type MetricStatistic = "Average" | "Minimum" | "Maximum" | "SampleCount" | "Sum";
export type MetricType = "ASGAverageCPUUtilization" | "ASGAverageCPUUtilizationHighResolution" | "ASGAverageNetworkIn" | "ASGAverageNetworkOut" | "ALBRequestCountPerTarget";
export interface MixedInstancesPolicy {
  LaunchTemplate?: LaunchTemplate;
  InstancesDistribution?: InstancesDistribution;
}
export interface NetworkBandwidthGbpsRequest {
  Min?: number;
  Max?: number;
}
export interface NetworkInterfaceCountRequest {
  Min?: number;
  Max?: number;
}
export interface NotificationConfiguration {
  AutoScalingGroupName?: string;
  TopicARN?: string;
  NotificationType?: string;
}
export interface Operator {
  Principal: string;
}
export interface PerformanceFactorReferenceRequest {
  InstanceFamily?: string;
}
export interface PoliciesType {
  ScalingPolicies?: ScalingPolicy[];
  NextToken?: string;
}
export interface PolicyARNType {
  PolicyARN?: string;
  Alarms?: Alarm[];
}
export type PredefinedLoadMetricType = "ASGTotalCPUUtilization" | "ASGTotalNetworkIn" | "ASGTotalNetworkOut" | "ALBTargetGroupRequestCount";
export type PredefinedMetricPairType = "ASGCPUUtilization" | "ASGNetworkIn" | "ASGNetworkOut" | "ALBRequestCount";
export interface PredefinedMetricSpecification {
  PredefinedMetricType: MetricType;
  ResourceLabel?: string;
}
export type PredefinedScalingMetricType = "ASGAverageCPUUtilization" | "ASGAverageNetworkIn" | "ASGAverageNetworkOut" | "ALBRequestCountPerTarget";
export interface PredictiveScalingConfiguration {
  MetricSpecifications: PredictiveScalingMetricSpecification[];
  Mode?: PredictiveScalingMode;
  SchedulingBufferTime?: number;
  MaxCapacityBreachBehavior?: PredictiveScalingMaxCapacityBreachBehavior;
  MaxCapacityBuffer?: number;
}
export interface PredictiveScalingCustomizedCapacityMetric {
  MetricDataQueries: MetricDataQuery[];
}
export interface PredictiveScalingCustomizedLoadMetric {
  MetricDataQueries: MetricDataQuery[];
}
export interface PredictiveScalingCustomizedScalingMetric {
  MetricDataQueries: MetricDataQuery[];
}
export type PredictiveScalingMaxCapacityBreachBehavior = "HonorMaxCapacity" | "IncreaseMaxCapacity";
export interface PredictiveScalingMetricSpecification {
  TargetValue: number;
  PredefinedMetricPairSpecification?: PredictiveScalingPredefinedMetricPair;
  PredefinedScalingMetricSpecification?: PredictiveScalingPredefinedScalingMetric;
  PredefinedLoadMetricSpecification?: PredictiveScalingPredefinedLoadMetric;
  CustomizedScalingMetricSpecification?: PredictiveScalingCustomizedScalingMetric;
  CustomizedLoadMetricSpecification?: PredictiveScalingCustomizedLoadMetric;
  CustomizedCapacityMetricSpecification?: PredictiveScalingCustomizedCapacityMetric;
}
export type PredictiveScalingMode = "ForecastAndScale" | "ForecastOnly";
export interface PredictiveScalingPredefinedLoadMetric {
  PredefinedMetricType: PredefinedLoadMetricType;
  ResourceLabel?: string;
}
export interface PredictiveScalingPredefinedMetricPair {
  PredefinedMetricType: PredefinedMetricPairType;
  ResourceLabel?: string;
}
export interface PredictiveScalingPredefinedScalingMetric {
  PredefinedMetricType: PredefinedScalingMetricType;
  ResourceLabel?: string;
}
export interface ProcessType {
  ProcessName: string;
}
export interface ProcessesType {
  Processes?: ProcessType[];
}
export interface PutAccountSettingAnswer {}
export interface PutAccountSettingType {
  Name: string;
  Value: string;
}
export interface PutLifecycleHookAnswer {}
export interface PutLifecycleHookType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleTransition?: string;
  RoleARN?: string;
  NotificationTargetARN?: string;
  NotificationMetadata?: string;
  HeartbeatTimeout?: number;
  DefaultResult?: string;
}
export interface PutNotificationConfigurationType {
  AutoScalingGroupName: string;
  TopicARN: string;
  NotificationTypes: string[];
}
export interface PutScalingPolicyType {
  AutoScalingGroupName: string;
  PolicyName: string;
  PolicyType?: string;
  AdjustmentType?: string;
  MinAdjustmentStep?: number;
  MinAdjustmentMagnitude?: number;
  ScalingAdjustment?: number;
  Cooldown?: number;
  MetricAggregationType?: string;
  StepAdjustments?: StepAdjustment[];
  EstimatedInstanceWarmup?: number;
  TargetTrackingConfiguration?: TargetTrackingConfiguration;
  Enabled?: boolean;
  PredictiveScalingConfiguration?: PredictiveScalingConfiguration;
}
export interface PutScheduledUpdateGroupActionType {
  AutoScalingGroupName: string;
  ScheduledActionName: string;
  Time?: Date;
  StartTime?: Date;
  EndTime?: Date;
  Recurrence?: string;
  MinSize?: number;
  MaxSize?: number;
  DesiredCapacity?: number;
  TimeZone?: string;
}
export interface PutWarmPoolAnswer {}
export interface PutWarmPoolType {
  AutoScalingGroupName: string;
  MaxGroupPreparedCapacity?: number;
  MinSize?: number;
  PoolState?: WarmPoolState;
  InstanceReusePolicy?: InstanceReusePolicy;
}
export interface RecordLifecycleActionHeartbeatAnswer {}
export interface RecordLifecycleActionHeartbeatType {
  LifecycleHookName: string;
  AutoScalingGroupName: string;
  LifecycleActionToken?: string;
  InstanceId?: string;
}
export interface RefreshPreferences {
  MinHealthyPercentage?: number;
  InstanceWarmup?: number;
  CheckpointPercentages?: number[];
  CheckpointDelay?: number;
  SkipMatching?: boolean;
  AutoRollback?: boolean;
  ScaleInProtectedInstances?: ScaleInProtectedInstances;
  StandbyInstances?: StandbyInstances;
  AlarmSpecification?: AlarmSpecification;
  MaxHealthyPercentage?: number;
  BakeTime?: number;
}
export type RefreshStrategy = "Rolling" | "ReplaceRootVolume";
export interface ResourceContentionFault {
  message?: string;
}
export interface ResourceInUseFault {
  message?: string;
}
export type RetentionAction = "retain" | "terminate";
export interface RetentionTriggers {
  TerminateHookAbandon?: RetentionAction;
}
export type RetryStrategy = "retry-with-group-configuration" | "none";
export interface RollbackDetails {
  RollbackReason?: string;
  RollbackStartTime?: Date;
  PercentageCompleteOnRollback?: number;
  InstancesToUpdateOnRollback?: number;
  ProgressDetailsOnRollback?: InstanceRefreshProgressDetails;
}
export interface RollbackInstanceRefreshAnswer {
  InstanceRefreshId?: string;
}
export interface RollbackInstanceRefreshType {
  AutoScalingGroupName: string;
}
export type ScaleInProtectedInstances = "Refresh" | "Ignore" | "Wait";
export interface ScalingActivityInProgressFault {
  message?: string;
}
export type ScalingActivityStatusCode = "PendingSpotBidPlacement" | "WaitingForSpotInstanceRequestId" | "WaitingForSpotInstanceId" | "WaitingForInstanceId" | "PreInService" | "InProgress" | "WaitingForELBConnectionDraining" | "MidLifecycleAction" | "WaitingForInstanceWarmup" | "Successful" | "Failed" | "Cancelled" | "WaitingForConnectionDraining" | "WaitingForInPlaceUpdateToStart" | "WaitingForInPlaceUpdateToFinalize" | "InPlaceUpdateInProgress";
export interface ScalingPolicy {
  AutoScalingGroupName?: string;
  PolicyName?: string;
  PolicyARN?: string;
  PolicyType?: string;
  AdjustmentType?: string;
  MinAdjustmentStep?: number;
  MinAdjustmentMagnitude?: number;
  ScalingAdjustment?: number;
  Cooldown?: number;
  StepAdjustments?: StepAdjustment[];
  MetricAggregationType?: string;
  EstimatedInstanceWarmup?: number;
  Alarms?: Alarm[];
  TargetTrackingConfiguration?: TargetTrackingConfiguration;
  Enabled?: boolean;
  PredictiveScalingConfiguration?: PredictiveScalingConfiguration;
}
export interface ScalingProcessQuery {
  AutoScalingGroupName: string;
  ScalingProcesses?: string[];
}
export interface ScheduledActionsType {
  ScheduledUpdateGroupActions?: ScheduledUpdateGroupAction[];
  NextToken?: string;
}
export interface ScheduledUpdateGroupAction {
  AutoScalingGroupName?: string;
  ScheduledActionName?: string;
  ScheduledActionARN?: string;
  Time?: Date;
  StartTime?: Date;
  EndTime?: Date;
  Recurrence?: string;
  MinSize?: number;
  MaxSize?: number;
  DesiredCapacity?: number;
  TimeZone?: string;
}
export interface ScheduledUpdateGroupActionRequest {
  ScheduledActionName: string;
  StartTime?: Date;
  EndTime?: Date;
  Recurrence?: string;
  MinSize?: number;
  MaxSize?: number;
  DesiredCapacity?: number;
  TimeZone?: string;
}
export interface ServiceLinkedRoleFailure {
  message?: string;
}
export interface SetDesiredCapacityType {
  AutoScalingGroupName: string;
  DesiredCapacity: number;
  HonorCooldown?: boolean;
}
export interface SetInstanceHealthQuery {
  InstanceId: string;
  HealthStatus: string;
  ShouldRespectGracePeriod?: boolean;
}
export interface SetInstanceProtectionAnswer {}
export interface SetInstanceProtectionQuery {
  InstanceIds: string[];
  AutoScalingGroupName: string;
  ProtectedFromScaleIn: boolean;
}
export type StandbyInstances = "Terminate" | "Ignore" | "Wait";
export interface StartInstanceRefreshAnswer {
  InstanceRefreshId?: string;
}
export interface StartInstanceRefreshType {
  AutoScalingGroupName: string;
  Strategy?: RefreshStrategy;
  DesiredConfiguration?: DesiredConfiguration;
  Preferences?: RefreshPreferences;
}
export interface StepAdjustment {
  MetricIntervalLowerBound?: number;
  MetricIntervalUpperBound?: number;
  ScalingAdjustment: number;
}
export interface SuspendedProcess {
  ProcessName?: string;
  SuspensionReason?: string;
}
export interface Tag {
  ResourceId?: string;
  ResourceType?: string;
  Key: string;
  Value?: string;
  PropagateAtLaunch?: boolean;
}
export interface TagDescription {
  ResourceId?: string;
  ResourceType?: string;
  Key?: string;
  Value?: string;
  PropagateAtLaunch?: boolean;
}
export interface TagsType {
  Tags?: TagDescription[];
  NextToken?: string;
}
export type TargetCapacityType = "on-demand-capacity-reservation" | "capacity-block" | "interruptible-capacity-reservation" | "on-demand";
export interface TargetTrackingConfiguration {
  PredefinedMetricSpecification?: PredefinedMetricSpecification;
  CustomizedMetricSpecification?: CustomizedMetricSpecification;
  TargetValue: number;
  DisableScaleIn?: boolean;
}
export interface TargetTrackingMetricDataQuery {
  Id: string;
  Expression?: string;
  MetricStat?: TargetTrackingMetricStat;
  Label?: string;
  Period?: number;
  ReturnData?: boolean;
}
export interface TargetTrackingMetricStat {
  Metric: Metric;
  Stat: string;
  Unit?: string;
  Period?: number;
}
export interface TerminateInstanceInAutoScalingGroupType {
  InstanceId?: string;
  InstanceIds?: string[];
  AutoScalingGroupName?: string;
  ShouldDecrementDesiredCapacity: boolean;
}
export interface TotalLocalStorageGBRequest {
  Min?: number;
  Max?: number;
}
export interface TrafficSourceIdentifier {
  Identifier: string;
  Type?: string;
}
export interface TrafficSourceState {
  TrafficSource?: string;
  State?: string;
  Identifier?: string;
  Type?: string;
}
export interface UpdateAutoScalingGroupType {
  AutoScalingGroupName: string;
  LaunchConfigurationName?: string;
  LaunchTemplate?: LaunchTemplateSpecification;
  MixedInstancesPolicy?: MixedInstancesPolicy;
  MinSize?: number;
  MaxSize?: number;
  DesiredCapacity?: number;
  DefaultCooldown?: number;
  AvailabilityZones?: string[];
  AvailabilityZoneIds?: string[];
  HealthCheckType?: string;
  HealthCheckGracePeriod?: number;
  PlacementGroup?: string;
  VPCZoneIdentifier?: string;
  TerminationPolicies?: string[];
  NewInstancesProtectedFromScaleIn?: boolean;
  ServiceLinkedRoleARN?: string;
  MaxInstanceLifetime?: number;
  CapacityRebalance?: boolean;
  Context?: string;
  DesiredCapacityType?: string;
  DefaultInstanceWarmup?: number;
  InstanceMaintenancePolicy?: InstanceMaintenancePolicy;
  AvailabilityZoneDistribution?: AvailabilityZoneDistribution;
  AvailabilityZoneImpairmentPolicy?: AvailabilityZoneImpairmentPolicy;
  SkipZonalShiftValidation?: boolean;
  CapacityReservationSpecification?: CapacityReservationSpecification;
  InstanceLifecyclePolicy?: InstanceLifecyclePolicy;
  DeletionProtection?: DeletionProtection;
}
export interface VCpuCountRequest {
  Min: number;
  Max?: number;
}
export interface WarmPoolConfiguration {
  MaxGroupPreparedCapacity?: number;
  MinSize?: number;
  PoolState?: WarmPoolState;
  Status?: WarmPoolStatus;
  InstanceReusePolicy?: InstanceReusePolicy;
}
export type WarmPoolState = "Stopped" | "Running" | "Hibernated";
export type WarmPoolStatus = "PendingDelete";
