import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matcher } from './tags.js';
import { fill } from './template.js';

const variable = (name: string): string => `\${${name}}`;

test('variables are filled in values, in names of members and in matchers, and keep their type where they stand alone', () => {
  const filled = fill(
    {
      [`${variable('unique')}-two`]: [variable('made.Items[0].size'), `a ${variable('unique')}`],
      bytes: new Uint8Array([1]),
      of: matcher('contains', variable('unique')),
    },
    { unique: 'rsconf-1', made: { Items: [{ size: 7 }] } },
  );
  assert.deepEqual(filled, {
    'rsconf-1-two': [7, 'a rsconf-1'],
    bytes: new Uint8Array([1]),
    of: matcher('contains', 'rsconf-1'),
  });
  assert.throws(() => fill({ [variable('unknown')]: 1 }, {}), /\$\{unknown\} is not known here/);
});
