/** DynamoDB Streams as a log of records. Its shards follow one another, so that it has one order. */
import type { LogRecord, Mapping, SourceTools, StreamSource } from '../source.js';

interface StreamRecord {
  readonly dynamodb: {
    readonly SequenceNumber: string;
    /** Seconds since the epoch. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: unknown;
  };
}

export function dynamodbSource({ account, region, row }: Mapping, tools: SourceTools): StreamSource | undefined {
  const feed = tools.feed('dynamodbstreams');
  if (feed === undefined) return undefined;
  const log = { account, region, arn: row.config.EventSourceArn as string };
  return {
    infoName: 'DDBStreamBatchInfo',
    // Whole seconds, recorded 2025-11-25.
    arrival: (time) => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    filtered: ({ value }) => value,
    start: () => (row.config.StartingPosition === 'LATEST' ? feed.read(log, 'LATEST', 1)?.position : 'TRIM_HORIZON'),
    read(position, limit) {
      const batch = feed.read(log, position, limit);
      if (batch === undefined) return undefined;
      const values = batch.count === 0 ? [] : (JSON.parse(Buffer.from(batch.records).toString()) as StreamRecord[]);
      return { records: values.map(recordOf), shard: batch.shard, position: batch.position };
    },
    follow: (wake, signal) => feed.follow(log, wake, signal),
  };
}

function recordOf(value: StreamRecord): LogRecord {
  const { SequenceNumber, ApproximateCreationDateTime, Keys } = value.dynamodb;
  return {
    value: value as unknown as Record<string, unknown>,
    sequence: SequenceNumber,
    arrived: ApproximateCreationDateTime * MS_PER_SECOND,
    key: JSON.stringify(Keys),
  };
}

const MS_PER_SECOND = 1000;
