// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): CloudFormation, 2010-05-15. Do not edit.
export interface Operations {
  ActivateOrganizationsAccess: { input: ActivateOrganizationsAccessInput; output: ActivateOrganizationsAccessOutput; errors: "InvalidOperationException" | "OperationNotFoundException" };
  ActivateType: { input: ActivateTypeInput; output: ActivateTypeOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  BatchDescribeTypeConfigurations: { input: BatchDescribeTypeConfigurationsInput; output: BatchDescribeTypeConfigurationsOutput; errors: "TypeConfigurationNotFoundException" | "CFNRegistryException" };
  CancelUpdateStack: { input: CancelUpdateStackInput; output: {}; errors: "TokenAlreadyExistsException" };
  ContinueUpdateRollback: { input: ContinueUpdateRollbackInput; output: ContinueUpdateRollbackOutput; errors: "TokenAlreadyExistsException" };
  CreateChangeSet: { input: CreateChangeSetInput; output: CreateChangeSetOutput; errors: "AlreadyExistsException" | "InsufficientCapabilitiesException" | "LimitExceededException" };
  CreateGeneratedTemplate: { input: CreateGeneratedTemplateInput; output: CreateGeneratedTemplateOutput; errors: "AlreadyExistsException" | "LimitExceededException" | "ConcurrentResourcesLimitExceededException" };
  CreateStack: { input: CreateStackInput; output: CreateStackOutput; errors: "LimitExceededException" | "AlreadyExistsException" | "TokenAlreadyExistsException" | "InsufficientCapabilitiesException" };
  CreateStackInstances: { input: CreateStackInstancesInput; output: CreateStackInstancesOutput; errors: "StackSetNotFoundException" | "OperationInProgressException" | "OperationIdAlreadyExistsException" | "StaleRequestException" | "InvalidOperationException" | "LimitExceededException" };
  CreateStackRefactor: { input: CreateStackRefactorInput; output: CreateStackRefactorOutput; errors: never };
  CreateStackSet: { input: CreateStackSetInput; output: CreateStackSetOutput; errors: "NameAlreadyExistsException" | "CreatedButModifiedException" | "LimitExceededException" };
  DeactivateOrganizationsAccess: { input: DeactivateOrganizationsAccessInput; output: DeactivateOrganizationsAccessOutput; errors: "InvalidOperationException" | "OperationNotFoundException" };
  DeactivateType: { input: DeactivateTypeInput; output: DeactivateTypeOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  DeleteChangeSet: { input: DeleteChangeSetInput; output: DeleteChangeSetOutput; errors: "InvalidChangeSetStatusException" };
  DeleteGeneratedTemplate: { input: DeleteGeneratedTemplateInput; output: {}; errors: "GeneratedTemplateNotFoundException" | "ConcurrentResourcesLimitExceededException" };
  DeleteStack: { input: DeleteStackInput; output: {}; errors: "TokenAlreadyExistsException" };
  DeleteStackInstances: { input: DeleteStackInstancesInput; output: DeleteStackInstancesOutput; errors: "StackSetNotFoundException" | "OperationInProgressException" | "OperationIdAlreadyExistsException" | "StaleRequestException" | "InvalidOperationException" };
  DeleteStackSet: { input: DeleteStackSetInput; output: DeleteStackSetOutput; errors: "StackSetNotEmptyException" | "OperationInProgressException" };
  DeregisterType: { input: DeregisterTypeInput; output: DeregisterTypeOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  DescribeAccountLimits: { input: DescribeAccountLimitsInput; output: DescribeAccountLimitsOutput; errors: never };
  DescribeChangeSet: { input: DescribeChangeSetInput; output: DescribeChangeSetOutput; errors: "ChangeSetNotFoundException" };
  DescribeChangeSetHooks: { input: DescribeChangeSetHooksInput; output: DescribeChangeSetHooksOutput; errors: "ChangeSetNotFoundException" };
  DescribeEvents: { input: DescribeEventsInput; output: DescribeEventsOutput; errors: never };
  DescribeGeneratedTemplate: { input: DescribeGeneratedTemplateInput; output: DescribeGeneratedTemplateOutput; errors: "GeneratedTemplateNotFoundException" };
  DescribeOrganizationsAccess: { input: DescribeOrganizationsAccessInput; output: DescribeOrganizationsAccessOutput; errors: "InvalidOperationException" | "OperationNotFoundException" };
  DescribePublisher: { input: DescribePublisherInput; output: DescribePublisherOutput; errors: "CFNRegistryException" };
  DescribeResourceScan: { input: DescribeResourceScanInput; output: DescribeResourceScanOutput; errors: "ResourceScanNotFoundException" };
  DescribeStackDriftDetectionStatus: { input: DescribeStackDriftDetectionStatusInput; output: DescribeStackDriftDetectionStatusOutput; errors: never };
  DescribeStackEvents: { input: DescribeStackEventsInput; output: DescribeStackEventsOutput; errors: never };
  DescribeStackInstance: { input: DescribeStackInstanceInput; output: DescribeStackInstanceOutput; errors: "StackSetNotFoundException" | "StackInstanceNotFoundException" };
  DescribeStackRefactor: { input: DescribeStackRefactorInput; output: DescribeStackRefactorOutput; errors: "StackRefactorNotFoundException" };
  DescribeStackResource: { input: DescribeStackResourceInput; output: DescribeStackResourceOutput; errors: never };
  DescribeStackResourceDrifts: { input: DescribeStackResourceDriftsInput; output: DescribeStackResourceDriftsOutput; errors: never };
  DescribeStackResources: { input: DescribeStackResourcesInput; output: DescribeStackResourcesOutput; errors: never };
  DescribeStackSet: { input: DescribeStackSetInput; output: DescribeStackSetOutput; errors: "StackSetNotFoundException" };
  DescribeStackSetOperation: { input: DescribeStackSetOperationInput; output: DescribeStackSetOperationOutput; errors: "StackSetNotFoundException" | "OperationNotFoundException" };
  DescribeStacks: { input: DescribeStacksInput; output: DescribeStacksOutput; errors: never };
  DescribeType: { input: DescribeTypeInput; output: DescribeTypeOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  DescribeTypeRegistration: { input: DescribeTypeRegistrationInput; output: DescribeTypeRegistrationOutput; errors: "CFNRegistryException" };
  DetectStackDrift: { input: DetectStackDriftInput; output: DetectStackDriftOutput; errors: never };
  DetectStackResourceDrift: { input: DetectStackResourceDriftInput; output: DetectStackResourceDriftOutput; errors: never };
  DetectStackSetDrift: { input: DetectStackSetDriftInput; output: DetectStackSetDriftOutput; errors: "InvalidOperationException" | "OperationInProgressException" | "StackSetNotFoundException" };
  EstimateTemplateCost: { input: EstimateTemplateCostInput; output: EstimateTemplateCostOutput; errors: never };
  ExecuteChangeSet: { input: ExecuteChangeSetInput; output: ExecuteChangeSetOutput; errors: "InvalidChangeSetStatusException" | "ChangeSetNotFoundException" | "InsufficientCapabilitiesException" | "TokenAlreadyExistsException" };
  ExecuteStackRefactor: { input: ExecuteStackRefactorInput; output: {}; errors: never };
  GetGeneratedTemplate: { input: GetGeneratedTemplateInput; output: GetGeneratedTemplateOutput; errors: "GeneratedTemplateNotFoundException" };
  GetHookResult: { input: GetHookResultInput; output: GetHookResultOutput; errors: "HookResultNotFoundException" };
  GetStackPolicy: { input: GetStackPolicyInput; output: GetStackPolicyOutput; errors: never };
  GetTemplate: { input: GetTemplateInput; output: GetTemplateOutput; errors: "ChangeSetNotFoundException" };
  GetTemplateSummary: { input: GetTemplateSummaryInput; output: GetTemplateSummaryOutput; errors: "StackSetNotFoundException" };
  ImportStacksToStackSet: { input: ImportStacksToStackSetInput; output: ImportStacksToStackSetOutput; errors: "LimitExceededException" | "StackSetNotFoundException" | "InvalidOperationException" | "OperationInProgressException" | "OperationIdAlreadyExistsException" | "StackNotFoundException" | "StaleRequestException" };
  ListChangeSets: { input: ListChangeSetsInput; output: ListChangeSetsOutput; errors: never };
  ListExports: { input: ListExportsInput; output: ListExportsOutput; errors: never };
  ListGeneratedTemplates: { input: ListGeneratedTemplatesInput; output: ListGeneratedTemplatesOutput; errors: never };
  ListHookResults: { input: ListHookResultsInput; output: ListHookResultsOutput; errors: "HookResultNotFoundException" };
  ListImports: { input: ListImportsInput; output: ListImportsOutput; errors: never };
  ListResourceScanRelatedResources: { input: ListResourceScanRelatedResourcesInput; output: ListResourceScanRelatedResourcesOutput; errors: "ResourceScanNotFoundException" | "ResourceScanInProgressException" };
  ListResourceScanResources: { input: ListResourceScanResourcesInput; output: ListResourceScanResourcesOutput; errors: "ResourceScanNotFoundException" | "ResourceScanInProgressException" };
  ListResourceScans: { input: ListResourceScansInput; output: ListResourceScansOutput; errors: never };
  ListStackInstanceResourceDrifts: { input: ListStackInstanceResourceDriftsInput; output: ListStackInstanceResourceDriftsOutput; errors: "StackSetNotFoundException" | "StackInstanceNotFoundException" | "OperationNotFoundException" };
  ListStackInstances: { input: ListStackInstancesInput; output: ListStackInstancesOutput; errors: "StackSetNotFoundException" };
  ListStackRefactorActions: { input: ListStackRefactorActionsInput; output: ListStackRefactorActionsOutput; errors: never };
  ListStackRefactors: { input: ListStackRefactorsInput; output: ListStackRefactorsOutput; errors: never };
  ListStackResources: { input: ListStackResourcesInput; output: ListStackResourcesOutput; errors: never };
  ListStackSetAutoDeploymentTargets: { input: ListStackSetAutoDeploymentTargetsInput; output: ListStackSetAutoDeploymentTargetsOutput; errors: "StackSetNotFoundException" };
  ListStackSetOperationResults: { input: ListStackSetOperationResultsInput; output: ListStackSetOperationResultsOutput; errors: "StackSetNotFoundException" | "OperationNotFoundException" };
  ListStackSetOperations: { input: ListStackSetOperationsInput; output: ListStackSetOperationsOutput; errors: "StackSetNotFoundException" };
  ListStackSets: { input: ListStackSetsInput; output: ListStackSetsOutput; errors: never };
  ListStacks: { input: ListStacksInput; output: ListStacksOutput; errors: never };
  ListTypeRegistrations: { input: ListTypeRegistrationsInput; output: ListTypeRegistrationsOutput; errors: "CFNRegistryException" };
  ListTypeVersions: { input: ListTypeVersionsInput; output: ListTypeVersionsOutput; errors: "CFNRegistryException" };
  ListTypes: { input: ListTypesInput; output: ListTypesOutput; errors: "CFNRegistryException" };
  PublishType: { input: PublishTypeInput; output: PublishTypeOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  RecordHandlerProgress: { input: RecordHandlerProgressInput; output: RecordHandlerProgressOutput; errors: "InvalidStateTransitionException" | "OperationStatusCheckFailedException" };
  RegisterPublisher: { input: RegisterPublisherInput; output: RegisterPublisherOutput; errors: "CFNRegistryException" };
  RegisterType: { input: RegisterTypeInput; output: RegisterTypeOutput; errors: "CFNRegistryException" };
  RemoveAlias: { input: RemoveAliasInput; output: {}; errors: never };
  RollbackStack: { input: RollbackStackInput; output: RollbackStackOutput; errors: "TokenAlreadyExistsException" };
  SetAlias: { input: SetAliasInput; output: {}; errors: "LimitExceededException" | "AlreadyExistsException" };
  SetStackPolicy: { input: SetStackPolicyInput; output: {}; errors: never };
  SetTypeConfiguration: { input: SetTypeConfigurationInput; output: SetTypeConfigurationOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  SetTypeDefaultVersion: { input: SetTypeDefaultVersionInput; output: SetTypeDefaultVersionOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  SignalResource: { input: SignalResourceInput; output: {}; errors: never };
  StartResourceScan: { input: StartResourceScanInput; output: StartResourceScanOutput; errors: "ResourceScanInProgressException" | "ResourceScanLimitExceededException" };
  StopStackSetOperation: { input: StopStackSetOperationInput; output: StopStackSetOperationOutput; errors: "StackSetNotFoundException" | "OperationNotFoundException" | "InvalidOperationException" };
  TestType: { input: TestTypeInput; output: TestTypeOutput; errors: "CFNRegistryException" | "TypeNotFoundException" };
  UpdateGeneratedTemplate: { input: UpdateGeneratedTemplateInput; output: UpdateGeneratedTemplateOutput; errors: "AlreadyExistsException" | "GeneratedTemplateNotFoundException" | "LimitExceededException" };
  UpdateStack: { input: UpdateStackInput; output: UpdateStackOutput; errors: "InsufficientCapabilitiesException" | "TokenAlreadyExistsException" };
  UpdateStackInstances: { input: UpdateStackInstancesInput; output: UpdateStackInstancesOutput; errors: "StackSetNotFoundException" | "StackInstanceNotFoundException" | "OperationInProgressException" | "OperationIdAlreadyExistsException" | "StaleRequestException" | "InvalidOperationException" };
  UpdateStackSet: { input: UpdateStackSetInput; output: UpdateStackSetOutput; errors: "StackSetNotFoundException" | "OperationInProgressException" | "OperationIdAlreadyExistsException" | "StaleRequestException" | "InvalidOperationException" | "StackInstanceNotFoundException" };
  UpdateTerminationProtection: { input: UpdateTerminationProtectionInput; output: UpdateTerminationProtectionOutput; errors: never };
  ValidateTemplate: { input: ValidateTemplateInput; output: ValidateTemplateOutput; errors: never };
}
export type OperationName = keyof Operations;
export type AccountFilterType = "NONE" | "INTERSECTION" | "DIFFERENCE" | "UNION";
export interface AccountGateResult {
  Status?: AccountGateStatus;
  StatusReason?: string;
}
export type AccountGateStatus = "SUCCEEDED" | "FAILED" | "SKIPPED";
export interface AccountLimit {
  Name?: string;
  Value?: number;
}
export interface ActivateOrganizationsAccessInput {}
export interface ActivateOrganizationsAccessOutput {}
export interface ActivateTypeInput {
  Type?: ThirdPartyType;
  PublicTypeArn?: string;
  PublisherId?: string;
  TypeName?: string;
  TypeNameAlias?: string;
  AutoUpdate?: boolean;
  LoggingConfig?: LoggingConfig;
  ExecutionRoleArn?: string;
  VersionBump?: VersionBump;
  MajorVersion?: number;
}
export interface ActivateTypeOutput {
  Arn?: string;
}
export type AfterValueFrom = "TEMPLATE";
export interface AlreadyExistsException {}
export interface Annotation {
  AnnotationName?: string;
  Status?: AnnotationStatus;
  StatusMessage?: string;
  RemediationMessage?: string;
  RemediationLink?: string;
  SeverityLevel?: AnnotationSeverityLevel;
}
export type AnnotationSeverityLevel = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
export type AnnotationStatus = "PASSED" | "FAILED" | "SKIPPED";
export type AttributeChangeType = "Add" | "Remove" | "Modify" | "SyncWithActual";
export interface AutoDeployment {
  Enabled?: boolean;
  RetainStacksOnAccountRemoval?: boolean;
  DependsOn?: string[];
}
export interface BatchDescribeTypeConfigurationsError {
  ErrorCode?: string;
  ErrorMessage?: string;
  TypeConfigurationIdentifier?: TypeConfigurationIdentifier;
}
export interface BatchDescribeTypeConfigurationsInput {
  TypeConfigurationIdentifiers: TypeConfigurationIdentifier[];
}
export interface BatchDescribeTypeConfigurationsOutput {
  Errors?: BatchDescribeTypeConfigurationsError[];
  UnprocessedTypeConfigurations?: TypeConfigurationIdentifier[];
  TypeConfigurations?: TypeConfigurationDetails[];
}
export type BeaconStackOperationStatus = "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
export type BeforeValueFrom = "PREVIOUS_DEPLOYMENT_STATE" | "ACTUAL_STATE";
export interface CFNRegistryException {
  Message?: string;
}
export type CallAs = "SELF" | "DELEGATED_ADMIN";
export interface CancelUpdateStackInput {
  StackName: string;
  ClientRequestToken?: string;
}
export type Capability = "CAPABILITY_IAM" | "CAPABILITY_NAMED_IAM" | "CAPABILITY_AUTO_EXPAND";
export type Category = "REGISTERED" | "ACTIVATED" | "THIRD_PARTY" | "AWS_TYPES";
export interface Change {
  Type?: ChangeType;
  HookInvocationCount?: number;
  ResourceChange?: ResourceChange;
}
export type ChangeAction = "Add" | "Modify" | "Remove" | "Import" | "Dynamic" | "SyncWithActual";
export interface ChangeSetHook {
  InvocationPoint?: HookInvocationPoint;
  FailureMode?: HookFailureMode;
  TypeName?: string;
  TypeVersionId?: string;
  TypeConfigurationVersionId?: string;
  TargetDetails?: ChangeSetHookTargetDetails;
}
export interface ChangeSetHookResourceTargetDetails {
  LogicalResourceId?: string;
  ResourceType?: string;
  ResourceAction?: ChangeAction;
}
export interface ChangeSetHookTargetDetails {
  TargetType?: HookTargetType;
  ResourceTargetDetails?: ChangeSetHookResourceTargetDetails;
}
export type ChangeSetHooksStatus = "PLANNING" | "PLANNED" | "UNAVAILABLE";
export interface ChangeSetNotFoundException {}
export type ChangeSetStatus = "CREATE_PENDING" | "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "DELETE_PENDING" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED" | "FAILED";
export interface ChangeSetSummary {
  StackId?: string;
  StackName?: string;
  ChangeSetId?: string;
  ChangeSetName?: string;
  ExecutionStatus?: ExecutionStatus;
  Status?: ChangeSetStatus;
  StatusReason?: string;
  CreationTime?: Date;
  Description?: string;
  IncludeNestedStacks?: boolean;
  ParentChangeSetId?: string;
  RootChangeSetId?: string;
  ImportExistingResources?: boolean;
}
export type ChangeSetType = "CREATE" | "UPDATE" | "IMPORT";
export type ChangeSource = "ResourceReference" | "ParameterReference" | "ResourceAttribute" | "DirectModification" | "Automatic" | "NoModification";
export type ChangeType = "Resource";
export type ConcurrencyMode = "STRICT_FAILURE_TOLERANCE" | "SOFT_FAILURE_TOLERANCE";
export interface ConcurrentResourcesLimitExceededException {}
export interface ContinueUpdateRollbackInput {
  StackName: string;
  RoleARN?: string;
  ResourcesToSkip?: string[];
  ClientRequestToken?: string;
  ForceRollback?: boolean;
}
export interface ContinueUpdateRollbackOutput {}
export interface CreateChangeSetInput {
  StackName: string;
  TemplateBody?: string;
  TemplateURL?: string;
  UsePreviousTemplate?: boolean;
  Parameters?: Parameter[];
  Capabilities?: Capability[];
  ResourceTypes?: string[];
  RoleARN?: string;
  RollbackConfiguration?: RollbackConfiguration;
  NotificationARNs?: string[];
  Tags?: Tag[];
  ChangeSetName: string;
  ClientToken?: string;
  Description?: string;
  ChangeSetType?: ChangeSetType;
  ResourcesToImport?: ResourceToImport[];
  IncludeNestedStacks?: boolean;
  OnStackFailure?: OnStackFailure;
  ImportExistingResources?: boolean;
  DeploymentMode?: DeploymentMode;
  DeploymentConfig?: DeploymentConfig;
  DisableValidation?: boolean;
}
export interface CreateChangeSetOutput {
  Id?: string;
  StackId?: string;
}
export interface CreateGeneratedTemplateInput {
  Resources?: ResourceDefinition[];
  GeneratedTemplateName: string;
  StackName?: string;
  TemplateConfiguration?: TemplateConfiguration;
}
export interface CreateGeneratedTemplateOutput {
  GeneratedTemplateId?: string;
}
export interface CreateStackInput {
  StackName: string;
  TemplateBody?: string;
  TemplateURL?: string;
  Parameters?: Parameter[];
  DisableRollback?: boolean;
  RollbackConfiguration?: RollbackConfiguration;
  TimeoutInMinutes?: number;
  NotificationARNs?: string[];
  Capabilities?: Capability[];
  ResourceTypes?: string[];
  RoleARN?: string;
  OnFailure?: OnFailure;
  StackPolicyBody?: string;
  StackPolicyURL?: string;
  Tags?: Tag[];
  ClientRequestToken?: string;
  EnableTerminationProtection?: boolean;
  RetainExceptOnCreate?: boolean;
  DeploymentConfig?: DeploymentConfig;
  DisableValidation?: boolean;
}
export interface CreateStackInstancesInput {
  StackSetName: string;
  Accounts?: string[];
  DeploymentTargets?: DeploymentTargets;
  Regions: string[];
  ParameterOverrides?: Parameter[];
  OperationPreferences?: StackSetOperationPreferences;
  OperationId?: string;
  CallAs?: CallAs;
}
export interface CreateStackInstancesOutput {
  OperationId?: string;
}
export interface CreateStackOutput {
  StackId?: string;
  OperationId?: string;
}
export interface CreateStackRefactorInput {
  Description?: string;
  EnableStackCreation?: boolean;
  ResourceMappings?: ResourceMapping[];
  StackDefinitions: StackDefinition[];
}
export interface CreateStackRefactorOutput {
  StackRefactorId: string;
}
export interface CreateStackSetInput {
  StackSetName: string;
  Description?: string;
  TemplateBody?: string;
  TemplateURL?: string;
  StackId?: string;
  Parameters?: Parameter[];
  Capabilities?: Capability[];
  Tags?: Tag[];
  AdministrationRoleARN?: string;
  ExecutionRoleName?: string;
  PermissionModel?: PermissionModels;
  AutoDeployment?: AutoDeployment;
  CallAs?: CallAs;
  ClientRequestToken?: string;
  ManagedExecution?: ManagedExecution;
}
export interface CreateStackSetOutput {
  StackSetId?: string;
}
export interface CreatedButModifiedException {}
export interface DeactivateOrganizationsAccessInput {}
export interface DeactivateOrganizationsAccessOutput {}
export interface DeactivateTypeInput {
  TypeName?: string;
  Type?: ThirdPartyType;
  Arn?: string;
}
export interface DeactivateTypeOutput {}
export interface DeleteChangeSetInput {
  ChangeSetName: string;
  StackName?: string;
}
export interface DeleteChangeSetOutput {}
export interface DeleteGeneratedTemplateInput {
  GeneratedTemplateName: string;
}
export interface DeleteStackInput {
  StackName: string;
  RetainResources?: string[];
  RoleARN?: string;
  ClientRequestToken?: string;
  DeletionMode?: DeletionMode;
  DeploymentConfig?: DeploymentConfig;
}
export interface DeleteStackInstancesInput {
  StackSetName: string;
  Accounts?: string[];
  DeploymentTargets?: DeploymentTargets;
  Regions: string[];
  OperationPreferences?: StackSetOperationPreferences;
  RetainStacks: boolean;
  OperationId?: string;
  CallAs?: CallAs;
}
export interface DeleteStackInstancesOutput {
  OperationId?: string;
}
export interface DeleteStackSetInput {
  StackSetName: string;
  CallAs?: CallAs;
}
export interface DeleteStackSetOutput {}
export type DeletionMode = "STANDARD" | "FORCE_DELETE_STACK";
export interface DeploymentConfig {
  Mode?: DeploymentConfigMode;
  DisableRollback?: boolean;
}
export type DeploymentConfigMode = "STANDARD" | "EXPRESS";
export type DeploymentMode = "REVERT_DRIFT";
export interface DeploymentTargets {
  Accounts?: string[];
  AccountsUrl?: string;
  OrganizationalUnitIds?: string[];
  AccountFilterType?: AccountFilterType;
}
export type DeprecatedStatus = "LIVE" | "DEPRECATED";
export interface DeregisterTypeInput {
  Arn?: string;
  Type?: RegistryType;
  TypeName?: string;
  VersionId?: string;
}
export interface DeregisterTypeOutput {}
export interface DescribeAccountLimitsInput {
  NextToken?: string;
}
export interface DescribeAccountLimitsOutput {
  AccountLimits?: AccountLimit[];
  NextToken?: string;
}
export interface DescribeChangeSetHooksInput {
  ChangeSetName: string;
  StackName?: string;
  NextToken?: string;
  LogicalResourceId?: string;
}
export interface DescribeChangeSetHooksOutput {
  ChangeSetId?: string;
  ChangeSetName?: string;
  Hooks?: ChangeSetHook[];
  Status?: ChangeSetHooksStatus;
  NextToken?: string;
  StackId?: string;
  StackName?: string;
}
export interface DescribeChangeSetInput {
  ChangeSetName: string;
  StackName?: string;
  NextToken?: string;
  IncludePropertyValues?: boolean;
}
export interface DescribeChangeSetOutput {
  ChangeSetName?: string;
  ChangeSetId?: string;
  StackId?: string;
  StackName?: string;
  Description?: string;
  Parameters?: Parameter[];
  CreationTime?: Date;
  ExecutionStatus?: ExecutionStatus;
  Status?: ChangeSetStatus;
  StatusReason?: string;
  StackDriftStatus?: StackDriftStatus;
  NotificationARNs?: string[];
  RollbackConfiguration?: RollbackConfiguration;
  Capabilities?: Capability[];
  Tags?: Tag[];
  Changes?: Change[];
  NextToken?: string;
  IncludeNestedStacks?: boolean;
  ParentChangeSetId?: string;
  RootChangeSetId?: string;
  OnStackFailure?: OnStackFailure;
  ImportExistingResources?: boolean;
  DeploymentMode?: DeploymentMode;
  DeploymentConfig?: DeploymentConfig;
}
export interface DescribeEventsInput {
  StackName?: string;
  ChangeSetName?: string;
  OperationId?: string;
  Filters?: EventFilter;
  NextToken?: string;
}
export interface DescribeEventsOutput {
  OperationEvents?: OperationEvent[];
  NextToken?: string;
}
export interface DescribeGeneratedTemplateInput {
  GeneratedTemplateName: string;
}
export interface DescribeGeneratedTemplateOutput {
  GeneratedTemplateId?: string;
  GeneratedTemplateName?: string;
  Resources?: ResourceDetail[];
  Status?: GeneratedTemplateStatus;
  StatusReason?: string;
  CreationTime?: Date;
  LastUpdatedTime?: Date;
  Progress?: TemplateProgress;
  StackId?: string;
  TemplateConfiguration?: TemplateConfiguration;
  TotalWarnings?: number;
}
export interface DescribeOrganizationsAccessInput {
  CallAs?: CallAs;
}
export interface DescribeOrganizationsAccessOutput {
  Status?: OrganizationStatus;
}
export interface DescribePublisherInput {
  PublisherId?: string;
}
export interface DescribePublisherOutput {
  PublisherId?: string;
  PublisherStatus?: PublisherStatus;
  IdentityProvider?: IdentityProvider;
  PublisherProfile?: string;
}
export interface DescribeResourceScanInput {
  ResourceScanId: string;
}
export interface DescribeResourceScanOutput {
  ResourceScanId?: string;
  Status?: ResourceScanStatus;
  StatusReason?: string;
  StartTime?: Date;
  EndTime?: Date;
  PercentageCompleted?: number;
  ResourceTypes?: string[];
  ResourcesScanned?: number;
  ResourcesRead?: number;
  ScanFilters?: ScanFilter[];
}
export interface DescribeStackDriftDetectionStatusInput {
  StackDriftDetectionId: string;
}
export interface DescribeStackDriftDetectionStatusOutput {
  StackId: string;
  StackDriftDetectionId: string;
  StackDriftStatus?: StackDriftStatus;
  DetectionStatus: StackDriftDetectionStatus;
  DetectionStatusReason?: string;
  DriftedStackResourceCount?: number;
  Timestamp: Date;
}
export interface DescribeStackEventsInput {
  StackName: string;
  NextToken?: string;
}
export interface DescribeStackEventsOutput {
  StackEvents?: StackEvent[];
  NextToken?: string;
}
export interface DescribeStackInstanceInput {
  StackSetName: string;
  StackInstanceAccount: string;
  StackInstanceRegion: string;
  CallAs?: CallAs;
}
export interface DescribeStackInstanceOutput {
  StackInstance?: StackInstance;
}
export interface DescribeStackRefactorInput {
  StackRefactorId: string;
}
export interface DescribeStackRefactorOutput {
  Description?: string;
  StackRefactorId?: string;
  StackIds?: string[];
  ExecutionStatus?: StackRefactorExecutionStatus;
  ExecutionStatusReason?: string;
  Status?: StackRefactorStatus;
  StatusReason?: string;
}
export interface DescribeStackResourceDriftsInput {
  StackName: string;
  StackResourceDriftStatusFilters?: StackResourceDriftStatus[];
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeStackResourceDriftsOutput {
  StackResourceDrifts: StackResourceDrift[];
  NextToken?: string;
}
export interface DescribeStackResourceInput {
  StackName: string;
  LogicalResourceId: string;
}
export interface DescribeStackResourceOutput {
  StackResourceDetail?: StackResourceDetail;
}
export interface DescribeStackResourcesInput {
  StackName?: string;
  LogicalResourceId?: string;
  PhysicalResourceId?: string;
}
export interface DescribeStackResourcesOutput {
  StackResources?: StackResource[];
}
export interface DescribeStackSetInput {
  StackSetName: string;
  CallAs?: CallAs;
}
export interface DescribeStackSetOperationInput {
  StackSetName: string;
  OperationId: string;
  CallAs?: CallAs;
}
export interface DescribeStackSetOperationOutput {
  StackSetOperation?: StackSetOperation;
}
export interface DescribeStackSetOutput {
  StackSet?: StackSet;
}
export interface DescribeStacksInput {
  StackName?: string;
  NextToken?: string;
}
export interface DescribeStacksOutput {
  Stacks?: Stack[];
  NextToken?: string;
}
export interface DescribeTypeInput {
  Type?: RegistryType;
  TypeName?: string;
  Arn?: string;
  VersionId?: string;
  PublisherId?: string;
  PublicVersionNumber?: string;
}
export interface DescribeTypeOutput {
  Arn?: string;
  Type?: RegistryType;
  TypeName?: string;
  DefaultVersionId?: string;
  IsDefaultVersion?: boolean;
  TypeTestsStatus?: TypeTestsStatus;
  TypeTestsStatusDescription?: string;
  Description?: string;
  Schema?: string;
  ProvisioningType?: ProvisioningType;
  DeprecatedStatus?: DeprecatedStatus;
  LoggingConfig?: LoggingConfig;
  RequiredActivatedTypes?: RequiredActivatedType[];
  ExecutionRoleArn?: string;
  Visibility?: Visibility;
  SourceUrl?: string;
  DocumentationUrl?: string;
  LastUpdated?: Date;
  TimeCreated?: Date;
  ConfigurationSchema?: string;
  PublisherId?: string;
  OriginalTypeName?: string;
  OriginalTypeArn?: string;
  PublicVersionNumber?: string;
  LatestPublicVersion?: string;
  IsActivated?: boolean;
  AutoUpdate?: boolean;
}
export interface DescribeTypeRegistrationInput {
  RegistrationToken: string;
}
export interface DescribeTypeRegistrationOutput {
  ProgressStatus?: RegistrationStatus;
  Description?: string;
  TypeArn?: string;
  TypeVersionArn?: string;
}
export type DetailedStatus = "CONFIGURATION_COMPLETE" | "VALIDATION_FAILED";
export interface DetectStackDriftInput {
  StackName: string;
  LogicalResourceIds?: string[];
}
export interface DetectStackDriftOutput {
  StackDriftDetectionId: string;
}
export interface DetectStackResourceDriftInput {
  StackName: string;
  LogicalResourceId: string;
}
export interface DetectStackResourceDriftOutput {
  StackResourceDrift: StackResourceDrift;
}
export interface DetectStackSetDriftInput {
  StackSetName: string;
  OperationPreferences?: StackSetOperationPreferences;
  OperationId?: string;
  CallAs?: CallAs;
}
export interface DetectStackSetDriftOutput {
  OperationId?: string;
}
export type DifferenceType = "ADD" | "REMOVE" | "NOT_EQUAL";
export type DriftIgnoredReason = "MANAGED_BY_AWS" | "WRITE_ONLY_PROPERTY" | "SENSITIVE_PROPERTY";
export interface EstimateTemplateCostInput {
  TemplateBody?: string;
  TemplateURL?: string;
  Parameters?: Parameter[];
}
export interface EstimateTemplateCostOutput {
  Url?: string;
}
export type EvaluationType = "Static" | "Dynamic";
export interface EventFilter {
  FailedEvents?: boolean;
}
export type EventType = "STACK_EVENT" | "PROGRESS_EVENT" | "VALIDATION_ERROR" | "PROVISIONING_ERROR" | "HOOK_INVOCATION_ERROR";
export interface ExecuteChangeSetInput {
  ChangeSetName: string;
  StackName?: string;
  ClientRequestToken?: string;
  DisableRollback?: boolean;
  RetainExceptOnCreate?: boolean;
}
export interface ExecuteChangeSetOutput {}
export interface ExecuteStackRefactorInput {
  StackRefactorId: string;
}
export type ExecutionStatus = "UNAVAILABLE" | "AVAILABLE" | "EXECUTE_IN_PROGRESS" | "EXECUTE_COMPLETE" | "EXECUTE_FAILED" | "OBSOLETE";
export interface Export {
  ExportingStackId?: string;
  Name?: string;
  Value?: string;
}
export type GeneratedTemplateDeletionPolicy = "DELETE" | "RETAIN";
export interface GeneratedTemplateNotFoundException {}
export type GeneratedTemplateResourceStatus = "PENDING" | "IN_PROGRESS" | "FAILED" | "COMPLETE";
export type GeneratedTemplateStatus = "CREATE_PENDING" | "UPDATE_PENDING" | "DELETE_PENDING" | "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS" | "FAILED" | "COMPLETE";
export type GeneratedTemplateUpdateReplacePolicy = "DELETE" | "RETAIN";
export interface GetGeneratedTemplateInput {
  Format?: TemplateFormat;
  GeneratedTemplateName: string;
}
export interface GetGeneratedTemplateOutput {
  Status?: GeneratedTemplateStatus;
  TemplateBody?: string;
}
export interface GetHookResultInput {
  HookResultId?: string;
}
export interface GetHookResultOutput {
  HookResultId?: string;
  InvocationPoint?: HookInvocationPoint;
  FailureMode?: HookFailureMode;
  TypeName?: string;
  OriginalTypeName?: string;
  TypeVersionId?: string;
  TypeConfigurationVersionId?: string;
  TypeArn?: string;
  Status?: HookStatus;
  HookStatusReason?: string;
  InvokedAt?: Date;
  Target?: HookTarget;
  Annotations?: Annotation[];
}
export interface GetStackPolicyInput {
  StackName: string;
}
export interface GetStackPolicyOutput {
  StackPolicyBody?: string;
}
export interface GetTemplateInput {
  StackName?: string;
  ChangeSetName?: string;
  TemplateStage?: TemplateStage;
}
export interface GetTemplateOutput {
  TemplateBody?: string;
  StagesAvailable?: TemplateStage[];
}
export interface GetTemplateSummaryInput {
  TemplateBody?: string;
  TemplateURL?: string;
  StackName?: string;
  StackSetName?: string;
  CallAs?: CallAs;
  TemplateSummaryConfig?: TemplateSummaryConfig;
}
export interface GetTemplateSummaryOutput {
  Parameters?: ParameterDeclaration[];
  Description?: string;
  Capabilities?: Capability[];
  CapabilitiesReason?: string;
  ResourceTypes?: string[];
  Version?: string;
  Metadata?: string;
  DeclaredTransforms?: string[];
  ResourceIdentifierSummaries?: ResourceIdentifierSummary[];
  Warnings?: Warnings;
}
export type HandlerErrorCode = "NotUpdatable" | "InvalidRequest" | "AccessDenied" | "InvalidCredentials" | "AlreadyExists" | "NotFound" | "ResourceConflict" | "Throttling" | "ServiceLimitExceeded" | "NotStabilized" | "GeneralServiceException" | "ServiceInternalError" | "NetworkFailure" | "InternalFailure" | "InvalidTypeConfiguration" | "HandlerInternalFailure" | "NonCompliant" | "Unknown" | "UnsupportedTarget";
export type HookFailureMode = "FAIL" | "WARN";
export type HookInvocationPoint = "PRE_PROVISION";
export interface HookResultNotFoundException {}
export interface HookResultSummary {
  HookResultId?: string;
  InvocationPoint?: HookInvocationPoint;
  FailureMode?: HookFailureMode;
  TypeName?: string;
  TypeVersionId?: string;
  TypeConfigurationVersionId?: string;
  Status?: HookStatus;
  HookStatusReason?: string;
  InvokedAt?: Date;
  TargetType?: ListHookResultsTargetType;
  TargetId?: string;
  TypeArn?: string;
  HookExecutionTarget?: string;
}
export type HookStatus = "HOOK_IN_PROGRESS" | "HOOK_COMPLETE_SUCCEEDED" | "HOOK_COMPLETE_FAILED" | "HOOK_FAILED";
export interface HookTarget {
  TargetType: HookTargetType;
  TargetTypeName: string;
  TargetId: string;
  Action: HookTargetAction;
}
export type HookTargetAction = "CREATE" | "UPDATE" | "DELETE" | "IMPORT";
export type HookTargetType = "RESOURCE";
export type IdentityProvider = "AWS_Marketplace" | "GitHub" | "Bitbucket";
export interface ImportStacksToStackSetInput {
  StackSetName: string;
  StackIds?: string[];
  StackIdsUrl?: string;
  OrganizationalUnitIds?: string[];
  OperationPreferences?: StackSetOperationPreferences;
  OperationId?: string;
  CallAs?: CallAs;
}
export interface ImportStacksToStackSetOutput {
  OperationId?: string;
}
export interface InsufficientCapabilitiesException {}
export interface InvalidChangeSetStatusException {}
export interface InvalidOperationException {}
export interface InvalidStateTransitionException {}
export interface LimitExceededException {}
export interface ListChangeSetsInput {
  StackName: string;
  NextToken?: string;
}
export interface ListChangeSetsOutput {
  Summaries?: ChangeSetSummary[];
  NextToken?: string;
}
export interface ListExportsInput {
  NextToken?: string;
}
export interface ListExportsOutput {
  Exports?: Export[];
  NextToken?: string;
}
export interface ListGeneratedTemplatesInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListGeneratedTemplatesOutput {
  Summaries?: TemplateSummary[];
  NextToken?: string;
}
export interface ListHookResultsInput {
  TargetType?: ListHookResultsTargetType;
  TargetId?: string;
  TypeArn?: string;
  Status?: HookStatus;
  NextToken?: string;
}
export interface ListHookResultsOutput {
  TargetType?: ListHookResultsTargetType;
  TargetId?: string;
  HookResults?: HookResultSummary[];
  NextToken?: string;
}
export type ListHookResultsTargetType = "CHANGE_SET" | "STACK" | "RESOURCE" | "CLOUD_CONTROL";
export interface ListImportsInput {
  ExportName: string;
  NextToken?: string;
}
export interface ListImportsOutput {
  Imports?: string[];
  NextToken?: string;
}
export interface ListResourceScanRelatedResourcesInput {
  ResourceScanId: string;
  Resources: ScannedResourceIdentifier[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListResourceScanRelatedResourcesOutput {
  RelatedResources?: ScannedResource[];
  NextToken?: string;
}
export interface ListResourceScanResourcesInput {
  ResourceScanId: string;
  ResourceIdentifier?: string;
  ResourceTypePrefix?: string;
  TagKey?: string;
  TagValue?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListResourceScanResourcesOutput {
  Resources?: ScannedResource[];
  NextToken?: string;
}
export interface ListResourceScansInput {
  NextToken?: string;
  MaxResults?: number;
  ScanTypeFilter?: ScanType;
}
export interface ListResourceScansOutput {
  ResourceScanSummaries?: ResourceScanSummary[];
  NextToken?: string;
}
export interface ListStackInstanceResourceDriftsInput {
  StackSetName: string;
  NextToken?: string;
  MaxResults?: number;
  StackInstanceResourceDriftStatuses?: StackResourceDriftStatus[];
  StackInstanceAccount: string;
  StackInstanceRegion: string;
  OperationId: string;
  CallAs?: CallAs;
}
export interface ListStackInstanceResourceDriftsOutput {
  Summaries?: StackInstanceResourceDriftsSummary[];
  NextToken?: string;
}
export interface ListStackInstancesInput {
  StackSetName: string;
  NextToken?: string;
  MaxResults?: number;
  Filters?: StackInstanceFilter[];
  StackInstanceAccount?: string;
  StackInstanceRegion?: string;
  CallAs?: CallAs;
}
export interface ListStackInstancesOutput {
  Summaries?: StackInstanceSummary[];
  NextToken?: string;
}
export interface ListStackRefactorActionsInput {
  StackRefactorId: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListStackRefactorActionsOutput {
  StackRefactorActions: StackRefactorAction[];
  NextToken?: string;
}
export interface ListStackRefactorsInput {
  ExecutionStatusFilter?: StackRefactorExecutionStatus[];
  NextToken?: string;
  MaxResults?: number;
}
export interface ListStackRefactorsOutput {
  StackRefactorSummaries: StackRefactorSummary[];
  NextToken?: string;
}
export interface ListStackResourcesInput {
  StackName: string;
  NextToken?: string;
}
export interface ListStackResourcesOutput {
  StackResourceSummaries?: StackResourceSummary[];
  NextToken?: string;
}
export interface ListStackSetAutoDeploymentTargetsInput {
  StackSetName: string;
  NextToken?: string;
  MaxResults?: number;
  CallAs?: CallAs;
}
export interface ListStackSetAutoDeploymentTargetsOutput {
  Summaries?: StackSetAutoDeploymentTargetSummary[];
  NextToken?: string;
}
export interface ListStackSetOperationResultsInput {
  StackSetName: string;
  OperationId: string;
  NextToken?: string;
  MaxResults?: number;
  CallAs?: CallAs;
  Filters?: OperationResultFilter[];
}
export interface ListStackSetOperationResultsOutput {
  Summaries?: StackSetOperationResultSummary[];
  NextToken?: string;
}
export interface ListStackSetOperationsInput {
  StackSetName: string;
  NextToken?: string;
  MaxResults?: number;
  CallAs?: CallAs;
}
export interface ListStackSetOperationsOutput {
  Summaries?: StackSetOperationSummary[];
  NextToken?: string;
}
export interface ListStackSetsInput {
  NextToken?: string;
  MaxResults?: number;
  Status?: StackSetStatus;
  CallAs?: CallAs;
}
export interface ListStackSetsOutput {
  Summaries?: StackSetSummary[];
  NextToken?: string;
}
export interface ListStacksInput {
  NextToken?: string;
  StackStatusFilter?: StackStatus[];
}
export interface ListStacksOutput {
  StackSummaries?: StackSummary[];
  NextToken?: string;
}
export interface ListTypeRegistrationsInput {
  Type?: RegistryType;
  TypeName?: string;
  TypeArn?: string;
  RegistrationStatusFilter?: RegistrationStatus;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTypeRegistrationsOutput {
  RegistrationTokenList?: string[];
  NextToken?: string;
}
export interface ListTypeVersionsInput {
  Type?: RegistryType;
  TypeName?: string;
  Arn?: string;
  MaxResults?: number;
  NextToken?: string;
  DeprecatedStatus?: DeprecatedStatus;
  PublisherId?: string;
}
export interface ListTypeVersionsOutput {
  TypeVersionSummaries?: TypeVersionSummary[];
  NextToken?: string;
}
export interface ListTypesInput {
  Visibility?: Visibility;
  ProvisioningType?: ProvisioningType;
  DeprecatedStatus?: DeprecatedStatus;
  Type?: RegistryType;
  Filters?: TypeFilters;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTypesOutput {
  TypeSummaries?: TypeSummary[];
  NextToken?: string;
}
export interface LiveResourceDrift {
  PreviousValue?: string;
  ActualValue?: string;
  DriftDetectionTimestamp?: Date;
}
export interface LoggingConfig {
  LogRoleArn: string;
  LogGroupName: string;
}
export interface ManagedExecution {
  Active?: boolean;
}
export interface ModuleInfo {
  TypeHierarchy?: string;
  LogicalIdHierarchy?: string;
}
export interface NameAlreadyExistsException {}
export type OnFailure = "DO_NOTHING" | "ROLLBACK" | "DELETE";
export type OnStackFailure = "DO_NOTHING" | "ROLLBACK" | "DELETE";
export interface OperationEntry {
  OperationType?: OperationType;
  OperationId?: string;
}
export interface OperationEvent {
  EventId?: string;
  StackId?: string;
  OperationId?: string;
  OperationType?: OperationType;
  OperationStatus?: BeaconStackOperationStatus;
  EventType?: EventType;
  LogicalResourceId?: string;
  PhysicalResourceId?: string;
  ResourceType?: string;
  Timestamp?: Date;
  StartTime?: Date;
  EndTime?: Date;
  ResourceStatus?: ResourceStatus;
  ResourceStatusReason?: string;
  ResourceProperties?: string;
  ClientRequestToken?: string;
  HookType?: string;
  HookStatus?: HookStatus;
  HookStatusReason?: string;
  HookInvocationPoint?: HookInvocationPoint;
  HookFailureMode?: HookFailureMode;
  DetailedStatus?: DetailedStatus;
  ValidationFailureMode?: HookFailureMode;
  ValidationName?: string;
  ValidationStatus?: ValidationStatus;
  ValidationStatusReason?: string;
  ValidationPath?: string;
}
export interface OperationIdAlreadyExistsException {}
export interface OperationInProgressException {}
export interface OperationNotFoundException {}
export interface OperationResultFilter {
  Name?: OperationResultFilterName;
  Values?: string;
}
export type OperationResultFilterName = "OPERATION_RESULT_STATUS";
export type OperationStatus = "PENDING" | "IN_PROGRESS" | "SUCCESS" | "FAILED";
export interface OperationStatusCheckFailedException {}
export type OperationType = "CREATE_STACK" | "UPDATE_STACK" | "DELETE_STACK" | "CONTINUE_ROLLBACK" | "ROLLBACK" | "CREATE_CHANGESET";
export type OrganizationStatus = "ENABLED" | "DISABLED" | "DISABLED_PERMANENTLY";
export interface Output {
  OutputKey?: string;
  OutputValue?: string;
  Description?: string;
  ExportName?: string;
}
export interface Parameter {
  ParameterKey?: string;
  ParameterValue?: string;
  UsePreviousValue?: boolean;
  ResolvedValue?: string;
}
export interface ParameterConstraints {
  AllowedValues?: string[];
}
export interface ParameterDeclaration {
  ParameterKey?: string;
  DefaultValue?: string;
  ParameterType?: string;
  NoEcho?: boolean;
  Description?: string;
  ParameterConstraints?: ParameterConstraints;
}
export type PermissionModels = "SERVICE_MANAGED" | "SELF_MANAGED";
export interface PhysicalResourceIdContextKeyValuePair {
  Key: string;
  Value: string;
}
export type PolicyAction = "Delete" | "Retain" | "Snapshot" | "ReplaceAndDelete" | "ReplaceAndRetain" | "ReplaceAndSnapshot";
export interface PropertyDifference {
  PropertyPath: string;
  ExpectedValue: string;
  ActualValue: string;
  DifferenceType: DifferenceType;
}
export type ProvisioningType = "NON_PROVISIONABLE" | "IMMUTABLE" | "FULLY_MUTABLE";
export interface PublishTypeInput {
  Type?: ThirdPartyType;
  Arn?: string;
  TypeName?: string;
  PublicVersionNumber?: string;
}
export interface PublishTypeOutput {
  PublicTypeArn?: string;
}
export type PublisherStatus = "VERIFIED" | "UNVERIFIED";
export interface RecordHandlerProgressInput {
  BearerToken: string;
  OperationStatus: OperationStatus;
  CurrentOperationStatus?: OperationStatus;
  StatusMessage?: string;
  ErrorCode?: HandlerErrorCode;
  ResourceModel?: string;
  ClientRequestToken?: string;
}
export interface RecordHandlerProgressOutput {}
export type RegionConcurrencyType = "SEQUENTIAL" | "PARALLEL";
export interface RegisterPublisherInput {
  AcceptTermsAndConditions?: boolean;
  ConnectionArn?: string;
}
export interface RegisterPublisherOutput {
  PublisherId?: string;
}
export interface RegisterTypeInput {
  Type?: RegistryType;
  TypeName: string;
  SchemaHandlerPackage: string;
  LoggingConfig?: LoggingConfig;
  ExecutionRoleArn?: string;
  ClientRequestToken?: string;
}
export interface RegisterTypeOutput {
  RegistrationToken?: string;
}
export type RegistrationStatus = "COMPLETE" | "IN_PROGRESS" | "FAILED";
export type RegistryType = "RESOURCE" | "MODULE" | "HOOK";
export interface RemoveAliasInput {
  AliasName: string;
}
export type Replacement = "True" | "False" | "Conditional";
export interface RequiredActivatedType {
  TypeNameAlias?: string;
  OriginalTypeName?: string;
  PublisherId?: string;
  SupportedMajorVersions?: number[];
}
export type RequiresRecreation = "Never" | "Conditionally" | "Always";
export type ResourceAttribute = "Properties" | "Metadata" | "CreationPolicy" | "UpdatePolicy" | "DeletionPolicy" | "UpdateReplacePolicy" | "Tags";
export interface ResourceChange {
  PolicyAction?: PolicyAction;
  Action?: ChangeAction;
  LogicalResourceId?: string;
  PhysicalResourceId?: string;
  ResourceType?: string;
  Replacement?: Replacement;
  Scope?: ResourceAttribute[];
  ResourceDriftStatus?: StackResourceDriftStatus;
  ResourceDriftIgnoredAttributes?: ResourceDriftIgnoredAttribute[];
  Details?: ResourceChangeDetail[];
  ChangeSetId?: string;
  ModuleInfo?: ModuleInfo;
  BeforeContext?: string;
  AfterContext?: string;
  PreviousDeploymentContext?: string;
}
export interface ResourceChangeDetail {
  Target?: ResourceTargetDefinition;
  Evaluation?: EvaluationType;
  ChangeSource?: ChangeSource;
  CausingEntity?: string;
}
export interface ResourceDefinition {
  ResourceType: string;
  LogicalResourceId?: string;
  ResourceIdentifier: { [key: string]: string };
}
export interface ResourceDetail {
  ResourceType?: string;
  LogicalResourceId?: string;
  ResourceIdentifier?: { [key: string]: string };
  ResourceStatus?: GeneratedTemplateResourceStatus;
  ResourceStatusReason?: string;
  Warnings?: WarningDetail[];
}
export interface ResourceDriftIgnoredAttribute {
  Path?: string;
  Reason?: DriftIgnoredReason;
}
export interface ResourceIdentifierSummary {
  ResourceType?: string;
  LogicalResourceIds?: string[];
  ResourceIdentifiers?: string[];
}
export interface ResourceLocation {
  StackName: string;
  LogicalResourceId: string;
}
export interface ResourceMapping {
  Source: ResourceLocation;
  Destination: ResourceLocation;
}
export interface ResourceScanInProgressException {}
export interface ResourceScanLimitExceededException {}
export interface ResourceScanNotFoundException {}
export type ResourceScanStatus = "IN_PROGRESS" | "FAILED" | "COMPLETE" | "EXPIRED";
export interface ResourceScanSummary {
  ResourceScanId?: string;
  Status?: ResourceScanStatus;
  StatusReason?: string;
  StartTime?: Date;
  EndTime?: Date;
  PercentageCompleted?: number;
  ScanType?: ScanType;
}
export type ResourceSignalStatus = "SUCCESS" | "FAILURE";
export type ResourceStatus = "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE" | "DELETE_SKIPPED" | "UPDATE_IN_PROGRESS" | "UPDATE_FAILED" | "UPDATE_COMPLETE" | "IMPORT_FAILED" | "IMPORT_COMPLETE" | "IMPORT_IN_PROGRESS" | "IMPORT_ROLLBACK_IN_PROGRESS" | "IMPORT_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_COMPLETE" | "EXPORT_FAILED" | "EXPORT_COMPLETE" | "EXPORT_IN_PROGRESS" | "EXPORT_ROLLBACK_IN_PROGRESS" | "EXPORT_ROLLBACK_FAILED" | "EXPORT_ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_FAILED" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED";
export interface ResourceTargetDefinition {
  Attribute?: ResourceAttribute;
  Name?: string;
  RequiresRecreation?: RequiresRecreation;
  Path?: string;
  BeforeValue?: string;
  AfterValue?: string;
  BeforeValueFrom?: BeforeValueFrom;
  AfterValueFrom?: AfterValueFrom;
  Drift?: LiveResourceDrift;
  AttributeChangeType?: AttributeChangeType;
}
export interface ResourceToImport {
  ResourceType: string;
  LogicalResourceId: string;
  ResourceIdentifier: { [key: string]: string };
}
export interface RollbackConfiguration {
  RollbackTriggers?: RollbackTrigger[];
  MonitoringTimeInMinutes?: number;
}
export interface RollbackStackInput {
  StackName: string;
  RoleARN?: string;
  ClientRequestToken?: string;
  RetainExceptOnCreate?: boolean;
  DeploymentConfig?: DeploymentConfig;
}
export interface RollbackStackOutput {
  StackId?: string;
  OperationId?: string;
}
export interface RollbackTrigger {
  Arn: string;
  Type: string;
}
export interface ScanFilter {
  Types?: string[];
}
export type ScanType = "FULL" | "PARTIAL";
export interface ScannedResource {
  ResourceType?: string;
  ResourceIdentifier?: { [key: string]: string };
  ManagedByStack?: boolean;
}
export interface ScannedResourceIdentifier {
  ResourceType: string;
  ResourceIdentifier: { [key: string]: string };
}
export interface SetAliasInput {
  StackName: string;
  AliasName: string;
}
export interface SetStackPolicyInput {
  StackName: string;
  StackPolicyBody?: string;
  StackPolicyURL?: string;
}
export interface SetTypeConfigurationInput {
  TypeArn?: string;
  Configuration: string;
  ConfigurationAlias?: string;
  TypeName?: string;
  Type?: ThirdPartyType;
}
export interface SetTypeConfigurationOutput {
  ConfigurationArn?: string;
}
export interface SetTypeDefaultVersionInput {
  Arn?: string;
  Type?: RegistryType;
  TypeName?: string;
  VersionId?: string;
}
export interface SetTypeDefaultVersionOutput {}
export interface SignalResourceInput {
  StackName: string;
  LogicalResourceId: string;
  UniqueId: string;
  Status: ResourceSignalStatus;
}
export interface Stack {
  StackId?: string;
  StackName: string;
  ChangeSetId?: string;
  Description?: string;
  Parameters?: Parameter[];
  CreationTime: Date;
  DeletionTime?: Date;
  LastUpdatedTime?: Date;
  RollbackConfiguration?: RollbackConfiguration;
  StackStatus: StackStatus;
  StackStatusReason?: string;
  DisableRollback?: boolean;
  DeploymentConfig?: DeploymentConfig;
  NotificationARNs?: string[];
  TimeoutInMinutes?: number;
  Capabilities?: Capability[];
  Outputs?: Output[];
  RoleARN?: string;
  Tags?: Tag[];
  EnableTerminationProtection?: boolean;
  ParentId?: string;
  RootId?: string;
  DriftInformation?: StackDriftInformation;
  RetainExceptOnCreate?: boolean;
  DeletionMode?: DeletionMode;
  DetailedStatus?: DetailedStatus;
  LastOperations?: OperationEntry[];
  AliasName?: string;
}
export interface StackDefinition {
  StackName?: string;
  TemplateBody?: string;
  TemplateURL?: string;
}
export type StackDriftDetectionStatus = "DETECTION_IN_PROGRESS" | "DETECTION_FAILED" | "DETECTION_COMPLETE";
export interface StackDriftInformation {
  StackDriftStatus: StackDriftStatus;
  LastCheckTimestamp?: Date;
}
export interface StackDriftInformationSummary {
  StackDriftStatus: StackDriftStatus;
  LastCheckTimestamp?: Date;
}
export type StackDriftStatus = "DRIFTED" | "IN_SYNC" | "UNKNOWN" | "NOT_CHECKED";
export interface StackEvent {
  StackId: string;
  EventId: string;
  StackName: string;
  OperationId?: string;
  LogicalResourceId?: string;
  PhysicalResourceId?: string;
  ResourceType?: string;
  Timestamp: Date;
  ResourceStatus?: ResourceStatus;
  ResourceStatusReason?: string;
  ResourceProperties?: string;
  ClientRequestToken?: string;
  HookType?: string;
  HookStatus?: HookStatus;
  HookStatusReason?: string;
  HookInvocationPoint?: HookInvocationPoint;
  HookInvocationId?: string;
  HookFailureMode?: HookFailureMode;
  DetailedStatus?: DetailedStatus;
}
export interface StackInstance {
  StackSetId?: string;
  Region?: string;
  Account?: string;
  StackId?: string;
  ParameterOverrides?: Parameter[];
  Status?: StackInstanceStatus;
  StackInstanceStatus?: StackInstanceComprehensiveStatus;
  StatusReason?: string;
  OrganizationalUnitId?: string;
  DriftStatus?: StackDriftStatus;
  LastDriftCheckTimestamp?: Date;
  LastOperationId?: string;
}
export interface StackInstanceComprehensiveStatus {
  DetailedStatus?: StackInstanceDetailedStatus;
}
export type StackInstanceDetailedStatus = "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED" | "INOPERABLE" | "SKIPPED_SUSPENDED_ACCOUNT" | "FAILED_IMPORT";
export interface StackInstanceFilter {
  Name?: StackInstanceFilterName;
  Values?: string;
}
export type StackInstanceFilterName = "DETAILED_STATUS" | "LAST_OPERATION_ID" | "DRIFT_STATUS";
export interface StackInstanceNotFoundException {}
export interface StackInstanceResourceDriftsSummary {
  StackId: string;
  LogicalResourceId: string;
  PhysicalResourceId?: string;
  PhysicalResourceIdContext?: PhysicalResourceIdContextKeyValuePair[];
  ResourceType: string;
  PropertyDifferences?: PropertyDifference[];
  StackResourceDriftStatus: StackResourceDriftStatus;
  Timestamp: Date;
}
export type StackInstanceStatus = "CURRENT" | "OUTDATED" | "INOPERABLE";
export interface StackInstanceSummary {
  StackSetId?: string;
  Region?: string;
  Account?: string;
  StackId?: string;
  Status?: StackInstanceStatus;
  StatusReason?: string;
  StackInstanceStatus?: StackInstanceComprehensiveStatus;
  OrganizationalUnitId?: string;
  DriftStatus?: StackDriftStatus;
  LastDriftCheckTimestamp?: Date;
  LastOperationId?: string;
}
export interface StackNotFoundException {}
export interface StackRefactorAction {
  Action?: StackRefactorActionType;
  Entity?: StackRefactorActionEntity;
  PhysicalResourceId?: string;
  ResourceIdentifier?: string;
  Description?: string;
  Detection?: StackRefactorDetection;
  DetectionReason?: string;
  TagResources?: Tag[];
  UntagResources?: string[];
  ResourceMapping?: ResourceMapping;
}
export type StackRefactorActionEntity = "RESOURCE" | "STACK";
export type StackRefactorActionType = "MOVE" | "CREATE";
export type StackRefactorDetection = "AUTO" | "MANUAL";
export type StackRefactorExecutionStatus = "UNAVAILABLE" | "AVAILABLE" | "OBSOLETE" | "EXECUTE_IN_PROGRESS" | "EXECUTE_COMPLETE" | "EXECUTE_FAILED" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED";
export interface StackRefactorNotFoundException {}
export type StackRefactorStatus = "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED";
export interface StackRefactorSummary {
  StackRefactorId?: string;
  Description?: string;
  ExecutionStatus?: StackRefactorExecutionStatus;
  ExecutionStatusReason?: string;
  Status?: StackRefactorStatus;
  StatusReason?: string;
}
export interface StackResource {
  StackName?: string;
  StackId?: string;
  LogicalResourceId: string;
  PhysicalResourceId?: string;
  ResourceType: string;
  Timestamp: Date;
  ResourceStatus: ResourceStatus;
  ResourceStatusReason?: string;
  Description?: string;
  DriftInformation?: StackResourceDriftInformation;
  ModuleInfo?: ModuleInfo;
}
export interface StackResourceDetail {
  StackName?: string;
  StackId?: string;
  LogicalResourceId: string;
  PhysicalResourceId?: string;
  ResourceType: string;
  LastUpdatedTimestamp: Date;
  ResourceStatus: ResourceStatus;
  ResourceStatusReason?: string;
  Description?: string;
  Metadata?: string;
  DriftInformation?: StackResourceDriftInformation;
  ModuleInfo?: ModuleInfo;
}
export interface StackResourceDrift {
  StackId: string;
  LogicalResourceId: string;
  PhysicalResourceId?: string;
  PhysicalResourceIdContext?: PhysicalResourceIdContextKeyValuePair[];
  ResourceType: string;
  ExpectedProperties?: string;
  ActualProperties?: string;
  PropertyDifferences?: PropertyDifference[];
  StackResourceDriftStatus: StackResourceDriftStatus;
  Timestamp: Date;
  ModuleInfo?: ModuleInfo;
  DriftStatusReason?: string;
}
export interface StackResourceDriftInformation {
  StackResourceDriftStatus: StackResourceDriftStatus;
  LastCheckTimestamp?: Date;
}
export interface StackResourceDriftInformationSummary {
  StackResourceDriftStatus: StackResourceDriftStatus;
  LastCheckTimestamp?: Date;
}
export type StackResourceDriftStatus = "IN_SYNC" | "MODIFIED" | "DELETED" | "NOT_CHECKED" | "UNKNOWN" | "UNSUPPORTED";
export interface StackResourceSummary {
  LogicalResourceId: string;
  PhysicalResourceId?: string;
  ResourceType: string;
  LastUpdatedTimestamp: Date;
  ResourceStatus: ResourceStatus;
  ResourceStatusReason?: string;
  DriftInformation?: StackResourceDriftInformationSummary;
  ModuleInfo?: ModuleInfo;
}
export interface StackSet {
  StackSetName?: string;
  StackSetId?: string;
  Description?: string;
  Status?: StackSetStatus;
  TemplateBody?: string;
  Parameters?: Parameter[];
  Capabilities?: Capability[];
  Tags?: Tag[];
  StackSetARN?: string;
  AdministrationRoleARN?: string;
  ExecutionRoleName?: string;
  StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails;
  AutoDeployment?: AutoDeployment;
  PermissionModel?: PermissionModels;
  OrganizationalUnitIds?: string[];
  ManagedExecution?: ManagedExecution;
  Regions?: string[];
}
export interface StackSetAutoDeploymentTargetSummary {
  OrganizationalUnitId?: string;
  Regions?: string[];
}
export interface StackSetDriftDetectionDetails {
  DriftStatus?: StackSetDriftStatus;
  DriftDetectionStatus?: StackSetDriftDetectionStatus;
  LastDriftCheckTimestamp?: Date;
  TotalStackInstancesCount?: number;
  DriftedStackInstancesCount?: number;
  InSyncStackInstancesCount?: number;
  InProgressStackInstancesCount?: number;
  FailedStackInstancesCount?: number;
}
export type StackSetDriftDetectionStatus = "COMPLETED" | "FAILED" | "PARTIAL_SUCCESS" | "IN_PROGRESS" | "STOPPED";
export type StackSetDriftStatus = "DRIFTED" | "IN_SYNC" | "NOT_CHECKED";
export interface StackSetNotEmptyException {}
export interface StackSetNotFoundException {}
export interface StackSetOperation {
  OperationId?: string;
  StackSetId?: string;
  Action?: StackSetOperationAction;
  Status?: StackSetOperationStatus;
  OperationPreferences?: StackSetOperationPreferences;
  RetainStacks?: boolean;
  AdministrationRoleARN?: string;
  ExecutionRoleName?: string;
  CreationTimestamp?: Date;
  EndTimestamp?: Date;
  DeploymentTargets?: DeploymentTargets;
  StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails;
  StatusReason?: string;
  StatusDetails?: StackSetOperationStatusDetails;
}
export type StackSetOperationAction = "CREATE" | "UPDATE" | "DELETE" | "DETECT_DRIFT";
export interface StackSetOperationPreferences {
  RegionConcurrencyType?: RegionConcurrencyType;
  RegionOrder?: string[];
  FailureToleranceCount?: number;
  FailureTolerancePercentage?: number;
  MaxConcurrentCount?: number;
  MaxConcurrentPercentage?: number;
  ConcurrencyMode?: ConcurrencyMode;
}
export type StackSetOperationResultStatus = "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED" | "CANCELLED";
export interface StackSetOperationResultSummary {
  Account?: string;
  Region?: string;
  Status?: StackSetOperationResultStatus;
  StatusReason?: string;
  AccountGateResult?: AccountGateResult;
  OrganizationalUnitId?: string;
}
export type StackSetOperationStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "STOPPING" | "STOPPED" | "QUEUED";
export interface StackSetOperationStatusDetails {
  FailedStackInstancesCount?: number;
}
export interface StackSetOperationSummary {
  OperationId?: string;
  Action?: StackSetOperationAction;
  Status?: StackSetOperationStatus;
  CreationTimestamp?: Date;
  EndTimestamp?: Date;
  StatusReason?: string;
  StatusDetails?: StackSetOperationStatusDetails;
  OperationPreferences?: StackSetOperationPreferences;
}
export type StackSetStatus = "ACTIVE" | "DELETED";
export interface StackSetSummary {
  StackSetName?: string;
  StackSetId?: string;
  Description?: string;
  Status?: StackSetStatus;
  AutoDeployment?: AutoDeployment;
  PermissionModel?: PermissionModels;
  DriftStatus?: StackDriftStatus;
  LastDriftCheckTimestamp?: Date;
  ManagedExecution?: ManagedExecution;
}
export type StackStatus = "CREATE_IN_PROGRESS" | "CREATE_FAILED" | "CREATE_COMPLETE" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_FAILED" | "ROLLBACK_COMPLETE" | "DELETE_IN_PROGRESS" | "DELETE_FAILED" | "DELETE_COMPLETE" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED" | "UPDATE_ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_FAILED" | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_ROLLBACK_COMPLETE" | "REVIEW_IN_PROGRESS" | "IMPORT_IN_PROGRESS" | "IMPORT_COMPLETE" | "IMPORT_ROLLBACK_IN_PROGRESS" | "IMPORT_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_COMPLETE";
export interface StackSummary {
  StackId?: string;
  StackName: string;
  TemplateDescription?: string;
  CreationTime: Date;
  LastUpdatedTime?: Date;
  DeletionTime?: Date;
  StackStatus: StackStatus;
  StackStatusReason?: string;
  ParentId?: string;
  RootId?: string;
  DriftInformation?: StackDriftInformationSummary;
  LastOperations?: OperationEntry[];
}
export interface StaleRequestException {}
export interface StartResourceScanInput {
  ClientRequestToken?: string;
  ScanFilters?: ScanFilter[];
}
export interface StartResourceScanOutput {
  ResourceScanId?: string;
}
export interface StopStackSetOperationInput {
  StackSetName: string;
  OperationId: string;
  CallAs?: CallAs;
}
export interface StopStackSetOperationOutput {}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TemplateConfiguration {
  DeletionPolicy?: GeneratedTemplateDeletionPolicy;
  UpdateReplacePolicy?: GeneratedTemplateUpdateReplacePolicy;
}
export type TemplateFormat = "JSON" | "YAML";
export interface TemplateParameter {
  ParameterKey?: string;
  DefaultValue?: string;
  NoEcho?: boolean;
  Description?: string;
}
export interface TemplateProgress {
  ResourcesSucceeded?: number;
  ResourcesFailed?: number;
  ResourcesProcessing?: number;
  ResourcesPending?: number;
}
export type TemplateStage = "Original" | "Processed";
export interface TemplateSummary {
  GeneratedTemplateId?: string;
  GeneratedTemplateName?: string;
  Status?: GeneratedTemplateStatus;
  StatusReason?: string;
  CreationTime?: Date;
  LastUpdatedTime?: Date;
  NumberOfResources?: number;
}
export interface TemplateSummaryConfig {
  TreatUnrecognizedResourceTypesAsWarnings?: boolean;
}
export interface TestTypeInput {
  Arn?: string;
  Type?: ThirdPartyType;
  TypeName?: string;
  VersionId?: string;
  LogDeliveryBucket?: string;
}
export interface TestTypeOutput {
  TypeVersionArn?: string;
}
export type ThirdPartyType = "RESOURCE" | "MODULE" | "HOOK";
export interface TokenAlreadyExistsException {}
export interface TypeConfigurationDetails {
  Arn?: string;
  Alias?: string;
  Configuration?: string;
  LastUpdated?: Date;
  TypeArn?: string;
  TypeName?: string;
  IsDefaultConfiguration?: boolean;
}
export interface TypeConfigurationIdentifier {
  TypeArn?: string;
  TypeConfigurationAlias?: string;
  TypeConfigurationArn?: string;
  Type?: ThirdPartyType;
  TypeName?: string;
}
export interface TypeConfigurationNotFoundException {}
export interface TypeFilters {
  Category?: Category;
  PublisherId?: string;
  TypeNamePrefix?: string;
}
export interface TypeNotFoundException {}
export interface TypeSummary {
  Type?: RegistryType;
  TypeName?: string;
  DefaultVersionId?: string;
  TypeArn?: string;
  LastUpdated?: Date;
  Description?: string;
  PublisherId?: string;
  OriginalTypeName?: string;
  PublicVersionNumber?: string;
  LatestPublicVersion?: string;
  PublisherIdentity?: IdentityProvider;
  PublisherName?: string;
  IsActivated?: boolean;
}
export type TypeTestsStatus = "PASSED" | "FAILED" | "IN_PROGRESS" | "NOT_TESTED";
export interface TypeVersionSummary {
  Type?: RegistryType;
  TypeName?: string;
  VersionId?: string;
  IsDefaultVersion?: boolean;
  Arn?: string;
  TimeCreated?: Date;
  Description?: string;
  PublicVersionNumber?: string;
}
export interface UpdateGeneratedTemplateInput {
  GeneratedTemplateName: string;
  NewGeneratedTemplateName?: string;
  AddResources?: ResourceDefinition[];
  RemoveResources?: string[];
  RefreshAllResources?: boolean;
  TemplateConfiguration?: TemplateConfiguration;
}
export interface UpdateGeneratedTemplateOutput {
  GeneratedTemplateId?: string;
}
export interface UpdateStackInput {
  StackName: string;
  TemplateBody?: string;
  TemplateURL?: string;
  UsePreviousTemplate?: boolean;
  StackPolicyDuringUpdateBody?: string;
  StackPolicyDuringUpdateURL?: string;
  Parameters?: Parameter[];
  Capabilities?: Capability[];
  ResourceTypes?: string[];
  RoleARN?: string;
  RollbackConfiguration?: RollbackConfiguration;
  StackPolicyBody?: string;
  StackPolicyURL?: string;
  NotificationARNs?: string[];
  Tags?: Tag[];
  DisableRollback?: boolean;
  ClientRequestToken?: string;
  RetainExceptOnCreate?: boolean;
  DeploymentConfig?: DeploymentConfig;
  DisableValidation?: boolean;
}
export interface UpdateStackInstancesInput {
  StackSetName: string;
  Accounts?: string[];
  DeploymentTargets?: DeploymentTargets;
  Regions: string[];
  ParameterOverrides?: Parameter[];
  OperationPreferences?: StackSetOperationPreferences;
  OperationId?: string;
  CallAs?: CallAs;
}
export interface UpdateStackInstancesOutput {
  OperationId?: string;
}
export interface UpdateStackOutput {
  StackId?: string;
  OperationId?: string;
}
export interface UpdateStackSetInput {
  StackSetName: string;
  Description?: string;
  TemplateBody?: string;
  TemplateURL?: string;
  UsePreviousTemplate?: boolean;
  Parameters?: Parameter[];
  Capabilities?: Capability[];
  Tags?: Tag[];
  OperationPreferences?: StackSetOperationPreferences;
  AdministrationRoleARN?: string;
  ExecutionRoleName?: string;
  DeploymentTargets?: DeploymentTargets;
  PermissionModel?: PermissionModels;
  AutoDeployment?: AutoDeployment;
  OperationId?: string;
  Accounts?: string[];
  Regions?: string[];
  CallAs?: CallAs;
  ManagedExecution?: ManagedExecution;
}
export interface UpdateStackSetOutput {
  OperationId?: string;
}
export interface UpdateTerminationProtectionInput {
  EnableTerminationProtection: boolean;
  StackName: string;
}
export interface UpdateTerminationProtectionOutput {
  StackId?: string;
}
export interface ValidateTemplateInput {
  TemplateBody?: string;
  TemplateURL?: string;
}
export interface ValidateTemplateOutput {
  Parameters?: TemplateParameter[];
  Description?: string;
  Capabilities?: Capability[];
  CapabilitiesReason?: string;
  DeclaredTransforms?: string[];
}
export type ValidationStatus = "FAILED" | "SKIPPED";
export type VersionBump = "MAJOR" | "MINOR";
export type Visibility = "PUBLIC" | "PRIVATE";
export interface WarningDetail {
  Type?: WarningType;
  Properties?: WarningProperty[];
}
export interface WarningProperty {
  PropertyPath?: string;
  Required?: boolean;
  Description?: string;
}
export type WarningType = "MUTUALLY_EXCLUSIVE_PROPERTIES" | "UNSUPPORTED_PROPERTIES" | "MUTUALLY_EXCLUSIVE_TYPES" | "EXCLUDED_PROPERTIES" | "EXCLUDED_RESOURCES";
export interface Warnings {
  UnrecognizedResourceTypes?: string[];
}
