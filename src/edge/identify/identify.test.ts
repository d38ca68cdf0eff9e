import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Exchange } from '../../runtime/exchange.js';
import { accountInAccessKey } from './account.js';
import { readForm } from './form.js';
import { Identifier } from './index.js';
import { familyOf, serviceOfQuery } from './services.js';

interface Asked {
  method?: string;
  path?: string;
  query?: string;
  headers?: Record<string, string>;
}

const identifier = new Identifier({
  defaultAccount: '000000000000',
  defaultRegion: 'us-east-1',
  localstackHost: 'ruststack.test:4566',
  accountOfKey: (key) => (key === 'AKIAISSUEDBYUS000000' ? '222222222222' : undefined),
});

function identify({ method = 'GET', path = '/', query = '', headers = {} }: Asked) {
  const exchange = { method, path, query, header: (name: string) => headers[name] } as unknown as Exchange;
  const { service, operation, account, region, hostLabel, signature, atWebsite } = identifier.identify(exchange);
  return { service, operation, account, region, hostLabel, signature, ...(atWebsite && { atWebsite }) };
}

const signed = (signingName: string, others: Record<string, string> = {}, key = 'test', region = 'eu-west-1') => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/${signingName}/aws4_request, SignedHeaders=host, Signature=ab`,
  ...others,
});

describe('identification', () => {
  it('goes by the credential scope, for every service that has a table', () => {
    const { allServices } = require('../../../protocols/services.js') as typeof import('../../../protocols/services.js');
    for (const entry of allServices()) {
      const headers = signed(entry.signingName ?? entry.endpointPrefix);
      const asked: Asked = { headers };
      if (entry.targetPrefix) headers['x-amz-target' as keyof typeof headers] = `${entry.targetPrefix}.ListThings`;
      if (entry.service.endsWith('v2')) asked.path = '/v2/things';
      if (entry.service === 's3control') asked.path = '/v20180820/things';
      if (entry.protocols[0] === 'query') asked.query = `Action=ListThings&Version=${entry.apiVersion}`;
      const found = identify(asked);
      assert.equal(found.service, entry.service);
      assert.equal(found.region, 'eu-west-1');
    }
  });

  it('names a service that nobody knows as the scope spells it', () => {
    assert.equal(identify({ headers: signed('quantum') }).service, 'quantum');
  });

  it('takes the account from the access key', () => {
    const account = (key: string) => identify({ headers: signed('sts', {}, key) }).account;
    assert.equal(account('test'), '000000000000');
    assert.equal(account('111111111111'), '111111111111');
    assert.equal(account('1111111111111'), '000000000000');
    assert.equal(account('AKIAISSUEDBYUS000000'), '222222222222');
    // A real key of AWS carries an account, which does not count.
    assert.equal(account('ASIAQNZGKIQY56JQ7WML'), '000000000000');
    // The example of Aidan Steele's and Tal Be'ery's articles on the form of access keys.
    assert.equal(accountInAccessKey('ASIAQNZGKIQY56JQ7WML'), '029608264753');
    assert.equal(account('LSIAQNZGKIQY56JQ7WML'), '029608264753');
    assert.equal(account('LSIA!NZGKIQY56JQ7WML'), '000000000000');
  });

  it('takes an unsigned request of rpc-v2-cbor for no other service, also where its service is not known', () => {
    const asked: Asked = { method: 'POST', path: '/service/Quantum/operation/Leap' };
    const { service, operation } = identify({ ...asked, headers: { 'smithy-protocol': 'rpc-v2-cbor' } });
    assert.deepEqual([service, operation], ['Quantum', 'Leap']);
    assert.equal(identify(asked).service, 's3');
  });

  it('takes unusual spellings of the header', () => {
    const scope = 'a/b/20260101/eu-west-1/sns/aws4_request';
    const of = (authorization: string) => identify({ headers: { authorization } });
    assert.equal(of(`AWS4-HMAC-SHA256 SignedHeaders=host,Signature=ab,Credential=${scope}`).service, 'sns');
    assert.equal(of(`AWS4-HMAC-SHA256\tCredential=${scope},SignedHeaders=host,Signature=ab`).region, 'eu-west-1');
    assert.deepEqual(of('AWS AKID:c2ln'), { ...of('AWS AKID:c2ln'), service: 's3', signature: 'header' });
    assert.equal(of('AWS4-ECDSA-P256-SHA256 Credential=test/20260101/s3/aws4_request, Signature=ab').service, 's3');
    assert.equal(of('Bearer token').service, 's3');
    const odd = identify({ headers: signed('sqs', {}, 'test', '../..') });
    assert.equal(odd.region, 'us-east-1');
  });

  it('tells services of one name apart by target, path and version', () => {
    const target = (value: string) => identify({ headers: signed('dynamodb', { 'x-amz-target': value }) });
    assert.deepEqual(
      [target('DynamoDBStreams_20120810.ListStreams').service, target('DynamoDB_20120810.GetItem').operation],
      ['dynamodbstreams', 'GetItem'],
    );
    assert.equal(identify({ headers: signed('ses'), path: '/v2/email/outbound-emails' }).service, 'sesv2');
    assert.equal(identify({ headers: signed('ses') }).service, 'ses');
    assert.equal(identify({ headers: signed('apigateway'), path: '/v2/apis' }).service, 'apigatewayv2');
    assert.equal(identify({ headers: signed('apigateway'), path: '/restapis' }).service, 'apigateway');
    const form = readForm('', Buffer.from('Action=DescribeLoadBalancers&Version=2015-12-01'));
    assert.deepEqual(form, { action: 'DescribeLoadBalancers', version: '2015-12-01' });
    assert.equal(serviceOfQuery(form.version, form.action, undefined), 'elbv2');
    assert.equal(serviceOfQuery('2010-12-01', 'SendEmail', undefined), 'ses');
    assert.equal(serviceOfQuery('2010-12-01', 'CreateEnvironment', undefined), 'elasticbeanstalk');
    assert.equal(
      identify({ headers: signed('lambda', { host: 'abc.lambda-url.eu-west-1.ruststack.test' }) }).service,
      'lambda-url',
    );
  });

  it('goes by target, host, path and form where nothing is signed', () => {
    const host = (name: string, path = '/') => identify({ headers: { host: name }, path });
    assert.equal(identify({ headers: { 'x-amz-target': 'AmazonSQS.SendMessage' } }).service, 'sqs');
    assert.deepEqual(
      [
        host('b.c.s3.localhost.localstack.cloud:4566'),
        host('b.s3.eu-west-1.amazonaws.com'),
        host('b.s3.dualstack.us-west-2.amazonaws.com'),
      ].map((found) => [found.service, found.hostLabel, found.region]),
      [
        ['s3', 'b.c', 'us-east-1'],
        ['s3', 'b', 'eu-west-1'],
        ['s3', 'b', 'us-west-2'],
      ],
    );
    assert.deepEqual([host('s3.ruststack.test').service, host('s3.ruststack.test').hostLabel], ['s3', undefined]);
    assert.deepEqual([host('mybucket.localhost:4566').service, host('mybucket.localhost:4566').hostLabel], ['s3', 'mybucket']);
    assert.deepEqual(
      [host('s3-eu-west-1.amazonaws.com').service, host('s3-eu-west-1.amazonaws.com').region],
      ['s3', 'eu-west-1'],
    );
    assert.deepEqual(
      [
        host('b.s3-website-eu-west-1.amazonaws.com'),
        host('b.c.s3-website.us-west-2.localhost.localstack.cloud:4566'),
        host('b.s3-website.localhost.localstack.cloud:4566'),
        host('b.s3.localhost.localstack.cloud:4566'),
      ].map((found) => [found.service, found.hostLabel, found.region, found.atWebsite]),
      [
        ['s3', 'b', 'eu-west-1', true],
        ['s3', 'b.c', 'us-west-2', true],
        ['s3', 'b', 'us-east-1', true],
        ['s3', 'b', 'us-east-1', undefined],
      ],
    );
    const api = host('abc123.execute-api.us-west-2.localhost.localstack.cloud:4566');
    assert.deepEqual([api.service, api.hostLabel, api.region], ['execute-api', 'abc123', 'us-west-2']);
    assert.equal(host('api.ecr.us-east-1.amazonaws.com').service, 'ecr');
    assert.equal(host('streams.dynamodb.us-east-1.amazonaws.com').service, 'dynamodbstreams');
    assert.equal(host('123456789012.ddb.us-east-1.amazonaws.com').service, 'dynamodb');
    assert.equal(host('eu-west-1.queue.amazonaws.com').region, 'eu-west-1');
    assert.equal(host('127.0.0.1:4566', '/2015-03-31/functions').service, 'lambda');
    assert.deepEqual([host('[::1]:4566', '/bucket/key').service, host('somewhere.example', '/2fast').service], ['s3', 's3']);
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' } };
    assert.equal(identify(form).service, undefined);
    assert.equal(identify({ query: 'Action=GetCallerIdentity' }).operation, 'GetCallerIdentity');
    const rpc = identify({ method: 'POST', path: '/service/GraniteServiceVersion20100801/operation/PutMetricData' });
    assert.deepEqual([rpc.service, rpc.operation], ['cloudwatch', 'PutMetricData']);
  });

  it('reads presigned URLs of both versions', () => {
    const four = identify({ query: 'x=1&X-Amz-Credential=111111111111%2F20260101%2Feu-west-1%2Fs3%2Faws4_request' });
    assert.deepEqual([four.service, four.account, four.signature], ['s3', '111111111111', 'presigned']);
    const two = identify({ path: '/b/k', query: 'AWSAccessKeyId=111111111111&Signature=x&Expires=1' });
    assert.deepEqual([two.service, two.account, two.signature], ['s3', '111111111111', 'presigned']);
    assert.equal(identify({ query: 'Signature=x&Expires=1' }).signature, 'presigned');
    assert.equal(identify({ query: 'list-type=2' }).signature, 'none');
  });

  it('puts a bucket in the host before a service of the same name', () => {
    const found = identify({ headers: signed('s3', { host: 'sqs.localhost:4566' }) });
    assert.deepEqual([found.service, found.hostLabel], ['s3', 'sqs']);
  });

  it('lets the host of a service stand against the signature in strict mode only', () => {
    const strict = new Identifier({
      defaultAccount: '000000000000',
      defaultRegion: 'us-east-1',
      localstackHost: 'ruststack.test:4566',
      auth: { strict: true },
    });
    const both = (signingName: string, host: string) => {
      const headers: Record<string, string> = signed(signingName, { host });
      const exchange = { method: 'GET', path: '/', query: '', header: (name: string) => headers[name] } as unknown as Exchange;
      return [identify({ headers }).service, strict.identify(exchange).service];
    };
    assert.deepEqual(both('es', 'batch.us-east-1.amazonaws.com'), ['opensearch', 'batch']);
    assert.deepEqual(both('s2', 's3.us-east-1.amazonaws.com'), ['s2', 's3']);
    assert.deepEqual(both('autoscaling', 'application-autoscaling.us-east-1.amazonaws.com'), [
      'autoscaling',
      'application-autoscaling',
    ]);
    // Hosts that name no service, the same service by another name, and a bucket spelt like a service.
    assert.deepEqual(both('sqs', '127.0.0.1:4566'), ['sqs', 'sqs']);
    assert.deepEqual(both('dynamodb', 'streams.dynamodb.us-east-1.amazonaws.com'), ['dynamodb', 'dynamodb']);
    assert.deepEqual(both('s3express', 's3express-control.us-east-1.amazonaws.com'), ['s3', 's3']);
    assert.deepEqual(both('s3', 'batch.localhost:4566'), ['s3', 's3']);
  });

  it('takes no route of Object Lambda for a bucket', () => {
    const labelOf = (path: string) =>
      identify({ path, headers: signed('s3-object-lambda', { host: 'io-cell1.localhost:4566' }) }).hostLabel;
    assert.deepEqual([labelOf('/WriteGetObjectResponse'), labelOf('/key')], [undefined, 'io-cell1']);
  });

  it('knows the family of each protocol', () => {
    assert.deepEqual(['ec2', 'sns', 'lambda', 's3', 'kms'].map(familyOf), ['query', 'query', 'rest-json', 'rest-xml', 'json']);
  });
});
