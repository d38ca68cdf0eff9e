/**
 * What Lambda itself writes into a function's log: lines in the text format, records in the JSON format, each with its level. The same records go to
 * extensions that subscribed to telemetry.
 */
import type { EnvironmentSpec } from './contract.js';

export type Phase = 'init' | 'invoke';
export type Status = 'success' | 'failure' | 'error' | 'timeout';

/** A record of the platform, as the Telemetry API has it. */
export interface PlatformRecord {
  readonly type: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** How an invocation went, for its report. */
export interface Report {
  readonly requestId: string;
  readonly durationMs: number;
  readonly billedMs: number;
  readonly initMs: number | undefined;
  readonly maxMemoryMb: number;
  readonly status: Status;
  readonly errorType: string | undefined;
  readonly traceId: string;
}

type Level = 'DEBUG' | 'INFO' | 'WARN';
const LEVELS: readonly Level[] = ['DEBUG', 'INFO', 'WARN'];

/** Milliseconds as in AWS's lines. */
const inLine = (ms: number): string => ms.toFixed(2);
const rounded = (ms: number): number => Math.round(ms * 1000) / 1000;

/** A runtime's version as INIT_START tells it: `nodejs20.x` is `nodejs:20`. Which build of it AWS would run is not known here, so it is always the first. */
export function runtimeVersion(runtime: string): string {
  const [, name = runtime, version = ''] = /^([a-z]+)\.?([\w.]*?)(?:\.x)?$/.exec(runtime) ?? [];
  return version === '' ? `${name}.v1` : `${name}:${version}.v1`;
}

/** Lines of an invocation that ended badly say how. */
function statusOf(report: Report): string {
  if (report.status === 'timeout') return '\tStatus: timeout';
  if (report.errorType === undefined || report.status === 'success' || report.status === 'failure') return '';
  return `\tStatus: error\tError Type: ${report.errorType}`;
}

export class PlatformLog {
  readonly #spec: EnvironmentSpec;
  readonly #isJson: boolean;
  readonly #least: number;
  readonly #write: (text: string) => void;
  readonly #publish: (record: PlatformRecord) => void;
  readonly #iso: () => string;

  constructor(
    spec: EnvironmentSpec,
    write: (text: string) => void,
    publish: (record: PlatformRecord) => void,
    iso: () => string,
  ) {
    this.#spec = spec;
    this.#isJson = spec.logFormat === 'JSON';
    this.#least = Math.max(0, LEVELS.indexOf((spec.systemLogLevel ?? 'INFO') as Level));
    this.#write = write;
    this.#publish = publish;
    this.#iso = iso;
  }

  /** A record: for extensions always, in the log if its format is JSON and the level wants it. */
  #record(level: Level, type: string, record: Readonly<Record<string, unknown>>): void {
    this.#publish({ type, record });
    if (this.#isJson && LEVELS.indexOf(level) >= this.#least) {
      this.#write(JSON.stringify({ time: this.#iso(), type, record }));
    }
  }

  #line(text: string): void {
    if (!this.#isJson) this.#write(text);
  }

