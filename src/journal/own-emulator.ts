/** A fresh emulator for a replay or a golden run: empty, in memory only, on a free port, whatever the user's environment says. */
import { startEmulator } from '../emulator.js';
import type { Emulator, StartOptions } from '../index.js';
import { readConfig } from '../runtime/config.js';

export function startOwn(options: StartOptions): Promise<Emulator> {
  return startEmulator(readConfig({ host: '127.0.0.1', port: 0, logLevel: 'error', ...options }, {}));
}
