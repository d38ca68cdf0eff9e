/**
 * Has a batch processed by the function, whatever it takes: repeats, smaller batches, reports of single failures, and at last the destination for what
 * could not be processed. Records are passed in their order; nothing behind a batch is read before the batch is dealt with.
 */
import { isServiceError } from '../../../../../protocols/errors.js';
import { type Discarded, report } from '../destinations.js';
import type { CallResult, LogRecord, Mapping, SourceTools, StreamSource } from '../source.js';
import { verdictOf } from './responses.js';
import { MAX_STATE_BYTES, stateIn, type Windows, windowMembers } from './windows.js';

/**
 * Milliseconds on the emulator's clock before the first repeat, doubled with each. In a minute that makes the 7 calls that were recorded on AWS on
 * 2025-11-25 (`test_kinesis_maximum_record_age_exceeded[expire-while-retrying]`); the longest pause is a guess.
 */
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 60_000;
const MS_PER_SECOND = 1000;
const ENDLESS = -1;
const CALL_FAILED = 'PROBLEM: Function call failed';

export interface DeliveryInit {
  readonly mapping: Mapping;
  readonly source: StreamSource;
  readonly tools: SourceTools;
  readonly number: number;
  readonly ending: AbortController;
  readonly windows: Windows;
  /** Until the moment on the emulator's clock, or the end of the lane. */
  sleep(until: number): Promise<void>;
  /** All up to the position is dealt with; without one, what was dealt with before. */
  done(position?: string): void;
  /** Throws if what this delivery works for is of a world that is gone. */
  check(): void;
  /** The last call came to this. */
  trouble(result: string): void;
}

/** Records that are called with together. */
interface Attempt {
  readonly records: readonly LogRecord[];
  /** Where the log has been dealt with when they are. */
  readonly end: string;
  /** How often the function failed on them. */
  readonly failures: number;
  /** How often it was tried in all: calls that could not be made count here. */
  readonly tries: number;
}

interface Called {
  readonly requestId: string;
  readonly payload: string;
  /** Absent where the function could not be called. */
  readonly result?: CallResult;
  readonly why?: string;
}

export class Delivery {
  readonly #init: DeliveryInit;
  #calls = 0;

  constructor(init: DeliveryInit) {
    this.#init = init;
  }

  /** Resolves when all of the records are dealt with, or the lane is ended. */
  async deliver(records: readonly LogRecord[], shard: string, end: string): Promise<void> {
    const [first] = records as [LogRecord];
    const { windows, ending } = this.#init;
    if (windows.areUsed && !windows.belongs(first)) await this.finish(shard);
    let left: readonly Attempt[] = [{ records, end, failures: 0, tries: 0 }];
    while (left.length > 0 && !ending.signal.aborted) {
      const [next, ...others] = left as [Attempt, ...Attempt[]];
      left = [...(await this.#try(next, shard)), ...others];
    }
  }

  /** Ends the window that is open, with a call of its own. */
  async finish(shard: string, early = false): Promise<void> {
    const { windows, mapping, ending, done } = this.#init;
    const { row: open } = windows;
    if (open === undefined) return;
    const members = windowMembers(open, mapping.row.config.EventSourceArn, { final: true, early });
    for (let failures = 0; !ending.signal.aborted; ) {
      const called = await this.#call([], members);
      const { result } = called;
      if (result && !result.error) break;
      if (result) failures++;
      if (this.#isExhausted(failures)) {
        await this.#discard('RetryAttemptsExhausted', [], open.shard || shard, called, failures);
        break;
      }
      await this.#pause(failures);
    }
    if (ending.signal.aborted) return;
    windows.close();
    done();
  }

  /** One call; gives what is left to be tried. */
  async #try(attempt: Attempt, shard: string): Promise<readonly Attempt[]> {
    const { windows, mapping, ending } = this.#init;
    const rest = await this.#withoutExpired(attempt, shard);
    if (rest === undefined) return [];
    const open = windows.areUsed ? windows.enter(rest.records[0] as LogRecord, shard) : undefined;
    const members = open && windowMembers(open, mapping.row.config.EventSourceArn, { final: false, early: false });
    const called = await this.#call(rest.records, members);
    const { result } = called;
    if (result === undefined) return this.#later(rest, called);
    const verdict = result.error ? 'failure' : this.#verdict(result.payload, rest.records);
    if (verdict === 'failure') return this.#failed(rest, called, shard);
    if (open) await this.#keepState(result.payload, shard);
    if (verdict === 'success') {
      this.#init.done(rest.end);
      return [];
    }
    const { from } = verdict;
    // Repeats begin anew where there was progress; recorded 2025-11-25 (`test_dynamodb_report_batch_item_failures`).
    if (from === 0) return this.#failed(rest, called, shard);
    if (!ending.signal.aborted) this.#init.done((rest.records[from - 1] as LogRecord).sequence);
    return [{ records: rest.records.slice(from), end: rest.end, failures: 0, tries: 0 }];
  }

  #verdict(payload: Uint8Array, records: readonly LogRecord[]): ReturnType<typeof verdictOf> {
    const { mapping, windows } = this.#init;
    if (windows.areUsed && stateIn(payload) === undefined) return 'failure';
    if (!mapping.row.config.FunctionResponseTypes?.includes('ReportBatchItemFailures')) return 'success';
    return verdictOf(
      payload,
      records.map(({ sequence }) => sequence),
    );
  }

