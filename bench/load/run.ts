/**
 * Runs a workload against one target, or against several in turns. Each is started anew for each workload, loaded, and measured in turns with a
 * bare server that answers as many bytes, so that whatever else the machine does falls on all of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Launcher, OURS, type Running, start, TargetError } from '../launcher.js';
import type { LoadRow } from '../result.js';
import { Client } from './client.js';
import type { Generator } from './generators/generator.js';
import { measureRequests } from './requests.js';
import { measureStreams } from './streams.js';
import type { Workload } from './workload.js';

export interface LoadOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: readonly number[];
  /** Instead of those that the workloads name; empty for no open loops. */
  readonly rates?: readonly number[];
  readonly setupLimitSeconds: number;
  readonly generators: readonly Generator[];
  /** Told each row as it is finished. */
  readonly report: (row: LoadRow) => void;
}

/** A target that runs and holds the workload's data. */
export interface Contestant {
  readonly running: Running;
  readonly client: Client;
  readonly finish: (row: Partial<LoadRow>) => void;
  /** Makes the target's failure its row; throws what is a fault of the benchmark itself. */
  readonly fail: (error: unknown) => void;
}

/** Whether the target has the workload at all; what it has and fails becomes a row with its error. */
export function takesPart(workload: Workload, launcher: Launcher): boolean {
  if (workload.ownEnv !== undefined && !launcher.name.startsWith(OURS)) return false;
  if (launcher.workloads !== undefined && !launcher.workloads.includes(workload.name)) return false;
  return workload.services.every((service) => launcher.services.includes(service));
}

const OUTPUT_CHARACTERS = 160;

function describe(error: unknown, running: Running | undefined): string {
  if (error instanceof TargetError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  // Sockets and parsers of HTTP name their failures by a code; what has none is a fault of the benchmark itself.
  if (code === undefined) throw error;
  const last = running?.output().trim().split('\n').at(-1) ?? '';
  return `The connection broke: ${message}${last === '' ? '' : ` (${last.slice(0, OUTPUT_CHARACTERS)})`}`;
}

/** Starts a target and loads its data; nothing where that fails, which is then its row. */
async function prepare(workload: Workload, launcher: Launcher, options: LoadOptions): Promise<Contestant | undefined> {
  let running: Running | undefined;
  let client: Client | undefined;
  const finish = (row: Partial<LoadRow>): void =>
    options.report({ suite: 'load', workload: workload.name, target: launcher.name, ...row });
  const fail = (error: unknown): void => finish({ error: describe(error, running) });
  try {
    running = await start(launcher, { env: workload.ownEnv });
    client = new Client({ port: running.port, credentials: launcher.credentials });
    for (const service of workload.services) await client.ready(service);
    await workload.setup(client, performance.now() + options.setupLimitSeconds * 1000);
    return { running, client, finish, fail };
  } catch (error) {
    client?.close();
    await running?.stop();
    fail(error);
    return undefined;
  }
}

export async function measureWorkload(workload: Workload, launchers: readonly Launcher[], options: LoadOptions): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-load-'));
  const contestants: Contestant[] = [];
  try {
    for (const launcher of launchers) {
      const contestant = await prepare(workload, launcher, options);
      if (contestant !== undefined) contestants.push(contestant);
    }
    if (contestants.length === 0) return;
    if (workload.kind === 'requests') await measureRequests(workload, contestants, options, folder);
    else await measureStreams(workload, contestants, options);
  } catch (error) {
    for (const { fail } of contestants) fail(error);
  } finally {
    for (const { client, running } of contestants) {
      client.close();
      await running.stop();
    }
    rmSync(folder, { recursive: true });
  }
}
