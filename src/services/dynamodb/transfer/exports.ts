/**
 * The steps of an export: a mark that it has begun, which shows whether the bucket takes files; the files, a few a step; the manifests.
 * Names and contents are those that AWS writes (developer guide, "DynamoDB table export output format"; listings of real exports, 2026-10).
 */
import { native } from '../../../../native/index.js';
import type { Context } from '../../../runtime/context.js';
import { jobArn, tableArn } from './arns.js';
import { failureOf, md5Of, putFile, type Target, uploadFile } from './files.js';
import type { Step } from './jobs.js';
import type { ExportedFile, ExportRow } from './rows.js';

/** A table on demand begins with as many partitions, each of which is a file. */
const FILES_MIN = 4;
const FILES_MAX = 10_000;
/** Bytes of items that a file is meant to hold. */
const FILE_BYTES = 16 * 1024 * 1024;
/** Files that a step writes. */
const FILES_A_STEP = 4;
/** What is billed is told in units of so many bytes (seen on AWS, 2026-10: nothing for 3 items, and one for any incremental export). */
const BILLED_BYTES = 10_000_000;
/** Exports whose items are held as they were at their times. Another one finds those of a later moment. */
const KEPT_SOURCES = 16;
const SECOND_MS = 1000;
const NAME_LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const NAME_LENGTH = 26;

type Source = InstanceType<ReturnType<typeof native>['DynamodbExport']>;

const sources = new Map<string, Source>();

/** Holds on to the items as they are now, for the steps to come on this thread. */
export function keepSource(ctx: Context, row: ExportRow): Source {
  const { DynamodbExport } = native();
  const when = JSON.stringify(whenOf(row, ctx.clock.now()));
  const source = new DynamodbExport(ctx.engine, ctx.account, ctx.region, row.table, row.tableId, when, ctx.clock.now());
  const [oldest] = sources.keys();
  if (sources.size >= KEPT_SOURCES && oldest !== undefined) sources.delete(oldest);
  sources.set(sourceKey(ctx, row), source);
  return source;
}

/**
 * As native code reads it (`When` in `native/crates/dynamodb/src/transfer/export.rs`). Of a second that is not over, the items as they are now are
 * those at its end; whoever comes later, as after a restart, finds them as they were.
 */
function whenOf({ window, time, start }: ExportRow, now: number): unknown {
  if (window) {
    const { from, to, view } = window;
    return { between: { from, to, oldImages: view === 'NEW_AND_OLD_IMAGES' } };
  }
  const at = time ?? start;
  return Math.floor(at / SECOND_MS) < Math.floor(now / SECOND_MS) ? { at } : 'now';
}

function sourceKey(ctx: Context, row: ExportRow): string {
  return `${ctx.engine} ${ctx.account} ${ctx.region} ${row.id}`;
}

export async function continueExport(ctx: Context, row: ExportRow): Promise<Step<ExportRow>> {
  const source = sources.get(sourceKey(ctx, row)) ?? keepSource(ctx, row);
  const target = targetOf(row);
  try {
    if (row.total === undefined) {
      await putFile(ctx, target, `${folderOf(row)}/_started`, '');
      const total = Math.min(Math.max(Math.ceil((await source.prepare()) / FILE_BYTES), FILES_MIN), FILES_MAX);
      return { row: { ...row, total }, isOver: false };
    }
    const next = await writeFiles(ctx, row, source, row.total);
    if (next.files.length < row.total) return { row: next, isOver: false };
    await writeManifests(ctx, next, target);
    sources.delete(sourceKey(ctx, row));
    return { row: { ...next, status: 'COMPLETED' }, isOver: true };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    sources.delete(sourceKey(ctx, row));
    return { row: { ...row, status: 'FAILED', failure }, isOver: true };
  }
}

