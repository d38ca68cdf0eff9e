/** What is answered to who speaks no JSON, or asks for a path of no operation. The bytes are those of the conformance cases of the edge. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceError } from '../errors.js';
import { httpRequest, type RequestParts } from '../http.js';
import { loadModel } from '../load.js';
import { codecFor } from './index.js';

const kinesis = loadModel('kinesis');
const dynamodb = loadModel('dynamodb');
const lambda = loadModel('lambda');
const json = codecFor('json');
const restJson = codecFor('rest-json');
const LIST_STREAMS = { 'x-amz-target': 'Kinesis_20131202.ListStreams' };
const unknown = serviceError({ code: 'UnknownOperationException', message: '' });
const unsigned = serviceError({ code: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' });
const UNDETERMINED =
  '<AccessDeniedException>\n  <Message>Unable to determine service/operation name to be authorized</Message>\n</AccessDeniedException>\n';

const request = (parts: Partial<RequestParts>) => httpRequest({ method: 'POST', path: '/', headers: {}, ...parts });

test('a target counts in a POST of the JSON that the service speaks', () => {
  const nameOf = (type: string | undefined, method = 'POST') =>
    json.operationOf(kinesis, request({ method, headers: { ...LIST_STREAMS, ...(type && { 'content-type': type }) } }))?.name;
  assert.equal(nameOf('application/x-amz-json-1.1'), 'ListStreams');
  assert.equal(nameOf('application/x-amz-json-1.1; charset=utf-8'), 'ListStreams');
  assert.equal(nameOf('application/json'), 'ListStreams');
  assert.deepEqual(
    [nameOf(undefined), nameOf('text/plain'), nameOf('application/x-amz-json-1.0')],
    [undefined, undefined, undefined],
  );
  assert.equal(nameOf('application/x-amz-json-1.1', 'PUT'), undefined);
});

test('who speaks no JSON is answered in XML without a content type', () => {
  const told = (error: typeof unknown, model = kinesis) => {
    const { statusCode, headers, body } = json.writeError(model, undefined, error, 'REQUEST', request({ method: 'GET' }));
    return { statusCode, headers, text: Buffer.from(body).toString() };
  };
  const undetermined = told(unknown);
  assert.deepEqual([undetermined.statusCode, undetermined.text], [403, UNDETERMINED]);
  assert.deepEqual(Object.keys(undetermined.headers).sort(), ['x-amz-id-2', 'x-amzn-requestid']);
  const missing = told(unsigned);
  assert.equal(missing.statusCode, 403);
  assert.match(missing.text, /^<MissingAuthenticationTokenException>\n {2}<Message>Missing Authentication Token<\/Message>\n/);
  const dynamo = told(unsigned, dynamodb);
  assert.deepEqual([dynamo.statusCode, dynamo.text], [404, '<UnknownOperationException/>\n']);
  assert.equal(dynamo.headers['x-amz-crc32'], '3552371480');
  assert.match(told(serviceError({ code: 'InternalFailure', message: 'm', status: 500 })).text, /^{"__type":"InternalFailure"/);
});

test('a path of no operation is answered in XML, one of an operation in JSON', () => {
  const told = (path: string, error = unsigned) => {
    const { statusCode, body } = restJson.writeError(lambda, undefined, error, 'REQUEST', request({ path }));
    return [statusCode, Buffer.from(body).toString()];
  };
  const lost = serviceError({ code: 'UnknownOperationException', message: 'm', status: 404 });
  assert.deepEqual(told('//2015-03-31/functions/f/invocations/', lost), [403, UNDETERMINED]);
  assert.match(String(told('/2015-03-31/nothing')[1]), /^<MissingAuthenticationTokenException>/);
  assert.match(String(told('/2015-03-31/functions/f/invocations')[1]), /^{"message":/);
});

test('errors of the query framework are laid out in lines, those of SQS are not', () => {
  const error = serviceError({ code: 'InvalidClientTokenId', message: 'No.', status: 403 });
  const told = (service: string) =>
    Buffer.from(codecFor('query').writeError(loadModel(service), undefined, error, 'ID').body).toString();
  assert.equal(
    told('sts'),
    '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>InvalidClientTokenId</Code>\n' +
      '    <Message>No.</Message>\n  </Error>\n  <RequestId>ID</RequestId>\n</ErrorResponse>\n',
  );
  assert.equal(
    told('sqs'),
    '<?xml version="1.0"?><ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><Error><Type>Sender</Type>' +
      '<Code>InvalidClientTokenId</Code><Message>No.</Message><Detail/></Error><RequestId>ID</RequestId></ErrorResponse>',
  );
});
