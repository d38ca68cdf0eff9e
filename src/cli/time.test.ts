/** `ruststack time` as a user runs it, against an emulator of this process. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../index.js';
import { CLI } from '../test/harness/paths.js';
import { run } from '../test/harness/program.js';

let emulator: Emulator;
before(async () => {
  emulator = await start({ port: 0, logLevel: 'error' });
});
after(() => emulator.stop());

async function time(...args: string[]): Promise<{ code: number | null; text: string }> {
  const { code, stdout, stderr } = await run(process.execPath, [CLI, 'time', ...args, '--port', String(emulator.port)], {});
  return { code, text: `${stdout}${stderr}` };
}

test('the clock of a running server is shown and moved', async () => {
  assert.match((await time('show')).text, /^\d{4}-[-\d]+T[:.\d]+Z, running\n$/);
  const frozen = await time('freeze', '2030-01-01');
  assert.deepEqual(frozen, { code: 0, text: '2030-01-01T00:00:00.000Z, frozen\n' });
  assert.equal((await time('advance', '2', 'days', '--no-settle')).text, '2030-01-03T00:00:00.000Z, frozen\n');
  assert.equal((await time('set', '2030-02-01T12:00:00Z', '--no-settle')).text, '2030-02-01T12:00:00.000Z, frozen\n');
  await time('scale', '60');
  assert.match((await time('unfreeze')).text, /Z, running 60 times as fast, \d+d( \d+[hms])* ahead of this machine\n$/);
  const shown = JSON.parse((await time('show', '--json')).text) as Record<string, unknown>;
  assert.deepEqual([shown.frozen, shown.scale], [false, 60]);
});

test('what the server refuses is told in its words, with an exit code', async () => {
  const refused = await time('advance', 'soon');
  assert.equal(refused.code, 1);
  assert.match(refused.text, /^ruststack: "by" wants a duration such as .* not "soon"\.\n$/);
  assert.equal((await time('advance')).code, 2);
  assert.match(
    (await time('leap', '1h')).text,
    /Unknown command: time leap\. There are show, freeze, unfreeze, set, advance, scale\./,
  );
});
