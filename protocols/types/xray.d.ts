// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): XRay, 2016-04-12. Do not edit.
export interface Operations {
  BatchGetTraces: { input: BatchGetTracesRequest; output: BatchGetTracesResult; errors: "InvalidRequestException" | "ThrottledException" };
  CancelTraceRetrieval: { input: CancelTraceRetrievalRequest; output: CancelTraceRetrievalResult; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" };
  CreateGroup: { input: CreateGroupRequest; output: CreateGroupResult; errors: "InvalidRequestException" | "ThrottledException" };
  CreateSamplingRule: { input: CreateSamplingRuleRequest; output: CreateSamplingRuleResult; errors: "InvalidRequestException" | "ThrottledException" | "RuleLimitExceededException" };
  DeleteGroup: { input: DeleteGroupRequest; output: DeleteGroupResult; errors: "InvalidRequestException" | "ThrottledException" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyRequest; output: DeleteResourcePolicyResult; errors: "InvalidRequestException" | "InvalidPolicyRevisionIdException" | "ThrottledException" };
  DeleteSamplingRule: { input: DeleteSamplingRuleRequest; output: DeleteSamplingRuleResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetEncryptionConfig: { input: GetEncryptionConfigRequest; output: GetEncryptionConfigResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetGroup: { input: GetGroupRequest; output: GetGroupResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetGroups: { input: GetGroupsRequest; output: GetGroupsResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetIndexingRules: { input: GetIndexingRulesRequest; output: GetIndexingRulesResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetInsight: { input: GetInsightRequest; output: GetInsightResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetInsightEvents: { input: GetInsightEventsRequest; output: GetInsightEventsResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetInsightImpactGraph: { input: GetInsightImpactGraphRequest; output: GetInsightImpactGraphResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetInsightSummaries: { input: GetInsightSummariesRequest; output: GetInsightSummariesResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetRetrievedTracesGraph: { input: GetRetrievedTracesGraphRequest; output: GetRetrievedTracesGraphResult; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" };
  GetSamplingRules: { input: GetSamplingRulesRequest; output: GetSamplingRulesResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetSamplingStatisticSummaries: { input: GetSamplingStatisticSummariesRequest; output: GetSamplingStatisticSummariesResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetSamplingTargets: { input: GetSamplingTargetsRequest; output: GetSamplingTargetsResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetServiceGraph: { input: GetServiceGraphRequest; output: GetServiceGraphResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetTimeSeriesServiceStatistics: { input: GetTimeSeriesServiceStatisticsRequest; output: GetTimeSeriesServiceStatisticsResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetTraceGraph: { input: GetTraceGraphRequest; output: GetTraceGraphResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetTraceSegmentDestination: { input: GetTraceSegmentDestinationRequest; output: GetTraceSegmentDestinationResult; errors: "InvalidRequestException" | "ThrottledException" };
  GetTraceSummaries: { input: GetTraceSummariesRequest; output: GetTraceSummariesResult; errors: "InvalidRequestException" | "ThrottledException" };
  ListResourcePolicies: { input: ListResourcePoliciesRequest; output: ListResourcePoliciesResult; errors: "InvalidRequestException" | "ThrottledException" };
  ListRetrievedTraces: { input: ListRetrievedTracesRequest; output: ListRetrievedTracesResult; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" };
  PutEncryptionConfig: { input: PutEncryptionConfigRequest; output: PutEncryptionConfigResult; errors: "InvalidRequestException" | "ThrottledException" };
  PutResourcePolicy: { input: PutResourcePolicyRequest; output: PutResourcePolicyResult; errors: "MalformedPolicyDocumentException" | "LockoutPreventionException" | "InvalidPolicyRevisionIdException" | "PolicySizeLimitExceededException" | "PolicyCountLimitExceededException" | "ThrottledException" };
  PutTelemetryRecords: { input: PutTelemetryRecordsRequest; output: PutTelemetryRecordsResult; errors: "InvalidRequestException" | "ThrottledException" };
  PutTraceSegments: { input: PutTraceSegmentsRequest; output: PutTraceSegmentsResult; errors: "InvalidRequestException" | "ThrottledException" };
  StartTraceRetrieval: { input: StartTraceRetrievalRequest; output: StartTraceRetrievalResult; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" | "TooManyTagsException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" };
  UpdateGroup: { input: UpdateGroupRequest; output: UpdateGroupResult; errors: "InvalidRequestException" | "ThrottledException" };
  UpdateIndexingRule: { input: UpdateIndexingRuleRequest; output: UpdateIndexingRuleResult; errors: "InvalidRequestException" | "ThrottledException" | "ResourceNotFoundException" };
  UpdateSamplingRule: { input: UpdateSamplingRuleRequest; output: UpdateSamplingRuleResult; errors: "InvalidRequestException" | "ThrottledException" };
  UpdateTraceSegmentDestination: { input: UpdateTraceSegmentDestinationRequest; output: UpdateTraceSegmentDestinationResult; errors: "InvalidRequestException" | "ThrottledException" };
}
export type OperationName = keyof Operations;
export interface Alias {
  Name?: string;
  Names?: string[];
  Type?: string;
}
export interface AnnotationValue {
  NumberValue?: number;
  BooleanValue?: boolean;
  StringValue?: string;
}
export interface AnomalousService {
  ServiceId?: ServiceId;
}
export interface AvailabilityZoneDetail {
  Name?: string;
}
export interface BackendConnectionErrors {
  TimeoutCount?: number;
  ConnectionRefusedCount?: number;
  HTTPCode4XXCount?: number;
  HTTPCode5XXCount?: number;
  UnknownHostCount?: number;
  OtherCount?: number;
}
export interface BatchGetTracesRequest {
  TraceIds: string[];
  NextToken?: string;
}
export interface BatchGetTracesResult {
  Traces?: Trace[];
  UnprocessedTraceIds?: string[];
  NextToken?: string;
}
export interface CancelTraceRetrievalRequest {
  RetrievalToken: string;
}
export interface CancelTraceRetrievalResult {}
export interface CloudWatchLogsConfiguration {
  SpansLogGroupKmsKeyId?: string;
}
export interface CreateGroupRequest {
  GroupName: string;
  FilterExpression?: string;
  InsightsConfiguration?: InsightsConfiguration;
  Tags?: Tag[];
}
export interface CreateGroupResult {
  Group?: Group;
}
export interface CreateSamplingRuleRequest {
  SamplingRule: SamplingRule;
  Tags?: Tag[];
}
export interface CreateSamplingRuleResult {
  SamplingRuleRecord?: SamplingRuleRecord;
}
export interface DeleteGroupRequest {
  GroupName?: string;
  GroupARN?: string;
}
export interface DeleteGroupResult {}
export interface DeleteResourcePolicyRequest {
  PolicyName: string;
  PolicyRevisionId?: string;
}
export interface DeleteResourcePolicyResult {}
export interface DeleteSamplingRuleRequest {
  RuleName?: string;
  RuleARN?: string;
}
export interface DeleteSamplingRuleResult {
  SamplingRuleRecord?: SamplingRuleRecord;
}
export interface Edge {
  ReferenceId?: number;
  StartTime?: Date;
  EndTime?: Date;
  SummaryStatistics?: EdgeStatistics;
  ResponseTimeHistogram?: HistogramEntry[];
  Aliases?: Alias[];
  EdgeType?: string;
  ReceivedEventAgeHistogram?: HistogramEntry[];
}
export interface EdgeStatistics {
  OkCount?: number;
  ErrorStatistics?: ErrorStatistics;
  FaultStatistics?: FaultStatistics;
  TotalCount?: number;
  TotalResponseTime?: number;
}
export interface EncryptionConfig {
  KeyId?: string;
  Status?: EncryptionStatus;
  Type?: EncryptionType;
}
export type EncryptionStatus = "UPDATING" | "ACTIVE";
export type EncryptionType = "NONE" | "KMS";
export interface ErrorRootCause {
  Services?: ErrorRootCauseService[];
  ClientImpacting?: boolean;
}
export interface ErrorRootCauseEntity {
  Name?: string;
  Exceptions?: RootCauseException[];
  Remote?: boolean;
}
export interface ErrorRootCauseService {
  Name?: string;
  Names?: string[];
  Type?: string;
  AccountId?: string;
  EntityPath?: ErrorRootCauseEntity[];
  Inferred?: boolean;
}
export interface ErrorStatistics {
  ThrottleCount?: number;
  OtherCount?: number;
  TotalCount?: number;
}
export interface FaultRootCause {
  Services?: FaultRootCauseService[];
  ClientImpacting?: boolean;
}
export interface FaultRootCauseEntity {
  Name?: string;
  Exceptions?: RootCauseException[];
  Remote?: boolean;
}
export interface FaultRootCauseService {
  Name?: string;
  Names?: string[];
  Type?: string;
  AccountId?: string;
  EntityPath?: FaultRootCauseEntity[];
  Inferred?: boolean;
}
export interface FaultStatistics {
  OtherCount?: number;
  TotalCount?: number;
}
export interface ForecastStatistics {
  FaultCountHigh?: number;
  FaultCountLow?: number;
}
export interface GetEncryptionConfigRequest {}
export interface GetEncryptionConfigResult {
  EncryptionConfig?: EncryptionConfig;
}
export interface GetGroupRequest {
  GroupName?: string;
  GroupARN?: string;
}
export interface GetGroupResult {
  Group?: Group;
}
export interface GetGroupsRequest {
  NextToken?: string;
}
export interface GetGroupsResult {
  Groups?: GroupSummary[];
  NextToken?: string;
}
export interface GetIndexingRulesRequest {
  NextToken?: string;
}
export interface GetIndexingRulesResult {
  IndexingRules?: IndexingRule[];
  NextToken?: string;
}
export interface GetInsightEventsRequest {
  InsightId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface GetInsightEventsResult {
  InsightEvents?: InsightEvent[];
  NextToken?: string;
}
export interface GetInsightImpactGraphRequest {
  InsightId: string;
  StartTime: Date;
  EndTime: Date;
  NextToken?: string;
}
export interface GetInsightImpactGraphResult {
  InsightId?: string;
  StartTime?: Date;
  EndTime?: Date;
  ServiceGraphStartTime?: Date;
  ServiceGraphEndTime?: Date;
  Services?: InsightImpactGraphService[];
  NextToken?: string;
}
export interface GetInsightRequest {
  InsightId: string;
}
export interface GetInsightResult {
  Insight?: Insight;
}
export interface GetInsightSummariesRequest {
  States?: InsightState[];
  GroupARN?: string;
  GroupName?: string;
  StartTime: Date;
  EndTime: Date;
  MaxResults?: number;
  NextToken?: string;
}
export interface GetInsightSummariesResult {
  InsightSummaries?: InsightSummary[];
  NextToken?: string;
}
export interface GetRetrievedTracesGraphRequest {
  RetrievalToken: string;
  NextToken?: string;
}
export interface GetRetrievedTracesGraphResult {
  RetrievalStatus?: RetrievalStatus;
  Services?: RetrievedService[];
  NextToken?: string;
}
export interface GetSamplingRulesRequest {
  NextToken?: string;
}
export interface GetSamplingRulesResult {
  SamplingRuleRecords?: SamplingRuleRecord[];
  NextToken?: string;
}
export interface GetSamplingStatisticSummariesRequest {
  NextToken?: string;
}
export interface GetSamplingStatisticSummariesResult {
  SamplingStatisticSummaries?: SamplingStatisticSummary[];
  NextToken?: string;
}
export interface GetSamplingTargetsRequest {
  SamplingStatisticsDocuments: SamplingStatisticsDocument[];
  SamplingBoostStatisticsDocuments?: SamplingBoostStatisticsDocument[];
}
export interface GetSamplingTargetsResult {
  SamplingTargetDocuments?: SamplingTargetDocument[];
  LastRuleModification?: Date;
  UnprocessedStatistics?: UnprocessedStatistics[];
  UnprocessedBoostStatistics?: UnprocessedStatistics[];
}
export interface GetServiceGraphRequest {
  StartTime: Date;
  EndTime: Date;
  GroupName?: string;
  GroupARN?: string;
  NextToken?: string;
}
export interface GetServiceGraphResult {
  StartTime?: Date;
  EndTime?: Date;
  Services?: Service[];
  ContainsOldGroupVersions?: boolean;
  NextToken?: string;
}
export interface GetTimeSeriesServiceStatisticsRequest {
  StartTime: Date;
  EndTime: Date;
  GroupName?: string;
  GroupARN?: string;
  EntitySelectorExpression?: string;
  Period?: number;
  ForecastStatistics?: boolean;
  NextToken?: string;
}
export interface GetTimeSeriesServiceStatisticsResult {
  TimeSeriesServiceStatistics?: TimeSeriesServiceStatistics[];
  ContainsOldGroupVersions?: boolean;
  NextToken?: string;
}
export interface GetTraceGraphRequest {
  TraceIds: string[];
  NextToken?: string;
}
export interface GetTraceGraphResult {
  Services?: Service[];
  NextToken?: string;
}
export interface GetTraceSegmentDestinationRequest {}
export interface GetTraceSegmentDestinationResult {
  Destination?: TraceSegmentDestination;
  Status?: TraceSegmentDestinationStatus;
}
export interface GetTraceSummariesRequest {
  StartTime: Date;
  EndTime: Date;
  TimeRangeType?: TimeRangeType;
  Sampling?: boolean;
  SamplingStrategy?: SamplingStrategy;
  FilterExpression?: string;
  NextToken?: string;
}
export interface GetTraceSummariesResult {
  TraceSummaries?: TraceSummary[];
  ApproximateTime?: Date;
  TracesProcessedCount?: number;
  NextToken?: string;
}
export interface GraphLink {
  ReferenceType?: string;
  SourceTraceId?: string;
  DestinationTraceIds?: string[];
}
export interface Group {
  GroupName?: string;
  GroupARN?: string;
  FilterExpression?: string;
  InsightsConfiguration?: InsightsConfiguration;
}
export interface GroupSummary {
  GroupName?: string;
  GroupARN?: string;
  FilterExpression?: string;
  InsightsConfiguration?: InsightsConfiguration;
}
export interface HistogramEntry {
  Value?: number;
  Count?: number;
}
export interface Http {
  HttpURL?: string;
  HttpStatus?: number;
  HttpMethod?: string;
  UserAgent?: string;
  ClientIp?: string;
}
export interface IndexingRule {
  Name?: string;
  ModifiedAt?: Date;
  Rule?: IndexingRuleValue;
}
export interface IndexingRuleValue {
  Probabilistic?: ProbabilisticRuleValue;
}
export interface IndexingRuleValueUpdate {
  Probabilistic?: ProbabilisticRuleValueUpdate;
}
export interface Insight {
  InsightId?: string;
  GroupARN?: string;
  GroupName?: string;
  RootCauseServiceId?: ServiceId;
  Categories?: InsightCategory[];
  State?: InsightState;
  StartTime?: Date;
  EndTime?: Date;
  Summary?: string;
  ClientRequestImpactStatistics?: RequestImpactStatistics;
  RootCauseServiceRequestImpactStatistics?: RequestImpactStatistics;
  TopAnomalousServices?: AnomalousService[];
}
export type InsightCategory = "FAULT";
export interface InsightEvent {
  Summary?: string;
  EventTime?: Date;
  ClientRequestImpactStatistics?: RequestImpactStatistics;
  RootCauseServiceRequestImpactStatistics?: RequestImpactStatistics;
  TopAnomalousServices?: AnomalousService[];
}
export interface InsightImpactGraphEdge {
  ReferenceId?: number;
}
export interface InsightImpactGraphService {
  ReferenceId?: number;
  Type?: string;
  Name?: string;
  Names?: string[];
  AccountId?: string;
  Edges?: InsightImpactGraphEdge[];
}
export type InsightState = "ACTIVE" | "CLOSED";
export interface InsightSummary {
  InsightId?: string;
  GroupARN?: string;
  GroupName?: string;
  RootCauseServiceId?: ServiceId;
  Categories?: InsightCategory[];
  State?: InsightState;
  StartTime?: Date;
  EndTime?: Date;
  Summary?: string;
  ClientRequestImpactStatistics?: RequestImpactStatistics;
  RootCauseServiceRequestImpactStatistics?: RequestImpactStatistics;
  TopAnomalousServices?: AnomalousService[];
  LastUpdateTime?: Date;
}
export interface InsightsConfiguration {
  InsightsEnabled?: boolean;
  NotificationsEnabled?: boolean;
}
export interface InstanceIdDetail {
  Id?: string;
}
export interface InvalidPolicyRevisionIdException {
  Message?: string;
}
export interface InvalidRequestException {
  Message?: string;
}
export interface ListResourcePoliciesRequest {
  NextToken?: string;
}
export interface ListResourcePoliciesResult {
  ResourcePolicies?: ResourcePolicy[];
  NextToken?: string;
}
export interface ListRetrievedTracesRequest {
  RetrievalToken: string;
  TraceFormat?: TraceFormatType;
  NextToken?: string;
}
export interface ListRetrievedTracesResult {
  RetrievalStatus?: RetrievalStatus;
  TraceFormat?: TraceFormatType;
  Traces?: RetrievedTrace[];
  NextToken?: string;
}
export interface ListTagsForResourceRequest {
  ResourceARN: string;
  NextToken?: string;
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[];
  NextToken?: string;
}
export interface LockoutPreventionException {
  Message?: string;
}
export interface MalformedPolicyDocumentException {
  Message?: string;
}
export interface PolicyCountLimitExceededException {
  Message?: string;
}
export interface PolicySizeLimitExceededException {
  Message?: string;
}
export interface ProbabilisticRuleValue {
  DesiredSamplingPercentage: number;
  ActualSamplingPercentage?: number;
}
export interface ProbabilisticRuleValueUpdate {
  DesiredSamplingPercentage: number;
}
export interface PutEncryptionConfigRequest {
  KeyId?: string;
  Type: EncryptionType;
}
export interface PutEncryptionConfigResult {
  EncryptionConfig?: EncryptionConfig;
}
export interface PutResourcePolicyRequest {
  PolicyName: string;
  PolicyDocument: string;
  PolicyRevisionId?: string;
  BypassPolicyLockoutCheck?: boolean;
}
export interface PutResourcePolicyResult {
  ResourcePolicy?: ResourcePolicy;
}
export interface PutTelemetryRecordsRequest {
  TelemetryRecords: TelemetryRecord[];
  EC2InstanceId?: string;
  Hostname?: string;
  ResourceARN?: string;
}
export interface PutTelemetryRecordsResult {}
export interface PutTraceSegmentsRequest {
  TraceSegmentDocuments: string[];
}
export interface PutTraceSegmentsResult {
  UnprocessedTraceSegments?: UnprocessedTraceSegment[];
}
export interface RequestImpactStatistics {
  FaultCount?: number;
  OkCount?: number;
  TotalCount?: number;
}
export interface ResourceARNDetail {
  ARN?: string;
}
export interface ResourceNotFoundException {
  Message?: string;
  ResourceName?: string;
}
export interface ResourcePolicy {
  PolicyName?: string;
  PolicyDocument?: string;
  PolicyRevisionId?: string;
  LastUpdatedTime?: Date;
}
export interface ResponseTimeRootCause {
  Services?: ResponseTimeRootCauseService[];
  ClientImpacting?: boolean;
}
export interface ResponseTimeRootCauseEntity {
  Name?: string;
  Coverage?: number;
  Remote?: boolean;
}
export interface ResponseTimeRootCauseService {
  Name?: string;
  Names?: string[];
  Type?: string;
  AccountId?: string;
  EntityPath?: ResponseTimeRootCauseEntity[];
  Inferred?: boolean;
}
export type RetrievalStatus = "SCHEDULED" | "RUNNING" | "COMPLETE" | "FAILED" | "CANCELLED" | "TIMEOUT";
export interface RetrievedService {
  Service?: Service;
  Links?: GraphLink[];
}
export interface RetrievedTrace {
  Id?: string;
  Duration?: number;
  Spans?: Span[];
}
export interface RootCauseException {
  Name?: string;
  Message?: string;
}
export interface RuleLimitExceededException {
  Message?: string;
}
export interface SamplingBoost {
  BoostRate: number;
  BoostRateTTL: Date;
}
export interface SamplingBoostStatisticsDocument {
  RuleName: string;
  ServiceName: string;
  Timestamp: Date;
  AnomalyCount: number;
  TotalCount: number;
  SampledAnomalyCount: number;
}
export interface SamplingRateBoost {
  MaxRate: number;
  CooldownWindowMinutes: number;
}
export interface SamplingRule {
  RuleName?: string;
  RuleARN?: string;
  ResourceARN: string;
  Priority: number;
  FixedRate: number;
  ReservoirSize: number;
  ServiceName: string;
  ServiceType: string;
  Host: string;
  HTTPMethod: string;
  URLPath: string;
  Version: number;
  Attributes?: { [key: string]: string };
  SamplingRateBoost?: SamplingRateBoost;
}
export interface SamplingRuleRecord {
  SamplingRule?: SamplingRule;
  CreatedAt?: Date;
  ModifiedAt?: Date;
}
export interface SamplingRuleUpdate {
  RuleName?: string;
  RuleARN?: string;
  ResourceARN?: string;
  Priority?: number;
  FixedRate?: number;
  ReservoirSize?: number;
  Host?: string;
  ServiceName?: string;
  ServiceType?: string;
  HTTPMethod?: string;
  URLPath?: string;
  Attributes?: { [key: string]: string };
  SamplingRateBoost?: SamplingRateBoost;
}
export interface SamplingStatisticSummary {
  RuleName?: string;
  Timestamp?: Date;
  RequestCount?: number;
  BorrowCount?: number;
  SampledCount?: number;
}
export interface SamplingStatisticsDocument {
  RuleName: string;
  ClientID: string;
  Timestamp: Date;
  RequestCount: number;
  SampledCount: number;
  BorrowCount?: number;
}
export interface SamplingStrategy {
  Name?: SamplingStrategyName;
  Value?: number;
}
export type SamplingStrategyName = "PartialScan" | "FixedRate";
export interface SamplingTargetDocument {
  RuleName?: string;
  FixedRate?: number;
  ReservoirQuota?: number;
  ReservoirQuotaTTL?: Date;
  Interval?: number;
  SamplingBoost?: SamplingBoost;
}
export interface Segment {
  Id?: string;
  Document?: string;
}
export interface Service {
  ReferenceId?: number;
  Name?: string;
  Names?: string[];
  Root?: boolean;
  AccountId?: string;
  Type?: string;
  State?: string;
  StartTime?: Date;
  EndTime?: Date;
  Edges?: Edge[];
  SummaryStatistics?: ServiceStatistics;
  DurationHistogram?: HistogramEntry[];
  ResponseTimeHistogram?: HistogramEntry[];
}
export interface ServiceId {
  Name?: string;
  Names?: string[];
  AccountId?: string;
  Type?: string;
}
export interface ServiceStatistics {
  OkCount?: number;
  ErrorStatistics?: ErrorStatistics;
  FaultStatistics?: FaultStatistics;
  TotalCount?: number;
  TotalResponseTime?: number;
}
export interface Span {
  Id?: string;
  Document?: string;
}
export interface StartTraceRetrievalRequest {
  TraceIds: string[];
  StartTime: Date;
  EndTime: Date;
}
export interface StartTraceRetrievalResult {
  RetrievalToken?: string;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  ResourceARN: string;
  Tags: Tag[];
}
export interface TagResourceResponse {}
export interface TelemetryRecord {
  Timestamp: Date;
  SegmentsReceivedCount?: number;
  SegmentsSentCount?: number;
  SegmentsSpilloverCount?: number;
  SegmentsRejectedCount?: number;
  BackendConnectionErrors?: BackendConnectionErrors;
}
export interface ThrottledException {
  Message?: string;
}
export type TimeRangeType = "TraceId" | "Event" | "Service";
export interface TimeSeriesServiceStatistics {
  Timestamp?: Date;
  EdgeSummaryStatistics?: EdgeStatistics;
  ServiceSummaryStatistics?: ServiceStatistics;
  ServiceForecastStatistics?: ForecastStatistics;
  ResponseTimeHistogram?: HistogramEntry[];
}
export interface TooManyTagsException {
  Message?: string;
  ResourceName?: string;
}
export interface Trace {
  Id?: string;
  Duration?: number;
  LimitExceeded?: boolean;
  Segments?: Segment[];
}
export type TraceFormatType = "XRAY" | "OTEL";
export type TraceSegmentDestination = "XRay" | "CloudWatchLogs";
export type TraceSegmentDestinationStatus = "PENDING" | "ACTIVE";
export interface TraceSummary {
  Id?: string;
  StartTime?: Date;
  Duration?: number;
  ResponseTime?: number;
  HasFault?: boolean;
  HasError?: boolean;
  HasThrottle?: boolean;
  IsPartial?: boolean;
  Http?: Http;
  Annotations?: { [key: string]: ValueWithServiceIds[] };
  Users?: TraceUser[];
  ServiceIds?: ServiceId[];
  ResourceARNs?: ResourceARNDetail[];
  InstanceIds?: InstanceIdDetail[];
  AvailabilityZones?: AvailabilityZoneDetail[];
  EntryPoint?: ServiceId;
  FaultRootCauses?: FaultRootCause[];
  ErrorRootCauses?: ErrorRootCause[];
  ResponseTimeRootCauses?: ResponseTimeRootCause[];
  Revision?: number;
  MatchedEventTime?: Date;
}
export interface TraceUser {
  UserName?: string;
  ServiceIds?: ServiceId[];
}
export interface UnprocessedStatistics {
  RuleName?: string;
  ErrorCode?: string;
  Message?: string;
}
export interface UnprocessedTraceSegment {
  Id?: string;
  ErrorCode?: string;
  Message?: string;
}
export interface UntagResourceRequest {
  ResourceARN: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateGroupRequest {
  GroupName?: string;
  GroupARN?: string;
  FilterExpression?: string;
  InsightsConfiguration?: InsightsConfiguration;
}
export interface UpdateGroupResult {
  Group?: Group;
}
export interface UpdateIndexingRuleRequest {
  Name: string;
  Rule: IndexingRuleValueUpdate;
}
export interface UpdateIndexingRuleResult {
  IndexingRule?: IndexingRule;
}
export interface UpdateSamplingRuleRequest {
  SamplingRuleUpdate: SamplingRuleUpdate;
}
export interface UpdateSamplingRuleResult {
  SamplingRuleRecord?: SamplingRuleRecord;
}
export interface UpdateTraceSegmentDestinationRequest {
  Destination?: TraceSegmentDestination;
  CloudWatchLogsConfiguration?: CloudWatchLogsConfiguration;
}
export interface UpdateTraceSegmentDestinationResult {
  Destination?: TraceSegmentDestination;
  Status?: TraceSegmentDestinationStatus;
}
export interface ValueWithServiceIds {
  AnnotationValue?: AnnotationValue;
  ServiceIds?: ServiceId[];
}
