import { native } from '../../../../native/index.js';
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type {
  SelectObjectContentEventStream,
  SelectObjectContentOutput,
  SelectObjectContentRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { requireBucket } from '../buckets.js';
import { requireKey } from '../copy-source.js';
import { internalError, invalidRequest, noSuchKey, notBuilt } from '../errors.js';
import { partKeyMd5 } from '../object-headers.js';
import { blobsOf, type ObjectRow, objects } from '../store.js';

/** How often a selection begins again because its object changed between looking it up and holding on to its body. */
const TRIES = 10;

type Selection = InstanceType<ReturnType<typeof native>['S3Selection']>;
type Piece = Awaited<ReturnType<Selection['next']>>;
type Payload = AsyncIterable<SelectObjectContentEventStream>;

/**
 * Runs an SQL expression over an object of CSV or JSON (`native/crates/s3select`), off this thread and in flat memory. What is wrong before there are
 * records is an error of the request, what comes later an error in the stream; that AWS draws the line there is a guess.
 */
export async function selectObjectContent(ctx: Context, input: SelectObjectContentRequest): Promise<SelectObjectContentOutput> {
  if (input.ExpressionType !== 'SQL') {
    throw selectError('InvalidExpressionType', 'The ExpressionType value is not valid. Only SQL expressions are supported.');
  }
  if (input.InputSerialization.Parquet) throw notBuilt('Parquet as input of SelectObjectContent');
  const keyMd5 = partKeyMd5(input);
  requireBucket(ctx, input);
  const selection = begin(ctx, input, keyMd5);
  try {
    const first = await selection.next();
    throwFault(first);
    return { Payload: events(selection, first, input.RequestProgress?.Enabled === true) };
  } catch (error) {
    selection.end();
    throw error;
  }
}

function begin(ctx: Context, input: SelectObjectContentRequest, keyMd5: string | undefined): Selection {
  const { S3Selection } = native();
  for (let tries = 0; tries < TRIES; tries++) {
    const row = objectOf(ctx, input, keyMd5);
    const request = {
      expression: input.Expression,
      now: ctx.clock.now(),
      size: row.size,
      input: input.InputSerialization,
      output: input.OutputSerialization,
      scanRange: input.ScanRange,
    };
    const selection = new S3Selection(ctx.engine, blobsOf(row), row.body, JSON.stringify(request));
    if (row.body !== undefined || isSame(row, ctx.state.global.get(objects(input.Bucket), input.Key))) return selection;
    selection.end();
  }
  throw internalError();
}

function isSame(row: ObjectRow, now: ObjectRow | undefined): boolean {
  return now !== undefined && blobsOf(now).join() === blobsOf(row).join();
}

/** From the API reference: objects of other classes can't be queried. */
const STORAGE_CLASSES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'STANDARD',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER_IR',
]);

function objectOf(ctx: Context, input: SelectObjectContentRequest, keyMd5: string | undefined): ObjectRow {
  const row = ctx.state.global.get(objects(input.Bucket), input.Key);
  if (!row) throw noSuchKey(input.Key);
  requireKey(row.encryption?.customerKeyMd5, keyMd5);
  if (keyMd5 !== undefined && row.encryption?.customerKeyMd5 === undefined) {
    throw invalidRequest('The encryption parameters are not applicable to this object.');
  }
  if (!STORAGE_CLASSES.has(row.storageClass)) {
    throw selectError(
      'UnsupportedStorageClass',
      'Encountered an unsupported storage class. Only STANDARD, STANDARD_IA, and ONEZONE_IA storage classes are supported.',
    );
  }
  return row;
}

function selectError(code: string, message: string): ServiceError {
  return serviceError({ code, message });
}

function throwFault(piece: Piece): void {
  if (piece.fault === undefined) return;
  const { code, message } = JSON.parse(piece.fault) as { code: string; message: string };
  throw code === 'InternalError' ? internalError() : selectError(code, message);
}

/** A piece without records is told too, so that the client knows that the connection lives. */
async function* events(selection: Selection, first: Piece, tellsProgress: boolean): Payload {
  try {
    for (let piece = first; ; piece = await selection.next()) {
      throwFault(piece);
      if (piece.records.length > 0) yield { Records: { Payload: piece.records } };
      else if (!piece.isLast) yield { Cont: {} };
      const details = { BytesScanned: piece.scanned, BytesProcessed: piece.processed, BytesReturned: piece.returned };
      if (tellsProgress) yield { Progress: { Details: details } };
      if (!piece.isLast) continue;
      yield { Stats: { Details: details } };
      yield { End: {} };
      return;
    }
  } finally {
    selection.end();
  }
}
