/** The texts of `--help`. */

import type { HelpWanted } from './arguments.js';
import type { CommandEntry } from './command.js';

type Commands = Readonly<Record<string, CommandEntry>>;

const OPTIONS = `Options
  --version, -v
  --help, -h             also of each command

Environment: GATEWAY_LISTEN, LOCALSTACK_HOST, LS_LOG, DEBUG and others; the README lists them.
`;

export function helpText({ help, of }: HelpWanted, commands: Commands): string {
  if (of === undefined)
    return `Usage: ruststack [command] [options]\n\nA local AWS on port 4566.\n\nCommands\n${list(commands)}\n${OPTIONS}`;
  if (!('run' in of)) return `Usage: ruststack ${help} COMMAND [options]\n\nCommands\n${list(of.commands)}`;
  const operands = of.operands ? ` ${of.operands}` : '';
  return `Usage: ruststack ${help}${operands} [options]\n\n${of.help}`;
}

function list(commands: Commands): string {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return names.map((name) => `  ${name.padEnd(width)}${commands[name]?.summary}\n`).join('');
}
