import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  DeleteObjectCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  type UploadPartCommandInput,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';

const Bucket = 'upload-bucket';
const s3 = s3Fixture((fixture) =>
  fixture
    .client()
    .send(new CreateBucketCommand({ Bucket }))
    .then(() => undefined),
);

async function begin(Key: string, more: Partial<CreateMultipartUploadCommandInput> = {}): Promise<string> {
  const { UploadId } = await s3.client().send(new CreateMultipartUploadCommand({ Bucket, Key, ...more }));
  return UploadId as string;
}

const upload = (
  Key: string,
  UploadId: string,
  PartNumber: number,
  Body: string | Buffer,
  more: Partial<UploadPartCommandInput> = {},
) => s3.client().send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body, ...more }));

const complete = (
  Key: string,
  UploadId: string,
  Parts: CompletedPart[],
  more: Partial<CompleteMultipartUploadCommandInput> = {},
) => s3.client().send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts }, ...more }));

const INVALID_PART = {
  code: 'InvalidPart',
  message:
    "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
  status: 400,
};
const FIVE_MIB = 5 * 1024 * 1024;

test('three parts make an object whose parts can be told, and the upload is gone (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const Key = 'test-multipart-checksum';
  const UploadId = await begin(Key, { ChecksumAlgorithm: 'SHA256' });
  const large = Buffer.alloc(FIVE_MIB + 1, 'a');
  const bodies = [large, large, Buffer.alloc(10, 'a')];
  const Parts: CompletedPart[] = [];
  for (const [index, body] of bodies.entries()) {
    const { ETag, ChecksumSHA256 } = await upload(Key, UploadId, index + 1, body, { ChecksumAlgorithm: 'SHA256' });
    Parts.push({ ETag, ChecksumSHA256, PartNumber: index + 1 });
  }
  assert.equal(Parts[0]?.ChecksumSHA256, 'DjU70AB1bON8k0n0fVHv2PJQVWcA/jWsITp6ti20Tbs=');
  const listed = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
  assert.deepEqual([listed.ChecksumAlgorithm, listed.ChecksumType, listed.StorageClass], ['SHA256', 'COMPOSITE', 'STANDARD']);
  assert.deepEqual(
    listed.Parts?.map(({ PartNumber, Size, ChecksumSHA256 }) => [PartNumber, Size, ChecksumSHA256]),
    Parts.map(({ ChecksumSHA256 }, index) => [index + 1, bodies[index]?.length, ChecksumSHA256]),
  );
  const missing = Parts.map(({ ETag, PartNumber }) => ({ ETag, PartNumber }));
  assert.equal(
    (await refusal(complete(Key, UploadId, missing))).message,
    'The upload was created using a sha256 checksum. The complete request must include the checksum for each part. It was missing for part 1 in the request.',
  );
  const made = await complete(Key, UploadId, Parts);
  assert.equal(made.ETag, '"4d45984fc3feb2ac9b22683c49674b56-3"');
  assert.equal(made.ChecksumSHA256, '9o++y6AejqboiJ7MZCx0fahK2Vu5YC/qnNhhYsCLciI=-3');
  assert.equal(made.ChecksumType, 'COMPOSITE');
  const attributes = await client.send(
    new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ['Checksum', 'ObjectParts', 'ETag'] }),
  );
  assert.equal(attributes.ETag, '4d45984fc3feb2ac9b22683c49674b56-3');
  assert.equal(attributes.Checksum?.ChecksumSHA256, '9o++y6AejqboiJ7MZCx0fahK2Vu5YC/qnNhhYsCLciI=');
  assert.equal(attributes.ObjectParts?.TotalPartsCount, 3);
  assert.deepEqual(attributes.ObjectParts.Parts?.[2], {
    ChecksumSHA256: 'vyy1imj2hNlaO3jvj2Ycmk5bCegsyPnMiMzpBSjK6yc=',
    PartNumber: 3,
    Size: 10,
  });
  const third = await client.send(new GetObjectCommand({ Bucket, Key, PartNumber: 3 }));
  assert.equal(await third.Body?.transformToString(), 'aaaaaaaaaa');
  assert.equal((await refusal(client.send(new ListPartsCommand({ Bucket, Key, UploadId })))).code, 'NoSuchUpload');
});

