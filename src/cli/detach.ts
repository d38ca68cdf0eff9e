/** `ruststack start --detach`: starts a server that outlives this command, and returns once it answers. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { beganAt, logFile, recordFolder, writeRecord } from './process-record.js';

interface ReadyMessage {
  readonly endpoint: string;
  readonly port: number;
}

interface Where {
  readonly listen: string | undefined;
  readonly port: number | undefined;
}

export async function detach(where: Where): Promise<number> {
  mkdirSync(recordFolder(), { recursive: true });
  // The port may be chosen by the system, so the log gets its name once the server is up.
  const unnamed = path.join(recordFolder(), `starting-${process.pid}.log`);
  const log = openSync(unnamed, 'w');
  const child = spawn(process.execPath, [path.join(__dirname, 'main.js'), 'start', ...startOptions(where)], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ready = await new Promise<ReadyMessage | undefined>((resolve) => {
    child.once('message', (message) => resolve(message as ReadyMessage));
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
  });
  if (!ready || child.pid === undefined) {
    process.stderr.write(readFileSync(unnamed, 'utf8'));
    return 1;
  }
  renameSync(unnamed, logFile(ready.port));
  writeRecord(ready.port, { pid: child.pid, began: beganAt(child.pid), endpoint: ready.endpoint });
  child.unref();
  process.stdout.write(`Ready at ${ready.endpoint}, process ${child.pid}.\n`);
  return 0;
}

function startOptions({ listen, port }: Where): string[] {
  if (listen !== undefined) return ['--listen', listen];
  return port === undefined ? [] : ['--port', String(port)];
}
