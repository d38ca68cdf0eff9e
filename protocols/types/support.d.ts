// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Support, 2013-04-15. Do not edit.
export interface Operations {
  AddAttachmentsToSet: { input: AddAttachmentsToSetRequest; output: AddAttachmentsToSetResponse; errors: "InternalServerError" | "AttachmentSetIdNotFound" | "AttachmentSetExpired" | "AttachmentSetSizeLimitExceeded" | "AttachmentLimitExceeded" | "DryRunOperationException" };
  AddCommunicationToCase: { input: AddCommunicationToCaseRequest; output: AddCommunicationToCaseResponse; errors: "InternalServerError" | "CaseIdNotFound" | "AttachmentSetIdNotFound" | "AttachmentSetExpired" | "DryRunOperationException" };
  CompleteAttachmentUpload: { input: CompleteAttachmentUploadRequest; output: CompleteAttachmentUploadResponse; errors: "InternalServerError" | "DryRunOperationException" | "UploadIdNotFound" };
  CreateCase: { input: CreateCaseRequest; output: CreateCaseResponse; errors: "InternalServerError" | "CaseCreationLimitExceeded" | "AttachmentSetIdNotFound" | "AttachmentSetExpired" | "DryRunOperationException" };
  DescribeAttachment: { input: DescribeAttachmentRequest; output: DescribeAttachmentResponse; errors: "InternalServerError" | "DescribeAttachmentLimitExceeded" | "AttachmentIdNotFound" | "DryRunOperationException" };
  DescribeAttachmentUploadStatus: { input: DescribeAttachmentUploadStatusRequest; output: DescribeAttachmentUploadStatusResponse; errors: "InternalServerError" | "DryRunOperationException" | "UploadIdNotFound" };
  DescribeCases: { input: DescribeCasesRequest; output: DescribeCasesResponse; errors: "InternalServerError" | "CaseIdNotFound" | "DryRunOperationException" };
  DescribeCommunications: { input: DescribeCommunicationsRequest; output: DescribeCommunicationsResponse; errors: "InternalServerError" | "CaseIdNotFound" | "DryRunOperationException" };
  DescribeCreateCaseOptions: { input: DescribeCreateCaseOptionsRequest; output: DescribeCreateCaseOptionsResponse; errors: "InternalServerError" | "ThrottlingException" | "DryRunOperationException" };
  DescribeServices: { input: DescribeServicesRequest; output: DescribeServicesResponse; errors: "InternalServerError" | "DryRunOperationException" };
  DescribeSeverityLevels: { input: DescribeSeverityLevelsRequest; output: DescribeSeverityLevelsResponse; errors: "InternalServerError" | "DryRunOperationException" };
  DescribeSupportedLanguages: { input: DescribeSupportedLanguagesRequest; output: DescribeSupportedLanguagesResponse; errors: "InternalServerError" | "ThrottlingException" | "DryRunOperationException" };
  DescribeTrustedAdvisorCheckRefreshStatuses: { input: DescribeTrustedAdvisorCheckRefreshStatusesRequest; output: DescribeTrustedAdvisorCheckRefreshStatusesResponse; errors: "InternalServerError" | "ThrottlingException" };
  DescribeTrustedAdvisorCheckResult: { input: DescribeTrustedAdvisorCheckResultRequest; output: DescribeTrustedAdvisorCheckResultResponse; errors: "InternalServerError" | "ThrottlingException" };
  DescribeTrustedAdvisorCheckSummaries: { input: DescribeTrustedAdvisorCheckSummariesRequest; output: DescribeTrustedAdvisorCheckSummariesResponse; errors: "InternalServerError" | "ThrottlingException" };
  DescribeTrustedAdvisorChecks: { input: DescribeTrustedAdvisorChecksRequest; output: DescribeTrustedAdvisorChecksResponse; errors: "InternalServerError" | "ThrottlingException" };
  GetAttachmentDownloadLink: { input: GetAttachmentDownloadLinkRequest; output: GetAttachmentDownloadLinkResponse; errors: "AttachmentIdNotFound" | "InternalServerError" | "DryRunOperationException" };
  GetAttachmentUploadLinks: { input: GetAttachmentUploadLinksRequest; output: GetAttachmentUploadLinksResponse; errors: "InternalServerError" | "DryRunOperationException" | "UploadIdNotFound" };
  RefreshTrustedAdvisorCheck: { input: RefreshTrustedAdvisorCheckRequest; output: RefreshTrustedAdvisorCheckResponse; errors: "InternalServerError" };
  ResolveCase: { input: ResolveCaseRequest; output: ResolveCaseResponse; errors: "InternalServerError" | "CaseIdNotFound" | "DryRunOperationException" };
}
export type OperationName = keyof Operations;
export interface AddAttachmentsToSetRequest {
  attachmentSetId?: string;
  attachments: Attachment[];
  dryRun?: boolean;
}
export interface AddAttachmentsToSetResponse {
  attachmentSetId?: string;
  expiryTime?: string;
}
export interface AddCommunicationToCaseRequest {
  caseId?: string;
  communicationBody: string;
  ccEmailAddresses?: string[];
  attachmentSetId?: string;
  uploadIds?: string[];
  dryRun?: boolean;
}
export interface AddCommunicationToCaseResponse {
  result?: boolean;
}
export interface Attachment {
  fileName?: string;
  data?: Uint8Array;
}
export interface AttachmentDetails {
  attachmentId?: string;
  fileName?: string;
}
export interface AttachmentIdNotFound {
  message?: string;
}
export interface AttachmentLimitExceeded {
  message?: string;
}
export interface AttachmentSetExpired {
  message?: string;
}
export interface AttachmentSetIdNotFound {
  message?: string;
}
export interface AttachmentSetSizeLimitExceeded {
  message?: string;
}
export interface CaseCreationLimitExceeded {
  message?: string;
}
export interface CaseDetails {
  caseId?: string;
  displayId?: string;
  subject?: string;
  status?: string;
  serviceCode?: string;
  categoryCode?: string;
  severityCode?: string;
  submittedBy?: string;
  timeCreated?: string;
  recentCommunications?: RecentCaseCommunications;
  ccEmailAddresses?: string[];
  language?: string;
}
export interface CaseIdNotFound {
  message?: string;
}
export interface Category {
  code?: string;
  name?: string;
}
export interface Communication {
  caseId?: string;
  body?: string;
  submittedBy?: string;
  timeCreated?: string;
  attachments?: AttachmentDetails[];
  attachmentSet?: AttachmentDetails[];
}
export interface CommunicationTypeOptions {
  type?: string;
  supportedHours?: SupportedHour[];
  datesWithoutSupport?: DateInterval[];
}
export interface CompleteAttachmentUploadRequest {
  uploadId: string;
  completedUploads: CompletedUpload[];
  dryRun?: boolean;
}
export interface CompleteAttachmentUploadResponse {
  uploadStatus: UploadStatus;
}
export interface CompletedUpload {
  partIndex: number;
  eTag: string;
}
export interface CreateCaseRequest {
  subject: string;
  serviceCode?: string;
  severityCode?: string;
  categoryCode?: string;
  communicationBody: string;
  ccEmailAddresses?: string[];
  language?: string;
  issueType?: string;
  attachmentSetId?: string;
  uploadIds?: string[];
  dryRun?: boolean;
}
export interface CreateCaseResponse {
  caseId?: string;
}
export interface DateInterval {
  startDateTime?: string;
  endDateTime?: string;
}
export interface DescribeAttachmentLimitExceeded {
  message?: string;
}
export interface DescribeAttachmentRequest {
  attachmentId: string;
  dryRun?: boolean;
}
export interface DescribeAttachmentResponse {
  attachment?: Attachment;
}
export interface DescribeAttachmentUploadStatusRequest {
  uploadId: string;
  dryRun?: boolean;
}
export interface DescribeAttachmentUploadStatusResponse {
  uploadStatus: UploadStatus;
  fileName: string;
  uploadProgress?: UploadProgress;
}
export interface DescribeCasesRequest {
  caseIdList?: string[];
  displayId?: string;
  afterTime?: string;
  beforeTime?: string;
  includeResolvedCases?: boolean;
  nextToken?: string;
  maxResults?: number;
  language?: string;
  includeCommunications?: boolean;
  dryRun?: boolean;
}
export interface DescribeCasesResponse {
  cases?: CaseDetails[];
  nextToken?: string;
}
export interface DescribeCommunicationsRequest {
  caseId: string;
  beforeTime?: string;
  afterTime?: string;
  nextToken?: string;
  maxResults?: number;
  dryRun?: boolean;
}
export interface DescribeCommunicationsResponse {
  communications?: Communication[];
  nextToken?: string;
}
export interface DescribeCreateCaseOptionsRequest {
  issueType: string;
  serviceCode: string;
  language: string;
  categoryCode: string;
  dryRun?: boolean;
}
export interface DescribeCreateCaseOptionsResponse {
  languageAvailability?: string;
  communicationTypes?: CommunicationTypeOptions[];
}
export interface DescribeServicesRequest {
  serviceCodeList?: string[];
  language?: string;
  dryRun?: boolean;
}
export interface DescribeServicesResponse {
  services?: Service[];
}
export interface DescribeSeverityLevelsRequest {
  language?: string;
  dryRun?: boolean;
}
export interface DescribeSeverityLevelsResponse {
  severityLevels?: SeverityLevel[];
}
export interface DescribeSupportedLanguagesRequest {
  issueType: string;
  serviceCode: string;
  categoryCode: string;
  dryRun?: boolean;
}
export interface DescribeSupportedLanguagesResponse {
  supportedLanguages?: SupportedLanguage[];
}
export interface DescribeTrustedAdvisorCheckRefreshStatusesRequest {
  checkIds: string[];
}
export interface DescribeTrustedAdvisorCheckRefreshStatusesResponse {
  statuses: TrustedAdvisorCheckRefreshStatus[];
}
export interface DescribeTrustedAdvisorCheckResultRequest {
  checkId: string;
  language?: string;
}
export interface DescribeTrustedAdvisorCheckResultResponse {
  result?: TrustedAdvisorCheckResult;
}
export interface DescribeTrustedAdvisorCheckSummariesRequest {
  checkIds: string[];
}
export interface DescribeTrustedAdvisorCheckSummariesResponse {
  summaries: TrustedAdvisorCheckSummary[];
}
export interface DescribeTrustedAdvisorChecksRequest {
  language: string;
}
export interface DescribeTrustedAdvisorChecksResponse {
  checks: TrustedAdvisorCheckDescription[];
}
export interface DownloadUrl {
  url: string;
  expiryDate: string;
}
export interface DryRunOperationException {
  message?: string;
}
export interface GetAttachmentDownloadLinkRequest {
  attachmentId: string;
  dryRun?: boolean;
}
export interface GetAttachmentDownloadLinkResponse {
  fileName: string;
  downloadUrl: DownloadUrl;
}
export interface GetAttachmentUploadLinksRequest {
  fileName: string;
  fileSizeBytes?: number;
  uploadId?: string;
  uploadRange?: UploadRange;
  dryRun?: boolean;
}
export interface GetAttachmentUploadLinksResponse {
  uploadId: string;
  partSizeBytes: number;
  totalParts: number;
  nextIndex?: number;
  uploadUrls: UploadUrl[];
}
export interface InternalServerError {
  message?: string;
}
export interface RecentCaseCommunications {
  communications?: Communication[];
  nextToken?: string;
}
export interface RefreshTrustedAdvisorCheckRequest {
  checkId: string;
}
export interface RefreshTrustedAdvisorCheckResponse {
  status: TrustedAdvisorCheckRefreshStatus;
}
export interface ResolveCaseRequest {
  caseId?: string;
  dryRun?: boolean;
}
export interface ResolveCaseResponse {
  initialCaseStatus?: string;
  finalCaseStatus?: string;
}
export interface Service {
  code?: string;
  name?: string;
  categories?: Category[];
}
export interface SeverityLevel {
  code?: string;
  name?: string;
}
export interface SupportedHour {
  startTime?: string;
  endTime?: string;
}
export interface SupportedLanguage {
  code?: string;
  language?: string;
  display?: string;
}
export interface ThrottlingException {
  message?: string;
  throttlingReasons?: ThrottlingReason[];
}
export interface ThrottlingReason {
  reason?: string;
  resource?: string;
}
export interface TrustedAdvisorCategorySpecificSummary {
  costOptimizing?: TrustedAdvisorCostOptimizingSummary;
}
export interface TrustedAdvisorCheckDescription {
  id: string;
  name: string;
  description: string;
  category: string;
  metadata: string[];
}
export interface TrustedAdvisorCheckRefreshStatus {
  checkId: string;
  status: string;
  millisUntilNextRefreshable: number;
}
export interface TrustedAdvisorCheckResult {
  checkId: string;
  timestamp: string;
  status: string;
  resourcesSummary: TrustedAdvisorResourcesSummary;
  categorySpecificSummary: TrustedAdvisorCategorySpecificSummary;
  flaggedResources: TrustedAdvisorResourceDetail[];
}
export interface TrustedAdvisorCheckSummary {
  checkId: string;
  timestamp: string;
  status: string;
  hasFlaggedResources?: boolean;
  resourcesSummary: TrustedAdvisorResourcesSummary;
  categorySpecificSummary: TrustedAdvisorCategorySpecificSummary;
}
export interface TrustedAdvisorCostOptimizingSummary {
  estimatedMonthlySavings: number;
  estimatedPercentMonthlySavings: number;
}
export interface TrustedAdvisorResourceDetail {
  status: string;
  region?: string;
  resourceId: string;
  isSuppressed?: boolean;
  metadata: string[];
}
export interface TrustedAdvisorResourcesSummary {
  resourcesProcessed: number;
  resourcesFlagged: number;
  resourcesIgnored: number;
  resourcesSuppressed: number;
}
export interface UploadIdNotFound {
  message?: string;
}
export interface UploadProgress {
  totalParts?: number;
  completedPartsCount?: number;
}
export interface UploadRange {
  startIndex: number;
  endIndex?: number;
}
export type UploadStatus = "attachment-ready" | "attachment-not-ready" | "failed";
export interface UploadUrl {
  url: string;
  partIndex: number;
  expiryDate: string;
}
