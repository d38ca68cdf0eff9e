import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundaryOf, readForm } from './form.js';
import { checkPolicy } from './policy.js';

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
  const form = readForm(Buffer.from(`${text}--b--\r\n`), 'b');
  assert.deepEqual([...(form?.fields ?? [])], [['key', 'a']]);
  assert.deepEqual([form?.file?.content.toString(), form?.file?.name], [file, 'n é.txt']);
  const empty = readForm(Buffer.from(`${part('name="key"', '')}${part('name="file"', '')}--b--`), 'b');
  assert.deepEqual([empty?.fields.get('key'), empty?.file?.content.length, empty?.file?.name], ['', 0, undefined]);
});

test('what is no form of that boundary is none', () => {
  for (const text of ['', 'abc', '--b\r\nContent-Disposition: form-data; name="key"\r\n\r\na', '--b\r\n--b--']) {
    assert.equal(readForm(Buffer.from(text), 'b'), undefined, JSON.stringify(text));
  }
  assert.equal(readForm(Buffer.from('--b--'), 'b')?.file, undefined);
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
  const check = (policy: unknown, at = now) => checkPolicy(encode(policy), values, 1, (end) => at < end);
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
  assert.throws(() => checkPolicy('!', values, 1, () => true), { code: 'InvalidPolicyDocument' });
});
