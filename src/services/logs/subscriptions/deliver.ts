/** Delivers events that were put to the functions that subscribe to their group. */
import { gzipSync } from 'node:zlib';
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import type { Event } from '../../../runtime/events.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { eventId } from '../events/chunks.js';
import { type Pattern, parsePattern } from '../pattern/index.js';
import { type Chunk, eventsOf, GROUPS, SUBSCRIPTION_FILTERS, type SubscriptionFilterRow } from '../store.js';
import type { Put } from './announce.js';

/** Takes what was announced. */
export async function deliver(ctx: Context, event: Event): Promise<void> {
  const put = event.payload as Put;
  const group = ctx.state.get(GROUPS, put.group);
  // Deleted meanwhile, and maybe made again.
  if (group?.id !== put.groupId) return;
  const rows = eventsOf(group);
  const chunks = put.chunks.flatMap((key) => ctx.state.get(rows, key) ?? []);
  for (const [, filter] of ctx.state.range(SUBSCRIPTION_FILTERS, { prefix: tupleKey(group.name) })) {
    await deliverTo(ctx, put, chunks, filter);
  }
}

async function deliverTo(ctx: Context, put: Put, chunks: readonly Chunk[], filter: SubscriptionFilterRow): Promise<void> {
  const logEvents = matching(put, chunks, parsePattern(filter.filterPattern));
  if (logEvents.length === 0) return;
  const message = {
    messageType: 'DATA_MESSAGE',
    owner: ctx.account,
    logGroup: put.group,
    logStream: put.stream,
    subscriptionFilters: [filter.filterName],
    logEvents,
  };
  const data = gzipSync(JSON.stringify(message)).toString('base64');
  try {
    await ctx.call('lambda', 'Invoke', {
      FunctionName: filter.destinationArn,
      InvocationType: 'Event',
      Payload: Buffer.from(JSON.stringify({ awslogs: { data } })),
    });
  } catch (error) {
    // What can't be delivered is dropped, as AWS does in the end: it must not hold up what comes after it.
    if (!isServiceError(error)) throw error;
    ctx.log.write('warn', `Events of ${put.group} did not reach ${filter.destinationArn}: ${error.code}: ${error.message}`);
  }
}

interface Delivered {
  readonly id: string;
  readonly timestamp: number;
  readonly message: string;
  readonly extractedFields?: Readonly<Record<string, string>>;
}

function matching({ streamId }: Put, chunks: readonly Chunk[], pattern: Pattern): Delivered[] {
  return chunks.flatMap(({ ordinal, times, messages }) =>
    messages.flatMap((message, index): Delivered[] => {
      if (!pattern.matches(message)) return [];
      const timestamp = times[index] as number;
      const id = eventId(streamId, { time: timestamp, ordinal, index });
      return [{ id, timestamp, message, ...(pattern.kind === 'fields' && { extractedFields: fieldsOf(pattern, message) }) }];
    }),
  );
}

/** By their names without the `$`. */
function fieldsOf(pattern: Pattern, message: string): Record<string, string> {
  return Object.fromEntries(Object.entries(pattern.extract(message)).map(([name, word]) => [name.slice(1), word]));
}
