/** The report as Markdown, short enough for the summary of a CI job. */
import type { CaseResult } from '../result.js';
import { percent, type Report, tallyTargets } from './data.js';

const SHOWN_DEVIATIONS = 20;
const SHOWN_CHARACTERS = 120;

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text within a cell of a table, as code. */
function code(text: string): string {
  const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return `\`${short.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll('\n', ' ')}\``;
}

function deviation({ id, differences }: CaseResult): string {
  const first = differences[0];
  return row([code(id), code(first?.path ?? ''), code(first?.expected ?? ''), code(first?.received ?? '')]);
}

export function renderSummary(report: Report): string {
  const { run, others } = report;
  const targets = tallyTargets(report);
  const all = targets[0]?.all;
  if (all === undefined) return '';
  const names = [...(targets[0]?.services.keys() ?? [])];
  const head = [
    'service',
    'fidelity',
    'passed',
    'failed',
    'of these known',
    'skipped',
    ...others.map(({ target }) => target.name),
  ];
  const rows = [...names, undefined].map((name) => {
    const [own, ...rest] = targets.map((target) => (name === undefined ? target.all : target.services.get(name)));
    const shares = rest.map((one) => (one === undefined || one.passed + one.failed === 0 ? '–' : percent(one.fidelity)));
    return row([
      name ?? '**all**',
      percent(own?.fidelity ?? 0),
      own?.passed ?? 0,
      own?.failed ?? 0,
      own?.known ?? 0,
      own?.skipped ?? 0,
      ...shares,
    ]);
  });
  const version = run.target.version === undefined ? '' : ` ${run.target.version}`;
  const lines = [
    `# ${run.target.name}${version}: ${percent(all.fidelity)} like AWS`,
    '',
    `${all.passed} of ${all.passed + all.failed} sourced cases are answered as AWS answers them${report.partial ? ' (a part of the suite)' : ''}. Run on ${run.date.slice(0, 10)}${run.commit === undefined ? '' : `, commit ${run.commit}`}.`,
    '',
    row(head),
    row(head.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows,
  ];
  const unexpected = run.cases.filter(({ outcome, known, source }) => {
    return outcome === 'failed' && known === undefined && source.kind !== 'unverified';
  });
  if (unexpected.length > 0) {
    lines.push(
      '',
      `## ${unexpected.length} unexpected deviations`,
      '',
      row(['case', 'where', 'expected', 'received']),
      '|---|---|---|---|',
    );
    lines.push(...unexpected.slice(0, SHOWN_DEVIATIONS).map(deviation));
    if (unexpected.length > SHOWN_DEVIATIONS)
      lines.push('', `And ${unexpected.length - SHOWN_DEVIATIONS} more, in \`index.html\`.`);
  }
  return `${lines.join('\n')}\n`;
}
