/** Starts the bare server that everything is measured against; the server itself is `ceiling-server.ts`. */
import path from 'node:path';
import { freePort, type Running, startCommand } from '../launcher.js';
import type { AnswerSize } from './client.js';

export async function startCeiling(sizes: readonly AnswerSize[]): Promise<Running> {
  const port = await freePort();
  const args = [path.join(__dirname, 'ceiling-server.js'), String(port), JSON.stringify(sizes)];
  return startCommand({ file: process.execPath, args }, port);
}
