/** Which cases and operations are shown. */
import type { PageCase, PageData } from '../page-data.js';

export type Result = 'all' | 'unexpected' | 'known' | 'passed' | 'skipped' | 'untested';

export interface Filter {
  readonly text: string;
  readonly service: string;
  readonly result: Result;
  readonly layer: string;
  readonly source: string;
  /** `better:NAME` where that target passes and this one does not, `worse:NAME` the other way round. */
  readonly compared: string;
}

export const NO_FILTER: Filter = { text: '', service: '', result: 'all', layer: '', source: '', compared: '' };

export interface Row {
  readonly service: string;
  readonly operation: string;
  readonly implemented?: boolean;
  /** Those that suit the filter. */
  readonly cases: readonly PageCase[];
  readonly allCases: readonly PageCase[];
}

export function resultOf({ outcome, known }: PageCase): Exclude<Result, 'all' | 'untested'> {
  if (outcome !== 'failed') return outcome;
  return known === undefined ? 'unexpected' : 'known';
}

/** Looks through the data: made once, since the texts that are searched are put together then. */
export function searcher({ cases, operations, others }: PageData): (filter: Filter) => Row[] {
  const texts = new Map(cases.map((one) => [one.id, searchedText(one)]));
  const byOperation = new Map<string, PageCase[]>();
  for (const one of cases) {
    const key = `${one.service}/${one.operation}`;
    byOperation.set(key, [...(byOperation.get(key) ?? []), one]);
  }
  return (filter) => {
    const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
    const suits = (one: PageCase): boolean => {
      const text = texts.get(one.id) ?? '';
      return (
        (filter.result === 'all' || resultOf(one) === filter.result) &&
        (filter.layer === '' || one.layer === filter.layer) &&
        (filter.source === '' || one.source.kind === filter.source) &&
        suitsComparison(one, filter.compared, others) &&
        words.every((word) => text.includes(word))
      );
    };
    return operations
      .filter(({ service }) => filter.service === '' || service === filter.service)
      .map((operation): Row => {
        const allCases = byOperation.get(`${operation.service}/${operation.operation}`) ?? [];
        return { ...operation, allCases, cases: filter.result === 'untested' ? [] : allCases.filter(suits) };
      })
      .filter((row) => row.cases.length > 0 || isUntestedMatch(row, filter, words));
  };
}

/** Operations without a case are found by their name, as long as nothing is asked that only cases can answer. */
function isUntestedMatch({ allCases, service, operation }: Row, filter: Filter, words: readonly string[]): boolean {
  if (allCases.length > 0 || (filter.result !== 'all' && filter.result !== 'untested')) return false;
  if (filter.layer !== '' || filter.source !== '' || filter.compared !== '') return false;
  const text = `${service}/${operation}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function suitsComparison(one: PageCase, compared: string, others: readonly string[]): boolean {
  if (compared === '') return true;
  const better = compared.startsWith('better:');
  const other = one.others[others.indexOf(compared.slice(compared.indexOf(':') + 1))]?.outcome;
  return better ? one.outcome === 'failed' && other === 'passed' : one.outcome === 'passed' && other === 'failed';
}

function searchedText({ id, title, source, known, reason, expected, request }: PageCase): string {
  return [id, title, source.by, source.test, source.note, known, reason, request, expected].join('\n').toLowerCase();
}
