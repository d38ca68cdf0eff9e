/** Provisioned concurrency: keeps environments ready for what is configured, and writes into the rows how far that is. */
import type { Instance } from '../../../runtime/instance.js';
import { describeFailure } from '../../../runtime/log.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { type FunctionRef, isAliasName, versionKey } from '../names.js';
import { ALIASES, PROVISIONED, type ProvisionedRow, VERSIONS } from '../store.js';
import type { Pools, Wanted } from './pools.js';
import { refOf } from './resolve.js';

type WantedOf = (ref: FunctionRef, qualifier: string, version: string) => Wanted | undefined;

export class Provisioner {
  readonly #instance: Instance;
  readonly #pools: Pools;
  readonly #wanted: WantedOf;
  /** What is being brought about, by row. */
  readonly #underWay = new Set<string>();
  /** What was asked for again meanwhile: its row may have changed. */
  readonly #again = new Set<string>();

  constructor(instance: Instance, pools: Pools, wanted: WantedOf) {
    this.#instance = instance;
    this.#pools = pools;
    this.#wanted = wanted;
  }

  /** Looks at all rows, and brings about what they ask for. */
  reconcile(): void {
    const { engineState } = this.#instance;
    for (const { account, region, service, kind } of engineState.maps()) {
      if (service !== 'lambda' || kind !== PROVISIONED.kind) continue;
      for (const [key, row] of this.#instance.state(account, region).range(PROVISIONED)) {
        const place = `${account}/${region}/${key}`;
        if (this.#underWay.has(place)) {
          this.#again.add(place);
          continue;
        }
        this.#underWay.add(place);
        const ref = refOf(account, region, row.name, row.qualifier);
        void this.#bringAbout(ref, row)
          .catch((error: unknown) =>
            this.#instance.log.write('error', `Provisioned concurrency failed: ${describeFailure(error)}`),
          )
          .finally(() => {
            this.#underWay.delete(place);
            if (this.#again.delete(place)) this.reconcile();
          });
      }
    }
  }

  async #bringAbout(ref: FunctionRef, row: ProvisionedRow): Promise<void> {
    const { qualifier, requested } = row;
    const reader = this.#instance.state(ref.account, ref.region);
    const version = isAliasName(qualifier) ? reader.get(ALIASES, tupleKey(ref.name, qualifier))?.version : qualifier;
    if (version === undefined) return;
    if (reader.get(VERSIONS, versionKey(ref.name, version))?.config.State === 'Pending') return;
    const wanted = this.#wanted(ref, qualifier, version);
    if (wanted === undefined) return;
    if (row.status === 'READY' && this.#pools.holds(wanted.pool, wanted.identity) === requested) return;
    if (row.status === 'FAILED') return;
    const { ready, problem } = await this.#pools.keep(wanted, requested);
    this.#note(ref, row, ready, problem);
  }

  /** Unless the row has changed meanwhile, which asks for another look. */
  #note(ref: FunctionRef, row: ProvisionedRow, ready: number, problem: unknown): void {
    const key = tupleKey(ref.name, row.qualifier);
    this.#instance.state(ref.account, ref.region).transact((tx) => {
      const now = tx.get(PROVISIONED, key);
      if (now === undefined || now.requested !== row.requested || now.modified !== row.modified) return;
      const { reason: _, ...rest } = now;
      if (ready >= row.requested) tx.put(PROVISIONED, key, { ...rest, status: 'READY', allocated: ready });
      // As AWS puts it (recorded by LocalStack 2026-02-17, test_provisioned_concurrency_init_failure).
      else if (problem !== undefined) {
        tx.put(PROVISIONED, key, { ...rest, status: 'FAILED', allocated: 0, reason: 'FUNCTION_ERROR_INIT_FAILURE' });
      }
    });
  }
}
