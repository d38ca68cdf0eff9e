/** What single services show on the wire, by their tables: facts of AWS, not of the codecs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Codec } from '../codec.js';
import { isServiceError, type ServiceError, serviceError } from '../errors.js';
import { httpRequest, type RequestParts } from '../http.js';
import { loadModel } from '../load.js';
import type { OperationModel, ServiceModel } from '../model.js';
import { codecFor } from './index.js';

const s3 = loadModel('s3');
const restXml = codecFor('rest-xml');

function read(model: ServiceModel, codec: Codec, parts: Partial<RequestParts>, body?: string) {
  const request = httpRequest({ method: 'GET', path: '/', headers: {}, ...parts, body: body && Buffer.from(body) });
  const operation = codec.operationOf(model, request);
  return { name: operation?.name, input: operation && codec.readRequest(model, operation, request) };
}

function refused(model: ServiceModel, codec: Codec, parts: Partial<RequestParts>, body?: string): ServiceError {
  try {
    read(model, codec, parts, body);
  } catch (error) {
    assert.ok(isServiceError(error), String(error));
    return error;
  }
  throw new Error('The request was read.');
}

function operationOf(model: ServiceModel, name: string): OperationModel {
  const operation = model.operations[name];
  assert.ok(operation, name);
  return operation;
}

function written(model: ServiceModel, codec: Codec, name: string, output: Record<string, unknown>) {
  const { statusCode, headers, body } = codec.writeResponse(model, operationOf(model, name), output, 'REQUEST');
  return { statusCode, headers, text: body === undefined ? undefined : Buffer.from(body).toString() };
}

test('S3 operations that share a path are told apart by query and headers', () => {
  const object = '/bucket/a/b%20c';
  const copy = { 'x-amz-copy-source': '/other/key' };
  const part = { partNumber: '1', uploadId: 'u' };
  const cases: [Partial<RequestParts>, string][] = [
    [{}, 'ListBuckets'],
    [{ path: '/bucket' }, 'ListObjects'],
    [{ path: '/bucket/' }, 'ListObjects'],
    [{ path: '/bucket', query: { 'list-type': '2' } }, 'ListObjectsV2'],
    [{ path: '/bucket', query: { uploads: '' } }, 'ListMultipartUploads'],
    [{ path: '/bucket', query: { lifecycle: null } }, 'GetBucketLifecycleConfiguration'],
    [{ path: '/bucket', query: { analytics: '', id: 'x' } }, 'GetBucketAnalyticsConfiguration'],
    [{ path: '/bucket', query: { analytics: '' } }, 'ListBucketAnalyticsConfigurations'],
    [{ method: 'PUT', path: '/bucket', query: { analytics: '' } }, 'PutBucketAnalyticsConfiguration'],
    [{ method: 'PUT', path: '/bucket' }, 'CreateBucket'],
    [{ path: object, query: { 'x-id': 'GetObject' } }, 'GetObject'],
    [{ path: object, query: { uploadId: 'u' } }, 'ListParts'],
    [{ path: object, query: { acl: '' } }, 'GetObjectAcl'],
    [{ method: 'HEAD', path: object }, 'HeadObject'],
    [{ method: 'PUT', path: object }, 'PutObject'],
    [{ method: 'PUT', path: object, headers: copy }, 'CopyObject'],
    [{ method: 'PUT', path: object, query: part }, 'UploadPart'],
    [{ method: 'PUT', path: object, query: part, headers: copy }, 'UploadPartCopy'],
    [{ method: 'POST', path: object, query: { uploads: '' } }, 'CreateMultipartUpload'],
    [{ method: 'POST', path: object, query: { uploadId: 'u' } }, 'CompleteMultipartUpload'],
    [{ method: 'DELETE', path: object, query: { uploadId: 'u' } }, 'AbortMultipartUpload'],
    [{ method: 'DELETE', path: object }, 'DeleteObject'],
  ];
  for (const [parts, name] of cases) {
    const request = httpRequest({ method: 'GET', path: '/', headers: {}, ...parts });
    assert.equal(restXml.operationOf(s3, request)?.name, name, JSON.stringify(parts));
  }
  assert.equal(read(s3, restXml, { method: 'POST', path: '/bucket' }).name, undefined);
});

test('a key keeps its slashes and is decoded once', () => {
  const key = (path: string) => read(s3, restXml, { path }).input?.Key;
  assert.equal(key('/bucket/a/b%20c/'), 'a/b c/');
  assert.equal(key('/bucket//a'), '/a');
  assert.equal(key('/bucket/a%252F'), 'a%2F');
  assert.equal(refused(s3, restXml, { path: '/bucket/%zz' }).code, 'InvalidURI');
});

test('S3 refuses XML that is broken, has another root, or declares entities', () => {
  const parts = { method: 'POST', path: '/bucket', query: { delete: '' } };
  const bodies = [
    '<Delete><Object>',
    '<Remove/>',
    'no xml',
    '<Delete>&unknown;</Delete>',
    '<!DOCTYPE Delete [<!ENTITY a "b">]><Delete><Object><Key>&a;</Key></Object></Delete>',
    `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`,
    '<Delete><Object><Key><b/></Key></Object></Delete>',
    '<Delete><Object><Key>a</Key></Object><Quiet>perhaps</Quiet></Delete>',
  ];
  for (const body of bodies) {
    const { code, message, status } = refused(s3, restXml, parts, body);
    assert.equal(code, 'MalformedXML', body.slice(0, 100));
    assert.equal(message, 'The XML you provided was not well-formed or did not validate against our published schema');
    assert.equal(status, 400);
  }
});

test('text of XML keeps blanks, entities, CDATA and control characters', () => {
  const body = '<Delete><Object><Key> a&amp;b </Key></Object><Object><Key><![CDATA[<&amp;>]]>&#x1;</Key></Object></Delete>';
  const { input } = read(s3, restXml, { method: 'POST', path: '/bucket', query: { delete: '' } }, body);
  assert.deepEqual(input?.Delete, { Objects: [{ Key: ' a&b ' }, { Key: '<&amp;>\u0001' }] });
});

test('S3 holds bodies against a schema', () => {
  const bodies = [
    '<Delete><Object><Key>a</Key></Object><Other/></Delete>',
    '<Delete><Object><Key>a</Key><Other>1</Other></Object></Delete>',
    '<Remove><Object><Key>a</Key></Object></Remove>',
    '<Delete><Object><Key>a\u0010</Key></Object></Delete>',
    '<Delete><Object><Key>a\u0000</Key></Object></Delete>',
    '<Delete>\uffff</Delete>',
  ];
  for (const body of bodies) {
    const { code } = refused(s3, restXml, { method: 'POST', path: '/bucket', query: { delete: '' } }, body);
    assert.equal(code, 'MalformedXML', body);
  }
});

test('S3 words unreadable numbers of the query', () => {
  const { code, message, fields } = refused(s3, restXml, { path: '/bucket', query: { 'list-type': '2', 'max-keys': 'many' } });
  assert.equal(code, 'InvalidArgument');
  assert.equal(message, 'Provided max-keys not an integer or within integer range');
  assert.deepEqual(fields, { ArgumentName: 'max-keys', ArgumentValue: 'many' });
});

test('S3 asks for a body that is missing, and passes over conditional dates that are none', () => {
  const { code, message } = refused(s3, restXml, { method: 'POST', path: '/bucket', query: { delete: '' } });
  assert.deepEqual([code, message], ['MissingRequestBodyError', 'Request Body is empty']);
  const { input } = read(s3, restXml, { path: '/bucket/key', headers: { 'if-modified-since': 'yesterday' } });
  assert.equal(input?.IfModifiedSince, undefined);
});

test('an S3 listing', () => {
  const LastModified = new Date(Date.UTC(2026, 10, 21, 10, 0, 0, 886));
  const { headers, text } = written(s3, restXml, 'ListObjectsV2', {
    Contents: [{ Key: 'a&b\r', LastModified, ETag: '"e"', Size: 1, StorageClass: 'STANDARD' }],
    IsTruncated: false,
    Name: 'bucket',
    Prefix: '',
    KeyCount: 1,
    MaxKeys: 1000,
    CommonPrefixes: [{ Prefix: 'x/' }],
  });
  assert.equal(headers['Content-Type'], 'application/xml');
  assert.equal(headers['x-amz-request-id'], 'REQUEST');
  assert.equal(
    text,
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bucket</Name>' +
      '<Prefix></Prefix><KeyCount>1</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated><Contents><Key>a&amp;b&#xD;</Key>' +
      '<LastModified>2026-11-21T10:00:00.000Z</LastModified><ETag>&quot;e&quot;</ETag><Size>1</Size><StorageClass>STANDARD</StorageClass>' +
      '</Contents><CommonPrefixes><Prefix>x/</Prefix></CommonPrefixes></ListBucketResult>',
  );
});

test("GetBucketLocation's root element is the constraint itself", () => {
  const root = '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  assert.ok(written(s3, restXml, 'GetBucketLocation', {}).text?.endsWith(`${root}/>`));
  const { text } = written(s3, restXml, 'GetBucketLocation', { LocationConstraint: 'eu-west-1' });
  assert.ok(text?.endsWith(`${root}>eu-west-1</LocationConstraint>`));
});

test('a grantee carries its type as an attribute of the schema instance namespace', () => {
  const { text } = written(s3, restXml, 'GetBucketAcl', {
    Grants: [{ Grantee: { Type: 'CanonicalUser', ID: 'i' }, Permission: 'READ' }],
  });
  assert.match(
    String(text),
    /<Grantee xmlns:xsi="http:\/\/www.w3.org\/2001\/XMLSchema-instance" xsi:type="CanonicalUser"><ID>i<\/ID>/,
  );
  const body =
    '<AccessControlPolicy><AccessControlList><Grant><Grantee xmlns:xsi="x" xsi:type="Group"><URI>u</URI></Grantee></Grant></AccessControlList></AccessControlPolicy>';
  const { input } = read(s3, restXml, { method: 'PUT', path: '/bucket', query: { acl: '' } }, body);
  assert.deepEqual(input?.AccessControlPolicy, { Grants: [{ Grantee: { URI: 'u', Type: 'Group' } }] });
});

test("S3's errors stand bare, with their further elements; HEAD has no body", () => {
  const error = serviceError({
    code: 'NoSuchBucket',
    message: 'The specified bucket does not exist',
    status: 404,
    fields: { BucketName: 'b' },
  });
  const { statusCode, headers, body } = restXml.writeError(s3, operationOf(s3, 'GetObject'), error, 'REQUEST');
  assert.equal(statusCode, 404);
  const hostId = headers['x-amz-id-2'];
  assert.equal(hostId?.length, 76);
  assert.equal(
    Buffer.from(body).toString(),
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message>' +
      `<BucketName>b</BucketName><RequestId>REQUEST</RequestId><HostId>${hostId}</HostId></Error>`,
  );
  assert.equal(restXml.writeError(s3, operationOf(s3, 'HeadObject'), error, 'REQUEST').body, undefined);
});

test("headers of an answer can't be split by a value", () => {
  const { headers } = written(s3, restXml, 'HeadObject', { Metadata: { a: 'x\r\nSet-Cookie: y' } });
  assert.equal(headers['x-amz-meta-a'], 'x Set-Cookie: y');
});

test("Route 53's errors are wrapped, in its namespace", () => {
  const route53 = loadModel('route53');
  const error = serviceError({ code: 'NoSuchHostedZone', message: 'No hosted zone found with ID: Z1', status: 404 });
  const { body, headers } = restXml.writeError(route53, undefined, error, 'REQUEST');
  assert.equal(headers['Content-Type'], 'text/xml');
  assert.equal(
    Buffer.from(body).toString(),
    '<?xml version="1.0"?>\n<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type>' +
      '<Code>NoSuchHostedZone</Code><Message>No hosted zone found with ID: Z1</Message></Error><RequestId>REQUEST</RequestId></ErrorResponse>',
  );
});

test('STS answers in the query protocol, GET or POST', () => {
  const sts = loadModel('sts');
  const query = codecFor('query');
  const form = 'Action=GetCallerIdentity&Version=2011-06-15';
  assert.equal(read(sts, query, { method: 'POST' }, form).name, 'GetCallerIdentity');
  assert.equal(read(sts, query, { query: { Action: 'GetCallerIdentity' } }).name, 'GetCallerIdentity');
  assert.equal(read(sts, query, { query: { Action: 'toString' } }).name, undefined);
  assert.equal(
    written(sts, query, 'GetCallerIdentity', { UserId: 'u', Account: 'a', Arn: 'r' }).text,
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><UserId>u</UserId><Account>a</Account>' +
      '<Arn>r</Arn></GetCallerIdentityResult><ResponseMetadata><RequestId>REQUEST</RequestId></ResponseMetadata></GetCallerIdentityResponse>',
  );
});

// Messages: rusoto issue 586 (SQS, 2017), boto pull request 877 and issue 3890.
test('query parameters of the wrong form are MalformedInput', () => {
  const iam = loadModel('iam');
  const query = codecFor('query');
  const form = (rest: string) => `Action=ListUsers&Version=2010-05-08&${rest}`;
  assert.equal(refused(iam, query, { method: 'POST' }, form('MaxItems=many')).code, 'MalformedInput');
  const { code, message } = refused(iam, query, { method: 'POST' }, form('PathPrefix.member.1=a'));
  assert.deepEqual([code, message], ['MalformedInput', 'Start of list found where not expected']);
  const tags = 'Action=TagUser&UserName=u&Tags.member.10.Key=c&Tags.member.2.Key=b&Tags.member.1.Key=a';
  const { input } = read(iam, query, { method: 'POST' }, tags);
  assert.deepEqual(input?.Tags, [{ Key: 'a' }, { Key: 'b' }, { Key: 'c' }]);
});

test("EC2's envelope and errors", () => {
  const ec2 = loadModel('ec2');
  const codec = codecFor('ec2');
  const body = 'Action=DescribeVpcs&Filter.1.Name=state&Filter.1.Value.1=available&VpcId.1=vpc-1';
  assert.deepEqual(read(ec2, codec, { method: 'POST' }, body).input, {
    Filters: [{ Name: 'state', Values: ['available'] }],
    VpcIds: ['vpc-1'],
  });
  assert.equal(
    written(ec2, codec, 'DescribeVpcs', { Vpcs: [{ VpcId: 'vpc-1', IsDefault: true }] }).text,
    '<?xml version="1.0" encoding="UTF-8"?>\n<DescribeVpcsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>REQUEST</requestId>' +
      '<vpcSet><item><isDefault>true</isDefault><vpcId>vpc-1</vpcId></item></vpcSet></DescribeVpcsResponse>',
  );
  const bad = refused(ec2, codec, { method: 'POST' }, 'Action=DescribeVpcs&MaxResults=many');
  assert.deepEqual([bad.code, bad.message], ['InvalidParameterValue', 'Value ( many ) for parameter MaxResults is invalid.']);
  const error = serviceError({ code: 'InvalidVpcID.NotFound', message: "The vpc ID 'vpc-1' does not exist" });
  assert.equal(
    Buffer.from(codec.writeError(ec2, undefined, error, 'REQUEST').body).toString(),
    '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>InvalidVpcID.NotFound</Code>' +
      "<Message>The vpc ID 'vpc-1' does not exist</Message></Error></Errors><RequestID>REQUEST</RequestID></Response>",
  );
});

test("Lambda's paths, errors and payloads", async () => {
  const lambda = loadModel('lambda');
  const codec = codecFor('rest-json');
  const invoke = read(lambda, codec, { method: 'POST', path: '/2015-03-31/functions/fn%3A1/invocations' }, '{"a":1}');
  assert.equal(invoke.name, 'Invoke');
  assert.equal(invoke.input?.FunctionName, 'fn:1');
  assert.equal(Buffer.from(invoke.input?.Payload as Uint8Array).toString(), '{"a":1}');
  const error = serviceError({
    code: 'ResourceNotFoundException',
    message: 'Function not found',
    status: 404,
    fields: { Type: 'User' },
  });
  const { headers, body } = codec.writeError(lambda, undefined, error, 'REQUEST');
  assert.equal(headers['x-amzn-ErrorType'], 'ResourceNotFoundException');
  assert.deepEqual(JSON.parse(Buffer.from(body).toString()), { Type: 'User', Message: 'Function not found' });
  assert.equal(
    refused(lambda, codec, { method: 'POST', path: '/2015-03-31/functions' }, '{').code,
    'InvalidRequestContentException',
  );
  async function* events() {
    yield { PayloadChunk: { Payload: Buffer.from('part') } };
    yield { InvokeComplete: {} };
  }
  const operation = operationOf(lambda, 'InvokeWithResponseStream');
  const response = codec.writeResponse(lambda, operation, { StatusCode: 200, EventStream: events() }, 'REQUEST');
  assert.equal(response.headers['Content-Type'], 'application/vnd.amazon.eventstream');
  const frames: Uint8Array[] = [];
  for await (const frame of response.body as AsyncIterable<Uint8Array>) frames.push(frame);
  assert.equal(frames.length, 2);
  assert.ok(Buffer.from(frames[0] as Uint8Array).includes('part'));
});
