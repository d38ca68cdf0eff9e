/** From the rounds of a measurement to the figures of a row. */
import { type LoadRow, median, type Sample } from '../result.js';

const FIGURES = ['perSecond', 'p50Ms', 'p90Ms', 'p99Ms', 'p999Ms', 'cpuUsPerRequest'] as const;

/** Above this share of failed answers the figures would be of answering errors. */
const TOLERATED_ERRORS = 0.01;

const figure = (of: readonly Sample[], name: (typeof FIGURES)[number]): number => median(of.map((sample) => sample[name]));

/** Whether so much failed that the row has an error instead of figures. */
export function hasFailed(rounds: readonly Sample[]): boolean {
  return rounds.some((sample) => sample.errors > sample.requests * TOLERATED_ERRORS);
}

/** The medians of the rounds, and the shares of the ceiling. An open loop has no share of throughput: both sides send what they are told to. */
export function summarize(rounds: readonly Sample[], ceilingRounds: readonly Sample[], rate?: number): Partial<LoadRow> {
  const errors = rounds.reduce((sum, sample) => sum + sample.errors, 0);
  const figures = Object.fromEntries(FIGURES.map((name) => [name, figure(rounds, name)])) as Record<
    (typeof FIGURES)[number],
    number
  >;
  if (figures.perSecond === 0) return { errors, rounds, error: 'No answer came while it was measured' };
  const ceilingPerSecond = figure(ceilingRounds, 'perSecond');
  const ceilingCpuUsPerRequest = figure(ceilingRounds, 'cpuUsPerRequest');
  return {
    ...figures,
    errors,
    ceilingPerSecond,
    ceilingCpuUsPerRequest,
    ceilingP99Ms: figure(ceilingRounds, 'p99Ms'),
    share: rate === undefined ? figures.perSecond / ceilingPerSecond : undefined,
    // A measurement shorter than the kernel's tick may see no CPU time at all.
    shareByCpu: figures.cpuUsPerRequest > 0 ? ceilingCpuUsPerRequest / figures.cpuUsPerRequest : undefined,
    rounds,
    ceilingRounds,
  };
}
