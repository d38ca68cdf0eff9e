/** How events become rows, and rows events. */
import type { Collection } from '../../../runtime/state/index.js';
import { EVENT_OVERHEAD, MAX_CHUNK_EVENTS, MAX_CHUNK_SPAN_MS, MAX_CHUNK_TEXT } from '../limits.js';
import type { Chunk, StreamRow } from '../store.js';

/** Places of an id's parts, in bits: the time leads, as in AWS's ids (those in its documentation are the time shifted by as much). */
const TIME_SHIFT = 144n;
const STREAM_SHIFT = 96n;
const ORDINAL_SHIFT = 48n;
const PART_MASK = (1n << 48n) - 1n;
const ID_DIGITS = 56;

const TIME_HEX = 12;
const ORDINAL_HEX = 12;

export interface LogEvent {
  readonly time: number;
  readonly message: string;
}

/** Where an event stands among those of its stream. */
export interface Place {
  readonly time: number;
  readonly ordinal: number;
  readonly index: number;
}

/** The chunk's key in `eventsOf(group)`: in order of stream, time of the first event, and arrival. */
export function chunkKey(stream: string, first: number, ordinal: number): string {
  return timeKey(stream, first) + ordinal.toString(16).padStart(ORDINAL_HEX, '0');
}

/** The beginning of the keys of chunks that begin at a time, or of all that come later in order. Times are 0 or more. */
export function timeKey(stream: string, time: number): string {
  return stream + Math.max(time, 0).toString(16).padStart(TIME_HEX, '0');
}

/** Cuts events, which are in order of their times, into chunks. */
export function cutIntoChunks(events: readonly LogEvent[], firstOrdinal: number, ingested: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < events.length) {
    const times: number[] = [];
    const messages: string[] = [];
    const end = (events[at] as LogEvent).time + MAX_CHUNK_SPAN_MS;
    let text = 0;
    for (; at < events.length && times.length < MAX_CHUNK_EVENTS; at++) {
      const { time, message } = events[at] as LogEvent;
      text += message.length;
      if (times.length > 0 && (time >= end || text > MAX_CHUNK_TEXT)) break;
      times.push(time);
      messages.push(message);
    }
    chunks.push({ ordinal: firstOrdinal + chunks.length, ingested, times, messages });
  }
  return chunks;
}

/** Writes chunks of a stream. */
export function putChunks(
  tx: { put<V>(collection: Collection<V>, key: string, value: V): void },
  rows: Collection<Chunk>,
  stream: StreamRow,
  chunks: readonly Chunk[],
): void {
  for (const chunk of chunks) tx.put(rows, chunkKey(stream.id, chunk.times[0] as number, chunk.ordinal), chunk);
}

/** What an event counts with. */
export function sizeOf(message: string): number {
  return Buffer.byteLength(message) + EVENT_OVERHEAD;
}

/** 56 decimal digits, in the order of events. */
export function eventId(stream: string, { time, ordinal, index }: Place): string {
  const id =
    (BigInt(time) << TIME_SHIFT) | (BigInt(`0x${stream}`) << STREAM_SHIFT) | (BigInt(ordinal) << ORDINAL_SHIFT) | BigInt(index);
  return id.toString().padStart(ID_DIGITS, '0');
}

/** What `eventId` was made of; `undefined` if it was not. */
export function placeOf(id: string): (Place & { readonly stream: string }) | undefined {
  if (!/^\d{56}$/.test(id)) return undefined;
  const number = BigInt(id);
  const time = Number(number >> TIME_SHIFT);
  if (!Number.isSafeInteger(time)) return undefined;
  return {
    time,
    stream: ((number >> STREAM_SHIFT) & PART_MASK).toString(16).padStart(TIME_HEX, '0'),
    ordinal: Number((number >> ORDINAL_SHIFT) & PART_MASK),
    index: Number(number & PART_MASK),
  };
}
