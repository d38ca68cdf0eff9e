/** The operations with their cases, behind filters and a search. */
import type { PageCase, PageData } from '../page-data.js';
import { caseLine } from './case-view.js';
import { h, lazyDetails, lazyList, openDetails } from './dom.js';
import { type Filter, NO_FILTER, type Result, type Row, resultOf, searcher } from './filter.js';

const SEARCH_PAUSE_MS = 80;
/** With fewer cases than this left by the filters, their operations stand open. */
const OPENED_CASES = 12;

const RESULTS: readonly (readonly [Result, string])[] = [
  ['all', 'All'],
  ['unexpected', 'Unexpected'],
  ['known', 'Known'],
  ['passed', 'As AWS'],
  ['skipped', 'Skipped'],
  ['untested', 'Untested'],
];

export interface Explorer {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  show(change: Partial<Filter>): void;
  /** Opens a case and brings it into view; false where there is no such case. */
  open(id: string): boolean;
}

export function makeExplorer(data: PageData): Explorer {
  const find = searcher(data);
  const counts = countResults(data, find(NO_FILTER));
  const list = h('div', { class: 'operations' });
  const status = h('p', { class: 'small', role: 'status' });
  let filter = NO_FILTER;
  let stop = (): void => {};

  const render = (): void => {
    stop();
    const rows = find(filter);
    const cases = rows.reduce((all, row) => all + row.cases.length, 0);
    const filtered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
    status.textContent = rows.length === 0 ? 'Nothing matches.' : `${cases} cases of ${rows.length} operations`;
    list.replaceChildren();
    const open = filtered && cases <= OPENED_CASES;
    stop = lazyList(list, rows, (row) => operationRow(row, data, open));
  };
  const set = (change: Partial<Filter>): void => {
    filter = { ...filter, ...change };
    render();
  };

  const controls = makeControls(data, counts, set);
  render();
  const show = (change: Partial<Filter>): void => {
    filter = { ...NO_FILTER, ...change };
    controls.reflect(filter);
    render();
  };
  return {
    element: h('div', {}, controls.element, status, tableHead(data), list),
    search: controls.search,
    show,
    open: (id) => openCase(id, data, show, list),
  };
}

function countResults({ cases }: PageData, rows: readonly Row[]): ReadonlyMap<Result, number> {
  const counts = new Map<Result, number>([['all', cases.length]]);
  for (const one of cases) counts.set(resultOf(one), (counts.get(resultOf(one)) ?? 0) + 1);
  return counts.set('untested', rows.filter(({ allCases }) => allCases.length === 0).length);
}

function openCase(id: string, { cases }: PageData, show: (change: Partial<Filter>) => void, list: HTMLElement): boolean {
  if (!cases.some((one) => one.id === id)) return false;
  show({ text: id });
  const operation = list.querySelector<HTMLDetailsElement>('details');
  if (operation !== null) openDetails(operation);
  const details = list.querySelector<HTMLDetailsElement>(`[data-case="${CSS.escape(id)}"]`);
  if (details === null) return false;
  openDetails(details);
  details.scrollIntoView({ block: 'start' });
  return true;
}

interface Controls {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  reflect(filter: Filter): void;
}

