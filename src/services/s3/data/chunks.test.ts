/** The native chunk decoder against a slow one in TypeScript that has all of the body before it. */
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { DataPlane } from './testing.js';

const plane = new DataPlane();
after(() => plane.close());

const CASES = Number(process.env.RUSTSTACK_FUZZ ?? 3_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);

/** Mulberry32: enough for choosing test input, and the same everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** The decoded body, or the code of the error. */
function reference(body: Buffer, decodedLength: number): string {
  const text = body.toString('latin1');
  let at = 0;
  let decoded = '';
  let small = false;
  const line = (): string | undefined => {
    const end = text.indexOf('\n', at);
    if (end < 1 || end <= at || text[end - 1] !== '\r') return undefined;
    const found = text.slice(at, end - 1);
    at = end + 1;
    return found;
  };
  for (;;) {
    const header = line();
    const digits = header?.split(';')[0]?.trim();
    if (header === undefined || digits === undefined || !/^[0-9a-fA-F]{1,16}$/.test(digits)) return 'IncompleteBody';
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    if (small) return 'InvalidChunkSizeError';
    small = size < 8192;
    if (decoded.length + Math.min(size, text.length - at) > decodedLength) return 'IncompleteBody';
    decoded += text.slice(at, at + size);
    at += size;
    if (text.slice(at, at + 2) !== '\r\n') return 'IncompleteBody';
    at += 2;
  }
  const trailers: string[] = [];
  for (;;) {
    const feed = text.indexOf('\n', at);
    if (feed < 0) return 'IncompleteBody';
    // A header may have a line feed of its own before the end of its line.
    const isBare = feed > at && text[feed - 1] !== '\r';
    if (isBare && '\r\n'.startsWith(text.slice(feed + 1)) && text.length < feed + 3) return 'IncompleteBody';
    const found = isBare && text.startsWith('\r\n', feed + 1) ? text.slice(at, feed) : line();
    if (isBare && found !== undefined) at = feed + 3;
    if (found === undefined) return 'MalformedTrailerError';
    if (found === '') break;
    const colon = found.indexOf(':');
    if (colon < 0 || found.slice(0, colon).trim() === '' || !isUtf8(found)) return 'MalformedTrailerError';
    trailers.push(found);
  }
  if (at < text.length) return 'IncompleteBody';
  if (trailers.length > 0) return 'MalformedTrailerError';
  return decoded.length === decodedLength ? `=${decoded}` : 'IncompleteBody';
}

function isUtf8(latin1: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin1, 'latin1'));
    return true;
  } catch {
    return false;
  }
}

function makeBody(below: (n: number) => number): { body: Buffer; length: number } {
  const parts: Buffer[] = [];
  let length = 0;
  const chunks = below(3);
  for (let i = 0; i < chunks; i++) {
    const size = below(6) === 0 ? 8192 + below(3) : 1 + below(20);
    parts.push(Buffer.from(`${size.toString(16)}\r\n`), Buffer.alloc(size, 97 + below(26)), Buffer.from('\r\n'));
    length += size;
  }
  parts.push(Buffer.from(`0\r\n${below(5) === 0 ? 'a:b\r\n' : ''}\r\n`));
  let body = Buffer.concat(parts);
  const kind = below(4);
  if (kind === 0) body[below(body.length)] = '\r\n:;0Az\xff'.charCodeAt(below(8));
  if (kind === 1) body = body.subarray(0, below(body.length));
  if (below(20) === 0) length += 1;
  return { body, length };
}

it('agrees with the reference on bodies of all kinds', async () => {
  const below = random(SEED);
  for (let i = 0; i < CASES; i++) {
    const { body, length } = makeBody(below);
    const expected = reference(body, length);
    const answer = await plane.put('/bucket/fuzz', body, {
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': String(length),
    });
    const code = /<Code>(\w+)<\/Code>/.exec(String(answer?.body))?.[1];
    const about = `case ${i} of seed ${SEED}: ${JSON.stringify(body.toString('latin1').slice(0, 200))}, length ${length}`;
    if (!expected.startsWith('=')) assert.equal(code, expected, about);
    else {
      assert.equal(code, undefined, about);
      assert.equal((await plane.get('/bucket/fuzz'))?.body.toString('latin1'), expected.slice(1), about);
    }
  }
});
