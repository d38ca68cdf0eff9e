/** The native decoder of signed chunks against a slow one in TypeScript that has all of the body before it and makes each signature anew. */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { after, it } from 'node:test';
import { DataPlane } from './testing.js';

const plane = new DataPlane();
after(() => plane.close());

const CASES = Number(process.env.RUSTSTACK_FUZZ ?? 2_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);

const SIGNING = {
  key: createHash('sha256').update('a key').digest(),
  seedSignature: 'ab'.repeat(32),
  scope: '20260101/us-east-1/s3/aws4_request',
  date: '20260101T000000Z',
};
const TRAILER = 'x-amz-checksum-crc32';

type Below = (n: number) => number;

/** Mulberry32: enough for choosing test input, and the same everywhere. */
function random(seed: number): Below {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');

function sign(kind: 'PAYLOAD' | 'TRAILER', previous: string, data: Buffer | string): string {
  const hashes = kind === 'PAYLOAD' ? `${sha256('')}\n${sha256(data)}` : sha256(data);
  const text = `AWS4-HMAC-SHA256-${kind}\n${SIGNING.date}\n${SIGNING.scope}\n${previous}\n${hashes}`;
  return createHmac('sha256', SIGNING.key).update(text).digest('hex');
}

/** One bit at a time, as the catalogue of CRCs has it; base64. */
function crc32(data: Buffer): string {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const digest = Buffer.alloc(4);
  digest.writeUInt32BE(~crc >>> 0);
  return digest.toString('base64');
}

interface Case {
  body: Buffer;
  /** As the headers say. */
  length: number;
  hasTrailer: boolean;
}

/** What the body decodes to behind `=`, or the code of the error. */
function reference({ body, length, hasTrailer }: Case): string {
  const text = body.toString('latin1');
  let at = 0;
  let previous = SIGNING.seedSignature;
  let decoded = Buffer.alloc(0);
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
    const [digits, ...extensions] = header?.split(';') ?? [];
    if (digits === undefined || !/^[0-9a-fA-F]{1,16}$/.test(digits.trim())) return 'IncompleteBody';
    const size = Number.parseInt(digits, 16);
    if (size > 0) {
      if (small) return 'InvalidChunkSizeError';
      small = size < 8192;
    }
    const claimed = extensions
      .map((field) => /^chunk-signature=([\s\S]*)$/.exec(field.trim())?.[1])
      .findLast((one) => one !== undefined);
    if (claimed === undefined) return 'IncompleteBody';
    const data = body.subarray(at, at + size);
    if (decoded.length + data.length > length) return 'IncompleteBody';
    decoded = Buffer.concat([decoded, data]);
    at += size;
    if (size > 0) {
      if (text.slice(at, at + 2) !== '\r\n') return 'IncompleteBody';
      at += 2;
    }
    previous = sign('PAYLOAD', previous, data);
    if (claimed !== previous) return 'SignatureDoesNotMatch';
    if (size === 0) break;
  }
  // A header may have a line feed of its own before the end of its line.
  const bareFeed = (): number => {
    const feed = text.indexOf('\n', at);
    return feed > at && text[feed - 1] !== '\r' && '\r\n'.startsWith(text.slice(feed + 1, feed + 3)) ? feed : -1;
  };
  const trailerLine = (): string | undefined => {
    const feed = bareFeed();
    if (feed < 0) return line();
    const found = text.slice(at, feed);
    at = feed + 3;
    return found;
  };
  const isOver = (): boolean => text.indexOf('\n', at) < 0 || bareFeed() + 3 > text.length;
  const trailers = trailingHeaders(trailerLine, isOver, previous);
  if (typeof trailers === 'string') return trailers;
  if (at < text.length) return 'IncompleteBody';
  if (trailers.unsigned) return 'MalformedTrailerError';
  const problem = judgeTrailers(trailers.found, hasTrailer);
  if (problem !== undefined) return problem;
  if (decoded.length !== length) return 'IncompleteBody';
  return hasTrailer && trailers.found[0]?.[1] !== crc32(decoded) ? 'BadDigest' : `=${decoded.toString('latin1')}`;
}

interface Trailers {
  found: Array<[name: string, value: string]>;
  /** The last of them stand behind the signature, or there is none. */
  unsigned: boolean;
}