test('a full-object checksum is that of all parts together (recorded on AWS, 2026-02)', async () => {
  const large = Buffer.alloc(FIVE_MIB + 1, 'a');
  for (const [ChecksumAlgorithm, member, value] of [
    ['CRC32', 'ChecksumCRC32', 'qSEQSA=='],
    ['CRC64NVME', 'ChecksumCRC64NVME', 'ZMNX55lZurA='],
  ] as const) {
    const Key = `full-${ChecksumAlgorithm}`;
    const UploadId = await begin(Key, { ChecksumAlgorithm, ChecksumType: 'FULL_OBJECT' });
    const Parts: CompletedPart[] = [];
    for (const [index, body] of [large, large, Buffer.alloc(10, 'a')].entries()) {
      const { ETag } = await upload(Key, UploadId, index + 1, body, { ChecksumAlgorithm });
      Parts.push({ ETag, PartNumber: index + 1 });
    }
    const made = await complete(Key, UploadId, Parts, { ChecksumType: 'FULL_OBJECT', [member]: value });
    assert.deepEqual([made[member], made.ChecksumType], [value, 'FULL_OBJECT']);
  }
});

test('parts that are not there, or others than listed, are refused (recorded on AWS, 2026-02)', async () => {
  const Key = 'wrong-parts';
  const UploadId = await begin(Key);
  const { ETag } = await upload(Key, UploadId, 1, 'data');
  assert.deepEqual(await refusal(complete(Key, UploadId, [{ ETag, PartNumber: 2 }])), {
    ...INVALID_PART,
    UploadId,
    PartNumber: '2',
    ETag: '8d777f385d3dfec8815d20f7496026dc',
  });
  const other = '"d41d8cd98f00b204e9800998ecf8427e"';
  assert.deepEqual(await refusal(complete(Key, UploadId, [{ ETag: other, PartNumber: 1 }])), {
    ...INVALID_PART,
    UploadId,
    PartNumber: '1',
    ETag: 'd41d8cd98f00b204e9800998ecf8427e',
  });
  assert.equal((await refusal(complete(Key, UploadId, []))).code, 'MalformedXML');
});

test('parts must be listed in order, and all but the last have 5 MiB', async () => {
  const Key = 'order-and-size';
  const UploadId = await begin(Key);
  const first = await upload(Key, UploadId, 1, 'data');
  const second = await upload(Key, UploadId, 3, 'data');
  const Parts = [
    { ETag: first.ETag, PartNumber: 1 },
    { ETag: second.ETag, PartNumber: 3 },
  ];
  assert.deepEqual(await refusal(complete(Key, UploadId, Parts.toReversed())), {
    code: 'InvalidPartOrder',
    message: 'The list of parts was not in ascending order. Parts must be ordered by part number.',
    status: 400,
    UploadId,
  });
  assert.deepEqual(await refusal(complete(Key, UploadId, Parts)), {
    code: 'EntityTooSmall',
    message: 'Your proposed upload is smaller than the minimum allowed size',
    status: 400,
    ProposedSize: '4',
    MinSizeAllowed: '5242880',
    PartNumber: '1',
    ETag: '8d777f385d3dfec8815d20f7496026dc',
  });
  // Parts that the list leaves out go with the upload.
  const made = await complete(Key, UploadId, Parts.slice(1));
  assert.equal(made.ETag, '"2068bfdec27f4616282c1124300f0ae6-1"');
  assert.equal((await s3.client().send(new HeadObjectCommand({ Bucket, Key }))).ContentLength, 4);
});

