/**
 * Exports, imports and bulk puts as rows: what was asked for, how far it is, and what became of it. Rows of each kind stand by their ids, which
 * begin with the time of the request, so that their order is that of the requests.
 */
import type {
  BulkOperationDescription,
  ExportTableToPointInTimeInput,
  ExportViewType,
  ImportTableInput,
  StartBulkPutItemsInput,
} from '../../../../protocols/types/dynamodb.js';
import { type Collection, jsonCollection } from '../../../runtime/state/index.js';

/** What all of them have. */
export interface TransferRow {
  /** The last part of the ARN: `01658528578619-c4d4e311`. */
  readonly id: string;
  readonly token?: string;
  readonly table: string;
  readonly tableId: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end?: number;
  readonly status: string;
  readonly failure?: Failure;
  /** Counts the steps that are done: an event that asks for another one is an old one. */
  readonly step: number;
}

export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** A file of an export, as its manifest names it. */
export interface ExportedFile {
  readonly key: string;
  readonly items: number;
  /** Base64. */
  readonly md5: string;
  readonly etag: string;
}

/** Milliseconds since the epoch, in whole seconds; the end is not within. */
export interface ExportWindow {
  readonly from: number;
  readonly to: number;
  readonly view: ExportViewType;
}

type Timeless = Omit<
  ExportTableToPointInTimeInput,
  'ExportTime' | 'IncrementalExportSpecification' | 'FilterSpecification' | 'ClientToken'
>;

export interface ExportRow extends TransferRow {
  readonly status: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  /** As asked for, for another request with the same token to be held against; dates are milliseconds. */
  readonly request: Timeless & {
    readonly ExportTime?: number;
    readonly ExportFromTime?: number | undefined;
    readonly ExportToTime?: number | undefined;
  };
  /** FilterSpecification as JSON that goes over the wire. */
  readonly filter?: string;
  /** The moment that was asked for, milliseconds since the epoch; else that of the request counts. */
  readonly time?: number;
  /** Of an incremental export. */
  readonly window?: ExportWindow;
  /** Files that it has in all; known when it has begun. */
  readonly total?: number;
  readonly files: readonly ExportedFile[];
  /** Bytes of the items as DynamoDB counts them. */
  readonly bytes: number;
}

/** Counts of items and bytes that were read. */
export interface Counts {
  readonly processed: number;
  readonly written: number;
  readonly errors: number;
  /** Items whose conditions did not hold. */
  readonly unmet: number;
  /** Unpacked. */
  readonly bytes: number;
  /** As they lie in the bucket. */
  readonly packed: number;
  /** Bytes of the items that were written. */
  readonly itemBytes: number;
}

export const NO_COUNTS: Counts = { processed: 0, written: 0, errors: 0, unmet: 0, bytes: 0, packed: 0, itemBytes: 0 };

/** How far the files of a prefix are read. */
export interface Reading {
  /** The last file that is done with. */
  readonly after?: string;
  /** The one that is being read. */
  readonly file?: ReadFile;
  readonly counts: Counts;
  /** Packed bytes of all files. */
  readonly total: number;
}

export interface ReadFile {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  /** Packed bytes that are read. */
  readonly offset: number;
  /** The counts when it began, for when it has to be read anew. */
  readonly before: Counts;
}

export interface ImportRow extends TransferRow {
  readonly status: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  readonly request: Omit<ImportTableInput, 'ClientToken'>;
  readonly reading: Reading;
}

export interface BulkRow extends TransferRow {
  readonly status: NonNullable<BulkOperationDescription['BulkOperationStatus']>;
  readonly request: Omit<StartBulkPutItemsInput, 'ClientToken'>;
  readonly reading: Reading;
  /** Files of the report, in the output's bucket. */
  readonly reports: readonly string[];
}

export const EXPORTS: Collection<ExportRow> = jsonCollection<ExportRow>('dynamodb', 'exports');
export const IMPORTS: Collection<ImportRow> = jsonCollection<ImportRow>('dynamodb', 'imports');
export const BULKS: Collection<BulkRow> = jsonCollection<BulkRow>('dynamodb', 'bulk-operations');

/** The descriptors of tables, which native code writes, as far as they are read here. */
export const TABLES = jsonCollection<{
  readonly id: string;
  readonly created_ms: number;
  readonly active_ms: number;
  readonly recovery?: { readonly since_ms: number } | null;
}>('dynamodb', 'tables');
