/**
 * The environments that live, in pools: one pool for a version of a function as it is configured now. The environment used last is taken first, so
 * that the others can grow old and end. Where all are busy more are started, a few at a time for all pools, since starting costs a processor;
 * whoever waits meanwhile takes the first that is free, new or not.
 */
import { describeFailure, type Log } from '../../../runtime/log.js';
import { monotonicNow, realTimeout } from '../../../runtime/monotonic.js';
import type { Environment, EnvironmentEvents, EnvironmentSpec } from '../executor/contract.js';
import { EVICTION_PAUSE_MS, SCALE_OUT_MS } from './limits.js';

/** What an `acquire` rejects with whose pool was ended: the function has changed or is gone. */
export const RETIRED = { retired: true };

/** Starts an environment. Rejects with a `ServiceError` that says what is missing where it can't be run here. */
export type Starter = (spec: EnvironmentSpec, events: (logStream: () => string) => EnvironmentEvents) => Promise<Environment>;

/** What the lines of an environment go to. */
export interface LogTarget {
  log: EnvironmentEvents['log'];
  room: NonNullable<EnvironmentEvents['room']>;
  /** What was given is written as far as it can be. */
  flushed(): Promise<void>;
  /** What comes from here on goes nowhere. */
  drop(): void;
}

/** An environment that somebody asks for. */
export interface Wanted {
  /** The version of the function, and what of its environments may not be mixed. */
  readonly pool: string;
  /** Changes with code and configuration. */
  readonly identity: string;
  /** Called when one is to be started. */
  spec(): Promise<EnvironmentSpec>;
}

export interface PoolOptions {
  readonly start: Starter;
  readonly logs: (spec: EnvironmentSpec, logStream: () => string) => LogTarget;
  readonly log: Log;
  /** Milliseconds that an environment is kept without work. */
  readonly keepAliveMs: number;
  /** Environments that may live at once, before those without work make room. */
  readonly maxLive: number;
  readonly processors: number;
  /** Environments that may be starting at once. */
  readonly maxStarting: number;
}

/** One environment in its pool. */
interface Member {
  readonly environment: Environment;
  readonly target: LogTarget;
  readonly pool: Pool;
  /** Of the machine's monotonic time. */
  idleSince: number;
  /** Since when it has its invocation, of the same time. */
  busySince: number;
  busy: boolean;
  ended: boolean;
  /** Stays whatever its age: provisioned concurrency. */
  readonly kept: boolean;
}

/** An environment to be used, and to be given back. */
export interface Lease {
  readonly environment: Environment;
  giveBack(): void;
}

interface Waiter {
  readonly since: number;
  readonly take: (lease: Lease) => void;
  readonly fail: (error: unknown) => void;
}

interface Pool {
  readonly name: string;
  readonly identity: string;
  readonly spec: () => Promise<EnvironmentSpec>;
  /** The one used last stands last. */
  readonly idle: Member[];
  readonly members: Set<Member>;
  readonly waiters: Waiter[];
  starting: number;
  /** How long invocations and starts have taken of late, in milliseconds; undefined before the first. */
  serviceMs: number | undefined;
  startMs: number | undefined;
  /** Another pool has taken its place: what comes back ends. */
  retired: boolean;
  /** Environments that are to be there whether somebody asks or not. */
  keep: number;
  timer: { cancel(): void } | undefined;
}

/** A pool as others may know of it. */
export interface PoolView {
  readonly pool: string;
  readonly identity: string;
  readonly idle: number;
  readonly busy: number;
  readonly starting: number;
}

