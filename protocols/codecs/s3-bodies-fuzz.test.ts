/**
 * S3's request bodies against what they were written from: random values are spelled as XML in all ways that XML has, and must come back as
 * they were; with one thing wrong in them they must be refused. No parser but ours takes part. A failure prints the seed of its input.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isServiceError } from '../errors.js';
import { httpRequest } from '../http.js';
import { loadModel } from '../load.js';
import type { OperationModel, ShapeRef } from '../model.js';
import { codecFor } from './index.js';

const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const FIRST_SEED = Number(process.env.RUSTSTACK_SEED ?? 1);
const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
const LIST_MOST = 3;

const model = loadModel('s3');
const codec = codecFor('rest-xml');

/** mulberry32. */
function chance(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

interface Body {
  readonly operation: OperationModel;
  readonly member: string;
  readonly ref: ShapeRef;
}

/** The operations whose body is one structure as XML. */
const BODIES: Body[] = Object.values(model.operations).flatMap((operation) => {
  const input = model.shapes[operation.input?.shape ?? ''];
  const member = input?.payload;
  const ref = member === undefined ? undefined : input?.members?.[member];
  const isXml = ref !== undefined && model.shapes[ref.shape]?.type === 'structure' && !operation.deprecated;
  return isXml ? [{ operation, member: member as string, ref }] : [];
});

const PIECES = ['a', 'Z', ' ', '&', '<', '>', '"', "'", ']]', '\n', '\t', 'é', '😀', '\u2028', '--', '%41', '&amp;', '</Key>'];

/** A value of the shape, and its XML in two halves around which a fault may be put. */
class Speller {
  /** Where something may be added between elements of a structure. */
  readonly gaps: number[] = [];
  #text = '';

  constructor(readonly draw: (end: number) => number) {}

  get text(): string {
    return this.#text;
  }

  root({ ref }: Body): unknown {
    const shape = model.shapes[ref.shape];
    const name = ref.locationName ?? shape?.locationName ?? ref.shape;
    if (this.draw(3) === 0) this.#text += '<?xml version="1.0" encoding="UTF-8"?>';
    this.#noise();
    return this.#element(name, ref, [` xmlns="${NAMESPACE}"`, '', ` xmlns:x='${NAMESPACE}'`][this.draw(3)] as string, 0);
  }

  #element(name: string, ref: ShapeRef, more: string, depth: number): unknown {
    const before = this.#text.length;
    this.#text += `<${name}${more}${this.#attributes(ref)}>`;
    const start = this.#text.length;
    const value = this.#content(ref, depth);
    if (this.#text.length === start && this.draw(2) === 0) this.#text = `${this.#text.slice(0, -1)}/>`;
    else this.#text += `</${name}${this.draw(5) === 0 ? ' ' : ''}>`;
    assert.ok(this.#text.length > before);
    return value;
  }

  /** Attributes that are members are left out: what they need stands in the ACL's own tests. */
  #attributes(ref: ShapeRef): string {
    return model.shapes[ref.shape]?.type === 'structure' && this.draw(8) === 0 ? ' unknown="a&lt;b"' : '';
  }

  #content(ref: ShapeRef, depth: number): unknown {
    const shape = model.shapes[ref.shape];
    switch (shape?.type) {
      case 'structure':
        return this.#structure(ref, depth);
      case 'list':
        return this.#list(shape.member as ShapeRef, shape.member?.locationName ?? 'member', depth);
      case 'boolean': {
        const value = this.draw(2) === 0;
        this.#text += String(value);
        return value;
      }
      case 'integer':
      case 'long': {
        const value = this.draw(100_000) - 50_000;
        this.#text += String(value);
        return value;
      }
      case 'timestamp': {
        const value = new Date(this.draw(2_000_000_000) * 1000);
        const format = ref.timestampFormat ?? shape.timestampFormat;
        this.#text += format === 'rfc822' ? value.toUTCString() : value.toISOString();
        return value;
      }
      default:
        return this.#string();
    }
  }

  #structure(ref: ShapeRef, depth: number): unknown {
    const value: Record<string, unknown> = {};
    this.#noise();
    for (const [key, member] of Object.entries(model.shapes[ref.shape]?.members ?? {})) {
      if (member.xmlAttribute || member.location || this.draw(depth > 3 ? 4 : 2) === 0) continue;
      const shape = model.shapes[member.shape];
      const item = shape?.member;
      const flat = (member.flattened ?? shape?.flattened) && shape?.type === 'list';
      if (flat && item) {
        const name = member.flattened ? (member.locationName ?? key) : (item.locationName ?? member.locationName ?? key);
        const count = 1 + this.draw(LIST_MOST);
        value[key] = Array.from({ length: count }, () => this.#element(name, item, '', depth + 1));
      } else value[key] = this.#element(member.locationName ?? key, member, '', depth + 1);
      this.#noise();
    }
    return value;
  }

  #list(item: ShapeRef, name: string, depth: number): unknown {
    const values: unknown[] = [];
    this.#noise();
    for (let count = this.draw(LIST_MOST + 1); count > 0; count--) {
      values.push(this.#element(name, item, '', depth + 1));
      this.#noise();
    }
    return values;
  }

  /** Each piece by itself: as it stands where XML lets it, by name, by number, or in a section of characters. */
  #string(): string {
    let value = '';
    for (let count = this.draw(5); count > 0; count--) {
      const piece = PIECES[this.draw(PIECES.length)] as string;
      value += piece;
      this.#text += this.#spelled(piece);
    }
    return value;
  }

  #spelled(piece: string): string {
    switch (this.draw(4)) {
      case 0:
        return [...piece].map((one) => `&#${one.codePointAt(0)};`).join('');
      case 1:
        return [...piece].map((one) => `&#x${(one.codePointAt(0) as number).toString(16)};`).join('');
      case 2:
        return piece.endsWith(']') ? piece : `<![CDATA[${piece}]]>`;
      default:
        return piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    }
  }

  /** What XML lets stand between elements. */
  #noise(): void {
    const noise = ['', '', '', '', '\n  ', '<!-- a > b & c -->', '<?pi of mine?>'][this.draw(7)] as string;
    this.#text += noise;
    if (this.#text.endsWith('>') || noise !== '') this.gaps.push(this.#text.length);
  }
}

