/** Runs steps against a server and the model side by side. */
import type { Failure as FailureOf } from '../model/run.js';
import { Model } from './model.js';
import { Server } from './server.js';
import type { Step } from './steps.js';

export type Failure = Omit<FailureOf, 'step'> & { readonly step: Step };

/** How often all listings are compared. */
const LOOK_EVERY = 10;

/** The first step at which the server is not like the model; none if it is. */
export async function runSteps(endpoint: string, steps: readonly Step[]): Promise<Failure | undefined> {
  const model = new Model();
  const server = new Server(endpoint, model);
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
  const answer = await server.apply(step);
  if (answer === undefined) return undefined;
  const expected = model.apply(step, answer.given);
  if (answer.outcome !== expected) return `the server answers "${answer.outcome}", the model "${expected}"`;
  return looks ? await compare(server, model) : undefined;
}

async function compare(server: Server, model: Model): Promise<string | undefined> {
  const [found, expected] = [await server.lines(), model.lines()];
  const at = found.findIndex((line, index) => line !== expected[index]);
  if (at < 0 && found.length === expected.length) return undefined;
  const place = at < 0 ? found.length : at;
  return `listings differ at ${place}: the server has "${found[place]}", the model "${expected[place]}"`;
}
