/** What the runtimes offer to functions: ways to write a handler, the context, streams, layers, wrappers, the pool. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sleep } from '../../../../runtime/monotonic.js';
import { Functions } from '../../../../test/fixtures/environments.js';
import { interpreterOf } from './interpreters.js';
import { createProcessLauncher } from './launcher.js';
import { extensionsOf } from './paths.js';

const functions = new Functions((folder) => createProcessLauncher({ folder, notice: () => {}, pool: 1 }));
after(() => functions.close());

const answerOf = async (files: Readonly<Record<string, string>>, more = {}, event: unknown = {}): Promise<any> => {
  const { environment, call } = functions.start(files, more);
  const { answer } = await call(event);
  await environment.end('shutdown');
  return answer;
};

test('handlers of Node.js may be written in all ways that AWS knows', async () => {
  const runtime = 'nodejs20.x';
  assert.equal(await answerOf({ 'index.mjs': 'export const handler = async () => "esm";' }, { runtime }), 'esm');
  const esm = {
    'package.json': '{"type":"module"}',
    'index.js': 'const x = await Promise.resolve("top"); export const handler = () => Promise.resolve(x);',
  };
  assert.equal(await answerOf(esm, { runtime }), 'top');
  assert.equal(
    await answerOf({ 'a/b.cjs': 'exports.deep = { er: async () => "nested" };' }, { runtime, handler: 'a/b.deep.er' }),
    'nested',
  );
  assert.equal(
    await answerOf({ 'index.js': 'exports.handler = (e, c, callback) => callback(null, "called back");' }),
    'called back',
  );
  assert.equal(await answerOf({ 'index.js': 'exports.handler = (e, c) => c.succeed("context");' }), 'context');
  assert.equal(await answerOf({ 'index.js': 'exports.handler = () => {};' }), null);
  assert.equal(await answerOf({ 'index.js': 'exports.handler = async () => undefined;' }), null);
  const failed = await answerOf({ 'index.js': 'exports.handler = (e, c, callback) => callback("text");' });
  assert.deepEqual(failed, { errorType: 'string', errorMessage: 'text', trace: [] });
  const exited = await answerOf({ 'index.js': 'exports.handler = async () => new Promise(() => {});' });
  assert.equal(exited.errorType, 'Runtime.NodeJsExit');
});

test('a callback waits for what is under way unless it need not', async () => {
  const files = {
    'index.js': `let done = false; exports.handler = (event, context, callback) => {
      context.callbackWaitsForEmptyEventLoop = event.wait; const was = done; done = false;
      setTimeout(() => { done = true; }, 100); callback(null, was);
    };`,
  };
  for (const wait of [true, false]) {
    const { environment, call } = functions.start(files);
    await call({ wait });
    assert.equal((await call({ wait })).answer, wait);
    await environment.end('shutdown');
  }
});

test('the context of Node.js has what it has on AWS', async () => {
  const files = {
    'index.js': 'exports.handler = async (e, c) => ({ ...c, keys: Object.keys(c), left: c.getRemainingTimeInMillis() > 0 });',
  };
  const { environment, call } = functions.start(files);
  const { answer, id } = await call({}, { clientContext: '{"custom":{"foo":"bar"}}' });
  await environment.end('shutdown');
  assert.deepEqual(answer, {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: '$LATEST',
    functionName: 'f',
    memoryLimitInMB: '256',
    logGroupName: '/aws/lambda/f',
    logStreamName: environment.logStream,
    clientContext: { custom: { foo: 'bar' } },
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:f',
    awsRequestId: id,
    keys: [
      'callbackWaitsForEmptyEventLoop',
      'succeed',
      'fail',
      'done',
      'functionVersion',
      'functionName',
      'memoryLimitInMB',
      'logGroupName',
      'logStreamName',
      'clientContext',
      'identity',
      'invokedFunctionArn',
      'awsRequestId',
      'getRemainingTimeInMillis',
    ],
    left: true,
  });
});

test('streams of Node.js come as they are written, with a head for function URLs, and may fail in the middle', async () => {
  const { environment, call } = functions.start({
    'index.js': `exports.handler = awslambda.streamifyResponse(async (event, stream) => {
      if (event.http) stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201, cookies: ['a=b'] });
      else stream.setContentType('text/x');
      stream.write('one'); await new Promise((resolve) => setTimeout(resolve, 20)); stream.write('two');
      if (event.fail) throw new Error('mid');
      stream.end(); await new Promise((resolve) => stream.on('finish', resolve));
    });`,
  });
  const seen: string[] = [];
  const stream = {
    begin: (type: string) => void seen.push(type),
    write: (piece: Uint8Array) => void seen.push(Buffer.from(piece).toString()) as undefined,
  };
  assert.equal((await call({}, { stream })).error, undefined);
  assert.deepEqual(seen.splice(0), ['text/x', 'one', 'two']);
  assert.equal((await call({ http: true }, { stream })).error, undefined);
  assert.deepEqual(seen.splice(0), [
    'application/vnd.awslambda.http-integration-response',
    `{"statusCode":201,"cookies":["a=b"]}${'\0'.repeat(8)}`,
    'one',
    'two',
  ]);
  const failed = await call({ fail: true }, { stream });
  assert.deepEqual([seen.splice(0), failed.error?.type, failed.answer.errorMessage], [['text/x', 'one', 'two'], 'Error', 'mid']);
  assert.equal((await call()).answer, 'onetwo');
  await environment.end('shutdown');
});

test('variables are those of AWS, and a user’s own beside them', async () => {
  const files = { 'app.py': 'import os\ndef handler(event, context):\n    return dict(os.environ)\n' };
  const answer = await answerOf(files, { runtime: 'python3.11', variables: { TEST_KEY: 'TEST_VAL', LANG: 'C.UTF-8' } });
  // Recorded on AWS (2026-01-12), without PYTHONPATH, which says where its client is.
  const names = `AWS_ACCESS_KEY_ID AWS_DEFAULT_REGION AWS_EXECUTION_ENV AWS_LAMBDA_FUNCTION_MEMORY_SIZE AWS_LAMBDA_FUNCTION_NAME
    AWS_LAMBDA_FUNCTION_VERSION AWS_LAMBDA_INITIALIZATION_TYPE AWS_LAMBDA_LOG_GROUP_NAME AWS_LAMBDA_LOG_STREAM_NAME AWS_LAMBDA_RUNTIME_API
    AWS_REGION AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_XRAY_CONTEXT_MISSING AWS_XRAY_DAEMON_ADDRESS LAMBDA_RUNTIME_DIR LAMBDA_TASK_ROOT
    LANG PATH PWD TEST_KEY TZ _AWS_XRAY_DAEMON_ADDRESS _AWS_XRAY_DAEMON_PORT _HANDLER _X_AMZN_TRACE_ID`.split(/\s+/);
  for (const name of names) assert.ok(name in answer, `${name} is missing`);
  const own = ['AWS_ENDPOINT_URL', 'EDGE_PORT', 'LOCALSTACK_HOSTNAME', 'TEMP', 'TMP', 'TMPDIR'];
  const more = Object.keys(answer).filter((name) => !names.includes(name) && !/^(LC_CTYPE|SHLVL|_|OLDPWD)$/.test(name));
  assert.deepEqual(more.sort(), own);
  assert.deepEqual(
    [
      answer.TEST_KEY,
      answer.LANG,
      answer.TZ,
      answer.AWS_ENDPOINT_URL,
      answer.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
      answer._X_AMZN_TRACE_ID,
    ],
    ['TEST_VAL', 'C.UTF-8', ':UTC', 'http://127.0.0.1:4566', '256', 'Root=1-1-1'],
  );
});

test('layers are found where runtimes look for them, the later one first, and paths of /opt are theirs', async () => {
  const lower = functions.write({
    'nodejs/node_modules/both/index.js': 'module.exports = "lower"',
    'nodejs/node_modules/low/index.js': 'module.exports = "low"',
    'python/both.py': 'value = "lower"',
    wrap: '#!/bin/sh\nexport WRAPPED=$(basename "$1")\nexec "$@"\n',
  });
  const upper = functions.write({
    'nodejs/node20/node_modules/both/index.js': 'module.exports = "upper"',
    'python/both.py': 'value = "upper"',
  });
  const layerFolders = [lower, upper];
  const node = await answerOf(
    { 'index.js': 'exports.handler = async () => [require("both"), require("low")];' },
    { layerFolders },
  );
  assert.deepEqual(node, ['upper', 'low']);
  const files = {
    'app.py': 'import both, os\ndef handler(event, context):\n    return [both.value, os.environ.get("WRAPPED", "")[:6]]\n',
  };
  assert.deepEqual(await answerOf(files, { runtime: 'python3.11', layerFolders }), ['upper', '']);
  const variables = { AWS_LAMBDA_EXEC_WRAPPER: '/opt/wrap' };
  assert.deepEqual(await answerOf(files, { runtime: 'python3.11', layerFolders, variables }), ['upper', 'python']);
  const missing = await answerOf(files, { runtime: 'python3.11', variables: { AWS_LAMBDA_EXEC_WRAPPER: '/idontexist' } });
  assert.match(missing.errorMessage, /Error: Runtime exited with error: exit status 127$/);
});

test('extensions of layers run beside the function and end with it', async () => {
  const layer = functions.write({
    'extensions/seen': `#!${process.execPath}
const http = require('http'); const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const call = (method, path, headers, body) => new Promise((resolve) => http.request({ host, port, method, path: '/2020-01-01/extension/' + path, headers }, (r) => {
  let text = ''; r.on('data', (c) => { text += c; }); r.on('end', () => resolve({ headers: r.headers, text })); }).end(body));
(async () => {
  const { headers } = await call('POST', 'register', { 'Lambda-Extension-Name': 'seen' }, '{"events":["INVOKE","SHUTDOWN"]}');
  for (;;) {
    const { text } = await call('GET', 'event/next', { 'Lambda-Extension-Identifier': headers['lambda-extension-identifier'] });
    console.log('extension saw', JSON.parse(text).eventType);
    if (JSON.parse(text).eventType === 'SHUTDOWN') process.exit(0);
  }
})();`,
  });
  const { environment, log, call } = functions.start(
    { 'index.js': 'exports.handler = async () => 1;' },
    { layerFolders: [layer] },
  );
  assert.deepEqual(extensionsOf(environment.spec).length, 1);
  assert.equal((await call()).answer, 1);
  await environment.end('shutdown');
  assert.ok(log.includes('EXTENSION\tName: seen\tState: Registered\tEvents: [INVOKE, SHUTDOWN]'));
  assert.ok(log.includes('extension saw INVOKE'));
  assert.ok(log.includes('extension saw SHUTDOWN'));
});

test('the pool’s interpreters become whatever function takes them', async () => {
  for (const runtime of ['nodejs20.x', 'python3.11']) {
    functions.launcher.warm(runtime);
    await sleep(300);
    const files = {
      'index.js': 'exports.handler = async () => ({ ...process.env, cwd: process.cwd() });',
      'app.py': 'import os\ndef handler(event, context):\n    return dict(os.environ, cwd=os.getcwd())\n',
    };
    const { environment, call } = functions.start(files, { runtime, variables: { MINE: 'yes', PATH: '/bin' } });
    const { answer } = await call();
    await environment.end('shutdown');
    assert.deepEqual([answer.MINE, answer.PATH, answer.cwd], ['yes', '/bin', environment.spec.codeFolder]);
    assert.equal(
      Object.keys(answer).find((name) => name.startsWith('_RUSTSTACK')),
      undefined,
    );
  }
});

test('a version that is not installed is run by the nearest one, which the log says', async () => {
  const installed = interpreterOf('nodejs18.x');
  const { environment, log, call } = functions.start(
    { 'index.js': 'exports.handler = async () => process.version;' },
    { runtime: 'nodejs18.x' },
  );
  const { answer } = await call();
  await environment.end('shutdown');
  assert.ok((answer as string).startsWith(`v${installed?.version}.`));
  assert.equal(
    log.some((line) => line.startsWith('WARNING: nodejs18.x is not installed here')),
    installed?.isExact === false,
  );
});

test('what can’t be run here says what is missing', async () => {
  const problem = (runtime: string): Promise<string | undefined> =>
    functions.launcher.problem({ ...functions.start({}, { runtime: 'provided.al2' }).environment.spec, runtime });
  assert.match((await problem('ruby3.3')) as string, /ruby3\.3 needs a Docker engine/);
  assert.match((await problem('dotnet8')) as string, /needs a Docker engine/);
  assert.equal(await problem('provided.al2023'), undefined);
  assert.equal(await problem('python3.12'), undefined);
  const hasJava = interpreterOf('java17') !== undefined;
  assert.match((await problem('java17')) as string, hasJava ? /aws-lambda-java-runtime-interface-client/ : /needs java/);
});
