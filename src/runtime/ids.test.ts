import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chachaBlock, deriveKey, hchacha } from './chacha.js';
import { RequestIds, rootKey, ScopedIds } from './ids.js';

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

test('request ids are of their service, and two threads of an instance never give the same', () => {
  const key = rootKey('seed');
  const first = new RequestIds(key);
  const second = new RequestIds(key, first.counter);
  assert.match(first.next('s3'), /^[0-9A-Z]{16}$/);
  assert.match(first.next('dynamodb'), /^[0-9A-V]{26}VV4KQNSO5AEMVJF66Q9ASUAAJG$/);
  const seen = new Set<string>();
  for (let i = 0; i < 1000; i++) seen.add(first.next('uuid')).add(second.next('uuid'));
  assert.equal(seen.size, 2000);
  assert.equal(new RequestIds(key).next('s3'), new RequestIds(key).next('s3'));
});
