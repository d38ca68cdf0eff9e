/**
 * The `X-Amzn-Trace-Id` of invocations. Its member `Lineage` tells through which functions a chain of events has come, and how often, by which loops
 * are found (form as in X-Ray's documentation, "Tracing header", read 2026-11: `Lineage=a87bd80c:1|68fd508a:5`; how AWS makes the hash is not told).
 */
import { createHash } from 'node:crypto';
import type { IdSource } from '../../../runtime/ids.js';

/** The function's place in the chain. */
export interface Trace {
  readonly header: string;
  /** How often the function stood in the chain before this time. */
  readonly recursions: number;
}

/** Functions whose marks are remembered. */
const MAX_MARKS = 10_000;
/** Functions of a chain that are told, newest last. */
const MAX_LINEAGE = 16;

const marks = new Map<string, string>();

export function traceOf(arrived: string | undefined, functionArn: string, now: number, ids: () => IdSource): Trace {
  const parts = new Map<string, string>();
  for (const part of (arrived ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const root = parts.get('Root') ?? newRoot(now, ids());
  const parent = parts.get('Parent') ?? hex(ids().bytes(8));
  const sampled = parts.get('Sampled') ?? '0';
  const mark = markOf(functionArn);
  const chain = (parts.get('Lineage') ?? '').split('|').filter((link) => /^[0-9a-f]{8}:\d+$/.test(link));
  const own = chain.find((link) => link.startsWith(mark));
  const recursions = own === undefined ? 0 : Number(own.slice(mark.length + 1));
  const lineage = [...chain.filter((link) => link !== own), `${mark}:${recursions + 1}`].slice(-MAX_LINEAGE).join('|');
  return { header: `Root=${root};Parent=${parent};Sampled=${sampled};Lineage=${lineage}`, recursions };
}

function newRoot(now: number, ids: IdSource): string {
  const seconds = Math.floor(now / 1_000)
    .toString(16)
    .padStart(8, '0');
  return `1-${seconds}-${hex(ids.bytes(12))}`;
}

function markOf(functionArn: string): string {
  let mark = marks.get(functionArn);
  if (mark === undefined) {
    if (marks.size >= MAX_MARKS) marks.clear();
    mark = createHash('sha256').update(functionArn).digest('hex').slice(0, 8);
    marks.set(functionArn, mark);
  }
  return mark;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
