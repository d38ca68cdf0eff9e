/** Archived objects: reads are refused until a copy is restored, which comes and goes on the emulator's clock. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  RestoreObjectCommand,
  type RestoreRequest,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../../test/fixtures/s3.js';
import { DAY_MS, dueAfter } from './dates.js';

const Bucket = 'archive-bucket';
const s3 = s3Fixture(async (fixture) => {
  await fixture.aws.clock.freeze(Date.parse('2030-01-01T10:30:00Z'));
  await fixture.client().send(new CreateBucketCommand({ Bucket }));
});

/** What a restore takes by default. */
const DELAY_MS = 5_000;

function put(Key: string, StorageClass: 'GLACIER' | 'DEEP_ARCHIVE' | 'GLACIER_IR') {
  return s3.client().send(new PutObjectCommand({ Bucket, Key, Body: 'archived', StorageClass }));
}

async function restore(Key: string, RestoreRequest: RestoreRequest): Promise<number | undefined> {
  const { $metadata } = await s3.client().send(new RestoreObjectCommand({ Bucket, Key, RestoreRequest }));
  return $metadata.httpStatusCode;
}

async function told(Key: string): Promise<string | undefined> {
  return (await s3.client().send(new HeadObjectCommand({ Bucket, Key }))).Restore;
}

async function text(Key: string): Promise<string | undefined> {
  return (await s3.client().send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString();
}

test('a copy comes after a while, can be read and copied, stays longer if asked, and goes', async () => {
  const client = s3.client();
  for (const [Key, storage] of [
    ['glacier', 'GLACIER'],
    ['deep', 'DEEP_ARCHIVE'],
  ] as const) {
    await put(Key, storage);
    const copy = { Bucket, Key: 'copy', CopySource: `${Bucket}/${Key}` };
    for (const read of [text(Key), client.send(new CopyObjectCommand(copy))]) {
      const { code, status, message, StorageClass } = await refusal(read);
      assert.deepEqual([code, status, StorageClass], ['InvalidObjectState', 403, storage]);
      assert.equal(message, "The operation is not valid for the object's storage class");
    }
    const part = new UploadPartCopyCommand({ ...copy, UploadId: 'none', PartNumber: 1 });
    assert.match((await refusal(client.send(part))).code, /^(InvalidObjectState|NoSuchUpload)$/);
    assert.equal(await told(Key), undefined);

    assert.equal(await restore(Key, { Days: 2 }), 202);
    assert.equal(await told(Key), 'ongoing-request="true"');
    assert.equal((await refusal(text(Key))).code, 'InvalidObjectState');
    const again = await refusal(restore(Key, { Days: 2 }));
    assert.deepEqual([again.code, again.status], ['RestoreAlreadyInProgress', 409]);
    assert.equal(await restore(Key, { Days: 2, GlacierJobParameters: { Tier: 'Expedited' } }), 202);

    await s3.aws.clock.advance(DELAY_MS);
    const until = new Date(dueAfter(s3.aws.clock.now(), 2));
    assert.equal(await told(Key), `ongoing-request="false", expiry-date="${until.toUTCString()}"`);
    assert.equal(await text(Key), 'archived');
    await client.send(new CopyObjectCommand(copy));
    assert.equal(await text('copy'), 'archived');

    assert.equal(await restore(Key, { Days: 4 }), 200);
    await s3.aws.clock.set(until.getTime());
    assert.equal(await text(Key), 'archived');
    await s3.aws.clock.advance(2 * DAY_MS);
    assert.equal(await told(Key), undefined);
    assert.equal((await refusal(text(Key))).code, 'InvalidObjectState');
  }
});

test('an object written anew is not restored any longer', async () => {
  await put('replaced', 'GLACIER');
  await restore('replaced', { Days: 1 });
  await s3.aws.clock.advance(DELAY_MS);
  await put('replaced', 'GLACIER');
  assert.equal(await told('replaced'), undefined);
});

test('what is not archived, or asked for wrongly, is not restored', async () => {
  await put('instant', 'GLACIER_IR');
  await put('kept', 'GLACIER');
  const cases: Array<[key: string, request: RestoreRequest, code: string, status: number]> = [
    ['instant', { Days: 1 }, 'InvalidObjectState', 403],
    ['missing', { Days: 1 }, 'NoSuchKey', 404],
    ['kept', {}, 'MalformedXML', 400],
    ['kept', { Days: 0 }, 'InvalidArgument', 400],
    ['kept', { Days: 1, GlacierJobParameters: { Tier: 'Soon' as never } }, 'MalformedXML', 400],
    ['kept', { Type: 'SELECT' }, 'MethodNotAllowed', 405],
  ];
  for (const [key, request, code, status] of cases) {
    const refused = await refusal(restore(key, request));
    assert.deepEqual([refused.code, refused.status], [code, status], JSON.stringify(request));
  }
  assert.equal(await told('kept'), undefined);
  assert.equal(await text('instant'), 'archived');
});
