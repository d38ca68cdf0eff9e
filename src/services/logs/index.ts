/**
 * CloudWatch Logs. Groups, streams, events and what is configured of them are rows (`store.ts`); one file an operation in `operations/`.
 */
import type { OperationName } from '../../../protocols/types/logs.js';
import { NOT_IMPLEMENTED, type ServiceDefinition } from '../../runtime/service.js';

export const logs: ServiceDefinition<OperationName> = {
  name: 'logs',
  operations: {
    AssociateKmsKey: () =>
      (require('./operations/associate-kms-key.js') as typeof import('./operations/associate-kms-key.js')).associateKmsKey,
    AssociateSourceToS3TableIntegration: NOT_IMPLEMENTED,
    CancelExportTask: () =>
      (require('./operations/cancel-export-task.js') as typeof import('./operations/cancel-export-task.js')).cancelExportTask,
    CancelImportTask: NOT_IMPLEMENTED,
    CreateDelivery: () =>
      (require('./operations/create-delivery.js') as typeof import('./operations/create-delivery.js')).createDelivery,
    CreateExportTask: () =>
      (require('./operations/create-export-task.js') as typeof import('./operations/create-export-task.js')).createExportTask,
    CreateImportTask: NOT_IMPLEMENTED,
    CreateLogAnomalyDetector: () =>
      (require('./operations/create-log-anomaly-detector.js') as typeof import('./operations/create-log-anomaly-detector.js'))
        .createLogAnomalyDetector,
    CreateLogGroup: () =>
      (require('./operations/create-log-group.js') as typeof import('./operations/create-log-group.js')).createLogGroup,
    CreateLogStream: () =>
      (require('./operations/create-log-stream.js') as typeof import('./operations/create-log-stream.js')).createLogStream,
    CreateLookupTable: () =>
      (require('./operations/create-lookup-table.js') as typeof import('./operations/create-lookup-table.js')).createLookupTable,
    CreateScheduledQuery: () =>
      (require('./operations/create-scheduled-query.js') as typeof import('./operations/create-scheduled-query.js'))
        .createScheduledQuery,
    DeleteAccountPolicy: () =>
      (require('./operations/delete-account-policy.js') as typeof import('./operations/delete-account-policy.js'))
        .deleteAccountPolicy,
    DeleteDataProtectionPolicy: () =>
      (require('./operations/delete-data-protection-policy.js') as typeof import('./operations/delete-data-protection-policy.js'))
        .deleteDataProtectionPolicy,
    DeleteDelivery: () =>
      (require('./operations/delete-delivery.js') as typeof import('./operations/delete-delivery.js')).deleteDelivery,
    DeleteDeliveryDestination: () =>
      (require('./operations/delete-delivery-destination.js') as typeof import('./operations/delete-delivery-destination.js'))
        .deleteDeliveryDestination,
    DeleteDeliveryDestinationPolicy: () =>
      (
        require('./operations/delete-delivery-destination-policy.js') as typeof import('./operations/delete-delivery-destination-policy.js')
      ).deleteDeliveryDestinationPolicy,
    DeleteDeliverySource: () =>
      (require('./operations/delete-delivery-source.js') as typeof import('./operations/delete-delivery-source.js'))
        .deleteDeliverySource,
    DeleteDestination: () =>
      (require('./operations/delete-destination.js') as typeof import('./operations/delete-destination.js')).deleteDestination,
    DeleteIndexPolicy: () =>
      (require('./operations/delete-index-policy.js') as typeof import('./operations/delete-index-policy.js')).deleteIndexPolicy,
    DeleteIntegration: NOT_IMPLEMENTED,
    DeleteLogAnomalyDetector: () =>
      (require('./operations/delete-log-anomaly-detector.js') as typeof import('./operations/delete-log-anomaly-detector.js'))
        .deleteLogAnomalyDetector,
    DeleteLogGroup: () =>
      (require('./operations/delete-log-group.js') as typeof import('./operations/delete-log-group.js')).deleteLogGroup,
    DeleteLogStream: () =>
      (require('./operations/delete-log-stream.js') as typeof import('./operations/delete-log-stream.js')).deleteLogStream,
    DeleteLookupTable: () =>
      (require('./operations/delete-lookup-table.js') as typeof import('./operations/delete-lookup-table.js')).deleteLookupTable,
    DeleteMetricFilter: () =>
      (require('./operations/delete-metric-filter.js') as typeof import('./operations/delete-metric-filter.js'))
        .deleteMetricFilter,
    DeleteQueryDefinition: () =>
      (require('./operations/delete-query-definition.js') as typeof import('./operations/delete-query-definition.js'))
        .deleteQueryDefinition,
    DeleteResourcePolicy: () =>
      (require('./operations/delete-resource-policy.js') as typeof import('./operations/delete-resource-policy.js'))
        .deleteResourcePolicy,
    DeleteRetentionPolicy: () =>
      (require('./operations/delete-retention-policy.js') as typeof import('./operations/delete-retention-policy.js'))
        .deleteRetentionPolicy,
    DeleteScheduledQuery: () =>
      (require('./operations/delete-scheduled-query.js') as typeof import('./operations/delete-scheduled-query.js'))
        .deleteScheduledQuery,
    DeleteSubscriptionFilter: () =>
      (require('./operations/delete-subscription-filter.js') as typeof import('./operations/delete-subscription-filter.js'))
        .deleteSubscriptionFilter,
    DeleteSyslogConfiguration: NOT_IMPLEMENTED,
    DeleteTransformer: () =>
      (require('./operations/delete-transformer.js') as typeof import('./operations/delete-transformer.js')).deleteTransformer,
    DescribeAccountPolicies: () =>
      (require('./operations/describe-account-policies.js') as typeof import('./operations/describe-account-policies.js'))
        .describeAccountPolicies,
    DescribeConfigurationTemplates: () =>
      (
        require('./operations/describe-configuration-templates.js') as typeof import('./operations/describe-configuration-templates.js')
      ).describeConfigurationTemplates,
    DescribeDeliveries: () =>
      (require('./operations/describe-deliveries.js') as typeof import('./operations/describe-deliveries.js')).describeDeliveries,
    DescribeDeliveryDestinations: () =>
      (
        require('./operations/describe-delivery-destinations.js') as typeof import('./operations/describe-delivery-destinations.js')
      ).describeDeliveryDestinations,
    DescribeDeliverySources: () =>
      (require('./operations/describe-delivery-sources.js') as typeof import('./operations/describe-delivery-sources.js'))
        .describeDeliverySources,
    DescribeDestinations: () =>
      (require('./operations/describe-destinations.js') as typeof import('./operations/describe-destinations.js'))
        .describeDestinations,
    DescribeExportTasks: () =>
      (require('./operations/describe-export-tasks.js') as typeof import('./operations/describe-export-tasks.js'))
        .describeExportTasks,
    DescribeFieldIndexes: () =>
      (require('./operations/describe-field-indexes.js') as typeof import('./operations/describe-field-indexes.js'))
        .describeFieldIndexes,
    DescribeImportTaskBatches: NOT_IMPLEMENTED,
    DescribeImportTasks: NOT_IMPLEMENTED,
    DescribeIndexPolicies: () =>
      (require('./operations/describe-index-policies.js') as typeof import('./operations/describe-index-policies.js'))
        .describeIndexPolicies,
    DescribeLogGroups: () =>
      (require('./operations/describe-log-groups.js') as typeof import('./operations/describe-log-groups.js')).describeLogGroups,
    DescribeLogStreams: () =>
      (require('./operations/describe-log-streams.js') as typeof import('./operations/describe-log-streams.js'))
        .describeLogStreams,
    DescribeLookupTables: () =>
      (require('./operations/describe-lookup-tables.js') as typeof import('./operations/describe-lookup-tables.js'))
        .describeLookupTables,
    DescribeMetricFilters: () =>
      (require('./operations/describe-metric-filters.js') as typeof import('./operations/describe-metric-filters.js'))
        .describeMetricFilters,
    DescribeQueries: () =>
      (require('./operations/describe-queries.js') as typeof import('./operations/describe-queries.js')).describeQueries,
    DescribeQueryDefinitions: () =>
      (require('./operations/describe-query-definitions.js') as typeof import('./operations/describe-query-definitions.js'))
        .describeQueryDefinitions,
    DescribeResourcePolicies: () =>
      (require('./operations/describe-resource-policies.js') as typeof import('./operations/describe-resource-policies.js'))
        .describeResourcePolicies,
    DescribeSubscriptionFilters: () =>
      (require('./operations/describe-subscription-filters.js') as typeof import('./operations/describe-subscription-filters.js'))
        .describeSubscriptionFilters,
    DisassociateKmsKey: () =>
      (require('./operations/disassociate-kms-key.js') as typeof import('./operations/disassociate-kms-key.js'))
        .disassociateKmsKey,
    DisassociateSourceFromS3TableIntegration: NOT_IMPLEMENTED,
    FilterLogEvents: () =>
      (require('./operations/filter-log-events.js') as typeof import('./operations/filter-log-events.js')).filterLogEvents,
    GetDataProtectionPolicy: () =>
      (require('./operations/get-data-protection-policy.js') as typeof import('./operations/get-data-protection-policy.js'))
        .getDataProtectionPolicy,
    GetDelivery: () => (require('./operations/get-delivery.js') as typeof import('./operations/get-delivery.js')).getDelivery,
    GetDeliveryDestination: () =>
      (require('./operations/get-delivery-destination.js') as typeof import('./operations/get-delivery-destination.js'))
        .getDeliveryDestination,
    GetDeliveryDestinationPolicy: () =>
      (
        require('./operations/get-delivery-destination-policy.js') as typeof import('./operations/get-delivery-destination-policy.js')
      ).getDeliveryDestinationPolicy,
    GetDeliverySource: () =>
      (require('./operations/get-delivery-source.js') as typeof import('./operations/get-delivery-source.js')).getDeliverySource,
    GetIntegration: NOT_IMPLEMENTED,
    GetLogAnomalyDetector: () =>
      (require('./operations/get-log-anomaly-detector.js') as typeof import('./operations/get-log-anomaly-detector.js'))
        .getLogAnomalyDetector,
    GetLogEvents: () =>
      (require('./operations/get-log-events.js') as typeof import('./operations/get-log-events.js')).getLogEvents,
    GetLogFields: NOT_IMPLEMENTED,
    GetLogGroupFields: () =>
      (require('./operations/get-log-group-fields.js') as typeof import('./operations/get-log-group-fields.js'))
        .getLogGroupFields,
    GetLogObject: NOT_IMPLEMENTED,
    GetLogRecord: () =>
      (require('./operations/get-log-record.js') as typeof import('./operations/get-log-record.js')).getLogRecord,
    GetLookupTable: () =>
      (require('./operations/get-lookup-table.js') as typeof import('./operations/get-lookup-table.js')).getLookupTable,
    GetQueryResults: () =>
      (require('./operations/get-query-results.js') as typeof import('./operations/get-query-results.js')).getQueryResults,
    GetScheduledQuery: () =>
      (require('./operations/get-scheduled-query.js') as typeof import('./operations/get-scheduled-query.js')).getScheduledQuery,
    GetScheduledQueryHistory: () =>
      (require('./operations/get-scheduled-query-history.js') as typeof import('./operations/get-scheduled-query-history.js'))
        .getScheduledQueryHistory,
    GetStorageTierPolicy: () =>
      (require('./operations/get-storage-tier-policy.js') as typeof import('./operations/get-storage-tier-policy.js'))
        .getStorageTierPolicy,
    GetTransformer: () =>
      (require('./operations/get-transformer.js') as typeof import('./operations/get-transformer.js')).getTransformer,
    ListAggregateLogGroupSummaries: NOT_IMPLEMENTED,
    ListAnomalies: () =>
      (require('./operations/list-anomalies.js') as typeof import('./operations/list-anomalies.js')).listAnomalies,
    ListIntegrations: NOT_IMPLEMENTED,
    ListLogAnomalyDetectors: () =>
      (require('./operations/list-log-anomaly-detectors.js') as typeof import('./operations/list-log-anomaly-detectors.js'))
        .listLogAnomalyDetectors,
    ListLogGroups: () =>
      (require('./operations/list-log-groups.js') as typeof import('./operations/list-log-groups.js')).listLogGroups,
    ListLogGroupsForQuery: () =>
      (require('./operations/list-log-groups-for-query.js') as typeof import('./operations/list-log-groups-for-query.js'))
        .listLogGroupsForQuery,
    ListScheduledQueries: () =>
      (require('./operations/list-scheduled-queries.js') as typeof import('./operations/list-scheduled-queries.js'))
        .listScheduledQueries,
    ListSourcesForS3TableIntegration: NOT_IMPLEMENTED,
    ListSyslogConfigurations: NOT_IMPLEMENTED,
    ListTagsForResource: () =>
      (require('./operations/list-tags-for-resource.js') as typeof import('./operations/list-tags-for-resource.js'))
        .listTagsForResource,
    ListTagsLogGroup: () =>
      (require('./operations/list-tags-log-group.js') as typeof import('./operations/list-tags-log-group.js')).listTagsLogGroup,
    PutAccountPolicy: () =>
      (require('./operations/put-account-policy.js') as typeof import('./operations/put-account-policy.js')).putAccountPolicy,
    PutBearerTokenAuthentication: NOT_IMPLEMENTED,
    PutDataProtectionPolicy: () =>
      (require('./operations/put-data-protection-policy.js') as typeof import('./operations/put-data-protection-policy.js'))
        .putDataProtectionPolicy,
    PutDeliveryDestination: () =>
      (require('./operations/put-delivery-destination.js') as typeof import('./operations/put-delivery-destination.js'))
        .putDeliveryDestination,
    PutDeliveryDestinationPolicy: () =>
      (
        require('./operations/put-delivery-destination-policy.js') as typeof import('./operations/put-delivery-destination-policy.js')
      ).putDeliveryDestinationPolicy,
    PutDeliverySource: () =>
      (require('./operations/put-delivery-source.js') as typeof import('./operations/put-delivery-source.js')).putDeliverySource,
    PutDestination: () =>
      (require('./operations/put-destination.js') as typeof import('./operations/put-destination.js')).putDestination,
    PutDestinationPolicy: () =>
      (require('./operations/put-destination-policy.js') as typeof import('./operations/put-destination-policy.js'))
        .putDestinationPolicy,
    PutIndexPolicy: () =>
      (require('./operations/put-index-policy.js') as typeof import('./operations/put-index-policy.js')).putIndexPolicy,
    PutIntegration: NOT_IMPLEMENTED,
    PutLogEvents: () =>
      (require('./operations/put-log-events.js') as typeof import('./operations/put-log-events.js')).putLogEvents,
    PutLogGroupDeletionProtection: () =>
      (
        require('./operations/put-log-group-deletion-protection.js') as typeof import('./operations/put-log-group-deletion-protection.js')
      ).putLogGroupDeletionProtection,
    PutMetricFilter: () =>
      (require('./operations/put-metric-filter.js') as typeof import('./operations/put-metric-filter.js')).putMetricFilter,
    PutQueryDefinition: () =>
      (require('./operations/put-query-definition.js') as typeof import('./operations/put-query-definition.js'))
        .putQueryDefinition,
    PutResourcePolicy: () =>
      (require('./operations/put-resource-policy.js') as typeof import('./operations/put-resource-policy.js')).putResourcePolicy,
    PutRetentionPolicy: () =>
      (require('./operations/put-retention-policy.js') as typeof import('./operations/put-retention-policy.js'))
        .putRetentionPolicy,
    PutStorageTierPolicy: () =>
      (require('./operations/put-storage-tier-policy.js') as typeof import('./operations/put-storage-tier-policy.js'))
        .putStorageTierPolicy,
    PutSubscriptionFilter: () =>
      (require('./operations/put-subscription-filter.js') as typeof import('./operations/put-subscription-filter.js'))
        .putSubscriptionFilter,
    PutSyslogConfiguration: NOT_IMPLEMENTED,
    PutTransformer: () =>
      (require('./operations/put-transformer.js') as typeof import('./operations/put-transformer.js')).putTransformer,
    StartLiveTail: () =>
      (require('./operations/start-live-tail.js') as typeof import('./operations/start-live-tail.js')).startLiveTail,
    StartQuery: () => (require('./operations/start-query.js') as typeof import('./operations/start-query.js')).startQuery,
    StopQuery: () => (require('./operations/stop-query.js') as typeof import('./operations/stop-query.js')).stopQuery,
    TagLogGroup: () => (require('./operations/tag-log-group.js') as typeof import('./operations/tag-log-group.js')).tagLogGroup,
    TagResource: () => (require('./operations/tag-resource.js') as typeof import('./operations/tag-resource.js')).tagResource,
    TestMetricFilter: () =>
      (require('./operations/test-metric-filter.js') as typeof import('./operations/test-metric-filter.js')).testMetricFilter,
    TestTransformer: () =>
      (require('./operations/test-transformer.js') as typeof import('./operations/test-transformer.js')).testTransformer,
    UntagLogGroup: () =>
      (require('./operations/untag-log-group.js') as typeof import('./operations/untag-log-group.js')).untagLogGroup,
    UntagResource: () =>
      (require('./operations/untag-resource.js') as typeof import('./operations/untag-resource.js')).untagResource,
    UpdateAnomaly: NOT_IMPLEMENTED,
    UpdateDeliveryConfiguration: () =>
      (require('./operations/update-delivery-configuration.js') as typeof import('./operations/update-delivery-configuration.js'))
        .updateDeliveryConfiguration,
    UpdateLogAnomalyDetector: () =>
      (require('./operations/update-log-anomaly-detector.js') as typeof import('./operations/update-log-anomaly-detector.js'))
        .updateLogAnomalyDetector,
    UpdateLookupTable: () =>
      (require('./operations/update-lookup-table.js') as typeof import('./operations/update-lookup-table.js')).updateLookupTable,
    UpdateScheduledQuery: () =>
      (require('./operations/update-scheduled-query.js') as typeof import('./operations/update-scheduled-query.js'))
        .updateScheduledQuery,
  },
  // Pages of a stream and batches are of 1 MB at most; a filter may look at far more than it answers.
  inline: new Set([
    'AssociateKmsKey',
    'CreateLogGroup',
    'CreateLogStream',
    'DeleteDestination',
    'DeleteLogGroup',
    'DeleteLogStream',
    'DeleteMetricFilter',
    'DeleteResourcePolicy',
    'DeleteRetentionPolicy',
    'DeleteSubscriptionFilter',
    'DescribeDestinations',
    'DescribeLogGroups',
    'DescribeLogStreams',
    'DescribeMetricFilters',
    'DescribeResourcePolicies',
    'DescribeSubscriptionFilters',
    'DisassociateKmsKey',
    'GetLogEvents',
    'ListLogGroups',
    'ListTagsForResource',
    'ListTagsLogGroup',
    'PutDestination',
    'PutDestinationPolicy',
    'PutLogEvents',
    'PutLogGroupDeletionProtection',
    'PutMetricFilter',
    'PutResourcePolicy',
    'PutRetentionPolicy',
    'PutSubscriptionFilter',
    'StartLiveTail',
    'TagLogGroup',
    'TagResource',
    'UntagLogGroup',
    'UntagResource',
  ]),
  timers: {
    runScheduled: () => (require('./schedules/run.js') as typeof import('./schedules/run.js')).runScheduled,
    sweep: () => (require('./retention.js') as typeof import('./retention.js')).sweep,
    endQuery: () => (require('./insights/timers.js') as typeof import('./insights/timers.js')).endQuery,
    forgetQuery: () => (require('./insights/timers.js') as typeof import('./insights/timers.js')).forgetQuery,
  },
  subscribers: {
    runQuery: () => (require('./schedules/run.js') as typeof import('./schedules/run.js')).runQuery,
    exportTask: () => (require('./exports/run.js') as typeof import('./exports/run.js')).exportTask,
    deliver: () => (require('./subscriptions/deliver.js') as typeof import('./subscriptions/deliver.js')).deliver,
  },
  describe: (lookup) => (require('./describe.js') as typeof import('./describe.js')).describing(lookup),
  gaps: [
    'Not built, since they are about services and endpoints that are not there: integrations with OpenSearch and S3 Tables, imports from CloudTrail Lake, syslog over VPC endpoints, bearer tokens, large log objects, fields of data sources and their summaries.',

    'Anomaly detectors are kept and told and find nothing; the storage tier is kept and told.',

    'Scheduled queries run on their schedules and tell their history; their results are delivered nowhere.',

    'Transformers: parseCloudfront, parsePostgres, parseRoute53, parseToOCSF and parseWAF are refused. Queries see transformed events; metric and subscription filters see them as they came.',

    'Field indexes are told and make no query faster; subscription, transformer, metric extraction and retention policies of the account are kept and told only.',

    'Data protection masks what GetLogEvents, FilterLogEvents, GetLogRecord and queries tell: e-mail and IP addresses, card numbers, AWS secret keys, private keys, US phone and social security numbers, and custom identifiers; findings are sent nowhere.',

    'Deliveries are kept and told, and nothing is delivered: the services whose logs they are for are not built. Of templates for them, CloudFront’s are known.',

    'Metric filters are kept and told, and their patterns tested; their metrics are not counted, as there is no CloudWatch yet.',
    'Subscriptions reach Lambda functions only; Kinesis, Firehose and destinations are refused, as there are no such services yet.',
    'Events are not encrypted: keys of KMS are kept and told.',
    "What a group's class does not offer (INFREQUENT_ACCESS, DELIVERY) is offered all the same.",
    'Live tails are not masked. Clients put `stream-` before the host name for them: use logs.localhost.localstack.cloud, or AWS_DISABLE_HOST_PREFIX_INJECTION=true.',
    'Logs Insights: the commands pattern, diff, anomaly, join, lookup, addtotals and relevantfields, and the languages SQL and PPL, are refused.',
  ],
  differences: [
    'Whether a bucket lets CloudWatch Logs write exports is asked of its policy only where policies are enforced (ENFORCE_IAM).',

    'Expired events are gone from the moment on at which they expire; AWS takes up to 72 hours for it.',
    'A group tells its stored bytes at once; AWS takes hours for it.',
    'With uWebSockets.js the end of each message of a live tail goes out with the next one only, so that urllib3, and so boto3, gives each one message late; RUSTSTACK_LISTENER=node gives it at once.',
    'A query of Logs Insights tells no rows before it is complete, and all percentiles are exact.',
  ],
};
