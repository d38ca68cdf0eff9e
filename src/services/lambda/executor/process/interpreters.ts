/** Finds what runs a managed runtime on this machine: the exact version where one is installed, else the nearest. What was found is remembered. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type Language = 'nodejs' | 'python' | 'java';

export interface Interpreter {
  readonly path: string;
  /** `20`, `3.12`. */
  readonly version: string;
  /** Whether it is the version that the runtime names. */
  readonly isExact: boolean;
}

interface Found {
  readonly path: string;
  readonly version: string;
}

const inHome = (...parts: string[]): string => path.join(homedir(), ...parts);

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    const stat = statSync(file);
    return stat.isFile() && (process.platform === 'win32' || (stat.mode & 0o111) !== 0);
  } catch {
    return false;
  }
}

/** The folders of PATH. Those of shims are left out: a shim runs whatever version is switched on, or none. */
function searchPath(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [...folders.filter((folder) => folder !== '' && path.basename(folder) !== 'shims'), '/usr/local/bin', '/usr/bin'];
}

/** Installations that a version manager keeps: a folder a version, its name beginning with the version. */
function managed(folders: readonly (readonly [folder: string, inside: string])[], pattern: RegExp): Found[] {
  const found: Found[] = [];
  for (const [folder, inside] of folders) {
    for (const name of list(folder)) {
      const version = pattern.exec(name)?.[1];
      const file = path.join(folder, name, inside);
      if (version !== undefined && isExecutable(file)) found.push({ path: file, version });
    }
  }
  return found;
}

function nodes(): Found[] {
  const found: Found[] = [{ path: process.execPath, version: process.versions.node.split('.')[0] as string }];
  found.push(
    ...managed(
      [
        [path.join(process.env.NVM_DIR ?? inHome('.nvm'), 'versions', 'node'), 'bin/node'],
        [inHome('.asdf', 'installs', 'nodejs'), 'bin/node'],
        [inHome('.volta', 'tools', 'image', 'node'), 'bin/node'],
        [inHome('.local', 'share', 'fnm', 'node-versions'), 'installation/bin/node'],
        [inHome('.local', 'share', 'mise', 'installs', 'node'), 'bin/node'],
        ['/usr/local/n/versions/node', 'bin/node'],
      ],
      /^v?(\d+)\./,
    ),
  );
  return found;
}

function pythons(): Found[] {
  const found = managed(
    [
      [path.join(process.env.PYENV_ROOT ?? inHome('.pyenv'), 'versions'), 'bin/python3'],
      [inHome('.asdf', 'installs', 'python'), 'bin/python3'],
      [inHome('.local', 'share', 'uv', 'python'), 'bin/python3'],
      [inHome('.local', 'share', 'mise', 'installs', 'python'), 'bin/python3'],
    ],
    /^(?:cpython-)?(3\.\d+)\./,
  );
  for (const folder of searchPath()) {
    for (const name of list(folder)) {
      const version = /^python(3\.\d+)$/.exec(name)?.[1];
      const file = path.join(folder, name);
      if (version !== undefined && isExecutable(file)) found.push({ path: file, version });
    }
  }
  return found;
}

/** The last part of a version, by which versions of a language are near to each other. */
const ordinal = (version: string): number => Number(version.split('.').at(-1));

function nearest(all: readonly Found[], wanted: string): Interpreter | undefined {
  let best: Found | undefined;
  const away = ({ version }: Found): number => Math.abs(ordinal(version) - ordinal(wanted));
  for (const found of all) if (best === undefined || away(found) < away(best)) best = found;
  return best && { ...best, isExact: best.version === wanted };
}

/** A runtime's language and version: `nodejs20.x`, `python3.12`, `java21`. */
export function languageOf(runtime: string): { readonly language: Language; readonly version: string } | undefined {
  const node = /^nodejs(\d+)\.x$/.exec(runtime);
  if (node !== null) return { language: 'nodejs', version: node[1] as string };
  const python = /^python(3\.\d+)$/.exec(runtime);
  if (python !== null) return { language: 'python', version: python[1] as string };
  const java = /^java(\d+)(?:\.al2)?$/.exec(runtime);
  if (java !== null) return { language: 'java', version: java[1] as string };
  return undefined;
}

const remembered = new Map<string, Interpreter | undefined>();

function find(language: Language, version: string): Interpreter | undefined {
  if (language === 'nodejs') return nearest(nodes(), version);
  // What Python 3.8 and older lack, the runtime client needs.
  if (language === 'python')
    return nearest(
      pythons().filter((found) => ordinal(found.version) >= 9),
      version,
    );
  const home = process.env.JAVA_HOME;
  const candidates = [...(home === undefined ? [] : [path.join(home, 'bin')]), ...searchPath()].map((folder) =>
    path.join(folder, 'java'),
  );
  const java = candidates.find(isExecutable);
  if (java === undefined) return undefined;
  const real = existsSync(java) ? realpathSync(java) : java;
  return { path: java, version: /(\d+)/.exec(path.basename(path.dirname(path.dirname(real))))?.[1] ?? version, isExact: true };
}

/** What runs the runtime here, if anything does. */
export function interpreterOf(runtime: string): Interpreter | undefined {
  if (remembered.has(runtime)) return remembered.get(runtime);
  const wanted = languageOf(runtime);
  const found = wanted === undefined ? undefined : find(wanted.language, wanted.version);
  remembered.set(runtime, found);
  return found;
}
