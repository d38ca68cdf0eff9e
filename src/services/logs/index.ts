/**
 * CloudWatch Logs. Groups, streams, events and what is configured of them are rows (`store.ts`); one file an operation in `operations/`.
 */
import type { OperationName } from '../../../protocols/types/logs.js';
import { NOT_IMPLEMENTED, type ServiceDefinition } from '../../runtime/service.js';

export const logs: ServiceDefinition<OperationName> = {
  name: 'logs',
  operations: {
    AssociateKmsKey: NOT_IMPLEMENTED,
    AssociateSourceToS3TableIntegration: NOT_IMPLEMENTED,
    CancelExportTask: NOT_IMPLEMENTED,
    CancelImportTask: NOT_IMPLEMENTED,
    CreateDelivery: NOT_IMPLEMENTED,
    CreateExportTask: NOT_IMPLEMENTED,
    CreateImportTask: NOT_IMPLEMENTED,
    CreateLogAnomalyDetector: NOT_IMPLEMENTED,
    CreateLogGroup: () =>
      (require('./operations/create-log-group.js') as typeof import('./operations/create-log-group.js')).createLogGroup,
    CreateLogStream: () =>
      (require('./operations/create-log-stream.js') as typeof import('./operations/create-log-stream.js')).createLogStream,
    CreateLookupTable: NOT_IMPLEMENTED,
    CreateScheduledQuery: NOT_IMPLEMENTED,
    DeleteAccountPolicy: NOT_IMPLEMENTED,
    DeleteDataProtectionPolicy: NOT_IMPLEMENTED,
    DeleteDelivery: NOT_IMPLEMENTED,
    DeleteDeliveryDestination: NOT_IMPLEMENTED,
    DeleteDeliveryDestinationPolicy: NOT_IMPLEMENTED,
    DeleteDeliverySource: NOT_IMPLEMENTED,
    DeleteDestination: NOT_IMPLEMENTED,
    DeleteIndexPolicy: NOT_IMPLEMENTED,
    DeleteIntegration: NOT_IMPLEMENTED,
    DeleteLogAnomalyDetector: NOT_IMPLEMENTED,
    DeleteLogGroup: () =>
      (require('./operations/delete-log-group.js') as typeof import('./operations/delete-log-group.js')).deleteLogGroup,
    DeleteLogStream: () =>
      (require('./operations/delete-log-stream.js') as typeof import('./operations/delete-log-stream.js')).deleteLogStream,
    DeleteLookupTable: NOT_IMPLEMENTED,
    DeleteMetricFilter: NOT_IMPLEMENTED,
    DeleteQueryDefinition: () =>
      (require('./operations/delete-query-definition.js') as typeof import('./operations/delete-query-definition.js'))
        .deleteQueryDefinition,
    DeleteResourcePolicy: NOT_IMPLEMENTED,
    DeleteRetentionPolicy: NOT_IMPLEMENTED,
    DeleteScheduledQuery: NOT_IMPLEMENTED,
    DeleteSubscriptionFilter: NOT_IMPLEMENTED,
    DeleteSyslogConfiguration: NOT_IMPLEMENTED,
    DeleteTransformer: NOT_IMPLEMENTED,
    DescribeAccountPolicies: NOT_IMPLEMENTED,
    DescribeConfigurationTemplates: NOT_IMPLEMENTED,
    DescribeDeliveries: NOT_IMPLEMENTED,
    DescribeDeliveryDestinations: NOT_IMPLEMENTED,
    DescribeDeliverySources: NOT_IMPLEMENTED,
    DescribeDestinations: NOT_IMPLEMENTED,
    DescribeExportTasks: NOT_IMPLEMENTED,
    DescribeFieldIndexes: NOT_IMPLEMENTED,
    DescribeImportTaskBatches: NOT_IMPLEMENTED,
    DescribeImportTasks: NOT_IMPLEMENTED,
    DescribeIndexPolicies: NOT_IMPLEMENTED,
    DescribeLogGroups: () =>
      (require('./operations/describe-log-groups.js') as typeof import('./operations/describe-log-groups.js')).describeLogGroups,
    DescribeLogStreams: () =>
      (require('./operations/describe-log-streams.js') as typeof import('./operations/describe-log-streams.js'))
        .describeLogStreams,
    DescribeLookupTables: NOT_IMPLEMENTED,
    DescribeMetricFilters: NOT_IMPLEMENTED,
    DescribeQueries: () =>
      (require('./operations/describe-queries.js') as typeof import('./operations/describe-queries.js')).describeQueries,
    DescribeQueryDefinitions: () =>
      (require('./operations/describe-query-definitions.js') as typeof import('./operations/describe-query-definitions.js'))
        .describeQueryDefinitions,
    DescribeResourcePolicies: NOT_IMPLEMENTED,
    DescribeSubscriptionFilters: NOT_IMPLEMENTED,
    DisassociateKmsKey: NOT_IMPLEMENTED,
    DisassociateSourceFromS3TableIntegration: NOT_IMPLEMENTED,
    FilterLogEvents: () =>
      (require('./operations/filter-log-events.js') as typeof import('./operations/filter-log-events.js')).filterLogEvents,
    GetDataProtectionPolicy: NOT_IMPLEMENTED,
    GetDelivery: NOT_IMPLEMENTED,
    GetDeliveryDestination: NOT_IMPLEMENTED,
    GetDeliveryDestinationPolicy: NOT_IMPLEMENTED,
    GetDeliverySource: NOT_IMPLEMENTED,
    GetIntegration: NOT_IMPLEMENTED,
    GetLogAnomalyDetector: NOT_IMPLEMENTED,
    GetLogEvents: () =>
      (require('./operations/get-log-events.js') as typeof import('./operations/get-log-events.js')).getLogEvents,
    GetLogFields: NOT_IMPLEMENTED,
    GetLogGroupFields: () =>
      (require('./operations/get-log-group-fields.js') as typeof import('./operations/get-log-group-fields.js'))
        .getLogGroupFields,
    GetLogObject: NOT_IMPLEMENTED,
    GetLogRecord: () =>
      (require('./operations/get-log-record.js') as typeof import('./operations/get-log-record.js')).getLogRecord,
    GetLookupTable: NOT_IMPLEMENTED,
    GetQueryResults: () =>
      (require('./operations/get-query-results.js') as typeof import('./operations/get-query-results.js')).getQueryResults,
    GetScheduledQuery: NOT_IMPLEMENTED,
    GetScheduledQueryHistory: NOT_IMPLEMENTED,
    GetStorageTierPolicy: NOT_IMPLEMENTED,
    GetTransformer: NOT_IMPLEMENTED,
    ListAggregateLogGroupSummaries: NOT_IMPLEMENTED,
    ListAnomalies: NOT_IMPLEMENTED,
    ListIntegrations: NOT_IMPLEMENTED,
    ListLogAnomalyDetectors: NOT_IMPLEMENTED,
    ListLogGroups: NOT_IMPLEMENTED,
    ListLogGroupsForQuery: () =>
      (require('./operations/list-log-groups-for-query.js') as typeof import('./operations/list-log-groups-for-query.js'))
        .listLogGroupsForQuery,
    ListScheduledQueries: NOT_IMPLEMENTED,
    ListSourcesForS3TableIntegration: NOT_IMPLEMENTED,
    ListSyslogConfigurations: NOT_IMPLEMENTED,
    ListTagsForResource: NOT_IMPLEMENTED,
    ListTagsLogGroup: NOT_IMPLEMENTED,
    PutAccountPolicy: NOT_IMPLEMENTED,
    PutBearerTokenAuthentication: NOT_IMPLEMENTED,
    PutDataProtectionPolicy: NOT_IMPLEMENTED,
    PutDeliveryDestination: NOT_IMPLEMENTED,
    PutDeliveryDestinationPolicy: NOT_IMPLEMENTED,
    PutDeliverySource: NOT_IMPLEMENTED,
    PutDestination: NOT_IMPLEMENTED,
    PutDestinationPolicy: NOT_IMPLEMENTED,
    PutIndexPolicy: NOT_IMPLEMENTED,
    PutIntegration: NOT_IMPLEMENTED,
    PutLogEvents: () =>
      (require('./operations/put-log-events.js') as typeof import('./operations/put-log-events.js')).putLogEvents,
    PutLogGroupDeletionProtection: NOT_IMPLEMENTED,
    PutMetricFilter: NOT_IMPLEMENTED,
    PutQueryDefinition: () =>
      (require('./operations/put-query-definition.js') as typeof import('./operations/put-query-definition.js'))
        .putQueryDefinition,
    PutResourcePolicy: NOT_IMPLEMENTED,
    PutRetentionPolicy: NOT_IMPLEMENTED,
    PutStorageTierPolicy: NOT_IMPLEMENTED,
    PutSubscriptionFilter: NOT_IMPLEMENTED,
    PutSyslogConfiguration: NOT_IMPLEMENTED,
    PutTransformer: NOT_IMPLEMENTED,
    StartLiveTail: NOT_IMPLEMENTED,
    StartQuery: () => (require('./operations/start-query.js') as typeof import('./operations/start-query.js')).startQuery,
    StopQuery: () => (require('./operations/stop-query.js') as typeof import('./operations/stop-query.js')).stopQuery,
    TagLogGroup: NOT_IMPLEMENTED,
    TagResource: NOT_IMPLEMENTED,
    TestMetricFilter: NOT_IMPLEMENTED,
    TestTransformer: NOT_IMPLEMENTED,
    UntagLogGroup: NOT_IMPLEMENTED,
    UntagResource: NOT_IMPLEMENTED,
    UpdateAnomaly: NOT_IMPLEMENTED,
    UpdateDeliveryConfiguration: NOT_IMPLEMENTED,
    UpdateLogAnomalyDetector: NOT_IMPLEMENTED,
    UpdateLookupTable: NOT_IMPLEMENTED,
    UpdateScheduledQuery: NOT_IMPLEMENTED,
  },
  // Pages of a stream and batches are of 1 MB at most; a filter may look at far more than it answers.
  inline: new Set([
    'CreateLogGroup',
    'CreateLogStream',
    'DeleteLogGroup',
    'DeleteLogStream',
    'DescribeLogGroups',
    'DescribeLogStreams',
    'GetLogEvents',
    'PutLogEvents',
  ]),
  timers: {
    endQuery: () => (require('./insights/timers.js') as typeof import('./insights/timers.js')).endQuery,
    forgetQuery: () => (require('./insights/timers.js') as typeof import('./insights/timers.js')).forgetQuery,
  },
  gaps: [
    'Logs Insights: the commands pattern, diff, anomaly, join, lookup, addtotals and relevantfields, and the languages SQL and PPL, are refused.',
  ],
  differences: ['A query of Logs Insights tells no rows before it is complete, and all percentiles are exact.'],
};
