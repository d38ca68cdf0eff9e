// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): ElastiCache, 2015-02-02. Do not edit.
export interface Operations {
  AddTagsToResource: { input: AddTagsToResourceMessage; output: TagListMessage; errors: "CacheClusterNotFoundFault" | "CacheParameterGroupNotFoundFault" | "CacheSecurityGroupNotFoundFault" | "CacheSubnetGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "ReplicationGroupNotFoundFault" | "ReservedCacheNodeNotFoundFault" | "SnapshotNotFoundFault" | "UserNotFoundFault" | "UserGroupNotFoundFault" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheSnapshotNotFoundFault" | "InvalidServerlessCacheSnapshotStateFault" | "TagQuotaPerResourceExceeded" | "InvalidARNFault" | "InvalidParameterValueException" | "GlobalReplicationGroupNotFoundFault" };
  AuthorizeCacheSecurityGroupIngress: { input: AuthorizeCacheSecurityGroupIngressMessage; output: AuthorizeCacheSecurityGroupIngressResult; errors: "CacheSecurityGroupNotFoundFault" | "InvalidCacheSecurityGroupStateFault" | "AuthorizationAlreadyExistsFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  BatchApplyUpdateAction: { input: BatchApplyUpdateActionMessage; output: UpdateActionResultsMessage; errors: "ServiceUpdateNotFoundFault" | "InvalidParameterValueException" };
  BatchStopUpdateAction: { input: BatchStopUpdateActionMessage; output: UpdateActionResultsMessage; errors: "ServiceUpdateNotFoundFault" | "InvalidParameterValueException" };
  CompleteMigration: { input: CompleteMigrationMessage; output: CompleteMigrationResponse; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "ReplicationGroupNotUnderMigrationFault" | "InvalidCacheClusterStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheNotUnderMigrationFault" | "MigrationHealthFault" };
  CopyServerlessCacheSnapshot: { input: CopyServerlessCacheSnapshotRequest; output: CopyServerlessCacheSnapshotResponse; errors: "ServerlessCacheSnapshotAlreadyExistsFault" | "ServerlessCacheSnapshotNotFoundFault" | "ServerlessCacheSnapshotQuotaExceededFault" | "InvalidServerlessCacheSnapshotStateFault" | "ServiceLinkedRoleNotFoundFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  CopySnapshot: { input: CopySnapshotMessage; output: CopySnapshotResult; errors: "SnapshotAlreadyExistsFault" | "SnapshotNotFoundFault" | "SnapshotQuotaExceededFault" | "InvalidSnapshotStateFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  CreateCacheCluster: { input: CreateCacheClusterMessage; output: CreateCacheClusterResult; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "CacheClusterAlreadyExistsFault" | "InsufficientCacheClusterCapacityFault" | "CacheSecurityGroupNotFoundFault" | "CacheSubnetGroupNotFoundFault" | "ClusterQuotaForCustomerExceededFault" | "NodeQuotaForClusterExceededFault" | "NodeQuotaForCustomerExceededFault" | "CacheParameterGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  CreateCacheParameterGroup: { input: CreateCacheParameterGroupMessage; output: CreateCacheParameterGroupResult; errors: "CacheParameterGroupQuotaExceededFault" | "CacheParameterGroupAlreadyExistsFault" | "InvalidCacheParameterGroupStateFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  CreateCacheSecurityGroup: { input: CreateCacheSecurityGroupMessage; output: CreateCacheSecurityGroupResult; errors: "CacheSecurityGroupAlreadyExistsFault" | "CacheSecurityGroupQuotaExceededFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  CreateCacheSubnetGroup: { input: CreateCacheSubnetGroupMessage; output: CreateCacheSubnetGroupResult; errors: "CacheSubnetGroupAlreadyExistsFault" | "CacheSubnetGroupQuotaExceededFault" | "CacheSubnetQuotaExceededFault" | "TagQuotaPerResourceExceeded" | "InvalidSubnet" | "SubnetNotAllowedFault" };
  CreateGlobalReplicationGroup: { input: CreateGlobalReplicationGroupMessage; output: CreateGlobalReplicationGroupResult; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "GlobalReplicationGroupAlreadyExistsFault" | "ServiceLinkedRoleNotFoundFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" };
  CreateReplicationGroup: { input: CreateReplicationGroupMessage; output: CreateReplicationGroupResult; errors: "CacheClusterNotFoundFault" | "InvalidCacheClusterStateFault" | "ReplicationGroupAlreadyExistsFault" | "InvalidUserGroupStateFault" | "UserGroupNotFoundFault" | "InsufficientCacheClusterCapacityFault" | "CacheSecurityGroupNotFoundFault" | "CacheSubnetGroupNotFoundFault" | "ClusterQuotaForCustomerExceededFault" | "NodeQuotaForClusterExceededFault" | "NodeQuotaForCustomerExceededFault" | "CacheParameterGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "TagQuotaPerResourceExceeded" | "NodeGroupsPerReplicationGroupQuotaExceededFault" | "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  CreateServerlessCache: { input: CreateServerlessCacheRequest; output: CreateServerlessCacheResponse; errors: "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheAlreadyExistsFault" | "ServerlessCacheQuotaForCustomerExceededFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "InvalidCredentialsException" | "InvalidUserGroupStateFault" | "UserGroupNotFoundFault" | "TagQuotaPerResourceExceeded" | "ServiceLinkedRoleNotFoundFault" };
  CreateServerlessCacheSnapshot: { input: CreateServerlessCacheSnapshotRequest; output: CreateServerlessCacheSnapshotResponse; errors: "ServerlessCacheSnapshotAlreadyExistsFault" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheSnapshotQuotaExceededFault" | "ServiceLinkedRoleNotFoundFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  CreateSnapshot: { input: CreateSnapshotMessage; output: CreateSnapshotResult; errors: "SnapshotAlreadyExistsFault" | "CacheClusterNotFoundFault" | "ReplicationGroupNotFoundFault" | "InvalidCacheClusterStateFault" | "InvalidReplicationGroupStateFault" | "SnapshotQuotaExceededFault" | "SnapshotFeatureNotSupportedFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterCombinationException" | "InvalidParameterValueException" };
  CreateUser: { input: CreateUserMessage; output: User; errors: "UserAlreadyExistsFault" | "UserQuotaExceededFault" | "DuplicateUserNameFault" | "ServiceLinkedRoleNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "TagQuotaPerResourceExceeded" };
  CreateUserGroup: { input: CreateUserGroupMessage; output: UserGroup; errors: "UserNotFoundFault" | "DuplicateUserNameFault" | "UserGroupAlreadyExistsFault" | "ServiceLinkedRoleNotFoundFault" | "DefaultUserRequired" | "UserGroupQuotaExceededFault" | "InvalidParameterValueException" | "TagQuotaPerResourceExceeded" };
  DecreaseNodeGroupsInGlobalReplicationGroup: { input: DecreaseNodeGroupsInGlobalReplicationGroupMessage; output: DecreaseNodeGroupsInGlobalReplicationGroupResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DecreaseReplicaCount: { input: DecreaseReplicaCountMessage; output: DecreaseReplicaCountResult; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "InvalidCacheClusterStateFault" | "InvalidVPCNetworkStateFault" | "InsufficientCacheClusterCapacityFault" | "ClusterQuotaForCustomerExceededFault" | "NodeGroupsPerReplicationGroupQuotaExceededFault" | "NodeQuotaForCustomerExceededFault" | "ServiceLinkedRoleNotFoundFault" | "NoOperationFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DeleteCacheCluster: { input: DeleteCacheClusterMessage; output: DeleteCacheClusterResult; errors: "CacheClusterNotFoundFault" | "InvalidCacheClusterStateFault" | "SnapshotAlreadyExistsFault" | "SnapshotFeatureNotSupportedFault" | "SnapshotQuotaExceededFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DeleteCacheParameterGroup: { input: DeleteCacheParameterGroupMessage; output: {}; errors: "InvalidCacheParameterGroupStateFault" | "CacheParameterGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DeleteCacheSecurityGroup: { input: DeleteCacheSecurityGroupMessage; output: {}; errors: "InvalidCacheSecurityGroupStateFault" | "CacheSecurityGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DeleteCacheSubnetGroup: { input: DeleteCacheSubnetGroupMessage; output: {}; errors: "CacheSubnetGroupInUse" | "CacheSubnetGroupNotFoundFault" };
  DeleteGlobalReplicationGroup: { input: DeleteGlobalReplicationGroupMessage; output: DeleteGlobalReplicationGroupResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" };
  DeleteReplicationGroup: { input: DeleteReplicationGroupMessage; output: DeleteReplicationGroupResult; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "SnapshotAlreadyExistsFault" | "SnapshotFeatureNotSupportedFault" | "SnapshotQuotaExceededFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DeleteServerlessCache: { input: DeleteServerlessCacheRequest; output: DeleteServerlessCacheResponse; errors: "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheSnapshotAlreadyExistsFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "InvalidCredentialsException" | "ServiceLinkedRoleNotFoundFault" };
  DeleteServerlessCacheSnapshot: { input: DeleteServerlessCacheSnapshotRequest; output: DeleteServerlessCacheSnapshotResponse; errors: "ServiceLinkedRoleNotFoundFault" | "ServerlessCacheSnapshotNotFoundFault" | "InvalidServerlessCacheSnapshotStateFault" | "InvalidParameterValueException" };
  DeleteSnapshot: { input: DeleteSnapshotMessage; output: DeleteSnapshotResult; errors: "SnapshotNotFoundFault" | "InvalidSnapshotStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DeleteUser: { input: DeleteUserMessage; output: User; errors: "InvalidUserStateFault" | "UserNotFoundFault" | "ServiceLinkedRoleNotFoundFault" | "InvalidParameterValueException" | "DefaultUserAssociatedToUserGroupFault" };
  DeleteUserGroup: { input: DeleteUserGroupMessage; output: UserGroup; errors: "UserGroupNotFoundFault" | "InvalidUserGroupStateFault" | "ServiceLinkedRoleNotFoundFault" | "InvalidParameterValueException" };
  DescribeCacheClusters: { input: DescribeCacheClustersMessage; output: CacheClusterMessage; errors: "CacheClusterNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeCacheEngineVersions: { input: DescribeCacheEngineVersionsMessage; output: CacheEngineVersionMessage; errors: never };
  DescribeCacheParameterGroups: { input: DescribeCacheParameterGroupsMessage; output: CacheParameterGroupsMessage; errors: "CacheParameterGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeCacheParameters: { input: DescribeCacheParametersMessage; output: CacheParameterGroupDetails; errors: "CacheParameterGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeCacheSecurityGroups: { input: DescribeCacheSecurityGroupsMessage; output: CacheSecurityGroupMessage; errors: "CacheSecurityGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeCacheSubnetGroups: { input: DescribeCacheSubnetGroupsMessage; output: CacheSubnetGroupMessage; errors: "CacheSubnetGroupNotFoundFault" };
  DescribeEngineDefaultParameters: { input: DescribeEngineDefaultParametersMessage; output: DescribeEngineDefaultParametersResult; errors: "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeEvents: { input: DescribeEventsMessage; output: EventsMessage; errors: "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeGlobalReplicationGroups: { input: DescribeGlobalReplicationGroupsMessage; output: DescribeGlobalReplicationGroupsResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeReplicationGroups: { input: DescribeReplicationGroupsMessage; output: ReplicationGroupMessage; errors: "ReplicationGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeReservedCacheNodes: { input: DescribeReservedCacheNodesMessage; output: ReservedCacheNodeMessage; errors: "ReservedCacheNodeNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeReservedCacheNodesOfferings: { input: DescribeReservedCacheNodesOfferingsMessage; output: ReservedCacheNodesOfferingMessage; errors: "ReservedCacheNodesOfferingNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeServerlessCacheSnapshots: { input: DescribeServerlessCacheSnapshotsRequest; output: DescribeServerlessCacheSnapshotsResponse; errors: "ServerlessCacheNotFoundFault" | "ServerlessCacheSnapshotNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeServerlessCaches: { input: DescribeServerlessCachesRequest; output: DescribeServerlessCachesResponse; errors: "ServerlessCacheNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeServiceUpdates: { input: DescribeServiceUpdatesMessage; output: ServiceUpdatesMessage; errors: "ServiceUpdateNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeSnapshots: { input: DescribeSnapshotsMessage; output: DescribeSnapshotsListMessage; errors: "CacheClusterNotFoundFault" | "SnapshotNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeUpdateActions: { input: DescribeUpdateActionsMessage; output: UpdateActionsMessage; errors: "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  DescribeUserGroups: { input: DescribeUserGroupsMessage; output: DescribeUserGroupsResult; errors: "UserGroupNotFoundFault" | "ServiceLinkedRoleNotFoundFault" | "InvalidParameterCombinationException" };
  DescribeUsers: { input: DescribeUsersMessage; output: DescribeUsersResult; errors: "UserNotFoundFault" | "ServiceLinkedRoleNotFoundFault" | "InvalidParameterCombinationException" };
  DisassociateGlobalReplicationGroup: { input: DisassociateGlobalReplicationGroupMessage; output: DisassociateGlobalReplicationGroupResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  ExportServerlessCacheSnapshot: { input: ExportServerlessCacheSnapshotRequest; output: ExportServerlessCacheSnapshotResponse; errors: "ServerlessCacheSnapshotNotFoundFault" | "InvalidServerlessCacheSnapshotStateFault" | "ServiceLinkedRoleNotFoundFault" | "InvalidParameterValueException" };
  FailoverGlobalReplicationGroup: { input: FailoverGlobalReplicationGroupMessage; output: FailoverGlobalReplicationGroupResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  IncreaseNodeGroupsInGlobalReplicationGroup: { input: IncreaseNodeGroupsInGlobalReplicationGroupMessage; output: IncreaseNodeGroupsInGlobalReplicationGroupResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" };
  IncreaseReplicaCount: { input: IncreaseReplicaCountMessage; output: IncreaseReplicaCountResult; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "InvalidCacheClusterStateFault" | "InvalidVPCNetworkStateFault" | "InsufficientCacheClusterCapacityFault" | "ClusterQuotaForCustomerExceededFault" | "NodeGroupsPerReplicationGroupQuotaExceededFault" | "NodeQuotaForCustomerExceededFault" | "NoOperationFault" | "InvalidKMSKeyFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  ListAllowedNodeTypeModifications: { input: ListAllowedNodeTypeModificationsMessage; output: AllowedNodeTypeModificationsMessage; errors: "CacheClusterNotFoundFault" | "ReplicationGroupNotFoundFault" | "InvalidParameterCombinationException" | "InvalidParameterValueException" };
  ListTagsForResource: { input: ListTagsForResourceMessage; output: TagListMessage; errors: "CacheClusterNotFoundFault" | "CacheParameterGroupNotFoundFault" | "CacheSecurityGroupNotFoundFault" | "CacheSubnetGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "ReplicationGroupNotFoundFault" | "ReservedCacheNodeNotFoundFault" | "SnapshotNotFoundFault" | "UserNotFoundFault" | "UserGroupNotFoundFault" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheSnapshotNotFoundFault" | "InvalidServerlessCacheSnapshotStateFault" | "InvalidARNFault" | "InvalidParameterValueException" | "GlobalReplicationGroupNotFoundFault" };
  ModifyCacheCluster: { input: ModifyCacheClusterMessage; output: ModifyCacheClusterResult; errors: "InvalidCacheClusterStateFault" | "InvalidCacheSecurityGroupStateFault" | "InsufficientCacheClusterCapacityFault" | "CacheClusterNotFoundFault" | "NodeQuotaForClusterExceededFault" | "NodeQuotaForCustomerExceededFault" | "CacheSecurityGroupNotFoundFault" | "CacheParameterGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  ModifyCacheParameterGroup: { input: ModifyCacheParameterGroupMessage; output: CacheParameterGroupNameMessage; errors: "CacheParameterGroupNotFoundFault" | "InvalidCacheParameterGroupStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "InvalidGlobalReplicationGroupStateFault" };
  ModifyCacheSubnetGroup: { input: ModifyCacheSubnetGroupMessage; output: ModifyCacheSubnetGroupResult; errors: "CacheSubnetGroupNotFoundFault" | "CacheSubnetQuotaExceededFault" | "SubnetInUse" | "InvalidSubnet" | "SubnetNotAllowedFault" };
  ModifyGlobalReplicationGroup: { input: ModifyGlobalReplicationGroupMessage; output: ModifyGlobalReplicationGroupResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" };
  ModifyReplicationGroup: { input: ModifyReplicationGroupMessage; output: ModifyReplicationGroupResult; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "InvalidUserGroupStateFault" | "UserGroupNotFoundFault" | "InvalidCacheClusterStateFault" | "InvalidCacheSecurityGroupStateFault" | "InsufficientCacheClusterCapacityFault" | "CacheClusterNotFoundFault" | "NodeQuotaForClusterExceededFault" | "NodeQuotaForCustomerExceededFault" | "CacheSecurityGroupNotFoundFault" | "CacheParameterGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidKMSKeyFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  ModifyReplicationGroupShardConfiguration: { input: ModifyReplicationGroupShardConfigurationMessage; output: ModifyReplicationGroupShardConfigurationResult; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "InvalidCacheClusterStateFault" | "InvalidVPCNetworkStateFault" | "InsufficientCacheClusterCapacityFault" | "NodeGroupsPerReplicationGroupQuotaExceededFault" | "NodeQuotaForCustomerExceededFault" | "InvalidKMSKeyFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  ModifyServerlessCache: { input: ModifyServerlessCacheRequest; output: ModifyServerlessCacheResponse; errors: "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "InvalidCredentialsException" | "InvalidUserGroupStateFault" | "UserGroupNotFoundFault" | "ServiceLinkedRoleNotFoundFault" };
  ModifyUser: { input: ModifyUserMessage; output: User; errors: "UserNotFoundFault" | "InvalidUserStateFault" | "ServiceLinkedRoleNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  ModifyUserGroup: { input: ModifyUserGroupMessage; output: UserGroup; errors: "UserGroupNotFoundFault" | "UserNotFoundFault" | "DuplicateUserNameFault" | "ServiceLinkedRoleNotFoundFault" | "DefaultUserRequired" | "InvalidUserGroupStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  PrepareMigration: { input: PrepareMigrationRequest; output: PrepareMigrationResponse; errors: "InvalidParameterValueException" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheAlreadyUnderMigrationFault" };
  PurchaseReservedCacheNodesOffering: { input: PurchaseReservedCacheNodesOfferingMessage; output: PurchaseReservedCacheNodesOfferingResult; errors: "ReservedCacheNodesOfferingNotFoundFault" | "ReservedCacheNodeAlreadyExistsFault" | "ReservedCacheNodeQuotaExceededFault" | "TagQuotaPerResourceExceeded" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  RebalanceSlotsInGlobalReplicationGroup: { input: RebalanceSlotsInGlobalReplicationGroupMessage; output: RebalanceSlotsInGlobalReplicationGroupResult; errors: "GlobalReplicationGroupNotFoundFault" | "InvalidGlobalReplicationGroupStateFault" | "InvalidParameterValueException" };
  RebootCacheCluster: { input: RebootCacheClusterMessage; output: RebootCacheClusterResult; errors: "InvalidCacheClusterStateFault" | "CacheClusterNotFoundFault" };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceMessage; output: TagListMessage; errors: "CacheClusterNotFoundFault" | "CacheParameterGroupNotFoundFault" | "CacheSecurityGroupNotFoundFault" | "CacheSubnetGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "ReplicationGroupNotFoundFault" | "ReservedCacheNodeNotFoundFault" | "SnapshotNotFoundFault" | "UserNotFoundFault" | "UserGroupNotFoundFault" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheSnapshotNotFoundFault" | "InvalidServerlessCacheSnapshotStateFault" | "InvalidARNFault" | "TagNotFoundFault" | "InvalidParameterValueException" | "GlobalReplicationGroupNotFoundFault" };
  ResetCacheParameterGroup: { input: ResetCacheParameterGroupMessage; output: CacheParameterGroupNameMessage; errors: "InvalidCacheParameterGroupStateFault" | "CacheParameterGroupNotFoundFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "InvalidGlobalReplicationGroupStateFault" };
  RevokeCacheSecurityGroupIngress: { input: RevokeCacheSecurityGroupIngressMessage; output: RevokeCacheSecurityGroupIngressResult; errors: "CacheSecurityGroupNotFoundFault" | "AuthorizationNotFoundFault" | "InvalidCacheSecurityGroupStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  StartMigration: { input: StartMigrationMessage; output: StartMigrationResponse; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "ReplicationGroupAlreadyUnderMigrationFault" | "InvalidCacheClusterStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheNotUnderMigrationFault" | "MigrationHealthFault" };
  StopMigration: { input: StopMigrationRequest; output: StopMigrationResponse; errors: "InvalidParameterValueException" | "ServerlessCacheNotFoundFault" | "InvalidServerlessCacheStateFault" | "ServerlessCacheNotUnderMigrationFault" };
  TestFailover: { input: TestFailoverMessage; output: TestFailoverResult; errors: "APICallRateForCustomerExceededFault" | "InvalidCacheClusterStateFault" | "InvalidReplicationGroupStateFault" | "NodeGroupNotFoundFault" | "ReplicationGroupNotFoundFault" | "TestFailoverNotAvailableFault" | "InvalidKMSKeyFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
  TestMigration: { input: TestMigrationMessage; output: TestMigrationResponse; errors: "ReplicationGroupNotFoundFault" | "InvalidReplicationGroupStateFault" | "ReplicationGroupAlreadyUnderMigrationFault" | "InvalidCacheClusterStateFault" | "InvalidParameterValueException" | "InvalidParameterCombinationException" };
}
export type OperationName = keyof Operations;
export interface APICallRateForCustomerExceededFault {}
export type AZMode = "single-az" | "cross-az";
export interface AddTagsToResourceMessage {
  ResourceName: string;
  Tags: Tag[];
}
export interface AllowedNodeTypeModificationsMessage {
  ScaleUpModifications?: string[];
  ScaleDownModifications?: string[];
}
export type AuthTokenUpdateStatus = "SETTING" | "ROTATING";
export type AuthTokenUpdateStrategyType = "SET" | "ROTATE" | "DELETE";
export interface Authentication {
  Type?: AuthenticationType;
  PasswordCount?: number;
}
export interface AuthenticationMode {
  Type?: InputAuthenticationType;
  Passwords?: string[];
}
export type AuthenticationType = "password" | "no-password" | "iam";
export interface AuthorizationAlreadyExistsFault {}
export interface AuthorizationNotFoundFault {}
export interface AuthorizeCacheSecurityGroupIngressMessage {
  CacheSecurityGroupName: string;
  EC2SecurityGroupName: string;
  EC2SecurityGroupOwnerId: string;
}
export interface AuthorizeCacheSecurityGroupIngressResult {
  CacheSecurityGroup?: CacheSecurityGroup;
}
export type AutomaticFailoverStatus = "enabled" | "disabled" | "enabling" | "disabling";
export interface AvailabilityZone {
  Name?: string;
}
export interface BatchApplyUpdateActionMessage {
  ReplicationGroupIds?: string[];
  CacheClusterIds?: string[];
  ServiceUpdateName: string;
}
export interface BatchStopUpdateActionMessage {
  ReplicationGroupIds?: string[];
  CacheClusterIds?: string[];
  ServiceUpdateName: string;
}
export interface CacheCluster {
  CacheClusterId?: string;
  ConfigurationEndpoint?: Endpoint;
  ClientDownloadLandingPage?: string;
  CacheNodeType?: string;
  Engine?: string;
  EngineVersion?: string;
  CacheClusterStatus?: string;
  NumCacheNodes?: number;
  PreferredAvailabilityZone?: string;
  PreferredOutpostArn?: string;
  CacheClusterCreateTime?: Date;
  PreferredMaintenanceWindow?: string;
  PendingModifiedValues?: PendingModifiedValues;
  NotificationConfiguration?: NotificationConfiguration;
  CacheSecurityGroups?: CacheSecurityGroupMembership[];
  CacheParameterGroup?: CacheParameterGroupStatus;
  CacheSubnetGroupName?: string;
  CacheNodes?: CacheNode[];
  AutoMinorVersionUpgrade?: boolean;
  SecurityGroups?: SecurityGroupMembership[];
  ReplicationGroupId?: string;
  SnapshotRetentionLimit?: number;
  SnapshotWindow?: string;
  AuthTokenEnabled?: boolean;
  AuthTokenLastModifiedDate?: Date;
  TransitEncryptionEnabled?: boolean;
  AtRestEncryptionEnabled?: boolean;
  ARN?: string;
  ReplicationGroupLogDeliveryEnabled?: boolean;
  LogDeliveryConfigurations?: LogDeliveryConfiguration[];
  NetworkType?: NetworkType;
  IpDiscovery?: IpDiscovery;
  TransitEncryptionMode?: TransitEncryptionMode;
}
export interface CacheClusterAlreadyExistsFault {}
export interface CacheClusterMessage {
  Marker?: string;
  CacheClusters?: CacheCluster[];
}
export interface CacheClusterNotFoundFault {}
export interface CacheEngineVersion {
  Engine?: string;
  EngineVersion?: string;
  CacheParameterGroupFamily?: string;
  CacheEngineDescription?: string;
  CacheEngineVersionDescription?: string;
}
export interface CacheEngineVersionMessage {
  Marker?: string;
  CacheEngineVersions?: CacheEngineVersion[];
}
export interface CacheNode {
  CacheNodeId?: string;
  CacheNodeStatus?: string;
  CacheNodeCreateTime?: Date;
  Endpoint?: Endpoint;
  ParameterGroupStatus?: string;
  SourceCacheNodeId?: string;
  CustomerAvailabilityZone?: string;
  CustomerOutpostArn?: string;
}
export interface CacheNodeTypeSpecificParameter {
  ParameterName?: string;
  Description?: string;
  Source?: string;
  DataType?: string;
  AllowedValues?: string;
  IsModifiable?: boolean;
  MinimumEngineVersion?: string;
  CacheNodeTypeSpecificValues?: CacheNodeTypeSpecificValue[];
  ChangeType?: ChangeType;
}
export interface CacheNodeTypeSpecificValue {
  CacheNodeType?: string;
  Value?: string;
}
export interface CacheNodeUpdateStatus {
  CacheNodeId?: string;
  NodeUpdateStatus?: NodeUpdateStatus;
  NodeDeletionDate?: Date;
  NodeUpdateStartDate?: Date;
  NodeUpdateEndDate?: Date;
  NodeUpdateInitiatedBy?: NodeUpdateInitiatedBy;
  NodeUpdateInitiatedDate?: Date;
  NodeUpdateStatusModifiedDate?: Date;
}
export interface CacheParameterGroup {
  CacheParameterGroupName?: string;
  CacheParameterGroupFamily?: string;
  Description?: string;
  IsGlobal?: boolean;
  ARN?: string;
}
export interface CacheParameterGroupAlreadyExistsFault {}
export interface CacheParameterGroupDetails {
  Marker?: string;
  Parameters?: Parameter[];
  CacheNodeTypeSpecificParameters?: CacheNodeTypeSpecificParameter[];
}
export interface CacheParameterGroupNameMessage {
  CacheParameterGroupName?: string;
}
export interface CacheParameterGroupNotFoundFault {}
export interface CacheParameterGroupQuotaExceededFault {}
export interface CacheParameterGroupStatus {
  CacheParameterGroupName?: string;
  ParameterApplyStatus?: string;
  CacheNodeIdsToReboot?: string[];
}
export interface CacheParameterGroupsMessage {
  Marker?: string;
  CacheParameterGroups?: CacheParameterGroup[];
}
export interface CacheSecurityGroup {
  OwnerId?: string;
  CacheSecurityGroupName?: string;
  Description?: string;
  EC2SecurityGroups?: EC2SecurityGroup[];
  ARN?: string;
}
export interface CacheSecurityGroupAlreadyExistsFault {}
export interface CacheSecurityGroupMembership {
  CacheSecurityGroupName?: string;
  Status?: string;
}
export interface CacheSecurityGroupMessage {
  Marker?: string;
  CacheSecurityGroups?: CacheSecurityGroup[];
}
export interface CacheSecurityGroupNotFoundFault {}
export interface CacheSecurityGroupQuotaExceededFault {}
export interface CacheSubnetGroup {
  CacheSubnetGroupName?: string;
  CacheSubnetGroupDescription?: string;
  VpcId?: string;
  Subnets?: Subnet[];
  ARN?: string;
  SupportedNetworkTypes?: NetworkType[];
}
export interface CacheSubnetGroupAlreadyExistsFault {}
export interface CacheSubnetGroupInUse {}
export interface CacheSubnetGroupMessage {
  Marker?: string;
  CacheSubnetGroups?: CacheSubnetGroup[];
}
export interface CacheSubnetGroupNotFoundFault {}
export interface CacheSubnetGroupQuotaExceededFault {}
export interface CacheSubnetQuotaExceededFault {}
export interface CacheUsageLimits {
  DataStorage?: DataStorage;
  ECPUPerSecond?: ECPUPerSecond;
}
export type ChangeType = "immediate" | "requires-reboot";
export interface CloudWatchLogsDestinationDetails {
  LogGroup?: string;
}
export type ClusterMode = "enabled" | "disabled" | "compatible";
export interface ClusterQuotaForCustomerExceededFault {}
export interface CompleteMigrationMessage {
  ReplicationGroupId?: string;
  ServerlessCacheName?: string;
  Force?: boolean;
}
export interface CompleteMigrationResponse {
  ReplicationGroup?: ReplicationGroup;
  ServerlessCache?: ServerlessCache;
}
export interface ConfigureShard {
  NodeGroupId: string;
  NewReplicaCount: number;
  PreferredAvailabilityZones?: string[];
  PreferredOutpostArns?: string[];
}
export type ConnectionType = "vpc" | "public";
export interface CopyServerlessCacheSnapshotRequest {
  SourceServerlessCacheSnapshotName: string;
  TargetServerlessCacheSnapshotName: string;
  KmsKeyId?: string;
  Tags?: Tag[];
}
export interface CopyServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot;
}
export interface CopySnapshotMessage {
  SourceSnapshotName: string;
  TargetSnapshotName: string;
  TargetBucket?: string;
  KmsKeyId?: string;
  Tags?: Tag[];
}
export interface CopySnapshotResult {
  Snapshot?: Snapshot;
}
export interface CreateCacheClusterMessage {
  CacheClusterId: string;
  ReplicationGroupId?: string;
  AZMode?: AZMode;
  PreferredAvailabilityZone?: string;
  PreferredAvailabilityZones?: string[];
  NumCacheNodes?: number;
  CacheNodeType?: string;
  Engine?: string;
  EngineVersion?: string;
  CacheParameterGroupName?: string;
  CacheSubnetGroupName?: string;
  CacheSecurityGroupNames?: string[];
  SecurityGroupIds?: string[];
  Tags?: Tag[];
  SnapshotArns?: string[];
  SnapshotName?: string;
  PreferredMaintenanceWindow?: string;
  Port?: number;
  NotificationTopicArn?: string;
  AutoMinorVersionUpgrade?: boolean;
  SnapshotRetentionLimit?: number;
  SnapshotWindow?: string;
  AuthToken?: string;
  OutpostMode?: OutpostMode;
  PreferredOutpostArn?: string;
  PreferredOutpostArns?: string[];
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[];
  TransitEncryptionEnabled?: boolean;
  NetworkType?: NetworkType;
  IpDiscovery?: IpDiscovery;
}
export interface CreateCacheClusterResult {
  CacheCluster?: CacheCluster;
}
export interface CreateCacheParameterGroupMessage {
  CacheParameterGroupName: string;
  CacheParameterGroupFamily: string;
  Description: string;
  Tags?: Tag[];
}
export interface CreateCacheParameterGroupResult {
  CacheParameterGroup?: CacheParameterGroup;
}
export interface CreateCacheSecurityGroupMessage {
  CacheSecurityGroupName: string;
  Description: string;
  Tags?: Tag[];
}
export interface CreateCacheSecurityGroupResult {
  CacheSecurityGroup?: CacheSecurityGroup;
}
export interface CreateCacheSubnetGroupMessage {
  CacheSubnetGroupName: string;
  CacheSubnetGroupDescription: string;
  SubnetIds: string[];
  Tags?: Tag[];
}
export interface CreateCacheSubnetGroupResult {
  CacheSubnetGroup?: CacheSubnetGroup;
}
export interface CreateGlobalReplicationGroupMessage {
  GlobalReplicationGroupIdSuffix: string;
  GlobalReplicationGroupDescription?: string;
  PrimaryReplicationGroupId: string;
  Tags?: Tag[];
}
export interface CreateGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface CreateReplicationGroupMessage {
  ReplicationGroupId: string;
  ReplicationGroupDescription: string;
  GlobalReplicationGroupId?: string;
  PrimaryClusterId?: string;
  AutomaticFailoverEnabled?: boolean;
  MultiAZEnabled?: boolean;
  NumCacheClusters?: number;
  PreferredCacheClusterAZs?: string[];
  NumNodeGroups?: number;
  ReplicasPerNodeGroup?: number;
  NodeGroupConfiguration?: NodeGroupConfiguration[];
  CacheNodeType?: string;
  Engine?: string;
  EngineVersion?: string;
  CacheParameterGroupName?: string;
  CacheSubnetGroupName?: string;
  CacheSecurityGroupNames?: string[];
  SecurityGroupIds?: string[];
  Tags?: Tag[];
  SnapshotArns?: string[];
  SnapshotName?: string;
  PreferredMaintenanceWindow?: string;
  Port?: number;
  NotificationTopicArn?: string;
  AutoMinorVersionUpgrade?: boolean;
  SnapshotRetentionLimit?: number;
  SnapshotWindow?: string;
  AuthToken?: string;
  TransitEncryptionEnabled?: boolean;
  AtRestEncryptionEnabled?: boolean;
  KmsKeyId?: string;
  UserGroupIds?: string[];
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[];
  DataTieringEnabled?: boolean;
  NetworkType?: NetworkType;
  IpDiscovery?: IpDiscovery;
  TransitEncryptionMode?: TransitEncryptionMode;
  ClusterMode?: ClusterMode;
  ServerlessCacheSnapshotName?: string;
  Durability?: Durability;
}
export interface CreateReplicationGroupResult {
  ReplicationGroup?: ReplicationGroup;
}
export interface CreateServerlessCacheRequest {
  ServerlessCacheName: string;
  Description?: string;
  Engine: string;
  MajorEngineVersion?: string;
  CacheUsageLimits?: CacheUsageLimits;
  KmsKeyId?: string;
  SecurityGroupIds?: string[];
  SnapshotArnsToRestore?: string[];
  Tags?: Tag[];
  UserGroupId?: string;
  SubnetIds?: string[];
  SnapshotRetentionLimit?: number;
  DailySnapshotTime?: string;
  NetworkType?: NetworkType;
  ConnectionType?: ConnectionType;
  Integrations?: IntegrationRequest[];
}
export interface CreateServerlessCacheResponse {
  ServerlessCache?: ServerlessCache;
}
export interface CreateServerlessCacheSnapshotRequest {
  ServerlessCacheSnapshotName: string;
  ServerlessCacheName: string;
  KmsKeyId?: string;
  Tags?: Tag[];
}
export interface CreateServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot;
}
export interface CreateSnapshotMessage {
  ReplicationGroupId?: string;
  CacheClusterId?: string;
  SnapshotName: string;
  KmsKeyId?: string;
  Tags?: Tag[];
}
export interface CreateSnapshotResult {
  Snapshot?: Snapshot;
}
export interface CreateUserGroupMessage {
  UserGroupId: string;
  Engine: string;
  UserIds?: string[];
  Tags?: Tag[];
}
export interface CreateUserMessage {
  UserId: string;
  UserName: string;
  Engine: string;
  Passwords?: string[];
  AccessString: string;
  NoPasswordRequired?: boolean;
  Tags?: Tag[];
  AuthenticationMode?: AuthenticationMode;
}
export interface CustomerNodeEndpoint {
  Address?: string;
  Port?: number;
}
export interface DataStorage {
  Maximum?: number;
  Minimum?: number;
  Unit: DataStorageUnit;
}
export type DataStorageUnit = "GB";
export type DataTieringStatus = "enabled" | "disabled";
export interface DecreaseNodeGroupsInGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string;
  NodeGroupCount: number;
  GlobalNodeGroupsToRemove?: string[];
  GlobalNodeGroupsToRetain?: string[];
  ApplyImmediately: boolean;
}
export interface DecreaseNodeGroupsInGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface DecreaseReplicaCountMessage {
  ReplicationGroupId: string;
  NewReplicaCount?: number;
  ReplicaConfiguration?: ConfigureShard[];
  ReplicasToRemove?: string[];
  ApplyImmediately: boolean;
}
export interface DecreaseReplicaCountResult {
  ReplicationGroup?: ReplicationGroup;
}
export interface DefaultUserAssociatedToUserGroupFault {}
export interface DefaultUserRequired {}
export interface DeleteCacheClusterMessage {
  CacheClusterId: string;
  FinalSnapshotIdentifier?: string;
}
export interface DeleteCacheClusterResult {
  CacheCluster?: CacheCluster;
}
export interface DeleteCacheParameterGroupMessage {
  CacheParameterGroupName: string;
}
export interface DeleteCacheSecurityGroupMessage {
  CacheSecurityGroupName: string;
}
export interface DeleteCacheSubnetGroupMessage {
  CacheSubnetGroupName: string;
}
export interface DeleteGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string;
  RetainPrimaryReplicationGroup: boolean;
}
export interface DeleteGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface DeleteReplicationGroupMessage {
  ReplicationGroupId: string;
  RetainPrimaryCluster?: boolean;
  FinalSnapshotIdentifier?: string;
}
export interface DeleteReplicationGroupResult {
  ReplicationGroup?: ReplicationGroup;
}
export interface DeleteServerlessCacheRequest {
  ServerlessCacheName: string;
  FinalSnapshotName?: string;
}
export interface DeleteServerlessCacheResponse {
  ServerlessCache?: ServerlessCache;
}
export interface DeleteServerlessCacheSnapshotRequest {
  ServerlessCacheSnapshotName: string;
}
export interface DeleteServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot;
}
export interface DeleteSnapshotMessage {
  SnapshotName: string;
}
export interface DeleteSnapshotResult {
  Snapshot?: Snapshot;
}
export interface DeleteUserGroupMessage {
  UserGroupId: string;
}
export interface DeleteUserMessage {
  UserId: string;
}
export interface DescribeCacheClustersMessage {
  CacheClusterId?: string;
  MaxRecords?: number;
  Marker?: string;
  ShowCacheNodeInfo?: boolean;
  ShowCacheClustersNotInReplicationGroups?: boolean;
}
export interface DescribeCacheEngineVersionsMessage {
  Engine?: string;
  EngineVersion?: string;
  CacheParameterGroupFamily?: string;
  MaxRecords?: number;
  Marker?: string;
  DefaultOnly?: boolean;
}
export interface DescribeCacheParameterGroupsMessage {
  CacheParameterGroupName?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeCacheParametersMessage {
  CacheParameterGroupName: string;
  Source?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeCacheSecurityGroupsMessage {
  CacheSecurityGroupName?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeCacheSubnetGroupsMessage {
  CacheSubnetGroupName?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEngineDefaultParametersMessage {
  CacheParameterGroupFamily: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEngineDefaultParametersResult {
  EngineDefaults?: EngineDefaults;
}
export interface DescribeEventsMessage {
  SourceIdentifier?: string;
  SourceType?: SourceType;
  StartTime?: Date;
  EndTime?: Date;
  Duration?: number;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeGlobalReplicationGroupsMessage {
  GlobalReplicationGroupId?: string;
  MaxRecords?: number;
  Marker?: string;
  ShowMemberInfo?: boolean;
}
export interface DescribeGlobalReplicationGroupsResult {
  Marker?: string;
  GlobalReplicationGroups?: GlobalReplicationGroup[];
}
export interface DescribeReplicationGroupsMessage {
  ReplicationGroupId?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeReservedCacheNodesMessage {
  ReservedCacheNodeId?: string;
  ReservedCacheNodesOfferingId?: string;
  CacheNodeType?: string;
  Duration?: string;
  ProductDescription?: string;
  OfferingType?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeReservedCacheNodesOfferingsMessage {
  ReservedCacheNodesOfferingId?: string;
  CacheNodeType?: string;
  Duration?: string;
  ProductDescription?: string;
  OfferingType?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeServerlessCacheSnapshotsRequest {
  ServerlessCacheName?: string;
  ServerlessCacheSnapshotName?: string;
  SnapshotType?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeServerlessCacheSnapshotsResponse {
  NextToken?: string;
  ServerlessCacheSnapshots?: ServerlessCacheSnapshot[];
}
export interface DescribeServerlessCachesRequest {
  ServerlessCacheName?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface DescribeServerlessCachesResponse {
  NextToken?: string;
  ServerlessCaches?: ServerlessCache[];
}
export interface DescribeServiceUpdatesMessage {
  ServiceUpdateName?: string;
  ServiceUpdateStatus?: ServiceUpdateStatus[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeSnapshotsListMessage {
  Marker?: string;
  Snapshots?: Snapshot[];
}
export interface DescribeSnapshotsMessage {
  ReplicationGroupId?: string;
  CacheClusterId?: string;
  SnapshotName?: string;
  SnapshotSource?: string;
  Marker?: string;
  MaxRecords?: number;
  ShowNodeGroupConfig?: boolean;
}
export interface DescribeUpdateActionsMessage {
  ServiceUpdateName?: string;
  ReplicationGroupIds?: string[];
  CacheClusterIds?: string[];
  Engine?: string;
  ServiceUpdateStatus?: ServiceUpdateStatus[];
  ServiceUpdateTimeRange?: TimeRangeFilter;
  UpdateActionStatus?: UpdateActionStatus[];
  ShowNodeLevelUpdateStatus?: boolean;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeUserGroupsMessage {
  UserGroupId?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeUserGroupsResult {
  UserGroups?: UserGroup[];
  Marker?: string;
}
export interface DescribeUsersMessage {
  Engine?: string;
  UserId?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeUsersResult {
  Users?: User[];
  Marker?: string;
}
export interface DestinationDetails {
  CloudWatchLogsDetails?: CloudWatchLogsDestinationDetails;
  KinesisFirehoseDetails?: KinesisFirehoseDestinationDetails;
}
export type DestinationType = "cloudwatch-logs" | "kinesis-firehose";
export interface DisassociateGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string;
  ReplicationGroupId: string;
  ReplicationGroupRegion: string;
}
export interface DisassociateGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface DuplicateUserNameFault {}
export type Durability = "default" | "async" | "sync" | "disabled";
export interface EC2SecurityGroup {
  Status?: string;
  EC2SecurityGroupName?: string;
  EC2SecurityGroupOwnerId?: string;
}
export interface ECPUPerSecond {
  Maximum?: number;
  Minimum?: number;
}
export type EffectiveDurability = "async" | "sync" | "disabled";
export interface Endpoint {
  Address?: string;
  Port?: number;
}
export interface EngineDefaults {
  CacheParameterGroupFamily?: string;
  Marker?: string;
  Parameters?: Parameter[];
  CacheNodeTypeSpecificParameters?: CacheNodeTypeSpecificParameter[];
}
export interface Event {
  SourceIdentifier?: string;
  SourceType?: SourceType;
  Message?: string;
  Date?: Date;
}
export interface EventsMessage {
  Marker?: string;
  Events?: Event[];
}
export interface ExportServerlessCacheSnapshotRequest {
  ServerlessCacheSnapshotName: string;
  S3BucketName: string;
}
export interface ExportServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot;
}
export interface FailoverGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string;
  PrimaryRegion: string;
  PrimaryReplicationGroupId: string;
}
export interface FailoverGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface Filter {
  Name: string;
  Values: string[];
}
export interface GlobalNodeGroup {
  GlobalNodeGroupId?: string;
  Slots?: string;
}
export interface GlobalReplicationGroup {
  GlobalReplicationGroupId?: string;
  GlobalReplicationGroupDescription?: string;
  Status?: string;
  CacheNodeType?: string;
  Engine?: string;
  EngineVersion?: string;
  Members?: GlobalReplicationGroupMember[];
  ClusterEnabled?: boolean;
  GlobalNodeGroups?: GlobalNodeGroup[];
  AuthTokenEnabled?: boolean;
  TransitEncryptionEnabled?: boolean;
  AtRestEncryptionEnabled?: boolean;
  ARN?: string;
}
export interface GlobalReplicationGroupAlreadyExistsFault {}
export interface GlobalReplicationGroupInfo {
  GlobalReplicationGroupId?: string;
  GlobalReplicationGroupMemberRole?: string;
}
export interface GlobalReplicationGroupMember {
  ReplicationGroupId?: string;
  ReplicationGroupRegion?: string;
  Role?: string;
  AutomaticFailover?: AutomaticFailoverStatus;
  Status?: string;
}
export interface GlobalReplicationGroupNotFoundFault {}
export interface IncreaseNodeGroupsInGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string;
  NodeGroupCount: number;
  RegionalConfigurations?: RegionalConfiguration[];
  ApplyImmediately: boolean;
}
export interface IncreaseNodeGroupsInGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface IncreaseReplicaCountMessage {
  ReplicationGroupId: string;
  NewReplicaCount?: number;
  ReplicaConfiguration?: ConfigureShard[];
  ApplyImmediately: boolean;
}
export interface IncreaseReplicaCountResult {
  ReplicationGroup?: ReplicationGroup;
}
export type InputAuthenticationType = "password" | "no-password-required" | "iam";
export interface InsufficientCacheClusterCapacityFault {}
export interface Integration {
  IntegrationType?: IntegrationType;
  Status?: IntegrationStatus;
}
export interface IntegrationRequest {
  IntegrationType?: IntegrationType;
}
export type IntegrationStatus = "enabled" | "disabled" | "enabling" | "disabling" | "failed";
export type IntegrationType = "dynamodb";
export interface InvalidARNFault {}
export interface InvalidCacheClusterStateFault {}
export interface InvalidCacheParameterGroupStateFault {}
export interface InvalidCacheSecurityGroupStateFault {}
export interface InvalidCredentialsException {}
export interface InvalidGlobalReplicationGroupStateFault {}
export interface InvalidKMSKeyFault {}
export interface InvalidParameterCombinationException {
  message?: string;
}
export interface InvalidParameterValueException {
  message?: string;
}
export interface InvalidReplicationGroupStateFault {}
export interface InvalidServerlessCacheSnapshotStateFault {}
export interface InvalidServerlessCacheStateFault {}
export interface InvalidSnapshotStateFault {}
export interface InvalidSubnet {}
export interface InvalidUserGroupStateFault {}
export interface InvalidUserStateFault {}
export interface InvalidVPCNetworkStateFault {}
export type IpDiscovery = "ipv4" | "ipv6";
export interface KinesisFirehoseDestinationDetails {
  DeliveryStream?: string;
}
export interface ListAllowedNodeTypeModificationsMessage {
  CacheClusterId?: string;
  ReplicationGroupId?: string;
}
export interface ListTagsForResourceMessage {
  ResourceName: string;
}
export interface LogDeliveryConfiguration {
  LogType?: LogType;
  DestinationType?: DestinationType;
  DestinationDetails?: DestinationDetails;
  LogFormat?: LogFormat;
  Status?: LogDeliveryConfigurationStatus;
  Message?: string;
}
export interface LogDeliveryConfigurationRequest {
  LogType?: LogType;
  DestinationType?: DestinationType;
  DestinationDetails?: DestinationDetails;
  LogFormat?: LogFormat;
  Enabled?: boolean;
}
export type LogDeliveryConfigurationStatus = "active" | "enabling" | "modifying" | "disabling" | "error";
export type LogFormat = "text" | "json";
export type LogType = "slow-log" | "engine-log";
export interface MigrationHealthFault {}
export interface MigrationSummary {
  Status?: string;
  MigrationEndpoint?: Endpoint;
  CutoverMode?: string;
}
export interface ModifyCacheClusterMessage {
  CacheClusterId: string;
  NumCacheNodes?: number;
  CacheNodeIdsToRemove?: string[];
  AZMode?: AZMode;
  NewAvailabilityZones?: string[];
  CacheSecurityGroupNames?: string[];
  SecurityGroupIds?: string[];
  PreferredMaintenanceWindow?: string;
  NotificationTopicArn?: string;
  CacheParameterGroupName?: string;
  NotificationTopicStatus?: string;
  ApplyImmediately?: boolean;
  Engine?: string;
  EngineVersion?: string;
  AutoMinorVersionUpgrade?: boolean;
  SnapshotRetentionLimit?: number;
  SnapshotWindow?: string;
  CacheNodeType?: string;
  AuthToken?: string;
  AuthTokenUpdateStrategy?: AuthTokenUpdateStrategyType;
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[];
  IpDiscovery?: IpDiscovery;
  ScaleConfig?: ScaleConfig;
}
export interface ModifyCacheClusterResult {
  CacheCluster?: CacheCluster;
}
export interface ModifyCacheParameterGroupMessage {
  CacheParameterGroupName: string;
  ParameterNameValues: ParameterNameValue[];
}
export interface ModifyCacheSubnetGroupMessage {
  CacheSubnetGroupName: string;
  CacheSubnetGroupDescription?: string;
  SubnetIds?: string[];
}
export interface ModifyCacheSubnetGroupResult {
  CacheSubnetGroup?: CacheSubnetGroup;
}
export interface ModifyGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string;
  ApplyImmediately: boolean;
  CacheNodeType?: string;
  Engine?: string;
  EngineVersion?: string;
  CacheParameterGroupName?: string;
  GlobalReplicationGroupDescription?: string;
  AutomaticFailoverEnabled?: boolean;
}
export interface ModifyGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface ModifyReplicationGroupMessage {
  ReplicationGroupId: string;
  ReplicationGroupDescription?: string;
  PrimaryClusterId?: string;
  SnapshottingClusterId?: string;
  AutomaticFailoverEnabled?: boolean;
  MultiAZEnabled?: boolean;
  NodeGroupId?: string;
  CacheSecurityGroupNames?: string[];
  SecurityGroupIds?: string[];
  PreferredMaintenanceWindow?: string;
  NotificationTopicArn?: string;
  CacheParameterGroupName?: string;
  NotificationTopicStatus?: string;
  ApplyImmediately?: boolean;
  Engine?: string;
  EngineVersion?: string;
  AutoMinorVersionUpgrade?: boolean;
  SnapshotRetentionLimit?: number;
  SnapshotWindow?: string;
  CacheNodeType?: string;
  AuthToken?: string;
  AuthTokenUpdateStrategy?: AuthTokenUpdateStrategyType;
  UserGroupIdsToAdd?: string[];
  UserGroupIdsToRemove?: string[];
  RemoveUserGroups?: boolean;
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[];
  IpDiscovery?: IpDiscovery;
  TransitEncryptionEnabled?: boolean;
  TransitEncryptionMode?: TransitEncryptionMode;
  ClusterMode?: ClusterMode;
  Durability?: Durability;
}
export interface ModifyReplicationGroupResult {
  ReplicationGroup?: ReplicationGroup;
}
export interface ModifyReplicationGroupShardConfigurationMessage {
  ReplicationGroupId: string;
  NodeGroupCount: number;
  ApplyImmediately: boolean;
  ReshardingConfiguration?: ReshardingConfiguration[];
  NodeGroupsToRemove?: string[];
  NodeGroupsToRetain?: string[];
}
export interface ModifyReplicationGroupShardConfigurationResult {
  ReplicationGroup?: ReplicationGroup;
}
export interface ModifyServerlessCacheRequest {
  ServerlessCacheName: string;
  Description?: string;
  CacheUsageLimits?: CacheUsageLimits;
  RemoveUserGroup?: boolean;
  UserGroupId?: string;
  SecurityGroupIds?: string[];
  SnapshotRetentionLimit?: number;
  DailySnapshotTime?: string;
  Engine?: string;
  MajorEngineVersion?: string;
}
export interface ModifyServerlessCacheResponse {
  ServerlessCache?: ServerlessCache;
}
export interface ModifyUserGroupMessage {
  UserGroupId: string;
  UserIdsToAdd?: string[];
  UserIdsToRemove?: string[];
  Engine?: string;
}
export interface ModifyUserMessage {
  UserId: string;
  AccessString?: string;
  AppendAccessString?: string;
  Passwords?: string[];
  NoPasswordRequired?: boolean;
  AuthenticationMode?: AuthenticationMode;
  Engine?: string;
}
export type MultiAZStatus = "enabled" | "disabled";
export type NetworkType = "ipv4" | "ipv6" | "dual_stack";
export interface NoOperationFault {}
export interface NodeGroup {
  NodeGroupId?: string;
  Status?: string;
  PrimaryEndpoint?: Endpoint;
  ReaderEndpoint?: Endpoint;
  Slots?: string;
  NodeGroupMembers?: NodeGroupMember[];
}
export interface NodeGroupConfiguration {
  NodeGroupId?: string;
  Slots?: string;
  ReplicaCount?: number;
  PrimaryAvailabilityZone?: string;
  ReplicaAvailabilityZones?: string[];
  PrimaryOutpostArn?: string;
  ReplicaOutpostArns?: string[];
}
export interface NodeGroupMember {
  CacheClusterId?: string;
  CacheNodeId?: string;
  ReadEndpoint?: Endpoint;
  PreferredAvailabilityZone?: string;
  PreferredOutpostArn?: string;
  CurrentRole?: string;
}
export interface NodeGroupMemberUpdateStatus {
  CacheClusterId?: string;
  CacheNodeId?: string;
  NodeUpdateStatus?: NodeUpdateStatus;
  NodeDeletionDate?: Date;
  NodeUpdateStartDate?: Date;
  NodeUpdateEndDate?: Date;
  NodeUpdateInitiatedBy?: NodeUpdateInitiatedBy;
  NodeUpdateInitiatedDate?: Date;
  NodeUpdateStatusModifiedDate?: Date;
}
export interface NodeGroupNotFoundFault {}
export interface NodeGroupUpdateStatus {
  NodeGroupId?: string;
  NodeGroupMemberUpdateStatus?: NodeGroupMemberUpdateStatus[];
}
export interface NodeGroupsPerReplicationGroupQuotaExceededFault {}
export interface NodeQuotaForClusterExceededFault {}
export interface NodeQuotaForCustomerExceededFault {}
export interface NodeSnapshot {
  CacheClusterId?: string;
  NodeGroupId?: string;
  CacheNodeId?: string;
  NodeGroupConfiguration?: NodeGroupConfiguration;
  CacheSize?: string;
  CacheNodeCreateTime?: Date;
  SnapshotCreateTime?: Date;
}
export type NodeUpdateInitiatedBy = "system" | "customer";
export type NodeUpdateStatus = "not-applied" | "waiting-to-start" | "in-progress" | "stopping" | "stopped" | "complete";
export interface NotificationConfiguration {
  TopicArn?: string;
  TopicStatus?: string;
}
export type OutpostMode = "single-outpost" | "cross-outpost";
export interface Parameter {
  ParameterName?: string;
  ParameterValue?: string;
  Description?: string;
  Source?: string;
  DataType?: string;
  AllowedValues?: string;
  IsModifiable?: boolean;
  MinimumEngineVersion?: string;
  ChangeType?: ChangeType;
}
export interface ParameterNameValue {
  ParameterName?: string;
  ParameterValue?: string;
}
export type PendingAutomaticFailoverStatus = "enabled" | "disabled";
export interface PendingLogDeliveryConfiguration {
  LogType?: LogType;
  DestinationType?: DestinationType;
  DestinationDetails?: DestinationDetails;
  LogFormat?: LogFormat;
}
export interface PendingModifiedValues {
  NumCacheNodes?: number;
  CacheNodeIdsToRemove?: string[];
  EngineVersion?: string;
  CacheNodeType?: string;
  AuthTokenStatus?: AuthTokenUpdateStatus;
  LogDeliveryConfigurations?: PendingLogDeliveryConfiguration[];
  TransitEncryptionEnabled?: boolean;
  TransitEncryptionMode?: TransitEncryptionMode;
  ScaleConfig?: ScaleConfig;
}
export interface PrepareMigrationRequest {
  ServerlessCacheName: string;
  CustomerNodeEndpointList: CustomerNodeEndpoint[];
  SourceAuthenticationConfiguration?: SourceAuthenticationConfiguration;
  SourceTlsConfiguration?: SourceTlsConfiguration;
}
export interface PrepareMigrationResponse {
  ServerlessCache?: ServerlessCache;
}
export interface ProcessedUpdateAction {
  ReplicationGroupId?: string;
  CacheClusterId?: string;
  ServiceUpdateName?: string;
  UpdateActionStatus?: UpdateActionStatus;
}
export interface PurchaseReservedCacheNodesOfferingMessage {
  ReservedCacheNodesOfferingId: string;
  ReservedCacheNodeId?: string;
  CacheNodeCount?: number;
  Tags?: Tag[];
}
export interface PurchaseReservedCacheNodesOfferingResult {
  ReservedCacheNode?: ReservedCacheNode;
}
export interface RebalanceSlotsInGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string;
  ApplyImmediately: boolean;
}
export interface RebalanceSlotsInGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup;
}
export interface RebootCacheClusterMessage {
  CacheClusterId: string;
  CacheNodeIdsToReboot: string[];
}
export interface RebootCacheClusterResult {
  CacheCluster?: CacheCluster;
}
export interface RecurringCharge {
  RecurringChargeAmount?: number;
  RecurringChargeFrequency?: string;
}
export interface RegionalConfiguration {
  ReplicationGroupId: string;
  ReplicationGroupRegion: string;
  ReshardingConfiguration: ReshardingConfiguration[];
}
export interface RemoveTagsFromResourceMessage {
  ResourceName: string;
  TagKeys: string[];
}
export interface ReplicationGroup {
  ReplicationGroupId?: string;
  Description?: string;
  GlobalReplicationGroupInfo?: GlobalReplicationGroupInfo;
  Status?: string;
  PendingModifiedValues?: ReplicationGroupPendingModifiedValues;
  MemberClusters?: string[];
  NodeGroups?: NodeGroup[];
  SnapshottingClusterId?: string;
  AutomaticFailover?: AutomaticFailoverStatus;
  MultiAZ?: MultiAZStatus;
  ConfigurationEndpoint?: Endpoint;
  SnapshotRetentionLimit?: number;
  SnapshotWindow?: string;
  ClusterEnabled?: boolean;
  CacheNodeType?: string;
  AuthTokenEnabled?: boolean;
  AuthTokenLastModifiedDate?: Date;
  TransitEncryptionEnabled?: boolean;
  AtRestEncryptionEnabled?: boolean;
  MemberClustersOutpostArns?: string[];
  KmsKeyId?: string;
  StorageEncryptionType?: StorageEncryptionType;
  ARN?: string;
  UserGroupIds?: string[];
  LogDeliveryConfigurations?: LogDeliveryConfiguration[];
  ReplicationGroupCreateTime?: Date;
  DataTiering?: DataTieringStatus;
  AutoMinorVersionUpgrade?: boolean;
  NetworkType?: NetworkType;
  IpDiscovery?: IpDiscovery;
  TransitEncryptionMode?: TransitEncryptionMode;
  ClusterMode?: ClusterMode;
  Engine?: string;
  Durability?: Durability;
  EffectiveDurability?: EffectiveDurability;
}
export interface ReplicationGroupAlreadyExistsFault {}
export interface ReplicationGroupAlreadyUnderMigrationFault {}
export interface ReplicationGroupMessage {
  Marker?: string;
  ReplicationGroups?: ReplicationGroup[];
}
export interface ReplicationGroupNotFoundFault {}
export interface ReplicationGroupNotUnderMigrationFault {}
export interface ReplicationGroupPendingModifiedValues {
  PrimaryClusterId?: string;
  AutomaticFailoverStatus?: PendingAutomaticFailoverStatus;
  Resharding?: ReshardingStatus;
  AuthTokenStatus?: AuthTokenUpdateStatus;
  UserGroups?: UserGroupsUpdateStatus;
  LogDeliveryConfigurations?: PendingLogDeliveryConfiguration[];
  TransitEncryptionEnabled?: boolean;
  TransitEncryptionMode?: TransitEncryptionMode;
  ClusterMode?: ClusterMode;
}
export interface ReservedCacheNode {
  ReservedCacheNodeId?: string;
  ReservedCacheNodesOfferingId?: string;
  CacheNodeType?: string;
  StartTime?: Date;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  CacheNodeCount?: number;
  ProductDescription?: string;
  OfferingType?: string;
  State?: string;
  RecurringCharges?: RecurringCharge[];
  ReservationARN?: string;
}
export interface ReservedCacheNodeAlreadyExistsFault {}
export interface ReservedCacheNodeMessage {
  Marker?: string;
  ReservedCacheNodes?: ReservedCacheNode[];
}
export interface ReservedCacheNodeNotFoundFault {}
export interface ReservedCacheNodeQuotaExceededFault {}
export interface ReservedCacheNodesOffering {
  ReservedCacheNodesOfferingId?: string;
  CacheNodeType?: string;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  ProductDescription?: string;
  OfferingType?: string;
  RecurringCharges?: RecurringCharge[];
}
export interface ReservedCacheNodesOfferingMessage {
  Marker?: string;
  ReservedCacheNodesOfferings?: ReservedCacheNodesOffering[];
}
export interface ReservedCacheNodesOfferingNotFoundFault {}
export interface ResetCacheParameterGroupMessage {
  CacheParameterGroupName: string;
  ResetAllParameters?: boolean;
  ParameterNameValues?: ParameterNameValue[];
}
export interface ReshardingConfiguration {
  NodeGroupId?: string;
  PreferredAvailabilityZones?: string[];
}
export interface ReshardingStatus {
  SlotMigration?: SlotMigration;
}
export interface RevokeCacheSecurityGroupIngressMessage {
  CacheSecurityGroupName: string;
  EC2SecurityGroupName: string;
  EC2SecurityGroupOwnerId: string;
}
export interface RevokeCacheSecurityGroupIngressResult {
  CacheSecurityGroup?: CacheSecurityGroup;
}
export interface ScaleConfig {
  ScalePercentage?: number;
  ScaleIntervalMinutes?: number;
}
export interface SecretManagerAuthConfig {
  SecretArn?: string;
}
export interface SecurityGroupMembership {
  SecurityGroupId?: string;
  Status?: string;
}
export interface ServerlessCache {
  ServerlessCacheName?: string;
  Description?: string;
  CreateTime?: Date;
  Status?: string;
  Engine?: string;
  MajorEngineVersion?: string;
  FullEngineVersion?: string;
  CacheUsageLimits?: CacheUsageLimits;
  KmsKeyId?: string;
  StorageEncryptionType?: StorageEncryptionType;
  SecurityGroupIds?: string[];
  Endpoint?: Endpoint;
  ReaderEndpoint?: Endpoint;
  ARN?: string;
  UserGroupId?: string;
  SubnetIds?: string[];
  SnapshotRetentionLimit?: number;
  DailySnapshotTime?: string;
  NetworkType?: NetworkType;
  ConnectionType?: ConnectionType;
  Migration?: MigrationSummary;
  Integrations?: Integration[];
}
export interface ServerlessCacheAlreadyExistsFault {}
export interface ServerlessCacheAlreadyUnderMigrationFault {}
export interface ServerlessCacheConfiguration {
  ServerlessCacheName?: string;
  Engine?: string;
  MajorEngineVersion?: string;
}
export interface ServerlessCacheNotFoundFault {}
export interface ServerlessCacheNotUnderMigrationFault {}
export interface ServerlessCacheQuotaForCustomerExceededFault {}
export interface ServerlessCacheSnapshot {
  ServerlessCacheSnapshotName?: string;
  ARN?: string;
  KmsKeyId?: string;
  SnapshotType?: string;
  Status?: string;
  CreateTime?: Date;
  ExpiryTime?: Date;
  BytesUsedForCache?: string;
  ServerlessCacheConfiguration?: ServerlessCacheConfiguration;
}
export interface ServerlessCacheSnapshotAlreadyExistsFault {}
export interface ServerlessCacheSnapshotNotFoundFault {}
export interface ServerlessCacheSnapshotQuotaExceededFault {}
export interface ServiceLinkedRoleNotFoundFault {}
export interface ServiceUpdate {
  ServiceUpdateName?: string;
  ServiceUpdateReleaseDate?: Date;
  ServiceUpdateEndDate?: Date;
  ServiceUpdateSeverity?: ServiceUpdateSeverity;
  ServiceUpdateRecommendedApplyByDate?: Date;
  ServiceUpdateStatus?: ServiceUpdateStatus;
  ServiceUpdateDescription?: string;
  ServiceUpdateType?: ServiceUpdateType;
  Engine?: string;
  EngineVersion?: string;
  AutoUpdateAfterRecommendedApplyByDate?: boolean;
  EstimatedUpdateTime?: string;
}
export interface ServiceUpdateNotFoundFault {}
export type ServiceUpdateSeverity = "critical" | "important" | "medium" | "low";
export type ServiceUpdateStatus = "available" | "cancelled" | "expired";
export type ServiceUpdateType = "security-update";
export interface ServiceUpdatesMessage {
  Marker?: string;
  ServiceUpdates?: ServiceUpdate[];
}
export type SlaMet = "yes" | "no" | "n/a";
export interface SlotMigration {
  ProgressPercentage?: number;
}
export interface Snapshot {
  SnapshotName?: string;
  ReplicationGroupId?: string;
  ReplicationGroupDescription?: string;
  CacheClusterId?: string;
  SnapshotStatus?: string;
  SnapshotSource?: string;
  CacheNodeType?: string;
  Engine?: string;
  EngineVersion?: string;
  NumCacheNodes?: number;
  PreferredAvailabilityZone?: string;
  PreferredOutpostArn?: string;
  CacheClusterCreateTime?: Date;
  PreferredMaintenanceWindow?: string;
  TopicArn?: string;
  Port?: number;
  CacheParameterGroupName?: string;
  CacheSubnetGroupName?: string;
  VpcId?: string;
  AutoMinorVersionUpgrade?: boolean;
  SnapshotRetentionLimit?: number;
  SnapshotWindow?: string;
  NumNodeGroups?: number;
  AutomaticFailover?: AutomaticFailoverStatus;
  NodeSnapshots?: NodeSnapshot[];
  KmsKeyId?: string;
  ARN?: string;
  DataTiering?: DataTieringStatus;
  Durability?: Durability;
}
export interface SnapshotAlreadyExistsFault {}
export interface SnapshotFeatureNotSupportedFault {}
export interface SnapshotNotFoundFault {}
export interface SnapshotQuotaExceededFault {}
export interface SourceAuthenticationConfiguration {
  SecretManagerConfig?: SecretManagerAuthConfig;
}
export interface SourceTlsConfiguration {
  SourceTlsMode?: TlsMode;
  SourceTlsCertificate?: string;
}
export type SourceType = "cache-cluster" | "cache-parameter-group" | "cache-security-group" | "cache-subnet-group" | "replication-group" | "serverless-cache" | "serverless-cache-snapshot" | "user" | "user-group";
export interface StartMigrationMessage {
  ServerlessCacheName?: string;
  ReplicationGroupId?: string;
  CustomerNodeEndpointList?: CustomerNodeEndpoint[];
  AutoCutover?: boolean;
  ClearTargetCacheData?: boolean;
}
export interface StartMigrationResponse {
  ReplicationGroup?: ReplicationGroup;
  ServerlessCache?: ServerlessCache;
}
export interface StopMigrationRequest {
  ServerlessCacheName: string;
}
export interface StopMigrationResponse {
  ServerlessCache?: ServerlessCache;
}
export type StorageEncryptionType = "none" | "sse-elasticache" | "sse-kms";
export interface Subnet {
  SubnetIdentifier?: string;
  SubnetAvailabilityZone?: AvailabilityZone;
  SubnetOutpost?: SubnetOutpost;
  SupportedNetworkTypes?: NetworkType[];
}
export interface SubnetInUse {}
export interface SubnetNotAllowedFault {}
export interface SubnetOutpost {
  SubnetOutpostArn?: string;
}
export interface Tag {
  Key?: string;
  Value?: string;
}
export interface TagListMessage {
  TagList?: Tag[];
}
export interface TagNotFoundFault {}
export interface TagQuotaPerResourceExceeded {}
export interface TestFailoverMessage {
  ReplicationGroupId: string;
  NodeGroupId: string;
}
export interface TestFailoverNotAvailableFault {}
export interface TestFailoverResult {
  ReplicationGroup?: ReplicationGroup;
}
export interface TestMigrationMessage {
  ReplicationGroupId: string;
  CustomerNodeEndpointList: CustomerNodeEndpoint[];
}
export interface TestMigrationResponse {
  ReplicationGroup?: ReplicationGroup;
}
export interface TimeRangeFilter {
  StartTime?: Date;
  EndTime?: Date;
}
export type TlsMode = "none" | "verify-ca";
export type TransitEncryptionMode = "preferred" | "required";
export interface UnprocessedUpdateAction {
  ReplicationGroupId?: string;
  CacheClusterId?: string;
  ServiceUpdateName?: string;
  ErrorType?: string;
  ErrorMessage?: string;
}
export interface UpdateAction {
  ReplicationGroupId?: string;
  CacheClusterId?: string;
  ServiceUpdateName?: string;
  ServiceUpdateReleaseDate?: Date;
  ServiceUpdateSeverity?: ServiceUpdateSeverity;
  ServiceUpdateStatus?: ServiceUpdateStatus;
  ServiceUpdateRecommendedApplyByDate?: Date;
  ServiceUpdateType?: ServiceUpdateType;
  UpdateActionAvailableDate?: Date;
  UpdateActionStatus?: UpdateActionStatus;
  NodesUpdated?: string;
  UpdateActionStatusModifiedDate?: Date;
  SlaMet?: SlaMet;
  NodeGroupUpdateStatus?: NodeGroupUpdateStatus[];
  CacheNodeUpdateStatus?: CacheNodeUpdateStatus[];
  EstimatedUpdateTime?: string;
  Engine?: string;
}
export interface UpdateActionResultsMessage {
  ProcessedUpdateActions?: ProcessedUpdateAction[];
  UnprocessedUpdateActions?: UnprocessedUpdateAction[];
}
export type UpdateActionStatus = "not-applied" | "waiting-to-start" | "in-progress" | "stopping" | "stopped" | "complete" | "scheduling" | "scheduled" | "not-applicable";
export interface UpdateActionsMessage {
  Marker?: string;
  UpdateActions?: UpdateAction[];
}
export interface User {
  UserId?: string;
  UserName?: string;
  Status?: string;
  Engine?: string;
  MinimumEngineVersion?: string;
  AccessString?: string;
  UserGroupIds?: string[];
  Authentication?: Authentication;
  ARN?: string;
}
export interface UserAlreadyExistsFault {}
export interface UserGroup {
  UserGroupId?: string;
  Status?: string;
  Engine?: string;
  UserIds?: string[];
  MinimumEngineVersion?: string;
  PendingChanges?: UserGroupPendingChanges;
  ReplicationGroups?: string[];
  ServerlessCaches?: string[];
  ARN?: string;
}
export interface UserGroupAlreadyExistsFault {}
export interface UserGroupNotFoundFault {}
export interface UserGroupPendingChanges {
  UserIdsToRemove?: string[];
  UserIdsToAdd?: string[];
}
export interface UserGroupQuotaExceededFault {}
export interface UserGroupsUpdateStatus {
  UserGroupIdsToAdd?: string[];
  UserGroupIdsToRemove?: string[];
}
export interface UserNotFoundFault {}
export interface UserQuotaExceededFault {}
