/** The parts of the page that are there without its script: what the numbers are. */
import { type Covered, percent, type Report, type TargetTally, tallyTargets } from './data.js';
import { type HistoryEntry, historyEntry } from './history.js';
import { type Html, html } from './html.js';
import { renderPlot } from './plot.js';

const OWN_TARGET = 'ruststack-ts';
const NUMBERS = new Intl.NumberFormat('en');

function number(value: number): string {
  return NUMBERS.format(value);
}

/** A bar of passed, known and unexpected deviations. The numbers beside it say the same, so it is hidden from screen readers. */
function outcomeBar({ passed, failed, known }: { passed: number; failed: number; known: number }): Html {
  const all = passed + failed || 1;
  const part = (name: string, count: number): Html =>
    count === 0 ? html`` : html`<i class="${name}" style="width:${((count / all) * 100).toFixed(2)}%"></i>`;
  return html`<span class="bar" aria-hidden="true">${part('passed', passed)}${part('known', known)}${part('failed', failed - known)}</span>`;
}

function share({ passed, failed, fidelity }: { passed: number; failed: number; fidelity: number }): string {
  return passed + failed === 0 ? '–' : percent(fidelity);
}

export function header({ run, partial }: Report): Html {
  const { target, commit, date, seconds } = run;
  const facts: [string, Html | string | undefined][] = [
    ['Target', `${target.name}${target.version === undefined ? '' : ` ${target.version}`}`],
    ['At', target.url],
    ['Suite', commit === undefined ? undefined : html`commit <code>${commit}</code>`],
    ['Run', html`<time datetime="${date}">${date.slice(0, 16).replace('T', ' ')} UTC</time>, ${seconds.toFixed(1)} s`],
  ];
  const shown = facts.filter(([, value]) => value !== undefined);
  return html`<header class="masthead"><div class="wrap">
    <p class="kicker">AWS conformance</p>
    <h1>How much is <em>${target.name}</em> like AWS?</h1>
    <dl class="facts">${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    ${partial ? html`<p class="notice">Only a part of the suite was run.</p>` : ''}
  </div></header>`;
}

export function overview(report: Report): Html {
  const targets = tallyTargets(report);
  const own = targets[0] as TargetTally;
  const { passed, failed, known, skipped } = own.all;
  const unexpected = failed - known;
  const truths = (['recorded', 'documented', 'unverified'] as const).map((kind) => {
    const count = report.run.cases.filter(({ source }) => source.kind === kind).length;
    return html`<li><b>${number(count)}</b> ${kind}</li>`;
  });
  return html`<section id="overview" class="overview" aria-label="Overview">
    <div class="score">
      <p class="big">${share(own.all)}</p>
      ${outcomeBar(own.all)}
      <p><b>${number(passed)}</b> of ${number(passed + failed)} sourced cases are answered as AWS answers them.</p>
      <ul class="legend">
        <li class="passed">${number(passed)} as AWS</li>
        <li class="known">${number(known)} known deviations</li>
        <li class="failed">${number(unexpected)} unexpected</li>
        <li class="skipped">${number(skipped)} skipped</li>
      </ul>
    </div>
    <div class="beside">
      ${targets.length > 1 ? leaderboard(targets) : ''}
      <h3>Where the truth comes from</h3>
      <ul class="truths">${truths}</ul>
      <p class="small">Recorded: AWS answered so, on a known date. Documented: AWS's page says so. Unverified cases are run but count for nothing.</p>
    </div>
  </section>`;
}

/** Shares of different cases can't be compared, so a target that was asked fewer says so. */
function casesOf({ all }: TargetTally, own: TargetTally): string {
  const [some, most] = [all.passed + all.failed, own.all.passed + own.all.failed];
  return some < most ? `only ${number(some)} of ${number(most)} cases` : `${number(some)} cases`;
}

