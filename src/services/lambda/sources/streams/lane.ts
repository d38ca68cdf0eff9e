/**
 * One order of records on their way to a function: reads, filters, collects a batch, has it processed (`delivery.ts`), notes the position, and goes on.
 * Nothing is polled: the log tells when there is more.
 */
import { describeFailure } from '../../../../runtime/log.js';
import { isWorldReplaced, tupleKey, WorldReplaced } from '../../../../runtime/state/index.js';
import { SOURCE_POSITIONS, SOURCES, type SourcePositionRow } from '../../store.js';
import { filterOf } from '../filters.js';
import type { LogRecord, Mapping, SourceTools, StreamSource } from '../source.js';
import { Delivery } from './delivery.js';
import { Windows } from './windows.js';

const MS_PER_SECOND = 1000;
/** Bytes of records that go into one call: Lambda's limit for what a function is called with. */
const MAX_BATCH_BYTES = 6 * 1024 * 1024 - 1024;

/** Steps after which other work has a turn. */
const STEPS_A_TURN = 16;

export interface LaneInit {
  readonly mapping: Mapping;
  readonly source: StreamSource;
  readonly tools: SourceTools;
  readonly number: number;
  /** Of the mapping's lanes. */
  readonly count: number;
  readonly row: SourcePositionRow;
  readonly ending: AbortController;
}

interface Pending {
  readonly record: LogRecord;
  readonly bytes: number;
}

export class Lane {
  readonly #init: LaneInit;
  readonly #passes: (event: unknown) => boolean;
  readonly #delivery: Delivery;
  readonly #windows: Windows;
  /** The newest commit when this lane began; of another world it writes nothing. */
  readonly #since: number;
  #pending: Pending[] = [];
  #bytes = 0;
  /** When the first of the pending records was taken. */
  #collecting = 0;
  #shard = '';
  #readTo: string;
  #notedTo: string;
  #woken = true;
  #wake: (() => void) | undefined;

