import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { s3Fixture } from '../../test/fixtures/s3.js';

const Bucket = 'annotated';
const s3 = s3Fixture(async (fixture) => {
  await fixture.client().send(new CreateBucketCommand({ Bucket }));
});

const put = (Key: string, Body = 'body') => s3.client().send(new PutObjectCommand({ Bucket, Key, Body }));

/** Sent byte for byte, so that names and bytes that a client might change arrive as they are. */
async function send(
  method: string,
  key: string,
  query: string,
  body?: string | Uint8Array,
): Promise<{ status: number; text: string; headers: Headers }> {
  const scope = 'test/20260101/us-east-1/s3/aws4_request';
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
  const url = `${s3.aws.endpoint}/${Bucket}/${key}?annotation${query}`;
  const answer = await fetch(url, { method, headers: { authorization }, ...(body !== undefined && { body }) });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const annotate = (key: string, name: string, body: string | Uint8Array = 'payload') =>
  send('PUT', key, `&annotationName=${encodeURIComponent(name)}`, body);
const codeOf = ({ text }: { text: string }): string | undefined => /<Code>(\w+)<\/Code>/.exec(text)?.[1];

test('an annotation comes back as it was put', async () => {
  await put('whole');
  const written = await annotate('whole', 'ml.sentiment', '{"ä": 1}');
  assert.equal(written.status, 200, written.text);
  const md5 = createHash('md5').update('{"ä": 1}').digest('hex');
  assert.equal(written.headers.get('etag'), `"${md5}"`);
  assert.ok(written.headers.get('x-amz-checksum-crc64nvme'));
  const read = await send('GET', 'whole', '&annotationName=ml.sentiment');
  assert.equal(read.text, '{"ä": 1}');
  assert.equal(read.headers.get('etag'), `"${md5}"`);
  assert.equal(codeOf(await send('GET', 'whole', '&annotationName=other')), 'NoSuchAnnotation');
});

test('annotations are listed by name, in pages', async () => {
  await put('listed');
  for (const name of ['b.2', 'a', 'b.1']) await annotate('listed', name);
  const names = (text: string): string[] => [...text.matchAll(/<AnnotationName>([^<]+)</g)].map((match) => match[1] as string);
  assert.deepEqual(names((await send('GET', 'listed', '')).text), ['a', 'b.1', 'b.2']);
  assert.deepEqual(names((await send('GET', 'listed', '&annotation-prefix=b')).text), ['b.1', 'b.2']);
  const page = (await send('GET', 'listed', '&max-annotation-results=2')).text;
  assert.deepEqual(names(page), ['a', 'b.1']);
  const token = /<NextContinuationToken>([^<]+)</.exec(page)?.[1] ?? '';
  const rest = await send('GET', 'listed', `&continuation-token=${encodeURIComponent(token)}`);
  assert.deepEqual(names(rest.text), ['b.2']);
});

test('annotations go with what they are of', async () => {
  await put('replaced', 'one');
  await annotate('replaced', 'note');
  await put('replaced', 'two');
  assert.equal(codeOf(await send('GET', 'replaced', '&annotationName=note')), 'NoSuchAnnotation');
  await annotate('replaced', 'note');
  assert.equal((await send('DELETE', 'replaced', '&annotationName=note')).status, 204);
  assert.equal(codeOf(await send('GET', 'replaced', '&annotationName=note')), 'NoSuchAnnotation');
  assert.equal(codeOf(await annotate('nothing', 'note')), 'NoSuchKey');
});

test('names and payloads are what the documentation says', async () => {
  await put('judged');
  assert.equal(codeOf(await send('PUT', 'judged', '&annotationName=empty')), 'InvalidRequest');
  for (const name of ['aws.x', 'S3x', 'a b', 'a/b'])
    assert.equal(codeOf(await annotate('judged', name)), 'InvalidAnnotationName', name);
  assert.equal((await annotate('judged', 'größe_1.-')).status, 200);
  assert.equal(codeOf(await annotate('judged', 'x'.repeat(513))), 'AnnotationNameTooLong');
  const broken = await annotate('judged', 'broken', Uint8Array.of(0xff));
  assert.deepEqual([broken.status, codeOf(broken)], [415, 'UnsupportedMediaType']);
  assert.equal(codeOf(await annotate('judged', 'large', 'x'.repeat(1024 ** 2 + 1))), 'InvalidRequest');
});
