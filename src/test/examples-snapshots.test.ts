/** The test suite of `examples/snapshots` as a user runs it, with the snapshot fixture and without, in JavaScript. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../index.js';
import { clientEnvironment } from './harness/clients.js';
import { ROOT } from './harness/paths.js';
import { succeed } from './harness/program.js';

let emulator: Emulator;
before(async () => {
  emulator = await start({ port: 0 });
});
after(() => emulator.stop());

for (const fixture of ['snapshot', 'recreate']) {
  test(`twelve tests that each begin with the same world, fixture ${fixture}`, async () => {
    const file = path.join(ROOT, 'examples/snapshots/javascript/shop.test.mjs');
    // Within a test runner, node would run the file as a part of it.
    const { NODE_TEST_CONTEXT: _, ...env } = clientEnvironment(emulator.endpoint, { FIXTURE: fixture });
    const printed = await succeed(process.execPath, ['--test', '--test-reporter=tap', file], { env });
    assert.match(printed, /^# pass 12$/m);
    assert.match(printed, /^# fail 0$/m);
  });
}
