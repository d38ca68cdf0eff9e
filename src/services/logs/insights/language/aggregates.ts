/** The functions of `stats`: each takes the rows of a group one after the other and tells its result at the end. */
import type { Evaluate } from './evaluate.js';
import type { Row } from './record.js';
import { Instant, numberOf, order, textOf, type Value } from './values.js';

export interface Tally {
  add(row: Row): void;
  result(): Value;
}

/** Distinct values that `values` tells, at most; a guess. */
const MAX_VALUES = 100;

/**
 * Of the numbers among a function's values, without keeping them. Moments count as numbers and are told so, as `earliest` and `latest` tell them (seen on
 * AWS on 2026-06-10 of those two).
 */
function folding(of: Evaluate, fold: (total: number, value: number) => number): Tally {
  let total: number | undefined;
  return {
    add(row) {
      const value = numberOf(of(row));
      if (value !== undefined) total = total === undefined ? value : fold(total, value);
    },
    result: () => total,
  };
}

function average(of: Evaluate): Tally {
  let [sum, count] = [0, 0];
  return {
    add(row) {
      const value = numberOf(of(row));
      if (value === undefined) return;
      sum += value;
      count++;
    },
    result: () => (count === 0 ? undefined : sum / count),
  };
}

/** Of the population, by Welford's method; whether AWS takes it for a sample is not known. */
function deviation(of: Evaluate): Tally {
  let [count, mean, squares] = [0, 0, 0];
  return {
    add(row) {
      const value = numberOf(of(row));
      if (value === undefined) return;
      count++;
      const before = value - mean;
      mean += before / count;
      squares += before * (value - mean);
    },
    result: () => (count === 0 ? undefined : Math.sqrt(squares / count)),
  };
}

/** The nearest rank. AWS's result is an approximation for large groups. */
function percentile(of: Evaluate, percent: Evaluate): Tally {
  const numbers: number[] = [];
  let wanted = 0;
  return {
    add(row) {
      const value = numberOf(of(row));
      if (value === undefined) return;
      if (numbers.length === 0) wanted = Math.min(Math.max(numberOf(percent(row)) ?? 0, 0), 100);
      numbers.push(value);
    },
    result() {
      const sorted = Float64Array.from(numbers).sort();
      return sorted[Math.max(Math.ceil((wanted / 100) * sorted.length) - 1, 0)];
    },
  };
}

function counting(of: Evaluate | undefined): Tally {
  let count = 0;
  return {
    add(row) {
      if (of === undefined || of(row) !== undefined) count++;
    },
    result: () => count,
  };
}

function distinct(of: Evaluate): Tally {
  const seen = new Set<string>();
  return {
    add(row) {
      const text = textOf(of(row));
      if (text !== undefined) seen.add(text);
    },
    result: () => seen.size,
  };
}

function allValues(of: Evaluate): Tally {
  const seen = new Set<string>();
  return {
    add(row) {
      const text = textOf(of(row));
      if (text !== undefined && seen.size < MAX_VALUES) seen.add(text);
    },
    result: () => JSON.stringify([...seen]),
  };
}

/** The value that stands first by `comesFirst`; a moment is told in milliseconds. */
function choosing(of: Evaluate, comesFirst: (value: Value, row: Row, best: Value, bestRow: Row) => boolean): Tally {
  let best: { readonly value: Value; readonly row: Row } | undefined;
  return {
    add(row) {
      const value = of(row);
      if (value !== undefined && (best === undefined || comesFirst(value, row, best.value, best.row))) best = { value, row };
    },
    result: () => (best?.value instanceof Instant ? best.value.ms : best?.value),
  };
}

function timeOf(row: Row): number {
  return row.event?.timestamp ?? numberOf(row.get('@timestamp')) ?? 0;
}

export function tallyOf(name: string, args: readonly Evaluate[]): Tally {
  const of: Evaluate = args[0] ?? (() => undefined);
  switch (name) {
    case 'count':
    case 'count_over_time':
      return counting(args[0]);
    case 'count_distinct':
      return distinct(of);
    case 'sum':
    case 'sum_over_time':
      return folding(of, (total, value) => total + value);
    case 'min':
      return folding(of, Math.min);
    case 'max':
      return folding(of, Math.max);
    case 'avg':
      return average(of);
    case 'stddev':
      return deviation(of);
    case 'pct':
      return percentile(of, args[1] ?? (() => 0));
    case 'values':
      return allValues(of);
    case 'earliest':
      return choosing(of, (_value, row, _best, bestRow) => timeOf(row) < timeOf(bestRow));
    case 'latest':
      return choosing(of, (_value, row, _best, bestRow) => timeOf(row) > timeOf(bestRow));
    case 'sortsfirst':
      return choosing(of, (value, _row, best) => order(value, best) < 0);
    default:
      return choosing(of, (value, _row, best) => order(value, best) > 0);
  }
}
