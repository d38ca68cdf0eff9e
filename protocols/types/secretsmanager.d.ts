// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Secrets Manager, 2017-10-17. Do not edit.
export interface Operations {
  AssociateCrossAccountReplica: { input: AssociateCrossAccountReplicaRequest; output: AssociateCrossAccountReplicaResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "LimitExceededException" | "InternalServiceError" };
  BatchGetSecretValue: { input: BatchGetSecretValueRequest; output: BatchGetSecretValueResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "DecryptionFailure" | "InternalServiceError" | "InvalidNextTokenException" };
  CancelRotateSecret: { input: CancelRotateSecretRequest; output: CancelRotateSecretResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceError" | "InvalidRequestException" };
  CreateSecret: { input: CreateSecretRequest; output: CreateSecretResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "LimitExceededException" | "EncryptionFailure" | "ResourceExistsException" | "ResourceNotFoundException" | "MalformedPolicyDocumentException" | "InternalServiceError" | "PreconditionNotMetException" | "DecryptionFailure" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse; errors: "ResourceNotFoundException" | "InternalServiceError" | "InvalidRequestException" | "InvalidParameterException" };
  DeleteSecret: { input: DeleteSecretRequest; output: DeleteSecretResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "InternalServiceError" };
  DescribeSecret: { input: DescribeSecretRequest; output: DescribeSecretResponse; errors: "ResourceNotFoundException" | "InternalServiceError" | "InvalidParameterException" };
  DisassociateCrossAccountReplica: { input: DisassociateCrossAccountReplicaRequest; output: DisassociateCrossAccountReplicaResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceError" };
  GetRandomPassword: { input: GetRandomPasswordRequest; output: GetRandomPasswordResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "InternalServiceError" };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse; errors: "ResourceNotFoundException" | "InternalServiceError" | "InvalidRequestException" | "InvalidParameterException" };
  GetSecretValue: { input: GetSecretValueRequest; output: GetSecretValueResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "DecryptionFailure" | "InternalServiceError" };
  ListResourcePolicies: { input: ListResourcePoliciesRequest; output: ListResourcePoliciesResponse; errors: "ResourceNotFoundException" | "InvalidNextTokenException" | "InternalServiceError" | "InvalidRequestException" | "InvalidParameterException" };
  ListSecretVersionIds: { input: ListSecretVersionIdsRequest; output: ListSecretVersionIdsResponse; errors: "InvalidNextTokenException" | "ResourceNotFoundException" | "InternalServiceError" | "InvalidParameterException" };
  ListSecrets: { input: ListSecretsRequest; output: ListSecretsResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "InvalidNextTokenException" | "InternalServiceError" };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse; errors: "MalformedPolicyDocumentException" | "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceError" | "InvalidRequestException" | "PublicPolicyException" };
  PutSecretValue: { input: PutSecretValueRequest; output: PutSecretValueResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "LimitExceededException" | "EncryptionFailure" | "ResourceExistsException" | "ResourceNotFoundException" | "InternalServiceError" | "DecryptionFailure" };
  RemoveRegionsFromReplication: { input: RemoveRegionsFromReplicationRequest; output: RemoveRegionsFromReplicationResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceError" };
  ReplicateSecretToRegions: { input: ReplicateSecretToRegionsRequest; output: ReplicateSecretToRegionsResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceError" };
  RestoreSecret: { input: RestoreSecretRequest; output: RestoreSecretResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "InternalServiceError" };
  RotateSecret: { input: RotateSecretRequest; output: RotateSecretResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceError" | "InvalidRequestException" };
  StopReplicationToReplica: { input: StopReplicationToReplicaRequest; output: StopReplicationToReplicaResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceError" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceError" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceError" };
  UpdateSecret: { input: UpdateSecretRequest; output: UpdateSecretResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "LimitExceededException" | "EncryptionFailure" | "ResourceExistsException" | "ResourceNotFoundException" | "MalformedPolicyDocumentException" | "InternalServiceError" | "PreconditionNotMetException" | "DecryptionFailure" };
  UpdateSecretVersionStage: { input: UpdateSecretVersionStageRequest; output: UpdateSecretVersionStageResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "LimitExceededException" | "InternalServiceError" };
  ValidateResourcePolicy: { input: ValidateResourcePolicyRequest; output: ValidateResourcePolicyResponse; errors: "MalformedPolicyDocumentException" | "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceError" | "InvalidRequestException" };
}
export type OperationName = keyof Operations;
export interface APIErrorType {
  SecretId?: string;
  ErrorCode?: string;
  Message?: string;
}
export interface AssociateCrossAccountReplicaRequest {
  SecretId: string;
  CrossAccountReplicaARN: string;
  ReplicaRestriction?: ReplicaRestrictionType;
  ReplicationRoleARN?: string;
}
export interface AssociateCrossAccountReplicaResponse {
  ARN?: string;
  CrossAccountReplicaARN?: string;
  ReplicationStatus?: StatusType;
}
export interface BatchGetSecretValueRequest {
  SecretIdList?: string[];
  Filters?: Filter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface BatchGetSecretValueResponse {
  SecretValues?: SecretValueEntry[];
  NextToken?: string;
  Errors?: APIErrorType[];
}
export interface CancelRotateSecretRequest {
  SecretId: string;
}
export interface CancelRotateSecretResponse {
  ARN?: string;
  Name?: string;
  VersionId?: string;
}
export interface CreateSecretRequest {
  Name: string;
  ClientRequestToken?: string;
  Description?: string;
  KmsKeyId?: string;
  SecretBinary?: Uint8Array;
  SecretString?: string;
  Tags?: Tag[];
  AddReplicaRegions?: ReplicaRegionType[];
  ForceOverwriteReplicaSecret?: boolean;
  Type?: string;
  CrossAccountPrimaryARN?: string;
}
export interface CreateSecretResponse {
  ARN?: string;
  Name?: string;
  VersionId?: string;
  ReplicationStatus?: ReplicationStatusType[];
}
export interface CrossAccountPrimaryType {
  PrimarySecretARN?: string;
  ReplicationStatus?: StatusType;
  StatusMessage?: string;
}
export interface CrossAccountReplicaEntry {
  ReplicaSecretARN?: string;
  ReplicationRoleARN?: string;
  ReplicationStatus?: StatusType;
  StatusMessage?: string;
}
export interface DecryptionFailure {
  Message?: string;
}
export interface DeleteResourcePolicyRequest {
  SecretId: string;
  PolicyName?: string;
}
export interface DeleteResourcePolicyResponse {
  ARN?: string;
  Name?: string;
  PolicyName?: string;
}
export interface DeleteSecretRequest {
  SecretId: string;
  RecoveryWindowInDays?: number;
  ForceDeleteWithoutRecovery?: boolean;
}
export interface DeleteSecretResponse {
  ARN?: string;
  Name?: string;
  DeletionDate?: Date;
}
export interface DescribeSecretRequest {
  SecretId: string;
}
export interface DescribeSecretResponse {
  ARN?: string;
  Name?: string;
  Type?: string;
  Description?: string;
  KmsKeyId?: string;
  RotationEnabled?: boolean;
  RotationLambdaARN?: string;
  RotationRules?: RotationRulesType;
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[];
  ExternalSecretRotationRoleArn?: string;
  LastRotatedDate?: Date;
  LastChangedDate?: Date;
  LastAccessedDate?: Date;
  DeletedDate?: Date;
  NextRotationDate?: Date;
  Tags?: Tag[];
  VersionIdsToStages?: { [key: string]: string[] };
  OwningService?: string;
  CreatedDate?: Date;
  PrimaryRegion?: string;
  ReplicationStatus?: ReplicationStatusType[];
  CrossAccountPrimary?: CrossAccountPrimaryType;
  CrossAccountReplicas?: CrossAccountReplicaEntry[];
}
export interface DisassociateCrossAccountReplicaRequest {
  SecretId: string;
  CrossAccountReplicaARN: string;
}
export interface DisassociateCrossAccountReplicaResponse {
  ARN?: string;
  CrossAccountReplicaARN?: string;
}
export interface EncryptionFailure {
  Message?: string;
}
export interface ExternalSecretRotationMetadataItem {
  Key?: string;
  Value?: string;
}
export interface Filter {
  Key?: FilterNameStringType;
  Values?: string[];
}
export type FilterNameStringType = "description" | "name" | "tag-key" | "tag-value" | "primary-region" | "owning-service" | "all";
export interface GetRandomPasswordRequest {
  PasswordLength?: number;
  ExcludeCharacters?: string;
  ExcludeNumbers?: boolean;
  ExcludePunctuation?: boolean;
  ExcludeUppercase?: boolean;
  ExcludeLowercase?: boolean;
  IncludeSpace?: boolean;
  RequireEachIncludedType?: boolean;
}
export interface GetRandomPasswordResponse {
  RandomPassword?: string;
}
export interface GetResourcePolicyRequest {
  SecretId: string;
  PolicyName?: string;
}
export interface GetResourcePolicyResponse {
  ARN?: string;
  Name?: string;
  ResourcePolicy?: string;
  PolicyName?: string;
}
export interface GetSecretValueRequest {
  SecretId: string;
  VersionId?: string;
  VersionStage?: string;
}
export interface GetSecretValueResponse {
  ARN?: string;
  Name?: string;
  VersionId?: string;
  SecretBinary?: Uint8Array;
  SecretString?: string;
  VersionStages?: string[];
  CreatedDate?: Date;
}
export interface InternalServiceError {
  Message?: string;
}
export interface InvalidNextTokenException {
  Message?: string;
}
export interface InvalidParameterException {
  Message?: string;
}
export interface InvalidRequestException {
  Message?: string;
}
export interface LimitExceededException {
  Message?: string;
}
export interface ListResourcePoliciesRequest {
  SecretId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListResourcePoliciesResponse {
  ResourcePolicies: ResourcePolicySummary[];
  NextToken?: string;
}
export interface ListSecretVersionIdsRequest {
  SecretId: string;
  MaxResults?: number;
  NextToken?: string;
  IncludeDeprecated?: boolean;
}
export interface ListSecretVersionIdsResponse {
  Versions?: SecretVersionsListEntry[];
  NextToken?: string;
  ARN?: string;
  Name?: string;
}
export interface ListSecretsRequest {
  IncludePlannedDeletion?: boolean;
  MaxResults?: number;
  NextToken?: string;
  Filters?: Filter[];
  SortOrder?: SortOrderType;
  SortBy?: SortByType;
}
export interface ListSecretsResponse {
  SecretList?: SecretListEntry[];
  NextToken?: string;
}
export interface MalformedPolicyDocumentException {
  Message?: string;
}
export interface PreconditionNotMetException {
  Message?: string;
}
export interface PublicPolicyException {
  Message?: string;
}
export interface PutResourcePolicyRequest {
  SecretId: string;
  ResourcePolicy: string;
  PolicyName?: string;
  BlockPublicPolicy?: boolean;
}
export interface PutResourcePolicyResponse {
  ARN?: string;
  Name?: string;
  PolicyName?: string;
}
export interface PutSecretValueRequest {
  SecretId: string;
  ClientRequestToken?: string;
  SecretBinary?: Uint8Array;
  SecretString?: string;
  VersionStages?: string[];
  RotationToken?: string;
}
export interface PutSecretValueResponse {
  ARN?: string;
  Name?: string;
  VersionId?: string;
  VersionStages?: string[];
}
export interface RemoveRegionsFromReplicationRequest {
  SecretId: string;
  RemoveReplicaRegions: string[];
}
export interface RemoveRegionsFromReplicationResponse {
  ARN?: string;
  ReplicationStatus?: ReplicationStatusType[];
}
export interface ReplicaRegionType {
  Region?: string;
  KmsKeyId?: string;
}
export type ReplicaRestrictionType = "SameOrg" | "NoRestriction";
export interface ReplicateSecretToRegionsRequest {
  SecretId: string;
  AddReplicaRegions: ReplicaRegionType[];
  ForceOverwriteReplicaSecret?: boolean;
}
export interface ReplicateSecretToRegionsResponse {
  ARN?: string;
  ReplicationStatus?: ReplicationStatusType[];
}
export interface ReplicationStatusType {
  Region?: string;
  KmsKeyId?: string;
  Status?: StatusType;
  StatusMessage?: string;
  LastAccessedDate?: Date;
}
export interface ResourceExistsException {
  Message?: string;
}
export interface ResourceNotFoundException {
  Message?: string;
}
export interface ResourcePolicySummary {
  PolicyName?: string;
}
export interface RestoreSecretRequest {
  SecretId: string;
}
export interface RestoreSecretResponse {
  ARN?: string;
  Name?: string;
}
export interface RotateSecretRequest {
  SecretId: string;
  ClientRequestToken?: string;
  RotationLambdaARN?: string;
  RotationRules?: RotationRulesType;
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[];
  ExternalSecretRotationRoleArn?: string;
  RotateImmediately?: boolean;
}
export interface RotateSecretResponse {
  ARN?: string;
  Name?: string;
  VersionId?: string;
}
export interface RotationRulesType {
  AutomaticallyAfterDays?: number;
  Duration?: string;
  ScheduleExpression?: string;
}
export interface SecretListEntry {
  ARN?: string;
  Name?: string;
  Type?: string;
  Description?: string;
  KmsKeyId?: string;
  RotationEnabled?: boolean;
  RotationLambdaARN?: string;
  RotationRules?: RotationRulesType;
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[];
  ExternalSecretRotationRoleArn?: string;
  LastRotatedDate?: Date;
  LastChangedDate?: Date;
  LastAccessedDate?: Date;
  DeletedDate?: Date;
  NextRotationDate?: Date;
  Tags?: Tag[];
  SecretVersionsToStages?: { [key: string]: string[] };
  OwningService?: string;
  CreatedDate?: Date;
  PrimaryRegion?: string;
}
export interface SecretValueEntry {
  ARN?: string;
  Name?: string;
  VersionId?: string;
  SecretBinary?: Uint8Array;
  SecretString?: string;
  VersionStages?: string[];
  CreatedDate?: Date;
}
export interface SecretVersionsListEntry {
  VersionId?: string;
  VersionStages?: string[];
  LastAccessedDate?: Date;
  CreatedDate?: Date;
  KmsKeyIds?: string[];
}
export type SortByType = "created-date" | "last-accessed-date" | "last-changed-date" | "name";
export type SortOrderType = "asc" | "desc";
export type StatusType = "InSync" | "Failed" | "InProgress" | "Pending" | "Detached";
export interface StopReplicationToReplicaRequest {
  SecretId: string;
}
export interface StopReplicationToReplicaResponse {
  ARN?: string;
}
export interface Tag {
  Key?: string;
  Value?: string;
}
export interface TagResourceRequest {
  SecretId: string;
  Tags: Tag[];
}
export interface UntagResourceRequest {
  SecretId: string;
  TagKeys: string[];
}
export interface UpdateSecretRequest {
  SecretId: string;
  ClientRequestToken?: string;
  Description?: string;
  KmsKeyId?: string;
  SecretBinary?: Uint8Array;
  SecretString?: string;
  Type?: string;
}
export interface UpdateSecretResponse {
  ARN?: string;
  Name?: string;
  VersionId?: string;
}
export interface UpdateSecretVersionStageRequest {
  SecretId: string;
  VersionStage: string;
  RemoveFromVersionId?: string;
  MoveToVersionId?: string;
}
export interface UpdateSecretVersionStageResponse {
  ARN?: string;
  Name?: string;
}
export interface ValidateResourcePolicyRequest {
  SecretId?: string;
  ResourcePolicy: string;
}
export interface ValidateResourcePolicyResponse {
  PolicyValidationPassed?: boolean;
  ValidationErrors?: ValidationErrorsEntry[];
}
export interface ValidationErrorsEntry {
  CheckName?: string;
  ErrorMessage?: string;
}
