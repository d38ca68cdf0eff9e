import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServiceError } from '../../../../../protocols/errors.js';
import { nowIn } from './functions.js';
import { parseQuery } from './parser.js';
import type { QueryEvent } from './record.js';
import { execute } from './run.js';

const START = Date.UTC(2026, 0, 1);

function eventsOf(messages: readonly (string | object)[], group = 'app'): QueryEvent[] {
  return messages.map((message, at) => ({
    timestamp: START + at * 1000,
    ingestionTime: START + at * 1000 + 5,
    message: typeof message === 'string' ? message : JSON.stringify(message),
    stream: 'stream',
    group,
    account: '123456789012',
    pointer: `p${at}`,
  }));
}

/** Rows without their pointers, as lists of values. */
function ask(
  query: string,
  messages: readonly (string | object)[],
  group?: string,
  limit?: number,
): Array<Record<string, string>> {
  const execution = execute(parseQuery(query), limit, nowIn(START));
  for (const event of eventsOf(messages, group).reverse()) if (!execution.push(event)) break;
  return execution
    .results()
    .map((row) => Object.fromEntries(row.filter(({ field }) => field !== '@ptr').map(({ field, value }) => [field, value])));
}

function refusal(query: string): ServiceError {
  try {
    parseQuery(query);
  } catch (error) {
    return error as ServiceError;
  }
  throw new Error(`No refusal: ${query}`);
}

const SHOP = [
  { level: 'INFO', ms: 10, user: { name: 'ann', tags: ['a', 'b'] } },
  { level: 'ERROR', ms: 30, user: { name: 'bob' } },
  { level: 'INFO', ms: 20, ok: true },
  'plain text 42',
];

