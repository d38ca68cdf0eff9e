// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): SES, 2010-12-01. Do not edit.
export interface Operations {
  CloneReceiptRuleSet: { input: CloneReceiptRuleSetRequest; output: CloneReceiptRuleSetResponse; errors: "RuleSetDoesNotExistException" | "AlreadyExistsException" | "LimitExceededException" };
  CreateConfigurationSet: { input: CreateConfigurationSetRequest; output: CreateConfigurationSetResponse; errors: "ConfigurationSetAlreadyExistsException" | "InvalidConfigurationSetException" | "LimitExceededException" };
  CreateConfigurationSetEventDestination: { input: CreateConfigurationSetEventDestinationRequest; output: CreateConfigurationSetEventDestinationResponse; errors: "ConfigurationSetDoesNotExistException" | "EventDestinationAlreadyExistsException" | "InvalidCloudWatchDestinationException" | "InvalidFirehoseDestinationException" | "InvalidSNSDestinationException" | "LimitExceededException" };
  CreateConfigurationSetTrackingOptions: { input: CreateConfigurationSetTrackingOptionsRequest; output: CreateConfigurationSetTrackingOptionsResponse; errors: "ConfigurationSetDoesNotExistException" | "TrackingOptionsAlreadyExistsException" | "InvalidTrackingOptionsException" };
  CreateCustomVerificationEmailTemplate: { input: CreateCustomVerificationEmailTemplateRequest; output: {}; errors: "CustomVerificationEmailTemplateAlreadyExistsException" | "FromEmailAddressNotVerifiedException" | "CustomVerificationEmailInvalidContentException" | "LimitExceededException" };
  CreateReceiptFilter: { input: CreateReceiptFilterRequest; output: CreateReceiptFilterResponse; errors: "LimitExceededException" | "AlreadyExistsException" };
  CreateReceiptRule: { input: CreateReceiptRuleRequest; output: CreateReceiptRuleResponse; errors: "InvalidSnsTopicException" | "InvalidS3ConfigurationException" | "InvalidLambdaFunctionException" | "AlreadyExistsException" | "RuleDoesNotExistException" | "RuleSetDoesNotExistException" | "LimitExceededException" };
  CreateReceiptRuleSet: { input: CreateReceiptRuleSetRequest; output: CreateReceiptRuleSetResponse; errors: "AlreadyExistsException" | "LimitExceededException" };
  CreateTemplate: { input: CreateTemplateRequest; output: CreateTemplateResponse; errors: "AlreadyExistsException" | "InvalidTemplateException" | "LimitExceededException" };
  DeleteConfigurationSet: { input: DeleteConfigurationSetRequest; output: DeleteConfigurationSetResponse; errors: "ConfigurationSetDoesNotExistException" };
  DeleteConfigurationSetEventDestination: { input: DeleteConfigurationSetEventDestinationRequest; output: DeleteConfigurationSetEventDestinationResponse; errors: "ConfigurationSetDoesNotExistException" | "EventDestinationDoesNotExistException" };
  DeleteConfigurationSetTrackingOptions: { input: DeleteConfigurationSetTrackingOptionsRequest; output: DeleteConfigurationSetTrackingOptionsResponse; errors: "ConfigurationSetDoesNotExistException" | "TrackingOptionsDoesNotExistException" };
  DeleteCustomVerificationEmailTemplate: { input: DeleteCustomVerificationEmailTemplateRequest; output: {}; errors: never };
  DeleteIdentity: { input: DeleteIdentityRequest; output: DeleteIdentityResponse; errors: never };
  DeleteIdentityPolicy: { input: DeleteIdentityPolicyRequest; output: DeleteIdentityPolicyResponse; errors: never };
  DeleteReceiptFilter: { input: DeleteReceiptFilterRequest; output: DeleteReceiptFilterResponse; errors: never };
  DeleteReceiptRule: { input: DeleteReceiptRuleRequest; output: DeleteReceiptRuleResponse; errors: "RuleSetDoesNotExistException" };
  DeleteReceiptRuleSet: { input: DeleteReceiptRuleSetRequest; output: DeleteReceiptRuleSetResponse; errors: "CannotDeleteException" };
  DeleteTemplate: { input: DeleteTemplateRequest; output: DeleteTemplateResponse; errors: never };
  DeleteVerifiedEmailAddress: { input: DeleteVerifiedEmailAddressRequest; output: {}; errors: never };
  DescribeActiveReceiptRuleSet: { input: DescribeActiveReceiptRuleSetRequest; output: DescribeActiveReceiptRuleSetResponse; errors: never };
  DescribeConfigurationSet: { input: DescribeConfigurationSetRequest; output: DescribeConfigurationSetResponse; errors: "ConfigurationSetDoesNotExistException" };
  DescribeReceiptRule: { input: DescribeReceiptRuleRequest; output: DescribeReceiptRuleResponse; errors: "RuleDoesNotExistException" | "RuleSetDoesNotExistException" };
  DescribeReceiptRuleSet: { input: DescribeReceiptRuleSetRequest; output: DescribeReceiptRuleSetResponse; errors: "RuleSetDoesNotExistException" };
  GetAccountSendingEnabled: { input: {}; output: GetAccountSendingEnabledResponse; errors: never };
  GetCustomVerificationEmailTemplate: { input: GetCustomVerificationEmailTemplateRequest; output: GetCustomVerificationEmailTemplateResponse; errors: "CustomVerificationEmailTemplateDoesNotExistException" };
  GetIdentityDkimAttributes: { input: GetIdentityDkimAttributesRequest; output: GetIdentityDkimAttributesResponse; errors: never };
  GetIdentityMailFromDomainAttributes: { input: GetIdentityMailFromDomainAttributesRequest; output: GetIdentityMailFromDomainAttributesResponse; errors: never };
  GetIdentityNotificationAttributes: { input: GetIdentityNotificationAttributesRequest; output: GetIdentityNotificationAttributesResponse; errors: never };
  GetIdentityPolicies: { input: GetIdentityPoliciesRequest; output: GetIdentityPoliciesResponse; errors: never };
  GetIdentityVerificationAttributes: { input: GetIdentityVerificationAttributesRequest; output: GetIdentityVerificationAttributesResponse; errors: never };
  GetSendQuota: { input: {}; output: GetSendQuotaResponse; errors: never };
  GetSendStatistics: { input: {}; output: GetSendStatisticsResponse; errors: never };
  GetTemplate: { input: GetTemplateRequest; output: GetTemplateResponse; errors: "TemplateDoesNotExistException" };
  ListConfigurationSets: { input: ListConfigurationSetsRequest; output: ListConfigurationSetsResponse; errors: never };
  ListCustomVerificationEmailTemplates: { input: ListCustomVerificationEmailTemplatesRequest; output: ListCustomVerificationEmailTemplatesResponse; errors: never };
  ListIdentities: { input: ListIdentitiesRequest; output: ListIdentitiesResponse; errors: never };
  ListIdentityPolicies: { input: ListIdentityPoliciesRequest; output: ListIdentityPoliciesResponse; errors: never };
  ListReceiptFilters: { input: ListReceiptFiltersRequest; output: ListReceiptFiltersResponse; errors: never };
  ListReceiptRuleSets: { input: ListReceiptRuleSetsRequest; output: ListReceiptRuleSetsResponse; errors: never };
  ListTemplates: { input: ListTemplatesRequest; output: ListTemplatesResponse; errors: never };
  ListVerifiedEmailAddresses: { input: {}; output: ListVerifiedEmailAddressesResponse; errors: never };
  PutConfigurationSetDeliveryOptions: { input: PutConfigurationSetDeliveryOptionsRequest; output: PutConfigurationSetDeliveryOptionsResponse; errors: "ConfigurationSetDoesNotExistException" | "InvalidDeliveryOptionsException" };
  PutIdentityPolicy: { input: PutIdentityPolicyRequest; output: PutIdentityPolicyResponse; errors: "InvalidPolicyException" };
  ReorderReceiptRuleSet: { input: ReorderReceiptRuleSetRequest; output: ReorderReceiptRuleSetResponse; errors: "RuleSetDoesNotExistException" | "RuleDoesNotExistException" };
  SendBounce: { input: SendBounceRequest; output: SendBounceResponse; errors: "MessageRejected" };
  SendBulkTemplatedEmail: { input: SendBulkTemplatedEmailRequest; output: SendBulkTemplatedEmailResponse; errors: "MessageRejected" | "MailFromDomainNotVerifiedException" | "ConfigurationSetDoesNotExistException" | "TemplateDoesNotExistException" | "ConfigurationSetSendingPausedException" | "AccountSendingPausedException" };
  SendCustomVerificationEmail: { input: SendCustomVerificationEmailRequest; output: SendCustomVerificationEmailResponse; errors: "MessageRejected" | "ConfigurationSetDoesNotExistException" | "CustomVerificationEmailTemplateDoesNotExistException" | "FromEmailAddressNotVerifiedException" | "ProductionAccessNotGrantedException" };
  SendEmail: { input: SendEmailRequest; output: SendEmailResponse; errors: "MessageRejected" | "MailFromDomainNotVerifiedException" | "ConfigurationSetDoesNotExistException" | "ConfigurationSetSendingPausedException" | "AccountSendingPausedException" };
  SendRawEmail: { input: SendRawEmailRequest; output: SendRawEmailResponse; errors: "MessageRejected" | "MailFromDomainNotVerifiedException" | "ConfigurationSetDoesNotExistException" | "ConfigurationSetSendingPausedException" | "AccountSendingPausedException" };
  SendTemplatedEmail: { input: SendTemplatedEmailRequest; output: SendTemplatedEmailResponse; errors: "MessageRejected" | "MailFromDomainNotVerifiedException" | "ConfigurationSetDoesNotExistException" | "TemplateDoesNotExistException" | "ConfigurationSetSendingPausedException" | "AccountSendingPausedException" };
  SetActiveReceiptRuleSet: { input: SetActiveReceiptRuleSetRequest; output: SetActiveReceiptRuleSetResponse; errors: "RuleSetDoesNotExistException" };
  SetIdentityDkimEnabled: { input: SetIdentityDkimEnabledRequest; output: SetIdentityDkimEnabledResponse; errors: never };
  SetIdentityFeedbackForwardingEnabled: { input: SetIdentityFeedbackForwardingEnabledRequest; output: SetIdentityFeedbackForwardingEnabledResponse; errors: never };
  SetIdentityHeadersInNotificationsEnabled: { input: SetIdentityHeadersInNotificationsEnabledRequest; output: SetIdentityHeadersInNotificationsEnabledResponse; errors: never };
  SetIdentityMailFromDomain: { input: SetIdentityMailFromDomainRequest; output: SetIdentityMailFromDomainResponse; errors: never };
  SetIdentityNotificationTopic: { input: SetIdentityNotificationTopicRequest; output: SetIdentityNotificationTopicResponse; errors: never };
  SetReceiptRulePosition: { input: SetReceiptRulePositionRequest; output: SetReceiptRulePositionResponse; errors: "RuleSetDoesNotExistException" | "RuleDoesNotExistException" };
  TestRenderTemplate: { input: TestRenderTemplateRequest; output: TestRenderTemplateResponse; errors: "TemplateDoesNotExistException" | "InvalidRenderingParameterException" | "MissingRenderingAttributeException" };
  UpdateAccountSendingEnabled: { input: UpdateAccountSendingEnabledRequest; output: {}; errors: never };
  UpdateConfigurationSetEventDestination: { input: UpdateConfigurationSetEventDestinationRequest; output: UpdateConfigurationSetEventDestinationResponse; errors: "ConfigurationSetDoesNotExistException" | "EventDestinationDoesNotExistException" | "InvalidCloudWatchDestinationException" | "InvalidFirehoseDestinationException" | "InvalidSNSDestinationException" };
  UpdateConfigurationSetReputationMetricsEnabled: { input: UpdateConfigurationSetReputationMetricsEnabledRequest; output: {}; errors: "ConfigurationSetDoesNotExistException" };
  UpdateConfigurationSetSendingEnabled: { input: UpdateConfigurationSetSendingEnabledRequest; output: {}; errors: "ConfigurationSetDoesNotExistException" };
  UpdateConfigurationSetTrackingOptions: { input: UpdateConfigurationSetTrackingOptionsRequest; output: UpdateConfigurationSetTrackingOptionsResponse; errors: "ConfigurationSetDoesNotExistException" | "TrackingOptionsDoesNotExistException" | "InvalidTrackingOptionsException" };
  UpdateCustomVerificationEmailTemplate: { input: UpdateCustomVerificationEmailTemplateRequest; output: {}; errors: "CustomVerificationEmailTemplateDoesNotExistException" | "FromEmailAddressNotVerifiedException" | "CustomVerificationEmailInvalidContentException" };
  UpdateReceiptRule: { input: UpdateReceiptRuleRequest; output: UpdateReceiptRuleResponse; errors: "InvalidSnsTopicException" | "InvalidS3ConfigurationException" | "InvalidLambdaFunctionException" | "RuleSetDoesNotExistException" | "RuleDoesNotExistException" | "LimitExceededException" };
  UpdateTemplate: { input: UpdateTemplateRequest; output: UpdateTemplateResponse; errors: "TemplateDoesNotExistException" | "InvalidTemplateException" };
  VerifyDomainDkim: { input: VerifyDomainDkimRequest; output: VerifyDomainDkimResponse; errors: never };
  VerifyDomainIdentity: { input: VerifyDomainIdentityRequest; output: VerifyDomainIdentityResponse; errors: never };
  VerifyEmailAddress: { input: VerifyEmailAddressRequest; output: {}; errors: never };
  VerifyEmailIdentity: { input: VerifyEmailIdentityRequest; output: VerifyEmailIdentityResponse; errors: never };
}
export type OperationName = keyof Operations;
export interface AccountSendingPausedException {}
export interface AddHeaderAction {
  HeaderName: string;
  HeaderValue: string;
}
export interface AlreadyExistsException {
  Name?: string;
}
export type BehaviorOnMXFailure = "UseDefaultValue" | "RejectMessage";
export interface Body {
  Text?: Content;
  Html?: Content;
}
export interface BounceAction {
  TopicArn?: string;
  SmtpReplyCode: string;
  StatusCode?: string;
  Message: string;
  Sender: string;
}
export type BounceType = "DoesNotExist" | "MessageTooLarge" | "ExceededQuota" | "ContentRejected" | "Undefined" | "TemporaryFailure";
export interface BouncedRecipientInfo {
  Recipient: string;
  RecipientArn?: string;
  BounceType?: BounceType;
  RecipientDsnFields?: RecipientDsnFields;
}
export interface BulkEmailDestination {
  Destination: Destination;
  ReplacementTags?: MessageTag[];
  ReplacementTemplateData?: string;
}
export interface BulkEmailDestinationStatus {
  Status?: BulkEmailStatus;
  Error?: string;
  MessageId?: string;
}
export type BulkEmailStatus = "Success" | "MessageRejected" | "MailFromDomainNotVerified" | "ConfigurationSetDoesNotExist" | "TemplateDoesNotExist" | "AccountSuspended" | "AccountThrottled" | "AccountDailyQuotaExceeded" | "InvalidSendingPoolName" | "AccountSendingPaused" | "ConfigurationSetSendingPaused" | "InvalidParameterValue" | "TransientFailure" | "Failed";
export interface CannotDeleteException {
  Name?: string;
}
export interface CloneReceiptRuleSetRequest {
  RuleSetName: string;
  OriginalRuleSetName: string;
}
export interface CloneReceiptRuleSetResponse {}
export interface CloudWatchDestination {
  DimensionConfigurations: CloudWatchDimensionConfiguration[];
}
export interface CloudWatchDimensionConfiguration {
  DimensionName: string;
  DimensionValueSource: DimensionValueSource;
  DefaultDimensionValue: string;
}
export interface ConfigurationSet {
  Name: string;
}
export interface ConfigurationSetAlreadyExistsException {
  ConfigurationSetName?: string;
}
export type ConfigurationSetAttribute = "eventDestinations" | "trackingOptions" | "deliveryOptions" | "reputationOptions";
export interface ConfigurationSetDoesNotExistException {
  ConfigurationSetName?: string;
}
export interface ConfigurationSetSendingPausedException {
  ConfigurationSetName?: string;
}
export interface ConnectAction {
  InstanceARN: string;
  IAMRoleARN: string;
}
export interface Content {
  Data: string;
  Charset?: string;
}
export interface CreateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestination: EventDestination;
}
export interface CreateConfigurationSetEventDestinationResponse {}
export interface CreateConfigurationSetRequest {
  ConfigurationSet: ConfigurationSet;
}
export interface CreateConfigurationSetResponse {}
export interface CreateConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
  TrackingOptions: TrackingOptions;
}
export interface CreateConfigurationSetTrackingOptionsResponse {}
export interface CreateCustomVerificationEmailTemplateRequest {
  TemplateName: string;
  FromEmailAddress: string;
  TemplateSubject: string;
  TemplateContent: string;
  SuccessRedirectionURL: string;
  FailureRedirectionURL: string;
}
export interface CreateReceiptFilterRequest {
  Filter: ReceiptFilter;
}
export interface CreateReceiptFilterResponse {}
export interface CreateReceiptRuleRequest {
  RuleSetName: string;
  After?: string;
  Rule: ReceiptRule;
}
export interface CreateReceiptRuleResponse {}
export interface CreateReceiptRuleSetRequest {
  RuleSetName: string;
}
export interface CreateReceiptRuleSetResponse {}
export interface CreateTemplateRequest {
  Template: Template;
}
export interface CreateTemplateResponse {}
export type CustomMailFromStatus = "Pending" | "Success" | "Failed" | "TemporaryFailure";
export interface CustomVerificationEmailInvalidContentException {}
export interface CustomVerificationEmailTemplate {
  TemplateName?: string;
  FromEmailAddress?: string;
  TemplateSubject?: string;
  SuccessRedirectionURL?: string;
  FailureRedirectionURL?: string;
}
export interface CustomVerificationEmailTemplateAlreadyExistsException {
  CustomVerificationEmailTemplateName?: string;
}
export interface CustomVerificationEmailTemplateDoesNotExistException {
  CustomVerificationEmailTemplateName?: string;
}
export interface DeleteConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestinationName: string;
}
export interface DeleteConfigurationSetEventDestinationResponse {}
export interface DeleteConfigurationSetRequest {
  ConfigurationSetName: string;
}
export interface DeleteConfigurationSetResponse {}
export interface DeleteConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
}
export interface DeleteConfigurationSetTrackingOptionsResponse {}
export interface DeleteCustomVerificationEmailTemplateRequest {
  TemplateName: string;
}
export interface DeleteIdentityPolicyRequest {
  Identity: string;
  PolicyName: string;
}
export interface DeleteIdentityPolicyResponse {}
export interface DeleteIdentityRequest {
  Identity: string;
}
export interface DeleteIdentityResponse {}
export interface DeleteReceiptFilterRequest {
  FilterName: string;
}
export interface DeleteReceiptFilterResponse {}
export interface DeleteReceiptRuleRequest {
  RuleSetName: string;
  RuleName: string;
}
export interface DeleteReceiptRuleResponse {}
export interface DeleteReceiptRuleSetRequest {
  RuleSetName: string;
}
export interface DeleteReceiptRuleSetResponse {}
export interface DeleteTemplateRequest {
  TemplateName: string;
}
export interface DeleteTemplateResponse {}
export interface DeleteVerifiedEmailAddressRequest {
  EmailAddress: string;
}
export interface DeliveryOptions {
  TlsPolicy?: TlsPolicy;
}
export interface DescribeActiveReceiptRuleSetRequest {}
export interface DescribeActiveReceiptRuleSetResponse {
  Metadata?: ReceiptRuleSetMetadata;
  Rules?: ReceiptRule[];
}
export interface DescribeConfigurationSetRequest {
  ConfigurationSetName: string;
  ConfigurationSetAttributeNames?: ConfigurationSetAttribute[];
}
export interface DescribeConfigurationSetResponse {
  ConfigurationSet?: ConfigurationSet;
  EventDestinations?: EventDestination[];
  TrackingOptions?: TrackingOptions;
  DeliveryOptions?: DeliveryOptions;
  ReputationOptions?: ReputationOptions;
}
export interface DescribeReceiptRuleRequest {
  RuleSetName: string;
  RuleName: string;
}
export interface DescribeReceiptRuleResponse {
  Rule?: ReceiptRule;
}
export interface DescribeReceiptRuleSetRequest {
  RuleSetName: string;
}
export interface DescribeReceiptRuleSetResponse {
  Metadata?: ReceiptRuleSetMetadata;
  Rules?: ReceiptRule[];
}
export interface Destination {
  ToAddresses?: string[];
  CcAddresses?: string[];
  BccAddresses?: string[];
}
export type DimensionValueSource = "messageTag" | "emailHeader" | "linkTag";
export type DsnAction = "failed" | "delayed" | "delivered" | "relayed" | "expanded";
export interface EventDestination {
  Name: string;
  Enabled?: boolean;
  MatchingEventTypes: EventType[];
  KinesisFirehoseDestination?: KinesisFirehoseDestination;
  CloudWatchDestination?: CloudWatchDestination;
  SNSDestination?: SNSDestination;
}
export interface EventDestinationAlreadyExistsException {
  ConfigurationSetName?: string;
  EventDestinationName?: string;
}
export interface EventDestinationDoesNotExistException {
  ConfigurationSetName?: string;
  EventDestinationName?: string;
}
export type EventType = "send" | "reject" | "bounce" | "complaint" | "delivery" | "open" | "click" | "renderingFailure";
export interface ExtensionField {
  Name: string;
  Value: string;
}
export interface FromEmailAddressNotVerifiedException {
  FromEmailAddress?: string;
}
export interface GetAccountSendingEnabledResponse {
  Enabled?: boolean;
}
export interface GetCustomVerificationEmailTemplateRequest {
  TemplateName: string;
}
export interface GetCustomVerificationEmailTemplateResponse {
  TemplateName?: string;
  FromEmailAddress?: string;
  TemplateSubject?: string;
  TemplateContent?: string;
  SuccessRedirectionURL?: string;
  FailureRedirectionURL?: string;
}
export interface GetIdentityDkimAttributesRequest {
  Identities: string[];
}
export interface GetIdentityDkimAttributesResponse {
  DkimAttributes: { [key: string]: IdentityDkimAttributes };
}
export interface GetIdentityMailFromDomainAttributesRequest {
  Identities: string[];
}
export interface GetIdentityMailFromDomainAttributesResponse {
  MailFromDomainAttributes: { [key: string]: IdentityMailFromDomainAttributes };
}
export interface GetIdentityNotificationAttributesRequest {
  Identities: string[];
}
export interface GetIdentityNotificationAttributesResponse {
  NotificationAttributes: { [key: string]: IdentityNotificationAttributes };
}
export interface GetIdentityPoliciesRequest {
  Identity: string;
  PolicyNames: string[];
}
export interface GetIdentityPoliciesResponse {
  Policies: { [key: string]: string };
}
export interface GetIdentityVerificationAttributesRequest {
  Identities: string[];
}
export interface GetIdentityVerificationAttributesResponse {
  VerificationAttributes: { [key: string]: IdentityVerificationAttributes };
}
export interface GetSendQuotaResponse {
  Max24HourSend?: number;
  MaxSendRate?: number;
  SentLast24Hours?: number;
}
export interface GetSendStatisticsResponse {
  SendDataPoints?: SendDataPoint[];
}
export interface GetTemplateRequest {
  TemplateName: string;
}
export interface GetTemplateResponse {
  Template?: Template;
}
export interface IdentityDkimAttributes {
  DkimEnabled: boolean;
  DkimVerificationStatus: VerificationStatus;
  DkimTokens?: string[];
}
export interface IdentityMailFromDomainAttributes {
  MailFromDomain: string;
  MailFromDomainStatus: CustomMailFromStatus;
  BehaviorOnMXFailure: BehaviorOnMXFailure;
}
export interface IdentityNotificationAttributes {
  BounceTopic: string;
  ComplaintTopic: string;
  DeliveryTopic: string;
  ForwardingEnabled: boolean;
  HeadersInBounceNotificationsEnabled?: boolean;
  HeadersInComplaintNotificationsEnabled?: boolean;
  HeadersInDeliveryNotificationsEnabled?: boolean;
}
export type IdentityType = "EmailAddress" | "Domain";
export interface IdentityVerificationAttributes {
  VerificationStatus: VerificationStatus;
  VerificationToken?: string;
}
export interface InvalidCloudWatchDestinationException {
  ConfigurationSetName?: string;
  EventDestinationName?: string;
}
export interface InvalidConfigurationSetException {}
export interface InvalidDeliveryOptionsException {}
export interface InvalidFirehoseDestinationException {
  ConfigurationSetName?: string;
  EventDestinationName?: string;
}
export interface InvalidLambdaFunctionException {
  FunctionArn?: string;
}
export interface InvalidPolicyException {}
export interface InvalidRenderingParameterException {
  TemplateName?: string;
}
export interface InvalidS3ConfigurationException {
  Bucket?: string;
}
export interface InvalidSNSDestinationException {
  ConfigurationSetName?: string;
  EventDestinationName?: string;
}
export interface InvalidSnsTopicException {
  Topic?: string;
}
export interface InvalidTemplateException {
  TemplateName?: string;
}
export interface InvalidTrackingOptionsException {}
export type InvocationType = "Event" | "RequestResponse";
export interface KinesisFirehoseDestination {
  IAMRoleARN: string;
  DeliveryStreamARN: string;
}
export interface LambdaAction {
  TopicArn?: string;
  FunctionArn: string;
  InvocationType?: InvocationType;
}
export interface LimitExceededException {}
export interface ListConfigurationSetsRequest {
  NextToken?: string;
  MaxItems?: number;
}
export interface ListConfigurationSetsResponse {
  ConfigurationSets?: ConfigurationSet[];
  NextToken?: string;
}
export interface ListCustomVerificationEmailTemplatesRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListCustomVerificationEmailTemplatesResponse {
  CustomVerificationEmailTemplates?: CustomVerificationEmailTemplate[];
  NextToken?: string;
}
export interface ListIdentitiesRequest {
  IdentityType?: IdentityType;
  NextToken?: string;
  MaxItems?: number;
}
export interface ListIdentitiesResponse {
  Identities: string[];
  NextToken?: string;
}
export interface ListIdentityPoliciesRequest {
  Identity: string;
}
export interface ListIdentityPoliciesResponse {
  PolicyNames: string[];
}
export interface ListReceiptFiltersRequest {}
export interface ListReceiptFiltersResponse {
  Filters?: ReceiptFilter[];
}
export interface ListReceiptRuleSetsRequest {
  NextToken?: string;
}
export interface ListReceiptRuleSetsResponse {
  RuleSets?: ReceiptRuleSetMetadata[];
  NextToken?: string;
}
export interface ListTemplatesRequest {
  NextToken?: string;
  MaxItems?: number;
}
export interface ListTemplatesResponse {
  TemplatesMetadata?: TemplateMetadata[];
  NextToken?: string;
}
export interface ListVerifiedEmailAddressesResponse {
  VerifiedEmailAddresses?: string[];
}
export interface MailFromDomainNotVerifiedException {}
export interface Message {
  Subject: Content;
  Body: Body;
}
export interface MessageDsn {
  ReportingMta: string;
  ArrivalDate?: Date;
  ExtensionFields?: ExtensionField[];
}
export interface MessageRejected {}
export interface MessageTag {
  Name: string;
  Value: string;
}
export interface MissingRenderingAttributeException {
  TemplateName?: string;
}
export type NotificationType = "Bounce" | "Complaint" | "Delivery";
export interface ProductionAccessNotGrantedException {}
export interface PutConfigurationSetDeliveryOptionsRequest {
  ConfigurationSetName: string;
  DeliveryOptions?: DeliveryOptions;
}
export interface PutConfigurationSetDeliveryOptionsResponse {}
export interface PutIdentityPolicyRequest {
  Identity: string;
  PolicyName: string;
  Policy: string;
}
export interface PutIdentityPolicyResponse {}
export interface RawMessage {
  Data: Uint8Array;
}
export interface ReceiptAction {
  S3Action?: S3Action;
  BounceAction?: BounceAction;
  WorkmailAction?: WorkmailAction;
  LambdaAction?: LambdaAction;
  StopAction?: StopAction;
  AddHeaderAction?: AddHeaderAction;
  SNSAction?: SNSAction;
  ConnectAction?: ConnectAction;
}
export interface ReceiptFilter {
  Name: string;
  IpFilter: ReceiptIpFilter;
}
export type ReceiptFilterPolicy = "Block" | "Allow";
export interface ReceiptIpFilter {
  Policy: ReceiptFilterPolicy;
  Cidr: string;
}
export interface ReceiptRule {
  Name: string;
  Enabled?: boolean;
  TlsPolicy?: TlsPolicy;
  Recipients?: string[];
  Actions?: ReceiptAction[];
  ScanEnabled?: boolean;
}
export interface ReceiptRuleSetMetadata {
  Name?: string;
  CreatedTimestamp?: Date;
}
export interface RecipientDsnFields {
  FinalRecipient?: string;
  Action: DsnAction;
  RemoteMta?: string;
  Status: string;
  DiagnosticCode?: string;
  LastAttemptDate?: Date;
  ExtensionFields?: ExtensionField[];
}
export interface ReorderReceiptRuleSetRequest {
  RuleSetName: string;
  RuleNames: string[];
}
export interface ReorderReceiptRuleSetResponse {}
export interface ReputationOptions {
  SendingEnabled?: boolean;
  ReputationMetricsEnabled?: boolean;
  LastFreshStart?: Date;
}
export interface RuleDoesNotExistException {
  Name?: string;
}
export interface RuleSetDoesNotExistException {
  Name?: string;
}
export interface S3Action {
  TopicArn?: string;
  BucketName: string;
  ObjectKeyPrefix?: string;
  KmsKeyArn?: string;
  IamRoleArn?: string;
}
export interface SNSAction {
  TopicArn: string;
  Encoding?: SNSActionEncoding;
}
export type SNSActionEncoding = "UTF-8" | "Base64";
export interface SNSDestination {
  TopicARN: string;
}
export interface SendBounceRequest {
  OriginalMessageId: string;
  BounceSender: string;
  Explanation?: string;
  MessageDsn?: MessageDsn;
  BouncedRecipientInfoList: BouncedRecipientInfo[];
  BounceSenderArn?: string;
}
export interface SendBounceResponse {
  MessageId?: string;
}
export interface SendBulkTemplatedEmailRequest {
  Source: string;
  SourceArn?: string;
  ReplyToAddresses?: string[];
  ReturnPath?: string;
  ReturnPathArn?: string;
  ConfigurationSetName?: string;
  DefaultTags?: MessageTag[];
  Template: string;
  TemplateArn?: string;
  DefaultTemplateData: string;
  Destinations: BulkEmailDestination[];
}
export interface SendBulkTemplatedEmailResponse {
  Status: BulkEmailDestinationStatus[];
}
export interface SendCustomVerificationEmailRequest {
  EmailAddress: string;
  TemplateName: string;
  ConfigurationSetName?: string;
}
export interface SendCustomVerificationEmailResponse {
  MessageId?: string;
}
export interface SendDataPoint {
  Timestamp?: Date;
  DeliveryAttempts?: number;
  Bounces?: number;
  Complaints?: number;
  Rejects?: number;
}
export interface SendEmailRequest {
  Source: string;
  Destination: Destination;
  Message: Message;
  ReplyToAddresses?: string[];
  ReturnPath?: string;
  SourceArn?: string;
  ReturnPathArn?: string;
  Tags?: MessageTag[];
  ConfigurationSetName?: string;
}
export interface SendEmailResponse {
  MessageId: string;
}
export interface SendRawEmailRequest {
  Source?: string;
  Destinations?: string[];
  RawMessage: RawMessage;
  FromArn?: string;
  SourceArn?: string;
  ReturnPathArn?: string;
  Tags?: MessageTag[];
  ConfigurationSetName?: string;
}
export interface SendRawEmailResponse {
  MessageId: string;
}
export interface SendTemplatedEmailRequest {
  Source: string;
  Destination: Destination;
  ReplyToAddresses?: string[];
  ReturnPath?: string;
  SourceArn?: string;
  ReturnPathArn?: string;
  Tags?: MessageTag[];
  ConfigurationSetName?: string;
  Template: string;
  TemplateArn?: string;
  TemplateData: string;
}
export interface SendTemplatedEmailResponse {
  MessageId: string;
}
export interface SetActiveReceiptRuleSetRequest {
  RuleSetName?: string;
}
export interface SetActiveReceiptRuleSetResponse {}
export interface SetIdentityDkimEnabledRequest {
  Identity: string;
  DkimEnabled: boolean;
}
export interface SetIdentityDkimEnabledResponse {}
export interface SetIdentityFeedbackForwardingEnabledRequest {
  Identity: string;
  ForwardingEnabled: boolean;
}
export interface SetIdentityFeedbackForwardingEnabledResponse {}
export interface SetIdentityHeadersInNotificationsEnabledRequest {
  Identity: string;
  NotificationType: NotificationType;
  Enabled: boolean;
}
export interface SetIdentityHeadersInNotificationsEnabledResponse {}
export interface SetIdentityMailFromDomainRequest {
  Identity: string;
  MailFromDomain?: string;
  BehaviorOnMXFailure?: BehaviorOnMXFailure;
}
export interface SetIdentityMailFromDomainResponse {}
export interface SetIdentityNotificationTopicRequest {
  Identity: string;
  NotificationType: NotificationType;
  SnsTopic?: string;
}
export interface SetIdentityNotificationTopicResponse {}
export interface SetReceiptRulePositionRequest {
  RuleSetName: string;
  RuleName: string;
  After?: string;
}
export interface SetReceiptRulePositionResponse {}
export interface StopAction {
  Scope: StopScope;
  TopicArn?: string;
}
export type StopScope = "RuleSet";
export interface Template {
  TemplateName: string;
  SubjectPart?: string;
  TextPart?: string;
  HtmlPart?: string;
}
export interface TemplateDoesNotExistException {
  TemplateName?: string;
}
export interface TemplateMetadata {
  Name?: string;
  CreatedTimestamp?: Date;
}
export interface TestRenderTemplateRequest {
  TemplateName: string;
  TemplateData: string;
}
export interface TestRenderTemplateResponse {
  RenderedTemplate?: string;
}
export type TlsPolicy = "Require" | "Optional";
export interface TrackingOptions {
  CustomRedirectDomain?: string;
}
export interface TrackingOptionsAlreadyExistsException {
  ConfigurationSetName?: string;
}
export interface TrackingOptionsDoesNotExistException {
  ConfigurationSetName?: string;
}
export interface UpdateAccountSendingEnabledRequest {
  Enabled?: boolean;
}
export interface UpdateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestination: EventDestination;
}
export interface UpdateConfigurationSetEventDestinationResponse {}
export interface UpdateConfigurationSetReputationMetricsEnabledRequest {
  ConfigurationSetName: string;
  Enabled: boolean;
}
export interface UpdateConfigurationSetSendingEnabledRequest {
  ConfigurationSetName: string;
  Enabled: boolean;
}
export interface UpdateConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
  TrackingOptions: TrackingOptions;
}
export interface UpdateConfigurationSetTrackingOptionsResponse {}
export interface UpdateCustomVerificationEmailTemplateRequest {
  TemplateName: string;
  FromEmailAddress?: string;
  TemplateSubject?: string;
  TemplateContent?: string;
  SuccessRedirectionURL?: string;
  FailureRedirectionURL?: string;
}
export interface UpdateReceiptRuleRequest {
  RuleSetName: string;
  Rule: ReceiptRule;
}
export interface UpdateReceiptRuleResponse {}
export interface UpdateTemplateRequest {
  Template: Template;
}
export interface UpdateTemplateResponse {}
export type VerificationStatus = "Pending" | "Success" | "Failed" | "TemporaryFailure" | "NotStarted";
export interface VerifyDomainDkimRequest {
  Domain: string;
}
export interface VerifyDomainDkimResponse {
  DkimTokens: string[];
}
export interface VerifyDomainIdentityRequest {
  Domain: string;
}
export interface VerifyDomainIdentityResponse {
  VerificationToken: string;
}
export interface VerifyEmailAddressRequest {
  EmailAddress: string;
}
export interface VerifyEmailIdentityRequest {
  EmailAddress: string;
}
export interface VerifyEmailIdentityResponse {}
export interface WorkmailAction {
  TopicArn?: string;
  OrganizationArn: string;
}
