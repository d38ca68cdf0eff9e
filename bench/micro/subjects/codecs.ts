/** The codecs: a request read and an answer written in each protocol, and the model's constraints checked. Bodies are small, as most are. */
import { CborWriter } from '../../../protocols/codecs/cbor.js';
import { CborWriters } from '../../../protocols/codecs/cbor-values.js';
import { codecFor } from '../../../protocols/codecs/index.js';
import { httpRequest, type RequestParts } from '../../../protocols/http.js';
import { loadModel } from '../../../protocols/load.js';
import type { OperationModel, ProtocolName, ServiceModel } from '../../../protocols/model.js';
import { validateInput } from '../../../protocols/validate.js';
import type { Case, Subject } from '../subject.js';

const REQUEST_ID = '6d5d3ad4-9ac9-4b6f-bd6a-1f1f5a3f1f0e';
const KEYS = 1000;

function operationNamed(model: ServiceModel, name: string): OperationModel {
  const operation = model.operations[name];
  if (!operation) throw new Error(`No operation ${name}.`);
  return operation;
}

/** Reads a request made anew each time, as the edge does: codecs remember what they parsed of one. */
function reads(protocol: ProtocolName, service: string, name: string, what: string, parts: RequestParts): Case {
  const [codec, model] = [codecFor(protocol), loadModel(service)];
  const operation = operationNamed(model, name);
  return {
    name: `${protocol}: read ${what}`,
    run: () => {
      const request = httpRequest(parts);
      if (codec.operationOf(model, request) !== operation) throw new Error(`The request is not ${name}.`);
      return codec.readRequest(model, operation, request);
    },
  };
}

function writes(protocol: ProtocolName, service: string, name: string, what: string, output: Record<string, unknown>): Case {
  const [codec, model] = [codecFor(protocol), loadModel(service)];
  const operation = operationNamed(model, name);
  return { name: `${protocol}: write ${what}`, run: () => codec.writeResponse(model, operation, output, REQUEST_ID) };
}

function form(text: string): RequestParts {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', path: '/', headers, body: Buffer.from(text) };
}

function jsonCases(): Case[] {
  const body = {
    QueueUrl: 'http://sqs.us-east-1.localhost.localstack.cloud:4566/000000000000/queue',
    MessageBody: 'The quick brown fox jumps over the lazy dog. '.repeat(4),
    MessageAttributes: { trace: { DataType: 'String', StringValue: '1-5759e988-bd862e3fe1be46a994272793' } },
  };
  const headers = { 'x-amz-target': 'AmazonSQS.SendMessage', 'content-type': 'application/x-amz-json-1.0' };
  return [
    reads('json', 'sqs', 'SendMessage', 'SQS SendMessage', {
      method: 'POST',
      path: '/',
      headers,
      body: Buffer.from(JSON.stringify(body)),
    }),
    writes('json', 'sqs', 'SendMessage', 'SQS SendMessage', {
      MessageId: '5fea7756-0ea4-451a-a703-a558b933e274',
      MD5OfMessageBody: 'fafb00f5732ab283681e124bf8747ed1',
      MD5OfMessageAttributes: '3ae8f24a165a8cedc005670c81a27295',
    }),
  ];
}

function queryCases(): Case[] {
  return [
    reads('query', 'sts', 'GetCallerIdentity', 'STS GetCallerIdentity', form('Action=GetCallerIdentity&Version=2011-06-15')),
    writes('query', 'sts', 'GetCallerIdentity', 'STS GetCallerIdentity', {
      UserId: 'AKIAIOSFODNN7EXAMPLE',
      Account: '000000000000',
      Arn: 'arn:aws:iam::000000000000:root',
    }),
  ];
}

function ec2Cases(): Case[] {
  const filters =
    'Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-01&Filter.1.Value.2=vpc-02&Filter.2.Name=state&Filter.2.Value.1=available';
  const vpc = (_: unknown, index: number) => ({
    VpcId: `vpc-0${index}`,
    CidrBlock: '10.0.0.0/16',
    State: 'available',
    Tags: [{ Key: 'Name', Value: 'main' }],
  });
  return [
    reads('ec2', 'ec2', 'DescribeVpcs', 'EC2 DescribeVpcs, 2 filters', form(`Action=DescribeVpcs&Version=2016-11-15&${filters}`)),
    writes('ec2', 'ec2', 'DescribeVpcs', 'EC2 DescribeVpcs, 10 of them', { Vpcs: Array.from({ length: 10 }, vpc) }),
  ];
}

