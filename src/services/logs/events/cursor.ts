/** Reads the events of streams in order, in either direction, from the chunks that they stand in. */
import type { Collection, RangeOptions, StateReader } from '../../../runtime/state/index.js';
import { MAX_CHUNK_SPAN_MS } from '../limits.js';
import type { Chunk, StreamRow } from '../store.js';
import { type Place, timeKey } from './chunks.js';

/** An event as it was put. */
export interface StoredEvent extends Place {
  readonly stream: StreamRow;
  readonly message: string;
  readonly ingested: number;
}

/** Where a reader stands among the events of several streams. */
export interface Position extends Place {
  /** The stream's id. */
  readonly stream: string;
  readonly ingested: number;
}

export interface Span {
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Events up to and with this one are passed over. */
  readonly after?: Position | undefined;
}

/** Chunks that are read at once: few at first, since most readers want a page only. */
const FIRST_CHUNKS = 8;
const MOST_CHUNKS = 256;
/** Greater than all times in keys. */
const END_OF_TIME = 0xffff_ffff_ffff;

/** Events of a stream in order of their times, those of one time as they came. */
function comparePlaces(a: Place, b: Place): number {
  return a.time - b.time || a.ordinal - b.ordinal || a.index - b.index;
}

/** Events of several streams: those of one time in order of their ingestion. */
export function comparePositions(a: Position, b: Position): number {
  if (a.stream === b.stream) return comparePlaces(a, b);
  return a.time - b.time || a.ingested - b.ingested || (a.stream < b.stream ? -1 : 1);
}

function positionOf(event: StoredEvent): Position {
  return { time: event.time, ordinal: event.ordinal, index: event.index, ingested: event.ingested, stream: event.stream.id };
}

/**
 * The events of one stream. Chunks are in order of their first events and may overlap, so that an event is handed out only when no chunk that is
 * still to be read can hold one that comes before it.
 */
export class StreamCursor {
  readonly #reader: StateReader;
  readonly #rows: Collection<Chunk>;
  readonly #stream: StreamRow;
  readonly #span: Span;
  readonly #isBackwards: boolean;
  #range: RangeOptions;
  #chunks = FIRST_CHUNKS;
  #isAtEnd = false;
  #events: StoredEvent[] = [];
  #at = 0;
  /** Up to here events are in their final order. */
  #safe = 0;

  constructor(reader: StateReader, rows: Collection<Chunk>, stream: StreamRow, span: Span, isBackwards: boolean) {
    this.#reader = reader;
    this.#rows = rows;
    this.#stream = stream;
    this.#isBackwards = isBackwards;
    const { after } = span;
    const from = isBackwards || after === undefined ? span.from : Math.max(span.from, after.time);
    const to = !isBackwards || after === undefined ? span.to : Math.min(span.to, after.time + 1);
    this.#span = { from, to, after };
    this.#range = {
      from: timeKey(stream.id, from - MAX_CHUNK_SPAN_MS),
      to: timeKey(stream.id, Math.min(to, END_OF_TIME)),
      reverse: isBackwards,
    };
    if (stream.last === undefined || stream.last < from || (stream.first ?? 0) >= to) this.#isAtEnd = true;
  }

  /** The next event, which stays the next one. */
  peek(): StoredEvent | undefined {
    while (this.#at >= this.#safe) {
      if (this.#isAtEnd) return undefined;
      this.#load();
    }
    return this.#events[this.#at];
  }

  next(): StoredEvent | undefined {
    const event = this.peek();
    if (event !== undefined) this.#at++;
    return event;
  }

  #load(): void {
    const rows = this.#reader.range(this.#rows, { ...this.#range, limit: this.#chunks });
    this.#isAtEnd = rows.length < this.#chunks;
    this.#chunks = Math.min(this.#chunks * 2, MOST_CHUNKS);
    this.#events = this.#events.slice(this.#at);
    this.#at = 0;
    for (const [, chunk] of rows) this.#take(chunk);
    const direction = this.#isBackwards ? -1 : 1;
    this.#events.sort((a, b) => direction * comparePlaces(a, b));
    const [key, last] = rows.at(-1) ?? [];
    if (key === undefined || this.#isAtEnd) {
      this.#safe = this.#events.length;
      return;
    }
    this.#range = this.#isBackwards ? { ...this.#range, to: key } : { ...this.#range, from: key, afterFrom: true };
    this.#safe = this.#countSafe((last as Chunk).times[0] as number);
  }

  /** How many events stand before all that chunks may hold which come after one that begins at that time. */
  #countSafe(first: number): number {
    const isOpen = this.#isBackwards
      ? (event: StoredEvent) => event.time < first + MAX_CHUNK_SPAN_MS
      : (event: StoredEvent) => event.time >= first;
    const open = this.#events.findIndex(isOpen);
    return open < 0 ? this.#events.length : open;
  }

  #take({ ordinal, ingested, times, messages }: Chunk): void {
    const { from, to, after } = this.#span;
    const direction = this.#isBackwards ? -1 : 1;
    for (let index = 0; index < times.length; index++) {
      const time = times[index] as number;
      if (time < from || time >= to) continue;
      const event = { stream: this.#stream, time, ordinal, index, ingested, message: messages[index] as string };
      if (after === undefined || direction * comparePositions(positionOf(event), after) > 0) this.#events.push(event);
    }
  }
}

/** The events of several streams, merged. */
export class MergedCursor {
  readonly #direction: 1 | -1;
  /** A heap by the next event of each. */
  readonly #heap: StreamCursor[] = [];

  constructor(reader: StateReader, rows: Collection<Chunk>, streams: readonly StreamRow[], span: Span, isBackwards: boolean) {
    this.#direction = isBackwards ? -1 : 1;
    for (const stream of streams) {
      const cursor = new StreamCursor(reader, rows, stream, span, isBackwards);
      if (cursor.peek() === undefined) continue;
      this.#heap.push(cursor);
      this.#rise(this.#heap.length - 1);
    }
  }

  next(): StoredEvent | undefined {
    const [first] = this.#heap;
    const event = first?.next();
    if (first === undefined || event === undefined) return undefined;
    if (first.peek() === undefined) {
      const last = this.#heap.pop() as StreamCursor;
      if (this.#heap.length > 0) this.#heap[0] = last;
    }
    this.#sink();
    return event;
  }

  #isBefore(a: StreamCursor, b: StreamCursor): boolean {
    const one = a.peek() as StoredEvent;
    const other = b.peek() as StoredEvent;
    return this.#direction * comparePositions(positionOf(one), positionOf(other)) < 0;
  }

  #rise(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(heap[at] as StreamCursor, heap[above] as StreamCursor)) return;
      [heap[at], heap[above]] = [heap[above] as StreamCursor, heap[at] as StreamCursor];
      at = above;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    for (let at = 0; ; ) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && this.#isBefore(heap[below] as StreamCursor, heap[least] as StreamCursor)) least = below;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] as StreamCursor, heap[at] as StreamCursor];
      at = least;
    }
  }
}
