/** `ruststack record`, `replay` and `golden` as a user runs them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { start } from '../index.js';
import { CLI } from '../test/harness/paths.js';
import { type ProgramResult, run } from '../test/harness/program.js';

let folder: string;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-journal-cli-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const ruststack = (...args: string[]): Promise<ProgramResult> => run(process.execPath, [CLI, ...args], { cwd: folder });

test('a running server is recorded, and the journal replayed on a fresh one and on another that runs', async () => {
  const aws = await start({ port: 0, logLevel: 'error' });
  const port = String(aws.port);
  try {
    assert.match((await ruststack('record', 'status', '--port', port)).stdout, /^Nothing is being recorded\.$/m);
    const started = await ruststack('record', 'start', '--out', 'session.jsonl', '--port', port);
    assert.match(started.stdout, /^Recording to .*session\.jsonl: 0 requests, 0 under way; the clock is scripted\.$/m);
    await fetch(`${aws.endpoint}/bucket`, { method: 'PUT' });
    await fetch(`${aws.endpoint}/bucket/key`, { method: 'PUT', body: 'text' });
    assert.equal(await (await fetch(`${aws.endpoint}/bucket/key`)).text(), 'text');
    assert.match((await ruststack('record', 'status', '--port', port)).stdout, /: 3 requests, 0 under way/);
    assert.match((await ruststack('record', 'stop', '--port', port)).stdout, /^Recorded 3 requests in .*session\.jsonl\.$/m);
    assert.equal((await ruststack('record', 'stop', '--port', port)).code, 1);
  } finally {
    await aws.stop();
  }
  const same = await ruststack('replay', 'session.jsonl');
  assert.deepEqual([same.code, same.stdout], [0, '3 answers compared, no difference.\n']);

  const other = await start({ port: 0, logLevel: 'error' });
  try {
    await fetch(`${other.endpoint}/bucket`, {
      method: 'PUT',
      headers: {
        authorization:
          'AWS4-HMAC-SHA256 Credential=111111111111/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0',
      },
    });
    const rules = ['--ignore', 'profile:concurrent', '--clock=free'];
    const differs = await ruststack('replay', 'session.jsonl', '--target', other.endpoint, ...rules);
    assert.equal(differs.code, 1);
    assert.match(
      differs.stdout,
      /^The first difference is in the answer to request 1:\n#1 PUT \/bucket: status\n {2}- 200\n {2}\+ 409\n/,
    );
    const json = await ruststack('replay', 'session.jsonl', '--target', other.endpoint, ...rules, '--json');
    const result = JSON.parse(json.stdout) as { requests: number; differences: Array<{ n: number; where: string }> };
    assert.deepEqual([result.requests, result.differences[0]?.n, result.differences[0]?.where], [3, 1, 'status']);
  } finally {
    await other.stop();
  }
});

test('bad words are told in one line', async () => {
  for (const [args, message] of [
    [['record', 'start'], /record start wants --out FILE/],
    [['replay'], /ruststack replay wants FILE/],
    [['replay', 'none.jsonl'], /There is no file none\.jsonl/],
    [['replay', 'x', '--target', 'nonsense'], /--target wants a URL/],
    [['replay', 'x', '--ignore', 'nonsense'], /is no rule/],
    [['golden', 'record', '../x', '--', 'true'], /A run's name is made of/],
    [['golden', 'check', 'none', '--', 'true'], /make it with ruststack golden record/],
  ] as const) {
    const { code, stderr } = await ruststack(...args);
    assert.notEqual(code, 0, args.join(' '));
    assert.match(stderr, message);
  }
});

/** A program that talks to the emulator in its environment. */
function program(name: string, body: string): string[] {
  writeFileSync(
    path.join(folder, name),
    `const send = async (method, path, body, headers) => {
       const answer = await fetch(process.env.AWS_ENDPOINT_URL + path, { method, body, headers });
       await answer.text();
     };
     const table = (operation, input) =>
       send('POST', '/', JSON.stringify(input), { 'x-amz-target': 'DynamoDB_20120810.' + operation, 'content-type': 'application/x-amz-json-1.0' });
     (async () => { ${body} })();`,
  );
  return ['--', process.execPath, name];
}

const CREATE = `await table('CreateTable', { TableName: 'things', BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }], KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }] });`;
const PUT = (value: string): string =>
  `await table('PutItem', { TableName: 'things', Item: { pk: { S: 'a' }, v: { S: '${value}' } } });`;
const GET = `await table('GetItem', { TableName: 'things', Key: { pk: { S: 'a' } } });`;
const BUCKET = `await send('PUT', '/bucket'); await send('PUT', '/bucket/key', 'text', { 'x-amz-meta-a': 'b' }); await send('GET', '/bucket');`;

