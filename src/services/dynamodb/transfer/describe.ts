/** Exports, imports and bulk puts as their operations answer them. */
import type {
  BulkOperationDescription,
  ExportDescription,
  FilterSpecification,
  ImportSummary,
  ImportTableDescription,
} from '../../../../protocols/types/dynamodb.js';
import type { Context } from '../../../runtime/context.js';
import { typedJson } from '../native-call.js';
import { bulkArn, jobArn, tableArn } from './arns.js';
import { IMPORTS_GROUP } from './error-log.js';
import { billedBytes, itemCount, manifestOf } from './exports.js';
import type { BulkRow, ExportRow, ExportWindow, ImportRow, TransferRow } from './rows.js';

function endOf({ end, failure, token }: TransferRow): {
  EndTime?: Date;
  FailureCode?: string;
  FailureMessage?: string;
  ClientToken?: string;
} {
  return {
    ...(end !== undefined && { EndTime: new Date(end) }),
    ...(failure && { FailureCode: failure.code, FailureMessage: failure.message }),
    ...(token !== undefined && { ClientToken: token }),
  };
}

/** The type of a full export is told by the list alone, and one that failed has no end (seen on AWS, 2026-02 and 2026-10). */
export function describeExport(ctx: Context, row: ExportRow): ExportDescription {
  const { request, status } = row;
  const { EndTime, ...end } = endOf(row);
  return {
    ExportArn: jobArn(ctx, 'export', row.table, row.id),
    ExportStatus: status,
    StartTime: new Date(row.start),
    ...(EndTime && status === 'COMPLETED' && { EndTime }),
    ...(status === 'COMPLETED' && {
      ExportManifest: manifestOf(row),
      BilledSizeBytes: billedBytes(row),
      ItemCount: itemCount(row),
    }),
    TableArn: tableArn(ctx, row.table),
    TableId: row.tableId,
    ...(row.window ? incrementalOf(row.window) : { ExportTime: new Date(row.time ?? row.start) }),
    S3Bucket: request.S3Bucket,
    ...(request.S3BucketOwner !== undefined && { S3BucketOwner: request.S3BucketOwner }),
    ...(request.S3Prefix !== undefined && { S3Prefix: request.S3Prefix }),
    S3SseAlgorithm: request.S3SseAlgorithm ?? 'AES256',
    ...(request.S3SseKmsKeyId !== undefined && { S3SseKmsKeyId: request.S3SseKmsKeyId }),
    ExportFormat: 'DYNAMODB_JSON',
    ...(row.filter !== undefined && { FilterSpecification: typedJson(row.filter) as FilterSpecification }),
    ...end,
  };
}

/** That the type is told here, unlike that of a full export, is a guess. */
function incrementalOf({
  from,
  to,
  view,
}: ExportWindow): Pick<ExportDescription, 'ExportType' | 'IncrementalExportSpecification'> {
  return {
    ExportType: 'INCREMENTAL_EXPORT',
    IncrementalExportSpecification: { ExportFromTime: new Date(from), ExportToTime: new Date(to), ExportViewType: view },
  };
}

export function logGroupArn(ctx: Context): string {
  return `arn:${ctx.partition}:logs:${ctx.region}:${ctx.account}:log-group:${IMPORTS_GROUP}:*`;
}

export function describeImport(ctx: Context, row: ImportRow): ImportTableDescription {
  const { request, reading } = row;
  const { counts } = reading;
  return {
    ImportArn: jobArn(ctx, 'import', row.table, row.id),
    ImportStatus: row.status,
    TableArn: tableArn(ctx, row.table),
    TableId: row.tableId,
    S3BucketSource: { ...request.S3BucketSource, S3BucketOwner: request.S3BucketSource.S3BucketOwner ?? ctx.account },
    ErrorCount: counts.errors,
    CloudWatchLogGroupArn: logGroupArn(ctx),
    InputFormat: request.InputFormat,
    ...(request.InputFormatOptions && { InputFormatOptions: request.InputFormatOptions }),
    InputCompressionType: request.InputCompressionType ?? 'NONE',
    TableCreationParameters: request.TableCreationParameters,
    StartTime: new Date(row.start),
    ProcessedSizeBytes: counts.bytes,
    ProcessedItemCount: counts.processed,
    ImportedItemCount: counts.written,
    ...endOf(row),
  };
}

/** The bucket's owner is told where the request named one (seen on AWS, 2026-03). */
export function summarizeImport(ctx: Context, row: ImportRow): ImportSummary {
  const { ImportArn, ImportStatus, TableArn, CloudWatchLogGroupArn, InputFormat, StartTime, EndTime } = describeImport(ctx, row);
  return {
    ...{ ImportArn, ImportStatus, TableArn, CloudWatchLogGroupArn, InputFormat, StartTime },
    S3BucketSource: row.request.S3BucketSource,
    ...(EndTime && { EndTime }),
  } as ImportSummary;
}

export function describeBulk(ctx: Context, row: BulkRow): BulkOperationDescription {
  const { request, reading } = row;
  const { counts } = reading;
  return {
    BulkOperationArn: bulkArn(ctx, row.id),
    BulkOperationStatus: row.status,
    TableDetails: [{ TableName: row.table, TableId: row.tableId }],
    InputS3Configuration: request.InputS3Configuration,
    OutputS3Configuration: request.OutputS3Configuration,
    StartTime: new Date(row.start),
    ProcessedItemCount: counts.processed,
    ProcessedInputBytes: counts.packed,
    TotalInputBytes: reading.total,
    BulkOperationUsage: [{ TableName: row.table, BulkPutBytes: counts.itemBytes, Table: { BulkPutBytes: counts.itemBytes } }],
    FailedItemCount: counts.errors,
    ...(request.MaxWriteRequestUnits !== undefined && { MaxWriteRequestUnits: request.MaxWriteRequestUnits }),
    PerformanceTier: request.PerformanceTier ?? 'STANDARD',
    ...endOf(row),
  };
}
