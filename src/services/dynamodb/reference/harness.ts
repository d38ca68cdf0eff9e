/**
 * What the differential tests share: native DynamoDB called without HTTP, chance that follows from a seed, and a summary of what was tried.
 * `RUSTSTACK_FUZZ` sets the number of inputs, `RUSTSTACK_SEED` the first seed; a failure prints its own.
 */
import { createHash } from 'node:crypto';
import type { TestContext } from 'node:test';
import { native } from '../../../../native/index.js';
import { readConfig } from '../../../runtime/config.js';
import type { Instance } from '../../../runtime/instance.js';
import { Handle } from '../handle.js';
import type { Item } from '../reference.js';

export const INPUTS = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
export const FIRST_SEED = Number(process.env.RUSTSTACK_SEED ?? 1);
/** Below this many inputs a test does not ask that it has met everything. */
export const MANY = 5000;

export interface Answer {
  status: number;
  body: any;
}

export class Native {
  readonly #engine = native().openEngine();
  readonly #handle = new Handle({
    engine: this.#engine,
    clock: { now: () => 0 },
    config: readConfig({}, {}),
    idsFor: (scope: string) => ({ bytes: (count: number) => createHash('sha256').update(scope).digest().subarray(0, count) }),
  } as unknown as Instance);

  close(): void {
    native().closeEngine(this.#engine);
  }

  send(operation: string, body: Uint8Array): Answer {
    const answer = this.#handle.invoke(this.#handle.operation(operation) as number, '000000000000', 'us-east-1', body);
    return { status: answer.status, body: JSON.parse(Buffer.from(answer.body).toString()) };
  }

  call(operation: string, input: object): Answer {
    return this.send(operation, Buffer.from(JSON.stringify(input)));
  }

  /** A table with the partition key `pk` and, where its type is given, the sort key `sk`. */
  createTable(TableName: string, sort?: 'S' | 'N' | 'B'): void {
    // Tables have other ids, and so other items, by another seed.
    this.#handle.seed(TableName);
    this.call('CreateTable', {
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        ...(sort ? [{ AttributeName: 'sk', AttributeType: sort }] : []),
      ],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }, ...(sort ? [{ AttributeName: 'sk', KeyType: 'RANGE' }] : [])],
    });
  }

  item(TableName: string, Key: Item): Item | undefined {
    return this.call('GetItem', { TableName, Key, ConsistentRead: true }).body.Item;
  }
}

/** Mulberry32. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }
  pick<T>(list: ArrayLike<T>): T {
    return list[this.below(list.length)] as T;
  }
  times<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }
}

/** Tries one seed after the other, each for `each` inputs; says with a failure how it is repeated, and at the end how much was tried. */
export function fuzz(t: TestContext, each: number, attempt: (random: Random) => void): void {
  const seeds = Math.ceil(INPUTS / each);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed += 1) {
    try {
      attempt(new Random(seed));
    } catch (error) {
      (error as Error).message = `RUSTSTACK_SEED=${seed} RUSTSTACK_FUZZ=1: ${(error as Error).message}`;
      throw error;
    }
  }
  t.diagnostic(`${seeds * each} inputs from seed ${FIRST_SEED} agree`);
}

/** Changes an expression's tokens in one place: one goes, comes, is another, changes places with the next, or some get parentheses around them. */
export function changeTokens(random: Random, tokens: string[], others: readonly string[]): void {
  const at = random.below(tokens.length);
  switch (random.below(5)) {
    case 0:
      tokens.splice(at, 1);
      break;
    case 1:
      tokens.splice(at, 0, random.pick(others));
      break;
    case 2:
      tokens.splice(at, 1, random.pick(others));
      break;
    case 3: {
      const next = tokens[at + 1];
      if (next !== undefined) tokens.splice(at, 2, next, tokens[at] as string);
      break;
    }
    default: {
      const end = at + 1 + random.below(tokens.length - at);
      tokens.splice(end, 0, ')');
      tokens.splice(at, 0, '(');
    }
  }
}
