/**
 * Where a function's files are when no container puts them to `/var/task` and `/opt`: variables that name these places get the folders of this machine.
 * Layers are a list of folders, of which a later one goes before an earlier one, as its files would lie over the other's.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { EnvironmentSpec } from '../contract.js';

const TASK = '/var/task';
const OPT = '/opt';

/** The layers' folders, those that are asked first before the others. */
const layersOf = (spec: EnvironmentSpec): readonly string[] => [...spec.layerFolders].reverse();

/** Where a path of AWS's is on this machine; itself if it is somewhere else, or nowhere. */
export function localPath(spec: EnvironmentSpec, name: string): string {
  if (name === TASK || name.startsWith(`${TASK}/`)) return path.join(spec.codeFolder ?? '', name.slice(TASK.length));
  if (name !== OPT && !name.startsWith(`${OPT}/`)) return name;
  const inLayer = name.slice(OPT.length);
  const layer = layersOf(spec).find((folder) => existsSync(path.join(folder, inLayer)));
  return layer === undefined ? name : path.join(layer, inLayer);
}

/** Variables in which a user may name files of the function or of layers. */
const WITH_PATHS = [
  'NODE_OPTIONS',
  'NODE_PATH',
  'PYTHONPATH',
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'PATH',
  'JAVA_TOOL_OPTIONS',
  'AWS_LAMBDA_EXEC_WRAPPER',
] as const;

function mapped(spec: EnvironmentSpec, value: string): string {
  return value.replace(/\/(?:var\/task|opt)(?:\/[^\s:;,"']*)?(?![^\s:;,"'])/g, (name) => localPath(spec, name));
}

const inLayers = (spec: EnvironmentSpec, ...inside: string[]): string[] =>
  inside.flatMap((part) => layersOf(spec).map((folder) => path.join(folder, part)));

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(path.delimiter);

/** The variables that depend on where files are, over those that don't. */
export function withPaths(
  spec: EnvironmentSpec,
  variables: Readonly<Record<string, string>>,
  language: string | undefined,
  version: string,
): Record<string, string> {
  const task = spec.codeFolder ?? '';
  const all: Record<string, string> = { ...variables };
  for (const name of WITH_PATHS) {
    const value = all[name];
    if (value !== undefined) all[name] = mapped(spec, value);
  }
  all.LAMBDA_TASK_ROOT = task;
  all.LAMBDA_RUNTIME_DIR = '/var/runtime';
  all.PWD = task;
  // The machine's own commands come before those of layers, as on AWS, unless the user says otherwise.
  all.PATH = all.PATH ?? joined(process.env.PATH, ...inLayers(spec, 'bin'));
  const libraries = [task, path.join(task, 'lib'), ...inLayers(spec, 'lib')];
  all.LD_LIBRARY_PATH = joined(all.LD_LIBRARY_PATH, ...(hasLibraries(spec) ? libraries : []));
  if (all.LD_LIBRARY_PATH === '') delete all.LD_LIBRARY_PATH;
  if (language === 'nodejs') {
    const modules = inLayers(spec, `nodejs/node${version}/node_modules`, 'nodejs/node_modules');
    all.NODE_PATH = joined(all.NODE_PATH, ...modules, task);
  }
  if (language === 'python') {
    const packages = inLayers(spec, 'python', `python/lib/python${version}/site-packages`);
    all.PYTHONPATH = joined(all.PYTHONPATH, ...packages);
    if (all.PYTHONPATH === '') delete all.PYTHONPATH;
  }
  return all;
}

/** Whether there are libraries beside the code, for which the loader's path has to be set before a process starts. */
export function hasLibraries(spec: EnvironmentSpec): boolean {
  return [path.join(spec.codeFolder ?? '', 'lib'), ...spec.layerFolders.map((folder) => path.join(folder, 'lib'))].some(
    (folder) => {
      try {
        return readdirSync(folder).some((name) => /\.so(\.|$)/.test(name));
      } catch {
        return false;
      }
    },
  );
}

/** The extensions that layers bring: executable files of `extensions`, by name. */
export function extensionsOf(spec: EnvironmentSpec): readonly string[] {
  const found = new Map<string, string>();
  for (const folder of spec.layerFolders) {
    const extensions = path.join(folder, 'extensions');
    let names: string[];
    try {
      names = readdirSync(extensions);
    } catch {
      continue;
    }
    for (const name of names) {
      const file = path.join(extensions, name);
      if (statSync(file).isFile()) found.set(name, file);
    }
  }
  return [...found.values()];
}
