/**
 * A runtime image as AWS's are: an entry point that takes the handler, and the official, unmodified runtime interface clients: `aws-lambda-ric` from npm
 * and `awslambdaric` from PyPI. One image runs both languages.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alone } from '../harness/clients.js';
import { CLIENTS } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';
import { BASE_IMAGE, baseImage, madeOnce } from './base-image.js';

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

const DOCKERFILE = `FROM ${BASE_IMAGE}
COPY . /
ENV LAMBDA_TASK_ROOT=/var/task LAMBDA_RUNTIME_DIR=/var/runtime
WORKDIR /var/task
ENTRYPOINT ["/lambda-entrypoint.sh"]
`;

/** Makes the image, or tells why that can't be done here. */
export async function lambdaImage(): Promise<string | undefined> {
  const reason = await baseImage();
  if (reason !== undefined) return reason;
  return madeOnce(LAMBDA_IMAGE, async () => {
    const clients = path.join(CLIENTS, 'lambda-clients');
    const missing = await installClients(clients);
    if (missing !== undefined) return missing;
    const context = mkdtempSync(path.join(tmpdir(), 'ruststack-lambda-'));
    try {
      addRuntime(context, clients);
      await succeed('docker', ['build', '--quiet', '--tag', LAMBDA_IMAGE, context]);
    } finally {
      rmSync(context, { recursive: true, force: true });
    }
    return undefined;
  });
}

/** The clients in a folder, from npm and PyPI, for all tests that need them; tells why they can't be had. */
export function installClients(folder: string): Promise<string | undefined> {
  return alone(`${folder}.lock`, () => install(folder));
}

async function install(folder: string): Promise<string | undefined> {
  // The last file that its compilation makes, since one that was interrupted leaves the others.
  if (!existsSync(path.join(folder, 'node/node_modules/aws-lambda-ric/dist/rapid-client.node'))) {
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

/** What the image has beside the base, in the folder that it is built from. */
function addRuntime(context: string, clients: string): void {
  for (const folder of ['var/runtime', 'var/task', 'opt']) mkdirSync(path.join(context, folder), { recursive: true });
  cpSync(path.join(clients, 'node/node_modules'), path.join(context, 'var/runtime/node_modules'), { recursive: true });
  cpSync(path.join(clients, 'python'), path.join(context, 'var/runtime/python'), { recursive: true });
  for (const [name, text] of [
    ['lambda-entrypoint.sh', ENTRY_POINT],
    ['var/runtime/bootstrap', BOOTSTRAP],
  ] as const) {
    writeFileSync(path.join(context, name), text);
    chmodSync(path.join(context, name), 0o755);
  }
  writeFileSync(path.join(context, 'Dockerfile'), DOCKERFILE);
  writeFileSync(path.join(context, '.dockerignore'), 'Dockerfile\n.dockerignore\n');
}
