/**
 * What is asked of a mapping beyond the model's constraints. Where a text was not recorded it says so. The order: parameters, then the function, then
 * the source, then mappings that are there already (a guess, as far as it can't be told from the recordings).
 */

import { isServiceError } from '../../../../protocols/errors.js';
import type { CreateEventSourceMappingRequest, DestinationConfig, FilterCriteria } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { PatternProblem, parsePattern } from '../../../runtime/event-pattern/index.js';
import { invalidParameter } from '../errors.js';
import { aliasOf, arnOf, type FunctionRef, isAliasName, resolveFunction, stateOf, versionKey } from '../names.js';
import { FUNCTIONS, type SourceKind, VERSIONS } from '../store.js';
import { KINDS, kindOf } from './kinds.js';

type Asked = Partial<CreateEventSourceMappingRequest>;

/** Messages without a batching window. */
const MAX_SQS_BATCH = 10;
/** From the developer guide: five patterns, or ten on request. */
const MAX_FILTERS = 5;
const MIN_RECORD_AGE_S = 60;
/** Members of an update that name what it is for. */
const NAMING = new Set(['UUID', 'FunctionName']);

/** The kind of source that is asked for. */
export function checkedKind(input: CreateEventSourceMappingRequest): SourceKind {
  const isSelfManaged = input.SelfManagedEventSource !== undefined;
  if (isSelfManaged && input.SourceAccessConfigurations === undefined) {
    throw invalidParameter("Required 'sourceAccessConfigurations' parameter is missing.");
  }
  const kind = kindOf(input.EventSourceArn, isSelfManaged);
  // The words are those of LocalStack, read 2026-11-22.
  if (kind === undefined) throw invalidParameter('Unrecognized event source.');
  return kind;
}

/** What kind and function say of the parameters, for a new mapping and for a changed one. */
export function checkParameters(kind: SourceKind, input: Asked, arn: string | undefined, before: Asked = {}): void {
  const { parameters } = KINDS[kind];
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || NAMING.has(name) || parameters.has(name as keyof Asked)) continue;
    // Seen by users for SQS on 2018-10-22.
    if (kind === 'sqs' && name === 'StartingPosition')
      throw invalidParameter('StartingPosition is not valid for SQS event sources.');
    // Seen by users on 2021-03-26 and 2026-09-27.
    throw invalidParameter(`Unsupported '${lowerFirst(name)}' parameter for given event source mapping type.`);
  }
  checkDestination(input.DestinationConfig);
  if (kind === 'sqs') checkQueue({ ...before, ...input }, arn ?? '');
  checkWindows({ ...before, ...input });
  checkFilters(input.FilterCriteria);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The words were seen by users (2019) for other parameters; that they are those for this one is a guess. */
function checkDestination(destination: DestinationConfig | undefined): void {
  if (destination?.OnSuccess !== undefined) {
    throw invalidParameter('Unsupported DestinationConfig parameter for given event source mapping type.');
  }
}

function checkQueue({ BatchSize = MAX_SQS_BATCH, MaximumBatchingWindowInSeconds = 0 }: Asked, arn: string): void {
  if (arn.endsWith('.fifo')) {
    // Seen by users on 2024-06-12.
    if (MaximumBatchingWindowInSeconds > 0) throw invalidParameter('Batching window is not supported for FIFO queues');
    // The words are a guess.
    if (BatchSize > MAX_SQS_BATCH) throw invalidParameter(`Batch size cannot be greater than ${MAX_SQS_BATCH} for FIFO queues`);
  }
  // Seen by users on 2021-02-24 and 2024-02-26.
  if (BatchSize > MAX_SQS_BATCH && MaximumBatchingWindowInSeconds === 0) {
    throw invalidParameter('Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10');
  }
}

/** That these are refused is from the API reference and the developer guide; the words are a guess. */
function checkWindows({ TumblingWindowInSeconds = 0, ParallelizationFactor = 1, MaximumRecordAgeInSeconds = -1 }: Asked): void {
  if (TumblingWindowInSeconds > 0 && ParallelizationFactor > 1) {
    throw invalidParameter('Tumbling windows are not supported with a parallelization factor greater than 1.');
  }
  if (MaximumRecordAgeInSeconds !== -1 && MaximumRecordAgeInSeconds < MIN_RECORD_AGE_S) {
    throw invalidParameter(`MaximumRecordAgeInSeconds must be -1 or at least ${MIN_RECORD_AGE_S}.`);
  }
}

function checkFilters(criteria: FilterCriteria | undefined): void {
  const filters = criteria?.Filters ?? [];
  // The words are a guess.
  if (filters.length > MAX_FILTERS) throw invalidParameter(`The number of filters exceeds the limit of ${MAX_FILTERS}.`);
  for (const { Pattern } of filters) {
    try {
      parsePattern(Pattern ?? '');
    } catch (error) {
      if (error instanceof PatternProblem) throw invalidParameter('Invalid filter pattern definition.');
      throw error;
    }
  }
}

export function checkPosition(kind: SourceKind, input: CreateEventSourceMappingRequest): void {
  const { StartingPosition: position, StartingPositionTimestamp: timestamp, EventSourceArn: arn } = input;
  if (KINDS[kind].needsPosition && position === undefined) {
    throw invalidParameter(
      "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.",
    );
  }
  if (position !== 'AT_TIMESTAMP') return;
  if (kind === 'dynamodb') throw invalidParameter(`Unsupported starting position for arn type: ${arn}`);
  // Seen by users on 2019-05-13, through CloudFormation.
  if (timestamp === undefined) throw invalidParameter('Need to specify a timestamp');
}

/** The function's ARN, with the qualifier that was named. The words are those of LocalStack, read 2026-11-22. */
export function checkedFunction(ctx: Context, functionName: string): { ref: FunctionRef; arn: string } {
  const ref = resolveFunction(ctx, functionName);
  const reader = stateOf(ctx, ref);
  const { name, qualifier } = ref;
  const isThere =
    reader.get(FUNCTIONS, name) !== undefined &&
    (qualifier === undefined ||
      (isAliasName(qualifier) ? aliasOf(reader, ref) : reader.get(VERSIONS, versionKey(name, qualifier))) !== undefined);
  if (!isThere) throw invalidParameter('Function does not exist');
  return { ref, arn: arnOf(ref) };
}

/** Asks the source's own service whether it is there. What is of a service that isn't built is taken to be there. */
export async function checkSource(ctx: Context, kind: SourceKind, arn: string): Promise<void> {
  try {
    if (kind === 'dynamodb') await ctx.call('dynamodbstreams', 'DescribeStream', { StreamArn: arn });
    if (kind === 'kinesis') await ctx.call('kinesis', 'DescribeStreamSummary', { StreamARN: arn });
    if (kind === 'sqs') await ctx.call('sqs', 'GetQueueUrl', { QueueName: arn.slice(arn.lastIndexOf(':') + 1) });
  } catch (error) {
    if (!isServiceError(error)) throw error;
    if (error.status === NOT_BUILT) return;
    if (kind !== 'sqs') throw invalidParameter(`Stream not found: ${arn}`);
    throw invalidParameter(
      'Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. SQS Error Message: The specified queue does not exist.',
    );
  }
}

/** What operations answer that aren't built. */
const NOT_BUILT = 501;
