// Compiles every TypeScript file to CommonJS under dist/, one to one: CommonJS, because Jest and old loaders can take nothing
// else without flags, and one to one, so that paths relative to a file stay true.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/**/*.ts', 'protocols/**/*.ts', 'native/*.ts', 'bench/**/*.ts', 'conformance/**/*.ts'],
  outdir: 'dist',
  outbase: '.',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
});
