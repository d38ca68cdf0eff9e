import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCaseFile } from '../load.js';
import { matcher } from '../tags.js';
import { rewrite } from './rewrite.js';

const TEXT = `operation: GetThing
# What all share.
shared:
  step: &step { call: A, expect: { status: 200 } }
cases:
  - id: one # the first
    source: { kind: documented, url: https://docs.aws.amazon.com/ }
    setup: [*step]
    request: { call: GetThing }
    expect:
      output: !partial { Name: !string , Size: 1 }
    after:
      - { call: B, expect: { output: { x: 1 } } }
  - id: two
    source: { kind: documented, url: https://docs.aws.amazon.com/ }
    request: { call: GetThing }
    expect: { status: 404 }
    after: *step
`;
const SOURCE = { kind: 'recorded', date: '2026-11-21', by: 'a test' } as const;

function casesOf(text: string) {
  return parseCaseFile(text, 'thing', 'GetThing.yaml').cases;
}

test('a changed member is written into its place; comments, anchors and the rest stay', () => {
  const written = casesOf(TEXT)[0]?.expect as any;
  const updated = { output: matcher('partial', { ...written.output.argument, Size: 2, At: matcher('date', '') }) };
  const changes = [
    { caseId: 'one', where: 'expect', written, updated },
    { caseId: 'one', where: 'after[0]', written: { output: { x: 1 } }, updated: { output: { x: new Uint8Array([1]) } } },
  ];
  const { text, byHand } = rewrite(TEXT, changes, new Map([['one', SOURCE]]));
  assert.deepEqual(byHand, []);
  assert.match(text, /# What all share\./);
  assert.match(text, /# the first/);
  const [one, two] = casesOf(text);
  assert.deepEqual(one?.expect, updated);
  assert.deepEqual(one?.after?.[0]?.expect, { output: { x: Buffer.from([1]) } });
  assert.deepEqual(one?.source, SOURCE);
  assert.deepEqual(two, casesOf(TEXT)[1]);
});

test('what stands in a shared step is left to a person', () => {
  const change = { caseId: 'two', where: 'after[0]', written: { status: 200 }, updated: { status: 201 } };
  const { text, byHand } = rewrite(TEXT, [change], new Map());
  assert.deepEqual(byHand, [change]);
  assert.deepEqual(casesOf(text), casesOf(TEXT));
});

test('a case that was never recorded gets its whole expectation', () => {
  const bare = TEXT.replace('    expect: { status: 404 }\n', '');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a case file says it.
  const updated = { output: { Name: '${unique}' } };
  const { text } = rewrite(bare, [{ caseId: 'two', where: 'expect', written: {}, updated }], new Map());
  assert.deepEqual(casesOf(text)[1]?.expect, updated);
});
