/** `ruststack dynamodb copy`: tables from one endpoint to another, made there where they are not. */
import { type Command, type OptionValues, textOf, UsageError } from '../command.js';
import { Batches, type Failure } from '../dynamodb/batches.js';
import { Endpoint } from '../dynamodb/endpoint.js';
import { EXIT_INTERRUPTED, untilInterrupted } from '../dynamodb/interrupt.js';
import { count, Progress } from '../dynamodb/progress.js';
import { ResumeFile } from '../dynamodb/resume.js';
import { atBeginning, type SegmentState, scanSegments } from '../dynamodb/scan.js';
import { createAlike, findTable, keyNamesOf, type Table, tableNames } from '../dynamodb/tables.js';
import { numberOf, urlOf } from './dynamodb.js';

const EXIT_FAILED_ITEMS = 1;
const DEFAULT_SEGMENTS = 4;
const MOST_SEGMENTS = 100;
const CALLS_A_SEGMENT = 2;
const TOLD_FAILURES = 10;

export const copyTables: Command = {
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    'from-region': { type: 'string' },
    'to-region': { type: 'string' },
    'from-profile': { type: 'string' },
    'to-profile': { type: 'string' },
    segments: { type: 'string' },
    consistent: { type: 'boolean' },
    restart: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  operands: '[TABLE…]',
  count: [0, Number.POSITIVE_INFINITY],
  help: `  --from URL, --to URL     any DynamoDB endpoint: http://localhost:4566, http://localhost:8000,
                           https://dynamodb.eu-west-1.amazonaws.com; http://KEY:SECRET@host for keys other than the environment's
  TABLE…                   the tables (default all)
  --from-region, --from-profile, --to-region, --to-profile
                           of the AWS configuration (default the URL's, the environment's)
  --segments N             parts of a table that are copied at once (default ${DEFAULT_SEGMENTS})
  --consistent             read consistently, which costs twice as much on AWS
  --restart                begin anew where an interrupted copy would go on
  --json                   print the result as JSON

  A table that is not there is made with the keys, indexes, billing, stream, class, tags and time to live of the other. Items of the same
  key are replaced, others stay. A copy that was interrupted goes on by the same command, from a small file in this folder. Exit code 1 if
  items were refused.
`,
  run: (values, names) => untilInterrupted((signal) => run(values, names, signal)),
};

interface TableState {
  /** Of the tables on both sides: one that was made anew is copied anew. */
  readonly ids: readonly [from: string, to: string];
  readonly segments: readonly SegmentState[];
  readonly copied: number;
  readonly failed: number;
}

type State = Readonly<Record<string, TableState>>;

interface Summary {
  readonly table: string;
  readonly created: boolean;
  readonly copied: number;
  readonly failed: number;
}

interface Run {
  readonly values: OptionValues;
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly resume: ResumeFile<State>;
  /** By table; grows while the run goes on. */
  readonly states: Record<string, TableState>;
  readonly signal: AbortSignal;
}

async function run(values: OptionValues, given: readonly string[], signal: AbortSignal): Promise<number> {
  const [from, to] = [endpointOf(values, 'from'), endpointOf(values, 'to')];
  try {
    const regions = [await from.region(), await to.region()];
    if (from.url.href === to.url.href && regions[0] === regions[1]) throw new UsageError('--from and --to are the same.');
    const resume = new ResumeFile<State>(fileOf(from, to), { from: from.name, to: to.name, regions });
    const states = { ...(values.restart === true ? undefined : resume.load()) };
    const names = given.length > 0 ? given : await tableNames(from);
    const summaries: Summary[] = [];
    for (const name of names) {
      if (signal.aborted) break;
      summaries.push(await copyTable({ values, from, to, resume, states, signal }, name));
    }
    if (signal.aborted) {
      process.stderr.write('Interrupted. The same command goes on from there.\n');
      return EXIT_INTERRUPTED;
    }
    resume.remove();
    if (values.json === true) process.stdout.write(`${JSON.stringify({ tables: summaries })}\n`);
    else if (names.length === 0) process.stdout.write(`There are no tables at ${from.name} in ${regions[0]}.\n`);
    return summaries.some(({ failed }) => failed > 0) ? EXIT_FAILED_ITEMS : 0;
  } finally {
    from.close();
    to.close();
  }
}

