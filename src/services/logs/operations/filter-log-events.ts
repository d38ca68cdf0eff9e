import type { FilterLogEventsRequest, FilterLogEventsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter, invalidToken } from '../errors.js';
import { eventId } from '../events/chunks.js';
import { MergedCursor, type Position, type StoredEvent } from '../events/cursor.js';
import { Page } from '../events/page.js';
import { BACKWARDS_SINCE_MS, TOKEN_LIFE_MS } from '../limits.js';
import { askedGroup } from '../names.js';
import { parsePattern } from '../pattern/index.js';
import { maskOf } from '../protection/mask.js';
import { eventsOf, expiredBefore, type GroupRow, requireGroup, requireStream, type StreamRow, streamsOf } from '../store.js';

/** Events that one request looks at; there is a token then, maybe without any event. */
const MAX_LOOKED_AT = 200_000;

/** What a token holds: where to go on, in which group, and until when. */
type Token = readonly [
  group: string,
  time: number,
  ingested: number,
  stream: string,
  ordinal: number,
  index: number,
  until: number,
];

/** A page of a group's events over all streams or some, in order of time. */
export function filterLogEvents(ctx: Context, input: FilterLogEventsRequest): FilterLogEventsResponse {
  const isBackwards = input.startFromHead === false;
  checkInput(input, isBackwards);
  const pattern = parsePattern(input.filterPattern ?? '');
  const group = requireGroup(ctx.state, askedGroup(ctx, input));
  const now = ctx.clock.now();
  const after = input.nextToken === undefined ? undefined : positionOf(input.nextToken, group, now);
  // Events of the end time itself are told, unlike by GetLogEvents.
  const to = (input.endTime ?? Number.POSITIVE_INFINITY) + 1;
  const from = Math.max(input.startTime ?? 0, expiredBefore(group, now));
  const cursor = new MergedCursor(ctx.state, eventsOf(group), askedStreams(ctx, group, input), { from, to, after }, isBackwards);
  const page = new Page(input.limit);
  let last: StoredEvent | undefined;
  let hasMore = false;
  for (let count = 0; ; count++) {
    const event = cursor.next();
    if (event === undefined) break;
    if (page.isFull || count === MAX_LOOKED_AT || (pattern.matches(event.message) && !page.add(event))) {
      hasMore = true;
      break;
    }
    last = event;
  }
  const mask = input.unmask ? undefined : maskOf(ctx.state, group);
  return {
    events: page.events.map((event) => ({
      logStreamName: event.stream.name,
      timestamp: event.time,
      message: mask?.(event.message) ?? event.message,
      ingestionTime: event.ingested,
      eventId: eventId(event.stream.id, event),
    })),
    // Always empty since 2020.
    searchedLogStreams: [],
    ...(hasMore && last && { nextToken: tokenAt(last, group, now + TOKEN_LIFE_MS) }),
  };
}

/** The words of all of these are a guess. */
function checkInput(input: FilterLogEventsRequest, isBackwards: boolean): void {
  if (input.logStreamNames !== undefined && input.logStreamNamePrefix !== undefined) {
    throw invalidParameter('logStreamNames and logStreamNamePrefix are mutually exclusive parameters.');
  }
  if (input.startTime !== undefined && input.endTime !== undefined && input.startTime > input.endTime) {
    throw invalidParameter('startTime must be less than or equal to endTime.');
  }
  if (isBackwards && (input.startTime ?? 0) < BACKWARDS_SINCE_MS) {
    throw invalidParameter('startFromHead can only be false if startTime is on or after Jan 1, 2024 00:00:00 UTC.');
  }
}

function askedStreams(ctx: Context, group: GroupRow, input: FilterLogEventsRequest): StreamRow[] {
  const { logStreamNames, logStreamNamePrefix } = input;
  if (logStreamNames === undefined) return streamsOf(ctx.state, group, logStreamNamePrefix);
  return [...new Set(logStreamNames)].map((name) => requireStream(ctx.state, group, name));
}

function tokenAt(event: StoredEvent, group: GroupRow, until: number): string {
  const { time, ingested, stream, ordinal, index } = event;
  const token: Token = [group.id, time, ingested, stream.id, ordinal, index, until];
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function positionOf(text: string, group: GroupRow, now: number): Position {
  const [id, time, ingested, stream, ordinal, index, until] = parse(text);
  if (id !== group.id || !(until >= now)) throw invalidToken();
  return { time, ingested, stream, ordinal, index };
}

function parse(text: string): Token {
  try {
    const token: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(token)) return token as unknown as Token;
  } catch {
    // Not one of ours, as below.
  }
  throw invalidToken();
}
