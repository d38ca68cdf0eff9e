import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { native } from '../../../native/index.js';
import { readConfig } from '../../runtime/config.js';
import { closeInstance, createInstance } from '../../runtime/instance.js';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';
import { type ListingQuery, listPage } from './listing.js';
import { objects } from './store.js';

const Bucket = 'listed-bucket';
const KEYS = ['a b', 'folder/aSubfolder/subFile1', 'folder/aSubfolder/subFile2', 'folder/file1', 'folder/file2', 'z&<é>😀'];

const s3 = s3Fixture(async (fixture) => {
  await fixture.client().send(new CreateBucketCommand({ Bucket }));
  for (const Key of KEYS) await fixture.client().send(new PutObjectCommand({ Bucket, Key, Body: 'body of test' }));
});

test('an object is listed with what AWS lists (recorded 2026-02)', async () => {
  const { Contents, ...page } = await s3.client().send(new ListObjectsV2Command({ Bucket, Prefix: 'folder/file1' }));
  const [object] = Contents ?? [];
  assert.ok(object?.LastModified instanceof Date);
  assert.equal(object.LastModified.getTime() % 1000, 0);
  assert.deepEqual(
    { ...object, LastModified: undefined },
    {
      ChecksumAlgorithm: ['CRC32'],
      ChecksumType: 'FULL_OBJECT',
      ETag: '"bd0908fd2538ae03b9b74d38291a83aa"',
      Key: 'folder/file1',
      LastModified: undefined,
      Size: 12,
      StorageClass: 'STANDARD',
    },
  );
  assert.equal(page.KeyCount, 1);
  assert.equal(page.MaxKeys, 1000);
  assert.equal(page.IsTruncated, false);
  assert.equal(page.Name, Bucket);
});

test('ListObjectsV2 goes on behind a common prefix (recorded on AWS, 2026-02)', async () => {
  const query = { Bucket, Prefix: 'folder/', Delimiter: '/', MaxKeys: 1 };
  const seen: unknown[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.client().send(new ListObjectsV2Command({ ...query, ContinuationToken }));
    assert.equal(page.KeyCount, 1);
    assert.equal(page.ContinuationToken, ContinuationToken);
    seen.push(page.CommonPrefixes?.[0]?.Prefix ?? page.Contents?.[0]?.Key);
    ContinuationToken = page.NextContinuationToken;
    assert.equal(page.IsTruncated, ContinuationToken !== undefined);
  } while (ContinuationToken);
  assert.deepEqual(seen, ['folder/aSubfolder/', 'folder/file1', 'folder/file2']);
});

test('a token outweighs start-after, which is told only without one; owners come when fetched', async () => {
  const list = (more: object) => s3.client().send(new ListObjectsV2Command({ Bucket, MaxKeys: 2, ...more }));
  const first = await list({ StartAfter: 'folder/file1', FetchOwner: true });
  assert.deepEqual(
    first.Contents?.map(({ Key }) => Key),
    ['folder/file2', 'z&<é>😀'],
  );
  assert.equal(first.StartAfter, 'folder/file1');
  assert.match(first.Contents?.[0]?.Owner?.ID ?? '', /^[0-9a-f]{64}$/);
  const start = await list({});
  const next = await list({ StartAfter: 'zz', ContinuationToken: start.NextContinuationToken });
  assert.equal(next.Contents?.[0]?.Key, 'folder/aSubfolder/subFile2');
  assert.equal(next.StartAfter, undefined);
});

test('a token that was not given out is refused (recorded on AWS, 2026-02)', async () => {
  const call = s3.client().send(new ListObjectsV2Command({ Bucket, ContinuationToken: 'test_7' }));
  assert.deepEqual(await refusal(call), {
    code: 'InvalidArgument',
    message: 'The continuation token provided is incorrect',
    status: 400,
    ArgumentName: 'continuation-token',
  });
});

