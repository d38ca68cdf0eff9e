import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ControlAnswer, type ControlCall, ControlError, type ControlTools, json, type Route } from './route.js';
import { Router } from './router.js';

const logged: string[] = [];
const tools = {
  instance: { log: { write: (_level: string, message: string) => logged.push(message), enabled: () => false } },
} as unknown as ControlTools;

const routes: readonly Route[] = [
  { method: 'GET', path: '/_ruststack/things', load: () => () => json(200, 'all') },
  {
    method: 'POST',
    path: '/_ruststack/things',
    load:
      () =>
      ({ json: body }) =>
        json(201, body()),
  },
  {
    method: 'GET',
    path: '/_ruststack/things/:thing/parts/:part',
    load:
      () =>
      ({ params, query }) =>
        json(200, [params, [...query]]),
  },
  { method: 'POST', path: '/_ruststack/move', main: true, load: () => () => json(200, 'here') },
  {
    method: 'POST',
    path: '/_ruststack/refuse',
    load: () => () => {
      throw new ControlError(409, 'Taken.');
    },
  },
  {
    method: 'POST',
    path: '/_ruststack/fail',
    load: () => async () => {
      throw new Error('a secret detail');
    },
  },
];

function call(method: string, path: string, body = '', query = ''): ControlCall {
  return { method, path, query, body: Buffer.from(body) };
}

async function ask(router: Router, method: string, path: string, body?: string, query?: string) {
  const answer = await router.run(call(method, path, body, query));
  return { status: answer.status, headers: answer.headers, value: JSON.parse(String(answer.body)) };
}

test('a route is found by method and path, with or without a slash at the end, and HEAD is a GET', async () => {
  const router = new Router(routes, tools);
  for (const [method, path] of [
    ['GET', '/_ruststack/things'],
    ['GET', '/_ruststack/things/'],
    ['HEAD', '/_ruststack/things'],
  ] as const) {
    assert.deepEqual([(await ask(router, method, path)).status, (await ask(router, method, path)).value], [200, 'all']);
  }
  const found = await ask(router, 'GET', '/_ruststack/things/a%2Fb%20c/parts/1', '', 'x=1&y=%C3%A4');
  assert.deepEqual(found.value, [
    { thing: 'a/b c', part: '1' },
    [
      ['x', '1'],
      ['y', 'ä'],
    ],
  ]);
});

test('what no route fits is 404, and a method that none has is 405 and told which there are', async () => {
  const router = new Router(routes, tools);
  for (const path of [
    '/_ruststack/nothing',
    '/_ruststack/things/a',
    '/_ruststack/things/a/parts/',
    '/_ruststack/things/%E0/parts/1',
  ]) {
    assert.equal((await ask(router, 'GET', path)).status, 404, path);
  }
  const refused = await ask(router, 'DELETE', '/_ruststack/things');
  assert.equal(refused.status, 405);
  assert.equal(refused.headers.allow, 'GET, HEAD, POST');
});

test('bodies are JSON objects or empty', async () => {
  const router = new Router(routes, tools);
  assert.deepEqual((await ask(router, 'POST', '/_ruststack/things', '{"a":1}')).value, { a: 1 });
  assert.deepEqual((await ask(router, 'POST', '/_ruststack/things')).value, {});
  for (const body of ['{', '[]', 'null', '1'])
    assert.equal((await ask(router, 'POST', '/_ruststack/things', body)).status, 400, body);
});

test('a refusal carries its status and message; a failure is logged and tells nothing', async () => {
  const router = new Router(routes, tools);
  const refused = await ask(router, 'POST', '/_ruststack/refuse');
  assert.deepEqual([refused.status, refused.value], [409, { message: 'Taken.' }]);
  const failed = await ask(router, 'POST', '/_ruststack/fail');
  assert.equal(failed.status, 500);
  assert.doesNotMatch(failed.value.message, /secret/);
  assert.match(logged.join('\n'), /a secret detail/);
});

test('what moves the whole emulator is sent to the main thread, all else stays', async () => {
  const sent: ControlCall[] = [];
  const forward = async (forwarded: ControlCall): Promise<ControlAnswer> => {
    sent.push(forwarded);
    return json(200, 'there');
  };
  const router = new Router(routes, tools, forward);
  assert.equal((await ask(router, 'POST', '/_ruststack/move')).value, 'there');
  assert.equal((await ask(router, 'GET', '/_ruststack/things')).value, 'all');
  assert.deepEqual(
    sent.map(({ path }) => path),
    ['/_ruststack/move'],
  );
  assert.equal((await ask(new Router(routes, tools), 'POST', '/_ruststack/move')).value, 'here');
});
