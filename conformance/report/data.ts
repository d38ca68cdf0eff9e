/** Puts the data of a report together. Nothing here reads or writes files. */
import type { ServiceCoverage } from '../coverage/index.js';
import type { CaseResult, Difference, RunResult } from '../result.js';
import { type Tally, tally } from '../table.js';
import type { HistoryEntry } from './history.js';
import type { OtherOutcome, PageCase, PageData } from './page-data.js';

/** Texts longer than this are cut in the page. */
const SHOWN_CHARACTERS = 6_000;
const OTHER_DIFFERENCES = 3;
const OTHER_CHARACTERS = 300;

export interface Covered extends ServiceCoverage {
  /** Names of the case folders that are about this model. */
  readonly folders: readonly string[];
}

export interface Report {
  readonly run: RunResult;
  /** Only a part of the suite was run. */
  readonly partial: boolean;
  readonly others: readonly RunResult[];
  readonly coverage: readonly Covered[];
  readonly history: readonly HistoryEntry[];
}

export interface TargetTally {
  readonly name: string;
  readonly version?: string;
  readonly date: string;
  readonly all: Tally;
  readonly services: ReadonlyMap<string, Tally>;
}

/** The run and the others side by side, over the cases of the run only: other targets may have run more, or an older suite. */
export function tallyTargets({ run, others }: Report): TargetTally[] {
  const ids = new Set(run.cases.map(({ id }) => id));
  return [run, ...others].map((one) => {
    const cases = one.cases.filter(({ id }) => ids.has(id));
    const services = [...new Set(run.cases.map(({ service }) => service))].sort();
    return {
      name: one.target.name,
      version: one.target.version,
      date: one.date,
      all: tally('all', cases),
      services: new Map(services.map((name) => [name, tally(name, ofService(cases, name))])),
    };
  });
}

function ofService(cases: readonly CaseResult[], service: string): CaseResult[] {
  return cases.filter((one) => one.service === service);
}

export function pageData(report: Report): PageData {
  const others = report.others.map(({ cases }) => new Map(cases.map((one) => [one.id, one])));
  const cases = report.run.cases.map(({ milliseconds: _, ...one }): PageCase => {
    return {
      ...one,
      request: cut(one.request),
      expected: cut(one.expected),
      // What was expected and came is shown once.
      received: one.outcome === 'failed' ? cut(one.received) : undefined,
      others: others.map((results) => otherOutcome(results.get(one.id))),
    };
  });
  return {
    target: report.run.target.name,
    others: report.others.map(({ target }) => target.name),
    operations: operationsOf(report),
    cases,
  };
}

function otherOutcome(result: CaseResult | undefined): OtherOutcome | null {
  if (result === undefined) return null;
  const { outcome, notImplemented, differences } = result;
  if (outcome !== 'failed') return { outcome };
  const first = differences.slice(0, OTHER_DIFFERENCES).map(
    ({ path, expected, received }): Difference => ({
      path,
      expected: cut(expected, OTHER_CHARACTERS),
      received: cut(received, OTHER_CHARACTERS),
    }),
  );
  return { outcome, notImplemented, differences: first };
}

function cut(text: string, length?: number): string;
function cut(text: string | undefined, length?: number): string | undefined;
function cut(text: string | undefined, length = SHOWN_CHARACTERS): string | undefined {
  if (text === undefined || text.length <= length) return text;
  return `${text.slice(0, length)}\n… ${text.length - length} more characters`;
}

/** All operations of the services that have cases: what a model names, and what cases are about besides (wire rules have no model). */
function operationsOf({ run, coverage }: Report): PageData['operations'] {
  const services = [...new Set(run.cases.map(({ service }) => service))].sort();
  return services.flatMap((service) => {
    const model = coverage.find(({ folders }) => folders.includes(service))?.operations;
    const implemented = model?.implemented && new Set(model.implemented);
    const modelled = new Set(model?.modelled);
    const cased = ofService(run.cases, service).map(({ operation }) => operation);
    return [...new Set([...modelled, ...cased])].sort().map((operation) => ({
      service,
      operation,
      implemented: modelled.has(operation) ? implemented?.has(operation) : undefined,
    }));
  });
}

/** As people read it; what is not all is never shown as 100 %. */
export function percent(share: number): string {
  const rounded = (share * 100).toFixed(1);
  return `${rounded === '100.0' && share < 1 ? '99.9' : rounded === '100.0' ? '100' : rounded} %`;
}
