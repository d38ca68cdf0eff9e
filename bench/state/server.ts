/** Servers of this suite: with persistence and without, on a folder that can outlive them. */
import { type Launcher, type Running, start } from '../launcher.js';
import { Client } from '../load/client.js';

export interface Served {
  readonly running: Running;
  readonly client: Client;
  stop(): Promise<void>;
}

export const PERSISTENT = { PERSISTENCE: '1' } as const;
export const FSYNC = { ...PERSISTENT, RUSTSTACK_DURABILITY: 'fsync' } as const;

export async function serve(launcher: Launcher, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const running = await start(launcher, { env });
  const client = new Client({ port: running.port, credentials: launcher.credentials });
  const stop = async (): Promise<void> => {
    client.close();
    await running.stop();
  };
  return { running, client, stop };
}

/** Sends a request to the emulator's own paths over the client's connections. Gives the milliseconds that its answer took. */
export async function control({ client }: Served, method: string, path: string, body?: unknown): Promise<number> {
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const text = body === undefined ? undefined : JSON.stringify(body);
  const began = performance.now();
  await client.sendUnsigned({ service: 's3', method, path: `/_ruststack${path}`, headers, body: text });
  return performance.now() - began;
}

export const takeSnapshot = (served: Served, name: string): Promise<number> => control(served, 'POST', '/snapshots', { name });
export const restoreSnapshot = (served: Served, name: string): Promise<number> =>
  control(served, 'POST', `/snapshots/${name}/restore`);
export const dropSnapshot = (served: Served, name: string): Promise<number> => control(served, 'DELETE', `/snapshots/${name}`);
