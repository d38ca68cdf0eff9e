import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isServiceError } from '../../../protocols/errors.js';
import type { Transaction } from '../../runtime/state/index.js';
import { aclOfHeaders, aclOfRequest } from './acl.js';
import { isBucketName, setTraits } from './buckets.js';
import { algorithmOf, multipartEtag, typeOf } from './checksums.js';
import { checkWriteConditions, requireCopySourceConditions } from './conditions.js';
import { copyRange, parseCopySource } from './copy-source.js';
import { canonicalId } from './owner.js';
import { checkPolicy } from './policy.js';
import type { BucketRow, ObjectRow } from './store.js';
import { checkTagSet, objectTags, parseTagHeader } from './tags.js';
import { decodeToken, encodeToken } from './tokens.js';
import { isUploadId, newUploadId } from './upload-ids.js';
import { encoderFor, urlEncode } from './url-encoding.js';

/** What `work` throws, as far as a client sees it. */
function refusal(work: () => unknown): { code: string; message: string; [field: string]: unknown } {
  try {
    work();
  } catch (error) {
    if (!isServiceError(error)) throw error;
    return { code: error.code, message: error.message, ...error.fields };
  }
  return assert.fail('nothing was refused');
}

test('names of buckets follow the rules for general purpose buckets', () => {
  for (const name of ['abc', 'a.b-c', '123', 'a'.repeat(63), 'my-bucket.example.com']) assert.ok(isBucketName(name), name);
  const wrong = ['ab', 'a'.repeat(64), 'Abc', 'a_b', '-ab', 'ab-', '.ab', 'a..b', '192.168.0.1', 'xn--abc', 'sthree-x'];
  for (const name of [...wrong, 'x-s3alias', 'x--ol-s3', 'x--x-s3', 'x.mrap', 'amzn-s3-demo-b', 'a b', 'a/b', 'ä-b']) {
    assert.ok(!isBucketName(name), name);
  }
});

test("a bucket's traits are set one by one, and the last that is taken away leaves none", () => {
  let row: BucketRow = { name: 'bucket', account: '000000000000', region: 'us-east-1', created: 0 };
  const tx = { get: () => row, put: (_kind: unknown, _key: string, value: BucketRow) => (row = value) } as unknown as Transaction;
  setTraits(tx, 'bucket', { lifecycle: true });
  setTraits(tx, 'bucket', { events: true });
  assert.deepEqual(row.traits, { lifecycle: true, events: true });
  setTraits(tx, 'bucket', { lifecycle: undefined });
  assert.deepEqual(row.traits, { events: true });
  setTraits(tx, 'bucket', { events: undefined });
  assert.ok(!('traits' in row));
});

test('encoding-type=url leaves letters, digits and -_.*/ and writes a space as plus (measured on AWS, 2026-09)', () => {
  assert.equal(urlEncode('a/B-9_.*'), 'a/B-9_.*');
  assert.equal(urlEncode('a b'), 'a+b');
  assert.equal(urlEncode('!~|%@+'), '%21%7E%7C%25%40%2B');
  assert.equal(urlEncode('한글'), '%ED%95%9C%EA%B8%80');
  assert.equal(encoderFor('URL')('='), '%3D');
});

test('an unknown or empty encoding type is refused (recorded on AWS, 2026-02)', () => {
  for (const value of ['value', '']) {
    assert.deepEqual(
      refusal(() => encoderFor(value)),
      {
        code: 'InvalidArgument',
        message: 'Invalid Encoding Method specified in Request',
        ArgumentName: 'encoding-type',
        ArgumentValue: value,
      },
    );
  }
});

test('continuation tokens come back as what they were made of, and nothing else is one', () => {
  for (const position of ['a', 'folder/', 'ключ/😀']) assert.equal(decodeToken(encodeToken(position)), position);
  for (const token of ['', 'test', 'folder/', encodeToken('a').slice(1), Buffer.from('a longer key').toString('base64')]) {
    assert.equal(decodeToken(token), undefined, token);
  }
});

test('upload ids sort by their time and are told from other texts', () => {
  const ids = { text: (length: number, alphabet: string) => (alphabet[0] ?? '').repeat(length) };
  const made = [0, 1, 63, 64, 1_700_000_000_000, 1_700_000_000_001].map((now) => newUploadId(ids as never, now));
  assert.deepEqual([...made].sort(), made);
  assert.ok(made.every(isUploadId));
  assert.ok(!isUploadId('exampleTagging'));
});

