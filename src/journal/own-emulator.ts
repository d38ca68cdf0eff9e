/** A fresh emulator for a replay or a golden run: empty, in memory only, on a free port, whatever the user's environment says. */
import { type Emulator, type StartOptions, start } from '../index.js';

export function startOwn(options: StartOptions): Promise<Emulator> {
  return start({ host: '127.0.0.1', port: 0, gatewayThreads: 1, logLevel: 'error', placement: 'manifest', ...options });
}
