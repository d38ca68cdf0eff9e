/** The programs of examples/ as a user runs them, against one emulator. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment, pythonPrograms } from '../harness/clients.js';
import { ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';

let emulator: Emulator;
let programs: string;

before(async () => {
  programs = await pythonPrograms();
  emulator = await start({ port: 0 });
});
after(() => emulator.stop());

const environment = () => clientEnvironment(emulator.endpoint, { PATH: `${programs}${path.delimiter}${process.env.PATH}` });

test('the AWS CLI tour', async () => {
  const printed = await succeed('bash', [path.join(ROOT, 'examples/aws-cli/tour.sh')], { env: environment() });
  assert.match(printed, /^000000000000\n/);
  assert.match(printed, /\n42\nDELETING\n$/);
});

test('the boto3 tour', async () => {
  const printed = await succeed(path.join(programs, 'python'), [path.join(ROOT, 'examples/boto3/tour.py')], {
    env: environment(),
  });
  assert.match(printed, /boto3 tour done/);
});

test('the JavaScript SDK tour', async () => {
  const printed = await succeed(process.execPath, [path.join(ROOT, 'examples/javascript/tour.mjs')], { env: environment() });
  assert.match(printed, /javascript tour done/);
});

test('the emulator as a library', async () => {
  const printed = await succeed(process.execPath, [path.join(ROOT, 'examples/javascript/library.mjs')], { env: environment() });
  assert.match(printed, /library example done/);
});

for (const [file, last] of [
  ['dynamodb-document-client/notes.mjs', 'document client example done'],
  ['dynamodb-single-table/shop.mjs', 'single table example done'],
  ['dynamodb-streams/orders.mjs', 'streams example done'],
  ['partiql/records.mjs', 'partiql example done'],
] as const) {
  test(file, async () => {
    assert.equal(await succeed(process.execPath, [path.join(ROOT, 'examples', file)], { env: environment() }), `${last}\n`);
  });
}

test('dynamodb-boto3-resource/library.py', async () => {
  const file = path.join(ROOT, 'examples/dynamodb-boto3-resource/library.py');
  assert.equal(await succeed(path.join(programs, 'python'), [file], { env: environment() }), 'boto3 resource example done\n');
});

for (const fixture of ['snapshot', 'recreate']) {
  test(`the Python tests of the shop, fixture ${fixture}`, async () => {
    const folder = path.join(ROOT, 'examples/snapshots/python');
    const args = ['-m', 'unittest', 'discover', '--start-directory', folder];
    const { code, stderr } = await run(path.join(programs, 'python'), args, { env: { ...environment(), FIXTURE: fixture } });
    assert.match(stderr, /Ran 12 tests[\s\S]*\nOK\n/);
    assert.equal(code, 0);
  });
}
