/** Export tasks: `export-tasks`: id → `ExportTaskRow`. */
import type { ExportTaskStatusCode } from '../../../../protocols/types/logs.js';
import { jsonCollection } from '../../../runtime/state/index.js';

export interface ExportTaskRow {
  readonly id: string;
  readonly name?: string;
  readonly group: string;
  readonly streamPrefix?: string;
  /** Milliseconds since the epoch: inclusive, exclusive. */
  readonly from: number;
  readonly to: number;
  readonly bucket: string;
  readonly prefix: string;
  readonly status: ExportTaskStatusCode;
  readonly message?: string;
  readonly created: number;
  readonly completed?: number;
}

export const EXPORT_TASKS = jsonCollection<ExportTaskRow>('logs', 'export-tasks');

export function isActive({ status }: ExportTaskRow): boolean {
  return status === 'PENDING' || status === 'RUNNING' || status === 'PENDING_CANCEL';
}
