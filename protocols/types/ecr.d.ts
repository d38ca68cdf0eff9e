// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): ECR, 2015-09-21. Do not edit.
export interface Operations {
  BatchCheckLayerAvailability: { input: BatchCheckLayerAvailabilityRequest; output: BatchCheckLayerAvailabilityResponse; errors: "RepositoryNotFoundException" | "InvalidParameterException" | "ServerException" };
  BatchDeleteImage: { input: BatchDeleteImageRequest; output: BatchDeleteImageResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" };
  BatchGetImage: { input: BatchGetImageRequest; output: BatchGetImageResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "LimitExceededException" | "UnableToGetUpstreamImageException" };
  BatchGetRepositoryScanningConfiguration: { input: BatchGetRepositoryScanningConfigurationRequest; output: BatchGetRepositoryScanningConfigurationResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "ValidationException" };
  CompleteLayerUpload: { input: CompleteLayerUploadRequest; output: CompleteLayerUploadResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "UploadNotFoundException" | "InvalidLayerException" | "LayerPartTooSmallException" | "LayerAlreadyExistsException" | "EmptyUploadException" | "KmsException" };
  CreatePullThroughCacheRule: { input: CreatePullThroughCacheRuleRequest; output: CreatePullThroughCacheRuleResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "PullThroughCacheRuleAlreadyExistsException" | "UnsupportedUpstreamRegistryException" | "LimitExceededException" | "UnableToAccessSecretException" | "SecretNotFoundException" | "UnableToDecryptSecretValueException" };
  CreateRepository: { input: CreateRepositoryRequest; output: CreateRepositoryResponse; errors: "ServerException" | "InvalidParameterException" | "InvalidTagParameterException" | "TooManyTagsException" | "RepositoryAlreadyExistsException" | "LimitExceededException" | "KmsException" };
  CreateRepositoryCreationTemplate: { input: CreateRepositoryCreationTemplateRequest; output: CreateRepositoryCreationTemplateResponse; errors: "ServerException" | "ValidationException" | "InvalidParameterException" | "LimitExceededException" | "TemplateAlreadyExistsException" };
  DeleteLifecyclePolicy: { input: DeleteLifecyclePolicyRequest; output: DeleteLifecyclePolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "LifecyclePolicyNotFoundException" | "ValidationException" };
  DeletePullThroughCacheRule: { input: DeletePullThroughCacheRuleRequest; output: DeletePullThroughCacheRuleResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "PullThroughCacheRuleNotFoundException" };
  DeleteRegistryPolicy: { input: DeleteRegistryPolicyRequest; output: DeleteRegistryPolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RegistryPolicyNotFoundException" | "ValidationException" };
  DeleteRepository: { input: DeleteRepositoryRequest; output: DeleteRepositoryResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "RepositoryNotEmptyException" | "KmsException" };
  DeleteRepositoryCreationTemplate: { input: DeleteRepositoryCreationTemplateRequest; output: DeleteRepositoryCreationTemplateResponse; errors: "ServerException" | "ValidationException" | "InvalidParameterException" | "TemplateNotFoundException" };
  DeleteRepositoryPolicy: { input: DeleteRepositoryPolicyRequest; output: DeleteRepositoryPolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "RepositoryPolicyNotFoundException" };
  DeleteSigningConfiguration: { input: DeleteSigningConfigurationRequest; output: DeleteSigningConfigurationResponse; errors: "ServerException" | "ValidationException" | "SigningConfigurationNotFoundException" };
  DeregisterPullTimeUpdateExclusion: { input: DeregisterPullTimeUpdateExclusionRequest; output: DeregisterPullTimeUpdateExclusionResponse; errors: "InvalidParameterException" | "ExclusionNotFoundException" | "LimitExceededException" | "ValidationException" | "ServerException" };
  DescribeImageReplicationStatus: { input: DescribeImageReplicationStatusRequest; output: DescribeImageReplicationStatusResponse; errors: "ServerException" | "InvalidParameterException" | "ImageNotFoundException" | "RepositoryNotFoundException" | "ValidationException" };
  DescribeImageScanFindings: { input: DescribeImageScanFindingsRequest; output: DescribeImageScanFindingsResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "ImageNotFoundException" | "ScanNotFoundException" | "ValidationException" };
  DescribeImageSigningStatus: { input: DescribeImageSigningStatusRequest; output: DescribeImageSigningStatusResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "ImageNotFoundException" | "RepositoryNotFoundException" };
  DescribeImages: { input: DescribeImagesRequest; output: DescribeImagesResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "ImageNotFoundException" };
  DescribePullThroughCacheRules: { input: DescribePullThroughCacheRulesRequest; output: DescribePullThroughCacheRulesResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "PullThroughCacheRuleNotFoundException" };
  DescribeRegistry: { input: DescribeRegistryRequest; output: DescribeRegistryResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" };
  DescribeReplicationBackfillResults: { input: DescribeReplicationBackfillResultsRequest; output: DescribeReplicationBackfillResultsResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "ReplicationBackfillNotFoundException" };
  DescribeRepositories: { input: DescribeRepositoriesRequest; output: DescribeRepositoriesResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" };
  DescribeRepositoryCreationTemplates: { input: DescribeRepositoryCreationTemplatesRequest; output: DescribeRepositoryCreationTemplatesResponse; errors: "ServerException" | "ValidationException" | "InvalidParameterException" };
  GetAccountSetting: { input: GetAccountSettingRequest; output: GetAccountSettingResponse; errors: "ServerException" | "ValidationException" | "InvalidParameterException" };
  GetAuthorizationToken: { input: GetAuthorizationTokenRequest; output: GetAuthorizationTokenResponse; errors: "ServerException" | "InvalidParameterException" };
  GetDownloadUrlForLayer: { input: GetDownloadUrlForLayerRequest; output: GetDownloadUrlForLayerResponse; errors: "ServerException" | "InvalidParameterException" | "LayersNotFoundException" | "LayerInaccessibleException" | "RepositoryNotFoundException" | "UnableToGetUpstreamLayerException" };
  GetLifecyclePolicy: { input: GetLifecyclePolicyRequest; output: GetLifecyclePolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "LifecyclePolicyNotFoundException" | "ValidationException" };
  GetLifecyclePolicyPreview: { input: GetLifecyclePolicyPreviewRequest; output: GetLifecyclePolicyPreviewResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "LifecyclePolicyPreviewNotFoundException" | "ValidationException" };
  GetRegistryPolicy: { input: GetRegistryPolicyRequest; output: GetRegistryPolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RegistryPolicyNotFoundException" | "ValidationException" };
  GetRegistryScanningConfiguration: { input: GetRegistryScanningConfigurationRequest; output: GetRegistryScanningConfigurationResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" };
  GetRepositoryPolicy: { input: GetRepositoryPolicyRequest; output: GetRepositoryPolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "RepositoryPolicyNotFoundException" };
  GetSigningConfiguration: { input: GetSigningConfigurationRequest; output: GetSigningConfigurationResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "SigningConfigurationNotFoundException" };
  InitiateLayerUpload: { input: InitiateLayerUploadRequest; output: InitiateLayerUploadResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "KmsException" };
  ListImageReferrers: { input: ListImageReferrersRequest; output: ListImageReferrersResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "ValidationException" | "UnableToListUpstreamImageReferrersException" };
  ListImages: { input: ListImagesRequest; output: ListImagesResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" };
  ListPullTimeUpdateExclusions: { input: ListPullTimeUpdateExclusionsRequest; output: ListPullTimeUpdateExclusionsResponse; errors: "InvalidParameterException" | "ValidationException" | "LimitExceededException" | "ServerException" };
  ListReplicationBackfills: { input: ListReplicationBackfillsRequest; output: ListReplicationBackfillsResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "InvalidParameterException" | "RepositoryNotFoundException" | "ServerException" };
  PutAccountSetting: { input: PutAccountSettingRequest; output: PutAccountSettingResponse; errors: "ServerException" | "ValidationException" | "InvalidParameterException" | "LimitExceededException" };
  PutImage: { input: PutImageRequest; output: PutImageResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "ImageAlreadyExistsException" | "LayersNotFoundException" | "ReferencedImagesNotFoundException" | "LimitExceededException" | "ImageTagAlreadyExistsException" | "ImageDigestDoesNotMatchException" | "KmsException" };
  PutImageScanningConfiguration: { input: PutImageScanningConfigurationRequest; output: PutImageScanningConfigurationResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "ValidationException" };
  PutImageTagMutability: { input: PutImageTagMutabilityRequest; output: PutImageTagMutabilityResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" };
  PutLifecyclePolicy: { input: PutLifecyclePolicyRequest; output: PutLifecyclePolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "ValidationException" };
  PutRegistryPolicy: { input: PutRegistryPolicyRequest; output: PutRegistryPolicyResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" };
  PutRegistryScanningConfiguration: { input: PutRegistryScanningConfigurationRequest; output: PutRegistryScanningConfigurationResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "BlockedByOrganizationPolicyException" };
  PutReplicationConfiguration: { input: PutReplicationConfigurationRequest; output: PutReplicationConfigurationResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" };
  PutSigningConfiguration: { input: PutSigningConfigurationRequest; output: PutSigningConfigurationResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" };
  RegisterPullTimeUpdateExclusion: { input: RegisterPullTimeUpdateExclusionRequest; output: RegisterPullTimeUpdateExclusionResponse; errors: "InvalidParameterException" | "ExclusionAlreadyExistsException" | "LimitExceededException" | "ValidationException" | "ServerException" };
  SetRepositoryPolicy: { input: SetRepositoryPolicyRequest; output: SetRepositoryPolicyResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" };
  StartImageScan: { input: StartImageScanRequest; output: StartImageScanResponse; errors: "ServerException" | "InvalidParameterException" | "UnsupportedImageTypeException" | "LimitExceededException" | "RepositoryNotFoundException" | "ImageNotFoundException" | "ValidationException" | "ImageArchivedException" };
  StartLifecyclePolicyPreview: { input: StartLifecyclePolicyPreviewRequest; output: StartLifecyclePolicyPreviewResponse; errors: "ServerException" | "InvalidParameterException" | "RepositoryNotFoundException" | "LifecyclePolicyNotFoundException" | "LifecyclePolicyPreviewInProgressException" | "ValidationException" };
  StartReplicationBackfill: { input: StartReplicationBackfillRequest; output: StartReplicationBackfillResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "LimitExceededException" | "ReplicationBackfillInProgressException" };
  StopReplicationBackfill: { input: StopReplicationBackfillRequest; output: StopReplicationBackfillResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "ReplicationBackfillNotFoundException" | "ReplicationBackfillInvalidStatusException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "InvalidParameterException" | "InvalidTagParameterException" | "TooManyTagsException" | "RepositoryNotFoundException" | "ServerException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "InvalidParameterException" | "InvalidTagParameterException" | "TooManyTagsException" | "RepositoryNotFoundException" | "ServerException" };
  UpdateImageStorageClass: { input: UpdateImageStorageClassRequest; output: UpdateImageStorageClassResponse; errors: "InvalidParameterException" | "ImageNotFoundException" | "ImageStorageClassUpdateNotSupportedException" | "RepositoryNotFoundException" | "ServerException" | "ValidationException" };
  UpdatePullThroughCacheRule: { input: UpdatePullThroughCacheRuleRequest; output: UpdatePullThroughCacheRuleResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "UnableToAccessSecretException" | "PullThroughCacheRuleNotFoundException" | "SecretNotFoundException" | "UnableToDecryptSecretValueException" };
  UpdateRepositoryCreationTemplate: { input: UpdateRepositoryCreationTemplateRequest; output: UpdateRepositoryCreationTemplateResponse; errors: "ServerException" | "ValidationException" | "InvalidParameterException" | "TemplateNotFoundException" };
  UploadLayerPart: { input: UploadLayerPartRequest; output: UploadLayerPartResponse; errors: "ServerException" | "InvalidParameterException" | "InvalidLayerPartException" | "RepositoryNotFoundException" | "UploadNotFoundException" | "LimitExceededException" | "KmsException" };
  ValidatePullThroughCacheRule: { input: ValidatePullThroughCacheRuleRequest; output: ValidatePullThroughCacheRuleResponse; errors: "ServerException" | "InvalidParameterException" | "ValidationException" | "PullThroughCacheRuleNotFoundException" };
}
export type OperationName = keyof Operations;
export type ArtifactStatus = "ACTIVE" | "ARCHIVED" | "ACTIVATING";
export type ArtifactStatusFilter = "ACTIVE" | "ARCHIVED" | "ACTIVATING" | "ANY";
export interface Attribute {
  key: string;
  value?: string;
}
export interface AuthorizationData {
  authorizationToken?: string;
  expiresAt?: Date;
  proxyEndpoint?: string;
}
export interface AwsEcrContainerImageDetails {
  architecture?: string;
  author?: string;
  imageHash?: string;
  imageTags?: string[];
  platform?: string;
  pushedAt?: Date;
  lastInUseAt?: Date;
  inUseCount?: number;
  registry?: string;
  repositoryName?: string;
}
export interface BatchCheckLayerAvailabilityRequest {
  registryId?: string;
  repositoryName: string;
  layerDigests: string[];
}
export interface BatchCheckLayerAvailabilityResponse {
  layers?: Layer[];
  failures?: LayerFailure[];
}
export interface BatchDeleteImageRequest {
  registryId?: string;
  repositoryName: string;
  imageIds: ImageIdentifier[];
}
export interface BatchDeleteImageResponse {
  imageIds?: ImageIdentifier[];
  failures?: ImageFailure[];
}
export interface BatchGetImageRequest {
  registryId?: string;
  repositoryName: string;
  imageIds: ImageIdentifier[];
  acceptedMediaTypes?: string[];
}
export interface BatchGetImageResponse {
  images?: Image[];
  failures?: ImageFailure[];
}
export interface BatchGetRepositoryScanningConfigurationRequest {
  repositoryNames: string[];
}
export interface BatchGetRepositoryScanningConfigurationResponse {
  scanningConfigurations?: RepositoryScanningConfiguration[];
  failures?: RepositoryScanningConfigurationFailure[];
}
export interface BlockedByOrganizationPolicyException {
  message?: string;
}
export interface CompleteLayerUploadRequest {
  registryId?: string;
  repositoryName: string;
  uploadId: string;
  layerDigests: string[];
}
export interface CompleteLayerUploadResponse {
  registryId?: string;
  repositoryName?: string;
  uploadId?: string;
  layerDigest?: string;
}
export interface CreatePullThroughCacheRuleRequest {
  ecrRepositoryPrefix: string;
  upstreamRegistryUrl: string;
  registryId?: string;
  upstreamRegistry?: UpstreamRegistry;
  credentialArn?: string;
  customRoleArn?: string;
  upstreamRepositoryPrefix?: string;
}
export interface CreatePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string;
  upstreamRegistryUrl?: string;
  createdAt?: Date;
  registryId?: string;
  upstreamRegistry?: UpstreamRegistry;
  credentialArn?: string;
  customRoleArn?: string;
  upstreamRepositoryPrefix?: string;
}
export interface CreateRepositoryCreationTemplateRequest {
  prefix: string;
  description?: string;
  encryptionConfiguration?: EncryptionConfigurationForRepositoryCreationTemplate;
  resourceTags?: Tag[];
  imageTagMutability?: ImageTagMutability;
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[];
  repositoryPolicy?: string;
  lifecyclePolicy?: string;
  appliedFor: RCTAppliedFor[];
  customRoleArn?: string;
}
export interface CreateRepositoryCreationTemplateResponse {
  registryId?: string;
  repositoryCreationTemplate?: RepositoryCreationTemplate;
}
export interface CreateRepositoryRequest {
  registryId?: string;
  repositoryName: string;
  tags?: Tag[];
  imageTagMutability?: ImageTagMutability;
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[];
  imageScanningConfiguration?: ImageScanningConfiguration;
  encryptionConfiguration?: EncryptionConfiguration;
}
export interface CreateRepositoryResponse {
  repository?: Repository;
}
export interface CvssScore {
  baseScore?: number;
  scoringVector?: string;
  source?: string;
  version?: string;
}
export interface CvssScoreAdjustment {
  metric?: string;
  reason?: string;
}
export interface CvssScoreDetails {
  adjustments?: CvssScoreAdjustment[];
  score?: number;
  scoreSource?: string;
  scoringVector?: string;
  version?: string;
}
export interface DeleteLifecyclePolicyRequest {
  registryId?: string;
  repositoryName: string;
}
export interface DeleteLifecyclePolicyResponse {
  registryId?: string;
  repositoryName?: string;
  lifecyclePolicyText?: string;
  lastEvaluatedAt?: Date;
}
export interface DeletePullThroughCacheRuleRequest {
  ecrRepositoryPrefix: string;
  registryId?: string;
}
export interface DeletePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string;
  upstreamRegistryUrl?: string;
  createdAt?: Date;
  registryId?: string;
  credentialArn?: string;
  customRoleArn?: string;
  upstreamRepositoryPrefix?: string;
}
export interface DeleteRegistryPolicyRequest {}
export interface DeleteRegistryPolicyResponse {
  registryId?: string;
  policyText?: string;
}
export interface DeleteReplication {
  enabled: boolean;
}
export interface DeleteRepositoryCreationTemplateRequest {
  prefix: string;
}
export interface DeleteRepositoryCreationTemplateResponse {
  registryId?: string;
  repositoryCreationTemplate?: RepositoryCreationTemplate;
}
export interface DeleteRepositoryPolicyRequest {
  registryId?: string;
  repositoryName: string;
}
export interface DeleteRepositoryPolicyResponse {
  registryId?: string;
  repositoryName?: string;
  policyText?: string;
}
export interface DeleteRepositoryRequest {
  registryId?: string;
  repositoryName: string;
  force?: boolean;
}
export interface DeleteRepositoryResponse {
  repository?: Repository;
}
export interface DeleteSigningConfigurationRequest {}
export interface DeleteSigningConfigurationResponse {
  registryId?: string;
  signingConfiguration?: SigningConfiguration;
}
export interface DeregisterPullTimeUpdateExclusionRequest {
  principalArn: string;
}
export interface DeregisterPullTimeUpdateExclusionResponse {
  principalArn?: string;
}
export interface DescribeImageReplicationStatusRequest {
  repositoryName: string;
  imageId: ImageIdentifier;
  registryId?: string;
}
export interface DescribeImageReplicationStatusResponse {
  repositoryName?: string;
  imageId?: ImageIdentifier;
  replicationStatuses?: ImageReplicationStatus[];
}
export interface DescribeImageScanFindingsRequest {
  registryId?: string;
  repositoryName: string;
  imageId: ImageIdentifier;
  nextToken?: string;
  maxResults?: number;
}
export interface DescribeImageScanFindingsResponse {
  registryId?: string;
  repositoryName?: string;
  imageId?: ImageIdentifier;
  imageScanStatus?: ImageScanStatus;
  imageScanFindings?: ImageScanFindings;
  nextToken?: string;
}
export interface DescribeImageSigningStatusRequest {
  repositoryName: string;
  imageId: ImageIdentifier;
  registryId?: string;
}
export interface DescribeImageSigningStatusResponse {
  repositoryName?: string;
  imageId?: ImageIdentifier;
  registryId?: string;
  signingStatuses?: ImageSigningStatus[];
}
export interface DescribeImagesFilter {
  tagStatus?: TagStatus;
  imageStatus?: ImageStatusFilter;
}
export interface DescribeImagesRequest {
  registryId?: string;
  repositoryName: string;
  imageIds?: ImageIdentifier[];
  nextToken?: string;
  maxResults?: number;
  filter?: DescribeImagesFilter;
}
export interface DescribeImagesResponse {
  imageDetails?: ImageDetail[];
  nextToken?: string;
}
export interface DescribePullThroughCacheRulesRequest {
  registryId?: string;
  ecrRepositoryPrefixes?: string[];
  nextToken?: string;
  maxResults?: number;
}
export interface DescribePullThroughCacheRulesResponse {
  pullThroughCacheRules?: PullThroughCacheRule[];
  nextToken?: string;
}
export interface DescribeRegistryRequest {}
export interface DescribeRegistryResponse {
  registryId?: string;
  replicationConfiguration?: ReplicationConfiguration;
}
export interface DescribeReplicationBackfillResultsRequest {
  registryId?: string;
  replicationBackfillId: string;
  resultStatusFilter?: ReplicationBackfillResultStatus;
  maxResults?: number;
  nextToken?: string;
}
export interface DescribeReplicationBackfillResultsResponse {
  registryId?: string;
  replicationBackfillId?: string;
  destination?: ReplicationDestination;
  status?: ReplicationBackfillStatus;
  failureCode?: string;
  progress?: ReplicationBackfillProgress;
  results?: ReplicationBackfillResult[];
  startedAt?: Date;
  endedAt?: Date;
  nextToken?: string;
}
export interface DescribeRepositoriesRequest {
  registryId?: string;
  repositoryNames?: string[];
  nextToken?: string;
  maxResults?: number;
}
export interface DescribeRepositoriesResponse {
  repositories?: Repository[];
  nextToken?: string;
}
export interface DescribeRepositoryCreationTemplatesRequest {
  prefixes?: string[];
  nextToken?: string;
  maxResults?: number;
}
export interface DescribeRepositoryCreationTemplatesResponse {
  registryId?: string;
  repositoryCreationTemplates?: RepositoryCreationTemplate[];
  nextToken?: string;
}
export interface EmptyUploadException {
  message?: string;
}
export interface EncryptionConfiguration {
  encryptionType: EncryptionType;
  kmsKey?: string;
}
export interface EncryptionConfigurationForRepositoryCreationTemplate {
  encryptionType: EncryptionType;
  kmsKey?: string;
}
export type EncryptionType = "AES256" | "KMS" | "KMS_DSSE";
export interface EnhancedImageScanFinding {
  awsAccountId?: string;
  description?: string;
  findingArn?: string;
  firstObservedAt?: Date;
  lastObservedAt?: Date;
  packageVulnerabilityDetails?: PackageVulnerabilityDetails;
  remediation?: Remediation;
  resources?: Resource[];
  score?: number;
  scoreDetails?: ScoreDetails;
  severity?: string;
  status?: string;
  title?: string;
  type?: string;
  updatedAt?: Date;
  fixAvailable?: string;
  exploitAvailable?: string;
}
export interface ExclusionAlreadyExistsException {
  message?: string;
}
export interface ExclusionNotFoundException {
  message?: string;
}
export type FindingSeverity = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | "UNDEFINED";
export interface GetAccountSettingRequest {
  name: string;
}
export interface GetAccountSettingResponse {
  name?: string;
  value?: string;
}
export interface GetAuthorizationTokenRequest {
  registryIds?: string[];
}
export interface GetAuthorizationTokenResponse {
  authorizationData?: AuthorizationData[];
}
export interface GetDownloadUrlForLayerRequest {
  registryId?: string;
  repositoryName: string;
  layerDigest: string;
}
export interface GetDownloadUrlForLayerResponse {
  downloadUrl?: string;
  layerDigest?: string;
}
export interface GetLifecyclePolicyPreviewRequest {
  registryId?: string;
  repositoryName: string;
  imageIds?: ImageIdentifier[];
  nextToken?: string;
  maxResults?: number;
  filter?: LifecyclePolicyPreviewFilter;
}
export interface GetLifecyclePolicyPreviewResponse {
  registryId?: string;
  repositoryName?: string;
  lifecyclePolicyText?: string;
  status?: LifecyclePolicyPreviewStatus;
  nextToken?: string;
  previewResults?: LifecyclePolicyPreviewResult[];
  summary?: LifecyclePolicyPreviewSummary;
}
export interface GetLifecyclePolicyRequest {
  registryId?: string;
  repositoryName: string;
}
export interface GetLifecyclePolicyResponse {
  registryId?: string;
  repositoryName?: string;
  lifecyclePolicyText?: string;
  lastEvaluatedAt?: Date;
}
export interface GetRegistryPolicyRequest {}
export interface GetRegistryPolicyResponse {
  registryId?: string;
  policyText?: string;
}
export interface GetRegistryScanningConfigurationRequest {}
export interface GetRegistryScanningConfigurationResponse {
  registryId?: string;
  scanningConfiguration?: RegistryScanningConfiguration;
}
export interface GetRepositoryPolicyRequest {
  registryId?: string;
  repositoryName: string;
}
export interface GetRepositoryPolicyResponse {
  registryId?: string;
  repositoryName?: string;
  policyText?: string;
}
export interface GetSigningConfigurationRequest {}
export interface GetSigningConfigurationResponse {
  registryId?: string;
  signingConfiguration?: SigningConfiguration;
}
export interface Image {
  registryId?: string;
  repositoryName?: string;
  imageId?: ImageIdentifier;
  imageManifest?: string;
  imageManifestMediaType?: string;
}
export type ImageActionType = "EXPIRE" | "TRANSITION";
export interface ImageAlreadyExistsException {
  message?: string;
}
export interface ImageArchivedException {
  message?: string;
}
export interface ImageDetail {
  registryId?: string;
  repositoryName?: string;
  imageDigest?: string;
  imageTags?: string[];
  imageSizeInBytes?: number;
  imagePushedAt?: Date;
  imageScanStatus?: ImageScanStatus;
  imageScanFindingsSummary?: ImageScanFindingsSummary;
  imageManifestMediaType?: string;
  artifactMediaType?: string;
  lastRecordedPullTime?: Date;
  subjectManifestDigest?: string;
  imageStatus?: ImageStatus;
  lastArchivedAt?: Date;
  lastActivatedAt?: Date;
}
export interface ImageDigestDoesNotMatchException {
  message?: string;
}
export interface ImageFailure {
  imageId?: ImageIdentifier;
  failureCode?: ImageFailureCode;
  failureReason?: string;
}
export type ImageFailureCode = "InvalidImageDigest" | "InvalidImageTag" | "ImageTagDoesNotMatchDigest" | "ImageNotFound" | "MissingDigestAndTag" | "ImageReferencedByManifestList" | "KmsError" | "UpstreamAccessDenied" | "UpstreamTooManyRequests" | "UpstreamUnavailable" | "ImageInaccessible";
export interface ImageIdentifier {
  imageDigest?: string;
  imageTag?: string;
}
export interface ImageNotFoundException {
  message?: string;
}
export interface ImageReferrer {
  digest: string;
  mediaType: string;
  artifactType?: string;
  size: number;
  annotations?: { [key: string]: string };
  artifactStatus?: ArtifactStatus;
}
export interface ImageReplicationStatus {
  region?: string;
  registryId?: string;
  status?: ReplicationStatus;
  failureCode?: string;
}
export interface ImageScanFinding {
  name?: string;
  description?: string;
  uri?: string;
  severity?: FindingSeverity;
  attributes?: Attribute[];
}
export interface ImageScanFindings {
  imageScanCompletedAt?: Date;
  vulnerabilitySourceUpdatedAt?: Date;
  findingSeverityCounts?: { [key: string]: number };
  findings?: ImageScanFinding[];
  enhancedFindings?: EnhancedImageScanFinding[];
}
export interface ImageScanFindingsSummary {
  imageScanCompletedAt?: Date;
  vulnerabilitySourceUpdatedAt?: Date;
  findingSeverityCounts?: { [key: string]: number };
}
export interface ImageScanStatus {
  status?: ScanStatus;
  description?: string;
}
export interface ImageScanningConfiguration {
  scanOnPush?: boolean;
}
export interface ImageSigningStatus {
  signingProfileArn?: string;
  failureCode?: string;
  failureReason?: string;
  status?: SigningStatus;
}
export type ImageStatus = "ACTIVE" | "ARCHIVED" | "ACTIVATING";
export type ImageStatusFilter = "ACTIVE" | "ARCHIVED" | "ACTIVATING" | "ANY";
export interface ImageStorageClassUpdateNotSupportedException {
  message?: string;
}
export interface ImageTagAlreadyExistsException {
  message?: string;
}
export type ImageTagMutability = "MUTABLE" | "IMMUTABLE" | "IMMUTABLE_WITH_EXCLUSION" | "MUTABLE_WITH_EXCLUSION";
export interface ImageTagMutabilityExclusionFilter {
  filterType: ImageTagMutabilityExclusionFilterType;
  filter: string;
}
export type ImageTagMutabilityExclusionFilterType = "WILDCARD";
export interface InitiateLayerUploadRequest {
  registryId?: string;
  repositoryName: string;
}
export interface InitiateLayerUploadResponse {
  uploadId?: string;
  partSize?: number;
}
export interface InvalidLayerException {
  message?: string;
}
export interface InvalidLayerPartException {
  registryId?: string;
  repositoryName?: string;
  uploadId?: string;
  lastValidByteReceived?: number;
  message?: string;
}
export interface InvalidParameterException {
  message?: string;
}
export interface InvalidTagParameterException {
  message?: string;
}
export interface KmsException {
  message?: string;
  kmsError?: string;
}
export interface Layer {
  layerDigest?: string;
  layerAvailability?: LayerAvailability;
  layerSize?: number;
  mediaType?: string;
}
export interface LayerAlreadyExistsException {
  message?: string;
}
export type LayerAvailability = "AVAILABLE" | "UNAVAILABLE" | "ARCHIVED";
export interface LayerFailure {
  layerDigest?: string;
  failureCode?: LayerFailureCode;
  failureReason?: string;
}
export type LayerFailureCode = "InvalidLayerDigest" | "MissingLayerDigest";
export interface LayerInaccessibleException {
  message?: string;
}
export interface LayerPartTooSmallException {
  message?: string;
}
export interface LayersNotFoundException {
  message?: string;
}
export interface LifecyclePolicyNotFoundException {
  message?: string;
}
export interface LifecyclePolicyPreviewFilter {
  tagStatus?: TagStatus;
}
export interface LifecyclePolicyPreviewInProgressException {
  message?: string;
}
export interface LifecyclePolicyPreviewNotFoundException {
  message?: string;
}
export interface LifecyclePolicyPreviewResult {
  imageTags?: string[];
  imageDigest?: string;
  imagePushedAt?: Date;
  action?: LifecyclePolicyRuleAction;
  appliedRulePriority?: number;
  storageClass?: LifecyclePolicyStorageClass;
}
export type LifecyclePolicyPreviewStatus = "IN_PROGRESS" | "COMPLETE" | "EXPIRED" | "FAILED";
export interface LifecyclePolicyPreviewSummary {
  expiringImageTotalCount?: number;
  transitioningImageTotalCounts?: TransitioningImageTotalCount[];
}
export interface LifecyclePolicyRuleAction {
  type?: ImageActionType;
  targetStorageClass?: LifecyclePolicyTargetStorageClass;
}
export type LifecyclePolicyStorageClass = "ARCHIVE" | "STANDARD";
export type LifecyclePolicyTargetStorageClass = "ARCHIVE";
export interface LimitExceededException {
  message?: string;
}
export interface ListImageReferrersFilter {
  artifactTypes?: string[];
  artifactStatus?: ArtifactStatusFilter;
}
export interface ListImageReferrersRequest {
  registryId?: string;
  repositoryName: string;
  subjectId: SubjectIdentifier;
  filter?: ListImageReferrersFilter;
  nextToken?: string;
  maxResults?: number;
}
export interface ListImageReferrersResponse {
  referrers?: ImageReferrer[];
  nextToken?: string;
}
export interface ListImagesFilter {
  tagStatus?: TagStatus;
  imageStatus?: ImageStatusFilter;
}
export interface ListImagesRequest {
  registryId?: string;
  repositoryName: string;
  nextToken?: string;
  maxResults?: number;
  filter?: ListImagesFilter;
}
export interface ListImagesResponse {
  imageIds?: ImageIdentifier[];
  nextToken?: string;
}
export interface ListPullTimeUpdateExclusionsRequest {
  maxResults?: number;
  nextToken?: string;
}
export interface ListPullTimeUpdateExclusionsResponse {
  pullTimeUpdateExclusions?: string[];
  nextToken?: string;
}
export interface ListReplicationBackfillsRequest {
  registryId?: string;
  maxResults?: number;
  nextToken?: string;
}
export interface ListReplicationBackfillsResponse {
  registryId?: string;
  backfills?: ReplicationBackfillSummary[];
  nextToken?: string;
}
export interface ListTagsForResourceRequest {
  resourceArn: string;
}
export interface ListTagsForResourceResponse {
  tags?: Tag[];
}
export interface PackageVulnerabilityDetails {
  cvss?: CvssScore[];
  referenceUrls?: string[];
  relatedVulnerabilities?: string[];
  source?: string;
  sourceUrl?: string;
  vendorCreatedAt?: Date;
  vendorSeverity?: string;
  vendorUpdatedAt?: Date;
  vulnerabilityId?: string;
  vulnerablePackages?: VulnerablePackage[];
}
export interface PullThroughCacheRule {
  ecrRepositoryPrefix?: string;
  upstreamRegistryUrl?: string;
  createdAt?: Date;
  registryId?: string;
  credentialArn?: string;
  customRoleArn?: string;
  upstreamRepositoryPrefix?: string;
  upstreamRegistry?: UpstreamRegistry;
  updatedAt?: Date;
}
export interface PullThroughCacheRuleAlreadyExistsException {
  message?: string;
}
export interface PullThroughCacheRuleNotFoundException {
  message?: string;
}
export interface PutAccountSettingRequest {
  name: string;
  value: string;
}
export interface PutAccountSettingResponse {
  name?: string;
  value?: string;
}
export interface PutImageRequest {
  registryId?: string;
  repositoryName: string;
  imageManifest: string;
  imageManifestMediaType?: string;
  imageTag?: string;
  imageDigest?: string;
}
export interface PutImageResponse {
  image?: Image;
}
export interface PutImageScanningConfigurationRequest {
  registryId?: string;
  repositoryName: string;
  imageScanningConfiguration: ImageScanningConfiguration;
}
export interface PutImageScanningConfigurationResponse {
  registryId?: string;
  repositoryName?: string;
  imageScanningConfiguration?: ImageScanningConfiguration;
}
export interface PutImageTagMutabilityRequest {
  registryId?: string;
  repositoryName: string;
  imageTagMutability: ImageTagMutability;
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[];
}
export interface PutImageTagMutabilityResponse {
  registryId?: string;
  repositoryName?: string;
  imageTagMutability?: ImageTagMutability;
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[];
}
export interface PutLifecyclePolicyRequest {
  registryId?: string;
  repositoryName: string;
  lifecyclePolicyText: string;
}
export interface PutLifecyclePolicyResponse {
  registryId?: string;
  repositoryName?: string;
  lifecyclePolicyText?: string;
}
export interface PutRegistryPolicyRequest {
  policyText: string;
}
export interface PutRegistryPolicyResponse {
  registryId?: string;
  policyText?: string;
}
export interface PutRegistryScanningConfigurationRequest {
  scanType?: ScanType;
  rules?: RegistryScanningRule[];
}
export interface PutRegistryScanningConfigurationResponse {
  registryScanningConfiguration?: RegistryScanningConfiguration;
}
export interface PutReplicationConfigurationRequest {
  replicationConfiguration: ReplicationConfiguration;
}
export interface PutReplicationConfigurationResponse {
  replicationConfiguration?: ReplicationConfiguration;
}
export interface PutSigningConfigurationRequest {
  signingConfiguration: SigningConfiguration;
}
export interface PutSigningConfigurationResponse {
  signingConfiguration?: SigningConfiguration;
}
export type RCTAppliedFor = "REPLICATION" | "PULL_THROUGH_CACHE" | "CREATE_ON_PUSH";
export interface Recommendation {
  url?: string;
  text?: string;
}
export interface ReferencedImagesNotFoundException {
  message?: string;
}
export interface RegisterPullTimeUpdateExclusionRequest {
  principalArn: string;
}
export interface RegisterPullTimeUpdateExclusionResponse {
  principalArn?: string;
  createdAt?: Date;
}
export interface RegistryPolicyNotFoundException {
  message?: string;
}
export interface RegistryScanningConfiguration {
  scanType?: ScanType;
  rules?: RegistryScanningRule[];
}
export interface RegistryScanningRule {
  scanFrequency: ScanFrequency;
  repositoryFilters: ScanningRepositoryFilter[];
}
export interface Remediation {
  recommendation?: Recommendation;
}
export interface ReplicationBackfillInProgressException {
  message?: string;
}
export interface ReplicationBackfillInvalidStatusException {
  message?: string;
}
export interface ReplicationBackfillNotFoundException {
  message?: string;
}
export interface ReplicationBackfillProgress {
  totalReplicationCount: number;
  completedReplicationCount: number;
  failedReplicationCount: number;
  failureCodes: string[];
}
export interface ReplicationBackfillResult {
  repositoryName: string;
  imageId: ImageIdentifier;
  status: ReplicationBackfillResultStatus;
  failureCode?: string;
  subImageFailureCodes?: string[];
}
export type ReplicationBackfillResultStatus = "COMPLETE" | "FAILED";
export type ReplicationBackfillStatus = "PREPARING" | "IN_PROGRESS" | "COMPLETE" | "FAILED" | "STOPPING" | "STOPPED";
export interface ReplicationBackfillSummary {
  replicationBackfillId: string;
  destination: ReplicationDestination;
  status: ReplicationBackfillStatus;
  failureCode?: string;
  progress?: ReplicationBackfillProgress;
  startedAt: Date;
  endedAt?: Date;
}
export interface ReplicationConfiguration {
  rules: ReplicationRule[];
}
export interface ReplicationDestination {
  region: string;
  registryId: string;
}
export interface ReplicationRule {
  destinations: ReplicationDestination[];
  repositoryFilters?: RepositoryFilter[];
  deleteReplication?: DeleteReplication;
}
export type ReplicationStatus = "IN_PROGRESS" | "COMPLETE" | "FAILED";
export interface Repository {
  repositoryArn?: string;
  registryId?: string;
  repositoryName?: string;
  repositoryUri?: string;
  createdAt?: Date;
  imageTagMutability?: ImageTagMutability;
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[];
  imageScanningConfiguration?: ImageScanningConfiguration;
  encryptionConfiguration?: EncryptionConfiguration;
}
export interface RepositoryAlreadyExistsException {
  message?: string;
}
export interface RepositoryCreationTemplate {
  prefix?: string;
  description?: string;
  encryptionConfiguration?: EncryptionConfigurationForRepositoryCreationTemplate;
  resourceTags?: Tag[];
  imageTagMutability?: ImageTagMutability;
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[];
  repositoryPolicy?: string;
  lifecyclePolicy?: string;
  appliedFor?: RCTAppliedFor[];
  customRoleArn?: string;
  createdAt?: Date;
  updatedAt?: Date;
}
export interface RepositoryFilter {
  filter: string;
  filterType: RepositoryFilterType;
}
export type RepositoryFilterType = "PREFIX_MATCH";
export interface RepositoryNotEmptyException {
  message?: string;
}
export interface RepositoryNotFoundException {
  message?: string;
}
export interface RepositoryPolicyNotFoundException {
  message?: string;
}
export interface RepositoryScanningConfiguration {
  repositoryArn?: string;
  repositoryName?: string;
  scanOnPush?: boolean;
  scanFrequency?: ScanFrequency;
  appliedScanFilters?: ScanningRepositoryFilter[];
}
export interface RepositoryScanningConfigurationFailure {
  repositoryName?: string;
  failureCode?: ScanningConfigurationFailureCode;
  failureReason?: string;
}
export interface Resource {
  details?: ResourceDetails;
  id?: string;
  tags?: { [key: string]: string };
  type?: string;
}
export interface ResourceDetails {
  awsEcrContainerImage?: AwsEcrContainerImageDetails;
}
export type ScanFrequency = "SCAN_ON_PUSH" | "CONTINUOUS_SCAN" | "MANUAL";
export interface ScanNotFoundException {
  message?: string;
}
export type ScanStatus = "IN_PROGRESS" | "COMPLETE" | "FAILED" | "UNSUPPORTED_IMAGE" | "ACTIVE" | "PENDING" | "SCAN_ELIGIBILITY_EXPIRED" | "FINDINGS_UNAVAILABLE" | "LIMIT_EXCEEDED" | "IMAGE_ARCHIVED" | "IMAGE_SIZE_EXCEEDED";
export type ScanType = "BASIC" | "ENHANCED";
export type ScanningConfigurationFailureCode = "REPOSITORY_NOT_FOUND";
export interface ScanningRepositoryFilter {
  filter: string;
  filterType: ScanningRepositoryFilterType;
}
export type ScanningRepositoryFilterType = "WILDCARD";
export interface ScoreDetails {
  cvss?: CvssScoreDetails;
}
export interface SecretNotFoundException {
  message?: string;
}
export interface ServerException {
  message?: string;
}
export interface SetRepositoryPolicyRequest {
  registryId?: string;
  repositoryName: string;
  policyText: string;
  force?: boolean;
}
export interface SetRepositoryPolicyResponse {
  registryId?: string;
  repositoryName?: string;
  policyText?: string;
}
export interface SigningConfiguration {
  rules: SigningRule[];
}
export interface SigningConfigurationNotFoundException {
  message?: string;
}
export interface SigningRepositoryFilter {
  filter: string;
  filterType: SigningRepositoryFilterType;
}
export type SigningRepositoryFilterType = "WILDCARD_MATCH";
export interface SigningRule {
  signingProfileArn: string;
  repositoryFilters?: SigningRepositoryFilter[];
}
export type SigningStatus = "IN_PROGRESS" | "COMPLETE" | "FAILED";
export interface StartImageScanRequest {
  registryId?: string;
  repositoryName: string;
  imageId: ImageIdentifier;
}
export interface StartImageScanResponse {
  registryId?: string;
  repositoryName?: string;
  imageId?: ImageIdentifier;
  imageScanStatus?: ImageScanStatus;
}
export interface StartLifecyclePolicyPreviewRequest {
  registryId?: string;
  repositoryName: string;
  lifecyclePolicyText?: string;
}
export interface StartLifecyclePolicyPreviewResponse {
  registryId?: string;
  repositoryName?: string;
  lifecyclePolicyText?: string;
  status?: LifecyclePolicyPreviewStatus;
}
export interface StartReplicationBackfillRequest {
  registryId?: string;
  destination: ReplicationDestination;
}
export interface StartReplicationBackfillResponse {
  replicationBackfillId?: string;
  registryId?: string;
  destination?: ReplicationDestination;
  status?: ReplicationBackfillStatus;
  startedAt?: Date;
}
export interface StopReplicationBackfillRequest {
  registryId?: string;
  replicationBackfillId: string;
}
export interface StopReplicationBackfillResponse {
  registryId?: string;
  replicationBackfillId?: string;
  destination?: ReplicationDestination;
  status?: ReplicationBackfillStatus;
  startedAt?: Date;
}
export interface SubjectIdentifier {
  imageDigest: string;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  resourceArn: string;
  tags: Tag[];
}
export interface TagResourceResponse {}
export type TagStatus = "TAGGED" | "UNTAGGED" | "ANY";
export type TargetStorageClass = "STANDARD" | "ARCHIVE";
export interface TemplateAlreadyExistsException {
  message?: string;
}
export interface TemplateNotFoundException {
  message?: string;
}
export interface TooManyTagsException {
  message?: string;
}
export interface TransitioningImageTotalCount {
  targetStorageClass?: LifecyclePolicyTargetStorageClass;
  imageTotalCount?: number;
}
export interface UnableToAccessSecretException {
  message?: string;
}
export interface UnableToDecryptSecretValueException {
  message?: string;
}
export interface UnableToGetUpstreamImageException {
  message?: string;
}
export interface UnableToGetUpstreamLayerException {
  message?: string;
}
export interface UnableToListUpstreamImageReferrersException {
  message?: string;
}
export interface UnsupportedImageTypeException {
  message?: string;
}
export interface UnsupportedUpstreamRegistryException {
  message?: string;
}
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateImageStorageClassRequest {
  registryId?: string;
  repositoryName: string;
  imageId: ImageIdentifier;
  targetStorageClass: TargetStorageClass;
}
export interface UpdateImageStorageClassResponse {
  registryId?: string;
  repositoryName?: string;
  imageId?: ImageIdentifier;
  imageStatus?: ImageStatus;
}
export interface UpdatePullThroughCacheRuleRequest {
  registryId?: string;
  ecrRepositoryPrefix: string;
  credentialArn?: string;
  customRoleArn?: string;
}
export interface UpdatePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string;
  registryId?: string;
  updatedAt?: Date;
  credentialArn?: string;
  customRoleArn?: string;
  upstreamRepositoryPrefix?: string;
}
export interface UpdateRepositoryCreationTemplateRequest {
  prefix: string;
  description?: string;
  encryptionConfiguration?: EncryptionConfigurationForRepositoryCreationTemplate;
  resourceTags?: Tag[];
  imageTagMutability?: ImageTagMutability;
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[];
  repositoryPolicy?: string;
  lifecyclePolicy?: string;
  appliedFor?: RCTAppliedFor[];
  customRoleArn?: string;
}
export interface UpdateRepositoryCreationTemplateResponse {
  registryId?: string;
  repositoryCreationTemplate?: RepositoryCreationTemplate;
}
export interface UploadLayerPartRequest {
  registryId?: string;
  repositoryName: string;
  uploadId: string;
  partFirstByte: number;
  partLastByte: number;
  layerPartBlob: Uint8Array;
}
export interface UploadLayerPartResponse {
  registryId?: string;
  repositoryName?: string;
  uploadId?: string;
  lastByteReceived?: number;
}
export interface UploadNotFoundException {
  message?: string;
}
export type UpstreamRegistry = "ecr" | "ecr-public" | "quay" | "k8s" | "docker-hub" | "github-container-registry" | "azure-container-registry" | "gitlab-container-registry" | "chainguard";
export interface ValidatePullThroughCacheRuleRequest {
  ecrRepositoryPrefix: string;
  registryId?: string;
}
export interface ValidatePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string;
  registryId?: string;
  upstreamRegistryUrl?: string;
  credentialArn?: string;
  customRoleArn?: string;
  upstreamRepositoryPrefix?: string;
  isValid?: boolean;
  failure?: string;
}
export interface ValidationException {
  message?: string;
}
export interface VulnerablePackage {
  arch?: string;
  epoch?: number;
  filePath?: string;
  name?: string;
  packageManager?: string;
  release?: string;
  sourceLayerHash?: string;
  version?: string;
  fixedInVersion?: string;
}
