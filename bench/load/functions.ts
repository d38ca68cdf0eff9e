/** Functions of Lambda: how they are made, and known to be ready. */
import { zipOf } from '../../conformance/zip.js';
import { pause, TargetError } from '../launcher.js';
import type { Client } from './client.js';
import { lambda } from './request.js';

const RETRY_MS = 50;
const ROLE = 'arn:aws:iam::000000000000:role/bench';

export interface BenchFunction {
  readonly runtime: string;
  readonly handler: string;
  /** Its package, by paths. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** 128 by default, as AWS's. */
  readonly memoryMb?: number;
}

/** What functions of the workloads answer. */
export const ANSWER = '{"statusCode":200,"body":"hello"}';

/** Does nothing, and answers. */
export const NODE: BenchFunction = {
  runtime: 'nodejs22.x',
  handler: 'index.handler',
  files: { 'index.js': `exports.handler = async () => (${ANSWER});\n` },
};

export const PYTHON: BenchFunction = {
  runtime: 'python3.12',
  handler: 'app.handler',
  files: { 'app.py': `def handler(event, context):\n    return ${ANSWER}\n` },
};

/** Answers what it is given. */
export const ECHO: BenchFunction = { ...NODE, files: { 'index.js': 'exports.handler = async (event) => event;\n' } };

function creation(name: string, { runtime, handler, files, variables = {}, memoryMb }: BenchFunction) {
  return lambda(
    'POST',
    '',
    JSON.stringify({
      FunctionName: name,
      Runtime: runtime,
      Handler: handler,
      Role: ROLE,
      Timeout: 30,
      ...(memoryMb === undefined ? {} : { MemorySize: memoryMb }),
      Environment: { Variables: variables },
      Code: { ZipFile: Buffer.from(zipOf(files)).toString('base64') },
    }),
  );
}

/** Creates it and waits until it is active. The deadline is in milliseconds of `performance.now()`. */
export async function createFunction(client: Client, name: string, made: BenchFunction, deadline: number): Promise<void> {
  await client.send(creation(name, made));
  const ask = lambda('GET', `/${name}/configuration`);
  for (;;) {
    const { State, StateReason } = JSON.parse((await client.send(ask)).toString()) as { State?: string; StateReason?: string };
    // Some name no state: what they have is ready.
    if (State === undefined || State === 'Active') return;
    if (State === 'Failed') throw new TargetError(`The function has failed: ${StateReason ?? 'it is not told why'}`);
    if (performance.now() > deadline)
      throw new TargetError(`The function is still ${State}: ${StateReason ?? 'it is not told why'}`);
    await pause(RETRY_MS);
  }
}

export const invocation = (name: string, payload = '{}') => lambda('POST', `/${name}/invocations`, payload);
