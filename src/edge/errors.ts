/** Errors that the edge itself answers, before any service is asked. Their services' codecs write them. */
import { type ServiceError, serviceError } from '../../protocols/errors.js';
import { type Family, familyOf } from './identify/services.js';

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

/** REST services with JSON have theirs in their references (Lambda's common errors); the others are guesses. */
const BAD_ENCODING: Readonly<Record<Family, string>> = {
  json: 'SerializationException',
  query: 'InvalidRequest',
  'rest-json': 'MalformedHttpRequestException',
  'rest-xml': 'InvalidRequest',
};

/** The body is not what its Content-Encoding says. */
export function badEncoding(service: string): ServiceError {
  return serviceError({
    code: BAD_ENCODING[familyOf(service)],
    message: 'The request body could not be decoded as its Content-Encoding says.',
  });
}
