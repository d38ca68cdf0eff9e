// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Route 53, 2013-04-01. Do not edit.
export interface Operations {
  ActivateKeySigningKey: { input: ActivateKeySigningKeyRequest; output: ActivateKeySigningKeyResponse; errors: "ConcurrentModification" | "NoSuchKeySigningKey" | "InvalidKeySigningKeyStatus" | "InvalidSigningStatus" | "InvalidKMSArn" | "InvalidInput" };
  AssociateVPCWithHostedZone: { input: AssociateVPCWithHostedZoneRequest; output: AssociateVPCWithHostedZoneResponse; errors: "NoSuchHostedZone" | "NotAuthorizedException" | "InvalidVPCId" | "InvalidInput" | "PublicZoneVPCAssociation" | "ConflictingDomainExists" | "LimitsExceeded" | "PriorRequestNotComplete" };
  ChangeCidrCollection: { input: ChangeCidrCollectionRequest; output: ChangeCidrCollectionResponse; errors: "NoSuchCidrCollectionException" | "CidrCollectionVersionMismatchException" | "InvalidInput" | "CidrBlockInUseException" | "LimitsExceeded" | "ConcurrentModification" };
  ChangeResourceRecordSets: { input: ChangeResourceRecordSetsRequest; output: ChangeResourceRecordSetsResponse; errors: "NoSuchHostedZone" | "NoSuchHealthCheck" | "InvalidChangeBatch" | "InvalidInput" | "PriorRequestNotComplete" };
  ChangeTagsForResource: { input: ChangeTagsForResourceRequest; output: ChangeTagsForResourceResponse; errors: "InvalidInput" | "NoSuchHealthCheck" | "NoSuchHostedZone" | "PriorRequestNotComplete" | "ThrottlingException" };
  CreateCidrCollection: { input: CreateCidrCollectionRequest; output: CreateCidrCollectionResponse; errors: "LimitsExceeded" | "InvalidInput" | "CidrCollectionAlreadyExistsException" | "ConcurrentModification" };
  CreateHealthCheck: { input: CreateHealthCheckRequest; output: CreateHealthCheckResponse; errors: "TooManyHealthChecks" | "HealthCheckAlreadyExists" | "InvalidInput" };
  CreateHostedZone: { input: CreateHostedZoneRequest; output: CreateHostedZoneResponse; errors: "InvalidDomainName" | "HostedZoneAlreadyExists" | "TooManyHostedZones" | "InvalidVPCId" | "InvalidInput" | "DelegationSetNotAvailable" | "ConflictingDomainExists" | "NoSuchDelegationSet" | "DelegationSetNotReusable" };
  CreateKeySigningKey: { input: CreateKeySigningKeyRequest; output: CreateKeySigningKeyResponse; errors: "NoSuchHostedZone" | "InvalidArgument" | "InvalidInput" | "InvalidKMSArn" | "InvalidKeySigningKeyStatus" | "InvalidSigningStatus" | "InvalidKeySigningKeyName" | "KeySigningKeyAlreadyExists" | "TooManyKeySigningKeys" | "ConcurrentModification" };
  CreateQueryLoggingConfig: { input: CreateQueryLoggingConfigRequest; output: CreateQueryLoggingConfigResponse; errors: "ConcurrentModification" | "NoSuchHostedZone" | "NoSuchCloudWatchLogsLogGroup" | "InvalidInput" | "QueryLoggingConfigAlreadyExists" | "InsufficientCloudWatchLogsResourcePolicy" };
  CreateResourceRecordSetProtections: { input: CreateResourceRecordSetProtectionsRequest; output: CreateResourceRecordSetProtectionsResponse; errors: "InvalidInput" | "InvalidResourceRecordSetProtectionBatch" | "NoSuchHostedZone" | "ProtectionAlreadyExists" | "LimitsExceeded" | "PriorRequestNotComplete" };
  CreateReusableDelegationSet: { input: CreateReusableDelegationSetRequest; output: CreateReusableDelegationSetResponse; errors: "DelegationSetAlreadyCreated" | "LimitsExceeded" | "HostedZoneNotFound" | "InvalidArgument" | "InvalidInput" | "DelegationSetNotAvailable" | "DelegationSetAlreadyReusable" };
  CreateTrafficPolicy: { input: CreateTrafficPolicyRequest; output: CreateTrafficPolicyResponse; errors: "InvalidInput" | "TooManyTrafficPolicies" | "TrafficPolicyAlreadyExists" | "InvalidTrafficPolicyDocument" };
  CreateTrafficPolicyInstance: { input: CreateTrafficPolicyInstanceRequest; output: CreateTrafficPolicyInstanceResponse; errors: "NoSuchHostedZone" | "InvalidInput" | "TooManyTrafficPolicyInstances" | "NoSuchTrafficPolicy" | "TrafficPolicyInstanceAlreadyExists" };
  CreateTrafficPolicyVersion: { input: CreateTrafficPolicyVersionRequest; output: CreateTrafficPolicyVersionResponse; errors: "NoSuchTrafficPolicy" | "InvalidInput" | "TooManyTrafficPolicyVersionsForCurrentPolicy" | "ConcurrentModification" | "InvalidTrafficPolicyDocument" };
  CreateVPCAssociationAuthorization: { input: CreateVPCAssociationAuthorizationRequest; output: CreateVPCAssociationAuthorizationResponse; errors: "ConcurrentModification" | "TooManyVPCAssociationAuthorizations" | "NoSuchHostedZone" | "InvalidVPCId" | "InvalidInput" };
  DeactivateKeySigningKey: { input: DeactivateKeySigningKeyRequest; output: DeactivateKeySigningKeyResponse; errors: "ConcurrentModification" | "NoSuchKeySigningKey" | "InvalidKeySigningKeyStatus" | "InvalidSigningStatus" | "KeySigningKeyInUse" | "KeySigningKeyInParentDSRecord" | "InvalidInput" };
  DeleteCidrCollection: { input: DeleteCidrCollectionRequest; output: DeleteCidrCollectionResponse; errors: "NoSuchCidrCollectionException" | "CidrCollectionInUseException" | "InvalidInput" | "ConcurrentModification" };
  DeleteHealthCheck: { input: DeleteHealthCheckRequest; output: DeleteHealthCheckResponse; errors: "NoSuchHealthCheck" | "HealthCheckInUse" | "InvalidInput" };
  DeleteHostedZone: { input: DeleteHostedZoneRequest; output: DeleteHostedZoneResponse; errors: "NoSuchHostedZone" | "HostedZoneNotEmpty" | "PriorRequestNotComplete" | "InvalidInput" | "InvalidDomainName" };
  DeleteKeySigningKey: { input: DeleteKeySigningKeyRequest; output: DeleteKeySigningKeyResponse; errors: "ConcurrentModification" | "NoSuchKeySigningKey" | "InvalidKeySigningKeyStatus" | "InvalidSigningStatus" | "InvalidKMSArn" | "InvalidInput" };
  DeleteQueryLoggingConfig: { input: DeleteQueryLoggingConfigRequest; output: DeleteQueryLoggingConfigResponse; errors: "ConcurrentModification" | "NoSuchQueryLoggingConfig" | "InvalidInput" };
  DeleteResourceRecordSetProtections: { input: DeleteResourceRecordSetProtectionsRequest; output: DeleteResourceRecordSetProtectionsResponse; errors: "InvalidInput" | "InvalidResourceRecordSetProtectionBatch" | "NoSuchHostedZone" | "PriorRequestNotComplete" };
  DeleteReusableDelegationSet: { input: DeleteReusableDelegationSetRequest; output: DeleteReusableDelegationSetResponse; errors: "NoSuchDelegationSet" | "DelegationSetInUse" | "DelegationSetNotReusable" | "InvalidInput" };
  DeleteTrafficPolicy: { input: DeleteTrafficPolicyRequest; output: DeleteTrafficPolicyResponse; errors: "NoSuchTrafficPolicy" | "InvalidInput" | "TrafficPolicyInUse" | "ConcurrentModification" };
  DeleteTrafficPolicyInstance: { input: DeleteTrafficPolicyInstanceRequest; output: DeleteTrafficPolicyInstanceResponse; errors: "NoSuchTrafficPolicyInstance" | "InvalidInput" | "PriorRequestNotComplete" };
  DeleteVPCAssociationAuthorization: { input: DeleteVPCAssociationAuthorizationRequest; output: DeleteVPCAssociationAuthorizationResponse; errors: "ConcurrentModification" | "VPCAssociationAuthorizationNotFound" | "NoSuchHostedZone" | "InvalidVPCId" | "InvalidInput" };
  DisableHostedZoneDNSSEC: { input: DisableHostedZoneDNSSECRequest; output: DisableHostedZoneDNSSECResponse; errors: "NoSuchHostedZone" | "InvalidArgument" | "ConcurrentModification" | "KeySigningKeyInParentDSRecord" | "DNSSECNotFound" | "InvalidKeySigningKeyStatus" | "InvalidKMSArn" | "InvalidInput" };
  DisassociateVPCFromHostedZone: { input: DisassociateVPCFromHostedZoneRequest; output: DisassociateVPCFromHostedZoneResponse; errors: "NoSuchHostedZone" | "InvalidVPCId" | "VPCAssociationNotFound" | "LastVPCAssociation" | "InvalidInput" };
  EnableHostedZoneDNSSEC: { input: EnableHostedZoneDNSSECRequest; output: EnableHostedZoneDNSSECResponse; errors: "NoSuchHostedZone" | "InvalidArgument" | "ConcurrentModification" | "KeySigningKeyWithActiveStatusNotFound" | "InvalidKMSArn" | "HostedZonePartiallyDelegated" | "DNSSECNotFound" | "InvalidKeySigningKeyStatus" | "InvalidInput" };
  GetAccountLimit: { input: GetAccountLimitRequest; output: GetAccountLimitResponse; errors: "InvalidInput" };
  GetChange: { input: GetChangeRequest; output: GetChangeResponse; errors: "NoSuchChange" | "InvalidInput" };
  GetCheckerIpRanges: { input: GetCheckerIpRangesRequest; output: GetCheckerIpRangesResponse; errors: never };
  GetDNSSEC: { input: GetDNSSECRequest; output: GetDNSSECResponse; errors: "NoSuchHostedZone" | "InvalidArgument" | "InvalidInput" };
  GetGeoLocation: { input: GetGeoLocationRequest; output: GetGeoLocationResponse; errors: "NoSuchGeoLocation" | "InvalidInput" };
  GetHealthCheck: { input: GetHealthCheckRequest; output: GetHealthCheckResponse; errors: "NoSuchHealthCheck" | "InvalidInput" | "IncompatibleVersion" };
  GetHealthCheckCount: { input: GetHealthCheckCountRequest; output: GetHealthCheckCountResponse; errors: never };
  GetHealthCheckLastFailureReason: { input: GetHealthCheckLastFailureReasonRequest; output: GetHealthCheckLastFailureReasonResponse; errors: "NoSuchHealthCheck" | "InvalidInput" };
  GetHealthCheckStatus: { input: GetHealthCheckStatusRequest; output: GetHealthCheckStatusResponse; errors: "NoSuchHealthCheck" | "InvalidInput" };
  GetHostedZone: { input: GetHostedZoneRequest; output: GetHostedZoneResponse; errors: "NoSuchHostedZone" | "InvalidInput" };
  GetHostedZoneCount: { input: GetHostedZoneCountRequest; output: GetHostedZoneCountResponse; errors: "InvalidInput" };
  GetHostedZoneLimit: { input: GetHostedZoneLimitRequest; output: GetHostedZoneLimitResponse; errors: "NoSuchHostedZone" | "InvalidInput" | "HostedZoneNotPrivate" };
  GetQueryLoggingConfig: { input: GetQueryLoggingConfigRequest; output: GetQueryLoggingConfigResponse; errors: "NoSuchQueryLoggingConfig" | "InvalidInput" };
  GetReusableDelegationSet: { input: GetReusableDelegationSetRequest; output: GetReusableDelegationSetResponse; errors: "NoSuchDelegationSet" | "DelegationSetNotReusable" | "InvalidInput" };
  GetReusableDelegationSetLimit: { input: GetReusableDelegationSetLimitRequest; output: GetReusableDelegationSetLimitResponse; errors: "InvalidInput" | "NoSuchDelegationSet" };
  GetTrafficPolicy: { input: GetTrafficPolicyRequest; output: GetTrafficPolicyResponse; errors: "NoSuchTrafficPolicy" | "InvalidInput" };
  GetTrafficPolicyInstance: { input: GetTrafficPolicyInstanceRequest; output: GetTrafficPolicyInstanceResponse; errors: "NoSuchTrafficPolicyInstance" | "InvalidInput" };
  GetTrafficPolicyInstanceCount: { input: GetTrafficPolicyInstanceCountRequest; output: GetTrafficPolicyInstanceCountResponse; errors: never };
  ListCidrBlocks: { input: ListCidrBlocksRequest; output: ListCidrBlocksResponse; errors: "NoSuchCidrCollectionException" | "NoSuchCidrLocationException" | "InvalidInput" };
  ListCidrCollections: { input: ListCidrCollectionsRequest; output: ListCidrCollectionsResponse; errors: "InvalidInput" };
  ListCidrLocations: { input: ListCidrLocationsRequest; output: ListCidrLocationsResponse; errors: "NoSuchCidrCollectionException" | "InvalidInput" };
  ListGeoLocations: { input: ListGeoLocationsRequest; output: ListGeoLocationsResponse; errors: "InvalidInput" };
  ListHealthChecks: { input: ListHealthChecksRequest; output: ListHealthChecksResponse; errors: "InvalidInput" | "IncompatibleVersion" };
  ListHostedZones: { input: ListHostedZonesRequest; output: ListHostedZonesResponse; errors: "InvalidInput" | "NoSuchDelegationSet" | "DelegationSetNotReusable" };
  ListHostedZonesByName: { input: ListHostedZonesByNameRequest; output: ListHostedZonesByNameResponse; errors: "InvalidInput" | "InvalidDomainName" };
  ListHostedZonesByVPC: { input: ListHostedZonesByVPCRequest; output: ListHostedZonesByVPCResponse; errors: "InvalidInput" | "InvalidPaginationToken" };
  ListQueryLoggingConfigs: { input: ListQueryLoggingConfigsRequest; output: ListQueryLoggingConfigsResponse; errors: "InvalidInput" | "InvalidPaginationToken" | "NoSuchHostedZone" };
  ListResourceRecordSetProtections: { input: ListResourceRecordSetProtectionsRequest; output: ListResourceRecordSetProtectionsResponse; errors: "InvalidInput" | "NoSuchHostedZone" | "InvalidPaginationToken" };
  ListResourceRecordSets: { input: ListResourceRecordSetsRequest; output: ListResourceRecordSetsResponse; errors: "NoSuchHostedZone" | "InvalidInput" };
  ListReusableDelegationSets: { input: ListReusableDelegationSetsRequest; output: ListReusableDelegationSetsResponse; errors: "InvalidInput" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "InvalidInput" | "NoSuchHealthCheck" | "NoSuchHostedZone" | "PriorRequestNotComplete" | "ThrottlingException" };
  ListTagsForResources: { input: ListTagsForResourcesRequest; output: ListTagsForResourcesResponse; errors: "InvalidInput" | "NoSuchHealthCheck" | "NoSuchHostedZone" | "PriorRequestNotComplete" | "ThrottlingException" };
  ListTrafficPolicies: { input: ListTrafficPoliciesRequest; output: ListTrafficPoliciesResponse; errors: "InvalidInput" };
  ListTrafficPolicyInstances: { input: ListTrafficPolicyInstancesRequest; output: ListTrafficPolicyInstancesResponse; errors: "InvalidInput" | "NoSuchTrafficPolicyInstance" };
  ListTrafficPolicyInstancesByHostedZone: { input: ListTrafficPolicyInstancesByHostedZoneRequest; output: ListTrafficPolicyInstancesByHostedZoneResponse; errors: "InvalidInput" | "NoSuchTrafficPolicyInstance" | "NoSuchHostedZone" };
  ListTrafficPolicyInstancesByPolicy: { input: ListTrafficPolicyInstancesByPolicyRequest; output: ListTrafficPolicyInstancesByPolicyResponse; errors: "InvalidInput" | "NoSuchTrafficPolicyInstance" | "NoSuchTrafficPolicy" };
  ListTrafficPolicyVersions: { input: ListTrafficPolicyVersionsRequest; output: ListTrafficPolicyVersionsResponse; errors: "InvalidInput" | "NoSuchTrafficPolicy" };
  ListVPCAssociationAuthorizations: { input: ListVPCAssociationAuthorizationsRequest; output: ListVPCAssociationAuthorizationsResponse; errors: "NoSuchHostedZone" | "InvalidInput" | "InvalidPaginationToken" };
  TestDNSAnswer: { input: TestDNSAnswerRequest; output: TestDNSAnswerResponse; errors: "NoSuchHostedZone" | "InvalidInput" };
  UpdateHealthCheck: { input: UpdateHealthCheckRequest; output: UpdateHealthCheckResponse; errors: "NoSuchHealthCheck" | "InvalidInput" | "HealthCheckVersionMismatch" };
  UpdateHostedZoneComment: { input: UpdateHostedZoneCommentRequest; output: UpdateHostedZoneCommentResponse; errors: "NoSuchHostedZone" | "InvalidInput" | "PriorRequestNotComplete" };
  UpdateHostedZoneFeatures: { input: UpdateHostedZoneFeaturesRequest; output: UpdateHostedZoneFeaturesResponse; errors: "NoSuchHostedZone" | "InvalidInput" | "PriorRequestNotComplete" | "LimitsExceeded" };
  UpdateTrafficPolicyComment: { input: UpdateTrafficPolicyCommentRequest; output: UpdateTrafficPolicyCommentResponse; errors: "InvalidInput" | "NoSuchTrafficPolicy" | "ConcurrentModification" };
  UpdateTrafficPolicyInstance: { input: UpdateTrafficPolicyInstanceRequest; output: UpdateTrafficPolicyInstanceResponse; errors: "InvalidInput" | "NoSuchTrafficPolicy" | "NoSuchTrafficPolicyInstance" | "PriorRequestNotComplete" | "ConflictingTypes" };
}
export type OperationName = keyof Operations;
export type AcceleratedRecoveryStatus = "ENABLING" | "ENABLE_FAILED" | "ENABLING_HOSTED_ZONE_LOCKED" | "ENABLED" | "DISABLING" | "DISABLE_FAILED" | "DISABLED" | "DISABLING_HOSTED_ZONE_LOCKED";
export interface AccountLimit {
  Type: AccountLimitType;
  Value: number;
}
export type AccountLimitType = "MAX_HEALTH_CHECKS_BY_OWNER" | "MAX_HOSTED_ZONES_BY_OWNER" | "MAX_TRAFFIC_POLICY_INSTANCES_BY_OWNER" | "MAX_REUSABLE_DELEGATION_SETS_BY_OWNER" | "MAX_TRAFFIC_POLICIES_BY_OWNER";
export interface ActivateKeySigningKeyRequest {
  HostedZoneId: string;
  Name: string;
}
export interface ActivateKeySigningKeyResponse {
  ChangeInfo: ChangeInfo;
}
export interface AlarmIdentifier {
  Region: CloudWatchRegion;
  Name: string;
}
export interface AliasTarget {
  HostedZoneId: string;
  DNSName: string;
  EvaluateTargetHealth: boolean;
}
export interface AssociateVPCWithHostedZoneRequest {
  HostedZoneId: string;
  VPC: VPC;
  Comment?: string;
}
export interface AssociateVPCWithHostedZoneResponse {
  ChangeInfo: ChangeInfo;
}
export interface Change {
  Action: ChangeAction;
  ResourceRecordSet: ResourceRecordSet;
}
export type ChangeAction = "CREATE" | "DELETE" | "UPSERT";
export interface ChangeBatch {
  Comment?: string;
  Changes: Change[];
}
export interface ChangeCidrCollectionRequest {
  Id: string;
  CollectionVersion?: number;
  Changes: CidrCollectionChange[];
}
export interface ChangeCidrCollectionResponse {
  Id: string;
}
export interface ChangeInfo {
  Id: string;
  Status: ChangeStatus;
  SubmittedAt: Date;
  Comment?: string;
}
export interface ChangeResourceRecordSetsRequest {
  HostedZoneId: string;
  ChangeBatch: ChangeBatch;
}
export interface ChangeResourceRecordSetsResponse {
  ChangeInfo: ChangeInfo;
}
export type ChangeStatus = "PENDING" | "INSYNC";
export interface ChangeTagsForResourceRequest {
  ResourceType: TagResourceType;
  ResourceId: string;
  AddTags?: Tag[];
  RemoveTagKeys?: string[];
}
export interface ChangeTagsForResourceResponse {}
export interface CidrBlockInUseException {
  Message?: string;
}
export interface CidrBlockSummary {
  CidrBlock?: string;
  LocationName?: string;
}
export interface CidrCollection {
  Arn?: string;
  Id?: string;
  Name?: string;
  Version?: number;
}
export interface CidrCollectionAlreadyExistsException {
  Message?: string;
}
export interface CidrCollectionChange {
  LocationName: string;
  Action: CidrCollectionChangeAction;
  CidrList: string[];
}
export type CidrCollectionChangeAction = "PUT" | "DELETE_IF_EXISTS";
export interface CidrCollectionInUseException {
  Message?: string;
}
export interface CidrCollectionVersionMismatchException {
  Message?: string;
}
export interface CidrRoutingConfig {
  CollectionId: string;
  LocationName: string;
}
export interface CloudWatchAlarmConfiguration {
  EvaluationPeriods: number;
  Threshold: number;
  ComparisonOperator: ComparisonOperator;
  Period: number;
  MetricName: string;
  Namespace: string;
  Statistic: Statistic;
  Dimensions?: Dimension[];
}
export type CloudWatchRegion = "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "ca-central-1" | "eu-central-1" | "eu-central-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "ap-east-1" | "me-south-1" | "me-central-1" | "ap-south-1" | "ap-south-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "eu-north-1" | "sa-east-1" | "cn-northwest-1" | "cn-north-1" | "af-south-1" | "eu-south-1" | "eu-south-2" | "us-gov-west-1" | "us-gov-east-1" | "us-iso-east-1" | "us-iso-west-1" | "us-isob-east-1" | "ap-southeast-4" | "il-central-1" | "ca-west-1" | "ap-southeast-5" | "mx-central-1" | "us-isof-south-1" | "us-isof-east-1" | "ap-southeast-7" | "ap-east-2" | "eu-isoe-west-1" | "ap-southeast-6" | "us-isob-west-1" | "eusc-de-east-1";
export interface CollectionSummary {
  Arn?: string;
  Id?: string;
  Name?: string;
  Version?: number;
}
export type ComparisonOperator = "GreaterThanOrEqualToThreshold" | "GreaterThanThreshold" | "LessThanThreshold" | "LessThanOrEqualToThreshold";
export interface ConcurrentModification {
  message?: string;
}
export interface ConflictingDomainExists {
  message?: string;
}
export interface ConflictingTypes {
  message?: string;
}
export interface Coordinates {
  Latitude: string;
  Longitude: string;
}
export interface CreateCidrCollectionRequest {
  Name: string;
  CallerReference: string;
}
export interface CreateCidrCollectionResponse {
  Collection?: CidrCollection;
  Location?: string;
}
export interface CreateHealthCheckRequest {
  CallerReference: string;
  HealthCheckConfig: HealthCheckConfig;
}
export interface CreateHealthCheckResponse {
  HealthCheck: HealthCheck;
  Location: string;
}
export interface CreateHostedZoneRequest {
  Name: string;
  VPC?: VPC;
  CallerReference: string;
  HostedZoneConfig?: HostedZoneConfig;
  DelegationSetId?: string;
}
export interface CreateHostedZoneResponse {
  HostedZone: HostedZone;
  ChangeInfo: ChangeInfo;
  DelegationSet: DelegationSet;
  VPC?: VPC;
  Location: string;
}
export interface CreateKeySigningKeyRequest {
  CallerReference: string;
  HostedZoneId: string;
  KeyManagementServiceArn: string;
  Name: string;
  Status: string;
}
export interface CreateKeySigningKeyResponse {
  ChangeInfo: ChangeInfo;
  KeySigningKey: KeySigningKey;
  Location: string;
}
export interface CreateQueryLoggingConfigRequest {
  HostedZoneId: string;
  CloudWatchLogsLogGroupArn: string;
}
export interface CreateQueryLoggingConfigResponse {
  QueryLoggingConfig: QueryLoggingConfig;
  Location: string;
}
export interface CreateResourceRecordSetProtectionsRequest {
  HostedZoneId: string;
  Protections: ResourceRecordSetProtectionConfig[];
}
export interface CreateResourceRecordSetProtectionsResponse {}
export interface CreateReusableDelegationSetRequest {
  CallerReference: string;
  HostedZoneId?: string;
}
export interface CreateReusableDelegationSetResponse {
  DelegationSet: DelegationSet;
  Location: string;
}
export interface CreateTrafficPolicyInstanceRequest {
  HostedZoneId: string;
  Name: string;
  TTL: number;
  TrafficPolicyId: string;
  TrafficPolicyVersion: number;
}
export interface CreateTrafficPolicyInstanceResponse {
  TrafficPolicyInstance: TrafficPolicyInstance;
  Location: string;
}
export interface CreateTrafficPolicyRequest {
  Name: string;
  Document: string;
  Comment?: string;
}
export interface CreateTrafficPolicyResponse {
  TrafficPolicy: TrafficPolicy;
  Location: string;
}
export interface CreateTrafficPolicyVersionRequest {
  Id: string;
  Document: string;
  Comment?: string;
}
export interface CreateTrafficPolicyVersionResponse {
  TrafficPolicy: TrafficPolicy;
  Location: string;
}
export interface CreateVPCAssociationAuthorizationRequest {
  HostedZoneId: string;
  VPC: VPC;
}
export interface CreateVPCAssociationAuthorizationResponse {
  HostedZoneId: string;
  VPC: VPC;
}
export interface DNSSECNotFound {
  message?: string;
}
export interface DNSSECStatus {
  ServeSignature?: string;
  StatusMessage?: string;
}
export interface DeactivateKeySigningKeyRequest {
  HostedZoneId: string;
  Name: string;
}
export interface DeactivateKeySigningKeyResponse {
  ChangeInfo: ChangeInfo;
}
export interface DelegationSet {
  Id?: string;
  CallerReference?: string;
  NameServers: string[];
}
export interface DelegationSetAlreadyCreated {
  message?: string;
}
export interface DelegationSetAlreadyReusable {
  message?: string;
}
export interface DelegationSetInUse {
  message?: string;
}
export interface DelegationSetNotAvailable {
  message?: string;
}
export interface DelegationSetNotReusable {
  message?: string;
}
export interface DeleteCidrCollectionRequest {
  Id: string;
}
export interface DeleteCidrCollectionResponse {}
export interface DeleteHealthCheckRequest {
  HealthCheckId: string;
}
export interface DeleteHealthCheckResponse {}
export interface DeleteHostedZoneRequest {
  Id: string;
}
export interface DeleteHostedZoneResponse {
  ChangeInfo: ChangeInfo;
}
export interface DeleteKeySigningKeyRequest {
  HostedZoneId: string;
  Name: string;
}
export interface DeleteKeySigningKeyResponse {
  ChangeInfo: ChangeInfo;
}
export interface DeleteQueryLoggingConfigRequest {
  Id: string;
}
export interface DeleteQueryLoggingConfigResponse {}
export interface DeleteResourceRecordSetProtectionsRequest {
  HostedZoneId: string;
  Protections: ResourceRecordSetProtectionKey[];
}
export interface DeleteResourceRecordSetProtectionsResponse {}
export interface DeleteReusableDelegationSetRequest {
  Id: string;
}
export interface DeleteReusableDelegationSetResponse {}
export interface DeleteTrafficPolicyInstanceRequest {
  Id: string;
}
export interface DeleteTrafficPolicyInstanceResponse {}
export interface DeleteTrafficPolicyRequest {
  Id: string;
  Version: number;
}
export interface DeleteTrafficPolicyResponse {}
export interface DeleteVPCAssociationAuthorizationRequest {
  HostedZoneId: string;
  VPC: VPC;
}
export interface DeleteVPCAssociationAuthorizationResponse {}
export interface Dimension {
  Name: string;
  Value: string;
}
export interface DisableHostedZoneDNSSECRequest {
  HostedZoneId: string;
}
export interface DisableHostedZoneDNSSECResponse {
  ChangeInfo: ChangeInfo;
}
export interface DisassociateVPCFromHostedZoneRequest {
  HostedZoneId: string;
  VPC: VPC;
  Comment?: string;
}
export interface DisassociateVPCFromHostedZoneResponse {
  ChangeInfo: ChangeInfo;
}
export interface EnableHostedZoneDNSSECRequest {
  HostedZoneId: string;
}
export interface EnableHostedZoneDNSSECResponse {
  ChangeInfo: ChangeInfo;
}
export interface GeoLocation {
  ContinentCode?: string;
  CountryCode?: string;
  SubdivisionCode?: string;
}
export interface GeoLocationDetails {
  ContinentCode?: string;
  ContinentName?: string;
  CountryCode?: string;
  CountryName?: string;
  SubdivisionCode?: string;
  SubdivisionName?: string;
}
export interface GeoProximityLocation {
  AWSRegion?: string;
  LocalZoneGroup?: string;
  Coordinates?: Coordinates;
  Bias?: number;
}
export interface GetAccountLimitRequest {
  Type: AccountLimitType;
}
export interface GetAccountLimitResponse {
  Limit: AccountLimit;
  Count: number;
}
export interface GetChangeRequest {
  Id: string;
}
export interface GetChangeResponse {
  ChangeInfo: ChangeInfo;
}
export interface GetCheckerIpRangesRequest {}
export interface GetCheckerIpRangesResponse {
  CheckerIpRanges: string[];
}
export interface GetDNSSECRequest {
  HostedZoneId: string;
}
export interface GetDNSSECResponse {
  Status: DNSSECStatus;
  KeySigningKeys: KeySigningKey[];
}
export interface GetGeoLocationRequest {
  ContinentCode?: string;
  CountryCode?: string;
  SubdivisionCode?: string;
}
export interface GetGeoLocationResponse {
  GeoLocationDetails: GeoLocationDetails;
}
export interface GetHealthCheckCountRequest {}
export interface GetHealthCheckCountResponse {
  HealthCheckCount: number;
}
export interface GetHealthCheckLastFailureReasonRequest {
  HealthCheckId: string;
}
export interface GetHealthCheckLastFailureReasonResponse {
  HealthCheckObservations: HealthCheckObservation[];
}
export interface GetHealthCheckRequest {
  HealthCheckId: string;
}
export interface GetHealthCheckResponse {
  HealthCheck: HealthCheck;
}
export interface GetHealthCheckStatusRequest {
  HealthCheckId: string;
}
export interface GetHealthCheckStatusResponse {
  HealthCheckObservations: HealthCheckObservation[];
}
export interface GetHostedZoneCountRequest {}
export interface GetHostedZoneCountResponse {
  HostedZoneCount: number;
}
export interface GetHostedZoneLimitRequest {
  Type: HostedZoneLimitType;
  HostedZoneId: string;
}
export interface GetHostedZoneLimitResponse {
  Limit: HostedZoneLimit;
  Count: number;
}
export interface GetHostedZoneRequest {
  Id: string;
}
export interface GetHostedZoneResponse {
  HostedZone: HostedZone;
  DelegationSet?: DelegationSet;
  VPCs?: VPC[];
}
export interface GetQueryLoggingConfigRequest {
  Id: string;
}
export interface GetQueryLoggingConfigResponse {
  QueryLoggingConfig: QueryLoggingConfig;
}
export interface GetReusableDelegationSetLimitRequest {
  Type: ReusableDelegationSetLimitType;
  DelegationSetId: string;
}
export interface GetReusableDelegationSetLimitResponse {
  Limit: ReusableDelegationSetLimit;
  Count: number;
}
export interface GetReusableDelegationSetRequest {
  Id: string;
}
export interface GetReusableDelegationSetResponse {
  DelegationSet: DelegationSet;
}
export interface GetTrafficPolicyInstanceCountRequest {}
export interface GetTrafficPolicyInstanceCountResponse {
  TrafficPolicyInstanceCount: number;
}
export interface GetTrafficPolicyInstanceRequest {
  Id: string;
}
export interface GetTrafficPolicyInstanceResponse {
  TrafficPolicyInstance: TrafficPolicyInstance;
}
export interface GetTrafficPolicyRequest {
  Id: string;
  Version: number;
}
export interface GetTrafficPolicyResponse {
  TrafficPolicy: TrafficPolicy;
}
export interface HealthCheck {
  Id: string;
  CallerReference: string;
  LinkedService?: LinkedService;
  HealthCheckConfig: HealthCheckConfig;
  HealthCheckVersion: number;
  CloudWatchAlarmConfiguration?: CloudWatchAlarmConfiguration;
}
export interface HealthCheckAlreadyExists {
  message?: string;
}
export interface HealthCheckConfig {
  IPAddress?: string;
  Port?: number;
  Type: HealthCheckType;
  ResourcePath?: string;
  FullyQualifiedDomainName?: string;
  SearchString?: string;
  RequestInterval?: number;
  FailureThreshold?: number;
  MeasureLatency?: boolean;
  Inverted?: boolean;
  Disabled?: boolean;
  HealthThreshold?: number;
  ChildHealthChecks?: string[];
  EnableSNI?: boolean;
  Regions?: HealthCheckRegion[];
  AlarmIdentifier?: AlarmIdentifier;
  InsufficientDataHealthStatus?: InsufficientDataHealthStatus;
  RoutingControlArn?: string;
}
export interface HealthCheckInUse {
  message?: string;
}
export interface HealthCheckObservation {
  Region?: HealthCheckRegion;
  IPAddress?: string;
  StatusReport?: StatusReport;
}
export type HealthCheckRegion = "us-east-1" | "us-west-1" | "us-west-2" | "eu-west-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-northeast-1" | "sa-east-1";
export type HealthCheckType = "HTTP" | "HTTPS" | "HTTP_STR_MATCH" | "HTTPS_STR_MATCH" | "TCP" | "CALCULATED" | "CLOUDWATCH_METRIC" | "RECOVERY_CONTROL";
export interface HealthCheckVersionMismatch {
  message?: string;
}
export interface HostedZone {
  Id: string;
  Name: string;
  CallerReference: string;
  Config?: HostedZoneConfig;
  ResourceRecordSetCount?: number;
  LinkedService?: LinkedService;
  Features?: HostedZoneFeatures;
}
export interface HostedZoneAlreadyExists {
  message?: string;
}
export interface HostedZoneConfig {
  Comment?: string;
  PrivateZone?: boolean;
}
export interface HostedZoneFailureReasons {
  AcceleratedRecovery?: string;
}
export interface HostedZoneFeatures {
  AcceleratedRecoveryStatus?: AcceleratedRecoveryStatus;
  FailureReasons?: HostedZoneFailureReasons;
}
export interface HostedZoneLimit {
  Type: HostedZoneLimitType;
  Value: number;
}
export type HostedZoneLimitType = "MAX_RRSETS_BY_ZONE" | "MAX_VPCS_ASSOCIATED_BY_ZONE";
export interface HostedZoneNotEmpty {
  message?: string;
}
export interface HostedZoneNotFound {
  message?: string;
}
export interface HostedZoneNotPrivate {
  message?: string;
}
export interface HostedZoneOwner {
  OwningAccount?: string;
  OwningService?: string;
}
export interface HostedZonePartiallyDelegated {
  message?: string;
}
export interface HostedZoneSummary {
  HostedZoneId: string;
  Name: string;
  Owner: HostedZoneOwner;
}
export type HostedZoneType = "PrivateHostedZone";
export interface IncompatibleVersion {
  message?: string;
}
export interface InsufficientCloudWatchLogsResourcePolicy {
  message?: string;
}
export type InsufficientDataHealthStatus = "Healthy" | "Unhealthy" | "LastKnownStatus";
export interface InvalidArgument {
  message?: string;
}
export interface InvalidChangeBatch {
  messages?: string[];
  message?: string;
}
export interface InvalidDomainName {
  message?: string;
}
export interface InvalidInput {
  message?: string;
}
export interface InvalidKMSArn {
  message?: string;
}
export interface InvalidKeySigningKeyName {
  message?: string;
}
export interface InvalidKeySigningKeyStatus {
  message?: string;
}
export interface InvalidPaginationToken {
  message?: string;
}
export interface InvalidResourceRecordSetProtectionBatch {
  Message?: string;
  Errors: ProtectionError[];
}
export interface InvalidSigningStatus {
  message?: string;
}
export interface InvalidTrafficPolicyDocument {
  message?: string;
}
export interface InvalidVPCId {
  message?: string;
}
export interface KeySigningKey {
  Name?: string;
  KmsArn?: string;
  Flag?: number;
  SigningAlgorithmMnemonic?: string;
  SigningAlgorithmType?: number;
  DigestAlgorithmMnemonic?: string;
  DigestAlgorithmType?: number;
  KeyTag?: number;
  DigestValue?: string;
  PublicKey?: string;
  DSRecord?: string;
  DNSKEYRecord?: string;
  Status?: string;
  StatusMessage?: string;
  CreatedDate?: Date;
  LastModifiedDate?: Date;
}
export interface KeySigningKeyAlreadyExists {
  message?: string;
}
export interface KeySigningKeyInParentDSRecord {
  message?: string;
}
export interface KeySigningKeyInUse {
  message?: string;
}
export interface KeySigningKeyWithActiveStatusNotFound {
  message?: string;
}
export interface LastVPCAssociation {
  message?: string;
}
export interface LimitsExceeded {
  message?: string;
}
export interface LinkedService {
  ServicePrincipal?: string;
  Description?: string;
}
export interface ListCidrBlocksRequest {
  CollectionId: string;
  LocationName?: string;
  NextToken?: string;
  MaxResults?: string;
}
export interface ListCidrBlocksResponse {
  NextToken?: string;
  CidrBlocks?: CidrBlockSummary[];
}
export interface ListCidrCollectionsRequest {
  NextToken?: string;
  MaxResults?: string;
}
export interface ListCidrCollectionsResponse {
  NextToken?: string;
  CidrCollections?: CollectionSummary[];
}
export interface ListCidrLocationsRequest {
  CollectionId: string;
  NextToken?: string;
  MaxResults?: string;
}
export interface ListCidrLocationsResponse {
  NextToken?: string;
  CidrLocations?: LocationSummary[];
}
export interface ListGeoLocationsRequest {
  StartContinentCode?: string;
  StartCountryCode?: string;
  StartSubdivisionCode?: string;
  MaxItems?: string;
}
export interface ListGeoLocationsResponse {
  GeoLocationDetailsList: GeoLocationDetails[];
  IsTruncated: boolean;
  NextContinentCode?: string;
  NextCountryCode?: string;
  NextSubdivisionCode?: string;
  MaxItems: string;
}
export interface ListHealthChecksRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListHealthChecksResponse {
  HealthChecks: HealthCheck[];
  Marker: string;
  IsTruncated: boolean;
  NextMarker?: string;
  MaxItems: string;
}
export interface ListHostedZonesByNameRequest {
  DNSName?: string;
  HostedZoneId?: string;
  MaxItems?: string;
}
export interface ListHostedZonesByNameResponse {
  HostedZones: HostedZone[];
  DNSName?: string;
  HostedZoneId?: string;
  IsTruncated: boolean;
  NextDNSName?: string;
  NextHostedZoneId?: string;
  MaxItems: string;
}
export interface ListHostedZonesByVPCRequest {
  VPCId: string;
  VPCRegion: VPCRegion;
  MaxItems?: string;
  NextToken?: string;
}
export interface ListHostedZonesByVPCResponse {
  HostedZoneSummaries: HostedZoneSummary[];
  MaxItems: string;
  NextToken?: string;
}
export interface ListHostedZonesRequest {
  Marker?: string;
  MaxItems?: string;
  DelegationSetId?: string;
  HostedZoneType?: HostedZoneType;
}
export interface ListHostedZonesResponse {
  HostedZones: HostedZone[];
  Marker: string;
  IsTruncated: boolean;
  NextMarker?: string;
  MaxItems: string;
}
export interface ListQueryLoggingConfigsRequest {
  HostedZoneId?: string;
  NextToken?: string;
  MaxResults?: string;
}
export interface ListQueryLoggingConfigsResponse {
  QueryLoggingConfigs: QueryLoggingConfig[];
  NextToken?: string;
}
export interface ListResourceRecordSetProtectionsRequest {
  HostedZoneId: string;
  StartRecordName?: string;
  StartRecordType?: RRType;
  MaxResults?: string;
  NextToken?: string;
}
export interface ListResourceRecordSetProtectionsResponse {
  ResourceRecordSetProtections: ResourceRecordSetProtection[];
  NextToken?: string;
}
export interface ListResourceRecordSetsRequest {
  HostedZoneId: string;
  StartRecordName?: string;
  StartRecordType?: RRType;
  StartRecordIdentifier?: string;
  MaxItems?: string;
}
export interface ListResourceRecordSetsResponse {
  ResourceRecordSets: ResourceRecordSet[];
  IsTruncated: boolean;
  NextRecordName?: string;
  NextRecordType?: RRType;
  NextRecordIdentifier?: string;
  MaxItems: string;
}
export interface ListReusableDelegationSetsRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListReusableDelegationSetsResponse {
  DelegationSets: DelegationSet[];
  Marker: string;
  IsTruncated: boolean;
  NextMarker?: string;
  MaxItems: string;
}
export interface ListTagsForResourceRequest {
  ResourceType: TagResourceType;
  ResourceId: string;
}
export interface ListTagsForResourceResponse {
  ResourceTagSet: ResourceTagSet;
}
export interface ListTagsForResourcesRequest {
  ResourceType: TagResourceType;
  ResourceIds: string[];
}
export interface ListTagsForResourcesResponse {
  ResourceTagSets: ResourceTagSet[];
}
export interface ListTrafficPoliciesRequest {
  TrafficPolicyIdMarker?: string;
  MaxItems?: string;
}
export interface ListTrafficPoliciesResponse {
  TrafficPolicySummaries: TrafficPolicySummary[];
  IsTruncated: boolean;
  TrafficPolicyIdMarker: string;
  MaxItems: string;
}
export interface ListTrafficPolicyInstancesByHostedZoneRequest {
  HostedZoneId: string;
  TrafficPolicyInstanceNameMarker?: string;
  TrafficPolicyInstanceTypeMarker?: RRType;
  MaxItems?: string;
}
export interface ListTrafficPolicyInstancesByHostedZoneResponse {
  TrafficPolicyInstances: TrafficPolicyInstance[];
  TrafficPolicyInstanceNameMarker?: string;
  TrafficPolicyInstanceTypeMarker?: RRType;
  IsTruncated: boolean;
  MaxItems: string;
}
export interface ListTrafficPolicyInstancesByPolicyRequest {
  TrafficPolicyId: string;
  TrafficPolicyVersion: number;
  HostedZoneIdMarker?: string;
  TrafficPolicyInstanceNameMarker?: string;
  TrafficPolicyInstanceTypeMarker?: RRType;
  MaxItems?: string;
}
export interface ListTrafficPolicyInstancesByPolicyResponse {
  TrafficPolicyInstances: TrafficPolicyInstance[];
  HostedZoneIdMarker?: string;
  TrafficPolicyInstanceNameMarker?: string;
  TrafficPolicyInstanceTypeMarker?: RRType;
  IsTruncated: boolean;
  MaxItems: string;
}
export interface ListTrafficPolicyInstancesRequest {
  HostedZoneIdMarker?: string;
  TrafficPolicyInstanceNameMarker?: string;
  TrafficPolicyInstanceTypeMarker?: RRType;
  MaxItems?: string;
}
export interface ListTrafficPolicyInstancesResponse {
  TrafficPolicyInstances: TrafficPolicyInstance[];
  HostedZoneIdMarker?: string;
  TrafficPolicyInstanceNameMarker?: string;
  TrafficPolicyInstanceTypeMarker?: RRType;
  IsTruncated: boolean;
  MaxItems: string;
}
export interface ListTrafficPolicyVersionsRequest {
  Id: string;
  TrafficPolicyVersionMarker?: string;
  MaxItems?: string;
}
export interface ListTrafficPolicyVersionsResponse {
  TrafficPolicies: TrafficPolicy[];
  IsTruncated: boolean;
  TrafficPolicyVersionMarker: string;
  MaxItems: string;
}
export interface ListVPCAssociationAuthorizationsRequest {
  HostedZoneId: string;
  NextToken?: string;
  MaxResults?: string;
}
export interface ListVPCAssociationAuthorizationsResponse {
  HostedZoneId: string;
  NextToken?: string;
  VPCs: VPC[];
}
export interface LocationSummary {
  LocationName?: string;
}
export interface NoSuchChange {
  message?: string;
}
export interface NoSuchCidrCollectionException {
  Message?: string;
}
export interface NoSuchCidrLocationException {
  Message?: string;
}
export interface NoSuchCloudWatchLogsLogGroup {
  message?: string;
}
export interface NoSuchDelegationSet {
  message?: string;
}
export interface NoSuchGeoLocation {
  message?: string;
}
export interface NoSuchHealthCheck {
  message?: string;
}
export interface NoSuchHostedZone {
  message?: string;
}
export interface NoSuchKeySigningKey {
  message?: string;
}
export interface NoSuchQueryLoggingConfig {
  message?: string;
}
export interface NoSuchTrafficPolicy {
  message?: string;
}
export interface NoSuchTrafficPolicyInstance {
  message?: string;
}
export interface NotAuthorizedException {
  message?: string;
}
export interface PriorRequestNotComplete {
  message?: string;
}
export interface ProtectionAlreadyExists {
  Message?: string;
  Errors: ProtectionError[];
}
export interface ProtectionError {
  RecordName: string;
  RecordType: RRType;
  Code: string;
  Message: string;
}
export interface PublicZoneVPCAssociation {
  message?: string;
}
export interface QueryLoggingConfig {
  Id: string;
  HostedZoneId: string;
  CloudWatchLogsLogGroupArn: string;
}
export interface QueryLoggingConfigAlreadyExists {
  message?: string;
}
export type RRType = "SOA" | "A" | "TXT" | "NS" | "CNAME" | "MX" | "NAPTR" | "PTR" | "SRV" | "SPF" | "AAAA" | "CAA" | "DS" | "TLSA" | "SSHFP" | "SVCB" | "HTTPS";
export type ResettableElementName = "FullyQualifiedDomainName" | "Regions" | "ResourcePath" | "ChildHealthChecks";
export interface ResourceRecord {
  Value: string;
}
export interface ResourceRecordSet {
  Name: string;
  Type: RRType;
  SetIdentifier?: string;
  Weight?: number;
  Region?: ResourceRecordSetRegion;
  GeoLocation?: GeoLocation;
  Failover?: ResourceRecordSetFailover;
  MultiValueAnswer?: boolean;
  TTL?: number;
  ResourceRecords?: ResourceRecord[];
  AliasTarget?: AliasTarget;
  HealthCheckId?: string;
  TrafficPolicyInstanceId?: string;
  CidrRoutingConfig?: CidrRoutingConfig;
  GeoProximityLocation?: GeoProximityLocation;
}
export type ResourceRecordSetFailover = "PRIMARY" | "SECONDARY";
export interface ResourceRecordSetProtection {
  RecordName: string;
  RecordType: RRType;
  Comment?: string;
}
export interface ResourceRecordSetProtectionConfig {
  RecordName: string;
  RecordType: RRType;
  Comment?: string;
}
export interface ResourceRecordSetProtectionKey {
  RecordName: string;
  RecordType: RRType;
}
export type ResourceRecordSetRegion = "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "ca-central-1" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "eu-central-1" | "eu-central-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "eu-north-1" | "sa-east-1" | "cn-north-1" | "cn-northwest-1" | "ap-east-1" | "me-south-1" | "me-central-1" | "ap-south-1" | "ap-south-2" | "af-south-1" | "eu-south-1" | "eu-south-2" | "ap-southeast-4" | "il-central-1" | "ca-west-1" | "ap-southeast-5" | "mx-central-1" | "ap-southeast-7" | "us-gov-east-1" | "us-gov-west-1" | "ap-east-2" | "ap-southeast-6" | "eusc-de-east-1";
export interface ResourceTagSet {
  ResourceType?: TagResourceType;
  ResourceId?: string;
  Tags?: Tag[];
}
export interface ReusableDelegationSetLimit {
  Type: ReusableDelegationSetLimitType;
  Value: number;
}
export type ReusableDelegationSetLimitType = "MAX_ZONES_BY_REUSABLE_DELEGATION_SET";
export type Statistic = "Average" | "Sum" | "SampleCount" | "Maximum" | "Minimum";
export interface StatusReport {
  Status?: string;
  CheckedTime?: Date;
}
export interface Tag {
  Key?: string;
  Value?: string;
}
export type TagResourceType = "healthcheck" | "hostedzone";
export interface TestDNSAnswerRequest {
  HostedZoneId: string;
  RecordName: string;
  RecordType: RRType;
  ResolverIP?: string;
  EDNS0ClientSubnetIP?: string;
  EDNS0ClientSubnetMask?: string;
}
export interface TestDNSAnswerResponse {
  Nameserver: string;
  RecordName: string;
  RecordType: RRType;
  RecordData: string[];
  ResponseCode: string;
  Protocol: string;
}
export interface ThrottlingException {
  message?: string;
}
export interface TooManyHealthChecks {
  message?: string;
}
export interface TooManyHostedZones {
  message?: string;
}
export interface TooManyKeySigningKeys {
  message?: string;
}
export interface TooManyTrafficPolicies {
  message?: string;
}
export interface TooManyTrafficPolicyInstances {
  message?: string;
}
export interface TooManyTrafficPolicyVersionsForCurrentPolicy {
  message?: string;
}
export interface TooManyVPCAssociationAuthorizations {
  message?: string;
}
export interface TrafficPolicy {
  Id: string;
  Version: number;
  Name: string;
  Type: RRType;
  Document: string;
  Comment?: string;
}
export interface TrafficPolicyAlreadyExists {
  message?: string;
}
export interface TrafficPolicyInUse {
  message?: string;
}
export interface TrafficPolicyInstance {
  Id: string;
  HostedZoneId: string;
  Name: string;
  TTL: number;
  State: string;
  Message: string;
  TrafficPolicyId: string;
  TrafficPolicyVersion: number;
  TrafficPolicyType: RRType;
}
export interface TrafficPolicyInstanceAlreadyExists {
  message?: string;
}
export interface TrafficPolicySummary {
  Id: string;
  Name: string;
  Type: RRType;
  LatestVersion: number;
  TrafficPolicyCount: number;
}
export interface UpdateHealthCheckRequest {
  HealthCheckId: string;
  HealthCheckVersion?: number;
  IPAddress?: string;
  Port?: number;
  ResourcePath?: string;
  FullyQualifiedDomainName?: string;
  SearchString?: string;
  FailureThreshold?: number;
  Inverted?: boolean;
  Disabled?: boolean;
  HealthThreshold?: number;
  ChildHealthChecks?: string[];
  EnableSNI?: boolean;
  Regions?: HealthCheckRegion[];
  AlarmIdentifier?: AlarmIdentifier;
  InsufficientDataHealthStatus?: InsufficientDataHealthStatus;
  ResetElements?: ResettableElementName[];
}
export interface UpdateHealthCheckResponse {
  HealthCheck: HealthCheck;
}
export interface UpdateHostedZoneCommentRequest {
  Id: string;
  Comment?: string;
}
export interface UpdateHostedZoneCommentResponse {
  HostedZone: HostedZone;
}
export interface UpdateHostedZoneFeaturesRequest {
  HostedZoneId: string;
  EnableAcceleratedRecovery?: boolean;
}
export interface UpdateHostedZoneFeaturesResponse {}
export interface UpdateTrafficPolicyCommentRequest {
  Id: string;
  Version: number;
  Comment: string;
}
export interface UpdateTrafficPolicyCommentResponse {
  TrafficPolicy: TrafficPolicy;
}
export interface UpdateTrafficPolicyInstanceRequest {
  Id: string;
  TTL: number;
  TrafficPolicyId: string;
  TrafficPolicyVersion: number;
}
export interface UpdateTrafficPolicyInstanceResponse {
  TrafficPolicyInstance: TrafficPolicyInstance;
}
export interface VPC {
  VPCRegion?: VPCRegion;
  VPCId?: string;
}
export interface VPCAssociationAuthorizationNotFound {
  message?: string;
}
export interface VPCAssociationNotFound {
  message?: string;
}
export type VPCRegion = "us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "eu-central-1" | "eu-central-2" | "ap-east-1" | "me-south-1" | "us-gov-west-1" | "us-gov-east-1" | "us-iso-east-1" | "us-iso-west-1" | "us-isob-east-1" | "me-central-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-south-1" | "ap-south-2" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "eu-north-1" | "sa-east-1" | "ca-central-1" | "cn-north-1" | "cn-northwest-1" | "af-south-1" | "eu-south-1" | "eu-south-2" | "ap-southeast-4" | "il-central-1" | "ca-west-1" | "ap-southeast-5" | "mx-central-1" | "us-isof-south-1" | "us-isof-east-1" | "ap-southeast-7" | "ap-east-2" | "eu-isoe-west-1" | "ap-southeast-6" | "us-isob-west-1" | "eusc-de-east-1";
