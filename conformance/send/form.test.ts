import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Destination } from './destination.js';
import { renderForm, signPolicy } from './form.js';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const destination: Destination = {
  endpoint: 'http://127.0.0.1:1',
  host: '127.0.0.1:1',
  region: 'us-east-1',
  account: '000000000000',
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: SECRET },
};

/** The policy of https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html. */
const POLICY = [
  '{ "expiration": "2015-12-30T12:00:00.000Z",',
  '  "conditions": [',
  '    {"bucket": "sigv4examplebucket"},',
  '    ["starts-with", "$key", "user/user1/"],',
  '    {"acl": "public-read"},',
  '    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
  '    ["starts-with", "$Content-Type", "image/"],',
  '    {"x-amz-meta-uuid": "14365123651274"},',
  '    {"x-amz-server-side-encryption": "AES256"},',
  '    ["starts-with", "$x-amz-meta-tag", ""],',
  '',
  '    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
  '    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
  '    {"x-amz-date": "20151229T000000Z" }',
  '  ]',
  '}',
].join('\r\n');

function fieldsOf(body: Buffer): Record<string, string> {
  const parts = body.toString().matchAll(/name="([^"]+)"[^\r]*\r\n(?:Content-Type: [^\r]*\r\n)?\r\n([\s\S]*?)\r\n--/g);
  return Object.fromEntries([...parts].map(([, name, value]) => [name, value]));
}

test("a policy's signature is that of AWS's example", () => {
  const signature = signPolicy(Buffer.from(POLICY).toString('base64'), SECRET, '20151229', 'us-east-1');
  assert.equal(signature, '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e');
});

test('a form carries the fields, a policy that allows those of the signature, and the file at the end', () => {
  const form = { fields: { key: 'a' }, conditions: [{ key: 'a' }], file: { content: 'text', name: 'a.txt', type: 'text/plain' } };
  const body = renderForm(form, destination);
  const fields = fieldsOf(body);
  const { expiration, conditions } = JSON.parse(Buffer.from(fields.policy as string, 'base64').toString());
  assert.ok(Date.parse(expiration) > Date.now());
  assert.deepEqual(conditions[0], { key: 'a' });
  for (const name of ['x-amz-algorithm', 'x-amz-credential', 'x-amz-date']) {
    assert.ok(conditions.some((condition: Record<string, string>) => condition[name] === fields[name]));
  }
  const day = (fields['x-amz-date'] as string).slice(0, 8);
  assert.equal(fields['x-amz-signature'], signPolicy(fields.policy as string, SECRET, day, 'us-east-1'));
  assert.equal(Object.keys(fields).at(-1), 'file');
  assert.match(body.toString(), /name="file"; filename="a.txt"\r\nContent-Type: text\/plain\r\n\r\ntext\r\n/);
});

test('a form of version 2 has its key and signature, one without conditions is not signed, and fields are tampered with last', () => {
  const two = fieldsOf(renderForm({ conditions: [], version: 2, tamper: { policy: 'x' } }, destination));
  assert.deepEqual(Object.keys(two), ['AWSAccessKeyId', 'policy', 'signature']);
  assert.equal(two.policy, 'x');
  assert.deepEqual(fieldsOf(renderForm({ fields: { key: 'a' }, tamper: { key: null } }, destination)), {});
});
