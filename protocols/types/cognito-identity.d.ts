// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Cognito Identity, 2014-06-30. Do not edit.
export interface Operations {
  CreateIdentityPool: { input: CreateIdentityPoolInput; output: IdentityPool; errors: "InvalidParameterException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" | "LimitExceededException" };
  DeleteIdentities: { input: DeleteIdentitiesInput; output: DeleteIdentitiesResponse; errors: "InvalidParameterException" | "TooManyRequestsException" | "InternalErrorException" };
  DeleteIdentityPool: { input: DeleteIdentityPoolInput; output: {}; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  DescribeIdentity: { input: DescribeIdentityInput; output: IdentityDescription; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  DescribeIdentityPool: { input: DescribeIdentityPoolInput; output: IdentityPool; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  GetCredentialsForIdentity: { input: GetCredentialsForIdentityInput; output: GetCredentialsForIdentityResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InvalidIdentityPoolConfigurationException" | "InternalErrorException" | "ExternalServiceException" };
  GetId: { input: GetIdInput; output: GetIdResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" | "LimitExceededException" | "ExternalServiceException" };
  GetIdentityPoolRoles: { input: GetIdentityPoolRolesInput; output: GetIdentityPoolRolesResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" };
  GetOpenIdToken: { input: GetOpenIdTokenInput; output: GetOpenIdTokenResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" | "ExternalServiceException" };
  GetOpenIdTokenForDeveloperIdentity: { input: GetOpenIdTokenForDeveloperIdentityInput; output: GetOpenIdTokenForDeveloperIdentityResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" | "DeveloperUserAlreadyRegisteredException" };
  GetPrincipalTagAttributeMap: { input: GetPrincipalTagAttributeMapInput; output: GetPrincipalTagAttributeMapResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  ListIdentities: { input: ListIdentitiesInput; output: ListIdentitiesResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  ListIdentityPools: { input: ListIdentityPoolsInput; output: ListIdentityPoolsResponse; errors: "InvalidParameterException" | "NotAuthorizedException" | "TooManyRequestsException" | "ResourceNotFoundException" | "InternalErrorException" };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  LookupDeveloperIdentity: { input: LookupDeveloperIdentityInput; output: LookupDeveloperIdentityResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" };
  MergeDeveloperIdentities: { input: MergeDeveloperIdentitiesInput; output: MergeDeveloperIdentitiesResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" };
  SetIdentityPoolRoles: { input: SetIdentityPoolRolesInput; output: {}; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" | "ConcurrentModificationException" };
  SetPrincipalTagAttributeMap: { input: SetPrincipalTagAttributeMapInput; output: SetPrincipalTagAttributeMapResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  TagResource: { input: TagResourceInput; output: TagResourceResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  UnlinkDeveloperIdentity: { input: UnlinkDeveloperIdentityInput; output: {}; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" };
  UnlinkIdentity: { input: UnlinkIdentityInput; output: {}; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" | "ExternalServiceException" };
  UntagResource: { input: UntagResourceInput; output: UntagResourceResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "TooManyRequestsException" | "InternalErrorException" };
  UpdateIdentityPool: { input: IdentityPool; output: IdentityPool; errors: "InvalidParameterException" | "ResourceNotFoundException" | "NotAuthorizedException" | "ResourceConflictException" | "TooManyRequestsException" | "InternalErrorException" | "ConcurrentModificationException" | "LimitExceededException" };
}
export type OperationName = keyof Operations;
export type AmbiguousRoleResolutionType = "AuthenticatedRole" | "Deny";
export interface CognitoIdentityProvider {
  ProviderName?: string;
  ClientId?: string;
  ServerSideTokenCheck?: boolean;
}
export interface ConcurrentModificationException {
  message?: string;
}
export interface CreateIdentityPoolInput {
  IdentityPoolName: string;
  AllowUnauthenticatedIdentities: boolean;
  AllowClassicFlow?: boolean;
  SupportedLoginProviders?: { [key: string]: string };
  DeveloperProviderName?: string;
  OpenIdConnectProviderARNs?: string[];
  CognitoIdentityProviders?: CognitoIdentityProvider[];
  SamlProviderARNs?: string[];
  IdentityPoolTags?: { [key: string]: string };
}
export interface Credentials {
  AccessKeyId?: string;
  SecretKey?: string;
  SessionToken?: string;
  Expiration?: Date;
}
export interface DeleteIdentitiesInput {
  IdentityIdsToDelete: string[];
}
export interface DeleteIdentitiesResponse {
  UnprocessedIdentityIds?: UnprocessedIdentityId[];
}
export interface DeleteIdentityPoolInput {
  IdentityPoolId: string;
}
export interface DescribeIdentityInput {
  IdentityId: string;
}
export interface DescribeIdentityPoolInput {
  IdentityPoolId: string;
}
export interface DeveloperUserAlreadyRegisteredException {
  message?: string;
}
export type ErrorCode = "AccessDenied" | "InternalServerError";
export interface ExternalServiceException {
  message?: string;
}
export interface GetCredentialsForIdentityInput {
  IdentityId: string;
  Logins?: { [key: string]: string };
  CustomRoleArn?: string;
}
export interface GetCredentialsForIdentityResponse {
  IdentityId?: string;
  Credentials?: Credentials;
}
export interface GetIdInput {
  AccountId?: string;
  IdentityPoolId: string;
  Logins?: { [key: string]: string };
}
export interface GetIdResponse {
  IdentityId?: string;
}
export interface GetIdentityPoolRolesInput {
  IdentityPoolId: string;
}
export interface GetIdentityPoolRolesResponse {
  IdentityPoolId?: string;
  Roles?: { [key: string]: string };
  RoleMappings?: { [key: string]: RoleMapping };
}
export interface GetOpenIdTokenForDeveloperIdentityInput {
  IdentityPoolId: string;
  IdentityId?: string;
  Logins: { [key: string]: string };
  PrincipalTags?: { [key: string]: string };
  TokenDuration?: number;
}
export interface GetOpenIdTokenForDeveloperIdentityResponse {
  IdentityId?: string;
  Token?: string;
}
export interface GetOpenIdTokenInput {
  IdentityId: string;
  Logins?: { [key: string]: string };
}
export interface GetOpenIdTokenResponse {
  IdentityId?: string;
  Token?: string;
}
export interface GetPrincipalTagAttributeMapInput {
  IdentityPoolId: string;
  IdentityProviderName: string;
}
export interface GetPrincipalTagAttributeMapResponse {
  IdentityPoolId?: string;
  IdentityProviderName?: string;
  UseDefaults?: boolean;
  PrincipalTags?: { [key: string]: string };
}
export interface IdentityDescription {
  IdentityId?: string;
  Logins?: string[];
  CreationDate?: Date;
  LastModifiedDate?: Date;
}
export interface IdentityPool {
  IdentityPoolId: string;
  IdentityPoolName: string;
  AllowUnauthenticatedIdentities: boolean;
  AllowClassicFlow?: boolean;
  SupportedLoginProviders?: { [key: string]: string };
  DeveloperProviderName?: string;
  OpenIdConnectProviderARNs?: string[];
  CognitoIdentityProviders?: CognitoIdentityProvider[];
  SamlProviderARNs?: string[];
  IdentityPoolTags?: { [key: string]: string };
}
export interface IdentityPoolShortDescription {
  IdentityPoolId?: string;
  IdentityPoolName?: string;
}
export interface InternalErrorException {
  message?: string;
}
export interface InvalidIdentityPoolConfigurationException {
  message?: string;
}
export interface InvalidParameterException {
  message?: string;
}
export interface LimitExceededException {
  message?: string;
}
export interface ListIdentitiesInput {
  IdentityPoolId: string;
  MaxResults: number;
  NextToken?: string;
  HideDisabled?: boolean;
}
export interface ListIdentitiesResponse {
  IdentityPoolId?: string;
  Identities?: IdentityDescription[];
  NextToken?: string;
}
export interface ListIdentityPoolsInput {
  MaxResults: number;
  NextToken?: string;
}
export interface ListIdentityPoolsResponse {
  IdentityPools?: IdentityPoolShortDescription[];
  NextToken?: string;
}
export interface ListTagsForResourceInput {
  ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  Tags?: { [key: string]: string };
}
export interface LookupDeveloperIdentityInput {
  IdentityPoolId: string;
  IdentityId?: string;
  DeveloperUserIdentifier?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface LookupDeveloperIdentityResponse {
  IdentityId?: string;
  DeveloperUserIdentifierList?: string[];
  NextToken?: string;
}
export interface MappingRule {
  Claim: string;
  MatchType: MappingRuleMatchType;
  Value: string;
  RoleARN: string;
}
export type MappingRuleMatchType = "Equals" | "Contains" | "StartsWith" | "NotEqual";
export interface MergeDeveloperIdentitiesInput {
  SourceUserIdentifier: string;
  DestinationUserIdentifier: string;
  DeveloperProviderName: string;
  IdentityPoolId: string;
}
export interface MergeDeveloperIdentitiesResponse {
  IdentityId?: string;
}
export interface NotAuthorizedException {
  message?: string;
}
export interface ResourceConflictException {
  message?: string;
}
export interface ResourceNotFoundException {
  message?: string;
}
export interface RoleMapping {
  Type: RoleMappingType;
  AmbiguousRoleResolution?: AmbiguousRoleResolutionType;
  RulesConfiguration?: RulesConfigurationType;
}
export type RoleMappingType = "Token" | "Rules";
export interface RulesConfigurationType {
  Rules: MappingRule[];
}
export interface SetIdentityPoolRolesInput {
  IdentityPoolId: string;
  Roles: { [key: string]: string };
  RoleMappings?: { [key: string]: RoleMapping };
}
export interface SetPrincipalTagAttributeMapInput {
  IdentityPoolId: string;
  IdentityProviderName: string;
  UseDefaults?: boolean;
  PrincipalTags?: { [key: string]: string };
}
export interface SetPrincipalTagAttributeMapResponse {
  IdentityPoolId?: string;
  IdentityProviderName?: string;
  UseDefaults?: boolean;
  PrincipalTags?: { [key: string]: string };
}
export interface TagResourceInput {
  ResourceArn: string;
  Tags: { [key: string]: string };
}
export interface TagResourceResponse {}
export interface TooManyRequestsException {
  message?: string;
}
export interface UnlinkDeveloperIdentityInput {
  IdentityId: string;
  IdentityPoolId: string;
  DeveloperProviderName: string;
  DeveloperUserIdentifier: string;
}
export interface UnlinkIdentityInput {
  IdentityId: string;
  Logins: { [key: string]: string };
  LoginsToRemove: string[];
}
export interface UnprocessedIdentityId {
  IdentityId?: string;
  ErrorCode?: ErrorCode;
}
export interface UntagResourceInput {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
