/** Which targets a run is about. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installFolder, type Launcher, loadLaunchers, OURS } from './launcher.js';
import { type Options, UsageError } from './options.js';

/** The targets that the options name: ours, unless they say otherwise. */
export function chooseTargets({ targets, rivals }: Pick<Options, 'targets' | 'rivals'>): Launcher[] {
  const all = loadLaunchers();
  if (targets.length === 0) return rivals ? all : all.filter(({ name }) => name === OURS);
  const unknown = targets.find((wanted) => !all.some(({ name }) => name === wanted));
  if (unknown !== undefined) {
    throw new UsageError(`There is no target '${unknown}'; there are ${all.map(({ name }) => name).join(', ')}.`);
  }
  return all.filter(({ name }) => targets.includes(name));
}

/** Those that can be started here; of the others it says why they are left out. */
export async function leaveOutMissing(targets: readonly Launcher[]): Promise<Launcher[]> {
  const found: Launcher[] = [];
  for (const target of targets) {
    const scratch = mkdtempSync(path.join(tmpdir(), 'bench-missing-'));
    // Nothing is started: the port only fills the command's place.
    const command = await target.command(installFolder(target.name), 1, scratch);
    rmSync(scratch, { recursive: true });
    if (typeof command === 'string') process.stdout.write(`${target.name} is left out: ${command}\n`);
    else found.push(target);
  }
  return found;
}
