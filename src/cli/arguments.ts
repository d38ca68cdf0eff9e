/** Finds the command that a command line means, and parses its options. Bad words end in a `UsageError`. */
import { parseArgs } from 'node:util';
import { type Command, type CommandEntry, type CommandGroup, type OptionValues, UsageError } from './command.js';

export interface Call {
  /** The command's words: `snapshot create`. */
  readonly name: string;
  readonly command: Command;
  readonly values: OptionValues;
  readonly operands: readonly string[];
}

/** Help is wanted: for a command, a group of commands, or all. */
export interface HelpWanted {
  readonly help: string;
  readonly of: Command | CommandGroup | undefined;
}

type Commands = Readonly<Record<string, CommandEntry>>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** What comes behind `--` belongs to the operands as it stands. */
export function parseArguments(argv: readonly string[], commands: Commands, fallback: string): Call | HelpWanted {
  const [first = fallback] = argv;
  if (first === '--help' || first === '-h' || first === 'help') return wantHelp(argv.slice(1), commands);
  const words = first.startsWith('-') ? [fallback, ...argv] : [first, ...argv.slice(1)];
  const { name, command, rest } = find(words, commands);
  if (!('run' in command)) return { help: name, of: command };
  const { values, positionals } = parse(rest, command);
  if (values.help === true) return { help: name, of: command };
  checkOperands(name, command, positionals);
  return { name, command, values, operands: positionals };
}

function wantHelp(words: readonly string[], commands: Commands): HelpWanted {
  if (words.length === 0) return { help: '', of: undefined };
  const { name, command } = find(words, commands);
  return { help: name, of: command };
}

function find(words: readonly string[], commands: Commands) {
  let table = commands;
  for (let place = 0; ; place++) {
    const word = words[place];
    const name = words.slice(0, place + 1).join(' ');
    const entry = word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
    if (entry === undefined) throw new UsageError(`Unknown command: ${name}. There are ${Object.keys(table).join(', ')}.`);
    const command = entry.load();
    if ('run' in command) return { name, command, rest: words.slice(place + 1) };
    const next = words[place + 1];
    if (next === undefined || next === '--help' || next === '-h') return { name, command, rest: [] };
    table = command.commands;
  }
}

function parse(args: readonly string[], command: Command) {
  try {
    const options = { ...command.options, ...HELP };
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function checkOperands(name: string, { operands = '', count = [0, 0] }: Command, given: readonly string[]): void {
  const [least, most] = count;
  if (given.length > most) throw new UsageError(`Unexpected argument: ${given[most]}.`);
  if (given.length < least) throw new UsageError(`ruststack ${name} wants ${operands}.`);
}
