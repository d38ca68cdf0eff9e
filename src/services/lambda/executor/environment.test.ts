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
  const own = log.slice(2, 5);
  assert.match(own.find((line) => line.includes('first')) as string, new RegExp(`Z\\t${id}\\tINFO\\tfirst 1$`));
  assert.ok(own.includes('second'));
  assert.match(own.find((line) => line.includes('third')) as string, new RegExp(`Z\\t${id}\\tERROR\\tthird\\nline$`));
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
