// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): S3 Control, 2018-08-20. Do not edit.
export interface Operations {
  AssociateAccessGrantsIdentityCenter: { input: AssociateAccessGrantsIdentityCenterRequest; output: {}; errors: never };
  CreateAccessGrant: { input: CreateAccessGrantRequest; output: CreateAccessGrantResult; errors: never };
  CreateAccessGrantsInstance: { input: CreateAccessGrantsInstanceRequest; output: CreateAccessGrantsInstanceResult; errors: never };
  CreateAccessGrantsLocation: { input: CreateAccessGrantsLocationRequest; output: CreateAccessGrantsLocationResult; errors: never };
  CreateAccessPoint: { input: CreateAccessPointRequest; output: CreateAccessPointResult; errors: never };
  CreateAccessPointForObjectLambda: { input: CreateAccessPointForObjectLambdaRequest; output: CreateAccessPointForObjectLambdaResult; errors: never };
  CreateBucket: { input: CreateBucketRequest; output: CreateBucketResult; errors: "BucketAlreadyExists" | "BucketAlreadyOwnedByYou" };
  CreateJob: { input: CreateJobRequest; output: CreateJobResult; errors: "TooManyRequestsException" | "BadRequestException" | "IdempotencyException" | "InternalServiceException" };
  CreateMultiRegionAccessPoint: { input: CreateMultiRegionAccessPointRequest; output: CreateMultiRegionAccessPointResult; errors: never };
  CreateStorageLensGroup: { input: CreateStorageLensGroupRequest; output: {}; errors: never };
  DeleteAccessGrant: { input: DeleteAccessGrantRequest; output: {}; errors: never };
  DeleteAccessGrantsInstance: { input: DeleteAccessGrantsInstanceRequest; output: {}; errors: never };
  DeleteAccessGrantsInstanceResourcePolicy: { input: DeleteAccessGrantsInstanceResourcePolicyRequest; output: {}; errors: never };
  DeleteAccessGrantsLocation: { input: DeleteAccessGrantsLocationRequest; output: {}; errors: never };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: {}; errors: never };
  DeleteAccessPointForObjectLambda: { input: DeleteAccessPointForObjectLambdaRequest; output: {}; errors: never };
  DeleteAccessPointPolicy: { input: DeleteAccessPointPolicyRequest; output: {}; errors: never };
  DeleteAccessPointPolicyForObjectLambda: { input: DeleteAccessPointPolicyForObjectLambdaRequest; output: {}; errors: never };
  DeleteAccessPointScope: { input: DeleteAccessPointScopeRequest; output: {}; errors: never };
  DeleteBucket: { input: DeleteBucketRequest; output: {}; errors: never };
  DeleteBucketLifecycleConfiguration: { input: DeleteBucketLifecycleConfigurationRequest; output: {}; errors: never };
  DeleteBucketPolicy: { input: DeleteBucketPolicyRequest; output: {}; errors: never };
  DeleteBucketReplication: { input: DeleteBucketReplicationRequest; output: {}; errors: never };
  DeleteBucketTagging: { input: DeleteBucketTaggingRequest; output: {}; errors: never };
  DeleteJobTagging: { input: DeleteJobTaggingRequest; output: DeleteJobTaggingResult; errors: "InternalServiceException" | "TooManyRequestsException" | "NotFoundException" };
  DeleteMultiRegionAccessPoint: { input: DeleteMultiRegionAccessPointRequest; output: DeleteMultiRegionAccessPointResult; errors: never };
  DeletePublicAccessBlock: { input: DeletePublicAccessBlockRequest; output: {}; errors: never };
  DeleteStorageLensConfiguration: { input: DeleteStorageLensConfigurationRequest; output: {}; errors: never };
  DeleteStorageLensConfigurationTagging: { input: DeleteStorageLensConfigurationTaggingRequest; output: DeleteStorageLensConfigurationTaggingResult; errors: never };
  DeleteStorageLensGroup: { input: DeleteStorageLensGroupRequest; output: {}; errors: never };
  DescribeJob: { input: DescribeJobRequest; output: DescribeJobResult; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" | "InternalServiceException" };
  DescribeMultiRegionAccessPointOperation: { input: DescribeMultiRegionAccessPointOperationRequest; output: DescribeMultiRegionAccessPointOperationResult; errors: never };
  DissociateAccessGrantsIdentityCenter: { input: DissociateAccessGrantsIdentityCenterRequest; output: {}; errors: never };
  GetAccessGrant: { input: GetAccessGrantRequest; output: GetAccessGrantResult; errors: never };
  GetAccessGrantsInstance: { input: GetAccessGrantsInstanceRequest; output: GetAccessGrantsInstanceResult; errors: never };
  GetAccessGrantsInstanceForPrefix: { input: GetAccessGrantsInstanceForPrefixRequest; output: GetAccessGrantsInstanceForPrefixResult; errors: never };
  GetAccessGrantsInstanceResourcePolicy: { input: GetAccessGrantsInstanceResourcePolicyRequest; output: GetAccessGrantsInstanceResourcePolicyResult; errors: never };
  GetAccessGrantsLocation: { input: GetAccessGrantsLocationRequest; output: GetAccessGrantsLocationResult; errors: never };
  GetAccessPoint: { input: GetAccessPointRequest; output: GetAccessPointResult; errors: never };
  GetAccessPointConfigurationForObjectLambda: { input: GetAccessPointConfigurationForObjectLambdaRequest; output: GetAccessPointConfigurationForObjectLambdaResult; errors: never };
  GetAccessPointForObjectLambda: { input: GetAccessPointForObjectLambdaRequest; output: GetAccessPointForObjectLambdaResult; errors: never };
  GetAccessPointPolicy: { input: GetAccessPointPolicyRequest; output: GetAccessPointPolicyResult; errors: never };
  GetAccessPointPolicyForObjectLambda: { input: GetAccessPointPolicyForObjectLambdaRequest; output: GetAccessPointPolicyForObjectLambdaResult; errors: never };
  GetAccessPointPolicyStatus: { input: GetAccessPointPolicyStatusRequest; output: GetAccessPointPolicyStatusResult; errors: never };
  GetAccessPointPolicyStatusForObjectLambda: { input: GetAccessPointPolicyStatusForObjectLambdaRequest; output: GetAccessPointPolicyStatusForObjectLambdaResult; errors: never };
  GetAccessPointScope: { input: GetAccessPointScopeRequest; output: GetAccessPointScopeResult; errors: never };
  GetBucket: { input: GetBucketRequest; output: GetBucketResult; errors: never };
  GetBucketLifecycleConfiguration: { input: GetBucketLifecycleConfigurationRequest; output: GetBucketLifecycleConfigurationResult; errors: never };
  GetBucketPolicy: { input: GetBucketPolicyRequest; output: GetBucketPolicyResult; errors: never };
  GetBucketReplication: { input: GetBucketReplicationRequest; output: GetBucketReplicationResult; errors: never };
  GetBucketTagging: { input: GetBucketTaggingRequest; output: GetBucketTaggingResult; errors: never };
  GetBucketVersioning: { input: GetBucketVersioningRequest; output: GetBucketVersioningResult; errors: never };
  GetDataAccess: { input: GetDataAccessRequest; output: GetDataAccessResult; errors: never };
  GetJobTagging: { input: GetJobTaggingRequest; output: GetJobTaggingResult; errors: "InternalServiceException" | "TooManyRequestsException" | "NotFoundException" };
  GetMultiRegionAccessPoint: { input: GetMultiRegionAccessPointRequest; output: GetMultiRegionAccessPointResult; errors: never };
  GetMultiRegionAccessPointPolicy: { input: GetMultiRegionAccessPointPolicyRequest; output: GetMultiRegionAccessPointPolicyResult; errors: never };
  GetMultiRegionAccessPointPolicyStatus: { input: GetMultiRegionAccessPointPolicyStatusRequest; output: GetMultiRegionAccessPointPolicyStatusResult; errors: never };
  GetMultiRegionAccessPointRoutes: { input: GetMultiRegionAccessPointRoutesRequest; output: GetMultiRegionAccessPointRoutesResult; errors: never };
  GetPublicAccessBlock: { input: GetPublicAccessBlockRequest; output: GetPublicAccessBlockOutput; errors: "NoSuchPublicAccessBlockConfiguration" };
  GetStorageLensConfiguration: { input: GetStorageLensConfigurationRequest; output: GetStorageLensConfigurationResult; errors: never };
  GetStorageLensConfigurationTagging: { input: GetStorageLensConfigurationTaggingRequest; output: GetStorageLensConfigurationTaggingResult; errors: never };
  GetStorageLensGroup: { input: GetStorageLensGroupRequest; output: GetStorageLensGroupResult; errors: never };
  ListAccessGrants: { input: ListAccessGrantsRequest; output: ListAccessGrantsResult; errors: never };
  ListAccessGrantsInstances: { input: ListAccessGrantsInstancesRequest; output: ListAccessGrantsInstancesResult; errors: never };
  ListAccessGrantsLocations: { input: ListAccessGrantsLocationsRequest; output: ListAccessGrantsLocationsResult; errors: never };
  ListAccessPoints: { input: ListAccessPointsRequest; output: ListAccessPointsResult; errors: never };
  ListAccessPointsForDirectoryBuckets: { input: ListAccessPointsForDirectoryBucketsRequest; output: ListAccessPointsForDirectoryBucketsResult; errors: never };
  ListAccessPointsForObjectLambda: { input: ListAccessPointsForObjectLambdaRequest; output: ListAccessPointsForObjectLambdaResult; errors: never };
  ListCallerAccessGrants: { input: ListCallerAccessGrantsRequest; output: ListCallerAccessGrantsResult; errors: never };
  ListJobs: { input: ListJobsRequest; output: ListJobsResult; errors: "InvalidRequestException" | "InternalServiceException" | "InvalidNextTokenException" };
  ListMultiRegionAccessPoints: { input: ListMultiRegionAccessPointsRequest; output: ListMultiRegionAccessPointsResult; errors: never };
  ListRegionalBuckets: { input: ListRegionalBucketsRequest; output: ListRegionalBucketsResult; errors: never };
  ListStorageLensConfigurations: { input: ListStorageLensConfigurationsRequest; output: ListStorageLensConfigurationsResult; errors: never };
  ListStorageLensGroups: { input: ListStorageLensGroupsRequest; output: ListStorageLensGroupsResult; errors: never };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult; errors: never };
  PutAccessGrantsInstanceResourcePolicy: { input: PutAccessGrantsInstanceResourcePolicyRequest; output: PutAccessGrantsInstanceResourcePolicyResult; errors: never };
  PutAccessPointConfigurationForObjectLambda: { input: PutAccessPointConfigurationForObjectLambdaRequest; output: {}; errors: never };
  PutAccessPointPolicy: { input: PutAccessPointPolicyRequest; output: {}; errors: never };
  PutAccessPointPolicyForObjectLambda: { input: PutAccessPointPolicyForObjectLambdaRequest; output: {}; errors: never };
  PutAccessPointScope: { input: PutAccessPointScopeRequest; output: {}; errors: never };
  PutBucketLifecycleConfiguration: { input: PutBucketLifecycleConfigurationRequest; output: {}; errors: never };
  PutBucketPolicy: { input: PutBucketPolicyRequest; output: {}; errors: never };
  PutBucketReplication: { input: PutBucketReplicationRequest; output: {}; errors: never };
  PutBucketTagging: { input: PutBucketTaggingRequest; output: {}; errors: never };
  PutBucketVersioning: { input: PutBucketVersioningRequest; output: {}; errors: never };
  PutJobTagging: { input: PutJobTaggingRequest; output: PutJobTaggingResult; errors: "InternalServiceException" | "TooManyRequestsException" | "NotFoundException" | "TooManyTagsException" };
  PutMultiRegionAccessPointPolicy: { input: PutMultiRegionAccessPointPolicyRequest; output: PutMultiRegionAccessPointPolicyResult; errors: never };
  PutPublicAccessBlock: { input: PutPublicAccessBlockRequest; output: {}; errors: never };
  PutStorageLensConfiguration: { input: PutStorageLensConfigurationRequest; output: {}; errors: never };
  PutStorageLensConfigurationTagging: { input: PutStorageLensConfigurationTaggingRequest; output: PutStorageLensConfigurationTaggingResult; errors: never };
  SubmitMultiRegionAccessPointRoutes: { input: SubmitMultiRegionAccessPointRoutesRequest; output: SubmitMultiRegionAccessPointRoutesResult; errors: never };
  TagResource: { input: TagResourceRequest; output: TagResourceResult; errors: never };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResult; errors: never };
  UpdateAccessGrantsLocation: { input: UpdateAccessGrantsLocationRequest; output: UpdateAccessGrantsLocationResult; errors: never };
  UpdateJobPriority: { input: UpdateJobPriorityRequest; output: UpdateJobPriorityResult; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" | "InternalServiceException" };
  UpdateJobStatus: { input: UpdateJobStatusRequest; output: UpdateJobStatusResult; errors: "BadRequestException" | "TooManyRequestsException" | "NotFoundException" | "JobStatusException" | "InternalServiceException" };
  UpdateStorageLensGroup: { input: UpdateStorageLensGroupRequest; output: {}; errors: never };
}
export type OperationName = keyof Operations;
export interface AbortIncompleteMultipartUpload {
  DaysAfterInitiation?: number;
}
export interface AccessControlTranslation {
  Owner: OwnerOverride;
}
export interface AccessGrantsLocationConfiguration {
  S3SubPrefix?: string;
}
export interface AccessPoint {
  Name: string;
  NetworkOrigin: NetworkOrigin;
  VpcConfiguration?: VpcConfiguration;
  Bucket: string;
  AccessPointArn?: string;
  Alias?: string;
  BucketAccountId?: string;
  DataSourceId?: string;
  DataSourceType?: string;
}
export interface AccountLevel {
  ActivityMetrics?: ActivityMetrics;
  BucketLevel: BucketLevel;
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics;
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics;
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics;
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics;
  StorageLensGroupLevel?: StorageLensGroupLevel;
}
export interface ActivityMetrics {
  IsEnabled?: boolean;
}
export interface AdvancedCostOptimizationMetrics {
  IsEnabled?: boolean;
}
export interface AdvancedDataProtectionMetrics {
  IsEnabled?: boolean;
}
export interface AdvancedPerformanceMetrics {
  IsEnabled?: boolean;
}
export interface AssociateAccessGrantsIdentityCenterRequest {
  AccountId: string;
  IdentityCenterArn: string;
}
export interface AsyncErrorDetails {
  Code?: string;
  Message?: string;
  Resource?: string;
  RequestId?: string;
}
export interface AsyncOperation {
  CreationTime?: Date;
  Operation?: AsyncOperationName;
  RequestTokenARN?: string;
  RequestParameters?: AsyncRequestParameters;
  RequestStatus?: string;
  ResponseDetails?: AsyncResponseDetails;
}
export type AsyncOperationName = "CreateMultiRegionAccessPoint" | "DeleteMultiRegionAccessPoint" | "PutMultiRegionAccessPointPolicy";
export interface AsyncRequestParameters {
  CreateMultiRegionAccessPointRequest?: CreateMultiRegionAccessPointInput;
  DeleteMultiRegionAccessPointRequest?: DeleteMultiRegionAccessPointInput;
  PutMultiRegionAccessPointPolicyRequest?: PutMultiRegionAccessPointPolicyInput;
}
export interface AsyncResponseDetails {
  MultiRegionAccessPointDetails?: MultiRegionAccessPointsAsyncResponse;
  ErrorDetails?: AsyncErrorDetails;
}
export interface AwsLambdaTransformation {
  FunctionArn: string;
  FunctionPayload?: string;
}
export interface BadRequestException {
  Message?: string;
}
export interface BucketAlreadyExists {}
export interface BucketAlreadyOwnedByYou {}
export type BucketCannedACL = "private" | "public-read" | "public-read-write" | "authenticated-read";
export interface BucketLevel {
  ActivityMetrics?: ActivityMetrics;
  PrefixLevel?: PrefixLevel;
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics;
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics;
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics;
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics;
}
export type BucketLocationConstraint = "EU" | "eu-west-1" | "us-west-1" | "us-west-2" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-northeast-1" | "sa-east-1" | "cn-north-1" | "eu-central-1";
export type BucketVersioningStatus = "Enabled" | "Suspended";
export interface CloudWatchMetrics {
  IsEnabled: boolean;
}
export type ComputeObjectChecksumAlgorithm = "CRC32" | "CRC32C" | "CRC64NVME" | "MD5" | "SHA1" | "SHA256" | "SHA512" | "XXHASH64" | "XXHASH3" | "XXHASH128";
export type ComputeObjectChecksumType = "FULL_OBJECT" | "COMPOSITE";
export interface CreateAccessGrantRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  Grantee: Grantee;
  Permission: Permission;
  ApplicationArn?: string;
  S3PrefixType?: S3PrefixType;
  Tags?: Tag[];
}
export interface CreateAccessGrantResult {
  CreatedAt?: Date;
  AccessGrantId?: string;
  AccessGrantArn?: string;
  Grantee?: Grantee;
  AccessGrantsLocationId?: string;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  Permission?: Permission;
  ApplicationArn?: string;
  GrantScope?: string;
}
export interface CreateAccessGrantsInstanceRequest {
  AccountId: string;
  IdentityCenterArn?: string;
  Tags?: Tag[];
}
export interface CreateAccessGrantsInstanceResult {
  CreatedAt?: Date;
  AccessGrantsInstanceId?: string;
  AccessGrantsInstanceArn?: string;
  IdentityCenterArn?: string;
  IdentityCenterInstanceArn?: string;
  IdentityCenterApplicationArn?: string;
}
export interface CreateAccessGrantsLocationRequest {
  AccountId: string;
  LocationScope: string;
  IAMRoleArn: string;
  Tags?: Tag[];
}
export interface CreateAccessGrantsLocationResult {
  CreatedAt?: Date;
  AccessGrantsLocationId?: string;
  AccessGrantsLocationArn?: string;
  LocationScope?: string;
  IAMRoleArn?: string;
}
export interface CreateAccessPointForObjectLambdaRequest {
  AccountId: string;
  Name: string;
  Configuration: ObjectLambdaConfiguration;
}
export interface CreateAccessPointForObjectLambdaResult {
  ObjectLambdaAccessPointArn?: string;
  Alias?: ObjectLambdaAccessPointAlias;
}
export interface CreateAccessPointRequest {
  AccountId: string;
  Name: string;
  Bucket: string;
  VpcConfiguration?: VpcConfiguration;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
  BucketAccountId?: string;
  Scope?: Scope;
  Tags?: Tag[];
}
export interface CreateAccessPointResult {
  AccessPointArn?: string;
  Alias?: string;
}
export interface CreateBucketConfiguration {
  LocationConstraint?: BucketLocationConstraint;
}
export interface CreateBucketRequest {
  ACL?: BucketCannedACL;
  Bucket: string;
  CreateBucketConfiguration?: CreateBucketConfiguration;
  GrantFullControl?: string;
  GrantRead?: string;
  GrantReadACP?: string;
  GrantWrite?: string;
  GrantWriteACP?: string;
  ObjectLockEnabledForBucket?: boolean;
  OutpostId?: string;
}
export interface CreateBucketResult {
  Location?: string;
  BucketArn?: string;
}
export interface CreateJobRequest {
  AccountId: string;
  ConfirmationRequired?: boolean;
  Operation: JobOperation;
  Report: JobReport;
  ClientRequestToken: string;
  Manifest?: JobManifest;
  Description?: string;
  Priority: number;
  RoleArn: string;
  Tags?: S3Tag[];
  ManifestGenerator?: JobManifestGenerator;
}
export interface CreateJobResult {
  JobId?: string;
}
export interface CreateMultiRegionAccessPointInput {
  Name: string;
  PublicAccessBlock?: PublicAccessBlockConfiguration;
  Regions: Region[];
}
export interface CreateMultiRegionAccessPointRequest {
  AccountId: string;
  ClientToken: string;
  Details: CreateMultiRegionAccessPointInput;
}
export interface CreateMultiRegionAccessPointResult {
  RequestTokenARN?: string;
}
export interface CreateStorageLensGroupRequest {
  AccountId: string;
  StorageLensGroup: StorageLensGroup;
  Tags?: Tag[];
}
export interface Credentials {
  AccessKeyId?: string;
  SecretAccessKey?: string;
  SessionToken?: string;
  Expiration?: Date;
}
export interface DSSEKMSFilter {
  KmsKeyArn?: string;
}
export interface DeleteAccessGrantRequest {
  AccountId: string;
  AccessGrantId: string;
}
export interface DeleteAccessGrantsInstanceRequest {
  AccountId: string;
}
export interface DeleteAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string;
}
export interface DeleteAccessGrantsLocationRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
}
export interface DeleteAccessPointForObjectLambdaRequest {
  AccountId: string;
  Name: string;
}
export interface DeleteAccessPointPolicyForObjectLambdaRequest {
  AccountId: string;
  Name: string;
}
export interface DeleteAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}
export interface DeleteAccessPointRequest {
  AccountId: string;
  Name: string;
}
export interface DeleteAccessPointScopeRequest {
  AccountId: string;
  Name: string;
}
export interface DeleteBucketLifecycleConfigurationRequest {
  AccountId: string;
  Bucket: string;
}
export interface DeleteBucketPolicyRequest {
  AccountId: string;
  Bucket: string;
}
export interface DeleteBucketReplicationRequest {
  AccountId: string;
  Bucket: string;
}
export interface DeleteBucketRequest {
  AccountId: string;
  Bucket: string;
}
export interface DeleteBucketTaggingRequest {
  AccountId: string;
  Bucket: string;
}
export interface DeleteJobTaggingRequest {
  AccountId: string;
  JobId: string;
}
export interface DeleteJobTaggingResult {}
export interface DeleteMarkerReplication {
  Status: DeleteMarkerReplicationStatus;
}
export type DeleteMarkerReplicationStatus = "Enabled" | "Disabled";
export interface DeleteMultiRegionAccessPointInput {
  Name: string;
}
export interface DeleteMultiRegionAccessPointRequest {
  AccountId: string;
  ClientToken: string;
  Details: DeleteMultiRegionAccessPointInput;
}
export interface DeleteMultiRegionAccessPointResult {
  RequestTokenARN?: string;
}
export interface DeletePublicAccessBlockRequest {
  AccountId: string;
}
export interface DeleteStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId: string;
}
export interface DeleteStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId: string;
}
export interface DeleteStorageLensConfigurationTaggingResult {}
export interface DeleteStorageLensGroupRequest {
  Name: string;
  AccountId: string;
}
export interface DescribeJobRequest {
  AccountId: string;
  JobId: string;
}
export interface DescribeJobResult {
  Job?: JobDescriptor;
}
export interface DescribeMultiRegionAccessPointOperationRequest {
  AccountId: string;
  RequestTokenARN: string;
}
export interface DescribeMultiRegionAccessPointOperationResult {
  AsyncOperation?: AsyncOperation;
}
export interface Destination {
  Account?: string;
  Bucket: string;
  ReplicationTime?: ReplicationTime;
  AccessControlTranslation?: AccessControlTranslation;
  EncryptionConfiguration?: EncryptionConfiguration;
  Metrics?: Metrics;
  StorageClass?: ReplicationStorageClass;
}
export interface DetailedStatusCodesMetrics {
  IsEnabled?: boolean;
}
export interface DissociateAccessGrantsIdentityCenterRequest {
  AccountId: string;
}
export interface EncryptionConfiguration {
  ReplicaKmsKeyID?: string;
}
export interface EstablishedMultiRegionAccessPointPolicy {
  Policy?: string;
}
export interface Exclude {
  Buckets?: string[];
  Regions?: string[];
}
export interface ExistingObjectReplication {
  Status: ExistingObjectReplicationStatus;
}
export type ExistingObjectReplicationStatus = "Enabled" | "Disabled";
export type ExpirationStatus = "Enabled" | "Disabled";
export type Format = "CSV" | "Parquet";
export interface GeneratedManifestEncryption {
  SSES3?: SSES3Encryption;
  SSEKMS?: SSEKMSEncryption;
}
export type GeneratedManifestFormat = "S3InventoryReport_CSV_20211130";
export interface GetAccessGrantRequest {
  AccountId: string;
  AccessGrantId: string;
}
export interface GetAccessGrantResult {
  CreatedAt?: Date;
  AccessGrantId?: string;
  AccessGrantArn?: string;
  Grantee?: Grantee;
  Permission?: Permission;
  AccessGrantsLocationId?: string;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  GrantScope?: string;
  ApplicationArn?: string;
}
export interface GetAccessGrantsInstanceForPrefixRequest {
  AccountId: string;
  S3Prefix: string;
}
export interface GetAccessGrantsInstanceForPrefixResult {
  AccessGrantsInstanceArn?: string;
  AccessGrantsInstanceId?: string;
}
export interface GetAccessGrantsInstanceRequest {
  AccountId: string;
}
export interface GetAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string;
}
export interface GetAccessGrantsInstanceResourcePolicyResult {
  Policy?: string;
  Organization?: string;
  CreatedAt?: Date;
}
export interface GetAccessGrantsInstanceResult {
  AccessGrantsInstanceArn?: string;
  AccessGrantsInstanceId?: string;
  IdentityCenterArn?: string;
  IdentityCenterInstanceArn?: string;
  IdentityCenterApplicationArn?: string;
  CreatedAt?: Date;
}
export interface GetAccessGrantsLocationRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
}
export interface GetAccessGrantsLocationResult {
  CreatedAt?: Date;
  AccessGrantsLocationId?: string;
  AccessGrantsLocationArn?: string;
  LocationScope?: string;
  IAMRoleArn?: string;
}
export interface GetAccessPointConfigurationForObjectLambdaRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointConfigurationForObjectLambdaResult {
  Configuration?: ObjectLambdaConfiguration;
}
export interface GetAccessPointForObjectLambdaRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointForObjectLambdaResult {
  Name?: string;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
  CreationDate?: Date;
  Alias?: ObjectLambdaAccessPointAlias;
}
export interface GetAccessPointPolicyForObjectLambdaRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointPolicyForObjectLambdaResult {
  Policy?: string;
}
export interface GetAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointPolicyResult {
  Policy?: string;
}
export interface GetAccessPointPolicyStatusForObjectLambdaRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointPolicyStatusForObjectLambdaResult {
  PolicyStatus?: PolicyStatus;
}
export interface GetAccessPointPolicyStatusRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointPolicyStatusResult {
  PolicyStatus?: PolicyStatus;
}
export interface GetAccessPointRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointResult {
  Name?: string;
  Bucket?: string;
  NetworkOrigin?: NetworkOrigin;
  VpcConfiguration?: VpcConfiguration;
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
  CreationDate?: Date;
  Alias?: string;
  AccessPointArn?: string;
  Endpoints?: { [key: string]: string };
  BucketAccountId?: string;
  DataSourceId?: string;
  DataSourceType?: string;
}
export interface GetAccessPointScopeRequest {
  AccountId: string;
  Name: string;
}
export interface GetAccessPointScopeResult {
  Scope?: Scope;
}
export interface GetBucketLifecycleConfigurationRequest {
  AccountId: string;
  Bucket: string;
}
export interface GetBucketLifecycleConfigurationResult {
  Rules?: LifecycleRule[];
}
export interface GetBucketPolicyRequest {
  AccountId: string;
  Bucket: string;
}
export interface GetBucketPolicyResult {
  Policy?: string;
}
export interface GetBucketReplicationRequest {
  AccountId: string;
  Bucket: string;
}
export interface GetBucketReplicationResult {
  ReplicationConfiguration?: ReplicationConfiguration;
}
export interface GetBucketRequest {
  AccountId: string;
  Bucket: string;
}
export interface GetBucketResult {
  Bucket?: string;
  PublicAccessBlockEnabled?: boolean;
  CreationDate?: Date;
}
export interface GetBucketTaggingRequest {
  AccountId: string;
  Bucket: string;
}
export interface GetBucketTaggingResult {
  TagSet: S3Tag[];
}
export interface GetBucketVersioningRequest {
  AccountId: string;
  Bucket: string;
}
export interface GetBucketVersioningResult {
  Status?: BucketVersioningStatus;
  MFADelete?: MFADeleteStatus;
}
export interface GetDataAccessRequest {
  AccountId: string;
  Target: string;
  Permission: Permission;
  DurationSeconds?: number;
  Privilege?: Privilege;
  TargetType?: S3PrefixType;
  AuditContext?: string;
  InstanceScope?: InstanceScope;
}
export interface GetDataAccessResult {
  Credentials?: Credentials;
  MatchedGrantTarget?: string;
  Grantee?: Grantee;
  MatchedInstanceArn?: string;
}
export interface GetJobTaggingRequest {
  AccountId: string;
  JobId: string;
}
export interface GetJobTaggingResult {
  Tags?: S3Tag[];
}
export interface GetMultiRegionAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
}
export interface GetMultiRegionAccessPointPolicyResult {
  Policy?: MultiRegionAccessPointPolicyDocument;
}
export interface GetMultiRegionAccessPointPolicyStatusRequest {
  AccountId: string;
  Name: string;
}
export interface GetMultiRegionAccessPointPolicyStatusResult {
  Established?: PolicyStatus;
}
export interface GetMultiRegionAccessPointRequest {
  AccountId: string;
  Name: string;
}
export interface GetMultiRegionAccessPointResult {
  AccessPoint?: MultiRegionAccessPointReport;
}
export interface GetMultiRegionAccessPointRoutesRequest {
  AccountId: string;
  Mrap: string;
}
export interface GetMultiRegionAccessPointRoutesResult {
  Mrap?: string;
  Routes?: MultiRegionAccessPointRoute[];
}
export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration;
}
export interface GetPublicAccessBlockRequest {
  AccountId: string;
}
export interface GetStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId: string;
}
export interface GetStorageLensConfigurationResult {
  StorageLensConfiguration?: StorageLensConfiguration;
}
export interface GetStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId: string;
}
export interface GetStorageLensConfigurationTaggingResult {
  Tags?: StorageLensTag[];
}
export interface GetStorageLensGroupRequest {
  Name: string;
  AccountId: string;
}
export interface GetStorageLensGroupResult {
  StorageLensGroup?: StorageLensGroup;
}
export interface Grantee {
  GranteeType?: GranteeType;
  GranteeIdentifier?: string;
}
export type GranteeType = "DIRECTORY_USER" | "DIRECTORY_GROUP" | "IAM";
export interface IdempotencyException {
  Message?: string;
}
export interface Include {
  Buckets?: string[];
  Regions?: string[];
}
export type InstanceScope = "SELF" | "ALL";
export interface IntAccessTiers {
  IsEnabled?: boolean;
}
export interface InternalServiceException {
  Message?: string;
}
export interface InvalidNextTokenException {
  Message?: string;
}
export interface InvalidRequestException {
  Message?: string;
}
export interface JobDescriptor {
  JobId?: string;
  ConfirmationRequired?: boolean;
  Description?: string;
  JobArn?: string;
  Status?: JobStatus;
  Manifest?: JobManifest;
  Operation?: JobOperation;
  Priority?: number;
  ProgressSummary?: JobProgressSummary;
  StatusUpdateReason?: string;
  FailureReasons?: JobFailure[];
  Report?: JobReport;
  CreationTime?: Date;
  TerminationDate?: Date;
  RoleArn?: string;
  SuspendedDate?: Date;
  SuspendedCause?: string;
  ManifestGenerator?: JobManifestGenerator;
  GeneratedManifestDescriptor?: S3GeneratedManifestDescriptor;
}
export interface JobFailure {
  FailureCode?: string;
  FailureReason?: string;
}
export interface JobListDescriptor {
  JobId?: string;
  Description?: string;
  Operation?: OperationNameShape;
  Priority?: number;
  Status?: JobStatus;
  CreationTime?: Date;
  TerminationDate?: Date;
  ProgressSummary?: JobProgressSummary;
}
export interface JobManifest {
  Spec: JobManifestSpec;
  Location: JobManifestLocation;
}
export type JobManifestFieldName = "Ignore" | "Bucket" | "Key" | "VersionId";
export type JobManifestFormat = "S3BatchOperations_CSV_20180820" | "S3InventoryReport_CSV_20161130";
export interface JobManifestGenerator {
  S3JobManifestGenerator?: S3JobManifestGenerator;
}
export interface JobManifestGeneratorFilter {
  EligibleForReplication?: boolean;
  CreatedAfter?: Date;
  CreatedBefore?: Date;
  ObjectReplicationStatuses?: ReplicationStatus[];
  KeyNameConstraint?: KeyNameConstraint;
  ObjectSizeGreaterThanBytes?: number;
  ObjectSizeLessThanBytes?: number;
  MatchAnyStorageClass?: S3StorageClass[];
  MatchAnyObjectEncryption?: ObjectEncryptionFilter[];
}
export interface JobManifestLocation {
  ObjectArn: string;
  ObjectVersionId?: string;
  ETag: string;
}
export interface JobManifestSpec {
  Format: JobManifestFormat;
  Fields?: JobManifestFieldName[];
}
export interface JobOperation {
  LambdaInvoke?: LambdaInvokeOperation;
  S3PutObjectCopy?: S3CopyObjectOperation;
  S3PutObjectAcl?: S3SetObjectAclOperation;
  S3PutObjectTagging?: S3SetObjectTaggingOperation;
  S3DeleteObjectTagging?: S3DeleteObjectTaggingOperation;
  S3InitiateRestoreObject?: S3InitiateRestoreObjectOperation;
  S3PutObjectLegalHold?: S3SetObjectLegalHoldOperation;
  S3PutObjectRetention?: S3SetObjectRetentionOperation;
  S3ReplicateObject?: S3ReplicateObjectOperation;
  S3ComputeObjectChecksum?: S3ComputeObjectChecksumOperation;
  S3UpdateObjectEncryption?: S3UpdateObjectEncryptionOperation;
}
export interface JobProgressSummary {
  TotalNumberOfTasks?: number;
  NumberOfTasksSucceeded?: number;
  NumberOfTasksFailed?: number;
  Timers?: JobTimers;
}
export interface JobReport {
  Bucket?: string;
  Format?: JobReportFormat;
  Enabled: boolean;
  Prefix?: string;
  ReportScope?: JobReportScope;
  ExpectedBucketOwner?: string;
}
export type JobReportFormat = "Report_CSV_20180820";
export type JobReportScope = "AllTasks" | "FailedTasksOnly";
export type JobStatus = "Active" | "Cancelled" | "Cancelling" | "Complete" | "Completing" | "Failed" | "Failing" | "New" | "Paused" | "Pausing" | "Preparing" | "Ready" | "Suspended";
export interface JobStatusException {
  Message?: string;
}
export interface JobTimers {
  ElapsedTimeInActiveSeconds?: number;
}
export interface KeyNameConstraint {
  MatchAnyPrefix?: string[];
  MatchAnySuffix?: string[];
  MatchAnySubstring?: string[];
}
export interface LambdaInvokeOperation {
  FunctionArn?: string;
  InvocationSchemaVersion?: string;
  UserArguments?: { [key: string]: string };
}
export interface LifecycleConfiguration {
  Rules?: LifecycleRule[];
}
export interface LifecycleExpiration {
  Date?: Date;
  Days?: number;
  ExpiredObjectDeleteMarker?: boolean;
}
export interface LifecycleRule {
  Expiration?: LifecycleExpiration;
  ID?: string;
  Filter?: LifecycleRuleFilter;
  Status: ExpirationStatus;
  Transitions?: Transition[];
  NoncurrentVersionTransitions?: NoncurrentVersionTransition[];
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration;
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload;
}
export interface LifecycleRuleAndOperator {
  Prefix?: string;
  Tags?: S3Tag[];
  ObjectSizeGreaterThan?: number;
  ObjectSizeLessThan?: number;
}
export interface LifecycleRuleFilter {
  Prefix?: string;
  Tag?: S3Tag;
  And?: LifecycleRuleAndOperator;
  ObjectSizeGreaterThan?: number;
  ObjectSizeLessThan?: number;
}
export interface ListAccessGrantEntry {
  CreatedAt?: Date;
  AccessGrantId?: string;
  AccessGrantArn?: string;
  Grantee?: Grantee;
  Permission?: Permission;
  AccessGrantsLocationId?: string;
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration;
  GrantScope?: string;
  ApplicationArn?: string;
}
export interface ListAccessGrantsInstanceEntry {
  AccessGrantsInstanceId?: string;
  AccessGrantsInstanceArn?: string;
  CreatedAt?: Date;
  IdentityCenterArn?: string;
  IdentityCenterInstanceArn?: string;
  IdentityCenterApplicationArn?: string;
}
export interface ListAccessGrantsInstancesRequest {
  AccountId: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListAccessGrantsInstancesResult {
  NextToken?: string;
  AccessGrantsInstancesList?: ListAccessGrantsInstanceEntry[];
}
export interface ListAccessGrantsLocationsEntry {
  CreatedAt?: Date;
  AccessGrantsLocationId?: string;
  AccessGrantsLocationArn?: string;
  LocationScope?: string;
  IAMRoleArn?: string;
}
export interface ListAccessGrantsLocationsRequest {
  AccountId: string;
  NextToken?: string;
  MaxResults?: number;
  LocationScope?: string;
}
export interface ListAccessGrantsLocationsResult {
  NextToken?: string;
  AccessGrantsLocationsList?: ListAccessGrantsLocationsEntry[];
}
export interface ListAccessGrantsRequest {
  AccountId: string;
  NextToken?: string;
  MaxResults?: number;
  GranteeType?: GranteeType;
  GranteeIdentifier?: string;
  Permission?: Permission;
  GrantScope?: string;
  ApplicationArn?: string;
}
export interface ListAccessGrantsResult {
  NextToken?: string;
  AccessGrantsList?: ListAccessGrantEntry[];
}
export interface ListAccessPointsForDirectoryBucketsRequest {
  AccountId: string;
  DirectoryBucket?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListAccessPointsForDirectoryBucketsResult {
  AccessPointList?: AccessPoint[];
  NextToken?: string;
}
export interface ListAccessPointsForObjectLambdaRequest {
  AccountId: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListAccessPointsForObjectLambdaResult {
  ObjectLambdaAccessPointList?: ObjectLambdaAccessPoint[];
  NextToken?: string;
}
export interface ListAccessPointsRequest {
  AccountId: string;
  Bucket?: string;
  NextToken?: string;
  MaxResults?: number;
  DataSourceId?: string;
  DataSourceType?: string;
}
export interface ListAccessPointsResult {
  AccessPointList?: AccessPoint[];
  NextToken?: string;
}
export interface ListCallerAccessGrantsEntry {
  Permission?: Permission;
  GrantScope?: string;
  ApplicationArn?: string;
  AccessGrantsInstanceArn?: string;
}
export interface ListCallerAccessGrantsRequest {
  AccountId: string;
  GrantScope?: string;
  NextToken?: string;
  MaxResults?: number;
  AllowedByApplication?: boolean;
  InstanceScope?: InstanceScope;
}
export interface ListCallerAccessGrantsResult {
  NextToken?: string;
  CallerAccessGrantsList?: ListCallerAccessGrantsEntry[];
}
export interface ListJobsRequest {
  AccountId: string;
  JobStatuses?: JobStatus[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListJobsResult {
  NextToken?: string;
  Jobs?: JobListDescriptor[];
}
export interface ListMultiRegionAccessPointsRequest {
  AccountId: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListMultiRegionAccessPointsResult {
  AccessPoints?: MultiRegionAccessPointReport[];
  NextToken?: string;
}
export interface ListRegionalBucketsRequest {
  AccountId: string;
  NextToken?: string;
  MaxResults?: number;
  OutpostId?: string;
}
export interface ListRegionalBucketsResult {
  RegionalBucketList?: RegionalBucket[];
  NextToken?: string;
}
export interface ListStorageLensConfigurationEntry {
  Id: string;
  StorageLensArn: string;
  HomeRegion: string;
  IsEnabled?: boolean;
}
export interface ListStorageLensConfigurationsRequest {
  AccountId: string;
  NextToken?: string;
}
export interface ListStorageLensConfigurationsResult {
  NextToken?: string;
  StorageLensConfigurationList?: ListStorageLensConfigurationEntry[];
}
export interface ListStorageLensGroupEntry {
  Name: string;
  StorageLensGroupArn: string;
  HomeRegion: string;
}
export interface ListStorageLensGroupsRequest {
  AccountId: string;
  NextToken?: string;
}
export interface ListStorageLensGroupsResult {
  NextToken?: string;
  StorageLensGroupList?: ListStorageLensGroupEntry[];
}
export interface ListTagsForResourceRequest {
  AccountId: string;
  ResourceArn: string;
}
export interface ListTagsForResourceResult {
  Tags?: Tag[];
}
export type MFADelete = "Enabled" | "Disabled";
export type MFADeleteStatus = "Enabled" | "Disabled";
export interface MatchObjectAge {
  DaysGreaterThan?: number;
  DaysLessThan?: number;
}
export interface MatchObjectSize {
  BytesGreaterThan?: number;
  BytesLessThan?: number;
}
export interface Metrics {
  Status: MetricsStatus;
  EventThreshold?: ReplicationTimeValue;
}
export type MetricsStatus = "Enabled" | "Disabled";
export interface MultiRegionAccessPointPolicyDocument {
  Established?: EstablishedMultiRegionAccessPointPolicy;
  Proposed?: ProposedMultiRegionAccessPointPolicy;
}
export interface MultiRegionAccessPointRegionalResponse {
  Name?: string;
  RequestStatus?: string;
}
export interface MultiRegionAccessPointReport {
  Name?: string;
  Alias?: string;
  CreatedAt?: Date;
  PublicAccessBlock?: PublicAccessBlockConfiguration;
  Status?: MultiRegionAccessPointStatus;
  Regions?: RegionReport[];
}
export interface MultiRegionAccessPointRoute {
  Bucket?: string;
  Region?: string;
  TrafficDialPercentage: number;
}
export type MultiRegionAccessPointStatus = "READY" | "INCONSISTENT_ACROSS_REGIONS" | "CREATING" | "PARTIALLY_CREATED" | "PARTIALLY_DELETED" | "DELETING";
export interface MultiRegionAccessPointsAsyncResponse {
  Regions?: MultiRegionAccessPointRegionalResponse[];
}
export type NetworkOrigin = "Internet" | "VPC";
export interface NoSuchPublicAccessBlockConfiguration {
  Message?: string;
}
export interface NoncurrentVersionExpiration {
  NoncurrentDays?: number;
  NewerNoncurrentVersions?: number;
}
export interface NoncurrentVersionTransition {
  NoncurrentDays?: number;
  StorageClass?: TransitionStorageClass;
}
export interface NotFoundException {
  Message?: string;
}
export interface NotSSEFilter {}
export interface ObjectEncryption {
  SSEKMS?: S3UpdateObjectEncryptionSSEKMS;
}
export interface ObjectEncryptionFilter {
  SSES3?: SSES3Filter;
  SSEKMS?: SSEKMSFilter;
  DSSEKMS?: DSSEKMSFilter;
  SSEC?: SSECFilter;
  NOTSSE?: NotSSEFilter;
}
export interface ObjectLambdaAccessPoint {
  Name: string;
  ObjectLambdaAccessPointArn?: string;
  Alias?: ObjectLambdaAccessPointAlias;
}
export interface ObjectLambdaAccessPointAlias {
  Value?: string;
  Status?: ObjectLambdaAccessPointAliasStatus;
}
export type ObjectLambdaAccessPointAliasStatus = "PROVISIONING" | "READY";
export type ObjectLambdaAllowedFeature = "GetObject-Range" | "GetObject-PartNumber" | "HeadObject-Range" | "HeadObject-PartNumber";
export interface ObjectLambdaConfiguration {
  SupportingAccessPoint: string;
  CloudWatchMetricsEnabled?: boolean;
  AllowedFeatures?: ObjectLambdaAllowedFeature[];
  TransformationConfigurations: ObjectLambdaTransformationConfiguration[];
}
export interface ObjectLambdaContentTransformation {
  AwsLambda?: AwsLambdaTransformation;
}
export interface ObjectLambdaTransformationConfiguration {
  Actions: ObjectLambdaTransformationConfigurationAction[];
  ContentTransformation: ObjectLambdaContentTransformation;
}
export type ObjectLambdaTransformationConfigurationAction = "GetObject" | "HeadObject" | "ListObjects" | "ListObjectsV2";
export type OperationNameShape = "LambdaInvoke" | "S3PutObjectCopy" | "S3PutObjectAcl" | "S3PutObjectTagging" | "S3DeleteObjectTagging" | "S3InitiateRestoreObject" | "S3PutObjectLegalHold" | "S3PutObjectRetention" | "S3ReplicateObject" | "S3ComputeObjectChecksum" | "S3UpdateObjectEncryption";
export type OutputSchemaVersion = "V_1";
export type OwnerOverride = "Destination";
export type Permission = "READ" | "WRITE" | "READWRITE";
export interface PolicyStatus {
  IsPublic?: boolean;
}
export interface PrefixLevel {
  StorageMetrics: PrefixLevelStorageMetrics;
}
export interface PrefixLevelStorageMetrics {
  IsEnabled?: boolean;
  SelectionCriteria?: SelectionCriteria;
}
export type Privilege = "Minimal" | "Default";
export interface ProposedMultiRegionAccessPointPolicy {
  Policy?: string;
}
export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean;
  IgnorePublicAcls?: boolean;
  BlockPublicPolicy?: boolean;
  RestrictPublicBuckets?: boolean;
}
export interface PutAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string;
  Policy: string;
  Organization?: string;
}
export interface PutAccessGrantsInstanceResourcePolicyResult {
  Policy?: string;
  Organization?: string;
  CreatedAt?: Date;
}
export interface PutAccessPointConfigurationForObjectLambdaRequest {
  AccountId: string;
  Name: string;
  Configuration: ObjectLambdaConfiguration;
}
export interface PutAccessPointPolicyForObjectLambdaRequest {
  AccountId: string;
  Name: string;
  Policy: string;
}
export interface PutAccessPointPolicyRequest {
  AccountId: string;
  Name: string;
  Policy: string;
}
export interface PutAccessPointScopeRequest {
  AccountId: string;
  Name: string;
  Scope: Scope;
}
export interface PutBucketLifecycleConfigurationRequest {
  AccountId: string;
  Bucket: string;
  LifecycleConfiguration?: LifecycleConfiguration;
}
export interface PutBucketPolicyRequest {
  AccountId: string;
  Bucket: string;
  ConfirmRemoveSelfBucketAccess?: boolean;
  Policy: string;
}
export interface PutBucketReplicationRequest {
  AccountId: string;
  Bucket: string;
  ReplicationConfiguration: ReplicationConfiguration;
}
export interface PutBucketTaggingRequest {
  AccountId: string;
  Bucket: string;
  Tagging: Tagging;
}
export interface PutBucketVersioningRequest {
  AccountId: string;
  Bucket: string;
  MFA?: string;
  VersioningConfiguration: VersioningConfiguration;
}
export interface PutJobTaggingRequest {
  AccountId: string;
  JobId: string;
  Tags: S3Tag[];
}
export interface PutJobTaggingResult {}
export interface PutMultiRegionAccessPointPolicyInput {
  Name: string;
  Policy: string;
}
export interface PutMultiRegionAccessPointPolicyRequest {
  AccountId: string;
  ClientToken: string;
  Details: PutMultiRegionAccessPointPolicyInput;
}
export interface PutMultiRegionAccessPointPolicyResult {
  RequestTokenARN?: string;
}
export interface PutPublicAccessBlockRequest {
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration;
  AccountId: string;
}
export interface PutStorageLensConfigurationRequest {
  ConfigId: string;
  AccountId: string;
  StorageLensConfiguration: StorageLensConfiguration;
  Tags?: StorageLensTag[];
}
export interface PutStorageLensConfigurationTaggingRequest {
  ConfigId: string;
  AccountId: string;
  Tags: StorageLensTag[];
}
export interface PutStorageLensConfigurationTaggingResult {}
export interface Region {
  Bucket: string;
  BucketAccountId?: string;
}
export interface RegionReport {
  Bucket?: string;
  Region?: string;
  BucketAccountId?: string;
}
export interface RegionalBucket {
  Bucket: string;
  BucketArn?: string;
  PublicAccessBlockEnabled: boolean;
  CreationDate: Date;
  OutpostId?: string;
}
export interface ReplicaModifications {
  Status: ReplicaModificationsStatus;
}
export type ReplicaModificationsStatus = "Enabled" | "Disabled";
export interface ReplicationConfiguration {
  Role: string;
  Rules: ReplicationRule[];
}
export interface ReplicationRule {
  ID?: string;
  Priority?: number;
  Prefix?: string;
  Filter?: ReplicationRuleFilter;
  Status: ReplicationRuleStatus;
  SourceSelectionCriteria?: SourceSelectionCriteria;
  ExistingObjectReplication?: ExistingObjectReplication;
  Destination: Destination;
  DeleteMarkerReplication?: DeleteMarkerReplication;
  Bucket: string;
}
export interface ReplicationRuleAndOperator {
  Prefix?: string;
  Tags?: S3Tag[];
}
export interface ReplicationRuleFilter {
  Prefix?: string;
  Tag?: S3Tag;
  And?: ReplicationRuleAndOperator;
}
export type ReplicationRuleStatus = "Enabled" | "Disabled";
export type ReplicationStatus = "COMPLETED" | "FAILED" | "REPLICA" | "NONE";
export type ReplicationStorageClass = "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR";
export interface ReplicationTime {
  Status: ReplicationTimeStatus;
  Time: ReplicationTimeValue;
}
export type ReplicationTimeStatus = "Enabled" | "Disabled";
export interface ReplicationTimeValue {
  Minutes?: number;
}
export type RequestedJobStatus = "Cancelled" | "Ready";
export interface S3AccessControlList {
  Owner: S3ObjectOwner;
  Grants?: S3Grant[];
}
export interface S3AccessControlPolicy {
  AccessControlList?: S3AccessControlList;
  CannedAccessControlList?: S3CannedAccessControlList;
}
export type S3AnnotationDirective = "COPY" | "EXCLUDE";
export interface S3BucketDestination {
  Format: Format;
  OutputSchemaVersion: OutputSchemaVersion;
  AccountId: string;
  Arn: string;
  Prefix?: string;
  Encryption?: StorageLensDataExportEncryption;
}
export type S3CannedAccessControlList = "private" | "public-read" | "public-read-write" | "aws-exec-read" | "authenticated-read" | "bucket-owner-read" | "bucket-owner-full-control";
export type S3ChecksumAlgorithm = "CRC32" | "CRC32C" | "SHA1" | "SHA256" | "CRC64NVME" | "SHA512" | "MD5" | "XXHASH64" | "XXHASH3" | "XXHASH128";
export interface S3ComputeObjectChecksumOperation {
  ChecksumAlgorithm?: ComputeObjectChecksumAlgorithm;
  ChecksumType?: ComputeObjectChecksumType;
}
export interface S3CopyObjectOperation {
  TargetResource?: string;
  CannedAccessControlList?: S3CannedAccessControlList;
  AccessControlGrants?: S3Grant[];
  MetadataDirective?: S3MetadataDirective;
  AnnotationDirective?: S3AnnotationDirective;
  ModifiedSinceConstraint?: Date;
  NewObjectMetadata?: S3ObjectMetadata;
  NewObjectTagging?: S3Tag[];
  RedirectLocation?: string;
  RequesterPays?: boolean;
  StorageClass?: S3StorageClass;
  UnModifiedSinceConstraint?: Date;
  SSEAwsKmsKeyId?: string;
  TargetKeyPrefix?: string;
  ObjectLockLegalHoldStatus?: S3ObjectLockLegalHoldStatus;
  ObjectLockMode?: S3ObjectLockMode;
  ObjectLockRetainUntilDate?: Date;
  BucketKeyEnabled?: boolean;
  ChecksumAlgorithm?: S3ChecksumAlgorithm;
  ObjectLockEventHold?: S3ObjectLockEventHold;
  ObjectLockEventHoldDuration?: S3ObjectLockEventHoldDuration;
}
export interface S3DeleteObjectTaggingOperation {}
export interface S3GeneratedManifestDescriptor {
  Format?: GeneratedManifestFormat;
  Location?: JobManifestLocation;
}
export type S3GlacierJobTier = "BULK" | "STANDARD";
export interface S3Grant {
  Grantee?: S3Grantee;
  Permission?: S3Permission;
}
export interface S3Grantee {
  TypeIdentifier?: S3GranteeTypeIdentifier;
  Identifier?: string;
  DisplayName?: string;
}
export type S3GranteeTypeIdentifier = "id" | "emailAddress" | "uri";
export interface S3InitiateRestoreObjectOperation {
  ExpirationInDays?: number;
  GlacierJobTier?: S3GlacierJobTier;
}
export interface S3JobManifestGenerator {
  ExpectedBucketOwner?: string;
  SourceBucket: string;
  ManifestOutputLocation?: S3ManifestOutputLocation;
  Filter?: JobManifestGeneratorFilter;
  EnableManifestOutput: boolean;
}
export interface S3ManifestOutputLocation {
  ExpectedManifestBucketOwner?: string;
  Bucket: string;
  ManifestPrefix?: string;
  ManifestEncryption?: GeneratedManifestEncryption;
  ManifestFormat: GeneratedManifestFormat;
}
export type S3MetadataDirective = "COPY" | "REPLACE";
export type S3ObjectLockEventHold = "ON" | "OFF";
export interface S3ObjectLockEventHoldDuration {
  Days?: number;
  Years?: number;
}
export interface S3ObjectLockLegalHold {
  Status: S3ObjectLockLegalHoldStatus;
}
export type S3ObjectLockLegalHoldStatus = "OFF" | "ON";
export type S3ObjectLockMode = "COMPLIANCE" | "GOVERNANCE";
export type S3ObjectLockRetentionEventHold = "ON" | "OFF";
export interface S3ObjectLockRetentionEventHoldDuration {
  Days?: number;
  Years?: number;
}
export type S3ObjectLockRetentionMode = "COMPLIANCE" | "GOVERNANCE";
export interface S3ObjectMetadata {
  CacheControl?: string;
  ContentDisposition?: string;
  ContentEncoding?: string;
  ContentLanguage?: string;
  UserMetadata?: { [key: string]: string };
  ContentLength?: number;
  ContentMD5?: string;
  ContentType?: string;
  HttpExpiresDate?: Date;
  RequesterCharged?: boolean;
  SSEAlgorithm?: S3SSEAlgorithm;
}
export interface S3ObjectOwner {
  ID?: string;
  DisplayName?: string;
}
export type S3Permission = "FULL_CONTROL" | "READ" | "WRITE" | "READ_ACP" | "WRITE_ACP";
export type S3PrefixType = "Object";
export interface S3ReplicateObjectOperation {}
export interface S3Retention {
  RetainUntilDate?: Date;
  Mode?: S3ObjectLockRetentionMode;
  EventHold?: S3ObjectLockRetentionEventHold;
  EventHoldDuration?: S3ObjectLockRetentionEventHoldDuration;
}
export type S3SSEAlgorithm = "AES256" | "KMS";
export interface S3SetObjectAclOperation {
  AccessControlPolicy?: S3AccessControlPolicy;
}
export interface S3SetObjectLegalHoldOperation {
  LegalHold: S3ObjectLockLegalHold;
}
export interface S3SetObjectRetentionOperation {
  BypassGovernanceRetention?: boolean;
  Retention: S3Retention;
}
export interface S3SetObjectTaggingOperation {
  TagSet?: S3Tag[];
}
export type S3StorageClass = "STANDARD" | "STANDARD_IA" | "ONEZONE_IA" | "GLACIER" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE" | "GLACIER_IR";
export interface S3Tag {
  Key: string;
  Value: string;
}
export interface S3UpdateObjectEncryptionOperation {
  ObjectEncryption?: ObjectEncryption;
}
export interface S3UpdateObjectEncryptionSSEKMS {
  KMSKeyArn: string;
  BucketKeyEnabled?: boolean;
}
export interface SSECFilter {}
export interface SSEKMS {
  KeyId: string;
}
export interface SSEKMSEncryption {
  KeyId: string;
}
export interface SSEKMSFilter {
  KmsKeyArn?: string;
  BucketKeyEnabled?: boolean;
}
export interface SSES3 {}
export interface SSES3Encryption {}
export interface SSES3Filter {}
export interface Scope {
  Prefixes?: string[];
  Permissions?: ScopePermission[];
}
export type ScopePermission = "GetObject" | "GetObjectAttributes" | "ListMultipartUploadParts" | "ListBucket" | "ListBucketMultipartUploads" | "PutObject" | "DeleteObject" | "AbortMultipartUpload";
export interface SelectionCriteria {
  Delimiter?: string;
  MaxDepth?: number;
  MinStorageBytesPercentage?: number;
}
export interface SourceSelectionCriteria {
  SseKmsEncryptedObjects?: SseKmsEncryptedObjects;
  ReplicaModifications?: ReplicaModifications;
}
export interface SseKmsEncryptedObjects {
  Status: SseKmsEncryptedObjectsStatus;
}
export type SseKmsEncryptedObjectsStatus = "Enabled" | "Disabled";
export interface StorageLensAwsOrg {
  Arn: string;
}
export interface StorageLensConfiguration {
  Id: string;
  AccountLevel: AccountLevel;
  Include?: Include;
  Exclude?: Exclude;
  DataExport?: StorageLensDataExport;
  ExpandedPrefixesDataExport?: StorageLensExpandedPrefixesDataExport;
  CostAndUsageReportsPublish?: StorageLensCostAndUsageReportsPublish;
  IsEnabled: boolean;
  AwsOrg?: StorageLensAwsOrg;
  StorageLensArn?: string;
  PrefixDelimiter?: string;
  IntAccessTiers?: IntAccessTiers;
}
export interface StorageLensCostAndUsageReportsPrefixLevel {
  IsEnabled: boolean;
  SelectionCriteria?: StorageLensCostAndUsageReportsSelectionCriteria;
}
export interface StorageLensCostAndUsageReportsPublish {
  PrefixLevel?: StorageLensCostAndUsageReportsPrefixLevel;
}
export interface StorageLensCostAndUsageReportsSelectionCriteria {
  MinDepth?: number;
  MaxDepth?: number;
}
export interface StorageLensDataExport {
  S3BucketDestination?: S3BucketDestination;
  CloudWatchMetrics?: CloudWatchMetrics;
  StorageLensTableDestination?: StorageLensTableDestination;
}
export interface StorageLensDataExportEncryption {
  SSES3?: SSES3;
  SSEKMS?: SSEKMS;
}
export interface StorageLensExpandedPrefixesDataExport {
  S3BucketDestination?: S3BucketDestination;
  StorageLensTableDestination?: StorageLensTableDestination;
}
export interface StorageLensGroup {
  Name: string;
  Filter: StorageLensGroupFilter;
  StorageLensGroupArn?: string;
}
export interface StorageLensGroupAndOperator {
  MatchAnyPrefix?: string[];
  MatchAnySuffix?: string[];
  MatchAnyTag?: S3Tag[];
  MatchObjectAge?: MatchObjectAge;
  MatchObjectSize?: MatchObjectSize;
}
export interface StorageLensGroupFilter {
  MatchAnyPrefix?: string[];
  MatchAnySuffix?: string[];
  MatchAnyTag?: S3Tag[];
  MatchObjectAge?: MatchObjectAge;
  MatchObjectSize?: MatchObjectSize;
  And?: StorageLensGroupAndOperator;
  Or?: StorageLensGroupOrOperator;
}
export interface StorageLensGroupLevel {
  SelectionCriteria?: StorageLensGroupLevelSelectionCriteria;
}
export interface StorageLensGroupLevelSelectionCriteria {
  Include?: string[];
  Exclude?: string[];
}
export interface StorageLensGroupOrOperator {
  MatchAnyPrefix?: string[];
  MatchAnySuffix?: string[];
  MatchAnyTag?: S3Tag[];
  MatchObjectAge?: MatchObjectAge;
  MatchObjectSize?: MatchObjectSize;
}
export interface StorageLensTableDestination {
  IsEnabled: boolean;
  Encryption?: StorageLensDataExportEncryption;
}
export interface StorageLensTag {
  Key: string;
  Value: string;
}
export interface SubmitMultiRegionAccessPointRoutesRequest {
  AccountId: string;
  Mrap: string;
  RouteUpdates: MultiRegionAccessPointRoute[];
}
export interface SubmitMultiRegionAccessPointRoutesResult {}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  Tags: Tag[];
}
export interface TagResourceResult {}
export interface Tagging {
  TagSet: S3Tag[];
}
export interface TooManyRequestsException {
  Message?: string;
}
export interface TooManyTagsException {
  Message?: string;
}
export interface Transition {
  Date?: Date;
  Days?: number;
  StorageClass?: TransitionStorageClass;
}
export type TransitionStorageClass = "GLACIER" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "DEEP_ARCHIVE";
export interface UntagResourceRequest {
  AccountId: string;
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceResult {}
export interface UpdateAccessGrantsLocationRequest {
  AccountId: string;
  AccessGrantsLocationId: string;
  IAMRoleArn: string;
}
export interface UpdateAccessGrantsLocationResult {
  CreatedAt?: Date;
  AccessGrantsLocationId?: string;
  AccessGrantsLocationArn?: string;
  LocationScope?: string;
  IAMRoleArn?: string;
}
export interface UpdateJobPriorityRequest {
  AccountId: string;
  JobId: string;
  Priority: number;
}
export interface UpdateJobPriorityResult {
  JobId: string;
  Priority: number;
}
export interface UpdateJobStatusRequest {
  AccountId: string;
  JobId: string;
  RequestedJobStatus: RequestedJobStatus;
  StatusUpdateReason?: string;
}
export interface UpdateJobStatusResult {
  JobId?: string;
  Status?: JobStatus;
  StatusUpdateReason?: string;
}
export interface UpdateStorageLensGroupRequest {
  Name: string;
  AccountId: string;
  StorageLensGroup: StorageLensGroup;
}
export interface VersioningConfiguration {
  MFADelete?: MFADelete;
  Status?: BucketVersioningStatus;
}
export interface VpcConfiguration {
  VpcId: string;
}
