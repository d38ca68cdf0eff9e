/**
 * Requests for an object that S3 refuses by their address alone: keys that are none, and parameters at a path or a method that they do not
 * go with.
 */
import { isServiceError, type ServiceError } from '../../../../protocols/errors.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import { checkKey } from '../buckets.js';
import { invalidArgument, invalidRequest, methodNotAllowed } from '../errors.js';
import { KEY_BYTES_MAX } from '../limits.js';
import { sendError } from './answers.js';
import type { ObjectQuery } from './query.js';

/** Cheap; true for all keys that `refuseKey` refuses, and few others. */
export function mayBeNoKey(key: string): boolean {
  return key.length * 3 > KEY_BYTES_MAX || key.indexOf('..') >= 0;
}

/**
 * Answers a request for a key that no object can have; false if it can be one. Puts and posts have bodies, so that they refuse keys that are
 * too long themselves.
 */
export function refuseKey(exchange: Exchange, identity: Identity, key: string): boolean {
  if (climbsOut(key)) {
    // AWS's front refuses these without a word of S3 (seen in 2025-07 and 2026-06, in reports to other S3 servers).
    exchange.reply(400, []);
    return true;
  }
  if (exchange.method === 'PUT' || exchange.method === 'POST') return false;
  try {
    checkKey(key);
    return false;
  } catch (error) {
    if (!isServiceError(error)) throw error;
    sendError(exchange, identity, undefined, error);
    return true;
  }
}

/**
 * Whether the key's `..` climb above the bucket. From the user guide, "Naming Amazon S3 objects": read from left to right, there must never
 * be more relative elements than others before them. That empty segments and `.` count as others is a guess.
 */
export function climbsOut(key: string): boolean {
  if (key.indexOf('..') < 0) return false;
  let depth = 0;
  for (const segment of key.split('/')) {
    depth += segment === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** Listings of a bucket that were asked of a key. Both seen on AWS, in 2025-10 and 2025-12, in reports to another S3 server. */
const OF_BUCKETS = {
  uploads: 'Key is not expected for the GET method ?uploads subresource',
  versions: 'There is no such thing as the ?versions sub-resource for a key',
};

export type Misplaced = keyof typeof OF_BUCKETS;

export function isMisplaced(name: string): name is Misplaced {
  return Object.hasOwn(OF_BUCKETS, name);
}

export function misplacedListing(name: Misplaced): ServiceError {
  return invalidRequest(OF_BUCKETS[name]);
}

/** A PUT with one of a part's two parameters. Both answers seen on AWS in 2025-04, in reports to another S3 server. */
export function halfAPart({ uploadId, partNumber }: Pick<ObjectQuery, 'uploadId' | 'partNumber'>): ServiceError | undefined {
  if (uploadId !== undefined && partNumber === undefined) return methodNotAllowed('PUT', 'UPLOAD', ['DELETE', 'POST', 'GET']);
  if (uploadId === undefined && partNumber !== undefined) {
    return invalidArgument('This operation does not accept partNumber without uploadId', 'partNumber', 'partNumber');
  }
  return undefined;
}
