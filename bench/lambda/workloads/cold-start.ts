/** The first invocation of a function that was just created, to its answer: its package is unpacked, and an environment started and initialised. */
import { pause, TargetError } from '../../launcher.js';
import type { Client } from '../../load/client.js';
import { ANSWER, type BenchFunction, createFunction, invocation, NODE, PYTHON } from '../../load/functions.js';
import { lambda } from '../../load/request.js';
import { median } from '../../result.js';
import { serve } from '../../state/server.js';
import { compiledFunction, shellFunction } from '../bootstraps.js';
import { type LambdaWorkload, SETTLE_MS } from '../workload.js';

const STARTS_PER_ROUND = 5;

/** A variable that an interpreter reads when it starts: it can't be one of those that were started ahead. */
const NO_POOL_NODE: BenchFunction = { ...NODE, variables: { NODE_ENV: 'production' } };
const NO_POOL_PYTHON: BenchFunction = { ...PYTHON, variables: { PYTHONUNBUFFERED: '1' } };

const KINDS: ReadonlyArray<readonly [title: string, made: () => BenchFunction | undefined]> = [
  ['Node.js, an interpreter that was started ahead', () => NODE],
  ['Node.js, a new interpreter', () => NO_POOL_NODE],
  ['Python, an interpreter that was started ahead', () => PYTHON],
  ['Python, a new interpreter', () => NO_POOL_PYTHON],
  ['provided, a compiled bootstrap', compiledFunction],
  ['provided, a shell script with curl', shellFunction],
];

/** Milliseconds that the first answer takes; the function is gone afterwards. */
async function startOnce(client: Client, name: string, made: BenchFunction, limitSeconds: number): Promise<number> {
  await createFunction(client, name, made, performance.now() + limitSeconds * 1000);
  await pause(SETTLE_MS);
  const request = await client.sign(invocation(name));
  const began = performance.now();
  const answer = (await client.sendUnsigned(request)).toString();
  const ms = performance.now() - began;
  if (answer !== ANSWER && JSON.stringify(JSON.parse(answer)) !== ANSWER)
    throw new TargetError(`The function answered ${answer}`);
  await client.send(lambda('DELETE', `/${name}`));
  return ms;
}

export const coldStart: LambdaWorkload = {
  name: 'cold-start',
  async *run({ launcher, rounds, setupLimitSeconds }) {
    const kinds = KINDS.map(([title, make]) => ({ title, made: make(), times: [] as number[] }));
    const { client, stop } = await serve(launcher);
    try {
      // In turns, so that what else the machine does falls on all. The first turn loads what all need, and is not counted.
      for (let turn = 0; turn <= rounds * STARTS_PER_ROUND; turn += 1) {
        for (const [kind, { made, times }] of kinds.entries()) {
          if (made === undefined) continue;
          const ms = await startOnce(client, `cold-${kind}-${turn}`, made, setupLimitSeconds);
          if (turn > 0) times.push(ms);
        }
      }
    } finally {
      await stop();
    }
    for (const { title, times } of kinds) {
      if (times.length === 0) yield { case: title, error: 'This machine has no C compiler' };
      else yield { case: title, unit: 'ms', value: median(times), rounds: times };
    }
  },
};
