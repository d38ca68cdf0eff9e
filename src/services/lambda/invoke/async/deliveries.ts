/**
 * What is sent when an asynchronous event has come to its end: a record to the destination for success or failure, and the event itself to the
 * function's dead-letter queue. Forms as recorded by LocalStack on AWS (2025-11-24 and -25: test_assess_lambda_destination_invocation, test_retries,
 * test_maxeventage, test_reserved_concurrency, test_dead_letter_queue, test_invoke_lambda_eventbridge).
 */
import type { StateReader } from '../../../../runtime/state/index.js';
import { aliasOf, type FunctionRef, functionArn, versionKey } from '../../names.js';
import { type InvokeConfigRow, LATEST, type QueuedRow, VERSIONS } from '../../store.js';
import type { InvokeAnswer } from '../calls.js';

export type Condition = 'Success' | 'RetriesExhausted' | 'EventAgeExceeded' | 'ZeroReservedConcurrency';

/** An event that has come to its end. */
export interface Finished {
  readonly ref: FunctionRef;
  readonly row: QueuedRow;
  readonly payload: Uint8Array;
  readonly config: InvokeConfigRow | undefined;
  readonly condition: Condition;
  /** How often the function was given it. */
  readonly attempts: number;
  /** Absent where the function was not given it the last time. */
  readonly answer?: InvokeAnswer;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** Something to be sent; plain data. */
export interface Delivery {
  readonly kind: 'destination' | 'dead letter';
  /** The ARN of what gets it. */
  readonly to: string;
  /** Of the function, for messages to the user. */
  readonly functionName: string;
  readonly requestId: string;
  /** The record or the event, as text. */
  readonly body: string;
  /** Of dead letters. */
  readonly attributes?: Readonly<Record<string, { readonly DataType: string; readonly StringValue: string }>>;
  /** Of destinations. */
  readonly functionArn?: string;
  readonly succeeded?: boolean;
  /** When the event came to its end, for the names of objects. */
  readonly time: number;
}

/** AWS tells this of every failed event. */
const ERROR_CODE = '200';
/** Characters of an error's message that are told (AWS: the first 1 KB). */
const MAX_MESSAGE = 1_024;

export function deliveriesOf(reader: StateReader, finished: Finished): Delivery[] {
  const { config, condition, row, ref, time } = finished;
  const succeeded = condition === 'Success';
  const destination = (succeeded ? config?.destinations?.OnSuccess : config?.destinations?.OnFailure)?.Destination;
  const common = { functionName: ref.name, requestId: row.requestId, time };
  const found: Delivery[] = [];
  if (destination) {
    const arn = functionArn(ref, ref.name, row.qualifier ?? LATEST);
    const body = JSON.stringify(recordOf(finished, arn));
    found.push({ ...common, kind: 'destination', to: destination, body, functionArn: arn, succeeded });
  }
  const deadLetters = succeeded ? undefined : deadLetterTarget(reader, finished);
  if (deadLetters) {
    const body = Buffer.from(finished.payload).toString('utf8');
    found.push({ ...common, kind: 'dead letter', to: deadLetters, body, attributes: attributesOf(finished) });
  }
  return found;
}

function deadLetterTarget(reader: StateReader, { ref, row }: Finished): string | undefined {
  const { qualifier } = row;
  const version = (qualifier && aliasOf(reader, { ...ref, qualifier })?.version) ?? qualifier ?? LATEST;
  return reader.get(VERSIONS, versionKey(ref.name, version))?.config.DeadLetterConfig?.TargetArn || undefined;
}

function recordOf(finished: Finished, arn: string): Record<string, unknown> {
  const { row, condition, attempts, answer, payload, time } = finished;
  return {
    version: '1.0',
    timestamp: new Date(time).toISOString(),
    requestContext: { requestId: row.requestId, functionArn: arn, condition, approximateInvokeCount: attempts },
    requestPayload: jsonOf(payload),
    ...(answer && {
      responseContext: {
        statusCode: 200,
        executedVersion: answer.executedVersion,
        // Of whatever kind the error was: an exception of the function's own is told as unhandled.
        ...(answer.error && { functionError: 'Unhandled' }),
      },
      responsePayload: jsonOf(answer.payload),
    }),
  };
}

function attributesOf({ row, answer }: Finished): NonNullable<Delivery['attributes']> {
  const told = answer && (jsonOf(answer.payload) as { errorMessage?: unknown } | null);
  const message = typeof told?.errorMessage === 'string' ? told.errorMessage : '';
  return {
    RequestID: { DataType: 'String', StringValue: row.requestId },
    ErrorCode: { DataType: 'Number', StringValue: ERROR_CODE },
    ...(message !== '' && { ErrorMessage: { DataType: 'String', StringValue: message.slice(0, MAX_MESSAGE) } }),
  };
}

/** What is no JSON, which a runtime may answer, stands as text. */
function jsonOf(payload: Uint8Array): unknown {
  const text = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString('utf8');
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
