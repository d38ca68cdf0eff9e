/** All records of a table's stream from its beginning, parents' shards before their children's. */
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import type { Clients } from './clients.js';

export async function shardsOf({ dynamodb, streams }: Clients, table: string): Promise<{ arn: string; shards: Shard[] }> {
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: table }));
  const arn = Table?.LatestStreamArn as string;
  const shards: Shard[] = [];
  for (let after: string | undefined; ; ) {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: arn, ExclusiveStartShardId: after }));
    shards.push(...(StreamDescription?.Shards ?? []));
    after = StreamDescription?.LastEvaluatedShardId;
    if (after === undefined) return { arn, shards };
  }
}

/** Parents before their children, as their changes were. */
function inOrder(shards: readonly Shard[]): Shard[] {
  const left = new Map(shards.map((shard) => [shard.ShardId as string, shard]));
  const ordered: Shard[] = [];
  const take = (shard: Shard): void => {
    const parent = left.get(shard.ParentShardId ?? '');
    if (parent !== undefined && parent !== shard) take(parent);
    if (left.delete(shard.ShardId as string)) ordered.push(shard);
  };
  for (const shard of shards) take(shard);
  return ordered;
}

/** Nothing may be written meanwhile: an empty page is taken for the end of an open shard. */
export async function* recordsOf(clients: Clients, table: string): AsyncGenerator<StreamRecord> {
  const { arn, shards } = await shardsOf(clients, table);
  for (const { ShardId, SequenceNumberRange } of inOrder(shards)) {
    const asked = { StreamArn: arn, ShardId, ShardIteratorType: 'TRIM_HORIZON' as const };
    let { ShardIterator } = await clients.streams.send(new GetShardIteratorCommand(asked));
    while (ShardIterator !== undefined) {
      const { Records = [], NextShardIterator } = await clients.streams.send(new GetRecordsCommand({ ShardIterator }));
      yield* Records;
      if (Records.length === 0 && SequenceNumberRange?.EndingSequenceNumber === undefined) break;
      ShardIterator = NextShardIterator;
    }
  }
}
