import { isServiceError, type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import { requireDestination } from '../destinations.js';
import { invalidParameter } from '../errors.js';

/** Where a subscription's events go: a function's ARN, since nothing else takes them yet. */
export interface Target {
  readonly service: string;
  readonly arn: string;
  /** The last part of the ARN. */
  readonly name: string;
}

const ARN = /^arn:[^:]+:([^:]+):([^:]*):([^:]*):(.+)$/;
const WITH_ROLE = new Set(['kinesis', 'firehose']);

/** Judges an ARN by itself. The account comes before the group is looked for (LocalStack's recording, 2026-02). */
export function targetOf(ctx: Context, arn: string, role: string | undefined): Target {
  const [, service = '', , account, rest = ''] = ARN.exec(arn) ?? [];
  // The words are a guess.
  if (service === '') throw invalidParameter('destinationArn is not a valid ARN.');
  if (service === 'lambda' && account !== ctx.account) throw crossAccount();
  if (service !== 'lambda' && service !== 'logs' && !WITH_ROLE.has(service)) {
    // Seen by users for es and sns.
    throw invalidParameter(`PutSubscriptionFilter operation cannot work with destinationArn for vendor ${service}`);
  }
  if (WITH_ROLE.has(service) && role === undefined) {
    throw invalidParameter(`destinationArn for vendor ${service} cannot be used without roleArn`);
  }
  return { service, arn, name: rest.slice(rest.indexOf(':') + 1) };
}

/** Looks whether the target is there. Those that no service of this emulator would take are refused, so that nobody waits for them in vain. */
export async function checkTarget(ctx: Context, target: Target): Promise<void> {
  if (target.service === 'lambda') {
    await requireFunction(ctx, target);
    return;
  }
  if (target.service === 'logs') requireDestination(ctx.state, target.name);
  throw invalidParameter(
    `This emulator delivers log events to Lambda functions only so far: the service of ${target.arn} takes none from it yet.`,
  );
}

async function requireFunction(ctx: Context, { arn }: Target): Promise<void> {
  try {
    await ctx.call('lambda', 'GetFunctionConfiguration', { FunctionName: arn });
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'ResourceNotFoundException') throw error;
    throw invalidParameter(
      'Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.',
    );
  }
}

function crossAccount(): ServiceError {
  return serviceError({
    code: 'AccessDeniedException',
    message:
      'Cross-account lambda invocation passing is not allowed. You must use DestinationPolicies to create cross account lambda triggers.',
  });
}
