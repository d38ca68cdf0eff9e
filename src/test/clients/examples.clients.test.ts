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
  ['s3-browser-upload/upload.mjs', 'browser upload example done'],
  ['s3-streams/streams.mjs', 'javascript streams example done'],
] as const) {
  test(file, async () => {
    assert.equal(await succeed(process.execPath, [path.join(ROOT, 'examples', file)], { env: environment() }), `${last}\n`);
  });
}

for (const [file, last] of [
  ['dynamodb-boto3-resource/library.py', 'boto3 resource example done'],
  ['s3-streams/streams.py', 'python streams example done'],
] as const) {
  test(file, async () => {
    const program = path.join(ROOT, 'examples', file);
    assert.equal(await succeed(path.join(programs, 'python'), [program], { env: environment() }), `${last}\n`);
  });
}

test('s3-website/website.sh', async () => {
  const printed = await succeed('bash', [path.join(ROOT, 'examples/s3-website/website.sh')], { env: environment() });
  assert.match(printed, /^\/: Home \[200 \] $/m);
  assert.match(printed, /^\/docs: .*\[302 http:\/\/my-site\..*\/docs\/\] $/m);
  assert.match(printed, /^\/docs\/: Documents \[200 \] $/m);
  assert.match(printed, /^\/old\/index.html: .*\[301 http:\/\/my-site\..*\/docs\/index.html\] $/m);
  assert.match(printed, /^\/none: There is no such page \[404 \] $/m);
  assert.match(printed, /remove_bucket: my-site\n$/);
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
