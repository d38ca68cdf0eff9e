/**
 * Commands as stages that rows pass through, in the order in which they come: the newest event first. A stage hands on what it lets through at once, or
 * when it has seen all.
 */
import { tallyOf } from './aggregates.js';
import { compile, type Evaluate } from './evaluate.js';
import type { Surroundings } from './functions.js';
import { Row } from './record.js';
import type { Command, SortKey } from './syntax.js';
import { fromJson, isTrue, order, Structure, textOf, type Value } from './values.js';

export interface Stage {
  push(row: Row): void;
  /** No more rows come. */
  end(): void;
}

/** What a `sort` keeps beside what is asked for, so that it need not sort at each row. */
const SLACK = 4;
/** `logfmt`: words with or without quotes behind an equals sign. */
const LOGFMT = /([^\s=]+)=(?:"((?:\\.|[^"\\])*)"|(\S*))/g;

/** Stages from the last to the first. `most` is how many rows the rest of the query may need, if that is known. */
export function stageOf(command: Command, next: Stage, most: number, surroundings: Surroundings): Stage {
  const make = (expression: Parameters<typeof compile>[0]): Evaluate => compile(expression, surroundings);
  switch (command.kind) {
    case 'fields':
    case 'display': {
      const made = command.columns.filter(({ of, name }) => of.kind !== 'field' || of.name !== name);
      if (made.length === 0) return next;
      const columns = made.map(({ name, of }) => [name, make(of)] as const);
      return each(next, (row) => next.push(row.with(columns.map(([name, of]) => [name, of(row)] as const))));
    }
    case 'filter': {
      const condition = make(command.condition);
      return each(next, (row) => isTrue(condition(row)) && next.push(row));
    }
    case 'parse':
      return parsing(next, make(command.of), command.pattern, command.names);
    case 'logfmt': {
      const of = make(command.of);
      return each(next, (row) => next.push(row.with([[command.name, logfmt(textOf(of(row)))]])));
    }
    case 'unnest':
      return unnesting(next, make(command.of), command.name);
    case 'dedup':
      return deduplicating(next, command.keys.map(make));
    case 'limit':
      return command.from === 'last' ? tail(next, command.count) : head(next, command.count);
    case 'sort':
      return sorting(next, command.keys, most, make);
    case 'stats':
      return aggregating(next, command, surroundings);
  }
}

function each(next: Stage, push: (row: Row) => unknown): Stage {
  return { push: (row) => void push(row), end: () => next.end() };
}

function parsing(next: Stage, of: Evaluate, pattern: RegExp, names: readonly string[]): Stage {
  return each(next, (row) => {
    const text = textOf(of(row));
    const found = text === undefined ? undefined : pattern.exec(text);
    if (!found) return next.push(row);
    const { groups } = found;
    const byName = groups !== undefined && names.every((name) => name in groups);
    next.push(row.with(names.map((name, at) => [name, byName ? groups[name] : found[at + 1]] as const)));
  });
}

function logfmt(text: string | undefined): Value {
  if (text === undefined) return undefined;
  const members: Array<[string, string]> = [];
  for (const [, key = '', quoted, plain] of text.matchAll(LOGFMT)) members.push([key, quoted ?? plain ?? '']);
  return new Structure(Object.fromEntries(members));
}

/** What is no list is one of one (user guide, "unnest"). */
function unnesting(next: Stage, of: Evaluate, name: string): Stage {
  return each(next, (row) => {
    const value = of(row);
    const list = listOf(value);
    for (const item of list ?? [value]) next.push(row.with([[name, item]]));
  });
}

function listOf(value: Value): Value[] | undefined {
  if (value instanceof Structure) return Array.isArray(value.json) ? value.json.map(fromJson) : undefined;
  if (typeof value !== 'string' || !value.trimStart().startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list.map(fromJson) : undefined;
  } catch {
    return undefined;
  }
}

/** Rows without one of the fields are no duplicates (user guide, "dedup"). */
function deduplicating(next: Stage, keys: readonly Evaluate[]): Stage {
  const seen = new Set<string>();
  return each(next, (row) => {
    const values = keys.map((key) => textOf(key(row)));
    if (!values.includes(undefined)) {
      const key = JSON.stringify(values);
      if (seen.has(key)) return;
      seen.add(key);
    }
    next.push(row);
  });
}

function head(next: Stage, count: number): Stage {
  let passed = 0;
  return each(next, (row) => passed++ < count && next.push(row));
}

function tail(next: Stage, count: number): Stage {
  let rows: Row[] = [];
  return {
    push(row) {
      rows.push(row);
      if (rows.length >= count * SLACK) rows = rows.slice(-count);
    },
    end() {
      for (const row of rows.slice(-count)) next.push(row);
      next.end();
    },
  };
}

function sorting(next: Stage, keys: readonly SortKey[], most: number, make: (key: SortKey['of']) => Evaluate): Stage {
  const made = keys.map(({ of, isDescending }) => [make(of), isDescending ? -1 : 1] as const);
  let rows: Array<{ readonly row: Row; readonly values: readonly Value[] }> = [];
  const arrange = (): void => {
    rows.sort((a, b) => {
      for (const [at, [, sign]] of made.entries()) {
        const difference = order(a.values[at], b.values[at]);
        if (difference !== 0) return difference * sign;
      }
      return 0;
    });
    if (rows.length > most) rows = rows.slice(0, most);
  };
  return {
    push(row) {
      rows.push({ row, values: made.map(([of]) => of(row)) });
      if (rows.length >= most * SLACK) arrange();
    },
    end() {
      arrange();
      for (const { row } of rows) next.push(row);
      next.end();
    },
  };
}

interface Group {
  readonly by: ReadonlyArray<readonly [string, Value]>;
  readonly tallies: ReadonlyArray<ReturnType<typeof tallyOf>>;
}

function aggregating(next: Stage, command: Extract<Command, { kind: 'stats' }>, surroundings: Surroundings): Stage {
  const by = command.by.map(({ name, of }) => [name, compile(of, surroundings)] as const);
  const aggregates = command.aggregates.map(({ name, args }) => ({ name, args: args.map((arg) => compile(arg, surroundings)) }));
  /** The results of one group after the other, for the columns that are made of them. */
  const results: Value[] = [];
  const columns = command.columns.map(({ name, of }) => [name, compile(of, surroundings, results)] as const);
  const groups = new Map<string, Group>();
  return {
    push(row) {
      const values = by.map(([name, of]) => [name, of(row)] as const);
      const key = values.length === 0 ? '' : JSON.stringify(values.map(([, value]) => textOf(value) ?? null));
      let group = groups.get(key);
      if (group === undefined) {
        group = { by: values, tallies: aggregates.map(({ name, args }) => tallyOf(name, args)) };
        groups.set(key, group);
      }
      for (const tally of group.tallies) tally.add(row);
    },
    end() {
      for (const { by: values, tallies } of groups.values()) {
        for (const [at, tally] of tallies.entries()) results[at] = tally.result();
        const row = new Row(undefined, new Map(values));
        next.push(row.with(columns.map(([name, of]) => [name, of(row)] as const)));
      }
      next.end();
    },
  };
}
