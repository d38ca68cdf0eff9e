/**
 * Amazon DynamoDB; its streams are a service beside it, in `streams.ts`. All that is built runs in native code on the gateway thread: `raw.ts` hands a request's bytes over and sends the answer's,
 * `native-call.ts` does the same for other services. The operations are in `native/crates/dynamodb/src/operations`.
 */
import type { OperationName } from '../../../protocols/types/dynamodb.js';
import { NOT_IMPLEMENTED, type ServiceDefinition } from '../../runtime/service.js';

const TARGET_PREFIX = 'DynamoDB_20120810.';
const NATIVE: ReadonlySet<OperationName> = new Set<OperationName>([
  'BatchExecuteStatement',
  'BatchGetItem',
  'BatchWriteItem',
  'CreateGlobalTable',
  'CreateBackup',
  'CreateTable',
  'DeleteBackup',
  'DeleteItem',
  'DeleteResourcePolicy',
  'DeleteTable',
  'DescribeBackup',
  'DescribeContinuousBackups',
  'DescribeContributorInsights',
  'DescribeEndpoints',
  'DescribeGlobalTable',
  'DescribeGlobalTableSettings',
  'DescribeKinesisStreamingDestination',
  'DescribeLimits',
  'DescribeTable',
  'DescribeTimeToLive',
  'DisableKinesisStreamingDestination',
  'EnableKinesisStreamingDestination',
  'ExecuteStatement',
  'ExecuteTransaction',
  'GetItem',
  'GetResourcePolicy',
  'ListContributorInsights',
  'ListGlobalTables',
  'ListBackups',
  'ListTables',
  'ListTagsOfResource',
  'PutItem',
  'PutResourcePolicy',
  'Query',
  'RestoreTableFromBackup',
  'RestoreTableToPointInTime',
  'Scan',
  'SearchVectors',
  'TagResource',
  'TransactGetItems',
  'TransactWriteItems',
  'UntagResource',
  'UpdateContinuousBackups',
  'UpdateContributorInsights',
  'UpdateGlobalTable',
  'UpdateGlobalTableSettings',
  'UpdateItem',
  'UpdateKinesisStreamingDestination',
  'UpdateTable',
  'UpdateTimeToLive',
]);

