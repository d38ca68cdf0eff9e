/**
 * rustack, an emulator in Rust (hyper), the fastest of the rivals.
 *
 * It checks no signatures. An object's head and body leave it as two packets without TCP_NODELAY, so that now and then a GET on a reused
 * connection waits 40 ms for the client's delayed acknowledgement (seen on 2026-11-21; most do under load).
 *
 * Its crate is compiled without the lock file that comes with it. One of its crates wants webpki-roots 1.0.11, which not every mirror of
 * the registry has; then the sources of 1.0.10, a list of certificates that no benchmark looks at, stand in under that number.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Launcher } from '../launcher.js';
import { installFromCrates } from './install/cargo.js';
import { RunError, run } from './install/run.js';

const VERSION = '0.12.0';
const CERTIFICATES = { name: 'webpki-roots', wanted: '1.0.11', published: '1.0.10' };

async function install(folder: string): Promise<void> {
  try {
    await installFromCrates(folder, 'rustack-cli', VERSION);
  } catch (error) {
    if (!(error instanceof RunError && error.output.includes(`${CERTIFICATES.name} = "~${CERTIFICATES.wanted}"`))) throw error;
    const substitute = await fetchCertificates(folder);
    await installFromCrates(folder, 'rustack-cli', VERSION, [`patch.crates-io.${CERTIFICATES.name}.path="${substitute}"`]);
  }
}

/** Fetches the sources of the version that is published, and gives the folder in which they bear the number that is wanted. */
async function fetchCertificates(folder: string): Promise<string> {
  const { name, wanted, published } = CERTIFICATES;
  const project = path.join(folder, 'certificates');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(path.join(project, 'src'), { recursive: true });
  writeFileSync(
    path.join(project, 'Cargo.toml'),
    `[package]\nname = "certificates"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n${name} = "=${published}"\n[workspace]\n`,
  );
  writeFileSync(path.join(project, 'src/lib.rs'), '');
  await run('cargo', ['vendor', '--quiet'], { cwd: project });
  const sources = path.join(project, 'vendor', name);
  const manifest = path.join(sources, 'Cargo.toml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(`\nversion = "${published}"`, `\nversion = "${wanted}"`));
  return sources;
}

export const launcher: Launcher = {
  name: 'rustack',
  version: VERSION,
  services: ['s3', 'dynamodb', 'sts', 'sqs', 'lambda'],
  install,
  command: async (folder, port, scratch) => {
    const file = path.join(folder, 'bin/rustack');
    if (!existsSync(file)) return `${file} is missing.`;
    // Functions as processes, which it does only when it is told to.
    return { file, args: [], env: { GATEWAY_LISTEN: `127.0.0.1:${port}`, LAMBDA_EXECUTOR: 'native' }, cwd: scratch };
  },
};
