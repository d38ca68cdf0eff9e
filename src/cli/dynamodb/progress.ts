/** How far a run is: a bar on a terminal, elsewhere a line now and then, both on standard error. */
import { monotonicNow } from '../../runtime/monotonic.js';

const BAR_WIDTH = 30;
const REDRAW_MS = 100;
const LINE_MS = 5_000;
const SECOND_MS = 1_000;

export const count = (number: number, of: string): string => `${number.toLocaleString('en-US')} ${of}${number === 1 ? '' : 's'}`;

export class Progress {
  readonly #began = monotonicNow();
  readonly #terminal = process.stderr.isTTY === true;
  #drawn = monotonicNow();
  #shown = false;

  constructor(readonly title: string) {}

  /** `share` of the whole, 0 to 1, undefined where nobody knows it; `items` since the beginning of this run. */
  update(share: number | undefined, items: number): void {
    const now = monotonicNow();
    if (now - this.#drawn < (this.#terminal ? REDRAW_MS : LINE_MS)) return;
    this.#drawn = now;
    const percent = share === undefined ? '' : `${Math.floor(Math.min(share, 1) * 100)} %`.padStart(6);
    const told = `${percent}  ${count(items, 'item')}, ${this.#rate(items)}`;
    if (!this.#terminal) process.stderr.write(`${this.title}${told}\n`);
    else {
      const filled = Math.round(Math.min(share ?? 0, 1) * BAR_WIDTH);
      const bar = share === undefined ? '' : `  ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
      process.stderr.write(`\r${this.title}${bar}${told}\u001B[K`);
      this.#shown = true;
    }
  }

  /** Makes room for what is printed next. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001B[K');
    this.#shown = false;
  }

  seconds(): number {
    return Math.round(monotonicNow() - this.#began) / SECOND_MS;
  }

  #rate(items: number): string {
    return `${Math.round(items / Math.max(this.seconds(), 0.001)).toLocaleString('en-US')}/s`;
  }
}