test('ListObjects tells a next marker only with a delimiter, and skips the prefix that a marker is in', async () => {
  const list = (more: object) => s3.client().send(new ListObjectsCommand({ Bucket, ...more }));
  const plain = await list({ MaxKeys: 1 });
  assert.deepEqual([plain.IsTruncated, plain.NextMarker, plain.Marker], [true, undefined, '']);
  assert.match(plain.Contents?.[0]?.Owner?.ID ?? '', /^[0-9a-f]{64}$/);
  const delimited = await list({ MaxKeys: 2, Delimiter: '/' });
  assert.deepEqual(
    [delimited.Contents?.[0]?.Key, delimited.CommonPrefixes?.[0]?.Prefix, delimited.NextMarker],
    ['a b', 'folder/', 'folder/'],
  );
  for (const Marker of ['folder/', 'folder/file1']) {
    const rest = await list({ Delimiter: '/', Marker });
    assert.deepEqual([rest.Contents?.map(({ Key }) => Key), rest.CommonPrefixes], [['z&<é>😀'], undefined], Marker);
  }
});

test('encoding-type=url encodes keys, prefixes and what is told back', async () => {
  const { text } = await s3.request('GET', `/${Bucket}?list-type=2&encoding-type=url&start-after=%20&delimiter=%20`);
  assert.match(text, /<CommonPrefixes><Prefix>a\+<\/Prefix><\/CommonPrefixes>/);
  assert.match(text, /<Key>z%26%3C%C3%A9%3E%F0%9F%98%80<\/Key>/);
  assert.match(text, /<StartAfter>\+<\/StartAfter>/);
  assert.match(text, /<Delimiter>\+<\/Delimiter>/);
  assert.match(text, /<EncodingType>url<\/EncodingType>/);
});

test('page sizes: larger ones are told but not given, zero gives nothing, others are refused (measured on AWS, 2026-09)', async () => {
  const list = async (query: string) => (await s3.request('GET', `/${Bucket}?list-type=2&${query}`)).text;
  assert.match(await list('max-keys=1001'), /<MaxKeys>1001<\/MaxKeys>/);
  assert.match(await list('max-keys=05'), /<MaxKeys>5<\/MaxKeys>/);
  assert.match(await list('max-keys='), /<MaxKeys>1000<\/MaxKeys>/);
  const none = await list('max-keys=0');
  assert.match(none, /<KeyCount>0<\/KeyCount>/);
  assert.match(none, /<IsTruncated>false<\/IsTruncated>/);
  assert.match(
    await list('max-keys=-1'),
    /<Message>Argument maxKeys must be an integer between 0 and 2147483647<\/Message><ArgumentName>maxKeys<\/ArgumentName><ArgumentValue>-1</,
  );
  assert.match(
    await list('max-keys=abc'),
    /<Message>Provided max-keys not an integer or within integer range<\/Message><ArgumentName>max-keys<\/ArgumentName><ArgumentValue>abc</,
  );
});

test('each listing refuses the parameters of the other (measured on AWS, 2026-09)', async () => {
  const refused = async (query: string) => {
    const { text } = await s3.request('GET', `/no-such-bucket?${query}`);
    return /<Code>InvalidArgument<\/Code><Message>(.*?)<\/Message><ArgumentName>(.*?)<\/ArgumentName><RequestId>/
      .exec(text)
      ?.slice(1);
  };
  assert.deepEqual(await refused('continuation-token=x&start-after=x'), [
    'continuation-token only supported in REST.GET.BUCKET with list-type=2',
    'continuation-token',
  ]);
  assert.deepEqual(await refused('start-after='), [
    'startAfter only supported in REST.GET.BUCKET with list-type=2',
    'start-after',
  ]);
  assert.deepEqual(await refused('list-type=2&marker='), ['Marker unsupported with REST.GET.BUCKET in list-type=2', 'marker']);
});

test('an unknown encoding type is refused by every listing (recorded on AWS, 2026-02)', async () => {
  for (const query of ['', 'list-type=2', 'versions', 'uploads']) {
    for (const value of ['value', '']) {
      const { status, text } = await s3.request('GET', `/${Bucket}?${query}&encoding-type=${value}`);
      assert.equal(status, 400);
      assert.match(text, /<Message>Invalid Encoding Method specified in Request<\/Message><ArgumentName>encoding-type</);
    }
  }
});