  constructor(init: LaneInit) {
    const { mapping, row, tools } = init;
    this.#init = init;
    this.#passes = filterOf(mapping.row.config.FilterCriteria);
    this.#since = tools.host.instance.engineState.sequence();
    this.#readTo = row.position;
    this.#notedTo = row.position;
    this.#windows = new Windows((mapping.row.config.TumblingWindowInSeconds ?? 0) * MS_PER_SECOND, row.window);
    this.#delivery = new Delivery({
      ...init,
      windows: this.#windows,
      sleep: (until) => this.#sleep(until, false),
      done: (position = this.#notedTo) => this.#note(position, 'OK'),
      check: () => {
        if (tools.host.instance.engineState.isReplaced(this.#since)) throw new WorldReplaced();
      },
      trouble: (result) => this.#note(this.#notedTo, result),
    });
  }

  /** There may be more to read. */
  wake(): void {
    this.#woken = true;
    this.#wake?.();
  }

  /** Resolves when the lane was ended, or its log is gone. */
  async run(): Promise<void> {
    const { ending, tools } = this.#init;
    try {
      for (let steps = 1; !ending.signal.aborted && (await this.#step()); steps++) {
        // A filter may pass over a long log without a wait.
        if (steps % STEPS_A_TURN === 0) await new Promise(setImmediate);
      }
    } catch (error) {
      // What runs after a restore belongs to no world; the lanes of the new one are others.
      if (isWorldReplaced(error) || ending.signal.aborted) return;
      const { uuid } = this.#init.mapping.row;
      tools.host.instance.log.write(
        'error',
        `Nothing more is read for the event source mapping ${uuid}: ${describeFailure(error)}`,
      );
    }
  }

  /** False when there is nothing to read from any more. */
  async #step(): Promise<boolean> {
    this.#woken = false;
    const more = this.#read();
    if (more === undefined) {
      this.#note(this.#notedTo, 'PROBLEM: Stream not found');
      return false;
    }
    const now = this.#init.tools.host.instance.clock.now();
    const { closes } = this.#windows;
    const full = this.#isFull();
    if (full || (this.#pending.length > 0 && !more && now >= this.#due())) await this.#deliver();
    else if (more) return true;
    else if (this.#pending.length === 0 && now >= closes) await this.#delivery.finish(this.#shard);
    else await this.#wait(Math.min(this.#pending.length > 0 ? this.#due() : Number.POSITIVE_INFINITY, closes));
    return true;
  }

  #due(): number {
    return this.#collecting + (this.#init.mapping.row.config.MaximumBatchingWindowInSeconds ?? 0) * MS_PER_SECOND;
  }

  #isFull(): boolean {
    const { BatchSize = 1 } = this.#init.mapping.row.config;
    return this.#pending.length >= BatchSize || this.#bytes >= MAX_BATCH_BYTES;
  }

  /** Takes what there is up to a batch; says whether there may be more, or nothing where the log is gone. */
  #read(): boolean | undefined {
    const { source, mapping, number, count, tools } = this.#init;
    if (this.#isFull()) return true;
    const limit = (mapping.row.config.BatchSize ?? 1) - this.#pending.length;
    const batch = source.read(this.#readTo, limit);
    if (batch === undefined) return undefined;
    this.#shard = batch.shard;
    this.#readTo = batch.position;
    for (const record of batch.records) {
      if (count > 1 && laneOf(record.key, count) !== number) continue;
      record.value.eventSourceARN = mapping.row.config.EventSourceArn;
      if (!this.#passes(source.filtered(record))) continue;
      if (this.#pending.length === 0) this.#collecting = tools.host.instance.clock.now();
      const bytes = Buffer.byteLength(JSON.stringify(record.value)) + 1;
      this.#pending.push({ record, bytes });
      this.#bytes += bytes;
    }
    // What was passed over need not be read again after a restart.
    if (this.#pending.length === 0 && this.#readTo !== this.#notedTo) this.#note(this.#readTo);
    return batch.records.length >= limit;
  }

  /** Hands over what is pending: as much as one call may carry, and of one window. */
  async #deliver(): Promise<void> {
    let bytes = 0;
    let length = 0;
    for (const { record, bytes: size } of this.#pending) {
      const isOther = length > 0 && !this.#windows.isSame((this.#pending[0] as Pending).record, record);
      if (isOther || (length > 0 && bytes + size > MAX_BATCH_BYTES)) break;
      bytes += size;
      length++;
    }
    const batch = this.#pending.slice(0, length).map(({ record }) => record);
    this.#pending = this.#pending.slice(length);
    this.#bytes -= bytes;
    const end = this.#pending.length === 0 ? this.#readTo : (batch.at(-1) as LogRecord).sequence;
    await this.#delivery.deliver(batch, this.#shard, end);
  }

  /** Notes how far the mapping has come, and how its last call went. */
  #note(position: string, result?: string): void {
    const { mapping, number, tools } = this.#init;
    const { account, region, row } = mapping;
    const window = this.#windows.row;
    tools.host.instance.state(account, region).transact((tx) => {
      const current = tx.get(SOURCES, row.uuid);
      if (current === undefined) return;
      tx.put(SOURCE_POSITIONS, tupleKey(row.uuid, number), { position, ...(window && { window }) });
      if (result === undefined || current.config.LastProcessingResult === result) return;
      tx.put(SOURCES, row.uuid, { ...current, config: { ...current.config, LastProcessingResult: result } });
    }, this.#since);
    this.#notedTo = position;
  }

  /** Until there is more, or the moment on the emulator's clock, or the end. */
  async #wait(until: number): Promise<void> {
    if (!this.#woken) await this.#sleep(until, true);
  }

  #sleep(until: number, wakes: boolean): Promise<void> {
    const { tools, ending } = this.#init;
    return new Promise((resolve) => {
      const alarm = until === Number.POSITIVE_INFINITY ? undefined : tools.host.instance.alarms.at(until, () => end());
      const end = (): void => {
        alarm?.cancel();
        ending.signal.removeEventListener('abort', end);
        if (wakes) this.#wake = undefined;
        resolve();
      };
      ending.signal.addEventListener('abort', end);
      if (wakes) this.#wake = end;
      if (ending.signal.aborted) end();
    });
  }
}

/** FNV-1a of the key: records of one key are of one lane. */
function laneOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}
