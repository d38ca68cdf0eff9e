import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chachaBlock, deriveKey, hchacha } from './chacha.js';
import { type CapturedOrdinals, Ordinals, RequestIds, rootKey, ScopedIds, seedOfKey } from './ids.js';

const words = (hex: string): Uint32Array =>
  new Uint32Array(Uint8Array.from(Buffer.from(hex.replace(/[\s:]/g, ''), 'hex')).buffer);
const hex = (list: Uint32Array): string => Buffer.from(list.buffer).toString('hex');
const RFC_KEY = words('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');

test('the block function gives the key stream of RFC 8439, section 2.3.2', () => {
  const nonce = words('000000090000004a00000000');
  const out = new Uint32Array(16);
  chachaBlock(RFC_KEY, 1, nonce[0] as number, nonce[1] as number, nonce[2] as number, out);
  assert.equal(
    hex(out),
    '10f1e7e4d13b5915500fdd1fa32071c4c7d1f4c733c068030422aa9ac3d46c4ed2826446079faa0914c2d705d98b02a2b5129cd1de164eb9cbd083e8a2503c4e',
  );
});

test('HChaCha20 gives the key of draft-irtf-cfrg-xchacha, section 2.2.1', () => {
  const [a, b, c, d] = words('000000090000004a0000000031415927') as unknown as [number, number, number, number];
  assert.equal(hex(hchacha(RFC_KEY, a, b, c, d)), '82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc');
});

test('texts that begin alike, or end in zeros, give different keys', () => {
  const texts = ['', '\0', '\0\0', 'a', 'a\0', 'ab', 'a'.repeat(8), 'a'.repeat(9), 'a'.repeat(16), 'é'];
  const keys = new Set(texts.map((text) => hex(deriveKey(RFC_KEY, text))));
  assert.equal(keys.size, texts.length);
});

test('the same seed and scope draw the same; another seed or scope does not', () => {
  const draw = (seed: string, scope: string): string => {
    const ids = new ScopedIds(rootKey(seed), scope);
    return `${ids.uuid()} ${ids.text(40, 'abcdef')} ${Buffer.from(ids.bytes(100)).toString('hex')}`;
  };
  assert.equal(draw('seed', 'request 1'), draw('seed', 'request 1'));
  assert.notEqual(draw('seed', 'request 1'), draw('seed', 'request 2'));
  assert.notEqual(draw('seed', 'request 1'), draw('other', 'request 1'));
  assert.notDeepEqual(rootKey(undefined), rootKey(undefined));
});

test('a key that is given as a seed is that key', () => {
  for (const key of [rootKey(undefined), rootKey('seed')]) assert.deepEqual(rootKey(seedOfKey(key)), key);
  assert.notDeepEqual(rootKey('key:short'), rootKey('key:shorter'));
});

test('after a rewind the same is drawn again', () => {
  const ids = new ScopedIds(rootKey('seed'), 'scope');
  ids.bytes(50);
  const mark = ids.mark();
  const drawn = [ids.uuid(), ids.text(80, '0123456789')];
  ids.rewind(mark);
  assert.deepEqual([ids.uuid(), ids.text(80, '0123456789')], drawn);
});

test('UUIDs are of version 4, and letters come evenly', () => {
  const ids = new ScopedIds(rootKey('seed'), 'scope');
  for (let i = 0; i < 1000; i++)
    assert.match(ids.uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const count = new Map<string, number>();
  for (const letter of ids.text(30_000, 'abc')) count.set(letter, (count.get(letter) ?? 0) + 1);
  for (const letter of 'abc') assert.ok(Math.abs((count.get(letter) ?? 0) - 10_000) < 500, `${letter}: ${count.get(letter)}`);
});

const FORMS = { s3: 's3', dynamodb: 'dynamodb' } as const;
const ACCOUNT = '000000000000';
const REGION = 'us-east-1';
const idsOf = (seed: string, ordinals = new Ordinals(true)): RequestIds => new RequestIds(rootKey(seed), ordinals, FORMS);
const some = (ids: RequestIds, service: string, count: number): string[] =>
  Array.from({ length: count }, () => ids.next(service, ACCOUNT, REGION));

test('request ids are of their service', () => {
  const ids = idsOf('seed');
  assert.match(ids.next('s3', ACCOUNT, REGION), /^[0-9A-Z]{16}$/);
  assert.match(ids.next('dynamodb', ACCOUNT, REGION), /^[0-9A-V]{26}VV4KQNSO5AEMVJF66Q9ASUAAJG$/);
  assert.match(ids.next('sqs', ACCOUNT, REGION), /^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  assert.match(ids.within(new ScopedIds(rootKey('seed'), 'request'), 's3'), /^[0-9A-Z]{16}$/);
});

test('no two request ids are the same: of one scope, of two, of two threads', () => {
  const ordinals = new Ordinals(false);
  const threads = [idsOf('seed', ordinals), idsOf('seed', new Ordinals(false, ordinals.memory))];
  const seen = new Set<string>();
  for (let i = 0; i < 500; i++) {
    for (const ids of threads) seen.add(ids.next('sqs', ACCOUNT, REGION)).add(ids.next('sqs', ACCOUNT, 'eu-west-1'));
  }
  assert.equal(seen.size, 2000);
});

test('the ids of an account, region and service do not depend on what others ask', () => {
  const alone = some(idsOf('seed'), 's3', 200);
  const ids = idsOf('seed');
  const among = Array.from({ length: 200 }, (_, i) => {
    ids.next('dynamodb', ACCOUNT, REGION);
    if (i % 3 === 0) ids.next('s3', '111111111111', REGION);
    return ids.next('s3', ACCOUNT, REGION);
  });
  assert.deepEqual(among, alone);
  assert.notDeepEqual(some(idsOf('other'), 's3', 200), alone);
});

test('ids that many other scopes came between are not given again', () => {
  const ids = idsOf('seed');
  const first = some(ids, 's3', 3);
  for (let account = 0; account < 1_500; account++) ids.next('s3', String(account).padStart(12, '0'), REGION);
  const later = some(ids, 's3', 100);
  assert.equal(new Set([...first, ...later]).size, 103);
});

for (const alone of [true, false]) {
  test(`restored ordinals give the same ids again, also ones that a thread held (${alone ? 'one thread' : 'several'})`, () => {
    const ordinals = new Ordinals(alone);
    const ids = idsOf('seed', ordinals);
    some(ids, 's3', 70);
    const captured = JSON.parse(JSON.stringify(ordinals.capture())) as CapturedOrdinals;
    some(ids, 's3', alone ? 0 : 58);
    const next = some(ids, 's3', 100);
    ids.next('dynamodb', ACCOUNT, REGION);
    ordinals.restore(captured);
    assert.deepEqual(some(ids, 's3', 100), next);
    assert.equal(ids.next('dynamodb', ACCOUNT, REGION), idsOf('seed').next('dynamodb', ACCOUNT, REGION));
  });
}
