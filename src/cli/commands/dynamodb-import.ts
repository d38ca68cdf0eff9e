/** `ruststack dynamodb import`: puts the items of files into a table. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { endpointOf, PLACE_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, type OptionValues, textOf, UsageError } from '../command.js';
import { Batches, type Failure } from '../dynamodb/batches.js';
import { Endpoint } from '../dynamodb/endpoint.js';
import { EXIT_INTERRUPTED, untilInterrupted } from '../dynamodb/interrupt.js';
import { FORMATS, type Format } from '../dynamodb/items.js';
import { count, Progress } from '../dynamodb/progress.js';
import { ResumeFile } from '../dynamodb/resume.js';
import { Source, STANDARD } from '../dynamodb/source.js';
import { createTable, findTable, inputOfKeys, keyNamesOf, keyTypesOf, type Table } from '../dynamodb/tables.js';
import { numberOf } from './dynamodb.js';

const EXIT_FAILED_ITEMS = 1;
const DEFAULT_AT_ONCE = 8;
const MOST_AT_ONCE = 100;
const DEFAULT_MOST_FAILURES = 100;
const MOST_FAILURES = 1_000_000_000;
const TOLD_FAILURES = 10;
/** Between two looks at the state file; most looks write nothing. */
const RECORDS_BETWEEN_STATES = 256;

export const importItems: Command = {
  options: {
    ...SERVER_OPTIONS,
    table: { type: 'string', short: 't' },
    format: { type: 'string' },
    key: { type: 'string', multiple: true },
    delimiter: { type: 'string' },
    header: { type: 'string' },
    region: { type: 'string' },
    profile: { type: 'string' },
    concurrency: { type: 'string' },
    'max-errors': { type: 'string' },
    restart: { type: 'boolean' },
  },
  operands: 'FILE…',
  count: [1, Number.POSITIVE_INFINITY],
  help: `  FILE is DynamoDB JSON ({"Item":{…}} or {"id":{"S":"a"}}), plain JSON (one object after another, a list, or what
  aws dynamodb scan prints) or CSV, with gzip or without; - is standard input.
  --table NAME, -t     the table (default the file's name)
  --key NAME[:TYPE]    the keys of the table, of type S, N or B (default S), if it has to be made: the partition key, then the sort key
  --format FORMAT      ${FORMATS.join(', ')} (default what the file looks like)
  --delimiter CHAR     between the fields of CSV (default a comma)
  --header NAMES       the names of CSV's columns, with commas (default its first row)
  --max-errors N       give up after that many items that the table refuses (default ${DEFAULT_MOST_FAILURES})
  --concurrency N      calls at once (default ${DEFAULT_AT_ONCE})
  --region, --profile  of the AWS configuration
  --restart            begin anew where an interrupted import would go on
${PLACE_HELP}  --json           print the result as JSON

  CSV's fields are strings unless the table's keys say otherwise; empty ones are left out. An import that was interrupted goes on by the
  same command, from a small file beside FILE. Exit code 1 if items were refused.
`,
  run: (values, files) => untilInterrupted((signal) => run(values, files, signal)),
};

interface State {
  /** Records from the beginning that are done. */
  readonly done: number;
  readonly failed: number;
  readonly replaced: number;
}

async function run(values: OptionValues, files: readonly string[], signal: AbortSignal): Promise<number> {
  const endpoint = new Endpoint(endpointOf(values), { region: textOf(values, 'region'), profile: textOf(values, 'profile') });
  try {
    const table = await tableFor(values, files, endpoint);
    const source = new Source(files, {
      format: formatOf(values),
      delimiter: delimiterOf(values),
      header: textOf(values, 'header')?.split(','),
      types: keyTypesOf(table),
    });
    const resume = resumeOf(values, files, endpoint, table);
    return await transfer(values, source, endpoint, table, resume, signal);
  } finally {
    endpoint.close();
  }
}