function restJsonCases(): Case[] {
  const schedule = {
    ScheduleExpression: 'rate(5 minutes)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: {
      Arn: 'arn:aws:lambda:us-east-1:000000000000:function:f',
      RoleArn: 'arn:aws:iam::000000000000:role/r',
      Input: '{"id":1}',
    },
  };
  return [
    reads('rest-json', 'scheduler', 'CreateSchedule', 'Scheduler CreateSchedule', {
      method: 'POST',
      path: '/schedules/nightly',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(schedule)),
    }),
    writes('rest-json', 'scheduler', 'GetSchedule', 'Scheduler GetSchedule', {
      ...schedule,
      Name: 'nightly',
      GroupName: 'default',
      State: 'ENABLED',
      CreationDate: new Date(0),
    }),
  ];
}

function restXmlCases(): Case[] {
  const contents = Array.from({ length: KEYS }, (_, index) => ({
    Key: `data/2026/11/21/part-${String(index).padStart(5, '0')}.parquet`,
    LastModified: new Date(1_795_000_000_000 + index * 1000),
    ETag: `"9b2cf535f27731c974343645a3985328${index}"`,
    Size: 1_048_576 + index,
    StorageClass: 'STANDARD',
  }));
  const objects = contents.map(({ Key }) => `<Object><Key>${Key}</Key></Object>`).join('');
  const deletion = `<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${objects}</Delete>`;
  return [
    reads('rest-xml', 's3', 'ListObjectsV2', 'S3 ListObjectsV2', {
      method: 'GET',
      path: '/bucket',
      query: { 'list-type': '2', prefix: 'data/', 'max-keys': '1000', 'encoding-type': 'url' },
      headers: { host: 'localhost:4566', 'x-amz-date': '20261121T000000Z' },
    }),
    writes('rest-xml', 's3', 'ListObjectsV2', `S3 ListObjectsV2, ${KEYS} keys`, {
      Name: 'bucket',
      Prefix: 'data/',
      KeyCount: KEYS,
      MaxKeys: KEYS,
      IsTruncated: true,
      NextContinuationToken: '1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=',
      Contents: contents,
    }),
    reads('rest-xml', 's3', 'DeleteObjects', `S3 DeleteObjects, ${KEYS} keys`, {
      method: 'POST',
      path: '/bucket',
      query: { delete: '' },
      headers: {},
      body: Buffer.from(deletion),
    }),
  ];
}

function cborCases(): Case[] {
  const metrics = Array.from({ length: 10 }, (_, index) => ({
    MetricName: 'latency',
    Dimensions: [{ Name: 'host', Value: `h${index}` }],
    Timestamp: new Date(0),
    Value: index / 3,
    Unit: 'Milliseconds',
  }));
  const body = new CborWriter();
  new CborWriters(loadModel('cloudwatch')).structure('PutMetricDataInput')({ Namespace: 'app', MetricData: metrics }, body);
  return [
    reads('smithy-rpc-v2-cbor', 'cloudwatch', 'PutMetricData', 'CloudWatch PutMetricData, 10 metrics', {
      method: 'POST',
      path: '/service/GraniteServiceVersion20100801/operation/PutMetricData',
      headers: { 'smithy-protocol': 'rpc-v2-cbor' },
      body: body.finish(),
    }),
    writes('smithy-rpc-v2-cbor', 'cloudwatch', 'ListMetrics', 'CloudWatch ListMetrics, 10 metrics', {
      Metrics: metrics.map(({ MetricName, Dimensions }) => ({ Namespace: 'app', MetricName, Dimensions })),
    }),
  ];
}

function constraintCase(): Case {
  const model = loadModel('events');
  const operation = operationNamed(model, 'PutEvents');
  const entry = (_: unknown, index: number) => ({
    Source: 'app',
    DetailType: 'order',
    Detail: `{"id":${index}}`,
    Time: new Date(0),
  });
  const input = { Entries: Array.from({ length: 10 }, entry) };
  return { name: 'constraints of EventBridge PutEvents, 10 entries', run: () => validateInput(model, operation, input) };
}

export const codecs: Subject = {
  name: 'codecs',
  open: () => ({
    cases: [
      ...jsonCases(),
      ...queryCases(),
      ...ec2Cases(),
      ...restJsonCases(),
      ...restXmlCases(),
      ...cborCases(),
      constraintCase(),
    ],
  }),
};
