/**
 * What a bucket's CORS rules say of a browser's request from another origin. Statuses, messages and headers were recorded on AWS by
 * LocalStack between 2023-07 and 2025-03 (its `test_s3_cors.py`), misspellings included.
 */
import type { CORSRule } from '../../../protocols/types/s3.js';
import type { BrowserRequest, BrowserVerdict } from '../../runtime/service.js';
import type { StateReader } from '../../runtime/state/index.js';
import { addressOf } from './address.js';
import { readConfiguration } from './configurations.js';
import { corsForbidden, originNeeded } from './errors.js';
import { buckets } from './store.js';

const NOT_ENABLED = 'CORSResponse: CORS is not enabled for this bucket.';
const NO_BUCKET = 'CORSResponse: Bucket not found';
const NOT_ALLOWED =
  "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";

/** `undefined` for a request that names no bucket. */
export function judgeBrowser(reader: StateReader, request: BrowserRequest): BrowserVerdict | undefined {
  const address = addressOf(request.path);
  if (!address || address.bucket === '' || address.bucket.includes('/')) return undefined;
  const rules = readConfiguration(reader, address.bucket, 'cors');
  const configured = rules !== undefined;
  const { origin } = request;
  if (origin === undefined) return { configured, headers: [], refusal: originNeeded() };
  const method = request.header('access-control-request-method') ?? request.method;
  const refuse = (message: string, resource: 'BUCKET' | 'OBJECT'): BrowserVerdict => ({
    configured,
    headers: [],
    refusal: corsForbidden(message, method, resource),
  });
  if (!rules) return refuse(reader.get(buckets, address.bucket) ? NOT_ENABLED : NO_BUCKET, 'BUCKET');
  const asked = listOf(request.header('access-control-request-headers'));
  const rule = rules.find((one) => allows(one, origin, method, asked));
  if (!rule) return refuse(NOT_ALLOWED, address.key === '' ? 'BUCKET' : 'OBJECT');
  return { configured, headers: headersOf(rule, origin, asked) };
}

/** All that is asked for has to stand in the one rule; the first that has it counts. */
function allows(rule: CORSRule, origin: string, method: string, asked: readonly string[]): boolean {
  if (!rule.AllowedMethods?.includes(method)) return false;
  if (!rule.AllowedOrigins?.some((pattern) => matches(pattern, origin))) return false;
  const allowed = rule.AllowedHeaders?.map((pattern) => pattern.toLowerCase()) ?? [];
  return asked.every((name) => allowed.some((pattern) => matches(pattern, name)));
}

/** A pattern has one wildcard at most, which PutBucketCors saw to. */
function matches(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text;
  const behind = pattern.length - star - 1;
  return text.length >= star + behind && text.startsWith(pattern.slice(0, star)) && text.endsWith(pattern.slice(star + 1));
}

function listOf(header: string | undefined): string[] {
  const names = header?.split(',').map((name) => name.trim().toLowerCase()) ?? [];
  return names.filter((name) => name !== '');
}

function headersOf(rule: CORSRule, origin: string, asked: readonly string[]): string[] {
  const anyone = rule.AllowedOrigins?.includes('*') === true;
  const headers = ['Access-Control-Allow-Origin', anyone ? '*' : origin];
  headers.push('Access-Control-Allow-Methods', (rule.AllowedMethods ?? []).join(', '));
  if (asked.length > 0) headers.push('Access-Control-Allow-Headers', asked.join(', '));
  if (rule.ExposeHeaders?.length) headers.push('Access-Control-Expose-Headers', rule.ExposeHeaders.join(', '));
  if (rule.MaxAgeSeconds !== undefined) headers.push('Access-Control-Max-Age', String(rule.MaxAgeSeconds));
  if (!anyone) headers.push('Access-Control-Allow-Credentials', 'true');
  headers.push('Vary', 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method');
  return headers;
}
