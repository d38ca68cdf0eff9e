/**
 * `npm run test:soak -- lambda`: 10,000 invocations over HTTP, in memory and with functions as processes: answers, errors that handlers throw, and
 * environments that end in the middle of their work and are replaced. Before and afterwards are counted: the emulator's descriptors, all processes
 * that it has started, and its resident memory. The log groups are deleted before each count, since what functions wrote is meant to be kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { CloudWatchLogsClient, DeleteLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { zipOf } from '../../../../conformance/zip.js';
import { pause, startEmulatorProcess } from '../emulator-process.js';

const MIB = 1024 ** 2;
const BYTES_PER_KIB = 1024;
const INVOCATIONS = 10_000;
/** Before the first count, so that caches, pools and connections are what they stay. */
const WARM_UP = 2_000;
const PARALLEL = 8;
/** Of so many, one throws; and of so many, one ends its process. */
const THROWS = 10;
const EXITS = 100;
/** Heaps go up and down between collections by a few MiB; a leak of a payload and its buffers would be ten times this. */
const TOLERATED_BYTES = 24 * MIB;
/** What is being replaced or torn down when the load ends is given so long to settle: it is looked again until then. */
const LOOKS = 40;
const LOOK_MS = 500;
const PAYLOAD = 'x'.repeat(2_000);

const NODE = `exports.handler = async (event) => {
  console.log(event.n);
  if (event.n % ${EXITS} === 0) process.exit(1);
  if (event.n % ${THROWS} === 0) throw new Error('on purpose');
  return event;
};`;
const PYTHON = `import os
def handler(event, context):
    print(event["n"])
    if event["n"] % ${EXITS} == 0: os._exit(1)
    if event["n"] % ${THROWS} == 0: raise ValueError("on purpose")
    return event
`;
const FUNCTIONS = [
  { FunctionName: 'soak-node', Runtime: 'nodejs22.x', Handler: 'index.handler', files: { 'index.js': NODE } },
  { FunctionName: 'soak-python', Runtime: 'python3.12', Handler: 'app.handler', files: { 'app.py': PYTHON } },
] as const;

interface Counted {
  readonly processes: number;
  readonly descriptors: number;
  readonly bytes: number;
}

/** The process and all its descendants, by the parents that /proc names. */
function treeOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(') ') + 2).split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
}

function count(pid: number): Counted {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return {
    processes: treeOf(pid).length,
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    bytes: Number(kib) * BYTES_PER_KIB,
  };
}

/** Sends the invocations of both functions in turns, and looks at each answer. */
async function invokeAll(lambda: LambdaClient, times: number): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < times) {
      const n = ++next;
      const { FunctionName } = FUNCTIONS[(n >> 1) % FUNCTIONS.length] as (typeof FUNCTIONS)[number];
      const Payload = Buffer.from(JSON.stringify({ n, text: PAYLOAD }));
      const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload }));
      const text = Buffer.from(answer.Payload ?? []).toString();
      const isMeantToFail = n % THROWS === 0;
      if (
        (answer.FunctionError !== undefined) !== isMeantToFail ||
        (!isMeantToFail && (JSON.parse(text) as { n: number }).n !== n)
      ) {
        throw new Error(`Invocation ${n} of ${FunctionName}: ${answer.FunctionError} ${text.slice(0, 300)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

const tell = ({ processes, descriptors, bytes }: Counted): string =>
  `${processes} processes, ${descriptors} descriptors, ${(bytes / MIB).toFixed(1)} MiB`;

/** Whether nothing was left behind; says what was counted. */
export async function soakLambda(): Promise<boolean> {
  const emulator = await startEmulatorProcess({ LAMBDA_EXECUTOR: 'process' });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const settings = { endpoint: emulator.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 };
  const lambda = new LambdaClient(settings);
  const logs = new CloudWatchLogsClient(settings);
  const dropLogs = async (): Promise<void> => {
    // Lines are on their way for some milliseconds.
    await pause(LOOK_MS);
    for (const { FunctionName } of FUNCTIONS) {
      await logs.send(new DeleteLogGroupCommand({ logGroupName: `/aws/lambda/${FunctionName}` }));
    }
  };
  try {
    for (const { files, ...made } of FUNCTIONS) {
      const Code = { ZipFile: zipOf(files) };
      await lambda.send(new CreateFunctionCommand({ ...made, Role: 'arn:aws:iam::000000000000:role/soak', Timeout: 30, Code }));
    }
    await invokeAll(lambda, WARM_UP);
    await dropLogs();
    const before = count(emulator.pid);
    await invokeAll(lambda, INVOCATIONS);
    await dropLogs();
    const holds = (now: Counted): boolean =>
      now.processes <= before.processes && now.descriptors <= before.descriptors && now.bytes <= before.bytes + TOLERATED_BYTES;
    let after = count(emulator.pid);
    for (let look = 0; look < LOOKS && !holds(after); look += 1) {
      await pause(LOOK_MS);
      after = count(emulator.pid);
    }
    const verdict = holds(after) ? 'nothing is left behind' : 'LEAKS';
    process.stdout.write(
      `Soak of ${INVOCATIONS} invocations after ${WARM_UP}: before ${tell(before)}; afterwards ${tell(after)}: ${verdict}\n`,
    );
    return holds(after);
  } catch (error) {
    throw new Error(`lambda: ${(error as Error).stack}\nThe server said: ${emulator.output()}`);
  } finally {
    lambda.destroy();
    logs.destroy();
    await emulator.stop();
  }
}
