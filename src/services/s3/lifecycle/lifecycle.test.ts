/** Lifecycle rules: what is refused and read back, and what they do as the emulator's clock moves. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketLifecycleCommand,
  GetBucketLifecycleConfigurationCommand,
  GetObjectCommand,
  HeadObjectCommand,
  type LifecycleRule,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../../test/fixtures/s3.js';
import { DAY_MS } from './dates.js';

const s3 = s3Fixture();
let Bucket: string;
let number = 0;

beforeEach(async () => {
  Bucket = `aging-bucket-${++number}`;
  // In the morning, so that a day more is behind the next midnight.
  if (!s3.aws.clock.frozen) await s3.aws.clock.freeze(Date.parse('2030-01-01T10:30:00Z'));
  await s3.client().send(new CreateBucketCommand({ Bucket }));
});

type Rule = Omit<LifecycleRule, 'Status'> & { Status?: 'Enabled' | 'Disabled' };

function put(...rules: Rule[]) {
  const Rules = rules.map((rule) => ({ Status: 'Enabled', Filter: {}, ...rule }) as LifecycleRule);
  return s3.client().send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
}

async function keys(): Promise<string[]> {
  const { Contents = [] } = await s3.client().send(new ListObjectsV2Command({ Bucket }));
  return Contents.map(({ Key }) => Key ?? '');
}

function object(Key: string, more: object = {}) {
  return s3.client().send(new PutObjectCommand({ Bucket, Key, Body: 'body', ...more }));
}

async function classOf(Key: string): Promise<string | undefined> {
  return (await s3.client().send(new HeadObjectCommand({ Bucket, Key }))).StorageClass;
}

test('refusals in the words of AWS', async () => {
  const cases: Array<[code: string, message: RegExp, ...Rule[]]> = [
    ['MalformedXML', /./, { Filter: undefined as never, Expiration: { Days: 1 } }],
    ['MalformedXML', /./, { Expiration: { Days: 1, Date: new Date(0) } }],
    ['MalformedXML', /./, { Filter: { And: { Prefix: 'one' } }, Expiration: { Days: 1 } }],
    ['MalformedXML', /./, { Transitions: [{ Days: 1, StorageClass: 'STANDARD' as never }] }],
    ['MalformedXML', /./, { AbortIncompleteMultipartUpload: {} }],
    ['InvalidRequest', /^At least one action needs to be specified in a rule$/, {}],
    ['InvalidArgument', /^'Days' for Expiration action must be a positive integer$/, { Expiration: { Days: 0 } }],
    [
      'InvalidArgument',
      /^'NoncurrentDays' for NoncurrentVersionExpiration action must be a positive integer$/,
      { NoncurrentVersionExpiration: { NoncurrentDays: 0 } },
    ],
    ['InvalidArgument', /^Rule ID must be unique/, { ID: 'a', Expiration: { Days: 1 } }, { ID: 'a', Expiration: { Days: 2 } }],
    ['InvalidArgument', /^ID length should not exceed allowed limit of 255$/, { ID: 'a'.repeat(256), Expiration: { Days: 1 } }],
    [
      'InvalidRequest',
      /^Base level prefix cannot be used in Lifecycle V2/,
      { Expiration: { Days: 1 } },
      { Filter: undefined as never, Prefix: '', Expiration: { Days: 1 } },
    ],
    [
      'InvalidRequest',
      /^Found overlapping prefixes 'a' and '' for same action type 'Expiration'$/,
      { Filter: undefined as never, Prefix: 'a', Expiration: { Days: 1 } },
      { Filter: undefined as never, Prefix: '', Expiration: { Days: 1 } },
    ],
    [
      'InvalidRequest',
      /^AbortIncompleteMultipartUpload cannot be specified with Tags\.$/,
      { Filter: { Tag: { Key: 'k', Value: 'v' } }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
    ],
    [
      'InvalidRequest',
      /^ExpiredObjectDeleteMarker cannot be specified with Object Size\.$/,
      { Filter: { ObjectSizeGreaterThan: 1 }, Expiration: { ExpiredObjectDeleteMarker: true } },
    ],
    [
      'InvalidRequest',
      /^'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'\.$/,
      { Filter: { And: { ObjectSizeGreaterThan: 5, ObjectSizeLessThan: 5 } }, Expiration: { Days: 1 } },
    ],
    [
      'InvalidArgument',
      /^'Days' in Transition action must be greater than or equal to 30 for storageClass 'STANDARD_IA'$/,
      { Transitions: [{ Days: 20, StorageClass: 'STANDARD_IA' }] },
    ],
    [
      'InvalidRequest',
      /^'StorageClass' must be different for 'Transition' actions in same 'Rule' with filter '\(prefix=\)'$/,
      {
        Transitions: [
          { Days: 1, StorageClass: 'GLACIER' },
          { Days: 2, StorageClass: 'GLACIER' },
        ],
      },
    ],
    [
      'InvalidArgument',
      /^'Days' in the 'Transition' action for StorageClass 'GLACIER' for filter '\(prefix=doc\/\)' must be 30 days more than 'Days' in the 'Transition' action for StorageClass 'STANDARD_IA' for filter '\(prefix=doc\/\)'$/,
      {
        Filter: { Prefix: 'doc/' },
        Transitions: [
          { Days: 30, StorageClass: 'STANDARD_IA' },
          { Days: 59, StorageClass: 'GLACIER' },
        ],
      },
    ],
    [
      'InvalidRequest',
      /^Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '\(prefix=\)'$/,
      { Expiration: { Days: 9 }, Transitions: [{ Date: new Date(0), StorageClass: 'GLACIER' }] },
    ],
    [
      'InvalidArgument',
      /must be greater than 'Days' in the Transition action$/,
      { Expiration: { Days: 9 }, Transitions: [{ Days: 9, StorageClass: 'GLACIER' }] },
    ],
  ];
  for (const [code, message, ...rules] of cases) {
    const refused = await refusal(put(...rules));
    assert.deepEqual([refused.code, refused.status], [code, 400], JSON.stringify(rules));
    assert.match(refused.message, message);
  }
  const get = s3.client().send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
  assert.equal((await refusal(get)).code, 'NoSuchLifecycleConfiguration');
});

test('rules are read back as they were put, with ids where they had none, and dates', async () => {
  const rule: Rule = {
    Filter: { And: { Prefix: 'a/', Tags: [{ Key: 'k', Value: 'v' }], ObjectSizeGreaterThan: 1 } },
    Expiration: { Date: new Date('2031-01-01T00:00:00Z') },
    Transitions: [{ Date: new Date('2030-06-01T00:00:00Z'), StorageClass: 'GLACIER' }],
  };
  await put(rule);
  const { Rules } = await s3.client().send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
  assert.match(Rules?.[0]?.ID ?? '', /^[A-Za-z0-9+/]{48}$/);
  assert.deepEqual(Rules, [{ ...rule, Status: 'Enabled', ID: Rules?.[0]?.ID }]);
});

test('objects expire at the midnight that their headers tell', async () => {
  await put({ ID: 'three days', Filter: { Prefix: 'logs/' }, Expiration: { Days: 3 } });
  const day = Math.floor(s3.aws.clock.now() / DAY_MS) * DAY_MS;
  const { Expiration } = await object('logs/one');
  assert.equal(Expiration, `expiry-date="${new Date(day + 4 * DAY_MS).toUTCString()}", rule-id="three days"`);
  assert.equal((await object('kept')).Expiration, undefined);
  const copy = await s3.client().send(new CopyObjectCommand({ Bucket, Key: 'logs/copy', CopySource: `${Bucket}/kept` }));
  assert.equal(copy.Expiration, Expiration);
  const got = await s3.client().send(new GetObjectCommand({ Bucket, Key: 'logs/copy' }));
  assert.equal(got.Expiration, Expiration);
  await got.Body?.transformToString();

  await s3.aws.clock.set(day + 4 * DAY_MS - 1);
  assert.deepEqual(await keys(), ['kept', 'logs/copy', 'logs/one']);
  const moved = await s3.aws.clock.advance(1);
  assert.equal(moved.failed, 0);
  assert.deepEqual(await keys(), ['kept']);
});

test('objects put later, tagged later, and those of other filters expire by their own rules', async () => {
  await put(
    { ID: 'tagged', Filter: { Tag: { Key: 'gone', Value: 'a b' } }, Expiration: { Days: 1 } },
    { ID: 'large', Filter: { ObjectSizeGreaterThan: 10 }, Expiration: { Days: 5 } },
    { ID: 'off', Status: 'Disabled', Expiration: { Days: 1 } },
  );
  await object('plain');
  await object('tagged', { Tagging: 'gone=a+b&other=1' });
  await object('large', { Body: 'x'.repeat(11) });
  await object('retagged');
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.deepEqual(await keys(), ['large', 'plain', 'retagged']);
  await s3
    .client()
    .send(new PutObjectTaggingCommand({ Bucket, Key: 'retagged', Tagging: { TagSet: [{ Key: 'gone', Value: 'a b' }] } }));
  await s3.aws.clock.advance(DAY_MS);
  assert.deepEqual(await keys(), ['large', 'plain']);
  await object('later', { Tagging: 'gone=a%20b' });
  await s3.aws.clock.advance(4 * DAY_MS);
  assert.deepEqual(await keys(), ['plain']);
});

test('a bucket of more objects than a step looks at is swept to its end', async () => {
  const many = Array.from({ length: 600 }, (_, place) => `old/${String(place).padStart(3, '0')}`);
  for (let at = 0; at < many.length; at += 50) await Promise.all(many.slice(at, at + 50).map((key) => object(key)));
  await object('other/kept');
  await put({ Filter: { Prefix: 'old/' }, Expiration: { Days: 1 } }, { Filter: { Prefix: 'old/5' }, Expiration: { Days: 2 } });
  await s3.aws.clock.advance(2 * DAY_MS);
  assert.deepEqual(await keys(), ['other/kept']);
});

test('objects move to colder classes, small ones only where a rule names sizes', async () => {
  await put({
    Filter: { And: { Prefix: 'a/', ObjectSizeGreaterThan: 1 } },
    Transitions: [
      { Days: 0, StorageClass: 'GLACIER_IR' },
      { Days: 40, StorageClass: 'DEEP_ARCHIVE' },
    ],
    Expiration: { Days: 60 },
  });
  await object('a/one');
  await object('a/two', { StorageClass: 'GLACIER' });
  await s3.aws.clock.advance(DAY_MS);
  assert.deepEqual([await classOf('a/one'), await classOf('a/two')], ['GLACIER_IR', 'GLACIER']);
  await s3.aws.clock.advance(40 * DAY_MS);
  assert.deepEqual([await classOf('a/one'), await classOf('a/two')], ['DEEP_ARCHIVE', 'DEEP_ARCHIVE']);
  await s3.aws.clock.advance(20 * DAY_MS);
  assert.deepEqual(await keys(), []);

  await put({ Transitions: [{ Days: 0, StorageClass: 'GLACIER' }] });
  await object('small');
  await object('large', { Body: Buffer.alloc(128 * 1024) });
  await s3.aws.clock.advance(DAY_MS);
  assert.deepEqual([await classOf('small'), await classOf('large')], [undefined, 'GLACIER']);
});

test('uploads tell when they will be aborted, and are', async () => {
  const client = s3.client();
  await put({ ID: 'abort', Filter: { Prefix: 'up/' }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } });
  const begun = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'up/one' }));
  const kept = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'kept' }));
  const date = new Date((Math.floor(s3.aws.clock.now() / DAY_MS) + 3) * DAY_MS);
  assert.deepEqual([begun.AbortDate, begun.AbortRuleId, kept.AbortDate], [date, 'abort', undefined]);
  const { UploadId } = begun;
  await client.send(new UploadPartCommand({ Bucket, Key: 'up/one', UploadId, PartNumber: 1, Body: 'part' }));
  const listed = await client.send(new ListPartsCommand({ Bucket, Key: 'up/one', UploadId }));
  assert.deepEqual([listed.AbortDate, listed.AbortRuleId], [date, 'abort']);
  await s3.aws.clock.set(date.getTime());
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
  assert.deepEqual(
    Uploads.map(({ Key }) => Key),
    ['kept'],
  );
  await client.send(new AbortMultipartUploadCommand({ Bucket, Key: 'kept', UploadId: kept.UploadId }));
});

test('a completed upload tells when its object expires', async () => {
  const client = s3.client();
  await put({ ID: 'soon', Expiration: { Date: new Date('2040-01-01T00:00:00Z') } });
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'made' }));
  const { ETag } = await client.send(new UploadPartCommand({ Bucket, Key: 'made', UploadId, PartNumber: 1, Body: 'part' }));
  const completed = await client.send(
    new CompleteMultipartUploadCommand({ Bucket, Key: 'made', UploadId, MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] } }),
  );
  const told = 'expiry-date="Sun, 01 Jan 2040 00:00:00 GMT", rule-id="soon"';
  assert.equal(completed.Expiration, told);
  assert.equal((await client.send(new HeadObjectCommand({ Bucket, Key: 'made' }))).Expiration, told);
});

test('rules that are deleted do nothing more', async () => {
  await put({ Expiration: { Days: 1 } });
  await object('kept');
  await s3.client().send(new DeleteBucketLifecycleCommand({ Bucket }));
  assert.equal((await s3.client().send(new HeadObjectCommand({ Bucket, Key: 'kept' }))).Expiration, undefined);
  await s3.aws.clock.advance(3 * DAY_MS);
  assert.deepEqual(await keys(), ['kept']);
});
