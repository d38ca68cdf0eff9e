/**
 * Model coverage: how much of what AWS's models name an emulator has, and how much of it this suite looks at. What is modelled comes from the
 * tables, what is implemented from the answers of a server (`probe.ts`), what is tested from the cases whose source counts.
 */
import type { Case } from '../case.js';
import type { Suite } from '../load.js';
import type { Destination } from '../send/destination.js';
import { type Model, modelledErrors } from './models.js';
import { type Probed, probe, type Standing } from './probe.js';

export interface ServiceCoverage {
  readonly service: string;
  readonly operations: {
    readonly modelled: readonly string[];
    /** Absent where nobody asked the server. */
    readonly implemented?: readonly string[];
    /** The server failed when it was asked for these. */
    readonly unclear?: readonly string[];
    readonly tested: readonly string[];
  };
  /** Codes, as they stand on the wire. */
  readonly errors: {
    readonly modelled: readonly string[];
    readonly recorded: readonly { readonly code: string; readonly date: string }[];
    readonly tested: readonly string[];
  };
}

interface Facts {
  readonly models: readonly Model[];
  readonly suite: Suite;
  readonly recorded: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly probed?: ReadonlyMap<string, readonly Probed[]>;
}

export async function probeAll(models: readonly Model[], destination: Destination): Promise<Map<string, readonly Probed[]>> {
  if (destination.aws) throw new Error('AWS is not probed: the requests would act there.');
  const found = new Map<string, readonly Probed[]>();
  for (const model of models) found.set(model.service, await probe(model, destination));
  return found;
}

export function coverModels({ models, suite, recorded, probed }: Facts): ServiceCoverage[] {
  return models.map((model) => {
    const cases = countingCases(suite, model.service);
    const operations = new Set(Object.keys(model.operations));
    const seen = new Map(recorded.get(model.service));
    for (const { case: one } of cases) noteRecordedCase(one, seen);
    return {
      service: model.service,
      operations: {
        modelled: [...operations],
        implemented: ofStanding(probed?.get(model.service), 'implemented'),
        unclear: ofStanding(probed?.get(model.service), 'unclear'),
        tested: distinct(cases.map(({ operation }) => operation).filter((operation) => operations.has(operation))),
      },
      errors: {
        modelled: modelledErrors(model),
        recorded: [...seen].map(([code, date]) => ({ code, date })).sort((a, b) => (a.code < b.code ? -1 : 1)),
        tested: distinct(cases.flatMap(({ case: one }) => expectedCode(one) ?? [])),
      },
    };
  });
}

function ofStanding(probed: readonly Probed[] | undefined, wanted: Standing): string[] | undefined {
  return probed?.filter(({ standing }) => standing === wanted).map(({ operation }) => operation);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** Cases of the folders that name this model, without those whose truth is unverified. */
function countingCases({ services, files }: Suite, model: string): { operation: string; case: Case }[] {
  return files
    .filter(({ service }) => services.get(service)?.model === model)
    .flatMap(({ operation, cases }) => cases.map((one) => ({ operation, case: one })))
    .filter(({ case: one }) => one.source.kind !== 'unverified');
}

/** Matchers name no single code and don't count. */
function expectedCode({ expect }: Case): string | undefined {
  return typeof expect.error?.code === 'string' ? expect.error.code : undefined;
}

function noteRecordedCase(one: Case, seen: Map<string, string>): void {
  const code = expectedCode(one);
  const { kind, date = '' } = one.source;
  if (kind === 'recorded' && code !== undefined && date > (seen.get(code) ?? '')) seen.set(code, date);
}
