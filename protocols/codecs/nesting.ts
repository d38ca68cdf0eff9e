import { type ServiceError, serviceError } from '../errors.js';

/**
 * How deep structures, lists and maps of a request may stand in each other. Readers recurse once a level, so this bounds the stack. No
 * limit of AWS's is that generous (DynamoDB: 32 levels, Step Functions' documents a few dozen).
 */
export const MAX_NESTING = 512;

/** The wording is a guess; AWS's limits lie in the services, below this one. */
export function tooDeep(): ServiceError {
  return serviceError({ code: 'SerializationException', message: 'The request is nested too deeply.' });
}
