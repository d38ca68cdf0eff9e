/**
 * A file that says that an emulator of this machine has started containers by an engine and may have left some: so that the next one looks for them at
 * its first function, and those who never had containers don't ask the engine for any.
 */
import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const isMarked = (engine: string): boolean => existsSync(fileOf(engine));

export function mark(engine: string): void {
  writeFileSync(fileOf(engine), '');
}

export function unmark(engine: string): void {
  rmSync(fileOf(engine), { force: true });
}

function fileOf(engine: string): string {
  return path.join(tmpdir(), `ruststack-lambda-containers-${createHash('sha256').update(engine).digest('hex').slice(0, 16)}`);
}
