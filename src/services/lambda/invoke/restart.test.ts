/** What is kept of Lambda when its emulator is killed: functions from packages, versions, aliases, mappings, and all that is not done yet. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import { Lambda } from '@aws-sdk/client-lambda';
import { zipOf } from '../../../../conformance/zip.js';
import { type EmulatorProcess, pause, startEmulatorProcess } from '../../../test/proof/emulator-process.js';

/** Writes down what it was called for, and goes on when nobody holds it. */
const CODE = `
const { appendFileSync, existsSync } = require('node:fs');
exports.handler = async (event) => {
  const what = event.Records ? event.Records.map((record) => record.dynamodb.Keys.pk.S).join() : event.name;
  appendFileSync(process.env.SEEN, what + ' ' + process.pid + '\\n');
  while (existsSync(process.env.HOLD)) await new Promise((resolve) => setTimeout(resolve, 20));
  return what;
};
`;
const PAUSE_MS = 20;

async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(PAUSE_MS);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function clients({ endpoint }: EmulatorProcess) {
  const config = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  return { lambda: new Lambda(config), dynamodb: new DynamoDB(config) };
}

test('after a kill a mapping reads on where it was, and events go to their functions', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-restart-'));
  const [SEEN, HOLD] = [path.join(folder, 'seen'), path.join(folder, 'hold')] as const;
  const settings = { PERSISTENCE: '1', DATA_DIR: path.join(folder, 'data'), LAMBDA_EXECUTOR: 'process' };
  const seen = (): [what: string, pid: number][] => {
    const lines = existsSync(SEEN) ? readFileSync(SEEN, 'utf8').trim().split('\n') : [];
    return lines.map((line) => [line.split(' ')[0] as string, Number(line.split(' ')[1])]);
  };
  const timesSeen = (what: string): number => seen().filter(([name]) => name === what).length;
  const event = (name: string) => ({ FunctionName: 'f', InvocationType: 'Event' as const, Payload: JSON.stringify({ name }) });
  let emulator = await startEmulatorProcess(settings);
  try {
    writeFileSync(HOLD, '');
    const before = clients(emulator);
    await before.lambda.createFunction({
      FunctionName: 'f',
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::000000000000:role/r',
      Timeout: 100,
      Environment: { Variables: { SEEN, HOLD } },
      Code: { ZipFile: zipOf({ 'index.js': CODE }) },
      DeadLetterConfig: { TargetArn: 'arn:aws:sqs:us-east-1:000000000000:dead' },
      Publish: true,
    });
    await eventually(() => / WARN +The service sqs is not built yet: nothing is sent to arn:\S+:dead\./.test(emulator.output()));
    await before.lambda.updateFunctionConfiguration({ FunctionName: 'f', MemorySize: 256 });
    await before.lambda.createAlias({ FunctionName: 'f', Name: 'live', FunctionVersion: '1' });
    await before.lambda.putFunctionConcurrency({ FunctionName: 'f', ReservedConcurrentExecutions: 2 });
    const { TableDescription } = await before.dynamodb.createTable({
      TableName: 'things',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
    });
    const { UUID } = await before.lambda.createEventSourceMapping({
      FunctionName: 'f:live',
      EventSourceArn: TableDescription?.LatestStreamArn,
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 1,
    });
    const put = (pk: string) => before.dynamodb.putItem({ TableName: 'things', Item: { pk: { S: pk } } });
    await put('begun-record');
    await eventually(() => timesSeen('begun-record') === 1);
    await before.lambda.invoke(event('begun-event'));
    await eventually(() => timesSeen('begun-event') === 1);
    // Both executions that the function may have are held, so that nobody takes these.
    await put('waiting-record');
    await before.lambda.invoke(event('waiting-event'));
    await emulator.kill();
    const left = seen();
    assert.deepEqual(left.map(([what]) => what).sort(), ['begun-event', 'begun-record']);
    await eventually(() => left.every(([, pid]) => !isAlive(pid)));
    rmSync(HOLD);

    emulator = await startEmulatorProcess(settings);
    const { lambda, dynamodb } = clients(emulator);
    await eventually(() => timesSeen('waiting-record') === 1 && timesSeen('waiting-event') === 1);
    // What was not told to be done is done again.
    await eventually(() => timesSeen('begun-record') === 2 && timesSeen('begun-event') === 2);
    await dynamodb.putItem({ TableName: 'things', Item: { pk: { S: 'new-record' } } });
    await eventually(() => timesSeen('new-record') === 1);
    const { Versions } = await lambda.listVersionsByFunction({ FunctionName: 'f' });
    assert.deepEqual(
      Versions?.map(({ Version, MemorySize }) => [Version, MemorySize]),
      [
        ['$LATEST', 256],
        ['1', 128],
      ],
    );
    assert.equal((await lambda.getAlias({ FunctionName: 'f', Name: 'live' })).FunctionVersion, '1');
    assert.equal((await lambda.getEventSourceMapping({ UUID })).State, 'Enabled');
    await lambda.deleteFunctionConcurrency({ FunctionName: 'f' });
    const answer = await lambda.invoke({ FunctionName: 'f', Qualifier: 'live', Payload: '{"name":"call"}' });
    assert.deepEqual([answer.ExecutedVersion, Buffer.from(answer.Payload ?? []).toString()], ['1', '"call"']);
  } finally {
    rmSync(HOLD, { force: true });
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
