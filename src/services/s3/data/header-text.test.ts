import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metadataText, systemText } from './header-text.js';

// Recorded on AWS, 2026-02.
const METADATA: ReadonlyArray<[sent: string, shown: string]> = [
  ['plain', 'plain'],
  ['=?UTF-8?B?YWJj?=', 'abc'],
  ['=?UTF-8?Q?actually-ascii?=', 'actually-ascii'],
  ['=?UTF-8?B?AAECAw==?=', '=?UTF-8?B?AAECAw==?='],
  ['=?UTF-8?B?gGGA?=', '=?UTF-8?B?77+9Ye+/vQ==?='],
  ['=?UTF-8?B?w4RNw4Raw5XDkSBTMw==?=', '=?UTF-8?Q?=C3=84M=C3=84Z=C3=95=C3=91_S3?='],
  ['non-ascii-%E2%80%94_—_é_', '=?UTF-8?Q?non-ascii-%E2%80%94=5F=E2=80=94=5F=C3=A9=5F?='],
  ['test_—_file%E2%80%94_é_2?.pdf', '=?UTF-8?Q?test=5F=E2=80=94=5Ffile%E2%80%94=5F=C3=A9=5F2=3F.pdf?='],
  ['!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'],
];

test('metadata is decoded, and shown as one encoded word where it is not plain', () => {
  for (const [sent, shown] of METADATA) {
    assert.equal(metadataText(sent), shown);
    assert.equal(metadataText(shown), shown, 'what was shown is shown again');
    assert.equal(metadataText(Buffer.from(sent).toString('latin1')), shown, 'from single bytes');
  }
});

test('encoded words stand within text; the blanks between two are dropped; unknown charsets stay', () => {
  assert.equal(metadataText('a =?utf-8?q?b?= =?us-ascii?b?Yw==?= d'), 'a bc d');
  assert.equal(metadataText('=?no-such-charset?Q?x?='), '=?no-such-charset?Q?x?=');
});

test('a system header keeps its bytes, however the listener read them', () => {
  const bytes = Buffer.from('ÄMÄZ —').toString('latin1');
  assert.equal(systemText(bytes), bytes);
  assert.equal(systemText('ÄMÄZ —'), bytes);
  assert.equal(systemText('attachment; filename="a.txt"'), 'attachment; filename="a.txt"');
});