test('without versioning every object is its only version (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'folder/', Delimiter: '/', MaxKeys: 2 }));
  const [version] = page.Versions ?? [];
  assert.deepEqual([version?.Key, version?.VersionId, version?.IsLatest], ['folder/file1', 'null', true]);
  assert.deepEqual([page.NextKeyMarker, page.NextVersionIdMarker], ['folder/file1', 'null']);
  const start = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'folder/', Delimiter: '/', MaxKeys: 1 }));
  assert.deepEqual([start.NextKeyMarker, start.NextVersionIdMarker], ['folder/aSubfolder/', undefined]);
  assert.deepEqual(await refusal(client.send(new ListObjectVersionsCommand({ Bucket, VersionIdMarker: 'x' }))), {
    code: 'InvalidArgument',
    message: 'A version-id marker cannot be specified without a key marker.',
    status: 400,
    ArgumentName: 'version-id-marker',
    ArgumentValue: 'x',
  });
});

test('uploads are listed by key and then age, and paged by both markers (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const inBucket = { Bucket: 'listed-uploads' };
  await client.send(new CreateBucketCommand(inBucket));
  const begun: Array<[key: string, id: string]> = [];
  for (const Key of ['folder/aSubfolder/subFile1', 'folder/file1', 'folder/file1', 'folder/file2']) {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...inBucket, Key }));
    begun.push([Key, UploadId ?? '']);
  }
  const list = (more: object) => client.send(new ListMultipartUploadsCommand({ ...inBucket, ...more }));
  const all = await list({});
  assert.deepEqual(
    all.Uploads?.map(({ Key, UploadId }) => [Key, UploadId]),
    begun,
  );
  assert.deepEqual([all.NextKeyMarker, all.NextUploadIdMarker, all.IsTruncated], ['folder/file2', begun[3]?.[1], false]);
  const prefixes = await list({ Prefix: 'folder/', Delimiter: '/', MaxUploads: 1 });
  assert.deepEqual(prefixes.CommonPrefixes, [{ Prefix: 'folder/aSubfolder/' }]);
  assert.deepEqual([prefixes.NextKeyMarker, prefixes.NextUploadIdMarker, prefixes.IsTruncated], ['', '', true]);
  for (const KeyMarker of ['folder/aSubfolder/', 'folder/aSubfolder/subFile1']) {
    const page = await list({ Prefix: 'folder/', Delimiter: '/', MaxUploads: 1, KeyMarker });
    assert.deepEqual([page.Uploads?.[0]?.UploadId, page.NextKeyMarker], [begun[1]?.[1], 'folder/file1'], KeyMarker);
  }
  const second = await list({ KeyMarker: 'folder/file1', UploadIdMarker: begun[1]?.[1] });
  assert.deepEqual(
    second.Uploads?.map(({ UploadId }) => UploadId),
    [begun[2]?.[1], begun[3]?.[1]],
  );
  const behind = await list({ KeyMarker: 'folder/file1' });
  assert.deepEqual(
    behind.Uploads?.map(({ UploadId }) => UploadId),
    [begun[3]?.[1]],
  );
});

test('DeleteObjects tells each key, or with quiet only failures (recorded on AWS, 2026-02)', async () => {
  const client = s3.client();
  const inBucket = { Bucket: 'delete-many' };
  await client.send(new CreateBucketCommand(inBucket));
  const Objects = [{ Key: 'a%2Fb' }, { Key: 'a/😀' }, { Key: 'never-there' }];
  for (const { Key } of Objects.slice(0, 2)) await client.send(new PutObjectCommand({ ...inBucket, Key, Body: 'x' }));
  const told = await client.send(new DeleteObjectsCommand({ ...inBucket, Delete: { Objects } }));
  assert.deepEqual(told.Deleted, Objects);
  assert.equal((await client.send(new ListObjectsV2Command(inBucket))).KeyCount, 0);
  const quiet = await client.send(new DeleteObjectsCommand({ ...inBucket, Delete: { Objects, Quiet: true } }));
  assert.deepEqual([quiet.Deleted, quiet.Errors], [undefined, undefined]);
  const wrong = await client.send(
    new DeleteObjectsCommand({
      ...inBucket,
      Delete: {
        Objects: [
          { Key: 'k', VersionId: 'x' },
          { Key: 'l', VersionId: 'null' },
        ],
      },
    }),
  );
  assert.deepEqual(wrong.Errors, [
    { Key: 'k', VersionId: 'x', Code: 'NoSuchVersion', Message: 'The specified version does not exist.' },
  ]);
  assert.deepEqual(wrong.Deleted, [{ Key: 'l', VersionId: 'null' }]);
});

