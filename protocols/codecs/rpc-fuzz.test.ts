/**
 * JSON, CBOR and event streams against hostile input, and round trips of random values. A failure prints the seed of the one input that
 * failed; RUSTSTACK_SEED with RUSTSTACK_FUZZ=1 replays it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { isServiceError } from '../errors.js';
import { httpRequest } from '../http.js';
import { loadModel } from '../load.js';
import type { OperationModel, ServiceModel, ShapeRef } from '../model.js';
import { validateInput } from '../validate.js';
import { CborWriter, readCbor } from './cbor.js';
import { CborReaders, CborWriters } from './cbor-values.js';
import { EventDecoder, encodeMessage } from './event-stream.js';
import { codecFor } from './index.js';
import { JsonReaders, JsonWriters, OWN_NAMES } from './json-values.js';

/** Inputs in `npm test`; RUSTSTACK_FUZZ takes more. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_122);
/** Far above what an input may leave behind; 1 million leaked requests would be gigabytes. */
const GROWTH_LIMIT_BYTES = 200 * 1024 * 1024;
/** Deep enough for structures in lists in structures, small enough for shapes that contain themselves. */
const VALUE_DEPTH = 5;

type Random = () => number;

/** mulberry32: a small generator whose every run can be replayed from its seed. */
function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

