/**
 * `npm run test:model-s3 -- --steps=5000 --seed=1`: random puts, copies, deletes, uploads and listings of versioned buckets against an S3 of maps;
 * `--replay=FILE` sends the steps of a file that a failing run has left.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { memorySubject } from '../kill/subject.js';
import { randomOf } from '../random.js';
import { type Failure, runSteps } from './run.js';
import { drawStep, type Step } from './steps.js';

/** Runs the steps on a server and a folder of their own. */
export async function onFreshServer(steps: readonly Step[]): Promise<Failure | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-model-s3-'));
  const subject = await memorySubject(folder);
  try {
    return await runSteps(subject.endpoint, steps);
  } finally {
    await subject.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The steps that follow from a seed. */
export function draw(seed: string, count: number): Step[] {
  const random = randomOf(`s3/${seed}`);
  return Array.from({ length: count }, (_, number) => drawStep(random, number));
}

/** Says what failed, and leaves the steps that led there in a file. */
export function explain(steps: readonly Step[], failure: Failure): string {
  const needed = steps.slice(0, failure.at + 1);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'ruststack-model-s3-')), 'steps.jsonl');
  writeFileSync(file, `${needed.map((step) => JSON.stringify(step)).join('\n')}\n`);
  return [
    `Step ${failure.at} (${JSON.stringify(failure.step)}): ${failure.message}`,
    `Again: npm run test:model-s3 -- --replay=${file}`,
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      steps: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now()) },
      replay: { type: 'string' },
    },
  });
  const { replay } = values;
  const steps =
    replay === undefined
      ? draw(values.seed, Number(values.steps))
      : readFileSync(replay, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Step);
  const failure = await onFreshServer(steps);
  if (failure === undefined) {
    process.stdout.write(`Model test of S3: ${steps.length} steps agree (${replay ?? `seed ${values.seed}`})\n`);
    return;
  }
  process.stderr.write(`Seed ${values.seed}. ${explain(steps, failure)}\n`);
  process.exitCode = 1;
}

if (require.main === module) void main();
