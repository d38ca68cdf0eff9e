/** The port that a command means when none is given: the first of GATEWAY_LISTEN, else the emulator's default. */
import { DEFAULT_PORT } from '../runtime/config.js';

export function defaultPort(): number {
  const first = process.env.GATEWAY_LISTEN?.split(',')[0] ?? '';
  const port = /:(\d+)$/.exec(first.trim())?.[1];
  return port ? Number(port) : DEFAULT_PORT;
}
