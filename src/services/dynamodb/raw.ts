/** Answers DynamoDB's operations on the gateway thread: the body goes to native code, the answer's bytes to the client. */
import { native } from '../../../native/index.js';
import { type Exchange, headersOfLines } from '../../runtime/exchange.js';
import type { Identity } from '../../runtime/identity.js';
import type { Instance } from '../../runtime/instance.js';
import { describeFailure } from '../../runtime/log.js';
import type { RawService } from '../../runtime/service.js';
import { BRIEF_BYTES, Handle, type NativeAnswer } from './handle.js';
import { REQUEST_LIMIT } from './limits.js';

const CONTENT_TYPE = 'application/x-amz-json-1.0';
const PLAIN_CONTENT_TYPE = 'application/json';
/** Operations for which no header is read that needs not be: their answers are in the protocol's content type, whatever the request's is. */
const HOT_OPERATIONS: ReadonlySet<string> = new Set([
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'Query',
  'Scan',
  'BatchGetItem',
  'BatchWriteItem',
  'TransactGetItems',
  'TransactWriteItems',
]);
/** Operations that draw ids. */
const DRAWING_OPERATIONS = ['CreateTable', 'UpdateTable', 'CreateBackup', 'RestoreTableFromBackup', 'RestoreTableToPointInTime'];
/** All request ids of DynamoDB have this many characters. */
const REQUEST_ID_LENGTH = 52;
/** Of the greatest number of 32 bits. */
const CRC_DIGITS = 10;
const ZERO = 48;
/** Of an answer that is sent in pieces. */
const PIECE_BYTES = 256 * 1024;

/** Answers those operations whose names stand after `prefix` in the target. */
export function createRawService(instance: Instance, prefix: string, operations: ReadonlySet<string>): RawService {
  const handle = new Handle(instance);
  const describeEndpoints = handle.operation('DescribeEndpoints');
  const drawing = new Set(DRAWING_OPERATIONS.map((name) => handle.operation(name)));
  const built = [...handle.operations].filter(([name]) => operations.has(name));
  const targets = new Map(built.map(([name, number]) => [prefix + name, number]));
  const hot = new Set([...handle.operations].filter(([name]) => HOT_OPERATIONS.has(name)).map(([, number]) => number));
  const usual = new AnswerLines(CONTENT_TYPE);
  let plain: AnswerLines | undefined;
  /** Who asks in plain JSON is answered in it. */
  const linesFor = (exchange: Exchange): AnswerLines => {
    if (!exchange.header('content-type')?.startsWith(PLAIN_CONTENT_TYPE)) return usual;
    plain ??= new AnswerLines(PLAIN_CONTENT_TYPE);
    return plain;
  };
  const reply = (exchange: Exchange, { requestId }: Identity, answer: NativeAnswer, lines: AnswerLines): void => {
    exchange.replyLines(answer.status, 'Server', lines.of(requestId, answer.crc32), answer.body);
  };
  return (exchange, identity) => {
    const target = identity.target ?? exchange.header('x-amz-target');
    if (exchange.method !== 'POST' || target === undefined) return false;
    const operation = targets.get(target);
    if (operation === undefined) return false;
    const encoding = exchange.header('content-encoding');
    const host = operation === describeEndpoints ? exchange.header('host') : undefined;
    const lines = hot.has(operation) ? usual : linesFor(exchange);
    const fail = (error: unknown): void => {
      instance.log.write('error', `dynamodb: ${target} failed: ${describeFailure(error)}`, { requestId: identity.requestId });
      const answer = failure(500, 'com.amazonaws.dynamodb.v20120810#InternalServerError', 'Internal server error');
      reply(exchange, identity, answer, lines);
    };
    exchange.readBody(REQUEST_LIMIT, (sent, isKept) => {
      const body = sent && encoding !== undefined ? unpack(sent, encoding) : sent;
      if (body === undefined) {
        reply(exchange, identity, tooLarge(), lines);
        return;
      }
      try {
        if (drawing.has(operation) || handle.drawsFaults) handle.seed(identity.requestId);
        const { account, region } = identity;
        const isLong = body.length > BRIEF_BYTES;
        const answer = isLong ? undefined : handle.invokeBriefly(operation, account, region, body);
        if (answer) {
          const told = operation === describeEndpoints ? withAddress(answer, host) : answer;
          reply(exchange, identity, told, lines);
          return;
        }
        const own = isKept || body !== sent ? body : Buffer.from(body);
        handle
          .invokeElsewhere(operation, account, region, own)
          .then((late) => replyInPieces(exchange, late, lines.of(identity.requestId, late.crc32)))
          .catch(fail);
      } catch (error) {
        fail(error);
      }
    });
    return true;
  };
}