test('DeleteObjects wants a digest of its body, the right one, and at most 1,000 keys', async () => {
  const inBucket = { Bucket: 'delete-many-digest' };
  await s3.client().send(new CreateBucketCommand(inBucket));
  const body = '<Delete><Object><Key>a</Key></Object></Delete>';
  const send = async (headers: Record<string, string>) =>
    (await s3.request('POST', `/${inBucket.Bucket}?delete`, headers, body)).text;
  assert.match(await send({}), /<Code>InvalidRequest<\/Code><Message>Missing required header for this request: Content-MD5/);
  assert.match(await send({ 'content-md5': '000' }), /<Code>InvalidDigest<\/Code>.*<Content-MD5>000<\/Content-MD5>/);
  assert.match(
    await send({ 'content-md5': '1B2M2Y8AsgTpgAmY7PhCfg==' }),
    /<Code>BadDigest<\/Code>.*<ExpectedDigest>1B2M2Y8AsgTpgAmY7PhCfg==<\/ExpectedDigest>/,
  );
  assert.match(
    await send({ 'x-amz-checksum-crc32': 'AAAAAA==' }),
    /<Code>BadDigest<\/Code><Message>The CRC32 you specified did not match the calculated checksum\.</,
  );
  const Objects = Array.from({ length: 1001 }, (_, index) => ({ Key: `key-${index}` }));
  const refused = await refusal(s3.client().send(new DeleteObjectsCommand({ ...inBucket, Delete: { Objects } })));
  assert.equal(refused.code, 'MalformedXML');
});

const PIECES = ['a', 'b', '/', '.', 'é', '\ud7ff', '\ue000', '😀', '\u{10ffff}', '~'];
const RUNS = Number(process.env.RUSTSTACK_FUZZ ?? 1500);

test('native pages are those of the algorithm in TypeScript, for any keys, prefix, delimiter and marker', () => {
  const instance = createInstance(readConfig({ port: 0 }, {}));
  try {
    const rows = instance.state('*', '*');
    const first = Number(process.env.RUSTSTACK_SEED ?? 20261121);
    for (let seed = first; seed < first + RUNS; seed++) {
      let state = seed >>> 0;
      const draw = (below: number): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const text = (max: number) => Array.from({ length: draw(max + 1) }, () => PIECES[draw(PIECES.length)]).join('');
      const keys = Array.from({ length: draw(15) }, () => text(5)).filter((key) => key !== '');
      const query: ListingQuery = { prefix: text(2), delimiter: text(1), after: draw(2) ? text(4) : '', limit: draw(6) };
      const collection = objects(`fuzz-${seed}`);
      rows.transact((tx) => {
        for (const key of keys) tx.put(collection, key, { etag: 'e', size: 1, lastModified: 2, body: Buffer.from('x') });
      });
      const page = listPage<unknown>(
        ({ key, exclusive }, limit) => rows.range(collection, { prefix: query.prefix, from: key, afterFrom: exclusive, limit }),
        query,
      );
      const expected = [
        page.truncated,
        ...page.entries.map((entry) => ('key' in entry ? [entry.key, 'e', 1, 2] : [entry.commonPrefix])),
      ];
      const { prefix, delimiter, after, limit } = query;
      const listed = native().s3List(instance.engine, `fuzz-${seed}`, prefix, delimiter, after, limit);
      assert.deepEqual(JSON.parse(listed), expected, `RUSTSTACK_SEED=${seed} ${JSON.stringify({ keys, query })}`);
    }
  } finally {
    closeInstance(instance);
  }
});
