/** A slow reference of DynamoDB's numbers: whole numbers of units of 10^-400, which is below all that can be written or added. */
import type { Random } from './harness.js';

const SCALE = 400;
const MOST_DIGITS = 38;
const HIGHEST = 125;
const LOWEST = -130;

export type Judged = { units: bigint } | { refused: 'form' | 'digits' | 'high' | 'low' };

/** The exponent of the leading digit of what is not zero. */
function magnitudeOf(units: bigint): number {
  return (units < 0n ? -units : units).toString().length - 1 - SCALE;
}

/** Whether a value can be stored. */
export function bounded(units: bigint): Judged {
  if (units === 0n) return { units };
  const digits = (units < 0n ? -units : units).toString().replace(/0+$/, '').length;
  if (digits > MOST_DIGITS) return { refused: 'digits' };
  const magnitude = magnitudeOf(units);
  if (magnitude > HIGHEST) return { refused: 'high' };
  return magnitude < LOWEST ? { refused: 'low' } : { units };
}

export function judge(text: string): Judged {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!parts) return { refused: 'form' };
  const [, sign, whole = '', fraction = '', power = '0'] = parts;
  if (whole + fraction === '') return { refused: 'form' };
  const digits = (whole + fraction).replace(/^0+/, '').replace(/0+$/, '');
  // Zero is held to the range by the exponent that it is written with.
  if (digits === '') {
    if (Number(power) > HIGHEST) return { refused: 'high' };
    return Number(power) < LOWEST ? { refused: 'low' } : { units: 0n };
  }
  if (digits.length > MOST_DIGITS) return { refused: 'digits' };
  const leading = (whole + fraction).length - (whole + fraction).replace(/^0+/, '').length;
  const magnitude = Number(power) + whole.length - leading - 1;
  if (magnitude > HIGHEST) return { refused: 'high' };
  if (magnitude < LOWEST) return { refused: 'low' };
  const absolute = BigInt(digits) * 10n ** BigInt(SCALE + magnitude - digits.length + 1);
  return { units: sign === '-' ? -absolute : absolute };
}

export function written(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(SCALE + 1, '0');
  const fraction = digits.slice(-SCALE).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -SCALE)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Bytes in an item: one, one for every two significant digits of each side of the point, one for a minus. Zero has one (measured on AWS, 2026-08). */
export function numberSize(units: bigint): number {
  if (units === 0n) return 1;
  const [whole = '', fraction = ''] = written(units).replace('-', '').split('.');
  const before = fraction === '' ? whole.replace(/0+$/, '') : whole.replace(/^0$/, '');
  const behind = before === '' ? fraction.replace(/^0+/, '') : fraction;
  return 1 + Math.ceil(before.length / 2) + Math.ceil(behind.length / 2) + (units < 0n ? 1 : 0);
}

const EDGES = [
  '0',
  '-0',
  '1',
  '-1',
  '9',
  '10',
  '99',
  '100',
  '0.1',
  '1e125',
  '9.9e125',
  '1e126',
  '-1e125',
  '1e-130',
  '1e-131',
  '-9e-131',
  '1e37',
  '1e38',
  '1e-38',
];
const WRONG = [
  '',
  '+',
  '-',
  '.',
  'e',
  '1e',
  'e1',
  '1e+',
  '1.2.3',
  '--1',
  '+-1',
  ' 1',
  '1 ',
  '1_0',
  '0x1',
  'NaN',
  'Infinity',
  '1,5',
  '１',
  '1\0',
  '1e1.5',
  '1e--1',
];

const digitsOf = (random: Random, count: number): string => random.times(count, () => random.pick('0001234567899')).join('');

/** The text of a number, near the edges more often than not; now and then of none. */
export function numberText(random: Random, wrong = true): string {
  const kind = random.below(wrong ? 12 : 10);
  if (kind >= 10) return random.pick(WRONG);
  if (kind < 2) return random.pick(EDGES);
  const sign = random.pick(['', '', '-', '+']);
  if (kind === 2) return sign + '9'.repeat(1 + random.below(40)) + random.pick(['', 'e87', 'e88', 'e-130', 'e-168', 'e-92']);
  const whole = digitsOf(random, random.pick([0, 1, 1, 2, 3, 10, 19, 20, 37, 38, 39]));
  const fraction = random.below(2) === 0 ? '' : `.${digitsOf(random, random.pick([0, 1, 2, 5, 18, 37, 38]))}`;
  const power =
    random.below(2) === 0
      ? ''
      : `${random.pick('eE')}${random.pick(['', '+', '-'])}${random.pick([0, 1, 5, 37, 38, 88, 120, 125, 126, 130, 131, 200, 99999999999])}`;
  return sign + whole + fraction + power;
}

/** One that can be stored. */
export function goodNumber(random: Random): { text: string; units: bigint } {
  for (;;) {
    const text = numberText(random, false);
    const judged = judge(text);
    if ('units' in judged) return { text, units: judged.units };
  }
}
