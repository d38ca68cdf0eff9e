/** S3 Select by boto3 and the AWS CLI: what it selects is held against SQLite, and a large result goes through the CLI. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../../index.js';
import { clientEnvironment, pythonPrograms } from '../../harness/clients.js';
import { ROOT } from '../../harness/paths.js';
import { run, succeed } from '../../harness/program.js';

/** `RUSTSTACK_FUZZ` and `RUSTSTACK_FUZZ_SEED` have other ones. */
const QUERIES = process.env.RUSTSTACK_FUZZ ?? '300';
const SEED = process.env.RUSTSTACK_FUZZ_SEED ?? '1';

let emulator: Emulator;
let programs: string;
let folder: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0 });
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-select-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.stop();
});

const aws = (...args: string[]) => run(path.join(programs, 'aws'), args, { env: clientEnvironment(emulator.endpoint) });

test('boto3: random queries select what SQLite selects', async () => {
  const file = path.join(ROOT, 'src/test/clients/s3/select_sqlite.py');
  const printed = await succeed(path.join(programs, 'python'), [file, QUERIES, SEED], {
    env: clientEnvironment(emulator.endpoint),
  });
  assert.equal(printed.trim(), `compared ${QUERIES}`);
});

const select = (key: string, expression: string, input: object, out: string) =>
  aws(
    ...['s3api', 'select-object-content', '--bucket', 'select-cli', '--key', key, '--expression', expression],
    ...['--expression-type', 'SQL', '--input-serialization', JSON.stringify(input)],
    ...['--output-serialization', '{"CSV": {}}', path.join(folder, out)],
  );

test('AWS CLI: a result of megabytes comes whole, a fault says what is wrong', async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `${index},line number ${index}\n`);
  writeFileSync(path.join(folder, 'lines.csv'), lines.join(''));
  assert.equal((await aws('s3', 'mb', 's3://select-cli')).code, 0);
  assert.equal((await aws('s3', 'cp', '--quiet', path.join(folder, 'lines.csv'), 's3://select-cli/lines.csv')).code, 0);
  const whole = await select('lines.csv', 'SELECT * FROM S3Object', { CSV: {} }, 'whole.csv');
  assert.equal(whole.code, 0, whole.stderr);
  assert.equal(readFileSync(path.join(folder, 'whole.csv'), 'utf8'), lines.join(''));
  const wrong = await select('lines.csv', 'SELECT CAST(_2 AS INT) FROM S3Object', { CSV: {} }, 'wrong.csv');
  assert.match(wrong.stderr, /CastFailed/);
});
