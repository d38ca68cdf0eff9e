/** Errors of policies; the words of all are guesses unless it says otherwise. */
import type { ServiceError } from '../../../../protocols/errors.js';
import { invalidParameter, notFound } from '../errors.js';

export function noAccountPolicy(name: string): ServiceError {
  return notFound(`Policy with name [${name}] does not exist.`);
}

export function notJson(): ServiceError {
  return invalidParameter('The policy document is not valid JSON.');
}

export function invalidDocument(why: string): ServiceError {
  return invalidParameter(`The policy document is invalid: ${why}`);
}

export function noPolicyOfGroup(what: string): ServiceError {
  return notFound(`The specified log group has no ${what}.`);
}
