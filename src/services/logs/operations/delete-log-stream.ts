import type { DeleteLogStreamRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { eventsOf, requireGroup, requireStream, STREAMS, streamKey } from '../store.js';

export function deleteLogStream(ctx: Context, input: DeleteLogStreamRequest): void {
  ctx.state.transact((tx) => {
    const group = requireGroup(tx, input.logGroupName);
    const stream = requireStream(tx, group, input.logStreamName);
    tx.delete(STREAMS, streamKey(group, stream.name));
    const rows = eventsOf(group);
    for (const [key] of tx.range(rows, { prefix: stream.id })) tx.delete(rows, key);
  });
}
