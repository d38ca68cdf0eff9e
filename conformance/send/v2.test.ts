import assert from 'node:assert/strict';
import { test } from 'node:test';
import { presignV2 } from './v2.js';

const KEY = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

test('a presigned URL of Version 2 has the signature that the S3 user guide shows', () => {
  const raw = { method: 'GET', path: '/johnsmith/photos/puppy.jpg' };
  const query = presignV2(raw, {}, { ...KEY, expires: 1175139620 });
  assert.deepEqual(query, {
    AWSAccessKeyId: KEY.accessKeyId,
    Signature: 'NpgCjnDzrM+WFzoENXmpNDUsSn8=',
    Expires: '1175139620',
  });
});

test('sub-resources and Amazon headers are signed, other parameters are not', () => {
  const sign = (path: string, headers = {}): string | undefined =>
    presignV2({ method: 'GET', path }, headers, { ...KEY, expires: 1 }).Signature;
  assert.equal(sign('/b/k?x-id=GetObject'), sign('/b/k'));
  assert.notEqual(sign('/b/k?response-content-type=text%2Fplain'), sign('/b/k'));
  assert.notEqual(sign('/b/k', { 'x-amz-meta-a': '1' }), sign('/b/k'));
});
