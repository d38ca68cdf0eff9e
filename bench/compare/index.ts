/** `--against`: what has moved since an earlier result, or since another revision, beyond the noise that was measured. */
import { statSync } from 'node:fs';
import { loadLaunchers, OURS } from '../launcher.js';
import { runLoad } from '../load/index.js';
import type { Options } from '../options.js';
import { type LoadRow, type Result, type Row, readResult } from '../result.js';
import { ownLauncher } from '../rivals/ruststack-ts.js';
import { compare, describeChanges } from './figures.js';
import { resolveRevision, withRevision } from './revision.js';

export function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() === true;
}

const ours = (rows: readonly Row[]): Row[] => rows.filter(({ target }) => target === OURS);

export function compareWithFile(result: Result, file: string): void {
  const earlier = readResult(file);
  const { date, commit } = earlier;
  process.stdout.write(`Against ${file} (${date}, ${commit.slice(0, 10)}):\n`);
  if (JSON.stringify(earlier.machine) !== JSON.stringify(result.machine)) {
    process.stdout.write('It was measured on another machine: only shares can be compared, and those with care.\n');
  }
  process.stdout.write(`${describeChanges(compare(ours(earlier.rows), ours(result.rows)))}\n`);
}

/** Load only: both revisions run at the same time and are measured in turns. */
export async function compareWithRevision(options: Options, revision: string): Promise<void> {
  const commit = resolveRevision(revision);
  await withRevision(commit, async (folder) => {
    const name = `${OURS} ${commit.slice(0, 7)}`;
    const current = loadLaunchers().filter((launcher) => launcher.name === OURS);
    const rows: LoadRow[] = [];
    await runLoad(options, [[...current, ownLauncher(folder, name)]], (row) => rows.push(row));
    const before = rows.filter(({ target }) => target === name);
    process.stdout.write(`Against ${revision} (${commit.slice(0, 10)}), in turns with it:\n`);
    process.stdout.write(`${describeChanges(compare(before, ours(rows)))}\n`);
  });
}
