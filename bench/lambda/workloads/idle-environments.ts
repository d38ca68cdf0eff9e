/**
 * What environments hold that are initialised and wait: 500 by provisioned concurrency, or as many as leave the machine some memory. Their processes
 * share most pages, which a sum of resident memory would count hundreds of times: proportional set sizes (PSS) divide them among those who share them.
 */
import { freemem } from 'node:os';
import { pause, TargetError } from '../../launcher.js';
import type { Client } from '../../load/client.js';
import { type BenchFunction, createFunction, invocation, NODE, PYTHON } from '../../load/functions.js';
import { lambda } from '../../load/request.js';
import { proportionalBytes } from '../../processes.js';
import { type Served, serve } from '../../state/server.js';
import { type LambdaFigure, type LambdaPlan, type LambdaWorkload, SETTLE_MS } from '../workload.js';

const WANTED = 500;
const STEP = 50;
const MIB = 1024 ** 2;
/** The next step is only taken while so much is left. */
const LEFT_BYTES = 4 * 1024 * MIB;
const RETRY_MS = 200;
const FUNCTION = 'idle';
const VERSION = '1';

function provisioned(method: string, body?: string) {
  const path = `/2019-09-30/functions/${FUNCTION}/provisioned-concurrency?Qualifier=${VERSION}`;
  return { ...lambda(method, '', body), path };
}

async function provision(client: Client, count: number, deadline: number): Promise<void> {
  await client.send(provisioned('PUT', JSON.stringify({ ProvisionedConcurrentExecutions: count })));
  for (;;) {
    const text = (await client.send(provisioned('GET'))).toString();
    const { Status, StatusReason } = JSON.parse(text) as { Status: string; StatusReason?: string };
    if (Status === 'READY') return;
    if (Status === 'FAILED') throw new TargetError(`${count} environments: ${StatusReason}`);
    if (performance.now() > deadline) throw new TargetError(`${count} environments took longer than --setup-limit`);
    await pause(RETRY_MS);
  }
}

function memory({ running }: Served): { all: number; emulator: number } {
  const pids = running.pids();
  return { all: proportionalBytes(pids) / MIB, emulator: proportionalBytes(pids.slice(0, 1)) / MIB };
}

async function* measure(title: string, made: BenchFunction, plan: LambdaPlan): AsyncIterable<LambdaFigure> {
  const served = await serve(plan.launcher, { RUSTSTACK_LAMBDA_ENVIRONMENTS: String(WANTED + STEP) });
  try {
    const { client } = served;
    const deadline = performance.now() + plan.setupLimitSeconds * 1000;
    await createFunction(client, FUNCTION, made, deadline);
    await client.send(lambda('POST', `/${FUNCTION}/versions`, '{}'));
    await client.send(invocation(FUNCTION));
    await pause(SETTLE_MS);
    const before = memory(served);
    let count = 0;
    while (count < WANTED && freemem() > LEFT_BYTES) {
      count += STEP;
      await provision(client, count, deadline);
    }
    await pause(SETTLE_MS);
    const processes = served.running.pids().length;
    if (processes <= count) throw new TargetError(`There are ${processes} processes for ${count} environments`);
    const after = memory(served);
    await client.send(invocation(`${FUNCTION}:${VERSION}`));
    const emulator = (after.emulator - before.emulator) / count;
    yield { case: `${count} environments of ${title}, the emulator and all processes`, unit: 'MiB', value: after.all };
    yield { case: `${title}: what each adds, its process`, unit: 'MiB', value: (after.all - before.all) / count - emulator };
    yield { case: `${title}: what each adds to the emulator`, unit: 'MiB', value: emulator };
  } finally {
    await served.stop();
  }
}

export const idleEnvironments: LambdaWorkload = {
  name: 'idle-environments',
  async *run(plan) {
    yield* measure('Node.js', NODE, plan);
    yield* measure('Python', PYTHON, plan);
  },
};
