// `npm start`: set-up, then the command line in this process.
import { createRequire } from 'node:module';
import './setup.mjs';

const PARENT_POLL_MS = 100;

// npm hands a signal to the shell between it and us, which dies of it and passes nothing on. So the server ends when its parent has.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, PARENT_POLL_MS).unref();

process.argv.splice(2, 0, 'start');
createRequire(import.meta.url)('../../dist/src/cli/main.js');
