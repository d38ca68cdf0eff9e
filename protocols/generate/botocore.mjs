// Fetches the pinned botocore release from the Python package index, once, and reads its service models.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Returns the folder with one folder for each service. */
export function fetchBotocore({ version, sha256 }, cache) {
  const home = path.join(cache, `botocore-${version}`);
  const data = path.join(home, 'botocore/data');
  if (existsSync(data)) return data;
  const work = path.join(cache, `botocore-${version}.${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const options = ['--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '--quiet', '--dest', work];
    python(['-m', 'pip', 'download', ...options, `botocore==${version}`]);
    const wheel = path.join(work, readdirSync(work).find((name) => name.endsWith('.whl')) ?? '');
    const found = createHash('sha256').update(readFileSync(wheel)).digest('hex');
    if (found !== sha256) throw new Error(`botocore ${version} has the SHA-256 ${found}; services.json pins ${sha256}.`);
    python(['-m', 'zipfile', '-e', wheel, work]);
    rmSync(wheel);
    rmSync(home, { recursive: true, force: true });
    renameSync(work, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return data;
}

function python(args) {
  const result = spawnSync('python3', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.error) throw new Error('python3 was not found; it is needed to download botocore.');
  if (result.status !== 0) throw new Error(`python3 ${args.slice(0, 3).join(' ')} failed.`);
}

/** The newest API version of a service. */
export function botocoreModel(data, service) {
  const folder = path.join(data, service);
  if (!existsSync(folder)) throw new Error(`botocore has no service ${service}.`);
  const version = readdirSync(folder).sort().at(-1);
  return JSON.parse(gunzipSync(readFileSync(path.join(folder, version, 'service-2.json.gz'))).toString('utf8'));
}
