/**
 * Lambda's home: all environments of an emulator, on its main thread. It finds out which version of a function an invocation is for, has an
 * environment take it, and ends environments whose rows have changed. It holds no state: what it keeps can be lost at any moment.
 */
import type { ContextHost } from '../../../runtime/context.js';
import type { PieceSink } from '../../../runtime/homes/index.js';
import type { Instance } from '../../../runtime/instance.js';
import { realTimeout } from '../../../runtime/monotonic.js';
import type { HomeTools, ServiceHome } from '../../../runtime/service.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { runtimeLists } from '../config/runtimes.js';
import type { Invocation, InvocationResult, ResponseSink } from '../executor/contract.js';
import { type FunctionRef, functionArn, versionKey } from '../names.js';
import { FUNCTIONS, PROVISIONED, VERSIONS } from '../store.js';
import { EventQueue } from './async/queue.js';
import type { HomeCall, InvokeAnswer, InvokeCall, Piece } from './calls.js';
import { Concurrency } from './concurrency.js';
import { notReady, recursive } from './errors.js';
import type { Executor } from './executor.js';
import { MAX_RECURSIONS, PENDING_WAIT_MS, STOP_GRACE_MS } from './limits.js';
import { LogStreams } from './logs.js';
import { type Lease, Pools, RETIRED, type Wanted } from './pools.js';
import { Provisioner } from './provisioned.js';
import { findTarget, type Target } from './resolve.js';
import { identityOf, specOf } from './spec.js';
import { type Trace, traceOf } from './trace.js';
import { RowWatch } from './watch.js';

const NOTHING = Buffer.from('{}');
/** Environments were ended under an invocation before it had one: it looks for its function again, so often at most. */
const MAX_RETRIES = 3;

/** Environments that may be starting at once: most of a start is the interpreter's own work. */
const STARTS_A_PROCESSOR = 2;

/** What an invocation came to, for those inside. */
interface Outcome extends InvokeAnswer {
  readonly result: InvocationResult;
}

export class LambdaHome implements ServiceHome {
  readonly #instance: Instance;
  readonly #tools: HomeTools;
  readonly #executor: Executor;
  readonly #pools: Pools;
  readonly #concurrency: Concurrency;
  readonly #events: EventQueue;
  readonly #watch: RowWatch;
  readonly #provisioner: Provisioner;
  readonly #parts: Array<{ close(): void | Promise<void> }> = [];

