/** Where state lives on the disk: in the folder that was named, the volume of LocalStack's images, or a folder of the user's own. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Persistence } from './config.js';

/** What users of LocalStack's images mount. */
const VOLUME = '/var/lib/localstack';
/** Beside what others keep in the same folder. */
const OWN_FOLDER = 'ruststack';

export function persistenceIn(
  given: string | undefined,
  durability: Persistence['durability'],
  environment: (name: string) => string | undefined,
): Persistence {
  const base = given ?? (existsSync(VOLUME) ? VOLUME : undefined);
  return { folder: base === undefined ? userFolder(environment) : path.resolve(base, OWN_FOLDER), durability };
}

function userFolder(environment: (name: string) => string | undefined): string {
  const home = homedir();
  const named = { win32: path.join(home, 'AppData', 'Local'), darwin: path.join(home, 'Library', 'Application Support') };
  const base =
    process.platform === 'win32'
      ? (environment('LOCALAPPDATA') ?? named.win32)
      : process.platform === 'darwin'
        ? named.darwin
        : (environment('XDG_STATE_HOME') ?? path.join(home, '.local', 'state'));
  return path.join(base, OWN_FOLDER, 'state');
}
