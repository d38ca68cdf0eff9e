/** What a command of the command line is: its words, its options, what it does. */
import type { ParseArgsConfig } from 'node:util';

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Command {
  /** As `node:util`'s `parseArgs` takes them. `--help` goes with every command. */
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  /** What may stand behind the command's words, for the usage line: `[NAME]`. None of it, none may. */
  readonly operands?: string;
  /** How many operands there have to be, and may be. */
  readonly count?: readonly [least: number, most: number];
  /** The text of its own help, below the usage line: options, a line each. */
  readonly help: string;
  /** Gives the exit code. What it throws is told in one line. */
  readonly run: (values: OptionValues, operands: readonly string[]) => Promise<number>;
}

/** A command that consists of further words: `ruststack snapshot create`. */
export interface CommandGroup {
  readonly commands: Readonly<Record<string, CommandEntry>>;
}

export interface CommandEntry {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Loaded when it is called, so that no command pays for another. */
  readonly load: () => Command | CommandGroup;
}

/** A command line that can't be meant; the message is one line for the user. */
export class UsageError extends Error {}

const HIGHEST_PORT = 65_535;

export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function portOf(values: OptionValues): number | undefined {
  const text = textOf(values, 'port');
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > HIGHEST_PORT) {
    throw new UsageError(`--port wants a number from 0 to ${HIGHEST_PORT}, not ${JSON.stringify(text)}.`);
  }
  return number;
}
