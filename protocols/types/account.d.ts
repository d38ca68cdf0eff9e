// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Account, 2021-02-01. Do not edit.
export interface Operations {
  AcceptPrimaryEmailUpdate: { input: AcceptPrimaryEmailUpdateRequest; output: AcceptPrimaryEmailUpdateResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "ConflictException" | "TooManyRequestsException" | "InternalServerException" };
  DeleteAlternateContact: { input: DeleteAlternateContactRequest; output: {}; errors: "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "TooManyRequestsException" | "InternalServerException" };
  DisableRegion: { input: DisableRegionRequest; output: {}; errors: "AccessDeniedException" | "ValidationException" | "ConflictException" | "TooManyRequestsException" | "InternalServerException" };
  EnableRegion: { input: EnableRegionRequest; output: {}; errors: "AccessDeniedException" | "ValidationException" | "ConflictException" | "TooManyRequestsException" | "InternalServerException" };
  GetAccountInformation: { input: GetAccountInformationRequest; output: GetAccountInformationResponse; errors: "AccessDeniedException" | "ValidationException" | "TooManyRequestsException" | "InternalServerException" };
  GetAlternateContact: { input: GetAlternateContactRequest; output: GetAlternateContactResponse; errors: "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "TooManyRequestsException" | "InternalServerException" };
  GetContactInformation: { input: GetContactInformationRequest; output: GetContactInformationResponse; errors: "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "TooManyRequestsException" | "InternalServerException" };
  GetGovCloudAccountInformation: { input: GetGovCloudAccountInformationRequest; output: GetGovCloudAccountInformationResponse; errors: "ResourceNotFoundException" | "ResourceUnavailableException" | "ValidationException" | "AccessDeniedException" | "TooManyRequestsException" | "InternalServerException" };
  GetPrimaryEmail: { input: GetPrimaryEmailRequest; output: GetPrimaryEmailResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "TooManyRequestsException" | "InternalServerException" };
  GetPrimaryEmailUpdateStatus: { input: GetPrimaryEmailUpdateStatusRequest; output: GetPrimaryEmailUpdateStatusResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "TooManyRequestsException" | "InternalServerException" };
  GetRegionOptStatus: { input: GetRegionOptStatusRequest; output: GetRegionOptStatusResponse; errors: "AccessDeniedException" | "ValidationException" | "TooManyRequestsException" | "InternalServerException" };
  ListRegions: { input: ListRegionsRequest; output: ListRegionsResponse; errors: "AccessDeniedException" | "ValidationException" | "TooManyRequestsException" | "InternalServerException" };
  PutAccountName: { input: PutAccountNameRequest; output: {}; errors: "AccessDeniedException" | "ValidationException" | "TooManyRequestsException" | "InternalServerException" };
  PutAlternateContact: { input: PutAlternateContactRequest; output: {}; errors: "ValidationException" | "AccessDeniedException" | "TooManyRequestsException" | "InternalServerException" };
  PutContactInformation: { input: PutContactInformationRequest; output: {}; errors: "ValidationException" | "AccessDeniedException" | "TooManyRequestsException" | "InternalServerException" };
  SendPhoneNumberVerification: { input: SendPhoneNumberVerificationRequest; output: SendPhoneNumberVerificationResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "ConflictException" | "TooManyRequestsException" | "InternalServerException" };
  StartPrimaryEmailUpdate: { input: StartPrimaryEmailUpdateRequest; output: StartPrimaryEmailUpdateResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "ConflictException" | "TooManyRequestsException" | "InternalServerException" };
  VerifyPhoneNumber: { input: VerifyPhoneNumberRequest; output: VerifyPhoneNumberResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "ValidationException" | "ConflictException" | "TooManyRequestsException" | "InternalServerException" };
}
export type OperationName = keyof Operations;
export interface AcceptPrimaryEmailUpdateRequest {
  AccountId: string;
  PrimaryEmail: string;
  Otp: string;
}
export interface AcceptPrimaryEmailUpdateResponse {
  Status?: PrimaryEmailUpdateStatus;
}
export interface AccessDeniedException {
  message: string;
  errorType?: string;
}
export type AccountState = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "CLOSED";
export interface AlternateContact {
  Name?: string;
  Title?: string;
  EmailAddress?: string;
  PhoneNumber?: string;
  AlternateContactType?: AlternateContactType;
}
export type AlternateContactType = "BILLING" | "OPERATIONS" | "SECURITY";
export type AwsAccountState = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "CLOSED";
export interface ConflictException {
  message: string;
  errorType?: string;
}
export interface ContactInformation {
  FullName: string;
  AddressLine1: string;
  AddressLine2?: string;
  AddressLine3?: string;
  City: string;
  StateOrRegion?: string;
  DistrictOrCounty?: string;
  PostalCode: string;
  CountryCode: string;
  PhoneNumber: string;
  CompanyName?: string;
  WebsiteUrl?: string;
}
export interface DeleteAlternateContactRequest {
  AlternateContactType: AlternateContactType;
  AccountId?: string;
}
export interface DisableRegionRequest {
  AccountId?: string;
  RegionName: string;
}
export interface EnableRegionRequest {
  AccountId?: string;
  RegionName: string;
}
export interface GetAccountInformationRequest {
  AccountId?: string;
}
export interface GetAccountInformationResponse {
  AccountId?: string;
  AccountName?: string;
  AccountCreatedDate?: Date;
  AccountState?: AccountState;
}
export interface GetAlternateContactRequest {
  AlternateContactType: AlternateContactType;
  AccountId?: string;
}
export interface GetAlternateContactResponse {
  AlternateContact?: AlternateContact;
}
export interface GetContactInformationRequest {
  AccountId?: string;
}
export interface GetContactInformationResponse {
  ContactInformation?: ContactInformation;
  VerificationStatus?: PhoneNumberVerificationStatus;
}
export interface GetGovCloudAccountInformationRequest {
  StandardAccountId?: string;
}
export interface GetGovCloudAccountInformationResponse {
  GovCloudAccountId: string;
  AccountState: AwsAccountState;
}
export interface GetPrimaryEmailRequest {
  AccountId: string;
}
export interface GetPrimaryEmailResponse {
  PrimaryEmail?: string;
}
export interface GetPrimaryEmailUpdateStatusRequest {
  AccountId?: string;
}
export interface GetPrimaryEmailUpdateStatusResponse {
  Status: PrimaryEmailUpdateStatus;
  UpdatedAt?: Date;
}
export interface GetRegionOptStatusRequest {
  AccountId?: string;
  RegionName: string;
}
export interface GetRegionOptStatusResponse {
  RegionName?: string;
  RegionOptStatus?: RegionOptStatus;
}
export interface InternalServerException {
  message: string;
  errorType?: string;
}
export interface ListRegionsRequest {
  AccountId?: string;
  MaxResults?: number;
  NextToken?: string;
  RegionOptStatusContains?: RegionOptStatus[];
}
export interface ListRegionsResponse {
  NextToken?: string;
  Regions?: Region[];
}
export type PhoneNumberVerificationStatus = "PENDING" | "VERIFIED" | "UNVERIFIED" | "NOT_SUPPORTED";
export type PrimaryEmailUpdateStatus = "PENDING" | "ACCEPTED" | "COMPLETED" | "FAILED";
export interface PutAccountNameRequest {
  AccountName: string;
  AccountId?: string;
}
export interface PutAlternateContactRequest {
  Name: string;
  Title: string;
  EmailAddress: string;
  PhoneNumber: string;
  AlternateContactType: AlternateContactType;
  AccountId?: string;
}
export interface PutContactInformationRequest {
  ContactInformation: ContactInformation;
  AccountId?: string;
}
export interface Region {
  RegionName?: string;
  RegionOptStatus?: RegionOptStatus;
}
export type RegionOptStatus = "ENABLED" | "ENABLING" | "DISABLING" | "DISABLED" | "ENABLED_BY_DEFAULT";
export interface ResourceNotFoundException {
  message: string;
  errorType?: string;
}
export interface ResourceUnavailableException {
  message: string;
  errorType?: string;
}
export interface SendPhoneNumberVerificationRequest {
  AccountId?: string;
}
export interface SendPhoneNumberVerificationResponse {
  Status?: PhoneNumberVerificationStatus;
}
export interface StartPrimaryEmailUpdateRequest {
  AccountId: string;
  PrimaryEmail: string;
}
export interface StartPrimaryEmailUpdateResponse {
  Status?: PrimaryEmailUpdateStatus;
}
export interface TooManyRequestsException {
  message: string;
  errorType?: string;
}
export interface ValidationException {
  message: string;
  reason?: ValidationExceptionReason;
  fieldList?: ValidationExceptionField[];
}
export interface ValidationExceptionField {
  name: string;
  message: string;
}
export type ValidationExceptionReason = "invalidRegionOptTarget" | "fieldValidationFailed";
export interface VerifyPhoneNumberRequest {
  AccountId?: string;
  Otp: string;
}
export interface VerifyPhoneNumberResponse {
  Status?: PhoneNumberVerificationStatus;
}
