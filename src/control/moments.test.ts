import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDuration, readMoment } from './moments.js';
import { ControlError } from './route.js';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const FROM = Date.UTC(2028, 0, 31, 12);
const refusal = (message: RegExp) => (error: unknown) =>
  error instanceof ControlError && error.status === 400 && message.test(error.message) && !error.message.includes('\n');

test('durations are read as ISO 8601, as they are said, and as seconds', () => {
  const cases: ReadonlyArray<readonly [unknown, number]> = [
    [0, 0],
    [90, 90 * SECOND_MS],
    [0.5, 500],
    ['90', 90 * SECOND_MS],
    [' 1.5 ', 1_500],
    ['1h30m', 1.5 * HOUR_MS],
    ['1h 30m', 1.5 * HOUR_MS],
    ['2 days', 2 * DAY_MS],
    ['1 day, 2 hours', DAY_MS + 2 * HOUR_MS],
    ['1.5H', 1.5 * HOUR_MS],
    ['10 min', HOUR_MS / 6],
    ['250ms', 250],
    ['1w', 7 * DAY_MS],
    ['P2D', 2 * DAY_MS],
    ['P2DT3H', 2 * DAY_MS + 3 * HOUR_MS],
    ['PT0.25S', 250],
    ['PT1,5S', 1_500],
    ['P1W', 7 * DAY_MS],
  ];
  for (const [text, ms] of cases) assert.equal(readDuration(text, 'by')(FROM) - FROM, ms, String(text));
});

test('months and years are those of the calendar', () => {
  const after = (text: string) => new Date(readDuration(text, 'by')(FROM)).toISOString();
  assert.equal(after('P1M'), '2028-02-29T12:00:00.000Z');
  assert.equal(after('P1Y1M1DT1H'), '2029-03-01T13:00:00.000Z');
  assert.equal(after('P11M'), '2028-12-31T12:00:00.000Z');
  assert.equal(after('P100Y'), '2128-01-31T12:00:00.000Z');
});

test('what is no duration is refused, and what goes back is told what there is for that', () => {
  for (const wrong of ['', 'soon', 'P', 'PT', 'P1H', 'PT1D', '1 fortnight', '1h30', 'h', null, true, {}, Number.NaN, '1e3'])
    assert.throws(() => readDuration(wrong, 'by'), refusal(/^"by" wants a duration/), String(wrong));
  for (const back of [-1, '-1', '-2h', '-P1D'])
    assert.throws(() => readDuration(back, 'by'), refusal(/does not go back.*napshot/));
});

test('moments are dates with or without a time, in UTC unless they say so, or milliseconds', () => {
  const noon = Date.UTC(2030, 0, 31, 12);
  for (const [text, time] of [
    ['2030-01-31T12:00:00Z', noon],
    ['2030-01-31T12:00Z', noon],
    ['2030-01-31T12:00:00', noon],
    ['2030-01-31T14:00:00+02:00', noon],
    ['2030-01-31T12:00:00.250Z', noon + 250],
    ['2030-01-31', noon - 12 * HOUR_MS],
    [String(noon), noon],
    [noon, noon],
    [0, 0],
  ] as const) {
    assert.equal(readMoment(text, 'to'), time, String(text));
  }
  for (const wrong of [
    '',
    'tomorrow',
    '2030-13-01',
    '2030-01-31 12:00',
    '31.1.2030',
    null,
    undefined,
    {},
    Number.POSITIVE_INFINITY,
  ])
    assert.throws(() => readMoment(wrong, 'to'), refusal(/^"to" wants a date/), String(wrong));
});
