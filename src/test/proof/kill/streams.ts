/** A table's stream tells all its changes, each once and in order: replayed from the beginning, it makes the table. */
import { type AttributeValue, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
  type _Record as StreamRecord,
} from '@aws-sdk/client-dynamodb-streams';
import type { Clients } from '../clients.js';
import { type Item, itemState, TABLES } from './registers.js';

/** Whether streams are built: a table with a setting alone has records nowhere. */
export async function hasStreams(clients: Clients): Promise<boolean> {
  try {
    return (await shardsOf(clients)).shards.length > 0;
  } catch {
    return false;
  }
}

async function shardsOf({ dynamodb, streams }: Clients): Promise<{ arn: string; shards: Shard[] }> {
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: TABLES.streamed }));
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

async function* recordsOf(clients: Clients): AsyncGenerator<StreamRecord> {
  const { arn, shards } = await shardsOf(clients);
  for (const { ShardId, SequenceNumberRange } of inOrder(shards)) {
    const asked = { StreamArn: arn, ShardId, ShardIteratorType: 'TRIM_HORIZON' as const };
    let { ShardIterator } = await clients.streams.send(new GetShardIteratorCommand(asked));
    while (ShardIterator !== undefined) {
      const { Records = [], NextShardIterator } = await clients.streams.send(new GetRecordsCommand({ ShardIterator }));
      yield* Records;
      // An open shard goes on for ever; nothing is written meanwhile, so that an empty page is its end.
      if (Records.length === 0 && SequenceNumberRange?.EndingSequenceNumber === undefined) break;
      ShardIterator = NextShardIterator;
    }
  }
}

const stateOf = (image: Record<string, unknown> | undefined): string | undefined => itemState(image as Item | undefined);

export async function streamFaults(clients: Clients, items: readonly Item[]): Promise<string[]> {
  const faults: string[] = [];
  const replayed = new Map<string, string>();
  let last = '';
  for await (const { dynamodb, eventName } of recordsOf(clients)) {
    const key = (dynamodb?.Keys?.pk as AttributeValue | undefined)?.S ?? '';
    const [old, image] = [stateOf(dynamodb?.OldImage), stateOf(dynamodb?.NewImage)];
    if (replayed.get(key) !== old) {
      faults.push(
        `the stream's ${eventName} of ${key} follows upon ${old ?? 'nothing'}, the record before left ${replayed.get(key) ?? 'nothing'}`,
      );
    }
    const expected = old === undefined ? 'INSERT' : image === undefined ? 'REMOVE' : 'MODIFY';
    if (eventName !== expected) faults.push(`the stream calls a change of ${key} ${eventName}, not ${expected}`);
    if (dynamodb?.SequenceNumber === last) faults.push(`the stream has the sequence number ${last} twice`);
    last = dynamodb?.SequenceNumber ?? '';
    if (image === undefined) replayed.delete(key);
    else replayed.set(key, image);
  }
  const inTable = new Map(items.map((item) => [item.pk?.S as string, itemState(item) as string]));
  for (const key of new Set([...inTable.keys(), ...replayed.keys()])) {
    if (inTable.get(key) !== replayed.get(key)) {
      faults.push(
        `the stream leaves ${key} at ${replayed.get(key) ?? 'nothing'}, the table has ${inTable.get(key) ?? 'nothing'}`,
      );
    }
  }
  return faults.slice(0, 8);
}
