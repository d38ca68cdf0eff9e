/**
 * A runtime image as AWS's are: an entry point that takes the handler, and the official, unmodified runtime interface clients: `aws-lambda-ric` from npm
 * and `awslambdaric` from PyPI. One image runs both languages.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLIENTS } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';
import { isThere, makeImage, whyNoImage } from './base-image.js';

export const LAMBDA_IMAGE = 'ruststack-test-lambda';

/** The last that runs on the Node.js versions that we test with. */
const NODE_CLIENT = 'aws-lambda-ric@3';
const PYTHON_CLIENT = 'awslambdaric';

const ENTRY_POINT = `#!/bin/sh
if [ $# -ne 1 ]; then echo "the one argument is the handler" 1>&2; exit 142; fi
export _HANDLER="$1"
exec /var/runtime/bootstrap
`;

const BOOTSTRAP = `#!/bin/sh
case "$AWS_EXECUTION_ENV" in
  *python*) export PYTHONPATH=/var/task:/opt/python:/var/runtime/python; exec python3 -m awslambdaric "$_HANDLER" ;;
  *) exec node /var/runtime/node_modules/aws-lambda-ric/bin/index.mjs "$_HANDLER" ;;
esac
`;

/** Makes the image, or tells why that can't be done here. */
export async function lambdaImage(): Promise<string | undefined> {
  const reason = await whyNoImage(LAMBDA_IMAGE);
  if (reason !== undefined || (await isThere(LAMBDA_IMAGE))) return reason;
  const clients = path.join(CLIENTS, 'lambda-clients');
  const missing = await installClients(clients);
  if (missing !== undefined) return missing;
  await makeImage(LAMBDA_IMAGE, ['python3'], (system) => addRuntime(system, clients), [
    'ENTRYPOINT ["/lambda-entrypoint.sh"]',
    'WORKDIR /var/task',
    'ENV PATH=/usr/local/bin:/usr/bin:/bin LAMBDA_TASK_ROOT=/var/task LAMBDA_RUNTIME_DIR=/var/runtime',
  ]);
  return undefined;
}

/** The clients in a folder, from npm and PyPI; tells why they can't be had. */
export async function installClients(folder: string): Promise<string | undefined> {
  if (!existsSync(path.join(folder, 'node/node_modules/aws-lambda-ric/dist'))) {
    mkdirSync(path.join(folder, 'node'), { recursive: true });
    writeFileSync(path.join(folder, 'node/package.json'), '{"private": true}');
    const node = await run('npm', ['install', '--no-audit', '--no-fund', NODE_CLIENT], { cwd: path.join(folder, 'node') });
    if (node.code !== 0) return `${NODE_CLIENT} can't be installed (it is compiled with autoconf, libtool and cmake)`;
  }
  if (!existsSync(path.join(folder, 'python/awslambdaric'))) {
    const version = await run('python3', ['-c', 'import sys; print(sys.version_info[:2])']).catch(() => undefined);
    if (version?.stdout.trim() !== '(3, 11)') return "the image's Python is 3.11 and this machine's another";
    const python = await run('python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--target',
      path.join(folder, 'python'),
      PYTHON_CLIENT,
    ]);
    if (python.code !== 0) return `${PYTHON_CLIENT} can't be installed`;
  }
  return undefined;
}

async function addRuntime(system: string, clients: string): Promise<void> {
  for (const folder of ['var/runtime', 'var/task', 'opt']) mkdirSync(path.join(system, folder), { recursive: true });
  cpSync(path.join(clients, 'node/node_modules'), path.join(system, 'var/runtime/node_modules'), { recursive: true });
  cpSync(path.join(clients, 'python'), path.join(system, 'var/runtime/python'), { recursive: true });
  for (const [name, text] of [
    ['lambda-entrypoint.sh', ENTRY_POINT],
    ['var/runtime/bootstrap', BOOTSTRAP],
  ] as const) {
    writeFileSync(path.join(system, name), text);
    chmodSync(path.join(system, name), 0o755);
  }
  await succeed('rm', ['-rf', path.join(system, 'var/cache/apt'), path.join(system, 'var/lib/apt/lists')]);
}
