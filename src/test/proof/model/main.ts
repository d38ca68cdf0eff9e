/**
 * `npm run test:model -- --steps=5000 --seed=1 --mode=memory|persistent`: random steps at any length; `--replay=FILE` sends the steps of a file
 * that a failing run has left.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { memorySubject, persistentSubject, type Subject } from '../kill/subject.js';
import { randomOf } from '../random.js';
import { type Failure, runSteps, shorten } from './run.js';
import { drawStep, kindsFor, type Step } from './steps.js';

const SHORTENING_TRIES = 120;

/** Runs the steps on a server and a folder of their own. */
export async function onFreshServer(mode: string, steps: readonly Step[]): Promise<Failure | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-model-'));
  let subject: Subject | undefined;
  try {
    subject = await (mode === 'persistent' ? persistentSubject(folder) : memorySubject(folder));
    return await runSteps(subject, steps);
  } finally {
    await subject?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The steps that follow from a seed. */
export function draw(seed: string, count: number, mode: string): Step[] {
  const random = randomOf(`${mode}/${seed}`);
  const kinds = kindsFor(mode === 'persistent');
  return Array.from({ length: count }, (_, number) => drawStep(random, number, kinds));
}

/** Says what failed, and leaves the shortest steps that fail in a file. */
export async function explain(mode: string, steps: readonly Step[], failure: Failure): Promise<string> {
  const needed = steps.slice(0, failure.at + 1);
  const short = await shorten(needed, async (some) => (await onFreshServer(mode, some)) !== undefined, SHORTENING_TRIES);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ruststack-model-')), 'steps.jsonl');
  writeFileSync(file, `${short.map((step) => JSON.stringify(step)).join('\n')}\n`);
  return [
    `Step ${failure.at} (${JSON.stringify(failure.step)}): ${failure.message}`,
    `${short.length} of ${needed.length} steps are enough:`,
    ...short.map((step) => `  ${JSON.stringify(step)}`),
    `Again: npm run test:model -- --mode=${mode} --replay=${file}`,
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      steps: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now()) },
      mode: { type: 'string', default: 'persistent' },
      replay: { type: 'string' },
    },
  });
  const { mode, replay } = values;
  const steps =
    replay === undefined
      ? draw(values.seed, Number(values.steps), mode)
      : readFileSync(replay, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Step);
  const failure = await onFreshServer(mode, steps);
  if (failure === undefined) {
    process.stdout.write(`Model test: ${steps.length} steps agree (${replay ?? `seed ${values.seed}`}, ${mode})\n`);
    return;
  }
  process.stderr.write(`Seed ${values.seed}. ${await explain(mode, steps, failure)}\n`);
  process.exitCode = 1;
}

if (require.main === module) void main();
