/** The functions of examples/ as a user deploys and calls them, by processes of this machine. What needs a registry that can't be reached is skipped. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment, pythonPrograms } from '../harness/clients.js';
import { ROOT } from '../harness/paths.js';
import { run } from '../harness/program.js';

/** What pip, npm and Go say where packages can't be had, and the shell where a program is missing. */
const OUT_OF_REACH =
  /No matching distribution|Could not fetch|Temporary failure in name resolution|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|dial tcp|command not found/;

let emulator: Emulator;
let programs: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0, lambdaExecutor: 'process' });
});
after(() => emulator.stop());

/** What an example prints; nothing where it was skipped. */
async function example(t: TestContext, file: string): Promise<string | undefined> {
  const program = file.endsWith('.py') ? path.join(programs, 'python') : 'bash';
  const env = clientEnvironment(emulator.endpoint, { PATH: `${programs}${path.delimiter}${process.env.PATH}` });
  const { code, stdout, stderr } = await run(program, [path.join(ROOT, file)], { env });
  if (code !== 0 && OUT_OF_REACH.test(stdout + stderr)) {
    t.skip(`what ${file} needs can't be had here`);
    return undefined;
  }
  assert.equal(code, 0, `${file}\n${stdout}\n${stderr}`);
  return stdout;
}

/** The answers of a web application, as the event's format has them. */
function answers(printed: string): any[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

const BOOK = { number: 42, title: 'Silent Spring' };

test('Flask behind a REST API', async (t) => {
  const printed = await example(t, 'examples/lambda-flask/deploy.sh');
  if (printed === undefined) return;
  assert.match(printed, /^arn:aws:lambda:us-east-1:000000000000:function:lambda-flask\n200\n/);
  const [{ statusCode, multiValueHeaders, body }] = answers(printed);
  assert.deepEqual([statusCode, multiValueHeaders['Set-Cookie']], [201, ['last=42; Path=/']]);
  assert.deepEqual(JSON.parse(body), { ...BOOK, reader: 'ana', tags: ['used', 'new'] });
});

test('FastAPI behind a REST API and an HTTP API', async (t) => {
  const printed = await example(t, 'examples/lambda-fastapi/deploy.sh');
  if (printed === undefined) return;
  const told = answers(printed);
  assert.equal(told.length, 2);
  for (const { statusCode, body } of told) {
    assert.equal(statusCode, 201);
    assert.deepEqual(JSON.parse(body), { ...BOOK, tags: ['used', 'new'], reader: 'ana' });
  }
});

test('Express behind an HTTP API', async (t) => {
  const printed = await example(t, 'examples/lambda-express/deploy.sh');
  if (printed === undefined) return;
  const [{ statusCode, headers, body }] = answers(printed);
  assert.deepEqual([statusCode, headers['x-powered-by']], [201, 'Express']);
  assert.deepEqual(JSON.parse(body), { ...BOOK, tags: ['used', 'new'] });
});

test('Powertools for Python', async (t) => {
  const printed = await example(t, 'examples/lambda-powertools-python/deploy.sh');
  if (printed === undefined) return;
  const [{ body }, line] = answers(printed);
  assert.deepEqual(JSON.parse(body), BOOK);
  const { message, service, number, function_name: name, cold_start: cold } = line;
  assert.deepEqual([message, service, number, name, cold], ['A book came in', 'books', '42', 'lambda-powertools-python', true]);
});

test('Powertools for TypeScript, with the records of a stream', async (t) => {
  const printed = await example(t, 'examples/lambda-powertools-typescript/deploy.sh');
  if (printed === undefined) return;
  assert.match(printed, /\nCreating\n"condition":"RetryAttemptsExhausted"\n/);
  const [{ message, id, amount, ...others }] = answers(printed);
  assert.deepEqual([message, id, amount, others.service], ['An order came in', 'one', 10, 'orders']);
});

test('a program in Go', async (t) => {
  const printed = await example(t, 'examples/lambda-go/deploy.sh');
  if (printed === undefined) return;
  assert.deepEqual(answers(printed), [
    { greeting: 'Hello, Ana', function: 'lambda-go' },
    { errorMessage: 'an order has a name', errorType: 'errorString' },
  ]);
  assert.match(printed, /\nNone\n.*\nUnhandled\n/);
});

test('a function that uses the SDK', async (t) => {
  const printed = await example(t, 'examples/lambda-sdk/deploy.sh');
  if (printed === undefined) return;
  assert.deepEqual(answers(printed), [
    { page: 'home', visits: 1 },
    { page: 'home', visits: 2 },
  ]);
});

test('an answer that is streamed', async (t) => {
  const printed = await example(t, 'examples/lambda-streaming/stream.py');
  assert.equal(printed, '5 lines in several pieces\nline 1\nline 2\nline 3\nline 4\nline 5\n');
});

test("a table's changes kept in a bucket", async (t) => {
  const printed = await example(t, 'examples/lambda-streams-to-s3/archive.py');
  if (printed === undefined) return;
  assert.deepEqual(answers(printed), [
    { eventName: 'INSERT', item: { id: { S: 'one' }, amount: { N: '1' } } },
    { eventName: 'REMOVE', item: null },
  ]);
  assert.match(printed, /\narchive example done\n$/);
});

test('zips as the Serverless Framework and SAM make them', async (t) => {
  const printed = await example(t, 'src/test/clients/lambda_zips.py');
  assert.equal(printed, 'serverless-style "Ana in dev"\nsam-style "Ana in dev"\n');
});
