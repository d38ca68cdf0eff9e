/** Rivals from crates.io, compiled here. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.js';

/** Puts the programs into `bin/`. `config` are settings as `cargo --config` takes them. */
export async function installFromCrates(
  folder: string,
  name: string,
  version: string,
  config: readonly string[] = [],
): Promise<void> {
  const target = path.join(folder, 'target');
  const settings = config.flatMap((setting) => ['--config', setting]);
  // Optimising across crates takes a machine of two cores most of an hour, for a few per cent.
  const env = { CARGO_TARGET_DIR: target, CARGO_PROFILE_RELEASE_LTO: 'off' };
  await run('cargo', ['install', `${name}@${version}`, '--root', folder, ...settings], { env });
  rmSync(target, { recursive: true, force: true });
}
