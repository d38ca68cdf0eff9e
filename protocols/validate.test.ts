import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternOf } from './constraints.js';
import { isServiceError } from './errors.js';
import { loadModel } from './load.js';
import { allServices } from './services.js';
import { validateInput } from './validate.js';

function refusal(service: string, operation: string, input: Record<string, unknown>): string {
  const model = loadModel(service);
  const found = model.operations[operation];
  assert.ok(found, `${service} has no ${operation}`);
  try {
    validateInput(model, found, input);
  } catch (error) {
    assert.ok(isServiceError(error), String(error));
    return `${error.code}: ${error.message}`;
  }
  return '';
}

// The expected answers below were AWS's, recorded by LocalStack's validated tests on the date given.

test('KMS, 2024-04-11: numbers out of range', () => {
  assert.equal(
    refusal('kms', 'GenerateRandom', { NumberOfBytes: 0 }),
    "ValidationException: 1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
  );
  assert.equal(
    refusal('kms', 'GenerateRandom', { NumberOfBytes: 1025 }),
    "ValidationException: 1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
  );
});

test('KMS, 2024-04-11: a sensitive value is not shown', () => {
  assert.equal(
    refusal('kms', 'Encrypt', { KeyId: 'k', Plaintext: new Uint8Array(4097) }),
    "ValidationException: 1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
  );
});

test('STS, 2025-07-21: query services answer ValidationError', () => {
  assert.equal(
    refusal('sts', 'AssumeRole', { RoleArn: 'arn:aws:iam::111111111111:role/role', RoleSessionName: 'Session1:2' }),
    "ValidationError: 1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
  );
});

test('SNS, 2024-11-15 and 2025-10-28: missing members, inside maps and lists too', () => {
  const words = 'failed to satisfy constraint: Member must not be null';
  assert.equal(
    refusal('sns', 'Publish', { Message: 'm', MessageAttributes: { attr1: { StringValue: 'v' } } }),
    `ValidationError: 1 validation error detected: Value null at 'messageAttributes.attr1.member.dataType' ${words}`,
  );
  assert.equal(
    refusal('sns', 'PublishBatch', {
      TopicArn: 't',
      PublishBatchRequestEntries: [{ Id: '1', Message: 'm', MessageAttributes: { attr1: { StringValue: 'v' } } }],
    }),
    `ValidationError: 1 validation error detected: Value null at 'publishBatchRequestEntries.1.member.messageAttributes.attr1.member.dataType' ${words}`,
  );
});

test('EventBridge, 2025-01-08: members of structures in lists', () => {
  assert.equal(
    refusal('events', 'PutTargets', { Rule: 'r', Targets: [{ Id: '!@#$@!#$', Arn: 'a' }] }),
    "ValidationException: 1 validation error detected: Value '!@#$@!#$' at 'targets.1.member.id' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+",
  );
});

test('CloudWatch Logs, 2026-02: its own code, and structures shown as Java prints them', () => {
  assert.equal(
    refusal('logs', 'FilterLogEvents', { limit: 10001 }),
    "InvalidParameterException: 1 validation error detected: Value '10001' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 10000",
  );
  const metric = (n: number) => ({ metricName: `metric${n}`, metricNamespace: `namespace${n}`, metricValue: '1' });
  assert.equal(
    refusal('logs', 'PutMetricFilter', {
      logGroupName: 'g',
      filterName: 'f',
      filterPattern: '',
      metricTransformations: [metric(1), metric(2)],
    }),
    "InvalidParameterException: 1 validation error detected: Value '[MetricTransformation(metricName=metric1, metricNamespace=namespace1, metricValue=1, defaultValue=null, unit=null, dimensions=null), MetricTransformation(metricName=metric2, metricNamespace=namespace2, metricValue=1, defaultValue=null, unit=null, dimensions=null)]' at 'metricTransformations' failed to satisfy constraint: Member must have length less than or equal to 1",
  );
});

test('Step Functions, 2024-07-01: a limit of results', () => {
  assert.match(
    refusal('stepfunctions', 'ListExecutions', { maxResults: 1001 }),
    /^ValidationException: 1 .* Value '1001' at 'maxResults'/,
  );
});

test('API Gateway, 2025-06-30: members of the body stand below the operation, all violations are counted', () => {
  assert.equal(
    refusal('apigateway', 'UpdateMethodResponse', {
      restApiId: 'a',
      resourceId: 'r',
      httpMethod: 'GET',
      statusCode: 'wrong',
      patchOperations: [{ op: 'wrong_op' }],
    }),
    "ValidationException: 2 validation errors detected: Value 'wrong_op' at 'updateMethodResponseInput.patchOperations.1.member.op' failed to satisfy constraint: Member must satisfy enum value set: [add, remove, move, test, replace, copy]; Value 'wrong' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d",
  );
});

test('Lambda, 2025-11-25: scalars in maps are judged together, doubles print as in Java', () => {
  assert.match(
    refusal('lambda', 'CreateAlias', {
      FunctionName: 'f',
      Name: 'a',
      FunctionVersion: '1',
      RoutingConfig: { AdditionalVersionWeights: { 2: 2 } },
    }),
    /Value '\{2=2\.0\}' at 'routingConfig\.additionalVersionWeights' failed to satisfy constraint: Map value must satisfy constraint: \[Member must have value less than or equal to 1\.0, Member must have value greater than or equal to 0\.0/,
  );
});

test('a null in a list is a violation, never something that a handler meets', () => {
  assert.equal(
    refusal('events', 'PutTargets', { Rule: 'r', Targets: [null] }),
    "ValidationException: 1 validation error detected: Value null at 'targets.1.member' failed to satisfy constraint: Member must not be null",
  );
  assert.match(
    refusal('logs', 'UntagLogGroup', { logGroupName: 'g', tags: [null] }),
    /Value '\[null\]' at 'tags' .*Member must not be null\]$/,
  );
});

test('no more than ten violations are told', () => {
  const Targets = Array.from({ length: 40 }, () => ({ Id: '!', Arn: 'a' }));
  assert.match(refusal('events', 'PutTargets', { Rule: 'r', Targets }), /^ValidationException: 10 validation errors detected/);
});

test('services that have their own words for wrong parameters are not checked', () => {
  assert.equal(refusal('s3', 'PutObject', {}), '');
  assert.equal(refusal('sqs', 'SendMessage', {}), '');
});

test('a pattern that would take exponential time is checked by its linear equivalent, and told as it stands', () => {
  const endpoint = (value: string) => ({
    Name: 'c',
    AuthorizationType: 'API_KEY',
    AuthParameters: { InvocationHttpParameters: { HeaderParameters: [{ Key: 'k', Value: value }] } },
  });
  const hostile = `${' '.repeat(500)}\u0001`;
  assert.match(refusal('events', 'CreateConnection', endpoint(hostile)), /pattern: \^\[ \\t\]\*\[\\x20-\\x7E\]\+/);
  assert.equal(refusal('events', 'CreateConnection', endpoint('\t a\tb ')), '');
});

test('every pattern of every table can be checked', () => {
  const failing = new Set<string>();
  for (const { service } of allServices()) {
    for (const { pattern, patternCheck } of Object.values(loadModel(service).shapes)) {
      if (pattern !== undefined && !patternOf(patternCheck ?? pattern)) failing.add(pattern);
    }
  }
  assert.deepEqual([...failing], []);
});

test('checks compile for every operation of every table, those of shapes that contain themselves too', () => {
  for (const { service } of allServices()) {
    for (const operation of Object.keys(loadModel(service).operations)) refusal(service, operation, {});
  }
});
