// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): IAM, 2010-05-08. Do not edit.
export interface Operations {
  AcceptDelegationRequest: { input: AcceptDelegationRequestRequest; output: {}; errors: "NoSuchEntityException" | "ServiceFailureException" | "ConcurrentModificationException" };
  AcquireRole: { input: AcquireRoleRequest; output: AcquireRoleResponse; errors: "LimitExceededException" | "InvalidInputException" | "EntityAlreadyExistsException" | "RoleModifiedException" | "NameConflictException" | "MalformedPolicyDocumentException" | "ConcurrentModificationException" | "ServiceFailureException" | "NoSuchEntityException" | "RoleTemplateDisabledException" };
  AddClientIDToOpenIDConnectProvider: { input: AddClientIDToOpenIDConnectProviderRequest; output: {}; errors: "ConcurrentModificationException" | "InvalidInputException" | "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  AddRoleToInstanceProfile: { input: AddRoleToInstanceProfileRequest; output: {}; errors: "NoSuchEntityException" | "EntityAlreadyExistsException" | "LimitExceededException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  AddUserToGroup: { input: AddUserToGroupRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  AssociateDelegationRequest: { input: AssociateDelegationRequestRequest; output: {}; errors: "NoSuchEntityException" | "ServiceFailureException" | "ConcurrentModificationException" | "InvalidInputException" };
  AttachGroupPolicy: { input: AttachGroupPolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "PolicyNotAttachableException" | "ServiceFailureException" };
  AttachRolePolicy: { input: AttachRolePolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "UnmodifiableEntityException" | "PolicyNotAttachableException" | "ServiceFailureException" };
  AttachUserPolicy: { input: AttachUserPolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "PolicyNotAttachableException" | "ServiceFailureException" };
  ChangePassword: { input: ChangePasswordRequest; output: {}; errors: "NoSuchEntityException" | "InvalidUserTypeException" | "LimitExceededException" | "EntityTemporarilyUnmodifiableException" | "PasswordPolicyViolationException" | "ServiceFailureException" };
  CreateAccessKey: { input: CreateAccessKeyRequest; output: CreateAccessKeyResponse; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  CreateAccountAlias: { input: CreateAccountAliasRequest; output: {}; errors: "ConcurrentModificationException" | "EntityAlreadyExistsException" | "LimitExceededException" | "ServiceFailureException" };
  CreateDelegationRequest: { input: CreateDelegationRequestRequest; output: CreateDelegationRequestResponse; errors: "EntityAlreadyExistsException" | "ServiceFailureException" | "InvalidInputException" | "LimitExceededException" | "ConcurrentModificationException" };
  CreateGroup: { input: CreateGroupRequest; output: CreateGroupResponse; errors: "LimitExceededException" | "EntityAlreadyExistsException" | "NoSuchEntityException" | "ServiceFailureException" };
  CreateInstanceProfile: { input: CreateInstanceProfileRequest; output: CreateInstanceProfileResponse; errors: "EntityAlreadyExistsException" | "InvalidInputException" | "LimitExceededException" | "ConcurrentModificationException" | "ServiceFailureException" };
  CreateLoginProfile: { input: CreateLoginProfileRequest; output: CreateLoginProfileResponse; errors: "EntityAlreadyExistsException" | "NoSuchEntityException" | "PasswordPolicyViolationException" | "LimitExceededException" | "ServiceFailureException" };
  CreateOpenIDConnectProvider: { input: CreateOpenIDConnectProviderRequest; output: CreateOpenIDConnectProviderResponse; errors: "InvalidInputException" | "EntityAlreadyExistsException" | "LimitExceededException" | "ConcurrentModificationException" | "ServiceFailureException" | "OpenIdIdpCommunicationErrorException" };
  CreatePolicy: { input: CreatePolicyRequest; output: CreatePolicyResponse; errors: "InvalidInputException" | "LimitExceededException" | "EntityAlreadyExistsException" | "MalformedPolicyDocumentException" | "ConcurrentModificationException" | "ServiceFailureException" };
  CreatePolicyVersion: { input: CreatePolicyVersionRequest; output: CreatePolicyVersionResponse; errors: "NoSuchEntityException" | "MalformedPolicyDocumentException" | "InvalidInputException" | "LimitExceededException" | "ServiceFailureException" };
  CreateRole: { input: CreateRoleRequest; output: CreateRoleResponse; errors: "LimitExceededException" | "InvalidInputException" | "EntityAlreadyExistsException" | "MalformedPolicyDocumentException" | "ConcurrentModificationException" | "ServiceFailureException" };
  CreateSAMLProvider: { input: CreateSAMLProviderRequest; output: CreateSAMLProviderResponse; errors: "InvalidInputException" | "EntityAlreadyExistsException" | "LimitExceededException" | "ConcurrentModificationException" | "ServiceFailureException" };
  CreateServiceLinkedRole: { input: CreateServiceLinkedRoleRequest; output: CreateServiceLinkedRoleResponse; errors: "InvalidInputException" | "LimitExceededException" | "NoSuchEntityException" | "ServiceFailureException" };
  CreateServiceSpecificCredential: { input: CreateServiceSpecificCredentialRequest; output: CreateServiceSpecificCredentialResponse; errors: "LimitExceededException" | "NoSuchEntityException" | "ServiceNotSupportedException" };
  CreateUser: { input: CreateUserRequest; output: CreateUserResponse; errors: "LimitExceededException" | "EntityAlreadyExistsException" | "NoSuchEntityException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  CreateVirtualMFADevice: { input: CreateVirtualMFADeviceRequest; output: CreateVirtualMFADeviceResponse; errors: "LimitExceededException" | "InvalidInputException" | "EntityAlreadyExistsException" | "ConcurrentModificationException" | "ServiceFailureException" };
  DeactivateMFADevice: { input: DeactivateMFADeviceRequest; output: {}; errors: "EntityTemporarilyUnmodifiableException" | "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" | "ConcurrentModificationException" };
  DeleteAccessKey: { input: DeleteAccessKeyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteAccountAlias: { input: DeleteAccountAliasRequest; output: {}; errors: "ConcurrentModificationException" | "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteAccountPasswordPolicy: { input: {}; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteGroup: { input: DeleteGroupRequest; output: {}; errors: "NoSuchEntityException" | "DeleteConflictException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteGroupPolicy: { input: DeleteGroupPolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteInstanceProfile: { input: DeleteInstanceProfileRequest; output: {}; errors: "NoSuchEntityException" | "DeleteConflictException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteLoginProfile: { input: DeleteLoginProfileRequest; output: {}; errors: "EntityTemporarilyUnmodifiableException" | "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteOpenIDConnectProvider: { input: DeleteOpenIDConnectProviderRequest; output: {}; errors: "InvalidInputException" | "NoSuchEntityException" | "ServiceFailureException" };
  DeletePolicy: { input: DeletePolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "DeleteConflictException" | "ServiceFailureException" };
  DeletePolicyVersion: { input: DeletePolicyVersionRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "DeleteConflictException" | "ServiceFailureException" };
  DeleteRole: { input: DeleteRoleRequest; output: {}; errors: "NoSuchEntityException" | "DeleteConflictException" | "LimitExceededException" | "UnmodifiableEntityException" | "ConcurrentModificationException" | "ServiceFailureException" };
  DeleteRolePermissionsBoundary: { input: DeleteRolePermissionsBoundaryRequest; output: {}; errors: "NoSuchEntityException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  DeleteRolePolicy: { input: DeleteRolePolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  DeleteSAMLProvider: { input: DeleteSAMLProviderRequest; output: {}; errors: "InvalidInputException" | "LimitExceededException" | "NoSuchEntityException" | "ServiceFailureException" };
  DeleteSSHPublicKey: { input: DeleteSSHPublicKeyRequest; output: {}; errors: "NoSuchEntityException" };
  DeleteServerCertificate: { input: DeleteServerCertificateRequest; output: {}; errors: "NoSuchEntityException" | "DeleteConflictException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteServiceLinkedRole: { input: DeleteServiceLinkedRoleRequest; output: DeleteServiceLinkedRoleResponse; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteServiceSpecificCredential: { input: DeleteServiceSpecificCredentialRequest; output: {}; errors: "NoSuchEntityException" };
  DeleteSigningCertificate: { input: DeleteSigningCertificateRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ConcurrentModificationException" | "ServiceFailureException" };
  DeleteUser: { input: DeleteUserRequest; output: {}; errors: "LimitExceededException" | "NoSuchEntityException" | "DeleteConflictException" | "ConcurrentModificationException" | "ServiceFailureException" };
  DeleteUserPermissionsBoundary: { input: DeleteUserPermissionsBoundaryRequest; output: {}; errors: "NoSuchEntityException" | "ServiceFailureException" };
  DeleteUserPolicy: { input: DeleteUserPolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  DeleteVirtualMFADevice: { input: DeleteVirtualMFADeviceRequest; output: {}; errors: "NoSuchEntityException" | "DeleteConflictException" | "LimitExceededException" | "ServiceFailureException" | "ConcurrentModificationException" };
  DetachGroupPolicy: { input: DetachGroupPolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "ServiceFailureException" };
  DetachRolePolicy: { input: DetachRolePolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  DetachUserPolicy: { input: DetachUserPolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "ServiceFailureException" };
  DisableOrganizationsRootCredentialsManagement: { input: DisableOrganizationsRootCredentialsManagementRequest; output: DisableOrganizationsRootCredentialsManagementResponse; errors: "ServiceAccessNotEnabledException" | "AccountNotManagementOrDelegatedAdministratorException" | "OrganizationNotFoundException" | "OrganizationNotInAllFeaturesModeException" };
  DisableOrganizationsRootSessions: { input: DisableOrganizationsRootSessionsRequest; output: DisableOrganizationsRootSessionsResponse; errors: "ServiceAccessNotEnabledException" | "AccountNotManagementOrDelegatedAdministratorException" | "OrganizationNotFoundException" | "OrganizationNotInAllFeaturesModeException" };
  DisableOutboundWebIdentityFederation: { input: {}; output: {}; errors: "FeatureDisabledException" };
  EnableMFADevice: { input: EnableMFADeviceRequest; output: {}; errors: "EntityAlreadyExistsException" | "EntityTemporarilyUnmodifiableException" | "InvalidAuthenticationCodeException" | "LimitExceededException" | "NoSuchEntityException" | "ServiceFailureException" | "ConcurrentModificationException" };
  EnableOrganizationsRootCredentialsManagement: { input: EnableOrganizationsRootCredentialsManagementRequest; output: EnableOrganizationsRootCredentialsManagementResponse; errors: "ServiceAccessNotEnabledException" | "AccountNotManagementOrDelegatedAdministratorException" | "OrganizationNotFoundException" | "OrganizationNotInAllFeaturesModeException" | "CallerIsNotManagementAccountException" };
  EnableOrganizationsRootSessions: { input: EnableOrganizationsRootSessionsRequest; output: EnableOrganizationsRootSessionsResponse; errors: "ServiceAccessNotEnabledException" | "AccountNotManagementOrDelegatedAdministratorException" | "OrganizationNotFoundException" | "OrganizationNotInAllFeaturesModeException" | "CallerIsNotManagementAccountException" };
  EnableOutboundWebIdentityFederation: { input: {}; output: EnableOutboundWebIdentityFederationResponse; errors: "FeatureEnabledException" };
  GenerateCredentialReport: { input: {}; output: GenerateCredentialReportResponse; errors: "LimitExceededException" | "ServiceFailureException" };
  GenerateOrganizationsAccessReport: { input: GenerateOrganizationsAccessReportRequest; output: GenerateOrganizationsAccessReportResponse; errors: "ReportGenerationLimitExceededException" };
  GenerateServiceLastAccessedDetails: { input: GenerateServiceLastAccessedDetailsRequest; output: GenerateServiceLastAccessedDetailsResponse; errors: "NoSuchEntityException" | "InvalidInputException" };
  GetAccessKeyLastUsed: { input: GetAccessKeyLastUsedRequest; output: GetAccessKeyLastUsedResponse; errors: never };
  GetAccountAuthorizationDetails: { input: GetAccountAuthorizationDetailsRequest; output: GetAccountAuthorizationDetailsResponse; errors: "ServiceFailureException" };
  GetAccountPasswordPolicy: { input: {}; output: GetAccountPasswordPolicyResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetAccountProperties: { input: GetAccountPropertiesRequest; output: GetAccountPropertiesResponse; errors: "InvalidInputException" | "ServiceFailureException" };
  GetAccountSummary: { input: {}; output: GetAccountSummaryResponse; errors: "ServiceFailureException" };
  GetContextKeysForCustomPolicy: { input: GetContextKeysForCustomPolicyRequest; output: GetContextKeysForPolicyResponse; errors: "InvalidInputException" };
  GetContextKeysForPrincipalPolicy: { input: GetContextKeysForPrincipalPolicyRequest; output: GetContextKeysForPolicyResponse; errors: "NoSuchEntityException" | "InvalidInputException" };
  GetCredentialReport: { input: {}; output: GetCredentialReportResponse; errors: "CredentialReportNotPresentException" | "CredentialReportExpiredException" | "CredentialReportNotReadyException" | "ServiceFailureException" };
  GetDelegationRequest: { input: GetDelegationRequestRequest; output: GetDelegationRequestResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetGroup: { input: GetGroupRequest; output: GetGroupResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetGroupPolicy: { input: GetGroupPolicyRequest; output: GetGroupPolicyResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetHumanReadableSummary: { input: GetHumanReadableSummaryRequest; output: GetHumanReadableSummaryResponse; errors: "InvalidInputException" | "NoSuchEntityException" | "ServiceFailureException" };
  GetInstanceProfile: { input: GetInstanceProfileRequest; output: GetInstanceProfileResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetLoginProfile: { input: GetLoginProfileRequest; output: GetLoginProfileResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetMFADevice: { input: GetMFADeviceRequest; output: GetMFADeviceResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetOpenIDConnectProvider: { input: GetOpenIDConnectProviderRequest; output: GetOpenIDConnectProviderResponse; errors: "InvalidInputException" | "NoSuchEntityException" | "ServiceFailureException" };
  GetOrganizationsAccessReport: { input: GetOrganizationsAccessReportRequest; output: GetOrganizationsAccessReportResponse; errors: "NoSuchEntityException" };
  GetOutboundWebIdentityFederationInfo: { input: {}; output: GetOutboundWebIdentityFederationInfoResponse; errors: "FeatureDisabledException" };
  GetPolicy: { input: GetPolicyRequest; output: GetPolicyResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  GetPolicyVersion: { input: GetPolicyVersionRequest; output: GetPolicyVersionResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  GetRole: { input: GetRoleRequest; output: GetRoleResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetRolePolicy: { input: GetRolePolicyRequest; output: GetRolePolicyResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetRoleTemplateVersion: { input: GetRoleTemplateVersionRequest; output: GetRoleTemplateVersionResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  GetSAMLProvider: { input: GetSAMLProviderRequest; output: GetSAMLProviderResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  GetSSHPublicKey: { input: GetSSHPublicKeyRequest; output: GetSSHPublicKeyResponse; errors: "NoSuchEntityException" | "UnrecognizedPublicKeyEncodingException" };
  GetServerCertificate: { input: GetServerCertificateRequest; output: GetServerCertificateResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetServiceLastAccessedDetails: { input: GetServiceLastAccessedDetailsRequest; output: GetServiceLastAccessedDetailsResponse; errors: "NoSuchEntityException" | "InvalidInputException" };
  GetServiceLastAccessedDetailsWithEntities: { input: GetServiceLastAccessedDetailsWithEntitiesRequest; output: GetServiceLastAccessedDetailsWithEntitiesResponse; errors: "NoSuchEntityException" | "InvalidInputException" };
  GetServiceLinkedRoleDeletionStatus: { input: GetServiceLinkedRoleDeletionStatusRequest; output: GetServiceLinkedRoleDeletionStatusResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  GetUser: { input: GetUserRequest; output: GetUserResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  GetUserPolicy: { input: GetUserPolicyRequest; output: GetUserPolicyResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListAccessKeys: { input: ListAccessKeysRequest; output: ListAccessKeysResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListAccountAliases: { input: ListAccountAliasesRequest; output: ListAccountAliasesResponse; errors: "ServiceFailureException" };
  ListAttachedGroupPolicies: { input: ListAttachedGroupPoliciesRequest; output: ListAttachedGroupPoliciesResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  ListAttachedRolePolicies: { input: ListAttachedRolePoliciesRequest; output: ListAttachedRolePoliciesResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  ListAttachedUserPolicies: { input: ListAttachedUserPoliciesRequest; output: ListAttachedUserPoliciesResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  ListDelegationRequests: { input: ListDelegationRequestsRequest; output: ListDelegationRequestsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" | "InvalidInputException" };
  ListEntitiesForPolicy: { input: ListEntitiesForPolicyRequest; output: ListEntitiesForPolicyResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  ListGroupPolicies: { input: ListGroupPoliciesRequest; output: ListGroupPoliciesResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListGroups: { input: ListGroupsRequest; output: ListGroupsResponse; errors: "ServiceFailureException" };
  ListGroupsForUser: { input: ListGroupsForUserRequest; output: ListGroupsForUserResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListInstanceProfileTags: { input: ListInstanceProfileTagsRequest; output: ListInstanceProfileTagsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListInstanceProfiles: { input: ListInstanceProfilesRequest; output: ListInstanceProfilesResponse; errors: "ServiceFailureException" };
  ListInstanceProfilesForRole: { input: ListInstanceProfilesForRoleRequest; output: ListInstanceProfilesForRoleResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListMFADeviceTags: { input: ListMFADeviceTagsRequest; output: ListMFADeviceTagsResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  ListMFADevices: { input: ListMFADevicesRequest; output: ListMFADevicesResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListOpenIDConnectProviderTags: { input: ListOpenIDConnectProviderTagsRequest; output: ListOpenIDConnectProviderTagsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" | "InvalidInputException" };
  ListOpenIDConnectProviders: { input: ListOpenIDConnectProvidersRequest; output: ListOpenIDConnectProvidersResponse; errors: "ServiceFailureException" };
  ListOrganizationsFeatures: { input: ListOrganizationsFeaturesRequest; output: ListOrganizationsFeaturesResponse; errors: "ServiceAccessNotEnabledException" | "AccountNotManagementOrDelegatedAdministratorException" | "OrganizationNotFoundException" | "OrganizationNotInAllFeaturesModeException" };
  ListPolicies: { input: ListPoliciesRequest; output: ListPoliciesResponse; errors: "ServiceFailureException" };
  ListPoliciesGrantingServiceAccess: { input: ListPoliciesGrantingServiceAccessRequest; output: ListPoliciesGrantingServiceAccessResponse; errors: "NoSuchEntityException" | "InvalidInputException" };
  ListPolicyTags: { input: ListPolicyTagsRequest; output: ListPolicyTagsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" | "InvalidInputException" };
  ListPolicyVersions: { input: ListPolicyVersionsRequest; output: ListPolicyVersionsResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "ServiceFailureException" };
  ListRolePolicies: { input: ListRolePoliciesRequest; output: ListRolePoliciesResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListRoleTags: { input: ListRoleTagsRequest; output: ListRoleTagsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListRoles: { input: ListRolesRequest; output: ListRolesResponse; errors: "ServiceFailureException" };
  ListSAMLProviderTags: { input: ListSAMLProviderTagsRequest; output: ListSAMLProviderTagsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" | "InvalidInputException" };
  ListSAMLProviders: { input: ListSAMLProvidersRequest; output: ListSAMLProvidersResponse; errors: "ServiceFailureException" };
  ListSSHPublicKeys: { input: ListSSHPublicKeysRequest; output: ListSSHPublicKeysResponse; errors: "NoSuchEntityException" };
  ListServerCertificateTags: { input: ListServerCertificateTagsRequest; output: ListServerCertificateTagsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListServerCertificates: { input: ListServerCertificatesRequest; output: ListServerCertificatesResponse; errors: "ServiceFailureException" };
  ListServiceSpecificCredentials: { input: ListServiceSpecificCredentialsRequest; output: ListServiceSpecificCredentialsResponse; errors: "NoSuchEntityException" | "ServiceNotSupportedException" };
  ListSigningCertificates: { input: ListSigningCertificatesRequest; output: ListSigningCertificatesResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListUserPolicies: { input: ListUserPoliciesRequest; output: ListUserPoliciesResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListUserTags: { input: ListUserTagsRequest; output: ListUserTagsResponse; errors: "NoSuchEntityException" | "ServiceFailureException" };
  ListUsers: { input: ListUsersRequest; output: ListUsersResponse; errors: "ServiceFailureException" };
  ListVirtualMFADevices: { input: ListVirtualMFADevicesRequest; output: ListVirtualMFADevicesResponse; errors: never };
  PutAccountProperties: { input: PutAccountPropertiesRequest; output: PutAccountPropertiesResponse; errors: "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  PutGroupPolicy: { input: PutGroupPolicyRequest; output: {}; errors: "LimitExceededException" | "MalformedPolicyDocumentException" | "NoSuchEntityException" | "ServiceFailureException" };
  PutRolePermissionsBoundary: { input: PutRolePermissionsBoundaryRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "UnmodifiableEntityException" | "PolicyNotAttachableException" | "ServiceFailureException" };
  PutRolePolicy: { input: PutRolePolicyRequest; output: {}; errors: "LimitExceededException" | "MalformedPolicyDocumentException" | "NoSuchEntityException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  PutUserPermissionsBoundary: { input: PutUserPermissionsBoundaryRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "PolicyNotAttachableException" | "ServiceFailureException" };
  PutUserPolicy: { input: PutUserPolicyRequest; output: {}; errors: "LimitExceededException" | "MalformedPolicyDocumentException" | "NoSuchEntityException" | "ServiceFailureException" };
  RejectDelegationRequest: { input: RejectDelegationRequestRequest; output: {}; errors: "NoSuchEntityException" | "ServiceFailureException" | "ConcurrentModificationException" | "InvalidInputException" };
  RemoveClientIDFromOpenIDConnectProvider: { input: RemoveClientIDFromOpenIDConnectProviderRequest; output: {}; errors: "ConcurrentModificationException" | "InvalidInputException" | "NoSuchEntityException" | "ServiceFailureException" };
  RemoveRoleFromInstanceProfile: { input: RemoveRoleFromInstanceProfileRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  RemoveUserFromGroup: { input: RemoveUserFromGroupRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" };
  ResetServiceSpecificCredential: { input: ResetServiceSpecificCredentialRequest; output: ResetServiceSpecificCredentialResponse; errors: "NoSuchEntityException" };
  ResyncMFADevice: { input: ResyncMFADeviceRequest; output: {}; errors: "InvalidAuthenticationCodeException" | "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" | "ConcurrentModificationException" };
  SendDelegationToken: { input: SendDelegationTokenRequest; output: {}; errors: "NoSuchEntityException" | "ServiceFailureException" | "ConcurrentModificationException" | "InvalidInputException" };
  SetDefaultPolicyVersion: { input: SetDefaultPolicyVersionRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "LimitExceededException" | "ServiceFailureException" };
  SetSecurityTokenServicePreferences: { input: SetSecurityTokenServicePreferencesRequest; output: {}; errors: "ServiceFailureException" };
  SimulateCustomPolicy: { input: SimulateCustomPolicyRequest; output: SimulatePolicyResponse; errors: "InvalidInputException" | "PolicyEvaluationException" };
  SimulatePrincipalPolicy: { input: SimulatePrincipalPolicyRequest; output: SimulatePolicyResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "PolicyEvaluationException" };
  TagInstanceProfile: { input: TagInstanceProfileRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "LimitExceededException" | "ConcurrentModificationException" | "ServiceFailureException" };
  TagMFADevice: { input: TagMFADeviceRequest; output: {}; errors: "InvalidInputException" | "NoSuchEntityException" | "LimitExceededException" | "ConcurrentModificationException" | "ServiceFailureException" };
  TagOpenIDConnectProvider: { input: TagOpenIDConnectProviderRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  TagPolicy: { input: TagPolicyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  TagRole: { input: TagRoleRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  TagSAMLProvider: { input: TagSAMLProviderRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  TagServerCertificate: { input: TagServerCertificateRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "LimitExceededException" | "ConcurrentModificationException" | "ServiceFailureException" };
  TagUser: { input: TagUserRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagInstanceProfile: { input: UntagInstanceProfileRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagMFADevice: { input: UntagMFADeviceRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagOpenIDConnectProvider: { input: UntagOpenIDConnectProviderRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagPolicy: { input: UntagPolicyRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagRole: { input: UntagRoleRequest; output: {}; errors: "NoSuchEntityException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagSAMLProvider: { input: UntagSAMLProviderRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagServerCertificate: { input: UntagServerCertificateRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UntagUser: { input: UntagUserRequest; output: {}; errors: "NoSuchEntityException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UpdateAccessKey: { input: UpdateAccessKeyRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" | "InvalidInputException" };
  UpdateAccountPasswordPolicy: { input: UpdateAccountPasswordPolicyRequest; output: {}; errors: "NoSuchEntityException" | "MalformedPolicyDocumentException" | "LimitExceededException" | "ServiceFailureException" };
  UpdateAssumeRolePolicy: { input: UpdateAssumeRolePolicyRequest; output: {}; errors: "NoSuchEntityException" | "MalformedPolicyDocumentException" | "LimitExceededException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  UpdateDelegationRequest: { input: UpdateDelegationRequestRequest; output: {}; errors: "NoSuchEntityException" | "ServiceFailureException" | "ConcurrentModificationException" | "InvalidInputException" };
  UpdateGroup: { input: UpdateGroupRequest; output: {}; errors: "NoSuchEntityException" | "EntityAlreadyExistsException" | "LimitExceededException" | "ServiceFailureException" };
  UpdateLoginProfile: { input: UpdateLoginProfileRequest; output: {}; errors: "EntityTemporarilyUnmodifiableException" | "NoSuchEntityException" | "PasswordPolicyViolationException" | "LimitExceededException" | "ServiceFailureException" };
  UpdateOpenIDConnectProviderThumbprint: { input: UpdateOpenIDConnectProviderThumbprintRequest; output: {}; errors: "ConcurrentModificationException" | "InvalidInputException" | "NoSuchEntityException" | "ServiceFailureException" };
  UpdateRole: { input: UpdateRoleRequest; output: UpdateRoleResponse; errors: "UnmodifiableEntityException" | "NoSuchEntityException" | "ServiceFailureException" };
  UpdateRoleDescription: { input: UpdateRoleDescriptionRequest; output: UpdateRoleDescriptionResponse; errors: "NoSuchEntityException" | "UnmodifiableEntityException" | "ServiceFailureException" };
  UpdateSAMLProvider: { input: UpdateSAMLProviderRequest; output: UpdateSAMLProviderResponse; errors: "NoSuchEntityException" | "InvalidInputException" | "LimitExceededException" | "ServiceFailureException" | "ConcurrentModificationException" };
  UpdateSSHPublicKey: { input: UpdateSSHPublicKeyRequest; output: {}; errors: "NoSuchEntityException" | "InvalidInputException" };
  UpdateServerCertificate: { input: UpdateServerCertificateRequest; output: {}; errors: "NoSuchEntityException" | "EntityAlreadyExistsException" | "LimitExceededException" | "ServiceFailureException" };
  UpdateServiceSpecificCredential: { input: UpdateServiceSpecificCredentialRequest; output: {}; errors: "NoSuchEntityException" };
  UpdateSigningCertificate: { input: UpdateSigningCertificateRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "ServiceFailureException" | "InvalidInputException" };
  UpdateUser: { input: UpdateUserRequest; output: {}; errors: "NoSuchEntityException" | "LimitExceededException" | "EntityAlreadyExistsException" | "EntityTemporarilyUnmodifiableException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UploadSSHPublicKey: { input: UploadSSHPublicKeyRequest; output: UploadSSHPublicKeyResponse; errors: "LimitExceededException" | "NoSuchEntityException" | "InvalidPublicKeyException" | "DuplicateSSHPublicKeyException" | "UnrecognizedPublicKeyEncodingException" };
  UploadServerCertificate: { input: UploadServerCertificateRequest; output: UploadServerCertificateResponse; errors: "LimitExceededException" | "InvalidInputException" | "EntityAlreadyExistsException" | "MalformedCertificateException" | "KeyPairMismatchException" | "ConcurrentModificationException" | "ServiceFailureException" };
  UploadSigningCertificate: { input: UploadSigningCertificateRequest; output: UploadSigningCertificateResponse; errors: "LimitExceededException" | "EntityAlreadyExistsException" | "MalformedCertificateException" | "InvalidCertificateException" | "DuplicateCertificateException" | "NoSuchEntityException" | "ConcurrentModificationException" | "ServiceFailureException" };
}
export type OperationName = keyof Operations;
export interface AcceptDelegationRequestRequest {
  DelegationRequestId: string;
}
export type AccessAdvisorUsageGranularityType = "SERVICE_LEVEL" | "ACTION_LEVEL";
export interface AccessDetail {
  ServiceName: string;
  ServiceNamespace: string;
  Region?: string;
  EntityPath?: string;
  LastAuthenticatedTime?: Date;
  TotalAuthenticatedEntities?: number;
}
export interface AccessKey {
  UserName: string;
  AccessKeyId: string;
  Status: statusType;
  SecretAccessKey: string;
  CreateDate?: Date;
}
export interface AccessKeyLastUsed {
  LastUsedDate?: Date;
  ServiceName: string;
  Region: string;
}
export interface AccessKeyMetadata {
  UserName?: string;
  AccessKeyId?: string;
  Status?: statusType;
  CreateDate?: Date;
}
export interface AccountNotManagementOrDelegatedAdministratorException {}
export interface AcquireRoleRequest {
  TemplateArn: string;
  TemplateMinorVersion?: number;
  ReplacementValues?: { [key: string]: ReplacementValueEntry };
}
export interface AcquireRoleResponse {
  Role: Role;
}
export interface AddClientIDToOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}
export interface AddRoleToInstanceProfileRequest {
  InstanceProfileName: string;
  RoleName: string;
}
export interface AddUserToGroupRequest {
  GroupName: string;
  UserName: string;
}
export interface AssociateDelegationRequestRequest {
  DelegationRequestId: string;
}
export interface AttachGroupPolicyRequest {
  GroupName: string;
  PolicyArn: string;
}
export interface AttachRolePolicyRequest {
  RoleName: string;
  PolicyArn: string;
}
export interface AttachUserPolicyRequest {
  UserName: string;
  PolicyArn: string;
}
export interface AttachedPermissionsBoundary {
  PermissionsBoundaryType?: PermissionsBoundaryAttachmentType;
  PermissionsBoundaryArn?: string;
}
export interface AttachedPolicy {
  PolicyName?: string;
  PolicyArn?: string;
}
export type AttachmentType = "user" | "group" | "role";
export interface CallerIsNotManagementAccountException {}
export interface ChangePasswordRequest {
  OldPassword: string;
  NewPassword: string;
}
export interface ConcurrentModificationException {
  message?: string;
}
export interface ContextEntry {
  ContextKeyName?: string;
  ContextKeyValues?: string[];
  ContextKeyType?: ContextKeyTypeEnum;
}
export type ContextKeyTypeEnum = "string" | "stringList" | "numeric" | "numericList" | "boolean" | "booleanList" | "ip" | "ipList" | "binary" | "binaryList" | "date" | "dateList";
export interface CreateAccessKeyRequest {
  UserName?: string;
}
export interface CreateAccessKeyResponse {
  AccessKey: AccessKey;
}
export interface CreateAccountAliasRequest {
  AccountAlias: string;
}
export interface CreateDelegationRequestRequest {
  OwnerAccountId?: string;
  Description: string;
  Permissions: DelegationPermission;
  RequestMessage?: string;
  RequestorWorkflowId: string;
  RedirectUrl?: string;
  NotificationChannel: string;
  SessionDuration: number;
  OnlySendByOwner?: boolean;
}
export interface CreateDelegationRequestResponse {
  ConsoleDeepLink?: string;
  DelegationRequestId?: string;
}
export interface CreateGroupRequest {
  Path?: string;
  GroupName: string;
}
export interface CreateGroupResponse {
  Group: Group;
}
export interface CreateInstanceProfileRequest {
  InstanceProfileName: string;
  Path?: string;
  Tags?: Tag[];
}
export interface CreateInstanceProfileResponse {
  InstanceProfile: InstanceProfile;
}
export interface CreateLoginProfileRequest {
  UserName?: string;
  Password?: string;
  PasswordResetRequired?: boolean;
}
export interface CreateLoginProfileResponse {
  LoginProfile: LoginProfile;
}
export interface CreateOpenIDConnectProviderRequest {
  Url: string;
  ClientIDList?: string[];
  ThumbprintList?: string[];
  Tags?: Tag[];
}
export interface CreateOpenIDConnectProviderResponse {
  OpenIDConnectProviderArn?: string;
  Tags?: Tag[];
}
export interface CreatePolicyRequest {
  PolicyName: string;
  Path?: string;
  PolicyDocument: string;
  Description?: string;
  Tags?: Tag[];
}
export interface CreatePolicyResponse {
  Policy?: Policy;
}
export interface CreatePolicyVersionRequest {
  PolicyArn: string;
  PolicyDocument: string;
  SetAsDefault?: boolean;
}
export interface CreatePolicyVersionResponse {
  PolicyVersion?: PolicyVersion;
}
export interface CreateRoleRequest {
  Path?: string;
  RoleName: string;
  AssumeRolePolicyDocument: string;
  Description?: string;
  MaxSessionDuration?: number;
  PermissionsBoundary?: string;
  Tags?: Tag[];
}
export interface CreateRoleResponse {
  Role: Role;
}
export interface CreateSAMLProviderRequest {
  SAMLMetadataDocument: string;
  Name: string;
  Tags?: Tag[];
  AssertionEncryptionMode?: assertionEncryptionModeType;
  AddPrivateKey?: string;
}
export interface CreateSAMLProviderResponse {
  SAMLProviderArn?: string;
  Tags?: Tag[];
}
export interface CreateServiceLinkedRoleRequest {
  AWSServiceName: string;
  Description?: string;
  CustomSuffix?: string;
}
export interface CreateServiceLinkedRoleResponse {
  Role?: Role;
}
export interface CreateServiceSpecificCredentialRequest {
  UserName: string;
  ServiceName: string;
  CredentialAgeDays?: number;
}
export interface CreateServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential;
}
export interface CreateUserRequest {
  Path?: string;
  UserName: string;
  PermissionsBoundary?: string;
  Tags?: Tag[];
}
export interface CreateUserResponse {
  User?: User;
}
export interface CreateVirtualMFADeviceRequest {
  Path?: string;
  VirtualMFADeviceName: string;
  Tags?: Tag[];
}
export interface CreateVirtualMFADeviceResponse {
  VirtualMFADevice: VirtualMFADevice;
}
export interface CredentialReportExpiredException {
  message?: string;
}
export interface CredentialReportNotPresentException {
  message?: string;
}
export interface CredentialReportNotReadyException {
  message?: string;
}
export interface DeactivateMFADeviceRequest {
  UserName?: string;
  SerialNumber: string;
}
export interface DelegationPermission {
  PolicyTemplateArn?: string;
  Parameters?: PolicyParameter[];
}
export interface DelegationRequest {
  DelegationRequestId?: string;
  OwnerAccountId?: string;
  Description?: string;
  RequestMessage?: string;
  Permissions?: DelegationPermission;
  PermissionPolicy?: string;
  RolePermissionRestrictionArns?: string[];
  OwnerId?: string;
  ApproverId?: string;
  State?: stateType;
  ExpirationTime?: Date;
  RequestorId?: string;
  RequestorName?: string;
  CreateDate?: Date;
  SessionDuration?: number;
  RedirectUrl?: string;
  Notes?: string;
  RejectionReason?: string;
  OnlySendByOwner?: boolean;
  UpdatedTime?: Date;
}
export interface DeleteAccessKeyRequest {
  UserName?: string;
  AccessKeyId: string;
}
export interface DeleteAccountAliasRequest {
  AccountAlias: string;
}
export interface DeleteConflictException {
  message?: string;
}
export interface DeleteGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
}
export interface DeleteGroupRequest {
  GroupName: string;
}
export interface DeleteInstanceProfileRequest {
  InstanceProfileName: string;
}
export interface DeleteLoginProfileRequest {
  UserName?: string;
}
export interface DeleteOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
}
export interface DeletePolicyRequest {
  PolicyArn: string;
}
export interface DeletePolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}
export interface DeleteRolePermissionsBoundaryRequest {
  RoleName: string;
}
export interface DeleteRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
}
export interface DeleteRoleRequest {
  RoleName: string;
}
export interface DeleteSAMLProviderRequest {
  SAMLProviderArn: string;
}
export interface DeleteSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
}
export interface DeleteServerCertificateRequest {
  ServerCertificateName: string;
}
export interface DeleteServiceLinkedRoleRequest {
  RoleName: string;
}
export interface DeleteServiceLinkedRoleResponse {
  DeletionTaskId: string;
}
export interface DeleteServiceSpecificCredentialRequest {
  UserName?: string;
  ServiceSpecificCredentialId: string;
}
export interface DeleteSigningCertificateRequest {
  UserName?: string;
  CertificateId: string;
}
export interface DeleteUserPermissionsBoundaryRequest {
  UserName: string;
}
export interface DeleteUserPolicyRequest {
  UserName: string;
  PolicyName: string;
}
export interface DeleteUserRequest {
  UserName: string;
}
export interface DeleteVirtualMFADeviceRequest {
  SerialNumber: string;
}
export interface DeletionTaskFailureReasonType {
  Reason?: string;
  RoleUsageList?: RoleUsageType[];
}
export type DeletionTaskStatusType = "SUCCEEDED" | "IN_PROGRESS" | "FAILED" | "NOT_STARTED";
export interface DetachGroupPolicyRequest {
  GroupName: string;
  PolicyArn: string;
}
export interface DetachRolePolicyRequest {
  RoleName: string;
  PolicyArn: string;
}
export interface DetachUserPolicyRequest {
  UserName: string;
  PolicyArn: string;
}
export interface DisableOrganizationsRootCredentialsManagementRequest {}
export interface DisableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string;
  EnabledFeatures?: FeatureType[];
}
export interface DisableOrganizationsRootSessionsRequest {}
export interface DisableOrganizationsRootSessionsResponse {
  OrganizationId?: string;
  EnabledFeatures?: FeatureType[];
}
export interface DuplicateCertificateException {
  message?: string;
}
export interface DuplicateSSHPublicKeyException {
  message?: string;
}
export interface EnableMFADeviceRequest {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}
export interface EnableOrganizationsRootCredentialsManagementRequest {}
export interface EnableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string;
  EnabledFeatures?: FeatureType[];
}
export interface EnableOrganizationsRootSessionsRequest {}
export interface EnableOrganizationsRootSessionsResponse {
  OrganizationId?: string;
  EnabledFeatures?: FeatureType[];
}
export interface EnableOutboundWebIdentityFederationResponse {
  IssuerIdentifier?: string;
}
export interface EntityAlreadyExistsException {
  message?: string;
}
export interface EntityDetails {
  EntityInfo: EntityInfo;
  LastAuthenticated?: Date;
}
export interface EntityInfo {
  Arn: string;
  Name: string;
  Type: policyOwnerEntityType;
  Id: string;
  Path?: string;
}
export interface EntityTemporarilyUnmodifiableException {
  message?: string;
}
export type EntityType = "User" | "Role" | "Group" | "LocalManagedPolicy" | "AWSManagedPolicy";
export interface ErrorDetails {
  Message: string;
  Code: string;
}
export interface EvaluationResult {
  EvalActionName: string;
  EvalResourceName?: string;
  EvalDecision: PolicyEvaluationDecisionType;
  MatchedStatements?: Statement[];
  MissingContextValues?: string[];
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail;
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
  EvalDecisionDetails?: { [key: string]: PolicyEvaluationDecisionType };
  ResourceSpecificResults?: ResourceSpecificResult[];
}
export interface FeatureDisabledException {
  message?: string;
}
export interface FeatureEnabledException {
  message?: string;
}
export type FeatureType = "RootCredentialsManagement" | "RootSessions";
export interface GenerateCredentialReportResponse {
  State?: ReportStateType;
  Description?: string;
}
export interface GenerateOrganizationsAccessReportRequest {
  EntityPath: string;
  OrganizationsPolicyId?: string;
}
export interface GenerateOrganizationsAccessReportResponse {
  JobId?: string;
}
export interface GenerateServiceLastAccessedDetailsRequest {
  Arn: string;
  Granularity?: AccessAdvisorUsageGranularityType;
}
export interface GenerateServiceLastAccessedDetailsResponse {
  JobId?: string;
}
export interface GetAccessKeyLastUsedRequest {
  AccessKeyId: string;
}
export interface GetAccessKeyLastUsedResponse {
  UserName?: string;
  AccessKeyLastUsed?: AccessKeyLastUsed;
}
export interface GetAccountAuthorizationDetailsRequest {
  Filter?: EntityType[];
  MaxItems?: number;
  Marker?: string;
}
export interface GetAccountAuthorizationDetailsResponse {
  UserDetailList?: UserDetail[];
  GroupDetailList?: GroupDetail[];
  RoleDetailList?: RoleDetail[];
  Policies?: ManagedPolicyDetail[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface GetAccountPasswordPolicyResponse {
  PasswordPolicy: PasswordPolicy;
}
export interface GetAccountPropertiesRequest {}
export interface GetAccountPropertiesResponse {
  Properties?: { [key: string]: string };
}
export interface GetAccountSummaryResponse {
  SummaryMap?: { [key: string]: number };
}
export interface GetContextKeysForCustomPolicyRequest {
  PolicyInputList: string[];
}
export interface GetContextKeysForPolicyResponse {
  ContextKeyNames?: string[];
}
export interface GetContextKeysForPrincipalPolicyRequest {
  PolicySourceArn: string;
  PolicyInputList?: string[];
}
export interface GetCredentialReportResponse {
  Content?: Uint8Array;
  ReportFormat?: ReportFormatType;
  GeneratedTime?: Date;
}
export interface GetDelegationRequestRequest {
  DelegationRequestId: string;
  DelegationPermissionCheck?: boolean;
}
export interface GetDelegationRequestResponse {
  DelegationRequest?: DelegationRequest;
  PermissionCheckStatus?: permissionCheckStatusType;
  PermissionCheckResult?: permissionCheckResultType;
}
export interface GetGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
}
export interface GetGroupPolicyResponse {
  GroupName: string;
  PolicyName: string;
  PolicyDocument: string;
}
export interface GetGroupRequest {
  GroupName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface GetGroupResponse {
  Group: Group;
  Users: User[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface GetHumanReadableSummaryRequest {
  EntityArn: string;
  Locale?: string;
}
export interface GetHumanReadableSummaryResponse {
  SummaryContent?: string;
  Locale?: string;
  SummaryState?: summaryStateType;
}
export interface GetInstanceProfileRequest {
  InstanceProfileName: string;
}
export interface GetInstanceProfileResponse {
  InstanceProfile: InstanceProfile;
}
export interface GetLoginProfileRequest {
  UserName?: string;
}
export interface GetLoginProfileResponse {
  LoginProfile: LoginProfile;
}
export interface GetMFADeviceRequest {
  SerialNumber: string;
  UserName?: string;
}
export interface GetMFADeviceResponse {
  UserName?: string;
  SerialNumber: string;
  EnableDate?: Date;
  Certifications?: { [key: string]: string };
}
export interface GetOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
}
export interface GetOpenIDConnectProviderResponse {
  Url?: string;
  ClientIDList?: string[];
  ThumbprintList?: string[];
  CreateDate?: Date;
  Tags?: Tag[];
}
export interface GetOrganizationsAccessReportRequest {
  JobId: string;
  MaxItems?: number;
  Marker?: string;
  SortKey?: sortKeyType;
}
export interface GetOrganizationsAccessReportResponse {
  JobStatus: jobStatusType;
  JobCreationDate: Date;
  JobCompletionDate?: Date;
  NumberOfServicesAccessible?: number;
  NumberOfServicesNotAccessed?: number;
  AccessDetails?: AccessDetail[];
  IsTruncated?: boolean;
  Marker?: string;
  ErrorDetails?: ErrorDetails;
}
export interface GetOutboundWebIdentityFederationInfoResponse {
  IssuerIdentifier?: string;
  JwtVendingEnabled?: boolean;
}
export interface GetPolicyRequest {
  PolicyArn: string;
}
export interface GetPolicyResponse {
  Policy?: Policy;
}
export interface GetPolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}
export interface GetPolicyVersionResponse {
  PolicyVersion?: PolicyVersion;
}
export interface GetRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
}
export interface GetRolePolicyResponse {
  RoleName: string;
  PolicyName: string;
  PolicyDocument: string;
}
export interface GetRoleRequest {
  RoleName: string;
}
export interface GetRoleResponse {
  Role: Role;
}
export interface GetRoleTemplateVersionRequest {
  TemplateArn: string;
  MinorVersion?: number;
}
export interface GetRoleTemplateVersionResponse {
  RoleTemplateVersion: RoleTemplateVersion;
}
export interface GetSAMLProviderRequest {
  SAMLProviderArn: string;
}
export interface GetSAMLProviderResponse {
  SAMLProviderUUID?: string;
  SAMLMetadataDocument?: string;
  CreateDate?: Date;
  ValidUntil?: Date;
  Tags?: Tag[];
  AssertionEncryptionMode?: assertionEncryptionModeType;
  PrivateKeyList?: SAMLPrivateKey[];
}
export interface GetSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
  Encoding: encodingType;
}
export interface GetSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey;
}
export interface GetServerCertificateRequest {
  ServerCertificateName: string;
}
export interface GetServerCertificateResponse {
  ServerCertificate: ServerCertificate;
}
export interface GetServiceLastAccessedDetailsRequest {
  JobId: string;
  MaxItems?: number;
  Marker?: string;
}
export interface GetServiceLastAccessedDetailsResponse {
  JobStatus: jobStatusType;
  JobType?: AccessAdvisorUsageGranularityType;
  JobCreationDate: Date;
  ServicesLastAccessed: ServiceLastAccessed[];
  JobCompletionDate: Date;
  IsTruncated?: boolean;
  Marker?: string;
  Error?: ErrorDetails;
}
export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  JobId: string;
  ServiceNamespace: string;
  MaxItems?: number;
  Marker?: string;
}
export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  JobStatus: jobStatusType;
  JobCreationDate: Date;
  JobCompletionDate: Date;
  EntityDetailsList: EntityDetails[];
  IsTruncated?: boolean;
  Marker?: string;
  Error?: ErrorDetails;
}
export interface GetServiceLinkedRoleDeletionStatusRequest {
  DeletionTaskId: string;
}
export interface GetServiceLinkedRoleDeletionStatusResponse {
  Status: DeletionTaskStatusType;
  Reason?: DeletionTaskFailureReasonType;
}
export interface GetUserPolicyRequest {
  UserName: string;
  PolicyName: string;
}
export interface GetUserPolicyResponse {
  UserName: string;
  PolicyName: string;
  PolicyDocument: string;
}
export interface GetUserRequest {
  UserName?: string;
}
export interface GetUserResponse {
  User: User;
}
export interface Group {
  Path: string;
  GroupName: string;
  GroupId: string;
  Arn: string;
  CreateDate: Date;
}
export interface GroupDetail {
  Path?: string;
  GroupName?: string;
  GroupId?: string;
  Arn?: string;
  CreateDate?: Date;
  GroupPolicyList?: PolicyDetail[];
  AttachedManagedPolicies?: AttachedPolicy[];
}
export interface InlinePolicy {
  PolicyName: string;
  PolicyDocument: string;
}
export interface InlinePolicyIdentifierType {
  PolicyName: string;
  AttachmentType: AttachmentType;
  AttachmentName: string;
}
export interface InstanceProfile {
  Path: string;
  InstanceProfileName: string;
  InstanceProfileId: string;
  Arn: string;
  CreateDate: Date;
  Roles: Role[];
  Tags?: Tag[];
}
export interface InvalidAuthenticationCodeException {
  message?: string;
}
export interface InvalidCertificateException {
  message?: string;
}
export interface InvalidInputException {
  message?: string;
}
export interface InvalidPublicKeyException {
  message?: string;
}
export interface InvalidUserTypeException {
  message?: string;
}
export interface KeyPairMismatchException {
  message?: string;
}
export interface LimitExceededException {
  message?: string;
}
export interface ListAccessKeysRequest {
  UserName?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListAccessKeysResponse {
  AccessKeyMetadata: AccessKeyMetadata[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListAccountAliasesRequest {
  Marker?: string;
  MaxItems?: number;
}
export interface ListAccountAliasesResponse {
  AccountAliases: string[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListAttachedGroupPoliciesRequest {
  GroupName: string;
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListAttachedGroupPoliciesResponse {
  AttachedPolicies?: AttachedPolicy[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListAttachedRolePoliciesRequest {
  RoleName: string;
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListAttachedRolePoliciesResponse {
  AttachedPolicies?: AttachedPolicy[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListAttachedUserPoliciesRequest {
  UserName: string;
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListAttachedUserPoliciesResponse {
  AttachedPolicies?: AttachedPolicy[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListDelegationRequestsRequest {
  OwnerId?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListDelegationRequestsResponse {
  DelegationRequests?: DelegationRequest[];
  Marker?: string;
  isTruncated?: boolean;
}
export interface ListEntitiesForPolicyRequest {
  PolicyArn: string;
  EntityFilter?: EntityType;
  PathPrefix?: string;
  PolicyUsageFilter?: PolicyUsageType;
  Marker?: string;
  MaxItems?: number;
}
export interface ListEntitiesForPolicyResponse {
  PolicyGroups?: PolicyGroup[];
  PolicyUsers?: PolicyUser[];
  PolicyRoles?: PolicyRole[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListGroupPoliciesRequest {
  GroupName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListGroupPoliciesResponse {
  PolicyNames: string[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListGroupsForUserRequest {
  UserName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListGroupsForUserResponse {
  Groups: Group[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListGroupsRequest {
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListGroupsResponse {
  Groups: Group[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListInstanceProfileTagsRequest {
  InstanceProfileName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListInstanceProfileTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListInstanceProfilesForRoleRequest {
  RoleName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListInstanceProfilesForRoleResponse {
  InstanceProfiles: InstanceProfile[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListInstanceProfilesRequest {
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListInstanceProfilesResponse {
  InstanceProfiles: InstanceProfile[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListMFADeviceTagsRequest {
  SerialNumber: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListMFADeviceTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListMFADevicesRequest {
  UserName?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListMFADevicesResponse {
  MFADevices: MFADevice[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListOpenIDConnectProviderTagsRequest {
  OpenIDConnectProviderArn: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListOpenIDConnectProviderTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListOpenIDConnectProvidersRequest {}
export interface ListOpenIDConnectProvidersResponse {
  OpenIDConnectProviderList?: OpenIDConnectProviderListEntry[];
}
export interface ListOrganizationsFeaturesRequest {}
export interface ListOrganizationsFeaturesResponse {
  OrganizationId?: string;
  EnabledFeatures?: FeatureType[];
}
export interface ListPoliciesGrantingServiceAccessEntry {
  ServiceNamespace?: string;
  Policies?: PolicyGrantingServiceAccess[];
}
export interface ListPoliciesGrantingServiceAccessRequest {
  Marker?: string;
  Arn: string;
  ServiceNamespaces: string[];
}
export interface ListPoliciesGrantingServiceAccessResponse {
  PoliciesGrantingServiceAccess: ListPoliciesGrantingServiceAccessEntry[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListPoliciesRequest {
  Scope?: policyScopeType;
  OnlyAttached?: boolean;
  PathPrefix?: string;
  PolicyUsageFilter?: PolicyUsageType;
  Marker?: string;
  MaxItems?: number;
}
export interface ListPoliciesResponse {
  Policies?: Policy[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListPolicyTagsRequest {
  PolicyArn: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListPolicyTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListPolicyVersionsRequest {
  PolicyArn: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListPolicyVersionsResponse {
  Versions?: PolicyVersion[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListRolePoliciesRequest {
  RoleName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListRolePoliciesResponse {
  PolicyNames: string[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListRoleTagsRequest {
  RoleName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListRoleTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListRolesRequest {
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListRolesResponse {
  Roles: Role[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListSAMLProviderTagsRequest {
  SAMLProviderArn: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListSAMLProviderTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListSAMLProvidersRequest {}
export interface ListSAMLProvidersResponse {
  SAMLProviderList?: SAMLProviderListEntry[];
}
export interface ListSSHPublicKeysRequest {
  UserName?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListSSHPublicKeysResponse {
  SSHPublicKeys?: SSHPublicKeyMetadata[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListServerCertificateTagsRequest {
  ServerCertificateName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListServerCertificateTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListServerCertificatesRequest {
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListServerCertificatesResponse {
  ServerCertificateMetadataList: ServerCertificateMetadata[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListServiceSpecificCredentialsRequest {
  UserName?: string;
  ServiceName?: string;
  AllUsers?: boolean;
  Marker?: string;
  MaxItems?: number;
}
export interface ListServiceSpecificCredentialsResponse {
  ServiceSpecificCredentials?: ServiceSpecificCredentialMetadata[];
  Marker?: string;
  IsTruncated?: boolean;
}
export interface ListSigningCertificatesRequest {
  UserName?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListSigningCertificatesResponse {
  Certificates: SigningCertificate[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListUserPoliciesRequest {
  UserName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListUserPoliciesResponse {
  PolicyNames: string[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListUserTagsRequest {
  UserName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListUserTagsResponse {
  Tags: Tag[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListUsersRequest {
  PathPrefix?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListUsersResponse {
  Users: User[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface ListVirtualMFADevicesRequest {
  AssignmentStatus?: assignmentStatusType;
  Marker?: string;
  MaxItems?: number;
}
export interface ListVirtualMFADevicesResponse {
  VirtualMFADevices: VirtualMFADevice[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface LoginProfile {
  UserName: string;
  CreateDate: Date;
  PasswordResetRequired?: boolean;
}
export interface MFADevice {
  UserName: string;
  SerialNumber: string;
  EnableDate: Date;
}
export interface MalformedCertificateException {
  message?: string;
}
export interface MalformedPolicyDocumentException {
  message?: string;
}
export interface ManagedPolicyDetail {
  PolicyName?: string;
  PolicyId?: string;
  Arn?: string;
  Path?: string;
  DefaultVersionId?: string;
  AttachmentCount?: number;
  PermissionsBoundaryUsageCount?: number;
  IsAttachable?: boolean;
  Description?: string;
  CreateDate?: Date;
  UpdateDate?: Date;
  PolicyVersionList?: PolicyVersion[];
}
export interface NameConflictException {
  message?: string;
}
export interface NoSuchEntityException {
  message?: string;
}
export interface OpenIDConnectProviderListEntry {
  Arn?: string;
}
export interface OpenIdIdpCommunicationErrorException {
  message?: string;
}
export interface OrderedOrganizationPolicyType {
  ServiceControlPolicyInputList?: string[];
}
export interface OrganizationNotFoundException {}
export interface OrganizationNotInAllFeaturesModeException {}
export interface OrganizationsDecisionDetail {
  AllowedByOrganizations?: boolean;
}
export interface ParameterDefinition {
  Name: string;
  Type: parameterTypeType;
  SubType?: string;
  Description?: string;
  IsRequired?: boolean;
  DefaultValue?: string;
  Immutable?: boolean;
}
export interface PasswordPolicy {
  MinimumPasswordLength?: number;
  RequireSymbols?: boolean;
  RequireNumbers?: boolean;
  RequireUppercaseCharacters?: boolean;
  RequireLowercaseCharacters?: boolean;
  AllowUsersToChangePassword?: boolean;
  ExpirePasswords?: boolean;
  MaxPasswordAge?: number;
  PasswordReusePrevention?: number;
  HardExpiry?: boolean;
}
export interface PasswordPolicyViolationException {
  message?: string;
}
export type PermissionsBoundaryAttachmentType = "PermissionsBoundaryPolicy";
export interface PermissionsBoundaryDecisionDetail {
  AllowedByPermissionsBoundary?: boolean;
}
export interface Policy {
  PolicyName?: string;
  PolicyId?: string;
  Arn?: string;
  Path?: string;
  DefaultVersionId?: string;
  AttachmentCount?: number;
  PermissionsBoundaryUsageCount?: number;
  IsAttachable?: boolean;
  Description?: string;
  CreateDate?: Date;
  UpdateDate?: Date;
  Tags?: Tag[];
}
export interface PolicyDetail {
  PolicyName?: string;
  PolicyDocument?: string;
}
export type PolicyEvaluationDecisionType = "allowed" | "explicitDeny" | "implicitDeny";
export interface PolicyEvaluationException {
  message?: string;
}
export interface PolicyGrantingServiceAccess {
  PolicyName: string;
  PolicyType: policyType;
  PolicyArn?: string;
  EntityType?: policyOwnerEntityType;
  EntityName?: string;
}
export interface PolicyGroup {
  GroupName?: string;
  GroupId?: string;
}
export interface PolicyIdentifier {
  PolicyType?: PolicyIdentifierPolicyType;
  PolicyArn?: string;
  InlinePolicyIdentifier?: InlinePolicyIdentifierType;
}
export type PolicyIdentifierPolicyType = "inline" | "aws-managed" | "user-managed" | "permission-boundary" | "scp" | "rcp";
export interface PolicyNotAttachableException {
  message?: string;
}
export interface PolicyParameter {
  Name?: string;
  Values?: string[];
  Type?: PolicyParameterTypeEnum;
}
export type PolicyParameterTypeEnum = "string" | "stringList";
export interface PolicyRole {
  RoleName?: string;
  RoleId?: string;
}
export type PolicySourceType = "user" | "group" | "role" | "aws-managed" | "user-managed" | "resource" | "none";
export type PolicyUsageType = "PermissionsPolicy" | "PermissionsBoundary";
export interface PolicyUser {
  UserName?: string;
  UserId?: string;
}
export interface PolicyVersion {
  Document?: string;
  VersionId?: string;
  IsDefaultVersion?: boolean;
  CreateDate?: Date;
}
export interface Position {
  Line?: number;
  Column?: number;
}
export interface PutAccountPropertiesRequest {
  Properties: { [key: string]: string };
}
export interface PutAccountPropertiesResponse {}
export interface PutGroupPolicyRequest {
  GroupName: string;
  PolicyName: string;
  PolicyDocument: string;
}
export interface PutRolePermissionsBoundaryRequest {
  RoleName: string;
  PermissionsBoundary: string;
}
export interface PutRolePolicyRequest {
  RoleName: string;
  PolicyName: string;
  PolicyDocument: string;
}
export interface PutUserPermissionsBoundaryRequest {
  UserName: string;
  PermissionsBoundary: string;
}
export interface PutUserPolicyRequest {
  UserName: string;
  PolicyName: string;
  PolicyDocument: string;
}
export interface RejectDelegationRequestRequest {
  DelegationRequestId: string;
  Notes?: string;
}
export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  ClientID: string;
}
export interface RemoveRoleFromInstanceProfileRequest {
  InstanceProfileName: string;
  RoleName: string;
}
export interface RemoveUserFromGroupRequest {
  GroupName: string;
  UserName: string;
}
export interface ReplacementValueEntry {
  Values: string[];
}
export type ReportFormatType = "text/csv";
export interface ReportGenerationLimitExceededException {
  message?: string;
}
export type ReportStateType = "STARTED" | "INPROGRESS" | "COMPLETE";
export interface ResetServiceSpecificCredentialRequest {
  UserName?: string;
  ServiceSpecificCredentialId: string;
}
export interface ResetServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential;
}
export interface ResourceSpecificResult {
  EvalResourceName: string;
  EvalResourceDecision: PolicyEvaluationDecisionType;
  MatchedStatements?: Statement[];
  MissingContextValues?: string[];
  EvalDecisionDetails?: { [key: string]: PolicyEvaluationDecisionType };
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail;
}
export interface ResyncMFADeviceRequest {
  UserName: string;
  SerialNumber: string;
  AuthenticationCode1: string;
  AuthenticationCode2: string;
}
export interface Role {
  Path: string;
  RoleName: string;
  RoleId: string;
  Arn: string;
  CreateDate: Date;
  AssumeRolePolicyDocument?: string;
  Description?: string;
  MaxSessionDuration?: number;
  PermissionsBoundary?: AttachedPermissionsBoundary;
  Tags?: Tag[];
  RoleLastUsed?: RoleLastUsed;
  SourceRoleTemplate?: SourceRoleTemplate;
}
export interface RoleDetail {
  Path?: string;
  RoleName?: string;
  RoleId?: string;
  Arn?: string;
  CreateDate?: Date;
  AssumeRolePolicyDocument?: string;
  InstanceProfileList?: InstanceProfile[];
  RolePolicyList?: PolicyDetail[];
  AttachedManagedPolicies?: AttachedPolicy[];
  PermissionsBoundary?: AttachedPermissionsBoundary;
  Tags?: Tag[];
  RoleLastUsed?: RoleLastUsed;
}
export interface RoleLastUsed {
  LastUsedDate?: Date;
  Region?: string;
}
export interface RoleModifiedException {
  message?: string;
}
export interface RoleTemplateDisabledException {
  message?: string;
}
export interface RoleTemplateVersion {
  TemplateArn?: string;
  TemplateName?: string;
  TemplateVersionId?: string;
  Description?: string;
  MajorVersion?: number;
  DefaultMinorVersion?: number;
  ManagedByType?: managedByTypeType;
  ManagedByValue?: string;
  Enabled?: boolean;
  MinorVersion?: number;
  RoleNamePattern?: string;
  RolePathPattern?: string;
  RoleDescriptionPattern?: string;
  AssumeRolePolicyDocumentTemplate?: string;
  InlinePolicyTemplates?: InlinePolicy[];
  ManagedPolicyArns?: string[];
  PermissionBoundaryArn?: string;
  ParametersDefinition?: ParameterDefinition[];
  RoleTagsTemplate?: TagTemplate[];
  MaxSessionDuration?: number;
  VersionEnabled?: boolean;
  CreateTimestamp?: Date;
  UpdateTimestamp?: Date;
}
export interface RoleUsageType {
  Region?: string;
  Resources?: string[];
}
export interface SAMLPrivateKey {
  KeyId?: string;
  Timestamp?: Date;
}
export interface SAMLProviderListEntry {
  Arn?: string;
  ValidUntil?: Date;
  CreateDate?: Date;
}
export interface SSHPublicKey {
  UserName: string;
  SSHPublicKeyId: string;
  Fingerprint: string;
  SSHPublicKeyBody: string;
  Status: statusType;
  UploadDate?: Date;
}
export interface SSHPublicKeyMetadata {
  UserName: string;
  SSHPublicKeyId: string;
  Status: statusType;
  UploadDate: Date;
}
export interface SendDelegationTokenRequest {
  DelegationRequestId: string;
}
export interface ServerCertificate {
  ServerCertificateMetadata: ServerCertificateMetadata;
  CertificateBody: string;
  CertificateChain?: string;
  Tags?: Tag[];
}
export interface ServerCertificateMetadata {
  Path: string;
  ServerCertificateName: string;
  ServerCertificateId: string;
  Arn: string;
  UploadDate?: Date;
  Expiration?: Date;
}
export interface ServiceAccessNotEnabledException {}
export interface ServiceFailureException {
  message?: string;
}
export interface ServiceLastAccessed {
  ServiceName: string;
  LastAuthenticated?: Date;
  ServiceNamespace: string;
  LastAuthenticatedEntity?: string;
  LastAuthenticatedRegion?: string;
  TotalAuthenticatedEntities?: number;
  TrackedActionsLastAccessed?: TrackedActionLastAccessed[];
}
export interface ServiceNotSupportedException {
  message?: string;
}
export interface ServiceSpecificCredential {
  CreateDate: Date;
  ExpirationDate?: Date;
  ServiceName: string;
  ServiceUserName?: string;
  ServicePassword?: string;
  ServiceCredentialAlias?: string;
  ServiceCredentialSecret?: string;
  ServiceSpecificCredentialId: string;
  UserName: string;
  Status: statusType;
}
export interface ServiceSpecificCredentialMetadata {
  UserName: string;
  Status: statusType;
  ServiceUserName?: string;
  ServiceCredentialAlias?: string;
  CreateDate: Date;
  ExpirationDate?: Date;
  ServiceSpecificCredentialId: string;
  ServiceName: string;
}
export interface SetDefaultPolicyVersionRequest {
  PolicyArn: string;
  VersionId: string;
}
export interface SetSecurityTokenServicePreferencesRequest {
  GlobalEndpointTokenVersion: globalEndpointTokenVersion;
}
export interface SigningCertificate {
  UserName: string;
  CertificateId: string;
  CertificateBody: string;
  Status: statusType;
  UploadDate?: Date;
}
export interface SimulateCustomPolicyRequest {
  PolicyInputList: string[];
  PermissionsBoundaryPolicyInputList?: string[];
  OrderedOrganizationPolicyInputList?: OrderedOrganizationPolicyType[];
  ActionNames: string[];
  ResourceArns?: string[];
  ResourcePolicy?: string;
  ResourceOwner?: string;
  CallerArn?: string;
  ContextEntries?: ContextEntry[];
  ResourceHandlingOption?: string;
  MaxItems?: number;
  Marker?: string;
}
export interface SimulatePolicyResponse {
  EvaluationResults?: EvaluationResult[];
  IsTruncated?: boolean;
  Marker?: string;
}
export interface SimulatePrincipalPolicyRequest {
  PolicySourceArn: string;
  PolicyInputList?: string[];
  PermissionsBoundaryPolicyInputList?: string[];
  PolicyExclusionList?: PolicyIdentifier[];
  ActionNames: string[];
  ResourceArns?: string[];
  ResourcePolicy?: string;
  ResourceOwner?: string;
  CallerArn?: string;
  ContextEntries?: ContextEntry[];
  ResourceHandlingOption?: string;
  MaxItems?: number;
  Marker?: string;
}
export interface SourceRoleTemplate {
  TemplateArn: string;
  TemplateMinorVersion: number;
}
export interface Statement {
  SourcePolicyId?: string;
  SourcePolicyType?: PolicySourceType;
  StartPosition?: Position;
  EndPosition?: Position;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagInstanceProfileRequest {
  InstanceProfileName: string;
  Tags: Tag[];
}
export interface TagMFADeviceRequest {
  SerialNumber: string;
  Tags: Tag[];
}
export interface TagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  Tags: Tag[];
}
export interface TagPolicyRequest {
  PolicyArn: string;
  Tags: Tag[];
}
export interface TagRoleRequest {
  RoleName: string;
  Tags: Tag[];
}
export interface TagSAMLProviderRequest {
  SAMLProviderArn: string;
  Tags: Tag[];
}
export interface TagServerCertificateRequest {
  ServerCertificateName: string;
  Tags: Tag[];
}
export interface TagTemplate {
  Key: string;
  Value: string;
}
export interface TagUserRequest {
  UserName: string;
  Tags: Tag[];
}
export interface TrackedActionLastAccessed {
  ActionName?: string;
  LastAccessedEntity?: string;
  LastAccessedTime?: Date;
  LastAccessedRegion?: string;
}
export interface UnmodifiableEntityException {
  message?: string;
}
export interface UnrecognizedPublicKeyEncodingException {
  message?: string;
}
export interface UntagInstanceProfileRequest {
  InstanceProfileName: string;
  TagKeys: string[];
}
export interface UntagMFADeviceRequest {
  SerialNumber: string;
  TagKeys: string[];
}
export interface UntagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string;
  TagKeys: string[];
}
export interface UntagPolicyRequest {
  PolicyArn: string;
  TagKeys: string[];
}
export interface UntagRoleRequest {
  RoleName: string;
  TagKeys: string[];
}
export interface UntagSAMLProviderRequest {
  SAMLProviderArn: string;
  TagKeys: string[];
}
export interface UntagServerCertificateRequest {
  ServerCertificateName: string;
  TagKeys: string[];
}
export interface UntagUserRequest {
  UserName: string;
  TagKeys: string[];
}
export interface UpdateAccessKeyRequest {
  UserName?: string;
  AccessKeyId: string;
  Status: statusType;
}
export interface UpdateAccountPasswordPolicyRequest {
  MinimumPasswordLength?: number;
  RequireSymbols?: boolean;
  RequireNumbers?: boolean;
  RequireUppercaseCharacters?: boolean;
  RequireLowercaseCharacters?: boolean;
  AllowUsersToChangePassword?: boolean;
  MaxPasswordAge?: number;
  PasswordReusePrevention?: number;
  HardExpiry?: boolean;
}
export interface UpdateAssumeRolePolicyRequest {
  RoleName: string;
  PolicyDocument: string;
}
export interface UpdateDelegationRequestRequest {
  DelegationRequestId: string;
  Notes?: string;
}
export interface UpdateGroupRequest {
  GroupName: string;
  NewPath?: string;
  NewGroupName?: string;
}
export interface UpdateLoginProfileRequest {
  UserName: string;
  Password?: string;
  PasswordResetRequired?: boolean;
}
export interface UpdateOpenIDConnectProviderThumbprintRequest {
  OpenIDConnectProviderArn: string;
  ThumbprintList: string[];
}
export interface UpdateRoleDescriptionRequest {
  RoleName: string;
  Description: string;
}
export interface UpdateRoleDescriptionResponse {
  Role?: Role;
}
export interface UpdateRoleRequest {
  RoleName: string;
  Description?: string;
  MaxSessionDuration?: number;
}
export interface UpdateRoleResponse {}
export interface UpdateSAMLProviderRequest {
  SAMLMetadataDocument?: string;
  SAMLProviderArn: string;
  AssertionEncryptionMode?: assertionEncryptionModeType;
  AddPrivateKey?: string;
  RemovePrivateKey?: string;
}
export interface UpdateSAMLProviderResponse {
  SAMLProviderArn?: string;
}
export interface UpdateSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyId: string;
  Status: statusType;
}
export interface UpdateServerCertificateRequest {
  ServerCertificateName: string;
  NewPath?: string;
  NewServerCertificateName?: string;
}
export interface UpdateServiceSpecificCredentialRequest {
  UserName?: string;
  ServiceSpecificCredentialId: string;
  Status: statusType;
}
export interface UpdateSigningCertificateRequest {
  UserName?: string;
  CertificateId: string;
  Status: statusType;
}
export interface UpdateUserRequest {
  UserName: string;
  NewPath?: string;
  NewUserName?: string;
}
export interface UploadSSHPublicKeyRequest {
  UserName: string;
  SSHPublicKeyBody: string;
}
export interface UploadSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey;
}
export interface UploadServerCertificateRequest {
  Path?: string;
  ServerCertificateName: string;
  CertificateBody: string;
  PrivateKey: string;
  CertificateChain?: string;
  Tags?: Tag[];
}
export interface UploadServerCertificateResponse {
  ServerCertificateMetadata?: ServerCertificateMetadata;
  Tags?: Tag[];
}
export interface UploadSigningCertificateRequest {
  UserName?: string;
  CertificateBody: string;
}
export interface UploadSigningCertificateResponse {
  Certificate: SigningCertificate;
}
export interface User {
  Path: string;
  UserName: string;
  UserId: string;
  Arn: string;
  CreateDate: Date;
  PasswordLastUsed?: Date;
  PermissionsBoundary?: AttachedPermissionsBoundary;
  Tags?: Tag[];
}
export interface UserDetail {
  Path?: string;
  UserName?: string;
  UserId?: string;
  Arn?: string;
  CreateDate?: Date;
  UserPolicyList?: PolicyDetail[];
  GroupList?: string[];
  AttachedManagedPolicies?: AttachedPolicy[];
  PermissionsBoundary?: AttachedPermissionsBoundary;
  Tags?: Tag[];
}
export interface VirtualMFADevice {
  SerialNumber: string;
  Base32StringSeed?: Uint8Array;
  QRCodePNG?: Uint8Array;
  User?: User;
  EnableDate?: Date;
  Tags?: Tag[];
}
export type assertionEncryptionModeType = "Required" | "Allowed";
export type assignmentStatusType = "Assigned" | "Unassigned" | "Any";
export type encodingType = "SSH" | "PEM";
export type globalEndpointTokenVersion = "v1Token" | "v2Token";
export type jobStatusType = "IN_PROGRESS" | "COMPLETED" | "FAILED";
export type managedByTypeType = "Service";
export type parameterTypeType = "String" | "StringList" | "Number" | "NumberList" | "Arn" | "ArnList";
export type permissionCheckResultType = "ALLOWED" | "DENIED" | "UNSURE";
export type permissionCheckStatusType = "COMPLETE" | "IN_PROGRESS" | "FAILED";
export type policyOwnerEntityType = "USER" | "ROLE" | "GROUP";
export type policyScopeType = "All" | "AWS" | "Local";
export type policyType = "INLINE" | "MANAGED";
export type sortKeyType = "SERVICE_NAMESPACE_ASCENDING" | "SERVICE_NAMESPACE_DESCENDING" | "LAST_AUTHENTICATED_TIME_ASCENDING" | "LAST_AUTHENTICATED_TIME_DESCENDING";
export type stateType = "UNASSIGNED" | "ASSIGNED" | "PENDING_APPROVAL" | "FINALIZED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
export type statusType = "Active" | "Inactive" | "Expired";
export type summaryKeyType = "Users" | "UsersQuota" | "Groups" | "GroupsQuota" | "ServerCertificates" | "ServerCertificatesQuota" | "UserPolicySizeQuota" | "GroupPolicySizeQuota" | "GroupsPerUserQuota" | "SigningCertificatesPerUserQuota" | "AccessKeysPerUserQuota" | "MFADevices" | "MFADevicesInUse" | "AccountMFAEnabled" | "AccountAccessKeysPresent" | "AccountPasswordPresent" | "AccountSigningCertificatesPresent" | "AttachedPoliciesPerGroupQuota" | "AttachedPoliciesPerRoleQuota" | "AttachedPoliciesPerUserQuota" | "Policies" | "PoliciesQuota" | "PolicySizeQuota" | "PolicyVersionsInUse" | "PolicyVersionsInUseQuota" | "VersionsPerPolicyQuota" | "GlobalEndpointTokenVersion" | "AssumeRolePolicySizeQuota" | "InstanceProfiles" | "InstanceProfilesQuota" | "Providers" | "RolePolicySizeQuota" | "Roles" | "RolesQuota";
export type summaryStateType = "AVAILABLE" | "NOT_AVAILABLE" | "NOT_SUPPORTED" | "FAILED";
