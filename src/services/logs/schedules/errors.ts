/** Errors of scheduled queries; the words of all are guesses. */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import { notFound, validation } from '../errors.js';

export function invalidExpression(text: string): ServiceError {
  return validation(`The schedule expression ${text} is invalid.`);
}

export function noScheduledQuery(): ServiceError {
  return notFound('The specified scheduled query does not exist.');
}

export function nameTaken(): ServiceError {
  return serviceError({ code: 'ConflictException', message: 'A scheduled query with this name already exists.' });
}

/** What is wrong with a query is told in the words of StartQuery. */
export function invalidQuery(message: string): ServiceError {
  return validation(message);
}
