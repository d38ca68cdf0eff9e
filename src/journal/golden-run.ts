/** Runs a command against a fresh emulator and keeps its traffic: the environment, the clock and the file of a golden run. */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { storedHeaders } from './golden.js';
import type { Line } from './lines.js';
import { startOwn } from './own-emulator.js';
import { WireClient } from './wire.js';

export interface GoldenRun {
  readonly command: readonly string[];
  readonly seed: string;
  /** Milliseconds since the epoch, when the run begins. */
  readonly at: number;
  /** Milliseconds that each request takes on the emulator's clock. */
  readonly stepMs: number;
}

export interface RunOutcome {
  /** The command's exit code; the number of a signal is added to 128, as shells do. */
  readonly code: number;
  /** The journal, in a folder that `discard` removes. */
  readonly file: string;
  discard(): void;
}

/** What the emulator's free port is written as. */
const USUAL_HOST = '127.0.0.1:4566';
/** Nobody looks at the date of a header's credential outside strict mode; it is the client's. */
const CREDENTIAL_DATE = /(Credential=[^/\s]+\/)\d{8}/;
const COMMAND_NOT_FOUND = 127;
const SIGNALLED = 128;

export async function runGolden({ command, seed, at, stepMs }: GoldenRun): Promise<RunOutcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-golden-'));
  const raw = path.join(folder, 'raw.jsonl');
  const file = path.join(folder, 'run.jsonl');
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  const emulator = await startOwn({ seed });
  const client = new WireClient('127.0.0.1', emulator.port);
  try {
    await emulator.clock.freeze(at);
    await control(client, { action: 'start', file: raw, clock: 'step', stepMs });
    const code = await run(command, emulator.endpoint);
    await control(client, { action: 'stop' });
    await strip(raw, file, emulator.port);
    return { code, file, discard };
  } catch (error) {
    discard();
    throw error;
  } finally {
    client.close();
    await emulator.stop();
  }
}

async function control(client: WireClient, body: unknown): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = [
    ['host', 'localhost'],
    ['content-length', String(bytes.length)],
  ] as const;
  const answer = await client.send({ method: 'POST', target: '/_ruststack/journal', headers }, bytes);
  if (answer.status !== 200) throw new Error(String(answer.body.bytes));
}

/** The user's own configuration of AWS's clients would make another run of it on another machine. */
function environment(endpoint: string): NodeJS.ProcessEnv {
  const { AWS_PROFILE: _profile, AWS_SESSION_TOKEN: _token, AWS_DEFAULT_PROFILE: _default, ...rest } = process.env;
  return {
    ...rest,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  };
}

function run([program = '', ...args]: readonly string[], endpoint: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environment(endpoint), stdio: 'inherit' });
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(COMMAND_NOT_FOUND);
      else reject(error);
    });
    child.on('exit', (code, signal) => resolve(code ?? SIGNALLED + (signal === null ? 0 : 1)));
  });
}

/** The journal without what differs each time and means nothing, so that a stored run changes only with what it shows. */
async function strip(from: string, to: string, port: number): Promise<void> {
  const out = createWriteStream(to);
  const usual = (text: string): string => text.replaceAll(`127.0.0.1:${port}`, USUAL_HOST);
  for await (const text of createInterface({ input: createReadStream(from, 'utf8') })) {
    const line = JSON.parse(text) as Line;
    // A request's body stays, since its length was told.
    if (line.kind !== 'request') out.write(`${usual(text)}\n`);
    else {
      const headers = storedHeaders(line.headers).map(
        ([name, value]) => [name, usual(value).replace(CREDENTIAL_DATE, (_whole, key: string) => `${key}20260101`)] as const,
      );
      out.write(`${JSON.stringify({ ...line, headers })}\n`);
    }
  }
  out.end();
  await finished(out);
}
