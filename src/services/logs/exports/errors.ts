/** Errors of export tasks. Where the words are a guess, it says so. */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import { invalidParameter, notFound } from '../errors.js';

/** Recorded by LocalStack, 2026-02, as is the next one. */
export function noBucket(): ServiceError {
  return invalidParameter('The given bucket does not exist. Please make sure the bucket is valid.');
}

export function noTask(): ServiceError {
  return notFound('The specified export task does not exist.');
}

/** As users saw it, for `GetBucketAcl` and `PutObject`. */
export function notGranted(call: string): ServiceError {
  return invalidParameter(
    `${call} call on the given bucket failed. Please check if CloudWatch Logs has been granted permission to perform this operation.`,
  );
}

/** The words are a guess. */
export function alreadyOver(): ServiceError {
  return serviceError({ code: 'InvalidOperationException', message: 'The specified export task has already finished.' });
}
