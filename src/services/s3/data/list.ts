/**
 * ListObjectsV2 as native code writes it, for requests in which nothing is wrong or rare. All others are left to the modelled operation
 * (`../operations/list-objects-v2.ts`), which answers the same where both can; `list.test.ts` holds them to that.
 */
import { native } from '../../../../native/index.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import { flatHeaders } from './answers.js';

/** As native code reads it (`PageRequest` in `native/crates/s3/src/page.rs`). */
interface PageRequest {
  bucket: string;
  requestId: string;
  prefix?: string;
  delimiter?: string;
  startAfter?: string;
  token?: string;
  maxKeys?: number;
  encodingType?: string;
  fetchOwner?: boolean;
}

/** Headers that the operation reads. */
const READ_HEADERS = ['x-amz-expected-bucket-owner', 'x-amz-optional-object-attributes', 'x-amz-request-payer'];

/** Answers the request, unless it is not for here. */
export function listPage(exchange: Exchange, { requestId }: Identity, bucket: string, instance: Instance): boolean {
  const { query } = exchange;
  if (READ_HEADERS.some((name) => exchange.header(name) !== undefined)) return false;
  const request: PageRequest = { bucket, requestId };
  if (!readQuery(request, query)) return false;
  const page = native().s3Page(instance.engine, JSON.stringify(request));
  if (!page) return false;
  exchange.reply(200, flatHeaders(page.headers), page.body);
  return true;
}

/** False for whatever is not sent by every client alike. */
function readQuery(request: PageRequest, query: string): boolean {
  const seen = new Set<string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 0) return false;
    const name = pair.slice(0, equals);
    const value = decode(pair.slice(equals + 1));
    if (value === undefined || seen.has(name)) return false;
    seen.add(name);
    if (!readParameter(request, name, value)) return false;
  }
  return true;
}

function readParameter(request: PageRequest, name: string, value: string): boolean {
  switch (name) {
    case 'list-type':
      return value === '2';
    case 'prefix':
      request.prefix = value;
      return true;
    case 'delimiter':
      request.delimiter = value;
      return true;
    case 'start-after':
      request.startAfter = value;
      return true;
    case 'continuation-token':
      request.token = value;
      return true;
    case 'max-keys':
      request.maxKeys = Number(value);
      return /^\d{1,9}$/.test(value);
    case 'encoding-type':
      request.encodingType = value;
      return value === 'url';
    case 'fetch-owner':
      request.fetchOwner = value === 'true';
      return value === 'true' || value === 'false';
    default:
      return false;
  }
}

/** `undefined` for what is no UTF-8, and for signs that readers take differently. */
function decode(text: string): string | undefined {
  if (text.includes('+')) return undefined;
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
