/** The emulator's clock, which tests may freeze and move; not the machine's. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}