export class Pools {
  readonly #options: PoolOptions;
  readonly #pools = new Map<string, Pool>();
  /** Pools that would start more if they might. */
  readonly #queue = new Set<Pool>();
  readonly #ending = new Set<Promise<void>>();
  #starting = 0;
  #live = 0;
  #closed = false;
  #sweep: { cancel(): void } | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  views(): PoolView[] {
    return [...this.#pools.values()].map(({ name, identity, idle, members, starting }) => {
      return { pool: name, identity, idle: idle.length, busy: members.size - idle.length, starting };
    });
  }

  /** An environment for one invocation: at once where one is free. */
  acquire(wanted: Wanted): Lease | Promise<Lease> {
    const pool = this.#pool(wanted);
    const member = pool.waiters.length === 0 ? pool.idle.pop() : undefined;
    if (member) return this.#lease(member);
    if (this.#closed) return Promise.reject(new Error('The emulator is being stopped.'));
    return new Promise((take, fail) => {
      pool.waiters.push({ since: monotonicNow(), take, fail });
      this.#scale(pool);
    });
  }

  /** An environment that is free at this moment. */
  acquireIdle(name: string, identity: string): Lease | undefined {
    const pool = this.#pools.get(name);
    if (pool === undefined || pool.identity !== identity || pool.waiters.length > 0) return undefined;
    const member = pool.idle.pop();
    return member && this.#lease(member);
  }

  /** Has `count` environments be there without being asked for, and stay. Resolves when they are or can't be. */
  async keep(wanted: Wanted, count: number): Promise<{ ready: number; problem: unknown }> {
    const pool = this.#pool(wanted);
    pool.keep = count;
    let problem: unknown;
    const missing = Math.max(0, count - pool.members.size - pool.starting);
    for (let i = 0; i < missing && problem === undefined && !pool.retired; i++) {
      problem = await this.#start(pool, (member) => this.#makeReady(member)).catch((error: unknown) => error);
    }
    for (const member of pool.idle.slice(0, Math.max(0, pool.members.size - count))) this.#end(member, 'spindown');
    return { ready: Math.min(count, pool.members.size), problem };
  }

  /** How many environments of that pool live. */
  holds(name: string, identity: string): number {
    const pool = this.#pools.get(name);
    return pool?.identity === identity ? pool.members.size : 0;
  }

  /** Ends what is out of date: what `stays` says no to. Those at work finish first, unless `now`. */
  retire(stays: (pool: string, identity: string) => boolean, now = false): void {
    for (const pool of [...this.#pools.values()]) {
      if (!stays(pool.name, pool.identity)) this.#retire(pool, now);
    }
  }

  /** Ends all: those at work get `graceMs` to come to their end. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    this.#sweep?.cancel();
    for (const pool of this.#pools.values()) {
      for (const { fail } of pool.waiters.splice(0)) fail(new Error('The emulator is being stopped.'));
    }
    this.retire(() => false);
    const deadline = monotonicNow() + graceMs;
    while (this.#busy() > 0 && monotonicNow() < deadline) {
      await new Promise<void>((resolve) => realTimeout(resolve, 10, true));
    }
    for (const member of this.#atWork) this.#end(member, 'shutdown');
    while (this.#ending.size > 0) await Promise.all(this.#ending);
  }

  readonly #atWork = new Set<Member>();

  #busy(): number {
    return this.#atWork.size + this.#starting;
  }

  /** Why it can't be used, if it can't. */
  async #makeReady(member: Member): Promise<unknown> {
    const problem = await member.environment.ready;
    if (problem) this.#end(member, 'spindown');
    else this.#release(member);
    return problem;
  }

  #pool({ pool: name, identity, spec }: Wanted): Pool {
    const known = this.#pools.get(name);
    if (known?.identity === identity) return known;
    const waiters = known?.waiters.splice(0) ?? [];
    if (known) this.#retire(known, false);
    const pool: Pool = {
      name,
      identity,
      spec,
      idle: [],
      members: new Set(),
      waiters,
      starting: 0,
      serviceMs: undefined,
      startMs: known?.startMs,
      retired: false,
      keep: 0,
      timer: undefined,
    };
    this.#pools.set(name, pool);
    return pool;
  }

  #lease(member: Member): Lease {
    member.busy = true;
    member.busySince = monotonicNow();
    this.#atWork.add(member);
    return { environment: member.environment, giveBack: () => this.#release(member) };
  }

  #release(member: Member): void {
    const { pool } = member;
    member.busy = false;
    if (this.#atWork.delete(member)) pool.serviceMs = smoothed(pool.serviceMs, monotonicNow() - member.busySince);
    if (member.ended) return;
    if (pool.retired || this.#closed) {
      this.#end(member, 'update');
      return;
    }
    const waiter = pool.waiters.shift();
    if (waiter) {
      waiter.take(this.#lease(member));
      return;
    }
    if (this.#options.keepAliveMs === 0 && !member.kept && pool.members.size > pool.keep) {
      this.#end(member, 'spindown');
      return;
    }
    member.idleSince = monotonicNow();
    pool.idle.push(member);
    this.#planSweep();
  }

  /** Starts as many as there are waiters without one on its way; where some are at work, only for those who have waited long enough. */
  #scale(pool: Pool): void {
    if (pool.retired || this.#closed) return;
    const now = monotonicNow();
    while (pool.waiters.length > pool.starting) {
      const waiter = pool.waiters[pool.starting] as Waiter;
      const left = patience(pool, this.#options.processors) - (now - waiter.since);
      if (pool.members.size > 0 && left > 0) {
        this.#scaleLater(pool, left);
        return;
      }
      if (this.#starting >= this.#options.maxStarting) {
        this.#queue.add(pool);
        return;
      }
      void this.#startForWaiters(pool);
    }
  }

  #scaleLater(pool: Pool, ms: number): void {
    if (pool.timer) return;
    pool.timer = realTimeout(() => {
      pool.timer = undefined;
      this.#scale(pool);
    }, ms);
  }

  async #startForWaiters(pool: Pool): Promise<void> {
    try {
      await this.#start(pool, async (member) => {
        await member.environment.ready;
        this.#release(member);
      });
    } catch (error) {
      // One that can't be started here could not be started a second time either.
      for (const { fail } of pool.waiters.splice(0)) fail(error);
      this.#forgetIfEmpty(pool);
    }
    for (const next of [...this.#queue]) {
      this.#queue.delete(next);
      this.#scale(next);
    }
  }

  /** It counts as starting until `use` is done with it, so that nobody starts another one for the same waiter. */
  async #start<R>(pool: Pool, use: (member: Member) => Promise<R>): Promise<R> {
    pool.starting++;
    this.#starting++;
    const since = monotonicNow();
    try {
      this.#makeRoom();
      const used = await use(await this.#launch(pool));
      pool.startMs = smoothed(pool.startMs, monotonicNow() - since);
      return used;
    } finally {
      pool.starting--;
      this.#starting--;
    }
  }

  async #launch(pool: Pool): Promise<Member> {
    const spec = await pool.spec();
    let member: Member | undefined;
    let target: LogTarget | undefined;
    const environment = await this.#options.start(spec, (logStream) => {
      const lines = this.#options.logs(spec, logStream);
      target = lines;
      return {
        log: (given) => lines.log(given),
        room: () => lines.room(),
        ended: () => member && this.#lost(member),
      };
    });
    const kept = spec.initializationType === 'provisioned-concurrency';
    member = {
      environment,
      target: target as LogTarget,
      pool,
      idleSince: 0,
      busySince: monotonicNow(),
      busy: true,
      ended: false,
      kept,
    };
    pool.members.add(member);
    this.#live++;
    return member;
  }

  /** Has the environment that was without work for the longest time end where there are too many. */
  #makeRoom(): void {
    if (this.#live < this.#options.maxLive) return;
    let oldest: Member | undefined;
    for (const { idle } of this.#pools.values()) {
      const member = idle.find(({ kept }) => !kept);
      if (member && (oldest === undefined || member.idleSince < oldest.idleSince)) oldest = member;
    }
    if (oldest) this.#end(oldest, 'spindown');
  }

  #retire(pool: Pool, now: boolean): void {
    pool.retired = true;
    pool.timer?.cancel();
    this.#queue.delete(pool);
    if (this.#pools.get(pool.name) === pool) this.#pools.delete(pool.name);
    for (const { fail } of pool.waiters.splice(0)) fail(RETIRED);
    for (const member of now ? [...pool.members] : pool.idle.slice()) {
      if (now) member.target.drop();
      this.#end(member, 'update');
    }
  }

  /** It ended by itself. */
  #lost(member: Member): void {
    if (member.ended) return;
    this.#remove(member);
  }

  #end(member: Member, reason: Parameters<Environment['end']>[0]): void {
    if (member.ended) return;
    this.#remove(member);
    const ended = member.environment
      .end(reason)
      .catch((error: unknown) => this.#options.log.write('error', `An environment did not end: ${describeFailure(error)}`))
      .then(() => member.target.flushed());
    this.#ending.add(ended);
    void ended.finally(() => this.#ending.delete(ended));
  }

  #remove(member: Member): void {
    const { pool } = member;
    member.ended = true;
    this.#atWork.delete(member);
    pool.members.delete(member);
    const place = pool.idle.indexOf(member);
    if (place >= 0) pool.idle.splice(place, 1);
    this.#live--;
    this.#forgetIfEmpty(pool);
  }

  #forgetIfEmpty(pool: Pool): void {
    if (pool.members.size > 0 || pool.starting > 0 || pool.waiters.length > 0 || pool.keep > 0) return;
    if (this.#pools.get(pool.name) === pool) this.#pools.delete(pool.name);
  }

  #planSweep(): void {
    if (this.#sweep || this.#closed) return;
    const pause = Math.min(Math.max(this.#options.keepAliveMs / 4, 10), EVICTION_PAUSE_MS);
    this.#sweep = realTimeout(() => {
      this.#sweep = undefined;
      this.#endOld();
    }, pause);
  }

  #endOld(): void {
    const oldest = monotonicNow() - this.#options.keepAliveMs;
    let left = false;
    for (const pool of [...this.#pools.values()]) {
      for (const member of pool.idle.slice()) {
        if (member.kept) continue;
        if (member.idleSince <= oldest) this.#end(member, 'spindown');
        else left = true;
      }
    }
    if (left) this.#planSweep();
  }
}

/**
 * How long somebody waits before another environment is started for them: not at all to speak of where invocations take long, and as long as a start
 * takes where those that live will be free sooner than that.
 */
function patience({ serviceMs, startMs = 0, waiters, members }: Pool, processors: number): number {
  // As many as there are processors have work to do at once.
  if (serviceMs === undefined || members.size < processors) return SCALE_OUT_MS;
  const expected = (serviceMs * waiters.length) / members.size;
  return expected < startMs ? Math.max(SCALE_OUT_MS, startMs) : SCALE_OUT_MS;
}

/** A mean that forgets: the newest counts as much as the four before it. */
function smoothed(mean: number | undefined, value: number): number {
  return mean === undefined ? value : mean + (value - mean) / 5;
}
