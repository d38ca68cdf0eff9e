/** Golden runs and journals of the AWS CLI and boto3, whose requests differ from the JavaScript SDK's. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pythonPrograms } from '../harness/clients.js';
import { CLI, ROOT } from '../harness/paths.js';
import { run } from '../harness/program.js';

let folder: string;
let programs: string;

before(async () => {
  programs = await pythonPrograms();
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-golden-clients-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const ruststack = (...args: string[]) =>
  run(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH}` },
  });

// `aws s3 sync` sends several requests at once.
for (const [name, command, checking, replaying] of [
  ['aws-cli', ['bash', path.join(ROOT, 'examples/aws-cli/tour.sh')], ['--concurrent'], ['--ignore', 'profile:concurrent']],
  ['boto3', ['python', path.join(ROOT, 'examples/boto3/tour.py')], [], []],
] as const) {
  test(`the ${name} tour as a golden run, which is replayed as well`, async () => {
    const recorded = await ruststack('golden', 'record', name, '--', ...command);
    assert.equal(recorded.code, 0, recorded.stderr);
    const checked = await ruststack('golden', 'check', name, ...checking, '--', ...command);
    assert.match(checked.stdout, /^\d+ requests, as they were\.$/m);
    assert.equal(checked.code, 0);
    const replayed = await ruststack('replay', path.join('.ruststack', 'golden', `${name}.jsonl`), ...replaying);
    assert.match(replayed.stdout, /^\d+ answers compared, no difference\.$/m);
  });
}
