/** `ruststack stop`: ends the detached server of a port, and no other process. */
import { sleep } from '../../runtime/monotonic.js';
import { type Command, portOf } from '../command.js';
import { defaultPort } from '../ports.js';
import { isAlive, readRecord, removeRecord } from '../process-record.js';

/** A server stops within milliseconds; one that does not in this time is killed. */
const PATIENCE_MS = 10_000;
const POLL_MS = 20;

export const stop: Command = {
  options: { port: { type: 'string', short: 'p' } },
  help: '  --port N, -p N   the port of the server (default 4566, or that of GATEWAY_LISTEN)\n',
  run: (values) => end(portOf(values) ?? defaultPort()),
};

async function end(port: number): Promise<number> {
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
