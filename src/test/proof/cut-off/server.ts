/** What the system says of an emulator's process, and raw connections to it. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import type { EmulatorProcess } from '../emulator-process.js';

/** Linux tells of other processes what is asked for here. */
export const NEEDS_PROC = process.platform !== 'linux' && 'needs /proc';

export const descriptors = ({ pid }: EmulatorProcess): number => readdirSync(`/proc/${pid}/fd`).length;
export const threads = ({ pid }: EmulatorProcess): number => readdirSync(`/proc/${pid}/task`).length;

export function residentMib({ pid }: EmulatorProcess): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Files of bodies below the folder that the emulator was given. */
export function bodyFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[0-9a-f]{32}(\.part)?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export async function open({ endpoint }: EmulatorProcess): Promise<Socket> {
  const socket = connect(Number(new URL(endpoint).port), '127.0.0.1');
  await once(socket, 'connect');
  // Cut off by either side, which is what it is about.
  socket.on('error', () => {});
  return socket;
}

/** Sends the bytes and goes away: by an end, or, every second time, without a word. */
export async function sendAndLeave(emulator: EmulatorProcess, bytes: Uint8Array, abruptly: boolean): Promise<void> {
  const socket = await open(emulator);
  socket.resume();
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  if (abruptly) {
    await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
    socket.resetAndDestroy();
  } else socket.end(bytes);
  await closed;
}

/** Sends a whole request; gives the status of its answer. */
export async function sendWhole(emulator: EmulatorProcess, bytes: Uint8Array): Promise<number> {
  const socket = await open(emulator);
  socket.write(bytes);
  const [first] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(first.toString('latin1'))?.[1]);
}