test('tag sets are refused with the words of AWS (recorded 2026-02)', () => {
  const tag = (Key: string, Value = 'Val1') => ({ Key, Value });
  const doubled = [tag('Key1'), tag('Key1', 'Val2')];
  const cases: Array<[Parameters<typeof checkTagSet>, ReturnType<typeof refusal>]> = [
    [[doubled, 'bucket'], { code: 'InvalidTag', message: 'Cannot provide multiple Tags with the same key', TagKey: 'Key1' }],
    [[doubled, 'object'], { code: 'InvalidTag', message: 'Cannot provide multiple Tags with the same key', TagKey: 'Key1' }],
    [[doubled, 'new bucket'], { code: 'InternalError', message: 'We encountered an internal error. Please try again.' }],
    [
      [[tag('Key1,Key2')], 'bucket'],
      { code: 'InvalidTag', message: 'The TagKey you have provided is invalid', TagKey: 'Key1,Key2' },
    ],
    [
      [[tag('Key1', 'Val1,Val2')], 'bucket'],
      { code: 'InvalidTag', message: 'The TagValue you have provided is invalid', TagKey: 'Key1', TagValue: 'Val1,Val2' },
    ],
    [
      [[tag('aws:prefixed')], 'bucket'],
      { code: 'InvalidTag', message: 'System tags cannot be added/updated by requester', TagKey: 'aws:prefixed' },
    ],
    [
      [[tag('aws:prefixed')], 'object'],
      { code: 'InvalidTag', message: 'Your TagKey cannot be prefixed with aws:', TagKey: 'aws:prefixed' },
    ],
    [
      [[{ Key: 'Key1' } as never], 'object'],
      {
        code: 'MalformedXML',
        message: 'The XML you provided was not well-formed or did not validate against our published schema',
      },
    ],
  ];
  for (const [args, expected] of cases)
    assert.deepEqual(
      refusal(() => checkTagSet(...args)),
      expected,
    );
});

test('the tagging header is URL-encoded parameters; a bare name is a tag without a value (recorded 2026-02)', () => {
  assert.deepEqual(objectTags('tag1=tag1&tag2=tag2&tag='), [
    { Key: 'tag', Value: '' },
    { Key: 'tag1', Value: 'tag1' },
    { Key: 'tag2', Value: 'tag2' },
  ]);
  assert.deepEqual(
    parseTagHeader('wrongquery&wrongagain').map((tag) => tag.Key),
    ['wrongquery', 'wrongagain'],
  );
  assert.deepEqual(parseTagHeader('a+b=c%2Bd'), [{ Key: 'a b', Value: 'c+d' }]);
  for (const header of ['key1=val1&key1=val2', 'key1=val1,key2=val2', '%zz=1']) {
    assert.deepEqual(
      refusal(() => parseTagHeader(header)),
      {
        code: 'InvalidArgument',
        message:
          "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
        ArgumentName: 'x-amz-tagging',
        ArgumentValue: header,
      },
    );
  }
});

test('a copy source is bucket and key, URL-encoded, with or without a slash and a version', () => {
  assert.deepEqual(parseCopySource('b/a%2Fb'), { bucket: 'b', key: 'a/b', versionId: undefined });
  assert.deepEqual(parseCopySource('/b/k?versionId=null'), { bucket: 'b', key: 'k', versionId: 'null' });
  assert.deepEqual(
    refusal(() => parseCopySource('test')),
    {
      code: 'InvalidArgument',
      message: 'Invalid copy source object key',
      ArgumentName: 'x-amz-copy-source',
      ArgumentValue: 'x-amz-copy-source',
    },
  );
});

test('ranges of copy sources (recorded on AWS, 2026-02)', () => {
  assert.deepEqual(copyRange(undefined, 10), { start: 0, length: 10 });
  assert.deepEqual(copyRange('bytes=0-8', 10), { start: 0, length: 9 });
  assert.deepEqual(copyRange('bytes=9-9', 10), { start: 9, length: 1 });
  for (const range of ['0-8', 'bytes=1-0', 'bytes=-1-', 'bytes=0--1', 'bytes=0-1,3-4,7-9', 'bytes=-', 'bytes=-2', 'bytes=1-']) {
    assert.deepEqual(
      refusal(() => copyRange(range, 10)),
      {
        code: 'InvalidArgument',
        message:
          'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
        ArgumentName: 'x-amz-copy-source-range',
        ArgumentValue: range,
      },
    );
  }
  assert.deepEqual(
    refusal(() => copyRange('bytes=0-100', 10)),
    {
      code: 'InvalidArgument',
      message: 'Range specified is not valid for source object of size: 10',
      ArgumentName: 'x-amz-copy-source-range',
      ArgumentValue: 'bytes=0-100',
    },
  );
  assert.deepEqual(
    refusal(() => copyRange('bytes=100-200', 10)),
    { code: 'InvalidRequest', message: 'The specified copy range is invalid for the source object size' },
  );
});

