/** What a run tells: the data behind the table, the report and the comparison of targets. */
import type { Case, Source } from './case.js';

export interface Difference {
  /** Where in the answer: `status`, `output.Items[0].id.S`, `error.message`, `setup[1].status`, … */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

export interface CaseResult {
  /** `<service>/<Operation>/<case>` */
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  readonly title?: string;
  readonly layer: NonNullable<Case['layer']>;
  readonly source: Source;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped. */
  readonly reason?: string;
  /** Why its failure is known, from the expectations file of the target. */
  readonly known?: string;
  readonly differences: readonly Difference[];
  /** The request, what was expected and what came, as people read it. */
  readonly request?: string;
  readonly expected?: string;
  readonly received?: string;
  /** The target said that it does not have the operation. */
  readonly notImplemented?: boolean;
  readonly milliseconds: number;
}

export interface TargetDescription {
  readonly name: string;
  readonly version?: string;
  readonly url?: string;
}

export interface RunResult {
  readonly format: 1;
  readonly target: TargetDescription;
  readonly date: string;
  /** Commit of the suite. */
  readonly commit?: string;
  readonly seconds: number;
  readonly cases: readonly CaseResult[];
}
