/** Makes expressions into functions of a row. */

import { SCALARS, type Surroundings } from './functions.js';
import { floorTo } from './periods.js';
import type { Row } from './record.js';
import type { Expression, Operator } from './syntax.js';
import { compare, Instant, isTrue, numberOf, textOf, type Value } from './values.js';

export type Evaluate = (row: Row) => Value;

/** `aggregates` are the results that a `stats` has for a group. */
export function compile(expression: Expression, surroundings: Surroundings, aggregates: readonly Value[] = []): Evaluate {
  const inner = (each: Expression): Evaluate => compile(each, surroundings, aggregates);
  switch (expression.kind) {
    case 'value': {
      const { value } = expression;
      return () => value;
    }
    case 'field': {
      const { name } = expression;
      return (row) => row.get(name);
    }
    case 'aggregate': {
      const { place } = expression;
      return () => aggregates[place];
    }
    case 'not': {
      const of = inner(expression.of);
      return (row) => !isTrue(of(row));
    }
    case 'call':
      return compileCall(expression.name, expression.args, inner, surroundings);
    case 'operation':
      return compileOperation(expression.operator, inner(expression.left), inner(expression.right));
    case 'match':
      return compileMatch(inner(expression.of), expression.pattern, inner);
    case 'in': {
      const [of, list] = [inner(expression.of), expression.list.map(inner)];
      return (row) => {
        const value = of(row);
        return list.some((each) => compare(value, each(row)) === 0);
      };
    }
  }
}

function compileCall(
  name: string,
  args: readonly Expression[],
  inner: (each: Expression) => Evaluate,
  surroundings: Surroundings,
): Evaluate {
  const [first] = args;
  if (name === 'bin') {
    const period = first && inner(first);
    return (row) => {
      const moment = row.get('@timestamp');
      return moment instanceof Instant ? new Instant(floorTo(moment.ms, String(period?.(row)))) : undefined;
    };
  }
  // Only the message is ever masked.
  if (name === 'unmask')
    return (row) => (first?.kind === 'field' && first.name === '@message' ? row.event?.message : first && inner(first)(row));
  const work = SCALARS[name];
  const compiled = args.map(inner);
  return (row) =>
    work?.(
      compiled.map((each) => each(row)),
      surroundings,
    );
}

function compileMatch(of: Evaluate, pattern: RegExp | Expression, inner: (each: Expression) => Evaluate): Evaluate {
  if (pattern instanceof RegExp) {
    return (row) => {
      const text = textOf(of(row));
      return text !== undefined && pattern.test(text);
    };
  }
  const part = inner(pattern);
  return (row) => {
    const [text, other] = [textOf(of(row)), textOf(part(row))];
    return text !== undefined && other !== undefined && text.includes(other);
  };
}

function compileOperation(operator: Operator, left: Evaluate, right: Evaluate): Evaluate {
  switch (operator) {
    case 'and':
      return (row) => isTrue(left(row)) && isTrue(right(row));
    case 'or':
      return (row) => isTrue(left(row)) || isTrue(right(row));
    case '=':
      return (row) => compare(left(row), right(row)) === 0;
    case '!=':
      // That a field which is not there differs from everything is a guess.
      return (row) => compare(left(row), right(row)) !== 0;
    case '<':
      return comparing(left, right, (order) => order < 0);
    case '<=':
      return comparing(left, right, (order) => order <= 0);
    case '>':
      return comparing(left, right, (order) => order > 0);
    case '>=':
      return comparing(left, right, (order) => order >= 0);
    default:
      return calculating(left, right, ARITHMETIC[operator]);
  }
}

const ARITHMETIC: Readonly<Record<'+' | '-' | '*' | '/' | '%' | '^', (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '^': (a, b) => a ** b,
};

function comparing(left: Evaluate, right: Evaluate, holds: (order: number) => boolean): Evaluate {
  return (row) => {
    const order = compare(left(row), right(row));
    return order !== undefined && holds(order);
  };
}

function calculating(left: Evaluate, right: Evaluate, work: (a: number, b: number) => number): Evaluate {
  return (row) => {
    const [a, b] = [numberOf(left(row)), numberOf(right(row))];
    if (a === undefined || b === undefined) return undefined;
    const result = work(a, b);
    return Number.isFinite(result) ? result : undefined;
  };
}
