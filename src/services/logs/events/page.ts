import { EVENT_OVERHEAD, MAX_PAGE_BYTES, MAX_PAGE_EVENTS } from '../limits.js';
import type { StoredEvent } from './cursor.js';

/** Collects events as far as a page goes. The first one is taken whatever its size. */
export class Page {
  readonly events: StoredEvent[] = [];
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number | undefined) {
    this.#limit = Math.min(limit ?? MAX_PAGE_EVENTS, MAX_PAGE_EVENTS);
  }

  get isFull(): boolean {
    return this.events.length >= this.#limit || this.#bytes >= MAX_PAGE_BYTES;
  }

  /** False if there was no room. */
  add(event: StoredEvent): boolean {
    const bytes = Buffer.byteLength(event.message) + EVENT_OVERHEAD;
    if (this.isFull || (this.events.length > 0 && this.#bytes + bytes > MAX_PAGE_BYTES)) return false;
    this.events.push(event);
    this.#bytes += bytes;
    return true;
  }
}
