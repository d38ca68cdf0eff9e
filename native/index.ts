/**
 * Loads the native module: the binary beside the sources or in the package, else the platform package that npm installed (the
 * napi-rs convention). Which C library Linux has is found by trying, since asking Node for it costs more than the load.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

export type NativeBinding = typeof import('./binding.js');
export type { ChangedMap, KeptSnapshot, SnapshotInit, SnapshotOutcome } from './binding.js';

let loaded: NativeBinding | undefined;

/** The native module. Throws a plain sentence where this platform has no binary. */
export function native(): NativeBinding {
  loaded ??= load();
  return loaded;
}

function platforms(): string[] {
  const { platform, arch } = process;
  if (platform === 'linux') return [`linux-${arch}-gnu`, `linux-${arch}-musl`];
  if (platform === 'win32') return [`win32-${arch}-msvc`];
  return [`${platform}-${arch}`];
}

function load(): NativeBinding {
  // From dist/native/ to native/ at the root of the checkout or package.
  const folder = path.join(__dirname, '../../native');
  const problems: string[] = [];
  for (const platform of platforms()) {
    const file = path.join(folder, `ruststack.${platform}.node`);
    for (const candidate of existsSync(file) ? [file] : [`ruststack-ts-${platform}`]) {
      try {
        return require(candidate) as NativeBinding;
      } catch (error) {
        problems.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
      }
    }
  }
  throw new Error(`No native module of ruststack-ts loads on ${process.platform}-${process.arch}: ${problems.join('; ')}`);
}
