/**
 * LocalStack's way to work on a function: a bucket that is none, whose keys are folders of this machine. The folder is the code, as it is at each
 * start of an environment; `fingerprintOf` tells whether something in it has changed, so that environments started before then are ended.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../../runtime/config.js';
import { invalidParameter } from '../errors.js';
import type { CodeRow } from '../store.js';

/** What LocalStack's versions up to 1 called it. */
const OLD_NAME = '__local__';

export function isHotReloadBucket({ lambdaHotReloadBucket }: Config, bucket: string): boolean {
  return bucket === lambdaHotReloadBucket || bucket === OLD_NAME;
}

/** The words are our own: AWS has no such thing, and LocalStack mounts what it is told. */
export function watchedFolder(key: string): CodeRow {
  const folder = key.startsWith('/') || path.isAbsolute(key) ? path.normalize(key) : path.join('/', key);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw invalidParameter(`There is no folder ${folder}, which the function is to be run from.`);
  }
  return { kind: 'folder', path: folder };
}

/** Entries that are looked at, so that a look stays short; a change of a file behind them is seen when a folder's time changes with it. */
const ENTRIES_MAX = 20_000;
/** Folders that tools write to while the code stays as it is. */
const PASSED_OVER: ReadonlySet<string> = new Set(['__pycache__', '.git', '.cache', '.pytest_cache']);

/**
 * What changes when a file under the folder is written, made or removed: a number over the times and sizes of all that is in it. Folders of packages
 * (`node_modules`) are looked at with their own time alone. Some 3 µs a file.
 */
export function fingerprintOf(folder: string): string {
  let hash = 0;
  let entries = 0;
  const add = (text: string, number: number): void => {
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    hash = (Math.imul(hash, 31) + (number | 0)) | 0;
  };
  const visit = (place: string): void => {
    for (const entry of list(place)) {
      if (PASSED_OVER.has(entry.name) || ++entries > ENTRIES_MAX) continue;
      const full = path.join(place, entry.name);
      const facts = statSync(full, { throwIfNoEntry: false });
      if (facts === undefined) continue;
      if (facts.isDirectory() && !entry.isSymbolicLink() && entry.name !== 'node_modules') visit(full);
      else add(full, Math.trunc(facts.mtimeMs * 1000) ^ facts.size);
    }
  };
  visit(folder);
  return `${entries}-${hash >>> 0}`;
}

function list(folder: string): import('node:fs').Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
