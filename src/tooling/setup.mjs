// Brings a checkout to a state that runs: npm packages, native module, JavaScript. Each step is skipped while what it is made
// from has not changed. Uses nothing but Node itself, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const stampDir = path.join(root, 'node_modules', '.ruststack');

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Names, sizes and times of all files below the folders, with an ending of those given. */
function fingerprint(paths, endings) {
  const hash = createHash('sha1').update(process.version);
  const visit = (entry) => {
    const stat = statSync(entry, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(entry).sort()) {
        if (name !== 'node_modules' && name !== 'target' && name !== 'dist') visit(path.join(entry, name));
      }
    } else if (endings.some((ending) => entry.endsWith(ending))) {
      hash.update(`${entry}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  };
  for (const p of paths) visit(path.join(root, p));
  return hash.digest('hex');
}

function step(name, stamp, output, run) {
  const file = path.join(stampDir, name);
  if (existsSync(path.join(root, output)) && existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  run();
  mkdirSync(stampDir, { recursive: true });
  writeFileSync(file, stamp);
}

function execute(command, args, what, env = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (result.status !== 0) fail(`${what} failed; what went wrong stands above.`);
}

function requireCargo() {
  const result = spawnSync('cargo', ['--version'], { stdio: 'ignore' });
  if (result.error)
    fail(
      "The native module needs Rust, and cargo was not found: install it from https://rustup.rs (or your distribution's rustc and cargo), then try again.",
    );
}

function main() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Node.js 20 or later is needed; this is ${process.version}.`);
  step('packages', fingerprint(['package.json', 'package-lock.json'], ['.json']), 'node_modules/esbuild', () =>
    // Not `npm ci`: it refuses a lock file that lacks optional packages for other platforms, which some registries don't carry.
    execute('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing the npm packages'),
  );
  step('native', fingerprint(['native'], ['.rs', '.toml', '.lock']), 'native/binding.d.ts', () => {
    requireCargo();
    execute(process.execPath, ['src/tooling/build-native.mjs'], 'Building the native module');
  });
  step('javascript', fingerprint(['src', 'protocols', 'native', 'bench', 'conformance'], ['.ts', '.mjs']), 'dist', () =>
    execute(process.execPath, ['src/tooling/build.mjs'], 'Building the JavaScript'),
  );
}

main();
