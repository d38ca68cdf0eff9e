/** Kept snapshots of one engine, the same for all its threads: the native registry with its refusals as errors. */
import { type KeptSnapshot, native, type SnapshotInit, type SnapshotOutcome } from '../../../native/index.js';

/** Why a snapshot could not be had: there is none, its name is taken, its file can't be read, or something failed; the message tells more. */
export class SnapshotProblem extends Error {
  constructor(
    readonly problem: 'missing' | 'taken' | 'unreadable' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

export class Snapshots {
  readonly #engine: number;
  /** Throws within a transaction, which would wait for its own end. */
  readonly #refuseWithin: () => void;

  constructor(engine: number, refuseWithin: () => void) {
    this.#engine = engine;
    this.#refuseWithin = refuseWithin;
  }

  /** Keeps all state as it is now, in constant time. `capture` runs at that moment, in which nobody commits; it may not touch the state. */
  create(init: SnapshotInit, capture: () => string = () => ''): KeptSnapshot {
    this.#refuseWithin();
    return snapshotIn(native().createSnapshot(this.#engine, init, capture));
  }

  /** The oldest first. */
  list(): KeptSnapshot[] {
    return native().listSnapshots(this.#engine);
  }

  /** By id or name, as everywhere here. */
  find(key: string): KeptSnapshot | undefined {
    return native().findSnapshot(this.#engine, key) ?? undefined;
  }

  rename(key: string, name: string): KeptSnapshot {
    return snapshotIn(native().renameSnapshot(this.#engine, key, name));
  }

  delete(key: string): KeptSnapshot {
    return snapshotIn(native().deleteSnapshot(this.#engine, key));
  }

  /** Replaces all state by the snapshot's, and ends all waits; the snapshot stays. `apply` gets what was captured, while nobody reads or commits. */
  restore(key: string, apply: (meta: string) => void = () => {}): KeptSnapshot {
    this.#refuseWithin();
    return snapshotIn(native().restoreSnapshot(this.#engine, key, apply));
  }

  /**
   * Puts back what the snapshot holds of some scopes, or, without a snapshot, removes what there is of them, and ends all waits; all other rows
   * stay. Scopes and rules are JSON, as `src/control/scope.ts` makes them.
   */
  replaceScopes(key: string | undefined, scopes: string, rules: string): KeptSnapshot | undefined {
    this.#refuseWithin();
    const outcome = native().replaceScopes(this.#engine, key, scopes, rules);
    check(outcome);
    return outcome.snapshot ?? undefined;
  }

  /** Removes all state and ends all waits. Snapshots stay. */
  reset(): void {
    this.#refuseWithin();
    check(native().resetState(this.#engine));
  }
}

function check(outcome: SnapshotOutcome): void {
  if (outcome.problem) throw new SnapshotProblem(outcome.problem, outcome.message ?? '');
}

/** The snapshot, or its `SnapshotProblem` thrown. */
export function snapshotIn(outcome: SnapshotOutcome): KeptSnapshot {
  check(outcome);
  return outcome.snapshot as KeptSnapshot;
}
