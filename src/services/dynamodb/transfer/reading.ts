/** Reads the files of a prefix into a table, a few pieces a step, and tells how far it came. */
import { native } from '../../../../native/index.js';
import type { Context } from '../../../runtime/context.js';
import { planSweeps } from '../expiry.js';
import { refused } from './errors.js';
import { type Found, listFiles, readPiece, type Source } from './files.js';
import type { Counts, ReadFile, Reading } from './rows.js';

/** Bytes that native code gets at once: packed ones are many times as many when they are unpacked. */
const PIECE_BYTES = 2 * 1024 * 1024;
const PACKED_PIECE_BYTES = 256 * 1024;
/** A step reads a piece, or as much of so many files at most. */
const PIECES_A_STEP = 1;
const FILES_A_STEP = 32;
/** Readers that are kept from step to step. Whoever finds none reads the file anew: items that are put again are the same. */
const KEPT_READERS = 64;

type Reader = InstanceType<ReturnType<typeof native>['DynamodbImport']>;

interface KeptReader {
  readonly reader: Reader;
  readonly key: string;
  /** Packed bytes that it has read. */
  readonly offset: number;
}

const readers = new Map<string, KeptReader>();

/** What native code is told of a file (`Settings` in `native/crates/dynamodb/src/transfer/import.rs`). */
export interface ReadSettings {
  readonly table: string;
  readonly tableId: string;
  readonly format: 'DYNAMODB_JSON' | 'CSV';
  readonly compression: 'NONE' | 'GZIP' | 'ZSTD';
  readonly delimiter?: string;
  readonly columns?: readonly string[];
  readonly bulk: boolean;
}

/** An item that was not written, as native code tells it. */
export interface Unwritten {
  readonly index: number;
  readonly code: string;
  readonly message: string;
  readonly line: string | null;
}

interface Progress extends Omit<Counts, 'packed'> {
  readonly stopped: boolean;
  readonly unwritten: readonly Unwritten[];
}

export interface StepRead {
  readonly reading: Reading;
  readonly isOver: boolean;
  readonly unwritten: ReadonlyArray<Unwritten & { readonly key: string }>;
}

/** `id` names what reads, among all that is under way in the account and region. */
export async function readOn(
  ctx: Context,
  id: string,
  source: Source,
  settings: ReadSettings,
  reading: Reading,
): Promise<StepRead> {
  const name = `${ctx.engine} ${ctx.account} ${ctx.region} ${id}`;
  const unwritten: Array<Unwritten & { key: string }> = [];
  let now = reading;
  let pieces = 0;
  while (pieces < PIECES_A_STEP) {
    const files = now.file === undefined ? await listFiles(ctx, source, now.after, FILES_A_STEP) : [now.file];
    if (files.length === 0) return { reading: now, isOver: true, unwritten };
    for (const found of files) {
      if (pieces >= PIECES_A_STEP) break;
      // Small files count as the part of a piece that they are, so that a step has many of them.
      const step = await readFrom(ctx, name, source, settings, now, found);
      now = step.reading;
      pieces += step.share;
      for (const each of step.unwritten) unwritten.push({ ...each, key: found.key });
    }
  }
  return { reading: now, isOver: false, unwritten };
}

async function readFrom(
  ctx: Context,
  name: string,
  source: Source,
  settings: ReadSettings,
  reading: Reading,
  found: Found,
): Promise<{ reading: Reading; share: number; unwritten: readonly Unwritten[] }> {
  const file: ReadFile = reading.file ?? { ...found, offset: 0, before: reading.counts };
  const kept = readers.get(name);
  readers.delete(name);
  const isKept = kept !== undefined && kept.key === file.key && kept.offset === file.offset && file.offset > 0;
  const offset = isKept ? file.offset : 0;
  const counts = isKept ? reading.counts : file.before;
  const piece = settings.compression === 'NONE' ? PIECE_BYTES : PACKED_PIECE_BYTES;
  const length = Math.min(piece, file.size - offset);
  const over = (next: Counts): Reading => ({ after: file.key, counts: next, total: reading.total });
  if (length === 0) return { reading: over(counts), share: 1 / FILES_A_STEP, unwritten: [] };
  const bytes = await readPiece(ctx, source, file, offset, length);
  // A file that was changed or deleted meanwhile counts as one that can't be read.
  if (bytes === undefined) {
    return { reading: over({ ...counts, processed: counts.processed + 1, errors: counts.errors + 1 }), share: 1, unwritten: [] };
  }
  const reader = isKept ? kept.reader : newReader(ctx, settings);
  const end = offset + bytes.length;
  const progress = await feed(ctx, reader, bytes, end >= file.size);
  const sum = add(counts, { ...progress, packed: bytes.length });
  const share = Math.max(bytes.length / piece, 1 / FILES_A_STEP);
  const { unwritten } = progress;
  if (end >= file.size || progress.stopped) return { reading: over(sum), share, unwritten };
  keep(name, { reader, key: file.key, offset: end });
  const next = { ...reading, file: { ...file, offset: end }, counts: sum };
  return { reading: next, share, unwritten };
}

function newReader(ctx: Context, settings: ReadSettings): Reader {
  const { DynamodbImport } = native();
  return new DynamodbImport(ctx.engine, ctx.account, ctx.region, JSON.stringify(settings), ctx.config.recoveryBudget);
}

async function feed(ctx: Context, reader: Reader, bytes: Buffer, last: boolean): Promise<Progress> {
  const { counts, sweeps, error } = await reader.feed(bytes, last, ctx.clock.now());
  if (sweeps.length > 0) planSweeps({ state: () => ctx.state, clock: ctx.clock }, ctx.account, ctx.region, sweeps);
  if (error !== undefined && error !== null) throw refused(error);
  return JSON.parse(counts) as Progress;
}

function keep(name: string, reader: KeptReader): void {
  const [oldest] = readers.keys();
  if (readers.size >= KEPT_READERS && oldest !== undefined) readers.delete(oldest);
  readers.set(name, reader);
}

function add(counts: Counts, more: Counts): Counts {
  return {
    processed: counts.processed + more.processed,
    written: counts.written + more.written,
    errors: counts.errors + more.errors,
    unmet: counts.unmet + more.unmet,
    bytes: counts.bytes + more.bytes,
    packed: counts.packed + more.packed,
    itemBytes: counts.itemBytes + more.itemBytes,
  };
}
