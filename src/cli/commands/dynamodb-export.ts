/** `ruststack dynamodb export`: writes a table's items into a file, as DynamoDB JSON lines. */
import { closeSync, ftruncateSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { endpointOf, PLACE_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, type OptionValues, textOf } from '../command.js';
import { Endpoint } from '../dynamodb/endpoint.js';
import { EXIT_INTERRUPTED, untilInterrupted } from '../dynamodb/interrupt.js';
import type { Item } from '../dynamodb/items.js';
import { count, Progress } from '../dynamodb/progress.js';
import { ResumeFile } from '../dynamodb/resume.js';
import { atBeginning, type SegmentState, scanSegments } from '../dynamodb/scan.js';
import { STANDARD } from '../dynamodb/source.js';
import { findTable, type Table } from '../dynamodb/tables.js';
import { numberOf } from './dynamodb.js';

const DEFAULT_SEGMENTS = 4;
const MOST_SEGMENTS = 100;

export const exportItems: Command = {
  options: {
    ...SERVER_OPTIONS,
    out: { type: 'string', short: 'o' },
    segments: { type: 'string' },
    consistent: { type: 'boolean' },
    region: { type: 'string' },
    profile: { type: 'string' },
    restart: { type: 'boolean' },
  },
  operands: 'TABLE',
  count: [1, 1],
  help: `  --out FILE, -o       the file to write, compressed if it ends in .gz; - for standard output (default TABLE.json)
  --segments N         parts of the table that are read at once (default ${DEFAULT_SEGMENTS})
  --consistent         read consistently, which costs twice as much on AWS
  --region, --profile  of the AWS configuration
  --restart            begin anew where an interrupted export would go on
${PLACE_HELP}  --json           print the result as JSON

  One {"Item":{…}} a line, as AWS's own exports have them. Writes made meanwhile may be in it or not. An export that was interrupted goes on
  by the same command, from OUT.part and OUT.resume.
`,
  run: (values, [name = '']) => untilInterrupted((signal) => run(values, name, signal)),
};

interface State {
  /** The length of the part that belongs to `segments`. */
  readonly bytes: number;
  readonly items: number;
  readonly segments: readonly SegmentState[];
}

async function run(values: OptionValues, name: string, signal: AbortSignal): Promise<number> {
  const endpoint = new Endpoint(endpointOf(values), { region: textOf(values, 'region'), profile: textOf(values, 'profile') });
  try {
    const table = await findTable(endpoint, name);
    if (!table) throw new Error(`There is no table ${name} at ${endpoint.name}.`);
    return await transfer(values, endpoint, table, signal);
  } finally {
    endpoint.close();
  }
}

async function transfer(values: OptionValues, endpoint: Endpoint, table: Table, signal: AbortSignal): Promise<number> {
  const out = textOf(values, 'out') ?? `${table.TableName}.json`;
  const resume = resumeOf(out, endpoint, table);
  const fresh = atBeginning(numberOf(values, 'segments', DEFAULT_SEGMENTS, MOST_SEGMENTS));
  const before = (values.restart === true ? undefined : loaded(resume, out)) ?? { bytes: 0, items: 0, segments: fresh };
  const file = new Output(out, before);
  const progress = new Progress(table.TableName);
  if (before.items > 0) process.stderr.write(`Goes on behind ${count(before.items, 'item')}; --restart begins anew.\n`);
  const state = (): State => ({ bytes: file.bytes, items: file.items, segments: file.segments });
  const input = { TableName: table.TableName, ...(values.consistent === true && { ConsistentRead: true }) };
  const estimate = table.ItemCount ? table.ItemCount : undefined;
  try {
    await scanSegments(endpoint, input, before.segments, signal, async (segment, items, behind) => {
      await file.append(segment, items, behind);
      resume.save(state);
      progress.update(estimate && file.items / estimate, file.items - before.items);
    });
  } catch (error) {
    if (file.items > 0) resume.save(state, true);
    throw error;
  } finally {
    progress.clear();
    file.close();
  }
  if (signal.aborted) {
    resume.save(state, true);
    const hope = out === STANDARD ? '' : ' The same command goes on from there.';
    process.stderr.write(`Interrupted behind ${count(file.items, 'item')}.${hope}\n`);
    return EXIT_INTERRUPTED;
  }
  file.publish();
  resume.remove();
  const summary = { table: table.TableName, items: file.items, bytes: file.bytes, seconds: progress.seconds() };
  const words = `Wrote ${count(file.items, 'item')} of ${table.TableName} to ${out}; ${summary.seconds} s.\n`;
  // Where the items go to standard output, the summary doesn't.
  const told = values.json === true ? `${JSON.stringify({ ...summary, file: out })}\n` : words;
  (out === STANDARD ? process.stderr : process.stdout).write(told);
  return 0;
}

function resumeOf(out: string, endpoint: Endpoint, { TableName, TableId = '' }: Table): ResumeFile<State> {
  return new ResumeFile(out === STANDARD ? undefined : `${out}.resume`, {
    endpoint: endpoint.name,
    table: TableName,
    id: TableId,
  });
}

/** The state of an earlier run, if all of what it tells of is there. */
function loaded(resume: ResumeFile<State>, out: string): State | undefined {
  const state = resume.load();
  const size = statSync(partOf(out), { throwIfNoEntry: false })?.size ?? -1;
  return state !== undefined && size >= state.bytes ? state : undefined;
}

const partOf = (out: string): string => `${out}.part`;

/**
 * The file under way. Pages come to it whole, each as a gzip member of its own where it is compressed, so that it may be cut behind any of them
 * and be gone on with.
 */
class Output {
  bytes: number;
  items: number;
  readonly segments: SegmentState[];
  readonly #descriptor: number | undefined;
  readonly #compress: ((text: string) => Promise<Buffer>) | undefined;
  #previous: Promise<void> = Promise.resolve();

  constructor(
    readonly out: string,
    { bytes, items, segments }: State,
  ) {
    this.bytes = bytes;
    this.items = items;
    this.segments = [...segments];
    if (out !== STANDARD) {
      this.#descriptor = openSync(partOf(out), bytes > 0 ? 'r+' : 'w');
      // What was written behind the state is read again.
      ftruncateSync(this.#descriptor, bytes);
    }
    if (/\.gz$/i.test(out)) this.#compress = promisify((require('node:zlib') as typeof import('node:zlib')).gzip);
  }

  async append(segment: number, items: readonly Item[], behind: SegmentState): Promise<void> {
    const text = items.map((item) => `{"Item":${item.text}}\n`).join('');
    const bytes = text !== '' && this.#compress ? await this.#compress(text) : Buffer.from(text);
    const written = this.#previous.then(() => this.#write(bytes));
    // A failure is its own caller's; the next ones fail by themselves.
    this.#previous = written.catch(() => {});
    await written;
    this.items += items.length;
    this.segments[segment] = behind;
  }

  async #write(bytes: Buffer): Promise<void> {
    if (this.#descriptor === undefined) {
      if (!process.stdout.write(bytes)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    } else
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done, undefined, this.bytes + done);
    this.bytes += bytes.length;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }

  publish(): void {
    if (this.out !== STANDARD) renameSync(partOf(this.out), this.out);
  }
}
