/**
 * The rounds of the kill test. Each writes until the process is killed at a random moment, starts it again on the same folder, and looks:
 * everything acknowledged is there, nothing else is there by half, every kept snapshot restores to a world that was so while it was taken and,
 * once known, to exactly that world, and the folder holds the files that live state and snapshots need and no other.
 */
import { AbortMultipartUploadCommand, CreateBucketCommand, DeleteObjectsCommand } from '@aws-sdk/client-s3';
import { type Clients, clientsOf, isAnswer } from '../clients.js';
import { ControlError } from '../control.js';
import { pause } from '../emulator-process.js';
import { type Random, randomOf } from '../random.js';
import { fileFaults, SWEEP_MS } from './files.js';
import { createTables, hasTransactions, ItemLoad } from './items.js';
import { Ledger, type Mark, Writer } from './ledger.js';
import { ObjectBook, ObjectLoad } from './objects.js';
import { BUCKET } from './registers.js';
import { hasStreams } from './streams.js';
import type { Subject } from './subject.js';
import { readWorld, type Seen } from './world.js';

const ITEM_WRITERS = 6;
const OBJECT_WRITERS = 4;
const KEPT_SNAPSHOTS = 4;
const LEAST_LOAD_MS = 30;
const MOST_LOAD_MS = 900;
/** Between two snapshots. */
const MOST_SNAPSHOT_PAUSE_MS = 150;
const MOST_RESTORE_MS = 12;
/** How often a round also kills in the middle of a restore. */
const RESTORE_RACES = 0.3;

export interface RoundsOptions {
  readonly rounds: number;
  readonly seed: string;
  readonly report?: (line: string) => void;
  /** For how long files that nothing holds may still lie there. */
  readonly sweepMs?: number;
}

/** What a run adds up to. */
export interface Totals {
  rounds: number;
  acknowledged: number;
  /** Sent but not answered when the process was killed, and how many of them had happened. */
  inFlight: number;
  happened: number;
  snapshots: number;
  restores: number;
  killedRestores: number;
  transactions: boolean;
  streams: boolean;
}

/** Bodies of items, of which a message needs the length only. */
const LONG_DATA = /x{20,}/g;

/** The run found what must not be. */
export class Broken extends Error {
  constructor(
    readonly round: number,
    readonly faults: readonly string[],
  ) {
    super(
      `Round ${round} is broken:\n  ${faults.join('\n  ')}`.replaceAll(LONG_DATA, (run) => `${run.slice(0, 5)}…(${run.length})`),
    );
  }
}

/** A snapshot that was asked for, and what is known of it. */
interface Kept {
  readonly from: Mark;
  /** Absent until it was answered. */
  to?: Mark;
  deleting?: boolean;
  /** Since it was restored for the first time. */
  seen?: Seen;
}

export class Rounds {
  readonly totals: Totals = {
    rounds: 0,
    acknowledged: 0,
    inFlight: 0,
    happened: 0,
    snapshots: 0,
    restores: 0,
    killedRestores: 0,
    transactions: false,
    streams: false,
  };
  private readonly random: Random;
  private readonly ledger: Ledger;
  private readonly book = new ObjectBook();
  private readonly kept = new Map<string, Kept>();
  private clients: Clients;
  private round = 0;
  private snapshotsWork = false;

  constructor(
    private readonly subject: Subject,
    private readonly options: RoundsOptions,
  ) {
    this.random = randomOf(options.seed);
    const names = [...Array(ITEM_WRITERS + OBJECT_WRITERS).keys()].map((n) => (n < ITEM_WRITERS ? `i${n}` : `o${n}`));
    this.ledger = new Ledger(names.map((name) => new Writer(name)));
    this.clients = clientsOf(subject.endpoint);
  }

  async run(): Promise<Totals> {
    try {
      await createTables(this.clients);
      await this.clients.s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
      this.totals.transactions = await hasTransactions(this.clients);
      this.totals.streams = await hasStreams(this.clients);
      this.snapshotsWork = await this.clients.control.has('/_ruststack/snapshots');
      for (this.round = 1; this.round <= this.options.rounds; this.round += 1) await this.once();
      await this.emptyAll();
      return this.totals;
    } catch (error) {
      // What the server refuses to tell is a fault of it, too.
      throw error instanceof Broken ? error : new Broken(this.round, [(error as Error).stack ?? String(error)]);
    } finally {
      this.clients.close();
    }
  }

  private get sweepMs(): number {
    return this.options.sweepMs ?? SWEEP_MS;
  }

  private require(faults: readonly string[]): void {
    if (faults.length > 0) throw new Broken(this.round, faults);
  }

  private async once(): Promise<void> {
    await this.loadAndKill();
    let live = await this.checkLive();
    await this.checkSnapshots(live);
    if (this.subject.persistent && this.snapshotsWork && this.random.chance(RESTORE_RACES)) live = await this.killRestore(live);
    await this.abortUploads(live);
    await this.checkFiles(live);
    this.totals.rounds += 1;
    this.options.report?.(
      `round ${this.round}: ${this.totals.acknowledged} writes acknowledged, ${this.kept.size} snapshots kept`,
    );
  }

