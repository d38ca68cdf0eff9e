/**
 * Carries out an export: an event that CreateExportTask leaves. Files are `<prefix>/<task's id>/<stream>/000000.gz`, a line for each event with its time
 * in front, as AWS writes them (user guide, "Export log data to Amazon S3"). One that was broken off is written anew.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import type { Event } from '../../../runtime/events.js';
import { StreamCursor } from '../events/cursor.js';
import { eventsOf, expiredBefore, GROUPS, type GroupRow, type StreamRow, streamsOf } from '../store.js';
import { EXPORT_TASKS, type ExportTaskRow } from './store.js';

const compress = promisify(gzip);

export const TOPIC = 'logs-exports';

/** Characters of the text of a file. AWS names no size. */
const FILE_TEXT = 16 * 1024 * 1024;
/** Events between two turns of others. */
const EVENTS_A_TURN = 2_000;
const NUMBER_DIGITS = 6;

/** The subscriber of `TOPIC`. */
export async function exportTask(ctx: Context, event: Event): Promise<void> {
  const { id } = event.payload as { id: string };
  const row = ctx.state.get(EXPORT_TASKS, id);
  if (row === undefined || !advance(ctx, id, { status: 'RUNNING', message: 'Started Successfully' })) return;
  const outcome = await work(ctx, row);
  end(ctx, id, outcome);
}

type Outcome = Pick<ExportTaskRow, 'status' | 'message'>;

async function work(ctx: Context, row: ExportTaskRow): Promise<Outcome> {
  try {
    const group = ctx.state.get(GROUPS, row.group);
    const streams = group ? streamsOf(ctx.state, group, row.streamPrefix) : [];
    for (const stream of streams) {
      if (group === undefined || !(await exportStream(ctx, row, group, stream))) return { status: 'CANCELLED' };
    }
    return { status: 'COMPLETED', message: 'Completed successfully' };
  } catch (error) {
    // What the bucket refuses ends the task; anything else is tried again.
    if (!isServiceError(error) || error.status >= 500) throw error;
    return { status: 'FAILED', message: error.message };
  }
}

/** False once the task is cancelled. */
async function exportStream(ctx: Context, row: ExportTaskRow, group: GroupRow, stream: StreamRow): Promise<boolean> {
  const span = { from: Math.max(row.from, expiredBefore(group, ctx.clock.now())), to: row.to };
  const cursor = new StreamCursor(ctx.state, eventsOf(group), stream, span, false);
  const folder = `${row.prefix}/${row.id}/${stream.name.replaceAll('/', '-')}`;
  for (let file = 0; ; file++) {
    const text = await someText(cursor);
    if (ctx.state.get(EXPORT_TASKS, row.id)?.status !== 'RUNNING') return false;
    if (text === '') return true;
    const key = `${folder}/${String(file).padStart(NUMBER_DIGITS, '0')}.gz`;
    await ctx.call('s3', 'PutObject', { Bucket: row.bucket, Key: key, Body: await compress(text) });
  }
}

async function someText(cursor: StreamCursor): Promise<string> {
  let text = '';
  for (let count = 1; text.length < FILE_TEXT; count++) {
    const event = cursor.next();
    if (event === undefined) break;
    text += `${new Date(event.time).toISOString()} ${event.message}\n`;
    if (count % EVENTS_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return text;
}

/** Changes a task that goes on; false if it does not. */
function advance(ctx: Context, id: string, change: Outcome): boolean {
  return ctx.state.transact((tx) => {
    const current = tx.get(EXPORT_TASKS, id);
    if (current?.status === 'PENDING_CANCEL') {
      tx.put<ExportTaskRow>(EXPORT_TASKS, id, { ...current, status: 'CANCELLED', completed: ctx.clock.now() });
      return false;
    }
    if (current?.status !== 'PENDING' && current?.status !== 'RUNNING') return false;
    tx.put<ExportTaskRow>(EXPORT_TASKS, id, { ...current, ...change });
    return true;
  });
}

function end(ctx: Context, id: string, outcome: Outcome): void {
  ctx.state.transact((tx) => {
    const current = tx.get(EXPORT_TASKS, id);
    if (current === undefined) return;
    const { message: _, ...rest } = current;
    const isCancelled = current.status === 'PENDING_CANCEL';
    tx.put<ExportTaskRow>(EXPORT_TASKS, id, {
      ...rest,
      ...(isCancelled ? { status: 'CANCELLED' as const } : outcome),
      completed: ctx.clock.now(),
    });
  });
}