  constructor(host: ContextHost, tools: HomeTools, executor: Executor) {
    const { instance } = host;
    const { config, log } = instance;
    this.#instance = instance;
    this.#tools = tools;
    this.#executor = executor;
    const streams = new LogStreams(host);
    this.#pools = new Pools({
      start: (spec, events) => executor.start(spec, events),
      logs: (spec, logStream) => streams.writer(spec, logStream),
      log,
      keepAliveMs: config.lambdaKeepAliveMs,
      maxLive: config.lambdaMaxEnvironments,
      processors: executor.processors,
      maxStarting: executor.processors * STARTS_A_PROCESSOR,
    });
    this.#concurrency = new Concurrency(instance);
    this.#events = new EventQueue(instance, (call) => this.#invoke(call, call.payload, undefined), this.#concurrency);
    this.#provisioner = new Provisioner(instance, this.#pools, (ref, qualifier, version) =>
      this.#provisioned(ref, qualifier, version),
    );
    this.#watch = new RowWatch(instance, (restored) => this.#rowsChanged(restored));
    this.#events.resume();
    this.#provisioner.reconcile();
  }

  /** Lets another part live and end with the home. */
  add(part: { close(): void | Promise<void> }): void {
    this.#parts.push(part);
  }

  async run(call: unknown, pieces: PieceSink | undefined): Promise<unknown> {
    const asked = call as HomeCall;
    if (asked.do === 'invoke') return this.#answer(asked.call, asked.payload, pieces);
    if (asked.do === 'enqueue') return this.#enqueue({ ...asked.call, payload: asked.payload });
    if (asked.do === 'dry run') {
      findTarget(this.#instance, asked.call);
      return undefined;
    }
    if (asked.do === 'look') {
      this.#watch.add(asked.account, asked.region);
      this.#provisioner.reconcile();
      if (asked.runtime !== undefined) await this.#executor.warm(asked.runtime);
      return undefined;
    }
    if (asked.do === 'due') return this.#events.due(asked.account, asked.region, asked.key);
    if (asked.do === 'runtimes') return { ...runtimeLists(), executors: this.#executor.choices() };
    return this.#pools.views();
  }

  /** For parts of the home itself. */
  invoke(call: InvokeCall): Promise<InvokeAnswer> {
    return this.#answer(call, call.payload, undefined);
  }

  async close(): Promise<void> {
    this.#watch.close();
    this.#events.close();
    await Promise.all(this.#parts.map((part) => part.close()));
    await this.#pools.close(STOP_GRACE_MS);
    await this.#executor.close();
  }

  async #answer(call: InvokeCall, payload: Uint8Array, pieces: PieceSink | undefined): Promise<InvokeAnswer> {
    const sink =
      pieces &&
      ((executedVersion: string): ResponseSink => ({
        begin: (contentType) => void pieces({ contentType, executedVersion } satisfies Piece),
        write: (chunk) => pieces(chunk),
      }));
    const { result: _, ...answer } = await this.#invoke(call, payload, sink);
    return answer;
  }

  #enqueue(call: InvokeCall): void {
    const target = findTarget(this.#instance, call);
    const trace = this.#trace(call, target);
    if (isRecursive(trace, target)) throw recursive();
    this.#events.add(target.ref, { ...call, trace: trace.header });
  }

  #trace(call: InvokeCall, { ref }: Target): Trace {
    if (call.isTraced && call.trace !== undefined) return { header: call.trace, recursions: 0 };
    const ids = () => this.#instance.idsFor(`trace ${call.requestId}`);
    return traceOf(call.trace, functionArn(ref, ref.name), this.#instance.clock.now(), ids);
  }

  async #invoke(
    call: InvokeCall,
    payload: Uint8Array,
    stream: ((version: string) => ResponseSink) | undefined,
  ): Promise<Outcome> {
    for (let tries = 0; ; tries++) {
      const target = await this.#ready(call);
      this.#watch.add(target.ref.account, target.ref.region);
      const trace = this.#trace(call, target);
      if (isRecursive(trace, target)) throw recursive();
      const leaving = this.#enter(target);
      try {
        const lease = leaving.lease ?? (await this.#pools.acquire(this.#wanted(target)));
        try {
          const invocation = invocationOf(call, payload, target, trace.header, stream?.(target.version.version));
          const result = await lease.environment.invoke(invocation);
          const { logTail, error } = result;
          const executedVersion = target.version.version;
          return { executedVersion, payload: result.payload, logTail, trace: trace.header, ...(error && { error }), result };
        } finally {
          lease.giveBack();
        }
      } catch (error) {
        if (error !== RETIRED || tries === MAX_RETRIES) throw error;
      } finally {
        leaving.leave();
      }
    }
  }

  /** Counts the invocation, unless a provisioned environment is free for it. */
  #enter({ ref, shared, version }: Target): { lease?: Lease; leave(): void } {
    const { qualifier } = ref;
    if (qualifier !== undefined) {
      const lease = this.#pools.acquireIdle(provisionedPool(ref, qualifier, version.version), identityOf(shared, version));
      if (lease) return { lease, leave() {} };
    }
    return { leave: this.#concurrency.enter(ref, shared) };
  }

  /** The function once it can be invoked: one that is being created is waited for. */
  async #ready(call: InvokeCall): Promise<Target> {
    const target = findTarget(this.#instance, call);
    const { State: state } = target.version.config;
    if (state === 'Failed') throw notReady(state);
    if (state !== 'Pending') return target;
    const { ref, version } = target;
    const ending = new AbortController();
    const alarm = realTimeout(() => ending.abort(), PENDING_WAIT_MS, true);
    try {
      for (;;) {
        const since = this.#instance.engineState.sequence();
        const now = findTarget(this.#instance, call);
        if (now.version.config.State !== 'Pending') return now;
        if (ending.signal.aborted) throw notReady('Pending');
        const { account, region } = ref;
        const key = versionKey(ref.name, version.version);
        const range = { collection: VERSIONS, account, region, from: key, to: `${key}\0` };
        await this.#instance.engineState.wait(range, { since, signal: ending.signal });
      }
    } finally {
      alarm.cancel();
    }
  }

  #wanted({ ref, shared, version }: Target): Wanted {
    return {
      pool: poolName(ref, version.version),
      identity: identityOf(shared, version),
      spec: () => this.#spec(ref, version.version, 'on-demand'),
    };
  }

  #provisioned(ref: FunctionRef, qualifier: string, version: string): Wanted | undefined {
    const reader = this.#instance.state(ref.account, ref.region);
    const shared = reader.get(FUNCTIONS, ref.name);
    const row = reader.get(VERSIONS, versionKey(ref.name, version));
    if (shared === undefined || row === undefined) return undefined;
    return {
      pool: provisionedPool(ref, qualifier, version),
      identity: identityOf(shared, row),
      spec: () => this.#spec(ref, version, 'provisioned-concurrency'),
    };
  }

  /** Read anew when an environment is started, which may be later. */
  async #spec(ref: FunctionRef, version: string, type: 'on-demand' | 'provisioned-concurrency'): ReturnType<typeof specOf> {
    const reader = this.#instance.state(ref.account, ref.region);
    const shared = reader.get(FUNCTIONS, ref.name);
    const row = reader.get(VERSIONS, versionKey(ref.name, version));
    if (shared === undefined || row === undefined) throw RETIRED;
    const tools = { folderOf: this.#executor.folderOf, endpoint: () => this.#tools.endpoint() };
    return specOf(ref, shared, row, type, tools);
  }

  /** Ends what is out of date. After a restore what runs is of another world: it ends at once, and its lines go nowhere. */
  #rowsChanged(restored: boolean): void {
    const stays = (pool: string, identity: string): boolean => this.#isCurrent(pool, identity);
    this.#pools.retire(stays, restored);
    this.#provisioner.reconcile();
    if (restored) this.#events.resume();
  }

  #isCurrent(pool: string, identity: string): boolean {
    const { account, region, name, version, provisionedBy } = partsOf(pool);
    const reader = this.#instance.state(account, region);
    const shared = reader.get(FUNCTIONS, name);
    const row = reader.get(VERSIONS, versionKey(name, version));
    if (shared === undefined || row === undefined || identityOf(shared, row) !== identity) return false;
    return provisionedBy === '' || reader.get(PROVISIONED, tupleKey(name, provisionedBy)) !== undefined;
  }
}

