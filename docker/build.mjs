// Builds the docker image: packs the package, installs it as a user would into docker/app, drops what other platforms need, and runs
// `docker build`. Usage: node docker/build.mjs [--base IMAGE] [--tag NAME]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const app = path.join(here, 'app');
const { values } = parseArgs({
  options: { base: { type: 'string', default: 'node:22-bookworm-slim' }, tag: { type: 'string', default: 'ruststack-ts' } },
});

function execute(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ''}${command} ${args[0]} failed${result.error ? `: ${result.error.message}` : ''}.\n`);
    process.exit(1);
  }
  return result.stdout;
}

/** uWebSockets.js comes with a binary for each platform and version of Node.js; the image needs those of its own platform. */
function dropForeignBinaries() {
  const folder = path.join(app, 'node_modules/uWebSockets.js/dist/bin');
  const own = `uws_${process.platform}_${process.arch}_`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(own)) rmSync(path.join(folder, name));
  }
}

rmSync(app, { recursive: true, force: true });
mkdirSync(app, { recursive: true });
const [packed] = JSON.parse(execute('npm', ['pack', '--json', '--pack-destination', app], root));
writeFileSync(path.join(app, 'package.json'), '{"private": true}\n');
execute('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', path.join(app, packed.filename)], app);
rmSync(path.join(app, packed.filename));
dropForeignBinaries();
execute('docker', ['build', '--quiet', '--build-arg', `BASE=${values.base}`, '--tag', values.tag, here], root);
process.stdout.write(`Built ${values.tag}.\n`);
