/** `ruststack snapshot export`, `import` and `diff`. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { messageOf, open, SERVER_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, type OptionValues, textOf } from '../command.js';
import { SCOPE_HELP, SCOPE_OPTIONS, SNAPSHOTS, snapshotPath } from './snapshot.js';

/** Stands for standard input or output. */
const STANDARD = '-';
const SUFFIX = '.ruststack';

export const exportSnapshot: Command = {
  options: { ...SERVER_OPTIONS, ...SCOPE_OPTIONS, out: { type: 'string', short: 'o' } },
  operands: 'SNAPSHOT',
  count: [1, 1],
  help: `  --out FILE, -o   the file to write, - for standard output (default SNAPSHOT${SUFFIX})
${SCOPE_HELP}${SERVER_HELP}`,
  async run(values, [key = '']) {
    const response = await answered(values, 'GET', `${snapshotPath(key)}/export`, query(values, Object.keys(SCOPE_OPTIONS)));
    const out = textOf(values, 'out') ?? `${key.replaceAll(/[/\\]/g, '-')}${SUFFIX}`;
    if (out === STANDARD) {
      await pipeline(response, process.stdout, { end: false });
      return 0;
    }
    // Under its own name only when it is whole.
    const part = `${out}.part`;
    try {
      await pipeline(response, createWriteStream(part));
      await rename(part, out);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    process.stdout.write(`Wrote ${out}.\n`);
    return 0;
  },
};

export const importSnapshot: Command = {
  options: { ...SERVER_OPTIONS, name: { type: 'string', short: 'n' }, replace: { type: 'boolean' } },
  operands: 'FILE',
  count: [1, 1],
  help: `  --name NAME      keep it under this name (default that in the file)
  --replace        take the place of a snapshot that has the name
${SERVER_HELP}`,
  async run(values, [file = '']) {
    const body = file === STANDARD ? process.stdin : createReadStream(file);
    const response = await answered(values, 'POST', `${SNAPSHOTS}/import`, query(values, ['name', 'replace']), body);
    const text = await textIn(response);
    const { name, id } = JSON.parse(text) as { name: string; id: string };
    process.stdout.write(
      values.json === true ? `${text}\n` : `Kept as ${name} (${id}); ruststack snapshot restore puts it in place.\n`,
    );
    return 0;
  },
};

export const diff: Command = {
  options: { ...SERVER_OPTIONS, limit: { type: 'string' } },
  operands: 'SNAPSHOT [SNAPSHOT]',
  count: [1, 2],
  help: `  With one snapshot, what was added, removed and changed since; with two, from the first to the second.
  --limit N        tell up to N changes of each table or bucket (default 20)
${SERVER_HELP}`,
  async run(values, [before = '', against = 'now']) {
    const format = values.json === true ? 'json' : 'text';
    const limit = textOf(values, 'limit');
    const parameters = new URLSearchParams({ against, format, ...(limit !== undefined && { limit }) });
    const response = await answered(values, 'GET', `${snapshotPath(before)}/diff`, parameters);
    const text = await textIn(response);
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return 0;
  },
};

function query(values: OptionValues, names: readonly string[]): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of names) {
    const value = values[name];
    if (value !== undefined && value !== false) parameters.set(name, String(value));
  }
  return parameters;
}

/** The answer, or the server's refusal thrown in its own words. */
async function answered(
  values: OptionValues,
  method: string,
  path: string,
  parameters: URLSearchParams,
  body?: NodeJS.ReadableStream,
): Promise<IncomingMessage> {
  const response = await open(values, method, `${path}?${parameters}`, body);
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) return response;
  const text = await textIn(response);
  throw new Error(messageOf(text) ?? `${method} ${path} was answered with status ${status}.`);
}

async function textIn(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
