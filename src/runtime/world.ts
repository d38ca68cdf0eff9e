/**
 * The whole emulator as one thing that can be kept and put back: its rows, which the state engine keeps, and what belongs to the world beside
 * them, such as the clock's setting. Called on the main thread.
 */
import type { KeptSnapshot } from '../../native/index.js';
import type { Clock } from './clock.js';
import type { IdSource } from './ids.js';
import type { Snapshots } from './state/index.js';

/**
 * Something that a snapshot keeps beside the rows. Both functions run while nobody reads or writes state: they may not touch it, and must be
 * quick.
 */
export interface WorldPart {
  /** Unique among the parts. */
  readonly name: string;
  /** Plain data. */
  capture(): unknown;
  /** Gets what was captured; `undefined` from a snapshot that was made without this part. */
  restore(value: unknown): void;
}

/** A kept snapshot, as users see it. */
export interface Snapshot {
  readonly id: string;
  readonly name: string;
  /** Milliseconds on the emulator's clock. */
  readonly created: number;
  /** The service, account and region that an imported one is limited to; absent where it is of everything. */
  readonly scope?: Readonly<Record<string, string>>;
}

const ID_PREFIX = 'snap-';
const ID_LENGTH = 12;
const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const DEFAULT_NAME = 'snapshot-';

export interface WorldOptions {
  readonly snapshots: Snapshots;
  readonly parts: readonly WorldPart[];
  readonly clock: Clock;
  /** Writes the rows that stay. */
  readonly afterReset: () => void;
  readonly idsFor: (scope: string) => IdSource;
}

export class World {
  readonly #options: WorldOptions;
  #made = 0;

  constructor(options: WorldOptions) {
    this.#options = options;
  }

  /** Keeps everything as it is. Without a name it gets one with the next free number. `replace` lets go of one that has the name. */
  create(init: { readonly name?: string | undefined; readonly replace?: boolean } = {}): Snapshot {
    const { clock, snapshots } = this.#options;
    const { name = this.#freeName(), replace = false } = init;
    return seen(snapshots.create({ id: this.newId(), name, created: clock.now(), replace }, () => this.#capture()));
  }

  /** The oldest first. */
  list(): Snapshot[] {
    return this.#options.snapshots.list().map(seen);
  }

  /** By id or name, as everywhere here. */
  find(key: string): Snapshot | undefined {
    const found = this.#options.snapshots.find(key);
    return found && seen(found);
  }

  rename(key: string, name: string): Snapshot {
    return seen(this.#options.snapshots.rename(key, name));
  }

  delete(key: string): Snapshot {
    return seen(this.#options.snapshots.delete(key));
  }

  /** Requests under way see the world before or the one after, and all waits end. */
  restore(key: string): Snapshot {
    return seen(this.#options.snapshots.restore(key, (meta) => this.#apply(meta)));
  }

  /** Removes all rows. Snapshots stay, and so does the clock's setting. */
  reset(): void {
    this.#options.snapshots.reset();
    this.#options.afterReset();
  }

  /** An id that no snapshot has. */
  newId(): string {
    const { idsFor, snapshots } = this.#options;
    for (;;) {
      this.#made++;
      const id = `${ID_PREFIX}${idsFor(`snapshot ${this.#made}`).text(ID_LENGTH, ID_ALPHABET)}`;
      if (snapshots.find(id) === undefined) return id;
    }
  }

  #freeName(): string {
    const taken = new Set(this.#options.snapshots.list().map(({ name }) => name));
    let number = taken.size + 1;
    while (taken.has(DEFAULT_NAME + number)) number++;
    return DEFAULT_NAME + number;
  }

  #capture(): string {
    return JSON.stringify(Object.fromEntries(this.#options.parts.map((part) => [part.name, part.capture()])));
  }

  #apply(meta: string): void {
    const captured = JSON.parse(meta) as Record<string, unknown>;
    for (const part of this.#options.parts) part.restore(captured[part.name]);
  }
}

/** What native code tells of a snapshot, as users see it. */
export function seen({ id, name, created, meta }: KeptSnapshot): Snapshot {
  const { scope } = (meta === '' ? {} : JSON.parse(meta)) as Pick<Snapshot, 'scope'>;
  return { id, name, created, ...(scope && { scope }) };
}
