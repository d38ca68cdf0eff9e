/**
 * Records what one gateway thread serves. All threads append whole lines to one file, which the system keeps apart; which thread a request
 * came in on is not to be seen in it.
 */
import { closeSync, constants, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { ClockScript } from '../runtime/clock-script.js';
import type { Exchange } from '../runtime/exchange.js';
import { seedOfKey } from '../runtime/ids.js';
import type { Instance } from '../runtime/instance.js';
import { JournalMemory } from '../runtime/journal-memory.js';
import { realTimeout, sleep } from '../runtime/monotonic.js';
import type { Ticker } from '../runtime/timers.js';
import { VERSION } from '../version.js';
import { Entry } from './entry.js';
import { type BeginLine, JOURNAL_VERSION, type Line } from './lines.js';
import { RecordedExchange } from './recorded-exchange.js';
import type { HeaderList } from './wire.js';

export interface RecordingOptions {
  /** Absolute. */
  readonly file: string;
  /** Whether a file of that name may be written over. */
  readonly replace: boolean;
  readonly clock: 'scripted' | 'free' | 'step';
  /** Milliseconds that the clock goes on with each request, with `step`. */
  readonly stepMs: number;
}

export interface RecordingStatus {
  readonly recording: boolean;
  readonly file?: string;
  readonly requests?: number;
  readonly underWay?: number;
  readonly clock?: string;
}

/** The path of what starts and stops recordings; it is not recorded itself. */
const OWN_PATH = '/_ruststack/journal';
const TIME_PATH = '/_ruststack/time';
/** How often time goes on while requests wait. */
const TICK_MS = 100;
/** How long the end of a recording waits for answers under way. */
const PATIENCE_MS = 2_000;
const LOOK_MS = 5;

/** Why a recording can't begin; the message is for the user. */
export class RecordingError extends Error {}

export class Recorder {
  readonly #instance: Instance;
  readonly #next: (exchange: Exchange) => void;
  readonly #memory: JournalMemory;
  readonly #script: ClockScript;
  /** The recording that `#file` is open for. */
  #open = 0;
  #file = -1;
  #ticking: { cancel(): void } | undefined;

  constructor(instance: Instance, ticker: Ticker | undefined, next: (exchange: Exchange) => void) {
    this.#instance = instance;
    this.#next = next;
    const { journal } = instance.handle;
    this.#memory = new JournalMemory(journal);
    this.#script = new ClockScript(instance.clock, journal, JournalMemory.SCRIPT_AT, ticker);
  }

  /** Serves a request and writes down what is asked and answered. */
  record(exchange: Exchange): void {
    const { recording } = this.#memory;
    const { method, path, query } = exchange;
    if (path.startsWith(OWN_PATH)) {
      this.#next(exchange);
      return;
    }
    const n = this.#memory.arrived();
    const at = this.#script.arrive();
    const headers: Array<readonly [string, string]> = [];
    exchange.eachHeader((name, value) => headers.push([name, value]));
    const target = query === '' ? path : `${path}?${query}`;
    const write = (line: Line): void => {
      if (path === TIME_PATH) this.#follow(line);
      this.#write(recording, line);
    };
    const entry = new Entry({ n, at, method, target, headers: headers as HeaderList }, write, () => {
      if (this.#memory.recording === recording) this.#memory.answered();
    });
    this.#next(new RecordedExchange(exchange, entry, () => new Date(this.#instance.clock.now()).toUTCString()));
  }

  /** The emulator's user moves the clock, which the recording goes along with. */
  #follow(line: Line): void {
    if (line.kind !== 'request' || line.text === undefined) return;
    try {
      this.#script.follow((JSON.parse(line.text) as { action?: unknown }).action);
    } catch {
      // The emulator answers what can't be read.
    }
  }

  /** A journal that can't be written ends; the requests go on. */
  #write(recording: number, line: Line): void {
    if (this.#memory.recording !== recording) return;
    try {
      if (this.#open !== recording) {
        if (this.#open !== 0) closeSync(this.#file);
        this.#file = openSync(this.#memory.path, 'a');
        this.#open = recording;
      }
      writeWhole(this.#file, `${JSON.stringify(line)}\n`);
    } catch (error) {
      this.#memory.end();
      this.#instance.log.write('error', `The recording ended: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  get status(): RecordingStatus {
    const { recording, path: file, requests, underWay } = this.#memory;
    return recording === 0 ? { recording: false } : { recording: true, file, requests, underWay, clock: this.#script.mode };
  }

  /** To be called on the main thread. */
  start(options: RecordingOptions): void {
    if (this.#memory.recording !== 0) throw new RecordingError(`A recording is under way, to ${this.#memory.path}.`);
    const { file, replace, clock, stepMs } = options;
    const fd = openNew(file, replace);
    this.#script.begin(clock, stepMs);
    try {
      writeWhole(fd, `${JSON.stringify(this.#beginning())}\n`);
    } finally {
      closeSync(fd);
    }
    if (!this.#memory.begin(file)) throw new RecordingError('The path of the file is too long.');
    this.#tickLater();
  }

  /** Waits for the answers under way, some time. */
  async stop(): Promise<RecordingStatus> {
    const { recording, path: file } = this.#memory;
    if (recording === 0) throw new RecordingError('Nothing is being recorded.');
    for (let waited = 0; waited < PATIENCE_MS && this.#memory.underWay > 0; waited += LOOK_MS) await sleep(LOOK_MS);
    const { requests, underWay: unanswered } = this.#memory;
    this.#write(recording, { kind: 'end', requests, unanswered });
    this.#memory.end();
    this.#script.end();
    this.#ticking?.cancel();
    if (this.#open !== 0) closeSync(this.#file);
    this.#open = 0;
    return { recording: false, file, requests, underWay: unanswered };
  }

  #beginning(): BeginLine {
    const { config, clock, ordinals, handle } = this.#instance;
    const { mode } = this.#script;
    const { defaultRegion, strictAuth, skipS3Signature, localstackHost, gatewayThreads } = config;
    return {
      kind: 'journal',
      version: JOURNAL_VERSION,
      emulator: VERSION,
      at: clock.now(),
      seed: seedOfKey(handle.idKey),
      ordinals: ordinals.capture(),
      clock: mode === 'step' ? 'scripted' : mode,
      settings: { defaultRegion, strictAuth, skipS3Signature, localstackHost, gatewayThreads },
    };
  }

  #tickLater(): void {
    const { recording } = this.#memory;
    this.#ticking = realTimeout(() => {
      if (this.#memory.recording !== recording) return;
      const at = this.#script.tick(this.#memory.waiting > 0);
      if (at !== undefined) this.#write(recording, { kind: 'clock', at });
      this.#tickLater();
    }, TICK_MS);
  }
}

/** Only journals are written over: a page in a browser could ask for it, too. */
function openNew(file: string, replace: boolean): number {
  try {
    if (!replace) return openSync(file, 'wx');
    const fd = openSync(file, constants.O_RDWR | constants.O_CREAT);
    if (!holdsJournal(fd)) {
      closeSync(fd);
      throw new RecordingError(`${file} is no journal, and is not written over.`);
    }
    ftruncateSync(fd);
    return fd;
  } catch (error) {
    if (error instanceof RecordingError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new RecordingError(`There is a file ${file} already.`);
    throw new RecordingError(`The file can't be written: ${message}`);
  }
}

const BEGINNING = Buffer.from('{"kind":"journal"');

/** Or nothing. */
function holdsJournal(fd: number): boolean {
  const beginning = Buffer.alloc(BEGINNING.length);
  const read = readSync(fd, beginning, 0, BEGINNING.length, 0);
  return read === 0 || beginning.equals(BEGINNING);
}

function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}
