/**
 * The codecs against hostile input: mutated requests end in an input or a ServiceError, never another exception, a hang or growth; answers with
 * hostile text stay well-formed and mean what was given. A failure prints the seed of the one input that failed; RUSTSTACK_SEED replays it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isServiceError, type ServiceError } from '../errors.js';
import { httpRequest, type RequestParts } from '../http.js';
import { loadModel } from '../load.js';
import type { ServiceModel, Shape, ShapeRef } from '../model.js';
import { loadVectors, requestOf } from '../test-vectors/vectors.js';
import { codecFor } from './index.js';
import { childrenOf, nodeName, parseXml, textOf } from './xml-document.js';

/** Inputs in `npm test`; RUSTSTACK_FUZZ takes more. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);
/** Far above what an input may leave behind; 1 million leaked requests would be gigabytes. */
const GROWTH_LIMIT_BYTES = 200 * 1024 * 1024;

/** mulberry32: a small generator whose every run can be replayed from its seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Sample {
  readonly model: ServiceModel;
  readonly protocol: 'rest-xml' | 'rest-json' | 'query' | 'ec2';
  readonly parts: RequestParts;
}

// biome-ignore format: a list of tokens
const HOSTILE = [
  '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#xFFFFFF;', '&amp;', ']]>', '<![CDATA[', '<!--', '<?xml version="1.0"?>', '</', '/>', '<a ',
  '="', "='", '%', '%zz', '%00', '%E0%A4%A', '+', '&', '=', '.', '.member.1', '.member.999999999999', '.entry.1.key', '.-1', '__proto__', 'constructor',
  'toString', 'hasOwnProperty', '\u0000', '\ud800', '\u2028', '💥', 'NaN', '1e999', '-0', '9223372036854775808', '2026-02-30T00:00:00Z', 'null',
  '{', '}', '[', ']', '"', '\\u0000', '//', '/../', '?', '\r\n', ' ',
];

function samples(): Sample[] {
  const list: Sample[] = [];
  for (const protocol of ['rest-xml', 'rest-json', 'query', 'ec2'] as const) {
    for (const { model, one } of loadVectors('input', protocol)) {
      if (one.serialized?.body === undefined || one.serialized.body.length > 4000) continue;
      const { method, path, query, headers, body } = requestOf(one);
      list.push({ model, protocol, parts: { method, path, query, headers, body } });
    }
  }
  const s3 = loadModel('s3');
  const xml = (root: string, inner: string) =>
    Buffer.from(`<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inner}</${root}>`);
  const add = (method: string, path: string, query: RequestParts['query'], body?: Uint8Array) =>
    list.push({ model: s3, protocol: 'rest-xml', parts: { method, path, query, headers: { 'x-amz-meta-a': 'b' }, body } });
  add('GET', '/bucket', { 'list-type': '2', prefix: 'a', 'max-keys': '10' });
  add('POST', '/bucket', { delete: '' }, xml('Delete', '<Object><Key>a&amp;b</Key></Object><Quiet>true</Quiet>'));
  add('POST', '/b/k', { uploadId: 'u' }, xml('CompleteMultipartUpload', '<Part><ETag>e</ETag><PartNumber>1</PartNumber></Part>'));
  add(
    'PUT',
    '/b',
    { lifecycle: '' },
    xml('LifecycleConfiguration', '<Rule><ID>i</ID><Expiration><Days>1</Days></Expiration></Rule>'),
  );
  add('PUT', '/b/k%20l', { partNumber: '1', uploadId: 'u' }, Buffer.from('data'));
  for (const [service, form] of [
    ['iam', 'Action=CreateUser&Version=2010-05-08&UserName=u&Tags.member.1.Key=a&Tags.member.1.Value=b'],
    ['sns', 'Action=CreateTopic&Version=2010-03-31&Name=n&Attributes.entry.1.key=k&Attributes.entry.1.value=v'],
  ] as const) {
    list.push({
      model: loadModel(service),
      protocol: 'query',
      parts: { method: 'POST', path: '/', headers: {}, body: Buffer.from(form) },
    });
  }
  return list;
}

/** Changes a text in a few places: cuts, doubles, swaps characters, puts in what parsers trip over. */
function mutate(text: string, random: () => number): string {
  let changed = text;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * (changed.length + 1));
    const length = Math.floor(random() * 12);
    const dice = random();
    if (dice < 0.4) changed = changed.slice(0, at) + HOSTILE[Math.floor(random() * HOSTILE.length)] + changed.slice(at);
    else if (dice < 0.6) changed = changed.slice(0, at) + changed.slice(at + length);
    else if (dice < 0.8) changed = changed.slice(0, at + length) + changed.slice(at);
    else changed = changed.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + changed.slice(at + 1);
  }
  // Now and then, deep: what a recursive parser would fall over.
  if (random() < 0.005) changed += '<a>'.repeat(5000) + '[{"a":'.repeat(5000) + 'A.'.repeat(5000);
  return changed.length > 200_000 ? changed.slice(0, 200_000) : changed;
}

function mutateParts({ method, path, query, headers, body }: RequestParts, random: () => number): RequestParts {
  const some = (text: string, chance: number) => (random() < chance ? mutate(text, random) : text);
  const pairs = Object.entries(query ?? {}).map(([name, value]) => [
    some(name, 0.2),
    typeof value === 'string' ? some(value, 0.3) : value,
  ]);
  const text = body instanceof Uint8Array ? Buffer.from(body).toString() : '';
  return {
    method: random() < 0.02 ? 'PATCH' : method,
    path: some(path, 0.2),
    query: Object.fromEntries(pairs),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, some(value, 0.3)])),
    body: body === undefined ? undefined : Buffer.from(some(text, 0.9)),
  };
}