// biome-ignore format: a list of texts
const TEXTS = ['', 'a', 'text', '__proto__', 'constructor', 'é', '💥', '\u2028', '"\\', '\u0000', 'arn:aws:iam::111111111111:role/r', '2026-02-30T00:00:00Z', 'x'.repeat(300)];
const NUMBERS = [0, 1, -1, 23, 24, 255, 256, 65_535, 65_536, 2 ** 31 - 1, -(2 ** 31), 2 ** 32, 2 ** 40, -(2 ** 40)];
const FLOATS = [0, 1.5, -2.25, 1e300, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const INTEGER_BITS: Readonly<Record<string, number>> = { byte: 8, short: 16, integer: 32 };

function randomValue(model: ServiceModel, ref: ShapeRef, random: Random, depth: number): unknown {
  const shape = model.shapes[ref.shape];
  switch (shape?.type) {
    case 'structure': {
      if (shape.document) return { a: [1, 'b', null, true] };
      const members = Object.entries(shape.members ?? {}).filter(() => depth < VALUE_DEPTH && random() < 0.5);
      return Object.fromEntries(members.map(([key, member]) => [key, randomValue(model, member, random, depth + 1)]));
    }
    case 'list':
      return Array.from({ length: depth < VALUE_DEPTH ? Math.floor(random() * 3) : 0 }, () =>
        randomValue(model, shape.member as ShapeRef, random, depth + 1),
      );
    case 'map':
      return depth < VALUE_DEPTH ? { [pick(TEXTS, random)]: randomValue(model, shape.value as ShapeRef, random, depth + 1) } : {};
    case 'boolean':
      return random() < 0.5;
    case 'timestamp':
      return new Date(Math.floor(random() * 4e12));
    case 'blob':
      return Buffer.from(pick(TEXTS, random));
    case 'byte':
    case 'short':
    case 'integer':
    case 'long': {
      const limit = 2 ** ((INTEGER_BITS[shape.type] ?? 54) - 1);
      return pick(
        NUMBERS.filter((number) => number < limit && number >= -limit),
        random,
      );
    }
    case 'float':
    case 'double':
      return Math.fround(pick(shape.type === 'float' ? FLOATS.filter((number) => Math.abs(number) !== 1e300) : FLOATS, random));
    default:
      return pick(TEXTS, random);
  }
}

interface Sample {
  readonly model: ServiceModel;
  readonly operation: OperationModel;
  readonly input: ShapeRef;
}

function randomSample(models: readonly ServiceModel[], random: Random): Sample {
  for (;;) {
    const model = pick(models, random);
    const operation = pick(Object.values(model.operations), random);
    if (operation.input) return { model, operation, input: operation.input };
  }
}

const SERVICES = [
  'sqs',
  'dynamodb',
  'kms',
  'logs',
  'events',
  'stepfunctions',
  'ssm',
  'cloudwatch',
  'kinesis',
  'ecs',
  'glue',
] as const;
const models = SERVICES.map(loadModel);

/** Runs for one seed after the other, and names the seed that fails. */
function forSeeds(count: number, run: (random: Random) => void): void {
  const before = process.memoryUsage().rss;
  for (let input = 0; input < count; input++) {
    try {
      run(generator(SEED + input));
    } catch (error) {
      throw new Error(`RUSTSTACK_SEED=${SEED + input} RUSTSTACK_FUZZ=1`, { cause: error });
    }
  }
  assert.ok(process.memoryUsage().rss - before < GROWTH_LIMIT_BYTES, 'memory grew');
}

/** Swaps, cuts, doubles and overwrites bytes; now and then nests without end. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * (changed.length + 1));
    const length = Math.floor(random() * 12);
    const dice = random();
    if (dice < 0.4) changed[at] = Math.floor(random() * 256);
    else if (dice < 0.6) changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + length)]);
    else if (dice < 0.8) changed = Buffer.concat([changed.subarray(0, at + length), changed.subarray(at)]);
    else changed = Buffer.concat([changed.subarray(0, at), Buffer.from(pick(HOSTILE, random), 'latin1'), changed.subarray(at)]);
  }
  if (random() < 0.002)
    return Buffer.concat([
      changed,
      Buffer.from(pick(['[', '{"a":', '\x9f', '\xbf\x61a', '\xc1'], random).repeat(20_000), 'latin1'),
    ]);
  return changed;
}

// biome-ignore format: a list of tokens
const HOSTILE = ['null', '{}', '[]', '""', '1e999', '-0', '0.5', 'true', '"__proto__":', '{"__proto__":{"a":1}}', ',', ':', '\x9f', '\xbf', '\xff', '\xf6', '\xfb\x7f\xf8\x00\x00\x00\x00\x00\x00', '\x1b\xff\xff\xff\xff\xff\xff\xff\xff', '\x9b\xff\xff\xff\xff\xff\xff\xff\xff', '\xc2\x58\xff', '\x5f', '\x7f'];

function onlyServiceErrors(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!isServiceError(error)) throw error;
  }
}

for (const protocol of ['json', 'smithy-rpc-v2-cbor'] as const) {
  const codec = codecFor(protocol);
  test(`${protocol}: mutated requests are read and checked, or refused by a ServiceError`, () => {
    forSeeds(INPUTS, (random) => {
      const { model, operation, input } = randomSample(models, random);
      const body = mutate(encode(protocol, model, input, randomValue(model, input, random, 0)), random);
      const request = httpRequest({ method: 'POST', path: '/', headers: {}, body });
      onlyServiceErrors(() => validateInput(model, operation, codec.readRequest(model, operation, request)));
    });
  });

  test(`${protocol}: what is written is read as it was`, () => {
    forSeeds(INPUTS / 10, (random) => {
      const { model, operation, input } = randomSample(models, random);
      const value = randomValue(model, input, random, 0);
      const body = encode(protocol, model, input, value);
      const read = codec.readRequest(model, operation, httpRequest({ method: 'POST', path: '/', headers: {}, body }));
      assert.ok(isDeepStrictEqual(plain(read), plain(value)), `${model.service} ${operation.name}`);
    });
  });
}

const writers = new Map<ServiceModel, { json: JsonWriters; cbor: CborWriters }>();

function writersOf(model: ServiceModel): { json: JsonWriters; cbor: CborWriters } {
  const made = writers.get(model) ?? { json: new JsonWriters(model, OWN_NAMES), cbor: new CborWriters(model) };
  writers.set(model, made);
  return made;
}

function encode(protocol: 'json' | 'smithy-rpc-v2-cbor', model: ServiceModel, ref: ShapeRef, value: unknown): Uint8Array {
  const { json, cbor } = writersOf(model);
  if (protocol === 'json') return Buffer.from(json.structure(ref.shape)(value));
  const out = new CborWriter();
  cbor.structure(ref.shape)(value, out);
  return out.finish();
}

/** Bytes as text, whatever class they come in. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('base64')}`;
  if (value instanceof Date || typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.entries(value)
    .map(([key, item]) => [key, plain(item)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

test('mutated frames are read or refused by a ServiceError, whole ones come back in any pieces', () => {
  forSeeds(INPUTS, (random) => {
    const frame = encodeMessage(
      [
        [':message-type', 'event'],
        [pick(['a', 'b'], random), pick<string | number | boolean | bigint | Date>(['x', 7, true, 8n, new Date(9)], random)],
      ],
      Buffer.from(pick(TEXTS, random)),
    );
    onlyServiceErrors(() => new EventDecoder().push(mutate(frame, random)));
    const decoder = new EventDecoder();
    const cut = Math.floor(random() * frame.length);
    const [message, ...more] = [frame.subarray(0, cut), frame.subarray(cut)].flatMap((piece) => decoder.push(piece));
    assert.ok(message && more.length === 0 && !decoder.pending);
    assert.deepEqual(Buffer.from(encodeMessage(message.headers, message.payload)), Buffer.from(frame));
  });
});

test('readers are the same whether a shape was met before or not', () => {
  const model = loadModel('dynamodb');
  const item = { a: { M: { b: { L: [{ S: 'x' }, { B: 'AA==' }] } } } };
  const read = new JsonReaders(model, OWN_NAMES).structure('PutItemInput')({ TableName: 't', Item: item }, 0);
  assert.deepEqual(
    plain(read),
    plain({ TableName: 't', Item: { a: { M: { b: { L: [{ S: 'x' }, { B: Buffer.from([0]) }] } } } } }),
  );
  const again = new CborReaders(model).structure('PutItemInput')(
    readCbor(encode('smithy-rpc-v2-cbor', model, { shape: 'PutItemInput' }, read)),
  );
  assert.deepEqual(plain(again), plain(read));
});
