/**
 * Whose container it is. A container that outlives its emulator (which was killed) is removed by the next one; one whose emulator lives is left
 * alone, so the label says enough of the owner to tell: its container if it runs in one, its machine, the machine's boot, process and start.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type Docker from 'dockerode';

export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** Both absent where the system doesn't tell. */
  readonly boot?: string;
  readonly start?: string;
  readonly container?: string;
}

export function ownOwner(container: string | undefined): Owner {
  const boot = bootId();
  const start = startOf(process.pid);
  return { host: hostname(), pid: process.pid, ...(boot && { boot }), ...(start && { start }), ...(container && { container }) };
}

/** A short name for one launcher of an owner. */
export function instanceName(owner: Owner, ordinal: number): string {
  return createHash('sha256').update(JSON.stringify(owner)).update(String(ordinal)).digest('hex').slice(0, 8);
}

export function readOwner(label: string | undefined): Owner | undefined {
  try {
    const owner = JSON.parse(label ?? '') as Owner;
    return typeof owner.host === 'string' && typeof owner.pid === 'number' ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** True only where it is certain. */
export async function isGone(owner: Owner, us: Owner, docker: Docker): Promise<boolean> {
  if (owner.container !== us.container) {
    if (owner.container === undefined) return false;
    const state = await docker
      .getContainer(owner.container)
      .inspect()
      .then((found) => found.State.Running)
      .catch((error: { statusCode?: number }) => error.statusCode !== 404);
    return !state;
  }
  if (owner.container === undefined && owner.host !== us.host) return false;
  if (owner.boot !== us.boot && owner.boot !== undefined && us.boot !== undefined) return true;
  if (!isAlive(owner.pid)) return true;
  const start = startOf(owner.pid);
  return owner.start !== undefined && start !== undefined && start !== owner.start;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function bootId(): string | undefined {
  return firstLine('/proc/sys/kernel/random/boot_id');
}

/** When a process was started, in ticks since the machine's start: the 22nd field, counted behind the name, which may hold anything. */
function startOf(pid: number): string | undefined {
  const line = firstLine(`/proc/${pid}/stat`);
  return line?.slice(line.lastIndexOf(')') + 2).split(' ')[19];
}

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n', 1)[0];
  } catch {
    return undefined;
  }
}
