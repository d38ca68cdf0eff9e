/** The gate that every request of S3 passes where the emulator enforces IAM. */
import type { ServiceError } from '../../../../protocols/errors.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import type { Address } from '../address.js';
import { sendError } from '../data/answers.js';
import { DRAIN_BYTES_MAX } from '../limits.js';
import { refusalOf } from './enforce.js';
import { callerOf, type PlainCaller, plainCaller } from './facts.js';
import type { AccessPointRow } from './points.js';

/** Whether the request was refused, and answered so. One that passes carries who asks, for what is judged when its body is read. */
export function refuses(
  exchange: Exchange,
  identity: Identity,
  address: Address,
  point: AccessPointRow | undefined,
  instance: Instance,
): boolean {
  const caller = callerOf(exchange, identity, instance);
  const refusal = refusalOf(exchange, identity, address, point, instance.state('*', '*'), caller);
  if (refusal) refuse(exchange, identity, refusal);
  else (identity as { found?: PlainCaller }).found = plainCaller(caller);
  return refusal !== undefined;
}

/** A body that is on its way is read first, as far as it is not too long, so that the client sees the answer. */
export function refuse(exchange: Exchange, identity: Identity, error: ServiceError): void {
  const length = Number(exchange.header('content-length') ?? 0);
  const { method } = exchange;
  if ((method !== 'PUT' && method !== 'POST') || length > DRAIN_BYTES_MAX) {
    sendError(exchange, identity, undefined, error);
    return;
  }
  exchange.readStream((_chunk, last) => {
    if (last) sendError(exchange, identity, undefined, error);
    return true;
  });
}
