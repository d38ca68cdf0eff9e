import type { GetLogEventsRequest, GetLogEventsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidToken } from '../errors.js';
import { eventId, placeOf } from '../events/chunks.js';
import { type StoredEvent, StreamCursor } from '../events/cursor.js';
import { Page } from '../events/page.js';
import { askedGroup } from '../names.js';
import { maskOf } from '../protection/mask.js';
import { eventsOf, expiredBefore, requireGroup, requireStream, type StreamRow } from '../store.js';

/** `f/` or `b/`, the id of an event, and what AWS puts after it since 2020. */
const TOKEN = /^([fb])\/(\d{56})(?:\/s)?$/;
const ID_DIGITS = 56;

interface Token {
  readonly isBackwards: boolean;
  /** Of the event that the page begins behind; forwards or backwards. */
  readonly id: string;
}

/** A page of a stream, in order of time whichever way it is read. */
export function getLogEvents(ctx: Context, input: GetLogEventsRequest): GetLogEventsResponse {
  const token = input.nextToken === undefined ? undefined : parseToken(input.nextToken);
  const group = requireGroup(ctx.state, askedGroup(ctx, input));
  const stream = requireStream(ctx.state, group, input.logStreamName);
  const from = Math.max(input.startTime ?? 0, expiredBefore(group, ctx.clock.now()));
  const to = input.endTime ?? Number.POSITIVE_INFINITY;
  const isBackwards = token?.isBackwards ?? input.startFromHead !== true;
  const after = token && positionOf(token.id, stream);
  const cursor = new StreamCursor(ctx.state, eventsOf(group), stream, { from, to, after }, isBackwards);
  const page = new Page(input.limit);
  for (let event = cursor.next(); event !== undefined && page.add(event); ) event = page.isFull ? undefined : cursor.next();
  const events = isBackwards ? page.events.reverse() : page.events;
  const mask = input.unmask ? undefined : maskOf(ctx.state, group);
  return {
    events: events.map(({ time, message, ingested }) => ({
      timestamp: time,
      message: mask?.(message) ?? message,
      ingestionTime: ingested,
    })),
    ...tokensAround(events, token, from),
  };
}

function parseToken(text: string): Token {
  const [, direction, id] = TOKEN.exec(text) ?? [];
  if (id === undefined || placeOf(id) === undefined) throw invalidToken();
  return { isBackwards: direction === 'b', id };
}

function positionOf(id: string, stream: StreamRow) {
  const place = placeOf(id);
  return place && { ...place, stream: stream.id, ingested: 0 };
}

/** At an end, the token that led there leads there again, and the other one back. Those of a stream without events are a guess. */
function tokensAround(events: readonly StoredEvent[], token: Token | undefined, from: number) {
  const [first] = events;
  const last = events.at(-1);
  if (first !== undefined && last !== undefined) {
    return tokens(eventId(last.stream.id, last), eventId(first.stream.id, first));
  }
  if (token === undefined) {
    const start = eventId('0', { time: Math.max(from, 0), ordinal: 0, index: 0 });
    return tokens(beside(start, -1n), start);
  }
  return token.isBackwards ? tokens(beside(token.id, -1n), token.id) : tokens(token.id, beside(token.id, 1n));
}

function tokens(forward: string, backward: string) {
  return { nextForwardToken: `f/${forward}/s`, nextBackwardToken: `b/${backward}/s` };
}

/** Ids are in the order of events, so that one more or less is the other side of an event. */
function beside(id: string, distance: bigint): string {
  const moved = BigInt(id) + distance;
  return (moved < 0n ? 0n : moved).toString().padStart(ID_DIGITS, '0');
}
