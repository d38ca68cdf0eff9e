/** The page: one file with its style, script and data inside, so that it can be mailed, kept as a CI artifact and opened anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { CONFORMANCE_FOLDER } from '../load.js';
import { pageData, percent, type Report, tallyTargets } from './data.js';
import { embed, Html, html } from './html.js';
import { coverageSection, header, historySection, overview, services } from './sections.js';

const SOURCES = path.join(CONFORMANCE_FOLDER, 'report');

/** The style sheets, in the order of their names. */
function style(): Html {
  const folder = path.join(SOURCES, 'style');
  const sheets = readdirSync(folder).sort();
  return new Html(sheets.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'));
}

/** The page's script is bundled from its sources when a report is made. */
function script(): Html {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(SOURCES, 'browser/main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  if (text.includes('</script')) throw new Error('The script of the page would end its element.');
  return new Html(text);
}

function navigation(hasHistory: boolean): Html {
  return html`<nav class="bar-top" aria-label="Sections"><div class="wrap">
    <a href="#overview">Overview</a><a href="#deviations">Deviations</a><a href="#operations">Operations</a>
    ${hasHistory ? html`<a href="#history">History</a>` : ''}<a href="#coverage">Coverage</a>
    <button type="button" id="theme" aria-label="Colours: as the system has them">◐</button>
  </div></nav>`;
}

export function renderPage(report: Report): string {
  const { target } = report.run;
  const fidelity = tallyTargets(report)[0]?.all.fidelity ?? 0;
  const history = historySection(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${target.name}: ${percent(fidelity)} like AWS</title>
<link rel="icon" href="data:,">
<style>${style()}</style>
</head>
<body>
<a class="skip" href="#operations">To the operations</a>
${header(report)}
${navigation(history.text !== '')}
<main class="wrap">
${overview(report)}
${services(report)}
<section id="deviations"><h2>Deviations</h2><div id="deviation-list"></div></section>
<section id="operations"><h2>Operations and cases</h2><div id="explorer"></div>
<noscript><p>The list of cases needs JavaScript; summary.md and results.json have it too.</p></noscript></section>
${history}
${coverageSection(report)}
</main>
<footer class="wrap small"><p>Made by <code>npm run conformance -- --report DIR</code>. Fidelity is the share of cases that passed among those that passed or failed;
skipped cases and cases of unverified truth don't count.</p></footer>
<script type="application/json" id="data">${embed(pageData(report))}</script>
<script>${script()}</script>
</body>
</html>
`;
  return page.text;
}
