/** What a workload of the lambda suite is: it starts the emulator itself, and gives figures of what happens around functions. */
import type { Launcher } from '../launcher.js';
import type { LambdaRow } from '../result.js';

export interface LambdaPlan {
  readonly launcher: Launcher;
  /** Measurements of a figure. */
  readonly rounds: number;
  readonly setupLimitSeconds: number;
}

/** A row without what all rows of the workload have in common. */
export type LambdaFigure = Omit<LambdaRow, 'suite' | 'workload' | 'target'>;

export interface LambdaWorkload {
  readonly name: string;
  /** Gives each figure as soon as it is measured. */
  run(plan: LambdaPlan): AsyncIterable<LambdaFigure>;
}

/** What is still done in the background after a function was created is over by then: interpreters are started ahead. */
export const SETTLE_MS = 1000;
