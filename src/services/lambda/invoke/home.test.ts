import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tupleKey } from '../../../runtime/state/index.js';
import { until } from '../../../test/fixtures/emulator.js';
import { ALIASES, FUNCTIONS, PROVISIONED, VERSIONS } from '../store.js';
import type { InvokeAnswer } from './calls.js';
import { ACCOUNT, type Behaviour, putFunction, REGION, type TestHome, testHome } from './testing.js';

let requests = 0;

function invoke(
  { home }: TestHome,
  functionName: string,
  event: unknown = {},
  more: { qualifier?: string; trace?: string } = {},
): Promise<InvokeAnswer> {
  const payload = Buffer.from(JSON.stringify(event));
  const call = { account: ACCOUNT, region: REGION, requestId: `r-${++requests}`, functionName, payload, ...more };
  return home.run({ do: 'invoke', call, payload }, undefined) as Promise<InvokeAnswer>;
}

const told = ({ payload }: InvokeAnswer): unknown => JSON.parse(Buffer.from(payload).toString());

function withHome(name: string, behave: Behaviour, run: (home: TestHome) => Promise<void>, options = {}): void {
  test(name, { timeout: 20_000 }, async () => {
    const home = testHome(behave, options);
    try {
      await run(home);
    } finally {
      await home.close();
    }
    assert.deepEqual(home.live(), [], 'nothing is left');
  });
}

/** A function that waits until the test lets it go. */
function gate(): { behave: Behaviour; open(): void; entered(): number } {
  let open: () => void = () => {};
  let entered = 0;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const behave: Behaviour = async () => {
    entered++;
    await opened;
    return 'through';
  };
  return { behave, open, entered: () => entered };
}

