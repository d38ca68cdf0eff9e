/**
 * The AWS SDK for JavaScript as a second oracle, with schemas and codecs of its own: for every operation of some services it sends an
 * input, which must be read as it was, and gets an output and an error, which it must read as they were. No network: its requests end
 * here.
 */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Codec } from '../codec.js';
import { serviceError } from '../errors.js';
import { type HttpRequest, type HttpResponse, httpRequest } from '../http.js';
import { loadModel } from '../load.js';
import type { OperationModel, ProtocolName, ServiceModel, ShapeRef } from '../model.js';
import { codecFor } from './index.js';

/** Deep enough for structures in lists in structures. */
const VALUE_DEPTH = 6;

interface Service {
  readonly name: string;
  readonly load: () => Record<string, any>;
  readonly client: string;
  readonly config?: Record<string, unknown>;
  /** Operations whose request or answer differs for a reason that lies in the SDK. What does not differ any more fails. */
  readonly differing?: { readonly request: ReadonlySet<string>; readonly answer: ReadonlySet<string> };
  /** Members of an answer that our patches add and the SDK does not read, by operation. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** The SDK makes MD5 digests of customer keys; and it tells ListDirectoryBuckets from ListBuckets by the host alone. */
const S3_REQUESTS = new Set([
  'CompleteMultipartUpload',
  'CopyObject',
  'CreateMultipartUpload',
  'GetObjectAttributes',
  'HeadObject',
  'ListDirectoryBuckets',
  'ListParts',
  'UploadPartCopy',
]);
/**
 * The SDK's schemas are older than the tables (VersionId of a multipart upload), have part numbers as texts where the tables have
 * numbers, and give Expires as ExpiresString.
 */
const S3_ANSWERS = new Set([
  'AbortMultipartUpload',
  'CreateMultipartUpload',
  'GetObjectAttributes',
  'HeadObject',
  'ListMultipartUploads',
  'ListParts',
  'UploadPartCopy',
]);

const SERVICES: readonly Service[] = [
  {
    name: 'sqs',
    load: () => require('@aws-sdk/client-sqs'),
    client: 'SQSClient',
    config: { md5: false, useQueueUrlAsEndpoint: false },
  },
  { name: 'sts', load: () => require('@aws-sdk/client-sts'), client: 'STSClient' },
  { name: 'cloudwatch', load: () => require('@aws-sdk/client-cloudwatch'), client: 'CloudWatchClient' },
  { name: 'dynamodb', load: () => require('@aws-sdk/client-dynamodb'), client: 'DynamoDBClient' },
  { name: 'scheduler', load: () => require('@aws-sdk/client-scheduler'), client: 'SchedulerClient' },
  {
    name: 's3',
    load: () => require('@aws-sdk/client-s3'),
    client: 'S3Client',
    config: { forcePathStyle: true },
    differing: { request: S3_REQUESTS, answer: S3_ANSWERS },
    unread: { ListObjectsV2: 'BucketRegion', RestoreObject: 'Status' },
  },
];

/** A value of a shape with every member given, of a union the first. The same shape gives the same value. */
function sampleOf(model: ServiceModel, ref: ShapeRef, depth = 0): unknown {
  const shape = model.shapes[ref.shape];
  switch (shape?.type) {
    case 'structure': {
      if (shape.document) return { a: [1, 'b'] };
      const entries = Object.entries(shape.members ?? {});
      const given = (shape.union ? entries.slice(0, 1) : entries).filter(
        ([key, member]) => depth < VALUE_DEPTH || (shape.required?.includes(key) ?? isScalar(model, member)),
      );
      return Object.fromEntries(given.map(([key, member]) => [key, sampleOf(model, member, depth + 1)]));
    }
    case 'list':
      return [sampleOf(model, shape.member as ShapeRef, depth + 1)];
    case 'map':
      return { key: sampleOf(model, shape.value as ShapeRef, depth + 1) };
    case 'boolean':
      return true;
    case 'timestamp':
      return new Date(1_795_000_000_000);
    case 'blob':
      return Buffer.from([0, 1, 254, 255]);
    case 'float':
    case 'double':
      return 1.5;
    case 'string':
    case 'character':
      return shape.enum?.[0] ?? `${ref.shape} <&"é`;
    default:
      return 7;
  }
}

function isScalar(model: ServiceModel, ref: ShapeRef): boolean {
  const type = model.shapes[ref.shape]?.type;
  return type !== 'structure' && type !== 'list' && type !== 'map';
}

/** Streams and event streams are no values; they have tests of their own. */
function streams(model: ServiceModel, ref: ShapeRef | undefined): boolean {
  return Object.values(model.shapes[ref?.shape ?? '']?.members ?? {}).some(
    (member) => member.streaming || model.shapes[member.shape]?.streaming || model.shapes[member.shape]?.eventstream,
  );
}

/** The request as the edge hands it on. */
async function received(request: any): Promise<HttpRequest> {
  const chunks: Uint8Array[] = [];
  if (typeof request.body === 'string') chunks.push(Buffer.from(request.body));
  else if (request.body instanceof Uint8Array) chunks.push(request.body);
  else if (request.body) for await (const chunk of request.body) chunks.push(chunk);
  return httpRequest({
    method: request.method,
    path: request.path,
    query: request.query,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
    body: chunks.length === 0 ? undefined : Buffer.concat(chunks),
  });
}

/** Which of a service's protocols a client chose; its own where the request has no mark. */
function protocolOf(model: ServiceModel, { headers }: HttpRequest): ProtocolName {
  if (headers['smithy-protocol']) return 'smithy-rpc-v2-cbor';
  if (headers['x-amz-target']) return 'json';
  return model.metadata.protocols[0] ?? 'query';
}

/** What a client sent last, and what it gets. */
class Wire {
  seen: Record<string, unknown> | undefined;
  found: OperationModel | undefined;
  answer: (codec: Codec, operation: OperationModel) => HttpResponse = () => assert.fail('no answer was set');

