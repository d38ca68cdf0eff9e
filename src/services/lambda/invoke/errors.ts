/** Errors of invocations. Where the words are a guess, it says so; the others were answered by AWS (LocalStack's validated snapshots, 2025-11). */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';

const USER = { Type: 'User' };

type ThrottleReason = 'ConcurrentInvocationLimitExceeded' | 'ReservedFunctionConcurrentInvocationLimitExceeded';

export function tooManyRequests(Reason: ThrottleReason): ServiceError {
  return serviceError({
    code: 'TooManyRequestsException',
    message: 'Rate Exceeded.',
    status: 429,
    fields: { ...USER, Reason, retryAfterSeconds: '1' },
  });
}

/** Word for word from reports of users (faultline/faultline#12, ASFHyP3/hyp3#2241), with the limit of today. */
export function eventTooLarge(bytes: number, limit: number): ServiceError {
  const message = `${bytes} byte payload is too large for the Event invocation type (limit ${limit} bytes)`;
  return serviceError({ code: 'RequestEntityTooLargeException', message, status: 413, fields: USER });
}

/** Word for word from reports of users (pelmers/streetwarp-web#14). */
export function requestTooLarge(limit: number): ServiceError {
  const message = `Request must be smaller than ${limit} bytes for the InvokeFunction operation`;
  return serviceError({ code: 'RequestEntityTooLargeException', message, status: 413, fields: USER });
}

export function invalidContent(message: string): ServiceError {
  return serviceError({
    code: 'InvalidRequestContentException',
    message: `Could not parse request body into json: Could not parse payload into json: ${message}`,
    fields: USER,
  });
}

/** The words are a guess; the code is that of the model. */
export function invalidClientContext(message: string): ServiceError {
  return serviceError({ code: 'InvalidRequestContentException', message, fields: USER });
}

export function notReady(state: string): ServiceError {
  const message = `The operation cannot be performed at this time. The function is currently in the following state: ${state}`;
  return serviceError({ code: 'ResourceConflictException', message, status: 409, fields: USER });
}

/** The words are those of the model's documentation. */
export function recursive(): ServiceError {
  const message =
    "Lambda has detected your function being invoked in a recursive loop with other Amazon Web Services resources and stopped your function's invocation.";
  return serviceError({ code: 'RecursiveInvocationException', message, fields: USER });
}

/** A runtime that can't be run on this machine; `problem` is a sentence that names what is missing. */
export function cannotRun(problem: string): ServiceError {
  return serviceError({ code: 'InvalidRuntimeException', message: problem, status: 502, fields: USER });
}