withHome(
  'an environment is used again, and tells what it was asked',
  (event, { requestId, invokedArn }) => ({ event, requestId, invokedArn }),
  async (home) => {
    putFunction(home.instance, 'f');
    const first = await invoke(home, 'f', { a: 1 });
    assert.deepEqual(told(first), {
      event: { a: 1 },
      requestId: `r-${requests}`,
      invokedArn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f`,
    });
    assert.equal(first.executedVersion, '$LATEST');
    await invoke(home, `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f`);
    assert.deepEqual(
      home.environments.map(({ invocations }) => invocations),
      [2],
    );
  },
);

withHome(
  'errors of functions that are not there name the version',
  () => 1,
  async (home) => {
    const arn = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f`;
    await assert.rejects(invoke(home, 'f'), { code: 'ResourceNotFoundException', message: `Function not found: ${arn}:$LATEST` });
    putFunction(home.instance, 'f');
    await assert.rejects(invoke(home, 'f', {}, { qualifier: '7' }), { message: `Function not found: ${arn}:7` });
    await assert.rejects(invoke(home, 'f:live'), { message: `Function not found: ${arn}:live` });
  },
);

const burst = gate();
withHome('a burst gets an environment each, at once', burst.behave, async (home) => {
  putFunction(home.instance, 'f');
  const answers = Array.from({ length: 20 }, () => invoke(home, 'f'));
  await until(() => burst.entered() === 20);
  assert.equal(home.live().length, 20);
  burst.open();
  await Promise.all(answers);
  await Promise.all(Array.from({ length: 20 }, () => invoke(home, 'f')));
  assert.equal(home.environments.length, 20);
});

withHome(
  'short invocations share few environments',
  () => 1,
  async (home) => {
    putFunction(home.instance, 'f');
    for (let round = 0; round < 20; round++) await Promise.all(Array.from({ length: 10 }, () => invoke(home, 'f')));
    assert.ok(home.environments.length <= 10, `${home.environments.length}`);
  },
);

const reserved = gate();
withHome(
  'what is reserved is the limit, and the account has one',
  reserved.behave,
  async (home) => {
    putFunction(home.instance, 'two', { reserved: 2 });
    putFunction(home.instance, 'none', { reserved: 0 });
    putFunction(home.instance, 'other');
    const throttled = { code: 'TooManyRequestsException', status: 429, message: 'Rate Exceeded.' };
    const under = [invoke(home, 'two'), invoke(home, 'two')];
    await until(() => reserved.entered() === 2);
    const own = { Type: 'User', Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded', retryAfterSeconds: '1' };
    await assert.rejects(invoke(home, 'two'), { ...throttled, fields: own });
    await assert.rejects(invoke(home, 'none'), { ...throttled, fields: own });
    under.push(...Array.from({ length: 3 }, () => invoke(home, 'other')));
    await until(() => reserved.entered() === 5);
    const all = { ...own, Reason: 'ConcurrentInvocationLimitExceeded' };
    await assert.rejects(invoke(home, 'other'), { ...throttled, fields: all });
    reserved.open();
    await Promise.all(under);
    await invoke(home, 'two');
  },
  { lambdaLimits: { concurrentExecutions: 5 } },
);

withHome(
  'a change of the function ends its environments, one at work when it has finished',
  async (event) => {
    if ((event as { wait?: true }).wait) await slow.behave({}, undefined as never, undefined as never);
    return 1;
  },
  async (home) => {
    putFunction(home.instance, 'f');
    const long = invoke(home, 'f', { wait: true });
    await until(() => slow.entered() === 1);
    await invoke(home, 'f');
    assert.equal(home.live().length, 2);
    putFunction(home.instance, 'f', {}, { generation: 2 });
    await until(() => home.live().length === 1);
    await invoke(home, 'f');
    assert.equal(home.environments.at(-1)?.spec.generation, 2);
    slow.open();
    assert.equal(told(await long), 1);
    await until(() => home.live().length === 1);
    home.instance.state(ACCOUNT, REGION).transact((tx) => {
      tx.delete(FUNCTIONS, 'f');
      tx.delete(VERSIONS, tupleKey('f', '$LATEST'));
    });
    await until(() => home.live().length === 0);
  },
);
const slow = gate();

withHome(
  'a reset ends what runs',
  () => 1,
  async (home) => {
    putFunction(home.instance, 'f');
    const snapshot = home.instance.world.create({ name: 'before' });
    await invoke(home, 'f');
    home.instance.world.reset();
    await until(() => home.live().length === 0);
    await assert.rejects(invoke(home, 'f'), { code: 'ResourceNotFoundException' });
    home.instance.world.restore(snapshot.id);
    assert.equal(told(await invoke(home, 'f')), 1);
  },
);

withHome(
  'an alias sends its share to the other version',
  () => 1,
  async (home) => {
    for (const version of ['1', '2']) putFunction(home.instance, 'f', {}, { version });
    const routing = { AdditionalVersionWeights: { 2: 0.25 } };
    const alias = { name: 'f', alias: 'live', version: '1', description: '', routing, revision: 'r' };
    home.instance.state(ACCOUNT, REGION).transact((tx) => tx.put(ALIASES, tupleKey('f', 'live'), alias));
    const versions = { 1: 0, 2: 0 } as Record<string, number>;
    for (let i = 0; i < 400; i++) {
      const { executedVersion } = await invoke(home, 'f', {}, { qualifier: 'live' });
      versions[executedVersion] = (versions[executedVersion] ?? 0) + 1;
    }
    // Of 400 draws with 0.25, 60 to 140 is more than 4 standard deviations to each side.
    assert.ok((versions[2] ?? 0) > 60 && (versions[2] ?? 0) < 140, JSON.stringify(versions));
  },
  { seed: 'aliases' },
);

withHome(
  'a function that is being created is waited for; one that could not be is refused',
  () => 1,
  async (home) => {
    putFunction(home.instance, 'f', {}, { config: { State: 'Pending' } });
    const waiting = invoke(home, 'f');
    putFunction(home.instance, 'f');
    assert.equal(told(await waiting), 1);
    putFunction(home.instance, 'g', {}, { config: { State: 'Failed' } });
    await assert.rejects(invoke(home, 'g'), { code: 'ResourceConflictException', status: 409 });
  },
);

withHome(
  'environments without work end after a while, and the oldest where there are too many',
  () => 1,
  async (home) => {
    for (const name of ['a', 'b', 'c']) putFunction(home.instance, name);
    await invoke(home, 'a');
    await invoke(home, 'b');
    await invoke(home, 'c');
    await until(() => home.live().length === 2);
    assert.deepEqual(
      home.live().map(({ spec }) => spec.functionName),
      ['b', 'c'],
    );
    await until(() => home.live().length === 0);
  },
  { lambdaKeepAliveMs: 300, lambdaMaxEnvironments: 2 },
);

withHome(
  'provisioned environments are there before anybody asks, and taken first',
  (_event, _invocation, { spec }) => spec.initializationType,
  async (home) => {
    putFunction(home.instance, 'f', { reserved: 1 }, { version: '1' });
    const provisioned = { name: 'f', qualifier: '1', requested: 1, status: 'IN_PROGRESS', allocated: 0, modified: 1 } as const;
    const state = home.instance.state(ACCOUNT, REGION);
    await invoke(home, 'f', {}, { qualifier: '1' });
    state.transact((tx) => tx.put(PROVISIONED, tupleKey('f', '1'), provisioned));
    await until(() => state.get(PROVISIONED, tupleKey('f', '1'))?.status === 'READY');
    assert.equal(told(await invoke(home, 'f', {}, { qualifier: '1' })), 'provisioned-concurrency');
    putFunction(home.instance, 'f', { reserved: 1 });
    // What is reserved is provisioned, so that nothing is left for others (test_reserved_provisioned_overlap).
    await assert.rejects(invoke(home, 'f'), { code: 'TooManyRequestsException' });
    state.transact((tx) => tx.delete(PROVISIONED, tupleKey('f', '1')));
    await until(() => home.live().every(({ spec }) => spec.initializationType === 'on-demand'));
  },
);

withHome(
  'a chain of invocations that comes back to a function too often is cut',
  () => 1,
  async (home) => {
    putFunction(home.instance, 'f');
    putFunction(home.instance, 'loop', { recursiveLoop: 'Allow' });
    for (const name of ['f', 'loop']) {
      let { trace } = await invoke(home, name);
      const again = async () => {
        ({ trace } = await invoke(home, name, {}, { trace }));
      };
      for (let i = 1; i < 16; i++) await again();
      if (name === 'f') await assert.rejects(again(), { code: 'RecursiveInvocationException' });
      else await again();
    }
  },
);