function leaderboard(targets: readonly TargetTally[]): Html {
  const sorted = [...targets].sort((a, b) => b.all.fidelity - a.all.fidelity);
  const rows = sorted.map(
    (target) => html`<li${target === targets[0] ? html` class="own"` : ''}><span class="name">${target.name}</span>
      ${outcomeBar({ ...target.all, known: 0 })}<span class="value">${share(target.all)}</span>
      <span class="small">${casesOf(target, targets[0] as TargetTally)}${target.version === undefined ? '' : `, version ${target.version}`}, ${target.date.slice(0, 10)}</span></li>`,
  );
  return html`<h3>The same cases elsewhere</h3><ol class="leaderboard">${rows}</ol>`;
}

export function services(report: Report): Html {
  const targets = tallyTargets(report);
  const own = targets[0] as TargetTally;
  const others = targets.slice(1);
  const row = (name: string): Html => {
    const tally = own.services.get(name) as TargetTally['all'];
    return html`<tr><th scope="row"><a href="#operations" data-service="${name}">${name}</a></th>
      <td class="fidelity"><span class="value">${share(tally)}</span>${outcomeBar(tally)}</td>
      <td data-label="as AWS">${number(tally.passed)}</td><td data-label="known">${number(tally.known)}</td>
      <td data-label="unexpected">${number(tally.failed - tally.known)}</td><td data-label="skipped">${number(tally.skipped)}</td>
      ${others.map((other) => html`<td class="other" data-label="${other.name}">${share(other.services.get(name) as TargetTally['all'])}</td>`)}</tr>`;
  };
  return html`<section id="services"><h2>Services</h2>
    <table class="services"><thead><tr><th scope="col">Service</th><th scope="col">Fidelity</th><th scope="col">As AWS</th><th scope="col">Known</th>
      <th scope="col">Unexpected</th><th scope="col">Skipped</th>${others.map(({ name }) => html`<th scope="col" class="other">${name}</th>`)}</tr></thead>
      <tbody>${[...own.services.keys()].map(row)}</tbody></table></section>`;
}

/** Releases of this project, and the run at hand as the last point. Other targets have no history here. */
export function historySection({ run, history, partial }: Report): Html {
  if (run.target.name !== OWN_TARGET) return html``;
  const isRelease = history.some(({ commit, version }) => version === run.target.version && commit === run.commit);
  const points: HistoryEntry[] = isRelease || partial ? [...history] : [...history, historyEntry(run, 'this run')];
  if (points.length === 0) return html``;
  const names = [...new Set(points.flatMap((entry) => Object.keys(entry.services)))].sort();
  const cell = (entry: HistoryEntry, name: string): string => {
    const counts = entry.services[name];
    return counts === undefined ? '–' : `${counts.passed} of ${counts.passed + counts.failed}`;
  };
  const rows = points.map(
    (entry) =>
      html`<tr><th scope="row">${entry.version}</th><td>${entry.date}</td>${names.map((name) => html`<td>${cell(entry, name)}</td>`)}</tr>`,
  );
  return html`<section id="history"><h2>Over releases</h2>
    ${points.length === 1 ? html`<p class="lead">One point so far; the line begins with the second.</p>` : ''}
    <figure>${renderPlot(points)}<figcaption class="small">Line: share of cases answered as AWS does. Bars: how many cases there were.</figcaption></figure>
    <details class="plain"><summary>As a table</summary><div class="scroll" tabindex="0" role="region" aria-label="History as a table"><table class="numbers">
      <thead><tr><th scope="col">Version</th><th scope="col">Date</th>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details></section>`;
}

