/** The base of the test's images without an image registry: Debian's packages by debootstrap, Python among them, and this machine's Node.js. */
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alone } from '../harness/clients.js';
import { CLIENTS } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';

export const BASE_IMAGE = 'ruststack-test-debian';

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Makes the base, or tells why that can't be done here. All images stand on it, so debootstrap, which takes longest, runs once. */
export async function baseImage(): Promise<string | undefined> {
  const engine = await run('docker', ['info']).catch(() => undefined);
  if (engine?.code !== 0) return 'no Docker engine answers';
  return madeOnce(BASE_IMAGE, async () => {
    if (!existsSync('/usr/sbin/debootstrap')) return 'debootstrap is not installed, which makes the base image';
    await makeBase();
    return undefined;
  });
}

/** Makes an image that is not there, once, though several test files may come at the same time; `make` may tell why it can't be made. */
export async function madeOnce(image: string, make: () => Promise<string | undefined>): Promise<string | undefined> {
  if (await isThere(image)) return undefined;
  return alone(path.join(CLIENTS, `${image}.lock`), async () => ((await isThere(image)) ? undefined : make()));
}

async function isThere(image: string): Promise<boolean> {
  return (await run('docker', ['image', 'inspect', image])).code === 0;
}

async function makeBase(): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'ruststack-base-'));
  const system = path.join(work, 'system');
  try {
    await succeed('debootstrap', ['--variant=minbase', '--include=python3', 'bookworm', system]);
    for (const folder of ['var/cache/apt', 'var/lib/apt/lists'])
      rmSync(path.join(system, folder), { recursive: true, force: true });
    cpSync(realpathSync(process.execPath), path.join(system, 'usr/local/bin/node'));
    await succeed('sh', ['-c', `tar -C ${system} -c . | docker import --change 'ENV PATH=${PATH}' - ${BASE_IMAGE}`]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
