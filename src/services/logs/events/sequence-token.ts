import type { StreamRow } from '../store.js';

const BEGINNING = '49';
const TIME_DIGITS = 16;
const STREAM_DIGITS = 15;
const CHUNKS_DIGITS = 23;

/** 56 digits that grow with each batch; AWS still answers them, though it looks at none since January 2023. What stands in them is a guess. */
export function sequenceToken({ id, ingested = 0, chunks }: StreamRow): string {
  const stream = Number.parseInt(id, 16);
  return `${BEGINNING}${digits(ingested, TIME_DIGITS)}${digits(stream, STREAM_DIGITS)}${digits(chunks, CHUNKS_DIGITS)}`;
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}
