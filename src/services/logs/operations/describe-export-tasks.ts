import type { DescribeExportTasksRequest, DescribeExportTasksResponse, ExportTask } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { EXPORT_TASKS, type ExportTaskRow } from '../exports/store.js';
import { pageOfList } from '../insights/pages.js';
import { MAX_DESCRIBED } from '../limits.js';

/** The latest task first; the order is a guess. */
export function describeExportTasks(ctx: Context, input: DescribeExportTasksRequest): DescribeExportTasksResponse {
  const found = ctx.state
    .range(EXPORT_TASKS)
    .map(([, row]) => row)
    .filter((row) => (input.taskId ?? row.id) === row.id && (input.statusCode ?? row.status) === row.status)
    .sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
  const { rows, nextToken } = pageOfList(found, input.limit ?? MAX_DESCRIBED, input.nextToken);
  return { exportTasks: rows.map(describe), ...(nextToken !== undefined && { nextToken }) };
}

function describe(row: ExportTaskRow): ExportTask {
  return {
    taskId: row.id,
    ...(row.name !== undefined && { taskName: row.name }),
    logGroupName: row.group,
    from: row.from,
    to: row.to,
    destination: row.bucket,
    destinationPrefix: row.prefix,
    status: { code: row.status, ...(row.message !== undefined && { message: row.message }) },
    executionInfo: { creationTime: row.created, ...(row.completed !== undefined && { completionTime: row.completed }) },
  };
}
