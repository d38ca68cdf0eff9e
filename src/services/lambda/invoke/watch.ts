/**
 * Tells when rows of functions may have changed, in whatever account and region, and by whomever: operations, a restored snapshot, a reset. Waits are on
 * maps, so those of each place with functions are watched, and the list of places is looked at again with each change of one of them.
 */
import type { Instance } from '../../../runtime/instance.js';
import { realTimeout } from '../../../runtime/monotonic.js';
import { ALIASES, FUNCTIONS, PROVISIONED, VERSIONS } from '../store.js';

const WATCHED = [FUNCTIONS, VERSIONS, ALIASES, PROVISIONED];
/** Milliseconds in which many changes become one look. */
const PAUSE_MS = 20;

export class RowWatch {
  readonly #instance: Instance;
  readonly #changed: (restored: boolean) => void;
  readonly #ending = new AbortController();
  readonly #places = new Set<string>();
  #timer: { cancel(): void } | undefined;
  #restored = false;

  constructor(instance: Instance, changed: (restored: boolean) => void) {
    this.#instance = instance;
    this.#changed = changed;
    for (const { account, region, service } of instance.engineState.maps()) {
      if (service === 'lambda' && account !== '*') this.add(account, region);
    }
    // A restore may bring places that were not known.
    void this.#follow(undefined, '*', '*');
  }

  /** Watches the functions of an account and region, once there is something alive of them. */
  add(account: string, region: string): void {
    const place = `${account}/${region}`;
    if (this.#places.has(place)) return;
    this.#places.add(place);
    for (const collection of WATCHED) void this.#follow(collection, account, region);
  }

  close(): void {
    this.#ending.abort();
    this.#timer?.cancel();
  }

  async #follow(collection: (typeof WATCHED)[number] | undefined, account: string, region: string): Promise<void> {
    const { engineState } = this.#instance;
    const { signal } = this.#ending;
    const range = { collection: collection ?? { service: 'runtime', kind: 'nothing' }, account, region };
    while (!signal.aborted) {
      const end = await engineState.wait(range, { signal });
      if (end === 'closed' || end === 'aborted') return;
      if (end === 'restored' && collection === undefined) {
        for (const map of engineState.maps())
          if (map.service === 'lambda' && map.account !== '*') this.add(map.account, map.region);
      }
      this.#restored ||= end === 'restored';
      this.#timer ??= realTimeout(() => {
        this.#timer = undefined;
        const restored = this.#restored;
        this.#restored = false;
        this.#changed(restored);
      }, PAUSE_MS);
    }
  }
}
