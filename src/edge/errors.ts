/** Errors that the edge itself answers, before any service is asked. Their services' codecs write them. */
import { type ServiceError, serviceError } from '../../protocols/errors.js';
import { familyOf } from './identify/services.js';

/** The body is longer than the edge takes. */
export function bodyTooLong(service: string): ServiceError {
  if (service === 's3' || service === 's3control') {
    return serviceError({ code: 'MaxMessageLengthExceeded', message: 'Your request was too big.', status: 400 });
  }
  // A guess for all but API Gateway, whose services answer so.
  const json = familyOf(service) === 'json' || familyOf(service) === 'rest-json';
  const code = json ? 'RequestEntityTooLargeException' : 'RequestEntityTooLarge';
  return serviceError({ code, message: 'Request size exceeds the limit.', status: 413 });
}

/** The body is not what its Content-Encoding says. */
export function badEncoding(service: string): ServiceError {
  const xml = familyOf(service) === 'rest-xml' || familyOf(service) === 'query';
  return serviceError({
    code: xml ? 'InvalidRequest' : 'SerializationException',
    message: 'The request body could not be decoded as its Content-Encoding says.',
  });
}
