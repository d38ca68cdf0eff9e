/** Runs steps against server and model side by side; a run that fails is made as short as it can be. */
import type { Subject } from '../kill/subject.js';
import { Model, seconds } from './model.js';
import { Server } from './server.js';
import type { Step } from './steps.js';

/** How often everything is compared, beside after steps that replace everything. */
const LOOK_EVERY = 10;
const REPLACING: ReadonlySet<Step['do']> = new Set(['restore', 'restart']);

export interface Failure {
  /** Counted from 0. */
  readonly at: number;
  readonly step: Step;
  readonly message: string;
}

/** The first step at which the server is not like the model; none if it is. */
export async function runSteps(subject: Subject, steps: readonly Step[]): Promise<Failure | undefined> {
  const server = new Server(subject);
  const model = new Model();
  try {
    for (const [at, step] of steps.entries()) {
      const message = await oneStep(server, model, step, at === steps.length - 1 || at % LOOK_EVERY === 0);
      if (message !== undefined) return { at, step, message };
    }
    return undefined;
  } finally {
    server.close();
  }
}

async function oneStep(server: Server, model: Model, step: Step, looks: boolean): Promise<string | undefined> {
  try {
    const [found, expected] = [await server.apply(step), model.apply(step)];
    if (found !== expected) return `the server answers "${found}", the model "${expected}"`;
    if (step.do === 'freeze') model.froze((await server.time()).now);
    return looks || REPLACING.has(step.do) ? await compare(server, model) : undefined;
  } catch (error) {
    return `it could not be done: ${(error as Error).message}`;
  }
}

async function compare(server: Server, model: Model): Promise<string | undefined> {
  const dates: string[] = [];
  const found = await server.lines((bucket, key, at) => {
    const expected = model.modifiedOf(bucket, key);
    if (expected !== undefined && at !== undefined && seconds(Date.parse(at)) !== expected) {
      dates.push(`${bucket}/${key} was written at ${expected}, not ${at}`);
    }
  });
  const expected = model.lines();
  const missing = expected.filter((line) => !found.includes(line));
  const extra = found.filter((line) => !expected.includes(line));
  if (missing.length + extra.length + dates.length === 0) return undefined;
  return [...missing.map((line) => `missing: ${line}`), ...extra.map((line) => `too much: ${line}`), ...dates]
    .slice(0, 8)
    .join('\n  ');
}

/** Leaves out what the failure does not need: larger pieces first, then single steps. `tries` bounds how often servers are started for it. */
export async function shorten(
  steps: readonly Step[],
  fails: (steps: readonly Step[]) => Promise<boolean>,
  tries: number,
): Promise<readonly Step[]> {
  let best = steps;
  let left = tries;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && left > 0; ) {
      const shorter = [...best.slice(0, at), ...best.slice(at + size)];
      left -= 1;
      if (shorter.length > 0 && (await fails(shorter))) best = shorter;
      else at += size;
    }
  }
  return best;
}
