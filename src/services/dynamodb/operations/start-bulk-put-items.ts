import type { StartBulkPutItemsInput, StartBulkPutItemsOutput } from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { newId, tableOf } from '../transfer/arns.js';
import { describeBulk } from '../transfer/describe.js';
import { invalidRequest, notImplemented, resourceNotFound, tokenMismatch } from '../transfer/errors.js';
import { begin } from '../transfer/jobs.js';
import { BULKS, type BulkRow, NO_COUNTS, TABLES } from '../transfer/rows.js';
import { isSame, rowOfToken } from '../transfer/tokens.js';

/**
 * Begins to put the items of files into a table; `transfer/bulk-puts.ts` does it. The operation is younger than what is known of AWS's answers:
 * members and codes are from the API reference (2026-11), the order and the words of refusals are guesses.
 */
export function startBulkPutItems(ctx: Context, input: StartBulkPutItemsInput): StartBulkPutItemsOutput {
  const { ClientToken: token, ...request } = input;
  const name = input.TableName.startsWith('arn:') ? tableOf(ctx, input.TableName) : input.TableName;
  if (input.InputS3Configuration.InputFormat === 'ION') throw notImplemented('Bulk input in the format ION');
  const { OutputType, S3Bucket } = input.OutputS3Configuration;
  if (OutputType.length > 0 && S3Bucket === undefined) throw invalidRequest('S3Bucket must be provided in OutputS3Configuration');
  const table = name === undefined ? undefined : ctx.state.get(TABLES, name);
  if (name === undefined || table === undefined || ctx.clock.now() < table.active_ms) {
    throw resourceNotFound(`Requested resource not found: Table: ${input.TableName} not found`);
  }
  const known = rowOfToken(ctx, BULKS, token);
  if (known) {
    if (!isSame(known.request, request)) throw tokenMismatch();
    return { BulkOperationDescription: describeBulk(ctx, known) };
  }
  const row: BulkRow = {
    id: newId(ctx),
    ...(token !== undefined && { token }),
    table: name,
    tableId: table.id,
    start: ctx.clock.now(),
    status: 'IN_PROGRESS',
    step: 0,
    request,
    reading: { counts: NO_COUNTS, total: 0 },
    reports: [],
  };
  ctx.state.transact((tx) => begin(tx, ctx, 'bulk', row));
  return { BulkOperationDescription: describeBulk(ctx, row) };
}
