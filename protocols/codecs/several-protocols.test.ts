import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceError } from '../errors.js';
import { httpRequest } from '../http.js';
import { loadModel } from '../load.js';
import type { ProtocolName } from '../model.js';
import { CborWriter, readCbor } from './cbor.js';
import { writeDocument } from './cbor-values.js';
import { codecFor } from './index.js';

function read(service: string, protocol: ProtocolName, headers: Record<string, string>, path: string, body: Uint8Array) {
  const model = loadModel(service);
  const codec = codecFor(protocol);
  const request = httpRequest({ method: 'POST', path, headers, body });
  const operation = codec.operationOf(model, request);
  assert.ok(operation);
  return { operation, input: codec.readRequest(model, operation, request) };
}

const JSON_1_0 = { 'content-type': 'application/x-amz-json-1.0' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

test('SQS reads the same message from JSON and from a form', () => {
  const expected = {
    QueueUrl: 'q',
    MessageBody: 'm',
    MessageAttributes: { a: { DataType: 'Binary', BinaryValue: 'bytes:AAE=' }, b: { DataType: 'String', StringValue: 's' } },
  };
  const attributes = { a: { DataType: 'Binary', BinaryValue: 'AAE=' }, b: { DataType: 'String', StringValue: 's' } };
  const json = Buffer.from(JSON.stringify({ QueueUrl: 'q', MessageBody: 'm', MessageAttributes: attributes }));
  const form = new URLSearchParams({
    Action: 'SendMessage',
    Version: '2012-11-05',
    QueueUrl: 'q',
    MessageBody: 'm',
    'MessageAttribute.1.Name': 'a',
    'MessageAttribute.1.Value.DataType': 'Binary',
    'MessageAttribute.1.Value.BinaryValue': 'AAE=',
    'MessageAttribute.2.Name': 'b',
    'MessageAttribute.2.Value.DataType': 'String',
    'MessageAttribute.2.Value.StringValue': 's',
  });
  const shown = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (_, item) => (item?.type === 'Buffer' ? `bytes:${Buffer.from(item.data).toString('base64')}` : item)),
    );
  assert.deepEqual(
    shown(read('sqs', 'json', { ...JSON_1_0, 'x-amz-target': 'AmazonSQS.SendMessage' }, '/', json).input),
    expected,
  );
  assert.deepEqual(shown(read('sqs', 'query', FORM, '/', Buffer.from(String(form))).input), expected);
});

test('SQS answers a query client in XML, with the names and the error codes of that protocol', () => {
  const sqs = loadModel('sqs');
  const query = codecFor('query');
  const message = { MessageId: 'i', Body: 'b', Attributes: { SenderId: 's' } };
  const { operation } = read('sqs', 'query', FORM, '/', Buffer.from('Action=ReceiveMessage&QueueUrl=q&AttributeName.1=All'));
  const text = String(query.writeResponse(sqs, operation, { Messages: [message] }, 'r').body);
  assert.match(
    text,
    /<ReceiveMessageResponse xmlns="http:\/\/queue\.amazonaws\.com\/doc\/2012-11-05\/"><ReceiveMessageResult><Message>/,
  );
  assert.match(text, /<Attribute><Name>SenderId<\/Name><Value>s<\/Value><\/Attribute>/);
  const error = query.writeError(sqs, operation, serviceError({ code: 'QueueDoesNotExist', message: 'No.' }), 'r');
  assert.match(String(error.body), /<Code>AWS\.SimpleQueueService\.NonExistentQueue<\/Code>/);
});

test('CloudWatch reads the same request in each of its three protocols', () => {
  const input = { Namespace: 'n', MetricData: [{ MetricName: 'm', Timestamp: new Date(1_795_000_000_000), Value: 1.5 }] };
  const cbor = new CborWriter();
  writeDocument(input, cbor);
  const target = { ...JSON_1_0, 'x-amz-target': 'GraniteServiceVersion20100801.PutMetricData' };
  const json = '{"Namespace":"n","MetricData":[{"MetricName":"m","Timestamp":1795000000,"Value":1.5}]}';
  const form =
    'Action=PutMetricData&Version=2010-08-01&Namespace=n&MetricData.member.1.MetricName=m' +
    `&MetricData.member.1.Timestamp=${encodeURIComponent('2026-11-18T11:06:40Z')}&MetricData.member.1.Value=1.5`;
  const path = '/service/GraniteServiceVersion20100801/operation/PutMetricData';
  const headers = { 'smithy-protocol': 'rpc-v2-cbor' };
  assert.deepEqual(read('cloudwatch', 'smithy-rpc-v2-cbor', headers, path, cbor.finish()).input, input);
  assert.deepEqual(read('cloudwatch', 'json', target, '/', Buffer.from(json)).input, input);
  assert.deepEqual(read('cloudwatch', 'query', FORM, '/', Buffer.from(form)).input, input);
});

test('CloudWatch answers in each of its three protocols', () => {
  const model = loadModel('cloudwatch');
  const operation = model.operations.GetMetricData;
  assert.ok(operation);
  const output = { MetricDataResults: [{ Id: 'a', Timestamps: [new Date(1_795_000_000_000)], Values: [0.5] }] };
  const body = (protocol: ProtocolName) => codecFor(protocol).writeResponse(model, operation, output, 'r').body;
  assert.deepEqual(readCbor(body('smithy-rpc-v2-cbor')), output);
  assert.equal(String(body('json')), '{"MetricDataResults":[{"Id":"a","Timestamps":[1795000000],"Values":[0.5]}]}');
  assert.match(String(body('query')), /<GetMetricDataResult><MetricDataResults><member><Id>a<\/Id>/);
});

test('RPC v2 CBOR knows no operation where a target header names one too', () => {
  const model = loadModel('cloudwatch');
  const path = '/service/GraniteServiceVersion20100801/operation/ListMetrics';
  const named = (headers: Record<string, string>) =>
    codecFor('smithy-rpc-v2-cbor').operationOf(model, httpRequest({ method: 'POST', path, headers }))?.name;
  assert.equal(named({ 'smithy-protocol': 'rpc-v2-cbor' }), 'ListMetrics');
  assert.equal(named({ 'x-amz-target': 'GraniteServiceVersion20100801.ListMetrics' }), undefined);
});

test('The framework spells the message of a refused signature like any other, and its own capitalised', () => {
  const model = loadModel('kinesis');
  const body = (code: string) =>
    String(codecFor('json').writeError(model, undefined, serviceError({ code, message: 'm' }), 'r').body);
  assert.equal(body('InvalidSignatureException'), '{"__type":"InvalidSignatureException","message":"m"}');
  assert.equal(body('SerializationException'), '{"__type":"SerializationException","Message":"m"}');
});

test('Kinesis identifies its answers a second time', () => {
  const { headers } = codecFor('json').writeError(loadModel('kinesis'), undefined, serviceError({ code: 'X', message: '' }), 'r');
  assert.equal(Buffer.from(headers['x-amz-id-2'] ?? '', 'base64').length, 76);
});
