/** The commands, a file each, and one line of help for each. */
import type { CommandEntry } from '../command.js';

export const DEFAULT_COMMAND = 'start';

export const commands: Readonly<Record<string, CommandEntry>> = {
  start: {
    summary: 'serve until Ctrl-C (the default)',
    load: () => (require('./start.js') as typeof import('./start.js')).start,
  },
  stop: {
    summary: 'stop a server that was started with --detach',
    load: () => (require('./stop.js') as typeof import('./stop.js')).stop,
  },
  status: {
    summary: 'tell whether one is running; exit code 0 if so, else 1',
    load: () => (require('./status.js') as typeof import('./status.js')).status,
  },
  logs: {
    summary: 'print the log of a detached server',
    load: () => (require('./logs.js') as typeof import('./logs.js')).logs,
  },
  time: {
    summary: "show the server's clock, freeze it, move it, scale it",
    load: () => (require('./time.js') as typeof import('./time.js')).time,
  },
  snapshot: {
    summary: 'keep everything that a running server holds, and put it back',
    load: () => (require('./snapshot.js') as typeof import('./snapshot.js')).snapshot,
  },
  reset: {
    summary: 'remove everything that a running server holds',
    load: () => (require('./reset.js') as typeof import('./reset.js')).reset,
  },
  record: {
    summary: 'write a journal of requests and answers',
    load: () => (require('./record.js') as typeof import('./record.js')).record,
  },
  replay: {
    summary: "send a journal's requests again and compare the answers",
    load: () => (require('./replay.js') as typeof import('./replay.js')).replay,
  },
  dynamodb: {
    summary: 'put files into tables, write tables into files, copy tables between endpoints',
    load: () => (require('./dynamodb.js') as typeof import('./dynamodb.js')).dynamodb,
  },
  lambda: {
    summary: 'print what functions have written, and what they go on to write',
    load: () => (require('./lambda.js') as typeof import('./lambda.js')).lambda,
  },
  golden: {
    summary: "keep a command's traffic with a fresh emulator, and compare later runs with it",
    load: () => (require('./golden.js') as typeof import('./golden.js')).golden,
  },
};
