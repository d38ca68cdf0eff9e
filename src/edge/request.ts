/** Makes an exchange with its collected body into the request that codecs read. */
import { type HttpRequest, httpRequest } from '../../protocols/http.js';
import type { Exchange } from '../runtime/exchange.js';
import { decodeFormValue } from './identify/query.js';

/** Shared, since an object without prototype is a hash table, which takes longer to make than the rest of a request. */
const NO_QUERY: HttpRequest['query'] = Object.freeze(Object.create(null));

/** `headers` are those that `retain` returned. */
export function toHttpRequest(exchange: Exchange, headers: Record<string, string>, body: Uint8Array): HttpRequest {
  return httpRequest({ method: exchange.method, path: exchange.path, query: parseQuery(exchange.query), headers, body });
}

/** Decoded names and values; null where there is no `=`, a list where a name is repeated. */
function parseQuery(query: string): HttpRequest['query'] {
  if (query === '') return NO_QUERY;
  const bag: HttpRequest['query'] = Object.create(null);
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decodeFormValue(equals < 0 ? part : part.slice(0, equals));
    const value = equals < 0 ? null : decodeFormValue(part.slice(equals + 1));
    const before = bag[name];
    if (!(name in bag)) bag[name] = value;
    else if (Array.isArray(before)) before.push(value ?? '');
    else bag[name] = [before ?? '', value ?? ''];
  }
  return bag;
}
