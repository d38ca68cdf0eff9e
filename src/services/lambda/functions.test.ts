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
    lambdaLimits: { concurrentExecutions: 20, minimumUnreserved: 5, totalCode: 400, environment: 20 },
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
  const more = async () => {
    for (let at = 0; at < 10; at++) await lambda.createFunction(function_(`f${at}`));
  };
  await assert.rejects(more, refused('CodeStorageExceededException', 'Code storage limit exceeded.'));
});
