import type { Context } from '../../../runtime/context.js';
import { publish } from '../../../runtime/events.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { chunkKey } from '../events/chunks.js';
import type { Chunk, GroupRow, StreamRow } from '../store.js';

/** The topic of what was put to groups with subscriptions. */
const TOPIC = 'logs:put';

/** Names rows rather than events, so that these are written once. */
export interface Put {
  readonly group: string;
  readonly groupId: string;
  readonly stream: string;
  readonly streamId: string;
  /** Keys of chunks. */
  readonly chunks: readonly string[];
}

/** Has what was put delivered, within its transaction. */
export function announce(tx: Transaction, ctx: Context, group: GroupRow, stream: StreamRow, chunks: readonly Chunk[]): void {
  const put: Put = {
    group: group.name,
    groupId: group.id,
    stream: stream.name,
    streamId: stream.id,
    chunks: chunks.map(({ times, ordinal }) => chunkKey(stream.id, times[0] as number, ordinal)),
  };
  publish(tx, ctx, TOPIC, ctx.clock.now(), put);
}
