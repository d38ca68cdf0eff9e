/**
 * The steps of an import: it looks for its bucket and makes the table, which nobody can use; reads the files; gives the table free. One in which an
 * item could not be read ends as failed, with all others in the table (seen on AWS, 2026-10).
 */
import { native } from '../../../../native/index.js';
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import { logErrors } from './error-log.js';
import { refused } from './errors.js';
import { failureOf, listFiles, type Source } from './files.js';
import type { Step } from './jobs.js';
import { type ReadSettings, readOn } from './reading.js';
import type { Failure, ImportRow } from './rows.js';

const ITEMS_FAILED: Failure = {
  code: 'ItemValidationError',
  message:
    'Some of the items failed validation checks and were not imported. Please check CloudWatch error logs for more details.',
};

export async function continueImport(ctx: Context, row: ImportRow): Promise<Step<ImportRow>> {
  try {
    if (row.step === 0) {
      await listFiles(ctx, sourceOf(row), undefined, 1);
      const refusal = createTable(ctx, row);
      if (refusal !== undefined) return failed(row, refusal);
      return { row, isOver: false };
    }
    const read = await readOn(ctx, `import ${row.id}`, sourceOf(row), settingsOf(row), row.reading);
    const next: ImportRow = { ...row, reading: read.reading };
    await logErrors(ctx, row, read.unwritten);
    if (!read.isOver) return { row: next, isOver: false };
    native().dynamodbFinishImport(ctx.engine, ctx.account, ctx.region, row.table, row.tableId, ctx.clock.now());
    if (next.reading.counts.errors > 0) return failed(next, ITEMS_FAILED);
    return { row: { ...next, status: 'COMPLETED' }, isOver: true };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    native().dynamodbFinishImport(ctx.engine, ctx.account, ctx.region, row.table, row.tableId, ctx.clock.now());
    return failed(row, failure);
  }
}

function failed(row: ImportRow, failure: Failure): Step<ImportRow> {
  return { row: { ...row, status: 'FAILED', failure }, isOver: true };
}

/** Says why the table can't be made, if it can't. */
function createTable(ctx: Context, row: ImportRow): Failure | undefined {
  const input = JSON.stringify(row.request.TableCreationParameters);
  const { dynamodbCreateForImport } = native();
  const body = dynamodbCreateForImport(ctx.engine, ctx.account, ctx.region, input, row.tableId, row.start);
  if (body === null) return undefined;
  const error = refused(body);
  // Another request took the name meanwhile (seen on AWS, 2026-10; the message is a guess).
  if (error.code === 'ResourceInUseException') return { code: 'TableAlreadyExists', message: error.message };
  if (!isServiceError(error) || error.status >= 500) throw error;
  return { code: error.code, message: error.message };
}

function sourceOf({ request: { S3BucketSource } }: ImportRow): Source {
  return { bucket: S3BucketSource.S3Bucket, owner: S3BucketSource.S3BucketOwner, prefix: S3BucketSource.S3KeyPrefix ?? '' };
}

function settingsOf({ table, tableId, request }: ImportRow): ReadSettings {
  const csv = request.InputFormatOptions?.Csv;
  return {
    table,
    tableId,
    format: request.InputFormat === 'CSV' ? 'CSV' : 'DYNAMODB_JSON',
    compression: request.InputCompressionType ?? 'NONE',
    ...(csv?.Delimiter !== undefined && { delimiter: csv.Delimiter }),
    ...(csv?.HeaderList !== undefined && { columns: csv.HeaderList }),
    bulk: false,
  };
}
