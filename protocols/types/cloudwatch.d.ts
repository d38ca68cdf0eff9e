// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): CloudWatch, 2010-08-01. Do not edit.
export interface Operations {
  AssociateDatasetKmsKey: { input: AssociateDatasetKmsKeyInput; output: AssociateDatasetKmsKeyOutput; errors: "KmsAccessDeniedException" | "KmsKeyNotFoundException" | "ConflictException" | "KmsKeyDisabledException" | "ResourceNotFoundException" };
  CreateResourceMetricsConfiguration: { input: CreateResourceMetricsConfigurationInput; output: CreateResourceMetricsConfigurationOutput; errors: "ConflictException" | "ResourceNotFoundException" };
  DeleteAlarmMuteRule: { input: DeleteAlarmMuteRuleInput; output: {}; errors: never };
  DeleteAlarms: { input: DeleteAlarmsInput; output: {}; errors: "ResourceNotFound" | "ResourceConflict" };
  DeleteAnomalyDetector: { input: DeleteAnomalyDetectorInput; output: DeleteAnomalyDetectorOutput; errors: "ResourceNotFoundException" | "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" | "InvalidParameterCombinationException" };
  DeleteDashboards: { input: DeleteDashboardsInput; output: DeleteDashboardsOutput; errors: "InvalidParameterValueException" | "InternalServiceFault" | "ConflictException" };
  DeleteInsightRules: { input: DeleteInsightRulesInput; output: DeleteInsightRulesOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" };
  DeleteMetricDataQueryDefinition: { input: DeleteMetricDataQueryDefinitionInput; output: DeleteMetricDataQueryDefinitionOutput; errors: never };
  DeleteMetricStream: { input: DeleteMetricStreamInput; output: DeleteMetricStreamOutput; errors: "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" };
  DeleteResourceMetricsConfiguration: { input: DeleteResourceMetricsConfigurationInput; output: DeleteResourceMetricsConfigurationOutput; errors: "ResourceNotFoundException" };
  DescribeAlarmContributors: { input: DescribeAlarmContributorsInput; output: DescribeAlarmContributorsOutput; errors: "InvalidNextToken" | "ResourceNotFoundException" };
  DescribeAlarmHistory: { input: DescribeAlarmHistoryInput; output: DescribeAlarmHistoryOutput; errors: "InvalidNextToken" };
  DescribeAlarms: { input: DescribeAlarmsInput; output: DescribeAlarmsOutput; errors: "InvalidNextToken" };
  DescribeAlarmsForMetric: { input: DescribeAlarmsForMetricInput; output: DescribeAlarmsForMetricOutput; errors: never };
  DescribeAnomalyDetectors: { input: DescribeAnomalyDetectorsInput; output: DescribeAnomalyDetectorsOutput; errors: "InvalidNextToken" | "InternalServiceFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeInsightRules: { input: DescribeInsightRulesInput; output: DescribeInsightRulesOutput; errors: "InvalidNextToken" };
  DisableAlarmActions: { input: DisableAlarmActionsInput; output: {}; errors: never };
  DisableInsightRules: { input: DisableInsightRulesInput; output: DisableInsightRulesOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" };
  DisassociateDatasetKmsKey: { input: DisassociateDatasetKmsKeyInput; output: DisassociateDatasetKmsKeyOutput; errors: "ConflictException" | "ResourceNotFoundException" };
  EnableAlarmActions: { input: EnableAlarmActionsInput; output: {}; errors: never };
  EnableInsightRules: { input: EnableInsightRulesInput; output: EnableInsightRulesOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" | "LimitExceededException" };
  GetAlarmMuteRule: { input: GetAlarmMuteRuleInput; output: GetAlarmMuteRuleOutput; errors: "ResourceNotFoundException" };
  GetDashboard: { input: GetDashboardInput; output: GetDashboardOutput; errors: "InvalidParameterValueException" | "DashboardNotFoundError" | "InternalServiceFault" };
  GetDataset: { input: GetDatasetInput; output: GetDatasetOutput; errors: "ResourceNotFoundException" };
  GetInsightRuleReport: { input: GetInsightRuleReportInput; output: GetInsightRuleReportOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" | "ResourceNotFoundException" };
  GetMetricData: { input: GetMetricDataInput; output: GetMetricDataOutput; errors: "InvalidNextToken" };
  GetMetricDataQueryDefinition: { input: GetMetricDataQueryDefinitionInput; output: GetMetricDataQueryDefinitionOutput; errors: "ResourceNotFoundException" };
  GetMetricStatistics: { input: GetMetricStatisticsInput; output: GetMetricStatisticsOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" | "InvalidParameterCombinationException" | "InternalServiceFault" };
  GetMetricStream: { input: GetMetricStreamInput; output: GetMetricStreamOutput; errors: "ResourceNotFoundException" | "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" | "InvalidParameterCombinationException" };
  GetMetricWidgetImage: { input: GetMetricWidgetImageInput; output: GetMetricWidgetImageOutput; errors: never };
  GetOTelEnrichment: { input: GetOTelEnrichmentInput; output: GetOTelEnrichmentOutput; errors: never };
  GetResourceMetricsConfiguration: { input: GetResourceMetricsConfigurationInput; output: GetResourceMetricsConfigurationOutput; errors: "ResourceNotFoundException" };
  ListAlarmMuteRules: { input: ListAlarmMuteRulesInput; output: ListAlarmMuteRulesOutput; errors: "InvalidNextToken" | "ResourceNotFoundException" };
  ListDashboards: { input: ListDashboardsInput; output: ListDashboardsOutput; errors: "InvalidParameterValueException" | "InternalServiceFault" };
  ListManagedInsightRules: { input: ListManagedInsightRulesInput; output: ListManagedInsightRulesOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" | "InvalidNextToken" };
  ListMetricDataQueryDefinitions: { input: ListMetricDataQueryDefinitionsInput; output: ListMetricDataQueryDefinitionsOutput; errors: never };
  ListMetricStreams: { input: ListMetricStreamsInput; output: ListMetricStreamsOutput; errors: "InvalidNextToken" | "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" };
  ListMetrics: { input: ListMetricsInput; output: ListMetricsOutput; errors: "InternalServiceFault" | "InvalidParameterValueException" };
  ListTagsForResource: { input: ListTagsForResourceInput; output: ListTagsForResourceOutput; errors: "InvalidParameterValueException" | "ResourceNotFoundException" | "InternalServiceFault" };
  PutAlarmMuteRule: { input: PutAlarmMuteRuleInput; output: {}; errors: "LimitExceededFault" };
  PutAnomalyDetector: { input: PutAnomalyDetectorInput; output: PutAnomalyDetectorOutput; errors: "LimitExceededException" | "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" | "InvalidParameterCombinationException" };
  PutCompositeAlarm: { input: PutCompositeAlarmInput; output: {}; errors: "LimitExceededFault" };
  PutDashboard: { input: PutDashboardInput; output: PutDashboardOutput; errors: "DashboardInvalidInputError" | "InternalServiceFault" | "ConflictException" };
  PutInsightRule: { input: PutInsightRuleInput; output: PutInsightRuleOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" | "LimitExceededException" };
  PutLogAlarm: { input: PutLogAlarmInput; output: {}; errors: "LimitExceededFault" | "ResourceConflict" };
  PutManagedInsightRules: { input: PutManagedInsightRulesInput; output: PutManagedInsightRulesOutput; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" };
  PutMetricAlarm: { input: PutMetricAlarmInput; output: {}; errors: "LimitExceededFault" };
  PutMetricData: { input: PutMetricDataInput; output: {}; errors: "InvalidParameterValueException" | "MissingRequiredParameterException" | "InvalidParameterCombinationException" | "InternalServiceFault" };
  PutMetricDataQueryDefinition: { input: PutMetricDataQueryDefinitionInput; output: PutMetricDataQueryDefinitionOutput; errors: "ConflictException" | "LimitExceededException" | "ResourceNotFoundException" };
  PutMetricStream: { input: PutMetricStreamInput; output: PutMetricStreamOutput; errors: "ConcurrentModificationException" | "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" | "InvalidParameterCombinationException" };
  SetAlarmState: { input: SetAlarmStateInput; output: {}; errors: "ResourceNotFound" | "InvalidFormatFault" };
  StartMetricStreams: { input: StartMetricStreamsInput; output: StartMetricStreamsOutput; errors: "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" };
  StartOTelEnrichment: { input: StartOTelEnrichmentInput; output: StartOTelEnrichmentOutput; errors: "ValidationException" };
  StopMetricStreams: { input: StopMetricStreamsInput; output: StopMetricStreamsOutput; errors: "InternalServiceFault" | "InvalidParameterValueException" | "MissingRequiredParameterException" };
  StopOTelEnrichment: { input: StopOTelEnrichmentInput; output: StopOTelEnrichmentOutput; errors: never };
  TagResource: { input: TagResourceInput; output: TagResourceOutput; errors: "InvalidParameterValueException" | "ResourceNotFoundException" | "ConcurrentModificationException" | "InternalServiceFault" | "ConflictException" };
  UntagResource: { input: UntagResourceInput; output: UntagResourceOutput; errors: "InvalidParameterValueException" | "ResourceNotFoundException" | "ConcurrentModificationException" | "InternalServiceFault" | "ConflictException" };
  UpdateOTelEnrichment: { input: UpdateOTelEnrichmentInput; output: UpdateOTelEnrichmentOutput; errors: "ValidationException" | "ResourceNotFoundException" };
  UpdateResourceMetricsConfiguration: { input: UpdateResourceMetricsConfigurationInput; output: UpdateResourceMetricsConfigurationOutput; errors: "ResourceNotFoundException" };
}
export type OperationName = keyof Operations;
export interface ActionConfiguration {
  AlarmTagsPropagation?: AlarmTagsPropagation;
}
export type ActionsSuppressedBy = "WaitPeriod" | "ExtensionPeriod" | "Alarm";
export interface AlarmContributor {
  ContributorId: string;
  ContributorAttributes: { [key: string]: string };
  StateReason: string;
  StateTransitionedTimestamp?: Date;
}
export interface AlarmHistoryItem {
  AlarmName?: string;
  AlarmContributorId?: string;
  AlarmType?: AlarmType;
  Timestamp?: Date;
  HistoryItemType?: HistoryItemType;
  HistorySummary?: string;
  HistoryData?: string;
  AlarmContributorAttributes?: { [key: string]: string };
}
export type AlarmMuteRuleStatus = "SCHEDULED" | "ACTIVE" | "EXPIRED";
export interface AlarmMuteRuleSummary {
  AlarmMuteRuleArn?: string;
  ExpireDate?: Date;
  Status?: AlarmMuteRuleStatus;
  MuteType?: string;
  LastUpdatedTimestamp?: Date;
}
export interface AlarmPromQLCriteria {
  Query: string;
  PendingPeriod?: number;
  RecoveryPeriod?: number;
}
export interface AlarmTagsPropagation {
  Enabled: boolean;
  IncludedTagKeys?: string[];
  ExcludedTagKeys?: string[];
}
export type AlarmType = "CompositeAlarm" | "MetricAlarm" | "LogAlarm";
export interface AnomalyDetector {
  AnomalyDetectorId?: string;
  Namespace?: string;
  MetricName?: string;
  Dimensions?: Dimension[];
  Stat?: string;
  Configuration?: AnomalyDetectorConfiguration;
  StateValue?: AnomalyDetectorStateValue;
  MetricCharacteristics?: MetricCharacteristics;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector;
}
export type AnomalyDetectorAdaptationSpeed = "FAST" | "NORMAL" | "SLOW";
export interface AnomalyDetectorConfiguration {
  ExcludedTimeRanges?: Range[];
  MetricTimezone?: string;
  AdaptationSpeed?: AnomalyDetectorAdaptationSpeed;
  OutlierFilteringStrength?: AnomalyDetectorOutlierFilteringStrength;
}
export type AnomalyDetectorOutlierFilteringStrength = "MINIMAL" | "MODERATE" | "STRICT";
export type AnomalyDetectorStateValue = "PENDING_TRAINING" | "TRAINED_INSUFFICIENT_DATA" | "TRAINED";
export type AnomalyDetectorType = "SINGLE_METRIC" | "METRIC_MATH";
export interface AssociateDatasetKmsKeyInput {
  DatasetIdentifier: string;
  KmsKeyArn: string;
}
export interface AssociateDatasetKmsKeyOutput {}
export type ComparisonOperator = "GreaterThanOrEqualToThreshold" | "GreaterThanThreshold" | "LessThanThreshold" | "LessThanOrEqualToThreshold" | "LessThanLowerOrGreaterThanUpperThreshold" | "LessThanLowerThreshold" | "GreaterThanUpperThreshold";
export interface CompositeAlarm {
  ActionsEnabled?: boolean;
  AlarmActions?: string[];
  AlarmArn?: string;
  AlarmConfigurationUpdatedTimestamp?: Date;
  AlarmDescription?: string;
  AlarmName?: string;
  AlarmRule?: string;
  InsufficientDataActions?: string[];
  OKActions?: string[];
  StateReason?: string;
  StateReasonData?: string;
  StateUpdatedTimestamp?: Date;
  StateValue?: StateValue;
  StateTransitionedTimestamp?: Date;
  ActionsSuppressedBy?: ActionsSuppressedBy;
  ActionsSuppressedReason?: string;
  ActionsSuppressor?: string;
  ActionsSuppressorWaitPeriod?: number;
  ActionsSuppressorExtensionPeriod?: number;
  ActionConfiguration?: ActionConfiguration;
}
export interface ConcurrentModificationException {}
export interface ConflictException {
  Message?: string;
}
export interface CreateResourceMetricsConfigurationInput {
  ResourceArn: string;
  MetricSelections?: ResourceMetricSelection[];
}
export interface CreateResourceMetricsConfigurationOutput {
  ResourceMetricsConfiguration: ResourceMetricsConfiguration;
}
export interface DashboardEntry {
  DashboardName?: string;
  DashboardArn?: string;
  LastModified?: Date;
  Size?: number;
}
export interface DashboardInvalidInputError {
  message?: string;
  dashboardValidationMessages?: DashboardValidationMessage[];
}
export interface DashboardNotFoundError {
  message?: string;
}
export interface DashboardValidationMessage {
  DataPath?: string;
  Message?: string;
}
export interface Datapoint {
  Timestamp?: Date;
  SampleCount?: number;
  Average?: number;
  Sum?: number;
  Minimum?: number;
  Maximum?: number;
  Unit?: StandardUnit;
  ExtendedStatistics?: { [key: string]: number };
}
export interface DeleteAlarmMuteRuleInput {
  AlarmMuteRuleName: string;
}
export interface DeleteAlarmsInput {
  AlarmNames: string[];
}
export interface DeleteAnomalyDetectorInput {
  AnomalyDetectorId?: string;
  Namespace?: string;
  MetricName?: string;
  Dimensions?: Dimension[];
  Stat?: string;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector;
}
export interface DeleteAnomalyDetectorOutput {}
export interface DeleteDashboardsInput {
  DashboardNames: string[];
}
export interface DeleteDashboardsOutput {}
export interface DeleteInsightRulesInput {
  RuleNames: string[];
}
export interface DeleteInsightRulesOutput {
  Failures?: PartialFailure[];
}
export interface DeleteMetricDataQueryDefinitionInput {
  Id: string;
}
export interface DeleteMetricDataQueryDefinitionOutput {}
export interface DeleteMetricStreamInput {
  Name: string;
}
export interface DeleteMetricStreamOutput {}
export interface DeleteResourceMetricsConfigurationInput {
  ResourceArn: string;
}
export interface DeleteResourceMetricsConfigurationOutput {}
export interface DescribeAlarmContributorsInput {
  AlarmName: string;
  NextToken?: string;
}
export interface DescribeAlarmContributorsOutput {
  AlarmContributors: AlarmContributor[];
  NextToken?: string;
}
export interface DescribeAlarmHistoryInput {
  AlarmName?: string;
  AlarmContributorId?: string;
  AlarmTypes?: AlarmType[];
  HistoryItemType?: HistoryItemType;
  StartDate?: Date;
  EndDate?: Date;
  MaxRecords?: number;
  NextToken?: string;
  ScanBy?: ScanBy;
}
export interface DescribeAlarmHistoryOutput {
  AlarmHistoryItems?: AlarmHistoryItem[];
  NextToken?: string;
}
export interface DescribeAlarmsForMetricInput {
  MetricName: string;
  Namespace: string;
  Statistic?: Statistic;
  ExtendedStatistic?: string;
  Dimensions?: Dimension[];
  Period?: number;
  Unit?: StandardUnit;
}
export interface DescribeAlarmsForMetricOutput {
  MetricAlarms?: MetricAlarm[];
}
export interface DescribeAlarmsInput {
  AlarmNames?: string[];
  AlarmNamePrefix?: string;
  AlarmTypes?: AlarmType[];
  ChildrenOfAlarmName?: string;
  ParentsOfAlarmName?: string;
  StateValue?: StateValue;
  ActionPrefix?: string;
  MaxRecords?: number;
  NextToken?: string;
}
export interface DescribeAlarmsOutput {
  CompositeAlarms?: CompositeAlarm[];
  MetricAlarms?: MetricAlarm[];
  LogAlarms?: LogAlarm[];
  NextToken?: string;
}
export interface DescribeAnomalyDetectorsInput {
  AnomalyDetectorIds?: string[];
  NextToken?: string;
  MaxResults?: number;
  Namespace?: string;
  MetricName?: string;
  Dimensions?: Dimension[];
  AnomalyDetectorTypes?: AnomalyDetectorType[];
}
export interface DescribeAnomalyDetectorsOutput {
  AnomalyDetectors?: AnomalyDetector[];
  NextToken?: string;
}
export interface DescribeInsightRulesInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeInsightRulesOutput {
  NextToken?: string;
  InsightRules?: InsightRule[];
}
export interface Dimension {
  Name: string;
  Value: string;
}
export interface DimensionFilter {
  Name: string;
  Value?: string;
}
export interface DisableAlarmActionsInput {
  AlarmNames: string[];
}
export interface DisableInsightRulesInput {
  RuleNames: string[];
}
export interface DisableInsightRulesOutput {
  Failures?: PartialFailure[];
}
export interface DisassociateDatasetKmsKeyInput {
  DatasetIdentifier: string;
}
export interface DisassociateDatasetKmsKeyOutput {}
export interface EnableAlarmActionsInput {
  AlarmNames: string[];
}
export interface EnableInsightRulesInput {
  RuleNames: string[];
}
export interface EnableInsightRulesOutput {
  Failures?: PartialFailure[];
}
export interface Entity {
  KeyAttributes?: { [key: string]: string };
  Attributes?: { [key: string]: string };
}
export interface EntityMetricData {
  Entity?: Entity;
  MetricData?: MetricDatum[];
}
export interface EvaluationCriteria {
  PromQLCriteria?: AlarmPromQLCriteria;
}
export type EvaluationState = "PARTIAL_DATA" | "EVALUATION_FAILURE" | "EVALUATION_ERROR";
export interface EvaluationWindow {
  WallClockWindow?: WallClockWindow;
  SlidingWindow?: SlidingWindow;
}
export interface GetAlarmMuteRuleInput {
  AlarmMuteRuleName: string;
}
export interface GetAlarmMuteRuleOutput {
  Name?: string;
  AlarmMuteRuleArn?: string;
  Description?: string;
  Rule?: Rule;
  MuteTargets?: MuteTargets;
  StartDate?: Date;
  ExpireDate?: Date;
  Status?: AlarmMuteRuleStatus;
  LastUpdatedTimestamp?: Date;
  MuteType?: string;
}
export interface GetDashboardInput {
  DashboardName: string;
}
export interface GetDashboardOutput {
  DashboardArn?: string;
  DashboardBody?: string;
  DashboardName?: string;
}
export interface GetDatasetInput {
  DatasetIdentifier: string;
}
export interface GetDatasetOutput {
  DatasetId: string;
  Arn: string;
  KmsKeyArn?: string;
}
export interface GetInsightRuleReportInput {
  RuleName: string;
  StartTime: Date;
  EndTime: Date;
  Period: number;
  MaxContributorCount?: number;
  Metrics?: string[];
  OrderBy?: string;
}
export interface GetInsightRuleReportOutput {
  KeyLabels?: string[];
  AggregationStatistic?: string;
  AggregateValue?: number;
  ApproximateUniqueCount?: number;
  Contributors?: InsightRuleContributor[];
  MetricDatapoints?: InsightRuleMetricDatapoint[];
}
export interface GetMetricDataInput {
  MetricDataQueries: MetricDataQuery[];
  StartTime: Date;
  EndTime: Date;
  NextToken?: string;
  ScanBy?: ScanBy;
  MaxDatapoints?: number;
  LabelOptions?: LabelOptions;
}
export interface GetMetricDataOutput {
  MetricDataResults?: MetricDataResult[];
  NextToken?: string;
  Messages?: MessageData[];
}
export interface GetMetricDataQueryDefinitionInput {
  Id: string;
}
export interface GetMetricDataQueryDefinitionOutput {
  Id: string;
  Arn: string;
  Path: string;
  Expression: string;
  Type: QueryType;
  CreatedAt: Date;
  UpdatedAt: Date;
}
export interface GetMetricStatisticsInput {
  Namespace: string;
  MetricName: string;
  Dimensions?: Dimension[];
  StartTime: Date;
  EndTime: Date;
  Period: number;
  Statistics?: Statistic[];
  ExtendedStatistics?: string[];
  Unit?: StandardUnit;
}
export interface GetMetricStatisticsOutput {
  Label?: string;
  Datapoints?: Datapoint[];
}
export interface GetMetricStreamInput {
  Name: string;
}
export interface GetMetricStreamOutput {
  Arn?: string;
  Name?: string;
  IncludeFilters?: MetricStreamFilter[];
  ExcludeFilters?: MetricStreamFilter[];
  FirehoseArn?: string;
  RoleArn?: string;
  State?: string;
  CreationDate?: Date;
  LastUpdateDate?: Date;
  OutputFormat?: MetricStreamOutputFormat;
  StatisticsConfigurations?: MetricStreamStatisticsConfiguration[];
  IncludeLinkedAccountsMetrics?: boolean;
}
export interface GetMetricWidgetImageInput {
  MetricWidget: string;
  OutputFormat?: string;
}
export interface GetMetricWidgetImageOutput {
  MetricWidgetImage?: Uint8Array;
}
export interface GetOTelEnrichmentInput {}
export interface GetOTelEnrichmentOutput {
  Status: OTelEnrichmentStatus;
  IncludeFilters?: OTelEnrichmentMetricSelector[];
  ExcludeFilters?: OTelEnrichmentMetricSelector[];
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface GetResourceMetricsConfigurationInput {
  ResourceArn: string;
}
export interface GetResourceMetricsConfigurationOutput {
  ResourceMetricsConfiguration: ResourceMetricsConfiguration;
}
export type HistoryItemType = "ConfigurationUpdate" | "StateUpdate" | "Action" | "AlarmContributorStateUpdate" | "AlarmContributorAction";
export interface InsightRule {
  Name: string;
  State: string;
  Schema: string;
  Definition: string;
  ManagedRule?: boolean;
  ApplyOnTransformedLogs?: boolean;
}
export interface InsightRuleContributor {
  Keys: string[];
  ApproximateAggregateValue: number;
  Datapoints: InsightRuleContributorDatapoint[];
}
export interface InsightRuleContributorDatapoint {
  Timestamp: Date;
  ApproximateValue: number;
}
export interface InsightRuleMetricDatapoint {
  Timestamp: Date;
  UniqueContributors?: number;
  MaxContributorValue?: number;
  SampleCount?: number;
  Average?: number;
  Sum?: number;
  Minimum?: number;
  Maximum?: number;
}
export interface InternalServiceFault {
  Message?: string;
}
export interface InvalidFormatFault {
  message?: string;
}
export interface InvalidNextToken {
  message?: string;
}
export interface InvalidParameterCombinationException {
  message?: string;
}
export interface InvalidParameterValueException {
  message?: string;
}
export interface KmsAccessDeniedException {
  Message: string;
}
export interface KmsKeyDisabledException {
  Message: string;
}
export interface KmsKeyNotFoundException {
  Message: string;
}
export interface LabelOptions {
  Timezone?: string;
}
export interface LimitExceededException {}
export interface LimitExceededFault {
  message?: string;
}
export interface ListAlarmMuteRulesInput {
  AlarmName?: string;
  Statuses?: AlarmMuteRuleStatus[];
  MaxRecords?: number;
  NextToken?: string;
}
export interface ListAlarmMuteRulesOutput {
  AlarmMuteRuleSummaries?: AlarmMuteRuleSummary[];
  NextToken?: string;
}
export interface ListDashboardsInput {
  DashboardNamePrefix?: string;
  NextToken?: string;
}
export interface ListDashboardsOutput {
  DashboardEntries?: DashboardEntry[];
  NextToken?: string;
}
export interface ListManagedInsightRulesInput {
  ResourceARN: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListManagedInsightRulesOutput {
  ManagedRules?: ManagedRuleDescription[];
  NextToken?: string;
}
export interface ListMetricDataQueryDefinitionsInput {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListMetricDataQueryDefinitionsOutput {
  Items: MetricDataQueryDefinitionSummary[];
  NextToken?: string;
}
export interface ListMetricStreamsInput {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListMetricStreamsOutput {
  NextToken?: string;
  Entries?: MetricStreamEntry[];
}
export interface ListMetricsInput {
  Namespace?: string;
  MetricName?: string;
  Dimensions?: DimensionFilter[];
  NextToken?: string;
  RecentlyActive?: RecentlyActive;
  IncludeLinkedAccounts?: boolean;
  OwningAccount?: string;
}
export interface ListMetricsOutput {
  Metrics?: Metric[];
  NextToken?: string;
  OwningAccounts?: string[];
}
export interface ListTagsForResourceInput {
  ResourceARN: string;
}
export interface ListTagsForResourceOutput {
  Tags?: Tag[];
}
export interface LogAlarm {
  AlarmName?: string;
  AlarmArn?: string;
  AlarmDescription?: string;
  AlarmConfigurationUpdatedTimestamp?: Date;
  ActionsEnabled?: boolean;
  OKActions?: string[];
  AlarmActions?: string[];
  InsufficientDataActions?: string[];
  StateValue?: StateValue;
  StateReason?: string;
  StateReasonData?: string;
  StateUpdatedTimestamp?: Date;
  ScheduledQueryConfiguration?: ScheduledQueryConfiguration;
  QueryResultsToEvaluate?: number;
  QueryResultsToAlarm?: number;
  Threshold?: number;
  ComparisonOperator?: ComparisonOperator;
  TreatMissingData?: string;
  StateTransitionedTimestamp?: Date;
  EvaluationState?: EvaluationState;
  ActionLogLineCount?: number;
  ActionLogLineRoleArn?: string;
  WarmUpConfiguration?: WarmUpConfiguration;
  ActionConfiguration?: ActionConfiguration;
}
export interface ManagedRule {
  TemplateName: string;
  ResourceARN: string;
  Tags?: Tag[];
}
export interface ManagedRuleDescription {
  TemplateName?: string;
  ResourceARN?: string;
  RuleState?: ManagedRuleState;
}
export interface ManagedRuleState {
  RuleName: string;
  State: string;
}
export interface MessageData {
  Code?: string;
  Value?: string;
}
export interface Metric {
  Namespace?: string;
  MetricName?: string;
  Dimensions?: Dimension[];
}
export interface MetricAlarm {
  AlarmName?: string;
  AlarmArn?: string;
  AlarmDescription?: string;
  AlarmConfigurationUpdatedTimestamp?: Date;
  ActionsEnabled?: boolean;
  OKActions?: string[];
  AlarmActions?: string[];
  InsufficientDataActions?: string[];
  StateValue?: StateValue;
  StateReason?: string;
  StateReasonData?: string;
  StateUpdatedTimestamp?: Date;
  MetricName?: string;
  Namespace?: string;
  Statistic?: Statistic;
  ExtendedStatistic?: string;
  Dimensions?: Dimension[];
  Period?: number;
  Unit?: StandardUnit;
  EvaluationPeriods?: number;
  DatapointsToAlarm?: number;
  Threshold?: number;
  ComparisonOperator?: ComparisonOperator;
  TreatMissingData?: string;
  EvaluateLowSampleCountPercentile?: string;
  Metrics?: MetricDataQuery[];
  ThresholdMetricId?: string;
  EvaluationState?: EvaluationState;
  StateTransitionedTimestamp?: Date;
  EvaluationWindow?: EvaluationWindow;
  WarmUpConfiguration?: WarmUpConfiguration;
  EvaluationCriteria?: EvaluationCriteria;
  EvaluationInterval?: number;
  ActionConfiguration?: ActionConfiguration;
}
export interface MetricCharacteristics {
  PeriodicSpikes?: boolean;
}
export interface MetricDataQuery {
  Id: string;
  MetricStat?: MetricStat;
  Expression?: string;
  Label?: string;
  ReturnData?: boolean;
  Period?: number;
  AccountId?: string;
}
export interface MetricDataQueryDefinitionSummary {
  Id: string;
  Path: string;
  Type: QueryType;
  UpdatedAt?: Date;
}
export interface MetricDataResult {
  Id?: string;
  Label?: string;
  Timestamps?: Date[];
  Values?: number[];
  StatusCode?: StatusCode;
  Messages?: MessageData[];
}
export interface MetricDatum {
  MetricName: string;
  Dimensions?: Dimension[];
  Timestamp?: Date;
  Value?: number;
  StatisticValues?: StatisticSet;
  Values?: number[];
  Counts?: number[];
  Unit?: StandardUnit;
  StorageResolution?: number;
}
export interface MetricMathAnomalyDetector {
  MetricDataQueries?: MetricDataQuery[];
}
export interface MetricStat {
  Metric: Metric;
  Period: number;
  Stat: string;
  Unit?: StandardUnit;
}
export interface MetricStreamEntry {
  Arn?: string;
  CreationDate?: Date;
  LastUpdateDate?: Date;
  Name?: string;
  FirehoseArn?: string;
  State?: string;
  OutputFormat?: MetricStreamOutputFormat;
}
export interface MetricStreamFilter {
  Namespace?: string;
  MetricNames?: string[];
}
export type MetricStreamOutputFormat = "json" | "opentelemetry0.7" | "opentelemetry1.0";
export interface MetricStreamStatisticsConfiguration {
  IncludeMetrics: MetricStreamStatisticsMetric[];
  AdditionalStatistics: string[];
}
export interface MetricStreamStatisticsMetric {
  Namespace: string;
  MetricName: string;
}
export interface MissingRequiredParameterException {
  message?: string;
}
export interface MuteTargets {
  AlarmNames: string[];
}
export interface OTelEnrichmentMetricSelector {
  Namespace: string;
  MetricNames?: string[];
}
export type OTelEnrichmentStatus = "Running" | "Stopped";
export interface PartialFailure {
  FailureResource?: string;
  ExceptionType?: string;
  FailureCode?: string;
  FailureDescription?: string;
}
export interface PutAlarmMuteRuleInput {
  Name: string;
  Description?: string;
  Rule: Rule;
  MuteTargets?: MuteTargets;
  Tags?: Tag[];
  StartDate?: Date;
  ExpireDate?: Date;
}
export interface PutAnomalyDetectorInput {
  Namespace?: string;
  MetricName?: string;
  Dimensions?: Dimension[];
  Stat?: string;
  Configuration?: AnomalyDetectorConfiguration;
  MetricCharacteristics?: MetricCharacteristics;
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector;
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector;
}
export interface PutAnomalyDetectorOutput {
  AnomalyDetectorId?: string;
}
export interface PutCompositeAlarmInput {
  ActionsEnabled?: boolean;
  AlarmActions?: string[];
  AlarmDescription?: string;
  AlarmName: string;
  AlarmRule: string;
  InsufficientDataActions?: string[];
  OKActions?: string[];
  Tags?: Tag[];
  ActionsSuppressor?: string;
  ActionsSuppressorWaitPeriod?: number;
  ActionsSuppressorExtensionPeriod?: number;
  ActionConfiguration?: ActionConfiguration;
}
export interface PutDashboardInput {
  DashboardName: string;
  DashboardBody: string;
  Tags?: Tag[];
}
export interface PutDashboardOutput {
  DashboardValidationMessages?: DashboardValidationMessage[];
}
export interface PutInsightRuleInput {
  RuleName: string;
  RuleState?: string;
  RuleDefinition: string;
  Tags?: Tag[];
  ApplyOnTransformedLogs?: boolean;
}
export interface PutInsightRuleOutput {}
export interface PutLogAlarmInput {
  AlarmName: string;
  AlarmDescription?: string;
  ScheduledQueryConfiguration: ScheduledQueryConfiguration;
  ActionLogLineCount?: number;
  ActionLogLineRoleArn?: string;
  ActionsEnabled?: boolean;
  OKActions?: string[];
  AlarmActions?: string[];
  InsufficientDataActions?: string[];
  QueryResultsToEvaluate: number;
  QueryResultsToAlarm: number;
  Threshold: number;
  ComparisonOperator: ComparisonOperator;
  TreatMissingData?: string;
  Tags?: Tag[];
  WarmUpConfiguration?: WarmUpConfiguration;
  ActionConfiguration?: ActionConfiguration;
}
export interface PutManagedInsightRulesInput {
  ManagedRules: ManagedRule[];
}
export interface PutManagedInsightRulesOutput {
  Failures?: PartialFailure[];
}
export interface PutMetricAlarmInput {
  AlarmName: string;
  AlarmDescription?: string;
  ActionsEnabled?: boolean;
  OKActions?: string[];
  AlarmActions?: string[];
  InsufficientDataActions?: string[];
  MetricName?: string;
  Namespace?: string;
  Statistic?: Statistic;
  ExtendedStatistic?: string;
  Dimensions?: Dimension[];
  Period?: number;
  Unit?: StandardUnit;
  EvaluationPeriods?: number;
  DatapointsToAlarm?: number;
  Threshold?: number;
  ComparisonOperator?: ComparisonOperator;
  TreatMissingData?: string;
  EvaluateLowSampleCountPercentile?: string;
  Metrics?: MetricDataQuery[];
  Tags?: Tag[];
  ThresholdMetricId?: string;
  EvaluationWindow?: EvaluationWindow;
  WarmUpConfiguration?: WarmUpConfiguration;
  EvaluationCriteria?: EvaluationCriteria;
  EvaluationInterval?: number;
  ActionConfiguration?: ActionConfiguration;
}
export interface PutMetricDataInput {
  Namespace: string;
  MetricData?: MetricDatum[];
  EntityMetricData?: EntityMetricData[];
  StrictEntityValidation?: boolean;
}
export interface PutMetricDataQueryDefinitionInput {
  Id?: string;
  Path: string;
  Expression: string;
  Type: QueryType;
  Tags?: Tag[];
}
export interface PutMetricDataQueryDefinitionOutput {
  Id: string;
  Arn: string;
  Path: string;
  Expression: string;
  Type: QueryType;
  CreatedAt: Date;
  UpdatedAt: Date;
}
export interface PutMetricStreamInput {
  Name: string;
  IncludeFilters?: MetricStreamFilter[];
  ExcludeFilters?: MetricStreamFilter[];
  FirehoseArn: string;
  RoleArn: string;
  OutputFormat: MetricStreamOutputFormat;
  Tags?: Tag[];
  StatisticsConfigurations?: MetricStreamStatisticsConfiguration[];
  IncludeLinkedAccountsMetrics?: boolean;
}
export interface PutMetricStreamOutput {
  Arn?: string;
}
export type QueryType = "PROMQL" | "SQL" | "METRIC_MATH";
export interface Range {
  StartTime: Date;
  EndTime: Date;
}
export type RecentlyActive = "PT3H";
export interface ResourceConflict {
  message?: string;
}
export interface ResourceMetricSelection {
  IncludeMetrics: string[];
}
export interface ResourceMetricsConfiguration {
  ResourceArn: string;
  CreatedAt: Date;
  UpdatedAt: Date;
  MetricSelections?: ResourceMetricSelection[];
}
export interface ResourceNotFound {
  message?: string;
}
export interface ResourceNotFoundException {
  ResourceType?: string;
  ResourceId?: string;
}
export interface Rule {
  Schedule: Schedule;
}
export type ScanBy = "TimestampDescending" | "TimestampAscending";
export interface Schedule {
  Expression: string;
  Duration: string;
  Timezone?: string;
}
export interface ScheduleConfiguration {
  ScheduleExpression: string;
  StartTimeOffset: number;
  EndTimeOffset?: number;
}
export interface ScheduledQueryConfiguration {
  QueryString: string;
  LogGroupIdentifiers?: string[];
  QueryARN?: string;
  ScheduledQueryRoleARN: string;
  ScheduleConfiguration: ScheduleConfiguration;
  AggregationExpression: string;
  Tags?: Tag[];
}
export interface SetAlarmStateInput {
  AlarmName: string;
  StateValue: StateValue;
  StateReason: string;
  StateReasonData?: string;
}
export interface SingleMetricAnomalyDetector {
  AccountId?: string;
  Namespace?: string;
  MetricName?: string;
  Dimensions?: Dimension[];
  Stat?: string;
}
export interface SlidingWindow {}
export type StandardUnit = "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None";
export interface StartMetricStreamsInput {
  Names: string[];
}
export interface StartMetricStreamsOutput {}
export interface StartOTelEnrichmentInput {
  IncludeFilters?: OTelEnrichmentMetricSelector[];
  ExcludeFilters?: OTelEnrichmentMetricSelector[];
}
export interface StartOTelEnrichmentOutput {
  IncludeFilters?: OTelEnrichmentMetricSelector[];
  ExcludeFilters?: OTelEnrichmentMetricSelector[];
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export type StateValue = "OK" | "ALARM" | "INSUFFICIENT_DATA";
export type Statistic = "SampleCount" | "Average" | "Sum" | "Minimum" | "Maximum";
export interface StatisticSet {
  SampleCount: number;
  Sum: number;
  Minimum: number;
  Maximum: number;
}
export type StatusCode = "Complete" | "InternalError" | "PartialData" | "Forbidden";
export interface StopMetricStreamsInput {
  Names: string[];
}
export interface StopMetricStreamsOutput {}
export interface StopOTelEnrichmentInput {}
export interface StopOTelEnrichmentOutput {}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceInput {
  ResourceARN: string;
  Tags: Tag[];
}
export interface TagResourceOutput {}
export interface UntagResourceInput {
  ResourceARN: string;
  TagKeys: string[];
}
export interface UntagResourceOutput {}
export interface UpdateOTelEnrichmentInput {
  IncludeFilters?: OTelEnrichmentMetricSelector[];
  ExcludeFilters?: OTelEnrichmentMetricSelector[];
}
export interface UpdateOTelEnrichmentOutput {
  IncludeFilters?: OTelEnrichmentMetricSelector[];
  ExcludeFilters?: OTelEnrichmentMetricSelector[];
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface UpdateResourceMetricsConfigurationInput {
  ResourceArn: string;
  MetricSelections?: ResourceMetricSelection[];
}
export interface UpdateResourceMetricsConfigurationOutput {
  ResourceMetricsConfiguration: ResourceMetricsConfiguration;
}
export interface ValidationException {
  message?: string;
}
export interface WallClockWindow {
  Timezone?: string;
}
export interface WarmUpConfiguration {
  WarmUpPeriodDurationInMinutes: number;
  OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean;
}
