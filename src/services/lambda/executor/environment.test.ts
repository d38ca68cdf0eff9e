import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Functions } from '../../../test/fixtures/environments.js';

const functions = new Functions();
after(() => functions.close());

test('a Node.js function answers, and its lines stand between START and END in their order', async () => {
  const { environment, log, call } = functions.start({
    'index.js': `exports.handler = async (event, context) => {
      console.log('first', event.n); process.stdout.write('second\\n'); console.error('third\\nline');
      return { n: event.n, id: context.awsRequestId, arn: context.invokedFunctionArn };
    };`,
  });
  const { answer, id, error, logTail, initMs } = await call({ n: 1 });
  assert.deepEqual(answer, { n: 1, id, arn: 'arn:aws:lambda:us-east-1:000000000000:function:f' });
  assert.equal(error, undefined);
  assert.ok(initMs !== undefined);
  const again = await call({ n: 2 });
  assert.equal(again.answer.n, 2);
  assert.equal(again.initMs, undefined);
  await environment.end('shutdown');
  assert.match(log[0] as string, /^INIT_START Runtime Version: nodejs:20\.v1\tRuntime Version ARN: arn:aws:lambda:/);
  assert.equal(log[1], `START RequestId: ${id} Version: $LATEST`);
  assert.match(log[2] as string, new RegExp(`Z\\t${id}\\tINFO\\tfirst 1$`));
  assert.equal(log[3], 'second');
  assert.match(log[4] as string, new RegExp(`Z\\t${id}\\tERROR\\tthird\nline$`));
  assert.equal(log[5], `END RequestId: ${id}`);
  assert.match(
    log[6] as string,
    new RegExp(
      `^REPORT RequestId: ${id}\\tDuration: \\d+\\.\\d\\d ms\\tBilled Duration: \\d+ ms\\tMemory Size: 256 MB\\tMax Memory Used: \\d+ MB\\t` +
        'Init Duration: \\d+\\.\\d\\d ms\\t$',
    ),
  );
  assert.equal(Buffer.from(logTail).toString(), `${log.slice(1, 7).join('\n')}\n`);
});

test('a Python function answers, and has its context', async () => {
  const { environment, log, call } = functions.start(
    {
      'app.py': `import logging, os
def handler(event, context):
    print('printed', event['n'])
    logging.getLogger().error('logged')
    return {'id': context.aws_request_id, 'ms': context.get_remaining_time_in_millis(), 'memory': context.memory_limit_in_mb,
            'name': os.environ['AWS_LAMBDA_FUNCTION_NAME'], 'env': os.environ['AWS_EXECUTION_ENV']}`,
    },
    { runtime: 'python3.11' },
  );
  const { answer, id } = await call({ n: 'ü' });
  assert.deepEqual({ ...answer, ms: 0 }, { id, ms: 0, memory: '256', name: 'f', env: 'AWS_Lambda_python3.11' });
  assert.ok(answer.ms > 0 && answer.ms <= 5000);
  await environment.end('shutdown');
  assert.ok(log.includes('printed ü'));
  assert.ok(log.some((line) => new RegExp(`^\\[ERROR\\]\\t[\\d:.TZ-]+\\t${id}\\tlogged$`).test(line)));
});

