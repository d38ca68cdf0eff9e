// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Elastic Load Balancing v2, 2015-12-01. Do not edit.
export interface Operations {
  AddListenerCertificates: { input: AddListenerCertificatesInput; output: AddListenerCertificatesOutput; errors: "ListenerNotFoundException" | "TooManyCertificatesException" | "CertificateNotFoundException" };
  AddTags: { input: AddTagsInput; output: AddTagsOutput; errors: "DuplicateTagKeysException" | "TooManyTagsException" | "LoadBalancerNotFoundException" | "TargetGroupNotFoundException" | "ListenerNotFoundException" | "RuleNotFoundException" | "TrustStoreNotFoundException" };
  AddTrustStoreRevocations: { input: AddTrustStoreRevocationsInput; output: AddTrustStoreRevocationsOutput; errors: "TrustStoreNotFoundException" | "InvalidRevocationContentException" | "TooManyTrustStoreRevocationEntriesException" | "RevocationContentNotFoundException" };
  CreateListener: { input: CreateListenerInput; output: CreateListenerOutput; errors: "DuplicateListenerException" | "TooManyListenersException" | "TooManyCertificatesException" | "LoadBalancerNotFoundException" | "TargetGroupNotFoundException" | "TargetGroupAssociationLimitException" | "InvalidConfigurationRequestException" | "IncompatibleProtocolsException" | "SSLPolicyNotFoundException" | "CertificateNotFoundException" | "UnsupportedProtocolException" | "TooManyRegistrationsForTargetIdException" | "TooManyTargetsException" | "TooManyActionsException" | "InvalidLoadBalancerActionException" | "TooManyUniqueTargetGroupsPerLoadBalancerException" | "ALPNPolicyNotSupportedException" | "TooManyTagsException" | "TrustStoreNotFoundException" | "TrustStoreNotReadyException" };
  CreateLoadBalancer: { input: CreateLoadBalancerInput; output: CreateLoadBalancerOutput; errors: "DuplicateLoadBalancerNameException" | "TooManyLoadBalancersException" | "InvalidConfigurationRequestException" | "SubnetNotFoundException" | "InvalidSubnetException" | "InvalidSecurityGroupException" | "InvalidSchemeException" | "TooManyTagsException" | "DuplicateTagKeysException" | "ResourceInUseException" | "AllocationIdNotFoundException" | "AvailabilityZoneNotSupportedException" | "OperationNotPermittedException" };
  CreateRule: { input: CreateRuleInput; output: CreateRuleOutput; errors: "PriorityInUseException" | "TooManyTargetGroupsException" | "TooManyRulesException" | "TargetGroupAssociationLimitException" | "IncompatibleProtocolsException" | "ListenerNotFoundException" | "TargetGroupNotFoundException" | "InvalidConfigurationRequestException" | "TooManyRegistrationsForTargetIdException" | "TooManyTargetsException" | "UnsupportedProtocolException" | "TooManyActionsException" | "InvalidLoadBalancerActionException" | "TooManyUniqueTargetGroupsPerLoadBalancerException" | "TooManyTagsException" };
  CreateTargetGroup: { input: CreateTargetGroupInput; output: CreateTargetGroupOutput; errors: "DuplicateTargetGroupNameException" | "TooManyTargetGroupsException" | "InvalidConfigurationRequestException" | "TooManyTagsException" };
  CreateTrustStore: { input: CreateTrustStoreInput; output: CreateTrustStoreOutput; errors: "DuplicateTrustStoreNameException" | "TooManyTrustStoresException" | "InvalidCaCertificatesBundleException" | "CaCertificatesBundleNotFoundException" | "TooManyTagsException" | "DuplicateTagKeysException" };
  DeleteListener: { input: DeleteListenerInput; output: DeleteListenerOutput; errors: "ListenerNotFoundException" | "ResourceInUseException" };
  DeleteLoadBalancer: { input: DeleteLoadBalancerInput; output: DeleteLoadBalancerOutput; errors: "LoadBalancerNotFoundException" | "OperationNotPermittedException" | "ResourceInUseException" };
  DeleteRule: { input: DeleteRuleInput; output: DeleteRuleOutput; errors: "RuleNotFoundException" | "OperationNotPermittedException" };
  DeleteSharedTrustStoreAssociation: { input: DeleteSharedTrustStoreAssociationInput; output: DeleteSharedTrustStoreAssociationOutput; errors: "TrustStoreNotFoundException" | "DeleteAssociationSameAccountException" | "TrustStoreAssociationNotFoundException" };
  DeleteTargetGroup: { input: DeleteTargetGroupInput; output: DeleteTargetGroupOutput; errors: "ResourceInUseException" };
  DeleteTrustStore: { input: DeleteTrustStoreInput; output: DeleteTrustStoreOutput; errors: "TrustStoreNotFoundException" | "TrustStoreInUseException" };
  DeregisterTargets: { input: DeregisterTargetsInput; output: DeregisterTargetsOutput; errors: "TargetGroupNotFoundException" | "InvalidTargetException" };
  DescribeAccountLimits: { input: DescribeAccountLimitsInput; output: DescribeAccountLimitsOutput; errors: never };
  DescribeCapacityReservation: { input: DescribeCapacityReservationInput; output: DescribeCapacityReservationOutput; errors: "LoadBalancerNotFoundException" };
  DescribeListenerAttributes: { input: DescribeListenerAttributesInput; output: DescribeListenerAttributesOutput; errors: "ListenerNotFoundException" };
  DescribeListenerCertificates: { input: DescribeListenerCertificatesInput; output: DescribeListenerCertificatesOutput; errors: "ListenerNotFoundException" };
  DescribeListeners: { input: DescribeListenersInput; output: DescribeListenersOutput; errors: "ListenerNotFoundException" | "LoadBalancerNotFoundException" | "UnsupportedProtocolException" };
  DescribeLoadBalancerAttributes: { input: DescribeLoadBalancerAttributesInput; output: DescribeLoadBalancerAttributesOutput; errors: "LoadBalancerNotFoundException" };
  DescribeLoadBalancers: { input: DescribeLoadBalancersInput; output: DescribeLoadBalancersOutput; errors: "LoadBalancerNotFoundException" };
  DescribeRules: { input: DescribeRulesInput; output: DescribeRulesOutput; errors: "ListenerNotFoundException" | "RuleNotFoundException" | "UnsupportedProtocolException" };
  DescribeSSLPolicies: { input: DescribeSSLPoliciesInput; output: DescribeSSLPoliciesOutput; errors: "SSLPolicyNotFoundException" };
  DescribeTags: { input: DescribeTagsInput; output: DescribeTagsOutput; errors: "LoadBalancerNotFoundException" | "TargetGroupNotFoundException" | "ListenerNotFoundException" | "RuleNotFoundException" | "TrustStoreNotFoundException" };
  DescribeTargetGroupAttributes: { input: DescribeTargetGroupAttributesInput; output: DescribeTargetGroupAttributesOutput; errors: "TargetGroupNotFoundException" };
  DescribeTargetGroups: { input: DescribeTargetGroupsInput; output: DescribeTargetGroupsOutput; errors: "LoadBalancerNotFoundException" | "TargetGroupNotFoundException" };
  DescribeTargetHealth: { input: DescribeTargetHealthInput; output: DescribeTargetHealthOutput; errors: "InvalidTargetException" | "TargetGroupNotFoundException" | "HealthUnavailableException" };
  DescribeTrustStoreAssociations: { input: DescribeTrustStoreAssociationsInput; output: DescribeTrustStoreAssociationsOutput; errors: "TrustStoreNotFoundException" };
  DescribeTrustStoreRevocations: { input: DescribeTrustStoreRevocationsInput; output: DescribeTrustStoreRevocationsOutput; errors: "TrustStoreNotFoundException" | "RevocationIdNotFoundException" };
  DescribeTrustStores: { input: DescribeTrustStoresInput; output: DescribeTrustStoresOutput; errors: "TrustStoreNotFoundException" };
  GetResourcePolicy: { input: GetResourcePolicyInput; output: GetResourcePolicyOutput; errors: "ResourceNotFoundException" };
  GetTrustStoreCaCertificatesBundle: { input: GetTrustStoreCaCertificatesBundleInput; output: GetTrustStoreCaCertificatesBundleOutput; errors: "TrustStoreNotFoundException" };
  GetTrustStoreRevocationContent: { input: GetTrustStoreRevocationContentInput; output: GetTrustStoreRevocationContentOutput; errors: "TrustStoreNotFoundException" | "RevocationIdNotFoundException" };
  ModifyCapacityReservation: { input: ModifyCapacityReservationInput; output: ModifyCapacityReservationOutput; errors: "LoadBalancerNotFoundException" | "InvalidConfigurationRequestException" | "CapacityUnitsLimitExceededException" | "CapacityReservationPendingException" | "InsufficientCapacityException" | "CapacityDecreaseRequestsLimitExceededException" | "PriorRequestNotCompleteException" | "OperationNotPermittedException" };
  ModifyIpPools: { input: ModifyIpPoolsInput; output: ModifyIpPoolsOutput; errors: "LoadBalancerNotFoundException" };
  ModifyListener: { input: ModifyListenerInput; output: ModifyListenerOutput; errors: "DuplicateListenerException" | "TooManyListenersException" | "TooManyCertificatesException" | "ListenerNotFoundException" | "TargetGroupNotFoundException" | "TargetGroupAssociationLimitException" | "IncompatibleProtocolsException" | "SSLPolicyNotFoundException" | "CertificateNotFoundException" | "InvalidConfigurationRequestException" | "UnsupportedProtocolException" | "TooManyRegistrationsForTargetIdException" | "TooManyTargetsException" | "TooManyActionsException" | "InvalidLoadBalancerActionException" | "TooManyUniqueTargetGroupsPerLoadBalancerException" | "ALPNPolicyNotSupportedException" | "TrustStoreNotFoundException" | "TrustStoreNotReadyException" };
  ModifyListenerAttributes: { input: ModifyListenerAttributesInput; output: ModifyListenerAttributesOutput; errors: "ListenerNotFoundException" | "InvalidConfigurationRequestException" };
  ModifyLoadBalancerAttributes: { input: ModifyLoadBalancerAttributesInput; output: ModifyLoadBalancerAttributesOutput; errors: "LoadBalancerNotFoundException" | "InvalidConfigurationRequestException" };
  ModifyRule: { input: ModifyRuleInput; output: ModifyRuleOutput; errors: "TargetGroupAssociationLimitException" | "IncompatibleProtocolsException" | "RuleNotFoundException" | "OperationNotPermittedException" | "TooManyRegistrationsForTargetIdException" | "TooManyTargetsException" | "TargetGroupNotFoundException" | "UnsupportedProtocolException" | "TooManyActionsException" | "InvalidLoadBalancerActionException" | "TooManyUniqueTargetGroupsPerLoadBalancerException" };
  ModifyTargetGroup: { input: ModifyTargetGroupInput; output: ModifyTargetGroupOutput; errors: "TargetGroupNotFoundException" | "InvalidConfigurationRequestException" };
  ModifyTargetGroupAttributes: { input: ModifyTargetGroupAttributesInput; output: ModifyTargetGroupAttributesOutput; errors: "TargetGroupNotFoundException" | "InvalidConfigurationRequestException" };
  ModifyTrustStore: { input: ModifyTrustStoreInput; output: ModifyTrustStoreOutput; errors: "TrustStoreNotFoundException" | "InvalidCaCertificatesBundleException" | "CaCertificatesBundleNotFoundException" };
  RegisterTargets: { input: RegisterTargetsInput; output: RegisterTargetsOutput; errors: "TargetGroupNotFoundException" | "TooManyTargetsException" | "InvalidTargetException" | "TooManyRegistrationsForTargetIdException" };
  RemoveListenerCertificates: { input: RemoveListenerCertificatesInput; output: RemoveListenerCertificatesOutput; errors: "ListenerNotFoundException" | "OperationNotPermittedException" };
  RemoveTags: { input: RemoveTagsInput; output: RemoveTagsOutput; errors: "LoadBalancerNotFoundException" | "TargetGroupNotFoundException" | "ListenerNotFoundException" | "RuleNotFoundException" | "TooManyTagsException" | "TrustStoreNotFoundException" };
  RemoveTrustStoreRevocations: { input: RemoveTrustStoreRevocationsInput; output: RemoveTrustStoreRevocationsOutput; errors: "TrustStoreNotFoundException" | "RevocationIdNotFoundException" };
  SetIpAddressType: { input: SetIpAddressTypeInput; output: SetIpAddressTypeOutput; errors: "LoadBalancerNotFoundException" | "InvalidConfigurationRequestException" | "InvalidSubnetException" };
  SetRulePriorities: { input: SetRulePrioritiesInput; output: SetRulePrioritiesOutput; errors: "RuleNotFoundException" | "PriorityInUseException" | "OperationNotPermittedException" };
  SetSecurityGroups: { input: SetSecurityGroupsInput; output: SetSecurityGroupsOutput; errors: "LoadBalancerNotFoundException" | "InvalidConfigurationRequestException" | "InvalidSecurityGroupException" };
  SetSubnets: { input: SetSubnetsInput; output: SetSubnetsOutput; errors: "LoadBalancerNotFoundException" | "InvalidConfigurationRequestException" | "SubnetNotFoundException" | "InvalidSubnetException" | "AllocationIdNotFoundException" | "AvailabilityZoneNotSupportedException" | "CapacityReservationPendingException" };
}
export type OperationName = keyof Operations;
export interface ALPNPolicyNotSupportedException {}
export interface Action {
  Type: ActionTypeEnum;
  TargetGroupArn?: string;
  AuthenticateOidcConfig?: AuthenticateOidcActionConfig;
  AuthenticateCognitoConfig?: AuthenticateCognitoActionConfig;
  Order?: number;
  RedirectConfig?: RedirectActionConfig;
  FixedResponseConfig?: FixedResponseActionConfig;
  ForwardConfig?: ForwardActionConfig;
  JwtValidationConfig?: JwtValidationActionConfig;
}
export type ActionTypeEnum = "forward" | "authenticate-oidc" | "authenticate-cognito" | "redirect" | "fixed-response" | "jwt-validation";
export interface AddListenerCertificatesInput {
  ListenerArn: string;
  Certificates: Certificate[];
}
export interface AddListenerCertificatesOutput {
  Certificates?: Certificate[];
}
export interface AddTagsInput {
  ResourceArns: string[];
  Tags: Tag[];
}
export interface AddTagsOutput {}
export interface AddTrustStoreRevocationsInput {
  TrustStoreArn: string;
  RevocationContents?: RevocationContent[];
}
export interface AddTrustStoreRevocationsOutput {
  TrustStoreRevocations?: TrustStoreRevocation[];
}
export interface AdministrativeOverride {
  State?: TargetAdministrativeOverrideStateEnum;
  Reason?: TargetAdministrativeOverrideReasonEnum;
  Description?: string;
}
export type AdvertiseTrustStoreCaNamesEnum = "on" | "off";
export interface AllocationIdNotFoundException {}
export interface AnomalyDetection {
  Result?: AnomalyResultEnum;
  MitigationInEffect?: MitigationInEffectEnum;
}
export type AnomalyResultEnum = "anomalous" | "normal";
export type AuthenticateCognitoActionConditionalBehaviorEnum = "deny" | "allow" | "authenticate";
export interface AuthenticateCognitoActionConfig {
  UserPoolArn: string;
  UserPoolClientId: string;
  UserPoolDomain: string;
  SessionCookieName?: string;
  Scope?: string;
  SessionTimeout?: number;
  AuthenticationRequestExtraParams?: { [key: string]: string };
  OnUnauthenticatedRequest?: AuthenticateCognitoActionConditionalBehaviorEnum;
}
export type AuthenticateOidcActionConditionalBehaviorEnum = "deny" | "allow" | "authenticate";
export interface AuthenticateOidcActionConfig {
  Issuer: string;
  AuthorizationEndpoint: string;
  TokenEndpoint: string;
  UserInfoEndpoint: string;
  ClientId: string;
  ClientSecret?: string;
  SessionCookieName?: string;
  Scope?: string;
  SessionTimeout?: number;
  AuthenticationRequestExtraParams?: { [key: string]: string };
  OnUnauthenticatedRequest?: AuthenticateOidcActionConditionalBehaviorEnum;
  UseExistingClientSecret?: boolean;
}
export interface AvailabilityZone {
  ZoneName?: string;
  SubnetId?: string;
  OutpostId?: string;
  LoadBalancerAddresses?: LoadBalancerAddress[];
  SourceNatIpv6Prefixes?: string[];
}
export interface AvailabilityZoneNotSupportedException {}
export interface CaCertificatesBundleNotFoundException {}
export interface CapacityDecreaseRequestsLimitExceededException {}
export interface CapacityReservationPendingException {}
export type CapacityReservationStateEnum = "provisioned" | "pending" | "rebalancing" | "failed";
export interface CapacityReservationStatus {
  Code?: CapacityReservationStateEnum;
  Reason?: string;
}
export interface CapacityUnitsLimitExceededException {}
export interface Certificate {
  CertificateArn?: string;
  IsDefault?: boolean;
}
export interface CertificateNotFoundException {}
export interface Cipher {
  Name?: string;
  Priority?: number;
}
export interface CreateListenerInput {
  LoadBalancerArn: string;
  Protocol?: ProtocolEnum;
  Port?: number;
  SslPolicy?: string;
  Certificates?: Certificate[];
  DefaultActions: Action[];
  AlpnPolicy?: string[];
  Tags?: Tag[];
  MutualAuthentication?: MutualAuthenticationAttributes;
}
export interface CreateListenerOutput {
  Listeners?: Listener[];
}
export interface CreateLoadBalancerInput {
  Name: string;
  Subnets?: string[];
  SubnetMappings?: SubnetMapping[];
  SecurityGroups?: string[];
  Scheme?: LoadBalancerSchemeEnum;
  Tags?: Tag[];
  Type?: LoadBalancerTypeEnum;
  IpAddressType?: IpAddressType;
  CustomerOwnedIpv4Pool?: string;
  EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
  IpamPools?: IpamPools;
}
export interface CreateLoadBalancerOutput {
  LoadBalancers?: LoadBalancer[];
}
export interface CreateRuleInput {
  ListenerArn: string;
  Conditions: RuleCondition[];
  Priority: number;
  Actions: Action[];
  Tags?: Tag[];
  Transforms?: RuleTransform[];
}
export interface CreateRuleOutput {
  Rules?: Rule[];
}
export interface CreateTargetGroupInput {
  Name: string;
  Protocol?: ProtocolEnum;
  ProtocolVersion?: string;
  Port?: number;
  VpcId?: string;
  HealthCheckProtocol?: ProtocolEnum;
  HealthCheckPort?: string;
  HealthCheckEnabled?: boolean;
  HealthCheckPath?: string;
  HealthCheckIntervalSeconds?: number;
  HealthCheckTimeoutSeconds?: number;
  HealthyThresholdCount?: number;
  UnhealthyThresholdCount?: number;
  Matcher?: Matcher;
  TargetType?: TargetTypeEnum;
  Tags?: Tag[];
  IpAddressType?: TargetGroupIpAddressTypeEnum;
  TargetControlPort?: number;
}
export interface CreateTargetGroupOutput {
  TargetGroups?: TargetGroup[];
}
export interface CreateTrustStoreInput {
  Name: string;
  CaCertificatesBundleS3Bucket: string;
  CaCertificatesBundleS3Key: string;
  CaCertificatesBundleS3ObjectVersion?: string;
  Tags?: Tag[];
}
export interface CreateTrustStoreOutput {
  TrustStores?: TrustStore[];
}
export interface DeleteAssociationSameAccountException {}
export interface DeleteListenerInput {
  ListenerArn: string;
}
export interface DeleteListenerOutput {}
export interface DeleteLoadBalancerInput {
  LoadBalancerArn: string;
}
export interface DeleteLoadBalancerOutput {}
export interface DeleteRuleInput {
  RuleArn: string;
}
export interface DeleteRuleOutput {}
export interface DeleteSharedTrustStoreAssociationInput {
  TrustStoreArn: string;
  ResourceArn: string;
}
export interface DeleteSharedTrustStoreAssociationOutput {}
export interface DeleteTargetGroupInput {
  TargetGroupArn: string;
}
export interface DeleteTargetGroupOutput {}
export interface DeleteTrustStoreInput {
  TrustStoreArn: string;
}
export interface DeleteTrustStoreOutput {}
export interface DeregisterTargetsInput {
  TargetGroupArn: string;
  Targets: TargetDescription[];
}
export interface DeregisterTargetsOutput {}
export interface DescribeAccountLimitsInput {
  Marker?: string;
  PageSize?: number;
}
export interface DescribeAccountLimitsOutput {
  Limits?: Limit[];
  NextMarker?: string;
}
export interface DescribeCapacityReservationInput {
  LoadBalancerArn: string;
}
export interface DescribeCapacityReservationOutput {
  LastModifiedTime?: Date;
  DecreaseRequestsRemaining?: number;
  MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity;
  CapacityReservationState?: ZonalCapacityReservationState[];
}
export interface DescribeListenerAttributesInput {
  ListenerArn: string;
}
export interface DescribeListenerAttributesOutput {
  Attributes?: ListenerAttribute[];
}
export interface DescribeListenerCertificatesInput {
  ListenerArn: string;
  Marker?: string;
  PageSize?: number;
}
export interface DescribeListenerCertificatesOutput {
  Certificates?: Certificate[];
  NextMarker?: string;
}
export interface DescribeListenersInput {
  LoadBalancerArn?: string;
  ListenerArns?: string[];
  Marker?: string;
  PageSize?: number;
}
export interface DescribeListenersOutput {
  Listeners?: Listener[];
  NextMarker?: string;
}
export interface DescribeLoadBalancerAttributesInput {
  LoadBalancerArn: string;
}
export interface DescribeLoadBalancerAttributesOutput {
  Attributes?: LoadBalancerAttribute[];
}
export interface DescribeLoadBalancersInput {
  LoadBalancerArns?: string[];
  Names?: string[];
  Marker?: string;
  PageSize?: number;
}
export interface DescribeLoadBalancersOutput {
  LoadBalancers?: LoadBalancer[];
  NextMarker?: string;
}
export interface DescribeRulesInput {
  ListenerArn?: string;
  RuleArns?: string[];
  Marker?: string;
  PageSize?: number;
}
export interface DescribeRulesOutput {
  Rules?: Rule[];
  NextMarker?: string;
}
export interface DescribeSSLPoliciesInput {
  Names?: string[];
  Marker?: string;
  PageSize?: number;
  LoadBalancerType?: LoadBalancerTypeEnum;
}
export interface DescribeSSLPoliciesOutput {
  SslPolicies?: SslPolicy[];
  NextMarker?: string;
}
export interface DescribeTagsInput {
  ResourceArns: string[];
}
export interface DescribeTagsOutput {
  TagDescriptions?: TagDescription[];
}
export interface DescribeTargetGroupAttributesInput {
  TargetGroupArn: string;
}
export interface DescribeTargetGroupAttributesOutput {
  Attributes?: TargetGroupAttribute[];
}
export interface DescribeTargetGroupsInput {
  LoadBalancerArn?: string;
  TargetGroupArns?: string[];
  Names?: string[];
  Marker?: string;
  PageSize?: number;
}
export interface DescribeTargetGroupsOutput {
  TargetGroups?: TargetGroup[];
  NextMarker?: string;
}
export interface DescribeTargetHealthInput {
  TargetGroupArn: string;
  Targets?: TargetDescription[];
  Include?: DescribeTargetHealthInputIncludeEnum[];
}
export type DescribeTargetHealthInputIncludeEnum = "AnomalyDetection" | "All";
export interface DescribeTargetHealthOutput {
  TargetHealthDescriptions?: TargetHealthDescription[];
}
export interface DescribeTrustStoreAssociationsInput {
  TrustStoreArn: string;
  Marker?: string;
  PageSize?: number;
}
export interface DescribeTrustStoreAssociationsOutput {
  TrustStoreAssociations?: TrustStoreAssociation[];
  NextMarker?: string;
}
export interface DescribeTrustStoreRevocation {
  TrustStoreArn?: string;
  RevocationId?: number;
  RevocationType?: RevocationType;
  NumberOfRevokedEntries?: number;
}
export interface DescribeTrustStoreRevocationsInput {
  TrustStoreArn: string;
  RevocationIds?: number[];
  Marker?: string;
  PageSize?: number;
}
export interface DescribeTrustStoreRevocationsOutput {
  TrustStoreRevocations?: DescribeTrustStoreRevocation[];
  NextMarker?: string;
}
export interface DescribeTrustStoresInput {
  TrustStoreArns?: string[];
  Names?: string[];
  Marker?: string;
  PageSize?: number;
}
export interface DescribeTrustStoresOutput {
  TrustStores?: TrustStore[];
  NextMarker?: string;
}
export interface DuplicateListenerException {}
export interface DuplicateLoadBalancerNameException {}
export interface DuplicateTagKeysException {}
export interface DuplicateTargetGroupNameException {}
export interface DuplicateTrustStoreNameException {}
export type EnablePrefixForIpv6SourceNatEnum = "on" | "off";
export type EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum = "on" | "off";
export interface FixedResponseActionConfig {
  MessageBody?: string;
  StatusCode: string;
  ContentType?: string;
}
export interface ForwardActionConfig {
  TargetGroups?: TargetGroupTuple[];
  TargetGroupStickinessConfig?: TargetGroupStickinessConfig;
}
export interface GetResourcePolicyInput {
  ResourceArn: string;
}
export interface GetResourcePolicyOutput {
  Policy?: string;
}
export interface GetTrustStoreCaCertificatesBundleInput {
  TrustStoreArn: string;
}
export interface GetTrustStoreCaCertificatesBundleOutput {
  Location?: string;
}
export interface GetTrustStoreRevocationContentInput {
  TrustStoreArn: string;
  RevocationId: number;
}
export interface GetTrustStoreRevocationContentOutput {
  Location?: string;
}
export interface HealthUnavailableException {}
export interface HostHeaderConditionConfig {
  Values?: string[];
  RegexValues?: string[];
}
export interface HostHeaderRewriteConfig {
  Rewrites?: RewriteConfig[];
}
export interface HttpHeaderConditionConfig {
  HttpHeaderName?: string;
  Values?: string[];
  RegexValues?: string[];
}
export interface HttpRequestMethodConditionConfig {
  Values?: string[];
}
export interface IncompatibleProtocolsException {}
export interface InsufficientCapacityException {}
export interface InvalidCaCertificatesBundleException {}
export interface InvalidConfigurationRequestException {}
export interface InvalidLoadBalancerActionException {}
export interface InvalidRevocationContentException {}
export interface InvalidSchemeException {}
export interface InvalidSecurityGroupException {}
export interface InvalidSubnetException {}
export interface InvalidTargetException {}
export type IpAddressType = "ipv4" | "dualstack" | "dualstack-without-public-ipv4";
export interface IpamPools {
  Ipv4IpamPoolId?: string;
}
export interface JwtValidationActionAdditionalClaim {
  Format: JwtValidationActionAdditionalClaimFormatEnum;
  Name: string;
  Values: string[];
}
export type JwtValidationActionAdditionalClaimFormatEnum = "single-string" | "string-array" | "space-separated-values";
export interface JwtValidationActionConfig {
  JwksEndpoint: string;
  Issuer: string;
  AdditionalClaims?: JwtValidationActionAdditionalClaim[];
}
export interface Limit {
  Name?: string;
  Max?: string;
}
export interface Listener {
  ListenerArn?: string;
  LoadBalancerArn?: string;
  Port?: number;
  Protocol?: ProtocolEnum;
  Certificates?: Certificate[];
  SslPolicy?: string;
  DefaultActions?: Action[];
  AlpnPolicy?: string[];
  MutualAuthentication?: MutualAuthenticationAttributes;
}
export interface ListenerAttribute {
  Key?: string;
  Value?: string;
}
export interface ListenerNotFoundException {}
export interface LoadBalancer {
  LoadBalancerArn?: string;
  DNSName?: string;
  CanonicalHostedZoneId?: string;
  CreatedTime?: Date;
  LoadBalancerName?: string;
  Scheme?: LoadBalancerSchemeEnum;
  VpcId?: string;
  State?: LoadBalancerState;
  Type?: LoadBalancerTypeEnum;
  AvailabilityZones?: AvailabilityZone[];
  SecurityGroups?: string[];
  IpAddressType?: IpAddressType;
  CustomerOwnedIpv4Pool?: string;
  EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: string;
  EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
  IpamPools?: IpamPools;
}
export interface LoadBalancerAddress {
  IpAddress?: string;
  AllocationId?: string;
  PrivateIPv4Address?: string;
  IPv6Address?: string;
}
export interface LoadBalancerAttribute {
  Key?: string;
  Value?: string;
}
export interface LoadBalancerNotFoundException {}
export type LoadBalancerSchemeEnum = "internet-facing" | "internal";
export interface LoadBalancerState {
  Code?: LoadBalancerStateEnum;
  Reason?: string;
}
export type LoadBalancerStateEnum = "active" | "provisioning" | "active_impaired" | "failed";
export type LoadBalancerTypeEnum = "application" | "network" | "gateway";
export interface Matcher {
  HttpCode?: string;
  GrpcCode?: string;
}
export interface MinimumLoadBalancerCapacity {
  CapacityUnits?: number;
}
export type MitigationInEffectEnum = "yes" | "no";
export interface ModifyCapacityReservationInput {
  LoadBalancerArn: string;
  MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity;
  ResetCapacityReservation?: boolean;
}
export interface ModifyCapacityReservationOutput {
  LastModifiedTime?: Date;
  DecreaseRequestsRemaining?: number;
  MinimumLoadBalancerCapacity?: MinimumLoadBalancerCapacity;
  CapacityReservationState?: ZonalCapacityReservationState[];
}
export interface ModifyIpPoolsInput {
  LoadBalancerArn: string;
  IpamPools?: IpamPools;
  RemoveIpamPools?: RemoveIpamPoolEnum[];
}
export interface ModifyIpPoolsOutput {
  IpamPools?: IpamPools;
}
export interface ModifyListenerAttributesInput {
  ListenerArn: string;
  Attributes: ListenerAttribute[];
}
export interface ModifyListenerAttributesOutput {
  Attributes?: ListenerAttribute[];
}
export interface ModifyListenerInput {
  ListenerArn: string;
  Port?: number;
  Protocol?: ProtocolEnum;
  SslPolicy?: string;
  Certificates?: Certificate[];
  DefaultActions?: Action[];
  AlpnPolicy?: string[];
  MutualAuthentication?: MutualAuthenticationAttributes;
}
export interface ModifyListenerOutput {
  Listeners?: Listener[];
}
export interface ModifyLoadBalancerAttributesInput {
  LoadBalancerArn: string;
  Attributes: LoadBalancerAttribute[];
}
export interface ModifyLoadBalancerAttributesOutput {
  Attributes?: LoadBalancerAttribute[];
}
export interface ModifyRuleInput {
  RuleArn: string;
  Conditions?: RuleCondition[];
  Actions?: Action[];
  Transforms?: RuleTransform[];
  ResetTransforms?: boolean;
}
export interface ModifyRuleOutput {
  Rules?: Rule[];
}
export interface ModifyTargetGroupAttributesInput {
  TargetGroupArn: string;
  Attributes: TargetGroupAttribute[];
}
export interface ModifyTargetGroupAttributesOutput {
  Attributes?: TargetGroupAttribute[];
}
export interface ModifyTargetGroupInput {
  TargetGroupArn: string;
  HealthCheckProtocol?: ProtocolEnum;
  HealthCheckPort?: string;
  HealthCheckPath?: string;
  HealthCheckEnabled?: boolean;
  HealthCheckIntervalSeconds?: number;
  HealthCheckTimeoutSeconds?: number;
  HealthyThresholdCount?: number;
  UnhealthyThresholdCount?: number;
  Matcher?: Matcher;
}
export interface ModifyTargetGroupOutput {
  TargetGroups?: TargetGroup[];
}
export interface ModifyTrustStoreInput {
  TrustStoreArn: string;
  CaCertificatesBundleS3Bucket: string;
  CaCertificatesBundleS3Key: string;
  CaCertificatesBundleS3ObjectVersion?: string;
}
export interface ModifyTrustStoreOutput {
  TrustStores?: TrustStore[];
}
export interface MutualAuthenticationAttributes {
  Mode?: string;
  TrustStoreArn?: string;
  IgnoreClientCertificateExpiry?: boolean;
  TrustStoreAssociationStatus?: TrustStoreAssociationStatusEnum;
  AdvertiseTrustStoreCaNames?: AdvertiseTrustStoreCaNamesEnum;
}
export interface OperationNotPermittedException {}
export interface PathPatternConditionConfig {
  Values?: string[];
  RegexValues?: string[];
}
export interface PriorRequestNotCompleteException {}
export interface PriorityInUseException {}
export type ProtocolEnum = "HTTP" | "HTTPS" | "TCP" | "TLS" | "UDP" | "TCP_UDP" | "GENEVE" | "QUIC" | "TCP_QUIC";
export interface QueryStringConditionConfig {
  Values?: QueryStringKeyValuePair[];
}
export interface QueryStringKeyValuePair {
  Key?: string;
  Value?: string;
}
export interface RedirectActionConfig {
  Protocol?: string;
  Port?: string;
  Host?: string;
  Path?: string;
  Query?: string;
  StatusCode: RedirectActionStatusCodeEnum;
}
export type RedirectActionStatusCodeEnum = "HTTP_301" | "HTTP_302";
export interface RegisterTargetsInput {
  TargetGroupArn: string;
  Targets: TargetDescription[];
}
export interface RegisterTargetsOutput {}
export type RemoveIpamPoolEnum = "ipv4";
export interface RemoveListenerCertificatesInput {
  ListenerArn: string;
  Certificates: Certificate[];
}
export interface RemoveListenerCertificatesOutput {}
export interface RemoveTagsInput {
  ResourceArns: string[];
  TagKeys: string[];
}
export interface RemoveTagsOutput {}
export interface RemoveTrustStoreRevocationsInput {
  TrustStoreArn: string;
  RevocationIds: number[];
}
export interface RemoveTrustStoreRevocationsOutput {}
export interface ResourceInUseException {}
export interface ResourceNotFoundException {}
export interface RevocationContent {
  S3Bucket?: string;
  S3Key?: string;
  S3ObjectVersion?: string;
  RevocationType?: RevocationType;
}
export interface RevocationContentNotFoundException {}
export interface RevocationIdNotFoundException {}
export type RevocationType = "CRL";
export interface RewriteConfig {
  Regex: string;
  Replace: string;
}
export interface Rule {
  RuleArn?: string;
  Priority?: string;
  Conditions?: RuleCondition[];
  Actions?: Action[];
  IsDefault?: boolean;
  Transforms?: RuleTransform[];
}
export interface RuleCondition {
  Field?: string;
  Values?: string[];
  HostHeaderConfig?: HostHeaderConditionConfig;
  PathPatternConfig?: PathPatternConditionConfig;
  HttpHeaderConfig?: HttpHeaderConditionConfig;
  QueryStringConfig?: QueryStringConditionConfig;
  HttpRequestMethodConfig?: HttpRequestMethodConditionConfig;
  SourceIpConfig?: SourceIpConditionConfig;
  RegexValues?: string[];
}
export interface RuleNotFoundException {}
export interface RulePriorityPair {
  RuleArn?: string;
  Priority?: number;
}
export interface RuleTransform {
  Type: TransformTypeEnum;
  HostHeaderRewriteConfig?: HostHeaderRewriteConfig;
  UrlRewriteConfig?: UrlRewriteConfig;
}
export interface SSLPolicyNotFoundException {}
export interface SetIpAddressTypeInput {
  LoadBalancerArn: string;
  IpAddressType: IpAddressType;
}
export interface SetIpAddressTypeOutput {
  IpAddressType?: IpAddressType;
}
export interface SetRulePrioritiesInput {
  RulePriorities: RulePriorityPair[];
}
export interface SetRulePrioritiesOutput {
  Rules?: Rule[];
}
export interface SetSecurityGroupsInput {
  LoadBalancerArn: string;
  SecurityGroups: string[];
  EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum;
}
export interface SetSecurityGroupsOutput {
  SecurityGroupIds?: string[];
  EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic?: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum;
}
export interface SetSubnetsInput {
  LoadBalancerArn: string;
  Subnets?: string[];
  SubnetMappings?: SubnetMapping[];
  IpAddressType?: IpAddressType;
  EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
}
export interface SetSubnetsOutput {
  AvailabilityZones?: AvailabilityZone[];
  IpAddressType?: IpAddressType;
  EnablePrefixForIpv6SourceNat?: EnablePrefixForIpv6SourceNatEnum;
}
export type SourceIpAddressTypeEnum = "ipv4" | "ipv6";
export interface SourceIpConditionConfig {
  Values?: string[];
  IpAddressType?: SourceIpAddressTypeEnum;
}
export interface SslPolicy {
  SslProtocols?: string[];
  Ciphers?: Cipher[];
  Name?: string;
  SupportedLoadBalancerTypes?: string[];
}
export interface SubnetMapping {
  SubnetId?: string;
  AllocationId?: string;
  PrivateIPv4Address?: string;
  IPv6Address?: string;
  SourceNatIpv6Prefix?: string;
}
export interface SubnetNotFoundException {}
export interface Tag {
  Key: string;
  Value?: string;
}
export interface TagDescription {
  ResourceArn?: string;
  Tags?: Tag[];
}
export type TargetAdministrativeOverrideReasonEnum = "AdministrativeOverride.Unknown" | "AdministrativeOverride.NoOverride" | "AdministrativeOverride.ZonalShiftActive" | "AdministrativeOverride.ZonalShiftDelegatedToDns";
export type TargetAdministrativeOverrideStateEnum = "unknown" | "no_override" | "zonal_shift_active" | "zonal_shift_delegated_to_dns";
export interface TargetDescription {
  Id: string;
  Port?: number;
  AvailabilityZone?: string;
  QuicServerId?: string;
}
export interface TargetGroup {
  TargetGroupArn?: string;
  TargetGroupName?: string;
  Protocol?: ProtocolEnum;
  Port?: number;
  VpcId?: string;
  HealthCheckProtocol?: ProtocolEnum;
  HealthCheckPort?: string;
  HealthCheckEnabled?: boolean;
  HealthCheckIntervalSeconds?: number;
  HealthCheckTimeoutSeconds?: number;
  HealthyThresholdCount?: number;
  UnhealthyThresholdCount?: number;
  HealthCheckPath?: string;
  Matcher?: Matcher;
  LoadBalancerArns?: string[];
  TargetType?: TargetTypeEnum;
  ProtocolVersion?: string;
  IpAddressType?: TargetGroupIpAddressTypeEnum;
  TargetControlPort?: number;
}
export interface TargetGroupAssociationLimitException {}
export interface TargetGroupAttribute {
  Key?: string;
  Value?: string;
}
export type TargetGroupIpAddressTypeEnum = "ipv4" | "ipv6";
export interface TargetGroupNotFoundException {}
export interface TargetGroupStickinessConfig {
  Enabled?: boolean;
  DurationSeconds?: number;
}
export interface TargetGroupTuple {
  TargetGroupArn?: string;
  Weight?: number;
}
export interface TargetHealth {
  State?: TargetHealthStateEnum;
  Reason?: TargetHealthReasonEnum;
  Description?: string;
}
export interface TargetHealthDescription {
  Target?: TargetDescription;
  HealthCheckPort?: string;
  TargetHealth?: TargetHealth;
  AnomalyDetection?: AnomalyDetection;
  AdministrativeOverride?: AdministrativeOverride;
}
export type TargetHealthReasonEnum = "Elb.RegistrationInProgress" | "Elb.InitialHealthChecking" | "Target.ResponseCodeMismatch" | "Target.Timeout" | "Target.FailedHealthChecks" | "Target.NotRegistered" | "Target.NotInUse" | "Target.DeregistrationInProgress" | "Target.InvalidState" | "Target.IpUnusable" | "Target.HealthCheckDisabled" | "Elb.InternalError";
export type TargetHealthStateEnum = "initial" | "healthy" | "unhealthy" | "unhealthy.draining" | "unused" | "draining" | "unavailable";
export type TargetTypeEnum = "instance" | "ip" | "lambda" | "alb";
export interface TooManyActionsException {}
export interface TooManyCertificatesException {}
export interface TooManyListenersException {}
export interface TooManyLoadBalancersException {}
export interface TooManyRegistrationsForTargetIdException {}
export interface TooManyRulesException {}
export interface TooManyTagsException {}
export interface TooManyTargetGroupsException {}
export interface TooManyTargetsException {}
export interface TooManyTrustStoreRevocationEntriesException {}
export interface TooManyTrustStoresException {}
export interface TooManyUniqueTargetGroupsPerLoadBalancerException {}
export type TransformTypeEnum = "host-header-rewrite" | "url-rewrite";
export interface TrustStore {
  Name?: string;
  TrustStoreArn?: string;
  Status?: TrustStoreStatus;
  NumberOfCaCertificates?: number;
  TotalRevokedEntries?: number;
}
export interface TrustStoreAssociation {
  ResourceArn?: string;
}
export interface TrustStoreAssociationNotFoundException {}
export type TrustStoreAssociationStatusEnum = "active" | "removed";
export interface TrustStoreInUseException {}
export interface TrustStoreNotFoundException {}
export interface TrustStoreNotReadyException {}
export interface TrustStoreRevocation {
  TrustStoreArn?: string;
  RevocationId?: number;
  RevocationType?: RevocationType;
  NumberOfRevokedEntries?: number;
}
export type TrustStoreStatus = "ACTIVE" | "CREATING";
export interface UnsupportedProtocolException {}
export interface UrlRewriteConfig {
  Rewrites?: RewriteConfig[];
}
export interface ZonalCapacityReservationState {
  State?: CapacityReservationStatus;
  AvailabilityZone?: string;
  EffectiveCapacityUnits?: number;
}
