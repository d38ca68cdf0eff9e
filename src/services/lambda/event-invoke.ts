/**
 * How a function's asynchronous events are handled: for `$LATEST`, a version or an alias each. Rules and words were recorded 2025-11-25
 * (`test_lambda_eventinvokeconfig_exceptions`) unless they say otherwise.
 */
import type { DestinationConfig, FunctionEventInvokeConfig } from '../../../protocols/types/lambda.js';
import type { Context } from '../../runtime/context.js';
import { type StateReader, tupleKey } from '../../runtime/state/index.js';
import { invalidParameter, notFound } from './errors.js';
import { aliasOf, arnOf, type FunctionRef, functionArn, isAliasName, resolveFunction, versionKey } from './names.js';
import { FUNCTIONS, INVOKE_CONFIGS, type InvokeConfigRow, LATEST, VERSIONS } from './store.js';

/** The services that take what has become of an event. */
const TARGETS = new Set(['lambda', 'sqs', 'sns', 'events', 's3']);

interface Asked {
  readonly MaximumRetryAttempts?: number;
  readonly MaximumEventAgeInSeconds?: number;
  readonly DestinationConfig?: DestinationConfig;
}

/** With `$LATEST` where nothing else is named. */
export function qualified(ctx: Context, functionName: string, qualifier: string | undefined): Required<FunctionRef> {
  const ref = resolveFunction(ctx, functionName, qualifier);
  return { ...ref, qualifier: ref.qualifier ?? LATEST };
}

export function eventInvokeConfig(ref: FunctionRef, row: InvokeConfigRow): FunctionEventInvokeConfig {
  const { OnSuccess, OnFailure } = row.destinations ?? {};
  return {
    LastModified: new Date(row.modified),
    FunctionArn: functionArn(ref, ref.name, row.qualifier),
    ...(row.maxRetries !== undefined && { MaximumRetryAttempts: row.maxRetries }),
    ...(row.maxAge !== undefined && { MaximumEventAgeInSeconds: row.maxAge }),
    DestinationConfig: { OnSuccess: OnSuccess ?? {}, OnFailure: OnFailure ?? {} },
  };
}

export function configRowOf(reader: StateReader, ref: Required<FunctionRef>): InvokeConfigRow {
  const row = reader.get(INVOKE_CONFIGS, tupleKey(ref.name, ref.qualifier));
  if (row === undefined) throw notFound(`The function ${arnOf(ref)} doesn't have an EventInvokeConfig`);
  return row;
}

/** The row that a request makes, of what it names alone. */
export function askedRow(ctx: Context, ref: Required<FunctionRef>, asked: Asked): InvokeConfigRow {
  const { MaximumRetryAttempts: maxRetries, MaximumEventAgeInSeconds: maxAge, DestinationConfig } = asked;
  return {
    name: ref.name,
    qualifier: ref.qualifier,
    modified: ctx.clock.now(),
    ...(maxRetries !== undefined && { maxRetries }),
    ...(maxAge !== undefined && { maxAge }),
    ...(DestinationConfig && { destinations: DestinationConfig }),
  };
}

/** Throws for what can't be configured. */
export function checkAsked(reader: StateReader, ref: Required<FunctionRef>, asked: Asked): void {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig } = asked;
  if (MaximumRetryAttempts === undefined && MaximumEventAgeInSeconds === undefined && DestinationConfig === undefined) {
    throw invalidParameter('You must specify at least one of error handling or destination setting.');
  }
  if (!exists(reader, ref)) throw notFound("The function doesn't exist.");
  for (const arn of [DestinationConfig?.OnSuccess?.Destination, DestinationConfig?.OnFailure?.Destination]) {
    if (arn) checkDestination(reader, ref, arn, DestinationConfig as DestinationConfig);
  }
}

function exists(reader: StateReader, ref: Required<FunctionRef>): boolean {
  const version = aliasOf(reader, ref)?.version ?? ref.qualifier;
  return reader.get(VERSIONS, versionKey(ref.name, version)) !== undefined;
}

function checkDestination(reader: StateReader, ref: FunctionRef, arn: string, whole: DestinationConfig): void {
  const [, , service = '', region, account] = arn.split(':');
  if (!TARGETS.has(service)) throw invalidParameter(`The provided destination config ${shown(whole)} is invalid.`);
  if (service !== 'lambda' || region !== ref.region || account !== ref.account) return;
  const { name, qualifier } = resolveFunction(ref, arn);
  if (name === ref.name) throw invalidParameter("You can't specify the function as a destination for itself.");
  const other = { ...ref, name, qualifier: qualifier ?? LATEST };
  if (reader.get(FUNCTIONS, name) === undefined || (!isAliasName(other.qualifier) && !exists(reader, other))) {
    throw invalidParameter(`The destination ARN ${arn} is invalid.`);
  }
}

/** As the request's Java object prints. */
function shown({ OnSuccess, OnFailure }: DestinationConfig): string {
  const one = (name: string, member: { Destination?: string } | undefined): string =>
    member === undefined ? 'null' : `${name}(destination=${member.Destination ?? 'null'})`;
  return `DestinationConfig(onSuccess=${one('OnSuccess', OnSuccess)}, onFailure=${one('OnFailure', OnFailure)})`;
}
