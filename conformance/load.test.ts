import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSuite, parseCaseFile } from './load.js';

const SOURCE = 'source: { kind: documented, url: https://docs.aws.amazon.com/ }';

function file(oneCase: string): string {
  return `operation: GetThing\nshared: { bucket: &bucket [{ call: A }, [{ call: B }]] }\ncases:\n  - ${oneCase}\n`;
}

function load(oneCase: string) {
  return parseCaseFile(file(oneCase), 'thing', 'cases/thing/GetThing.yaml');
}

test('a case is read with its shared steps made flat', () => {
  const { cases } = load(
    `{ id: a, ${SOURCE}, setup: [*bucket, { call: C }], request: { call: GetThing }, expect: { status: 200 } }`,
  );
  assert.deepEqual(
    cases[0]?.setup?.map(({ call }) => call),
    ['A', 'B', 'C'],
  );
});

for (const [what, oneCase, message] of [
  ['a misspelt key', `{ id: a, ${SOURCE}, request: { call: X }, expects: { status: 200 } }`, /case knows no "expects"/],
  [
    'a misspelt expectation',
    `{ id: a, ${SOURCE}, request: { call: X }, expect: { statuscode: 200 } }`,
    /expect knows no "statuscode"/,
  ],
  ['an expectation of nothing', `{ id: a, ${SOURCE}, request: { call: X }, expect: {} }`, /expects nothing/],
  ['no request', `{ id: a, ${SOURCE}, request: {}, expect: { status: 200 } }`, /either a call or http/],
  [
    'two requests in one',
    `{ id: a, ${SOURCE}, request: { call: X, http: {} }, expect: { status: 200 } }`,
    /either a call or http/,
  ],
  ['an unknown profile', `{ id: a, ${SOURCE}, profile: p, request: { call: X }, expect: { status: 200 } }`, /no profile p/],
  [
    'a recording without a date',
    `{ id: a, source: { kind: recorded, by: x }, request: { call: X }, expect: { status: 200 } }`,
    /has date and by/,
  ],
  [
    'no known source',
    `{ id: a, source: { kind: guessed }, request: { call: X }, expect: { status: 200 } }`,
    /source.kind is one of/,
  ],
  ['a bad id', `{ id: A b, ${SOURCE}, request: { call: X }, expect: { status: 200 } }`, /id is lower-case/],
] as const) {
  test(`a file with ${what} is refused, by name`, () => {
    assert.throws(() => load(oneCase), message);
  });
}

test('two cases of one name are refused', () => {
  const one = `{ id: a, ${SOURCE}, request: { call: X }, expect: { status: 200 } }`;
  assert.throws(() => load(`${one}\n  - ${one}`), /two cases are named a/);
});

test('all cases of this checkout can be read, and every service of theirs is described', () => {
  const { files, services } = loadSuite();
  assert.ok(files.length > 0);
  for (const { service } of files) assert.ok(services.has(service), service);
});

test('names of members stay as they are written: NULL is one of DynamoDB', () => {
  const { cases } = load(`{ id: a, ${SOURCE}, request: { call: X, input: { NULL: true, true: 1 } }, expect: { status: 200 } }`);
  assert.deepEqual(cases[0]?.request.input, { NULL: true, true: 1 });
});
