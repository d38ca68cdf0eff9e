import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isServiceError, serviceError } from '../errors.js';
import { httpRequest } from '../http.js';
import { loadModel } from '../load.js';
import type { ServiceModel } from '../model.js';
import { awsJson } from './aws-json.js';

const sqs = loadModel('sqs');

function read(model: ServiceModel, operation: string, body: string) {
  const request = httpRequest({
    method: 'POST',
    path: '/',
    headers: {
      'content-type': `application/x-amz-json-${model.metadata.jsonVersion}`,
      'x-amz-target': `${model.metadata.targetPrefix}.${operation}`,
    },
    body: Buffer.from(body),
  });
  const found = awsJson.operationOf(model, request);
  assert.ok(found);
  return awsJson.readRequest(model, found, request);
}

function failure(run: () => unknown) {
  try {
    run();
  } catch (error) {
    assert.ok(isServiceError(error), String(error));
    return { code: error.code, message: error.message };
  }
  return assert.fail('nothing was thrown');
}

test('a request is read by the model: blobs and times as such, unknown members and nulls left out', () => {
  const body = {
    QueueUrl: 'q',
    MessageBody: 'hé',
    DelaySeconds: 3.9,
    Unknown: { a: 1 },
    MessageGroupId: null,
    MessageAttributes: { a: { DataType: 'Binary', BinaryValue: 'AAEC' } },
  };
  assert.deepEqual(read(sqs, 'SendMessage', JSON.stringify(body)), {
    QueueUrl: 'q',
    MessageBody: 'hé',
    DelaySeconds: 3,
    MessageAttributes: { a: { DataType: 'Binary', BinaryValue: Buffer.from([0, 1, 2]) } },
  });
});

// Messages that users of AWS got and published; see json-errors.ts.
test('wrong types are refused in the words of the parser that names Java classes', () => {
  const message = (body: unknown) => failure(() => read(sqs, 'SendMessage', JSON.stringify(body)));
  const number = 'class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String';
  assert.deepEqual(message({ QueueUrl: 1 }), { code: 'SerializationException', message: number });
  assert.equal(message({ QueueUrl: true }).message, 'class java.lang.Boolean can not be converted to an String');
  assert.equal(message({ QueueUrl: {} }).message, 'Start of structure or map found where not expected.');
  assert.equal(message({ DelaySeconds: [] }).message, 'Start of list found where not expected');
  assert.equal(message({ DelaySeconds: '1' }).message, 'class java.lang.String can not be converted to an Integer');
  assert.equal(message({ MessageAttributes: 'x' }).message, 'Expected map or null');
  assert.equal(message({ MessageAttributes: { a: 'x' } }).message, 'Expected null');
  const blob = (text: string) => message({ MessageAttributes: { a: { BinaryValue: text } } }).message;
  assert.match(blob('abcde'), /Base64 encoded length is expected a multiple of 4 bytes but found: 5$/);
  assert.match(blob('ab*d'), /Invalid Base64 character: '\*'$/);
  assert.match(blob('+/+='), /Invalid last non-pad Base64 character dectected$/);
});

test('DynamoDB words wrong types by its own parser', () => {
  const message = (body: unknown) => failure(() => read(loadModel('dynamodb'), 'ListTables', JSON.stringify(body))).message;
  assert.equal(message({ ExclusiveStartTableName: 23 }), 'NUMBER_VALUE cannot be converted to String');
  assert.equal(message({ ExclusiveStartTableName: 34.56 }), 'DECIMAL_VALUE cannot be converted to String');
  assert.equal(message({ ExclusiveStartTableName: true }), 'TRUE_VALUE cannot be converted to String');
  assert.equal(message({ ExclusiveStartTableName: [] }), 'Unrecognized collection type class java.lang.String');
  assert.equal(message({ Limit: '23' }), 'STRING_VALUE cannot be converted to Integer');
  assert.equal(message({ Limit: {} }), 'Start of structure or map found where not expected');
});

test('a body that is no JSON is refused without a message, and an empty one is an empty object', () => {
  assert.deepEqual(
    failure(() => read(sqs, 'ListQueues', '{"a')),
    { code: 'SerializationException', message: '' },
  );
  assert.equal(failure(() => read(sqs, 'ListQueues', '"x"')).code, 'SerializationException');
  assert.deepEqual(read(sqs, 'ListQueues', ''), {});
});

test('numbers beyond a type are clamped, so that what is stored can be answered', () => {
  const queues = read(sqs, 'ListQueues', '{"MaxResults":1e999}') as { MaxResults: number };
  assert.equal(queues.MaxResults, 2 ** 31 - 1);
  const logs = read(loadModel('logs'), 'FilterLogEvents', '{"startTime":1e999}') as { startTime: number };
  assert.equal(logs.startTime, 2 ** 63);
});

test('nesting without end is an error, not a stack overflow', () => {
  const nested = `${'{"L":['.repeat(100_000)}${']}'.repeat(100_000)}`;
  const body = `{"TableName":"t","Item":{"a":${nested}}}`;
  assert.equal(failure(() => read(loadModel('dynamodb'), 'PutItem', body)).code, 'SerializationException');
});

test('a key of a map may be called __proto__', () => {
  const input = read(sqs, 'TagQueue', '{"QueueUrl":"q","Tags":{"__proto__":"x"}}') as { Tags: Record<string, string> };
  assert.deepEqual(Object.entries(input.Tags), [['__proto__', 'x']]);
  assert.equal(({} as Record<string, unknown>).x, undefined);
});

test('an error tells its type with the namespace of the service, and the query code of services that had one', () => {
  const error = serviceError({ code: 'QueueDoesNotExist', message: 'The specified queue does not exist.' });
  const response = awsJson.writeError(sqs, undefined, error, 'r-1');
  assert.equal(response.statusCode, 400);
  assert.equal(response.headers['x-amzn-query-error'], 'AWS.SimpleQueueService.NonExistentQueue;Sender');
  assert.equal(response.headers['x-amzn-requestid'], 'r-1');
  assert.deepEqual(JSON.parse(String(response.body)), {
    __type: 'com.amazonaws.sqs#QueueDoesNotExist',
    message: 'The specified queue does not exist.',
  });
});

test('members of an error stand beside its message, under the names of its shape', () => {
  const error = serviceError({ code: 'InvalidParameterException', message: 'No.', fields: { x: 1 } });
  const response = awsJson.writeError(loadModel('logs'), undefined, error, 'r');
  assert.deepEqual(JSON.parse(String(response.body)), { __type: 'InvalidParameterException', message: 'No.' });
});
