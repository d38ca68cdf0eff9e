/** How true each release was: `conformance/history.json`, a committed list to which `--release VERSION` appends. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONFORMANCE_FOLDER } from '../load.js';
import type { RunResult } from '../result.js';
import { tally } from '../table.js';

const HISTORY_FILE = path.join(CONFORMANCE_FOLDER, 'history.json');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** With those that were skipped. */
  readonly total: number;
}

export interface HistoryEntry {
  readonly version: string;
  /** ISO date, without the time. */
  readonly date: string;
  readonly commit?: string;
  readonly services: Readonly<Record<string, Counts>>;
}

export function readHistory(file = HISTORY_FILE): HistoryEntry[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HistoryEntry[]) : [];
}

export function historyEntry(run: RunResult, version: string): HistoryEntry {
  const services = [...new Set(run.cases.map(({ service }) => service))].sort();
  const counts = services.map((service): [string, Counts] => {
    const { passed, failed, skipped } = tally(
      service,
      run.cases.filter((one) => one.service === service),
    );
    return [service, { passed, failed, total: passed + failed + skipped }];
  });
  return { version, date: run.date.slice(0, 10), commit: run.commit, services: Object.fromEntries(counts) };
}

/** Adds a release, or puts it in the place of the same version's earlier entry. */
export function addRelease(history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const at = history.findIndex(({ version }) => version === entry.version);
  return at < 0 ? [...history, entry] : history.with(at, entry);
}

export function appendRelease(run: RunResult, version: string, file = HISTORY_FILE): void {
  const history = addRelease(readHistory(file), historyEntry(run, version));
  // One line a release, so that a diff shows what was added.
  writeFileSync(file, `[\n${history.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
}

export function fidelityOf({ services }: HistoryEntry): { passed: number; failed: number; fidelity: number } {
  const sum = (name: 'passed' | 'failed'): number => Object.values(services).reduce((all, counts) => all + counts[name], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  return { passed, failed, fidelity: passed + failed === 0 ? 0 : passed / (passed + failed) };
}
