/** Functions in containers of a real engine, in an image with the official runtime interface clients. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { createLog } from '../../runtime/log.js';
import type { Launcher } from '../../services/lambda/executor/contract.js';
import { createDockerLauncher } from '../../services/lambda/executor/docker/index.js';
import { Functions } from '../fixtures/environments.js';
import { run, succeed } from '../harness/program.js';
import { LAMBDA_IMAGE, lambdaImage } from './lambda-image.js';

const SETTINGS = {
  host: undefined,
  flags: undefined,
  network: undefined,
  dns: [],
  imageMapping: JSON.stringify({ 'nodejs20.x': LAMBDA_IMAGE, 'python3.11': LAMBDA_IMAGE }),
  ignoreArchitecture: true,
  listen: [{ host: '127.0.0.1', port: 0 }],
  localstackHost: 'localhost.localstack.cloud:4566',
};

let reason: string | undefined;
let functions: Functions<Launcher>;

before(async () => {
  reason = await lambdaImage();
  functions = new Functions((temporary) => createDockerLauncher({ ...SETTINGS, log: createLog('warn'), temporary }));
});

after(() => functions.close());

const ours = async (): Promise<string[]> => {
  const listed = await succeed('docker', [
    'ps',
    '--all',
    '--quiet',
    '--filter',
    'label=ruststack.lambda.function=arn:aws:lambda:us-east-1:000000000000:function:f',
  ]);
  return listed.split('\n').filter((line) => line !== '');
};

test('a Node.js function answers by the unmodified client, and its lines stand between START and END', async (context) => {
  if (reason) return context.skip(reason);
  const { environment, log, call } = functions.start(
    {
      'index.js': `exports.handler = async (event, context) => {
      console.log('hello', event.n); process.stderr.write('error\\n');
      return { id: context.awsRequestId, where: process.cwd(), user: process.env.COLOUR, memory: context.memoryLimitInMB };
    };`,
    },
    { variables: { COLOUR: 'blue' } },
  );
  const { answer, id, error } = await call({ n: 1 });
  assert.equal(error, undefined);
  assert.deepEqual(answer, { id, where: '/var/task', user: 'blue', memory: '256' });
  const again = await call({ n: 2 });
  assert.equal(again.initMs, undefined);
  await environment.end('shutdown');
  const [start, end] = [log.indexOf(`START RequestId: ${id} Version: $LATEST`), log.indexOf(`END RequestId: ${id}`)];
  assert.ok(start >= 0 && end > start);
  const own = log.slice(start + 1, end);
  assert.ok(own.some((line) => /hello 1$/.test(line)) && own.some((line) => /error$/.test(line)), own.join('\n'));
  assert.match(log.join('\n'), /Max Memory Used: [1-9]\d* MB/);
  assert.deepEqual(await ours(), []);
});

test('a Python function answers by the unmodified client, with code and layers that it can only read', async (context) => {
  if (reason) return context.skip(reason);
  const layers = [
    functions.write({ 'python/one.py': 'NAME = 1', 'python/two.py': 'NAME = 1' }),
    functions.write({ 'python/two.py': 'NAME = 2' }),
  ];
  const { environment, call } = functions.start(
    {
      'app.py': `import one, two, os
def refused(path):
    try:
        open(path, 'w')
        return False
    except OSError:
        return True
def handler(event, context):
    open('/tmp/mine', 'w').write('x')
    return {'names': [one.NAME, two.NAME], 'refused': [refused(p) for p in ('/var/task/x', '/opt/x', '/etc/x')], 'id': context.aws_request_id}`,
    },
    { runtime: 'python3.11', layerFolders: layers },
  );
  const { answer, id } = await call();
  assert.deepEqual(answer, { names: [1, 2], refused: [true, true, true], id });
  await environment.end('shutdown');
  assert.deepEqual(await ours(), []);
});

test('a timeout kills the container with all in it, and the next call starts another with the same /tmp', async (context) => {
  if (reason) return context.skip(reason);
  const { environment, call } = functions.start(
    {
      'index.js': `const fs = require('fs'); const { spawn } = require('child_process');
    exports.handler = async (event) => {
      if (event.hang) { fs.writeFileSync('/tmp/kept', 'x'); spawn('sleep', ['1000'], { detached: true }); for (;;); }
      return fs.existsSync('/tmp/kept');
    };`,
    },
    { timeoutMs: 1500 },
  );
  await call();
  const { error, answer } = await call({ hang: true });
  assert.equal(error?.kind, 'Unhandled');
  assert.match(answer.errorMessage, /Task timed out after 1\.50 seconds$/);
  const again = await call();
  assert.equal(again.answer, true);
  assert.equal((await ours()).length, 1);
  await environment.end('shutdown');
  assert.deepEqual(await ours(), []);
});

test('what takes more memory than it has is told as out of memory', async (context) => {
  if (reason) return context.skip(reason);
  const { environment, call } = functions.start(
    {
      'index.js': `exports.handler = async () => { const all = []; for (;;) all.push(Buffer.alloc(10_000_000, 1)); };`,
    },
    { memoryMb: 128, timeoutMs: 30_000 },
  );
  const { answer } = await call();
  assert.equal(answer.errorType, 'Runtime.OutOfMemory');
  await environment.end('shutdown');
});

test('a container image runs with the entry point, command and working directory that the function has', async (context) => {
  if (reason) return context.skip(reason);
  const script = `import json, os, sys, urllib.request as u
api = 'http://' + os.environ['AWS_LAMBDA_RUNTIME_API'] + '/2018-06-01/runtime/invocation/'
while True:
    asked = u.urlopen(api + 'next')
    answer = json.dumps({'args': sys.argv[1:], 'cwd': os.getcwd()}).encode()
    u.urlopen(u.Request(api + asked.headers['Lambda-Runtime-Aws-Request-Id'] + '/response', answer, method='POST'))`;
  const image = {
    uri: LAMBDA_IMAGE,
    entryPoint: ['/usr/bin/python3', '-c', script],
    command: ['a', 'b'],
    workingDirectory: '/usr',
  };
  const { environment, call } = functions.start({}, { image });
  const { answer } = await call();
  assert.deepEqual(answer, { args: ['a', 'b'], cwd: '/usr' });
  await environment.end('shutdown');
  const broken = functions.start({}, { image: { uri: LAMBDA_IMAGE, entryPoint: ['/nowhere'] } });
  assert.equal((await broken.call()).answer.errorType, 'Runtime.InvalidEntrypoint');
  await broken.environment.end('shutdown');
  assert.deepEqual(await ours(), []);
});

test('a function reaches what listens on loopback only, by the address that it is given', async (context) => {
  if (reason) return context.skip(reason);
  const server = createServer((_request, response) => response.end('the emulator'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    const { environment, call } = functions.start(
      {
        'index.js': `exports.handler = async () => [await (await fetch(process.env.AWS_ENDPOINT_URL)).text(),
        await (await fetch('http://localhost.localstack.cloud:' + process.env.EDGE_PORT)).text()];`,
      },
      { endpoint: `http://127.0.0.1:${port}` },
    );
    assert.deepEqual((await call()).answer, ['the emulator', 'the emulator']);
    await environment.end('shutdown');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('one function can neither answer for another nor see what it is asked', async (context) => {
  if (reason) return context.skip(reason);
  const asked = functions.start({ 'index.js': `exports.handler = async () => process.env.AWS_LAMBDA_RUNTIME_API;` });
  const api = (await asked.call()).answer as string;
  const stranger = functions.start({
    'index.js': `exports.handler = ({ api }) => new Promise((resolve) => {
      const asked = require('http').get('http://' + api + '/2018-06-01/runtime/invocation/next', () => resolve('answered'));
      asked.on('error', () => resolve('refused'));
    });`,
  });
  assert.equal((await stranger.call({ api })).answer, 'refused');
  assert.equal((await asked.call()).answer, api);
  await Promise.all([asked.environment.end('shutdown'), stranger.environment.end('shutdown')]);
});

test('extensions of a layer are started beside the runtime, and told that it ends', async (context) => {
  if (reason) return context.skip(reason);
  const layer = functions.write({
    'extensions/watch': `#!/usr/bin/env node
const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2020-01-01/extension/';
(async () => {
  const body = JSON.stringify({ events: ['INVOKE', 'SHUTDOWN'] });
  const told = await fetch(api + 'register', { method: 'POST', headers: { 'Lambda-Extension-Name': 'watch' }, body });
  const headers = { 'Lambda-Extension-Identifier': told.headers.get('lambda-extension-identifier') };
  for (;;) console.log('told of', (await (await fetch(api + 'event/next', { headers })).json()).eventType);
})();`,
  });
  const { environment, log, call } = functions.start(
    { 'index.js': `exports.handler = async () => 1;` },
    { layerFolders: [layer] },
  );
  assert.equal((await call()).answer, 1);
  await environment.end('shutdown');
  assert.ok(log.includes('told of INVOKE'), log.join('\n'));
  assert.deepEqual(await ours(), []);
});

test('what a killed emulator leaves is removed by the next one', async (context) => {
  if (reason) return context.skip(reason);
  const script = `const { Functions } = require(${JSON.stringify(require.resolve('../fixtures/environments.js'))});
    const { createDockerLauncher } = require(${JSON.stringify(require.resolve('../../services/lambda/executor/docker/index.js'))});
    const settings = ${JSON.stringify(SETTINGS)};
    const functions = new Functions((temporary) => createDockerLauncher({ ...settings, log: { write() {} }, temporary }));
    functions.start({ 'index.js': 'exports.handler = async () => 1;' }).call().then(() => process.kill(process.pid, 'SIGKILL'));`;
  const killed = await run(process.execPath, ['-e', script]);
  assert.equal(killed.code, null);
  assert.equal((await ours()).length, 1, killed.stderr);
  const { environment, call } = functions.start({ 'index.js': 'exports.handler = async () => 2;' });
  assert.equal((await call()).answer, 2);
  await environment.end('shutdown');
  await functions.launcher.sweep?.();
  assert.deepEqual(await ours(), []);
});
