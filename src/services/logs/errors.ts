/** Errors of CloudWatch Logs, one function each. Where the words are a guess, it says so. */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';

export function invalidParameter(message: string): ServiceError {
  return serviceError({ code: 'InvalidParameterException', message });
}

/** What newer operations call an invalid parameter. */
export function validation(message: string): ServiceError {
  return serviceError({ code: 'ValidationException', message });
}

export function notFound(message: string): ServiceError {
  return serviceError({ code: 'ResourceNotFoundException', message });
}

export function groupNotFound(): ServiceError {
  return notFound('The specified log group does not exist.');
}

export function streamNotFound(): ServiceError {
  return notFound('The specified log stream does not exist.');
}

/** Without a full stop (recorded by LocalStack, 2026-02). */
export function groupExists(): ServiceError {
  return serviceError({ code: 'ResourceAlreadyExistsException', message: 'The specified log group already exists' });
}

export function streamExists(): ServiceError {
  return serviceError({ code: 'ResourceAlreadyExistsException', message: 'The specified log stream already exists' });
}

export function invalidToken(): ServiceError {
  return invalidParameter('The specified nextToken is invalid.');
}

export function limitExceeded(message = 'Resource limit exceeded.'): ServiceError {
  return serviceError({ code: 'LimitExceededException', message });
}
