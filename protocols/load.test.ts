import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadModel } from './load.js';
import { allServices, serviceByQuery, serviceByTarget, servicesBySigningName } from './services.js';

test('a table is read once, and its operations know their names', () => {
  const model = loadModel('sqs');
  assert.equal(loadModel('sqs'), model);
  assert.equal(model.operations.SendMessage?.name, 'SendMessage');
  assert.deepEqual(model.shapes.SendMessageRequest?.required, ['QueueUrl', 'MessageBody']);
});

test('names from clients reach no inherited property of a table', () => {
  assert.equal(loadModel('sqs').operations.constructor, undefined);
  assert.equal(loadModel('sqs').shapes.toString, undefined);
  assert.throws(() => loadModel('../package'), /no model table/);
});

test('every reference in every table leads to a shape', () => {
  for (const { service } of allServices()) {
    const { operations, shapes } = loadModel(service);
    const named = [
      ...Object.values(operations).flatMap((operation) => [
        operation.input?.shape,
        operation.output?.shape,
        ...(operation.errors ?? []),
      ]),
      ...Object.values(shapes).flatMap(({ members, member, key, value }) =>
        [...Object.values(members ?? {}), member, key, value].map((ref) => ref?.shape),
      ),
    ];
    for (const name of named) if (name !== undefined) assert.ok(shapes[name], `${service}: ${name}`);
  }
});

test('services are found by target, signing name, and query version with action', () => {
  assert.equal(serviceByTarget('DynamoDB_20120810')?.service, 'dynamodb');
  assert.equal(serviceByTarget('toString'), undefined);
  assert.deepEqual(
    servicesBySigningName('elasticloadbalancing').map((entry) => entry.service),
    ['elb', 'elbv2'],
  );
  assert.equal(serviceByQuery('2011-06-15', 'GetCallerIdentity')?.service, 'sts');
  assert.equal(serviceByQuery('2010-12-01', 'SendEmail')?.service, 'ses');
  assert.equal(serviceByQuery('2010-12-01', 'CreateEnvironment')?.service, 'elasticbeanstalk');
  assert.equal(serviceByQuery('2010-12-01', 'NoSuchAction'), undefined);
});
