/** The load generators of this machine, the ones that cost least first. The first that can send a workload does. */
import { findAutocannon } from './autocannon.js';
import type { Generator } from './generator.js';
import { findOha } from './oha.js';
import { findWrk } from './wrk.js';

export function findGenerators(only?: string): Generator[] {
  const found = [findWrk(), findOha(), findAutocannon()].filter((generator) => generator !== undefined);
  const chosen = found.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) throw new Error(`The load generator ${only} is not installed.`);
  return chosen;
}
