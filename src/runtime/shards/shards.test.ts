import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestEmulator, testEmulator, until } from '../../test/fixtures/emulator.js';
import { NOTES, STREAM_CHUNKS, USERS } from '../../test/fixtures/services.js';
import type { StartOptions } from '../config.js';
import type { Client } from '../context.js';

const TIMEOUT_MS = 60_000;

function withEmulator(name: string, options: StartOptions, run: (emulator: TestEmulator) => Promise<void>): void {
  test(name, { timeout: TIMEOUT_MS }, async () => {
    const emulator = testEmulator(options);
    try {
      await run(emulator);
    } finally {
      await emulator.close();
    }
  });
}

const rows = (emulator: TestEmulator) => emulator.instance.state('000000000000', 'us-east-1');

class TestClient implements Client {
  aborted = false;
  #run: (() => void) | undefined;
  onAborted(run: () => void): void {
    this.#run = run;
  }
  abort(): void {
    this.aborted = true;
    this.#run?.();
  }
}

for (const placement of ['inline', 'shard'] as const) {
  const where = placement === 'inline' ? 'on the gateway thread' : 'on a shard';

  withEmulator(`${where}: an operation answers, errors are the protocol's own`, { placement }, async ({ ask, shards }) => {
    const created = await ask('iam', 'CreateUser', { UserName: 'alice' });
    assert.equal(created.status, 200);
    assert.match(created.text, /<UserName>alice<\/UserName>/);
    const read = await ask('iam', 'GetUser', { UserName: 'alice' });
    assert.equal(/<UserId>(\w+)</.exec(read.text)?.[1], /<UserId>(\w+)</.exec(created.text)?.[1]);
    const missing = await ask('iam', 'GetUser', { UserName: 'bob' });
    assert.equal(missing.status, 404);
    assert.match(missing.text, /<Code>NoSuchEntity<\/Code>/);
    assert.deepEqual(shards.running, placement === 'shard' ? ['iam'] : []);
  });

  withEmulator(
    `${where}: a mistake in code is an internal failure that tells nothing`,
    { placement, logLevel: 'error' },
    async ({ ask }) => {
      for (const operation of ['DeleteRole', 'CreateRole']) {
        const failed = await ask('iam', operation, { RoleName: 'r', AssumeRolePolicyDocument: '{}' });
        assert.equal(failed.status, 500);
        assert.match(failed.text, /<Code>InternalFailure<\/Code>/);
        assert.doesNotMatch(failed.text, /secret|\.js|at /);
      }
    },
  );

  withEmulator(`${where}: what is not built, and what no model has`, { placement }, async ({ ask }) => {
    const unbuilt = await ask('iam', 'GetAccountSummary');
    assert.equal(unbuilt.status, 501);
    assert.match(unbuilt.text, /GetAccountSummary of the service iam is not implemented/);
    const unbuiltService = await ask('sns', 'ListTopics');
    assert.equal(unbuiltService.status, 501);
    assert.match(unbuiltService.text, /<ErrorResponse[\s\S]*ListTopics of the service sns/);
    const unknown = await ask('iam', 'MakeCoffee', { Version: '2010-05-08' });
    assert.equal(unknown.status, 400);
    assert.match(
      unknown.text,
      /<Code>InvalidAction<\/Code>\s*<Message>Could not find operation MakeCoffee for version 2010-05-08</,
    );
    const unknownService = await ask('coffee', 'MakeCoffee');
    assert.equal(unknownService.status, 501);
    assert.match(unknownService.text, /The service coffee is not known/);
  });

  withEmulator(`${where}: a service calls another as its caller's account`, { placement }, async ({ ask }) => {
    const answer = await ask('iam', 'GetAccountAuthorizationDetails');
    assert.match(answer.text, /<Marker>000000000000<\/Marker>/);
  });

  withEmulator(`${where}: what an answer has no member for is in a header`, { placement }, async ({ ask }) => {
    assert.equal((await ask('iam', 'ListPolicies')).headers['x-ruststack-notice'], 'Said at once?by?.');
    const told = 'The service sns is not built. The service coffee is not built. Said at once?by?.';
    assert.equal((await ask('iam', 'ListRoles')).headers['x-ruststack-notice'], told);
    const { headers } = await ask('iam', 'CreateUser', { UserName: 'alice' });
    assert.equal(headers['x-ruststack-notice'], undefined);
  });

  withEmulator(
    `${where}: a waiting request holds up no other, and ends when what it waits for comes`,
    { placement },
    async ({ ask }) => {
      const waiting = ask('iam', 'UpdateUser', { UserName: 'carol' });
      for (let i = 0; i < 20; i++) assert.equal((await ask('iam', 'GetUser', { UserName: 'nobody' })).status, 404);
      assert.equal((await ask('iam', 'CreateUser', { UserName: 'carol' })).status, 200);
      assert.equal((await waiting).status, 200);
    },
  );

  withEmulator(`${where}: the emulator's clock brings a wait to its deadline`, { placement }, async (emulator) => {
    const { ask, instance } = emulator;
    instance.clock.freeze(1_000_000);
    const waiting = ask('iam', 'UpdateUser', { UserName: 'nobody' });
    await ask('iam', 'GetUser', { UserName: 'x' });
    instance.clock.advance(60_000);
    assert.match((await waiting).text, /Nobody came/);
  });

  withEmulator(`${where}: a client that goes away ends its request`, { placement }, async (emulator) => {
    const client = new TestClient();
    void emulator.ask('iam', 'UpdateUser', { UserName: 'nobody' }, client);
    // An answer to a later request says that the waiting one is under way.
    await emulator.ask('iam', 'GetUser', { UserName: 'x' });
    client.abort();
    await until(() => rows(emulator).get(NOTES, 'aborted') === 'nobody');
  });
}