  /** Writes until the kill. */
  private async loadAndKill(): Promise<void> {
    const { clients, ledger, book, round, options } = this;
    let killed = false;
    const faults: string[] = [];
    const repeat = async (step: () => Promise<unknown>): Promise<void> => {
      try {
        while (!killed) await step();
      } catch (error) {
        // A connection that breaks is the kill; an answer that says no is not.
        const answered = isAnswer(error) || error instanceof ControlError;
        if (answered || !killed) faults.push(`${(error as Error).name}: ${(error as Error).message}`);
      }
    };
    const work = ledger.writers.map((writer, n) => {
      const random = randomOf(`${options.seed}/${round}/${writer.name}`);
      const load =
        n < ITEM_WRITERS
          ? new ItemLoad(clients, writer, ledger, random, round, this.totals.transactions)
          : new ObjectLoad(clients, writer, book, random, round);
      return repeat(() => load.step());
    });
    if (this.snapshotsWork) work.push(repeat(() => this.snapshotTurn()));
    await pause(LEAST_LOAD_MS + this.random.int(MOST_LOAD_MS - LEAST_LOAD_MS));
    killed = true;
    await this.subject.kill();
    clients.close();
    await Promise.all(work);
    this.require(faults);
    await this.restart();
  }

  /** Reading a stream from its beginning takes longer from round to round, so that it is done once in each. */
  private read(streams = false): Promise<Seen> {
    return readWorld(this.clients, this.book, streams && this.totals.streams);
  }

  private async restart(): Promise<void> {
    await this.subject.restart().catch((error: unknown) => {
      throw new Broken(this.round, [(error as Error).message]);
    });
    this.clients = clientsOf(this.subject.endpoint);
  }

  /** Takes a snapshot under load, and lets go of some where there are many. */
  private async snapshotTurn(): Promise<void> {
    await pause(this.random.int(MOST_SNAPSHOT_PAUSE_MS));
    const name = `round-${this.round}-${this.totals.snapshots}`;
    const snapshot: Kept = { from: this.ledger.mark() };
    this.kept.set(name, snapshot);
    await this.clients.control.createSnapshot(name);
    snapshot.to = this.ledger.mark();
    this.totals.snapshots += 1;
    while (this.kept.size > KEPT_SNAPSHOTS) {
      const [victim, chosen] = this.random.pick([...this.kept]);
      chosen.deleting = true;
      await this.clients.control.deleteSnapshot(victim);
      this.kept.delete(victim);
    }
  }

  private async checkLive(): Promise<Seen> {
    const live = await this.read(true);
    const now = this.ledger.mark();
    this.require([...live.faults, ...this.ledger.faults(live.registers, live.tally, now, now), ...this.uploadFaults(live)]);
    await this.checkList(now);
    this.count(live);
    return live;
  }

  private count(live: Seen): void {
    for (const { progress } of [...this.ledger.writers, this.ledger.tally]) {
      this.totals.acknowledged += progress.acknowledged;
      this.totals.inFlight += progress.sent - progress.acknowledged;
    }
    for (const writer of this.ledger.writers) {
      const { acknowledged, sent } = writer.progress;
      if (sent === acknowledged) continue;
      const before = { acknowledged, sent: acknowledged };
      if (writer.faults(live.registers, before, before).length > 0) this.totals.happened += 1;
    }
    this.totals.happened += live.tally - this.ledger.tally.progress.acknowledged;
  }

  /** Acknowledged parts are there; an upload that was being completed is either open or an object. */
  private uploadFaults(live: Seen): string[] {
    const faults: string[] = [];
    for (const [id, { key, parts, completes, aborts }] of this.book.uploads) {
      const found = live.uploads.get(id);
      const isObject = completes !== undefined && live.registers.get(`object:${key}`) === completes;
      if (found === undefined) {
        if (!isObject && aborts !== true) faults.push(`the upload ${id} of ${key} is gone`);
        continue;
      }
      if (isObject) faults.push(`the upload ${id} of ${key} is open beside its object`);
      for (const [part, etag] of parts) {
        if (found.parts.get(part)?.etag !== etag)
          faults.push(`part ${part} of the upload ${id} has the ETag ${found.parts.get(part)?.etag}, not ${etag}`);
      }
    }
    return faults;
  }

  private async checkList(now: Mark): Promise<void> {
    if (!this.snapshotsWork) return;
    const listed = new Set((await this.clients.control.listSnapshots()).map(({ name }) => name));
    const faults: string[] = [];
    for (const [name, snapshot] of this.kept) {
      if (listed.delete(name)) {
        // Whoever asked for it, or to have it deleted, was not answered: it is there, and stays.
        snapshot.to ??= now;
        snapshot.deleting = false;
        continue;
      }
      if (snapshot.to !== undefined && snapshot.deleting !== true) faults.push(`the snapshot ${name} is gone`);
      this.kept.delete(name);
    }
    if (listed.size > 0) faults.push(`there are snapshots that nobody keeps: ${[...listed].join(', ')}`);
    this.require(faults);
  }

