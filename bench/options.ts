/** The command line of the benchmarks. */
import { parseArgs } from 'node:util';

export const HELP = `Usage: npm run bench -- [options], or bench:load, bench:start, bench:state, bench:memory,
       bench:lambda, bench:micro for one suite

  --workload=A,B       only workloads and subjects whose name begins so
  --target=A,B         other targets than ours, by the names of bench/rivals/
  --rivals             ours and every rival that is installed
  --install            fetch the rivals (with --target: those named) into bench/rivals/.installed/
  --seconds=N          length of a measurement (3)
  --rounds=N           measurements of a figure, of which the median is given (3; with --rivals 2, with --against 5)
  --connections=A,B    of the closed loops (1,8,32,128; with --rivals 32)
  --rate=A,B           requests a second of the open loops, instead of each workload's own; none for no open loops, as with --rivals
  --generator=NAME     wrk, oha or autocannon, instead of the first of them that can send a workload
  --setup-limit=N      seconds that loading a workload's data may take (300; with --rivals 120)
  --against=FILE|REV   compare with an earlier result, or with another revision, which is built and run in turns with this one
  --save               keep the result of a shortened run as the one that the README shows; with --workload or --target only those rows
                       are replaced, and the others keep when and with which commit they were measured
  --out=FILE           write the result of one suite there
  --merge=FILE         put the rows that a run wrote elsewhere into the kept result, as --save does with those of a part
  --render             only make bench/README.md and its plots from the results at hand
`;

export interface Options {
  readonly suites: readonly Suite[];
  readonly workloads: readonly string[];
  readonly targets: readonly string[];
  readonly rivals: boolean;
  readonly install: boolean;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  readonly rates?: readonly number[];
  readonly generator?: string;
  readonly setupLimitSeconds: number;
  readonly against?: string;
  readonly save: boolean;
  readonly out?: string;
  readonly merge?: string;
  readonly render: boolean;
  readonly help: boolean;
  /** Whether everything is measured in full length: only then is the result one to keep without being told. */
  readonly complete: boolean;
  /** Whether only some workloads or targets are measured, so that keeping the result leaves the other rows. */
  readonly part: boolean;
}

export const SUITES = ['load', 'start', 'state', 'memory', 'lambda', 'micro'] as const;
export type Suite = (typeof SUITES)[number];

export class UsageError extends Error {}

const FLAGS = {
  workload: { type: 'string' },
  target: { type: 'string' },
  rivals: { type: 'boolean', default: false },
  install: { type: 'boolean', default: false },
  seconds: { type: 'string' },
  rounds: { type: 'string' },
  connections: { type: 'string' },
  rate: { type: 'string' },
  generator: { type: 'string' },
  'setup-limit': { type: 'string' },
  against: { type: 'string' },
  save: { type: 'boolean', default: false },
  out: { type: 'string' },
  merge: { type: 'string' },
  render: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Flags with which a run is not a complete one. */
const SHORTENING = ['workload', 'target', 'seconds', 'rounds', 'connections', 'rate', 'generator', 'against'] as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function names(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(',').filter((name) => name !== '');
}

function positive(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new UsageError(`--${flag} takes numbers above 0, not '${text}'.`);
  return value;
}

export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const unknown = positionals.find((name) => !SUITES.some((suite) => suite === name));
  if (unknown !== undefined) throw new UsageError(`There is no suite '${unknown}'; there are ${SUITES.join(', ')}.`);
  const one = (flag: 'seconds' | 'rounds' | 'setup-limit', fallback: number): number =>
    positive(flag, values[flag] ?? String(fallback));
  const many = (flag: 'connections' | 'rate'): number[] | undefined =>
    values[flag] === undefined ? undefined : names(values[flag]).map((text) => positive(flag, text));
  const { rivals, against } = values;
  if (values.out !== undefined && positionals.length !== 1) throw new UsageError('--out takes the result of one suite: name it.');
  const open = values.rate === 'none' ? [] : many('rate');
  return {
    suites: positionals.length === 0 ? SUITES : (positionals as Suite[]),
    workloads: names(values.workload),
    targets: names(values.target),
    rivals,
    install: values.install,
    seconds: one('seconds', 3),
    // Ten targets take ten times as long; a comparison has to tell noise from change.
    rounds: Math.ceil(one('rounds', against !== undefined ? 5 : rivals ? 2 : 3)),
    connections: many('connections') ?? (rivals ? [32] : [1, 8, 32, 128]),
    rates: open ?? (rivals ? [] : undefined),
    generator: values.generator,
    setupLimitSeconds: one('setup-limit', rivals ? 120 : 300),
    against,
    save: values.save,
    out: values.out,
    merge: values.merge,
    render: values.render,
    help: values.help,
    complete: SHORTENING.every((flag) => values[flag] === undefined),
    part: values.workload !== undefined || values.target !== undefined,
  };
}
