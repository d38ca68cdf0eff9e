/** Rivals from PyPI, each in a virtual environment of its own, since their dependencies contradict each other. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { run } from './run.js';

/** A program of the environment below the folder. */
export function virtualProgram(folder: string, name: string): string {
  return path.join(folder, 'venv/bin', name);
}

export interface PythonPackages {
  /** The version of Python where not every one will do: '3.13'. */
  readonly python?: string;
  readonly packages: readonly string[];
}

export async function installFromPyPi(folder: string, { python, packages }: PythonPackages): Promise<void> {
  await run(await findPython(python), ['-m', 'venv', '--clear', path.join(folder, 'venv')]);
  await run(virtualProgram(folder, 'python'), ['-m', 'pip', 'install', '--quiet', ...packages]);
}

/** An interpreter of the version on the path or among those of pyenv, whose shims exist for versions that are not switched on, too. */
async function findPython(version: string | undefined): Promise<string> {
  const named = version === undefined ? 'python3' : `python${version}`;
  for (const candidate of [named, ...pyenvPythons(version ?? '3')]) {
    if (await works(candidate)) return candidate;
  }
  throw new Error(`${version === undefined ? 'Python 3' : `Python ${version}`} is needed, and neither the path nor pyenv has it`);
}

function pyenvPythons(version: string): string[] {
  const versions = path.join(process.env.PYENV_ROOT ?? path.join(homedir(), '.pyenv'), 'versions');
  if (!existsSync(versions)) return [];
  const fitting = readdirSync(versions).filter((name) => name === version || name.startsWith(`${version}.`));
  return fitting
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => path.join(versions, name, 'bin/python'));
}

async function works(python: string): Promise<boolean> {
  try {
    await run(python, ['-c', 'import venv, ensurepip']);
    return true;
  } catch {
    return false;
  }
}
