/**
 * What S3's differential tests share: chance that follows from a seed, and a summary of what was tried. `RUSTSTACK_FUZZ` sets the number of
 * inputs, `RUSTSTACK_SEED` the first seed; a failure prints its own.
 */
import type { TestContext } from 'node:test';
import { type Chance, chance } from '../../../test/fixtures/chance.js';

const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const FIRST_SEED = Number(process.env.RUSTSTACK_SEED ?? 1);

export class Random {
  readonly below: Chance;

  constructor(seed: number) {
    this.below = chance(seed);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}

/** Tries one seed after the other, each for `each` inputs; says with a failure how it is repeated, and at the end how much was tried. */
export async function fuzz(t: TestContext, each: number, attempt: (random: Random) => Promise<void>): Promise<void> {
  const seeds = Math.ceil(INPUTS / each);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed += 1) {
    try {
      await attempt(new Random(seed));
    } catch (error) {
      (error as Error).message = `RUSTSTACK_SEED=${seed} RUSTSTACK_FUZZ=1: ${(error as Error).message}`;
      throw error;
    }
  }
  t.diagnostic(`${seeds * each} inputs from seed ${FIRST_SEED} agree`);
}
