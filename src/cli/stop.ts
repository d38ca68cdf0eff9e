/** `ruststack stop`: ends the detached server of a port, and no other process. */
import { sleep } from '../runtime/monotonic.js';
import type { Arguments } from './arguments.js';
import { defaultPort } from './ports.js';
import { isAlive, readRecord, removeRecord } from './process-record.js';

/** A server stops within milliseconds; one that does not in this time is killed. */
const PATIENCE_MS = 10_000;
const POLL_MS = 20;

export async function stop(args: Arguments): Promise<number> {
  const port = args.port ?? defaultPort();
  const record = readRecord(port);
  if (!record || !isAlive(record)) {
    if (record) removeRecord(port, record.pid);
    process.stderr.write(`ruststack: no detached server on port ${port}.\n`);
    return 1;
  }
  process.kill(record.pid, 'SIGTERM');
  for (let waited = 0; isAlive(record); waited += POLL_MS) {
    if (waited >= PATIENCE_MS) process.kill(record.pid, 'SIGKILL');
    await sleep(POLL_MS);
  }
  removeRecord(port, record.pid);
  process.stdout.write(`Stopped ${record.endpoint}.\n`);
  return 0;
}
