/** The native combiner of CRCs against one that multiplies polynomials bit by bit, over lengths up to AWS's largest object. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { native } from '../../../native/index.js';

const CASES = Number(process.env.RUSTSTACK_FUZZ ?? 300);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);
const LARGEST_BYTES = 5 * 1024 ** 4;

interface Crc {
  readonly name: string;
  readonly bits: number;
  /** Reflected. */
  readonly polynomial: bigint;
}

const CRCS: readonly Crc[] = [
  { name: 'CRC32', bits: 32, polynomial: 0xedb88320n },
  { name: 'CRC32C', bits: 32, polynomial: 0x82f63b78n },
  { name: 'CRC64NVME', bits: 64, polynomial: 0x9a6c9329ac4bc9b5n },
];

/** The product modulo the polynomial; the highest bit stands for 1, the next for x. */
function multiply({ bits, polynomial }: Crc, a: bigint, b: bigint): bigint {
  let product = 0n;
  let factor = b;
  for (let bit = bits - 1; bit >= 0; bit--) {
    if ((a >> BigInt(bit)) & 1n) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ polynomial : factor >> 1n;
  }
  return product;
}

/** x to the power of eight times `bytes`. */
function shift(crc: Crc, bytes: number): bigint {
  let power = 1n << BigInt(crc.bits - 1);
  let square = 1n << BigInt(crc.bits - 1 - 8);
  for (let left = BigInt(bytes); left > 0n; left >>= 1n) {
    if (left & 1n) power = multiply(crc, power, square);
    square = multiply(crc, square, square);
  }
  return power;
}

/** By the definition: all bits of the first are followed by those of the second. What all CRCs begin and end with, all ones, cancels out. */
function combined(crc: Crc, parts: ReadonlyArray<{ value: bigint; bytes: number }>): bigint {
  return parts.reduce((whole, { value, bytes }) => multiply(crc, whole, shift(crc, bytes)) ^ value, 0n);
}

function slow(crc: Crc, data: Uint8Array): bigint {
  const ones = (1n << BigInt(crc.bits)) - 1n;
  let value = ones;
  for (const byte of data) {
    value ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ crc.polynomial : value >> 1n;
  }
  return value ^ ones;
}

/** As S3 writes it. */
function base64({ bits }: Crc, value: bigint): string {
  return Buffer.from(value.toString(16).padStart(bits / 4, '0'), 'hex').toString('base64');
}

/** Mulberry32: enough for choosing test input, and the same everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const combine = (crc: Crc, parts: ReadonlyArray<{ value: bigint; bytes: number }>): string =>
  native().s3CombineChecksums(
    crc.name,
    false,
    parts.map(({ value }) => base64(crc, value)),
    parts.map(({ bytes }) => bytes),
  );

test('combining the CRCs of parts gives that of the whole', () => {
  const next = random(SEED);
  for (let n = 0; n < CASES; n += 1) {
    const crc = CRCS[n % CRCS.length] as Crc;
    const data = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      Uint8Array.from({ length: Math.floor(next() * 40) }, () => next() * 256),
    );
    const parts = data.map((bytes) => ({ value: slow(crc, bytes), bytes: bytes.length }));
    const whole = base64(crc, slow(crc, Buffer.concat(data)));
    const about = `case ${n} of RUSTSTACK_SEED=${SEED}: ${crc.name} of ${parts.map(({ bytes }) => bytes).join(', ')} bytes`;
    assert.equal(base64(crc, combined(crc, parts)), whole, `the reference, ${about}`);
    assert.equal(combine(crc, parts), whole, about);
  }
});

test('parts of any length combine as the definition says', () => {
  const next = random(SEED + 1);
  for (let n = 0; n < CASES; n += 1) {
    const crc = CRCS[n % CRCS.length] as Crc;
    const parts = Array.from({ length: 2 + Math.floor(next() * 5) }, () => ({
      value: BigInt.asUintN(crc.bits, (BigInt(Math.floor(next() * 2 ** 32)) << 32n) | BigInt(Math.floor(next() * 2 ** 32))),
      // Of all magnitudes.
      bytes: Math.floor(LARGEST_BYTES ** next()),
    }));
    const about = `case ${n} of RUSTSTACK_SEED=${SEED + 1}: ${crc.name} of ${parts.map(({ bytes }) => bytes).join(', ')} bytes`;
    assert.equal(combine(crc, parts), base64(crc, combined(crc, parts)), about);
  }
});