function read({ operation, member }: Body, text: string): unknown {
  const uri = operation.http.requestUri.replace('{Bucket}', 'bucket').replace('{Key+}', 'key');
  const [path = '', query = ''] = uri.split('?');
  const request = httpRequest({
    method: operation.http.method,
    path,
    query: Object.fromEntries(
      query
        .split('&')
        .filter(Boolean)
        .map((pair) => pair.split('=').concat('').slice(0, 2)),
    ),
    headers: {},
    body: Buffer.from(text),
  });
  return codec.readRequest(model, operation, request)[member];
}

function readOrTell(body: Body, text: string, context: string): unknown {
  try {
    return read(body, text);
  } catch (error) {
    return assert.fail(`${context}\n${JSON.stringify(error)}`);
  }
}

type Fault = (text: string, at: number, draw: (end: number) => number) => string;

const put =
  (what: string): Fault =>
  (text, at) =>
    text.slice(0, at) + what + text.slice(at);

/** Each makes one thing wrong, at a place between elements or at the end. */
const FAULTS: readonly Fault[] = [
  put('<UnknownElement/>'),
  put('<Unknown>1</Unknown>'),
  put('&unknown;'),
  put('&#0;'),
  put('\u0000'),
  put('\u001f'),
  put('\uffff'),
  put('</Wrong>'),
  put('<'),
  put('<Open>'),
  (text) => `<!DOCTYPE a [<!ENTITY e "v">]>${text}`,
  (text) => text.slice(0, -1),
  (text) => `${text}${text.replace(/^<\?xml[^>]*\?>/, '')}`,
  (text, _, draw) => text.slice(0, Math.max(draw(text.lastIndexOf('<')), 1)),
  () => ' ',
  () => '{}',
];

test('bodies are read as what they were written from, and refused with one thing wrong', (t) => {
  assert.ok(BODIES.length > 25, `${BODIES.length} operations`);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + INPUTS; seed++) {
    const draw = chance(seed);
    const body = BODIES[draw(BODIES.length)] as Body;
    const speller = new Speller(draw);
    const value = speller.root(body);
    const { text, gaps } = speller;
    const context = `RUSTSTACK_SEED=${seed} RUSTSTACK_FUZZ=1 ${body.operation.name}: ${text}`;
    assert.deepEqual(readOrTell(body, text, context), value, context);
    // The first gap stands before the root element, where white space is all that may be added.
    const at = gaps[1 + draw(Math.max(gaps.length - 1, 1))];
    if (at === undefined) continue;
    const fault = FAULTS[draw(FAULTS.length)] as Fault;
    const faulty = fault(text, at, draw);
    assert.throws(
      () => read(body, faulty),
      (error) => isServiceError(error) && error.code === 'MalformedXML',
      `${context}\nwith a fault: ${faulty}`,
    );
  }
  t.diagnostic(`${INPUTS} inputs from seed ${FIRST_SEED} agree`);
});
