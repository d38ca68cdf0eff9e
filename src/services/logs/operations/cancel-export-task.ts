import type { CancelExportTaskRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { alreadyOver, noTask } from '../exports/errors.js';
import { EXPORT_TASKS, type ExportTaskRow, isActive } from '../exports/store.js';

/** The task sees it before its next file. */
export function cancelExportTask(ctx: Context, { taskId }: CancelExportTaskRequest): Record<string, never> {
  ctx.state.transact((tx) => {
    const row = tx.get(EXPORT_TASKS, taskId);
    if (row === undefined) throw noTask();
    if (!isActive(row)) throw alreadyOver();
    tx.put<ExportTaskRow>(EXPORT_TASKS, taskId, { ...row, status: 'PENDING_CANCEL' });
  });
  return {};
}
