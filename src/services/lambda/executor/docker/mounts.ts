/**
 * How code and layers get to `/var/task` and `/opt`: mounted where the engine sees the emulator's files, else copied in before the start. Layers
 * are merged for that into one folder of hard links, a later one over an earlier one.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type Docker from 'dockerode';
import type { EnvironmentSpec } from '../contract.js';
import type { OwnContainer } from './network.js';

export const TASK = '/var/task';
export const OPT = '/opt';

/** A folder of ours and where it belongs in the container. */
interface Placement {
  readonly folder: string;
  readonly target: typeof TASK | typeof OPT;
}

export interface Placements {
  /** As `HostConfig.Binds` wants them. */
  readonly binds: readonly string[];
  readonly copies: readonly Placement[];
}

export async function placementsOf(
  spec: EnvironmentSpec,
  temporary: string,
  own: OwnContainer | undefined,
  local: boolean,
): Promise<Placements> {
  const placements: Placement[] = [];
  if (spec.codeFolder !== undefined) placements.push({ folder: spec.codeFolder, target: TASK });
  const [first] = spec.layerFolders;
  if (spec.layerFolders.length > 1) placements.push({ folder: await mergedLayers(spec.layerFolders, temporary), target: OPT });
  else if (first !== undefined) placements.push({ folder: first, target: OPT });

  const binds: string[] = [];
  const copies: Placement[] = [];
  for (const placement of placements) {
    const source = local ? seenByEngine(placement.folder, own) : undefined;
    if (source === undefined) copies.push(placement);
    else binds.push(`${source}:${placement.target}:ro`);
  }
  return { binds, copies };
}

/** A path of ours as the engine knows it; nothing if it can't see it. */
function seenByEngine(folder: string, own: OwnContainer | undefined): string | undefined {
  if (!own) return folder;
  const mount = own.mounts
    .filter(({ destination }) => folder === destination || folder.startsWith(`${destination}/`))
    .sort((a, b) => b.destination.length - a.destination.length)[0];
  if (mount) return mount.source + folder.slice(mount.destination.length);
  // A folder that is not in our container is one of the host, which users give for code that is used as it is.
  return existsSync(folder) ? undefined : folder;
}

/** Copies what could not be mounted. */
export async function copyInto(container: Docker.Container, copies: readonly Placement[]): Promise<void> {
  if (copies.length === 0) return;
  const tar = require('tar-fs') as { pack(folder: string, options: { umask: number }): Readable };
  for (const { folder, target } of copies) {
    await container.putArchive(tar.pack(folder, { umask: 0 }), { path: target });
  }
}

/** Merges that are under way or done, by folder. */
const merges = new Map<string, Promise<string>>();

function mergedLayers(folders: readonly string[], temporary: string): Promise<string> {
  const name = createHash('sha256').update(folders.join('\0')).digest('hex').slice(0, 32);
  const merged = path.join(temporary, 'merged-layers', name);
  let merge = merges.get(merged);
  if (merge && existsSync(merged)) return merge;
  merge = mergeInto(merged, folders);
  merges.set(merged, merge);
  merge.catch(() => merges.delete(merged));
  return merge;
}

async function mergeInto(merged: string, folders: readonly string[]): Promise<string> {
  if (existsSync(merged)) return merged;
  const draft = `${merged}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  for (const folder of folders) await overlay(folder, draft);
  await rename(draft, merged);
  return merged;
}

async function overlay(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      // What an earlier layer has there as a file gives way.
      await overlay(source, target).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error;
        await rm(target, { force: true });
        await overlay(source, target);
      });
      continue;
    }
    await rm(target, { recursive: true, force: true });
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

export function existsIn(folder: string, name: string): boolean {
  return existsSync(path.join(folder, name));
}
