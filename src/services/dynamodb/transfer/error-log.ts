/**
 * What an import could not read, as lines in CloudWatch Logs: group, stream and form of the lines as in the developer guide ("Import format
 * quotas and validation").
 */
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import { jobArn } from './arns.js';
import type { Unwritten } from './reading.js';
import type { ImportRow } from './rows.js';

export const IMPORTS_GROUP = '/aws-dynamodb/imports';

/** Lines of an import's log, at most. */
const MAX_LINES = 10_000;
/** Lines and characters of a request, well within what PutLogEvents takes. */
const LINES_A_REQUEST = 1_000;
const TEXT_A_REQUEST = 200_000;

export async function logErrors(
  ctx: Context,
  row: ImportRow,
  unwritten: ReadonlyArray<Unwritten & { readonly key: string }>,
): Promise<void> {
  const logged = unwritten.slice(0, Math.max(MAX_LINES - row.reading.counts.errors, 0));
  if (logged.length === 0) return;
  const stream = { logGroupName: IMPORTS_GROUP, logStreamName: `${row.id}/error` };
  await unlessThere(ctx.call('logs', 'CreateLogGroup', { logGroupName: IMPORTS_GROUP }));
  await unlessThere(ctx.call('logs', 'CreateLogStream', stream));
  const timestamp = ctx.clock.now();
  const lines = logged.map((each) => lineOf(ctx, row, each));
  for (let at = 0; at < lines.length; ) {
    const logEvents: Array<{ timestamp: number; message: string }> = [];
    for (let text = 0; at < lines.length && logEvents.length < LINES_A_REQUEST && text < TEXT_A_REQUEST; at++) {
      const message = lines[at] as string;
      text += message.length;
      logEvents.push({ timestamp, message });
    }
    await ctx.call('logs', 'PutLogEvents', { ...stream, logEvents });
  }
}

function lineOf(ctx: Context, row: ImportRow, { key, index, message }: Unwritten & { readonly key: string }): string {
  return JSON.stringify({
    itemS3Pointer: { bucket: row.request.S3BucketSource.S3Bucket, key, itemIndex: index },
    importArn: jobArn(ctx, 'import', row.table, row.id),
    errorMessages: [message],
  });
}

async function unlessThere(made: Promise<unknown>): Promise<void> {
  try {
    await made;
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'ResourceAlreadyExistsException') throw error;
  }
}
