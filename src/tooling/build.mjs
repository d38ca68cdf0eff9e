// Compiles every TypeScript file to CommonJS under dist/, one to one: CommonJS, because Jest and old loaders can take nothing
// else without flags, and one to one, so that paths relative to a file stay true.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
/** The TypeScript files below a folder. Declaration files hold types only, of which nothing is left to run. */
function sources(folder, recursive = true) {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  const names = readdirSync(full, { recursive }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  return names.map((name) => path.join(folder, name));
}

const options = {
  absWorkingDir: root,
  outdir: 'dist',
  outbase: '.',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
};
await build({
  ...options,
  entryPoints: [
    ...['src', 'protocols', 'bench', 'conformance'].flatMap((folder) => sources(folder)),
    ...sources('native', false),
  ],
});

/** Services that a first request is seldom for are left out of the bundle, since an idle emulator would hold them in memory: they are loaded from their own files. */
const APART = /^\.\/(lambda|logs)\/index\.js$/;
const apart = {
  name: 'services apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: APART }, ({ path: asked }) => ({ path: `./services/${asked.slice(2)}`, external: true })),
};

// The emulator once more, with all that it is made of in one file: finding and reading seventy files takes longer than everything
// else between exec and the first answer. What is required lazily still runs lazily. Paths relative to a file hold in both, since
// dist/src is as deep as dist/native and dist/protocols; deeper files take the paths that they need from the emulator. An idle emulator holds its
// text in memory, twice as large if any letter of it is beyond Latin-1: hence without comments and blanks.
await build({
  ...options,
  entryPoints: ['src/emulator.ts'],
  bundle: true,
  minifyWhitespace: true,
  plugins: [apart],
  packages: 'external',
  external: ['*.node'],
  allowOverwrite: true,
});

// What runs Python functions goes along as it is.
const bootstraps = 'src/services/lambda/executor/process/bootstraps/python.py';
cpSync(path.join(root, bootstraps), path.join(root, 'dist', bootstraps));
