/** Events of several groups for queries, from the newest to the oldest, and the pointers by which single ones are found again. */
import type { Context } from '../../../runtime/context.js';
import { eventId, placeOf, timeKey } from '../events/chunks.js';
import { MergedCursor, type StoredEvent } from '../events/cursor.js';
import { TRANSFORMERS } from '../group-policies/store.js';
import { MAX_CHUNK_SPAN_MS } from '../limits.js';
import { type Mask, maskOf } from '../protection/mask.js';
import { eventsOf, expiredBefore, GROUPS, type GroupRow, streamsOf } from '../store.js';
import { compileTransformer, type Transform } from '../transformers/transform.js';
import type { QueryEvent } from './language/record.js';

/** What a group's events are told through. */
interface Lens {
  readonly mask?: Mask | undefined;
  readonly transform?: Transform;
  /** Events that came before the transformer was made stay as they are. */
  readonly since?: number;
}

interface Source {
  readonly group: GroupRow;
  readonly lens: Lens;
  readonly cursor: MergedCursor;
  next: StoredEvent | undefined;
}

/** Reads groups from `end` back to `start`, both inclusive. */
export class QueryEvents {
  readonly #ctx: Context;
  readonly #sources: Source[] = [];

  constructor(ctx: Context, groups: readonly GroupRow[], start: number, end: number) {
    this.#ctx = ctx;
    const now = ctx.clock.now();
    for (const group of groups) {
      const span = { from: Math.max(start, expiredBefore(group, now)), to: end + 1 };
      const cursor = new MergedCursor(ctx.state, eventsOf(group), streamsOf(ctx.state, group), span, true);
      const next = cursor.next();
      if (next !== undefined) this.#sources.push({ group, cursor, next, lens: lensOf(ctx, group) });
    }
  }

  next(): QueryEvent | undefined {
    let newest: Source | undefined;
    for (const source of this.#sources) {
      if (source.next !== undefined && (newest?.next === undefined || source.next.time > newest.next.time)) newest = source;
    }
    if (newest?.next === undefined) return undefined;
    const event = queryEvent(this.#ctx, newest.group, newest.next, newest.lens);
    newest.next = newest.cursor.next();
    return event;
  }
}

function lensOf(ctx: Context, group: GroupRow): Lens {
  const mask = maskOf(ctx.state, group);
  const row = ctx.state.get(TRANSFORMERS, group.id);
  return row ? { mask, transform: compileTransformer(row.config), since: row.updated } : { mask };
}

function queryEvent({ account }: Context, group: GroupRow, event: StoredEvent, { mask, transform, since = 0 }: Lens): QueryEvent {
  const transformed = event.ingested >= since ? transform?.(event.message) : undefined;
  return {
    ...(mask && { masked: mask(event.message) }),
    ...(transformed !== undefined && { transformed: mask?.(transformed) ?? transformed }),
    timestamp: event.time,
    ingestionTime: event.ingested,
    message: event.message,
    stream: event.stream.name,
    group: group.name,
    account,
    get pointer() {
      return pointerOf(group, eventId(event.stream.id, event));
    },
  };
}

function pointerOf(group: GroupRow, id: string): string {
  return Buffer.from(`${group.name}\n${id}`).toString('base64');
}

/** The event that a pointer was made for, if it is still there. */
export function eventAt(ctx: Context, pointer: string): QueryEvent | undefined {
  const [name = '', id = ''] = Buffer.from(pointer, 'base64').toString().split('\n');
  const [group, place] = [ctx.state.get(GROUPS, name), placeOf(id)];
  if (group === undefined || place === undefined) return undefined;
  const stream = streamsOf(ctx.state, group).find((each) => each.id === place.stream);
  if (stream === undefined || place.time < expiredBefore(group, ctx.clock.now())) return undefined;
  const chunks = ctx.state.range(eventsOf(group), {
    from: timeKey(stream.id, place.time - MAX_CHUNK_SPAN_MS),
    to: timeKey(stream.id, place.time + 1),
  });
  const chunk = chunks.find(([, { ordinal }]) => ordinal === place.ordinal)?.[1];
  const message = chunk?.messages[place.index];
  if (chunk === undefined || message === undefined || chunk.times[place.index] !== place.time) return undefined;
  return queryEvent(ctx, group, { ...place, stream, message, ingested: chunk.ingested }, lensOf(ctx, group));
}
