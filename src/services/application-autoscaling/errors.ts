/** Errors of Application Auto Scaling, one function each. Where the words are a guess, it says so. */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';
import type { Place } from './store.js';

export function validation(message: string): ServiceError {
  return serviceError({ code: 'ValidationException', message });
}

function told({ namespace, resource, dimension }: Place): string {
  return `service namespace: ${namespace}, resource ID: ${resource}, scalable dimension: ${dimension}`;
}

/** Seen by users on PutScalingPolicy and PutScheduledAction, for ECS and RDS. */
export function noTargetRegistered(place: Place): ServiceError {
  return serviceError({ code: 'ObjectNotFoundException', message: `No scalable target registered for ${told(place)}` });
}

/** The words are a guess. */
export function noTarget(place: Place): ServiceError {
  return serviceError({ code: 'ObjectNotFoundException', message: `No scalable target found for ${told(place)}` });
}

/** The words are a guess. */
export function noPolicy(place: Place, name: string): ServiceError {
  return serviceError({
    code: 'ObjectNotFoundException',
    message: `No scaling policy found for ${told(place)}, policy name: ${name}`,
  });
}

/** The words are a guess. */
export function noAction(place: Place, name: string): ServiceError {
  return serviceError({
    code: 'ObjectNotFoundException',
    message: `No scheduled action found for ${told(place)}, scheduled action name: ${name}`,
  });
}

/** The words are a guess. */
export function resourceNotFound(arn: string): ServiceError {
  return serviceError({
    code: 'ResourceNotFoundException',
    message: `The specified resource doesn't exist: ${arn}`,
    fields: { ResourceName: arn },
  });
}

/** The words are a guess. */
export function tooManyTags(arn: string): ServiceError {
  return serviceError({
    code: 'TooManyTagsException',
    message: 'The request contains too many tags: a resource has 50 at most.',
    fields: { ResourceName: arn },
  });
}

/** The words are a guess. */
export function invalidToken(): ServiceError {
  return serviceError({ code: 'InvalidNextTokenException', message: 'The next token is invalid.' });
}
