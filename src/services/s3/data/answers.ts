/** Sends answers: those that native code rendered, and errors through the service's codec. */
import type { Codec } from '../../../../protocols/codec.js';
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { ServiceModel } from '../../../../protocols/model.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Log } from '../../../runtime/log.js';

export type ObjectOperation = 'PutObject' | 'UploadPart' | 'GetObject' | 'HeadObject';

/** An error as native code writes it. */
interface Fault {
  code: string;
  message: string;
  status: number;
  fields: Array<[name: string, value: string]>;
  headers?: Array<[name: string, value: string]>;
  cause?: string;
}

/** Native answers are headers, or an error as JSON. */
export function isFault(answer: string): boolean {
  return answer.charCodeAt(0) === 123;
}

/** The name of the first header of native answers, which they leave out. */
export const FIRST_HEADER = 'x-amz-id-2';

/** Headers as native code writes them, which is as they go over the wire, in the form that `Exchange.reply` takes. */
export function flatHeaders(answer: string): string[] {
  const headers: string[] = [];
  for (const line of `${FIRST_HEADER}: ${answer}`.split('\r\n')) {
    const colon = line.indexOf(': ');
    headers.push(line.slice(0, colon), line.slice(colon + 2));
  }
  return headers;
}

export function faultError(json: string, log: Log): ServiceError {
  const { code, message, status, fields, headers, cause } = JSON.parse(json) as Fault;
  if (cause !== undefined) log.write('error', `s3: ${cause}`);
  return serviceError({
    code,
    message,
    status,
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...(headers && { headers: Object.fromEntries(headers) }),
  });
}

/** `operation` is absent where the path names none. */
export function sendError(
  exchange: Exchange,
  identity: Identity,
  operation: ObjectOperation | undefined,
  error: ServiceError,
): void {
  const { codecFor } = require('../../../../protocols/codecs/index.js') as { codecFor(protocol: string): Codec };
  const { loadModel } = require('../../../../protocols/load.js') as { loadModel(service: string): ServiceModel };
  const model = loadModel('s3');
  const response = codecFor('rest-xml').writeError(model, operation && model.operations[operation], error, identity.requestId);
  const headers: string[] = [];
  for (const name in response.headers) {
    if (name.toLowerCase() !== 'content-length') headers.push(name, response.headers[name] as string);
  }
  exchange.reply(response.statusCode, headers, response.body as Uint8Array | undefined);
}