/** Reads a request; what is refused must be refused by a ServiceError that can be written. */
function serve({ model, protocol }: Sample, parts: RequestParts): void {
  const codec = codecFor(protocol);
  let refused: ServiceError | undefined;
  const request = httpRequest(parts);
  const operation = codec.operationOf(model, request);
  if (!operation) return;
  try {
    codec.readRequest(model, operation, request);
  } catch (error) {
    if (!isServiceError(error)) throw error;
    refused = error;
  }
  if (refused) assert.ok(codec.writeError(model, operation, refused, 'id').statusCode >= 400);
}

test('mutated requests are read or refused by a ServiceError', () => {
  const all = samples();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  for (let input = 0; input < INPUTS; input++) {
    const seed = SEED + input;
    const random = generator(seed);
    const sample = all[Math.floor(random() * all.length)] as Sample;
    const parts = mutateParts(sample.parts, random);
    try {
      serve(sample, parts);
    } catch (error) {
      const shown = JSON.stringify({ ...parts, body: parts.body && Buffer.from(parts.body as Uint8Array).toString() }).slice(
        0,
        2000,
      );
      throw new Error(`RUSTSTACK_SEED=${seed} RUSTSTACK_FUZZ=1: ${sample.protocol} ${shown}`, { cause: error });
    }
  }
  assert.ok(process.memoryUsage().rss - before < GROWTH_LIMIT_BYTES, 'memory grew');
});

/** A random value of a shape, with hostile texts; `depth` bounds shapes that contain themselves. */
function randomValue(model: ServiceModel, ref: ShapeRef, random: () => number, depth: number): unknown {
  const shape = model.shapes[ref.shape] as Shape;
  switch (shape.type) {
    case 'structure': {
      const members = Object.entries(shape.members ?? {}).filter(() => depth < 5 && random() < 0.6);
      return Object.fromEntries(members.map(([key, member]) => [key, randomValue(model, member, random, depth + 1)]));
    }
    case 'list':
      return Array.from({ length: Math.floor(random() * 3) }, () =>
        randomValue(model, shape.member as ShapeRef, random, depth + 1),
      );
    case 'map':
      return { [textFrom(random)]: randomValue(model, shape.value as ShapeRef, random, depth + 1) };
    case 'boolean':
      return random() < 0.5;
    case 'timestamp':
      return new Date(Math.floor(random() * 4e12));
    case 'blob':
      return Buffer.from(textFrom(random));
    case 'string':
    case 'character':
      return textFrom(random);
    default:
      return Math.floor(random() * 100);
  }
}

/** A NUL can't stand in XML in any way, nor half a character in UTF-8. */
function textFrom(random: () => number): string {
  return Buffer.from(mutate('text', random).slice(0, 40).replaceAll('\u0000', '')).toString();
}

test('answers with hostile values are well-formed', () => {
  const models = (['s3', 'iam', 'sns', 'ec2', 'route53', 'cloudfront'] as const).map(loadModel);
  for (let input = 0; input < INPUTS / 20; input++) {
    const seed = SEED + input;
    const random = generator(seed);
    const model = models[Math.floor(random() * models.length)] as ServiceModel;
    const operations = Object.values(model.operations).filter(({ output }) => output && !streams(model, output));
    const operation = operations[Math.floor(random() * operations.length)];
    if (!operation?.output) continue;
    const codec = codecFor(model.metadata.protocols[0] ?? 'query');
    const output = randomValue(model, operation.output, random, 0) as Record<string, unknown>;
    const { body } = codec.writeResponse(model, operation, output, 'id');
    const text = body === undefined ? '' : Buffer.from(body).toString();
    if (text.startsWith('<'))
      assert.ok(parseXml(text), `RUSTSTACK_SEED=${seed}: ${model.service} ${operation.name} ${text.slice(0, 2000)}`);
  }
});

function streams(model: ServiceModel, ref: ShapeRef): boolean {
  const payload = model.shapes[ref.shape]?.payload;
  const shape = payload === undefined ? undefined : model.shapes[model.shapes[ref.shape]?.members?.[payload]?.shape ?? ''];
  return shape !== undefined && (shape.type !== 'structure' || shape.eventstream === true);
}

test('any text comes back from XML as it went in', () => {
  const s3 = loadModel('s3');
  const codec = codecFor('rest-xml');
  const operation = s3.operations.ListObjectsV2;
  assert.ok(operation);
  for (let input = 0; input < INPUTS / 20; input++) {
    const seed = SEED + input;
    const key = textFrom(generator(seed));
    const { body } = codec.writeResponse(s3, operation, { Contents: [{ Key: key }] }, 'id');
    const root = parseXml(Buffer.from(body).toString());
    assert.ok(root, `RUSTSTACK_SEED=${seed}`);
    const contents = root.children.find((child) => nodeName(child) === 'Contents');
    const [element] = contents ? childrenOf(contents, 'Contents') : [];
    assert.equal(element && textOf(childrenOf(element, 'Key')), key, `RUSTSTACK_SEED=${seed}`);
  }
});
