/** `ruststack golden`: a command's traffic with a fresh emulator, kept (`record`) and compared with what was kept (`check`). */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { readExchanges } from '../../journal/exchanges.js';
import { compareRuns, reportChanges } from '../../journal/golden.js';
import { runGolden } from '../../journal/golden-run.js';
import { type Command, type CommandGroup, type OptionValues, textOf, UsageError } from '../command.js';
import { RULE_HELP, RULE_OPTIONS, ruleLinesOf } from './rules.js';

const EXIT_DIFFERENT = 1;
const DEFAULT_FOLDER = path.join('.ruststack', 'golden');
const DEFAULT_START = '2026-01-01T00:00:00Z';
const DEFAULT_STEP_MS = 1_000;
const SEED = 'golden';

const OPTIONS = {
  ...RULE_OPTIONS,
  dir: { type: 'string' },
  concurrent: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const HELP = `  --dir FOLDER           where runs are kept (default ${DEFAULT_FOLDER})
  --concurrent           requests may come in another order; ids and dates, which follow from it, are passed over
${RULE_HELP}  --json                 print the changes as JSON
  The command finds AWS_ENDPOINT_URL, credentials and a region in its environment. The emulator's clock begins at
  ${DEFAULT_START} and goes on by a second with each request.
`;

const record: Command = {
  options: OPTIONS,
  operands: 'NAME -- COMMAND…',
  count: [2, Number.POSITIVE_INFINITY],
  help: HELP,
  run: (values, operands) =>
    withRun(values, operands, async (file, stored, code) => {
      if (code !== 0) throw new Error(`the command ${operands[1]} ended with code ${code}, so that nothing is kept.`);
      if (existsSync(stored)) {
        const { changes, requests } = await compare(values, stored, file);
        if (changes.length === 0) {
          process.stdout.write(`${stored} holds these ${requests} requests already.\n`);
          return 0;
        }
      }
      mkdirSync(path.dirname(stored), { recursive: true });
      copyFileSync(file, stored);
      process.stdout.write(`${(await readExchanges(file)).length} requests are kept in ${stored}.\n`);
      return 0;
    }),
};

const check: Command = {
  options: OPTIONS,
  operands: 'NAME -- COMMAND…',
  count: [2, Number.POSITIVE_INFINITY],
  help: HELP,
  run: (values, operands) => {
    const stored = storedFile(values, operands[0]);
    if (!existsSync(stored)) throw new Error(`there is no ${stored}; make it with ruststack golden record.`);
    return withRun(values, operands, async (file, _stored, code) => {
      const { changes, requests } = await compare(values, stored, file);
      if (values.json === true) process.stdout.write(`${JSON.stringify({ requests, changes })}\n`);
      else {
        if (changes.length > 0) process.stdout.write(`The run differs from ${stored}:\n`);
        process.stdout.write(reportChanges(changes, requests));
      }
      if (code !== 0) throw new Error(`the command ${operands[1]} ended with code ${code}.`);
      return changes.length === 0 ? 0 : EXIT_DIFFERENT;
    });
  },
};

export const golden: CommandGroup = {
  commands: {
    record: { summary: 'run a command against a fresh emulator and keep its traffic', load: () => record },
    check: { summary: 'run it again and compare; exit code 1 if anything differs', load: () => check },
  },
};

function storedFile(values: OptionValues, name = ''): string {
  if (!/^[\w][\w.-]*$/.test(name))
    throw new UsageError(`A run's name is made of letters, digits, dots, - and _, not ${JSON.stringify(name)}.`);
  return path.join(textOf(values, 'dir') ?? DEFAULT_FOLDER, `${name}.jsonl`);
}

async function withRun(
  values: OptionValues,
  [name, ...command]: readonly string[],
  use: (file: string, stored: string, code: number) => Promise<number>,
): Promise<number> {
  const stored = storedFile(values, name);
  const outcome = await runGolden({ command, seed: SEED, at: Date.parse(DEFAULT_START), stepMs: DEFAULT_STEP_MS });
  try {
    return await use(outcome.file, stored, outcome.code);
  } finally {
    outcome.discard();
  }
}

async function compare(values: OptionValues, stored: string, file: string) {
  const [before, after] = [await readExchanges(stored), await readExchanges(file)];
  const changes = compareRuns(before, after, { rules: ruleLinesOf(values), concurrent: values.concurrent === true });
  return { changes, requests: after.length };
}