  /** Restores those not yet known and one that is, and comes back. */
  private async checkSnapshots(live: Seen): Promise<void> {
    const { control } = this.clients;
    const known = [...this.kept].filter(([, { seen }]) => seen !== undefined);
    const chosen = new Map([...this.kept].filter(([, { seen }]) => seen === undefined));
    if (known.length > 0) chosen.set(...this.random.pick(known));
    const back = `back-${this.round}`;
    if (chosen.size > 0) {
      await control.createSnapshot(back);
      for (const [name, snapshot] of chosen) await this.checkSnapshot(name, snapshot);
      await control.restoreSnapshot(back);
      await control.deleteSnapshot(back);
      const again = await this.read();
      if (again.digest !== live.digest)
        this.require([`restoring what was just taken gave another world: ${difference(live, again)}`]);
    }
    this.ledger.settle(live.registers, live.tally);
  }

  private async checkSnapshot(name: string, snapshot: Kept): Promise<void> {
    await this.clients.control.restoreSnapshot(name);
    this.totals.restores += 1;
    const seen = await this.read();
    this.require(seen.faults.map((fault) => `in the snapshot ${name}: ${fault}`));
    if (snapshot.seen === undefined) {
      const faults = this.ledger.faults(seen.registers, seen.tally, snapshot.from, snapshot.to as Mark);
      const like = [...this.kept].find(([, other]) => other.seen?.digest === seen.digest);
      const hint = like === undefined ? '' : ` (it holds what ${like[0]} holds)`;
      this.require(faults.map((fault) => `the snapshot ${name} is no cut${hint}: ${fault}`));
      snapshot.seen = seen;
    } else if (snapshot.seen.digest !== seen.digest) {
      this.require([`the snapshot ${name} has changed since it was restored before: ${difference(snapshot.seen, seen)}`]);
    }
  }

  /** A restore that the kill cuts off has happened wholly or not at all. */
  private async killRestore(live: Seen): Promise<Seen> {
    const [name, snapshot] = this.random.pick([...this.kept, [undefined, undefined] as const]);
    if (name === undefined) return live;
    let answered = false;
    const asked = this.clients.control.restoreSnapshot(name).then(
      () => {
        answered = true;
      },
      () => {},
    );
    await pause(this.random.int(MOST_RESTORE_MS));
    await this.subject.kill();
    this.clients.close();
    await asked;
    await this.restart();
    const found = await this.read(true);
    this.require(found.faults);
    const isOld = found.digest === live.digest && !answered;
    const isNew = found.digest === snapshot.seen?.digest;
    if (!isOld && !isNew) {
      const wanted = answered ? (snapshot.seen as Seen) : live;
      this.require([
        `a restore of ${name} that was ${answered ? 'answered' : 'cut off'} left another world: ${difference(wanted, found)}`,
      ]);
    }
    this.totals.killedRestores += 1;
    this.ledger.settle(found.registers, found.tally);
    return found;
  }

  private async abortUploads({ uploads }: Seen): Promise<void> {
    for (const [UploadId, { key }] of uploads) {
      await this.clients.s3.send(new AbortMultipartUploadCommand({ Bucket: BUCKET, Key: key, UploadId }));
    }
    this.book.uploads.clear();
  }

  /** After the uploads were aborted. */
  private async checkFiles(live: Seen): Promise<void> {
    const held = [...this.kept.values()].flatMap(({ seen }) => [...(seen?.bodies ?? []), ...(seen?.parts ?? [])]);
    this.require(await fileFaults(this.subject.folder, [...live.bodies, ...held], this.sweepMs));
  }

  /** When nothing holds a body any longer, no file is left. */
  private async emptyAll(): Promise<void> {
    for (const name of this.kept.keys()) await this.clients.control.deleteSnapshot(name);
    this.kept.clear();
    const { registers } = await this.read();
    const Objects = [...registers.keys()]
      .filter((name) => name.startsWith('object:'))
      .map((name) => ({ Key: name.slice('object:'.length) }));
    if (Objects.length > 0) await this.clients.s3.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects } }));
    this.require(await fileFaults(this.subject.folder, [], this.sweepMs));
  }
}

/** The first registers in which two worlds differ. */
function difference(expected: Seen, found: Seen): string {
  const names = [...new Set([...expected.registers.keys(), ...found.registers.keys()])];
  const differing = names.filter((name) => expected.registers.get(name) !== found.registers.get(name));
  const told = differing
    .slice(0, 3)
    .map((name) => `${name} was ${expected.registers.get(name)}, is ${found.registers.get(name)}`);
  if (expected.tally !== found.tally) told.push(`the tally was ${expected.tally}, is ${found.tally}`);
  const uploads = (seen: Seen): string => JSON.stringify([...seen.uploads].map(([id, { parts }]) => [id, [...parts]]));
  if (uploads(expected) !== uploads(found)) told.push(`uploads were ${uploads(expected)}, are ${uploads(found)}`);
  return `${differing.length} registers differ; ${told.join('; ')}`;
}
