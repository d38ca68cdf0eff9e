/** What a file of `subjects/` exports: a part of the emulator, and what is timed of it. */
export interface Case {
  readonly name: string;
  /** Does it once, or `perRun` times. A promise is waited for. */
  readonly run: () => unknown;
  /** Operations that one `run` does. One unless given. */
  readonly perRun?: number;
  /** Bytes that one operation moves, where throughput says more than time. */
  readonly bytes?: number;
}

export interface Opened {
  readonly cases: readonly Case[];
  readonly close?: () => void | Promise<void>;
}

export interface Subject {
  readonly name: string;
  /** Makes what its cases work on. */
  readonly open: () => Opened | Promise<Opened>;
}

/** A list's elements for ever, one a call. */
export function cycle<T>(list: readonly T[]): () => T {
  let at = 0;
  return () => {
    at = at === list.length - 1 ? 0 : at + 1;
    return list[at] as T;
  };
}
