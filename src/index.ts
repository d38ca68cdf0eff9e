/**
 * The library: starts emulators inside a program or test.
 *
 *     import { start } from 'ruststack-ts';
 *     const aws = await start({ port: 0 });
 *     // … point a client at aws.endpoint …
 *     await aws.stop();
 */
import type { StartOptions } from './runtime/config.js';
import type { Moved, MoveOptions, TimeControl } from './runtime/time-control.js';

export { ConfigError, type StartOptions } from './runtime/config.js';
export type { Moved, MoveOptions, TimeControl };

/** A running emulator. */
export interface Emulator {
  /** `http://host:port`, for an SDK's `endpoint`. */
  readonly endpoint: string;
  /** The port of the first address. */
  readonly port: number;
  /** All addresses that it listens on. */
  readonly addresses: ReadonlyArray<{ readonly host: string; readonly port: number }>;
  /** The clock that the emulator dates everything by: it can be frozen, moved and scaled. */
  readonly clock: TimeControl;
  /** Stops listening, ends shards and connections, frees the state. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts an emulator with a state of its own; several may run in one process. Options win over the environment, which is read as the
 * command line reads it, except that `port: 0` takes a free port. Rejects with a `ConfigError`, or with the code of the operating
 * system (`EADDRINUSE`) when an address can't be had.
 */
export async function start(options: StartOptions = {}): Promise<Emulator> {
  const { readConfig } = require('./runtime/config.js') as typeof import('./runtime/config.js');
  const { startEmulator } = require('./emulator.js') as typeof import('./emulator.js');
  return startEmulator(readConfig(options));
}