function trailingHeaders(line: () => string | undefined, isOver: () => boolean, previous: string): Trailers | string {
  const trailers: Trailers = { found: [], unsigned: false };
  for (;;) {
    if (isOver()) return 'IncompleteBody';
    const found = line();
    if (found === undefined) return 'MalformedTrailerError';
    if (found === '') return trailers;
    if (!isUtf8(found)) return 'MalformedTrailerError';
    const colon = found.indexOf(':');
    const name = found.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name === '') return 'MalformedTrailerError';
    const value = found.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') {
      const covered = trailers.found.map(([one, of]) => `${one}:${of}\n`).join('');
      if (sign('TRAILER', previous, Buffer.from(covered, 'latin1')) !== value) return 'SignatureDoesNotMatch';
      trailers.unsigned = false;
    } else {
      trailers.found.push([name, value]);
      trailers.unsigned = true;
    }
  }
}

function judgeTrailers(found: Trailers['found'], hasTrailer: boolean): string | undefined {
  if (!hasTrailer) return found.length > 0 ? 'MalformedTrailerError' : undefined;
  if (found.length !== 1 || found[0]?.[0] !== TRAILER) return 'MalformedTrailerError';
  const value = found[0][1];
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === 4 && bytes.toString('base64') === value ? undefined : 'InvalidRequest';
}

function isUtf8(latin1: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin1, 'latin1'));
    return true;
  } catch {
    return false;
  }
}

function makeCase(below: Below): Case {
  const parts: Buffer[] = [];
  const data: Buffer[] = [];
  let previous = SIGNING.seedSignature;
  const add = (chunk: Buffer): void => {
    previous = sign('PAYLOAD', previous, chunk);
    parts.push(Buffer.from(`${chunk.length.toString(16)};chunk-signature=${previous}\r\n`), chunk);
    if (chunk.length > 0) parts.push(Buffer.from('\r\n'));
  };
  // Some bodies are so long that they go over the worker's thread.
  const chunks = below(4);
  for (let i = 0; i < chunks; i++) {
    const size = below(5) === 0 ? 1 + below(20) : 8192 + below(20_000);
    data.push(Buffer.alloc(size, 97 + below(26)));
    add(data.at(-1) as Buffer);
  }
  add(Buffer.alloc(0));
  const whole = Buffer.concat(data);
  const hasTrailer = below(2) === 0;
  if (hasTrailer) {
    const header = `${TRAILER}:${below(12) === 0 ? 'AAAAAA==' : crc32(whole)}`;
    const signature = (covered: string): string => `x-amz-trailer-signature:${sign('TRAILER', previous, covered)}`;
    const lines = below(12) === 0 ? [signature(''), header] : below(12) === 0 ? [header] : [header, signature(`${header}\n`)];
    parts.push(Buffer.from(lines.map((one) => `${one}\r\n`).join('')));
  }
  parts.push(Buffer.from('\r\n'));
  let body = Buffer.concat(parts);
  const kind = below(5);
  if (kind === 0) body[below(body.length)] = '\r\n:;0Az\xff'.charCodeAt(below(8));
  if (kind === 1) body = body.subarray(0, below(body.length));
  return { body, length: whole.length + (below(20) === 0 ? 1 : 0), hasTrailer };
}

function inPieces(body: Buffer, below: Below): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = Math.min(body.length, at + 1 + below(30_000));
    pieces.push(body.subarray(at, end));
    at = end;
  }
  return pieces.length > 0 ? pieces : [body];
}

it('agrees with the reference on signed bodies of all kinds, in pieces of all sizes', async () => {
  const below = random(SEED);
  let whole = 0;
  for (let i = 0; i < CASES; i++) {
    const one = makeCase(below);
    const expected = reference(one);
    const answer = await plane.send({
      method: 'PUT',
      path: '/bucket/fuzz',
      chunkSigning: SIGNING,
      body: inPieces(one.body, below),
      headers: {
        'x-amz-content-sha256': `STREAMING-AWS4-HMAC-SHA256-PAYLOAD${one.hasTrailer ? '-TRAILER' : ''}`,
        'x-amz-decoded-content-length': String(one.length),
        ...(one.hasTrailer && { 'x-amz-trailer': TRAILER }),
      },
    });
    const code = /<Code>(\w+)<\/Code>/.exec(String(answer?.body))?.[1];
    const about = `case ${i} of RUSTSTACK_SEED=${SEED}: ${JSON.stringify(one.body.toString('latin1').slice(0, 300))}, length ${one.length}, ${one.hasTrailer}`;
    if (!expected.startsWith('=')) assert.equal(code, expected, about);
    else {
      assert.equal(code, undefined, about);
      assert.equal((await plane.get('/bucket/fuzz'))?.body.toString('latin1'), expected.slice(1), about);
      whole += 1;
    }
  }
  assert.ok(CASES < 100 || whole > CASES / 5, `${whole} of ${CASES} were whole`);
});
