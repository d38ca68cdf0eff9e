// `npm run check`: everything about the sources that a machine can judge. Each check runs even if an earlier one failed, so that
// one run names all that is wrong.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const native = path.join(root, 'native');

const checks = [
  ['types', 'npx', ['tsc', '-p', '.'], root],
  ['types of the conformance page', 'npx', ['tsc', '-p', 'conformance/report/browser'], root],
  ['lint, format, import boundaries', 'npx', ['biome', 'ci', '--error-on-warnings', '.'], root],
  ['unused code and dependencies', 'npx', ['knip', '--config', 'src/tooling/knip.config.mjs', '--no-progress'], root],
  ['generated tables and types unchanged', process.execPath, ['protocols/generate/main.mjs', '--check'], root],
  ['cargo fmt', 'cargo', ['fmt', '--all', '--check'], native],
  ['cargo clippy', 'cargo', ['clippy', '--quiet', '--workspace', '--all-targets', '--', '-D', 'warnings'], native],
];

const failed = [];
for (const [name, command, args, cwd] of checks) {
  process.stdout.write(`== ${name}\n`);
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  process.stdout.write(`\nFailed: ${failed.join('; ')}\n`);
  process.exit(1);
}
process.stdout.write(`\nAll ${checks.length} checks hold.\n`);
