/**
 * What environments write goes to CloudWatch Logs, as any client of it would send it: in order, a few milliseconds' worth at a time, into a group and
 * a stream that are made when they are first needed. Nothing is dropped: where lines come faster than they are taken, the environment is read no
 * further (`room`).
 */
import { isServiceError } from '../../../../protocols/errors.js';
import { type ContextHost, RequestContext } from '../../../runtime/context.js';
import { describeFailure } from '../../../runtime/log.js';
import { realTimeout, sleep } from '../../../runtime/monotonic.js';
import type { EnvironmentSpec, LogLine } from '../executor/contract.js';
import { LOG_BACKLOG_BYTES, LOG_PAUSE_MS } from './limits.js';
import type { LogTarget } from './pools.js';

/** Of one call. AWS counts 26 bytes beside each event. */
const MAX_BATCH_BYTES = 1_048_576;
const MAX_BATCH_EVENTS = 10_000;
const EVENT_OVERHEAD = 26;
/** A longer line is told in several events, as Lambda does it. */
const MAX_EVENT_BYTES = 262_144 - EVENT_OVERHEAD;
/** Tries of a call that fails for no reason of its own. */
const TRIES = 5;
const PAUSE_MS = 50;

/** All environments' ways to the log. */
export class LogStreams {
  readonly #host: ContextHost;
  readonly #waiting = new Set<LogWriter>();
  #timer: { cancel(): void } | undefined;
  /** Calls so far, to tell their contexts apart. */
  #calls = 0;
  #told = false;

  constructor(host: ContextHost) {
    this.#host = host;
  }

  writer(spec: EnvironmentSpec, logStream: () => string): LogTarget {
    return new LogWriter(spec, logStream, this);
  }

  /** Has the writer write soon, together with others. */
  soon(writer: LogWriter): void {
    this.#waiting.add(writer);
    this.#timer ??= realTimeout(() => this.#write(), LOG_PAUSE_MS);
  }

  #write(): void {
    this.#timer = undefined;
    const writers = [...this.#waiting];
    this.#waiting.clear();
    for (const writer of writers) void writer.write();
  }

  /** Calls CloudWatch Logs for the account of a function. */
  async call({ account, region }: EnvironmentSpec, operation: string, input: Record<string, unknown>): Promise<void> {
    const requestId = `lambda-logs-${++this.#calls}`;
    const identity = {
      service: 'lambda',
      operation,
      account,
      region,
      accessKeyId: undefined,
      signature: 'none',
      requestId,
      hostLabel: undefined,
    } as const;
    const context = new RequestContext(this.#host, identity, operation, undefined);
    try {
      await context.call('logs', operation, input);
    } finally {
      context.finish();
    }
  }

  /** Lines are lost: said once, since what is wrong with one call is wrong with the next. */
  tell(group: string, error: unknown): void {
    if (this.#told) return;
    this.#told = true;
    const reason = isServiceError(error) ? `${error.code}: ${error.message}` : describeFailure(error);
    this.#host.instance.log.write('error', `Output of functions can't be written to the log group ${group}: ${reason}`);
  }
}

interface Entry {
  readonly timestamp: number;
  readonly message: string;
}

class LogWriter implements LogTarget {
  readonly #spec: EnvironmentSpec;
  readonly #logStream: () => string;
  readonly #streams: LogStreams;
  #entries: Entry[] = [];
  #bytes = 0;
  #writing: Promise<void> | undefined;
  #dropped = false;
  #wake: Array<() => void> = [];

  constructor(spec: EnvironmentSpec, logStream: () => string, streams: LogStreams) {
    this.#spec = spec;
    this.#logStream = logStream;
    this.#streams = streams;
  }

  log(lines: readonly LogLine[]): void {
    if (this.#dropped) return;
    for (const { time, text } of lines) {
      if (text === '') continue;
      // AWS keeps the line's end (recorded by LocalStack 2023-09-04, test_invocation_type_event_error).
      for (const message of pieces(`${text}\n`)) {
        this.#entries.push({ timestamp: time, message });
        this.#bytes += message.length + EVENT_OVERHEAD;
      }
    }
    if (this.#entries.length > 0) this.#streams.soon(this);
  }

  room(): Promise<void> | undefined {
    if (this.#bytes < LOG_BACKLOG_BYTES || this.#dropped) return undefined;
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  async flushed(): Promise<void> {
    while (this.#entries.length > 0 && !this.#dropped) await this.write();
    await this.#writing;
  }

  drop(): void {
    this.#dropped = true;
    this.#entries = [];
    this.#bytes = 0;
    this.#wakeAll();
  }

  /** Writes what there is, one call after the other. */
  write(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#entries.length > 0) {
      const batch = this.#take();
      await this.#put(batch);
      this.#wakeAll();
    }
  }

  #take(): Entry[] {
    let bytes = 0;
    let count = 0;
    for (const { message } of this.#entries) {
      const size = (message.length < MAX_EVENT_BYTES / 4 ? message.length * 3 : Buffer.byteLength(message)) + EVENT_OVERHEAD;
      if (count === MAX_BATCH_EVENTS || bytes + size > MAX_BATCH_BYTES) break;
      bytes += size;
      count++;
    }
    const batch = this.#entries.splice(0, Math.max(1, count));
    for (const { message } of batch) this.#bytes -= message.length + EVENT_OVERHEAD;
    // The clock may have been set back meanwhile.
    return batch.sort((a, b) => a.timestamp - b.timestamp);
  }

  async #put(logEvents: Entry[]): Promise<void> {
    const { logGroup: logGroupName } = this.#spec;
    const logStreamName = this.#logStream();
    for (let tries = 1; !this.#dropped; tries++) {
      try {
        await this.#streams.call(this.#spec, 'PutLogEvents', { logGroupName, logStreamName, logEvents });
        return;
      } catch (error) {
        const code = isServiceError(error) ? error.code : undefined;
        if (tries >= TRIES || code === 'NotImplemented') {
          this.#streams.tell(logGroupName, error);
          return;
        }
        if (code === 'ResourceNotFoundException') await this.#create(logGroupName, logStreamName);
        else await sleep(PAUSE_MS * tries);
      }
    }
  }

  async #create(logGroupName: string, logStreamName: string): Promise<void> {
    for (const [operation, input] of [
      ['CreateLogGroup', { logGroupName }],
      ['CreateLogStream', { logGroupName, logStreamName }],
    ] as const) {
      try {
        await this.#streams.call(this.#spec, operation, input);
      } catch (error) {
        // Another environment may have been faster; whatever else is wrong shows in the next try.
        if (!isServiceError(error)) throw error;
      }
    }
  }

  #wakeAll(): void {
    if (this.#bytes >= LOG_BACKLOG_BYTES) return;
    for (const wake of this.#wake.splice(0)) wake();
  }
}

/** A line as events may hold it. */
function pieces(text: string): string[] {
  if (text.length < MAX_EVENT_BYTES / 4 || Buffer.byteLength(text) <= MAX_EVENT_BYTES) return [text];
  const bytes = Buffer.from(text);
  const found: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    let end = Math.min(at + MAX_EVENT_BYTES, bytes.length);
    // No character is cut in two.
    while (end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end--;
    found.push(bytes.toString('utf8', at, end));
    at = end;
  }
  return found;
}
