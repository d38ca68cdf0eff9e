// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): SSM, 2014-11-06. Do not edit.
export interface Operations {
  AddTagsToResource: { input: AddTagsToResourceRequest; output: AddTagsToResourceResult; errors: "InvalidResourceType" | "InvalidResourceId" | "InternalServerError" | "TooManyTagsError" | "TooManyUpdates" };
  AssociateOpsItemRelatedItem: { input: AssociateOpsItemRelatedItemRequest; output: AssociateOpsItemRelatedItemResponse; errors: "InternalServerError" | "OpsItemNotFoundException" | "OpsItemLimitExceededException" | "OpsItemInvalidParameterException" | "OpsItemRelatedItemAlreadyExistsException" | "OpsItemConflictException" };
  CancelCommand: { input: CancelCommandRequest; output: CancelCommandResult; errors: "InternalServerError" | "InvalidCommandId" | "InvalidInstanceId" | "DuplicateInstanceId" };
  CancelMaintenanceWindowExecution: { input: CancelMaintenanceWindowExecutionRequest; output: CancelMaintenanceWindowExecutionResult; errors: "InternalServerError" | "DoesNotExistException" };
  CreateActivation: { input: CreateActivationRequest; output: CreateActivationResult; errors: "InvalidParameters" | "InternalServerError" };
  CreateAssociation: { input: CreateAssociationRequest; output: CreateAssociationResult; errors: "AssociationAlreadyExists" | "AssociationLimitExceeded" | "InternalServerError" | "InvalidDocument" | "InvalidDocumentVersion" | "InvalidInstanceId" | "UnsupportedPlatformType" | "InvalidOutputLocation" | "InvalidParameters" | "InvalidTarget" | "InvalidSchedule" | "InvalidTargetMaps" | "InvalidTag" };
  CreateAssociationBatch: { input: CreateAssociationBatchRequest; output: CreateAssociationBatchResult; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentVersion" | "InvalidInstanceId" | "InvalidParameters" | "DuplicateInstanceId" | "AssociationLimitExceeded" | "UnsupportedPlatformType" | "InvalidOutputLocation" | "InvalidTarget" | "InvalidSchedule" | "InvalidTargetMaps" };
  CreateCloudConnector: { input: CreateCloudConnectorRequest; output: CreateCloudConnectorResult; errors: "InternalServerError" | "ServiceQuotaExceededException" | "ConflictException" };
  CreateDocument: { input: CreateDocumentRequest; output: CreateDocumentResult; errors: "DocumentAlreadyExists" | "MaxDocumentSizeExceeded" | "InternalServerError" | "InvalidDocumentContent" | "DocumentLimitExceeded" | "InvalidDocumentSchemaVersion" | "TooManyUpdates" | "NoLongerSupportedException" };
  CreateMaintenanceWindow: { input: CreateMaintenanceWindowRequest; output: CreateMaintenanceWindowResult; errors: "IdempotentParameterMismatch" | "ResourceLimitExceededException" | "InternalServerError" };
  CreateOpsItem: { input: CreateOpsItemRequest; output: CreateOpsItemResponse; errors: "InternalServerError" | "OpsItemAlreadyExistsException" | "OpsItemLimitExceededException" | "OpsItemInvalidParameterException" | "OpsItemAccessDeniedException" };
  CreateOpsMetadata: { input: CreateOpsMetadataRequest; output: CreateOpsMetadataResult; errors: "OpsMetadataAlreadyExistsException" | "OpsMetadataTooManyUpdatesException" | "OpsMetadataInvalidArgumentException" | "OpsMetadataLimitExceededException" | "InternalServerError" };
  CreatePatchBaseline: { input: CreatePatchBaselineRequest; output: CreatePatchBaselineResult; errors: "IdempotentParameterMismatch" | "ResourceLimitExceededException" | "InternalServerError" };
  CreateResourceDataSync: { input: CreateResourceDataSyncRequest; output: CreateResourceDataSyncResult; errors: "InternalServerError" | "ResourceDataSyncCountExceededException" | "ResourceDataSyncAlreadyExistsException" | "ResourceDataSyncInvalidConfigurationException" };
  DeleteActivation: { input: DeleteActivationRequest; output: DeleteActivationResult; errors: "InvalidActivationId" | "InvalidActivation" | "InternalServerError" | "TooManyUpdates" };
  DeleteAssociation: { input: DeleteAssociationRequest; output: DeleteAssociationResult; errors: "AssociationDoesNotExist" | "InternalServerError" | "InvalidDocument" | "InvalidInstanceId" | "TooManyUpdates" };
  DeleteCloudConnector: { input: DeleteCloudConnectorRequest; output: DeleteCloudConnectorResult; errors: "InternalServerError" | "ResourceNotFoundException" | "ConflictException" };
  DeleteDocument: { input: DeleteDocumentRequest; output: DeleteDocumentResult; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentOperation" | "AssociatedInstances" | "TooManyUpdates" };
  DeleteInventory: { input: DeleteInventoryRequest; output: DeleteInventoryResult; errors: "InternalServerError" | "InvalidTypeNameException" | "InvalidOptionException" | "InvalidDeleteInventoryParametersException" | "InvalidInventoryRequestException" };
  DeleteMaintenanceWindow: { input: DeleteMaintenanceWindowRequest; output: DeleteMaintenanceWindowResult; errors: "InternalServerError" };
  DeleteOpsItem: { input: DeleteOpsItemRequest; output: DeleteOpsItemResponse; errors: "InternalServerError" | "OpsItemInvalidParameterException" };
  DeleteOpsMetadata: { input: DeleteOpsMetadataRequest; output: DeleteOpsMetadataResult; errors: "OpsMetadataNotFoundException" | "OpsMetadataInvalidArgumentException" | "InternalServerError" };
  DeleteParameter: { input: DeleteParameterRequest; output: DeleteParameterResult; errors: "InternalServerError" | "ParameterNotFound" };
  DeleteParameters: { input: DeleteParametersRequest; output: DeleteParametersResult; errors: "InternalServerError" };
  DeletePatchBaseline: { input: DeletePatchBaselineRequest; output: DeletePatchBaselineResult; errors: "ResourceInUseException" | "InternalServerError" };
  DeleteResourceDataSync: { input: DeleteResourceDataSyncRequest; output: DeleteResourceDataSyncResult; errors: "InternalServerError" | "ResourceDataSyncNotFoundException" | "ResourceDataSyncInvalidConfigurationException" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse; errors: "InternalServerError" | "ResourcePolicyInvalidParameterException" | "ResourcePolicyConflictException" | "ResourceNotFoundException" | "MalformedResourcePolicyDocumentException" | "ResourcePolicyNotFoundException" };
  DeregisterDefaultHostManagementConfiguration: { input: DeregisterDefaultHostManagementConfigurationRequest; output: DeregisterDefaultHostManagementConfigurationResult; errors: "InternalServerError" };
  DeregisterManagedInstance: { input: DeregisterManagedInstanceRequest; output: DeregisterManagedInstanceResult; errors: "InvalidInstanceId" | "InternalServerError" };
  DeregisterPatchBaselineForPatchGroup: { input: DeregisterPatchBaselineForPatchGroupRequest; output: DeregisterPatchBaselineForPatchGroupResult; errors: "InvalidResourceId" | "InternalServerError" };
  DeregisterTargetFromMaintenanceWindow: { input: DeregisterTargetFromMaintenanceWindowRequest; output: DeregisterTargetFromMaintenanceWindowResult; errors: "DoesNotExistException" | "InternalServerError" | "TargetInUseException" };
  DeregisterTaskFromMaintenanceWindow: { input: DeregisterTaskFromMaintenanceWindowRequest; output: DeregisterTaskFromMaintenanceWindowResult; errors: "DoesNotExistException" | "InternalServerError" };
  DescribeActivations: { input: DescribeActivationsRequest; output: DescribeActivationsResult; errors: "InvalidFilter" | "InvalidNextToken" | "InternalServerError" };
  DescribeAssociation: { input: DescribeAssociationRequest; output: DescribeAssociationResult; errors: "AssociationDoesNotExist" | "InvalidAssociationVersion" | "InternalServerError" | "InvalidDocument" | "InvalidInstanceId" };
  DescribeAssociationExecutionTargets: { input: DescribeAssociationExecutionTargetsRequest; output: DescribeAssociationExecutionTargetsResult; errors: "InternalServerError" | "AssociationDoesNotExist" | "InvalidNextToken" | "AssociationExecutionDoesNotExist" };
  DescribeAssociationExecutions: { input: DescribeAssociationExecutionsRequest; output: DescribeAssociationExecutionsResult; errors: "InternalServerError" | "AssociationDoesNotExist" | "InvalidNextToken" };
  DescribeAutomationExecutions: { input: DescribeAutomationExecutionsRequest; output: DescribeAutomationExecutionsResult; errors: "InvalidFilterKey" | "InvalidFilterValue" | "InvalidNextToken" | "InternalServerError" };
  DescribeAutomationStepExecutions: { input: DescribeAutomationStepExecutionsRequest; output: DescribeAutomationStepExecutionsResult; errors: "AutomationExecutionNotFoundException" | "InvalidNextToken" | "InvalidFilterKey" | "InvalidFilterValue" | "InternalServerError" };
  DescribeAvailablePatches: { input: DescribeAvailablePatchesRequest; output: DescribeAvailablePatchesResult; errors: "InternalServerError" };
  DescribeDocument: { input: DescribeDocumentRequest; output: DescribeDocumentResult; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentVersion" };
  DescribeDocumentPermission: { input: DescribeDocumentPermissionRequest; output: DescribeDocumentPermissionResponse; errors: "InternalServerError" | "InvalidDocument" | "InvalidNextToken" | "InvalidPermissionType" | "InvalidDocumentOperation" };
  DescribeEffectiveInstanceAssociations: { input: DescribeEffectiveInstanceAssociationsRequest; output: DescribeEffectiveInstanceAssociationsResult; errors: "InternalServerError" | "InvalidInstanceId" | "InvalidNextToken" };
  DescribeEffectivePatchesForPatchBaseline: { input: DescribeEffectivePatchesForPatchBaselineRequest; output: DescribeEffectivePatchesForPatchBaselineResult; errors: "InvalidResourceId" | "DoesNotExistException" | "UnsupportedOperatingSystem" | "InternalServerError" };
  DescribeInstanceAssociationsStatus: { input: DescribeInstanceAssociationsStatusRequest; output: DescribeInstanceAssociationsStatusResult; errors: "InternalServerError" | "InvalidInstanceId" | "InvalidNextToken" };
  DescribeInstanceInformation: { input: DescribeInstanceInformationRequest; output: DescribeInstanceInformationResult; errors: "InternalServerError" | "InvalidInstanceId" | "InvalidNextToken" | "InvalidInstanceInformationFilterValue" | "InvalidFilterKey" };
  DescribeInstancePatchStates: { input: DescribeInstancePatchStatesRequest; output: DescribeInstancePatchStatesResult; errors: "InternalServerError" | "InvalidNextToken" };
  DescribeInstancePatchStatesForPatchGroup: { input: DescribeInstancePatchStatesForPatchGroupRequest; output: DescribeInstancePatchStatesForPatchGroupResult; errors: "InternalServerError" | "InvalidFilter" | "InvalidNextToken" };
  DescribeInstancePatches: { input: DescribeInstancePatchesRequest; output: DescribeInstancePatchesResult; errors: "InternalServerError" | "InvalidInstanceId" | "InvalidFilter" | "InvalidNextToken" };
  DescribeInstanceProperties: { input: DescribeInstancePropertiesRequest; output: DescribeInstancePropertiesResult; errors: "InvalidNextToken" | "InvalidFilterKey" | "InvalidInstanceId" | "InvalidActivationId" | "InvalidInstancePropertyFilterValue" | "InternalServerError" | "InvalidDocument" };
  DescribeInventoryDeletions: { input: DescribeInventoryDeletionsRequest; output: DescribeInventoryDeletionsResult; errors: "InternalServerError" | "InvalidDeletionIdException" | "InvalidNextToken" };
  DescribeMaintenanceWindowExecutionTaskInvocations: { input: DescribeMaintenanceWindowExecutionTaskInvocationsRequest; output: DescribeMaintenanceWindowExecutionTaskInvocationsResult; errors: "DoesNotExistException" | "InternalServerError" };
  DescribeMaintenanceWindowExecutionTasks: { input: DescribeMaintenanceWindowExecutionTasksRequest; output: DescribeMaintenanceWindowExecutionTasksResult; errors: "DoesNotExistException" | "InternalServerError" };
  DescribeMaintenanceWindowExecutions: { input: DescribeMaintenanceWindowExecutionsRequest; output: DescribeMaintenanceWindowExecutionsResult; errors: "InternalServerError" };
  DescribeMaintenanceWindowSchedule: { input: DescribeMaintenanceWindowScheduleRequest; output: DescribeMaintenanceWindowScheduleResult; errors: "InternalServerError" | "DoesNotExistException" };
  DescribeMaintenanceWindowTargets: { input: DescribeMaintenanceWindowTargetsRequest; output: DescribeMaintenanceWindowTargetsResult; errors: "DoesNotExistException" | "InternalServerError" };
  DescribeMaintenanceWindowTasks: { input: DescribeMaintenanceWindowTasksRequest; output: DescribeMaintenanceWindowTasksResult; errors: "DoesNotExistException" | "InternalServerError" };
  DescribeMaintenanceWindows: { input: DescribeMaintenanceWindowsRequest; output: DescribeMaintenanceWindowsResult; errors: "InternalServerError" };
  DescribeMaintenanceWindowsForTarget: { input: DescribeMaintenanceWindowsForTargetRequest; output: DescribeMaintenanceWindowsForTargetResult; errors: "InternalServerError" };
  DescribeOpsItems: { input: DescribeOpsItemsRequest; output: DescribeOpsItemsResponse; errors: "InternalServerError" };
  DescribeParameters: { input: DescribeParametersRequest; output: DescribeParametersResult; errors: "InternalServerError" | "InvalidFilterKey" | "InvalidFilterOption" | "InvalidFilterValue" | "InvalidNextToken" };
  DescribePatchBaselines: { input: DescribePatchBaselinesRequest; output: DescribePatchBaselinesResult; errors: "InternalServerError" };
  DescribePatchGroupState: { input: DescribePatchGroupStateRequest; output: DescribePatchGroupStateResult; errors: "InternalServerError" | "InvalidNextToken" };
  DescribePatchGroups: { input: DescribePatchGroupsRequest; output: DescribePatchGroupsResult; errors: "InternalServerError" };
  DescribePatchProperties: { input: DescribePatchPropertiesRequest; output: DescribePatchPropertiesResult; errors: "InternalServerError" };
  DescribeSessions: { input: DescribeSessionsRequest; output: DescribeSessionsResponse; errors: "InternalServerError" | "InvalidFilterKey" | "InvalidNextToken" };
  DisassociateOpsItemRelatedItem: { input: DisassociateOpsItemRelatedItemRequest; output: DisassociateOpsItemRelatedItemResponse; errors: "InternalServerError" | "OpsItemRelatedItemAssociationNotFoundException" | "OpsItemNotFoundException" | "OpsItemInvalidParameterException" | "OpsItemConflictException" };
  GetAccessToken: { input: GetAccessTokenRequest; output: GetAccessTokenResponse; errors: "InternalServerError" | "AccessDeniedException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetAutomationExecution: { input: GetAutomationExecutionRequest; output: GetAutomationExecutionResult; errors: "AutomationExecutionNotFoundException" | "InternalServerError" };
  GetCalendarState: { input: GetCalendarStateRequest; output: GetCalendarStateResponse; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentType" | "UnsupportedCalendarException" };
  GetCloudConnector: { input: GetCloudConnectorRequest; output: GetCloudConnectorResult; errors: "InternalServerError" | "ResourceNotFoundException" };
  GetCommandInvocation: { input: GetCommandInvocationRequest; output: GetCommandInvocationResult; errors: "InternalServerError" | "InvalidCommandId" | "InvalidInstanceId" | "InvalidPluginName" | "InvocationDoesNotExist" };
  GetConnectionStatus: { input: GetConnectionStatusRequest; output: GetConnectionStatusResponse; errors: "InternalServerError" };
  GetDefaultPatchBaseline: { input: GetDefaultPatchBaselineRequest; output: GetDefaultPatchBaselineResult; errors: "InternalServerError" };
  GetDeployablePatchSnapshotForInstance: { input: GetDeployablePatchSnapshotForInstanceRequest; output: GetDeployablePatchSnapshotForInstanceResult; errors: "InternalServerError" | "UnsupportedOperatingSystem" | "UnsupportedFeatureRequiredException" };
  GetDocument: { input: GetDocumentRequest; output: GetDocumentResult; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentVersion" };
  GetExecutionPreview: { input: GetExecutionPreviewRequest; output: GetExecutionPreviewResponse; errors: "InternalServerError" | "ResourceNotFoundException" };
  GetInventory: { input: GetInventoryRequest; output: GetInventoryResult; errors: "InternalServerError" | "InvalidFilter" | "InvalidInventoryGroupException" | "InvalidNextToken" | "InvalidTypeNameException" | "InvalidAggregatorException" | "InvalidResultAttributeException" };
  GetInventorySchema: { input: GetInventorySchemaRequest; output: GetInventorySchemaResult; errors: "InternalServerError" | "InvalidTypeNameException" | "InvalidNextToken" };
  GetMaintenanceWindow: { input: GetMaintenanceWindowRequest; output: GetMaintenanceWindowResult; errors: "DoesNotExistException" | "InternalServerError" };
  GetMaintenanceWindowExecution: { input: GetMaintenanceWindowExecutionRequest; output: GetMaintenanceWindowExecutionResult; errors: "DoesNotExistException" | "InternalServerError" };
  GetMaintenanceWindowExecutionTask: { input: GetMaintenanceWindowExecutionTaskRequest; output: GetMaintenanceWindowExecutionTaskResult; errors: "DoesNotExistException" | "InternalServerError" };
  GetMaintenanceWindowExecutionTaskInvocation: { input: GetMaintenanceWindowExecutionTaskInvocationRequest; output: GetMaintenanceWindowExecutionTaskInvocationResult; errors: "DoesNotExistException" | "InternalServerError" };
  GetMaintenanceWindowTask: { input: GetMaintenanceWindowTaskRequest; output: GetMaintenanceWindowTaskResult; errors: "DoesNotExistException" | "InternalServerError" };
  GetOpsItem: { input: GetOpsItemRequest; output: GetOpsItemResponse; errors: "InternalServerError" | "OpsItemNotFoundException" | "OpsItemAccessDeniedException" };
  GetOpsMetadata: { input: GetOpsMetadataRequest; output: GetOpsMetadataResult; errors: "OpsMetadataNotFoundException" | "OpsMetadataInvalidArgumentException" | "InternalServerError" };
  GetOpsSummary: { input: GetOpsSummaryRequest; output: GetOpsSummaryResult; errors: "InternalServerError" | "ResourceDataSyncNotFoundException" | "InvalidFilter" | "InvalidNextToken" | "InvalidTypeNameException" | "InvalidAggregatorException" };
  GetParameter: { input: GetParameterRequest; output: GetParameterResult; errors: "InternalServerError" | "InvalidKeyId" | "ParameterNotFound" | "ParameterVersionNotFound" };
  GetParameterHistory: { input: GetParameterHistoryRequest; output: GetParameterHistoryResult; errors: "InternalServerError" | "ParameterNotFound" | "InvalidNextToken" | "InvalidKeyId" };
  GetParameters: { input: GetParametersRequest; output: GetParametersResult; errors: "InvalidKeyId" | "InternalServerError" };
  GetParametersByPath: { input: GetParametersByPathRequest; output: GetParametersByPathResult; errors: "InternalServerError" | "InvalidFilterKey" | "InvalidFilterOption" | "InvalidFilterValue" | "InvalidKeyId" | "InvalidNextToken" };
  GetPatchBaseline: { input: GetPatchBaselineRequest; output: GetPatchBaselineResult; errors: "DoesNotExistException" | "InvalidResourceId" | "InternalServerError" };
  GetPatchBaselineForPatchGroup: { input: GetPatchBaselineForPatchGroupRequest; output: GetPatchBaselineForPatchGroupResult; errors: "InternalServerError" };
  GetResourcePolicies: { input: GetResourcePoliciesRequest; output: GetResourcePoliciesResponse; errors: "InternalServerError" | "ResourcePolicyInvalidParameterException" | "ResourceNotFoundException" };
  GetServiceSetting: { input: GetServiceSettingRequest; output: GetServiceSettingResult; errors: "InternalServerError" | "ServiceSettingNotFound" };
  LabelParameterVersion: { input: LabelParameterVersionRequest; output: LabelParameterVersionResult; errors: "InternalServerError" | "TooManyUpdates" | "ParameterNotFound" | "ParameterVersionNotFound" | "ParameterVersionLabelLimitExceeded" };
  ListAssociationVersions: { input: ListAssociationVersionsRequest; output: ListAssociationVersionsResult; errors: "InternalServerError" | "InvalidNextToken" | "AssociationDoesNotExist" };
  ListAssociations: { input: ListAssociationsRequest; output: ListAssociationsResult; errors: "InternalServerError" | "InvalidNextToken" };
  ListCloudConnectors: { input: ListCloudConnectorsRequest; output: ListCloudConnectorsResult; errors: "InternalServerError" };
  ListCommandInvocations: { input: ListCommandInvocationsRequest; output: ListCommandInvocationsResult; errors: "InternalServerError" | "InvalidCommandId" | "InvalidInstanceId" | "InvalidFilterKey" | "InvalidNextToken" };
  ListCommands: { input: ListCommandsRequest; output: ListCommandsResult; errors: "InternalServerError" | "InvalidCommandId" | "InvalidInstanceId" | "InvalidFilterKey" | "InvalidNextToken" };
  ListComplianceItems: { input: ListComplianceItemsRequest; output: ListComplianceItemsResult; errors: "InvalidResourceType" | "InvalidResourceId" | "InternalServerError" | "InvalidFilter" | "InvalidNextToken" };
  ListComplianceSummaries: { input: ListComplianceSummariesRequest; output: ListComplianceSummariesResult; errors: "InvalidFilter" | "InvalidNextToken" | "InternalServerError" };
  ListDocumentMetadataHistory: { input: ListDocumentMetadataHistoryRequest; output: ListDocumentMetadataHistoryResponse; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentVersion" | "InvalidNextToken" };
  ListDocumentVersions: { input: ListDocumentVersionsRequest; output: ListDocumentVersionsResult; errors: "InternalServerError" | "InvalidNextToken" | "InvalidDocument" };
  ListDocuments: { input: ListDocumentsRequest; output: ListDocumentsResult; errors: "InternalServerError" | "InvalidNextToken" | "InvalidFilterKey" };
  ListInventoryEntries: { input: ListInventoryEntriesRequest; output: ListInventoryEntriesResult; errors: "InternalServerError" | "InvalidInstanceId" | "InvalidTypeNameException" | "InvalidFilter" | "InvalidNextToken" };
  ListNodes: { input: ListNodesRequest; output: ListNodesResult; errors: "InternalServerError" | "InvalidFilter" | "InvalidNextToken" | "ResourceDataSyncNotFoundException" | "UnsupportedOperationException" };
  ListNodesSummary: { input: ListNodesSummaryRequest; output: ListNodesSummaryResult; errors: "InternalServerError" | "InvalidAggregatorException" | "InvalidFilter" | "InvalidNextToken" | "ResourceDataSyncNotFoundException" | "UnsupportedOperationException" };
  ListOpsItemEvents: { input: ListOpsItemEventsRequest; output: ListOpsItemEventsResponse; errors: "InternalServerError" | "OpsItemNotFoundException" | "OpsItemLimitExceededException" | "OpsItemInvalidParameterException" };
  ListOpsItemRelatedItems: { input: ListOpsItemRelatedItemsRequest; output: ListOpsItemRelatedItemsResponse; errors: "InternalServerError" | "OpsItemInvalidParameterException" };
  ListOpsMetadata: { input: ListOpsMetadataRequest; output: ListOpsMetadataResult; errors: "OpsMetadataInvalidArgumentException" | "InternalServerError" };
  ListResourceComplianceSummaries: { input: ListResourceComplianceSummariesRequest; output: ListResourceComplianceSummariesResult; errors: "InvalidFilter" | "InvalidNextToken" | "InternalServerError" };
  ListResourceDataSync: { input: ListResourceDataSyncRequest; output: ListResourceDataSyncResult; errors: "ResourceDataSyncInvalidConfigurationException" | "InternalServerError" | "InvalidNextToken" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResult; errors: "InvalidResourceType" | "InvalidResourceId" | "InternalServerError" };
  ModifyDocumentPermission: { input: ModifyDocumentPermissionRequest; output: ModifyDocumentPermissionResponse; errors: "InternalServerError" | "InvalidDocument" | "InvalidPermissionType" | "DocumentPermissionLimit" | "DocumentLimitExceeded" };
  PutComplianceItems: { input: PutComplianceItemsRequest; output: PutComplianceItemsResult; errors: "InternalServerError" | "InvalidItemContentException" | "TotalSizeLimitExceededException" | "ItemSizeLimitExceededException" | "ComplianceTypeCountLimitExceededException" | "InvalidResourceType" | "InvalidResourceId" };
  PutInventory: { input: PutInventoryRequest; output: PutInventoryResult; errors: "InternalServerError" | "InvalidInstanceId" | "InvalidTypeNameException" | "InvalidItemContentException" | "TotalSizeLimitExceededException" | "ItemSizeLimitExceededException" | "ItemContentMismatchException" | "CustomSchemaCountLimitExceededException" | "UnsupportedInventorySchemaVersionException" | "UnsupportedInventoryItemContextException" | "InvalidInventoryItemContextException" | "SubTypeCountLimitExceededException" };
  PutParameter: { input: PutParameterRequest; output: PutParameterResult; errors: "InternalServerError" | "InvalidKeyId" | "ParameterLimitExceeded" | "TooManyUpdates" | "ParameterAlreadyExists" | "HierarchyLevelLimitExceededException" | "HierarchyTypeMismatchException" | "InvalidAllowedPatternException" | "ParameterMaxVersionLimitExceeded" | "ParameterPatternMismatchException" | "UnsupportedParameterType" | "PoliciesLimitExceededException" | "InvalidPolicyTypeException" | "InvalidPolicyAttributeException" | "IncompatiblePolicyException" };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse; errors: "InternalServerError" | "ResourcePolicyInvalidParameterException" | "ResourcePolicyLimitExceededException" | "ResourcePolicyConflictException" | "ResourceNotFoundException" | "MalformedResourcePolicyDocumentException" | "ResourcePolicyNotFoundException" };
  RegisterDefaultHostManagementConfiguration: { input: RegisterDefaultHostManagementConfigurationRequest; output: RegisterDefaultHostManagementConfigurationResult; errors: "InternalServerError" };
  RegisterDefaultPatchBaseline: { input: RegisterDefaultPatchBaselineRequest; output: RegisterDefaultPatchBaselineResult; errors: "InvalidResourceId" | "DoesNotExistException" | "InternalServerError" };
  RegisterPatchBaselineForPatchGroup: { input: RegisterPatchBaselineForPatchGroupRequest; output: RegisterPatchBaselineForPatchGroupResult; errors: "AlreadyExistsException" | "DoesNotExistException" | "InvalidResourceId" | "ResourceLimitExceededException" | "InternalServerError" };
  RegisterTargetWithMaintenanceWindow: { input: RegisterTargetWithMaintenanceWindowRequest; output: RegisterTargetWithMaintenanceWindowResult; errors: "IdempotentParameterMismatch" | "DoesNotExistException" | "ResourceLimitExceededException" | "InternalServerError" };
  RegisterTaskWithMaintenanceWindow: { input: RegisterTaskWithMaintenanceWindowRequest; output: RegisterTaskWithMaintenanceWindowResult; errors: "IdempotentParameterMismatch" | "DoesNotExistException" | "ResourceLimitExceededException" | "FeatureNotAvailableException" | "InternalServerError" };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceRequest; output: RemoveTagsFromResourceResult; errors: "InvalidResourceType" | "InvalidResourceId" | "InternalServerError" | "TooManyUpdates" };
  ResetServiceSetting: { input: ResetServiceSettingRequest; output: ResetServiceSettingResult; errors: "InternalServerError" | "ServiceSettingNotFound" | "TooManyUpdates" };
  ResumeSession: { input: ResumeSessionRequest; output: ResumeSessionResponse; errors: "DoesNotExistException" | "InternalServerError" };
  SendAutomationSignal: { input: SendAutomationSignalRequest; output: SendAutomationSignalResult; errors: "AutomationExecutionNotFoundException" | "AutomationStepNotFoundException" | "InvalidAutomationSignalException" | "InternalServerError" };
  SendCommand: { input: SendCommandRequest; output: SendCommandResult; errors: "DuplicateInstanceId" | "InternalServerError" | "InvalidInstanceId" | "InvalidDocument" | "InvalidDocumentVersion" | "InvalidOutputFolder" | "InvalidParameters" | "UnsupportedPlatformType" | "MaxDocumentSizeExceeded" | "InvalidRole" | "InvalidNotificationConfig" };
  StartAccessRequest: { input: StartAccessRequestRequest; output: StartAccessRequestResponse; errors: "InternalServerError" | "AccessDeniedException" | "ResourceNotFoundException" | "ServiceQuotaExceededException" | "ThrottlingException" | "ValidationException" };
  StartAssociationsOnce: { input: StartAssociationsOnceRequest; output: StartAssociationsOnceResult; errors: "InvalidAssociation" | "AssociationDoesNotExist" };
  StartAutomationExecution: { input: StartAutomationExecutionRequest; output: StartAutomationExecutionResult; errors: "AutomationDefinitionNotFoundException" | "InvalidAutomationExecutionParametersException" | "AutomationExecutionLimitExceededException" | "AutomationDefinitionVersionNotFoundException" | "IdempotentParameterMismatch" | "InvalidTarget" | "InternalServerError" };
  StartChangeRequestExecution: { input: StartChangeRequestExecutionRequest; output: StartChangeRequestExecutionResult; errors: "AutomationDefinitionNotFoundException" | "InvalidAutomationExecutionParametersException" | "AutomationExecutionLimitExceededException" | "AutomationDefinitionVersionNotFoundException" | "IdempotentParameterMismatch" | "InternalServerError" | "AutomationDefinitionNotApprovedException" | "NoLongerSupportedException" };
  StartExecutionPreview: { input: StartExecutionPreviewRequest; output: StartExecutionPreviewResponse; errors: "InternalServerError" | "ValidationException" };
  StartSession: { input: StartSessionRequest; output: StartSessionResponse; errors: "InvalidDocument" | "TargetNotConnected" | "InternalServerError" };
  StopAutomationExecution: { input: StopAutomationExecutionRequest; output: StopAutomationExecutionResult; errors: "AutomationExecutionNotFoundException" | "InvalidAutomationStatusUpdateException" | "InternalServerError" };
  TerminateSession: { input: TerminateSessionRequest; output: TerminateSessionResponse; errors: "InternalServerError" };
  UnlabelParameterVersion: { input: UnlabelParameterVersionRequest; output: UnlabelParameterVersionResult; errors: "InternalServerError" | "TooManyUpdates" | "ParameterNotFound" | "ParameterVersionNotFound" };
  UpdateAssociation: { input: UpdateAssociationRequest; output: UpdateAssociationResult; errors: "InternalServerError" | "InvalidSchedule" | "InvalidParameters" | "InvalidOutputLocation" | "InvalidDocumentVersion" | "AssociationDoesNotExist" | "InvalidUpdate" | "TooManyUpdates" | "InvalidDocument" | "InvalidTarget" | "InvalidAssociationVersion" | "AssociationVersionLimitExceeded" | "InvalidTargetMaps" };
  UpdateAssociationStatus: { input: UpdateAssociationStatusRequest; output: UpdateAssociationStatusResult; errors: "InternalServerError" | "InvalidInstanceId" | "InvalidDocument" | "AssociationDoesNotExist" | "StatusUnchanged" | "TooManyUpdates" };
  UpdateCloudConnector: { input: UpdateCloudConnectorRequest; output: UpdateCloudConnectorResult; errors: "InternalServerError" | "ResourceNotFoundException" | "ServiceQuotaExceededException" | "ConflictException" };
  UpdateDocument: { input: UpdateDocumentRequest; output: UpdateDocumentResult; errors: "MaxDocumentSizeExceeded" | "DocumentVersionLimitExceeded" | "InternalServerError" | "DuplicateDocumentContent" | "DuplicateDocumentVersionName" | "InvalidDocumentContent" | "InvalidDocumentVersion" | "InvalidDocumentSchemaVersion" | "InvalidDocument" | "InvalidDocumentOperation" };
  UpdateDocumentDefaultVersion: { input: UpdateDocumentDefaultVersionRequest; output: UpdateDocumentDefaultVersionResult; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentVersion" | "InvalidDocumentSchemaVersion" };
  UpdateDocumentMetadata: { input: UpdateDocumentMetadataRequest; output: UpdateDocumentMetadataResponse; errors: "InternalServerError" | "InvalidDocument" | "InvalidDocumentOperation" | "InvalidDocumentVersion" | "TooManyUpdates" };
  UpdateMaintenanceWindow: { input: UpdateMaintenanceWindowRequest; output: UpdateMaintenanceWindowResult; errors: "DoesNotExistException" | "InternalServerError" };
  UpdateMaintenanceWindowTarget: { input: UpdateMaintenanceWindowTargetRequest; output: UpdateMaintenanceWindowTargetResult; errors: "DoesNotExistException" | "InternalServerError" };
  UpdateMaintenanceWindowTask: { input: UpdateMaintenanceWindowTaskRequest; output: UpdateMaintenanceWindowTaskResult; errors: "DoesNotExistException" | "InternalServerError" };
  UpdateManagedInstanceRole: { input: UpdateManagedInstanceRoleRequest; output: UpdateManagedInstanceRoleResult; errors: "InvalidInstanceId" | "InternalServerError" };
  UpdateOpsItem: { input: UpdateOpsItemRequest; output: UpdateOpsItemResponse; errors: "InternalServerError" | "OpsItemNotFoundException" | "OpsItemAlreadyExistsException" | "OpsItemLimitExceededException" | "OpsItemInvalidParameterException" | "OpsItemAccessDeniedException" | "OpsItemConflictException" };
  UpdateOpsMetadata: { input: UpdateOpsMetadataRequest; output: UpdateOpsMetadataResult; errors: "OpsMetadataNotFoundException" | "OpsMetadataInvalidArgumentException" | "OpsMetadataKeyLimitExceededException" | "OpsMetadataTooManyUpdatesException" | "InternalServerError" };
  UpdatePatchBaseline: { input: UpdatePatchBaselineRequest; output: UpdatePatchBaselineResult; errors: "DoesNotExistException" | "InternalServerError" };
  UpdateResourceDataSync: { input: UpdateResourceDataSyncRequest; output: UpdateResourceDataSyncResult; errors: "ResourceDataSyncNotFoundException" | "ResourceDataSyncInvalidConfigurationException" | "ResourceDataSyncConflictException" | "InternalServerError" };
  UpdateServiceSetting: { input: UpdateServiceSettingRequest; output: UpdateServiceSettingResult; errors: "InternalServerError" | "ServiceSettingNotFound" | "TooManyUpdates" };
  ValidateCloudConnector: { input: ValidateCloudConnectorRequest; output: ValidateCloudConnectorResult; errors: "InternalServerError" | "ResourceNotFoundException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {
  Message: string;
}
export type AccessRequestStatus = "Approved" | "Rejected" | "Revoked" | "Expired" | "Pending";
export type AccessType = "Standard" | "JustInTime";
export interface AccountSharingInfo {
  AccountId?: string;
  SharedDocumentVersion?: string;
}
export interface Activation {
  ActivationId?: string;
  Description?: string;
  DefaultInstanceName?: string;
  IamRole?: string;
  RegistrationLimit?: number;
  RegistrationsCount?: number;
  ExpirationDate?: Date;
  Expired?: boolean;
  CreatedDate?: Date;
  Tags?: Tag[];
}
export interface AddTagsToResourceRequest {
  ResourceType: ResourceTypeForTagging;
  ResourceId: string;
  Tags: Tag[];
}
export interface AddTagsToResourceResult {}
export interface Alarm {
  Name: string;
}
export interface AlarmConfiguration {
  IgnorePollAlarmFailure?: boolean;
  Alarms: Alarm[];
}
export interface AlarmStateInformation {
  Name: string;
  State: ExternalAlarmState;
}
export interface AlreadyExistsException {
  Message?: string;
}
export interface AssociateOpsItemRelatedItemRequest {
  OpsItemId: string;
  AssociationType: string;
  ResourceType: string;
  ResourceUri: string;
}
export interface AssociateOpsItemRelatedItemResponse {
  AssociationId?: string;
}
export interface AssociatedInstances {}
export interface Association {
  Name?: string;
  InstanceId?: string;
  AssociationId?: string;
  AssociationVersion?: string;
  DocumentVersion?: string;
  Targets?: Target[];
  LastExecutionDate?: Date;
  Overview?: AssociationOverview;
  ScheduleExpression?: string;
  AssociationName?: string;
  ScheduleOffset?: number;
  Duration?: number;
  TargetMaps?: { [key: string]: string[] }[];
}
export interface AssociationAlreadyExists {}
export type AssociationComplianceSeverity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "UNSPECIFIED";
export interface AssociationDescription {
  Name?: string;
  InstanceId?: string;
  AssociationVersion?: string;
  Date?: Date;
  LastUpdateAssociationDate?: Date;
  Status?: AssociationStatus;
  Overview?: AssociationOverview;
  DocumentVersion?: string;
  AutomationTargetParameterName?: string;
  Parameters?: { [key: string]: string[] };
  AssociationId?: string;
  Targets?: Target[];
  ScheduleExpression?: string;
  OutputLocation?: InstanceAssociationOutputLocation;
  LastExecutionDate?: Date;
  LastSuccessfulExecutionDate?: Date;
  AssociationName?: string;
  MaxErrors?: string;
  MaxConcurrency?: string;
  ComplianceSeverity?: AssociationComplianceSeverity;
  SyncCompliance?: AssociationSyncCompliance;
  ApplyOnlyAtCronInterval?: boolean;
  CalendarNames?: string[];
  TargetLocations?: TargetLocation[];
  ScheduleOffset?: number;
  Duration?: number;
  TargetMaps?: { [key: string]: string[] }[];
  AlarmConfiguration?: AlarmConfiguration;
  TriggeredAlarms?: AlarmStateInformation[];
  AssociationDispatchAssumeRole?: string;
}
export interface AssociationDoesNotExist {
  Message?: string;
}
export interface AssociationExecution {
  AssociationId?: string;
  AssociationVersion?: string;
  ExecutionId?: string;
  Status?: string;
  DetailedStatus?: string;
  CreatedTime?: Date;
  LastExecutionDate?: Date;
  ResourceCountByStatus?: string;
  AlarmConfiguration?: AlarmConfiguration;
  TriggeredAlarms?: AlarmStateInformation[];
}
export interface AssociationExecutionDoesNotExist {
  Message?: string;
}
export interface AssociationExecutionFilter {
  Key: AssociationExecutionFilterKey;
  Value: string;
  Type: AssociationFilterOperatorType;
}
export type AssociationExecutionFilterKey = "ExecutionId" | "Status" | "CreatedTime";
export interface AssociationExecutionTarget {
  AssociationId?: string;
  AssociationVersion?: string;
  ExecutionId?: string;
  ResourceId?: string;
  ResourceType?: string;
  Status?: string;
  DetailedStatus?: string;
  LastExecutionDate?: Date;
  OutputSource?: OutputSource;
}
export interface AssociationExecutionTargetsFilter {
  Key: AssociationExecutionTargetsFilterKey;
  Value: string;
}
export type AssociationExecutionTargetsFilterKey = "Status" | "ResourceId" | "ResourceType";
export interface AssociationFilter {
  key: AssociationFilterKey;
  value: string;
}
export type AssociationFilterKey = "InstanceId" | "Name" | "AssociationId" | "AssociationStatusName" | "LastExecutedBefore" | "LastExecutedAfter" | "AssociationName" | "ResourceGroupName" | "CloudConnectorId";
export type AssociationFilterOperatorType = "EQUAL" | "LESS_THAN" | "GREATER_THAN";
export interface AssociationLimitExceeded {}
export interface AssociationOverview {
  Status?: string;
  DetailedStatus?: string;
  AssociationStatusAggregatedCount?: { [key: string]: number };
}
export interface AssociationStatus {
  Date: Date;
  Name: AssociationStatusName;
  Message: string;
  AdditionalInfo?: string;
}
export type AssociationStatusName = "Pending" | "Success" | "Failed";
export type AssociationSyncCompliance = "AUTO" | "MANUAL";
export interface AssociationVersionInfo {
  AssociationId?: string;
  AssociationVersion?: string;
  CreatedDate?: Date;
  Name?: string;
  DocumentVersion?: string;
  Parameters?: { [key: string]: string[] };
  Targets?: Target[];
  ScheduleExpression?: string;
  OutputLocation?: InstanceAssociationOutputLocation;
  AssociationName?: string;
  MaxErrors?: string;
  MaxConcurrency?: string;
  ComplianceSeverity?: AssociationComplianceSeverity;
  SyncCompliance?: AssociationSyncCompliance;
  ApplyOnlyAtCronInterval?: boolean;
  CalendarNames?: string[];
  TargetLocations?: TargetLocation[];
  ScheduleOffset?: number;
  Duration?: number;
  TargetMaps?: { [key: string]: string[] }[];
  AssociationDispatchAssumeRole?: string;
}
export interface AssociationVersionLimitExceeded {
  Message?: string;
}
export interface AttachmentContent {
  Name?: string;
  Size?: number;
  Hash?: string;
  HashType?: AttachmentHashType;
  Url?: string;
}
export type AttachmentHashType = "Sha256";
export interface AttachmentInformation {
  Name?: string;
}
export interface AttachmentsSource {
  Key?: AttachmentsSourceKey;
  Values?: string[];
  Name?: string;
}
export type AttachmentsSourceKey = "SourceUrl" | "S3FileUrl" | "AttachmentReference";
export interface AutomationDefinitionNotApprovedException {
  Message?: string;
}
export interface AutomationDefinitionNotFoundException {
  Message?: string;
}
export interface AutomationDefinitionVersionNotFoundException {
  Message?: string;
}
export interface AutomationExecution {
  AutomationExecutionId?: string;
  DocumentName?: string;
  DocumentVersion?: string;
  ExecutionStartTime?: Date;
  ExecutionEndTime?: Date;
  AutomationExecutionStatus?: AutomationExecutionStatus;
  StepExecutions?: StepExecution[];
  StepExecutionsTruncated?: boolean;
  Parameters?: { [key: string]: string[] };
  Outputs?: { [key: string]: string[] };
  FailureMessage?: string;
  WarningMessage?: string;
  Mode?: ExecutionMode;
  ParentAutomationExecutionId?: string;
  ExecutedBy?: string;
  CurrentStepName?: string;
  CurrentAction?: string;
  TargetParameterName?: string;
  Targets?: Target[];
  TargetMaps?: { [key: string]: string[] }[];
  ResolvedTargets?: ResolvedTargets;
  MaxConcurrency?: string;
  MaxErrors?: string;
  Target?: string;
  TargetLocations?: TargetLocation[];
  ProgressCounters?: ProgressCounters;
  AlarmConfiguration?: AlarmConfiguration;
  TriggeredAlarms?: AlarmStateInformation[];
  TargetLocationsURL?: string;
  AutomationSubtype?: AutomationSubtype;
  ScheduledTime?: Date;
  Runbooks?: Runbook[];
  OpsItemId?: string;
  AssociationId?: string;
  ChangeRequestName?: string;
  Variables?: { [key: string]: string[] };
  TargetsSummary?: TargetsSummary;
}
export interface AutomationExecutionFilter {
  Key: AutomationExecutionFilterKey;
  Values: string[];
}
export type AutomationExecutionFilterKey = "DocumentNamePrefix" | "ExecutionStatus" | "ExecutionId" | "ParentExecutionId" | "CurrentAction" | "StartTimeBefore" | "StartTimeAfter" | "AutomationType" | "TagKey" | "TargetResourceGroup" | "AutomationSubtype" | "OpsItemId";
export interface AutomationExecutionInputs {
  Parameters?: { [key: string]: string[] };
  TargetParameterName?: string;
  Targets?: Target[];
  TargetMaps?: { [key: string]: string[] }[];
  TargetLocations?: TargetLocation[];
  TargetLocationsURL?: string;
}
export interface AutomationExecutionLimitExceededException {
  Message?: string;
}
export interface AutomationExecutionMetadata {
  AutomationExecutionId?: string;
  DocumentName?: string;
  DocumentVersion?: string;
  AutomationExecutionStatus?: AutomationExecutionStatus;
  ExecutionStartTime?: Date;
  ExecutionEndTime?: Date;
  ExecutedBy?: string;
  LogFile?: string;
  Outputs?: { [key: string]: string[] };
  Mode?: ExecutionMode;
  ParentAutomationExecutionId?: string;
  CurrentStepName?: string;
  CurrentAction?: string;
  FailureMessage?: string;
  WarningMessage?: string;
  TargetParameterName?: string;
  Targets?: Target[];
  TargetMaps?: { [key: string]: string[] }[];
  ResolvedTargets?: ResolvedTargets;
  MaxConcurrency?: string;
  MaxErrors?: string;
  Target?: string;
  AutomationType?: AutomationType;
  AlarmConfiguration?: AlarmConfiguration;
  TriggeredAlarms?: AlarmStateInformation[];
  TargetLocationsURL?: string;
  AutomationSubtype?: AutomationSubtype;
  ScheduledTime?: Date;
  Runbooks?: Runbook[];
  OpsItemId?: string;
  AssociationId?: string;
  ChangeRequestName?: string;
}
export interface AutomationExecutionNotFoundException {
  Message?: string;
}
export interface AutomationExecutionPreview {
  StepPreviews?: { [key: string]: number };
  Regions?: string[];
  TargetPreviews?: TargetPreview[];
  TotalAccounts?: number;
}
export type AutomationExecutionStatus = "Pending" | "InProgress" | "Waiting" | "Success" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "PendingApproval" | "Approved" | "Rejected" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "CompletedWithSuccess" | "CompletedWithFailure" | "Exited";
export interface AutomationStepNotFoundException {
  Message?: string;
}
export type AutomationSubtype = "ChangeRequest" | "AccessRequest";
export type AutomationType = "CrossAccount" | "Local";
export interface AzureConfiguration {
  TenantId: string;
  TenantDisplayName?: string;
  ApplicationId: string;
  ApplicationDisplayName?: string;
  Targets?: ConfigurationTargets;
}
export interface AzureSubscription {
  Id: string;
  DisplayName?: string;
}
export interface BaselineOverride {
  OperatingSystem?: OperatingSystem;
  GlobalFilters?: PatchFilterGroup;
  ApprovalRules?: PatchRuleGroup;
  ApprovedPatches?: string[];
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  RejectedPatches?: string[];
  RejectedPatchesAction?: PatchAction;
  ApprovedPatchesEnableNonSecurity?: boolean;
  Sources?: PatchSource[];
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
}
export type CalendarState = "OPEN" | "CLOSED";
export interface CancelCommandRequest {
  CommandId: string;
  InstanceIds?: string[];
}
export interface CancelCommandResult {}
export interface CancelMaintenanceWindowExecutionRequest {
  WindowExecutionId: string;
}
export interface CancelMaintenanceWindowExecutionResult {
  WindowExecutionId?: string;
}
export interface CloudConnectorConfiguration {
  AzureConfiguration?: AzureConfiguration;
  GcpConfiguration?: GcpConfiguration;
}
export interface CloudConnectorFilter {
  FilterKey?: CloudConnectorFilterKey;
  FilterValues?: string[];
}
export type CloudConnectorFilterKey = "SubscriptionId" | "TenantId" | "ProjectId" | "OrganizationId";
export interface CloudConnectorSummary {
  CloudConnectorId?: string;
  DisplayName?: string;
  Description?: string;
  RoleArn?: string;
  CreatedAt?: Date;
  UpdatedAt?: Date;
  Provider?: Provider;
  ConfigConnectorArn?: string;
}
export interface CloudWatchOutputConfig {
  CloudWatchLogGroupName?: string;
  CloudWatchOutputEnabled?: boolean;
}
export interface Command {
  CommandId?: string;
  DocumentName?: string;
  DocumentVersion?: string;
  Comment?: string;
  ExpiresAfter?: Date;
  Parameters?: { [key: string]: string[] };
  InstanceIds?: string[];
  Targets?: Target[];
  RequestedDateTime?: Date;
  Status?: CommandStatus;
  StatusDetails?: string;
  OutputS3Region?: string;
  OutputS3BucketName?: string;
  OutputS3KeyPrefix?: string;
  MaxConcurrency?: string;
  MaxErrors?: string;
  TargetCount?: number;
  CompletedCount?: number;
  ErrorCount?: number;
  DeliveryTimedOutCount?: number;
  ServiceRole?: string;
  NotificationConfig?: NotificationConfig;
  CloudWatchOutputConfig?: CloudWatchOutputConfig;
  TimeoutSeconds?: number;
  AlarmConfiguration?: AlarmConfiguration;
  TriggeredAlarms?: AlarmStateInformation[];
}
export interface CommandFilter {
  key: CommandFilterKey;
  value: string;
}
export type CommandFilterKey = "InvokedAfter" | "InvokedBefore" | "Status" | "ExecutionStage" | "DocumentName";
export interface CommandInvocation {
  CommandId?: string;
  InstanceId?: string;
  InstanceName?: string;
  Comment?: string;
  DocumentName?: string;
  DocumentVersion?: string;
  RequestedDateTime?: Date;
  Status?: CommandInvocationStatus;
  StatusDetails?: string;
  TraceOutput?: string;
  StandardOutputUrl?: string;
  StandardErrorUrl?: string;
  CommandPlugins?: CommandPlugin[];
  ServiceRole?: string;
  NotificationConfig?: NotificationConfig;
  CloudWatchOutputConfig?: CloudWatchOutputConfig;
}
export type CommandInvocationStatus = "Pending" | "InProgress" | "Delayed" | "Success" | "Cancelled" | "TimedOut" | "Failed" | "Cancelling";
export interface CommandPlugin {
  Name?: string;
  Status?: CommandPluginStatus;
  StatusDetails?: string;
  ResponseCode?: number;
  ResponseStartDateTime?: Date;
  ResponseFinishDateTime?: Date;
  Output?: string;
  StandardOutputUrl?: string;
  StandardErrorUrl?: string;
  OutputS3Region?: string;
  OutputS3BucketName?: string;
  OutputS3KeyPrefix?: string;
}
export type CommandPluginStatus = "Pending" | "InProgress" | "Success" | "TimedOut" | "Cancelled" | "Failed";
export type CommandStatus = "Pending" | "InProgress" | "Success" | "Cancelled" | "Failed" | "TimedOut" | "Cancelling";
export interface ComplianceExecutionSummary {
  ExecutionTime: Date;
  ExecutionId?: string;
  ExecutionType?: string;
}
export interface ComplianceItem {
  ComplianceType?: string;
  ResourceType?: string;
  ResourceId?: string;
  Id?: string;
  Title?: string;
  Status?: ComplianceStatus;
  Severity?: ComplianceSeverity;
  ExecutionSummary?: ComplianceExecutionSummary;
  Details?: { [key: string]: string };
}
export interface ComplianceItemEntry {
  Id?: string;
  Title?: string;
  Severity: ComplianceSeverity;
  Status: ComplianceStatus;
  Details?: { [key: string]: string };
}
export type ComplianceQueryOperatorType = "EQUAL" | "NOT_EQUAL" | "BEGIN_WITH" | "LESS_THAN" | "GREATER_THAN";
export type ComplianceSeverity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED";
export type ComplianceStatus = "COMPLIANT" | "NON_COMPLIANT";
export interface ComplianceStringFilter {
  Key?: string;
  Values?: string[];
  Type?: ComplianceQueryOperatorType;
}
export interface ComplianceSummaryItem {
  ComplianceType?: string;
  CompliantSummary?: CompliantSummary;
  NonCompliantSummary?: NonCompliantSummary;
}
export interface ComplianceTypeCountLimitExceededException {
  Message?: string;
}
export type ComplianceUploadType = "COMPLETE" | "PARTIAL";
export interface CompliantSummary {
  CompliantCount?: number;
  SeveritySummary?: SeveritySummary;
}
export interface ConfigurationTargets {
  Subscriptions?: AzureSubscription[];
}
export interface ConflictException {
  Message?: string;
}
export type ConnectionStatus = "connected" | "notconnected";
export interface CreateActivationRequest {
  Description?: string;
  DefaultInstanceName?: string;
  IamRole: string;
  RegistrationLimit?: number;
  ExpirationDate?: Date;
  Tags?: Tag[];
  RegistrationMetadata?: RegistrationMetadataItem[];
}
export interface CreateActivationResult {
  ActivationId?: string;
  ActivationCode?: string;
}
export interface CreateAssociationBatchRequest {
  Entries: CreateAssociationBatchRequestEntry[];
  AssociationDispatchAssumeRole?: string;
}
export interface CreateAssociationBatchRequestEntry {
  Name: string;
  InstanceId?: string;
  Parameters?: { [key: string]: string[] };
  AutomationTargetParameterName?: string;
  DocumentVersion?: string;
  Targets?: Target[];
  ScheduleExpression?: string;
  OutputLocation?: InstanceAssociationOutputLocation;
  AssociationName?: string;
  MaxErrors?: string;
  MaxConcurrency?: string;
  ComplianceSeverity?: AssociationComplianceSeverity;
  SyncCompliance?: AssociationSyncCompliance;
  ApplyOnlyAtCronInterval?: boolean;
  CalendarNames?: string[];
  TargetLocations?: TargetLocation[];
  ScheduleOffset?: number;
  Duration?: number;
  TargetMaps?: { [key: string]: string[] }[];
  AlarmConfiguration?: AlarmConfiguration;
}
export interface CreateAssociationBatchResult {
  Successful?: AssociationDescription[];
  Failed?: FailedCreateAssociation[];
}
export interface CreateAssociationRequest {
  Name: string;
  DocumentVersion?: string;
  InstanceId?: string;
  Parameters?: { [key: string]: string[] };
  Targets?: Target[];
  ScheduleExpression?: string;
  OutputLocation?: InstanceAssociationOutputLocation;
  AssociationName?: string;
  AutomationTargetParameterName?: string;
  MaxErrors?: string;
  MaxConcurrency?: string;
  ComplianceSeverity?: AssociationComplianceSeverity;
  SyncCompliance?: AssociationSyncCompliance;
  ApplyOnlyAtCronInterval?: boolean;
  CalendarNames?: string[];
  TargetLocations?: TargetLocation[];
  ScheduleOffset?: number;
  Duration?: number;
  TargetMaps?: { [key: string]: string[] }[];
  Tags?: Tag[];
  AlarmConfiguration?: AlarmConfiguration;
  AssociationDispatchAssumeRole?: string;
}
export interface CreateAssociationResult {
  AssociationDescription?: AssociationDescription;
}
export interface CreateCloudConnectorRequest {
  DisplayName: string;
  RoleArn: string;
  Description?: string;
  Configuration: CloudConnectorConfiguration;
  ConfigConnectorArn?: string;
  Tags?: Tag[];
}
export interface CreateCloudConnectorResult {
  CloudConnectorId?: string;
}
export interface CreateDocumentRequest {
  Content: string;
  Requires?: DocumentRequires[];
  Attachments?: AttachmentsSource[];
  Name: string;
  DisplayName?: string;
  VersionName?: string;
  DocumentType?: DocumentType;
  DocumentFormat?: DocumentFormat;
  TargetType?: string;
  Tags?: Tag[];
}
export interface CreateDocumentResult {
  DocumentDescription?: DocumentDescription;
}
export interface CreateMaintenanceWindowRequest {
  Name: string;
  Description?: string;
  StartDate?: string;
  EndDate?: string;
  Schedule: string;
  ScheduleTimezone?: string;
  ScheduleOffset?: number;
  Duration: number;
  Cutoff: number;
  AllowUnassociatedTargets: boolean;
  ClientToken?: string;
  Tags?: Tag[];
}
export interface CreateMaintenanceWindowResult {
  WindowId?: string;
}
export interface CreateOpsItemRequest {
  Description: string;
  OpsItemType?: string;
  OperationalData?: { [key: string]: OpsItemDataValue };
  Notifications?: OpsItemNotification[];
  Priority?: number;
  RelatedOpsItems?: RelatedOpsItem[];
  Source: string;
  Title: string;
  Tags?: Tag[];
  Category?: string;
  Severity?: string;
  ActualStartTime?: Date;
  ActualEndTime?: Date;
  PlannedStartTime?: Date;
  PlannedEndTime?: Date;
  AccountId?: string;
}
export interface CreateOpsItemResponse {
  OpsItemId?: string;
  OpsItemArn?: string;
}
export interface CreateOpsMetadataRequest {
  ResourceId: string;
  Metadata?: { [key: string]: MetadataValue };
  Tags?: Tag[];
}
export interface CreateOpsMetadataResult {
  OpsMetadataArn?: string;
}
export interface CreatePatchBaselineRequest {
  OperatingSystem?: OperatingSystem;
  Name: string;
  GlobalFilters?: PatchFilterGroup;
  ApprovalRules?: PatchRuleGroup;
  ApprovedPatches?: string[];
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  ApprovedPatchesEnableNonSecurity?: boolean;
  RejectedPatches?: string[];
  RejectedPatchesAction?: PatchAction;
  Description?: string;
  Sources?: PatchSource[];
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
  ClientToken?: string;
  Tags?: Tag[];
}
export interface CreatePatchBaselineResult {
  BaselineId?: string;
}
export interface CreateResourceDataSyncRequest {
  SyncName: string;
  S3Destination?: ResourceDataSyncS3Destination;
  SyncType?: string;
  SyncSource?: ResourceDataSyncSource;
}
export interface CreateResourceDataSyncResult {}
export interface Credentials {
  AccessKeyId: string;
  SecretAccessKey: string;
  SessionToken: string;
  ExpirationTime: Date;
}
export interface CustomSchemaCountLimitExceededException {
  Message?: string;
}
export type DHMCPermissionModel = "SERVICE_MANAGED" | "SELF_MANAGED";
export interface DeleteActivationRequest {
  ActivationId: string;
}
export interface DeleteActivationResult {}
export interface DeleteAssociationRequest {
  Name?: string;
  InstanceId?: string;
  AssociationId?: string;
}
export interface DeleteAssociationResult {}
export interface DeleteCloudConnectorRequest {
  CloudConnectorId: string;
}
export interface DeleteCloudConnectorResult {
  CloudConnectorId?: string;
}
export interface DeleteDocumentRequest {
  Name: string;
  DocumentVersion?: string;
  VersionName?: string;
  Force?: boolean;
}
export interface DeleteDocumentResult {}
export interface DeleteInventoryRequest {
  TypeName: string;
  SchemaDeleteOption?: InventorySchemaDeleteOption;
  DryRun?: boolean;
  ClientToken?: string;
}
export interface DeleteInventoryResult {
  DeletionId?: string;
  TypeName?: string;
  DeletionSummary?: InventoryDeletionSummary;
}
export interface DeleteMaintenanceWindowRequest {
  WindowId: string;
}
export interface DeleteMaintenanceWindowResult {
  WindowId?: string;
}
export interface DeleteOpsItemRequest {
  OpsItemId: string;
}
export interface DeleteOpsItemResponse {}
export interface DeleteOpsMetadataRequest {
  OpsMetadataArn: string;
}
export interface DeleteOpsMetadataResult {}
export interface DeleteParameterRequest {
  Name: string;
}
export interface DeleteParameterResult {}
export interface DeleteParametersRequest {
  Names: string[];
}
export interface DeleteParametersResult {
  DeletedParameters?: string[];
  InvalidParameters?: string[];
}
export interface DeletePatchBaselineRequest {
  BaselineId: string;
}
export interface DeletePatchBaselineResult {
  BaselineId?: string;
}
export interface DeleteResourceDataSyncRequest {
  SyncName: string;
  SyncType?: string;
}
export interface DeleteResourceDataSyncResult {}
export interface DeleteResourcePolicyRequest {
  ResourceArn: string;
  PolicyId: string;
  PolicyHash: string;
  DeletionMode?: DeletionMode;
}
export interface DeleteResourcePolicyResponse {}
export type DeletionMode = "RemoveSharing" | "RollbackMigration";
export interface DeregisterDefaultHostManagementConfigurationRequest {}
export interface DeregisterDefaultHostManagementConfigurationResult {}
export interface DeregisterManagedInstanceRequest {
  InstanceId: string;
}
export interface DeregisterManagedInstanceResult {}
export interface DeregisterPatchBaselineForPatchGroupRequest {
  BaselineId: string;
  PatchGroup: string;
}
export interface DeregisterPatchBaselineForPatchGroupResult {
  BaselineId?: string;
  PatchGroup?: string;
}
export interface DeregisterTargetFromMaintenanceWindowRequest {
  WindowId: string;
  WindowTargetId: string;
  Safe?: boolean;
}
export interface DeregisterTargetFromMaintenanceWindowResult {
  WindowId?: string;
  WindowTargetId?: string;
}
export interface DeregisterTaskFromMaintenanceWindowRequest {
  WindowId: string;
  WindowTaskId: string;
}
export interface DeregisterTaskFromMaintenanceWindowResult {
  WindowId?: string;
  WindowTaskId?: string;
}
export interface DescribeActivationsFilter {
  FilterKey?: DescribeActivationsFilterKeys;
  FilterValues?: string[];
}
export type DescribeActivationsFilterKeys = "ActivationIds" | "DefaultInstanceName" | "IamRole";
export interface DescribeActivationsRequest {
  Filters?: DescribeActivationsFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeActivationsResult {
  ActivationList?: Activation[];
  NextToken?: string;
}
export interface DescribeAssociationExecutionTargetsRequest {
  AssociationId: string;
  ExecutionId: string;
  Filters?: AssociationExecutionTargetsFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeAssociationExecutionTargetsResult {
  AssociationExecutionTargets?: AssociationExecutionTarget[];
  NextToken?: string;
}
export interface DescribeAssociationExecutionsRequest {
  AssociationId: string;
  Filters?: AssociationExecutionFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeAssociationExecutionsResult {
  AssociationExecutions?: AssociationExecution[];
  NextToken?: string;
}
export interface DescribeAssociationRequest {
  Name?: string;
  InstanceId?: string;
  AssociationId?: string;
  AssociationVersion?: string;
}
export interface DescribeAssociationResult {
  AssociationDescription?: AssociationDescription;
}
export interface DescribeAutomationExecutionsRequest {
  Filters?: AutomationExecutionFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeAutomationExecutionsResult {
  AutomationExecutionMetadataList?: AutomationExecutionMetadata[];
  NextToken?: string;
}
export interface DescribeAutomationStepExecutionsRequest {
  AutomationExecutionId: string;
  Filters?: StepExecutionFilter[];
  NextToken?: string;
  MaxResults?: number;
  ReverseOrder?: boolean;
}
export interface DescribeAutomationStepExecutionsResult {
  StepExecutions?: StepExecution[];
  NextToken?: string;
}
export interface DescribeAvailablePatchesRequest {
  Filters?: PatchOrchestratorFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeAvailablePatchesResult {
  Patches?: Patch[];
  NextToken?: string;
}
export interface DescribeDocumentPermissionRequest {
  Name: string;
  PermissionType: DocumentPermissionType;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeDocumentPermissionResponse {
  AccountIds?: string[];
  AccountSharingInfoList?: AccountSharingInfo[];
  NextToken?: string;
}
export interface DescribeDocumentRequest {
  Name: string;
  DocumentVersion?: string;
  VersionName?: string;
}
export interface DescribeDocumentResult {
  Document?: DocumentDescription;
}
export interface DescribeEffectiveInstanceAssociationsRequest {
  InstanceId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeEffectiveInstanceAssociationsResult {
  Associations?: InstanceAssociation[];
  NextToken?: string;
}
export interface DescribeEffectivePatchesForPatchBaselineRequest {
  BaselineId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeEffectivePatchesForPatchBaselineResult {
  EffectivePatches?: EffectivePatch[];
  NextToken?: string;
}
export interface DescribeInstanceAssociationsStatusRequest {
  InstanceId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeInstanceAssociationsStatusResult {
  InstanceAssociationStatusInfos?: InstanceAssociationStatusInfo[];
  NextToken?: string;
}
export interface DescribeInstanceInformationRequest {
  InstanceInformationFilterList?: InstanceInformationFilter[];
  Filters?: InstanceInformationStringFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeInstanceInformationResult {
  InstanceInformationList?: InstanceInformation[];
  NextToken?: string;
}
export interface DescribeInstancePatchStatesForPatchGroupRequest {
  PatchGroup: string;
  Filters?: InstancePatchStateFilter[];
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeInstancePatchStatesForPatchGroupResult {
  InstancePatchStates?: InstancePatchState[];
  NextToken?: string;
}
export interface DescribeInstancePatchStatesRequest {
  InstanceIds: string[];
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeInstancePatchStatesResult {
  InstancePatchStates?: InstancePatchState[];
  NextToken?: string;
}
export interface DescribeInstancePatchesRequest {
  InstanceId: string;
  Filters?: PatchOrchestratorFilter[];
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeInstancePatchesResult {
  Patches?: PatchComplianceData[];
  NextToken?: string;
}
export interface DescribeInstancePropertiesRequest {
  InstancePropertyFilterList?: InstancePropertyFilter[];
  FiltersWithOperator?: InstancePropertyStringFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeInstancePropertiesResult {
  InstanceProperties?: InstanceProperty[];
  NextToken?: string;
}
export interface DescribeInventoryDeletionsRequest {
  DeletionId?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeInventoryDeletionsResult {
  InventoryDeletions?: InventoryDeletionStatusItem[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
  WindowExecutionId: string;
  TaskId: string;
  Filters?: MaintenanceWindowFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTaskInvocationsResult {
  WindowExecutionTaskInvocationIdentities?: MaintenanceWindowExecutionTaskInvocationIdentity[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTasksRequest {
  WindowExecutionId: string;
  Filters?: MaintenanceWindowFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionTasksResult {
  WindowExecutionTaskIdentities?: MaintenanceWindowExecutionTaskIdentity[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionsRequest {
  WindowId: string;
  Filters?: MaintenanceWindowFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowExecutionsResult {
  WindowExecutions?: MaintenanceWindowExecution[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowScheduleRequest {
  WindowId?: string;
  Targets?: Target[];
  ResourceType?: MaintenanceWindowResourceType;
  Filters?: PatchOrchestratorFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowScheduleResult {
  ScheduledWindowExecutions?: ScheduledWindowExecution[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowTargetsRequest {
  WindowId: string;
  Filters?: MaintenanceWindowFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowTargetsResult {
  Targets?: MaintenanceWindowTarget[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowTasksRequest {
  WindowId: string;
  Filters?: MaintenanceWindowFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowTasksResult {
  Tasks?: MaintenanceWindowTask[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowsForTargetRequest {
  Targets: Target[];
  ResourceType: MaintenanceWindowResourceType;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowsForTargetResult {
  WindowIdentities?: MaintenanceWindowIdentityForTarget[];
  NextToken?: string;
}
export interface DescribeMaintenanceWindowsRequest {
  Filters?: MaintenanceWindowFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeMaintenanceWindowsResult {
  WindowIdentities?: MaintenanceWindowIdentity[];
  NextToken?: string;
}
export interface DescribeOpsItemsRequest {
  OpsItemFilters?: OpsItemFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeOpsItemsResponse {
  NextToken?: string;
  OpsItemSummaries?: OpsItemSummary[];
}
export interface DescribeParametersRequest {
  Filters?: ParametersFilter[];
  ParameterFilters?: ParameterStringFilter[];
  MaxResults?: number;
  NextToken?: string;
  Shared?: boolean;
}
export interface DescribeParametersResult {
  Parameters?: ParameterMetadata[];
  NextToken?: string;
}
export interface DescribePatchBaselinesRequest {
  Filters?: PatchOrchestratorFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribePatchBaselinesResult {
  BaselineIdentities?: PatchBaselineIdentity[];
  NextToken?: string;
}
export interface DescribePatchGroupStateRequest {
  PatchGroup: string;
}
export interface DescribePatchGroupStateResult {
  Instances?: number;
  InstancesWithInstalledPatches?: number;
  InstancesWithInstalledOtherPatches?: number;
  InstancesWithInstalledPendingRebootPatches?: number;
  InstancesWithInstalledRejectedPatches?: number;
  InstancesWithMissingPatches?: number;
  InstancesWithFailedPatches?: number;
  InstancesWithNotApplicablePatches?: number;
  InstancesWithUnreportedNotApplicablePatches?: number;
  InstancesWithCriticalNonCompliantPatches?: number;
  InstancesWithSecurityNonCompliantPatches?: number;
  InstancesWithOtherNonCompliantPatches?: number;
  InstancesWithAvailableSecurityUpdates?: number;
}
export interface DescribePatchGroupsRequest {
  MaxResults?: number;
  Filters?: PatchOrchestratorFilter[];
  NextToken?: string;
}
export interface DescribePatchGroupsResult {
  Mappings?: PatchGroupPatchBaselineMapping[];
  NextToken?: string;
}
export interface DescribePatchPropertiesRequest {
  OperatingSystem: OperatingSystem;
  Property: PatchProperty;
  PatchSet?: PatchSet;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribePatchPropertiesResult {
  Properties?: { [key: string]: string }[];
  NextToken?: string;
}
export interface DescribeSessionsRequest {
  State: SessionState;
  MaxResults?: number;
  NextToken?: string;
  Filters?: SessionFilter[];
}
export interface DescribeSessionsResponse {
  Sessions?: Session[];
  NextToken?: string;
}
export interface DisassociateOpsItemRelatedItemRequest {
  OpsItemId: string;
  AssociationId: string;
}
export interface DisassociateOpsItemRelatedItemResponse {}
export interface DocumentAlreadyExists {
  Message?: string;
}
export interface DocumentDefaultVersionDescription {
  Name?: string;
  DefaultVersion?: string;
  DefaultVersionName?: string;
}
export interface DocumentDescription {
  Sha1?: string;
  Hash?: string;
  HashType?: DocumentHashType;
  Name?: string;
  DisplayName?: string;
  VersionName?: string;
  Owner?: string;
  CreatedDate?: Date;
  Status?: DocumentStatus;
  StatusInformation?: string;
  DocumentVersion?: string;
  Description?: string;
  Parameters?: DocumentParameter[];
  PlatformTypes?: PlatformType[];
  DocumentType?: DocumentType;
  SchemaVersion?: string;
  LatestVersion?: string;
  DefaultVersion?: string;
  DocumentFormat?: DocumentFormat;
  TargetType?: string;
  Tags?: Tag[];
  AttachmentsInformation?: AttachmentInformation[];
  Requires?: DocumentRequires[];
  Author?: string;
  ReviewInformation?: ReviewInformation[];
  ApprovedVersion?: string;
  PendingReviewVersion?: string;
  ReviewStatus?: ReviewStatus;
  Category?: string[];
  CategoryEnum?: string[];
}
export interface DocumentFilter {
  key: DocumentFilterKey;
  value: string;
}
export type DocumentFilterKey = "Name" | "Owner" | "PlatformTypes" | "DocumentType";
export type DocumentFormat = "YAML" | "JSON" | "TEXT";
export type DocumentHashType = "Sha256" | "Sha1";
export interface DocumentIdentifier {
  Name?: string;
  CreatedDate?: Date;
  DisplayName?: string;
  Owner?: string;
  VersionName?: string;
  PlatformTypes?: PlatformType[];
  DocumentVersion?: string;
  DocumentType?: DocumentType;
  SchemaVersion?: string;
  DocumentFormat?: DocumentFormat;
  TargetType?: string;
  Tags?: Tag[];
  Requires?: DocumentRequires[];
  ReviewStatus?: ReviewStatus;
  Author?: string;
}
export interface DocumentKeyValuesFilter {
  Key?: string;
  Values?: string[];
}
export interface DocumentLimitExceeded {
  Message?: string;
}
export type DocumentMetadataEnum = "DocumentReviews";
export interface DocumentMetadataResponseInfo {
  ReviewerResponse?: DocumentReviewerResponseSource[];
}
export interface DocumentParameter {
  Name?: string;
  Type?: DocumentParameterType;
  Description?: string;
  DefaultValue?: string;
}
export type DocumentParameterType = "String" | "StringList";
export interface DocumentPermissionLimit {
  Message?: string;
}
export type DocumentPermissionType = "Share";
export interface DocumentRequires {
  Name: string;
  Version?: string;
  RequireType?: string;
  VersionName?: string;
}
export type DocumentReviewAction = "SendForReview" | "UpdateReview" | "Approve" | "Reject";
export interface DocumentReviewCommentSource {
  Type?: DocumentReviewCommentType;
  Content?: string;
}
export type DocumentReviewCommentType = "Comment";
export interface DocumentReviewerResponseSource {
  CreateTime?: Date;
  UpdatedTime?: Date;
  ReviewStatus?: ReviewStatus;
  Comment?: DocumentReviewCommentSource[];
  Reviewer?: string;
}
export interface DocumentReviews {
  Action: DocumentReviewAction;
  Comment?: DocumentReviewCommentSource[];
}
export type DocumentStatus = "Creating" | "Active" | "Updating" | "Deleting" | "Failed";
export type DocumentType = "Command" | "Policy" | "Automation" | "Session" | "Package" | "ApplicationConfiguration" | "ApplicationConfigurationSchema" | "DeploymentStrategy" | "ChangeCalendar" | "Automation.ChangeTemplate" | "ProblemAnalysis" | "ProblemAnalysisTemplate" | "CloudFormation" | "ConformancePackTemplate" | "QuickSetup" | "ManualApprovalPolicy" | "AutoApprovalPolicy";
export interface DocumentVersionInfo {
  Name?: string;
  DisplayName?: string;
  DocumentVersion?: string;
  VersionName?: string;
  CreatedDate?: Date;
  IsDefaultVersion?: boolean;
  DocumentFormat?: DocumentFormat;
  Status?: DocumentStatus;
  StatusInformation?: string;
  ReviewStatus?: ReviewStatus;
}
export interface DocumentVersionLimitExceeded {
  Message?: string;
}
export interface DoesNotExistException {
  Message?: string;
}
export interface DuplicateDocumentContent {
  Message?: string;
}
export interface DuplicateDocumentVersionName {
  Message?: string;
}
export interface DuplicateInstanceId {}
export interface EffectivePatch {
  Patch?: Patch;
  PatchStatus?: PatchStatus;
}
export interface ExecutionInputs {
  Automation?: AutomationExecutionInputs;
}
export type ExecutionMode = "Auto" | "Interactive";
export interface ExecutionPreview {
  Automation?: AutomationExecutionPreview;
}
export type ExecutionPreviewStatus = "Pending" | "InProgress" | "Success" | "Failed";
export type ExternalAlarmState = "UNKNOWN" | "ALARM";
export interface FailedCreateAssociation {
  Entry?: CreateAssociationBatchRequestEntry;
  Message?: string;
  Fault?: Fault;
}
export interface FailureDetails {
  FailureStage?: string;
  FailureType?: string;
  Details?: { [key: string]: string[] };
}
export type Fault = "Client" | "Server" | "Unknown";
export interface FeatureNotAvailableException {
  Message?: string;
}
export interface GcpConfiguration {
  OrganizationId?: string;
  WorkloadIdentityPoolProvider: string;
  ServiceAccountEmail: string;
  Targets?: GcpConfigurationTargets;
}
export interface GcpConfigurationTargets {
  Projects?: GcpProject[];
}
export interface GcpProject {
  ProjectId: string;
  ProjectDisplayName?: string;
}
export interface GetAccessTokenRequest {
  AccessRequestId: string;
}
export interface GetAccessTokenResponse {
  Credentials?: Credentials;
  AccessRequestStatus?: AccessRequestStatus;
}
export interface GetAutomationExecutionRequest {
  AutomationExecutionId: string;
}
export interface GetAutomationExecutionResult {
  AutomationExecution?: AutomationExecution;
}
export interface GetCalendarStateRequest {
  CalendarNames: string[];
  AtTime?: string;
}
export interface GetCalendarStateResponse {
  State?: CalendarState;
  AtTime?: string;
  NextTransitionTime?: string;
}
export interface GetCloudConnectorRequest {
  CloudConnectorId: string;
}
export interface GetCloudConnectorResult {
  CloudConnectorArn?: string;
  DisplayName?: string;
  Description?: string;
  RoleArn?: string;
  Configuration?: CloudConnectorConfiguration;
  ConfigConnectorArn?: string;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface GetCommandInvocationRequest {
  CommandId: string;
  InstanceId: string;
  PluginName?: string;
}
export interface GetCommandInvocationResult {
  CommandId?: string;
  InstanceId?: string;
  Comment?: string;
  DocumentName?: string;
  DocumentVersion?: string;
  PluginName?: string;
  ResponseCode?: number;
  ExecutionStartDateTime?: string;
  ExecutionElapsedTime?: string;
  ExecutionEndDateTime?: string;
  Status?: CommandInvocationStatus;
  StatusDetails?: string;
  StandardOutputContent?: string;
  StandardOutputUrl?: string;
  StandardErrorContent?: string;
  StandardErrorUrl?: string;
  CloudWatchOutputConfig?: CloudWatchOutputConfig;
}
export interface GetConnectionStatusRequest {
  Target: string;
}
export interface GetConnectionStatusResponse {
  Target?: string;
  Status?: ConnectionStatus;
}
export interface GetDefaultPatchBaselineRequest {
  OperatingSystem?: OperatingSystem;
}
export interface GetDefaultPatchBaselineResult {
  BaselineId?: string;
  OperatingSystem?: OperatingSystem;
}
export interface GetDeployablePatchSnapshotForInstanceRequest {
  InstanceId: string;
  SnapshotId: string;
  BaselineOverride?: BaselineOverride;
  UseS3DualStackEndpoint?: boolean;
}
export interface GetDeployablePatchSnapshotForInstanceResult {
  InstanceId?: string;
  SnapshotId?: string;
  SnapshotDownloadUrl?: string;
  Product?: string;
}
export interface GetDocumentRequest {
  Name: string;
  VersionName?: string;
  DocumentVersion?: string;
  DocumentFormat?: DocumentFormat;
}
export interface GetDocumentResult {
  Name?: string;
  CreatedDate?: Date;
  DisplayName?: string;
  VersionName?: string;
  DocumentVersion?: string;
  Status?: DocumentStatus;
  StatusInformation?: string;
  Content?: string;
  DocumentType?: DocumentType;
  DocumentFormat?: DocumentFormat;
  Requires?: DocumentRequires[];
  AttachmentsContent?: AttachmentContent[];
  ReviewStatus?: ReviewStatus;
}
export interface GetExecutionPreviewRequest {
  ExecutionPreviewId: string;
}
export interface GetExecutionPreviewResponse {
  ExecutionPreviewId?: string;
  EndedAt?: Date;
  Status?: ExecutionPreviewStatus;
  StatusMessage?: string;
  ExecutionPreview?: ExecutionPreview;
}
export interface GetInventoryRequest {
  Filters?: InventoryFilter[];
  Aggregators?: InventoryAggregator[];
  ResultAttributes?: ResultAttribute[];
  NextToken?: string;
  MaxResults?: number;
}
export interface GetInventoryResult {
  Entities?: InventoryResultEntity[];
  NextToken?: string;
}
export interface GetInventorySchemaRequest {
  TypeName?: string;
  NextToken?: string;
  MaxResults?: number;
  Aggregator?: boolean;
  SubType?: boolean;
}
export interface GetInventorySchemaResult {
  Schemas?: InventoryItemSchema[];
  NextToken?: string;
}
export interface GetMaintenanceWindowExecutionRequest {
  WindowExecutionId: string;
}
export interface GetMaintenanceWindowExecutionResult {
  WindowExecutionId?: string;
  TaskIds?: string[];
  Status?: MaintenanceWindowExecutionStatus;
  StatusDetails?: string;
  StartTime?: Date;
  EndTime?: Date;
}
export interface GetMaintenanceWindowExecutionTaskInvocationRequest {
  WindowExecutionId: string;
  TaskId: string;
  InvocationId: string;
}
export interface GetMaintenanceWindowExecutionTaskInvocationResult {
  WindowExecutionId?: string;
  TaskExecutionId?: string;
  InvocationId?: string;
  ExecutionId?: string;
  TaskType?: MaintenanceWindowTaskType;
  Parameters?: string;
  Status?: MaintenanceWindowExecutionStatus;
  StatusDetails?: string;
  StartTime?: Date;
  EndTime?: Date;
  OwnerInformation?: string;
  WindowTargetId?: string;
}
export interface GetMaintenanceWindowExecutionTaskRequest {
  WindowExecutionId: string;
  TaskId: string;
}
export interface GetMaintenanceWindowExecutionTaskResult {
  WindowExecutionId?: string;
  TaskExecutionId?: string;
  TaskArn?: string;
  ServiceRole?: string;
  Type?: MaintenanceWindowTaskType;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression }[];
  Priority?: number;
  MaxConcurrency?: string;
  MaxErrors?: string;
  Status?: MaintenanceWindowExecutionStatus;
  StatusDetails?: string;
  StartTime?: Date;
  EndTime?: Date;
  AlarmConfiguration?: AlarmConfiguration;
  TriggeredAlarms?: AlarmStateInformation[];
}
export interface GetMaintenanceWindowRequest {
  WindowId: string;
}
export interface GetMaintenanceWindowResult {
  WindowId?: string;
  Name?: string;
  Description?: string;
  StartDate?: string;
  EndDate?: string;
  Schedule?: string;
  ScheduleTimezone?: string;
  ScheduleOffset?: number;
  NextExecutionTime?: string;
  Duration?: number;
  Cutoff?: number;
  AllowUnassociatedTargets?: boolean;
  Enabled?: boolean;
  CreatedDate?: Date;
  ModifiedDate?: Date;
}
export interface GetMaintenanceWindowTaskRequest {
  WindowId: string;
  WindowTaskId: string;
}
export interface GetMaintenanceWindowTaskResult {
  WindowId?: string;
  WindowTaskId?: string;
  Targets?: Target[];
  TaskArn?: string;
  ServiceRoleArn?: string;
  TaskType?: MaintenanceWindowTaskType;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression };
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  Priority?: number;
  MaxConcurrency?: string;
  MaxErrors?: string;
  LoggingInfo?: LoggingInfo;
  Name?: string;
  Description?: string;
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  AlarmConfiguration?: AlarmConfiguration;
}
export interface GetOpsItemRequest {
  OpsItemId: string;
  OpsItemArn?: string;
}
export interface GetOpsItemResponse {
  OpsItem?: OpsItem;
}
export interface GetOpsMetadataRequest {
  OpsMetadataArn: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface GetOpsMetadataResult {
  ResourceId?: string;
  Metadata?: { [key: string]: MetadataValue };
  NextToken?: string;
}
export interface GetOpsSummaryRequest {
  SyncName?: string;
  Filters?: OpsFilter[];
  Aggregators?: OpsAggregator[];
  ResultAttributes?: OpsResultAttribute[];
  NextToken?: string;
  MaxResults?: number;
}
export interface GetOpsSummaryResult {
  Entities?: OpsEntity[];
  NextToken?: string;
}
export interface GetParameterHistoryRequest {
  Name: string;
  WithDecryption?: boolean;
  MaxResults?: number;
  NextToken?: string;
}
export interface GetParameterHistoryResult {
  Parameters?: ParameterHistory[];
  NextToken?: string;
}
export interface GetParameterRequest {
  Name: string;
  WithDecryption?: boolean;
}
export interface GetParameterResult {
  Parameter?: Parameter;
}
export interface GetParametersByPathRequest {
  Path: string;
  Recursive?: boolean;
  ParameterFilters?: ParameterStringFilter[];
  WithDecryption?: boolean;
  MaxResults?: number;
  NextToken?: string;
}
export interface GetParametersByPathResult {
  Parameters?: Parameter[];
  NextToken?: string;
}
export interface GetParametersRequest {
  Names: string[];
  WithDecryption?: boolean;
}
export interface GetParametersResult {
  Parameters?: Parameter[];
  InvalidParameters?: string[];
}
export interface GetPatchBaselineForPatchGroupRequest {
  PatchGroup: string;
  OperatingSystem?: OperatingSystem;
}
export interface GetPatchBaselineForPatchGroupResult {
  BaselineId?: string;
  PatchGroup?: string;
  OperatingSystem?: OperatingSystem;
}
export interface GetPatchBaselineRequest {
  BaselineId: string;
}
export interface GetPatchBaselineResult {
  BaselineId?: string;
  Name?: string;
  OperatingSystem?: OperatingSystem;
  GlobalFilters?: PatchFilterGroup;
  ApprovalRules?: PatchRuleGroup;
  ApprovedPatches?: string[];
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  ApprovedPatchesEnableNonSecurity?: boolean;
  RejectedPatches?: string[];
  RejectedPatchesAction?: PatchAction;
  PatchGroups?: string[];
  CreatedDate?: Date;
  ModifiedDate?: Date;
  Description?: string;
  Sources?: PatchSource[];
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
}
export interface GetResourcePoliciesRequest {
  ResourceArn: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface GetResourcePoliciesResponse {
  NextToken?: string;
  Policies?: GetResourcePoliciesResponseEntry[];
}
export interface GetResourcePoliciesResponseEntry {
  PolicyId?: string;
  PolicyHash?: string;
  Policy?: string;
}
export interface GetServiceSettingRequest {
  SettingId: string;
}
export interface GetServiceSettingResult {
  ServiceSetting?: ServiceSetting;
}
export interface HierarchyLevelLimitExceededException {
  message?: string;
}
export interface HierarchyTypeMismatchException {
  message?: string;
}
export interface IdempotentParameterMismatch {
  Message?: string;
}
export type ImpactType = "Mutating" | "NonMutating" | "Undetermined";
export interface IncompatiblePolicyException {
  message?: string;
}
export interface InstanceAggregatedAssociationOverview {
  DetailedStatus?: string;
  InstanceAssociationStatusAggregatedCount?: { [key: string]: number };
}
export interface InstanceAssociation {
  AssociationId?: string;
  InstanceId?: string;
  Content?: string;
  AssociationVersion?: string;
}
export interface InstanceAssociationOutputLocation {
  S3Location?: S3OutputLocation;
}
export interface InstanceAssociationOutputUrl {
  S3OutputUrl?: S3OutputUrl;
}
export interface InstanceAssociationStatusInfo {
  AssociationId?: string;
  Name?: string;
  DocumentVersion?: string;
  AssociationVersion?: string;
  InstanceId?: string;
  ExecutionDate?: Date;
  Status?: string;
  DetailedStatus?: string;
  ExecutionSummary?: string;
  ErrorCode?: string;
  OutputUrl?: InstanceAssociationOutputUrl;
  AssociationName?: string;
}
export interface InstanceInfo {
  AgentType?: string;
  AgentVersion?: string;
  ComputerName?: string;
  InstanceStatus?: string;
  IpAddress?: string;
  ManagedStatus?: ManagedStatus;
  Name?: string;
  PlatformType?: PlatformType;
  PlatformName?: string;
  PlatformVersion?: string;
  ResourceType?: ResourceType;
  SourceType?: SourceType;
  SourceId?: string;
  SourceLocation?: string;
  AvailabilityZone?: string;
  AvailabilityZoneId?: string;
}
export interface InstanceInformation {
  InstanceId?: string;
  PingStatus?: PingStatus;
  LastPingDateTime?: Date;
  AgentVersion?: string;
  IsLatestVersion?: boolean;
  PlatformType?: PlatformType;
  PlatformName?: string;
  PlatformVersion?: string;
  ActivationId?: string;
  IamRole?: string;
  RegistrationDate?: Date;
  ResourceType?: ResourceType;
  Name?: string;
  IPAddress?: string;
  ComputerName?: string;
  AssociationStatus?: string;
  LastAssociationExecutionDate?: Date;
  LastSuccessfulAssociationExecutionDate?: Date;
  AssociationOverview?: InstanceAggregatedAssociationOverview;
  SourceId?: string;
  SourceType?: SourceType;
  SourceLocation?: string;
}
export interface InstanceInformationFilter {
  key: InstanceInformationFilterKey;
  valueSet: string[];
}
export type InstanceInformationFilterKey = "InstanceIds" | "AgentVersion" | "PingStatus" | "PlatformTypes" | "ActivationIds" | "IamRole" | "ResourceType" | "AssociationStatus";
export interface InstanceInformationStringFilter {
  Key: string;
  Values: string[];
}
export interface InstancePatchState {
  InstanceId: string;
  PatchGroup: string;
  BaselineId: string;
  SnapshotId?: string;
  InstallOverrideList?: string;
  OwnerInformation?: string;
  InstalledCount?: number;
  InstalledOtherCount?: number;
  InstalledPendingRebootCount?: number;
  InstalledRejectedCount?: number;
  MissingCount?: number;
  FailedCount?: number;
  UnreportedNotApplicableCount?: number;
  NotApplicableCount?: number;
  AvailableSecurityUpdateCount?: number;
  OperationStartTime: Date;
  OperationEndTime: Date;
  Operation: PatchOperationType;
  LastNoRebootInstallOperationTime?: Date;
  RebootOption?: RebootOption;
  CriticalNonCompliantCount?: number;
  SecurityNonCompliantCount?: number;
  OtherNonCompliantCount?: number;
}
export interface InstancePatchStateFilter {
  Key: string;
  Values: string[];
  Type: InstancePatchStateOperatorType;
}
export type InstancePatchStateOperatorType = "Equal" | "NotEqual" | "LessThan" | "GreaterThan";
export interface InstanceProperty {
  Name?: string;
  InstanceId?: string;
  InstanceType?: string;
  InstanceRole?: string;
  KeyName?: string;
  InstanceState?: string;
  Architecture?: string;
  IPAddress?: string;
  LaunchTime?: Date;
  PingStatus?: PingStatus;
  LastPingDateTime?: Date;
  AgentVersion?: string;
  PlatformType?: PlatformType;
  PlatformName?: string;
  PlatformVersion?: string;
  ActivationId?: string;
  IamRole?: string;
  RegistrationDate?: Date;
  ResourceType?: string;
  ComputerName?: string;
  AssociationStatus?: string;
  LastAssociationExecutionDate?: Date;
  LastSuccessfulAssociationExecutionDate?: Date;
  AssociationOverview?: InstanceAggregatedAssociationOverview;
  SourceId?: string;
  SourceType?: SourceType;
  SourceLocation?: string;
  AvailabilityZone?: string;
}
export interface InstancePropertyFilter {
  key: InstancePropertyFilterKey;
  valueSet: string[];
}
export type InstancePropertyFilterKey = "InstanceIds" | "AgentVersion" | "PingStatus" | "PlatformTypes" | "DocumentName" | "ActivationIds" | "IamRole" | "ResourceType" | "AssociationStatus";
export type InstancePropertyFilterOperator = "Equal" | "NotEqual" | "BeginWith" | "LessThan" | "GreaterThan";
export interface InstancePropertyStringFilter {
  Key: string;
  Values: string[];
  Operator?: InstancePropertyFilterOperator;
}
export interface InternalServerError {
  Message?: string;
}
export interface InvalidActivation {
  Message?: string;
}
export interface InvalidActivationId {
  Message?: string;
}
export interface InvalidAggregatorException {
  Message?: string;
}
export interface InvalidAllowedPatternException {
  message?: string;
}
export interface InvalidAssociation {
  Message?: string;
}
export interface InvalidAssociationVersion {
  Message?: string;
}
export interface InvalidAutomationExecutionParametersException {
  Message?: string;
}
export interface InvalidAutomationSignalException {
  Message?: string;
}
export interface InvalidAutomationStatusUpdateException {
  Message?: string;
}
export interface InvalidCommandId {}
export interface InvalidDeleteInventoryParametersException {
  Message?: string;
}
export interface InvalidDeletionIdException {
  Message?: string;
}
export interface InvalidDocument {
  Message?: string;
}
export interface InvalidDocumentContent {
  Message?: string;
}
export interface InvalidDocumentOperation {
  Message?: string;
}
export interface InvalidDocumentSchemaVersion {
  Message?: string;
}
export interface InvalidDocumentType {
  Message?: string;
}
export interface InvalidDocumentVersion {
  Message?: string;
}
export interface InvalidFilter {
  Message?: string;
}
export interface InvalidFilterKey {}
export interface InvalidFilterOption {
  message?: string;
}
export interface InvalidFilterValue {
  Message?: string;
}
export interface InvalidInstanceId {
  Message?: string;
}
export interface InvalidInstanceInformationFilterValue {
  message?: string;
}
export interface InvalidInstancePropertyFilterValue {
  message?: string;
}
export interface InvalidInventoryGroupException {
  Message?: string;
}
export interface InvalidInventoryItemContextException {
  Message?: string;
}
export interface InvalidInventoryRequestException {
  Message?: string;
}
export interface InvalidItemContentException {
  TypeName?: string;
  Message?: string;
}
export interface InvalidKeyId {
  message?: string;
}
export interface InvalidNextToken {
  Message?: string;
}
export interface InvalidNotificationConfig {
  Message?: string;
}
export interface InvalidOptionException {
  Message?: string;
}
export interface InvalidOutputFolder {}
export interface InvalidOutputLocation {}
export interface InvalidParameters {
  Message?: string;
}
export interface InvalidPermissionType {
  Message?: string;
}
export interface InvalidPluginName {}
export interface InvalidPolicyAttributeException {
  message?: string;
}
export interface InvalidPolicyTypeException {
  message?: string;
}
export interface InvalidResourceId {}
export interface InvalidResourceType {}
export interface InvalidResultAttributeException {
  Message?: string;
}
export interface InvalidRole {
  Message?: string;
}
export interface InvalidSchedule {
  Message?: string;
}
export interface InvalidTag {
  Message?: string;
}
export interface InvalidTarget {
  Message?: string;
}
export interface InvalidTargetMaps {
  Message?: string;
}
export interface InvalidTypeNameException {
  Message?: string;
}
export interface InvalidUpdate {
  Message?: string;
}
export interface InventoryAggregator {
  Expression?: string;
  Aggregators?: InventoryAggregator[];
  Groups?: InventoryGroup[];
}
export type InventoryAttributeDataType = "string" | "number";
export type InventoryDeletionStatus = "InProgress" | "Complete";
export interface InventoryDeletionStatusItem {
  DeletionId?: string;
  TypeName?: string;
  DeletionStartTime?: Date;
  LastStatus?: InventoryDeletionStatus;
  LastStatusMessage?: string;
  DeletionSummary?: InventoryDeletionSummary;
  LastStatusUpdateTime?: Date;
}
export interface InventoryDeletionSummary {
  TotalCount?: number;
  RemainingCount?: number;
  SummaryItems?: InventoryDeletionSummaryItem[];
}
export interface InventoryDeletionSummaryItem {
  Version?: string;
  Count?: number;
  RemainingCount?: number;
}
export interface InventoryFilter {
  Key: string;
  Values: string[];
  Type?: InventoryQueryOperatorType;
}
export interface InventoryGroup {
  Name: string;
  Filters: InventoryFilter[];
}
export interface InventoryItem {
  TypeName: string;
  SchemaVersion: string;
  CaptureTime: string;
  ContentHash?: string;
  Content?: { [key: string]: string }[];
  Context?: { [key: string]: string };
}
export interface InventoryItemAttribute {
  Name: string;
  DataType: InventoryAttributeDataType;
}
export interface InventoryItemSchema {
  TypeName: string;
  Version?: string;
  Attributes: InventoryItemAttribute[];
  DisplayName?: string;
}
export type InventoryQueryOperatorType = "Equal" | "NotEqual" | "BeginWith" | "LessThan" | "GreaterThan" | "Exists";
export interface InventoryResultEntity {
  Id?: string;
  Data?: { [key: string]: InventoryResultItem };
}
export interface InventoryResultItem {
  TypeName: string;
  SchemaVersion: string;
  CaptureTime?: string;
  ContentHash?: string;
  Content: { [key: string]: string }[];
}
export type InventorySchemaDeleteOption = "DisableSchema" | "DeleteSchema";
export interface InvocationDoesNotExist {}
export interface ItemContentMismatchException {
  TypeName?: string;
  Message?: string;
}
export interface ItemSizeLimitExceededException {
  TypeName?: string;
  Message?: string;
}
export interface LabelParameterVersionRequest {
  Name: string;
  ParameterVersion?: number;
  Labels: string[];
}
export interface LabelParameterVersionResult {
  InvalidLabels?: string[];
  ParameterVersion?: number;
}
export type LastResourceDataSyncStatus = "Successful" | "Failed" | "InProgress";
export interface ListAssociationVersionsRequest {
  AssociationId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListAssociationVersionsResult {
  AssociationVersions?: AssociationVersionInfo[];
  NextToken?: string;
}
export interface ListAssociationsRequest {
  AssociationFilterList?: AssociationFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListAssociationsResult {
  Associations?: Association[];
  NextToken?: string;
}
export interface ListCloudConnectorsRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: CloudConnectorFilter[];
}
export interface ListCloudConnectorsResult {
  CloudConnectors?: CloudConnectorSummary[];
  NextToken?: string;
}
export interface ListCommandInvocationsRequest {
  CommandId?: string;
  InstanceId?: string;
  MaxResults?: number;
  NextToken?: string;
  Filters?: CommandFilter[];
  Details?: boolean;
}
export interface ListCommandInvocationsResult {
  CommandInvocations?: CommandInvocation[];
  NextToken?: string;
}
export interface ListCommandsRequest {
  CommandId?: string;
  InstanceId?: string;
  MaxResults?: number;
  NextToken?: string;
  Filters?: CommandFilter[];
}
export interface ListCommandsResult {
  Commands?: Command[];
  NextToken?: string;
}
export interface ListComplianceItemsRequest {
  Filters?: ComplianceStringFilter[];
  ResourceIds?: string[];
  ResourceTypes?: string[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListComplianceItemsResult {
  ComplianceItems?: ComplianceItem[];
  NextToken?: string;
}
export interface ListComplianceSummariesRequest {
  Filters?: ComplianceStringFilter[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListComplianceSummariesResult {
  ComplianceSummaryItems?: ComplianceSummaryItem[];
  NextToken?: string;
}
export interface ListDocumentMetadataHistoryRequest {
  Name: string;
  DocumentVersion?: string;
  Metadata: DocumentMetadataEnum;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListDocumentMetadataHistoryResponse {
  Name?: string;
  DocumentVersion?: string;
  Author?: string;
  Metadata?: DocumentMetadataResponseInfo;
  NextToken?: string;
}
export interface ListDocumentVersionsRequest {
  Name: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListDocumentVersionsResult {
  DocumentVersions?: DocumentVersionInfo[];
  NextToken?: string;
}
export interface ListDocumentsRequest {
  DocumentFilterList?: DocumentFilter[];
  Filters?: DocumentKeyValuesFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListDocumentsResult {
  DocumentIdentifiers?: DocumentIdentifier[];
  NextToken?: string;
}
export interface ListInventoryEntriesRequest {
  InstanceId: string;
  TypeName: string;
  Filters?: InventoryFilter[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListInventoryEntriesResult {
  TypeName?: string;
  InstanceId?: string;
  SchemaVersion?: string;
  CaptureTime?: string;
  Entries?: { [key: string]: string }[];
  NextToken?: string;
}
export interface ListNodesRequest {
  SyncName?: string;
  Filters?: NodeFilter[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListNodesResult {
  Nodes?: Node[];
  NextToken?: string;
}
export interface ListNodesSummaryRequest {
  SyncName?: string;
  Filters?: NodeFilter[];
  Aggregators: NodeAggregator[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListNodesSummaryResult {
  Summary?: { [key: string]: string }[];
  NextToken?: string;
}
export interface ListOpsItemEventsRequest {
  Filters?: OpsItemEventFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListOpsItemEventsResponse {
  NextToken?: string;
  Summaries?: OpsItemEventSummary[];
}
export interface ListOpsItemRelatedItemsRequest {
  OpsItemId?: string;
  Filters?: OpsItemRelatedItemsFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListOpsItemRelatedItemsResponse {
  NextToken?: string;
  Summaries?: OpsItemRelatedItemSummary[];
}
export interface ListOpsMetadataRequest {
  Filters?: OpsMetadataFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListOpsMetadataResult {
  OpsMetadataList?: OpsMetadata[];
  NextToken?: string;
}
export interface ListResourceComplianceSummariesRequest {
  Filters?: ComplianceStringFilter[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListResourceComplianceSummariesResult {
  ResourceComplianceSummaryItems?: ResourceComplianceSummaryItem[];
  NextToken?: string;
}
export interface ListResourceDataSyncRequest {
  SyncType?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListResourceDataSyncResult {
  ResourceDataSyncItems?: ResourceDataSyncItem[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  ResourceType: ResourceTypeForTagging;
  ResourceId: string;
}
export interface ListTagsForResourceResult {
  TagList?: Tag[];
}
export interface LoggingInfo {
  S3BucketName: string;
  S3KeyPrefix?: string;
  S3Region: string;
}
export interface MaintenanceWindowAutomationParameters {
  DocumentVersion?: string;
  Parameters?: { [key: string]: string[] };
}
export interface MaintenanceWindowExecution {
  WindowId?: string;
  WindowExecutionId?: string;
  Status?: MaintenanceWindowExecutionStatus;
  StatusDetails?: string;
  StartTime?: Date;
  EndTime?: Date;
}
export type MaintenanceWindowExecutionStatus = "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED" | "TIMED_OUT" | "CANCELLING" | "CANCELLED" | "SKIPPED_OVERLAPPING";
export interface MaintenanceWindowExecutionTaskIdentity {
  WindowExecutionId?: string;
  TaskExecutionId?: string;
  Status?: MaintenanceWindowExecutionStatus;
  StatusDetails?: string;
  StartTime?: Date;
  EndTime?: Date;
  TaskArn?: string;
  TaskType?: MaintenanceWindowTaskType;
  AlarmConfiguration?: AlarmConfiguration;
  TriggeredAlarms?: AlarmStateInformation[];
}
export interface MaintenanceWindowExecutionTaskInvocationIdentity {
  WindowExecutionId?: string;
  TaskExecutionId?: string;
  InvocationId?: string;
  ExecutionId?: string;
  TaskType?: MaintenanceWindowTaskType;
  Parameters?: string;
  Status?: MaintenanceWindowExecutionStatus;
  StatusDetails?: string;
  StartTime?: Date;
  EndTime?: Date;
  OwnerInformation?: string;
  WindowTargetId?: string;
}
export interface MaintenanceWindowFilter {
  Key?: string;
  Values?: string[];
}
export interface MaintenanceWindowIdentity {
  WindowId?: string;
  Name?: string;
  Description?: string;
  Enabled?: boolean;
  Duration?: number;
  Cutoff?: number;
  Schedule?: string;
  ScheduleTimezone?: string;
  ScheduleOffset?: number;
  EndDate?: string;
  StartDate?: string;
  NextExecutionTime?: string;
}
export interface MaintenanceWindowIdentityForTarget {
  WindowId?: string;
  Name?: string;
}
export interface MaintenanceWindowLambdaParameters {
  ClientContext?: string;
  Qualifier?: string;
  Payload?: Uint8Array;
}
export type MaintenanceWindowResourceType = "INSTANCE" | "RESOURCE_GROUP";
export interface MaintenanceWindowRunCommandParameters {
  Comment?: string;
  CloudWatchOutputConfig?: CloudWatchOutputConfig;
  DocumentHash?: string;
  DocumentHashType?: DocumentHashType;
  DocumentVersion?: string;
  NotificationConfig?: NotificationConfig;
  OutputS3BucketName?: string;
  OutputS3KeyPrefix?: string;
  Parameters?: { [key: string]: string[] };
  ServiceRoleArn?: string;
  TimeoutSeconds?: number;
}
export interface MaintenanceWindowStepFunctionsParameters {
  Input?: string;
  Name?: string;
}
export interface MaintenanceWindowTarget {
  WindowId?: string;
  WindowTargetId?: string;
  ResourceType?: MaintenanceWindowResourceType;
  Targets?: Target[];
  OwnerInformation?: string;
  Name?: string;
  Description?: string;
}
export interface MaintenanceWindowTask {
  WindowId?: string;
  WindowTaskId?: string;
  TaskArn?: string;
  Type?: MaintenanceWindowTaskType;
  Targets?: Target[];
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression };
  Priority?: number;
  LoggingInfo?: LoggingInfo;
  ServiceRoleArn?: string;
  MaxConcurrency?: string;
  MaxErrors?: string;
  Name?: string;
  Description?: string;
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  AlarmConfiguration?: AlarmConfiguration;
}
export type MaintenanceWindowTaskCutoffBehavior = "CONTINUE_TASK" | "CANCEL_TASK";
export interface MaintenanceWindowTaskInvocationParameters {
  RunCommand?: MaintenanceWindowRunCommandParameters;
  Automation?: MaintenanceWindowAutomationParameters;
  StepFunctions?: MaintenanceWindowStepFunctionsParameters;
  Lambda?: MaintenanceWindowLambdaParameters;
}
export interface MaintenanceWindowTaskParameterValueExpression {
  Values?: string[];
}
export type MaintenanceWindowTaskType = "RUN_COMMAND" | "AUTOMATION" | "STEP_FUNCTIONS" | "LAMBDA";
export interface MalformedResourcePolicyDocumentException {
  Message?: string;
}
export type ManagedStatus = "All" | "Managed" | "Unmanaged";
export interface MaxDocumentSizeExceeded {
  Message?: string;
}
export interface MetadataValue {
  Value?: string;
}
export interface ModifyDocumentPermissionRequest {
  Name: string;
  PermissionType: DocumentPermissionType;
  AccountIdsToAdd?: string[];
  AccountIdsToRemove?: string[];
  SharedDocumentVersion?: string;
}
export interface ModifyDocumentPermissionResponse {}
export interface NoLongerSupportedException {
  Message?: string;
}
export interface Node {
  CaptureTime?: Date;
  Id?: string;
  Owner?: NodeOwnerInfo;
  Region?: string;
  NodeType?: NodeType;
}
export interface NodeAggregator {
  AggregatorType: NodeAggregatorType;
  TypeName: NodeTypeName;
  AttributeName: NodeAttributeName;
  Aggregators?: NodeAggregator[];
}
export type NodeAggregatorType = "Count";
export type NodeAttributeName = "AgentVersion" | "PlatformName" | "PlatformType" | "PlatformVersion" | "Region" | "ResourceType" | "SourceType" | "AvailabilityZone";
export interface NodeFilter {
  Key: NodeFilterKey;
  Values: string[];
  Type?: NodeFilterOperatorType;
}
export type NodeFilterKey = "AgentType" | "AgentVersion" | "ComputerName" | "InstanceId" | "InstanceStatus" | "IpAddress" | "ManagedStatus" | "PlatformName" | "PlatformType" | "PlatformVersion" | "ResourceType" | "OrganizationalUnitId" | "OrganizationalUnitPath" | "Region" | "AccountId" | "SourceType" | "SourceId" | "SourceLocation" | "AvailabilityZone" | "AvailabilityZoneId";
export type NodeFilterOperatorType = "Equal" | "NotEqual" | "BeginWith";
export interface NodeOwnerInfo {
  AccountId?: string;
  OrganizationalUnitId?: string;
  OrganizationalUnitPath?: string;
}
export interface NodeType {
  Instance?: InstanceInfo;
}
export type NodeTypeName = "Instance";
export interface NonCompliantSummary {
  NonCompliantCount?: number;
  SeveritySummary?: SeveritySummary;
}
export interface NotificationConfig {
  NotificationArn?: string;
  NotificationEvents?: NotificationEvent[];
  NotificationType?: NotificationType;
}
export type NotificationEvent = "All" | "InProgress" | "Success" | "TimedOut" | "Cancelled" | "Failed";
export type NotificationType = "Command" | "Invocation";
export type OperatingSystem = "WINDOWS" | "AMAZON_LINUX" | "AMAZON_LINUX_2" | "AMAZON_LINUX_2022" | "UBUNTU" | "REDHAT_ENTERPRISE_LINUX" | "SUSE" | "CENTOS" | "ORACLE_LINUX" | "DEBIAN" | "MACOS" | "RASPBIAN" | "ROCKY_LINUX" | "ALMA_LINUX" | "AMAZON_LINUX_2023";
export interface OpsAggregator {
  AggregatorType?: string;
  TypeName?: string;
  AttributeName?: string;
  Values?: { [key: string]: string };
  Filters?: OpsFilter[];
  Aggregators?: OpsAggregator[];
}
export interface OpsEntity {
  Id?: string;
  Data?: { [key: string]: OpsEntityItem };
}
export interface OpsEntityItem {
  CaptureTime?: string;
  Content?: { [key: string]: string }[];
}
export interface OpsFilter {
  Key: string;
  Values: string[];
  Type?: OpsFilterOperatorType;
}
export type OpsFilterOperatorType = "Equal" | "NotEqual" | "BeginWith" | "LessThan" | "GreaterThan" | "Exists";
export interface OpsItem {
  CreatedBy?: string;
  OpsItemType?: string;
  CreatedTime?: Date;
  Description?: string;
  LastModifiedBy?: string;
  LastModifiedTime?: Date;
  Notifications?: OpsItemNotification[];
  Priority?: number;
  RelatedOpsItems?: RelatedOpsItem[];
  Status?: OpsItemStatus;
  OpsItemId?: string;
  Version?: string;
  Title?: string;
  Source?: string;
  OperationalData?: { [key: string]: OpsItemDataValue };
  Category?: string;
  Severity?: string;
  ActualStartTime?: Date;
  ActualEndTime?: Date;
  PlannedStartTime?: Date;
  PlannedEndTime?: Date;
  OpsItemArn?: string;
}
export interface OpsItemAccessDeniedException {
  Message?: string;
}
export interface OpsItemAlreadyExistsException {
  Message?: string;
  OpsItemId?: string;
}
export interface OpsItemConflictException {
  Message?: string;
}
export type OpsItemDataType = "SearchableString" | "String";
export interface OpsItemDataValue {
  Value?: string;
  Type?: OpsItemDataType;
}
export interface OpsItemEventFilter {
  Key: OpsItemEventFilterKey;
  Values: string[];
  Operator: OpsItemEventFilterOperator;
}
export type OpsItemEventFilterKey = "OpsItemId";
export type OpsItemEventFilterOperator = "Equal";
export interface OpsItemEventSummary {
  OpsItemId?: string;
  EventId?: string;
  Source?: string;
  DetailType?: string;
  Detail?: string;
  CreatedBy?: OpsItemIdentity;
  CreatedTime?: Date;
}
export interface OpsItemFilter {
  Key: OpsItemFilterKey;
  Values: string[];
  Operator: OpsItemFilterOperator;
}
export type OpsItemFilterKey = "Status" | "CreatedBy" | "Source" | "Priority" | "Title" | "OpsItemId" | "CreatedTime" | "LastModifiedTime" | "ActualStartTime" | "ActualEndTime" | "PlannedStartTime" | "PlannedEndTime" | "OperationalData" | "OperationalDataKey" | "OperationalDataValue" | "ResourceId" | "AutomationId" | "Category" | "Severity" | "OpsItemType" | "AccessRequestByRequesterArn" | "AccessRequestByRequesterId" | "AccessRequestByApproverArn" | "AccessRequestByApproverId" | "AccessRequestBySourceAccountId" | "AccessRequestBySourceOpsItemId" | "AccessRequestBySourceRegion" | "AccessRequestByIsReplica" | "AccessRequestByTargetResourceId" | "ChangeRequestByRequesterArn" | "ChangeRequestByRequesterName" | "ChangeRequestByApproverArn" | "ChangeRequestByApproverName" | "ChangeRequestByTemplate" | "ChangeRequestByTargetsResourceGroup" | "InsightByType" | "AccountId";
export type OpsItemFilterOperator = "Equal" | "Contains" | "GreaterThan" | "LessThan";
export interface OpsItemIdentity {
  Arn?: string;
}
export interface OpsItemInvalidParameterException {
  ParameterNames?: string[];
  Message?: string;
}
export interface OpsItemLimitExceededException {
  ResourceTypes?: string[];
  Limit?: number;
  LimitType?: string;
  Message?: string;
}
export interface OpsItemNotFoundException {
  Message?: string;
}
export interface OpsItemNotification {
  Arn?: string;
}
export interface OpsItemRelatedItemAlreadyExistsException {
  Message?: string;
  ResourceUri?: string;
  OpsItemId?: string;
}
export interface OpsItemRelatedItemAssociationNotFoundException {
  Message?: string;
}
export interface OpsItemRelatedItemSummary {
  OpsItemId?: string;
  AssociationId?: string;
  ResourceType?: string;
  AssociationType?: string;
  ResourceUri?: string;
  CreatedBy?: OpsItemIdentity;
  CreatedTime?: Date;
  LastModifiedBy?: OpsItemIdentity;
  LastModifiedTime?: Date;
}
export interface OpsItemRelatedItemsFilter {
  Key: OpsItemRelatedItemsFilterKey;
  Values: string[];
  Operator: OpsItemRelatedItemsFilterOperator;
}
export type OpsItemRelatedItemsFilterKey = "ResourceType" | "AssociationId" | "ResourceUri";
export type OpsItemRelatedItemsFilterOperator = "Equal";
export type OpsItemStatus = "Open" | "InProgress" | "Resolved" | "Pending" | "TimedOut" | "Cancelling" | "Cancelled" | "Failed" | "CompletedWithSuccess" | "CompletedWithFailure" | "Scheduled" | "RunbookInProgress" | "PendingChangeCalendarOverride" | "ChangeCalendarOverrideApproved" | "ChangeCalendarOverrideRejected" | "PendingApproval" | "Approved" | "Revoked" | "Rejected" | "Closed";
export interface OpsItemSummary {
  CreatedBy?: string;
  CreatedTime?: Date;
  LastModifiedBy?: string;
  LastModifiedTime?: Date;
  Priority?: number;
  Source?: string;
  Status?: OpsItemStatus;
  OpsItemId?: string;
  Title?: string;
  OperationalData?: { [key: string]: OpsItemDataValue };
  Category?: string;
  Severity?: string;
  OpsItemType?: string;
  ActualStartTime?: Date;
  ActualEndTime?: Date;
  PlannedStartTime?: Date;
  PlannedEndTime?: Date;
}
export interface OpsMetadata {
  ResourceId?: string;
  OpsMetadataArn?: string;
  LastModifiedDate?: Date;
  LastModifiedUser?: string;
  CreationDate?: Date;
}
export interface OpsMetadataAlreadyExistsException {
  message?: string;
}
export interface OpsMetadataFilter {
  Key: string;
  Values: string[];
}
export interface OpsMetadataInvalidArgumentException {
  message?: string;
}
export interface OpsMetadataKeyLimitExceededException {
  message?: string;
}
export interface OpsMetadataLimitExceededException {
  message?: string;
}
export interface OpsMetadataNotFoundException {
  message?: string;
}
export interface OpsMetadataTooManyUpdatesException {
  message?: string;
}
export interface OpsResultAttribute {
  TypeName: string;
}
export interface OutputSource {
  OutputSourceId?: string;
  OutputSourceType?: string;
}
export interface Parameter {
  Name?: string;
  Type?: ParameterType;
  Value?: string;
  Version?: number;
  Selector?: string;
  SourceResult?: string;
  LastModifiedDate?: Date;
  ARN?: string;
  DataType?: string;
}
export interface ParameterAlreadyExists {
  message?: string;
}
export interface ParameterHistory {
  Name?: string;
  Type?: ParameterType;
  KeyId?: string;
  LastModifiedDate?: Date;
  LastModifiedUser?: string;
  Description?: string;
  Value?: string;
  AllowedPattern?: string;
  Version?: number;
  Labels?: string[];
  Tier?: ParameterTier;
  Policies?: ParameterInlinePolicy[];
  DataType?: string;
}
export interface ParameterInlinePolicy {
  PolicyText?: string;
  PolicyType?: string;
  PolicyStatus?: string;
}
export interface ParameterLimitExceeded {
  message?: string;
}
export interface ParameterMaxVersionLimitExceeded {
  message?: string;
}
export interface ParameterMetadata {
  Name?: string;
  ARN?: string;
  Type?: ParameterType;
  KeyId?: string;
  LastModifiedDate?: Date;
  LastModifiedUser?: string;
  Description?: string;
  AllowedPattern?: string;
  Version?: number;
  Tier?: ParameterTier;
  Policies?: ParameterInlinePolicy[];
  DataType?: string;
}
export interface ParameterNotFound {
  message?: string;
}
export interface ParameterPatternMismatchException {
  message?: string;
}
export interface ParameterStringFilter {
  Key: string;
  Option?: string;
  Values?: string[];
}
export type ParameterTier = "Standard" | "Advanced" | "Intelligent-Tiering";
export type ParameterType = "String" | "StringList" | "SecureString";
export interface ParameterVersionLabelLimitExceeded {
  message?: string;
}
export interface ParameterVersionNotFound {
  message?: string;
}
export interface ParametersFilter {
  Key: ParametersFilterKey;
  Values: string[];
}
export type ParametersFilterKey = "Name" | "Type" | "KeyId";
export interface ParentStepDetails {
  StepExecutionId?: string;
  StepName?: string;
  Action?: string;
  Iteration?: number;
  IteratorValue?: string;
}
export interface Patch {
  Id?: string;
  ReleaseDate?: Date;
  Title?: string;
  Description?: string;
  ContentUrl?: string;
  Vendor?: string;
  ProductFamily?: string;
  Product?: string;
  Classification?: string;
  MsrcSeverity?: string;
  KbNumber?: string;
  MsrcNumber?: string;
  Language?: string;
  AdvisoryIds?: string[];
  BugzillaIds?: string[];
  CVEIds?: string[];
  Name?: string;
  Epoch?: number;
  Version?: string;
  Release?: string;
  Arch?: string;
  Severity?: string;
  Repository?: string;
}
export type PatchAction = "ALLOW_AS_DEPENDENCY" | "BLOCK";
export interface PatchBaselineIdentity {
  BaselineId?: string;
  BaselineName?: string;
  OperatingSystem?: OperatingSystem;
  BaselineDescription?: string;
  DefaultBaseline?: boolean;
}
export interface PatchComplianceData {
  Title: string;
  KBId: string;
  Classification: string;
  Severity: string;
  State: PatchComplianceDataState;
  InstalledTime: Date;
  CVEIds?: string;
}
export type PatchComplianceDataState = "INSTALLED" | "INSTALLED_OTHER" | "INSTALLED_PENDING_REBOOT" | "INSTALLED_REJECTED" | "MISSING" | "NOT_APPLICABLE" | "FAILED" | "AVAILABLE_SECURITY_UPDATE";
export type PatchComplianceLevel = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL" | "UNSPECIFIED";
export type PatchComplianceStatus = "COMPLIANT" | "NON_COMPLIANT";
export type PatchDeploymentStatus = "APPROVED" | "PENDING_APPROVAL" | "EXPLICIT_APPROVED" | "EXPLICIT_REJECTED";
export interface PatchFilter {
  Key: PatchFilterKey;
  Values: string[];
}
export interface PatchFilterGroup {
  PatchFilters: PatchFilter[];
}
export type PatchFilterKey = "ARCH" | "ADVISORY_ID" | "BUGZILLA_ID" | "PATCH_SET" | "PRODUCT" | "PRODUCT_FAMILY" | "CLASSIFICATION" | "CVE_ID" | "EPOCH" | "MSRC_SEVERITY" | "NAME" | "PATCH_ID" | "SECTION" | "PRIORITY" | "REPOSITORY" | "RELEASE" | "SEVERITY" | "SECURITY" | "VERSION";
export interface PatchGroupPatchBaselineMapping {
  PatchGroup?: string;
  BaselineIdentity?: PatchBaselineIdentity;
}
export type PatchOperationType = "Scan" | "Install";
export interface PatchOrchestratorFilter {
  Key?: string;
  Values?: string[];
}
export type PatchProperty = "PRODUCT" | "PRODUCT_FAMILY" | "CLASSIFICATION" | "MSRC_SEVERITY" | "PRIORITY" | "SEVERITY";
export interface PatchRule {
  PatchFilterGroup: PatchFilterGroup;
  ComplianceLevel?: PatchComplianceLevel;
  ApproveAfterDays?: number;
  ApproveUntilDate?: string;
  EnableNonSecurity?: boolean;
}
export interface PatchRuleGroup {
  PatchRules: PatchRule[];
}
export type PatchSet = "OS" | "APPLICATION";
export interface PatchSource {
  Name: string;
  Products: string[];
  Configuration: string;
}
export interface PatchStatus {
  DeploymentStatus?: PatchDeploymentStatus;
  ComplianceLevel?: PatchComplianceLevel;
  ApprovalDate?: Date;
}
export type PingStatus = "Online" | "ConnectionLost" | "Inactive";
export type PlatformType = "Windows" | "Linux" | "MacOS";
export interface PoliciesLimitExceededException {
  message?: string;
}
export interface ProgressCounters {
  TotalSteps?: number;
  SuccessSteps?: number;
  FailedSteps?: number;
  CancelledSteps?: number;
  TimedOutSteps?: number;
}
export type Provider = "Azure" | "GCP";
export interface PutComplianceItemsRequest {
  ResourceId: string;
  ResourceType: string;
  ComplianceType: string;
  ExecutionSummary: ComplianceExecutionSummary;
  Items: ComplianceItemEntry[];
  ItemContentHash?: string;
  UploadType?: ComplianceUploadType;
}
export interface PutComplianceItemsResult {}
export interface PutInventoryRequest {
  InstanceId: string;
  Items: InventoryItem[];
}
export interface PutInventoryResult {
  Message?: string;
}
export interface PutParameterRequest {
  Name: string;
  Description?: string;
  Value: string;
  Type?: ParameterType;
  KeyId?: string;
  Overwrite?: boolean;
  AllowedPattern?: string;
  Tags?: Tag[];
  Tier?: ParameterTier;
  Policies?: string;
  DataType?: string;
}
export interface PutParameterResult {
  Version?: number;
  Tier?: ParameterTier;
}
export interface PutResourcePolicyRequest {
  ResourceArn: string;
  Policy: string;
  PolicyId?: string;
  PolicyHash?: string;
}
export interface PutResourcePolicyResponse {
  PolicyId?: string;
  PolicyHash?: string;
}
export type RebootOption = "RebootIfNeeded" | "NoReboot";
export interface RegisterDefaultHostManagementConfigurationRequest {
  PermissionModel: DHMCPermissionModel;
  RoleArn?: string;
  Overwrite?: boolean;
}
export interface RegisterDefaultHostManagementConfigurationResult {
  RoleArn?: string;
}
export interface RegisterDefaultPatchBaselineRequest {
  BaselineId: string;
}
export interface RegisterDefaultPatchBaselineResult {
  BaselineId?: string;
}
export interface RegisterPatchBaselineForPatchGroupRequest {
  BaselineId: string;
  PatchGroup: string;
}
export interface RegisterPatchBaselineForPatchGroupResult {
  BaselineId?: string;
  PatchGroup?: string;
}
export interface RegisterTargetWithMaintenanceWindowRequest {
  WindowId: string;
  ResourceType: MaintenanceWindowResourceType;
  Targets: Target[];
  OwnerInformation?: string;
  Name?: string;
  Description?: string;
  ClientToken?: string;
}
export interface RegisterTargetWithMaintenanceWindowResult {
  WindowTargetId?: string;
}
export interface RegisterTaskWithMaintenanceWindowRequest {
  WindowId: string;
  Targets?: Target[];
  TaskArn: string;
  ServiceRoleArn?: string;
  TaskType: MaintenanceWindowTaskType;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression };
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  Priority?: number;
  MaxConcurrency?: string;
  MaxErrors?: string;
  LoggingInfo?: LoggingInfo;
  Name?: string;
  Description?: string;
  ClientToken?: string;
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  AlarmConfiguration?: AlarmConfiguration;
}
export interface RegisterTaskWithMaintenanceWindowResult {
  WindowTaskId?: string;
}
export interface RegistrationMetadataItem {
  Key: string;
  Value: string;
}
export interface RelatedOpsItem {
  OpsItemId: string;
}
export interface RemoveTagsFromResourceRequest {
  ResourceType: ResourceTypeForTagging;
  ResourceId: string;
  TagKeys: string[];
}
export interface RemoveTagsFromResourceResult {}
export interface ResetServiceSettingRequest {
  SettingId: string;
}
export interface ResetServiceSettingResult {
  ServiceSetting?: ServiceSetting;
}
export interface ResolvedTargets {
  ParameterValues?: string[];
  Truncated?: boolean;
}
export interface ResourceComplianceSummaryItem {
  ComplianceType?: string;
  ResourceType?: string;
  ResourceId?: string;
  Status?: ComplianceStatus;
  OverallSeverity?: ComplianceSeverity;
  ExecutionSummary?: ComplianceExecutionSummary;
  CompliantSummary?: CompliantSummary;
  NonCompliantSummary?: NonCompliantSummary;
}
export interface ResourceDataSyncAlreadyExistsException {
  SyncName?: string;
}
export interface ResourceDataSyncAwsOrganizationsSource {
  OrganizationSourceType: string;
  OrganizationalUnits?: ResourceDataSyncOrganizationalUnit[];
}
export interface ResourceDataSyncConflictException {
  Message?: string;
}
export interface ResourceDataSyncCountExceededException {
  Message?: string;
}
export interface ResourceDataSyncDestinationDataSharing {
  DestinationDataSharingType?: string;
}
export interface ResourceDataSyncInvalidConfigurationException {
  Message?: string;
}
export interface ResourceDataSyncItem {
  SyncName?: string;
  SyncType?: string;
  SyncSource?: ResourceDataSyncSourceWithState;
  S3Destination?: ResourceDataSyncS3Destination;
  LastSyncTime?: Date;
  LastSuccessfulSyncTime?: Date;
  SyncLastModifiedTime?: Date;
  LastStatus?: LastResourceDataSyncStatus;
  SyncCreatedTime?: Date;
  LastSyncStatusMessage?: string;
}
export interface ResourceDataSyncNotFoundException {
  SyncName?: string;
  SyncType?: string;
  Message?: string;
}
export interface ResourceDataSyncOrganizationalUnit {
  OrganizationalUnitId?: string;
}
export interface ResourceDataSyncS3Destination {
  BucketName: string;
  Prefix?: string;
  SyncFormat: ResourceDataSyncS3Format;
  Region: string;
  AWSKMSKeyARN?: string;
  DestinationDataSharing?: ResourceDataSyncDestinationDataSharing;
}
export type ResourceDataSyncS3Format = "JsonSerDe";
export interface ResourceDataSyncSource {
  SourceType: string;
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource;
  SourceRegions: string[];
  IncludeFutureRegions?: boolean;
  EnableAllOpsDataSources?: boolean;
}
export interface ResourceDataSyncSourceWithState {
  SourceType?: string;
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource;
  SourceRegions?: string[];
  IncludeFutureRegions?: boolean;
  State?: string;
  EnableAllOpsDataSources?: boolean;
}
export interface ResourceInUseException {
  Message?: string;
}
export interface ResourceLimitExceededException {
  Message?: string;
}
export interface ResourceNotFoundException {
  Message?: string;
}
export interface ResourcePolicyConflictException {
  Message?: string;
}
export interface ResourcePolicyInvalidParameterException {
  ParameterNames?: string[];
  Message?: string;
}
export interface ResourcePolicyLimitExceededException {
  Limit?: number;
  LimitType?: string;
  Message?: string;
}
export interface ResourcePolicyNotFoundException {
  Message?: string;
}
export type ResourceType = "ManagedInstance" | "EC2Instance";
export type ResourceTypeForTagging = "Document" | "ManagedInstance" | "MaintenanceWindow" | "Parameter" | "PatchBaseline" | "OpsItem" | "OpsMetadata" | "Automation" | "Association" | "CloudConnector";
export interface ResultAttribute {
  TypeName: string;
}
export interface ResumeSessionRequest {
  SessionId: string;
}
export interface ResumeSessionResponse {
  SessionId?: string;
  TokenValue?: string;
  StreamUrl?: string;
}
export interface ReviewInformation {
  ReviewedTime?: Date;
  Status?: ReviewStatus;
  Reviewer?: string;
}
export type ReviewStatus = "APPROVED" | "NOT_REVIEWED" | "PENDING" | "REJECTED";
export interface Runbook {
  DocumentName: string;
  DocumentVersion?: string;
  Parameters?: { [key: string]: string[] };
  TargetParameterName?: string;
  Targets?: Target[];
  TargetMaps?: { [key: string]: string[] }[];
  MaxConcurrency?: string;
  MaxErrors?: string;
  TargetLocations?: TargetLocation[];
}
export interface S3OutputLocation {
  OutputS3Region?: string;
  OutputS3BucketName?: string;
  OutputS3KeyPrefix?: string;
}
export interface S3OutputUrl {
  OutputUrl?: string;
}
export interface ScheduledWindowExecution {
  WindowId?: string;
  Name?: string;
  ExecutionTime?: string;
}
export interface SendAutomationSignalRequest {
  AutomationExecutionId: string;
  SignalType: SignalType;
  Payload?: { [key: string]: string[] };
}
export interface SendAutomationSignalResult {}
export interface SendCommandRequest {
  InstanceIds?: string[];
  Targets?: Target[];
  DocumentName: string;
  DocumentVersion?: string;
  DocumentHash?: string;
  DocumentHashType?: DocumentHashType;
  TimeoutSeconds?: number;
  Comment?: string;
  Parameters?: { [key: string]: string[] };
  OutputS3Region?: string;
  OutputS3BucketName?: string;
  OutputS3KeyPrefix?: string;
  MaxConcurrency?: string;
  MaxErrors?: string;
  ServiceRoleArn?: string;
  NotificationConfig?: NotificationConfig;
  CloudWatchOutputConfig?: CloudWatchOutputConfig;
  AlarmConfiguration?: AlarmConfiguration;
}
export interface SendCommandResult {
  Command?: Command;
}
export interface ServiceQuotaExceededException {
  Message: string;
  ResourceId?: string;
  ResourceType?: string;
  QuotaCode: string;
  ServiceCode: string;
}
export interface ServiceSetting {
  SettingId?: string;
  SettingValue?: string;
  LastModifiedDate?: Date;
  LastModifiedUser?: string;
  ARN?: string;
  Status?: string;
}
export interface ServiceSettingNotFound {
  Message?: string;
}
export interface Session {
  SessionId?: string;
  Target?: string;
  Status?: SessionStatus;
  StartDate?: Date;
  EndDate?: Date;
  DocumentName?: string;
  Owner?: string;
  Reason?: string;
  Details?: string;
  OutputUrl?: SessionManagerOutputUrl;
  MaxSessionDuration?: string;
  AccessType?: AccessType;
}
export interface SessionFilter {
  key: SessionFilterKey;
  value: string;
}
export type SessionFilterKey = "InvokedAfter" | "InvokedBefore" | "Target" | "Owner" | "Status" | "SessionId" | "AccessType";
export interface SessionManagerOutputUrl {
  S3OutputUrl?: string;
  CloudWatchOutputUrl?: string;
}
export type SessionState = "Active" | "History";
export type SessionStatus = "Connected" | "Connecting" | "Disconnected" | "Terminated" | "Terminating" | "Failed";
export interface SeveritySummary {
  CriticalCount?: number;
  HighCount?: number;
  MediumCount?: number;
  LowCount?: number;
  InformationalCount?: number;
  UnspecifiedCount?: number;
}
export type SignalType = "Approve" | "Reject" | "StartStep" | "StopStep" | "Resume" | "Revoke";
export type SourceType = "AWS::EC2::Instance" | "AWS::IoT::Thing" | "AWS::SSM::ManagedInstance" | "Microsoft.Compute/virtualMachines" | "compute.googleapis.com/Instance";
export interface StartAccessRequestRequest {
  Reason: string;
  Targets: Target[];
  Tags?: Tag[];
}
export interface StartAccessRequestResponse {
  AccessRequestId?: string;
}
export interface StartAssociationsOnceRequest {
  AssociationIds: string[];
}
export interface StartAssociationsOnceResult {}
export interface StartAutomationExecutionRequest {
  DocumentName: string;
  DocumentVersion?: string;
  Parameters?: { [key: string]: string[] };
  ClientToken?: string;
  Mode?: ExecutionMode;
  TargetParameterName?: string;
  Targets?: Target[];
  TargetMaps?: { [key: string]: string[] }[];
  MaxConcurrency?: string;
  MaxErrors?: string;
  TargetLocations?: TargetLocation[];
  Tags?: Tag[];
  AlarmConfiguration?: AlarmConfiguration;
  TargetLocationsURL?: string;
}
export interface StartAutomationExecutionResult {
  AutomationExecutionId?: string;
}
export interface StartChangeRequestExecutionRequest {
  ScheduledTime?: Date;
  DocumentName: string;
  DocumentVersion?: string;
  Parameters?: { [key: string]: string[] };
  ChangeRequestName?: string;
  ClientToken?: string;
  AutoApprove?: boolean;
  Runbooks: Runbook[];
  Tags?: Tag[];
  ScheduledEndTime?: Date;
  ChangeDetails?: string;
}
export interface StartChangeRequestExecutionResult {
  AutomationExecutionId?: string;
}
export interface StartExecutionPreviewRequest {
  DocumentName: string;
  DocumentVersion?: string;
  ExecutionInputs?: ExecutionInputs;
}
export interface StartExecutionPreviewResponse {
  ExecutionPreviewId?: string;
}
export interface StartSessionRequest {
  Target: string;
  DocumentName?: string;
  Reason?: string;
  Parameters?: { [key: string]: string[] };
}
export interface StartSessionResponse {
  SessionId?: string;
  TokenValue?: string;
  StreamUrl?: string;
}
export interface StatusUnchanged {}
export interface StepExecution {
  StepName?: string;
  Action?: string;
  TimeoutSeconds?: number;
  OnFailure?: string;
  MaxAttempts?: number;
  ExecutionStartTime?: Date;
  ExecutionEndTime?: Date;
  StepStatus?: AutomationExecutionStatus;
  ResponseCode?: string;
  Inputs?: { [key: string]: string };
  Outputs?: { [key: string]: string[] };
  Response?: string;
  FailureMessage?: string;
  WarningMessage?: string;
  FailureDetails?: FailureDetails;
  StepExecutionId?: string;
  OverriddenParameters?: { [key: string]: string[] };
  IsEnd?: boolean;
  NextStep?: string;
  IsCritical?: boolean;
  ValidNextSteps?: string[];
  Targets?: Target[];
  TargetLocation?: TargetLocation;
  TriggeredAlarms?: AlarmStateInformation[];
  ParentStepDetails?: ParentStepDetails;
}
export interface StepExecutionFilter {
  Key: StepExecutionFilterKey;
  Values: string[];
}
export type StepExecutionFilterKey = "StartTimeBefore" | "StartTimeAfter" | "StepExecutionStatus" | "StepExecutionId" | "StepName" | "Action" | "ParentStepExecutionId" | "ParentStepIteration" | "ParentStepIteratorValue";
export interface StopAutomationExecutionRequest {
  AutomationExecutionId: string;
  Type?: StopType;
}
export interface StopAutomationExecutionResult {}
export type StopType = "Complete" | "Cancel";
export interface SubTypeCountLimitExceededException {
  Message?: string;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface Target {
  Key?: string;
  Values?: string[];
}
export interface TargetInUseException {
  Message?: string;
}
export interface TargetLocation {
  Accounts?: string[];
  Regions?: string[];
  TargetLocationMaxConcurrency?: string;
  TargetLocationMaxErrors?: string;
  ExecutionRoleName?: string;
  TargetLocationAlarmConfiguration?: AlarmConfiguration;
  IncludeChildOrganizationUnits?: boolean;
  ExcludeAccounts?: string[];
  Targets?: Target[];
  TargetsMaxConcurrency?: string;
  TargetsMaxErrors?: string;
}
export interface TargetNotConnected {
  Message?: string;
}
export interface TargetPreview {
  Count?: number;
  TargetType?: string;
}
export interface TargetsSummary {
  TotalCount?: number;
  StartedCount?: number;
  CompletedCount?: number;
  SuccessfulCount?: number;
  FailedCount?: number;
}
export interface TerminateSessionRequest {
  SessionId: string;
}
export interface TerminateSessionResponse {
  SessionId?: string;
}
export interface ThrottlingException {
  Message: string;
  QuotaCode?: string;
  ServiceCode?: string;
}
export interface TooManyTagsError {}
export interface TooManyUpdates {
  Message?: string;
}
export interface TotalSizeLimitExceededException {
  Message?: string;
}
export interface UnlabelParameterVersionRequest {
  Name: string;
  ParameterVersion: number;
  Labels: string[];
}
export interface UnlabelParameterVersionResult {
  RemovedLabels?: string[];
  InvalidLabels?: string[];
}
export interface UnsupportedCalendarException {
  Message?: string;
}
export interface UnsupportedFeatureRequiredException {
  Message?: string;
}
export interface UnsupportedInventoryItemContextException {
  TypeName?: string;
  Message?: string;
}
export interface UnsupportedInventorySchemaVersionException {
  Message?: string;
}
export interface UnsupportedOperatingSystem {
  Message?: string;
}
export interface UnsupportedOperationException {
  Message?: string;
}
export interface UnsupportedParameterType {
  message?: string;
}
export interface UnsupportedPlatformType {
  Message?: string;
}
export interface UpdateAssociationRequest {
  AssociationId: string;
  Parameters?: { [key: string]: string[] };
  DocumentVersion?: string;
  ScheduleExpression?: string;
  OutputLocation?: InstanceAssociationOutputLocation;
  Name?: string;
  Targets?: Target[];
  AssociationName?: string;
  AssociationVersion?: string;
  AutomationTargetParameterName?: string;
  MaxErrors?: string;
  MaxConcurrency?: string;
  ComplianceSeverity?: AssociationComplianceSeverity;
  SyncCompliance?: AssociationSyncCompliance;
  ApplyOnlyAtCronInterval?: boolean;
  CalendarNames?: string[];
  TargetLocations?: TargetLocation[];
  ScheduleOffset?: number;
  Duration?: number;
  TargetMaps?: { [key: string]: string[] }[];
  AlarmConfiguration?: AlarmConfiguration;
  AssociationDispatchAssumeRole?: string;
}
export interface UpdateAssociationResult {
  AssociationDescription?: AssociationDescription;
}
export interface UpdateAssociationStatusRequest {
  Name: string;
  InstanceId: string;
  AssociationStatus: AssociationStatus;
}
export interface UpdateAssociationStatusResult {
  AssociationDescription?: AssociationDescription;
}
export interface UpdateCloudConnectorRequest {
  CloudConnectorId: string;
  DisplayName?: string;
  Configuration?: CloudConnectorConfiguration;
  Description?: string;
}
export interface UpdateCloudConnectorResult {
  CloudConnectorId?: string;
}
export interface UpdateDocumentDefaultVersionRequest {
  Name: string;
  DocumentVersion: string;
}
export interface UpdateDocumentDefaultVersionResult {
  Description?: DocumentDefaultVersionDescription;
}
export interface UpdateDocumentMetadataRequest {
  Name: string;
  DocumentVersion?: string;
  DocumentReviews: DocumentReviews;
}
export interface UpdateDocumentMetadataResponse {}
export interface UpdateDocumentRequest {
  Content: string;
  Attachments?: AttachmentsSource[];
  Name: string;
  DisplayName?: string;
  VersionName?: string;
  DocumentVersion?: string;
  DocumentFormat?: DocumentFormat;
  TargetType?: string;
}
export interface UpdateDocumentResult {
  DocumentDescription?: DocumentDescription;
}
export interface UpdateMaintenanceWindowRequest {
  WindowId: string;
  Name?: string;
  Description?: string;
  StartDate?: string;
  EndDate?: string;
  Schedule?: string;
  ScheduleTimezone?: string;
  ScheduleOffset?: number;
  Duration?: number;
  Cutoff?: number;
  AllowUnassociatedTargets?: boolean;
  Enabled?: boolean;
  Replace?: boolean;
}
export interface UpdateMaintenanceWindowResult {
  WindowId?: string;
  Name?: string;
  Description?: string;
  StartDate?: string;
  EndDate?: string;
  Schedule?: string;
  ScheduleTimezone?: string;
  ScheduleOffset?: number;
  Duration?: number;
  Cutoff?: number;
  AllowUnassociatedTargets?: boolean;
  Enabled?: boolean;
}
export interface UpdateMaintenanceWindowTargetRequest {
  WindowId: string;
  WindowTargetId: string;
  Targets?: Target[];
  OwnerInformation?: string;
  Name?: string;
  Description?: string;
  Replace?: boolean;
}
export interface UpdateMaintenanceWindowTargetResult {
  WindowId?: string;
  WindowTargetId?: string;
  Targets?: Target[];
  OwnerInformation?: string;
  Name?: string;
  Description?: string;
}
export interface UpdateMaintenanceWindowTaskRequest {
  WindowId: string;
  WindowTaskId: string;
  Targets?: Target[];
  TaskArn?: string;
  ServiceRoleArn?: string;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression };
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  Priority?: number;
  MaxConcurrency?: string;
  MaxErrors?: string;
  LoggingInfo?: LoggingInfo;
  Name?: string;
  Description?: string;
  Replace?: boolean;
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  AlarmConfiguration?: AlarmConfiguration;
}
export interface UpdateMaintenanceWindowTaskResult {
  WindowId?: string;
  WindowTaskId?: string;
  Targets?: Target[];
  TaskArn?: string;
  ServiceRoleArn?: string;
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression };
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters;
  Priority?: number;
  MaxConcurrency?: string;
  MaxErrors?: string;
  LoggingInfo?: LoggingInfo;
  Name?: string;
  Description?: string;
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior;
  AlarmConfiguration?: AlarmConfiguration;
}
export interface UpdateManagedInstanceRoleRequest {
  InstanceId: string;
  IamRole: string;
}
export interface UpdateManagedInstanceRoleResult {}
export interface UpdateOpsItemRequest {
  Description?: string;
  OperationalData?: { [key: string]: OpsItemDataValue };
  OperationalDataToDelete?: string[];
  Notifications?: OpsItemNotification[];
  Priority?: number;
  RelatedOpsItems?: RelatedOpsItem[];
  Status?: OpsItemStatus;
  OpsItemId: string;
  Title?: string;
  Category?: string;
  Severity?: string;
  ActualStartTime?: Date;
  ActualEndTime?: Date;
  PlannedStartTime?: Date;
  PlannedEndTime?: Date;
  OpsItemArn?: string;
}
export interface UpdateOpsItemResponse {}
export interface UpdateOpsMetadataRequest {
  OpsMetadataArn: string;
  MetadataToUpdate?: { [key: string]: MetadataValue };
  KeysToDelete?: string[];
}
export interface UpdateOpsMetadataResult {
  OpsMetadataArn?: string;
}
export interface UpdatePatchBaselineRequest {
  BaselineId: string;
  Name?: string;
  GlobalFilters?: PatchFilterGroup;
  ApprovalRules?: PatchRuleGroup;
  ApprovedPatches?: string[];
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  ApprovedPatchesEnableNonSecurity?: boolean;
  RejectedPatches?: string[];
  RejectedPatchesAction?: PatchAction;
  Description?: string;
  Sources?: PatchSource[];
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
  Replace?: boolean;
}
export interface UpdatePatchBaselineResult {
  BaselineId?: string;
  Name?: string;
  OperatingSystem?: OperatingSystem;
  GlobalFilters?: PatchFilterGroup;
  ApprovalRules?: PatchRuleGroup;
  ApprovedPatches?: string[];
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel;
  ApprovedPatchesEnableNonSecurity?: boolean;
  RejectedPatches?: string[];
  RejectedPatchesAction?: PatchAction;
  CreatedDate?: Date;
  ModifiedDate?: Date;
  Description?: string;
  Sources?: PatchSource[];
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus;
}
export interface UpdateResourceDataSyncRequest {
  SyncName: string;
  SyncType: string;
  SyncSource: ResourceDataSyncSource;
}
export interface UpdateResourceDataSyncResult {}
export interface UpdateServiceSettingRequest {
  SettingId: string;
  SettingValue: string;
}
export interface UpdateServiceSettingResult {}
export interface ValidateCloudConnectorRequest {
  CloudConnectorId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ValidateCloudConnectorResult {
  ValidationFindings?: ValidationFinding[];
  NextToken?: string;
}
export interface ValidationException {
  Message?: string;
  ReasonCode?: string;
}
export interface ValidationFinding {
  Type?: ValidationFindingType;
  Code?: ValidationFindingCode;
  Message?: string;
  ProviderMessage?: string;
  Scope?: ValidationFindingScope;
}
export type ValidationFindingCode = "TargetInaccessible" | "TargetUnusable" | "TargetMissingPermissions" | "TargetApiDisabled" | "TargetStateWarning" | "AwsRoleAssumptionFailed" | "WebIdentityTokenFailed" | "OutboundWebIdentityFederationDisabled" | "ProviderCredentialCreationFailed" | "TenantSummary" | "SubscriptionAccessible";
export interface ValidationFindingScope {
  Type?: ValidationFindingScopeType;
  Id?: string;
}
export type ValidationFindingScopeType = "azure:tenant" | "azure:subscription" | "gcp:organization" | "gcp:project";
export type ValidationFindingType = "INFO" | "WARN" | "ERROR";
