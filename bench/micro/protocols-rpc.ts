/**
 * How long the JSON and CBOR codecs and the constraint checks take: SQS SendMessage, DynamoDB DescribeTable, CloudWatch PutMetricData.
 * Run: node dist/bench/micro/protocols-rpc.js
 */
import { Bench } from 'tinybench';
import { CborWriter } from '../../protocols/codecs/cbor.js';
import { CborWriters } from '../../protocols/codecs/cbor-values.js';
import { codecFor } from '../../protocols/codecs/index.js';
import { httpRequest, type RequestParts } from '../../protocols/http.js';
import { loadModel } from '../../protocols/load.js';
import type { OperationModel, ServiceModel } from '../../protocols/model.js';
import { validateInput } from '../../protocols/validate.js';

const REQUEST_ID = '6d5d3ad4-9ac9-4b6f-bd6a-1f1f5a3f1f0e';

const json = codecFor('json');
const cbor = codecFor('smithy-rpc-v2-cbor');

function operationNamed(model: ServiceModel, name: string): OperationModel {
  const operation = model.operations[name];
  if (!operation) throw new Error(`No operation ${name}.`);
  return operation;
}

const sqs = loadModel('sqs');
const sendMessage = operationNamed(sqs, 'SendMessage');
const sendRequest: RequestParts = {
  method: 'POST',
  path: '/',
  headers: { 'x-amz-target': 'AmazonSQS.SendMessage', 'content-type': 'application/x-amz-json-1.0' },
  body: Buffer.from(
    JSON.stringify({
      QueueUrl: 'http://sqs.us-east-1.localhost.localstack.cloud:4566/000000000000/queue',
      MessageBody: 'The quick brown fox jumps over the lazy dog. '.repeat(4),
      MessageAttributes: { trace: { DataType: 'String', StringValue: '1-5759e988-bd862e3fe1be46a994272793' } },
    }),
  ),
};
const sent = {
  MessageId: '5fea7756-0ea4-451a-a703-a558b933e274',
  MD5OfMessageBody: 'fafb00f5732ab283681e124bf8747ed1',
  MD5OfMessageAttributes: '3ae8f24a165a8cedc005670c81a27295',
};

const events = loadModel('events');
const putEvents = operationNamed(events, 'PutEvents');
const entries = {
  Entries: Array.from({ length: 10 }, (_, index) => ({
    Source: 'app',
    DetailType: 'order',
    Detail: `{"id":${index}}`,
    Time: new Date(0),
  })),
};

const cloudwatch = loadModel('cloudwatch');
const putMetricData = operationNamed(cloudwatch, 'PutMetricData');
const metrics = new CborWriter();
new CborWriters(cloudwatch).structure('PutMetricDataInput')(
  {
    Namespace: 'app',
    MetricData: Array.from({ length: 10 }, (_, index) => ({
      MetricName: 'latency',
      Dimensions: [{ Name: 'host', Value: `h${index}` }],
      Timestamp: new Date(0),
      Value: index / 3,
      Unit: 'Milliseconds',
    })),
  },
  metrics,
);
const metricsRequest: RequestParts = {
  method: 'POST',
  path: '/service/GraniteServiceVersion20100801/operation/PutMetricData',
  headers: { 'smithy-protocol': 'rpc-v2-cbor' },
  body: metrics.finish(),
};

async function main(): Promise<void> {
  const bench = new Bench({ time: 1000 })
    .add('SQS SendMessage, decode and encode', () => {
      json.readRequest(sqs, sendMessage, httpRequest(sendRequest));
      json.writeResponse(sqs, sendMessage, sent, REQUEST_ID);
    })
    .add('EventBridge PutEvents, check 10 entries', () => {
      validateInput(events, putEvents, entries);
    })
    .add('CloudWatch PutMetricData (CBOR), decode 10 metrics', () => {
      cbor.readRequest(cloudwatch, putMetricData, httpRequest(metricsRequest));
    });
  await bench.run();
  console.table(bench.table());
}

void main();
