// Builds the native module for this platform into native/ruststack.<platform>.node, with its types in native/binding.d.ts.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** A profile of native/Cargo.toml. */
const profile = process.env.RUSTSTACK_NATIVE_PROFILE || 'release';
const args = [
  'napi',
  'build',
  '--platform',
  '--profile',
  profile,
  '--no-js',
  '--manifest-path',
  'native/crates/binding/Cargo.toml',
  '--package-json-path',
  'package.json',
  '--output-dir',
  'native',
  '--dts',
  'binding.d.ts',
  ...process.argv.slice(2),
];
const result = spawnSync('npx', args, { cwd: root, stdio: 'inherit' });
process.exit(result.status ?? 1);
