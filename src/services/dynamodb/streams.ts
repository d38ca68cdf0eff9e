/**
 * Amazon DynamoDB Streams: a service of its own with four operations, on rows that DynamoDB's writes leave. Native like those; the operations
 * are in the same folder.
 */
import type { OperationName } from '../../../protocols/types/dynamodbstreams.js';
import { NOT_IMPLEMENTED, type ServiceDefinition } from '../../runtime/service.js';

const TARGET_PREFIX = 'DynamoDBStreams_20120810.';
const NATIVE: ReadonlySet<OperationName> = new Set<OperationName>([
  'DescribeStream',
  'GetRecords',
  'GetShardIterator',
  'ListStreams',
]);

export const dynamodbstreams: ServiceDefinition<OperationName> = {
  name: 'dynamodbstreams',
  operations: {
    DescribeStream: NOT_IMPLEMENTED,
    GetRecords: NOT_IMPLEMENTED,
    GetShardIterator: NOT_IMPLEMENTED,
    ListStreams: NOT_IMPLEMENTED,
  },
  inline: new Set(),
  native: NATIVE,
  raw: (instance) => (require('./raw.js') as typeof import('./raw.js')).createRawService(instance, TARGET_PREFIX, NATIVE),
  nativeCall: (instance) => (require('./native-call.js') as typeof import('./native-call.js')).createNativeCall(instance),
  feed: (instance) => (require('./feed.js') as typeof import('./feed.js')).createStreamFeed(instance),
  differences: [
    'A stream has one open shard, whose child goes on every four hours of the clock; AWS splits shards of tables that are written much, too.',
  ],
};
