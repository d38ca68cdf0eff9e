#!/usr/bin/env node
/**
 * The command line: parses it, runs one command, turns its failure into one line and an exit code. Holds no logic that the server does
 * not also offer. Commands are loaded when they are called, so that `start` pays for nothing else.
 */
import { parseArguments, UsageError } from './arguments.js';

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;

async function main(): Promise<number> {
  const args = parseArguments(process.argv.slice(2));
  switch (args.command) {
    case 'start':
      if (args.detach) return (require('./detach.js') as typeof import('./detach.js')).detach(args);
      return (require('./start.js') as typeof import('./start.js')).start(args);
    case 'stop':
      return (require('./stop.js') as typeof import('./stop.js')).stop(args);
    case 'status':
      return (require('./status.js') as typeof import('./status.js')).status(args);
    case 'logs':
      return (require('./logs.js') as typeof import('./logs.js')).logs(args);
    case 'version':
      process.stdout.write(`${(require('../version.js') as typeof import('../version.js')).VERSION}\n`);
      return 0;
    case 'help':
      process.stdout.write((require('./help.js') as typeof import('./help.js')).HELP);
      return 0;
  }
}

main().then(
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
