/** Functions over the official SDK: what conformance cases can't see, such as states on a clock that stands, and what a deletion leaves. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Lambda, waitUntilFunctionActiveV2 } from '@aws-sdk/client-lambda';
import { zipOf } from '../../../conformance/zip.js';
import { type Emulator, start } from '../../index.js';
import type { StartOptions } from '../../runtime/config.js';

const ROLE = 'arn:aws:iam::000000000000:role/r';
const DELAY_MS = 60_000;
const code = (text: string): { ZipFile: Uint8Array } => ({ ZipFile: zipOf({ 'index.py': text }) });

let emulator: Emulator;
afterEach(() => emulator.stop());

async function started(options: StartOptions = {}): Promise<Lambda> {
  emulator = await start({ port: 0, logLevel: 'error', ...options });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new Lambda({ endpoint: emulator.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
}

const function_ = (FunctionName: string, more: object = {}) => ({
  FunctionName,
  Runtime: 'python3.12' as const,
  Handler: 'index.handler',
  Role: ROLE,
  Code: code('1'),
  ...more,
});
const refused = (name: string, message: RegExp | string) => ({ name, message });

test('states end on the clock of the emulator, and nothing is changed before they do', async () => {
  const lambda = await started({ lambdaStatusDelayMs: DELAY_MS });
  await emulator.clock.freeze();
  const { RevisionId: first } = await lambda.createFunction(function_('f', { Publish: true }));
  const pending = /currently in the following state: Pending/;
  await assert.rejects(
    lambda.updateFunctionCode({ FunctionName: 'f', ...code('2') }),
    refused('ResourceConflictException', pending),
  );
  await assert.rejects(lambda.publishVersion({ FunctionName: 'f' }), refused('ResourceConflictException', pending));
  await emulator.clock.advance(DELAY_MS);
  await waitUntilFunctionActiveV2({ client: lambda, maxWaitTime: 5 }, { FunctionName: 'f' });
  const active = await lambda.getFunctionConfiguration({ FunctionName: 'f' });
  assert.equal(active.LastUpdateStatus, 'Successful');
  assert.notEqual(active.RevisionId, first);
  assert.equal((await lambda.getFunctionConfiguration({ FunctionName: 'f', Qualifier: '1' })).State, 'Active');

  await lambda.updateFunctionCode({ FunctionName: 'f', ...code('2') });
  const underWay = /An update is in progress for resource: arn:aws:lambda:us-east-1:000000000000:function:f$/;
  await assert.rejects(
    lambda.updateFunctionConfiguration({ FunctionName: 'f', Timeout: 9 }),
    refused('ResourceConflictException', underWay),
  );
  await lambda.deleteFunction({ FunctionName: 'f' });
  await lambda.createFunction(function_('f'));
  // The timer of the function that was there before is none of this one's.
  await emulator.clock.advance(DELAY_MS - 1);
  assert.equal((await lambda.getFunctionConfiguration({ FunctionName: 'f' })).State, 'Pending');
  await emulator.clock.advance(1);
  assert.equal((await lambda.getFunctionConfiguration({ FunctionName: 'f' })).State, 'Active');
});

test('a version is published for what has changed, whatever it was described as', async () => {
  const lambda = await started();
  await lambda.createFunction(function_('f'));
  const publish = async (input: object = {}) => (await lambda.publishVersion({ FunctionName: 'f', ...input })).Version;
  assert.equal(await publish({ Description: 'first' }), '1');
  await lambda.updateFunctionCode({ FunctionName: 'f', ...code('1') });
  assert.equal((await lambda.listVersionsByFunction({ FunctionName: 'f' })).Versions?.length, 2);
  await lambda.updateFunctionConfiguration({ FunctionName: 'f', MemorySize: 256 });
  assert.equal(await publish(), '2');
  await lambda.deleteFunction({ FunctionName: 'f', Qualifier: '2' });
  // A number is never given twice, and a version that is gone is made again.
  assert.equal(await publish(), '3');
  assert.equal((await lambda.updateFunctionCode({ FunctionName: 'f', ...code('2'), Publish: true })).Version, '4');
  const { MemorySize, CodeSha256 } = await lambda.getFunctionConfiguration({ FunctionName: 'f', Qualifier: '1' });
  assert.equal(MemorySize, 128);
  assert.notEqual(CodeSha256, (await lambda.getFunctionConfiguration({ FunctionName: 'f' })).CodeSha256);
});

test('a function takes all that hangs on it along', async () => {
  const lambda = await started();
  for (const name of ['f', 'f-2']) {
    await lambda.createFunction(function_(name, { Publish: true }));
    await lambda.createAlias({ FunctionName: name, Name: 'live', FunctionVersion: '1' });
    await lambda.putFunctionEventInvokeConfig({ FunctionName: name, Qualifier: 'live', MaximumRetryAttempts: 1 });
    await lambda.putFunctionConcurrency({ FunctionName: name, ReservedConcurrentExecutions: 3 });
  }
  await lambda.deleteFunction({ FunctionName: 'f' });
  await lambda.createFunction(function_('f'));
  assert.deepEqual((await lambda.listAliases({ FunctionName: 'f' })).Aliases, []);
  assert.deepEqual((await lambda.listFunctionEventInvokeConfigs({ FunctionName: 'f' })).FunctionEventInvokeConfigs, []);
  assert.equal((await lambda.getFunctionConcurrency({ FunctionName: 'f' })).ReservedConcurrentExecutions, undefined);
  assert.equal((await lambda.listVersionsByFunction({ FunctionName: 'f' })).Versions?.length, 1);
  assert.equal((await lambda.listAliases({ FunctionName: 'f-2' })).Aliases?.length, 1);
  assert.equal((await lambda.getAccountSettings({})).AccountLimit?.UnreservedConcurrentExecutions, 997);
});

test('lists go on where a page ended, in the order of numbers', async () => {
  const lambda = await started();
  await lambda.createFunction(function_('f'));
  for (let version = 1; version <= 11; version++) {
    await lambda.updateFunctionConfiguration({ FunctionName: 'f', Timeout: version });
    await lambda.publishVersion({ FunctionName: 'f' });
  }
  const told: (string | undefined)[] = [];
  let Marker: string | undefined;
  do {
    const page = await lambda.listVersionsByFunction({ FunctionName: 'f', MaxItems: 5, Marker });
    told.push(...(page.Versions ?? []).map(({ Version }) => Version));
    Marker = page.NextMarker;
  } while (Marker !== undefined);
  assert.deepEqual(told, ['$LATEST', ...Array.from({ length: 11 }, (_, at) => String(at + 1))]);
  await assert.rejects(lambda.listFunctions({ Marker: 'nonsense' }), { name: 'InvalidParameterValueException' });
});

test('quotas and runtimes are those that the user sets', async () => {
  const lambda = await started({
    lambdaRuntimeValidation: false,
    lambdaLimits: { concurrentExecutions: 20, minimumUnreserved: 5, totalCode: 400, environment: 20, zippedCode: 200 },
  });
  await lambda.createFunction(function_('old', { Runtime: 'python3.7' }));
  await lambda.createFunction(function_('second'));
  const reserve = (FunctionName: string, ReservedConcurrentExecutions: number) =>
    lambda.putFunctionConcurrency({ FunctionName, ReservedConcurrentExecutions });
  await reserve('old', 10);
  await assert.rejects(reserve('second', 6), refused('InvalidParameterValueException', /minimum value of \[5\]/));
  await reserve('second', 5);
  await reserve('old', 9);
  await assert.rejects(
    lambda.updateFunctionConfiguration({ FunctionName: 'old', Environment: { Variables: { LONG: 'x'.repeat(20) } } }),
    refused('InvalidParameterValueException', /String measured: \{"LONG":"x{20}"\}$/),
  );
  const large = { Code: { ZipFile: zipOf({ 'index.py': `1${' '.repeat(8)}`, 'x.txt': Math.PI.toString().repeat(20) }) } };
  await assert.rejects(
    lambda.createFunction(function_('large', large)),
    refused('RequestEntityTooLargeException', 'Zipped size must be smaller than 200 bytes'),
  );
  const more = async () => {
    for (let at = 0; at < 10; at++) await lambda.createFunction(function_(`f${at}`));
  };
  await assert.rejects(more, refused('CodeStorageExceededException', 'Code storage limit exceeded.'));
});

test('a payload may be as long as the user says, of an event and of an answer', async () => {
  const lambda = await started({ lambdaLimits: { payload: 1_100 }, lambdaExecutor: 'process' });
  const Code = { ZipFile: zipOf({ 'index.py': 'def handler(event, context):\n  return "x" * event' }) };
  await lambda.createFunction(function_('f', { Code }));
  const invoke = (Payload: string) => lambda.invoke({ FunctionName: 'f', Payload });
  const told = async (length: number) => {
    const { Payload } = await invoke(String(length));
    return JSON.parse(Buffer.from(Payload ?? []).toString());
  };
  assert.equal(await told(1_098), 'x'.repeat(1_098));
  assert.deepEqual(await told(1_099), {
    errorMessage: 'Response payload size exceeded maximum allowed payload size (1100 bytes).',
    errorType: 'Function.ResponseSizeTooLarge',
  });
  assert.equal((await invoke('1'.padEnd(1_000))).FunctionError, undefined);
  await assert.rejects(
    invoke('1'.padEnd(1_001)),
    refused('RequestEntityTooLargeException', 'Request must be smaller than 1000 bytes for the InvokeFunction operation'),
  );
});

/** What the emulator says beside each answer, the last one's first. */
function noticesOf(lambda: Lambda): (string | undefined)[] {
  const notices: (string | undefined)[] = [];
  lambda.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      notices.unshift((result.response as { headers: Record<string, string> }).headers['x-ruststack-notice']);
      return result;
    },
    { step: 'deserialize' },
  );
  return notices;
}

