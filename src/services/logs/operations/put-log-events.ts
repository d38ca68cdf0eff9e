import type { InputLogEvent, PutLogEventsRequest, PutLogEventsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { cutIntoChunks, type LogEvent, putChunks, sizeOf } from '../events/chunks.js';
import { sequenceToken } from '../events/sequence-token.js';
import { MAX_AGE_MS, MAX_AHEAD_MS, MAX_BATCH_BYTES, MAX_BATCH_SPAN_MS, MAX_EVENT_BYTES } from '../limits.js';
import {
  eventsOf,
  expiredBefore,
  type GroupRow,
  requireGroup,
  requireStream,
  STREAMS,
  type StreamRow,
  streamKey,
} from '../store.js';
import { announce } from '../subscriptions/announce.js';

/** Takes a batch. The sequence token is not looked at, as AWS has it since January 2023. */
export function putLogEvents(ctx: Context, input: PutLogEventsRequest): PutLogEventsResponse {
  const bytes = checkBatch(input.logEvents);
  return ctx.state.transact((tx) => {
    const group = requireGroup(tx, input.logGroupName);
    const stream = requireStream(tx, group, input.logStreamName);
    const now = ctx.clock.now();
    const { events, rejected } = sift(group, input.logEvents, now);
    if (events.length === 0) return { nextSequenceToken: sequenceToken(stream), ...rejected };
    const chunks = cutIntoChunks(events, stream.chunks, now);
    const changed: StreamRow = {
      ...stream,
      first: Math.min(stream.first ?? Number.POSITIVE_INFINITY, (events[0] as LogEvent).time),
      last: Math.max(stream.last ?? 0, (events.at(-1) as LogEvent).time),
      ingested: now,
      bytes: stream.bytes + (rejected ? events.reduce((sum, { message }) => sum + sizeOf(message), 0) : bytes),
      chunks: stream.chunks + chunks.length,
    };
    tx.put(STREAMS, streamKey(group, stream.name), changed);
    putChunks(tx, eventsOf(group), stream, chunks);
    if (group.subscriptions > 0) announce(tx, ctx, group, stream, chunks);
    return { nextSequenceToken: sequenceToken(changed), ...rejected };
  });
}

/** Refuses a batch that AWS would not look further at; the order of the checks is a guess. The bytes that it counts with. */
function checkBatch(events: readonly InputLogEvent[]): number {
  let bytes = 0;
  let last = 0;
  for (const { timestamp, message } of events) {
    const size = sizeOf(message);
    if (size > MAX_EVENT_BYTES) throw invalidParameter(`Log event too large: ${size} bytes exceeds limit of ${MAX_EVENT_BYTES}`);
    if (timestamp < last) {
      throw invalidParameter('Log events in a single PutLogEvents request must be in chronological order.');
    }
    last = timestamp;
    bytes += size;
  }
  if (last - (events[0]?.timestamp ?? last) > MAX_BATCH_SPAN_MS) {
    throw invalidParameter('The batch of log events in a single PutLogEvents request cannot span more than 24 hours.');
  }
  if (bytes > MAX_BATCH_BYTES) throw invalidParameter(`Upload too large: ${bytes} bytes exceeds limit of ${MAX_BATCH_BYTES}`);
  return bytes;
}

interface Sifted {
  readonly events: readonly LogEvent[];
  readonly rejected: Pick<PutLogEventsResponse, 'rejectedLogEventsInfo'> | undefined;
}

/** Leaves out what is too old, expired or too far in the future: the ends of a batch in order of time. */
function sift(group: GroupRow, events: readonly InputLogEvent[], now: number): Sifted {
  const firstOf = (isWanted: (time: number) => boolean): number => {
    const at = events.findIndex(({ timestamp }) => isWanted(timestamp));
    return at < 0 ? events.length : at;
  };
  const tooOld = firstOf((time) => time >= now - MAX_AGE_MS);
  const expired = firstOf((time) => time >= expiredBefore(group, now));
  const tooNew = firstOf((time) => time > now + MAX_AHEAD_MS);
  const taken = events.slice(Math.max(tooOld, expired), tooNew).map(({ timestamp, message }) => ({ time: timestamp, message }));
  if (taken.length === events.length) return { events: taken, rejected: undefined };
  return {
    events: taken,
    rejected: {
      rejectedLogEventsInfo: {
        ...(tooNew < events.length && { tooNewLogEventStartIndex: tooNew }),
        ...(tooOld > 0 && { tooOldLogEventEndIndex: tooOld }),
        ...(expired > tooOld && { expiredLogEventEndIndex: expired }),
      },
    },
  };
}
