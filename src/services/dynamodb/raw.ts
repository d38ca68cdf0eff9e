/** Answers DynamoDB's operations on the gateway thread: the body goes to native code, the answer's bytes to the client. */
import { native } from '../../../native/index.js';
import type { Exchange } from '../../runtime/exchange.js';
import type { Identity } from '../../runtime/identity.js';
import type { Instance } from '../../runtime/instance.js';
import { describeFailure } from '../../runtime/log.js';
import type { RawService } from '../../runtime/service.js';
import { Handle } from './handle.js';
import { REQUEST_LIMIT } from './limits.js';

const TARGET_PREFIX = 'DynamoDB_20120810.';
const CONTENT_TYPE = 'application/x-amz-json-1.0';

export function createRawService(instance: Instance): RawService {
  const handle = new Handle(instance);
  const create = handle.operation('CreateTable');
  return (exchange, identity) => {
    const target = exchange.header('x-amz-target');
    if (exchange.method !== 'POST' || target === undefined || !target.startsWith(TARGET_PREFIX)) return false;
    const operation = handle.operation(target.slice(TARGET_PREFIX.length));
    if (operation === undefined) return false;
    const encoding = exchange.header('content-encoding');
    exchange.readBody(REQUEST_LIMIT, (sent) => {
      const body = sent && encoding !== undefined ? unpack(sent, encoding) : sent;
      if (body === undefined) {
        fail(
          exchange,
          identity,
          413,
          'com.amazon.coral.service#RequestEntityTooLargeException',
          'Request size exceeds the limit.',
        );
        return;
      }
      try {
        if (operation === create) handle.seed(identity.requestId);
        const answer = handle.invoke(operation, identity.account, identity.region, body);
        reply(exchange, identity, answer.status, answer.body, answer.crc32);
      } catch (error) {
        instance.log.write('error', `dynamodb: ${target} failed: ${describeFailure(error)}`, { requestId: identity.requestId });
        fail(exchange, identity, 500, 'com.amazonaws.dynamodb.v20120810#InternalServerError', 'Internal server error');
      }
    });
    return true;
  };
}

function reply(exchange: Exchange, identity: Identity, status: number, body: Uint8Array, crc32: number): void {
  const { requestId } = identity;
  const headers = ['Server', 'Server', 'Content-Type', CONTENT_TYPE, 'x-amzn-RequestId', requestId, 'x-amz-crc32', `${crc32}`];
  exchange.reply(status, headers, body);
}

/** Rare answers that native code did not make. */
function fail(exchange: Exchange, identity: Identity, status: number, type: string, message: string): void {
  const body = Buffer.from(JSON.stringify({ __type: type, message }));
  const sum = native().checksum('CRC32', body);
  reply(exchange, identity, status, body, Buffer.from(sum).readUInt32BE());
}

/** Packed bodies; `undefined` for one that unpacks to more than the limit. What can't be unpacked is left for the parser to refuse. */
function unpack(body: Uint8Array, encoding: string): Uint8Array | undefined {
  if (encoding !== 'gzip' && encoding !== 'deflate') return body;
  const zlib = require('node:zlib') as typeof import('node:zlib');
  const options = { maxOutputLength: REQUEST_LIMIT };
  try {
    return encoding === 'gzip' ? zlib.gunzipSync(body, options) : zlib.inflateSync(body, options);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : body;
  }
}
