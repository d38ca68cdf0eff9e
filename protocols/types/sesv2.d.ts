// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): SESv2, 2019-09-27. Do not edit.
export interface Operations {
  AssociateEmailIdentityCertificate: { input: AssociateEmailIdentityCertificateRequest; output: AssociateEmailIdentityCertificateResponse; errors: "NotFoundException" | "AlreadyExistsException" | "TooManyRequestsException" | "BadRequestException" };
  BatchGetMetricData: { input: BatchGetMetricDataRequest; output: BatchGetMetricDataResponse; errors: "BadRequestException" | "InternalServiceErrorException" | "TooManyRequestsException" | "NotFoundException" };
  CancelExportJob: { input: CancelExportJobRequest; output: CancelExportJobResponse; errors: "NotFoundException" | "BadRequestException" | "TooManyRequestsException" };
  CreateConfigurationSet: { input: CreateConfigurationSetRequest; output: CreateConfigurationSetResponse; errors: "AlreadyExistsException" | "NotFoundException" | "TooManyRequestsException" | "LimitExceededException" | "BadRequestException" | "ConcurrentModificationException" };
  CreateConfigurationSetEventDestination: { input: CreateConfigurationSetEventDestinationRequest; output: CreateConfigurationSetEventDestinationResponse; errors: "NotFoundException" | "AlreadyExistsException" | "LimitExceededException" | "TooManyRequestsException" | "BadRequestException" };
  CreateContact: { input: CreateContactRequest; output: CreateContactResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" | "AlreadyExistsException" };
  CreateContactList: { input: CreateContactListRequest; output: CreateContactListResponse; errors: "BadRequestException" | "TooManyRequestsException" | "AlreadyExistsException" | "LimitExceededException" };
  CreateCustomVerificationEmailTemplate: { input: CreateCustomVerificationEmailTemplateRequest; output: CreateCustomVerificationEmailTemplateResponse; errors: "BadRequestException" | "AlreadyExistsException" | "NotFoundException" | "TooManyRequestsException" | "LimitExceededException" };
  CreateDedicatedIpPool: { input: CreateDedicatedIpPoolRequest; output: CreateDedicatedIpPoolResponse; errors: "AlreadyExistsException" | "LimitExceededException" | "TooManyRequestsException" | "BadRequestException" | "ConcurrentModificationException" };
  CreateDeliverabilityTestReport: { input: CreateDeliverabilityTestReportRequest; output: CreateDeliverabilityTestReportResponse; errors: "AccountSuspendedException" | "SendingPausedException" | "MessageRejected" | "MailFromDomainNotVerifiedException" | "NotFoundException" | "TooManyRequestsException" | "LimitExceededException" | "BadRequestException" | "ConcurrentModificationException" };
  CreateEmailIdentity: { input: CreateEmailIdentityRequest; output: CreateEmailIdentityResponse; errors: "AlreadyExistsException" | "LimitExceededException" | "TooManyRequestsException" | "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" };
  CreateEmailIdentityPolicy: { input: CreateEmailIdentityPolicyRequest; output: CreateEmailIdentityPolicyResponse; errors: "NotFoundException" | "AlreadyExistsException" | "TooManyRequestsException" | "LimitExceededException" | "BadRequestException" };
  CreateEmailTemplate: { input: CreateEmailTemplateRequest; output: CreateEmailTemplateResponse; errors: "AlreadyExistsException" | "TooManyRequestsException" | "BadRequestException" | "LimitExceededException" };
  CreateExportJob: { input: CreateExportJobRequest; output: CreateExportJobResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" | "LimitExceededException" };
  CreateImportJob: { input: CreateImportJobRequest; output: CreateImportJobResponse; errors: "BadRequestException" | "LimitExceededException" | "TooManyRequestsException" };
  CreateMultiRegionEndpoint: { input: CreateMultiRegionEndpointRequest; output: CreateMultiRegionEndpointResponse; errors: "LimitExceededException" | "TooManyRequestsException" | "AlreadyExistsException" | "BadRequestException" };
  CreateTenant: { input: CreateTenantRequest; output: CreateTenantResponse; errors: "AlreadyExistsException" | "LimitExceededException" | "TooManyRequestsException" | "BadRequestException" };
  CreateTenantResourceAssociation: { input: CreateTenantResourceAssociationRequest; output: CreateTenantResourceAssociationResponse; errors: "AlreadyExistsException" | "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteConfigurationSet: { input: DeleteConfigurationSetRequest; output: DeleteConfigurationSetResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConcurrentModificationException" };
  DeleteConfigurationSetEventDestination: { input: DeleteConfigurationSetEventDestinationRequest; output: DeleteConfigurationSetEventDestinationResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteContact: { input: DeleteContactRequest; output: DeleteContactResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" };
  DeleteContactList: { input: DeleteContactListRequest; output: DeleteContactListResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" | "ConcurrentModificationException" };
  DeleteCustomVerificationEmailTemplate: { input: DeleteCustomVerificationEmailTemplateRequest; output: DeleteCustomVerificationEmailTemplateResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteDedicatedIpPool: { input: DeleteDedicatedIpPoolRequest; output: DeleteDedicatedIpPoolResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConcurrentModificationException" };
  DeleteEmailIdentity: { input: DeleteEmailIdentityRequest; output: DeleteEmailIdentityResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConcurrentModificationException" };
  DeleteEmailIdentityPolicy: { input: DeleteEmailIdentityPolicyRequest; output: DeleteEmailIdentityPolicyResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteEmailTemplate: { input: DeleteEmailTemplateRequest; output: DeleteEmailTemplateResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteMultiRegionEndpoint: { input: DeleteMultiRegionEndpointRequest; output: DeleteMultiRegionEndpointResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConcurrentModificationException" };
  DeleteSuppressedDestination: { input: DeleteSuppressedDestinationRequest; output: DeleteSuppressedDestinationResponse; errors: "NotFoundException" | "BadRequestException" | "TooManyRequestsException" };
  DeleteTenant: { input: DeleteTenantRequest; output: DeleteTenantResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteTenantResourceAssociation: { input: DeleteTenantResourceAssociationRequest; output: DeleteTenantResourceAssociationResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DisassociateEmailIdentityCertificate: { input: DisassociateEmailIdentityCertificateRequest; output: DisassociateEmailIdentityCertificateResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetAccount: { input: GetAccountRequest; output: GetAccountResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  GetBlacklistReports: { input: GetBlacklistReportsRequest; output: GetBlacklistReportsResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  GetConfigurationSet: { input: GetConfigurationSetRequest; output: GetConfigurationSetResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetConfigurationSetEventDestinations: { input: GetConfigurationSetEventDestinationsRequest; output: GetConfigurationSetEventDestinationsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetContact: { input: GetContactRequest; output: GetContactResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" };
  GetContactList: { input: GetContactListRequest; output: GetContactListResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  GetCustomVerificationEmailTemplate: { input: GetCustomVerificationEmailTemplateRequest; output: GetCustomVerificationEmailTemplateResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetDedicatedIp: { input: GetDedicatedIpRequest; output: GetDedicatedIpResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  GetDedicatedIpPool: { input: GetDedicatedIpPoolRequest; output: GetDedicatedIpPoolResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  GetDedicatedIps: { input: GetDedicatedIpsRequest; output: GetDedicatedIpsResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  GetDeliverabilityDashboardOptions: { input: GetDeliverabilityDashboardOptionsRequest; output: GetDeliverabilityDashboardOptionsResponse; errors: "TooManyRequestsException" | "LimitExceededException" | "BadRequestException" };
  GetDeliverabilityTestReport: { input: GetDeliverabilityTestReportRequest; output: GetDeliverabilityTestReportResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  GetDomainDeliverabilityCampaign: { input: GetDomainDeliverabilityCampaignRequest; output: GetDomainDeliverabilityCampaignResponse; errors: "TooManyRequestsException" | "BadRequestException" | "NotFoundException" };
  GetDomainStatisticsReport: { input: GetDomainStatisticsReportRequest; output: GetDomainStatisticsReportResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  GetEmailAddressInsights: { input: GetEmailAddressInsightsRequest; output: GetEmailAddressInsightsResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  GetEmailIdentity: { input: GetEmailIdentityRequest; output: GetEmailIdentityResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetEmailIdentityPolicies: { input: GetEmailIdentityPoliciesRequest; output: GetEmailIdentityPoliciesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetEmailTemplate: { input: GetEmailTemplateRequest; output: GetEmailTemplateResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetExportJob: { input: GetExportJobRequest; output: GetExportJobResponse; errors: "BadRequestException" | "NotFoundException" | "TooManyRequestsException" };
  GetImportJob: { input: GetImportJobRequest; output: GetImportJobResponse; errors: "BadRequestException" | "NotFoundException" | "TooManyRequestsException" };
  GetMessageInsights: { input: GetMessageInsightsRequest; output: GetMessageInsightsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetMultiRegionEndpoint: { input: GetMultiRegionEndpointRequest; output: GetMultiRegionEndpointResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetReputationEntity: { input: GetReputationEntityRequest; output: GetReputationEntityResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetSuppressedDestination: { input: GetSuppressedDestinationRequest; output: GetSuppressedDestinationResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" };
  GetTenant: { input: GetTenantRequest; output: GetTenantResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  ListConfigurationSets: { input: ListConfigurationSetsRequest; output: ListConfigurationSetsResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListContactLists: { input: ListContactListsRequest; output: ListContactListsResponse; errors: "BadRequestException" | "TooManyRequestsException" };
  ListContacts: { input: ListContactsRequest; output: ListContactsResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" };
  ListCustomVerificationEmailTemplates: { input: ListCustomVerificationEmailTemplatesRequest; output: ListCustomVerificationEmailTemplatesResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListDedicatedIpPools: { input: ListDedicatedIpPoolsRequest; output: ListDedicatedIpPoolsResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListDeliverabilityTestReports: { input: ListDeliverabilityTestReportsRequest; output: ListDeliverabilityTestReportsResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  ListDomainDeliverabilityCampaigns: { input: ListDomainDeliverabilityCampaignsRequest; output: ListDomainDeliverabilityCampaignsResponse; errors: "TooManyRequestsException" | "BadRequestException" | "NotFoundException" };
  ListEmailIdentities: { input: ListEmailIdentitiesRequest; output: ListEmailIdentitiesResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListEmailIdentityCertificates: { input: ListEmailIdentityCertificatesRequest; output: ListEmailIdentityCertificatesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  ListEmailTemplates: { input: ListEmailTemplatesRequest; output: ListEmailTemplatesResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListExportJobs: { input: ListExportJobsRequest; output: ListExportJobsResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListImportJobs: { input: ListImportJobsRequest; output: ListImportJobsResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListMultiRegionEndpoints: { input: ListMultiRegionEndpointsRequest; output: ListMultiRegionEndpointsResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListRecommendations: { input: ListRecommendationsRequest; output: ListRecommendationsResponse; errors: "TooManyRequestsException" | "BadRequestException" | "NotFoundException" };
  ListReputationEntities: { input: ListReputationEntitiesRequest; output: ListReputationEntitiesResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  ListResourceTenants: { input: ListResourceTenantsRequest; output: ListResourceTenantsResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  ListSuppressedDestinations: { input: ListSuppressedDestinationsRequest; output: ListSuppressedDestinationsResponse; errors: "BadRequestException" | "TooManyRequestsException" | "InvalidNextTokenException" | "NotFoundException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "BadRequestException" | "NotFoundException" | "TooManyRequestsException" };
  ListTenantResources: { input: ListTenantResourcesRequest; output: ListTenantResourcesResponse; errors: "TooManyRequestsException" | "NotFoundException" | "BadRequestException" };
  ListTenants: { input: ListTenantsRequest; output: ListTenantsResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  PutAccountDedicatedIpWarmupAttributes: { input: PutAccountDedicatedIpWarmupAttributesRequest; output: PutAccountDedicatedIpWarmupAttributesResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  PutAccountDetails: { input: PutAccountDetailsRequest; output: PutAccountDetailsResponse; errors: "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  PutAccountPricingAttributes: { input: PutAccountPricingAttributesRequest; output: PutAccountPricingAttributesResponse; errors: "BadRequestException" | "TooManyRequestsException" | "ConflictException" };
  PutAccountSendingAttributes: { input: PutAccountSendingAttributesRequest; output: PutAccountSendingAttributesResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  PutAccountSuppressionAttributes: { input: PutAccountSuppressionAttributesRequest; output: PutAccountSuppressionAttributesResponse; errors: "TooManyRequestsException" | "BadRequestException" };
  PutAccountVdmAttributes: { input: PutAccountVdmAttributesRequest; output: PutAccountVdmAttributesResponse; errors: "BadRequestException" | "TooManyRequestsException" };
  PutConfigurationSetArchivingOptions: { input: PutConfigurationSetArchivingOptionsRequest; output: PutConfigurationSetArchivingOptionsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutConfigurationSetDeliveryOptions: { input: PutConfigurationSetDeliveryOptionsRequest; output: PutConfigurationSetDeliveryOptionsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutConfigurationSetReputationOptions: { input: PutConfigurationSetReputationOptionsRequest; output: PutConfigurationSetReputationOptionsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutConfigurationSetSendingOptions: { input: PutConfigurationSetSendingOptionsRequest; output: PutConfigurationSetSendingOptionsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutConfigurationSetSuppressionOptions: { input: PutConfigurationSetSuppressionOptionsRequest; output: PutConfigurationSetSuppressionOptionsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutConfigurationSetTrackingOptions: { input: PutConfigurationSetTrackingOptionsRequest; output: PutConfigurationSetTrackingOptionsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutConfigurationSetVdmOptions: { input: PutConfigurationSetVdmOptionsRequest; output: PutConfigurationSetVdmOptionsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutDedicatedIpInPool: { input: PutDedicatedIpInPoolRequest; output: PutDedicatedIpInPoolResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutDedicatedIpPoolScalingAttributes: { input: PutDedicatedIpPoolScalingAttributesRequest; output: PutDedicatedIpPoolScalingAttributesResponse; errors: "NotFoundException" | "ConcurrentModificationException" | "TooManyRequestsException" | "BadRequestException" };
  PutDedicatedIpWarmupAttributes: { input: PutDedicatedIpWarmupAttributesRequest; output: PutDedicatedIpWarmupAttributesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutDeliverabilityDashboardOption: { input: PutDeliverabilityDashboardOptionRequest; output: PutDeliverabilityDashboardOptionResponse; errors: "AlreadyExistsException" | "NotFoundException" | "TooManyRequestsException" | "LimitExceededException" | "BadRequestException" };
  PutEmailIdentityConfigurationSetAttributes: { input: PutEmailIdentityConfigurationSetAttributesRequest; output: PutEmailIdentityConfigurationSetAttributesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutEmailIdentityDkimAttributes: { input: PutEmailIdentityDkimAttributesRequest; output: PutEmailIdentityDkimAttributesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutEmailIdentityDkimSigningAttributes: { input: PutEmailIdentityDkimSigningAttributesRequest; output: PutEmailIdentityDkimSigningAttributesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutEmailIdentityFeedbackAttributes: { input: PutEmailIdentityFeedbackAttributesRequest; output: PutEmailIdentityFeedbackAttributesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutEmailIdentityMailFromAttributes: { input: PutEmailIdentityMailFromAttributesRequest; output: PutEmailIdentityMailFromAttributesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PutSuppressedDestination: { input: PutSuppressedDestinationRequest; output: PutSuppressedDestinationResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" };
  PutTenantSuppressionAttributes: { input: PutTenantSuppressionAttributesRequest; output: PutTenantSuppressionAttributesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  SendBulkEmail: { input: SendBulkEmailRequest; output: SendBulkEmailResponse; errors: "TooManyRequestsException" | "LimitExceededException" | "AccountSuspendedException" | "SendingPausedException" | "MessageRejected" | "MailFromDomainNotVerifiedException" | "NotFoundException" | "BadRequestException" };
  SendCustomVerificationEmail: { input: SendCustomVerificationEmailRequest; output: SendCustomVerificationEmailResponse; errors: "TooManyRequestsException" | "LimitExceededException" | "MessageRejected" | "SendingPausedException" | "MailFromDomainNotVerifiedException" | "NotFoundException" | "BadRequestException" };
  SendEmail: { input: SendEmailRequest; output: SendEmailResponse; errors: "TooManyRequestsException" | "LimitExceededException" | "AccountSuspendedException" | "SendingPausedException" | "MessageRejected" | "MailFromDomainNotVerifiedException" | "NotFoundException" | "BadRequestException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "TooManyRequestsException" };
  TestRenderEmailTemplate: { input: TestRenderEmailTemplateRequest; output: TestRenderEmailTemplateResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "BadRequestException" | "ConcurrentModificationException" | "NotFoundException" | "TooManyRequestsException" };
  UpdateConfigurationSet: { input: UpdateConfigurationSetRequest; output: UpdateConfigurationSetResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  UpdateConfigurationSetEventDestination: { input: UpdateConfigurationSetEventDestinationRequest; output: UpdateConfigurationSetEventDestinationResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  UpdateContact: { input: UpdateContactRequest; output: UpdateContactResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" | "ConcurrentModificationException" };
  UpdateContactList: { input: UpdateContactListRequest; output: UpdateContactListResponse; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" | "ConcurrentModificationException" };
  UpdateCustomVerificationEmailTemplate: { input: UpdateCustomVerificationEmailTemplateRequest; output: UpdateCustomVerificationEmailTemplateResponse; errors: "NotFoundException" | "BadRequestException" | "TooManyRequestsException" };
  UpdateEmailIdentityPolicy: { input: UpdateEmailIdentityPolicyRequest; output: UpdateEmailIdentityPolicyResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  UpdateEmailTemplate: { input: UpdateEmailTemplateRequest; output: UpdateEmailTemplateResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  UpdateReputationEntityCustomerManagedStatus: { input: UpdateReputationEntityCustomerManagedStatusRequest; output: UpdateReputationEntityCustomerManagedStatusResponse; errors: "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateReputationEntityPolicy: { input: UpdateReputationEntityPolicyRequest; output: UpdateReputationEntityPolicyResponse; errors: "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
}
export type OperationName = keyof Operations;
export interface AccountDetails {
  MailType?: MailType;
  WebsiteURL?: string;
  ContactLanguage?: ContactLanguage;
  UseCaseDescription?: string;
  AdditionalContactEmailAddresses?: string[];
  ReviewDetails?: ReviewDetails;
}
export interface AccountSuspendedException {}
export interface AlreadyExistsException {}
export interface ArchivingOptions {
  ArchiveArn?: string;
}
export interface AssociateEmailIdentityCertificateRequest {
  EmailIdentity: string;
  FromAddress?: string;
  CertificateArn: string;
}
export interface AssociateEmailIdentityCertificateResponse {}
export interface Attachment {
  RawContent: Uint8Array;
  ContentDisposition?: AttachmentContentDisposition;
  FileName: string;
  ContentDescription?: string;
  ContentId?: string;
  ContentTransferEncoding?: AttachmentContentTransferEncoding;
  ContentType?: string;
}
export type AttachmentContentDisposition = "ATTACHMENT" | "INLINE";
export type AttachmentContentTransferEncoding = "BASE64" | "QUOTED_PRINTABLE" | "SEVEN_BIT";
export interface BadRequestException {}
export interface BatchGetMetricDataQuery {
  Id: string;
  Namespace: MetricNamespace;
  Metric: Metric;
  Dimensions?: { [key: string]: string };
  StartDate: Date;
  EndDate: Date;
}
export interface BatchGetMetricDataRequest {
  Queries: BatchGetMetricDataQuery[];
}
export interface BatchGetMetricDataResponse {
  Results?: MetricDataResult[];
  Errors?: MetricDataError[];
}
export type BehaviorOnMxFailure = "USE_DEFAULT_VALUE" | "REJECT_MESSAGE";
export interface BlacklistEntry {
  RblName?: string;
  ListingTime?: Date;
  Description?: string;
}
export interface Body {
  Text?: Content;
  Html?: Content;
}
export interface Bounce {
  BounceType?: BounceType;
  BounceSubType?: string;
  DiagnosticCode?: string;
}
export type BounceType = "UNDETERMINED" | "TRANSIENT" | "PERMANENT";
export interface BulkEmailContent {
  Template?: Template;
}
export interface BulkEmailEntry {
  Destination: Destination;
  ReplacementTags?: MessageTag[];
  ReplacementEmailContent?: ReplacementEmailContent;
  ReplacementHeaders?: MessageHeader[];
}
export interface BulkEmailEntryResult {
  Status?: BulkEmailStatus;
  Error?: string;
  MessageId?: string;
}
export type BulkEmailStatus = "SUCCESS" | "MESSAGE_REJECTED" | "MAIL_FROM_DOMAIN_NOT_VERIFIED" | "CONFIGURATION_SET_NOT_FOUND" | "TEMPLATE_NOT_FOUND" | "ACCOUNT_SUSPENDED" | "ACCOUNT_THROTTLED" | "ACCOUNT_DAILY_QUOTA_EXCEEDED" | "INVALID_SENDING_POOL_NAME" | "ACCOUNT_SENDING_PAUSED" | "CONFIGURATION_SET_SENDING_PAUSED" | "INVALID_PARAMETER" | "TRANSIENT_FAILURE" | "FAILED";
export interface CancelExportJobRequest {
  JobId: string;
}
export interface CancelExportJobResponse {}
export interface CloudWatchDestination {
  DimensionConfigurations: CloudWatchDimensionConfiguration[];
}
export interface CloudWatchDimensionConfiguration {
  DimensionName: string;
  DimensionValueSource: DimensionValueSource;
  DefaultDimensionValue: string;
}
export interface Complaint {
  ComplaintSubType?: string;
  ComplaintFeedbackType?: string;
}
export interface ConcurrentModificationException {}
export interface ConfigurationOverrides {
  Tracking?: TrackingConfigurationOverrides;
}
export type ConfigurationSetFilterKey = "CONFIGURATION_SET_NAME_CONTAINS";
export interface ConflictException {}
export interface Contact {
  EmailAddress?: string;
  TopicPreferences?: TopicPreference[];
  TopicDefaultPreferences?: TopicPreference[];
  UnsubscribeAll?: boolean;
  LastUpdatedTimestamp?: Date;
}
export type ContactLanguage = "EN" | "JA";
export interface ContactList {
  ContactListName?: string;
  LastUpdatedTimestamp?: Date;
}
export interface ContactListDestination {
  ContactListName: string;
  ContactListImportAction: ContactListImportAction;
}
export type ContactListImportAction = "DELETE" | "PUT";
export interface Content {
  Data: string;
  Charset?: string;
}
export interface CreateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestinationName: string;
  EventDestination: EventDestinationDefinition;
}
export interface CreateConfigurationSetEventDestinationResponse {}
export interface CreateConfigurationSetRequest {
  ConfigurationSetName: string;
  TrackingOptions?: TrackingOptions;
  DeliveryOptions?: DeliveryOptions;
  ReputationOptions?: ReputationOptions;
  SendingOptions?: SendingOptions;
  Tags?: Tag[];
  SuppressionOptions?: SuppressionOptions;
  VdmOptions?: VdmOptions;
  ArchivingOptions?: ArchivingOptions;
  MessageSecurityOptions?: MessageSecurityOptions;
}
export interface CreateConfigurationSetResponse {}
export interface CreateContactListRequest {
  ContactListName: string;
  Topics?: Topic[];
  Description?: string;
  Tags?: Tag[];
}
export interface CreateContactListResponse {}
export interface CreateContactRequest {
  ContactListName: string;
  EmailAddress: string;
  TopicPreferences?: TopicPreference[];
  UnsubscribeAll?: boolean;
  AttributesData?: string;
}
export interface CreateContactResponse {}
export interface CreateCustomVerificationEmailTemplateRequest {
  TemplateName: string;
  FromEmailAddress: string;
  TemplateSubject: string;
  TemplateContent: string;
  Tags?: Tag[];
  SuccessRedirectionURL: string;
  FailureRedirectionURL: string;
}
export interface CreateCustomVerificationEmailTemplateResponse {}
export interface CreateDedicatedIpPoolRequest {
  PoolName: string;
  Tags?: Tag[];
  ScalingMode?: ScalingMode;
}
export interface CreateDedicatedIpPoolResponse {}
export interface CreateDeliverabilityTestReportRequest {
  ReportName?: string;
  FromEmailAddress: string;
  Content: EmailContent;
  Tags?: Tag[];
}
export interface CreateDeliverabilityTestReportResponse {
  ReportId: string;
  DeliverabilityTestStatus: DeliverabilityTestStatus;
}
export interface CreateEmailIdentityPolicyRequest {
  EmailIdentity: string;
  PolicyName: string;
  Policy: string;
}
export interface CreateEmailIdentityPolicyResponse {}
export interface CreateEmailIdentityRequest {
  EmailIdentity: string;
  Tags?: Tag[];
  DkimSigningAttributes?: DkimSigningAttributes;
  ConfigurationSetName?: string;
}
export interface CreateEmailIdentityResponse {
  IdentityType?: IdentityType;
  VerifiedForSendingStatus?: boolean;
  DkimAttributes?: DkimAttributes;
}
export interface CreateEmailTemplateRequest {
  TemplateName: string;
  TemplateContent: EmailTemplateContent;
  Tags?: Tag[];
}
export interface CreateEmailTemplateResponse {}
export interface CreateExportJobRequest {
  ExportDataSource: ExportDataSource;
  ExportDestination: ExportDestination;
}
export interface CreateExportJobResponse {
  JobId?: string;
}
export interface CreateImportJobRequest {
  ImportDestination: ImportDestination;
  ImportDataSource: ImportDataSource;
}
export interface CreateImportJobResponse {
  JobId?: string;
}
export interface CreateMultiRegionEndpointRequest {
  EndpointName: string;
  Details: Details;
  Tags?: Tag[];
}
export interface CreateMultiRegionEndpointResponse {
  Status?: Status;
  EndpointId?: string;
}
export interface CreateTenantRequest {
  TenantName: string;
  Tags?: Tag[];
  SuppressionAttributes?: TenantSuppressionAttributes;
}
export interface CreateTenantResourceAssociationRequest {
  TenantName: string;
  ResourceArn: string;
}
export interface CreateTenantResourceAssociationResponse {}
export interface CreateTenantResponse {
  TenantName?: string;
  TenantId?: string;
  TenantArn?: string;
  CreatedTimestamp?: Date;
  Tags?: Tag[];
  SendingStatus?: SendingStatus;
  SuppressionAttributes?: TenantSuppressionAttributes;
}
export interface CustomVerificationEmailTemplateMetadata {
  TemplateName?: string;
  FromEmailAddress?: string;
  TemplateSubject?: string;
  SuccessRedirectionURL?: string;
  FailureRedirectionURL?: string;
}
export interface DailyVolume {
  StartDate?: Date;
  VolumeStatistics?: VolumeStatistics;
  DomainIspPlacements?: DomainIspPlacement[];
}
export interface DashboardAttributes {
  EngagementMetrics?: FeatureStatus;
}
export interface DashboardOptions {
  EngagementMetrics?: FeatureStatus;
}
export type DataFormat = "CSV" | "JSON";
export interface DedicatedIp {
  Ip: string;
  WarmupStatus: WarmupStatus;
  WarmupPercentage: number;
  PoolName?: string;
}
export interface DedicatedIpPool {
  PoolName: string;
  ScalingMode: ScalingMode;
}
export interface DefaultSigningScheme {}
export interface DeleteConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestinationName: string;
}
export interface DeleteConfigurationSetEventDestinationResponse {}
export interface DeleteConfigurationSetRequest {
  ConfigurationSetName: string;
}
export interface DeleteConfigurationSetResponse {}
export interface DeleteContactListRequest {
  ContactListName: string;
}
export interface DeleteContactListResponse {}
export interface DeleteContactRequest {
  ContactListName: string;
  EmailAddress: string;
}
export interface DeleteContactResponse {}
export interface DeleteCustomVerificationEmailTemplateRequest {
  TemplateName: string;
}
export interface DeleteCustomVerificationEmailTemplateResponse {}
export interface DeleteDedicatedIpPoolRequest {
  PoolName: string;
}
export interface DeleteDedicatedIpPoolResponse {}
export interface DeleteEmailIdentityPolicyRequest {
  EmailIdentity: string;
  PolicyName: string;
}
export interface DeleteEmailIdentityPolicyResponse {}
export interface DeleteEmailIdentityRequest {
  EmailIdentity: string;
}
export interface DeleteEmailIdentityResponse {}
export interface DeleteEmailTemplateRequest {
  TemplateName: string;
}
export interface DeleteEmailTemplateResponse {}
export interface DeleteMultiRegionEndpointRequest {
  EndpointName: string;
}
export interface DeleteMultiRegionEndpointResponse {
  Status?: Status;
}
export interface DeleteSuppressedDestinationRequest {
  EmailAddress: string;
  TenantName?: string;
}
export interface DeleteSuppressedDestinationResponse {}
export interface DeleteTenantRequest {
  TenantName: string;
}
export interface DeleteTenantResourceAssociationRequest {
  TenantName: string;
  ResourceArn: string;
}
export interface DeleteTenantResourceAssociationResponse {}
export interface DeleteTenantResponse {}
export type DeliverabilityDashboardAccountStatus = "ACTIVE" | "PENDING_EXPIRATION" | "DISABLED";
export interface DeliverabilityTestReport {
  ReportId?: string;
  ReportName?: string;
  Subject?: string;
  FromEmailAddress?: string;
  CreateDate?: Date;
  DeliverabilityTestStatus?: DeliverabilityTestStatus;
}
export type DeliverabilityTestStatus = "IN_PROGRESS" | "COMPLETED";
export type DeliveryEventType = "SEND" | "DELIVERY" | "TRANSIENT_BOUNCE" | "PERMANENT_BOUNCE" | "UNDETERMINED_BOUNCE" | "COMPLAINT";
export interface DeliveryOptions {
  TlsPolicy?: TlsPolicy;
  SendingPoolName?: string;
  MaxDeliverySeconds?: number;
}
export interface Destination {
  ToAddresses?: string[];
  CcAddresses?: string[];
  BccAddresses?: string[];
}
export interface Details {
  RoutesDetails: RouteDetails[];
}
export type DimensionValueSource = "MESSAGE_TAG" | "EMAIL_HEADER" | "LINK_TAG";
export interface DisassociateEmailIdentityCertificateRequest {
  EmailIdentity: string;
  FromAddress?: string;
}
export interface DisassociateEmailIdentityCertificateResponse {}
export interface DkimAttributes {
  SigningEnabled?: boolean;
  Status?: DkimStatus;
  Tokens?: string[];
  SigningHostedZone?: string;
  SigningAttributesOrigin?: DkimSigningAttributesOrigin;
  NextSigningKeyLength?: DkimSigningKeyLength;
  CurrentSigningKeyLength?: DkimSigningKeyLength;
  LastKeyGenerationTimestamp?: Date;
}
export interface DkimSigningAttributes {
  DomainSigningSelector?: string;
  DomainSigningPrivateKey?: string;
  NextSigningKeyLength?: DkimSigningKeyLength;
  DomainSigningAttributesOrigin?: DkimSigningAttributesOrigin;
}
export type DkimSigningAttributesOrigin = "AWS_SES" | "EXTERNAL" | "AWS_SES_AF_SOUTH_1" | "AWS_SES_EU_NORTH_1" | "AWS_SES_AP_SOUTH_1" | "AWS_SES_EU_WEST_3" | "AWS_SES_EU_WEST_2" | "AWS_SES_EU_SOUTH_1" | "AWS_SES_EU_WEST_1" | "AWS_SES_AP_NORTHEAST_3" | "AWS_SES_AP_NORTHEAST_2" | "AWS_SES_ME_SOUTH_1" | "AWS_SES_AP_NORTHEAST_1" | "AWS_SES_IL_CENTRAL_1" | "AWS_SES_SA_EAST_1" | "AWS_SES_CA_CENTRAL_1" | "AWS_SES_AP_SOUTHEAST_1" | "AWS_SES_AP_SOUTHEAST_2" | "AWS_SES_AP_SOUTHEAST_3" | "AWS_SES_EU_CENTRAL_1" | "AWS_SES_US_EAST_1" | "AWS_SES_US_EAST_2" | "AWS_SES_US_WEST_1" | "AWS_SES_US_WEST_2" | "AWS_SES_ME_CENTRAL_1" | "AWS_SES_AP_SOUTH_2" | "AWS_SES_EU_CENTRAL_2" | "AWS_SES_AP_SOUTHEAST_5" | "AWS_SES_CA_WEST_1" | "AWS_SES_US_GOV_EAST_1" | "AWS_SES_US_GOV_WEST_1";
export type DkimSigningKeyLength = "RSA_1024_BIT" | "RSA_2048_BIT";
export type DkimStatus = "PENDING" | "SUCCESS" | "FAILED" | "TEMPORARY_FAILURE" | "NOT_STARTED";
export interface DomainDeliverabilityCampaign {
  CampaignId?: string;
  ImageUrl?: string;
  Subject?: string;
  FromAddress?: string;
  SendingIps?: string[];
  FirstSeenDateTime?: Date;
  LastSeenDateTime?: Date;
  InboxCount?: number;
  SpamCount?: number;
  ReadRate?: number;
  DeleteRate?: number;
  ReadDeleteRate?: number;
  ProjectedVolume?: number;
  Esps?: string[];
}
export interface DomainDeliverabilityTrackingOption {
  Domain?: string;
  SubscriptionStartDate?: Date;
  InboxPlacementTrackingOption?: InboxPlacementTrackingOption;
}
export interface DomainIspPlacement {
  IspName?: string;
  InboxRawCount?: number;
  SpamRawCount?: number;
  InboxPercentage?: number;
  SpamPercentage?: number;
}
export type EmailAddressInsightsConfidenceVerdict = "LOW" | "MEDIUM" | "HIGH";
export interface EmailAddressInsightsMailboxEvaluations {
  HasValidSyntax?: EmailAddressInsightsVerdict;
  HasValidDnsRecords?: EmailAddressInsightsVerdict;
  MailboxExists?: EmailAddressInsightsVerdict;
  IsRoleAddress?: EmailAddressInsightsVerdict;
  IsDisposable?: EmailAddressInsightsVerdict;
  IsRandomInput?: EmailAddressInsightsVerdict;
}
export interface EmailAddressInsightsVerdict {
  ConfidenceVerdict?: EmailAddressInsightsConfidenceVerdict;
}
export interface EmailContent {
  Simple?: Message;
  Raw?: RawMessage;
  Template?: Template;
}
export interface EmailInsights {
  Destination?: string;
  Isp?: string;
  Events?: InsightsEvent[];
}
export interface EmailTemplateContent {
  Subject?: string;
  Text?: string;
  Html?: string;
}
export interface EmailTemplateMetadata {
  TemplateName?: string;
  CreatedTimestamp?: Date;
}
export type EngagementEventType = "OPEN" | "CLICK";
export interface EventBridgeDestination {
  EventBusArn: string;
}
export interface EventDestination {
  Name: string;
  Enabled?: boolean;
  MatchingEventTypes: EventType[];
  KinesisFirehoseDestination?: KinesisFirehoseDestination;
  CloudWatchDestination?: CloudWatchDestination;
  SnsDestination?: SnsDestination;
  EventBridgeDestination?: EventBridgeDestination;
  PinpointDestination?: PinpointDestination;
}
export interface EventDestinationDefinition {
  Enabled?: boolean;
  MatchingEventTypes?: EventType[];
  KinesisFirehoseDestination?: KinesisFirehoseDestination;
  CloudWatchDestination?: CloudWatchDestination;
  SnsDestination?: SnsDestination;
  EventBridgeDestination?: EventBridgeDestination;
  PinpointDestination?: PinpointDestination;
}
export interface EventDetails {
  Bounce?: Bounce;
  Complaint?: Complaint;
}
export type EventType = "SEND" | "REJECT" | "BOUNCE" | "COMPLAINT" | "DELIVERY" | "OPEN" | "CLICK" | "RENDERING_FAILURE" | "DELIVERY_DELAY" | "SUBSCRIPTION";
export interface ExportDataSource {
  MetricsDataSource?: MetricsDataSource;
  MessageInsightsDataSource?: MessageInsightsDataSource;
}
export interface ExportDestination {
  DataFormat: DataFormat;
  S3Url?: string;
}
export interface ExportJobSummary {
  JobId?: string;
  ExportSourceType?: ExportSourceType;
  JobStatus?: JobStatus;
  CreatedTimestamp?: Date;
  CompletedTimestamp?: Date;
}
export interface ExportMetric {
  Name?: Metric;
  Aggregation?: MetricAggregation;
}
export type ExportSourceType = "METRICS_DATA" | "MESSAGE_INSIGHTS";
export interface ExportStatistics {
  ProcessedRecordsCount?: number;
  ExportedRecordsCount?: number;
}
export interface FailureInfo {
  FailedRecordsS3Url?: string;
  ErrorMessage?: string;
}
export type FeatureStatus = "ENABLED" | "DISABLED";
export interface GetAccountRequest {}
export interface GetAccountResponse {
  DedicatedIpAutoWarmupEnabled?: boolean;
  EnforcementStatus?: string;
  ProductionAccessEnabled?: boolean;
  SendQuota?: SendQuota;
  SendingEnabled?: boolean;
  SuppressionAttributes?: SuppressionAttributes;
  Details?: AccountDetails;
  VdmAttributes?: VdmAttributes;
  PricingAttributes?: PricingAttributes;
}
export interface GetBlacklistReportsRequest {
  BlacklistItemNames: string[];
}
export interface GetBlacklistReportsResponse {
  BlacklistReport: { [key: string]: BlacklistEntry[] };
}
export interface GetConfigurationSetEventDestinationsRequest {
  ConfigurationSetName: string;
}
export interface GetConfigurationSetEventDestinationsResponse {
  EventDestinations?: EventDestination[];
}
export interface GetConfigurationSetRequest {
  ConfigurationSetName: string;
}
export interface GetConfigurationSetResponse {
  ConfigurationSetName?: string;
  TrackingOptions?: TrackingOptions;
  DeliveryOptions?: DeliveryOptions;
  ReputationOptions?: ReputationOptions;
  SendingOptions?: SendingOptions;
  Tags?: Tag[];
  SuppressionOptions?: SuppressionOptions;
  VdmOptions?: VdmOptions;
  ArchivingOptions?: ArchivingOptions;
  MessageSecurityOptions?: MessageSecurityOptions;
}
export interface GetContactListRequest {
  ContactListName: string;
}
export interface GetContactListResponse {
  ContactListName?: string;
  Topics?: Topic[];
  Description?: string;
  CreatedTimestamp?: Date;
  LastUpdatedTimestamp?: Date;
  Tags?: Tag[];
}
export interface GetContactRequest {
  ContactListName: string;
  EmailAddress: string;
}
export interface GetContactResponse {
  ContactListName?: string;
  EmailAddress?: string;
  TopicPreferences?: TopicPreference[];
  TopicDefaultPreferences?: TopicPreference[];
  UnsubscribeAll?: boolean;
  AttributesData?: string;
  CreatedTimestamp?: Date;
  LastUpdatedTimestamp?: Date;
}
export interface GetCustomVerificationEmailTemplateRequest {
  TemplateName: string;
}
export interface GetCustomVerificationEmailTemplateResponse {
  TemplateName?: string;
  FromEmailAddress?: string;
  TemplateSubject?: string;
  TemplateContent?: string;
  Tags?: Tag[];
  SuccessRedirectionURL?: string;
  FailureRedirectionURL?: string;
}
export interface GetDedicatedIpPoolRequest {
  PoolName: string;
}
export interface GetDedicatedIpPoolResponse {
  DedicatedIpPool?: DedicatedIpPool;
}
export interface GetDedicatedIpRequest {
  Ip: string;
}
export interface GetDedicatedIpResponse {
  DedicatedIp?: DedicatedIp;
}
export interface GetDedicatedIpsRequest {
  PoolName?: string;
  NextToken?: string;
  PageSize?: number;
}
export interface GetDedicatedIpsResponse {
  DedicatedIps?: DedicatedIp[];
  NextToken?: string;
}
export interface GetDeliverabilityDashboardOptionsRequest {}
export interface GetDeliverabilityDashboardOptionsResponse {
  DashboardEnabled: boolean;
  SubscriptionExpiryDate?: Date;
  AccountStatus?: DeliverabilityDashboardAccountStatus;
  ActiveSubscribedDomains?: DomainDeliverabilityTrackingOption[];
  PendingExpirationSubscribedDomains?: DomainDeliverabilityTrackingOption[];
}
export interface GetDeliverabilityTestReportRequest {
  ReportId: string;
}
export interface GetDeliverabilityTestReportResponse {
  DeliverabilityTestReport: DeliverabilityTestReport;
  OverallPlacement: PlacementStatistics;
  IspPlacements: IspPlacement[];
  Message?: string;
  Tags?: Tag[];
}
export interface GetDomainDeliverabilityCampaignRequest {
  CampaignId: string;
}
export interface GetDomainDeliverabilityCampaignResponse {
  DomainDeliverabilityCampaign: DomainDeliverabilityCampaign;
}
export interface GetDomainStatisticsReportRequest {
  Domain: string;
  StartDate: Date;
  EndDate: Date;
}
export interface GetDomainStatisticsReportResponse {
  OverallVolume: OverallVolume;
  DailyVolumes: DailyVolume[];
}
export interface GetEmailAddressInsightsRequest {
  EmailAddress: string;
}
export interface GetEmailAddressInsightsResponse {
  MailboxValidation?: MailboxValidation;
}
export interface GetEmailIdentityPoliciesRequest {
  EmailIdentity: string;
}
export interface GetEmailIdentityPoliciesResponse {
  Policies?: { [key: string]: string };
}
export interface GetEmailIdentityRequest {
  EmailIdentity: string;
}
export interface GetEmailIdentityResponse {
  IdentityType?: IdentityType;
  FeedbackForwardingStatus?: boolean;
  VerifiedForSendingStatus?: boolean;
  DkimAttributes?: DkimAttributes;
  MailFromAttributes?: MailFromAttributes;
  Policies?: { [key: string]: string };
  Tags?: Tag[];
  ConfigurationSetName?: string;
  VerificationStatus?: VerificationStatus;
  VerificationInfo?: VerificationInfo;
}
export interface GetEmailTemplateRequest {
  TemplateName: string;
}
export interface GetEmailTemplateResponse {
  TemplateName: string;
  TemplateContent: EmailTemplateContent;
  Tags?: Tag[];
}
export interface GetExportJobRequest {
  JobId: string;
}
export interface GetExportJobResponse {
  JobId?: string;
  ExportSourceType?: ExportSourceType;
  JobStatus?: JobStatus;
  ExportDestination?: ExportDestination;
  ExportDataSource?: ExportDataSource;
  CreatedTimestamp?: Date;
  CompletedTimestamp?: Date;
  FailureInfo?: FailureInfo;
  Statistics?: ExportStatistics;
}
export interface GetImportJobRequest {
  JobId: string;
}
export interface GetImportJobResponse {
  JobId?: string;
  ImportDestination?: ImportDestination;
  ImportDataSource?: ImportDataSource;
  FailureInfo?: FailureInfo;
  JobStatus?: JobStatus;
  CreatedTimestamp?: Date;
  CompletedTimestamp?: Date;
  ProcessedRecordsCount?: number;
  FailedRecordsCount?: number;
}
export interface GetMessageInsightsRequest {
  MessageId: string;
}
export interface GetMessageInsightsResponse {
  MessageId?: string;
  FromEmailAddress?: string;
  Subject?: string;
  EmailTags?: MessageTag[];
  Insights?: EmailInsights[];
}
export interface GetMultiRegionEndpointRequest {
  EndpointName: string;
}
export interface GetMultiRegionEndpointResponse {
  EndpointName?: string;
  EndpointId?: string;
  Routes?: Route[];
  Status?: Status;
  CreatedTimestamp?: Date;
  LastUpdatedTimestamp?: Date;
}
export interface GetReputationEntityRequest {
  ReputationEntityReference: string;
  ReputationEntityType: ReputationEntityType;
}
export interface GetReputationEntityResponse {
  ReputationEntity?: ReputationEntity;
}
export interface GetSuppressedDestinationRequest {
  EmailAddress: string;
  TenantName?: string;
}
export interface GetSuppressedDestinationResponse {
  SuppressedDestination: SuppressedDestination;
}
export interface GetTenantRequest {
  TenantName: string;
}
export interface GetTenantResponse {
  Tenant?: Tenant;
}
export interface GuardianAttributes {
  OptimizedSharedDelivery?: FeatureStatus;
}
export interface GuardianOptions {
  OptimizedSharedDelivery?: FeatureStatus;
}
export type HttpsPolicy = "REQUIRE" | "REQUIRE_OPEN_ONLY" | "OPTIONAL";
export interface IdentityCertificate {
  FromAddress?: string;
  Status?: IdentityCertificateStatus;
  CertificateArn?: string;
  CertificateExpiryTime?: Date;
}
export type IdentityCertificateStatus = "PROVISIONING" | "INACTIVE" | "DEPROVISIONING" | "ACTIVE" | "FAILED";
export type IdentityFilterKey = "IDENTITY_NAME_CONTAINS" | "IDENTITY_TYPE" | "VERIFICATION_STATUS";
export interface IdentityInfo {
  IdentityType?: IdentityType;
  IdentityName?: string;
  SendingEnabled?: boolean;
  VerificationStatus?: VerificationStatus;
}
export type IdentityType = "EMAIL_ADDRESS" | "DOMAIN" | "MANAGED_DOMAIN";
export interface ImportDataSource {
  S3Url: string;
  DataFormat: DataFormat;
}
export interface ImportDestination {
  SuppressionListDestination?: SuppressionListDestination;
  ContactListDestination?: ContactListDestination;
}
export type ImportDestinationType = "SUPPRESSION_LIST" | "CONTACT_LIST";
export interface ImportJobSummary {
  JobId?: string;
  ImportDestination?: ImportDestination;
  JobStatus?: JobStatus;
  CreatedTimestamp?: Date;
  ProcessedRecordsCount?: number;
  FailedRecordsCount?: number;
}
export interface InboxPlacementTrackingOption {
  Global?: boolean;
  TrackedIsps?: string[];
}
export interface InsightsEvent {
  Timestamp?: Date;
  Type?: EventType;
  Details?: EventDetails;
}
export interface InternalServiceErrorException {}
export interface InvalidNextTokenException {}
export interface IspPlacement {
  IspName?: string;
  PlacementStatistics?: PlacementStatistics;
}
export type JobStatus = "CREATED" | "PROCESSING" | "COMPLETED" | "FAILED" | "CANCELLED";
export interface KinesisFirehoseDestination {
  IamRoleArn: string;
  DeliveryStreamArn: string;
}
export interface LimitExceededException {}
export interface ListConfigurationSetsRequest {
  Filter?: { [key: string]: string };
  NextToken?: string;
  PageSize?: number;
}
export interface ListConfigurationSetsResponse {
  ConfigurationSets?: string[];
  NextToken?: string;
}
export interface ListContactListsRequest {
  PageSize?: number;
  NextToken?: string;
}
export interface ListContactListsResponse {
  ContactLists?: ContactList[];
  NextToken?: string;
}
export interface ListContactsFilter {
  FilteredStatus?: SubscriptionStatus;
  TopicFilter?: TopicFilter;
}
export interface ListContactsRequest {
  ContactListName: string;
  Filter?: ListContactsFilter;
  PageSize?: number;
  NextToken?: string;
}
export interface ListContactsResponse {
  Contacts?: Contact[];
  NextToken?: string;
}
export interface ListCustomVerificationEmailTemplatesRequest {
  NextToken?: string;
  PageSize?: number;
}
export interface ListCustomVerificationEmailTemplatesResponse {
  CustomVerificationEmailTemplates?: CustomVerificationEmailTemplateMetadata[];
  NextToken?: string;
}
export interface ListDedicatedIpPoolsRequest {
  NextToken?: string;
  PageSize?: number;
}
export interface ListDedicatedIpPoolsResponse {
  DedicatedIpPools?: string[];
  NextToken?: string;
}
export interface ListDeliverabilityTestReportsRequest {
  NextToken?: string;
  PageSize?: number;
}
export interface ListDeliverabilityTestReportsResponse {
  DeliverabilityTestReports: DeliverabilityTestReport[];
  NextToken?: string;
}
export interface ListDomainDeliverabilityCampaignsRequest {
  StartDate: Date;
  EndDate: Date;
  SubscribedDomain: string;
  NextToken?: string;
  PageSize?: number;
}
export interface ListDomainDeliverabilityCampaignsResponse {
  DomainDeliverabilityCampaigns: DomainDeliverabilityCampaign[];
  NextToken?: string;
}
export interface ListEmailIdentitiesRequest {
  Filter?: { [key: string]: string };
  NextToken?: string;
  PageSize?: number;
}
export interface ListEmailIdentitiesResponse {
  EmailIdentities?: IdentityInfo[];
  NextToken?: string;
}
export interface ListEmailIdentityCertificatesRequest {
  EmailIdentity: string;
  NextToken?: string;
  PageSize?: number;
}
export interface ListEmailIdentityCertificatesResponse {
  Certificates?: IdentityCertificate[];
  NextToken?: string;
}
export interface ListEmailTemplatesRequest {
  NextToken?: string;
  PageSize?: number;
}
export interface ListEmailTemplatesResponse {
  TemplatesMetadata?: EmailTemplateMetadata[];
  NextToken?: string;
}
export interface ListExportJobsRequest {
  NextToken?: string;
  PageSize?: number;
  ExportSourceType?: ExportSourceType;
  JobStatus?: JobStatus;
}
export interface ListExportJobsResponse {
  ExportJobs?: ExportJobSummary[];
  NextToken?: string;
}
export interface ListImportJobsRequest {
  ImportDestinationType?: ImportDestinationType;
  NextToken?: string;
  PageSize?: number;
}
export interface ListImportJobsResponse {
  ImportJobs?: ImportJobSummary[];
  NextToken?: string;
}
export interface ListManagementOptions {
  ContactListName: string;
  TopicName?: string;
}
export interface ListMultiRegionEndpointsRequest {
  NextToken?: string;
  PageSize?: number;
}
export interface ListMultiRegionEndpointsResponse {
  MultiRegionEndpoints?: MultiRegionEndpoint[];
  NextToken?: string;
}
export type ListRecommendationsFilterKey = "TYPE" | "IMPACT" | "STATUS" | "RESOURCE_ARN";
export interface ListRecommendationsRequest {
  Filter?: { [key: string]: string };
  NextToken?: string;
  PageSize?: number;
}
export interface ListRecommendationsResponse {
  Recommendations?: Recommendation[];
  NextToken?: string;
}
export interface ListReputationEntitiesRequest {
  Filter?: { [key: string]: string };
  NextToken?: string;
  PageSize?: number;
}
export interface ListReputationEntitiesResponse {
  ReputationEntities?: ReputationEntity[];
  NextToken?: string;
}
export interface ListResourceTenantsRequest {
  ResourceArn: string;
  PageSize?: number;
  NextToken?: string;
}
export interface ListResourceTenantsResponse {
  ResourceTenants?: ResourceTenantMetadata[];
  NextToken?: string;
}
export interface ListSuppressedDestinationsRequest {
  TenantName?: string;
  Reasons?: SuppressionListReason[];
  StartDate?: Date;
  EndDate?: Date;
  NextToken?: string;
  PageSize?: number;
}
export interface ListSuppressedDestinationsResponse {
  SuppressedDestinationSummaries?: SuppressedDestinationSummary[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  Tags: Tag[];
}
export type ListTenantResourcesFilterKey = "RESOURCE_TYPE";
export interface ListTenantResourcesRequest {
  TenantName: string;
  Filter?: { [key: string]: string };
  PageSize?: number;
  NextToken?: string;
}
export interface ListTenantResourcesResponse {
  TenantResources?: TenantResource[];
  NextToken?: string;
}
export type ListTenantsFilterKey = "TENANT_NAME_CONTAINS" | "SENDING_STATUS";
export interface ListTenantsRequest {
  Filter?: { [key: string]: string };
  NextToken?: string;
  PageSize?: number;
}
export interface ListTenantsResponse {
  Tenants?: TenantInfo[];
  NextToken?: string;
}
export interface MailFromAttributes {
  MailFromDomain: string;
  MailFromDomainStatus: MailFromDomainStatus;
  BehaviorOnMxFailure: BehaviorOnMxFailure;
}
export interface MailFromDomainNotVerifiedException {}
export type MailFromDomainStatus = "PENDING" | "SUCCESS" | "FAILED" | "TEMPORARY_FAILURE";
export type MailType = "MARKETING" | "TRANSACTIONAL";
export interface MailboxValidation {
  IsValid?: EmailAddressInsightsVerdict;
  Evaluations?: EmailAddressInsightsMailboxEvaluations;
}
export interface Message {
  Subject: Content;
  Body: Body;
  Headers?: MessageHeader[];
  Attachments?: Attachment[];
}
export interface MessageHeader {
  Name: string;
  Value: string;
}
export interface MessageInsightsDataSource {
  StartDate: Date;
  EndDate: Date;
  Include?: MessageInsightsFilters;
  Exclude?: MessageInsightsFilters;
  MaxResults?: number;
}
export interface MessageInsightsFilters {
  FromEmailAddress?: string[];
  Destination?: string[];
  Subject?: string[];
  Isp?: string[];
  TenantName?: string[];
  LastDeliveryEvent?: DeliveryEventType[];
  LastEngagementEvent?: EngagementEventType[];
}
export interface MessageRejected {}
export interface MessageSecurityOptions {
  SigningScheme?: SigningScheme;
}
export interface MessageTag {
  Name: string;
  Value: string;
}
export type Metric = "SEND" | "COMPLAINT" | "PERMANENT_BOUNCE" | "TRANSIENT_BOUNCE" | "OPEN" | "CLICK" | "DELIVERY" | "DELIVERY_OPEN" | "DELIVERY_CLICK" | "DELIVERY_COMPLAINT";
export type MetricAggregation = "RATE" | "VOLUME";
export interface MetricDataError {
  Id?: string;
  Code?: QueryErrorCode;
  Message?: string;
}
export interface MetricDataResult {
  Id?: string;
  Timestamps?: Date[];
  Values?: number[];
}
export type MetricDimensionName = "EMAIL_IDENTITY" | "CONFIGURATION_SET" | "ISP" | "TENANT_NAME";
export type MetricNamespace = "VDM";
export interface MetricsDataSource {
  Dimensions: { [key: string]: string[] };
  Namespace: MetricNamespace;
  Metrics: ExportMetric[];
  StartDate: Date;
  EndDate: Date;
}
export interface MultiRegionEndpoint {
  EndpointName?: string;
  Status?: Status;
  EndpointId?: string;
  Regions?: string[];
  CreatedTimestamp?: Date;
  LastUpdatedTimestamp?: Date;
}
export interface NotFoundException {}
export interface OverallVolume {
  VolumeStatistics?: VolumeStatistics;
  ReadRatePercent?: number;
  DomainIspPlacements?: DomainIspPlacement[];
}
export interface PinpointDestination {
  ApplicationArn?: string;
}
export interface PlacementStatistics {
  InboxPercentage?: number;
  SpamPercentage?: number;
  MissingPercentage?: number;
  SpfPercentage?: number;
  DkimPercentage?: number;
}
export interface PricingAttributes {
  CurrentPlan?: PricingPlan;
  NextPlan?: PricingPlan;
}
export type PricingPlan = "NONE" | "ESSENTIALS" | "PRO" | "ENTERPRISE";
export interface PutAccountDedicatedIpWarmupAttributesRequest {
  AutoWarmupEnabled?: boolean;
}
export interface PutAccountDedicatedIpWarmupAttributesResponse {}
export interface PutAccountDetailsRequest {
  MailType: MailType;
  WebsiteURL: string;
  ContactLanguage?: ContactLanguage;
  UseCaseDescription?: string;
  AdditionalContactEmailAddresses?: string[];
  ProductionAccessEnabled?: boolean;
}
export interface PutAccountDetailsResponse {}
export interface PutAccountPricingAttributesRequest {
  Plan: PricingPlan;
}
export interface PutAccountPricingAttributesResponse {}
export interface PutAccountSendingAttributesRequest {
  SendingEnabled?: boolean;
}
export interface PutAccountSendingAttributesResponse {}
export interface PutAccountSuppressionAttributesRequest {
  SuppressedReasons?: SuppressionListReason[];
  ValidationAttributes?: SuppressionValidationAttributes;
}
export interface PutAccountSuppressionAttributesResponse {}
export interface PutAccountVdmAttributesRequest {
  VdmAttributes: VdmAttributes;
}
export interface PutAccountVdmAttributesResponse {}
export interface PutConfigurationSetArchivingOptionsRequest {
  ConfigurationSetName: string;
  ArchiveArn?: string;
}
export interface PutConfigurationSetArchivingOptionsResponse {}
export interface PutConfigurationSetDeliveryOptionsRequest {
  ConfigurationSetName: string;
  TlsPolicy?: TlsPolicy;
  SendingPoolName?: string;
  MaxDeliverySeconds?: number;
}
export interface PutConfigurationSetDeliveryOptionsResponse {}
export interface PutConfigurationSetReputationOptionsRequest {
  ConfigurationSetName: string;
  ReputationMetricsEnabled?: boolean;
}
export interface PutConfigurationSetReputationOptionsResponse {}
export interface PutConfigurationSetSendingOptionsRequest {
  ConfigurationSetName: string;
  SendingEnabled?: boolean;
}
export interface PutConfigurationSetSendingOptionsResponse {}
export interface PutConfigurationSetSuppressionOptionsRequest {
  ConfigurationSetName: string;
  SuppressionScope?: SuppressionListScope;
  SuppressedReasons?: SuppressionListReason[];
  ValidationOptions?: SuppressionValidationOptions;
}
export interface PutConfigurationSetSuppressionOptionsResponse {}
export interface PutConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string;
  CustomRedirectDomain?: string;
  HttpsPolicy?: HttpsPolicy;
}
export interface PutConfigurationSetTrackingOptionsResponse {}
export interface PutConfigurationSetVdmOptionsRequest {
  ConfigurationSetName: string;
  VdmOptions?: VdmOptions;
}
export interface PutConfigurationSetVdmOptionsResponse {}
export interface PutDedicatedIpInPoolRequest {
  Ip: string;
  DestinationPoolName: string;
}
export interface PutDedicatedIpInPoolResponse {}
export interface PutDedicatedIpPoolScalingAttributesRequest {
  PoolName: string;
  ScalingMode: ScalingMode;
}
export interface PutDedicatedIpPoolScalingAttributesResponse {}
export interface PutDedicatedIpWarmupAttributesRequest {
  Ip: string;
  WarmupPercentage: number;
}
export interface PutDedicatedIpWarmupAttributesResponse {}
export interface PutDeliverabilityDashboardOptionRequest {
  DashboardEnabled: boolean;
  SubscribedDomains?: DomainDeliverabilityTrackingOption[];
}
export interface PutDeliverabilityDashboardOptionResponse {}
export interface PutEmailIdentityConfigurationSetAttributesRequest {
  EmailIdentity: string;
  ConfigurationSetName?: string;
}
export interface PutEmailIdentityConfigurationSetAttributesResponse {}
export interface PutEmailIdentityDkimAttributesRequest {
  EmailIdentity: string;
  SigningEnabled?: boolean;
}
export interface PutEmailIdentityDkimAttributesResponse {}
export interface PutEmailIdentityDkimSigningAttributesRequest {
  EmailIdentity: string;
  SigningAttributesOrigin: DkimSigningAttributesOrigin;
  SigningAttributes?: DkimSigningAttributes;
}
export interface PutEmailIdentityDkimSigningAttributesResponse {
  DkimStatus?: DkimStatus;
  DkimTokens?: string[];
  SigningHostedZone?: string;
}
export interface PutEmailIdentityFeedbackAttributesRequest {
  EmailIdentity: string;
  EmailForwardingEnabled?: boolean;
}
export interface PutEmailIdentityFeedbackAttributesResponse {}
export interface PutEmailIdentityMailFromAttributesRequest {
  EmailIdentity: string;
  MailFromDomain?: string;
  BehaviorOnMxFailure?: BehaviorOnMxFailure;
}
export interface PutEmailIdentityMailFromAttributesResponse {}
export interface PutSuppressedDestinationRequest {
  EmailAddress: string;
  Reason: SuppressionListReason;
  TenantName?: string;
}
export interface PutSuppressedDestinationResponse {}
export interface PutTenantSuppressionAttributesRequest {
  TenantName: string;
  SuppressedReasons?: SuppressionListReason[];
  SuppressionScope?: SuppressionListScope;
}
export interface PutTenantSuppressionAttributesResponse {}
export type QueryErrorCode = "INTERNAL_FAILURE" | "ACCESS_DENIED";
export interface RawMessage {
  Data: Uint8Array;
}
export interface Recommendation {
  ResourceArn?: string;
  Type?: RecommendationType;
  Description?: string;
  Status?: RecommendationStatus;
  CreatedTimestamp?: Date;
  LastUpdatedTimestamp?: Date;
  Impact?: RecommendationImpact;
}
export type RecommendationImpact = "LOW" | "HIGH";
export type RecommendationStatus = "OPEN" | "FIXED";
export type RecommendationType = "DKIM" | "DMARC" | "SPF" | "BIMI" | "COMPLAINT" | "BOUNCE" | "FEEDBACK_3P" | "IP_LISTING";
export interface ReplacementEmailContent {
  ReplacementTemplate?: ReplacementTemplate;
}
export interface ReplacementTemplate {
  ReplacementTemplateData?: string;
}
export interface ReputationEntity {
  ReputationEntityReference?: string;
  ReputationEntityType?: ReputationEntityType;
  ReputationManagementPolicy?: string;
  CustomerManagedStatus?: StatusRecord;
  AwsSesManagedStatus?: StatusRecord;
  SendingStatusAggregate?: SendingStatus;
  ReputationImpact?: RecommendationImpact;
}
export type ReputationEntityFilterKey = "ENTITY_TYPE" | "REPUTATION_IMPACT" | "SENDING_STATUS" | "ENTITY_REFERENCE_PREFIX";
export type ReputationEntityType = "RESOURCE";
export interface ReputationOptions {
  ReputationMetricsEnabled?: boolean;
  LastFreshStart?: Date;
}
export interface ResourceTenantMetadata {
  TenantName?: string;
  TenantId?: string;
  ResourceArn?: string;
  AssociatedTimestamp?: Date;
}
export type ResourceType = "EMAIL_IDENTITY" | "CONFIGURATION_SET" | "EMAIL_TEMPLATE";
export interface ReviewDetails {
  Status?: ReviewStatus;
  CaseId?: string;
}
export type ReviewStatus = "PENDING" | "FAILED" | "GRANTED" | "DENIED";
export interface Route {
  Region: string;
}
export interface RouteDetails {
  Region: string;
}
export interface SOARecord {
  PrimaryNameServer?: string;
  AdminEmail?: string;
  SerialNumber?: number;
}
export type ScalingMode = "STANDARD" | "MANAGED";
export interface SendBulkEmailRequest {
  FromEmailAddress?: string;
  FromEmailAddressIdentityArn?: string;
  ReplyToAddresses?: string[];
  FeedbackForwardingEmailAddress?: string;
  FeedbackForwardingEmailAddressIdentityArn?: string;
  DefaultEmailTags?: MessageTag[];
  DefaultContent: BulkEmailContent;
  BulkEmailEntries: BulkEmailEntry[];
  ConfigurationSetName?: string;
  EndpointId?: string;
  TenantName?: string;
  ConfigurationOverrides?: ConfigurationOverrides;
}
export interface SendBulkEmailResponse {
  BulkEmailEntryResults: BulkEmailEntryResult[];
}
export interface SendCustomVerificationEmailRequest {
  EmailAddress: string;
  TemplateName: string;
  ConfigurationSetName?: string;
}
export interface SendCustomVerificationEmailResponse {
  MessageId?: string;
}
export interface SendEmailRequest {
  FromEmailAddress?: string;
  FromEmailAddressIdentityArn?: string;
  Destination?: Destination;
  ReplyToAddresses?: string[];
  FeedbackForwardingEmailAddress?: string;
  FeedbackForwardingEmailAddressIdentityArn?: string;
  Content: EmailContent;
  EmailTags?: MessageTag[];
  ConfigurationSetName?: string;
  EndpointId?: string;
  TenantName?: string;
  ListManagementOptions?: ListManagementOptions;
  ConfigurationOverrides?: ConfigurationOverrides;
}
export interface SendEmailResponse {
  MessageId?: string;
}
export interface SendQuota {
  Max24HourSend?: number;
  MaxSendRate?: number;
  SentLast24Hours?: number;
}
export interface SendingOptions {
  SendingEnabled?: boolean;
}
export interface SendingPausedException {}
export type SendingStatus = "ENABLED" | "REINSTATED" | "DISABLED";
export type SignatureFormat = "DETACHED";
export interface SigningScheme {
  DefaultScheme?: DefaultSigningScheme;
  SmimeScheme?: SmimeSigningScheme;
}
export interface SmimeSigningScheme {
  SignatureFormat?: SignatureFormat;
}
export interface SnsDestination {
  TopicArn: string;
}
export type Status = "CREATING" | "READY" | "FAILED" | "DELETING";
export interface StatusRecord {
  Status?: SendingStatus;
  Cause?: string;
  LastUpdatedTimestamp?: Date;
}
export type SubscriptionStatus = "OPT_IN" | "OPT_OUT";
export interface SuppressedDestination {
  EmailAddress: string;
  Reason: SuppressionListReason;
  LastUpdateTime: Date;
  Attributes?: SuppressedDestinationAttributes;
  TenantName?: string;
}
export interface SuppressedDestinationAttributes {
  MessageId?: string;
  FeedbackId?: string;
}
export interface SuppressedDestinationSummary {
  EmailAddress: string;
  Reason: SuppressionListReason;
  LastUpdateTime: Date;
}
export interface SuppressionAttributes {
  SuppressedReasons?: SuppressionListReason[];
  ValidationAttributes?: SuppressionValidationAttributes;
}
export interface SuppressionConditionThreshold {
  ConditionThresholdEnabled: FeatureStatus;
  OverallConfidenceThreshold?: SuppressionConfidenceThreshold;
}
export interface SuppressionConfidenceThreshold {
  ConfidenceVerdictThreshold: SuppressionConfidenceVerdictThreshold;
}
export type SuppressionConfidenceVerdictThreshold = "MEDIUM" | "HIGH" | "MANAGED";
export interface SuppressionListDestination {
  SuppressionListImportAction: SuppressionListImportAction;
}
export type SuppressionListImportAction = "DELETE" | "PUT";
export type SuppressionListReason = "BOUNCE" | "COMPLAINT";
export type SuppressionListScope = "ACCOUNT" | "TENANT";
export interface SuppressionOptions {
  SuppressedReasons?: SuppressionListReason[];
  SuppressionScope?: SuppressionListScope;
  ValidationOptions?: SuppressionValidationOptions;
}
export interface SuppressionValidationAttributes {
  ConditionThreshold: SuppressionConditionThreshold;
}
export interface SuppressionValidationOptions {
  ConditionThreshold: SuppressionConditionThreshold;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags: Tag[];
}
export interface TagResourceResponse {}
export interface Template {
  TemplateName?: string;
  TemplateArn?: string;
  TemplateContent?: EmailTemplateContent;
  TemplateData?: string;
  Headers?: MessageHeader[];
  Attachments?: Attachment[];
}
export interface Tenant {
  TenantName?: string;
  TenantId?: string;
  TenantArn?: string;
  CreatedTimestamp?: Date;
  Tags?: Tag[];
  SendingStatus?: SendingStatus;
  SuppressionAttributes?: TenantSuppressionAttributes;
}
export interface TenantInfo {
  TenantName?: string;
  TenantId?: string;
  TenantArn?: string;
  CreatedTimestamp?: Date;
  SendingStatus?: SendingStatus;
}
export interface TenantResource {
  ResourceType?: ResourceType;
  ResourceArn?: string;
}
export interface TenantSuppressionAttributes {
  SuppressedReasons?: SuppressionListReason[];
  SuppressionScope?: SuppressionListScope;
}
export interface TestRenderEmailTemplateRequest {
  TemplateName: string;
  TemplateData: string;
}
export interface TestRenderEmailTemplateResponse {
  RenderedTemplate: string;
}
export type TlsPolicy = "REQUIRE" | "OPTIONAL";
export interface TooManyRequestsException {}
export interface Topic {
  TopicName: string;
  DisplayName: string;
  Description?: string;
  DefaultSubscriptionStatus: SubscriptionStatus;
}
export interface TopicFilter {
  TopicName?: string;
  UseDefaultIfPreferenceUnavailable?: boolean;
}
export interface TopicPreference {
  TopicName: string;
  SubscriptionStatus: SubscriptionStatus;
}
export interface TrackingConfigurationOverrides {
  OpenTrackingEnabled?: FeatureStatus;
  ClickTrackingEnabled?: FeatureStatus;
}
export interface TrackingOptions {
  CustomRedirectDomain: string;
  HttpsPolicy?: HttpsPolicy;
}
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string;
  EventDestinationName: string;
  EventDestination: EventDestinationDefinition;
}
export interface UpdateConfigurationSetEventDestinationResponse {}
export interface UpdateConfigurationSetRequest {
  ConfigurationSetName: string;
  MessageSecurityOptions?: MessageSecurityOptions;
}
export interface UpdateConfigurationSetResponse {}
export interface UpdateContactListRequest {
  ContactListName: string;
  Topics?: Topic[];
  Description?: string;
}
export interface UpdateContactListResponse {}
export interface UpdateContactRequest {
  ContactListName: string;
  EmailAddress: string;
  TopicPreferences?: TopicPreference[];
  UnsubscribeAll?: boolean;
  AttributesData?: string;
}
export interface UpdateContactResponse {}
export interface UpdateCustomVerificationEmailTemplateRequest {
  TemplateName: string;
  FromEmailAddress: string;
  TemplateSubject: string;
  TemplateContent: string;
  SuccessRedirectionURL: string;
  FailureRedirectionURL: string;
}
export interface UpdateCustomVerificationEmailTemplateResponse {}
export interface UpdateEmailIdentityPolicyRequest {
  EmailIdentity: string;
  PolicyName: string;
  Policy: string;
}
export interface UpdateEmailIdentityPolicyResponse {}
export interface UpdateEmailTemplateRequest {
  TemplateName: string;
  TemplateContent: EmailTemplateContent;
}
export interface UpdateEmailTemplateResponse {}
export interface UpdateReputationEntityCustomerManagedStatusRequest {
  ReputationEntityType: ReputationEntityType;
  ReputationEntityReference: string;
  SendingStatus: SendingStatus;
}
export interface UpdateReputationEntityCustomerManagedStatusResponse {}
export interface UpdateReputationEntityPolicyRequest {
  ReputationEntityType: ReputationEntityType;
  ReputationEntityReference: string;
  ReputationEntityPolicy: string;
}
export interface UpdateReputationEntityPolicyResponse {}
export interface VdmAttributes {
  VdmEnabled: FeatureStatus;
  DashboardAttributes?: DashboardAttributes;
  GuardianAttributes?: GuardianAttributes;
}
export interface VdmOptions {
  DashboardOptions?: DashboardOptions;
  GuardianOptions?: GuardianOptions;
}
export type VerificationError = "SERVICE_ERROR" | "DNS_SERVER_ERROR" | "HOST_NOT_FOUND" | "TYPE_NOT_FOUND" | "INVALID_VALUE" | "REPLICATION_ACCESS_DENIED" | "REPLICATION_PRIMARY_NOT_FOUND" | "REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED" | "REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED" | "REPLICATION_PRIMARY_INVALID_REGION";
export interface VerificationInfo {
  LastCheckedTimestamp?: Date;
  LastSuccessTimestamp?: Date;
  ErrorType?: VerificationError;
  SOARecord?: SOARecord;
}
export type VerificationStatus = "PENDING" | "SUCCESS" | "FAILED" | "TEMPORARY_FAILURE" | "NOT_STARTED";
export interface VolumeStatistics {
  InboxRawCount?: number;
  SpamRawCount?: number;
  ProjectedInbox?: number;
  ProjectedSpam?: number;
}
export type WarmupStatus = "IN_PROGRESS" | "DONE" | "NOT_APPLICABLE";
