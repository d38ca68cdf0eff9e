// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Config Service, 2014-11-12. Do not edit.
export interface Operations {
  AssociateResourceTypes: { input: AssociateResourceTypesRequest; output: AssociateResourceTypesResponse; errors: "ValidationException" | "ConflictException" | "NoSuchConfigurationRecorderException" };
  BatchGetAggregateResourceConfig: { input: BatchGetAggregateResourceConfigRequest; output: BatchGetAggregateResourceConfigResponse; errors: "ValidationException" | "NoSuchConfigurationAggregatorException" };
  BatchGetResourceConfig: { input: BatchGetResourceConfigRequest; output: BatchGetResourceConfigResponse; errors: "ValidationException" | "NoAvailableConfigurationRecorderException" };
  DeleteAggregationAuthorization: { input: DeleteAggregationAuthorizationRequest; output: {}; errors: "InvalidParameterValueException" };
  DeleteConfigRule: { input: DeleteConfigRuleRequest; output: {}; errors: "NoSuchConfigRuleException" | "ResourceInUseException" };
  DeleteConfigurationAggregator: { input: DeleteConfigurationAggregatorRequest; output: {}; errors: "NoSuchConfigurationAggregatorException" };
  DeleteConfigurationRecorder: { input: DeleteConfigurationRecorderRequest; output: {}; errors: "NoSuchConfigurationRecorderException" | "UnmodifiableEntityException" };
  DeleteConformancePack: { input: DeleteConformancePackRequest; output: {}; errors: "NoSuchConformancePackException" | "ResourceInUseException" };
  DeleteConnector: { input: DeleteConnectorRequest; output: {}; errors: "ResourceNotFoundException" | "ValidationException" };
  DeleteDeliveryChannel: { input: DeleteDeliveryChannelRequest; output: {}; errors: "NoSuchDeliveryChannelException" | "LastDeliveryChannelDeleteFailedException" };
  DeleteEvaluationResults: { input: DeleteEvaluationResultsRequest; output: DeleteEvaluationResultsResponse; errors: "NoSuchConfigRuleException" | "ResourceInUseException" };
  DeleteOrganizationConfigRule: { input: DeleteOrganizationConfigRuleRequest; output: {}; errors: "NoSuchOrganizationConfigRuleException" | "ResourceInUseException" | "OrganizationAccessDeniedException" };
  DeleteOrganizationConformancePack: { input: DeleteOrganizationConformancePackRequest; output: {}; errors: "NoSuchOrganizationConformancePackException" | "ResourceInUseException" | "OrganizationAccessDeniedException" };
  DeletePendingAggregationRequest: { input: DeletePendingAggregationRequestRequest; output: {}; errors: "InvalidParameterValueException" };
  DeleteRemediationConfiguration: { input: DeleteRemediationConfigurationRequest; output: DeleteRemediationConfigurationResponse; errors: "NoSuchRemediationConfigurationException" | "RemediationInProgressException" | "InsufficientPermissionsException" | "InvalidParameterValueException" };
  DeleteRemediationExceptions: { input: DeleteRemediationExceptionsRequest; output: DeleteRemediationExceptionsResponse; errors: "NoSuchRemediationExceptionException" };
  DeleteResourceConfig: { input: DeleteResourceConfigRequest; output: {}; errors: "ValidationException" | "NoRunningConfigurationRecorderException" };
  DeleteRetentionConfiguration: { input: DeleteRetentionConfigurationRequest; output: {}; errors: "InvalidParameterValueException" | "NoSuchRetentionConfigurationException" };
  DeleteServiceLinkedConfigurationRecorder: { input: DeleteServiceLinkedConfigurationRecorderRequest; output: DeleteServiceLinkedConfigurationRecorderResponse; errors: "NoSuchConfigurationRecorderException" | "ValidationException" | "ConflictException" };
  DeleteStoredQuery: { input: DeleteStoredQueryRequest; output: DeleteStoredQueryResponse; errors: "ValidationException" | "ResourceNotFoundException" };
  DeliverConfigSnapshot: { input: DeliverConfigSnapshotRequest; output: DeliverConfigSnapshotResponse; errors: "NoSuchDeliveryChannelException" | "NoAvailableConfigurationRecorderException" | "NoRunningConfigurationRecorderException" };
  DescribeAggregateComplianceByConfigRules: { input: DescribeAggregateComplianceByConfigRulesRequest; output: DescribeAggregateComplianceByConfigRulesResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConfigurationAggregatorException" };
  DescribeAggregateComplianceByConformancePacks: { input: DescribeAggregateComplianceByConformancePacksRequest; output: DescribeAggregateComplianceByConformancePacksResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConfigurationAggregatorException" };
  DescribeAggregationAuthorizations: { input: DescribeAggregationAuthorizationsRequest; output: DescribeAggregationAuthorizationsResponse; errors: "InvalidParameterValueException" | "InvalidNextTokenException" | "InvalidLimitException" };
  DescribeComplianceByConfigRule: { input: DescribeComplianceByConfigRuleRequest; output: DescribeComplianceByConfigRuleResponse; errors: "InvalidParameterValueException" | "NoSuchConfigRuleException" | "InvalidNextTokenException" };
  DescribeComplianceByResource: { input: DescribeComplianceByResourceRequest; output: DescribeComplianceByResourceResponse; errors: "InvalidParameterValueException" | "InvalidNextTokenException" };
  DescribeConfigRuleEvaluationStatus: { input: DescribeConfigRuleEvaluationStatusRequest; output: DescribeConfigRuleEvaluationStatusResponse; errors: "NoSuchConfigRuleException" | "InvalidParameterValueException" | "InvalidNextTokenException" };
  DescribeConfigRules: { input: DescribeConfigRulesRequest; output: DescribeConfigRulesResponse; errors: "NoSuchConfigRuleException" | "InvalidNextTokenException" | "InvalidParameterValueException" };
  DescribeConfigurationAggregatorSourcesStatus: { input: DescribeConfigurationAggregatorSourcesStatusRequest; output: DescribeConfigurationAggregatorSourcesStatusResponse; errors: "InvalidParameterValueException" | "NoSuchConfigurationAggregatorException" | "InvalidNextTokenException" | "InvalidLimitException" };
  DescribeConfigurationAggregators: { input: DescribeConfigurationAggregatorsRequest; output: DescribeConfigurationAggregatorsResponse; errors: "InvalidParameterValueException" | "NoSuchConfigurationAggregatorException" | "InvalidNextTokenException" | "InvalidLimitException" };
  DescribeConfigurationRecorderStatus: { input: DescribeConfigurationRecorderStatusRequest; output: DescribeConfigurationRecorderStatusResponse; errors: "NoSuchConfigurationRecorderException" | "ValidationException" };
  DescribeConfigurationRecorders: { input: DescribeConfigurationRecordersRequest; output: DescribeConfigurationRecordersResponse; errors: "NoSuchConfigurationRecorderException" | "ValidationException" };
  DescribeConformancePackCompliance: { input: DescribeConformancePackComplianceRequest; output: DescribeConformancePackComplianceResponse; errors: "InvalidLimitException" | "InvalidNextTokenException" | "InvalidParameterValueException" | "NoSuchConfigRuleInConformancePackException" | "NoSuchConformancePackException" };
  DescribeConformancePackStatus: { input: DescribeConformancePackStatusRequest; output: DescribeConformancePackStatusResponse; errors: "InvalidLimitException" | "InvalidNextTokenException" | "InvalidParameterValueException" };
  DescribeConformancePacks: { input: DescribeConformancePacksRequest; output: DescribeConformancePacksResponse; errors: "NoSuchConformancePackException" | "InvalidLimitException" | "InvalidNextTokenException" | "InvalidParameterValueException" };
  DescribeDeliveryChannelStatus: { input: DescribeDeliveryChannelStatusRequest; output: DescribeDeliveryChannelStatusResponse; errors: "NoSuchDeliveryChannelException" };
  DescribeDeliveryChannels: { input: DescribeDeliveryChannelsRequest; output: DescribeDeliveryChannelsResponse; errors: "NoSuchDeliveryChannelException" };
  DescribeOrganizationConfigRuleStatuses: { input: DescribeOrganizationConfigRuleStatusesRequest; output: DescribeOrganizationConfigRuleStatusesResponse; errors: "NoSuchOrganizationConfigRuleException" | "InvalidLimitException" | "InvalidNextTokenException" | "OrganizationAccessDeniedException" };
  DescribeOrganizationConfigRules: { input: DescribeOrganizationConfigRulesRequest; output: DescribeOrganizationConfigRulesResponse; errors: "NoSuchOrganizationConfigRuleException" | "InvalidNextTokenException" | "InvalidLimitException" | "OrganizationAccessDeniedException" };
  DescribeOrganizationConformancePackStatuses: { input: DescribeOrganizationConformancePackStatusesRequest; output: DescribeOrganizationConformancePackStatusesResponse; errors: "NoSuchOrganizationConformancePackException" | "InvalidLimitException" | "InvalidNextTokenException" | "OrganizationAccessDeniedException" };
  DescribeOrganizationConformancePacks: { input: DescribeOrganizationConformancePacksRequest; output: DescribeOrganizationConformancePacksResponse; errors: "NoSuchOrganizationConformancePackException" | "InvalidNextTokenException" | "InvalidLimitException" | "OrganizationAccessDeniedException" };
  DescribePendingAggregationRequests: { input: DescribePendingAggregationRequestsRequest; output: DescribePendingAggregationRequestsResponse; errors: "InvalidParameterValueException" | "InvalidNextTokenException" | "InvalidLimitException" };
  DescribeRemediationConfigurations: { input: DescribeRemediationConfigurationsRequest; output: DescribeRemediationConfigurationsResponse; errors: never };
  DescribeRemediationExceptions: { input: DescribeRemediationExceptionsRequest; output: DescribeRemediationExceptionsResponse; errors: "InvalidNextTokenException" | "InvalidParameterValueException" };
  DescribeRemediationExecutionStatus: { input: DescribeRemediationExecutionStatusRequest; output: DescribeRemediationExecutionStatusResponse; errors: "NoSuchRemediationConfigurationException" | "InvalidNextTokenException" | "InvalidParameterValueException" };
  DescribeRetentionConfigurations: { input: DescribeRetentionConfigurationsRequest; output: DescribeRetentionConfigurationsResponse; errors: "InvalidParameterValueException" | "NoSuchRetentionConfigurationException" | "InvalidNextTokenException" };
  DisassociateResourceTypes: { input: DisassociateResourceTypesRequest; output: DisassociateResourceTypesResponse; errors: "ValidationException" | "ConflictException" | "NoSuchConfigurationRecorderException" };
  GetAggregateComplianceDetailsByConfigRule: { input: GetAggregateComplianceDetailsByConfigRuleRequest; output: GetAggregateComplianceDetailsByConfigRuleResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConfigurationAggregatorException" };
  GetAggregateConfigRuleComplianceSummary: { input: GetAggregateConfigRuleComplianceSummaryRequest; output: GetAggregateConfigRuleComplianceSummaryResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConfigurationAggregatorException" };
  GetAggregateConformancePackComplianceSummary: { input: GetAggregateConformancePackComplianceSummaryRequest; output: GetAggregateConformancePackComplianceSummaryResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConfigurationAggregatorException" };
  GetAggregateDiscoveredResourceCounts: { input: GetAggregateDiscoveredResourceCountsRequest; output: GetAggregateDiscoveredResourceCountsResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConfigurationAggregatorException" };
  GetAggregateResourceConfig: { input: GetAggregateResourceConfigRequest; output: GetAggregateResourceConfigResponse; errors: "ValidationException" | "NoSuchConfigurationAggregatorException" | "OversizedConfigurationItemException" | "ResourceNotDiscoveredException" };
  GetComplianceDetailsByConfigRule: { input: GetComplianceDetailsByConfigRuleRequest; output: GetComplianceDetailsByConfigRuleResponse; errors: "InvalidParameterValueException" | "InvalidNextTokenException" | "NoSuchConfigRuleException" };
  GetComplianceDetailsByResource: { input: GetComplianceDetailsByResourceRequest; output: GetComplianceDetailsByResourceResponse; errors: "InvalidParameterValueException" };
  GetComplianceSummaryByConfigRule: { input: {}; output: GetComplianceSummaryByConfigRuleResponse; errors: never };
  GetComplianceSummaryByResourceType: { input: GetComplianceSummaryByResourceTypeRequest; output: GetComplianceSummaryByResourceTypeResponse; errors: "InvalidParameterValueException" };
  GetConformancePackComplianceDetails: { input: GetConformancePackComplianceDetailsRequest; output: GetConformancePackComplianceDetailsResponse; errors: "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConformancePackException" | "NoSuchConfigRuleInConformancePackException" | "InvalidParameterValueException" };
  GetConformancePackComplianceSummary: { input: GetConformancePackComplianceSummaryRequest; output: GetConformancePackComplianceSummaryResponse; errors: "NoSuchConformancePackException" | "InvalidLimitException" | "InvalidNextTokenException" };
  GetConnector: { input: GetConnectorRequest; output: GetConnectorResponse; errors: "ResourceNotFoundException" | "ValidationException" };
  GetCustomRulePolicy: { input: GetCustomRulePolicyRequest; output: GetCustomRulePolicyResponse; errors: "NoSuchConfigRuleException" };
  GetDiscoveredResourceCounts: { input: GetDiscoveredResourceCountsRequest; output: GetDiscoveredResourceCountsResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" };
  GetOrganizationConfigRuleDetailedStatus: { input: GetOrganizationConfigRuleDetailedStatusRequest; output: GetOrganizationConfigRuleDetailedStatusResponse; errors: "NoSuchOrganizationConfigRuleException" | "InvalidLimitException" | "InvalidNextTokenException" | "OrganizationAccessDeniedException" };
  GetOrganizationConformancePackDetailedStatus: { input: GetOrganizationConformancePackDetailedStatusRequest; output: GetOrganizationConformancePackDetailedStatusResponse; errors: "NoSuchOrganizationConformancePackException" | "InvalidLimitException" | "InvalidNextTokenException" | "OrganizationAccessDeniedException" };
  GetOrganizationCustomRulePolicy: { input: GetOrganizationCustomRulePolicyRequest; output: GetOrganizationCustomRulePolicyResponse; errors: "NoSuchOrganizationConfigRuleException" | "OrganizationAccessDeniedException" };
  GetResourceConfigHistory: { input: GetResourceConfigHistoryRequest; output: GetResourceConfigHistoryResponse; errors: "ValidationException" | "InvalidTimeRangeException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoAvailableConfigurationRecorderException" | "ResourceNotDiscoveredException" };
  GetResourceEvaluationSummary: { input: GetResourceEvaluationSummaryRequest; output: GetResourceEvaluationSummaryResponse; errors: "ResourceNotFoundException" };
  GetStoredQuery: { input: GetStoredQueryRequest; output: GetStoredQueryResponse; errors: "ValidationException" | "ResourceNotFoundException" };
  ListAggregateDiscoveredResources: { input: ListAggregateDiscoveredResourcesRequest; output: ListAggregateDiscoveredResourcesResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoSuchConfigurationAggregatorException" };
  ListConfigurationRecorders: { input: ListConfigurationRecordersRequest; output: ListConfigurationRecordersResponse; errors: "ValidationException" };
  ListConformancePackComplianceScores: { input: ListConformancePackComplianceScoresRequest; output: ListConformancePackComplianceScoresResponse; errors: "InvalidParameterValueException" | "InvalidLimitException" | "InvalidNextTokenException" };
  ListConnectors: { input: ListConnectorsRequest; output: ListConnectorsResponse; errors: "ValidationException" };
  ListDiscoveredResources: { input: ListDiscoveredResourcesRequest; output: ListDiscoveredResourcesResponse; errors: "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" | "NoAvailableConfigurationRecorderException" };
  ListResourceEvaluations: { input: ListResourceEvaluationsRequest; output: ListResourceEvaluationsResponse; errors: "InvalidNextTokenException" | "InvalidParameterValueException" | "InvalidTimeRangeException" };
  ListStoredQueries: { input: ListStoredQueriesRequest; output: ListStoredQueriesResponse; errors: "ValidationException" | "InvalidNextTokenException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "ResourceNotFoundException" | "ValidationException" | "InvalidLimitException" | "InvalidNextTokenException" };
  PutAggregationAuthorization: { input: PutAggregationAuthorizationRequest; output: PutAggregationAuthorizationResponse; errors: "InvalidParameterValueException" };
  PutConfigRule: { input: PutConfigRuleRequest; output: {}; errors: "InvalidParameterValueException" | "MaxNumberOfConfigRulesExceededException" | "ResourceInUseException" | "InsufficientPermissionsException" | "NoAvailableConfigurationRecorderException" };
  PutConfigurationAggregator: { input: PutConfigurationAggregatorRequest; output: PutConfigurationAggregatorResponse; errors: "InvalidParameterValueException" | "LimitExceededException" | "InvalidRoleException" | "OrganizationAccessDeniedException" | "NoAvailableOrganizationException" | "OrganizationAllFeaturesNotEnabledException" };
  PutConfigurationRecorder: { input: PutConfigurationRecorderRequest; output: {}; errors: "MaxNumberOfConfigurationRecordersExceededException" | "ValidationException" | "InvalidConfigurationRecorderNameException" | "InvalidRoleException" | "InvalidRecordingGroupException" | "UnmodifiableEntityException" };
  PutConformancePack: { input: PutConformancePackRequest; output: PutConformancePackResponse; errors: "InsufficientPermissionsException" | "ConformancePackTemplateValidationException" | "ResourceInUseException" | "InvalidParameterValueException" | "MaxNumberOfConformancePacksExceededException" };
  PutConnector: { input: PutConnectorRequest; output: PutConnectorResponse; errors: "ConflictException" | "InsufficientPermissionsException" | "MaxNumberOfConnectorsExceededException" | "ValidationException" };
  PutDeliveryChannel: { input: PutDeliveryChannelRequest; output: {}; errors: "MaxNumberOfDeliveryChannelsExceededException" | "NoAvailableConfigurationRecorderException" | "InvalidDeliveryChannelNameException" | "NoSuchBucketException" | "InvalidS3KeyPrefixException" | "InvalidS3KmsKeyArnException" | "InvalidSNSTopicARNException" | "InsufficientDeliveryPolicyException" };
  PutEvaluations: { input: PutEvaluationsRequest; output: PutEvaluationsResponse; errors: "InvalidParameterValueException" | "InvalidResultTokenException" | "NoSuchConfigRuleException" };
  PutExternalEvaluation: { input: PutExternalEvaluationRequest; output: PutExternalEvaluationResponse; errors: "NoSuchConfigRuleException" | "InvalidParameterValueException" };
  PutOrganizationConfigRule: { input: PutOrganizationConfigRuleRequest; output: PutOrganizationConfigRuleResponse; errors: "MaxNumberOfOrganizationConfigRulesExceededException" | "ResourceInUseException" | "InvalidParameterValueException" | "ValidationException" | "OrganizationAccessDeniedException" | "NoAvailableOrganizationException" | "OrganizationAllFeaturesNotEnabledException" | "InsufficientPermissionsException" };
  PutOrganizationConformancePack: { input: PutOrganizationConformancePackRequest; output: PutOrganizationConformancePackResponse; errors: "MaxNumberOfOrganizationConformancePacksExceededException" | "ResourceInUseException" | "ValidationException" | "OrganizationAccessDeniedException" | "InsufficientPermissionsException" | "OrganizationConformancePackTemplateValidationException" | "OrganizationAllFeaturesNotEnabledException" | "NoAvailableOrganizationException" };
  PutRemediationConfigurations: { input: PutRemediationConfigurationsRequest; output: PutRemediationConfigurationsResponse; errors: "InsufficientPermissionsException" | "InvalidParameterValueException" };
  PutRemediationExceptions: { input: PutRemediationExceptionsRequest; output: PutRemediationExceptionsResponse; errors: "InvalidParameterValueException" | "InsufficientPermissionsException" };
  PutResourceConfig: { input: PutResourceConfigRequest; output: {}; errors: "ValidationException" | "InsufficientPermissionsException" | "NoRunningConfigurationRecorderException" | "MaxActiveResourcesExceededException" };
  PutRetentionConfiguration: { input: PutRetentionConfigurationRequest; output: PutRetentionConfigurationResponse; errors: "InvalidParameterValueException" | "MaxNumberOfRetentionConfigurationsExceededException" };
  PutServiceLinkedConfigurationRecorder: { input: PutServiceLinkedConfigurationRecorderRequest; output: PutServiceLinkedConfigurationRecorderResponse; errors: "ConflictException" | "InsufficientPermissionsException" | "LimitExceededException" | "ValidationException" };
  PutStoredQuery: { input: PutStoredQueryRequest; output: PutStoredQueryResponse; errors: "ValidationException" | "TooManyTagsException" | "ResourceConcurrentModificationException" };
  PutThirdPartyServiceLinkedConfigurationRecorder: { input: PutThirdPartyServiceLinkedConfigurationRecorderRequest; output: PutThirdPartyServiceLinkedConfigurationRecorderResponse; errors: "ConflictException" | "InsufficientPermissionsException" | "ValidationException" };
  SelectAggregateResourceConfig: { input: SelectAggregateResourceConfigRequest; output: SelectAggregateResourceConfigResponse; errors: "InvalidExpressionException" | "NoSuchConfigurationAggregatorException" | "InvalidLimitException" | "InvalidNextTokenException" };
  SelectResourceConfig: { input: SelectResourceConfigRequest; output: SelectResourceConfigResponse; errors: "InvalidExpressionException" | "InvalidLimitException" | "InvalidNextTokenException" };
  StartConfigRulesEvaluation: { input: StartConfigRulesEvaluationRequest; output: StartConfigRulesEvaluationResponse; errors: "NoSuchConfigRuleException" | "LimitExceededException" | "ResourceInUseException" | "InvalidParameterValueException" };
  StartConfigurationRecorder: { input: StartConfigurationRecorderRequest; output: {}; errors: "NoSuchConfigurationRecorderException" | "NoAvailableDeliveryChannelException" | "UnmodifiableEntityException" };
  StartRemediationExecution: { input: StartRemediationExecutionRequest; output: StartRemediationExecutionResponse; errors: "InvalidParameterValueException" | "InsufficientPermissionsException" | "NoSuchRemediationConfigurationException" };
  StartResourceEvaluation: { input: StartResourceEvaluationRequest; output: StartResourceEvaluationResponse; errors: "InvalidParameterValueException" | "IdempotentParameterMismatch" };
  StopConfigurationRecorder: { input: StopConfigurationRecorderRequest; output: {}; errors: "NoSuchConfigurationRecorderException" | "UnmodifiableEntityException" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "ValidationException" | "ResourceNotFoundException" | "TooManyTagsException" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "ValidationException" | "ResourceNotFoundException" };
}
export type OperationName = keyof Operations;
export interface AccountAggregationSource {
  AccountIds: string[];
  AllAwsRegions?: boolean;
  AwsRegions?: string[];
}
export interface AggregateComplianceByConfigRule {
  ConfigRuleName?: string;
  Compliance?: Compliance;
  AccountId?: string;
  AwsRegion?: string;
}
export interface AggregateComplianceByConformancePack {
  ConformancePackName?: string;
  Compliance?: AggregateConformancePackCompliance;
  AccountId?: string;
  AwsRegion?: string;
}
export interface AggregateComplianceCount {
  GroupName?: string;
  ComplianceSummary?: ComplianceSummary;
}
export interface AggregateConformancePackCompliance {
  ComplianceType?: ConformancePackComplianceType;
  CompliantRuleCount?: number;
  NonCompliantRuleCount?: number;
  TotalRuleCount?: number;
}
export interface AggregateConformancePackComplianceCount {
  CompliantConformancePackCount?: number;
  NonCompliantConformancePackCount?: number;
}
export interface AggregateConformancePackComplianceFilters {
  ConformancePackName?: string;
  ComplianceType?: ConformancePackComplianceType;
  AccountId?: string;
  AwsRegion?: string;
}
export interface AggregateConformancePackComplianceSummary {
  ComplianceSummary?: AggregateConformancePackComplianceCount;
  GroupName?: string;
}
export interface AggregateConformancePackComplianceSummaryFilters {
  AccountId?: string;
  AwsRegion?: string;
}
export type AggregateConformancePackComplianceSummaryGroupKey = "ACCOUNT_ID" | "AWS_REGION";
export interface AggregateEvaluationResult {
  EvaluationResultIdentifier?: EvaluationResultIdentifier;
  ComplianceType?: ComplianceType;
  ResultRecordedTime?: Date;
  ConfigRuleInvokedTime?: Date;
  Annotation?: string;
  AccountId?: string;
  AwsRegion?: string;
}
export interface AggregateResourceIdentifier {
  SourceAccountId: string;
  SourceRegion: string;
  ResourceId: string;
  ResourceType: ResourceType;
  ResourceName?: string;
}
export interface AggregatedSourceStatus {
  SourceId?: string;
  SourceType?: AggregatedSourceType;
  AwsRegion?: string;
  LastUpdateStatus?: AggregatedSourceStatusType;
  LastUpdateTime?: Date;
  LastErrorCode?: string;
  LastErrorMessage?: string;
}
export type AggregatedSourceStatusType = "FAILED" | "SUCCEEDED" | "OUTDATED";
export type AggregatedSourceType = "ACCOUNT" | "ORGANIZATION";
export interface AggregationAuthorization {
  AggregationAuthorizationArn?: string;
  AuthorizedAccountId?: string;
  AuthorizedAwsRegion?: string;
  CreationTime?: Date;
}
export interface AggregatorFilterResourceType {
  Type?: AggregatorFilterType;
  Value?: string[];
}
export interface AggregatorFilterServicePrincipal {
  Type?: AggregatorFilterType;
  Value?: string[];
}
export type AggregatorFilterType = "INCLUDE";
export interface AggregatorFilters {
  ResourceType?: AggregatorFilterResourceType;
  ServicePrincipal?: AggregatorFilterServicePrincipal;
}
export interface AssociateResourceTypesRequest {
  ConfigurationRecorderArn: string;
  ResourceTypes: ResourceType[];
}
export interface AssociateResourceTypesResponse {
  ConfigurationRecorder: ConfigurationRecorder;
}
export interface AzureConnectorConfiguration {
  tenantIdentifier: string;
  clientIdentifier: string;
}
export interface BaseConfigurationItem {
  version?: string;
  accountId?: string;
  configurationItemCaptureTime?: Date;
  configurationItemStatus?: ConfigurationItemStatus;
  configurationStateId?: string;
  arn?: string;
  resourceType?: ResourceType;
  resourceId?: string;
  resourceName?: string;
  awsRegion?: string;
  availabilityZone?: string;
  resourceCreationTime?: Date;
  configuration?: string;
  supplementaryConfiguration?: { [key: string]: string };
  recordingFrequency?: RecordingFrequency;
  configurationItemDeliveryTime?: Date;
}
export interface BatchGetAggregateResourceConfigRequest {
  ConfigurationAggregatorName: string;
  ResourceIdentifiers: AggregateResourceIdentifier[];
}
export interface BatchGetAggregateResourceConfigResponse {
  BaseConfigurationItems?: BaseConfigurationItem[];
  UnprocessedResourceIdentifiers?: AggregateResourceIdentifier[];
}
export interface BatchGetResourceConfigRequest {
  resourceKeys: ResourceKey[];
}
export interface BatchGetResourceConfigResponse {
  baseConfigurationItems?: BaseConfigurationItem[];
  unprocessedResourceKeys?: ResourceKey[];
}
export type ChronologicalOrder = "Reverse" | "Forward";
export interface Compliance {
  ComplianceType?: ComplianceType;
  ComplianceContributorCount?: ComplianceContributorCount;
}
export interface ComplianceByConfigRule {
  ConfigRuleName?: string;
  Compliance?: Compliance;
}
export interface ComplianceByResource {
  ResourceType?: string;
  ResourceId?: string;
  Compliance?: Compliance;
}
export interface ComplianceContributorCount {
  CappedCount?: number;
  CapExceeded?: boolean;
}
export interface ComplianceSummary {
  CompliantResourceCount?: ComplianceContributorCount;
  NonCompliantResourceCount?: ComplianceContributorCount;
  ComplianceSummaryTimestamp?: Date;
}
export interface ComplianceSummaryByResourceType {
  ResourceType?: string;
  ComplianceSummary?: ComplianceSummary;
}
export type ComplianceType = "COMPLIANT" | "NON_COMPLIANT" | "NOT_APPLICABLE" | "INSUFFICIENT_DATA";
export interface ConfigExportDeliveryInfo {
  lastStatus?: DeliveryStatus;
  lastErrorCode?: string;
  lastErrorMessage?: string;
  lastAttemptTime?: Date;
  lastSuccessfulTime?: Date;
  nextDeliveryTime?: Date;
}
export interface ConfigRule {
  ConfigRuleName?: string;
  ConfigRuleArn?: string;
  ConfigRuleId?: string;
  Description?: string;
  Scope?: Scope;
  Source: Source;
  InputParameters?: string;
  MaximumExecutionFrequency?: MaximumExecutionFrequency;
  ConfigRuleState?: ConfigRuleState;
  CreatedBy?: string;
  EvaluationModes?: EvaluationModeConfiguration[];
  RuleEvaluationVisibility?: RuleEvaluationVisibility;
}
export interface ConfigRuleComplianceFilters {
  ConfigRuleName?: string;
  ComplianceType?: ComplianceType;
  AccountId?: string;
  AwsRegion?: string;
}
export interface ConfigRuleComplianceSummaryFilters {
  AccountId?: string;
  AwsRegion?: string;
}
export type ConfigRuleComplianceSummaryGroupKey = "ACCOUNT_ID" | "AWS_REGION";
export interface ConfigRuleEvaluationStatus {
  ConfigRuleName?: string;
  ConfigRuleArn?: string;
  ConfigRuleId?: string;
  LastSuccessfulInvocationTime?: Date;
  LastFailedInvocationTime?: Date;
  LastSuccessfulEvaluationTime?: Date;
  LastFailedEvaluationTime?: Date;
  FirstActivatedTime?: Date;
  LastDeactivatedTime?: Date;
  LastErrorCode?: string;
  LastErrorMessage?: string;
  FirstEvaluationStarted?: boolean;
  LastDebugLogDeliveryStatus?: string;
  LastDebugLogDeliveryStatusReason?: string;
  LastDebugLogDeliveryTime?: Date;
}
export type ConfigRuleState = "ACTIVE" | "DELETING" | "DELETING_RESULTS" | "EVALUATING";
export interface ConfigSnapshotDeliveryProperties {
  deliveryFrequency?: MaximumExecutionFrequency;
}
export interface ConfigStreamDeliveryInfo {
  lastStatus?: DeliveryStatus;
  lastErrorCode?: string;
  lastErrorMessage?: string;
  lastStatusChangeTime?: Date;
}
export interface ConfigurationAggregator {
  ConfigurationAggregatorName?: string;
  ConfigurationAggregatorArn?: string;
  AccountAggregationSources?: AccountAggregationSource[];
  OrganizationAggregationSource?: OrganizationAggregationSource;
  CreationTime?: Date;
  LastUpdatedTime?: Date;
  CreatedBy?: string;
  AggregatorFilters?: AggregatorFilters;
}
export interface ConfigurationItem {
  version?: string;
  accountId?: string;
  configurationItemCaptureTime?: Date;
  configurationItemStatus?: ConfigurationItemStatus;
  configurationStateId?: string;
  configurationItemMD5Hash?: string;
  arn?: string;
  resourceType?: ResourceType;
  resourceId?: string;
  resourceName?: string;
  awsRegion?: string;
  availabilityZone?: string;
  resourceCreationTime?: Date;
  tags?: { [key: string]: string };
  relatedEvents?: string[];
  relationships?: Relationship[];
  configuration?: string;
  supplementaryConfiguration?: { [key: string]: string };
  recordingFrequency?: RecordingFrequency;
  configurationItemDeliveryTime?: Date;
}
export type ConfigurationItemStatus = "OK" | "ResourceDiscovered" | "ResourceNotRecorded" | "ResourceDeleted" | "ResourceDeletedNotRecorded";
export interface ConfigurationRecorder {
  arn?: string;
  name?: string;
  roleARN?: string;
  recordingGroup?: RecordingGroup;
  recordingMode?: RecordingMode;
  recordingScope?: RecordingScope;
  servicePrincipal?: string;
  connectorArn?: string;
  scopeConfiguration?: ScopeConfiguration;
}
export interface ConfigurationRecorderFilter {
  filterName?: ConfigurationRecorderFilterName;
  filterValue?: string[];
}
export type ConfigurationRecorderFilterName = "recordingScope";
export interface ConfigurationRecorderStatus {
  arn?: string;
  name?: string;
  lastStartTime?: Date;
  lastStopTime?: Date;
  recording?: boolean;
  lastStatus?: RecorderStatus;
  lastErrorCode?: string;
  lastErrorMessage?: string;
  lastStatusChangeTime?: Date;
  servicePrincipal?: string;
}
export interface ConfigurationRecorderSummary {
  arn: string;
  name: string;
  servicePrincipal?: string;
  recordingScope: RecordingScope;
  provider?: Provider;
}
export interface ConflictException {}
export interface ConformancePackComplianceFilters {
  ConfigRuleNames?: string[];
  ComplianceType?: ConformancePackComplianceType;
}
export interface ConformancePackComplianceScore {
  Score?: string;
  ConformancePackName?: string;
  LastUpdatedTime?: Date;
}
export interface ConformancePackComplianceScoresFilters {
  ConformancePackNames: string[];
}
export interface ConformancePackComplianceSummary {
  ConformancePackName: string;
  ConformancePackComplianceStatus: ConformancePackComplianceType;
}
export type ConformancePackComplianceType = "COMPLIANT" | "NON_COMPLIANT" | "INSUFFICIENT_DATA";
export interface ConformancePackDetail {
  ConformancePackName: string;
  ConformancePackArn: string;
  ConformancePackId: string;
  DeliveryS3Bucket?: string;
  DeliveryS3KeyPrefix?: string;
  ConformancePackInputParameters?: ConformancePackInputParameter[];
  LastUpdateRequestedTime?: Date;
  CreatedBy?: string;
  TemplateSSMDocumentDetails?: TemplateSSMDocumentDetails;
  Type?: ConformancePackType;
  Source?: ConformancePackSource;
  Scope?: ConformancePackScope;
}
export interface ConformancePackEvaluationFilters {
  ConfigRuleNames?: string[];
  ComplianceType?: ConformancePackComplianceType;
  ResourceType?: string;
  ResourceIds?: string[];
}
export interface ConformancePackEvaluationResult {
  ComplianceType: ConformancePackComplianceType;
  EvaluationResultIdentifier: EvaluationResultIdentifier;
  ConfigRuleInvokedTime: Date;
  ResultRecordedTime: Date;
  Annotation?: string;
}
export interface ConformancePackInputParameter {
  ParameterName: string;
  ParameterValue: string;
}
export interface ConformancePackRuleCompliance {
  ConfigRuleName?: string;
  ComplianceType?: ConformancePackComplianceType;
  Controls?: string[];
}
export interface ConformancePackScope {
  TagKey: string;
  TagValue?: string;
}
export interface ConformancePackSource {
  SourceIdentifier: string;
}
export type ConformancePackState = "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_FAILED";
export interface ConformancePackStatusDetail {
  ConformancePackName: string;
  ConformancePackId: string;
  ConformancePackArn: string;
  ConformancePackState: ConformancePackState;
  StackArn?: string;
  ConformancePackStatusReason?: string;
  LastUpdateRequestedTime: Date;
  LastUpdateCompletedTime?: Date;
  Type?: ConformancePackType;
}
export interface ConformancePackTemplateValidationException {}
export type ConformancePackType = "CUSTOM" | "MANAGED";
export interface Connector {
  name: string;
  arn: string;
  connectorConfiguration: ConnectorConfiguration;
  createdTime: Date;
}
export interface ConnectorConfiguration {
  azure?: AzureConnectorConfiguration;
  gcp?: GcpConnectorConfiguration;
}
export interface ConnectorFilter {
  filterName?: ConnectorFilterName;
  filterValues?: string[];
}
export type ConnectorFilterName = "provider";
export interface ConnectorSummary {
  arn: string;
  name: string;
  provider: Provider;
  tenantIdentifier?: string;
  gcpOrganizationId?: string;
  serviceAccountEmail?: string;
  createdTime: Date;
}
export interface CustomPolicyDetails {
  PolicyRuntime: string;
  PolicyText: string;
  EnableDebugLogDelivery?: boolean;
}
export interface DeleteAggregationAuthorizationRequest {
  AuthorizedAccountId: string;
  AuthorizedAwsRegion: string;
}
export interface DeleteConfigRuleRequest {
  ConfigRuleName: string;
}
export interface DeleteConfigurationAggregatorRequest {
  ConfigurationAggregatorName: string;
}
export interface DeleteConfigurationRecorderRequest {
  ConfigurationRecorderName: string;
}
export interface DeleteConformancePackRequest {
  ConformancePackName: string;
}
export interface DeleteConnectorRequest {
  Arn: string;
}
export interface DeleteDeliveryChannelRequest {
  DeliveryChannelName: string;
}
export interface DeleteEvaluationResultsRequest {
  ConfigRuleName: string;
}
export interface DeleteEvaluationResultsResponse {}
export interface DeleteOrganizationConfigRuleRequest {
  OrganizationConfigRuleName: string;
}
export interface DeleteOrganizationConformancePackRequest {
  OrganizationConformancePackName: string;
}
export interface DeletePendingAggregationRequestRequest {
  RequesterAccountId: string;
  RequesterAwsRegion: string;
}
export interface DeleteRemediationConfigurationRequest {
  ConfigRuleName: string;
  ResourceType?: string;
}
export interface DeleteRemediationConfigurationResponse {}
export interface DeleteRemediationExceptionsRequest {
  ConfigRuleName: string;
  ResourceKeys: RemediationExceptionResourceKey[];
}
export interface DeleteRemediationExceptionsResponse {
  FailedBatches?: FailedDeleteRemediationExceptionsBatch[];
}
export interface DeleteResourceConfigRequest {
  ResourceType: string;
  ResourceId: string;
}
export interface DeleteRetentionConfigurationRequest {
  RetentionConfigurationName: string;
}
export interface DeleteServiceLinkedConfigurationRecorderRequest {
  ServicePrincipal?: string;
  Arn?: string;
}
export interface DeleteServiceLinkedConfigurationRecorderResponse {
  Arn: string;
  Name: string;
}
export interface DeleteStoredQueryRequest {
  QueryName: string;
}
export interface DeleteStoredQueryResponse {}
export interface DeliverConfigSnapshotRequest {
  deliveryChannelName: string;
}
export interface DeliverConfigSnapshotResponse {
  configSnapshotId?: string;
}
export interface DeliveryChannel {
  name?: string;
  s3BucketName?: string;
  s3KeyPrefix?: string;
  s3KmsKeyArn?: string;
  snsTopicARN?: string;
  configSnapshotDeliveryProperties?: ConfigSnapshotDeliveryProperties;
}
export interface DeliveryChannelStatus {
  name?: string;
  configSnapshotDeliveryInfo?: ConfigExportDeliveryInfo;
  configHistoryDeliveryInfo?: ConfigExportDeliveryInfo;
  configStreamDeliveryInfo?: ConfigStreamDeliveryInfo;
}
export type DeliveryStatus = "Success" | "Failure" | "Not_Applicable";
export interface DescribeAggregateComplianceByConfigRulesRequest {
  ConfigurationAggregatorName: string;
  Filters?: ConfigRuleComplianceFilters;
  Limit?: number;
  NextToken?: string;
}
export interface DescribeAggregateComplianceByConfigRulesResponse {
  AggregateComplianceByConfigRules?: AggregateComplianceByConfigRule[];
  NextToken?: string;
}
export interface DescribeAggregateComplianceByConformancePacksRequest {
  ConfigurationAggregatorName: string;
  Filters?: AggregateConformancePackComplianceFilters;
  Limit?: number;
  NextToken?: string;
}
export interface DescribeAggregateComplianceByConformancePacksResponse {
  AggregateComplianceByConformancePacks?: AggregateComplianceByConformancePack[];
  NextToken?: string;
}
export interface DescribeAggregationAuthorizationsRequest {
  Limit?: number;
  NextToken?: string;
}
export interface DescribeAggregationAuthorizationsResponse {
  AggregationAuthorizations?: AggregationAuthorization[];
  NextToken?: string;
}
export interface DescribeComplianceByConfigRuleRequest {
  ConfigRuleNames?: string[];
  ComplianceTypes?: ComplianceType[];
  NextToken?: string;
}
export interface DescribeComplianceByConfigRuleResponse {
  ComplianceByConfigRules?: ComplianceByConfigRule[];
  NextToken?: string;
}
export interface DescribeComplianceByResourceRequest {
  ResourceType?: string;
  ResourceId?: string;
  ComplianceTypes?: ComplianceType[];
  Limit?: number;
  NextToken?: string;
}
export interface DescribeComplianceByResourceResponse {
  ComplianceByResources?: ComplianceByResource[];
  NextToken?: string;
}
export interface DescribeConfigRuleEvaluationStatusRequest {
  ConfigRuleNames?: string[];
  NextToken?: string;
  Limit?: number;
}
export interface DescribeConfigRuleEvaluationStatusResponse {
  ConfigRulesEvaluationStatus?: ConfigRuleEvaluationStatus[];
  NextToken?: string;
}
export interface DescribeConfigRulesFilters {
  EvaluationMode?: EvaluationMode;
  RuleEvaluationVisibility?: RuleEvaluationVisibility;
}
export interface DescribeConfigRulesRequest {
  ConfigRuleNames?: string[];
  Filters?: DescribeConfigRulesFilters;
  NextToken?: string;
}
export interface DescribeConfigRulesResponse {
  ConfigRules?: ConfigRule[];
  NextToken?: string;
}
export interface DescribeConfigurationAggregatorSourcesStatusRequest {
  ConfigurationAggregatorName: string;
  UpdateStatus?: AggregatedSourceStatusType[];
  NextToken?: string;
  Limit?: number;
}
export interface DescribeConfigurationAggregatorSourcesStatusResponse {
  AggregatedSourceStatusList?: AggregatedSourceStatus[];
  NextToken?: string;
}
export interface DescribeConfigurationAggregatorsRequest {
  ConfigurationAggregatorNames?: string[];
  NextToken?: string;
  Limit?: number;
}
export interface DescribeConfigurationAggregatorsResponse {
  ConfigurationAggregators?: ConfigurationAggregator[];
  NextToken?: string;
}
export interface DescribeConfigurationRecorderStatusRequest {
  ConfigurationRecorderNames?: string[];
  ServicePrincipal?: string;
  Arn?: string;
}
export interface DescribeConfigurationRecorderStatusResponse {
  ConfigurationRecordersStatus?: ConfigurationRecorderStatus[];
}
export interface DescribeConfigurationRecordersRequest {
  ConfigurationRecorderNames?: string[];
  ServicePrincipal?: string;
  Arn?: string;
}
export interface DescribeConfigurationRecordersResponse {
  ConfigurationRecorders?: ConfigurationRecorder[];
}
export interface DescribeConformancePackComplianceRequest {
  ConformancePackName: string;
  Filters?: ConformancePackComplianceFilters;
  Limit?: number;
  NextToken?: string;
}
export interface DescribeConformancePackComplianceResponse {
  ConformancePackName: string;
  ConformancePackRuleComplianceList: ConformancePackRuleCompliance[];
  NextToken?: string;
}
export interface DescribeConformancePackStatusRequest {
  ConformancePackNames?: string[];
  Filters?: DescribeConformancePacksFilters;
  Limit?: number;
  NextToken?: string;
}
export interface DescribeConformancePackStatusResponse {
  ConformancePackStatusDetails?: ConformancePackStatusDetail[];
  NextToken?: string;
}
export interface DescribeConformancePacksFilters {
  Types?: ConformancePackType[];
}
export interface DescribeConformancePacksRequest {
  ConformancePackNames?: string[];
  Filters?: DescribeConformancePacksFilters;
  Limit?: number;
  NextToken?: string;
}
export interface DescribeConformancePacksResponse {
  ConformancePackDetails?: ConformancePackDetail[];
  NextToken?: string;
}
export interface DescribeDeliveryChannelStatusRequest {
  DeliveryChannelNames?: string[];
}
export interface DescribeDeliveryChannelStatusResponse {
  DeliveryChannelsStatus?: DeliveryChannelStatus[];
}
export interface DescribeDeliveryChannelsRequest {
  DeliveryChannelNames?: string[];
}
export interface DescribeDeliveryChannelsResponse {
  DeliveryChannels?: DeliveryChannel[];
}
export interface DescribeOrganizationConfigRuleStatusesRequest {
  OrganizationConfigRuleNames?: string[];
  Limit?: number;
  NextToken?: string;
}
export interface DescribeOrganizationConfigRuleStatusesResponse {
  OrganizationConfigRuleStatuses?: OrganizationConfigRuleStatus[];
  NextToken?: string;
}
export interface DescribeOrganizationConfigRulesRequest {
  OrganizationConfigRuleNames?: string[];
  Limit?: number;
  NextToken?: string;
}
export interface DescribeOrganizationConfigRulesResponse {
  OrganizationConfigRules?: OrganizationConfigRule[];
  NextToken?: string;
}
export interface DescribeOrganizationConformancePackStatusesRequest {
  OrganizationConformancePackNames?: string[];
  Limit?: number;
  NextToken?: string;
}
export interface DescribeOrganizationConformancePackStatusesResponse {
  OrganizationConformancePackStatuses?: OrganizationConformancePackStatus[];
  NextToken?: string;
}
export interface DescribeOrganizationConformancePacksRequest {
  OrganizationConformancePackNames?: string[];
  Limit?: number;
  NextToken?: string;
}
export interface DescribeOrganizationConformancePacksResponse {
  OrganizationConformancePacks?: OrganizationConformancePack[];
  NextToken?: string;
}
export interface DescribePendingAggregationRequestsRequest {
  Limit?: number;
  NextToken?: string;
}
export interface DescribePendingAggregationRequestsResponse {
  PendingAggregationRequests?: PendingAggregationRequest[];
  NextToken?: string;
}
export interface DescribeRemediationConfigurationsRequest {
  ConfigRuleNames: string[];
}
export interface DescribeRemediationConfigurationsResponse {
  RemediationConfigurations?: RemediationConfiguration[];
}
export interface DescribeRemediationExceptionsRequest {
  ConfigRuleName: string;
  ResourceKeys?: RemediationExceptionResourceKey[];
  Limit?: number;
  NextToken?: string;
}
export interface DescribeRemediationExceptionsResponse {
  RemediationExceptions?: RemediationException[];
  NextToken?: string;
}
export interface DescribeRemediationExecutionStatusRequest {
  ConfigRuleName: string;
  ResourceKeys?: ResourceKey[];
  Limit?: number;
  NextToken?: string;
}
export interface DescribeRemediationExecutionStatusResponse {
  RemediationExecutionStatuses?: RemediationExecutionStatus[];
  NextToken?: string;
}
export interface DescribeRetentionConfigurationsRequest {
  RetentionConfigurationNames?: string[];
  NextToken?: string;
}
export interface DescribeRetentionConfigurationsResponse {
  RetentionConfigurations?: RetentionConfiguration[];
  NextToken?: string;
}
export interface DisassociateResourceTypesRequest {
  ConfigurationRecorderArn: string;
  ResourceTypes: ResourceType[];
}
export interface DisassociateResourceTypesResponse {
  ConfigurationRecorder: ConfigurationRecorder;
}
export interface Evaluation {
  ComplianceResourceType: string;
  ComplianceResourceId: string;
  ComplianceType: ComplianceType;
  Annotation?: string;
  OrderingTimestamp: Date;
}
export interface EvaluationContext {
  EvaluationContextIdentifier?: string;
}
export type EvaluationMode = "DETECTIVE" | "PROACTIVE";
export interface EvaluationModeConfiguration {
  Mode?: EvaluationMode;
}
export interface EvaluationResult {
  EvaluationResultIdentifier?: EvaluationResultIdentifier;
  ComplianceType?: ComplianceType;
  ResultRecordedTime?: Date;
  ConfigRuleInvokedTime?: Date;
  Annotation?: string;
  ResultToken?: string;
}
export interface EvaluationResultIdentifier {
  EvaluationResultQualifier?: EvaluationResultQualifier;
  OrderingTimestamp?: Date;
  ResourceEvaluationId?: string;
}
export interface EvaluationResultQualifier {
  ConfigRuleName?: string;
  ResourceType?: string;
  ResourceId?: string;
  EvaluationMode?: EvaluationMode;
}
export interface EvaluationStatus {
  Status: ResourceEvaluationStatus;
  FailureReason?: string;
}
export type EventSource = "aws.config";
export interface ExclusionByResourceTypes {
  resourceTypes?: ResourceType[];
}
export interface ExecutionControls {
  SsmControls?: SsmControls;
}
export interface ExternalEvaluation {
  ComplianceResourceType: string;
  ComplianceResourceId: string;
  ComplianceType: ComplianceType;
  Annotation?: string;
  OrderingTimestamp: Date;
}
export interface FailedDeleteRemediationExceptionsBatch {
  FailureMessage?: string;
  FailedItems?: RemediationExceptionResourceKey[];
}
export interface FailedRemediationBatch {
  FailureMessage?: string;
  FailedItems?: RemediationConfiguration[];
}
export interface FailedRemediationExceptionBatch {
  FailureMessage?: string;
  FailedItems?: RemediationException[];
}
export interface FieldInfo {
  Name?: string;
}
export interface GcpConnectorConfiguration {
  gcpOrganizationId?: string;
  serviceAccountEmail: string;
  workloadIdentityPoolProvider: string;
}
export interface GetAggregateComplianceDetailsByConfigRuleRequest {
  ConfigurationAggregatorName: string;
  ConfigRuleName: string;
  AccountId: string;
  AwsRegion: string;
  ComplianceType?: ComplianceType;
  Limit?: number;
  NextToken?: string;
}
export interface GetAggregateComplianceDetailsByConfigRuleResponse {
  AggregateEvaluationResults?: AggregateEvaluationResult[];
  NextToken?: string;
}
export interface GetAggregateConfigRuleComplianceSummaryRequest {
  ConfigurationAggregatorName: string;
  Filters?: ConfigRuleComplianceSummaryFilters;
  GroupByKey?: ConfigRuleComplianceSummaryGroupKey;
  Limit?: number;
  NextToken?: string;
}
export interface GetAggregateConfigRuleComplianceSummaryResponse {
  GroupByKey?: string;
  AggregateComplianceCounts?: AggregateComplianceCount[];
  NextToken?: string;
}
export interface GetAggregateConformancePackComplianceSummaryRequest {
  ConfigurationAggregatorName: string;
  Filters?: AggregateConformancePackComplianceSummaryFilters;
  GroupByKey?: AggregateConformancePackComplianceSummaryGroupKey;
  Limit?: number;
  NextToken?: string;
}
export interface GetAggregateConformancePackComplianceSummaryResponse {
  AggregateConformancePackComplianceSummaries?: AggregateConformancePackComplianceSummary[];
  GroupByKey?: string;
  NextToken?: string;
}
export interface GetAggregateDiscoveredResourceCountsRequest {
  ConfigurationAggregatorName: string;
  Filters?: ResourceCountFilters;
  GroupByKey?: ResourceCountGroupKey;
  Limit?: number;
  NextToken?: string;
}
export interface GetAggregateDiscoveredResourceCountsResponse {
  TotalDiscoveredResources: number;
  GroupByKey?: string;
  GroupedResourceCounts?: GroupedResourceCount[];
  NextToken?: string;
}
export interface GetAggregateResourceConfigRequest {
  ConfigurationAggregatorName: string;
  ResourceIdentifier: AggregateResourceIdentifier;
}
export interface GetAggregateResourceConfigResponse {
  ConfigurationItem?: ConfigurationItem;
}
export interface GetComplianceDetailsByConfigRuleRequest {
  ConfigRuleName: string;
  ComplianceTypes?: ComplianceType[];
  Limit?: number;
  NextToken?: string;
}
export interface GetComplianceDetailsByConfigRuleResponse {
  EvaluationResults?: EvaluationResult[];
  NextToken?: string;
}
export interface GetComplianceDetailsByResourceRequest {
  ResourceType?: string;
  ResourceId?: string;
  ComplianceTypes?: ComplianceType[];
  NextToken?: string;
  ResourceEvaluationId?: string;
}
export interface GetComplianceDetailsByResourceResponse {
  EvaluationResults?: EvaluationResult[];
  NextToken?: string;
}
export interface GetComplianceSummaryByConfigRuleResponse {
  ComplianceSummary?: ComplianceSummary;
}
export interface GetComplianceSummaryByResourceTypeRequest {
  ResourceTypes?: string[];
}
export interface GetComplianceSummaryByResourceTypeResponse {
  ComplianceSummariesByResourceType?: ComplianceSummaryByResourceType[];
}
export interface GetConformancePackComplianceDetailsRequest {
  ConformancePackName: string;
  Filters?: ConformancePackEvaluationFilters;
  Limit?: number;
  NextToken?: string;
}
export interface GetConformancePackComplianceDetailsResponse {
  ConformancePackName: string;
  ConformancePackRuleEvaluationResults?: ConformancePackEvaluationResult[];
  NextToken?: string;
}
export interface GetConformancePackComplianceSummaryRequest {
  ConformancePackNames: string[];
  Limit?: number;
  NextToken?: string;
}
export interface GetConformancePackComplianceSummaryResponse {
  ConformancePackComplianceSummaryList?: ConformancePackComplianceSummary[];
  NextToken?: string;
}
export interface GetConnectorRequest {
  Arn: string;
}
export interface GetConnectorResponse {
  Connector: Connector;
}
export interface GetCustomRulePolicyRequest {
  ConfigRuleName?: string;
}
export interface GetCustomRulePolicyResponse {
  PolicyText?: string;
}
export interface GetDiscoveredResourceCountsRequest {
  resourceTypes?: string[];
  limit?: number;
  nextToken?: string;
}
export interface GetDiscoveredResourceCountsResponse {
  totalDiscoveredResources?: number;
  resourceCounts?: ResourceCount[];
  nextToken?: string;
}
export interface GetOrganizationConfigRuleDetailedStatusRequest {
  OrganizationConfigRuleName: string;
  Filters?: StatusDetailFilters;
  Limit?: number;
  NextToken?: string;
}
export interface GetOrganizationConfigRuleDetailedStatusResponse {
  OrganizationConfigRuleDetailedStatus?: MemberAccountStatus[];
  NextToken?: string;
}
export interface GetOrganizationConformancePackDetailedStatusRequest {
  OrganizationConformancePackName: string;
  Filters?: OrganizationResourceDetailedStatusFilters;
  Limit?: number;
  NextToken?: string;
}
export interface GetOrganizationConformancePackDetailedStatusResponse {
  OrganizationConformancePackDetailedStatuses?: OrganizationConformancePackDetailedStatus[];
  NextToken?: string;
}
export interface GetOrganizationCustomRulePolicyRequest {
  OrganizationConfigRuleName: string;
}
export interface GetOrganizationCustomRulePolicyResponse {
  PolicyText?: string;
}
export interface GetResourceConfigHistoryRequest {
  resourceType: ResourceType;
  resourceId: string;
  laterTime?: Date;
  earlierTime?: Date;
  chronologicalOrder?: ChronologicalOrder;
  limit?: number;
  nextToken?: string;
}
export interface GetResourceConfigHistoryResponse {
  configurationItems?: ConfigurationItem[];
  nextToken?: string;
}
export interface GetResourceEvaluationSummaryRequest {
  ResourceEvaluationId: string;
}
export interface GetResourceEvaluationSummaryResponse {
  ResourceEvaluationId?: string;
  EvaluationMode?: EvaluationMode;
  EvaluationStatus?: EvaluationStatus;
  EvaluationStartTimestamp?: Date;
  Compliance?: ComplianceType;
  EvaluationContext?: EvaluationContext;
  ResourceDetails?: ResourceDetails;
}
export interface GetStoredQueryRequest {
  QueryName: string;
}
export interface GetStoredQueryResponse {
  StoredQuery?: StoredQuery;
}
export interface GroupedResourceCount {
  GroupName: string;
  ResourceCount: number;
}
export interface IdempotentParameterMismatch {
  message?: string;
}
export interface InsufficientDeliveryPolicyException {}
export interface InsufficientPermissionsException {}
export interface InvalidConfigurationRecorderNameException {}
export interface InvalidDeliveryChannelNameException {}
export interface InvalidExpressionException {}
export interface InvalidLimitException {}
export interface InvalidNextTokenException {}
export interface InvalidParameterValueException {}
export interface InvalidRecordingGroupException {}
export interface InvalidResultTokenException {}
export interface InvalidRoleException {}
export interface InvalidS3KeyPrefixException {}
export interface InvalidS3KmsKeyArnException {}
export interface InvalidSNSTopicARNException {}
export interface InvalidTimeRangeException {}
export interface LastDeliveryChannelDeleteFailedException {}
export interface LimitExceededException {}
export interface ListAggregateDiscoveredResourcesRequest {
  ConfigurationAggregatorName: string;
  ResourceType: ResourceType;
  Filters?: ResourceFilters;
  Limit?: number;
  NextToken?: string;
}
export interface ListAggregateDiscoveredResourcesResponse {
  ResourceIdentifiers?: AggregateResourceIdentifier[];
  NextToken?: string;
}
export interface ListConfigurationRecordersRequest {
  Filters?: ConfigurationRecorderFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListConfigurationRecordersResponse {
  ConfigurationRecorderSummaries: ConfigurationRecorderSummary[];
  NextToken?: string;
}
export interface ListConformancePackComplianceScoresRequest {
  Filters?: ConformancePackComplianceScoresFilters;
  SortOrder?: SortOrder;
  SortBy?: SortBy;
  Limit?: number;
  NextToken?: string;
}
export interface ListConformancePackComplianceScoresResponse {
  NextToken?: string;
  ConformancePackComplianceScores: ConformancePackComplianceScore[];
}
export interface ListConnectorsRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: ConnectorFilter[];
}
export interface ListConnectorsResponse {
  ConnectorSummaries: ConnectorSummary[];
  NextToken?: string;
}
export interface ListDiscoveredResourcesRequest {
  resourceType: ResourceType;
  resourceIds?: string[];
  resourceName?: string;
  limit?: number;
  includeDeletedResources?: boolean;
  nextToken?: string;
}
export interface ListDiscoveredResourcesResponse {
  resourceIdentifiers?: ResourceIdentifier[];
  nextToken?: string;
}
export interface ListResourceEvaluationsRequest {
  Filters?: ResourceEvaluationFilters;
  Limit?: number;
  NextToken?: string;
}
export interface ListResourceEvaluationsResponse {
  ResourceEvaluations?: ResourceEvaluation[];
  NextToken?: string;
}
export interface ListStoredQueriesRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListStoredQueriesResponse {
  StoredQueryMetadata?: StoredQueryMetadata[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  ResourceArn: string;
  Limit?: number;
  NextToken?: string;
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[];
  NextToken?: string;
}
export interface MaxActiveResourcesExceededException {}
export interface MaxNumberOfConfigRulesExceededException {}
export interface MaxNumberOfConfigurationRecordersExceededException {}
export interface MaxNumberOfConformancePacksExceededException {}
export interface MaxNumberOfConnectorsExceededException {}
export interface MaxNumberOfDeliveryChannelsExceededException {}
export interface MaxNumberOfOrganizationConfigRulesExceededException {}
export interface MaxNumberOfOrganizationConformancePacksExceededException {}
export interface MaxNumberOfRetentionConfigurationsExceededException {}
export type MaximumExecutionFrequency = "One_Hour" | "Three_Hours" | "Six_Hours" | "Twelve_Hours" | "TwentyFour_Hours";
export type MemberAccountRuleStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export interface MemberAccountStatus {
  AccountId: string;
  ConfigRuleName: string;
  MemberAccountRuleStatus: MemberAccountRuleStatus;
  ErrorCode?: string;
  ErrorMessage?: string;
  LastUpdateTime?: Date;
}
export type MessageType = "ConfigurationItemChangeNotification" | "ConfigurationSnapshotDeliveryCompleted" | "ScheduledNotification" | "OversizedConfigurationItemChangeNotification";
export interface NoAvailableConfigurationRecorderException {}
export interface NoAvailableDeliveryChannelException {}
export interface NoAvailableOrganizationException {}
export interface NoRunningConfigurationRecorderException {}
export interface NoSuchBucketException {}
export interface NoSuchConfigRuleException {}
export interface NoSuchConfigRuleInConformancePackException {}
export interface NoSuchConfigurationAggregatorException {}
export interface NoSuchConfigurationRecorderException {}
export interface NoSuchConformancePackException {}
export interface NoSuchDeliveryChannelException {}
export interface NoSuchOrganizationConfigRuleException {}
export interface NoSuchOrganizationConformancePackException {}
export interface NoSuchRemediationConfigurationException {}
export interface NoSuchRemediationExceptionException {}
export interface NoSuchRetentionConfigurationException {}
export interface OrganizationAccessDeniedException {}
export interface OrganizationAggregationSource {
  RoleArn: string;
  AwsRegions?: string[];
  AllAwsRegions?: boolean;
}
export interface OrganizationAllFeaturesNotEnabledException {}
export interface OrganizationConfigRule {
  OrganizationConfigRuleName: string;
  OrganizationConfigRuleArn: string;
  OrganizationManagedRuleMetadata?: OrganizationManagedRuleMetadata;
  OrganizationCustomRuleMetadata?: OrganizationCustomRuleMetadata;
  ExcludedAccounts?: string[];
  LastUpdateTime?: Date;
  OrganizationCustomPolicyRuleMetadata?: OrganizationCustomPolicyRuleMetadataNoPolicy;
}
export interface OrganizationConfigRuleStatus {
  OrganizationConfigRuleName: string;
  OrganizationRuleStatus: OrganizationRuleStatus;
  ErrorCode?: string;
  ErrorMessage?: string;
  LastUpdateTime?: Date;
}
export type OrganizationConfigRuleTriggerType = "ConfigurationItemChangeNotification" | "OversizedConfigurationItemChangeNotification" | "ScheduledNotification";
export type OrganizationConfigRuleTriggerTypeNoSN = "ConfigurationItemChangeNotification" | "OversizedConfigurationItemChangeNotification";
export interface OrganizationConformancePack {
  OrganizationConformancePackName: string;
  OrganizationConformancePackArn: string;
  DeliveryS3Bucket?: string;
  DeliveryS3KeyPrefix?: string;
  ConformancePackInputParameters?: ConformancePackInputParameter[];
  ExcludedAccounts?: string[];
  LastUpdateTime: Date;
}
export interface OrganizationConformancePackDetailedStatus {
  AccountId: string;
  ConformancePackName: string;
  Status: OrganizationResourceDetailedStatus;
  ErrorCode?: string;
  ErrorMessage?: string;
  LastUpdateTime?: Date;
}
export interface OrganizationConformancePackStatus {
  OrganizationConformancePackName: string;
  Status: OrganizationResourceStatus;
  ErrorCode?: string;
  ErrorMessage?: string;
  LastUpdateTime?: Date;
}
export interface OrganizationConformancePackTemplateValidationException {}
export interface OrganizationCustomPolicyRuleMetadata {
  Description?: string;
  OrganizationConfigRuleTriggerTypes?: OrganizationConfigRuleTriggerTypeNoSN[];
  InputParameters?: string;
  MaximumExecutionFrequency?: MaximumExecutionFrequency;
  ResourceTypesScope?: string[];
  ResourceIdScope?: string;
  TagKeyScope?: string;
  TagValueScope?: string;
  PolicyRuntime: string;
  PolicyText: string;
  DebugLogDeliveryAccounts?: string[];
}
export interface OrganizationCustomPolicyRuleMetadataNoPolicy {
  Description?: string;
  OrganizationConfigRuleTriggerTypes?: OrganizationConfigRuleTriggerTypeNoSN[];
  InputParameters?: string;
  MaximumExecutionFrequency?: MaximumExecutionFrequency;
  ResourceTypesScope?: string[];
  ResourceIdScope?: string;
  TagKeyScope?: string;
  TagValueScope?: string;
  PolicyRuntime?: string;
  DebugLogDeliveryAccounts?: string[];
}
export interface OrganizationCustomRuleMetadata {
  Description?: string;
  LambdaFunctionArn: string;
  OrganizationConfigRuleTriggerTypes: OrganizationConfigRuleTriggerType[];
  InputParameters?: string;
  MaximumExecutionFrequency?: MaximumExecutionFrequency;
  ResourceTypesScope?: string[];
  ResourceIdScope?: string;
  TagKeyScope?: string;
  TagValueScope?: string;
}
export interface OrganizationManagedRuleMetadata {
  Description?: string;
  RuleIdentifier: string;
  InputParameters?: string;
  MaximumExecutionFrequency?: MaximumExecutionFrequency;
  ResourceTypesScope?: string[];
  ResourceIdScope?: string;
  TagKeyScope?: string;
  TagValueScope?: string;
}
export type OrganizationResourceDetailedStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export interface OrganizationResourceDetailedStatusFilters {
  AccountId?: string;
  Status?: OrganizationResourceDetailedStatus;
}
export type OrganizationResourceStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export type OrganizationRuleStatus = "CREATE_SUCCESSFUL" | "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "DELETE_SUCCESSFUL" | "DELETE_FAILED" | "DELETE_IN_PROGRESS" | "UPDATE_SUCCESSFUL" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED";
export interface OversizedConfigurationItemException {}
export type Owner = "CUSTOM_LAMBDA" | "AWS" | "CUSTOM_POLICY";
export interface PendingAggregationRequest {
  RequesterAccountId?: string;
  RequesterAwsRegion?: string;
}
export type Provider = "AZURE" | "GCP";
export interface PutAggregationAuthorizationRequest {
  AuthorizedAccountId: string;
  AuthorizedAwsRegion: string;
  Tags?: Tag[];
}
export interface PutAggregationAuthorizationResponse {
  AggregationAuthorization?: AggregationAuthorization;
}
export interface PutConfigRuleRequest {
  ConfigRule: ConfigRule;
  Tags?: Tag[];
}
export interface PutConfigurationAggregatorRequest {
  ConfigurationAggregatorName: string;
  AccountAggregationSources?: AccountAggregationSource[];
  OrganizationAggregationSource?: OrganizationAggregationSource;
  Tags?: Tag[];
  AggregatorFilters?: AggregatorFilters;
}
export interface PutConfigurationAggregatorResponse {
  ConfigurationAggregator?: ConfigurationAggregator;
}
export interface PutConfigurationRecorderRequest {
  ConfigurationRecorder: ConfigurationRecorder;
  Tags?: Tag[];
}
export interface PutConformancePackRequest {
  ConformancePackName: string;
  TemplateS3Uri?: string;
  TemplateBody?: string;
  DeliveryS3Bucket?: string;
  DeliveryS3KeyPrefix?: string;
  ConformancePackInputParameters?: ConformancePackInputParameter[];
  TemplateSSMDocumentDetails?: TemplateSSMDocumentDetails;
  Tags?: Tag[];
  Source?: ConformancePackSource;
  Scope?: ConformancePackScope;
}
export interface PutConformancePackResponse {
  ConformancePackArn?: string;
}
export interface PutConnectorRequest {
  ConnectorConfiguration: ConnectorConfiguration;
  Tags?: Tag[];
}
export interface PutConnectorResponse {
  Arn: string;
}
export interface PutDeliveryChannelRequest {
  DeliveryChannel: DeliveryChannel;
}
export interface PutEvaluationsRequest {
  Evaluations?: Evaluation[];
  ResultToken: string;
  TestMode?: boolean;
}
export interface PutEvaluationsResponse {
  FailedEvaluations?: Evaluation[];
}
export interface PutExternalEvaluationRequest {
  ConfigRuleName: string;
  ExternalEvaluation: ExternalEvaluation;
}
export interface PutExternalEvaluationResponse {}
export interface PutOrganizationConfigRuleRequest {
  OrganizationConfigRuleName: string;
  OrganizationManagedRuleMetadata?: OrganizationManagedRuleMetadata;
  OrganizationCustomRuleMetadata?: OrganizationCustomRuleMetadata;
  ExcludedAccounts?: string[];
  OrganizationCustomPolicyRuleMetadata?: OrganizationCustomPolicyRuleMetadata;
  Tags?: Tag[];
}
export interface PutOrganizationConfigRuleResponse {
  OrganizationConfigRuleArn?: string;
}
export interface PutOrganizationConformancePackRequest {
  OrganizationConformancePackName: string;
  TemplateS3Uri?: string;
  TemplateBody?: string;
  DeliveryS3Bucket?: string;
  DeliveryS3KeyPrefix?: string;
  ConformancePackInputParameters?: ConformancePackInputParameter[];
  ExcludedAccounts?: string[];
  Tags?: Tag[];
}
export interface PutOrganizationConformancePackResponse {
  OrganizationConformancePackArn?: string;
}
export interface PutRemediationConfigurationsRequest {
  RemediationConfigurations: RemediationConfiguration[];
}
export interface PutRemediationConfigurationsResponse {
  FailedBatches?: FailedRemediationBatch[];
}
export interface PutRemediationExceptionsRequest {
  ConfigRuleName: string;
  ResourceKeys: RemediationExceptionResourceKey[];
  Message?: string;
  ExpirationTime?: Date;
}
export interface PutRemediationExceptionsResponse {
  FailedBatches?: FailedRemediationExceptionBatch[];
}
export interface PutResourceConfigRequest {
  ResourceType: string;
  SchemaVersionId: string;
  ResourceId: string;
  ResourceName?: string;
  Configuration: string;
  Tags?: { [key: string]: string };
}
export interface PutRetentionConfigurationRequest {
  RetentionPeriodInDays: number;
}
export interface PutRetentionConfigurationResponse {
  RetentionConfiguration?: RetentionConfiguration;
}
export interface PutServiceLinkedConfigurationRecorderRequest {
  ServicePrincipal: string;
  Tags?: Tag[];
}
export interface PutServiceLinkedConfigurationRecorderResponse {
  Arn?: string;
  Name?: string;
}
export interface PutStoredQueryRequest {
  StoredQuery: StoredQuery;
  Tags?: Tag[];
}
export interface PutStoredQueryResponse {
  QueryArn?: string;
}
export interface PutThirdPartyServiceLinkedConfigurationRecorderRequest {
  ServicePrincipal: string;
  ConnectorArn: string;
  ScopeConfiguration: ScopeConfiguration;
  Tags?: Tag[];
}
export interface PutThirdPartyServiceLinkedConfigurationRecorderResponse {
  Arn: string;
  Name: string;
}
export interface QueryInfo {
  SelectFields?: FieldInfo[];
}
export type RecorderStatus = "Pending" | "Success" | "Failure" | "NotApplicable";
export type RecordingFrequency = "CONTINUOUS" | "DAILY";
export interface RecordingGroup {
  allSupported?: boolean;
  includeGlobalResourceTypes?: boolean;
  resourceTypes?: ResourceType[];
  exclusionByResourceTypes?: ExclusionByResourceTypes;
  recordingStrategy?: RecordingStrategy;
}
export interface RecordingMode {
  recordingFrequency: RecordingFrequency;
  recordingModeOverrides?: RecordingModeOverride[];
}
export interface RecordingModeOverride {
  description?: string;
  resourceTypes: ResourceType[];
  recordingFrequency: RecordingFrequency;
}
export type RecordingScope = "INTERNAL" | "PAID";
export interface RecordingStrategy {
  useOnly?: RecordingStrategyType;
}
export type RecordingStrategyType = "ALL_SUPPORTED_RESOURCE_TYPES" | "INCLUSION_BY_RESOURCE_TYPES" | "EXCLUSION_BY_RESOURCE_TYPES";
export interface Relationship {
  resourceType?: ResourceType;
  resourceId?: string;
  resourceName?: string;
  relationshipName?: string;
}
export interface RemediationConfiguration {
  ConfigRuleName: string;
  TargetType: RemediationTargetType;
  TargetId: string;
  TargetVersion?: string;
  Parameters?: { [key: string]: RemediationParameterValue };
  ResourceType?: string;
  Automatic?: boolean;
  ExecutionControls?: ExecutionControls;
  MaximumAutomaticAttempts?: number;
  RetryAttemptSeconds?: number;
  Arn?: string;
  CreatedByService?: string;
}
export interface RemediationException {
  ConfigRuleName: string;
  ResourceType: string;
  ResourceId: string;
  Message?: string;
  ExpirationTime?: Date;
}
export interface RemediationExceptionResourceKey {
  ResourceType?: string;
  ResourceId?: string;
}
export type RemediationExecutionState = "QUEUED" | "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "UNKNOWN";
export interface RemediationExecutionStatus {
  ResourceKey?: ResourceKey;
  State?: RemediationExecutionState;
  StepDetails?: RemediationExecutionStep[];
  InvocationTime?: Date;
  LastUpdatedTime?: Date;
}
export interface RemediationExecutionStep {
  Name?: string;
  State?: RemediationExecutionStepState;
  ErrorMessage?: string;
  StartTime?: Date;
  StopTime?: Date;
}
export type RemediationExecutionStepState = "SUCCEEDED" | "PENDING" | "FAILED" | "IN_PROGRESS" | "EXITED" | "UNKNOWN";
export interface RemediationInProgressException {}
export interface RemediationParameterValue {
  ResourceValue?: ResourceValue;
  StaticValue?: StaticValue;
}
export type RemediationTargetType = "SSM_DOCUMENT";
export interface ResourceConcurrentModificationException {
  message?: string;
}
export type ResourceConfigurationSchemaType = "CFN_RESOURCE_SCHEMA";
export interface ResourceCount {
  resourceType?: ResourceType;
  count?: number;
}
export interface ResourceCountFilters {
  ResourceType?: ResourceType;
  AccountId?: string;
  Region?: string;
}
export type ResourceCountGroupKey = "RESOURCE_TYPE" | "ACCOUNT_ID" | "AWS_REGION";
export interface ResourceDetails {
  ResourceId: string;
  ResourceType: string;
  ResourceConfiguration: string;
  ResourceConfigurationSchemaType?: ResourceConfigurationSchemaType;
}
export interface ResourceEvaluation {
  ResourceEvaluationId?: string;
  EvaluationMode?: EvaluationMode;
  EvaluationStartTimestamp?: Date;
}
export interface ResourceEvaluationFilters {
  EvaluationMode?: EvaluationMode;
  TimeWindow?: TimeWindow;
  EvaluationContextIdentifier?: string;
}
export type ResourceEvaluationStatus = "IN_PROGRESS" | "FAILED" | "SUCCEEDED";
export interface ResourceFilters {
  AccountId?: string;
  ResourceId?: string;
  ResourceName?: string;
  Region?: string;
}
export interface ResourceIdentifier {
  resourceType?: ResourceType;
  resourceId?: string;
  resourceName?: string;
  resourceDeletionTime?: Date;
}
export interface ResourceInUseException {}
export interface ResourceKey {
  resourceType: ResourceType;
  resourceId: string;
}
export interface ResourceNotDiscoveredException {}
export interface ResourceNotFoundException {}
export type ResourceType = "AWS::EC2::CustomerGateway" | "AWS::EC2::EIP" | "AWS::EC2::Host" | "AWS::EC2::Instance" | "AWS::EC2::InternetGateway" | "AWS::EC2::NetworkAcl" | "AWS::EC2::NetworkInterface" | "AWS::EC2::RouteTable" | "AWS::EC2::SecurityGroup" | "AWS::EC2::Subnet" | "AWS::CloudTrail::Trail" | "AWS::EC2::Volume" | "AWS::EC2::VPC" | "AWS::EC2::VPNConnection" | "AWS::EC2::VPNGateway" | "AWS::EC2::RegisteredHAInstance" | "AWS::EC2::NatGateway" | "AWS::EC2::EgressOnlyInternetGateway" | "AWS::EC2::VPCEndpoint" | "AWS::EC2::VPCEndpointService" | "AWS::EC2::FlowLog" | "AWS::EC2::VPCPeeringConnection" | "AWS::Elasticsearch::Domain" | "AWS::IAM::Group" | "AWS::IAM::Policy" | "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::ElasticLoadBalancingV2::LoadBalancer" | "AWS::ACM::Certificate" | "AWS::RDS::DBInstance" | "AWS::RDS::DBSubnetGroup" | "AWS::RDS::DBSecurityGroup" | "AWS::RDS::DBSnapshot" | "AWS::RDS::DBCluster" | "AWS::RDS::DBClusterSnapshot" | "AWS::RDS::EventSubscription" | "AWS::S3::Bucket" | "AWS::S3::AccountPublicAccessBlock" | "AWS::Redshift::Cluster" | "AWS::Redshift::ClusterSnapshot" | "AWS::Redshift::ClusterParameterGroup" | "AWS::Redshift::ClusterSecurityGroup" | "AWS::Redshift::ClusterSubnetGroup" | "AWS::Redshift::EventSubscription" | "AWS::SSM::ManagedInstanceInventory" | "AWS::CloudWatch::Alarm" | "AWS::CloudFormation::Stack" | "AWS::ElasticLoadBalancing::LoadBalancer" | "AWS::AutoScaling::AutoScalingGroup" | "AWS::AutoScaling::LaunchConfiguration" | "AWS::AutoScaling::ScalingPolicy" | "AWS::AutoScaling::ScheduledAction" | "AWS::DynamoDB::Table" | "AWS::CodeBuild::Project" | "AWS::WAF::RateBasedRule" | "AWS::WAF::Rule" | "AWS::WAF::RuleGroup" | "AWS::WAF::WebACL" | "AWS::WAFRegional::RateBasedRule" | "AWS::WAFRegional::Rule" | "AWS::WAFRegional::RuleGroup" | "AWS::WAFRegional::WebACL" | "AWS::CloudFront::Distribution" | "AWS::CloudFront::StreamingDistribution" | "AWS::Lambda::Function" | "AWS::NetworkFirewall::Firewall" | "AWS::NetworkFirewall::FirewallPolicy" | "AWS::NetworkFirewall::RuleGroup" | "AWS::ElasticBeanstalk::Application" | "AWS::ElasticBeanstalk::ApplicationVersion" | "AWS::ElasticBeanstalk::Environment" | "AWS::WAFv2::WebACL" | "AWS::WAFv2::RuleGroup" | "AWS::WAFv2::IPSet" | "AWS::WAFv2::RegexPatternSet" | "AWS::WAFv2::ManagedRuleSet" | "AWS::XRay::EncryptionConfig" | "AWS::SSM::AssociationCompliance" | "AWS::SSM::PatchCompliance" | "AWS::Shield::Protection" | "AWS::ShieldRegional::Protection" | "AWS::Config::ConformancePackCompliance" | "AWS::Config::ResourceCompliance" | "AWS::ApiGateway::Stage" | "AWS::ApiGateway::RestApi" | "AWS::ApiGatewayV2::Stage" | "AWS::ApiGatewayV2::Api" | "AWS::CodePipeline::Pipeline" | "AWS::ServiceCatalog::CloudFormationProvisionedProduct" | "AWS::ServiceCatalog::CloudFormationProduct" | "AWS::ServiceCatalog::Portfolio" | "AWS::SQS::Queue" | "AWS::KMS::Key" | "AWS::QLDB::Ledger" | "AWS::SecretsManager::Secret" | "AWS::SNS::Topic" | "AWS::SSM::FileData" | "AWS::Backup::BackupPlan" | "AWS::Backup::BackupSelection" | "AWS::Backup::BackupVault" | "AWS::Backup::RecoveryPoint" | "AWS::ECR::Repository" | "AWS::ECS::Cluster" | "AWS::ECS::Service" | "AWS::ECS::TaskDefinition" | "AWS::EFS::AccessPoint" | "AWS::EFS::FileSystem" | "AWS::EKS::Cluster" | "AWS::OpenSearch::Domain" | "AWS::EC2::TransitGateway" | "AWS::Kinesis::Stream" | "AWS::Kinesis::StreamConsumer" | "AWS::CodeDeploy::Application" | "AWS::CodeDeploy::DeploymentConfig" | "AWS::CodeDeploy::DeploymentGroup" | "AWS::EC2::LaunchTemplate" | "AWS::ECR::PublicRepository" | "AWS::GuardDuty::Detector" | "AWS::EMR::SecurityConfiguration" | "AWS::SageMaker::CodeRepository" | "AWS::Route53Resolver::ResolverEndpoint" | "AWS::Route53Resolver::ResolverRule" | "AWS::Route53Resolver::ResolverRuleAssociation" | "AWS::DMS::ReplicationSubnetGroup" | "AWS::DMS::EventSubscription" | "AWS::MSK::Cluster" | "AWS::StepFunctions::Activity" | "AWS::WorkSpaces::Workspace" | "AWS::WorkSpaces::ConnectionAlias" | "AWS::SageMaker::Model" | "AWS::ElasticLoadBalancingV2::Listener" | "AWS::StepFunctions::StateMachine" | "AWS::Batch::JobQueue" | "AWS::Batch::ComputeEnvironment" | "AWS::AccessAnalyzer::Analyzer" | "AWS::Athena::WorkGroup" | "AWS::Athena::DataCatalog" | "AWS::Detective::Graph" | "AWS::GlobalAccelerator::Accelerator" | "AWS::GlobalAccelerator::EndpointGroup" | "AWS::GlobalAccelerator::Listener" | "AWS::EC2::TransitGatewayAttachment" | "AWS::EC2::TransitGatewayRouteTable" | "AWS::DMS::Certificate" | "AWS::AppConfig::Application" | "AWS::AppSync::GraphQLApi" | "AWS::DataSync::LocationSMB" | "AWS::DataSync::LocationFSxLustre" | "AWS::DataSync::LocationS3" | "AWS::DataSync::LocationEFS" | "AWS::DataSync::Task" | "AWS::DataSync::LocationNFS" | "AWS::EC2::NetworkInsightsAccessScopeAnalysis" | "AWS::EKS::FargateProfile" | "AWS::Glue::Job" | "AWS::GuardDuty::ThreatIntelSet" | "AWS::GuardDuty::IPSet" | "AWS::SageMaker::Workteam" | "AWS::SageMaker::NotebookInstanceLifecycleConfig" | "AWS::ServiceDiscovery::Service" | "AWS::ServiceDiscovery::PublicDnsNamespace" | "AWS::SES::ContactList" | "AWS::SES::ConfigurationSet" | "AWS::Route53::HostedZone" | "AWS::IoTEvents::Input" | "AWS::IoTEvents::DetectorModel" | "AWS::IoTEvents::AlarmModel" | "AWS::ServiceDiscovery::HttpNamespace" | "AWS::Events::EventBus" | "AWS::ImageBuilder::ContainerRecipe" | "AWS::ImageBuilder::DistributionConfiguration" | "AWS::ImageBuilder::InfrastructureConfiguration" | "AWS::DataSync::LocationObjectStorage" | "AWS::DataSync::LocationHDFS" | "AWS::Glue::Classifier" | "AWS::Route53RecoveryReadiness::Cell" | "AWS::Route53RecoveryReadiness::ReadinessCheck" | "AWS::ECR::RegistryPolicy" | "AWS::Backup::ReportPlan" | "AWS::Lightsail::Certificate" | "AWS::RUM::AppMonitor" | "AWS::Events::Endpoint" | "AWS::SES::ReceiptRuleSet" | "AWS::Events::Archive" | "AWS::Events::ApiDestination" | "AWS::Lightsail::Disk" | "AWS::FIS::ExperimentTemplate" | "AWS::DataSync::LocationFSxWindows" | "AWS::SES::ReceiptFilter" | "AWS::GuardDuty::Filter" | "AWS::SES::Template" | "AWS::AmazonMQ::Broker" | "AWS::AppConfig::Environment" | "AWS::AppConfig::ConfigurationProfile" | "AWS::Cloud9::EnvironmentEC2" | "AWS::EventSchemas::Registry" | "AWS::EventSchemas::RegistryPolicy" | "AWS::EventSchemas::Discoverer" | "AWS::FraudDetector::Label" | "AWS::FraudDetector::EntityType" | "AWS::FraudDetector::Variable" | "AWS::FraudDetector::Outcome" | "AWS::IoT::Authorizer" | "AWS::IoT::SecurityProfile" | "AWS::IoT::RoleAlias" | "AWS::IoT::Dimension" | "AWS::IoTAnalytics::Datastore" | "AWS::Lightsail::Bucket" | "AWS::Lightsail::StaticIp" | "AWS::MediaPackage::PackagingGroup" | "AWS::Route53RecoveryReadiness::RecoveryGroup" | "AWS::ResilienceHub::ResiliencyPolicy" | "AWS::Transfer::Workflow" | "AWS::EKS::IdentityProviderConfig" | "AWS::EKS::Addon" | "AWS::Glue::MLTransform" | "AWS::IoT::Policy" | "AWS::IoT::MitigationAction" | "AWS::IoTTwinMaker::Workspace" | "AWS::IoTTwinMaker::Entity" | "AWS::IoTAnalytics::Dataset" | "AWS::IoTAnalytics::Pipeline" | "AWS::IoTAnalytics::Channel" | "AWS::IoTSiteWise::Dashboard" | "AWS::IoTSiteWise::Project" | "AWS::IoTSiteWise::Portal" | "AWS::IoTSiteWise::AssetModel" | "AWS::IVS::Channel" | "AWS::IVS::RecordingConfiguration" | "AWS::IVS::PlaybackKeyPair" | "AWS::KinesisAnalyticsV2::Application" | "AWS::RDS::GlobalCluster" | "AWS::S3::MultiRegionAccessPoint" | "AWS::DeviceFarm::TestGridProject" | "AWS::Budgets::BudgetsAction" | "AWS::Lex::Bot" | "AWS::CodeGuruReviewer::RepositoryAssociation" | "AWS::IoT::CustomMetric" | "AWS::Route53Resolver::FirewallDomainList" | "AWS::RoboMaker::RobotApplicationVersion" | "AWS::EC2::TrafficMirrorSession" | "AWS::IoTSiteWise::Gateway" | "AWS::Lex::BotAlias" | "AWS::LookoutMetrics::Alert" | "AWS::IoT::AccountAuditConfiguration" | "AWS::EC2::TrafficMirrorTarget" | "AWS::S3::StorageLens" | "AWS::IoT::ScheduledAudit" | "AWS::Events::Connection" | "AWS::EventSchemas::Schema" | "AWS::MediaPackage::PackagingConfiguration" | "AWS::KinesisVideo::SignalingChannel" | "AWS::AppStream::DirectoryConfig" | "AWS::LookoutVision::Project" | "AWS::Route53RecoveryControl::Cluster" | "AWS::Route53RecoveryControl::SafetyRule" | "AWS::Route53RecoveryControl::ControlPanel" | "AWS::Route53RecoveryControl::RoutingControl" | "AWS::Route53RecoveryReadiness::ResourceSet" | "AWS::RoboMaker::SimulationApplication" | "AWS::RoboMaker::RobotApplication" | "AWS::HealthLake::FHIRDatastore" | "AWS::Pinpoint::Segment" | "AWS::Pinpoint::ApplicationSettings" | "AWS::Events::Rule" | "AWS::EC2::DHCPOptions" | "AWS::EC2::NetworkInsightsPath" | "AWS::EC2::TrafficMirrorFilter" | "AWS::EC2::IPAM" | "AWS::IoTTwinMaker::Scene" | "AWS::NetworkManager::TransitGatewayRegistration" | "AWS::CustomerProfiles::Domain" | "AWS::AutoScaling::WarmPool" | "AWS::Connect::PhoneNumber" | "AWS::AppConfig::DeploymentStrategy" | "AWS::AppFlow::Flow" | "AWS::AuditManager::Assessment" | "AWS::CloudWatch::MetricStream" | "AWS::DeviceFarm::InstanceProfile" | "AWS::DeviceFarm::Project" | "AWS::EC2::EC2Fleet" | "AWS::EC2::SubnetRouteTableAssociation" | "AWS::ECR::PullThroughCacheRule" | "AWS::GroundStation::Config" | "AWS::ImageBuilder::ImagePipeline" | "AWS::IoT::FleetMetric" | "AWS::IoTWireless::ServiceProfile" | "AWS::NetworkManager::Device" | "AWS::NetworkManager::GlobalNetwork" | "AWS::NetworkManager::Link" | "AWS::NetworkManager::Site" | "AWS::Panorama::Package" | "AWS::Pinpoint::App" | "AWS::Redshift::ScheduledAction" | "AWS::Route53Resolver::FirewallRuleGroupAssociation" | "AWS::SageMaker::AppImageConfig" | "AWS::SageMaker::Image" | "AWS::ECS::TaskSet" | "AWS::Cassandra::Keyspace" | "AWS::Signer::SigningProfile" | "AWS::Amplify::App" | "AWS::AppMesh::VirtualNode" | "AWS::AppMesh::VirtualService" | "AWS::AppRunner::VpcConnector" | "AWS::AppStream::Application" | "AWS::CodeArtifact::Repository" | "AWS::EC2::PrefixList" | "AWS::EC2::SpotFleet" | "AWS::Evidently::Project" | "AWS::Forecast::Dataset" | "AWS::IAM::SAMLProvider" | "AWS::IAM::ServerCertificate" | "AWS::Pinpoint::Campaign" | "AWS::Pinpoint::InAppTemplate" | "AWS::SageMaker::Domain" | "AWS::Transfer::Agreement" | "AWS::Transfer::Connector" | "AWS::KinesisFirehose::DeliveryStream" | "AWS::Amplify::Branch" | "AWS::AppIntegrations::EventIntegration" | "AWS::AppMesh::Route" | "AWS::Athena::PreparedStatement" | "AWS::EC2::IPAMScope" | "AWS::Evidently::Launch" | "AWS::Forecast::DatasetGroup" | "AWS::GreengrassV2::ComponentVersion" | "AWS::GroundStation::MissionProfile" | "AWS::MediaConnect::FlowEntitlement" | "AWS::MediaConnect::FlowVpcInterface" | "AWS::MediaTailor::PlaybackConfiguration" | "AWS::MSK::Configuration" | "AWS::Personalize::Dataset" | "AWS::Personalize::Schema" | "AWS::Personalize::Solution" | "AWS::Pinpoint::EmailTemplate" | "AWS::Pinpoint::EventStream" | "AWS::ResilienceHub::App" | "AWS::ACMPCA::CertificateAuthority" | "AWS::AppConfig::HostedConfigurationVersion" | "AWS::AppMesh::VirtualGateway" | "AWS::AppMesh::VirtualRouter" | "AWS::AppRunner::Service" | "AWS::CustomerProfiles::ObjectType" | "AWS::DMS::Endpoint" | "AWS::EC2::CapacityReservation" | "AWS::EC2::ClientVpnEndpoint" | "AWS::Kendra::Index" | "AWS::KinesisVideo::Stream" | "AWS::Logs::Destination" | "AWS::Pinpoint::EmailChannel" | "AWS::S3::AccessPoint" | "AWS::NetworkManager::CustomerGatewayAssociation" | "AWS::NetworkManager::LinkAssociation" | "AWS::IoTWireless::MulticastGroup" | "AWS::Personalize::DatasetGroup" | "AWS::IoTTwinMaker::ComponentType" | "AWS::CodeBuild::ReportGroup" | "AWS::SageMaker::FeatureGroup" | "AWS::MSK::BatchScramSecret" | "AWS::AppStream::Stack" | "AWS::IoT::JobTemplate" | "AWS::IoTWireless::FuotaTask" | "AWS::IoT::ProvisioningTemplate" | "AWS::InspectorV2::Filter" | "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation" | "AWS::ServiceDiscovery::Instance" | "AWS::Transfer::Certificate" | "AWS::MediaConnect::FlowSource" | "AWS::APS::RuleGroupsNamespace" | "AWS::CodeGuruProfiler::ProfilingGroup" | "AWS::Route53Resolver::ResolverQueryLoggingConfig" | "AWS::Batch::SchedulingPolicy" | "AWS::ACMPCA::CertificateAuthorityActivation" | "AWS::AppMesh::GatewayRoute" | "AWS::AppMesh::Mesh" | "AWS::Connect::Instance" | "AWS::Connect::QuickConnect" | "AWS::EC2::CarrierGateway" | "AWS::EC2::IPAMPool" | "AWS::EC2::TransitGatewayConnect" | "AWS::EC2::TransitGatewayMulticastDomain" | "AWS::ECS::CapacityProvider" | "AWS::IAM::InstanceProfile" | "AWS::IoT::CACertificate" | "AWS::IoTTwinMaker::SyncJob" | "AWS::KafkaConnect::Connector" | "AWS::Lambda::CodeSigningConfig" | "AWS::NetworkManager::ConnectPeer" | "AWS::ResourceExplorer2::Index" | "AWS::AppStream::Fleet" | "AWS::Cognito::UserPool" | "AWS::Cognito::UserPoolClient" | "AWS::Cognito::UserPoolGroup" | "AWS::EC2::NetworkInsightsAccessScope" | "AWS::EC2::NetworkInsightsAnalysis" | "AWS::Grafana::Workspace" | "AWS::GroundStation::DataflowEndpointGroup" | "AWS::ImageBuilder::ImageRecipe" | "AWS::KMS::Alias" | "AWS::M2::Environment" | "AWS::QuickSight::DataSource" | "AWS::QuickSight::Template" | "AWS::QuickSight::Theme" | "AWS::RDS::OptionGroup" | "AWS::Redshift::EndpointAccess" | "AWS::Route53Resolver::FirewallRuleGroup" | "AWS::SSM::Document" | "AWS::AppConfig::ExtensionAssociation" | "AWS::AppIntegrations::Application" | "AWS::AppSync::ApiCache" | "AWS::Bedrock::Guardrail" | "AWS::Bedrock::KnowledgeBase" | "AWS::Cognito::IdentityPool" | "AWS::Connect::Rule" | "AWS::Connect::User" | "AWS::EC2::ClientVpnTargetNetworkAssociation" | "AWS::EC2::EIPAssociation" | "AWS::EC2::IPAMResourceDiscovery" | "AWS::EC2::IPAMResourceDiscoveryAssociation" | "AWS::EC2::InstanceConnectEndpoint" | "AWS::EC2::SnapshotBlockPublicAccess" | "AWS::EC2::VPCBlockPublicAccessExclusion" | "AWS::EC2::VPCBlockPublicAccessOptions" | "AWS::EC2::VPCEndpointConnectionNotification" | "AWS::EC2::VPNConnectionRoute" | "AWS::Evidently::Segment" | "AWS::IAM::OIDCProvider" | "AWS::InspectorV2::Activation" | "AWS::MSK::ClusterPolicy" | "AWS::MSK::VpcConnection" | "AWS::MediaConnect::Gateway" | "AWS::MemoryDB::SubnetGroup" | "AWS::OpenSearchServerless::Collection" | "AWS::OpenSearchServerless::VpcEndpoint" | "AWS::Redshift::EndpointAuthorization" | "AWS::Route53Profiles::Profile" | "AWS::S3::StorageLensGroup" | "AWS::S3Express::BucketPolicy" | "AWS::S3Express::DirectoryBucket" | "AWS::SageMaker::InferenceExperiment" | "AWS::SecurityHub::Standard" | "AWS::Transfer::Profile" | "AWS::CloudFormation::StackSet" | "AWS::MediaPackageV2::Channel" | "AWS::S3::AccessGrantsLocation" | "AWS::S3::AccessGrant" | "AWS::S3::AccessGrantsInstance" | "AWS::EMRServerless::Application" | "AWS::Config::AggregationAuthorization" | "AWS::Bedrock::ApplicationInferenceProfile" | "AWS::ApiGatewayV2::Integration" | "AWS::SageMaker::MlflowTrackingServer" | "AWS::SageMaker::ModelBiasJobDefinition" | "AWS::SecretsManager::RotationSchedule" | "AWS::Deadline::QueueFleetAssociation" | "AWS::ECR::RepositoryCreationTemplate" | "AWS::CloudFormation::LambdaHook" | "AWS::EC2::SubnetNetworkAclAssociation" | "AWS::ApiGateway::UsagePlan" | "AWS::AppConfig::Extension" | "AWS::Deadline::Fleet" | "AWS::EMR::Studio" | "AWS::S3Tables::TableBucket" | "AWS::CloudFront::RealtimeLogConfig" | "AWS::BackupGateway::Hypervisor" | "AWS::BCMDataExports::Export" | "AWS::CloudFormation::GuardHook" | "AWS::CloudFront::PublicKey" | "AWS::CloudTrail::EventDataStore" | "AWS::EntityResolution::IdMappingWorkflow" | "AWS::EntityResolution::SchemaMapping" | "AWS::IoT::DomainConfiguration" | "AWS::PCAConnectorAD::DirectoryRegistration" | "AWS::RDS::Integration" | "AWS::Config::ConformancePack" | "AWS::RolesAnywhere::Profile" | "AWS::CodeArtifact::Domain" | "AWS::Backup::RestoreTestingPlan" | "AWS::Config::StoredQuery" | "AWS::SageMaker::DataQualityJobDefinition" | "AWS::SageMaker::ModelExplainabilityJobDefinition" | "AWS::SageMaker::ModelQualityJobDefinition" | "AWS::SageMaker::StudioLifecycleConfig" | "AWS::SES::DedicatedIpPool" | "AWS::SES::MailManagerTrafficPolicy" | "AWS::SSM::ResourceDataSync" | "AWS::BedrockAgentCore::Runtime" | "AWS::BedrockAgentCore::BrowserCustom" | "AWS::ElasticLoadBalancingV2::TargetGroup" | "AWS::EMRContainers::VirtualCluster" | "AWS::EntityResolution::MatchingWorkflow" | "AWS::IoTCoreDeviceAdvisor::SuiteDefinition" | "AWS::EC2::SecurityGroupVpcAssociation" | "AWS::EC2::VerifiedAccessInstance" | "AWS::KafkaConnect::CustomPlugin" | "AWS::NetworkManager::TransitGatewayPeering" | "AWS::OpenSearchServerless::SecurityConfig" | "AWS::Redshift::Integration" | "AWS::RolesAnywhere::TrustAnchor" | "AWS::Route53Profiles::ProfileAssociation" | "AWS::SSMIncidents::ResponsePlan" | "AWS::Transfer::Server" | "AWS::Glue::Database" | "AWS::Organizations::OrganizationalUnit" | "AWS::EC2::IPAMPoolCidr" | "AWS::EC2::VPCGatewayAttachment" | "AWS::Bedrock::Prompt" | "AWS::Comprehend::Flywheel" | "AWS::DataSync::Agent" | "AWS::MediaTailor::LiveSource" | "AWS::MSK::ServerlessCluster" | "AWS::IoTSiteWise::Asset" | "AWS::B2BI::Capability" | "AWS::CloudFront::KeyValueStore" | "AWS::Deadline::Monitor" | "AWS::GuardDuty::MalwareProtectionPlan" | "AWS::Location::APIKey" | "AWS::MediaPackageV2::OriginEndpoint" | "AWS::PCAConnectorAD::Connector" | "AWS::S3Tables::TableBucketPolicy" | "AWS::SecretsManager::ResourcePolicy" | "AWS::SSMContacts::Contact" | "AWS::IoT::ThingGroup" | "AWS::ImageBuilder::LifecyclePolicy" | "AWS::GameLift::Build" | "AWS::ECR::ReplicationConfiguration" | "AWS::EC2::SubnetCidrBlock" | "AWS::Connect::SecurityProfile" | "AWS::CleanRoomsML::TrainingDataset" | "AWS::AppStream::AppBlockBuilder" | "AWS::Route53::DNSSEC" | "AWS::SageMaker::UserProfile" | "AWS::ApiGateway::Method";
export interface ResourceValue {
  Value: ResourceValueType;
}
export type ResourceValueType = "RESOURCE_ID";
export interface RetentionConfiguration {
  Name: string;
  RetentionPeriodInDays: number;
}
export type RuleEvaluationVisibility = "EXTERNAL" | "INTERNAL";
export interface Scope {
  ComplianceResourceTypes?: string[];
  TagKey?: string;
  TagValue?: string;
  ComplianceResourceId?: string;
  ServicePrincipals?: string[];
}
export interface ScopeConfiguration {
  scopeType: string;
  scopeValues?: string[];
  allRegions: boolean;
  includedRegions?: string[];
}
export interface SelectAggregateResourceConfigRequest {
  Expression: string;
  ConfigurationAggregatorName: string;
  Limit?: number;
  MaxResults?: number;
  NextToken?: string;
}
export interface SelectAggregateResourceConfigResponse {
  Results?: string[];
  QueryInfo?: QueryInfo;
  NextToken?: string;
}
export interface SelectResourceConfigRequest {
  Expression: string;
  Limit?: number;
  NextToken?: string;
}
export interface SelectResourceConfigResponse {
  Results?: string[];
  QueryInfo?: QueryInfo;
  NextToken?: string;
}
export type SortBy = "SCORE";
export type SortOrder = "ASCENDING" | "DESCENDING";
export interface Source {
  Owner: Owner;
  SourceIdentifier?: string;
  SourceDetails?: SourceDetail[];
  CustomPolicyDetails?: CustomPolicyDetails;
}
export interface SourceDetail {
  EventSource?: EventSource;
  MessageType?: MessageType;
  MaximumExecutionFrequency?: MaximumExecutionFrequency;
}
export interface SsmControls {
  ConcurrentExecutionRatePercentage?: number;
  ErrorPercentage?: number;
}
export interface StartConfigRulesEvaluationRequest {
  ConfigRuleNames?: string[];
}
export interface StartConfigRulesEvaluationResponse {}
export interface StartConfigurationRecorderRequest {
  ConfigurationRecorderName: string;
}
export interface StartRemediationExecutionRequest {
  ConfigRuleName: string;
  ResourceKeys: ResourceKey[];
}
export interface StartRemediationExecutionResponse {
  FailureMessage?: string;
  FailedItems?: ResourceKey[];
}
export interface StartResourceEvaluationRequest {
  ResourceDetails: ResourceDetails;
  EvaluationContext?: EvaluationContext;
  EvaluationMode: EvaluationMode;
  EvaluationTimeout?: number;
  ClientToken?: string;
}
export interface StartResourceEvaluationResponse {
  ResourceEvaluationId?: string;
}
export interface StaticValue {
  Values: string[];
}
export interface StatusDetailFilters {
  AccountId?: string;
  MemberAccountRuleStatus?: MemberAccountRuleStatus;
}
export interface StopConfigurationRecorderRequest {
  ConfigurationRecorderName: string;
}
export interface StoredQuery {
  QueryId?: string;
  QueryArn?: string;
  QueryName: string;
  Description?: string;
  Expression?: string;
}
export interface StoredQueryMetadata {
  QueryId: string;
  QueryArn: string;
  QueryName: string;
  Description?: string;
}
export interface Tag {
  Key?: string;
  Value?: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags: Tag[];
}
export interface TemplateSSMDocumentDetails {
  DocumentName: string;
  DocumentVersion?: string;
}
export interface TimeWindow {
  StartTime?: Date;
  EndTime?: Date;
}
export interface TooManyTagsException {}
export interface UnmodifiableEntityException {}
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface ValidationException {}
