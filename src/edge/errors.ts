/** Errors that the edge itself answers, before any service is asked. */
import type { ServiceError } from '../../protocols/errors.js';
import { serviceError } from '../../protocols/errors.js';
import type { Exchange } from '../runtime/exchange.js';
import type { Identity } from '../runtime/identity.js';
import { serviceRow } from './identify/services.js';

export type EdgeError = ServiceError;

export const edgeErrors = {
  unknownService(service: string): ServiceError {
    return serviceError({ code: 'NotImplemented', message: `The service ${service} is not known.`, status: 501 });
  },
  body(problem: 'too long' | 'bad encoding', service: string): ServiceError {
    if (problem === 'bad encoding')
      return serviceError({ code: 'SerializationException', message: 'The request body could not be unpacked.' });
    const s3 = service === 's3' || service === 's3control';
    return serviceError({
      code: s3 ? 'MaxMessageLengthExceeded' : 'RequestEntityTooLarge',
      message: s3 ? 'Your request was too big.' : 'Request size exceeds the limit.',
      status: s3 ? 400 : 413,
    });
  },
  internal(service: string): ServiceError {
    const xml = serviceRow(service)?.family === 'rest-xml';
    return serviceError({
      code: xml ? 'InternalError' : 'InternalFailure',
      message: xml
        ? 'We encountered an internal error. Please try again.'
        : 'The request processing has failed because of an unknown error, exception or failure.',
      status: 500,
    });
  },
};

export function sendError(exchange: Exchange, identity: Identity, error: ServiceError): void {
  const body = JSON.stringify({ __type: error.code, message: error.message });
  exchange.reply(error.status, ['Content-Type', 'application/x-amz-json-1.0', 'x-amzn-RequestId', identity.requestId], body);
}
