/** A case: one line, and all there is to know of it when it is opened. */
import type { PageCase, PageData } from '../page-data.js';
import { diffWords, markLines, type Piece } from './diff.js';
import { type Child, h, lazyDetails } from './dom.js';
import { resultOf } from './filter.js';

const MARKS = { passed: '✓', known: '≠', unexpected: '✕', skipped: '–' } as const;
const WORDS = { passed: 'as AWS', known: 'known deviation', unexpected: 'unexpected deviation', skipped: 'skipped' } as const;
const LOCALSTACK = 'https://github.com/localstack/localstack';

export function caseLine(one: PageCase, { others }: PageData, withOperation: boolean): HTMLDetailsElement {
  const result = resultOf(one);
  const name = one.id.slice(one.id.lastIndexOf('/') + 1);
  const { kind, date } = one.source;
  const summary = h(
    'summary',
    {},
    h(
      'span',
      { class: `mark ${result}`, title: WORDS[result] },
      h('span', { 'aria-hidden': 'true' }, MARKS[result]),
      h('span', { class: 'unseen' }, WORDS[result]),
    ),
    h(
      'span',
      { class: 'what' },
      withOperation && h('span', { class: 'operation' }, `${one.service} ${one.operation} `),
      h('span', { class: 'case-name' }, one.title ?? name.replaceAll('-', ' ')),
    ),
    h('span', { class: `truth ${kind}` }, kind, date !== undefined && ' ', date !== undefined && h('time', {}, date)),
    h('span', { class: 'columns' }, ...one.others.map((other, index) => otherMark(others[index] as string, other))),
  );
  return lazyDetails({ class: 'case', 'data-case': one.id }, summary, () => caseBody(one, others));
}

function otherMark(name: string, other: PageCase['others'][number]): HTMLElement {
  const word =
    other === null ? 'not run' : other.notImplemented ? 'not implemented' : other.outcome === 'passed' ? 'as AWS' : other.outcome;
  const mark = other === null || other.outcome === 'skipped' ? '–' : other.outcome === 'passed' ? '✓' : '✕';
  const look = mark === '✓' ? 'passed' : mark === '✕' ? 'unexpected' : 'skipped';
  return h(
    'span',
    { class: `other mark ${look}`, title: `${name}: ${word}` },
    h('span', { 'aria-hidden': 'true' }, mark),
    h('span', { class: 'unseen' }, `${name}: ${word}`),
  );
}

function caseBody(one: PageCase, others: readonly string[]): HTMLElement {
  return h(
    'div',
    { class: 'inside' },
    one.reason !== undefined && h('p', { class: 'remark' }, `Skipped: ${one.reason}`),
    one.known !== undefined && h('p', { class: 'remark' }, h('b', {}, 'Known: '), one.known),
    one.differences.length > 0 && differenceTable(one.differences),
    sideBySide(one),
    one.request !== undefined &&
      h('details', { class: 'plain' }, h('summary', {}, 'Request'), code([{ text: one.request, changed: false }])),
    otherAnswers(one, others),
    sourceOf(one),
  );
}

function differenceTable(differences: PageCase['differences']): HTMLElement {
  const row = ({ path, expected, received }: PageCase['differences'][number]): HTMLElement => {
    const [left, right] = diffWords(expected, received);
    return h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('code', {}, path)),
      h('td', { class: 'expected', 'data-label': 'expected' }, h('code', {}, ...pieces(left, 'ins'))),
      h('td', { class: 'received', 'data-label': 'received' }, h('code', {}, ...pieces(right, 'del'))),
    );
  };
  const head = ['Where', 'Expected', 'Received'].map((name) => h('th', { scope: 'col' }, name));
  return h('table', { class: 'differences' }, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...differences.map(row)));
}

/** What AWS has goes in as `<ins>`, what came instead as `<del>`. */
function pieces(all: readonly Piece[], tag: 'ins' | 'del'): Child[] {
  return all.map(({ text, changed }) => (changed ? h(tag, {}, text) : text));
}

function code(lines: readonly Piece[]): HTMLElement {
  return h(
    'pre',
    { tabindex: '0' },
    h(
      'code',
      {},
      ...lines.map(({ text, changed }) => h('span', changed ? { class: 'line changed' } : { class: 'line' }, `${text}\n`)),
    ),
  );
}

function sideBySide({ expected, received, differences, outcome }: PageCase): HTMLElement | undefined {
  if (expected === undefined) return undefined;
  const paths = new Set(differences.map(({ path }) => path));
  const side = (title: string, look: string, text: string): HTMLElement =>
    h('figure', { class: look }, h('figcaption', {}, title), code(markLines(text, paths)));
  if (received === undefined) {
    const title = outcome === 'passed' ? 'Expected, and received' : 'Expected';
    return h('details', { class: 'plain' }, h('summary', {}, title), code(markLines(expected, paths)));
  }
  return h('div', { class: 'sides' }, side('Expected', 'expected', expected), side('Received', 'received', received));
}

function otherAnswers(one: PageCase, names: readonly string[]): HTMLElement | undefined {
  if (names.length === 0) return undefined;
  const answers = one.others.map((other, index) => {
    const word =
      other === null
        ? 'did not run it'
        : other.outcome === 'passed'
          ? 'answers as AWS'
          : other.outcome === 'skipped'
            ? 'skipped'
            : other.notImplemented
              ? 'does not have the operation'
              : 'deviates';
    return h(
      'li',
      {},
      h('b', {}, names[index] as string),
      ` ${word}`,
      ...(other?.notImplemented ? [] : (other?.differences ?? [])).map(({ path, expected, received }) =>
        h(
          'div',
          { class: 'small' },
          h('code', {}, path),
          ': ',
          h('code', {}, ...pieces(diffWords(expected, received)[1], 'del')),
        ),
      ),
    );
  });
  return h('section', {}, h('h4', {}, 'Elsewhere'), h('ul', { class: 'elsewhere' }, ...answers));
}

function sourceOf({ id, source, layer }: PageCase): HTMLElement {
  const { kind, date, by, test, url, note } = source;
  const link = (text: string, href: string | undefined): Child =>
    href !== undefined && /^https?:/.test(href) ? h('a', { href, rel: 'noreferrer' }, text) : text;
  const facts: [string, Child | undefined][] = [
    ['Source', `${kind}${date === undefined ? '' : ` on ${date}`}${by === undefined ? '' : `, ${by}`}`],
    ['Test', test && link(test, testUrl(source))],
    ['Page', url && link(url, url)],
    ['Note', note],
    ['Layer', layer],
    ['Run it', h('code', {}, `npm run conformance -- --case ${id}`)],
  ];
  const shown = facts.filter(([, value]) => value !== undefined && value !== '');
  return h('dl', { class: 'source' }, ...shown.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

/** Tests are named by their file and stand in a public repository: the one that the source names, or LocalStack's. */
function testUrl({ by, test, url }: PageCase['source']): string | undefined {
  const file = test?.split('::')[0] ?? '';
  if (!/^[\w./-]+\.\w+$/.test(file)) return undefined;
  const repository = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(url ?? '')
    ? url
    : /LocalStack/.test(by ?? '')
      ? LOCALSTACK
      : undefined;
  return repository && `${repository}/blob/HEAD/${file}`;
}

/** Names the columns of case lines; each line says them itself to those who can't see. */
export function caseHead({ others }: PageData): HTMLElement {
  const names = others.map((name) => h('span', { class: 'other' }, name));
  return h(
    'div',
    { class: 'case-head', 'aria-hidden': 'true' },
    h('span', {}, 'Truth'),
    h('span', { class: 'columns' }, ...names),
  );
}
