/** Two fresh emulators with the same seed and the same frozen clock give the same bytes to the same requests, wherever their services run. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:http2';
import { test } from 'node:test';
import { start } from '../index.js';
import type { HeaderList } from '../journal/wire.js';
import { WireClient } from '../journal/wire.js';
import type { StartOptions } from '../runtime/config.js';
import { Script, type ScriptStep } from './fixtures/script.js';

const AT = Date.UTC(2026, 0, 1, 12);

async function play(options: StartOptions): Promise<readonly ScriptStep[]> {
  const aws = await start({ port: 0, seed: 'a seed', logLevel: 'error', ...options });
  const client = new WireClient('127.0.0.1', aws.port);
  try {
    await aws.clock.freeze(AT);
    return await new Script(client, 'localhost:4566', () => aws.clock.now()).run();
  } finally {
    client.close();
    await aws.stop();
  }
}

/** All bytes of the answers, headers in their order. */
function bytesOf(steps: readonly ScriptStep[]): string[] {
  return steps.map(({ name, answer: { status, headers, body } }) => {
    const lines = headers.map(([header, value]) => `${header}: ${value}`);
    return `${name}: ${status}\n${lines.join('\n')}\n\n${body.bytes?.toString('latin1') ?? body.digest}`;
  });
}

const statuses = (steps: readonly ScriptStep[]): Set<number> => new Set(steps.map(({ answer }) => answer.status));
const headerOf = (headers: HeaderList, wanted: string): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

for (const listener of ['uws', 'node'] as const) {
  for (const placement of ['inline', 'shard'] as const) {
    test(`two runs of a mixed script give the same bytes (${listener}, ${placement})`, async () => {
      const [first, second] = [await play({ listener, placement }), await play({ listener, placement })];
      const [before, after] = [bytesOf(first), bytesOf(second)];
      for (const [step, bytes] of before.entries()) assert.equal(after[step], bytes);
      assert.equal(after.length, before.length);
      // The script goes through successes, refusals and what is not built.
      for (const status of [200, 204, 206, 400, 403, 404, 409, 412, 501]) assert.ok(statuses(first).has(status), `no ${status}`);
    });
  }
}

test('answers are dated by the emulator’s clock', async () => {
  for (const listener of ['uws', 'node'] as const) {
    for (const { name, answer } of await play({ listener, placement: 'inline' })) {
      assert.equal(headerOf(answer.headers, 'date'), 'Thu, 01 Jan 2026 12:00:00 GMT', `${listener}: ${name}`);
    }
  }
});

for (const listener of ['uws', 'node'] as const) {
  test(`a clock that was moved and runs on dates answers, over HTTP/2 too, until a snapshot puts it back (${listener})`, async () => {
    const aws = await start({ port: 0, logLevel: 'error', listener });
    const client = new WireClient('127.0.0.1', aws.port);
    const session = connect(aws.endpoint);
    const dates = async (): Promise<number[]> => {
      const { headers } = await client.send({ method: 'GET', target: '/', headers: [['Host', 'localhost']] });
      const stream = session.request({ ':path': '/' });
      const [answered] = (await once(stream, 'response')) as [{ date?: string }];
      stream.resume();
      await once(stream, 'end');
      return [headerOf(headers, 'date'), answered.date].map((date) => Date.parse(date ?? ''));
    };
    const check = async (now: () => number): Promise<void> => {
      // A day is what counts: a date tells whole seconds, and the library's own text may be renewed late.
      const from = now() - 60_000;
      for (const date of await dates()) assert.ok(from <= date && date <= now(), `${new Date(date)} at ${new Date(now())}`);
    };
    const post = (path: string, body: object): Promise<unknown> =>
      fetch(`${aws.endpoint}${path}`, { method: 'POST', body: JSON.stringify(body) });
    try {
      await check(Date.now);
      await post('/_ruststack/snapshots', { name: 'before' });
      await aws.clock.advance(86_400_000);
      assert.ok(aws.clock.now() - Date.now() > 86_000_000);
      await check(() => aws.clock.now());
      await post('/_ruststack/snapshots/before/restore', {});
      await check(Date.now);
    } finally {
      session.close();
      client.close();
      await aws.stop();
    }
  });
}

test('another seed gives other ids', async () => {
  const ids = (steps: readonly ScriptStep[]): Array<string | undefined> =>
    steps.map(({ answer: { headers } }) => headerOf(headers, 'x-amzn-requestid') ?? headerOf(headers, 'x-amz-request-id'));
  const [first, second] = [ids(await play({})), ids(await play({ seed: 'another' }))];
  const same = first.filter((id, at) => id !== undefined && id === second[at]);
  assert.deepEqual(same, []);
  const known = first.filter((id) => id !== undefined);
  assert.equal(new Set(known).size, known.length);
});

test('ids go on from where a snapshot was taken', async () => {
  const aws = await start({ port: 0, logLevel: 'error' });
  const client = new WireClient('127.0.0.1', aws.port);
  const ask = async (method: string, target: string): Promise<string | undefined> =>
    headerOf((await client.send({ method, target, headers: [['Host', 'localhost']] })).headers, 'x-amz-request-id');
  const post = (path: string, body = '{}'): Promise<unknown> => fetch(`${aws.endpoint}${path}`, { method: 'POST', body });
  try {
    for (let i = 0; i < 3; i++) await ask('GET', '/some-bucket');
    await post('/_ruststack/snapshots', '{"name":"point"}');
    const first = [await ask('GET', '/some-bucket'), await ask('PUT', '/some-bucket')];
    await post('/_ruststack/snapshots/point/restore');
    assert.deepEqual([await ask('GET', '/some-bucket'), await ask('PUT', '/some-bucket')], first);
  } finally {
    client.close();
    await aws.stop();
  }
});
