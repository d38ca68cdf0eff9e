// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): CloudFront, 2020-05-31. Do not edit.
export interface Operations {
  AssociateAlias: { input: AssociateAliasRequest; output: {}; errors: "NoSuchDistribution" | "AccessDenied" | "IllegalUpdate" | "InvalidArgument" | "TooManyDistributionCNAMEs" };
  AssociateDistributionTenantWebACL: { input: AssociateDistributionTenantWebACLRequest; output: AssociateDistributionTenantWebACLResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "InvalidArgument" | "EntityLimitExceeded" | "InvalidIfMatchVersion" };
  AssociateDistributionWebACL: { input: AssociateDistributionWebACLRequest; output: AssociateDistributionWebACLResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "InvalidArgument" | "EntityLimitExceeded" | "InvalidIfMatchVersion" };
  CopyDistribution: { input: CopyDistributionRequest; output: CopyDistributionResult; errors: "AccessDenied" | "TooManyDistributionsAssociatedToOriginAccessControl" | "InvalidDefaultRootObject" | "InvalidQueryStringParameters" | "TooManyTrustedSigners" | "TooManyCookieNamesInWhiteList" | "NoSuchFieldLevelEncryptionConfig" | "InvalidErrorCode" | "InvalidProtocolSettings" | "TooManyFunctionAssociations" | "TooManyOriginCustomHeaders" | "InvalidOrigin" | "InvalidForwardCookies" | "InvalidMinimumProtocolVersion" | "NoSuchCachePolicy" | "TooManyKeyGroupsAssociatedToDistribution" | "TooManyDistributionsAssociatedToCachePolicy" | "InvalidRequiredProtocol" | "TooManyDistributionsWithFunctionAssociations" | "TooManyOriginGroupsPerDistribution" | "TooManyDistributions" | "InvalidTTLOrder" | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior" | "InvalidOriginKeepaliveTimeout" | "InvalidArgument" | "InvalidOriginReadTimeout" | "InvalidOriginAccessControl" | "InvalidHeadersForS3Origin" | "TrustedSignerDoesNotExist" | "InvalidWebACLId" | "TooManyDistributionsWithSingleFunctionARN" | "InvalidRelativePath" | "TooManyLambdaFunctionAssociations" | "NoSuchDistribution" | "NoSuchOriginRequestPolicy" | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig" | "InconsistentQuantities" | "InvalidLocationCode" | "InvalidOriginAccessIdentity" | "TooManyDistributionCNAMEs" | "InvalidIfMatchVersion" | "TooManyDistributionsAssociatedToOriginRequestPolicy" | "TooManyQueryStringParameters" | "RealtimeLogConfigOwnerMismatch" | "PreconditionFailed" | "MissingBody" | "TooManyHeadersInForwardedValues" | "InvalidLambdaFunctionAssociation" | "CNAMEAlreadyExists" | "TooManyCertificates" | "TrustedKeyGroupDoesNotExist" | "TooManyDistributionsAssociatedToResponseHeadersPolicy" | "NoSuchResponseHeadersPolicy" | "NoSuchRealtimeLogConfig" | "InvalidResponseCode" | "InvalidGeoRestrictionParameter" | "TooManyOrigins" | "InvalidViewerCertificate" | "InvalidFunctionAssociation" | "TooManyDistributionsWithLambdaAssociations" | "TooManyDistributionsAssociatedToKeyGroup" | "DistributionAlreadyExists" | "NoSuchOrigin" | "TooManyCacheBehaviors" };
  CreateAnycastIpList: { input: CreateAnycastIpListRequest; output: CreateAnycastIpListResult; errors: "AccessDenied" | "UnsupportedOperation" | "EntityAlreadyExists" | "InvalidTagging" | "EntityLimitExceeded" | "InvalidArgument" };
  CreateCachePolicy: { input: CreateCachePolicyRequest; output: CreateCachePolicyResult; errors: "AccessDenied" | "TooManyHeadersInCachePolicy" | "CachePolicyAlreadyExists" | "TooManyCookiesInCachePolicy" | "InconsistentQuantities" | "TooManyCachePolicies" | "InvalidArgument" | "TooManyQueryStringsInCachePolicy" };
  CreateCloudFrontOriginAccessIdentity: { input: CreateCloudFrontOriginAccessIdentityRequest; output: CreateCloudFrontOriginAccessIdentityResult; errors: "MissingBody" | "TooManyCloudFrontOriginAccessIdentities" | "InconsistentQuantities" | "CloudFrontOriginAccessIdentityAlreadyExists" | "InvalidArgument" };
  CreateConnectionFunction: { input: CreateConnectionFunctionRequest; output: CreateConnectionFunctionResult; errors: "AccessDenied" | "UnsupportedOperation" | "EntityAlreadyExists" | "InvalidTagging" | "EntityLimitExceeded" | "InvalidArgument" | "EntitySizeLimitExceeded" };
  CreateConnectionGroup: { input: CreateConnectionGroupRequest; output: CreateConnectionGroupResult; errors: "AccessDenied" | "EntityNotFound" | "EntityAlreadyExists" | "InvalidTagging" | "EntityLimitExceeded" | "InvalidArgument" };
  CreateContinuousDeploymentPolicy: { input: CreateContinuousDeploymentPolicyRequest; output: CreateContinuousDeploymentPolicyResult; errors: "AccessDenied" | "TooManyContinuousDeploymentPolicies" | "StagingDistributionInUse" | "InconsistentQuantities" | "ContinuousDeploymentPolicyAlreadyExists" | "InvalidArgument" };
  CreateDistribution: { input: CreateDistributionRequest; output: CreateDistributionResult; errors: "AccessDenied" | "TooManyDistributionsAssociatedToOriginAccessControl" | "InvalidDefaultRootObject" | "InvalidDomainNameForOriginAccessControl" | "InvalidQueryStringParameters" | "TooManyTrustedSigners" | "TooManyCookieNamesInWhiteList" | "NoSuchFieldLevelEncryptionConfig" | "InvalidErrorCode" | "IllegalOriginAccessConfiguration" | "InvalidProtocolSettings" | "TooManyFunctionAssociations" | "TooManyOriginCustomHeaders" | "InvalidOrigin" | "InvalidForwardCookies" | "InvalidMinimumProtocolVersion" | "NoSuchCachePolicy" | "TooManyKeyGroupsAssociatedToDistribution" | "TooManyDistributionsAssociatedToCachePolicy" | "InvalidRequiredProtocol" | "TooManyDistributionsWithFunctionAssociations" | "TooManyOriginGroupsPerDistribution" | "TooManyDistributions" | "InvalidTTLOrder" | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior" | "InvalidOriginKeepaliveTimeout" | "InvalidArgument" | "InvalidOriginReadTimeout" | "InvalidOriginAccessControl" | "EntityNotFound" | "InvalidHeadersForS3Origin" | "TrustedSignerDoesNotExist" | "InvalidWebACLId" | "TooManyDistributionsWithSingleFunctionARN" | "InvalidRelativePath" | "TooManyLambdaFunctionAssociations" | "NoSuchOriginRequestPolicy" | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig" | "InconsistentQuantities" | "InvalidLocationCode" | "InvalidOriginAccessIdentity" | "TooManyDistributionCNAMEs" | "NoSuchContinuousDeploymentPolicy" | "TooManyDistributionsAssociatedToOriginRequestPolicy" | "TooManyQueryStringParameters" | "RealtimeLogConfigOwnerMismatch" | "ContinuousDeploymentPolicyInUse" | "MissingBody" | "TooManyHeadersInForwardedValues" | "InvalidLambdaFunctionAssociation" | "CNAMEAlreadyExists" | "TooManyCertificates" | "TrustedKeyGroupDoesNotExist" | "TooManyDistributionsAssociatedToResponseHeadersPolicy" | "NoSuchResponseHeadersPolicy" | "NoSuchRealtimeLogConfig" | "InvalidResponseCode" | "InvalidGeoRestrictionParameter" | "TooManyOrigins" | "InvalidViewerCertificate" | "InvalidFunctionAssociation" | "TooManyDistributionsWithLambdaAssociations" | "TooManyDistributionsAssociatedToKeyGroup" | "EntityLimitExceeded" | "DistributionAlreadyExists" | "NoSuchOrigin" | "TooManyCacheBehaviors" };
  CreateDistributionTenant: { input: CreateDistributionTenantRequest; output: CreateDistributionTenantResult; errors: "AccessDenied" | "EntityNotFound" | "EntityAlreadyExists" | "CNAMEAlreadyExists" | "InvalidTagging" | "InvalidAssociation" | "EntityLimitExceeded" | "InvalidArgument" };
  CreateDistributionWithTags: { input: CreateDistributionWithTagsRequest; output: CreateDistributionWithTagsResult; errors: "AccessDenied" | "TooManyDistributionsAssociatedToOriginAccessControl" | "InvalidDefaultRootObject" | "InvalidDomainNameForOriginAccessControl" | "InvalidQueryStringParameters" | "TooManyTrustedSigners" | "TooManyCookieNamesInWhiteList" | "NoSuchFieldLevelEncryptionConfig" | "InvalidErrorCode" | "IllegalOriginAccessConfiguration" | "InvalidProtocolSettings" | "TooManyFunctionAssociations" | "TooManyOriginCustomHeaders" | "InvalidOrigin" | "InvalidForwardCookies" | "InvalidMinimumProtocolVersion" | "NoSuchCachePolicy" | "TooManyKeyGroupsAssociatedToDistribution" | "TooManyDistributionsAssociatedToCachePolicy" | "InvalidRequiredProtocol" | "TooManyDistributionsWithFunctionAssociations" | "TooManyOriginGroupsPerDistribution" | "TooManyDistributions" | "InvalidTTLOrder" | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior" | "InvalidOriginKeepaliveTimeout" | "InvalidArgument" | "InvalidOriginReadTimeout" | "InvalidOriginAccessControl" | "EntityNotFound" | "InvalidHeadersForS3Origin" | "TrustedSignerDoesNotExist" | "InvalidWebACLId" | "TooManyDistributionsWithSingleFunctionARN" | "InvalidRelativePath" | "TooManyLambdaFunctionAssociations" | "NoSuchOriginRequestPolicy" | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig" | "InconsistentQuantities" | "InvalidLocationCode" | "InvalidOriginAccessIdentity" | "InvalidTagging" | "TooManyDistributionCNAMEs" | "NoSuchContinuousDeploymentPolicy" | "TooManyDistributionsAssociatedToOriginRequestPolicy" | "TooManyQueryStringParameters" | "RealtimeLogConfigOwnerMismatch" | "ContinuousDeploymentPolicyInUse" | "MissingBody" | "TooManyHeadersInForwardedValues" | "InvalidLambdaFunctionAssociation" | "CNAMEAlreadyExists" | "TooManyCertificates" | "TrustedKeyGroupDoesNotExist" | "TooManyDistributionsAssociatedToResponseHeadersPolicy" | "NoSuchResponseHeadersPolicy" | "NoSuchRealtimeLogConfig" | "InvalidResponseCode" | "InvalidGeoRestrictionParameter" | "TooManyOrigins" | "InvalidViewerCertificate" | "InvalidFunctionAssociation" | "TooManyDistributionsWithLambdaAssociations" | "TooManyDistributionsAssociatedToKeyGroup" | "DistributionAlreadyExists" | "NoSuchOrigin" | "TooManyCacheBehaviors" };
  CreateFieldLevelEncryptionConfig: { input: CreateFieldLevelEncryptionConfigRequest; output: CreateFieldLevelEncryptionConfigResult; errors: "QueryArgProfileEmpty" | "TooManyFieldLevelEncryptionContentTypeProfiles" | "TooManyFieldLevelEncryptionQueryArgProfiles" | "FieldLevelEncryptionConfigAlreadyExists" | "InconsistentQuantities" | "TooManyFieldLevelEncryptionConfigs" | "NoSuchFieldLevelEncryptionProfile" | "InvalidArgument" };
  CreateFieldLevelEncryptionProfile: { input: CreateFieldLevelEncryptionProfileRequest; output: CreateFieldLevelEncryptionProfileResult; errors: "TooManyFieldLevelEncryptionFieldPatterns" | "FieldLevelEncryptionProfileAlreadyExists" | "NoSuchPublicKey" | "FieldLevelEncryptionProfileSizeExceeded" | "InconsistentQuantities" | "TooManyFieldLevelEncryptionProfiles" | "TooManyFieldLevelEncryptionEncryptionEntities" | "InvalidArgument" };
  CreateFunction: { input: CreateFunctionRequest; output: CreateFunctionResult; errors: "FunctionAlreadyExists" | "UnsupportedOperation" | "FunctionSizeLimitExceeded" | "InvalidArgument" | "TooManyFunctions" };
  CreateInvalidation: { input: CreateInvalidationRequest; output: CreateInvalidationResult; errors: "NoSuchDistribution" | "AccessDenied" | "TooManyInvalidationsInProgress" | "MissingBody" | "InconsistentQuantities" | "BatchTooLarge" | "InvalidArgument" };
  CreateInvalidationForDistributionTenant: { input: CreateInvalidationForDistributionTenantRequest; output: CreateInvalidationForDistributionTenantResult; errors: "AccessDenied" | "EntityNotFound" | "TooManyInvalidationsInProgress" | "MissingBody" | "InconsistentQuantities" | "BatchTooLarge" | "InvalidArgument" };
  CreateKeyGroup: { input: CreateKeyGroupRequest; output: CreateKeyGroupResult; errors: "TooManyPublicKeysInKeyGroup" | "TooManyKeyGroups" | "InvalidArgument" | "KeyGroupAlreadyExists" };
  CreateKeyValueStore: { input: CreateKeyValueStoreRequest; output: CreateKeyValueStoreResult; errors: "AccessDenied" | "UnsupportedOperation" | "EntityAlreadyExists" | "EntityLimitExceeded" | "InvalidArgument" | "EntitySizeLimitExceeded" };
  CreateMonitoringSubscription: { input: CreateMonitoringSubscriptionRequest; output: CreateMonitoringSubscriptionResult; errors: "NoSuchDistribution" | "AccessDenied" | "MonitoringSubscriptionAlreadyExists" | "UnsupportedOperation" };
  CreateOriginAccessControl: { input: CreateOriginAccessControlRequest; output: CreateOriginAccessControlResult; errors: "OriginAccessControlAlreadyExists" | "TooManyOriginAccessControls" | "InvalidArgument" };
  CreateOriginRequestPolicy: { input: CreateOriginRequestPolicyRequest; output: CreateOriginRequestPolicyResult; errors: "AccessDenied" | "TooManyHeadersInOriginRequestPolicy" | "TooManyCookiesInOriginRequestPolicy" | "InconsistentQuantities" | "OriginRequestPolicyAlreadyExists" | "TooManyQueryStringsInOriginRequestPolicy" | "InvalidArgument" | "TooManyOriginRequestPolicies" };
  CreatePublicKey: { input: CreatePublicKeyRequest; output: CreatePublicKeyResult; errors: "TooManyPublicKeys" | "PublicKeyAlreadyExists" | "InvalidArgument" };
  CreateRealtimeLogConfig: { input: CreateRealtimeLogConfigRequest; output: CreateRealtimeLogConfigResult; errors: "AccessDenied" | "RealtimeLogConfigAlreadyExists" | "TooManyRealtimeLogConfigs" | "InvalidArgument" };
  CreateResponseHeadersPolicy: { input: CreateResponseHeadersPolicyRequest; output: CreateResponseHeadersPolicyResult; errors: "AccessDenied" | "TooManyCustomHeadersInResponseHeadersPolicy" | "ResponseHeadersPolicyAlreadyExists" | "InconsistentQuantities" | "TooLongCSPInResponseHeadersPolicy" | "InvalidArgument" | "TooManyRemoveHeadersInResponseHeadersPolicy" | "TooManyResponseHeadersPolicies" };
  CreateStreamingDistribution: { input: CreateStreamingDistributionRequest; output: CreateStreamingDistributionResult; errors: "AccessDenied" | "StreamingDistributionAlreadyExists" | "InconsistentQuantities" | "InvalidOriginAccessIdentity" | "InvalidArgument" | "TooManyTrustedSigners" | "InvalidOriginAccessControl" | "TooManyStreamingDistributions" | "MissingBody" | "TooManyStreamingDistributionCNAMEs" | "TrustedSignerDoesNotExist" | "CNAMEAlreadyExists" | "InvalidOrigin" };
  CreateStreamingDistributionWithTags: { input: CreateStreamingDistributionWithTagsRequest; output: CreateStreamingDistributionWithTagsResult; errors: "AccessDenied" | "StreamingDistributionAlreadyExists" | "InconsistentQuantities" | "InvalidOriginAccessIdentity" | "InvalidTagging" | "InvalidArgument" | "TooManyTrustedSigners" | "InvalidOriginAccessControl" | "TooManyStreamingDistributions" | "MissingBody" | "TooManyStreamingDistributionCNAMEs" | "TrustedSignerDoesNotExist" | "CNAMEAlreadyExists" | "InvalidOrigin" };
  CreateTrustStore: { input: CreateTrustStoreRequest; output: CreateTrustStoreResult; errors: "AccessDenied" | "EntityNotFound" | "EntityAlreadyExists" | "InvalidTagging" | "EntityLimitExceeded" | "InvalidArgument" };
  CreateVpcOrigin: { input: CreateVpcOriginRequest; output: CreateVpcOriginResult; errors: "AccessDenied" | "UnsupportedOperation" | "EntityAlreadyExists" | "InconsistentQuantities" | "InvalidTagging" | "EntityLimitExceeded" | "InvalidArgument" };
  DeleteAnycastIpList: { input: DeleteAnycastIpListRequest; output: {}; errors: "CannotDeleteEntityWhileInUse" | "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "IllegalDelete" | "UnsupportedOperation" | "InvalidArgument" | "InvalidIfMatchVersion" };
  DeleteCachePolicy: { input: DeleteCachePolicyRequest; output: {}; errors: "NoSuchCachePolicy" | "PreconditionFailed" | "AccessDenied" | "IllegalDelete" | "CachePolicyInUse" | "InvalidIfMatchVersion" };
  DeleteCloudFrontOriginAccessIdentity: { input: DeleteCloudFrontOriginAccessIdentityRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "CloudFrontOriginAccessIdentityInUse" | "InvalidIfMatchVersion" | "NoSuchCloudFrontOriginAccessIdentity" };
  DeleteConnectionFunction: { input: DeleteConnectionFunctionRequest; output: {}; errors: "CannotDeleteEntityWhileInUse" | "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" | "InvalidIfMatchVersion" };
  DeleteConnectionGroup: { input: DeleteConnectionGroupRequest; output: {}; errors: "CannotDeleteEntityWhileInUse" | "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "ResourceNotDisabled" | "InvalidIfMatchVersion" };
  DeleteContinuousDeploymentPolicy: { input: DeleteContinuousDeploymentPolicyRequest; output: {}; errors: "ContinuousDeploymentPolicyInUse" | "PreconditionFailed" | "AccessDenied" | "InvalidArgument" | "NoSuchContinuousDeploymentPolicy" | "InvalidIfMatchVersion" };
  DeleteDistribution: { input: DeleteDistributionRequest; output: {}; errors: "ResourceInUse" | "NoSuchDistribution" | "PreconditionFailed" | "AccessDenied" | "DistributionNotDisabled" | "InvalidIfMatchVersion" };
  DeleteDistributionTenant: { input: DeleteDistributionTenantRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "ResourceNotDisabled" | "InvalidIfMatchVersion" };
  DeleteFieldLevelEncryptionConfig: { input: DeleteFieldLevelEncryptionConfigRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "FieldLevelEncryptionConfigInUse" | "NoSuchFieldLevelEncryptionConfig" | "InvalidIfMatchVersion" };
  DeleteFieldLevelEncryptionProfile: { input: DeleteFieldLevelEncryptionProfileRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "NoSuchFieldLevelEncryptionProfile" | "FieldLevelEncryptionProfileInUse" | "InvalidIfMatchVersion" };
  DeleteFunction: { input: DeleteFunctionRequest; output: {}; errors: "PreconditionFailed" | "UnsupportedOperation" | "FunctionInUse" | "NoSuchFunctionExists" | "InvalidIfMatchVersion" };
  DeleteKeyGroup: { input: DeleteKeyGroupRequest; output: {}; errors: "PreconditionFailed" | "ResourceInUse" | "NoSuchResource" | "InvalidIfMatchVersion" };
  DeleteKeyValueStore: { input: DeleteKeyValueStoreRequest; output: {}; errors: "CannotDeleteEntityWhileInUse" | "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidIfMatchVersion" };
  DeleteMonitoringSubscription: { input: DeleteMonitoringSubscriptionRequest; output: DeleteMonitoringSubscriptionResult; errors: "NoSuchDistribution" | "AccessDenied" | "UnsupportedOperation" | "NoSuchMonitoringSubscription" };
  DeleteOriginAccessControl: { input: DeleteOriginAccessControlRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "OriginAccessControlInUse" | "NoSuchOriginAccessControl" | "InvalidIfMatchVersion" };
  DeleteOriginRequestPolicy: { input: DeleteOriginRequestPolicyRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "IllegalDelete" | "NoSuchOriginRequestPolicy" | "InvalidIfMatchVersion" | "OriginRequestPolicyInUse" };
  DeletePublicKey: { input: DeletePublicKeyRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "NoSuchPublicKey" | "PublicKeyInUse" | "InvalidIfMatchVersion" };
  DeleteRealtimeLogConfig: { input: DeleteRealtimeLogConfigRequest; output: {}; errors: "AccessDenied" | "InvalidArgument" | "NoSuchRealtimeLogConfig" | "RealtimeLogConfigInUse" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "IllegalDelete" | "UnsupportedOperation" | "InvalidArgument" };
  DeleteResponseHeadersPolicy: { input: DeleteResponseHeadersPolicyRequest; output: {}; errors: "PreconditionFailed" | "ResponseHeadersPolicyInUse" | "AccessDenied" | "IllegalDelete" | "NoSuchResponseHeadersPolicy" | "InvalidIfMatchVersion" };
  DeleteStreamingDistribution: { input: DeleteStreamingDistributionRequest; output: {}; errors: "PreconditionFailed" | "AccessDenied" | "NoSuchStreamingDistribution" | "StreamingDistributionNotDisabled" | "InvalidIfMatchVersion" };
  DeleteTrustStore: { input: DeleteTrustStoreRequest; output: {}; errors: "CannotDeleteEntityWhileInUse" | "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "InvalidArgument" | "InvalidIfMatchVersion" };
  DeleteVpcOrigin: { input: DeleteVpcOriginRequest; output: DeleteVpcOriginResult; errors: "CannotDeleteEntityWhileInUse" | "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "IllegalDelete" | "UnsupportedOperation" | "InvalidArgument" | "InvalidIfMatchVersion" };
  DescribeConnectionFunction: { input: DescribeConnectionFunctionRequest; output: DescribeConnectionFunctionResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  DescribeFunction: { input: DescribeFunctionRequest; output: DescribeFunctionResult; errors: "UnsupportedOperation" | "NoSuchFunctionExists" };
  DescribeKeyValueStore: { input: DescribeKeyValueStoreRequest; output: DescribeKeyValueStoreResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  DisassociateDistributionTenantWebACL: { input: DisassociateDistributionTenantWebACLRequest; output: DisassociateDistributionTenantWebACLResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "InvalidArgument" | "InvalidIfMatchVersion" };
  DisassociateDistributionWebACL: { input: DisassociateDistributionWebACLRequest; output: DisassociateDistributionWebACLResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "InvalidArgument" | "InvalidIfMatchVersion" };
  GetAnycastIpList: { input: GetAnycastIpListRequest; output: GetAnycastIpListResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  GetCachePolicy: { input: GetCachePolicyRequest; output: GetCachePolicyResult; errors: "NoSuchCachePolicy" | "AccessDenied" };
  GetCachePolicyConfig: { input: GetCachePolicyConfigRequest; output: GetCachePolicyConfigResult; errors: "NoSuchCachePolicy" | "AccessDenied" };
  GetCloudFrontOriginAccessIdentity: { input: GetCloudFrontOriginAccessIdentityRequest; output: GetCloudFrontOriginAccessIdentityResult; errors: "AccessDenied" | "NoSuchCloudFrontOriginAccessIdentity" };
  GetCloudFrontOriginAccessIdentityConfig: { input: GetCloudFrontOriginAccessIdentityConfigRequest; output: GetCloudFrontOriginAccessIdentityConfigResult; errors: "AccessDenied" | "NoSuchCloudFrontOriginAccessIdentity" };
  GetConnectionFunction: { input: GetConnectionFunctionRequest; output: GetConnectionFunctionResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" };
  GetConnectionGroup: { input: GetConnectionGroupRequest; output: GetConnectionGroupResult; errors: "AccessDenied" | "EntityNotFound" };
  GetConnectionGroupByRoutingEndpoint: { input: GetConnectionGroupByRoutingEndpointRequest; output: GetConnectionGroupByRoutingEndpointResult; errors: "AccessDenied" | "EntityNotFound" };
  GetContinuousDeploymentPolicy: { input: GetContinuousDeploymentPolicyRequest; output: GetContinuousDeploymentPolicyResult; errors: "AccessDenied" | "NoSuchContinuousDeploymentPolicy" };
  GetContinuousDeploymentPolicyConfig: { input: GetContinuousDeploymentPolicyConfigRequest; output: GetContinuousDeploymentPolicyConfigResult; errors: "AccessDenied" | "NoSuchContinuousDeploymentPolicy" };
  GetDistribution: { input: GetDistributionRequest; output: GetDistributionResult; errors: "NoSuchDistribution" | "AccessDenied" };
  GetDistributionConfig: { input: GetDistributionConfigRequest; output: GetDistributionConfigResult; errors: "NoSuchDistribution" | "AccessDenied" };
  GetDistributionTenant: { input: GetDistributionTenantRequest; output: GetDistributionTenantResult; errors: "AccessDenied" | "EntityNotFound" };
  GetDistributionTenantByDomain: { input: GetDistributionTenantByDomainRequest; output: GetDistributionTenantByDomainResult; errors: "AccessDenied" | "EntityNotFound" };
  GetFieldLevelEncryption: { input: GetFieldLevelEncryptionRequest; output: GetFieldLevelEncryptionResult; errors: "AccessDenied" | "NoSuchFieldLevelEncryptionConfig" };
  GetFieldLevelEncryptionConfig: { input: GetFieldLevelEncryptionConfigRequest; output: GetFieldLevelEncryptionConfigResult; errors: "AccessDenied" | "NoSuchFieldLevelEncryptionConfig" };
  GetFieldLevelEncryptionProfile: { input: GetFieldLevelEncryptionProfileRequest; output: GetFieldLevelEncryptionProfileResult; errors: "AccessDenied" | "NoSuchFieldLevelEncryptionProfile" };
  GetFieldLevelEncryptionProfileConfig: { input: GetFieldLevelEncryptionProfileConfigRequest; output: GetFieldLevelEncryptionProfileConfigResult; errors: "AccessDenied" | "NoSuchFieldLevelEncryptionProfile" };
  GetFunction: { input: GetFunctionRequest; output: GetFunctionResult; errors: "UnsupportedOperation" | "NoSuchFunctionExists" };
  GetInvalidation: { input: GetInvalidationRequest; output: GetInvalidationResult; errors: "NoSuchDistribution" | "AccessDenied" | "NoSuchInvalidation" };
  GetInvalidationForDistributionTenant: { input: GetInvalidationForDistributionTenantRequest; output: GetInvalidationForDistributionTenantResult; errors: "AccessDenied" | "EntityNotFound" | "NoSuchInvalidation" };
  GetKeyGroup: { input: GetKeyGroupRequest; output: GetKeyGroupResult; errors: "NoSuchResource" };
  GetKeyGroupConfig: { input: GetKeyGroupConfigRequest; output: GetKeyGroupConfigResult; errors: "NoSuchResource" };
  GetManagedCertificateDetails: { input: GetManagedCertificateDetailsRequest; output: GetManagedCertificateDetailsResult; errors: "AccessDenied" | "EntityNotFound" };
  GetMonitoringSubscription: { input: GetMonitoringSubscriptionRequest; output: GetMonitoringSubscriptionResult; errors: "NoSuchDistribution" | "AccessDenied" | "UnsupportedOperation" | "NoSuchMonitoringSubscription" };
  GetOriginAccessControl: { input: GetOriginAccessControlRequest; output: GetOriginAccessControlResult; errors: "AccessDenied" | "NoSuchOriginAccessControl" };
  GetOriginAccessControlConfig: { input: GetOriginAccessControlConfigRequest; output: GetOriginAccessControlConfigResult; errors: "AccessDenied" | "NoSuchOriginAccessControl" };
  GetOriginRequestPolicy: { input: GetOriginRequestPolicyRequest; output: GetOriginRequestPolicyResult; errors: "AccessDenied" | "NoSuchOriginRequestPolicy" };
  GetOriginRequestPolicyConfig: { input: GetOriginRequestPolicyConfigRequest; output: GetOriginRequestPolicyConfigResult; errors: "AccessDenied" | "NoSuchOriginRequestPolicy" };
  GetPublicKey: { input: GetPublicKeyRequest; output: GetPublicKeyResult; errors: "AccessDenied" | "NoSuchPublicKey" };
  GetPublicKeyConfig: { input: GetPublicKeyConfigRequest; output: GetPublicKeyConfigResult; errors: "AccessDenied" | "NoSuchPublicKey" };
  GetRealtimeLogConfig: { input: GetRealtimeLogConfigRequest; output: GetRealtimeLogConfigResult; errors: "AccessDenied" | "InvalidArgument" | "NoSuchRealtimeLogConfig" };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  GetResponseHeadersPolicy: { input: GetResponseHeadersPolicyRequest; output: GetResponseHeadersPolicyResult; errors: "AccessDenied" | "NoSuchResponseHeadersPolicy" };
  GetResponseHeadersPolicyConfig: { input: GetResponseHeadersPolicyConfigRequest; output: GetResponseHeadersPolicyConfigResult; errors: "AccessDenied" | "NoSuchResponseHeadersPolicy" };
  GetStreamingDistribution: { input: GetStreamingDistributionRequest; output: GetStreamingDistributionResult; errors: "AccessDenied" | "NoSuchStreamingDistribution" };
  GetStreamingDistributionConfig: { input: GetStreamingDistributionConfigRequest; output: GetStreamingDistributionConfigResult; errors: "AccessDenied" | "NoSuchStreamingDistribution" };
  GetTrustStore: { input: GetTrustStoreRequest; output: GetTrustStoreResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  GetVpcOrigin: { input: GetVpcOriginRequest; output: GetVpcOriginResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  ListAnycastIpLists: { input: ListAnycastIpListsRequest; output: ListAnycastIpListsResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  ListCachePolicies: { input: ListCachePoliciesRequest; output: ListCachePoliciesResult; errors: "NoSuchCachePolicy" | "AccessDenied" | "InvalidArgument" };
  ListCloudFrontOriginAccessIdentities: { input: ListCloudFrontOriginAccessIdentitiesRequest; output: ListCloudFrontOriginAccessIdentitiesResult; errors: "InvalidArgument" };
  ListConflictingAliases: { input: ListConflictingAliasesRequest; output: ListConflictingAliasesResult; errors: "NoSuchDistribution" | "InvalidArgument" };
  ListConnectionFunctions: { input: ListConnectionFunctionsRequest; output: ListConnectionFunctionsResult; errors: "AccessDenied" | "UnsupportedOperation" | "InvalidArgument" };
  ListConnectionGroups: { input: ListConnectionGroupsRequest; output: ListConnectionGroupsResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListContinuousDeploymentPolicies: { input: ListContinuousDeploymentPoliciesRequest; output: ListContinuousDeploymentPoliciesResult; errors: "AccessDenied" | "InvalidArgument" | "NoSuchContinuousDeploymentPolicy" };
  ListDistributionTenants: { input: ListDistributionTenantsRequest; output: ListDistributionTenantsResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListDistributionTenantsByCustomization: { input: ListDistributionTenantsByCustomizationRequest; output: ListDistributionTenantsByCustomizationResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListDistributions: { input: ListDistributionsRequest; output: ListDistributionsResult; errors: "InvalidArgument" };
  ListDistributionsByAnycastIpListId: { input: ListDistributionsByAnycastIpListIdRequest; output: ListDistributionsByAnycastIpListIdResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  ListDistributionsByCachePolicyId: { input: ListDistributionsByCachePolicyIdRequest; output: ListDistributionsByCachePolicyIdResult; errors: "NoSuchCachePolicy" | "AccessDenied" | "InvalidArgument" };
  ListDistributionsByConnectionFunction: { input: ListDistributionsByConnectionFunctionRequest; output: ListDistributionsByConnectionFunctionResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListDistributionsByConnectionMode: { input: ListDistributionsByConnectionModeRequest; output: ListDistributionsByConnectionModeResult; errors: "AccessDenied" | "InvalidArgument" };
  ListDistributionsByKeyGroup: { input: ListDistributionsByKeyGroupRequest; output: ListDistributionsByKeyGroupResult; errors: "InvalidArgument" | "NoSuchResource" };
  ListDistributionsByOriginRequestPolicyId: { input: ListDistributionsByOriginRequestPolicyIdRequest; output: ListDistributionsByOriginRequestPolicyIdResult; errors: "AccessDenied" | "NoSuchOriginRequestPolicy" | "InvalidArgument" };
  ListDistributionsByOwnedResource: { input: ListDistributionsByOwnedResourceRequest; output: ListDistributionsByOwnedResourceResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  ListDistributionsByRealtimeLogConfig: { input: ListDistributionsByRealtimeLogConfigRequest; output: ListDistributionsByRealtimeLogConfigResult; errors: "InvalidArgument" };
  ListDistributionsByResponseHeadersPolicyId: { input: ListDistributionsByResponseHeadersPolicyIdRequest; output: ListDistributionsByResponseHeadersPolicyIdResult; errors: "AccessDenied" | "NoSuchResponseHeadersPolicy" | "InvalidArgument" };
  ListDistributionsByTrustStore: { input: ListDistributionsByTrustStoreRequest; output: ListDistributionsByTrustStoreResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListDistributionsByVpcOriginId: { input: ListDistributionsByVpcOriginIdRequest; output: ListDistributionsByVpcOriginIdResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  ListDistributionsByWebACLId: { input: ListDistributionsByWebACLIdRequest; output: ListDistributionsByWebACLIdResult; errors: "InvalidWebACLId" | "InvalidArgument" };
  ListDomainConflicts: { input: ListDomainConflictsRequest; output: ListDomainConflictsResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListFieldLevelEncryptionConfigs: { input: ListFieldLevelEncryptionConfigsRequest; output: ListFieldLevelEncryptionConfigsResult; errors: "InvalidArgument" };
  ListFieldLevelEncryptionProfiles: { input: ListFieldLevelEncryptionProfilesRequest; output: ListFieldLevelEncryptionProfilesResult; errors: "InvalidArgument" };
  ListFunctions: { input: ListFunctionsRequest; output: ListFunctionsResult; errors: "UnsupportedOperation" | "InvalidArgument" };
  ListInvalidations: { input: ListInvalidationsRequest; output: ListInvalidationsResult; errors: "NoSuchDistribution" | "AccessDenied" | "InvalidArgument" };
  ListInvalidationsForDistributionTenant: { input: ListInvalidationsForDistributionTenantRequest; output: ListInvalidationsForDistributionTenantResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListKeyGroups: { input: ListKeyGroupsRequest; output: ListKeyGroupsResult; errors: "InvalidArgument" };
  ListKeyValueStores: { input: ListKeyValueStoresRequest; output: ListKeyValueStoresResult; errors: "AccessDenied" | "UnsupportedOperation" | "InvalidArgument" };
  ListOriginAccessControls: { input: ListOriginAccessControlsRequest; output: ListOriginAccessControlsResult; errors: "InvalidArgument" };
  ListOriginRequestPolicies: { input: ListOriginRequestPoliciesRequest; output: ListOriginRequestPoliciesResult; errors: "AccessDenied" | "NoSuchOriginRequestPolicy" | "InvalidArgument" };
  ListPublicKeys: { input: ListPublicKeysRequest; output: ListPublicKeysResult; errors: "InvalidArgument" };
  ListRealtimeLogConfigs: { input: ListRealtimeLogConfigsRequest; output: ListRealtimeLogConfigsResult; errors: "AccessDenied" | "InvalidArgument" | "NoSuchRealtimeLogConfig" };
  ListResponseHeadersPolicies: { input: ListResponseHeadersPoliciesRequest; output: ListResponseHeadersPoliciesResult; errors: "AccessDenied" | "NoSuchResponseHeadersPolicy" | "InvalidArgument" };
  ListStreamingDistributions: { input: ListStreamingDistributionsRequest; output: ListStreamingDistributionsResult; errors: "InvalidArgument" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult; errors: "AccessDenied" | "InvalidTagging" | "InvalidArgument" | "NoSuchResource" };
  ListTrustStores: { input: ListTrustStoresRequest; output: ListTrustStoresResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
  ListVpcOrigins: { input: ListVpcOriginsRequest; output: ListVpcOriginsResult; errors: "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" };
  PublishConnectionFunction: { input: PublishConnectionFunctionRequest; output: PublishConnectionFunctionResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" | "InvalidIfMatchVersion" };
  PublishFunction: { input: PublishFunctionRequest; output: PublishFunctionResult; errors: "PreconditionFailed" | "UnsupportedOperation" | "InvalidArgument" | "NoSuchFunctionExists" | "InvalidIfMatchVersion" };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" | "IllegalUpdate" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "AccessDenied" | "InvalidTagging" | "InvalidArgument" | "NoSuchResource" };
  TestConnectionFunction: { input: TestConnectionFunctionRequest; output: TestConnectionFunctionResult; errors: "TestFunctionFailed" | "PreconditionFailed" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" | "InvalidIfMatchVersion" };
  TestFunction: { input: TestFunctionRequest; output: TestFunctionResult; errors: "TestFunctionFailed" | "UnsupportedOperation" | "InvalidArgument" | "NoSuchFunctionExists" | "InvalidIfMatchVersion" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "AccessDenied" | "InvalidTagging" | "InvalidArgument" | "NoSuchResource" };
  UpdateAnycastIpList: { input: UpdateAnycastIpListRequest; output: UpdateAnycastIpListResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateCachePolicy: { input: UpdateCachePolicyRequest; output: UpdateCachePolicyResult; errors: "NoSuchCachePolicy" | "PreconditionFailed" | "AccessDenied" | "TooManyHeadersInCachePolicy" | "CachePolicyAlreadyExists" | "TooManyCookiesInCachePolicy" | "InconsistentQuantities" | "IllegalUpdate" | "InvalidArgument" | "TooManyQueryStringsInCachePolicy" | "InvalidIfMatchVersion" };
  UpdateCloudFrontOriginAccessIdentity: { input: UpdateCloudFrontOriginAccessIdentityRequest; output: UpdateCloudFrontOriginAccessIdentityResult; errors: "PreconditionFailed" | "AccessDenied" | "MissingBody" | "InconsistentQuantities" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" | "NoSuchCloudFrontOriginAccessIdentity" };
  UpdateConnectionFunction: { input: UpdateConnectionFunctionRequest; output: UpdateConnectionFunctionResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" | "EntitySizeLimitExceeded" | "InvalidIfMatchVersion" };
  UpdateConnectionGroup: { input: UpdateConnectionGroupRequest; output: UpdateConnectionGroupResult; errors: "PreconditionFailed" | "ResourceInUse" | "AccessDenied" | "EntityNotFound" | "EntityAlreadyExists" | "EntityLimitExceeded" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateContinuousDeploymentPolicy: { input: UpdateContinuousDeploymentPolicyRequest; output: UpdateContinuousDeploymentPolicyResult; errors: "PreconditionFailed" | "AccessDenied" | "StagingDistributionInUse" | "InconsistentQuantities" | "InvalidArgument" | "NoSuchContinuousDeploymentPolicy" | "InvalidIfMatchVersion" };
  UpdateDistribution: { input: UpdateDistributionRequest; output: UpdateDistributionResult; errors: "AccessDenied" | "TooManyDistributionsAssociatedToOriginAccessControl" | "InvalidDefaultRootObject" | "InvalidDomainNameForOriginAccessControl" | "InvalidQueryStringParameters" | "TooManyTrustedSigners" | "TooManyCookieNamesInWhiteList" | "NoSuchFieldLevelEncryptionConfig" | "InvalidErrorCode" | "IllegalOriginAccessConfiguration" | "TooManyFunctionAssociations" | "TooManyOriginCustomHeaders" | "InvalidForwardCookies" | "InvalidMinimumProtocolVersion" | "NoSuchCachePolicy" | "TooManyKeyGroupsAssociatedToDistribution" | "TooManyDistributionsAssociatedToCachePolicy" | "InvalidRequiredProtocol" | "TooManyDistributionsWithFunctionAssociations" | "TooManyOriginGroupsPerDistribution" | "InvalidTTLOrder" | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior" | "InvalidOriginKeepaliveTimeout" | "InvalidArgument" | "InvalidOriginReadTimeout" | "IllegalUpdate" | "InvalidOriginAccessControl" | "EntityNotFound" | "StagingDistributionInUse" | "InvalidHeadersForS3Origin" | "TrustedSignerDoesNotExist" | "InvalidWebACLId" | "TooManyDistributionsWithSingleFunctionARN" | "InvalidRelativePath" | "TooManyLambdaFunctionAssociations" | "NoSuchDistribution" | "NoSuchOriginRequestPolicy" | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig" | "InconsistentQuantities" | "InvalidLocationCode" | "InvalidOriginAccessIdentity" | "TooManyDistributionCNAMEs" | "NoSuchContinuousDeploymentPolicy" | "InvalidIfMatchVersion" | "TooManyDistributionsAssociatedToOriginRequestPolicy" | "TooManyQueryStringParameters" | "RealtimeLogConfigOwnerMismatch" | "PreconditionFailed" | "ContinuousDeploymentPolicyInUse" | "MissingBody" | "TooManyHeadersInForwardedValues" | "InvalidLambdaFunctionAssociation" | "CNAMEAlreadyExists" | "TooManyCertificates" | "TrustedKeyGroupDoesNotExist" | "TooManyDistributionsAssociatedToResponseHeadersPolicy" | "NoSuchResponseHeadersPolicy" | "NoSuchRealtimeLogConfig" | "InvalidResponseCode" | "InvalidGeoRestrictionParameter" | "TooManyOrigins" | "InvalidViewerCertificate" | "InvalidFunctionAssociation" | "TooManyDistributionsWithLambdaAssociations" | "TooManyDistributionsAssociatedToKeyGroup" | "NoSuchOrigin" | "TooManyCacheBehaviors" };
  UpdateDistributionTenant: { input: UpdateDistributionTenantRequest; output: UpdateDistributionTenantResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "EntityAlreadyExists" | "CNAMEAlreadyExists" | "InvalidAssociation" | "EntityLimitExceeded" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateDistributionWithStagingConfig: { input: UpdateDistributionWithStagingConfigRequest; output: UpdateDistributionWithStagingConfigResult; errors: "AccessDenied" | "TooManyDistributionsAssociatedToOriginAccessControl" | "InvalidDefaultRootObject" | "InvalidQueryStringParameters" | "TooManyTrustedSigners" | "TooManyCookieNamesInWhiteList" | "NoSuchFieldLevelEncryptionConfig" | "InvalidErrorCode" | "TooManyFunctionAssociations" | "TooManyOriginCustomHeaders" | "InvalidForwardCookies" | "InvalidMinimumProtocolVersion" | "NoSuchCachePolicy" | "TooManyKeyGroupsAssociatedToDistribution" | "TooManyDistributionsAssociatedToCachePolicy" | "InvalidRequiredProtocol" | "TooManyDistributionsWithFunctionAssociations" | "TooManyOriginGroupsPerDistribution" | "InvalidTTLOrder" | "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior" | "InvalidOriginKeepaliveTimeout" | "IllegalUpdate" | "InvalidArgument" | "InvalidOriginReadTimeout" | "InvalidOriginAccessControl" | "EntityNotFound" | "InvalidHeadersForS3Origin" | "TrustedSignerDoesNotExist" | "InvalidWebACLId" | "TooManyDistributionsWithSingleFunctionARN" | "InvalidRelativePath" | "TooManyLambdaFunctionAssociations" | "NoSuchDistribution" | "NoSuchOriginRequestPolicy" | "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig" | "InconsistentQuantities" | "InvalidLocationCode" | "InvalidOriginAccessIdentity" | "TooManyDistributionCNAMEs" | "InvalidIfMatchVersion" | "TooManyDistributionsAssociatedToOriginRequestPolicy" | "TooManyQueryStringParameters" | "PreconditionFailed" | "RealtimeLogConfigOwnerMismatch" | "MissingBody" | "TooManyHeadersInForwardedValues" | "InvalidLambdaFunctionAssociation" | "CNAMEAlreadyExists" | "TooManyCertificates" | "TooManyDistributionsAssociatedToResponseHeadersPolicy" | "TrustedKeyGroupDoesNotExist" | "NoSuchResponseHeadersPolicy" | "InvalidResponseCode" | "NoSuchRealtimeLogConfig" | "InvalidGeoRestrictionParameter" | "InvalidViewerCertificate" | "TooManyOrigins" | "InvalidFunctionAssociation" | "TooManyDistributionsWithLambdaAssociations" | "TooManyDistributionsAssociatedToKeyGroup" | "EntityLimitExceeded" | "NoSuchOrigin" | "TooManyCacheBehaviors" };
  UpdateDomainAssociation: { input: UpdateDomainAssociationRequest; output: UpdateDomainAssociationResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateFieldLevelEncryptionConfig: { input: UpdateFieldLevelEncryptionConfigRequest; output: UpdateFieldLevelEncryptionConfigResult; errors: "PreconditionFailed" | "QueryArgProfileEmpty" | "AccessDenied" | "NoSuchFieldLevelEncryptionConfig" | "TooManyFieldLevelEncryptionContentTypeProfiles" | "TooManyFieldLevelEncryptionQueryArgProfiles" | "InconsistentQuantities" | "NoSuchFieldLevelEncryptionProfile" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateFieldLevelEncryptionProfile: { input: UpdateFieldLevelEncryptionProfileRequest; output: UpdateFieldLevelEncryptionProfileResult; errors: "PreconditionFailed" | "TooManyFieldLevelEncryptionFieldPatterns" | "AccessDenied" | "FieldLevelEncryptionProfileAlreadyExists" | "NoSuchPublicKey" | "FieldLevelEncryptionProfileSizeExceeded" | "InconsistentQuantities" | "NoSuchFieldLevelEncryptionProfile" | "TooManyFieldLevelEncryptionEncryptionEntities" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateFunction: { input: UpdateFunctionRequest; output: UpdateFunctionResult; errors: "PreconditionFailed" | "UnsupportedOperation" | "FunctionSizeLimitExceeded" | "InvalidArgument" | "NoSuchFunctionExists" | "InvalidIfMatchVersion" };
  UpdateKeyGroup: { input: UpdateKeyGroupRequest; output: UpdateKeyGroupResult; errors: "PreconditionFailed" | "TooManyPublicKeysInKeyGroup" | "InvalidArgument" | "NoSuchResource" | "InvalidIfMatchVersion" | "KeyGroupAlreadyExists" };
  UpdateKeyValueStore: { input: UpdateKeyValueStoreRequest; output: UpdateKeyValueStoreResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateOriginAccessControl: { input: UpdateOriginAccessControlRequest; output: UpdateOriginAccessControlResult; errors: "PreconditionFailed" | "AccessDenied" | "OriginAccessControlAlreadyExists" | "NoSuchOriginAccessControl" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateOriginRequestPolicy: { input: UpdateOriginRequestPolicyRequest; output: UpdateOriginRequestPolicyResult; errors: "PreconditionFailed" | "AccessDenied" | "TooManyHeadersInOriginRequestPolicy" | "NoSuchOriginRequestPolicy" | "TooManyCookiesInOriginRequestPolicy" | "InconsistentQuantities" | "OriginRequestPolicyAlreadyExists" | "TooManyQueryStringsInOriginRequestPolicy" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdatePublicKey: { input: UpdatePublicKeyRequest; output: UpdatePublicKeyResult; errors: "PreconditionFailed" | "AccessDenied" | "NoSuchPublicKey" | "CannotChangeImmutablePublicKeyFields" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateRealtimeLogConfig: { input: UpdateRealtimeLogConfigRequest; output: UpdateRealtimeLogConfigResult; errors: "AccessDenied" | "InvalidArgument" | "NoSuchRealtimeLogConfig" };
  UpdateResponseHeadersPolicy: { input: UpdateResponseHeadersPolicyRequest; output: UpdateResponseHeadersPolicyResult; errors: "PreconditionFailed" | "AccessDenied" | "TooManyCustomHeadersInResponseHeadersPolicy" | "ResponseHeadersPolicyAlreadyExists" | "InconsistentQuantities" | "NoSuchResponseHeadersPolicy" | "TooLongCSPInResponseHeadersPolicy" | "IllegalUpdate" | "InvalidArgument" | "TooManyRemoveHeadersInResponseHeadersPolicy" | "InvalidIfMatchVersion" };
  UpdateStreamingDistribution: { input: UpdateStreamingDistributionRequest; output: UpdateStreamingDistributionResult; errors: "AccessDenied" | "InconsistentQuantities" | "InvalidOriginAccessIdentity" | "InvalidArgument" | "IllegalUpdate" | "TooManyTrustedSigners" | "InvalidOriginAccessControl" | "InvalidIfMatchVersion" | "PreconditionFailed" | "MissingBody" | "TooManyStreamingDistributionCNAMEs" | "TrustedSignerDoesNotExist" | "CNAMEAlreadyExists" | "NoSuchStreamingDistribution" };
  UpdateTrustStore: { input: UpdateTrustStoreRequest; output: UpdateTrustStoreResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "InvalidArgument" | "InvalidIfMatchVersion" };
  UpdateVpcOrigin: { input: UpdateVpcOriginRequest; output: UpdateVpcOriginResult; errors: "PreconditionFailed" | "AccessDenied" | "EntityNotFound" | "UnsupportedOperation" | "EntityAlreadyExists" | "InconsistentQuantities" | "CannotUpdateEntityWhileInUse" | "EntityLimitExceeded" | "IllegalUpdate" | "InvalidArgument" | "InvalidIfMatchVersion" };
  VerifyDnsConfiguration: { input: VerifyDnsConfigurationRequest; output: VerifyDnsConfigurationResult; errors: "AccessDenied" | "EntityNotFound" | "InvalidArgument" };
}
export type OperationName = keyof Operations;
export interface AccessDenied {
  Message?: string;
}
export interface ActiveTrustedKeyGroups {
  Enabled: boolean;
  Quantity: number;
  Items?: KGKeyPairIds[];
}
export interface ActiveTrustedSigners {
  Enabled: boolean;
  Quantity: number;
  Items?: Signer[];
}
export interface AliasICPRecordal {
  CNAME?: string;
  ICPRecordalStatus?: ICPRecordalStatus;
}
export interface Aliases {
  Quantity: number;
  Items?: string[];
}
export interface AllowedMethods {
  Quantity: number;
  Items: Method[];
  CachedMethods?: CachedMethods;
}
export interface AnycastIpList {
  Id: string;
  Name: string;
  Status: string;
  Arn: string;
  IpAddressType?: IpAddressType;
  IpamConfig?: IpamConfig;
  AnycastIps: string[];
  IpCount: number;
  LastModifiedTime: Date;
}
export interface AnycastIpListCollection {
  Items?: AnycastIpListSummary[];
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
}
export interface AnycastIpListSummary {
  Id: string;
  Name: string;
  Status: string;
  Arn: string;
  IpCount: number;
  LastModifiedTime: Date;
  IpAddressType?: IpAddressType;
  ETag?: string;
  IpamConfig?: IpamConfig;
}
export interface AssociateAliasRequest {
  TargetDistributionId: string;
  Alias: string;
}
export interface AssociateDistributionTenantWebACLRequest {
  Id: string;
  WebACLArn: string;
  IfMatch?: string;
}
export interface AssociateDistributionTenantWebACLResult {
  Id?: string;
  WebACLArn?: string;
  ETag?: string;
}
export interface AssociateDistributionWebACLRequest {
  Id: string;
  WebACLArn: string;
  IfMatch?: string;
}
export interface AssociateDistributionWebACLResult {
  Id?: string;
  WebACLArn?: string;
  ETag?: string;
}
export interface BatchTooLarge {
  Message?: string;
}
export interface CNAMEAlreadyExists {
  Message?: string;
}
export interface CaCertificatesBundleS3Location {
  Bucket: string;
  Key: string;
  Region: string;
  Version?: string;
}
export interface CaCertificatesBundleSource {
  CaCertificatesBundleS3Location?: CaCertificatesBundleS3Location;
}
export interface CacheBehavior {
  PathPattern: string;
  TargetOriginId: string;
  TrustedSigners?: TrustedSigners;
  TrustedKeyGroups?: TrustedKeyGroups;
  ViewerProtocolPolicy: ViewerProtocolPolicy;
  AllowedMethods?: AllowedMethods;
  SmoothStreaming?: boolean;
  Compress?: boolean;
  LambdaFunctionAssociations?: LambdaFunctionAssociations;
  FunctionAssociations?: FunctionAssociations;
  FieldLevelEncryptionId?: string;
  RealtimeLogConfigArn?: string;
  CachePolicyId?: string;
  OriginRequestPolicyId?: string;
  ResponseHeadersPolicyId?: string;
  GrpcConfig?: GrpcConfig;
  ForwardedValues?: ForwardedValues;
  MinTTL?: number;
  DefaultTTL?: number;
  MaxTTL?: number;
}
export interface CacheBehaviors {
  Quantity: number;
  Items?: CacheBehavior[];
}
export interface CachePolicy {
  Id: string;
  LastModifiedTime: Date;
  CachePolicyConfig: CachePolicyConfig;
}
export interface CachePolicyAlreadyExists {
  Message?: string;
}
export interface CachePolicyConfig {
  Comment?: string;
  Name: string;
  DefaultTTL?: number;
  MaxTTL?: number;
  MinTTL: number;
  ParametersInCacheKeyAndForwardedToOrigin?: ParametersInCacheKeyAndForwardedToOrigin;
}
export type CachePolicyCookieBehavior = "none" | "whitelist" | "allExcept" | "all";
export interface CachePolicyCookiesConfig {
  CookieBehavior: CachePolicyCookieBehavior;
  Cookies?: CookieNames;
}
export type CachePolicyHeaderBehavior = "none" | "whitelist";
export interface CachePolicyHeadersConfig {
  HeaderBehavior: CachePolicyHeaderBehavior;
  Headers?: Headers;
}
export interface CachePolicyInUse {
  Message?: string;
}
export interface CachePolicyList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: CachePolicySummary[];
}
export type CachePolicyQueryStringBehavior = "none" | "whitelist" | "allExcept" | "all";
export interface CachePolicyQueryStringsConfig {
  QueryStringBehavior: CachePolicyQueryStringBehavior;
  QueryStrings?: QueryStringNames;
}
export interface CachePolicySummary {
  Type: CachePolicyType;
  CachePolicy: CachePolicy;
}
export type CachePolicyType = "managed" | "custom";
export interface CacheTagConfig {
  HeaderName: string;
}
export interface CachedMethods {
  Quantity: number;
  Items: Method[];
}
export interface CannotChangeImmutablePublicKeyFields {
  Message?: string;
}
export interface CannotDeleteEntityWhileInUse {
  Message?: string;
}
export interface CannotUpdateEntityWhileInUse {
  Message?: string;
}
export interface Certificate {
  Arn: string;
}
export type CertificateSource = "cloudfront" | "iam" | "acm";
export type CertificateTransparencyLoggingPreference = "enabled" | "disabled";
export interface CloudFrontOriginAccessIdentity {
  Id: string;
  S3CanonicalUserId: string;
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig;
}
export interface CloudFrontOriginAccessIdentityAlreadyExists {
  Message?: string;
}
export interface CloudFrontOriginAccessIdentityConfig {
  CallerReference: string;
  Comment: string;
}
export interface CloudFrontOriginAccessIdentityInUse {
  Message?: string;
}
export interface CloudFrontOriginAccessIdentityList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: CloudFrontOriginAccessIdentitySummary[];
}
export interface CloudFrontOriginAccessIdentitySummary {
  Id: string;
  S3CanonicalUserId: string;
  Comment: string;
}
export interface ConflictingAlias {
  Alias?: string;
  DistributionId?: string;
  AccountId?: string;
}
export interface ConflictingAliasesList {
  NextMarker?: string;
  MaxItems?: number;
  Quantity?: number;
  Items?: ConflictingAlias[];
}
export interface ConnectionFunctionAssociation {
  Id: string;
}
export interface ConnectionFunctionSummary {
  Name: string;
  Id: string;
  ConnectionFunctionConfig: FunctionConfig;
  ConnectionFunctionArn: string;
  Status: string;
  Stage: FunctionStage;
  CreatedTime: Date;
  LastModifiedTime: Date;
}
export interface ConnectionFunctionTestResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary;
  ComputeUtilization?: string;
  ConnectionFunctionExecutionLogs?: string[];
  ConnectionFunctionErrorMessage?: string;
  ConnectionFunctionOutput?: string;
}
export interface ConnectionGroup {
  Id?: string;
  Name?: string;
  Arn?: string;
  CreatedTime?: Date;
  LastModifiedTime?: Date;
  Tags?: Tags;
  Ipv6Enabled?: boolean;
  RoutingEndpoint?: string;
  AnycastIpListId?: string;
  Status?: string;
  Enabled?: boolean;
  IsDefault?: boolean;
}
export interface ConnectionGroupAssociationFilter {
  AnycastIpListId?: string;
}
export interface ConnectionGroupSummary {
  Id: string;
  Name: string;
  Arn: string;
  RoutingEndpoint: string;
  CreatedTime: Date;
  LastModifiedTime: Date;
  ETag: string;
  AnycastIpListId?: string;
  Enabled?: boolean;
  Status?: string;
  IsDefault?: boolean;
}
export type ConnectionMode = "direct" | "tenant-only";
export interface ContentTypeProfile {
  Format: Format;
  ProfileId?: string;
  ContentType: string;
}
export interface ContentTypeProfileConfig {
  ForwardWhenContentTypeIsUnknown: boolean;
  ContentTypeProfiles?: ContentTypeProfiles;
}
export interface ContentTypeProfiles {
  Quantity: number;
  Items?: ContentTypeProfile[];
}
export interface ContinuousDeploymentPolicy {
  Id: string;
  LastModifiedTime: Date;
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
}
export interface ContinuousDeploymentPolicyAlreadyExists {
  Message?: string;
}
export interface ContinuousDeploymentPolicyConfig {
  StagingDistributionDnsNames: StagingDistributionDnsNames;
  Enabled: boolean;
  TrafficConfig?: TrafficConfig;
}
export interface ContinuousDeploymentPolicyInUse {
  Message?: string;
}
export interface ContinuousDeploymentPolicyList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: ContinuousDeploymentPolicySummary[];
}
export interface ContinuousDeploymentPolicySummary {
  ContinuousDeploymentPolicy: ContinuousDeploymentPolicy;
}
export type ContinuousDeploymentPolicyType = "SingleWeight" | "SingleHeader";
export interface ContinuousDeploymentSingleHeaderConfig {
  Header: string;
  Value: string;
}
export interface ContinuousDeploymentSingleWeightConfig {
  Weight: number;
  SessionStickinessConfig?: SessionStickinessConfig;
}
export interface CookieNames {
  Quantity: number;
  Items?: string[];
}
export interface CookiePreference {
  Forward: ItemSelection;
  WhitelistedNames?: CookieNames;
}
export interface CopyDistributionRequest {
  PrimaryDistributionId: string;
  Staging?: boolean;
  IfMatch?: string;
  CallerReference: string;
  Enabled?: boolean;
}
export interface CopyDistributionResult {
  Distribution?: Distribution;
  Location?: string;
  ETag?: string;
}
export interface CreateAnycastIpListRequest {
  Name: string;
  IpCount: number;
  Tags?: Tags;
  IpAddressType?: IpAddressType;
  IpamCidrConfigs?: IpamCidrConfig[];
}
export interface CreateAnycastIpListResult {
  AnycastIpList?: AnycastIpList;
  ETag?: string;
}
export interface CreateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig;
}
export interface CreateCachePolicyResult {
  CachePolicy?: CachePolicy;
  Location?: string;
  ETag?: string;
}
export interface CreateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
}
export interface CreateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity;
  Location?: string;
  ETag?: string;
}
export interface CreateConnectionFunctionRequest {
  Name: string;
  ConnectionFunctionConfig: FunctionConfig;
  ConnectionFunctionCode: Uint8Array;
  Tags?: Tags;
}
export interface CreateConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary;
  Location?: string;
  ETag?: string;
}
export interface CreateConnectionGroupRequest {
  Name: string;
  Ipv6Enabled?: boolean;
  Tags?: Tags;
  AnycastIpListId?: string;
  Enabled?: boolean;
}
export interface CreateConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup;
  ETag?: string;
}
export interface CreateContinuousDeploymentPolicyRequest {
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
}
export interface CreateContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy;
  Location?: string;
  ETag?: string;
}
export interface CreateDistributionRequest {
  DistributionConfig: DistributionConfig;
}
export interface CreateDistributionResult {
  Distribution?: Distribution;
  Location?: string;
  ETag?: string;
}
export interface CreateDistributionTenantRequest {
  DistributionId: string;
  Name: string;
  Domains: DomainItem[];
  Tags?: Tags;
  Customizations?: Customizations;
  Parameters?: Parameter[];
  ConnectionGroupId?: string;
  ManagedCertificateRequest?: ManagedCertificateRequest;
  Enabled?: boolean;
}
export interface CreateDistributionTenantResult {
  DistributionTenant?: DistributionTenant;
  ETag?: string;
}
export interface CreateDistributionWithTagsRequest {
  DistributionConfigWithTags: DistributionConfigWithTags;
}
export interface CreateDistributionWithTagsResult {
  Distribution?: Distribution;
  Location?: string;
  ETag?: string;
}
export interface CreateFieldLevelEncryptionConfigRequest {
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
}
export interface CreateFieldLevelEncryptionConfigResult {
  FieldLevelEncryption?: FieldLevelEncryption;
  Location?: string;
  ETag?: string;
}
export interface CreateFieldLevelEncryptionProfileRequest {
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
}
export interface CreateFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile;
  Location?: string;
  ETag?: string;
}
export interface CreateFunctionRequest {
  Name: string;
  FunctionConfig: FunctionConfig;
  FunctionCode: Uint8Array;
  Tags?: Tags;
}
export interface CreateFunctionResult {
  FunctionSummary?: FunctionSummary;
  Location?: string;
  ETag?: string;
}
export interface CreateInvalidationForDistributionTenantRequest {
  Id: string;
  InvalidationBatch: InvalidationBatch;
}
export interface CreateInvalidationForDistributionTenantResult {
  Location?: string;
  Invalidation?: Invalidation;
}
export interface CreateInvalidationRequest {
  DistributionId: string;
  InvalidationBatch: InvalidationBatch;
}
export interface CreateInvalidationResult {
  Location?: string;
  Invalidation?: Invalidation;
}
export interface CreateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig;
}
export interface CreateKeyGroupResult {
  KeyGroup?: KeyGroup;
  Location?: string;
  ETag?: string;
}
export interface CreateKeyValueStoreRequest {
  Name: string;
  Comment?: string;
  ImportSource?: ImportSource;
  Tags?: Tags;
}
export interface CreateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore;
  ETag?: string;
  Location?: string;
}
export interface CreateMonitoringSubscriptionRequest {
  DistributionId: string;
  MonitoringSubscription: MonitoringSubscription;
}
export interface CreateMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription;
}
export interface CreateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig;
}
export interface CreateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl;
  Location?: string;
  ETag?: string;
}
export interface CreateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}
export interface CreateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy;
  Location?: string;
  ETag?: string;
}
export interface CreatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig;
}
export interface CreatePublicKeyResult {
  PublicKey?: PublicKey;
  Location?: string;
  ETag?: string;
}
export interface CreateRealtimeLogConfigRequest {
  EndPoints: EndPoint[];
  Fields: string[];
  Name: string;
  SamplingRate: number;
}
export interface CreateRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig;
}
export interface CreateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}
export interface CreateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy;
  Location?: string;
  ETag?: string;
}
export interface CreateStreamingDistributionRequest {
  StreamingDistributionConfig: StreamingDistributionConfig;
}
export interface CreateStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution;
  Location?: string;
  ETag?: string;
}
export interface CreateStreamingDistributionWithTagsRequest {
  StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTags;
}
export interface CreateStreamingDistributionWithTagsResult {
  StreamingDistribution?: StreamingDistribution;
  Location?: string;
  ETag?: string;
}
export interface CreateTrustStoreRequest {
  Name: string;
  CaCertificatesBundleSource: CaCertificatesBundleSource;
  UseClientCertificateOCSPEndpoint?: boolean;
  Tags?: Tags;
}
export interface CreateTrustStoreResult {
  TrustStore?: TrustStore;
  ETag?: string;
}
export interface CreateVpcOriginRequest {
  VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  Tags?: Tags;
}
export interface CreateVpcOriginResult {
  VpcOrigin?: VpcOrigin;
  Location?: string;
  ETag?: string;
}
export interface CustomErrorResponse {
  ErrorCode: number;
  ResponsePagePath?: string;
  ResponseCode?: string;
  ErrorCachingMinTTL?: number;
}
export interface CustomErrorResponses {
  Quantity: number;
  Items?: CustomErrorResponse[];
}
export interface CustomHeaders {
  Quantity: number;
  Items?: OriginCustomHeader[];
}
export interface CustomOriginConfig {
  HTTPPort: number;
  HTTPSPort: number;
  OriginProtocolPolicy: OriginProtocolPolicy;
  OriginSslProtocols?: OriginSslProtocols;
  OriginReadTimeout?: number;
  OriginKeepaliveTimeout?: number;
  IpAddressType?: IpAddressType;
  OriginMtlsConfig?: OriginMtlsConfig;
}
export type CustomizationActionType = "override" | "disable";
export interface Customizations {
  WebAcl?: WebAclCustomization;
  Certificate?: Certificate;
  GeoRestrictions?: GeoRestrictionCustomization;
}
export interface DefaultCacheBehavior {
  TargetOriginId: string;
  TrustedSigners?: TrustedSigners;
  TrustedKeyGroups?: TrustedKeyGroups;
  ViewerProtocolPolicy: ViewerProtocolPolicy;
  AllowedMethods?: AllowedMethods;
  SmoothStreaming?: boolean;
  Compress?: boolean;
  LambdaFunctionAssociations?: LambdaFunctionAssociations;
  FunctionAssociations?: FunctionAssociations;
  FieldLevelEncryptionId?: string;
  RealtimeLogConfigArn?: string;
  CachePolicyId?: string;
  OriginRequestPolicyId?: string;
  ResponseHeadersPolicyId?: string;
  GrpcConfig?: GrpcConfig;
  ForwardedValues?: ForwardedValues;
  MinTTL?: number;
  DefaultTTL?: number;
  MaxTTL?: number;
}
export interface DeleteAnycastIpListRequest {
  Id: string;
  IfMatch: string;
}
export interface DeleteCachePolicyRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteCloudFrontOriginAccessIdentityRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
}
export interface DeleteConnectionGroupRequest {
  Id: string;
  IfMatch: string;
}
export interface DeleteContinuousDeploymentPolicyRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteDistributionRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteDistributionTenantRequest {
  Id: string;
  IfMatch: string;
}
export interface DeleteFieldLevelEncryptionConfigRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteFieldLevelEncryptionProfileRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteFunctionRequest {
  Name: string;
  IfMatch: string;
}
export interface DeleteKeyGroupRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteKeyValueStoreRequest {
  Name: string;
  IfMatch: string;
}
export interface DeleteMonitoringSubscriptionRequest {
  DistributionId: string;
}
export interface DeleteMonitoringSubscriptionResult {}
export interface DeleteOriginAccessControlRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteOriginRequestPolicyRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeletePublicKeyRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteRealtimeLogConfigRequest {
  Name?: string;
  ARN?: string;
}
export interface DeleteResourcePolicyRequest {
  ResourceArn: string;
}
export interface DeleteResponseHeadersPolicyRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteStreamingDistributionRequest {
  Id: string;
  IfMatch?: string;
}
export interface DeleteTrustStoreRequest {
  Id: string;
  IfMatch: string;
}
export interface DeleteVpcOriginRequest {
  Id: string;
  IfMatch: string;
}
export interface DeleteVpcOriginResult {
  VpcOrigin?: VpcOrigin;
  ETag?: string;
}
export interface DescribeConnectionFunctionRequest {
  Identifier: string;
  Stage?: FunctionStage;
}
export interface DescribeConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary;
  ETag?: string;
}
export interface DescribeFunctionRequest {
  Name: string;
  Stage?: FunctionStage;
}
export interface DescribeFunctionResult {
  FunctionSummary?: FunctionSummary;
  ETag?: string;
}
export interface DescribeKeyValueStoreRequest {
  Name: string;
}
export interface DescribeKeyValueStoreResult {
  KeyValueStore?: KeyValueStore;
  ETag?: string;
}
export interface DisassociateDistributionTenantWebACLRequest {
  Id: string;
  IfMatch?: string;
}
export interface DisassociateDistributionTenantWebACLResult {
  Id?: string;
  ETag?: string;
}
export interface DisassociateDistributionWebACLRequest {
  Id: string;
  IfMatch?: string;
}
export interface DisassociateDistributionWebACLResult {
  Id?: string;
  ETag?: string;
}
export interface Distribution {
  Id: string;
  ARN: string;
  Status: string;
  LastModifiedTime: Date;
  InProgressInvalidationBatches: number;
  DomainName: string;
  ActiveTrustedSigners?: ActiveTrustedSigners;
  ActiveTrustedKeyGroups?: ActiveTrustedKeyGroups;
  DistributionConfig: DistributionConfig;
  AliasICPRecordals?: AliasICPRecordal[];
}
export interface DistributionAlreadyExists {
  Message?: string;
}
export interface DistributionConfig {
  CallerReference: string;
  Aliases?: Aliases;
  DefaultRootObject?: string;
  Origins: Origins;
  OriginGroups?: OriginGroups;
  DefaultCacheBehavior: DefaultCacheBehavior;
  CacheBehaviors?: CacheBehaviors;
  CustomErrorResponses?: CustomErrorResponses;
  Comment: string;
  Logging?: LoggingConfig;
  PriceClass?: PriceClass;
  Enabled: boolean;
  ViewerCertificate?: ViewerCertificate;
  Restrictions?: Restrictions;
  WebACLId?: string;
  HttpVersion?: HttpVersion;
  IsIPV6Enabled?: boolean;
  ContinuousDeploymentPolicyId?: string;
  Staging?: boolean;
  AnycastIpListId?: string;
  TenantConfig?: TenantConfig;
  ConnectionMode?: ConnectionMode;
  ViewerMtlsConfig?: ViewerMtlsConfig;
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation;
  CacheTagConfig?: CacheTagConfig;
}
export interface DistributionConfigWithTags {
  DistributionConfig: DistributionConfig;
  Tags: Tags;
}
export interface DistributionIdList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: string[];
}
export interface DistributionIdOwner {
  DistributionId: string;
  OwnerAccountId: string;
}
export interface DistributionIdOwnerList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: DistributionIdOwner[];
}
export interface DistributionList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: DistributionSummary[];
}
export interface DistributionNotDisabled {
  Message?: string;
}
export interface DistributionResourceId {
  DistributionId?: string;
  DistributionTenantId?: string;
}
export type DistributionResourceType = "distribution" | "distribution-tenant";
export interface DistributionSummary {
  Id: string;
  ARN: string;
  ETag?: string;
  Status: string;
  LastModifiedTime: Date;
  DomainName: string;
  Aliases: Aliases;
  Origins: Origins;
  OriginGroups?: OriginGroups;
  DefaultCacheBehavior: DefaultCacheBehavior;
  CacheBehaviors: CacheBehaviors;
  CustomErrorResponses: CustomErrorResponses;
  Comment: string;
  PriceClass: PriceClass;
  Enabled: boolean;
  ViewerCertificate: ViewerCertificate;
  Restrictions: Restrictions;
  WebACLId: string;
  HttpVersion: HttpVersion;
  IsIPV6Enabled: boolean;
  AliasICPRecordals?: AliasICPRecordal[];
  Staging: boolean;
  ConnectionMode?: ConnectionMode;
  AnycastIpListId?: string;
  ViewerMtlsConfig?: ViewerMtlsConfig;
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation;
}
export interface DistributionTenant {
  Id?: string;
  DistributionId?: string;
  Name?: string;
  Arn?: string;
  Domains?: DomainResult[];
  Tags?: Tags;
  Customizations?: Customizations;
  Parameters?: Parameter[];
  ConnectionGroupId?: string;
  CreatedTime?: Date;
  LastModifiedTime?: Date;
  Enabled?: boolean;
  Status?: string;
}
export interface DistributionTenantAssociationFilter {
  DistributionId?: string;
  ConnectionGroupId?: string;
}
export interface DistributionTenantSummary {
  Id: string;
  DistributionId: string;
  Name: string;
  Arn: string;
  Domains: DomainResult[];
  ConnectionGroupId?: string;
  Customizations?: Customizations;
  CreatedTime: Date;
  LastModifiedTime: Date;
  ETag: string;
  Enabled?: boolean;
  Status?: string;
}
export interface DnsConfiguration {
  Domain: string;
  Status: DnsConfigurationStatus;
  Reason?: string;
}
export type DnsConfigurationStatus = "valid-configuration" | "invalid-configuration" | "unknown-configuration";
export interface DomainConflict {
  Domain: string;
  ResourceType: DistributionResourceType;
  ResourceId: string;
  AccountId: string;
}
export interface DomainItem {
  Domain: string;
}
export interface DomainResult {
  Domain: string;
  Status?: DomainStatus;
}
export type DomainStatus = "active" | "inactive";
export interface EncryptionEntities {
  Quantity: number;
  Items?: EncryptionEntity[];
}
export interface EncryptionEntity {
  PublicKeyId: string;
  ProviderId: string;
  FieldPatterns: FieldPatterns;
}
export interface EndPoint {
  StreamType: string;
  KinesisStreamConfig?: KinesisStreamConfig;
}
export interface EntityAlreadyExists {
  Message?: string;
}
export interface EntityLimitExceeded {
  Message?: string;
}
export interface EntityNotFound {
  Message?: string;
}
export interface EntitySizeLimitExceeded {
  Message?: string;
}
export type EventType = "viewer-request" | "viewer-response" | "origin-request" | "origin-response";
export interface FieldLevelEncryption {
  Id: string;
  LastModifiedTime: Date;
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
}
export interface FieldLevelEncryptionConfig {
  CallerReference: string;
  Comment?: string;
  QueryArgProfileConfig?: QueryArgProfileConfig;
  ContentTypeProfileConfig?: ContentTypeProfileConfig;
}
export interface FieldLevelEncryptionConfigAlreadyExists {
  Message?: string;
}
export interface FieldLevelEncryptionConfigInUse {
  Message?: string;
}
export interface FieldLevelEncryptionList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: FieldLevelEncryptionSummary[];
}
export interface FieldLevelEncryptionProfile {
  Id: string;
  LastModifiedTime: Date;
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
}
export interface FieldLevelEncryptionProfileAlreadyExists {
  Message?: string;
}
export interface FieldLevelEncryptionProfileConfig {
  Name: string;
  CallerReference: string;
  Comment?: string;
  EncryptionEntities: EncryptionEntities;
}
export interface FieldLevelEncryptionProfileInUse {
  Message?: string;
}
export interface FieldLevelEncryptionProfileList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: FieldLevelEncryptionProfileSummary[];
}
export interface FieldLevelEncryptionProfileSizeExceeded {
  Message?: string;
}
export interface FieldLevelEncryptionProfileSummary {
  Id: string;
  LastModifiedTime: Date;
  Name: string;
  EncryptionEntities: EncryptionEntities;
  Comment?: string;
}
export interface FieldLevelEncryptionSummary {
  Id: string;
  LastModifiedTime: Date;
  Comment?: string;
  QueryArgProfileConfig?: QueryArgProfileConfig;
  ContentTypeProfileConfig?: ContentTypeProfileConfig;
}
export interface FieldPatterns {
  Quantity: number;
  Items?: string[];
}
export type Format = "URLEncoded";
export interface ForwardedValues {
  QueryString: boolean;
  Cookies: CookiePreference;
  Headers?: Headers;
  QueryStringCacheKeys?: QueryStringCacheKeys;
}
export type FrameOptionsList = "DENY" | "SAMEORIGIN";
export interface FunctionAlreadyExists {
  Message?: string;
}
export interface FunctionAssociation {
  FunctionARN: string;
  EventType: EventType;
}
export interface FunctionAssociations {
  Quantity: number;
  Items?: FunctionAssociation[];
}
export interface FunctionConfig {
  Comment: string;
  Runtime: FunctionRuntime;
  KeyValueStoreAssociations?: KeyValueStoreAssociations;
}
export interface FunctionInUse {
  Message?: string;
}
export interface FunctionList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: FunctionSummary[];
}
export interface FunctionMetadata {
  FunctionARN: string;
  Stage?: FunctionStage;
  CreatedTime?: Date;
  LastModifiedTime: Date;
}
export type FunctionRuntime = "cloudfront-js-1.0" | "cloudfront-js-2.0";
export interface FunctionSizeLimitExceeded {
  Message?: string;
}
export type FunctionStage = "DEVELOPMENT" | "LIVE";
export interface FunctionSummary {
  Name: string;
  Status?: string;
  FunctionConfig: FunctionConfig;
  FunctionMetadata: FunctionMetadata;
}
export interface GeoRestriction {
  RestrictionType: GeoRestrictionType;
  Quantity: number;
  Items?: string[];
}
export interface GeoRestrictionCustomization {
  RestrictionType: GeoRestrictionType;
  Locations?: string[];
}
export type GeoRestrictionType = "blacklist" | "whitelist" | "none";
export interface GetAnycastIpListRequest {
  Id: string;
}
export interface GetAnycastIpListResult {
  AnycastIpList?: AnycastIpList;
  ETag?: string;
}
export interface GetCachePolicyConfigRequest {
  Id: string;
}
export interface GetCachePolicyConfigResult {
  CachePolicyConfig?: CachePolicyConfig;
  ETag?: string;
}
export interface GetCachePolicyRequest {
  Id: string;
}
export interface GetCachePolicyResult {
  CachePolicy?: CachePolicy;
  ETag?: string;
}
export interface GetCloudFrontOriginAccessIdentityConfigRequest {
  Id: string;
}
export interface GetCloudFrontOriginAccessIdentityConfigResult {
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig;
  ETag?: string;
}
export interface GetCloudFrontOriginAccessIdentityRequest {
  Id: string;
}
export interface GetCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity;
  ETag?: string;
}
export interface GetConnectionFunctionRequest {
  Identifier: string;
  Stage?: FunctionStage;
}
export interface GetConnectionFunctionResult {
  ConnectionFunctionCode?: Uint8Array;
  ETag?: string;
  ContentType?: string;
}
export interface GetConnectionGroupByRoutingEndpointRequest {
  RoutingEndpoint: string;
}
export interface GetConnectionGroupByRoutingEndpointResult {
  ConnectionGroup?: ConnectionGroup;
  ETag?: string;
}
export interface GetConnectionGroupRequest {
  Identifier: string;
}
export interface GetConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup;
  ETag?: string;
}
export interface GetContinuousDeploymentPolicyConfigRequest {
  Id: string;
}
export interface GetContinuousDeploymentPolicyConfigResult {
  ContinuousDeploymentPolicyConfig?: ContinuousDeploymentPolicyConfig;
  ETag?: string;
}
export interface GetContinuousDeploymentPolicyRequest {
  Id: string;
}
export interface GetContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy;
  ETag?: string;
}
export interface GetDistributionConfigRequest {
  Id: string;
}
export interface GetDistributionConfigResult {
  DistributionConfig?: DistributionConfig;
  ETag?: string;
}
export interface GetDistributionRequest {
  Id: string;
}
export interface GetDistributionResult {
  Distribution?: Distribution;
  ETag?: string;
}
export interface GetDistributionTenantByDomainRequest {
  Domain: string;
}
export interface GetDistributionTenantByDomainResult {
  DistributionTenant?: DistributionTenant;
  ETag?: string;
}
export interface GetDistributionTenantRequest {
  Identifier: string;
}
export interface GetDistributionTenantResult {
  DistributionTenant?: DistributionTenant;
  ETag?: string;
}
export interface GetFieldLevelEncryptionConfigRequest {
  Id: string;
}
export interface GetFieldLevelEncryptionConfigResult {
  FieldLevelEncryptionConfig?: FieldLevelEncryptionConfig;
  ETag?: string;
}
export interface GetFieldLevelEncryptionProfileConfigRequest {
  Id: string;
}
export interface GetFieldLevelEncryptionProfileConfigResult {
  FieldLevelEncryptionProfileConfig?: FieldLevelEncryptionProfileConfig;
  ETag?: string;
}
export interface GetFieldLevelEncryptionProfileRequest {
  Id: string;
}
export interface GetFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile;
  ETag?: string;
}
export interface GetFieldLevelEncryptionRequest {
  Id: string;
}
export interface GetFieldLevelEncryptionResult {
  FieldLevelEncryption?: FieldLevelEncryption;
  ETag?: string;
}
export interface GetFunctionRequest {
  Name: string;
  Stage?: FunctionStage;
}
export interface GetFunctionResult {
  FunctionCode?: Uint8Array;
  ETag?: string;
  ContentType?: string;
}
export interface GetInvalidationForDistributionTenantRequest {
  DistributionTenantId: string;
  Id: string;
}
export interface GetInvalidationForDistributionTenantResult {
  Invalidation?: Invalidation;
}
export interface GetInvalidationRequest {
  DistributionId: string;
  Id: string;
}
export interface GetInvalidationResult {
  Invalidation?: Invalidation;
}
export interface GetKeyGroupConfigRequest {
  Id: string;
}
export interface GetKeyGroupConfigResult {
  KeyGroupConfig?: KeyGroupConfig;
  ETag?: string;
}
export interface GetKeyGroupRequest {
  Id: string;
}
export interface GetKeyGroupResult {
  KeyGroup?: KeyGroup;
  ETag?: string;
}
export interface GetManagedCertificateDetailsRequest {
  Identifier: string;
}
export interface GetManagedCertificateDetailsResult {
  ManagedCertificateDetails?: ManagedCertificateDetails;
}
export interface GetMonitoringSubscriptionRequest {
  DistributionId: string;
}
export interface GetMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription;
}
export interface GetOriginAccessControlConfigRequest {
  Id: string;
}
export interface GetOriginAccessControlConfigResult {
  OriginAccessControlConfig?: OriginAccessControlConfig;
  ETag?: string;
}
export interface GetOriginAccessControlRequest {
  Id: string;
}
export interface GetOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl;
  ETag?: string;
}
export interface GetOriginRequestPolicyConfigRequest {
  Id: string;
}
export interface GetOriginRequestPolicyConfigResult {
  OriginRequestPolicyConfig?: OriginRequestPolicyConfig;
  ETag?: string;
}
export interface GetOriginRequestPolicyRequest {
  Id: string;
}
export interface GetOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy;
  ETag?: string;
}
export interface GetPublicKeyConfigRequest {
  Id: string;
}
export interface GetPublicKeyConfigResult {
  PublicKeyConfig?: PublicKeyConfig;
  ETag?: string;
}
export interface GetPublicKeyRequest {
  Id: string;
}
export interface GetPublicKeyResult {
  PublicKey?: PublicKey;
  ETag?: string;
}
export interface GetRealtimeLogConfigRequest {
  Name?: string;
  ARN?: string;
}
export interface GetRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig;
}
export interface GetResourcePolicyRequest {
  ResourceArn: string;
}
export interface GetResourcePolicyResult {
  ResourceArn?: string;
  PolicyDocument?: string;
}
export interface GetResponseHeadersPolicyConfigRequest {
  Id: string;
}
export interface GetResponseHeadersPolicyConfigResult {
  ResponseHeadersPolicyConfig?: ResponseHeadersPolicyConfig;
  ETag?: string;
}
export interface GetResponseHeadersPolicyRequest {
  Id: string;
}
export interface GetResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy;
  ETag?: string;
}
export interface GetStreamingDistributionConfigRequest {
  Id: string;
}
export interface GetStreamingDistributionConfigResult {
  StreamingDistributionConfig?: StreamingDistributionConfig;
  ETag?: string;
}
export interface GetStreamingDistributionRequest {
  Id: string;
}
export interface GetStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution;
  ETag?: string;
}
export interface GetTrustStoreRequest {
  Identifier: string;
}
export interface GetTrustStoreResult {
  TrustStore?: TrustStore;
  ETag?: string;
}
export interface GetVpcOriginRequest {
  Id: string;
}
export interface GetVpcOriginResult {
  VpcOrigin?: VpcOrigin;
  ETag?: string;
}
export interface GrpcConfig {
  Enabled: boolean;
}
export interface Headers {
  Quantity: number;
  Items?: string[];
}
export type HttpVersion = "http1.1" | "http2" | "http3" | "http2and3";
export type ICPRecordalStatus = "APPROVED" | "SUSPENDED" | "PENDING";
export interface IllegalDelete {
  Message?: string;
}
export interface IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior {
  Message?: string;
}
export interface IllegalOriginAccessConfiguration {
  Message?: string;
}
export interface IllegalUpdate {
  Message?: string;
}
export interface ImportSource {
  SourceType: ImportSourceType;
  SourceARN: string;
}
export type ImportSourceType = "S3";
export interface InconsistentQuantities {
  Message?: string;
}
export interface InvalidArgument {
  Message?: string;
}
export interface InvalidAssociation {
  Message?: string;
}
export interface InvalidDefaultRootObject {
  Message?: string;
}
export interface InvalidDomainNameForOriginAccessControl {
  Message?: string;
}
export interface InvalidErrorCode {
  Message?: string;
}
export interface InvalidForwardCookies {
  Message?: string;
}
export interface InvalidFunctionAssociation {
  Message?: string;
}
export interface InvalidGeoRestrictionParameter {
  Message?: string;
}
export interface InvalidHeadersForS3Origin {
  Message?: string;
}
export interface InvalidIfMatchVersion {
  Message?: string;
}
export interface InvalidLambdaFunctionAssociation {
  Message?: string;
}
export interface InvalidLocationCode {
  Message?: string;
}
export interface InvalidMinimumProtocolVersion {
  Message?: string;
}
export interface InvalidOrigin {
  Message?: string;
}
export interface InvalidOriginAccessControl {
  Message?: string;
}
export interface InvalidOriginAccessIdentity {
  Message?: string;
}
export interface InvalidOriginKeepaliveTimeout {
  Message?: string;
}
export interface InvalidOriginReadTimeout {
  Message?: string;
}
export interface InvalidProtocolSettings {
  Message?: string;
}
export interface InvalidQueryStringParameters {
  Message?: string;
}
export interface InvalidRelativePath {
  Message?: string;
}
export interface InvalidRequiredProtocol {
  Message?: string;
}
export interface InvalidResponseCode {
  Message?: string;
}
export interface InvalidTTLOrder {
  Message?: string;
}
export interface InvalidTagging {
  Message?: string;
}
export interface InvalidViewerCertificate {
  Message?: string;
}
export interface InvalidWebACLId {
  Message?: string;
}
export interface Invalidation {
  Id: string;
  Status: string;
  CreateTime: Date;
  InvalidationBatch: InvalidationBatch;
}
export interface InvalidationBatch {
  Paths: Paths;
  CallerReference: string;
}
export interface InvalidationList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: InvalidationSummary[];
}
export interface InvalidationSummary {
  Id: string;
  CreateTime: Date;
  Status: string;
}
export type IpAddressType = "ipv4" | "ipv6" | "dualstack";
export interface IpamCidrConfig {
  Cidr: string;
  IpamPoolArn: string;
  AnycastIp?: string;
  Status?: IpamCidrStatus;
}
export type IpamCidrStatus = "provisioned" | "failed-provision" | "provisioning" | "deprovisioned" | "failed-deprovision" | "deprovisioning" | "advertised" | "failed-advertise" | "advertising" | "withdrawn" | "failed-withdraw" | "withdrawing";
export interface IpamConfig {
  Quantity: number;
  IpamCidrConfigs: IpamCidrConfig[];
}
export type ItemSelection = "none" | "whitelist" | "all";
export interface KGKeyPairIds {
  KeyGroupId?: string;
  KeyPairIds?: KeyPairIds;
}
export interface KeyGroup {
  Id: string;
  LastModifiedTime: Date;
  KeyGroupConfig: KeyGroupConfig;
}
export interface KeyGroupAlreadyExists {
  Message?: string;
}
export interface KeyGroupConfig {
  Name: string;
  Items: string[];
  Comment?: string;
}
export interface KeyGroupList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: KeyGroupSummary[];
}
export interface KeyGroupSummary {
  KeyGroup: KeyGroup;
}
export interface KeyPairIds {
  Quantity: number;
  Items?: string[];
}
export interface KeyValueStore {
  Name: string;
  Id: string;
  Comment: string;
  ARN: string;
  Status?: string;
  LastModifiedTime: Date;
}
export interface KeyValueStoreAssociation {
  KeyValueStoreARN: string;
}
export interface KeyValueStoreAssociations {
  Quantity: number;
  Items?: KeyValueStoreAssociation[];
}
export interface KeyValueStoreList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: KeyValueStore[];
}
export interface KinesisStreamConfig {
  RoleARN: string;
  StreamARN: string;
}
export interface LambdaFunctionAssociation {
  LambdaFunctionARN: string;
  EventType: EventType;
  IncludeBody?: boolean;
}
export interface LambdaFunctionAssociations {
  Quantity: number;
  Items?: LambdaFunctionAssociation[];
}
export interface ListAnycastIpListsRequest {
  Marker?: string;
  MaxItems?: number;
}
export interface ListAnycastIpListsResult {
  AnycastIpLists?: AnycastIpListCollection;
}
export interface ListCachePoliciesRequest {
  Type?: CachePolicyType;
  Marker?: string;
  MaxItems?: string;
}
export interface ListCachePoliciesResult {
  CachePolicyList?: CachePolicyList;
}
export interface ListCloudFrontOriginAccessIdentitiesRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListCloudFrontOriginAccessIdentitiesResult {
  CloudFrontOriginAccessIdentityList?: CloudFrontOriginAccessIdentityList;
}
export interface ListConflictingAliasesRequest {
  DistributionId: string;
  Alias: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListConflictingAliasesResult {
  ConflictingAliasesList?: ConflictingAliasesList;
}
export interface ListConnectionFunctionsRequest {
  Marker?: string;
  MaxItems?: number;
  Stage?: FunctionStage;
}
export interface ListConnectionFunctionsResult {
  NextMarker?: string;
  ConnectionFunctions?: ConnectionFunctionSummary[];
}
export interface ListConnectionGroupsRequest {
  AssociationFilter?: ConnectionGroupAssociationFilter;
  Marker?: string;
  MaxItems?: number;
}
export interface ListConnectionGroupsResult {
  NextMarker?: string;
  ConnectionGroups?: ConnectionGroupSummary[];
}
export interface ListContinuousDeploymentPoliciesRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListContinuousDeploymentPoliciesResult {
  ContinuousDeploymentPolicyList?: ContinuousDeploymentPolicyList;
}
export interface ListDistributionTenantsByCustomizationRequest {
  WebACLArn?: string;
  CertificateArn?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListDistributionTenantsByCustomizationResult {
  NextMarker?: string;
  DistributionTenantList?: DistributionTenantSummary[];
}
export interface ListDistributionTenantsRequest {
  AssociationFilter?: DistributionTenantAssociationFilter;
  Marker?: string;
  MaxItems?: number;
}
export interface ListDistributionTenantsResult {
  NextMarker?: string;
  DistributionTenantList?: DistributionTenantSummary[];
}
export interface ListDistributionsByAnycastIpListIdRequest {
  Marker?: string;
  MaxItems?: string;
  AnycastIpListId: string;
}
export interface ListDistributionsByAnycastIpListIdResult {
  DistributionList?: DistributionList;
}
export interface ListDistributionsByCachePolicyIdRequest {
  Marker?: string;
  MaxItems?: string;
  CachePolicyId: string;
}
export interface ListDistributionsByCachePolicyIdResult {
  DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByConnectionFunctionRequest {
  Marker?: string;
  MaxItems?: number;
  ConnectionFunctionIdentifier: string;
}
export interface ListDistributionsByConnectionFunctionResult {
  DistributionList?: DistributionList;
}
export interface ListDistributionsByConnectionModeRequest {
  Marker?: string;
  MaxItems?: number;
  ConnectionMode: ConnectionMode;
}
export interface ListDistributionsByConnectionModeResult {
  DistributionList?: DistributionList;
}
export interface ListDistributionsByKeyGroupRequest {
  Marker?: string;
  MaxItems?: string;
  KeyGroupId: string;
}
export interface ListDistributionsByKeyGroupResult {
  DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByOriginRequestPolicyIdRequest {
  Marker?: string;
  MaxItems?: string;
  OriginRequestPolicyId: string;
}
export interface ListDistributionsByOriginRequestPolicyIdResult {
  DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByOwnedResourceRequest {
  ResourceArn: string;
  Marker?: string;
  MaxItems?: string;
}
export interface ListDistributionsByOwnedResourceResult {
  DistributionList?: DistributionIdOwnerList;
}
export interface ListDistributionsByRealtimeLogConfigRequest {
  Marker?: string;
  MaxItems?: string;
  RealtimeLogConfigName?: string;
  RealtimeLogConfigArn?: string;
}
export interface ListDistributionsByRealtimeLogConfigResult {
  DistributionList?: DistributionList;
}
export interface ListDistributionsByResponseHeadersPolicyIdRequest {
  Marker?: string;
  MaxItems?: string;
  ResponseHeadersPolicyId: string;
}
export interface ListDistributionsByResponseHeadersPolicyIdResult {
  DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByTrustStoreRequest {
  TrustStoreIdentifier: string;
  Marker?: string;
  MaxItems?: string;
}
export interface ListDistributionsByTrustStoreResult {
  DistributionList?: DistributionList;
}
export interface ListDistributionsByVpcOriginIdRequest {
  Marker?: string;
  MaxItems?: string;
  VpcOriginId: string;
}
export interface ListDistributionsByVpcOriginIdResult {
  DistributionIdList?: DistributionIdList;
}
export interface ListDistributionsByWebACLIdRequest {
  Marker?: string;
  MaxItems?: string;
  WebACLId: string;
}
export interface ListDistributionsByWebACLIdResult {
  DistributionList?: DistributionList;
}
export interface ListDistributionsRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListDistributionsResult {
  DistributionList?: DistributionList;
}
export interface ListDomainConflictsRequest {
  Domain: string;
  DomainControlValidationResource: DistributionResourceId;
  MaxItems?: number;
  Marker?: string;
}
export interface ListDomainConflictsResult {
  DomainConflicts?: DomainConflict[];
  NextMarker?: string;
}
export interface ListFieldLevelEncryptionConfigsRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListFieldLevelEncryptionConfigsResult {
  FieldLevelEncryptionList?: FieldLevelEncryptionList;
}
export interface ListFieldLevelEncryptionProfilesRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListFieldLevelEncryptionProfilesResult {
  FieldLevelEncryptionProfileList?: FieldLevelEncryptionProfileList;
}
export interface ListFunctionsRequest {
  Marker?: string;
  MaxItems?: string;
  Stage?: FunctionStage;
}
export interface ListFunctionsResult {
  FunctionList?: FunctionList;
}
export interface ListInvalidationsForDistributionTenantRequest {
  Id: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListInvalidationsForDistributionTenantResult {
  InvalidationList?: InvalidationList;
}
export interface ListInvalidationsRequest {
  DistributionId: string;
  Marker?: string;
  MaxItems?: string;
}
export interface ListInvalidationsResult {
  InvalidationList?: InvalidationList;
}
export interface ListKeyGroupsRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListKeyGroupsResult {
  KeyGroupList?: KeyGroupList;
}
export interface ListKeyValueStoresRequest {
  Marker?: string;
  MaxItems?: string;
  Status?: string;
}
export interface ListKeyValueStoresResult {
  KeyValueStoreList?: KeyValueStoreList;
}
export interface ListOriginAccessControlsRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListOriginAccessControlsResult {
  OriginAccessControlList?: OriginAccessControlList;
}
export interface ListOriginRequestPoliciesRequest {
  Type?: OriginRequestPolicyType;
  Marker?: string;
  MaxItems?: string;
}
export interface ListOriginRequestPoliciesResult {
  OriginRequestPolicyList?: OriginRequestPolicyList;
}
export interface ListPublicKeysRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListPublicKeysResult {
  PublicKeyList?: PublicKeyList;
}
export interface ListRealtimeLogConfigsRequest {
  MaxItems?: string;
  Marker?: string;
}
export interface ListRealtimeLogConfigsResult {
  RealtimeLogConfigs?: RealtimeLogConfigs;
}
export interface ListResponseHeadersPoliciesRequest {
  Type?: ResponseHeadersPolicyType;
  Marker?: string;
  MaxItems?: string;
}
export interface ListResponseHeadersPoliciesResult {
  ResponseHeadersPolicyList?: ResponseHeadersPolicyList;
}
export interface ListStreamingDistributionsRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListStreamingDistributionsResult {
  StreamingDistributionList?: StreamingDistributionList;
}
export interface ListTagsForResourceRequest {
  Resource: string;
}
export interface ListTagsForResourceResult {
  Tags: Tags;
}
export interface ListTrustStoresRequest {
  Marker?: string;
  MaxItems?: number;
}
export interface ListTrustStoresResult {
  NextMarker?: string;
  TrustStoreList?: TrustStoreSummary[];
}
export interface ListVpcOriginsRequest {
  Marker?: string;
  MaxItems?: string;
}
export interface ListVpcOriginsResult {
  VpcOriginList?: VpcOriginList;
}
export interface LoggingConfig {
  Enabled?: boolean;
  IncludeCookies?: boolean;
  Bucket?: string;
  Prefix?: string;
}
export interface ManagedCertificateDetails {
  CertificateArn?: string;
  CertificateStatus?: ManagedCertificateStatus;
  ValidationTokenHost?: ValidationTokenHost;
  ValidationTokenDetails?: ValidationTokenDetail[];
}
export interface ManagedCertificateRequest {
  ValidationTokenHost: ValidationTokenHost;
  PrimaryDomainName?: string;
  CertificateTransparencyLoggingPreference?: CertificateTransparencyLoggingPreference;
}
export type ManagedCertificateStatus = "pending-validation" | "issued" | "inactive" | "expired" | "validation-timed-out" | "revoked" | "failed";
export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "OPTIONS" | "DELETE";
export type MinimumProtocolVersion = "SSLv3" | "TLSv1" | "TLSv1_2016" | "TLSv1.1_2016" | "TLSv1.2_2018" | "TLSv1.2_2019" | "TLSv1.2_2021" | "TLSv1.3_2025" | "TLSv1.2_2025";
export interface MissingBody {
  Message?: string;
}
export interface MonitoringSubscription {
  RealtimeMetricsSubscriptionConfig?: RealtimeMetricsSubscriptionConfig;
}
export interface MonitoringSubscriptionAlreadyExists {
  Message?: string;
}
export interface NoSuchCachePolicy {
  Message?: string;
}
export interface NoSuchCloudFrontOriginAccessIdentity {
  Message?: string;
}
export interface NoSuchContinuousDeploymentPolicy {
  Message?: string;
}
export interface NoSuchDistribution {
  Message?: string;
}
export interface NoSuchFieldLevelEncryptionConfig {
  Message?: string;
}
export interface NoSuchFieldLevelEncryptionProfile {
  Message?: string;
}
export interface NoSuchFunctionExists {
  Message?: string;
}
export interface NoSuchInvalidation {
  Message?: string;
}
export interface NoSuchMonitoringSubscription {
  Message?: string;
}
export interface NoSuchOrigin {
  Message?: string;
}
export interface NoSuchOriginAccessControl {
  Message?: string;
}
export interface NoSuchOriginRequestPolicy {
  Message?: string;
}
export interface NoSuchPublicKey {
  Message?: string;
}
export interface NoSuchRealtimeLogConfig {
  Message?: string;
}
export interface NoSuchResource {
  Message?: string;
}
export interface NoSuchResponseHeadersPolicy {
  Message?: string;
}
export interface NoSuchStreamingDistribution {
  Message?: string;
}
export interface Origin {
  Id: string;
  DomainName: string;
  OriginPath?: string;
  CustomHeaders?: CustomHeaders;
  S3OriginConfig?: S3OriginConfig;
  CustomOriginConfig?: CustomOriginConfig;
  VpcOriginConfig?: VpcOriginConfig;
  ConnectionAttempts?: number;
  ConnectionTimeout?: number;
  ResponseCompletionTimeout?: number;
  OriginShield?: OriginShield;
  OriginAccessControlId?: string;
}
export interface OriginAccessControl {
  Id: string;
  OriginAccessControlConfig?: OriginAccessControlConfig;
}
export interface OriginAccessControlAlreadyExists {
  Message?: string;
}
export interface OriginAccessControlConfig {
  Name: string;
  Description?: string;
  SigningProtocol: OriginAccessControlSigningProtocols;
  SigningBehavior: OriginAccessControlSigningBehaviors;
  OriginAccessControlOriginType: OriginAccessControlOriginTypes;
}
export interface OriginAccessControlInUse {
  Message?: string;
}
export interface OriginAccessControlList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: OriginAccessControlSummary[];
}
export type OriginAccessControlOriginTypes = "s3" | "mediastore" | "mediapackagev2" | "lambda";
export type OriginAccessControlSigningBehaviors = "never" | "always" | "no-override" | "always-amz-auth";
export type OriginAccessControlSigningProtocols = "sigv4" | "sigv4a";
export interface OriginAccessControlSummary {
  Id: string;
  Description: string;
  Name: string;
  SigningProtocol: OriginAccessControlSigningProtocols;
  SigningBehavior: OriginAccessControlSigningBehaviors;
  OriginAccessControlOriginType: OriginAccessControlOriginTypes;
}
export interface OriginCustomHeader {
  HeaderName: string;
  HeaderValue: string;
}
export interface OriginGroup {
  Id: string;
  FailoverCriteria: OriginGroupFailoverCriteria;
  Members: OriginGroupMembers;
  SelectionCriteria?: OriginGroupSelectionCriteria;
}
export interface OriginGroupFailoverCriteria {
  StatusCodes: StatusCodes;
}
export interface OriginGroupMember {
  OriginId: string;
}
export interface OriginGroupMembers {
  Quantity: number;
  Items: OriginGroupMember[];
}
export type OriginGroupSelectionCriteria = "default" | "media-quality-based";
export interface OriginGroups {
  Quantity: number;
  Items?: OriginGroup[];
}
export interface OriginMtlsConfig {
  ClientCertificateArn: string;
}
export type OriginProtocolPolicy = "http-only" | "match-viewer" | "https-only";
export interface OriginRequestPolicy {
  Id: string;
  LastModifiedTime: Date;
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
}
export interface OriginRequestPolicyAlreadyExists {
  Message?: string;
}
export interface OriginRequestPolicyConfig {
  Comment?: string;
  Name: string;
  HeadersConfig: OriginRequestPolicyHeadersConfig;
  CookiesConfig: OriginRequestPolicyCookiesConfig;
  QueryStringsConfig: OriginRequestPolicyQueryStringsConfig;
}
export type OriginRequestPolicyCookieBehavior = "none" | "whitelist" | "all" | "allExcept";
export interface OriginRequestPolicyCookiesConfig {
  CookieBehavior: OriginRequestPolicyCookieBehavior;
  Cookies?: CookieNames;
}
export type OriginRequestPolicyHeaderBehavior = "none" | "whitelist" | "allViewer" | "allViewerAndWhitelistCloudFront" | "allExcept";
export interface OriginRequestPolicyHeadersConfig {
  HeaderBehavior: OriginRequestPolicyHeaderBehavior;
  Headers?: Headers;
}
export interface OriginRequestPolicyInUse {
  Message?: string;
}
export interface OriginRequestPolicyList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: OriginRequestPolicySummary[];
}
export type OriginRequestPolicyQueryStringBehavior = "none" | "whitelist" | "all" | "allExcept";
export interface OriginRequestPolicyQueryStringsConfig {
  QueryStringBehavior: OriginRequestPolicyQueryStringBehavior;
  QueryStrings?: QueryStringNames;
}
export interface OriginRequestPolicySummary {
  Type: OriginRequestPolicyType;
  OriginRequestPolicy: OriginRequestPolicy;
}
export type OriginRequestPolicyType = "managed" | "custom";
export interface OriginShield {
  Enabled: boolean;
  OriginShieldRegion?: string;
}
export interface OriginSslProtocols {
  Quantity: number;
  Items: SslProtocol[];
}
export interface Origins {
  Quantity: number;
  Items: Origin[];
}
export interface Parameter {
  Name: string;
  Value: string;
}
export interface ParameterDefinition {
  Name: string;
  Definition: ParameterDefinitionSchema;
}
export interface ParameterDefinitionSchema {
  StringSchema?: StringSchemaConfig;
}
export interface ParametersInCacheKeyAndForwardedToOrigin {
  EnableAcceptEncodingGzip: boolean;
  EnableAcceptEncodingBrotli?: boolean;
  HeadersConfig: CachePolicyHeadersConfig;
  CookiesConfig: CachePolicyCookiesConfig;
  QueryStringsConfig: CachePolicyQueryStringsConfig;
}
export interface Paths {
  Quantity: number;
  Items?: string[];
}
export interface PreconditionFailed {
  Message?: string;
}
export type PriceClass = "PriceClass_100" | "PriceClass_200" | "PriceClass_All" | "None";
export interface PublicKey {
  Id: string;
  CreatedTime: Date;
  PublicKeyConfig: PublicKeyConfig;
}
export interface PublicKeyAlreadyExists {
  Message?: string;
}
export interface PublicKeyConfig {
  CallerReference: string;
  Name: string;
  EncodedKey: string;
  Comment?: string;
}
export interface PublicKeyInUse {
  Message?: string;
}
export interface PublicKeyList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: PublicKeySummary[];
}
export interface PublicKeySummary {
  Id: string;
  Name: string;
  CreatedTime: Date;
  EncodedKey: string;
  Comment?: string;
}
export interface PublishConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
}
export interface PublishConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary;
}
export interface PublishFunctionRequest {
  Name: string;
  IfMatch: string;
}
export interface PublishFunctionResult {
  FunctionSummary?: FunctionSummary;
}
export interface PutResourcePolicyRequest {
  ResourceArn: string;
  PolicyDocument: string;
}
export interface PutResourcePolicyResult {
  ResourceArn?: string;
}
export interface QueryArgProfile {
  QueryArg: string;
  ProfileId: string;
}
export interface QueryArgProfileConfig {
  ForwardWhenQueryArgProfileIsUnknown: boolean;
  QueryArgProfiles?: QueryArgProfiles;
}
export interface QueryArgProfileEmpty {
  Message?: string;
}
export interface QueryArgProfiles {
  Quantity: number;
  Items?: QueryArgProfile[];
}
export interface QueryStringCacheKeys {
  Quantity: number;
  Items?: string[];
}
export interface QueryStringNames {
  Quantity: number;
  Items?: string[];
}
export interface RealtimeLogConfig {
  ARN: string;
  Name: string;
  SamplingRate: number;
  EndPoints: EndPoint[];
  Fields: string[];
}
export interface RealtimeLogConfigAlreadyExists {
  Message?: string;
}
export interface RealtimeLogConfigInUse {
  Message?: string;
}
export interface RealtimeLogConfigOwnerMismatch {
  Message?: string;
}
export interface RealtimeLogConfigs {
  MaxItems: number;
  Items?: RealtimeLogConfig[];
  IsTruncated: boolean;
  Marker: string;
  NextMarker?: string;
}
export interface RealtimeMetricsSubscriptionConfig {
  RealtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionStatus;
}
export type RealtimeMetricsSubscriptionStatus = "Enabled" | "Disabled";
export type ReferrerPolicyList = "no-referrer" | "no-referrer-when-downgrade" | "origin" | "origin-when-cross-origin" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin" | "unsafe-url";
export interface ResourceInUse {
  Message?: string;
}
export interface ResourceNotDisabled {
  Message?: string;
}
export interface ResponseHeadersPolicy {
  Id: string;
  LastModifiedTime: Date;
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
}
export interface ResponseHeadersPolicyAccessControlAllowHeaders {
  Quantity: number;
  Items: string[];
}
export interface ResponseHeadersPolicyAccessControlAllowMethods {
  Quantity: number;
  Items: ResponseHeadersPolicyAccessControlAllowMethodsValues[];
}
export type ResponseHeadersPolicyAccessControlAllowMethodsValues = "GET" | "POST" | "OPTIONS" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "ALL";
export interface ResponseHeadersPolicyAccessControlAllowOrigins {
  Quantity: number;
  Items: string[];
}
export interface ResponseHeadersPolicyAccessControlExposeHeaders {
  Quantity: number;
  Items?: string[];
}
export interface ResponseHeadersPolicyAlreadyExists {
  Message?: string;
}
export interface ResponseHeadersPolicyConfig {
  Comment?: string;
  Name: string;
  CorsConfig?: ResponseHeadersPolicyCorsConfig;
  SecurityHeadersConfig?: ResponseHeadersPolicySecurityHeadersConfig;
  ServerTimingHeadersConfig?: ResponseHeadersPolicyServerTimingHeadersConfig;
  CustomHeadersConfig?: ResponseHeadersPolicyCustomHeadersConfig;
  RemoveHeadersConfig?: ResponseHeadersPolicyRemoveHeadersConfig;
}
export interface ResponseHeadersPolicyContentSecurityPolicy {
  Override: boolean;
  ContentSecurityPolicy: string;
}
export interface ResponseHeadersPolicyContentTypeOptions {
  Override: boolean;
}
export interface ResponseHeadersPolicyCorsConfig {
  AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins;
  AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders;
  AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods;
  AccessControlAllowCredentials: boolean;
  AccessControlExposeHeaders?: ResponseHeadersPolicyAccessControlExposeHeaders;
  AccessControlMaxAgeSec?: number;
  OriginOverride: boolean;
}
export interface ResponseHeadersPolicyCustomHeader {
  Header: string;
  Value: string;
  Override: boolean;
}
export interface ResponseHeadersPolicyCustomHeadersConfig {
  Quantity: number;
  Items?: ResponseHeadersPolicyCustomHeader[];
}
export interface ResponseHeadersPolicyFrameOptions {
  Override: boolean;
  FrameOption: FrameOptionsList;
}
export interface ResponseHeadersPolicyInUse {
  Message?: string;
}
export interface ResponseHeadersPolicyList {
  NextMarker?: string;
  MaxItems: number;
  Quantity: number;
  Items?: ResponseHeadersPolicySummary[];
}
export interface ResponseHeadersPolicyReferrerPolicy {
  Override: boolean;
  ReferrerPolicy: ReferrerPolicyList;
}
export interface ResponseHeadersPolicyRemoveHeader {
  Header: string;
}
export interface ResponseHeadersPolicyRemoveHeadersConfig {
  Quantity: number;
  Items?: ResponseHeadersPolicyRemoveHeader[];
}
export interface ResponseHeadersPolicySecurityHeadersConfig {
  XSSProtection?: ResponseHeadersPolicyXSSProtection;
  FrameOptions?: ResponseHeadersPolicyFrameOptions;
  ReferrerPolicy?: ResponseHeadersPolicyReferrerPolicy;
  ContentSecurityPolicy?: ResponseHeadersPolicyContentSecurityPolicy;
  ContentTypeOptions?: ResponseHeadersPolicyContentTypeOptions;
  StrictTransportSecurity?: ResponseHeadersPolicyStrictTransportSecurity;
}
export interface ResponseHeadersPolicyServerTimingHeadersConfig {
  Enabled: boolean;
  SamplingRate?: number;
}
export interface ResponseHeadersPolicyStrictTransportSecurity {
  Override: boolean;
  IncludeSubdomains?: boolean;
  Preload?: boolean;
  AccessControlMaxAgeSec: number;
}
export interface ResponseHeadersPolicySummary {
  Type: ResponseHeadersPolicyType;
  ResponseHeadersPolicy: ResponseHeadersPolicy;
}
export type ResponseHeadersPolicyType = "managed" | "custom";
export interface ResponseHeadersPolicyXSSProtection {
  Override: boolean;
  Protection: boolean;
  ModeBlock?: boolean;
  ReportUri?: string;
}
export interface Restrictions {
  GeoRestriction: GeoRestriction;
}
export interface S3Origin {
  DomainName: string;
  OriginAccessIdentity: string;
}
export interface S3OriginConfig {
  OriginAccessIdentity: string;
  OriginReadTimeout?: number;
}
export type SSLSupportMethod = "sni-only" | "vip" | "static-ip";
export interface SessionStickinessConfig {
  IdleTTL: number;
  MaximumTTL: number;
}
export interface Signer {
  AwsAccountNumber?: string;
  KeyPairIds?: KeyPairIds;
}
export type SslProtocol = "SSLv3" | "TLSv1" | "TLSv1.1" | "TLSv1.2";
export interface StagingDistributionDnsNames {
  Quantity: number;
  Items?: string[];
}
export interface StagingDistributionInUse {
  Message?: string;
}
export interface StatusCodes {
  Quantity: number;
  Items: number[];
}
export interface StreamingDistribution {
  Id: string;
  ARN: string;
  Status: string;
  LastModifiedTime?: Date;
  DomainName: string;
  ActiveTrustedSigners: ActiveTrustedSigners;
  StreamingDistributionConfig: StreamingDistributionConfig;
}
export interface StreamingDistributionAlreadyExists {
  Message?: string;
}
export interface StreamingDistributionConfig {
  CallerReference: string;
  S3Origin: S3Origin;
  Aliases?: Aliases;
  Comment: string;
  Logging?: StreamingLoggingConfig;
  TrustedSigners: TrustedSigners;
  PriceClass?: PriceClass;
  Enabled: boolean;
}
export interface StreamingDistributionConfigWithTags {
  StreamingDistributionConfig: StreamingDistributionConfig;
  Tags: Tags;
}
export interface StreamingDistributionList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: StreamingDistributionSummary[];
}
export interface StreamingDistributionNotDisabled {
  Message?: string;
}
export interface StreamingDistributionSummary {
  Id: string;
  ARN: string;
  Status: string;
  LastModifiedTime: Date;
  DomainName: string;
  S3Origin: S3Origin;
  Aliases: Aliases;
  TrustedSigners: TrustedSigners;
  Comment: string;
  PriceClass: PriceClass;
  Enabled: boolean;
}
export interface StreamingLoggingConfig {
  Enabled: boolean;
  Bucket: string;
  Prefix: string;
}
export interface StringSchemaConfig {
  Comment?: string;
  DefaultValue?: string;
  Required: boolean;
}
export interface Tag {
  Key: string;
  Value?: string;
}
export interface TagKeys {
  Items?: string[];
}
export interface TagResourceRequest {
  Resource: string;
  Tags: Tags;
}
export interface Tags {
  Items?: Tag[];
}
export interface TenantConfig {
  ParameterDefinitions?: ParameterDefinition[];
}
export interface TestConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
  Stage?: FunctionStage;
  ConnectionObject: Uint8Array;
}
export interface TestConnectionFunctionResult {
  ConnectionFunctionTestResult?: ConnectionFunctionTestResult;
}
export interface TestFunctionFailed {
  Message?: string;
}
export interface TestFunctionRequest {
  Name: string;
  IfMatch: string;
  Stage?: FunctionStage;
  EventObject: Uint8Array;
}
export interface TestFunctionResult {
  TestResult?: TestResult;
}
export interface TestResult {
  FunctionSummary?: FunctionSummary;
  ComputeUtilization?: string;
  FunctionExecutionLogs?: string[];
  FunctionErrorMessage?: string;
  FunctionOutput?: string;
}
export interface TooLongCSPInResponseHeadersPolicy {
  Message?: string;
}
export interface TooManyCacheBehaviors {
  Message?: string;
}
export interface TooManyCachePolicies {
  Message?: string;
}
export interface TooManyCertificates {
  Message?: string;
}
export interface TooManyCloudFrontOriginAccessIdentities {
  Message?: string;
}
export interface TooManyContinuousDeploymentPolicies {
  Message?: string;
}
export interface TooManyCookieNamesInWhiteList {
  Message?: string;
}
export interface TooManyCookiesInCachePolicy {
  Message?: string;
}
export interface TooManyCookiesInOriginRequestPolicy {
  Message?: string;
}
export interface TooManyCustomHeadersInResponseHeadersPolicy {
  Message?: string;
}
export interface TooManyDistributionCNAMEs {
  Message?: string;
}
export interface TooManyDistributions {
  Message?: string;
}
export interface TooManyDistributionsAssociatedToCachePolicy {
  Message?: string;
}
export interface TooManyDistributionsAssociatedToFieldLevelEncryptionConfig {
  Message?: string;
}
export interface TooManyDistributionsAssociatedToKeyGroup {
  Message?: string;
}
export interface TooManyDistributionsAssociatedToOriginAccessControl {
  Message?: string;
}
export interface TooManyDistributionsAssociatedToOriginRequestPolicy {
  Message?: string;
}
export interface TooManyDistributionsAssociatedToResponseHeadersPolicy {
  Message?: string;
}
export interface TooManyDistributionsWithFunctionAssociations {
  Message?: string;
}
export interface TooManyDistributionsWithLambdaAssociations {
  Message?: string;
}
export interface TooManyDistributionsWithSingleFunctionARN {
  Message?: string;
}
export interface TooManyFieldLevelEncryptionConfigs {
  Message?: string;
}
export interface TooManyFieldLevelEncryptionContentTypeProfiles {
  Message?: string;
}
export interface TooManyFieldLevelEncryptionEncryptionEntities {
  Message?: string;
}
export interface TooManyFieldLevelEncryptionFieldPatterns {
  Message?: string;
}
export interface TooManyFieldLevelEncryptionProfiles {
  Message?: string;
}
export interface TooManyFieldLevelEncryptionQueryArgProfiles {
  Message?: string;
}
export interface TooManyFunctionAssociations {
  Message?: string;
}
export interface TooManyFunctions {
  Message?: string;
}
export interface TooManyHeadersInCachePolicy {
  Message?: string;
}
export interface TooManyHeadersInForwardedValues {
  Message?: string;
}
export interface TooManyHeadersInOriginRequestPolicy {
  Message?: string;
}
export interface TooManyInvalidationsInProgress {
  Message?: string;
}
export interface TooManyKeyGroups {
  Message?: string;
}
export interface TooManyKeyGroupsAssociatedToDistribution {
  Message?: string;
}
export interface TooManyLambdaFunctionAssociations {
  Message?: string;
}
export interface TooManyOriginAccessControls {
  Message?: string;
}
export interface TooManyOriginCustomHeaders {
  Message?: string;
}
export interface TooManyOriginGroupsPerDistribution {
  Message?: string;
}
export interface TooManyOriginRequestPolicies {
  Message?: string;
}
export interface TooManyOrigins {
  Message?: string;
}
export interface TooManyPublicKeys {
  Message?: string;
}
export interface TooManyPublicKeysInKeyGroup {
  Message?: string;
}
export interface TooManyQueryStringParameters {
  Message?: string;
}
export interface TooManyQueryStringsInCachePolicy {
  Message?: string;
}
export interface TooManyQueryStringsInOriginRequestPolicy {
  Message?: string;
}
export interface TooManyRealtimeLogConfigs {
  Message?: string;
}
export interface TooManyRemoveHeadersInResponseHeadersPolicy {
  Message?: string;
}
export interface TooManyResponseHeadersPolicies {
  Message?: string;
}
export interface TooManyStreamingDistributionCNAMEs {
  Message?: string;
}
export interface TooManyStreamingDistributions {
  Message?: string;
}
export interface TooManyTrustedSigners {
  Message?: string;
}
export interface TrafficConfig {
  SingleWeightConfig?: ContinuousDeploymentSingleWeightConfig;
  SingleHeaderConfig?: ContinuousDeploymentSingleHeaderConfig;
  Type: ContinuousDeploymentPolicyType;
}
export interface TrustStore {
  Id?: string;
  Arn?: string;
  Name?: string;
  Status?: TrustStoreStatus;
  NumberOfCaCertificates?: number;
  LastModifiedTime?: Date;
  Reason?: string;
  UseClientCertificateOCSPEndpoint?: boolean;
}
export interface TrustStoreConfig {
  TrustStoreId: string;
  AdvertiseTrustStoreCaNames?: boolean;
  IgnoreCertificateExpiry?: boolean;
}
export type TrustStoreStatus = "pending" | "active" | "failed";
export interface TrustStoreSummary {
  Id: string;
  Arn: string;
  Name: string;
  Status: TrustStoreStatus;
  NumberOfCaCertificates: number;
  LastModifiedTime: Date;
  Reason?: string;
  ETag: string;
}
export interface TrustedKeyGroupDoesNotExist {
  Message?: string;
}
export interface TrustedKeyGroups {
  Enabled: boolean;
  Quantity: number;
  Items?: string[];
}
export interface TrustedSignerDoesNotExist {
  Message?: string;
}
export interface TrustedSigners {
  Enabled: boolean;
  Quantity: number;
  Items?: string[];
}
export interface UnsupportedOperation {
  Message?: string;
}
export interface UntagResourceRequest {
  Resource: string;
  TagKeys: TagKeys;
}
export interface UpdateAnycastIpListRequest {
  Id: string;
  IpAddressType?: IpAddressType;
  IpamCidrConfigs?: IpamCidrConfig[];
  IfMatch: string;
}
export interface UpdateAnycastIpListResult {
  AnycastIpList?: AnycastIpList;
  ETag?: string;
}
export interface UpdateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateCachePolicyResult {
  CachePolicy?: CachePolicy;
  ETag?: string;
}
export interface UpdateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity;
  ETag?: string;
}
export interface UpdateConnectionFunctionRequest {
  Id: string;
  IfMatch: string;
  ConnectionFunctionConfig: FunctionConfig;
  ConnectionFunctionCode: Uint8Array;
}
export interface UpdateConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary;
  ETag?: string;
}
export interface UpdateConnectionGroupRequest {
  Id: string;
  Ipv6Enabled?: boolean;
  IfMatch: string;
  AnycastIpListId?: string;
  Enabled?: boolean;
}
export interface UpdateConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup;
  ETag?: string;
}
export interface UpdateContinuousDeploymentPolicyRequest {
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy;
  ETag?: string;
}
export interface UpdateDistributionRequest {
  DistributionConfig: DistributionConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateDistributionResult {
  Distribution?: Distribution;
  ETag?: string;
}
export interface UpdateDistributionTenantRequest {
  Id: string;
  DistributionId?: string;
  Domains?: DomainItem[];
  Customizations?: Customizations;
  Parameters?: Parameter[];
  ConnectionGroupId?: string;
  IfMatch: string;
  ManagedCertificateRequest?: ManagedCertificateRequest;
  Enabled?: boolean;
}
export interface UpdateDistributionTenantResult {
  DistributionTenant?: DistributionTenant;
  ETag?: string;
}
export interface UpdateDistributionWithStagingConfigRequest {
  Id: string;
  StagingDistributionId?: string;
  IfMatch?: string;
}
export interface UpdateDistributionWithStagingConfigResult {
  Distribution?: Distribution;
  ETag?: string;
}
export interface UpdateDomainAssociationRequest {
  Domain: string;
  TargetResource: DistributionResourceId;
  IfMatch?: string;
}
export interface UpdateDomainAssociationResult {
  Domain?: string;
  ResourceId?: string;
  ETag?: string;
}
export interface UpdateFieldLevelEncryptionConfigRequest {
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateFieldLevelEncryptionConfigResult {
  FieldLevelEncryption?: FieldLevelEncryption;
  ETag?: string;
}
export interface UpdateFieldLevelEncryptionProfileRequest {
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile;
  ETag?: string;
}
export interface UpdateFunctionRequest {
  Name: string;
  IfMatch: string;
  FunctionConfig: FunctionConfig;
  FunctionCode: Uint8Array;
}
export interface UpdateFunctionResult {
  FunctionSummary?: FunctionSummary;
  ETag?: string;
}
export interface UpdateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateKeyGroupResult {
  KeyGroup?: KeyGroup;
  ETag?: string;
}
export interface UpdateKeyValueStoreRequest {
  Name: string;
  Comment: string;
  IfMatch: string;
}
export interface UpdateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore;
  ETag?: string;
}
export interface UpdateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl;
  ETag?: string;
}
export interface UpdateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy;
  ETag?: string;
}
export interface UpdatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdatePublicKeyResult {
  PublicKey?: PublicKey;
  ETag?: string;
}
export interface UpdateRealtimeLogConfigRequest {
  EndPoints?: EndPoint[];
  Fields?: string[];
  Name?: string;
  ARN?: string;
  SamplingRate?: number;
}
export interface UpdateRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig;
}
export interface UpdateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy;
  ETag?: string;
}
export interface UpdateStreamingDistributionRequest {
  StreamingDistributionConfig: StreamingDistributionConfig;
  Id: string;
  IfMatch?: string;
}
export interface UpdateStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution;
  ETag?: string;
}
export interface UpdateTrustStoreRequest {
  Id: string;
  CaCertificatesBundleSource?: CaCertificatesBundleSource;
  UseClientCertificateOCSPEndpoint?: boolean;
  IfMatch: string;
}
export interface UpdateTrustStoreResult {
  TrustStore?: TrustStore;
  ETag?: string;
}
export interface UpdateVpcOriginRequest {
  VpcOriginEndpointConfig: VpcOriginEndpointConfig;
  Id: string;
  IfMatch: string;
}
export interface UpdateVpcOriginResult {
  VpcOrigin?: VpcOrigin;
  ETag?: string;
}
export interface ValidationTokenDetail {
  Domain: string;
  RedirectTo?: string;
  RedirectFrom?: string;
}
export type ValidationTokenHost = "cloudfront" | "self-hosted";
export interface VerifyDnsConfigurationRequest {
  Domain?: string;
  Identifier: string;
}
export interface VerifyDnsConfigurationResult {
  DnsConfigurationList?: DnsConfiguration[];
}
export interface ViewerCertificate {
  CloudFrontDefaultCertificate?: boolean;
  IAMCertificateId?: string;
  ACMCertificateArn?: string;
  SSLSupportMethod?: SSLSupportMethod;
  MinimumProtocolVersion?: MinimumProtocolVersion;
  Certificate?: string;
  CertificateSource?: CertificateSource;
}
export interface ViewerMtlsConfig {
  Mode?: ViewerMtlsMode;
  TrustStoreConfig?: TrustStoreConfig;
}
export type ViewerMtlsMode = "required" | "optional" | "passthrough";
export type ViewerProtocolPolicy = "allow-all" | "https-only" | "redirect-to-https";
export type VpcIpAddressType = "ipv4" | "dualstack";
export interface VpcOrigin {
  Id: string;
  Arn: string;
  AccountId?: string;
  Status: string;
  CreatedTime: Date;
  LastModifiedTime: Date;
  VpcOriginEndpointConfig: VpcOriginEndpointConfig;
}
export interface VpcOriginConfig {
  VpcOriginId: string;
  OwnerAccountId?: string;
  OriginReadTimeout?: number;
  OriginKeepaliveTimeout?: number;
}
export interface VpcOriginEndpointConfig {
  Name: string;
  Arn: string;
  HTTPPort: number;
  HTTPSPort: number;
  OriginProtocolPolicy: OriginProtocolPolicy;
  OriginSslProtocols?: OriginSslProtocols;
  IpAddressType?: VpcIpAddressType;
}
export interface VpcOriginList {
  Marker: string;
  NextMarker?: string;
  MaxItems: number;
  IsTruncated: boolean;
  Quantity: number;
  Items?: VpcOriginSummary[];
}
export interface VpcOriginSummary {
  Id: string;
  Name: string;
  Status: string;
  CreatedTime: Date;
  LastModifiedTime: Date;
  Arn: string;
  AccountId?: string;
  OriginEndpointArn: string;
  IpAddressType?: VpcIpAddressType;
}
export interface WebAclCustomization {
  Action: CustomizationActionType;
  Arn?: string;
}
