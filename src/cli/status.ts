/** `ruststack status`: whether an emulator answers on a port, detached or not. Exit code 0 if so, else 1. */
import { request } from 'node:http';
import type { Arguments } from './arguments.js';
import { defaultPort } from './ports.js';
import { isAlive, readRecord } from './process-record.js';

const PATIENCE_MS = 2_000;

interface Health {
  readonly version?: string;
  readonly services?: Readonly<Record<string, string>>;
}

export async function status(args: Arguments): Promise<number> {
  const port = args.port ?? defaultPort();
  const record = readRecord(port);
  const detached = record !== undefined && isAlive(record);
  const endpoint = detached ? record.endpoint : `http://127.0.0.1:${port}`;
  const health = await askHealth(endpoint);
  if (!health) {
    process.stdout.write(`Not running on port ${port}.\n`);
    return 1;
  }
  const running = Object.entries(health.services ?? {}).filter(([, state]) => state === 'running');
  process.stdout.write(
    `Running at ${endpoint}${detached ? `, detached, process ${record.pid}` : ''}; version ${health.version}.\n`,
  );
  process.stdout.write(`Services in use: ${running.length > 0 ? running.map(([name]) => name).join(', ') : 'none yet'}.\n`);
  return 0;
}

function askHealth(endpoint: string): Promise<Health | undefined> {
  return new Promise((resolve) => {
    const call = request(`${endpoint}/_localstack/health`, { timeout: PATIENCE_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        try {
          resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Health);
        } catch {
          resolve(undefined);
        }
      });
    });
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve(undefined));
    call.end();
  });
}
