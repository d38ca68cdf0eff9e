/** Targets and policies over HTTP, and what they mean for DynamoDB's tables and their replicas. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';

const READS = { ServiceNamespace: 'dynamodb', ScalableDimension: 'dynamodb:table:ReadCapacityUnits' };
const WRITES = { ServiceNamespace: 'dynamodb', ScalableDimension: 'dynamodb:table:WriteCapacityUnits' };

let emulator: Emulator;
before(async () => {
  emulator = await start({ port: 0, logLevel: 'error' });
});
after(() => emulator.stop());

async function ask(service: string, target: string, input: object, region = 'us-east-1'): Promise<any> {
  const scope = `Credential=test/20261121/${region}/${service}/aws4_request`;
  const response = await fetch(emulator.endpoint, {
    method: 'POST',
    headers: {
      'content-type': service === 'dynamodb' ? 'application/x-amz-json-1.0' : 'application/x-amz-json-1.1',
      'x-amz-target': target,
      authorization: `AWS4-HMAC-SHA256 ${scope}, SignedHeaders=host;x-amz-date, Signature=0`,
      'x-amz-date': '20261121T000000Z',
    },
    body: JSON.stringify(input),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

const scaling = (operation: string, input: object, region?: string) =>
  ask('application-autoscaling', `AnyScaleFrontendService.${operation}`, input, region);
const tables = (operation: string, input: object, region?: string) =>
  ask('dynamodb', `DynamoDB_20120810.${operation}`, input, region);

async function provisioned(TableName: string): Promise<string> {
  const made = await tables('CreateTable', {
    TableName,
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
  });
  assert.equal(made.status, 200);
  return `table/${TableName}`;
}

function policy(ResourceId: string, place: object, TargetValue: number) {
  const metric = (place as typeof READS).ScalableDimension.includes('Read') ? 'Read' : 'Write';
  return {
    ...place,
    ResourceId,
    PolicyName: `${metric} policy`,
    PolicyType: 'TargetTrackingScaling',
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue,
      PredefinedMetricSpecification: { PredefinedMetricType: `DynamoDB${metric}CapacityUtilization` },
    },
  };
}

test('a capacity outside of new bounds is brought into them, and that is told', async () => {
  const ResourceId = await provisioned('bounded');
  const { ScalableTargetARN } = await scaling('RegisterScalableTarget', {
    ...READS,
    ResourceId,
    MinCapacity: 8,
    MaxCapacity: 10,
  });
  assert.match(ScalableTargetARN, /^arn:aws:application-autoscaling:us-east-1:000000000000:scalable-target\/[0-9a-f]{32}$/);
  const { Table } = await tables('DescribeTable', { TableName: 'bounded' });
  assert.equal(Table.ProvisionedThroughput.ReadCapacityUnits, 8);
  const { ScalingActivities } = await scaling('DescribeScalingActivities', { ServiceNamespace: 'dynamodb', ResourceId });
  assert.equal(ScalingActivities[0].Description, 'Setting read capacity units to 8.');
  assert.equal(ScalingActivities[0].Cause, 'minimum capacity was set to 8');
  assert.equal(ScalingActivities[0].StatusCode, 'Successful');
});

test('what a request leaves out of a target that is there stays', async () => {
  const ResourceId = await provisioned('merged');
  const target = { ...READS, ResourceId };
  await scaling('RegisterScalableTarget', { ...target, MinCapacity: 1, MaxCapacity: 10, Tags: { a: 'b' } });
  const { ScalableTargetARN } = await scaling('RegisterScalableTarget', { ...target, MaxCapacity: 20 });
  const { ScalableTargets } = await scaling('DescribeScalableTargets', {
    ServiceNamespace: 'dynamodb',
    ResourceIds: [ResourceId],
  });
  assert.equal(ScalableTargets.length, 1);
  assert.deepEqual([ScalableTargets[0].MinCapacity, ScalableTargets[0].MaxCapacity], [1, 20]);
  await scaling('TagResource', { ResourceARN: ScalableTargetARN, Tags: { c: 'd' } });
  await scaling('UntagResource', { ResourceARN: ScalableTargetARN, TagKeys: ['a'] });
  assert.deepEqual((await scaling('ListTagsForResource', { ResourceARN: ScalableTargetARN })).Tags, { c: 'd' });
});

test('policies and scheduled actions go with their target', async () => {
  const ResourceId = await provisioned('gone');
  const target = { ...READS, ResourceId };
  await scaling('RegisterScalableTarget', { ...target, MinCapacity: 1, MaxCapacity: 10 });
  const made = await scaling('PutScalingPolicy', policy(ResourceId, READS, 70));
  assert.equal(made.Alarms.length, 4);
  const again = await scaling('PutScalingPolicy', policy(ResourceId, READS, 60));
  assert.equal(again.PolicyARN, made.PolicyARN);
  const action = { ...target, ScheduledActionName: 'night', Schedule: 'rate(1 day)', ScalableTargetAction: { MinCapacity: 1 } };
  assert.equal((await scaling('PutScheduledAction', action)).status, 200);
  assert.equal((await scaling('DeregisterScalableTarget', target)).status, 200);
  const left = { ServiceNamespace: 'dynamodb', ResourceId };
  assert.deepEqual((await scaling('DescribeScalingPolicies', left)).ScalingPolicies, []);
  assert.deepEqual((await scaling('DescribeScheduledActions', left)).ScheduledActions, []);
  const gone = await scaling('DeregisterScalableTarget', target);
  assert.equal(gone.__type, 'ObjectNotFoundException');
});

test('pages go on where they ended', async () => {
  for (const name of ['page-a', 'page-b', 'page-c']) {
    await scaling('RegisterScalableTarget', { ...READS, ResourceId: await provisioned(name), MinCapacity: 1, MaxCapacity: 10 });
  }
  const all = { ServiceNamespace: 'dynamodb', ResourceIds: ['table/page-a', 'table/page-b', 'table/page-c'] };
  const first = await scaling('DescribeScalableTargets', { ...all, MaxResults: 2 });
  const second = await scaling('DescribeScalableTargets', { ...all, MaxResults: 2, NextToken: first.NextToken });
  assert.deepEqual([first.ScalableTargets.length, second.ScalableTargets.length], [2, 1]);
  assert.equal(second.NextToken, undefined);
  const wrong = await scaling('DescribeScalableTargets', { ...all, NextToken: 'xyz' });
  assert.equal(wrong.__type, 'InvalidNextTokenException');
});

test("a provisioned table is replicated once its writes are scaled, and its replicas' writes are too", async () => {
  const ResourceId = await provisioned('world');
  const replicate = { TableName: 'world', ReplicaUpdates: [{ Create: { RegionName: 'eu-west-1' } }] };
  const refused = await tables('UpdateTable', replicate);
  assert.equal(refused.message, 'Table write capacity should either be Pay-Per-Request or AutoScaled.');
  await scaling('RegisterScalableTarget', { ...WRITES, ResourceId, MinCapacity: 5, MaxCapacity: 10 });
  assert.equal((await tables('UpdateTable', replicate)).status, 400);
  await scaling('PutScalingPolicy', policy(ResourceId, WRITES, 55));
  assert.equal((await tables('UpdateTable', replicate)).status, 200);
  const there = { ServiceNamespace: 'dynamodb', ResourceId };
  const { ScalingPolicies } = await scaling('DescribeScalingPolicies', there, 'eu-west-1');
  assert.match(ScalingPolicies[0].PolicyARN, /^arn:aws:autoscaling:eu-west-1:/);

  const { TableAutoScalingDescription: told } = await tables('DescribeTableReplicaAutoScaling', { TableName: 'world' });
  assert.deepEqual(
    told.Replicas.map((replica: { RegionName: string }) => replica.RegionName),
    ['eu-west-1', 'us-east-1'],
  );
  for (const replica of told.Replicas) {
    assert.equal(replica.ReplicaProvisionedWriteCapacityAutoScalingSettings.MaximumUnits, 10);
    assert.deepEqual(replica.ReplicaProvisionedReadCapacityAutoScalingSettings, {
      AutoScalingDisabled: true,
      ScalingPolicies: [],
    });
  }
  const reads = {
    MinimumUnits: 1,
    MaximumUnits: 9,
    ScalingPolicyUpdate: { TargetTrackingScalingPolicyConfiguration: { TargetValue: 70 } },
  };
  const change = {
    TableName: 'world',
    ReplicaUpdates: [{ RegionName: 'eu-west-1', ReplicaProvisionedReadCapacityAutoScalingUpdate: reads }],
  };
  assert.equal((await tables('UpdateTableReplicaAutoScaling', change)).status, 200);
  const after = await tables('DescribeTableReplicaAutoScaling', { TableName: 'world' });
  const [other, own] = after.TableAutoScalingDescription.Replicas.map(
    (replica: any) => replica.ReplicaProvisionedReadCapacityAutoScalingSettings,
  );
  assert.deepEqual([other.MaximumUnits, own.AutoScalingDisabled], [9, true]);
  assert.equal(other.ScalingPolicies[0].PolicyName, 'DynamoDBReadCapacityUtilization:table/world');
});

test('scaling of a table in one region alone is not there', async () => {
  await provisioned('alone');
  const answer = await tables('DescribeTableReplicaAutoScaling', { TableName: 'alone' });
  assert.equal(answer.message, "Global table with name: 'alone' does not exist.");
});
