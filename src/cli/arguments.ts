/** What a command line asks for. Bad words end in a `UsageError`, whose message is one line for the user. */
import { parseArgs } from 'node:util';

export const COMMANDS = ['start', 'stop', 'status', 'logs'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: CommandName | 'help' | 'version';
  /** `ADDR:PORT`, `ADDR` or `:PORT`, comma separated, as GATEWAY_LISTEN takes them. */
  readonly listen: string | undefined;
  readonly port: number | undefined;
  readonly detach: boolean;
  readonly follow: boolean;
}

export class UsageError extends Error {}

const HIGHEST_PORT = 65_535;

const OPTIONS = {
  listen: { type: 'string' },
  port: { type: 'string', short: 'p' },
  detach: { type: 'boolean', short: 'd' },
  follow: { type: 'boolean', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Options that only make sense with one command. */
const BELONGS_TO: Record<string, readonly CommandName[]> = {
  listen: ['start'],
  detach: ['start'],
  follow: ['logs'],
  port: COMMANDS,
};

export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [word = 'start', ...rest] = positionals;
  const found = {
    listen: values.listen,
    port: port(values.port),
    detach: values.detach ?? false,
    follow: values.follow ?? false,
  };
  if (values.help || word === 'help') return { command: 'help', ...found };
  if (values.version) return { command: 'version', ...found };
  const command = COMMANDS.find((name) => name === word);
  if (!command) throw new UsageError(`Unknown command: ${word}. There are ${COMMANDS.join(', ')}.`);
  if (rest.length > 0) throw new UsageError(`Unexpected argument: ${rest[0]}.`);
  for (const name of Object.keys(values)) {
    const commands = BELONGS_TO[name];
    if (commands && !commands.includes(command)) throw new UsageError(`--${name} does not go with ${command}.`);
  }
  if (found.listen !== undefined && found.port !== undefined) {
    throw new UsageError('--listen and --port exclude each other: give the port in --listen ADDR:PORT.');
  }
  return { command, ...found };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function port(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > HIGHEST_PORT) {
    throw new UsageError(`--port wants a number from 0 to ${HIGHEST_PORT}, not ${JSON.stringify(text)}.`);
  }
  return number;
}
