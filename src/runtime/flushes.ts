/** Commits on their way to the disk, as one thread waits for them. */
import { type NativeBinding, native } from '../../native/index.js';

type Handle = Pick<InstanceType<NativeBinding['StateHandle']>, 'sequence' | 'flushed' | 'onFlushed'>;

/** What is told in place of a commit's number once the disk has lost something. */
const LOST = -1;

export class Flushes {
  readonly #handle: Handle;
  /** In the order of the commits that they wait for. */
  readonly #waiting: Array<{ readonly commit: number; readonly run: () => void; readonly lost: () => void }> = [];
  #flushed: number;
  #lost = false;

  constructor(handle: Handle, flushed: number, onLost: () => void) {
    this.#handle = handle;
    this.#flushed = flushed;
    handle.onFlushed((commit) => {
      if (commit !== LOST) this.#reached(commit);
      else {
        this.#lose();
        onLost();
      }
    });
  }

  /** Those of an engine; `undefined` where commits are not flushed. `onLost` runs when the disk has lost something. */
  static of(engine: number, onLost: () => void): Flushes | undefined {
    const handle = new (native().StateHandle)(engine);
    const flushed = handle.flushed();
    return flushed === null ? undefined : new Flushes(handle, flushed, onLost);
  }

  /** Runs `run` when all that is committed by now is on the disk: at once and true if it is; or `lost`, if it will never be known to be. */
  after(run: () => void, lost: () => void): boolean {
    // No write is taken any more, so that there is nothing to wait for.
    if (this.#lost) {
      run();
      return true;
    }
    const commit = this.#handle.sequence();
    if (commit > this.#flushed) this.#flushed = this.#handle.flushed() ?? commit;
    // Who waits already is told first.
    if (commit <= this.#flushed && this.#waiting.length === 0) {
      run();
      return true;
    }
    this.#waiting.push({ commit, run, lost });
    return false;
  }

  #lose(): void {
    this.#lost = true;
    for (const { lost } of this.#waiting.splice(0)) lost();
  }

  #reached(commit: number): void {
    this.#flushed = Math.max(this.#flushed, commit);
    const end = this.#waiting.findIndex((waiting) => waiting.commit > this.#flushed);
    for (const { run } of this.#waiting.splice(0, end < 0 ? this.#waiting.length : end)) {
      try {
        run();
      } catch {
        // A connection that is gone; the answers behind it are others'.
      }
    }
  }
}
