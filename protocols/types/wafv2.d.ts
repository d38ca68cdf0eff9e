// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): WAFV2, 2019-07-29. Do not edit.
export interface Operations {
  AssociateWebACL: { input: AssociateWebACLRequest; output: AssociateWebACLResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFUnavailableEntityException" | "WAFInvalidOperationException" | "WAFLimitsExceededException" | "WAFFeatureNotIncludedInPricingPlanException" };
  CheckCapacity: { input: CheckCapacityRequest; output: CheckCapacityResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFLimitsExceededException" | "WAFInvalidResourceException" | "WAFUnavailableEntityException" | "WAFSubscriptionNotFoundException" | "WAFExpiredManagedRuleGroupVersionException" | "WAFInvalidOperationException" };
  CreateAPIKey: { input: CreateAPIKeyRequest; output: CreateAPIKeyResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" | "WAFLimitsExceededException" };
  CreateIPSet: { input: CreateIPSetRequest; output: CreateIPSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  CreateRegexPatternSet: { input: CreateRegexPatternSetRequest; output: CreateRegexPatternSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  CreateRuleGroup: { input: CreateRuleGroupRequest; output: CreateRuleGroupResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFUnavailableEntityException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFSubscriptionNotFoundException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  CreateWebACL: { input: CreateWebACLRequest; output: CreateWebACLResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFInvalidResourceException" | "WAFUnavailableEntityException" | "WAFNonexistentItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFSubscriptionNotFoundException" | "WAFInvalidOperationException" | "WAFConfigurationWarningException" | "WAFExpiredManagedRuleGroupVersionException" };
  DeleteAPIKey: { input: DeleteAPIKeyRequest; output: DeleteAPIKeyResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  DeleteFirewallManagerRuleGroups: { input: DeleteFirewallManagerRuleGroupsRequest; output: DeleteFirewallManagerRuleGroupsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFInvalidOperationException" };
  DeleteIPSet: { input: DeleteIPSetRequest; output: DeleteIPSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFAssociatedItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  DeleteLoggingConfiguration: { input: DeleteLoggingConfigurationRequest; output: DeleteLoggingConfigurationResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  DeletePermissionPolicy: { input: DeletePermissionPolicyRequest; output: DeletePermissionPolicyResponse; errors: "WAFNonexistentItemException" | "WAFInternalErrorException" | "WAFInvalidParameterException" };
  DeleteRegexPatternSet: { input: DeleteRegexPatternSetRequest; output: DeleteRegexPatternSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFAssociatedItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  DeleteRuleGroup: { input: DeleteRuleGroupRequest; output: DeleteRuleGroupResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFAssociatedItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  DeleteWebACL: { input: DeleteWebACLRequest; output: DeleteWebACLResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFAssociatedItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  DescribeAllManagedProducts: { input: DescribeAllManagedProductsRequest; output: DescribeAllManagedProductsResponse; errors: "WAFInvalidOperationException" | "WAFInternalErrorException" | "WAFInvalidParameterException" };
  DescribeManagedProductsByVendor: { input: DescribeManagedProductsByVendorRequest; output: DescribeManagedProductsByVendorResponse; errors: "WAFInvalidOperationException" | "WAFInternalErrorException" | "WAFInvalidParameterException" };
  DescribeManagedRuleGroup: { input: DescribeManagedRuleGroupRequest; output: DescribeManagedRuleGroupResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidResourceException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" | "WAFExpiredManagedRuleGroupVersionException" };
  DisassociateWebACL: { input: DisassociateWebACLRequest; output: DisassociateWebACLResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GenerateMobileSdkReleaseUrl: { input: GenerateMobileSdkReleaseUrlRequest; output: GenerateMobileSdkReleaseUrlResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  GetDecryptedAPIKey: { input: GetDecryptedAPIKeyRequest; output: GetDecryptedAPIKeyResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" | "WAFInvalidResourceException" };
  GetIPSet: { input: GetIPSetRequest; output: GetIPSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetLoggingConfiguration: { input: GetLoggingConfigurationRequest; output: GetLoggingConfigurationResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  GetManagedRuleSet: { input: GetManagedRuleSetRequest; output: GetManagedRuleSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetMobileSdkRelease: { input: GetMobileSdkReleaseRequest; output: GetMobileSdkReleaseResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  GetPermissionPolicy: { input: GetPermissionPolicyRequest; output: GetPermissionPolicyResponse; errors: "WAFNonexistentItemException" | "WAFInternalErrorException" | "WAFInvalidParameterException" };
  GetRateBasedStatementManagedKeys: { input: GetRateBasedStatementManagedKeysRequest; output: GetRateBasedStatementManagedKeysResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" | "WAFUnsupportedAggregateKeyTypeException" };
  GetRegexPatternSet: { input: GetRegexPatternSetRequest; output: GetRegexPatternSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetRevenueStatistics: { input: GetRevenueStatisticsRequest; output: GetRevenueStatisticsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetRevenueStatisticsSummary: { input: GetRevenueStatisticsSummaryRequest; output: GetRevenueStatisticsSummaryResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetRevenueStatisticsTimeSeries: { input: GetRevenueStatisticsTimeSeriesRequest; output: GetRevenueStatisticsTimeSeriesResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetRuleGroup: { input: GetRuleGroupRequest; output: GetRuleGroupResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetSampledRequests: { input: GetSampledRequestsRequest; output: GetSampledRequestsResponse; errors: "WAFNonexistentItemException" | "WAFInternalErrorException" | "WAFInvalidParameterException" };
  GetTopPathStatisticsByTraffic: { input: GetTopPathStatisticsByTrafficRequest; output: GetTopPathStatisticsByTrafficResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" | "WAFFeatureNotIncludedInPricingPlanException" };
  GetWebACL: { input: GetWebACLRequest; output: GetWebACLResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  GetWebACLForResource: { input: GetWebACLForResourceRequest; output: GetWebACLForResourceResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFInvalidParameterException" | "WAFUnavailableEntityException" | "WAFInvalidOperationException" };
  ListAPIKeys: { input: ListAPIKeysRequest; output: ListAPIKeysResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" | "WAFInvalidResourceException" };
  ListAvailableManagedRuleGroupVersions: { input: ListAvailableManagedRuleGroupVersionsRequest; output: ListAvailableManagedRuleGroupVersionsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  ListAvailableManagedRuleGroups: { input: ListAvailableManagedRuleGroupsRequest; output: ListAvailableManagedRuleGroupsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListIPSets: { input: ListIPSetsRequest; output: ListIPSetsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListLoggingConfigurations: { input: ListLoggingConfigurationsRequest; output: ListLoggingConfigurationsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListManagedRuleSets: { input: ListManagedRuleSetsRequest; output: ListManagedRuleSetsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListMobileSdkReleases: { input: ListMobileSdkReleasesRequest; output: ListMobileSdkReleasesResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListRegexPatternSets: { input: ListRegexPatternSetsRequest; output: ListRegexPatternSetsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListResourcesForWebACL: { input: ListResourcesForWebACLRequest; output: ListResourcesForWebACLResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListRuleGroups: { input: ListRuleGroupsRequest; output: ListRuleGroupsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  ListSettlementRecords: { input: ListSettlementRecordsRequest; output: ListSettlementRecordsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFInvalidOperationException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  ListWebACLs: { input: ListWebACLsRequest; output: ListWebACLsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" };
  PutLoggingConfiguration: { input: PutLoggingConfigurationRequest; output: PutLoggingConfigurationResponse; errors: "WAFInternalErrorException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFServiceLinkedRoleErrorException" | "WAFInvalidParameterException" | "WAFInvalidOperationException" | "WAFLimitsExceededException" | "WAFLogDestinationPermissionIssueException" | "WAFFeatureNotIncludedInPricingPlanException" };
  PutManagedRuleSetVersions: { input: PutManagedRuleSetVersionsRequest; output: PutManagedRuleSetVersionsResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFInvalidOperationException" };
  PutPermissionPolicy: { input: PutPermissionPolicyRequest; output: PutPermissionPolicyResponse; errors: "WAFNonexistentItemException" | "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFInvalidPermissionPolicyException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFLimitsExceededException" | "WAFNonexistentItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFTagOperationException" | "WAFTagOperationInternalErrorException" | "WAFInvalidOperationException" };
  UpdateIPSet: { input: UpdateIPSetRequest; output: UpdateIPSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFInvalidOperationException" };
  UpdateManagedRuleSetVersionExpiryDate: { input: UpdateManagedRuleSetVersionExpiryDateRequest; output: UpdateManagedRuleSetVersionExpiryDateResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFOptimisticLockException" | "WAFInvalidOperationException" };
  UpdateRegexPatternSet: { input: UpdateRegexPatternSetRequest; output: UpdateRegexPatternSetResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFInvalidOperationException" };
  UpdateRuleGroup: { input: UpdateRuleGroupRequest; output: UpdateRuleGroupResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFUnavailableEntityException" | "WAFSubscriptionNotFoundException" | "WAFInvalidOperationException" | "WAFConfigurationWarningException" };
  UpdateWebACL: { input: UpdateWebACLRequest; output: UpdateWebACLResponse; errors: "WAFInternalErrorException" | "WAFInvalidParameterException" | "WAFNonexistentItemException" | "WAFDuplicateItemException" | "WAFOptimisticLockException" | "WAFLimitsExceededException" | "WAFInvalidResourceException" | "WAFUnavailableEntityException" | "WAFSubscriptionNotFoundException" | "WAFInvalidOperationException" | "WAFExpiredManagedRuleGroupVersionException" | "WAFConfigurationWarningException" | "WAFFeatureNotIncludedInPricingPlanException" };
}
export type OperationName = keyof Operations;
export interface APIKeySummary {
  TokenDomains?: string[];
  APIKey?: string;
  CreationTimestamp?: Date;
  Version?: number;
}
export interface AWSManagedRulesACFPRuleSet {
  CreationPath: string;
  RegistrationPagePath: string;
  RequestInspection: RequestInspectionACFP;
  ResponseInspection?: ResponseInspection;
  EnableRegexInPath?: boolean;
}
export interface AWSManagedRulesATPRuleSet {
  LoginPath: string;
  RequestInspection?: RequestInspection;
  ResponseInspection?: ResponseInspection;
  EnableRegexInPath?: boolean;
}
export interface AWSManagedRulesAntiDDoSRuleSet {
  ClientSideActionConfig: ClientSideActionConfig;
  SensitivityToBlock?: SensitivityToAct;
}
export interface AWSManagedRulesBotControlRuleSet {
  InspectionLevel: InspectionLevel;
  EnableMachineLearning?: boolean;
}
export interface ActionCondition {
  Action: ActionValue;
}
export type ActionValue = "ALLOW" | "BLOCK" | "COUNT" | "CAPTCHA" | "CHALLENGE" | "MONETIZE" | "EXCLUDED_AS_COUNT";
export interface AddressField {
  Identifier: string;
}
export interface All {}
export interface AllQueryArguments {}
export interface AllowAction {
  CustomRequestHandling?: CustomRequestHandling;
}
export interface AndStatement {
  Statements: Statement[];
}
export interface ApplicationAttribute {
  Name?: string;
  Values?: string[];
}
export interface ApplicationConfig {
  Attributes?: ApplicationAttribute[];
}
export interface AsnMatchStatement {
  AsnList: number[];
  ForwardedIPConfig?: ForwardedIPConfig;
}
export interface AssociateWebACLRequest {
  WebACLArn: string;
  ResourceArn: string;
}
export interface AssociateWebACLResponse {}
export type AssociatedResourceType = "CLOUDFRONT" | "API_GATEWAY" | "COGNITO_USER_POOL" | "APP_RUNNER_SERVICE" | "VERIFIED_ACCESS_INSTANCE" | "AGENTCORE_GATEWAY";
export interface AssociationConfig {
  RequestBody?: { [key: string]: RequestBodyAssociatedResourceTypeConfig };
  ChallengeJavascriptSdkInjection?: { [key: string]: ChallengeJavascriptSdkInjectionConfig };
}
export interface BlockAction {
  CustomResponse?: CustomResponse;
}
export type BlockchainChain = "BASE" | "SOLANA" | "BASE_SEPOLIA" | "SOLANA_DEVNET";
export interface Body {
  OversizeHandling?: OversizeHandling;
}
export type BodyParsingFallbackBehavior = "MATCH" | "NO_MATCH" | "EVALUATE_AS_STRING";
export interface BotStatistics {
  BotName: string;
  RequestCount: number;
  Percentage: number;
}
export interface ByteMatchStatement {
  SearchString: Uint8Array;
  FieldToMatch: FieldToMatch;
  TextTransformations: TextTransformation[];
  PreParseTextTransformations?: PreParseTextTransformation[];
  PositionalConstraint: PositionalConstraint;
}
export interface CaptchaAction {
  CustomRequestHandling?: CustomRequestHandling;
}
export interface CaptchaConfig {
  ImmunityTimeProperty?: ImmunityTimeProperty;
}
export interface CaptchaResponse {
  ResponseCode?: number;
  SolveTimestamp?: number;
  FailureReason?: FailureReason;
}
export interface ChallengeAction {
  CustomRequestHandling?: CustomRequestHandling;
}
export interface ChallengeConfig {
  ImmunityTimeProperty?: ImmunityTimeProperty;
}
export interface ChallengeJavascriptSdkInjectionConfig {}
export interface ChallengeResponse {
  ResponseCode?: number;
  SolveTimestamp?: number;
  FailureReason?: FailureReason;
}
export interface CheckCapacityRequest {
  Scope: Scope;
  Rules: Rule[];
}
export interface CheckCapacityResponse {
  Capacity?: number;
}
export interface ClientSideAction {
  UsageOfAction: UsageOfAction;
  Sensitivity?: SensitivityToAct;
  ExemptUriRegularExpressions?: Regex[];
}
export interface ClientSideActionConfig {
  Challenge: ClientSideAction;
}
export type ComparisonOperator = "EQ" | "NE" | "LE" | "LT" | "GE" | "GT";
export interface Condition {
  ActionCondition?: ActionCondition;
  LabelNameCondition?: LabelNameCondition;
}
export type ConnectedAccountChain = "BASE" | "SOLANA";
export interface ConnectedAccountChainConfig {
  Chain: ConnectedAccountChain;
  Prices: ConnectedAccountPrice[];
}
export interface ConnectedAccountConfig {
  ConnectedAccountArn: string;
  PaymentNetworks: ConnectedAccountChainConfig[];
}
export interface ConnectedAccountPrice {
  Amount: string;
  Currency: CryptoCurrency;
}
export interface CookieMatchPattern {
  All?: All;
  IncludedCookies?: string[];
  ExcludedCookies?: string[];
}
export interface Cookies {
  MatchPattern: CookieMatchPattern;
  MatchScope: MapMatchScope;
  OversizeHandling: OversizeHandling;
}
export interface CountAction {
  CustomRequestHandling?: CustomRequestHandling;
}
export type CountryCode = "AF" | "AX" | "AL" | "DZ" | "AS" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BQ" | "BA" | "BW" | "BV" | "BR" | "IO" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CC" | "CO" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CU" | "CW" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "ET" | "FK" | "FO" | "FJ" | "FI" | "FR" | "GF" | "PF" | "TF" | "GA" | "GM" | "GE" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GG" | "GN" | "GW" | "GY" | "HT" | "HM" | "VA" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IM" | "IL" | "IT" | "JM" | "JP" | "JE" | "JO" | "KZ" | "KE" | "KI" | "KP" | "KR" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NL" | "NC" | "NZ" | "NI" | "NE" | "NG" | "NU" | "NF" | "MP" | "NO" | "OM" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PN" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "SH" | "KN" | "LC" | "MF" | "PM" | "VC" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SK" | "SI" | "SB" | "SO" | "ZA" | "GS" | "SS" | "ES" | "LK" | "SD" | "SR" | "SJ" | "SZ" | "SE" | "CH" | "SY" | "TW" | "TJ" | "TZ" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TC" | "TV" | "UG" | "UA" | "AE" | "GB" | "US" | "UM" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VG" | "VI" | "WF" | "EH" | "YE" | "ZM" | "ZW" | "XK";
export interface CreateAPIKeyRequest {
  Scope: Scope;
  TokenDomains: string[];
}
export interface CreateAPIKeyResponse {
  APIKey?: string;
}
export interface CreateIPSetRequest {
  Name: string;
  Scope: Scope;
  Description?: string;
  IPAddressVersion: IPAddressVersion;
  Addresses: string[];
  Tags?: Tag[];
}
export interface CreateIPSetResponse {
  Summary?: IPSetSummary;
}
export interface CreateRegexPatternSetRequest {
  Name: string;
  Scope: Scope;
  Description?: string;
  RegularExpressionList: Regex[];
  Tags?: Tag[];
}
export interface CreateRegexPatternSetResponse {
  Summary?: RegexPatternSetSummary;
}
export interface CreateRuleGroupRequest {
  Name: string;
  Scope: Scope;
  Capacity: number;
  Description?: string;
  Rules?: Rule[];
  VisibilityConfig: VisibilityConfig;
  Tags?: Tag[];
  CustomResponseBodies?: { [key: string]: CustomResponseBody };
  MonetizationConfig?: MonetizationConfig;
}
export interface CreateRuleGroupResponse {
  Summary?: RuleGroupSummary;
}
export interface CreateWebACLRequest {
  Name: string;
  Scope: Scope;
  DefaultAction: DefaultAction;
  Description?: string;
  Rules?: Rule[];
  VisibilityConfig: VisibilityConfig;
  DataProtectionConfig?: DataProtectionConfig;
  Tags?: Tag[];
  CustomResponseBodies?: { [key: string]: CustomResponseBody };
  CaptchaConfig?: CaptchaConfig;
  ChallengeConfig?: ChallengeConfig;
  TokenDomains?: string[];
  AssociationConfig?: AssociationConfig;
  OnSourceDDoSProtectionConfig?: OnSourceDDoSProtectionConfig;
  ApplicationConfig?: ApplicationConfig;
  MonetizationConfig?: MonetizationConfig;
}
export interface CreateWebACLResponse {
  Summary?: WebACLSummary;
}
export interface CryptoConfig {
  PaymentNetworks: PaymentNetwork[];
}
export type CryptoCurrency = "USDC";
export type Currency = "USDC";
export type CurrencyMode = "REAL" | "TEST";
export interface CustomHTTPHeader {
  Name: string;
  Value: string;
}
export interface CustomRequestHandling {
  InsertHeaders: CustomHTTPHeader[];
}
export interface CustomResponse {
  ResponseCode: number;
  CustomResponseBodyKey?: string;
  ResponseHeaders?: CustomHTTPHeader[];
}
export interface CustomResponseBody {
  ContentType: ResponseContentType;
  Content: string;
}
export interface DataPointEntry {
  Date?: Date;
  MonetizeServedCount?: number;
  SettledCount?: number;
  TotalAmount?: string;
  Category?: string;
  Intent?: string;
  GroupByValue?: string;
}
export interface DataProtection {
  Field: FieldToProtect;
  Action: DataProtectionAction;
  ExcludeRuleMatchDetails?: boolean;
  ExcludeRateBasedDetails?: boolean;
}
export type DataProtectionAction = "SUBSTITUTION" | "HASH";
export interface DataProtectionConfig {
  DataProtections: DataProtection[];
}
export interface DefaultAction {
  Block?: BlockAction;
  Allow?: AllowAction;
}
export interface DeleteAPIKeyRequest {
  Scope: Scope;
  APIKey: string;
}
export interface DeleteAPIKeyResponse {}
export interface DeleteFirewallManagerRuleGroupsRequest {
  WebACLArn: string;
  WebACLLockToken: string;
}
export interface DeleteFirewallManagerRuleGroupsResponse {
  NextWebACLLockToken?: string;
}
export interface DeleteIPSetRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  LockToken: string;
}
export interface DeleteIPSetResponse {}
export interface DeleteLoggingConfigurationRequest {
  ResourceArn: string;
  LogType?: LogType;
  LogScope?: LogScope;
}
export interface DeleteLoggingConfigurationResponse {}
export interface DeletePermissionPolicyRequest {
  ResourceArn: string;
}
export interface DeletePermissionPolicyResponse {}
export interface DeleteRegexPatternSetRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  LockToken: string;
}
export interface DeleteRegexPatternSetResponse {}
export interface DeleteRuleGroupRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  LockToken: string;
}
export interface DeleteRuleGroupResponse {}
export interface DeleteWebACLRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  LockToken: string;
}
export interface DeleteWebACLResponse {}
export interface DescribeAllManagedProductsRequest {
  Scope: Scope;
}
export interface DescribeAllManagedProductsResponse {
  ManagedProducts?: ManagedProductDescriptor[];
}
export interface DescribeManagedProductsByVendorRequest {
  VendorName: string;
  Scope: Scope;
}
export interface DescribeManagedProductsByVendorResponse {
  ManagedProducts?: ManagedProductDescriptor[];
}
export interface DescribeManagedRuleGroupRequest {
  VendorName: string;
  Name: string;
  Scope: Scope;
  VersionName?: string;
}
export interface DescribeManagedRuleGroupResponse {
  VersionName?: string;
  SnsTopicArn?: string;
  Capacity?: number;
  Rules?: RuleSummary[];
  LabelNamespace?: string;
  AvailableLabels?: LabelSummary[];
  ConsumedLabels?: LabelSummary[];
}
export interface DisallowedFeature {
  Feature?: string;
  RequiredPricingPlan?: string;
}
export interface DisassociateWebACLRequest {
  ResourceArn: string;
}
export interface DisassociateWebACLResponse {}
export interface EmailField {
  Identifier: string;
}
export interface ExcludedRule {
  Name: string;
}
export type FailureReason = "TOKEN_MISSING" | "TOKEN_EXPIRED" | "TOKEN_INVALID" | "TOKEN_DOMAIN_MISMATCH";
export type FallbackBehavior = "MATCH" | "NO_MATCH";
export interface FieldToMatch {
  SingleHeader?: SingleHeader;
  SingleQueryArgument?: SingleQueryArgument;
  AllQueryArguments?: AllQueryArguments;
  UriPath?: UriPath;
  QueryString?: QueryString;
  Body?: Body;
  Method?: Method;
  JsonBody?: JsonBody;
  Headers?: Headers;
  Cookies?: Cookies;
  HeaderOrder?: HeaderOrder;
  JA3Fingerprint?: JA3Fingerprint;
  JA4Fingerprint?: JA4Fingerprint;
  UriFragment?: UriFragment;
}
export interface FieldToProtect {
  FieldType: FieldToProtectType;
  FieldKeys?: string[];
}
export type FieldToProtectType = "SINGLE_HEADER" | "SINGLE_COOKIE" | "SINGLE_QUERY_ARGUMENT" | "QUERY_STRING" | "BODY";
export interface Filter {
  Behavior: FilterBehavior;
  Requirement: FilterRequirement;
  Conditions: Condition[];
}
export type FilterBehavior = "KEEP" | "DROP";
export type FilterRequirement = "MEETS_ALL" | "MEETS_ANY";
export interface FilterSource {
  BotCategory?: string;
  BotOrganization?: string;
  BotName?: string;
}
export interface FirewallManagerRuleGroup {
  Name: string;
  Priority: number;
  FirewallManagerStatement: FirewallManagerStatement;
  OverrideAction: OverrideAction;
  VisibilityConfig: VisibilityConfig;
}
export interface FirewallManagerStatement {
  ManagedRuleGroupStatement?: ManagedRuleGroupStatement;
  RuleGroupReferenceStatement?: RuleGroupReferenceStatement;
}
export interface ForwardedIPConfig {
  HeaderName: string;
  FallbackBehavior: FallbackBehavior;
}
export type ForwardedIPPosition = "FIRST" | "LAST" | "ANY";
export interface GenerateMobileSdkReleaseUrlRequest {
  Platform: Platform;
  ReleaseVersion: string;
}
export interface GenerateMobileSdkReleaseUrlResponse {
  Url?: string;
}
export interface GeoMatchStatement {
  CountryCodes?: CountryCode[];
  ForwardedIPConfig?: ForwardedIPConfig;
}
export interface GetDecryptedAPIKeyRequest {
  Scope: Scope;
  APIKey: string;
}
export interface GetDecryptedAPIKeyResponse {
  TokenDomains?: string[];
  CreationTimestamp?: Date;
}
export interface GetIPSetRequest {
  Name: string;
  Scope: Scope;
  Id: string;
}
export interface GetIPSetResponse {
  IPSet?: IPSet;
  LockToken?: string;
}
export interface GetLoggingConfigurationRequest {
  ResourceArn: string;
  LogType?: LogType;
  LogScope?: LogScope;
}
export interface GetLoggingConfigurationResponse {
  LoggingConfiguration?: LoggingConfiguration;
}
export interface GetManagedRuleSetRequest {
  Name: string;
  Scope: Scope;
  Id: string;
}
export interface GetManagedRuleSetResponse {
  ManagedRuleSet?: ManagedRuleSet;
  LockToken?: string;
}
export interface GetMobileSdkReleaseRequest {
  Platform: Platform;
  ReleaseVersion: string;
}
export interface GetMobileSdkReleaseResponse {
  MobileSdkRelease?: MobileSdkRelease;
}
export interface GetPermissionPolicyRequest {
  ResourceArn: string;
}
export interface GetPermissionPolicyResponse {
  Policy?: string;
}
export interface GetRateBasedStatementManagedKeysRequest {
  Scope: Scope;
  WebACLName: string;
  WebACLId: string;
  RuleGroupRuleName?: string;
  RuleName: string;
}
export interface GetRateBasedStatementManagedKeysResponse {
  ManagedKeysIPV4?: RateBasedStatementManagedKeysIPSet;
  ManagedKeysIPV6?: RateBasedStatementManagedKeysIPSet;
}
export interface GetRegexPatternSetRequest {
  Name: string;
  Scope: Scope;
  Id: string;
}
export interface GetRegexPatternSetResponse {
  RegexPatternSet?: RegexPatternSet;
  LockToken?: string;
}
export interface GetRevenueStatisticsRequest {
  StatisticType: RankingStatisticType;
  TimeWindow: TimeWindow;
  Scope: Scope;
  Currency: Currency;
  GroupBy?: GroupByType;
  Filters?: MonetizationFilter[];
  NextMarker?: string;
  Limit?: number;
  SortBy?: RankingSortBy;
  SortOrder?: SortOrder;
}
export interface GetRevenueStatisticsResponse {
  SourceStatistics?: SourceStatistics[];
  RevenuePathStatistics?: RevenuePathStatistics[];
  NextMarker?: string;
}
export interface GetRevenueStatisticsSummaryRequest {
  TimeWindow: TimeWindow;
  Scope: Scope;
  Currency: Currency;
  Filters?: MonetizationFilter[];
}
export interface GetRevenueStatisticsSummaryResponse {
  RevenueBreakdown?: RevenueBreakdown;
}
export interface GetRevenueStatisticsTimeSeriesRequest {
  StatisticType: TimeSeriesStatisticType;
  TimeWindow: TimeWindow;
  Scope: Scope;
  Interval: IntervalType;
  Currency: Currency;
  GroupBy?: GroupByType;
  Filters?: MonetizationFilter[];
  Limit?: number;
  NextMarker?: string;
}
export interface GetRevenueStatisticsTimeSeriesResponse {
  DataPoints?: DataPointEntry[];
  NextMarker?: string;
}
export interface GetRuleGroupRequest {
  Name?: string;
  Scope?: Scope;
  Id?: string;
  ARN?: string;
}
export interface GetRuleGroupResponse {
  RuleGroup?: RuleGroup;
  LockToken?: string;
}
export interface GetSampledRequestsRequest {
  WebAclArn: string;
  RuleMetricName: string;
  Scope: Scope;
  TimeWindow: TimeWindow;
  MaxItems: number;
}
export interface GetSampledRequestsResponse {
  SampledRequests?: SampledHTTPRequest[];
  PopulationSize?: number;
  TimeWindow?: TimeWindow;
}
export interface GetTopPathStatisticsByTrafficRequest {
  WebAclArn: string;
  Scope: Scope;
  UriPathPrefix?: string;
  TimeWindow: TimeWindow;
  BotCategory?: string;
  BotOrganization?: string;
  BotName?: string;
  Limit: number;
  NumberOfTopTrafficBotsPerPath: number;
  NextMarker?: string;
}
export interface GetTopPathStatisticsByTrafficResponse {
  PathStatistics: PathStatistics[];
  TotalRequestCount: number;
  NextMarker?: string;
  TopCategories?: PathStatistics[];
}
export interface GetWebACLForResourceRequest {
  ResourceArn: string;
}
export interface GetWebACLForResourceResponse {
  WebACL?: WebACL;
}
export interface GetWebACLRequest {
  Name?: string;
  Scope?: Scope;
  Id?: string;
  ARN?: string;
}
export interface GetWebACLResponse {
  WebACL?: WebACL;
  LockToken?: string;
  ApplicationIntegrationURL?: string;
}
export type GroupByType = "NAME" | "CATEGORY" | "INTENT" | "ORGANIZATION" | "WEBACL";
export interface HTTPHeader {
  Name?: string;
  Value?: string;
}
export interface HTTPRequest {
  ClientIP?: string;
  Country?: string;
  URI?: string;
  Method?: string;
  HTTPVersion?: string;
  Headers?: HTTPHeader[];
}
export interface HeaderMatchPattern {
  All?: All;
  IncludedHeaders?: string[];
  ExcludedHeaders?: string[];
}
export interface HeaderOrder {
  OversizeHandling: OversizeHandling;
}
export interface Headers {
  MatchPattern: HeaderMatchPattern;
  MatchScope: MapMatchScope;
  OversizeHandling: OversizeHandling;
}
export type IPAddressVersion = "IPV4" | "IPV6";
export interface IPSet {
  Name: string;
  Id: string;
  ARN: string;
  Description?: string;
  IPAddressVersion: IPAddressVersion;
  Addresses: string[];
}
export interface IPSetForwardedIPConfig {
  HeaderName: string;
  FallbackBehavior: FallbackBehavior;
  Position: ForwardedIPPosition;
}
export interface IPSetReferenceStatement {
  ARN: string;
  IPSetForwardedIPConfig?: IPSetForwardedIPConfig;
}
export interface IPSetSummary {
  Name?: string;
  Id?: string;
  Description?: string;
  LockToken?: string;
  ARN?: string;
}
export interface ImmunityTimeProperty {
  ImmunityTime: number;
}
export type InspectionLevel = "COMMON" | "TARGETED";
export type IntervalType = "MINUTELY" | "FIVE_MINUTELY" | "HOURLY" | "DAILY";
export interface JA3Fingerprint {
  FallbackBehavior: FallbackBehavior;
}
export interface JA4Fingerprint {
  FallbackBehavior: FallbackBehavior;
}
export interface JsonBody {
  MatchPattern: JsonMatchPattern;
  MatchScope: JsonMatchScope;
  InvalidFallbackBehavior?: BodyParsingFallbackBehavior;
  OversizeHandling?: OversizeHandling;
}
export interface JsonMatchPattern {
  All?: All;
  IncludedPaths?: string[];
}
export type JsonMatchScope = "ALL" | "KEY" | "VALUE";
export interface Label {
  Name: string;
}
export type LabelMatchScope = "LABEL" | "NAMESPACE";
export interface LabelMatchStatement {
  Scope: LabelMatchScope;
  Key: string;
}
export interface LabelNameCondition {
  LabelName: string;
}
export interface LabelSummary {
  Name?: string;
}
export interface ListAPIKeysRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListAPIKeysResponse {
  NextMarker?: string;
  APIKeySummaries?: APIKeySummary[];
  ApplicationIntegrationURL?: string;
}
export interface ListAvailableManagedRuleGroupVersionsRequest {
  VendorName: string;
  Name: string;
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListAvailableManagedRuleGroupVersionsResponse {
  NextMarker?: string;
  Versions?: ManagedRuleGroupVersion[];
  CurrentDefaultVersion?: string;
}
export interface ListAvailableManagedRuleGroupsRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListAvailableManagedRuleGroupsResponse {
  NextMarker?: string;
  ManagedRuleGroups?: ManagedRuleGroupSummary[];
}
export interface ListIPSetsRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListIPSetsResponse {
  NextMarker?: string;
  IPSets?: IPSetSummary[];
}
export interface ListLoggingConfigurationsRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
  LogScope?: LogScope;
}
export interface ListLoggingConfigurationsResponse {
  LoggingConfigurations?: LoggingConfiguration[];
  NextMarker?: string;
}
export interface ListManagedRuleSetsRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListManagedRuleSetsResponse {
  NextMarker?: string;
  ManagedRuleSets?: ManagedRuleSetSummary[];
}
export interface ListMobileSdkReleasesRequest {
  Platform: Platform;
  NextMarker?: string;
  Limit?: number;
}
export interface ListMobileSdkReleasesResponse {
  ReleaseSummaries?: ReleaseSummary[];
  NextMarker?: string;
}
export interface ListRegexPatternSetsRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListRegexPatternSetsResponse {
  NextMarker?: string;
  RegexPatternSets?: RegexPatternSetSummary[];
}
export interface ListResourcesForWebACLRequest {
  WebACLArn: string;
  ResourceType?: ResourceType;
}
export interface ListResourcesForWebACLResponse {
  ResourceArns?: string[];
}
export interface ListRuleGroupsRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListRuleGroupsResponse {
  NextMarker?: string;
  RuleGroups?: RuleGroupSummary[];
}
export interface ListSettlementRecordsRequest {
  TimeWindow: TimeWindow;
  Scope: Scope;
  Currency: Currency;
  Filters?: MonetizationFilter[];
  SortBy?: SettlementSortBy;
  SortOrder?: SortOrder;
  Limit?: number;
  NextMarker?: string;
}
export interface ListSettlementRecordsResponse {
  Settlements?: SettlementRecord[];
  NextMarker?: string;
}
export interface ListTagsForResourceRequest {
  NextMarker?: string;
  Limit?: number;
  ResourceARN: string;
}
export interface ListTagsForResourceResponse {
  NextMarker?: string;
  TagInfoForResource?: TagInfoForResource;
}
export interface ListWebACLsRequest {
  Scope: Scope;
  NextMarker?: string;
  Limit?: number;
}
export interface ListWebACLsResponse {
  NextMarker?: string;
  WebACLs?: WebACLSummary[];
}
export type LogScope = "CUSTOMER" | "SECURITY_LAKE" | "CLOUDWATCH_TELEMETRY_RULE_MANAGED";
export type LogType = "WAF_LOGS";
export interface LoggingConfiguration {
  ResourceArn: string;
  LogDestinationConfigs: string[];
  RedactedFields?: FieldToMatch[];
  ManagedByFirewallManager?: boolean;
  LoggingFilter?: LoggingFilter;
  LogType?: LogType;
  LogScope?: LogScope;
}
export interface LoggingFilter {
  Filters: Filter[];
  DefaultBehavior: FilterBehavior;
}
export type LowReputationMode = "ACTIVE_UNDER_DDOS" | "ALWAYS_ON";
export interface ManagedProductDescriptor {
  VendorName?: string;
  ManagedRuleSetName?: string;
  ProductId?: string;
  ProductLink?: string;
  ProductTitle?: string;
  ProductDescription?: string;
  SnsTopicArn?: string;
  IsVersioningSupported?: boolean;
  IsAdvancedManagedRuleSet?: boolean;
}
export interface ManagedRuleGroupConfig {
  LoginPath?: string;
  PayloadType?: PayloadType;
  UsernameField?: UsernameField;
  PasswordField?: PasswordField;
  AWSManagedRulesBotControlRuleSet?: AWSManagedRulesBotControlRuleSet;
  AWSManagedRulesATPRuleSet?: AWSManagedRulesATPRuleSet;
  AWSManagedRulesACFPRuleSet?: AWSManagedRulesACFPRuleSet;
  AWSManagedRulesAntiDDoSRuleSet?: AWSManagedRulesAntiDDoSRuleSet;
}
export interface ManagedRuleGroupStatement {
  VendorName: string;
  Name: string;
  Version?: string;
  ExcludedRules?: ExcludedRule[];
  ScopeDownStatement?: Statement;
  ManagedRuleGroupConfigs?: ManagedRuleGroupConfig[];
  RuleActionOverrides?: RuleActionOverride[];
}
export interface ManagedRuleGroupSummary {
  VendorName?: string;
  Name?: string;
  VersioningSupported?: boolean;
  Description?: string;
}
export interface ManagedRuleGroupVersion {
  Name?: string;
  LastUpdateTimestamp?: Date;
}
export interface ManagedRuleSet {
  Name: string;
  Id: string;
  ARN: string;
  Description?: string;
  PublishedVersions?: { [key: string]: ManagedRuleSetVersion };
  RecommendedVersion?: string;
  LabelNamespace?: string;
}
export interface ManagedRuleSetSummary {
  Name?: string;
  Id?: string;
  Description?: string;
  LockToken?: string;
  ARN?: string;
  LabelNamespace?: string;
}
export interface ManagedRuleSetVersion {
  AssociatedRuleGroupArn?: string;
  Capacity?: number;
  ForecastedLifetime?: number;
  PublishTimestamp?: Date;
  LastUpdateTimestamp?: Date;
  ExpiryTimestamp?: Date;
}
export type MapMatchScope = "ALL" | "KEY" | "VALUE";
export interface Method {}
export interface MobileSdkRelease {
  ReleaseVersion?: string;
  Timestamp?: Date;
  ReleaseNotes?: string;
  Tags?: Tag[];
}
export interface MonetizationConfig {
  CryptoConfig?: CryptoConfig;
  ConnectedAccountConfigs?: ConnectedAccountConfig[];
  CurrencyMode?: CurrencyMode;
}
export interface MonetizationFilter {
  Name: string;
  Values: string[];
}
export interface MonetizeAction {
  PriceMultiplier?: string;
}
export interface NoneAction {}
export interface NotStatement {
  Statement: Statement;
}
export interface OnSourceDDoSProtectionConfig {
  ALBLowReputationMode: LowReputationMode;
}
export interface OrStatement {
  Statements: Statement[];
}
export interface OverrideAction {
  Count?: CountAction;
  None?: NoneAction;
}
export type OversizeHandling = "CONTINUE" | "MATCH" | "NO_MATCH";
export type ParameterExceptionField = "WEB_ACL" | "RULE_GROUP" | "REGEX_PATTERN_SET" | "IP_SET" | "MANAGED_RULE_SET" | "RULE" | "EXCLUDED_RULE" | "STATEMENT" | "BYTE_MATCH_STATEMENT" | "SQLI_MATCH_STATEMENT" | "XSS_MATCH_STATEMENT" | "SIZE_CONSTRAINT_STATEMENT" | "GEO_MATCH_STATEMENT" | "RATE_BASED_STATEMENT" | "RULE_GROUP_REFERENCE_STATEMENT" | "REGEX_PATTERN_REFERENCE_STATEMENT" | "IP_SET_REFERENCE_STATEMENT" | "MANAGED_RULE_SET_STATEMENT" | "LABEL_MATCH_STATEMENT" | "AND_STATEMENT" | "OR_STATEMENT" | "NOT_STATEMENT" | "IP_ADDRESS" | "IP_ADDRESS_VERSION" | "FIELD_TO_MATCH" | "TEXT_TRANSFORMATION" | "SINGLE_QUERY_ARGUMENT" | "SINGLE_HEADER" | "DEFAULT_ACTION" | "RULE_ACTION" | "ENTITY_LIMIT" | "OVERRIDE_ACTION" | "SCOPE_VALUE" | "RESOURCE_ARN" | "RESOURCE_TYPE" | "TAGS" | "TAG_KEYS" | "METRIC_NAME" | "FIREWALL_MANAGER_STATEMENT" | "FALLBACK_BEHAVIOR" | "POSITION" | "FORWARDED_IP_CONFIG" | "IP_SET_FORWARDED_IP_CONFIG" | "HEADER_NAME" | "CUSTOM_REQUEST_HANDLING" | "RESPONSE_CONTENT_TYPE" | "CUSTOM_RESPONSE" | "CUSTOM_RESPONSE_BODY" | "JSON_MATCH_PATTERN" | "JSON_MATCH_SCOPE" | "BODY_PARSING_FALLBACK_BEHAVIOR" | "LOGGING_FILTER" | "FILTER_CONDITION" | "EXPIRE_TIMESTAMP" | "CHANGE_PROPAGATION_STATUS" | "ASSOCIABLE_RESOURCE" | "LOG_DESTINATION" | "MANAGED_RULE_GROUP_CONFIG" | "PAYLOAD_TYPE" | "HEADER_MATCH_PATTERN" | "COOKIE_MATCH_PATTERN" | "MAP_MATCH_SCOPE" | "OVERSIZE_HANDLING" | "CHALLENGE_CONFIG" | "TOKEN_DOMAIN" | "ATP_RULE_SET_RESPONSE_INSPECTION" | "ASSOCIATED_RESOURCE_TYPE" | "SCOPE_DOWN" | "CUSTOM_KEYS" | "ACP_RULE_SET_RESPONSE_INSPECTION" | "DATA_PROTECTION_CONFIG" | "LOW_REPUTATION_MODE" | "MONETIZATION_CONFIG" | "WALLET_ADDRESS" | "PRICE_AMOUNT" | "PAYMENT_NETWORK" | "PRE_PARSE_TEXT_TRANSFORMATION" | "CHALLENGE_JAVASCRIPT_SDK_INJECTION_CONFIG";
export interface PasswordField {
  Identifier: string;
}
export interface PathStatistics {
  Source?: FilterSource;
  Path: string;
  RequestCount: number;
  Percentage: number;
  TopBots?: BotStatistics[];
}
export type PayloadType = "JSON" | "FORM_ENCODED";
export interface PaymentNetwork {
  Chain: BlockchainChain;
  WalletAddress: string;
  Prices: Price[];
}
export interface PhoneNumberField {
  Identifier: string;
}
export type Platform = "IOS" | "ANDROID";
export type PositionalConstraint = "EXACTLY" | "STARTS_WITH" | "ENDS_WITH" | "CONTAINS" | "CONTAINS_WORD";
export interface PreParseTextTransformation {
  Priority: number;
  Type: PreParseTextTransformationType;
}
export type PreParseTextTransformationType = "NONE" | "URL_DECODE" | "URL_DECODE_UNI" | "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA" | "REPLACE_SEMICOLONS_WITH_AMPERSANDS";
export interface Price {
  Amount: string;
  Currency: CryptoCurrency;
}
export interface PutLoggingConfigurationRequest {
  LoggingConfiguration: LoggingConfiguration;
}
export interface PutLoggingConfigurationResponse {
  LoggingConfiguration?: LoggingConfiguration;
}
export interface PutManagedRuleSetVersionsRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  LockToken: string;
  RecommendedVersion?: string;
  VersionsToPublish?: { [key: string]: VersionToPublish };
}
export interface PutManagedRuleSetVersionsResponse {
  NextLockToken?: string;
}
export interface PutPermissionPolicyRequest {
  ResourceArn: string;
  Policy: string;
}
export interface PutPermissionPolicyResponse {}
export interface QueryString {}
export type RankingSortBy = "REVENUE" | "PERCENTAGE" | "NAME";
export type RankingStatisticType = "TOP_SOURCES_BY_REVENUE" | "TOP_PATHS_BY_REVENUE";
export interface RateBasedStatement {
  Limit: number;
  EvaluationWindowSec?: number;
  AggregateKeyType: RateBasedStatementAggregateKeyType;
  ScopeDownStatement?: Statement;
  ForwardedIPConfig?: ForwardedIPConfig;
  CustomKeys?: RateBasedStatementCustomKey[];
}
export type RateBasedStatementAggregateKeyType = "IP" | "FORWARDED_IP" | "CUSTOM_KEYS" | "CONSTANT";
export interface RateBasedStatementCustomKey {
  Header?: RateLimitHeader;
  Cookie?: RateLimitCookie;
  QueryArgument?: RateLimitQueryArgument;
  QueryString?: RateLimitQueryString;
  HTTPMethod?: RateLimitHTTPMethod;
  ForwardedIP?: RateLimitForwardedIP;
  IP?: RateLimitIP;
  LabelNamespace?: RateLimitLabelNamespace;
  UriPath?: RateLimitUriPath;
  JA3Fingerprint?: RateLimitJA3Fingerprint;
  JA4Fingerprint?: RateLimitJA4Fingerprint;
  ASN?: RateLimitAsn;
}
export interface RateBasedStatementManagedKeysIPSet {
  IPAddressVersion?: IPAddressVersion;
  Addresses?: string[];
}
export interface RateLimitAsn {}
export interface RateLimitCookie {
  Name: string;
  TextTransformations: TextTransformation[];
}
export interface RateLimitForwardedIP {}
export interface RateLimitHTTPMethod {}
export interface RateLimitHeader {
  Name: string;
  TextTransformations: TextTransformation[];
}
export interface RateLimitIP {}
export interface RateLimitJA3Fingerprint {
  FallbackBehavior: FallbackBehavior;
}
export interface RateLimitJA4Fingerprint {
  FallbackBehavior: FallbackBehavior;
}
export interface RateLimitLabelNamespace {
  Namespace: string;
}
export interface RateLimitQueryArgument {
  Name: string;
  TextTransformations: TextTransformation[];
}
export interface RateLimitQueryString {
  TextTransformations: TextTransformation[];
}
export interface RateLimitUriPath {
  TextTransformations: TextTransformation[];
}
export interface Regex {
  RegexString?: string;
}
export interface RegexMatchStatement {
  RegexString: string;
  FieldToMatch: FieldToMatch;
  TextTransformations: TextTransformation[];
  PreParseTextTransformations?: PreParseTextTransformation[];
}
export interface RegexPatternSet {
  Name?: string;
  Id?: string;
  ARN?: string;
  Description?: string;
  RegularExpressionList?: Regex[];
}
export interface RegexPatternSetReferenceStatement {
  ARN: string;
  FieldToMatch: FieldToMatch;
  TextTransformations: TextTransformation[];
  PreParseTextTransformations?: PreParseTextTransformation[];
}
export interface RegexPatternSetSummary {
  Name?: string;
  Id?: string;
  Description?: string;
  LockToken?: string;
  ARN?: string;
}
export interface ReleaseSummary {
  ReleaseVersion?: string;
  Timestamp?: Date;
}
export interface RequestBodyAssociatedResourceTypeConfig {
  DefaultSizeInspectionLimit: SizeInspectionLimit;
}
export interface RequestInspection {
  PayloadType: PayloadType;
  UsernameField: UsernameField;
  PasswordField: PasswordField;
}
export interface RequestInspectionACFP {
  PayloadType: PayloadType;
  UsernameField?: UsernameField;
  PasswordField?: PasswordField;
  EmailField?: EmailField;
  PhoneNumberFields?: PhoneNumberField[];
  AddressFields?: AddressField[];
}
export type ResourceType = "APPLICATION_LOAD_BALANCER" | "API_GATEWAY" | "APPSYNC" | "COGNITO_USER_POOL" | "APP_RUNNER_SERVICE" | "VERIFIED_ACCESS_INSTANCE" | "AMPLIFY" | "AGENTCORE_GATEWAY";
export type ResponseContentType = "TEXT_PLAIN" | "TEXT_HTML" | "APPLICATION_JSON";
export interface ResponseInspection {
  StatusCode?: ResponseInspectionStatusCode;
  Header?: ResponseInspectionHeader;
  BodyContains?: ResponseInspectionBodyContains;
  Json?: ResponseInspectionJson;
}
export interface ResponseInspectionBodyContains {
  SuccessStrings: string[];
  FailureStrings: string[];
}
export interface ResponseInspectionHeader {
  Name: string;
  SuccessValues: string[];
  FailureValues: string[];
}
export interface ResponseInspectionJson {
  Identifier: string;
  SuccessValues: string[];
  FailureValues: string[];
}
export interface ResponseInspectionStatusCode {
  SuccessCodes: number[];
  FailureCodes: number[];
}
export interface RevenueBreakdown {
  TotalAmount?: string;
  VerifiedAmount?: string;
  UnverifiedAmount?: string;
  Currency?: Currency;
  TotalSettled?: number;
  TotalMonetizeServed?: number;
}
export interface RevenuePathStatistics {
  Path: string;
  Percentage: number;
  Amount: string;
  RequestCount: number;
}
export interface Rule {
  Name: string;
  Priority: number;
  Statement: Statement;
  Action?: RuleAction;
  OverrideAction?: OverrideAction;
  RuleLabels?: Label[];
  VisibilityConfig: VisibilityConfig;
  CaptchaConfig?: CaptchaConfig;
  ChallengeConfig?: ChallengeConfig;
}
export interface RuleAction {
  Block?: BlockAction;
  Allow?: AllowAction;
  Count?: CountAction;
  Captcha?: CaptchaAction;
  Challenge?: ChallengeAction;
  Monetize?: MonetizeAction;
}
export interface RuleActionOverride {
  Name: string;
  ActionToUse: RuleAction;
}
export interface RuleGroup {
  Name: string;
  Id: string;
  Capacity: number;
  ARN: string;
  Description?: string;
  Rules?: Rule[];
  VisibilityConfig: VisibilityConfig;
  LabelNamespace?: string;
  CustomResponseBodies?: { [key: string]: CustomResponseBody };
  AvailableLabels?: LabelSummary[];
  ConsumedLabels?: LabelSummary[];
  MonetizationConfig?: MonetizationConfig;
}
export interface RuleGroupReferenceStatement {
  ARN: string;
  ExcludedRules?: ExcludedRule[];
  RuleActionOverrides?: RuleActionOverride[];
}
export interface RuleGroupSummary {
  Name?: string;
  Id?: string;
  Description?: string;
  LockToken?: string;
  ARN?: string;
}
export interface RuleSummary {
  Name?: string;
  Action?: RuleAction;
}
export interface SampledHTTPRequest {
  Request: HTTPRequest;
  Weight: number;
  Timestamp?: Date;
  Action?: string;
  RuleNameWithinRuleGroup?: string;
  RequestHeadersInserted?: HTTPHeader[];
  ResponseCodeSent?: number;
  Labels?: Label[];
  CaptchaResponse?: CaptchaResponse;
  ChallengeResponse?: ChallengeResponse;
  OverriddenAction?: string;
}
export type Scope = "CLOUDFRONT" | "REGIONAL";
export type SensitivityLevel = "LOW" | "HIGH";
export type SensitivityToAct = "LOW" | "MEDIUM" | "HIGH";
export interface SettlementRecord {
  Timestamp: Date;
  PayerAddress?: string;
  WalletAddress?: string;
  Status: SettlementStatus;
  Amount: string;
  Currency?: Currency;
  Network?: string;
  TransactionId?: string;
  RequestId?: string;
  SourceName?: string;
  Organization?: string;
  SourceCategory?: string;
  Intent?: string;
  Verified?: boolean;
  ContentPath?: string;
  WebAclArn?: string;
  RequestTimestamp?: Date;
}
export type SettlementSortBy = "TIMESTAMP" | "AMOUNT" | "NAME" | "STATUS";
export type SettlementStatus = "SETTLED" | "PENDING" | "FAILED" | "SERVICE_ERROR" | "SKIPPED_ORIGIN_ERROR" | "DUPLICATE";
export interface SingleHeader {
  Name: string;
}
export interface SingleQueryArgument {
  Name: string;
}
export interface SizeConstraintStatement {
  FieldToMatch: FieldToMatch;
  ComparisonOperator: ComparisonOperator;
  Size: number;
  TextTransformations: TextTransformation[];
  PreParseTextTransformations?: PreParseTextTransformation[];
}
export type SizeInspectionLimit = "KB_16" | "KB_32" | "KB_48" | "KB_64";
export type SortOrder = "ASC" | "DESC";
export interface SourceStatistics {
  SourceName: string;
  Percentage: number;
  Amount: string;
  RequestCount: number;
  SourceCategory?: string;
  Intent?: string;
  Organization?: string;
  Verified?: boolean;
  GroupByValue?: string;
}
export interface SqliMatchStatement {
  FieldToMatch: FieldToMatch;
  TextTransformations: TextTransformation[];
  PreParseTextTransformations?: PreParseTextTransformation[];
  SensitivityLevel?: SensitivityLevel;
}
export interface Statement {
  ByteMatchStatement?: ByteMatchStatement;
  SqliMatchStatement?: SqliMatchStatement;
  XssMatchStatement?: XssMatchStatement;
  SizeConstraintStatement?: SizeConstraintStatement;
  GeoMatchStatement?: GeoMatchStatement;
  RuleGroupReferenceStatement?: RuleGroupReferenceStatement;
  IPSetReferenceStatement?: IPSetReferenceStatement;
  RegexPatternSetReferenceStatement?: RegexPatternSetReferenceStatement;
  RateBasedStatement?: RateBasedStatement;
  AndStatement?: AndStatement;
  OrStatement?: OrStatement;
  NotStatement?: NotStatement;
  ManagedRuleGroupStatement?: ManagedRuleGroupStatement;
  LabelMatchStatement?: LabelMatchStatement;
  RegexMatchStatement?: RegexMatchStatement;
  AsnMatchStatement?: AsnMatchStatement;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagInfoForResource {
  ResourceARN?: string;
  TagList?: Tag[];
}
export interface TagResourceRequest {
  ResourceARN: string;
  Tags: Tag[];
}
export interface TagResourceResponse {}
export interface TextTransformation {
  Priority: number;
  Type: TextTransformationType;
}
export type TextTransformationType = "NONE" | "COMPRESS_WHITE_SPACE" | "HTML_ENTITY_DECODE" | "LOWERCASE" | "CMD_LINE" | "URL_DECODE" | "BASE64_DECODE" | "HEX_DECODE" | "MD5" | "REPLACE_COMMENTS" | "ESCAPE_SEQ_DECODE" | "SQL_HEX_DECODE" | "CSS_DECODE" | "JS_DECODE" | "NORMALIZE_PATH" | "NORMALIZE_PATH_WIN" | "REMOVE_NULLS" | "REPLACE_NULLS" | "BASE64_DECODE_EXT" | "URL_DECODE_UNI" | "UTF8_TO_UNICODE" | "REMOVE_WHITESPACE" | "TRIM" | "TRIM_LEFT" | "TRIM_RIGHT" | "REMOVE_COMMENTS_CHAR" | "UPPERCASE" | "CMD_LINE_WIN" | "CMD_LINE_UNIX" | "JS_DECODE_EXT" | "SHA256";
export type TimeSeriesStatisticType = "DATE_HISTOGRAM" | "PAYMENT_TRAFFIC";
export interface TimeWindow {
  StartTime: Date;
  EndTime: Date;
}
export interface UntagResourceRequest {
  ResourceARN: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateIPSetRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  Description?: string;
  Addresses: string[];
  LockToken: string;
}
export interface UpdateIPSetResponse {
  NextLockToken?: string;
}
export interface UpdateManagedRuleSetVersionExpiryDateRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  LockToken: string;
  VersionToExpire: string;
  ExpiryTimestamp: Date;
}
export interface UpdateManagedRuleSetVersionExpiryDateResponse {
  ExpiringVersion?: string;
  ExpiryTimestamp?: Date;
  NextLockToken?: string;
}
export interface UpdateRegexPatternSetRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  Description?: string;
  RegularExpressionList: Regex[];
  LockToken: string;
}
export interface UpdateRegexPatternSetResponse {
  NextLockToken?: string;
}
export interface UpdateRuleGroupRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  Description?: string;
  Rules?: Rule[];
  VisibilityConfig: VisibilityConfig;
  LockToken: string;
  CustomResponseBodies?: { [key: string]: CustomResponseBody };
  MonetizationConfig?: MonetizationConfig;
}
export interface UpdateRuleGroupResponse {
  NextLockToken?: string;
}
export interface UpdateWebACLRequest {
  Name: string;
  Scope: Scope;
  Id: string;
  DefaultAction: DefaultAction;
  Description?: string;
  Rules?: Rule[];
  VisibilityConfig: VisibilityConfig;
  DataProtectionConfig?: DataProtectionConfig;
  LockToken: string;
  CustomResponseBodies?: { [key: string]: CustomResponseBody };
  CaptchaConfig?: CaptchaConfig;
  ChallengeConfig?: ChallengeConfig;
  TokenDomains?: string[];
  AssociationConfig?: AssociationConfig;
  OnSourceDDoSProtectionConfig?: OnSourceDDoSProtectionConfig;
  ApplicationConfig?: ApplicationConfig;
  MonetizationConfig?: MonetizationConfig;
}
export interface UpdateWebACLResponse {
  NextLockToken?: string;
}
export interface UriFragment {
  FallbackBehavior?: FallbackBehavior;
}
export interface UriPath {}
export type UsageOfAction = "ENABLED" | "DISABLED";
export interface UsernameField {
  Identifier: string;
}
export interface VersionToPublish {
  AssociatedRuleGroupArn?: string;
  ForecastedLifetime?: number;
}
export interface VisibilityConfig {
  SampledRequestsEnabled: boolean;
  CloudWatchMetricsEnabled: boolean;
  MetricName: string;
}
export interface WAFAssociatedItemException {
  Message?: string;
}
export interface WAFConfigurationWarningException {
  Message?: string;
}
export interface WAFDuplicateItemException {
  Message?: string;
}
export interface WAFExpiredManagedRuleGroupVersionException {
  Message?: string;
}
export interface WAFFeatureNotIncludedInPricingPlanException {
  Message?: string;
  DisallowedFeatures?: DisallowedFeature[];
}
export interface WAFInternalErrorException {
  Message?: string;
}
export interface WAFInvalidOperationException {
  Message?: string;
}
export interface WAFInvalidParameterException {
  message?: string;
  Field?: ParameterExceptionField;
  Parameter?: string;
  Reason?: string;
}
export interface WAFInvalidPermissionPolicyException {
  Message?: string;
}
export interface WAFInvalidResourceException {
  Message?: string;
}
export interface WAFLimitsExceededException {
  Message?: string;
  SourceType?: string;
}
export interface WAFLogDestinationPermissionIssueException {
  Message?: string;
}
export interface WAFNonexistentItemException {
  Message?: string;
}
export interface WAFOptimisticLockException {
  Message?: string;
}
export interface WAFServiceLinkedRoleErrorException {
  message?: string;
}
export interface WAFSubscriptionNotFoundException {
  Message?: string;
}
export interface WAFTagOperationException {
  Message?: string;
}
export interface WAFTagOperationInternalErrorException {
  Message?: string;
}
export interface WAFUnavailableEntityException {
  Message?: string;
}
export interface WAFUnsupportedAggregateKeyTypeException {
  Message?: string;
}
export interface WebACL {
  Name: string;
  Id: string;
  ARN: string;
  DefaultAction: DefaultAction;
  Description?: string;
  Rules?: Rule[];
  VisibilityConfig: VisibilityConfig;
  DataProtectionConfig?: DataProtectionConfig;
  Capacity?: number;
  PreProcessFirewallManagerRuleGroups?: FirewallManagerRuleGroup[];
  PostProcessFirewallManagerRuleGroups?: FirewallManagerRuleGroup[];
  ManagedByFirewallManager?: boolean;
  LabelNamespace?: string;
  CustomResponseBodies?: { [key: string]: CustomResponseBody };
  CaptchaConfig?: CaptchaConfig;
  ChallengeConfig?: ChallengeConfig;
  TokenDomains?: string[];
  AssociationConfig?: AssociationConfig;
  RetrofittedByFirewallManager?: boolean;
  OnSourceDDoSProtectionConfig?: OnSourceDDoSProtectionConfig;
  ApplicationConfig?: ApplicationConfig;
  MonetizationConfig?: MonetizationConfig;
}
export interface WebACLSummary {
  Name?: string;
  Id?: string;
  Description?: string;
  LockToken?: string;
  ARN?: string;
}
export interface XssMatchStatement {
  FieldToMatch: FieldToMatch;
  TextTransformations: TextTransformation[];
  PreParseTextTransformations?: PreParseTextTransformation[];
}