/** Sends an answer, a long one as fast as the client takes it: handed over at once, all of it would be copied. */
function replyInPieces(exchange: Exchange, { status, body }: NativeAnswer, lines: Uint8Array): void {
  if (body.length <= PIECE_BYTES) {
    exchange.replyLines(status, 'Server', lines, body);
    return;
  }
  exchange.replyHead(status, headersOfLines('Server', lines), body.length);
  let at = 0;
  const goOn = (): void => {
    let takesMore = true;
    while (takesMore && at < body.length) {
      takesMore = exchange.write(body.subarray(at, at + PIECE_BYTES));
      at += PIECE_BYTES;
    }
    if (at >= body.length) exchange.end();
  };
  exchange.onWritable(goOn);
  goOn();
}

/**
 * The headers of answers as bytes, written over from answer to answer, so that the library neither flattens nor encodes strings. The
 * request id stands at a fixed place, and the checksum, whose length varies, at the end.
 */
class AnswerLines {
  readonly #bytes: Uint8Array;
  readonly #idAt: number;
  readonly #sumAt: number;
  /** `#bytes` up to the end of a checksum of so many digits. */
  readonly #views: readonly Uint8Array[];

  constructor(contentType: string) {
    const head = `Server\r\nContent-Type: ${contentType}\r\nx-amzn-RequestId: `;
    const middle = '\r\nx-amz-crc32: ';
    this.#idAt = head.length;
    this.#sumAt = head.length + REQUEST_ID_LENGTH + middle.length;
    this.#bytes = Buffer.from(`${head}${'0'.repeat(REQUEST_ID_LENGTH)}${middle}${'0'.repeat(CRC_DIGITS)}`, 'latin1');
    this.#views = Array.from({ length: CRC_DIGITS + 1 }, (_, digits) => this.#bytes.subarray(0, this.#sumAt + digits));
  }

  /** `requestId` is of the usual length. */
  of(requestId: string, crc32: number): Uint8Array {
    const bytes = this.#bytes;
    for (let i = 0; i < REQUEST_ID_LENGTH; i++) bytes[this.#idAt + i] = requestId.charCodeAt(i);
    let digits = 1;
    for (let limit = 10; digits < CRC_DIGITS && crc32 >= limit; limit *= 10) digits++;
    const end = this.#sumAt + digits;
    // Two halves, since numbers of more than 31 bits are divided as floating point, which is much slower.
    const upper = Math.floor(crc32 / 100_000);
    writeDigits(bytes, this.#sumAt, end, crc32 - upper * 100_000);
    writeDigits(bytes, this.#sumAt, end - 5, upper);
    return this.#views[digits] as Uint8Array;
  }
}

/** Writes a decimal number that ends before `end`, down to `start` at most, and with at most 5 digits. */
function writeDigits(bytes: Uint8Array, start: number, end: number, number: number): void {
  let rest = number | 0;
  for (let i = end - 1; i >= start && i >= end - 5; i--) {
    const next = (rest / 10) | 0;
    bytes[i] = ZERO + rest - next * 10;
    rest = next;
  }
}

/** Hosts of AWS, at which clients come through a proxy or a name server of their own. */
const AWS_HOST = /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|api\.aws)(?::\d+)?$/i;

/**
 * DescribeEndpoints tells AWS's address to who asked at one of AWS's, and else the address that was asked: the SDK for Java, with endpoint discovery
 * on, goes on at the address that it is told, and would leave for AWS with what it has to write.
 */
function withAddress(answer: NativeAnswer, host: string | undefined): NativeAnswer {
  if (answer.status !== 200 || host === undefined || AWS_HOST.test(host)) return answer;
  const told = JSON.parse(Buffer.from(answer.body).toString()) as { Endpoints: Array<{ Address: string }> };
  return made(200, { Endpoints: told.Endpoints.map((endpoint) => ({ ...endpoint, Address: host })) });
}

function tooLarge(): NativeAnswer {
  return failure(413, 'com.amazon.coral.service#RequestEntityTooLargeException', 'Request size exceeds the limit.');
}

function failure(status: number, type: string, message: string): NativeAnswer {
  return made(status, { __type: type, message });
}

/** Rare answers that native code did not make. */
function made(status: number, answer: object): NativeAnswer {
  const body = Buffer.from(JSON.stringify(answer));
  return { status, body, crc32: Buffer.from(native().checksum('CRC32', body)).readUInt32BE() };
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
