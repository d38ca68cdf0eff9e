/**
 * An execution environment as on AWS. It starts (init), takes one invocation after the other (invoke), and ends (shutdown). Init has 10 seconds; what
 * fails then is tried again within the next invocation, in its time. A timeout or a crash kills all processes, and the next invocation starts them
 * again in the same environment: same log stream, same `/tmp`.
 */
import { machineNow, monotonicNow, realTimeout } from '../../../runtime/monotonic.js';
import { ExtensionsApi } from '../runtime-api/extensions.js';
import { type ApiServer, listen } from '../runtime-api/http.js';
import { route } from '../runtime-api/index.js';
import { errorPayload, type RuntimeAnswer, RuntimeApi } from '../runtime-api/runtime.js';
import { TelemetryApi } from '../runtime-api/telemetry.js';
import type {
  Environment,
  EnvironmentEvents,
  EnvironmentSpec,
  InitProblem,
  Invocation,
  InvocationResult,
  Launched,
  Launcher,
  OutputSink,
  RuntimeAddress,
} from './contract.js';
import { Lines, LogTail } from './output.js';
import { type Phase, PlatformLog, type Report, type Status } from './platform-log.js';
import { type Failure, failureOf, launchFailure, type Session } from './session.js';
import { type Credentials, variablesOf } from './variables.js';

/** How long init may take, in milliseconds; of environments that are started ahead, 15 minutes. */
const INIT_MS = 10_000;
const INIT_AHEAD_MS = 900_000;
/** How long extensions have to end, in milliseconds: external ones, and the runtime with internal ones. */
const SHUTDOWN_MS = 2000;
const SHUTDOWN_INTERNAL_MS = 500;
const BYTES_PER_MB = 1024 * 1024;

/** What an environment needs of the emulator. */
export interface EnvironmentTools {
  /** Milliseconds on the emulator's clock. */
  now(): number;
  /** 32 hex digits, never twice the same. */
  hex(): string;
  uuid(): string;
  /** ARN of the version of a runtime. */
  runtimeArn(runtime: string, region: string): string;
  credentials(spec: EnvironmentSpec): Credentials;
  /** Of an answer in one piece. */
  readonly maxResponseBytes: number;
}

/** How an init or an invocation came out. */
type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'init-failed'; readonly type: string; readonly payload: Uint8Array }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly isLogged: boolean }
  | { readonly kind: 'timeout' };

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Starts an environment. It is there at once; `ready` tells how its start went. */
export function startEnvironment(
  spec: EnvironmentSpec,
  launcher: Launcher,
  events: EnvironmentEvents,
  tools: EnvironmentTools,
): Environment {
  return new ExecutionEnvironment(spec, launcher, events, tools);
}

