/** What the kill test is about: an emulator on a folder that outlives it. */
import { type EmulatorProcess, startEmulatorProcess } from '../emulator-process.js';

export interface Subject {
  /** Where requests go; another one after each restart. */
  readonly endpoint: string;
  /** Where its files lie. */
  readonly folder: string;
  /** Whether its state outlives the process. */
  readonly persistent: boolean;
  /** Milliseconds of each start to the first answer. */
  readonly starts: readonly number[];
  /** Ends it without warning. */
  kill(): Promise<void>;
  /** Ends it as a shutdown does. */
  stop(): Promise<void>;
  /** Starts it again on its folder. */
  restart(): Promise<void>;
  /** What the process said last. */
  output(): string;
}

export async function persistentSubject(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Subject> {
  const starts: number[] = [];
  let running: EmulatorProcess;
  const start = async (): Promise<void> => {
    running = await startEmulatorProcess({ PERSISTENCE: '1', DATA_DIR: folder, ...environment });
    starts.push(running.startMs);
  };
  await start();
  return {
    get endpoint() {
      return running.endpoint;
    },
    folder,
    persistent: true,
    starts,
    kill: () => running.kill(),
    stop: () => running.stop(),
    restart: start,
    output: () => running.output(),
  };
}

/** Forgets everything at its end, so that it can't be started again. */
export async function memorySubject(folder: string): Promise<Subject> {
  const running = await startEmulatorProcess({ DATA_DIR: folder });
  return {
    endpoint: running.endpoint,
    folder,
    persistent: false,
    starts: [running.startMs],
    kill: () => running.kill(),
    stop: () => running.stop(),
    restart: () => Promise.reject(new Error('It has forgotten everything')),
    output: () => running.output(),
  };
}
