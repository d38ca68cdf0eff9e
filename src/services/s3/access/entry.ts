/** The way in through an access point: the request goes on as one for its bucket. */
import type { ServiceError } from '../../../../protocols/errors.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import { methodNotAllowed, noSuchAccessPoint } from '../errors.js';
import { type AccessPointRow, resolveAccessPoint } from './points.js';

/** Neither, where the request names a bucket. */
interface Entered {
  readonly refusal?: ServiceError;
  readonly point?: AccessPointRow;
}

/**
 * Puts the bucket into the request's path where it names an access point. Access points are for objects and for listing them, so that
 * requests that change the bucket are refused; with which words is a guess.
 */
export function enterAccessPoint(exchange: Exchange, identity: Identity, instance: Instance): Entered {
  const { path, method } = exchange;
  const resolved = resolveAccessPoint(instance.state('*', '*'), path, identity.hostLabel, identity.region);
  if (!resolved) return {};
  if (!resolved.point) return { refusal: noSuchAccessPoint() };
  const slash = resolved.path.indexOf('/', 1);
  const isBucket = slash < 0 || slash === resolved.path.length - 1;
  if (isBucket && (method === 'PUT' || method === 'DELETE')) return { refusal: methodNotAllowed(method, 'BUCKET') };
  (exchange as { path: string }).path = resolved.path;
  return { point: resolved.point };
}
