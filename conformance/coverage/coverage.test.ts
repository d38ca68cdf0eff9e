import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Case } from '../case.js';
import type { Suite } from '../load.js';
import type { Destination } from '../send/destination.js';
import { coverModels, probeAll } from './index.js';
import { type Model, modelledErrors, readModels } from './models.js';
import { distinctOperations, probe } from './probe.js';
import { readRecordedErrors } from './recorded.js';
import { minimalRequest } from './request.js';

const models = new Map(readModels().map((model) => [model.service, model]));

function modelOf(service: string): Model {
  const model = models.get(service);
  assert.ok(model, `there is a model of ${service}`);
  return model;
}

describe('minimal requests', () => {
  it('name the operation as its protocol does', () => {
    const getItem = minimalRequest(modelOf('dynamodb'), 'GetItem');
    assert.equal(getItem.headers?.['x-amz-target'], 'DynamoDB_20120810.GetItem');
    assert.equal(getItem.headers?.['content-type'], 'application/x-amz-json-1.0');
    assert.equal(minimalRequest(modelOf('sts'), 'GetCallerIdentity').body, 'Action=GetCallerIdentity&Version=2011-06-15');
    assert.equal(minimalRequest(modelOf('ec2'), 'RunInstances').body, 'Action=RunInstances&Version=2016-11-15');
    const metrics = minimalRequest(modelOf('cloudwatch'), 'ListMetrics');
    assert.equal(metrics.path, '/service/GraniteServiceVersion20100801/operation/ListMetrics');
    assert.deepEqual(metrics.body, Uint8Array.of(0xa0));
  });

  it('fill what a REST operation requires of path, query and headers', () => {
    const s3 = modelOf('s3');
    assert.equal(minimalRequest(s3, 'GetObject').path, '/probe/probe');
    assert.equal(minimalRequest(s3, 'UploadPart').path, '/probe/probe?partNumber=1&uploadId=probe');
    assert.equal(minimalRequest(s3, 'CopyObject').headers?.['x-amz-copy-source'], 'probe');
    assert.equal(minimalRequest(s3, 'GetBucketAnalyticsConfiguration').path, '/probe?analytics&id=probe');
    const invoke = minimalRequest(modelOf('lambda'), 'Invoke');
    assert.deepEqual([invoke.method, invoke.body], ['POST', '{}']);
    assert.match(invoke.path, /^\/2015-03-31\/functions\/probe\/invocations$/);
  });

  it('leave no label unfilled in any model', () => {
    for (const model of models.values()) {
      for (const name of Object.keys(model.operations)) assert.doesNotMatch(minimalRequest(model, name).path, /[{}]/, name);
    }
  });

  it('are the same only for operations that the wire does not tell apart', () => {
    const groups = distinctOperations(modelOf('s3')).filter((names) => names.length > 1);
    assert.deepEqual(groups, [
      ['GetBucketLifecycleConfiguration', 'GetBucketLifecycle'],
      ['GetBucketNotificationConfiguration', 'GetBucketNotification'],
      ['PutBucketLifecycleConfiguration', 'PutBucketLifecycle'],
      ['PutBucketNotificationConfiguration', 'PutBucketNotification'],
    ]);
  });
});

describe('probing', () => {
  let server: Server;
  let destination: Destination;

  before(async () => {
    // A server that has GetItem, does not have PutItem yet, fails at Query, has no path for Scan, and never heard of the rest.
    server = createServer((request, response) => {
      const operation = String(request.headers['x-amz-target']).split('.')[1];
      const answers: Record<string, [number, string]> = {
        GetItem: [400, '{"__type":"com.amazon.coral.validate#ValidationException"}'],
        PutItem: [501, '{"__type":"NotImplemented"}'],
        Query: [500, '<h1>Internal Server Error</h1>'],
        Scan: [404, '<h1>Not Found</h1>'],
        DescribeTable: [404, '{"__type":"ResourceNotFoundException"}'],
      };
      const [status, body] = answers[operation ?? ''] ?? [400, '{"__type":"com.amazon.coral.service#UnknownOperationException"}'];
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(body);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    destination = { endpoint: `http://${host}`, host, region: 'us-east-1', account: '000000000000', credentials };
  });
  after(() => server.close());

  it('tells what is implemented from what the answer denies, and from where the server failed', async () => {
    const probed = await probe(modelOf('dynamodb'), destination);
    assert.equal(probed.length, Object.keys(modelOf('dynamodb').operations).length);
    const named = (wanted: string) => probed.filter(({ standing }) => standing === wanted).map(({ operation }) => operation);
    assert.deepEqual(named('implemented'), ['DescribeTable', 'GetItem']);
    assert.deepEqual(named('unclear'), ['Query']);
    assert.equal(named('missing').length, probed.length - 3);
  });

  it('never asks AWS', async () => {
    await assert.rejects(probeAll([modelOf('sts')], { ...destination, aws: true }), /AWS is not probed/);
  });
});

describe('model coverage', () => {
  const one = (id: string, code: unknown, source: Case['source']): Case => {
    return { id, source, request: { call: 'X' }, expect: { error: { code } } };
  };
  const suite: Suite = {
    services: new Map([['dynamodb', { name: 'dynamodb', model: 'dynamodb' }]]),
    files: [
      {
        service: 'dynamodb',
        operation: 'GetItem',
        path: '',
        cases: [
          one('a', 'NewException', { kind: 'recorded', date: '2026-10-01', by: 'us' }),
          one('b', 'ValidationException', { kind: 'documented', url: 'https://docs.aws.amazon.com/' }),
        ],
      },
      { service: 'dynamodb', operation: 'PutItem', path: '', cases: [one('c', 'GuessedException', { kind: 'unverified' })] },
      {
        service: 'dynamodb',
        operation: 'NoSuchOperation',
        path: '',
        cases: [one('d', 'X', { kind: 'recorded', date: '2026-10-01', by: 'us' })],
      },
    ],
  };
  const recorded = new Map([['dynamodb', new Map([['ValidationException', '2026-02-21']])]]);
  const [covered] = coverModels({ models: [modelOf('dynamodb')], suite, recorded });

  it('counts operations of the model that have a case whose source counts', () => {
    assert.deepEqual(covered?.operations.tested, ['GetItem']);
    assert.equal(covered?.operations.implemented, undefined);
    assert.ok(covered?.operations.modelled.includes('PutItem'));
  });

  it('counts error codes that cases expect, and takes recorded cases for recordings', () => {
    assert.deepEqual(covered?.errors.tested, ['NewException', 'ValidationException', 'X']);
    assert.deepEqual(covered?.errors.recorded, [
      { code: 'NewException', date: '2026-10-01' },
      { code: 'ValidationException', date: '2026-02-21' },
      { code: 'X', date: '2026-10-01' },
    ]);
  });

  it("spells errors as the wire does, not as the model's shapes are named", () => {
    const errors = modelledErrors(modelOf('sqs'));
    assert.ok(errors.includes('AWS.SimpleQueueService.NonExistentQueue'));
    assert.ok(!errors.includes('QueueDoesNotExist'));
  });

  it('reads the file of recorded errors with a date for each code of a service that is modelled', () => {
    const read = readRecordedErrors();
    assert.equal(read.get('dynamodb')?.get('ConditionalCheckFailedException')?.length, 10);
    for (const [service, codes] of read) {
      assert.ok(models.has(service), service);
      for (const [code, date] of codes) assert.match(date, /^20\d\d-\d\d(-\d\d)?$/, code);
    }
  });
});
