import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isServiceError } from '../../../../../protocols/errors.js';
import { nowIn } from './functions.js';
import { parseQuery } from './parser.js';
import type { QueryEvent } from './record.js';
import { execute } from './run.js';

/** Inputs in `npm test`; RUSTSTACK_FUZZ takes more, RUSTSTACK_SEED other ones. */
const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 5_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_122);
/** Inputs that share their events. */
const QUERIES_FOR_EVENTS = 50;

/** mulberry32. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const TOKENS =
  'fields display filter stats sort limit parse dedup unnest into tail by as and or not like in | | | , ( ) [ ] = != < >= =~ + - * / % ^ ' +
  '"a b" \'c\' /a(?<x>b)?/ /(/ `q r` a b.c a[0] @message @timestamp @ptr 1 2.5 10 0 count(*) count( sum( max( pct( bin(5m) strlen( ' +
  'concat( jsonParse( ispresent( "*=*" asc desc # true § SOURCE logGroups namePrefix : any logfmt constructor __proto__';
const PIECES = TOKENS.split(' ');

function eventsFrom(draw: (below: number) => number): QueryEvent[] {
  return Array.from({ length: 40 }, (_, at) => {
    const message: Record<string, unknown> = { n: draw(20) - 5, k: `k${draw(4)}`, s: ['b10', 'b9', '7', 'a', '30'][draw(5)] };
    if (draw(5) === 0) delete message.n;
    return {
      timestamp: 1_000_000 - at * 1000,
      ingestionTime: 0,
      message: JSON.stringify(message),
      stream: 's',
      group: 'g',
      account: '000000000000',
      pointer: `p${at}`,
    };
  });
}

function run(query: string, events: readonly QueryEvent[]): Array<Record<string, string>> {
  const execution = execute(parseQuery(query), undefined, nowIn(0));
  for (const event of events) execution.push(event);
  return execution.results().map((row) => Object.fromEntries(row.map(({ field, value }) => [field, value])));
}

interface Plain {
  readonly n?: number;
  readonly k: string;
}

const OPERATORS = {
  '=': (a: number, b: number) => a === b,
  '<': (a: number, b: number) => a < b,
  '>=': (a: number, b: number) => a >= b,
};

describe('the language of Logs Insights, by chance', () => {
  it('takes any text: it runs, or is refused as malformed or as not built', () => {
    const draw = chance(SEED);
    let ran = 0;
    for (let input = 0; input < INPUTS; input++) {
      const text = Array.from({ length: 1 + draw(12) }, () => PIECES[draw(PIECES.length)]).join(draw(8) === 0 ? '' : ' ');
      try {
        run(draw(2) === 0 ? text : `fields a | filter ${text}`, eventsFrom(draw).slice(0, 2));
        ran++;
      } catch (error) {
        const isExpected = isServiceError(error) && ['MalformedQueryException', 'NotImplemented'].includes(error.code);
        assert.ok(
          isExpected,
          `seed ${SEED}, input ${input}: ${text}: ${isServiceError(error) ? error.code : (error as Error).stack}`,
        );
      }
    }
    assert.ok(INPUTS < 1000 || ran > INPUTS / 100, `${ran} ran`);
  });

  it('filters, sorts, cuts off and adds up as a plain loop does', () => {
    const draw = chance(SEED + 1);
    let events: QueryEvent[] = [];
    let plain: Plain[] = [];
    for (let input = 0; input < INPUTS; input++) {
      if (input % QUERIES_FOR_EVENTS === 0) {
        events = eventsFrom(draw);
        plain = events.map(({ message }) => JSON.parse(message) as Plain);
      }
      const [bound, count] = [draw(20) - 5, 1 + draw(12)];
      const operator = (['=', '<', '>='] as const)[draw(3)] as keyof typeof OPERATORS;
      const isDescending = draw(2) === 0;
      const kept = plain.filter(({ n }) => n !== undefined && OPERATORS[operator](n, bound));
      const sorted = [...kept].sort((a, b) => ((a.n ?? 0) - (b.n ?? 0)) * (isDescending ? -1 : 1)).slice(0, count);
      const context = `seed ${SEED + 1}, input ${input}`;
      const where = `filter n ${operator} ${bound}`;
      assert.deepEqual(
        run(`fields n | ${where} | sort n ${isDescending ? 'desc' : 'asc'} | limit ${count} | display n`, events).map(
          ({ n }) => n,
        ),
        sorted.map(({ n }) => String(n)),
        context,
      );
      const keys = [...new Set(kept.map(({ k }) => k))];
      assert.deepEqual(
        run(`${where} | stats count(*) as c, sum(n) as s, min(n) as a, max(n) as b by k`, events),
        keys.map((k) => {
          const numbers = kept.filter((each) => each.k === k).map(({ n }) => n ?? 0);
          const sum = numbers.reduce((a, b) => a + b, 0);
          return {
            k,
            c: String(numbers.length),
            s: String(sum),
            a: String(Math.min(...numbers)),
            b: String(Math.max(...numbers)),
          };
        }),
        context,
      );
    }
  });
});
