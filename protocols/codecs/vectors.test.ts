import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Codec } from '../codec.js';
import { serviceError } from '../errors.js';
import { EXCEPTIONS } from '../test-vectors/exceptions.js';
import { comparable, loadVectors, requestOf, typed, type Vector } from '../test-vectors/vectors.js';
import { awsQuery } from './aws-query.js';
import { ec2Query } from './ec2-query.js';
import { restJson } from './rest-json.js';
import { restXml } from './rest-xml.js';
import { attributesOf, childrenOf, nodeName, parseXml, type XmlElement } from './xml-document.js';

const CODECS: Readonly<Record<string, Codec>> = { 'rest-xml': restXml, 'rest-json': restJson, query: awsQuery, ec2: ec2Query };

/** One text for all documents that mean the same: no blanks between elements, elements and attributes in the order of their text. */
function canonical({ name, children, attributes }: XmlElement): string {
  const elements = children.filter((child) => nodeName(child) !== '#text');
  const inner =
    elements.length > 0
      ? elements
          .map((child) => {
            const childName = nodeName(child);
            return canonical({ name: childName, children: childrenOf(child, childName), attributes: attributesOf(child) });
          })
          .sort()
          .join('')
      : children
          .map((child) => child['#text'])
          .join('')
          .replace(/^\s*\n\s*$/, '');
  return `<${name} ${JSON.stringify(Object.entries(attributes ?? {}).sort())}>${inner}</>`;
}

/** What each protocol adds that the cases leave out. */
const ENVELOPE = new Set(['ResponseMetadata', 'requestId', 'RequestId', 'RequestID']);

function withoutEnvelope(root: XmlElement): XmlElement {
  const left = root.children.filter((child) => {
    const name = nodeName(child);
    return !ENVELOPE.has(name) && !(name.endsWith('Result') && childrenOf(child, name).length === 0);
  });
  return { ...root, children: left };
}

/** The name of an answer's root element means nothing to clients, and the cases are careless with it. */
function sameXml(actual: string, expected: string): void {
  const [left, right] = [parseXml(actual.trim()), parseXml(expected.trim())];
  assert.ok(left && right, `not well-formed: ${left ? expected : actual}`);
  assert.equal(canonical({ ...withoutEnvelope(left), name: '' }), canonical({ ...withoutEnvelope(right), name: '' }));
}

/** Like deepEqual, but quick where both are megabytes long. */
function same(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) {
    assert.fail(`${JSON.stringify(actual)?.slice(0, 500)} is not ${JSON.stringify(expected)?.slice(0, 500)}`);
  }
}

/** Runs a case, or proves that an excepted case still differs. */
function check(file: string, direction: string, { one }: Vector, run: () => void): void {
  const reason = EXCEPTIONS[`${direction}/${file}`]?.[one.id];
  test(`${file} ${direction} ${one.id}${reason ? ' (excepted)' : ''}`, () => {
    if (reason) assert.throws(run, () => true, 'an excepted case passes: take it off the list');
    else run();
  });
}

for (const [file, codec] of Object.entries(CODECS)) {
  for (const vector of loadVectors('input', file)) {
    check(file, 'input', vector, () => {
      const { model, operation, one } = vector;
      const request = requestOf(one);
      assert.equal(codec.operationOf(model, request)?.name, operation.name);
      const expected = operation.input ? typed(model, operation.input, one.params) : {};
      same(comparable(codec.readRequest(model, operation, request)), comparable(expected));
    });
  }
  for (const vector of loadVectors('output', file)) {
    check(file, 'output', vector, () => checkOutput(codec, vector));
  }
}

function checkOutput(codec: Codec, { model, operation, one }: Vector): void {
  const requestId = 'foo-id';
  const response = one.errorCode
    ? codec.writeError(model, operation, errorOf(model, one), requestId)
    : codec.writeResponse(
        model,
        operation,
        typed(model, operation.output ?? { shape: '' }, one.result ?? {}) as never,
        requestId,
      );
  assert.equal(response.statusCode, one.response?.status_code);
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, value] of Object.entries(one.response?.headers ?? {})) {
    if (name.toLowerCase() === 'content-length') assert.equal(String(response.body?.length ?? 0), value);
    else if (name.toLowerCase() !== 'content-type') assert.equal(headers[name.toLowerCase()], value);
    else if (response.body) assert.equal(headers['content-type']?.split(';')[0], value.split(';')[0]);
  }
  const expected = one.response?.body ?? '';
  const actual = response.body ? Buffer.from(response.body).toString() : '';
  if (expected.trim().startsWith('<')) sameXml(actual, expected);
  else if (/^\s*[{["]/.test(expected)) same(JSON.parse(actual), withoutNulls(JSON.parse(expected)));
  else if (expected === '' && actual === '{}') return;
  else if (expected === '' && (codec === awsQuery || codec === ec2Query)) sameXml(actual, '<Empty/>');
  else assert.equal(actual, expected);
}

/** Null stands for an absent member. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, item) => (item === null ? undefined : item)));
}

function errorOf(model: Vector['model'], one: Vector['one']) {
  const entry = Object.entries(model.shapes).find(
    ([name, shape]) => shape.exception && (name === one.errorCode || shape.error?.code === one.errorCode),
  );
  const code = entry?.[0] ?? String(one.errorCode);
  const fields = entry ? (typed(model, { shape: code }, one.error ?? {}) as Record<string, unknown>) : {};
  return serviceError({
    code,
    message: one.errorMessage ?? /<Message>(.*?)</.exec(one.response?.body ?? '')?.[1] ?? '',
    status: one.response?.status_code,
    fields,
  });
}
