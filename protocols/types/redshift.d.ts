// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Redshift, 2012-12-01. Do not edit.
export interface Operations {
  AcceptReservedNodeExchange: { input: AcceptReservedNodeExchangeInputMessage; output: AcceptReservedNodeExchangeOutputMessage; errors: "ReservedNodeNotFoundFault" | "InvalidReservedNodeStateFault" | "ReservedNodeAlreadyMigratedFault" | "ReservedNodeOfferingNotFoundFault" | "UnsupportedOperationFault" | "DependentServiceUnavailableFault" | "ReservedNodeAlreadyExistsFault" };
  AddPartner: { input: PartnerIntegrationInputMessage; output: PartnerIntegrationOutputMessage; errors: "PartnerNotFoundFault" | "ClusterNotFoundFault" | "UnauthorizedPartnerIntegrationFault" | "UnsupportedOperationFault" };
  AssociateDataShareConsumer: { input: AssociateDataShareConsumerMessage; output: DataShare; errors: "InvalidDataShareFault" | "InvalidNamespaceFault" };
  AuthorizeClusterSecurityGroupIngress: { input: AuthorizeClusterSecurityGroupIngressMessage; output: AuthorizeClusterSecurityGroupIngressResult; errors: "ClusterSecurityGroupNotFoundFault" | "InvalidClusterSecurityGroupStateFault" | "AuthorizationAlreadyExistsFault" | "AuthorizationQuotaExceededFault" };
  AuthorizeDataShare: { input: AuthorizeDataShareMessage; output: DataShare; errors: "InvalidDataShareFault" };
  AuthorizeEndpointAccess: { input: AuthorizeEndpointAccessMessage; output: EndpointAuthorization; errors: "ClusterNotFoundFault" | "EndpointAuthorizationsPerClusterLimitExceededFault" | "UnsupportedOperationFault" | "EndpointAuthorizationAlreadyExistsFault" | "InvalidAuthorizationStateFault" | "InvalidClusterStateFault" };
  AuthorizeSnapshotAccess: { input: AuthorizeSnapshotAccessMessage; output: AuthorizeSnapshotAccessResult; errors: "ClusterSnapshotNotFoundFault" | "AuthorizationAlreadyExistsFault" | "AuthorizationQuotaExceededFault" | "DependentServiceRequestThrottlingFault" | "InvalidClusterSnapshotStateFault" | "LimitExceededFault" | "UnsupportedOperationFault" };
  BatchDeleteClusterSnapshots: { input: BatchDeleteClusterSnapshotsRequest; output: BatchDeleteClusterSnapshotsResult; errors: "BatchDeleteRequestSizeExceededFault" };
  BatchModifyClusterSnapshots: { input: BatchModifyClusterSnapshotsMessage; output: BatchModifyClusterSnapshotsOutputMessage; errors: "InvalidRetentionPeriodFault" | "BatchModifyClusterSnapshotsLimitExceededFault" };
  CancelResize: { input: CancelResizeMessage; output: ResizeProgressMessage; errors: "ClusterNotFoundFault" | "ResizeNotFoundFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" };
  CopyClusterSnapshot: { input: CopyClusterSnapshotMessage; output: CopyClusterSnapshotResult; errors: "ClusterNotFoundFault" | "ClusterSnapshotAlreadyExistsFault" | "ClusterSnapshotNotFoundFault" | "InvalidClusterSnapshotStateFault" | "ClusterSnapshotQuotaExceededFault" | "InvalidRetentionPeriodFault" };
  CreateAuthenticationProfile: { input: CreateAuthenticationProfileMessage; output: CreateAuthenticationProfileResult; errors: "AuthenticationProfileAlreadyExistsFault" | "AuthenticationProfileQuotaExceededFault" | "InvalidAuthenticationProfileRequestFault" };
  CreateCluster: { input: CreateClusterMessage; output: CreateClusterResult; errors: "ClusterAlreadyExistsFault" | "InsufficientClusterCapacityFault" | "ClusterParameterGroupNotFoundFault" | "ClusterSecurityGroupNotFoundFault" | "ClusterQuotaExceededFault" | "NumberOfNodesQuotaExceededFault" | "NumberOfNodesPerClusterLimitExceededFault" | "ClusterSubnetGroupNotFoundFault" | "InvalidVPCNetworkStateFault" | "InvalidClusterSubnetGroupStateFault" | "InvalidSubnet" | "UnauthorizedOperation" | "HsmClientCertificateNotFoundFault" | "HsmConfigurationNotFoundFault" | "InvalidElasticIpFault" | "TagLimitExceededFault" | "InvalidTagFault" | "LimitExceededFault" | "DependentServiceRequestThrottlingFault" | "InvalidClusterTrackFault" | "SnapshotScheduleNotFoundFault" | "InvalidRetentionPeriodFault" | "Ipv6CidrBlockNotFoundFault" | "UnsupportedOperationFault" | "RedshiftIdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "DependentServiceAccessDeniedFault" };
  CreateClusterParameterGroup: { input: CreateClusterParameterGroupMessage; output: CreateClusterParameterGroupResult; errors: "ClusterParameterGroupQuotaExceededFault" | "ClusterParameterGroupAlreadyExistsFault" | "TagLimitExceededFault" | "InvalidTagFault" };
  CreateClusterSecurityGroup: { input: CreateClusterSecurityGroupMessage; output: CreateClusterSecurityGroupResult; errors: "ClusterSecurityGroupAlreadyExistsFault" | "ClusterSecurityGroupQuotaExceededFault" | "TagLimitExceededFault" | "InvalidTagFault" };
  CreateClusterSnapshot: { input: CreateClusterSnapshotMessage; output: CreateClusterSnapshotResult; errors: "ClusterSnapshotAlreadyExistsFault" | "InvalidClusterStateFault" | "ClusterNotFoundFault" | "ClusterSnapshotQuotaExceededFault" | "TagLimitExceededFault" | "InvalidTagFault" | "InvalidRetentionPeriodFault" };
  CreateClusterSubnetGroup: { input: CreateClusterSubnetGroupMessage; output: CreateClusterSubnetGroupResult; errors: "ClusterSubnetGroupAlreadyExistsFault" | "ClusterSubnetGroupQuotaExceededFault" | "ClusterSubnetQuotaExceededFault" | "InvalidSubnet" | "UnauthorizedOperation" | "TagLimitExceededFault" | "InvalidTagFault" | "DependentServiceRequestThrottlingFault" };
  CreateCustomDomainAssociation: { input: CreateCustomDomainAssociationMessage; output: CreateCustomDomainAssociationResult; errors: "UnsupportedOperationFault" | "ClusterNotFoundFault" | "CustomCnameAssociationFault" };
  CreateEndpointAccess: { input: CreateEndpointAccessMessage; output: EndpointAccess; errors: "ClusterNotFoundFault" | "AccessToClusterDeniedFault" | "EndpointsPerClusterLimitExceededFault" | "EndpointsPerAuthorizationLimitExceededFault" | "InvalidClusterSecurityGroupStateFault" | "ClusterSubnetGroupNotFoundFault" | "EndpointAlreadyExistsFault" | "UnsupportedOperationFault" | "InvalidClusterStateFault" | "UnauthorizedOperation" };
  CreateEventSubscription: { input: CreateEventSubscriptionMessage; output: CreateEventSubscriptionResult; errors: "EventSubscriptionQuotaExceededFault" | "SubscriptionAlreadyExistFault" | "SNSInvalidTopicFault" | "SNSNoAuthorizationFault" | "SNSTopicArnNotFoundFault" | "SubscriptionEventIdNotFoundFault" | "SubscriptionCategoryNotFoundFault" | "SubscriptionSeverityNotFoundFault" | "SourceNotFoundFault" | "TagLimitExceededFault" | "InvalidTagFault" };
  CreateHsmClientCertificate: { input: CreateHsmClientCertificateMessage; output: CreateHsmClientCertificateResult; errors: "HsmClientCertificateAlreadyExistsFault" | "HsmClientCertificateQuotaExceededFault" | "TagLimitExceededFault" | "InvalidTagFault" };
  CreateHsmConfiguration: { input: CreateHsmConfigurationMessage; output: CreateHsmConfigurationResult; errors: "HsmConfigurationAlreadyExistsFault" | "HsmConfigurationQuotaExceededFault" | "TagLimitExceededFault" | "InvalidTagFault" };
  CreateIntegration: { input: CreateIntegrationMessage; output: Integration; errors: "IntegrationAlreadyExistsFault" | "IntegrationConflictOperationFault" | "IntegrationQuotaExceededFault" | "IntegrationSourceNotFoundFault" | "IntegrationTargetNotFoundFault" | "UnsupportedOperationFault" | "InvalidClusterStateFault" | "TagLimitExceededFault" | "InvalidTagFault" };
  CreateQev2IdcApplication: { input: CreateQev2IdcApplicationMessage; output: CreateQev2IdcApplicationResult; errors: "Qev2IdcApplicationAlreadyExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" };
  CreateRedshiftIdcApplication: { input: CreateRedshiftIdcApplicationMessage; output: CreateRedshiftIdcApplicationResult; errors: "RedshiftIdcApplicationAlreadyExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" | "RedshiftIdcApplicationQuotaExceededFault" | "TagLimitExceededFault" | "InvalidTagFault" };
  CreateScheduledAction: { input: CreateScheduledActionMessage; output: ScheduledAction; errors: "ClusterNotFoundFault" | "ScheduledActionAlreadyExistsFault" | "ScheduledActionQuotaExceededFault" | "ScheduledActionTypeUnsupportedFault" | "InvalidScheduleFault" | "InvalidScheduledActionFault" | "UnauthorizedOperation" | "UnsupportedOperationFault" };
  CreateSnapshotCopyGrant: { input: CreateSnapshotCopyGrantMessage; output: CreateSnapshotCopyGrantResult; errors: "SnapshotCopyGrantAlreadyExistsFault" | "SnapshotCopyGrantQuotaExceededFault" | "LimitExceededFault" | "TagLimitExceededFault" | "InvalidTagFault" | "DependentServiceRequestThrottlingFault" };
  CreateSnapshotSchedule: { input: CreateSnapshotScheduleMessage; output: SnapshotSchedule; errors: "SnapshotScheduleAlreadyExistsFault" | "InvalidScheduleFault" | "SnapshotScheduleQuotaExceededFault" | "TagLimitExceededFault" | "ScheduleDefinitionTypeUnsupportedFault" | "InvalidTagFault" };
  CreateTags: { input: CreateTagsMessage; output: {}; errors: "TagLimitExceededFault" | "ResourceNotFoundFault" | "InvalidTagFault" | "InvalidClusterStateFault" };
  CreateUsageLimit: { input: CreateUsageLimitMessage; output: UsageLimit; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "LimitExceededFault" | "UsageLimitAlreadyExistsFault" | "InvalidUsageLimitFault" | "TagLimitExceededFault" | "UnsupportedOperationFault" };
  DeauthorizeDataShare: { input: DeauthorizeDataShareMessage; output: DataShare; errors: "InvalidDataShareFault" };
  DeleteAuthenticationProfile: { input: DeleteAuthenticationProfileMessage; output: DeleteAuthenticationProfileResult; errors: "AuthenticationProfileNotFoundFault" | "InvalidAuthenticationProfileRequestFault" };
  DeleteCluster: { input: DeleteClusterMessage; output: DeleteClusterResult; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "ClusterSnapshotAlreadyExistsFault" | "ClusterSnapshotQuotaExceededFault" | "InvalidRetentionPeriodFault" };
  DeleteClusterParameterGroup: { input: DeleteClusterParameterGroupMessage; output: {}; errors: "InvalidClusterParameterGroupStateFault" | "ClusterParameterGroupNotFoundFault" };
  DeleteClusterSecurityGroup: { input: DeleteClusterSecurityGroupMessage; output: {}; errors: "InvalidClusterSecurityGroupStateFault" | "ClusterSecurityGroupNotFoundFault" };
  DeleteClusterSnapshot: { input: DeleteClusterSnapshotMessage; output: DeleteClusterSnapshotResult; errors: "InvalidClusterSnapshotStateFault" | "ClusterSnapshotNotFoundFault" };
  DeleteClusterSubnetGroup: { input: DeleteClusterSubnetGroupMessage; output: {}; errors: "InvalidClusterSubnetGroupStateFault" | "InvalidClusterSubnetStateFault" | "ClusterSubnetGroupNotFoundFault" };
  DeleteCustomDomainAssociation: { input: DeleteCustomDomainAssociationMessage; output: {}; errors: "UnsupportedOperationFault" | "ClusterNotFoundFault" | "CustomCnameAssociationFault" | "CustomDomainAssociationNotFoundFault" };
  DeleteEndpointAccess: { input: DeleteEndpointAccessMessage; output: EndpointAccess; errors: "ClusterNotFoundFault" | "InvalidEndpointStateFault" | "InvalidClusterSecurityGroupStateFault" | "EndpointNotFoundFault" | "InvalidClusterStateFault" };
  DeleteEventSubscription: { input: DeleteEventSubscriptionMessage; output: {}; errors: "SubscriptionNotFoundFault" | "InvalidSubscriptionStateFault" };
  DeleteHsmClientCertificate: { input: DeleteHsmClientCertificateMessage; output: {}; errors: "InvalidHsmClientCertificateStateFault" | "HsmClientCertificateNotFoundFault" };
  DeleteHsmConfiguration: { input: DeleteHsmConfigurationMessage; output: {}; errors: "InvalidHsmConfigurationStateFault" | "HsmConfigurationNotFoundFault" };
  DeleteIntegration: { input: DeleteIntegrationMessage; output: Integration; errors: "IntegrationNotFoundFault" | "IntegrationConflictStateFault" | "IntegrationConflictOperationFault" | "UnsupportedOperationFault" };
  DeletePartner: { input: PartnerIntegrationInputMessage; output: PartnerIntegrationOutputMessage; errors: "PartnerNotFoundFault" | "ClusterNotFoundFault" | "UnauthorizedPartnerIntegrationFault" | "UnsupportedOperationFault" };
  DeleteQev2IdcApplication: { input: DeleteQev2IdcApplicationMessage; output: {}; errors: "Qev2IdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" };
  DeleteRedshiftIdcApplication: { input: DeleteRedshiftIdcApplicationMessage; output: {}; errors: "RedshiftIdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" };
  DeleteResourcePolicy: { input: DeleteResourcePolicyMessage; output: {}; errors: "ResourceNotFoundFault" | "UnsupportedOperationFault" };
  DeleteScheduledAction: { input: DeleteScheduledActionMessage; output: {}; errors: "ScheduledActionNotFoundFault" | "UnauthorizedOperation" };
  DeleteSnapshotCopyGrant: { input: DeleteSnapshotCopyGrantMessage; output: {}; errors: "InvalidSnapshotCopyGrantStateFault" | "SnapshotCopyGrantNotFoundFault" };
  DeleteSnapshotSchedule: { input: DeleteSnapshotScheduleMessage; output: {}; errors: "InvalidClusterSnapshotScheduleStateFault" | "SnapshotScheduleNotFoundFault" };
  DeleteTags: { input: DeleteTagsMessage; output: {}; errors: "ResourceNotFoundFault" | "InvalidTagFault" };
  DeleteUsageLimit: { input: DeleteUsageLimitMessage; output: {}; errors: "UsageLimitNotFoundFault" | "UnsupportedOperationFault" };
  DeregisterNamespace: { input: DeregisterNamespaceInputMessage; output: DeregisterNamespaceOutputMessage; errors: "ClusterNotFoundFault" | "InvalidNamespaceFault" | "InvalidClusterStateFault" };
  DescribeAccountAttributes: { input: DescribeAccountAttributesMessage; output: AccountAttributeList; errors: never };
  DescribeAuthenticationProfiles: { input: DescribeAuthenticationProfilesMessage; output: DescribeAuthenticationProfilesResult; errors: "AuthenticationProfileNotFoundFault" | "InvalidAuthenticationProfileRequestFault" };
  DescribeClusterDbRevisions: { input: DescribeClusterDbRevisionsMessage; output: ClusterDbRevisionsMessage; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" };
  DescribeClusterParameterGroups: { input: DescribeClusterParameterGroupsMessage; output: ClusterParameterGroupsMessage; errors: "ClusterParameterGroupNotFoundFault" | "InvalidTagFault" };
  DescribeClusterParameters: { input: DescribeClusterParametersMessage; output: ClusterParameterGroupDetails; errors: "ClusterParameterGroupNotFoundFault" };
  DescribeClusterSecurityGroups: { input: DescribeClusterSecurityGroupsMessage; output: ClusterSecurityGroupMessage; errors: "ClusterSecurityGroupNotFoundFault" | "InvalidTagFault" };
  DescribeClusterSnapshots: { input: DescribeClusterSnapshotsMessage; output: SnapshotMessage; errors: "ClusterNotFoundFault" | "ClusterSnapshotNotFoundFault" | "InvalidTagFault" | "UnsupportedOperationFault" };
  DescribeClusterSubnetGroups: { input: DescribeClusterSubnetGroupsMessage; output: ClusterSubnetGroupMessage; errors: "ClusterSubnetGroupNotFoundFault" | "InvalidTagFault" };
  DescribeClusterTracks: { input: DescribeClusterTracksMessage; output: TrackListMessage; errors: "InvalidClusterTrackFault" | "UnauthorizedOperation" };
  DescribeClusterVersions: { input: DescribeClusterVersionsMessage; output: ClusterVersionsMessage; errors: never };
  DescribeClusters: { input: DescribeClustersMessage; output: ClustersMessage; errors: "ClusterNotFoundFault" | "InvalidTagFault" };
  DescribeCustomDomainAssociations: { input: DescribeCustomDomainAssociationsMessage; output: CustomDomainAssociationsMessage; errors: "CustomDomainAssociationNotFoundFault" | "UnsupportedOperationFault" };
  DescribeDataShares: { input: DescribeDataSharesMessage; output: DescribeDataSharesResult; errors: "InvalidDataShareFault" };
  DescribeDataSharesForConsumer: { input: DescribeDataSharesForConsumerMessage; output: DescribeDataSharesForConsumerResult; errors: "InvalidNamespaceFault" };
  DescribeDataSharesForProducer: { input: DescribeDataSharesForProducerMessage; output: DescribeDataSharesForProducerResult; errors: "InvalidNamespaceFault" };
  DescribeDefaultClusterParameters: { input: DescribeDefaultClusterParametersMessage; output: DescribeDefaultClusterParametersResult; errors: never };
  DescribeEndpointAccess: { input: DescribeEndpointAccessMessage; output: EndpointAccessList; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "EndpointNotFoundFault" };
  DescribeEndpointAuthorization: { input: DescribeEndpointAuthorizationMessage; output: EndpointAuthorizationList; errors: "ClusterNotFoundFault" | "UnsupportedOperationFault" };
  DescribeEventCategories: { input: DescribeEventCategoriesMessage; output: EventCategoriesMessage; errors: never };
  DescribeEventSubscriptions: { input: DescribeEventSubscriptionsMessage; output: EventSubscriptionsMessage; errors: "SubscriptionNotFoundFault" | "InvalidTagFault" };
  DescribeEvents: { input: DescribeEventsMessage; output: EventsMessage; errors: never };
  DescribeHsmClientCertificates: { input: DescribeHsmClientCertificatesMessage; output: HsmClientCertificateMessage; errors: "HsmClientCertificateNotFoundFault" | "InvalidTagFault" };
  DescribeHsmConfigurations: { input: DescribeHsmConfigurationsMessage; output: HsmConfigurationMessage; errors: "HsmConfigurationNotFoundFault" | "InvalidTagFault" };
  DescribeInboundIntegrations: { input: DescribeInboundIntegrationsMessage; output: InboundIntegrationsMessage; errors: "IntegrationNotFoundFault" | "InvalidNamespaceFault" | "UnsupportedOperationFault" };
  DescribeIntegrations: { input: DescribeIntegrationsMessage; output: IntegrationsMessage; errors: "IntegrationNotFoundFault" | "UnsupportedOperationFault" };
  DescribeLoggingStatus: { input: DescribeLoggingStatusMessage; output: LoggingStatus; errors: "ClusterNotFoundFault" | "UnsupportedOperationFault" };
  DescribeNodeConfigurationOptions: { input: DescribeNodeConfigurationOptionsMessage; output: NodeConfigurationOptionsMessage; errors: "ClusterSnapshotNotFoundFault" | "InvalidClusterSnapshotStateFault" | "ClusterNotFoundFault" | "AccessToSnapshotDeniedFault" | "UnsupportedOperationFault" };
  DescribeOrderableClusterOptions: { input: DescribeOrderableClusterOptionsMessage; output: OrderableClusterOptionsMessage; errors: never };
  DescribePartners: { input: DescribePartnersInputMessage; output: DescribePartnersOutputMessage; errors: "ClusterNotFoundFault" | "UnauthorizedPartnerIntegrationFault" | "UnsupportedOperationFault" };
  DescribeQev2IdcApplications: { input: DescribeQev2IdcApplicationsMessage; output: DescribeQev2IdcApplicationsResult; errors: "Qev2IdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" };
  DescribeRedshiftIdcApplications: { input: DescribeRedshiftIdcApplicationsMessage; output: DescribeRedshiftIdcApplicationsResult; errors: "RedshiftIdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" };
  DescribeReservedNodeExchangeStatus: { input: DescribeReservedNodeExchangeStatusInputMessage; output: DescribeReservedNodeExchangeStatusOutputMessage; errors: "ReservedNodeNotFoundFault" | "ReservedNodeExchangeNotFoundFault" | "UnsupportedOperationFault" };
  DescribeReservedNodeOfferings: { input: DescribeReservedNodeOfferingsMessage; output: ReservedNodeOfferingsMessage; errors: "ReservedNodeOfferingNotFoundFault" | "UnsupportedOperationFault" | "DependentServiceUnavailableFault" };
  DescribeReservedNodes: { input: DescribeReservedNodesMessage; output: ReservedNodesMessage; errors: "ReservedNodeNotFoundFault" | "DependentServiceUnavailableFault" };
  DescribeResize: { input: DescribeResizeMessage; output: ResizeProgressMessage; errors: "ClusterNotFoundFault" | "ResizeNotFoundFault" | "UnsupportedOperationFault" };
  DescribeScheduledActions: { input: DescribeScheduledActionsMessage; output: ScheduledActionsMessage; errors: "ScheduledActionNotFoundFault" | "UnauthorizedOperation" };
  DescribeSnapshotCopyGrants: { input: DescribeSnapshotCopyGrantsMessage; output: SnapshotCopyGrantMessage; errors: "SnapshotCopyGrantNotFoundFault" | "InvalidTagFault" };
  DescribeSnapshotSchedules: { input: DescribeSnapshotSchedulesMessage; output: DescribeSnapshotSchedulesOutputMessage; errors: never };
  DescribeStorage: { input: {}; output: CustomerStorageMessage; errors: never };
  DescribeTableRestoreStatus: { input: DescribeTableRestoreStatusMessage; output: TableRestoreStatusMessage; errors: "TableRestoreNotFoundFault" | "ClusterNotFoundFault" };
  DescribeTags: { input: DescribeTagsMessage; output: TaggedResourceListMessage; errors: "ResourceNotFoundFault" | "InvalidTagFault" };
  DescribeUsageLimits: { input: DescribeUsageLimitsMessage; output: UsageLimitList; errors: "ClusterNotFoundFault" | "UnsupportedOperationFault" };
  DisableLogging: { input: DisableLoggingMessage; output: LoggingStatus; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" };
  DisableSnapshotCopy: { input: DisableSnapshotCopyMessage; output: DisableSnapshotCopyResult; errors: "ClusterNotFoundFault" | "SnapshotCopyAlreadyDisabledFault" | "InvalidClusterStateFault" | "UnauthorizedOperation" | "UnsupportedOperationFault" };
  DisassociateDataShareConsumer: { input: DisassociateDataShareConsumerMessage; output: DataShare; errors: "InvalidDataShareFault" | "InvalidNamespaceFault" };
  EnableLogging: { input: EnableLoggingMessage; output: LoggingStatus; errors: "ClusterNotFoundFault" | "BucketNotFoundFault" | "InsufficientS3BucketPolicyFault" | "InvalidS3KeyPrefixFault" | "InvalidS3BucketNameFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" };
  EnableSnapshotCopy: { input: EnableSnapshotCopyMessage; output: EnableSnapshotCopyResult; errors: "IncompatibleOrderableOptions" | "InvalidClusterStateFault" | "ClusterNotFoundFault" | "CopyToRegionDisabledFault" | "SnapshotCopyAlreadyEnabledFault" | "UnknownSnapshotCopyRegionFault" | "UnauthorizedOperation" | "SnapshotCopyGrantNotFoundFault" | "LimitExceededFault" | "DependentServiceRequestThrottlingFault" | "InvalidRetentionPeriodFault" };
  FailoverPrimaryCompute: { input: FailoverPrimaryComputeInputMessage; output: FailoverPrimaryComputeResult; errors: "ClusterNotFoundFault" | "UnsupportedOperationFault" | "UnauthorizedOperation" | "InvalidClusterStateFault" };
  GetClusterCredentials: { input: GetClusterCredentialsMessage; output: ClusterCredentials; errors: "ClusterNotFoundFault" | "UnsupportedOperationFault" };
  GetClusterCredentialsWithIAM: { input: GetClusterCredentialsWithIAMMessage; output: ClusterExtendedCredentials; errors: "ClusterNotFoundFault" | "UnsupportedOperationFault" };
  GetIdentityCenterAuthToken: { input: GetIdentityCenterAuthTokenRequest; output: GetIdentityCenterAuthTokenResponse; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" | "RedshiftInvalidParameterFault" };
  GetReservedNodeExchangeConfigurationOptions: { input: GetReservedNodeExchangeConfigurationOptionsInputMessage; output: GetReservedNodeExchangeConfigurationOptionsOutputMessage; errors: "ReservedNodeNotFoundFault" | "InvalidReservedNodeStateFault" | "ReservedNodeAlreadyMigratedFault" | "ReservedNodeOfferingNotFoundFault" | "UnsupportedOperationFault" | "DependentServiceUnavailableFault" | "ClusterNotFoundFault" | "ClusterSnapshotNotFoundFault" };
  GetReservedNodeExchangeOfferings: { input: GetReservedNodeExchangeOfferingsInputMessage; output: GetReservedNodeExchangeOfferingsOutputMessage; errors: "ReservedNodeNotFoundFault" | "InvalidReservedNodeStateFault" | "ReservedNodeAlreadyMigratedFault" | "ReservedNodeOfferingNotFoundFault" | "UnsupportedOperationFault" | "DependentServiceUnavailableFault" };
  GetResourcePolicy: { input: GetResourcePolicyMessage; output: GetResourcePolicyResult; errors: "ResourceNotFoundFault" | "InvalidPolicyFault" | "UnsupportedOperationFault" };
  ListRecommendations: { input: ListRecommendationsMessage; output: ListRecommendationsResult; errors: "ClusterNotFoundFault" | "UnsupportedOperationFault" };
  ModifyAquaConfiguration: { input: ModifyAquaInputMessage; output: ModifyAquaOutputMessage; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" };
  ModifyAuthenticationProfile: { input: ModifyAuthenticationProfileMessage; output: ModifyAuthenticationProfileResult; errors: "AuthenticationProfileNotFoundFault" | "AuthenticationProfileQuotaExceededFault" | "InvalidAuthenticationProfileRequestFault" };
  ModifyCluster: { input: ModifyClusterMessage; output: ModifyClusterResult; errors: "InvalidClusterStateFault" | "InvalidClusterSecurityGroupStateFault" | "ClusterNotFoundFault" | "NumberOfNodesQuotaExceededFault" | "NumberOfNodesPerClusterLimitExceededFault" | "ClusterSecurityGroupNotFoundFault" | "ClusterParameterGroupNotFoundFault" | "InsufficientClusterCapacityFault" | "UnsupportedOptionFault" | "UnauthorizedOperation" | "HsmClientCertificateNotFoundFault" | "HsmConfigurationNotFoundFault" | "ClusterAlreadyExistsFault" | "LimitExceededFault" | "DependentServiceRequestThrottlingFault" | "InvalidElasticIpFault" | "TableLimitExceededFault" | "InvalidClusterTrackFault" | "InvalidRetentionPeriodFault" | "UnsupportedOperationFault" | "CustomCnameAssociationFault" | "Ipv6CidrBlockNotFoundFault" };
  ModifyClusterDbRevision: { input: ModifyClusterDbRevisionMessage; output: ModifyClusterDbRevisionResult; errors: "ClusterNotFoundFault" | "ClusterOnLatestRevisionFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" };
  ModifyClusterIamRoles: { input: ModifyClusterIamRolesMessage; output: ModifyClusterIamRolesResult; errors: "InvalidClusterStateFault" | "ClusterNotFoundFault" };
  ModifyClusterMaintenance: { input: ModifyClusterMaintenanceMessage; output: ModifyClusterMaintenanceResult; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" };
  ModifyClusterParameterGroup: { input: ModifyClusterParameterGroupMessage; output: ClusterParameterGroupNameMessage; errors: "ClusterParameterGroupNotFoundFault" | "InvalidClusterParameterGroupStateFault" };
  ModifyClusterSnapshot: { input: ModifyClusterSnapshotMessage; output: ModifyClusterSnapshotResult; errors: "InvalidClusterSnapshotStateFault" | "ClusterSnapshotNotFoundFault" | "InvalidRetentionPeriodFault" };
  ModifyClusterSnapshotSchedule: { input: ModifyClusterSnapshotScheduleMessage; output: {}; errors: "ClusterNotFoundFault" | "SnapshotScheduleNotFoundFault" | "InvalidClusterSnapshotScheduleStateFault" };
  ModifyClusterSubnetGroup: { input: ModifyClusterSubnetGroupMessage; output: ModifyClusterSubnetGroupResult; errors: "ClusterSubnetGroupNotFoundFault" | "ClusterSubnetQuotaExceededFault" | "SubnetAlreadyInUse" | "InvalidSubnet" | "UnauthorizedOperation" | "DependentServiceRequestThrottlingFault" };
  ModifyCustomDomainAssociation: { input: ModifyCustomDomainAssociationMessage; output: ModifyCustomDomainAssociationResult; errors: "UnsupportedOperationFault" | "ClusterNotFoundFault" | "CustomCnameAssociationFault" | "CustomDomainAssociationNotFoundFault" };
  ModifyEndpointAccess: { input: ModifyEndpointAccessMessage; output: EndpointAccess; errors: "InvalidClusterSecurityGroupStateFault" | "ClusterNotFoundFault" | "InvalidEndpointStateFault" | "EndpointNotFoundFault" | "InvalidClusterStateFault" | "UnauthorizedOperation" };
  ModifyEventSubscription: { input: ModifyEventSubscriptionMessage; output: ModifyEventSubscriptionResult; errors: "SubscriptionNotFoundFault" | "SNSInvalidTopicFault" | "SNSNoAuthorizationFault" | "SNSTopicArnNotFoundFault" | "SubscriptionEventIdNotFoundFault" | "SubscriptionCategoryNotFoundFault" | "SubscriptionSeverityNotFoundFault" | "SourceNotFoundFault" | "InvalidSubscriptionStateFault" };
  ModifyIntegration: { input: ModifyIntegrationMessage; output: Integration; errors: "IntegrationNotFoundFault" | "IntegrationConflictStateFault" | "IntegrationConflictOperationFault" | "IntegrationAlreadyExistsFault" | "UnsupportedOperationFault" };
  ModifyLakehouseConfiguration: { input: ModifyLakehouseConfigurationMessage; output: LakehouseConfiguration; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" | "UnauthorizedOperation" | "RedshiftIdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "DependentServiceAccessDeniedFault" };
  ModifyQev2IdcApplication: { input: ModifyQev2IdcApplicationMessage; output: ModifyQev2IdcApplicationResult; errors: "Qev2IdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" };
  ModifyRedshiftIdcApplication: { input: ModifyRedshiftIdcApplicationMessage; output: ModifyRedshiftIdcApplicationResult; errors: "RedshiftIdcApplicationNotExistsFault" | "DependentServiceUnavailableFault" | "UnsupportedOperationFault" | "DependentServiceAccessDeniedFault" };
  ModifyScheduledAction: { input: ModifyScheduledActionMessage; output: ScheduledAction; errors: "ClusterNotFoundFault" | "ScheduledActionNotFoundFault" | "ScheduledActionTypeUnsupportedFault" | "InvalidScheduleFault" | "InvalidScheduledActionFault" | "UnauthorizedOperation" | "UnsupportedOperationFault" };
  ModifySnapshotCopyRetentionPeriod: { input: ModifySnapshotCopyRetentionPeriodMessage; output: ModifySnapshotCopyRetentionPeriodResult; errors: "ClusterNotFoundFault" | "SnapshotCopyDisabledFault" | "UnauthorizedOperation" | "InvalidClusterStateFault" | "InvalidRetentionPeriodFault" };
  ModifySnapshotSchedule: { input: ModifySnapshotScheduleMessage; output: SnapshotSchedule; errors: "InvalidScheduleFault" | "SnapshotScheduleNotFoundFault" | "SnapshotScheduleUpdateInProgressFault" };
  ModifyUsageLimit: { input: ModifyUsageLimitMessage; output: UsageLimit; errors: "InvalidUsageLimitFault" | "UsageLimitNotFoundFault" | "UnsupportedOperationFault" };
  PauseCluster: { input: PauseClusterMessage; output: PauseClusterResult; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" };
  PurchaseReservedNodeOffering: { input: PurchaseReservedNodeOfferingMessage; output: PurchaseReservedNodeOfferingResult; errors: "ReservedNodeOfferingNotFoundFault" | "ReservedNodeAlreadyExistsFault" | "ReservedNodeQuotaExceededFault" | "UnsupportedOperationFault" };
  PutResourcePolicy: { input: PutResourcePolicyMessage; output: PutResourcePolicyResult; errors: "ResourceNotFoundFault" | "InvalidPolicyFault" | "ConflictPolicyUpdateFault" | "UnsupportedOperationFault" };
  RebootCluster: { input: RebootClusterMessage; output: RebootClusterResult; errors: "InvalidClusterStateFault" | "ClusterNotFoundFault" };
  RegisterNamespace: { input: RegisterNamespaceInputMessage; output: RegisterNamespaceOutputMessage; errors: "ClusterNotFoundFault" | "InvalidNamespaceFault" | "InvalidClusterStateFault" };
  RejectDataShare: { input: RejectDataShareMessage; output: DataShare; errors: "InvalidDataShareFault" };
  ResetClusterParameterGroup: { input: ResetClusterParameterGroupMessage; output: ClusterParameterGroupNameMessage; errors: "InvalidClusterParameterGroupStateFault" | "ClusterParameterGroupNotFoundFault" };
  ResizeCluster: { input: ResizeClusterMessage; output: ResizeClusterResult; errors: "InvalidClusterStateFault" | "ClusterNotFoundFault" | "NumberOfNodesQuotaExceededFault" | "NumberOfNodesPerClusterLimitExceededFault" | "InsufficientClusterCapacityFault" | "UnsupportedOptionFault" | "UnsupportedOperationFault" | "UnauthorizedOperation" | "LimitExceededFault" | "ReservedNodeNotFoundFault" | "InvalidReservedNodeStateFault" | "ReservedNodeAlreadyMigratedFault" | "ReservedNodeOfferingNotFoundFault" | "DependentServiceUnavailableFault" | "ReservedNodeAlreadyExistsFault" };
  RestoreFromClusterSnapshot: { input: RestoreFromClusterSnapshotMessage; output: RestoreFromClusterSnapshotResult; errors: "AccessToSnapshotDeniedFault" | "ClusterAlreadyExistsFault" | "ClusterSnapshotNotFoundFault" | "ClusterQuotaExceededFault" | "InsufficientClusterCapacityFault" | "InvalidClusterSnapshotStateFault" | "InvalidRestoreFault" | "NumberOfNodesQuotaExceededFault" | "NumberOfNodesPerClusterLimitExceededFault" | "InvalidVPCNetworkStateFault" | "InvalidClusterSubnetGroupStateFault" | "InvalidSubnet" | "ClusterSubnetGroupNotFoundFault" | "UnauthorizedOperation" | "HsmClientCertificateNotFoundFault" | "HsmConfigurationNotFoundFault" | "InvalidElasticIpFault" | "ClusterParameterGroupNotFoundFault" | "ClusterSecurityGroupNotFoundFault" | "LimitExceededFault" | "DependentServiceRequestThrottlingFault" | "InvalidClusterTrackFault" | "SnapshotScheduleNotFoundFault" | "TagLimitExceededFault" | "InvalidTagFault" | "ReservedNodeNotFoundFault" | "InvalidReservedNodeStateFault" | "ReservedNodeAlreadyMigratedFault" | "ReservedNodeOfferingNotFoundFault" | "DependentServiceUnavailableFault" | "ReservedNodeAlreadyExistsFault" | "UnsupportedOperationFault" | "RedshiftIdcApplicationNotExistsFault" | "DependentServiceAccessDeniedFault" | "Ipv6CidrBlockNotFoundFault" };
  RestoreTableFromClusterSnapshot: { input: RestoreTableFromClusterSnapshotMessage; output: RestoreTableFromClusterSnapshotResult; errors: "ClusterSnapshotNotFoundFault" | "InProgressTableRestoreQuotaExceededFault" | "InvalidClusterSnapshotStateFault" | "InvalidTableRestoreArgumentFault" | "ClusterNotFoundFault" | "InvalidClusterStateFault" | "UnsupportedOperationFault" };
  ResumeCluster: { input: ResumeClusterMessage; output: ResumeClusterResult; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "InsufficientClusterCapacityFault" | "UnsupportedOperationFault" };
  RevokeClusterSecurityGroupIngress: { input: RevokeClusterSecurityGroupIngressMessage; output: RevokeClusterSecurityGroupIngressResult; errors: "ClusterSecurityGroupNotFoundFault" | "AuthorizationNotFoundFault" | "InvalidClusterSecurityGroupStateFault" };
  RevokeEndpointAccess: { input: RevokeEndpointAccessMessage; output: EndpointAuthorization; errors: "ClusterNotFoundFault" | "InvalidEndpointStateFault" | "InvalidClusterSecurityGroupStateFault" | "EndpointNotFoundFault" | "EndpointAuthorizationNotFoundFault" | "InvalidAuthorizationStateFault" | "InvalidClusterStateFault" };
  RevokeSnapshotAccess: { input: RevokeSnapshotAccessMessage; output: RevokeSnapshotAccessResult; errors: "AccessToSnapshotDeniedFault" | "AuthorizationNotFoundFault" | "ClusterSnapshotNotFoundFault" | "UnsupportedOperationFault" };
  RotateEncryptionKey: { input: RotateEncryptionKeyMessage; output: RotateEncryptionKeyResult; errors: "ClusterNotFoundFault" | "InvalidClusterStateFault" | "DependentServiceRequestThrottlingFault" | "UnsupportedOperationFault" };
  UpdatePartnerStatus: { input: UpdatePartnerStatusInputMessage; output: PartnerIntegrationOutputMessage; errors: "PartnerNotFoundFault" | "ClusterNotFoundFault" | "UnauthorizedPartnerIntegrationFault" | "UnsupportedOperationFault" };
}
export type OperationName = keyof Operations;
export interface AcceptReservedNodeExchangeInputMessage {
  ReservedNodeId: string;
  TargetReservedNodeOfferingId: string;
}
export interface AcceptReservedNodeExchangeOutputMessage {
  ExchangedReservedNode?: ReservedNode;
}
export interface AccessToClusterDeniedFault {}
export interface AccessToSnapshotDeniedFault {}
export interface AccountAttribute {
  AttributeName?: string;
  AttributeValues?: AttributeValueTarget[];
}
export interface AccountAttributeList {
  AccountAttributes?: AccountAttribute[];
}
export interface AccountWithRestoreAccess {
  AccountId?: string;
  AccountAlias?: string;
}
export type ActionType = "restore-cluster" | "recommend-node-config" | "resize-cluster";
export type ApplicationType = "None" | "Lakehouse";
export interface AquaConfiguration {
  AquaStatus?: AquaStatus;
  AquaConfigurationStatus?: AquaConfigurationStatus;
}
export type AquaConfigurationStatus = "enabled" | "disabled" | "auto";
export type AquaStatus = "enabled" | "disabled" | "applying";
export interface AssociateDataShareConsumerMessage {
  DataShareArn: string;
  AssociateEntireAccount?: boolean;
  ConsumerArn?: string;
  ConsumerRegion?: string;
  AllowWrites?: boolean;
}
export interface Association {
  CustomDomainCertificateArn?: string;
  CustomDomainCertificateExpiryDate?: Date;
  CertificateAssociations?: CertificateAssociation[];
}
export interface AttributeValueTarget {
  AttributeValue?: string;
}
export interface AuthenticationProfile {
  AuthenticationProfileName?: string;
  AuthenticationProfileContent?: string;
}
export interface AuthenticationProfileAlreadyExistsFault {}
export interface AuthenticationProfileNotFoundFault {}
export interface AuthenticationProfileQuotaExceededFault {}
export interface AuthorizationAlreadyExistsFault {}
export interface AuthorizationNotFoundFault {}
export interface AuthorizationQuotaExceededFault {}
export type AuthorizationStatus = "Authorized" | "Revoking";
export interface AuthorizeClusterSecurityGroupIngressMessage {
  ClusterSecurityGroupName: string;
  CIDRIP?: string;
  EC2SecurityGroupName?: string;
  EC2SecurityGroupOwnerId?: string;
}
export interface AuthorizeClusterSecurityGroupIngressResult {
  ClusterSecurityGroup?: ClusterSecurityGroup;
}
export interface AuthorizeDataShareMessage {
  DataShareArn: string;
  ConsumerIdentifier: string;
  AllowWrites?: boolean;
}
export interface AuthorizeEndpointAccessMessage {
  ClusterIdentifier?: string;
  Account: string;
  VpcIds?: string[];
}
export interface AuthorizeSnapshotAccessMessage {
  SnapshotIdentifier?: string;
  SnapshotArn?: string;
  SnapshotClusterIdentifier?: string;
  AccountWithRestoreAccess: string;
}
export interface AuthorizeSnapshotAccessResult {
  Snapshot?: Snapshot;
}
export interface AuthorizedTokenIssuer {
  TrustedTokenIssuerArn?: string;
  AuthorizedAudiencesList?: string[];
}
export interface AvailabilityZone {
  Name?: string;
  SupportedPlatforms?: SupportedPlatform[];
}
export interface BatchDeleteClusterSnapshotsRequest {
  Identifiers: DeleteClusterSnapshotMessage[];
}
export interface BatchDeleteClusterSnapshotsResult {
  Resources?: string[];
  Errors?: SnapshotErrorMessage[];
}
export interface BatchDeleteRequestSizeExceededFault {}
export interface BatchModifyClusterSnapshotsLimitExceededFault {}
export interface BatchModifyClusterSnapshotsMessage {
  SnapshotIdentifierList: string[];
  ManualSnapshotRetentionPeriod?: number;
  Force?: boolean;
}
export interface BatchModifyClusterSnapshotsOutputMessage {
  Resources?: string[];
  Errors?: SnapshotErrorMessage[];
}
export interface BucketNotFoundFault {}
export interface CancelResizeMessage {
  ClusterIdentifier: string;
}
export interface CertificateAssociation {
  CustomDomainName?: string;
  ClusterIdentifier?: string;
}
export interface Cluster {
  ClusterIdentifier?: string;
  NodeType?: string;
  ClusterStatus?: string;
  ClusterAvailabilityStatus?: string;
  ModifyStatus?: string;
  MasterUsername?: string;
  DBName?: string;
  Endpoint?: Endpoint;
  ClusterCreateTime?: Date;
  AutomatedSnapshotRetentionPeriod?: number;
  ManualSnapshotRetentionPeriod?: number;
  ClusterSecurityGroups?: ClusterSecurityGroupMembership[];
  VpcSecurityGroups?: VpcSecurityGroupMembership[];
  ClusterParameterGroups?: ClusterParameterGroupStatus[];
  ClusterSubnetGroupName?: string;
  VpcId?: string;
  AvailabilityZone?: string;
  PreferredMaintenanceWindow?: string;
  PendingModifiedValues?: PendingModifiedValues;
  ClusterVersion?: string;
  AllowVersionUpgrade?: boolean;
  NumberOfNodes?: number;
  PubliclyAccessible?: boolean;
  Encrypted?: boolean;
  RestoreStatus?: RestoreStatus;
  DataTransferProgress?: DataTransferProgress;
  HsmStatus?: HsmStatus;
  ClusterSnapshotCopyStatus?: ClusterSnapshotCopyStatus;
  ClusterPublicKey?: string;
  ClusterNodes?: ClusterNode[];
  ElasticIpStatus?: ElasticIpStatus;
  ClusterRevisionNumber?: string;
  Tags?: Tag[];
  KmsKeyId?: string;
  EnhancedVpcRouting?: boolean;
  IamRoles?: ClusterIamRole[];
  PendingActions?: string[];
  MaintenanceTrackName?: string;
  ElasticResizeNumberOfNodeOptions?: string;
  DeferredMaintenanceWindows?: DeferredMaintenanceWindow[];
  SnapshotScheduleIdentifier?: string;
  SnapshotScheduleState?: ScheduleState;
  ExpectedNextSnapshotScheduleTime?: Date;
  ExpectedNextSnapshotScheduleTimeStatus?: string;
  NextMaintenanceWindowStartTime?: Date;
  ResizeInfo?: ResizeInfo;
  AvailabilityZoneRelocationStatus?: string;
  ClusterNamespaceArn?: string;
  TotalStorageCapacityInMegaBytes?: number;
  AquaConfiguration?: AquaConfiguration;
  DefaultIamRoleArn?: string;
  ReservedNodeExchangeStatus?: ReservedNodeExchangeStatus;
  CustomDomainName?: string;
  CustomDomainCertificateArn?: string;
  CustomDomainCertificateExpiryDate?: Date;
  MasterPasswordSecretArn?: string;
  MasterPasswordSecretKmsKeyId?: string;
  IpAddressType?: string;
  MultiAZ?: string;
  MultiAZSecondary?: SecondaryClusterInfo;
  LakehouseRegistrationStatus?: string;
  CatalogArn?: string;
  ExtraComputeForAutomaticOptimization?: string;
  LoggingPublishStatus?: LoggingPublishStatus;
}
export interface ClusterAlreadyExistsFault {}
export interface ClusterAssociatedToSchedule {
  ClusterIdentifier?: string;
  ScheduleAssociationState?: ScheduleState;
}
export interface ClusterCredentials {
  DbUser?: string;
  DbPassword?: string;
  Expiration?: Date;
}
export interface ClusterDbRevision {
  ClusterIdentifier?: string;
  CurrentDatabaseRevision?: string;
  DatabaseRevisionReleaseDate?: Date;
  RevisionTargets?: RevisionTarget[];
}
export interface ClusterDbRevisionsMessage {
  Marker?: string;
  ClusterDbRevisions?: ClusterDbRevision[];
}
export interface ClusterExtendedCredentials {
  DbUser?: string;
  DbPassword?: string;
  Expiration?: Date;
  NextRefreshTime?: Date;
}
export interface ClusterIamRole {
  IamRoleArn?: string;
  ApplyStatus?: string;
}
export interface ClusterNode {
  NodeRole?: string;
  PrivateIPAddress?: string;
  PublicIPAddress?: string;
}
export interface ClusterNotFoundFault {}
export interface ClusterOnLatestRevisionFault {}
export interface ClusterParameterGroup {
  ParameterGroupName?: string;
  ParameterGroupFamily?: string;
  Description?: string;
  Tags?: Tag[];
}
export interface ClusterParameterGroupAlreadyExistsFault {}
export interface ClusterParameterGroupDetails {
  Parameters?: Parameter[];
  Marker?: string;
}
export interface ClusterParameterGroupNameMessage {
  ParameterGroupName?: string;
  ParameterGroupStatus?: string;
}
export interface ClusterParameterGroupNotFoundFault {}
export interface ClusterParameterGroupQuotaExceededFault {}
export interface ClusterParameterGroupStatus {
  ParameterGroupName?: string;
  ParameterApplyStatus?: string;
  ClusterParameterStatusList?: ClusterParameterStatus[];
}
export interface ClusterParameterGroupsMessage {
  Marker?: string;
  ParameterGroups?: ClusterParameterGroup[];
}
export interface ClusterParameterStatus {
  ParameterName?: string;
  ParameterApplyStatus?: string;
  ParameterApplyErrorDescription?: string;
}
export interface ClusterQuotaExceededFault {}
export interface ClusterSecurityGroup {
  ClusterSecurityGroupName?: string;
  Description?: string;
  EC2SecurityGroups?: EC2SecurityGroup[];
  IPRanges?: IPRange[];
  Tags?: Tag[];
}
export interface ClusterSecurityGroupAlreadyExistsFault {}
export interface ClusterSecurityGroupMembership {
  ClusterSecurityGroupName?: string;
  Status?: string;
}
export interface ClusterSecurityGroupMessage {
  Marker?: string;
  ClusterSecurityGroups?: ClusterSecurityGroup[];
}
export interface ClusterSecurityGroupNotFoundFault {}
export interface ClusterSecurityGroupQuotaExceededFault {}
export interface ClusterSnapshotAlreadyExistsFault {}
export interface ClusterSnapshotCopyStatus {
  DestinationRegion?: string;
  RetentionPeriod?: number;
  ManualSnapshotRetentionPeriod?: number;
  SnapshotCopyGrantName?: string;
}
export interface ClusterSnapshotNotFoundFault {}
export interface ClusterSnapshotQuotaExceededFault {}
export interface ClusterSubnetGroup {
  ClusterSubnetGroupName?: string;
  Description?: string;
  VpcId?: string;
  SubnetGroupStatus?: string;
  Subnets?: Subnet[];
  Tags?: Tag[];
  SupportedClusterIpAddressTypes?: string[];
}
export interface ClusterSubnetGroupAlreadyExistsFault {}
export interface ClusterSubnetGroupMessage {
  Marker?: string;
  ClusterSubnetGroups?: ClusterSubnetGroup[];
}
export interface ClusterSubnetGroupNotFoundFault {}
export interface ClusterSubnetGroupQuotaExceededFault {}
export interface ClusterSubnetQuotaExceededFault {}
export interface ClusterVersion {
  ClusterVersion?: string;
  ClusterParameterGroupFamily?: string;
  Description?: string;
}
export interface ClusterVersionsMessage {
  Marker?: string;
  ClusterVersions?: ClusterVersion[];
}
export interface ClustersMessage {
  Marker?: string;
  Clusters?: Cluster[];
}
export interface ConflictPolicyUpdateFault {}
export interface Connect {
  Authorization: ServiceAuthorization;
}
export interface CopyClusterSnapshotMessage {
  SourceSnapshotIdentifier: string;
  SourceSnapshotClusterIdentifier?: string;
  TargetSnapshotIdentifier: string;
  ManualSnapshotRetentionPeriod?: number;
}
export interface CopyClusterSnapshotResult {
  Snapshot?: Snapshot;
}
export interface CopyToRegionDisabledFault {}
export interface CreateAuthenticationProfileMessage {
  AuthenticationProfileName: string;
  AuthenticationProfileContent: string;
}
export interface CreateAuthenticationProfileResult {
  AuthenticationProfileName?: string;
  AuthenticationProfileContent?: string;
}
export interface CreateClusterMessage {
  DBName?: string;
  ClusterIdentifier: string;
  ClusterType?: string;
  NodeType: string;
  MasterUsername: string;
  MasterUserPassword?: string;
  ClusterSecurityGroups?: string[];
  VpcSecurityGroupIds?: string[];
  ClusterSubnetGroupName?: string;
  AvailabilityZone?: string;
  PreferredMaintenanceWindow?: string;
  ClusterParameterGroupName?: string;
  AutomatedSnapshotRetentionPeriod?: number;
  ManualSnapshotRetentionPeriod?: number;
  Port?: number;
  ClusterVersion?: string;
  AllowVersionUpgrade?: boolean;
  NumberOfNodes?: number;
  PubliclyAccessible?: boolean;
  Encrypted?: boolean;
  HsmClientCertificateIdentifier?: string;
  HsmConfigurationIdentifier?: string;
  ElasticIp?: string;
  Tags?: Tag[];
  KmsKeyId?: string;
  EnhancedVpcRouting?: boolean;
  AdditionalInfo?: string;
  IamRoles?: string[];
  MaintenanceTrackName?: string;
  SnapshotScheduleIdentifier?: string;
  AvailabilityZoneRelocation?: boolean;
  AquaConfigurationStatus?: AquaConfigurationStatus;
  DefaultIamRoleArn?: string;
  LoadSampleData?: string;
  ManageMasterPassword?: boolean;
  MasterPasswordSecretKmsKeyId?: string;
  IpAddressType?: string;
  MultiAZ?: boolean;
  RedshiftIdcApplicationArn?: string;
  CatalogName?: string;
  ExtraComputeForAutomaticOptimization?: boolean;
}
export interface CreateClusterParameterGroupMessage {
  ParameterGroupName: string;
  ParameterGroupFamily: string;
  Description: string;
  Tags?: Tag[];
}
export interface CreateClusterParameterGroupResult {
  ClusterParameterGroup?: ClusterParameterGroup;
}
export interface CreateClusterResult {
  Cluster?: Cluster;
}
export interface CreateClusterSecurityGroupMessage {
  ClusterSecurityGroupName: string;
  Description: string;
  Tags?: Tag[];
}
export interface CreateClusterSecurityGroupResult {
  ClusterSecurityGroup?: ClusterSecurityGroup;
}
export interface CreateClusterSnapshotMessage {
  SnapshotIdentifier: string;
  ClusterIdentifier: string;
  ManualSnapshotRetentionPeriod?: number;
  Tags?: Tag[];
}
export interface CreateClusterSnapshotResult {
  Snapshot?: Snapshot;
}
export interface CreateClusterSubnetGroupMessage {
  ClusterSubnetGroupName: string;
  Description: string;
  SubnetIds: string[];
  Tags?: Tag[];
}
export interface CreateClusterSubnetGroupResult {
  ClusterSubnetGroup?: ClusterSubnetGroup;
}
export interface CreateCustomDomainAssociationMessage {
  CustomDomainName: string;
  CustomDomainCertificateArn: string;
  ClusterIdentifier: string;
}
export interface CreateCustomDomainAssociationResult {
  CustomDomainName?: string;
  CustomDomainCertificateArn?: string;
  ClusterIdentifier?: string;
  CustomDomainCertExpiryTime?: string;
}
export interface CreateEndpointAccessMessage {
  ClusterIdentifier?: string;
  ResourceOwner?: string;
  EndpointName: string;
  SubnetGroupName: string;
  VpcSecurityGroupIds?: string[];
}
export interface CreateEventSubscriptionMessage {
  SubscriptionName: string;
  SnsTopicArn: string;
  SourceType?: string;
  SourceIds?: string[];
  EventCategories?: string[];
  Severity?: string;
  Enabled?: boolean;
  Tags?: Tag[];
}
export interface CreateEventSubscriptionResult {
  EventSubscription?: EventSubscription;
}
export interface CreateHsmClientCertificateMessage {
  HsmClientCertificateIdentifier: string;
  Tags?: Tag[];
}
export interface CreateHsmClientCertificateResult {
  HsmClientCertificate?: HsmClientCertificate;
}
export interface CreateHsmConfigurationMessage {
  HsmConfigurationIdentifier: string;
  Description: string;
  HsmIpAddress: string;
  HsmPartitionName: string;
  HsmPartitionPassword: string;
  HsmServerPublicCertificate: string;
  Tags?: Tag[];
}
export interface CreateHsmConfigurationResult {
  HsmConfiguration?: HsmConfiguration;
}
export interface CreateIntegrationMessage {
  SourceArn: string;
  TargetArn: string;
  IntegrationName: string;
  KMSKeyId?: string;
  TagList?: Tag[];
  AdditionalEncryptionContext?: { [key: string]: string };
  Description?: string;
}
export interface CreateQev2IdcApplicationMessage {
  IdcInstanceArn: string;
  Qev2IdcApplicationName: string;
  IdcDisplayName: string;
  Tags?: Tag[];
}
export interface CreateQev2IdcApplicationResult {
  Qev2IdcApplication?: Qev2IdcApplication;
}
export interface CreateRedshiftIdcApplicationMessage {
  IdcInstanceArn: string;
  RedshiftIdcApplicationName: string;
  IdentityNamespace?: string;
  IdcDisplayName: string;
  IamRoleArn: string;
  AuthorizedTokenIssuerList?: AuthorizedTokenIssuer[];
  ServiceIntegrations?: ServiceIntegrationsUnion[];
  ApplicationType?: ApplicationType;
  Tags?: Tag[];
  SsoTagKeys?: string[];
}
export interface CreateRedshiftIdcApplicationResult {
  RedshiftIdcApplication?: RedshiftIdcApplication;
}
export interface CreateScheduledActionMessage {
  ScheduledActionName: string;
  TargetAction: ScheduledActionType;
  Schedule: string;
  IamRole: string;
  ScheduledActionDescription?: string;
  StartTime?: Date;
  EndTime?: Date;
  Enable?: boolean;
}
export interface CreateSnapshotCopyGrantMessage {
  SnapshotCopyGrantName: string;
  KmsKeyId?: string;
  Tags?: Tag[];
}
export interface CreateSnapshotCopyGrantResult {
  SnapshotCopyGrant?: SnapshotCopyGrant;
}
export interface CreateSnapshotScheduleMessage {
  ScheduleDefinitions?: string[];
  ScheduleIdentifier?: string;
  ScheduleDescription?: string;
  Tags?: Tag[];
  DryRun?: boolean;
  NextInvocations?: number;
}
export interface CreateTagsMessage {
  ResourceName: string;
  Tags: Tag[];
}
export interface CreateUsageLimitMessage {
  ClusterIdentifier: string;
  FeatureType: UsageLimitFeatureType;
  LimitType: UsageLimitLimitType;
  Amount: number;
  Period?: UsageLimitPeriod;
  BreachAction?: UsageLimitBreachAction;
  Tags?: Tag[];
}
export interface CustomCnameAssociationFault {}
export interface CustomDomainAssociationNotFoundFault {}
export interface CustomDomainAssociationsMessage {
  Marker?: string;
  Associations?: Association[];
}
export interface CustomerStorageMessage {
  TotalBackupSizeInMegaBytes?: number;
  TotalProvisionedStorageInMegaBytes?: number;
}
export interface DataShare {
  DataShareArn?: string;
  ProducerArn?: string;
  AllowPubliclyAccessibleConsumers?: boolean;
  DataShareAssociations?: DataShareAssociation[];
  ManagedBy?: string;
  DataShareType?: DataShareType;
}
export interface DataShareAssociation {
  ConsumerIdentifier?: string;
  Status?: DataShareStatus;
  ConsumerRegion?: string;
  CreatedDate?: Date;
  StatusChangeDate?: Date;
  ProducerAllowedWrites?: boolean;
  ConsumerAcceptedWrites?: boolean;
}
export type DataShareStatus = "ACTIVE" | "PENDING_AUTHORIZATION" | "AUTHORIZED" | "DEAUTHORIZED" | "REJECTED" | "AVAILABLE";
export type DataShareStatusForConsumer = "ACTIVE" | "AVAILABLE";
export type DataShareStatusForProducer = "ACTIVE" | "AUTHORIZED" | "PENDING_AUTHORIZATION" | "DEAUTHORIZED" | "REJECTED";
export type DataShareType = "INTERNAL";
export interface DataTransferProgress {
  Status?: string;
  CurrentRateInMegaBytesPerSecond?: number;
  TotalDataInMegaBytes?: number;
  DataTransferredInMegaBytes?: number;
  EstimatedTimeToCompletionInSeconds?: number;
  ElapsedTimeInSeconds?: number;
}
export interface DeauthorizeDataShareMessage {
  DataShareArn: string;
  ConsumerIdentifier: string;
}
export interface DefaultClusterParameters {
  ParameterGroupFamily?: string;
  Marker?: string;
  Parameters?: Parameter[];
}
export interface DeferredMaintenanceWindow {
  DeferMaintenanceIdentifier?: string;
  DeferMaintenanceStartTime?: Date;
  DeferMaintenanceEndTime?: Date;
}
export interface DeleteAuthenticationProfileMessage {
  AuthenticationProfileName: string;
}
export interface DeleteAuthenticationProfileResult {
  AuthenticationProfileName?: string;
}
export interface DeleteClusterMessage {
  ClusterIdentifier: string;
  SkipFinalClusterSnapshot?: boolean;
  FinalClusterSnapshotIdentifier?: string;
  FinalClusterSnapshotRetentionPeriod?: number;
}
export interface DeleteClusterParameterGroupMessage {
  ParameterGroupName: string;
}
export interface DeleteClusterResult {
  Cluster?: Cluster;
}
export interface DeleteClusterSecurityGroupMessage {
  ClusterSecurityGroupName: string;
}
export interface DeleteClusterSnapshotMessage {
  SnapshotIdentifier: string;
  SnapshotClusterIdentifier?: string;
}
export interface DeleteClusterSnapshotResult {
  Snapshot?: Snapshot;
}
export interface DeleteClusterSubnetGroupMessage {
  ClusterSubnetGroupName: string;
}
export interface DeleteCustomDomainAssociationMessage {
  ClusterIdentifier: string;
  CustomDomainName: string;
}
export interface DeleteEndpointAccessMessage {
  EndpointName: string;
}
export interface DeleteEventSubscriptionMessage {
  SubscriptionName: string;
}
export interface DeleteHsmClientCertificateMessage {
  HsmClientCertificateIdentifier: string;
}
export interface DeleteHsmConfigurationMessage {
  HsmConfigurationIdentifier: string;
}
export interface DeleteIntegrationMessage {
  IntegrationArn: string;
}
export interface DeleteQev2IdcApplicationMessage {
  Qev2IdcApplicationArn: string;
}
export interface DeleteRedshiftIdcApplicationMessage {
  RedshiftIdcApplicationArn: string;
}
export interface DeleteResourcePolicyMessage {
  ResourceArn: string;
}
export interface DeleteScheduledActionMessage {
  ScheduledActionName: string;
}
export interface DeleteSnapshotCopyGrantMessage {
  SnapshotCopyGrantName: string;
}
export interface DeleteSnapshotScheduleMessage {
  ScheduleIdentifier: string;
}
export interface DeleteTagsMessage {
  ResourceName: string;
  TagKeys: string[];
}
export interface DeleteUsageLimitMessage {
  UsageLimitId: string;
}
export interface DependentServiceAccessDeniedFault {}
export interface DependentServiceRequestThrottlingFault {}
export interface DependentServiceUnavailableFault {}
export interface DeregisterNamespaceInputMessage {
  NamespaceIdentifier: NamespaceIdentifierUnion;
  ConsumerIdentifiers: string[];
}
export interface DeregisterNamespaceOutputMessage {
  Status?: NamespaceRegistrationStatus;
}
export interface DescribeAccountAttributesMessage {
  AttributeNames?: string[];
}
export interface DescribeAuthenticationProfilesMessage {
  AuthenticationProfileName?: string;
}
export interface DescribeAuthenticationProfilesResult {
  AuthenticationProfiles?: AuthenticationProfile[];
}
export interface DescribeClusterDbRevisionsMessage {
  ClusterIdentifier?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeClusterParameterGroupsMessage {
  ParameterGroupName?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeClusterParametersMessage {
  ParameterGroupName: string;
  Source?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeClusterSecurityGroupsMessage {
  ClusterSecurityGroupName?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeClusterSnapshotsMessage {
  ClusterIdentifier?: string;
  SnapshotIdentifier?: string;
  SnapshotArn?: string;
  SnapshotType?: string;
  StartTime?: Date;
  EndTime?: Date;
  MaxRecords?: number;
  Marker?: string;
  OwnerAccount?: string;
  TagKeys?: string[];
  TagValues?: string[];
  ClusterExists?: boolean;
  SortingEntities?: SnapshotSortingEntity[];
}
export interface DescribeClusterSubnetGroupsMessage {
  ClusterSubnetGroupName?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeClusterTracksMessage {
  MaintenanceTrackName?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeClusterVersionsMessage {
  ClusterVersion?: string;
  ClusterParameterGroupFamily?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeClustersMessage {
  ClusterIdentifier?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeCustomDomainAssociationsMessage {
  CustomDomainName?: string;
  CustomDomainCertificateArn?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDataSharesForConsumerMessage {
  ConsumerArn?: string;
  Status?: DataShareStatusForConsumer;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDataSharesForConsumerResult {
  DataShares?: DataShare[];
  Marker?: string;
}
export interface DescribeDataSharesForProducerMessage {
  ProducerArn?: string;
  Status?: DataShareStatusForProducer;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDataSharesForProducerResult {
  DataShares?: DataShare[];
  Marker?: string;
}
export interface DescribeDataSharesMessage {
  DataShareArn?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDataSharesResult {
  DataShares?: DataShare[];
  Marker?: string;
}
export interface DescribeDefaultClusterParametersMessage {
  ParameterGroupFamily: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeDefaultClusterParametersResult {
  DefaultClusterParameters?: DefaultClusterParameters;
}
export interface DescribeEndpointAccessMessage {
  ClusterIdentifier?: string;
  ResourceOwner?: string;
  EndpointName?: string;
  VpcId?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEndpointAuthorizationMessage {
  ClusterIdentifier?: string;
  Account?: string;
  Grantee?: boolean;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeEventCategoriesMessage {
  SourceType?: string;
}
export interface DescribeEventSubscriptionsMessage {
  SubscriptionName?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
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
export interface DescribeHsmClientCertificatesMessage {
  HsmClientCertificateIdentifier?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeHsmConfigurationsMessage {
  HsmConfigurationIdentifier?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeInboundIntegrationsMessage {
  IntegrationArn?: string;
  TargetArn?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeIntegrationsFilter {
  Name: DescribeIntegrationsFilterName;
  Values: string[];
}
export type DescribeIntegrationsFilterName = "integration-arn" | "source-arn" | "source-types" | "status";
export interface DescribeIntegrationsMessage {
  IntegrationArn?: string;
  MaxRecords?: number;
  Marker?: string;
  Filters?: DescribeIntegrationsFilter[];
}
export interface DescribeLoggingStatusMessage {
  ClusterIdentifier: string;
}
export interface DescribeNodeConfigurationOptionsMessage {
  ActionType: ActionType;
  ClusterIdentifier?: string;
  SnapshotIdentifier?: string;
  SnapshotArn?: string;
  OwnerAccount?: string;
  Filters?: NodeConfigurationOptionsFilter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeOrderableClusterOptionsMessage {
  ClusterVersion?: string;
  NodeType?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribePartnersInputMessage {
  AccountId: string;
  ClusterIdentifier: string;
  DatabaseName?: string;
  PartnerName?: string;
}
export interface DescribePartnersOutputMessage {
  PartnerIntegrationInfoList?: PartnerIntegrationInfo[];
}
export interface DescribeQev2IdcApplicationsMessage {
  Qev2IdcApplicationArn?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeQev2IdcApplicationsResult {
  Qev2IdcApplications?: Qev2IdcApplication[];
  Marker?: string;
}
export interface DescribeRedshiftIdcApplicationsMessage {
  RedshiftIdcApplicationArn?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeRedshiftIdcApplicationsResult {
  RedshiftIdcApplications?: RedshiftIdcApplication[];
  Marker?: string;
}
export interface DescribeReservedNodeExchangeStatusInputMessage {
  ReservedNodeId?: string;
  ReservedNodeExchangeRequestId?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeReservedNodeExchangeStatusOutputMessage {
  ReservedNodeExchangeStatusDetails?: ReservedNodeExchangeStatus[];
  Marker?: string;
}
export interface DescribeReservedNodeOfferingsMessage {
  ReservedNodeOfferingId?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeReservedNodesMessage {
  ReservedNodeId?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeResizeMessage {
  ClusterIdentifier: string;
}
export interface DescribeScheduledActionsMessage {
  ScheduledActionName?: string;
  TargetActionType?: ScheduledActionTypeValues;
  StartTime?: Date;
  EndTime?: Date;
  Active?: boolean;
  Filters?: ScheduledActionFilter[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeSnapshotCopyGrantsMessage {
  SnapshotCopyGrantName?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeSnapshotSchedulesMessage {
  ClusterIdentifier?: string;
  ScheduleIdentifier?: string;
  TagKeys?: string[];
  TagValues?: string[];
  Marker?: string;
  MaxRecords?: number;
}
export interface DescribeSnapshotSchedulesOutputMessage {
  SnapshotSchedules?: SnapshotSchedule[];
  Marker?: string;
}
export interface DescribeTableRestoreStatusMessage {
  ClusterIdentifier?: string;
  TableRestoreRequestId?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface DescribeTagsMessage {
  ResourceName?: string;
  ResourceType?: string;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DescribeUsageLimitsMessage {
  UsageLimitId?: string;
  ClusterIdentifier?: string;
  FeatureType?: UsageLimitFeatureType;
  MaxRecords?: number;
  Marker?: string;
  TagKeys?: string[];
  TagValues?: string[];
}
export interface DisableLoggingMessage {
  ClusterIdentifier: string;
  LogDestinationType?: LogDestinationType;
  LogExports?: string[];
}
export interface DisableSnapshotCopyMessage {
  ClusterIdentifier: string;
}
export interface DisableSnapshotCopyResult {
  Cluster?: Cluster;
}
export interface DisassociateDataShareConsumerMessage {
  DataShareArn: string;
  DisassociateEntireAccount?: boolean;
  ConsumerArn?: string;
  ConsumerRegion?: string;
}
export interface EC2SecurityGroup {
  Status?: string;
  EC2SecurityGroupName?: string;
  EC2SecurityGroupOwnerId?: string;
  Tags?: Tag[];
}
export interface ElasticIpStatus {
  ElasticIp?: string;
  Status?: string;
}
export interface EnableLoggingMessage {
  ClusterIdentifier: string;
  BucketName?: string;
  S3KeyPrefix?: string;
  LogDestinationType?: LogDestinationType;
  LogExports?: string[];
  S3TableKmsKeyId?: string;
  S3TableGranularity?: string;
}
export interface EnableSnapshotCopyMessage {
  ClusterIdentifier: string;
  DestinationRegion: string;
  RetentionPeriod?: number;
  SnapshotCopyGrantName?: string;
  ManualSnapshotRetentionPeriod?: number;
}
export interface EnableSnapshotCopyResult {
  Cluster?: Cluster;
}
export interface Endpoint {
  Address?: string;
  Port?: number;
  VpcEndpoints?: VpcEndpoint[];
}
export interface EndpointAccess {
  ClusterIdentifier?: string;
  ResourceOwner?: string;
  SubnetGroupName?: string;
  EndpointStatus?: string;
  EndpointName?: string;
  EndpointCreateTime?: Date;
  Port?: number;
  Address?: string;
  VpcSecurityGroups?: VpcSecurityGroupMembership[];
  VpcEndpoint?: VpcEndpoint;
}
export interface EndpointAccessList {
  EndpointAccessList?: EndpointAccess[];
  Marker?: string;
}
export interface EndpointAlreadyExistsFault {}
export interface EndpointAuthorization {
  Grantor?: string;
  Grantee?: string;
  ClusterIdentifier?: string;
  AuthorizeTime?: Date;
  ClusterStatus?: string;
  Status?: AuthorizationStatus;
  AllowedAllVPCs?: boolean;
  AllowedVPCs?: string[];
  EndpointCount?: number;
}
export interface EndpointAuthorizationAlreadyExistsFault {}
export interface EndpointAuthorizationList {
  EndpointAuthorizationList?: EndpointAuthorization[];
  Marker?: string;
}
export interface EndpointAuthorizationNotFoundFault {}
export interface EndpointAuthorizationsPerClusterLimitExceededFault {}
export interface EndpointNotFoundFault {}
export interface EndpointsPerAuthorizationLimitExceededFault {}
export interface EndpointsPerClusterLimitExceededFault {}
export interface Event {
  SourceIdentifier?: string;
  SourceType?: SourceType;
  Message?: string;
  EventCategories?: string[];
  Severity?: string;
  Date?: Date;
  EventId?: string;
}
export interface EventCategoriesMap {
  SourceType?: string;
  Events?: EventInfoMap[];
}
export interface EventCategoriesMessage {
  EventCategoriesMapList?: EventCategoriesMap[];
}
export interface EventInfoMap {
  EventId?: string;
  EventCategories?: string[];
  EventDescription?: string;
  Severity?: string;
}
export interface EventSubscription {
  CustomerAwsId?: string;
  CustSubscriptionId?: string;
  SnsTopicArn?: string;
  Status?: string;
  SubscriptionCreationTime?: Date;
  SourceType?: string;
  SourceIdsList?: string[];
  EventCategoriesList?: string[];
  Severity?: string;
  Enabled?: boolean;
  Tags?: Tag[];
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
export interface FailoverPrimaryComputeInputMessage {
  ClusterIdentifier: string;
}
export interface FailoverPrimaryComputeResult {
  Cluster?: Cluster;
}
export interface GetClusterCredentialsMessage {
  DbUser: string;
  DbName?: string;
  ClusterIdentifier?: string;
  DurationSeconds?: number;
  AutoCreate?: boolean;
  DbGroups?: string[];
  CustomDomainName?: string;
}
export interface GetClusterCredentialsWithIAMMessage {
  DbName?: string;
  ClusterIdentifier?: string;
  DurationSeconds?: number;
  CustomDomainName?: string;
}
export interface GetIdentityCenterAuthTokenRequest {
  ClusterIds: string[];
}
export interface GetIdentityCenterAuthTokenResponse {
  Token?: string;
  ExpirationTime?: Date;
}
export interface GetReservedNodeExchangeConfigurationOptionsInputMessage {
  ActionType: ReservedNodeExchangeActionType;
  ClusterIdentifier?: string;
  SnapshotIdentifier?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface GetReservedNodeExchangeConfigurationOptionsOutputMessage {
  Marker?: string;
  ReservedNodeConfigurationOptionList?: ReservedNodeConfigurationOption[];
}
export interface GetReservedNodeExchangeOfferingsInputMessage {
  ReservedNodeId: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface GetReservedNodeExchangeOfferingsOutputMessage {
  Marker?: string;
  ReservedNodeOfferings?: ReservedNodeOffering[];
}
export interface GetResourcePolicyMessage {
  ResourceArn: string;
}
export interface GetResourcePolicyResult {
  ResourcePolicy?: ResourcePolicy;
}
export interface HsmClientCertificate {
  HsmClientCertificateIdentifier?: string;
  HsmClientCertificatePublicKey?: string;
  Tags?: Tag[];
}
export interface HsmClientCertificateAlreadyExistsFault {}
export interface HsmClientCertificateMessage {
  Marker?: string;
  HsmClientCertificates?: HsmClientCertificate[];
}
export interface HsmClientCertificateNotFoundFault {}
export interface HsmClientCertificateQuotaExceededFault {}
export interface HsmConfiguration {
  HsmConfigurationIdentifier?: string;
  Description?: string;
  HsmIpAddress?: string;
  HsmPartitionName?: string;
  Tags?: Tag[];
}
export interface HsmConfigurationAlreadyExistsFault {}
export interface HsmConfigurationMessage {
  Marker?: string;
  HsmConfigurations?: HsmConfiguration[];
}
export interface HsmConfigurationNotFoundFault {}
export interface HsmConfigurationQuotaExceededFault {}
export interface HsmStatus {
  HsmClientCertificateIdentifier?: string;
  HsmConfigurationIdentifier?: string;
  Status?: string;
}
export interface IPRange {
  Status?: string;
  CIDRIP?: string;
  Tags?: Tag[];
}
export type ImpactRankingType = "HIGH" | "MEDIUM" | "LOW";
export interface InProgressTableRestoreQuotaExceededFault {}
export interface InboundIntegration {
  IntegrationArn?: string;
  SourceArn?: string;
  TargetArn?: string;
  Status?: ZeroETLIntegrationStatus;
  Errors?: IntegrationError[];
  CreateTime?: Date;
}
export interface InboundIntegrationsMessage {
  Marker?: string;
  InboundIntegrations?: InboundIntegration[];
}
export interface IncompatibleOrderableOptions {}
export interface InsufficientClusterCapacityFault {}
export interface InsufficientS3BucketPolicyFault {}
export interface Integration {
  IntegrationArn?: string;
  IntegrationName?: string;
  SourceArn?: string;
  TargetArn?: string;
  Status?: ZeroETLIntegrationStatus;
  Errors?: IntegrationError[];
  CreateTime?: Date;
  Description?: string;
  KMSKeyId?: string;
  AdditionalEncryptionContext?: { [key: string]: string };
  Tags?: Tag[];
}
export interface IntegrationAlreadyExistsFault {}
export interface IntegrationConflictOperationFault {}
export interface IntegrationConflictStateFault {}
export interface IntegrationError {
  ErrorCode: string;
  ErrorMessage?: string;
}
export interface IntegrationNotFoundFault {}
export interface IntegrationQuotaExceededFault {}
export interface IntegrationSourceNotFoundFault {}
export interface IntegrationTargetNotFoundFault {}
export interface IntegrationsMessage {
  Marker?: string;
  Integrations?: Integration[];
}
export interface InvalidAuthenticationProfileRequestFault {}
export interface InvalidAuthorizationStateFault {}
export interface InvalidClusterParameterGroupStateFault {}
export interface InvalidClusterSecurityGroupStateFault {}
export interface InvalidClusterSnapshotScheduleStateFault {}
export interface InvalidClusterSnapshotStateFault {}
export interface InvalidClusterStateFault {}
export interface InvalidClusterSubnetGroupStateFault {}
export interface InvalidClusterSubnetStateFault {}
export interface InvalidClusterTrackFault {}
export interface InvalidDataShareFault {}
export interface InvalidElasticIpFault {}
export interface InvalidEndpointStateFault {}
export interface InvalidHsmClientCertificateStateFault {}
export interface InvalidHsmConfigurationStateFault {}
export interface InvalidNamespaceFault {}
export interface InvalidPolicyFault {}
export interface InvalidReservedNodeStateFault {}
export interface InvalidRestoreFault {}
export interface InvalidRetentionPeriodFault {}
export interface InvalidS3BucketNameFault {}
export interface InvalidS3KeyPrefixFault {}
export interface InvalidScheduleFault {}
export interface InvalidScheduledActionFault {}
export interface InvalidSnapshotCopyGrantStateFault {}
export interface InvalidSubnet {}
export interface InvalidSubscriptionStateFault {}
export interface InvalidTableRestoreArgumentFault {}
export interface InvalidTagFault {}
export interface InvalidUsageLimitFault {}
export interface InvalidVPCNetworkStateFault {}
export interface Ipv6CidrBlockNotFoundFault {}
export interface LakeFormationQuery {
  Authorization: ServiceAuthorization;
}
export interface LakeFormationScopeUnion {
  LakeFormationQuery?: LakeFormationQuery;
}
export interface LakehouseConfiguration {
  ClusterIdentifier?: string;
  LakehouseIdcApplicationArn?: string;
  LakehouseRegistrationStatus?: string;
  CatalogArn?: string;
}
export type LakehouseIdcRegistration = "Associate" | "Disassociate";
export type LakehouseRegistration = "Register" | "Deregister";
export interface LimitExceededFault {}
export interface ListRecommendationsMessage {
  ClusterIdentifier?: string;
  NamespaceArn?: string;
  MaxRecords?: number;
  Marker?: string;
}
export interface ListRecommendationsResult {
  Recommendations?: Recommendation[];
  Marker?: string;
}
export type LogDestinationType = "s3" | "cloudwatch" | "s3table";
export interface LoggingPublishStatus {
  S3Tables?: S3TablePublishStatus;
}
export interface LoggingStatus {
  LoggingEnabled?: boolean;
  BucketName?: string;
  S3KeyPrefix?: string;
  LastSuccessfulDeliveryTime?: Date;
  LastFailureTime?: Date;
  LastFailureMessage?: string;
  LogDestinationType?: LogDestinationType;
  LogExports?: string[];
  S3Tables?: S3TablePublishStatus;
}
export interface MaintenanceTrack {
  MaintenanceTrackName?: string;
  DatabaseVersion?: string;
  UpdateTargets?: UpdateTarget[];
}
export type Mode = "standard" | "high-performance";
export interface ModifyAquaInputMessage {
  ClusterIdentifier: string;
  AquaConfigurationStatus?: AquaConfigurationStatus;
}
export interface ModifyAquaOutputMessage {
  AquaConfiguration?: AquaConfiguration;
}
export interface ModifyAuthenticationProfileMessage {
  AuthenticationProfileName: string;
  AuthenticationProfileContent: string;
}
export interface ModifyAuthenticationProfileResult {
  AuthenticationProfileName?: string;
  AuthenticationProfileContent?: string;
}
export interface ModifyClusterDbRevisionMessage {
  ClusterIdentifier: string;
  RevisionTarget: string;
}
export interface ModifyClusterDbRevisionResult {
  Cluster?: Cluster;
}
export interface ModifyClusterIamRolesMessage {
  ClusterIdentifier: string;
  AddIamRoles?: string[];
  RemoveIamRoles?: string[];
  DefaultIamRoleArn?: string;
}
export interface ModifyClusterIamRolesResult {
  Cluster?: Cluster;
}
export interface ModifyClusterMaintenanceMessage {
  ClusterIdentifier: string;
  DeferMaintenance?: boolean;
  DeferMaintenanceIdentifier?: string;
  DeferMaintenanceStartTime?: Date;
  DeferMaintenanceEndTime?: Date;
  DeferMaintenanceDuration?: number;
}
export interface ModifyClusterMaintenanceResult {
  Cluster?: Cluster;
}
export interface ModifyClusterMessage {
  ClusterIdentifier: string;
  ClusterType?: string;
  NodeType?: string;
  NumberOfNodes?: number;
  ClusterSecurityGroups?: string[];
  VpcSecurityGroupIds?: string[];
  MasterUserPassword?: string;
  ClusterParameterGroupName?: string;
  AutomatedSnapshotRetentionPeriod?: number;
  ManualSnapshotRetentionPeriod?: number;
  PreferredMaintenanceWindow?: string;
  ClusterVersion?: string;
  AllowVersionUpgrade?: boolean;
  HsmClientCertificateIdentifier?: string;
  HsmConfigurationIdentifier?: string;
  NewClusterIdentifier?: string;
  PubliclyAccessible?: boolean;
  ElasticIp?: string;
  EnhancedVpcRouting?: boolean;
  MaintenanceTrackName?: string;
  Encrypted?: boolean;
  KmsKeyId?: string;
  AvailabilityZoneRelocation?: boolean;
  AvailabilityZone?: string;
  Port?: number;
  ManageMasterPassword?: boolean;
  MasterPasswordSecretKmsKeyId?: string;
  IpAddressType?: string;
  MultiAZ?: boolean;
  ExtraComputeForAutomaticOptimization?: boolean;
}
export interface ModifyClusterParameterGroupMessage {
  ParameterGroupName: string;
  Parameters: Parameter[];
}
export interface ModifyClusterResult {
  Cluster?: Cluster;
}
export interface ModifyClusterSnapshotMessage {
  SnapshotIdentifier: string;
  ManualSnapshotRetentionPeriod?: number;
  Force?: boolean;
}
export interface ModifyClusterSnapshotResult {
  Snapshot?: Snapshot;
}
export interface ModifyClusterSnapshotScheduleMessage {
  ClusterIdentifier: string;
  ScheduleIdentifier?: string;
  DisassociateSchedule?: boolean;
}
export interface ModifyClusterSubnetGroupMessage {
  ClusterSubnetGroupName: string;
  Description?: string;
  SubnetIds: string[];
}
export interface ModifyClusterSubnetGroupResult {
  ClusterSubnetGroup?: ClusterSubnetGroup;
}
export interface ModifyCustomDomainAssociationMessage {
  CustomDomainName: string;
  CustomDomainCertificateArn: string;
  ClusterIdentifier: string;
}
export interface ModifyCustomDomainAssociationResult {
  CustomDomainName?: string;
  CustomDomainCertificateArn?: string;
  ClusterIdentifier?: string;
  CustomDomainCertExpiryTime?: string;
}
export interface ModifyEndpointAccessMessage {
  EndpointName: string;
  VpcSecurityGroupIds?: string[];
}
export interface ModifyEventSubscriptionMessage {
  SubscriptionName: string;
  SnsTopicArn?: string;
  SourceType?: string;
  SourceIds?: string[];
  EventCategories?: string[];
  Severity?: string;
  Enabled?: boolean;
}
export interface ModifyEventSubscriptionResult {
  EventSubscription?: EventSubscription;
}
export interface ModifyIntegrationMessage {
  IntegrationArn: string;
  Description?: string;
  IntegrationName?: string;
}
export interface ModifyLakehouseConfigurationMessage {
  ClusterIdentifier: string;
  LakehouseRegistration?: LakehouseRegistration;
  CatalogName?: string;
  LakehouseIdcRegistration?: LakehouseIdcRegistration;
  LakehouseIdcApplicationArn?: string;
  DryRun?: boolean;
}
export interface ModifyQev2IdcApplicationMessage {
  Qev2IdcApplicationArn: string;
  IdcDisplayName?: string;
}
export interface ModifyQev2IdcApplicationResult {
  Qev2IdcApplication?: Qev2IdcApplication;
}
export interface ModifyRedshiftIdcApplicationMessage {
  RedshiftIdcApplicationArn: string;
  IdentityNamespace?: string;
  IamRoleArn?: string;
  IdcDisplayName?: string;
  AuthorizedTokenIssuerList?: AuthorizedTokenIssuer[];
  ServiceIntegrations?: ServiceIntegrationsUnion[];
}
export interface ModifyRedshiftIdcApplicationResult {
  RedshiftIdcApplication?: RedshiftIdcApplication;
}
export interface ModifyScheduledActionMessage {
  ScheduledActionName: string;
  TargetAction?: ScheduledActionType;
  Schedule?: string;
  IamRole?: string;
  ScheduledActionDescription?: string;
  StartTime?: Date;
  EndTime?: Date;
  Enable?: boolean;
}
export interface ModifySnapshotCopyRetentionPeriodMessage {
  ClusterIdentifier: string;
  RetentionPeriod: number;
  Manual?: boolean;
}
export interface ModifySnapshotCopyRetentionPeriodResult {
  Cluster?: Cluster;
}
export interface ModifySnapshotScheduleMessage {
  ScheduleIdentifier: string;
  ScheduleDefinitions: string[];
}
export interface ModifyUsageLimitMessage {
  UsageLimitId: string;
  Amount?: number;
  BreachAction?: UsageLimitBreachAction;
}
export interface NamespaceIdentifierUnion {
  ServerlessIdentifier?: ServerlessIdentifier;
  ProvisionedIdentifier?: ProvisionedIdentifier;
}
export type NamespaceRegistrationStatus = "Registering" | "Deregistering";
export interface NetworkInterface {
  NetworkInterfaceId?: string;
  SubnetId?: string;
  PrivateIpAddress?: string;
  AvailabilityZone?: string;
  Ipv6Address?: string;
}
export interface NodeConfigurationOption {
  NodeType?: string;
  NumberOfNodes?: number;
  EstimatedDiskUtilizationPercent?: number;
  Mode?: Mode;
}
export interface NodeConfigurationOptionsFilter {
  Name?: NodeConfigurationOptionsFilterName;
  Operator?: OperatorType;
  Values?: string[];
}
export type NodeConfigurationOptionsFilterName = "NodeType" | "NumberOfNodes" | "EstimatedDiskUtilizationPercent" | "Mode";
export interface NodeConfigurationOptionsMessage {
  NodeConfigurationOptionList?: NodeConfigurationOption[];
  Marker?: string;
}
export interface NumberOfNodesPerClusterLimitExceededFault {}
export interface NumberOfNodesQuotaExceededFault {}
export type OperatorType = "eq" | "lt" | "gt" | "le" | "ge" | "in" | "between";
export interface OrderableClusterOption {
  ClusterVersion?: string;
  ClusterType?: string;
  NodeType?: string;
  AvailabilityZones?: AvailabilityZone[];
}
export interface OrderableClusterOptionsMessage {
  OrderableClusterOptions?: OrderableClusterOption[];
  Marker?: string;
}
export interface Parameter {
  ParameterName?: string;
  ParameterValue?: string;
  Description?: string;
  Source?: string;
  DataType?: string;
  AllowedValues?: string;
  ApplyType?: ParameterApplyType;
  IsModifiable?: boolean;
  MinimumEngineVersion?: string;
}
export type ParameterApplyType = "static" | "dynamic";
export interface PartnerIntegrationInfo {
  DatabaseName?: string;
  PartnerName?: string;
  Status?: PartnerIntegrationStatus;
  StatusMessage?: string;
  CreatedAt?: Date;
  UpdatedAt?: Date;
}
export interface PartnerIntegrationInputMessage {
  AccountId: string;
  ClusterIdentifier: string;
  DatabaseName: string;
  PartnerName: string;
}
export interface PartnerIntegrationOutputMessage {
  DatabaseName?: string;
  PartnerName?: string;
}
export type PartnerIntegrationStatus = "Active" | "Inactive" | "RuntimeFailure" | "ConnectionFailure";
export interface PartnerNotFoundFault {}
export interface PauseClusterMessage {
  ClusterIdentifier: string;
}
export interface PauseClusterResult {
  Cluster?: Cluster;
}
export interface PendingModifiedValues {
  MasterUserPassword?: string;
  NodeType?: string;
  NumberOfNodes?: number;
  ClusterType?: string;
  ClusterVersion?: string;
  AutomatedSnapshotRetentionPeriod?: number;
  ClusterIdentifier?: string;
  PubliclyAccessible?: boolean;
  EnhancedVpcRouting?: boolean;
  MaintenanceTrackName?: string;
  EncryptionType?: string;
}
export interface ProvisionedIdentifier {
  ClusterIdentifier: string;
}
export interface PurchaseReservedNodeOfferingMessage {
  ReservedNodeOfferingId: string;
  NodeCount?: number;
}
export interface PurchaseReservedNodeOfferingResult {
  ReservedNode?: ReservedNode;
}
export interface PutResourcePolicyMessage {
  ResourceArn: string;
  Policy: string;
}
export interface PutResourcePolicyResult {
  ResourcePolicy?: ResourcePolicy;
}
export interface Qev2IdcApplication {
  IdcInstanceArn?: string;
  Qev2IdcApplicationName?: string;
  Qev2IdcApplicationArn?: string;
  IdcManagedApplicationArn?: string;
  IdcOnboardStatus?: string;
  IdcDisplayName?: string;
  Tags?: Tag[];
}
export interface Qev2IdcApplicationAlreadyExistsFault {}
export interface Qev2IdcApplicationNotExistsFault {}
export interface ReadWriteAccess {
  Authorization: ServiceAuthorization;
}
export interface RebootClusterMessage {
  ClusterIdentifier: string;
}
export interface RebootClusterResult {
  Cluster?: Cluster;
}
export interface Recommendation {
  Id?: string;
  ClusterIdentifier?: string;
  NamespaceArn?: string;
  CreatedAt?: Date;
  RecommendationType?: string;
  Title?: string;
  Description?: string;
  Observation?: string;
  ImpactRanking?: ImpactRankingType;
  RecommendationText?: string;
  RecommendedActions?: RecommendedAction[];
  ReferenceLinks?: ReferenceLink[];
}
export interface RecommendedAction {
  Text?: string;
  Database?: string;
  Command?: string;
  Type?: RecommendedActionType;
}
export type RecommendedActionType = "SQL" | "CLI";
export interface RecurringCharge {
  RecurringChargeAmount?: number;
  RecurringChargeFrequency?: string;
}
export interface RedshiftIdcApplication {
  IdcInstanceArn?: string;
  RedshiftIdcApplicationName?: string;
  RedshiftIdcApplicationArn?: string;
  IdentityNamespace?: string;
  IdcDisplayName?: string;
  IamRoleArn?: string;
  IdcManagedApplicationArn?: string;
  IdcOnboardStatus?: string;
  AuthorizedTokenIssuerList?: AuthorizedTokenIssuer[];
  ServiceIntegrations?: ServiceIntegrationsUnion[];
  ApplicationType?: ApplicationType;
  Tags?: Tag[];
  SsoTagKeys?: string[];
}
export interface RedshiftIdcApplicationAlreadyExistsFault {}
export interface RedshiftIdcApplicationNotExistsFault {}
export interface RedshiftIdcApplicationQuotaExceededFault {}
export interface RedshiftInvalidParameterFault {}
export interface RedshiftScopeUnion {
  Connect?: Connect;
}
export interface ReferenceLink {
  Text?: string;
  Link?: string;
}
export interface RegisterNamespaceInputMessage {
  NamespaceIdentifier: NamespaceIdentifierUnion;
  ConsumerIdentifiers: string[];
}
export interface RegisterNamespaceOutputMessage {
  Status?: NamespaceRegistrationStatus;
}
export interface RejectDataShareMessage {
  DataShareArn: string;
}
export interface ReservedNode {
  ReservedNodeId?: string;
  ReservedNodeOfferingId?: string;
  NodeType?: string;
  StartTime?: Date;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  CurrencyCode?: string;
  NodeCount?: number;
  State?: string;
  OfferingType?: string;
  RecurringCharges?: RecurringCharge[];
  ReservedNodeOfferingType?: ReservedNodeOfferingType;
}
export interface ReservedNodeAlreadyExistsFault {}
export interface ReservedNodeAlreadyMigratedFault {}
export interface ReservedNodeConfigurationOption {
  SourceReservedNode?: ReservedNode;
  TargetReservedNodeCount?: number;
  TargetReservedNodeOffering?: ReservedNodeOffering;
}
export type ReservedNodeExchangeActionType = "restore-cluster" | "resize-cluster";
export interface ReservedNodeExchangeNotFoundFault {}
export interface ReservedNodeExchangeStatus {
  ReservedNodeExchangeRequestId?: string;
  Status?: ReservedNodeExchangeStatusType;
  RequestTime?: Date;
  SourceReservedNodeId?: string;
  SourceReservedNodeType?: string;
  SourceReservedNodeCount?: number;
  TargetReservedNodeOfferingId?: string;
  TargetReservedNodeType?: string;
  TargetReservedNodeCount?: number;
}
export type ReservedNodeExchangeStatusType = "REQUESTED" | "PENDING" | "IN_PROGRESS" | "RETRYING" | "SUCCEEDED" | "FAILED";
export interface ReservedNodeNotFoundFault {}
export interface ReservedNodeOffering {
  ReservedNodeOfferingId?: string;
  NodeType?: string;
  Duration?: number;
  FixedPrice?: number;
  UsagePrice?: number;
  CurrencyCode?: string;
  OfferingType?: string;
  RecurringCharges?: RecurringCharge[];
  ReservedNodeOfferingType?: ReservedNodeOfferingType;
}
export interface ReservedNodeOfferingNotFoundFault {}
export type ReservedNodeOfferingType = "Regular" | "Upgradable";
export interface ReservedNodeOfferingsMessage {
  Marker?: string;
  ReservedNodeOfferings?: ReservedNodeOffering[];
}
export interface ReservedNodeQuotaExceededFault {}
export interface ReservedNodesMessage {
  Marker?: string;
  ReservedNodes?: ReservedNode[];
}
export interface ResetClusterParameterGroupMessage {
  ParameterGroupName: string;
  ResetAllParameters?: boolean;
  Parameters?: Parameter[];
}
export interface ResizeClusterMessage {
  ClusterIdentifier: string;
  ClusterType?: string;
  NodeType?: string;
  NumberOfNodes?: number;
  Classic?: boolean;
  ReservedNodeId?: string;
  TargetReservedNodeOfferingId?: string;
}
export interface ResizeClusterResult {
  Cluster?: Cluster;
}
export interface ResizeInfo {
  ResizeType?: string;
  AllowCancelResize?: boolean;
}
export interface ResizeNotFoundFault {}
export interface ResizeProgressMessage {
  TargetNodeType?: string;
  TargetNumberOfNodes?: number;
  TargetClusterType?: string;
  Status?: string;
  ImportTablesCompleted?: string[];
  ImportTablesInProgress?: string[];
  ImportTablesNotStarted?: string[];
  AvgResizeRateInMegaBytesPerSecond?: number;
  TotalResizeDataInMegaBytes?: number;
  ProgressInMegaBytes?: number;
  ElapsedTimeInSeconds?: number;
  EstimatedTimeToCompletionInSeconds?: number;
  ResizeType?: string;
  Message?: string;
  TargetEncryptionType?: string;
  DataTransferProgressPercent?: number;
}
export interface ResourceNotFoundFault {}
export interface ResourcePolicy {
  ResourceArn?: string;
  Policy?: string;
}
export interface RestoreFromClusterSnapshotMessage {
  ClusterIdentifier: string;
  SnapshotIdentifier?: string;
  SnapshotArn?: string;
  SnapshotClusterIdentifier?: string;
  Port?: number;
  AvailabilityZone?: string;
  AllowVersionUpgrade?: boolean;
  ClusterSubnetGroupName?: string;
  PubliclyAccessible?: boolean;
  OwnerAccount?: string;
  HsmClientCertificateIdentifier?: string;
  HsmConfigurationIdentifier?: string;
  ElasticIp?: string;
  ClusterParameterGroupName?: string;
  ClusterSecurityGroups?: string[];
  VpcSecurityGroupIds?: string[];
  PreferredMaintenanceWindow?: string;
  AutomatedSnapshotRetentionPeriod?: number;
  ManualSnapshotRetentionPeriod?: number;
  KmsKeyId?: string;
  NodeType?: string;
  EnhancedVpcRouting?: boolean;
  AdditionalInfo?: string;
  IamRoles?: string[];
  MaintenanceTrackName?: string;
  SnapshotScheduleIdentifier?: string;
  NumberOfNodes?: number;
  AvailabilityZoneRelocation?: boolean;
  AquaConfigurationStatus?: AquaConfigurationStatus;
  DefaultIamRoleArn?: string;
  ReservedNodeId?: string;
  TargetReservedNodeOfferingId?: string;
  Encrypted?: boolean;
  ManageMasterPassword?: boolean;
  MasterPasswordSecretKmsKeyId?: string;
  IpAddressType?: string;
  MultiAZ?: boolean;
  CatalogName?: string;
  RedshiftIdcApplicationArn?: string;
}
export interface RestoreFromClusterSnapshotResult {
  Cluster?: Cluster;
}
export interface RestoreStatus {
  Status?: string;
  CurrentRestoreRateInMegaBytesPerSecond?: number;
  SnapshotSizeInMegaBytes?: number;
  ProgressInMegaBytes?: number;
  ElapsedTimeInSeconds?: number;
  EstimatedTimeToCompletionInSeconds?: number;
}
export interface RestoreTableFromClusterSnapshotMessage {
  ClusterIdentifier: string;
  SnapshotIdentifier: string;
  SourceDatabaseName: string;
  SourceSchemaName?: string;
  SourceTableName: string;
  TargetDatabaseName?: string;
  TargetSchemaName?: string;
  NewTableName: string;
  EnableCaseSensitiveIdentifier?: boolean;
}
export interface RestoreTableFromClusterSnapshotResult {
  TableRestoreStatus?: TableRestoreStatus;
}
export interface ResumeClusterMessage {
  ClusterIdentifier: string;
}
export interface ResumeClusterResult {
  Cluster?: Cluster;
}
export interface RevisionTarget {
  DatabaseRevision?: string;
  Description?: string;
  DatabaseRevisionReleaseDate?: Date;
}
export interface RevokeClusterSecurityGroupIngressMessage {
  ClusterSecurityGroupName: string;
  CIDRIP?: string;
  EC2SecurityGroupName?: string;
  EC2SecurityGroupOwnerId?: string;
}
export interface RevokeClusterSecurityGroupIngressResult {
  ClusterSecurityGroup?: ClusterSecurityGroup;
}
export interface RevokeEndpointAccessMessage {
  ClusterIdentifier?: string;
  Account?: string;
  VpcIds?: string[];
  Force?: boolean;
}
export interface RevokeSnapshotAccessMessage {
  SnapshotIdentifier?: string;
  SnapshotArn?: string;
  SnapshotClusterIdentifier?: string;
  AccountWithRestoreAccess: string;
}
export interface RevokeSnapshotAccessResult {
  Snapshot?: Snapshot;
}
export interface RotateEncryptionKeyMessage {
  ClusterIdentifier: string;
}
export interface RotateEncryptionKeyResult {
  Cluster?: Cluster;
}
export interface S3AccessGrantsScopeUnion {
  ReadWriteAccess?: ReadWriteAccess;
}
export interface S3TablePublishStatus {
  S3Tables?: string[];
  S3TableNamespace?: string;
  S3TableGranularity?: string;
  EnabledAll?: boolean;
  LastIngestionTimes?: { [key: string]: string };
}
export interface SNSInvalidTopicFault {}
export interface SNSNoAuthorizationFault {}
export interface SNSTopicArnNotFoundFault {}
export interface ScheduleDefinitionTypeUnsupportedFault {}
export type ScheduleState = "MODIFYING" | "ACTIVE" | "FAILED";
export interface ScheduledAction {
  ScheduledActionName?: string;
  TargetAction?: ScheduledActionType;
  Schedule?: string;
  IamRole?: string;
  ScheduledActionDescription?: string;
  State?: ScheduledActionState;
  NextInvocations?: Date[];
  StartTime?: Date;
  EndTime?: Date;
}
export interface ScheduledActionAlreadyExistsFault {}
export interface ScheduledActionFilter {
  Name: ScheduledActionFilterName;
  Values: string[];
}
export type ScheduledActionFilterName = "cluster-identifier" | "iam-role";
export interface ScheduledActionNotFoundFault {}
export interface ScheduledActionQuotaExceededFault {}
export type ScheduledActionState = "ACTIVE" | "DISABLED";
export interface ScheduledActionType {
  ResizeCluster?: ResizeClusterMessage;
  PauseCluster?: PauseClusterMessage;
  ResumeCluster?: ResumeClusterMessage;
}
export interface ScheduledActionTypeUnsupportedFault {}
export type ScheduledActionTypeValues = "ResizeCluster" | "PauseCluster" | "ResumeCluster";
export interface ScheduledActionsMessage {
  Marker?: string;
  ScheduledActions?: ScheduledAction[];
}
export interface SecondaryClusterInfo {
  AvailabilityZone?: string;
  ClusterNodes?: ClusterNode[];
}
export interface ServerlessIdentifier {
  NamespaceIdentifier: string;
  WorkgroupIdentifier: string;
}
export type ServiceAuthorization = "Enabled" | "Disabled";
export interface ServiceIntegrationsUnion {
  LakeFormation?: LakeFormationScopeUnion[];
  S3AccessGrants?: S3AccessGrantsScopeUnion[];
  Redshift?: RedshiftScopeUnion[];
}
export interface Snapshot {
  SnapshotIdentifier?: string;
  ClusterIdentifier?: string;
  SnapshotCreateTime?: Date;
  Status?: string;
  Port?: number;
  AvailabilityZone?: string;
  ClusterCreateTime?: Date;
  MasterUsername?: string;
  ClusterVersion?: string;
  EngineFullVersion?: string;
  SnapshotType?: string;
  NodeType?: string;
  NumberOfNodes?: number;
  DBName?: string;
  VpcId?: string;
  Encrypted?: boolean;
  KmsKeyId?: string;
  EncryptedWithHSM?: boolean;
  AccountsWithRestoreAccess?: AccountWithRestoreAccess[];
  OwnerAccount?: string;
  TotalBackupSizeInMegaBytes?: number;
  ActualIncrementalBackupSizeInMegaBytes?: number;
  BackupProgressInMegaBytes?: number;
  CurrentBackupRateInMegaBytesPerSecond?: number;
  EstimatedSecondsToCompletion?: number;
  ElapsedTimeInSeconds?: number;
  SourceRegion?: string;
  Tags?: Tag[];
  RestorableNodeTypes?: string[];
  EnhancedVpcRouting?: boolean;
  MaintenanceTrackName?: string;
  ManualSnapshotRetentionPeriod?: number;
  ManualSnapshotRemainingDays?: number;
  SnapshotRetentionStartTime?: Date;
  MasterPasswordSecretArn?: string;
  MasterPasswordSecretKmsKeyId?: string;
  SnapshotArn?: string;
}
export type SnapshotAttributeToSortBy = "SOURCE_TYPE" | "TOTAL_SIZE" | "CREATE_TIME";
export interface SnapshotCopyAlreadyDisabledFault {}
export interface SnapshotCopyAlreadyEnabledFault {}
export interface SnapshotCopyDisabledFault {}
export interface SnapshotCopyGrant {
  SnapshotCopyGrantName?: string;
  KmsKeyId?: string;
  Tags?: Tag[];
}
export interface SnapshotCopyGrantAlreadyExistsFault {}
export interface SnapshotCopyGrantMessage {
  Marker?: string;
  SnapshotCopyGrants?: SnapshotCopyGrant[];
}
export interface SnapshotCopyGrantNotFoundFault {}
export interface SnapshotCopyGrantQuotaExceededFault {}
export interface SnapshotErrorMessage {
  SnapshotIdentifier?: string;
  SnapshotClusterIdentifier?: string;
  FailureCode?: string;
  FailureReason?: string;
}
export interface SnapshotMessage {
  Marker?: string;
  Snapshots?: Snapshot[];
}
export interface SnapshotSchedule {
  ScheduleDefinitions?: string[];
  ScheduleIdentifier?: string;
  ScheduleDescription?: string;
  Tags?: Tag[];
  NextInvocations?: Date[];
  AssociatedClusterCount?: number;
  AssociatedClusters?: ClusterAssociatedToSchedule[];
}
export interface SnapshotScheduleAlreadyExistsFault {}
export interface SnapshotScheduleNotFoundFault {}
export interface SnapshotScheduleQuotaExceededFault {}
export interface SnapshotScheduleUpdateInProgressFault {}
export interface SnapshotSortingEntity {
  Attribute: SnapshotAttributeToSortBy;
  SortOrder?: SortByOrder;
}
export type SortByOrder = "ASC" | "DESC";
export interface SourceNotFoundFault {}
export type SourceType = "cluster" | "cluster-parameter-group" | "cluster-security-group" | "cluster-snapshot" | "scheduled-action";
export interface Subnet {
  SubnetIdentifier?: string;
  SubnetAvailabilityZone?: AvailabilityZone;
  SubnetStatus?: string;
}
export interface SubnetAlreadyInUse {}
export interface SubscriptionAlreadyExistFault {}
export interface SubscriptionCategoryNotFoundFault {}
export interface SubscriptionEventIdNotFoundFault {}
export interface SubscriptionNotFoundFault {}
export interface SubscriptionSeverityNotFoundFault {}
export interface SupportedOperation {
  OperationName?: string;
}
export interface SupportedPlatform {
  Name?: string;
}
export interface TableLimitExceededFault {}
export interface TableRestoreNotFoundFault {}
export interface TableRestoreStatus {
  TableRestoreRequestId?: string;
  Status?: TableRestoreStatusType;
  Message?: string;
  RequestTime?: Date;
  ProgressInMegaBytes?: number;
  TotalDataInMegaBytes?: number;
  ClusterIdentifier?: string;
  SnapshotIdentifier?: string;
  SourceDatabaseName?: string;
  SourceSchemaName?: string;
  SourceTableName?: string;
  TargetDatabaseName?: string;
  TargetSchemaName?: string;
  NewTableName?: string;
}
export interface TableRestoreStatusMessage {
  TableRestoreStatusDetails?: TableRestoreStatus[];
  Marker?: string;
}
export type TableRestoreStatusType = "PENDING" | "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "CANCELED";
export interface Tag {
  Key?: string;
  Value?: string;
}
export interface TagLimitExceededFault {}
export interface TaggedResource {
  Tag?: Tag;
  ResourceName?: string;
  ResourceType?: string;
}
export interface TaggedResourceListMessage {
  TaggedResources?: TaggedResource[];
  Marker?: string;
}
export interface TrackListMessage {
  MaintenanceTracks?: MaintenanceTrack[];
  Marker?: string;
}
export interface UnauthorizedOperation {}
export interface UnauthorizedPartnerIntegrationFault {}
export interface UnknownSnapshotCopyRegionFault {}
export interface UnsupportedOperationFault {}
export interface UnsupportedOptionFault {}
export interface UpdatePartnerStatusInputMessage {
  AccountId: string;
  ClusterIdentifier: string;
  DatabaseName: string;
  PartnerName: string;
  Status: PartnerIntegrationStatus;
  StatusMessage?: string;
}
export interface UpdateTarget {
  MaintenanceTrackName?: string;
  DatabaseVersion?: string;
  SupportedOperations?: SupportedOperation[];
}
export interface UsageLimit {
  UsageLimitId?: string;
  ClusterIdentifier?: string;
  FeatureType?: UsageLimitFeatureType;
  LimitType?: UsageLimitLimitType;
  Amount?: number;
  Period?: UsageLimitPeriod;
  BreachAction?: UsageLimitBreachAction;
  Tags?: Tag[];
}
export interface UsageLimitAlreadyExistsFault {}
export type UsageLimitBreachAction = "log" | "emit-metric" | "disable";
export type UsageLimitFeatureType = "spectrum" | "concurrency-scaling" | "cross-region-datasharing" | "extra-compute-for-automatic-optimization";
export type UsageLimitLimitType = "time" | "data-scanned";
export interface UsageLimitList {
  UsageLimits?: UsageLimit[];
  Marker?: string;
}
export interface UsageLimitNotFoundFault {}
export type UsageLimitPeriod = "daily" | "weekly" | "monthly";
export interface VpcEndpoint {
  VpcEndpointId?: string;
  VpcId?: string;
  NetworkInterfaces?: NetworkInterface[];
}
export interface VpcSecurityGroupMembership {
  VpcSecurityGroupId?: string;
  Status?: string;
}
export type ZeroETLIntegrationStatus = "creating" | "active" | "modifying" | "failed" | "deleting" | "syncing" | "needs_attention";
