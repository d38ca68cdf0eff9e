/** Packages as folders of this machine: each is unpacked once, when it is first wanted, under its hash, and goes with the emulator. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { native } from '../../../../native/index.js';
import type { Instance } from '../../../runtime/instance.js';
import type { CodeRow } from '../store.js';
import { PACKAGES_BUCKET } from './packages.js';

/** Packages on their way, so that many who want one at once wait for the same. */
const underWay = new Map<string, Promise<void>>();

/**
 * A folder of the instance's own under the system's temporary folder (or `DATA_DIR`), which is removed when the emulator stops, or when another one
 * starts after one that did not live to do so.
 */
export function workFolder({ engine, config }: Instance): string {
  return native().lambdaFolder(engine, config.dataDir);
}

/** The folder with a package's files; nobody may write to it. An image has none. */
export async function folderOf(instance: Instance, code: CodeRow): Promise<string> {
  if (code.kind === 'folder') return code.path;
  if (code.kind === 'image') throw new Error(`The image ${code.uri} is no folder`);
  const folder = path.join(workFolder(instance), `code-${Buffer.from(code.sha256, 'base64').toString('hex')}`);
  if (existsSync(folder)) return folder;
  let unpacking = underWay.get(folder);
  if (unpacking === undefined) {
    unpacking = native()
      .unpackPackage(instance.engine, PACKAGES_BUCKET, code.key, folder, instance.config.lambdaLimits.unzippedCode)
      .finally(() => underWay.delete(folder));
    underWay.set(folder, unpacking);
  }
  await unpacking;
  return folder;
}