test('an upload is known only under its own key (recorded on AWS, 2026-02)', async () => {
  const UploadId = await begin('right-key');
  const Key = 'wrong-key';
  const NoSuchUpload = {
    code: 'NoSuchUpload',
    message:
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    status: 404,
    UploadId,
  };
  assert.deepEqual(await refusal(upload(Key, UploadId, 1, 'x')), NoSuchUpload);
  assert.deepEqual(await refusal(complete(Key, UploadId, [{ ETag: 'x', PartNumber: 1 }])), NoSuchUpload);
  assert.deepEqual(await refusal(s3.client().send(new ListPartsCommand({ Bucket, Key, UploadId }))), NoSuchUpload);
  assert.deepEqual(await refusal(s3.client().send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))), NoSuchUpload);
  await s3.client().send(new AbortMultipartUploadCommand({ Bucket, Key: 'right-key', UploadId }));
  const { Uploads } = await s3.client().send(new ListMultipartUploadsCommand({ Bucket, Prefix: 'right-key' }));
  assert.equal(Uploads, undefined);
});

test('ListParts pages; its next marker is the last part told (recorded on AWS, 2026-02)', async () => {
  const Key = 'test-list-part-pagination';
  const UploadId = await begin(Key);
  const list = async (more: { MaxParts?: number; PartNumberMarker?: string } = {}) => {
    const page = await s3.client().send(new ListPartsCommand({ Bucket, Key, UploadId, ...more }));
    const numbers = page.Parts?.map(({ PartNumber }) => PartNumber);
    return [numbers, page.PartNumberMarker, page.NextPartNumberMarker, page.MaxParts, page.IsTruncated];
  };
  assert.deepEqual(await list(), [undefined, '0', '0', 1000, false]);
  await upload(Key, UploadId, 1, 'data');
  await upload(Key, UploadId, 2, 'data');
  assert.deepEqual(await list(), [[1, 2], '0', '2', 1000, false]);
  assert.deepEqual(await list({ MaxParts: 1 }), [[1], '0', '1', 1, true]);
  assert.deepEqual(await list({ MaxParts: 1, PartNumberMarker: '1' }), [[2], '1', '2', 1, false]);
  assert.deepEqual(await list({ MaxParts: 1, PartNumberMarker: '10' }), [undefined, '10', '0', 1, false]);
  const { text } = await s3.request('GET', `/${Bucket}/${Key}?uploadId=${UploadId}&max-parts=&part-number-marker=`);
  assert.match(text, /<MaxParts>1000<\/MaxParts>/);
});

