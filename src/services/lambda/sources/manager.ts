/**
 * All event source mappings of an emulator, in Lambda's home on the main thread. It follows their rows: brings new and changed ones to the state that was
 * asked for, has their sources read, and ends what is gone. It holds nothing that is not in the rows.
 */
import type { ContextHost } from '../../../runtime/context.js';
import { describeFailure } from '../../../runtime/log.js';
import { isWorldReplaced } from '../../../runtime/state/index.js';
import { SOURCE_PLACES, SOURCES, type SourcePlaceRow, type SourceRow } from '../store.js';
import { KINDS } from './kinds.js';
import { settledState } from './rows.js';
import { type Consumer, type Mapping, type SourceTools, STREAM_SOURCES } from './source.js';
import { startStreamConsumer } from './streams/consumer.js';

interface Running {
  readonly generation: number;
  readonly consumer: Consumer | undefined;
}

export class SourceManager {
  readonly #tools: SourceTools;
  readonly #host: ContextHost;
  readonly #ending = new AbortController();
  readonly #running = new Map<string, Running>();
  /** Changes under way, by mapping: they take turns, since a call of the former consumer may not be answered yet. */
  readonly #turns = new Map<string, Promise<void>>();

  constructor(tools: SourceTools) {
    this.#tools = tools;
    this.#host = tools.host;
    void this.#follow();
  }

  async close(): Promise<void> {
    this.#ending.abort();
    await Promise.all([...this.#running.values()].map(({ consumer }) => consumer?.close()));
  }

  async #follow(): Promise<void> {
    const { engineState } = this.#host.instance;
    const { signal } = this.#ending;
    while (!signal.aborted) {
      const since = engineState.sequence();
      this.#reconcile(since);
      const end = await engineState.wait({ collection: SOURCE_PLACES }, { since, signal });
      if (end === 'closed' || end === 'aborted') return;
      if (end === 'restored') this.#forget();
    }
  }

  /** What runs is of another world: it is left to end by itself, and writes nothing more. */
  #forget(): void {
    for (const { consumer } of this.#running.values()) void consumer?.close();
    this.#running.clear();
    this.#turns.clear();
  }

  #reconcile(since: number): void {
    const places = new Map(this.#host.instance.state('*', '*').range(SOURCE_PLACES));
    for (const uuid of new Set([...places.keys(), ...this.#running.keys()])) {
      const place = places.get(uuid);
      if (place !== undefined && this.#running.get(uuid)?.generation === place.generation) continue;
      this.#inTurn(uuid, () => this.#change(uuid, place, since));
    }
  }

  #inTurn(uuid: string, work: () => Promise<void>): void {
    const { instance } = this.#host;
    const turn = (this.#turns.get(uuid) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      if (isWorldReplaced(error) || this.#ending.signal.aborted) return;
      instance.log.write('error', `The event source mapping ${uuid} can't be followed: ${describeFailure(error)}`);
    });
    this.#turns.set(uuid, turn);
    void turn.then(() => {
      if (this.#turns.get(uuid) === turn) this.#turns.delete(uuid);
    });
  }

  async #change(uuid: string, place: SourcePlaceRow | undefined, since: number): Promise<void> {
    const { engineState } = this.#host.instance;
    if (engineState.isReplaced(since) || this.#ending.signal.aborted) return;
    const before = this.#running.get(uuid);
    if (place !== undefined && before?.generation === place.generation) return;
    this.#running.delete(uuid);
    const closing = before?.consumer?.close();
    if (place === undefined) return;
    await closing;
    if (engineState.isReplaced(since) || this.#ending.signal.aborted) return;
    const row = this.#host.instance.state(place.account, place.region).get(SOURCES, uuid);
    if (row === undefined) return;
    const consumer = settledState(row.config.State) === 'Enabled' ? this.#start({ ...place, row }) : undefined;
    this.#running.set(uuid, { generation: row.generation, consumer });
    this.#settle(place, row, since);
  }

  #start(mapping: Mapping): Consumer | undefined {
    const source = STREAM_SOURCES[mapping.row.kind]?.(mapping, this.#tools);
    return source && startStreamConsumer(mapping, source, this.#tools);
  }

  /** The state that the changes lead to. That nothing can be read from a source is told where users look. */
  #settle({ account, region }: SourcePlaceRow, { uuid, kind, generation }: SourceRow, since: number): void {
    const isRead = STREAM_SOURCES[kind] !== undefined;
    const { label, reason } = KINDS[kind];
    this.#host.instance.state(account, region).transact((tx) => {
      const row = tx.get(SOURCES, uuid);
      if (row === undefined || row.generation !== generation) return;
      const State = settledState(row.config.State);
      const told = isRead || State === 'Disabled' ? reason : `${reason}. ${label} is not emulated yet: nothing is read from it`;
      if (row.config.State === State && row.config.StateTransitionReason === told) return;
      tx.put(SOURCES, uuid, { ...row, config: { ...row.config, State, StateTransitionReason: told } });
    }, since);
  }
}
