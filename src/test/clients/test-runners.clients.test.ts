/** `start` inside the workers of Jest and Vitest: several files at once, each with its own emulator. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, test } from 'node:test';
import { CLIENTS, ROOT } from '../harness/paths.js';
import { succeed } from '../harness/program.js';

const RUNNERS = ['jest@30', 'vitest@3'];
const FILES = 3;
const home = path.join(CLIENTS, 'test-runners');

before(async () => {
  if (existsSync(path.join(home, 'installed'))) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{"private": true}');
  await succeed('npm', ['install', '--no-audit', '--no-fund', ...RUNNERS], { cwd: home });
  symlinkSync(ROOT, path.join(home, 'node_modules/ruststack-ts'));
  writeFileSync(path.join(home, 'installed'), RUNNERS.join('\n'));
});

/** A test file that proves that its emulator is its own: the bucket that it makes is the only one there. */
function testFile(name: string, load: string): string {
  return `${load}
let aws;
beforeAll(async () => { aws = await start({ port: 0 }); });
afterAll(() => aws.stop());
test('has the emulator to itself', async () => {
  expect((await fetch(aws.endpoint + '/${name}', { method: 'PUT' })).status).toBe(200);
  const listing = await (await fetch(aws.endpoint + '/')).text();
  expect(listing.match(/<Name>[^<]*/g)).toEqual(['<Name>${name}']);
});
`;
}

for (const [runner, load, args] of [
  ['jest', "const { start } = require('ruststack-ts');", ['--testEnvironment=node', '--maxWorkers=2']],
  ['vitest', "import { start } from 'ruststack-ts'; import { afterAll, beforeAll, expect, test } from 'vitest';", ['run']],
] as const) {
  test(`in ${runner}'s workers`, async () => {
    // Not below node_modules, where runners look for no tests.
    const folder = mkdtempSync(path.join(tmpdir(), `ruststack-${runner}-`));
    try {
      symlinkSync(path.join(home, 'node_modules'), path.join(folder, 'node_modules'));
      writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
      for (let n = 0; n < FILES; n += 1) writeFileSync(path.join(folder, `file-${n}.test.js`), testFile(`bucket-${n}`, load));
      await succeed(path.join(home, 'node_modules/.bin', runner), [...args], { cwd: folder });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
