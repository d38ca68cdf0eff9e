// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Resource Groups Tagging API, 2017-01-26. Do not edit.
export interface Operations {
  DescribeReportCreation: { input: DescribeReportCreationInput; output: DescribeReportCreationOutput; errors: "ConstraintViolationException" | "InternalServiceException" | "InvalidParameterException" | "ThrottledException" };
  GetComplianceSummary: { input: GetComplianceSummaryInput; output: GetComplianceSummaryOutput; errors: "ConstraintViolationException" | "InternalServiceException" | "InvalidParameterException" | "ThrottledException" };
  GetResources: { input: GetResourcesInput; output: GetResourcesOutput; errors: "InvalidParameterException" | "ThrottledException" | "InternalServiceException" | "PaginationTokenExpiredException" };
  GetTagKeys: { input: GetTagKeysInput; output: GetTagKeysOutput; errors: "InvalidParameterException" | "ThrottledException" | "InternalServiceException" | "PaginationTokenExpiredException" };
  GetTagValues: { input: GetTagValuesInput; output: GetTagValuesOutput; errors: "InvalidParameterException" | "ThrottledException" | "InternalServiceException" | "PaginationTokenExpiredException" };
  ListRequiredTags: { input: ListRequiredTagsInput; output: ListRequiredTagsOutput; errors: "InternalServiceException" | "InvalidParameterException" | "PaginationTokenExpiredException" | "ThrottledException" };
  StartReportCreation: { input: StartReportCreationInput; output: StartReportCreationOutput; errors: "ConcurrentModificationException" | "ConstraintViolationException" | "InternalServiceException" | "InvalidParameterException" | "ThrottledException" };
  TagResources: { input: TagResourcesInput; output: TagResourcesOutput; errors: "InvalidParameterException" | "ThrottledException" | "InternalServiceException" };
  UntagResources: { input: UntagResourcesInput; output: UntagResourcesOutput; errors: "InvalidParameterException" | "ThrottledException" | "InternalServiceException" };
}
export type OperationName = keyof Operations;
export interface ComplianceDetails {
  NoncompliantKeys?: string[];
  KeysWithNoncompliantValues?: string[];
  MissingTagKeys?: string[];
  ComplianceStatus?: boolean;
}
export interface ConcurrentModificationException {
  Message?: string;
}
export interface ConstraintViolationException {
  Message?: string;
}
export interface DescribeReportCreationInput {}
export interface DescribeReportCreationOutput {
  Status?: string;
  S3Location?: string;
  ErrorMessage?: string;
}
export type ErrorCode = "InternalServiceException" | "InvalidParameterException";
export interface FailureInfo {
  StatusCode?: number;
  ErrorCode?: ErrorCode;
  ErrorMessage?: string;
}
export interface GetComplianceSummaryInput {
  TargetIdFilters?: string[];
  RegionFilters?: string[];
  ResourceTypeFilters?: string[];
  TagKeyFilters?: string[];
  GroupBy?: GroupByAttribute[];
  MaxResults?: number;
  PaginationToken?: string;
}
export interface GetComplianceSummaryOutput {
  SummaryList?: Summary[];
  PaginationToken?: string;
}
export interface GetResourcesInput {
  PaginationToken?: string;
  TagFilters?: TagFilter[];
  ResourcesPerPage?: number;
  TagsPerPage?: number;
  ResourceTypeFilters?: string[];
  IncludeComplianceDetails?: boolean;
  ExcludeCompliantResources?: boolean;
  ResourceARNList?: string[];
}
export interface GetResourcesOutput {
  PaginationToken?: string;
  ResourceTagMappingList?: ResourceTagMapping[];
}
export interface GetTagKeysInput {
  PaginationToken?: string;
}
export interface GetTagKeysOutput {
  PaginationToken?: string;
  TagKeys?: string[];
}
export interface GetTagValuesInput {
  PaginationToken?: string;
  Key: string;
}
export interface GetTagValuesOutput {
  PaginationToken?: string;
  TagValues?: string[];
}
export type GroupByAttribute = "TARGET_ID" | "REGION" | "RESOURCE_TYPE";
export interface InternalServiceException {
  Message?: string;
}
export interface InvalidParameterException {
  Message?: string;
}
export interface ListRequiredTagsInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListRequiredTagsOutput {
  RequiredTags?: RequiredTag[];
  NextToken?: string;
}
export interface PaginationTokenExpiredException {
  Message?: string;
}
export interface RequiredTag {
  ResourceType?: string;
  CloudFormationResourceTypes?: string[];
  ReportingTagKeys?: string[];
}
export interface ResourceTagMapping {
  ResourceARN?: string;
  Tags?: Tag[];
  ComplianceDetails?: ComplianceDetails;
}
export interface StartReportCreationInput {
  S3Bucket: string;
}
export interface StartReportCreationOutput {}
export interface Summary {
  LastUpdated?: string;
  TargetId?: string;
  TargetIdType?: TargetIdType;
  Region?: string;
  ResourceType?: string;
  NonCompliantResources?: number;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagFilter {
  Key?: string;
  Values?: string[];
}
export interface TagResourcesInput {
  ResourceARNList: string[];
  Tags: { [key: string]: string };
}
export interface TagResourcesOutput {
  FailedResourcesMap?: { [key: string]: FailureInfo };
}
export type TargetIdType = "ACCOUNT" | "OU" | "ROOT";
export interface ThrottledException {
  Message?: string;
}
export interface UntagResourcesInput {
  ResourceARNList: string[];
  TagKeys: string[];
}
export interface UntagResourcesOutput {
  FailedResourcesMap?: { [key: string]: FailureInfo };
}
