/**
 * Homes: what a service keeps alive beside its rows, such as processes and the connections to them. There is one for each service that needs one,
 * on the main thread, started when the service is first needed; every thread of the emulator reaches it by the same few words. A home can be
 * lost at any moment without a loss of state.
 */

import type { Instance } from '../instance.js';
import type { Registry } from '../service.js';

/** Takes an answer piece by piece. A promise resolves when more is wanted. */
export type PieceSink = (piece: unknown) => Promise<void> | undefined;

/** A home as those who need something of it see it. What goes in and comes out is plain data. */
export interface HomeReach {
  /** Rejects with what the home rejected with, if that is a `ServiceError`. Bytes named `payload` that fill their buffer may be moved away. */
  run(call: unknown, pieces?: PieceSink): Promise<unknown>;
}

/** The homes of an instance, as one thread reaches them. */
export interface Homes {
  /** Has the home of a service be there; returns at once. */
  start(service: string): void;
  of(service: string): HomeReach;
}

/** Where there are none: in tests of single parts. */
export const NO_HOMES: Homes = {
  start() {},
  of(service) {
    throw new Error(`The home of ${service} can't be reached from here.`);
  },
};

/** Rows that nobody writes: who waits for a change of them waits for a restore. */
const NOTHING = { collection: { service: 'runtime', kind: 'nothing' } };

/** Starts the homes of services that have state, now and after each restore, since what is kept there may want something done. */
export async function startWithState(instance: Instance, registry: Registry, homes: Homes, signal: AbortSignal): Promise<void> {
  const { engineState } = instance;
  for (let end = 'restored'; end === 'restored' || end === 'changed'; end = await engineState.wait(NOTHING, { signal })) {
    const services = new Set(engineState.maps().map(({ service }) => service));
    for (const service of services) {
      if (registry.get(service)?.load?.().home) homes.start(service);
    }
  }
}
