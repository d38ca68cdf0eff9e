/**
 * Takes away what cases made. What has to be undone is noted before a request is sent, on AWS in a journal file too, so that also a failed or
 * killed run can be cleaned up (`--clean-up`).
 */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
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

/** A line of the journal: what was made, or that all of a run's makings are undone. */
interface Line {
  readonly run: string;
  readonly service?: string;
  readonly request?: Pick<Request, 'call' | 'input' | 'client'>;
  readonly undone?: true;
}

export class CleanUp {
  private readonly made: Made[] = [];

  /** `run` names a case's run in the journal. */
  constructor(
    private readonly run: string,
    private readonly journal?: string,
  ) {}

  private write(line: Omit<Line, 'run'>): void {
    if (this.journal !== undefined) appendFileSync(this.journal, `${JSON.stringify({ run: this.run, ...line })}\n`);
  }

  /** Notes a request before it is sent; the returned function adds its answer. */
  note(request: Request, service: ServiceFile, destination: Destination): (answer: Answer) => void {
    const undo = service.undo?.[request.call ?? ''];
    if (undo === undefined) return () => {};
    const { call, input, client } = request;
    this.write({ service: service.name, request: { call, input, client } });
    const made: Made = { service, destination, request, undo };
    this.made.push(made);
    return (answer) => {
      made.answer = answer;
    };
  }

  /** Undoes in the reverse order of making. */
  async undoAll(): Promise<void> {
    if (this.made.length === 0) return;
    for (const made of this.made.splice(0).reverse()) {
      if (made.answer !== undefined && made.answer.status >= 400) continue;
      const variables = { input: made.request.input ?? {}, output: made.answer?.output ?? {} };
      for (const step of made.undo) await undo(step, made, variables).catch(() => {});
    }
    this.write({ undone: true });
  }
}

async function undo(step: UndoStep, made: Made, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const send = (call: string, input: UndoStep['input'], known: Readonly<Record<string, unknown>>): Promise<Answer> =>
    sendBySdk({ call, input: fill(input ?? {}, known), client: made.request.client }, made.service, made.destination);
  if (step.forEach === undefined) {
    await send(step.call, step.input, variables);
    return;
  }
  let before = '';
  for (let page = 0; page < MAX_PAGES; page++) {
    const { output } = await send(step.forEach.call, step.forEach.input, variables);
    const elements = (lookUp(output, step.forEach.path) ?? []) as unknown[];
    // The same list again: nothing of it can be undone, such as objects under a lock.
    if (elements.length === 0 || JSON.stringify(elements) === before) return;
    before = JSON.stringify(elements);
    for (const each of elements) await send(step.call, step.input, { ...variables, each });
  }
}

/** Undoes what the journal of an earlier run still has, and says how many runs of cases that were. */
export async function undoJournal(
  journal: string,
  services: ReadonlyMap<string, ServiceFile>,
  destination: Destination,
): Promise<number> {
  if (!existsSync(journal)) return 0;
  const open = new Map<string, Line[]>();
  for (const text of readFileSync(journal, 'utf8').split('\n').filter(Boolean)) {
    const line = JSON.parse(text) as Line;
    if (line.undone) open.delete(line.run);
    else open.set(line.run, [...(open.get(line.run) ?? []), line]);
  }
  for (const [run, lines] of open) {
    const cleanUp = new CleanUp(run);
    for (const { service, request } of lines) {
      const known = services.get(service as string);
      if (known !== undefined) cleanUp.note(request as Request, known, destination);
    }
    await cleanUp.undoAll();
  }
  rmSync(journal);
  return open.size;
}
