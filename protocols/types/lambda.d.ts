// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Lambda, 2015-03-31. Do not edit.
export interface Operations {
  AddLayerVersionPermission: { input: AddLayerVersionPermissionRequest; output: AddLayerVersionPermissionResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "PolicyLengthExceededException" | "ResourceNotFoundException" | "PreconditionFailedException" };
  AddPermission: { input: AddPermissionRequest; output: AddPermissionResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "PublicPolicyException" | "ServiceException" | "TooManyRequestsException" | "PolicyLengthExceededException" | "ResourceNotFoundException" | "PreconditionFailedException" };
  CheckpointDurableExecution: { input: CheckpointDurableExecutionRequest; output: CheckpointDurableExecutionResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  CreateAlias: { input: CreateAliasRequest; output: AliasConfiguration; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "AliasLimitExceededException" | "ResourceNotFoundException" };
  CreateCapacityProvider: { input: CreateCapacityProviderRequest; output: CreateCapacityProviderResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "CapacityProviderLimitExceededException" };
  CreateCodeSigningConfig: { input: CreateCodeSigningConfigRequest; output: CreateCodeSigningConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" };
  CreateEventSourceMapping: { input: CreateEventSourceMappingRequest; output: EventSourceMappingConfiguration; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  CreateFunction: { input: CreateFunctionRequest; output: FunctionConfiguration; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "InvalidCodeSignatureException" | "ResourceNotFoundException" | "CodeVerificationFailedException" | "CodeSigningConfigNotFoundException" | "CodeStorageExceededException" | "FunctionVersionsPerCapacityProviderLimitExceededException" };
  CreateFunctionUrlConfig: { input: CreateFunctionUrlConfigRequest; output: CreateFunctionUrlConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteAlias: { input: DeleteAliasRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteCapacityProvider: { input: DeleteCapacityProviderRequest; output: DeleteCapacityProviderResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteCodeSigningConfig: { input: DeleteCodeSigningConfigRequest; output: DeleteCodeSigningConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "ResourceNotFoundException" };
  DeleteDurableExecution: { input: DeleteDurableExecutionRequest; output: DeleteDurableExecutionResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteEventSourceMapping: { input: DeleteEventSourceMappingRequest; output: EventSourceMappingConfiguration; errors: "InvalidParameterValueException" | "ResourceInUseException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteFunction: { input: DeleteFunctionRequest; output: DeleteFunctionResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteFunctionCodeSigningConfig: { input: DeleteFunctionCodeSigningConfigRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "CodeSigningConfigNotFoundException" };
  DeleteFunctionConcurrency: { input: DeleteFunctionConcurrencyRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteFunctionEventInvokeConfig: { input: DeleteFunctionEventInvokeConfigRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteFunctionUrlConfig: { input: DeleteFunctionUrlConfigRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteLayerVersion: { input: DeleteLayerVersionRequest; output: {}; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteProvisionedConcurrencyConfig: { input: DeleteProvisionedConcurrencyConfigRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "PreconditionFailedException" };
  GetAccountSettings: { input: GetAccountSettingsRequest; output: GetAccountSettingsResponse; errors: "ServiceException" | "TooManyRequestsException" };
  GetAlias: { input: GetAliasRequest; output: AliasConfiguration; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetCapacityProvider: { input: GetCapacityProviderRequest; output: GetCapacityProviderResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetCodeSigningConfig: { input: GetCodeSigningConfigRequest; output: GetCodeSigningConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "ResourceNotFoundException" };
  GetDurableExecution: { input: GetDurableExecutionRequest; output: GetDurableExecutionResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "ResourceNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  GetDurableExecutionHistory: { input: GetDurableExecutionHistoryRequest; output: GetDurableExecutionHistoryResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "ResourceNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  GetDurableExecutionState: { input: GetDurableExecutionStateRequest; output: GetDurableExecutionStateResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  GetEventSourceMapping: { input: GetEventSourceMappingRequest; output: EventSourceMappingConfiguration; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetFunction: { input: GetFunctionRequest; output: GetFunctionResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetFunctionCodeSigningConfig: { input: GetFunctionCodeSigningConfigRequest; output: GetFunctionCodeSigningConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "CodeSigningConfigNotFoundException" };
  GetFunctionConcurrency: { input: GetFunctionConcurrencyRequest; output: GetFunctionConcurrencyResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetFunctionConfiguration: { input: GetFunctionConfigurationRequest; output: FunctionConfiguration; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetFunctionEventInvokeConfig: { input: GetFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetFunctionRecursionConfig: { input: GetFunctionRecursionConfigRequest; output: GetFunctionRecursionConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetFunctionScalingConfig: { input: GetFunctionScalingConfigRequest; output: GetFunctionScalingConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetFunctionUrlConfig: { input: GetFunctionUrlConfigRequest; output: GetFunctionUrlConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetLayerVersion: { input: GetLayerVersionRequest; output: GetLayerVersionResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetLayerVersionByArn: { input: GetLayerVersionByArnRequest; output: GetLayerVersionResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetLayerVersionPolicy: { input: GetLayerVersionPolicyRequest; output: GetLayerVersionPolicyResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetPolicy: { input: GetPolicyRequest; output: GetPolicyResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetProvisionedConcurrencyConfig: { input: GetProvisionedConcurrencyConfigRequest; output: GetProvisionedConcurrencyConfigResponse; errors: "InvalidParameterValueException" | "ProvisionedConcurrencyConfigNotFoundException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  GetRuntimeManagementConfig: { input: GetRuntimeManagementConfigRequest; output: GetRuntimeManagementConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  Invoke: { input: InvocationRequest; output: InvocationResponse; errors: "RuntimeAliasDeletedException" | "CodeArtifactUserDeletedException" | "ResourceNotReadyException" | "ServiceQuotaExceededException" | "InvalidSecurityGroupIDException" | "SnapStartTimeoutException" | "TooManyRequestsException" | "EC2ThrottledException" | "EFSMountConnectivityException" | "SubnetIPAddressLimitReachedException" | "KMSAccessDeniedException" | "RequestTooLargeException" | "KMSDisabledException" | "UnsupportedMediaTypeException" | "S3FilesMountConnectivityException" | "SerializedRequestEntityTooLargeException" | "InvalidRuntimeException" | "NoPublishedVersionException" | "EC2UnexpectedException" | "InvalidSubnetIDException" | "KMSNotFoundException" | "InvalidParameterValueException" | "EC2AccessDeniedException" | "EFSIOException" | "KMSInvalidStateException" | "ResourceConflictException" | "RuntimeVersionDeletedException" | "ENILimitReachedException" | "SnapStartNotReadyException" | "ServiceException" | "CodeArtifactUserPendingException" | "SnapStartException" | "RecursiveInvocationException" | "S3FilesMountFailureException" | "EFSMountTimeoutException" | "ENINotReadyException" | "S3FilesMountTimeoutException" | "CodeArtifactUserFailedException" | "ModeNotSupportedException" | "ResourceNotFoundException" | "InvalidRequestContentException" | "SnapStartRegenerationFailureException" | "DurableExecutionAlreadyStartedException" | "InvalidZipFileException" | "EFSMountFailureException" };
  InvokeAsync: { input: InvokeAsyncRequest; output: InvokeAsyncResponse; errors: "ServiceQuotaExceededException" | "InvalidSecurityGroupIDException" | "SnapStartTimeoutException" | "EC2ThrottledException" | "EFSMountConnectivityException" | "SubnetIPAddressLimitReachedException" | "KMSAccessDeniedException" | "KMSDisabledException" | "S3FilesMountConnectivityException" | "InvalidRuntimeException" | "EC2UnexpectedException" | "InvalidSubnetIDException" | "KMSNotFoundException" | "EC2AccessDeniedException" | "EFSIOException" | "KMSInvalidStateException" | "ResourceConflictException" | "ENILimitReachedException" | "SnapStartNotReadyException" | "ServiceException" | "SnapStartException" | "S3FilesMountFailureException" | "EFSMountTimeoutException" | "S3FilesMountTimeoutException" | "ModeNotSupportedException" | "ResourceNotFoundException" | "InvalidRequestContentException" | "SnapStartRegenerationFailureException" | "EFSMountFailureException" };
  InvokeWithResponseStream: { input: InvokeWithResponseStreamRequest; output: InvokeWithResponseStreamResponse; errors: "RuntimeAliasDeletedException" | "CodeArtifactUserDeletedException" | "ResourceNotReadyException" | "ServiceQuotaExceededException" | "InvalidSecurityGroupIDException" | "SnapStartTimeoutException" | "TooManyRequestsException" | "EC2ThrottledException" | "EFSMountConnectivityException" | "SubnetIPAddressLimitReachedException" | "KMSAccessDeniedException" | "RequestTooLargeException" | "KMSDisabledException" | "UnsupportedMediaTypeException" | "S3FilesMountConnectivityException" | "SerializedRequestEntityTooLargeException" | "InvalidRuntimeException" | "NoPublishedVersionException" | "EC2UnexpectedException" | "InvalidSubnetIDException" | "KMSNotFoundException" | "InvalidParameterValueException" | "EC2AccessDeniedException" | "EFSIOException" | "KMSInvalidStateException" | "ResourceConflictException" | "RuntimeVersionDeletedException" | "ENILimitReachedException" | "SnapStartNotReadyException" | "ServiceException" | "CodeArtifactUserPendingException" | "SnapStartException" | "RecursiveInvocationException" | "S3FilesMountFailureException" | "EFSMountTimeoutException" | "S3FilesMountTimeoutException" | "CodeArtifactUserFailedException" | "ResourceNotFoundException" | "InvalidRequestContentException" | "SnapStartRegenerationFailureException" | "InvalidZipFileException" | "EFSMountFailureException" };
  ListAliases: { input: ListAliasesRequest; output: ListAliasesResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListCapacityProviders: { input: ListCapacityProvidersRequest; output: ListCapacityProvidersResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" };
  ListCodeSigningConfigs: { input: ListCodeSigningConfigsRequest; output: ListCodeSigningConfigsResponse; errors: "InvalidParameterValueException" | "ServiceException" };
  ListDurableExecutionsByFunction: { input: ListDurableExecutionsByFunctionRequest; output: ListDurableExecutionsByFunctionResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListEventSourceMappings: { input: ListEventSourceMappingsRequest; output: ListEventSourceMappingsResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListFunctionEventInvokeConfigs: { input: ListFunctionEventInvokeConfigsRequest; output: ListFunctionEventInvokeConfigsResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListFunctionUrlConfigs: { input: ListFunctionUrlConfigsRequest; output: ListFunctionUrlConfigsResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListFunctionVersionsByCapacityProvider: { input: ListFunctionVersionsByCapacityProviderRequest; output: ListFunctionVersionsByCapacityProviderResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListFunctions: { input: ListFunctionsRequest; output: ListFunctionsResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" };
  ListFunctionsByCodeSigningConfig: { input: ListFunctionsByCodeSigningConfigRequest; output: ListFunctionsByCodeSigningConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "ResourceNotFoundException" };
  ListLayerVersions: { input: ListLayerVersionsRequest; output: ListLayerVersionsResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListLayers: { input: ListLayersRequest; output: ListLayersResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" };
  ListProvisionedConcurrencyConfigs: { input: ListProvisionedConcurrencyConfigsRequest; output: ListProvisionedConcurrencyConfigsResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListTags: { input: ListTagsRequest; output: ListTagsResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  ListVersionsByFunction: { input: ListVersionsByFunctionRequest; output: ListVersionsByFunctionResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  PauseDurableExecution: { input: PauseDurableExecutionRequest; output: PauseDurableExecutionResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "ResourceNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  PublishLayerVersion: { input: PublishLayerVersionRequest; output: PublishLayerVersionResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "CodeStorageExceededException" };
  PublishVersion: { input: PublishVersionRequest; output: FunctionConfiguration; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "CodeStorageExceededException" | "FunctionVersionsPerCapacityProviderLimitExceededException" | "PreconditionFailedException" };
  PutFunctionCodeSigningConfig: { input: PutFunctionCodeSigningConfigRequest; output: PutFunctionCodeSigningConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "CodeSigningConfigNotFoundException" };
  PutFunctionConcurrency: { input: PutFunctionConcurrencyRequest; output: Concurrency; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  PutFunctionEventInvokeConfig: { input: PutFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  PutFunctionRecursionConfig: { input: PutFunctionRecursionConfigRequest; output: PutFunctionRecursionConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  PutFunctionScalingConfig: { input: PutFunctionScalingConfigRequest; output: PutFunctionScalingConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  PutProvisionedConcurrencyConfig: { input: PutProvisionedConcurrencyConfigRequest; output: PutProvisionedConcurrencyConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "PublicPolicyException" | "ServiceException" | "TooManyRequestsException" | "PolicyLengthExceededException" | "ResourceNotFoundException" | "PreconditionFailedException" };
  PutRuntimeManagementConfig: { input: PutRuntimeManagementConfigRequest; output: PutRuntimeManagementConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  RemoveLayerVersionPermission: { input: RemoveLayerVersionPermissionRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "PreconditionFailedException" };
  RemovePermission: { input: RemovePermissionRequest; output: {}; errors: "InvalidParameterValueException" | "PublicPolicyException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "PreconditionFailedException" };
  ResumeDurableExecution: { input: ResumeDurableExecutionRequest; output: ResumeDurableExecutionResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "ResourceNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  SendDurableExecutionCallbackFailure: { input: SendDurableExecutionCallbackFailureRequest; output: SendDurableExecutionCallbackFailureResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "ResourceNotFoundException" | "CallbackTimeoutException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  SendDurableExecutionCallbackHeartbeat: { input: SendDurableExecutionCallbackHeartbeatRequest; output: SendDurableExecutionCallbackHeartbeatResponse; errors: "InvalidParameterValueException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "CallbackTimeoutException" };
  SendDurableExecutionCallbackSuccess: { input: SendDurableExecutionCallbackSuccessRequest; output: SendDurableExecutionCallbackSuccessResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "ResourceNotFoundException" | "CallbackTimeoutException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  StopDurableExecution: { input: StopDurableExecutionRequest; output: StopDurableExecutionResponse; errors: "InvalidParameterValueException" | "KMSInvalidStateException" | "ServiceException" | "TooManyRequestsException" | "KMSNotFoundException" | "ResourceNotFoundException" | "KMSAccessDeniedException" | "KMSDisabledException" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  UpdateAlias: { input: UpdateAliasRequest; output: AliasConfiguration; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" | "PreconditionFailedException" };
  UpdateCapacityProvider: { input: UpdateCapacityProviderRequest; output: UpdateCapacityProviderResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  UpdateCodeSigningConfig: { input: UpdateCodeSigningConfigRequest; output: UpdateCodeSigningConfigResponse; errors: "InvalidParameterValueException" | "ServiceException" | "ResourceNotFoundException" };
  UpdateEventSourceMapping: { input: UpdateEventSourceMappingRequest; output: EventSourceMappingConfiguration; errors: "InvalidParameterValueException" | "ResourceInUseException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  UpdateFunctionCode: { input: UpdateFunctionCodeRequest; output: FunctionConfiguration; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "InvalidCodeSignatureException" | "ResourceNotFoundException" | "CodeVerificationFailedException" | "CodeSigningConfigNotFoundException" | "CodeStorageExceededException" | "PreconditionFailedException" };
  UpdateFunctionConfiguration: { input: UpdateFunctionConfigurationRequest; output: FunctionConfiguration; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "InvalidCodeSignatureException" | "ResourceNotFoundException" | "CodeVerificationFailedException" | "CodeSigningConfigNotFoundException" | "PreconditionFailedException" };
  UpdateFunctionEventInvokeConfig: { input: UpdateFunctionEventInvokeConfigRequest; output: FunctionEventInvokeConfig; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
  UpdateFunctionUrlConfig: { input: UpdateFunctionUrlConfigRequest; output: UpdateFunctionUrlConfigResponse; errors: "InvalidParameterValueException" | "ResourceConflictException" | "ServiceException" | "TooManyRequestsException" | "ResourceNotFoundException" };
}
export type OperationName = keyof Operations;
export interface AcceleratorConfig {
  AcceleratorMemorySize: number;
}
export interface AccountLimit {
  TotalCodeSize?: number;
  CodeSizeUnzipped?: number;
  CodeSizeZipped?: number;
  ConcurrentExecutions?: number;
  UnreservedConcurrentExecutions?: number;
}
export interface AccountUsage {
  TotalCodeSize?: number;
  FunctionCount?: number;
}
export interface AddLayerVersionPermissionRequest {
  LayerName: string;
  VersionNumber: number;
  StatementId: string;
  Action: string;
  Principal: string;
  OrganizationId?: string;
  RevisionId?: string;
}
export interface AddLayerVersionPermissionResponse {
  Statement?: string;
  RevisionId?: string;
}
export interface AddPermissionRequest {
  FunctionName: string;
  StatementId: string;
  Action: string;
  Principal: string;
  SourceArn?: string;
  FunctionUrlAuthType?: FunctionUrlAuthType;
  InvokedViaFunctionUrl?: boolean;
  SourceAccount?: string;
  EventSourceToken?: string;
  Qualifier?: string;
  RevisionId?: string;
  PrincipalOrgID?: string;
}
export interface AddPermissionResponse {
  Statement?: string;
}
export interface AliasConfiguration {
  AliasArn?: string;
  Name?: string;
  FunctionVersion?: string;
  Description?: string;
  RoutingConfig?: AliasRoutingConfiguration;
  RevisionId?: string;
}
export interface AliasLimitExceededException {
  Type?: string;
  message?: string;
}
export interface AliasRoutingConfiguration {
  AdditionalVersionWeights?: { [key: string]: number };
}
export interface AllowedPublishers {
  SigningProfileVersionArns: string[];
}
export interface AmazonManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string;
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig;
}
export type ApplicationLogLevel = "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL";
export type Architecture = "x86_64" | "arm64";
export interface CallbackDetails {
  CallbackId?: string;
  Result?: string;
  Error?: ErrorObject;
}
export interface CallbackFailedDetails {
  Error: EventError;
}
export interface CallbackOptions {
  TimeoutSeconds?: number;
  HeartbeatTimeoutSeconds?: number;
}
export interface CallbackStartedDetails {
  CallbackId: string;
  HeartbeatTimeout?: number;
  Timeout?: number;
}
export interface CallbackSucceededDetails {
  Result: EventResult;
}
export interface CallbackTimedOutDetails {
  Error: EventError;
}
export interface CallbackTimeoutException {
  Type?: string;
  Message?: string;
}
export interface CapacityProvider {
  CapacityProviderArn: string;
  State: CapacityProviderState;
  VpcConfig: CapacityProviderVpcConfig;
  PermissionsConfig: CapacityProviderPermissionsConfig;
  InstanceRequirements?: InstanceRequirements;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig;
  KmsKeyArn?: string;
  LastModified?: string;
  PropagateTags?: PropagateTags;
  TelemetryConfig?: CapacityProviderTelemetryConfig;
}
export interface CapacityProviderConfig {
  LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig;
}
export interface CapacityProviderLimitExceededException {
  Type?: string;
  message?: string;
}
export interface CapacityProviderLoggingConfig {
  SystemLogLevel?: SystemLogLevel;
  LogGroup?: string;
}
export interface CapacityProviderPermissionsConfig {
  CapacityProviderOperatorRoleArn: string;
}
export type CapacityProviderPredefinedMetricType = "LambdaCapacityProviderAverageCPUUtilization" | "LambdaCapacityProviderAverageGPUUtilization";
export interface CapacityProviderScalingConfig {
  MaxVCpuCount?: number;
  ScalingMode?: CapacityProviderScalingMode;
  ScalingPolicies?: TargetTrackingScalingPolicy[];
}
export type CapacityProviderScalingMode = "Auto" | "Manual";
export type CapacityProviderState = "Pending" | "Active" | "Failed" | "Deleting";
export interface CapacityProviderTelemetryConfig {
  LoggingConfig?: CapacityProviderLoggingConfig;
}
export interface CapacityProviderVpcConfig {
  SubnetIds: string[];
  SecurityGroupIds: string[];
}
export interface ChainedInvokeDetails {
  Result?: string;
  Error?: ErrorObject;
}
export interface ChainedInvokeFailedDetails {
  Error: EventError;
}
export interface ChainedInvokeOptions {
  FunctionName: string;
  TenantId?: string;
  XAmznTraceId?: string;
}
export interface ChainedInvokeStartedDetails {
  FunctionName: string;
  TenantId?: string;
  Input?: EventInput;
  ExecutedVersion?: string;
  DurableExecutionArn?: string;
}
export interface ChainedInvokeStoppedDetails {
  Error: EventError;
}
export interface ChainedInvokeSucceededDetails {
  Result: EventResult;
}
export interface ChainedInvokeTimedOutDetails {
  Error: EventError;
}
export interface CheckpointDurableExecutionRequest {
  DurableExecutionArn: string;
  CheckpointToken: string;
  Updates?: OperationUpdate[];
  ClientToken?: string;
}
export interface CheckpointDurableExecutionResponse {
  CheckpointToken?: string;
  NewExecutionState: CheckpointUpdatedExecutionState;
}
export interface CheckpointUpdatedExecutionState {
  Operations?: Operation[];
  NextMarker?: string;
}
export interface CodeArtifactUserDeletedException {
  Type?: string;
  message?: string;
}
export interface CodeArtifactUserFailedException {
  Type?: string;
  message?: string;
}
export interface CodeArtifactUserPendingException {
  Type?: string;
  message?: string;
}
export interface CodeSigningConfig {
  CodeSigningConfigId: string;
  CodeSigningConfigArn: string;
  Description?: string;
  AllowedPublishers: AllowedPublishers;
  CodeSigningPolicies: CodeSigningPolicies;
  LastModified: string;
}
export interface CodeSigningConfigNotFoundException {
  Type?: string;
  Message?: string;
}
export interface CodeSigningPolicies {
  UntrustedArtifactOnDeployment?: CodeSigningPolicy;
}
export type CodeSigningPolicy = "Warn" | "Enforce";
export interface CodeStorageExceededException {
  Type?: string;
  message?: string;
}
export interface CodeVerificationFailedException {
  Type?: string;
  Message?: string;
}
export interface Concurrency {
  ReservedConcurrentExecutions?: number;
}
export interface ContextDetails {
  ReplayChildren?: boolean;
  Result?: string;
  Error?: ErrorObject;
}
export interface ContextFailedDetails {
  Error: EventError;
}
export interface ContextOptions {
  ReplayChildren?: boolean;
}
export interface ContextStartedDetails {}
export interface ContextSucceededDetails {
  Result: EventResult;
}
export interface Cors {
  AllowCredentials?: boolean;
  AllowHeaders?: string[];
  AllowMethods?: string[];
  AllowOrigins?: string[];
  ExposeHeaders?: string[];
  MaxAge?: number;
}
export interface CreateAliasRequest {
  FunctionName: string;
  Name: string;
  FunctionVersion: string;
  Description?: string;
  RoutingConfig?: AliasRoutingConfiguration;
}
export interface CreateCapacityProviderRequest {
  CapacityProviderName: string;
  VpcConfig: CapacityProviderVpcConfig;
  PermissionsConfig: CapacityProviderPermissionsConfig;
  InstanceRequirements?: InstanceRequirements;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig;
  KmsKeyArn?: string;
  Tags?: { [key: string]: string };
  PropagateTags?: PropagateTags;
  TelemetryConfig?: CapacityProviderTelemetryConfig;
}
export interface CreateCapacityProviderResponse {
  CapacityProvider: CapacityProvider;
}
export interface CreateCodeSigningConfigRequest {
  Description?: string;
  AllowedPublishers: AllowedPublishers;
  CodeSigningPolicies?: CodeSigningPolicies;
  Tags?: { [key: string]: string };
}
export interface CreateCodeSigningConfigResponse {
  CodeSigningConfig: CodeSigningConfig;
}
export interface CreateEventSourceMappingRequest {
  EventSourceArn?: string;
  FunctionName: string;
  Enabled?: boolean;
  BatchSize?: number;
  FilterCriteria?: FilterCriteria;
  KMSKeyArn?: string;
  MetricsConfig?: EventSourceMappingMetricsConfig;
  LoggingConfig?: EventSourceMappingLoggingConfig;
  ScalingConfig?: ScalingConfig;
  MaximumBatchingWindowInSeconds?: number;
  ParallelizationFactor?: number;
  StartingPosition?: EventSourcePosition;
  StartingPositionTimestamp?: Date;
  DestinationConfig?: DestinationConfig;
  MaximumRecordAgeInSeconds?: number;
  BisectBatchOnFunctionError?: boolean;
  MaximumRetryAttempts?: number;
  Tags?: { [key: string]: string };
  TumblingWindowInSeconds?: number;
  Topics?: string[];
  Queues?: string[];
  SourceAccessConfigurations?: SourceAccessConfiguration[];
  SelfManagedEventSource?: SelfManagedEventSource;
  FunctionResponseTypes?: FunctionResponseType[];
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
  ProvisionedPollerConfig?: ProvisionedPollerConfig;
}
export interface CreateFunctionRequest {
  FunctionName: string;
  Runtime?: string;
  Role: string;
  Handler?: string;
  Code: FunctionCode;
  Description?: string;
  Timeout?: number;
  MemorySize?: number;
  Publish?: boolean;
  PublishTo?: FunctionVersionLatestPublished;
  VpcConfig?: VpcConfig;
  PackageType?: PackageType;
  DeadLetterConfig?: DeadLetterConfig;
  Environment?: Environment;
  KMSKeyArn?: string;
  TracingConfig?: TracingConfig;
  Tags?: { [key: string]: string };
  Layers?: string[];
  FileSystemConfigs?: FileSystemConfig[];
  CodeSigningConfigArn?: string;
  ImageConfig?: ImageConfig;
  Architectures?: Architecture[];
  EphemeralStorage?: EphemeralStorage;
  SnapStart?: SnapStart;
  LoggingConfig?: LoggingConfig;
  TenancyConfig?: TenancyConfig;
  CapacityProviderConfig?: CapacityProviderConfig;
  DurableConfig?: DurableConfig;
  RuntimeConfig?: FunctionRuntimeConfig;
  AcceleratorConfig?: AcceleratorConfig;
}
export interface CreateFunctionUrlConfigRequest {
  FunctionName: string;
  Qualifier?: string;
  AuthType: FunctionUrlAuthType;
  Cors?: Cors;
  InvokeMode?: InvokeMode;
}
export interface CreateFunctionUrlConfigResponse {
  FunctionUrl: string;
  FunctionArn: string;
  AuthType: FunctionUrlAuthType;
  Cors?: Cors;
  CreationTime: string;
  InvokeMode?: InvokeMode;
}
export interface DeadLetterConfig {
  TargetArn?: string;
}
export interface DeleteAliasRequest {
  FunctionName: string;
  Name: string;
}
export interface DeleteCapacityProviderRequest {
  CapacityProviderName: string;
}
export interface DeleteCapacityProviderResponse {
  CapacityProvider: CapacityProvider;
}
export interface DeleteCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
}
export interface DeleteCodeSigningConfigResponse {}
export interface DeleteDurableExecutionRequest {
  DurableExecutionArn: string;
}
export interface DeleteDurableExecutionResponse {
  DeletionRequestTimestamp: Date;
}
export interface DeleteEventSourceMappingRequest {
  UUID: string;
}
export interface DeleteFunctionCodeSigningConfigRequest {
  FunctionName: string;
}
export interface DeleteFunctionConcurrencyRequest {
  FunctionName: string;
}
export interface DeleteFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface DeleteFunctionRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface DeleteFunctionResponse {
  StatusCode?: number;
}
export interface DeleteFunctionUrlConfigRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface DeleteLayerVersionRequest {
  LayerName: string;
  VersionNumber: number;
}
export interface DeleteProvisionedConcurrencyConfigRequest {
  FunctionName: string;
  Qualifier: string;
}
export interface DeleteResourcePolicyRequest {
  ResourceArn: string;
  RevisionId?: string;
}
export interface DestinationConfig {
  OnSuccess?: OnSuccess;
  OnFailure?: OnFailure;
}
export type DirectS3Read = "ENABLED" | "DISABLED" | "AUTO";
export interface DocumentDBEventSourceConfig {
  DatabaseName?: string;
  CollectionName?: string;
  FullDocument?: FullDocument;
}
export interface DurableConfig {
  KMSKeyArn?: string;
  RetentionPeriodInDays?: number;
  ExecutionTimeout?: number;
}
export interface DurableExecutionAlreadyStartedException {
  Type?: string;
  Message?: string;
}
export interface EC2AccessDeniedException {
  Type?: string;
  Message?: string;
}
export interface EC2ThrottledException {
  Type?: string;
  Message?: string;
}
export interface EC2UnexpectedException {
  Type?: string;
  Message?: string;
  EC2ErrorCode?: string;
}
export interface EFSIOException {
  Type?: string;
  Message?: string;
}
export interface EFSMountConnectivityException {
  Type?: string;
  Message?: string;
}
export interface EFSMountFailureException {
  Type?: string;
  Message?: string;
}
export interface EFSMountTimeoutException {
  Type?: string;
  Message?: string;
}
export interface ENILimitReachedException {
  Type?: string;
  Message?: string;
}
export interface ENINotReadyException {
  Type?: string;
  Message?: string;
}
export type EndPointType = "KAFKA_BOOTSTRAP_SERVERS";
export interface Environment {
  Variables?: { [key: string]: string };
}
export interface EnvironmentError {
  ErrorCode?: string;
  Message?: string;
}
export interface EnvironmentResponse {
  Variables?: { [key: string]: string };
  Error?: EnvironmentError;
}
export interface EphemeralStorage {
  Size: number;
}
export interface ErrorObject {
  ErrorMessage?: string;
  ErrorType?: string;
  ErrorData?: string;
  StackTrace?: string[];
}
export interface Event {
  EventType?: EventType;
  SubType?: string;
  EventId?: number;
  Id?: string;
  Name?: string;
  EventTimestamp?: Date;
  ParentId?: string;
  ExecutionStartedDetails?: ExecutionStartedDetails;
  ExecutionSucceededDetails?: ExecutionSucceededDetails;
  ExecutionFailedDetails?: ExecutionFailedDetails;
  ExecutionTimedOutDetails?: ExecutionTimedOutDetails;
  ExecutionStoppedDetails?: ExecutionStoppedDetails;
  ContextStartedDetails?: ContextStartedDetails;
  ContextSucceededDetails?: ContextSucceededDetails;
  ContextFailedDetails?: ContextFailedDetails;
  WaitStartedDetails?: WaitStartedDetails;
  WaitSucceededDetails?: WaitSucceededDetails;
  WaitCancelledDetails?: WaitCancelledDetails;
  StepStartedDetails?: StepStartedDetails;
  StepSucceededDetails?: StepSucceededDetails;
  StepFailedDetails?: StepFailedDetails;
  ChainedInvokeStartedDetails?: ChainedInvokeStartedDetails;
  ChainedInvokeSucceededDetails?: ChainedInvokeSucceededDetails;
  ChainedInvokeFailedDetails?: ChainedInvokeFailedDetails;
  ChainedInvokeTimedOutDetails?: ChainedInvokeTimedOutDetails;
  ChainedInvokeStoppedDetails?: ChainedInvokeStoppedDetails;
  CallbackStartedDetails?: CallbackStartedDetails;
  CallbackSucceededDetails?: CallbackSucceededDetails;
  CallbackFailedDetails?: CallbackFailedDetails;
  CallbackTimedOutDetails?: CallbackTimedOutDetails;
  InvocationCompletedDetails?: InvocationCompletedDetails;
  ExecutionPausedDetails?: ExecutionPausedDetails;
  ExecutionResumedDetails?: ExecutionResumedDetails;
}
export interface EventError {
  Payload?: ErrorObject;
  Truncated?: boolean;
}
export interface EventInput {
  Payload?: string;
  Truncated?: boolean;
}
export interface EventPauseReason {
  Payload?: string;
  Truncated?: boolean;
}
export interface EventResult {
  Payload?: string;
  Truncated?: boolean;
}
export interface EventResumeReason {
  Payload?: string;
  Truncated?: boolean;
}
export interface EventSourceMappingConfiguration {
  UUID?: string;
  StartingPosition?: EventSourcePosition;
  StartingPositionTimestamp?: Date;
  BatchSize?: number;
  MaximumBatchingWindowInSeconds?: number;
  ParallelizationFactor?: number;
  EventSourceArn?: string;
  FilterCriteria?: FilterCriteria;
  FilterCriteriaError?: FilterCriteriaError;
  KMSKeyArn?: string;
  MetricsConfig?: EventSourceMappingMetricsConfig;
  LoggingConfig?: EventSourceMappingLoggingConfig;
  ScalingConfig?: ScalingConfig;
  FunctionArn?: string;
  LastModified?: Date;
  LastProcessingResult?: string;
  State?: string;
  StateTransitionReason?: string;
  DestinationConfig?: DestinationConfig;
  Topics?: string[];
  Queues?: string[];
  SourceAccessConfigurations?: SourceAccessConfiguration[];
  SelfManagedEventSource?: SelfManagedEventSource;
  MaximumRecordAgeInSeconds?: number;
  BisectBatchOnFunctionError?: boolean;
  MaximumRetryAttempts?: number;
  TumblingWindowInSeconds?: number;
  FunctionResponseTypes?: FunctionResponseType[];
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
  EventSourceMappingArn?: string;
  ProvisionedPollerConfig?: ProvisionedPollerConfig;
}
export interface EventSourceMappingLoggingConfig {
  SystemLogLevel?: EventSourceMappingSystemLogLevel;
}
export type EventSourceMappingMetric = "EventCount" | "ErrorCount" | "KafkaMetrics";
export interface EventSourceMappingMetricsConfig {
  Metrics?: EventSourceMappingMetric[];
}
export type EventSourceMappingSystemLogLevel = "DEBUG" | "INFO" | "WARN";
export type EventSourcePosition = "LATEST" | "AT_TIMESTAMP" | "TRIM_HORIZON";
export type EventType = "ExecutionStarted" | "ExecutionSucceeded" | "ExecutionFailed" | "ExecutionTimedOut" | "ExecutionStopped" | "ContextStarted" | "ContextSucceeded" | "ContextFailed" | "WaitStarted" | "WaitSucceeded" | "WaitCancelled" | "StepStarted" | "StepSucceeded" | "StepFailed" | "ChainedInvokeStarted" | "ChainedInvokeSucceeded" | "ChainedInvokeFailed" | "ChainedInvokeTimedOut" | "ChainedInvokeStopped" | "CallbackStarted" | "CallbackSucceeded" | "CallbackFailed" | "CallbackTimedOut" | "InvocationCompleted" | "ExecutionPaused" | "ExecutionResumed";
export interface Execution {
  DurableExecutionArn: string;
  DurableExecutionName: string;
  FunctionArn: string;
  Status: ExecutionStatus;
  StartTimestamp: Date;
  EndTimestamp?: Date;
  KMSKeyArn?: string;
}
export interface ExecutionDetails {
  InputPayload?: string;
}
export interface ExecutionFailedDetails {
  Error: EventError;
}
export interface ExecutionPausedDetails {
  PauseRequestTimestamp: Date;
  Reason?: EventPauseReason;
  ExecutionTimeoutPaused: boolean;
}
export interface ExecutionResumedDetails {
  ResumeRequestTimestamp: Date;
  Reason?: EventResumeReason;
}
export interface ExecutionStartedDetails {
  Input: EventInput;
  ExecutionTimeout: number;
}
export type ExecutionStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "STOPPED" | "DELETING" | "PAUSING" | "PAUSED";
export interface ExecutionStoppedDetails {
  Error: EventError;
}
export interface ExecutionSucceededDetails {
  Result: EventResult;
}
export interface ExecutionTimedOutDetails {
  Error?: EventError;
}
export interface FileSystemConfig {
  Arn: string;
  LocalMountPath: string;
  S3FilesConfig?: S3FilesConfig;
}
export interface Filter {
  Pattern?: string;
}
export interface FilterCriteria {
  Filters?: Filter[];
}
export interface FilterCriteriaError {
  ErrorCode?: string;
  Message?: string;
}
export type FullDocument = "UpdateLookup" | "Default";
export interface FunctionCode {
  ZipFile?: Uint8Array;
  S3Bucket?: string;
  S3Key?: string;
  S3ObjectVersion?: string;
  S3ObjectStorageMode?: S3ObjectStorageMode;
  ImageUri?: string;
  SourceKMSKeyArn?: string;
}
export interface FunctionCodeLocation {
  RepositoryType?: string;
  Location?: string;
  ImageUri?: string;
  ResolvedImageUri?: string;
  ResolvedS3Object?: ResolvedS3Object;
  SourceKMSKeyArn?: string;
  Error?: FunctionCodeLocationError;
}
export interface FunctionCodeLocationError {
  ErrorCode?: string;
  Message?: string;
}
export interface FunctionConfiguration {
  FunctionName?: string;
  FunctionArn?: string;
  Runtime?: Runtime;
  Role?: string;
  Handler?: string;
  CodeSize?: number;
  Description?: string;
  Timeout?: number;
  MemorySize?: number;
  LastModified?: string;
  CodeSha256?: string;
  Version?: string;
  VpcConfig?: VpcConfigResponse;
  DeadLetterConfig?: DeadLetterConfig;
  Environment?: EnvironmentResponse;
  KMSKeyArn?: string;
  TracingConfig?: TracingConfigResponse;
  MasterArn?: string;
  RevisionId?: string;
  Layers?: Layer[];
  State?: State;
  StateReason?: string;
  StateReasonCode?: StateReasonCode;
  LastUpdateStatus?: LastUpdateStatus;
  LastUpdateStatusReason?: string;
  LastUpdateStatusReasonCode?: LastUpdateStatusReasonCode;
  FileSystemConfigs?: FileSystemConfig[];
  SigningProfileVersionArn?: string;
  SigningJobArn?: string;
  PackageType?: PackageType;
  ImageConfigResponse?: ImageConfigResponse;
  Architectures?: Architecture[];
  EphemeralStorage?: EphemeralStorage;
  SnapStart?: SnapStartResponse;
  RuntimeVersionConfig?: RuntimeVersionConfig;
  LoggingConfig?: LoggingConfig;
  TenancyConfig?: TenancyConfig;
  CapacityProviderConfig?: CapacityProviderConfig;
  ConfigSha256?: string;
  DurableConfig?: DurableConfig;
  RuntimeConfig?: FunctionRuntimeConfig;
  AcceleratorConfig?: AcceleratorConfig;
}
export interface FunctionEventInvokeConfig {
  LastModified?: Date;
  FunctionArn?: string;
  MaximumRetryAttempts?: number;
  MaximumEventAgeInSeconds?: number;
  DestinationConfig?: DestinationConfig;
}
export type FunctionResponseType = "ReportBatchItemFailures";
export interface FunctionRuntimeConfig {
  RuntimeArn: string;
  RuntimeAlias: string;
}
export interface FunctionScalingConfig {
  MinExecutionEnvironments?: number;
  MaxExecutionEnvironments?: number;
}
export type FunctionUrlAuthType = "NONE" | "AWS_IAM";
export interface FunctionUrlConfig {
  FunctionUrl: string;
  FunctionArn: string;
  CreationTime: string;
  LastModifiedTime: string;
  Cors?: Cors;
  AuthType: FunctionUrlAuthType;
  InvokeMode?: InvokeMode;
}
export type FunctionVersion = "ALL";
export type FunctionVersionLatestPublished = "LATEST_PUBLISHED";
export interface FunctionVersionsByCapacityProviderListItem {
  FunctionArn: string;
  State: State;
}
export interface FunctionVersionsPerCapacityProviderLimitExceededException {
  Type?: string;
  message?: string;
}
export interface GetAccountSettingsRequest {}
export interface GetAccountSettingsResponse {
  AccountLimit?: AccountLimit;
  AccountUsage?: AccountUsage;
}
export interface GetAliasRequest {
  FunctionName: string;
  Name: string;
}
export interface GetCapacityProviderRequest {
  CapacityProviderName: string;
}
export interface GetCapacityProviderResponse {
  CapacityProvider: CapacityProvider;
}
export interface GetCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
}
export interface GetCodeSigningConfigResponse {
  CodeSigningConfig: CodeSigningConfig;
}
export interface GetDurableExecutionHistoryRequest {
  DurableExecutionArn: string;
  IncludeExecutionData?: boolean;
  MaxItems?: number;
  Marker?: string;
  ReverseOrder?: boolean;
}
export interface GetDurableExecutionHistoryResponse {
  Events: Event[];
  NextMarker?: string;
}
export interface GetDurableExecutionRequest {
  DurableExecutionArn: string;
  IncludeExecutionData?: boolean;
}
export interface GetDurableExecutionResponse {
  DurableExecutionArn: string;
  DurableExecutionName: string;
  FunctionArn: string;
  InputPayload?: string;
  Result?: string;
  Error?: ErrorObject;
  StartTimestamp: Date;
  Status: ExecutionStatus;
  EndTimestamp?: Date;
  Version?: string;
  TraceHeader?: TraceHeader;
  ExecutionDataIncluded?: boolean;
  DurableConfig?: DurableConfig;
  PauseDetails?: PauseDetails;
  ExpectedExecutionTimeoutTimestamp?: Date;
}
export interface GetDurableExecutionStateRequest {
  DurableExecutionArn: string;
  CheckpointToken: string;
  Marker?: string;
  MaxItems?: number;
}
export interface GetDurableExecutionStateResponse {
  Operations: Operation[];
  NextMarker?: string;
}
export interface GetEventSourceMappingRequest {
  UUID: string;
}
export interface GetFunctionCodeSigningConfigRequest {
  FunctionName: string;
}
export interface GetFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn: string;
  FunctionName: string;
}
export interface GetFunctionConcurrencyRequest {
  FunctionName: string;
}
export interface GetFunctionConcurrencyResponse {
  ReservedConcurrentExecutions?: number;
}
export interface GetFunctionConfigurationRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface GetFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface GetFunctionRecursionConfigRequest {
  FunctionName: string;
}
export interface GetFunctionRecursionConfigResponse {
  RecursiveLoop?: RecursiveLoop;
}
export interface GetFunctionRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface GetFunctionResponse {
  Configuration?: FunctionConfiguration;
  Code?: FunctionCodeLocation;
  Tags?: { [key: string]: string };
  TagsError?: TagsError;
  Concurrency?: Concurrency;
}
export interface GetFunctionScalingConfigRequest {
  FunctionName: string;
  Qualifier: string;
}
export interface GetFunctionScalingConfigResponse {
  FunctionArn?: string;
  AppliedFunctionScalingConfig?: FunctionScalingConfig;
  RequestedFunctionScalingConfig?: FunctionScalingConfig;
}
export interface GetFunctionUrlConfigRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface GetFunctionUrlConfigResponse {
  FunctionUrl: string;
  FunctionArn: string;
  AuthType: FunctionUrlAuthType;
  Cors?: Cors;
  CreationTime: string;
  LastModifiedTime: string;
  InvokeMode?: InvokeMode;
}
export interface GetLayerVersionByArnRequest {
  Arn: string;
}
export interface GetLayerVersionPolicyRequest {
  LayerName: string;
  VersionNumber: number;
}
export interface GetLayerVersionPolicyResponse {
  Policy?: string;
  RevisionId?: string;
}
export interface GetLayerVersionRequest {
  LayerName: string;
  VersionNumber: number;
}
export interface GetLayerVersionResponse {
  Content?: LayerVersionContentOutput;
  LayerArn?: string;
  LayerVersionArn?: string;
  Description?: string;
  CreatedDate?: string;
  Version?: number;
  CompatibleArchitectures?: Architecture[];
  CompatibleRuntimes?: Runtime[];
  LicenseInfo?: string;
}
export interface GetPolicyRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface GetPolicyResponse {
  Policy?: string;
  RevisionId?: string;
}
export interface GetProvisionedConcurrencyConfigRequest {
  FunctionName: string;
  Qualifier: string;
}
export interface GetProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number;
  AvailableProvisionedConcurrentExecutions?: number;
  AllocatedProvisionedConcurrentExecutions?: number;
  Status?: ProvisionedConcurrencyStatusEnum;
  StatusReason?: string;
  LastModified?: string;
}
export interface GetResourcePolicyRequest {
  ResourceArn: string;
}
export interface GetResourcePolicyResponse {
  Policy?: string;
  RevisionId?: string;
}
export interface GetRuntimeManagementConfigRequest {
  FunctionName: string;
  Qualifier?: string;
}
export interface GetRuntimeManagementConfigResponse {
  UpdateRuntimeOn?: UpdateRuntimeOn;
  FunctionArn?: string;
  RuntimeVersionArn?: string;
}
export interface ImageConfig {
  EntryPoint?: string[];
  Command?: string[];
  WorkingDirectory?: string;
}
export interface ImageConfigError {
  ErrorCode?: string;
  Message?: string;
}
export interface ImageConfigResponse {
  ImageConfig?: ImageConfig;
  Error?: ImageConfigError;
}
export interface InstanceRequirements {
  Architectures?: Architecture[];
  AllowedInstanceTypes?: string[];
  ExcludedInstanceTypes?: string[];
}
export interface InvalidCodeSignatureException {
  Type?: string;
  Message?: string;
}
export interface InvalidParameterValueException {
  Type?: string;
  message?: string;
}
export interface InvalidRequestContentException {
  Type?: string;
  message?: string;
}
export interface InvalidRuntimeException {
  Type?: string;
  Message?: string;
}
export interface InvalidSecurityGroupIDException {
  Type?: string;
  Message?: string;
}
export interface InvalidSubnetIDException {
  Type?: string;
  Message?: string;
}
export interface InvalidZipFileException {
  Type?: string;
  Message?: string;
}
export interface InvocationCompletedDetails {
  StartTimestamp: Date;
  EndTimestamp: Date;
  RequestId: string;
  Error?: EventError;
}
export interface InvocationRequest {
  FunctionName: string;
  InvocationType?: InvocationType;
  LogType?: LogType;
  ClientContext?: string;
  DurableExecutionName?: string;
  Payload?: Uint8Array;
  Qualifier?: string;
  TenantId?: string;
}
export interface InvocationResponse {
  StatusCode?: number;
  FunctionError?: string;
  LogResult?: string;
  Payload?: Uint8Array;
  ExecutedVersion?: string;
  DurableExecutionArn?: string;
}
export type InvocationType = "Event" | "RequestResponse" | "DryRun";
export interface InvokeAsyncRequest {
  FunctionName: string;
  InvokeArgs: Uint8Array | AsyncIterable<Uint8Array>;
}
export interface InvokeAsyncResponse {
  Status?: number;
}
export type InvokeMode = "BUFFERED" | "RESPONSE_STREAM";
export interface InvokeResponseStreamUpdate {
  Payload?: Uint8Array;
}
export interface InvokeWithResponseStreamCompleteEvent {
  ErrorCode?: string;
  ErrorDetails?: string;
  LogResult?: string;
}
export interface InvokeWithResponseStreamRequest {
  FunctionName: string;
  LogType?: LogType;
  ClientContext?: string;
  Qualifier?: string;
  Payload?: Uint8Array;
  TenantId?: string;
  InvocationType?: ResponseStreamingInvocationType;
}
export interface InvokeWithResponseStreamResponse {
  StatusCode?: number;
  ExecutedVersion?: string;
  EventStream?: AsyncIterable<InvokeWithResponseStreamResponseEvent>;
  ResponseStreamContentType?: string;
}
export interface InvokeWithResponseStreamResponseEvent {
  PayloadChunk?: InvokeResponseStreamUpdate;
  InvokeComplete?: InvokeWithResponseStreamCompleteEvent;
}
export interface KMSAccessDeniedException {
  Type?: string;
  Message?: string;
}
export interface KMSDisabledException {
  Type?: string;
  Message?: string;
}
export interface KMSInvalidStateException {
  Type?: string;
  Message?: string;
}
export interface KMSNotFoundException {
  Type?: string;
  Message?: string;
}
export type KafkaEventSourceMappingConsumptionMode = "Stream" | "Queue";
export interface KafkaSchemaRegistryAccessConfig {
  Type?: KafkaSchemaRegistryAuthType;
  URI?: string;
}
export type KafkaSchemaRegistryAuthType = "BASIC_AUTH" | "CLIENT_CERTIFICATE_TLS_AUTH" | "SERVER_ROOT_CA_CERTIFICATE" | "OAUTHBEARER_AUTH";
export interface KafkaSchemaRegistryConfig {
  SchemaRegistryURI?: string;
  EventRecordFormat?: SchemaRegistryEventRecordFormat;
  AccessConfigs?: KafkaSchemaRegistryAccessConfig[];
  SchemaValidationConfigs?: KafkaSchemaValidationConfig[];
}
export type KafkaSchemaValidationAttribute = "KEY" | "VALUE";
export interface KafkaSchemaValidationConfig {
  Attribute?: KafkaSchemaValidationAttribute;
}
export interface LambdaManagedInstancesCapacityProviderConfig {
  CapacityProviderArn: string;
  PerExecutionEnvironmentMaxConcurrency?: number;
  ExecutionEnvironmentMemoryGiBPerVCpu?: number;
}
export type LastUpdateStatus = "Successful" | "Failed" | "InProgress";
export type LastUpdateStatusReasonCode = "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "IncompatibleAcceleratorInstanceTypes" | "DependencyError";
export interface Layer {
  Arn?: string;
  CodeSize?: number;
  SigningProfileVersionArn?: string;
  SigningJobArn?: string;
}
export interface LayerVersionContentInput {
  S3Bucket?: string;
  S3Key?: string;
  S3ObjectVersion?: string;
  S3ObjectStorageMode?: S3ObjectStorageMode;
  ZipFile?: Uint8Array;
}
export interface LayerVersionContentOutput {
  Location?: string;
  CodeSha256?: string;
  CodeSize?: number;
  SigningProfileVersionArn?: string;
  SigningJobArn?: string;
  ResolvedS3Object?: ResolvedS3Object;
}
export interface LayerVersionsListItem {
  LayerVersionArn?: string;
  Version?: number;
  Description?: string;
  CreatedDate?: string;
  CompatibleArchitectures?: Architecture[];
  CompatibleRuntimes?: Runtime[];
  LicenseInfo?: string;
}
export interface LayersListItem {
  LayerName?: string;
  LayerArn?: string;
  LatestMatchingVersion?: LayerVersionsListItem;
}
export interface ListAliasesRequest {
  FunctionName: string;
  FunctionVersion?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListAliasesResponse {
  NextMarker?: string;
  Aliases?: AliasConfiguration[];
}
export interface ListCapacityProvidersRequest {
  State?: CapacityProviderState;
  Marker?: string;
  MaxItems?: number;
}
export interface ListCapacityProvidersResponse {
  CapacityProviders: CapacityProvider[];
  NextMarker?: string;
}
export interface ListCodeSigningConfigsRequest {
  Marker?: string;
  MaxItems?: number;
}
export interface ListCodeSigningConfigsResponse {
  NextMarker?: string;
  CodeSigningConfigs?: CodeSigningConfig[];
}
export interface ListDurableExecutionsByFunctionRequest {
  FunctionName: string;
  Qualifier?: string;
  DurableExecutionName?: string;
  Statuses?: ExecutionStatus[];
  StartedAfter?: Date;
  StartedBefore?: Date;
  ReverseOrder?: boolean;
  Marker?: string;
  MaxItems?: number;
}
export interface ListDurableExecutionsByFunctionResponse {
  DurableExecutions?: Execution[];
  NextMarker?: string;
}
export interface ListEventSourceMappingsRequest {
  EventSourceArn?: string;
  FunctionName?: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListEventSourceMappingsResponse {
  NextMarker?: string;
  EventSourceMappings?: EventSourceMappingConfiguration[];
}
export interface ListFunctionEventInvokeConfigsRequest {
  FunctionName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListFunctionEventInvokeConfigsResponse {
  FunctionEventInvokeConfigs?: FunctionEventInvokeConfig[];
  NextMarker?: string;
}
export interface ListFunctionUrlConfigsRequest {
  FunctionName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListFunctionUrlConfigsResponse {
  FunctionUrlConfigs: FunctionUrlConfig[];
  NextMarker?: string;
}
export interface ListFunctionVersionsByCapacityProviderRequest {
  CapacityProviderName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListFunctionVersionsByCapacityProviderResponse {
  CapacityProviderArn: string;
  FunctionVersions: FunctionVersionsByCapacityProviderListItem[];
  NextMarker?: string;
}
export interface ListFunctionsByCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListFunctionsByCodeSigningConfigResponse {
  NextMarker?: string;
  FunctionArns?: string[];
}
export interface ListFunctionsRequest {
  MasterRegion?: string;
  FunctionVersion?: FunctionVersion;
  Marker?: string;
  MaxItems?: number;
}
export interface ListFunctionsResponse {
  NextMarker?: string;
  Functions?: FunctionConfiguration[];
}
export interface ListLayerVersionsRequest {
  CompatibleArchitecture?: Architecture;
  CompatibleRuntime?: Runtime;
  LayerName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListLayerVersionsResponse {
  NextMarker?: string;
  LayerVersions?: LayerVersionsListItem[];
}
export interface ListLayersRequest {
  CompatibleArchitecture?: Architecture;
  CompatibleRuntime?: Runtime;
  Marker?: string;
  MaxItems?: number;
}
export interface ListLayersResponse {
  NextMarker?: string;
  Layers?: LayersListItem[];
}
export interface ListProvisionedConcurrencyConfigsRequest {
  FunctionName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListProvisionedConcurrencyConfigsResponse {
  ProvisionedConcurrencyConfigs?: ProvisionedConcurrencyConfigListItem[];
  NextMarker?: string;
}
export interface ListTagsRequest {
  Resource: string;
}
export interface ListTagsResponse {
  Tags?: { [key: string]: string };
}
export interface ListVersionsByFunctionRequest {
  FunctionName: string;
  Marker?: string;
  MaxItems?: number;
}
export interface ListVersionsByFunctionResponse {
  NextMarker?: string;
  Versions?: FunctionConfiguration[];
}
export type LogFormat = "JSON" | "Text";
export type LogType = "None" | "Tail";
export interface LoggingConfig {
  LogFormat?: LogFormat;
  ApplicationLogLevel?: ApplicationLogLevel;
  SystemLogLevel?: SystemLogLevel;
  LogGroup?: string;
}
export interface ModeNotSupportedException {
  Type?: string;
  message?: string;
}
export interface NoPublishedVersionException {
  Type?: string;
  Message?: string;
}
export interface OnFailure {
  Destination?: string;
}
export interface OnSuccess {
  Destination?: string;
}
export interface Operation {
  Id: string;
  ParentId?: string;
  Name?: string;
  Type: OperationType;
  SubType?: string;
  StartTimestamp: Date;
  EndTimestamp?: Date;
  Status: OperationStatus;
  ExecutionDetails?: ExecutionDetails;
  ContextDetails?: ContextDetails;
  StepDetails?: StepDetails;
  WaitDetails?: WaitDetails;
  CallbackDetails?: CallbackDetails;
  ChainedInvokeDetails?: ChainedInvokeDetails;
}
export type OperationAction = "START" | "SUCCEED" | "FAIL" | "RETRY" | "CANCEL";
export type OperationStatus = "STARTED" | "PENDING" | "READY" | "SUCCEEDED" | "FAILED" | "CANCELLED" | "TIMED_OUT" | "STOPPED";
export type OperationType = "EXECUTION" | "CONTEXT" | "STEP" | "WAIT" | "CALLBACK" | "CHAINED_INVOKE";
export interface OperationUpdate {
  Id: string;
  ParentId?: string;
  Name?: string;
  Type: OperationType;
  SubType?: string;
  Action: OperationAction;
  Payload?: string;
  Error?: ErrorObject;
  ContextOptions?: ContextOptions;
  StepOptions?: StepOptions;
  WaitOptions?: WaitOptions;
  CallbackOptions?: CallbackOptions;
  ChainedInvokeOptions?: ChainedInvokeOptions;
}
export type PackageType = "Zip" | "Image";
export interface PauseDetails {
  PauseRequestTimestamp: Date;
  Reason?: string;
  ExecutionTimeoutPaused: boolean;
}
export interface PauseDurableExecutionRequest {
  DurableExecutionArn: string;
  ClientToken?: string;
  Reason?: string;
  ExecutionTimeoutPaused?: boolean;
}
export interface PauseDurableExecutionResponse {}
export interface PolicyLengthExceededException {
  Type?: string;
  message?: string;
}
export interface PreconditionFailedException {
  Type?: string;
  message?: string;
}
export interface PropagateTags {
  Mode?: PropagateTagsMode;
  ExplicitTags?: { [key: string]: string };
}
export type PropagateTagsMode = "None" | "Explicit";
export interface ProvisionedConcurrencyConfigListItem {
  FunctionArn?: string;
  RequestedProvisionedConcurrentExecutions?: number;
  AvailableProvisionedConcurrentExecutions?: number;
  AllocatedProvisionedConcurrentExecutions?: number;
  Status?: ProvisionedConcurrencyStatusEnum;
  StatusReason?: string;
  LastModified?: string;
}
export interface ProvisionedConcurrencyConfigNotFoundException {
  Type?: string;
  message?: string;
}
export type ProvisionedConcurrencyStatusEnum = "IN_PROGRESS" | "READY" | "FAILED";
export interface ProvisionedPollerConfig {
  MinimumPollers?: number;
  MaximumPollers?: number;
  PollerGroupName?: string;
}
export interface PublicPolicyException {
  Type?: string;
  Message?: string;
}
export interface PublishLayerVersionRequest {
  LayerName: string;
  Description?: string;
  Content: LayerVersionContentInput;
  CompatibleArchitectures?: Architecture[];
  CompatibleRuntimes?: Runtime[];
  LicenseInfo?: string;
}
export interface PublishLayerVersionResponse {
  Content?: LayerVersionContentOutput;
  LayerArn?: string;
  LayerVersionArn?: string;
  Description?: string;
  CreatedDate?: string;
  Version?: number;
  CompatibleArchitectures?: Architecture[];
  CompatibleRuntimes?: Runtime[];
  LicenseInfo?: string;
}
export interface PublishVersionRequest {
  FunctionName: string;
  CodeSha256?: string;
  Description?: string;
  RevisionId?: string;
  PublishTo?: FunctionVersionLatestPublished;
}
export interface PutFunctionCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
  FunctionName: string;
}
export interface PutFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn: string;
  FunctionName: string;
}
export interface PutFunctionConcurrencyRequest {
  FunctionName: string;
  ReservedConcurrentExecutions: number;
}
export interface PutFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string;
  MaximumRetryAttempts?: number;
  MaximumEventAgeInSeconds?: number;
  DestinationConfig?: DestinationConfig;
}
export interface PutFunctionRecursionConfigRequest {
  FunctionName: string;
  RecursiveLoop: RecursiveLoop;
}
export interface PutFunctionRecursionConfigResponse {
  RecursiveLoop?: RecursiveLoop;
}
export interface PutFunctionScalingConfigRequest {
  FunctionName: string;
  Qualifier: string;
  FunctionScalingConfig?: FunctionScalingConfig;
}
export interface PutFunctionScalingConfigResponse {
  FunctionState?: State;
}
export interface PutProvisionedConcurrencyConfigRequest {
  FunctionName: string;
  Qualifier: string;
  ProvisionedConcurrentExecutions: number;
}
export interface PutProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number;
  AllocatedProvisionedConcurrentExecutions?: number;
  AvailableProvisionedConcurrentExecutions?: number;
  Status?: ProvisionedConcurrencyStatusEnum;
  StatusReason?: string;
  LastModified?: string;
}
export interface PutResourcePolicyRequest {
  ResourceArn: string;
  Policy: string;
  RevisionId?: string;
}
export interface PutResourcePolicyResponse {
  Policy?: string;
  RevisionId?: string;
}
export interface PutRuntimeManagementConfigRequest {
  FunctionName: string;
  Qualifier?: string;
  UpdateRuntimeOn: UpdateRuntimeOn;
  RuntimeVersionArn?: string;
}
export interface PutRuntimeManagementConfigResponse {
  UpdateRuntimeOn: UpdateRuntimeOn;
  FunctionArn: string;
  RuntimeVersionArn?: string;
}
export interface RecursiveInvocationException {
  Type?: string;
  Message?: string;
}
export type RecursiveLoop = "Allow" | "Terminate";
export interface RemoveLayerVersionPermissionRequest {
  LayerName: string;
  VersionNumber: number;
  StatementId: string;
  RevisionId?: string;
}
export interface RemovePermissionRequest {
  FunctionName: string;
  StatementId: string;
  Qualifier?: string;
  RevisionId?: string;
}
export interface RequestTooLargeException {
  Type?: string;
  message?: string;
}
export interface ResolvedS3Object {
  S3Bucket?: string;
  S3Key?: string;
  S3ObjectVersion?: string;
}
export interface ResourceConflictException {
  Type?: string;
  message?: string;
}
export interface ResourceInUseException {
  Type?: string;
  Message?: string;
}
export interface ResourceNotFoundException {
  Type?: string;
  Message?: string;
}
export interface ResourceNotReadyException {
  Type?: string;
  message?: string;
}
export type ResponseStreamingInvocationType = "RequestResponse" | "DryRun";
export interface ResumeDurableExecutionRequest {
  DurableExecutionArn: string;
  ClientToken?: string;
  Reason?: string;
}
export interface ResumeDurableExecutionResponse {}
export interface RetryDetails {
  CurrentAttempt?: number;
  NextAttemptDelaySeconds?: number;
}
export type Runtime = "nodejs" | "nodejs4.3" | "nodejs6.10" | "nodejs8.10" | "nodejs10.x" | "nodejs12.x" | "nodejs14.x" | "nodejs16.x" | "nodejs18.x" | "nodejs20.x" | "nodejs22.x" | "nodejs24.x" | "java8" | "java8.al2" | "java11" | "java17" | "java21" | "java25" | "python2.7" | "python3.6" | "python3.7" | "python3.8" | "python3.9" | "python3.10" | "python3.11" | "python3.12" | "python3.13" | "python3.14" | "dotnetcore1.0" | "dotnetcore2.0" | "dotnetcore2.1" | "dotnetcore3.1" | "dotnet6" | "dotnet8" | "dotnet10" | "nodejs4.3-edge" | "go1.x" | "ruby2.5" | "ruby2.7" | "ruby3.2" | "ruby3.3" | "ruby3.4" | "ruby4.0" | "provided" | "provided.al2" | "provided.al2023" | "nodejs26.x" | "python3.15" | "java8.al2023" | "java11.al2023" | "java17.al2023" | "custom";
export interface RuntimeAliasDeletedException {
  Type?: string;
  message?: string;
}
export interface RuntimeVersionConfig {
  RuntimeVersionArn?: string;
  Error?: RuntimeVersionError;
}
export interface RuntimeVersionDeletedException {
  Type?: string;
  message?: string;
}
export interface RuntimeVersionError {
  ErrorCode?: string;
  Message?: string;
}
export interface S3FilesConfig {
  DirectS3Read?: DirectS3Read;
}
export interface S3FilesMountConnectivityException {
  Type?: string;
  Message?: string;
}
export interface S3FilesMountFailureException {
  Type?: string;
  Message?: string;
}
export interface S3FilesMountTimeoutException {
  Type?: string;
  Message?: string;
}
export type S3ObjectStorageMode = "COPY" | "REFERENCE";
export interface ScalingConfig {
  MaximumConcurrency?: number;
}
export type SchemaRegistryEventRecordFormat = "JSON" | "SOURCE";
export interface SelfManagedEventSource {
  Endpoints?: { [key: string]: string[] };
}
export interface SelfManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string;
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig;
  ConsumptionMode?: KafkaEventSourceMappingConsumptionMode;
}
export interface SendDurableExecutionCallbackFailureRequest {
  CallbackId: string;
  Error?: ErrorObject;
}
export interface SendDurableExecutionCallbackFailureResponse {}
export interface SendDurableExecutionCallbackHeartbeatRequest {
  CallbackId: string;
}
export interface SendDurableExecutionCallbackHeartbeatResponse {}
export interface SendDurableExecutionCallbackSuccessRequest {
  CallbackId: string;
  Result?: Uint8Array;
}
export interface SendDurableExecutionCallbackSuccessResponse {}
export interface SerializedRequestEntityTooLargeException {
  Type?: string;
  message?: string;
}
export interface ServiceException {
  Type?: string;
  Message?: string;
}
export interface ServiceQuotaExceededException {
  Type?: string;
  Message?: string;
}
export interface SnapStart {
  ApplyOn?: SnapStartApplyOn;
}
export type SnapStartApplyOn = "PublishedVersions" | "None";
export interface SnapStartException {
  Type?: string;
  Message?: string;
}
export interface SnapStartNotReadyException {
  Type?: string;
  Message?: string;
}
export type SnapStartOptimizationStatus = "On" | "Off";
export interface SnapStartRegenerationFailureException {
  Type?: string;
  Message?: string;
}
export interface SnapStartResponse {
  ApplyOn?: SnapStartApplyOn;
  OptimizationStatus?: SnapStartOptimizationStatus;
}
export interface SnapStartTimeoutException {
  Type?: string;
  Message?: string;
}
export interface SourceAccessConfiguration {
  Type?: SourceAccessType;
  URI?: string;
}
export type SourceAccessType = "BASIC_AUTH" | "VPC_SUBNET" | "VPC_SECURITY_GROUP" | "SASL_SCRAM_512_AUTH" | "SASL_SCRAM_256_AUTH" | "VIRTUAL_HOST" | "CLIENT_CERTIFICATE_TLS_AUTH" | "SERVER_ROOT_CA_CERTIFICATE" | "OAUTHBEARER_AUTH" | "OAUTHBEARER_SCOPE" | "OAUTHBEARER_AUDIENCE" | "OAUTHBEARER_LOGICAL_CLUSTER" | "OAUTHBEARER_IDENTITY_POOL" | "IAM_AUTH" | "IAM_OAUTHBEARER_AUTH";
export type State = "Pending" | "Active" | "Inactive" | "Failed" | "Deactivating" | "Deactivated" | "ActiveNonInvocable" | "Deleting";
export type StateReasonCode = "Idle" | "Creating" | "Restoring" | "EniLimitExceeded" | "InsufficientRolePermissions" | "InvalidConfiguration" | "InternalError" | "SubnetOutOfIPAddresses" | "InvalidSubnet" | "InvalidSecurityGroup" | "ImageDeleted" | "ImageAccessDenied" | "InvalidImage" | "KMSKeyAccessDenied" | "KMSKeyNotFound" | "InvalidStateKMSKey" | "DisabledKMSKey" | "EFSIOError" | "EFSMountConnectivityError" | "EFSMountFailure" | "EFSMountTimeout" | "InvalidRuntime" | "InvalidZipFileException" | "FunctionError" | "ServiceQuotaExceededException" | "VcpuLimitExceeded" | "CapacityProviderScalingLimitExceeded" | "InsufficientCapacity" | "EC2RequestLimitExceeded" | "FunctionError.InitTimeout" | "FunctionError.RuntimeInitError" | "FunctionError.ExtensionInitError" | "FunctionError.InvalidEntryPoint" | "FunctionError.InvalidWorkingDirectory" | "FunctionError.PermissionDenied" | "FunctionError.TooManyExtensions" | "FunctionError.InitResourceExhausted" | "DisallowedByVpcEncryptionControl" | "DrainingDurableExecutions" | "IncompatibleAcceleratorInstanceTypes" | "DependencyError";
export interface StepDetails {
  Attempt?: number;
  NextAttemptTimestamp?: Date;
  Result?: string;
  Error?: ErrorObject;
}
export interface StepFailedDetails {
  Error: EventError;
  RetryDetails: RetryDetails;
}
export interface StepOptions {
  NextAttemptDelaySeconds?: number;
}
export interface StepStartedDetails {}
export interface StepSucceededDetails {
  Result: EventResult;
  RetryDetails: RetryDetails;
}
export interface StopDurableExecutionRequest {
  DurableExecutionArn: string;
  Error?: ErrorObject;
}
export interface StopDurableExecutionResponse {
  StopTimestamp: Date;
}
export interface SubnetIPAddressLimitReachedException {
  Type?: string;
  Message?: string;
}
export type SystemLogLevel = "DEBUG" | "INFO" | "WARN";
export interface TagResourceRequest {
  Resource: string;
  Tags: { [key: string]: string };
}
export interface TagsError {
  ErrorCode: string;
  Message: string;
}
export interface TargetTrackingScalingPolicy {
  PredefinedMetricType: CapacityProviderPredefinedMetricType;
  TargetValue: number;
}
export interface TenancyConfig {
  TenantIsolationMode: TenantIsolationMode;
}
export type TenantIsolationMode = "PER_TENANT";
export type ThrottleReason = "ConcurrentInvocationLimitExceeded" | "FunctionInvocationRateLimitExceeded" | "ReservedFunctionConcurrentInvocationLimitExceeded" | "ReservedFunctionInvocationRateLimitExceeded" | "CallerRateLimitExceeded" | "ConcurrentSnapshotCreateLimitExceeded";
export interface TooManyRequestsException {
  retryAfterSeconds?: string;
  Type?: string;
  message?: string;
  Reason?: ThrottleReason;
}
export interface TraceHeader {
  XAmznTraceId?: string;
}
export interface TracingConfig {
  Mode?: TracingMode;
}
export interface TracingConfigResponse {
  Mode?: TracingMode;
}
export type TracingMode = "Active" | "PassThrough";
export interface UnsupportedMediaTypeException {
  Type?: string;
  message?: string;
}
export interface UntagResourceRequest {
  Resource: string;
  TagKeys: string[];
}
export interface UpdateAliasRequest {
  FunctionName: string;
  Name: string;
  FunctionVersion?: string;
  Description?: string;
  RoutingConfig?: AliasRoutingConfiguration;
  RevisionId?: string;
}
export interface UpdateCapacityProviderRequest {
  CapacityProviderName: string;
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig;
  PropagateTags?: PropagateTags;
  TelemetryConfig?: CapacityProviderTelemetryConfig;
}
export interface UpdateCapacityProviderResponse {
  CapacityProvider: CapacityProvider;
}
export interface UpdateCodeSigningConfigRequest {
  CodeSigningConfigArn: string;
  Description?: string;
  AllowedPublishers?: AllowedPublishers;
  CodeSigningPolicies?: CodeSigningPolicies;
}
export interface UpdateCodeSigningConfigResponse {
  CodeSigningConfig: CodeSigningConfig;
}
export interface UpdateEventSourceMappingRequest {
  UUID: string;
  FunctionName?: string;
  Enabled?: boolean;
  BatchSize?: number;
  FilterCriteria?: FilterCriteria;
  KMSKeyArn?: string;
  MetricsConfig?: EventSourceMappingMetricsConfig;
  LoggingConfig?: EventSourceMappingLoggingConfig;
  ScalingConfig?: ScalingConfig;
  MaximumBatchingWindowInSeconds?: number;
  ParallelizationFactor?: number;
  DestinationConfig?: DestinationConfig;
  MaximumRecordAgeInSeconds?: number;
  BisectBatchOnFunctionError?: boolean;
  MaximumRetryAttempts?: number;
  TumblingWindowInSeconds?: number;
  SourceAccessConfigurations?: SourceAccessConfiguration[];
  FunctionResponseTypes?: FunctionResponseType[];
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig;
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig;
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig;
  ProvisionedPollerConfig?: ProvisionedPollerConfig;
}
export interface UpdateFunctionCodeRequest {
  FunctionName: string;
  ZipFile?: Uint8Array;
  S3Bucket?: string;
  S3Key?: string;
  S3ObjectVersion?: string;
  S3ObjectStorageMode?: S3ObjectStorageMode;
  ImageUri?: string;
  Architectures?: Architecture[];
  Publish?: boolean;
  PublishTo?: FunctionVersionLatestPublished;
  DryRun?: boolean;
  RevisionId?: string;
  SourceKMSKeyArn?: string;
}
export interface UpdateFunctionConfigurationRequest {
  FunctionName: string;
  Role?: string;
  Handler?: string;
  Description?: string;
  Timeout?: number;
  MemorySize?: number;
  VpcConfig?: VpcConfig;
  Environment?: Environment;
  Runtime?: string;
  DeadLetterConfig?: DeadLetterConfig;
  KMSKeyArn?: string;
  TracingConfig?: TracingConfig;
  RevisionId?: string;
  Layers?: string[];
  FileSystemConfigs?: FileSystemConfig[];
  ImageConfig?: ImageConfig;
  EphemeralStorage?: EphemeralStorage;
  SnapStart?: SnapStart;
  LoggingConfig?: LoggingConfig;
  CapacityProviderConfig?: CapacityProviderConfig;
  DurableConfig?: DurableConfig;
  RuntimeConfig?: FunctionRuntimeConfig;
  AcceleratorConfig?: AcceleratorConfig;
}
export interface UpdateFunctionEventInvokeConfigRequest {
  FunctionName: string;
  Qualifier?: string;
  MaximumRetryAttempts?: number;
  MaximumEventAgeInSeconds?: number;
  DestinationConfig?: DestinationConfig;
}
export interface UpdateFunctionUrlConfigRequest {
  FunctionName: string;
  Qualifier?: string;
  AuthType?: FunctionUrlAuthType;
  Cors?: Cors;
  InvokeMode?: InvokeMode;
}
export interface UpdateFunctionUrlConfigResponse {
  FunctionUrl: string;
  FunctionArn: string;
  AuthType: FunctionUrlAuthType;
  Cors?: Cors;
  CreationTime: string;
  LastModifiedTime: string;
  InvokeMode?: InvokeMode;
}
export type UpdateRuntimeOn = "Auto" | "Manual" | "FunctionUpdate";
export interface VpcConfig {
  SubnetIds?: string[];
  SecurityGroupIds?: string[];
  Ipv6AllowedForDualStack?: boolean;
}
export interface VpcConfigResponse {
  SubnetIds?: string[];
  SecurityGroupIds?: string[];
  VpcId?: string;
  Ipv6AllowedForDualStack?: boolean;
}
export interface WaitCancelledDetails {
  Error?: EventError;
}
export interface WaitDetails {
  ScheduledEndTimestamp?: Date;
}
export interface WaitOptions {
  WaitSeconds?: number;
}
export interface WaitStartedDetails {
  Duration: number;
  ScheduledEndTimestamp: Date;
}
export interface WaitSucceededDetails {
  Duration?: number;
}