function makeControls(data: PageData, counts: ReadonlyMap<Result, number>, set: (change: Partial<Filter>) => void): Controls {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = h('input', {
    type: 'search',
    placeholder: 'Operation, case, error, message …',
    'aria-label': 'Search operations and cases',
    'aria-keyshortcuts': '/',
    spellcheck: 'false',
    input: () => {
      clearTimeout(timer);
      timer = setTimeout(() => set({ text: search.value }), SEARCH_PAUSE_MS);
    },
  });
  const radios = RESULTS.map(([value, name]) => {
    const input = h('input', {
      type: 'radio',
      name: 'result',
      value,
      checked: value === 'all',
      change: () => set({ result: value }),
    });
    const count = String(counts.get(value) ?? 0);
    return { input, label: h('label', { class: `choice ${value}` }, input, h('span', {}, name, ' ', h('b', {}, count))) };
  });
  const services = [...new Set(data.operations.map(({ service }) => service))];
  const select = (name: keyof Filter, label: string, options: readonly (readonly [string, string])[]): HTMLSelectElement => {
    const element = h(
      'select',
      { name, 'aria-label': label, change: () => set({ [name]: element.value }) },
      ...options.map(([value, text]) => h('option', { value }, text)),
    );
    return element;
  };
  const same = (values: readonly string[]): [string, string][] => values.map((value) => [value, value]);
  const selects = [
    select('service', 'Service', [['', 'All services'], ...same(services)]),
    select('layer', 'Layer', [['', 'All layers'], ...same(['core', 'complete', 'strict'])]),
    select('source', 'Source of truth', [['', 'Any source'], ...same(['recorded', 'documented', 'unverified'])]),
  ];
  const comparisons = data.others.flatMap((name): [string, string][] => [
    [`worse:${name}`, `${name} deviates, we don't`],
    [`better:${name}`, `We deviate, ${name} doesn't`],
  ]);
  if (comparisons.length > 0) selects.push(select('compared', 'Compared', [['', 'Compared: any'], ...comparisons]));
  const element = h(
    'form',
    { class: 'controls', role: 'search', submit: (event) => event.preventDefault() },
    h('div', { class: 'search' }, search, h('kbd', { 'aria-hidden': 'true' }, '/')),
    h('div', { class: 'selects' }, ...selects),
    h('fieldset', { class: 'choices' }, h('legend', { class: 'unseen' }, 'Result'), ...radios.map(({ label }) => label)),
  );
  return {
    element,
    search,
    reflect(filter) {
      search.value = filter.text;
      for (const { input } of radios) input.checked = input.value === filter.result;
      for (const one of selects) one.value = filter[one.name as keyof Filter];
    },
  };
}

function tableHead({ others }: PageData): HTMLElement {
  const names = others.map((name) => h('span', { class: 'other' }, name));
  return h(
    'div',
    { class: 'row head', 'aria-hidden': 'true' },
    h('span', { class: 'name' }, 'Operation'),
    h('span', {}, 'Cases as AWS'),
    h('span', { class: 'columns' }, ...names),
  );
}

function operationRow(row: Row, data: PageData, open: boolean): HTMLElement {
  const { service, operation, implemented, cases, allCases } = row;
  const name = h('span', { class: 'name' }, h('span', { class: 'service' }, service), ' ', operation);
  if (implemented === false) name.append(' ', h('span', { class: 'tag' }, 'not implemented'));
  if (allCases.length === 0) {
    return h(
      'div',
      { class: 'row untested' },
      name,
      h('span', { class: 'small' }, 'no case'),
      h('span', { class: 'columns' }, ...data.others.map(() => h('span', { class: 'other' }, '–'))),
    );
  }
  const others = data.others.map((other, index) => {
    const [passed, failed] = (['passed', 'failed'] as const).map(
      (outcome) => allCases.filter((one) => one.others[index]?.outcome === outcome).length,
    ) as [number, number];
    const all = passed + failed;
    return h(
      'span',
      { class: 'other', title: other },
      h('span', { class: 'unseen' }, `${other}: `),
      all === 0 ? '–' : `${passed}/${all}`,
    );
  });
  const summary = h('summary', { class: 'row' }, name, tallyOf(allCases), h('span', { class: 'columns' }, ...others));
  const content = (): HTMLElement => h('div', { class: 'cases' }, ...cases.map((one) => caseLine(one, data, false)));
  const details = lazyDetails({ class: 'operation-row' }, summary, content);
  if (open) openDetails(details);
  return details;
}

function tallyOf(cases: readonly PageCase[]): HTMLElement {
  const count = (result: Result): number => cases.filter((one) => resultOf(one) === result).length;
  const [passed, known, unexpected] = [count('passed'), count('known'), count('unexpected')];
  const all = passed + known + unexpected || 1;
  const part = (look: string, number: number): HTMLElement | false =>
    number > 0 && h('i', { class: look, style: `width:${(number / all) * 100}%` });
  return h(
    'span',
    { class: 'tally' },
    h('span', { class: 'bar', 'aria-hidden': 'true' }, part('passed', passed), part('known', known), part('failed', unexpected)),
    h('span', { class: 'value' }, passed + known + unexpected === 0 ? 'skipped' : `${passed}/${passed + known + unexpected}`),
  );
}
