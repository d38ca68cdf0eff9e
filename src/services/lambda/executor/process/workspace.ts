/** The folder of one emulator's environments, named after its process, so that what a killed emulator left is known as such: folders, and processes that name them. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { marked } from './tree.js';

const PREFIX = 'ruststack-lambda-';

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

/** Ends what emulators left that are no more. */
export function sweepFormer(parent: string): void {
  let names: string[];
  try {
    names = readdirSync(parent);
  } catch {
    return;
  }
  for (const name of names) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-\\d+$`).exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = path.join(parent, name);
    for (const pid of marked([`TMPDIR=${folder}/`])) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended.
      }
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