test('conditions on a copy source name the header that failed; a date in the future is none (recorded 2026-02)', () => {
  const source = { etag: '8d777f385d3dfec8815d20f7496026dc', lastModified: 1_000_500 } as ObjectRow;
  const at = (ms: number) => new Date(ms);
  const now = 2_000_000;
  const judge = (conditions: Parameters<typeof requireCopySourceConditions>[0]) =>
    requireCopySourceConditions(conditions, source, now);
  const failed = (conditions: Parameters<typeof requireCopySourceConditions>[0]) => refusal(() => judge(conditions)).Condition;
  assert.equal(failed({ CopySourceIfMatch: '"other"' }), 'x-amz-copy-source-If-Match');
  assert.equal(failed({ CopySourceIfUnmodifiedSince: at(0) }), 'x-amz-copy-source-If-Unmodified-Since');
  assert.equal(failed({ CopySourceIfNoneMatch: `"${source.etag}"` }), 'x-amz-copy-source-If-None-Match');
  assert.equal(failed({ CopySourceIfNoneMatch: source.etag }), 'x-amz-copy-source-If-None-Match');
  assert.equal(failed({ CopySourceIfModifiedSince: at(1_000_000) }), 'x-amz-copy-source-If-Modified-Since');
  judge({ CopySourceIfModifiedSince: at(3_000_000) });
  judge({ CopySourceIfMatch: source.etag, CopySourceIfUnmodifiedSince: at(0) });
  judge({ CopySourceIfUnmodifiedSince: at(1_000_000) });
});

test('conditions on writes that S3 does not take answer 501 (recorded 2026-02)', () => {
  assert.deepEqual(
    refusal(() => checkWriteConditions({ IfMatch: '"a"', IfNoneMatch: '*' })),
    {
      code: 'NotImplemented',
      message: 'A header you provided implies functionality that is not implemented',
      Header: 'If-Match,If-None-Match',
      additionalMessage: 'Multiple conditional request headers present in the request',
    },
  );
  assert.equal(refusal(() => checkWriteConditions({ IfNoneMatch: '"a"' })).Header, 'If-None-Match');
  assert.equal(refusal(() => checkWriteConditions({ IfMatch: '*' })).Header, 'If-Match');
});

test('checksum algorithms and types of uploads (recorded on AWS, 2026-02)', () => {
  assert.equal(algorithmOf('crc32c'), 'CRC32C');
  assert.equal(
    refusal(() => algorithmOf('TEST')).message,
    'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, MD5, SHA1, SHA256, SHA512, XXHASH128, XXHASH3, XXHASH64]',
  );
  assert.equal(typeOf('CRC32', undefined), 'COMPOSITE');
  assert.equal(typeOf('SHA1', undefined), 'COMPOSITE');
  assert.equal(typeOf('CRC64NVME', undefined), 'FULL_OBJECT');
  assert.equal(typeOf('CRC32C', 'FULL_OBJECT'), 'FULL_OBJECT');
  assert.equal(
    refusal(() => typeOf('CRC64NVME', 'COMPOSITE')).message,
    'The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm.',
  );
  assert.equal(
    refusal(() => typeOf('SHA256', 'FULL_OBJECT')).message,
    'The FULL_OBJECT checksum type cannot be used with the sha256 checksum algorithm.',
  );
  assert.equal(
    refusal(() => typeOf(undefined, 'COMPOSITE')).message,
    'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
  );
});

test('the entity tag of an upload is the MD5 of its parts’ MD5s (recorded on AWS, 2026-02)', () => {
  assert.equal(multipartEtag(['eee506dd7ada7ded524c77e359a0e7c6']), 'b972025bc34adf8d76d6d51e93c035cc-1');
  assert.equal(
    multipartEtag(['c4c753e69bb853187f5854c46cf801c6', 'c4c753e69bb853187f5854c46cf801c6', 'e09c80c42fda55f9d992e59ca6b3307d']),
    '4d45984fc3feb2ac9b22683c49674b56-3',
  );
});

