import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { isServiceError, serviceError } from '../errors.js';
import type { HttpResponse } from '../http.js';
import { loadModel } from '../load.js';
import type { ServiceModel } from '../model.js';
import { decodeMessage, EventDecoder, type EventMessage, encodeMessage } from './event-stream.js';
import { readEvents } from './event-stream-body.js';
import { codecFor } from './index.js';

type Members = Record<string, unknown>;

// The two smallest of the cases that AWS's C and Python libraries share for this format.
const EMPTY = Buffer.from('000000100000000005c248eb7d98c8ff', 'hex');
const PAYLOAD_ONLY = Buffer.from('0000001d00000000fd528c5a7b27666f6f273a27626172277dc3653936', 'hex');

async function* stream<T>(...items: T[]): AsyncIterable<T> {
  yield* items;
}

async function messagesOf(response: HttpResponse): Promise<EventMessage[]> {
  const decoder = new EventDecoder();
  const messages: EventMessage[] = [];
  for await (const frame of response.body as AsyncIterable<Uint8Array>) messages.push(...decoder.push(frame));
  assert.ok(!decoder.pending);
  return messages;
}

test('frames are those of other implementations', () => {
  assert.deepEqual(Buffer.from(encodeMessage([], new Uint8Array(0))), EMPTY);
  assert.deepEqual(Buffer.from(encodeMessage([], Buffer.from("{'foo':'bar'}"))), PAYLOAD_ONLY);
  assert.equal(Buffer.from(decodeMessage(PAYLOAD_ONLY).payload).toString(), "{'foo':'bar'}");
});

test('a flipped bit anywhere in a message is found', () => {
  const message = Buffer.from(encodeMessage([['a', 'b']], Buffer.from('payload')));
  for (let bit = 0; bit < message.length * 8; bit++) {
    const broken = Buffer.from(message);
    broken[bit >> 3] = (broken[bit >> 3] as number) ^ (1 << (bit & 7));
    assert.throws(() => decodeMessage(broken), isServiceError);
  }
});

test('a length beyond the format is refused at once, not waited for', () => {
  const endless = Buffer.from(encodeMessage([], Buffer.from('x')));
  endless.writeUInt32BE(0xffffffff, 0);
  assert.throws(() => new EventDecoder().push(endless), isServiceError);
});

test('the SDK reads a SelectObjectContent stream: bytes, XML structures, events without a payload', async () => {
  const sdk = require('@aws-sdk/client-s3') as Record<string, any>;
  const s3 = loadModel('s3');
  const operation = s3.operations.SelectObjectContent;
  assert.ok(operation);
  const events = [
    { Records: { Payload: Buffer.from('a,b\n') } },
    { Stats: { Details: { BytesScanned: 4, BytesProcessed: 4, BytesReturned: 4 } } },
    { End: {} },
  ];
  const { body, headers } = codecFor('rest-xml').writeResponse(s3, operation, { Payload: stream(...events) }, 'r');
  const client = new sdk.S3Client({
    region: 'us-east-1',
    endpoint: 'http://localhost:4566',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: {
      handle: async () => ({ response: { statusCode: 200, headers, body: Readable.from(body as AsyncIterable<Uint8Array>) } }),
    },
  });
  const output = await client.send(
    new sdk.SelectObjectContentCommand({
      Bucket: 'b',
      Key: 'k',
      Expression: 'SELECT * FROM S3Object',
      ExpressionType: 'SQL',
      InputSerialization: { CSV: {} },
      OutputSerialization: { CSV: {} },
    }),
  );
  const seen: Members[] = [];
  for await (const event of output.Payload) seen.push(event);
  assert.deepEqual(
    seen.map((event) => Object.keys(event)[0]),
    ['Records', 'Stats', 'End'],
  );
  assert.equal(Buffer.from((seen[0] as any).Records.Payload).toString(), 'a,b\n');
  assert.deepEqual({ ...(seen[1] as any).Stats.Details }, { BytesScanned: 4, BytesProcessed: 4, BytesReturned: 4 });
});

