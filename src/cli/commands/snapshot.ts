/** `ruststack snapshot …`: keeps everything that a running server holds, and puts it back. */
import { ask, SERVER_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, type CommandGroup, type OptionValues, textOf } from '../command.js';

interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  /** Of an imported part: service, account, region. */
  readonly scope?: Readonly<Record<string, string>>;
}

export const SNAPSHOTS = '/_ruststack/snapshots';

/** The path of a snapshot by id or name. */
export function snapshotPath(key: string): string {
  return `${SNAPSHOTS}/${encodeURIComponent(key)}`;
}

/** Options that limit what a command is about. */
export const SCOPE_OPTIONS = { service: { type: 'string' }, account: { type: 'string' }, region: { type: 'string' } } as const;

export const SCOPE_HELP = `  --service NAME   only what belongs to a service
  --account ID     only what belongs to an account
  --region NAME    only what belongs to a region
`;

/** Prints the server's answer: as it is with `--json`, else in words. */
function print<A>(values: OptionValues, answer: A, words: (answer: A) => string): number {
  process.stdout.write(values.json === true ? `${JSON.stringify(answer)}\n` : words(answer));
  return 0;
}

const line = ({ id, name, created, scope = {} }: Snapshot): string => {
  const limits = Object.keys(SCOPE_OPTIONS).flatMap((part) => (scope[part] === undefined ? [] : [`  ${part} ${scope[part]}`]));
  return `${name}  ${id}  ${created}${limits.join('')}\n`;
};

const create: Command = {
  options: { ...SERVER_OPTIONS, replace: { type: 'boolean' } },
  operands: '[NAME]',
  count: [0, 1],
  help: `  --replace        take the place of a snapshot that has the name
${SERVER_HELP}`,
  async run(values, [name]) {
    const made = (await ask(values, 'POST', SNAPSHOTS, { name, replace: values.replace === true })) as Snapshot;
    return print(values, made, ({ id, name }) => `Kept as ${name} (${id}).\n`);
  },
};

const list: Command = {
  options: SERVER_OPTIONS,
  help: SERVER_HELP,
  async run(values) {
    const answer = (await ask(values, 'GET', SNAPSHOTS)) as { snapshots: readonly Snapshot[] };
    return print(values, answer, ({ snapshots }) => snapshots.map(line).join('') || 'No snapshots.\n');
  },
};

const show = ofOne('GET', '', line);
const remove = ofOne('DELETE', '', ({ name, id }) => `Deleted ${name} (${id}).\n`);

const restore: Command = {
  options: { ...SERVER_OPTIONS, ...SCOPE_OPTIONS },
  operands: 'SNAPSHOT',
  count: [1, 1],
  help: SCOPE_HELP + SERVER_HELP,
  async run(values, [key = '']) {
    const named = Object.keys(SCOPE_OPTIONS).filter((part) => textOf(values, part) !== undefined);
    const scope = Object.fromEntries(named.map((part) => [part, textOf(values, part)]));
    const answer = (await ask(values, 'POST', `${snapshotPath(key)}/restore`, scope)) as Snapshot;
    return print(values, answer, ({ name, id }) => `Restored ${name} (${id}).\n`);
  },
};

/** A command for one snapshot by id or name. */
function ofOne(method: string, action: string, words: (snapshot: Snapshot) => string): Command {
  return {
    options: SERVER_OPTIONS,
    operands: 'SNAPSHOT',
    count: [1, 1],
    help: SERVER_HELP,
    async run(values, [key = '']) {
      const answer = (await ask(values, method, snapshotPath(key) + action)) as Snapshot;
      return print(values, answer, words);
    },
  };
}

const rename: Command = {
  options: SERVER_OPTIONS,
  operands: 'SNAPSHOT NAME',
  count: [2, 2],
  help: SERVER_HELP,
  async run(values, [key = '', name]) {
    const answer = (await ask(values, 'PATCH', snapshotPath(key), { name })) as Snapshot;
    return print(values, answer, ({ id }) => `${id} is called ${name} now.\n`);
  },
};

export const snapshot: CommandGroup = {
  commands: {
    create: { summary: 'keep everything as it is, under a name', load: () => create },
    list: { summary: 'list what is kept', load: () => list },
    show: { summary: 'show a snapshot by name or id', load: () => show },
    rename: { summary: 'give a snapshot another name', load: () => rename },
    restore: { summary: 'put everything back as it was; what came since is gone', load: () => restore },
    diff: {
      summary: 'tell what was added, removed and changed since, or between two',
      load: () => (require('./archive.js') as typeof import('./archive.js')).diff,
    },
    export: {
      summary: 'write a snapshot, or a part of it, to a file',
      load: () => (require('./archive.js') as typeof import('./archive.js')).exportSnapshot,
    },
    import: {
      summary: 'keep the snapshot of a file; restore puts it in place',
      load: () => (require('./archive.js') as typeof import('./archive.js')).importSnapshot,
    },
    delete: { summary: 'let go of a snapshot', load: () => remove },
  },
};
