/**
 * What writers have asked for and what was acknowledged. From it follows which worlds a reader may find: each writer sends one request after
 * the other and owns its registers (an item, an object), so that a world shows the first k requests of each writer and nothing of the later
 * ones, where k counts at least what was acknowledged and at most what was sent. That holds after a crash, and of a snapshot that was taken
 * while the writers wrote.
 */

/** What a register holds; `undefined` is nothing. */
export type State = string | undefined;

export type World = ReadonlyMap<string, string>;

export interface Effect {
  readonly register: string;
  readonly state: State;
}

interface Operation {
  /** Counted from 1 for each writer. */
  readonly turn: number;
  /** Whether all its effects come at once; those of a batch may come one by one. */
  readonly atomic: boolean;
}

interface Change {
  readonly by: Operation;
  readonly state: State;
}

/** Requests of a writer at a moment: acknowledged and sent. */
interface Progress {
  acknowledged: number;
  sent: number;
}

/** Taken before and after something happens, whose moment then lies between. */
export type Mark = ReadonlyMap<string, Readonly<Progress>>;

/** Enough to see what went wrong, without pages of it. */
const TOLD_FAULTS = 8;

export class Writer {
  readonly progress: Progress = { acknowledged: 0, sent: 0 };
  /** What each register holds by what was acknowledged, changes in their order behind it. */
  private readonly registers = new Map<string, Change[]>();
  /** Also those that hold nothing now: a restore may bring them back. */
  private readonly everOwned = new Set<string>();

  constructor(readonly name: string) {}

  /** What the writer knows its register to hold: everything that it sent is acknowledged when it asks. */
  current(register: string): State {
    return this.registers.get(register)?.at(-1)?.state;
  }

  /** Notes a request before it is sent. */
  begin(effects: readonly Effect[], atomic = true): void {
    if (this.progress.sent > this.progress.acknowledged) throw new Error(`${this.name} sends before it was answered`);
    this.progress.sent += 1;
    const by: Operation = { turn: this.progress.sent, atomic };
    for (const { register, state } of effects) {
      const changes = this.registers.get(register) ?? [];
      changes.push({ by, state });
      this.registers.set(register, changes);
    }
  }

  acknowledge(): void {
    this.progress.acknowledged = this.progress.sent;
  }

  owned(): Iterable<string> {
    return this.registers.keys();
  }

  /** The states that a register may show when `turns` requests are done; half of one more request counts as 0.5. */
  private allowed(register: string, turns: number): State[] {
    const changes = this.registers.get(register) ?? [];
    const done = changes.findLast(({ by }) => by.turn <= turns);
    const begun = changes.find(({ by }) => by.turn > turns && by.turn < turns + 1 && !by.atomic);
    return begun === undefined ? [done?.state] : [done?.state, begun.state];
  }

  /** How the world differs from all that this writer may have left, by the cut that comes closest. */
  faults(world: World, from: Readonly<Progress>, to: Readonly<Progress>): string[] {
    let best: string[] | undefined;
    for (let turns = from.acknowledged; turns <= to.sent; turns += 0.5) {
      const faults = this.faultsAt(world, turns);
      if (faults.length === 0) return [];
      if (best === undefined || faults.length < best.length) best = faults;
    }
    const told = (best ?? []).slice(0, TOLD_FAULTS);
    return told.map((fault) => `${this.name} (acknowledged ${from.acknowledged}, sent ${to.sent}): ${fault}`);
  }

  private faultsAt(world: World, turns: number): string[] {
    const faults: string[] = [];
    for (const register of this.registers.keys()) {
      const [found, allowed] = [world.get(register), this.allowed(register, Math.floor(turns * 2) / 2)];
      if (!allowed.includes(found))
        faults.push(`${register} holds ${found ?? 'nothing'}, not ${allowed.map((state) => state ?? 'nothing').join(' or ')}`);
    }
    return faults;
  }

  /** Takes what was found for the truth, and begins anew. */
  settle(world: World): void {
    for (const register of this.registers.keys()) this.everOwned.add(register);
    this.registers.clear();
    this.progress.acknowledged = 0;
    this.progress.sent = 0;
    for (const register of this.everOwned) {
      const state = world.get(register);
      if (state !== undefined) this.registers.set(register, [{ by: { turn: 0, atomic: true }, state }]);
    }
  }
}

/** A number that all writers add to: it holds at least what was acknowledged and at most what was sent. */
export class Tally {
  readonly progress: Progress = { acknowledged: 0, sent: 0 };
  settle(value: number): void {
    this.progress.acknowledged = value;
    this.progress.sent = value;
  }
}

export class Ledger {
  readonly tally = new Tally();
  constructor(readonly writers: readonly Writer[]) {}

  mark(): Mark {
    const marks = new Map<string, Progress>([['tally', { ...this.tally.progress }]]);
    for (const { name, progress } of this.writers) marks.set(name, { ...progress });
    return marks;
  }

  /** What is wrong with a world that was so at some moment between the two marks. */
  faults(world: World, tally: number, from: Mark, to: Mark): string[] {
    const of = (mark: Mark, name: string): Readonly<Progress> => mark.get(name) as Progress;
    const faults = this.writers.flatMap((writer) => writer.faults(world, of(from, writer.name), of(to, writer.name)));
    const [least, most] = [of(from, 'tally').acknowledged, of(to, 'tally').sent];
    if (tally < least || tally > most) faults.push(`the tally is ${tally}, not from ${least} to ${most}`);
    const owned = new Set(this.writers.flatMap((writer) => [...writer.owned()]));
    const strangers = [...world.keys()].filter((register) => !owned.has(register));
    if (strangers.length > 0) faults.push(`nobody wrote ${strangers.slice(0, TOLD_FAULTS).join(', ')}`);
    return faults;
  }

  settle(world: World, tally: number): void {
    for (const writer of this.writers) writer.settle(world);
    this.tally.settle(tally);
  }
}
