/** `ruststack start`: serves in the foreground until a signal ends it. */
import { writeSync } from 'node:fs';
import { start as startEmulator } from '../../index.js';
import { type Command, portOf, textOf, UsageError } from '../command.js';

const EXIT_INTERRUPTED = 130;

export const start: Command = {
  options: {
    listen: { type: 'string' },
    port: { type: 'string', short: 'p' },
    detach: { type: 'boolean', short: 'd' },
  },
  help: `  --listen ADDR:PORT   where to listen (default 127.0.0.1:4566; several with commas)
  --port N, -p N       the port alone; 0 takes a free one
  --detach, -d         serve in the background and return once it is ready
`,
  run(values) {
    const listen = textOf(values, 'listen');
    const port = portOf(values);
    if (listen !== undefined && port !== undefined) {
      throw new UsageError('--listen and --port exclude each other: give the port in --listen ADDR:PORT.');
    }
    if (values.detach) return (require('../detach.js') as typeof import('../detach.js')).detach({ listen, port });
    return serve(listen, port);
  },
};

async function serve(listen: string | undefined, port: number | undefined): Promise<number> {
  const emulator = await startEmulator({ listen, port }).catch((error: unknown) => {
    throw explain(error);
  });
  const ended = new Promise<number>((resolve) => {
    let stopping = false;
    const end = () => {
      // A second signal does not wait for what the first one began.
      if (stopping) process.exit(EXIT_INTERRUPTED);
      stopping = true;
      emulator.stop().then(
        () => resolve(0),
        (error: unknown) => {
          process.stderr.write(`ruststack: ${error instanceof Error ? error.message : String(error)}\n`);
          resolve(1);
        },
      );
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
  say('Ready.\n');
  // The one who detached us waits for this word.
  process.send?.({ endpoint: emulator.endpoint, port: emulator.port });
  if (process.connected) process.disconnect();
  const code = await ended;
  // Nothing may hold the process once the emulator has stopped: a client's idle connection, say.
  process.exit(code);
}

/** Writes to the standard output without the streams behind `process.stdout`, whose loading would take longer than anything else here. */
function say(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    // A pipe that is full and does not block, for one.
    process.stdout.write(text);
  }
}

function explain(error: unknown): unknown {
  const { code, port } = error as { code?: string; port?: number };
  if (code !== 'EADDRINUSE') return error;
  return new Error(`port ${port ?? ''} is in use; choose another with --port N or GATEWAY_LISTEN=ADDR:PORT.`.replace('  ', ' '));
}
