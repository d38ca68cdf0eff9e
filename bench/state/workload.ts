/** What a workload of the state suite is: it starts servers itself, since what happens before and after a start is part of its question. */
import type { Launcher } from '../launcher.js';
import type { Generator } from '../load/generators/generator.js';
import type { StateRow } from '../result.js';

export interface StatePlan {
  readonly launcher: Launcher;
  /** Measurements of a figure. */
  readonly rounds: number;
  /** Length of a measurement of throughput. */
  readonly seconds: number;
  readonly setupLimitSeconds: number;
  readonly generators: readonly Generator[];
}

/** A row without what all rows of the workload have in common. */
export type Figure = Omit<StateRow, 'suite' | 'workload' | 'target'>;

export interface StateWorkload {
  readonly name: string;
  /** Gives each figure as soon as it is measured. */
  run(plan: StatePlan): AsyncIterable<Figure>;
}
