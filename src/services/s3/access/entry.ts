/** The way in through an access point: the request goes on as one for its bucket. */
import type { ServiceError } from '../../../../protocols/errors.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import { methodNotAllowed, noSuchAccessPoint } from '../errors.js';
import { resolveAccessPoint } from './points.js';

/**
 * Puts the bucket into the request's path where it names an access point. Access points are for objects and for listing them, so that
 * requests that change the bucket are refused; with which words is a guess.
 */
export function enterAccessPoint(exchange: Exchange, identity: Identity, instance: Instance): ServiceError | undefined {
  const { path, method } = exchange;
  const resolved = resolveAccessPoint(instance.state('*', '*'), path, identity.hostLabel, identity.region);
  if (!resolved) return undefined;
  if (!resolved.point) return noSuchAccessPoint();
  const slash = resolved.path.indexOf('/', 1);
  const isBucket = slash < 0 || slash === resolved.path.length - 1;
  if (isBucket && (method === 'PUT' || method === 'DELETE')) return methodNotAllowed(method, 'BUCKET');
  (exchange as { path: string }).path = resolved.path;
  return undefined;
}
