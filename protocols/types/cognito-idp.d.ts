// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Cognito Identity Provider, 2016-04-18. Do not edit.
export interface Operations {
  AddCustomAttributes: { input: AddCustomAttributesRequest; output: AddCustomAttributesResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "UserImportInProgressException" | "InternalErrorException" };
  AddUserPoolClientSecret: { input: AddUserPoolClientSecretRequest; output: AddUserPoolClientSecretResponse; errors: "InvalidParameterException" | "InternalServerException" | "TooManyRequestsException" | "LimitExceededException" | "AccessDeniedException" | "ResourceNotFoundException" };
  AdminAddUserToGroup: { input: AdminAddUserToGroupRequest; output: {}; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminConfirmSignUp: { input: AdminConfirmSignUpRequest; output: AdminConfirmSignUpResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "NotAuthorizedException" | "TooManyFailedAttemptsException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "LimitExceededException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminCreateUser: { input: AdminCreateUserRequest; output: AdminCreateUserResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UserNotFoundException" | "UsernameExistsException" | "InvalidPasswordException" | "CodeDeliveryFailureException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "PreconditionNotMetException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "TooManyRequestsException" | "NotAuthorizedException" | "UnsupportedUserStateException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminDeleteSoftwareToken: { input: AdminDeleteSoftwareTokenRequest; output: AdminDeleteSoftwareTokenResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminDeleteUser: { input: AdminDeleteUserRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminDeleteUserAttributes: { input: AdminDeleteUserAttributesRequest; output: AdminDeleteUserAttributesResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminDisableProviderForUser: { input: AdminDisableProviderForUserRequest; output: AdminDisableProviderForUserResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "AliasExistsException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminDisableUser: { input: AdminDisableUserRequest; output: AdminDisableUserResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminEnableUser: { input: AdminEnableUserRequest; output: AdminEnableUserResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminForgetDevice: { input: AdminForgetDeviceRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidUserPoolConfigurationException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "UserNotFoundException" | "InternalErrorException" };
  AdminGetDevice: { input: AdminGetDeviceRequest; output: AdminGetDeviceResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidUserPoolConfigurationException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" | "NotAuthorizedException" };
  AdminGetUser: { input: AdminGetUserRequest; output: AdminGetUserResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminGetUserAuthFactors: { input: AdminGetUserAuthFactorsRequest; output: AdminGetUserAuthFactorsResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "OperationNotEnabledException" | "TooManyRequestsException" | "UserNotFoundException" | "InternalErrorException" };
  AdminInitiateAuth: { input: AdminInitiateAuthRequest; output: AdminInitiateAuthResponse; errors: "ResourceNotFoundException" | "UnsupportedOperationException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" | "UnexpectedLambdaException" | "InvalidUserPoolConfigurationException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "MFAMethodNotFoundException" | "InvalidSmsRoleAccessPolicyException" | "InvalidEmailRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "FeatureUnavailableInTierException" };
  AdminLinkProviderForUser: { input: AdminLinkProviderForUserRequest; output: AdminLinkProviderForUserResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "AliasExistsException" | "LimitExceededException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminListDevices: { input: AdminListDevicesRequest; output: AdminListDevicesResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidUserPoolConfigurationException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" | "NotAuthorizedException" };
  AdminListGroupsForUser: { input: AdminListGroupsForUserRequest; output: AdminListGroupsForUserResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminListUserAuthEvents: { input: AdminListUserAuthEventsRequest; output: AdminListUserAuthEventsResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "UserPoolAddOnNotEnabledException" | "InternalErrorException" };
  AdminListUserSessions: { input: AdminListUserSessionsRequest; output: AdminListUserSessionsResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminRemoveUserFromGroup: { input: AdminRemoveUserFromGroupRequest; output: {}; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminResetUserPassword: { input: AdminResetUserPasswordRequest; output: AdminResetUserPasswordResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "NotAuthorizedException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "LimitExceededException" | "UserNotFoundException" | "InvalidSmsRoleAccessPolicyException" | "InvalidEmailRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminRespondToAuthChallenge: { input: AdminRespondToAuthChallengeRequest; output: AdminRespondToAuthChallengeResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "CodeMismatchException" | "ExpiredCodeException" | "UnexpectedLambdaException" | "InvalidPasswordException" | "PasswordHistoryPolicyViolationException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "InvalidUserPoolConfigurationException" | "InternalErrorException" | "MFAMethodNotFoundException" | "InvalidEmailRoleAccessPolicyException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "AliasExistsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "SoftwareTokenMFANotFoundException" | "OperationNotEnabledException" };
  AdminRevokeUserSession: { input: AdminRevokeUserSessionRequest; output: AdminRevokeUserSessionResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminSetUserMFAPreference: { input: AdminSetUserMFAPreferenceRequest; output: AdminSetUserMFAPreferenceResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminSetUserPassword: { input: AdminSetUserPasswordRequest; output: AdminSetUserPasswordResponse; errors: "ResourceNotFoundException" | "NotAuthorizedException" | "UserNotFoundException" | "InternalErrorException" | "TooManyRequestsException" | "InvalidParameterException" | "InvalidPasswordException" | "PasswordHistoryPolicyViolationException" | "OperationNotEnabledException" };
  AdminSetUserSettings: { input: AdminSetUserSettingsRequest; output: AdminSetUserSettingsResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminUpdateAuthEventFeedback: { input: AdminUpdateAuthEventFeedbackRequest; output: AdminUpdateAuthEventFeedbackResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "UserPoolAddOnNotEnabledException" | "OperationNotEnabledException" | "InternalErrorException" };
  AdminUpdateDeviceStatus: { input: AdminUpdateDeviceStatusRequest; output: AdminUpdateDeviceStatusResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidUserPoolConfigurationException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "UserNotFoundException" | "InternalErrorException" };
  AdminUpdateUserAttributes: { input: AdminUpdateUserAttributesRequest; output: AdminUpdateUserAttributesResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "AliasExistsException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "InternalErrorException" | "InvalidSmsRoleAccessPolicyException" | "InvalidEmailRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "OperationNotEnabledException" };
  AdminUserGlobalSignOut: { input: AdminUserGlobalSignOutRequest; output: AdminUserGlobalSignOutResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  AssociateSoftwareToken: { input: AssociateSoftwareTokenRequest; output: AssociateSoftwareTokenResponse; errors: "ConcurrentModificationException" | "InvalidParameterException" | "NotAuthorizedException" | "ResourceNotFoundException" | "InternalErrorException" | "SoftwareTokenMFANotFoundException" | "ForbiddenException" | "OperationNotEnabledException" };
  ChangePassword: { input: ChangePasswordRequest; output: ChangePasswordResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidPasswordException" | "PasswordHistoryPolicyViolationException" | "NotAuthorizedException" | "TooManyRequestsException" | "LimitExceededException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  CompleteWebAuthnRegistration: { input: CompleteWebAuthnRegistrationRequest; output: CompleteWebAuthnRegistrationResponse; errors: "ForbiddenException" | "InternalErrorException" | "InvalidParameterException" | "LimitExceededException" | "NotAuthorizedException" | "TooManyRequestsException" | "WebAuthnNotEnabledException" | "WebAuthnChallengeNotFoundException" | "WebAuthnRelyingPartyMismatchException" | "WebAuthnClientMismatchException" | "WebAuthnOriginNotAllowedException" | "PasswordResetRequiredException" | "WebAuthnCredentialNotSupportedException" | "OperationNotEnabledException" };
  ConfirmDevice: { input: ConfirmDeviceRequest; output: ConfirmDeviceResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "InvalidPasswordException" | "InvalidLambdaResponseException" | "UsernameExistsException" | "InvalidUserPoolConfigurationException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "InternalErrorException" | "OperationNotEnabledException" | "DeviceKeyExistsException" | "ForbiddenException" };
  ConfirmForgotPassword: { input: ConfirmForgotPasswordRequest; output: ConfirmForgotPasswordResponse; errors: "ResourceNotFoundException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidParameterException" | "InvalidPasswordException" | "PasswordHistoryPolicyViolationException" | "NotAuthorizedException" | "CodeMismatchException" | "ExpiredCodeException" | "TooManyFailedAttemptsException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "LimitExceededException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  ConfirmSignUp: { input: ConfirmSignUpRequest; output: ConfirmSignUpResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "NotAuthorizedException" | "TooManyFailedAttemptsException" | "CodeMismatchException" | "ExpiredCodeException" | "InvalidLambdaResponseException" | "AliasExistsException" | "TooManyRequestsException" | "LimitExceededException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  CreateGroup: { input: CreateGroupRequest; output: CreateGroupResponse; errors: "InvalidParameterException" | "GroupExistsException" | "ResourceNotFoundException" | "TooManyRequestsException" | "LimitExceededException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  CreateIdentityProvider: { input: CreateIdentityProviderRequest; output: CreateIdentityProviderResponse; errors: "InvalidParameterException" | "DuplicateProviderException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "LimitExceededException" | "InternalErrorException" };
  CreateManagedLoginBranding: { input: CreateManagedLoginBrandingRequest; output: CreateManagedLoginBrandingResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "ManagedLoginBrandingExistsException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "LimitExceededException" | "OperationNotEnabledException" | "InternalErrorException" };
  CreateResourceServer: { input: CreateResourceServerRequest; output: CreateResourceServerResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "LimitExceededException" | "OperationNotEnabledException" | "InternalErrorException" };
  CreateTerms: { input: CreateTermsRequest; output: CreateTermsResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "TermsExistsException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "LimitExceededException" | "OperationNotEnabledException" | "InternalErrorException" };
  CreateUserImportJob: { input: CreateUserImportJobRequest; output: CreateUserImportJobResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "PreconditionNotMetException" | "NotAuthorizedException" | "LimitExceededException" | "OperationNotEnabledException" | "InternalErrorException" };
  CreateUserPool: { input: CreateUserPoolRequest; output: CreateUserPoolResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "LimitExceededException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "InvalidEmailRoleAccessPolicyException" | "NotAuthorizedException" | "UserPoolTaggingException" | "InternalErrorException" | "TierChangeNotAllowedException" | "FeatureUnavailableInTierException" };
  CreateUserPoolClient: { input: CreateUserPoolClientRequest; output: CreateUserPoolClientResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "LimitExceededException" | "NotAuthorizedException" | "ScopeDoesNotExistException" | "InvalidOAuthFlowException" | "OperationNotEnabledException" | "InternalErrorException" | "FeatureUnavailableInTierException" };
  CreateUserPoolDomain: { input: CreateUserPoolDomainRequest; output: CreateUserPoolDomainResponse; errors: "InvalidParameterException" | "NotAuthorizedException" | "ConcurrentModificationException" | "ResourceNotFoundException" | "LimitExceededException" | "InternalErrorException" | "OperationNotEnabledException" | "FeatureUnavailableInTierException" };
  CreateUserPoolReplica: { input: CreateUserPoolReplicaRequest; output: CreateUserPoolReplicaResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "LimitExceededException" | "NotAuthorizedException" | "UserPoolTaggingException" | "OperationNotEnabledException" | "InternalErrorException" | "ResourceNotFoundException" | "FeatureUnavailableInTierException" };
  DeleteGroup: { input: DeleteGroupRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DeleteIdentityProvider: { input: DeleteIdentityProviderRequest; output: {}; errors: "InvalidParameterException" | "UnsupportedIdentityProviderException" | "ConcurrentModificationException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  DeleteManagedLoginBranding: { input: DeleteManagedLoginBrandingRequest; output: {}; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DeleteResourceServer: { input: DeleteResourceServerRequest; output: {}; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" };
  DeleteTerms: { input: DeleteTermsRequest; output: {}; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DeleteUser: { input: DeleteUserRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  DeleteUserAttributes: { input: DeleteUserAttributesRequest; output: DeleteUserAttributesResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  DeleteUserPool: { input: DeleteUserPoolRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserImportInProgressException" | "OperationNotEnabledException" | "InternalErrorException" };
  DeleteUserPoolClient: { input: DeleteUserPoolClientRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "ConcurrentModificationException" | "OperationNotEnabledException" | "InternalErrorException" };
  DeleteUserPoolClientSecret: { input: DeleteUserPoolClientSecretRequest; output: DeleteUserPoolClientSecretResponse; errors: "InvalidParameterException" | "InternalServerException" | "TooManyRequestsException" | "LimitExceededException" | "ResourceNotFoundException" };
  DeleteUserPoolDomain: { input: DeleteUserPoolDomainRequest; output: DeleteUserPoolDomainResponse; errors: "NotAuthorizedException" | "InvalidParameterException" | "ConcurrentModificationException" | "ResourceNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  DeleteUserPoolReplica: { input: DeleteUserPoolReplicaRequest; output: DeleteUserPoolReplicaResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" | "ResourceNotFoundException" };
  DeleteWebAuthnCredential: { input: DeleteWebAuthnCredentialRequest; output: DeleteWebAuthnCredentialResponse; errors: "ForbiddenException" | "InternalErrorException" | "InvalidParameterException" | "TooManyRequestsException" | "LimitExceededException" | "PasswordResetRequiredException" | "NotAuthorizedException" | "ResourceNotFoundException" | "OperationNotEnabledException" };
  DescribeIdentityProvider: { input: DescribeIdentityProviderRequest; output: DescribeIdentityProviderResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  DescribeManagedLoginBranding: { input: DescribeManagedLoginBrandingRequest; output: DescribeManagedLoginBrandingResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeManagedLoginBrandingByClient: { input: DescribeManagedLoginBrandingByClientRequest; output: DescribeManagedLoginBrandingByClientResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeResourceServer: { input: DescribeResourceServerRequest; output: DescribeResourceServerResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeRiskConfiguration: { input: DescribeRiskConfigurationRequest; output: DescribeRiskConfigurationResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserPoolAddOnNotEnabledException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeTerms: { input: DescribeTermsRequest; output: DescribeTermsResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeTermsByClient: { input: DescribeTermsByClientRequest; output: DescribeTermsByClientResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeUserImportJob: { input: DescribeUserImportJobRequest; output: DescribeUserImportJobResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeUserPool: { input: DescribeUserPoolRequest; output: DescribeUserPoolResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserPoolTaggingException" | "OperationNotEnabledException" | "InternalErrorException" };
  DescribeUserPoolClient: { input: DescribeUserPoolClientRequest; output: DescribeUserPoolClientResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "OperationNotEnabledException" | "NotAuthorizedException" | "InternalErrorException" };
  DescribeUserPoolDomain: { input: DescribeUserPoolDomainRequest; output: DescribeUserPoolDomainResponse; errors: "NotAuthorizedException" | "InvalidParameterException" | "ResourceNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" };
  ForgetDevice: { input: ForgetDeviceRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "InvalidUserPoolConfigurationException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  ForgotPassword: { input: ForgotPasswordRequest; output: ForgotPasswordResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "NotAuthorizedException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "LimitExceededException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "InvalidEmailRoleAccessPolicyException" | "CodeDeliveryFailureException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  GetCSVHeader: { input: GetCSVHeaderRequest; output: GetCSVHeaderResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  GetClientToken: { input: GetClientTokenRequest; output: GetClientTokenResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" | "OperationNotEnabledException" | "ForbiddenException" };
  GetDerivedToken: { input: GetDerivedTokenRequest; output: GetDerivedTokenResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "UserNotFoundException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "InternalErrorException" | "OperationNotEnabledException" | "ForbiddenException" };
  GetDevice: { input: GetDeviceRequest; output: GetDeviceResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidUserPoolConfigurationException" | "NotAuthorizedException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  GetGroup: { input: GetGroupRequest; output: GetGroupResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  GetIdentityProviderByIdentifier: { input: GetIdentityProviderByIdentifierRequest; output: GetIdentityProviderByIdentifierResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  GetLogDeliveryConfiguration: { input: GetLogDeliveryConfigurationRequest; output: GetLogDeliveryConfigurationResponse; errors: "InvalidParameterException" | "InternalErrorException" | "TooManyRequestsException" | "NotAuthorizedException" | "ResourceNotFoundException" };
  GetProvisionedLimit: { input: GetProvisionedLimitRequest; output: GetProvisionedLimitResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  GetSigningCertificate: { input: GetSigningCertificateRequest; output: GetSigningCertificateResponse; errors: "InternalErrorException" | "InvalidParameterException" | "ResourceNotFoundException" | "OperationNotEnabledException" };
  GetTokensFromRefreshToken: { input: GetTokensFromRefreshTokenRequest; output: GetTokensFromRefreshTokenResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "UserNotFoundException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "ForbiddenException" | "RefreshTokenReuseException" | "OperationNotEnabledException" | "InternalErrorException" };
  GetUICustomization: { input: GetUICustomizationRequest; output: GetUICustomizationResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "OperationNotEnabledException" | "TooManyRequestsException" | "InternalErrorException" };
  GetUser: { input: GetUserRequest; output: GetUserResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  GetUserAttributeVerificationCode: { input: GetUserAttributeVerificationCodeRequest; output: GetUserAttributeVerificationCodeResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "InvalidEmailRoleAccessPolicyException" | "CodeDeliveryFailureException" | "LimitExceededException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  GetUserAuthFactors: { input: GetUserAuthFactorsRequest; output: GetUserAuthFactorsResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  GetUserPoolClientSessionConfiguration: { input: GetUserPoolClientSessionConfigurationRequest; output: GetUserPoolClientSessionConfigurationResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "ResourceNotFoundException" | "NotAuthorizedException" | "InternalErrorException" | "OperationNotEnabledException" };
  GetUserPoolMfaConfig: { input: GetUserPoolMfaConfigRequest; output: GetUserPoolMfaConfigResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "ResourceNotFoundException" | "NotAuthorizedException" | "InternalErrorException" };
  GetUserPoolSessionConfiguration: { input: GetUserPoolSessionConfigurationRequest; output: GetUserPoolSessionConfigurationResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "ResourceNotFoundException" | "NotAuthorizedException" | "InternalErrorException" | "OperationNotEnabledException" };
  GlobalSignOut: { input: GlobalSignOutRequest; output: GlobalSignOutResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  InitiateAuth: { input: InitiateAuthRequest; output: InitiateAuthResponse; errors: "UnsupportedOperationException" | "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "UnexpectedLambdaException" | "InvalidUserPoolConfigurationException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "InternalErrorException" | "InvalidSmsRoleAccessPolicyException" | "InvalidEmailRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "OperationNotEnabledException" | "FeatureUnavailableInTierException" | "ForbiddenException" };
  ListDevices: { input: ListDevicesRequest; output: ListDevicesResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "InvalidUserPoolConfigurationException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  ListGroups: { input: ListGroupsRequest; output: ListGroupsResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListIdentityProviders: { input: ListIdentityProvidersRequest; output: ListIdentityProvidersResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  ListResourceServers: { input: ListResourceServersRequest; output: ListResourceServersResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InvalidParameterException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListTerms: { input: ListTermsRequest; output: ListTermsResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListUserImportJobs: { input: ListUserImportJobsRequest; output: ListUserImportJobsResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListUserPoolClientSecrets: { input: ListUserPoolClientSecretsRequest; output: ListUserPoolClientSecretsResponse; errors: "InvalidParameterException" | "InternalServerException" | "TooManyRequestsException" | "LimitExceededException" | "ResourceNotFoundException" };
  ListUserPoolClients: { input: ListUserPoolClientsRequest; output: ListUserPoolClientsResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListUserPoolReplicas: { input: ListUserPoolReplicasRequest; output: ListUserPoolReplicasResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" | "ResourceNotFoundException" };
  ListUserPools: { input: ListUserPoolsRequest; output: ListUserPoolsResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "InternalErrorException" };
  ListUserSessions: { input: ListUserSessionsRequest; output: ListUserSessionsResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  ListUsers: { input: ListUsersRequest; output: ListUsersResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListUsersInGroup: { input: ListUsersInGroupRequest; output: ListUsersInGroupResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  ListWebAuthnCredentials: { input: ListWebAuthnCredentialsRequest; output: ListWebAuthnCredentialsResponse; errors: "ForbiddenException" | "InternalErrorException" | "InvalidParameterException" | "TooManyRequestsException" | "LimitExceededException" | "PasswordResetRequiredException" | "NotAuthorizedException" | "OperationNotEnabledException" };
  ResendConfirmationCode: { input: ResendConfirmationCodeRequest; output: ResendConfirmationCodeResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "NotAuthorizedException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "LimitExceededException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "InvalidEmailRoleAccessPolicyException" | "CodeDeliveryFailureException" | "UserNotFoundException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  RespondToAuthChallenge: { input: RespondToAuthChallengeRequest; output: RespondToAuthChallengeResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "CodeMismatchException" | "ExpiredCodeException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidPasswordException" | "PasswordHistoryPolicyViolationException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "InvalidUserPoolConfigurationException" | "MFAMethodNotFoundException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "InvalidEmailRoleAccessPolicyException" | "AliasExistsException" | "InternalErrorException" | "SoftwareTokenMFANotFoundException" | "ForbiddenException" | "OperationNotEnabledException" };
  RevokeToken: { input: RevokeTokenRequest; output: RevokeTokenResponse; errors: "TooManyRequestsException" | "InternalErrorException" | "UnauthorizedException" | "InvalidParameterException" | "UnsupportedOperationException" | "UnsupportedTokenTypeException" | "ForbiddenException" | "OperationNotEnabledException" };
  RevokeUserSession: { input: RevokeUserSessionRequest; output: RevokeUserSessionResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  SetLogDeliveryConfiguration: { input: SetLogDeliveryConfigurationRequest; output: SetLogDeliveryConfigurationResponse; errors: "InvalidParameterException" | "InternalErrorException" | "TooManyRequestsException" | "NotAuthorizedException" | "ResourceNotFoundException" | "FeatureUnavailableInTierException" };
  SetRiskConfiguration: { input: SetRiskConfigurationRequest; output: SetRiskConfigurationResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserPoolAddOnNotEnabledException" | "CodeDeliveryFailureException" | "InvalidEmailRoleAccessPolicyException" | "OperationNotEnabledException" | "InternalErrorException" };
  SetUICustomization: { input: SetUICustomizationRequest; output: SetUICustomizationResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" };
  SetUserMFAPreference: { input: SetUserMFAPreferenceRequest; output: SetUserMFAPreferenceResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  SetUserPoolClientSessionConfiguration: { input: SetUserPoolClientSessionConfigurationRequest; output: SetUserPoolClientSessionConfigurationResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "ConcurrentModificationException" | "ResourceNotFoundException" | "NotAuthorizedException" | "InternalErrorException" | "FeatureUnavailableInTierException" | "OperationNotEnabledException" };
  SetUserPoolMfaConfig: { input: SetUserPoolMfaConfigRequest; output: SetUserPoolMfaConfigResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "ConcurrentModificationException" | "ResourceNotFoundException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" | "FeatureUnavailableInTierException" };
  SetUserPoolSessionConfiguration: { input: SetUserPoolSessionConfigurationRequest; output: SetUserPoolSessionConfigurationResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "ConcurrentModificationException" | "ResourceNotFoundException" | "NotAuthorizedException" | "InternalErrorException" | "FeatureUnavailableInTierException" | "OperationNotEnabledException" };
  SetUserSettings: { input: SetUserSettingsRequest; output: SetUserSettingsResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "NotAuthorizedException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  SignUp: { input: SignUpRequest; output: SignUpResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "NotAuthorizedException" | "InvalidPasswordException" | "InvalidLambdaResponseException" | "UsernameExistsException" | "TooManyRequestsException" | "InternalErrorException" | "LimitExceededException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "InvalidEmailRoleAccessPolicyException" | "CodeDeliveryFailureException" | "OperationNotEnabledException" | "ForbiddenException" };
  StartUserImportJob: { input: StartUserImportJobRequest; output: StartUserImportJobResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "InternalErrorException" | "PreconditionNotMetException" | "OperationNotEnabledException" | "NotAuthorizedException" };
  StartWebAuthnRegistration: { input: StartWebAuthnRegistrationRequest; output: StartWebAuthnRegistrationResponse; errors: "ForbiddenException" | "InternalErrorException" | "InvalidParameterException" | "LimitExceededException" | "NotAuthorizedException" | "TooManyRequestsException" | "WebAuthnNotEnabledException" | "PasswordResetRequiredException" | "WebAuthnConfigurationMissingException" | "OperationNotEnabledException" };
  StopUserImportJob: { input: StopUserImportJobRequest; output: StopUserImportJobResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "InternalErrorException" | "PreconditionNotMetException" | "OperationNotEnabledException" | "NotAuthorizedException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InvalidParameterException" | "OperationNotEnabledException" | "InternalErrorException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InvalidParameterException" | "OperationNotEnabledException" | "InternalErrorException" };
  UpdateAuthEventFeedback: { input: UpdateAuthEventFeedbackRequest; output: UpdateAuthEventFeedbackResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserNotFoundException" | "UserPoolAddOnNotEnabledException" | "OperationNotEnabledException" | "InternalErrorException" };
  UpdateDeviceStatus: { input: UpdateDeviceStatusRequest; output: UpdateDeviceStatusResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "InvalidUserPoolConfigurationException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  UpdateGroup: { input: UpdateGroupRequest; output: UpdateGroupResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  UpdateIdentityProvider: { input: UpdateIdentityProviderRequest; output: UpdateIdentityProviderResponse; errors: "InvalidParameterException" | "UnsupportedIdentityProviderException" | "ResourceNotFoundException" | "ConcurrentModificationException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  UpdateManagedLoginBranding: { input: UpdateManagedLoginBrandingRequest; output: UpdateManagedLoginBrandingResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  UpdateProvisionedLimit: { input: UpdateProvisionedLimitRequest; output: UpdateProvisionedLimitResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "ServiceQuotaExceededException" | "InternalErrorException" };
  UpdateResourceServer: { input: UpdateResourceServerRequest; output: UpdateResourceServerResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" };
  UpdateTerms: { input: UpdateTermsRequest; output: UpdateTermsResponse; errors: "ResourceNotFoundException" | "ConcurrentModificationException" | "TermsExistsException" | "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" };
  UpdateUserAttributes: { input: UpdateUserAttributesRequest; output: UpdateUserAttributesResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "CodeMismatchException" | "ExpiredCodeException" | "NotAuthorizedException" | "UnexpectedLambdaException" | "UserLambdaValidationException" | "InvalidLambdaResponseException" | "TooManyRequestsException" | "AliasExistsException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "InvalidEmailRoleAccessPolicyException" | "CodeDeliveryFailureException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "ForbiddenException" };
  UpdateUserPool: { input: UpdateUserPoolRequest; output: UpdateUserPoolResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "ConcurrentModificationException" | "TooManyRequestsException" | "NotAuthorizedException" | "UserImportInProgressException" | "InternalErrorException" | "InvalidSmsRoleAccessPolicyException" | "InvalidSmsRoleTrustRelationshipException" | "UserPoolTaggingException" | "InvalidEmailRoleAccessPolicyException" | "OperationNotEnabledException" | "TierChangeNotAllowedException" | "FeatureUnavailableInTierException" };
  UpdateUserPoolClient: { input: UpdateUserPoolClientRequest; output: UpdateUserPoolClientResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "ConcurrentModificationException" | "TooManyRequestsException" | "NotAuthorizedException" | "ScopeDoesNotExistException" | "InvalidOAuthFlowException" | "OperationNotEnabledException" | "InternalErrorException" | "FeatureUnavailableInTierException" };
  UpdateUserPoolDomain: { input: UpdateUserPoolDomainRequest; output: UpdateUserPoolDomainResponse; errors: "InvalidParameterException" | "NotAuthorizedException" | "ConcurrentModificationException" | "ResourceNotFoundException" | "TooManyRequestsException" | "OperationNotEnabledException" | "InternalErrorException" | "FeatureUnavailableInTierException" };
  UpdateUserPoolReplica: { input: UpdateUserPoolReplicaRequest; output: UpdateUserPoolReplicaResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "NotAuthorizedException" | "OperationNotEnabledException" | "InternalErrorException" | "ResourceNotFoundException" };
  VerifySoftwareToken: { input: VerifySoftwareTokenRequest; output: VerifySoftwareTokenResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidUserPoolConfigurationException" | "NotAuthorizedException" | "TooManyRequestsException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "InternalErrorException" | "EnableSoftwareTokenMFAException" | "NotAuthorizedException" | "SoftwareTokenMFANotFoundException" | "CodeMismatchException" | "ForbiddenException" | "OperationNotEnabledException" };
  VerifyUserAttribute: { input: VerifyUserAttributeRequest; output: VerifyUserAttributeResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "CodeMismatchException" | "ExpiredCodeException" | "NotAuthorizedException" | "TooManyRequestsException" | "LimitExceededException" | "PasswordResetRequiredException" | "UserNotFoundException" | "UserNotConfirmedException" | "OperationNotEnabledException" | "InternalErrorException" | "AliasExistsException" | "ForbiddenException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {
  message?: string;
}
export interface AccountRecoverySettingType {
  RecoveryMechanisms?: RecoveryOptionType[];
}
export interface AccountTakeoverActionType {
  Notify: boolean;
  EventAction: AccountTakeoverEventActionType;
}
export interface AccountTakeoverActionsType {
  LowAction?: AccountTakeoverActionType;
  MediumAction?: AccountTakeoverActionType;
  HighAction?: AccountTakeoverActionType;
}
export type AccountTakeoverEventActionType = "BLOCK" | "MFA_IF_CONFIGURED" | "MFA_REQUIRED" | "NO_ACTION";
export interface AccountTakeoverRiskConfigurationType {
  NotifyConfiguration?: NotifyConfigurationType;
  Actions: AccountTakeoverActionsType;
}
export interface AcrLevelConfigType {
  AcrValue: string;
}
export interface AddCustomAttributesRequest {
  UserPoolId: string;
  CustomAttributes: SchemaAttributeType[];
}
export interface AddCustomAttributesResponse {}
export interface AddUserPoolClientSecretRequest {
  UserPoolId: string;
  ClientId: string;
  ClientSecret?: string;
}
export interface AddUserPoolClientSecretResponse {
  ClientSecretDescriptor?: ClientSecretDescriptorType;
}
export interface AdminAddUserToGroupRequest {
  UserPoolId: string;
  Username: string;
  GroupName: string;
}
export interface AdminConfirmSignUpRequest {
  UserPoolId: string;
  Username: string;
  ClientMetadata?: { [key: string]: string };
}
export interface AdminConfirmSignUpResponse {}
export interface AdminCreateUserConfigType {
  AllowAdminCreateUserOnly?: boolean;
  UnusedAccountValidityDays?: number;
  InviteMessageTemplate?: MessageTemplateType;
}
export interface AdminCreateUserRequest {
  UserPoolId: string;
  Username: string;
  UserAttributes?: AttributeType[];
  ValidationData?: AttributeType[];
  TemporaryPassword?: string;
  ForceAliasCreation?: boolean;
  MessageAction?: MessageActionType;
  DesiredDeliveryMediums?: DeliveryMediumType[];
  ClientMetadata?: { [key: string]: string };
}
export interface AdminCreateUserResponse {
  User?: UserType;
}
export interface AdminDeleteSoftwareTokenRequest {
  UserPoolId: string;
  Username: string;
}
export interface AdminDeleteSoftwareTokenResponse {}
export interface AdminDeleteUserAttributesRequest {
  UserPoolId: string;
  Username: string;
  UserAttributeNames: string[];
}
export interface AdminDeleteUserAttributesResponse {}
export interface AdminDeleteUserRequest {
  UserPoolId: string;
  Username: string;
}
export interface AdminDisableProviderForUserRequest {
  UserPoolId: string;
  User: ProviderUserIdentifierType;
}
export interface AdminDisableProviderForUserResponse {}
export interface AdminDisableUserRequest {
  UserPoolId: string;
  Username: string;
}
export interface AdminDisableUserResponse {}
export interface AdminEnableUserRequest {
  UserPoolId: string;
  Username: string;
}
export interface AdminEnableUserResponse {}
export interface AdminForgetDeviceRequest {
  UserPoolId: string;
  Username: string;
  DeviceKey: string;
}
export interface AdminGetDeviceRequest {
  DeviceKey: string;
  UserPoolId: string;
  Username: string;
}
export interface AdminGetDeviceResponse {
  Device: DeviceType;
}
export interface AdminGetUserAuthFactorsRequest {
  UserPoolId: string;
  Username: string;
}
export interface AdminGetUserAuthFactorsResponse {
  Username: string;
  PreferredMfaSetting?: string;
  UserMFASettingList?: string[];
  ConfiguredUserAuthFactors?: AuthFactorType[];
}
export interface AdminGetUserRequest {
  UserPoolId: string;
  Username: string;
}
export interface AdminGetUserResponse {
  Username: string;
  UserAttributes?: AttributeType[];
  UserCreateDate?: Date;
  UserLastModifiedDate?: Date;
  Enabled?: boolean;
  UserStatus?: UserStatusType;
  MFAOptions?: MFAOptionType[];
  PreferredMfaSetting?: string;
  UserMFASettingList?: string[];
}
export interface AdminInitiateAuthRequest {
  UserPoolId: string;
  ClientId: string;
  AuthFlow: AuthFlowType;
  AuthParameters?: { [key: string]: string };
  ClientMetadata?: { [key: string]: string };
  AnalyticsMetadata?: AnalyticsMetadataType;
  ContextData?: ContextDataType;
  Session?: string;
}
export interface AdminInitiateAuthResponse {
  ChallengeName?: ChallengeNameType;
  Session?: string;
  ChallengeParameters?: { [key: string]: string };
  AuthenticationResult?: AuthenticationResultType;
  AvailableChallenges?: ChallengeNameType[];
}
export interface AdminLinkProviderForUserRequest {
  UserPoolId: string;
  DestinationUser: ProviderUserIdentifierType;
  SourceUser: ProviderUserIdentifierType;
}
export interface AdminLinkProviderForUserResponse {}
export interface AdminListDevicesRequest {
  UserPoolId: string;
  Username: string;
  Limit?: number;
  PaginationToken?: string;
}
export interface AdminListDevicesResponse {
  Devices?: DeviceType[];
  PaginationToken?: string;
}
export interface AdminListGroupsForUserRequest {
  Username: string;
  UserPoolId: string;
  Limit?: number;
  NextToken?: string;
}
export interface AdminListGroupsForUserResponse {
  Groups?: GroupType[];
  NextToken?: string;
}
export interface AdminListUserAuthEventsRequest {
  UserPoolId: string;
  Username: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface AdminListUserAuthEventsResponse {
  AuthEvents?: AuthEventType[];
  NextToken?: string;
}
export interface AdminListUserSessionsRequest {
  UserPoolId: string;
  Username: string;
  NextToken?: string;
}
export interface AdminListUserSessionsResponse {
  Sessions?: SessionDescriptionType[];
  NextToken?: string;
}
export interface AdminRemoveUserFromGroupRequest {
  UserPoolId: string;
  Username: string;
  GroupName: string;
}
export interface AdminResetUserPasswordRequest {
  UserPoolId: string;
  Username: string;
  ClientMetadata?: { [key: string]: string };
}
export interface AdminResetUserPasswordResponse {}
export interface AdminRespondToAuthChallengeRequest {
  UserPoolId: string;
  ClientId: string;
  ChallengeName: ChallengeNameType;
  ChallengeResponses?: { [key: string]: string };
  Session?: string;
  AnalyticsMetadata?: AnalyticsMetadataType;
  ContextData?: ContextDataType;
  ClientMetadata?: { [key: string]: string };
}
export interface AdminRespondToAuthChallengeResponse {
  ChallengeName?: ChallengeNameType;
  Session?: string;
  ChallengeParameters?: { [key: string]: string };
  AuthenticationResult?: AuthenticationResultType;
  AvailableChallenges?: ChallengeNameType[];
}
export interface AdminRevokeUserSessionRequest {
  UserPoolId: string;
  Username: string;
  SessionId: string;
  RevokeAssociatedSessions?: RevokeAssociatedSessionsType;
}
export interface AdminRevokeUserSessionResponse {}
export interface AdminSetUserMFAPreferenceRequest {
  SMSMfaSettings?: SMSMfaSettingsType;
  SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType;
  EmailMfaSettings?: EmailMfaSettingsType;
  WebAuthnMfaSettings?: WebAuthnMfaSettingsType;
  Username: string;
  UserPoolId: string;
}
export interface AdminSetUserMFAPreferenceResponse {}
export interface AdminSetUserPasswordRequest {
  UserPoolId: string;
  Username: string;
  Password: string;
  Permanent?: boolean;
}
export interface AdminSetUserPasswordResponse {}
export interface AdminSetUserSettingsRequest {
  UserPoolId: string;
  Username: string;
  MFAOptions: MFAOptionType[];
}
export interface AdminSetUserSettingsResponse {}
export interface AdminUpdateAuthEventFeedbackRequest {
  UserPoolId: string;
  Username: string;
  EventId: string;
  FeedbackValue: FeedbackValueType;
}
export interface AdminUpdateAuthEventFeedbackResponse {}
export interface AdminUpdateDeviceStatusRequest {
  UserPoolId: string;
  Username: string;
  DeviceKey: string;
  DeviceRememberedStatus?: DeviceRememberedStatusType;
}
export interface AdminUpdateDeviceStatusResponse {}
export interface AdminUpdateUserAttributesRequest {
  UserPoolId: string;
  Username: string;
  UserAttributes: AttributeType[];
  ClientMetadata?: { [key: string]: string };
}
export interface AdminUpdateUserAttributesResponse {}
export interface AdminUserGlobalSignOutRequest {
  UserPoolId: string;
  Username: string;
}
export interface AdminUserGlobalSignOutResponse {}
export interface AdvancedSecurityAdditionalFlowsType {
  CustomAuthMode?: AdvancedSecurityEnabledModeType;
}
export type AdvancedSecurityEnabledModeType = "AUDIT" | "ENFORCED";
export type AdvancedSecurityModeType = "OFF" | "AUDIT" | "ENFORCED";
export type AliasAttributeType = "phone_number" | "email" | "preferred_username";
export interface AliasExistsException {
  message?: string;
}
export interface AnalyticsConfigurationType {
  ApplicationId?: string;
  ApplicationArn?: string;
  RoleArn?: string;
  ExternalId?: string;
  UserDataShared?: boolean;
}
export interface AnalyticsMetadataType {
  AnalyticsEndpointId?: string;
}
export type AssetCategoryType = "FAVICON_ICO" | "FAVICON_SVG" | "EMAIL_GRAPHIC" | "SMS_GRAPHIC" | "AUTH_APP_GRAPHIC" | "PASSWORD_GRAPHIC" | "PASSKEY_GRAPHIC" | "PAGE_HEADER_LOGO" | "PAGE_HEADER_BACKGROUND" | "PAGE_FOOTER_LOGO" | "PAGE_FOOTER_BACKGROUND" | "PAGE_BACKGROUND" | "FORM_BACKGROUND" | "FORM_LOGO" | "IDP_BUTTON_ICON";
export type AssetExtensionType = "ICO" | "JPEG" | "PNG" | "SVG" | "WEBP";
export interface AssetType {
  Category: AssetCategoryType;
  ColorMode: ColorSchemeModeType;
  Extension: AssetExtensionType;
  Bytes?: Uint8Array;
  ResourceId?: string;
}
export interface AssociateSoftwareTokenRequest {
  AccessToken?: string;
  Session?: string;
}
export interface AssociateSoftwareTokenResponse {
  SecretCode?: string;
  Session?: string;
}
export type AttributeDataType = "String" | "Number" | "DateTime" | "Boolean";
export interface AttributeType {
  Name: string;
  Value?: string;
}
export interface AuthEventType {
  EventId?: string;
  EventType?: EventType;
  CreationDate?: Date;
  EventResponse?: EventResponseType;
  EventRisk?: EventRiskType;
  ChallengeResponses?: ChallengeResponseType[];
  EventContextData?: EventContextDataType;
  EventFeedback?: EventFeedbackType;
}
export type AuthFactorType = "PASSWORD" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN" | "SOFTWARE_TOKEN";
export type AuthFlowType = "USER_SRP_AUTH" | "REFRESH_TOKEN_AUTH" | "REFRESH_TOKEN" | "CUSTOM_AUTH" | "ADMIN_NO_SRP_AUTH" | "USER_PASSWORD_AUTH" | "ADMIN_USER_PASSWORD_AUTH" | "USER_AUTH";
export interface AuthenticationResultType {
  AccessToken?: string;
  ExpiresIn?: number;
  TokenType?: string;
  RefreshToken?: string;
  IdToken?: string;
  NewDeviceMetadata?: NewDeviceMetadataType;
}
export type ChallengeName = "Password" | "Mfa";
export type ChallengeNameType = "SMS_MFA" | "EMAIL_OTP" | "SOFTWARE_TOKEN_MFA" | "SELECT_MFA_TYPE" | "MFA_SETUP" | "PASSWORD_VERIFIER" | "CUSTOM_CHALLENGE" | "SELECT_CHALLENGE" | "DEVICE_SRP_AUTH" | "DEVICE_PASSWORD_VERIFIER" | "ADMIN_NO_SRP_AUTH" | "NEW_PASSWORD_REQUIRED" | "SMS_OTP" | "PASSWORD" | "WEB_AUTHN" | "PASSWORD_SRP";
export type ChallengeResponse = "Success" | "Failure";
export interface ChallengeResponseType {
  ChallengeName?: ChallengeName;
  ChallengeResponse?: ChallengeResponse;
}
export interface ChangePasswordRequest {
  PreviousPassword?: string;
  ProposedPassword: string;
  AccessToken: string;
}
export interface ChangePasswordResponse {}
export interface ClientAuthenticationResultType {
  AccessToken?: string;
  ExpiresIn?: number;
  TokenType?: string;
}
export interface ClientSSOSessionConfigType {
  MaxValidityMinutes: number;
}
export interface ClientSecretDescriptorType {
  ClientSecretId?: string;
  ClientSecretValue?: string;
  ClientSecretCreateDate?: Date;
}
export type ClientTypeType = "REGULAR" | "DCR";
export interface CloudWatchLogsConfigurationType {
  LogGroupArn?: string;
}
export interface CodeDeliveryDetailsType {
  Destination?: string;
  DeliveryMedium?: DeliveryMediumType;
  AttributeName?: string;
}
export interface CodeDeliveryFailureException {
  message?: string;
}
export interface CodeMismatchException {
  message?: string;
}
export type ColorSchemeModeType = "LIGHT" | "DARK" | "DYNAMIC";
export interface CompleteWebAuthnRegistrationRequest {
  AccessToken: string;
  Credential: unknown;
}
export interface CompleteWebAuthnRegistrationResponse {}
export interface CompromisedCredentialsActionsType {
  EventAction: CompromisedCredentialsEventActionType;
}
export type CompromisedCredentialsEventActionType = "BLOCK" | "NO_ACTION";
export interface CompromisedCredentialsRiskConfigurationType {
  EventFilter?: EventFilterType[];
  Actions: CompromisedCredentialsActionsType;
}
export interface ConcurrentModificationException {
  message?: string;
}
export interface ConfirmDeviceRequest {
  AccessToken: string;
  DeviceKey: string;
  DeviceSecretVerifierConfig?: DeviceSecretVerifierConfigType;
  DeviceName?: string;
}
export interface ConfirmDeviceResponse {
  UserConfirmationNecessary?: boolean;
}
export interface ConfirmForgotPasswordRequest {
  ClientId: string;
  SecretHash?: string;
  Username: string;
  ConfirmationCode: string;
  Password: string;
  AnalyticsMetadata?: AnalyticsMetadataType;
  UserContextData?: UserContextDataType;
  ClientMetadata?: { [key: string]: string };
}
export interface ConfirmForgotPasswordResponse {}
export interface ConfirmSignUpRequest {
  ClientId: string;
  SecretHash?: string;
  Username: string;
  ConfirmationCode: string;
  ForceAliasCreation?: boolean;
  AnalyticsMetadata?: AnalyticsMetadataType;
  UserContextData?: UserContextDataType;
  ClientMetadata?: { [key: string]: string };
  Session?: string;
}
export interface ConfirmSignUpResponse {
  Session?: string;
}
export interface ContextDataType {
  IpAddress: string;
  ServerName: string;
  ServerPath: string;
  HttpHeaders: HttpHeader[];
  EncodedData?: string;
}
export interface CreateGroupRequest {
  GroupName: string;
  UserPoolId: string;
  Description?: string;
  RoleArn?: string;
  Precedence?: number;
}
export interface CreateGroupResponse {
  Group?: GroupType;
}
export interface CreateIdentityProviderRequest {
  UserPoolId: string;
  ProviderName: string;
  ProviderType: IdentityProviderTypeType;
  ProviderDetails: { [key: string]: string };
  AttributeMapping?: { [key: string]: string };
  IdpIdentifiers?: string[];
  AcrMapping?: { [key: string]: string };
}
export interface CreateIdentityProviderResponse {
  IdentityProvider: IdentityProviderType;
}
export interface CreateManagedLoginBrandingRequest {
  UserPoolId: string;
  ClientId: string;
  UseCognitoProvidedValues?: boolean;
  Settings?: unknown;
  Assets?: AssetType[];
}
export interface CreateManagedLoginBrandingResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}
export interface CreateResourceServerRequest {
  UserPoolId: string;
  Identifier: string;
  Name: string;
  Scopes?: ResourceServerScopeType[];
}
export interface CreateResourceServerResponse {
  ResourceServer: ResourceServerType;
}
export interface CreateTermsRequest {
  UserPoolId: string;
  ClientId: string;
  TermsName: string;
  TermsSource: TermsSourceType;
  Enforcement: TermsEnforcementType;
  Links?: { [key: string]: string };
}
export interface CreateTermsResponse {
  Terms?: TermsType;
}
export interface CreateUserImportJobRequest {
  JobName: string;
  UserPoolId: string;
  CloudWatchLogsRoleArn: string;
  PasswordHashingAlgorithm?: PasswordHashingAlgorithmType;
}
export interface CreateUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}
export interface CreateUserPoolClientRequest {
  UserPoolId: string;
  ClientName: string;
  GenerateSecret?: boolean;
  ClientSecret?: string;
  RefreshTokenValidity?: number;
  AccessTokenValidity?: number;
  IdTokenValidity?: number;
  TokenValidityUnits?: TokenValidityUnitsType;
  ReadAttributes?: string[];
  WriteAttributes?: string[];
  ExplicitAuthFlows?: ExplicitAuthFlowsType[];
  SupportedIdentityProviders?: string[];
  CallbackURLs?: string[];
  LogoutURLs?: string[];
  DefaultRedirectURI?: string;
  AllowedOAuthFlows?: OAuthFlowType[];
  AllowedOAuthScopes?: string[];
  AllowedOAuthFlowsUserPoolClient?: boolean;
  AnalyticsConfiguration?: AnalyticsConfigurationType;
  PreventUserExistenceErrors?: PreventUserExistenceErrorTypes;
  EnableTokenRevocation?: boolean;
  EnablePropagateAdditionalUserContextData?: boolean;
  AuthSessionValidity?: number;
  RefreshTokenRotation?: RefreshTokenRotationType;
}
export interface CreateUserPoolClientResponse {
  UserPoolClient?: UserPoolClientType;
}
export interface CreateUserPoolDomainRequest {
  Domain: string;
  UserPoolId: string;
  ManagedLoginVersion?: number;
  CustomDomainConfig?: CustomDomainConfigType;
  Routing?: RoutingType;
}
export interface CreateUserPoolDomainResponse {
  ManagedLoginVersion?: number;
  CloudFrontDomain?: string;
  Routing?: RoutingType;
}
export interface CreateUserPoolReplicaRequest {
  UserPoolId: string;
  RegionName: string;
  UserPoolTags?: { [key: string]: string };
}
export interface CreateUserPoolReplicaResponse {
  UserPoolReplica?: UserPoolReplicaType;
}
export interface CreateUserPoolRequest {
  PoolName: string;
  Policies?: UserPoolPolicyType;
  DeletionProtection?: DeletionProtectionType;
  LambdaConfig?: LambdaConfigType;
  AutoVerifiedAttributes?: VerifiedAttributeType[];
  AliasAttributes?: AliasAttributeType[];
  UsernameAttributes?: UsernameAttributeType[];
  SmsVerificationMessage?: string;
  EmailVerificationMessage?: string;
  EmailVerificationSubject?: string;
  VerificationMessageTemplate?: VerificationMessageTemplateType;
  SmsAuthenticationMessage?: string;
  MfaConfiguration?: UserPoolMfaType;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType;
  DeviceConfiguration?: DeviceConfigurationType;
  EmailConfiguration?: EmailConfigurationType;
  SmsConfiguration?: SmsConfigurationType;
  UserPoolTags?: { [key: string]: string };
  AdminCreateUserConfig?: AdminCreateUserConfigType;
  Schema?: SchemaAttributeType[];
  UserPoolAddOns?: UserPoolAddOnsType;
  DcrConfiguration?: DcrConfigurationType;
  UsernameConfiguration?: UsernameConfigurationType;
  AccountRecoverySetting?: AccountRecoverySettingType;
  UserPoolTier?: UserPoolTierType;
  KeyConfiguration?: KeyConfigurationType;
  IssuerConfiguration?: IssuerConfigurationType;
  AcrConfiguration?: { [key: string]: AcrLevelConfigType };
}
export interface CreateUserPoolResponse {
  UserPool?: UserPoolType;
}
export interface CustomDomainConfigType {
  CertificateArn: string;
  SecurityPolicy?: SecurityPolicyType;
}
export interface CustomEmailLambdaVersionConfigType {
  LambdaVersion: CustomEmailSenderLambdaVersionType;
  LambdaArn: string;
}
export type CustomEmailSenderLambdaVersionType = "V1_0";
export interface CustomSMSLambdaVersionConfigType {
  LambdaVersion: CustomSMSSenderLambdaVersionType;
  LambdaArn: string;
}
export type CustomSMSSenderLambdaVersionType = "V1_0";
export interface DcrConfigurationType {
  EnableStatus?: StatusType;
  OpenDcrEnabled?: boolean;
  AuthenticatedGrantTypes?: OAuthFlowType[];
  OpenDcrGrantTypes?: OAuthFlowType[];
  AllowedScopes?: string[];
}
export type DefaultEmailOptionType = "CONFIRM_WITH_LINK" | "CONFIRM_WITH_CODE";
export interface DeleteGroupRequest {
  GroupName: string;
  UserPoolId: string;
}
export interface DeleteIdentityProviderRequest {
  UserPoolId: string;
  ProviderName: string;
}
export interface DeleteManagedLoginBrandingRequest {
  ManagedLoginBrandingId: string;
  UserPoolId: string;
}
export interface DeleteResourceServerRequest {
  UserPoolId: string;
  Identifier: string;
}
export interface DeleteTermsRequest {
  TermsId: string;
  UserPoolId: string;
}
export interface DeleteUserAttributesRequest {
  UserAttributeNames: string[];
  AccessToken: string;
}
export interface DeleteUserAttributesResponse {}
export interface DeleteUserPoolClientRequest {
  UserPoolId: string;
  ClientId: string;
}
export interface DeleteUserPoolClientSecretRequest {
  UserPoolId: string;
  ClientId: string;
  ClientSecretId: string;
}
export interface DeleteUserPoolClientSecretResponse {}
export interface DeleteUserPoolDomainRequest {
  Domain: string;
  UserPoolId: string;
}
export interface DeleteUserPoolDomainResponse {}
export interface DeleteUserPoolReplicaRequest {
  UserPoolId: string;
  RegionName: string;
}
export interface DeleteUserPoolReplicaResponse {
  UserPoolReplica?: UserPoolReplicaType;
}
export interface DeleteUserPoolRequest {
  UserPoolId: string;
}
export interface DeleteUserRequest {
  AccessToken: string;
}
export interface DeleteWebAuthnCredentialRequest {
  AccessToken: string;
  CredentialId: string;
}
export interface DeleteWebAuthnCredentialResponse {}
export type DeletionProtectionType = "ACTIVE" | "INACTIVE";
export type DeliveryMediumType = "SMS" | "EMAIL";
export interface DescribeIdentityProviderRequest {
  UserPoolId: string;
  ProviderName: string;
}
export interface DescribeIdentityProviderResponse {
  IdentityProvider: IdentityProviderType;
}
export interface DescribeManagedLoginBrandingByClientRequest {
  UserPoolId: string;
  ClientId: string;
  ReturnMergedResources?: boolean;
}
export interface DescribeManagedLoginBrandingByClientResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}
export interface DescribeManagedLoginBrandingRequest {
  UserPoolId: string;
  ManagedLoginBrandingId: string;
  ReturnMergedResources?: boolean;
}
export interface DescribeManagedLoginBrandingResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}
export interface DescribeResourceServerRequest {
  UserPoolId: string;
  Identifier: string;
}
export interface DescribeResourceServerResponse {
  ResourceServer: ResourceServerType;
}
export interface DescribeRiskConfigurationRequest {
  UserPoolId: string;
  ClientId?: string;
}
export interface DescribeRiskConfigurationResponse {
  RiskConfiguration: RiskConfigurationType;
}
export interface DescribeTermsByClientRequest {
  ClientId: string;
  UserPoolId: string;
  TermsName: string;
}
export interface DescribeTermsByClientResponse {
  Terms?: TermsType;
}
export interface DescribeTermsRequest {
  TermsId: string;
  UserPoolId: string;
}
export interface DescribeTermsResponse {
  Terms?: TermsType;
}
export interface DescribeUserImportJobRequest {
  UserPoolId: string;
  JobId: string;
}
export interface DescribeUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}
export interface DescribeUserPoolClientRequest {
  UserPoolId: string;
  ClientId: string;
}
export interface DescribeUserPoolClientResponse {
  UserPoolClient?: UserPoolClientType;
}
export interface DescribeUserPoolDomainRequest {
  Domain: string;
}
export interface DescribeUserPoolDomainResponse {
  DomainDescription?: DomainDescriptionType;
}
export interface DescribeUserPoolRequest {
  UserPoolId: string;
}
export interface DescribeUserPoolResponse {
  UserPool?: UserPoolType;
}
export interface DeviceConfigurationType {
  ChallengeRequiredOnNewDevice?: boolean;
  DeviceOnlyRememberedOnUserPrompt?: boolean;
}
export interface DeviceKeyExistsException {
  message?: string;
}
export type DeviceRememberedStatusType = "remembered" | "not_remembered";
export interface DeviceSecretVerifierConfigType {
  PasswordVerifier?: string;
  Salt?: string;
}
export interface DeviceType {
  DeviceKey?: string;
  DeviceAttributes?: AttributeType[];
  DeviceCreateDate?: Date;
  DeviceLastModifiedDate?: Date;
  DeviceLastAuthenticatedDate?: Date;
}
export interface DomainDescriptionType {
  UserPoolId?: string;
  AWSAccountId?: string;
  Domain?: string;
  S3Bucket?: string;
  CloudFrontDistribution?: string;
  Version?: string;
  Status?: DomainStatusType;
  CustomDomainConfig?: CustomDomainConfigType;
  ManagedLoginVersion?: number;
  Routing?: RoutingType;
}
export type DomainStatusType = "CREATING" | "DELETING" | "UPDATING" | "ACTIVE" | "FAILED";
export interface DuplicateProviderException {
  message?: string;
}
export interface EmailConfigurationType {
  SourceArn?: string;
  ReplyToEmailAddress?: string;
  EmailSendingAccount?: EmailSendingAccountType;
  From?: string;
  ConfigurationSet?: string;
}
export interface EmailMfaConfigType {
  Message?: string;
  Subject?: string;
}
export interface EmailMfaSettingsType {
  Enabled?: boolean;
  PreferredMfa?: boolean;
}
export type EmailSendingAccountType = "COGNITO_DEFAULT" | "DEVELOPER";
export interface EnableSoftwareTokenMFAException {
  message?: string;
}
export type EncryptionKeyType = "AWS_OWNED_KEY" | "CUSTOMER_MANAGED_KEY";
export interface EumsSmsConfigurationType {
  CallerArn: string;
  ExternalId?: string;
  OriginationIdentity?: string;
  ConfigurationSetName?: string;
  InEntityId?: string;
  InTemplateId?: string;
  Region?: string;
}
export interface EventContextDataType {
  IpAddress?: string;
  DeviceName?: string;
  Timezone?: string;
  City?: string;
  Country?: string;
}
export interface EventFeedbackType {
  FeedbackValue: FeedbackValueType;
  Provider: string;
  FeedbackDate?: Date;
}
export type EventFilterType = "SIGN_IN" | "PASSWORD_CHANGE" | "SIGN_UP";
export type EventResponseType = "Pass" | "Fail" | "InProgress";
export interface EventRiskType {
  RiskDecision?: RiskDecisionType;
  RiskLevel?: RiskLevelType;
  CompromisedCredentialsDetected?: boolean;
}
export type EventSourceName = "userNotification" | "userAuthEvents";
export type EventType = "SignIn" | "SignUp" | "ForgotPassword" | "PasswordChange" | "ResendCode";
export interface ExpiredCodeException {
  message?: string;
}
export type ExplicitAuthFlowsType = "ADMIN_NO_SRP_AUTH" | "CUSTOM_AUTH_FLOW_ONLY" | "USER_PASSWORD_AUTH" | "ALLOW_ADMIN_USER_PASSWORD_AUTH" | "ALLOW_CUSTOM_AUTH" | "ALLOW_USER_PASSWORD_AUTH" | "ALLOW_USER_SRP_AUTH" | "ALLOW_REFRESH_TOKEN_AUTH" | "ALLOW_USER_AUTH" | "ALLOW_TOKEN_EXCHANGE_DELEGATION" | "ALLOW_TOKEN_EXCHANGE_IMPERSONATION";
export interface FailoverType {
  SecondaryRegion: string;
  PrimaryRoute53HealthCheckId: string;
}
export type FeatureType = "ENABLED" | "DISABLED";
export interface FeatureUnavailableInTierException {
  message?: string;
}
export type FeedbackValueType = "Valid" | "Invalid";
export interface FirehoseConfigurationType {
  StreamArn?: string;
}
export interface ForbiddenException {
  message?: string;
}
export interface ForgetDeviceRequest {
  AccessToken?: string;
  DeviceKey: string;
}
export interface ForgotPasswordRequest {
  ClientId: string;
  SecretHash?: string;
  UserContextData?: UserContextDataType;
  Username: string;
  AnalyticsMetadata?: AnalyticsMetadataType;
  ClientMetadata?: { [key: string]: string };
}
export interface ForgotPasswordResponse {
  CodeDeliveryDetails?: CodeDeliveryDetailsType;
}
export interface GetCSVHeaderRequest {
  UserPoolId: string;
}
export interface GetCSVHeaderResponse {
  UserPoolId?: string;
  CSVHeader?: string[];
}
export interface GetClientTokenRequest {
  ClientId: string;
  Secret: string;
  Scopes?: string[];
  ClientMetadata?: { [key: string]: string };
}
export interface GetClientTokenResponse {
  ClientAuthenticationResult?: ClientAuthenticationResultType;
}
export interface GetDerivedTokenRequest {
  ClientId: string;
  ClientSecret?: string;
  SubjectToken: string;
  SubjectTokenType: TokenTypeIdentifierType;
  SubjectTokenProviderName?: string;
  ActorToken?: string;
  ActorTokenType?: TokenTypeIdentifierType;
  ActorTokenProviderName?: string;
  Scopes?: string[];
  Audiences?: string[];
  Resources?: string[];
  RequestedTokenType?: IssuedTokenTypeIdentifierType;
}
export interface GetDerivedTokenResponse {
  IssuedToken: string;
  IssuedTokenType: IssuedTokenTypeIdentifierType;
  TokenType: OAuthTokenTypeType;
  ExpiresIn?: number;
  Scopes?: string[];
}
export interface GetDeviceRequest {
  DeviceKey: string;
  AccessToken?: string;
}
export interface GetDeviceResponse {
  Device: DeviceType;
}
export interface GetGroupRequest {
  GroupName: string;
  UserPoolId: string;
}
export interface GetGroupResponse {
  Group?: GroupType;
}
export interface GetIdentityProviderByIdentifierRequest {
  UserPoolId: string;
  IdpIdentifier: string;
}
export interface GetIdentityProviderByIdentifierResponse {
  IdentityProvider: IdentityProviderType;
}
export interface GetLogDeliveryConfigurationRequest {
  UserPoolId: string;
}
export interface GetLogDeliveryConfigurationResponse {
  LogDeliveryConfiguration?: LogDeliveryConfigurationType;
}
export interface GetProvisionedLimitRequest {
  LimitDefinition: LimitDefinitionType;
}
export interface GetProvisionedLimitResponse {
  Limit: LimitType;
}
export interface GetSigningCertificateRequest {
  UserPoolId: string;
}
export interface GetSigningCertificateResponse {
  Certificate?: string;
}
export interface GetTokensFromRefreshTokenRequest {
  RefreshToken: string;
  ClientId: string;
  ClientSecret?: string;
  DeviceKey?: string;
  ClientMetadata?: { [key: string]: string };
}
export interface GetTokensFromRefreshTokenResponse {
  AuthenticationResult?: AuthenticationResultType;
}
export interface GetUICustomizationRequest {
  UserPoolId: string;
  ClientId?: string;
}
export interface GetUICustomizationResponse {
  UICustomization: UICustomizationType;
}
export interface GetUserAttributeVerificationCodeRequest {
  AccessToken: string;
  AttributeName: string;
  ClientMetadata?: { [key: string]: string };
}
export interface GetUserAttributeVerificationCodeResponse {
  CodeDeliveryDetails?: CodeDeliveryDetailsType;
}
export interface GetUserAuthFactorsRequest {
  AccessToken: string;
}
export interface GetUserAuthFactorsResponse {
  Username: string;
  PreferredMfaSetting?: string;
  UserMFASettingList?: string[];
  ConfiguredUserAuthFactors?: AuthFactorType[];
}
export interface GetUserPoolClientSessionConfigurationRequest {
  UserPoolId: string;
  ClientId: string;
}
export interface GetUserPoolClientSessionConfigurationResponse {
  UserPoolId?: string;
  ClientId?: string;
  SSOSession?: ClientSSOSessionConfigType;
}
export interface GetUserPoolMfaConfigRequest {
  UserPoolId: string;
}
export interface GetUserPoolMfaConfigResponse {
  SmsMfaConfiguration?: SmsMfaConfigType;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType;
  EmailMfaConfiguration?: EmailMfaConfigType;
  MfaConfiguration?: UserPoolMfaType;
  WebAuthnConfiguration?: WebAuthnConfigurationType;
}
export interface GetUserPoolSessionConfigurationRequest {
  UserPoolId: string;
}
export interface GetUserPoolSessionConfigurationResponse {
  UserPoolId?: string;
  UserSessionTracking?: UserSessionTrackingType;
  TokenSession?: UserPoolTokenSessionConfigType;
}
export interface GetUserRequest {
  AccessToken: string;
}
export interface GetUserResponse {
  Username: string;
  UserAttributes: AttributeType[];
  MFAOptions?: MFAOptionType[];
  PreferredMfaSetting?: string;
  UserMFASettingList?: string[];
}
export interface GlobalSignOutRequest {
  AccessToken: string;
}
export interface GlobalSignOutResponse {}
export interface GroupExistsException {
  message?: string;
}
export interface GroupType {
  GroupName?: string;
  UserPoolId?: string;
  Description?: string;
  RoleArn?: string;
  Precedence?: number;
  LastModifiedDate?: Date;
  CreationDate?: Date;
}
export interface HttpHeader {
  headerName?: string;
  headerValue?: string;
}
export interface IdentityProviderType {
  UserPoolId?: string;
  ProviderName?: string;
  ProviderType?: IdentityProviderTypeType;
  ProviderDetails?: { [key: string]: string };
  AttributeMapping?: { [key: string]: string };
  IdpIdentifiers?: string[];
  AcrMapping?: { [key: string]: string };
  LastModifiedDate?: Date;
  CreationDate?: Date;
}
export type IdentityProviderTypeType = "SAML" | "Facebook" | "Google" | "LoginWithAmazon" | "SignInWithApple" | "OIDC";
export interface InboundFederationLambdaType {
  LambdaVersion: InboundFederationLambdaVersionType;
  LambdaArn: string;
}
export type InboundFederationLambdaVersionType = "V1_0";
export interface InitiateAuthRequest {
  AuthFlow: AuthFlowType;
  AuthParameters?: { [key: string]: string };
  ClientMetadata?: { [key: string]: string };
  ClientId: string;
  AnalyticsMetadata?: AnalyticsMetadataType;
  UserContextData?: UserContextDataType;
  Session?: string;
}
export interface InitiateAuthResponse {
  ChallengeName?: ChallengeNameType;
  Session?: string;
  ChallengeParameters?: { [key: string]: string };
  AuthenticationResult?: AuthenticationResultType;
  AvailableChallenges?: ChallengeNameType[];
}
export interface InternalErrorException {
  message?: string;
}
export interface InternalServerException {
  message?: string;
}
export interface InvalidEmailRoleAccessPolicyException {
  message?: string;
}
export interface InvalidLambdaResponseException {
  message?: string;
}
export interface InvalidOAuthFlowException {
  message?: string;
}
export interface InvalidParameterException {
  message?: string;
  reasonCode?: string;
}
export interface InvalidPasswordException {
  message?: string;
}
export interface InvalidSmsRoleAccessPolicyException {
  message?: string;
}
export interface InvalidSmsRoleTrustRelationshipException {
  message?: string;
}
export interface InvalidUserPoolConfigurationException {
  message?: string;
}
export type IssuedTokenTypeIdentifierType = "ACCESS_TOKEN" | "ID_TOKEN";
export interface IssuerConfigurationType {
  Type?: IssuerType;
}
export type IssuerType = "ORIGINAL" | "UPDATED";
export interface KeyConfigurationType {
  KeyType?: EncryptionKeyType;
  KmsKeyArn?: string;
}
export interface LambdaConfigType {
  PreSignUp?: string;
  CustomMessage?: string;
  PostConfirmation?: string;
  PreAuthentication?: string;
  PostAuthentication?: string;
  DefineAuthChallenge?: string;
  CreateAuthChallenge?: string;
  VerifyAuthChallengeResponse?: string;
  PreTokenGeneration?: string;
  UserMigration?: string;
  PreTokenGenerationConfig?: PreTokenGenerationVersionConfigType;
  CustomSMSSender?: CustomSMSLambdaVersionConfigType;
  CustomEmailSender?: CustomEmailLambdaVersionConfigType;
  KMSKeyID?: string;
  InboundFederation?: InboundFederationLambdaType;
}
export type LimitClass = "API_CATEGORY";
export interface LimitDefinitionType {
  LimitClass: LimitClass;
  Attributes: { [key: string]: string };
}
export interface LimitExceededException {
  message?: string;
}
export interface LimitType {
  LimitDefinition: LimitDefinitionType;
  ProvisionedLimitValue: number;
  FreeLimitValue: number;
}
export interface ListDevicesRequest {
  AccessToken: string;
  Limit?: number;
  PaginationToken?: string;
}
export interface ListDevicesResponse {
  Devices?: DeviceType[];
  PaginationToken?: string;
}
export interface ListGroupsRequest {
  UserPoolId: string;
  Limit?: number;
  NextToken?: string;
}
export interface ListGroupsResponse {
  Groups?: GroupType[];
  NextToken?: string;
}
export interface ListIdentityProvidersRequest {
  UserPoolId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListIdentityProvidersResponse {
  Providers: ProviderDescription[];
  NextToken?: string;
}
export interface ListResourceServersRequest {
  UserPoolId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListResourceServersResponse {
  ResourceServers: ResourceServerType[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  Tags?: { [key: string]: string };
}
export interface ListTermsRequest {
  UserPoolId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTermsResponse {
  Terms: TermsDescriptionType[];
  NextToken?: string;
}
export interface ListUserImportJobsRequest {
  UserPoolId: string;
  MaxResults: number;
  PaginationToken?: string;
}
export interface ListUserImportJobsResponse {
  UserImportJobs?: UserImportJobType[];
  PaginationToken?: string;
}
export interface ListUserPoolClientSecretsRequest {
  UserPoolId: string;
  ClientId: string;
  NextToken?: string;
}
export interface ListUserPoolClientSecretsResponse {
  ClientSecrets?: ClientSecretDescriptorType[];
  NextToken?: string;
}
export interface ListUserPoolClientsRequest {
  UserPoolId: string;
  MaxResults?: number;
  NextToken?: string;
  ClientType?: ClientTypeType;
}
export interface ListUserPoolClientsResponse {
  UserPoolClients?: UserPoolClientDescription[];
  NextToken?: string;
}
export interface ListUserPoolReplicasRequest {
  UserPoolId: string;
  NextToken?: string;
}
export interface ListUserPoolReplicasResponse {
  UserPoolReplicas?: UserPoolReplicaType[];
  NextToken?: string;
}
export interface ListUserPoolsRequest {
  NextToken?: string;
  MaxResults: number;
}
export interface ListUserPoolsResponse {
  UserPools?: UserPoolDescriptionType[];
  NextToken?: string;
}
export interface ListUserSessionsRequest {
  AccessToken: string;
  NextToken?: string;
}
export interface ListUserSessionsResponse {
  Sessions?: SessionDescriptionType[];
  NextToken?: string;
}
export interface ListUsersInGroupRequest {
  UserPoolId: string;
  GroupName: string;
  Limit?: number;
  NextToken?: string;
}
export interface ListUsersInGroupResponse {
  Users?: UserType[];
  NextToken?: string;
}
export interface ListUsersRequest {
  UserPoolId: string;
  AttributesToGet?: string[];
  Limit?: number;
  PaginationToken?: string;
  Filter?: string;
}
export interface ListUsersResponse {
  Users?: UserType[];
  PaginationToken?: string;
}
export interface ListWebAuthnCredentialsRequest {
  AccessToken: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListWebAuthnCredentialsResponse {
  Credentials: WebAuthnCredentialDescription[];
  NextToken?: string;
}
export interface LogConfigurationType {
  LogLevel: LogLevel;
  EventSource: EventSourceName;
  CloudWatchLogsConfiguration?: CloudWatchLogsConfigurationType;
  S3Configuration?: S3ConfigurationType;
  FirehoseConfiguration?: FirehoseConfigurationType;
}
export interface LogDeliveryConfigurationType {
  UserPoolId: string;
  LogConfigurations: LogConfigurationType[];
}
export type LogLevel = "ERROR" | "INFO";
export interface MFAMethodNotFoundException {
  message?: string;
}
export interface MFAOptionType {
  DeliveryMedium?: DeliveryMediumType;
  AttributeName?: string;
}
export interface ManagedLoginBrandingExistsException {
  message?: string;
}
export interface ManagedLoginBrandingType {
  ManagedLoginBrandingId?: string;
  UserPoolId?: string;
  UseCognitoProvidedValues?: boolean;
  Settings?: unknown;
  Assets?: AssetType[];
  CreationDate?: Date;
  LastModifiedDate?: Date;
}
export type MessageActionType = "RESEND" | "SUPPRESS";
export interface MessageTemplateType {
  SMSMessage?: string;
  EmailMessage?: string;
  EmailSubject?: string;
}
export interface NewDeviceMetadataType {
  DeviceKey?: string;
  DeviceGroupKey?: string;
}
export interface NotAuthorizedException {
  message?: string;
}
export interface NotifyConfigurationType {
  From?: string;
  ReplyTo?: string;
  SourceArn: string;
  BlockEmail?: NotifyEmailType;
  NoActionEmail?: NotifyEmailType;
  MfaEmail?: NotifyEmailType;
}
export interface NotifyEmailType {
  Subject: string;
  HtmlBody?: string;
  TextBody?: string;
}
export interface NumberAttributeConstraintsType {
  MinValue?: string;
  MaxValue?: string;
}
export type OAuthFlowType = "code" | "implicit" | "client_credentials";
export type OAuthTokenTypeType = "Bearer" | "N_A";
export interface OperationNotEnabledException {
  message?: string;
}
export type PasswordHashingAlgorithmType = "BCRYPT" | "SCRYPT" | "ARGON2ID" | "PBKDF2_SHA256";
export interface PasswordHistoryPolicyViolationException {
  message?: string;
}
export interface PasswordPolicyType {
  MinimumLength?: number;
  RequireUppercase?: boolean;
  RequireLowercase?: boolean;
  RequireNumbers?: boolean;
  RequireSymbols?: boolean;
  PasswordHistorySize?: number;
  TemporaryPasswordValidityDays?: number;
}
export interface PasswordResetRequiredException {
  message?: string;
}
export type PreTokenGenerationLambdaVersionType = "V1_0" | "V2_0" | "V3_0";
export interface PreTokenGenerationVersionConfigType {
  LambdaVersion: PreTokenGenerationLambdaVersionType;
  LambdaArn: string;
}
export interface PreconditionNotMetException {
  message?: string;
}
export type PreventUserExistenceErrorTypes = "LEGACY" | "ENABLED";
export interface ProviderDescription {
  ProviderName?: string;
  ProviderType?: IdentityProviderTypeType;
  LastModifiedDate?: Date;
  CreationDate?: Date;
}
export interface ProviderUserIdentifierType {
  ProviderName?: string;
  ProviderAttributeName?: string;
  ProviderAttributeValue?: string;
}
export type RecoveryOptionNameType = "verified_email" | "verified_phone_number" | "admin_only";
export interface RecoveryOptionType {
  Priority: number;
  Name: RecoveryOptionNameType;
}
export interface RefreshTokenReuseException {
  message?: string;
}
export interface RefreshTokenRotationType {
  Feature: FeatureType;
  RetryGracePeriodSeconds?: number;
}
export type ReplicaRoleType = "PRIMARY" | "SECONDARY";
export type ReplicaStatusType = "CREATING" | "ACTIVE" | "INACTIVE" | "DELETING";
export interface ResendConfirmationCodeRequest {
  ClientId: string;
  SecretHash?: string;
  UserContextData?: UserContextDataType;
  Username: string;
  AnalyticsMetadata?: AnalyticsMetadataType;
  ClientMetadata?: { [key: string]: string };
}
export interface ResendConfirmationCodeResponse {
  CodeDeliveryDetails?: CodeDeliveryDetailsType;
}
export interface ResourceNotFoundException {
  message?: string;
}
export type ResourceServerManagedByType = "COGNITO";
export interface ResourceServerScopeType {
  ScopeName: string;
  ScopeDescription: string;
}
export interface ResourceServerType {
  UserPoolId?: string;
  Identifier?: string;
  Name?: string;
  Scopes?: ResourceServerScopeType[];
  ManagedBy?: ResourceServerManagedByType;
}
export interface RespondToAuthChallengeRequest {
  ClientId: string;
  ChallengeName: ChallengeNameType;
  Session?: string;
  ChallengeResponses?: { [key: string]: string };
  AnalyticsMetadata?: AnalyticsMetadataType;
  UserContextData?: UserContextDataType;
  ClientMetadata?: { [key: string]: string };
}
export interface RespondToAuthChallengeResponse {
  ChallengeName?: ChallengeNameType;
  Session?: string;
  ChallengeParameters?: { [key: string]: string };
  AuthenticationResult?: AuthenticationResultType;
  AvailableChallenges?: ChallengeNameType[];
}
export type RevokeAssociatedSessionsType = "NONE" | "LINKED";
export interface RevokeTokenRequest {
  Token: string;
  ClientId: string;
  ClientSecret?: string;
  RevokeAssociatedSessions?: RevokeAssociatedSessionsType;
}
export interface RevokeTokenResponse {}
export interface RevokeUserSessionRequest {
  AccessToken: string;
  SessionId: string;
  RevokeAssociatedSessions?: RevokeAssociatedSessionsType;
}
export interface RevokeUserSessionResponse {}
export interface RiskConfigurationType {
  UserPoolId?: string;
  ClientId?: string;
  CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType;
  AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType;
  RiskExceptionConfiguration?: RiskExceptionConfigurationType;
  LastModifiedDate?: Date;
}
export type RiskDecisionType = "NoRisk" | "AccountTakeover" | "Block";
export interface RiskExceptionConfigurationType {
  BlockedIPRangeList?: string[];
  SkippedIPRangeList?: string[];
}
export type RiskLevelType = "Low" | "Medium" | "High";
export interface RoutingType {
  Failover?: FailoverType;
}
export interface S3ConfigurationType {
  BucketArn?: string;
}
export interface SMSMfaSettingsType {
  Enabled?: boolean;
  PreferredMfa?: boolean;
}
export interface SchemaAttributeType {
  Name?: string;
  AttributeDataType?: AttributeDataType;
  DeveloperOnlyAttribute?: boolean;
  Mutable?: boolean;
  Required?: boolean;
  NumberAttributeConstraints?: NumberAttributeConstraintsType;
  StringAttributeConstraints?: StringAttributeConstraintsType;
}
export interface ScopeDoesNotExistException {
  message?: string;
}
export type SecurityPolicyType = "TLS_V1" | "TLS_V1_2_2021" | "TLS_V1_3_2025";
export interface ServiceQuotaExceededException {
  message?: string;
}
export interface SessionDescriptionType {
  SessionId?: string;
  SessionType?: SessionTypeType;
  ClientId?: string;
  CreateDate?: Date;
  LastActiveDate?: Date;
  DeviceType?: string;
  LastIPAddress?: string;
  LastLocation?: SessionLocationType;
  OriginSessionId?: string;
  IsCurrentSession?: boolean;
}
export interface SessionLocationType {
  City?: string;
  Country?: string;
}
export type SessionTypeType = "TOKEN" | "SSO";
export interface SetLogDeliveryConfigurationRequest {
  UserPoolId: string;
  LogConfigurations: LogConfigurationType[];
}
export interface SetLogDeliveryConfigurationResponse {
  LogDeliveryConfiguration?: LogDeliveryConfigurationType;
}
export interface SetRiskConfigurationRequest {
  UserPoolId: string;
  ClientId?: string;
  CompromisedCredentialsRiskConfiguration?: CompromisedCredentialsRiskConfigurationType;
  AccountTakeoverRiskConfiguration?: AccountTakeoverRiskConfigurationType;
  RiskExceptionConfiguration?: RiskExceptionConfigurationType;
}
export interface SetRiskConfigurationResponse {
  RiskConfiguration: RiskConfigurationType;
}
export interface SetUICustomizationRequest {
  UserPoolId: string;
  ClientId?: string;
  CSS?: string;
  ImageFile?: Uint8Array;
}
export interface SetUICustomizationResponse {
  UICustomization: UICustomizationType;
}
export interface SetUserMFAPreferenceRequest {
  SMSMfaSettings?: SMSMfaSettingsType;
  SoftwareTokenMfaSettings?: SoftwareTokenMfaSettingsType;
  EmailMfaSettings?: EmailMfaSettingsType;
  WebAuthnMfaSettings?: WebAuthnMfaSettingsType;
  AccessToken: string;
}
export interface SetUserMFAPreferenceResponse {}
export interface SetUserPoolClientSessionConfigurationRequest {
  UserPoolId: string;
  ClientId: string;
  SSOSession: ClientSSOSessionConfigType;
}
export interface SetUserPoolClientSessionConfigurationResponse {
  UserPoolId?: string;
  ClientId?: string;
  SSOSession?: ClientSSOSessionConfigType;
}
export interface SetUserPoolMfaConfigRequest {
  UserPoolId: string;
  SmsMfaConfiguration?: SmsMfaConfigType;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType;
  EmailMfaConfiguration?: EmailMfaConfigType;
  MfaConfiguration?: UserPoolMfaType;
  WebAuthnConfiguration?: WebAuthnConfigurationType;
}
export interface SetUserPoolMfaConfigResponse {
  SmsMfaConfiguration?: SmsMfaConfigType;
  SoftwareTokenMfaConfiguration?: SoftwareTokenMfaConfigType;
  EmailMfaConfiguration?: EmailMfaConfigType;
  MfaConfiguration?: UserPoolMfaType;
  WebAuthnConfiguration?: WebAuthnConfigurationType;
}
export interface SetUserPoolSessionConfigurationRequest {
  UserPoolId: string;
  UserSessionTracking: UserSessionTrackingType;
  TokenSession: UserPoolTokenSessionConfigType;
}
export interface SetUserPoolSessionConfigurationResponse {
  UserPoolId?: string;
  UserSessionTracking?: UserSessionTrackingType;
  TokenSession?: UserPoolTokenSessionConfigType;
}
export interface SetUserSettingsRequest {
  AccessToken: string;
  MFAOptions: MFAOptionType[];
}
export interface SetUserSettingsResponse {}
export interface SignInPolicyType {
  AllowedFirstAuthFactors?: AuthFactorType[];
}
export interface SignUpRequest {
  ClientId: string;
  SecretHash?: string;
  Username: string;
  Password?: string;
  UserAttributes?: AttributeType[];
  ValidationData?: AttributeType[];
  AnalyticsMetadata?: AnalyticsMetadataType;
  UserContextData?: UserContextDataType;
  ClientMetadata?: { [key: string]: string };
}
export interface SignUpResponse {
  UserConfirmed: boolean;
  CodeDeliveryDetails?: CodeDeliveryDetailsType;
  UserSub: string;
  Session?: string;
}
export interface SmsConfigurationType {
  SnsCallerArn?: string;
  ExternalId?: string;
  SnsRegion?: string;
  EumsSms?: EumsSmsConfigurationType;
}
export interface SmsMfaConfigType {
  SmsAuthenticationMessage?: string;
  SmsConfiguration?: SmsConfigurationType;
}
export interface SoftwareTokenMFANotFoundException {
  message?: string;
}
export interface SoftwareTokenMfaConfigType {
  Enabled?: boolean;
}
export interface SoftwareTokenMfaSettingsType {
  Enabled?: boolean;
  PreferredMfa?: boolean;
}
export interface StartUserImportJobRequest {
  UserPoolId: string;
  JobId: string;
}
export interface StartUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}
export interface StartWebAuthnRegistrationRequest {
  AccessToken: string;
}
export interface StartWebAuthnRegistrationResponse {
  CredentialCreationOptions: unknown;
}
export type StatusType = "Enabled" | "Disabled";
export interface StopUserImportJobRequest {
  UserPoolId: string;
  JobId: string;
}
export interface StopUserImportJobResponse {
  UserImportJob?: UserImportJobType;
}
export interface StringAttributeConstraintsType {
  MinLength?: string;
  MaxLength?: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags: { [key: string]: string };
}
export interface TagResourceResponse {}
export interface TermsDescriptionType {
  TermsId: string;
  TermsName: string;
  Enforcement: TermsEnforcementType;
  CreationDate: Date;
  LastModifiedDate: Date;
}
export type TermsEnforcementType = "NONE";
export interface TermsExistsException {
  message?: string;
}
export type TermsSourceType = "LINK";
export interface TermsType {
  TermsId: string;
  UserPoolId: string;
  ClientId: string;
  TermsName: string;
  TermsSource: TermsSourceType;
  Enforcement: TermsEnforcementType;
  Links: { [key: string]: string };
  CreationDate: Date;
  LastModifiedDate: Date;
}
export interface TierChangeNotAllowedException {
  message?: string;
}
export type TimeUnitsType = "seconds" | "minutes" | "hours" | "days";
export type TokenTypeIdentifierType = "ACCESS_TOKEN" | "ID_TOKEN" | "SAML2";
export interface TokenValidityUnitsType {
  AccessToken?: TimeUnitsType;
  IdToken?: TimeUnitsType;
  RefreshToken?: TimeUnitsType;
}
export interface TooManyFailedAttemptsException {
  message?: string;
}
export interface TooManyRequestsException {
  message?: string;
}
export interface UICustomizationType {
  UserPoolId?: string;
  ClientId?: string;
  ImageUrl?: string;
  CSS?: string;
  CSSVersion?: string;
  LastModifiedDate?: Date;
  CreationDate?: Date;
}
export interface UnauthorizedException {
  message?: string;
}
export interface UnexpectedLambdaException {
  message?: string;
}
export interface UnsupportedIdentityProviderException {
  message?: string;
}
export interface UnsupportedOperationException {
  message?: string;
}
export interface UnsupportedTokenTypeException {
  message?: string;
}
export interface UnsupportedUserStateException {
  message?: string;
}
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateAuthEventFeedbackRequest {
  UserPoolId: string;
  Username: string;
  EventId: string;
  FeedbackToken: string;
  FeedbackValue: FeedbackValueType;
}
export interface UpdateAuthEventFeedbackResponse {}
export interface UpdateDeviceStatusRequest {
  AccessToken: string;
  DeviceKey: string;
  DeviceRememberedStatus?: DeviceRememberedStatusType;
}
export interface UpdateDeviceStatusResponse {}
export interface UpdateGroupRequest {
  GroupName: string;
  UserPoolId: string;
  Description?: string;
  RoleArn?: string;
  Precedence?: number;
}
export interface UpdateGroupResponse {
  Group?: GroupType;
}
export interface UpdateIdentityProviderRequest {
  UserPoolId: string;
  ProviderName: string;
  ProviderDetails?: { [key: string]: string };
  AttributeMapping?: { [key: string]: string };
  IdpIdentifiers?: string[];
  AcrMapping?: { [key: string]: string };
}
export interface UpdateIdentityProviderResponse {
  IdentityProvider: IdentityProviderType;
}
export interface UpdateManagedLoginBrandingRequest {
  UserPoolId?: string;
  ManagedLoginBrandingId?: string;
  UseCognitoProvidedValues?: boolean;
  Settings?: unknown;
  Assets?: AssetType[];
}
export interface UpdateManagedLoginBrandingResponse {
  ManagedLoginBranding?: ManagedLoginBrandingType;
}
export interface UpdateProvisionedLimitRequest {
  LimitDefinition: LimitDefinitionType;
  RequestedLimitValue: number;
}
export interface UpdateProvisionedLimitResponse {
  Limit: LimitType;
}
export type UpdateReplicaStatusType = "ACTIVE" | "INACTIVE";
export interface UpdateResourceServerRequest {
  UserPoolId: string;
  Identifier: string;
  Name: string;
  Scopes?: ResourceServerScopeType[];
}
export interface UpdateResourceServerResponse {
  ResourceServer: ResourceServerType;
}
export interface UpdateTermsRequest {
  TermsId: string;
  UserPoolId: string;
  TermsName?: string;
  TermsSource?: TermsSourceType;
  Enforcement?: TermsEnforcementType;
  Links?: { [key: string]: string };
}
export interface UpdateTermsResponse {
  Terms?: TermsType;
}
export interface UpdateUserAttributesRequest {
  UserAttributes: AttributeType[];
  AccessToken: string;
  ClientMetadata?: { [key: string]: string };
}
export interface UpdateUserAttributesResponse {
  CodeDeliveryDetailsList?: CodeDeliveryDetailsType[];
}
export interface UpdateUserPoolClientRequest {
  UserPoolId: string;
  ClientId: string;
  ClientName?: string;
  RefreshTokenValidity?: number;
  AccessTokenValidity?: number;
  IdTokenValidity?: number;
  TokenValidityUnits?: TokenValidityUnitsType;
  ReadAttributes?: string[];
  WriteAttributes?: string[];
  ExplicitAuthFlows?: ExplicitAuthFlowsType[];
  SupportedIdentityProviders?: string[];
  CallbackURLs?: string[];
  LogoutURLs?: string[];
  DefaultRedirectURI?: string;
  AllowedOAuthFlows?: OAuthFlowType[];
  AllowedOAuthScopes?: string[];
  AllowedOAuthFlowsUserPoolClient?: boolean;
  AnalyticsConfiguration?: AnalyticsConfigurationType;
  PreventUserExistenceErrors?: PreventUserExistenceErrorTypes;
  EnableTokenRevocation?: boolean;
  EnablePropagateAdditionalUserContextData?: boolean;
  AuthSessionValidity?: number;
  RefreshTokenRotation?: RefreshTokenRotationType;
}
export interface UpdateUserPoolClientResponse {
  UserPoolClient?: UserPoolClientType;
}
export interface UpdateUserPoolDomainRequest {
  Domain: string;
  UserPoolId: string;
  ManagedLoginVersion?: number;
  CustomDomainConfig?: CustomDomainConfigType;
  Routing?: RoutingType;
}
export interface UpdateUserPoolDomainResponse {
  ManagedLoginVersion?: number;
  CloudFrontDomain?: string;
  Routing?: RoutingType;
}
export interface UpdateUserPoolReplicaRequest {
  UserPoolId: string;
  RegionName: string;
  Status: UpdateReplicaStatusType;
}
export interface UpdateUserPoolReplicaResponse {
  UserPoolReplica?: UserPoolReplicaType;
}
export interface UpdateUserPoolRequest {
  UserPoolId: string;
  Policies?: UserPoolPolicyType;
  DeletionProtection?: DeletionProtectionType;
  LambdaConfig?: LambdaConfigType;
  AutoVerifiedAttributes?: VerifiedAttributeType[];
  SmsVerificationMessage?: string;
  EmailVerificationMessage?: string;
  EmailVerificationSubject?: string;
  VerificationMessageTemplate?: VerificationMessageTemplateType;
  SmsAuthenticationMessage?: string;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType;
  MfaConfiguration?: UserPoolMfaType;
  DeviceConfiguration?: DeviceConfigurationType;
  EmailConfiguration?: EmailConfigurationType;
  SmsConfiguration?: SmsConfigurationType;
  UserPoolTags?: { [key: string]: string };
  AdminCreateUserConfig?: AdminCreateUserConfigType;
  UserPoolAddOns?: UserPoolAddOnsType;
  DcrConfiguration?: DcrConfigurationType;
  AccountRecoverySetting?: AccountRecoverySettingType;
  PoolName?: string;
  UserPoolTier?: UserPoolTierType;
  KeyConfiguration?: KeyConfigurationType;
  IssuerConfiguration?: IssuerConfigurationType;
  AcrConfiguration?: { [key: string]: AcrLevelConfigType };
}
export interface UpdateUserPoolResponse {}
export interface UserAttributeUpdateSettingsType {
  AttributesRequireVerificationBeforeUpdate?: VerifiedAttributeType[];
}
export interface UserContextDataType {
  IpAddress?: string;
  EncodedData?: string;
}
export interface UserImportInProgressException {
  message?: string;
}
export type UserImportJobStatusType = "Created" | "Pending" | "InProgress" | "Stopping" | "Expired" | "Stopped" | "Failed" | "Succeeded";
export interface UserImportJobType {
  JobName?: string;
  JobId?: string;
  UserPoolId?: string;
  PreSignedUrl?: string;
  CreationDate?: Date;
  StartDate?: Date;
  CompletionDate?: Date;
  Status?: UserImportJobStatusType;
  CloudWatchLogsRoleArn?: string;
  ImportedUsers?: number;
  SkippedUsers?: number;
  FailedUsers?: number;
  CompletionMessage?: string;
  PasswordHashingAlgorithm?: PasswordHashingAlgorithmType;
}
export interface UserLambdaValidationException {
  message?: string;
}
export interface UserNotConfirmedException {
  message?: string;
}
export interface UserNotFoundException {
  message?: string;
}
export interface UserPoolAddOnNotEnabledException {
  message?: string;
}
export interface UserPoolAddOnsType {
  AdvancedSecurityMode: AdvancedSecurityModeType;
  AdvancedSecurityAdditionalFlows?: AdvancedSecurityAdditionalFlowsType;
}
export interface UserPoolClientDescription {
  ClientId?: string;
  UserPoolId?: string;
  ClientName?: string;
}
export interface UserPoolClientType {
  UserPoolId?: string;
  ClientName?: string;
  ClientId?: string;
  ClientSecret?: string;
  LastModifiedDate?: Date;
  CreationDate?: Date;
  RefreshTokenValidity?: number;
  AccessTokenValidity?: number;
  IdTokenValidity?: number;
  TokenValidityUnits?: TokenValidityUnitsType;
  ReadAttributes?: string[];
  WriteAttributes?: string[];
  ExplicitAuthFlows?: ExplicitAuthFlowsType[];
  SupportedIdentityProviders?: string[];
  CallbackURLs?: string[];
  LogoutURLs?: string[];
  DefaultRedirectURI?: string;
  AllowedOAuthFlows?: OAuthFlowType[];
  AllowedOAuthScopes?: string[];
  AllowedOAuthFlowsUserPoolClient?: boolean;
  AnalyticsConfiguration?: AnalyticsConfigurationType;
  PreventUserExistenceErrors?: PreventUserExistenceErrorTypes;
  EnableTokenRevocation?: boolean;
  EnablePropagateAdditionalUserContextData?: boolean;
  AuthSessionValidity?: number;
  RefreshTokenRotation?: RefreshTokenRotationType;
  ClientType?: ClientTypeType;
}
export interface UserPoolDescriptionType {
  Id?: string;
  Name?: string;
  LambdaConfig?: LambdaConfigType;
  Status?: StatusType;
  LastModifiedDate?: Date;
  CreationDate?: Date;
  ReplicaRegions?: string[];
}
export type UserPoolMfaType = "OFF" | "ON" | "OPTIONAL";
export interface UserPoolPolicyType {
  PasswordPolicy?: PasswordPolicyType;
  SignInPolicy?: SignInPolicyType;
}
export interface UserPoolReplicaType {
  RegionName?: string;
  Status?: ReplicaStatusType;
  Role?: ReplicaRoleType;
  UserPoolArn?: string;
}
export interface UserPoolTaggingException {
  message?: string;
}
export type UserPoolTierType = "LITE" | "ESSENTIALS" | "PLUS";
export interface UserPoolTokenSessionConfigType {
  MaxPerUser: number;
}
export interface UserPoolType {
  Id?: string;
  Name?: string;
  Policies?: UserPoolPolicyType;
  DeletionProtection?: DeletionProtectionType;
  LambdaConfig?: LambdaConfigType;
  Status?: StatusType;
  LastModifiedDate?: Date;
  CreationDate?: Date;
  SchemaAttributes?: SchemaAttributeType[];
  AutoVerifiedAttributes?: VerifiedAttributeType[];
  AliasAttributes?: AliasAttributeType[];
  UsernameAttributes?: UsernameAttributeType[];
  SmsVerificationMessage?: string;
  EmailVerificationMessage?: string;
  EmailVerificationSubject?: string;
  VerificationMessageTemplate?: VerificationMessageTemplateType;
  SmsAuthenticationMessage?: string;
  UserAttributeUpdateSettings?: UserAttributeUpdateSettingsType;
  MfaConfiguration?: UserPoolMfaType;
  DeviceConfiguration?: DeviceConfigurationType;
  EstimatedNumberOfUsers?: number;
  EmailConfiguration?: EmailConfigurationType;
  SmsConfiguration?: SmsConfigurationType;
  UserPoolTags?: { [key: string]: string };
  SmsConfigurationFailure?: string;
  EmailConfigurationFailure?: string;
  Domain?: string;
  CustomDomain?: string;
  AdminCreateUserConfig?: AdminCreateUserConfigType;
  UserPoolAddOns?: UserPoolAddOnsType;
  DcrConfiguration?: DcrConfigurationType;
  UsernameConfiguration?: UsernameConfigurationType;
  Arn?: string;
  AccountRecoverySetting?: AccountRecoverySettingType;
  UserPoolTier?: UserPoolTierType;
  KeyConfiguration?: KeyConfigurationType;
  IssuerConfiguration?: IssuerConfigurationType;
  AcrConfiguration?: { [key: string]: AcrLevelConfigType };
}
export type UserSessionTrackingType = "ENABLED" | "DISABLED";
export type UserStatusType = "UNCONFIRMED" | "CONFIRMED" | "ARCHIVED" | "COMPROMISED" | "UNKNOWN" | "RESET_REQUIRED" | "FORCE_CHANGE_PASSWORD" | "EXTERNAL_PROVIDER";
export interface UserType {
  Username?: string;
  Attributes?: AttributeType[];
  UserCreateDate?: Date;
  UserLastModifiedDate?: Date;
  Enabled?: boolean;
  UserStatus?: UserStatusType;
  MFAOptions?: MFAOptionType[];
}
export type UserVerificationType = "required" | "preferred";
export type UsernameAttributeType = "phone_number" | "email";
export interface UsernameConfigurationType {
  CaseSensitive: boolean;
}
export interface UsernameExistsException {
  message?: string;
}
export interface VerificationMessageTemplateType {
  SmsMessage?: string;
  EmailMessage?: string;
  EmailSubject?: string;
  EmailMessageByLink?: string;
  EmailSubjectByLink?: string;
  DefaultEmailOption?: DefaultEmailOptionType;
}
export type VerifiedAttributeType = "phone_number" | "email";
export interface VerifySoftwareTokenRequest {
  AccessToken?: string;
  Session?: string;
  UserCode: string;
  FriendlyDeviceName?: string;
}
export interface VerifySoftwareTokenResponse {
  Status?: VerifySoftwareTokenResponseType;
  Session?: string;
}
export type VerifySoftwareTokenResponseType = "SUCCESS" | "ERROR";
export interface VerifyUserAttributeRequest {
  AccessToken: string;
  AttributeName: string;
  Code: string;
}
export interface VerifyUserAttributeResponse {}
export interface WebAuthnChallengeNotFoundException {
  message?: string;
}
export interface WebAuthnClientMismatchException {
  message?: string;
}
export interface WebAuthnConfigurationMissingException {
  message?: string;
}
export interface WebAuthnConfigurationType {
  RelyingPartyId?: string;
  UserVerification?: UserVerificationType;
  FactorConfiguration?: WebAuthnFactorConfigurationType;
}
export interface WebAuthnCredentialDescription {
  CredentialId: string;
  FriendlyCredentialName: string;
  RelyingPartyId: string;
  AuthenticatorAttachment?: string;
  AuthenticatorTransports: string[];
  CreatedAt: Date;
}
export interface WebAuthnCredentialNotSupportedException {
  message?: string;
}
export type WebAuthnFactorConfigurationType = "SINGLE_FACTOR" | "MULTI_FACTOR_WITH_USER_VERIFICATION";
export interface WebAuthnMfaSettingsType {
  Enabled?: boolean;
}
export interface WebAuthnNotEnabledException {
  message?: string;
}
export interface WebAuthnOriginNotAllowedException {
  message?: string;
}
export interface WebAuthnRelyingPartyMismatchException {
  message?: string;
}
