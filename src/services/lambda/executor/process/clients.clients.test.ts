/** The unmodified clients of npm, PyPI and Go in functions that bring their own runtime. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { installClients } from '../../../../test/docker/lambda-image.js';
import { Functions, type Started } from '../../../../test/fixtures/environments.js';
import { CLIENTS } from '../../../../test/harness/paths.js';
import { run } from '../../../../test/harness/program.js';

const functions = new Functions();
after(() => functions.close());

const clients = path.join(CLIENTS, 'lambda-clients');
const runtime = 'provided.al2023';
const timeoutMs = 20_000;

/** What every client has to do: answers, errors, too much, a crash, and on. */
async function exercise({ environment, call, log }: Started, errorType: string): Promise<void> {
  const ok = await call({ text: 'ü' }, { clientContext: '{"custom":{"k":"v"}}' });
  assert.deepEqual(ok.answer, { event: { text: 'ü' }, id: ok.id, custom: { k: 'v' } });
  const failed = await call({ fail: true });
  assert.deepEqual([failed.answer.errorType, failed.answer.errorMessage, failed.error?.kind], [errorType, 'bad', 'Unhandled']);
  const large = await call({ large: true });
  assert.equal(large.error?.type, 'Function.ResponseSizeTooLarge');
  assert.equal((await call({ text: 'on' })).answer.event.text, 'on');
  const exited = await call({ exit: true });
  assert.equal(exited.answer.errorMessage, `RequestId: ${exited.id} Error: Runtime exited with error: exit status 4`);
  assert.equal((await call({ text: 'again' })).answer.event.text, 'again');
  await environment.end('shutdown');
  assert.ok(
    log.some((line) => line.endsWith('said')),
    log.join('\n'),
  );
}

test('awslambdaric from PyPI', async (context) => {
  const missing = await installClients(clients);
  if (missing !== undefined) return context.skip(missing);
  await exercise(
    functions.start(
      {
        bootstrap: `#!/bin/sh\nexport PYTHONPATH=${path.join(clients, 'python')}\nexec python3 -m awslambdaric app.handler\n`,
        'app.py': `import os
def handler(event, context):
    print('said')
    if 'fail' in event: raise ValueError('bad')
    if 'large' in event: return 'x' * 7_000_000
    if 'exit' in event: os._exit(4)
    return {'event': event, 'id': context.aws_request_id, 'custom': context.client_context and context.client_context.custom}
`,
      },
      { runtime, handler: 'app.handler', timeoutMs },
    ),
    'ValueError',
  );
});

test('aws-lambda-ric from npm, with streams', async (context) => {
  const missing = await installClients(clients);
  if (missing !== undefined) return context.skip(missing);
  const client = path.join(clients, 'node/node_modules/aws-lambda-ric/bin/index.mjs');
  const bootstrap = (handler: string): string => `#!/bin/sh\nexec ${process.execPath} ${client} ${handler}\n`;
  const code = `exports.handler = async (event, context) => {
    console.log('said');
    if (event.fail) throw new TypeError('bad');
    if (event.large) return 'x'.repeat(7e6);
    if (event.exit) process.exit(4);
    return { event, id: context.awsRequestId, custom: context.clientContext?.custom };
  };
  exports.stream = awslambda.streamifyResponse(async (event, stream) => {
    stream.setContentType('text/x');
    stream.write('one'); await new Promise((resolve) => setTimeout(resolve, 20)); stream.write('two');
    if (event.fail) throw new Error('mid');
    stream.end();
  });`;
  await exercise(
    functions.start(
      { bootstrap: bootstrap('index.handler'), 'index.js': code },
      { runtime, handler: 'index.handler', timeoutMs },
    ),
    'TypeError',
  );
  const streaming = functions.start(
    { bootstrap: bootstrap('index.stream'), 'index.js': code },
    { runtime, handler: 'index.stream', timeoutMs },
  );
  const seen: string[] = [];
  const stream = {
    begin: (type: string) => void seen.push(type),
    write: (piece: Uint8Array) => void seen.push(Buffer.from(piece).toString()) as undefined,
  };
  assert.equal((await streaming.call({}, { stream })).error, undefined);
  assert.deepEqual(seen.splice(0), ['text/x', 'one', 'two']);
  const failed = await streaming.call({ fail: true }, { stream });
  assert.deepEqual([failed.error?.type, failed.answer.errorMessage, seen.join(' ')], ['Error', 'mid', 'text/x one two']);
  await streaming.environment.end('shutdown');
});

test('aws-lambda-go', async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-go-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const module = 'github.com/aws/aws-lambda-go';
  writeFileSync(
    path.join(folder, 'main.go'),
    `package main
import ("context"; "errors"; "fmt"; "os"; "strings"
  "${module}/lambda"; "${module}/lambdacontext")
func handle(ctx context.Context, event map[string]any) (any, error) {
  fmt.Println("said")
  if event["fail"] != nil { return nil, errors.New("bad") }
  if event["large"] != nil { return strings.Repeat("x", 7000000), nil }
  if event["exit"] != nil { os.Exit(4) }
  lc, _ := lambdacontext.FromContext(ctx)
  return map[string]any{"event": event, "id": lc.AwsRequestID, "custom": lc.ClientContext.Custom}, nil
}
func main() { lambda.Start(handle) }
`,
  );
  for (const args of [
    ['mod', 'init', 'fn'],
    ['get', `${module}@latest`],
    ['build', '-o', 'bootstrap', '.'],
  ]) {
    const { code, stderr } = await run('go', args, { cwd: folder, env: { ...process.env, CGO_ENABLED: '0' } }).catch(() => ({
      code: 1,
      stderr: 'there is no go',
    }));
    if (code !== 0) return context.skip(`go ${args[0]}: ${stderr.trim().split('\n').at(-1)}`);
  }
  await exercise(functions.start({}, { runtime, handler: 'x', timeoutMs, codeFolder: folder }), 'errorString');
});
