// Writes the declarations that the package ships, under dist/types/.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const args = [
  'tsc',
  '-p',
  '.',
  '--noEmit',
  'false',
  '--emitDeclarationOnly',
  '--declaration',
  '--outDir',
  'dist/types',
  '--rootDir',
  '.',
];
const { status } = spawnSync('npx', args, { cwd: root, stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(1);
// Declarations that are written by hand or generated are not emitted, only referred to.
cpSync(path.join(root, 'protocols/types'), path.join(root, 'dist/types/protocols/types'), { recursive: true });
cpSync(path.join(root, 'native/binding.d.ts'), path.join(root, 'dist/types/native/binding.d.ts'));
