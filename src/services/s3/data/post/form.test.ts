import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORM_FIELDS_BYTES_MAX } from '../../limits.js';
import { boundaryOf, FormReader, type FormState } from './form.js';
import { checkPolicy } from './policy.js';

interface Read {
  readonly state: FormState;
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly name: string | undefined; readonly content: Buffer } | undefined;
}

/** Reads a form in pieces that end where `cuts` says. */
function read(body: Buffer, boundary: string, cuts: readonly number[] = []): Read {
  const content: Buffer[] = [];
  let name: string | undefined;
  let isThere = false;
  const reader = new FormReader(boundary, {
    onFile: (_fields, file) => {
      isThere = true;
      name = file.name;
    },
    onContent: (piece) => content.push(Buffer.from(piece)),
  });
  let at = 0;
  for (const cut of [...cuts, body.length]) {
    // The memory of a piece is used again, as listeners do.
    const piece = Buffer.from(body.subarray(at, cut));
    reader.push(piece);
    piece.fill(0x2d);
    at = cut;
  }
  return { state: reader.end(), fields: reader.fields, file: isThere ? { name, content: Buffer.concat(content) } : undefined };
}

/** The reference: the whole body at once. `undefined` where it is none of that boundary. */
function readForm(body: Buffer, boundary: string): Pick<Read, 'fields' | 'file'> | undefined {
  const parts = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`);
  const fields = new Map<string, string>();
  if (parts[0] !== '') return undefined;
  for (let index = 1; index < parts.length; index++) {
    const text = parts[index] as string;
    if (!text.startsWith('\r\n')) return text.startsWith('--') ? { fields, file: undefined } : undefined;
    // What is behind the last delimiter has no end.
    if (index === parts.length - 1) return undefined;
    const blank = `${text}\r\n`.indexOf('\r\n\r\n');
    if (blank < 0) return undefined;
    const head = Buffer.from(text.slice(2, blank), 'latin1').toString();
    const content = Buffer.from(text.slice(blank + 4), 'latin1');
    const disposition = head.split('\r\n').find((line) => line.toLowerCase().startsWith('content-disposition:')) ?? '';
    const parameters = new Map(
      [...disposition.matchAll(/;\s*(\w+)=(?:"([^"]*)"|([^;\s]+))/g)]
        .reverse()
        .map(([, name, quoted, bare]) => [name, quoted ?? bare]),
    );
    const name = parameters.get('name')?.toLowerCase() ?? '';
    if (name === 'file') return { fields, file: { content, name: parameters.get('filename') } };
    if (!fields.has(name)) fields.set(name, content.toString());
  }
  return undefined;
}

/** Inputs in `npm test`; RUSTSTACK_FUZZ takes more. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_121);

/** mulberry32: a small generator whose every run can be replayed from its seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`reads ${INPUTS} random forms, cut anywhere, as the reference does (seed ${SEED})`, () => {
  const random = generator(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const scraps = [
    '\r',
    '\n',
    '\r\n',
    '-',
    '--',
    '--b',
    '\r\n--',
    '\r\n--b',
    '\r\n--b--',
    '\r\n\r\n',
    'x',
    'é',
    '"',
    ';',
    'name="file"',
  ];
  const junk = (max: number): string => Array.from({ length: Math.floor(random() * max) }, () => pick(scraps)).join('');
  const field = (): string => part(`name="${pick(['key', 'Key', 'acl', 'x-amz-meta-a'])}"`, junk(4));
  const file = (): string => part(pick(['name="file"', 'name="file"; filename="a b.txt"', 'name=file']), junk(8));
  const seen = { files: 0, none: 0 };
  for (let i = 0; i < INPUTS; i++) {
    let text = Array.from({ length: Math.floor(random() * 4) }, field).join('');
    if (random() < 0.8) text += file();
    if (random() < 0.8) text += `--b--${junk(3)}`;
    if (random() < 0.3)
      text = text.slice(0, Math.floor(random() * text.length)) + junk(3) + text.slice(Math.floor(random() * text.length));
    const body = Buffer.from(text);
    const cuts = Array.from({ length: Math.floor(random() * 6) }, () => Math.floor(random() * (body.length + 1))).sort(
      (a, b) => a - b,
    );
    const expected = readForm(body, 'b');
    const found = read(body, 'b', cuts);
    const where = (): string => `input ${i} of seed ${SEED}: ${JSON.stringify({ text, cuts })}`;
    const state = expected === undefined ? 'malformed' : expected.file ? 'whole' : 'no file';
    assert.equal(found.state, state, where());
    if (!expected) continue;
    assert.deepEqual([...found.fields], [...expected.fields], where());
    assert.equal(found.file?.name, expected.file?.name, where());
    if (expected.file) assert.ok(found.file?.content.equals(expected.file.content), where());
    seen[expected.file ? 'files' : 'none']++;
  }
  assert.ok(seen.files > INPUTS / 50 && seen.none > INPUTS / 50, JSON.stringify(seen));
});

test('fields are not read without end', () => {
  const long = part('name="key"', 'k'.repeat(FORM_FIELDS_BYTES_MAX));
  for (const text of [
    `${long}${part('name="file"', 'x')}--b--`,
    long.slice(0, -9),
    `--b\r\n${'x'.repeat(FORM_FIELDS_BYTES_MAX)}`,
  ]) {
    assert.equal(read(Buffer.from(text), 'b', [9, 30]).state, 'too long');
  }
  const file = 'f'.repeat(2 * FORM_FIELDS_BYTES_MAX);
  assert.equal(read(Buffer.from(`${part('name="key"', 'k')}${part('name="file"', file)}--b--`), 'b').state, 'whole');
});

const part = (disposition: string, content: string): string =>
  `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;

test('boundaries are told by the content type of forms alone', () => {
  assert.equal(boundaryOf('multipart/form-data; boundary=b'), 'b');
  assert.equal(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"'), 'a b');
  for (const other of [undefined, 'text/html', 'multipart/mixed; boundary=b', 'multipart/form-data']) {
    assert.equal(boundaryOf(other), undefined);
  }
});

test('a form is read up to its file, byte for byte', () => {
  const file = 'x\r\n--\r\n\r\n--not\r\n';
  const text =
    part('name="Key"', 'a') +
    part('name="key"', 'b') +
    part('name="file"; filename="n é.txt"', file) +
    part('name="acl"', 'late');
  const form = read(Buffer.from(`${text}--b--\r\n`), 'b');
  assert.deepEqual([...form.fields], [['key', 'a']]);
  assert.deepEqual([form.file?.content.toString(), form.file?.name], [file, 'n é.txt']);
  const empty = read(Buffer.from(`${part('name="key"', '')}${part('name="file"', '')}--b--`), 'b');
  assert.deepEqual([empty.fields.get('key'), empty.file?.content.length, empty.file?.name], ['', 0, undefined]);
});

test('what is no form of that boundary is none', () => {
  for (const text of ['', 'abc', '--b\r\nContent-Disposition: form-data; name="key"\r\n\r\na', '--b\r\n--b--']) {
    assert.equal(read(Buffer.from(text), 'b').state, 'malformed', JSON.stringify(text));
  }
  assert.equal(read(Buffer.from('--b--'), 'b').state, 'no file');
});

test('a policy has to be one, to be in time, and to allow every field', () => {
  const encode = (policy: unknown): string => Buffer.from(JSON.stringify(policy)).toString('base64');
  const expiration = '2026-01-01T00:00:00Z';
  const now = Date.parse(expiration) - 1;
  const values = new Map([
    ['bucket', 'b'],
    ['key', 'k/1'],
    ['x-ignore-me', ''],
  ]);
  const check = (policy: unknown, at = now) => checkPolicy(encode(policy), values, (end) => at < end);
  const conditions = [{ bucket: 'b' }, ['starts-with', '$key', 'k/']];
  check({ expiration, conditions });
  assert.throws(() => check({ expiration, conditions }, now + 1), { code: 'AccessDenied', message: /Policy expired/ });
  assert.throws(() => check({ expiration, conditions: [{ bucket: 'b' }] }), {
    code: 'AccessDenied',
    message: /Extra input fields: key/,
  });
  assert.throws(() => check({ expiration, conditions: [...conditions, { acl: 'private' }] }), {
    message: 'Invalid according to Policy: Policy Condition failed: ["eq", "$acl", "private"]',
  });
  for (const wrong of [null, {}, { expiration }, { expiration, conditions: [['between', '$key', 'a']] }]) {
    assert.throws(() => check(wrong), { code: 'InvalidPolicyDocument' });
  }
  assert.throws(() => checkPolicy('!', values, () => true), { code: 'InvalidPolicyDocument' });
});
