/** Takes away what cases made. What to undo is noted before a request is sent, so that also a failed or interrupted run can be cleaned up. */
import type { Request, ServiceFile, UndoStep } from './case.js';
import type { Answer } from './send/answer.js';
import type { Destination } from './send/destination.js';
import { sendBySdk } from './send/sdk.js';
import { fill, lookUp } from './template.js';

/** Lists are emptied page by page, at most so many. */
const MAX_PAGES = 100;

interface Made {
  readonly service: ServiceFile;
  readonly destination: Destination;
  readonly request: Request;
  readonly undo: readonly UndoStep[];
  answer?: Answer;
}

export class CleanUp {
  private readonly made: Made[] = [];

  /** Notes a request before it is sent; the returned function adds its answer. */
  note(request: Request, service: ServiceFile, destination: Destination): (answer: Answer) => void {
    const undo = service.undo?.[request.call ?? ''];
    if (undo === undefined) return () => {};
    const made: Made = { service, destination, request, undo };
    this.made.push(made);
    return (answer) => {
      made.answer = answer;
    };
  }

  /** In the reverse order of making. */
  async run(): Promise<void> {
    for (const made of this.made.splice(0).reverse()) {
      if (made.answer !== undefined && made.answer.status >= 400) continue;
      const variables = { input: made.request.input ?? {}, output: made.answer?.output ?? {} };
      for (const step of made.undo) await undo(step, made, variables).catch(() => {});
    }
  }
}

async function undo(step: UndoStep, made: Made, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const send = (call: string, input: UndoStep['input'], known: Readonly<Record<string, unknown>>): Promise<Answer> =>
    sendBySdk({ call, input: fill(input ?? {}, known), client: made.request.client }, made.service, made.destination);
  if (step.forEach === undefined) {
    await send(step.call, step.input, variables);
    return;
  }
  for (let page = 0; page < MAX_PAGES; page++) {
    const { output } = await send(step.forEach.call, step.forEach.input, variables);
    const elements = (lookUp(output, step.forEach.path) ?? []) as unknown[];
    if (elements.length === 0) return;
    for (const each of elements) await send(step.call, step.input, { ...variables, each });
  }
}