test('checksum modes and the size of the whole must be those of the upload (recorded on AWS, 2026-02)', async () => {
  const Key = 'modes';
  const mode = (name: string) =>
    `The upload was created using the ${name} checksum mode. The complete request must use the same checksum mode.`;
  const plain = await begin(Key);
  const { ETag } = await upload(Key, plain, 1, 'test');
  const Parts = [{ ETag, PartNumber: 1 }];
  assert.equal((await refusal(complete(Key, plain, Parts, { ChecksumType: 'COMPOSITE' }))).message, mode('null'));
  assert.equal(
    (await refusal(complete(Key, plain, Parts, { MpuObjectSize: 5 }))).message,
    "The provided 'x-amz-mp-object-size' header value 5 does not match what was computed: 4",
  );
  assert.equal((await refusal(complete(Key, plain, [{ ETag, PartNumber: 1, ChecksumCRC32: 'NhCmhg==' }]))).code, 'InvalidPart');
  const made = await complete(Key, plain, Parts, { MpuObjectSize: 4 });
  assert.deepEqual([made.ETag, made.ChecksumType], ['"60cd54a928cbbcbb6e7b5595bab46a9e-1"', 'FULL_OBJECT']);
  assert.equal(made.ChecksumCRC64NVME, '+bu+zv66sUM=');

  const full = await begin(Key, { ChecksumAlgorithm: 'CRC32C', ChecksumType: 'FULL_OBJECT' });
  const abc = await upload(Key, full, 1, 'abc', { ChecksumAlgorithm: 'CRC32C' });
  const abcParts = [{ ETag: abc.ETag, PartNumber: 1 }];
  assert.equal((await refusal(complete(Key, full, abcParts, { ChecksumType: 'COMPOSITE' }))).message, mode('FULL_OBJECT'));
  for (const wrong of [{ ChecksumCRC32C: 'Nks/tw==' }, { ChecksumCRC32C: 'AAAAAA==', ChecksumType: 'FULL_OBJECT' as const }]) {
    assert.equal(
      (await refusal(complete(Key, full, abcParts, wrong))).message,
      'The crc32c you specified did not match the calculated checksum.',
    );
  }
  const done = await complete(Key, full, abcParts, { ChecksumCRC32C: 'Nks/tw==', ChecksumType: 'FULL_OBJECT' });
  assert.deepEqual([done.ETag, done.ChecksumCRC32C], ['"af5da9f45af7a300e3aded972f8ff687-1"', 'Nks/tw==']);

  const composite = await begin(Key, { ChecksumAlgorithm: 'CRC32', ChecksumType: 'COMPOSITE' });
  const part = await upload(Key, composite, 1, 'abc', { ChecksumAlgorithm: 'CRC32' });
  const sha256 = [{ ETag: part.ETag, PartNumber: 1, ChecksumSHA256: 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' }];
  assert.deepEqual(await refusal(complete(Key, composite, sha256)), {
    code: 'BadDigest',
    message: 'The sha256 you specified for part 1 did not match what we received.',
    status: 400,
  });
});

test('a conditional completion fails where the key changed since the upload began (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const Key = 'test-precondition';
  const conflict = (Condition: string) => ({
    code: 'ConditionalRequestConflict',
    message: 'The conditional request cannot succeed due to a conflicting operation against this resource.',
    status: 409,
    Condition,
    Key,
  });
  const { ETag: before } = await client.send(new PutObjectCommand({ Bucket, Key, Body: 'before' }));
  const first = await begin(Key);
  const { ETag } = await upload(Key, first, 1, 'test');
  const Parts = [{ ETag, PartNumber: 1 }];
  assert.equal((await refusal(complete(Key, first, Parts, { IfNoneMatch: '*' }))).Condition, 'If-None-Match');
  await client.send(new DeleteObjectCommand({ Bucket, Key }));
  assert.deepEqual(await refusal(complete(Key, first, Parts, { IfNoneMatch: '*' })), conflict('If-None-Match'));
  const { ETag: during } = await client.send(new PutObjectCommand({ Bucket, Key, Body: 'during' }));
  assert.equal((await refusal(complete(Key, first, Parts, { IfMatch: before }))).code, 'PreconditionFailed');
  assert.deepEqual(await refusal(complete(Key, first, Parts, { IfMatch: during })), conflict('If-Match'));
  const again = await begin(Key);
  await upload(Key, again, 1, 'test');
  await complete(Key, again, Parts, { IfMatch: during });
});

test('parts may be copied from objects, whole or in ranges (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  await client.send(new PutObjectCommand({ Bucket, Key: 'digits', Body: '0123456789' }));
  const Key = 'of-copies';
  const UploadId = await begin(Key, { ChecksumAlgorithm: 'CRC32C' });
  const copyPart = (PartNumber: number, CopySourceRange?: string) =>
    client.send(
      new UploadPartCopyCommand({ Bucket, Key, UploadId, PartNumber, CopySource: `${Bucket}/digits`, CopySourceRange }),
    );
  const whole = await copyPart(1);
  assert.equal(whole.CopyPartResult?.ETag, '"781e5e245d69b566979b86e28d23f2c7"');
  assert.equal(whole.ServerSideEncryption, 'AES256');
  const range = await copyPart(1, 'bytes=0-8');
  assert.equal(range.CopyPartResult?.ETag, '"22975d8a5ed1b91445f6c55ac121505b"');
  assert.equal((await refusal(copyPart(1, 'bytes=0-100'))).message, 'Range specified is not valid for source object of size: 10');
  assert.equal((await refusal(copyPart(10_001))).ArgumentName, 'partNumber');
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'digits' }));
  const { ETag, ChecksumCRC32C } = range.CopyPartResult;
  await complete(Key, UploadId, [{ ETag, ChecksumCRC32C, PartNumber: 1 }]);
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  assert.equal(await Body?.transformToString(), '012345678');
});