export const dynamodb: ServiceDefinition<OperationName> = {
  name: 'dynamodb',
  operations: {
    BatchExecuteStatement: NOT_IMPLEMENTED,
    BatchGetItem: NOT_IMPLEMENTED,
    BatchWriteItem: NOT_IMPLEMENTED,
    CancelBulkOperation: () =>
      (require('./operations/cancel-bulk-operation.js') as typeof import('./operations/cancel-bulk-operation.js'))
        .cancelBulkOperation,
    CreateBackup: NOT_IMPLEMENTED,
    CreateGlobalTable: NOT_IMPLEMENTED,
    CreateTable: NOT_IMPLEMENTED,
    DeleteBackup: NOT_IMPLEMENTED,
    DeleteItem: NOT_IMPLEMENTED,
    DeleteResourcePolicy: NOT_IMPLEMENTED,
    DeleteTable: NOT_IMPLEMENTED,
    DescribeBackup: NOT_IMPLEMENTED,
    DescribeBulkOperation: () =>
      (require('./operations/describe-bulk-operation.js') as typeof import('./operations/describe-bulk-operation.js'))
        .describeBulkOperation,
    DescribeContinuousBackups: NOT_IMPLEMENTED,
    DescribeContributorInsights: NOT_IMPLEMENTED,
    DescribeEndpoints: NOT_IMPLEMENTED,
    DescribeExport: () =>
      (require('./operations/describe-export.js') as typeof import('./operations/describe-export.js')).describeExport,
    DescribeGlobalTable: NOT_IMPLEMENTED,
    DescribeGlobalTableSettings: NOT_IMPLEMENTED,
    DescribeImport: () =>
      (require('./operations/describe-import.js') as typeof import('./operations/describe-import.js')).describeImport,
    DescribeKinesisStreamingDestination: NOT_IMPLEMENTED,
    DescribeLimits: NOT_IMPLEMENTED,
    DescribeTable: NOT_IMPLEMENTED,
    DescribeTableReplicaAutoScaling: () =>
      (
        require('./operations/describe-table-replica-auto-scaling.js') as typeof import('./operations/describe-table-replica-auto-scaling.js')
      ).describeTableReplicaAutoScaling,
    DescribeTimeToLive: NOT_IMPLEMENTED,
    DisableKinesisStreamingDestination: NOT_IMPLEMENTED,
    EnableKinesisStreamingDestination: NOT_IMPLEMENTED,
    ExecuteStatement: NOT_IMPLEMENTED,
    ExecuteTransaction: NOT_IMPLEMENTED,
    ExportTableToPointInTime: () =>
      (require('./operations/export-table-to-point-in-time.js') as typeof import('./operations/export-table-to-point-in-time.js'))
        .exportTableToPointInTime,
    GetItem: NOT_IMPLEMENTED,
    GetResourcePolicy: NOT_IMPLEMENTED,
    ImportTable: () => (require('./operations/import-table.js') as typeof import('./operations/import-table.js')).importTable,
    ListBackups: NOT_IMPLEMENTED,
    ListBulkOperations: () =>
      (require('./operations/list-bulk-operations.js') as typeof import('./operations/list-bulk-operations.js'))
        .listBulkOperations,
    ListContributorInsights: NOT_IMPLEMENTED,
    ListExports: () => (require('./operations/list-exports.js') as typeof import('./operations/list-exports.js')).listExports,
    ListGlobalTables: NOT_IMPLEMENTED,
    ListImports: () => (require('./operations/list-imports.js') as typeof import('./operations/list-imports.js')).listImports,
    ListTables: NOT_IMPLEMENTED,
    ListTagsOfResource: NOT_IMPLEMENTED,
    PutItem: NOT_IMPLEMENTED,
    PutResourcePolicy: NOT_IMPLEMENTED,
    Query: NOT_IMPLEMENTED,
    RestoreTableFromBackup: NOT_IMPLEMENTED,
    RestoreTableToPointInTime: NOT_IMPLEMENTED,
    Scan: NOT_IMPLEMENTED,
    SearchVectors: NOT_IMPLEMENTED,
    StartBulkPutItems: () =>
      (require('./operations/start-bulk-put-items.js') as typeof import('./operations/start-bulk-put-items.js'))
        .startBulkPutItems,
    TagResource: NOT_IMPLEMENTED,
    TransactGetItems: NOT_IMPLEMENTED,
    TransactWriteItems: NOT_IMPLEMENTED,
    UntagResource: NOT_IMPLEMENTED,
    UpdateContinuousBackups: NOT_IMPLEMENTED,
    UpdateContributorInsights: NOT_IMPLEMENTED,
    UpdateGlobalTable: NOT_IMPLEMENTED,
    UpdateGlobalTableSettings: NOT_IMPLEMENTED,
    UpdateItem: NOT_IMPLEMENTED,
    UpdateKinesisStreamingDestination: NOT_IMPLEMENTED,
    UpdateTable: NOT_IMPLEMENTED,
    UpdateTableReplicaAutoScaling: () =>
      (
        require('./operations/update-table-replica-auto-scaling.js') as typeof import('./operations/update-table-replica-auto-scaling.js')
      ).updateTableReplicaAutoScaling,
    UpdateTimeToLive: NOT_IMPLEMENTED,
  },
  // They write or read a few rows; what they begin is done by steps of native threads.
  inline: new Set([
    'CancelBulkOperation',
    'DescribeBulkOperation',
    'DescribeExport',
    'DescribeImport',
    'ExportTableToPointInTime',
    'ImportTable',
    'ListBulkOperations',
    'ListExports',
    'ListImports',
    'StartBulkPutItems',
  ]),
  native: NATIVE,
  raw: (instance) => (require('./raw.js') as typeof import('./raw.js')).createRawService(instance, TARGET_PREFIX, NATIVE),
  nativeCall: (instance) => (require('./native-call.js') as typeof import('./native-call.js')).createNativeCall(instance),
  timers: {
    expire: () => (require('./expiry.js') as typeof import('./expiry.js')).expire,
  },
  actions: {
    expire: (instance) => (require('./expiry.js') as typeof import('./expiry.js')).expireNow(instance),
  },
  subscribers: {
    transfer: () => (require('./transfer/jobs.js') as typeof import('./transfer/jobs.js')).transfer,
  },
  resume: (instance) => (require('./expiry.js') as typeof import('./expiry.js')).resumeSweeps(instance),
  // Of a table's map, keys that begin with another byte than items' follow from these: rows of indexes, the marker, expiries. The rest is
  // nobody's resource, or follows from changes of items: tokens of transactions, streams and their records, sweeps of expired items, undo logs. What
  // a backup holds never changes.
  rows: [
    { kind: 'items/', derived: { keys: 'unless', byte: 0 } },
    { kind: 'transactions/', derived: { keys: 'all' } },
    { kind: 'streams', derived: { keys: 'all' } },
    { kind: 'stream/', derived: { keys: 'all' } },
    { kind: 'sweeps', derived: { keys: 'all' } },
    { kind: 'history/', derived: { keys: 'all' } },
    { kind: 'backup/', derived: { keys: 'all' } },
  ],
  describe: (lookup) => (require('./describe.js') as typeof import('./describe.js')).describeMaps(lookup),
  gaps: [
    "Exports, imports and bulk puts don't read or write Ion; incremental exports have no FilterSpecification.",
    'Tables of other accounts are denied, whatever their resource policies say.',
    'UpdateTableReplicaAutoScaling keeps the settings, and scales nothing.',
    'Adding an index to a provisioned global table gives it no scaling; AWS scales its writes.',
    'Global tables of strong consistency take transactions, time to live and local indexes, which AWS refuses them.',
    'Replicas in other accounts, and disassociating replicas, are not built.',
    'Nothing is sent to Kinesis: a streaming destination is a setting of its table, and a stream of the account and region counts as there.',
    'Policies of tables and streams are kept and checked, but nobody is let in or kept out by them.',
    'PartiQL knows no ON CONFLICT, and some of what it refuses rarely is worded as DynamoDB Local does or by a guess.',
    'A vector index that UpdateTable makes is ACTIVE with the next request, whatever the delay of statuses.',
    'The functions that a SearchConditionExpression takes are those of any condition, which AWS may not all take.',
    'Operations on items answer in the content type of JSON 1.0, also those asked in application/json.',
  ],
  differences: [
    "DescribeEndpoints tells the address that was asked, unless that is one of AWS's, so that clients stay here.",
    'A new table is ACTIVE with the next request, a deleted one is gone with it, unless RUSTSTACK_DYNAMODB_STATUS_DELAY_MS says how long that takes.',
    'SearchVectors looks at every vector of the index or its partition, so that its answer is the exact one; that of AWS is approximate.',
    'Reads are always consistent; eventually consistent ones cost half the capacity all the same.',
    'ItemCount and TableSizeBytes are exact and up to date.',
    'Capacity is counted but not limited: nothing is throttled, unless DYNAMODB_ERROR_PROBABILITY is set.',
    'Items are gone a moment after they expire, not up to days later.',
    'Replicas are made and gone at once, and a write is in all of them when it is answered, also where consistency is eventual.',
    'A resource policy can be read and changed again at once; AWS takes seconds, and no other change for 15.',
    'Transactions wait for one another instead of being cancelled for a conflict, unless RUSTSTACK_DYNAMODB_CONFLICT_PROBABILITY is set.',
    'A backup and a restored table are there with the next request.',
    'Point-in-time recovery reaches up to the present, not to five minutes ago, and back as far as RUSTSTACK_PITR_BUDGET has room for what was overwritten.',
  ],
};