async function copyTable(run: Run, name: string): Promise<Summary> {
  const { values, from, to } = run;
  const source = await findTable(from, name);
  if (!source) throw new Error(`There is no table ${name} at ${from.name}.`);
  const present = await findTable(to, name);
  const target = present ?? (await createAlike(from, source, to));
  checkKeys(source, target, to);
  const ids = [source.TableId ?? '', target.TableId ?? ''] as const;
  const before = stateOf(run, name, ids);
  run.states[name] = before;
  const progress = new Progress(name);
  const { copied, failed } = await copyItems(run, source, before, progress);
  progress.clear();
  if (values.json !== true && !run.signal.aborted) {
    const more = failed > 0 ? `, ${failed.toLocaleString('en-US')} refused` : '';
    process.stdout.write(`${name}: ${present ? '' : 'made, '}${count(copied, 'item')} copied${more}; ${progress.seconds()} s.\n`);
  }
  return { table: name, created: present === undefined, copied, failed };
}

function stateOf({ values, states }: Run, name: string, ids: TableState['ids']): TableState {
  const kept = states[name];
  if (kept !== undefined && kept.ids[0] === ids[0] && kept.ids[1] === ids[1]) {
    process.stderr.write(`${name} goes on behind ${count(kept.copied, 'item')}; --restart begins anew.\n`);
    return kept;
  }
  const segments = atBeginning(numberOf(values, 'segments', DEFAULT_SEGMENTS, MOST_SEGMENTS));
  return { ids, segments, copied: 0, failed: 0 };
}

/** A page counts as copied when all of its items are in the other table; then its segment goes on. */
async function copyItems(run: Run, table: Table, before: TableState, progress: Progress): Promise<TableState> {
  const { values, from, to, resume, states, signal } = run;
  const { TableName } = table;
  let { copied, failed } = before;
  const segments = [...before.segments];
  const keep = (final: boolean): void => {
    states[TableName] = { ids: before.ids, segments: [...segments], copied, failed };
    resume.save(() => states, final);
  };
  let told = 0;
  const fail = (segment: number, { message }: Failure): void => {
    progress.clear();
    if (++told <= TOLD_FAILURES) process.stderr.write(`${TableName}, segment ${segment}: ${message}\n`);
  };
  const input = { TableName, ...(values.consistent === true && { ConsistentRead: true }) };
  try {
    await scanSegments(from, input, before.segments, signal, async (segment, items, behind) => {
      const batches = new Batches(to, TableName, keyNamesOf(table), CALLS_A_SEGMENT, (failure) => fail(segment, failure));
      let ordinal = 0;
      for (const item of items) {
        if (signal.aborted) break;
        await batches.add(++ordinal, { item });
      }
      await batches.flush();
      // The rest of the page is not waited for; all of it is put again then.
      if (ordinal < items.length) return;
      failed += batches.failed.all;
      copied += items.length - batches.failed.all;
      segments[segment] = behind;
      keep(false);
      progress.update(table.ItemCount ? copied / table.ItemCount : undefined, copied - before.copied);
    });
  } finally {
    progress.clear();
    keep(true);
  }
  return { ids: before.ids, segments, copied, failed };
}

/** Items of other keys would all be refused. */
function checkKeys(source: Table, target: Table, to: Endpoint): void {
  if (keyNamesOf(source).join() === keyNamesOf(target).join()) return;
  throw new Error(`The table ${target.TableName} at ${to.name} has other keys: ${keyNamesOf(target).join(', ')}.`);
}

function endpointOf(values: OptionValues, side: 'from' | 'to'): Endpoint {
  const url = textOf(values, side);
  if (url === undefined) throw new UsageError('copy wants --from URL and --to URL.');
  return new Endpoint(urlOf(side, url), { region: textOf(values, `${side}-region`), profile: textOf(values, `${side}-profile`) });
}

function fileOf(from: Endpoint, to: Endpoint): string {
  return `ruststack-copy-${from.url.host}-${to.url.host}.resume`.replaceAll(/[^\w.-]/g, '_');
}
