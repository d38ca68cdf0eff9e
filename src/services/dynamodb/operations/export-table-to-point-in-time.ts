import { native } from '../../../../native/index.js';
import type {
  ExportTableToPointInTimeInput,
  ExportTableToPointInTimeOutput,
  IncrementalExportSpecification,
} from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { wireJson } from '../native-call.js';
import { newId, tableOf } from '../transfer/arns.js';
import { describeExport } from '../transfer/describe.js';
import {
  exportConflict,
  invalidExportTime,
  invalidRequest,
  notImplemented,
  recoveryUnavailable,
  refused,
  tableNotFound,
} from '../transfer/errors.js';
import { keepSource } from '../transfer/exports.js';
import { begin } from '../transfer/jobs.js';
import { EXPORTS, type ExportRow, type ExportWindow, TABLES } from '../transfer/rows.js';
import { isSame, rowOfToken } from '../transfer/tokens.js';

const SECOND_MS = 1000;
/** How long the time of an incremental export may be. */
const WINDOW_MIN_MS = 15 * 60 * SECOND_MS;
const WINDOW_MAX_MS = 24 * 60 * 60 * SECOND_MS;

/**
 * Begins an export; `transfer/exports.ts` does it. Refusals in AWS's order as far as it was seen (2026-10): the ARN, what the request says
 * against itself, the table, point-in-time recovery, the time. Buckets are looked for when the export runs.
 */
export function exportTableToPointInTime(ctx: Context, input: ExportTableToPointInTimeInput): ExportTableToPointInTimeOutput {
  const name = tableOf(ctx, input.TableArn);
  checkRequest(input);
  const table = name === undefined ? undefined : ctx.state.get(TABLES, name);
  if (name === undefined || table === undefined || ctx.clock.now() < table.active_ms) throw tableNotFound(input.TableArn);
  const window = windowOf(ctx, input.IncrementalExportSpecification, table.created_ms);
  if (!table.recovery) throw recoveryUnavailable(name);
  checkTime(ctx, name, window?.from ?? input.ExportTime?.getTime(), table.created_ms);
  if (input.ExportFormat === 'ION') throw notImplemented('Export in the format ION');
  if (window && input.FilterSpecification) throw notImplemented('Incremental export with a FilterSpecification');
  const { ClientToken: token, ExportTime, IncrementalExportSpecification: spec, FilterSpecification, ...rest } = input;
  const request: ExportRow['request'] = {
    ...rest,
    ...(ExportTime && { ExportTime: ExportTime.getTime() }),
    ...(spec && { ExportFromTime: spec.ExportFromTime?.getTime(), ExportToTime: spec.ExportToTime?.getTime() }),
  };
  const filter = FilterSpecification && wireJson(FilterSpecification);
  if (filter !== undefined) checkFilter(ctx, name, filter);
  const known = rowOfToken(ctx, EXPORTS, token);
  if (known) {
    if (!isSame([known.request, known.filter, known.window?.view], [request, filter, window?.view])) throw exportConflict();
    return { ExportDescription: describeExport(ctx, known) };
  }
  const start = ctx.clock.now();
  const row: ExportRow = {
    id: newId(ctx),
    ...(token !== undefined && { token }),
    table: name,
    tableId: table.id,
    start,
    status: 'IN_PROGRESS',
    step: 0,
    request,
    ...(filter !== undefined && { filter }),
    ...(ExportTime && { time: ExportTime.getTime() }),
    ...(window && { window }),
    files: [],
    bytes: 0,
  };
  keepSource(ctx, row);
  ctx.state.transact((tx) => begin(tx, ctx, 'export', row));
  return { ExportDescription: describeExport(ctx, row) };
}

/** How AWS words what is wrong within a filter is known of an empty one alone. */
function checkFilter(ctx: Context, table: string, filter: string): void {
  const { dynamodbCheckFilter } = native();
  const refusal = dynamodbCheckFilter(ctx.engine, ctx.account, ctx.region, table, filter, ctx.clock.now());
  if (refusal !== null) throw invalidRequest(`Invalid FilterSpecification: ${refused(refusal).message}`);
}

function checkRequest(input: ExportTableToPointInTimeInput): void {
  const spec = input.IncrementalExportSpecification;
  if (input.ExportType === 'INCREMENTAL_EXPORT') {
    if (spec === undefined) {
      throw invalidRequest('Incremental Export Specification expected when export type is set as Incremental Export');
    }
    if (spec.ExportFromTime === undefined)
      throw invalidRequest('ExportFromTime must be provided in IncrementalExportSpecification');
  } else if (spec !== undefined) {
    throw invalidRequest(
      input.ExportType === undefined
        ? 'Export Type expected to be Incremental Export when incremental export specification is provided'
        : 'When Export Type is Full Export , Incremental Export Specification should not be provided',
    );
  }
  if (input.S3SseKmsKeyId !== undefined && input.S3SseAlgorithm !== 'KMS') {
    throw invalidRequest('KMS Key Id is not supported for this encryption type');
  }
  const filter = input.FilterSpecification;
  if (filter !== undefined && Object.keys(filter).length === 0) {
    throw invalidRequest('Invalid FilterSpecification: The specification can not be empty');
  }
}

/**
 * The window of an incremental export, which is held against the table's age before anything else (seen on AWS, 2026-10). The message for a window that
 * is too long is a guess.
 */
function windowOf(ctx: Context, spec: IncrementalExportSpecification | undefined, created: number): ExportWindow | undefined {
  if (spec === undefined) return undefined;
  const now = ctx.clock.now();
  const from = inSeconds(spec.ExportFromTime?.getTime() ?? 0);
  const to = inSeconds(spec.ExportToTime?.getTime() ?? now);
  if (from < inSeconds(created)) {
    throw invalidExportTime(
      `Incremental export period from time cannot be less than the table creation time : ${secondsOf(from)}`,
    );
  }
  if (to > now) {
    throw invalidExportTime(`Incremental export period to time cannot be greater than the current time : ${secondsOf(to)}`);
  }
  if (to - from < WINDOW_MIN_MS) {
    throw invalidExportTime('Difference between export period from time and export period to time is less than 15 minutes');
  }
  if (to - from > WINDOW_MAX_MS) {
    throw invalidExportTime('Difference between export period from time and export period to time is greater than 24 hours');
  }
  return { from, to, view: spec.ExportViewType ?? 'NEW_AND_OLD_IMAGES' };
}

function inSeconds(ms: number): number {
  return Math.floor(ms / SECOND_MS) * SECOND_MS;
}

/** AWS tells the time that was asked for, not the one that it names. */
function secondsOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Times are told in seconds, so that the one in which recovery began counts. */
function checkTime(ctx: Context, table: string, time: number | undefined, created: number): void {
  if (time === undefined) return;
  if (time > ctx.clock.now() || inSeconds(time) < inSeconds(created)) throw invalidExportTime('Export Time is invalid');
  const [earliest = 0] = native().dynamodbExportWindow(ctx.engine, ctx.account, ctx.region, table, ctx.clock.now()) ?? [];
  if (inSeconds(time) < earliest) {
    throw invalidExportTime('Point in Time Recovery is not available for specified export time');
  }
}
