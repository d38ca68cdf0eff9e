/** `ruststack logs`: prints what a detached server has written, and with --follow what it goes on to write. */
import { closeSync, openSync, readSync } from 'node:fs';
import { sleep } from '../../runtime/monotonic.js';
import { type Command, portOf } from '../command.js';
import { defaultPort } from '../ports.js';
import { logFile } from '../process-record.js';

const CHUNK_BYTES = 65_536;
const POLL_MS = 200;

export const logs: Command = {
  options: { port: { type: 'string', short: 'p' }, follow: { type: 'boolean', short: 'f' } },
  help: `  --port N, -p N   the port of the server (default 4566, or that of GATEWAY_LISTEN)
  --follow, -f     go on printing
`,
  run: (values) => printLog(portOf(values) ?? defaultPort(), values.follow === true),
};

async function printLog(port: number, follow: boolean): Promise<number> {
  let file: number;
  try {
    file = openSync(logFile(port), 'r');
  } catch {
    process.stderr.write(`ruststack: no detached server has logged on port ${port}.\n`);
    return 1;
  }
  const chunk = Buffer.alloc(CHUNK_BYTES);
  try {
    for (;;) {
      const length = readSync(file, chunk, 0, CHUNK_BYTES, null);
      if (length > 0) await print(chunk.subarray(0, length));
      else if (follow) await sleep(POLL_MS);
      else return 0;
    }
  } finally {
    closeSync(file);
  }
}

function print(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())));
}