async function transfer(
  values: OptionValues,
  source: Source,
  endpoint: Endpoint,
  table: Table,
  resume: ResumeFile<State>,
  signal: AbortSignal,
): Promise<number> {
  const before: State = (values.restart === true ? undefined : resume.load()) ?? { done: 0, failed: 0, replaced: 0 };
  const progress = new Progress(table.TableName);
  if (before.done > 0)
    process.stderr.write(`Goes on behind record ${before.done.toLocaleString('en-US')}; --restart begins anew.\n`);
  const most = numberOf(values, 'max-errors', DEFAULT_MOST_FAILURES, MOST_FAILURES);
  const fail = ({ ordinal, message }: Failure): void => {
    progress.clear();
    if (batches.failed.all <= TOLD_FAILURES) process.stderr.write(`Record ${ordinal}: ${message}\n`);
  };
  const atOnce = numberOf(values, 'concurrency', DEFAULT_AT_ONCE, MOST_AT_ONCE);
  const batches = new Batches(endpoint, table.TableName, keyNamesOf(table), atOnce, fail);
  const state = (): State => {
    const { settled } = batches;
    const failed = before.failed + batches.failed.before(settled);
    return { done: Math.max(before.done, settled - 1), failed, replaced: before.replaced + batches.replaced.before(settled) };
  };

  let ordinal = 0;
  try {
    for await (const record of source.records(before.done + 1)) {
      if (signal.aborted) break;
      ordinal++;
      await batches.add(ordinal, record);
      if (batches.failed.all >= most) throw new Error(`${count(most, 'record')} refused; --max-errors allows more.`);
      if (ordinal % RECORDS_BETWEEN_STATES === 0) {
        resume.save(state);
        progress.update(source.size === undefined ? undefined : source.read / source.size, ordinal - before.done);
      }
    }
    await batches.flush();
  } catch (error) {
    progress.clear();
    if (batches.settled > 1) resume.save(state, true);
    throw error;
  }
  progress.clear();
  if (signal.aborted) {
    resume.save(state, true);
    process.stderr.write(`Interrupted behind record ${ordinal.toLocaleString('en-US')}. ${howToGoOn(resume)}\n`);
    return EXIT_INTERRUPTED;
  }
  resume.remove();
  const { done, failed, replaced } = state();
  const put = done - failed - replaced;
  tell(values, { table: table.TableName, records: done, put, replaced, failed, seconds: progress.seconds() });
  return failed > 0 ? EXIT_FAILED_ITEMS : 0;
}

const howToGoOn = ({ file }: ResumeFile<State>): string =>
  file === undefined ? 'Standard input cannot be gone on with.' : 'The same command goes on from there.';

interface Summary {
  readonly table: string;
  readonly records: number;
  readonly put: number;
  readonly replaced: number;
  readonly failed: number;
  readonly seconds: number;
}

function tell(values: OptionValues, summary: Summary): void {
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  const { table, records, put, replaced, failed, seconds } = summary;
  const more = [
    ...(replaced > 0 ? [`${replaced.toLocaleString('en-US')} replaced by a later one with the same key`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString('en-US')} refused`] : []),
  ];
  process.stdout.write(
    `${count(records, 'record')}: ${[`${count(put, 'item')} put into ${table}`, ...more].join(', ')}; ${seconds} s.\n`,
  );
}

async function tableFor(values: OptionValues, files: readonly string[], endpoint: Endpoint): Promise<Table> {
  const name = textOf(values, 'table') ?? nameOf(files[0] ?? '');
  const keys = (values.key ?? []) as readonly string[];
  if (keys.length > 2) throw new UsageError('A table has a partition key and a sort key: --key once or twice.');
  const found = await findTable(endpoint, name);
  if (found) return found;
  if (keys.length === 0)
    throw new UsageError(`There is no table ${name} at ${endpoint.name}; --key NAME makes one, --table names another.`);
  return createTable(endpoint, inputOfKeys(name, keys));
}

/** `music` of `exports/music.json.gz`. */
function nameOf(file: string): string {
  const name = path.basename(file).replace(/(\.(json|jsonl|ndjson|csv|gz))+$/i, '');
  if (file === STANDARD || name === '') throw new UsageError('import wants --table NAME.');
  return name;
}

function formatOf(values: OptionValues): Format | undefined {
  const text = textOf(values, 'format');
  const format = FORMATS.find((known) => known === text);
  if (text !== undefined && format === undefined)
    throw new UsageError(`--format is ${FORMATS.join(', ')}, not ${JSON.stringify(text)}.`);
  return format;
}

function delimiterOf(values: OptionValues): string {
  const text = textOf(values, 'delimiter') ?? ',';
  const delimiter = text === '\\t' || text === 'tab' ? '\t' : text;
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter)) throw new UsageError('--delimiter is one character, or tab.');
  return delimiter;
}

function resumeOf(values: OptionValues, files: readonly string[], endpoint: Endpoint, table: Table): ResumeFile<State> {
  if (files.includes(STANDARD)) return new ResumeFile(undefined, {});
  const read = files.map((file) => ({ file: path.resolve(file), size: statSync(file).size, changed: statSync(file).mtimeMs }));
  const how = [values.format, values.delimiter, values.header].map((value) => value ?? null);
  const about = { endpoint: endpoint.name, table: table.TableName, id: table.TableId ?? null, read, how };
  return new ResumeFile(`${files[0]}.${table.TableName}.resume`, about);
}
