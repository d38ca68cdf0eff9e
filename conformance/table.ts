/** What a run prints: a row with a progress bar for each service, then what was not expected. */
import type { Verdict } from './expectations.js';
import type { CaseResult } from './result.js';

const BAR_CELLS = 24;
const SHOWN_DIFFERENCES = 6;

export interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly known: number;
  readonly skipped: number;
  /** Share of passed among passed and failed, 0 to 1; cases of unverified truth don't count. */
  readonly fidelity: number;
}

export function tally(name: string, results: readonly CaseResult[]): Tally {
  const counted = results.filter(({ source }) => source.kind !== 'unverified');
  const count = (outcome: CaseResult['outcome']): number => counted.filter((result) => result.outcome === outcome).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return {
    name,
    passed,
    failed,
    known: counted.filter(({ outcome, known }) => outcome === 'failed' && known !== undefined).length,
    skipped: count('skipped'),
    fidelity: passed + failed === 0 ? 0 : passed / (passed + failed),
  };
}

function bar(share: number): string {
  const full = Math.round(share * BAR_CELLS);
  return '█'.repeat(full) + '░'.repeat(BAR_CELLS - full);
}

export function renderTable(results: readonly CaseResult[]): string {
  const services = [...new Set(results.map(({ service }) => service))].sort();
  const tallies = services.map((service) =>
    tally(
      service,
      results.filter((result) => result.service === service),
    ),
  );
  if (tallies.length > 1) tallies.push(tally('all', results));
  const width = Math.max(8, ...tallies.map(({ name }) => name.length));
  const rows = tallies.map(({ name, passed, failed, known, skipped, fidelity }) =>
    [
      name.padEnd(width),
      bar(fidelity),
      `${(fidelity * 100).toFixed(1).padStart(5)} %`,
      String(passed).padStart(7),
      String(failed).padStart(7),
      String(known).padStart(7),
      String(skipped).padStart(8),
    ].join(' '),
  );
  const head = `${'service'.padEnd(width)} ${''.padEnd(BAR_CELLS)} ${''.padStart(7)}  passed  failed  known  skipped`;
  return `${[head, ...rows].join('\n')}\n`;
}

export function renderVerdict({ unexpectedFailures, unexpectedPasses, stale }: Verdict): string {
  const lines: string[] = [];
  for (const { id, differences, source } of unexpectedFailures) {
    lines.push(`FAILED ${id} (${source.kind}${source.date ? ` ${source.date}` : ''})`);
    for (const { path, expected, received } of differences.slice(0, SHOWN_DIFFERENCES)) {
      lines.push(`    ${path}`, `      expected ${expected}`, `      received ${received}`);
    }
    if (differences.length > SHOWN_DIFFERENCES) lines.push(`    and ${differences.length - SHOWN_DIFFERENCES} more differences`);
  }
  for (const { id } of unexpectedPasses) lines.push(`PASSED, though known to fail: ${id}`);
  for (const id of stale) lines.push(`NO SUCH CASE, though known to fail: ${id}`);
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