test('who configures a target of a service that is not built is told, and nobody else', async () => {
  const lambda = await started();
  const notices = noticesOf(lambda);
  const TargetArn = 'arn:aws:sqs:us-east-1:000000000000:dead';
  const Topic = 'arn:aws:sns:us-east-1:000000000000:topic';
  const queue = `The service sqs is not built yet: nothing is sent to ${TargetArn}.`;
  const topic = `The service sns is not built yet: nothing is sent to ${Topic}.`;
  await lambda.createFunction(function_('plain'));
  assert.equal(notices[0], undefined);
  await lambda.createFunction(function_('f', { DeadLetterConfig: { TargetArn } }));
  assert.equal(notices[0], queue);
  await lambda.updateFunctionConfiguration({ FunctionName: 'f', DeadLetterConfig: { TargetArn: Topic } });
  assert.equal(notices[0], topic);
  await lambda.updateFunctionConfiguration({ FunctionName: 'f', DeadLetterConfig: { TargetArn: '' } });
  assert.equal(notices[0], undefined);
  const both = { OnSuccess: { Destination: TargetArn }, OnFailure: { Destination: Topic } };
  await lambda.putFunctionEventInvokeConfig({ FunctionName: 'f', DestinationConfig: both });
  assert.equal(notices[0], `${queue} ${topic}`);
  const there = { OnFailure: { Destination: 'arn:aws:s3:::bucket' } };
  await lambda.updateFunctionEventInvokeConfig({ FunctionName: 'f', DestinationConfig: there });
  assert.equal(notices[0], undefined);
  await lambda.updateFunctionEventInvokeConfig({ FunctionName: 'f', DestinationConfig: { OnFailure: both.OnSuccess } });
  assert.equal(notices[0], queue);
  const { UUID } = await lambda.createEventSourceMapping({
    FunctionName: 'f',
    EventSourceArn: 'arn:aws:kinesis:us-east-1:000000000000:stream/s',
    StartingPosition: 'LATEST',
    DestinationConfig: { OnFailure: both.OnFailure },
  });
  assert.equal(notices[0], topic);
  await lambda.updateEventSourceMapping({ UUID, DestinationConfig: { OnFailure: both.OnSuccess } });
  assert.equal(notices[0], queue);
});
