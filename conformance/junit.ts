/** The results in the form that CI systems show. */
import type { CaseResult, RunResult } from './result.js';

const escapeXml = (value: string): string =>
  value.replace(/[<>&"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '�');

function testCase({ service, operation, id, milliseconds, outcome, reason, known, differences }: CaseResult): string {
  const head = `    <testcase classname="${escapeXml(`${service}.${operation}`)}" name="${escapeXml(id)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  if (outcome === 'passed') return `${head}/>`;
  const skipped = outcome === 'skipped' ? reason : known;
  if (skipped !== undefined) return `${head}><skipped message="${escapeXml(skipped)}"/></testcase>`;
  const text = differences
    .map(({ path, expected, received }) => `${path}: expected ${expected}, received ${received}`)
    .join('\n');
  return `${head}><failure message="${escapeXml(differences[0]?.path ?? '')}">${escapeXml(text)}</failure></testcase>`;
}

export function renderJunit({ cases, target, seconds }: RunResult): string {
  const failures = cases.filter(({ outcome, known }) => outcome === 'failed' && known === undefined).length;
  const counts = `tests="${cases.length}" failures="${failures}" time="${seconds.toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="conformance ${escapeXml(target.name)}" ${counts}>`,
    ...cases.map(testCase),
    '  </testsuite>',
    '</testsuites>\n',
  ].join('\n');
}
