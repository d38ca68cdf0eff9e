/**
 * What event sources are to the rest of Lambda. A *consumer* reads what one mapping is for and has its function called, until it is closed. Sources that
 * are logs of records (DynamoDB Streams now, Kinesis when it is built) are a `StreamSource`, which one consumer (`streams/`) reads; queues will have
 * a consumer of their own. What has no consumer is configured and told, and nothing is read from it.
 */
import type { ContextHost } from '../../../runtime/context.js';
import type { RecordFeed } from '../../../runtime/service.js';
import type { SourceKind, SourceRow } from '../store.js';
import { dynamodbSource } from './streams/dynamodb.js';

/** A mapping whose source is read. */
export interface Mapping {
  readonly account: string;
  readonly region: string;
  readonly row: SourceRow;
}

/** What came of a call. */
export interface CallResult {
  readonly requestId: string;
  readonly executedVersion: string;
  readonly payload: Uint8Array;
  readonly error?: { readonly kind: 'Handled' | 'Unhandled' };
}

/** What a consumer works with. */
export interface SourceTools {
  readonly host: ContextHost;
  /** Calls the mapping's function. Throws a `ServiceError` where it could not be called at all. */
  readonly invoke: (mapping: Mapping, requestId: string, payload: Uint8Array) => Promise<CallResult>;
  readonly feed: (service: string) => RecordFeed | undefined;
}

export interface Consumer {
  /** Reads no more. Resolves when the call that is under way has been answered, and what it came to is noted. */
  close(): Promise<void>;
}

/** A record of a log. */
export interface LogRecord {
  /** As the function gets it, but for `eventSourceARN`. */
  readonly value: Record<string, unknown>;
  readonly sequence: string;
  /** Milliseconds since the epoch. */
  readonly arrived: number;
  /** What records of one order share. */
  readonly key: string;
}

export interface LogBatch {
  readonly records: readonly LogRecord[];
  readonly shard: string;
  /** Where the next batch is read from. */
  readonly position: string;
}

/** A log of records. */
export interface StreamSource {
  /** The member of a failure's report that tells of the batch. */
  readonly infoName: string;
  /** How a report writes when a record arrived. */
  arrival(time: number): string;
  /** What a filter sees of a record. */
  filtered(record: LogRecord): unknown;
  /** Where a new mapping begins. */
  start(): string | undefined;
  /** What stands behind the position; `undefined` if there is no such log. */
  read(position: string, limit: number): LogBatch | undefined;
  /** Calls `wake` at once and whenever there may be more. */
  follow(wake: () => void, signal: AbortSignal): Promise<void>;
}

/** The logs that are built. */
export const STREAM_SOURCES: Partial<Record<SourceKind, (mapping: Mapping, tools: SourceTools) => StreamSource | undefined>> = {
  dynamodb: dynamodbSource,
};
