/** The folder of one emulator's environments, named after its process, so that what a killed emulator left is known as such: folders, and processes that name them. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { walk } from './tree.js';

const PREFIX = 'ruststack-lambda-';
const FOLDER = new RegExp(`^${PREFIX}(\\d+)-\\d+$`);
/** In the environment of every process that an emulator started for a function. */
const MARK = new RegExp(`\\0TMPDIR=[^\\0]*/${PREFIX}(\\d+)-\\d+/`);

export function ownFolder(parent: string): string {
  for (let number = 0; ; number++) {
    const folder = path.join(parent, `${PREFIX}${process.pid}-${number}`);
    try {
      mkdirSync(folder, { recursive: false, mode: 0o700 });
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Ends what emulators left that are no more: processes, wherever their folder was, and folders in this place. */
export function sweepFormer(parent: string): void {
  for (const { pid, environ } of walk()) {
    const owner = MARK.exec(environ)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
  for (const name of readdirSync(parent)) {
    const owner = FOLDER.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}
