import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextTime, parseSchedule } from './cron.js';

const utc = (): number => 0;
const hourAhead = (): number => 3_600_000;

function next(expression: string, after: string, offset = utc): string | undefined {
  const time = nextTime(parseSchedule(expression), Date.parse(after), offset);
  return time === undefined ? undefined : new Date(time).toISOString();
}

describe('schedules of queries', () => {
  it('come round by rate', () => {
    assert.equal(next('rate(5 minutes)', '2026-01-01T00:00:30.000Z'), '2026-01-01T00:05:30.000Z');
    assert.equal(next('rate(1 day)', '2026-01-01T00:00:00.000Z'), '2026-01-02T00:00:00.000Z');
  });

  it('come round by cron, after the moment that is given', () => {
    assert.equal(next('cron(0 2 * * ? *)', '2026-01-01T02:00:00.000Z'), '2026-01-02T02:00:00.000Z');
    assert.equal(next('cron(0/15 * * * ? *)', '2026-01-01T02:16:00.000Z'), '2026-01-01T02:30:00.000Z');
    assert.equal(next('cron(30 9 ? * MON-FRI *)', '2026-01-02T10:00:00.000Z'), '2026-01-05T09:30:00.000Z');
    assert.equal(next('cron(0 0 29 2 ? *)', '2026-01-01T00:00:00.000Z'), '2028-02-29T00:00:00.000Z');
    assert.equal(next('cron(0 2 * * ? *)', '2026-01-01T00:00:00.000Z', hourAhead), '2026-01-01T01:00:00.000Z');
    assert.equal(next('cron(0 0 1 1 ? 2020)', '2026-01-01T00:00:00.000Z'), undefined);
  });

  it('are refused where they are none', () => {
    for (const text of [
      '',
      'sometimes()',
      'rate(0 minutes)',
      'cron(60 * * * ? *)',
      'cron(* * * *)',
      'cron(a * * * ? *)',
      'cron(0/0 * * * ? *)',
    ]) {
      assert.throws(() => parseSchedule(text), { code: 'ValidationException' }, text);
    }
  });
});
