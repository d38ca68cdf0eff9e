// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): RDS, 2014-10-31. Do not edit.
export interface Operations {
  AddRoleToDBCluster: { input: AddRoleToDBClusterMessage; output: {}; errors: "DBClusterRoleQuotaExceededFault" | "InvalidDBClusterStateFault" | "DBClusterRoleAlreadyExistsFault" | "DBClusterNotFoundFault" };
  AddRoleToDBInstance: { input: AddRoleToDBInstanceMessage; output: {}; errors: "DBInstanceRoleQuotaExceededFault" | "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" | "DBInstanceRoleAlreadyExistsFault" };
  AddSourceIdentifierToSubscription: { input: AddSourceIdentifierToSubscriptionMessage; output: AddSourceIdentifierToSubscriptionResult; errors: "SourceNotFoundFault" | "SubscriptionNotFoundFault" };
  AddTagsToResource: { input: AddTagsToResourceMessage; output: {}; errors: "DBProxyNotFoundFault" | "DBSnapshotTenantDatabaseNotFoundFault" | "IntegrationNotFoundFault" | "TenantDatabaseNotFoundFault" | "BlueGreenDeploymentNotFoundFault" | "DBSnapshotNotFoundFault" | "DBProxyEndpointNotFoundFault" | "InvalidDBClusterEndpointStateFault" | "InvalidDBInstanceStateFault" | "DBShardGroupNotFoundFault" | "DBClusterNotFoundFault" | "DBInstanceNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "InvalidDBClusterStateFault" | "DBCapacityReservationNotFoundFault" };
  ApplyPendingMaintenanceAction: { input: ApplyPendingMaintenanceActionMessage; output: ApplyPendingMaintenanceActionResult; errors: "ResourceNotFoundFault" | "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" };
  AuthorizeDBSecurityGroupIngress: { input: AuthorizeDBSecurityGroupIngressMessage; output: AuthorizeDBSecurityGroupIngressResult; errors: "InvalidDBSecurityGroupStateFault" | "AuthorizationQuotaExceededFault" | "DBSecurityGroupNotFoundFault" | "AuthorizationAlreadyExistsFault" };
  BacktrackDBCluster: { input: BacktrackDBClusterMessage; output: DBClusterBacktrack; errors: "InvalidDBClusterStateFault" | "DBClusterNotFoundFault" };
  CancelDBCapacityReservation: { input: CancelDBCapacityReservationRequest; output: CancelDBCapacityReservationResponse; errors: "InvalidDBCapacityReservationStateFault" | "DBCapacityReservationNotFoundFault" };
  CancelExportTask: { input: CancelExportTaskMessage; output: ExportTask; errors: "ExportTaskNotFoundFault" | "InvalidExportTaskStateFault" };
  CopyDBClusterParameterGroup: { input: CopyDBClusterParameterGroupMessage; output: CopyDBClusterParameterGroupResult; errors: "DBParameterGroupNotFoundFault" | "DBParameterGroupAlreadyExistsFault" | "DBParameterGroupQuotaExceededFault" };
  CopyDBClusterSnapshot: { input: CopyDBClusterSnapshotMessage; output: CopyDBClusterSnapshotResult; errors: "DBClusterSnapshotNotFoundFault" | "InvalidDBClusterSnapshotStateFault" | "InvalidDBClusterStateFault" | "SnapshotQuotaExceededFault" | "DBClusterSnapshotAlreadyExistsFault" | "KMSKeyNotAccessibleFault" };
  CopyDBParameterGroup: { input: CopyDBParameterGroupMessage; output: CopyDBParameterGroupResult; errors: "DBParameterGroupNotFoundFault" | "DBParameterGroupAlreadyExistsFault" | "DBParameterGroupQuotaExceededFault" };
  CopyDBSnapshot: { input: CopyDBSnapshotMessage; output: CopyDBSnapshotResult; errors: "SnapshotQuotaExceededFault" | "DBSnapshotNotFoundFault" | "CustomAvailabilityZoneNotFoundFault" | "InvalidDBSnapshotStateFault" | "KMSKeyNotAccessibleFault" | "DBSnapshotAlreadyExistsFault" };
  CopyOptionGroup: { input: CopyOptionGroupMessage; output: CopyOptionGroupResult; errors: "OptionGroupNotFoundFault" | "OptionGroupQuotaExceededFault" | "OptionGroupAlreadyExistsFault" };
  CreateBlueGreenDeployment: { input: CreateBlueGreenDeploymentRequest; output: CreateBlueGreenDeploymentResponse; errors: "StorageQuotaExceededFault" | "DBParameterGroupNotFoundFault" | "BlueGreenDeploymentAlreadyExistsFault" | "SourceDatabaseNotSupportedFault" | "SourceClusterNotSupportedFault" | "InvalidDBInstanceStateFault" | "DBClusterParameterGroupNotFoundFault" | "DBClusterNotFoundFault" | "DBInstanceNotFoundFault" | "InvalidDBClusterStateFault" | "InstanceQuotaExceededFault" | "DBClusterQuotaExceededFault" };
  CreateCustomDBEngineVersion: { input: CreateCustomDBEngineVersionMessage; output: DBEngineVersion; errors: "CustomDBEngineVersionNotFoundFault" | "Ec2ImagePropertiesNotSupportedFault" | "InvalidCustomDBEngineVersionStateFault" | "CustomDBEngineVersionQuotaExceededFault" | "CreateCustomDBEngineVersionFault" | "KMSKeyNotAccessibleFault" | "CustomDBEngineVersionAlreadyExistsFault" };
  CreateDBCapacityReservation: { input: CreateDBCapacityReservationRequest; output: CreateDBCapacityReservationResponse; errors: "DBCapacityReservationAlreadyExistsFault" | "InstanceQuotaExceededFault" | "DBCapacityReservationUnsupportedFault" | "InsufficientDBInstanceCapacityFault" };
  CreateDBCluster: { input: CreateDBClusterMessage; output: CreateDBClusterResult; errors: "DBSubnetGroupDoesNotCoverEnoughAZs" | "InvalidDBSubnetGroupFault" | "DBClusterParameterGroupNotFoundFault" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "DBClusterNotFoundFault" | "VpcEncryptionControlViolationException" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "DBInstanceNotFoundFault" | "DBClusterAlreadyExistsFault" | "InvalidGlobalClusterStateFault" | "NetworkTypeNotSupported" | "GlobalClusterNotFoundFault" | "StorageQuotaExceededFault" | "DomainNotFoundFault" | "InsufficientStorageClusterCapacityFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "InvalidVPCNetworkStateFault" | "DBClusterRoleQuotaExceededFault" | "InvalidDBClusterStateFault" | "InvalidDBSubnetGroupStateFault" | "DBSubnetGroupNotFoundFault" | "DBClusterQuotaExceededFault" };
  CreateDBClusterEndpoint: { input: CreateDBClusterEndpointMessage; output: DBClusterEndpoint; errors: "DBClusterEndpointAlreadyExistsFault" | "DBClusterEndpointQuotaExceededFault" | "DBInstanceNotFoundFault" | "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "DBClusterNotFoundFault" };
  CreateDBClusterParameterGroup: { input: CreateDBClusterParameterGroupMessage; output: CreateDBClusterParameterGroupResult; errors: "DBParameterGroupAlreadyExistsFault" | "DBParameterGroupQuotaExceededFault" };
  CreateDBClusterSnapshot: { input: CreateDBClusterSnapshotMessage; output: CreateDBClusterSnapshotResult; errors: "InvalidDBClusterSnapshotStateFault" | "InvalidDBClusterStateFault" | "SnapshotQuotaExceededFault" | "DBClusterSnapshotAlreadyExistsFault" | "DBClusterNotFoundFault" };
  CreateDBInstance: { input: CreateDBInstanceMessage; output: CreateDBInstanceResult; errors: "AuthorizationNotFoundFault" | "DBParameterGroupNotFoundFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "DBClusterNotFoundFault" | "VpcEncryptionControlViolationException" | "ProvisionedIopsNotAvailableInAZFault" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "NetworkTypeNotSupported" | "InstanceQuotaExceededFault" | "InvalidDBCapacityReservationStateFault" | "StorageQuotaExceededFault" | "BackupPolicyNotFoundFault" | "DomainNotFoundFault" | "CertificateNotFoundFault" | "KMSKeyNotAccessibleFault" | "DBInstanceAlreadyExistsFault" | "TenantDatabaseQuotaExceededFault" | "DBSecurityGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidDBClusterStateFault" | "DBCapacityReservationNotFoundFault" | "DBSubnetGroupNotFoundFault" };
  CreateDBInstanceReadReplica: { input: CreateDBInstanceReadReplicaMessage; output: CreateDBInstanceReadReplicaResult; errors: "DBParameterGroupNotFoundFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "InvalidDBSubnetGroupFault" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "DBClusterNotFoundFault" | "VpcEncryptionControlViolationException" | "ProvisionedIopsNotAvailableInAZFault" | "StorageTypeNotSupportedFault" | "DBSubnetGroupNotAllowedFault" | "OptionGroupNotFoundFault" | "DBInstanceNotFoundFault" | "NetworkTypeNotSupported" | "InstanceQuotaExceededFault" | "InvalidDBCapacityReservationStateFault" | "StorageQuotaExceededFault" | "DomainNotFoundFault" | "CertificateNotFoundFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "DBInstanceAlreadyExistsFault" | "TenantDatabaseQuotaExceededFault" | "DBSecurityGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidDBClusterStateFault" | "DBCapacityReservationNotFoundFault" | "DBSubnetGroupNotFoundFault" };
  CreateDBParameterGroup: { input: CreateDBParameterGroupMessage; output: CreateDBParameterGroupResult; errors: "DBParameterGroupAlreadyExistsFault" | "DBParameterGroupQuotaExceededFault" };
  CreateDBProxy: { input: CreateDBProxyRequest; output: CreateDBProxyResponse; errors: "DBProxyAlreadyExistsFault" | "InvalidSubnet" | "DBProxyQuotaExceededFault" };
  CreateDBProxyEndpoint: { input: CreateDBProxyEndpointRequest; output: CreateDBProxyEndpointResponse; errors: "DBProxyNotFoundFault" | "DBProxyEndpointAlreadyExistsFault" | "InvalidDBProxyStateFault" | "DBProxyEndpointQuotaExceededFault" | "InvalidSubnet" };
  CreateDBSecurityGroup: { input: CreateDBSecurityGroupMessage; output: CreateDBSecurityGroupResult; errors: "DBSecurityGroupQuotaExceededFault" | "DBSecurityGroupAlreadyExistsFault" | "DBSecurityGroupNotSupportedFault" };
  CreateDBShardGroup: { input: CreateDBShardGroupMessage; output: DBShardGroup; errors: "MaxDBShardGroupLimitReached" | "DBShardGroupAlreadyExistsFault" | "InvalidVPCNetworkStateFault" | "InvalidDBClusterStateFault" | "NetworkTypeNotSupported" | "UnsupportedDBEngineVersionFault" | "DBClusterNotFoundFault" };
  CreateDBSnapshot: { input: CreateDBSnapshotMessage; output: CreateDBSnapshotResult; errors: "DBInstanceNotFoundFault" | "SnapshotQuotaExceededFault" | "InvalidDBInstanceStateFault" | "DBSnapshotAlreadyExistsFault" };
  CreateDBSubnetGroup: { input: CreateDBSubnetGroupMessage; output: CreateDBSubnetGroupResult; errors: "DBSubnetGroupAlreadyExistsFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "DBSubnetQuotaExceededFault" | "DBSubnetGroupQuotaExceededFault" | "InvalidSubnet" };
  CreateEventSubscription: { input: CreateEventSubscriptionMessage; output: CreateEventSubscriptionResult; errors: "SNSTopicArnNotFoundFault" | "SourceNotFoundFault" | "SNSInvalidTopicFault" | "SubscriptionAlreadyExistFault" | "SubscriptionCategoryNotFoundFault" | "EventSubscriptionQuotaExceededFault" | "SNSNoAuthorizationFault" };
  CreateGlobalCluster: { input: CreateGlobalClusterMessage; output: CreateGlobalClusterResult; errors: "ResourceNotFoundFault" | "GlobalClusterQuotaExceededFault" | "InvalidDBClusterStateFault" | "InvalidDBShardGroupStateFault" | "GlobalClusterAlreadyExistsFault" | "DBClusterNotFoundFault" };
  CreateIntegration: { input: CreateIntegrationMessage; output: Integration; errors: "IntegrationQuotaExceededFault" | "DBInstanceNotFoundFault" | "IntegrationAlreadyExistsFault" | "KMSKeyNotAccessibleFault" | "IntegrationConflictOperationFault" | "DBClusterNotFoundFault" };
  CreateOptionGroup: { input: CreateOptionGroupMessage; output: CreateOptionGroupResult; errors: "OptionGroupQuotaExceededFault" | "OptionGroupAlreadyExistsFault" };
  CreateTenantDatabase: { input: CreateTenantDatabaseMessage; output: CreateTenantDatabaseResult; errors: "DBInstanceNotFoundFault" | "TenantDatabaseAlreadyExistsFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "TenantDatabaseQuotaExceededFault" };
  DeleteBlueGreenDeployment: { input: DeleteBlueGreenDeploymentRequest; output: DeleteBlueGreenDeploymentResponse; errors: "InvalidBlueGreenDeploymentStateFault" | "BlueGreenDeploymentNotFoundFault" };
  DeleteCustomDBEngineVersion: { input: DeleteCustomDBEngineVersionMessage; output: DBEngineVersion; errors: "CustomDBEngineVersionNotFoundFault" | "InvalidCustomDBEngineVersionStateFault" };
  DeleteDBCluster: { input: DeleteDBClusterMessage; output: DeleteDBClusterResult; errors: "InvalidDBClusterSnapshotStateFault" | "InvalidDBClusterStateFault" | "InvalidGlobalClusterStateFault" | "SnapshotQuotaExceededFault" | "DBClusterSnapshotAlreadyExistsFault" | "KMSKeyNotAccessibleFault" | "DBClusterAutomatedBackupQuotaExceededFault" | "DBClusterNotFoundFault" };
  DeleteDBClusterAutomatedBackup: { input: DeleteDBClusterAutomatedBackupMessage; output: DeleteDBClusterAutomatedBackupResult; errors: "DBClusterAutomatedBackupNotFoundFault" | "InvalidDBClusterAutomatedBackupStateFault" };
  DeleteDBClusterEndpoint: { input: DeleteDBClusterEndpointMessage; output: DBClusterEndpoint; errors: "DBClusterEndpointNotFoundFault" | "InvalidDBClusterStateFault" | "InvalidDBClusterEndpointStateFault" };
  DeleteDBClusterParameterGroup: { input: DeleteDBClusterParameterGroupMessage; output: {}; errors: "DBParameterGroupNotFoundFault" | "InvalidDBParameterGroupStateFault" };
  DeleteDBClusterSnapshot: { input: DeleteDBClusterSnapshotMessage; output: DeleteDBClusterSnapshotResult; errors: "DBClusterSnapshotNotFoundFault" | "InvalidDBClusterSnapshotStateFault" };
  DeleteDBInstance: { input: DeleteDBInstanceMessage; output: DeleteDBInstanceResult; errors: "DBInstanceAutomatedBackupQuotaExceededFault" | "DBInstanceNotFoundFault" | "InvalidDBClusterStateFault" | "SnapshotQuotaExceededFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "DBSnapshotAlreadyExistsFault" };
  DeleteDBInstanceAutomatedBackup: { input: DeleteDBInstanceAutomatedBackupMessage; output: DeleteDBInstanceAutomatedBackupResult; errors: "InvalidDBInstanceAutomatedBackupStateFault" | "DBInstanceAutomatedBackupNotFoundFault" };
  DeleteDBParameterGroup: { input: DeleteDBParameterGroupMessage; output: {}; errors: "DBParameterGroupNotFoundFault" | "InvalidDBParameterGroupStateFault" };
  DeleteDBProxy: { input: DeleteDBProxyRequest; output: DeleteDBProxyResponse; errors: "DBProxyNotFoundFault" | "InvalidDBProxyStateFault" };
  DeleteDBProxyEndpoint: { input: DeleteDBProxyEndpointRequest; output: DeleteDBProxyEndpointResponse; errors: "InvalidDBProxyEndpointStateFault" | "DBProxyEndpointNotFoundFault" };
  DeleteDBSecurityGroup: { input: DeleteDBSecurityGroupMessage; output: {}; errors: "InvalidDBSecurityGroupStateFault" | "DBSecurityGroupNotFoundFault" };
  DeleteDBShardGroup: { input: DeleteDBShardGroupMessage; output: DBShardGroup; errors: "InvalidDBClusterStateFault" | "DBShardGroupNotFoundFault" | "InvalidDBShardGroupStateFault" };
  DeleteDBSnapshot: { input: DeleteDBSnapshotMessage; output: DeleteDBSnapshotResult; errors: "DBSnapshotNotFoundFault" | "InvalidDBSnapshotStateFault" };
  DeleteDBSubnetGroup: { input: DeleteDBSubnetGroupMessage; output: {}; errors: "InvalidDBSubnetStateFault" | "InvalidDBSubnetGroupStateFault" | "DBSubnetGroupNotFoundFault" };
  DeleteEventSubscription: { input: DeleteEventSubscriptionMessage; output: DeleteEventSubscriptionResult; errors: "SubscriptionNotFoundFault" | "InvalidEventSubscriptionStateFault" };
  DeleteGlobalCluster: { input: DeleteGlobalClusterMessage; output: DeleteGlobalClusterResult; errors: "InvalidGlobalClusterStateFault" | "GlobalClusterNotFoundFault" };
  DeleteIntegration: { input: DeleteIntegrationMessage; output: Integration; errors: "InvalidIntegrationStateFault" | "IntegrationNotFoundFault" | "IntegrationConflictOperationFault" };
  DeleteOptionGroup: { input: DeleteOptionGroupMessage; output: {}; errors: "OptionGroupNotFoundFault" | "InvalidOptionGroupStateFault" };
  DeleteTenantDatabase: { input: DeleteTenantDatabaseMessage; output: DeleteTenantDatabaseResult; errors: "TenantDatabaseNotFoundFault" | "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" | "DBSnapshotAlreadyExistsFault" };
  DeregisterDBProxyTargets: { input: DeregisterDBProxyTargetsRequest; output: DeregisterDBProxyTargetsResponse; errors: "DBProxyNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "InvalidDBProxyStateFault" | "DBProxyTargetNotFoundFault" };
  DescribeAccountAttributes: { input: DescribeAccountAttributesMessage; output: AccountAttributesMessage; errors: never };
  DescribeBlueGreenDeployments: { input: DescribeBlueGreenDeploymentsRequest; output: DescribeBlueGreenDeploymentsResponse; errors: "BlueGreenDeploymentNotFoundFault" };
  DescribeCertificates: { input: DescribeCertificatesMessage; output: CertificateMessage; errors: "CertificateNotFoundFault" };
  DescribeDBCapacityReservations: { input: DescribeDBCapacityReservationsRequest; output: DescribeDBCapacityReservationsResponse; errors: "DBCapacityReservationNotFoundFault" };
  DescribeDBClusterAutomatedBackups: { input: DescribeDBClusterAutomatedBackupsMessage; output: DBClusterAutomatedBackupMessage; errors: "DBClusterAutomatedBackupNotFoundFault" };
  DescribeDBClusterBacktracks: { input: DescribeDBClusterBacktracksMessage; output: DBClusterBacktrackMessage; errors: "DBClusterBacktrackNotFoundFault" | "DBClusterNotFoundFault" };
  DescribeDBClusterEndpoints: { input: DescribeDBClusterEndpointsMessage; output: DBClusterEndpointMessage; errors: "DBClusterNotFoundFault" };
  DescribeDBClusterParameterGroups: { input: DescribeDBClusterParameterGroupsMessage; output: DBClusterParameterGroupsMessage; errors: "DBParameterGroupNotFoundFault" };
  DescribeDBClusterParameters: { input: DescribeDBClusterParametersMessage; output: DBClusterParameterGroupDetails; errors: "DBParameterGroupNotFoundFault" };
  DescribeDBClusterSnapshotAttributes: { input: DescribeDBClusterSnapshotAttributesMessage; output: DescribeDBClusterSnapshotAttributesResult; errors: "DBClusterSnapshotNotFoundFault" };
  DescribeDBClusterSnapshots: { input: DescribeDBClusterSnapshotsMessage; output: DBClusterSnapshotMessage; errors: "DBClusterSnapshotNotFoundFault" };
  DescribeDBClusters: { input: DescribeDBClustersMessage; output: DBClusterMessage; errors: "DBClusterNotFoundFault" };
  DescribeDBEngineVersions: { input: DescribeDBEngineVersionsMessage; output: DBEngineVersionMessage; errors: never };
  DescribeDBInstanceAutomatedBackups: { input: DescribeDBInstanceAutomatedBackupsMessage; output: DBInstanceAutomatedBackupMessage; errors: "DBInstanceAutomatedBackupNotFoundFault" };
  DescribeDBInstances: { input: DescribeDBInstancesMessage; output: DBInstanceMessage; errors: "DBInstanceNotFoundFault" };
  DescribeDBLogFiles: { input: DescribeDBLogFilesMessage; output: DescribeDBLogFilesResponse; errors: "DBInstanceNotFoundFault" | "DBInstanceNotReadyFault" };
  DescribeDBMajorEngineVersions: { input: DescribeDBMajorEngineVersionsRequest; output: DescribeDBMajorEngineVersionsResponse; errors: never };
  DescribeDBParameterGroups: { input: DescribeDBParameterGroupsMessage; output: DBParameterGroupsMessage; errors: "DBParameterGroupNotFoundFault" };
  DescribeDBParameters: { input: DescribeDBParametersMessage; output: DBParameterGroupDetails; errors: "DBParameterGroupNotFoundFault" };
  DescribeDBProxies: { input: DescribeDBProxiesRequest; output: DescribeDBProxiesResponse; errors: "DBProxyNotFoundFault" };
  DescribeDBProxyEndpoints: { input: DescribeDBProxyEndpointsRequest; output: DescribeDBProxyEndpointsResponse; errors: "DBProxyNotFoundFault" | "DBProxyEndpointNotFoundFault" };
  DescribeDBProxyTargetGroups: { input: DescribeDBProxyTargetGroupsRequest; output: DescribeDBProxyTargetGroupsResponse; errors: "DBProxyNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "InvalidDBProxyStateFault" };
  DescribeDBProxyTargets: { input: DescribeDBProxyTargetsRequest; output: DescribeDBProxyTargetsResponse; errors: "DBProxyNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "InvalidDBProxyStateFault" | "DBProxyTargetNotFoundFault" };
  DescribeDBRecommendations: { input: DescribeDBRecommendationsMessage; output: DBRecommendationsMessage; errors: never };
  DescribeDBSecurityGroups: { input: DescribeDBSecurityGroupsMessage; output: DBSecurityGroupMessage; errors: "DBSecurityGroupNotFoundFault" };
  DescribeDBShardGroups: { input: DescribeDBShardGroupsMessage; output: DescribeDBShardGroupsResponse; errors: "DBShardGroupNotFoundFault" | "DBClusterNotFoundFault" };
  DescribeDBSnapshotAttributes: { input: DescribeDBSnapshotAttributesMessage; output: DescribeDBSnapshotAttributesResult; errors: "DBSnapshotNotFoundFault" };
  DescribeDBSnapshotTenantDatabases: { input: DescribeDBSnapshotTenantDatabasesMessage; output: DBSnapshotTenantDatabasesMessage; errors: "DBSnapshotNotFoundFault" };
  DescribeDBSnapshots: { input: DescribeDBSnapshotsMessage; output: DBSnapshotMessage; errors: "DBSnapshotNotFoundFault" };
  DescribeDBSubnetGroups: { input: DescribeDBSubnetGroupsMessage; output: DBSubnetGroupMessage; errors: "DBSubnetGroupNotFoundFault" };
  DescribeEngineDefaultClusterParameters: { input: DescribeEngineDefaultClusterParametersMessage; output: DescribeEngineDefaultClusterParametersResult; errors: never };
  DescribeEngineDefaultParameters: { input: DescribeEngineDefaultParametersMessage; output: DescribeEngineDefaultParametersResult; errors: never };
  DescribeEventCategories: { input: DescribeEventCategoriesMessage; output: EventCategoriesMessage; errors: never };
  DescribeEventSubscriptions: { input: DescribeEventSubscriptionsMessage; output: EventSubscriptionsMessage; errors: "SubscriptionNotFoundFault" };
  DescribeEvents: { input: DescribeEventsMessage; output: EventsMessage; errors: never };
  DescribeExportTasks: { input: DescribeExportTasksMessage; output: ExportTasksMessage; errors: "ExportTaskNotFoundFault" };
  DescribeGlobalClusters: { input: DescribeGlobalClustersMessage; output: GlobalClustersMessage; errors: "GlobalClusterNotFoundFault" };
  DescribeIntegrations: { input: DescribeIntegrationsMessage; output: DescribeIntegrationsResponse; errors: "IntegrationNotFoundFault" };
  DescribeOptionGroupOptions: { input: DescribeOptionGroupOptionsMessage; output: OptionGroupOptionsMessage; errors: never };
  DescribeOptionGroups: { input: DescribeOptionGroupsMessage; output: OptionGroups; errors: "OptionGroupNotFoundFault" };
  DescribeOrderableDBInstanceOptions: { input: DescribeOrderableDBInstanceOptionsMessage; output: OrderableDBInstanceOptionsMessage; errors: never };
  DescribePendingMaintenanceActions: { input: DescribePendingMaintenanceActionsMessage; output: PendingMaintenanceActionsMessage; errors: "ResourceNotFoundFault" };
  DescribeReservedDBInstances: { input: DescribeReservedDBInstancesMessage; output: ReservedDBInstanceMessage; errors: "ReservedDBInstanceNotFoundFault" };
  DescribeReservedDBInstancesOfferings: { input: DescribeReservedDBInstancesOfferingsMessage; output: ReservedDBInstancesOfferingMessage; errors: "ReservedDBInstancesOfferingNotFoundFault" };
  DescribeServerlessV2PlatformVersions: { input: DescribeServerlessV2PlatformVersionsMessage; output: ServerlessV2PlatformVersionsMessage; errors: never };
  DescribeSourceRegions: { input: DescribeSourceRegionsMessage; output: SourceRegionMessage; errors: never };
  DescribeTenantDatabases: { input: DescribeTenantDatabasesMessage; output: TenantDatabasesMessage; errors: "DBInstanceNotFoundFault" };
  DescribeValidDBInstanceModifications: { input: DescribeValidDBInstanceModificationsMessage; output: DescribeValidDBInstanceModificationsResult; errors: "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" };
  DisableHttpEndpoint: { input: DisableHttpEndpointRequest; output: DisableHttpEndpointResponse; errors: "ResourceNotFoundFault" | "InvalidResourceStateFault" };
  DownloadDBLogFilePortion: { input: DownloadDBLogFilePortionMessage; output: DownloadDBLogFilePortionDetails; errors: "DBInstanceNotFoundFault" | "DBInstanceNotReadyFault" | "DBLogFileNotFoundFault" };
  EnableHttpEndpoint: { input: EnableHttpEndpointRequest; output: EnableHttpEndpointResponse; errors: "ResourceNotFoundFault" | "InvalidResourceStateFault" };
  FailoverDBCluster: { input: FailoverDBClusterMessage; output: FailoverDBClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "DBClusterNotFoundFault" };
  FailoverGlobalCluster: { input: FailoverGlobalClusterMessage; output: FailoverGlobalClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidGlobalClusterStateFault" | "GlobalClusterNotFoundFault" | "DBClusterNotFoundFault" };
  ListTagsForResource: { input: ListTagsForResourceMessage; output: TagListMessage; errors: "DBProxyNotFoundFault" | "DBSnapshotTenantDatabaseNotFoundFault" | "IntegrationNotFoundFault" | "TenantDatabaseNotFoundFault" | "BlueGreenDeploymentNotFoundFault" | "DBSnapshotNotFoundFault" | "DBProxyEndpointNotFoundFault" | "DBShardGroupNotFoundFault" | "DBClusterNotFoundFault" | "DBInstanceNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "DBCapacityReservationNotFoundFault" };
  ModifyActivityStream: { input: ModifyActivityStreamRequest; output: ModifyActivityStreamResponse; errors: "ResourceNotFoundFault" | "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" };
  ModifyCertificates: { input: ModifyCertificatesMessage; output: ModifyCertificatesResult; errors: "CertificateNotFoundFault" };
  ModifyCurrentDBClusterCapacity: { input: ModifyCurrentDBClusterCapacityMessage; output: DBClusterCapacityInfo; errors: "InvalidDBClusterCapacityFault" | "InvalidDBClusterStateFault" | "DBClusterNotFoundFault" };
  ModifyCustomDBEngineVersion: { input: ModifyCustomDBEngineVersionMessage; output: DBEngineVersion; errors: "CustomDBEngineVersionNotFoundFault" | "InvalidCustomDBEngineVersionStateFault" };
  ModifyDBCapacityReservation: { input: ModifyDBCapacityReservationRequest; output: ModifyDBCapacityReservationResponse; errors: "InvalidDBCapacityReservationStateFault" | "DBCapacityReservationNotFoundFault" | "InstanceQuotaExceededFault" | "InsufficientDBInstanceCapacityFault" };
  ModifyDBCluster: { input: ModifyDBClusterMessage; output: ModifyDBClusterResult; errors: "StorageQuotaExceededFault" | "DBParameterGroupNotFoundFault" | "DomainNotFoundFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "DBClusterParameterGroupNotFoundFault" | "DBInstanceAlreadyExistsFault" | "InvalidSubnet" | "DBClusterNotFoundFault" | "VpcEncryptionControlViolationException" | "InvalidDBSecurityGroupStateFault" | "StorageTypeNotAvailableFault" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidDBClusterStateFault" | "DBClusterAlreadyExistsFault" | "InvalidGlobalClusterStateFault" | "NetworkTypeNotSupported" | "InvalidDBSubnetGroupStateFault" | "DBSubnetGroupNotFoundFault" };
  ModifyDBClusterEndpoint: { input: ModifyDBClusterEndpointMessage; output: DBClusterEndpoint; errors: "DBClusterEndpointNotFoundFault" | "DBInstanceNotFoundFault" | "InvalidDBClusterStateFault" | "InvalidDBClusterEndpointStateFault" | "InvalidDBInstanceStateFault" };
  ModifyDBClusterParameterGroup: { input: ModifyDBClusterParameterGroupMessage; output: DBClusterParameterGroupNameMessage; errors: "DBParameterGroupNotFoundFault" | "InvalidDBParameterGroupStateFault" };
  ModifyDBClusterSnapshotAttribute: { input: ModifyDBClusterSnapshotAttributeMessage; output: ModifyDBClusterSnapshotAttributeResult; errors: "DBClusterSnapshotNotFoundFault" | "SharedSnapshotQuotaExceededFault" | "InvalidDBClusterSnapshotStateFault" };
  ModifyDBInstance: { input: ModifyDBInstanceMessage; output: ModifyDBInstanceResult; errors: "AuthorizationNotFoundFault" | "DBParameterGroupNotFoundFault" | "InsufficientDBInstanceCapacityFault" | "VpcEncryptionControlViolationException" | "InvalidDBSecurityGroupStateFault" | "ProvisionedIopsNotAvailableInAZFault" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "DBInstanceNotFoundFault" | "NetworkTypeNotSupported" | "InvalidDBCapacityReservationStateFault" | "StorageQuotaExceededFault" | "BackupPolicyNotFoundFault" | "DomainNotFoundFault" | "CertificateNotFoundFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "DBInstanceAlreadyExistsFault" | "DBUpgradeDependencyFailureFault" | "TenantDatabaseQuotaExceededFault" | "DBSecurityGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidDBClusterStateFault" | "DBCapacityReservationNotFoundFault" };
  ModifyDBParameterGroup: { input: ModifyDBParameterGroupMessage; output: DBParameterGroupNameMessage; errors: "DBParameterGroupNotFoundFault" | "InvalidDBParameterGroupStateFault" };
  ModifyDBProxy: { input: ModifyDBProxyRequest; output: ModifyDBProxyResponse; errors: "DBProxyNotFoundFault" | "DBProxyAlreadyExistsFault" | "InvalidDBProxyStateFault" };
  ModifyDBProxyEndpoint: { input: ModifyDBProxyEndpointRequest; output: ModifyDBProxyEndpointResponse; errors: "InvalidDBProxyEndpointStateFault" | "DBProxyEndpointAlreadyExistsFault" | "DBProxyEndpointNotFoundFault" | "InvalidDBProxyStateFault" };
  ModifyDBProxyTargetGroup: { input: ModifyDBProxyTargetGroupRequest; output: ModifyDBProxyTargetGroupResponse; errors: "DBProxyNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "InvalidDBProxyStateFault" };
  ModifyDBRecommendation: { input: ModifyDBRecommendationMessage; output: DBRecommendationMessage; errors: never };
  ModifyDBShardGroup: { input: ModifyDBShardGroupMessage; output: DBShardGroup; errors: "DBShardGroupAlreadyExistsFault" | "InvalidDBClusterStateFault" | "DBShardGroupNotFoundFault" };
  ModifyDBSnapshot: { input: ModifyDBSnapshotMessage; output: ModifyDBSnapshotResult; errors: "DBSnapshotNotFoundFault" | "InvalidDBSnapshotStateFault" | "KMSKeyNotAccessibleFault" };
  ModifyDBSnapshotAttribute: { input: ModifyDBSnapshotAttributeMessage; output: ModifyDBSnapshotAttributeResult; errors: "SharedSnapshotQuotaExceededFault" | "DBSnapshotNotFoundFault" | "InvalidDBSnapshotStateFault" };
  ModifyDBSubnetGroup: { input: ModifyDBSubnetGroupMessage; output: ModifyDBSubnetGroupResult; errors: "SubnetAlreadyInUse" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "DBSubnetQuotaExceededFault" | "InvalidDBSubnetGroupStateFault" | "DBSubnetGroupNotFoundFault" | "InvalidSubnet" };
  ModifyEventSubscription: { input: ModifyEventSubscriptionMessage; output: ModifyEventSubscriptionResult; errors: "SNSTopicArnNotFoundFault" | "SNSInvalidTopicFault" | "SubscriptionCategoryNotFoundFault" | "SubscriptionNotFoundFault" | "EventSubscriptionQuotaExceededFault" | "SNSNoAuthorizationFault" };
  ModifyGlobalCluster: { input: ModifyGlobalClusterMessage; output: ModifyGlobalClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidGlobalClusterStateFault" | "InvalidDBInstanceStateFault" | "GlobalClusterNotFoundFault" | "GlobalClusterAlreadyExistsFault" };
  ModifyIntegration: { input: ModifyIntegrationMessage; output: Integration; errors: "InvalidIntegrationStateFault" | "IntegrationNotFoundFault" | "IntegrationConflictOperationFault" };
  ModifyOptionGroup: { input: ModifyOptionGroupMessage; output: ModifyOptionGroupResult; errors: "OptionGroupNotFoundFault" | "InvalidOptionGroupStateFault" };
  ModifyTenantDatabase: { input: ModifyTenantDatabaseMessage; output: ModifyTenantDatabaseResult; errors: "TenantDatabaseNotFoundFault" | "DBInstanceNotFoundFault" | "TenantDatabaseAlreadyExistsFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" };
  PromoteReadReplica: { input: PromoteReadReplicaMessage; output: PromoteReadReplicaResult; errors: "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" };
  PromoteReadReplicaDBCluster: { input: PromoteReadReplicaDBClusterMessage; output: PromoteReadReplicaDBClusterResult; errors: "InvalidDBClusterStateFault" | "DBClusterNotFoundFault" };
  PurchaseReservedDBInstancesOffering: { input: PurchaseReservedDBInstancesOfferingMessage; output: PurchaseReservedDBInstancesOfferingResult; errors: "ReservedDBInstanceAlreadyExistsFault" | "ReservedDBInstancesOfferingNotFoundFault" | "ReservedDBInstanceQuotaExceededFault" };
  RebootDBCluster: { input: RebootDBClusterMessage; output: RebootDBClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "DBClusterNotFoundFault" };
  RebootDBInstance: { input: RebootDBInstanceMessage; output: RebootDBInstanceResult; errors: "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" };
  RebootDBShardGroup: { input: RebootDBShardGroupMessage; output: DBShardGroup; errors: "DBShardGroupNotFoundFault" | "InvalidDBShardGroupStateFault" };
  RegisterDBProxyTargets: { input: RegisterDBProxyTargetsRequest; output: RegisterDBProxyTargetsResponse; errors: "InsufficientAvailableIPsInSubnetFault" | "DBProxyNotFoundFault" | "DBInstanceNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "InvalidDBProxyStateFault" | "DBProxyTargetAlreadyRegisteredFault" | "DBClusterNotFoundFault" };
  RemoveFromGlobalCluster: { input: RemoveFromGlobalClusterMessage; output: RemoveFromGlobalClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidGlobalClusterStateFault" | "GlobalClusterNotFoundFault" | "DBClusterNotFoundFault" };
  RemoveRoleFromDBCluster: { input: RemoveRoleFromDBClusterMessage; output: {}; errors: "InvalidDBClusterStateFault" | "DBClusterRoleNotFoundFault" | "DBClusterNotFoundFault" };
  RemoveRoleFromDBInstance: { input: RemoveRoleFromDBInstanceMessage; output: {}; errors: "DBInstanceNotFoundFault" | "DBInstanceRoleNotFoundFault" | "InvalidDBInstanceStateFault" };
  RemoveSourceIdentifierFromSubscription: { input: RemoveSourceIdentifierFromSubscriptionMessage; output: RemoveSourceIdentifierFromSubscriptionResult; errors: "SourceNotFoundFault" | "SubscriptionNotFoundFault" };
  RemoveTagsFromResource: { input: RemoveTagsFromResourceMessage; output: {}; errors: "DBProxyNotFoundFault" | "DBSnapshotTenantDatabaseNotFoundFault" | "IntegrationNotFoundFault" | "TenantDatabaseNotFoundFault" | "BlueGreenDeploymentNotFoundFault" | "DBSnapshotNotFoundFault" | "DBProxyEndpointNotFoundFault" | "InvalidDBClusterEndpointStateFault" | "InvalidDBInstanceStateFault" | "DBShardGroupNotFoundFault" | "DBClusterNotFoundFault" | "DBInstanceNotFoundFault" | "DBProxyTargetGroupNotFoundFault" | "InvalidDBClusterStateFault" | "DBCapacityReservationNotFoundFault" };
  ResetDBClusterParameterGroup: { input: ResetDBClusterParameterGroupMessage; output: DBClusterParameterGroupNameMessage; errors: "DBParameterGroupNotFoundFault" | "InvalidDBParameterGroupStateFault" };
  ResetDBParameterGroup: { input: ResetDBParameterGroupMessage; output: DBParameterGroupNameMessage; errors: "DBParameterGroupNotFoundFault" | "InvalidDBParameterGroupStateFault" };
  RestoreDBClusterFromS3: { input: RestoreDBClusterFromS3Message; output: RestoreDBClusterFromS3Result; errors: "StorageQuotaExceededFault" | "DomainNotFoundFault" | "InsufficientStorageClusterCapacityFault" | "KMSKeyNotAccessibleFault" | "DBClusterParameterGroupNotFoundFault" | "InvalidSubnet" | "DBClusterNotFoundFault" | "StorageTypeNotSupportedFault" | "InvalidVPCNetworkStateFault" | "DBClusterRoleQuotaExceededFault" | "InvalidDBClusterStateFault" | "DBClusterAlreadyExistsFault" | "NetworkTypeNotSupported" | "InvalidDBSubnetGroupStateFault" | "DBSubnetGroupNotFoundFault" | "InvalidS3BucketFault" | "DBClusterQuotaExceededFault" };
  RestoreDBClusterFromSnapshot: { input: RestoreDBClusterFromSnapshotMessage; output: RestoreDBClusterFromSnapshotResult; errors: "DBClusterSnapshotNotFoundFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "InvalidDBSnapshotStateFault" | "DBClusterParameterGroupNotFoundFault" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "VpcEncryptionControlViolationException" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "InvalidDBClusterSnapshotStateFault" | "DBClusterAlreadyExistsFault" | "NetworkTypeNotSupported" | "InsufficientDBClusterCapacityFault" | "StorageQuotaExceededFault" | "DomainNotFoundFault" | "DBSnapshotNotFoundFault" | "InsufficientStorageClusterCapacityFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "InvalidVPCNetworkStateFault" | "DBClusterRoleQuotaExceededFault" | "DBSubnetGroupNotFoundFault" | "InvalidRestoreFault" | "DBClusterQuotaExceededFault" };
  RestoreDBClusterToPointInTime: { input: RestoreDBClusterToPointInTimeMessage; output: RestoreDBClusterToPointInTimeResult; errors: "DBClusterSnapshotNotFoundFault" | "InvalidDBSnapshotStateFault" | "DBClusterParameterGroupNotFoundFault" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "DBClusterNotFoundFault" | "VpcEncryptionControlViolationException" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "InvalidDBClusterSnapshotStateFault" | "DBClusterAlreadyExistsFault" | "NetworkTypeNotSupported" | "InsufficientDBClusterCapacityFault" | "StorageQuotaExceededFault" | "DomainNotFoundFault" | "InsufficientStorageClusterCapacityFault" | "KMSKeyNotAccessibleFault" | "DBClusterAutomatedBackupNotFoundFault" | "InvalidVPCNetworkStateFault" | "DBClusterRoleQuotaExceededFault" | "InvalidDBClusterStateFault" | "DBSubnetGroupNotFoundFault" | "InvalidRestoreFault" | "DBClusterQuotaExceededFault" };
  RestoreDBInstanceFromDBSnapshot: { input: RestoreDBInstanceFromDBSnapshotMessage; output: RestoreDBInstanceFromDBSnapshotResult; errors: "AuthorizationNotFoundFault" | "DBClusterSnapshotNotFoundFault" | "DBParameterGroupNotFoundFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "InvalidDBSnapshotStateFault" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "VpcEncryptionControlViolationException" | "ProvisionedIopsNotAvailableInAZFault" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "NetworkTypeNotSupported" | "InstanceQuotaExceededFault" | "InvalidDBCapacityReservationStateFault" | "StorageQuotaExceededFault" | "BackupPolicyNotFoundFault" | "DomainNotFoundFault" | "DBSnapshotNotFoundFault" | "CertificateNotFoundFault" | "KMSKeyNotAccessibleFault" | "DBInstanceAlreadyExistsFault" | "TenantDatabaseQuotaExceededFault" | "DBSecurityGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "DBCapacityReservationNotFoundFault" | "DBSubnetGroupNotFoundFault" | "InvalidRestoreFault" };
  RestoreDBInstanceFromS3: { input: RestoreDBInstanceFromS3Message; output: RestoreDBInstanceFromS3Result; errors: "AuthorizationNotFoundFault" | "InvalidDBCapacityReservationStateFault" | "StorageQuotaExceededFault" | "DBParameterGroupNotFoundFault" | "BackupPolicyNotFoundFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "CertificateNotFoundFault" | "KMSKeyNotAccessibleFault" | "InsufficientDBInstanceCapacityFault" | "DBInstanceAlreadyExistsFault" | "InvalidSubnet" | "VpcEncryptionControlViolationException" | "ProvisionedIopsNotAvailableInAZFault" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "DBSecurityGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "DBCapacityReservationNotFoundFault" | "NetworkTypeNotSupported" | "InstanceQuotaExceededFault" | "DBSubnetGroupNotFoundFault" | "InvalidS3BucketFault" };
  RestoreDBInstanceToPointInTime: { input: RestoreDBInstanceToPointInTimeMessage; output: RestoreDBInstanceToPointInTimeResult; errors: "AuthorizationNotFoundFault" | "DBParameterGroupNotFoundFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "VpcEncryptionControlViolationException" | "ProvisionedIopsNotAvailableInAZFault" | "StorageTypeNotSupportedFault" | "OptionGroupNotFoundFault" | "DBInstanceNotFoundFault" | "DBInstanceAutomatedBackupNotFoundFault" | "NetworkTypeNotSupported" | "InstanceQuotaExceededFault" | "InvalidDBCapacityReservationStateFault" | "StorageQuotaExceededFault" | "BackupPolicyNotFoundFault" | "DomainNotFoundFault" | "CertificateNotFoundFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "DBInstanceAlreadyExistsFault" | "TenantDatabaseQuotaExceededFault" | "DBSecurityGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "DBCapacityReservationNotFoundFault" | "PointInTimeRestoreNotEnabledFault" | "DBSubnetGroupNotFoundFault" | "InvalidRestoreFault" };
  RevokeDBSecurityGroupIngress: { input: RevokeDBSecurityGroupIngressMessage; output: RevokeDBSecurityGroupIngressResult; errors: "InvalidDBSecurityGroupStateFault" | "AuthorizationNotFoundFault" | "DBSecurityGroupNotFoundFault" };
  StartActivityStream: { input: StartActivityStreamRequest; output: StartActivityStreamResponse; errors: "ResourceNotFoundFault" | "DBInstanceNotFoundFault" | "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "DBClusterNotFoundFault" };
  StartDBCluster: { input: StartDBClusterMessage; output: StartDBClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "InvalidDBShardGroupStateFault" | "DBClusterNotFoundFault" | "VpcEncryptionControlViolationException" };
  StartDBInstance: { input: StartDBInstanceMessage; output: StartDBInstanceResult; errors: "AuthorizationNotFoundFault" | "InvalidDBCapacityReservationStateFault" | "DBSubnetGroupDoesNotCoverEnoughAZs" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" | "InsufficientDBInstanceCapacityFault" | "InvalidSubnet" | "DBClusterNotFoundFault" | "VpcEncryptionControlViolationException" | "DBInstanceNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidDBClusterStateFault" | "DBCapacityReservationNotFoundFault" | "DBSubnetGroupNotFoundFault" };
  StartDBInstanceAutomatedBackupsReplication: { input: StartDBInstanceAutomatedBackupsReplicationMessage; output: StartDBInstanceAutomatedBackupsReplicationResult; errors: "InvalidDBInstanceAutomatedBackupStateFault" | "StorageTypeNotSupportedFault" | "DBInstanceAutomatedBackupQuotaExceededFault" | "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" | "KMSKeyNotAccessibleFault" };
  StartExportTask: { input: StartExportTaskMessage; output: ExportTask; errors: "DBClusterSnapshotNotFoundFault" | "ExportTaskAlreadyExistsFault" | "DBSnapshotNotFoundFault" | "IamRoleMissingPermissionsFault" | "InvalidExportSourceStateFault" | "KMSKeyNotAccessibleFault" | "IamRoleNotFoundFault" | "InvalidExportOnlyFault" | "InvalidS3BucketFault" | "DBClusterNotFoundFault" };
  StopActivityStream: { input: StopActivityStreamRequest; output: StopActivityStreamResponse; errors: "ResourceNotFoundFault" | "DBInstanceNotFoundFault" | "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "DBClusterNotFoundFault" };
  StopDBCluster: { input: StopDBClusterMessage; output: StopDBClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidDBInstanceStateFault" | "InvalidDBShardGroupStateFault" | "DBClusterNotFoundFault" };
  StopDBInstance: { input: StopDBInstanceMessage; output: StopDBInstanceResult; errors: "InvalidDBCapacityReservationStateFault" | "DBInstanceNotFoundFault" | "InvalidDBClusterStateFault" | "SnapshotQuotaExceededFault" | "InvalidDBInstanceStateFault" | "DBSnapshotAlreadyExistsFault" };
  StopDBInstanceAutomatedBackupsReplication: { input: StopDBInstanceAutomatedBackupsReplicationMessage; output: StopDBInstanceAutomatedBackupsReplicationResult; errors: "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" };
  SwitchoverBlueGreenDeployment: { input: SwitchoverBlueGreenDeploymentRequest; output: SwitchoverBlueGreenDeploymentResponse; errors: "InvalidBlueGreenDeploymentStateFault" | "BlueGreenDeploymentNotFoundFault" };
  SwitchoverGlobalCluster: { input: SwitchoverGlobalClusterMessage; output: SwitchoverGlobalClusterResult; errors: "InvalidDBClusterStateFault" | "InvalidGlobalClusterStateFault" | "GlobalClusterNotFoundFault" | "DBClusterNotFoundFault" };
  SwitchoverReadReplica: { input: SwitchoverReadReplicaMessage; output: SwitchoverReadReplicaResult; errors: "DBInstanceNotFoundFault" | "InvalidDBInstanceStateFault" };
}
export type OperationName = keyof Operations;
export interface AccountAttributesMessage {
  AccountQuotas?: AccountQuota[];
}
export interface AccountQuota {
  AccountQuotaName?: string;
  Used?: number;
  Max?: number;
}
export type ActivityStreamMode = "sync" | "async";
export type ActivityStreamPolicyStatus = "locked" | "unlocked" | "locking-policy" | "unlocking-policy";
export type ActivityStreamStatus = "stopped" | "starting" | "started" | "stopping";
export interface AddRoleToDBClusterMessage {
  DBClusterIdentifier: string;
  RoleArn: string;
  FeatureName?: string;
}
export interface AddRoleToDBInstanceMessage {
  DBInstanceIdentifier: string;
  RoleArn: string;
  FeatureName: string;
}
export interface AddSourceIdentifierToSubscriptionMessage {
  SubscriptionName: string;
  SourceIdentifier: string;
}
export interface AddSourceIdentifierToSubscriptionResult {
  EventSubscription?: EventSubscription;
}
export interface AddTagsToResourceMessage {
  ResourceName: string;
  Tags: Tag[];
}
export interface AdditionalStorageVolume {
  VolumeName: string;
  AllocatedStorage?: number;
  IOPS?: number;
  MaxAllocatedStorage?: number;
  StorageThroughput?: number;
  StorageType?: string;
}
export interface AdditionalStorageVolumeOutput {
  VolumeName?: string;
  StorageVolumeStatus?: string;
  StorageOperationStatus?: string;
  StorageOperationPercentProgress?: number;
  AllocatedStorage?: number;
  IOPS?: number;
  MaxAllocatedStorage?: number;
  StorageThroughput?: number;
  StorageType?: string;
}
export type ApplyMethod = "immediate" | "pending-reboot";
export interface ApplyPendingMaintenanceActionMessage {
  ResourceIdentifier: string;
  ApplyAction: string;
  OptInType: string;
}
export interface ApplyPendingMaintenanceActionResult {
  ResourcePendingMaintenanceActions?: ResourcePendingMaintenanceActions;
}
export type AuditPolicyState = "locked" | "unlocked";
export type AuthScheme = "SECRETS";
export interface AuthorizationAlreadyExistsFault {}
export interface AuthorizationNotFoundFault {}
export interface AuthorizationQuotaExceededFault {}
export interface AuthorizeDBSecurityGroupIngressMessage {
  DBSecurityGroupName: string;
  CIDRIP?: string;
  EC2SecurityGroupName?: string;
  EC2SecurityGroupId?: string;
  EC2SecurityGroupOwnerId?: string;
}
export interface AuthorizeDBSecurityGroupIngressResult {
  DBSecurityGroup?: DBSecurityGroup;
}
export type AutomationMode = "full" | "all-paused";
export interface AvailabilityZone {
  Name?: string;
}
export interface AvailableAdditionalStorageVolumesOption {
  SupportsStorageAutoscaling?: boolean;
  SupportsStorageThroughput?: boolean;
  SupportsIops?: boolean;
  StorageType?: string;
  MinStorageSize?: number;
  MaxStorageSize?: number;
  MinIops?: number;
  MaxIops?: number;
  MinIopsPerGib?: number;
  MaxIopsPerGib?: number;
  MinStorageThroughput?: number;
  MaxStorageThroughput?: number;
}
export interface AvailableCapacityPerAvailabilityZone {
  AvailabilityZone?: string;
  AvailableCapacity?: number;
}
export interface AvailableProcessorFeature {
  Name?: string;
  DefaultValue?: string;
  AllowedValues?: string;
}
export interface BacktrackDBClusterMessage {
  DBClusterIdentifier: string;
  BacktrackTo: Date;
  Force?: boolean;
  UseEarliestTimeOnPointInTimeUnavailable?: boolean;
}
export interface BackupPolicyNotFoundFault {}
export interface BlueGreenDeployment {
  BlueGreenDeploymentIdentifier?: string;
  BlueGreenDeploymentName?: string;
  Source?: string;
  Target?: string;
  SwitchoverDetails?: SwitchoverDetail[];
  Tasks?: BlueGreenDeploymentTask[];
  Status?: string;
  StatusDetails?: string;
  CreateTime?: Date;
  DeleteTime?: Date;
  TagList?: Tag[];
}
export interface BlueGreenDeploymentAlreadyExistsFault {}
export interface BlueGreenDeploymentNotFoundFault {}
export interface BlueGreenDeploymentTask {
  Name?: string;
  Status?: string;
}
export interface CancelDBCapacityReservationRequest {
  DBCapacityReservationIdentifier: string;
}
export interface CancelDBCapacityReservationResponse {
  DBCapacityReservation?: DBCapacityReservation;
}
export interface CancelExportTaskMessage {
  ExportTaskIdentifier: string;
}
export interface Certificate {
  CertificateIdentifier?: string;
  CertificateType?: string;
  Thumbprint?: string;
  ValidFrom?: Date;
  ValidTill?: Date;
  CertificateArn?: string;
  CustomerOverride?: boolean;
  CustomerOverrideValidTill?: Date;
}
export interface CertificateDetails {
  CAIdentifier?: string;
  ValidTill?: Date;
}
export interface CertificateMessage {
  DefaultCertificateForNewLaunches?: string;
  Certificates?: Certificate[];
  Marker?: string;
}
export interface CertificateNotFoundFault {}
export interface CharacterSet {
  CharacterSetName?: string;
  CharacterSetDescription?: string;
}
export type ClientPasswordAuthType = "MYSQL_NATIVE_PASSWORD" | "MYSQL_CACHING_SHA2_PASSWORD" | "POSTGRES_SCRAM_SHA_256" | "POSTGRES_MD5" | "SQL_SERVER_AUTHENTICATION";
export interface CloudwatchLogsExportConfiguration {
  EnableLogTypes?: string[];
  DisableLogTypes?: string[];
}
export interface ClusterPendingModifiedValues {
  PendingCloudwatchLogsExports?: PendingCloudwatchLogsExports;
  DBClusterIdentifier?: string;
  MasterUserPassword?: string;
  IAMDatabaseAuthenticationEnabled?: boolean;
  EngineVersion?: string;
  BackupRetentionPeriod?: number;
  StorageType?: string;
  AllocatedStorage?: number;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration;
  Iops?: number;
  CertificateDetails?: CertificateDetails;
}
export type ClusterScalabilityType = "standard" | "limitless";
export interface ConnectionPoolConfiguration {
  MaxConnectionsPercent?: number;
  MaxIdleConnectionsPercent?: number;
  ConnectionBorrowTimeout?: number;
  SessionPinningFilters?: string[];
  InitQuery?: string;
}
export interface ConnectionPoolConfigurationInfo {
  MaxConnectionsPercent?: number;
  MaxIdleConnectionsPercent?: number;
  ConnectionBorrowTimeout?: number;
  SessionPinningFilters?: string[];
  InitQuery?: string;
}
export interface ContextAttribute {
  Key?: string;
  Value?: string;
}
export interface CopyDBClusterParameterGroupMessage {
  SourceDBClusterParameterGroupIdentifier: string;
  TargetDBClusterParameterGroupIdentifier: string;
  TargetDBClusterParameterGroupDescription: string;
  Tags?: Tag[];
}
export interface CopyDBClusterParameterGroupResult {
  DBClusterParameterGroup?: DBClusterParameterGroup;
}
export interface CopyDBClusterSnapshotMessage {
  SourceDBClusterSnapshotIdentifier: string;
  TargetDBClusterSnapshotIdentifier: string;
  KmsKeyId?: string;
  PreSignedUrl?: string;
  CopyTags?: boolean;
  Tags?: Tag[];
}
export interface CopyDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot;
}
export interface CopyDBParameterGroupMessage {
  SourceDBParameterGroupIdentifier: string;
  TargetDBParameterGroupIdentifier: string;
  TargetDBParameterGroupDescription: string;
  Tags?: Tag[];
}
export interface CopyDBParameterGroupResult {
  DBParameterGroup?: DBParameterGroup;
}
export interface CopyDBSnapshotMessage {
  SourceDBSnapshotIdentifier: string;
  TargetDBSnapshotIdentifier: string;
  KmsKeyId?: string;
  Tags?: Tag[];
  CopyTags?: boolean;
  PreSignedUrl?: string;
  OptionGroupName?: string;
  TargetCustomAvailabilityZone?: string;
  SnapshotTarget?: string;
  CopyOptionGroup?: boolean;
  SnapshotAvailabilityZone?: string;
  TagSpecifications?: TagSpecification[];
}
export interface CopyDBSnapshotResult {
  DBSnapshot?: DBSnapshot;
}
export interface CopyOptionGroupMessage {
  SourceOptionGroupIdentifier: string;
  TargetOptionGroupIdentifier: string;
  TargetOptionGroupDescription: string;
  Tags?: Tag[];
}
export interface CopyOptionGroupResult {
  OptionGroup?: OptionGroup;
}
export interface CreateBlueGreenDeploymentRequest {
  BlueGreenDeploymentName: string;
  Source: string;
  TargetEngineVersion?: string;
  TargetDBParameterGroupName?: string;
  TargetDBClusterParameterGroupName?: string;
  Tags?: Tag[];
  TargetDBInstanceClass?: string;
  UpgradeTargetStorageConfig?: boolean;
  TargetIops?: number;
  TargetStorageType?: string;
  TargetAllocatedStorage?: number;
  TargetStorageThroughput?: number;
  TargetResourceConfigurations?: TargetResourceConfiguration[];
}
export interface CreateBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment;
}
export interface CreateCustomDBEngineVersionFault {}
export interface CreateCustomDBEngineVersionMessage {
  Engine: string;
  EngineVersion: string;
  DatabaseInstallationFilesS3BucketName?: string;
  DatabaseInstallationFilesS3Prefix?: string;
  DatabaseInstallationFiles?: string[];
  ImageId?: string;
  KMSKeyId?: string;
  SourceCustomDbEngineVersionIdentifier?: string;
  UseAwsProvidedLatestImage?: boolean;
  Description?: string;
  Manifest?: string;
  Tags?: Tag[];
}
export interface CreateDBCapacityReservationRequest {
  DBCapacityReservationName: string;
  DBInstanceClass: string;
  Engine: string;
  CapacityPerAvailabilityZone: number;
  AvailabilityZones: string[];
  EndDate?: Date;
  StartDate?: Date;
  CommitmentDuration?: number;
  LicenseModel?: string;
  Tags?: Tag[];
}
export interface CreateDBCapacityReservationResponse {
  DBCapacityReservation?: DBCapacityReservation;
}
export interface CreateDBClusterEndpointMessage {
  DBClusterIdentifier: string;
  DBClusterEndpointIdentifier: string;
  EndpointType: string;
  StaticMembers?: string[];
  ExcludedMembers?: string[];
  Tags?: Tag[];
}
export interface CreateDBClusterMessage {
  AvailabilityZones?: string[];
  BackupRetentionPeriod?: number;
  CharacterSetName?: string;
  DatabaseName?: string;
  DBClusterIdentifier: string;
  DBClusterParameterGroupName?: string;
  VpcSecurityGroupIds?: string[];
  DBSubnetGroupName?: string;
  Engine: string;
  EngineVersion?: string;
  Port?: number;
  MasterUsername?: string;
  MasterUserPassword?: string;
  OptionGroupName?: string;
  PreferredBackupWindow?: string;
  PreferredMaintenanceWindow?: string;
  ReplicationSourceIdentifier?: string;
  Tags?: Tag[];
  StorageEncrypted?: boolean;
  KmsKeyId?: string;
  PreSignedUrl?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  BacktrackWindow?: number;
  EnableCloudwatchLogsExports?: string[];
  EngineMode?: string;
  ScalingConfiguration?: ScalingConfiguration;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration;
  DBClusterInstanceClass?: string;
  AllocatedStorage?: number;
  StorageType?: string;
  Iops?: number;
  PubliclyAccessible?: boolean;
  AutoMinorVersionUpgrade?: boolean;
  DeletionProtection?: boolean;
  GlobalClusterIdentifier?: string;
  EnableHttpEndpoint?: boolean;
  CopyTagsToSnapshot?: boolean;
  Domain?: string;
  DomainIAMRoleName?: string;
  EnableGlobalWriteForwarding?: boolean;
  NetworkType?: string;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  EnableLimitlessDatabase?: boolean;
  ClusterScalabilityType?: ClusterScalabilityType;
  DBSystemId?: string;
  ManageMasterUserPassword?: boolean;
  EnableLocalWriteForwarding?: boolean;
  MasterUserSecretKmsKeyId?: string;
  CACertificateIdentifier?: string;
  EngineLifecycleSupport?: string;
  TagSpecifications?: TagSpecification[];
  MasterUserAuthenticationType?: MasterUserAuthenticationType;
  WithExpressConfiguration?: boolean;
  AssociatedRoles?: DBClusterAssociatedRole[];
}
export interface CreateDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
  DBParameterGroupFamily: string;
  Description: string;
  Tags?: Tag[];
}
export interface CreateDBClusterParameterGroupResult {
  DBClusterParameterGroup?: DBClusterParameterGroup;
}
export interface CreateDBClusterResult {
  DBCluster?: DBCluster;
}
export interface CreateDBClusterSnapshotMessage {
  DBClusterSnapshotIdentifier: string;
  DBClusterIdentifier: string;
  Tags?: Tag[];
}
export interface CreateDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot;
}
export interface CreateDBInstanceMessage {
  DBName?: string;
  DBInstanceIdentifier: string;
  AllocatedStorage?: number;
  DBInstanceClass: string;
  Engine: string;
  MasterUsername?: string;
  MasterUserPassword?: string;
  DBSecurityGroups?: string[];
  VpcSecurityGroupIds?: string[];
  AvailabilityZone?: string;
  DBSubnetGroupName?: string;
  PreferredMaintenanceWindow?: string;
  DBParameterGroupName?: string;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  Port?: number;
  MultiAZ?: boolean;
  EngineVersion?: string;
  AutoMinorVersionUpgrade?: boolean;
  LicenseModel?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  CharacterSetName?: string;
  NcharCharacterSetName?: string;
  PubliclyAccessible?: boolean;
  Tags?: Tag[];
  DBClusterIdentifier?: string;
  StorageType?: string;
  TdeCredentialArn?: string;
  TdeCredentialPassword?: string;
  StorageEncrypted?: boolean;
  KmsKeyId?: string;
  Domain?: string;
  DomainFqdn?: string;
  DomainOu?: string;
  DomainAuthSecretArn?: string;
  DomainDnsIps?: string[];
  CopyTagsToSnapshot?: boolean;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  DomainIAMRoleName?: string;
  PromotionTier?: number;
  Timezone?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  EnableCloudwatchLogsExports?: string[];
  ProcessorFeatures?: ProcessorFeature[];
  DeletionProtection?: boolean;
  MaxAllocatedStorage?: number;
  EnableCustomerOwnedIp?: boolean;
  NetworkType?: string;
  BackupTarget?: string;
  CustomIamInstanceProfile?: string;
  DBSystemId?: string;
  CACertificateIdentifier?: string;
  ManageMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
  MultiTenant?: boolean;
  DedicatedLogVolume?: boolean;
  EngineLifecycleSupport?: string;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
  TagSpecifications?: TagSpecification[];
  DBCapacityReservationIdentifier?: string;
  MasterUserAuthenticationType?: MasterUserAuthenticationType;
}
export interface CreateDBInstanceReadReplicaMessage {
  DBInstanceIdentifier: string;
  SourceDBInstanceIdentifier?: string;
  DBInstanceClass?: string;
  AvailabilityZone?: string;
  Port?: number;
  MultiAZ?: boolean;
  AutoMinorVersionUpgrade?: boolean;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  DBParameterGroupName?: string;
  PubliclyAccessible?: boolean;
  Tags?: Tag[];
  DBSubnetGroupName?: string;
  VpcSecurityGroupIds?: string[];
  StorageType?: string;
  CopyTagsToSnapshot?: boolean;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  KmsKeyId?: string;
  PreSignedUrl?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  EnableCloudwatchLogsExports?: string[];
  ProcessorFeatures?: ProcessorFeature[];
  UseDefaultProcessorFeatures?: boolean;
  DeletionProtection?: boolean;
  Domain?: string;
  DomainIAMRoleName?: string;
  DomainFqdn?: string;
  DomainOu?: string;
  DomainAuthSecretArn?: string;
  DomainDnsIps?: string[];
  ReplicaMode?: ReplicaMode;
  EnableCustomerOwnedIp?: boolean;
  NetworkType?: string;
  MaxAllocatedStorage?: number;
  BackupTarget?: string;
  CustomIamInstanceProfile?: string;
  AllocatedStorage?: number;
  SourceDBClusterIdentifier?: string;
  DedicatedLogVolume?: boolean;
  UpgradeStorageConfig?: boolean;
  CACertificateIdentifier?: string;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
  TagSpecifications?: TagSpecification[];
  DBCapacityReservationIdentifier?: string;
}
export interface CreateDBInstanceReadReplicaResult {
  DBInstance?: DBInstance;
}
export interface CreateDBInstanceResult {
  DBInstance?: DBInstance;
}
export interface CreateDBParameterGroupMessage {
  DBParameterGroupName: string;
  DBParameterGroupFamily: string;
  Description: string;
  Tags?: Tag[];
}
export interface CreateDBParameterGroupResult {
  DBParameterGroup?: DBParameterGroup;
}
export interface CreateDBProxyEndpointRequest {
  DBProxyName: string;
  DBProxyEndpointName: string;
  VpcSubnetIds: string[];
  VpcSecurityGroupIds?: string[];
  TargetRole?: DBProxyEndpointTargetRole;
  Tags?: Tag[];
  EndpointNetworkType?: EndpointNetworkType;
}
export interface CreateDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint;
}
export interface CreateDBProxyRequest {
  DBProxyName: string;
  EngineFamily: EngineFamily;
  DefaultAuthScheme?: DefaultAuthScheme;
  Auth?: UserAuthConfig[];
  RoleArn: string;
  VpcSubnetIds: string[];
  VpcSecurityGroupIds?: string[];
  RequireTLS?: boolean;
  IdleClientTimeout?: number;
  DebugLogging?: boolean;
  Tags?: Tag[];
  EndpointNetworkType?: EndpointNetworkType;
  TargetConnectionNetworkType?: TargetConnectionNetworkType;
}
export interface CreateDBProxyResponse {
  DBProxy?: DBProxy;
}
export interface CreateDBSecurityGroupMessage {
  DBSecurityGroupName: string;
  DBSecurityGroupDescription: string;
  Tags?: Tag[];
}
export interface CreateDBSecurityGroupResult {
  DBSecurityGroup?: DBSecurityGroup;
}
export interface CreateDBShardGroupMessage {
  DBShardGroupIdentifier: string;
  DBClusterIdentifier: string;
  ComputeRedundancy?: number;
  MaxACU: number;
  MinACU?: number;
  PubliclyAccessible?: boolean;
  Tags?: Tag[];
}
export interface CreateDBSnapshotMessage {
  DBSnapshotIdentifier: string;
  DBInstanceIdentifier: string;
  Tags?: Tag[];
}
export interface CreateDBSnapshotResult {
  DBSnapshot?: DBSnapshot;
}
export interface CreateDBSubnetGroupMessage {
  DBSubnetGroupName: string;
  DBSubnetGroupDescription: string;
  SubnetIds: string[];
  Tags?: Tag[];
}
export interface CreateDBSubnetGroupResult {
  DBSubnetGroup?: DBSubnetGroup;
}
export interface CreateEventSubscriptionMessage {
  SubscriptionName: string;
  SnsTopicArn: string;
  SourceType?: string;
  EventCategories?: string[];
  SourceIds?: string[];
  Enabled?: boolean;
  Tags?: Tag[];
}
export interface CreateEventSubscriptionResult {
  EventSubscription?: EventSubscription;
}
export interface CreateGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  SourceDBClusterIdentifier?: string;
  Engine?: string;
  EngineVersion?: string;
  EngineLifecycleSupport?: string;
  DeletionProtection?: boolean;
  DatabaseName?: string;
  StorageEncrypted?: boolean;
  Tags?: Tag[];
}
export interface CreateGlobalClusterResult {
  GlobalCluster?: GlobalCluster;
}
export interface CreateIntegrationMessage {
  SourceArn: string;
  TargetArn: string;
  IntegrationName: string;
  KMSKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Tags?: Tag[];
  DataFilter?: string;
  Description?: string;
}
export interface CreateOptionGroupMessage {
  OptionGroupName: string;
  EngineName: string;
  MajorEngineVersion: string;
  OptionGroupDescription: string;
  Tags?: Tag[];
}
export interface CreateOptionGroupResult {
  OptionGroup?: OptionGroup;
}
export interface CreateTenantDatabaseMessage {
  DBInstanceIdentifier: string;
  TenantDBName: string;
  MasterUsername: string;
  MasterUserPassword?: string;
  CharacterSetName?: string;
  NcharCharacterSetName?: string;
  ManageMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
  Tags?: Tag[];
}
export interface CreateTenantDatabaseResult {
  TenantDatabase?: TenantDatabase;
}
export interface CustomAvailabilityZoneNotFoundFault {}
export interface CustomDBEngineVersionAMI {
  ImageId?: string;
  Status?: string;
}
export interface CustomDBEngineVersionAlreadyExistsFault {}
export interface CustomDBEngineVersionNotFoundFault {}
export interface CustomDBEngineVersionQuotaExceededFault {}
export type CustomEngineVersionStatus = "available" | "inactive" | "inactive-except-restore";
export interface DBCapacityReservation {
  DBCapacityReservationName?: string;
  DBInstanceClass?: string;
  Engine?: string;
  LicenseModel?: string;
  ReservedCapacityPerAvailabilityZone?: number;
  AvailableCapacityPerAvailabilityZoneList?: AvailableCapacityPerAvailabilityZone[];
  EndDate?: Date;
  CreateDate?: Date;
  StartDate?: Date;
  CommitmentInfo?: DBCapacityReservationCommitmentInfo;
  State?: DBCapacityReservationState;
  DBCapacityReservationArn?: string;
  DBCapacityReservationIdentifier?: string;
  TagList?: Tag[];
}
export interface DBCapacityReservationAlreadyExistsFault {}
export interface DBCapacityReservationCommitmentInfo {
  CommittedCapacityPerAvailabilityZone?: number;
  CommitmentEndDate?: Date;
}
export interface DBCapacityReservationNotFoundFault {}
export type DBCapacityReservationState = "active" | "expired" | "cancelled" | "pending" | "failed" | "assessing" | "scheduled" | "delayed" | "unsupported";
export interface DBCapacityReservationUnsupportedFault {}
export interface DBCluster {
  AllocatedStorage?: number;
  AvailabilityZones?: string[];
  BackupRetentionPeriod?: number;
  CharacterSetName?: string;
  DatabaseName?: string;
  DBClusterIdentifier?: string;
  DBClusterParameterGroup?: string;
  DBSubnetGroup?: string;
  Status?: string;
  PercentProgress?: string;
  EarliestRestorableTime?: Date;
  Endpoint?: string;
  ReaderEndpoint?: string;
  CustomEndpoints?: string[];
  MultiAZ?: boolean;
  Engine?: string;
  EngineVersion?: string;
  LatestRestorableTime?: Date;
  Port?: number;
  MasterUsername?: string;
  DBClusterOptionGroupMemberships?: DBClusterOptionGroupStatus[];
  PreferredBackupWindow?: string;
  PreferredMaintenanceWindow?: string;
  UpgradeRolloutOrder?: UpgradeRolloutOrder;
  ReplicationSourceIdentifier?: string;
  ReadReplicaIdentifiers?: string[];
  StatusInfos?: DBClusterStatusInfo[];
  DBClusterMembers?: DBClusterMember[];
  VpcSecurityGroups?: VpcSecurityGroupMembership[];
  HostedZoneId?: string;
  StorageEncrypted?: boolean;
  StorageEncryptionType?: StorageEncryptionType;
  KmsKeyId?: string;
  DbClusterResourceId?: string;
  DBClusterArn?: string;
  AssociatedRoles?: DBClusterRole[];
  IAMDatabaseAuthenticationEnabled?: boolean;
  CloneGroupId?: string;
  ClusterCreateTime?: Date;
  EarliestBacktrackTime?: Date;
  BacktrackWindow?: number;
  BacktrackConsumedChangeRecords?: number;
  EnabledCloudwatchLogsExports?: string[];
  Capacity?: number;
  PendingModifiedValues?: ClusterPendingModifiedValues;
  EngineMode?: string;
  ScalingConfigurationInfo?: ScalingConfigurationInfo;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration;
  DBClusterInstanceClass?: string;
  StorageType?: string;
  Iops?: number;
  StorageThroughput?: number;
  IOOptimizedNextAllowedModificationTime?: Date;
  PubliclyAccessible?: boolean;
  AutoMinorVersionUpgrade?: boolean;
  DeletionProtection?: boolean;
  HttpEndpointEnabled?: boolean;
  ActivityStreamMode?: ActivityStreamMode;
  ActivityStreamStatus?: ActivityStreamStatus;
  ActivityStreamKmsKeyId?: string;
  ActivityStreamKinesisStreamName?: string;
  CopyTagsToSnapshot?: boolean;
  CrossAccountClone?: boolean;
  DomainMemberships?: DomainMembership[];
  TagList?: Tag[];
  GlobalClusterIdentifier?: string;
  GlobalWriteForwardingStatus?: WriteForwardingStatus;
  GlobalWriteForwardingRequested?: boolean;
  NetworkType?: string;
  AutomaticRestartTime?: Date;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfigurationInfo;
  ServerlessV2PlatformVersion?: string;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  PerformanceInsightsEnabled?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  DBSystemId?: string;
  MasterUserSecret?: MasterUserSecret;
  LocalWriteForwardingStatus?: LocalWriteForwardingStatus;
  AwsBackupRecoveryPointArn?: string;
  LimitlessDatabase?: LimitlessDatabase;
  ClusterScalabilityType?: ClusterScalabilityType;
  CertificateDetails?: CertificateDetails;
  EngineLifecycleSupport?: string;
  VPCNetworkingEnabled?: boolean;
  InternetAccessGatewayEnabled?: boolean;
}
export interface DBClusterAlreadyExistsFault {}
export interface DBClusterAssociatedRole {
  RoleArn: string;
  FeatureName?: string;
}
export interface DBClusterAutomatedBackup {
  Engine?: string;
  VpcId?: string;
  DBClusterAutomatedBackupsArn?: string;
  DBClusterIdentifier?: string;
  RestoreWindow?: RestoreWindow;
  MasterUsername?: string;
  DbClusterResourceId?: string;
  Region?: string;
  LicenseModel?: string;
  Status?: string;
  IAMDatabaseAuthenticationEnabled?: boolean;
  ClusterCreateTime?: Date;
  StorageEncrypted?: boolean;
  StorageEncryptionType?: StorageEncryptionType;
  AllocatedStorage?: number;
  EngineVersion?: string;
  DBClusterArn?: string;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  EngineMode?: string;
  AvailabilityZones?: string[];
  Port?: number;
  KmsKeyId?: string;
  StorageType?: string;
  Iops?: number;
  StorageThroughput?: number;
  AwsBackupRecoveryPointArn?: string;
  TagList?: Tag[];
}
export interface DBClusterAutomatedBackupMessage {
  Marker?: string;
  DBClusterAutomatedBackups?: DBClusterAutomatedBackup[];
}
export interface DBClusterAutomatedBackupNotFoundFault {}
export interface DBClusterAutomatedBackupQuotaExceededFault {}
export interface DBClusterBacktrack {
  DBClusterIdentifier?: string;
  BacktrackIdentifier?: string;
  BacktrackTo?: Date;
  BacktrackedFrom?: Date;
  BacktrackRequestCreationTime?: Date;
  Status?: string;
}
export interface DBClusterBacktrackMessage {
  Marker?: string;
  DBClusterBacktracks?: DBClusterBacktrack[];
}
export interface DBClusterBacktrackNotFoundFault {}
export interface DBClusterCapacityInfo {
  DBClusterIdentifier?: string;
  PendingCapacity?: number;
  CurrentCapacity?: number;
  SecondsBeforeTimeout?: number;
  TimeoutAction?: string;
}
export interface DBClusterEndpoint {
  DBClusterEndpointIdentifier?: string;
  DBClusterIdentifier?: string;
  DBClusterEndpointResourceIdentifier?: string;
  Endpoint?: string;
  Status?: string;
  EndpointType?: string;
  CustomEndpointType?: string;
  StaticMembers?: string[];
  ExcludedMembers?: string[];
  DBClusterEndpointArn?: string;
}
export interface DBClusterEndpointAlreadyExistsFault {}
export interface DBClusterEndpointMessage {
  Marker?: string;
  DBClusterEndpoints?: DBClusterEndpoint[];
}
export interface DBClusterEndpointNotFoundFault {}
export interface DBClusterEndpointQuotaExceededFault {}
export interface DBClusterMember {
  DBInstanceIdentifier?: string;
  IsClusterWriter?: boolean;
  DBClusterParameterGroupStatus?: string;
  PromotionTier?: number;
}
export interface DBClusterMessage {
  Marker?: string;
  DBClusters?: DBCluster[];
}
export interface DBClusterNotFoundFault {}
export interface DBClusterOptionGroupStatus {
  DBClusterOptionGroupName?: string;
  Status?: string;
}
export interface DBClusterParameterGroup {
  DBClusterParameterGroupName?: string;
  DBParameterGroupFamily?: string;
  Description?: string;
  DBClusterParameterGroupArn?: string;
}
export interface DBClusterParameterGroupDetails {
  Parameters?: Parameter[];
  Marker?: string;
}
export interface DBClusterParameterGroupNameMessage {
  DBClusterParameterGroupName?: string;
}
export interface DBClusterParameterGroupNotFoundFault {}
export interface DBClusterParameterGroupsMessage {
  Marker?: string;
  DBClusterParameterGroups?: DBClusterParameterGroup[];
}
export interface DBClusterQuotaExceededFault {}
export interface DBClusterRole {
  RoleArn?: string;
  Status?: string;
  FeatureName?: string;
}
export interface DBClusterRoleAlreadyExistsFault {}
export interface DBClusterRoleNotFoundFault {}
export interface DBClusterRoleQuotaExceededFault {}
export interface DBClusterSnapshot {
  AvailabilityZones?: string[];
  DBClusterSnapshotIdentifier?: string;
  DBClusterIdentifier?: string;
  SnapshotCreateTime?: Date;
  Engine?: string;
  EngineMode?: string;
  AllocatedStorage?: number;
  Status?: string;
  Port?: number;
  VpcId?: string;
  ClusterCreateTime?: Date;
  MasterUsername?: string;
  EngineVersion?: string;
  LicenseModel?: string;
  SnapshotType?: string;
  PercentProgress?: number;
  StorageEncrypted?: boolean;
  StorageEncryptionType?: StorageEncryptionType;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  KmsKeyId?: string;
  DBClusterSnapshotArn?: string;
  SourceDBClusterSnapshotArn?: string;
  IAMDatabaseAuthenticationEnabled?: boolean;
  TagList?: Tag[];
  StorageType?: string;
  StorageThroughput?: number;
  DbClusterResourceId?: string;
  DBSystemId?: string;
}
export interface DBClusterSnapshotAlreadyExistsFault {}
export interface DBClusterSnapshotAttribute {
  AttributeName?: string;
  AttributeValues?: string[];
}
export interface DBClusterSnapshotAttributesResult {
  DBClusterSnapshotIdentifier?: string;
  DBClusterSnapshotAttributes?: DBClusterSnapshotAttribute[];
}
export interface DBClusterSnapshotMessage {
  Marker?: string;
  DBClusterSnapshots?: DBClusterSnapshot[];
}
export interface DBClusterSnapshotNotFoundFault {}
export interface DBClusterStatusInfo {
  StatusType?: string;
  Normal?: boolean;
  Status?: string;
  Message?: string;
}
export interface DBEngineVersion {
  Engine?: string;
  MajorEngineVersion?: string;
  EngineVersion?: string;
  DatabaseInstallationFilesS3BucketName?: string;
  DatabaseInstallationFilesS3Prefix?: string;
  DatabaseInstallationFiles?: string[];
  CustomDBEngineVersionManifest?: string;
  DBParameterGroupFamily?: string;
  DBEngineDescription?: string;
  DBEngineVersionArn?: string;
  DBEngineVersionDescription?: string;
  DefaultCharacterSet?: CharacterSet;
  FailureReason?: string;
  Image?: CustomDBEngineVersionAMI;
  DBEngineMediaType?: string;
  KMSKeyId?: string;
  CreateTime?: Date;
  SupportedCharacterSets?: CharacterSet[];
  SupportedNcharCharacterSets?: CharacterSet[];
  ValidUpgradeTarget?: UpgradeTarget[];
  SupportedTimezones?: Timezone[];
  ExportableLogTypes?: string[];
  SupportsLogExportsToCloudwatchLogs?: boolean;
  SupportsReadReplica?: boolean;
  SupportedEngineModes?: string[];
  SupportedFeatureNames?: string[];
  Status?: string;
  SupportsParallelQuery?: boolean;
  SupportsGlobalDatabases?: boolean;
  TagList?: Tag[];
  SupportsBabelfish?: boolean;
  SupportsLimitlessDatabase?: boolean;
  SupportsCertificateRotationWithoutRestart?: boolean;
  SupportedCACertificateIdentifiers?: string[];
  SupportsLocalWriteForwarding?: boolean;
  SupportsIntegrations?: boolean;
  ServerlessV2FeaturesSupport?: ServerlessV2FeaturesSupport;
}
export interface DBEngineVersionMessage {
  Marker?: string;
  DBEngineVersions?: DBEngineVersion[];
}
export interface DBInstance {
  DBInstanceIdentifier?: string;
  DBInstanceClass?: string;
  Engine?: string;
  DBInstanceStatus?: string;
  MasterUsername?: string;
  DBName?: string;
  Endpoint?: Endpoint;
  AllocatedStorage?: number;
  InstanceCreateTime?: Date;
  PreferredBackupWindow?: string;
  BackupRetentionPeriod?: number;
  DBSecurityGroups?: DBSecurityGroupMembership[];
  VpcSecurityGroups?: VpcSecurityGroupMembership[];
  DBParameterGroups?: DBParameterGroupStatus[];
  AvailabilityZone?: string;
  DBSubnetGroup?: DBSubnetGroup;
  PreferredMaintenanceWindow?: string;
  UpgradeRolloutOrder?: UpgradeRolloutOrder;
  PendingModifiedValues?: PendingModifiedValues;
  LatestRestorableTime?: Date;
  MultiAZ?: boolean;
  EngineVersion?: string;
  AutoMinorVersionUpgrade?: boolean;
  ReadReplicaSourceDBInstanceIdentifier?: string;
  ReadReplicaDBInstanceIdentifiers?: string[];
  ReadReplicaDBClusterIdentifiers?: string[];
  ReplicaMode?: ReplicaMode;
  LicenseModel?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupMemberships?: OptionGroupMembership[];
  CharacterSetName?: string;
  NcharCharacterSetName?: string;
  SecondaryAvailabilityZone?: string;
  PubliclyAccessible?: boolean;
  StatusInfos?: DBInstanceStatusInfo[];
  StorageType?: string;
  StorageEncryptionType?: StorageEncryptionType;
  TdeCredentialArn?: string;
  DbInstancePort?: number;
  DBClusterIdentifier?: string;
  StorageEncrypted?: boolean;
  KmsKeyId?: string;
  DbiResourceId?: string;
  CACertificateIdentifier?: string;
  DomainMemberships?: DomainMembership[];
  CopyTagsToSnapshot?: boolean;
  MonitoringInterval?: number;
  EnhancedMonitoringResourceArn?: string;
  MonitoringRoleArn?: string;
  PromotionTier?: number;
  DBInstanceArn?: string;
  Timezone?: string;
  IAMDatabaseAuthenticationEnabled?: boolean;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  PerformanceInsightsEnabled?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  EnabledCloudwatchLogsExports?: string[];
  ProcessorFeatures?: ProcessorFeature[];
  DeletionProtection?: boolean;
  AssociatedRoles?: DBInstanceRole[];
  ListenerEndpoint?: Endpoint;
  MaxAllocatedStorage?: number;
  TagList?: Tag[];
  AutomationMode?: AutomationMode;
  ResumeFullAutomationModeTime?: Date;
  CustomerOwnedIpEnabled?: boolean;
  NetworkType?: string;
  ActivityStreamStatus?: ActivityStreamStatus;
  ActivityStreamKmsKeyId?: string;
  ActivityStreamKinesisStreamName?: string;
  ActivityStreamMode?: ActivityStreamMode;
  ActivityStreamEngineNativeAuditFieldsIncluded?: boolean;
  AwsBackupRecoveryPointArn?: string;
  DBInstanceAutomatedBackupsReplications?: DBInstanceAutomatedBackupsReplication[];
  BackupTarget?: string;
  AutomaticRestartTime?: Date;
  CustomIamInstanceProfile?: string;
  ActivityStreamPolicyStatus?: ActivityStreamPolicyStatus;
  CertificateDetails?: CertificateDetails;
  DBSystemId?: string;
  MasterUserSecret?: MasterUserSecret;
  ReadReplicaSourceDBClusterIdentifier?: string;
  PercentProgress?: string;
  MultiTenant?: boolean;
  DedicatedLogVolume?: boolean;
  IsStorageConfigUpgradeAvailable?: boolean;
  EngineLifecycleSupport?: string;
  AdditionalStorageVolumes?: AdditionalStorageVolumeOutput[];
  StorageVolumeStatus?: string;
  StorageOperationStatus?: string;
  StorageOperationPercentProgress?: number;
  DBCapacityReservationIdentifier?: string;
}
export interface DBInstanceAlreadyExistsFault {}
export interface DBInstanceAutomatedBackup {
  DBInstanceArn?: string;
  DbiResourceId?: string;
  Region?: string;
  DBInstanceIdentifier?: string;
  RestoreWindow?: RestoreWindow;
  AllocatedStorage?: number;
  Status?: string;
  Port?: number;
  AvailabilityZone?: string;
  VpcId?: string;
  InstanceCreateTime?: Date;
  MasterUsername?: string;
  Engine?: string;
  EngineVersion?: string;
  LicenseModel?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  TdeCredentialArn?: string;
  Encrypted?: boolean;
  StorageEncryptionType?: StorageEncryptionType;
  StorageType?: string;
  KmsKeyId?: string;
  Timezone?: string;
  IAMDatabaseAuthenticationEnabled?: boolean;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  DBInstanceAutomatedBackupsArn?: string;
  DBInstanceAutomatedBackupsReplications?: DBInstanceAutomatedBackupsReplication[];
  BackupTarget?: string;
  MultiTenant?: boolean;
  AwsBackupRecoveryPointArn?: string;
  TagList?: Tag[];
  DedicatedLogVolume?: boolean;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
}
export interface DBInstanceAutomatedBackupMessage {
  Marker?: string;
  DBInstanceAutomatedBackups?: DBInstanceAutomatedBackup[];
}
export interface DBInstanceAutomatedBackupNotFoundFault {}
export interface DBInstanceAutomatedBackupQuotaExceededFault {}
export interface DBInstanceAutomatedBackupsReplication {
  DBInstanceAutomatedBackupsArn?: string;
}
export interface DBInstanceMessage {
  Marker?: string;
  DBInstances?: DBInstance[];
}
export interface DBInstanceNotFoundFault {}
export interface DBInstanceNotReadyFault {}
export interface DBInstanceRole {
  RoleArn?: string;
  FeatureName?: string;
  Status?: string;
}
export interface DBInstanceRoleAlreadyExistsFault {}
export interface DBInstanceRoleNotFoundFault {}
export interface DBInstanceRoleQuotaExceededFault {}
export interface DBInstanceStatusInfo {
  StatusType?: string;
  Normal?: boolean;
  Status?: string;
  Message?: string;
}
export interface DBLogFileNotFoundFault {}
export interface DBMajorEngineVersion {
  Engine?: string;
  MajorEngineVersion?: string;
  SupportedEngineLifecycles?: SupportedEngineLifecycle[];
}
export interface DBParameterGroup {
  DBParameterGroupName?: string;
  DBParameterGroupFamily?: string;
  Description?: string;
  DBParameterGroupArn?: string;
}
export interface DBParameterGroupAlreadyExistsFault {}
export interface DBParameterGroupDetails {
  Parameters?: Parameter[];
  Marker?: string;
}
export interface DBParameterGroupNameMessage {
  DBParameterGroupName?: string;
}
export interface DBParameterGroupNotFoundFault {}
export interface DBParameterGroupQuotaExceededFault {}
export interface DBParameterGroupStatus {
  DBParameterGroupName?: string;
  ParameterApplyStatus?: string;
}
export interface DBParameterGroupsMessage {
  Marker?: string;
  DBParameterGroups?: DBParameterGroup[];
}
export interface DBProxy {
  DBProxyName?: string;
  DBProxyArn?: string;
  Status?: DBProxyStatus;
  EngineFamily?: string;
  VpcId?: string;
  VpcSecurityGroupIds?: string[];
  VpcSubnetIds?: string[];
  DefaultAuthScheme?: string;
  Auth?: UserAuthConfigInfo[];
  RoleArn?: string;
  Endpoint?: string;
  RequireTLS?: boolean;
  IdleClientTimeout?: number;
  DebugLogging?: boolean;
  CreatedDate?: Date;
  UpdatedDate?: Date;
  EndpointNetworkType?: EndpointNetworkType;
  TargetConnectionNetworkType?: TargetConnectionNetworkType;
}
export interface DBProxyAlreadyExistsFault {}
export interface DBProxyEndpoint {
  DBProxyEndpointName?: string;
  DBProxyEndpointArn?: string;
  DBProxyName?: string;
  Status?: DBProxyEndpointStatus;
  VpcId?: string;
  VpcSecurityGroupIds?: string[];
  VpcSubnetIds?: string[];
  Endpoint?: string;
  CreatedDate?: Date;
  TargetRole?: DBProxyEndpointTargetRole;
  IsDefault?: boolean;
  EndpointNetworkType?: EndpointNetworkType;
}
export interface DBProxyEndpointAlreadyExistsFault {}
export interface DBProxyEndpointNotFoundFault {}
export interface DBProxyEndpointQuotaExceededFault {}
export type DBProxyEndpointStatus = "available" | "modifying" | "incompatible-network" | "insufficient-resource-limits" | "creating" | "deleting";
export type DBProxyEndpointTargetRole = "READ_WRITE" | "READ_ONLY";
export interface DBProxyNotFoundFault {}
export interface DBProxyQuotaExceededFault {}
export type DBProxyStatus = "available" | "modifying" | "incompatible-network" | "insufficient-resource-limits" | "creating" | "deleting" | "suspended" | "suspending" | "reactivating";
export interface DBProxyTarget {
  TargetArn?: string;
  Endpoint?: string;
  TrackedClusterId?: string;
  RdsResourceId?: string;
  Port?: number;
  Type?: TargetType;
  Role?: TargetRole;
  TargetHealth?: TargetHealth;
}
export interface DBProxyTargetAlreadyRegisteredFault {}
export interface DBProxyTargetGroup {
  DBProxyName?: string;
  TargetGroupName?: string;
  TargetGroupArn?: string;
  IsDefault?: boolean;
  Status?: string;
  ConnectionPoolConfig?: ConnectionPoolConfigurationInfo;
  CreatedDate?: Date;
  UpdatedDate?: Date;
}
export interface DBProxyTargetGroupNotFoundFault {}
export interface DBProxyTargetNotFoundFault {}
export interface DBRecommendation {
  RecommendationId?: string;
  TypeId?: string;
  Severity?: string;
  ResourceArn?: string;
  Status?: string;
  CreatedTime?: Date;
  UpdatedTime?: Date;
  Detection?: string;
  Recommendation?: string;
  Description?: string;
  Reason?: string;
  RecommendedActions?: RecommendedAction[];
  Category?: string;
  Source?: string;
  TypeDetection?: string;
  TypeRecommendation?: string;
  Impact?: string;
  AdditionalInfo?: string;
  Links?: DocLink[];
  IssueDetails?: IssueDetails;
}
export interface DBRecommendationMessage {
  DBRecommendation?: DBRecommendation;
}
export interface DBRecommendationsMessage {
  DBRecommendations?: DBRecommendation[];
  Marker?: string;
}
export interface DBSecurityGroup {
  OwnerId?: string;
  DBSecurityGroupName?: string;
  DBSecurityGroupDescription?: string;
  VpcId?: string;
  EC2SecurityGroups?: EC2SecurityGroup[];
  IPRanges?: IPRange[];
  DBSecurityGroupArn?: string;
}
export interface DBSecurityGroupAlreadyExistsFault {}
export interface DBSecurityGroupMembership {
  DBSecurityGroupName?: string;
  Status?: string;
}
export interface DBSecurityGroupMessage {
  Marker?: string;
  DBSecurityGroups?: DBSecurityGroup[];
}
export interface DBSecurityGroupNotFoundFault {}
export interface DBSecurityGroupNotSupportedFault {}
export interface DBSecurityGroupQuotaExceededFault {}
export interface DBShardGroup {
  DBShardGroupResourceId?: string;
  DBShardGroupIdentifier?: string;
  DBClusterIdentifier?: string;
  MaxACU?: number;
  MinACU?: number;
  ComputeRedundancy?: number;
  Status?: string;
  PubliclyAccessible?: boolean;
  Endpoint?: string;
  DBShardGroupArn?: string;
  TagList?: Tag[];
}
export interface DBShardGroupAlreadyExistsFault {}
export interface DBShardGroupNotFoundFault {}
export interface DBSnapshot {
  DBSnapshotIdentifier?: string;
  DBInstanceIdentifier?: string;
  SnapshotCreateTime?: Date;
  Engine?: string;
  AllocatedStorage?: number;
  Status?: string;
  Port?: number;
  AvailabilityZone?: string;
  VpcId?: string;
  InstanceCreateTime?: Date;
  MasterUsername?: string;
  EngineVersion?: string;
  LicenseModel?: string;
  SnapshotType?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  PercentProgress?: number;
  SourceRegion?: string;
  SourceDBSnapshotIdentifier?: string;
  StorageType?: string;
  TdeCredentialArn?: string;
  Encrypted?: boolean;
  StorageEncryptionType?: StorageEncryptionType;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  KmsKeyId?: string;
  DBSnapshotArn?: string;
  Timezone?: string;
  IAMDatabaseAuthenticationEnabled?: boolean;
  ProcessorFeatures?: ProcessorFeature[];
  DbiResourceId?: string;
  TagList?: Tag[];
  SnapshotTarget?: string;
  OriginalSnapshotCreateTime?: Date;
  SnapshotDatabaseTime?: Date;
  DBSystemId?: string;
  MultiTenant?: boolean;
  DedicatedLogVolume?: boolean;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
  SnapshotAvailabilityZone?: string;
  FullSnapshotSizeInBytes?: number;
}
export interface DBSnapshotAlreadyExistsFault {}
export interface DBSnapshotAttribute {
  AttributeName?: string;
  AttributeValues?: string[];
}
export interface DBSnapshotAttributesResult {
  DBSnapshotIdentifier?: string;
  DBSnapshotAttributes?: DBSnapshotAttribute[];
}
export interface DBSnapshotMessage {
  Marker?: string;
  DBSnapshots?: DBSnapshot[];
}
export interface DBSnapshotNotFoundFault {}
export interface DBSnapshotTenantDatabase {
  DBSnapshotIdentifier?: string;
  DBInstanceIdentifier?: string;
  DbiResourceId?: string;
  EngineName?: string;
  SnapshotType?: string;
  TenantDatabaseCreateTime?: Date;
  TenantDBName?: string;
  MasterUsername?: string;
  TenantDatabaseResourceId?: string;
  CharacterSetName?: string;
  DBSnapshotTenantDatabaseARN?: string;
  NcharCharacterSetName?: string;
  TagList?: Tag[];
}
export interface DBSnapshotTenantDatabaseNotFoundFault {}
export interface DBSnapshotTenantDatabasesMessage {
  Marker?: string;
  DBSnapshotTenantDatabases?: DBSnapshotTenantDatabase[];
}
export interface DBSubnetGroup {
  DBSubnetGroupName?: string;
  DBSubnetGroupDescription?: string;
  VpcId?: string;
  SubnetGroupStatus?: string;
  Subnets?: Subnet[];
  DBSubnetGroupArn?: string;
  SupportedNetworkTypes?: string[];
}
export interface DBSubnetGroupAlreadyExistsFault {}
export interface DBSubnetGroupDoesNotCoverEnoughAZs {}
export interface DBSubnetGroupMessage {
  Marker?: string;
  DBSubnetGroups?: DBSubnetGroup[];
}
export interface DBSubnetGroupNotAllowedFault {}
export interface DBSubnetGroupNotFoundFault {}
export interface DBSubnetGroupQuotaExceededFault {}
export interface DBSubnetQuotaExceededFault {}
export interface DBUpgradeDependencyFailureFault {}
export type DatabaseInsightsMode = "standard" | "advanced";
export type DefaultAuthScheme = "IAM_AUTH" | "NONE";
export interface DeleteBlueGreenDeploymentRequest {
  BlueGreenDeploymentIdentifier: string;
  DeleteTarget?: boolean;
}
export interface DeleteBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment;
}
export interface DeleteCustomDBEngineVersionMessage {
  Engine: string;
  EngineVersion: string;
}
export interface DeleteDBClusterAutomatedBackupMessage {
  DbClusterResourceId: string;
}
export interface DeleteDBClusterAutomatedBackupResult {
  DBClusterAutomatedBackup?: DBClusterAutomatedBackup;
}
export interface DeleteDBClusterEndpointMessage {
  DBClusterEndpointIdentifier: string;
}
export interface DeleteDBClusterMessage {
  DBClusterIdentifier: string;
  SkipFinalSnapshot?: boolean;
  FinalDBSnapshotIdentifier?: string;
  DeleteAutomatedBackups?: boolean;
}
export interface DeleteDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
}
export interface DeleteDBClusterResult {
  DBCluster?: DBCluster;
}
export interface DeleteDBClusterSnapshotMessage {
  DBClusterSnapshotIdentifier: string;
}
export interface DeleteDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot;
}
export interface DeleteDBInstanceAutomatedBackupMessage {
  DbiResourceId?: string;
  DBInstanceAutomatedBackupsArn?: string;
}
export interface DeleteDBInstanceAutomatedBackupResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup;
}
export interface DeleteDBInstanceMessage {
  DBInstanceIdentifier: string;
  SkipFinalSnapshot?: boolean;
  FinalDBSnapshotIdentifier?: string;
  DeleteAutomatedBackups?: boolean;
}
export interface DeleteDBInstanceResult {
  DBInstance?: DBInstance;
}
export interface DeleteDBParameterGroupMessage {
  DBParameterGroupName: string;
}
export interface DeleteDBProxyEndpointRequest {
  DBProxyEndpointName: string;
}
export interface DeleteDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint;
}
export interface DeleteDBProxyRequest {
  DBProxyName: string;
}
export interface DeleteDBProxyResponse {
  DBProxy?: DBProxy;
}
export interface DeleteDBSecurityGroupMessage {
  DBSecurityGroupName: string;
}
export interface DeleteDBShardGroupMessage {
  DBShardGroupIdentifier: string;
}
export interface DeleteDBSnapshotMessage {
  DBSnapshotIdentifier: string;
}
export interface DeleteDBSnapshotResult {
  DBSnapshot?: DBSnapshot;
}
export interface DeleteDBSubnetGroupMessage {
  DBSubnetGroupName: string;
}
export interface DeleteEventSubscriptionMessage {
  SubscriptionName: string;
}
export interface DeleteEventSubscriptionResult {
  EventSubscription?: EventSubscription;
}
export interface DeleteGlobalClusterMessage {
  GlobalClusterIdentifier: string;
}
export interface DeleteGlobalClusterResult {
  GlobalCluster?: GlobalCluster;
}
export interface DeleteIntegrationMessage {
  IntegrationIdentifier: string;
}
export interface DeleteOptionGroupMessage {
  OptionGroupName: string;
}
export interface DeleteTenantDatabaseMessage {
  DBInstanceIdentifier: string;
  TenantDBName: string;
  SkipFinalSnapshot?: boolean;
  FinalDBSnapshotIdentifier?: string;
}
export interface DeleteTenantDatabaseResult {
  TenantDatabase?: TenantDatabase;
}
export interface DeregisterDBProxyTargetsRequest {
  DBProxyName: string;
  TargetGroupName?: string;
  DBInstanceIdentifiers?: string[];
  DBClusterIdentifiers?: string[];
}
export interface DeregisterDBProxyTargetsResponse {}
export interface DescribeAccountAttributesMessage {}
export interface DescribeBlueGreenDeploymentsRequest {
  BlueGreenDeploymentIdentifier?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeBlueGreenDeploymentsResponse {
  BlueGreenDeployments?: BlueGreenDeployment[];
  Marker?: string;
}
export interface DescribeCertificatesMessage {
  CertificateIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBCapacityReservationsRequest {
  DBCapacityReservationIdentifier?: string;
  Marker?: string;
  MaxRecords?: number;
  Filters?: Filter[];
}
export interface DescribeDBCapacityReservationsResponse {
  DBCapacityReservations?: DBCapacityReservation[];
  Marker?: string;
}
export interface DescribeDBClusterAutomatedBackupsMessage {
  DbClusterResourceId?: string;
  DBClusterIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBClusterBacktracksMessage {
  DBClusterIdentifier: string;
  BacktrackIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBClusterEndpointsMessage {
  DBClusterIdentifier?: string;
  DBClusterEndpointIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBClusterParameterGroupsMessage {
  DBClusterParameterGroupName?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBClusterParametersMessage {
  DBClusterParameterGroupName: string;
  Source?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBClusterSnapshotAttributesMessage {
  DBClusterSnapshotIdentifier: string;
}
export interface DescribeDBClusterSnapshotAttributesResult {
  DBClusterSnapshotAttributesResult?: DBClusterSnapshotAttributesResult;
}
export interface DescribeDBClusterSnapshotsMessage {
  DBClusterIdentifier?: string;
  DBClusterSnapshotIdentifier?: string;
  SnapshotType?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
  IncludeShared?: boolean;
  IncludePublic?: boolean;
  DbClusterResourceId?: string;
}
export interface DescribeDBClustersMessage {
  DBClusterIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
  IncludeShared?: boolean;
}
export interface DescribeDBEngineVersionsMessage {
  Engine?: string;
  EngineVersion?: string;
  DBParameterGroupFamily?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
  DefaultOnly?: boolean;
  ListSupportedCharacterSets?: boolean;
  ListSupportedTimezones?: boolean;
  IncludeAll?: boolean;
}
export interface DescribeDBInstanceAutomatedBackupsMessage {
  DbiResourceId?: string;
  DBInstanceIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
  DBInstanceAutomatedBackupsArn?: string;
}
export interface DescribeDBInstancesMessage {
  DBInstanceIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBLogFilesDetails {
  LogFileName?: string;
  LastWritten?: number;
  Size?: number;
}
export interface DescribeDBLogFilesMessage {
  DBInstanceIdentifier: string;
  FilenameContains?: string;
  FileLastWritten?: number;
  FileSize?: number;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBLogFilesResponse {
  DescribeDBLogFiles?: DescribeDBLogFilesDetails[];
  Marker?: string;
}
export interface DescribeDBMajorEngineVersionsRequest {
  Engine?: string;
  MajorEngineVersion?: string;
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeDBMajorEngineVersionsResponse {
  DBMajorEngineVersions?: DBMajorEngineVersion[];
  Marker?: string;
}
export interface DescribeDBParameterGroupsMessage {
  DBParameterGroupName?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBParametersMessage {
  DBParameterGroupName: string;
  Source?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBProxiesRequest {
  DBProxyName?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeDBProxiesResponse {
  DBProxies?: DBProxy[];
  Marker?: string;
}
export interface DescribeDBProxyEndpointsRequest {
  DBProxyName?: string;
  DBProxyEndpointName?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeDBProxyEndpointsResponse {
  DBProxyEndpoints?: DBProxyEndpoint[];
  Marker?: string;
}
export interface DescribeDBProxyTargetGroupsRequest {
  DBProxyName: string;
  TargetGroupName?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeDBProxyTargetGroupsResponse {
  TargetGroups?: DBProxyTargetGroup[];
  Marker?: string;
}
export interface DescribeDBProxyTargetsRequest {
  DBProxyName: string;
  TargetGroupName?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeDBProxyTargetsResponse {
  Targets?: DBProxyTarget[];
  Marker?: string;
}
export interface DescribeDBRecommendationsMessage {
  LastUpdatedAfter?: Date;
  LastUpdatedBefore?: Date;
  Locale?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBSecurityGroupsMessage {
  DBSecurityGroupName?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDBShardGroupsMessage {
  DBShardGroupIdentifier?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeDBShardGroupsResponse {
  DBShardGroups?: DBShardGroup[];
  Marker?: string;
}
export interface DescribeDBSnapshotAttributesMessage {
  DBSnapshotIdentifier: string;
}
export interface DescribeDBSnapshotAttributesResult {
  DBSnapshotAttributesResult?: DBSnapshotAttributesResult;
}
export interface DescribeDBSnapshotTenantDatabasesMessage {
  DBInstanceIdentifier?: string;
  DBSnapshotIdentifier?: string;
  SnapshotType?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
  DbiResourceId?: string;
}
export interface DescribeDBSnapshotsMessage {
  DBInstanceIdentifier?: string;
  DBSnapshotIdentifier?: string;
  SnapshotType?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
  IncludeShared?: boolean;
  IncludePublic?: boolean;
  DbiResourceId?: string;
}
export interface DescribeDBSubnetGroupsMessage {
  DBSubnetGroupName?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEngineDefaultClusterParametersMessage {
  DBParameterGroupFamily: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEngineDefaultClusterParametersResult {
  EngineDefaults?: EngineDefaults;
}
export interface DescribeEngineDefaultParametersMessage {
  DBParameterGroupFamily: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEngineDefaultParametersResult {
  EngineDefaults?: EngineDefaults;
}
export interface DescribeEventCategoriesMessage {
  SourceType?: string;
  Filters?: Filter[];
}
export interface DescribeEventSubscriptionsMessage {
  SubscriptionName?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEventsMessage {
  SourceIdentifier?: string;
  SourceType?: SourceType;
  StartTime?: Date;
  EndTime?: Date;
  Duration?: number;
  EventCategories?: string[];
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeExportTasksMessage {
  ExportTaskIdentifier?: string;
  SourceArn?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
  SourceType?: ExportSourceType;
}
export interface DescribeGlobalClustersMessage {
  GlobalClusterIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeIntegrationsMessage {
  IntegrationIdentifier?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeIntegrationsResponse {
  Marker?: string;
  Integrations?: Integration[];
}
export interface DescribeOptionGroupOptionsMessage {
  EngineName: string;
  MajorEngineVersion?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeOptionGroupsMessage {
  OptionGroupName?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
  EngineName?: string;
  MajorEngineVersion?: string;
}
export interface DescribeOrderableDBInstanceOptionsMessage {
  Engine: string;
  EngineVersion?: string;
  DBInstanceClass?: string;
  LicenseModel?: string;
  AvailabilityZoneGroup?: string;
  Vpc?: boolean;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribePendingMaintenanceActionsMessage {
  ResourceIdentifier?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeReservedDBInstancesMessage {
  ReservedDBInstanceId?: string;
  ReservedDBInstancesOfferingId?: string;
  DBInstanceClass?: string;
  Duration?: string;
  ProductDescription?: string;
  OfferingType?: string;
  MultiAZ?: boolean;
  LeaseId?: string;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeReservedDBInstancesOfferingsMessage {
  ReservedDBInstancesOfferingId?: string;
  DBInstanceClass?: string;
  Duration?: string;
  ProductDescription?: string;
  OfferingType?: string;
  MultiAZ?: boolean;
  Filters?: Filter[];
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeServerlessV2PlatformVersionsMessage {
  ServerlessV2PlatformVersion?: string;
  Engine?: string;
  Filters?: Filter[];
  DefaultOnly?: boolean;
  IncludeAll?: boolean;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeSourceRegionsMessage {
  RegionName?: string;
  MaxRecords?: number;
  Marker?: string;
  Filters?: Filter[];
}
export interface DescribeTenantDatabasesMessage {
  DBInstanceIdentifier?: string;
  TenantDBName?: string;
  Filters?: Filter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeValidDBInstanceModificationsMessage {
  DBInstanceIdentifier: string;
}
export interface DescribeValidDBInstanceModificationsResult {
  ValidDBInstanceModificationsMessage?: ValidDBInstanceModificationsMessage;
}
export interface DisableHttpEndpointRequest {
  ResourceArn: string;
}
export interface DisableHttpEndpointResponse {
  ResourceArn?: string;
  HttpEndpointEnabled?: boolean;
}
export interface DocLink {
  Text?: string;
  Url?: string;
}
export interface DomainMembership {
  Domain?: string;
  Status?: string;
  FQDN?: string;
  IAMRoleName?: string;
  OU?: string;
  AuthSecretArn?: string;
  DnsIps?: string[];
}
export interface DomainNotFoundFault {}
export interface DoubleRange {
  From?: number;
  To?: number;
}
export interface DownloadDBLogFilePortionDetails {
  LogFileData?: string;
  Marker?: string;
  AdditionalDataPending?: boolean;
}
export interface DownloadDBLogFilePortionMessage {
  DBInstanceIdentifier: string;
  LogFileName: string;
  Marker?: string;
  NumberOfLines?: number;
}
export interface EC2SecurityGroup {
  Status?: string;
  EC2SecurityGroupName?: string;
  EC2SecurityGroupId?: string;
  EC2SecurityGroupOwnerId?: string;
}
export interface Ec2ImagePropertiesNotSupportedFault {}
export interface EnableHttpEndpointRequest {
  ResourceArn: string;
}
export interface EnableHttpEndpointResponse {
  ResourceArn?: string;
  HttpEndpointEnabled?: boolean;
}
export type EndDateType = "unlimited" | "limited";
export interface Endpoint {
  Address?: string;
  Port?: number;
  HostedZoneId?: string;
}
export type EndpointNetworkType = "IPV4" | "IPV6" | "DUAL";
export interface EngineDefaults {
  DBParameterGroupFamily?: string;
  Marker?: string;
  Parameters?: Parameter[];
}
export type EngineFamily = "MYSQL" | "POSTGRESQL" | "SQLSERVER";
export interface Event {
  SourceIdentifier?: string;
  SourceType?: SourceType;
  Message?: string;
  EventCategories?: string[];
  Date?: Date;
  SourceArn?: string;
}
export interface EventCategoriesMap {
  SourceType?: string;
  EventCategories?: string[];
}
export interface EventCategoriesMessage {
  EventCategoriesMapList?: EventCategoriesMap[];
}
export interface EventSubscription {
  CustomerAwsId?: string;
  CustSubscriptionId?: string;
  SnsTopicArn?: string;
  Status?: string;
  SubscriptionCreationTime?: string;
  SourceType?: string;
  SourceIdsList?: string[];
  EventCategoriesList?: string[];
  Enabled?: boolean;
  EventSubscriptionArn?: string;
}
export interface EventSubscriptionQuotaExceededFault {}
export interface EventSubscriptionsMessage {
  Marker?: string;
  EventSubscriptionsList?: EventSubscription[];
}
export interface EventsMessage {
  Marker?: string;
  Events?: Event[];
}
export type ExportSourceType = "SNAPSHOT" | "CLUSTER";
export interface ExportTask {
  ExportTaskIdentifier?: string;
  SourceArn?: string;
  ExportOnly?: string[];
  SnapshotTime?: Date;
  TaskStartTime?: Date;
  TaskEndTime?: Date;
  S3Bucket?: string;
  S3Prefix?: string;
  IamRoleArn?: string;
  KmsKeyId?: string;
  Status?: string;
  PercentProgress?: number;
  TotalExtractedDataInGB?: number;
  FailureCause?: string;
  WarningMessage?: string;
  SourceType?: ExportSourceType;
}
export interface ExportTaskAlreadyExistsFault {}
export interface ExportTaskNotFoundFault {}
export interface ExportTasksMessage {
  Marker?: string;
  ExportTasks?: ExportTask[];
}
export interface FailoverDBClusterMessage {
  DBClusterIdentifier: string;
  TargetDBInstanceIdentifier?: string;
}
export interface FailoverDBClusterResult {
  DBCluster?: DBCluster;
}
export interface FailoverGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  TargetDbClusterIdentifier: string;
  AllowDataLoss?: boolean;
  Switchover?: boolean;
}
export interface FailoverGlobalClusterResult {
  GlobalCluster?: GlobalCluster;
}
export interface FailoverState {
  Status?: FailoverStatus;
  FromDbClusterArn?: string;
  ToDbClusterArn?: string;
  IsDataLossAllowed?: boolean;
}
export type FailoverStatus = "pending" | "failing-over" | "cancelling";
export interface Filter {
  Name: string;
  Values: string[];
}
export interface GlobalCluster {
  GlobalClusterIdentifier?: string;
  GlobalClusterResourceId?: string;
  GlobalClusterArn?: string;
  Status?: string;
  Engine?: string;
  EngineVersion?: string;
  EngineLifecycleSupport?: string;
  DatabaseName?: string;
  StorageEncrypted?: boolean;
  StorageEncryptionType?: StorageEncryptionType;
  DeletionProtection?: boolean;
  GlobalClusterMembers?: GlobalClusterMember[];
  Endpoint?: string;
  FailoverState?: FailoverState;
  TagList?: Tag[];
}
export interface GlobalClusterAlreadyExistsFault {}
export interface GlobalClusterMember {
  DBClusterArn?: string;
  Readers?: string[];
  IsWriter?: boolean;
  GlobalWriteForwardingStatus?: WriteForwardingStatus;
  SynchronizationStatus?: GlobalClusterMemberSynchronizationStatus;
}
export type GlobalClusterMemberSynchronizationStatus = "connected" | "pending-resync";
export interface GlobalClusterNotFoundFault {}
export interface GlobalClusterQuotaExceededFault {}
export interface GlobalClustersMessage {
  Marker?: string;
  GlobalClusters?: GlobalCluster[];
}
export type IAMAuthMode = "DISABLED" | "REQUIRED" | "ENABLED";
export interface IPRange {
  Status?: string;
  CIDRIP?: string;
}
export interface IamRoleMissingPermissionsFault {}
export interface IamRoleNotFoundFault {}
export interface InstanceQuotaExceededFault {}
export interface InsufficientAvailableIPsInSubnetFault {}
export interface InsufficientDBClusterCapacityFault {}
export interface InsufficientDBInstanceCapacityFault {}
export interface InsufficientStorageClusterCapacityFault {}
export interface Integration {
  SourceArn?: string;
  TargetArn?: string;
  IntegrationName?: string;
  IntegrationArn?: string;
  KMSKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Status?: IntegrationStatus;
  Tags?: Tag[];
  DataFilter?: string;
  Description?: string;
  CreateTime?: Date;
  Errors?: IntegrationError[];
}
export interface IntegrationAlreadyExistsFault {}
export interface IntegrationConflictOperationFault {}
export interface IntegrationError {
  ErrorCode: string;
  ErrorMessage?: string;
}
export interface IntegrationNotFoundFault {}
export interface IntegrationQuotaExceededFault {}
export type IntegrationStatus = "creating" | "active" | "modifying" | "failed" | "deleting" | "syncing" | "needs_attention";
export interface InvalidBlueGreenDeploymentStateFault {}
export interface InvalidCustomDBEngineVersionStateFault {}
export interface InvalidDBCapacityReservationStateFault {}
export interface InvalidDBClusterAutomatedBackupStateFault {}
export interface InvalidDBClusterCapacityFault {}
export interface InvalidDBClusterEndpointStateFault {}
export interface InvalidDBClusterSnapshotStateFault {}
export interface InvalidDBClusterStateFault {}
export interface InvalidDBInstanceAutomatedBackupStateFault {}
export interface InvalidDBInstanceStateFault {}
export interface InvalidDBParameterGroupStateFault {}
export interface InvalidDBProxyEndpointStateFault {}
export interface InvalidDBProxyStateFault {}
export interface InvalidDBSecurityGroupStateFault {}
export interface InvalidDBShardGroupStateFault {}
export interface InvalidDBSnapshotStateFault {}
export interface InvalidDBSubnetGroupFault {}
export interface InvalidDBSubnetGroupStateFault {}
export interface InvalidDBSubnetStateFault {}
export interface InvalidEventSubscriptionStateFault {}
export interface InvalidExportOnlyFault {}
export interface InvalidExportSourceStateFault {}
export interface InvalidExportTaskStateFault {}
export interface InvalidGlobalClusterStateFault {}
export interface InvalidIntegrationStateFault {}
export interface InvalidOptionGroupStateFault {}
export interface InvalidResourceStateFault {}
export interface InvalidRestoreFault {}
export interface InvalidS3BucketFault {}
export interface InvalidSubnet {}
export interface InvalidVPCNetworkStateFault {}
export interface IssueDetails {
  PerformanceIssueDetails?: PerformanceIssueDetails;
}
export interface KMSKeyNotAccessibleFault {}
export type LifecycleSupportName = "open-source-rds-standard-support" | "open-source-rds-extended-support";
export interface LimitlessDatabase {
  Status?: LimitlessDatabaseStatus;
  MinRequiredACU?: number;
}
export type LimitlessDatabaseStatus = "active" | "not-in-use" | "enabled" | "disabled" | "enabling" | "disabling" | "modifying-max-capacity" | "error";
export interface ListTagsForResourceMessage {
  ResourceName: string;
  Filters?: Filter[];
}
export type LocalWriteForwardingStatus = "enabled" | "disabled" | "enabling" | "disabling" | "requested";
export type MasterUserAuthenticationType = "password" | "iam-db-auth";
export interface MasterUserSecret {
  SecretArn?: string;
  SecretStatus?: string;
  KmsKeyId?: string;
}
export interface MaxDBShardGroupLimitReached {}
export interface Metric {
  Name?: string;
  References?: MetricReference[];
  StatisticsDetails?: string;
  MetricQuery?: MetricQuery;
}
export interface MetricQuery {
  PerformanceInsightsMetricQuery?: PerformanceInsightsMetricQuery;
}
export interface MetricReference {
  Name?: string;
  ReferenceDetails?: ReferenceDetails;
}
export interface MinimumEngineVersionPerAllowedValue {
  AllowedValue?: string;
  MinimumEngineVersion?: string;
}
export interface ModifyActivityStreamRequest {
  ResourceArn?: string;
  AuditPolicyState?: AuditPolicyState;
}
export interface ModifyActivityStreamResponse {
  KmsKeyId?: string;
  KinesisStreamName?: string;
  Status?: ActivityStreamStatus;
  Mode?: ActivityStreamMode;
  EngineNativeAuditFieldsIncluded?: boolean;
  PolicyStatus?: ActivityStreamPolicyStatus;
}
export interface ModifyAdditionalStorageVolume {
  VolumeName: string;
  AllocatedStorage?: number;
  IOPS?: number;
  MaxAllocatedStorage?: number;
  StorageThroughput?: number;
  StorageType?: string;
  SetForDelete?: boolean;
}
export interface ModifyCertificatesMessage {
  CertificateIdentifier?: string;
  RemoveCustomerOverride?: boolean;
}
export interface ModifyCertificatesResult {
  Certificate?: Certificate;
}
export interface ModifyCurrentDBClusterCapacityMessage {
  DBClusterIdentifier: string;
  Capacity?: number;
  SecondsBeforeTimeout?: number;
  TimeoutAction?: string;
}
export interface ModifyCustomDBEngineVersionMessage {
  Engine: string;
  EngineVersion: string;
  Description?: string;
  Status?: CustomEngineVersionStatus;
}
export interface ModifyDBCapacityReservationRequest {
  DBCapacityReservationIdentifier: string;
  CapacityPerAvailabilityZone?: number;
  EndDateType?: EndDateType;
  EndDate?: Date;
}
export interface ModifyDBCapacityReservationResponse {
  DBCapacityReservation?: DBCapacityReservation;
}
export interface ModifyDBClusterEndpointMessage {
  DBClusterEndpointIdentifier: string;
  EndpointType?: string;
  StaticMembers?: string[];
  ExcludedMembers?: string[];
}
export interface ModifyDBClusterMessage {
  DBClusterIdentifier: string;
  NewDBClusterIdentifier?: string;
  ApplyImmediately?: boolean;
  BackupRetentionPeriod?: number;
  DBClusterParameterGroupName?: string;
  VpcSecurityGroupIds?: string[];
  Port?: number;
  MasterUserPassword?: string;
  OptionGroupName?: string;
  PreferredBackupWindow?: string;
  PreferredMaintenanceWindow?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  BacktrackWindow?: number;
  CloudwatchLogsExportConfiguration?: CloudwatchLogsExportConfiguration;
  EngineVersion?: string;
  AllowMajorVersionUpgrade?: boolean;
  DBInstanceParameterGroupName?: string;
  Domain?: string;
  DomainIAMRoleName?: string;
  ScalingConfiguration?: ScalingConfiguration;
  DeletionProtection?: boolean;
  EnableHttpEndpoint?: boolean;
  CopyTagsToSnapshot?: boolean;
  EnableGlobalWriteForwarding?: boolean;
  DBClusterInstanceClass?: string;
  AllocatedStorage?: number;
  StorageType?: string;
  Iops?: number;
  AutoMinorVersionUpgrade?: boolean;
  NetworkType?: string;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  ManageMasterUserPassword?: boolean;
  RotateMasterUserPassword?: boolean;
  EnableLocalWriteForwarding?: boolean;
  MasterUserSecretKmsKeyId?: string;
  EngineMode?: string;
  AllowEngineModeChange?: boolean;
  AwsBackupRecoveryPointArn?: string;
  EnableLimitlessDatabase?: boolean;
  CACertificateIdentifier?: string;
  MasterUserAuthenticationType?: MasterUserAuthenticationType;
  EngineLifecycleSupport?: string;
}
export interface ModifyDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
  Parameters: Parameter[];
}
export interface ModifyDBClusterResult {
  DBCluster?: DBCluster;
}
export interface ModifyDBClusterSnapshotAttributeMessage {
  DBClusterSnapshotIdentifier: string;
  AttributeName: string;
  ValuesToAdd?: string[];
  ValuesToRemove?: string[];
}
export interface ModifyDBClusterSnapshotAttributeResult {
  DBClusterSnapshotAttributesResult?: DBClusterSnapshotAttributesResult;
}
export interface ModifyDBInstanceMessage {
  DBInstanceIdentifier: string;
  AllocatedStorage?: number;
  DBInstanceClass?: string;
  DBSubnetGroupName?: string;
  DBSecurityGroups?: string[];
  VpcSecurityGroupIds?: string[];
  ApplyImmediately?: boolean;
  MasterUserPassword?: string;
  DBParameterGroupName?: string;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  PreferredMaintenanceWindow?: string;
  MultiAZ?: boolean;
  EngineVersion?: string;
  AllowMajorVersionUpgrade?: boolean;
  AutoMinorVersionUpgrade?: boolean;
  LicenseModel?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  NewDBInstanceIdentifier?: string;
  StorageType?: string;
  TdeCredentialArn?: string;
  TdeCredentialPassword?: string;
  CACertificateIdentifier?: string;
  Domain?: string;
  DomainFqdn?: string;
  DomainOu?: string;
  DomainAuthSecretArn?: string;
  DomainDnsIps?: string[];
  DisableDomain?: boolean;
  CopyTagsToSnapshot?: boolean;
  MonitoringInterval?: number;
  DBPortNumber?: number;
  PubliclyAccessible?: boolean;
  MonitoringRoleArn?: string;
  DomainIAMRoleName?: string;
  PromotionTier?: number;
  EnableIAMDatabaseAuthentication?: boolean;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  CloudwatchLogsExportConfiguration?: CloudwatchLogsExportConfiguration;
  ProcessorFeatures?: ProcessorFeature[];
  UseDefaultProcessorFeatures?: boolean;
  DeletionProtection?: boolean;
  MaxAllocatedStorage?: number;
  CertificateRotationRestart?: boolean;
  ReplicaMode?: ReplicaMode;
  AutomationMode?: AutomationMode;
  ResumeFullAutomationModeMinutes?: number;
  EnableCustomerOwnedIp?: boolean;
  NetworkType?: string;
  AwsBackupRecoveryPointArn?: string;
  ManageMasterUserPassword?: boolean;
  RotateMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
  MultiTenant?: boolean;
  DedicatedLogVolume?: boolean;
  Engine?: string;
  AdditionalStorageVolumes?: ModifyAdditionalStorageVolume[];
  DBCapacityReservationIdentifier?: string;
  TagSpecifications?: TagSpecification[];
  MasterUserAuthenticationType?: MasterUserAuthenticationType;
  EngineLifecycleSupport?: string;
}
export interface ModifyDBInstanceResult {
  DBInstance?: DBInstance;
}
export interface ModifyDBParameterGroupMessage {
  DBParameterGroupName: string;
  Parameters: Parameter[];
}
export interface ModifyDBProxyEndpointRequest {
  DBProxyEndpointName: string;
  NewDBProxyEndpointName?: string;
  VpcSecurityGroupIds?: string[];
}
export interface ModifyDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint;
}
export interface ModifyDBProxyRequest {
  DBProxyName: string;
  NewDBProxyName?: string;
  DefaultAuthScheme?: DefaultAuthScheme;
  Auth?: UserAuthConfig[];
  RequireTLS?: boolean;
  IdleClientTimeout?: number;
  DebugLogging?: boolean;
  RoleArn?: string;
  SecurityGroups?: string[];
}
export interface ModifyDBProxyResponse {
  DBProxy?: DBProxy;
}
export interface ModifyDBProxyTargetGroupRequest {
  TargetGroupName: string;
  DBProxyName: string;
  ConnectionPoolConfig?: ConnectionPoolConfiguration;
  NewName?: string;
}
export interface ModifyDBProxyTargetGroupResponse {
  DBProxyTargetGroup?: DBProxyTargetGroup;
}
export interface ModifyDBRecommendationMessage {
  RecommendationId: string;
  Locale?: string;
  Status?: string;
  RecommendedActionUpdates?: RecommendedActionUpdate[];
}
export interface ModifyDBShardGroupMessage {
  DBShardGroupIdentifier: string;
  MaxACU?: number;
  MinACU?: number;
  ComputeRedundancy?: number;
}
export interface ModifyDBSnapshotAttributeMessage {
  DBSnapshotIdentifier: string;
  AttributeName: string;
  ValuesToAdd?: string[];
  ValuesToRemove?: string[];
}
export interface ModifyDBSnapshotAttributeResult {
  DBSnapshotAttributesResult?: DBSnapshotAttributesResult;
}
export interface ModifyDBSnapshotMessage {
  DBSnapshotIdentifier: string;
  EngineVersion?: string;
  OptionGroupName?: string;
}
export interface ModifyDBSnapshotResult {
  DBSnapshot?: DBSnapshot;
}
export interface ModifyDBSubnetGroupMessage {
  DBSubnetGroupName: string;
  DBSubnetGroupDescription?: string;
  SubnetIds: string[];
}
export interface ModifyDBSubnetGroupResult {
  DBSubnetGroup?: DBSubnetGroup;
}
export interface ModifyEventSubscriptionMessage {
  SubscriptionName: string;
  SnsTopicArn?: string;
  SourceType?: string;
  EventCategories?: string[];
  Enabled?: boolean;
}
export interface ModifyEventSubscriptionResult {
  EventSubscription?: EventSubscription;
}
export interface ModifyGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  NewGlobalClusterIdentifier?: string;
  DeletionProtection?: boolean;
  EngineVersion?: string;
  AllowMajorVersionUpgrade?: boolean;
}
export interface ModifyGlobalClusterResult {
  GlobalCluster?: GlobalCluster;
}
export interface ModifyIntegrationMessage {
  IntegrationIdentifier: string;
  IntegrationName?: string;
  DataFilter?: string;
  Description?: string;
}
export interface ModifyOptionGroupMessage {
  OptionGroupName: string;
  OptionsToInclude?: OptionConfiguration[];
  OptionsToRemove?: string[];
  ApplyImmediately?: boolean;
}
export interface ModifyOptionGroupResult {
  OptionGroup?: OptionGroup;
}
export interface ModifyTenantDatabaseMessage {
  DBInstanceIdentifier: string;
  TenantDBName: string;
  MasterUserPassword?: string;
  NewTenantDBName?: string;
  ManageMasterUserPassword?: boolean;
  RotateMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
}
export interface ModifyTenantDatabaseResult {
  TenantDatabase?: TenantDatabase;
}
export interface NetworkTypeNotSupported {}
export interface Option {
  OptionName?: string;
  OptionDescription?: string;
  Persistent?: boolean;
  Permanent?: boolean;
  Port?: number;
  OptionVersion?: string;
  OptionSettings?: OptionSetting[];
  DBSecurityGroupMemberships?: DBSecurityGroupMembership[];
  VpcSecurityGroupMemberships?: VpcSecurityGroupMembership[];
}
export interface OptionConfiguration {
  OptionName: string;
  Port?: number;
  OptionVersion?: string;
  DBSecurityGroupMemberships?: string[];
  VpcSecurityGroupMemberships?: string[];
  OptionSettings?: OptionSetting[];
}
export interface OptionGroup {
  OptionGroupName?: string;
  OptionGroupDescription?: string;
  EngineName?: string;
  MajorEngineVersion?: string;
  Options?: Option[];
  AllowsVpcAndNonVpcInstanceMemberships?: boolean;
  VpcId?: string;
  OptionGroupArn?: string;
  SourceOptionGroup?: string;
  SourceAccountId?: string;
  CopyTimestamp?: Date;
  SourceRegion?: string;
}
export interface OptionGroupAlreadyExistsFault {}
export interface OptionGroupMembership {
  OptionGroupName?: string;
  Status?: string;
}
export interface OptionGroupNotFoundFault {}
export interface OptionGroupOption {
  Name?: string;
  Description?: string;
  EngineName?: string;
  MajorEngineVersion?: string;
  MinimumRequiredMinorEngineVersion?: string;
  PortRequired?: boolean;
  DefaultPort?: number;
  OptionsDependedOn?: string[];
  OptionsConflictsWith?: string[];
  Persistent?: boolean;
  Permanent?: boolean;
  RequiresAutoMinorEngineVersionUpgrade?: boolean;
  VpcOnly?: boolean;
  SupportsOptionVersionDowngrade?: boolean;
  OptionGroupOptionSettings?: OptionGroupOptionSetting[];
  OptionGroupOptionVersions?: OptionVersion[];
  CopyableCrossAccount?: boolean;
  CopyableCrossRegion?: boolean;
}
export interface OptionGroupOptionSetting {
  SettingName?: string;
  SettingDescription?: string;
  DefaultValue?: string;
  ApplyType?: string;
  AllowedValues?: string;
  IsModifiable?: boolean;
  IsRequired?: boolean;
  MinimumEngineVersionPerAllowedValue?: MinimumEngineVersionPerAllowedValue[];
}
export interface OptionGroupOptionsMessage {
  OptionGroupOptions?: OptionGroupOption[];
  Marker?: string;
}
export interface OptionGroupQuotaExceededFault {}
export interface OptionGroups {
  OptionGroupsList?: OptionGroup[];
  Marker?: string;
}
export interface OptionSetting {
  Name?: string;
  Value?: string;
  DefaultValue?: string;
  Description?: string;
  ApplyType?: string;
  DataType?: string;
  AllowedValues?: string;
  IsModifiable?: boolean;
  IsCollection?: boolean;
}
export interface OptionVersion {
  Version?: string;
  IsDefault?: boolean;
}
export interface OrderableDBInstanceOption {
  Engine?: string;
  EngineVersion?: string;
  DBInstanceClass?: string;
  LicenseModel?: string;
  AvailabilityZoneGroup?: string;
  AvailabilityZones?: AvailabilityZone[];
  MultiAZCapable?: boolean;
  ReadReplicaCapable?: boolean;
  Vpc?: boolean;
  SupportsStorageEncryption?: boolean;
  StorageType?: string;
  SupportsIops?: boolean;
  SupportsStorageThroughput?: boolean;
  SupportsEnhancedMonitoring?: boolean;
  SupportsIAMDatabaseAuthentication?: boolean;
  SupportsPerformanceInsights?: boolean;
  MinStorageSize?: number;
  MaxStorageSize?: number;
  MinIopsPerDbInstance?: number;
  MaxIopsPerDbInstance?: number;
  MinIopsPerGib?: number;
  MaxIopsPerGib?: number;
  MinStorageThroughputPerDbInstance?: number;
  MaxStorageThroughputPerDbInstance?: number;
  MinStorageThroughputPerIops?: number;
  MaxStorageThroughputPerIops?: number;
  AvailableProcessorFeatures?: AvailableProcessorFeature[];
  SupportedEngineModes?: string[];
  SupportsStorageAutoscaling?: boolean;
  SupportsKerberosAuthentication?: boolean;
  OutpostCapable?: boolean;
  SupportedActivityStreamModes?: string[];
  SupportsGlobalDatabases?: boolean;
  SupportedNetworkTypes?: string[];
  SupportsClusters?: boolean;
  SupportsDedicatedLogVolume?: boolean;
  SupportsAdditionalStorageVolumes?: boolean;
  SupportsHttpEndpoint?: boolean;
  AvailableAdditionalStorageVolumesOptions?: AvailableAdditionalStorageVolumesOption[];
}
export interface OrderableDBInstanceOptionsMessage {
  OrderableDBInstanceOptions?: OrderableDBInstanceOption[];
  Marker?: string;
}
export interface Outpost {
  Arn?: string;
}
export interface Parameter {
  ParameterName?: string;
  ParameterValue?: string;
  Description?: string;
  Source?: string;
  ApplyType?: string;
  DataType?: string;
  AllowedValues?: string;
  IsModifiable?: boolean;
  MinimumEngineVersion?: string;
  ApplyMethod?: ApplyMethod;
  SupportedEngineModes?: string[];
}
export interface PendingCloudwatchLogsExports {
  LogTypesToEnable?: string[];
  LogTypesToDisable?: string[];
}
export interface PendingMaintenanceAction {
  Action?: string;
  AutoAppliedAfterDate?: Date;
  ForcedApplyDate?: Date;
  OptInStatus?: string;
  CurrentApplyDate?: Date;
  Description?: string;
}
export interface PendingMaintenanceActionsMessage {
  PendingMaintenanceActions?: ResourcePendingMaintenanceActions[];
  Marker?: string;
}
export interface PendingModifiedValues {
  DBInstanceClass?: string;
  AllocatedStorage?: number;
  MasterUserPassword?: string;
  Port?: number;
  BackupRetentionPeriod?: number;
  MultiAZ?: boolean;
  EngineVersion?: string;
  LicenseModel?: string;
  Iops?: number;
  StorageThroughput?: number;
  DBInstanceIdentifier?: string;
  StorageType?: string;
  CACertificateIdentifier?: string;
  DBSubnetGroupName?: string;
  PendingCloudwatchLogsExports?: PendingCloudwatchLogsExports;
  ProcessorFeatures?: ProcessorFeature[];
  AutomationMode?: AutomationMode;
  ResumeFullAutomationModeTime?: Date;
  MultiTenant?: boolean;
  IAMDatabaseAuthenticationEnabled?: boolean;
  DedicatedLogVolume?: boolean;
  Engine?: string;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
  DBCapacityReservationIdentifier?: string;
}
export interface PerformanceInsightsMetricDimensionGroup {
  Dimensions?: string[];
  Group?: string;
  Limit?: number;
}
export interface PerformanceInsightsMetricQuery {
  GroupBy?: PerformanceInsightsMetricDimensionGroup;
  Metric?: string;
}
export interface PerformanceIssueDetails {
  StartTime?: Date;
  EndTime?: Date;
  Metrics?: Metric[];
  Analysis?: string;
}
export interface PointInTimeRestoreNotEnabledFault {}
export interface ProcessorFeature {
  Name?: string;
  Value?: string;
}
export interface PromoteReadReplicaDBClusterMessage {
  DBClusterIdentifier: string;
}
export interface PromoteReadReplicaDBClusterResult {
  DBCluster?: DBCluster;
}
export interface PromoteReadReplicaMessage {
  DBInstanceIdentifier: string;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  TagSpecifications?: TagSpecification[];
}
export interface PromoteReadReplicaResult {
  DBInstance?: DBInstance;
}
export interface ProvisionedIopsNotAvailableInAZFault {}
export interface PurchaseReservedDBInstancesOfferingMessage {
  ReservedDBInstancesOfferingId: string;
  ReservedDBInstanceId?: string;
  DBInstanceCount?: number;
  Tags?: Tag[];
}
export interface PurchaseReservedDBInstancesOfferingResult {
  ReservedDBInstance?: ReservedDBInstance;
}
export interface Range {
  From?: number;
  To?: number;
  Step?: number;
}
export interface RdsCustomClusterConfiguration {
  InterconnectSubnetId?: string;
  TransitGatewayMulticastDomainId?: string;
  ReplicaMode?: ReplicaMode;
}
export interface RebootDBClusterMessage {
  DBClusterIdentifier: string;
}
export interface RebootDBClusterResult {
  DBCluster?: DBCluster;
}
export interface RebootDBInstanceMessage {
  DBInstanceIdentifier: string;
  ForceFailover?: boolean;
}
export interface RebootDBInstanceResult {
  DBInstance?: DBInstance;
}
export interface RebootDBShardGroupMessage {
  DBShardGroupIdentifier: string;
}
export interface RecommendedAction {
  ActionId?: string;
  Title?: string;
  Description?: string;
  Operation?: string;
  Parameters?: RecommendedActionParameter[];
  ApplyModes?: string[];
  Status?: string;
  IssueDetails?: IssueDetails;
  ContextAttributes?: ContextAttribute[];
}
export interface RecommendedActionParameter {
  Key?: string;
  Value?: string;
}
export interface RecommendedActionUpdate {
  ActionId: string;
  Status: string;
}
export interface RecurringCharge {
  RecurringChargeAmount?: number;
  RecurringChargeFrequency?: string;
}
export interface ReferenceDetails {
  ScalarReferenceDetails?: ScalarReferenceDetails;
}
export interface RegisterDBProxyTargetsRequest {
  DBProxyName: string;
  TargetGroupName?: string;
  DBInstanceIdentifiers?: string[];
  DBClusterIdentifiers?: string[];
}
export interface RegisterDBProxyTargetsResponse {
  DBProxyTargets?: DBProxyTarget[];
}
export interface RemoveFromGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  DbClusterIdentifier: string;
}
export interface RemoveFromGlobalClusterResult {
  GlobalCluster?: GlobalCluster;
}
export interface RemoveRoleFromDBClusterMessage {
  DBClusterIdentifier: string;
  RoleArn: string;
  FeatureName?: string;
}
export interface RemoveRoleFromDBInstanceMessage {
  DBInstanceIdentifier: string;
  RoleArn: string;
  FeatureName: string;
}
export interface RemoveSourceIdentifierFromSubscriptionMessage {
  SubscriptionName: string;
  SourceIdentifier: string;
}
export interface RemoveSourceIdentifierFromSubscriptionResult {
  EventSubscription?: EventSubscription;
}
export interface RemoveTagsFromResourceMessage {
  ResourceName: string;
  TagKeys: string[];
}
export type ReplicaMode = "open-read-only" | "mounted";
export interface ReservedDBInstance {
  ReservedDBInstanceId?: string;
  ReservedDBInstancesOfferingId?: string;
  DBInstanceClass?: string;
  StartTime?: Date;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  CurrencyCode?: string;
  DBInstanceCount?: number;
  ProductDescription?: string;
  OfferingType?: string;
  MultiAZ?: boolean;
  State?: string;
  RecurringCharges?: RecurringCharge[];
  ReservedDBInstanceArn?: string;
  LeaseId?: string;
}
export interface ReservedDBInstanceAlreadyExistsFault {}
export interface ReservedDBInstanceMessage {
  Marker?: string;
  ReservedDBInstances?: ReservedDBInstance[];
}
export interface ReservedDBInstanceNotFoundFault {}
export interface ReservedDBInstanceQuotaExceededFault {}
export interface ReservedDBInstancesOffering {
  ReservedDBInstancesOfferingId?: string;
  DBInstanceClass?: string;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  CurrencyCode?: string;
  ProductDescription?: string;
  OfferingType?: string;
  MultiAZ?: boolean;
  RecurringCharges?: RecurringCharge[];
}
export interface ReservedDBInstancesOfferingMessage {
  Marker?: string;
  ReservedDBInstancesOfferings?: ReservedDBInstancesOffering[];
}
export interface ReservedDBInstancesOfferingNotFoundFault {}
export interface ResetDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string;
  ResetAllParameters?: boolean;
  Parameters?: Parameter[];
}
export interface ResetDBParameterGroupMessage {
  DBParameterGroupName: string;
  ResetAllParameters?: boolean;
  Parameters?: Parameter[];
}
export interface ResourceNotFoundFault {}
export interface ResourcePendingMaintenanceActions {
  ResourceIdentifier?: string;
  PendingMaintenanceActionDetails?: PendingMaintenanceAction[];
}
export interface RestoreDBClusterFromS3Message {
  AvailabilityZones?: string[];
  BackupRetentionPeriod?: number;
  CharacterSetName?: string;
  DatabaseName?: string;
  DBClusterIdentifier: string;
  DBClusterParameterGroupName?: string;
  VpcSecurityGroupIds?: string[];
  DBSubnetGroupName?: string;
  Engine: string;
  EngineVersion?: string;
  Port?: number;
  MasterUsername: string;
  MasterUserPassword?: string;
  OptionGroupName?: string;
  PreferredBackupWindow?: string;
  PreferredMaintenanceWindow?: string;
  Tags?: Tag[];
  StorageEncrypted?: boolean;
  KmsKeyId?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  SourceEngine: string;
  SourceEngineVersion: string;
  S3BucketName: string;
  S3Prefix?: string;
  S3IngestionRoleArn: string;
  BacktrackWindow?: number;
  EnableCloudwatchLogsExports?: string[];
  DeletionProtection?: boolean;
  CopyTagsToSnapshot?: boolean;
  Domain?: string;
  DomainIAMRoleName?: string;
  StorageType?: string;
  NetworkType?: string;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration;
  ManageMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
  EngineLifecycleSupport?: string;
  TagSpecifications?: TagSpecification[];
  AssociatedRoles?: DBClusterAssociatedRole[];
}
export interface RestoreDBClusterFromS3Result {
  DBCluster?: DBCluster;
}
export interface RestoreDBClusterFromSnapshotMessage {
  AvailabilityZones?: string[];
  DBClusterIdentifier: string;
  SnapshotIdentifier: string;
  Engine: string;
  EngineVersion?: string;
  Port?: number;
  DBSubnetGroupName?: string;
  DatabaseName?: string;
  OptionGroupName?: string;
  VpcSecurityGroupIds?: string[];
  Tags?: Tag[];
  KmsKeyId?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  BacktrackWindow?: number;
  EnableCloudwatchLogsExports?: string[];
  EngineMode?: string;
  ScalingConfiguration?: ScalingConfiguration;
  DBClusterParameterGroupName?: string;
  DeletionProtection?: boolean;
  CopyTagsToSnapshot?: boolean;
  Domain?: string;
  DomainIAMRoleName?: string;
  DBClusterInstanceClass?: string;
  StorageType?: string;
  Iops?: number;
  PubliclyAccessible?: boolean;
  NetworkType?: string;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  EngineLifecycleSupport?: string;
  TagSpecifications?: TagSpecification[];
  EnableVPCNetworking?: boolean;
  EnableInternetAccessGateway?: boolean;
  AssociatedRoles?: DBClusterAssociatedRole[];
}
export interface RestoreDBClusterFromSnapshotResult {
  DBCluster?: DBCluster;
}
export interface RestoreDBClusterToPointInTimeMessage {
  DBClusterIdentifier: string;
  RestoreType?: string;
  SourceDBClusterIdentifier?: string;
  RestoreToTime?: Date;
  UseLatestRestorableTime?: boolean;
  Port?: number;
  DBSubnetGroupName?: string;
  OptionGroupName?: string;
  VpcSecurityGroupIds?: string[];
  Tags?: Tag[];
  KmsKeyId?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  BacktrackWindow?: number;
  EnableCloudwatchLogsExports?: string[];
  DBClusterParameterGroupName?: string;
  DeletionProtection?: boolean;
  CopyTagsToSnapshot?: boolean;
  Domain?: string;
  DomainIAMRoleName?: string;
  DBClusterInstanceClass?: string;
  StorageType?: string;
  PubliclyAccessible?: boolean;
  Iops?: number;
  NetworkType?: string;
  SourceDbClusterResourceId?: string;
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration;
  ScalingConfiguration?: ScalingConfiguration;
  EngineMode?: string;
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  EngineLifecycleSupport?: string;
  TagSpecifications?: TagSpecification[];
  EnableVPCNetworking?: boolean;
  EnableInternetAccessGateway?: boolean;
  AssociatedRoles?: DBClusterAssociatedRole[];
}
export interface RestoreDBClusterToPointInTimeResult {
  DBCluster?: DBCluster;
}
export interface RestoreDBInstanceFromDBSnapshotMessage {
  DBInstanceIdentifier: string;
  DBSnapshotIdentifier?: string;
  DBInstanceClass?: string;
  Port?: number;
  AvailabilityZone?: string;
  DBSubnetGroupName?: string;
  MultiAZ?: boolean;
  PubliclyAccessible?: boolean;
  AutoMinorVersionUpgrade?: boolean;
  LicenseModel?: string;
  DBName?: string;
  Engine?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  Tags?: Tag[];
  StorageType?: string;
  TdeCredentialArn?: string;
  TdeCredentialPassword?: string;
  VpcSecurityGroupIds?: string[];
  Domain?: string;
  DomainFqdn?: string;
  DomainOu?: string;
  DomainAuthSecretArn?: string;
  DomainDnsIps?: string[];
  CopyTagsToSnapshot?: boolean;
  DomainIAMRoleName?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  EnableCloudwatchLogsExports?: string[];
  ProcessorFeatures?: ProcessorFeature[];
  UseDefaultProcessorFeatures?: boolean;
  DBParameterGroupName?: string;
  DeletionProtection?: boolean;
  EnableCustomerOwnedIp?: boolean;
  NetworkType?: string;
  BackupTarget?: string;
  CustomIamInstanceProfile?: string;
  AllocatedStorage?: number;
  DBClusterSnapshotIdentifier?: string;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  DBCapacityReservationIdentifier?: string;
  DedicatedLogVolume?: boolean;
  CACertificateIdentifier?: string;
  EngineLifecycleSupport?: string;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
  TagSpecifications?: TagSpecification[];
  ManageMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
}
export interface RestoreDBInstanceFromDBSnapshotResult {
  DBInstance?: DBInstance;
}
export interface RestoreDBInstanceFromS3Message {
  DBName?: string;
  DBInstanceIdentifier: string;
  AllocatedStorage?: number;
  DBInstanceClass: string;
  Engine: string;
  MasterUsername?: string;
  MasterUserPassword?: string;
  DBSecurityGroups?: string[];
  VpcSecurityGroupIds?: string[];
  AvailabilityZone?: string;
  DBSubnetGroupName?: string;
  PreferredMaintenanceWindow?: string;
  DBParameterGroupName?: string;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  Port?: number;
  MultiAZ?: boolean;
  EngineVersion?: string;
  AutoMinorVersionUpgrade?: boolean;
  LicenseModel?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  PubliclyAccessible?: boolean;
  Tags?: Tag[];
  StorageType?: string;
  StorageEncrypted?: boolean;
  KmsKeyId?: string;
  CopyTagsToSnapshot?: boolean;
  MonitoringInterval?: number;
  MonitoringRoleArn?: string;
  EnableIAMDatabaseAuthentication?: boolean;
  SourceEngine: string;
  SourceEngineVersion: string;
  S3BucketName: string;
  S3Prefix?: string;
  S3IngestionRoleArn: string;
  DatabaseInsightsMode?: DatabaseInsightsMode;
  EnablePerformanceInsights?: boolean;
  PerformanceInsightsKMSKeyId?: string;
  PerformanceInsightsRetentionPeriod?: number;
  EnableCloudwatchLogsExports?: string[];
  ProcessorFeatures?: ProcessorFeature[];
  UseDefaultProcessorFeatures?: boolean;
  DeletionProtection?: boolean;
  MaxAllocatedStorage?: number;
  NetworkType?: string;
  ManageMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
  DBCapacityReservationIdentifier?: string;
  DedicatedLogVolume?: boolean;
  CACertificateIdentifier?: string;
  EngineLifecycleSupport?: string;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
  TagSpecifications?: TagSpecification[];
}
export interface RestoreDBInstanceFromS3Result {
  DBInstance?: DBInstance;
}
export interface RestoreDBInstanceToPointInTimeMessage {
  SourceDBInstanceIdentifier?: string;
  TargetDBInstanceIdentifier: string;
  RestoreTime?: Date;
  UseLatestRestorableTime?: boolean;
  DBInstanceClass?: string;
  Port?: number;
  AvailabilityZone?: string;
  DBSubnetGroupName?: string;
  MultiAZ?: boolean;
  PubliclyAccessible?: boolean;
  AutoMinorVersionUpgrade?: boolean;
  LicenseModel?: string;
  DBName?: string;
  Engine?: string;
  Iops?: number;
  StorageThroughput?: number;
  OptionGroupName?: string;
  CopyTagsToSnapshot?: boolean;
  Tags?: Tag[];
  StorageType?: string;
  TdeCredentialArn?: string;
  TdeCredentialPassword?: string;
  VpcSecurityGroupIds?: string[];
  Domain?: string;
  DomainIAMRoleName?: string;
  DomainFqdn?: string;
  DomainOu?: string;
  DomainAuthSecretArn?: string;
  DomainDnsIps?: string[];
  EnableIAMDatabaseAuthentication?: boolean;
  EnableCloudwatchLogsExports?: string[];
  ProcessorFeatures?: ProcessorFeature[];
  UseDefaultProcessorFeatures?: boolean;
  DBParameterGroupName?: string;
  DeletionProtection?: boolean;
  SourceDbiResourceId?: string;
  MaxAllocatedStorage?: number;
  EnableCustomerOwnedIp?: boolean;
  NetworkType?: string;
  SourceDBInstanceAutomatedBackupsArn?: string;
  BackupTarget?: string;
  CustomIamInstanceProfile?: string;
  AllocatedStorage?: number;
  BackupRetentionPeriod?: number;
  PreferredBackupWindow?: string;
  DBCapacityReservationIdentifier?: string;
  DedicatedLogVolume?: boolean;
  CACertificateIdentifier?: string;
  EngineLifecycleSupport?: string;
  AdditionalStorageVolumes?: AdditionalStorageVolume[];
  TagSpecifications?: TagSpecification[];
  ManageMasterUserPassword?: boolean;
  MasterUserSecretKmsKeyId?: string;
}
export interface RestoreDBInstanceToPointInTimeResult {
  DBInstance?: DBInstance;
}
export interface RestoreWindow {
  EarliestTime?: Date;
  LatestTime?: Date;
}
export interface RevokeDBSecurityGroupIngressMessage {
  DBSecurityGroupName: string;
  CIDRIP?: string;
  EC2SecurityGroupName?: string;
  EC2SecurityGroupId?: string;
  EC2SecurityGroupOwnerId?: string;
}
export interface RevokeDBSecurityGroupIngressResult {
  DBSecurityGroup?: DBSecurityGroup;
}
export interface SNSInvalidTopicFault {}
export interface SNSNoAuthorizationFault {}
export interface SNSTopicArnNotFoundFault {}
export interface ScalarReferenceDetails {
  Value?: number;
}
export interface ScalingConfiguration {
  MinCapacity?: number;
  MaxCapacity?: number;
  AutoPause?: boolean;
  SecondsUntilAutoPause?: number;
  TimeoutAction?: string;
  SecondsBeforeTimeout?: number;
}
export interface ScalingConfigurationInfo {
  MinCapacity?: number;
  MaxCapacity?: number;
  AutoPause?: boolean;
  SecondsUntilAutoPause?: number;
  TimeoutAction?: string;
  SecondsBeforeTimeout?: number;
}
export interface ServerlessV2FeaturesSupport {
  MinCapacity?: number;
  MaxCapacity?: number;
}
export interface ServerlessV2PlatformVersionInfo {
  ServerlessV2PlatformVersion?: string;
  ServerlessV2PlatformVersionDescription?: string;
  Engine?: string;
  ServerlessV2FeaturesSupport?: ServerlessV2FeaturesSupport;
  Status?: string;
  IsDefault?: boolean;
}
export interface ServerlessV2PlatformVersionsMessage {
  Marker?: string;
  ServerlessV2PlatformVersions?: ServerlessV2PlatformVersionInfo[];
}
export interface ServerlessV2ScalingConfiguration {
  MinCapacity?: number;
  MaxCapacity?: number;
  SecondsUntilAutoPause?: number;
}
export interface ServerlessV2ScalingConfigurationInfo {
  MinCapacity?: number;
  MaxCapacity?: number;
  SecondsUntilAutoPause?: number;
}
export interface SharedSnapshotQuotaExceededFault {}
export interface SnapshotQuotaExceededFault {}
export interface SourceClusterNotSupportedFault {}
export interface SourceDatabaseNotSupportedFault {}
export interface SourceNotFoundFault {}
export interface SourceRegion {
  RegionName?: string;
  Endpoint?: string;
  Status?: string;
  SupportsDBInstanceAutomatedBackupsReplication?: boolean;
}
export interface SourceRegionMessage {
  Marker?: string;
  SourceRegions?: SourceRegion[];
}
export type SourceType = "db-instance" | "db-parameter-group" | "db-security-group" | "db-snapshot" | "db-cluster" | "db-cluster-snapshot" | "custom-engine-version" | "db-proxy" | "blue-green-deployment" | "db-shard-group" | "zero-etl";
export interface StartActivityStreamRequest {
  ResourceArn: string;
  Mode: ActivityStreamMode;
  KmsKeyId: string;
  ApplyImmediately?: boolean;
  EngineNativeAuditFieldsIncluded?: boolean;
}
export interface StartActivityStreamResponse {
  KmsKeyId?: string;
  KinesisStreamName?: string;
  Status?: ActivityStreamStatus;
  Mode?: ActivityStreamMode;
  EngineNativeAuditFieldsIncluded?: boolean;
  ApplyImmediately?: boolean;
}
export interface StartDBClusterMessage {
  DBClusterIdentifier: string;
}
export interface StartDBClusterResult {
  DBCluster?: DBCluster;
}
export interface StartDBInstanceAutomatedBackupsReplicationMessage {
  SourceDBInstanceArn: string;
  BackupRetentionPeriod?: number;
  KmsKeyId?: string;
  PreSignedUrl?: string;
  Tags?: Tag[];
}
export interface StartDBInstanceAutomatedBackupsReplicationResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup;
}
export interface StartDBInstanceMessage {
  DBInstanceIdentifier: string;
  DBCapacityReservationIdentifier?: string;
}
export interface StartDBInstanceResult {
  DBInstance?: DBInstance;
}
export interface StartExportTaskMessage {
  ExportTaskIdentifier: string;
  SourceArn: string;
  S3BucketName: string;
  IamRoleArn: string;
  KmsKeyId: string;
  S3Prefix?: string;
  ExportOnly?: string[];
}
export interface StopActivityStreamRequest {
  ResourceArn: string;
  ApplyImmediately?: boolean;
}
export interface StopActivityStreamResponse {
  KmsKeyId?: string;
  KinesisStreamName?: string;
  Status?: ActivityStreamStatus;
}
export interface StopDBClusterMessage {
  DBClusterIdentifier: string;
}
export interface StopDBClusterResult {
  DBCluster?: DBCluster;
}
export interface StopDBInstanceAutomatedBackupsReplicationMessage {
  SourceDBInstanceArn: string;
}
export interface StopDBInstanceAutomatedBackupsReplicationResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup;
}
export interface StopDBInstanceMessage {
  DBInstanceIdentifier: string;
  DBSnapshotIdentifier?: string;
  DetachFromDBCapacityReservation?: boolean;
}
export interface StopDBInstanceResult {
  DBInstance?: DBInstance;
}
export type StorageEncryptionType = "none" | "sse-kms" | "sse-rds";
export interface StorageQuotaExceededFault {}
export interface StorageTypeNotAvailableFault {}
export interface StorageTypeNotSupportedFault {}
export interface Subnet {
  SubnetIdentifier?: string;
  SubnetAvailabilityZone?: AvailabilityZone;
  SubnetOutpost?: Outpost;
  SubnetStatus?: string;
}
export interface SubnetAlreadyInUse {}
export interface SubscriptionAlreadyExistFault {}
export interface SubscriptionCategoryNotFoundFault {}
export interface SubscriptionNotFoundFault {}
export interface SupportedEngineLifecycle {
  LifecycleSupportName: LifecycleSupportName;
  LifecycleSupportStartDate: Date;
  LifecycleSupportEndDate: Date;
}
export interface SwitchoverBlueGreenDeploymentRequest {
  BlueGreenDeploymentIdentifier: string;
  SwitchoverTimeout?: number;
}
export interface SwitchoverBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment;
}
export interface SwitchoverDetail {
  SourceMember?: string;
  TargetMember?: string;
  Status?: string;
}
export interface SwitchoverGlobalClusterMessage {
  GlobalClusterIdentifier: string;
  TargetDbClusterIdentifier: string;
}
export interface SwitchoverGlobalClusterResult {
  GlobalCluster?: GlobalCluster;
}
export interface SwitchoverReadReplicaMessage {
  DBInstanceIdentifier: string;
}
export interface SwitchoverReadReplicaResult {
  DBInstance?: DBInstance;
}
export interface Tag {
  Key?: string;
  Value?: string;
}
export interface TagListMessage {
  TagList?: Tag[];
}
export interface TagSpecification {
  ResourceType?: string;
  Tags?: Tag[];
}
export type TargetConnectionNetworkType = "IPV4" | "IPV6";
export interface TargetHealth {
  State?: TargetState;
  Reason?: TargetHealthReason;
  Description?: string;
}
export type TargetHealthReason = "UNREACHABLE" | "CONNECTION_FAILED" | "AUTH_FAILURE" | "PENDING_PROXY_CAPACITY" | "INVALID_REPLICATION_STATE" | "PROMOTED";
export interface TargetResourceConfiguration {
  SourceArn: string;
  TargetKmsKeyId?: string;
}
export type TargetRole = "READ_WRITE" | "READ_ONLY" | "UNKNOWN";
export type TargetState = "REGISTERING" | "AVAILABLE" | "UNAVAILABLE" | "UNUSED";
export type TargetType = "RDS_INSTANCE" | "RDS_SERVERLESS_ENDPOINT" | "TRACKED_CLUSTER";
export interface TenantDatabase {
  TenantDatabaseCreateTime?: Date;
  DBInstanceIdentifier?: string;
  TenantDBName?: string;
  Status?: string;
  MasterUsername?: string;
  DbiResourceId?: string;
  TenantDatabaseResourceId?: string;
  TenantDatabaseARN?: string;
  CharacterSetName?: string;
  NcharCharacterSetName?: string;
  DeletionProtection?: boolean;
  PendingModifiedValues?: TenantDatabasePendingModifiedValues;
  MasterUserSecret?: MasterUserSecret;
  TagList?: Tag[];
}
export interface TenantDatabaseAlreadyExistsFault {}
export interface TenantDatabaseNotFoundFault {}
export interface TenantDatabasePendingModifiedValues {
  MasterUserPassword?: string;
  TenantDBName?: string;
}
export interface TenantDatabaseQuotaExceededFault {}
export interface TenantDatabasesMessage {
  Marker?: string;
  TenantDatabases?: TenantDatabase[];
}
export interface Timezone {
  TimezoneName?: string;
}
export interface UnsupportedDBEngineVersionFault {}
export type UpgradeRolloutOrder = "first" | "second" | "last";
export interface UpgradeTarget {
  Engine?: string;
  EngineVersion?: string;
  Description?: string;
  AutoUpgrade?: boolean;
  IsMajorVersionUpgrade?: boolean;
  SupportedEngineModes?: string[];
  SupportsParallelQuery?: boolean;
  SupportsGlobalDatabases?: boolean;
  SupportsBabelfish?: boolean;
  SupportsLimitlessDatabase?: boolean;
  SupportsLocalWriteForwarding?: boolean;
  SupportsIntegrations?: boolean;
}
export interface UserAuthConfig {
  Description?: string;
  UserName?: string;
  AuthScheme?: AuthScheme;
  SecretArn?: string;
  IAMAuth?: IAMAuthMode;
  ClientPasswordAuthType?: ClientPasswordAuthType;
}
export interface UserAuthConfigInfo {
  Description?: string;
  UserName?: string;
  AuthScheme?: AuthScheme;
  SecretArn?: string;
  IAMAuth?: IAMAuthMode;
  ClientPasswordAuthType?: ClientPasswordAuthType;
}
export interface ValidAdditionalStorageOptions {
  SupportsAdditionalStorageVolumes?: boolean;
  Volumes?: ValidVolumeOptions[];
}
export interface ValidDBInstanceModificationsMessage {
  Storage?: ValidStorageOptions[];
  ValidProcessorFeatures?: AvailableProcessorFeature[];
  SupportsDedicatedLogVolume?: boolean;
  AdditionalStorage?: ValidAdditionalStorageOptions;
}
export interface ValidStorageOptions {
  StorageType?: string;
  StorageSize?: Range[];
  ProvisionedIops?: Range[];
  IopsToStorageRatio?: DoubleRange[];
  ProvisionedStorageThroughput?: Range[];
  StorageThroughputToIopsRatio?: DoubleRange[];
  SupportsStorageAutoscaling?: boolean;
}
export interface ValidVolumeOptions {
  VolumeName?: string;
  Storage?: ValidStorageOptions[];
}
export interface VpcEncryptionControlViolationException {}
export interface VpcSecurityGroupMembership {
  VpcSecurityGroupId?: string;
  Status?: string;
}
export type WriteForwardingStatus = "enabled" | "disabled" | "enabling" | "disabling" | "unknown";
