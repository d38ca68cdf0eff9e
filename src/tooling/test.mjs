// Runs the tests: node:test over every *.test.ts (or those whose path contains one of the arguments), then `cargo test`.
// Files named *.clients.test.ts and *.docker.test.ts need foreign clients or an engine and run by `--kind`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const kind = args.find((arg) => arg.startsWith('--kind='))?.slice('--kind='.length) ?? 'unit';
const wanted = args.filter((arg) => !arg.startsWith('--'));
const ending = {
  unit: /^[^.]+(?<!\.clients)(?<!\.docker)\.test\.js$/,
  clients: /\.clients\.test\.js$/,
  docker: /\.docker\.test\.js$/,
}[kind];
if (!ending) {
  process.stderr.write(`Unknown kind of tests: ${kind}. There are unit, clients and docker.\n`);
  process.exit(2);
}

const files = readdirSync(path.join(root, 'dist'), { recursive: true })
  .filter((file) => ending.test(path.basename(file)))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()
  .map((file) => path.join('dist', file));
if (files.length === 0) {
  process.stderr.write(`No ${kind} test matches.\n`);
  process.exit(1);
}
const run = (command, list, cwd) => spawnSync(command, list, { cwd, stdio: 'inherit' }).status ?? 1;
let status = run(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=spec', ...files], root);
if (kind === 'unit' && wanted.length === 0) {
  status =
    run('cargo', ['test', '--quiet', '--workspace', '--exclude', 'ruststack-binding'], path.join(root, 'native')) || status;
}
process.exit(status);
