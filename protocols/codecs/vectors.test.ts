import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Codec } from '../codec.js';
import { serviceError } from '../errors.js';
import { EXCEPTIONS } from '../test-vectors/exceptions.js';
import { comparable, loadVectors, requestOf, typed, type Vector } from '../test-vectors/vectors.js';
import { awsJson } from './aws-json.js';
import { awsQuery } from './aws-query.js';
import { readCbor } from './cbor.js';
import { ec2Query } from './ec2-query.js';
import { restJson } from './rest-json.js';
import { restXml } from './rest-xml.js';
import { rpcV2Cbor } from './rpc-v2-cbor.js';
import { attributesOf, childrenOf, nodeName, parseXml, type XmlElement } from './xml-document.js';

/** The files of cases with the codec that each is for. */
const CODECS: Readonly<Record<string, Codec>> = {
  'rest-xml': restXml,
  'rest-json': restJson,
  query: awsQuery,
  ec2: ec2Query,
  json: awsJson,
  json_1_0: awsJson,
  'json_1_0-query-compatible': awsJson,
  'smithy-rpc-v2-cbor': rpcV2Cbor,
  'smithy-rpc-v2-cbor-query-compatible': rpcV2Cbor,
  'smithy-rpc-v2-cbor-non-query-compatible': rpcV2Cbor,
};

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

/** `expected` is in base64. An answer without members may be an empty body too. The namespace of `__type` is the service's own affair. */
function sameCbor(actual: Uint8Array, expected: string): void {
  const read = (body: Uint8Array) => (body.length === 0 ? {} : (withoutTypeNamespace(comparable(readCbor(body))) as object));
  same(read(actual), read(Buffer.from(expected, 'base64')));
}

function withoutTypeNamespace(value: unknown): unknown {
  const type = (value as { __type?: unknown }).__type;
  return typeof type === 'string' ? { ...(value as object), __type: type.slice(type.indexOf('#') + 1) } : value;
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
      const request = requestOf(one, codec === rpcV2Cbor ? 'base64' : 'utf8');
      // Some cases are about the host alone and leave out the target, by which JSON services find the operation.
      const targeted = codec !== awsJson || request.headers['x-amz-target'] !== undefined;
      if (targeted) assert.equal(codec.operationOf(model, request)?.name, operation.name);
      const expected = operation.input ? typed(model, operation.input, one.params) : {};
      same(comparable(codec.readRequest(model, operation, request)), comparable(expected));
    });
  }
  for (const vector of loadVectors('output', file)) {
    check(file, 'output', vector, () => checkOutput(codec, vector));
  }
}

function checkOutput(codec: Codec, { model, operation, one }: Vector): void {
  const requestId = one.response?.headers?.['X-Amzn-Requestid'] ?? 'foo-id';
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
    else if (response.body?.length) assert.equal(headers['content-type']?.split(';')[0], value.split(';')[0]);
  }
  const expected = one.response?.body ?? '';
  const actual = response.body ? Buffer.from(response.body).toString() : '';
  if (codec === rpcV2Cbor) sameCbor(response.body, expected);
  else if (expected.trim().startsWith('<')) sameXml(actual, expected);
  // AWS answers with an empty body where an operation has no output; the cases have an empty object there.
  else if (codec === awsJson && actual === '') assert.equal(expected.trim() || '{}', '{}');
  else if (/^\s*[{["]/.test(expected))
    same(withoutTypeNamespace(JSON.parse(actual)), withoutTypeNamespace(withoutNulls(JSON.parse(expected))));
  else if (expected === '' && actual === '{}') return;
  else if (expected === '' && (codec === awsQuery || codec === ec2Query)) sameXml(actual, '<Empty/>');
  else assert.equal(actual, expected);
}

/** Null stands for an absent member. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, item) => (item === null ? undefined : item)));
}

function messageOf(body = ''): string {
  return (/<Message>(.*?)</.exec(body) ?? /"[Mm]essage"\s*:\s*"(.*?)"/.exec(body))?.[1] ?? '';
}

function errorOf(model: Vector['model'], one: Vector['one']) {
  const entry = Object.entries(model.shapes).find(
    ([name, shape]) => shape.exception && (name === one.errorCode || shape.error?.code === one.errorCode),
  );
  const code = entry?.[0] ?? String(one.errorCode);
  const fields = entry ? (typed(model, { shape: code }, one.error ?? {}) as Record<string, unknown>) : {};
  return serviceError({
    code,
    message: one.errorMessage ?? messageOf(one.response?.body),
    status: one.response?.status_code,
    fields,
  });
}
