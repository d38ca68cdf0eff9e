// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Backup, 2018-11-15. Do not edit.
export interface Operations {
  AssociateBackupVaultMpaApprovalTeam: { input: AssociateBackupVaultMpaApprovalTeamInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "InvalidRequestException" | "ServiceUnavailableException" };
  CancelLegalHold: { input: CancelLegalHoldInput; output: CancelLegalHoldOutput; errors: "InvalidParameterValueException" | "InvalidResourceStateException" | "MissingParameterValueException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  CreateBackupAccessPoint: { input: CreateBackupAccessPointRequest; output: CreateBackupAccessPointResponse; errors: "AlreadyExistsException" | "ConflictException" | "InvalidParameterValueException" | "InvalidRequestException" | "LimitExceededException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  CreateBackupPlan: { input: CreateBackupPlanInput; output: CreateBackupPlanOutput; errors: "LimitExceededException" | "AlreadyExistsException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  CreateBackupSelection: { input: CreateBackupSelectionInput; output: CreateBackupSelectionOutput; errors: "LimitExceededException" | "AlreadyExistsException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  CreateBackupVault: { input: CreateBackupVaultInput; output: CreateBackupVaultOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "LimitExceededException" | "AlreadyExistsException" };
  CreateFramework: { input: CreateFrameworkInput; output: CreateFrameworkOutput; errors: "AlreadyExistsException" | "LimitExceededException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  CreateLegalHold: { input: CreateLegalHoldInput; output: CreateLegalHoldOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "LimitExceededException" };
  CreateLogicallyAirGappedBackupVault: { input: CreateLogicallyAirGappedBackupVaultInput; output: CreateLogicallyAirGappedBackupVaultOutput; errors: "AlreadyExistsException" | "InvalidParameterValueException" | "LimitExceededException" | "MissingParameterValueException" | "ServiceUnavailableException" | "InvalidRequestException" };
  CreateReportPlan: { input: CreateReportPlanInput; output: CreateReportPlanOutput; errors: "AlreadyExistsException" | "LimitExceededException" | "InvalidParameterValueException" | "ServiceUnavailableException" | "MissingParameterValueException" };
  CreateRestoreAccessBackupVault: { input: CreateRestoreAccessBackupVaultInput; output: CreateRestoreAccessBackupVaultOutput; errors: "AlreadyExistsException" | "InvalidParameterValueException" | "LimitExceededException" | "MissingParameterValueException" | "ResourceNotFoundException" | "InvalidRequestException" | "ServiceUnavailableException" };
  CreateRestoreTestingPlan: { input: CreateRestoreTestingPlanInput; output: CreateRestoreTestingPlanOutput; errors: "AlreadyExistsException" | "ConflictException" | "InvalidParameterValueException" | "LimitExceededException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  CreateRestoreTestingSelection: { input: CreateRestoreTestingSelectionInput; output: CreateRestoreTestingSelectionOutput; errors: "AlreadyExistsException" | "InvalidParameterValueException" | "LimitExceededException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  CreateTieringConfiguration: { input: CreateTieringConfigurationInput; output: CreateTieringConfigurationOutput; errors: "AlreadyExistsException" | "ConflictException" | "InvalidParameterValueException" | "LimitExceededException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DeleteBackupAccessPoint: { input: DeleteBackupAccessPointInput; output: {}; errors: "InvalidParameterValueException" | "InvalidRequestException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  DeleteBackupPlan: { input: DeleteBackupPlanInput; output: DeleteBackupPlanOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "InvalidRequestException" };
  DeleteBackupSelection: { input: DeleteBackupSelectionInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DeleteBackupVault: { input: DeleteBackupVaultInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "InvalidRequestException" };
  DeleteBackupVaultAccessPolicy: { input: DeleteBackupVaultAccessPolicyInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DeleteBackupVaultLockConfiguration: { input: DeleteBackupVaultLockConfigurationInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "InvalidRequestException" | "ServiceUnavailableException" };
  DeleteBackupVaultNotifications: { input: DeleteBackupVaultNotificationsInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DeleteFramework: { input: DeleteFrameworkInput; output: {}; errors: "MissingParameterValueException" | "InvalidParameterValueException" | "ServiceUnavailableException" | "ConflictException" | "ResourceNotFoundException" };
  DeleteRecoveryPoint: { input: DeleteRecoveryPointInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "InvalidResourceStateException" | "ServiceUnavailableException" | "InvalidRequestException" };
  DeleteReportPlan: { input: DeleteReportPlanInput; output: {}; errors: "MissingParameterValueException" | "InvalidParameterValueException" | "ConflictException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  DeleteRestoreTestingPlan: { input: DeleteRestoreTestingPlanInput; output: {}; errors: "InvalidRequestException" | "ServiceUnavailableException" };
  DeleteRestoreTestingSelection: { input: DeleteRestoreTestingSelectionInput; output: {}; errors: "ResourceNotFoundException" | "ServiceUnavailableException" };
  DeleteTieringConfiguration: { input: DeleteTieringConfigurationInput; output: DeleteTieringConfigurationOutput; errors: "MissingParameterValueException" | "ResourceNotFoundException" | "InvalidParameterValueException" | "ServiceUnavailableException" };
  DescribeBackupAccessPoint: { input: DescribeBackupAccessPointInput; output: DescribeBackupAccessPointResponse; errors: "InvalidParameterValueException" | "InvalidRequestException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  DescribeBackupJob: { input: DescribeBackupJobInput; output: DescribeBackupJobOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "DependencyFailureException" };
  DescribeBackupVault: { input: DescribeBackupVaultInput; output: DescribeBackupVaultOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DescribeCopyJob: { input: DescribeCopyJobInput; output: DescribeCopyJobOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DescribeFramework: { input: DescribeFrameworkInput; output: DescribeFrameworkOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DescribeGlobalSettings: { input: DescribeGlobalSettingsInput; output: DescribeGlobalSettingsOutput; errors: "InvalidRequestException" | "ServiceUnavailableException" };
  DescribeProtectedResource: { input: DescribeProtectedResourceInput; output: DescribeProtectedResourceOutput; errors: "MissingParameterValueException" | "InvalidParameterValueException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  DescribeRecoveryPoint: { input: DescribeRecoveryPointInput; output: DescribeRecoveryPointOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  DescribeRegionSettings: { input: DescribeRegionSettingsInput; output: DescribeRegionSettingsOutput; errors: "ServiceUnavailableException" };
  DescribeReportJob: { input: DescribeReportJobInput; output: DescribeReportJobOutput; errors: "ServiceUnavailableException" | "MissingParameterValueException" | "ResourceNotFoundException" };
  DescribeReportPlan: { input: DescribeReportPlanInput; output: DescribeReportPlanOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  DescribeRestoreJob: { input: DescribeRestoreJobInput; output: DescribeRestoreJobOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "DependencyFailureException" };
  DescribeScanJob: { input: DescribeScanJobInput; output: DescribeScanJobOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  DisassociateBackupVaultMpaApprovalTeam: { input: DisassociateBackupVaultMpaApprovalTeamInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "InvalidRequestException" | "ServiceUnavailableException" };
  DisassociateRecoveryPoint: { input: DisassociateRecoveryPointInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "InvalidResourceStateException" | "ServiceUnavailableException" | "InvalidRequestException" };
  DisassociateRecoveryPointFromParent: { input: DisassociateRecoveryPointFromParentInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "InvalidRequestException" };
  ExportBackupPlanTemplate: { input: ExportBackupPlanTemplateInput; output: ExportBackupPlanTemplateOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  GetBackupPlan: { input: GetBackupPlanInput; output: GetBackupPlanOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  GetBackupPlanFromJSON: { input: GetBackupPlanFromJSONInput; output: GetBackupPlanFromJSONOutput; errors: "LimitExceededException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "InvalidRequestException" };
  GetBackupPlanFromTemplate: { input: GetBackupPlanFromTemplateInput; output: GetBackupPlanFromTemplateOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  GetBackupSelection: { input: GetBackupSelectionInput; output: GetBackupSelectionOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  GetBackupVaultAccessPolicy: { input: GetBackupVaultAccessPolicyInput; output: GetBackupVaultAccessPolicyOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  GetBackupVaultNotifications: { input: GetBackupVaultNotificationsInput; output: GetBackupVaultNotificationsOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  GetLegalHold: { input: GetLegalHoldInput; output: GetLegalHoldOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  GetPITRMalwareScanResults: { input: GetPITRMalwareScanResultsInput; output: GetPITRMalwareScanResultsOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  GetRecoveryPointIndexDetails: { input: GetRecoveryPointIndexDetailsInput; output: GetRecoveryPointIndexDetailsOutput; errors: "MissingParameterValueException" | "InvalidParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  GetRecoveryPointRestoreMetadata: { input: GetRecoveryPointRestoreMetadataInput; output: GetRecoveryPointRestoreMetadataOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  GetRestoreJobMetadata: { input: GetRestoreJobMetadataInput; output: GetRestoreJobMetadataOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  GetRestoreTestingInferredMetadata: { input: GetRestoreTestingInferredMetadataInput; output: GetRestoreTestingInferredMetadataOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  GetRestoreTestingPlan: { input: GetRestoreTestingPlanInput; output: GetRestoreTestingPlanOutput; errors: "ResourceNotFoundException" | "ServiceUnavailableException" };
  GetRestoreTestingSelection: { input: GetRestoreTestingSelectionInput; output: GetRestoreTestingSelectionOutput; errors: "ResourceNotFoundException" | "ServiceUnavailableException" };
  GetSupportedResourceTypes: { input: {}; output: GetSupportedResourceTypesOutput; errors: "ServiceUnavailableException" };
  GetTieringConfiguration: { input: GetTieringConfigurationInput; output: GetTieringConfigurationOutput; errors: "MissingParameterValueException" | "ResourceNotFoundException" | "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListBackupAccessPoints: { input: ListBackupAccessPointsRequest; output: ListBackupAccessPointsResponse; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListBackupAccessPointsByRecoveryPoint: { input: ListBackupAccessPointsByRecoveryPointRequest; output: ListBackupAccessPointsByRecoveryPointResponse; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListBackupAccessPointsByResource: { input: ListBackupAccessPointsByResourceRequest; output: ListBackupAccessPointsByResourceResponse; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListBackupJobSummaries: { input: ListBackupJobSummariesInput; output: ListBackupJobSummariesOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListBackupJobs: { input: ListBackupJobsInput; output: ListBackupJobsOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListBackupPlanTemplates: { input: ListBackupPlanTemplatesInput; output: ListBackupPlanTemplatesOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  ListBackupPlanVersions: { input: ListBackupPlanVersionsInput; output: ListBackupPlanVersionsOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListBackupPlans: { input: ListBackupPlansInput; output: ListBackupPlansOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListBackupSelections: { input: ListBackupSelectionsInput; output: ListBackupSelectionsOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListBackupVaults: { input: ListBackupVaultsInput; output: ListBackupVaultsOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListCopyJobSummaries: { input: ListCopyJobSummariesInput; output: ListCopyJobSummariesOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListCopyJobs: { input: ListCopyJobsInput; output: ListCopyJobsOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListFrameworks: { input: ListFrameworksInput; output: ListFrameworksOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListIndexedRecoveryPoints: { input: ListIndexedRecoveryPointsInput; output: ListIndexedRecoveryPointsOutput; errors: "InvalidParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  ListLegalHolds: { input: ListLegalHoldsInput; output: ListLegalHoldsOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListProtectedResources: { input: ListProtectedResourcesInput; output: ListProtectedResourcesOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListProtectedResourcesByBackupVault: { input: ListProtectedResourcesByBackupVaultInput; output: ListProtectedResourcesByBackupVaultOutput; errors: "InvalidParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  ListRecoveryPointsByBackupVault: { input: ListRecoveryPointsByBackupVaultInput; output: ListRecoveryPointsByBackupVaultOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListRecoveryPointsByLegalHold: { input: ListRecoveryPointsByLegalHoldInput; output: ListRecoveryPointsByLegalHoldOutput; errors: "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListRecoveryPointsByResource: { input: ListRecoveryPointsByResourceInput; output: ListRecoveryPointsByResourceOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListReportJobs: { input: ListReportJobsInput; output: ListReportJobsOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" | "ResourceNotFoundException" };
  ListReportPlans: { input: ListReportPlansInput; output: ListReportPlansOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListRestoreAccessBackupVaults: { input: ListRestoreAccessBackupVaultsInput; output: ListRestoreAccessBackupVaultsOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListRestoreJobSummaries: { input: ListRestoreJobSummariesInput; output: ListRestoreJobSummariesOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListRestoreJobs: { input: ListRestoreJobsInput; output: ListRestoreJobsOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListRestoreJobsByProtectedResource: { input: ListRestoreJobsByProtectedResourceInput; output: ListRestoreJobsByProtectedResourceOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListRestoreTestingPlans: { input: ListRestoreTestingPlansInput; output: ListRestoreTestingPlansOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListRestoreTestingSelections: { input: ListRestoreTestingSelectionsInput; output: ListRestoreTestingSelectionsOutput; errors: "InvalidParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  ListScanJobSummaries: { input: ListScanJobSummariesInput; output: ListScanJobSummariesOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListScanJobs: { input: ListScanJobsInput; output: ListScanJobsOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  ListTags: { input: ListTagsInput; output: ListTagsOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  ListTieringConfigurations: { input: ListTieringConfigurationsInput; output: ListTieringConfigurationsOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" };
  PutBackupVaultAccessPolicy: { input: PutBackupVaultAccessPolicyInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  PutBackupVaultLockConfiguration: { input: PutBackupVaultLockConfigurationInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "InvalidRequestException" | "ServiceUnavailableException" };
  PutBackupVaultNotifications: { input: PutBackupVaultNotificationsInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  PutRestoreValidationResult: { input: PutRestoreValidationResultInput; output: {}; errors: "InvalidParameterValueException" | "InvalidRequestException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  RevokeRestoreAccessBackupVault: { input: RevokeRestoreAccessBackupVaultInput; output: {}; errors: "ResourceNotFoundException" | "MissingParameterValueException" | "ServiceUnavailableException" | "InvalidParameterValueException" | "InvalidRequestException" };
  StartBackupJob: { input: StartBackupJobInput; output: StartBackupJobOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "InvalidRequestException" | "ServiceUnavailableException" | "LimitExceededException" };
  StartCopyJob: { input: StartCopyJobInput; output: StartCopyJobOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "LimitExceededException" | "InvalidRequestException" };
  StartReportJob: { input: StartReportJobInput; output: StartReportJobOutput; errors: "InvalidParameterValueException" | "ServiceUnavailableException" | "MissingParameterValueException" | "ResourceNotFoundException" };
  StartRestoreJob: { input: StartRestoreJobInput; output: StartRestoreJobOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "InvalidRequestException" };
  StartScanJob: { input: StartScanJobInput; output: StartScanJobOutput; errors: "InvalidParameterValueException" | "InvalidRequestException" | "LimitExceededException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  StopBackupJob: { input: StopBackupJobInput; output: {}; errors: "MissingParameterValueException" | "ResourceNotFoundException" | "InvalidParameterValueException" | "InvalidRequestException" | "ServiceUnavailableException" };
  TagResource: { input: TagResourceInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" | "LimitExceededException" };
  UntagResource: { input: UntagResourceInput; output: {}; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  UpdateBackupPlan: { input: UpdateBackupPlanInput; output: UpdateBackupPlanOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  UpdateFramework: { input: UpdateFrameworkInput; output: UpdateFrameworkOutput; errors: "AlreadyExistsException" | "ResourceNotFoundException" | "LimitExceededException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ConflictException" | "ServiceUnavailableException" };
  UpdateGlobalSettings: { input: UpdateGlobalSettingsInput; output: {}; errors: "ServiceUnavailableException" | "MissingParameterValueException" | "InvalidParameterValueException" | "InvalidRequestException" };
  UpdateRecoveryPointIndexSettings: { input: UpdateRecoveryPointIndexSettingsInput; output: UpdateRecoveryPointIndexSettingsOutput; errors: "MissingParameterValueException" | "InvalidParameterValueException" | "InvalidRequestException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  UpdateRecoveryPointLifecycle: { input: UpdateRecoveryPointLifecycleInput; output: UpdateRecoveryPointLifecycleOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "InvalidRequestException" | "MissingParameterValueException" | "ServiceUnavailableException" };
  UpdateRegionSettings: { input: UpdateRegionSettingsInput; output: {}; errors: "ServiceUnavailableException" | "MissingParameterValueException" | "InvalidParameterValueException" };
  UpdateReportPlan: { input: UpdateReportPlanInput; output: UpdateReportPlanOutput; errors: "ResourceNotFoundException" | "InvalidParameterValueException" | "ServiceUnavailableException" | "MissingParameterValueException" | "ConflictException" };
  UpdateRestoreTestingPlan: { input: UpdateRestoreTestingPlanInput; output: UpdateRestoreTestingPlanOutput; errors: "ConflictException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  UpdateRestoreTestingSelection: { input: UpdateRestoreTestingSelectionInput; output: UpdateRestoreTestingSelectionOutput; errors: "ConflictException" | "InvalidParameterValueException" | "MissingParameterValueException" | "ResourceNotFoundException" | "ServiceUnavailableException" };
  UpdateTieringConfiguration: { input: UpdateTieringConfigurationInput; output: UpdateTieringConfigurationOutput; errors: "AlreadyExistsException" | "ConflictException" | "ResourceNotFoundException" | "InvalidParameterValueException" | "LimitExceededException" | "MissingParameterValueException" | "ServiceUnavailableException" };
}
export type OperationName = keyof Operations;
export type AccessPointStatus = "AVAILABLE" | "CREATING" | "DELETING" | "DISASSOCIATED" | "DISASSOCIATING" | "EXPIRED" | "FAILED";
export interface AdvancedBackupSetting {
  ResourceType?: string;
  BackupOptions?: { [key: string]: string };
}
export interface AggregatedScanResult {
  FailedScan?: boolean;
  Findings?: ScanFinding[];
  LastComputed?: Date;
}
export type AggregationPeriod = "ONE_DAY" | "SEVEN_DAYS" | "FOURTEEN_DAYS";
export interface AlreadyExistsException {
  Code?: string;
  Message?: string;
  CreatorRequestId?: string;
  Arn?: string;
  Type?: string;
  Context?: string;
}
export interface AssociateBackupVaultMpaApprovalTeamInput {
  BackupVaultName: string;
  MpaApprovalTeamArn: string;
  RequesterComment?: string;
}
export interface BackupJob {
  AccountId?: string;
  BackupJobId?: string;
  BackupVaultName?: string;
  BackupVaultArn?: string;
  VaultType?: string;
  VaultLockState?: string;
  RecoveryPointArn?: string;
  RecoveryPointLifecycle?: Lifecycle;
  EncryptionKeyArn?: string;
  IsEncrypted?: boolean;
  ResourceArn?: string;
  CreationDate?: Date;
  CompletionDate?: Date;
  State?: BackupJobState;
  StatusMessage?: string;
  PercentDone?: string;
  BackupSizeInBytes?: number;
  IamRoleArn?: string;
  CreatedBy?: RecoveryPointCreator;
  ExpectedCompletionDate?: Date;
  StartBy?: Date;
  ResourceType?: string;
  BytesTransferred?: number;
  BackupOptions?: { [key: string]: string };
  BackupType?: string;
  ParentJobId?: string;
  IsParent?: boolean;
  ResourceName?: string;
  InitiationDate?: Date;
  MessageCategory?: string;
}
export type BackupJobState = "CREATED" | "PENDING" | "RUNNING" | "ABORTING" | "ABORTED" | "COMPLETED" | "FAILED" | "EXPIRED" | "PARTIAL";
export type BackupJobStatus = "CREATED" | "PENDING" | "RUNNING" | "ABORTING" | "ABORTED" | "COMPLETED" | "FAILED" | "EXPIRED" | "PARTIAL" | "AGGREGATE_ALL" | "ANY";
export interface BackupJobSummary {
  Region?: string;
  AccountId?: string;
  State?: BackupJobStatus;
  ResourceType?: string;
  MessageCategory?: string;
  Count?: number;
  StartTime?: Date;
  EndTime?: Date;
}
export interface BackupPlan {
  BackupPlanName: string;
  Rules: BackupRule[];
  AdvancedBackupSettings?: AdvancedBackupSetting[];
  ScanSettings?: ScanSetting[];
}
export interface BackupPlanInput {
  BackupPlanName: string;
  Rules: BackupRuleInput[];
  AdvancedBackupSettings?: AdvancedBackupSetting[];
  ScanSettings?: ScanSetting[];
}
export interface BackupPlanTemplatesListMember {
  BackupPlanTemplateId?: string;
  BackupPlanTemplateName?: string;
}
export interface BackupPlansListMember {
  BackupPlanArn?: string;
  BackupPlanId?: string;
  CreationDate?: Date;
  DeletionDate?: Date;
  VersionId?: string;
  BackupPlanName?: string;
  CreatorRequestId?: string;
  LastExecutionDate?: Date;
  AdvancedBackupSettings?: AdvancedBackupSetting[];
}
export interface BackupRule {
  RuleName: string;
  TargetBackupVaultName: string;
  TargetLogicallyAirGappedBackupVaultArn?: string;
  ScheduleExpression?: string;
  StartWindowMinutes?: number;
  CompletionWindowMinutes?: number;
  Lifecycle?: Lifecycle;
  RecoveryPointTags?: { [key: string]: string };
  RuleId?: string;
  CopyActions?: CopyAction[];
  EnableContinuousBackup?: boolean;
  ScheduleExpressionTimezone?: string;
  IndexActions?: IndexAction[];
  ScanActions?: ScanAction[];
}
export interface BackupRuleInput {
  RuleName: string;
  TargetBackupVaultName: string;
  TargetLogicallyAirGappedBackupVaultArn?: string;
  ScheduleExpression?: string;
  StartWindowMinutes?: number;
  CompletionWindowMinutes?: number;
  Lifecycle?: Lifecycle;
  RecoveryPointTags?: { [key: string]: string };
  CopyActions?: CopyAction[];
  EnableContinuousBackup?: boolean;
  ScheduleExpressionTimezone?: string;
  IndexActions?: IndexAction[];
  ScanActions?: ScanAction[];
}
export interface BackupSelection {
  SelectionName: string;
  IamRoleArn: string;
  Resources?: string[];
  ListOfTags?: Condition[];
  NotResources?: string[];
  Conditions?: Conditions;
}
export interface BackupSelectionsListMember {
  SelectionId?: string;
  SelectionName?: string;
  BackupPlanId?: string;
  CreationDate?: Date;
  CreatorRequestId?: string;
  IamRoleArn?: string;
}
export type BackupVaultEvent = "BACKUP_JOB_STARTED" | "BACKUP_JOB_COMPLETED" | "BACKUP_JOB_SUCCESSFUL" | "BACKUP_JOB_FAILED" | "BACKUP_JOB_EXPIRED" | "RESTORE_JOB_STARTED" | "RESTORE_JOB_COMPLETED" | "RESTORE_JOB_SUCCESSFUL" | "RESTORE_JOB_FAILED" | "COPY_JOB_STARTED" | "COPY_JOB_SUCCESSFUL" | "COPY_JOB_FAILED" | "RECOVERY_POINT_MODIFIED" | "BACKUP_PLAN_CREATED" | "BACKUP_PLAN_MODIFIED" | "S3_BACKUP_OBJECT_FAILED" | "S3_RESTORE_OBJECT_FAILED" | "CONTINUOUS_BACKUP_INTERRUPTED" | "RECOVERY_POINT_INDEX_COMPLETED" | "RECOVERY_POINT_INDEX_DELETED" | "RECOVERY_POINT_INDEXING_FAILED" | "EKS_RESTORE_OBJECT_FAILED" | "EKS_RESTORE_OBJECT_SKIPPED" | "EKS_BACKUP_OBJECT_FAILED" | "EKS_RESTORE_MODIFICATION_SUCCESS" | "EKS_RESTORE_MODIFICATION_FAILED" | "ACCESS_POINT_AVAILABLE" | "ACCESS_POINT_CREATION_FAILED" | "ACCESS_POINT_DELETED" | "ACCESS_POINT_DELETION_FAILED" | "ACCESS_POINT_EXPIRED" | "ACCESS_POINT_DISASSOCIATED";
export interface BackupVaultListMember {
  BackupVaultName?: string;
  BackupVaultArn?: string;
  VaultType?: VaultType;
  VaultState?: VaultState;
  CreationDate?: Date;
  EncryptionKeyArn?: string;
  CreatorRequestId?: string;
  NumberOfRecoveryPoints?: number;
  Locked?: boolean;
  MinRetentionDays?: number;
  MaxRetentionDays?: number;
  LockDate?: Date;
  EncryptionKeyType?: EncryptionKeyType;
}
export interface CalculatedLifecycle {
  MoveToColdStorageAt?: Date;
  DeleteAt?: Date;
}
export interface CancelLegalHoldInput {
  LegalHoldId: string;
  CancelDescription: string;
  RetainRecordInDays?: number;
}
export interface CancelLegalHoldOutput {}
export interface Condition {
  ConditionType: ConditionType;
  ConditionKey: string;
  ConditionValue: string;
}
export interface ConditionParameter {
  ConditionKey?: string;
  ConditionValue?: string;
}
export type ConditionType = "STRINGEQUALS";
export interface Conditions {
  StringEquals?: ConditionParameter[];
  StringNotEquals?: ConditionParameter[];
  StringLike?: ConditionParameter[];
  StringNotLike?: ConditionParameter[];
}
export interface ConflictException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface ControlInputParameter {
  ParameterName?: string;
  ParameterValue?: string;
}
export interface ControlScope {
  ComplianceResourceIds?: string[];
  ComplianceResourceTypes?: string[];
  Tags?: { [key: string]: string };
}
export interface CopyAction {
  Lifecycle?: Lifecycle;
  DestinationBackupVaultArn: string;
}
export interface CopyJob {
  AccountId?: string;
  CopyJobId?: string;
  SourceBackupVaultArn?: string;
  SourceRecoveryPointArn?: string;
  DestinationBackupVaultArn?: string;
  DestinationVaultType?: string;
  DestinationVaultLockState?: string;
  DestinationRecoveryPointArn?: string;
  DestinationEncryptionKeyArn?: string;
  DestinationRecoveryPointLifecycle?: Lifecycle;
  ResourceArn?: string;
  CreationDate?: Date;
  CompletionDate?: Date;
  State?: CopyJobState;
  StatusMessage?: string;
  BackupSizeInBytes?: number;
  IamRoleArn?: string;
  CreatedBy?: RecoveryPointCreator;
  CreatedByBackupJobId?: string;
  ResourceType?: string;
  ParentJobId?: string;
  IsParent?: boolean;
  CompositeMemberIdentifier?: string;
  NumberOfChildJobs?: number;
  ChildJobsInState?: { [key: string]: number };
  ResourceName?: string;
  MessageCategory?: string;
}
export type CopyJobState = "CREATED" | "RUNNING" | "COMPLETED" | "FAILED" | "PARTIAL";
export type CopyJobStatus = "CREATED" | "RUNNING" | "ABORTING" | "ABORTED" | "COMPLETING" | "COMPLETED" | "FAILING" | "FAILED" | "PARTIAL" | "AGGREGATE_ALL" | "ANY";
export interface CopyJobSummary {
  Region?: string;
  AccountId?: string;
  State?: CopyJobStatus;
  ResourceType?: string;
  MessageCategory?: string;
  Count?: number;
  StartTime?: Date;
  EndTime?: Date;
}
export interface CreateBackupAccessPointRequest {
  AccessPointMetadata?: { [key: string]: string };
  AccessPointPolicy?: string;
  Name: string;
  RecoveryPointArn: string;
  Tags?: { [key: string]: string };
}
export interface CreateBackupAccessPointResponse {
  AccessPointArn: string;
  Status: AccessPointStatus;
}
export interface CreateBackupPlanInput {
  BackupPlan: BackupPlanInput;
  BackupPlanTags?: { [key: string]: string };
  CreatorRequestId?: string;
}
export interface CreateBackupPlanOutput {
  BackupPlanId?: string;
  BackupPlanArn?: string;
  CreationDate?: Date;
  VersionId?: string;
  AdvancedBackupSettings?: AdvancedBackupSetting[];
}
export interface CreateBackupSelectionInput {
  BackupPlanId: string;
  BackupSelection: BackupSelection;
  CreatorRequestId?: string;
}
export interface CreateBackupSelectionOutput {
  SelectionId?: string;
  BackupPlanId?: string;
  CreationDate?: Date;
}
export interface CreateBackupVaultInput {
  BackupVaultName: string;
  BackupVaultTags?: { [key: string]: string };
  EncryptionKeyArn?: string;
  CreatorRequestId?: string;
}
export interface CreateBackupVaultOutput {
  BackupVaultName?: string;
  BackupVaultArn?: string;
  CreationDate?: Date;
}
export interface CreateFrameworkInput {
  FrameworkName: string;
  FrameworkDescription?: string;
  FrameworkControls: FrameworkControl[];
  IdempotencyToken?: string;
  FrameworkTags?: { [key: string]: string };
}
export interface CreateFrameworkOutput {
  FrameworkName?: string;
  FrameworkArn?: string;
}
export interface CreateLegalHoldInput {
  Title: string;
  Description: string;
  IdempotencyToken?: string;
  RecoveryPointSelection?: RecoveryPointSelection;
  Tags?: { [key: string]: string };
}
export interface CreateLegalHoldOutput {
  Title?: string;
  Status?: LegalHoldStatus;
  Description?: string;
  LegalHoldId?: string;
  LegalHoldArn?: string;
  CreationDate?: Date;
  RecoveryPointSelection?: RecoveryPointSelection;
}
export interface CreateLogicallyAirGappedBackupVaultInput {
  BackupVaultName: string;
  BackupVaultTags?: { [key: string]: string };
  CreatorRequestId?: string;
  MinRetentionDays: number;
  MaxRetentionDays: number;
  EncryptionKeyArn?: string;
}
export interface CreateLogicallyAirGappedBackupVaultOutput {
  BackupVaultName?: string;
  BackupVaultArn?: string;
  CreationDate?: Date;
  VaultState?: VaultState;
}
export interface CreateReportPlanInput {
  ReportPlanName: string;
  ReportPlanDescription?: string;
  ReportDeliveryChannel: ReportDeliveryChannel;
  ReportSetting: ReportSetting;
  ReportPlanTags?: { [key: string]: string };
  IdempotencyToken?: string;
}
export interface CreateReportPlanOutput {
  ReportPlanName?: string;
  ReportPlanArn?: string;
  CreationTime?: Date;
}
export interface CreateRestoreAccessBackupVaultInput {
  SourceBackupVaultArn: string;
  BackupVaultName?: string;
  BackupVaultTags?: { [key: string]: string };
  CreatorRequestId?: string;
  RequesterComment?: string;
}
export interface CreateRestoreAccessBackupVaultOutput {
  RestoreAccessBackupVaultArn?: string;
  VaultState?: VaultState;
  RestoreAccessBackupVaultName?: string;
  CreationDate?: Date;
}
export interface CreateRestoreTestingPlanInput {
  CreatorRequestId?: string;
  RestoreTestingPlan: RestoreTestingPlanForCreate;
  Tags?: { [key: string]: string };
}
export interface CreateRestoreTestingPlanOutput {
  CreationTime: Date;
  RestoreTestingPlanArn: string;
  RestoreTestingPlanName: string;
}
export interface CreateRestoreTestingSelectionInput {
  CreatorRequestId?: string;
  RestoreTestingPlanName: string;
  RestoreTestingSelection: RestoreTestingSelectionForCreate;
}
export interface CreateRestoreTestingSelectionOutput {
  CreationTime: Date;
  RestoreTestingPlanArn: string;
  RestoreTestingPlanName: string;
  RestoreTestingSelectionName: string;
}
export interface CreateTieringConfigurationInput {
  TieringConfiguration: TieringConfigurationInputForCreate;
  TieringConfigurationTags?: { [key: string]: string };
  CreatorRequestId?: string;
}
export interface CreateTieringConfigurationOutput {
  TieringConfigurationArn?: string;
  TieringConfigurationName?: string;
  CreationTime?: Date;
}
export interface DateRange {
  FromDate: Date;
  ToDate: Date;
}
export interface DeleteBackupAccessPointInput {
  AccessPointArn: string;
}
export interface DeleteBackupPlanInput {
  BackupPlanId: string;
}
export interface DeleteBackupPlanOutput {
  BackupPlanId?: string;
  BackupPlanArn?: string;
  DeletionDate?: Date;
  VersionId?: string;
}
export interface DeleteBackupSelectionInput {
  BackupPlanId: string;
  SelectionId: string;
}
export interface DeleteBackupVaultAccessPolicyInput {
  BackupVaultName: string;
}
export interface DeleteBackupVaultInput {
  BackupVaultName: string;
}
export interface DeleteBackupVaultLockConfigurationInput {
  BackupVaultName: string;
}
export interface DeleteBackupVaultNotificationsInput {
  BackupVaultName: string;
}
export interface DeleteFrameworkInput {
  FrameworkName: string;
}
export interface DeleteRecoveryPointInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
}
export interface DeleteReportPlanInput {
  ReportPlanName: string;
}
export interface DeleteRestoreTestingPlanInput {
  RestoreTestingPlanName: string;
}
export interface DeleteRestoreTestingSelectionInput {
  RestoreTestingPlanName: string;
  RestoreTestingSelectionName: string;
}
export interface DeleteTieringConfigurationInput {
  TieringConfigurationName: string;
}
export interface DeleteTieringConfigurationOutput {}
export interface DependencyFailureException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface DescribeBackupAccessPointInput {
  AccessPointArn: string;
}
export interface DescribeBackupAccessPointResponse {
  AccessPointArn: string;
  AccessPointMetadata?: { [key: string]: string };
  BackupVaultArn?: string;
  BackupVaultName: string;
  CreationTime: Date;
  Name: string;
  RecoveryPointArn: string;
  ResourceArn: string;
  ResourceType: string;
  Status: AccessPointStatus;
  StatusMessage?: string;
}
export interface DescribeBackupJobInput {
  BackupJobId: string;
}
export interface DescribeBackupJobOutput {
  AccountId?: string;
  BackupJobId?: string;
  BackupVaultName?: string;
  RecoveryPointLifecycle?: Lifecycle;
  BackupVaultArn?: string;
  VaultType?: string;
  VaultLockState?: string;
  RecoveryPointArn?: string;
  EncryptionKeyArn?: string;
  IsEncrypted?: boolean;
  ResourceArn?: string;
  CreationDate?: Date;
  CompletionDate?: Date;
  State?: BackupJobState;
  StatusMessage?: string;
  PercentDone?: string;
  BackupSizeInBytes?: number;
  IamRoleArn?: string;
  CreatedBy?: RecoveryPointCreator;
  ResourceType?: string;
  BytesTransferred?: number;
  ExpectedCompletionDate?: Date;
  StartBy?: Date;
  BackupOptions?: { [key: string]: string };
  BackupType?: string;
  ParentJobId?: string;
  IsParent?: boolean;
  NumberOfChildJobs?: number;
  ChildJobsInState?: { [key: string]: number };
  ResourceName?: string;
  InitiationDate?: Date;
  MessageCategory?: string;
}
export interface DescribeBackupVaultInput {
  BackupVaultName: string;
  BackupVaultAccountId?: string;
}
export interface DescribeBackupVaultOutput {
  BackupVaultName?: string;
  BackupVaultArn?: string;
  VaultType?: VaultType;
  VaultState?: VaultState;
  EncryptionKeyArn?: string;
  CreationDate?: Date;
  CreatorRequestId?: string;
  NumberOfRecoveryPoints?: number;
  Locked?: boolean;
  MinRetentionDays?: number;
  MaxRetentionDays?: number;
  LockDate?: Date;
  SourceBackupVaultArn?: string;
  MpaApprovalTeamArn?: string;
  MpaSessionArn?: string;
  LatestMpaApprovalTeamUpdate?: LatestMpaApprovalTeamUpdate;
  EncryptionKeyType?: EncryptionKeyType;
}
export interface DescribeCopyJobInput {
  CopyJobId: string;
}
export interface DescribeCopyJobOutput {
  CopyJob?: CopyJob;
}
export interface DescribeFrameworkInput {
  FrameworkName: string;
}
export interface DescribeFrameworkOutput {
  FrameworkName?: string;
  FrameworkArn?: string;
  FrameworkDescription?: string;
  FrameworkControls?: FrameworkControl[];
  CreationTime?: Date;
  DeploymentStatus?: string;
  FrameworkStatus?: string;
  IdempotencyToken?: string;
}
export interface DescribeGlobalSettingsInput {}
export interface DescribeGlobalSettingsOutput {
  GlobalSettings?: { [key: string]: string };
  LastUpdateTime?: Date;
}
export interface DescribeProtectedResourceInput {
  ResourceArn: string;
}
export interface DescribeProtectedResourceOutput {
  ResourceArn?: string;
  ResourceType?: string;
  LastBackupTime?: Date;
  ResourceName?: string;
  LastBackupVaultArn?: string;
  LastRecoveryPointArn?: string;
  LatestRestoreExecutionTimeMinutes?: number;
  LatestRestoreJobCreationDate?: Date;
  LatestRestoreRecoveryPointCreationDate?: Date;
}
export interface DescribeRecoveryPointInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
  BackupVaultAccountId?: string;
}
export interface DescribeRecoveryPointOutput {
  RecoveryPointArn?: string;
  BackupVaultName?: string;
  BackupVaultArn?: string;
  SourceBackupVaultArn?: string;
  ResourceArn?: string;
  ResourceType?: string;
  CreatedBy?: RecoveryPointCreator;
  IamRoleArn?: string;
  Status?: RecoveryPointStatus;
  StatusMessage?: string;
  CreationDate?: Date;
  InitiationDate?: Date;
  CompletionDate?: Date;
  BackupSizeInBytes?: number;
  CalculatedLifecycle?: CalculatedLifecycle;
  Lifecycle?: Lifecycle;
  EncryptionKeyArn?: string;
  IsEncrypted?: boolean;
  StorageClass?: StorageClass;
  LastRestoreTime?: Date;
  ParentRecoveryPointArn?: string;
  CompositeMemberIdentifier?: string;
  IsParent?: boolean;
  ResourceName?: string;
  VaultType?: VaultType;
  IndexStatus?: IndexStatus;
  IndexStatusMessage?: string;
  EncryptionKeyType?: EncryptionKeyType;
  ScanResults?: ScanResult[];
}
export interface DescribeRegionSettingsInput {}
export interface DescribeRegionSettingsOutput {
  ResourceTypeOptInPreference?: { [key: string]: boolean };
  ResourceTypeManagementPreference?: { [key: string]: boolean };
}
export interface DescribeReportJobInput {
  ReportJobId: string;
}
export interface DescribeReportJobOutput {
  ReportJob?: ReportJob;
}
export interface DescribeReportPlanInput {
  ReportPlanName: string;
}
export interface DescribeReportPlanOutput {
  ReportPlan?: ReportPlan;
}
export interface DescribeRestoreJobInput {
  RestoreJobId: string;
}
export interface DescribeRestoreJobOutput {
  AccountId?: string;
  RestoreJobId?: string;
  RecoveryPointArn?: string;
  SourceResourceArn?: string;
  BackupVaultArn?: string;
  CreationDate?: Date;
  CompletionDate?: Date;
  Status?: RestoreJobStatus;
  StatusMessage?: string;
  PercentDone?: string;
  BackupSizeInBytes?: number;
  IamRoleArn?: string;
  ExpectedCompletionTimeMinutes?: number;
  CreatedResourceArn?: string;
  ResourceType?: string;
  RecoveryPointCreationDate?: Date;
  CreatedBy?: RestoreJobCreator;
  ValidationStatus?: RestoreValidationStatus;
  ValidationStatusMessage?: string;
  DeletionStatus?: RestoreDeletionStatus;
  DeletionStatusMessage?: string;
  IsParent?: boolean;
  ParentJobId?: string;
}
export interface DescribeScanJobInput {
  ScanJobId: string;
}
export interface DescribeScanJobOutput {
  AccountId: string;
  BackupVaultArn: string;
  BackupVaultName: string;
  CompletionDate?: Date;
  ContinuousScanEndTime?: Date;
  ContinuousScanStartTime?: Date;
  CreatedBy: ScanJobCreator;
  CreationDate: Date;
  IamRoleArn: string;
  MalwareScanner: MalwareScanner;
  RecoveryPointArn: string;
  ResourceArn: string;
  ResourceName: string;
  ResourceType: ScanResourceType;
  ScanBaseRecoveryPointArn?: string;
  ScanId?: string;
  ScanJobId: string;
  ScanMode: ScanMode;
  ScanResult?: ScanResultInfo;
  ScannerRoleArn: string;
  State: ScanState;
  StatusMessage?: string;
}
export interface DisassociateBackupVaultMpaApprovalTeamInput {
  BackupVaultName: string;
  RequesterComment?: string;
}
export interface DisassociateRecoveryPointFromParentInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
}
export interface DisassociateRecoveryPointInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
}
export type EncryptionKeyType = "AWS_OWNED_KMS_KEY" | "CUSTOMER_MANAGED_KMS_KEY";
export interface ExportBackupPlanTemplateInput {
  BackupPlanId: string;
}
export interface ExportBackupPlanTemplateOutput {
  BackupPlanTemplateJson?: string;
}
export interface Framework {
  FrameworkName?: string;
  FrameworkArn?: string;
  FrameworkDescription?: string;
  NumberOfControls?: number;
  CreationTime?: Date;
  DeploymentStatus?: string;
}
export interface FrameworkControl {
  ControlName: string;
  ControlInputParameters?: ControlInputParameter[];
  ControlScope?: ControlScope;
}
export interface GetBackupPlanFromJSONInput {
  BackupPlanTemplateJson: string;
}
export interface GetBackupPlanFromJSONOutput {
  BackupPlan?: BackupPlan;
}
export interface GetBackupPlanFromTemplateInput {
  BackupPlanTemplateId: string;
}
export interface GetBackupPlanFromTemplateOutput {
  BackupPlanDocument?: BackupPlan;
}
export interface GetBackupPlanInput {
  BackupPlanId: string;
  VersionId?: string;
  MaxScheduledRunsPreview?: number;
}
export interface GetBackupPlanOutput {
  BackupPlan?: BackupPlan;
  BackupPlanId?: string;
  BackupPlanArn?: string;
  VersionId?: string;
  CreatorRequestId?: string;
  CreationDate?: Date;
  DeletionDate?: Date;
  LastExecutionDate?: Date;
  AdvancedBackupSettings?: AdvancedBackupSetting[];
  ScheduledRunsPreview?: ScheduledPlanExecutionMember[];
}
export interface GetBackupSelectionInput {
  BackupPlanId: string;
  SelectionId: string;
}
export interface GetBackupSelectionOutput {
  BackupSelection?: BackupSelection;
  SelectionId?: string;
  BackupPlanId?: string;
  CreationDate?: Date;
  CreatorRequestId?: string;
}
export interface GetBackupVaultAccessPolicyInput {
  BackupVaultName: string;
}
export interface GetBackupVaultAccessPolicyOutput {
  BackupVaultName?: string;
  BackupVaultArn?: string;
  Policy?: string;
}
export interface GetBackupVaultNotificationsInput {
  BackupVaultName: string;
}
export interface GetBackupVaultNotificationsOutput {
  BackupVaultName?: string;
  BackupVaultArn?: string;
  SNSTopicArn?: string;
  BackupVaultEvents?: BackupVaultEvent[];
}
export interface GetLegalHoldInput {
  LegalHoldId: string;
}
export interface GetLegalHoldOutput {
  Title?: string;
  Status?: LegalHoldStatus;
  Description?: string;
  CancelDescription?: string;
  LegalHoldId?: string;
  LegalHoldArn?: string;
  CreationDate?: Date;
  CancellationDate?: Date;
  RetainRecordUntil?: Date;
  RecoveryPointSelection?: RecoveryPointSelection;
}
export interface GetPITRMalwareScanResultsInput {
  RecoveryPointArn: string;
  BackupVaultName: string;
  ScanEndTime: Date;
  MalwareScanner: MalwareScanner;
}
export interface GetPITRMalwareScanResultsOutput {
  ScanEndTime: Date;
  ScanResult: ScanResultInfo;
  LastScanJobTime?: Date;
  ScanId?: string;
  ScanMode?: ScanMode;
}
export interface GetRecoveryPointIndexDetailsInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
}
export interface GetRecoveryPointIndexDetailsOutput {
  RecoveryPointArn?: string;
  BackupVaultArn?: string;
  SourceResourceArn?: string;
  IndexCreationDate?: Date;
  IndexDeletionDate?: Date;
  IndexCompletionDate?: Date;
  IndexStatus?: IndexStatus;
  IndexStatusMessage?: string;
  TotalItemsIndexed?: number;
}
export interface GetRecoveryPointRestoreMetadataInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
  BackupVaultAccountId?: string;
}
export interface GetRecoveryPointRestoreMetadataOutput {
  BackupVaultArn?: string;
  RecoveryPointArn?: string;
  RestoreMetadata?: { [key: string]: string };
  ResourceType?: string;
}
export interface GetRestoreJobMetadataInput {
  RestoreJobId: string;
}
export interface GetRestoreJobMetadataOutput {
  RestoreJobId?: string;
  Metadata?: { [key: string]: string };
}
export interface GetRestoreTestingInferredMetadataInput {
  BackupVaultAccountId?: string;
  BackupVaultName: string;
  RecoveryPointArn: string;
}
export interface GetRestoreTestingInferredMetadataOutput {
  InferredMetadata: { [key: string]: string };
}
export interface GetRestoreTestingPlanInput {
  RestoreTestingPlanName: string;
}
export interface GetRestoreTestingPlanOutput {
  RestoreTestingPlan: RestoreTestingPlanForGet;
}
export interface GetRestoreTestingSelectionInput {
  RestoreTestingPlanName: string;
  RestoreTestingSelectionName: string;
}
export interface GetRestoreTestingSelectionOutput {
  RestoreTestingSelection: RestoreTestingSelectionForGet;
}
export interface GetSupportedResourceTypesOutput {
  ResourceTypes?: string[];
}
export interface GetTieringConfigurationInput {
  TieringConfigurationName: string;
}
export interface GetTieringConfigurationOutput {
  TieringConfiguration?: TieringConfiguration;
}
export type Index = "ENABLED" | "DISABLED";
export interface IndexAction {
  ResourceTypes?: string[];
}
export type IndexStatus = "PENDING" | "ACTIVE" | "FAILED" | "DELETING";
export interface IndexedRecoveryPoint {
  RecoveryPointArn?: string;
  SourceResourceArn?: string;
  IamRoleArn?: string;
  BackupCreationDate?: Date;
  ResourceType?: string;
  IndexCreationDate?: Date;
  IndexStatus?: IndexStatus;
  IndexStatusMessage?: string;
  BackupVaultArn?: string;
}
export interface InvalidParameterValueException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface InvalidRequestException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface InvalidResourceStateException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface KeyValue {
  Key: string;
  Value: string;
}
export interface LatestMpaApprovalTeamUpdate {
  MpaSessionArn?: string;
  Status?: MpaSessionStatus;
  StatusMessage?: string;
  InitiationDate?: Date;
  ExpiryDate?: Date;
}
export interface LatestRevokeRequest {
  MpaSessionArn?: string;
  Status?: MpaRevokeSessionStatus;
  StatusMessage?: string;
  InitiationDate?: Date;
  ExpiryDate?: Date;
}
export interface LegalHold {
  Title?: string;
  Status?: LegalHoldStatus;
  Description?: string;
  LegalHoldId?: string;
  LegalHoldArn?: string;
  CreationDate?: Date;
  CancellationDate?: Date;
}
export type LegalHoldStatus = "CREATING" | "ACTIVE" | "CANCELING" | "CANCELED";
export interface Lifecycle {
  MoveToColdStorageAfterDays?: number;
  DeleteAfterDays?: number;
  OptInToArchiveForSupportedResources?: boolean;
  DeleteAfterEvent?: LifecycleDeleteAfterEvent;
}
export type LifecycleDeleteAfterEvent = "DELETE_AFTER_COPY";
export interface LimitExceededException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface ListAccessPointsMember {
  AccessPointArn: string;
  AccessPointMetadata: { [key: string]: string };
  BackupVaultArn?: string;
  BackupVaultName: string;
  CreationTime: Date;
  Name: string;
  RecoveryPointArn: string;
  ResourceArn: string;
  ResourceType: string;
  Status: AccessPointStatus;
  StatusMessage?: string;
}
export interface ListBackupAccessPointsByRecoveryPointRequest {
  MaxResults?: number;
  NextToken?: string;
  RecoveryPointArn: string;
}
export interface ListBackupAccessPointsByRecoveryPointResponse {
  BackupAccessPoints: ListAccessPointsMember[];
  NextToken?: string;
}
export interface ListBackupAccessPointsByResourceRequest {
  MaxResults?: number;
  NextToken?: string;
  ResourceArn: string;
}
export interface ListBackupAccessPointsByResourceResponse {
  BackupAccessPoints: ListAccessPointsMember[];
  NextToken?: string;
}
export interface ListBackupAccessPointsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListBackupAccessPointsResponse {
  BackupAccessPoints: ListAccessPointsMember[];
  NextToken?: string;
}
export interface ListBackupJobSummariesInput {
  AccountId?: string;
  State?: BackupJobStatus;
  ResourceType?: string;
  MessageCategory?: string;
  AggregationPeriod?: AggregationPeriod;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListBackupJobSummariesOutput {
  BackupJobSummaries?: BackupJobSummary[];
  AggregationPeriod?: string;
  NextToken?: string;
}
export interface ListBackupJobsInput {
  NextToken?: string;
  MaxResults?: number;
  ByResourceArn?: string;
  ByState?: BackupJobState;
  ByBackupVaultName?: string;
  ByCreatedBefore?: Date;
  ByCreatedAfter?: Date;
  ByResourceType?: string;
  ByAccountId?: string;
  ByCompleteAfter?: Date;
  ByCompleteBefore?: Date;
  ByParentJobId?: string;
  ByMessageCategory?: string;
}
export interface ListBackupJobsOutput {
  BackupJobs?: BackupJob[];
  NextToken?: string;
}
export interface ListBackupPlanTemplatesInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListBackupPlanTemplatesOutput {
  NextToken?: string;
  BackupPlanTemplatesList?: BackupPlanTemplatesListMember[];
}
export interface ListBackupPlanVersionsInput {
  BackupPlanId: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListBackupPlanVersionsOutput {
  NextToken?: string;
  BackupPlanVersionsList?: BackupPlansListMember[];
}
export interface ListBackupPlansInput {
  NextToken?: string;
  MaxResults?: number;
  IncludeDeleted?: boolean;
}
export interface ListBackupPlansOutput {
  NextToken?: string;
  BackupPlansList?: BackupPlansListMember[];
}
export interface ListBackupSelectionsInput {
  BackupPlanId: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListBackupSelectionsOutput {
  NextToken?: string;
  BackupSelectionsList?: BackupSelectionsListMember[];
}
export interface ListBackupVaultsInput {
  ByVaultType?: VaultType;
  ByShared?: boolean;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListBackupVaultsOutput {
  BackupVaultList?: BackupVaultListMember[];
  NextToken?: string;
}
export interface ListCopyJobSummariesInput {
  AccountId?: string;
  State?: CopyJobStatus;
  ResourceType?: string;
  MessageCategory?: string;
  AggregationPeriod?: AggregationPeriod;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListCopyJobSummariesOutput {
  CopyJobSummaries?: CopyJobSummary[];
  AggregationPeriod?: string;
  NextToken?: string;
}
export interface ListCopyJobsInput {
  NextToken?: string;
  MaxResults?: number;
  ByResourceArn?: string;
  ByState?: CopyJobState;
  ByCreatedBefore?: Date;
  ByCreatedAfter?: Date;
  ByResourceType?: string;
  ByDestinationVaultArn?: string;
  ByAccountId?: string;
  ByCompleteBefore?: Date;
  ByCompleteAfter?: Date;
  ByParentJobId?: string;
  ByMessageCategory?: string;
  BySourceRecoveryPointArn?: string;
}
export interface ListCopyJobsOutput {
  CopyJobs?: CopyJob[];
  NextToken?: string;
}
export interface ListFrameworksInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFrameworksOutput {
  Frameworks?: Framework[];
  NextToken?: string;
}
export interface ListIndexedRecoveryPointsInput {
  NextToken?: string;
  MaxResults?: number;
  SourceResourceArn?: string;
  CreatedBefore?: Date;
  CreatedAfter?: Date;
  ResourceType?: string;
  IndexStatus?: IndexStatus;
}
export interface ListIndexedRecoveryPointsOutput {
  IndexedRecoveryPoints?: IndexedRecoveryPoint[];
  NextToken?: string;
}
export interface ListLegalHoldsInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListLegalHoldsOutput {
  NextToken?: string;
  LegalHolds?: LegalHold[];
}
export interface ListProtectedResourcesByBackupVaultInput {
  BackupVaultName: string;
  BackupVaultAccountId?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListProtectedResourcesByBackupVaultOutput {
  Results?: ProtectedResource[];
  NextToken?: string;
}
export interface ListProtectedResourcesInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListProtectedResourcesOutput {
  Results?: ProtectedResource[];
  NextToken?: string;
}
export interface ListRecoveryPointsByBackupVaultInput {
  BackupVaultName: string;
  BackupVaultAccountId?: string;
  NextToken?: string;
  MaxResults?: number;
  ByResourceArn?: string;
  ByResourceType?: string;
  ByBackupPlanId?: string;
  ByCreatedBefore?: Date;
  ByCreatedAfter?: Date;
  ByParentRecoveryPointArn?: string;
}
export interface ListRecoveryPointsByBackupVaultOutput {
  NextToken?: string;
  RecoveryPoints?: RecoveryPointByBackupVault[];
}
export interface ListRecoveryPointsByLegalHoldInput {
  LegalHoldId: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListRecoveryPointsByLegalHoldOutput {
  RecoveryPoints?: RecoveryPointMember[];
  NextToken?: string;
}
export interface ListRecoveryPointsByResourceInput {
  ResourceArn: string;
  NextToken?: string;
  MaxResults?: number;
  ManagedByAWSBackupOnly?: boolean;
}
export interface ListRecoveryPointsByResourceOutput {
  NextToken?: string;
  RecoveryPoints?: RecoveryPointByResource[];
}
export interface ListReportJobsInput {
  ByReportPlanName?: string;
  ByCreationBefore?: Date;
  ByCreationAfter?: Date;
  ByStatus?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListReportJobsOutput {
  ReportJobs?: ReportJob[];
  NextToken?: string;
}
export interface ListReportPlansInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListReportPlansOutput {
  ReportPlans?: ReportPlan[];
  NextToken?: string;
}
export interface ListRestoreAccessBackupVaultsInput {
  BackupVaultName: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListRestoreAccessBackupVaultsOutput {
  NextToken?: string;
  RestoreAccessBackupVaults?: RestoreAccessBackupVaultListMember[];
}
export interface ListRestoreJobSummariesInput {
  AccountId?: string;
  State?: RestoreJobState;
  ResourceType?: string;
  AggregationPeriod?: AggregationPeriod;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListRestoreJobSummariesOutput {
  RestoreJobSummaries?: RestoreJobSummary[];
  AggregationPeriod?: string;
  NextToken?: string;
}
export interface ListRestoreJobsByProtectedResourceInput {
  ResourceArn: string;
  ByStatus?: RestoreJobStatus;
  ByRecoveryPointCreationDateAfter?: Date;
  ByRecoveryPointCreationDateBefore?: Date;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListRestoreJobsByProtectedResourceOutput {
  RestoreJobs?: RestoreJobsListMember[];
  NextToken?: string;
}
export interface ListRestoreJobsInput {
  NextToken?: string;
  MaxResults?: number;
  ByAccountId?: string;
  ByResourceType?: string;
  ByCreatedBefore?: Date;
  ByCreatedAfter?: Date;
  ByStatus?: RestoreJobStatus;
  ByCompleteBefore?: Date;
  ByCompleteAfter?: Date;
  ByRestoreTestingPlanArn?: string;
  ByParentJobId?: string;
}
export interface ListRestoreJobsOutput {
  RestoreJobs?: RestoreJobsListMember[];
  NextToken?: string;
}
export interface ListRestoreTestingPlansInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListRestoreTestingPlansOutput {
  NextToken?: string;
  RestoreTestingPlans: RestoreTestingPlanForList[];
}
export interface ListRestoreTestingSelectionsInput {
  MaxResults?: number;
  NextToken?: string;
  RestoreTestingPlanName: string;
}
export interface ListRestoreTestingSelectionsOutput {
  NextToken?: string;
  RestoreTestingSelections: RestoreTestingSelectionForList[];
}
export interface ListScanJobSummariesInput {
  AccountId?: string;
  ResourceType?: string;
  MalwareScanner?: MalwareScanner;
  ScanResultStatus?: ScanResultStatus;
  State?: ScanJobStatus;
  AggregationPeriod?: AggregationPeriod;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListScanJobSummariesOutput {
  ScanJobSummaries?: ScanJobSummary[];
  AggregationPeriod?: string;
  NextToken?: string;
}
export interface ListScanJobsInput {
  ByAccountId?: string;
  ByBackupVaultName?: string;
  ByCompleteAfter?: Date;
  ByCompleteBefore?: Date;
  ByMalwareScanner?: MalwareScanner;
  ByRecoveryPointArn?: string;
  ByResourceArn?: string;
  ByResourceType?: ScanResourceType;
  ByScanResultStatus?: ScanResultStatus;
  ByState?: ScanState;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListScanJobsOutput {
  NextToken?: string;
  ScanJobs: ScanJob[];
}
export interface ListTagsInput {
  ResourceArn: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListTagsOutput {
  NextToken?: string;
  Tags?: { [key: string]: string };
}
export interface ListTieringConfigurationsInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTieringConfigurationsOutput {
  TieringConfigurations?: TieringConfigurationsListMember[];
  NextToken?: string;
}
export type MalwareScanner = "GUARDDUTY";
export interface MissingParameterValueException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export type MpaRevokeSessionStatus = "PENDING" | "FAILED";
export type MpaSessionStatus = "PENDING" | "APPROVED" | "FAILED";
export interface ProtectedResource {
  ResourceArn?: string;
  ResourceType?: string;
  LastBackupTime?: Date;
  ResourceName?: string;
  LastBackupVaultArn?: string;
  LastRecoveryPointArn?: string;
}
export interface ProtectedResourceConditions {
  StringEquals?: KeyValue[];
  StringNotEquals?: KeyValue[];
}
export interface PutBackupVaultAccessPolicyInput {
  BackupVaultName: string;
  Policy?: string;
}
export interface PutBackupVaultLockConfigurationInput {
  BackupVaultName: string;
  MinRetentionDays?: number;
  MaxRetentionDays?: number;
  ChangeableForDays?: number;
}
export interface PutBackupVaultNotificationsInput {
  BackupVaultName: string;
  SNSTopicArn: string;
  BackupVaultEvents: BackupVaultEvent[];
}
export interface PutRestoreValidationResultInput {
  RestoreJobId: string;
  ValidationStatus: RestoreValidationStatus;
  ValidationStatusMessage?: string;
}
export interface RecoveryPointByBackupVault {
  RecoveryPointArn?: string;
  BackupVaultName?: string;
  BackupVaultArn?: string;
  SourceBackupVaultArn?: string;
  ResourceArn?: string;
  ResourceType?: string;
  CreatedBy?: RecoveryPointCreator;
  IamRoleArn?: string;
  Status?: RecoveryPointStatus;
  StatusMessage?: string;
  CreationDate?: Date;
  InitiationDate?: Date;
  CompletionDate?: Date;
  BackupSizeInBytes?: number;
  CalculatedLifecycle?: CalculatedLifecycle;
  Lifecycle?: Lifecycle;
  EncryptionKeyArn?: string;
  IsEncrypted?: boolean;
  LastRestoreTime?: Date;
  ParentRecoveryPointArn?: string;
  CompositeMemberIdentifier?: string;
  IsParent?: boolean;
  ResourceName?: string;
  VaultType?: VaultType;
  IndexStatus?: IndexStatus;
  IndexStatusMessage?: string;
  EncryptionKeyType?: EncryptionKeyType;
  AggregatedScanResult?: AggregatedScanResult;
}
export interface RecoveryPointByResource {
  RecoveryPointArn?: string;
  CreationDate?: Date;
  Status?: RecoveryPointStatus;
  StatusMessage?: string;
  EncryptionKeyArn?: string;
  BackupSizeBytes?: number;
  BackupVaultName?: string;
  IsParent?: boolean;
  ParentRecoveryPointArn?: string;
  ResourceName?: string;
  VaultType?: VaultType;
  IndexStatus?: IndexStatus;
  IndexStatusMessage?: string;
  EncryptionKeyType?: EncryptionKeyType;
  AggregatedScanResult?: AggregatedScanResult;
}
export interface RecoveryPointCreator {
  BackupPlanId?: string;
  BackupPlanArn?: string;
  BackupPlanName?: string;
  BackupPlanVersion?: string;
  BackupRuleId?: string;
  BackupRuleName?: string;
  BackupRuleCron?: string;
  BackupRuleTimezone?: string;
}
export interface RecoveryPointMember {
  RecoveryPointArn?: string;
  ResourceArn?: string;
  ResourceType?: string;
  BackupVaultName?: string;
}
export interface RecoveryPointSelection {
  VaultNames?: string[];
  ResourceIdentifiers?: string[];
  DateRange?: DateRange;
}
export type RecoveryPointStatus = "COMPLETED" | "PARTIAL" | "DELETING" | "EXPIRED" | "AVAILABLE" | "STOPPED" | "CREATING";
export interface ReportDeliveryChannel {
  S3BucketName: string;
  S3KeyPrefix?: string;
  Formats?: string[];
}
export interface ReportDestination {
  S3BucketName?: string;
  S3Keys?: string[];
}
export interface ReportJob {
  ReportJobId?: string;
  ReportPlanArn?: string;
  ReportTemplate?: string;
  CreationTime?: Date;
  CompletionTime?: Date;
  Status?: string;
  StatusMessage?: string;
  ReportDestination?: ReportDestination;
}
export interface ReportPlan {
  ReportPlanArn?: string;
  ReportPlanName?: string;
  ReportPlanDescription?: string;
  ReportSetting?: ReportSetting;
  ReportDeliveryChannel?: ReportDeliveryChannel;
  DeploymentStatus?: string;
  CreationTime?: Date;
  LastAttemptedExecutionTime?: Date;
  LastSuccessfulExecutionTime?: Date;
}
export interface ReportSetting {
  ReportTemplate: string;
  FrameworkArns?: string[];
  NumberOfFrameworks?: number;
  Accounts?: string[];
  OrganizationUnits?: string[];
  Regions?: string[];
}
export interface ResourceNotFoundException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface ResourceSelection {
  Resources: string[];
  TieringDownSettingsInDays: number;
  ResourceType: string;
}
export interface RestoreAccessBackupVaultListMember {
  RestoreAccessBackupVaultArn?: string;
  CreationDate?: Date;
  ApprovalDate?: Date;
  VaultState?: VaultState;
  LatestRevokeRequest?: LatestRevokeRequest;
}
export type RestoreDeletionStatus = "DELETING" | "FAILED" | "SUCCESSFUL";
export interface RestoreJobCreator {
  RestoreTestingPlanArn?: string;
}
export type RestoreJobState = "CREATED" | "PENDING" | "RUNNING" | "ABORTED" | "COMPLETED" | "FAILED" | "AGGREGATE_ALL" | "ANY";
export type RestoreJobStatus = "PENDING" | "RUNNING" | "COMPLETED" | "ABORTED" | "FAILED";
export interface RestoreJobSummary {
  Region?: string;
  AccountId?: string;
  State?: RestoreJobState;
  ResourceType?: string;
  Count?: number;
  StartTime?: Date;
  EndTime?: Date;
}
export interface RestoreJobsListMember {
  AccountId?: string;
  RestoreJobId?: string;
  RecoveryPointArn?: string;
  SourceResourceArn?: string;
  BackupVaultArn?: string;
  CreationDate?: Date;
  CompletionDate?: Date;
  Status?: RestoreJobStatus;
  StatusMessage?: string;
  PercentDone?: string;
  BackupSizeInBytes?: number;
  IamRoleArn?: string;
  ExpectedCompletionTimeMinutes?: number;
  CreatedResourceArn?: string;
  ResourceType?: string;
  RecoveryPointCreationDate?: Date;
  IsParent?: boolean;
  ParentJobId?: string;
  CreatedBy?: RestoreJobCreator;
  ValidationStatus?: RestoreValidationStatus;
  ValidationStatusMessage?: string;
  DeletionStatus?: RestoreDeletionStatus;
  DeletionStatusMessage?: string;
}
export interface RestoreTestingPlanForCreate {
  RecoveryPointSelection: RestoreTestingRecoveryPointSelection;
  RestoreTestingPlanName: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string;
  StartWindowHours?: number;
}
export interface RestoreTestingPlanForGet {
  CreationTime: Date;
  CreatorRequestId?: string;
  LastExecutionTime?: Date;
  LastUpdateTime?: Date;
  RecoveryPointSelection: RestoreTestingRecoveryPointSelection;
  RestoreTestingPlanArn: string;
  RestoreTestingPlanName: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string;
  StartWindowHours?: number;
}
export interface RestoreTestingPlanForList {
  CreationTime: Date;
  LastExecutionTime?: Date;
  LastUpdateTime?: Date;
  RestoreTestingPlanArn: string;
  RestoreTestingPlanName: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone?: string;
  StartWindowHours?: number;
}
export interface RestoreTestingPlanForUpdate {
  RecoveryPointSelection?: RestoreTestingRecoveryPointSelection;
  ScheduleExpression?: string;
  ScheduleExpressionTimezone?: string;
  StartWindowHours?: number;
}
export interface RestoreTestingRecoveryPointSelection {
  Algorithm?: RestoreTestingRecoveryPointSelectionAlgorithm;
  ExcludeVaults?: string[];
  IncludeVaults?: string[];
  RecoveryPointTypes?: RestoreTestingRecoveryPointType[];
  SelectionWindowDays?: number;
}
export type RestoreTestingRecoveryPointSelectionAlgorithm = "LATEST_WITHIN_WINDOW" | "RANDOM_WITHIN_WINDOW";
export type RestoreTestingRecoveryPointType = "CONTINUOUS" | "SNAPSHOT";
export interface RestoreTestingSelectionForCreate {
  IamRoleArn: string;
  ProtectedResourceArns?: string[];
  ProtectedResourceConditions?: ProtectedResourceConditions;
  ProtectedResourceType: string;
  RestoreMetadataOverrides?: { [key: string]: string };
  RestoreTestingSelectionName: string;
  ValidationWindowHours?: number;
}
export interface RestoreTestingSelectionForGet {
  CreationTime: Date;
  CreatorRequestId?: string;
  IamRoleArn: string;
  ProtectedResourceArns?: string[];
  ProtectedResourceConditions?: ProtectedResourceConditions;
  ProtectedResourceType: string;
  RestoreMetadataOverrides?: { [key: string]: string };
  RestoreTestingPlanName: string;
  RestoreTestingSelectionName: string;
  ValidationWindowHours?: number;
}
export interface RestoreTestingSelectionForList {
  CreationTime: Date;
  IamRoleArn: string;
  ProtectedResourceType: string;
  RestoreTestingPlanName: string;
  RestoreTestingSelectionName: string;
  ValidationWindowHours?: number;
}
export interface RestoreTestingSelectionForUpdate {
  IamRoleArn?: string;
  ProtectedResourceArns?: string[];
  ProtectedResourceConditions?: ProtectedResourceConditions;
  RestoreMetadataOverrides?: { [key: string]: string };
  ValidationWindowHours?: number;
}
export type RestoreValidationStatus = "FAILED" | "SUCCESSFUL" | "TIMED_OUT" | "VALIDATING";
export interface RevokeRestoreAccessBackupVaultInput {
  BackupVaultName: string;
  RestoreAccessBackupVaultArn: string;
  RequesterComment?: string;
}
export type RuleExecutionType = "CONTINUOUS" | "SNAPSHOTS" | "CONTINUOUS_AND_SNAPSHOTS";
export interface ScanAction {
  MalwareScanner?: MalwareScanner;
  ScanMode?: ScanMode;
}
export type ScanFinding = "MALWARE";
export interface ScanJob {
  AccountId: string;
  BackupVaultArn: string;
  BackupVaultName: string;
  CompletionDate?: Date;
  ContinuousScanEndTime?: Date;
  ContinuousScanStartTime?: Date;
  CreatedBy: ScanJobCreator;
  CreationDate: Date;
  IamRoleArn: string;
  MalwareScanner: MalwareScanner;
  RecoveryPointArn: string;
  ResourceArn: string;
  ResourceName: string;
  ResourceType: ScanResourceType;
  ScanBaseRecoveryPointArn?: string;
  ScanId?: string;
  ScanJobId: string;
  ScanMode: ScanMode;
  ScanResult?: ScanResultInfo;
  ScannerRoleArn: string;
  State?: ScanState;
  StatusMessage?: string;
}
export interface ScanJobCreator {
  BackupPlanArn: string;
  BackupPlanId: string;
  BackupPlanVersion: string;
  BackupRuleId: string;
}
export type ScanJobState = "COMPLETED" | "COMPLETED_WITH_ISSUES" | "FAILED" | "CANCELED";
export type ScanJobStatus = "CREATED" | "COMPLETED" | "COMPLETED_WITH_ISSUES" | "RUNNING" | "FAILED" | "CANCELED" | "AGGREGATE_ALL" | "ANY";
export interface ScanJobSummary {
  Region?: string;
  AccountId?: string;
  State?: ScanJobStatus;
  ResourceType?: string;
  Count?: number;
  StartTime?: Date;
  EndTime?: Date;
  MalwareScanner?: MalwareScanner;
  ScanResultStatus?: ScanResultStatus;
}
export type ScanMode = "FULL_SCAN" | "INCREMENTAL_SCAN";
export type ScanResourceType = "EBS" | "EC2" | "S3";
export interface ScanResult {
  MalwareScanner?: MalwareScanner;
  ScanJobState?: ScanJobState;
  LastScanTimestamp?: Date;
  Findings?: ScanFinding[];
}
export interface ScanResultInfo {
  ScanResultStatus: ScanResultStatus;
}
export type ScanResultStatus = "NO_THREATS_FOUND" | "THREATS_FOUND" | "UNKNOWN";
export interface ScanSetting {
  MalwareScanner?: MalwareScanner;
  ResourceTypes?: string[];
  ScannerRoleArn?: string;
}
export type ScanState = "CANCELED" | "COMPLETED" | "COMPLETED_WITH_ISSUES" | "CREATED" | "FAILED" | "RUNNING";
export interface ScheduledPlanExecutionMember {
  ExecutionTime?: Date;
  RuleId?: string;
  RuleExecutionType?: RuleExecutionType;
}
export interface ServiceUnavailableException {
  Code?: string;
  Message?: string;
  Type?: string;
  Context?: string;
}
export interface StartBackupJobInput {
  BackupVaultName: string;
  LogicallyAirGappedBackupVaultArn?: string;
  ResourceArn: string;
  IamRoleArn: string;
  IdempotencyToken?: string;
  StartWindowMinutes?: number;
  CompleteWindowMinutes?: number;
  Lifecycle?: Lifecycle;
  RecoveryPointTags?: { [key: string]: string };
  BackupOptions?: { [key: string]: string };
  Index?: Index;
}
export interface StartBackupJobOutput {
  BackupJobId?: string;
  RecoveryPointArn?: string;
  CreationDate?: Date;
  IsParent?: boolean;
}
export interface StartCopyJobInput {
  RecoveryPointArn: string;
  SourceBackupVaultName: string;
  DestinationBackupVaultArn: string;
  IamRoleArn: string;
  IdempotencyToken?: string;
  Lifecycle?: Lifecycle;
}
export interface StartCopyJobOutput {
  CopyJobId?: string;
  CreationDate?: Date;
  IsParent?: boolean;
}
export interface StartReportJobInput {
  ReportPlanName: string;
  IdempotencyToken?: string;
}
export interface StartReportJobOutput {
  ReportJobId?: string;
}
export interface StartRestoreJobInput {
  RecoveryPointArn: string;
  Metadata: { [key: string]: string };
  IamRoleArn?: string;
  IdempotencyToken?: string;
  ResourceType?: string;
  CopySourceTagsToRestoredResource?: boolean;
}
export interface StartRestoreJobOutput {
  RestoreJobId?: string;
}
export interface StartScanJobInput {
  BackupVaultName: string;
  ContinuousScanEndTime?: Date;
  IamRoleArn: string;
  IdempotencyToken?: string;
  MalwareScanner: MalwareScanner;
  RecoveryPointArn: string;
  ScanBaseRecoveryPointArn?: string;
  ScanMode: ScanMode;
  ScannerRoleArn: string;
}
export interface StartScanJobOutput {
  CreationDate: Date;
  ScanJobId: string;
}
export interface StopBackupJobInput {
  BackupJobId: string;
}
export type StorageClass = "WARM" | "COLD" | "DELETED";
export interface TagResourceInput {
  ResourceArn: string;
  Tags: { [key: string]: string };
}
export interface TieringConfiguration {
  TieringConfigurationName: string;
  TieringConfigurationArn?: string;
  BackupVaultName: string;
  ResourceSelection: ResourceSelection[];
  CreatorRequestId?: string;
  CreationTime?: Date;
  LastUpdatedTime?: Date;
}
export interface TieringConfigurationInputForCreate {
  TieringConfigurationName: string;
  BackupVaultName: string;
  ResourceSelection: ResourceSelection[];
}
export interface TieringConfigurationInputForUpdate {
  ResourceSelection: ResourceSelection[];
  BackupVaultName: string;
}
export interface TieringConfigurationsListMember {
  TieringConfigurationArn?: string;
  TieringConfigurationName?: string;
  BackupVaultName?: string;
  CreationTime?: Date;
  LastUpdatedTime?: Date;
}
export interface UntagResourceInput {
  ResourceArn: string;
  TagKeyList: string[];
}
export interface UpdateBackupPlanInput {
  BackupPlanId: string;
  BackupPlan: BackupPlanInput;
}
export interface UpdateBackupPlanOutput {
  BackupPlanId?: string;
  BackupPlanArn?: string;
  CreationDate?: Date;
  VersionId?: string;
  AdvancedBackupSettings?: AdvancedBackupSetting[];
  ScanSettings?: ScanSetting[];
}
export interface UpdateFrameworkInput {
  FrameworkName: string;
  FrameworkDescription?: string;
  FrameworkControls?: FrameworkControl[];
  IdempotencyToken?: string;
}
export interface UpdateFrameworkOutput {
  FrameworkName?: string;
  FrameworkArn?: string;
  CreationTime?: Date;
}
export interface UpdateGlobalSettingsInput {
  GlobalSettings?: { [key: string]: string };
}
export interface UpdateRecoveryPointIndexSettingsInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
  IamRoleArn?: string;
  Index: Index;
}
export interface UpdateRecoveryPointIndexSettingsOutput {
  BackupVaultName?: string;
  RecoveryPointArn?: string;
  IndexStatus?: IndexStatus;
  Index?: Index;
}
export interface UpdateRecoveryPointLifecycleInput {
  BackupVaultName: string;
  RecoveryPointArn: string;
  Lifecycle?: Lifecycle;
}
export interface UpdateRecoveryPointLifecycleOutput {
  BackupVaultArn?: string;
  RecoveryPointArn?: string;
  Lifecycle?: Lifecycle;
  CalculatedLifecycle?: CalculatedLifecycle;
}
export interface UpdateRegionSettingsInput {
  ResourceTypeOptInPreference?: { [key: string]: boolean };
  ResourceTypeManagementPreference?: { [key: string]: boolean };
}
export interface UpdateReportPlanInput {
  ReportPlanName: string;
  ReportPlanDescription?: string;
  ReportDeliveryChannel?: ReportDeliveryChannel;
  ReportSetting?: ReportSetting;
  IdempotencyToken?: string;
}
export interface UpdateReportPlanOutput {
  ReportPlanName?: string;
  ReportPlanArn?: string;
  CreationTime?: Date;
}
export interface UpdateRestoreTestingPlanInput {
  RestoreTestingPlan: RestoreTestingPlanForUpdate;
  RestoreTestingPlanName: string;
}
export interface UpdateRestoreTestingPlanOutput {
  CreationTime: Date;
  RestoreTestingPlanArn: string;
  RestoreTestingPlanName: string;
  UpdateTime: Date;
}
export interface UpdateRestoreTestingSelectionInput {
  RestoreTestingPlanName: string;
  RestoreTestingSelection: RestoreTestingSelectionForUpdate;
  RestoreTestingSelectionName: string;
}
export interface UpdateRestoreTestingSelectionOutput {
  CreationTime: Date;
  RestoreTestingPlanArn: string;
  RestoreTestingPlanName: string;
  RestoreTestingSelectionName: string;
  UpdateTime: Date;
}
export interface UpdateTieringConfigurationInput {
  TieringConfigurationName: string;
  TieringConfiguration: TieringConfigurationInputForUpdate;
}
export interface UpdateTieringConfigurationOutput {
  TieringConfigurationArn?: string;
  TieringConfigurationName?: string;
  CreationTime?: Date;
  LastUpdatedTime?: Date;
}
export type VaultState = "CREATING" | "AVAILABLE" | "FAILED";
export type VaultType = "BACKUP_VAULT" | "LOGICALLY_AIR_GAPPED_BACKUP_VAULT" | "RESTORE_ACCESS_BACKUP_VAULT";
