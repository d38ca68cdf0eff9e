/** One launch of an environment: the APIs that what was launched talks to, and how it ended. A crash or a timeout ends it; the environment goes on with a new one. */
import type { Apis } from '../runtime-api/index.js';
import type { Exit, Launched } from './contract.js';

/** What goes on in a launch, as it comes. */
export interface Session extends Apis {
  launched: Launched | undefined;
  exit: Exit | undefined;
  /** Resolves when nothing of it is left. */
  gone: Promise<void> | undefined;
}

/** An error of Lambda: its type and what it says. */
export interface Failure {
  readonly type: string;
  readonly message: string;
}

/** Signals as Go names them, which is how AWS tells them; those that leave a core say so, since AWS's limit for cores is not 0 (recorded 2025-11-24). */
const SIGNALS: Readonly<Record<string, string>> = {
  SIGHUP: 'hangup',
  SIGINT: 'interrupt',
  SIGQUIT: 'quit (core dumped)',
  SIGILL: 'illegal instruction (core dumped)',
  SIGTRAP: 'trace/breakpoint trap (core dumped)',
  SIGABRT: 'aborted (core dumped)',
  SIGBUS: 'bus error (core dumped)',
  SIGFPE: 'floating point exception (core dumped)',
  SIGKILL: 'killed',
  SIGUSR1: 'user defined signal 1',
  SIGSEGV: 'segmentation fault (core dumped)',
  SIGUSR2: 'user defined signal 2',
  SIGPIPE: 'broken pipe',
  SIGALRM: 'alarm clock',
  SIGTERM: 'terminated',
};

/** What a runtime that ended without an answer is to the caller. */
export function failureOf(exit: Exit): Failure {
  if (exit.outOfMemory) return { type: 'Runtime.OutOfMemory', message: 'Runtime exited with error: signal: killed' };
  const type = 'Runtime.ExitError';
  if (exit.signal !== undefined) {
    return { type, message: `Runtime exited with error: signal: ${SIGNALS[exit.signal] ?? exit.signal}` };
  }
  if (exit.code === 0 || exit.code === undefined) return { type, message: 'Runtime exited without providing a reason' };
  return { type, message: `Runtime exited with error: exit status ${exit.code}` };
}

/** Why nothing could be launched, from whatever a launcher threw. */
export function launchFailure(error: unknown): Failure {
  const { type, message } = error as { readonly type?: unknown; readonly message?: unknown };
  return {
    type: typeof type === 'string' ? type : 'Runtime.InvalidEntrypoint',
    message: typeof message === 'string' ? message : String(error),
  };
}