function isRecursive({ recursions }: Trace, { shared }: Target): boolean {
  return recursions >= MAX_RECURSIONS && shared.recursiveLoop !== 'Allow';
}

function invocationOf(
  call: InvokeCall,
  payload: Uint8Array,
  target: Target,
  traceId: string,
  stream: ResponseSink | undefined,
): Invocation {
  const { requestId, clientContext, cognitoIdentity } = call;
  return {
    requestId,
    payload: payload.byteLength === 0 ? NOTHING : payload,
    invokedArn: target.invokedArn,
    ...(clientContext !== undefined && { clientContext }),
    ...(cognitoIdentity !== undefined && { cognitoIdentity }),
    traceId,
    ...(stream && { stream }),
  };
}

/** Names of pools: account, region, function, version, and the qualifier by which it is provisioned. None of these holds a slash. */
function poolName({ account, region, name }: FunctionRef, version: string): string {
  return `${account}/${region}/${name}/${version}/`;
}

function provisionedPool(ref: FunctionRef, qualifier: string, version: string): string {
  return poolName(ref, version) + qualifier;
}

function partsOf(pool: string): { account: string; region: string; name: string; version: string; provisionedBy: string } {
  const [account = '', region = '', name = '', version = '', provisionedBy = ''] = pool.split('/');
  return { account, region, name, version, provisionedBy };
}
