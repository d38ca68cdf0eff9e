/** What a package says of a version, and how much of them an account has. */
import { createHash } from 'node:crypto';
import type { FunctionCode, FunctionConfiguration } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { storePackage } from '../code/packages.js';
import { codeStorageExceeded } from '../errors.js';
import { type CodeRow, LAYER_VERSIONS, VERSIONS } from '../store.js';

/** LocalStack's word where a folder is used as it is. */
const NO_HASH = 'hot-reloading-hash-not-available';

/** Keeps the package, or names the image; without a registry its digest is drawn from its name. */
export async function codeOf(ctx: Context, source: FunctionCode): Promise<CodeRow> {
  const { ImageUri: uri } = source;
  if (uri === undefined) return storePackage(ctx, source);
  return { kind: 'image', uri, sha256: createHash('sha256').update(uri).digest('hex') };
}

export function codeMembers(code: CodeRow): Pick<FunctionConfiguration, 'CodeSize' | 'CodeSha256'> {
  if (code.kind === 'folder') return { CodeSize: 0, CodeSha256: NO_HASH };
  return { CodeSize: code.kind === 'zip' ? code.bytes : 0, CodeSha256: code.sha256 };
}

/** Bytes of all versions of functions and layers; one that was published counts again (recorded 2025-11-25). */
export function totalCode(reader: StateReader): number {
  let total = 0;
  for (const [, { code }] of reader.range(VERSIONS)) if (code.kind === 'zip') total += code.bytes;
  for (const [, { code }] of reader.range(LAYER_VERSIONS)) total += code.bytes;
  return total;
}

export function checkStorage(reader: StateReader, code: CodeRow, limit: number): void {
  if (code.kind === 'zip' && totalCode(reader) + code.bytes > limit) throw codeStorageExceeded();
}
