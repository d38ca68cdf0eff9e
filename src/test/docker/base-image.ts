/** Base images without an image registry: Debian's packages by debootstrap, and this machine's Node.js. */
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, succeed } from '../harness/program.js';

/** Why images can't be made here; nothing if they can. */
export async function whyNoImage(image: string): Promise<string | undefined> {
  const engine = await run('docker', ['info']).catch(() => undefined);
  if (engine?.code !== 0) return 'no Docker engine answers';
  if (await isThere(image)) return undefined;
  return existsSync('/usr/sbin/debootstrap') ? undefined : 'debootstrap is not installed, which makes the base image';
}

export async function isThere(image: string): Promise<boolean> {
  return (await run('docker', ['image', 'inspect', image])).code === 0;
}

/** Makes an image, if it is not there. `add` puts into the system's folder what should be in it beside Debian and Node.js; `settings` are instructions of a Dockerfile. */
export async function makeImage(
  image: string,
  packages: readonly string[] = [],
  add: (system: string) => Promise<void> | void = () => undefined,
  settings: readonly string[] = [],
): Promise<void> {
  if (await isThere(image)) return;
  const work = mkdtempSync(path.join(tmpdir(), 'ruststack-base-'));
  const system = path.join(work, 'system');
  try {
    const include = packages.length > 0 ? [`--include=${packages.join(',')}`] : [];
    await succeed('debootstrap', ['--variant=minbase', ...include, 'bookworm', system]);
    cpSync(realpathSync(process.execPath), path.join(system, 'usr/local/bin/node'));
    await add(system);
    const changes = settings.map((each) => `--change '${each}'`).join(' ');
    await succeed('sh', ['-c', `tar -C ${system} -c . | docker import ${changes} - ${image}`]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
