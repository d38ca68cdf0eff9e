/** Commits on their way to the disk, as one thread waits for them. */
import { type NativeBinding, native } from '../../native/index.js';

type Handle = Pick<InstanceType<NativeBinding['StateHandle']>, 'sequence' | 'flushed' | 'onFlushed'>;

export class Flushes {
  readonly #handle: Handle;
  /** In the order of the commits that they wait for. */
  readonly #waiting: Array<{ readonly commit: number; readonly run: () => void }> = [];
  #flushed: number;

  private constructor(handle: Handle, flushed: number) {
    this.#handle = handle;
    this.#flushed = flushed;
    handle.onFlushed((commit) => this.#reached(commit));
  }

  /** Those of an engine; `undefined` where commits are not flushed. */
  static of(engine: number): Flushes | undefined {
    const handle = new (native().StateHandle)(engine);
    const flushed = handle.flushed();
    return flushed === null ? undefined : new Flushes(handle, flushed);
  }

  /** Runs `run` when all that is committed by now is on the disk: at once and true if it is. */
  after(run: () => void): boolean {
    const commit = this.#handle.sequence();
    if (commit > this.#flushed) this.#flushed = this.#handle.flushed() ?? commit;
    // Who waits already is told first.
    if (commit <= this.#flushed && this.#waiting.length === 0) {
      run();
      return true;
    }
    this.#waiting.push({ commit, run });
    return false;
  }

  #reached(commit: number): void {
    this.#flushed = Math.max(this.#flushed, commit);
    const end = this.#waiting.findIndex((waiting) => waiting.commit > this.#flushed);
    for (const { run } of this.#waiting.splice(0, end < 0 ? this.#waiting.length : end)) run();
  }
}