test('a golden run is kept, and a later one is equal to it as long as the program and the emulator are', async () => {
  const command = program('same.js', CREATE + PUT('1') + GET + BUCKET);
  const recorded = await ruststack('golden', 'record', 'same', ...command);
  assert.deepEqual(
    [recorded.code, recorded.stdout],
    [0, `6 requests are kept in ${path.join('.ruststack', 'golden', 'same.jsonl')}.\n`],
  );
  const file = path.join(folder, '.ruststack/golden/same.jsonl');
  const before = readFileSync(file, 'utf8');
  const checked = await ruststack('golden', 'check', 'same', ...command);
  assert.deepEqual([checked.code, checked.stdout], [0, '6 requests, as they were.\n']);
  assert.match((await ruststack('golden', 'record', 'same', ...command)).stdout, /holds these 6 requests already/);
  assert.equal(readFileSync(file, 'utf8'), before);
  // Kept anew it would be the same, byte for byte.
  rmSync(file);
  assert.equal((await ruststack('golden', 'record', 'same', ...command)).code, 0);
  assert.equal(readFileSync(file, 'utf8'), before);
  assert.match(before, /"Date","Thu, 01 Jan 2026 00:00:06 GMT"/);
  // What is kept is a journal like any other.
  assert.equal((await ruststack('replay', file)).stdout, '6 answers compared, no difference.\n');
});

test('what a program does otherwise is told: another value, a request more, one less', async () => {
  assert.equal(
    (await ruststack('golden', 'record', 'change', ...program('change.js', CREATE + PUT('1') + GET + BUCKET))).code,
    0,
  );
  const changed = await ruststack('golden', 'check', 'change', ...program('change.js', CREATE + PUT('2') + GET + BUCKET));
  assert.equal(changed.code, 1);
  assert.match(
    changed.stdout,
    /~ #2 POST \/ DynamoDB_20120810\.PutItem\n {4}request body at \$\.Item\.v\.S\n {6}- "1"\n {6}\+ "2"\n/,
  );
  assert.match(changed.stdout, /~ #3 POST \/ DynamoDB_20120810\.GetItem\n {4}answer header x-amz-crc32\n/);
  assert.match(changed.stdout, /answer body at \$\.Item\.v\.S\n {6}- "1"\n {6}\+ "2"\n/);
  assert.match(changed.stdout, /6 requests: 2 changed, 0 new, 0 missing\.\n$/);

  const more = await ruststack('golden', 'check', 'change', ...program('change.js', CREATE + GET + PUT('1') + GET + BUCKET));
  assert.equal(more.code, 1);
  assert.match(more.stdout, /^\+ #2 POST \/ DynamoDB_20120810\.GetItem {2}\(a new request\)$/m);
  assert.match(more.stdout, /7 requests: 0 changed, 1 new, 0 missing\.\n$/);

  const less = await ruststack('golden', 'check', 'change', ...program('change.js', CREATE + PUT('1') + BUCKET), '');
  assert.match(less.stdout, /^- #3 POST \/ DynamoDB_20120810\.GetItem {2}\(is made no longer\)$/m);

  const passed = await ruststack(
    'golden',
    'check',
    'change',
    '--ignore',
    'body:"v":\\{"S":"[12]"\\}',
    '--ignore',
    'header:x-amz-crc32',
    ...program('change.js', CREATE + PUT('2') + GET + BUCKET),
  );
  assert.equal(passed.stdout, '6 requests, as they were.\n');
});

test('a program that fails keeps nothing, and fails the check', async () => {
  const failing = program('fail.js', `${CREATE} process.exitCode = 3;`);
  const recorded = await ruststack('golden', 'record', 'fail', ...failing);
  assert.deepEqual(
    [recorded.code, recorded.stderr],
    [1, `ruststack: the command ${process.execPath} ended with code 3, so that nothing is kept.\n`],
  );
  assert.equal((await ruststack('golden', 'record', 'fail', ...program('fail.js', CREATE))).code, 0);
  const checked = await ruststack('golden', 'check', 'fail', ...program('fail.js', `${CREATE} process.exitCode = 3;`));
  assert.equal(checked.code, 1);
  assert.match(checked.stderr, /ended with code 3/);
});

test('requests in any order are compared with --concurrent', async () => {
  const keys = (list: string): string =>
    `await send('PUT', '/bucket'); for (const key of [${list}]) await send('PUT', '/bucket/' + key, 'text ' + key);`;
  assert.equal((await ruststack('golden', 'record', 'order', ...program('order.js', keys(`'a', 'b', 'c'`)))).code, 0);
  const other = program('order.js', keys(`'c', 'a', 'b'`));
  assert.equal((await ruststack('golden', 'check', 'order', ...other)).code, 1);
  const { code, stdout } = await ruststack('golden', 'check', 'order', '--concurrent', ...other);
  assert.deepEqual([code, stdout], [0, '4 requests, as they were.\n']);
});