  initStart(phase: Phase, runtimeArn: string): void {
    const { runtime, functionName, version, initializationType, memoryMb } = this.#spec;
    if (runtime !== undefined) {
      this.#line(`INIT_START Runtime Version: ${runtimeVersion(runtime)}\tRuntime Version ARN: ${runtimeArn}`);
    }
    this.#record('INFO', 'platform.initStart', {
      initializationType,
      phase,
      ...(runtime === undefined ? {} : { runtimeVersion: runtimeVersion(runtime), runtimeVersionArn: runtimeArn }),
      functionName,
      functionVersion: version,
      instanceMaxMemory: memoryMb * 1024 * 1024,
    });
  }

  initDone(phase: Phase, durationMs: number, status: Status, errorType: string | undefined): void {
    const { initializationType } = this.#spec;
    const failed = status !== 'success';
    if (failed) {
      const type = errorType === undefined || status === 'timeout' ? '' : `\tError Type: ${errorType}`;
      this.#line(`INIT_REPORT Init Duration: ${inLine(durationMs)} ms\tPhase: ${phase}\tStatus: ${status}${type}`);
    }
    const level = failed ? 'WARN' : 'DEBUG';
    const outcome = { initializationType, phase, status, ...(errorType === undefined ? {} : { errorType }) };
    this.#record(level, 'platform.initRuntimeDone', outcome);
    this.#record(level, 'platform.initReport', { ...outcome, metrics: { durationMs: rounded(durationMs) } });
  }

  start(requestId: string, traceId: string): void {
    this.#line(`START RequestId: ${requestId} Version: ${this.#spec.version}`);
    this.#record('INFO', 'platform.start', { requestId, version: this.#spec.version, tracing: this.#tracing(traceId) });
  }

  #tracing(traceId: string): Readonly<Record<string, unknown>> | undefined {
    return this.#spec.tracing === 'Active' ? { type: 'X-Amzn-Trace-Id', value: traceId } : undefined;
  }

  timedOut(requestId: string, timeoutMs: number): void {
    this.#line(`${this.#iso()} ${requestId} Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds\n`);
  }

  /** What happened to the process that ran the function. */
  crashed(requestId: string | undefined, message: string, type: string): void {
    this.#line(`${requestId === undefined ? '' : `RequestId: ${requestId} `}Error: ${message}\n${type}`);
  }

  runtimeDone(report: Report, producedBytes: number, responseLatencyMs: number | undefined): void {
    this.#record(report.status === 'success' ? 'DEBUG' : 'WARN', 'platform.runtimeDone', {
      requestId: report.requestId,
      status: report.status,
      ...(report.errorType === undefined ? {} : { errorType: report.errorType }),
      ...(responseLatencyMs === undefined
        ? {}
        : {
            spans: [
              { name: 'responseLatency', start: this.#iso(), durationMs: rounded(responseLatencyMs) },
              {
                name: 'responseDuration',
                start: this.#iso(),
                durationMs: rounded(Math.max(0, report.durationMs - responseLatencyMs)),
              },
            ],
          }),
      metrics: { durationMs: rounded(report.durationMs), producedBytes },
      tracing: this.#tracing(report.traceId),
    });
  }

  report(report: Report): void {
    const { memoryMb } = this.#spec;
    this.#line(`END RequestId: ${report.requestId}`);
    this.#line(
      `REPORT RequestId: ${report.requestId}\tDuration: ${inLine(report.durationMs)} ms\tBilled Duration: ${report.billedMs} ms\t` +
        `Memory Size: ${memoryMb} MB\tMax Memory Used: ${report.maxMemoryMb} MB` +
        `${report.initMs === undefined ? '' : `\tInit Duration: ${inLine(report.initMs)} ms`}${statusOf(report)}\t${this.#xray(report)}`,
    );
    this.#record(report.status === 'success' ? 'INFO' : 'WARN', 'platform.report', {
      requestId: report.requestId,
      metrics: {
        durationMs: rounded(report.durationMs),
        billedDurationMs: report.billedMs,
        memorySizeMB: memoryMb,
        maxMemoryUsedMB: report.maxMemoryMb,
        ...(report.initMs === undefined ? {} : { initDurationMs: rounded(report.initMs) }),
      },
      status: report.status,
      ...(report.errorType === undefined ? {} : { errorType: report.errorType }),
      tracing: this.#tracing(report.traceId),
    });
  }

  /** A traced invocation's segment, in a second line of its report. */
  #xray({ traceId }: Report): string {
    if (this.#spec.tracing !== 'Active') return '';
    const parts = Object.fromEntries(traceId.split(';').map((part) => part.trim().split('=') as [string, string]));
    if (parts.Root === undefined) return '';
    const segment = parts.Parent === undefined ? '' : `\tSegmentId: ${parts.Parent}`;
    return `\nXRAY TraceId: ${parts.Root}${segment}\tSampled: ${parts.Sampled === '1'}\t`;
  }

  extension(name: string, state: string, events: readonly string[]): void {
    this.#line(`EXTENSION\tName: ${name}\tState: ${state}\tEvents: [${events.join(', ')}]`);
    this.#record('INFO', 'platform.extension', { name, state, events });
  }

  subscribed(kind: 'LOGS' | 'TELEMETRY', name: string, types: readonly string[]): void {
    this.#line(`${kind}\tName: ${name}\tState: Subscribed\tTypes: [${types.join(', ')}]`);
    const type = kind === 'LOGS' ? 'platform.logsSubscription' : 'platform.telemetrySubscription';
    this.#record('INFO', type, { name, state: 'Subscribed', types });
  }
}
