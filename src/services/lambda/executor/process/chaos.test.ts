/** What functions can do wrong as processes: the right error comes to the caller, and nobody is left. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { sleep } from '../../../../runtime/monotonic.js';
import { Functions, type Started } from '../../../../test/fixtures/environments.js';
import { createProcessLauncher } from './launcher.js';
import { marked } from './tree.js';
import { sweepFormer } from './workspace.js';

const functions = new Functions();
after(() => functions.close());

const skip = process.platform === 'linux' ? false : 'processes are found in /proc';

/** The processes that name this test's folder in their environment, those of a pool included. */
const left = (): number[] => marked([`TMPDIR=${functions.folder}/`]);

async function end({ environment }: Started): Promise<void> {
  await environment.end('shutdown');
  assert.deepEqual(left(), []);
}

test('a crash tells how it came, and the next invocation starts again', { skip }, async () => {
  const started = functions.start({
    'index.js': `let calls = 0;
    exports.handler = async ({ code, signal }) => {
      calls += 1;
      if (code !== undefined) process.exit(code);
      if (signal !== undefined) { process.kill(process.pid, signal); await new Promise(() => setInterval(() => {}, 1000)); }
      return calls;
    };`,
  });
  const cases = [
    [{ code: 0 }, 'Runtime exited without providing a reason'],
    [{ code: 3 }, 'Runtime exited with error: exit status 3'],
    [{ signal: 'SIGKILL' }, 'Runtime exited with error: signal: killed'],
    [{ signal: 'SIGSEGV' }, 'Runtime exited with error: signal: segmentation fault (core dumped)'],
    [{ signal: 'SIGTERM' }, 'Runtime exited with error: signal: terminated'],
  ] as const;
  for (const [event, message] of cases) {
    const { answer, error, id } = await started.call(event);
    assert.deepEqual(answer, { errorType: 'Runtime.ExitError', errorMessage: `RequestId: ${id} Error: ${message}` });
    assert.deepEqual(error, { kind: 'Unhandled', type: 'Runtime.ExitError' });
    assert.equal(started.log.at(-3), `RequestId: ${id} Error: ${message}\nRuntime.ExitError`);
    assert.match(started.log.at(-1) as string, /\tStatus: error\tError Type: Runtime\.ExitError\t$/);
    assert.deepEqual(left(), []);
    assert.equal((await started.call()).answer, 1);
  }
  await end(started);
});

test('an error that nobody catches is told, and so is a rejection', { skip }, async () => {
  const started = functions.start({
    'index.js': `exports.handler = ({ reject }, context, callback) => {
      if (reject) Promise.reject(new Error('rejected')); else setTimeout(() => { throw new TypeError('thrown'); }, 1);
    };`,
  });
  const thrown = await started.call();
  assert.deepEqual([thrown.answer.errorType, thrown.answer.errorMessage], ['TypeError', 'thrown']);
  const rejected = await started.call({ reject: true });
  assert.deepEqual(
    [rejected.answer.errorType, rejected.answer.errorMessage],
    ['Runtime.UnhandledPromiseRejection', 'Error: rejected'],
  );
  await end(started);
});

test('what a function has forked goes with it, also what has left its group', { skip }, async () => {
  const started = functions.start(
    {
      'index.js': `const { spawn } = require('child_process');
      exports.handler = async ({ hang }) => {
        for (const detached of [false, true]) spawn('/bin/sh', ['-c', 'sleep 600 & setsid sleep 600 & wait'], { detached, stdio: 'ignore' }).unref();
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (hang) for (;;);
      };`,
    },
    { timeoutMs: 1000 },
  );
  await started.call();
  assert.ok(left().length >= 7, String(left().length));
  assert.equal((await started.call({ hang: true })).error?.type, 'Sandbox.Timedout');
  assert.deepEqual(left(), []);
  await started.call();
  await end(started);
});

test('who forks as fast as he is killed is killed', { skip }, async () => {
  const started = functions.start(
    {
      bootstrap: '#!/bin/sh\nfor i in 1 2 3 4; do setsid sh -c "while :; do setsid sleep 0.02; done" & done\nsleep 600\n',
    },
    { runtime: 'provided.al2023', initializationType: 'on-demand' },
  );
  await sleep(200);
  await end(started);
});

test('who fills his memory is killed for that', { skip }, async () => {
  const started = functions.start(
    {
      'app.py': `import time
def handler(event, context):
    kept = bytearray(b'x' * (400 * 1024 * 1024))
    time.sleep(3)
    return len(kept)`,
    },
    { runtime: 'python3.11', memoryMb: 128 },
  );
  const { answer, id } = await started.call();
  assert.deepEqual(answer, {
    errorType: 'Runtime.OutOfMemory',
    errorMessage: `RequestId: ${id} Error: Runtime exited with error: signal: killed`,
  });
  assert.match(started.log.at(-1) as string, /\tStatus: error\tError Type: Runtime\.OutOfMemory\t$/);
  await end(started);
});

