/**
 * A website's own answers: redirections, and errors as a page of HTML with the error in headers too. Pages were recorded on AWS by
 * LocalStack, 2026-02-21 (`test_website_hosting_404` and others); the headers are those that users of websites show.
 */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Redirection } from './routing.js';

const REASONS: Readonly<Record<number, string>> = {
  302: 'Found',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
  416: 'Requested Range Not Satisfiable',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

/** What S3 answers where a folder was asked for without its slash. */
export const FOUND: ServiceError = serviceError({ code: 'Found', message: 'Resource Found', status: 302 });

export function sendErrorPage(exchange: Exchange, requestId: string, error: ServiceError, more: PageExtras = {}): void {
  const { location, whileFetching } = more;
  const headers = [...identity(requestId), ...errorHeaders(error), 'Content-Type', 'text/html; charset=utf-8'];
  if (location !== undefined) headers.push('Location', location);
  const page = Buffer.from(pageOf(requestId, error, whileFetching));
  if (exchange.method === 'HEAD') exchange.reply(error.status, headers, undefined, page.length);
  else exchange.reply(error.status, headers, page);
}

interface PageExtras {
  readonly location?: string;
  /** Met with on the way to the bucket's own error document. */
  readonly whileFetching?: ServiceError;
}

export function sendRedirection(exchange: Exchange, requestId: string, { status, location }: Redirection): void {
  exchange.reply(status, [...identity(requestId), 'Location', location], '');
}

/** The error as headers, which also stand beside the bucket's own error document. */
export function errorHeaders({ code, message, fields }: ServiceError): string[] {
  const headers = ['x-amz-error-code', code, 'x-amz-error-message', message];
  for (const [name, value] of Object.entries(fields ?? {})) headers.push(`x-amz-error-detail-${name}`, headerText(String(value)));
  return headers;
}

/** The `x-amz-id-2` that every answer of S3 has. */
function hostIdOf(requestId: string): string {
  const ids = require('../../../../protocols/codecs/response-ids.js') as { hostIdOf(requestId: string): string };
  return ids.hostIdOf(requestId);
}

function identity(requestId: string): string[] {
  return ['x-amz-id-2', hostIdOf(requestId), 'x-amz-request-id', requestId, 'Server', 'AmazonS3'];
}

/** Keys may hold what no header may. */
function headerText(value: string): string {
  return value.replace(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character));
}

function pageOf(requestId: string, error: ServiceError, whileFetching: ServiceError | undefined): string {
  const title = `${error.status} ${REASONS[error.status] ?? error.code}`;
  const ids = [`RequestId: ${requestId}`, `HostId: ${hostIdOf(requestId)}`];
  const more = whileFetching
    ? `<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>\n${listOf(facts(whileFetching))}`
    : '';
  return `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${listOf([...facts(error), ...ids])}${more}<hr/>\n</body>\n</html>\n`;
}

function facts({ code, message, fields }: ServiceError): string[] {
  return [`Code: ${code}`, `Message: ${message}`, ...Object.entries(fields ?? {}).map(([name, value]) => `${name}: ${value}`)];
}

function listOf(lines: readonly string[]): string {
  return `<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>\n`).join('')}</ul>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
