// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): SNS, 2010-03-31. Do not edit.
export interface Operations {
  AddPermission: { input: AddPermissionInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  CheckIfPhoneNumberIsOptedOut: { input: CheckIfPhoneNumberIsOptedOutInput; output: CheckIfPhoneNumberIsOptedOutResponse; errors: "ThrottledException" | "InternalErrorException" | "AuthorizationErrorException" | "InvalidParameterException" };
  ConfirmSubscription: { input: ConfirmSubscriptionInput; output: ConfirmSubscriptionResponse; errors: "SubscriptionLimitExceededException" | "InvalidParameterException" | "NotFoundException" | "InternalErrorException" | "AuthorizationErrorException" | "FilterPolicyLimitExceededException" | "ReplayLimitExceededException" };
  CreatePlatformApplication: { input: CreatePlatformApplicationInput; output: CreatePlatformApplicationResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" };
  CreatePlatformEndpoint: { input: CreatePlatformEndpointInput; output: CreateEndpointResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  CreateSMSSandboxPhoneNumber: { input: CreateSMSSandboxPhoneNumberInput; output: CreateSMSSandboxPhoneNumberResult; errors: "AuthorizationErrorException" | "InternalErrorException" | "InvalidParameterException" | "OptedOutException" | "UserErrorException" | "ThrottledException" };
  CreateTopic: { input: CreateTopicInput; output: CreateTopicResponse; errors: "InvalidParameterException" | "TopicLimitExceededException" | "InternalErrorException" | "AuthorizationErrorException" | "InvalidSecurityException" | "TagLimitExceededException" | "StaleTagException" | "TagPolicyException" | "ConcurrentAccessException" };
  DeleteEndpoint: { input: DeleteEndpointInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" };
  DeletePlatformApplication: { input: DeletePlatformApplicationInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" };
  DeleteSMSSandboxPhoneNumber: { input: DeleteSMSSandboxPhoneNumberInput; output: DeleteSMSSandboxPhoneNumberResult; errors: "AuthorizationErrorException" | "InternalErrorException" | "InvalidParameterException" | "ResourceNotFoundException" | "UserErrorException" | "ThrottledException" };
  DeleteTopic: { input: DeleteTopicInput; output: {}; errors: "InvalidParameterException" | "InvalidStateException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" | "StaleTagException" | "TagPolicyException" | "ConcurrentAccessException" };
  GetDataProtectionPolicy: { input: GetDataProtectionPolicyInput; output: GetDataProtectionPolicyResponse; errors: "InvalidParameterException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" | "InvalidSecurityException" };
  GetEndpointAttributes: { input: GetEndpointAttributesInput; output: GetEndpointAttributesResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  GetPlatformApplicationAttributes: { input: GetPlatformApplicationAttributesInput; output: GetPlatformApplicationAttributesResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  GetSMSAttributes: { input: GetSMSAttributesInput; output: GetSMSAttributesResponse; errors: "ThrottledException" | "InternalErrorException" | "AuthorizationErrorException" | "InvalidParameterException" };
  GetSMSSandboxAccountStatus: { input: GetSMSSandboxAccountStatusInput; output: GetSMSSandboxAccountStatusResult; errors: "AuthorizationErrorException" | "InternalErrorException" | "ThrottledException" };
  GetSubscriptionAttributes: { input: GetSubscriptionAttributesInput; output: GetSubscriptionAttributesResponse; errors: "InvalidParameterException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" };
  GetTopicAttributes: { input: GetTopicAttributesInput; output: GetTopicAttributesResponse; errors: "InvalidParameterException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" | "InvalidSecurityException" };
  ListEndpointsByPlatformApplication: { input: ListEndpointsByPlatformApplicationInput; output: ListEndpointsByPlatformApplicationResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  ListOriginationNumbers: { input: ListOriginationNumbersRequest; output: ListOriginationNumbersResult; errors: "InternalErrorException" | "AuthorizationErrorException" | "ThrottledException" | "InvalidParameterException" | "ValidationException" };
  ListPhoneNumbersOptedOut: { input: ListPhoneNumbersOptedOutInput; output: ListPhoneNumbersOptedOutResponse; errors: "ThrottledException" | "InternalErrorException" | "AuthorizationErrorException" | "InvalidParameterException" };
  ListPlatformApplications: { input: ListPlatformApplicationsInput; output: ListPlatformApplicationsResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" };
  ListSMSSandboxPhoneNumbers: { input: ListSMSSandboxPhoneNumbersInput; output: ListSMSSandboxPhoneNumbersResult; errors: "AuthorizationErrorException" | "InternalErrorException" | "InvalidParameterException" | "ResourceNotFoundException" | "ThrottledException" };
  ListSubscriptions: { input: ListSubscriptionsInput; output: ListSubscriptionsResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" };
  ListSubscriptionsByTopic: { input: ListSubscriptionsByTopicInput; output: ListSubscriptionsByTopicResponse; errors: "InvalidParameterException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "ResourceNotFoundException" | "TagPolicyException" | "InvalidParameterException" | "AuthorizationErrorException" | "ConcurrentAccessException" };
  ListTopics: { input: ListTopicsInput; output: ListTopicsResponse; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" };
  OptInPhoneNumber: { input: OptInPhoneNumberInput; output: OptInPhoneNumberResponse; errors: "ThrottledException" | "InternalErrorException" | "AuthorizationErrorException" | "InvalidParameterException" };
  Publish: { input: PublishInput; output: PublishResponse; errors: "InvalidParameterException" | "InvalidParameterValueException" | "InternalErrorException" | "NotFoundException" | "EndpointDisabledException" | "PlatformApplicationDisabledException" | "AuthorizationErrorException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "KMSAccessDeniedException" | "InvalidSecurityException" | "ValidationException" };
  PublishBatch: { input: PublishBatchInput; output: PublishBatchResponse; errors: "InvalidParameterException" | "InvalidParameterValueException" | "InternalErrorException" | "NotFoundException" | "EndpointDisabledException" | "PlatformApplicationDisabledException" | "AuthorizationErrorException" | "BatchEntryIdsNotDistinctException" | "BatchRequestTooLongException" | "EmptyBatchRequestException" | "InvalidBatchEntryIdException" | "TooManyEntriesInBatchRequestException" | "KMSDisabledException" | "KMSInvalidStateException" | "KMSNotFoundException" | "KMSOptInRequired" | "KMSThrottlingException" | "KMSAccessDeniedException" | "InvalidSecurityException" | "ValidationException" };
  PutDataProtectionPolicy: { input: PutDataProtectionPolicyInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" | "InvalidSecurityException" };
  RemovePermission: { input: RemovePermissionInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  SetEndpointAttributes: { input: SetEndpointAttributesInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  SetPlatformApplicationAttributes: { input: SetPlatformApplicationAttributesInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" };
  SetSMSAttributes: { input: SetSMSAttributesInput; output: SetSMSAttributesResponse; errors: "InvalidParameterException" | "ThrottledException" | "InternalErrorException" | "AuthorizationErrorException" };
  SetSubscriptionAttributes: { input: SetSubscriptionAttributesInput; output: {}; errors: "InvalidParameterException" | "FilterPolicyLimitExceededException" | "ReplayLimitExceededException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" };
  SetTopicAttributes: { input: SetTopicAttributesInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" | "InvalidSecurityException" };
  Subscribe: { input: SubscribeInput; output: SubscribeResponse; errors: "SubscriptionLimitExceededException" | "FilterPolicyLimitExceededException" | "ReplayLimitExceededException" | "InvalidParameterException" | "InternalErrorException" | "NotFoundException" | "AuthorizationErrorException" | "InvalidSecurityException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "ResourceNotFoundException" | "TagLimitExceededException" | "StaleTagException" | "TagPolicyException" | "InvalidParameterException" | "AuthorizationErrorException" | "ConcurrentAccessException" };
  Unsubscribe: { input: UnsubscribeInput; output: {}; errors: "InvalidParameterException" | "InternalErrorException" | "AuthorizationErrorException" | "NotFoundException" | "InvalidSecurityException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "ResourceNotFoundException" | "TagLimitExceededException" | "StaleTagException" | "TagPolicyException" | "InvalidParameterException" | "AuthorizationErrorException" | "ConcurrentAccessException" };
  VerifySMSSandboxPhoneNumber: { input: VerifySMSSandboxPhoneNumberInput; output: VerifySMSSandboxPhoneNumberResult; errors: "AuthorizationErrorException" | "InternalErrorException" | "InvalidParameterException" | "ResourceNotFoundException" | "VerificationException" | "ThrottledException" };
}
export type OperationName = keyof Operations;
export interface AddPermissionInput {
  TopicArn: string;
  Label: string;
  AWSAccountId: string[];
  ActionName: string[];
}
export interface AuthorizationErrorException {
  message?: string;
}
export interface BatchEntryIdsNotDistinctException {
  message?: string;
}
export interface BatchRequestTooLongException {
  message?: string;
}
export interface BatchResultErrorEntry {
  Id: string;
  Code: string;
  Message?: string;
  SenderFault: boolean;
}
export interface CheckIfPhoneNumberIsOptedOutInput {
  phoneNumber: string;
}
export interface CheckIfPhoneNumberIsOptedOutResponse {
  isOptedOut?: boolean;
}
export interface ConcurrentAccessException {
  message?: string;
}
export interface ConfirmSubscriptionInput {
  TopicArn: string;
  Token: string;
  AuthenticateOnUnsubscribe?: string;
}
export interface ConfirmSubscriptionResponse {
  SubscriptionArn?: string;
}
export interface CreateEndpointResponse {
  EndpointArn?: string;
}
export interface CreatePlatformApplicationInput {
  Name: string;
  Platform: string;
  Attributes: { [key: string]: string };
}
export interface CreatePlatformApplicationResponse {
  PlatformApplicationArn?: string;
}
export interface CreatePlatformEndpointInput {
  PlatformApplicationArn: string;
  Token: string;
  CustomUserData?: string;
  Attributes?: { [key: string]: string };
}
export interface CreateSMSSandboxPhoneNumberInput {
  PhoneNumber: string;
  LanguageCode?: LanguageCodeString;
}
export interface CreateSMSSandboxPhoneNumberResult {}
export interface CreateTopicInput {
  Name: string;
  Attributes?: { [key: string]: string };
  Tags?: Tag[];
  DataProtectionPolicy?: string;
}
export interface CreateTopicResponse {
  TopicArn?: string;
}
export interface DeleteEndpointInput {
  EndpointArn: string;
}
export interface DeletePlatformApplicationInput {
  PlatformApplicationArn: string;
}
export interface DeleteSMSSandboxPhoneNumberInput {
  PhoneNumber: string;
}
export interface DeleteSMSSandboxPhoneNumberResult {}
export interface DeleteTopicInput {
  TopicArn: string;
}
export interface EmptyBatchRequestException {
  message?: string;
}
export interface Endpoint {
  EndpointArn?: string;
  Attributes?: { [key: string]: string };
}
export interface EndpointDisabledException {
  message?: string;
}
export interface FilterPolicyLimitExceededException {
  message?: string;
}
export interface GetDataProtectionPolicyInput {
  ResourceArn: string;
}
export interface GetDataProtectionPolicyResponse {
  DataProtectionPolicy?: string;
}
export interface GetEndpointAttributesInput {
  EndpointArn: string;
}
export interface GetEndpointAttributesResponse {
  Attributes?: { [key: string]: string };
}
export interface GetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string;
}
export interface GetPlatformApplicationAttributesResponse {
  Attributes?: { [key: string]: string };
}
export interface GetSMSAttributesInput {
  attributes?: string[];
}
export interface GetSMSAttributesResponse {
  attributes?: { [key: string]: string };
}
export interface GetSMSSandboxAccountStatusInput {}
export interface GetSMSSandboxAccountStatusResult {
  IsInSandbox: boolean;
}
export interface GetSubscriptionAttributesInput {
  SubscriptionArn: string;
}
export interface GetSubscriptionAttributesResponse {
  Attributes?: { [key: string]: string };
}
export interface GetTopicAttributesInput {
  TopicArn: string;
}
export interface GetTopicAttributesResponse {
  Attributes?: { [key: string]: string };
}
export interface InternalErrorException {
  message?: string;
}
export interface InvalidBatchEntryIdException {
  message?: string;
}
export interface InvalidParameterException {
  message?: string;
}
export interface InvalidParameterValueException {
  message?: string;
}
export interface InvalidSecurityException {
  message?: string;
}
export interface InvalidStateException {
  message?: string;
}
export interface KMSAccessDeniedException {
  message?: string;
}
export interface KMSDisabledException {
  message?: string;
}
export interface KMSInvalidStateException {
  message?: string;
}
export interface KMSNotFoundException {
  message?: string;
}
export interface KMSOptInRequired {
  message?: string;
}
export interface KMSThrottlingException {
  message?: string;
}
export type LanguageCodeString = "en-US" | "en-GB" | "es-419" | "es-ES" | "de-DE" | "fr-CA" | "fr-FR" | "it-IT" | "ja-JP" | "pt-BR" | "kr-KR" | "zh-CN" | "zh-TW";
export interface ListEndpointsByPlatformApplicationInput {
  PlatformApplicationArn: string;
  NextToken?: string;
}
export interface ListEndpointsByPlatformApplicationResponse {
  Endpoints?: Endpoint[];
  NextToken?: string;
}
export interface ListOriginationNumbersRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListOriginationNumbersResult {
  NextToken?: string;
  PhoneNumbers?: PhoneNumberInformation[];
}
export interface ListPhoneNumbersOptedOutInput {
  nextToken?: string;
}
export interface ListPhoneNumbersOptedOutResponse {
  phoneNumbers?: string[];
  nextToken?: string;
}
export interface ListPlatformApplicationsInput {
  NextToken?: string;
}
export interface ListPlatformApplicationsResponse {
  PlatformApplications?: PlatformApplication[];
  NextToken?: string;
}
export interface ListSMSSandboxPhoneNumbersInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListSMSSandboxPhoneNumbersResult {
  PhoneNumbers: SMSSandboxPhoneNumber[];
  NextToken?: string;
}
export interface ListSubscriptionsByTopicInput {
  TopicArn: string;
  NextToken?: string;
}
export interface ListSubscriptionsByTopicResponse {
  Subscriptions?: Subscription[];
  NextToken?: string;
}
export interface ListSubscriptionsInput {
  NextToken?: string;
}
export interface ListSubscriptionsResponse {
  Subscriptions?: Subscription[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[];
}
export interface ListTopicsInput {
  NextToken?: string;
}
export interface ListTopicsResponse {
  Topics?: Topic[];
  NextToken?: string;
}
export interface MessageAttributeValue {
  DataType: string;
  StringValue?: string;
  BinaryValue?: Uint8Array;
}
export interface NotFoundException {
  message?: string;
}
export type NumberCapability = "SMS" | "MMS" | "VOICE";
export interface OptInPhoneNumberInput {
  phoneNumber: string;
}
export interface OptInPhoneNumberResponse {}
export interface OptedOutException {
  message?: string;
}
export interface PhoneNumberInformation {
  CreatedAt?: Date;
  PhoneNumber?: string;
  Status?: string;
  Iso2CountryCode?: string;
  RouteType?: RouteType;
  NumberCapabilities?: NumberCapability[];
}
export interface PlatformApplication {
  PlatformApplicationArn?: string;
  Attributes?: { [key: string]: string };
}
export interface PlatformApplicationDisabledException {
  message?: string;
}
export interface PublishBatchInput {
  TopicArn: string;
  PublishBatchRequestEntries: PublishBatchRequestEntry[];
}
export interface PublishBatchRequestEntry {
  Id: string;
  Message: string;
  Subject?: string;
  MessageStructure?: string;
  MessageAttributes?: { [key: string]: MessageAttributeValue };
  MessageDeduplicationId?: string;
  MessageGroupId?: string;
}
export interface PublishBatchResponse {
  Successful?: PublishBatchResultEntry[];
  Failed?: BatchResultErrorEntry[];
}
export interface PublishBatchResultEntry {
  Id?: string;
  MessageId?: string;
  SequenceNumber?: string;
}
export interface PublishInput {
  TopicArn?: string;
  TargetArn?: string;
  PhoneNumber?: string;
  Message: string;
  Subject?: string;
  MessageStructure?: string;
  MessageAttributes?: { [key: string]: MessageAttributeValue };
  MessageDeduplicationId?: string;
  MessageGroupId?: string;
}
export interface PublishResponse {
  MessageId?: string;
  SequenceNumber?: string;
}
export interface PutDataProtectionPolicyInput {
  ResourceArn: string;
  DataProtectionPolicy: string;
}
export interface RemovePermissionInput {
  TopicArn: string;
  Label: string;
}
export interface ReplayLimitExceededException {
  message?: string;
}
export interface ResourceNotFoundException {
  message?: string;
}
export type RouteType = "Transactional" | "Promotional" | "Premium";
export interface SMSSandboxPhoneNumber {
  PhoneNumber?: string;
  Status?: SMSSandboxPhoneNumberVerificationStatus;
}
export type SMSSandboxPhoneNumberVerificationStatus = "Pending" | "Verified";
export interface SetEndpointAttributesInput {
  EndpointArn: string;
  Attributes: { [key: string]: string };
}
export interface SetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string;
  Attributes: { [key: string]: string };
}
export interface SetSMSAttributesInput {
  attributes: { [key: string]: string };
}
export interface SetSMSAttributesResponse {}
export interface SetSubscriptionAttributesInput {
  SubscriptionArn: string;
  AttributeName: string;
  AttributeValue?: string;
}
export interface SetTopicAttributesInput {
  TopicArn: string;
  AttributeName: string;
  AttributeValue?: string;
}
export interface StaleTagException {
  message?: string;
}
export interface SubscribeInput {
  TopicArn: string;
  Protocol: string;
  Endpoint?: string;
  Attributes?: { [key: string]: string };
  ReturnSubscriptionArn?: boolean;
}
export interface SubscribeResponse {
  SubscriptionArn?: string;
}
export interface Subscription {
  SubscriptionArn?: string;
  Owner?: string;
  Protocol?: string;
  Endpoint?: string;
  TopicArn?: string;
}
export interface SubscriptionLimitExceededException {
  message?: string;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagLimitExceededException {
  message?: string;
}
export interface TagPolicyException {
  message?: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags: Tag[];
}
export interface TagResourceResponse {}
export interface ThrottledException {
  message?: string;
}
export interface TooManyEntriesInBatchRequestException {
  message?: string;
}
export interface Topic {
  TopicArn?: string;
}
export interface TopicLimitExceededException {
  message?: string;
}
export interface UnsubscribeInput {
  SubscriptionArn: string;
}
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UserErrorException {
  message?: string;
}
export interface ValidationException {
  Message: string;
}
export interface VerificationException {
  Message: string;
  Status: string;
}
export interface VerifySMSSandboxPhoneNumberInput {
  PhoneNumber: string;
  OneTimePassword: string;
}
export interface VerifySMSSandboxPhoneNumberResult {}
