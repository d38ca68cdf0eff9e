// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Elastic Load Balancing, 2012-06-01. Do not edit.
export interface Operations {
  AddTags: { input: AddTagsInput; output: AddTagsOutput; errors: "AccessPointNotFoundException" | "TooManyTagsException" | "DuplicateTagKeysException" };
  ApplySecurityGroupsToLoadBalancer: { input: ApplySecurityGroupsToLoadBalancerInput; output: ApplySecurityGroupsToLoadBalancerOutput; errors: "AccessPointNotFoundException" | "InvalidConfigurationRequestException" | "InvalidSecurityGroupException" };
  AttachLoadBalancerToSubnets: { input: AttachLoadBalancerToSubnetsInput; output: AttachLoadBalancerToSubnetsOutput; errors: "AccessPointNotFoundException" | "InvalidConfigurationRequestException" | "SubnetNotFoundException" | "InvalidSubnetException" };
  ConfigureHealthCheck: { input: ConfigureHealthCheckInput; output: ConfigureHealthCheckOutput; errors: "AccessPointNotFoundException" };
  CreateAppCookieStickinessPolicy: { input: CreateAppCookieStickinessPolicyInput; output: CreateAppCookieStickinessPolicyOutput; errors: "AccessPointNotFoundException" | "DuplicatePolicyNameException" | "TooManyPoliciesException" | "InvalidConfigurationRequestException" };
  CreateLBCookieStickinessPolicy: { input: CreateLBCookieStickinessPolicyInput; output: CreateLBCookieStickinessPolicyOutput; errors: "AccessPointNotFoundException" | "DuplicatePolicyNameException" | "TooManyPoliciesException" | "InvalidConfigurationRequestException" };
  CreateLoadBalancer: { input: CreateAccessPointInput; output: CreateAccessPointOutput; errors: "DuplicateAccessPointNameException" | "TooManyAccessPointsException" | "CertificateNotFoundException" | "InvalidConfigurationRequestException" | "SubnetNotFoundException" | "InvalidSubnetException" | "InvalidSecurityGroupException" | "InvalidSchemeException" | "TooManyTagsException" | "DuplicateTagKeysException" | "UnsupportedProtocolException" | "OperationNotPermittedException" };
  CreateLoadBalancerListeners: { input: CreateLoadBalancerListenerInput; output: CreateLoadBalancerListenerOutput; errors: "AccessPointNotFoundException" | "DuplicateListenerException" | "CertificateNotFoundException" | "InvalidConfigurationRequestException" | "UnsupportedProtocolException" };
  CreateLoadBalancerPolicy: { input: CreateLoadBalancerPolicyInput; output: CreateLoadBalancerPolicyOutput; errors: "AccessPointNotFoundException" | "PolicyTypeNotFoundException" | "DuplicatePolicyNameException" | "TooManyPoliciesException" | "InvalidConfigurationRequestException" };
  DeleteLoadBalancer: { input: DeleteAccessPointInput; output: DeleteAccessPointOutput; errors: never };
  DeleteLoadBalancerListeners: { input: DeleteLoadBalancerListenerInput; output: DeleteLoadBalancerListenerOutput; errors: "AccessPointNotFoundException" };
  DeleteLoadBalancerPolicy: { input: DeleteLoadBalancerPolicyInput; output: DeleteLoadBalancerPolicyOutput; errors: "AccessPointNotFoundException" | "InvalidConfigurationRequestException" };
  DeregisterInstancesFromLoadBalancer: { input: DeregisterEndPointsInput; output: DeregisterEndPointsOutput; errors: "AccessPointNotFoundException" | "InvalidEndPointException" };
  DescribeAccountLimits: { input: DescribeAccountLimitsInput; output: DescribeAccountLimitsOutput; errors: never };
  DescribeInstanceHealth: { input: DescribeEndPointStateInput; output: DescribeEndPointStateOutput; errors: "AccessPointNotFoundException" | "InvalidEndPointException" };
  DescribeLoadBalancerAttributes: { input: DescribeLoadBalancerAttributesInput; output: DescribeLoadBalancerAttributesOutput; errors: "AccessPointNotFoundException" | "LoadBalancerAttributeNotFoundException" };
  DescribeLoadBalancerPolicies: { input: DescribeLoadBalancerPoliciesInput; output: DescribeLoadBalancerPoliciesOutput; errors: "AccessPointNotFoundException" | "PolicyNotFoundException" };
  DescribeLoadBalancerPolicyTypes: { input: DescribeLoadBalancerPolicyTypesInput; output: DescribeLoadBalancerPolicyTypesOutput; errors: "PolicyTypeNotFoundException" };
  DescribeLoadBalancers: { input: DescribeAccessPointsInput; output: DescribeAccessPointsOutput; errors: "AccessPointNotFoundException" | "DependencyThrottleException" };
  DescribeTags: { input: DescribeTagsInput; output: DescribeTagsOutput; errors: "AccessPointNotFoundException" };
  DetachLoadBalancerFromSubnets: { input: DetachLoadBalancerFromSubnetsInput; output: DetachLoadBalancerFromSubnetsOutput; errors: "AccessPointNotFoundException" | "InvalidConfigurationRequestException" };
  DisableAvailabilityZonesForLoadBalancer: { input: RemoveAvailabilityZonesInput; output: RemoveAvailabilityZonesOutput; errors: "AccessPointNotFoundException" | "InvalidConfigurationRequestException" };
  EnableAvailabilityZonesForLoadBalancer: { input: AddAvailabilityZonesInput; output: AddAvailabilityZonesOutput; errors: "AccessPointNotFoundException" };
  ModifyLoadBalancerAttributes: { input: ModifyLoadBalancerAttributesInput; output: ModifyLoadBalancerAttributesOutput; errors: "AccessPointNotFoundException" | "LoadBalancerAttributeNotFoundException" | "InvalidConfigurationRequestException" };
  RegisterInstancesWithLoadBalancer: { input: RegisterEndPointsInput; output: RegisterEndPointsOutput; errors: "AccessPointNotFoundException" | "InvalidEndPointException" };
  RemoveTags: { input: RemoveTagsInput; output: RemoveTagsOutput; errors: "AccessPointNotFoundException" };
  SetLoadBalancerListenerSSLCertificate: { input: SetLoadBalancerListenerSSLCertificateInput; output: SetLoadBalancerListenerSSLCertificateOutput; errors: "CertificateNotFoundException" | "AccessPointNotFoundException" | "ListenerNotFoundException" | "InvalidConfigurationRequestException" | "UnsupportedProtocolException" };
  SetLoadBalancerPoliciesForBackendServer: { input: SetLoadBalancerPoliciesForBackendServerInput; output: SetLoadBalancerPoliciesForBackendServerOutput; errors: "AccessPointNotFoundException" | "PolicyNotFoundException" | "InvalidConfigurationRequestException" };
  SetLoadBalancerPoliciesOfListener: { input: SetLoadBalancerPoliciesOfListenerInput; output: SetLoadBalancerPoliciesOfListenerOutput; errors: "AccessPointNotFoundException" | "PolicyNotFoundException" | "ListenerNotFoundException" | "InvalidConfigurationRequestException" };
}
export type OperationName = keyof Operations;
export interface AccessLog {
  Enabled: boolean;
  S3BucketName?: string;
  EmitInterval?: number;
  S3BucketPrefix?: string;
}
export interface AccessPointNotFoundException {}
export interface AddAvailabilityZonesInput {
  LoadBalancerName: string;
  AvailabilityZones: string[];
}
export interface AddAvailabilityZonesOutput {
  AvailabilityZones?: string[];
}
export interface AddTagsInput {
  LoadBalancerNames: string[];
  Tags: Tag[];
}
export interface AddTagsOutput {}
export interface AdditionalAttribute {
  Key?: string;
  Value?: string;
}
export interface AppCookieStickinessPolicy {
  PolicyName?: string;
  CookieName?: string;
}
export interface ApplySecurityGroupsToLoadBalancerInput {
  LoadBalancerName: string;
  SecurityGroups: string[];
}
export interface ApplySecurityGroupsToLoadBalancerOutput {
  SecurityGroups?: string[];
}
export interface AttachLoadBalancerToSubnetsInput {
  LoadBalancerName: string;
  Subnets: string[];
}
export interface AttachLoadBalancerToSubnetsOutput {
  Subnets?: string[];
}
export interface BackendServerDescription {
  InstancePort?: number;
  PolicyNames?: string[];
}
export interface CertificateNotFoundException {}
export interface ConfigureHealthCheckInput {
  LoadBalancerName: string;
  HealthCheck: HealthCheck;
}
export interface ConfigureHealthCheckOutput {
  HealthCheck?: HealthCheck;
}
export interface ConnectionDraining {
  Enabled: boolean;
  Timeout?: number;
}
export interface ConnectionSettings {
  IdleTimeout: number;
}
export interface CreateAccessPointInput {
  LoadBalancerName: string;
  Listeners: Listener[];
  AvailabilityZones?: string[];
  Subnets?: string[];
  SecurityGroups?: string[];
  Scheme?: string;
  Tags?: Tag[];
}
export interface CreateAccessPointOutput {
  DNSName?: string;
}
export interface CreateAppCookieStickinessPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
  CookieName: string;
}
export interface CreateAppCookieStickinessPolicyOutput {}
export interface CreateLBCookieStickinessPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
  CookieExpirationPeriod?: number;
}
export interface CreateLBCookieStickinessPolicyOutput {}
export interface CreateLoadBalancerListenerInput {
  LoadBalancerName: string;
  Listeners: Listener[];
}
export interface CreateLoadBalancerListenerOutput {}
export interface CreateLoadBalancerPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
  PolicyTypeName: string;
  PolicyAttributes?: PolicyAttribute[];
}
export interface CreateLoadBalancerPolicyOutput {}
export interface CrossZoneLoadBalancing {
  Enabled: boolean;
}
export interface DeleteAccessPointInput {
  LoadBalancerName: string;
}
export interface DeleteAccessPointOutput {}
export interface DeleteLoadBalancerListenerInput {
  LoadBalancerName: string;
  LoadBalancerPorts: number[];
}
export interface DeleteLoadBalancerListenerOutput {}
export interface DeleteLoadBalancerPolicyInput {
  LoadBalancerName: string;
  PolicyName: string;
}
export interface DeleteLoadBalancerPolicyOutput {}
export interface DependencyThrottleException {}
export interface DeregisterEndPointsInput {
  LoadBalancerName: string;
  Instances: Instance[];
}
export interface DeregisterEndPointsOutput {
  Instances?: Instance[];
}
export interface DescribeAccessPointsInput {
  LoadBalancerNames?: string[];
  Marker?: string;
  PageSize?: number;
}
export interface DescribeAccessPointsOutput {
  LoadBalancerDescriptions?: LoadBalancerDescription[];
  NextMarker?: string;
}
export interface DescribeAccountLimitsInput {
  Marker?: string;
  PageSize?: number;
}
export interface DescribeAccountLimitsOutput {
  Limits?: Limit[];
  NextMarker?: string;
}
export interface DescribeEndPointStateInput {
  LoadBalancerName: string;
  Instances?: Instance[];
}
export interface DescribeEndPointStateOutput {
  InstanceStates?: InstanceState[];
}
export interface DescribeLoadBalancerAttributesInput {
  LoadBalancerName: string;
}
export interface DescribeLoadBalancerAttributesOutput {
  LoadBalancerAttributes?: LoadBalancerAttributes;
}
export interface DescribeLoadBalancerPoliciesInput {
  LoadBalancerName?: string;
  PolicyNames?: string[];
}
export interface DescribeLoadBalancerPoliciesOutput {
  PolicyDescriptions?: PolicyDescription[];
}
export interface DescribeLoadBalancerPolicyTypesInput {
  PolicyTypeNames?: string[];
}
export interface DescribeLoadBalancerPolicyTypesOutput {
  PolicyTypeDescriptions?: PolicyTypeDescription[];
}
export interface DescribeTagsInput {
  LoadBalancerNames: string[];
}
export interface DescribeTagsOutput {
  TagDescriptions?: TagDescription[];
}
export interface DetachLoadBalancerFromSubnetsInput {
  LoadBalancerName: string;
  Subnets: string[];
}
export interface DetachLoadBalancerFromSubnetsOutput {
  Subnets?: string[];
}
export interface DuplicateAccessPointNameException {}
export interface DuplicateListenerException {}
export interface DuplicatePolicyNameException {}
export interface DuplicateTagKeysException {}
export interface HealthCheck {
  Target: string;
  Interval: number;
  Timeout: number;
  UnhealthyThreshold: number;
  HealthyThreshold: number;
}
export interface Instance {
  InstanceId?: string;
}
export interface InstanceState {
  InstanceId?: string;
  State?: string;
  ReasonCode?: string;
  Description?: string;
}
export interface InvalidConfigurationRequestException {}
export interface InvalidEndPointException {}
export interface InvalidSchemeException {}
export interface InvalidSecurityGroupException {}
export interface InvalidSubnetException {}
export interface LBCookieStickinessPolicy {
  PolicyName?: string;
  CookieExpirationPeriod?: number;
}
export interface Limit {
  Name?: string;
  Max?: string;
}
export interface Listener {
  Protocol: string;
  LoadBalancerPort: number;
  InstanceProtocol?: string;
  InstancePort: number;
  SSLCertificateId?: string;
}
export interface ListenerDescription {
  Listener?: Listener;
  PolicyNames?: string[];
}
export interface ListenerNotFoundException {}
export interface LoadBalancerAttributeNotFoundException {}
export interface LoadBalancerAttributes {
  CrossZoneLoadBalancing?: CrossZoneLoadBalancing;
  AccessLog?: AccessLog;
  ConnectionDraining?: ConnectionDraining;
  ConnectionSettings?: ConnectionSettings;
  AdditionalAttributes?: AdditionalAttribute[];
}
export interface LoadBalancerDescription {
  LoadBalancerName?: string;
  DNSName?: string;
  CanonicalHostedZoneName?: string;
  CanonicalHostedZoneNameID?: string;
  ListenerDescriptions?: ListenerDescription[];
  Policies?: Policies;
  BackendServerDescriptions?: BackendServerDescription[];
  AvailabilityZones?: string[];
  Subnets?: string[];
  VPCId?: string;
  Instances?: Instance[];
  HealthCheck?: HealthCheck;
  SourceSecurityGroup?: SourceSecurityGroup;
  SecurityGroups?: string[];
  CreatedTime?: Date;
  Scheme?: string;
}
export interface ModifyLoadBalancerAttributesInput {
  LoadBalancerName: string;
  LoadBalancerAttributes: LoadBalancerAttributes;
}
export interface ModifyLoadBalancerAttributesOutput {
  LoadBalancerName?: string;
  LoadBalancerAttributes?: LoadBalancerAttributes;
}
export interface OperationNotPermittedException {}
export interface Policies {
  AppCookieStickinessPolicies?: AppCookieStickinessPolicy[];
  LBCookieStickinessPolicies?: LBCookieStickinessPolicy[];
  OtherPolicies?: string[];
}
export interface PolicyAttribute {
  AttributeName?: string;
  AttributeValue?: string;
}
export interface PolicyAttributeDescription {
  AttributeName?: string;
  AttributeValue?: string;
}
export interface PolicyAttributeTypeDescription {
  AttributeName?: string;
  AttributeType?: string;
  Description?: string;
  DefaultValue?: string;
  Cardinality?: string;
}
export interface PolicyDescription {
  PolicyName?: string;
  PolicyTypeName?: string;
  PolicyAttributeDescriptions?: PolicyAttributeDescription[];
}
export interface PolicyNotFoundException {}
export interface PolicyTypeDescription {
  PolicyTypeName?: string;
  Description?: string;
  PolicyAttributeTypeDescriptions?: PolicyAttributeTypeDescription[];
}
export interface PolicyTypeNotFoundException {}
export interface RegisterEndPointsInput {
  LoadBalancerName: string;
  Instances: Instance[];
}
export interface RegisterEndPointsOutput {
  Instances?: Instance[];
}
export interface RemoveAvailabilityZonesInput {
  LoadBalancerName: string;
  AvailabilityZones: string[];
}
export interface RemoveAvailabilityZonesOutput {
  AvailabilityZones?: string[];
}
export interface RemoveTagsInput {
  LoadBalancerNames: string[];
  Tags: TagKeyOnly[];
}
export interface RemoveTagsOutput {}
export interface SetLoadBalancerListenerSSLCertificateInput {
  LoadBalancerName: string;
  LoadBalancerPort: number;
  SSLCertificateId: string;
}
export interface SetLoadBalancerListenerSSLCertificateOutput {}
export interface SetLoadBalancerPoliciesForBackendServerInput {
  LoadBalancerName: string;
  InstancePort: number;
  PolicyNames: string[];
}
export interface SetLoadBalancerPoliciesForBackendServerOutput {}
export interface SetLoadBalancerPoliciesOfListenerInput {
  LoadBalancerName: string;
  LoadBalancerPort: number;
  PolicyNames: string[];
}
export interface SetLoadBalancerPoliciesOfListenerOutput {}
export interface SourceSecurityGroup {
  OwnerAlias?: string;
  GroupName?: string;
}
export interface SubnetNotFoundException {}
export interface Tag {
  Key: string;
  Value?: string;
}
export interface TagDescription {
  LoadBalancerName?: string;
  Tags?: Tag[];
}
export interface TagKeyOnly {
  Key?: string;
}
export interface TooManyAccessPointsException {}
export interface TooManyPoliciesException {}
export interface TooManyTagsException {}
export interface UnsupportedProtocolException {}
