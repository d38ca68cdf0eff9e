import type { CreateLogStreamRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { streamExists } from '../errors.js';
import { requireGroup, STREAMS, streamKey } from '../store.js';

const ID_BYTES = 6;

export function createLogStream(ctx: Context, input: CreateLogStreamRequest): void {
  ctx.state.transact((tx) => {
    const key = streamKey(requireGroup(tx, input.logGroupName), input.logStreamName);
    if (tx.get(STREAMS, key) !== undefined) throw streamExists();
    const id = Buffer.from(ctx.ids.bytes(ID_BYTES)).toString('hex');
    tx.put(STREAMS, key, { name: input.logStreamName, id, created: ctx.clock.now(), bytes: 0, chunks: 0 });
  });
}
