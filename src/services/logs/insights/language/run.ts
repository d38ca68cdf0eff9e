/**
 * Runs a query over events, which come one after the other from the newest to the oldest, so that who runs it can take turns with others. The outcome is
 * what GetQueryResults tells: for each row its fields in the order in which the query names them.
 */
import type { Surroundings } from './functions.js';
import { type QueryEvent, Row } from './record.js';
import { type Stage, stageOf } from './stages.js';
import type { Command, Query } from './syntax.js';
import { textOf } from './values.js';

/** Rows of a result, at most (service quotas). */
export const MAX_ROWS = 10_000;

export interface ResultField {
  readonly field: string;
  readonly value: string;
}

export interface Execution {
  /** Takes the next event, and tells whether it wants more. */
  push(event: QueryEvent): boolean;
  /** Events that passed all filters. */
  readonly matched: number;
  /** Once, when all events were pushed. */
  results(): ResultField[][];
}

export function execute(query: Query, limit: number | undefined, surroundings: Surroundings): Execution {
  const { commands } = query;
  const limits = commands.flatMap((command) => (command.kind === 'limit' ? [command.count] : []));
  const most = Math.min(limits.length > 0 ? MAX_ROWS : (limit ?? MAX_ROWS), MAX_ROWS);
  const rows: Row[] = [];
  let matched = 0;
  const counter = (next: Stage): Stage => ({
    push(row) {
      matched++;
      next.push(row);
    },
    end: () => next.end(),
  });
  let stage: Stage = { push: (row) => rows.length < most && rows.push(row), end: () => undefined };
  const lastFilter = lastOfRecords(commands);
  // From the last to the first: what a stage must hand on follows from those behind it.
  let needed = most;
  for (const [at, command] of [...commands.entries()].reverse()) {
    if (at === lastFilter) stage = counter(stage);
    stage = stageOf(command, stage, needed, surroundings);
    needed = needs(command, needed);
  }
  if (lastFilter === -1) stage = counter(stage);
  const first = stage;
  const isAny = commands.some((command) => command.kind === 'limit' && command.from === 'any');
  return {
    push(event) {
      first.push(new Row(event));
      return !(isAny && rows.length >= Math.min(...limits));
    },
    get matched() {
      return matched;
    },
    results() {
      first.end();
      return rows.map((row) => resultOf(row, commands));
    },
  };
}

/** The last filter before rows are brought together: what passes it has matched. */
function lastOfRecords(commands: readonly Command[]): number {
  let last = -1;
  for (const [at, { kind }] of commands.entries()) {
    if (kind === 'stats' || kind === 'limit' || kind === 'dedup') break;
    if (kind === 'filter') last = at;
  }
  return last;
}

/** How many rows a command wants at most, where those behind it want `most`. */
function needs(command: Command, most: number): number {
  switch (command.kind) {
    case 'fields':
    case 'display':
    case 'parse':
    case 'logfmt':
      return most;
    case 'limit':
      return command.from === 'last' ? Number.POSITIVE_INFINITY : Math.min(command.count, most);
    default:
      return Number.POSITIVE_INFINITY;
  }
}

function resultOf(row: Row, commands: readonly Command[]): ResultField[] {
  const names = columnsOf(commands);
  const isRecord = !commands.some(({ kind }) => kind === 'stats');
  return [...names, ...(isRecord ? ['@ptr'] : [])].flatMap((field) => {
    const value = textOf(row.get(field));
    return value === undefined ? [] : [{ field, value }];
  });
}

/**
 * What is shown: the last `display`, else what `stats` made, else all that is named by `fields` and what `parse` found; time and message where nothing is
 * named. That what `parse` found is shown beside them is a guess.
 */
function columnsOf(commands: readonly Command[]): Set<string> {
  let names = new Set<string>();
  let [isChosen, isNamed] = [false, false];
  for (const command of commands) {
    switch (command.kind) {
      case 'display':
        names = new Set(command.columns.map(({ name }) => name));
        isChosen = true;
        break;
      case 'stats':
        names = new Set([...command.by, ...command.columns].map(({ name }) => name));
        isChosen = true;
        break;
      case 'fields':
        for (const { name } of command.columns) names.add(name);
        isNamed = true;
        break;
      case 'parse':
        for (const name of command.names) names.add(name);
        break;
      case 'logfmt':
      case 'unnest':
        names.add(command.name);
        break;
    }
  }
  return isChosen || isNamed ? names : new Set(['@timestamp', '@message', ...names]);
}