async function writeFiles(ctx: Context, row: ExportRow, source: Source, total: number): Promise<ExportRow> {
  const files: ExportedFile[] = [...row.files];
  let { bytes } = row;
  for (let written = 0; written < FILES_A_STEP && files.length < total; written++) {
    const file = await source.file(files.length, total, row.filter);
    const key = `${dataFolderOf(row)}/${ctx.ids.text(NAME_LENGTH, NAME_LETTERS)}.json.gz`;
    files.push({ key, items: file.items, ...(await uploadFile(ctx, targetOf(row), key, file.body)) });
    bytes += file.bytes;
  }
  return { ...row, files, bytes };
}

async function writeManifests(ctx: Context, row: ExportRow, target: Target): Promise<void> {
  const files = row.files.map((file) =>
    JSON.stringify({ itemCount: file.items, md5Checksum: file.md5, etag: file.etag, dataFileS3Key: file.key }),
  );
  await putWithSum(ctx, target, `${folderOf(row)}/manifest-files`, files.map((line) => `${line}\n`).join(''));
  await putWithSum(ctx, target, `${folderOf(row)}/manifest-summary`, JSON.stringify(summaryOf(ctx, row)));
}

async function putWithSum(ctx: Context, target: Target, key: string, body: string): Promise<void> {
  await putFile(ctx, target, `${key}.json`, body);
  await putFile(ctx, target, `${key}.md5`, md5Of(body));
}

function summaryOf(ctx: Context, row: ExportRow): Record<string, unknown> {
  const { request, window } = row;
  const date = (ms: number): string => new Date(ms).toISOString();
  return {
    version: window ? '2023-08-01' : '2020-06-30',
    exportArn: jobArn(ctx, 'export', row.table, row.id),
    startTime: date(row.start),
    endTime: date(ctx.clock.now()),
    tableArn: tableArn(ctx, row.table),
    tableId: row.tableId,
    ...(window
      ? { exportFromTime: date(window.from), exportToTime: date(window.to) }
      : { exportTime: date(row.time ?? row.start) }),
    s3Bucket: request.S3Bucket,
    s3Prefix: request.S3Prefix ?? null,
    s3SseAlgorithm: request.S3SseAlgorithm ?? 'AES256',
    s3SseKmsKeyId: request.S3SseKmsKeyId ?? null,
    manifestFilesS3Key: `${folderOf(row)}/manifest-files.json`,
    billedSizeBytes: billedBytes(row),
    itemCount: itemCount(row),
    outputFormat: 'DYNAMODB_JSON',
    ...(window && { outputView: window.view }),
    exportType: window ? 'INCREMENTAL_EXPORT' : 'FULL_EXPORT',
  };
}

/** The prefix is taken as it is; one that ends in a slash is not given another (seen on AWS, 2026-10). */
function baseOf({ request: { S3Prefix = '' } }: ExportRow): string {
  const prefix = S3Prefix === '' || S3Prefix.endsWith('/') ? S3Prefix : `${S3Prefix}/`;
  return `${prefix}AWSDynamoDB`;
}

function folderOf(row: ExportRow): string {
  return `${baseOf(row)}/${row.id}`;
}

/** Incremental exports share a folder for their data. */
function dataFolderOf(row: ExportRow): string {
  return row.window ? `${baseOf(row)}/data` : `${folderOf(row)}/data`;
}

export function manifestOf(row: ExportRow): string {
  return `${folderOf(row)}/manifest-summary.json`;
}

export function itemCount(row: ExportRow): number {
  return row.files.reduce((sum, file) => sum + file.items, 0);
}

export function billedBytes(row: ExportRow): number {
  const units = row.bytes / BILLED_BYTES;
  return (row.window ? Math.max(Math.ceil(units), 1) : Math.floor(units)) * BILLED_BYTES;
}

function targetOf({ request }: ExportRow): Target {
  return {
    bucket: request.S3Bucket,
    owner: request.S3BucketOwner,
    algorithm: request.S3SseAlgorithm ?? 'AES256',
    keyId: request.S3SseKmsKeyId,
  };
}
