/** Request bodies for the modelled path: collected up to a limit, and unpacked where a client sends them packed. */
import type { Exchange } from '../runtime/exchange.js';
import type { Family } from './identify/services.js';

const MIB = 1_048_576;

/**
 * The longest body that is taken, in bytes, by protocol. AWS's own limits are the services' (DynamoDB 16 MiB, SQS 1 MiB, Lambda 70 MiB for
 * zipped code in base64); these only bound the memory that a request can take before its service sees it.
 */
export const BODY_LIMIT: Readonly<Record<Family, number>> = {
  json: 64 * MIB,
  query: 16 * MIB,
  'rest-json': 128 * MIB,
  'rest-xml': 16 * MIB,
};

export type Collected = { body: Uint8Array } | { problem: 'too long' | 'bad encoding' };

/** Calls `done` once, synchronously where the body is there already; the bytes are valid only in the call. Not called after an abort. */
export function collectBody(
  exchange: Exchange,
  encoding: string | undefined,
  limit: number,
  done: (collected: Collected) => void,
): void {
  exchange.readBody(limit, (body) => {
    if (!body) done({ problem: 'too long' });
    else if (encoding === undefined || body.length === 0 || !isPacked(encoding)) done({ body });
    else done(unpack(body, encoding, limit));
  });
}

/** `aws-chunked` is S3's own business, and other encodings are not known to the services. */
function isPacked(encoding: string): boolean {
  return encoding === 'gzip' || encoding === 'x-gzip' || encoding === 'deflate';
}

/** Bodies that unpack to more than the limit are refused, however small they come. */
function unpack(body: Uint8Array, encoding: string, limit: number): Collected {
  const zlib = require('node:zlib') as typeof import('node:zlib');
  try {
    const options = { maxOutputLength: limit };
    return { body: encoding === 'deflate' ? zlib.inflateSync(body, options) : zlib.gunzipSync(body, options) };
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too long' : 'bad encoding' };
  }
}
