// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Glue, 2017-03-31. Do not edit.
export interface Operations {
  AssociateGlossaryTerms: { input: AssociateGlossaryTermsRequest; output: AssociateGlossaryTermsResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" };
  BatchCreatePartition: { input: BatchCreatePartitionRequest; output: BatchCreatePartitionResponse; errors: "InvalidInputException" | "AlreadyExistsException" | "ResourceNumberLimitExceededException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "GlueEncryptionException" | "ConcurrentModificationException" };
  BatchDeleteConnection: { input: BatchDeleteConnectionRequest; output: BatchDeleteConnectionResponse; errors: "InternalServiceException" | "OperationTimeoutException" };
  BatchDeletePartition: { input: BatchDeletePartitionRequest; output: BatchDeletePartitionResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" };
  BatchDeleteTable: { input: BatchDeleteTableRequest; output: BatchDeleteTableResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ResourceNotReadyException" | "ConcurrentModificationException" };
  BatchDeleteTableVersion: { input: BatchDeleteTableVersionRequest; output: BatchDeleteTableVersionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  BatchGetBlueprints: { input: BatchGetBlueprintsRequest; output: BatchGetBlueprintsResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  BatchGetCrawlers: { input: BatchGetCrawlersRequest; output: BatchGetCrawlersResponse; errors: "InvalidInputException" | "OperationTimeoutException" };
  BatchGetCustomEntityTypes: { input: BatchGetCustomEntityTypesRequest; output: BatchGetCustomEntityTypesResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  BatchGetDataQualityResult: { input: BatchGetDataQualityResultRequest; output: BatchGetDataQualityResultResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  BatchGetDataQualityResultV2: { input: BatchGetDataQualityResultV2Request; output: BatchGetDataQualityResultV2Response; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  BatchGetDataQualityRulesetEvaluationRun: { input: BatchGetDataQualityRulesetEvaluationRunRequest; output: BatchGetDataQualityRulesetEvaluationRunResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  BatchGetDevEndpoints: { input: BatchGetDevEndpointsRequest; output: BatchGetDevEndpointsResponse; errors: "AccessDeniedException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  BatchGetIterableForms: { input: BatchGetIterableFormsRequest; output: BatchGetIterableFormsResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  BatchGetJobs: { input: BatchGetJobsRequest; output: BatchGetJobsResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  BatchGetPartition: { input: BatchGetPartitionRequest; output: BatchGetPartitionResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "OperationTimeoutException" | "InternalServiceException" | "GlueEncryptionException" | "InvalidStateException" | "FederationSourceException" | "FederationSourceRetryableException" };
  BatchGetTableOptimizer: { input: BatchGetTableOptimizerRequest; output: BatchGetTableOptimizerResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "AccessDeniedException" | "InternalServiceException" | "ThrottlingException" };
  BatchGetTriggers: { input: BatchGetTriggersRequest; output: BatchGetTriggersResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  BatchGetWorkflows: { input: BatchGetWorkflowsRequest; output: BatchGetWorkflowsResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  BatchPutDataQualityStatisticAnnotation: { input: BatchPutDataQualityStatisticAnnotationRequest; output: BatchPutDataQualityStatisticAnnotationResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "ResourceNumberLimitExceededException" };
  BatchStopJobRun: { input: BatchStopJobRunRequest; output: BatchStopJobRunResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  BatchUpdatePartition: { input: BatchUpdatePartitionRequest; output: BatchUpdatePartitionResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "OperationTimeoutException" | "InternalServiceException" | "GlueEncryptionException" | "ConcurrentModificationException" };
  CancelDataQualityRuleRecommendationRun: { input: CancelDataQualityRuleRecommendationRunRequest; output: CancelDataQualityRuleRecommendationRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  CancelDataQualityRulesetEvaluationRun: { input: CancelDataQualityRulesetEvaluationRunRequest; output: CancelDataQualityRulesetEvaluationRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  CancelMLTaskRun: { input: CancelMLTaskRunRequest; output: CancelMLTaskRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  CancelStatement: { input: CancelStatementRequest; output: CancelStatementResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "IllegalSessionStateException" };
  CheckSchemaVersionValidity: { input: CheckSchemaVersionValidityInput; output: CheckSchemaVersionValidityResponse; errors: "InvalidInputException" | "AccessDeniedException" | "InternalServiceException" };
  CreateBlueprint: { input: CreateBlueprintRequest; output: CreateBlueprintResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "ResourceNumberLimitExceededException" };
  CreateCatalog: { input: CreateCatalogRequest; output: CreateCatalogResponse; errors: "InvalidInputException" | "AlreadyExistsException" | "ResourceNumberLimitExceededException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ConcurrentModificationException" | "AccessDeniedException" | "EntityNotFoundException" | "FederatedResourceAlreadyExistsException" | "FederationSourceException" };
  CreateClassifier: { input: CreateClassifierRequest; output: CreateClassifierResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "OperationTimeoutException" };
  CreateColumnStatisticsTaskSettings: { input: CreateColumnStatisticsTaskSettingsRequest; output: CreateColumnStatisticsTaskSettingsResponse; errors: "AlreadyExistsException" | "AccessDeniedException" | "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ColumnStatisticsTaskRunningException" };
  CreateConnection: { input: CreateConnectionRequest; output: CreateConnectionResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "GlueEncryptionException" };
  CreateCrawler: { input: CreateCrawlerRequest; output: CreateCrawlerResponse; errors: "InvalidInputException" | "AlreadyExistsException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" };
  CreateCustomEntityType: { input: CreateCustomEntityTypeRequest; output: CreateCustomEntityTypeResponse; errors: "AccessDeniedException" | "AlreadyExistsException" | "IdempotentParameterMismatchException" | "InternalServiceException" | "InvalidInputException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" };
  CreateDataQualityEvaluationConfig: { input: CreateDataQualityEvaluationConfigRequest; output: CreateDataQualityEvaluationConfigResponse; errors: "AccessDeniedException" | "AlreadyExistsException" | "EntityNotFoundException" | "IdempotentParameterMismatchException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "ResourceNumberLimitExceededException" };
  CreateDataQualityRuleset: { input: CreateDataQualityRulesetRequest; output: CreateDataQualityRulesetResponse; errors: "InvalidInputException" | "AlreadyExistsException" | "OperationTimeoutException" | "InternalServiceException" | "ResourceNumberLimitExceededException" };
  CreateDatabase: { input: CreateDatabaseRequest; output: CreateDatabaseResponse; errors: "InvalidInputException" | "AlreadyExistsException" | "ResourceNumberLimitExceededException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ConcurrentModificationException" | "FederatedResourceAlreadyExistsException" | "FederationSourceException" | "FederationSourceRetryableException" };
  CreateDevEndpoint: { input: CreateDevEndpointRequest; output: CreateDevEndpointResponse; errors: "AccessDeniedException" | "AlreadyExistsException" | "IdempotentParameterMismatchException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "ValidationException" | "ResourceNumberLimitExceededException" };
  CreateGlossary: { input: CreateGlossaryRequest; output: CreateGlossaryResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" | "AlreadyExistsException" };
  CreateGlossaryTerm: { input: CreateGlossaryTermRequest; output: CreateGlossaryTermResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" | "AlreadyExistsException" };
  CreateGlueIdentityCenterConfiguration: { input: CreateGlueIdentityCenterConfigurationRequest; output: CreateGlueIdentityCenterConfigurationResponse; errors: "InvalidInputException" | "AlreadyExistsException" | "InternalServiceException" | "OperationTimeoutException" | "AccessDeniedException" | "ConcurrentModificationException" };
  CreateIntegration: { input: CreateIntegrationRequest; output: CreateIntegrationResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalServerException" | "IntegrationConflictOperationFault" | "IntegrationQuotaExceededFault" | "KMSKeyNotAccessibleFault" | "EntityNotFoundException" | "InternalServiceException" | "ConflictException" | "ResourceNumberLimitExceededException" | "InvalidInputException" };
  CreateIntegrationResourceProperty: { input: CreateIntegrationResourcePropertyRequest; output: CreateIntegrationResourcePropertyResponse; errors: "ValidationException" | "AccessDeniedException" | "ConflictException" | "InternalServerException" | "ResourceNotFoundException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  CreateIntegrationTableProperties: { input: CreateIntegrationTablePropertiesRequest; output: CreateIntegrationTablePropertiesResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalServerException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  CreateJob: { input: CreateJobRequest; output: CreateJobResponse; errors: "InvalidInputException" | "IdempotentParameterMismatchException" | "AlreadyExistsException" | "InternalServiceException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ConcurrentModificationException" };
  CreateMLTransform: { input: CreateMLTransformRequest; output: CreateMLTransformResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "AccessDeniedException" | "ResourceNumberLimitExceededException" | "IdempotentParameterMismatchException" };
  CreatePartition: { input: CreatePartitionRequest; output: CreatePartitionResponse; errors: "InvalidInputException" | "AlreadyExistsException" | "ResourceNumberLimitExceededException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "GlueEncryptionException" };
  CreatePartitionIndex: { input: CreatePartitionIndexRequest; output: CreatePartitionIndexResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "EntityNotFoundException" | "ResourceNumberLimitExceededException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  CreateRegistry: { input: CreateRegistryInput; output: CreateRegistryResponse; errors: "InvalidInputException" | "AccessDeniedException" | "AlreadyExistsException" | "ResourceNumberLimitExceededException" | "ConcurrentModificationException" | "InternalServiceException" };
  CreateSchema: { input: CreateSchemaInput; output: CreateSchemaResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "AlreadyExistsException" | "ResourceNumberLimitExceededException" | "ConcurrentModificationException" | "InternalServiceException" };
  CreateScript: { input: CreateScriptRequest; output: CreateScriptResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  CreateSecurityConfiguration: { input: CreateSecurityConfigurationRequest; output: CreateSecurityConfigurationResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" };
  CreateSession: { input: CreateSessionRequest; output: CreateSessionResponse; errors: "AccessDeniedException" | "IdempotentParameterMismatchException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "ValidationException" | "AlreadyExistsException" | "ResourceNumberLimitExceededException" | "OperationNotSupportedException" };
  CreateTable: { input: CreateTableRequest; output: CreateTableResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "EntityNotFoundException" | "ResourceNumberLimitExceededException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ConcurrentModificationException" | "ResourceNotReadyException" | "FederationSourceException" | "FederationSourceRetryableException" };
  CreateTableOptimizer: { input: CreateTableOptimizerRequest; output: CreateTableOptimizerResponse; errors: "EntityNotFoundException" | "ValidationException" | "InvalidInputException" | "AccessDeniedException" | "AlreadyExistsException" | "InternalServiceException" | "ThrottlingException" };
  CreateTrigger: { input: CreateTriggerRequest; output: CreateTriggerResponse; errors: "AlreadyExistsException" | "EntityNotFoundException" | "InvalidInputException" | "IdempotentParameterMismatchException" | "InternalServiceException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ConcurrentModificationException" };
  CreateUsageProfile: { input: CreateUsageProfileRequest; output: CreateUsageProfileResponse; errors: "InvalidInputException" | "InternalServiceException" | "AlreadyExistsException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "OperationNotSupportedException" };
  CreateUserDefinedFunction: { input: CreateUserDefinedFunctionRequest; output: CreateUserDefinedFunctionResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "GlueEncryptionException" };
  CreateWorkflow: { input: CreateWorkflowRequest; output: CreateWorkflowResponse; errors: "AlreadyExistsException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ConcurrentModificationException" };
  DeleteAsset: { input: DeleteAssetRequest; output: DeleteAssetResponse; errors: "AccessDeniedException" | "ConcurrentModificationException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  DeleteAssetType: { input: DeleteAssetTypeRequest; output: DeleteAssetTypeResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" };
  DeleteAttachment: { input: DeleteAttachmentRequest; output: DeleteAttachmentResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" };
  DeleteBlueprint: { input: DeleteBlueprintRequest; output: DeleteBlueprintResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  DeleteCatalog: { input: DeleteCatalogRequest; output: DeleteCatalogResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ConcurrentModificationException" | "AccessDeniedException" | "FederationSourceException" };
  DeleteClassifier: { input: DeleteClassifierRequest; output: DeleteClassifierResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" };
  DeleteColumnStatisticsForPartition: { input: DeleteColumnStatisticsForPartitionRequest; output: DeleteColumnStatisticsForPartitionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  DeleteColumnStatisticsForTable: { input: DeleteColumnStatisticsForTableRequest; output: DeleteColumnStatisticsForTableResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  DeleteColumnStatisticsTaskSettings: { input: DeleteColumnStatisticsTaskSettingsRequest; output: DeleteColumnStatisticsTaskSettingsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" };
  DeleteConnection: { input: DeleteConnectionRequest; output: DeleteConnectionResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" };
  DeleteConnectionType: { input: DeleteConnectionTypeRequest; output: DeleteConnectionTypeResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "AccessDeniedException" | "ValidationException" };
  DeleteCrawler: { input: DeleteCrawlerRequest; output: DeleteCrawlerResponse; errors: "EntityNotFoundException" | "CrawlerRunningException" | "SchedulerTransitioningException" | "OperationTimeoutException" };
  DeleteCustomEntityType: { input: DeleteCustomEntityTypeRequest; output: DeleteCustomEntityTypeResponse; errors: "EntityNotFoundException" | "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "OperationTimeoutException" };
  DeleteDataQualityEvaluationConfig: { input: DeleteDataQualityEvaluationConfigRequest; output: DeleteDataQualityEvaluationConfigResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  DeleteDataQualityRuleset: { input: DeleteDataQualityRulesetRequest; output: DeleteDataQualityRulesetResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  DeleteDatabase: { input: DeleteDatabaseRequest; output: DeleteDatabaseResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" | "FederationSourceException" | "FederationSourceRetryableException" };
  DeleteDevEndpoint: { input: DeleteDevEndpointRequest; output: DeleteDevEndpointResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  DeleteFormType: { input: DeleteFormTypeRequest; output: DeleteFormTypeResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ConflictException" | "ThrottlingException" };
  DeleteGlossary: { input: DeleteGlossaryRequest; output: DeleteGlossaryResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ConflictException" | "ConcurrentModificationException" | "ThrottlingException" };
  DeleteGlossaryTerm: { input: DeleteGlossaryTermRequest; output: DeleteGlossaryTermResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" };
  DeleteGlueIdentityCenterConfiguration: { input: DeleteGlueIdentityCenterConfigurationRequest; output: DeleteGlueIdentityCenterConfigurationResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "AccessDeniedException" | "ConcurrentModificationException" };
  DeleteIntegration: { input: DeleteIntegrationRequest; output: DeleteIntegrationResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "IntegrationNotFoundFault" | "IntegrationConflictOperationFault" | "InvalidIntegrationStateFault" | "EntityNotFoundException" | "InternalServiceException" | "ConflictException" | "InvalidStateException" | "InvalidInputException" };
  DeleteIntegrationResourceProperty: { input: DeleteIntegrationResourcePropertyRequest; output: DeleteIntegrationResourcePropertyResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "ResourceNotFoundException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  DeleteIntegrationTableProperties: { input: DeleteIntegrationTablePropertiesRequest; output: DeleteIntegrationTablePropertiesResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalServerException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  DeleteJob: { input: DeleteJobRequest; output: DeleteJobResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  DeleteMLTransform: { input: DeleteMLTransformRequest; output: DeleteMLTransformResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  DeletePartition: { input: DeletePartitionRequest; output: DeletePartitionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  DeletePartitionIndex: { input: DeletePartitionIndexRequest; output: DeletePartitionIndexResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "EntityNotFoundException" | "ConflictException" | "GlueEncryptionException" };
  DeleteRegistry: { input: DeleteRegistryInput; output: DeleteRegistryResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "AccessDeniedException" | "ConcurrentModificationException" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "ConditionCheckFailureException" };
  DeleteSchema: { input: DeleteSchemaInput; output: DeleteSchemaResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "AccessDeniedException" | "ConcurrentModificationException" };
  DeleteSchemaVersions: { input: DeleteSchemaVersionsInput; output: DeleteSchemaVersionsResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "AccessDeniedException" | "ConcurrentModificationException" };
  DeleteSecurityConfiguration: { input: DeleteSecurityConfigurationRequest; output: DeleteSecurityConfigurationResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  DeleteSession: { input: DeleteSessionRequest; output: DeleteSessionResponse; errors: "AccessDeniedException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "IllegalSessionStateException" | "ConcurrentModificationException" };
  DeleteTable: { input: DeleteTableRequest; output: DeleteTableResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" | "ResourceNotReadyException" | "FederationSourceException" | "FederationSourceRetryableException" };
  DeleteTableOptimizer: { input: DeleteTableOptimizerRequest; output: DeleteTableOptimizerResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "AccessDeniedException" | "InternalServiceException" | "ThrottlingException" };
  DeleteTableVersion: { input: DeleteTableVersionRequest; output: DeleteTableVersionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  DeleteTrigger: { input: DeleteTriggerRequest; output: DeleteTriggerResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" };
  DeleteUsageProfile: { input: DeleteUsageProfileRequest; output: DeleteUsageProfileResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "OperationNotSupportedException" };
  DeleteUserDefinedFunction: { input: DeleteUserDefinedFunctionRequest; output: DeleteUserDefinedFunctionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  DeleteWorkflow: { input: DeleteWorkflowRequest; output: DeleteWorkflowResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" };
  DescribeConnectionType: { input: DescribeConnectionTypeRequest; output: DescribeConnectionTypeResponse; errors: "ValidationException" | "InvalidInputException" | "InternalServiceException" | "AccessDeniedException" };
  DescribeEntity: { input: DescribeEntityRequest; output: DescribeEntityResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" | "GlueEncryptionException" | "ValidationException" | "FederationSourceException" | "AccessDeniedException" };
  DescribeInboundIntegrations: { input: DescribeInboundIntegrationsRequest; output: DescribeInboundIntegrationsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "IntegrationNotFoundFault" | "TargetResourceNotFound" | "OperationNotSupportedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  DescribeIntegrations: { input: DescribeIntegrationsRequest; output: DescribeIntegrationsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "IntegrationNotFoundFault" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  DisassociateGlossaryTerms: { input: DisassociateGlossaryTermsRequest; output: DisassociateGlossaryTermsResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" };
  GetAsset: { input: GetAssetInput; output: GetAssetOutput; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "ThrottlingException" | "InvalidInputException" };
  GetAssetType: { input: GetAssetTypeRequest; output: GetAssetTypeResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  GetBlueprint: { input: GetBlueprintRequest; output: GetBlueprintResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetBlueprintRun: { input: GetBlueprintRunRequest; output: GetBlueprintRunResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetBlueprintRuns: { input: GetBlueprintRunsRequest; output: GetBlueprintRunsResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  GetCatalog: { input: GetCatalogRequest; output: GetCatalogResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "AccessDeniedException" | "EntityNotFoundException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetCatalogImportStatus: { input: GetCatalogImportStatusRequest; output: GetCatalogImportStatusResponse; errors: "InternalServiceException" | "OperationTimeoutException" };
  GetCatalogs: { input: GetCatalogsRequest; output: GetCatalogsResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "AccessDeniedException" | "EntityNotFoundException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetClassifier: { input: GetClassifierRequest; output: GetClassifierResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" };
  GetClassifiers: { input: GetClassifiersRequest; output: GetClassifiersResponse; errors: "OperationTimeoutException" };
  GetColumnStatisticsForPartition: { input: GetColumnStatisticsForPartitionRequest; output: GetColumnStatisticsForPartitionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  GetColumnStatisticsForTable: { input: GetColumnStatisticsForTableRequest; output: GetColumnStatisticsForTableResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  GetColumnStatisticsTaskRun: { input: GetColumnStatisticsTaskRunRequest; output: GetColumnStatisticsTaskRunResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" };
  GetColumnStatisticsTaskRuns: { input: GetColumnStatisticsTaskRunsRequest; output: GetColumnStatisticsTaskRunsResponse; errors: "OperationTimeoutException" };
  GetColumnStatisticsTaskSettings: { input: GetColumnStatisticsTaskSettingsRequest; output: GetColumnStatisticsTaskSettingsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" };
  GetConnection: { input: GetConnectionRequest; output: GetConnectionResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" | "GlueEncryptionException" };
  GetConnections: { input: GetConnectionsRequest; output: GetConnectionsResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" | "GlueEncryptionException" };
  GetCrawler: { input: GetCrawlerRequest; output: GetCrawlerResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" };
  GetCrawlerMetrics: { input: GetCrawlerMetricsRequest; output: GetCrawlerMetricsResponse; errors: "OperationTimeoutException" };
  GetCrawlers: { input: GetCrawlersRequest; output: GetCrawlersResponse; errors: "OperationTimeoutException" };
  GetCustomEntityType: { input: GetCustomEntityTypeRequest; output: GetCustomEntityTypeResponse; errors: "EntityNotFoundException" | "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "OperationTimeoutException" };
  GetDashboardUrl: { input: GetDashboardUrlRequest; output: GetDashboardUrlResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "AccessDeniedException" | "OperationNotSupportedException" | "InternalServiceException" };
  GetDataCatalogEncryptionSettings: { input: GetDataCatalogEncryptionSettingsRequest; output: GetDataCatalogEncryptionSettingsResponse; errors: "InternalServiceException" | "InvalidInputException" | "OperationTimeoutException" };
  GetDataCatalogExportConfiguration: { input: GetDataCatalogExportConfigurationInput; output: GetDataCatalogExportConfigurationOutput; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "ThrottlingException" };
  GetDataQualityEvaluationConfig: { input: GetDataQualityEvaluationConfigRequest; output: GetDataQualityEvaluationConfigResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetDataQualityModel: { input: GetDataQualityModelRequest; output: GetDataQualityModelResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetDataQualityModelResult: { input: GetDataQualityModelResultRequest; output: GetDataQualityModelResultResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetDataQualityResult: { input: GetDataQualityResultRequest; output: GetDataQualityResultResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "EntityNotFoundException" };
  GetDataQualityResultV2: { input: GetDataQualityResultV2Request; output: GetDataQualityResultV2Response; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "EntityNotFoundException" };
  GetDataQualityRuleRecommendationRun: { input: GetDataQualityRuleRecommendationRunRequest; output: GetDataQualityRuleRecommendationRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetDataQualityRuleset: { input: GetDataQualityRulesetRequest; output: GetDataQualityRulesetResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetDataQualityRulesetEvaluationRun: { input: GetDataQualityRulesetEvaluationRunRequest; output: GetDataQualityRulesetEvaluationRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetDatabase: { input: GetDatabaseRequest; output: GetDatabaseResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetDatabases: { input: GetDatabasesRequest; output: GetDatabasesResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "EntityNotFoundException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetDataflowGraph: { input: GetDataflowGraphRequest; output: GetDataflowGraphResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  GetDevEndpoint: { input: GetDevEndpointRequest; output: GetDevEndpointResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  GetDevEndpoints: { input: GetDevEndpointsRequest; output: GetDevEndpointsResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  GetEntityRecords: { input: GetEntityRecordsRequest; output: GetEntityRecordsResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" | "GlueEncryptionException" | "ValidationException" | "FederationSourceException" | "AccessDeniedException" };
  GetFormType: { input: GetFormTypeRequest; output: GetFormTypeResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  GetGlossary: { input: GetGlossaryRequest; output: GetGlossaryResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "ThrottlingException" };
  GetGlossaryTerm: { input: GetGlossaryTermRequest; output: GetGlossaryTermResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "ThrottlingException" };
  GetGlueIdentityCenterConfiguration: { input: GetGlueIdentityCenterConfigurationRequest; output: GetGlueIdentityCenterConfigurationResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "AccessDeniedException" | "ConcurrentModificationException" };
  GetIntegrationResourceProperty: { input: GetIntegrationResourcePropertyRequest; output: GetIntegrationResourcePropertyResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "ResourceNotFoundException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  GetIntegrationTableProperties: { input: GetIntegrationTablePropertiesRequest; output: GetIntegrationTablePropertiesResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalServerException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  GetJob: { input: GetJobRequest; output: GetJobResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetJobBookmark: { input: GetJobBookmarkRequest; output: GetJobBookmarkResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ValidationException" };
  GetJobRun: { input: GetJobRunRequest; output: GetJobRunResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetJobRuns: { input: GetJobRunsRequest; output: GetJobRunsResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetJobUpgradeAnalysis: { input: GetJobUpgradeAnalysisRequest; output: GetJobUpgradeAnalysisResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "OperationNotSupportedException" | "AccessDeniedException" | "InternalServiceException" };
  GetJobs: { input: GetJobsRequest; output: GetJobsResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetMLTaskRun: { input: GetMLTaskRunRequest; output: GetMLTaskRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetMLTaskRuns: { input: GetMLTaskRunsRequest; output: GetMLTaskRunsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetMLTransform: { input: GetMLTransformRequest; output: GetMLTransformResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetMLTransforms: { input: GetMLTransformsRequest; output: GetMLTransformsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  GetMapping: { input: GetMappingRequest; output: GetMappingResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "EntityNotFoundException" };
  GetMaterializedViewRefreshTaskRun: { input: GetMaterializedViewRefreshTaskRunRequest; output: GetMaterializedViewRefreshTaskRunResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" };
  GetPartition: { input: GetPartitionRequest; output: GetPartitionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetPartitionIndexes: { input: GetPartitionIndexesRequest; output: GetPartitionIndexesResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "EntityNotFoundException" | "ConflictException" };
  GetPartitions: { input: GetPartitionsRequest; output: GetPartitionsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "GlueEncryptionException" | "InvalidStateException" | "ResourceNotReadyException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetPlan: { input: GetPlanRequest; output: GetPlanResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  GetRegistry: { input: GetRegistryInput; output: GetRegistryResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" };
  GetResourcePolicies: { input: GetResourcePoliciesRequest; output: GetResourcePoliciesResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "GlueEncryptionException" };
  GetResourcePolicy: { input: GetResourcePolicyRequest; output: GetResourcePolicyResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  GetSchema: { input: GetSchemaInput; output: GetSchemaResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" };
  GetSchemaByDefinition: { input: GetSchemaByDefinitionInput; output: GetSchemaByDefinitionResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" };
  GetSchemaVersion: { input: GetSchemaVersionInput; output: GetSchemaVersionResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" };
  GetSchemaVersionsDiff: { input: GetSchemaVersionsDiffInput; output: GetSchemaVersionsDiffResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "AccessDeniedException" | "InternalServiceException" };
  GetSecurityConfiguration: { input: GetSecurityConfigurationRequest; output: GetSecurityConfigurationResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  GetSecurityConfigurations: { input: GetSecurityConfigurationsRequest; output: GetSecurityConfigurationsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  GetSession: { input: GetSessionRequest; output: GetSessionResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" };
  GetSessionEndpoint: { input: GetSessionEndpointRequest; output: GetSessionEndpointResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "OperationNotSupportedException" | "IllegalSessionStateException" };
  GetStatement: { input: GetStatementRequest; output: GetStatementResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "IllegalSessionStateException" };
  GetSystemLogsForJobRun: { input: GetSystemLogsForJobRunRequest; output: GetSystemLogsForJobRunResponse; errors: "AccessDeniedException" | "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetSystemLogsForSession: { input: GetSystemLogsForSessionRequest; output: GetSystemLogsForSessionResponse; errors: "AccessDeniedException" | "InternalServiceException" | "EntityNotFoundException" | "InvalidInputException" };
  GetTable: { input: GetTableRequest; output: GetTableResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ResourceNotReadyException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetTableOptimizer: { input: GetTableOptimizerRequest; output: GetTableOptimizerResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "AccessDeniedException" | "InternalServiceException" | "ThrottlingException" };
  GetTableVersion: { input: GetTableVersionRequest; output: GetTableVersionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  GetTableVersions: { input: GetTableVersionsRequest; output: GetTableVersionsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  GetTables: { input: GetTablesRequest; output: GetTablesResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "GlueEncryptionException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetTags: { input: GetTagsRequest; output: GetTagsResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "EntityNotFoundException" };
  GetTrigger: { input: GetTriggerRequest; output: GetTriggerResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  GetTriggers: { input: GetTriggersRequest; output: GetTriggersResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  GetUnfilteredPartitionMetadata: { input: GetUnfilteredPartitionMetadataRequest; output: GetUnfilteredPartitionMetadataResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "PermissionTypeMismatchException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetUnfilteredPartitionsMetadata: { input: GetUnfilteredPartitionsMetadataRequest; output: GetUnfilteredPartitionsMetadataResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "PermissionTypeMismatchException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetUnfilteredTableMetadata: { input: GetUnfilteredTableMetadataRequest; output: GetUnfilteredTableMetadataResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "PermissionTypeMismatchException" | "FederationSourceException" | "FederationSourceRetryableException" };
  GetUsageProfile: { input: GetUsageProfileRequest; output: GetUsageProfileResponse; errors: "InvalidInputException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "OperationNotSupportedException" };
  GetUserDefinedFunction: { input: GetUserDefinedFunctionRequest; output: GetUserDefinedFunctionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  GetUserDefinedFunctions: { input: GetUserDefinedFunctionsRequest; output: GetUserDefinedFunctionsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "GlueEncryptionException" };
  GetWorkflow: { input: GetWorkflowRequest; output: GetWorkflowResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetWorkflowRun: { input: GetWorkflowRunRequest; output: GetWorkflowRunResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetWorkflowRunProperties: { input: GetWorkflowRunPropertiesRequest; output: GetWorkflowRunPropertiesResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  GetWorkflowRuns: { input: GetWorkflowRunsRequest; output: GetWorkflowRunsResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  ImportCatalogToGlue: { input: ImportCatalogToGlueRequest; output: ImportCatalogToGlueResponse; errors: "InternalServiceException" | "OperationTimeoutException" };
  ListAssetTypes: { input: ListAssetTypesRequest; output: ListAssetTypesResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  ListBlueprints: { input: ListBlueprintsRequest; output: ListBlueprintsResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  ListColumnStatisticsTaskRuns: { input: ListColumnStatisticsTaskRunsRequest; output: ListColumnStatisticsTaskRunsResponse; errors: "OperationTimeoutException" };
  ListConnectionTypes: { input: ListConnectionTypesRequest; output: ListConnectionTypesResponse; errors: "InternalServiceException" | "AccessDeniedException" };
  ListCrawlers: { input: ListCrawlersRequest; output: ListCrawlersResponse; errors: "OperationTimeoutException" };
  ListCrawls: { input: ListCrawlsRequest; output: ListCrawlsResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" };
  ListCustomEntityTypes: { input: ListCustomEntityTypesRequest; output: ListCustomEntityTypesResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListDataQualityEvaluationConfigs: { input: ListDataQualityEvaluationConfigsRequest; output: ListDataQualityEvaluationConfigsResponse; errors: "AccessDeniedException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListDataQualityResults: { input: ListDataQualityResultsRequest; output: ListDataQualityResultsResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListDataQualityResultsV2: { input: ListDataQualityResultsV2Request; output: ListDataQualityResultsV2Response; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListDataQualityRuleRecommendationRuns: { input: ListDataQualityRuleRecommendationRunsRequest; output: ListDataQualityRuleRecommendationRunsResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListDataQualityRulesetEvaluationRuns: { input: ListDataQualityRulesetEvaluationRunsRequest; output: ListDataQualityRulesetEvaluationRunsResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListDataQualityRulesets: { input: ListDataQualityRulesetsRequest; output: ListDataQualityRulesetsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListDataQualityStatisticAnnotations: { input: ListDataQualityStatisticAnnotationsRequest; output: ListDataQualityStatisticAnnotationsResponse; errors: "InvalidInputException" | "InternalServiceException" };
  ListDataQualityStatistics: { input: ListDataQualityStatisticsRequest; output: ListDataQualityStatisticsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" };
  ListDevEndpoints: { input: ListDevEndpointsRequest; output: ListDevEndpointsResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  ListEntities: { input: ListEntitiesRequest; output: ListEntitiesResponse; errors: "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" | "GlueEncryptionException" | "ValidationException" | "FederationSourceException" | "AccessDeniedException" };
  ListFormTypes: { input: ListFormTypesRequest; output: ListFormTypesResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  ListGlossaries: { input: ListGlossariesRequest; output: ListGlossariesResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  ListGlossaryTerms: { input: ListGlossaryTermsRequest; output: ListGlossaryTermsResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  ListIntegrationResourceProperties: { input: ListIntegrationResourcePropertiesRequest; output: ListIntegrationResourcePropertiesResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "ResourceNotFoundException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  ListIntegrationTableProperties: { input: ListIntegrationTablePropertiesRequest; output: ListIntegrationTablePropertiesResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalServerException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  ListIterableForms: { input: ListIterableFormsRequest; output: ListIterableFormsResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "ThrottlingException" | "InvalidInputException" };
  ListJobs: { input: ListJobsRequest; output: ListJobsResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  ListMLTransforms: { input: ListMLTransformsRequest; output: ListMLTransformsResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  ListMaterializedViewRefreshTaskRuns: { input: ListMaterializedViewRefreshTaskRunsRequest; output: ListMaterializedViewRefreshTaskRunsResponse; errors: "AccessDeniedException" | "InvalidInputException" | "OperationTimeoutException" };
  ListRegistries: { input: ListRegistriesInput; output: ListRegistriesResponse; errors: "InvalidInputException" | "AccessDeniedException" | "InternalServiceException" };
  ListSchemaVersions: { input: ListSchemaVersionsInput; output: ListSchemaVersionsResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" };
  ListSchemas: { input: ListSchemasInput; output: ListSchemasResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" };
  ListSessions: { input: ListSessionsRequest; output: ListSessionsResponse; errors: "AccessDeniedException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  ListStatements: { input: ListStatementsRequest; output: ListStatementsResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "IllegalSessionStateException" };
  ListTableOptimizerRuns: { input: ListTableOptimizerRunsRequest; output: ListTableOptimizerRunsResponse; errors: "EntityNotFoundException" | "AccessDeniedException" | "InvalidInputException" | "ValidationException" | "InternalServiceException" | "ThrottlingException" };
  ListTriggers: { input: ListTriggersRequest; output: ListTriggersResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  ListUsageProfiles: { input: ListUsageProfilesRequest; output: ListUsageProfilesResponse; errors: "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "OperationNotSupportedException" };
  ListWorkflows: { input: ListWorkflowsRequest; output: ListWorkflowsResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  ModifyIntegration: { input: ModifyIntegrationRequest; output: ModifyIntegrationResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "IntegrationNotFoundFault" | "IntegrationConflictOperationFault" | "InvalidIntegrationStateFault" | "EntityNotFoundException" | "InternalServiceException" | "ConflictException" | "InvalidStateException" | "InvalidInputException" };
  PublishDataQualityResultV2: { input: PublishDataQualityResultV2Request; output: PublishDataQualityResultV2Response; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "IdempotentParameterMismatchException" | "ResourceNumberLimitExceededException" };
  PutAsset: { input: PutAssetRequest; output: PutAssetResponse; errors: "AccessDeniedException" | "ConcurrentModificationException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  PutAssetType: { input: PutAssetTypeRequest; output: PutAssetTypeResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "EntityNotFoundException" | "ConcurrentModificationException" | "ThrottlingException" };
  PutAttachment: { input: PutAttachmentRequest; output: PutAttachmentResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" };
  PutDataCatalogEncryptionSettings: { input: PutDataCatalogEncryptionSettingsRequest; output: PutDataCatalogEncryptionSettingsResponse; errors: "InternalServiceException" | "InvalidInputException" | "OperationTimeoutException" };
  PutDataCatalogExportConfiguration: { input: PutDataCatalogExportConfigurationInput; output: PutDataCatalogExportConfigurationOutput; errors: "InvalidInputException" | "AccessDeniedException" | "InternalServiceException" | "ThrottlingException" | "ConflictException" };
  PutDataQualityProfileAnnotation: { input: PutDataQualityProfileAnnotationRequest; output: PutDataQualityProfileAnnotationResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" };
  PutFormType: { input: PutFormTypeRequest; output: PutFormTypeResponse; errors: "AccessDeniedException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "ConditionCheckFailureException" };
  PutSchemaVersionMetadata: { input: PutSchemaVersionMetadataInput; output: PutSchemaVersionMetadataResponse; errors: "InvalidInputException" | "AccessDeniedException" | "AlreadyExistsException" | "EntityNotFoundException" | "ResourceNumberLimitExceededException" };
  PutWorkflowRunProperties: { input: PutWorkflowRunPropertiesRequest; output: PutWorkflowRunPropertiesResponse; errors: "AlreadyExistsException" | "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ConcurrentModificationException" };
  QuerySchemaVersionMetadata: { input: QuerySchemaVersionMetadataInput; output: QuerySchemaVersionMetadataResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" };
  RegisterConnectionType: { input: RegisterConnectionTypeRequest; output: RegisterConnectionTypeResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "InternalServiceException" | "AccessDeniedException" | "ValidationException" };
  RegisterSchemaVersion: { input: RegisterSchemaVersionInput; output: RegisterSchemaVersionResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "ResourceNumberLimitExceededException" | "ConcurrentModificationException" | "InternalServiceException" };
  RemoveSchemaVersionMetadata: { input: RemoveSchemaVersionMetadataInput; output: RemoveSchemaVersionMetadataResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" };
  ResetJobBookmark: { input: ResetJobBookmarkRequest; output: ResetJobBookmarkResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" };
  ResumeWorkflowRun: { input: ResumeWorkflowRunRequest; output: ResumeWorkflowRunResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentRunsExceededException" | "IllegalWorkflowStateException" };
  RunStatement: { input: RunStatementRequest; output: RunStatementResponse; errors: "EntityNotFoundException" | "AccessDeniedException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "ValidationException" | "ResourceNumberLimitExceededException" | "OperationNotSupportedException" | "SessionBusyException" | "IllegalSessionStateException" };
  SearchAssets: { input: SearchAssetsInput; output: SearchAssetsOutput; errors: "AccessDeniedException" | "InvalidInputException" | "InternalServiceException" | "ThrottlingException" };
  SearchTables: { input: SearchTablesRequest; output: SearchTablesResponse; errors: "InternalServiceException" | "InvalidInputException" | "OperationTimeoutException" };
  StartBlueprintRun: { input: StartBlueprintRunRequest; output: StartBlueprintRunResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "ResourceNumberLimitExceededException" | "EntityNotFoundException" | "IllegalBlueprintStateException" };
  StartColumnStatisticsTaskRun: { input: StartColumnStatisticsTaskRunRequest; output: StartColumnStatisticsTaskRunResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "ColumnStatisticsTaskRunningException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "InvalidInputException" };
  StartColumnStatisticsTaskRunSchedule: { input: StartColumnStatisticsTaskRunScheduleRequest; output: StartColumnStatisticsTaskRunScheduleResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" };
  StartCrawler: { input: StartCrawlerRequest; output: StartCrawlerResponse; errors: "EntityNotFoundException" | "CrawlerRunningException" | "OperationTimeoutException" };
  StartCrawlerSchedule: { input: StartCrawlerScheduleRequest; output: StartCrawlerScheduleResponse; errors: "EntityNotFoundException" | "SchedulerRunningException" | "SchedulerTransitioningException" | "NoScheduleException" | "OperationTimeoutException" };
  StartDataQualityRuleRecommendationRun: { input: StartDataQualityRuleRecommendationRunRequest; output: StartDataQualityRuleRecommendationRunResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "ConflictException" };
  StartDataQualityRulesetEvaluationRun: { input: StartDataQualityRulesetEvaluationRunRequest; output: StartDataQualityRulesetEvaluationRunResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "OperationTimeoutException" | "InternalServiceException" | "ConflictException" };
  StartExportLabelsTaskRun: { input: StartExportLabelsTaskRunRequest; output: StartExportLabelsTaskRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  StartImportLabelsTaskRun: { input: StartImportLabelsTaskRunRequest; output: StartImportLabelsTaskRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "InternalServiceException" };
  StartJobRun: { input: StartJobRunRequest; output: StartJobRunResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ConcurrentRunsExceededException" };
  StartJobUpgradeAnalysis: { input: StartJobUpgradeAnalysisRequest; output: StartJobUpgradeAnalysisResponse; errors: "ResourceNumberLimitExceededException" | "InvalidInputException" | "ValidationException" | "EntityNotFoundException" | "OperationNotSupportedException" | "AccessDeniedException" | "InternalServiceException" };
  StartMLEvaluationTaskRun: { input: StartMLEvaluationTaskRunRequest; output: StartMLEvaluationTaskRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "ConcurrentRunsExceededException" | "MLTransformNotReadyException" };
  StartMLLabelingSetGenerationTaskRun: { input: StartMLLabelingSetGenerationTaskRunRequest; output: StartMLLabelingSetGenerationTaskRunResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "ConcurrentRunsExceededException" };
  StartMaterializedViewRefreshTaskRun: { input: StartMaterializedViewRefreshTaskRunRequest; output: StartMaterializedViewRefreshTaskRunResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "MaterializedViewRefreshTaskRunningException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "InvalidInputException" };
  StartTrigger: { input: StartTriggerRequest; output: StartTriggerResponse; errors: "InvalidInputException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ConcurrentRunsExceededException" };
  StartWorkflowRun: { input: StartWorkflowRunRequest; output: StartWorkflowRunResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "ConcurrentRunsExceededException" };
  StopColumnStatisticsTaskRun: { input: StopColumnStatisticsTaskRunRequest; output: StopColumnStatisticsTaskRunResponse; errors: "EntityNotFoundException" | "ColumnStatisticsTaskNotRunningException" | "ColumnStatisticsTaskStoppingException" | "OperationTimeoutException" };
  StopColumnStatisticsTaskRunSchedule: { input: StopColumnStatisticsTaskRunScheduleRequest; output: StopColumnStatisticsTaskRunScheduleResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" };
  StopCrawler: { input: StopCrawlerRequest; output: StopCrawlerResponse; errors: "EntityNotFoundException" | "CrawlerNotRunningException" | "CrawlerStoppingException" | "OperationTimeoutException" };
  StopCrawlerSchedule: { input: StopCrawlerScheduleRequest; output: StopCrawlerScheduleResponse; errors: "EntityNotFoundException" | "SchedulerNotRunningException" | "SchedulerTransitioningException" | "OperationTimeoutException" };
  StopJobUpgradeAnalysis: { input: StopJobUpgradeAnalysisRequest; output: StopJobUpgradeAnalysisResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "OperationNotSupportedException" | "ThrottlingException" | "AccessDeniedException" | "InternalServiceException" };
  StopMaterializedViewRefreshTaskRun: { input: StopMaterializedViewRefreshTaskRunRequest; output: StopMaterializedViewRefreshTaskRunResponse; errors: "AccessDeniedException" | "MaterializedViewRefreshTaskNotRunningException" | "MaterializedViewRefreshTaskStoppingException" | "InvalidInputException" | "OperationTimeoutException" };
  StopSession: { input: StopSessionRequest; output: StopSessionResponse; errors: "AccessDeniedException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "IllegalSessionStateException" | "ConcurrentModificationException" };
  StopTrigger: { input: StopTriggerRequest; output: StopTriggerResponse; errors: "InvalidInputException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "ConcurrentModificationException" };
  StopWorkflowRun: { input: StopWorkflowRunRequest; output: StopWorkflowRunResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "IllegalWorkflowStateException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "EntityNotFoundException" };
  TestConnection: { input: TestConnectionRequest; output: TestConnectionResponse; errors: "InvalidInputException" | "OperationTimeoutException" | "ResourceNumberLimitExceededException" | "GlueEncryptionException" | "FederationSourceException" | "AccessDeniedException" | "EntityNotFoundException" | "ConflictException" | "InternalServiceException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "EntityNotFoundException" };
  UpdateAsset: { input: UpdateAssetRequest; output: UpdateAssetResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "ConcurrentModificationException" | "InternalServiceException" | "InvalidInputException" | "ThrottlingException" };
  UpdateBlueprint: { input: UpdateBlueprintRequest; output: UpdateBlueprintResponse; errors: "EntityNotFoundException" | "ConcurrentModificationException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "IllegalBlueprintStateException" };
  UpdateCatalog: { input: UpdateCatalogRequest; output: UpdateCatalogResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ConcurrentModificationException" | "AccessDeniedException" | "FederationSourceException" };
  UpdateClassifier: { input: UpdateClassifierRequest; output: UpdateClassifierResponse; errors: "InvalidInputException" | "VersionMismatchException" | "EntityNotFoundException" | "OperationTimeoutException" };
  UpdateColumnStatisticsForPartition: { input: UpdateColumnStatisticsForPartitionRequest; output: UpdateColumnStatisticsForPartitionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  UpdateColumnStatisticsForTable: { input: UpdateColumnStatisticsForTableRequest; output: UpdateColumnStatisticsForTableResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  UpdateColumnStatisticsTaskSettings: { input: UpdateColumnStatisticsTaskSettingsRequest; output: UpdateColumnStatisticsTaskSettingsResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InvalidInputException" | "VersionMismatchException" | "OperationTimeoutException" };
  UpdateConnection: { input: UpdateConnectionRequest; output: UpdateConnectionResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "OperationTimeoutException" | "InvalidInputException" | "GlueEncryptionException" };
  UpdateCrawler: { input: UpdateCrawlerRequest; output: UpdateCrawlerResponse; errors: "InvalidInputException" | "VersionMismatchException" | "EntityNotFoundException" | "CrawlerRunningException" | "OperationTimeoutException" };
  UpdateCrawlerSchedule: { input: UpdateCrawlerScheduleRequest; output: UpdateCrawlerScheduleResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "VersionMismatchException" | "SchedulerTransitioningException" | "OperationTimeoutException" };
  UpdateDataQualityEvaluationConfig: { input: UpdateDataQualityEvaluationConfigRequest; output: UpdateDataQualityEvaluationConfigResponse; errors: "AccessDeniedException" | "ConcurrentModificationException" | "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" };
  UpdateDataQualityRuleset: { input: UpdateDataQualityRulesetRequest; output: UpdateDataQualityRulesetResponse; errors: "EntityNotFoundException" | "AlreadyExistsException" | "IdempotentParameterMismatchException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "ResourceNumberLimitExceededException" };
  UpdateDatabase: { input: UpdateDatabaseRequest; output: UpdateDatabaseResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" | "ConcurrentModificationException" | "FederationSourceException" | "FederationSourceRetryableException" | "AlreadyExistsException" };
  UpdateDevEndpoint: { input: UpdateDevEndpointRequest; output: UpdateDevEndpointResponse; errors: "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "InvalidInputException" | "ValidationException" };
  UpdateGlossary: { input: UpdateGlossaryRequest; output: UpdateGlossaryResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" | "AlreadyExistsException" };
  UpdateGlossaryTerm: { input: UpdateGlossaryTermRequest; output: UpdateGlossaryTermResponse; errors: "AccessDeniedException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" | "ConcurrentModificationException" | "ThrottlingException" | "AlreadyExistsException" };
  UpdateGlueIdentityCenterConfiguration: { input: UpdateGlueIdentityCenterConfigurationRequest; output: UpdateGlueIdentityCenterConfigurationResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "AccessDeniedException" | "ConcurrentModificationException" };
  UpdateIntegrationResourceProperty: { input: UpdateIntegrationResourcePropertyRequest; output: UpdateIntegrationResourcePropertyResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServerException" | "ResourceNotFoundException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  UpdateIntegrationTableProperties: { input: UpdateIntegrationTablePropertiesRequest; output: UpdateIntegrationTablePropertiesResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "InternalServerException" | "EntityNotFoundException" | "InternalServiceException" | "InvalidInputException" };
  UpdateJob: { input: UpdateJobRequest; output: UpdateJobResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" };
  UpdateJobFromSourceControl: { input: UpdateJobFromSourceControlRequest; output: UpdateJobFromSourceControlResponse; errors: "AccessDeniedException" | "AlreadyExistsException" | "InvalidInputException" | "ValidationException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  UpdateMLTransform: { input: UpdateMLTransformRequest; output: UpdateMLTransformResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "OperationTimeoutException" | "InternalServiceException" | "AccessDeniedException" };
  UpdatePartition: { input: UpdatePartitionRequest; output: UpdatePartitionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  UpdateRegistry: { input: UpdateRegistryInput; output: UpdateRegistryResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "ConcurrentModificationException" | "InternalServiceException" };
  UpdateSchema: { input: UpdateSchemaInput; output: UpdateSchemaResponse; errors: "InvalidInputException" | "AccessDeniedException" | "EntityNotFoundException" | "ConcurrentModificationException" | "InternalServiceException" };
  UpdateSourceControlFromJob: { input: UpdateSourceControlFromJobRequest; output: UpdateSourceControlFromJobResponse; errors: "AccessDeniedException" | "AlreadyExistsException" | "InvalidInputException" | "ValidationException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" };
  UpdateTable: { input: UpdateTableRequest; output: UpdateTableResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" | "ResourceNumberLimitExceededException" | "GlueEncryptionException" | "ResourceNotReadyException" | "FederationSourceException" | "FederationSourceRetryableException" | "AlreadyExistsException" };
  UpdateTableOptimizer: { input: UpdateTableOptimizerRequest; output: UpdateTableOptimizerResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "AccessDeniedException" | "ValidationException" | "InternalServiceException" | "ThrottlingException" | "ConcurrentModificationException" };
  UpdateTrigger: { input: UpdateTriggerRequest; output: UpdateTriggerResponse; errors: "InvalidInputException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "ConcurrentModificationException" };
  UpdateUsageProfile: { input: UpdateUsageProfileRequest; output: UpdateUsageProfileResponse; errors: "InvalidInputException" | "InternalServiceException" | "EntityNotFoundException" | "OperationTimeoutException" | "OperationNotSupportedException" | "ConcurrentModificationException" };
  UpdateUserDefinedFunction: { input: UpdateUserDefinedFunctionRequest; output: UpdateUserDefinedFunctionResponse; errors: "EntityNotFoundException" | "InvalidInputException" | "InternalServiceException" | "OperationTimeoutException" | "GlueEncryptionException" };
  UpdateWorkflow: { input: UpdateWorkflowRequest; output: UpdateWorkflowResponse; errors: "InvalidInputException" | "EntityNotFoundException" | "InternalServiceException" | "OperationTimeoutException" | "ConcurrentModificationException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {
  Message?: string;
}
export interface Action {
  JobName?: string;
  Arguments?: { [key: string]: string };
  Timeout?: number;
  SecurityConfiguration?: string;
  NotificationProperty?: NotificationProperty;
  CrawlerName?: string;
}
export type AdditionalOptionKeys = "performanceTuning.caching" | "observations.scope" | "compositeRuleEvaluation.method";
export type AggFunction = "avg" | "countDistinct" | "count" | "first" | "last" | "kurtosis" | "max" | "min" | "skewness" | "stddev_samp" | "stddev_pop" | "sum" | "sumDistinct" | "var_samp" | "var_pop";
export interface Aggregate {
  Name: string;
  Inputs: string[];
  Groups: string[][];
  Aggs: AggregateOperation[];
}
export interface AggregateOperation {
  Column: string[];
  AggFunc: AggFunction;
}
export type AllowFullTableExternalDataAccessEnum = "True" | "False";
export interface AllowedValue {
  Description?: string;
  Value: string;
}
export interface AlreadyExistsException {
  Message?: string;
}
export interface AmazonRedshiftAdvancedOption {
  Key?: string;
  Value?: string;
}
export interface AmazonRedshiftNodeData {
  AccessType?: string;
  SourceType?: string;
  Connection?: Option;
  Schema?: Option;
  Table?: Option;
  CatalogDatabase?: Option;
  CatalogTable?: Option;
  CatalogRedshiftSchema?: string;
  CatalogRedshiftTable?: string;
  TempDir?: string;
  IamRole?: Option;
  AdvancedOptions?: AmazonRedshiftAdvancedOption[];
  SampleQuery?: string;
  PreAction?: string;
  PostAction?: string;
  Action?: string;
  TablePrefix?: string;
  Upsert?: boolean;
  MergeAction?: string;
  MergeWhenMatched?: string;
  MergeWhenNotMatched?: string;
  MergeClause?: string;
  CrawlerConnection?: string;
  TableSchema?: Option[];
  StagingTable?: string;
  SelectedColumns?: Option[];
}
export interface AmazonRedshiftSource {
  Name?: string;
  Data?: AmazonRedshiftNodeData;
}
export interface AmazonRedshiftTarget {
  Name?: string;
  Data?: AmazonRedshiftNodeData;
  Inputs?: string[];
}
export type AnalysisType = "AUTO_UPGRADE";
export interface AnnotationError {
  ProfileId?: string;
  StatisticId?: string;
  FailureReason?: string;
}
export interface ApplyMapping {
  Name: string;
  Inputs: string[];
  Mapping: Mapping[];
}
export interface AssetFormEntry {
  FormTypeId?: string;
  Content?: string;
}
export interface AssetTypeFormReference {
  FormTypeIdentifier: string;
}
export interface AssetTypeItem {
  Id?: string;
  Name?: string;
}
export interface AssociateGlossaryTermsRequest {
  AssetIdentifier: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
  GlossaryTermIdentifiers: string[];
  ClientToken?: string;
}
export interface AssociateGlossaryTermsResponse {
  AssetIdentifier?: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
  GlossaryTerms?: string[];
}
export interface AthenaConnectorSource {
  Name: string;
  ConnectionName: string;
  ConnectorName: string;
  ConnectionType: string;
  ConnectionTable?: string;
  SchemaName: string;
  OutputSchemas?: GlueSchema[];
}
export interface AuditContext {
  AdditionalAuditContext?: string;
  RequestedColumns?: string[];
  AllColumnsRequested?: boolean;
}
export interface AuthConfiguration {
  AuthenticationType: Property;
  SecretArn?: Property;
  OAuth2Properties?: { [key: string]: Property };
  BasicAuthenticationProperties?: { [key: string]: Property };
  CustomAuthenticationProperties?: { [key: string]: Property };
}
export interface AuthenticationConfiguration {
  AuthenticationType?: AuthenticationType;
  SecretArn?: string;
  KmsKeyArn?: string;
  OAuth2Properties?: OAuth2Properties;
}
export interface AuthenticationConfigurationInput {
  AuthenticationType?: AuthenticationType;
  OAuth2Properties?: OAuth2PropertiesInput;
  SecretArn?: string;
  KmsKeyArn?: string;
  BasicAuthenticationCredentials?: BasicAuthenticationCredentials;
  CustomAuthenticationCredentials?: { [key: string]: string };
}
export type AuthenticationType = "BASIC" | "OAUTH2" | "CUSTOM" | "IAM";
export interface AuthorizationCodeProperties {
  AuthorizationCode?: string;
  RedirectUri?: string;
}
export interface AutoDataQuality {
  IsEnabled?: boolean;
  EvaluationContext?: string;
}
export interface AutoUpgradeMetadata {
  TargetVersion?: string;
  SourceVersion?: string;
  Status?: AutoUpgradeStatus;
  AnalysisId?: string;
}
export type AutoUpgradeStatus = "OBSERVING" | "UPGRADING" | "UPGRADE_SUCCEEDED" | "UPGRADE_FAILED" | "STOPPED" | "WAITING_FOR_CONSENT";
export interface BackfillError {
  Code?: BackfillErrorCode;
  Partitions?: PartitionValueList[];
}
export type BackfillErrorCode = "ENCRYPTED_PARTITION_ERROR" | "INTERNAL_ERROR" | "INVALID_PARTITION_TYPE_DATA_ERROR" | "MISSING_PARTITION_VALUE_ERROR" | "UNSUPPORTED_PARTITION_CHARACTER_ERROR";
export interface BasicAuthenticationCredentials {
  Username?: string;
  Password?: string;
}
export interface BasicAuthenticationProperties {
  Username?: ConnectorProperty;
  Password?: ConnectorProperty;
}
export interface BasicCatalogTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Database: string;
  Table: string;
}
export interface BatchCreatePartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionInputList: PartitionInput[];
}
export interface BatchCreatePartitionResponse {
  Errors?: PartitionError[];
}
export interface BatchDeleteConnectionRequest {
  CatalogId?: string;
  ConnectionNameList: string[];
}
export interface BatchDeleteConnectionResponse {
  Succeeded?: string[];
  Errors?: { [key: string]: ErrorDetail };
}
export interface BatchDeletePartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionsToDelete: PartitionValueList[];
}
export interface BatchDeletePartitionResponse {
  Errors?: PartitionError[];
}
export interface BatchDeleteTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  TablesToDelete: string[];
  TransactionId?: string;
}
export interface BatchDeleteTableResponse {
  Errors?: TableError[];
}
export interface BatchDeleteTableVersionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  VersionIds: string[];
}
export interface BatchDeleteTableVersionResponse {
  Errors?: TableVersionError[];
}
export interface BatchGetBlueprintsRequest {
  Names: string[];
  IncludeBlueprint?: boolean;
  IncludeParameterSpec?: boolean;
}
export interface BatchGetBlueprintsResponse {
  Blueprints?: Blueprint[];
  MissingBlueprints?: string[];
}
export interface BatchGetCrawlersRequest {
  CrawlerNames: string[];
}
export interface BatchGetCrawlersResponse {
  Crawlers?: Crawler[];
  CrawlersNotFound?: string[];
}
export interface BatchGetCustomEntityTypesRequest {
  Names: string[];
}
export interface BatchGetCustomEntityTypesResponse {
  CustomEntityTypes?: CustomEntityType[];
  CustomEntityTypesNotFound?: string[];
}
export interface BatchGetDataQualityResultRequest {
  ResultIds: string[];
}
export interface BatchGetDataQualityResultResponse {
  Results: DataQualityResult[];
  ResultsNotFound?: string[];
}
export interface BatchGetDataQualityResultV2Request {
  ResultIds: string[];
}
export interface BatchGetDataQualityResultV2Response {
  Results: DataQualityResultV2Item[];
  ResultsNotFound?: string[];
}
export interface BatchGetDataQualityRulesetEvaluationRunRequest {
  RunIds: string[];
}
export interface BatchGetDataQualityRulesetEvaluationRunResponse {
  Runs?: DataQualityRulesetEvaluationRun[];
  RunsNotFound?: string[];
}
export interface BatchGetDevEndpointsRequest {
  DevEndpointNames: string[];
}
export interface BatchGetDevEndpointsResponse {
  DevEndpoints?: DevEndpoint[];
  DevEndpointsNotFound?: string[];
}
export interface BatchGetIterableFormsRequest {
  AssetIdentifier: string;
  IterableFormName: string;
  ItemIdentifiers: string[];
}
export interface BatchGetIterableFormsResponse {
  Items?: IterableFormItem[];
  Errors?: ItemError[];
}
export interface BatchGetJobsRequest {
  JobNames: string[];
}
export interface BatchGetJobsResponse {
  Jobs?: Job[];
  JobsNotFound?: string[];
}
export interface BatchGetPartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionsToGet: PartitionValueList[];
  AuditContext?: AuditContext;
  QuerySessionContext?: QuerySessionContext;
}
export interface BatchGetPartitionResponse {
  Partitions?: Partition[];
  UnprocessedKeys?: PartitionValueList[];
}
export interface BatchGetTableOptimizerEntry {
  catalogId?: string;
  databaseName?: string;
  tableName?: string;
  type?: TableOptimizerType;
}
export interface BatchGetTableOptimizerError {
  error?: ErrorDetail;
  catalogId?: string;
  databaseName?: string;
  tableName?: string;
  type?: TableOptimizerType;
}
export interface BatchGetTableOptimizerRequest {
  Entries: BatchGetTableOptimizerEntry[];
}
export interface BatchGetTableOptimizerResponse {
  TableOptimizers?: BatchTableOptimizer[];
  Failures?: BatchGetTableOptimizerError[];
}
export interface BatchGetTriggersRequest {
  TriggerNames: string[];
}
export interface BatchGetTriggersResponse {
  Triggers?: Trigger[];
  TriggersNotFound?: string[];
}
export interface BatchGetWorkflowsRequest {
  Names: string[];
  IncludeGraph?: boolean;
}
export interface BatchGetWorkflowsResponse {
  Workflows?: Workflow[];
  MissingWorkflows?: string[];
}
export interface BatchPutDataQualityStatisticAnnotationRequest {
  InclusionAnnotations: DatapointInclusionAnnotation[];
  ClientToken?: string;
}
export interface BatchPutDataQualityStatisticAnnotationResponse {
  FailedInclusionAnnotations?: AnnotationError[];
}
export interface BatchStopJobRunError {
  JobName?: string;
  JobRunId?: string;
  ErrorDetail?: ErrorDetail;
}
export interface BatchStopJobRunRequest {
  JobName: string;
  JobRunIds: string[];
}
export interface BatchStopJobRunResponse {
  SuccessfulSubmissions?: BatchStopJobRunSuccessfulSubmission[];
  Errors?: BatchStopJobRunError[];
}
export interface BatchStopJobRunSuccessfulSubmission {
  JobName?: string;
  JobRunId?: string;
}
export interface BatchTableOptimizer {
  catalogId?: string;
  databaseName?: string;
  tableName?: string;
  tableOptimizer?: TableOptimizer;
}
export interface BatchUpdatePartitionFailureEntry {
  PartitionValueList?: string[];
  ErrorDetail?: ErrorDetail;
}
export interface BatchUpdatePartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  Entries: BatchUpdatePartitionRequestEntry[];
}
export interface BatchUpdatePartitionRequestEntry {
  PartitionValueList: string[];
  PartitionInput: PartitionInput;
}
export interface BatchUpdatePartitionResponse {
  Errors?: BatchUpdatePartitionFailureEntry[];
}
export interface BetweenConfiguration {
  LowBoundKey?: string;
  HighBoundKey?: string;
  Template?: string;
}
export interface BinaryColumnStatisticsData {
  MaximumLength: number;
  AverageLength: number;
  NumberOfNulls: number;
}
export interface Blueprint {
  Name?: string;
  Description?: string;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  ParameterSpec?: string;
  BlueprintLocation?: string;
  BlueprintServiceLocation?: string;
  Status?: BlueprintStatus;
  ErrorMessage?: string;
  LastActiveDefinition?: LastActiveDefinition;
}
export interface BlueprintDetails {
  BlueprintName?: string;
  RunId?: string;
}
export interface BlueprintRun {
  BlueprintName?: string;
  RunId?: string;
  WorkflowName?: string;
  State?: BlueprintRunState;
  StartedOn?: Date;
  CompletedOn?: Date;
  ErrorMessage?: string;
  RollbackErrorMessage?: string;
  Parameters?: string;
  RoleArn?: string;
}
export type BlueprintRunState = "RUNNING" | "SUCCEEDED" | "FAILED" | "ROLLING_BACK";
export type BlueprintStatus = "CREATING" | "ACTIVE" | "UPDATING" | "FAILED";
export interface BooleanColumnStatisticsData {
  NumberOfTrues: number;
  NumberOfFalses: number;
  NumberOfNulls: number;
}
export interface CancelDataQualityRuleRecommendationRunRequest {
  RunId: string;
}
export interface CancelDataQualityRuleRecommendationRunResponse {}
export interface CancelDataQualityRulesetEvaluationRunRequest {
  RunId: string;
}
export interface CancelDataQualityRulesetEvaluationRunResponse {}
export interface CancelMLTaskRunRequest {
  TransformId: string;
  TaskRunId: string;
}
export interface CancelMLTaskRunResponse {
  TransformId?: string;
  TaskRunId?: string;
  Status?: TaskStatusType;
}
export interface CancelStatementRequest {
  SessionId: string;
  Id: number;
  RequestOrigin?: string;
}
export interface CancelStatementResponse {}
export interface Capabilities {
  SupportedAuthenticationTypes: AuthenticationType[];
  SupportedDataOperations: DataOperation[];
  SupportedComputeEnvironments: ComputeEnvironment[];
}
export interface Catalog {
  CatalogId?: string;
  Name: string;
  ResourceArn?: string;
  Description?: string;
  Parameters?: { [key: string]: string };
  CreateTime?: Date;
  UpdateTime?: Date;
  TargetRedshiftCatalog?: TargetRedshiftCatalog;
  FederatedCatalog?: FederatedCatalog;
  CatalogProperties?: CatalogPropertiesOutput;
  CreateTableDefaultPermissions?: PrincipalPermissions[];
  CreateDatabaseDefaultPermissions?: PrincipalPermissions[];
  AllowFullTableExternalDataAccess?: AllowFullTableExternalDataAccessEnum;
}
export interface CatalogDeltaSource {
  Name: string;
  Database: string;
  Table: string;
  AdditionalDeltaOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export type CatalogEncryptionMode = "DISABLED" | "SSE-KMS" | "SSE-KMS-WITH-SERVICE-ROLE";
export interface CatalogEntry {
  DatabaseName: string;
  TableName: string;
}
export interface CatalogHudiSource {
  Name: string;
  Database: string;
  Table: string;
  AdditionalHudiOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface CatalogIcebergSource {
  Name: string;
  Database: string;
  Table: string;
  AdditionalIcebergOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface CatalogImportStatus {
  ImportCompleted?: boolean;
  ImportTime?: Date;
  ImportedBy?: string;
}
export interface CatalogInput {
  Description?: string;
  FederatedCatalog?: FederatedCatalog;
  Parameters?: { [key: string]: string };
  TargetRedshiftCatalog?: TargetRedshiftCatalog;
  CatalogProperties?: CatalogProperties;
  CreateTableDefaultPermissions?: PrincipalPermissions[];
  CreateDatabaseDefaultPermissions?: PrincipalPermissions[];
  AllowFullTableExternalDataAccess?: AllowFullTableExternalDataAccessEnum;
  OverwriteChildResourcePermissionsWithDefault?: OverwriteChildResourcePermissionsWithDefaultEnum;
}
export interface CatalogKafkaSource {
  Name: string;
  WindowSize?: number;
  DetectSchema?: boolean;
  Table: string;
  Database: string;
  StreamingOptions?: KafkaStreamingSourceOptions;
  DataPreviewOptions?: StreamingDataPreviewOptions;
}
export interface CatalogKinesisSource {
  Name: string;
  WindowSize?: number;
  DetectSchema?: boolean;
  Table: string;
  Database: string;
  StreamingOptions?: KinesisStreamingSourceOptions;
  DataPreviewOptions?: StreamingDataPreviewOptions;
}
export interface CatalogProperties {
  DataLakeAccessProperties?: DataLakeAccessProperties;
  IcebergOptimizationProperties?: IcebergOptimizationProperties;
  CustomProperties?: { [key: string]: string };
}
export interface CatalogPropertiesOutput {
  DataLakeAccessProperties?: DataLakeAccessPropertiesOutput;
  IcebergOptimizationProperties?: IcebergOptimizationPropertiesOutput;
  CustomProperties?: { [key: string]: string };
}
export interface CatalogSchemaChangePolicy {
  EnableUpdateCatalog?: boolean;
  UpdateBehavior?: UpdateCatalogBehavior;
}
export interface CatalogSource {
  Name: string;
  Database: string;
  Table: string;
  PartitionPredicate?: string;
  OutputSchemas?: GlueSchema[];
}
export interface CatalogTableConfigOptions {
  DatabaseName?: string;
  TableName?: string;
  S3Location?: string;
  CatalogId?: string;
}
export interface CatalogTarget {
  DatabaseName: string;
  Tables: string[];
  ConnectionName?: string;
  EventQueueArn?: string;
  DlqEventQueueArn?: string;
}
export interface CheckSchemaVersionValidityInput {
  DataFormat: DataFormat;
  SchemaDefinition: string;
}
export interface CheckSchemaVersionValidityResponse {
  Valid?: boolean;
  Error?: string;
}
export interface Classifier {
  GrokClassifier?: GrokClassifier;
  XMLClassifier?: XMLClassifier;
  JsonClassifier?: JsonClassifier;
  CsvClassifier?: CsvClassifier;
}
export interface ClientCredentialsProperties {
  TokenUrl?: ConnectorProperty;
  RequestMethod?: HTTPMethod;
  ContentType?: ContentType;
  ClientId?: ConnectorProperty;
  ClientSecret?: ConnectorProperty;
  Scope?: ConnectorProperty;
  TokenUrlParameters?: ConnectorProperty[];
}
export interface CloudWatchEncryption {
  CloudWatchEncryptionMode?: CloudWatchEncryptionMode;
  KmsKeyArn?: string;
}
export type CloudWatchEncryptionMode = "DISABLED" | "SSE-KMS";
export interface CodeGenConfigurationNode {
  AthenaConnectorSource?: AthenaConnectorSource;
  JDBCConnectorSource?: JDBCConnectorSource;
  SparkConnectorSource?: SparkConnectorSource;
  CatalogSource?: CatalogSource;
  RedshiftSource?: RedshiftSource;
  S3CatalogSource?: S3CatalogSource;
  S3CsvSource?: S3CsvSource;
  S3JsonSource?: S3JsonSource;
  S3ParquetSource?: S3ParquetSource;
  RelationalCatalogSource?: RelationalCatalogSource;
  DynamoDBCatalogSource?: DynamoDBCatalogSource;
  JDBCConnectorTarget?: JDBCConnectorTarget;
  SparkConnectorTarget?: SparkConnectorTarget;
  CatalogTarget?: BasicCatalogTarget;
  RedshiftTarget?: RedshiftTarget;
  S3CatalogTarget?: S3CatalogTarget;
  S3GlueParquetTarget?: S3GlueParquetTarget;
  S3DirectTarget?: S3DirectTarget;
  ApplyMapping?: ApplyMapping;
  SelectFields?: SelectFields;
  DropFields?: DropFields;
  RenameField?: RenameField;
  Spigot?: Spigot;
  Join?: Join;
  SplitFields?: SplitFields;
  SelectFromCollection?: SelectFromCollection;
  FillMissingValues?: FillMissingValues;
  Filter?: Filter;
  CustomCode?: CustomCode;
  SparkSQL?: SparkSQL;
  DirectKinesisSource?: DirectKinesisSource;
  DirectKafkaSource?: DirectKafkaSource;
  CatalogKinesisSource?: CatalogKinesisSource;
  CatalogKafkaSource?: CatalogKafkaSource;
  DropNullFields?: DropNullFields;
  Merge?: Merge;
  Union?: Union;
  PIIDetection?: PIIDetection;
  Aggregate?: Aggregate;
  DropDuplicates?: DropDuplicates;
  GovernedCatalogTarget?: GovernedCatalogTarget;
  GovernedCatalogSource?: GovernedCatalogSource;
  MicrosoftSQLServerCatalogSource?: MicrosoftSQLServerCatalogSource;
  MySQLCatalogSource?: MySQLCatalogSource;
  OracleSQLCatalogSource?: OracleSQLCatalogSource;
  PostgreSQLCatalogSource?: PostgreSQLCatalogSource;
  MicrosoftSQLServerCatalogTarget?: MicrosoftSQLServerCatalogTarget;
  MySQLCatalogTarget?: MySQLCatalogTarget;
  OracleSQLCatalogTarget?: OracleSQLCatalogTarget;
  PostgreSQLCatalogTarget?: PostgreSQLCatalogTarget;
  Route?: Route;
  DynamicTransform?: DynamicTransform;
  EvaluateDataQuality?: EvaluateDataQuality;
  S3CatalogHudiSource?: S3CatalogHudiSource;
  CatalogHudiSource?: CatalogHudiSource;
  S3HudiSource?: S3HudiSource;
  S3HudiCatalogTarget?: S3HudiCatalogTarget;
  S3HudiDirectTarget?: S3HudiDirectTarget;
  DirectJDBCSource?: DirectJDBCSource;
  S3CatalogDeltaSource?: S3CatalogDeltaSource;
  CatalogDeltaSource?: CatalogDeltaSource;
  S3DeltaSource?: S3DeltaSource;
  S3DeltaCatalogTarget?: S3DeltaCatalogTarget;
  S3DeltaDirectTarget?: S3DeltaDirectTarget;
  AmazonRedshiftSource?: AmazonRedshiftSource;
  AmazonRedshiftTarget?: AmazonRedshiftTarget;
  EvaluateDataQualityMultiFrame?: EvaluateDataQualityMultiFrame;
  Recipe?: Recipe;
  SnowflakeSource?: SnowflakeSource;
  SnowflakeTarget?: SnowflakeTarget;
  ConnectorDataSource?: ConnectorDataSource;
  ConnectorDataTarget?: ConnectorDataTarget;
  S3CatalogIcebergSource?: S3CatalogIcebergSource;
  CatalogIcebergSource?: CatalogIcebergSource;
  S3IcebergCatalogTarget?: S3IcebergCatalogTarget;
  S3IcebergDirectTarget?: S3IcebergDirectTarget;
  S3ExcelSource?: S3ExcelSource;
  S3HyperDirectTarget?: S3HyperDirectTarget;
  DynamoDBELTConnectorSource?: DynamoDBELTConnectorSource;
}
export interface CodeGenEdge {
  Source: string;
  Target: string;
  TargetParameter?: string;
}
export interface CodeGenNode {
  Id: string;
  NodeType: string;
  Args: CodeGenNodeArg[];
  LineNumber?: number;
}
export interface CodeGenNodeArg {
  Name: string;
  Value: string;
  Param?: boolean;
}
export interface Column {
  Name: string;
  Type?: string;
  Comment?: string;
  Parameters?: { [key: string]: string };
}
export interface ColumnError {
  ColumnName?: string;
  Error?: ErrorDetail;
}
export interface ColumnImportance {
  ColumnName?: string;
  Importance?: number;
}
export interface ColumnRowFilter {
  ColumnName?: string;
  RowFilterExpression?: string;
}
export interface ColumnStatistics {
  ColumnName: string;
  ColumnType: string;
  AnalyzedTime: Date;
  StatisticsData: ColumnStatisticsData;
}
export interface ColumnStatisticsData {
  Type: ColumnStatisticsType;
  BooleanColumnStatisticsData?: BooleanColumnStatisticsData;
  DateColumnStatisticsData?: DateColumnStatisticsData;
  DecimalColumnStatisticsData?: DecimalColumnStatisticsData;
  DoubleColumnStatisticsData?: DoubleColumnStatisticsData;
  LongColumnStatisticsData?: LongColumnStatisticsData;
  StringColumnStatisticsData?: StringColumnStatisticsData;
  BinaryColumnStatisticsData?: BinaryColumnStatisticsData;
}
export interface ColumnStatisticsError {
  ColumnStatistics?: ColumnStatistics;
  Error?: ErrorDetail;
}
export type ColumnStatisticsState = "STARTING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "STOPPED";
export interface ColumnStatisticsTaskNotRunningException {
  Message?: string;
}
export interface ColumnStatisticsTaskRun {
  CustomerId?: string;
  ColumnStatisticsTaskRunId?: string;
  DatabaseName?: string;
  TableName?: string;
  ColumnNameList?: string[];
  CatalogID?: string;
  Role?: string;
  SampleSize?: number;
  SecurityConfiguration?: string;
  NumberOfWorkers?: number;
  WorkerType?: string;
  ComputationType?: ComputationType;
  Status?: ColumnStatisticsState;
  CreationTime?: Date;
  LastUpdated?: Date;
  StartTime?: Date;
  EndTime?: Date;
  ErrorMessage?: string;
  DPUSeconds?: number;
}
export interface ColumnStatisticsTaskRunningException {
  Message?: string;
}
export interface ColumnStatisticsTaskSettings {
  DatabaseName?: string;
  TableName?: string;
  Schedule?: Schedule;
  ColumnNameList?: string[];
  CatalogID?: string;
  Role?: string;
  SampleSize?: number;
  SecurityConfiguration?: string;
  ScheduleType?: ScheduleType;
  SettingSource?: SettingSource;
  LastExecutionAttempt?: ExecutionAttempt;
}
export interface ColumnStatisticsTaskStoppingException {
  Message?: string;
}
export type ColumnStatisticsType = "BOOLEAN" | "DATE" | "DECIMAL" | "DOUBLE" | "LONG" | "STRING" | "BINARY";
export interface CompactionConfiguration {
  icebergConfiguration?: IcebergCompactionConfiguration;
}
export interface CompactionMetrics {
  IcebergMetrics?: IcebergCompactionMetrics;
}
export type CompactionStrategy = "binpack" | "sort" | "z-order";
export type Comparator = "EQUALS" | "GREATER_THAN" | "LESS_THAN" | "GREATER_THAN_EQUALS" | "LESS_THAN_EQUALS";
export type Compatibility = "NONE" | "DISABLED" | "BACKWARD" | "BACKWARD_ALL" | "FORWARD" | "FORWARD_ALL" | "FULL" | "FULL_ALL";
export type CompressionType = "gzip" | "bzip2";
export type ComputationType = "FULL" | "INCREMENTAL";
export type ComputeEnvironment = "SPARK" | "ATHENA" | "PYTHON";
export interface ComputeEnvironmentConfiguration {
  Name: string;
  Description: string;
  ComputeEnvironment: ComputeEnvironment;
  SupportedAuthenticationTypes: AuthenticationType[];
  ConnectionOptions: { [key: string]: Property };
  ConnectionPropertyNameOverrides: { [key: string]: string };
  ConnectionOptionNameOverrides: { [key: string]: string };
  ConnectionPropertiesRequiredOverrides: string[];
  PhysicalConnectionPropertiesRequired?: boolean;
}
export interface ConcurrentModificationException {
  Message?: string;
}
export interface ConcurrentRunsExceededException {
  Message?: string;
}
export interface Condition {
  LogicalOperator?: LogicalOperator;
  JobName?: string;
  State?: JobRunState;
  CrawlerName?: string;
  CrawlState?: CrawlState;
}
export interface ConditionCheckFailureException {
  Message?: string;
}
export interface ConditionExpression {
  Condition: string;
  Value?: string;
  TargetColumn: string;
}
export interface ConfigurationObject {
  DefaultValue?: string;
  AllowedValues?: string[];
  MinValue?: string;
  MaxValue?: string;
}
export type ConfigurationSource = "catalog" | "table";
export interface ConflictException {
  Message?: string;
}
export interface ConfusionMatrix {
  NumTruePositives?: number;
  NumFalsePositives?: number;
  NumTrueNegatives?: number;
  NumFalseNegatives?: number;
}
export interface Connection {
  Name?: string;
  Description?: string;
  ConnectionType?: ConnectionType;
  MatchCriteria?: string[];
  ConnectionProperties?: { [key: string]: string };
  SparkProperties?: { [key: string]: string };
  AthenaProperties?: { [key: string]: string };
  PythonProperties?: { [key: string]: string };
  PhysicalConnectionRequirements?: PhysicalConnectionRequirements;
  CreationTime?: Date;
  LastUpdatedTime?: Date;
  LastUpdatedBy?: string;
  Status?: ConnectionStatus;
  StatusReason?: string;
  LastConnectionValidationTime?: Date;
  AuthenticationConfiguration?: AuthenticationConfiguration;
  ConnectionSchemaVersion?: number;
  CompatibleComputeEnvironments?: ComputeEnvironment[];
}
export interface ConnectionInput {
  Name: string;
  Description?: string;
  ConnectionType: ConnectionType;
  MatchCriteria?: string[];
  ConnectionProperties: { [key: string]: string };
  SparkProperties?: { [key: string]: string };
  AthenaProperties?: { [key: string]: string };
  PythonProperties?: { [key: string]: string };
  PhysicalConnectionRequirements?: PhysicalConnectionRequirements;
  AuthenticationConfiguration?: AuthenticationConfigurationInput;
  ValidateCredentials?: boolean;
  ValidateForComputeEnvironments?: ComputeEnvironment[];
}
export interface ConnectionPasswordEncryption {
  ReturnConnectionPasswordEncrypted: boolean;
  AwsKmsKeyId?: string;
}
export interface ConnectionPropertiesConfiguration {
  Url?: ConnectorProperty;
  AdditionalRequestParameters?: ConnectorProperty[];
}
export type ConnectionPropertyKey = "HOST" | "PORT" | "USERNAME" | "PASSWORD" | "ENCRYPTED_PASSWORD" | "JDBC_DRIVER_JAR_URI" | "JDBC_DRIVER_CLASS_NAME" | "JDBC_ENGINE" | "JDBC_ENGINE_VERSION" | "CONFIG_FILES" | "INSTANCE_ID" | "JDBC_CONNECTION_URL" | "JDBC_ENFORCE_SSL" | "CUSTOM_JDBC_CERT" | "SKIP_CUSTOM_JDBC_CERT_VALIDATION" | "CUSTOM_JDBC_CERT_STRING" | "CONNECTION_URL" | "KAFKA_BOOTSTRAP_SERVERS" | "KAFKA_SSL_ENABLED" | "KAFKA_CUSTOM_CERT" | "KAFKA_SKIP_CUSTOM_CERT_VALIDATION" | "KAFKA_CLIENT_KEYSTORE" | "KAFKA_CLIENT_KEYSTORE_PASSWORD" | "KAFKA_CLIENT_KEY_PASSWORD" | "ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD" | "ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD" | "KAFKA_SASL_MECHANISM" | "KAFKA_SASL_PLAIN_USERNAME" | "KAFKA_SASL_PLAIN_PASSWORD" | "ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD" | "KAFKA_SASL_SCRAM_USERNAME" | "KAFKA_SASL_SCRAM_PASSWORD" | "KAFKA_SASL_SCRAM_SECRETS_ARN" | "ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD" | "KAFKA_SASL_GSSAPI_KEYTAB" | "KAFKA_SASL_GSSAPI_KRB5_CONF" | "KAFKA_SASL_GSSAPI_SERVICE" | "KAFKA_SASL_GSSAPI_PRINCIPAL" | "SECRET_ID" | "CONNECTOR_URL" | "CONNECTOR_TYPE" | "CONNECTOR_CLASS_NAME" | "ENDPOINT" | "ENDPOINT_TYPE" | "ROLE_ARN" | "REGION" | "WORKGROUP_NAME" | "CLUSTER_IDENTIFIER" | "DATABASE";
export type ConnectionStatus = "READY" | "IN_PROGRESS" | "FAILED";
export type ConnectionType = "JDBC" | "SFTP" | "MONGODB" | "KAFKA" | "NETWORK" | "MARKETPLACE" | "CUSTOM" | "SALESFORCE" | "VIEW_VALIDATION_REDSHIFT" | "VIEW_VALIDATION_ATHENA" | "GOOGLEADS" | "GOOGLESHEETS" | "GOOGLEANALYTICS4" | "SERVICENOW" | "MARKETO" | "SAPODATA" | "ZENDESK" | "JIRACLOUD" | "NETSUITEERP" | "HUBSPOT" | "FACEBOOKADS" | "INSTAGRAMADS" | "ZOHOCRM" | "SALESFORCEPARDOT" | "SALESFORCEMARKETINGCLOUD" | "ADOBEANALYTICS" | "SLACK" | "LINKEDIN" | "MIXPANEL" | "ASANA" | "STRIPE" | "SMARTSHEET" | "DATADOG" | "WOOCOMMERCE" | "INTERCOM" | "SNAPCHATADS" | "PAYPAL" | "QUICKBOOKS" | "FACEBOOKPAGEINSIGHTS" | "FRESHDESK" | "TWILIO" | "DOCUSIGNMONITOR" | "FRESHSALES" | "ZOOM" | "GOOGLESEARCHCONSOLE" | "SALESFORCECOMMERCECLOUD" | "SAPCONCUR" | "DYNATRACE" | "MICROSOFTDYNAMIC365FINANCEANDOPS" | "MICROSOFTTEAMS" | "BLACKBAUDRAISEREDGENXT" | "MAILCHIMP" | "GITLAB" | "PENDO" | "PRODUCTBOARD" | "CIRCLECI" | "PIPEDIVE" | "SENDGRID" | "AZURECOSMOS" | "AZURESQL" | "BIGQUERY" | "BLACKBAUD" | "CLOUDERAHIVE" | "CLOUDERAIMPALA" | "CLOUDWATCH" | "CLOUDWATCHMETRICS" | "CMDB" | "DATALAKEGEN2" | "DB2" | "DB2AS400" | "DOCUMENTDB" | "DOMO" | "DYNAMODB" | "GOOGLECLOUDSTORAGE" | "HBASE" | "KUSTOMER" | "MICROSOFTDYNAMICS365CRM" | "MONDAY" | "MYSQL" | "OKTA" | "OPENSEARCH" | "ORACLE" | "PIPEDRIVE" | "POSTGRESQL" | "SAPHANA" | "SQLSERVER" | "SYNAPSE" | "TERADATA" | "TERADATANOS" | "TIMESTREAM" | "TPCDS" | "VERTICA";
export interface ConnectionTypeBrief {
  ConnectionType?: ConnectionType;
  DisplayName?: string;
  Vendor?: string;
  Description?: string;
  Categories?: string[];
  Capabilities?: Capabilities;
  LogoUrl?: string;
  ConnectionTypeVariants?: ConnectionTypeVariant[];
}
export interface ConnectionTypeVariant {
  ConnectionTypeVariantName?: string;
  DisplayName?: string;
  Description?: string;
  LogoUrl?: string;
}
export interface ConnectionsList {
  Connections?: string[];
}
export interface ConnectorAuthenticationConfiguration {
  AuthenticationTypes: AuthenticationType[];
  OAuth2Properties?: ConnectorOAuth2Properties;
  BasicAuthenticationProperties?: BasicAuthenticationProperties;
  CustomAuthenticationProperties?: CustomAuthenticationProperties;
}
export interface ConnectorAuthorizationCodeProperties {
  AuthorizationCodeUrl?: ConnectorProperty;
  AuthorizationCode?: ConnectorProperty;
  RedirectUri?: ConnectorProperty;
  TokenUrl?: ConnectorProperty;
  RequestMethod?: HTTPMethod;
  ContentType?: ContentType;
  ClientId?: ConnectorProperty;
  ClientSecret?: ConnectorProperty;
  Scope?: ConnectorProperty;
  Prompt?: ConnectorProperty;
  TokenUrlParameters?: ConnectorProperty[];
}
export interface ConnectorDataSource {
  Name: string;
  ConnectionType: string;
  Data: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface ConnectorDataTarget {
  Name: string;
  ConnectionType: string;
  Data: { [key: string]: string };
  Inputs?: string[];
}
export type ConnectorOAuth2GrantType = "CLIENT_CREDENTIALS" | "JWT_BEARER" | "AUTHORIZATION_CODE";
export interface ConnectorOAuth2Properties {
  OAuth2GrantType: ConnectorOAuth2GrantType;
  ClientCredentialsProperties?: ClientCredentialsProperties;
  JWTBearerProperties?: JWTBearerProperties;
  AuthorizationCodeProperties?: ConnectorAuthorizationCodeProperties;
}
export interface ConnectorProperty {
  Name: string;
  KeyOverride?: string;
  Required: boolean;
  DefaultValue?: string;
  AllowedValues?: string[];
  PropertyLocation?: PropertyLocation;
  PropertyType: PropertyType;
  Format?: string;
}
export type ContentType = "APPLICATION_JSON" | "URL_ENCODED";
export interface Crawl {
  State?: CrawlState;
  StartedOn?: Date;
  CompletedOn?: Date;
  ErrorMessage?: string;
  LogGroup?: string;
  LogStream?: string;
}
export type CrawlState = "RUNNING" | "CANCELLING" | "CANCELLED" | "SUCCEEDED" | "FAILED" | "ERROR";
export interface Crawler {
  Name?: string;
  Role?: string;
  Targets?: CrawlerTargets;
  DatabaseName?: string;
  Description?: string;
  Classifiers?: string[];
  RecrawlPolicy?: RecrawlPolicy;
  SchemaChangePolicy?: SchemaChangePolicy;
  LineageConfiguration?: LineageConfiguration;
  State?: CrawlerState;
  TablePrefix?: string;
  Schedule?: Schedule;
  CrawlElapsedTime?: number;
  CreationTime?: Date;
  LastUpdated?: Date;
  LastCrawl?: LastCrawlInfo;
  Version?: number;
  Configuration?: string;
  CrawlerSecurityConfiguration?: string;
  LakeFormationConfiguration?: LakeFormationConfiguration;
  CatalogId?: string;
}
export interface CrawlerHistory {
  CrawlId?: string;
  State?: CrawlerHistoryState;
  StartTime?: Date;
  EndTime?: Date;
  Summary?: string;
  ErrorMessage?: string;
  LogGroup?: string;
  LogStream?: string;
  MessagePrefix?: string;
  DPUHour?: number;
}
export type CrawlerHistoryState = "RUNNING" | "COMPLETED" | "FAILED" | "STOPPED";
export type CrawlerLineageSettings = "ENABLE" | "DISABLE";
export interface CrawlerMetrics {
  CrawlerName?: string;
  TimeLeftSeconds?: number;
  StillEstimating?: boolean;
  LastRuntimeSeconds?: number;
  MedianRuntimeSeconds?: number;
  TablesCreated?: number;
  TablesUpdated?: number;
  TablesDeleted?: number;
}
export interface CrawlerNodeDetails {
  Crawls?: Crawl[];
}
export interface CrawlerNotRunningException {
  Message?: string;
}
export interface CrawlerRunningException {
  Message?: string;
}
export type CrawlerState = "READY" | "RUNNING" | "STOPPING";
export interface CrawlerStoppingException {
  Message?: string;
}
export interface CrawlerTargets {
  S3Targets?: S3Target[];
  JdbcTargets?: JdbcTarget[];
  MongoDBTargets?: MongoDBTarget[];
  DynamoDBTargets?: DynamoDBTarget[];
  CatalogTargets?: CatalogTarget[];
  DeltaTargets?: DeltaTarget[];
  IcebergTargets?: IcebergTarget[];
  HudiTargets?: HudiTarget[];
}
export interface CrawlsFilter {
  FieldName?: FieldName;
  FilterOperator?: FilterOperator;
  FieldValue?: string;
}
export interface CreateBlueprintRequest {
  Name: string;
  Description?: string;
  BlueprintLocation: string;
  Tags?: { [key: string]: string };
}
export interface CreateBlueprintResponse {
  Name?: string;
}
export interface CreateCatalogRequest {
  Name: string;
  CatalogInput: CatalogInput;
  Tags?: { [key: string]: string };
}
export interface CreateCatalogResponse {}
export interface CreateClassifierRequest {
  GrokClassifier?: CreateGrokClassifierRequest;
  XMLClassifier?: CreateXMLClassifierRequest;
  JsonClassifier?: CreateJsonClassifierRequest;
  CsvClassifier?: CreateCsvClassifierRequest;
}
export interface CreateClassifierResponse {}
export interface CreateColumnStatisticsTaskSettingsRequest {
  DatabaseName: string;
  TableName: string;
  Role: string;
  Schedule?: string;
  ColumnNameList?: string[];
  SampleSize?: number;
  CatalogID?: string;
  SecurityConfiguration?: string;
  Tags?: { [key: string]: string };
}
export interface CreateColumnStatisticsTaskSettingsResponse {}
export interface CreateConnectionRequest {
  CatalogId?: string;
  ConnectionInput: ConnectionInput;
  Tags?: { [key: string]: string };
}
export interface CreateConnectionResponse {
  CreateConnectionStatus?: ConnectionStatus;
}
export interface CreateCrawlerRequest {
  Name: string;
  Role: string;
  DatabaseName?: string;
  Description?: string;
  Targets: CrawlerTargets;
  Schedule?: string;
  Classifiers?: string[];
  TablePrefix?: string;
  SchemaChangePolicy?: SchemaChangePolicy;
  RecrawlPolicy?: RecrawlPolicy;
  LineageConfiguration?: LineageConfiguration;
  LakeFormationConfiguration?: LakeFormationConfiguration;
  Configuration?: string;
  CrawlerSecurityConfiguration?: string;
  Tags?: { [key: string]: string };
  CatalogId?: string;
}
export interface CreateCrawlerResponse {}
export interface CreateCsvClassifierRequest {
  Name: string;
  Delimiter?: string;
  QuoteSymbol?: string;
  ContainsHeader?: CsvHeaderOption;
  Header?: string[];
  DisableValueTrimming?: boolean;
  AllowSingleColumn?: boolean;
  CustomDatatypeConfigured?: boolean;
  CustomDatatypes?: string[];
  Serde?: CsvSerdeOption;
}
export interface CreateCustomEntityTypeRequest {
  Name: string;
  RegexString: string;
  ContextWords?: string[];
  Tags?: { [key: string]: string };
}
export interface CreateCustomEntityTypeResponse {
  Name?: string;
}
export interface CreateDataQualityEvaluationConfigRequest {
  Name: string;
  Level: DataQualityEvaluationConfigLevel;
  DataSource: DataQualityEvaluationConfigDataSource;
  RulesetName?: string;
  ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset;
  Triggers?: DataQualityEvaluationConfigTrigger[];
  ScheduleExpression?: string;
  StartAt?: Date;
  EndAt?: Date;
  Role: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions;
  AdditionalDataSources?: { [key: string]: DataSource };
  Tags?: { [key: string]: string };
  ClientToken?: string;
}
export interface CreateDataQualityEvaluationConfigResponse {
  Name?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
}
export interface CreateDataQualityRulesetRequest {
  Name: string;
  Description?: string;
  Ruleset: string;
  Tags?: { [key: string]: string };
  TargetTable?: DataQualityTargetTable;
  DataQualitySecurityConfiguration?: string;
  ClientToken?: string;
}
export interface CreateDataQualityRulesetResponse {
  Name?: string;
}
export interface CreateDatabaseRequest {
  CatalogId?: string;
  DatabaseInput: DatabaseInput;
  Tags?: { [key: string]: string };
}
export interface CreateDatabaseResponse {}
export interface CreateDevEndpointRequest {
  EndpointName: string;
  RoleArn: string;
  SecurityGroupIds?: string[];
  SubnetId?: string;
  PublicKey?: string;
  PublicKeys?: string[];
  NumberOfNodes?: number;
  WorkerType?: WorkerType;
  GlueVersion?: string;
  NumberOfWorkers?: number;
  ExtraPythonLibsS3Path?: string;
  ExtraJarsS3Path?: string;
  SecurityConfiguration?: string;
  Tags?: { [key: string]: string };
  Arguments?: { [key: string]: string };
}
export interface CreateDevEndpointResponse {
  EndpointName?: string;
  Status?: string;
  SecurityGroupIds?: string[];
  SubnetId?: string;
  RoleArn?: string;
  YarnEndpointAddress?: string;
  ZeppelinRemoteSparkInterpreterPort?: number;
  NumberOfNodes?: number;
  WorkerType?: WorkerType;
  GlueVersion?: string;
  NumberOfWorkers?: number;
  AvailabilityZone?: string;
  VpcId?: string;
  ExtraPythonLibsS3Path?: string;
  ExtraJarsS3Path?: string;
  FailureReason?: string;
  SecurityConfiguration?: string;
  CreatedTimestamp?: Date;
  Arguments?: { [key: string]: string };
}
export interface CreateGlossaryRequest {
  Name: string;
  Description?: string;
  ClientToken?: string;
}
export interface CreateGlossaryResponse {
  Id?: string;
  Name?: string;
  Description?: string;
}
export interface CreateGlossaryTermRequest {
  GlossaryIdentifier: string;
  Name: string;
  ShortDescription?: string;
  LongDescription?: string;
  ClientToken?: string;
}
export interface CreateGlossaryTermResponse {
  Id?: string;
  GlossaryId?: string;
  Name?: string;
  ShortDescription?: string;
  LongDescription?: string;
}
export interface CreateGlueIdentityCenterConfigurationRequest {
  InstanceArn: string;
  Scopes?: string[];
  UserBackgroundSessionsEnabled?: boolean;
}
export interface CreateGlueIdentityCenterConfigurationResponse {
  ApplicationArn?: string;
}
export interface CreateGrokClassifierRequest {
  Classification: string;
  Name: string;
  GrokPattern: string;
  CustomPatterns?: string;
}
export interface CreateIcebergTableInput {
  Location: string;
  Schema: IcebergSchema;
  PartitionSpec?: IcebergPartitionSpec;
  WriteOrder?: IcebergSortOrder;
  Properties?: { [key: string]: string };
}
export interface CreateIntegrationRequest {
  IntegrationName: string;
  SourceArn: string;
  TargetArn: string;
  Description?: string;
  DataFilter?: string;
  KmsKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Tags?: Tag[];
  IntegrationConfig?: IntegrationConfig;
}
export interface CreateIntegrationResourcePropertyRequest {
  ResourceArn: string;
  SourceProcessingProperties?: SourceProcessingProperties;
  TargetProcessingProperties?: TargetProcessingProperties;
  Tags?: Tag[];
}
export interface CreateIntegrationResourcePropertyResponse {
  ResourceArn: string;
  ResourcePropertyArn?: string;
  SourceProcessingProperties?: SourceProcessingProperties;
  TargetProcessingProperties?: TargetProcessingProperties;
}
export interface CreateIntegrationResponse {
  SourceArn: string;
  TargetArn: string;
  IntegrationName: string;
  Description?: string;
  IntegrationArn: string;
  KmsKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Tags?: Tag[];
  Status: IntegrationStatus;
  CreateTime: Date;
  Errors?: IntegrationError[];
  DataFilter?: string;
  IntegrationConfig?: IntegrationConfig;
}
export interface CreateIntegrationTablePropertiesRequest {
  ResourceArn: string;
  TableName: string;
  SourceTableConfig?: SourceTableConfig;
  TargetTableConfig?: TargetTableConfig;
}
export interface CreateIntegrationTablePropertiesResponse {}
export interface CreateJobRequest {
  Name: string;
  JobMode?: JobMode;
  JobRunQueuingEnabled?: boolean;
  Description?: string;
  LogUri?: string;
  Role: string;
  ExecutionProperty?: ExecutionProperty;
  Command: JobCommand;
  DefaultArguments?: { [key: string]: string };
  NonOverridableArguments?: { [key: string]: string };
  Connections?: ConnectionsList;
  MaxRetries?: number;
  AllocatedCapacity?: number;
  Timeout?: number;
  MaxCapacity?: number;
  SecurityConfiguration?: string;
  Tags?: { [key: string]: string };
  NotificationProperty?: NotificationProperty;
  GlueVersion?: string;
  NumberOfWorkers?: number;
  WorkerType?: WorkerType;
  CodeGenConfigurationNodes?: { [key: string]: CodeGenConfigurationNode };
  ExecutionClass?: ExecutionClass;
  SourceControlDetails?: SourceControlDetails;
  MaintenanceWindow?: string;
}
export interface CreateJobResponse {
  Name?: string;
}
export interface CreateJsonClassifierRequest {
  Name: string;
  JsonPath: string;
}
export interface CreateMLTransformRequest {
  Name: string;
  Description?: string;
  InputRecordTables: GlueTable[];
  Parameters: TransformParameters;
  Role: string;
  GlueVersion?: string;
  MaxCapacity?: number;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  Timeout?: number;
  MaxRetries?: number;
  Tags?: { [key: string]: string };
  TransformEncryption?: TransformEncryption;
}
export interface CreateMLTransformResponse {
  TransformId?: string;
}
export interface CreatePartitionIndexRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionIndex: PartitionIndex;
}
export interface CreatePartitionIndexResponse {}
export interface CreatePartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionInput: PartitionInput;
}
export interface CreatePartitionResponse {}
export interface CreateRegistryInput {
  RegistryName: string;
  Description?: string;
  Tags?: { [key: string]: string };
}
export interface CreateRegistryResponse {
  RegistryArn?: string;
  RegistryName?: string;
  Description?: string;
  Tags?: { [key: string]: string };
}
export interface CreateSchemaInput {
  RegistryId?: RegistryId;
  SchemaName: string;
  DataFormat: DataFormat;
  Compatibility?: Compatibility;
  Description?: string;
  Tags?: { [key: string]: string };
  SchemaDefinition?: string;
}
export interface CreateSchemaResponse {
  RegistryName?: string;
  RegistryArn?: string;
  SchemaName?: string;
  SchemaArn?: string;
  Description?: string;
  DataFormat?: DataFormat;
  Compatibility?: Compatibility;
  SchemaCheckpoint?: number;
  LatestSchemaVersion?: number;
  NextSchemaVersion?: number;
  SchemaStatus?: SchemaStatus;
  Tags?: { [key: string]: string };
  SchemaVersionId?: string;
  SchemaVersionStatus?: SchemaVersionStatus;
}
export interface CreateScriptRequest {
  DagNodes?: CodeGenNode[];
  DagEdges?: CodeGenEdge[];
  Language?: Language;
}
export interface CreateScriptResponse {
  PythonScript?: string;
  ScalaCode?: string;
}
export interface CreateSecurityConfigurationRequest {
  Name: string;
  EncryptionConfiguration: EncryptionConfiguration;
}
export interface CreateSecurityConfigurationResponse {
  Name?: string;
  CreatedTimestamp?: Date;
}
export interface CreateSessionRequest {
  Id: string;
  Description?: string;
  Role: string;
  Command: SessionCommand;
  Timeout?: number;
  IdleTimeout?: number;
  DefaultArguments?: { [key: string]: string };
  Connections?: ConnectionsList;
  MaxCapacity?: number;
  NumberOfWorkers?: number;
  WorkerType?: WorkerType;
  SecurityConfiguration?: string;
  GlueVersion?: string;
  Tags?: { [key: string]: string };
  RequestOrigin?: string;
  SessionType?: SessionType;
}
export interface CreateSessionResponse {
  Session?: Session;
}
export interface CreateTableOptimizerRequest {
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  Type: TableOptimizerType;
  TableOptimizerConfiguration: TableOptimizerConfiguration;
}
export interface CreateTableOptimizerResponse {}
export interface CreateTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  Name?: string;
  TableInput?: TableInput;
  PartitionIndexes?: PartitionIndex[];
  TransactionId?: string;
  OpenTableFormatInput?: OpenTableFormatInput;
}
export interface CreateTableResponse {}
export interface CreateTriggerRequest {
  Name: string;
  WorkflowName?: string;
  Type: TriggerType;
  Schedule?: string;
  Predicate?: Predicate;
  Actions: Action[];
  Description?: string;
  StartOnCreation?: boolean;
  Tags?: { [key: string]: string };
  EventBatchingCondition?: EventBatchingCondition;
}
export interface CreateTriggerResponse {
  Name?: string;
}
export interface CreateUsageProfileRequest {
  Name: string;
  Description?: string;
  Configuration: ProfileConfiguration;
  Tags?: { [key: string]: string };
}
export interface CreateUsageProfileResponse {
  Name?: string;
}
export interface CreateUserDefinedFunctionRequest {
  CatalogId?: string;
  DatabaseName: string;
  FunctionInput: UserDefinedFunctionInput;
}
export interface CreateUserDefinedFunctionResponse {}
export interface CreateWorkflowRequest {
  Name: string;
  Description?: string;
  DefaultRunProperties?: { [key: string]: string };
  Tags?: { [key: string]: string };
  MaxConcurrentRuns?: number;
}
export interface CreateWorkflowResponse {
  Name?: string;
}
export interface CreateXMLClassifierRequest {
  Classification: string;
  Name: string;
  RowTag?: string;
}
export interface CsvClassifier {
  Name: string;
  CreationTime?: Date;
  LastUpdated?: Date;
  Version?: number;
  Delimiter?: string;
  QuoteSymbol?: string;
  ContainsHeader?: CsvHeaderOption;
  Header?: string[];
  DisableValueTrimming?: boolean;
  AllowSingleColumn?: boolean;
  CustomDatatypeConfigured?: boolean;
  CustomDatatypes?: string[];
  Serde?: CsvSerdeOption;
}
export type CsvHeaderOption = "UNKNOWN" | "PRESENT" | "ABSENT";
export type CsvSerdeOption = "OpenCSVSerDe" | "LazySimpleSerDe" | "None";
export interface CursorConfiguration {
  NextPage: ExtractedParameter;
  LimitParameter?: ExtractedParameter;
}
export interface CustomAuthenticationProperties {
  AuthenticationParameters: ConnectorProperty[];
}
export interface CustomCode {
  Name: string;
  Inputs: string[];
  Code: string;
  ClassName: string;
  OutputSchemas?: GlueSchema[];
}
export interface CustomEntityType {
  Name: string;
  RegexString: string;
  ContextWords?: string[];
}
export interface DDBELTCatalogAdditionalOptions {
  DynamodbExport?: string;
  DynamodbUnnestDDBJson?: boolean;
}
export interface DDBELTConnectionOptions {
  DynamodbExport?: DdbExportType;
  DynamodbUnnestDDBJson?: boolean;
  DynamodbTableArn: string;
  DynamodbS3Bucket?: string;
  DynamodbS3Prefix?: string;
  DynamodbS3BucketOwner?: string;
  DynamodbStsRoleArn?: string;
}
export type DQCompositeRuleEvaluationMethod = "COLUMN" | "ROW";
export interface DQResultsPublishingOptions {
  EvaluationContext?: string;
  ResultsS3Prefix?: string;
  CloudWatchMetricsEnabled?: boolean;
  ResultsPublishingEnabled?: boolean;
}
export interface DQStopJobOnFailureOptions {
  StopJobOnFailureTiming?: DQStopJobOnFailureTiming;
}
export type DQStopJobOnFailureTiming = "Immediate" | "AfterDataLoad";
export type DQTransformOutput = "PrimaryInput" | "EvaluationResults";
export interface DataCatalogEncryptionSettings {
  EncryptionAtRest?: EncryptionAtRest;
  ConnectionPasswordEncryption?: ConnectionPasswordEncryption;
}
export type DataFormat = "AVRO" | "JSON" | "PROTOBUF";
export interface DataLakeAccessProperties {
  DataLakeAccess?: boolean;
  DataTransferRole?: string;
  KmsKey?: string;
  CatalogType?: string;
}
export interface DataLakeAccessPropertiesOutput {
  DataLakeAccess?: boolean;
  DataTransferRole?: string;
  KmsKey?: string;
  ManagedWorkgroupName?: string;
  ManagedWorkgroupStatus?: string;
  RedshiftDatabaseName?: string;
  StatusMessage?: string;
  CatalogType?: string;
}
export interface DataLakePrincipal {
  DataLakePrincipalIdentifier?: string;
}
export type DataOperation = "READ" | "WRITE";
export interface DataQualityAggregatedMetrics {
  TotalRowsProcessed?: number;
  TotalRowsPassed?: number;
  TotalRowsFailed?: number;
  TotalRulesProcessed?: number;
  TotalRulesPassed?: number;
  TotalRulesFailed?: number;
}
export interface DataQualityAnalyzerResult {
  Name?: string;
  Description?: string;
  EvaluationMessage?: string;
  EvaluatedMetrics?: { [key: string]: number };
  EvaluatedDistributions?: { [key: string]: DistributionData };
}
export interface DataQualityConfigurationV2 {
  ObservationsEnabled?: ObservationConfiguration;
  ObservationMode?: ObservationMode;
}
export interface DataQualityEncryption {
  DataQualityEncryptionMode?: DataQualityEncryptionMode;
  KmsKeyArn?: string;
}
export type DataQualityEncryptionMode = "DISABLED" | "SSE-KMS";
export type DataQualityEngine = "SPARK" | "PYTHON";
export interface DataQualityEvaluationConfigAdditionalRunOptions {
  CloudWatchMetricsEnabled?: boolean;
  ResultsS3Prefix?: string;
  CompositeRuleEvaluationMethod?: DQCompositeRuleEvaluationMethod;
  RowLevelResults?: RowLevelResultsOptions;
  ProfilingResults?: ProfilingResultsOptions;
  ObservationScope?: ObservationConfiguration;
  ObservationMode?: ObservationMode;
  DataQualityRuleResults?: DataQualityRuleResultsOptions;
  ObservationResults?: ObservationResultsOptions;
  CustomLogGroupPrefix?: string;
}
export interface DataQualityEvaluationConfigDataSource {
  GlueTables?: DataQualityEvaluationConfigGlueTables;
}
export interface DataQualityEvaluationConfigGlueTables {
  CatalogId: string;
  DatabaseName?: string;
  TableNamePattern?: string;
  PreProcessingQuery?: string;
  ConnectionName?: string;
  AdditionalOptions?: { [key: string]: string };
}
export type DataQualityEvaluationConfigLevel = "CATALOG" | "DATABASE" | "TABLE";
export interface DataQualityEvaluationConfigListDataSource {
  GlueTables?: DataQualityEvaluationConfigListGlueTables;
}
export interface DataQualityEvaluationConfigListDetails {
  Name?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  Level?: DataQualityEvaluationConfigLevel;
  DataSource?: DataQualityEvaluationConfigListDataSource;
  RulesetName?: string;
  ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset;
  PauseRuns?: boolean;
}
export interface DataQualityEvaluationConfigListGlueTables {
  CatalogId: string;
  DatabaseName?: string;
  TableNamePattern?: string;
}
export type DataQualityEvaluationConfigManagedRuleset = "SIMPLE" | "ADVANCED";
export type DataQualityEvaluationConfigTrigger = "ONCE" | "SCHEDULE" | "METADATA_CHANGE";
export interface DataQualityEvaluationRunAdditionalRunOptions {
  CloudWatchMetricsEnabled?: boolean;
  ResultsS3Prefix?: string;
  CompositeRuleEvaluationMethod?: DQCompositeRuleEvaluationMethod;
  CustomLogGroupPrefix?: string;
  RowLevelResults?: RowLevelResultsOptions;
  ProfilingResults?: ProfilingResultsOptions;
  ObservationScope?: ObservationConfiguration;
  ObservationMode?: ObservationMode;
  DataQualityRuleResults?: DataQualityRuleResultsOptions;
  ObservationResults?: ObservationResultsOptions;
}
export type DataQualityEvaluationRunMode = "ON_DEMAND" | "EVALUATION_CONFIG";
export interface DataQualityGlueTable {
  DatabaseName: string;
  TableName: string;
  CatalogId?: string;
  ConnectionName?: string;
  AdditionalOptions?: { [key: string]: string };
  PreProcessingQuery?: string;
}
export interface DataQualityMetricValues {
  ActualValue?: number;
  ExpectedValue?: number;
  LowerLimit?: number;
  UpperLimit?: number;
}
export type DataQualityModelStatus = "RUNNING" | "SUCCEEDED" | "FAILED";
export interface DataQualityObservation {
  Description?: string;
  MetricBasedObservation?: MetricBasedObservation;
}
export interface DataQualityResult {
  ResultId?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
  ProfileId?: string;
  Score?: number;
  DataSource?: DataSource;
  RulesetName?: string;
  EvaluationContext?: string;
  StartedOn?: Date;
  CompletedOn?: Date;
  JobName?: string;
  JobRunId?: string;
  RulesetEvaluationRunId?: string;
  RuleResults?: DataQualityRuleResult[];
  AnalyzerResults?: DataQualityAnalyzerResult[];
  Observations?: DataQualityObservation[];
  AggregatedMetrics?: DataQualityAggregatedMetrics;
}
export interface DataQualityResultDescription {
  ResultId?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
  DataSource?: DataSource;
  JobName?: string;
  JobRunId?: string;
  StartedOn?: Date;
}
export interface DataQualityResultFilterCriteria {
  DataSource?: DataSource;
  JobName?: string;
  JobRunId?: string;
  StartedAfter?: Date;
  StartedBefore?: Date;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
}
export interface DataQualityResultV2Item {
  ResultId: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
  DataSource?: DataSource;
  Dimensions?: { [key: string]: string };
  Tags?: { [key: string]: string };
  ExecutionStartedOn?: Date;
  ExecutionCompletedOn?: Date;
  ResultPublishedOn?: Date;
  Score?: number;
  RuleResults?: DataQualityRuleResult[];
  AnalyzerResults?: DataQualityAnalyzerResult[];
  Observations?: DataQualityObservation[];
  EvaluationContext?: string;
  Descriptors?: { [key: string]: string };
  AggregatedMetrics?: DataQualityAggregatedMetrics;
  RulesetName?: string;
}
export interface DataQualityResultsV2Description {
  ResultId?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
  DataSource?: DataSource;
  ResultPublishedOn?: Date;
  Dimensions?: { [key: string]: string };
  EvaluationContext?: string;
  Descriptors?: { [key: string]: string };
}
export interface DataQualityResultsV2FilterCriteria {
  DataSource?: DataSource;
  PublishedAfter?: Date;
  PublishedBefore?: Date;
  Dimensions?: { [key: string]: string };
  EvaluationContext?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
}
export interface DataQualityRuleRecommendationRunAdditionalRunOptions {
  CustomLogGroupPrefix?: string;
}
export interface DataQualityRuleRecommendationRunDescription {
  RunId?: string;
  Status?: TaskStatusType;
  StartedOn?: Date;
  DataSource?: DataSource;
  CreatedRulesetName?: string;
  RecommendationMode?: RecommendationMode;
}
export interface DataQualityRuleRecommendationRunFilter {
  DataSource: DataSource;
  StartedBefore?: Date;
  StartedAfter?: Date;
}
export interface DataQualityRuleResult {
  Name?: string;
  Description?: string;
  EvaluationMessage?: string;
  Result?: DataQualityRuleResultStatus;
  EvaluatedMetrics?: { [key: string]: number };
  EvaluatedRule?: string;
  RuleMetrics?: { [key: string]: number };
  Labels?: { [key: string]: string };
}
export type DataQualityRuleResultStatus = "PASS" | "FAIL" | "ERROR";
export interface DataQualityRuleResultsOptions {
  WriteDataQualityRuleResultsEnabled?: boolean;
  CatalogTableConfig?: CatalogTableConfigOptions;
}
export interface DataQualityRulesetEvaluationRun {
  RunId?: string;
  DataSource?: DataSource;
  Role?: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions;
  Status?: TaskStatusType;
  ErrorString?: string;
  StartedOn?: Date;
  LastModifiedOn?: Date;
  CompletedOn?: Date;
  ExecutionTime?: number;
  RulesetNames?: string[];
  ResultIds?: string[];
  AdditionalDataSources?: { [key: string]: DataSource };
}
export interface DataQualityRulesetEvaluationRunDescription {
  RunId?: string;
  Status?: TaskStatusType;
  StartedOn?: Date;
  DataSource?: DataSource;
}
export interface DataQualityRulesetEvaluationRunFilter {
  DataSource: DataSource;
  StartedBefore?: Date;
  StartedAfter?: Date;
  RulesetName?: string;
}
export interface DataQualityRulesetFilterCriteria {
  Name?: string;
  Description?: string;
  CreatedBefore?: Date;
  CreatedAfter?: Date;
  LastModifiedBefore?: Date;
  LastModifiedAfter?: Date;
  TargetTable?: DataQualityTargetTable;
}
export interface DataQualityRulesetListDetails {
  Name?: string;
  Description?: string;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  TargetTable?: DataQualityTargetTable;
  RecommendationRunId?: string;
  RuleCount?: number;
}
export interface DataQualityTargetTable {
  TableName: string;
  DatabaseName: string;
  CatalogId?: string;
}
export interface DataQualityTelemetry {
  VcpuHours?: number;
  FlagsEnabled?: { [key: string]: string };
  LibraryVersion?: string;
  SparkVersion?: string;
  HostRuntimeVersion?: string;
  Engine?: DataQualityEngine;
}
export interface DataSource {
  GlueTable?: GlueTable;
  DataQualityGlueTable?: DataQualityGlueTable;
}
export interface Database {
  Name: string;
  Description?: string;
  LocationUri?: string;
  Parameters?: { [key: string]: string };
  CreateTime?: Date;
  CreateTableDefaultPermissions?: PrincipalPermissions[];
  TargetDatabase?: DatabaseIdentifier;
  CatalogId?: string;
  FederatedDatabase?: FederatedDatabase;
}
export type DatabaseAttributes = "NAME" | "TARGET_DATABASE";
export interface DatabaseIdentifier {
  CatalogId?: string;
  DatabaseName?: string;
  Region?: string;
}
export interface DatabaseInput {
  Name: string;
  Description?: string;
  LocationUri?: string;
  Parameters?: { [key: string]: string };
  CreateTableDefaultPermissions?: PrincipalPermissions[];
  TargetDatabase?: DatabaseIdentifier;
  FederatedDatabase?: FederatedDatabase;
}
export interface DatapointInclusionAnnotation {
  ProfileId?: string;
  StatisticId?: string;
  InclusionAnnotation?: InclusionAnnotationValue;
}
export interface Datatype {
  Id: string;
  Label: string;
}
export interface DateColumnStatisticsData {
  MinimumValue?: Date;
  MaximumValue?: Date;
  NumberOfNulls: number;
  NumberOfDistinctValues: number;
}
export type DdbExportType = "ddb" | "s3";
export interface DecimalColumnStatisticsData {
  MinimumValue?: DecimalNumber;
  MaximumValue?: DecimalNumber;
  NumberOfNulls: number;
  NumberOfDistinctValues: number;
}
export interface DecimalNumber {
  UnscaledValue: Uint8Array;
  Scale: number;
}
export interface DeleteAssetRequest {
  Identifier: string;
}
export interface DeleteAssetResponse {}
export interface DeleteAssetTypeRequest {
  Identifier: string;
}
export interface DeleteAssetTypeResponse {}
export interface DeleteAttachmentRequest {
  AssetIdentifier: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
  AttachmentName: string;
}
export interface DeleteAttachmentResponse {
  AssetIdentifier?: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
}
export type DeleteBehavior = "LOG" | "DELETE_FROM_DATABASE" | "DEPRECATE_IN_DATABASE";
export interface DeleteBlueprintRequest {
  Name: string;
}
export interface DeleteBlueprintResponse {
  Name?: string;
}
export interface DeleteCatalogRequest {
  CatalogId: string;
}
export interface DeleteCatalogResponse {}
export interface DeleteClassifierRequest {
  Name: string;
}
export interface DeleteClassifierResponse {}
export interface DeleteColumnStatisticsForPartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionValues: string[];
  ColumnName: string;
}
export interface DeleteColumnStatisticsForPartitionResponse {}
export interface DeleteColumnStatisticsForTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  ColumnName: string;
}
export interface DeleteColumnStatisticsForTableResponse {}
export interface DeleteColumnStatisticsTaskSettingsRequest {
  DatabaseName: string;
  TableName: string;
  CatalogID?: string;
}
export interface DeleteColumnStatisticsTaskSettingsResponse {}
export interface DeleteConnectionRequest {
  CatalogId?: string;
  ConnectionName: string;
}
export interface DeleteConnectionResponse {}
export interface DeleteConnectionTypeRequest {
  ConnectionType: string;
}
export interface DeleteConnectionTypeResponse {}
export interface DeleteCrawlerRequest {
  Name: string;
}
export interface DeleteCrawlerResponse {}
export interface DeleteCustomEntityTypeRequest {
  Name: string;
}
export interface DeleteCustomEntityTypeResponse {
  Name?: string;
}
export interface DeleteDataQualityEvaluationConfigRequest {
  Name: string;
}
export interface DeleteDataQualityEvaluationConfigResponse {}
export interface DeleteDataQualityRulesetRequest {
  Name: string;
}
export interface DeleteDataQualityRulesetResponse {}
export interface DeleteDatabaseRequest {
  CatalogId?: string;
  Name: string;
}
export interface DeleteDatabaseResponse {}
export interface DeleteDevEndpointRequest {
  EndpointName: string;
}
export interface DeleteDevEndpointResponse {}
export interface DeleteFormTypeRequest {
  Identifier: string;
}
export interface DeleteFormTypeResponse {}
export interface DeleteGlossaryRequest {
  Identifier: string;
}
export interface DeleteGlossaryResponse {}
export interface DeleteGlossaryTermRequest {
  Identifier: string;
}
export interface DeleteGlossaryTermResponse {}
export interface DeleteGlueIdentityCenterConfigurationRequest {}
export interface DeleteGlueIdentityCenterConfigurationResponse {}
export interface DeleteIntegrationRequest {
  IntegrationIdentifier: string;
}
export interface DeleteIntegrationResourcePropertyRequest {
  ResourceArn: string;
}
export interface DeleteIntegrationResourcePropertyResponse {}
export interface DeleteIntegrationResponse {
  SourceArn: string;
  TargetArn: string;
  IntegrationName: string;
  Description?: string;
  IntegrationArn: string;
  KmsKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Tags?: Tag[];
  Status: IntegrationStatus;
  CreateTime: Date;
  Errors?: IntegrationError[];
  DataFilter?: string;
}
export interface DeleteIntegrationTablePropertiesRequest {
  ResourceArn: string;
  TableName: string;
}
export interface DeleteIntegrationTablePropertiesResponse {}
export interface DeleteJobRequest {
  JobName: string;
}
export interface DeleteJobResponse {
  JobName?: string;
}
export interface DeleteMLTransformRequest {
  TransformId: string;
}
export interface DeleteMLTransformResponse {
  TransformId?: string;
}
export interface DeletePartitionIndexRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  IndexName: string;
}
export interface DeletePartitionIndexResponse {}
export interface DeletePartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionValues: string[];
}
export interface DeletePartitionResponse {}
export interface DeleteRegistryInput {
  RegistryId: RegistryId;
}
export interface DeleteRegistryResponse {
  RegistryName?: string;
  RegistryArn?: string;
  Status?: RegistryStatus;
}
export interface DeleteResourcePolicyRequest {
  PolicyHashCondition?: string;
  ResourceArn?: string;
}
export interface DeleteResourcePolicyResponse {}
export interface DeleteSchemaInput {
  SchemaId: SchemaId;
}
export interface DeleteSchemaResponse {
  SchemaArn?: string;
  SchemaName?: string;
  Status?: SchemaStatus;
}
export interface DeleteSchemaVersionsInput {
  SchemaId: SchemaId;
  Versions: string;
}
export interface DeleteSchemaVersionsResponse {
  SchemaVersionErrors?: SchemaVersionErrorItem[];
}
export interface DeleteSecurityConfigurationRequest {
  Name: string;
}
export interface DeleteSecurityConfigurationResponse {}
export interface DeleteSessionRequest {
  Id: string;
  RequestOrigin?: string;
}
export interface DeleteSessionResponse {
  Id?: string;
}
export interface DeleteTableOptimizerRequest {
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  Type: TableOptimizerType;
}
export interface DeleteTableOptimizerResponse {}
export interface DeleteTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  Name: string;
  TransactionId?: string;
}
export interface DeleteTableResponse {}
export interface DeleteTableVersionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  VersionId: string;
}
export interface DeleteTableVersionResponse {}
export interface DeleteTriggerRequest {
  Name: string;
}
export interface DeleteTriggerResponse {
  Name?: string;
}
export interface DeleteUsageProfileRequest {
  Name: string;
}
export interface DeleteUsageProfileResponse {}
export interface DeleteUserDefinedFunctionRequest {
  CatalogId?: string;
  DatabaseName: string;
  FunctionName: string;
}
export interface DeleteUserDefinedFunctionResponse {}
export interface DeleteWorkflowRequest {
  Name: string;
}
export interface DeleteWorkflowResponse {
  Name?: string;
}
export interface DeltaTarget {
  DeltaTables?: string[];
  ConnectionName?: string;
  WriteManifest?: boolean;
  CreateNativeDeltaTable?: boolean;
}
export type DeltaTargetCompressionType = "uncompressed" | "snappy";
export interface DescribeConnectionTypeRequest {
  ConnectionType: string;
}
export interface DescribeConnectionTypeResponse {
  ConnectionType?: string;
  Description?: string;
  Capabilities?: Capabilities;
  ConnectionProperties?: { [key: string]: Property };
  ConnectionOptions?: { [key: string]: Property };
  AuthenticationConfiguration?: AuthConfiguration;
  ComputeEnvironmentConfigurations?: { [key: string]: ComputeEnvironmentConfiguration };
  PhysicalConnectionRequirements?: { [key: string]: Property };
  AthenaConnectionProperties?: { [key: string]: Property };
  PythonConnectionProperties?: { [key: string]: Property };
  SparkConnectionProperties?: { [key: string]: Property };
  RestConfiguration?: RestConfiguration;
}
export interface DescribeEntityRequest {
  ConnectionName: string;
  CatalogId?: string;
  EntityName: string;
  NextToken?: string;
  DataStoreApiVersion?: string;
}
export interface DescribeEntityResponse {
  Fields?: Field[];
  NextToken?: string;
}
export interface DescribeInboundIntegrationsRequest {
  IntegrationArn?: string;
  Marker?: string;
  MaxRecords?: number;
  TargetArn?: string;
}
export interface DescribeInboundIntegrationsResponse {
  InboundIntegrations?: InboundIntegration[];
  Marker?: string;
}
export interface DescribeIntegrationsRequest {
  IntegrationIdentifier?: string;
  Marker?: string;
  MaxRecords?: number;
  Filters?: IntegrationFilter[];
}
export interface DescribeIntegrationsResponse {
  Integrations?: Integration[];
  Marker?: string;
}
export interface DevEndpoint {
  EndpointName?: string;
  RoleArn?: string;
  SecurityGroupIds?: string[];
  SubnetId?: string;
  YarnEndpointAddress?: string;
  PrivateAddress?: string;
  ZeppelinRemoteSparkInterpreterPort?: number;
  PublicAddress?: string;
  Status?: string;
  WorkerType?: WorkerType;
  GlueVersion?: string;
  NumberOfWorkers?: number;
  NumberOfNodes?: number;
  AvailabilityZone?: string;
  VpcId?: string;
  ExtraPythonLibsS3Path?: string;
  ExtraJarsS3Path?: string;
  FailureReason?: string;
  LastUpdateStatus?: string;
  CreatedTimestamp?: Date;
  LastModifiedTimestamp?: Date;
  PublicKey?: string;
  PublicKeys?: string[];
  SecurityConfiguration?: string;
  Arguments?: { [key: string]: string };
}
export interface DevEndpointCustomLibraries {
  ExtraPythonLibsS3Path?: string;
  ExtraJarsS3Path?: string;
}
export interface DirectJDBCSource {
  Name: string;
  Database: string;
  Table: string;
  ConnectionName: string;
  ConnectionType: JDBCConnectionType;
  RedshiftTmpDir?: string;
  OutputSchemas?: GlueSchema[];
}
export interface DirectKafkaSource {
  Name: string;
  StreamingOptions?: KafkaStreamingSourceOptions;
  WindowSize?: number;
  DetectSchema?: boolean;
  DataPreviewOptions?: StreamingDataPreviewOptions;
}
export interface DirectKinesisSource {
  Name: string;
  WindowSize?: number;
  DetectSchema?: boolean;
  StreamingOptions?: KinesisStreamingSourceOptions;
  DataPreviewOptions?: StreamingDataPreviewOptions;
}
export interface DirectSchemaChangePolicy {
  EnableUpdateCatalog?: boolean;
  UpdateBehavior?: UpdateCatalogBehavior;
  Table?: string;
  Database?: string;
}
export interface DisassociateGlossaryTermsRequest {
  AssetIdentifier: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
  GlossaryTermIdentifiers: string[];
  ClientToken?: string;
}
export interface DisassociateGlossaryTermsResponse {
  AssetIdentifier?: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
  GlossaryTerms?: string[];
}
export interface DistributionData {
  BinEdges?: string[];
  Count?: number[];
  DataType?: string;
}
export interface DistributionResultsOptions {
  WriteDistributionResultsEnabled?: boolean;
  CatalogTableConfig?: CatalogTableConfigOptions;
}
export interface DoubleColumnStatisticsData {
  MinimumValue?: number;
  MaximumValue?: number;
  NumberOfNulls: number;
  NumberOfDistinctValues: number;
}
export interface DropDuplicates {
  Name: string;
  Inputs: string[];
  Columns?: string[][];
}
export interface DropFields {
  Name: string;
  Inputs: string[];
  Paths: string[][];
}
export interface DropNullFields {
  Name: string;
  Inputs: string[];
  NullCheckBoxList?: NullCheckBoxList;
  NullTextList?: NullValueField[];
}
export interface DynamicTransform {
  Name: string;
  TransformName: string;
  Inputs: string[];
  Parameters?: TransformConfigParameter[];
  FunctionName: string;
  Path: string;
  Version?: string;
  OutputSchemas?: GlueSchema[];
}
export interface DynamoDBCatalogSource {
  Name: string;
  Database: string;
  Table: string;
  PitrEnabled?: boolean;
  AdditionalOptions?: DDBELTCatalogAdditionalOptions;
}
export interface DynamoDBELTConnectorSource {
  Name: string;
  ConnectionOptions?: DDBELTConnectionOptions;
  OutputSchemas?: GlueSchema[];
}
export interface DynamoDBTarget {
  Path?: string;
  scanAll?: boolean;
  scanRate?: number;
}
export interface Edge {
  SourceId?: string;
  DestinationId?: string;
}
export type EnableHybridValues = "TRUE" | "FALSE";
export interface EncryptionAtRest {
  CatalogEncryptionMode: CatalogEncryptionMode;
  SseAwsKmsKeyId?: string;
  CatalogEncryptionServiceRole?: string;
}
export interface EncryptionConfiguration {
  S3Encryption?: S3Encryption[];
  CloudWatchEncryption?: CloudWatchEncryption;
  JobBookmarksEncryption?: JobBookmarksEncryption;
  DataQualityEncryption?: DataQualityEncryption;
}
export interface Entity {
  EntityName?: string;
  Label?: string;
  IsParentEntity?: boolean;
  Description?: string;
  Category?: string;
  CustomProperties?: { [key: string]: string };
}
export interface EntityConfiguration {
  SourceConfiguration?: SourceConfiguration;
  Schema?: { [key: string]: FieldDefinition };
}
export interface EntityNotFoundException {
  Message?: string;
  FromFederationSource?: boolean;
}
export interface ErrorDetail {
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface ErrorDetails {
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface EvaluateDataQuality {
  Name: string;
  Inputs: string[];
  Ruleset: string;
  Output?: DQTransformOutput;
  PublishingOptions?: DQResultsPublishingOptions;
  StopJobOnFailureOptions?: DQStopJobOnFailureOptions;
}
export interface EvaluateDataQualityMultiFrame {
  Name: string;
  Inputs: string[];
  AdditionalDataSources?: { [key: string]: string };
  Ruleset: string;
  PublishingOptions?: DQResultsPublishingOptions;
  AdditionalOptions?: { [key: string]: string };
  StopJobOnFailureOptions?: DQStopJobOnFailureOptions;
}
export interface EvaluationMetrics {
  TransformType: TransformType;
  FindMatchesMetrics?: FindMatchesMetrics;
}
export interface EventBatchingCondition {
  BatchSize: number;
  BatchWindow?: number;
}
export interface ExecutionAttempt {
  Status?: ExecutionStatus;
  ColumnStatisticsTaskRunId?: string;
  ExecutionTimestamp?: Date;
  ErrorMessage?: string;
}
export type ExecutionClass = "FLEX" | "STANDARD";
export interface ExecutionProperty {
  MaxConcurrentRuns?: number;
}
export type ExecutionStatus = "FAILED" | "STARTED";
export type ExistCondition = "MUST_EXIST" | "NOT_EXIST" | "NONE";
export interface ExportEncryptionConfiguration {
  SseAlgorithm?: string;
  KmsKeyArn?: string;
}
export interface ExportLabelsTaskRunProperties {
  OutputS3Path?: string;
}
export type ExportSetting = "ENABLED" | "DISABLED";
export type ExportStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "FAILED";
export interface ExtractedParameter {
  Key?: string;
  DefaultValue?: string;
  PropertyLocation?: PropertyLocation;
  Value?: ResponseExtractionMapping;
}
export interface FederatedCatalog {
  Identifier?: string;
  ConnectionName?: string;
  ConnectionType?: string;
}
export interface FederatedDatabase {
  Identifier?: string;
  ConnectionName?: string;
  ConnectionType?: string;
}
export interface FederatedResourceAlreadyExistsException {
  Message?: string;
  AssociatedGlueResource?: string;
}
export interface FederatedTable {
  Identifier?: string;
  DatabaseIdentifier?: string;
  ConnectionName?: string;
  ConnectionType?: string;
}
export type FederationSourceErrorCode = "AccessDeniedException" | "EntityNotFoundException" | "InvalidCredentialsException" | "InvalidInputException" | "InvalidResponseException" | "OperationTimeoutException" | "OperationNotSupportedException" | "InternalServiceException" | "PartialFailureException" | "ThrottlingException";
export interface FederationSourceException {
  FederationSourceErrorCode?: FederationSourceErrorCode;
  Message?: string;
}
export interface FederationSourceRetryableException {
  Message?: string;
}
export interface Field {
  FieldName?: string;
  Label?: string;
  Description?: string;
  FieldType?: FieldDataType;
  IsPrimaryKey?: boolean;
  IsNullable?: boolean;
  IsRetrievable?: boolean;
  IsFilterable?: boolean;
  IsPartitionable?: boolean;
  IsCreateable?: boolean;
  IsUpdateable?: boolean;
  IsUpsertable?: boolean;
  IsDefaultOnCreate?: boolean;
  SupportedValues?: string[];
  SupportedFilterOperators?: FieldFilterOperator[];
  ParentField?: string;
  NativeDataType?: string;
  CustomProperties?: { [key: string]: string };
}
export type FieldDataType = "INT" | "SMALLINT" | "BIGINT" | "FLOAT" | "LONG" | "DATE" | "BOOLEAN" | "MAP" | "ARRAY" | "STRING" | "TIMESTAMP" | "DECIMAL" | "BYTE" | "SHORT" | "DOUBLE" | "STRUCT" | "BINARY" | "UNION";
export interface FieldDefinition {
  Name: string;
  FieldDataType: FieldDataType;
  ResponseDateFormat?: string;
  IsPartitionable?: boolean;
  IsNullable?: boolean;
  IsQueryable?: boolean;
  IsOrderable?: boolean;
  FilterOverrides?: FilterOverrides;
}
export type FieldFilterOperator = "LESS_THAN" | "GREATER_THAN" | "BETWEEN" | "EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN_OR_EQUAL_TO" | "CONTAINS" | "ORDER_BY";
export type FieldName = "CRAWL_ID" | "STATE" | "START_TIME" | "END_TIME" | "DPU_HOUR";
export interface FillMissingValues {
  Name: string;
  Inputs: string[];
  ImputedPath: string;
  FilledPath?: string;
}
export interface Filter {
  Name: string;
  Inputs: string[];
  LogicalOperator: FilterLogicalOperator;
  Filters: FilterExpression[];
}
export interface FilterConfiguration {
  FilterMode: FilterMode;
  OperatorMappings?: { [key: string]: string };
  DateTimeFormat?: string;
  StripQuotes?: boolean;
  BetweenConfiguration?: BetweenConfiguration;
  FilterStringConfiguration?: FilterStringConfiguration;
}
export interface FilterExpression {
  Operation: FilterOperation;
  Negated?: boolean;
  Values: FilterValue[];
}
export type FilterLogicalOperator = "AND" | "OR";
export type FilterMode = "QUERY_PARAMS" | "FILTER_STRING";
export type FilterOperation = "EQ" | "LT" | "GT" | "LTE" | "GTE" | "REGEX" | "ISNULL";
export type FilterOperator = "GT" | "GE" | "LT" | "LE" | "EQ" | "NE";
export interface FilterOverrides {
  FieldName?: string;
  OperatorMappings?: { [key: string]: string };
  BetweenConfiguration?: BetweenConfiguration;
  DateTimeFormat?: string;
}
export interface FilterStringConfiguration {
  QueryParameterName: string;
  QuoteStringValues?: boolean;
  QuoteCharacter?: string;
}
export interface FilterValue {
  Type: FilterValueType;
  Value: string[];
}
export type FilterValueType = "COLUMNEXTRACTED" | "CONSTANT";
export interface FindMatchesMetrics {
  AreaUnderPRCurve?: number;
  Precision?: number;
  Recall?: number;
  F1?: number;
  ConfusionMatrix?: ConfusionMatrix;
  ColumnImportances?: ColumnImportance[];
}
export interface FindMatchesParameters {
  PrimaryKeyColumnName?: string;
  PrecisionRecallTradeoff?: number;
  AccuracyCostTradeoff?: number;
  EnforceProvidedLabels?: boolean;
}
export interface FindMatchesTaskRunProperties {
  JobId?: string;
  JobName?: string;
  JobRunId?: string;
}
export interface FormTypeItem {
  Id?: string;
  Name?: string;
}
export type FunctionType = "REGULAR_FUNCTION" | "AGGREGATE_FUNCTION" | "STORED_PROCEDURE";
export interface GetAssetInput {
  Identifier: string;
}
export interface GetAssetOutput {
  Id: string;
  Name?: string;
  Description?: string;
  CreatedAt?: Date;
  UpdatedAt?: Date;
  AssetTypeId: string;
  GlossaryTerms?: string[];
  Forms?: { [key: string]: AssetFormEntry };
  Attachments?: { [key: string]: AssetFormEntry };
  IterableForms?: { [key: string]: IterableFormEntry };
}
export interface GetAssetTypeRequest {
  Identifier: string;
}
export interface GetAssetTypeResponse {
  Id?: string;
  Name?: string;
  Forms?: { [key: string]: AssetTypeFormReference };
}
export interface GetBlueprintRequest {
  Name: string;
  IncludeBlueprint?: boolean;
  IncludeParameterSpec?: boolean;
}
export interface GetBlueprintResponse {
  Blueprint?: Blueprint;
}
export interface GetBlueprintRunRequest {
  BlueprintName: string;
  RunId: string;
}
export interface GetBlueprintRunResponse {
  BlueprintRun?: BlueprintRun;
}
export interface GetBlueprintRunsRequest {
  BlueprintName: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface GetBlueprintRunsResponse {
  BlueprintRuns?: BlueprintRun[];
  NextToken?: string;
}
export interface GetCatalogImportStatusRequest {
  CatalogId?: string;
}
export interface GetCatalogImportStatusResponse {
  ImportStatus?: CatalogImportStatus;
}
export interface GetCatalogRequest {
  CatalogId: string;
}
export interface GetCatalogResponse {
  Catalog?: Catalog;
}
export interface GetCatalogsRequest {
  ParentCatalogId?: string;
  NextToken?: string;
  MaxResults?: number;
  Recursive?: boolean;
  IncludeRoot?: boolean;
  HasDatabases?: boolean;
}
export interface GetCatalogsResponse {
  CatalogList: Catalog[];
  NextToken?: string;
}
export interface GetClassifierRequest {
  Name: string;
}
export interface GetClassifierResponse {
  Classifier?: Classifier;
}
export interface GetClassifiersRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface GetClassifiersResponse {
  Classifiers?: Classifier[];
  NextToken?: string;
}
export interface GetColumnStatisticsForPartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionValues: string[];
  ColumnNames: string[];
}
export interface GetColumnStatisticsForPartitionResponse {
  ColumnStatisticsList?: ColumnStatistics[];
  Errors?: ColumnError[];
}
export interface GetColumnStatisticsForTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  ColumnNames: string[];
}
export interface GetColumnStatisticsForTableResponse {
  ColumnStatisticsList?: ColumnStatistics[];
  Errors?: ColumnError[];
}
export interface GetColumnStatisticsTaskRunRequest {
  ColumnStatisticsTaskRunId: string;
}
export interface GetColumnStatisticsTaskRunResponse {
  ColumnStatisticsTaskRun?: ColumnStatisticsTaskRun;
}
export interface GetColumnStatisticsTaskRunsRequest {
  DatabaseName: string;
  TableName: string;
  MaxResults?: number;
  NextToken?: string;
  CatalogID?: string;
}
export interface GetColumnStatisticsTaskRunsResponse {
  ColumnStatisticsTaskRuns?: ColumnStatisticsTaskRun[];
  NextToken?: string;
}
export interface GetColumnStatisticsTaskSettingsRequest {
  DatabaseName: string;
  TableName: string;
  CatalogID?: string;
}
export interface GetColumnStatisticsTaskSettingsResponse {
  ColumnStatisticsTaskSettings?: ColumnStatisticsTaskSettings;
}
export interface GetConnectionRequest {
  CatalogId?: string;
  Name: string;
  HidePassword?: boolean;
  ApplyOverrideForComputeEnvironment?: ComputeEnvironment;
}
export interface GetConnectionResponse {
  Connection?: Connection;
}
export interface GetConnectionsFilter {
  MatchCriteria?: string[];
  ConnectionType?: ConnectionType;
  ConnectionSchemaVersion?: number;
}
export interface GetConnectionsRequest {
  CatalogId?: string;
  Filter?: GetConnectionsFilter;
  HidePassword?: boolean;
  NextToken?: string;
  MaxResults?: number;
}
export interface GetConnectionsResponse {
  ConnectionList?: Connection[];
  NextToken?: string;
}
export interface GetCrawlerMetricsRequest {
  CrawlerNameList?: string[];
  MaxResults?: number;
  NextToken?: string;
}
export interface GetCrawlerMetricsResponse {
  CrawlerMetricsList?: CrawlerMetrics[];
  NextToken?: string;
}
export interface GetCrawlerRequest {
  Name: string;
}
export interface GetCrawlerResponse {
  Crawler?: Crawler;
}
export interface GetCrawlersRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface GetCrawlersResponse {
  Crawlers?: Crawler[];
  NextToken?: string;
}
export interface GetCustomEntityTypeRequest {
  Name: string;
}
export interface GetCustomEntityTypeResponse {
  Name?: string;
  RegexString?: string;
  ContextWords?: string[];
}
export interface GetDashboardUrlRequest {
  ResourceId: string;
  ResourceType: GlueResourceType;
  RequestOrigin?: string;
}
export interface GetDashboardUrlResponse {
  Url: string;
}
export interface GetDataCatalogEncryptionSettingsRequest {
  CatalogId?: string;
}
export interface GetDataCatalogEncryptionSettingsResponse {
  DataCatalogEncryptionSettings?: DataCatalogEncryptionSettings;
}
export interface GetDataCatalogExportConfigurationInput {}
export interface GetDataCatalogExportConfigurationOutput {
  ExportSetting?: ExportSetting;
  Status?: ExportStatus;
  EncryptionConfiguration?: ExportEncryptionConfiguration;
  S3TableBucketArn?: string;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface GetDataQualityEvaluationConfigRequest {
  Name: string;
}
export interface GetDataQualityEvaluationConfigResponse {
  Name?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  Level?: DataQualityEvaluationConfigLevel;
  DataSource?: DataQualityEvaluationConfigDataSource;
  RulesetName?: string;
  ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset;
  Triggers?: DataQualityEvaluationConfigTrigger[];
  ScheduleExpression?: string;
  StartAt?: Date;
  EndAt?: Date;
  PauseRuns?: boolean;
  Role?: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions;
  AdditionalDataSources?: { [key: string]: DataSource };
}
export interface GetDataQualityModelRequest {
  StatisticId?: string;
  ProfileId: string;
}
export interface GetDataQualityModelResponse {
  Status?: DataQualityModelStatus;
  StartedOn?: Date;
  CompletedOn?: Date;
  FailureReason?: string;
}
export interface GetDataQualityModelResultRequest {
  StatisticId: string;
  ProfileId: string;
}
export interface GetDataQualityModelResultResponse {
  CompletedOn?: Date;
  Model?: StatisticModelResult[];
}
export interface GetDataQualityResultRequest {
  ResultId: string;
}
export interface GetDataQualityResultResponse {
  ResultId?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
  ProfileId?: string;
  Score?: number;
  DataSource?: DataSource;
  RulesetName?: string;
  EvaluationContext?: string;
  StartedOn?: Date;
  CompletedOn?: Date;
  JobName?: string;
  JobRunId?: string;
  RulesetEvaluationRunId?: string;
  RuleResults?: DataQualityRuleResult[];
  AnalyzerResults?: DataQualityAnalyzerResult[];
  Observations?: DataQualityObservation[];
  AggregatedMetrics?: DataQualityAggregatedMetrics;
}
export interface GetDataQualityResultV2Request {
  ResultId: string;
}
export interface GetDataQualityResultV2Response {
  ResultId?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  DataQualityEvaluationConfig?: string;
  DataSource?: DataSource;
  ProfileId?: string;
  Dimensions?: { [key: string]: string };
  Tags?: { [key: string]: string };
  ExecutionStartedOn?: Date;
  ExecutionCompletedOn?: Date;
  ResultPublishedOn?: Date;
  Score?: number;
  RuleResults?: DataQualityRuleResult[];
  AnalyzerResults?: DataQualityAnalyzerResult[];
  Observations?: DataQualityObservation[];
  EvaluationContext?: string;
  Descriptors?: { [key: string]: string };
  AggregatedMetrics?: DataQualityAggregatedMetrics;
  RulesetName?: string;
}
export interface GetDataQualityRuleRecommendationRunRequest {
  RunId: string;
}
export interface GetDataQualityRuleRecommendationRunResponse {
  RunId?: string;
  DataSource?: DataSource;
  Role?: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  Status?: TaskStatusType;
  ErrorString?: string;
  StartedOn?: Date;
  LastModifiedOn?: Date;
  CompletedOn?: Date;
  ExecutionTime?: number;
  RecommendedRuleset?: string;
  CreatedRulesetName?: string;
  DataQualitySecurityConfiguration?: string;
  AdditionalRunOptions?: DataQualityRuleRecommendationRunAdditionalRunOptions;
  RecommendationMode?: RecommendationMode;
}
export interface GetDataQualityRulesetEvaluationRunRequest {
  RunId: string;
}
export interface GetDataQualityRulesetEvaluationRunResponse {
  RunId?: string;
  DataSource?: DataSource;
  Role?: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions;
  Status?: TaskStatusType;
  ErrorString?: string;
  StartedOn?: Date;
  LastModifiedOn?: Date;
  CompletedOn?: Date;
  ExecutionTime?: number;
  RulesetNames?: string[];
  ResultIds?: string[];
  AdditionalDataSources?: { [key: string]: DataSource };
}
export interface GetDataQualityRulesetRequest {
  Name: string;
}
export interface GetDataQualityRulesetResponse {
  Name?: string;
  Description?: string;
  Ruleset?: string;
  TargetTable?: DataQualityTargetTable;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  RecommendationRunId?: string;
  DataQualitySecurityConfiguration?: string;
}
export interface GetDatabaseRequest {
  CatalogId?: string;
  Name: string;
}
export interface GetDatabaseResponse {
  Database?: Database;
}
export interface GetDatabasesRequest {
  CatalogId?: string;
  NextToken?: string;
  MaxResults?: number;
  ResourceShareType?: ResourceShareType;
  AttributesToGet?: DatabaseAttributes[];
}
export interface GetDatabasesResponse {
  DatabaseList: Database[];
  NextToken?: string;
}
export interface GetDataflowGraphRequest {
  PythonScript?: string;
}
export interface GetDataflowGraphResponse {
  DagNodes?: CodeGenNode[];
  DagEdges?: CodeGenEdge[];
}
export interface GetDevEndpointRequest {
  EndpointName: string;
}
export interface GetDevEndpointResponse {
  DevEndpoint?: DevEndpoint;
}
export interface GetDevEndpointsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface GetDevEndpointsResponse {
  DevEndpoints?: DevEndpoint[];
  NextToken?: string;
}
export interface GetEntityRecordsRequest {
  ConnectionName?: string;
  CatalogId?: string;
  EntityName: string;
  NextToken?: string;
  DataStoreApiVersion?: string;
  ConnectionOptions?: { [key: string]: string };
  FilterPredicate?: string;
  Limit: number;
  OrderBy?: string;
  SelectedFields?: string[];
}
export interface GetEntityRecordsResponse {
  Records?: unknown[];
  NextToken?: string;
}
export interface GetFormTypeRequest {
  Identifier: string;
}
export interface GetFormTypeResponse {
  Id?: string;
  Name?: string;
  Schema?: string;
}
export interface GetGlossaryRequest {
  Identifier: string;
}
export interface GetGlossaryResponse {
  Id?: string;
  Name?: string;
  Description?: string;
}
export interface GetGlossaryTermRequest {
  Identifier: string;
}
export interface GetGlossaryTermResponse {
  Id?: string;
  GlossaryId?: string;
  Name?: string;
  ShortDescription?: string;
  LongDescription?: string;
}
export interface GetGlueIdentityCenterConfigurationRequest {}
export interface GetGlueIdentityCenterConfigurationResponse {
  ApplicationArn?: string;
  InstanceArn?: string;
  Scopes?: string[];
  UserBackgroundSessionsEnabled?: boolean;
}
export interface GetIntegrationResourcePropertyRequest {
  ResourceArn: string;
}
export interface GetIntegrationResourcePropertyResponse {
  ResourceArn?: string;
  ResourcePropertyArn?: string;
  SourceProcessingProperties?: SourceProcessingProperties;
  TargetProcessingProperties?: TargetProcessingProperties;
}
export interface GetIntegrationTablePropertiesRequest {
  ResourceArn: string;
  TableName: string;
}
export interface GetIntegrationTablePropertiesResponse {
  ResourceArn?: string;
  TableName?: string;
  SourceTableConfig?: SourceTableConfig;
  TargetTableConfig?: TargetTableConfig;
}
export interface GetJobBookmarkRequest {
  JobName: string;
  RunId?: string;
}
export interface GetJobBookmarkResponse {
  JobBookmarkEntry?: JobBookmarkEntry;
}
export interface GetJobRequest {
  JobName: string;
}
export interface GetJobResponse {
  Job?: Job;
}
export interface GetJobRunRequest {
  JobName: string;
  RunId: string;
  PredecessorsIncluded?: boolean;
}
export interface GetJobRunResponse {
  JobRun?: JobRun;
}
export interface GetJobRunsRequest {
  JobName: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface GetJobRunsResponse {
  JobRuns?: JobRun[];
  NextToken?: string;
}
export interface GetJobUpgradeAnalysisRequest {
  analysisId: string;
  jobName: string;
}
export interface GetJobUpgradeAnalysisResponse {
  jobName: string;
  analysisId: string;
  status: Status;
  sourceVersion?: string;
  targetVersion: string;
  analysisType?: AnalysisType;
  autoUpgradeEvaluationSummary?: string;
  errorMessage?: string;
  autoUpgradeEligibilitySummary?: string;
}
export interface GetJobsRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface GetJobsResponse {
  Jobs?: Job[];
  NextToken?: string;
}
export interface GetMLTaskRunRequest {
  TransformId: string;
  TaskRunId: string;
}
export interface GetMLTaskRunResponse {
  TransformId?: string;
  TaskRunId?: string;
  Status?: TaskStatusType;
  LogGroupName?: string;
  Properties?: TaskRunProperties;
  ErrorString?: string;
  StartedOn?: Date;
  LastModifiedOn?: Date;
  CompletedOn?: Date;
  ExecutionTime?: number;
}
export interface GetMLTaskRunsRequest {
  TransformId: string;
  NextToken?: string;
  MaxResults?: number;
  Filter?: TaskRunFilterCriteria;
  Sort?: TaskRunSortCriteria;
}
export interface GetMLTaskRunsResponse {
  TaskRuns?: TaskRun[];
  NextToken?: string;
}
export interface GetMLTransformRequest {
  TransformId: string;
}
export interface GetMLTransformResponse {
  TransformId?: string;
  Name?: string;
  Description?: string;
  Status?: TransformStatusType;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  InputRecordTables?: GlueTable[];
  Parameters?: TransformParameters;
  EvaluationMetrics?: EvaluationMetrics;
  LabelCount?: number;
  Schema?: SchemaColumn[];
  Role?: string;
  GlueVersion?: string;
  MaxCapacity?: number;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  Timeout?: number;
  MaxRetries?: number;
  TransformEncryption?: TransformEncryption;
}
export interface GetMLTransformsRequest {
  NextToken?: string;
  MaxResults?: number;
  Filter?: TransformFilterCriteria;
  Sort?: TransformSortCriteria;
}
export interface GetMLTransformsResponse {
  Transforms: MLTransform[];
  NextToken?: string;
}
export interface GetMappingRequest {
  Source: CatalogEntry;
  Sinks?: CatalogEntry[];
  Location?: Location;
}
export interface GetMappingResponse {
  Mapping: MappingEntry[];
}
export interface GetMaterializedViewRefreshTaskRunRequest {
  CatalogId: string;
  MaterializedViewRefreshTaskRunId: string;
}
export interface GetMaterializedViewRefreshTaskRunResponse {
  MaterializedViewRefreshTaskRun?: MaterializedViewRefreshTaskRun;
}
export interface GetPartitionIndexesRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  NextToken?: string;
}
export interface GetPartitionIndexesResponse {
  PartitionIndexDescriptorList?: PartitionIndexDescriptor[];
  NextToken?: string;
}
export interface GetPartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionValues: string[];
  AuditContext?: AuditContext;
}
export interface GetPartitionResponse {
  Partition?: Partition;
}
export interface GetPartitionsRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  Expression?: string;
  NextToken?: string;
  Segment?: Segment;
  MaxResults?: number;
  ExcludeColumnSchema?: boolean;
  TransactionId?: string;
  QueryAsOfTime?: Date;
  AuditContext?: AuditContext;
}
export interface GetPartitionsResponse {
  Partitions?: Partition[];
  NextToken?: string;
}
export interface GetPlanRequest {
  Mapping: MappingEntry[];
  Source: CatalogEntry;
  Sinks?: CatalogEntry[];
  Location?: Location;
  Language?: Language;
  AdditionalPlanOptionsMap?: { [key: string]: string };
}
export interface GetPlanResponse {
  PythonScript?: string;
  ScalaCode?: string;
}
export interface GetRegistryInput {
  RegistryId: RegistryId;
}
export interface GetRegistryResponse {
  RegistryName?: string;
  RegistryArn?: string;
  Description?: string;
  Status?: RegistryStatus;
  CreatedTime?: string;
  UpdatedTime?: string;
}
export interface GetResourcePoliciesRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface GetResourcePoliciesResponse {
  GetResourcePoliciesResponseList?: GluePolicy[];
  NextToken?: string;
}
export interface GetResourcePolicyRequest {
  ResourceArn?: string;
}
export interface GetResourcePolicyResponse {
  PolicyInJson?: string;
  PolicyHash?: string;
  CreateTime?: Date;
  UpdateTime?: Date;
}
export interface GetSchemaByDefinitionInput {
  SchemaId: SchemaId;
  SchemaDefinition: string;
}
export interface GetSchemaByDefinitionResponse {
  SchemaVersionId?: string;
  SchemaArn?: string;
  DataFormat?: DataFormat;
  Status?: SchemaVersionStatus;
  CreatedTime?: string;
}
export interface GetSchemaInput {
  SchemaId: SchemaId;
}
export interface GetSchemaResponse {
  RegistryName?: string;
  RegistryArn?: string;
  SchemaName?: string;
  SchemaArn?: string;
  Description?: string;
  DataFormat?: DataFormat;
  Compatibility?: Compatibility;
  SchemaCheckpoint?: number;
  LatestSchemaVersion?: number;
  NextSchemaVersion?: number;
  SchemaStatus?: SchemaStatus;
  CreatedTime?: string;
  UpdatedTime?: string;
}
export interface GetSchemaVersionInput {
  SchemaId?: SchemaId;
  SchemaVersionId?: string;
  SchemaVersionNumber?: SchemaVersionNumber;
}
export interface GetSchemaVersionResponse {
  SchemaVersionId?: string;
  SchemaDefinition?: string;
  DataFormat?: DataFormat;
  SchemaArn?: string;
  VersionNumber?: number;
  Status?: SchemaVersionStatus;
  CreatedTime?: string;
}
export interface GetSchemaVersionsDiffInput {
  SchemaId: SchemaId;
  FirstSchemaVersionNumber: SchemaVersionNumber;
  SecondSchemaVersionNumber: SchemaVersionNumber;
  SchemaDiffType: SchemaDiffType;
}
export interface GetSchemaVersionsDiffResponse {
  Diff?: string;
}
export interface GetSecurityConfigurationRequest {
  Name: string;
}
export interface GetSecurityConfigurationResponse {
  SecurityConfiguration?: SecurityConfiguration;
}
export interface GetSecurityConfigurationsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface GetSecurityConfigurationsResponse {
  SecurityConfigurations?: SecurityConfiguration[];
  NextToken?: string;
}
export interface GetSessionEndpointRequest {
  SessionId: string;
}
export interface GetSessionEndpointResponse {
  SparkConnect: SessionEndpoint;
}
export interface GetSessionRequest {
  Id: string;
  RequestOrigin?: string;
}
export interface GetSessionResponse {
  Session?: Session;
}
export interface GetStatementRequest {
  SessionId: string;
  Id: number;
  RequestOrigin?: string;
}
export interface GetStatementResponse {
  Statement?: Statement;
}
export interface GetSystemLogsForJobRunRequest {
  JobName: string;
  RunId: string;
}
export interface GetSystemLogsForJobRunResponse {
  SystemLogsUrl?: string;
}
export interface GetSystemLogsForSessionRequest {
  Id: string;
}
export interface GetSystemLogsForSessionResponse {
  SystemLogsUrl?: string;
}
export interface GetTableOptimizerRequest {
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  Type: TableOptimizerType;
}
export interface GetTableOptimizerResponse {
  CatalogId?: string;
  DatabaseName?: string;
  TableName?: string;
  TableOptimizer?: TableOptimizer;
}
export interface GetTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  Name: string;
  TransactionId?: string;
  QueryAsOfTime?: Date;
  AuditContext?: AuditContext;
  IncludeStatusDetails?: boolean;
  AttributesToGet?: TableAttributes[];
}
export interface GetTableResponse {
  Table?: Table;
}
export interface GetTableVersionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  VersionId?: string;
  AuditContext?: AuditContext;
}
export interface GetTableVersionResponse {
  TableVersion?: TableVersion;
}
export interface GetTableVersionsRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  NextToken?: string;
  MaxResults?: number;
  AuditContext?: AuditContext;
}
export interface GetTableVersionsResponse {
  TableVersions?: TableVersion[];
  NextToken?: string;
}
export interface GetTablesRequest {
  CatalogId?: string;
  DatabaseName: string;
  Expression?: string;
  NextToken?: string;
  MaxResults?: number;
  TransactionId?: string;
  QueryAsOfTime?: Date;
  AuditContext?: AuditContext;
  ResourceShareType?: TableResourceShareType;
  IncludeStatusDetails?: boolean;
  AttributesToGet?: TableAttributes[];
}
export interface GetTablesResponse {
  TableList?: Table[];
  NextToken?: string;
}
export interface GetTagsRequest {
  ResourceArn: string;
}
export interface GetTagsResponse {
  Tags?: { [key: string]: string };
}
export interface GetTriggerRequest {
  Name: string;
}
export interface GetTriggerResponse {
  Trigger?: Trigger;
}
export interface GetTriggersRequest {
  NextToken?: string;
  DependentJobName?: string;
  MaxResults?: number;
}
export interface GetTriggersResponse {
  Triggers?: Trigger[];
  NextToken?: string;
}
export interface GetUnfilteredPartitionMetadataRequest {
  Region?: string;
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  PartitionValues: string[];
  AuditContext?: AuditContext;
  SupportedPermissionTypes: PermissionType[];
  QuerySessionContext?: QuerySessionContext;
}
export interface GetUnfilteredPartitionMetadataResponse {
  Partition?: Partition;
  AuthorizedColumns?: string[];
  IsRegisteredWithLakeFormation?: boolean;
}
export interface GetUnfilteredPartitionsMetadataRequest {
  Region?: string;
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  Expression?: string;
  AuditContext?: AuditContext;
  SupportedPermissionTypes: PermissionType[];
  NextToken?: string;
  Segment?: Segment;
  MaxResults?: number;
  QuerySessionContext?: QuerySessionContext;
}
export interface GetUnfilteredPartitionsMetadataResponse {
  UnfilteredPartitions?: UnfilteredPartition[];
  NextToken?: string;
}
export interface GetUnfilteredTableMetadataRequest {
  Region?: string;
  CatalogId: string;
  DatabaseName: string;
  Name: string;
  AuditContext?: AuditContext;
  SupportedPermissionTypes: PermissionType[];
  ParentResourceArn?: string;
  RootResourceArn?: string;
  SupportedDialect?: SupportedDialect;
  Permissions?: Permission[];
  QuerySessionContext?: QuerySessionContext;
}
export interface GetUnfilteredTableMetadataResponse {
  Table?: Table;
  AuthorizedColumns?: string[];
  IsRegisteredWithLakeFormation?: boolean;
  CellFilters?: ColumnRowFilter[];
  QueryAuthorizationId?: string;
  IsMultiDialectView?: boolean;
  IsMaterializedView?: boolean;
  ResourceArn?: string;
  IsProtected?: boolean;
  Permissions?: Permission[];
  RowFilter?: string;
}
export interface GetUsageProfileRequest {
  Name: string;
}
export interface GetUsageProfileResponse {
  Name?: string;
  Description?: string;
  Configuration?: ProfileConfiguration;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
}
export interface GetUserDefinedFunctionRequest {
  CatalogId?: string;
  DatabaseName: string;
  FunctionName: string;
}
export interface GetUserDefinedFunctionResponse {
  UserDefinedFunction?: UserDefinedFunction;
}
export interface GetUserDefinedFunctionsRequest {
  CatalogId?: string;
  DatabaseName?: string;
  Pattern: string;
  FunctionType?: FunctionType;
  NextToken?: string;
  MaxResults?: number;
}
export interface GetUserDefinedFunctionsResponse {
  UserDefinedFunctions?: UserDefinedFunction[];
  NextToken?: string;
}
export interface GetWorkflowRequest {
  Name: string;
  IncludeGraph?: boolean;
}
export interface GetWorkflowResponse {
  Workflow?: Workflow;
}
export interface GetWorkflowRunPropertiesRequest {
  Name: string;
  RunId: string;
}
export interface GetWorkflowRunPropertiesResponse {
  RunProperties?: { [key: string]: string };
}
export interface GetWorkflowRunRequest {
  Name: string;
  RunId: string;
  IncludeGraph?: boolean;
}
export interface GetWorkflowRunResponse {
  Run?: WorkflowRun;
}
export interface GetWorkflowRunsRequest {
  Name: string;
  IncludeGraph?: boolean;
  NextToken?: string;
  MaxResults?: number;
}
export interface GetWorkflowRunsResponse {
  Runs?: WorkflowRun[];
  NextToken?: string;
}
export interface GlossaryItem {
  Id?: string;
  Name?: string;
  Description?: string;
}
export interface GlossaryTermItem {
  Id?: string;
  Name?: string;
  ShortDescription?: string;
}
export interface GlueEncryptionException {
  Message?: string;
}
export interface GluePolicy {
  PolicyInJson?: string;
  PolicyHash?: string;
  CreateTime?: Date;
  UpdateTime?: Date;
}
export type GlueRecordType = "DATE" | "STRING" | "TIMESTAMP" | "INT" | "FLOAT" | "LONG" | "BIGDECIMAL" | "BYTE" | "SHORT" | "DOUBLE";
export type GlueResourceType = "JOB" | "SESSION";
export interface GlueSchema {
  Columns?: GlueStudioSchemaColumn[];
}
export interface GlueStudioSchemaColumn {
  Name: string;
  Type?: string;
  GlueStudioType?: string;
}
export interface GlueTable {
  DatabaseName: string;
  TableName: string;
  CatalogId?: string;
  ConnectionName?: string;
  AdditionalOptions?: { [key: string]: string };
}
export type GovernanceMode = "IAM_ONLY" | "LAKE_FORMATION";
export interface GovernedCatalogSource {
  Name: string;
  Database: string;
  Table: string;
  PartitionPredicate?: string;
  AdditionalOptions?: S3SourceAdditionalOptions;
}
export interface GovernedCatalogTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Table: string;
  Database: string;
  SchemaChangePolicy?: CatalogSchemaChangePolicy;
}
export interface GrokClassifier {
  Name: string;
  Classification: string;
  CreationTime?: Date;
  LastUpdated?: Date;
  Version?: number;
  GrokPattern: string;
  CustomPatterns?: string;
}
export interface GroupFilters {
  GroupName: string;
  Filters: FilterExpression[];
  LogicalOperator: FilterLogicalOperator;
}
export type HTTPMethod = "GET" | "POST";
export interface HudiTarget {
  Paths?: string[];
  ConnectionName?: string;
  Exclusions?: string[];
  MaximumTraversalDepth?: number;
}
export type HudiTargetCompressionType = "gzip" | "lzo" | "uncompressed" | "snappy";
export type HyperTargetCompressionType = "uncompressed";
export interface IcebergCompactionConfiguration {
  strategy?: CompactionStrategy;
  minInputFiles?: number;
  deleteFileThreshold?: number;
}
export interface IcebergCompactionMetrics {
  NumberOfBytesCompacted?: number;
  NumberOfFilesCompacted?: number;
  DpuHours?: number;
  NumberOfDpus?: number;
  JobDurationInHour?: number;
}
export interface IcebergEncryptedKey {
  KeyId: string;
  EncryptedKeyMetadata: string;
  EncryptedById?: string;
  Properties?: { [key: string]: string };
}
export interface IcebergInput {
  MetadataOperation: MetadataOperation;
  Version?: string;
  CreateIcebergTableInput?: CreateIcebergTableInput;
}
export type IcebergNullOrder = "nulls-first" | "nulls-last";
export interface IcebergOptimizationProperties {
  RoleArn?: string;
  Compaction?: { [key: string]: string };
  Retention?: { [key: string]: string };
  OrphanFileDeletion?: { [key: string]: string };
}
export interface IcebergOptimizationPropertiesOutput {
  RoleArn?: string;
  Compaction?: { [key: string]: string };
  Retention?: { [key: string]: string };
  OrphanFileDeletion?: { [key: string]: string };
  LastUpdatedTime?: Date;
}
export interface IcebergOrphanFileDeletionConfiguration {
  orphanFileRetentionPeriodInDays?: number;
  location?: string;
  runRateInHours?: number;
}
export interface IcebergOrphanFileDeletionMetrics {
  NumberOfOrphanFilesDeleted?: number;
  DpuHours?: number;
  NumberOfDpus?: number;
  JobDurationInHour?: number;
}
export interface IcebergPartitionField {
  SourceId: number;
  Transform: string;
  Name: string;
  FieldId?: number;
}
export interface IcebergPartitionSpec {
  Fields: IcebergPartitionField[];
  SpecId?: number;
}
export interface IcebergRetentionConfiguration {
  snapshotRetentionPeriodInDays?: number;
  numberOfSnapshotsToRetain?: number;
  cleanExpiredFiles?: boolean;
  runRateInHours?: number;
}
export interface IcebergRetentionMetrics {
  NumberOfDataFilesDeleted?: number;
  NumberOfManifestFilesDeleted?: number;
  NumberOfManifestListsDeleted?: number;
  DpuHours?: number;
  NumberOfDpus?: number;
  JobDurationInHour?: number;
}
export interface IcebergSchema {
  SchemaId?: number;
  IdentifierFieldIds?: number[];
  Type?: IcebergStructTypeEnum;
  Fields: IcebergStructField[];
}
export type IcebergSortDirection = "asc" | "desc";
export interface IcebergSortField {
  SourceId: number;
  Transform: string;
  Direction: IcebergSortDirection;
  NullOrder: IcebergNullOrder;
}
export interface IcebergSortOrder {
  OrderId: number;
  Fields: IcebergSortField[];
}
export interface IcebergStructField {
  Id: number;
  Name: string;
  Type: unknown;
  Required: boolean;
  Doc?: string;
  InitialDefault?: unknown;
  WriteDefault?: unknown;
}
export type IcebergStructTypeEnum = "struct";
export interface IcebergTableMetadata {
  FormatVersion?: string;
  TableUuid?: string;
  Location?: string;
  Properties?: { [key: string]: string };
  Schemas?: IcebergSchema[];
  CurrentSchemaId?: number;
  LastColumnId?: number;
  PartitionSpecs?: IcebergPartitionSpec[];
  DefaultSpecId?: number;
  LastPartitionId?: number;
  SortOrders?: IcebergSortOrder[];
  DefaultSortOrderId?: number;
}
export interface IcebergTableUpdate {
  Schema: IcebergSchema;
  PartitionSpec?: IcebergPartitionSpec;
  SortOrder?: IcebergSortOrder;
  Location: string;
  Properties?: { [key: string]: string };
  Action?: IcebergUpdateAction;
  EncryptionKey?: IcebergEncryptedKey;
  KeyId?: string;
}
export interface IcebergTarget {
  Paths?: string[];
  ConnectionName?: string;
  Exclusions?: string[];
  MaximumTraversalDepth?: number;
}
export type IcebergTargetCompressionType = "gzip" | "lzo" | "uncompressed" | "snappy";
export type IcebergUpdateAction = "add-schema" | "set-current-schema" | "add-spec" | "set-default-spec" | "add-sort-order" | "set-default-sort-order" | "set-location" | "set-properties" | "remove-properties" | "add-encryption-key" | "remove-encryption-key";
export interface IdempotentParameterMismatchException {
  Message?: string;
}
export interface IllegalBlueprintStateException {
  Message?: string;
}
export interface IllegalSessionStateException {
  Message?: string;
}
export interface IllegalWorkflowStateException {
  Message?: string;
}
export interface ImportCatalogToGlueRequest {
  CatalogId?: string;
}
export interface ImportCatalogToGlueResponse {}
export interface ImportLabelsTaskRunProperties {
  InputS3Path?: string;
  Replace?: boolean;
}
export interface InboundIntegration {
  SourceArn: string;
  TargetArn: string;
  IntegrationArn: string;
  Status: IntegrationStatus;
  CreateTime: Date;
  IntegrationConfig?: IntegrationConfig;
  Errors?: IntegrationError[];
}
export type InclusionAnnotationValue = "INCLUDE" | "EXCLUDE";
export interface Integration {
  SourceArn: string;
  TargetArn: string;
  Description?: string;
  IntegrationName: string;
  IntegrationArn: string;
  KmsKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Tags?: Tag[];
  Status: IntegrationStatus;
  CreateTime: Date;
  IntegrationConfig?: IntegrationConfig;
  Errors?: IntegrationError[];
  DataFilter?: string;
}
export interface IntegrationConfig {
  RefreshInterval?: string;
  SourceProperties?: { [key: string]: string };
  ContinuousSync?: boolean;
  TargetNamespace?: string;
}
export interface IntegrationConflictOperationFault {
  Message?: string;
}
export interface IntegrationError {
  ErrorCode?: string;
  ErrorMessage?: string;
}
export interface IntegrationFilter {
  Name?: string;
  Values?: string[];
}
export interface IntegrationNotFoundFault {
  Message?: string;
}
export interface IntegrationPartition {
  FieldName?: string;
  FunctionSpec?: string;
  ConversionSpec?: string;
}
export interface IntegrationQuotaExceededFault {
  Message?: string;
}
export interface IntegrationResourceProperty {
  ResourceArn: string;
  ResourcePropertyArn?: string;
  SourceProcessingProperties?: SourceProcessingProperties;
  TargetProcessingProperties?: TargetProcessingProperties;
}
export interface IntegrationResourcePropertyFilter {
  Name?: string;
  Values?: string[];
}
export type IntegrationStatus = "CREATING" | "ACTIVE" | "MODIFYING" | "FAILED" | "DELETING" | "SYNCING" | "NEEDS_ATTENTION";
export interface IntegrationTableProperties {
  ResourceArn: string;
  TableName: string;
  SourceTableConfig?: SourceTableConfig;
  TargetTableConfig?: TargetTableConfig;
}
export interface IntegrationTablePropertiesFilter {
  Name?: string;
  Values?: string[];
}
export type IntegrationType = "REST";
export interface InternalServerException {
  Message?: string;
}
export interface InternalServiceException {
  Message?: string;
}
export interface InvalidInputException {
  Message?: string;
  FromFederationSource?: boolean;
}
export interface InvalidIntegrationStateFault {
  Message?: string;
}
export interface InvalidStateException {
  Message?: string;
}
export interface ItemError {
  ItemIdentifier?: string;
  Code?: string;
  Message?: string;
}
export interface IterableFormEntry {
  FormTypeId?: string;
}
export interface IterableFormItem {
  ItemId?: string;
  ItemName?: string;
  GlossaryTerms?: string[];
  Forms?: { [key: string]: AssetFormEntry };
  Attachments?: { [key: string]: AssetFormEntry };
}
export interface IterableFormListItem {
  ItemId?: string;
  ItemName?: string;
  Description?: string;
  GlossaryTerms?: string[];
}
export type JDBCConnectionType = "sqlserver" | "mysql" | "oracle" | "postgresql" | "redshift";
export interface JDBCConnectorOptions {
  FilterPredicate?: string;
  PartitionColumn?: string;
  LowerBound?: number;
  UpperBound?: number;
  NumPartitions?: number;
  JobBookmarkKeys?: string[];
  JobBookmarkKeysSortOrder?: string;
  DataTypeMapping?: { [key: string]: GlueRecordType };
}
export interface JDBCConnectorSource {
  Name: string;
  ConnectionName: string;
  ConnectorName: string;
  ConnectionType: string;
  AdditionalOptions?: JDBCConnectorOptions;
  ConnectionTable?: string;
  Query?: string;
  OutputSchemas?: GlueSchema[];
}
export interface JDBCConnectorTarget {
  Name: string;
  Inputs: string[];
  ConnectionName: string;
  ConnectionTable: string;
  ConnectorName: string;
  ConnectionType: string;
  AdditionalOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export type JDBCDataType = "ARRAY" | "BIGINT" | "BINARY" | "BIT" | "BLOB" | "BOOLEAN" | "CHAR" | "CLOB" | "DATALINK" | "DATE" | "DECIMAL" | "DISTINCT" | "DOUBLE" | "FLOAT" | "INTEGER" | "JAVA_OBJECT" | "LONGNVARCHAR" | "LONGVARBINARY" | "LONGVARCHAR" | "NCHAR" | "NCLOB" | "NULL" | "NUMERIC" | "NVARCHAR" | "OTHER" | "REAL" | "REF" | "REF_CURSOR" | "ROWID" | "SMALLINT" | "SQLXML" | "STRUCT" | "TIME" | "TIME_WITH_TIMEZONE" | "TIMESTAMP" | "TIMESTAMP_WITH_TIMEZONE" | "TINYINT" | "VARBINARY" | "VARCHAR";
export interface JWTBearerProperties {
  TokenUrl?: ConnectorProperty;
  RequestMethod?: HTTPMethod;
  ContentType?: ContentType;
  JwtToken?: ConnectorProperty;
  TokenUrlParameters?: ConnectorProperty[];
}
export type JdbcMetadataEntry = "COMMENTS" | "RAWTYPES";
export interface JdbcTarget {
  ConnectionName?: string;
  Path?: string;
  Exclusions?: string[];
  EnableAdditionalMetadata?: JdbcMetadataEntry[];
}
export interface Job {
  Name?: string;
  JobMode?: JobMode;
  JobRunQueuingEnabled?: boolean;
  Description?: string;
  LogUri?: string;
  Role?: string;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  ExecutionProperty?: ExecutionProperty;
  Command?: JobCommand;
  DefaultArguments?: { [key: string]: string };
  NonOverridableArguments?: { [key: string]: string };
  Connections?: ConnectionsList;
  MaxRetries?: number;
  AllocatedCapacity?: number;
  Timeout?: number;
  MaxCapacity?: number;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  SecurityConfiguration?: string;
  NotificationProperty?: NotificationProperty;
  GlueVersion?: string;
  CodeGenConfigurationNodes?: { [key: string]: CodeGenConfigurationNode };
  ExecutionClass?: ExecutionClass;
  SourceControlDetails?: SourceControlDetails;
  MaintenanceWindow?: string;
  ProfileName?: string;
  AutoUpgradeMetadata?: AutoUpgradeMetadata;
}
export interface JobBookmarkEntry {
  JobName?: string;
  Version?: number;
  Run?: number;
  Attempt?: number;
  PreviousRunId?: string;
  RunId?: string;
  JobBookmark?: string;
}
export interface JobBookmarksEncryption {
  JobBookmarksEncryptionMode?: JobBookmarksEncryptionMode;
  KmsKeyArn?: string;
}
export type JobBookmarksEncryptionMode = "DISABLED" | "CSE-KMS";
export interface JobCommand {
  Name?: string;
  ScriptLocation?: string;
  PythonVersion?: string;
  Runtime?: string;
}
export type JobMode = "SCRIPT" | "VISUAL" | "NOTEBOOK";
export interface JobNodeDetails {
  JobRuns?: JobRun[];
}
export interface JobRun {
  Id?: string;
  Attempt?: number;
  PreviousRunId?: string;
  TriggerName?: string;
  JobName?: string;
  JobMode?: JobMode;
  JobRunQueuingEnabled?: boolean;
  StartedOn?: Date;
  LastModifiedOn?: Date;
  CompletedOn?: Date;
  JobRunState?: JobRunState;
  Arguments?: { [key: string]: string };
  ErrorMessage?: string;
  PredecessorRuns?: Predecessor[];
  AllocatedCapacity?: number;
  ExecutionTime?: number;
  Timeout?: number;
  MaxCapacity?: number;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  SecurityConfiguration?: string;
  LogGroupName?: string;
  NotificationProperty?: NotificationProperty;
  GlueVersion?: string;
  DPUSeconds?: number;
  ExecutionClass?: ExecutionClass;
  MaintenanceWindow?: string;
  ProfileName?: string;
  StateDetail?: string;
  ExecutionRoleSessionPolicy?: string;
}
export type JobRunState = "STARTING" | "RUNNING" | "STOPPING" | "STOPPED" | "SUCCEEDED" | "FAILED" | "TIMEOUT" | "ERROR" | "WAITING" | "EXPIRED";
export interface JobUpdate {
  JobMode?: JobMode;
  JobRunQueuingEnabled?: boolean;
  Description?: string;
  LogUri?: string;
  Role?: string;
  ExecutionProperty?: ExecutionProperty;
  Command?: JobCommand;
  DefaultArguments?: { [key: string]: string };
  NonOverridableArguments?: { [key: string]: string };
  Connections?: ConnectionsList;
  MaxRetries?: number;
  AllocatedCapacity?: number;
  Timeout?: number;
  MaxCapacity?: number;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  SecurityConfiguration?: string;
  NotificationProperty?: NotificationProperty;
  GlueVersion?: string;
  CodeGenConfigurationNodes?: { [key: string]: CodeGenConfigurationNode };
  ExecutionClass?: ExecutionClass;
  SourceControlDetails?: SourceControlDetails;
  MaintenanceWindow?: string;
}
export interface Join {
  Name: string;
  Inputs: string[];
  JoinType: JoinType;
  Columns: JoinColumn[];
}
export interface JoinColumn {
  From: string;
  Keys: string[][];
}
export type JoinType = "equijoin" | "left" | "right" | "outer" | "leftsemi" | "leftanti";
export interface JsonClassifier {
  Name: string;
  CreationTime?: Date;
  LastUpdated?: Date;
  Version?: number;
  JsonPath: string;
}
export interface KMSKeyNotAccessibleFault {
  Message?: string;
}
export interface KafkaStreamingSourceOptions {
  BootstrapServers?: string;
  SecurityProtocol?: string;
  ConnectionName?: string;
  TopicName?: string;
  Assign?: string;
  SubscribePattern?: string;
  Classification?: string;
  Delimiter?: string;
  StartingOffsets?: string;
  EndingOffsets?: string;
  PollTimeoutMs?: number;
  NumRetries?: number;
  RetryIntervalMs?: number;
  MaxOffsetsPerTrigger?: number;
  MinPartitions?: number;
  IncludeHeaders?: boolean;
  AddRecordTimestamp?: string;
  EmitConsumerLagMetrics?: string;
  StartingTimestamp?: Date;
}
export interface KeySchemaElement {
  Name: string;
  Type: string;
}
export interface KinesisStreamingSourceOptions {
  EndpointUrl?: string;
  StreamName?: string;
  Classification?: string;
  Delimiter?: string;
  StartingPosition?: StartingPosition;
  MaxFetchTimeInMs?: number;
  MaxFetchRecordsPerShard?: number;
  MaxRecordPerRead?: number;
  AddIdleTimeBetweenReads?: boolean;
  IdleTimeBetweenReadsInMs?: number;
  DescribeShardInterval?: number;
  NumRetries?: number;
  RetryIntervalMs?: number;
  MaxRetryIntervalMs?: number;
  AvoidEmptyBatches?: boolean;
  StreamArn?: string;
  RoleArn?: string;
  RoleSessionName?: string;
  AddRecordTimestamp?: string;
  EmitConsumerLagMetrics?: string;
  StartingTimestamp?: Date;
  FanoutConsumerARN?: string;
}
export interface LabelingSetGenerationTaskRunProperties {
  OutputS3Path?: string;
}
export interface LakeFormationConfiguration {
  UseLakeFormationCredentials?: boolean;
  AccountId?: string;
}
export type Language = "PYTHON" | "SCALA";
export interface LastActiveDefinition {
  Description?: string;
  LastModifiedOn?: Date;
  ParameterSpec?: string;
  BlueprintLocation?: string;
  BlueprintServiceLocation?: string;
}
export interface LastCrawlInfo {
  Status?: LastCrawlStatus;
  ErrorMessage?: string;
  LogGroup?: string;
  LogStream?: string;
  MessagePrefix?: string;
  StartTime?: Date;
}
export type LastCrawlStatus = "SUCCEEDED" | "CANCELLED" | "FAILED";
export type LastRefreshType = "FULL" | "INCREMENTAL";
export interface LineageConfiguration {
  CrawlerLineageSettings?: CrawlerLineageSettings;
}
export interface ListAssetTypesRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListAssetTypesResponse {
  Items?: AssetTypeItem[];
  NextToken?: string;
}
export interface ListBlueprintsRequest {
  NextToken?: string;
  MaxResults?: number;
  Tags?: { [key: string]: string };
}
export interface ListBlueprintsResponse {
  Blueprints?: string[];
  NextToken?: string;
}
export interface ListColumnStatisticsTaskRunsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListColumnStatisticsTaskRunsResponse {
  ColumnStatisticsTaskRunIds?: string[];
  NextToken?: string;
}
export interface ListConnectionTypesRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListConnectionTypesResponse {
  ConnectionTypes?: ConnectionTypeBrief[];
  NextToken?: string;
}
export interface ListCrawlersRequest {
  MaxResults?: number;
  NextToken?: string;
  Tags?: { [key: string]: string };
}
export interface ListCrawlersResponse {
  CrawlerNames?: string[];
  NextToken?: string;
}
export interface ListCrawlsRequest {
  CrawlerName: string;
  MaxResults?: number;
  Filters?: CrawlsFilter[];
  NextToken?: string;
}
export interface ListCrawlsResponse {
  Crawls?: CrawlerHistory[];
  NextToken?: string;
}
export interface ListCustomEntityTypesRequest {
  NextToken?: string;
  MaxResults?: number;
  Tags?: { [key: string]: string };
}
export interface ListCustomEntityTypesResponse {
  CustomEntityTypes?: CustomEntityType[];
  NextToken?: string;
}
export interface ListDataQualityEvaluationConfigsRequest {
  Level?: DataQualityEvaluationConfigLevel;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListDataQualityEvaluationConfigsResponse {
  DataQualityEvaluationConfigs?: DataQualityEvaluationConfigListDetails[];
  NextToken?: string;
}
export interface ListDataQualityResultsRequest {
  Filter?: DataQualityResultFilterCriteria;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListDataQualityResultsResponse {
  Results: DataQualityResultDescription[];
  NextToken?: string;
}
export interface ListDataQualityResultsV2Request {
  Filter?: DataQualityResultsV2FilterCriteria;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListDataQualityResultsV2Response {
  Results: DataQualityResultsV2Description[];
  NextToken?: string;
}
export interface ListDataQualityRuleRecommendationRunsRequest {
  Filter?: DataQualityRuleRecommendationRunFilter;
  NextToken?: string;
  MaxResults?: number;
  Tags?: { [key: string]: string };
}
export interface ListDataQualityRuleRecommendationRunsResponse {
  Runs?: DataQualityRuleRecommendationRunDescription[];
  NextToken?: string;
}
export interface ListDataQualityRulesetEvaluationRunsRequest {
  Filter?: DataQualityRulesetEvaluationRunFilter;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListDataQualityRulesetEvaluationRunsResponse {
  Runs?: DataQualityRulesetEvaluationRunDescription[];
  NextToken?: string;
}
export interface ListDataQualityRulesetsRequest {
  NextToken?: string;
  MaxResults?: number;
  Filter?: DataQualityRulesetFilterCriteria;
  Tags?: { [key: string]: string };
}
export interface ListDataQualityRulesetsResponse {
  Rulesets?: DataQualityRulesetListDetails[];
  NextToken?: string;
}
export interface ListDataQualityStatisticAnnotationsRequest {
  StatisticId?: string;
  ProfileId?: string;
  TimestampFilter?: TimestampFilter;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListDataQualityStatisticAnnotationsResponse {
  Annotations?: StatisticAnnotation[];
  NextToken?: string;
}
export interface ListDataQualityStatisticsRequest {
  StatisticId?: string;
  ProfileId?: string;
  TimestampFilter?: TimestampFilter;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListDataQualityStatisticsResponse {
  Statistics?: StatisticSummary[];
  NextToken?: string;
}
export interface ListDevEndpointsRequest {
  NextToken?: string;
  MaxResults?: number;
  Tags?: { [key: string]: string };
}
export interface ListDevEndpointsResponse {
  DevEndpointNames?: string[];
  NextToken?: string;
}
export interface ListEntitiesRequest {
  ConnectionName?: string;
  CatalogId?: string;
  ParentEntityName?: string;
  NextToken?: string;
  DataStoreApiVersion?: string;
}
export interface ListEntitiesResponse {
  Entities?: Entity[];
  NextToken?: string;
}
export interface ListFormTypesRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFormTypesResponse {
  Items: FormTypeItem[];
  NextToken?: string;
}
export interface ListGlossariesRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListGlossariesResponse {
  Items?: GlossaryItem[];
  NextToken?: string;
}
export interface ListGlossaryTermsRequest {
  GlossaryIdentifier: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListGlossaryTermsResponse {
  Items?: GlossaryTermItem[];
  NextToken?: string;
}
export interface ListIntegrationResourcePropertiesRequest {
  Marker?: string;
  Filters?: IntegrationResourcePropertyFilter[];
  MaxRecords?: number;
}
export interface ListIntegrationResourcePropertiesResponse {
  IntegrationResourcePropertyList?: IntegrationResourceProperty[];
  Marker?: string;
}
export interface ListIntegrationTablePropertiesRequest {
  Marker?: string;
  Filters?: IntegrationTablePropertiesFilter[];
  MaxRecords?: number;
}
export interface ListIntegrationTablePropertiesResponse {
  IntegrationTablePropertiesList?: IntegrationTableProperties[];
  Marker?: string;
}
export interface ListIterableFormsRequest {
  AssetIdentifier: string;
  IterableFormName: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListIterableFormsResponse {
  Items?: IterableFormListItem[];
  NextToken?: string;
}
export interface ListJobsRequest {
  NextToken?: string;
  MaxResults?: number;
  Tags?: { [key: string]: string };
}
export interface ListJobsResponse {
  JobNames?: string[];
  NextToken?: string;
}
export interface ListMLTransformsRequest {
  NextToken?: string;
  MaxResults?: number;
  Filter?: TransformFilterCriteria;
  Sort?: TransformSortCriteria;
  Tags?: { [key: string]: string };
}
export interface ListMLTransformsResponse {
  TransformIds: string[];
  NextToken?: string;
}
export interface ListMaterializedViewRefreshTaskRunsRequest {
  CatalogId: string;
  DatabaseName?: string;
  TableName?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListMaterializedViewRefreshTaskRunsResponse {
  MaterializedViewRefreshTaskRuns?: MaterializedViewRefreshTaskRun[];
  NextToken?: string;
}
export interface ListRegistriesInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListRegistriesResponse {
  Registries?: RegistryListItem[];
  NextToken?: string;
}
export interface ListSchemaVersionsInput {
  SchemaId: SchemaId;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListSchemaVersionsResponse {
  Schemas?: SchemaVersionListItem[];
  NextToken?: string;
}
export interface ListSchemasInput {
  RegistryId?: RegistryId;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListSchemasResponse {
  Schemas?: SchemaListItem[];
  NextToken?: string;
}
export interface ListSessionsRequest {
  NextToken?: string;
  MaxResults?: number;
  Tags?: { [key: string]: string };
  RequestOrigin?: string;
}
export interface ListSessionsResponse {
  Ids?: string[];
  Sessions?: Session[];
  NextToken?: string;
}
export interface ListStatementsRequest {
  SessionId: string;
  RequestOrigin?: string;
  NextToken?: string;
}
export interface ListStatementsResponse {
  Statements?: Statement[];
  NextToken?: string;
}
export interface ListTableOptimizerRunsRequest {
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  Type: TableOptimizerType;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTableOptimizerRunsResponse {
  CatalogId?: string;
  DatabaseName?: string;
  TableName?: string;
  NextToken?: string;
  TableOptimizerRuns?: TableOptimizerRun[];
}
export interface ListTriggersRequest {
  NextToken?: string;
  DependentJobName?: string;
  MaxResults?: number;
  Tags?: { [key: string]: string };
}
export interface ListTriggersResponse {
  TriggerNames?: string[];
  NextToken?: string;
}
export interface ListUsageProfilesRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListUsageProfilesResponse {
  Profiles?: UsageProfileDefinition[];
  NextToken?: string;
}
export interface ListWorkflowsRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListWorkflowsResponse {
  Workflows?: string[];
  NextToken?: string;
}
export interface Location {
  Jdbc?: CodeGenNodeArg[];
  S3?: CodeGenNodeArg[];
  DynamoDB?: CodeGenNodeArg[];
}
export type Logical = "AND" | "ANY";
export type LogicalOperator = "EQUALS";
export interface LongColumnStatisticsData {
  MinimumValue?: number;
  MaximumValue?: number;
  NumberOfNulls: number;
  NumberOfDistinctValues: number;
}
export interface MLTransform {
  TransformId?: string;
  Name?: string;
  Description?: string;
  Status?: TransformStatusType;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  InputRecordTables?: GlueTable[];
  Parameters?: TransformParameters;
  EvaluationMetrics?: EvaluationMetrics;
  LabelCount?: number;
  Schema?: SchemaColumn[];
  Role?: string;
  GlueVersion?: string;
  MaxCapacity?: number;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  Timeout?: number;
  MaxRetries?: number;
  TransformEncryption?: TransformEncryption;
}
export interface MLTransformNotReadyException {
  Message?: string;
}
export interface MLUserDataEncryption {
  MlUserDataEncryptionMode: MLUserDataEncryptionModeString;
  KmsKeyId?: string;
}
export type MLUserDataEncryptionModeString = "DISABLED" | "SSE-KMS";
export interface Mapping {
  ToKey?: string;
  FromPath?: string[];
  FromType?: string;
  ToType?: string;
  Dropped?: boolean;
  Children?: Mapping[];
}
export interface MappingEntry {
  SourceTable?: string;
  SourcePath?: string;
  SourceType?: string;
  TargetTable?: string;
  TargetPath?: string;
  TargetType?: string;
}
export type MaterializedViewRefreshState = "STARTING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "STOPPED";
export interface MaterializedViewRefreshTaskNotRunningException {
  Message?: string;
}
export interface MaterializedViewRefreshTaskRun {
  CustomerId?: string;
  MaterializedViewRefreshTaskRunId?: string;
  DatabaseName?: string;
  TableName?: string;
  CatalogId?: string;
  Role?: string;
  Status?: MaterializedViewRefreshState;
  CreationTime?: Date;
  LastUpdated?: Date;
  StartTime?: Date;
  EndTime?: Date;
  ErrorMessage?: string;
  DPUSeconds?: number;
  RefreshType?: MaterializedViewRefreshType;
  ProcessedBytes?: number;
}
export interface MaterializedViewRefreshTaskRunningException {
  Message?: string;
}
export interface MaterializedViewRefreshTaskStoppingException {
  Message?: string;
}
export type MaterializedViewRefreshType = "FULL" | "INCREMENTAL";
export interface Merge {
  Name: string;
  Inputs: string[];
  Source: string;
  PrimaryKeys: string[][];
}
export interface MetadataInfo {
  MetadataValue?: string;
  CreatedTime?: string;
  OtherMetadataValueList?: OtherMetadataValueListItem[];
}
export interface MetadataKeyValuePair {
  MetadataKey?: string;
  MetadataValue?: string;
}
export type MetadataOperation = "CREATE";
export interface MetricBasedObservation {
  MetricName?: string;
  StatisticId?: string;
  MetricValues?: DataQualityMetricValues;
  NewRules?: string[];
}
export interface MicrosoftSQLServerCatalogSource {
  Name: string;
  Database: string;
  Table: string;
}
export interface MicrosoftSQLServerCatalogTarget {
  Name: string;
  Inputs: string[];
  Database: string;
  Table: string;
}
export interface ModifyIntegrationRequest {
  IntegrationIdentifier: string;
  Description?: string;
  DataFilter?: string;
  IntegrationConfig?: IntegrationConfig;
  IntegrationName?: string;
}
export interface ModifyIntegrationResponse {
  SourceArn: string;
  TargetArn: string;
  IntegrationName: string;
  Description?: string;
  IntegrationArn: string;
  KmsKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Tags?: Tag[];
  Status: IntegrationStatus;
  CreateTime: Date;
  Errors?: IntegrationError[];
  DataFilter?: string;
  IntegrationConfig?: IntegrationConfig;
}
export interface MongoDBTarget {
  ConnectionName?: string;
  Path?: string;
  ScanAll?: boolean;
}
export interface MySQLCatalogSource {
  Name: string;
  Database: string;
  Table: string;
}
export interface MySQLCatalogTarget {
  Name: string;
  Inputs: string[];
  Database: string;
  Table: string;
}
export interface NoScheduleException {
  Message?: string;
}
export interface Node {
  Type?: NodeType;
  Name?: string;
  UniqueId?: string;
  TriggerDetails?: TriggerNodeDetails;
  JobDetails?: JobNodeDetails;
  CrawlerDetails?: CrawlerNodeDetails;
}
export type NodeType = "CRAWLER" | "JOB" | "TRIGGER";
export interface NotificationProperty {
  NotifyDelayAfter?: number;
}
export interface NullCheckBoxList {
  IsEmpty?: boolean;
  IsNullString?: boolean;
  IsNegOne?: boolean;
}
export interface NullValueField {
  Value: string;
  Datatype: Datatype;
}
export interface OAuth2ClientApplication {
  UserManagedClientApplicationClientId?: string;
  AWSManagedClientApplicationReference?: string;
}
export interface OAuth2Credentials {
  UserManagedClientApplicationClientSecret?: string;
  AccessToken?: string;
  RefreshToken?: string;
  JwtToken?: string;
}
export type OAuth2GrantType = "AUTHORIZATION_CODE" | "CLIENT_CREDENTIALS" | "JWT_BEARER" | "REFRESH_TOKEN";
export interface OAuth2Properties {
  OAuth2GrantType?: OAuth2GrantType;
  OAuth2ClientApplication?: OAuth2ClientApplication;
  TokenUrl?: string;
  TokenUrlParametersMap?: { [key: string]: string };
}
export interface OAuth2PropertiesInput {
  OAuth2GrantType?: OAuth2GrantType;
  OAuth2ClientApplication?: OAuth2ClientApplication;
  TokenUrl?: string;
  TokenUrlParametersMap?: { [key: string]: string };
  AuthorizationCodeProperties?: AuthorizationCodeProperties;
  OAuth2Credentials?: OAuth2Credentials;
}
export type ObservationConfiguration = "ALL" | "NONE";
export type ObservationMode = "SCHEDULED" | "FIXED";
export interface ObservationResultsOptions {
  WriteObservationResultsEnabled?: boolean;
  CatalogTableConfig?: CatalogTableConfigOptions;
}
export interface OffsetConfiguration {
  OffsetParameter: ExtractedParameter;
  LimitParameter: ExtractedParameter;
}
export interface OpenTableFormatInput {
  IcebergInput?: IcebergInput;
}
export interface OperationNotSupportedException {
  Message?: string;
}
export interface OperationTimeoutException {
  Message?: string;
}
export interface Option {
  Value?: string;
  Label?: string;
  Description?: string;
}
export interface OracleSQLCatalogSource {
  Name: string;
  Database: string;
  Table: string;
}
export interface OracleSQLCatalogTarget {
  Name: string;
  Inputs: string[];
  Database: string;
  Table: string;
}
export interface Order {
  Column: string;
  SortOrder: number;
}
export interface OrphanFileDeletionConfiguration {
  icebergConfiguration?: IcebergOrphanFileDeletionConfiguration;
}
export interface OrphanFileDeletionMetrics {
  IcebergMetrics?: IcebergOrphanFileDeletionMetrics;
}
export interface OtherMetadataValueListItem {
  MetadataValue?: string;
  CreatedTime?: string;
}
export type OverwriteChildResourcePermissionsWithDefaultEnum = "Accept" | "Deny";
export interface PIIDetection {
  Name: string;
  Inputs: string[];
  PiiType: PiiType;
  EntityTypesToDetect: string[];
  OutputColumnName?: string;
  SampleFraction?: number;
  ThresholdFraction?: number;
  MaskValue?: string;
  RedactText?: string;
  RedactChar?: string;
  MatchPattern?: string;
  NumLeftCharsToExclude?: number;
  NumRightCharsToExclude?: number;
  DetectionParameters?: string;
  DetectionSensitivity?: string;
}
export interface PaginationConfiguration {
  CursorConfiguration?: CursorConfiguration;
  OffsetConfiguration?: OffsetConfiguration;
}
export type ParamType = "str" | "int" | "float" | "complex" | "bool" | "list" | "null";
export type ParquetCompressionType = "snappy" | "lzo" | "gzip" | "brotli" | "lz4" | "uncompressed" | "none";
export interface Partition {
  Values?: string[];
  DatabaseName?: string;
  TableName?: string;
  CreationTime?: Date;
  LastAccessTime?: Date;
  StorageDescriptor?: StorageDescriptor;
  Parameters?: { [key: string]: string };
  LastAnalyzedTime?: Date;
  CatalogId?: string;
}
export interface PartitionError {
  PartitionValues?: string[];
  ErrorDetail?: ErrorDetail;
}
export interface PartitionIndex {
  Keys: string[];
  IndexName: string;
}
export interface PartitionIndexDescriptor {
  IndexName: string;
  Keys: KeySchemaElement[];
  IndexStatus: PartitionIndexStatus;
  BackfillErrors?: BackfillError[];
}
export type PartitionIndexStatus = "CREATING" | "ACTIVE" | "DELETING" | "FAILED";
export interface PartitionInput {
  Values?: string[];
  LastAccessTime?: Date;
  StorageDescriptor?: StorageDescriptor;
  Parameters?: { [key: string]: string };
  LastAnalyzedTime?: Date;
}
export interface PartitionValueList {
  Values: string[];
}
export type Permission = "ALL" | "SELECT" | "ALTER" | "DROP" | "DELETE" | "INSERT" | "CREATE_DATABASE" | "CREATE_TABLE" | "DATA_LOCATION_ACCESS";
export type PermissionType = "COLUMN_PERMISSION" | "CELL_FILTER_PERMISSION" | "NESTED_PERMISSION" | "NESTED_CELL_PERMISSION";
export interface PermissionTypeMismatchException {
  Message?: string;
}
export interface PhysicalConnectionRequirements {
  SubnetId?: string;
  SecurityGroupIdList?: string[];
  AvailabilityZone?: string;
}
export type PiiType = "RowAudit" | "RowHashing" | "RowMasking" | "RowPartialMasking" | "ColumnAudit" | "ColumnHashing" | "ColumnMasking";
export interface PostgreSQLCatalogSource {
  Name: string;
  Database: string;
  Table: string;
}
export interface PostgreSQLCatalogTarget {
  Name: string;
  Inputs: string[];
  Database: string;
  Table: string;
}
export interface Predecessor {
  JobName?: string;
  RunId?: string;
}
export interface Predicate {
  Logical?: Logical;
  Conditions?: Condition[];
}
export interface PrincipalPermissions {
  Principal?: DataLakePrincipal;
  Permissions?: Permission[];
}
export type PrincipalType = "USER" | "ROLE" | "GROUP";
export interface ProfileConfiguration {
  SessionConfiguration?: { [key: string]: ConfigurationObject };
  JobConfiguration?: { [key: string]: ConfigurationObject };
}
export interface ProfilingResultsOptions {
  WriteProfilingResultsEnabled?: boolean;
  CatalogTableConfig?: CatalogTableConfigOptions;
  DistributionResults?: DistributionResultsOptions;
}
export interface Property {
  Name: string;
  Description: string;
  Required: boolean;
  DefaultValue?: string;
  PropertyTypes: PropertyType[];
  AllowedValues?: AllowedValue[];
  DataOperationScopes?: DataOperation[];
  KeyOverride?: string;
  PropertyLocation?: PropertyLocation;
}
export type PropertyLocation = "HEADER" | "BODY" | "QUERY_PARAM" | "PATH";
export interface PropertyPredicate {
  Key?: string;
  Value?: string;
  Comparator?: Comparator;
}
export type PropertyType = "USER_INPUT" | "SECRET" | "READ_ONLY" | "UNUSED" | "SECRET_OR_USER_INPUT";
export interface PublishDataQualityResultV2Request {
  Dimensions: { [key: string]: string };
  Tags?: { [key: string]: string };
  ExecutionStartedOn?: Date;
  ExecutionCompletedOn?: Date;
  Score: number;
  RuleResults: DataQualityRuleResult[];
  AnalyzerResults?: DataQualityAnalyzerResult[];
  Observations?: DataQualityObservation[];
  AggregatedMetrics?: DataQualityAggregatedMetrics;
  Statistics?: StatisticSummary[];
  RunConfiguration?: DataQualityConfigurationV2;
  ClientToken?: string;
  EvaluationContext: string;
  Descriptors?: { [key: string]: string };
  RulesetName?: string;
  DataQualitySecurityConfiguration?: string;
  Telemetry?: DataQualityTelemetry;
}
export interface PublishDataQualityResultV2Response {
  ResultId: string;
}
export interface PutAssetRequest {
  AssetTypeId: string;
  Identifier: string;
  Name: string;
  Description?: string;
  Forms: { [key: string]: AssetFormEntry };
  ClientToken?: string;
}
export interface PutAssetResponse {
  Id: string;
  Name: string;
  Description?: string;
  CreatedAt?: Date;
  Forms?: { [key: string]: AssetFormEntry };
}
export interface PutAssetTypeRequest {
  Name: string;
  Forms: { [key: string]: AssetTypeFormReference };
  ClientToken?: string;
}
export interface PutAssetTypeResponse {
  Id?: string;
  Name?: string;
  Forms?: { [key: string]: AssetTypeFormReference };
}
export interface PutAttachmentRequest {
  AssetIdentifier: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
  AttachmentName: string;
  Content: string;
  FormTypeId: string;
  ClientToken?: string;
}
export interface PutAttachmentResponse {
  AssetIdentifier?: string;
  IterableFormName?: string;
  ItemIdentifier?: string;
  AttachmentName?: string;
  FormTypeId?: string;
}
export interface PutDataCatalogEncryptionSettingsRequest {
  CatalogId?: string;
  DataCatalogEncryptionSettings: DataCatalogEncryptionSettings;
}
export interface PutDataCatalogEncryptionSettingsResponse {}
export interface PutDataCatalogExportConfigurationInput {
  ExportSetting: ExportSetting;
  EncryptionConfiguration?: ExportEncryptionConfiguration;
  ClientToken?: string;
}
export interface PutDataCatalogExportConfigurationOutput {
  ExportSetting?: ExportSetting;
  EncryptionConfiguration?: ExportEncryptionConfiguration;
}
export interface PutDataQualityProfileAnnotationRequest {
  ProfileId: string;
  InclusionAnnotation: InclusionAnnotationValue;
}
export interface PutDataQualityProfileAnnotationResponse {}
export interface PutFormTypeRequest {
  Name: string;
  Schema: string;
  ClientToken?: string;
}
export interface PutFormTypeResponse {
  Id?: string;
  Name?: string;
  Schema?: string;
}
export interface PutResourcePolicyRequest {
  PolicyInJson: string;
  ResourceArn?: string;
  PolicyHashCondition?: string;
  PolicyExistsCondition?: ExistCondition;
  EnableHybrid?: EnableHybridValues;
}
export interface PutResourcePolicyResponse {
  PolicyHash?: string;
}
export interface PutSchemaVersionMetadataInput {
  SchemaId?: SchemaId;
  SchemaVersionNumber?: SchemaVersionNumber;
  SchemaVersionId?: string;
  MetadataKeyValue: MetadataKeyValuePair;
}
export interface PutSchemaVersionMetadataResponse {
  SchemaArn?: string;
  SchemaName?: string;
  RegistryName?: string;
  LatestVersion?: boolean;
  VersionNumber?: number;
  SchemaVersionId?: string;
  MetadataKey?: string;
  MetadataValue?: string;
}
export interface PutWorkflowRunPropertiesRequest {
  Name: string;
  RunId: string;
  RunProperties: { [key: string]: string };
}
export interface PutWorkflowRunPropertiesResponse {}
export interface QuerySchemaVersionMetadataInput {
  SchemaId?: SchemaId;
  SchemaVersionNumber?: SchemaVersionNumber;
  SchemaVersionId?: string;
  MetadataList?: MetadataKeyValuePair[];
  MaxResults?: number;
  NextToken?: string;
}
export interface QuerySchemaVersionMetadataResponse {
  MetadataInfoMap?: { [key: string]: MetadataInfo };
  SchemaVersionId?: string;
  NextToken?: string;
}
export interface QuerySessionContext {
  QueryId?: string;
  QueryStartTime?: Date;
  ClusterId?: string;
  QueryAuthorizationId?: string;
  AdditionalContext?: { [key: string]: string };
}
export type QuoteChar = "quote" | "quillemet" | "single_quote" | "disabled";
export interface RLSProperties {
  DefaultRLSPolicy?: string;
}
export interface Recipe {
  Name: string;
  Inputs: string[];
  RecipeReference?: RecipeReference;
  RecipeSteps?: RecipeStep[];
}
export interface RecipeAction {
  Operation: string;
  Parameters?: { [key: string]: string };
}
export interface RecipeReference {
  RecipeArn: string;
  RecipeVersion: string;
}
export interface RecipeStep {
  Action: RecipeAction;
  ConditionExpressions?: ConditionExpression[];
}
export type RecommendationMode = "BASIC" | "ADVANCED";
export type RecrawlBehavior = "CRAWL_EVERYTHING" | "CRAWL_NEW_FOLDERS_ONLY" | "CRAWL_EVENT_MODE";
export interface RecrawlPolicy {
  RecrawlBehavior?: RecrawlBehavior;
}
export interface RedshiftSource {
  Name: string;
  Database: string;
  Table: string;
  RedshiftTmpDir?: string;
  TmpDirIAMRole?: string;
}
export interface RedshiftTarget {
  Name: string;
  Inputs: string[];
  Database: string;
  Table: string;
  RedshiftTmpDir?: string;
  TmpDirIAMRole?: string;
  UpsertRedshiftOptions?: UpsertRedshiftTargetOptions;
}
export interface RegisterConnectionTypeRequest {
  ConnectionType: string;
  IntegrationType: IntegrationType;
  Description?: string;
  ConnectionProperties: ConnectionPropertiesConfiguration;
  ConnectorAuthenticationConfiguration: ConnectorAuthenticationConfiguration;
  RestConfiguration: RestConfiguration;
  Tags?: { [key: string]: string };
}
export interface RegisterConnectionTypeResponse {
  ConnectionTypeArn?: string;
}
export interface RegisterSchemaVersionInput {
  SchemaId: SchemaId;
  SchemaDefinition: string;
}
export interface RegisterSchemaVersionResponse {
  SchemaVersionId?: string;
  VersionNumber?: number;
  Status?: SchemaVersionStatus;
}
export interface RegistryId {
  RegistryName?: string;
  RegistryArn?: string;
}
export interface RegistryListItem {
  RegistryName?: string;
  RegistryArn?: string;
  Description?: string;
  Status?: RegistryStatus;
  CreatedTime?: string;
  UpdatedTime?: string;
}
export type RegistryStatus = "AVAILABLE" | "DELETING";
export interface RelationalCatalogSource {
  Name: string;
  Database: string;
  Table: string;
}
export interface RemoveSchemaVersionMetadataInput {
  SchemaId?: SchemaId;
  SchemaVersionNumber?: SchemaVersionNumber;
  SchemaVersionId?: string;
  MetadataKeyValue: MetadataKeyValuePair;
}
export interface RemoveSchemaVersionMetadataResponse {
  SchemaArn?: string;
  SchemaName?: string;
  RegistryName?: string;
  LatestVersion?: boolean;
  VersionNumber?: number;
  SchemaVersionId?: string;
  MetadataKey?: string;
  MetadataValue?: string;
}
export interface RenameField {
  Name: string;
  Inputs: string[];
  SourcePath: string[];
  TargetPath: string[];
}
export interface ResetJobBookmarkRequest {
  JobName: string;
  RunId?: string;
}
export interface ResetJobBookmarkResponse {
  JobBookmarkEntry?: JobBookmarkEntry;
}
export type ResourceAction = "UPDATE" | "CREATE";
export interface ResourceNotFoundException {
  Message?: string;
}
export interface ResourceNotReadyException {
  Message?: string;
}
export interface ResourceNumberLimitExceededException {
  Message?: string;
}
export type ResourceShareType = "FOREIGN" | "ALL" | "FEDERATED";
export type ResourceState = "QUEUED" | "IN_PROGRESS" | "SUCCESS" | "STOPPED" | "FAILED";
export type ResourceType = "JAR" | "FILE" | "ARCHIVE";
export interface ResourceUri {
  ResourceType?: ResourceType;
  Uri?: string;
  LastModified?: Date;
}
export interface ResponseConfiguration {
  ResultPath: string;
  ErrorPath?: string;
}
export interface ResponseExtractionMapping {
  ContentPath?: string;
  HeaderKey?: string;
}
export interface RestConfiguration {
  GlobalSourceConfiguration?: SourceConfiguration;
  ValidationEndpointConfiguration?: SourceConfiguration;
  EntityConfigurations?: { [key: string]: EntityConfiguration };
}
export type ResultTypeEnum = "ALL" | "PASSED_ONLY" | "FAILED_ONLY";
export interface ResumeWorkflowRunRequest {
  Name: string;
  RunId: string;
  NodeIds: string[];
}
export interface ResumeWorkflowRunResponse {
  RunId?: string;
  NodeIds?: string[];
}
export interface RetentionConfiguration {
  icebergConfiguration?: IcebergRetentionConfiguration;
}
export interface RetentionMetrics {
  IcebergMetrics?: IcebergRetentionMetrics;
}
export interface Route {
  Name: string;
  Inputs: string[];
  GroupFiltersList: GroupFilters[];
}
export interface RowLevelResultsOptions {
  MaxRowsToWrite?: number;
  ResultType?: ResultTypeEnum;
  CatalogTableConfig?: CatalogTableConfigOptions;
}
export interface RunIdentifier {
  RunId?: string;
  JobRunId?: string;
}
export interface RunMetrics {
  NumberOfBytesCompacted?: string;
  NumberOfFilesCompacted?: string;
  NumberOfDpus?: string;
  JobDurationInHour?: string;
}
export interface RunStatementRequest {
  SessionId: string;
  Code: string;
  RequestOrigin?: string;
}
export interface RunStatementResponse {
  Id?: number;
}
export interface S3CatalogDeltaSource {
  Name: string;
  Database: string;
  Table: string;
  AdditionalDeltaOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface S3CatalogHudiSource {
  Name: string;
  Database: string;
  Table: string;
  AdditionalHudiOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface S3CatalogIcebergSource {
  Name: string;
  Database: string;
  Table: string;
  AdditionalIcebergOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface S3CatalogSource {
  Name: string;
  Database: string;
  Table: string;
  PartitionPredicate?: string;
  AdditionalOptions?: S3SourceAdditionalOptions;
}
export interface S3CatalogTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Table: string;
  Database: string;
  SchemaChangePolicy?: CatalogSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
}
export interface S3CsvSource {
  Name: string;
  Paths: string[];
  CompressionType?: CompressionType;
  Exclusions?: string[];
  GroupSize?: string;
  GroupFiles?: string;
  Recurse?: boolean;
  MaxBand?: number;
  MaxFilesInBand?: number;
  AdditionalOptions?: S3DirectSourceAdditionalOptions;
  Separator: Separator;
  Escaper?: string;
  QuoteChar: QuoteChar;
  Multiline?: boolean;
  WithHeader?: boolean;
  WriteHeader?: boolean;
  SkipFirst?: boolean;
  OptimizePerformance?: boolean;
  OutputSchemas?: GlueSchema[];
}
export interface S3DeltaCatalogTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Table: string;
  Database: string;
  AdditionalOptions?: { [key: string]: string };
  SchemaChangePolicy?: CatalogSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
  OutputSchemas?: GlueSchema[];
}
export interface S3DeltaDirectTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Path: string;
  Compression: DeltaTargetCompressionType;
  NumberTargetPartitions?: string;
  Format: TargetFormat;
  AdditionalOptions?: { [key: string]: string };
  SchemaChangePolicy?: DirectSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
}
export interface S3DeltaSource {
  Name: string;
  Paths: string[];
  AdditionalDeltaOptions?: { [key: string]: string };
  AdditionalOptions?: S3DirectSourceAdditionalOptions;
  OutputSchemas?: GlueSchema[];
}
export interface S3DirectSourceAdditionalOptions {
  BoundedSize?: number;
  BoundedFiles?: number;
  EnableSamplePath?: boolean;
  SamplePath?: string;
}
export interface S3DirectTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Path: string;
  Compression?: string;
  NumberTargetPartitions?: string;
  Format: TargetFormat;
  SchemaChangePolicy?: DirectSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
  OutputSchemas?: GlueSchema[];
}
export interface S3Encryption {
  S3EncryptionMode?: S3EncryptionMode;
  KmsKeyArn?: string;
}
export type S3EncryptionMode = "DISABLED" | "SSE-KMS" | "SSE-S3";
export interface S3ExcelSource {
  Name: string;
  Paths: string[];
  CompressionType?: ParquetCompressionType;
  Exclusions?: string[];
  GroupSize?: string;
  GroupFiles?: string;
  Recurse?: boolean;
  MaxBand?: number;
  MaxFilesInBand?: number;
  AdditionalOptions?: S3DirectSourceAdditionalOptions;
  NumberRows?: number;
  SkipFooter?: number;
  OutputSchemas?: GlueSchema[];
}
export interface S3GlueParquetTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Path: string;
  Compression?: ParquetCompressionType;
  NumberTargetPartitions?: string;
  SchemaChangePolicy?: DirectSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
}
export interface S3HudiCatalogTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Table: string;
  Database: string;
  AdditionalOptions: { [key: string]: string };
  SchemaChangePolicy?: CatalogSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
  OutputSchemas?: GlueSchema[];
}
export interface S3HudiDirectTarget {
  Name: string;
  Inputs: string[];
  Path: string;
  Compression: HudiTargetCompressionType;
  NumberTargetPartitions?: string;
  PartitionKeys?: string[][];
  Format: TargetFormat;
  AdditionalOptions: { [key: string]: string };
  SchemaChangePolicy?: DirectSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
}
export interface S3HudiSource {
  Name: string;
  Paths: string[];
  AdditionalHudiOptions?: { [key: string]: string };
  AdditionalOptions?: S3DirectSourceAdditionalOptions;
  OutputSchemas?: GlueSchema[];
}
export interface S3HyperDirectTarget {
  Name: string;
  Inputs: string[];
  Format?: TargetFormat;
  PartitionKeys?: string[][];
  Path: string;
  Compression?: HyperTargetCompressionType;
  SchemaChangePolicy?: DirectSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
  OutputSchemas?: GlueSchema[];
}
export interface S3IcebergCatalogTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Table: string;
  Database: string;
  AdditionalOptions?: { [key: string]: string };
  SchemaChangePolicy?: CatalogSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
}
export interface S3IcebergDirectTarget {
  Name: string;
  Inputs: string[];
  PartitionKeys?: string[][];
  Path: string;
  Format: TargetFormat;
  AdditionalOptions?: { [key: string]: string };
  SchemaChangePolicy?: DirectSchemaChangePolicy;
  AutoDataQuality?: AutoDataQuality;
  Compression: IcebergTargetCompressionType;
  NumberTargetPartitions?: string;
  OutputSchemas?: GlueSchema[];
}
export interface S3JsonSource {
  Name: string;
  Paths: string[];
  CompressionType?: CompressionType;
  Exclusions?: string[];
  GroupSize?: string;
  GroupFiles?: string;
  Recurse?: boolean;
  MaxBand?: number;
  MaxFilesInBand?: number;
  AdditionalOptions?: S3DirectSourceAdditionalOptions;
  JsonPath?: string;
  Multiline?: boolean;
  OutputSchemas?: GlueSchema[];
}
export interface S3ParquetSource {
  Name: string;
  Paths: string[];
  CompressionType?: ParquetCompressionType;
  Exclusions?: string[];
  GroupSize?: string;
  GroupFiles?: string;
  Recurse?: boolean;
  MaxBand?: number;
  MaxFilesInBand?: number;
  AdditionalOptions?: S3DirectSourceAdditionalOptions;
  OutputSchemas?: GlueSchema[];
}
export interface S3SourceAdditionalOptions {
  BoundedSize?: number;
  BoundedFiles?: number;
}
export interface S3Target {
  Path?: string;
  Exclusions?: string[];
  ConnectionName?: string;
  SampleSize?: number;
  EventQueueArn?: string;
  DlqEventQueueArn?: string;
}
export interface Schedule {
  ScheduleExpression?: string;
  State?: ScheduleState;
}
export type ScheduleState = "SCHEDULED" | "NOT_SCHEDULED" | "TRANSITIONING";
export type ScheduleType = "CRON" | "AUTO";
export interface SchedulerNotRunningException {
  Message?: string;
}
export interface SchedulerRunningException {
  Message?: string;
}
export interface SchedulerTransitioningException {
  Message?: string;
}
export interface SchemaChangePolicy {
  UpdateBehavior?: UpdateBehavior;
  DeleteBehavior?: DeleteBehavior;
}
export interface SchemaColumn {
  Name?: string;
  DataType?: string;
}
export type SchemaDiffType = "SYNTAX_DIFF";
export interface SchemaId {
  SchemaArn?: string;
  SchemaName?: string;
  RegistryName?: string;
}
export interface SchemaListItem {
  RegistryName?: string;
  SchemaName?: string;
  SchemaArn?: string;
  Description?: string;
  SchemaStatus?: SchemaStatus;
  CreatedTime?: string;
  UpdatedTime?: string;
}
export interface SchemaReference {
  SchemaId?: SchemaId;
  SchemaVersionId?: string;
  SchemaVersionNumber?: number;
}
export type SchemaStatus = "AVAILABLE" | "PENDING" | "DELETING";
export interface SchemaVersionErrorItem {
  VersionNumber?: number;
  ErrorDetails?: ErrorDetails;
}
export interface SchemaVersionListItem {
  SchemaArn?: string;
  SchemaVersionId?: string;
  VersionNumber?: number;
  Status?: SchemaVersionStatus;
  CreatedTime?: string;
}
export interface SchemaVersionNumber {
  LatestVersion?: boolean;
  VersionNumber?: number;
}
export type SchemaVersionStatus = "AVAILABLE" | "PENDING" | "FAILURE" | "DELETING";
export interface SearchAssetsInput {
  SearchText?: string;
  MaxResults?: number;
  NextToken?: string;
  Sort?: SearchSort;
  FilterClause?: SearchFilterClause;
}
export interface SearchAssetsOutput {
  Items?: SearchResultItem[];
  NextToken?: string;
}
export interface SearchAttributeFilter {
  Attribute: string;
  Operator: SearchFilterOperator;
  Value?: SearchFilterValue;
}
export interface SearchFilterClause {
  AndAllFilters?: SearchFilterClause[];
  OrAnyFilters?: SearchFilterClause[];
  AttributeFilter?: SearchAttributeFilter;
  MapFilter?: SearchMapFilter;
}
export type SearchFilterOperator = "equals" | "greaterThan" | "greaterThanOrEquals" | "lessThan" | "lessThanOrEquals" | "notExists";
export interface SearchFilterValue {
  StringValue?: string;
  LongValue?: number;
}
export interface SearchMapFilter {
  Attribute: string;
  Key: string;
  Value: SearchMapFilterValue;
}
export interface SearchMapFilterValue {
  StringValue?: string;
}
export interface SearchResultItem {
  Id?: string;
  AssetName?: string;
  AssetDescription?: string;
  UpdatedAt?: Date;
  AssetTypeId?: string;
}
export interface SearchSort {
  Attribute: string;
  Order?: SearchSortOrder;
}
export type SearchSortOrder = "ASCENDING" | "DESCENDING";
export interface SearchTablesRequest {
  CatalogId?: string;
  NextToken?: string;
  Filters?: PropertyPredicate[];
  SearchText?: string;
  SortCriteria?: SortCriterion[];
  MaxResults?: number;
  ResourceShareType?: ResourceShareType;
  IncludeStatusDetails?: boolean;
}
export interface SearchTablesResponse {
  NextToken?: string;
  TableList?: Table[];
}
export interface SecurityConfiguration {
  Name?: string;
  CreatedTimeStamp?: Date;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface Segment {
  SegmentNumber: number;
  TotalSegments: number;
}
export interface SelectFields {
  Name: string;
  Inputs: string[];
  Paths: string[][];
}
export interface SelectFromCollection {
  Name: string;
  Inputs: string[];
  Index: number;
}
export type Separator = "comma" | "ctrla" | "pipe" | "semicolon" | "tab";
export interface SerDeInfo {
  Name?: string;
  SerializationLibrary?: string;
  Parameters?: { [key: string]: string };
}
export interface Session {
  Id?: string;
  CreatedOn?: Date;
  Status?: SessionStatus;
  ErrorMessage?: string;
  Description?: string;
  Role?: string;
  Command?: SessionCommand;
  DefaultArguments?: { [key: string]: string };
  Connections?: ConnectionsList;
  Progress?: number;
  MaxCapacity?: number;
  SecurityConfiguration?: string;
  GlueVersion?: string;
  NumberOfWorkers?: number;
  WorkerType?: WorkerType;
  CompletedOn?: Date;
  ExecutionTime?: number;
  DPUSeconds?: number;
  IdleTimeout?: number;
  ProfileName?: string;
  SessionType?: SessionType;
}
export interface SessionBusyException {
  Message?: string;
}
export interface SessionCommand {
  Name?: string;
  PythonVersion?: string;
}
export interface SessionEndpoint {
  Url: string;
  AuthToken: string;
  AuthTokenExpirationTime: Date;
}
export type SessionStatus = "PROVISIONING" | "READY" | "FAILED" | "TIMEOUT" | "STOPPING" | "STOPPED";
export type SessionType = "LIVY" | "SPARK_CONNECT";
export type SettingSource = "CATALOG" | "TABLE";
export interface SkewedInfo {
  SkewedColumnNames?: string[];
  SkewedColumnValues?: string[];
  SkewedColumnValueLocationMaps?: { [key: string]: string };
}
export interface SnowflakeNodeData {
  SourceType?: string;
  Connection?: Option;
  Schema?: string;
  Table?: string;
  Database?: string;
  TempDir?: string;
  IamRole?: Option;
  AdditionalOptions?: { [key: string]: string };
  SampleQuery?: string;
  PreAction?: string;
  PostAction?: string;
  Action?: string;
  Upsert?: boolean;
  MergeAction?: string;
  MergeWhenMatched?: string;
  MergeWhenNotMatched?: string;
  MergeClause?: string;
  StagingTable?: string;
  SelectedColumns?: Option[];
  AutoPushdown?: boolean;
  TableSchema?: Option[];
}
export interface SnowflakeSource {
  Name: string;
  Data: SnowflakeNodeData;
  OutputSchemas?: GlueSchema[];
}
export interface SnowflakeTarget {
  Name: string;
  Data: SnowflakeNodeData;
  Inputs?: string[];
}
export type Sort = "ASC" | "DESC";
export interface SortCriterion {
  FieldName?: string;
  Sort?: Sort;
}
export type SortDirectionType = "DESCENDING" | "ASCENDING";
export interface SourceConfiguration {
  RequestMethod?: HTTPMethod;
  RequestPath?: string;
  RequestParameters?: ConnectorProperty[];
  ResponseConfiguration?: ResponseConfiguration;
  PaginationConfiguration?: PaginationConfiguration;
  FilterConfiguration?: FilterConfiguration;
}
export type SourceControlAuthStrategy = "PERSONAL_ACCESS_TOKEN" | "AWS_SECRETS_MANAGER";
export interface SourceControlDetails {
  Provider?: SourceControlProvider;
  Repository?: string;
  Owner?: string;
  Branch?: string;
  Folder?: string;
  LastCommitId?: string;
  AuthStrategy?: SourceControlAuthStrategy;
  AuthToken?: string;
}
export type SourceControlProvider = "GITHUB" | "GITLAB" | "BITBUCKET" | "AWS_CODE_COMMIT";
export interface SourceProcessingProperties {
  RoleArn?: string;
}
export interface SourceTableConfig {
  Fields?: string[];
  FilterPredicate?: string;
  PrimaryKey?: string[];
  RecordUpdateField?: string;
}
export interface SparkConnectorSource {
  Name: string;
  ConnectionName: string;
  ConnectorName: string;
  ConnectionType: string;
  AdditionalOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface SparkConnectorTarget {
  Name: string;
  Inputs: string[];
  ConnectionName: string;
  ConnectorName: string;
  ConnectionType: string;
  AdditionalOptions?: { [key: string]: string };
  OutputSchemas?: GlueSchema[];
}
export interface SparkSQL {
  Name: string;
  Inputs: string[];
  SqlQuery: string;
  SqlAliases: SqlAlias[];
  OutputSchemas?: GlueSchema[];
}
export interface Spigot {
  Name: string;
  Inputs: string[];
  Path: string;
  Topk?: number;
  Prob?: number;
}
export interface SplitFields {
  Name: string;
  Inputs: string[];
  Paths: string[][];
}
export interface SqlAlias {
  From: string;
  Alias: string;
}
export interface StartBlueprintRunRequest {
  BlueprintName: string;
  Parameters?: string;
  RoleArn: string;
}
export interface StartBlueprintRunResponse {
  RunId?: string;
}
export interface StartColumnStatisticsTaskRunRequest {
  DatabaseName: string;
  TableName: string;
  ColumnNameList?: string[];
  Role: string;
  SampleSize?: number;
  CatalogID?: string;
  SecurityConfiguration?: string;
}
export interface StartColumnStatisticsTaskRunResponse {
  ColumnStatisticsTaskRunId?: string;
}
export interface StartColumnStatisticsTaskRunScheduleRequest {
  DatabaseName: string;
  TableName: string;
  CatalogID?: string;
}
export interface StartColumnStatisticsTaskRunScheduleResponse {}
export interface StartCrawlerRequest {
  Name: string;
}
export interface StartCrawlerResponse {}
export interface StartCrawlerScheduleRequest {
  CrawlerName: string;
}
export interface StartCrawlerScheduleResponse {}
export interface StartDataQualityRuleRecommendationRunRequest {
  DataSource: DataSource;
  Role: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  CreatedRulesetName?: string;
  DataQualitySecurityConfiguration?: string;
  ClientToken?: string;
  AdditionalRunOptions?: DataQualityRuleRecommendationRunAdditionalRunOptions;
  RecommendationMode?: RecommendationMode;
}
export interface StartDataQualityRuleRecommendationRunResponse {
  RunId?: string;
}
export interface StartDataQualityRulesetEvaluationRunRequest {
  DataSource: DataSource;
  Role: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  ClientToken?: string;
  AdditionalRunOptions?: DataQualityEvaluationRunAdditionalRunOptions;
  RulesetNames: string[];
  AdditionalDataSources?: { [key: string]: DataSource };
}
export interface StartDataQualityRulesetEvaluationRunResponse {
  RunId?: string;
}
export interface StartExportLabelsTaskRunRequest {
  TransformId: string;
  OutputS3Path: string;
}
export interface StartExportLabelsTaskRunResponse {
  TaskRunId?: string;
}
export interface StartImportLabelsTaskRunRequest {
  TransformId: string;
  InputS3Path: string;
  ReplaceAllLabels?: boolean;
}
export interface StartImportLabelsTaskRunResponse {
  TaskRunId?: string;
}
export interface StartJobRunRequest {
  JobName: string;
  JobRunQueuingEnabled?: boolean;
  JobRunId?: string;
  Arguments?: { [key: string]: string };
  AllocatedCapacity?: number;
  Timeout?: number;
  MaxCapacity?: number;
  SecurityConfiguration?: string;
  NotificationProperty?: NotificationProperty;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  ExecutionClass?: ExecutionClass;
  ExecutionRoleSessionPolicy?: string;
}
export interface StartJobRunResponse {
  JobRunId?: string;
}
export interface StartJobUpgradeAnalysisRequest {
  jobName: string;
  analysisId?: string;
  upgradeConsent?: UpgradeConsent;
}
export interface StartJobUpgradeAnalysisResponse {
  analysisId?: string;
  jobName?: string;
}
export interface StartMLEvaluationTaskRunRequest {
  TransformId: string;
}
export interface StartMLEvaluationTaskRunResponse {
  TaskRunId?: string;
}
export interface StartMLLabelingSetGenerationTaskRunRequest {
  TransformId: string;
  OutputS3Path: string;
}
export interface StartMLLabelingSetGenerationTaskRunResponse {
  TaskRunId?: string;
}
export interface StartMaterializedViewRefreshTaskRunRequest {
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  FullRefresh?: boolean;
}
export interface StartMaterializedViewRefreshTaskRunResponse {
  MaterializedViewRefreshTaskRunId?: string;
}
export interface StartTriggerRequest {
  Name: string;
}
export interface StartTriggerResponse {
  Name?: string;
}
export interface StartWorkflowRunRequest {
  Name: string;
  RunProperties?: { [key: string]: string };
}
export interface StartWorkflowRunResponse {
  RunId?: string;
}
export interface StartingEventBatchCondition {
  BatchSize?: number;
  BatchWindow?: number;
}
export type StartingPosition = "latest" | "trim_horizon" | "earliest" | "timestamp";
export interface Statement {
  Id?: number;
  Code?: string;
  State?: StatementState;
  Output?: StatementOutput;
  Progress?: number;
  StartedOn?: number;
  CompletedOn?: number;
}
export interface StatementOutput {
  Data?: StatementOutputData;
  ExecutionCount?: number;
  Status?: StatementState;
  ErrorName?: string;
  ErrorValue?: string;
  Traceback?: string[];
}
export interface StatementOutputData {
  TextPlain?: string;
}
export type StatementState = "WAITING" | "RUNNING" | "AVAILABLE" | "CANCELLING" | "CANCELLED" | "ERROR";
export interface StatisticAnnotation {
  ProfileId?: string;
  StatisticId?: string;
  StatisticRecordedOn?: Date;
  InclusionAnnotation?: TimestampedInclusionAnnotation;
}
export type StatisticEvaluationLevel = "Dataset" | "Column" | "Multicolumn";
export interface StatisticModelResult {
  LowerBound?: number;
  UpperBound?: number;
  PredictedValue?: number;
  ActualValue?: number;
  Date?: Date;
  InclusionAnnotation?: InclusionAnnotationValue;
}
export interface StatisticSummary {
  StatisticId?: string;
  ProfileId?: string;
  RunIdentifier?: RunIdentifier;
  StatisticName?: string;
  DoubleValue?: number;
  DistributionValue?: DistributionData;
  EvaluationLevel?: StatisticEvaluationLevel;
  ColumnsReferenced?: string[];
  ReferencedDatasets?: string[];
  StatisticProperties?: { [key: string]: string };
  RecordedOn?: Date;
  InclusionAnnotation?: TimestampedInclusionAnnotation;
}
export type Status = "OBSERVING" | "WAITING_FOR_CONSENT" | "UPGRADING" | "SUCCEEDED" | "FAILED" | "TIMEOUT" | "STOPPED";
export interface StatusDetails {
  RequestedChange?: Table;
  ViewValidations?: ViewValidation[];
}
export interface StopColumnStatisticsTaskRunRequest {
  DatabaseName: string;
  TableName: string;
  CatalogID?: string;
}
export interface StopColumnStatisticsTaskRunResponse {}
export interface StopColumnStatisticsTaskRunScheduleRequest {
  DatabaseName: string;
  TableName: string;
  CatalogID?: string;
}
export interface StopColumnStatisticsTaskRunScheduleResponse {}
export interface StopCrawlerRequest {
  Name: string;
}
export interface StopCrawlerResponse {}
export interface StopCrawlerScheduleRequest {
  CrawlerName: string;
}
export interface StopCrawlerScheduleResponse {}
export interface StopJobUpgradeAnalysisRequest {
  jobName: string;
  analysisId: string;
}
export interface StopJobUpgradeAnalysisResponse {}
export interface StopMaterializedViewRefreshTaskRunRequest {
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
}
export interface StopMaterializedViewRefreshTaskRunResponse {}
export interface StopSessionRequest {
  Id: string;
  RequestOrigin?: string;
}
export interface StopSessionResponse {
  Id?: string;
}
export interface StopTriggerRequest {
  Name: string;
}
export interface StopTriggerResponse {
  Name?: string;
}
export interface StopWorkflowRunRequest {
  Name: string;
  RunId: string;
}
export interface StopWorkflowRunResponse {}
export interface StorageDescriptor {
  Columns?: Column[];
  Location?: string;
  AdditionalLocations?: string[];
  InputFormat?: string;
  OutputFormat?: string;
  Compressed?: boolean;
  NumberOfBuckets?: number;
  SerdeInfo?: SerDeInfo;
  BucketColumns?: string[];
  SortColumns?: Order[];
  Parameters?: { [key: string]: string };
  SkewedInfo?: SkewedInfo;
  StoredAsSubDirectories?: boolean;
  SchemaReference?: SchemaReference;
}
export interface StreamingDataPreviewOptions {
  PollingTime?: number;
  RecordPollingLimit?: number;
}
export interface StringColumnStatisticsData {
  MaximumLength: number;
  AverageLength: number;
  NumberOfNulls: number;
  NumberOfDistinctValues: number;
}
export type SubObjectSourceType = "HIVE_PARQUET" | "HIVE_ORC" | "HIVE_CSV" | "HIVE_JSON" | "PLAIN_PARQUET" | "ICEBERG";
export interface SubObjectStatistics {
  SourceType?: SubObjectSourceType;
  GlueVersionId?: string;
  PartitionCount?: number;
  FileCount?: number;
  TotalFileBytes?: number;
}
export interface SupportedDialect {
  Dialect?: ViewDialect;
  DialectVersion?: string;
}
export interface Table {
  Name: string;
  DatabaseName?: string;
  Description?: string;
  Owner?: string;
  CreateTime?: Date;
  UpdateTime?: Date;
  LastAccessTime?: Date;
  LastAnalyzedTime?: Date;
  Retention?: number;
  StorageDescriptor?: StorageDescriptor;
  PartitionKeys?: Column[];
  ViewOriginalText?: string;
  ViewExpandedText?: string;
  TableType?: string;
  Parameters?: { [key: string]: string };
  CreatedBy?: string;
  IsRegisteredWithLakeFormation?: boolean;
  TargetTable?: TableIdentifier;
  CatalogId?: string;
  VersionId?: string;
  FederatedTable?: FederatedTable;
  ViewDefinition?: ViewDefinition;
  IsMultiDialectView?: boolean;
  IsMaterializedView?: boolean;
  IcebergTableMetadata?: IcebergTableMetadata;
  Status?: TableStatus;
  RLSProperties?: RLSProperties;
}
export type TableAttributes = "NAME" | "TABLE_TYPE" | "DEFAULT" | "LATEST_ICEBERG_METADATA";
export interface TableError {
  TableName?: string;
  ErrorDetail?: ErrorDetail;
}
export interface TableIdentifier {
  CatalogId?: string;
  DatabaseName?: string;
  Name?: string;
  Region?: string;
}
export interface TableInput {
  Name: string;
  Description?: string;
  Owner?: string;
  LastAccessTime?: Date;
  LastAnalyzedTime?: Date;
  Retention?: number;
  StorageDescriptor?: StorageDescriptor;
  PartitionKeys?: Column[];
  ViewOriginalText?: string;
  ViewExpandedText?: string;
  TableType?: string;
  Parameters?: { [key: string]: string };
  TargetTable?: TableIdentifier;
  FederatedTable?: FederatedTable;
  ViewDefinition?: ViewDefinitionInput;
}
export interface TableOptimizer {
  type?: TableOptimizerType;
  configuration?: TableOptimizerConfiguration;
  lastRun?: TableOptimizerRun;
  configurationSource?: ConfigurationSource;
}
export interface TableOptimizerConfiguration {
  roleArn?: string;
  enabled?: boolean;
  vpcConfiguration?: TableOptimizerVpcConfiguration;
  compactionConfiguration?: CompactionConfiguration;
  retentionConfiguration?: RetentionConfiguration;
  orphanFileDeletionConfiguration?: OrphanFileDeletionConfiguration;
}
export type TableOptimizerEventType = "starting" | "completed" | "failed" | "in_progress";
export interface TableOptimizerRun {
  eventType?: TableOptimizerEventType;
  startTimestamp?: Date;
  endTimestamp?: Date;
  metrics?: RunMetrics;
  error?: string;
  compactionMetrics?: CompactionMetrics;
  compactionStrategy?: CompactionStrategy;
  retentionMetrics?: RetentionMetrics;
  orphanFileDeletionMetrics?: OrphanFileDeletionMetrics;
}
export type TableOptimizerType = "compaction" | "retention" | "orphan_file_deletion";
export interface TableOptimizerVpcConfiguration {
  glueConnectionName?: string;
}
export type TableResourceShareType = "FEDERATED" | "ALL";
export interface TableStatus {
  RequestedBy?: string;
  UpdatedBy?: string;
  RequestTime?: Date;
  UpdateTime?: Date;
  Action?: ResourceAction;
  State?: ResourceState;
  Error?: ErrorDetail;
  Details?: StatusDetails;
}
export interface TableVersion {
  Table?: Table;
  VersionId?: string;
}
export interface TableVersionError {
  TableName?: string;
  VersionId?: string;
  ErrorDetail?: ErrorDetail;
}
export interface Tag {
  key?: string;
  value?: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  TagsToAdd: { [key: string]: string };
}
export interface TagResourceResponse {}
export type TargetFormat = "json" | "csv" | "avro" | "orc" | "parquet" | "hudi" | "delta" | "iceberg" | "hyper" | "xml";
export interface TargetProcessingProperties {
  RoleArn?: string;
  KmsArn?: string;
  ConnectionName?: string;
  EventBusArn?: string;
}
export interface TargetRedshiftCatalog {
  CatalogArn: string;
}
export interface TargetResourceNotFound {
  Message?: string;
}
export interface TargetTableConfig {
  UnnestSpec?: UnnestSpec;
  PartitionSpec?: IntegrationPartition[];
  TargetTableName?: string;
  IntegrationArn?: string;
}
export interface TaskRun {
  TransformId?: string;
  TaskRunId?: string;
  Status?: TaskStatusType;
  LogGroupName?: string;
  Properties?: TaskRunProperties;
  ErrorString?: string;
  StartedOn?: Date;
  LastModifiedOn?: Date;
  CompletedOn?: Date;
  ExecutionTime?: number;
}
export interface TaskRunFilterCriteria {
  TaskRunType?: TaskType;
  Status?: TaskStatusType;
  StartedBefore?: Date;
  StartedAfter?: Date;
}
export interface TaskRunProperties {
  TaskType?: TaskType;
  ImportLabelsTaskRunProperties?: ImportLabelsTaskRunProperties;
  ExportLabelsTaskRunProperties?: ExportLabelsTaskRunProperties;
  LabelingSetGenerationTaskRunProperties?: LabelingSetGenerationTaskRunProperties;
  FindMatchesTaskRunProperties?: FindMatchesTaskRunProperties;
}
export type TaskRunSortColumnType = "TASK_RUN_TYPE" | "STATUS" | "STARTED";
export interface TaskRunSortCriteria {
  Column: TaskRunSortColumnType;
  SortDirection: SortDirectionType;
}
export type TaskStatusType = "STARTING" | "RUNNING" | "STOPPING" | "STOPPED" | "SUCCEEDED" | "FAILED" | "TIMEOUT";
export type TaskType = "EVALUATION" | "LABELING_SET_GENERATION" | "IMPORT_LABELS" | "EXPORT_LABELS" | "FIND_MATCHES";
export interface TestConnectionInput {
  ConnectionType: ConnectionType;
  ConnectionProperties: { [key: string]: string };
  AuthenticationConfiguration?: AuthenticationConfigurationInput;
}
export interface TestConnectionRequest {
  ConnectionName?: string;
  CatalogId?: string;
  TestConnectionInput?: TestConnectionInput;
}
export interface TestConnectionResponse {}
export interface ThrottlingException {
  Message?: string;
}
export interface TimestampFilter {
  RecordedBefore?: Date;
  RecordedAfter?: Date;
}
export interface TimestampedInclusionAnnotation {
  Value?: InclusionAnnotationValue;
  LastModifiedOn?: Date;
}
export interface TransformConfigParameter {
  Name: string;
  Type: ParamType;
  ValidationRule?: string;
  ValidationMessage?: string;
  Value?: string[];
  ListType?: ParamType;
  IsOptional?: boolean;
}
export interface TransformEncryption {
  MlUserDataEncryption?: MLUserDataEncryption;
  TaskRunSecurityConfigurationName?: string;
}
export interface TransformFilterCriteria {
  Name?: string;
  TransformType?: TransformType;
  Status?: TransformStatusType;
  GlueVersion?: string;
  CreatedBefore?: Date;
  CreatedAfter?: Date;
  LastModifiedBefore?: Date;
  LastModifiedAfter?: Date;
  Schema?: SchemaColumn[];
}
export interface TransformParameters {
  TransformType: TransformType;
  FindMatchesParameters?: FindMatchesParameters;
}
export type TransformSortColumnType = "NAME" | "TRANSFORM_TYPE" | "STATUS" | "CREATED" | "LAST_MODIFIED";
export interface TransformSortCriteria {
  Column: TransformSortColumnType;
  SortDirection: SortDirectionType;
}
export type TransformStatusType = "NOT_READY" | "READY" | "DELETING";
export type TransformType = "FIND_MATCHES";
export interface Trigger {
  Name?: string;
  WorkflowName?: string;
  Id?: string;
  Type?: TriggerType;
  State?: TriggerState;
  Description?: string;
  Schedule?: string;
  Actions?: Action[];
  Predicate?: Predicate;
  EventBatchingCondition?: EventBatchingCondition;
}
export interface TriggerNodeDetails {
  Trigger?: Trigger;
}
export type TriggerState = "CREATING" | "CREATED" | "ACTIVATING" | "ACTIVATED" | "DEACTIVATING" | "DEACTIVATED" | "DELETING" | "UPDATING";
export type TriggerType = "SCHEDULED" | "CONDITIONAL" | "ON_DEMAND" | "EVENT";
export interface TriggerUpdate {
  Name?: string;
  Description?: string;
  Schedule?: string;
  Actions?: Action[];
  Predicate?: Predicate;
  EventBatchingCondition?: EventBatchingCondition;
}
export interface UnfilteredPartition {
  Partition?: Partition;
  AuthorizedColumns?: string[];
  IsRegisteredWithLakeFormation?: boolean;
}
export interface Union {
  Name: string;
  Inputs: string[];
  UnionType: UnionType;
}
export type UnionType = "ALL" | "DISTINCT";
export type UnnestSpec = "TOPLEVEL" | "FULL" | "NOUNNEST";
export interface UntagResourceRequest {
  ResourceArn: string;
  TagsToRemove: string[];
}
export interface UntagResourceResponse {}
export interface UpdateAssetRequest {
  Identifier: string;
  Name?: string;
  Description?: string;
  ClientToken?: string;
}
export interface UpdateAssetResponse {
  Id: string;
  Name?: string;
  Description?: string;
  UpdatedAt?: Date;
}
export type UpdateBehavior = "LOG" | "UPDATE_IN_DATABASE";
export interface UpdateBlueprintRequest {
  Name: string;
  Description?: string;
  BlueprintLocation: string;
}
export interface UpdateBlueprintResponse {
  Name?: string;
}
export type UpdateCatalogBehavior = "UPDATE_IN_DATABASE" | "LOG";
export interface UpdateCatalogRequest {
  CatalogId: string;
  CatalogInput: CatalogInput;
}
export interface UpdateCatalogResponse {}
export interface UpdateClassifierRequest {
  GrokClassifier?: UpdateGrokClassifierRequest;
  XMLClassifier?: UpdateXMLClassifierRequest;
  JsonClassifier?: UpdateJsonClassifierRequest;
  CsvClassifier?: UpdateCsvClassifierRequest;
}
export interface UpdateClassifierResponse {}
export interface UpdateColumnStatisticsForPartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionValues: string[];
  ColumnStatisticsList: ColumnStatistics[];
}
export interface UpdateColumnStatisticsForPartitionResponse {
  Errors?: ColumnStatisticsError[];
}
export interface UpdateColumnStatisticsForTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  ColumnStatisticsList: ColumnStatistics[];
}
export interface UpdateColumnStatisticsForTableResponse {
  Errors?: ColumnStatisticsError[];
}
export interface UpdateColumnStatisticsTaskSettingsRequest {
  DatabaseName: string;
  TableName: string;
  Role?: string;
  Schedule?: string;
  ColumnNameList?: string[];
  SampleSize?: number;
  CatalogID?: string;
  SecurityConfiguration?: string;
}
export interface UpdateColumnStatisticsTaskSettingsResponse {}
export interface UpdateConnectionRequest {
  CatalogId?: string;
  Name: string;
  ConnectionInput: ConnectionInput;
}
export interface UpdateConnectionResponse {}
export interface UpdateCrawlerRequest {
  Name: string;
  Role?: string;
  DatabaseName?: string;
  Description?: string;
  Targets?: CrawlerTargets;
  Schedule?: string;
  Classifiers?: string[];
  TablePrefix?: string;
  SchemaChangePolicy?: SchemaChangePolicy;
  RecrawlPolicy?: RecrawlPolicy;
  LineageConfiguration?: LineageConfiguration;
  LakeFormationConfiguration?: LakeFormationConfiguration;
  Configuration?: string;
  CrawlerSecurityConfiguration?: string;
  CatalogId?: string;
}
export interface UpdateCrawlerResponse {}
export interface UpdateCrawlerScheduleRequest {
  CrawlerName: string;
  Schedule?: string;
}
export interface UpdateCrawlerScheduleResponse {}
export interface UpdateCsvClassifierRequest {
  Name: string;
  Delimiter?: string;
  QuoteSymbol?: string;
  ContainsHeader?: CsvHeaderOption;
  Header?: string[];
  DisableValueTrimming?: boolean;
  AllowSingleColumn?: boolean;
  CustomDatatypeConfigured?: boolean;
  CustomDatatypes?: string[];
  Serde?: CsvSerdeOption;
}
export interface UpdateDataQualityEvaluationConfigRequest {
  Name: string;
  DataSource?: DataQualityEvaluationConfigDataSource;
  RulesetName?: string;
  ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset;
  Triggers?: DataQualityEvaluationConfigTrigger[];
  ScheduleExpression?: string;
  StartAt?: Date;
  EndAt?: Date;
  PauseRuns?: boolean;
  Role?: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions;
  AdditionalDataSources?: { [key: string]: DataSource };
}
export interface UpdateDataQualityEvaluationConfigResponse {
  Name?: string;
  EvaluationRunMode?: DataQualityEvaluationRunMode;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  Level?: DataQualityEvaluationConfigLevel;
  DataSource?: DataQualityEvaluationConfigDataSource;
  RulesetName?: string;
  ManagedRulesetName?: DataQualityEvaluationConfigManagedRuleset;
  Triggers?: DataQualityEvaluationConfigTrigger[];
  ScheduleExpression?: string;
  StartAt?: Date;
  EndAt?: Date;
  PauseRuns?: boolean;
  Role?: string;
  NumberOfWorkers?: number;
  Timeout?: number;
  AdditionalRunOptions?: DataQualityEvaluationConfigAdditionalRunOptions;
  AdditionalDataSources?: { [key: string]: DataSource };
}
export interface UpdateDataQualityRulesetRequest {
  Name: string;
  Description?: string;
  Ruleset?: string;
}
export interface UpdateDataQualityRulesetResponse {
  Name?: string;
  Description?: string;
  Ruleset?: string;
}
export interface UpdateDatabaseRequest {
  CatalogId?: string;
  Name: string;
  DatabaseInput: DatabaseInput;
}
export interface UpdateDatabaseResponse {}
export interface UpdateDevEndpointRequest {
  EndpointName: string;
  PublicKey?: string;
  AddPublicKeys?: string[];
  DeletePublicKeys?: string[];
  CustomLibraries?: DevEndpointCustomLibraries;
  UpdateEtlLibraries?: boolean;
  DeleteArguments?: string[];
  AddArguments?: { [key: string]: string };
}
export interface UpdateDevEndpointResponse {}
export interface UpdateGlossaryRequest {
  Identifier: string;
  Name?: string;
  Description?: string;
  ClientToken?: string;
}
export interface UpdateGlossaryResponse {
  Id?: string;
  Name?: string;
  Description?: string;
}
export interface UpdateGlossaryTermRequest {
  Identifier: string;
  Name?: string;
  ShortDescription?: string;
  LongDescription?: string;
  ClientToken?: string;
}
export interface UpdateGlossaryTermResponse {
  Id?: string;
  GlossaryId?: string;
  Name?: string;
  ShortDescription?: string;
  LongDescription?: string;
}
export interface UpdateGlueIdentityCenterConfigurationRequest {
  Scopes?: string[];
  UserBackgroundSessionsEnabled?: boolean;
}
export interface UpdateGlueIdentityCenterConfigurationResponse {}
export interface UpdateGrokClassifierRequest {
  Name: string;
  Classification?: string;
  GrokPattern?: string;
  CustomPatterns?: string;
}
export interface UpdateIcebergInput {
  UpdateIcebergTableInput: UpdateIcebergTableInput;
}
export interface UpdateIcebergTableInput {
  Updates: IcebergTableUpdate[];
}
export interface UpdateIntegrationResourcePropertyRequest {
  ResourceArn: string;
  SourceProcessingProperties?: SourceProcessingProperties;
  TargetProcessingProperties?: TargetProcessingProperties;
}
export interface UpdateIntegrationResourcePropertyResponse {
  ResourceArn?: string;
  ResourcePropertyArn?: string;
  SourceProcessingProperties?: SourceProcessingProperties;
  TargetProcessingProperties?: TargetProcessingProperties;
}
export interface UpdateIntegrationTablePropertiesRequest {
  ResourceArn: string;
  TableName: string;
  SourceTableConfig?: SourceTableConfig;
  TargetTableConfig?: TargetTableConfig;
}
export interface UpdateIntegrationTablePropertiesResponse {}
export interface UpdateJobFromSourceControlRequest {
  JobName?: string;
  Provider?: SourceControlProvider;
  RepositoryName?: string;
  RepositoryOwner?: string;
  BranchName?: string;
  Folder?: string;
  CommitId?: string;
  AuthStrategy?: SourceControlAuthStrategy;
  AuthToken?: string;
}
export interface UpdateJobFromSourceControlResponse {
  JobName?: string;
}
export interface UpdateJobRequest {
  JobName: string;
  JobUpdate: JobUpdate;
}
export interface UpdateJobResponse {
  JobName?: string;
}
export interface UpdateJsonClassifierRequest {
  Name: string;
  JsonPath?: string;
}
export interface UpdateMLTransformRequest {
  TransformId: string;
  Name?: string;
  Description?: string;
  Parameters?: TransformParameters;
  Role?: string;
  GlueVersion?: string;
  MaxCapacity?: number;
  WorkerType?: WorkerType;
  NumberOfWorkers?: number;
  Timeout?: number;
  MaxRetries?: number;
}
export interface UpdateMLTransformResponse {
  TransformId?: string;
}
export interface UpdateOpenTableFormatInput {
  UpdateIcebergInput?: UpdateIcebergInput;
}
export interface UpdatePartitionRequest {
  CatalogId?: string;
  DatabaseName: string;
  TableName: string;
  PartitionValueList: string[];
  PartitionInput: PartitionInput;
}
export interface UpdatePartitionResponse {}
export interface UpdateRegistryInput {
  RegistryId: RegistryId;
  Description: string;
}
export interface UpdateRegistryResponse {
  RegistryName?: string;
  RegistryArn?: string;
}
export interface UpdateSchemaInput {
  SchemaId: SchemaId;
  SchemaVersionNumber?: SchemaVersionNumber;
  Compatibility?: Compatibility;
  Description?: string;
}
export interface UpdateSchemaResponse {
  SchemaArn?: string;
  SchemaName?: string;
  RegistryName?: string;
}
export interface UpdateSourceControlFromJobRequest {
  JobName?: string;
  Provider?: SourceControlProvider;
  RepositoryName?: string;
  RepositoryOwner?: string;
  BranchName?: string;
  Folder?: string;
  CommitId?: string;
  AuthStrategy?: SourceControlAuthStrategy;
  AuthToken?: string;
}
export interface UpdateSourceControlFromJobResponse {
  JobName?: string;
}
export interface UpdateTableOptimizerRequest {
  CatalogId: string;
  DatabaseName: string;
  TableName: string;
  Type: TableOptimizerType;
  TableOptimizerConfiguration: TableOptimizerConfiguration;
}
export interface UpdateTableOptimizerResponse {}
export interface UpdateTableRequest {
  CatalogId?: string;
  DatabaseName: string;
  Name?: string;
  TableInput?: TableInput;
  SkipArchive?: boolean;
  TransactionId?: string;
  VersionId?: string;
  ViewUpdateAction?: ViewUpdateAction;
  Force?: boolean;
  UpdateOpenTableFormatInput?: UpdateOpenTableFormatInput;
}
export interface UpdateTableResponse {}
export interface UpdateTriggerRequest {
  Name: string;
  TriggerUpdate: TriggerUpdate;
}
export interface UpdateTriggerResponse {
  Trigger?: Trigger;
}
export interface UpdateUsageProfileRequest {
  Name: string;
  Description?: string;
  Configuration: ProfileConfiguration;
}
export interface UpdateUsageProfileResponse {
  Name?: string;
}
export interface UpdateUserDefinedFunctionRequest {
  CatalogId?: string;
  DatabaseName: string;
  FunctionName: string;
  FunctionInput: UserDefinedFunctionInput;
}
export interface UpdateUserDefinedFunctionResponse {}
export interface UpdateWorkflowRequest {
  Name: string;
  Description?: string;
  DefaultRunProperties?: { [key: string]: string };
  MaxConcurrentRuns?: number;
}
export interface UpdateWorkflowResponse {
  Name?: string;
}
export interface UpdateXMLClassifierRequest {
  Name: string;
  Classification?: string;
  RowTag?: string;
}
export type UpgradeConsent = "APPROVE" | "DECLINE";
export interface UpsertRedshiftTargetOptions {
  TableLocation?: string;
  ConnectionName?: string;
  UpsertKeys?: string[];
}
export interface UsageProfileDefinition {
  Name?: string;
  Description?: string;
  CreatedOn?: Date;
  LastModifiedOn?: Date;
}
export interface UserDefinedFunction {
  FunctionName?: string;
  DatabaseName?: string;
  ClassName?: string;
  OwnerName?: string;
  FunctionType?: FunctionType;
  OwnerType?: PrincipalType;
  CreateTime?: Date;
  ResourceUris?: ResourceUri[];
  ArtifactLocation?: string;
  GovernanceMode?: GovernanceMode;
  CatalogId?: string;
}
export interface UserDefinedFunctionInput {
  FunctionName?: string;
  ClassName?: string;
  OwnerName?: string;
  FunctionType?: FunctionType;
  OwnerType?: PrincipalType;
  ResourceUris?: ResourceUri[];
  ArtifactLocation?: string;
  GovernanceMode?: GovernanceMode;
}
export interface ValidationException {
  Message?: string;
}
export interface VersionMismatchException {
  Message?: string;
}
export interface ViewDefinition {
  IsProtected?: boolean;
  IsManaged?: boolean;
  Definer?: string;
  ViewVersionId?: number;
  ViewVersionToken?: string;
  RefreshSeconds?: number;
  LastRefreshType?: LastRefreshType;
  SubObjects?: string[];
  SubObjectVersionIds?: number[];
  SubObjectsStatistics?: SubObjectStatistics[];
  Representations?: ViewRepresentation[];
  SparkPipelineInfo?: { [key: string]: string };
}
export interface ViewDefinitionInput {
  IsProtected?: boolean;
  IsManaged?: boolean;
  Definer?: string;
  Representations?: ViewRepresentationInput[];
  ViewVersionId?: number;
  ViewVersionToken?: string;
  RefreshSeconds?: number;
  LastRefreshType?: LastRefreshType;
  SubObjects?: string[];
  SubObjectVersionIds?: number[];
  SubObjectsStatistics?: SubObjectStatistics[];
  SparkPipelineInfo?: { [key: string]: string };
}
export type ViewDialect = "REDSHIFT" | "ATHENA" | "SPARK";
export interface ViewRepresentation {
  Dialect?: ViewDialect;
  DialectVersion?: string;
  ViewOriginalText?: string;
  ViewExpandedText?: string;
  ValidationConnection?: string;
  IsStale?: boolean;
}
export interface ViewRepresentationInput {
  Dialect?: ViewDialect;
  DialectVersion?: string;
  ViewOriginalText?: string;
  ValidationConnection?: string;
  ViewExpandedText?: string;
}
export type ViewUpdateAction = "ADD" | "REPLACE" | "ADD_OR_REPLACE" | "DROP";
export interface ViewValidation {
  Dialect?: ViewDialect;
  DialectVersion?: string;
  ViewValidationText?: string;
  UpdateTime?: Date;
  State?: ResourceState;
  Error?: ErrorDetail;
}
export type WorkerType = "Standard" | "G.1X" | "G.2X" | "G.4X" | "G.8X" | "G.025X" | "Z.2X" | "G.12X" | "G.16X" | "R.1X" | "R.2X" | "R.4X" | "R.8X";
export interface Workflow {
  Name?: string;
  Description?: string;
  DefaultRunProperties?: { [key: string]: string };
  CreatedOn?: Date;
  LastModifiedOn?: Date;
  LastRun?: WorkflowRun;
  Graph?: WorkflowGraph;
  MaxConcurrentRuns?: number;
  BlueprintDetails?: BlueprintDetails;
}
export interface WorkflowGraph {
  Nodes?: Node[];
  Edges?: Edge[];
}
export interface WorkflowRun {
  Name?: string;
  WorkflowRunId?: string;
  PreviousRunId?: string;
  WorkflowRunProperties?: { [key: string]: string };
  StartedOn?: Date;
  CompletedOn?: Date;
  Status?: WorkflowRunStatus;
  ErrorMessage?: string;
  Statistics?: WorkflowRunStatistics;
  Graph?: WorkflowGraph;
  StartingEventBatchCondition?: StartingEventBatchCondition;
}
export interface WorkflowRunStatistics {
  TotalActions?: number;
  TimeoutActions?: number;
  FailedActions?: number;
  StoppedActions?: number;
  SucceededActions?: number;
  RunningActions?: number;
  ErroredActions?: number;
  WaitingActions?: number;
}
export type WorkflowRunStatus = "RUNNING" | "COMPLETED" | "STOPPING" | "STOPPED" | "ERROR";
export interface XMLClassifier {
  Name: string;
  Classification: string;
  CreationTime?: Date;
  LastUpdated?: Date;
  Version?: number;
  RowTag?: string;
}
