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
import { EXPORTS, type ExportRow, TABLES } from '../transfer/rows.js';
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
  if (input.IncrementalExportSpecification) checkWindow(ctx, input.IncrementalExportSpecification, table.created_ms);
  if (!table.recovery) throw recoveryUnavailable(name);
  checkTime(ctx, input.ExportTime, table.created_ms, table.recovery.since_ms);
  checkBuilt(input);
  const { ClientToken: token, ExportTime, IncrementalExportSpecification, FilterSpecification, ...rest } = input;
  const request: ExportRow['request'] = { ...rest, ...(ExportTime && { ExportTime: ExportTime.getTime() }) };
  const filter = FilterSpecification && wireJson(FilterSpecification);
  if (filter !== undefined) checkFilter(ctx, name, filter);
  const known = rowOfToken(ctx, EXPORTS, token);
  if (known) {
    if (!isSame([known.request, known.filter], [request, filter])) throw exportConflict();
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
    time: ExportTime?.getTime() ?? start,
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

/** What AWS takes and this emulator does not. */
function checkBuilt(input: ExportTableToPointInTimeInput): void {
  if (input.ExportFormat === 'ION') throw notImplemented('Export in the format ION');
  if (input.ExportType === 'INCREMENTAL_EXPORT') throw notImplemented('Incremental export');
}

/**
 * The window of an incremental export, which is held against the table's age before anything else (seen on AWS, 2026-10). The message for a window that
 * is too long is a guess.
 */
function checkWindow(ctx: Context, { ExportFromTime, ExportToTime }: IncrementalExportSpecification, created: number): void {
  const now = ctx.clock.now();
  const from = ExportFromTime?.getTime() ?? 0;
  const to = ExportToTime?.getTime() ?? now;
  if (Math.floor(from / SECOND_MS) < Math.floor(created / SECOND_MS)) {
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
}

/** AWS tells the time that was asked for, not the one that it names. */
function secondsOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Times are told in seconds, so that the one in which recovery began counts. */
function checkTime(ctx: Context, time: Date | undefined, created: number, recoverable: number): void {
  if (time === undefined) return;
  const second = (ms: number): number => Math.floor(ms / SECOND_MS);
  if (time.getTime() > ctx.clock.now() || second(time.getTime()) < second(created))
    throw invalidExportTime('Export Time is invalid');
  if (second(time.getTime()) < second(recoverable)) {
    throw invalidExportTime('Point in Time Recovery is not available for specified export time');
  }
}