test('access control lists in headers and bodies (recorded on AWS, 2026-02)', () => {
  const account = '000000000000';
  const id = canonicalId(account);
  const owner = { Owner: { ID: id } };
  const full = { Grantee: { Type: 'CanonicalUser', ID: id }, Permission: 'FULL_CONTROL' };
  const everyone = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };
  const logs = { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery' };
  assert.deepEqual(aclOfHeaders({ ACL: 'public-read' }, account), {
    ...owner,
    Grants: [full, { Grantee: everyone, Permission: 'READ' }],
  });
  assert.deepEqual(aclOfHeaders({ GrantRead: `uri="${logs.URI}"` }, account), {
    ...owner,
    Grants: [{ Grantee: logs, Permission: 'READ' }],
  });
  const acl = (...grants: object[]) => ({ ...owner, Grants: grants }) as never;
  const fake = 'http://acs.amazonaws.com/groups/s3/FakeGroup';
  const cases: Array<[() => unknown, object]> = [
    [() => aclOfHeaders({ ACL: 'fake-acl' }, account), { ArgumentName: 'x-amz-acl', ArgumentValue: 'fake-acl', message: '' }],
    [
      () => aclOfHeaders({ GrantWrite: `uri="${fake}"` }, account),
      { message: 'Invalid group uri', ArgumentName: 'uri', ArgumentValue: fake },
    ],
    [
      () => aclOfHeaders({ GrantWrite: 'fakekey="1234"' }, account),
      { message: 'Argument format not recognized', ArgumentName: 'x-amz-grant-write', ArgumentValue: 'fakekey="1234"' },
    ],
    [
      () => aclOfHeaders({ GrantWrite: 'id="wrong-id"' }, account),
      { message: 'Invalid id', ArgumentName: 'id', ArgumentValue: 'wrong-id' },
    ],
    [() => aclOfRequest({}, undefined, account), { code: 'MissingSecurityHeader', MissingHeaderName: 'x-amz-acl' }],
    [
      () => aclOfHeaders({ ACL: 'public-read', GrantRead: `uri="${logs.URI}"` }, account),
      { code: 'InvalidRequest', message: 'Specifying both Canned ACLs and Header Grants is not allowed' },
    ],
    [() => aclOfRequest({ ACL: 'public-read' }, acl(full), account), { code: 'UnexpectedContent' }],
    [() => aclOfRequest({}, {}, account), { code: 'MalformedACLError' }],
    [() => aclOfRequest({}, acl({ Grantee: logs, Permission: 'WRONG' }), account), { code: 'MalformedACLError' }],
    [
      () => aclOfRequest({}, acl({ Grantee: { Type: 'Group', URI: fake }, Permission: 'READ' }), account),
      { message: 'Invalid group uri', ArgumentName: 'Group/URI', ArgumentValue: fake },
    ],
    [
      () => aclOfRequest({}, { Owner: { ID: 'wrong-id' }, Grants: [] }, account),
      { message: 'Invalid id', ArgumentName: 'CanonicalUser/ID', ArgumentValue: 'wrong-id' },
    ],
  ];
  for (const [work, expected] of cases) {
    const told = refusal(work);
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, told[name]])), expected);
  }
});

test('bucket policies must be documents about their own bucket', () => {
  const arn = 'arn:aws:s3:::my-bucket';
  const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `${arn}/*` };
  const policy = (change: object) => JSON.stringify({ Version: '2012-10-17', Statement: [{ ...statement, ...change }] });
  for (const Resource of [`${arn}/*`, arn, 'arn:aws:s3:::*', 'arn:aws:s3:::my-*/x', [arn, `${arn}/a`]]) {
    checkPolicy(policy({ Resource }), arn);
  }
  const message = (text: string) => refusal(() => checkPolicy(text, arn)).message;
  assert.equal(message('no json'), "Policies must be valid JSON and the first byte must be '{'");
  assert.equal(message('{'), 'This policy contains invalid Json');
  assert.equal(message(policy({ Resource: 'arn:aws:s3:::other/*' })), 'Policy has invalid resource');
  assert.equal(message(policy({ Principal: undefined })), 'Missing required field Principal');
  assert.equal(message(policy({ Effect: 'Maybe' })), 'Invalid effect: Maybe');
  assert.equal(message('{"Version":"2012-10-17"}'), 'Missing required field Statement');
});
