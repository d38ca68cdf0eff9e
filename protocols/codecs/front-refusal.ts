/**
 * What AWS's front answers to a request that speaks no JSON, or goes to a path of no operation: XML without a content type, whatever the
 * service itself speaks. Recorded of Kinesis, Lambda and API Gateway, and of DynamoDB and SQS, which say less; the conformance cases of the edge
 * have the sources. That services of JSON 1.0 answer as the latter two, and those of 1.1 as Kinesis, is a guess.
 */
import type { ServiceError } from '../errors.js';
import { type HttpRequest, type HttpResponse, httpResponse } from '../http.js';
import type { ServiceModel } from '../model.js';
import { crc32 } from './crc32.js';
import { identifyResponse } from './response-ids.js';
import { textElement } from './xml-write.js';

const UNDETERMINED = 'Unable to determine service/operation name to be authorized';
/** Errors of who has found no operation. The front tells them as a lack of rights. */
const NO_OPERATION: ReadonlySet<string> = new Set(['UnknownOperationException', 'SerializationException']);
const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
export const PLAIN_JSON = 'application/json';

/** Whether a request is one of the service's own JSON protocol, so that a target may be looked for. */
export function speaksJson({ metadata }: ServiceModel, { method, headers }: HttpRequest): boolean {
  if (method !== 'POST') return false;
  const given = headers['content-type'];
  if (given === undefined) return false;
  const semicolon = given.indexOf(';');
  const type = (semicolon < 0 ? given : given.slice(0, semicolon)).trim();
  return type === PLAIN_JSON || type === `application/x-amz-json-${metadata.jsonVersion ?? '1.0'}`;
}

export function frontRefusal(model: ServiceModel, error: ServiceError, requestId: string): HttpResponse {
  const { status, text } = told(model, error);
  const body = Buffer.from(text);
  const headers: Record<string, string> = {};
  identifyResponse(model, headers, requestId);
  if (model.metadata.wire?.checksum) headers['x-amz-crc32'] = String(crc32(body));
  return httpResponse(status, headers, body);
}

function told({ metadata }: ServiceModel, { code, message, status }: ServiceError): { status: number; text: string } {
  if (metadata.jsonVersion === '1.0') return { status: NOT_FOUND, text: '<UnknownOperationException/>\n' };
  if (NO_OPERATION.has(code)) return { status: FORBIDDEN, text: xml('AccessDeniedException', UNDETERMINED) };
  return { status: status === BAD_REQUEST ? FORBIDDEN : status, text: xml(code, message) };
}

function xml(code: string, message: string): string {
  return `<${code}>\n  ${textElement('Message', message)}\n</${code}>\n`;
}