test('a function may close stdout, print bytes that are no text, and lines without an end', { skip }, async () => {
  const started = functions.start({
    'index.js': `const fs = require('fs');
    exports.handler = async ({ how }) => {
      if (how === 'bytes') fs.writeSync(1, Buffer.from([0, 255, 0x1e, 10, 0xc3]));
      if (how === 'long') process.stdout.write('x'.repeat(600_000));
      if (how === 'close') { fs.closeSync(1); fs.closeSync(2); }
      return how;
    };`,
  });
  assert.equal((await started.call({ how: 'bytes' })).answer, 'bytes');
  assert.deepEqual(started.log.slice(2, 4), ['\0\ufffd\u001e', '\ufffd']);
  assert.equal((await started.call({ how: 'long' })).answer, 'long');
  const long = started.log.filter((line) => line.startsWith('xxx')).map(({ length }) => length);
  assert.deepEqual(long, [262_144, 262_144, 600_000 - 2 * 262_144]);
  assert.equal((await started.call({ how: 'close' })).answer, 'close');
  assert.equal((await started.call({ how: 'after' })).answer, 'after');
  await end(started);
});

test('who ignores SIGTERM is killed when his time is over', { skip }, async () => {
  const started = functions.start({
    'index.mjs': `import http from 'node:http';
    process.on('SIGTERM', () => console.log('asked to end'));
    const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
    const call = (path, method, headers, body) => new Promise((resolve) =>
      http.request({ host, port, path, method, headers }, (r) => { r.resume(); r.on('end', () => resolve(r)); }).end(body));
    const registered = await call('/2020-01-01/extension/register', 'POST', { 'Lambda-Extension-Name': 'inside' }, '{"events":["INVOKE"]}');
    const next = () => call('/2020-01-01/extension/event/next', 'GET', { 'Lambda-Extension-Identifier': registered.headers['lambda-extension-identifier'] }).then(next);
    next();
    export const handler = async () => registered.statusCode;`,
  });
  assert.equal((await started.call()).answer, 200);
  await end(started);
  assert.ok(started.log.includes('EXTENSION\tName: inside\tState: Registered\tEvents: [INVOKE]'));
  assert.match(started.log.at(-1) as string, /asked to end$/);
});

test('the environment can end while it starts', { skip }, async () => {
  const started = functions.start({ bootstrap: '#!/bin/sh\nsleep 600\n' }, { runtime: 'provided.al2023' });
  await end(started);
  const { error } = await started.call();
  assert.equal(error?.type, 'Sandbox.Failure');
});

test('each environment has a folder for its own files, which goes with it', { skip }, async () => {
  const started = functions.start({
    'index.js':
      "const f = require('path').join(require('os').tmpdir(), 'f'); exports.handler = async () => { require('fs').writeFileSync(f, 'x'); return f; };",
  });
  const file = (await started.call()).answer as string;
  assert.ok(file.startsWith(path.join(functions.folder, 'work')));
  assert.equal(readFileSync(file, 'utf8'), 'x');
  await end(started);
  assert.ok(!existsSync(file));
});

test('what a killed emulator left is ended by the next one', { skip }, async () => {
  const folder = functions.write({ 'ruststack-lambda-4194305-0/x/tmp/f': '' });
  const env = { TMPDIR: path.join(folder, 'ruststack-lambda-4194305-0', 'x', 'tmp') };
  const child = spawn('/bin/sleep', ['600'], { env, stdio: 'ignore' });
  const exit = once(child, 'exit');
  sweepFormer(folder);
  assert.deepEqual(await exit, [null, 'SIGKILL']);
  assert.ok(!existsSync(env.TMPDIR));
});

test('processes of the pool end with what they forked, and with the emulator', { skip }, async () => {
  const pooled = new Functions((folder) => createProcessLauncher({ folder, notice: () => {}, pool: 1 }));
  const alive = (): number => marked([`TMPDIR=${pooled.folder}/`]).length;
  pooled.launcher.warm('nodejs20.x');
  const { environment, call } = pooled.start({
    'index.js': "require('child_process').spawn('setsid', ['sleep', '600']).unref(); exports.handler = async () => 1;",
  });
  assert.equal((await call()).answer, 1);
  await environment.end('shutdown');
  assert.equal(alive(), 1, 'the one that waits');
  await pooled.close();
  for (let round = 0; alive() > 0 && round < 100; round++) await sleep(5);
  assert.equal(alive(), 0);
});
