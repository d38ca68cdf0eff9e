/** What `npx ruststack-ts` gets: the packed tarball, installed into an empty folder on a machine without cargo, starts and serves. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';

let folder: string;
let environment: NodeJS.ProcessEnv;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-package-'));
  // A PATH with Node.js, npm's own and the system's folders, but no cargo: only what the links name.
  const programs = path.join(folder, 'programs');
  await succeed('mkdir', [programs]);
  for (const name of ['node', 'npm', 'sh', 'env']) {
    symlinkSync((await succeed('sh', ['-c', `command -v ${name}`])).trim(), path.join(programs, name));
  }
  environment = { ...process.env, PATH: programs };
  const [packed] = JSON.parse(await succeed('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT })) as [
    { filename: string },
  ];
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
  await succeed('npm', ['install', '--no-audit', '--no-fund', path.join(folder, packed.filename)], {
    cwd: folder,
    env: environment,
  });
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('cargo is off the PATH', async () => {
  await assert.rejects(run('cargo', ['--version'], { env: environment }), { code: 'ENOENT' });
});

test('the installed command serves S3', async () => {
  const command = path.join(folder, 'node_modules/.bin/ruststack-ts');
  const server = spawn(command, ['--port', '0'], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  try {
    const lines = createInterface({ input: server.stdout as NodeJS.ReadableStream });
    const [[{ endpoint }], [line]] = (await Promise.all([once(server, 'message'), once(lines, 'line')])) as [
      [{ endpoint: string }],
      [string],
    ];
    assert.equal(line, 'Ready.');
    assert.equal((await fetch(`${endpoint}/packed`, { method: 'PUT' })).status, 200);
    assert.match(await (await fetch(`${endpoint}/packed`)).text(), /<ListBucketResult/);
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = (await once(server, 'exit')) as [number | null];
  assert.equal(code, 0);
});

test('both module systems load it', async () => {
  const program = 'const aws = await start({ port: 0 }); console.log(new URL(aws.endpoint).port > 0); await aws.stop();';
  const esm = `import { start } from 'ruststack-ts'; ${program}`;
  assert.equal(await succeed('node', ['--input-type=module', '-e', esm], { cwd: folder, env: environment }), 'true\n');
  const cjs = `const { start } = require('ruststack-ts'); (async () => { ${program} })();`;
  assert.equal(await succeed('node', ['--input-type=commonjs', '-e', cjs], { cwd: folder, env: environment }), 'true\n');
});

for (const [name, args] of [
  ['nodenext', ['--module', 'nodenext']],
  ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
] as const) {
  test(`its types hold in a program with ${name} resolution`, async () => {
    const source = `import { type Emulator, start, type StartOptions } from 'ruststack-ts';
const options: StartOptions = { port: 0 };
export const run = async (): Promise<string> => {
  const aws: Emulator = await start(options);
  await aws.stop();
  return aws.endpoint;
};
// @ts-expect-error a port is a number
start({ port: 'any' });
`;
    writeFileSync(path.join(folder, `${name}.ts`), source);
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--types', '', ...args];
    await succeed(process.execPath, [compiler, ...options, `${name}.ts`], { cwd: folder });
  });
}