test('Kinesis: an initial response comes first, events follow as JSON, a failure is told as the modelled exception', async () => {
  const kinesis = loadModel('kinesis');
  const operation = kinesis.operations.SubscribeToShard;
  assert.ok(operation);
  async function* events() {
    yield { SubscribeToShardEvent: { Records: [], ContinuationSequenceNumber: '1', MillisBehindLatest: 0 } };
    throw serviceError({ code: 'ResourceInUseException', message: 'Busy.' });
  }
  const response = codecFor('json').writeResponse(kinesis, operation, { EventStream: events() }, 'r');
  assert.equal(response.headers['Content-Type'], 'application/vnd.amazon.eventstream');
  const [initial, event, failure, ...more] = await messagesOf(response);
  assert.equal(initial?.headers.get(':event-type'), 'initial-response');
  assert.equal(event?.headers.get(':event-type'), 'SubscribeToShardEvent');
  assert.deepEqual(JSON.parse(Buffer.from(event?.payload ?? []).toString()), {
    Records: [],
    ContinuationSequenceNumber: '1',
    MillisBehindLatest: 0,
  });
  assert.equal(failure?.headers.get(':exception-type'), 'ResourceInUseException');
  assert.deepEqual(JSON.parse(Buffer.from(failure?.payload ?? []).toString()), { message: 'Busy.' });
  assert.equal(more.length, 0);
});

test('a failure that the model does not know is told as an error, without its inside', async () => {
  const logs = loadModel('logs');
  const operation = logs.operations.StartLiveTail;
  assert.ok(operation);
  async function* events(): AsyncIterable<Members> {
    yield* [];
    throw new TypeError('secret');
  }
  const messages = await messagesOf(codecFor('json').writeResponse(logs, operation, { responseStream: events() }, 'r'));
  const last = messages.at(-1);
  assert.equal(last?.headers.get(':message-type'), 'error');
  assert.equal(last?.headers.get(':error-code'), 'InternalFailure');
  assert.ok(!JSON.stringify([...(last?.headers ?? [])]).includes('secret'));
});

const CHAT: ServiceModel = {
  service: 'chat',
  metadata: { apiVersion: '1', endpointPrefix: 'chat', serviceId: 'Chat', protocols: ['rest-json'], signatureVersion: 'v4' },
  operations: {},
  shapes: {
    Events: { type: 'structure', eventstream: true, members: { Audio: { shape: 'Audio' }, Note: { shape: 'Note' } } },
    Audio: {
      type: 'structure',
      event: true,
      members: { At: { shape: 'Date', eventheader: true }, Chunk: { shape: 'Blob', eventpayload: true } },
    },
    Note: { type: 'structure', event: true, members: { Text: { shape: 'String' } } },
    Date: { type: 'timestamp' },
    Blob: { type: 'blob' },
    String: { type: 'string' },
  },
};

test('events of a request are read in pieces of any size, signed or not; unknown ones are passed over', async () => {
  const event = (name: string, headers: [string, Date][], payload: string) =>
    Buffer.from(encodeMessage([[':event-type', name], ...headers], Buffer.from(payload)));
  const signed = (inner: Uint8Array) => Buffer.from(encodeMessage([[':chunk-signature', Buffer.from('s')]], inner));
  const sent = Buffer.concat([
    signed(event('Audio', [['At', new Date(5)]], 'la')),
    event('Unheard', [], 'x'),
    event('Note', [], '{"Text":"t"}'),
    signed(new Uint8Array(0)),
  ]);
  const pieces = Array.from({ length: Math.ceil(sent.length / 7) }, (_, index) => sent.subarray(index * 7, index * 7 + 7));
  const readers = { structure: () => (payload: Uint8Array) => JSON.parse(Buffer.from(payload).toString()) };
  const seen: Members[] = [];
  for await (const one of readEvents(CHAT, { key: 'Events', ref: { shape: 'Events' } }, readers, stream(...pieces)))
    seen.push(one);
  assert.deepEqual(seen, [{ Audio: { At: new Date(5), Chunk: Buffer.from('la') } }, { Note: { Text: 't' } }]);
});
