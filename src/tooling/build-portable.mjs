// Builds the native module of this machine's architecture for release: linked against glibc 2.28, so that it loads on every Linux since
// 2018, by Zig's linker from PyPI. The other platforms are built on their own machines, or with the scripts that package.json lists.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const GLIBC = '2.28';
const PACKAGES = ['cargo-zigbuild==0.24.0', 'ziglang==0.17.0'];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const tools = path.join(root, 'node_modules/.cache/zigbuild');
const triple = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];

function execute(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) {
    process.stderr.write(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.\n`);
    process.exit(1);
  }
}

if (process.platform !== 'linux' || !triple) {
  process.stderr.write(`The portable build is for Linux on x64 and arm64; this is ${process.platform}-${process.arch}.\n`);
  process.exit(1);
}
if (!existsSync(path.join(tools, 'bin/cargo-zigbuild'))) {
  execute('python3', ['-m', 'venv', tools]);
  execute(path.join(tools, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
}
const target = `${triple}-unknown-linux-gnu`;
execute(
  path.join(tools, 'bin/cargo-zigbuild'),
  ['zigbuild', '--release', '--target', `${target}.${GLIBC}`, '--manifest-path', 'native/crates/binding/Cargo.toml'],
  { PATH: `${path.join(tools, 'bin')}${path.delimiter}${process.env.PATH}` },
);
const built = path.join(
  process.env.CARGO_TARGET_DIR ?? path.join(root, 'native/target'),
  target,
  'release/libruststack_binding.so',
);
copyFileSync(built, path.join(root, `native/ruststack.linux-${process.arch}-gnu.node`));
