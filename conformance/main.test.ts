/** The commands as a user runs them: against the emulator of this checkout, as AWS behind AWS_ENDPOINT_URL, and recording. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { CONFORMANCE_FOLDER } from './load.js';

const folder = mkdtempSync(path.join(tmpdir(), 'conformance-'));
const cases = path.join(folder, 'cases');
let emulator: ChildProcess;
let endpoint: string;

const SERVICE = readFileSync(path.join(CONFORMANCE_FOLDER, 'cases/s3/service.yaml'));
const JOURNAL = path.join(cases, '.aws-made.jsonl');

const GET_OBJECT = `operation: GetObject
cases:
  - id: reads-what-was-put
    source: { kind: documented, url: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html }
    setup:
      - { call: CreateBucket, input: { Bucket: '\${unique}' } }
      - { call: PutObject, input: { Bucket: '\${unique}', Key: k, Body: hello } }
    request: { call: GetObject, input: { Bucket: '\${unique}', Key: k } }
    expect: { output: !partial { Body: hello, ContentLength: 5 } }
  - id: no-such-key
    source: { kind: documented, url: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html }
    costly: not really, but as a test of the refusal
    setup: [{ call: CreateBucket, input: { Bucket: '\${unique}' } }]
    request: { call: GetObject, input: { Bucket: '\${unique}', Key: k } }
    expect: { status: 404, error: { code: NoSuchKey, message: The specified key does not exist. } }
  - id: bucket-of-a-fixed-name
    source: { kind: documented, url: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html }
    setup: [{ call: CreateBucket, input: { Bucket: a-fixed-name } }]
    request: { call: GetObject, input: { Bucket: a-fixed-name, Key: k } }
    expect: { status: 404, error: { code: NoSuchKey } }
`;

async function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [path.join(__dirname, script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

const AWS = () => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'us-east-1',
});

async function bucketNames(): Promise<string[]> {
  const client = new S3Client({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  client.destroy();
  return Buckets.map(({ Name }) => Name as string);
}

before(async () => {
  mkdirSync(path.join(cases, 's3'), { recursive: true });
  writeFileSync(path.join(cases, 's3/service.yaml'), SERVICE);
  writeFileSync(path.join(cases, 's3/GetObject.yaml'), GET_OBJECT);
  const main = path.join(CONFORMANCE_FOLDER, '../dist/src/cli/main.js');
  emulator = spawn(process.execPath, [main, 'start', '--port', '0'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ port }] = (await once(emulator, 'message')) as [{ port: number }];
  endpoint = `http://127.0.0.1:${port}`;
});

after(async () => {
  emulator.kill();
  await once(emulator, 'exit');
  rmSync(folder, { recursive: true });
});

test('a run against any URL passes, writes its results, and leaves nothing behind', async () => {
  const [json, junit] = [path.join(folder, 'run.json'), path.join(folder, 'run.xml')];
  const { code, output } = await run('main.js', [
    '--cases',
    cases,
    '--target',
    endpoint,
    '--name',
    'other',
    '--json',
    json,
    '--junit',
    junit,
  ]);
  assert.equal(code, 0, output);
  const told = JSON.parse(readFileSync(json, 'utf8'));
  assert.deepEqual(
    told.cases.map(({ id, outcome }: any) => [id, outcome]),
    [
      ['s3/GetObject/bucket-of-a-fixed-name', 'passed'],
      ['s3/GetObject/no-such-key', 'passed'],
      ['s3/GetObject/reads-what-was-put', 'passed'],
    ],
  );
  assert.match(readFileSync(junit, 'utf8'), /tests="3" failures="0"/);
  assert.deepEqual(await bucketNames(), []);
});

test('a wrong expectation turns the run red and shows both sides', async () => {
  const wrong = path.join(folder, 'wrong');
  mkdirSync(path.join(wrong, 's3'), { recursive: true });
  writeFileSync(path.join(wrong, 's3/service.yaml'), SERVICE);
  writeFileSync(path.join(wrong, 's3/GetObject.yaml'), GET_OBJECT.replace('does not exist.', 'does not exist!'));
  const { code, output } = await run('main.js', ['--cases', wrong]);
  assert.equal(code, 1, output);
  assert.match(output, /FAILED s3\/GetObject\/no-such-key[\s\S]*error\.message\n.*exist!"\n.*exist\."/);
});

for (const kind of ['status', 'code', 'message', 'member']) {
  test(`a deliberately broken ${kind} is seen by the cases of this checkout`, async () => {
    const { code, output } = await run('main.js', ['--mutate', kind, '--operation', 'GetObject', '--case', 'no-such-key']);
    assert.match(output, new RegExp(`${kind}: ([1-9]\\d*) of \\1 cases saw`), output);
    assert.equal(code, 0, output);
  });
}

test('AWS is not used before somebody agreed', async () => {
  const { code, output } = await run('main.js', ['--cases', cases, '--target', 'aws'], AWS());
  assert.equal(code, 2, output);
  assert.match(output, /3 cases will make and delete resources named rsconf-….*Nobody can be asked here/s);
});

test('on AWS costly cases are refused, and what a killed run left is taken away by --clean-up', async () => {
  // What a run that was killed after it made a bucket leaves: the bucket and its line in the journal.
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    forcePathStyle: true,
  });
  const { CreateBucketCommand, PutObjectCommand } = await import('@aws-sdk/client-s3');
  await client.send(new CreateBucketCommand({ Bucket: 'rsconf-left' }));
  await client.send(new PutObjectCommand({ Bucket: 'rsconf-left', Key: 'k', Body: 'x' }));
  client.destroy();
  appendFileSync(
    JOURNAL,
    `${JSON.stringify({ run: 'left', service: 's3', request: { call: 'CreateBucket', input: { Bucket: 'rsconf-left' } } })}\n`,
  );
  const ran = await run(
    'main.js',
    ['--cases', cases, '--target', 'aws', '--yes', '--json', path.join(folder, 'aws.json')],
    AWS(),
  );
  assert.equal(ran.code, 0, ran.output);
  const told = JSON.parse(readFileSync(path.join(folder, 'aws.json'), 'utf8'));
  assert.deepEqual(
    told.cases.map(({ outcome, reason }: any) => [outcome, reason]),
    [
      ['skipped', 'it makes something that does not bear the name of the run'],
      ['skipped', 'costly on AWS: not really, but as a test of the refusal'],
      ['passed', undefined],
    ],
  );
  assert.deepEqual(await bucketNames(), ['rsconf-left']);
  const cleaned = await run('main.js', ['--cases', cases, '--target', 'aws', '--yes', '--clean-up'], AWS());
  assert.match(cleaned.output, /Took away what 1 cases had left/);
  assert.deepEqual(await bucketNames(), []);
  assert.equal(existsSync(JOURNAL), false);
});

test('what is recorded from another instance replays there, and here, without a difference', async () => {
  const blank = path.join(folder, 'blank');
  mkdirSync(path.join(blank, 's3'), { recursive: true });
  writeFileSync(path.join(blank, 's3/service.yaml'), SERVICE);
  // One expectation is to be recorded from nothing, the other one is wrong.
  writeFileSync(
    path.join(blank, 's3/GetObject.yaml'),
    GET_OBJECT.replace(/ {4}expect: \{ output.*\n/, '').replace('code: NoSuchKey', 'code: NoSuchThing'),
  );
  const out = path.join(folder, 'recorded');
  const recorded = await run('record/main.js', ['--cases', blank, '--target', endpoint, '--name', 'second', '--out', out]);
  assert.match(recorded.output, /3 cases: 3 changed, 0 not recorded/);
  const text = readFileSync(path.join(out, 's3/GetObject.yaml'), 'utf8');
  assert.match(text, /LastModified: !date/);
  assert.match(text, /code: NoSuchKey/);
  for (const target of [['--target', endpoint, '--name', 'second'], []]) {
    const replayed = await run('main.js', ['--cases', out, ...target]);
    assert.equal(replayed.code, 0, replayed.output);
  }
  const again = await run('record/main.js', ['--cases', out, '--target', endpoint, '--dry-run']);
  assert.match(again.output, /3 cases: 0 changed, 0 not recorded/);
});

test('no other target than AWS may write into the cases', async () => {
  const { code, output } = await run('record/main.js', ['--target', endpoint]);
  assert.equal(code, 2);
  assert.match(output, /Only AWS may write into the cases/);
});
