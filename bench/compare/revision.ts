/** Another revision of this repository, built beside this one so that both can be run in turns. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../launcher.js';
import { UsageError } from '../options.js';

/** The crates of others are compiled once for all revisions. */
const CARGO_TARGET_DIR = path.join(ROOT, 'native/target/revisions');

function run(cwd: string, file: string, ...args: string[]): void {
  const env = { ...process.env, CARGO_TARGET_DIR };
  execFileSync(file, args, { cwd, env, stdio: ['ignore', process.stderr, process.stderr] });
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** The commit's full name. */
export function resolveRevision(revision: string): string {
  try {
    return git('rev-parse', '--verify', `${revision}^{commit}`);
  } catch {
    throw new UsageError(`'${revision}' is neither a file nor a revision of this repository.`);
  }
}

function isSame(commit: string, ...paths: string[]): boolean {
  try {
    git('diff', '--quiet', commit, '--', ...paths);
    return true;
  } catch {
    return false;
  }
}

/** Copies the binary where its sources are the same as here: building it takes minutes. */
function provideNative(folder: string, commit: string): void {
  const binaries = readdirSync(path.join(ROOT, 'native')).filter((name) => name.endsWith('.node') || name === 'binding.d.ts');
  if (binaries.length > 0 && isSame(commit, 'native')) {
    for (const name of binaries) copyFileSync(path.join(ROOT, 'native', name), path.join(folder, 'native', name));
  } else {
    run(folder, process.execPath, 'src/tooling/build-native.mjs');
  }
}

/** Checks the commit out into a folder of its own and builds it there; hands the folder over, and removes it afterwards. */
export async function withRevision<T>(commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(path.join(tmpdir(), 'bench-revision-'));
  const folder = path.join(parent, 'checkout');
  try {
    git('worktree', 'add', '--detach', folder, commit);
    if (isSame(commit, 'package-lock.json')) symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    else run(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error');
    provideNative(folder, commit);
    run(folder, process.execPath, 'src/tooling/build.mjs');
    return await use(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}
