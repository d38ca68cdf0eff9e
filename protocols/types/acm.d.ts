// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): ACM, 2015-12-08. Do not edit.
export interface Operations {
  AddTagsToCertificate: { input: AddTagsToCertificateRequest; output: {}; errors: "InvalidParameterException" | "TagPolicyException" | "TooManyTagsException" | "InvalidArnException" | "InvalidTagException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  CreateAcmeDomainValidation: { input: CreateAcmeDomainValidationRequest; output: CreateAcmeDomainValidationResponse; errors: "InternalServerException" | "ServiceQuotaExceededException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  CreateAcmeEndpoint: { input: CreateAcmeEndpointRequest; output: CreateAcmeEndpointResponse; errors: "InternalServerException" | "ServiceQuotaExceededException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ThrottlingException" };
  CreateAcmeExternalAccountBinding: { input: CreateAcmeExternalAccountBindingRequest; output: CreateAcmeExternalAccountBindingResponse; errors: "InternalServerException" | "ServiceQuotaExceededException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  DeleteAcmeDomainValidation: { input: DeleteAcmeDomainValidationRequest; output: {}; errors: "InternalServerException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ThrottlingException" };
  DeleteAcmeEndpoint: { input: DeleteAcmeEndpointRequest; output: {}; errors: "InternalServerException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ThrottlingException" };
  DeleteAcmeExternalAccountBinding: { input: DeleteAcmeExternalAccountBindingRequest; output: {}; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ThrottlingException" };
  DeleteCertificate: { input: DeleteCertificateRequest; output: {}; errors: "ResourceInUseException" | "InvalidArnException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  DescribeAcmeAccount: { input: DescribeAcmeAccountRequest; output: DescribeAcmeAccountResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  DescribeAcmeDomainValidation: { input: DescribeAcmeDomainValidationRequest; output: DescribeAcmeDomainValidationResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  DescribeAcmeEndpoint: { input: DescribeAcmeEndpointRequest; output: DescribeAcmeEndpointResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  DescribeAcmeExternalAccountBinding: { input: DescribeAcmeExternalAccountBindingRequest; output: DescribeAcmeExternalAccountBindingResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  DescribeCertificate: { input: DescribeCertificateRequest; output: DescribeCertificateResponse; errors: "InvalidArnException" | "ValidationException" | "ResourceNotFoundException" };
  ExportCertificate: { input: ExportCertificateRequest; output: ExportCertificateResponse; errors: "InvalidArnException" | "RequestInProgressException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  GetAccountConfiguration: { input: {}; output: GetAccountConfigurationResponse; errors: "AccessDeniedException" | "ThrottlingException" };
  GetAcmeExternalAccountBindingCredentials: { input: GetAcmeExternalAccountBindingCredentialsRequest; output: GetAcmeExternalAccountBindingCredentialsResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  GetCertificate: { input: GetCertificateRequest; output: GetCertificateResponse; errors: "InvalidArnException" | "RequestInProgressException" | "ValidationException" | "ResourceNotFoundException" };
  ImportCertificate: { input: ImportCertificateRequest; output: ImportCertificateResponse; errors: "InvalidParameterException" | "TagPolicyException" | "TooManyTagsException" | "InvalidArnException" | "InvalidTagException" | "ConflictException" | "LimitExceededException" | "ValidationException" | "ResourceNotFoundException" };
  ListAcmeAccounts: { input: ListAcmeAccountsRequest; output: ListAcmeAccountsResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  ListAcmeDomainValidations: { input: ListAcmeDomainValidationsRequest; output: ListAcmeDomainValidationsResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  ListAcmeEndpoints: { input: ListAcmeEndpointsRequest; output: ListAcmeEndpointsResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ThrottlingException" };
  ListAcmeExternalAccountBindings: { input: ListAcmeExternalAccountBindingsRequest; output: ListAcmeExternalAccountBindingsResponse; errors: "InternalServerException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  ListCertificateDomainValidations: { input: ListCertificateDomainValidationsRequest; output: ListCertificateDomainValidationsResponse; errors: "InvalidArgsException" | "AccessDeniedException" | "ResourceNotFoundException" | "ThrottlingException" };
  ListCertificates: { input: ListCertificatesRequest; output: ListCertificatesResponse; errors: "InvalidArgsException" | "ValidationException" };
  ListTagsForCertificate: { input: ListTagsForCertificateRequest; output: ListTagsForCertificateResponse; errors: "InvalidArnException" | "ValidationException" | "ResourceNotFoundException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "ValidationException" | "ResourceNotFoundException" };
  PutAccountConfiguration: { input: PutAccountConfigurationRequest; output: {}; errors: "ConflictException" | "AccessDeniedException" | "ValidationException" | "ThrottlingException" };
  RemoveTagsFromCertificate: { input: RemoveTagsFromCertificateRequest; output: {}; errors: "InvalidParameterException" | "TagPolicyException" | "InvalidArnException" | "InvalidTagException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  RenewCertificate: { input: RenewCertificateRequest; output: {}; errors: "InvalidArnException" | "RequestInProgressException" | "ValidationException" | "ResourceNotFoundException" };
  RequestCertificate: { input: RequestCertificateRequest; output: RequestCertificateResponse; errors: "InvalidParameterException" | "TagPolicyException" | "TooManyTagsException" | "InvalidArnException" | "InvalidTagException" | "InvalidDomainValidationOptionsException" | "LimitExceededException" };
  ResendValidationEmail: { input: ResendValidationEmailRequest; output: {}; errors: "InvalidArnException" | "InvalidDomainValidationOptionsException" | "ValidationException" | "InvalidStateException" | "ResourceNotFoundException" };
  RevokeAcmeAccount: { input: RevokeAcmeAccountRequest; output: {}; errors: "InternalServerException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  RevokeAcmeExternalAccountBinding: { input: RevokeAcmeExternalAccountBindingRequest; output: {}; errors: "InternalServerException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  RevokeCertificate: { input: RevokeCertificateRequest; output: RevokeCertificateResponse; errors: "ResourceInUseException" | "InvalidArnException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  SearchCertificates: { input: SearchCertificatesRequest; output: SearchCertificatesResponse; errors: "AccessDeniedException" | "ValidationException" | "ThrottlingException" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "ServiceQuotaExceededException" | "ValidationException" | "ResourceNotFoundException" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "ValidationException" | "ResourceNotFoundException" };
  UpdateAcmeDomainValidation: { input: UpdateAcmeDomainValidationRequest; output: {}; errors: "InternalServerException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  UpdateAcmeEndpoint: { input: UpdateAcmeEndpointRequest; output: {}; errors: "InternalServerException" | "ConflictException" | "AccessDeniedException" | "ValidationException" | "ResourceNotFoundException" | "ThrottlingException" };
  UpdateCertificateOptions: { input: UpdateCertificateOptionsRequest; output: {}; errors: "InvalidArnException" | "ConflictException" | "LimitExceededException" | "ValidationException" | "InvalidStateException" | "ResourceNotFoundException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {
  Message?: string;
}
export interface AcmCertificateMetadata {
  CreatedAt?: Date;
  Exported?: boolean;
  ImportedAt?: Date;
  InUse?: boolean;
  IssuedAt?: Date;
  RenewalEligibility?: RenewalEligibility;
  RevokedAt?: Date;
  Status?: CertificateStatus;
  RenewalStatus?: RenewalStatus;
  Type?: CertificateType;
  ExportOption?: CertificateExport;
  ManagedBy?: CertificateManagedBy;
  ValidationMethod?: ValidationMethod;
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
  AcmeEndpointArn?: string;
  AcmeAccountId?: string;
}
export interface AcmCertificateMetadataFilter {
  Status?: CertificateStatus;
  RenewalStatus?: RenewalStatus;
  Type?: CertificateType;
  InUse?: boolean;
  Exported?: boolean;
  ExportOption?: CertificateExport;
  ManagedBy?: CertificateManagedBy;
  ValidationMethod?: ValidationMethod;
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
  AcmeEndpointArn?: string;
  AcmeAccountId?: string;
}
export interface AcmeAccount {
  AccountUrl?: string;
  PublicKeyThumbprint?: string;
  Status?: AcmeAccountStatus;
  CreatedAt?: Date;
  AcmeExternalAccountBindingArn?: string;
  Contacts?: string[];
}
export type AcmeAccountStatus = "VALID" | "DEACTIVATED" | "REVOKED";
export interface AcmeAccountSummary {
  AccountUrl?: string;
  PublicKeyThumbprint?: string;
  Status?: AcmeAccountStatus;
  CreatedAt?: Date;
  AcmeExternalAccountBindingArn?: string;
  Contacts?: string[];
}
export type AcmeAuthorizationBehavior = "PRE_APPROVED";
export type AcmeContact = "REQUIRED" | "NOT_REQUIRED";
export interface AcmeDomainValidation {
  AcmeDomainValidationArn?: string;
  AcmeEndpointArn?: string;
  DomainName?: string;
  PrevalidationType?: PrevalidationType;
  PrevalidationDetails?: PrevalidationDetails;
  Status?: AcmeDomainValidationStatus;
  FailureDetails?: FailureDetails;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export type AcmeDomainValidationFailureReason = "ACCESS_DENIED" | "DOMAIN_MISMATCH" | "DOMAIN_NOT_ALLOWED" | "ENDPOINT_NOT_ACTIVE" | "HOSTED_ZONE_NOT_FOUND" | "INTERNAL_FAILURE" | "INVALID_CHANGE_BATCH" | "INVALID_PUBLIC_DOMAIN" | "TIMED_OUT";
export type AcmeDomainValidationStatus = "VALIDATING" | "VALID" | "INVALID" | "DELETING";
export interface AcmeDomainValidationSummary {
  AcmeDomainValidationArn?: string;
  AcmeEndpointArn?: string;
  DomainName?: string;
  PrevalidationType?: PrevalidationType;
  PrevalidationDetails?: PrevalidationDetails;
  Status?: AcmeDomainValidationStatus;
  FailureDetails?: FailureDetails;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface AcmeEndpoint {
  AcmeEndpointArn?: string;
  EndpointUrl?: string;
  Status?: AcmeEndpointStatus;
  FailureReason?: string;
  AuthorizationBehavior?: AcmeAuthorizationBehavior;
  Contact?: AcmeContact;
  CertificateAuthority?: CertificateAuthority;
  CertificateTags?: Tag[];
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export type AcmeEndpointStatus = "CREATING" | "ACTIVE" | "DELETING" | "FAILED";
export interface AcmeEndpointSummary {
  AcmeEndpointArn?: string;
  EndpointUrl?: string;
  Status?: AcmeEndpointStatus;
  FailureReason?: string;
  AuthorizationBehavior?: AcmeAuthorizationBehavior;
  Contact?: AcmeContact;
  CertificateAuthority?: CertificateAuthority;
  CertificateTags?: Tag[];
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface AcmeExternalAccountBinding {
  AcmeExternalAccountBindingArn?: string;
  AcmeEndpointArn?: string;
  RoleArn?: string;
  ExpiresAt?: Date;
  RevokedAt?: Date;
  LastUsedAt?: Date;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface AcmeExternalAccountBindingSummary {
  AcmeExternalAccountBindingArn?: string;
  AcmeEndpointArn?: string;
  RoleArn?: string;
  ExpiresAt?: Date;
  RevokedAt?: Date;
  LastUsedAt?: Date;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface AddTagsToCertificateRequest {
  CertificateArn: string;
  Tags: Tag[];
}
export interface CertificateAuthority {
  PublicCertificateAuthority?: PublicCertificateAuthority;
}
export interface CertificateDetail {
  CertificateArn?: string;
  DomainName?: string;
  SubjectAlternativeNames?: string[];
  ManagedBy?: CertificateManagedBy;
  DomainValidationOptions?: DomainValidation[];
  Serial?: string;
  Subject?: string;
  Issuer?: string;
  CreatedAt?: Date;
  IssuedAt?: Date;
  ImportedAt?: Date;
  Status?: CertificateStatus;
  RevokedAt?: Date;
  RevocationReason?: RevocationReason;
  NotBefore?: Date;
  NotAfter?: Date;
  KeyAlgorithm?: KeyAlgorithm;
  SignatureAlgorithm?: string;
  InUseBy?: string[];
  FailureReason?: FailureReason;
  Type?: CertificateType;
  RenewalSummary?: RenewalSummary;
  KeyUsages?: KeyUsage[];
  ExtendedKeyUsages?: ExtendedKeyUsage[];
  CertificateAuthorityArn?: string;
  RenewalEligibility?: RenewalEligibility;
  Options?: CertificateOptions;
  UpdateSummary?: UpdateSummary;
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
  AcmeEndpointArn?: string;
  AcmeAccountId?: string;
}
export type CertificateExport = "ENABLED" | "DISABLED";
export interface CertificateFilter {
  CertificateArn?: string;
  X509AttributeFilter?: X509AttributeFilter;
  AcmCertificateMetadataFilter?: AcmCertificateMetadataFilter;
}
export interface CertificateFilterStatement {
  And?: CertificateFilterStatement[];
  Or?: CertificateFilterStatement[];
  Not?: CertificateFilterStatement;
  Filter?: CertificateFilter;
}
export type CertificateKeyPairOrigin = "AWS_MANAGED" | "ACME" | "CUSTOMER_PROVIDED";
export type CertificateManagedBy = "CLOUDFRONT";
export interface CertificateMetadata {
  AcmCertificateMetadata?: AcmCertificateMetadata;
}
export interface CertificateOptions {
  CertificateTransparencyLoggingPreference?: CertificateTransparencyLoggingPreference;
  Export?: CertificateExport;
  ValidationMethod?: ValidationMethod;
}
export interface CertificateSearchResult {
  CertificateArn?: string;
  X509Attributes?: X509Attributes;
  CertificateMetadata?: CertificateMetadata;
}
export type CertificateStatus = "PENDING_VALIDATION" | "ISSUED" | "INACTIVE" | "EXPIRED" | "VALIDATION_TIMED_OUT" | "REVOKED" | "FAILED";
export interface CertificateSummary {
  CertificateArn?: string;
  DomainName?: string;
  SubjectAlternativeNameSummaries?: string[];
  HasAdditionalSubjectAlternativeNames?: boolean;
  Status?: CertificateStatus;
  Type?: CertificateType;
  KeyAlgorithm?: KeyAlgorithm;
  KeyUsages?: KeyUsageName[];
  ExtendedKeyUsages?: ExtendedKeyUsageName[];
  ExportOption?: CertificateExport;
  InUse?: boolean;
  Exported?: boolean;
  RenewalEligibility?: RenewalEligibility;
  NotBefore?: Date;
  NotAfter?: Date;
  CreatedAt?: Date;
  IssuedAt?: Date;
  ImportedAt?: Date;
  RevokedAt?: Date;
  ManagedBy?: CertificateManagedBy;
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin;
}
export type CertificateTransparencyLoggingPreference = "ENABLED" | "DISABLED";
export type CertificateType = "IMPORTED" | "AMAZON_ISSUED" | "PRIVATE";
export interface CommonNameFilter {
  Value: string;
  ComparisonOperator: ComparisonOperator;
}
export type ComparisonOperator = "CONTAINS" | "EQUALS";
export interface ConflictException {
  message?: string;
}
export interface CreateAcmeDomainValidationRequest {
  IdempotencyToken?: string;
  AcmeEndpointArn: string;
  DomainName: string;
  PrevalidationOptions: PrevalidationOptions;
  Tags?: Tag[];
}
export interface CreateAcmeDomainValidationResponse {
  AcmeDomainValidationArn: string;
}
export interface CreateAcmeEndpointRequest {
  IdempotencyToken?: string;
  AuthorizationBehavior: AcmeAuthorizationBehavior;
  Contact?: AcmeContact;
  CertificateAuthority: CertificateAuthority;
  Tags?: Tag[];
  CertificateTags?: Tag[];
}
export interface CreateAcmeEndpointResponse {
  AcmeEndpointArn?: string;
}
export interface CreateAcmeExternalAccountBindingRequest {
  IdempotencyToken?: string;
  AcmeEndpointArn: string;
  RoleArn: string;
  Expiration?: Expiration;
  Tags?: Tag[];
}
export interface CreateAcmeExternalAccountBindingResponse {
  ExternalAccountBinding?: AcmeExternalAccountBinding;
}
export interface CustomAttribute {
  ObjectIdentifier?: string;
  Value?: string;
}
export interface DeleteAcmeDomainValidationRequest {
  AcmeDomainValidationArn: string;
}
export interface DeleteAcmeEndpointRequest {
  AcmeEndpointArn: string;
}
export interface DeleteAcmeExternalAccountBindingRequest {
  AcmeExternalAccountBindingArn: string;
}
export interface DeleteCertificateRequest {
  CertificateArn: string;
}
export interface DescribeAcmeAccountRequest {
  AcmeEndpointArn: string;
  AccountUrl: string;
}
export interface DescribeAcmeAccountResponse {
  AcmeAccount?: AcmeAccount;
}
export interface DescribeAcmeDomainValidationRequest {
  AcmeDomainValidationArn: string;
}
export interface DescribeAcmeDomainValidationResponse {
  AcmeDomainValidation?: AcmeDomainValidation;
}
export interface DescribeAcmeEndpointRequest {
  AcmeEndpointArn: string;
}
export interface DescribeAcmeEndpointResponse {
  AcmeEndpoint?: AcmeEndpoint;
}
export interface DescribeAcmeExternalAccountBindingRequest {
  AcmeExternalAccountBindingArn: string;
}
export interface DescribeAcmeExternalAccountBindingResponse {
  ExternalAccountBinding?: AcmeExternalAccountBinding;
}
export interface DescribeCertificateRequest {
  CertificateArn: string;
}
export interface DescribeCertificateResponse {
  Certificate?: CertificateDetail;
}
export interface DistinguishedName {
  CommonName?: string;
  DomainComponents?: string[];
  Country?: string;
  CustomAttributes?: CustomAttribute[];
  DistinguishedNameQualifier?: string;
  GenerationQualifier?: string;
  GivenName?: string;
  Initials?: string;
  Locality?: string;
  Organization?: string;
  OrganizationalUnit?: string;
  Pseudonym?: string;
  SerialNumber?: string;
  State?: string;
  Surname?: string;
  Title?: string;
}
export interface DnsNameFilter {
  Value: string;
  ComparisonOperator: ComparisonOperator;
}
export interface DnsPrevalidationDetails {
  DomainScope?: DomainScope;
  HostedZoneId?: string;
  ResourceRecord?: ResourceRecord;
}
export interface DnsPrevalidationOptions {
  DomainScope?: DomainScope;
  HostedZoneId?: string;
}
export interface DnsValidationChallenge {
  ResourceRecord?: ResourceRecord;
}
export interface DomainScope {
  ExactDomain?: DomainScopeOption;
  Subdomains?: DomainScopeOption;
  Wildcards?: DomainScopeOption;
}
export type DomainScopeOption = "ENABLED" | "DISABLED";
export type DomainStatus = "PENDING_VALIDATION" | "SUCCESS" | "FAILED";
export interface DomainValidation {
  DomainName: string;
  ValidationEmails?: string[];
  ValidationDomain?: string;
  ValidationStatus?: DomainStatus;
  ResourceRecord?: ResourceRecord;
  HttpRedirect?: HttpRedirect;
  ValidationMethod?: ValidationMethod;
}
export interface DomainValidationMethodUpdateSummary {
  From?: ValidationMethod;
  To?: ValidationMethod;
}
export interface DomainValidationOption {
  DomainName: string;
  ValidationDomain: string;
}
export interface DomainValidationSummary {
  DomainName: string;
  ActiveValidationConfiguration?: ValidationConfiguration;
  RequestedValidationConfiguration?: ValidationConfiguration;
}
export interface EmailValidationChallenge {
  ValidationEmails?: string[];
  ValidationDomain?: string;
}
export interface Expiration {
  Value: number;
  Type: TimeType;
}
export interface ExpiryEventsConfiguration {
  DaysBeforeExpiry?: number;
}
export interface ExportCertificateRequest {
  CertificateArn: string;
  Passphrase: Uint8Array;
}
export interface ExportCertificateResponse {
  Certificate?: string;
  CertificateChain?: string;
  PrivateKey?: string;
}
export interface ExtendedKeyUsage {
  Name?: ExtendedKeyUsageName;
  OID?: string;
}
export type ExtendedKeyUsageName = "TLS_WEB_SERVER_AUTHENTICATION" | "TLS_WEB_CLIENT_AUTHENTICATION" | "CODE_SIGNING" | "EMAIL_PROTECTION" | "TIME_STAMPING" | "OCSP_SIGNING" | "IPSEC_END_SYSTEM" | "IPSEC_TUNNEL" | "IPSEC_USER" | "ANY" | "NONE" | "CUSTOM";
export interface FailureDetails {
  Reason?: AcmeDomainValidationFailureReason;
  Message?: string;
}
export type FailureReason = "NO_AVAILABLE_CONTACTS" | "ADDITIONAL_VERIFICATION_REQUIRED" | "DOMAIN_NOT_ALLOWED" | "INVALID_PUBLIC_DOMAIN" | "DOMAIN_VALIDATION_DENIED" | "CAA_ERROR" | "PCA_LIMIT_EXCEEDED" | "PCA_INVALID_ARN" | "PCA_INVALID_STATE" | "PCA_REQUEST_FAILED" | "PCA_NAME_CONSTRAINTS_VALIDATION" | "PCA_RESOURCE_NOT_FOUND" | "PCA_INVALID_ARGS" | "PCA_INVALID_DURATION" | "PCA_ACCESS_DENIED" | "SLR_NOT_FOUND" | "OTHER";
export interface Filters {
  extendedKeyUsage?: ExtendedKeyUsageName[];
  keyUsage?: KeyUsageName[];
  keyTypes?: KeyAlgorithm[];
  exportOption?: CertificateExport;
  managedBy?: CertificateManagedBy;
}
export interface GeneralName {
  DirectoryName?: DistinguishedName;
  DnsName?: string;
  IpAddress?: string;
  OtherName?: OtherName;
  RegisteredId?: string;
  Rfc822Name?: string;
  UniformResourceIdentifier?: string;
}
export interface GetAccountConfigurationResponse {
  ExpiryEvents?: ExpiryEventsConfiguration;
}
export interface GetAcmeExternalAccountBindingCredentialsRequest {
  AcmeExternalAccountBindingArn: string;
}
export interface GetAcmeExternalAccountBindingCredentialsResponse {
  KeyId?: string;
  MacKey?: string;
}
export interface GetCertificateRequest {
  CertificateArn: string;
}
export interface GetCertificateResponse {
  Certificate?: string;
  CertificateChain?: string;
}
export interface HttpRedirect {
  RedirectFrom?: string;
  RedirectTo?: string;
}
export interface ImportCertificateRequest {
  CertificateArn?: string;
  Certificate: Uint8Array;
  PrivateKey: Uint8Array;
  CertificateChain?: Uint8Array;
  Tags?: Tag[];
}
export interface ImportCertificateResponse {
  CertificateArn?: string;
}
export interface InternalServerException {
  message?: string;
}
export interface InvalidArgsException {
  message?: string;
}
export interface InvalidArnException {
  message?: string;
}
export interface InvalidDomainValidationOptionsException {
  message?: string;
}
export interface InvalidParameterException {
  message?: string;
}
export interface InvalidStateException {
  message?: string;
}
export interface InvalidTagException {
  message?: string;
}
export type KeyAlgorithm = "RSA_1024" | "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_prime256v1" | "EC_secp384r1" | "EC_secp521r1";
export interface KeyUsage {
  Name?: KeyUsageName;
}
export type KeyUsageName = "DIGITAL_SIGNATURE" | "NON_REPUDIATION" | "KEY_ENCIPHERMENT" | "DATA_ENCIPHERMENT" | "KEY_AGREEMENT" | "CERTIFICATE_SIGNING" | "CRL_SIGNING" | "ENCIPHER_ONLY" | "DECIPHER_ONLY" | "ANY" | "CUSTOM";
export interface LimitExceededException {
  message?: string;
}
export interface ListAcmeAccountsRequest {
  NextToken?: string;
  MaxResults?: number;
  AcmeEndpointArn: string;
}
export interface ListAcmeAccountsResponse {
  AcmeAccounts?: AcmeAccountSummary[];
  NextToken?: string;
}
export interface ListAcmeDomainValidationsRequest {
  NextToken?: string;
  MaxResults?: number;
  AcmeEndpointArn: string;
}
export interface ListAcmeDomainValidationsResponse {
  AcmeDomainValidations?: AcmeDomainValidationSummary[];
  NextToken?: string;
}
export interface ListAcmeEndpointsRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListAcmeEndpointsResponse {
  AcmeEndpoints?: AcmeEndpointSummary[];
  NextToken?: string;
}
export interface ListAcmeExternalAccountBindingsRequest {
  NextToken?: string;
  MaxResults?: number;
  AcmeEndpointArn: string;
}
export interface ListAcmeExternalAccountBindingsResponse {
  ExternalAccountBindings?: AcmeExternalAccountBindingSummary[];
  NextToken?: string;
}
export interface ListCertificateDomainValidationsRequest {
  CertificateArn: string;
  NextToken?: string;
  MaxItems?: number;
}
export interface ListCertificateDomainValidationsResponse {
  DomainValidationSummaryList?: DomainValidationSummary[];
  NextToken?: string;
}
export interface ListCertificatesRequest {
  CertificateStatuses?: CertificateStatus[];
  CertificateKeyPairOrigins?: CertificateKeyPairOrigin[];
  Includes?: Filters;
  NextToken?: string;
  MaxItems?: number;
  SortBy?: SortBy;
  SortOrder?: SortOrder;
}
export interface ListCertificatesResponse {
  NextToken?: string;
  CertificateSummaryList?: CertificateSummary[];
}
export interface ListTagsForCertificateRequest {
  CertificateArn: string;
}
export interface ListTagsForCertificateResponse {
  Tags?: Tag[];
}
export interface ListTagsForResourceRequest {
  ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[];
}
export interface OtherName {
  ObjectIdentifier?: string;
  Value?: string;
}
export interface PrevalidationDetails {
  DnsPrevalidation?: DnsPrevalidationDetails;
}
export interface PrevalidationOptions {
  DnsPrevalidation?: DnsPrevalidationOptions;
}
export type PrevalidationType = "DNS_PREVALIDATION";
export interface PublicCertificateAuthority {
  AllowedKeyAlgorithms?: PublicKeyAlgorithm[];
}
export type PublicKeyAlgorithm = "RSA_2048" | "EC_prime256v1" | "EC_secp384r1";
export interface PutAccountConfigurationRequest {
  ExpiryEvents?: ExpiryEventsConfiguration;
  IdempotencyToken: string;
}
export type RecordType = "CNAME";
export interface RemoveTagsFromCertificateRequest {
  CertificateArn: string;
  Tags: Tag[];
}
export interface RenewCertificateRequest {
  CertificateArn: string;
}
export type RenewalEligibility = "ELIGIBLE" | "INELIGIBLE";
export type RenewalStatus = "PENDING_AUTO_RENEWAL" | "PENDING_VALIDATION" | "SUCCESS" | "FAILED";
export interface RenewalSummary {
  RenewalStatus: RenewalStatus;
  DomainValidationOptions: DomainValidation[];
  RenewalStatusReason?: FailureReason;
  UpdatedAt: Date;
}
export interface RequestCertificateRequest {
  DomainName: string;
  ValidationMethod?: ValidationMethod;
  SubjectAlternativeNames?: string[];
  IdempotencyToken?: string;
  DomainValidationOptions?: DomainValidationOption[];
  Options?: CertificateOptions;
  CertificateAuthorityArn?: string;
  Tags?: Tag[];
  KeyAlgorithm?: KeyAlgorithm;
  ManagedBy?: CertificateManagedBy;
}
export interface RequestCertificateResponse {
  CertificateArn?: string;
}
export interface RequestInProgressException {
  message?: string;
}
export interface ResendValidationEmailRequest {
  CertificateArn: string;
  Domain: string;
  ValidationDomain: string;
}
export interface ResourceInUseException {
  message?: string;
}
export interface ResourceNotFoundException {
  message?: string;
}
export interface ResourceRecord {
  Name: string;
  Type: RecordType;
  Value: string;
}
export type RevocationReason = "UNSPECIFIED" | "KEY_COMPROMISE" | "CA_COMPROMISE" | "AFFILIATION_CHANGED" | "SUPERCEDED" | "SUPERSEDED" | "CESSATION_OF_OPERATION" | "CERTIFICATE_HOLD" | "REMOVE_FROM_CRL" | "PRIVILEGE_WITHDRAWN" | "A_A_COMPROMISE";
export interface RevokeAcmeAccountRequest {
  AcmeEndpointArn: string;
  AccountUrl: string;
}
export interface RevokeAcmeExternalAccountBindingRequest {
  AcmeExternalAccountBindingArn: string;
}
export interface RevokeCertificateRequest {
  CertificateArn: string;
  RevocationReason: RevocationReason;
}
export interface RevokeCertificateResponse {
  CertificateArn?: string;
}
export interface SearchCertificatesRequest {
  FilterStatement?: CertificateFilterStatement;
  MaxResults?: number;
  NextToken?: string;
  SortBy?: SearchCertificatesSortBy;
  SortOrder?: SearchCertificatesSortOrder;
}
export interface SearchCertificatesResponse {
  Results?: CertificateSearchResult[];
  NextToken?: string;
}
export type SearchCertificatesSortBy = "CREATED_AT" | "NOT_AFTER" | "STATUS" | "RENEWAL_STATUS" | "EXPORTED" | "IN_USE" | "NOT_BEFORE" | "KEY_ALGORITHM" | "TYPE" | "CERTIFICATE_ARN" | "COMMON_NAME" | "REVOKED_AT" | "RENEWAL_ELIGIBILITY" | "ISSUED_AT" | "MANAGED_BY" | "EXPORT_OPTION" | "VALIDATION_METHOD" | "IMPORTED_AT" | "ACME_ENDPOINT_ARN" | "ACME_ACCOUNT_ID" | "CERTIFICATE_KEY_PAIR_ORIGIN";
export type SearchCertificatesSortOrder = "ASCENDING" | "DESCENDING";
export interface ServiceQuotaExceededException {
  message?: string;
}
export type SortBy = "CREATED_AT";
export type SortOrder = "ASCENDING" | "DESCENDING";
export interface SubjectAlternativeNameFilter {
  DnsName?: DnsNameFilter;
}
export interface SubjectFilter {
  CommonName?: CommonNameFilter;
}
export interface Tag {
  Key: string;
  Value?: string;
}
export interface TagPolicyException {
  message?: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags: Tag[];
}
export interface ThrottlingException {
  message?: string;
  throttlingReasons?: ThrottlingReason[];
}
export interface ThrottlingReason {
  reason?: string;
  resource?: string;
}
export type TimeType = "MINUTES" | "HOURS" | "DAYS";
export interface TimestampRange {
  Start?: Date;
  End?: Date;
}
export interface TooManyTagsException {
  message?: string;
}
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UpdateAcmeDomainValidationRequest {
  AcmeDomainValidationArn: string;
  PrevalidationOptions?: PrevalidationOptions;
}
export interface UpdateAcmeEndpointRequest {
  AcmeEndpointArn: string;
  AuthorizationBehavior?: AcmeAuthorizationBehavior;
  Contact?: AcmeContact;
  CertificateAuthority?: CertificateAuthority;
}
export interface UpdateCertificateOptionsRequest {
  CertificateArn: string;
  Options: CertificateOptions;
}
export type UpdateStatus = "PENDING_DOMAIN_VALIDATION" | "SUCCESS" | "FAILED";
export interface UpdateSummary {
  Status?: UpdateStatus;
  Type?: UpdateType;
  DomainValidationMethodUpdateSummary?: DomainValidationMethodUpdateSummary;
  RequestedAt?: Date;
  UpdatedAt?: Date;
}
export type UpdateType = "DOMAIN_VALIDATION_METHOD";
export interface ValidationChallenge {
  EmailValidationChallenge?: EmailValidationChallenge;
  DnsValidationChallenge?: DnsValidationChallenge;
}
export interface ValidationConfiguration {
  ValidationMethod?: ValidationMethod;
  ValidationChallenge?: ValidationChallenge;
  ValidationStatus?: DomainStatus;
}
export interface ValidationException {
  message?: string;
}
export type ValidationMethod = "EMAIL" | "DNS" | "HTTP";
export interface X509AttributeFilter {
  Subject?: SubjectFilter;
  SubjectAlternativeName?: SubjectAlternativeNameFilter;
  ExtendedKeyUsage?: ExtendedKeyUsageName;
  KeyUsage?: KeyUsageName;
  KeyAlgorithm?: KeyAlgorithm;
  SerialNumber?: string;
  NotAfter?: TimestampRange;
  NotBefore?: TimestampRange;
}
export interface X509Attributes {
  Issuer?: DistinguishedName;
  Subject?: DistinguishedName;
  SubjectAlternativeNames?: GeneralName[];
  ExtendedKeyUsages?: ExtendedKeyUsageName[];
  KeyAlgorithm?: KeyAlgorithm;
  KeyUsages?: KeyUsageName[];
  SerialNumber?: string;
  NotAfter?: Date;
  NotBefore?: Date;
}