withEmulator('a service whose code does not load fails in its protocol', {}, async ({ ask }) => {
  const failed = await ask('ec2', 'DescribeRegions');
  assert.equal(failed.status, 500);
  assert.match(failed.text, /<Code>Internal/);
});

withEmulator(
  'placement follows the manifest: a shard starts with the first operation that is not inline',
  {},
  async ({ ask, shards }) => {
    await ask('iam', 'GetUser', { UserName: 'x' });
    assert.deepEqual(shards.running, []);
    await ask('iam', 'CreateUser', { UserName: 'x' });
    assert.deepEqual(shards.running, ['iam']);
  },
);

for (const [operation, how] of [
  ['DeleteUser', 'process.exit'],
  ['DeleteGroup', 'an exception that nobody catches'],
] as const) {
  withEmulator(
    `a shard that ends by ${how} fails its requests, comes back, and has lost nothing`,
    {},
    async ({ ask, shards }) => {
      await ask('iam', 'CreateUser', { UserName: 'dave' });
      const waiting = ask('iam', 'UpdateUser', { UserName: 'nobody' });
      const ended = await ask('iam', operation, { UserName: 'dave', GroupName: 'g' });
      for (const answer of [ended, await waiting]) {
        assert.equal(answer.status, 500);
        assert.match(answer.text, /<Code>InternalFailure<\/Code>/);
      }
      await until(() => shards.running.length === 0);
      const again = await ask('iam', 'GetAccountAuthorizationDetails');
      assert.equal(again.status, 200);
      assert.equal((await ask('iam', 'GetUser', { UserName: 'dave' })).status, 200);
    },
  );
}

withEmulator('requests of one turn, also large ones, each get their own answer', { placement: 'shard' }, async (emulator) => {
  const names = Array.from({ length: 200 }, (_, i) => `user-${i}`);
  const ask = (UserName: string, i: number) => emulator.ask('iam', 'CreateUser', { UserName, Ignored: 'x'.repeat(i * 200) });
  const answers = await Promise.all(names.map(ask));
  for (const [i, answer] of answers.entries()) assert.ok(answer.text.includes(`<UserName>${names[i]}<`), `answer ${i}`);
  assert.equal(rows(emulator).range(USERS).length, names.length);
});

const bodyOf = (response: { body?: unknown }) => response.body as AsyncIterable<Uint8Array>;

withEmulator('a streamed answer comes through a shard in order', { placement: 'shard' }, async (emulator) => {
  const response = await emulator.getObject('/bucket/key');
  assert.equal(response.statusCode, 200);
  let taken = 0;
  for await (const chunk of bodyOf(response)) {
    assert.ok(chunk.every((byte) => byte === taken));
    taken++;
  }
  assert.equal(taken, STREAM_CHUNKS);
  assert.equal(rows(emulator).get(NOTES, 'stream'), undefined);
});

withEmulator('a streamed answer that fails half way does not look complete', { placement: 'shard' }, async (emulator) => {
  const response = await emulator.getObject('/bucket/fails');
  let taken = 0;
  await assert.rejects(async () => {
    for await (const _ of bodyOf(response)) taken++;
  }, /middle of an answer/);
  assert.equal(taken, STREAM_CHUNKS / 2);
});

withEmulator('a streamed answer that nobody reads on ends its source', { placement: 'shard' }, async (emulator) => {
  const response = await emulator.getObject('/bucket/key');
  for await (const _ of bodyOf(response)) break;
  await until(() => rows(emulator).get(NOTES, 'stream') === 'ended early');
  const client = new TestClient();
  const abandoned = await emulator.getObject('/bucket/key', client);
  assert.equal(abandoned.statusCode, 200);
  rows(emulator).transact((tx) => tx.delete(NOTES, 'stream'));
  client.abort();
  await until(() => rows(emulator).get(NOTES, 'stream') === 'ended early');
});

withEmulator(
  'an idle shard ends, and the next request starts another',
  { placement: 'shard', shardIdleMs: 50 },
  async ({ ask, shards }) => {
    assert.equal((await ask('iam', 'CreateUser', { UserName: 'erin' })).status, 200);
    await until(() => shards.running.length === 0);
    assert.equal((await ask('iam', 'GetUser', { UserName: 'erin' })).status, 200);
    assert.deepEqual(shards.running, ['iam']);
  },
);

withEmulator(
  'requests lose nothing while shards end and start under them',
  { placement: 'shard', shardIdleMs: 1 },
  async ({ ask }) => {
    const { setTimeout: sleep } = await import('node:timers/promises');
    for (let i = 0; i < 40; i++) {
      assert.equal((await ask('iam', 'CreateUser', { UserName: `u${i}` })).status, 200);
      await sleep(i % 4);
    }
  },
);

test('closing ends requests that wait', { timeout: TIMEOUT_MS }, async () => {
  const emulator = testEmulator({ placement: 'inline' });
  const waiting = emulator.ask('iam', 'UpdateUser', { UserName: 'nobody' });
  emulator.dispatcher.endWaits();
  assert.equal((await waiting).status, 404);
  await emulator.close();
});
