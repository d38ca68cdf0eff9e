/** The page's script: fills in the deviations and the explorer, and minds keys, links and colours. */
import type { PageData } from '../page-data.js';
import { caseHead, caseLine } from './case-view.js';
import { h, lazyList } from './dom.js';
import { makeExplorer } from './explorer.js';
import { resultOf } from './filter.js';
import { mindTheme } from './theme.js';

const FIRST_DEVIATIONS = 20;
const UNEXPECTED = 'Unexpected';
const NOT_IMPLEMENTED = 'Answered with 501: not implemented, and not noted as known';

const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
const explorer = makeExplorer(data);

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** First what nobody expected, then what the target does not have, then what is known, by reason. */
function showDeviations(place: HTMLElement): void {
  const groups = new Map<string, PageData['cases'][number][]>([[UNEXPECTED, []]]);
  for (const one of data.cases) {
    const result = resultOf(one);
    if (result !== 'unexpected' && result !== 'known') continue;
    const title = one.known ?? (one.notImplemented ? NOT_IMPLEMENTED : UNEXPECTED);
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  const shown = [...groups].filter(([, cases]) => cases.length > 0);
  if (shown.length === 0) place.append(h('p', { class: 'lead' }, 'None: every case that was run is answered as AWS answers it.'));
  for (const [title, cases] of shown) place.append(group(title, cases));
}

function group(title: string, cases: PageData['cases']): HTMLElement {
  const list = h('div', { class: 'cases' });
  const show = (some: PageData['cases']): void => void lazyList(list, some, (one) => caseLine(one, data, true));
  show(cases.slice(0, FIRST_DEVIATIONS));
  const rest = cases.length - FIRST_DEVIATIONS;
  const more = h('button', { type: 'button', class: 'more' }, `Show ${rest} more`);
  more.addEventListener('click', () => {
    more.remove();
    show(cases.slice(FIRST_DEVIATIONS));
  });
  const heading = [title, ' ', h('span', { class: 'count' }, String(cases.length))];
  if (title === UNEXPECTED) return h('div', { class: 'group' }, h('h3', {}, ...heading), caseHead(data), list, rest > 0 && more);
  return h('details', { class: 'group' }, h('summary', {}, h('h3', {}, ...heading)), caseHead(data), list, rest > 0 && more);
}

function followHash(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id.includes('/')) explorer.open(id);
}

showDeviations(byId('deviation-list'));
byId('explorer').append(explorer.element);
mindTheme(byId('theme'));

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-service]')) {
  link.addEventListener('click', () => explorer.show({ service: link.dataset.service ?? '' }));
}
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    explorer.search.focus();
    explorer.search.scrollIntoView({ block: 'center' });
  }
  if (event.key === 'Escape' && event.target === explorer.search) {
    explorer.show({});
    explorer.search.blur();
  }
});
addEventListener('hashchange', followHash);
followHash();