export function coverageSection({ coverage }: Report): Html {
  const probed = coverage.some(({ operations }) => operations.implemented !== undefined);
  const started = coverage.filter(({ operations }) => operations.tested.length > 0 || (operations.implemented ?? []).length > 0);
  const rest = coverage.filter((one) => !started.includes(one));
  const sum = (of: (one: Covered) => number): string => number(coverage.reduce((all, one) => all + of(one), 0));
  const implemented = (one: Covered): number => one.operations.implemented?.length ?? 0;
  const unclear = sum((one) => one.operations.unclear?.length ?? 0);
  return html`<section id="coverage"><h2>Model coverage</h2>
    <p class="lead">AWS's models name ${sum((one) => one.operations.modelled.length)} operations of ${coverage.length} services.
      ${probed ? html`${sum(implemented)} are implemented${unclear === '0' ? '' : `, of ${unclear} it is unclear`},` : 'Whether they are implemented was not asked;'} ${sum((one) => one.operations.tested.length)} have a case whose source counts.</p>
    <div class="coverage">${started.map(coverageOfService)}</div>
    ${
      rest.length === 0
        ? ''
        : html`<details class="plain"><summary>${rest.length} further services, of which nothing is ${probed ? 'implemented or tested' : 'tested'}</summary>
      <ul class="names">${rest.map(({ service, operations }) => html`<li>${service} <span class="small">${operations.modelled.length}</span></li>`)}</ul></details>`
    }
    <p class="small">Implemented: a minimal request for the operation is answered, and not by “not implemented” (status 501), “unknown operation” or the page of a path that isn't there. Where the server failed, it is unclear. Recorded errors are codes that AWS was seen to give.</p>
  </section>`;
}

function coverageOfService({ service, operations, errors }: Covered): Html {
  const { modelled, implemented, unclear = [], tested } = operations;
  const isTested = new Set(tested);
  const known = new Set([...errors.modelled, ...errors.recorded.map(({ code }) => code)]);
  const testedErrors = new Set(errors.tested);
  const recordedOnly = errors.recorded.filter(({ code }) => !testedErrors.has(code));
  const untested = implemented?.filter((name) => !isTested.has(name)) ?? [];
  // The bar shows what is implemented, and how much of that is tested; cases of missing operations stand in the number alone.
  const both = implemented === undefined ? tested : implemented.filter((name) => isTested.has(name));
  const answered = new Set([...(implemented ?? []), ...unclear]);
  const missing = implemented === undefined ? [] : modelled.filter((name) => !answered.has(name));
  const width = (count: number, all: number): string => `width:${((count / (all || 1)) * 100).toFixed(2)}%`;
  const list = (title: string, names: readonly (string | Html)[]): Html =>
    names.length === 0
      ? html``
      : html`<div><h4>${title} <span class="small">${names.length}</span></h4><ul class="chips">${names.map((name) => html`<li>${name}</li>`)}</ul></div>`;
  return html`<details class="cover"><summary>
      <span class="name">${service}</span>
      <span class="meter"><span class="bar two" aria-hidden="true"><i class="implemented" style="${width(implemented?.length ?? 0, modelled.length)}"></i><i class="tested" style="${width(both.length, modelled.length)}"></i></span>
        <span>operations: <b>${modelled.length}</b> modelled, <b>${implemented?.length ?? '?'}</b> implemented, <b>${tested.length}</b> tested</span></span>
      <span class="meter"><span class="bar two" aria-hidden="true"><i class="implemented" style="${width(errors.recorded.length, known.size)}"></i><i class="tested" style="${width(errors.tested.filter((code) => known.has(code)).length, known.size)}"></i></span>
        <span>errors: <b>${errors.modelled.length}</b> modelled, <b>${errors.recorded.length}</b> recorded, <b>${errors.tested.length}</b> tested</span></span>
    </summary><div class="inside">
      ${list('Implemented, but without a case', untested)}
      ${list(
        'Errors recorded on AWS, but expected by no case',
        recordedOnly.map(({ code, date }) => html`${code} <span class="small">${date}</span>`),
      )}
      ${list('Unclear: the server failed when asked', unclear)}
      ${list('Not implemented', missing)}
    </div></details>`;
}