describe('queries of Logs Insights', () => {
  it('show time and message where nothing is named, the newest event first, with a pointer', () => {
    const execution = execute(parseQuery('limit 1'), undefined, nowIn(START));
    for (const event of eventsOf(['old', 'new']).reverse()) execution.push(event);
    assert.deepEqual(execution.results(), [
      [
        { field: '@timestamp', value: '2026-01-01 00:00:01.000' },
        { field: '@message', value: 'new' },
        { field: '@ptr', value: 'p1' },
      ],
    ]);
    assert.equal(execution.matched, 2);
  });

  it('discover fields of JSON with dots and indexes, and leave out those that are not there', () => {
    assert.deepEqual(ask('fields user.name, user.tags.1, user.tags[0] as first, ok | filter ms <= 20', SHOP), [
      { ok: '1' },
      { 'user.name': 'ann', 'user.tags.1': 'b', first: 'a' },
    ]);
    assert.deepEqual(ask('fields @@id', [{ '@id': 7 }]), [{ '@@id': '7' }]);
  });

  it('filter by comparisons, lists, patterns and functions', () => {
    const levels = (condition: string): string[] => ask(`fields ms | filter ${condition}`, SHOP).map(({ ms }) => ms ?? '-');
    assert.deepEqual(levels('level = "INFO" and ms > 10'), ['20']);
    assert.deepEqual(levels('level in ["ERROR", "FATAL"]'), ['30']);
    assert.deepEqual(levels('level not in ["ERROR"] and ispresent(level)'), ['20', '10']);
    assert.deepEqual(levels('@message like /(?i)error/'), ['30']);
    assert.deepEqual(levels('@message like "ERROR" or @message =~ /\\d\\d$/'), ['-', '30']);
    assert.deepEqual(levels('@message not like "{"'), ['-']);
    assert.deepEqual(levels('not ispresent(level)'), ['-']);
    assert.deepEqual(levels('ok = true'), ['20']);
    assert.deepEqual(levels('strcontains(@message, "bob")'), ['30']);
  });

  it('group and aggregate', () => {
    assert.deepEqual(
      ask('stats count(*), sum(ms) as total, avg(ms), max(ms) - min(ms) as spread by level | sort level asc', SHOP),
      [
        { 'count(*)': '1' },
        { level: 'ERROR', 'count(*)': '1', total: '30', 'avg(ms)': '30', spread: '0' },
        { level: 'INFO', 'count(*)': '2', total: '30', 'avg(ms)': '15', spread: '10' },
      ],
    );
    assert.deepEqual(ask('stats count(*) as n by bin(2s)', SHOP), [
      { 'bin(2s)': '2026-01-01 00:00:02.000', n: '2' },
      { 'bin(2s)': '2026-01-01 00:00:00.000', n: '2' },
    ]);
    assert.deepEqual(
      ask('stats earliest(@timestamp) as a, latest(level) as b, sortsFirst(level) as c, sortsLast(level) as d', SHOP),
      [{ a: String(START), b: 'INFO', c: 'ERROR', d: 'INFO' }],
    );
    assert.deepEqual(ask('stats pct(ms, 50) as p, stddev(ms) as s, count_distinct(level) as l', SHOP), [
      { p: '20', s: '8.165', l: '2' },
    ]);
    assert.deepEqual(ask('filter level = "none" | stats count(*)', SHOP), []);
  });

  it('take texts apart by globs, regular expressions and logfmt', () => {
    const lines = ['user=ann, took 12 ms', 'nothing'];
    assert.deepEqual(ask('parse @message "user=*, took * ms" as user, took | display user, took', lines), [
      {},
      { user: 'ann', took: '12' },
    ]);
    assert.deepEqual(ask('parse @message /took (?<took>\\d+)/ | filter took > 9 | stats sum(took) as t', lines), [{ t: '12' }]);
    assert.deepEqual(ask('parse @message logfmt as l | filter ispresent(l.user) | display l.user', ['user="a b" x=1', 'no']), [
      { 'l.user': 'a b' },
    ]);
  });

  it('sort naturally, drop duplicates, and count from either end', () => {
    const names = ['b10', 'b9', '7', '30', 'a'];
    const sorted = (query: string): string[] => ask(query, names).map((row) => row['@message'] ?? '-');
    assert.deepEqual(sorted('fields @message | sort @message asc'), ['a', 'b9', 'b10', '7', '30']);
    assert.deepEqual(sorted('fields @message | sort @message desc | limit 2'), ['30', '7']);
    assert.deepEqual(sorted('fields @message | tail 2'), ['b9', 'b10']);
    assert.deepEqual(ask('fields level | sort ms desc | dedup level', SHOP), [{ level: 'ERROR' }, { level: 'INFO' }, {}]);
  });

  it('make rows of lists, and reach into structures in the command that follows', () => {
    const message = { events: [{ name: 'exception' }, { name: 'user action' }] };
    assert.deepEqual(ask('fields jsonParse(@message) as json | unnest json.events into event | display event.name', [message]), [
      { 'event.name': 'exception' },
      { 'event.name': 'user action' },
    ]);
    assert.deepEqual(ask(`fields jsonParse('{"name":"x"}') as j, j.name as n`, ['a']), [{ j: '{"name":"x"}' }]);
  });

  it('calculate, and tell numbers with four decimals', () => {
    const one = (expression: string): string | undefined => ask(`fields ${expression} as v`, ['m'])[0]?.v;
    assert.equal(one('2 ^ 3 + 10 % 3'), '9');
    assert.equal(one('1 / 3'), '0.3333');
    assert.equal(one('-(2 - 5) * 2'), '6');
    assert.equal(one('1 / 0'), undefined);
    assert.equal(one('concat("a", strlen("häß"))'), 'a3');
    assert.equal(one('substr("abcdef", 2, 3)'), 'cde');
    assert.equal(one('trim("--a--", "-")'), 'a');
    assert.equal(one('if(1 > 2, "x", "y")'), 'y');
    assert.equal(one('case(1 > 2, "x", 2 > 1, "z", "y")'), 'z');
    assert.equal(one('coalesce(nowhere, "c")'), 'c');
    assert.equal(one('isIpv4InSubnet("10.1.2.3", "10.0.0.0/8")'), '1');
    assert.equal(one('isIpv6InSubnet("2001:db8::1", "2001:db8::/32")'), '1');
    assert.equal(one('strcontains("GET", "get", true)'), '0');
    assert.equal(one('datefloor(fromMillis(1767312000000), 1mo)'), '2026-01-01 00:00:00.000');
    assert.equal(one('dateceil(@timestamp, 1h)'), '2026-01-01 00:00:00.000');
    assert.equal(one('replace("a.b.c", ".", "-")'), 'a-b-c');
    assert.equal(one('histogram(17, 5)'), '15');
  });

  it('find what Lambda reports, numbers as Java writes them', () => {
    const report =
      'REPORT RequestId: 0fc78b42-f6e0-400a-be91-71c5d1eadb9a\tDuration: 1394.60 ms\tBilled Duration: 1395 ms\tMemory Size: 128 MB\tMax Memory Used: 79 MB\tInit Duration: 428.60 ms\t\n';
    assert.deepEqual(
      ask(
        'fields @type, @requestId, @duration, @billedDuration, @memorySize, @maxMemoryUsed, @initDuration',
        [report],
        '/aws/lambda/f',
      ),
      [
        {
          '@type': 'REPORT',
          '@requestId': '0fc78b42-f6e0-400a-be91-71c5d1eadb9a',
          '@duration': '1394.6',
          '@billedDuration': '1395.0',
          '@memorySize': '1.28E8',
          '@maxMemoryUsed': '7.9E7',
          '@initDuration': '428.6',
        },
      ],
    );
    assert.deepEqual(ask('stats max(@memorySize / 1000 / 1000) as mb', [report], '/aws/lambda/f'), [{ mb: '128' }]);
  });

  it('take comments, keywords in any case, names in backticks, and a limit of the request', () => {
    assert.deepEqual(ask('# which\nFIELDS `a-b` AS x # that\n| LIMIT 1', [{ 'a-b': 1 }]), [{ x: '1' }]);
    assert.equal(ask('fields @message', ['a', 'b', 'c'], undefined, 2).length, 2);
  });

  it('are refused with the place where they end to make sense', () => {
    assert.deepEqual(refusal('fields @timestamp | count()').fields, {
      queryCompileError: {
        location: { startCharOffset: 20, endCharOffset: 25 },
        message: 'unexpected symbol found count at line 1 and position 20',
      },
    });
    for (const query of [
      '',
      'fields',
      'fields @message |',
      'filter a >',
      'filter a like /(/',
      'stats max',
      'stats a by b',
      'limit x',
      'limit 0',
      'parse @message "a*" as b, c',
      'dedup a | sort a',
      'fields nofunction(1)',
      'fields strlen()',
      "filter a = 'x",
      'fields constructor(1)',
      '§',
    ]) {
      assert.equal(refusal(query).code, 'MalformedQueryException', query);
    }
    assert.equal(refusal('fields @message | diff').status, 501);
  });
});
