/**
 * The steps of a bulk put: it counts the bytes of its files, puts their items into a table that is there, and reports those that it did not
 * write. How the report's files are named and laid out is a guess: of the developer guide's "Bulk put items output and reconciliation" only
 * the beginning was at hand (2026-11).
 */
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import { bulkArn } from './arns.js';
import { failureOf, listFiles, putFile, type Source, type Target } from './files.js';
import type { Step } from './jobs.js';
import { readOn, type StepRead } from './reading.js';
import type { BulkRow, Failure } from './rows.js';

/** Files that are counted at once. */
const PAGE = 1000;

export async function continueBulk(ctx: Context, row: BulkRow): Promise<Step<BulkRow>> {
  try {
    if (row.status === 'CANCELLING') return await finish(ctx, { ...row, status: 'CANCELLED' });
    if (row.step === 0) {
      const total = await totalBytes(ctx, sourceOf(row));
      return { row: { ...row, reading: { ...row.reading, total } }, isOver: false };
    }
    const settings = {
      table: row.table,
      tableId: row.tableId,
      format: 'DYNAMODB_JSON',
      compression: row.request.InputS3Configuration.InputCompressionType ?? 'NONE',
      bulk: true,
    } as const;
    const read = await readOn(ctx, `bulk ${row.id}`, sourceOf(row), settings, row.reading);
    const reports = await report(ctx, row, read);
    const next: BulkRow = { ...row, reading: read.reading, reports };
    if (!read.isOver) return { row: next, isOver: false };
    const status = next.reading.counts.errors > 0 ? 'COMPLETED_WITH_ERRORS' : 'COMPLETED';
    return await finish(ctx, { ...next, status });
  } catch (error) {
    const failure = failureOf(error) ?? tableGone(error);
    if (failure === undefined) throw error;
    return { row: { ...row, status: 'FAILED', failure }, isOver: true };
  }
}

/** The code is a guess. */
function tableGone(error: unknown): Failure | undefined {
  if (!isServiceError(error) || error.code !== 'ResourceNotFoundException') return undefined;
  return { code: 'TableNotFound', message: error.message };
}

async function totalBytes(ctx: Context, source: Source): Promise<number> {
  let total = 0;
  let after: string | undefined;
  for (;;) {
    const files = await listFiles(ctx, source, after, PAGE);
    for (const { size } of files) total += size;
    after = files.at(-1)?.key;
    if (files.length < PAGE || after === undefined) return total;
  }
}

/** Writes what the step could not put, if that is wanted; gives the files of the report so far. */
async function report(ctx: Context, row: BulkRow, read: StepRead): Promise<readonly string[]> {
  const { OutputType } = row.request.OutputS3Configuration;
  const target = targetOf(row);
  const lines = read.unwritten.flatMap(({ key, index, code, message, line }) => {
    const type = code === 'ConditionalCheckFailedException' ? 'CONDITION_CHECK_FAILURE' : 'ERROR';
    if (target === undefined || !OutputType.includes(type)) return [];
    const item: unknown = line === null ? undefined : (JSON.parse(line) as { Item?: unknown }).Item;
    const source = { bucket: row.request.InputS3Configuration.S3Bucket, key, itemIndex: index };
    return [`${JSON.stringify({ type, itemS3Pointer: source, errorCode: code, errorMessage: message, Item: item })}\n`];
  });
  if (lines.length === 0 || target === undefined) return row.reports;
  const key = `${folderOf(row)}/data/${String(row.reports.length).padStart(6, '0')}.json`;
  await putFile(ctx, target, key, lines.join(''));
  return [...row.reports, key];
}

async function finish(ctx: Context, row: BulkRow): Promise<Step<BulkRow>> {
  const target = targetOf(row);
  if (target !== undefined) {
    const { counts } = row.reading;
    const manifest = {
      bulkOperationArn: bulkArn(ctx, row.id),
      status: row.status,
      processedItemCount: counts.processed,
      failedItemCount: counts.errors,
      conditionCheckFailureCount: counts.unmet,
      files: row.reports,
    };
    await putFile(ctx, target, `${folderOf(row)}/manifest.json`, JSON.stringify(manifest));
  }
  return { row, isOver: true };
}

function folderOf({ id, request: { OutputS3Configuration } }: BulkRow): string {
  const prefix = OutputS3Configuration.S3KeyPrefix ?? '';
  return `${prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`}AWSDynamoDB/${id}`;
}

function sourceOf({ request: { InputS3Configuration: input } }: BulkRow): Source {
  return { bucket: input.S3Bucket, owner: input.S3BucketOwner, prefix: input.S3KeyPrefix ?? '' };
}

function targetOf({ request: { OutputS3Configuration: output } }: BulkRow): Target | undefined {
  if (output.S3Bucket === undefined) return undefined;
  return {
    bucket: output.S3Bucket,
    owner: output.S3BucketOwner,
    algorithm: output.S3SseAlgorithm,
    keyId: output.S3SseKmsKeyId,
  };
}
