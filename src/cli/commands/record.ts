/** `ruststack record`: a running server writes down what it is asked and answers. The file is written on the server's machine. */
import path from 'node:path';
import { ask, SERVER_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, type CommandGroup, type OptionValues, textOf, UsageError } from '../command.js';

const PATH = '/_ruststack/journal';

interface Status {
  readonly recording: boolean;
  readonly file?: string;
  readonly requests?: number;
  readonly underWay?: number;
  readonly clock?: string;
}

const start: Command = {
  options: {
    ...SERVER_OPTIONS,
    out: { type: 'string', short: 'o' },
    clock: { type: 'string' },
    force: { type: 'boolean' },
  },
  help: `  --out FILE, -o FILE   where the journal goes, on the server's machine
  --clock=free          let the clock run; without it each request's arrival sets it, so that a replay has the same dates
  --force               write over a file of that name
${SERVER_HELP}`,
  run: async (values) => {
    const out = textOf(values, 'out');
    if (out === undefined) throw new UsageError('record start wants --out FILE.');
    const body = { action: 'start', file: path.resolve(out), clock: textOf(values, 'clock'), replace: values.force === true };
    return tell(values, await ask(values, 'POST', PATH, body));
  },
};

const stop: Command = {
  options: SERVER_OPTIONS,
  help: SERVER_HELP,
  run: async (values) => tell(values, await ask(values, 'POST', PATH, { action: 'stop' })),
};

const status: Command = {
  options: SERVER_OPTIONS,
  help: SERVER_HELP,
  run: async (values) => tell(values, await ask(values, 'GET', PATH)),
};

export const record: CommandGroup = {
  commands: {
    start: { summary: 'begin to write a journal', load: () => start },
    stop: { summary: 'end the journal', load: () => stop },
    status: { summary: 'tell whether one is being written', load: () => status },
  },
};

function tell(values: OptionValues, answer: unknown): number {
  process.stdout.write(`${values.json === true ? JSON.stringify(answer) : describe(answer as Status)}\n`);
  return 0;
}

function describe({ recording, file, requests = 0, underWay = 0, clock }: Status): string {
  if (recording) return `Recording to ${file}: ${requests} requests, ${underWay} under way; the clock is ${clock}.`;
  if (file === undefined) return 'Nothing is being recorded.';
  const open = underWay > 0 ? `, ${underWay} of them without an answer` : '';
  return `Recorded ${requests} requests in ${file}${open}.`;
}
