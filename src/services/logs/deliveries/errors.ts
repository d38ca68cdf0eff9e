/** Errors of deliveries; the first four were recorded by LocalStack (2026-02). Where the words are a guess, it says so. */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import { notFound, validation } from '../errors.js';

export function noDestination(): ServiceError {
  return notFound('Requested Delivery Destination does not exist in this account.');
}

export function noSource(): ServiceError {
  return notFound('Requested Delivery Source does not exist in this account.');
}

export function noDelivery(): ServiceError {
  return notFound('Requested Delivery does not exist in this account.');
}

/** For a resource of a service that delivers no logs. */
export function noService(): ServiceError {
  return notFound('Cannot access provided service.');
}

/** The words are a guess. */
export function inUse(what: string): ServiceError {
  return serviceError({ code: 'ConflictException', message: `This ${what} is used by a delivery. Delete the delivery first.` });
}

/** The words are a guess. */
export function deliveryExists(): ServiceError {
  return serviceError({
    code: 'ConflictException',
    message: 'A delivery already exists for this delivery source and destination type.',
  });
}

/** The words are a guess. */
export function noResource(): ServiceError {
  return validation('deliveryDestinationConfiguration must name a resource unless the destination type is XRAY.');
}

/** The words are a guess. */
export function noSuchType(arn: string): ServiceError {
  return validation(`The resource ${arn} cannot be a delivery destination.`);
}

/** The words are a guess. */
export function invalidPolicy(): ServiceError {
  return validation('The delivery destination policy is not valid JSON.');
}

/** The words are a guess. */
export function noPolicy(): ServiceError {
  return notFound('Requested Delivery Destination Policy does not exist in this account.');
}

/** The words are a guess. */
export function otherResource(): ServiceError {
  return serviceError({
    code: 'ConflictException',
    message: 'A delivery source with this name exists for another resource or log type.',
  });
}
