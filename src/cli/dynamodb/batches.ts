/**
 * Puts items into a table, 25 a BatchWriteItem, several of these at once. Who adds items is held up while all are under way, so that memory
 * stays flat. Items come into the table as if they were put one after another: of those with the same key the last one stays.
 */
import { sleep } from '../../runtime/monotonic.js';
import { type Endpoint, pauseBefore, Refusal } from './endpoint.js';
import type { Item, ItemRecord } from './items.js';

const MOST_ITEMS = 25;
/** A request is 16 MB at most; smaller ones travel better. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** How often UnprocessedItems are sent again without one of them being taken. */
const MOST_TRIES = 30;

/** An item that was refused. `ordinal` counts the records of the source from 1. */
export interface Failure {
  readonly ordinal: number;
  readonly message: string;
}

interface Put {
  readonly text: string;
  readonly ordinal: number;
}

interface Batch {
  /** By key. */
  readonly puts: Map<string, Put>;
  /** The first record that came to it. */
  first: number;
  characters: number;
}

interface Answer {
  readonly UnprocessedItems?: Readonly<Record<string, ReadonlyArray<{ readonly PutRequest: { readonly Item: object } }>>>;
}

export class Batches {
  #batch: Batch = emptyBatch();
  readonly #underWay = new Map<Batch, Promise<void>>();
  #next = 1;
  #error: unknown;
  /** Records that were refused. */
  readonly failed = new Tally();
  /** Records whose item gave way to a later one with the same key before it was sent. */
  readonly replaced = new Tally();

  constructor(
    readonly endpoint: Endpoint,
    readonly table: string,
    readonly keyNames: readonly string[],
    readonly atOnce: number,
    readonly onFailure: (failure: Failure) => void,
  ) {}

  /** All records before this one are in the table, or were refused. */
  get settled(): number {
    let least = this.#batch.puts.size > 0 ? this.#batch.first : this.#next;
    for (const { first } of this.#underWay.keys()) least = Math.min(least, first);
    return least;
  }

  /** Records come in order, also those that hold no item, and those that are passed over. */
  async add(ordinal: number, record: ItemRecord | undefined): Promise<void> {
    if (record && 'item' in record) await this.#place(record.item, ordinal);
    else if (record) this.#fail({ ordinal, message: record.message });
    this.#next = ordinal + 1;
    if (this.#error !== undefined) throw this.#error;
  }

  /** Sends what was added, and waits for all of it. */
  async flush(): Promise<void> {
    this.#send();
    await Promise.all(this.#underWay.values());
    if (this.#error !== undefined) throw this.#error;
  }

  async #place(item: Item, ordinal: number): Promise<void> {
    // Numbers that are equal and written differently pass as different here; the call is refused then, and its items are put one by one.
    const values = this.keyNames.map((name) => item.members[name]);
    // Items without a key are refused, each for itself.
    const key = values.includes(undefined) ? `record ${ordinal}` : JSON.stringify(values);
    for (const [batch, done] of this.#underWay) if (batch.puts.has(key)) await done;
    const earlier = this.#batch.puts.get(key);
    if (earlier !== undefined) this.replaced.note(earlier.ordinal);
    else if (this.#batch.puts.size === MOST_ITEMS || this.#batch.characters + item.text.length > MOST_CHARACTERS) {
      this.#send();
      while (this.#underWay.size >= this.atOnce && this.#error === undefined) await Promise.race(this.#underWay.values());
    }
    if (this.#batch.puts.size === 0) this.#batch.first = Math.min(this.#batch.first, ordinal);
    this.#batch.puts.delete(key);
    this.#batch.puts.set(key, { text: item.text, ordinal });
    this.#batch.characters += item.text.length;
  }

  #send(): void {
    const batch = this.#batch;
    if (batch.puts.size === 0) return;
    this.#batch = emptyBatch();
    const done = this.#write([...batch.puts.values()]).then(
      () => {
        this.#underWay.delete(batch);
      },
      (error: unknown) => {
        // The batch stays among those under way, so that what is settled does not pass it.
        this.#error ??= error;
      },
    );
    this.#underWay.set(batch, done);
  }

  async #write(puts: readonly Put[]): Promise<void> {
    try {
      await this.#writeAll(puts.map(({ text }) => text));
    } catch (error) {
      if (!isAboutItems(error)) throw error;
      for (const put of puts) await this.#writeOne(put);
    }
  }

  async #writeAll(texts: readonly string[]): Promise<void> {
    let left = texts;
    for (let tries = 0; left.length > 0; tries++) {
      if (tries === MOST_TRIES) throw new Error(`${this.endpoint.name} goes on taking none of the items that are left.`);
      if (tries > 0) await sleep(pauseBefore(tries - 1));
      const requests = left.map((text) => `{"PutRequest":{"Item":${text}}}`).join();
      const body = `{"RequestItems":{${JSON.stringify(this.table)}:[${requests}]}}`;
      const { UnprocessedItems = {} } = await this.endpoint.call<Answer>('BatchWriteItem', body);
      const unprocessed = Object.values(UnprocessedItems).flat();
      if (unprocessed.length < left.length) tries = 0;
      left = unprocessed.map(({ PutRequest }) => JSON.stringify(PutRequest.Item));
    }
  }

  async #writeOne({ text, ordinal }: Put): Promise<void> {
    try {
      await this.endpoint.call('PutItem', `{"TableName":${JSON.stringify(this.table)},"Item":${text}}`);
    } catch (error) {
      if (!isAboutItems(error)) throw error;
      this.#fail({ ordinal, message: (error as Error).message });
    }
  }

  #fail(failure: Failure): void {
    this.failed.note(failure.ordinal);
    this.onFailure(failure);
  }
}

/** How many records something was so for, and for how many before a given one. */
class Tally {
  #ordinals: number[] = [];
  /** Of those that are counted and no longer listed. */
  #before = 0;

  get all(): number {
    return this.#before + this.#ordinals.length;
  }

  note(ordinal: number): void {
    this.#ordinals.push(ordinal);
  }

  /** `ordinal` never goes down from call to call. */
  before(ordinal: number): number {
    const later = this.#ordinals.filter((noted) => noted >= ordinal);
    this.#before += this.#ordinals.length - later.length;
    this.#ordinals = later;
    return this.#before;
  }
}

const emptyBatch = (): Batch => ({ puts: new Map(), first: Number.POSITIVE_INFINITY, characters: 0 });

/** One bad item refuses a whole call. */
const isAboutItems = (error: unknown): boolean =>
  error instanceof Refusal &&
  ['ValidationException', 'SerializationException', 'ItemCollectionSizeLimitExceededException'].includes(error.code);
