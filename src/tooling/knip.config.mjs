// What knip takes for entries, and how it reads our lazy loading: `(require('./x.js') as typeof import('./x.js')).name` is shown to it in the
// one form of a late import whose use of a name it follows, and so is `const { name } = require(…) as …`.
const LAZY_MEMBER = /\(\s*require\(('[^']+')\)\s+as\s+typeof import\('[^']+'\)\s*\)\s*\.(\w+)/g;
const LAZY_NAMES = /const (\{[^}]*\}) =\s+require\(('[^']+')\) as typeof import\('[^']+'\)/g;

function showLazyImports(text) {
  return text
    .replaceAll(LAZY_MEMBER, 'import($1).then((loaded) => loaded.$2)')
    .replaceAll(
      LAZY_NAMES,
      (_, names, file) => `const ${names} = import(${file}).then((${names.replaceAll(/(\w+): \w+/g, '$1')}) => 0)`,
    );
}

export default {
  entry: [
    'src/index.ts',
    'src/cli/main.ts',
    'src/emulator.ts',
    'src/gateway-thread.ts',
    'src/runtime/shards/worker.ts',
    'src/services/lambda/executor/process/bootstraps/node.ts',
    'src/tooling/*.mjs',
    'src/test/proof/*/main.ts',
    'docker/build.mjs',
    'bench/index.ts',
    'bench/load/ceiling-server.ts',
    'bench/rivals/*.ts',
    'conformance/main.ts',
    'conformance/report/browser/main.ts',
    'conformance/record/main.ts',
    '**/*.test.ts',
    'examples/**/*.mjs',
  ],
  project: ['src/**/*.{ts,mjs}', 'protocols/**/*.{ts,mjs}', 'native/*.ts', 'bench/**/*.ts', 'conformance/**/*.ts'],
  // Loaded by the path of its binary, since the package is an ES module that does no more than choose one.
  ignoreDependencies: ['uWebSockets.js', '@biomejs/biome'],
  // A load generator and a compiler, which a machine may have; and what makes a small disk to fill.
  ignoreBinaries: ['oha', 'cc', 'mount', 'umount'],
  ignoreExportsUsedInFile: true,
  compilers: { ts: showLazyImports },
};
