/** The state file of a run that may be interrupted: JSON, written whole or not at all, gone when the run is done. See README.md. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { monotonicNow } from '../../runtime/monotonic.js';

const VERSION = 1;
const LEAST_BETWEEN_MS = 1_000;

export class ResumeFile<State> {
  readonly #about: string;
  #last = Number.NEGATIVE_INFINITY;

  /** `about` says what the run is of; a file about something else is not taken. `file` undefined keeps no state. */
  constructor(
    readonly file: string | undefined,
    about: object,
  ) {
    this.#about = JSON.stringify(about);
  }

  /** The state that an earlier run left. */
  load(): State | undefined {
    if (this.file === undefined) return undefined;
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch {
      return undefined;
    }
    try {
      const kept = JSON.parse(text) as { version: number; about: object; state: State };
      return kept.version === VERSION && JSON.stringify(kept.about) === this.#about ? kept.state : undefined;
    } catch {
      return undefined;
    }
  }

  /** Once a second at most, unless it is `final`. */
  save(state: () => State, final = false): void {
    if (this.file === undefined || (!final && monotonicNow() - this.#last < LEAST_BETWEEN_MS)) return;
    const part = `${this.file}.new`;
    writeFileSync(part, `${JSON.stringify({ version: VERSION, about: JSON.parse(this.#about), state: state() })}\n`);
    renameSync(part, this.file);
    this.#last = monotonicNow();
  }

  remove(): void {
    if (this.file !== undefined) rmSync(this.file, { force: true });
  }
}
