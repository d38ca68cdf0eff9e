/** Rivals from npm, below a folder of their own: never among the project's packages. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.js';

export async function installFromNpm(folder: string, name: string, version: string): Promise<void> {
  // Without a package file npm would look for one in the folders above, and find the project's.
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify({ name: `rival-${name}`, private: true })}\n`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`], { cwd: folder });
}