  constructor(readonly model: ServiceModel) {}

  async handle(request: any): Promise<{ response: unknown }> {
    const incoming = await received(request);
    const codec = codecFor(protocolOf(this.model, incoming));
    this.found = codec.operationOf(this.model, incoming);
    assert.ok(this.found, `no operation for ${incoming.method} ${incoming.path}`);
    this.seen = codec.readRequest(this.model, this.found, incoming);
    const { statusCode, headers, body } = this.answer(codec, this.found);
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    return { response: { statusCode, headers: lower, body: Readable.from(body?.length ? [Buffer.from(body)] : []) } };
  }
}

function comparable(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('base64')}`;
  if (value instanceof Date) return `time:${value.getTime()}`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined || key.startsWith('$') ? [] : [[key, comparable(item)]])),
  );
}

for (const service of SERVICES) {
  const sdk = service.load();
  const model = loadModel(service.name);
  const wire = new Wire(model);
  const client = new sdk[service.client]({
    region: 'us-east-1',
    endpoint: 'http://localhost:4566',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler: wire,
    ...service.config,
  });

  for (const operation of Object.values(model.operations)) {
    const Command = sdk[`${operation.name}Command`];
    if (!Command || streams(model, operation.input) || streams(model, operation.output)) continue;
    const input = operation.input ? (sampleOf(model, operation.input) as Record<string, unknown>) : {};
    const output = operation.output ? (sampleOf(model, operation.output) as Record<string, unknown>) : {};
    const unread = service.unread?.[operation.name];
    if (unread !== undefined) assert.ok(delete output[unread], 'is written');

    test(`${service.name} ${operation.name}: the SDK's request is read as what it was given`, async () => {
      wire.answer = (codec, found) => codec.writeResponse(model, found, output, 'request-1');
      await client.send(new Command(structuredClone(input))).catch(() => {});
      const same = wire.found?.name === operation.name && isDeepStrictEqual(comparable(wire.seen), comparable(input));
      if (service.differing?.request.has(operation.name)) return assert.ok(!same, 'does not differ any more');
      assert.equal(wire.found?.name, operation.name);
      assert.deepEqual(comparable(wire.seen), comparable(input));
    });

    test(`${service.name} ${operation.name}: the SDK reads the answer as what was written`, async () => {
      wire.answer = (codec, found) => codec.writeResponse(model, found, output, 'request-1');
      const read = await client.send(new Command(structuredClone(input)));
      const same = isDeepStrictEqual(comparable(read), comparable(output));
      if (service.differing?.answer.has(operation.name)) return assert.ok(!same, 'does not differ any more');
      assert.deepEqual(comparable(read), comparable(output));
      assert.equal(read.$metadata.requestId, 'request-1');
    });
  }

  test(`${service.name}: the SDK tells an error by its code, message and status`, async () => {
    const operation = Object.values(model.operations).find((candidate) => candidate.errors?.length);
    const code = operation?.errors?.[0] ?? '';
    assert.ok(operation);
    wire.answer = (codec) =>
      codec.writeError(model, operation, serviceError({ code, message: 'Because.', status: 409 }), 'request-2');
    const input = operation.input ? sampleOf(model, operation.input) : {};
    await assert.rejects(client.send(new sdk[`${operation.name}Command`](input)), (error: any) => {
      assert.equal(error.message, 'Because.');
      assert.equal(error.$metadata.httpStatusCode, 409);
      assert.ok(error.name === code || error.name === model.shapes[code]?.error?.code, `${error.name} is not ${code}`);
      return true;
    });
  });
}
