// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): EFS, 2015-02-01. Do not edit.
export interface Operations {
  CreateAccessPoint: { input: CreateAccessPointRequest; output: AccessPointDescription; errors: "BadRequest" | "AccessPointAlreadyExists" | "IncorrectFileSystemLifeCycleState" | "InternalServerError" | "FileSystemNotFound" | "AccessPointLimitExceeded" | "ThrottlingException" };
  CreateFileSystem: { input: CreateFileSystemRequest; output: FileSystemDescription; errors: "BadRequest" | "InternalServerError" | "FileSystemAlreadyExists" | "FileSystemLimitExceeded" | "InsufficientThroughputCapacity" | "ThroughputLimitExceeded" | "UnsupportedAvailabilityZone" };
  CreateMountTarget: { input: CreateMountTargetRequest; output: MountTargetDescription; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "IncorrectFileSystemLifeCycleState" | "MountTargetConflict" | "SubnetNotFound" | "NoFreeAddressesInSubnet" | "IpAddressInUse" | "NetworkInterfaceLimitExceeded" | "SecurityGroupLimitExceeded" | "SecurityGroupNotFound" | "UnsupportedAvailabilityZone" | "AvailabilityZonesMismatch" };
  CreateReplicationConfiguration: { input: CreateReplicationConfigurationRequest; output: ReplicationConfigurationDescription; errors: "BadRequest" | "IncorrectFileSystemLifeCycleState" | "ValidationException" | "ReplicationNotFound" | "FileSystemNotFound" | "UnsupportedAvailabilityZone" | "FileSystemLimitExceeded" | "InsufficientThroughputCapacity" | "ThroughputLimitExceeded" | "ConflictException" | "InternalServerError" };
  CreateTags: { input: CreateTagsRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" };
  DeleteAccessPoint: { input: DeleteAccessPointRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "AccessPointNotFound" };
  DeleteFileSystem: { input: DeleteFileSystemRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "FileSystemInUse" };
  DeleteFileSystemPolicy: { input: DeleteFileSystemPolicyRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "IncorrectFileSystemLifeCycleState" };
  DeleteMountTarget: { input: DeleteMountTargetRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "DependencyTimeout" | "MountTargetNotFound" };
  DeleteReplicationConfiguration: { input: DeleteReplicationConfigurationRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "ReplicationNotFound" };
  DeleteTags: { input: DeleteTagsRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" };
  DescribeAccessPoints: { input: DescribeAccessPointsRequest; output: DescribeAccessPointsResponse; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "AccessPointNotFound" };
  DescribeAccountPreferences: { input: DescribeAccountPreferencesRequest; output: DescribeAccountPreferencesResponse; errors: "InternalServerError" };
  DescribeBackupPolicy: { input: DescribeBackupPolicyRequest; output: BackupPolicyDescription; errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError" | "PolicyNotFound" | "ValidationException" };
  DescribeFileSystemPolicy: { input: DescribeFileSystemPolicyRequest; output: FileSystemPolicyDescription; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "PolicyNotFound" };
  DescribeFileSystems: { input: DescribeFileSystemsRequest; output: DescribeFileSystemsResponse; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" };
  DescribeLifecycleConfiguration: { input: DescribeLifecycleConfigurationRequest; output: LifecycleConfigurationDescription; errors: "InternalServerError" | "BadRequest" | "FileSystemNotFound" };
  DescribeMountTargetSecurityGroups: { input: DescribeMountTargetSecurityGroupsRequest; output: DescribeMountTargetSecurityGroupsResponse; errors: "BadRequest" | "InternalServerError" | "MountTargetNotFound" | "IncorrectMountTargetState" };
  DescribeMountTargets: { input: DescribeMountTargetsRequest; output: DescribeMountTargetsResponse; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "MountTargetNotFound" | "AccessPointNotFound" };
  DescribeReplicationConfigurations: { input: DescribeReplicationConfigurationsRequest; output: DescribeReplicationConfigurationsResponse; errors: "BadRequest" | "FileSystemNotFound" | "InternalServerError" | "ReplicationNotFound" | "ValidationException" };
  DescribeTags: { input: DescribeTagsRequest; output: DescribeTagsResponse; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "AccessPointNotFound" };
  ModifyMountTargetSecurityGroups: { input: ModifyMountTargetSecurityGroupsRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "MountTargetNotFound" | "IncorrectMountTargetState" | "SecurityGroupLimitExceeded" | "SecurityGroupNotFound" };
  PutAccountPreferences: { input: PutAccountPreferencesRequest; output: PutAccountPreferencesResponse; errors: "BadRequest" | "InternalServerError" };
  PutBackupPolicy: { input: PutBackupPolicyRequest; output: BackupPolicyDescription; errors: "BadRequest" | "FileSystemNotFound" | "IncorrectFileSystemLifeCycleState" | "InternalServerError" | "ValidationException" };
  PutFileSystemPolicy: { input: PutFileSystemPolicyRequest; output: FileSystemPolicyDescription; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "InvalidPolicyException" | "IncorrectFileSystemLifeCycleState" };
  PutLifecycleConfiguration: { input: PutLifecycleConfigurationRequest; output: LifecycleConfigurationDescription; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "IncorrectFileSystemLifeCycleState" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "AccessPointNotFound" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "BadRequest" | "InternalServerError" | "FileSystemNotFound" | "AccessPointNotFound" };
  UpdateFileSystem: { input: UpdateFileSystemRequest; output: FileSystemDescription; errors: "BadRequest" | "FileSystemNotFound" | "IncorrectFileSystemLifeCycleState" | "InsufficientThroughputCapacity" | "InternalServerError" | "ThroughputLimitExceeded" | "TooManyRequests" };
  UpdateFileSystemProtection: { input: UpdateFileSystemProtectionRequest; output: FileSystemProtectionDescription; errors: "BadRequest" | "FileSystemNotFound" | "IncorrectFileSystemLifeCycleState" | "InsufficientThroughputCapacity" | "InternalServerError" | "ThroughputLimitExceeded" | "ReplicationAlreadyExists" | "TooManyRequests" };
}
export type OperationName = keyof Operations;
export interface AccessPointAlreadyExists {
  ErrorCode: string;
  Message?: string;
  AccessPointId: string;
}
export interface AccessPointDescription {
  ClientToken?: string;
  Name?: string;
  Tags?: Tag[];
  AccessPointId?: string;
  AccessPointArn?: string;
  FileSystemId?: string;
  PosixUser?: PosixUser;
  RootDirectory?: RootDirectory;
  OwnerId?: string;
  LifeCycleState?: LifeCycleState;
}
export interface AccessPointLimitExceeded {
  ErrorCode: string;
  Message?: string;
}
export interface AccessPointNotFound {
  ErrorCode: string;
  Message?: string;
}
export interface AvailabilityZonesMismatch {
  ErrorCode?: string;
  Message?: string;
}
export interface BackupPolicy {
  Status: Status;
}
export interface BackupPolicyDescription {
  BackupPolicy?: BackupPolicy;
}
export interface BadRequest {
  ErrorCode: string;
  Message?: string;
}
export interface ConflictException {
  ErrorCode?: string;
  Message?: string;
}
export interface CreateAccessPointRequest {
  ClientToken: string;
  Tags?: Tag[];
  FileSystemId: string;
  PosixUser?: PosixUser;
  RootDirectory?: RootDirectory;
}
export interface CreateFileSystemRequest {
  CreationToken: string;
  PerformanceMode?: PerformanceMode;
  Encrypted?: boolean;
  KmsKeyId?: string;
  ThroughputMode?: ThroughputMode;
  ProvisionedThroughputInMibps?: number;
  AvailabilityZoneName?: string;
  Backup?: boolean;
  Tags?: Tag[];
}
export interface CreateMountTargetRequest {
  FileSystemId: string;
  SubnetId: string;
  IpAddress?: string;
  Ipv6Address?: string;
  IpAddressType?: IpAddressType;
  SecurityGroups?: string[];
}
export interface CreateReplicationConfigurationRequest {
  SourceFileSystemId: string;
  Destinations: DestinationToCreate[];
}
export interface CreateTagsRequest {
  FileSystemId: string;
  Tags: Tag[];
}
export interface CreationInfo {
  OwnerUid: number;
  OwnerGid: number;
  Permissions: string;
}
export interface DeleteAccessPointRequest {
  AccessPointId: string;
}
export interface DeleteFileSystemPolicyRequest {
  FileSystemId: string;
}
export interface DeleteFileSystemRequest {
  FileSystemId: string;
}
export interface DeleteMountTargetRequest {
  MountTargetId: string;
}
export interface DeleteReplicationConfigurationRequest {
  SourceFileSystemId: string;
  DeletionMode?: DeletionMode;
}
export interface DeleteTagsRequest {
  FileSystemId: string;
  TagKeys: string[];
}
export type DeletionMode = "ALL_CONFIGURATIONS" | "LOCAL_CONFIGURATION_ONLY";
export interface DependencyTimeout {
  ErrorCode: string;
  Message?: string;
}
export interface DescribeAccessPointsRequest {
  MaxResults?: number;
  NextToken?: string;
  AccessPointId?: string;
  FileSystemId?: string;
}
export interface DescribeAccessPointsResponse {
  AccessPoints?: AccessPointDescription[];
  NextToken?: string;
}
export interface DescribeAccountPreferencesRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeAccountPreferencesResponse {
  ResourceIdPreference?: ResourceIdPreference;
  NextToken?: string;
}
export interface DescribeBackupPolicyRequest {
  FileSystemId: string;
}
export interface DescribeFileSystemPolicyRequest {
  FileSystemId: string;
}
export interface DescribeFileSystemsRequest {
  MaxItems?: number;
  Marker?: string;
  CreationToken?: string;
  FileSystemId?: string;
}
export interface DescribeFileSystemsResponse {
  Marker?: string;
  FileSystems?: FileSystemDescription[];
  NextMarker?: string;
}
export interface DescribeLifecycleConfigurationRequest {
  FileSystemId: string;
}
export interface DescribeMountTargetSecurityGroupsRequest {
  MountTargetId: string;
}
export interface DescribeMountTargetSecurityGroupsResponse {
  SecurityGroups: string[];
}
export interface DescribeMountTargetsRequest {
  MaxItems?: number;
  Marker?: string;
  FileSystemId?: string;
  MountTargetId?: string;
  AccessPointId?: string;
}
export interface DescribeMountTargetsResponse {
  Marker?: string;
  MountTargets?: MountTargetDescription[];
  NextMarker?: string;
}
export interface DescribeReplicationConfigurationsRequest {
  FileSystemId?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface DescribeReplicationConfigurationsResponse {
  Replications?: ReplicationConfigurationDescription[];
  NextToken?: string;
}
export interface DescribeTagsRequest {
  MaxItems?: number;
  Marker?: string;
  FileSystemId: string;
}
export interface DescribeTagsResponse {
  Marker?: string;
  Tags: Tag[];
  NextMarker?: string;
}
export interface Destination {
  Status: ReplicationStatus;
  FileSystemId: string;
  Region: string;
  LastReplicatedTimestamp?: Date;
  OwnerId?: string;
  StatusMessage?: string;
  RoleArn?: string;
}
export interface DestinationToCreate {
  Region?: string;
  AvailabilityZoneName?: string;
  KmsKeyId?: string;
  FileSystemId?: string;
  RoleArn?: string;
}
export interface FileSystemAlreadyExists {
  ErrorCode: string;
  Message?: string;
  FileSystemId: string;
}
export interface FileSystemDescription {
  OwnerId: string;
  CreationToken: string;
  FileSystemId: string;
  FileSystemArn?: string;
  CreationTime: Date;
  LifeCycleState: LifeCycleState;
  Name?: string;
  NumberOfMountTargets: number;
  SizeInBytes: FileSystemSize;
  PerformanceMode: PerformanceMode;
  Encrypted?: boolean;
  KmsKeyId?: string;
  ThroughputMode?: ThroughputMode;
  ProvisionedThroughputInMibps?: number;
  AvailabilityZoneName?: string;
  AvailabilityZoneId?: string;
  Tags: Tag[];
  FileSystemProtection?: FileSystemProtectionDescription;
}
export interface FileSystemInUse {
  ErrorCode: string;
  Message?: string;
}
export interface FileSystemLimitExceeded {
  ErrorCode: string;
  Message?: string;
}
export interface FileSystemNotFound {
  ErrorCode: string;
  Message?: string;
}
export interface FileSystemPolicyDescription {
  FileSystemId?: string;
  Policy?: string;
}
export interface FileSystemProtectionDescription {
  ReplicationOverwriteProtection?: ReplicationOverwriteProtection;
}
export interface FileSystemSize {
  Value: number;
  Timestamp?: Date;
  ValueInIA?: number;
  ValueInStandard?: number;
  ValueInArchive?: number;
}
export interface IncorrectFileSystemLifeCycleState {
  ErrorCode: string;
  Message?: string;
}
export interface IncorrectMountTargetState {
  ErrorCode: string;
  Message?: string;
}
export interface InsufficientThroughputCapacity {
  ErrorCode: string;
  Message?: string;
}
export interface InternalServerError {
  ErrorCode: string;
  Message?: string;
}
export interface InvalidPolicyException {
  ErrorCode?: string;
  Message?: string;
}
export interface IpAddressInUse {
  ErrorCode: string;
  Message?: string;
}
export type IpAddressType = "IPV4_ONLY" | "IPV6_ONLY" | "DUAL_STACK";
export type LifeCycleState = "creating" | "available" | "updating" | "deleting" | "deleted" | "error";
export interface LifecycleConfigurationDescription {
  LifecyclePolicies?: LifecyclePolicy[];
}
export interface LifecyclePolicy {
  TransitionToIA?: TransitionToIARules;
  TransitionToPrimaryStorageClass?: TransitionToPrimaryStorageClassRules;
  TransitionToArchive?: TransitionToArchiveRules;
}
export interface ListTagsForResourceRequest {
  ResourceId: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTagsForResourceResponse {
  Tags?: Tag[];
  NextToken?: string;
}
export interface ModifyMountTargetSecurityGroupsRequest {
  MountTargetId: string;
  SecurityGroups?: string[];
}
export interface MountTargetConflict {
  ErrorCode: string;
  Message?: string;
}
export interface MountTargetDescription {
  OwnerId?: string;
  MountTargetId: string;
  FileSystemId: string;
  SubnetId: string;
  LifeCycleState: LifeCycleState;
  IpAddress?: string;
  Ipv6Address?: string;
  NetworkInterfaceId?: string;
  AvailabilityZoneId?: string;
  AvailabilityZoneName?: string;
  VpcId?: string;
}
export interface MountTargetNotFound {
  ErrorCode: string;
  Message?: string;
}
export interface NetworkInterfaceLimitExceeded {
  ErrorCode: string;
  Message?: string;
}
export interface NoFreeAddressesInSubnet {
  ErrorCode: string;
  Message?: string;
}
export type PerformanceMode = "generalPurpose" | "maxIO";
export interface PolicyNotFound {
  ErrorCode?: string;
  Message?: string;
}
export interface PosixUser {
  Uid: number;
  Gid: number;
  SecondaryGids?: number[];
}
export interface PutAccountPreferencesRequest {
  ResourceIdType: ResourceIdType;
}
export interface PutAccountPreferencesResponse {
  ResourceIdPreference?: ResourceIdPreference;
}
export interface PutBackupPolicyRequest {
  FileSystemId: string;
  BackupPolicy: BackupPolicy;
}
export interface PutFileSystemPolicyRequest {
  FileSystemId: string;
  Policy: string;
  BypassPolicyLockoutSafetyCheck?: boolean;
}
export interface PutLifecycleConfigurationRequest {
  FileSystemId: string;
  LifecyclePolicies: LifecyclePolicy[];
}
export interface ReplicationAlreadyExists {
  ErrorCode?: string;
  Message?: string;
}
export interface ReplicationConfigurationDescription {
  SourceFileSystemId: string;
  SourceFileSystemRegion: string;
  SourceFileSystemArn: string;
  OriginalSourceFileSystemArn: string;
  CreationTime: Date;
  Destinations: Destination[];
  SourceFileSystemOwnerId?: string;
}
export interface ReplicationNotFound {
  ErrorCode?: string;
  Message?: string;
}
export type ReplicationOverwriteProtection = "ENABLED" | "DISABLED" | "REPLICATING";
export type ReplicationStatus = "ENABLED" | "ENABLING" | "DELETING" | "ERROR" | "PAUSED" | "PAUSING";
export type Resource = "FILE_SYSTEM" | "MOUNT_TARGET";
export interface ResourceIdPreference {
  ResourceIdType?: ResourceIdType;
  Resources?: Resource[];
}
export type ResourceIdType = "LONG_ID" | "SHORT_ID";
export interface RootDirectory {
  Path?: string;
  CreationInfo?: CreationInfo;
}
export interface SecurityGroupLimitExceeded {
  ErrorCode: string;
  Message?: string;
}
export interface SecurityGroupNotFound {
  ErrorCode: string;
  Message?: string;
}
export type Status = "ENABLED" | "ENABLING" | "DISABLED" | "DISABLING";
export interface SubnetNotFound {
  ErrorCode: string;
  Message?: string;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  ResourceId: string;
  Tags: Tag[];
}
export interface ThrottlingException {
  ErrorCode?: string;
  Message?: string;
}
export interface ThroughputLimitExceeded {
  ErrorCode: string;
  Message?: string;
}
export type ThroughputMode = "bursting" | "provisioned" | "elastic";
export interface TooManyRequests {
  ErrorCode: string;
  Message?: string;
}
export type TransitionToArchiveRules = "AFTER_1_DAY" | "AFTER_7_DAYS" | "AFTER_14_DAYS" | "AFTER_30_DAYS" | "AFTER_60_DAYS" | "AFTER_90_DAYS" | "AFTER_180_DAYS" | "AFTER_270_DAYS" | "AFTER_365_DAYS";
export type TransitionToIARules = "AFTER_7_DAYS" | "AFTER_14_DAYS" | "AFTER_30_DAYS" | "AFTER_60_DAYS" | "AFTER_90_DAYS" | "AFTER_1_DAY" | "AFTER_180_DAYS" | "AFTER_270_DAYS" | "AFTER_365_DAYS";
export type TransitionToPrimaryStorageClassRules = "AFTER_1_ACCESS";
export interface UnsupportedAvailabilityZone {
  ErrorCode: string;
  Message?: string;
}
export interface UntagResourceRequest {
  ResourceId: string;
  TagKeys: string[];
}
export interface UpdateFileSystemProtectionRequest {
  FileSystemId: string;
  ReplicationOverwriteProtection?: ReplicationOverwriteProtection;
}
export interface UpdateFileSystemRequest {
  FileSystemId: string;
  ThroughputMode?: ThroughputMode;
  ProvisionedThroughputInMibps?: number;
}
export interface ValidationException {
  ErrorCode: string;
  Message?: string;
}
