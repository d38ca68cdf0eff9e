// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): EKS, 2017-11-01. Do not edit.
export interface Operations {
  ActivateCertificateAuthority: { input: ActivateCertificateAuthorityRequest; output: ActivateCertificateAuthorityResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "ServerException" | "ServiceUnavailableException" };
  AssociateAccessPolicy: { input: AssociateAccessPolicyRequest; output: AssociateAccessPolicyResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  AssociateEncryptionConfig: { input: AssociateEncryptionConfigRequest; output: AssociateEncryptionConfigResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" | "ThrottlingException" };
  AssociateIdentityProviderConfig: { input: AssociateIdentityProviderConfigRequest; output: AssociateIdentityProviderConfigResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" | "ThrottlingException" };
  CancelUpdate: { input: CancelUpdateRequest; output: CancelUpdateResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" | "ThrottlingException" | "InvalidStateException" };
  CreateAccessEntry: { input: CreateAccessEntryRequest; output: CreateAccessEntryResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "ResourceLimitExceededException" | "ResourceInUseException" };
  CreateAddon: { input: CreateAddonRequest; output: CreateAddonResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "ResourceNotFoundException" | "ResourceInUseException" | "ClientException" | "ServerException" };
  CreateCapability: { input: CreateCapabilityRequest; output: CreateCapabilityResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "ResourceLimitExceededException" | "ResourceInUseException" | "AccessDeniedException" | "ThrottlingException" | "ServerException" };
  CreateCertificateAuthority: { input: CreateCertificateAuthorityRequest; output: CreateCertificateAuthorityResponse; errors: "ResourceNotFoundException" | "ResourceLimitExceededException" | "InvalidParameterException" | "ResourceInUseException" | "ServerException" | "ServiceUnavailableException" };
  CreateCluster: { input: CreateClusterRequest; output: CreateClusterResponse; errors: "ResourceInUseException" | "ResourceLimitExceededException" | "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" | "UnsupportedAvailabilityZoneException" };
  CreateEksAnywhereSubscription: { input: CreateEksAnywhereSubscriptionRequest; output: CreateEksAnywhereSubscriptionResponse; errors: "ResourceLimitExceededException" | "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  CreateFargateProfile: { input: CreateFargateProfileRequest; output: CreateFargateProfileResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "ClientException" | "ServerException" | "ResourceLimitExceededException" | "UnsupportedAvailabilityZoneException" };
  CreateNodegroup: { input: CreateNodegroupRequest; output: CreateNodegroupResponse; errors: "ResourceInUseException" | "ResourceLimitExceededException" | "InvalidRequestException" | "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  CreatePodIdentityAssociation: { input: CreatePodIdentityAssociationRequest; output: CreatePodIdentityAssociationResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "ResourceLimitExceededException" | "ResourceInUseException" };
  DeleteAccessEntry: { input: DeleteAccessEntryRequest; output: DeleteAccessEntryResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" };
  DeleteAddon: { input: DeleteAddonRequest; output: DeleteAddonResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "ResourceNotFoundException" | "ClientException" | "ServerException" };
  DeleteCapability: { input: DeleteCapabilityRequest; output: DeleteCapabilityResponse; errors: "InvalidParameterException" | "AccessDeniedException" | "ResourceNotFoundException" | "ResourceInUseException" | "ServerException" };
  DeleteCertificateAuthority: { input: DeleteCertificateAuthorityRequest; output: DeleteCertificateAuthorityResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "ResourceInUseException" | "ServerException" | "ServiceUnavailableException" };
  DeleteCluster: { input: DeleteClusterRequest; output: DeleteClusterResponse; errors: "ResourceInUseException" | "ResourceNotFoundException" | "ClientException" | "ServerException" | "ServiceUnavailableException" | "InvalidRequestException" };
  DeleteEksAnywhereSubscription: { input: DeleteEksAnywhereSubscriptionRequest; output: DeleteEksAnywhereSubscriptionResponse; errors: "ResourceNotFoundException" | "ClientException" | "InvalidRequestException" | "ServerException" };
  DeleteFargateProfile: { input: DeleteFargateProfileRequest; output: DeleteFargateProfileResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceNotFoundException" };
  DeleteNodegroup: { input: DeleteNodegroupRequest; output: DeleteNodegroupResponse; errors: "ResourceInUseException" | "ResourceNotFoundException" | "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  DeletePodIdentityAssociation: { input: DeletePodIdentityAssociationRequest; output: DeletePodIdentityAssociationResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  DeregisterCluster: { input: DeregisterClusterRequest; output: DeregisterClusterResponse; errors: "ResourceInUseException" | "ResourceNotFoundException" | "ClientException" | "ServerException" | "ServiceUnavailableException" | "AccessDeniedException" };
  DescribeAccessEntry: { input: DescribeAccessEntryRequest; output: DescribeAccessEntryResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" };
  DescribeAddon: { input: DescribeAddonRequest; output: DescribeAddonResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "ResourceNotFoundException" | "ClientException" | "ServerException" };
  DescribeAddonConfiguration: { input: DescribeAddonConfigurationRequest; output: DescribeAddonConfigurationResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidParameterException" };
  DescribeAddonVersions: { input: DescribeAddonVersionsRequest; output: DescribeAddonVersionsResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidParameterException" };
  DescribeCapability: { input: DescribeCapabilityRequest; output: DescribeCapabilityResponse; errors: "InvalidParameterException" | "AccessDeniedException" | "ResourceNotFoundException" | "ServerException" };
  DescribeCertificateAuthority: { input: DescribeCertificateAuthorityRequest; output: DescribeCertificateAuthorityResponse; errors: "ResourceNotFoundException" | "ServerException" | "ServiceUnavailableException" };
  DescribeCluster: { input: DescribeClusterRequest; output: DescribeClusterResponse; errors: "ResourceNotFoundException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  DescribeClusterVersions: { input: DescribeClusterVersionsRequest; output: DescribeClusterVersionsResponse; errors: "ServerException" | "InvalidParameterException" | "InvalidRequestException" };
  DescribeEksAnywhereSubscription: { input: DescribeEksAnywhereSubscriptionRequest; output: DescribeEksAnywhereSubscriptionResponse; errors: "ResourceNotFoundException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  DescribeFargateProfile: { input: DescribeFargateProfileRequest; output: DescribeFargateProfileResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceNotFoundException" };
  DescribeIdentityProviderConfig: { input: DescribeIdentityProviderConfigRequest; output: DescribeIdentityProviderConfigResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  DescribeInsight: { input: DescribeInsightRequest; output: DescribeInsightResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  DescribeInsightsRefresh: { input: DescribeInsightsRefreshRequest; output: DescribeInsightsRefreshResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  DescribeNodegroup: { input: DescribeNodegroupRequest; output: DescribeNodegroupResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  DescribePodIdentityAssociation: { input: DescribePodIdentityAssociationRequest; output: DescribePodIdentityAssociationResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  DescribeUpdate: { input: DescribeUpdateRequest; output: DescribeUpdateResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceNotFoundException" };
  DisassociateAccessPolicy: { input: DisassociateAccessPolicyRequest; output: DisassociateAccessPolicyResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" };
  DisassociateIdentityProviderConfig: { input: DisassociateIdentityProviderConfigRequest; output: DisassociateIdentityProviderConfigResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" | "ThrottlingException" };
  ListAccessEntries: { input: ListAccessEntriesRequest; output: ListAccessEntriesResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  ListAccessPolicies: { input: ListAccessPoliciesRequest; output: ListAccessPoliciesResponse; errors: "ServerException" };
  ListAddons: { input: ListAddonsRequest; output: ListAddonsResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "ClientException" | "ResourceNotFoundException" | "ServerException" };
  ListAssociatedAccessPolicies: { input: ListAssociatedAccessPoliciesRequest; output: ListAssociatedAccessPoliciesResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" };
  ListCapabilities: { input: ListCapabilitiesRequest; output: ListCapabilitiesResponse; errors: "InvalidParameterException" | "ServerException" };
  ListCertificateAuthorities: { input: ListCertificateAuthoritiesRequest; output: ListCertificateAuthoritiesResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "ServerException" | "ServiceUnavailableException" };
  ListClusters: { input: ListClustersRequest; output: ListClustersResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  ListEksAnywhereSubscriptions: { input: ListEksAnywhereSubscriptionsRequest; output: ListEksAnywhereSubscriptionsResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" };
  ListFargateProfiles: { input: ListFargateProfilesRequest; output: ListFargateProfilesResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "ClientException" | "ServerException" };
  ListIdentityProviderConfigs: { input: ListIdentityProviderConfigsRequest; output: ListIdentityProviderConfigsResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  ListInsights: { input: ListInsightsRequest; output: ListInsightsResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  ListNodegroups: { input: ListNodegroupsRequest; output: ListNodegroupsResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  ListPodIdentityAssociations: { input: ListPodIdentityAssociationsRequest; output: ListPodIdentityAssociationsResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "BadRequestException" | "NotFoundException" };
  ListUpdates: { input: ListUpdatesRequest; output: ListUpdatesResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceNotFoundException" };
  RegisterCluster: { input: RegisterClusterRequest; output: RegisterClusterResponse; errors: "ResourceLimitExceededException" | "InvalidParameterException" | "ClientException" | "ServerException" | "ServiceUnavailableException" | "AccessDeniedException" | "ResourceInUseException" | "ResourcePropagationDelayException" };
  StartInsightsRefresh: { input: StartInsightsRefreshRequest; output: StartInsightsRefreshResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "BadRequestException" | "NotFoundException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "BadRequestException" | "NotFoundException" };
  UpdateAccessEntry: { input: UpdateAccessEntryRequest; output: UpdateAccessEntryResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
  UpdateAddon: { input: UpdateAddonRequest; output: UpdateAddonResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "ResourceNotFoundException" | "ResourceInUseException" | "ClientException" | "ServerException" };
  UpdateCapability: { input: UpdateCapabilityRequest; output: UpdateCapabilityResponse; errors: "InvalidParameterException" | "AccessDeniedException" | "ResourceNotFoundException" | "ResourceInUseException" | "ServerException" };
  UpdateClusterConfig: { input: UpdateClusterConfigRequest; output: UpdateClusterConfigResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" | "ThrottlingException" };
  UpdateClusterVersion: { input: UpdateClusterVersionRequest; output: UpdateClusterVersionResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" | "ThrottlingException" | "InvalidStateException" };
  UpdateEksAnywhereSubscription: { input: UpdateEksAnywhereSubscriptionRequest; output: UpdateEksAnywhereSubscriptionResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" };
  UpdateNodegroupConfig: { input: UpdateNodegroupConfigRequest; output: UpdateNodegroupConfigResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" };
  UpdateNodegroupVersion: { input: UpdateNodegroupVersionRequest; output: UpdateNodegroupVersionResponse; errors: "InvalidParameterException" | "ClientException" | "ServerException" | "ResourceInUseException" | "ResourceNotFoundException" | "InvalidRequestException" };
  UpdatePodIdentityAssociation: { input: UpdatePodIdentityAssociationRequest; output: UpdatePodIdentityAssociationResponse; errors: "ServerException" | "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" };
}
export type OperationName = keyof Operations;
export type AMITypes = "AL2_x86_64" | "AL2_x86_64_GPU" | "AL2_ARM_64" | "CUSTOM" | "BOTTLEROCKET_ARM_64" | "BOTTLEROCKET_x86_64" | "BOTTLEROCKET_ARM_64_FIPS" | "BOTTLEROCKET_x86_64_FIPS" | "BOTTLEROCKET_ARM_64_NVIDIA" | "BOTTLEROCKET_x86_64_NVIDIA" | "BOTTLEROCKET_ARM_64_NVIDIA_FIPS" | "BOTTLEROCKET_x86_64_NVIDIA_FIPS" | "WINDOWS_CORE_2019_x86_64" | "WINDOWS_FULL_2019_x86_64" | "WINDOWS_CORE_2022_x86_64" | "WINDOWS_FULL_2022_x86_64" | "WINDOWS_CORE_2025_x86_64" | "WINDOWS_FULL_2025_x86_64" | "AL2023_x86_64_STANDARD" | "AL2023_ARM_64_STANDARD" | "AL2023_x86_64_NEURON" | "AL2023_x86_64_NVIDIA" | "AL2023_ARM_64_NVIDIA";
export interface AccessConfigResponse {
  bootstrapClusterCreatorAdminPermissions?: boolean;
  authenticationMode?: AuthenticationMode;
}
export interface AccessDeniedException {
  message?: string;
}
export interface AccessEntry {
  clusterName?: string;
  principalArn?: string;
  kubernetesGroups?: string[];
  accessEntryArn?: string;
  createdAt?: Date;
  modifiedAt?: Date;
  tags?: { [key: string]: string };
  username?: string;
  type?: string;
}
export interface AccessPolicy {
  name?: string;
  arn?: string;
}
export interface AccessScope {
  type?: AccessScopeType;
  namespaces?: string[];
}
export type AccessScopeType = "cluster" | "namespace";
export interface AckConfigRequest {
  enableCrossNamespace?: boolean;
  disabledServices?: string[];
}
export interface AckConfigResponse {
  enableCrossNamespace?: boolean;
  disabledServices?: string[];
}
export interface ActivateCertificateAuthorityRequest {
  clusterName: string;
  certificateAuthorityId: string;
  clientRequestToken?: string;
}
export interface ActivateCertificateAuthorityResponse {
  update?: Update;
  certificateAuthority?: CertificateAuthoritySummary;
}
export interface ActiveCertificateAuthority {
  id?: string;
  activatedBy?: CertificateAuthorityActivatedBy;
}
export interface Addon {
  addonName?: string;
  clusterName?: string;
  status?: AddonStatus;
  addonVersion?: string;
  health?: AddonHealth;
  addonArn?: string;
  createdAt?: Date;
  modifiedAt?: Date;
  serviceAccountRoleArn?: string;
  tags?: { [key: string]: string };
  publisher?: string;
  owner?: string;
  marketplaceInformation?: MarketplaceInformation;
  configurationValues?: string;
  podIdentityAssociations?: string[];
  namespaceConfig?: AddonNamespaceConfigResponse;
}
export interface AddonCompatibilityDetail {
  name?: string;
  compatibleVersions?: string[];
}
export interface AddonHealth {
  issues?: AddonIssue[];
}
export interface AddonInfo {
  addonName?: string;
  type?: string;
  addonVersions?: AddonVersionInfo[];
  publisher?: string;
  owner?: string;
  marketplaceInformation?: MarketplaceInformation;
  defaultNamespace?: string;
}
export interface AddonIssue {
  code?: AddonIssueCode;
  message?: string;
  resourceIds?: string[];
}
export type AddonIssueCode = "AccessDenied" | "InternalFailure" | "ClusterUnreachable" | "InsufficientNumberOfReplicas" | "ConfigurationConflict" | "AdmissionRequestDenied" | "UnsupportedAddonModification" | "K8sResourceNotFound" | "AddonSubscriptionNeeded" | "AddonPermissionFailure";
export interface AddonNamespaceConfigRequest {
  namespace?: string;
}
export interface AddonNamespaceConfigResponse {
  namespace?: string;
}
export interface AddonPodIdentityAssociations {
  serviceAccount: string;
  roleArn: string;
}
export interface AddonPodIdentityConfiguration {
  serviceAccount?: string;
  recommendedManagedPolicies?: string[];
}
export type AddonStatus = "CREATING" | "ACTIVE" | "CREATE_FAILED" | "UPDATING" | "DELETING" | "DELETE_FAILED" | "DEGRADED" | "UPDATE_FAILED";
export interface AddonVersionInfo {
  addonVersion?: string;
  architecture?: string[];
  computeTypes?: string[];
  compatibilities?: Compatibility[];
  requiresConfiguration?: boolean;
  requiresIamPermissions?: boolean;
}
export interface AllowedValuesConstraint {
  allowedValues?: string[];
}
export interface ArgoCdAwsIdcConfigRequest {
  idcInstanceArn: string;
  idcRegion?: string;
}
export interface ArgoCdAwsIdcConfigResponse {
  idcInstanceArn?: string;
  idcRegion?: string;
  idcManagedApplicationArn?: string;
}
export interface ArgoCdConfigRequest {
  namespace?: string;
  awsIdc: ArgoCdAwsIdcConfigRequest;
  rbacRoleMappings?: ArgoCdRoleMapping[];
  networkAccess?: ArgoCdNetworkAccessConfigRequest;
  endpointPrefix?: string;
}
export interface ArgoCdConfigResponse {
  namespace?: string;
  awsIdc?: ArgoCdAwsIdcConfigResponse;
  rbacRoleMappings?: ArgoCdRoleMapping[];
  networkAccess?: ArgoCdNetworkAccessConfigResponse;
  serverUrl?: string;
  endpointPrefix?: string;
}
export interface ArgoCdNetworkAccessConfigRequest {
  vpceIds?: string[];
}
export interface ArgoCdNetworkAccessConfigResponse {
  vpceIds?: string[];
}
export type ArgoCdRole = "ADMIN" | "EDITOR" | "VIEWER";
export interface ArgoCdRoleMapping {
  role: ArgoCdRole;
  identities: SsoIdentity[];
}
export interface AssociateAccessPolicyRequest {
  clusterName: string;
  principalArn: string;
  policyArn: string;
  accessScope: AccessScope;
}
export interface AssociateAccessPolicyResponse {
  clusterName?: string;
  principalArn?: string;
  associatedAccessPolicy?: AssociatedAccessPolicy;
}
export interface AssociateEncryptionConfigRequest {
  clusterName: string;
  encryptionConfig: EncryptionConfig[];
  clientRequestToken?: string;
}
export interface AssociateEncryptionConfigResponse {
  update?: Update;
}
export interface AssociateIdentityProviderConfigRequest {
  clusterName: string;
  oidc: OidcIdentityProviderConfigRequest;
  tags?: { [key: string]: string };
  clientRequestToken?: string;
}
export interface AssociateIdentityProviderConfigResponse {
  update?: Update;
  tags?: { [key: string]: string };
}
export interface AssociatedAccessPolicy {
  policyArn?: string;
  accessScope?: AccessScope;
  associatedAt?: Date;
  modifiedAt?: Date;
}
export type AuthenticationMode = "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP";
export interface AutoScalingGroup {
  name?: string;
}
export interface BadRequestException {
  message?: string;
}
export interface BlockStorage {
  enabled?: boolean;
}
export interface CancelUpdateRequest {
  name: string;
  updateId: string;
  clientRequestToken?: string;
}
export interface CancelUpdateResponse {
  update?: Update;
}
export interface Cancellation {
  status?: CancellationStatus;
  reason?: string;
}
export type CancellationStatus = "InProgress" | "Failed" | "Successful";
export interface Capability {
  capabilityName?: string;
  arn?: string;
  clusterName?: string;
  type?: CapabilityType;
  roleArn?: string;
  status?: CapabilityStatus;
  version?: string;
  configuration?: CapabilityConfigurationResponse;
  tags?: { [key: string]: string };
  health?: CapabilityHealth;
  createdAt?: Date;
  modifiedAt?: Date;
  deletePropagationPolicy?: CapabilityDeletePropagationPolicy;
}
export interface CapabilityConfigurationRequest {
  argoCd?: ArgoCdConfigRequest;
  ack?: AckConfigRequest;
}
export interface CapabilityConfigurationResponse {
  argoCd?: ArgoCdConfigResponse;
  ack?: AckConfigResponse;
}
export type CapabilityDeletePropagationPolicy = "RETAIN";
export interface CapabilityHealth {
  issues?: CapabilityIssue[];
}
export interface CapabilityIssue {
  code?: CapabilityIssueCode;
  message?: string;
}
export type CapabilityIssueCode = "AccessDenied" | "ClusterUnreachable";
export type CapabilityStatus = "CREATING" | "CREATE_FAILED" | "UPDATING" | "DELETING" | "DELETE_FAILED" | "ACTIVE" | "DEGRADED";
export interface CapabilitySummary {
  capabilityName?: string;
  arn?: string;
  type?: CapabilityType;
  status?: CapabilityStatus;
  version?: string;
  createdAt?: Date;
  modifiedAt?: Date;
}
export type CapabilityType = "ACK" | "KRO" | "ARGOCD";
export type CapacityTypes = "ON_DEMAND" | "SPOT" | "CAPACITY_BLOCK";
export type Category = "UPGRADE_READINESS" | "MISCONFIGURATION" | "ROLLBACK_READINESS";
export interface Certificate {
  data?: string;
  active?: ActiveCertificateAuthority;
}
export interface CertificateAuthority {
  id?: string;
  createdAt?: Date;
  createdBy?: CertificateAuthorityCreatedBy;
  activatedAt?: Date;
  activatedBy?: CertificateAuthorityActivatedBy;
  signingStatus?: CertificateAuthoritySigningStatus;
  distributionStatus?: CertificateAuthorityDistributionStatus;
  validity?: CertificateAuthorityValidity;
  scheduledEvents?: CertificateAuthorityScheduledEvents;
  rollbackAvailable?: boolean;
  data?: string;
}
export type CertificateAuthorityActivatedBy = "EKS" | "CUSTOMER";
export type CertificateAuthorityCreatedBy = "EKS" | "CUSTOMER";
export type CertificateAuthorityDistributionStatus = "IN_PROGRESS" | "COMPLETE" | "FAILED" | "DELETING";
export interface CertificateAuthorityScheduledEvents {
  firstAutoActivation?: Date;
  finalAutoActivation?: Date;
}
export type CertificateAuthoritySigningStatus = "NOT_USED" | "ACTIVATING" | "IN_USE";
export interface CertificateAuthoritySummary {
  id?: string;
  createdAt?: Date;
  createdBy?: CertificateAuthorityCreatedBy;
  activatedAt?: Date;
  activatedBy?: CertificateAuthorityActivatedBy;
  signingStatus?: CertificateAuthoritySigningStatus;
  distributionStatus?: CertificateAuthorityDistributionStatus;
}
export interface CertificateAuthorityValidity {
  notBefore?: Date;
  notAfter?: Date;
}
export interface ClientException {
  clusterName?: string;
  nodegroupName?: string;
  addonName?: string;
  subscriptionId?: string;
  message?: string;
}
export interface ClientStat {
  userAgent?: string;
  numberOfRequestsLast30Days?: number;
  lastRequestTime?: Date;
}
export interface Cluster {
  name?: string;
  arn?: string;
  createdAt?: Date;
  version?: string;
  endpoint?: string;
  roleArn?: string;
  resourcesVpcConfig?: VpcConfigResponse;
  kubernetesNetworkConfig?: KubernetesNetworkConfigResponse;
  logging?: Logging;
  identity?: Identity;
  status?: ClusterStatus;
  certificateAuthority?: Certificate;
  clientRequestToken?: string;
  platformVersion?: string;
  tags?: { [key: string]: string };
  encryptionConfig?: EncryptionConfig[];
  connectorConfig?: ConnectorConfigResponse;
  id?: string;
  health?: ClusterHealth;
  outpostConfig?: OutpostConfigResponse;
  accessConfig?: AccessConfigResponse;
  upgradePolicy?: UpgradePolicyResponse;
  zonalShiftConfig?: ZonalShiftConfigResponse;
  remoteNetworkConfig?: RemoteNetworkConfigResponse;
  computeConfig?: ComputeConfigResponse;
  storageConfig?: StorageConfigResponse;
  deletionProtection?: boolean;
  controlPlaneScalingConfig?: ControlPlaneScalingConfig;
  kubeApiServerConfig?: KubeApiServerConfigResponse;
  kubeSchedulerConfig?: KubeSchedulerConfigResponse;
  kubeControllerManagerConfig?: KubeControllerManagerConfigResponse;
}
export interface ClusterHealth {
  issues?: ClusterIssue[];
}
export interface ClusterIssue {
  code?: ClusterIssueCode;
  message?: string;
  resourceIds?: string[];
}
export type ClusterIssueCode = "AccessDenied" | "ClusterUnreachable" | "ConfigurationConflict" | "InternalFailure" | "ResourceLimitExceeded" | "ResourceNotFound" | "IamRoleNotFound" | "VpcNotFound" | "InsufficientFreeAddresses" | "Ec2ServiceNotSubscribed" | "Ec2SubnetNotFound" | "Ec2SecurityGroupNotFound" | "KmsGrantRevoked" | "KmsKeyNotFound" | "KmsKeyMarkedForDeletion" | "KmsKeyDisabled" | "StsRegionalEndpointDisabled" | "UnsupportedVersion" | "Other";
export type ClusterStatus = "CREATING" | "ACTIVE" | "DELETING" | "FAILED" | "UPDATING" | "PENDING";
export interface ClusterVersionInformation {
  clusterVersion?: string;
  clusterType?: string;
  defaultPlatformVersion?: string;
  defaultVersion?: boolean;
  releaseDate?: Date;
  endOfStandardSupportDate?: Date;
  endOfExtendedSupportDate?: Date;
  status?: ClusterVersionStatus;
  versionStatus?: VersionStatus;
  kubernetesPatchVersion?: string;
  controlPlaneScalingTiers?: ControlPlaneScalingTierInfo[];
  controlPlaneComponentConfig?: ControlPlaneConfigInfo;
}
export type ClusterVersionStatus = "unsupported" | "standard-support" | "extended-support";
export interface Compatibility {
  clusterVersion?: string;
  platformVersions?: string[];
  defaultVersion?: boolean;
}
export interface ComputeConfigRequest {
  enabled?: boolean;
  nodePools?: string[];
  nodeRoleArn?: string;
}
export interface ComputeConfigResponse {
  enabled?: boolean;
  nodePools?: string[];
  nodeRoleArn?: string;
}
export type ConnectorConfigProvider = "EKS_ANYWHERE" | "ANTHOS" | "GKE" | "AKS" | "OPENSHIFT" | "TANZU" | "RANCHER" | "EC2" | "OTHER";
export interface ConnectorConfigRequest {
  roleArn: string;
  provider: ConnectorConfigProvider;
}
export interface ConnectorConfigResponse {
  activationId?: string;
  activationCode?: string;
  activationExpiry?: Date;
  provider?: string;
  roleArn?: string;
}
export interface ControlPlaneConfigInfo {
  kubeApiServerConfig?: KubeApiServerVersionConfig;
  kubeSchedulerConfig?: KubeSchedulerVersionConfig;
  kubeControllerManagerConfig?: KubeControllerManagerVersionConfig;
}
export type ControlPlaneEgressModeType = "AWS_MANAGED" | "CUSTOMER_ROUTED" | "CUSTOMER_ISOLATED";
export interface ControlPlanePlacementRequest {
  groupName?: string;
  spreadLevel?: SpreadLevel;
}
export interface ControlPlanePlacementResponse {
  groupName?: string;
  spreadLevel?: SpreadLevel;
}
export interface ControlPlaneScalingConfig {
  tier?: ProvisionedControlPlaneTier;
}
export interface ControlPlaneScalingTierInfo {
  tierName?: string;
  apiRequestConcurrency?: number;
  podSchedulingRatePerSecond?: number;
  clusterDatabaseSizeGb?: number;
  controlPlaneComponentConfigOverrides?: ControlPlaneConfigInfo;
}
export interface CrdManagementConfiguration {
  managed?: boolean;
}
export interface CreateAccessConfigRequest {
  bootstrapClusterCreatorAdminPermissions?: boolean;
  authenticationMode?: AuthenticationMode;
}
export interface CreateAccessEntryRequest {
  clusterName: string;
  principalArn: string;
  kubernetesGroups?: string[];
  tags?: { [key: string]: string };
  clientRequestToken?: string;
  username?: string;
  type?: string;
}
export interface CreateAccessEntryResponse {
  accessEntry?: AccessEntry;
}
export interface CreateAddonRequest {
  clusterName: string;
  addonName: string;
  addonVersion?: string;
  serviceAccountRoleArn?: string;
  resolveConflicts?: ResolveConflicts;
  clientRequestToken?: string;
  tags?: { [key: string]: string };
  configurationValues?: string;
  podIdentityAssociations?: AddonPodIdentityAssociations[];
  namespaceConfig?: AddonNamespaceConfigRequest;
}
export interface CreateAddonResponse {
  addon?: Addon;
}
export interface CreateCapabilityRequest {
  capabilityName: string;
  clusterName: string;
  clientRequestToken?: string;
  type: CapabilityType;
  roleArn: string;
  configuration?: CapabilityConfigurationRequest;
  tags?: { [key: string]: string };
  deletePropagationPolicy: CapabilityDeletePropagationPolicy;
}
export interface CreateCapabilityResponse {
  capability?: Capability;
}
export interface CreateCertificateAuthorityRequest {
  clusterName: string;
  clientRequestToken?: string;
}
export interface CreateCertificateAuthorityResponse {
  update?: Update;
  certificateAuthority?: CertificateAuthoritySummary;
}
export interface CreateClusterRequest {
  name: string;
  version?: string;
  roleArn: string;
  resourcesVpcConfig: VpcConfigRequest;
  kubernetesNetworkConfig?: KubernetesNetworkConfigRequest;
  logging?: Logging;
  clientRequestToken?: string;
  tags?: { [key: string]: string };
  encryptionConfig?: EncryptionConfig[];
  outpostConfig?: OutpostConfigRequest;
  accessConfig?: CreateAccessConfigRequest;
  bootstrapSelfManagedAddons?: boolean;
  upgradePolicy?: UpgradePolicyRequest;
  zonalShiftConfig?: ZonalShiftConfigRequest;
  remoteNetworkConfig?: RemoteNetworkConfigRequest;
  computeConfig?: ComputeConfigRequest;
  storageConfig?: StorageConfigRequest;
  deletionProtection?: boolean;
  controlPlaneScalingConfig?: ControlPlaneScalingConfig;
  kubeApiServerConfig?: KubeApiServerConfigRequest;
  kubeSchedulerConfig?: KubeSchedulerConfigRequest;
  kubeControllerManagerConfig?: KubeControllerManagerConfigRequest;
}
export interface CreateClusterResponse {
  cluster?: Cluster;
}
export interface CreateEksAnywhereSubscriptionRequest {
  name: string;
  term: EksAnywhereSubscriptionTerm;
  licenseQuantity?: number;
  licenseType?: EksAnywhereSubscriptionLicenseType;
  autoRenew?: boolean;
  clientRequestToken?: string;
  tags?: { [key: string]: string };
}
export interface CreateEksAnywhereSubscriptionResponse {
  subscription?: EksAnywhereSubscription;
}
export interface CreateFargateProfileRequest {
  fargateProfileName: string;
  clusterName: string;
  podExecutionRoleArn: string;
  subnets?: string[];
  selectors?: FargateProfileSelector[];
  clientRequestToken?: string;
  tags?: { [key: string]: string };
}
export interface CreateFargateProfileResponse {
  fargateProfile?: FargateProfile;
}
export interface CreateNodegroupRequest {
  clusterName: string;
  nodegroupName: string;
  scalingConfig?: NodegroupScalingConfig;
  diskSize?: number;
  subnets: string[];
  instanceTypes?: string[];
  amiType?: AMITypes;
  remoteAccess?: RemoteAccessConfig;
  nodeRole: string;
  labels?: { [key: string]: string };
  taints?: Taint[];
  tags?: { [key: string]: string };
  clientRequestToken?: string;
  launchTemplate?: LaunchTemplateSpecification;
  updateConfig?: NodegroupUpdateConfig;
  nodeRepairConfig?: NodeRepairConfig;
  capacityType?: CapacityTypes;
  version?: string;
  releaseVersion?: string;
  warmPoolConfig?: WarmPoolConfig;
}
export interface CreateNodegroupResponse {
  nodegroup?: Nodegroup;
}
export interface CreatePodIdentityAssociationRequest {
  clusterName: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  clientRequestToken?: string;
  tags?: { [key: string]: string };
  disableSessionTags?: boolean;
  targetRoleArn?: string;
  policy?: string;
}
export interface CreatePodIdentityAssociationResponse {
  association?: PodIdentityAssociation;
}
export interface DeleteAccessEntryRequest {
  clusterName: string;
  principalArn: string;
}
export interface DeleteAccessEntryResponse {}
export interface DeleteAddonRequest {
  clusterName: string;
  addonName: string;
  preserve?: boolean;
}
export interface DeleteAddonResponse {
  addon?: Addon;
}
export interface DeleteCapabilityRequest {
  clusterName: string;
  capabilityName: string;
}
export interface DeleteCapabilityResponse {
  capability?: Capability;
}
export interface DeleteCertificateAuthorityRequest {
  clusterName: string;
  certificateAuthorityId: string;
  clientRequestToken?: string;
}
export interface DeleteCertificateAuthorityResponse {
  update?: Update;
  certificateAuthority?: CertificateAuthoritySummary;
}
export interface DeleteClusterRequest {
  name: string;
}
export interface DeleteClusterResponse {
  cluster?: Cluster;
}
export interface DeleteEksAnywhereSubscriptionRequest {
  id: string;
}
export interface DeleteEksAnywhereSubscriptionResponse {
  subscription?: EksAnywhereSubscription;
}
export interface DeleteFargateProfileRequest {
  clusterName: string;
  fargateProfileName: string;
}
export interface DeleteFargateProfileResponse {
  fargateProfile?: FargateProfile;
}
export interface DeleteNodegroupRequest {
  clusterName: string;
  nodegroupName: string;
}
export interface DeleteNodegroupResponse {
  nodegroup?: Nodegroup;
}
export interface DeletePodIdentityAssociationRequest {
  clusterName: string;
  associationId: string;
}
export interface DeletePodIdentityAssociationResponse {
  association?: PodIdentityAssociation;
}
export interface DeprecationDetail {
  usage?: string;
  replacedWith?: string;
  stopServingVersion?: string;
  startServingReplacementVersion?: string;
  clientStats?: ClientStat[];
}
export interface DeregisterClusterRequest {
  name: string;
}
export interface DeregisterClusterResponse {
  cluster?: Cluster;
}
export interface DescribeAccessEntryRequest {
  clusterName: string;
  principalArn: string;
}
export interface DescribeAccessEntryResponse {
  accessEntry?: AccessEntry;
}
export interface DescribeAddonConfigurationRequest {
  addonName: string;
  addonVersion: string;
}
export interface DescribeAddonConfigurationResponse {
  addonName?: string;
  addonVersion?: string;
  configurationSchema?: string;
  podIdentityConfiguration?: AddonPodIdentityConfiguration[];
}
export interface DescribeAddonRequest {
  clusterName: string;
  addonName: string;
}
export interface DescribeAddonResponse {
  addon?: Addon;
}
export interface DescribeAddonVersionsRequest {
  kubernetesVersion?: string;
  maxResults?: number;
  nextToken?: string;
  addonName?: string;
  types?: string[];
  publishers?: string[];
  owners?: string[];
}
export interface DescribeAddonVersionsResponse {
  addons?: AddonInfo[];
  nextToken?: string;
}
export interface DescribeCapabilityRequest {
  clusterName: string;
  capabilityName: string;
}
export interface DescribeCapabilityResponse {
  capability?: Capability;
}
export interface DescribeCertificateAuthorityRequest {
  clusterName: string;
  certificateAuthorityId: string;
}
export interface DescribeCertificateAuthorityResponse {
  certificateAuthority?: CertificateAuthority;
}
export interface DescribeClusterRequest {
  name: string;
}
export interface DescribeClusterResponse {
  cluster?: Cluster;
}
export interface DescribeClusterVersionsRequest {
  clusterType?: string;
  maxResults?: number;
  nextToken?: string;
  defaultOnly?: boolean;
  includeAll?: boolean;
  clusterVersions?: string[];
  status?: ClusterVersionStatus;
  versionStatus?: VersionStatus;
}
export interface DescribeClusterVersionsResponse {
  nextToken?: string;
  clusterVersions?: ClusterVersionInformation[];
}
export interface DescribeEksAnywhereSubscriptionRequest {
  id: string;
}
export interface DescribeEksAnywhereSubscriptionResponse {
  subscription?: EksAnywhereSubscription;
}
export interface DescribeFargateProfileRequest {
  clusterName: string;
  fargateProfileName: string;
}
export interface DescribeFargateProfileResponse {
  fargateProfile?: FargateProfile;
}
export interface DescribeIdentityProviderConfigRequest {
  clusterName: string;
  identityProviderConfig: IdentityProviderConfig;
}
export interface DescribeIdentityProviderConfigResponse {
  identityProviderConfig?: IdentityProviderConfigResponse;
}
export interface DescribeInsightRequest {
  clusterName: string;
  id: string;
}
export interface DescribeInsightResponse {
  insight?: Insight;
}
export interface DescribeInsightsRefreshRequest {
  clusterName: string;
}
export interface DescribeInsightsRefreshResponse {
  message?: string;
  status?: InsightsRefreshStatus;
  startedAt?: Date;
  endedAt?: Date;
}
export interface DescribeNodegroupRequest {
  clusterName: string;
  nodegroupName: string;
}
export interface DescribeNodegroupResponse {
  nodegroup?: Nodegroup;
}
export interface DescribePodIdentityAssociationRequest {
  clusterName: string;
  associationId: string;
}
export interface DescribePodIdentityAssociationResponse {
  association?: PodIdentityAssociation;
}
export interface DescribeUpdateRequest {
  name: string;
  updateId: string;
  nodegroupName?: string;
  addonName?: string;
  capabilityName?: string;
}
export interface DescribeUpdateResponse {
  update?: Update;
}
export interface DisassociateAccessPolicyRequest {
  clusterName: string;
  principalArn: string;
  policyArn: string;
}
export interface DisassociateAccessPolicyResponse {}
export interface DisassociateIdentityProviderConfigRequest {
  clusterName: string;
  identityProviderConfig: IdentityProviderConfig;
  clientRequestToken?: string;
}
export interface DisassociateIdentityProviderConfigResponse {
  update?: Update;
}
export interface DurationConstraints {
  min?: string;
  max?: string;
}
export interface DurationParameterConfig {
  defaultValue?: string;
  constraints?: DurationConstraints;
}
export interface EksAnywhereSubscription {
  id?: string;
  arn?: string;
  createdAt?: Date;
  effectiveDate?: Date;
  expirationDate?: Date;
  licenseQuantity?: number;
  licenseType?: EksAnywhereSubscriptionLicenseType;
  term?: EksAnywhereSubscriptionTerm;
  status?: string;
  autoRenew?: boolean;
  licenseArns?: string[];
  licenses?: License[];
  tags?: { [key: string]: string };
}
export type EksAnywhereSubscriptionLicenseType = "Cluster";
export type EksAnywhereSubscriptionStatus = "CREATING" | "ACTIVE" | "UPDATING" | "EXPIRING" | "EXPIRED" | "DELETING";
export interface EksAnywhereSubscriptionTerm {
  duration?: number;
  unit?: EksAnywhereSubscriptionTermUnit;
}
export type EksAnywhereSubscriptionTermUnit = "MONTHS";
export interface ElasticLoadBalancing {
  enabled?: boolean;
  gatewayApi?: GatewayApiConfiguration;
}
export interface EncryptionConfig {
  resources?: string[];
  provider?: Provider;
}
export type ErrorCode = "SubnetNotFound" | "SecurityGroupNotFound" | "EniLimitReached" | "IpNotAvailable" | "AccessDenied" | "OperationNotPermitted" | "VpcIdNotFound" | "Unknown" | "NodeCreationFailure" | "PodEvictionFailure" | "InsufficientFreeAddresses" | "ClusterUnreachable" | "InsufficientNumberOfReplicas" | "ConfigurationConflict" | "AdmissionRequestDenied" | "UnsupportedAddonModification" | "K8sResourceNotFound";
export interface ErrorDetail {
  errorCode?: ErrorCode;
  errorMessage?: string;
  resourceIds?: string[];
}
export interface EtcdPlacementRequest {
  spreadLevel?: SpreadLevel;
}
export interface EtcdPlacementResponse {
  spreadLevel?: SpreadLevel;
}
export interface FargateProfile {
  fargateProfileName?: string;
  fargateProfileArn?: string;
  clusterName?: string;
  createdAt?: Date;
  podExecutionRoleArn?: string;
  subnets?: string[];
  selectors?: FargateProfileSelector[];
  status?: FargateProfileStatus;
  tags?: { [key: string]: string };
  health?: FargateProfileHealth;
}
export interface FargateProfileHealth {
  issues?: FargateProfileIssue[];
}
export interface FargateProfileIssue {
  code?: FargateProfileIssueCode;
  message?: string;
  resourceIds?: string[];
}
export type FargateProfileIssueCode = "PodExecutionRoleAlreadyInUse" | "AccessDenied" | "ClusterUnreachable" | "InternalFailure";
export interface FargateProfileSelector {
  namespace?: string;
  labels?: { [key: string]: string };
}
export type FargateProfileStatus = "CREATING" | "ACTIVE" | "DELETING" | "CREATE_FAILED" | "DELETE_FAILED";
export interface GatewayApiConfiguration {
  crds?: CrdManagementConfiguration;
}
export interface HorizontalPodAutoscalerControllerConfigRequest {
  horizontalPodAutoscalerSyncPeriod?: string;
}
export interface HorizontalPodAutoscalerControllerConfigResponse {
  horizontalPodAutoscalerSyncPeriod?: string;
}
export interface HorizontalPodAutoscalerControllerVersionConfig {
  horizontalPodAutoscalerSyncPeriod?: DurationParameterConfig;
}
export interface Identity {
  oidc?: OIDC;
}
export interface IdentityProviderConfig {
  type: string;
  name: string;
}
export interface IdentityProviderConfigResponse {
  oidc?: OidcIdentityProviderConfig;
}
export interface Insight {
  id?: string;
  name?: string;
  category?: Category;
  kubernetesVersion?: string;
  lastRefreshTime?: Date;
  lastTransitionTime?: Date;
  description?: string;
  insightStatus?: InsightStatus;
  recommendation?: string;
  additionalInfo?: { [key: string]: string };
  resources?: InsightResourceDetail[];
  categorySpecificSummary?: InsightCategorySpecificSummary;
}
export interface InsightCategorySpecificSummary {
  deprecationDetails?: DeprecationDetail[];
  addonCompatibilityDetails?: AddonCompatibilityDetail[];
}
export interface InsightResourceDetail {
  insightStatus?: InsightStatus;
  kubernetesResourceUri?: string;
  arn?: string;
}
export interface InsightStatus {
  status?: InsightStatusValue;
  reason?: string;
}
export type InsightStatusValue = "PASSING" | "WARNING" | "ERROR" | "UNKNOWN";
export interface InsightSummary {
  id?: string;
  name?: string;
  category?: Category;
  kubernetesVersion?: string;
  lastRefreshTime?: Date;
  lastTransitionTime?: Date;
  description?: string;
  insightStatus?: InsightStatus;
}
export interface InsightsFilter {
  categories?: Category[];
  kubernetesVersions?: string[];
  statuses?: InsightStatusValue[];
}
export type InsightsRefreshStatus = "IN_PROGRESS" | "FAILED" | "COMPLETED";
export interface IntegerConstraints {
  min?: number;
  max?: number;
}
export interface IntegerParameterConfig {
  defaultValue?: number;
  constraints?: IntegerConstraints;
}
export interface IntegerRangeConstraint {
  min?: number;
  max?: number;
}
export interface InvalidParameterException {
  clusterName?: string;
  nodegroupName?: string;
  fargateProfileName?: string;
  addonName?: string;
  subscriptionId?: string;
  message?: string;
}
export interface InvalidRequestException {
  clusterName?: string;
  nodegroupName?: string;
  addonName?: string;
  subscriptionId?: string;
  message?: string;
}
export interface InvalidStateException {
  clusterName?: string;
  message?: string;
}
export type IpFamily = "ipv4" | "ipv6";
export interface Issue {
  code?: NodegroupIssueCode;
  message?: string;
  resourceIds?: string[];
}
export interface KubeApiServerConfigRequest {
  eventTtl?: string;
  serviceNodePortRange?: ServiceNodePortRange;
}
export interface KubeApiServerConfigResponse {
  eventTtl?: string;
  serviceNodePortRange?: ServiceNodePortRange;
}
export interface KubeApiServerVersionConfig {
  eventTtl?: DurationParameterConfig;
  serviceNodePortRange?: PortRangeParameterConfig;
}
export interface KubeControllerManagerConfigRequest {
  podGcControllerConfig?: PodGcControllerConfigRequest;
  horizontalPodAutoscalerControllerConfig?: HorizontalPodAutoscalerControllerConfigRequest;
}
export interface KubeControllerManagerConfigResponse {
  podGcControllerConfig?: PodGcControllerConfigResponse;
  horizontalPodAutoscalerControllerConfig?: HorizontalPodAutoscalerControllerConfigResponse;
}
export interface KubeControllerManagerVersionConfig {
  podGcControllerConfig?: PodGcControllerVersionConfig;
  horizontalPodAutoscalerControllerConfig?: HorizontalPodAutoscalerControllerVersionConfig;
}
export interface KubeSchedulerConfigRequest {
  nodeResourcesFit?: NodeResourcesFitConfig;
}
export interface KubeSchedulerConfigResponse {
  nodeResourcesFit?: NodeResourcesFitConfig;
}
export interface KubeSchedulerVersionConfig {
  nodeResourcesFit?: NodeResourcesFitVersionConfig;
}
export interface KubernetesNetworkConfigRequest {
  serviceIpv4Cidr?: string;
  ipFamily?: IpFamily;
  elasticLoadBalancing?: ElasticLoadBalancing;
}
export interface KubernetesNetworkConfigResponse {
  serviceIpv4Cidr?: string;
  serviceIpv6Cidr?: string;
  ipFamily?: IpFamily;
  elasticLoadBalancing?: ElasticLoadBalancing;
}
export interface LaunchTemplateSpecification {
  name?: string;
  version?: string;
  id?: string;
}
export interface License {
  id?: string;
  token?: string;
}
export interface ListAccessEntriesRequest {
  clusterName: string;
  associatedPolicyArn?: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListAccessEntriesResponse {
  accessEntries?: string[];
  nextToken?: string;
}
export interface ListAccessPoliciesRequest {
  maxResults?: number;
  nextToken?: string;
}
export interface ListAccessPoliciesResponse {
  accessPolicies?: AccessPolicy[];
  nextToken?: string;
}
export interface ListAddonsRequest {
  clusterName: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListAddonsResponse {
  addons?: string[];
  nextToken?: string;
}
export interface ListAssociatedAccessPoliciesRequest {
  clusterName: string;
  principalArn: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListAssociatedAccessPoliciesResponse {
  clusterName?: string;
  principalArn?: string;
  nextToken?: string;
  associatedAccessPolicies?: AssociatedAccessPolicy[];
}
export interface ListCapabilitiesRequest {
  clusterName: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListCapabilitiesResponse {
  capabilities?: CapabilitySummary[];
  nextToken?: string;
}
export interface ListCertificateAuthoritiesRequest {
  clusterName: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListCertificateAuthoritiesResponse {
  certificateAuthorities?: CertificateAuthoritySummary[];
  nextToken?: string;
}
export interface ListClustersRequest {
  maxResults?: number;
  nextToken?: string;
  include?: string[];
}
export interface ListClustersResponse {
  clusters?: string[];
  nextToken?: string;
}
export interface ListEksAnywhereSubscriptionsRequest {
  maxResults?: number;
  nextToken?: string;
  includeStatus?: EksAnywhereSubscriptionStatus[];
}
export interface ListEksAnywhereSubscriptionsResponse {
  subscriptions?: EksAnywhereSubscription[];
  nextToken?: string;
}
export interface ListFargateProfilesRequest {
  clusterName: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListFargateProfilesResponse {
  fargateProfileNames?: string[];
  nextToken?: string;
}
export interface ListIdentityProviderConfigsRequest {
  clusterName: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListIdentityProviderConfigsResponse {
  identityProviderConfigs?: IdentityProviderConfig[];
  nextToken?: string;
}
export interface ListInsightsRequest {
  clusterName: string;
  filter?: InsightsFilter;
  maxResults?: number;
  nextToken?: string;
}
export interface ListInsightsResponse {
  insights?: InsightSummary[];
  nextToken?: string;
}
export interface ListNodegroupsRequest {
  clusterName: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListNodegroupsResponse {
  nodegroups?: string[];
  nextToken?: string;
}
export interface ListPodIdentityAssociationsRequest {
  clusterName: string;
  namespace?: string;
  serviceAccount?: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListPodIdentityAssociationsResponse {
  associations?: PodIdentityAssociationSummary[];
  nextToken?: string;
}
export interface ListTagsForResourceRequest {
  resourceArn: string;
}
export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string };
}
export interface ListUpdatesRequest {
  name: string;
  nodegroupName?: string;
  addonName?: string;
  capabilityName?: string;
  nextToken?: string;
  maxResults?: number;
}
export interface ListUpdatesResponse {
  updateIds?: string[];
  nextToken?: string;
}
export interface LogSetup {
  types?: LogType[];
  enabled?: boolean;
}
export type LogType = "api" | "audit" | "authenticator" | "controllerManager" | "scheduler";
export interface Logging {
  clusterLogging?: LogSetup[];
}
export interface MarketplaceInformation {
  productId?: string;
  productUrl?: string;
}
export interface NodeRepairConfig {
  enabled?: boolean;
  maxUnhealthyNodeThresholdCount?: number;
  maxUnhealthyNodeThresholdPercentage?: number;
  maxParallelNodesRepairedCount?: number;
  maxParallelNodesRepairedPercentage?: number;
  nodeRepairConfigOverrides?: NodeRepairConfigOverrides[];
}
export interface NodeRepairConfigOverrides {
  nodeMonitoringCondition?: string;
  nodeUnhealthyReason?: string;
  minRepairWaitTimeMins?: number;
  repairAction?: RepairAction;
}
export interface NodeResourcesFitConfig {
  scoringStrategy?: ScoringStrategy;
}
export interface NodeResourcesFitVersionConfig {
  scoringStrategy?: ScoringStrategyConfig;
}
export interface Nodegroup {
  nodegroupName?: string;
  nodegroupArn?: string;
  clusterName?: string;
  version?: string;
  releaseVersion?: string;
  createdAt?: Date;
  modifiedAt?: Date;
  status?: NodegroupStatus;
  capacityType?: CapacityTypes;
  scalingConfig?: NodegroupScalingConfig;
  instanceTypes?: string[];
  subnets?: string[];
  remoteAccess?: RemoteAccessConfig;
  amiType?: AMITypes;
  nodeRole?: string;
  labels?: { [key: string]: string };
  taints?: Taint[];
  resources?: NodegroupResources;
  diskSize?: number;
  health?: NodegroupHealth;
  updateConfig?: NodegroupUpdateConfig;
  nodeRepairConfig?: NodeRepairConfig;
  launchTemplate?: LaunchTemplateSpecification;
  tags?: { [key: string]: string };
  warmPoolConfig?: WarmPoolConfig;
}
export interface NodegroupHealth {
  issues?: Issue[];
}
export type NodegroupIssueCode = "AutoScalingGroupNotFound" | "AutoScalingGroupInvalidConfiguration" | "Ec2SecurityGroupNotFound" | "Ec2SecurityGroupDeletionFailure" | "Ec2LaunchTemplateNotFound" | "Ec2LaunchTemplateVersionMismatch" | "Ec2SubnetNotFound" | "Ec2SubnetInvalidConfiguration" | "IamInstanceProfileNotFound" | "Ec2SubnetMissingIpv6Assignment" | "IamLimitExceeded" | "IamNodeRoleNotFound" | "NodeCreationFailure" | "AsgInstanceLaunchFailures" | "InstanceLimitExceeded" | "InsufficientFreeAddresses" | "AccessDenied" | "InternalFailure" | "ClusterUnreachable" | "AmiIdNotFound" | "AutoScalingGroupOptInRequired" | "AutoScalingGroupRateLimitExceeded" | "Ec2LaunchTemplateDeletionFailure" | "Ec2LaunchTemplateInvalidConfiguration" | "Ec2LaunchTemplateMaxLimitExceeded" | "Ec2SubnetListTooLong" | "IamThrottling" | "NodeTerminationFailure" | "PodEvictionFailure" | "SourceEc2LaunchTemplateNotFound" | "LimitExceeded" | "Unknown" | "AutoScalingGroupInstanceRefreshActive" | "KubernetesLabelInvalid" | "Ec2LaunchTemplateVersionMaxLimitExceeded" | "Ec2InstanceTypeDoesNotExist";
export interface NodegroupResources {
  autoScalingGroups?: AutoScalingGroup[];
  remoteAccessSecurityGroup?: string;
}
export interface NodegroupScalingConfig {
  minSize?: number;
  maxSize?: number;
  desiredSize?: number;
}
export type NodegroupStatus = "CREATING" | "ACTIVE" | "UPDATING" | "DELETING" | "CREATE_FAILED" | "DELETE_FAILED" | "DEGRADED";
export interface NodegroupUpdateConfig {
  maxUnavailable?: number;
  maxUnavailablePercentage?: number;
  updateStrategy?: NodegroupUpdateStrategies;
}
export type NodegroupUpdateStrategies = "DEFAULT" | "MINIMAL";
export interface NotFoundException {
  message?: string;
}
export interface OIDC {
  issuer?: string;
}
export interface OidcIdentityProviderConfig {
  identityProviderConfigName?: string;
  identityProviderConfigArn?: string;
  clusterName?: string;
  issuerUrl?: string;
  clientId?: string;
  usernameClaim?: string;
  usernamePrefix?: string;
  groupsClaim?: string;
  groupsPrefix?: string;
  requiredClaims?: { [key: string]: string };
  tags?: { [key: string]: string };
  status?: configStatus;
}
export interface OidcIdentityProviderConfigRequest {
  identityProviderConfigName: string;
  issuerUrl: string;
  clientId: string;
  usernameClaim?: string;
  usernamePrefix?: string;
  groupsClaim?: string;
  groupsPrefix?: string;
  requiredClaims?: { [key: string]: string };
}
export interface OutpostConfigRequest {
  outpostArns: string[];
  controlPlaneInstanceType: string;
  controlPlanePlacement?: ControlPlanePlacementRequest;
  etcdInstanceType?: string;
  etcdPlacement?: EtcdPlacementRequest;
}
export interface OutpostConfigResponse {
  outpostArns: string[];
  controlPlaneInstanceType: string;
  controlPlanePlacement?: ControlPlanePlacementResponse;
  etcdInstanceType?: string;
  etcdPlacement?: EtcdPlacementResponse;
}
export interface PodGcControllerConfigRequest {
  terminatedPodGcThreshold?: number;
}
export interface PodGcControllerConfigResponse {
  terminatedPodGcThreshold?: number;
}
export interface PodGcControllerVersionConfig {
  terminatedPodGcThreshold?: IntegerParameterConfig;
}
export interface PodIdentityAssociation {
  clusterName?: string;
  namespace?: string;
  serviceAccount?: string;
  roleArn?: string;
  associationArn?: string;
  associationId?: string;
  tags?: { [key: string]: string };
  createdAt?: Date;
  modifiedAt?: Date;
  ownerArn?: string;
  disableSessionTags?: boolean;
  targetRoleArn?: string;
  externalId?: string;
  policy?: string;
}
export interface PodIdentityAssociationSummary {
  clusterName?: string;
  namespace?: string;
  serviceAccount?: string;
  associationArn?: string;
  associationId?: string;
  ownerArn?: string;
}
export interface PortRangeConstraints {
  minPort?: IntegerRangeConstraint;
  maxPort?: IntegerRangeConstraint;
}
export interface PortRangeParameterConfig {
  defaultValue?: ServiceNodePortRange;
  constraints?: PortRangeConstraints;
}
export interface Provider {
  keyArn?: string;
}
export type ProvisionedControlPlaneTier = "standard" | "tier-xl" | "tier-2xl" | "tier-4xl" | "tier-8xl";
export interface RegisterClusterRequest {
  name: string;
  connectorConfig: ConnectorConfigRequest;
  clientRequestToken?: string;
  tags?: { [key: string]: string };
}
export interface RegisterClusterResponse {
  cluster?: Cluster;
}
export interface RemoteAccessConfig {
  ec2SshKey?: string;
  sourceSecurityGroups?: string[];
}
export interface RemoteNetworkConfigRequest {
  remoteNodeNetworks?: RemoteNodeNetwork[];
  remotePodNetworks?: RemotePodNetwork[];
}
export interface RemoteNetworkConfigResponse {
  remoteNodeNetworks?: RemoteNodeNetwork[];
  remotePodNetworks?: RemotePodNetwork[];
}
export interface RemoteNodeNetwork {
  cidrs?: string[];
}
export interface RemotePodNetwork {
  cidrs?: string[];
}
export type RepairAction = "Replace" | "Reboot" | "NoAction";
export type ResolveConflicts = "OVERWRITE" | "NONE" | "PRESERVE";
export interface ResourceConstraints {
  name?: AllowedValuesConstraint;
  weight?: IntegerRangeConstraint;
}
export interface ResourceInUseException {
  clusterName?: string;
  nodegroupName?: string;
  addonName?: string;
  message?: string;
}
export interface ResourceLimitExceededException {
  clusterName?: string;
  nodegroupName?: string;
  subscriptionId?: string;
  message?: string;
}
export interface ResourceNotFoundException {
  clusterName?: string;
  nodegroupName?: string;
  fargateProfileName?: string;
  addonName?: string;
  subscriptionId?: string;
  message?: string;
}
export interface ResourcePropagationDelayException {
  message?: string;
}
export interface ResourceWeight {
  name?: string;
  weight?: number;
}
export interface RollbackConfig {
  timeoutMinutes?: number;
}
export interface ScoringStrategy {
  type?: ScoringStrategyType;
  resources?: ResourceWeight[];
}
export interface ScoringStrategyConfig {
  defaultValue?: ScoringStrategy;
  constraints?: ScoringStrategyConstraints;
}
export interface ScoringStrategyConstraints {
  scoringStrategy?: AllowedValuesConstraint;
  resources?: ResourceConstraints;
}
export type ScoringStrategyType = "LeastAllocated" | "MostAllocated";
export interface ServerException {
  clusterName?: string;
  nodegroupName?: string;
  addonName?: string;
  subscriptionId?: string;
  message?: string;
}
export interface ServiceNodePortRange {
  minPort?: number;
  maxPort?: number;
}
export interface ServiceUnavailableException {
  message?: string;
}
export type SpreadLevel = "host" | "rack";
export interface SsoIdentity {
  id: string;
  type: SsoIdentityType;
}
export type SsoIdentityType = "SSO_USER" | "SSO_GROUP";
export interface StartInsightsRefreshRequest {
  clusterName: string;
}
export interface StartInsightsRefreshResponse {
  message?: string;
  status?: InsightsRefreshStatus;
}
export interface StorageConfigRequest {
  blockStorage?: BlockStorage;
}
export interface StorageConfigResponse {
  blockStorage?: BlockStorage;
}
export type SupportType = "STANDARD" | "EXTENDED";
export interface TagResourceRequest {
  resourceArn: string;
  tags: { [key: string]: string };
}
export interface TagResourceResponse {}
export interface Taint {
  key?: string;
  value?: string;
  effect?: TaintEffect;
}
export type TaintEffect = "NO_SCHEDULE" | "NO_EXECUTE" | "PREFER_NO_SCHEDULE";
export interface ThrottlingException {
  clusterName?: string;
  message?: string;
}
export interface UnsupportedAvailabilityZoneException {
  message?: string;
  clusterName?: string;
  nodegroupName?: string;
  validZones?: string[];
}
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: string[];
}
export interface UntagResourceResponse {}
export interface Update {
  id?: string;
  status?: UpdateStatus;
  type?: UpdateType;
  params?: UpdateParam[];
  createdAt?: Date;
  errors?: ErrorDetail[];
  cancellation?: Cancellation;
}
export interface UpdateAccessConfigRequest {
  authenticationMode?: AuthenticationMode;
}
export interface UpdateAccessEntryRequest {
  clusterName: string;
  principalArn: string;
  kubernetesGroups?: string[];
  clientRequestToken?: string;
  username?: string;
}
export interface UpdateAccessEntryResponse {
  accessEntry?: AccessEntry;
}
export interface UpdateAckConfig {
  enableCrossNamespace?: boolean;
  disabledServices?: string[];
}
export interface UpdateAddonRequest {
  clusterName: string;
  addonName: string;
  addonVersion?: string;
  serviceAccountRoleArn?: string;
  resolveConflicts?: ResolveConflicts;
  clientRequestToken?: string;
  configurationValues?: string;
  podIdentityAssociations?: AddonPodIdentityAssociations[];
}
export interface UpdateAddonResponse {
  update?: Update;
}
export interface UpdateArgoCdConfig {
  rbacRoleMappings?: UpdateRoleMappings;
  networkAccess?: ArgoCdNetworkAccessConfigRequest;
}
export interface UpdateCapabilityConfiguration {
  argoCd?: UpdateArgoCdConfig;
  ack?: UpdateAckConfig;
}
export interface UpdateCapabilityRequest {
  clusterName: string;
  capabilityName: string;
  roleArn?: string;
  configuration?: UpdateCapabilityConfiguration;
  clientRequestToken?: string;
  deletePropagationPolicy?: CapabilityDeletePropagationPolicy;
}
export interface UpdateCapabilityResponse {
  update?: Update;
}
export interface UpdateClusterConfigRequest {
  name: string;
  resourcesVpcConfig?: VpcConfigRequest;
  logging?: Logging;
  clientRequestToken?: string;
  accessConfig?: UpdateAccessConfigRequest;
  upgradePolicy?: UpgradePolicyRequest;
  zonalShiftConfig?: ZonalShiftConfigRequest;
  computeConfig?: ComputeConfigRequest;
  kubernetesNetworkConfig?: KubernetesNetworkConfigRequest;
  storageConfig?: StorageConfigRequest;
  remoteNetworkConfig?: RemoteNetworkConfigRequest;
  deletionProtection?: boolean;
  controlPlaneScalingConfig?: ControlPlaneScalingConfig;
  kubeApiServerConfig?: KubeApiServerConfigRequest;
  kubeSchedulerConfig?: KubeSchedulerConfigRequest;
  kubeControllerManagerConfig?: KubeControllerManagerConfigRequest;
}
export interface UpdateClusterConfigResponse {
  update?: Update;
}
export interface UpdateClusterVersionRequest {
  name: string;
  version: string;
  clientRequestToken?: string;
  force?: boolean;
  rollbackConfig?: RollbackConfig;
}
export interface UpdateClusterVersionResponse {
  update?: Update;
}
export interface UpdateEksAnywhereSubscriptionRequest {
  id: string;
  autoRenew: boolean;
  clientRequestToken?: string;
}
export interface UpdateEksAnywhereSubscriptionResponse {
  subscription?: EksAnywhereSubscription;
}
export interface UpdateLabelsPayload {
  addOrUpdateLabels?: { [key: string]: string };
  removeLabels?: string[];
}
export interface UpdateNodegroupConfigRequest {
  clusterName: string;
  nodegroupName: string;
  labels?: UpdateLabelsPayload;
  taints?: UpdateTaintsPayload;
  scalingConfig?: NodegroupScalingConfig;
  updateConfig?: NodegroupUpdateConfig;
  nodeRepairConfig?: NodeRepairConfig;
  warmPoolConfig?: WarmPoolConfig;
  clientRequestToken?: string;
}
export interface UpdateNodegroupConfigResponse {
  update?: Update;
}
export interface UpdateNodegroupVersionRequest {
  clusterName: string;
  nodegroupName: string;
  version?: string;
  releaseVersion?: string;
  launchTemplate?: LaunchTemplateSpecification;
  force?: boolean;
  clientRequestToken?: string;
}
export interface UpdateNodegroupVersionResponse {
  update?: Update;
}
export interface UpdateParam {
  type?: UpdateParamType;
  value?: string;
}
export type UpdateParamType = "Version" | "PlatformVersion" | "EndpointPrivateAccess" | "EndpointPublicAccess" | "ClusterLogging" | "DesiredSize" | "LabelsToAdd" | "LabelsToRemove" | "TaintsToAdd" | "TaintsToRemove" | "MaxSize" | "MinSize" | "ReleaseVersion" | "PublicAccessCidrs" | "LaunchTemplateName" | "LaunchTemplateVersion" | "IdentityProviderConfig" | "EncryptionConfig" | "AddonVersion" | "ServiceAccountRoleArn" | "ResolveConflicts" | "MaxUnavailable" | "MaxUnavailablePercentage" | "NodeRepairEnabled" | "UpdateStrategy" | "ConfigurationValues" | "SecurityGroups" | "Subnets" | "AuthenticationMode" | "PodIdentityAssociations" | "UpgradePolicy" | "ZonalShiftConfig" | "ComputeConfig" | "StorageConfig" | "KubernetesNetworkConfig" | "RemoteNetworkConfig" | "DeletionProtection" | "NodeRepairConfig" | "RoleArn" | "RoleMappingsToAddOrUpdate" | "RoleMappingsToRemove" | "NetworkAccess" | "VendedLogs" | "UpdatedTier" | "PreviousTier" | "EnableCrossNamespace" | "DisabledServices" | "WarmPoolEnabled" | "WarmPoolMaxGroupPreparedCapacity" | "WarmPoolMinSize" | "WarmPoolState" | "WarmPoolReuseOnScaleIn" | "ControlPlaneEgressMode" | "KubeApiServerConfig" | "KubeSchedulerConfig" | "KubeControllerManagerConfig" | "ActiveCertificateAuthority" | "TrustedCertificateAuthorities" | "CertificateAuthorityId" | "SigningStatus";
export interface UpdatePodIdentityAssociationRequest {
  clusterName: string;
  associationId: string;
  roleArn?: string;
  clientRequestToken?: string;
  disableSessionTags?: boolean;
  targetRoleArn?: string;
  policy?: string;
}
export interface UpdatePodIdentityAssociationResponse {
  association?: PodIdentityAssociation;
}
export interface UpdateRoleMappings {
  addOrUpdateRoleMappings?: ArgoCdRoleMapping[];
  removeRoleMappings?: ArgoCdRoleMapping[];
}
export type UpdateStatus = "InProgress" | "Failed" | "Cancelled" | "Successful";
export interface UpdateTaintsPayload {
  addOrUpdateTaints?: Taint[];
  removeTaints?: Taint[];
}
export type UpdateType = "VersionUpdate" | "EndpointAccessUpdate" | "LoggingUpdate" | "ConfigUpdate" | "AssociateIdentityProviderConfig" | "DisassociateIdentityProviderConfig" | "AssociateEncryptionConfig" | "AddonUpdate" | "VpcConfigUpdate" | "AccessConfigUpdate" | "UpgradePolicyUpdate" | "ZonalShiftConfigUpdate" | "AutoModeUpdate" | "RemoteNetworkConfigUpdate" | "DeletionProtectionUpdate" | "CapabilityUpdate" | "ControlPlaneScalingConfigUpdate" | "VendedLogsUpdate" | "ControlPlaneEgressUpdate" | "VersionRollback" | "ControlPlaneComponentConfigUpdate" | "CertificateAuthorityUpdate";
export interface UpgradePolicyRequest {
  supportType?: SupportType;
}
export interface UpgradePolicyResponse {
  supportType?: SupportType;
}
export type VersionStatus = "UNSUPPORTED" | "STANDARD_SUPPORT" | "EXTENDED_SUPPORT";
export interface VpcConfigRequest {
  subnetIds?: string[];
  securityGroupIds?: string[];
  endpointPublicAccess?: boolean;
  endpointPrivateAccess?: boolean;
  publicAccessCidrs?: string[];
  controlPlaneEgressMode?: ControlPlaneEgressModeType;
}
export interface VpcConfigResponse {
  subnetIds?: string[];
  securityGroupIds?: string[];
  clusterSecurityGroupId?: string;
  vpcId?: string;
  endpointPublicAccess?: boolean;
  endpointPrivateAccess?: boolean;
  publicAccessCidrs?: string[];
  controlPlaneEgressMode?: ControlPlaneEgressModeType;
}
export interface WarmPoolConfig {
  enabled?: boolean;
  minSize?: number;
  maxGroupPreparedCapacity?: number;
  poolState?: WarmPoolState;
  reuseOnScaleIn?: boolean;
}
export type WarmPoolState = "STOPPED" | "RUNNING" | "HIBERNATED";
export interface ZonalShiftConfigRequest {
  enabled?: boolean;
}
export interface ZonalShiftConfigResponse {
  enabled?: boolean;
}
export type configStatus = "CREATING" | "DELETING" | "ACTIVE";