  async #keepState(payload: Uint8Array, shard: string): Promise<void> {
    const { windows } = this.#init;
    windows.keep(stateIn(payload)?.state);
    if (Buffer.byteLength(JSON.stringify(windows.row?.state)) > MAX_STATE_BYTES) await this.finish(shard, true);
  }

  /** The function failed: smaller batches, then repeats, then the destination. */
  async #failed(attempt: Attempt, called: Called, shard: string): Promise<readonly Attempt[]> {
    const { mapping, trouble } = this.#init;
    const { records, end } = attempt;
    trouble(CALL_FAILED);
    const isReported = called.result?.error === undefined;
    // Splitting uses up no repeats (developer guide).
    if (mapping.row.config.BisectBatchOnFunctionError && records.length > 1 && !isReported) return halves(attempt);
    const failures = attempt.failures + 1;
    if (this.#isExhausted(failures)) {
      await this.#discard('RetryAttemptsExhausted', records, shard, called, failures);
      this.#init.done(end);
      return [];
    }
    await this.#pause(attempt.tries);
    return [{ ...attempt, failures, tries: attempt.tries + 1 }];
  }

  /** It could not be called: throttled, not there. That is tried again until the records are too old. */
  async #later(attempt: Attempt, { why }: Called): Promise<readonly Attempt[]> {
    this.#init.trouble(`PROBLEM: ${why}`);
    await this.#pause(attempt.tries);
    return [{ ...attempt, tries: attempt.tries + 1 }];
  }

  #isExhausted(failures: number): boolean {
    const { MaximumRetryAttempts: most = ENDLESS } = this.#init.mapping.row.config;
    return most !== ENDLESS && failures > most;
  }

  #pause(tries: number): Promise<void> {
    const { tools, sleep } = this.#init;
    return sleep(tools.host.instance.clock.now() + Math.min(FIRST_RETRY_MS * 2 ** tries, LAST_RETRY_MS));
  }

  /** Records that are too old go to the destination, by themselves; the others stay. */
  async #withoutExpired(attempt: Attempt, shard: string): Promise<Attempt | undefined> {
    const { MaximumRecordAgeInSeconds: age = ENDLESS } = this.#init.mapping.row.config;
    if (age === ENDLESS) return attempt;
    const oldest = this.#init.tools.host.instance.clock.now() - age * MS_PER_SECOND;
    const isFresh = ({ arrived }: LogRecord): boolean => arrived >= oldest;
    const place = attempt.records.findIndex(isFresh);
    if (place === 0) return attempt;
    const expired = place < 0 ? attempt.records : attempt.records.slice(0, place);
    const called = { requestId: this.#requestId(), payload: payloadOf(expired) };
    await this.#discard('RecordAgeExceeded', expired, shard, called, attempt.tries + 1);
    this.#init.done(place < 0 ? attempt.end : (expired.at(-1) as LogRecord).sequence);
    return place < 0 ? undefined : { ...attempt, records: attempt.records.slice(place) };
  }

  async #discard(
    condition: Discarded['condition'],
    records: readonly LogRecord[],
    shard: string,
    { requestId, payload, result }: Called,
    invokeCount: number,
  ): Promise<void> {
    const { tools, mapping, source } = this.#init;
    await report(tools, mapping, source, {
      condition,
      records,
      shard,
      payload,
      invokeCount,
      requestId,
      ...(result && { result }),
    });
  }

  async #call(records: readonly LogRecord[], members: object = {}): Promise<Called> {
    const { tools, mapping, check } = this.#init;
    const requestId = this.#requestId();
    const payload = payloadOf(records, members);
    try {
      return { requestId, payload, result: await tools.invoke(mapping, requestId, Buffer.from(payload)) };
    } catch (error) {
      if (!isServiceError(error)) throw error;
      return { requestId, payload, why: error.message };
    } finally {
      check();
    }
  }

  #requestId(): string {
    const { tools, mapping, number } = this.#init;
    const { instance } = tools.host;
    return instance.idsFor(`source ${mapping.row.uuid} ${number} ${instance.clock.now()} ${this.#calls++}`).uuid();
  }
}

function payloadOf(records: readonly LogRecord[], members: object = {}): string {
  return JSON.stringify({ Records: records.map(({ value }) => value), ...members });
}

function halves({ records, end, failures }: Attempt): readonly Attempt[] {
  const middle = Math.ceil(records.length / 2);
  const [first, second] = [records.slice(0, middle), records.slice(middle)];
  return [
    { records: first, end: (first.at(-1) as LogRecord).sequence, failures, tries: 0 },
    { records: second, end, failures, tries: 0 },
  ];
}
