/**
 * What exports, imports and bulk puts do after their requests were answered: work in steps, each an event that the one before it published in
 * the transaction in which it wrote down how far it came. So they take turns, go on after a restart where they were, and belong to snapshots
 * with all else. Steps are short, and what takes time in them is done by native threads.
 *
 * `exports.ts`, `imports.ts` and `bulk-puts.ts` have the steps; `rows.ts` says what is written down.
 */
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import { type Event, publish } from '../../../runtime/events.js';
import { type Collection, isWorldReplaced, type Transaction } from '../../../runtime/state/index.js';
import { continueBulk } from './bulk-puts.js';
import { continueExport } from './exports.js';
import { continueImport } from './imports.js';
import { BULKS, EXPORTS, IMPORTS, type TransferRow } from './rows.js';

const TOPIC = 'dynamodb-transfers';

type Kind = 'export' | 'import' | 'bulk';

/** What a step makes of a row. */
export interface Step<R extends TransferRow> {
  readonly row: R;
  readonly isOver: boolean;
}

interface Job<R extends TransferRow> {
  readonly rows: Collection<R>;
  run(ctx: Context, row: R): Promise<Step<R>>;
}

interface Payload {
  readonly kind: Kind;
  readonly id: string;
  readonly step: number;
}

function jobOf(kind: Kind): Job<any> {
  switch (kind) {
    case 'export':
      return { rows: EXPORTS, run: continueExport };
    case 'import':
      return { rows: IMPORTS, run: continueImport };
    case 'bulk':
      return { rows: BULKS, run: continueBulk };
  }
}

/** Writes a row whose work is to go on from there. */
export function begin<R extends TransferRow>(tx: Transaction, ctx: Context, kind: Kind, row: R): void {
  tx.put(jobOf(kind).rows, row.id, row);
  publish(tx, ctx, TOPIC, ctx.clock.now(), { kind, id: row.id, step: row.step } satisfies Payload);
}

/** What nobody foresaw ends the work, and is told, so that others have their turns. */
async function run(ctx: Context, job: Job<any>, row: TransferRow): Promise<Step<TransferRow>> {
  try {
    return await job.run(ctx, row);
  } catch (error) {
    if (isWorldReplaced(error) || ctx.signal.aborted) throw error;
    const message = error instanceof Error ? error.message : isServiceError(error) ? error.message : String(error);
    return { row: { ...row, status: 'FAILED', failure: { code: 'InternalServerError', message } }, isOver: true };
  }
}

/** Does a step, unless it is done. */
export async function transfer(ctx: Context, event: Event): Promise<void> {
  const { kind, id, step } = event.payload as Payload;
  const job = jobOf(kind);
  const row = ctx.state.get(job.rows, id) as TransferRow | undefined;
  if (row === undefined || row.step !== step || row.end !== undefined) return;
  const done = await run(ctx, job, row);
  ctx.state.transact((tx) => {
    const current = tx.get(job.rows, id) as TransferRow | undefined;
    if (current?.step !== step) return;
    // What somebody cancelled meanwhile has one more step, which says so.
    const isCancelled = current.status === 'CANCELLING' && row.status !== 'CANCELLING';
    const isOver = done.isOver && !isCancelled;
    const status = isOver ? done.row.status : current.status;
    const next = { ...done.row, status, step: step + 1, ...(isOver && { end: ctx.clock.now() }) };
    if (isOver) tx.put(job.rows, id, next);
    else begin(tx, ctx, kind, next);
  });
}
