/** The data inside the page, from which its script builds rows when they are looked at. */
import type { CaseResult, Difference } from '../result.js';

/** How another target did in the same case. */
export interface OtherOutcome {
  readonly outcome: CaseResult['outcome'];
  readonly notImplemented?: boolean;
  /** The first few only. */
  readonly differences?: readonly Difference[];
}

export interface PageCase extends Omit<CaseResult, 'milliseconds'> {
  /** In the order of `PageData.others`; null where that target did not run the case. */
  readonly others: readonly (OtherOutcome | null)[];
}

interface PageOperation {
  readonly service: string;
  readonly operation: string;
  /** Absent where nobody asked the server or no model names the operation. */
  readonly implemented?: boolean;
}

export interface PageData {
  readonly target: string;
  readonly others: readonly string[];
  readonly operations: readonly PageOperation[];
  readonly cases: readonly PageCase[];
}