test('what times out is killed, and the next invocation starts again with the same /tmp and log stream', async () => {
  const { environment, log, call } = functions.start(
    {
      'index.js': `const fs = require('fs'), os = require('os'), path = require('path');
      const file = path.join(os.tmpdir(), 'kept'); let calls = 0;
      exports.handler = async (event) => {
        calls += 1;
        if (event.hang) { fs.writeFileSync(file, 'kept'); for (;;); }
        return { calls, kept: fs.existsSync(file), stream: process.env.AWS_LAMBDA_LOG_STREAM_NAME };
      };`,
    },
    { timeoutMs: 300 },
  );
  await call();
  const timedOut = await call({ hang: true });
  assert.deepEqual(timedOut.answer, {
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${timedOut.id} Error: Task timed out after 0.30 seconds`,
  });
  assert.equal(timedOut.error?.kind, 'Unhandled');
  assert.match(log.at(-3) as string, new RegExp(`Z ${timedOut.id} Task timed out after 0\\.30 seconds\n$`));
  assert.match(log.at(-1) as string, /\tDuration: 300\.00 ms\tBilled Duration: 300 ms\t.*\tStatus: timeout\t$/);
  // The start counts within the invocation's time now.
  let next = await call();
  for (let round = 0; next.error !== undefined && round < 20; round++) next = await call();
  assert.deepEqual(next.answer, { calls: 1, kept: true, stream: environment.logStream });
  await environment.end('shutdown');
});

test('errors of the start are those of AWS, told twice: at the start, and with the first invocation', async () => {
  const cases = [
    ['nodejs20.x', 'index.handler', {}, 'Runtime.ImportModuleError', /^Error: Cannot find module 'index'\nRequire stack:/],
    [
      'nodejs20.x',
      'index.missing',
      { 'index.js': '' },
      'Runtime.HandlerNotFound',
      /^index\.missing is undefined or not exported$/,
    ],
    ['nodejs20.x', 'index.n', { 'index.js': 'exports.n = 1' }, 'Runtime.HandlerNotFound', /^index\.n is not a function$/],
    ['nodejs20.x', 'index', { 'index.js': '' }, 'Runtime.MalformedHandlerName', /^Bad handler$/],
    ['nodejs20.x', 'index.handler', { 'index.js': 'exports.handler = (' }, 'Runtime.UserCodeSyntaxError', /^SyntaxError: /],
    ['nodejs20.x', 'index.handler', { 'index.js': "throw new TypeError('bad')" }, 'TypeError', /^bad$/],
    ['python3.11', 'app.handler', {}, 'Runtime.ImportModuleError', /^Unable to import module 'app': No module named 'app'$/],
    ['python3.11', 'app.missing', { 'app.py': '' }, 'Runtime.HandlerNotFound', /^Handler 'missing' missing on module 'app'$/],
    ['python3.11', 'app', { 'app.py': '' }, 'Runtime.MalformedHandlerName', /^Bad handler 'app': not enough values to unpack/],
    ['python3.11', 'app.handler', { 'app.py': 'def handler(' }, 'Runtime.UserCodeSyntaxError', /^Syntax error in module 'app': /],
    [
      'python3.11',
      'app.handler',
      { 'app.py': "raise Exception('Runtime startup fails')" },
      'Exception',
      /^Runtime startup fails$/,
    ],
    [
      'provided.al2023',
      'x',
      {},
      'Runtime.InvalidEntrypoint',
      /Error: Couldn't find valid bootstrap\(s\): \[\/var\/task\/bootstrap \/opt\/bootstrap\]$/,
    ],
    [
      'provided.al2023',
      'x',
      { bootstrap: '#!/bin/sh\nexit 7\n' },
      'Runtime.ExitError',
      /Error: Runtime exited with error: exit status 7$/,
    ],
    [
      'provided.al2023',
      'x',
      { bootstrap: '#!/bin/sh\nexit 0\n' },
      'Runtime.ExitError',
      /Error: Runtime exited without providing a reason$/,
    ],
  ] as const;
  for (const [runtime, handler, files, type, message] of cases) {
    const { environment, log, call } = functions.start({ 'package.json': '{}', ...files }, { runtime, handler });
    const problem = await environment.ready;
    assert.equal(problem?.type, type, `${runtime} ${handler}`);
    const { answer, error } = await call();
    assert.equal(answer.errorType, type);
    assert.match(answer.errorMessage, message);
    assert.equal(error?.kind, 'Unhandled');
    await environment.end('shutdown');
    const reports = log.filter((line) => line.startsWith('INIT_REPORT'));
    assert.equal(reports.length, 2, log.join('\n'));
    assert.match(reports[0] as string, /Phase: init\tStatus: error\tError Type: /);
    assert.match(reports[1] as string, /Phase: invoke\tStatus: error\tError Type: /);
    assert.match(log.at(-1) as string, new RegExp(`\\tStatus: error\\tError Type: ${type}\\t$`));
  }
});

test('errors of functions keep their type, message and stack, with paths as on AWS', async () => {
  const node = functions.start({ 'index.js': "exports.handler = async () => { throw new RangeError('out'); };" });
  const thrown = await node.call();
  assert.equal(thrown.answer.errorType, 'RangeError');
  assert.equal(thrown.answer.errorMessage, 'out');
  assert.match(thrown.answer.trace[1], /\/var\/task\/index\.js:1:/);
  assert.match(node.log.at(-3) as string, /\tERROR\tInvoke Error \t\{"errorType":"RangeError","errorMessage":"out","stack":\[/);
  await node.environment.end('shutdown');
  const python = functions.start(
    { 'app.py': "def handler(event, context):\n    raise Exception('Handler fails')\n" },
    { runtime: 'python3.11' },
  );
  const raised = await python.call();
  assert.deepEqual(raised.answer, {
    errorMessage: 'Handler fails',
    errorType: 'Exception',
    requestId: raised.id,
    stackTrace: ['  File "/var/task/app.py", line 2, in handler\n    raise Exception(\'Handler fails\')\n'],
  });
  assert.match(
    python.log.at(-3) as string,
    /^\[ERROR\] Exception: Handler fails\nTraceback \(most recent call last\):\n {2}File "\/var\/task/,
  );
  await python.environment.end('shutdown');
});

test('logs in JSON are records of the platform and of the function, by their levels', async () => {
  const { environment, log, call } = functions.start(
    { 'index.js': "exports.handler = async () => { console.debug('no'); console.info('yes', 1); console.warn({ a: 1 }); };" },
    { logFormat: 'JSON', applicationLogLevel: 'INFO', systemLogLevel: 'INFO' },
  );
  const { id } = await call();
  await environment.end('shutdown');
  const records = log.map((line) => JSON.parse(line));
  assert.deepEqual(
    records.map((record) => record.type ?? record.level),
    ['platform.initStart', 'platform.start', 'INFO', 'WARN', 'platform.report'],
  );
  assert.deepEqual(records[1].record, { requestId: id, version: '$LATEST' });
  assert.deepEqual({ ...records[2], timestamp: '' }, { timestamp: '', level: 'INFO', requestId: id, message: 'yes 1' });
  assert.deepEqual(records[3].message, { a: 1 });
  assert.equal(records[4].record.status, 'success');
  assert.equal(records[4].record.metrics.memorySizeMB, 256);
  const python = functions.start(
    {
      'app.py':
        "import logging\ndef handler(event, context):\n    logging.getLogger('x').warning('w %d', 1)\n    print('plain')\n",
    },
    { runtime: 'python3.11', logFormat: 'JSON', applicationLogLevel: 'INFO', systemLogLevel: 'WARN' },
  );
  const called = await python.call();
  await python.environment.end('shutdown');
  assert.equal(python.log[1], 'plain');
  const { timestamp, ...entry } = JSON.parse(python.log[0] as string);
  assert.match(timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.deepEqual(entry, { level: 'WARNING', message: 'w 1', logger: 'x', requestId: called.id });
});
