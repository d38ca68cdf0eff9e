// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Route53Resolver, 2018-04-01. Do not edit.
export interface Operations {
  AssociateFirewallRuleGroup: { input: AssociateFirewallRuleGroupRequest; output: AssociateFirewallRuleGroupResponse; errors: "ResourceNotFoundException" | "ValidationException" | "LimitExceededException" | "ConflictException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  AssociateResolverEndpointIpAddress: { input: AssociateResolverEndpointIpAddressRequest; output: AssociateResolverEndpointIpAddressResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "ResourceExistsException" | "InternalServiceErrorException" | "LimitExceededException" | "ThrottlingException" };
  AssociateResolverQueryLogConfig: { input: AssociateResolverQueryLogConfigRequest; output: AssociateResolverQueryLogConfigResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidRequestException" | "ResourceExistsException" | "LimitExceededException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  AssociateResolverRule: { input: AssociateResolverRuleRequest; output: AssociateResolverRuleResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "LimitExceededException" | "InvalidParameterException" | "ResourceUnavailableException" | "ResourceExistsException" | "InternalServiceErrorException" | "ThrottlingException" };
  BatchCreateFirewallRule: { input: BatchCreateFirewallRuleRequest; output: BatchCreateFirewallRuleResponse; errors: "ValidationException" | "LimitExceededException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  BatchDeleteFirewallRule: { input: BatchDeleteFirewallRuleRequest; output: BatchDeleteFirewallRuleResponse; errors: "ValidationException" | "LimitExceededException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  BatchUpdateFirewallRule: { input: BatchUpdateFirewallRuleRequest; output: BatchUpdateFirewallRuleResponse; errors: "ValidationException" | "LimitExceededException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  CreateFirewallDomainList: { input: CreateFirewallDomainListRequest; output: CreateFirewallDomainListResponse; errors: "LimitExceededException" | "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  CreateFirewallRule: { input: CreateFirewallRuleRequest; output: CreateFirewallRuleResponse; errors: "ResourceNotFoundException" | "ValidationException" | "LimitExceededException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  CreateFirewallRuleGroup: { input: CreateFirewallRuleGroupRequest; output: CreateFirewallRuleGroupResponse; errors: "LimitExceededException" | "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  CreateOutpostResolver: { input: CreateOutpostResolverRequest; output: CreateOutpostResolverResponse; errors: "AccessDeniedException" | "InternalServiceErrorException" | "ResourceNotFoundException" | "ServiceQuotaExceededException" | "ThrottlingException" | "ValidationException" };
  CreateResolverEndpoint: { input: CreateResolverEndpointRequest; output: CreateResolverEndpointResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidRequestException" | "ResourceExistsException" | "AccessDeniedException" | "LimitExceededException" | "InternalServiceErrorException" | "ThrottlingException" };
  CreateResolverQueryLogConfig: { input: CreateResolverQueryLogConfigRequest; output: CreateResolverQueryLogConfigResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidRequestException" | "ResourceExistsException" | "LimitExceededException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  CreateResolverRule: { input: CreateResolverRuleRequest; output: CreateResolverRuleResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "LimitExceededException" | "ResourceNotFoundException" | "ResourceExistsException" | "ResourceUnavailableException" | "InternalServiceErrorException" | "AccessDeniedException" | "ThrottlingException" };
  DeleteFirewallDomainList: { input: DeleteFirewallDomainListRequest; output: DeleteFirewallDomainListResponse; errors: "ResourceNotFoundException" | "ConflictException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  DeleteFirewallRule: { input: DeleteFirewallRuleRequest; output: DeleteFirewallRuleResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ValidationException" | "ThrottlingException" };
  DeleteFirewallRuleGroup: { input: DeleteFirewallRuleGroupRequest; output: DeleteFirewallRuleGroupResponse; errors: "ResourceNotFoundException" | "ConflictException" | "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  DeleteOutpostResolver: { input: DeleteOutpostResolverRequest; output: DeleteOutpostResolverResponse; errors: "AccessDeniedException" | "ConflictException" | "InternalServiceErrorException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  DeleteResolverEndpoint: { input: DeleteResolverEndpointRequest; output: DeleteResolverEndpointResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" };
  DeleteResolverQueryLogConfig: { input: DeleteResolverQueryLogConfigRequest; output: DeleteResolverQueryLogConfigResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  DeleteResolverRule: { input: DeleteResolverRuleRequest; output: DeleteResolverRuleResponse; errors: "InvalidRequestException" | "InvalidParameterException" | "ResourceNotFoundException" | "ResourceInUseException" | "InternalServiceErrorException" | "ThrottlingException" };
  DisassociateFirewallRuleGroup: { input: DisassociateFirewallRuleGroupRequest; output: DisassociateFirewallRuleGroupResponse; errors: "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "ConflictException" | "InternalServiceErrorException" | "ThrottlingException" };
  DisassociateResolverEndpointIpAddress: { input: DisassociateResolverEndpointIpAddressRequest; output: DisassociateResolverEndpointIpAddressResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "ResourceExistsException" | "InternalServiceErrorException" | "ThrottlingException" };
  DisassociateResolverQueryLogConfig: { input: DisassociateResolverQueryLogConfigRequest; output: DisassociateResolverQueryLogConfigResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  DisassociateResolverRule: { input: DisassociateResolverRuleRequest; output: DisassociateResolverRuleResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetFirewallConfig: { input: GetFirewallConfigRequest; output: GetFirewallConfigResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" | "ValidationException" };
  GetFirewallDomainList: { input: GetFirewallDomainListRequest; output: GetFirewallDomainListResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetFirewallRuleGroup: { input: GetFirewallRuleGroupRequest; output: GetFirewallRuleGroupResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetFirewallRuleGroupAssociation: { input: GetFirewallRuleGroupAssociationRequest; output: GetFirewallRuleGroupAssociationResponse; errors: "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetFirewallRuleGroupPolicy: { input: GetFirewallRuleGroupPolicyRequest; output: GetFirewallRuleGroupPolicyResponse; errors: "ValidationException" | "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetOutpostResolver: { input: GetOutpostResolverRequest; output: GetOutpostResolverResponse; errors: "AccessDeniedException" | "InternalServiceErrorException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  GetResolverConfig: { input: GetResolverConfigRequest; output: GetResolverConfigResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" | "ValidationException" };
  GetResolverDnssecConfig: { input: GetResolverDnssecConfigRequest; output: GetResolverDnssecConfigResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  GetResolverEndpoint: { input: GetResolverEndpointRequest; output: GetResolverEndpointResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetResolverQueryLogConfig: { input: GetResolverQueryLogConfigRequest; output: GetResolverQueryLogConfigResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  GetResolverQueryLogConfigAssociation: { input: GetResolverQueryLogConfigAssociationRequest; output: GetResolverQueryLogConfigAssociationResponse; errors: "ResourceNotFoundException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  GetResolverQueryLogConfigPolicy: { input: GetResolverQueryLogConfigPolicyRequest; output: GetResolverQueryLogConfigPolicyResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "UnknownResourceException" | "InternalServiceErrorException" | "AccessDeniedException" };
  GetResolverRule: { input: GetResolverRuleRequest; output: GetResolverRuleResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetResolverRuleAssociation: { input: GetResolverRuleAssociationRequest; output: GetResolverRuleAssociationResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" };
  GetResolverRulePolicy: { input: GetResolverRulePolicyRequest; output: GetResolverRulePolicyResponse; errors: "InvalidParameterException" | "UnknownResourceException" | "InternalServiceErrorException" | "AccessDeniedException" };
  ImportFirewallDomains: { input: ImportFirewallDomainsRequest; output: ImportFirewallDomainsResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "LimitExceededException" | "ConflictException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListFirewallConfigs: { input: ListFirewallConfigsRequest; output: ListFirewallConfigsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListFirewallDomainLists: { input: ListFirewallDomainListsRequest; output: ListFirewallDomainListsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListFirewallDomains: { input: ListFirewallDomainsRequest; output: ListFirewallDomainsResponse; errors: "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListFirewallRuleGroupAssociations: { input: ListFirewallRuleGroupAssociationsRequest; output: ListFirewallRuleGroupAssociationsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListFirewallRuleGroups: { input: ListFirewallRuleGroupsRequest; output: ListFirewallRuleGroupsResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListFirewallRuleTypes: { input: ListFirewallRuleTypesRequest; output: ListFirewallRuleTypesResponse; errors: "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListFirewallRules: { input: ListFirewallRulesRequest; output: ListFirewallRulesResponse; errors: "ResourceNotFoundException" | "ValidationException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListOutpostResolvers: { input: ListOutpostResolversRequest; output: ListOutpostResolversResponse; errors: "AccessDeniedException" | "InternalServiceErrorException" | "ResourceNotFoundException" | "ThrottlingException" | "ValidationException" };
  ListResolverConfigs: { input: ListResolverConfigsRequest; output: ListResolverConfigsResponse; errors: "InvalidNextTokenException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" | "ValidationException" };
  ListResolverDnssecConfigs: { input: ListResolverDnssecConfigsRequest; output: ListResolverDnssecConfigsResponse; errors: "InvalidNextTokenException" | "InvalidParameterException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  ListResolverEndpointIpAddresses: { input: ListResolverEndpointIpAddressesRequest; output: ListResolverEndpointIpAddressesResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InternalServiceErrorException" | "InvalidNextTokenException" | "ThrottlingException" };
  ListResolverEndpoints: { input: ListResolverEndpointsRequest; output: ListResolverEndpointsResponse; errors: "InvalidNextTokenException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListResolverQueryLogConfigAssociations: { input: ListResolverQueryLogConfigAssociationsRequest; output: ListResolverQueryLogConfigAssociationsResponse; errors: "InvalidParameterException" | "InvalidRequestException" | "LimitExceededException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  ListResolverQueryLogConfigs: { input: ListResolverQueryLogConfigsRequest; output: ListResolverQueryLogConfigsResponse; errors: "InvalidNextTokenException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  ListResolverRuleAssociations: { input: ListResolverRuleAssociationsRequest; output: ListResolverRuleAssociationsResponse; errors: "InvalidNextTokenException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListResolverRules: { input: ListResolverRulesRequest; output: ListResolverRulesResponse; errors: "InvalidNextTokenException" | "InvalidRequestException" | "InvalidParameterException" | "InternalServiceErrorException" | "ThrottlingException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidNextTokenException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" };
  PutFirewallRuleGroupPolicy: { input: PutFirewallRuleGroupPolicyRequest; output: PutFirewallRuleGroupPolicyResponse; errors: "ValidationException" | "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  PutResolverQueryLogConfigPolicy: { input: PutResolverQueryLogConfigPolicyRequest; output: PutResolverQueryLogConfigPolicyResponse; errors: "InvalidPolicyDocument" | "InvalidParameterException" | "InvalidRequestException" | "UnknownResourceException" | "InternalServiceErrorException" | "AccessDeniedException" };
  PutResolverRulePolicy: { input: PutResolverRulePolicyRequest; output: PutResolverRulePolicyResponse; errors: "InvalidPolicyDocument" | "InvalidParameterException" | "UnknownResourceException" | "InternalServiceErrorException" | "AccessDeniedException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "LimitExceededException" | "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "InvalidTagException" | "InternalServiceErrorException" | "ThrottlingException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" };
  UpdateFirewallConfig: { input: UpdateFirewallConfigRequest; output: UpdateFirewallConfigResponse; errors: "ValidationException" | "ResourceNotFoundException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  UpdateFirewallDomains: { input: UpdateFirewallDomainsRequest; output: UpdateFirewallDomainsResponse; errors: "ValidationException" | "AccessDeniedException" | "ResourceNotFoundException" | "LimitExceededException" | "ConflictException" | "InternalServiceErrorException" | "ThrottlingException" };
  UpdateFirewallRule: { input: UpdateFirewallRuleRequest; output: UpdateFirewallRuleResponse; errors: "ResourceNotFoundException" | "ValidationException" | "ConflictException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  UpdateFirewallRuleGroupAssociation: { input: UpdateFirewallRuleGroupAssociationRequest; output: UpdateFirewallRuleGroupAssociationResponse; errors: "ResourceNotFoundException" | "ValidationException" | "ConflictException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  UpdateOutpostResolver: { input: UpdateOutpostResolverRequest; output: UpdateOutpostResolverResponse; errors: "AccessDeniedException" | "ConflictException" | "InternalServiceErrorException" | "ResourceNotFoundException" | "ServiceQuotaExceededException" | "ThrottlingException" | "ValidationException" };
  UpdateResolverConfig: { input: UpdateResolverConfigRequest; output: UpdateResolverConfigResponse; errors: "InvalidRequestException" | "InvalidParameterException" | "ResourceNotFoundException" | "ResourceUnavailableException" | "LimitExceededException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" | "ValidationException" };
  UpdateResolverDnssecConfig: { input: UpdateResolverDnssecConfigRequest; output: UpdateResolverDnssecConfigResponse; errors: "InvalidParameterException" | "ResourceNotFoundException" | "InvalidRequestException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
  UpdateResolverEndpoint: { input: UpdateResolverEndpointRequest; output: UpdateResolverEndpointResponse; errors: "ResourceNotFoundException" | "InvalidParameterException" | "InvalidRequestException" | "AccessDeniedException" | "InternalServiceErrorException" | "ThrottlingException" };
  UpdateResolverRule: { input: UpdateResolverRuleRequest; output: UpdateResolverRuleResponse; errors: "InvalidRequestException" | "InvalidParameterException" | "ResourceNotFoundException" | "ResourceUnavailableException" | "LimitExceededException" | "InternalServiceErrorException" | "ThrottlingException" | "AccessDeniedException" };
}
export type OperationName = keyof Operations;
export interface AccessDeniedException {
  Message?: string;
}
export type Action = "ALLOW" | "BLOCK" | "ALERT";
export interface AssociateFirewallRuleGroupRequest {
  CreatorRequestId: string;
  FirewallRuleGroupId: string;
  VpcId: string;
  Priority: number;
  Name: string;
  MutationProtection?: MutationProtectionStatus;
  Tags?: Tag[];
}
export interface AssociateFirewallRuleGroupResponse {
  FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface AssociateResolverEndpointIpAddressRequest {
  ResolverEndpointId: string;
  IpAddress: IpAddressUpdate;
}
export interface AssociateResolverEndpointIpAddressResponse {
  ResolverEndpoint?: ResolverEndpoint;
}
export interface AssociateResolverQueryLogConfigRequest {
  ResolverQueryLogConfigId: string;
  ResourceId: string;
}
export interface AssociateResolverQueryLogConfigResponse {
  ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation;
}
export interface AssociateResolverRuleRequest {
  ResolverRuleId: string;
  Name?: string;
  VPCId: string;
}
export interface AssociateResolverRuleResponse {
  ResolverRuleAssociation?: ResolverRuleAssociation;
}
export type AutodefinedReverseFlag = "ENABLE" | "DISABLE" | "USE_LOCAL_RESOURCE_SETTING";
export interface BatchCreateFirewallRuleError {
  FirewallRule?: CreateFirewallRuleEntry;
  Code?: string;
  Message?: string;
}
export interface BatchCreateFirewallRuleRequest {
  CreateFirewallRuleEntries: CreateFirewallRuleEntry[];
}
export interface BatchCreateFirewallRuleResponse {
  CreatedFirewallRules?: FirewallRule[];
  CreateErrors?: BatchCreateFirewallRuleError[];
}
export interface BatchDeleteFirewallRuleError {
  FirewallRule?: DeleteFirewallRuleEntry;
  Code?: string;
  Message?: string;
}
export interface BatchDeleteFirewallRuleRequest {
  DeleteFirewallRuleEntries: DeleteFirewallRuleEntry[];
}
export interface BatchDeleteFirewallRuleResponse {
  DeletedFirewallRules?: FirewallRule[];
  DeleteErrors?: BatchDeleteFirewallRuleError[];
}
export interface BatchUpdateFirewallRuleError {
  FirewallRule?: UpdateFirewallRuleEntry;
  Code?: string;
  Message?: string;
}
export interface BatchUpdateFirewallRuleRequest {
  UpdateFirewallRuleEntries: UpdateFirewallRuleEntry[];
}
export interface BatchUpdateFirewallRuleResponse {
  UpdatedFirewallRules?: FirewallRule[];
  UpdateErrors?: BatchUpdateFirewallRuleError[];
}
export type BlockOverrideDnsType = "CNAME";
export type BlockResponse = "NODATA" | "NXDOMAIN" | "OVERRIDE";
export type ConfidenceThreshold = "LOW" | "MEDIUM" | "HIGH";
export interface ConflictException {
  Message?: string;
}
export interface CreateFirewallDomainListRequest {
  CreatorRequestId: string;
  Name: string;
  Tags?: Tag[];
}
export interface CreateFirewallDomainListResponse {
  FirewallDomainList?: FirewallDomainList;
}
export interface CreateFirewallRuleEntry {
  CreatorRequestId: string;
  FirewallRuleGroupId: string;
  FirewallDomainListId?: string;
  Priority: number;
  Action: Action;
  BlockResponse?: BlockResponse;
  BlockOverrideDomain?: string;
  BlockOverrideDnsType?: BlockOverrideDnsType;
  BlockOverrideTtl?: number;
  Name: string;
  FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  Qtype?: string;
  DnsThreatProtection?: DnsThreatProtection;
  ConfidenceThreshold?: ConfidenceThreshold;
  FirewallRuleType?: FirewallRuleType;
}
export interface CreateFirewallRuleGroupRequest {
  CreatorRequestId: string;
  Name: string;
  Tags?: Tag[];
}
export interface CreateFirewallRuleGroupResponse {
  FirewallRuleGroup?: FirewallRuleGroup;
}
export interface CreateFirewallRuleRequest {
  CreatorRequestId: string;
  FirewallRuleGroupId: string;
  FirewallDomainListId?: string;
  Priority: number;
  Action: Action;
  BlockResponse?: BlockResponse;
  BlockOverrideDomain?: string;
  BlockOverrideDnsType?: BlockOverrideDnsType;
  BlockOverrideTtl?: number;
  Name: string;
  FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  Qtype?: string;
  DnsThreatProtection?: DnsThreatProtection;
  ConfidenceThreshold?: ConfidenceThreshold;
  FirewallRuleType?: FirewallRuleType;
}
export interface CreateFirewallRuleResponse {
  FirewallRule?: FirewallRule;
}
export interface CreateOutpostResolverRequest {
  CreatorRequestId: string;
  Name: string;
  InstanceCount?: number;
  PreferredInstanceType: string;
  OutpostArn: string;
  Tags?: Tag[];
}
export interface CreateOutpostResolverResponse {
  OutpostResolver?: OutpostResolver;
}
export interface CreateResolverEndpointRequest {
  CreatorRequestId: string;
  Name?: string;
  SecurityGroupIds: string[];
  Direction: ResolverEndpointDirection;
  IpAddresses: IpAddressRequest[];
  OutpostArn?: string;
  PreferredInstanceType?: string;
  Tags?: Tag[];
  ResolverEndpointType?: ResolverEndpointType;
  Protocols?: Protocol[];
  RniEnhancedMetricsEnabled?: boolean;
  TargetNameServerMetricsEnabled?: boolean;
  Dns64Enabled?: boolean;
  Ipv6InternetAccessEnabled?: boolean;
}
export interface CreateResolverEndpointResponse {
  ResolverEndpoint?: ResolverEndpoint;
}
export interface CreateResolverQueryLogConfigRequest {
  Name: string;
  DestinationArn: string;
  CreatorRequestId: string;
  Tags?: Tag[];
}
export interface CreateResolverQueryLogConfigResponse {
  ResolverQueryLogConfig?: ResolverQueryLogConfig;
}
export interface CreateResolverRuleRequest {
  CreatorRequestId: string;
  Name?: string;
  RuleType: RuleTypeOption;
  DomainName?: string;
  TargetIps?: TargetAddress[];
  ResolverEndpointId?: string;
  Tags?: Tag[];
  DelegationRecord?: string;
}
export interface CreateResolverRuleResponse {
  ResolverRule?: ResolverRule;
}
export interface DeleteFirewallDomainListRequest {
  FirewallDomainListId: string;
}
export interface DeleteFirewallDomainListResponse {
  FirewallDomainList?: FirewallDomainList;
}
export interface DeleteFirewallRuleEntry {
  FirewallRuleGroupId: string;
  FirewallDomainListId?: string;
  FirewallThreatProtectionId?: string;
  Qtype?: string;
}
export interface DeleteFirewallRuleGroupRequest {
  FirewallRuleGroupId: string;
}
export interface DeleteFirewallRuleGroupResponse {
  FirewallRuleGroup?: FirewallRuleGroup;
}
export interface DeleteFirewallRuleRequest {
  FirewallRuleGroupId: string;
  FirewallDomainListId?: string;
  FirewallThreatProtectionId?: string;
  Qtype?: string;
}
export interface DeleteFirewallRuleResponse {
  FirewallRule?: FirewallRule;
}
export interface DeleteOutpostResolverRequest {
  Id: string;
}
export interface DeleteOutpostResolverResponse {
  OutpostResolver?: OutpostResolver;
}
export interface DeleteResolverEndpointRequest {
  ResolverEndpointId: string;
}
export interface DeleteResolverEndpointResponse {
  ResolverEndpoint?: ResolverEndpoint;
}
export interface DeleteResolverQueryLogConfigRequest {
  ResolverQueryLogConfigId: string;
}
export interface DeleteResolverQueryLogConfigResponse {
  ResolverQueryLogConfig?: ResolverQueryLogConfig;
}
export interface DeleteResolverRuleRequest {
  ResolverRuleId: string;
}
export interface DeleteResolverRuleResponse {
  ResolverRule?: ResolverRule;
}
export interface DisassociateFirewallRuleGroupRequest {
  FirewallRuleGroupAssociationId: string;
}
export interface DisassociateFirewallRuleGroupResponse {
  FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface DisassociateResolverEndpointIpAddressRequest {
  ResolverEndpointId: string;
  IpAddress: IpAddressUpdate;
}
export interface DisassociateResolverEndpointIpAddressResponse {
  ResolverEndpoint?: ResolverEndpoint;
}
export interface DisassociateResolverQueryLogConfigRequest {
  ResolverQueryLogConfigId: string;
  ResourceId: string;
}
export interface DisassociateResolverQueryLogConfigResponse {
  ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation;
}
export interface DisassociateResolverRuleRequest {
  VPCId: string;
  ResolverRuleId: string;
}
export interface DisassociateResolverRuleResponse {
  ResolverRuleAssociation?: ResolverRuleAssociation;
}
export type DnsThreatProtection = "DGA" | "DNS_TUNNELING" | "DICTIONARY_DGA";
export interface DnsThreatProtectionRuleTypeConfig {
  Value: string;
  ConfidenceThreshold: ConfidenceThreshold;
}
export type DomainListType = "THREAT" | "CONTENT";
export interface Filter {
  Name?: string;
  Values?: string[];
}
export interface FirewallAdvancedContentCategoryConfig {
  Category: string;
}
export interface FirewallAdvancedThreatCategoryConfig {
  Category: string;
}
export interface FirewallConfig {
  Id?: string;
  ResourceId?: string;
  OwnerId?: string;
  FirewallFailOpen?: FirewallFailOpenStatus;
}
export type FirewallDomainImportOperation = "REPLACE";
export interface FirewallDomainList {
  Id?: string;
  Arn?: string;
  Name?: string;
  DomainCount?: number;
  Status?: FirewallDomainListStatus;
  StatusMessage?: string;
  ManagedOwnerName?: string;
  CreatorRequestId?: string;
  CreationTime?: string;
  ModificationTime?: string;
  Category?: string;
  ManagedListType?: DomainListType;
}
export interface FirewallDomainListMetadata {
  Id?: string;
  Arn?: string;
  Name?: string;
  CreatorRequestId?: string;
  ManagedOwnerName?: string;
  ManagedListType?: DomainListType;
  Category?: string;
}
export type FirewallDomainListStatus = "COMPLETE" | "COMPLETE_IMPORT_FAILED" | "IMPORTING" | "DELETING" | "UPDATING";
export type FirewallDomainRedirectionAction = "INSPECT_REDIRECTION_DOMAIN" | "TRUST_REDIRECTION_DOMAIN";
export type FirewallDomainUpdateOperation = "ADD" | "REMOVE" | "REPLACE";
export type FirewallFailOpenStatus = "ENABLED" | "DISABLED" | "USE_LOCAL_RESOURCE_SETTING";
export interface FirewallRule {
  FirewallRuleGroupId?: string;
  FirewallDomainListId?: string;
  FirewallThreatProtectionId?: string;
  Name?: string;
  Priority?: number;
  Action?: Action;
  BlockResponse?: BlockResponse;
  BlockOverrideDomain?: string;
  BlockOverrideDnsType?: BlockOverrideDnsType;
  BlockOverrideTtl?: number;
  CreatorRequestId?: string;
  CreationTime?: string;
  ModificationTime?: string;
  FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  Qtype?: string;
  DnsThreatProtection?: DnsThreatProtection;
  ConfidenceThreshold?: ConfidenceThreshold;
  FirewallRuleType?: FirewallRuleType;
  Status?: string;
  StatusMessage?: string;
}
export interface FirewallRuleGroup {
  Id?: string;
  Arn?: string;
  Name?: string;
  RuleCount?: number;
  Status?: FirewallRuleGroupStatus;
  StatusMessage?: string;
  OwnerId?: string;
  CreatorRequestId?: string;
  ShareStatus?: ShareStatus;
  CreationTime?: string;
  ModificationTime?: string;
}
export interface FirewallRuleGroupAssociation {
  Id?: string;
  Arn?: string;
  FirewallRuleGroupId?: string;
  VpcId?: string;
  Name?: string;
  Priority?: number;
  MutationProtection?: MutationProtectionStatus;
  ManagedOwnerName?: string;
  Status?: FirewallRuleGroupAssociationStatus;
  StatusMessage?: string;
  CreatorRequestId?: string;
  CreationTime?: string;
  ModificationTime?: string;
}
export type FirewallRuleGroupAssociationStatus = "COMPLETE" | "DELETING" | "UPDATING";
export interface FirewallRuleGroupMetadata {
  Id?: string;
  Arn?: string;
  Name?: string;
  OwnerId?: string;
  CreatorRequestId?: string;
  ShareStatus?: ShareStatus;
}
export type FirewallRuleGroupStatus = "COMPLETE" | "DELETING" | "UPDATING";
export interface FirewallRuleType {
  PartnerThreatProtection?: PartnerThreatProtectionConfig;
  FirewallAdvancedContentCategory?: FirewallAdvancedContentCategoryConfig;
  FirewallAdvancedThreatCategory?: FirewallAdvancedThreatCategoryConfig;
  DnsThreatProtection?: DnsThreatProtectionRuleTypeConfig;
}
export interface FirewallRuleTypeDefinition {
  RuleType?: string;
  Value?: string;
  DisplayName?: string;
  Description?: string;
  SubscriptionInfo?: SubscriptionInfo;
}
export interface GetFirewallConfigRequest {
  ResourceId: string;
}
export interface GetFirewallConfigResponse {
  FirewallConfig?: FirewallConfig;
}
export interface GetFirewallDomainListRequest {
  FirewallDomainListId: string;
}
export interface GetFirewallDomainListResponse {
  FirewallDomainList?: FirewallDomainList;
}
export interface GetFirewallRuleGroupAssociationRequest {
  FirewallRuleGroupAssociationId: string;
}
export interface GetFirewallRuleGroupAssociationResponse {
  FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface GetFirewallRuleGroupPolicyRequest {
  Arn: string;
}
export interface GetFirewallRuleGroupPolicyResponse {
  FirewallRuleGroupPolicy?: string;
}
export interface GetFirewallRuleGroupRequest {
  FirewallRuleGroupId: string;
}
export interface GetFirewallRuleGroupResponse {
  FirewallRuleGroup?: FirewallRuleGroup;
}
export interface GetOutpostResolverRequest {
  Id: string;
}
export interface GetOutpostResolverResponse {
  OutpostResolver?: OutpostResolver;
}
export interface GetResolverConfigRequest {
  ResourceId: string;
}
export interface GetResolverConfigResponse {
  ResolverConfig?: ResolverConfig;
}
export interface GetResolverDnssecConfigRequest {
  ResourceId: string;
}
export interface GetResolverDnssecConfigResponse {
  ResolverDNSSECConfig?: ResolverDnssecConfig;
}
export interface GetResolverEndpointRequest {
  ResolverEndpointId: string;
}
export interface GetResolverEndpointResponse {
  ResolverEndpoint?: ResolverEndpoint;
}
export interface GetResolverQueryLogConfigAssociationRequest {
  ResolverQueryLogConfigAssociationId: string;
}
export interface GetResolverQueryLogConfigAssociationResponse {
  ResolverQueryLogConfigAssociation?: ResolverQueryLogConfigAssociation;
}
export interface GetResolverQueryLogConfigPolicyRequest {
  Arn: string;
}
export interface GetResolverQueryLogConfigPolicyResponse {
  ResolverQueryLogConfigPolicy?: string;
}
export interface GetResolverQueryLogConfigRequest {
  ResolverQueryLogConfigId: string;
}
export interface GetResolverQueryLogConfigResponse {
  ResolverQueryLogConfig?: ResolverQueryLogConfig;
}
export interface GetResolverRuleAssociationRequest {
  ResolverRuleAssociationId: string;
}
export interface GetResolverRuleAssociationResponse {
  ResolverRuleAssociation?: ResolverRuleAssociation;
}
export interface GetResolverRulePolicyRequest {
  Arn: string;
}
export interface GetResolverRulePolicyResponse {
  ResolverRulePolicy?: string;
}
export interface GetResolverRuleRequest {
  ResolverRuleId: string;
}
export interface GetResolverRuleResponse {
  ResolverRule?: ResolverRule;
}
export interface ImportFirewallDomainsRequest {
  FirewallDomainListId: string;
  Operation: FirewallDomainImportOperation;
  DomainFileUrl: string;
}
export interface ImportFirewallDomainsResponse {
  Id?: string;
  Name?: string;
  Status?: FirewallDomainListStatus;
  StatusMessage?: string;
}
export interface InternalServiceErrorException {
  Message?: string;
}
export interface InvalidNextTokenException {
  Message?: string;
}
export interface InvalidParameterException {
  Message: string;
  FieldName?: string;
}
export interface InvalidPolicyDocument {
  Message?: string;
}
export interface InvalidRequestException {
  Message?: string;
}
export interface InvalidTagException {
  Message?: string;
}
export interface IpAddressRequest {
  SubnetId: string;
  Ip?: string;
  Ipv6?: string;
}
export interface IpAddressResponse {
  IpId?: string;
  SubnetId?: string;
  Ip?: string;
  Ipv6?: string;
  Status?: IpAddressStatus;
  StatusMessage?: string;
  CreationTime?: string;
  ModificationTime?: string;
}
export type IpAddressStatus = "CREATING" | "FAILED_CREATION" | "FAILED_CREATION_INSUFFICIENT_EC2_CAPACITY_IN_OUTPOST" | "ATTACHING" | "ATTACHED" | "REMAP_DETACHING" | "REMAP_ATTACHING" | "DETACHING" | "FAILED_RESOURCE_GONE" | "DELETING" | "DELETE_FAILED_FAS_EXPIRED" | "UPDATING" | "UPDATE_FAILED" | "ISOLATED";
export interface IpAddressUpdate {
  IpId?: string;
  SubnetId?: string;
  Ip?: string;
  Ipv6?: string;
}
export interface LimitExceededException {
  Message?: string;
  ResourceType?: string;
}
export interface ListFirewallConfigsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFirewallConfigsResponse {
  NextToken?: string;
  FirewallConfigs?: FirewallConfig[];
}
export interface ListFirewallDomainListsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFirewallDomainListsResponse {
  NextToken?: string;
  FirewallDomainLists?: FirewallDomainListMetadata[];
}
export interface ListFirewallDomainsRequest {
  FirewallDomainListId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFirewallDomainsResponse {
  NextToken?: string;
  Domains?: string[];
}
export interface ListFirewallRuleGroupAssociationsRequest {
  FirewallRuleGroupId?: string;
  VpcId?: string;
  Priority?: number;
  Status?: FirewallRuleGroupAssociationStatus;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFirewallRuleGroupAssociationsResponse {
  NextToken?: string;
  FirewallRuleGroupAssociations?: FirewallRuleGroupAssociation[];
}
export interface ListFirewallRuleGroupsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFirewallRuleGroupsResponse {
  NextToken?: string;
  FirewallRuleGroups?: FirewallRuleGroupMetadata[];
}
export interface ListFirewallRuleTypesRequest {
  RuleType?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFirewallRuleTypesResponse {
  FirewallRuleTypes?: FirewallRuleTypeDefinition[];
  NextToken?: string;
}
export interface ListFirewallRulesRequest {
  FirewallRuleGroupId: string;
  Priority?: number;
  Action?: Action;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListFirewallRulesResponse {
  NextToken?: string;
  FirewallRules?: FirewallRule[];
}
export interface ListOutpostResolversRequest {
  OutpostArn?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListOutpostResolversResponse {
  OutpostResolvers?: OutpostResolver[];
  NextToken?: string;
}
export interface ListResolverConfigsRequest {
  MaxResults?: number;
  NextToken?: string;
}
export interface ListResolverConfigsResponse {
  NextToken?: string;
  ResolverConfigs?: ResolverConfig[];
}
export interface ListResolverDnssecConfigsRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: Filter[];
}
export interface ListResolverDnssecConfigsResponse {
  NextToken?: string;
  ResolverDnssecConfigs?: ResolverDnssecConfig[];
}
export interface ListResolverEndpointIpAddressesRequest {
  ResolverEndpointId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListResolverEndpointIpAddressesResponse {
  NextToken?: string;
  MaxResults?: number;
  IpAddresses?: IpAddressResponse[];
}
export interface ListResolverEndpointsRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: Filter[];
}
export interface ListResolverEndpointsResponse {
  NextToken?: string;
  MaxResults?: number;
  ResolverEndpoints?: ResolverEndpoint[];
}
export interface ListResolverQueryLogConfigAssociationsRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: Filter[];
  SortBy?: string;
  SortOrder?: SortOrder;
}
export interface ListResolverQueryLogConfigAssociationsResponse {
  NextToken?: string;
  TotalCount?: number;
  TotalFilteredCount?: number;
  ResolverQueryLogConfigAssociations?: ResolverQueryLogConfigAssociation[];
}
export interface ListResolverQueryLogConfigsRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: Filter[];
  SortBy?: string;
  SortOrder?: SortOrder;
}
export interface ListResolverQueryLogConfigsResponse {
  NextToken?: string;
  TotalCount?: number;
  TotalFilteredCount?: number;
  ResolverQueryLogConfigs?: ResolverQueryLogConfig[];
}
export interface ListResolverRuleAssociationsRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: Filter[];
}
export interface ListResolverRuleAssociationsResponse {
  NextToken?: string;
  MaxResults?: number;
  ResolverRuleAssociations?: ResolverRuleAssociation[];
}
export interface ListResolverRulesRequest {
  MaxResults?: number;
  NextToken?: string;
  Filters?: Filter[];
}
export interface ListResolverRulesResponse {
  NextToken?: string;
  MaxResults?: number;
  ResolverRules?: ResolverRule[];
}
export interface ListTagsForResourceRequest {
  ResourceArn: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[];
  NextToken?: string;
}
export type MutationProtectionStatus = "ENABLED" | "DISABLED";
export interface OutpostResolver {
  Arn?: string;
  CreationTime?: string;
  ModificationTime?: string;
  CreatorRequestId?: string;
  Id?: string;
  InstanceCount?: number;
  PreferredInstanceType?: string;
  Name?: string;
  Status?: OutpostResolverStatus;
  StatusMessage?: string;
  OutpostArn?: string;
}
export type OutpostResolverStatus = "CREATING" | "OPERATIONAL" | "UPDATING" | "DELETING" | "ACTION_NEEDED" | "FAILED_CREATION" | "FAILED_DELETION";
export interface PartnerThreatProtectionConfig {
  Partner: string;
}
export type Protocol = "DoH" | "Do53" | "DoH-FIPS";
export interface PutFirewallRuleGroupPolicyRequest {
  Arn: string;
  FirewallRuleGroupPolicy: string;
}
export interface PutFirewallRuleGroupPolicyResponse {
  ReturnValue?: boolean;
}
export interface PutResolverQueryLogConfigPolicyRequest {
  Arn: string;
  ResolverQueryLogConfigPolicy: string;
}
export interface PutResolverQueryLogConfigPolicyResponse {
  ReturnValue?: boolean;
}
export interface PutResolverRulePolicyRequest {
  Arn: string;
  ResolverRulePolicy: string;
}
export interface PutResolverRulePolicyResponse {
  ReturnValue?: boolean;
}
export type ResolverAutodefinedReverseStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "UPDATING_TO_USE_LOCAL_RESOURCE_SETTING" | "USE_LOCAL_RESOURCE_SETTING";
export interface ResolverConfig {
  Id?: string;
  ResourceId?: string;
  OwnerId?: string;
  AutodefinedReverse?: ResolverAutodefinedReverseStatus;
}
export type ResolverDNSSECValidationStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "UPDATING_TO_USE_LOCAL_RESOURCE_SETTING" | "USE_LOCAL_RESOURCE_SETTING";
export interface ResolverDnssecConfig {
  Id?: string;
  OwnerId?: string;
  ResourceId?: string;
  ValidationStatus?: ResolverDNSSECValidationStatus;
}
export interface ResolverEndpoint {
  Id?: string;
  CreatorRequestId?: string;
  Arn?: string;
  Name?: string;
  SecurityGroupIds?: string[];
  Direction?: ResolverEndpointDirection;
  IpAddressCount?: number;
  HostVPCId?: string;
  Status?: ResolverEndpointStatus;
  StatusMessage?: string;
  CreationTime?: string;
  ModificationTime?: string;
  OutpostArn?: string;
  PreferredInstanceType?: string;
  ResolverEndpointType?: ResolverEndpointType;
  Protocols?: Protocol[];
  RniEnhancedMetricsEnabled?: boolean;
  TargetNameServerMetricsEnabled?: boolean;
  Dns64Enabled?: boolean;
  Ipv6InternetAccessEnabled?: boolean;
}
export type ResolverEndpointDirection = "INBOUND" | "OUTBOUND" | "INBOUND_DELEGATION";
export type ResolverEndpointStatus = "CREATING" | "OPERATIONAL" | "UPDATING" | "AUTO_RECOVERING" | "ACTION_NEEDED" | "DELETING";
export type ResolverEndpointType = "IPV6" | "IPV4" | "DUALSTACK";
export interface ResolverQueryLogConfig {
  Id?: string;
  OwnerId?: string;
  Status?: ResolverQueryLogConfigStatus;
  ShareStatus?: ShareStatus;
  AssociationCount?: number;
  Arn?: string;
  Name?: string;
  DestinationArn?: string;
  CreatorRequestId?: string;
  CreationTime?: string;
}
export interface ResolverQueryLogConfigAssociation {
  Id?: string;
  ResolverQueryLogConfigId?: string;
  ResourceId?: string;
  Status?: ResolverQueryLogConfigAssociationStatus;
  Error?: ResolverQueryLogConfigAssociationError;
  ErrorMessage?: string;
  CreationTime?: string;
}
export type ResolverQueryLogConfigAssociationError = "NONE" | "DESTINATION_NOT_FOUND" | "ACCESS_DENIED" | "INTERNAL_SERVICE_ERROR";
export type ResolverQueryLogConfigAssociationStatus = "CREATING" | "ACTIVE" | "ACTION_NEEDED" | "DELETING" | "FAILED";
export type ResolverQueryLogConfigStatus = "CREATING" | "CREATED" | "DELETING" | "FAILED";
export interface ResolverRule {
  Id?: string;
  CreatorRequestId?: string;
  Arn?: string;
  DomainName?: string;
  Status?: ResolverRuleStatus;
  StatusMessage?: string;
  RuleType?: RuleTypeOption;
  Name?: string;
  TargetIps?: TargetAddress[];
  ResolverEndpointId?: string;
  OwnerId?: string;
  ShareStatus?: ShareStatus;
  CreationTime?: string;
  ModificationTime?: string;
  DelegationRecord?: string;
}
export interface ResolverRuleAssociation {
  Id?: string;
  ResolverRuleId?: string;
  Name?: string;
  VPCId?: string;
  Status?: ResolverRuleAssociationStatus;
  StatusMessage?: string;
}
export type ResolverRuleAssociationStatus = "CREATING" | "COMPLETE" | "DELETING" | "FAILED" | "OVERRIDDEN";
export interface ResolverRuleConfig {
  Name?: string;
  TargetIps?: TargetAddress[];
  ResolverEndpointId?: string;
}
export type ResolverRuleStatus = "COMPLETE" | "DELETING" | "UPDATING" | "FAILED";
export interface ResourceExistsException {
  Message?: string;
  ResourceType?: string;
}
export interface ResourceInUseException {
  Message?: string;
  ResourceType?: string;
}
export interface ResourceNotFoundException {
  Message?: string;
  ResourceType?: string;
}
export interface ResourceUnavailableException {
  Message?: string;
  ResourceType?: string;
}
export type RuleTypeOption = "FORWARD" | "SYSTEM" | "RECURSIVE" | "DELEGATE";
export interface ServiceQuotaExceededException {
  Message?: string;
}
export type ShareStatus = "NOT_SHARED" | "SHARED_WITH_ME" | "SHARED_BY_ME";
export type SortOrder = "ASCENDING" | "DESCENDING";
export interface SubscriptionInfo {
  VendorName?: string;
  ProductId?: string;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags: Tag[];
}
export interface TagResourceResponse {}
export interface TargetAddress {
  Ip?: string;
  Port?: number;
  Ipv6?: string;
  Protocol?: Protocol;
  ServerNameIndication?: string;
}
export interface ThrottlingException {
  Message?: string;
}
export interface UnknownResourceException {
  Message?: string;
}
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateFirewallConfigRequest {
  ResourceId: string;
  FirewallFailOpen: FirewallFailOpenStatus;
}
export interface UpdateFirewallConfigResponse {
  FirewallConfig?: FirewallConfig;
}
export interface UpdateFirewallDomainsRequest {
  FirewallDomainListId: string;
  Operation: FirewallDomainUpdateOperation;
  Domains: string[];
}
export interface UpdateFirewallDomainsResponse {
  Id?: string;
  Name?: string;
  Status?: FirewallDomainListStatus;
  StatusMessage?: string;
}
export interface UpdateFirewallRuleEntry {
  FirewallRuleGroupId: string;
  FirewallDomainListId?: string;
  FirewallThreatProtectionId?: string;
  Priority?: number;
  Action?: Action;
  BlockResponse?: BlockResponse;
  BlockOverrideDomain?: string;
  BlockOverrideDnsType?: BlockOverrideDnsType;
  BlockOverrideTtl?: number;
  Name?: string;
  FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  Qtype?: string;
  DnsThreatProtection?: DnsThreatProtection;
  ConfidenceThreshold?: ConfidenceThreshold;
  FirewallRuleType?: FirewallRuleType;
}
export interface UpdateFirewallRuleGroupAssociationRequest {
  FirewallRuleGroupAssociationId: string;
  Priority?: number;
  MutationProtection?: MutationProtectionStatus;
  Name?: string;
}
export interface UpdateFirewallRuleGroupAssociationResponse {
  FirewallRuleGroupAssociation?: FirewallRuleGroupAssociation;
}
export interface UpdateFirewallRuleRequest {
  FirewallRuleGroupId: string;
  FirewallDomainListId?: string;
  FirewallThreatProtectionId?: string;
  Priority?: number;
  Action?: Action;
  BlockResponse?: BlockResponse;
  BlockOverrideDomain?: string;
  BlockOverrideDnsType?: BlockOverrideDnsType;
  BlockOverrideTtl?: number;
  Name?: string;
  FirewallDomainRedirectionAction?: FirewallDomainRedirectionAction;
  Qtype?: string;
  DnsThreatProtection?: DnsThreatProtection;
  ConfidenceThreshold?: ConfidenceThreshold;
  FirewallRuleType?: FirewallRuleType;
}
export interface UpdateFirewallRuleResponse {
  FirewallRule?: FirewallRule;
}
export interface UpdateIpAddress {
  IpId: string;
  Ipv6: string;
}
export interface UpdateOutpostResolverRequest {
  Id: string;
  Name?: string;
  InstanceCount?: number;
  PreferredInstanceType?: string;
}
export interface UpdateOutpostResolverResponse {
  OutpostResolver?: OutpostResolver;
}
export interface UpdateResolverConfigRequest {
  ResourceId: string;
  AutodefinedReverseFlag: AutodefinedReverseFlag;
}
export interface UpdateResolverConfigResponse {
  ResolverConfig?: ResolverConfig;
}
export interface UpdateResolverDnssecConfigRequest {
  ResourceId: string;
  Validation: Validation;
}
export interface UpdateResolverDnssecConfigResponse {
  ResolverDNSSECConfig?: ResolverDnssecConfig;
}
export interface UpdateResolverEndpointRequest {
  ResolverEndpointId: string;
  Name?: string;
  ResolverEndpointType?: ResolverEndpointType;
  UpdateIpAddresses?: UpdateIpAddress[];
  Protocols?: Protocol[];
  RniEnhancedMetricsEnabled?: boolean;
  TargetNameServerMetricsEnabled?: boolean;
  Dns64Enabled?: boolean;
  Ipv6InternetAccessEnabled?: boolean;
}
export interface UpdateResolverEndpointResponse {
  ResolverEndpoint?: ResolverEndpoint;
}
export interface UpdateResolverRuleRequest {
  ResolverRuleId: string;
  Config: ResolverRuleConfig;
}
export interface UpdateResolverRuleResponse {
  ResolverRule?: ResolverRule;
}
export type Validation = "ENABLE" | "DISABLE" | "USE_LOCAL_RESOURCE_SETTING";
export interface ValidationException {
  Message?: string;
}