class ExecutionEnvironment implements Environment {
  readonly spec: EnvironmentSpec;
  readonly logStream: string;
  readonly ready: Promise<InitProblem | undefined>;
  readonly #launcher: Launcher;
  readonly #events: EnvironmentEvents;
  readonly #tools: EnvironmentTools;
  readonly #log: PlatformLog;
  readonly #lines: Lines;
  readonly #tail = new LogTail();
  #server: ApiServer | undefined;
  #address: RuntimeAddress | undefined;
  #session: Session | undefined;
  /** Settles what is under way. */
  #settle: ((outcome: Outcome) => void) | undefined;
  #answer: RuntimeAnswer | undefined;
  #initMs: number | undefined;
  /** Whether the platform's own lines go to the tail: not those of the start. */
  #isInvoking = false;
  #wrote = false;
  #over: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(spec: EnvironmentSpec, launcher: Launcher, events: EnvironmentEvents, tools: EnvironmentTools) {
    this.spec = spec;
    this.#launcher = launcher;
    this.#events = events;
    this.#tools = tools;
    const day = new Date(tools.now()).toISOString().slice(0, 10).replaceAll('-', '/');
    this.logStream = `${day}/[${spec.version}]${tools.hex()}`;
    const iso = (): string => new Date(tools.now()).toISOString();
    this.#log = new PlatformLog(
      spec,
      (text) => this.#write([text], this.#isInvoking),
      (record) => this.#session?.telemetry.platform(record),
      iso,
    );
    this.#lines = new Lines((lines) => {
      for (const line of lines) this.#session?.telemetry.line(line);
      this.#write(lines, true);
    });
    this.ready = this.#firstInit();
  }

  #write(texts: readonly string[], isForTail: boolean): void {
    const time = this.#tools.now();
    if (isForTail) for (const text of texts) this.#tail.push(text);
    this.#events.log(texts.map((text) => ({ time, text })));
  }

  // Init

  async #firstInit(): Promise<InitProblem | undefined> {
    const limit = this.spec.initializationType === 'on-demand' ? INIT_MS : INIT_AHEAD_MS;
    const startedAt = monotonicNow();
    const problem = await this.#init('init', limit, undefined);
    if (problem === undefined) this.#initMs = monotonicNow() - startedAt;
    return problem;
  }

  /** Launches, and waits until the runtime and all extensions ask for work. Whatever fails is killed before it tells. */
  async #init(phase: Phase, limitMs: number, requestId: string | undefined): Promise<InitProblem | undefined> {
    const startedAt = monotonicNow();
    const session = this.#open();
    this.#log.initStart(
      phase,
      this.spec.runtime === undefined ? '' : this.#tools.runtimeArn(this.spec.runtime, this.spec.region),
    );
    const outcome = await this.#under(limitMs, () => this.#launch(session));
    session.extensions.closeRegistration();
    session.telemetry.closeRegistration();
    const durationMs = monotonicNow() - startedAt;
    if (outcome.kind === 'done') {
      this.#log.initDone(phase, durationMs, 'success', undefined);
      return undefined;
    }
    await this.#drop('failure');
    await this.#drain();
    return this.#initProblem(outcome, phase, durationMs, limitMs, requestId);
  }

  #initProblem(
    outcome: Exclude<Outcome, { kind: 'done' }>,
    phase: Phase,
    durationMs: number,
    limitMs: number,
    requestId: string | undefined,
  ): InitProblem {
    const named = (message: string): string => `${requestId === undefined ? '' : `RequestId: ${requestId} `}Error: ${message}`;
    if (outcome.kind === 'timeout') {
      this.#log.initDone(phase, durationMs, 'timeout', undefined);
      const type = 'Sandbox.Timedout';
      return { type, payload: errorPayload(type, named(`Task timed out after ${(limitMs / 1000).toFixed(2)} seconds`)) };
    }
    if (outcome.kind === 'init-failed') {
      this.#log.initDone(phase, durationMs, 'error', outcome.type);
      return { type: outcome.type, payload: outcome.payload };
    }
    const { type, message } = outcome.failure;
    this.#log.crashed(requestId, message, type);
    this.#log.initDone(phase, durationMs, 'error', type);
    return { type, payload: errorPayload(type, named(message)) };
  }

  #open(): Session {
    const iso = (): string => new Date(this.#tools.now()).toISOString();
    const session: Session = {
      launched: undefined,
      exit: undefined,
      gone: undefined,
      runtime: new RuntimeApi(
        {
          ready: () => this.#progress(session),
          answered: (answer) => {
            if (session !== this.#session || this.#settle === undefined) return;
            this.#answer = answer;
            this.#progress(session);
          },
          initFailed: (type, payload) => this.#settleOf(session, { kind: 'init-failed', type, payload }),
        },
        monotonicNow,
        this.#tools.maxResponseBytes,
      ),
      extensions: new ExtensionsApi(
        this.spec,
        {
          changed: () => this.#progress(session),
          failed: (type) =>
            this.#settleOf(session, {
              kind: 'failed',
              failure: { type, message: 'an extension reported that it failed' },
              isLogged: false,
            }),
          registered: ({ name, events }) => this.#log.extension(name, 'Registered', [...events]),
        },
        () => this.#tools.uuid(),
      ),
      telemetry: new TelemetryApi(iso, (kind, name, types) => this.#log.subscribed(kind, name, types)),
    };
    this.#session = session;
    this.#answer = undefined;
    return session;
  }

  async #launch(session: Session): Promise<void> {
    try {
      const address = await this.#serve();
      const variables = variablesOf(this.spec, address, this.logStream, this.#tools.credentials(this.spec));
      const launched = await this.#launcher.launch(this.spec, address, variables, this.#output(session));
      session.launched = launched;
      // The start took too long, or the environment was ended meanwhile.
      if (session !== this.#session || session.gone !== undefined) {
        await launched.kill();
        return;
      }
      session.extensions.expect(launched.extensions ?? []);
      void launched.exited.then((exit) => {
        session.exit = exit;
        this.#settleOf(session, { kind: 'failed', failure: failureOf(exit), isLogged: true });
      });
    } catch (error) {
      this.#settleOf(session, { kind: 'failed', failure: launchFailure(error), isLogged: true });
    }
  }

  async #serve(): Promise<RuntimeAddress> {
    if (this.#address !== undefined) return this.#address;
    const binding = await this.#launcher.binding(this.spec);
    const server = await listen(binding.bind, binding.mayConnect, (request) => {
      if (this.#session !== undefined) route(this.#session, request);
    });
    this.#server = server;
    this.#address = { host: binding.advertise, port: server.port, binding };
    if (this.#over !== undefined) server.close();
    return this.#address;
  }

  #output(session: Session): OutputSink {
    const take = (chunk: Uint8Array): Promise<void> | undefined => {
      if (session !== this.#session) return undefined;
      this.#wrote = true;
      this.#lines.write(chunk);
      return this.#events.room?.();
    };
    const entry = (text: string): void => {
      if (session !== this.#session) return;
      this.#wrote = true;
      this.#lines.flush();
      session.telemetry.line(text);
      this.#write([text], true);
    };
    return Object.assign(take, { entry });
  }

  // What is under way

  /** Runs something until it is settled or its time is over. */
  #under(limitMs: number, run: () => void): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = realTimeout(() => this.#settle?.({ kind: 'timeout' }), limitMs, true);
      this.#settle = (outcome) => {
        this.#settle = undefined;
        timer.cancel();
        resolve(outcome);
      };
      run();
    });
  }

  #settleOf(session: Session, outcome: Outcome): void {
    if (session === this.#session) this.#settle?.(outcome);
  }

  /** Somebody asks for work: all is done when everybody does, and the event, if there is one, was answered. */
  #progress(session: Session): void {
    if (session !== this.#session || this.#settle === undefined) return;
    if (this.#isInvoking && this.#answer === undefined) return;
    if (session.runtime.isWaiting && session.extensions.isReady) this.#settle({ kind: 'done' });
  }

  /** Kills what was launched. */
  async #drop(reason: 'timeout' | 'failure' | 'spindown'): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    if (session.gone === undefined) {
      session.extensions.shutdown(reason, machineNow());
      session.gone = session.launched === undefined ? Promise.resolve() : session.launched.kill();
    }
    await session.gone;
  }

  /** Waits until all that was written so far has been read: what a pipe holds is read in the loop's next turn, unless there is more than that takes. */
  async #drain(): Promise<void> {
    do {
      this.#wrote = false;
      await this.#session?.launched?.arrival?.();
      await turn();
      await turn();
    } while (this.#wrote);
    this.#lines.flush();
  }

  // Invoke

  /** Who asks while another invocation is under way waits for it. */
  invoke(invocation: Invocation): Promise<InvocationResult> {
    const result = this.#turn.then(() => this.#invoke(invocation));
    this.#turn = result;
    return result;
  }

  async #invoke(invocation: Invocation): Promise<InvocationResult> {
    await this.ready;
    if (this.#over !== undefined) return this.#refused(invocation);
    const { requestId } = invocation;
    const startedAt = monotonicNow();
    const initMs = this.#initMs;
    this.#initMs = undefined;
    let left = this.spec.timeoutMs;
    if (this.#isBroken) {
      const problem = await this.#init('invoke', left, requestId);
      if (problem !== undefined) return this.#initFailed(invocation, problem, monotonicNow() - startedAt);
      left -= monotonicNow() - startedAt;
    }
    const session = this.#session as Session;
    this.#isInvoking = true;
    this.#answer = undefined;
    this.#log.start(requestId, invocation.traceId);
    const deadline = Math.round(machineNow() + left);
    const outcome = await this.#under(Math.max(1, left), () => {
      session.extensions.invoke(invocation, deadline);
      session.runtime.dispatch(invocation, deadline);
    });
    return this.#finish(invocation, session, outcome, startedAt, initMs);
  }

  get #isBroken(): boolean {
    const session = this.#session;
    return session === undefined || session.gone !== undefined || session.exit !== undefined || !session.runtime.isWaiting;
  }

  async #finish(
    invocation: Invocation,
    session: Session,
    outcome: Outcome,
    startedAt: number,
    initMs: number | undefined,
  ): Promise<InvocationResult> {
    const durationMs = outcome.kind === 'timeout' ? this.spec.timeoutMs : monotonicNow() - startedAt;
    const answer = this.#answer;
    const peak = session.launched?.peakMemory();
    const peakBytes = typeof peak === 'object' ? await peak : peak;
    if (outcome.kind !== 'done') await this.#drop(outcome.kind === 'timeout' ? 'timeout' : 'failure');
    await this.#drain();
    const failure = this.#failure(invocation, outcome);
    // An answer that was given stands, whatever became of the runtime afterwards.
    const told = answer !== undefined ? { payload: answer.payload, type: answer.errorType } : failure;
    const status: Status = outcome.kind === 'timeout' ? 'timeout' : failure !== undefined ? 'failure' : 'success';
    const report: Report = {
      requestId: invocation.requestId,
      durationMs,
      billedMs: Math.ceil(durationMs + (initMs ?? 0)),
      initMs,
      maxMemoryMb: Math.ceil((peakBytes ?? 0) / BYTES_PER_MB),
      status: status === 'failure' ? 'error' : answer?.errorType !== undefined && status === 'success' ? 'error' : status,
      errorType: failure?.type ?? answer?.errorType,
      traceId: invocation.traceId,
    };
    const firstByteAt = answer?.firstByteAt;
    this.#log.runtimeDone(report, answer?.bytes ?? 0, firstByteAt === undefined ? undefined : firstByteAt - startedAt);
    // A function that tells its own error has done its work as far as the report's line goes.
    this.#log.report(failure === undefined ? { ...report, errorType: undefined } : report);
    return this.#result(told?.payload ?? new Uint8Array(0), told?.type, report);
  }

  /** What Lambda has to say of an invocation that was not answered; lines of the log tell it as well. */
  #failure(invocation: Invocation, outcome: Outcome): { readonly payload: Uint8Array; readonly type: string } | undefined {
    const { requestId } = invocation;
    if (outcome.kind === 'timeout') {
      const { timeoutMs } = this.spec;
      this.#log.timedOut(requestId, timeoutMs);
      const message = `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
      return { type: 'Sandbox.Timedout', payload: errorPayload('Sandbox.Timedout', message) };
    }
    if (outcome.kind !== 'failed') return undefined;
    const { type, message } = outcome.failure;
    if (outcome.isLogged) this.#log.crashed(requestId, message, type);
    return { type, payload: errorPayload(type, `RequestId: ${requestId} Error: ${message}`) };
  }

  /** The start failed again, in the invocation's own time. */
  #initFailed(invocation: Invocation, problem: InitProblem, durationMs: number): InvocationResult {
    const isTimeout = problem.type === 'Sandbox.Timedout';
    this.#isInvoking = true;
    this.#log.start(invocation.requestId, invocation.traceId);
    if (isTimeout) this.#log.timedOut(invocation.requestId, this.spec.timeoutMs);
    const report: Report = {
      requestId: invocation.requestId,
      durationMs: isTimeout ? this.spec.timeoutMs : durationMs,
      billedMs: Math.ceil(isTimeout ? this.spec.timeoutMs : durationMs),
      initMs: undefined,
      maxMemoryMb: 0,
      status: isTimeout ? 'timeout' : 'error',
      errorType: problem.type,
      traceId: invocation.traceId,
    };
    this.#log.runtimeDone(report, 0, undefined);
    this.#log.report(report);
    return this.#result(problem.payload, problem.type, report);
  }

  #result(payload: Uint8Array, errorType: string | undefined, report: Report): InvocationResult {
    const logTail = this.#tail.bytes();
    this.#tail.clear();
    this.#isInvoking = false;
    const { durationMs, billedMs, initMs } = report;
    return {
      payload,
      // What functions tell themselves is unhandled as well since AWS rewrote its clients (recorded 2025-11-24).
      ...(errorType === undefined ? {} : { error: { kind: 'Unhandled' as const, type: errorType } }),
      logTail,
      durationMs,
      billedMs,
      ...(initMs === undefined ? {} : { initMs }),
    };
  }

  #refused({ requestId }: Invocation): InvocationResult {
    const type = 'Sandbox.Failure';
    const payload = errorPayload(type, `RequestId: ${requestId} Error: The environment has ended`);
    return { payload, error: { kind: 'Unhandled', type }, logTail: new Uint8Array(0), durationMs: 0, billedMs: 0 };
  }

  // Shutdown

  end(_reason: 'spindown' | 'update' | 'shutdown'): Promise<void> {
    this.#over ??= this.#end();
    return this.#over;
  }

  async #end(): Promise<void> {
    const session = this.#session;
    const launched = session?.launched;
    if (session !== undefined && launched !== undefined && session.gone === undefined && session.exit === undefined) {
      if (session.extensions.count > 0) await this.#shutDown(session, launched);
    }
    await this.#drop('spindown');
    this.#settle?.({
      kind: 'failed',
      failure: { type: 'Sandbox.Failure', message: 'The environment has ended' },
      isLogged: false,
    });
    this.#lines.flush();
    this.#server?.close();
    this.#launcher.release?.(this.logStream);
    this.#events.ended();
  }

  /** Extensions are told of the end, the runtime is asked to end, and both get a little time for it. */
  async #shutDown(session: Session, launched: Launched): Promise<void> {
    const hasExternal = [...session.extensions.all()].some(({ isExternal }) => isExternal);
    const limit = hasExternal ? SHUTDOWN_MS : SHUTDOWN_INTERNAL_MS;
    await session.telemetry.flush();
    session.extensions.shutdown('spindown', Math.round(machineNow() + limit));
    launched.terminate();
    await new Promise<void>((resolve) => {
      const timer = realTimeout(resolve, limit);
      void Promise.all([launched.exited, launched.extensionsEnded]).then(() => {
        timer.cancel();
        resolve();
      });
    });
  }
}
