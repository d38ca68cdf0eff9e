#!/usr/bin/env node
/**
 * The command line: parses it, runs one command, turns its failure into one line and an exit code. Holds no logic that the server does
 * not also offer. Commands are loaded when they are called, so that `start` pays for nothing else.
 */
import { parseArguments } from './arguments.js';
import { UsageError } from './command.js';
import { commands, DEFAULT_COMMAND } from './commands/index.js';

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === '--version' || argv[0] === '-v' || argv[0] === 'version') {
    process.stdout.write(`${(require('../version.js') as typeof import('../version.js')).VERSION}\n`);
    return 0;
  }
  const call = parseArguments(argv, commands, DEFAULT_COMMAND);
  if ('command' in call) return call.command.run(call.values, call.operands);
  process.stdout.write((require('./help.js') as typeof import('./help.js')).helpText(call, commands));
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const usage = error instanceof UsageError;
    process.stderr.write(`ruststack: ${message}\n${usage ? 'See ruststack --help.\n' : ''}`);
    process.exitCode = usage ? EXIT_USAGE : EXIT_FAILURE;
  },
);
