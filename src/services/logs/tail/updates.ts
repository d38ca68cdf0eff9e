/**
 * The events of a live tail: when something came, a moment's events at once, and once a second at least, as AWS does, so that clients see a
 * connection.
 */
import { serviceError } from '../../../../protocols/errors.js';
import type {
  LiveTailSessionLogEvent,
  LiveTailSessionStart,
  StartLiveTailResponseStream,
} from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { realTimeout, sleep } from '../../../runtime/monotonic.js';
import { tupleKey } from '../../../runtime/state/index.js';
import type { Pattern } from '../pattern/index.js';
import { type Chunk, eventsOf, GROUPS, type GroupRow, STREAMS, type StreamRow, streamsOf } from '../store.js';

/** Real time, as it is for a connection's sake. */
const UPDATE_MS = 1_000;
/** What comes within this time after an update goes with the next one. */
const PAUSE_MS = 200;
/** Events of an update; more are sampled. */
const MAX_EVENTS = 500;
/** On the emulator's clock. */
const SESSION_MS = 3 * 3_600_000;
/** Chunks that are read at once on the way back from a stream's end. */
const BATCH = 16;

export async function* updates(
  ctx: Context,
  session: LiveTailSessionStart,
  groups: readonly GroupRow[],
  pattern: Pattern,
): AsyncGenerator<StartLiveTailResponseStream> {
  const end = ctx.clock.now() + SESSION_MS;
  const followers = groups.map((group) => new Follower(ctx, group, session, pattern));
  const news = new News(ctx, groups);
  yield { sessionStart: session };
  while (!ctx.signal.aborted) {
    const came = await news.orAfter(UPDATE_MS);
    if (ctx.signal.aborted) return;
    if (ctx.clock.now() >= end) {
      throw serviceError({ code: 'SessionTimeoutException', message: 'The session has timed out.' });
    }
    const found = followers.flatMap((follower) => follower.read());
    found.sort((a, b) => (a.timestamp as number) - (b.timestamp as number));
    const sessionResults = sample(found);
    yield { sessionUpdate: { sessionMetadata: { sampled: sessionResults.length < found.length }, sessionResults } };
    if (came) await sleep(PAUSE_MS);
  }
}

/** Waits for rows of streams, which every put writes. */
class News {
  readonly #ctx: Context;
  readonly #prefix: string | undefined;
  #pending: Promise<boolean> | undefined;

  constructor(ctx: Context, groups: readonly GroupRow[]) {
    const [only] = groups;
    this.#ctx = ctx;
    this.#prefix = groups.length === 1 && only ? tupleKey(only.id) : undefined;
  }

  /** Resolves true when something came, false after so much real time. */
  async orAfter(ms: number): Promise<boolean> {
    const prefix = this.#prefix;
    this.#pending ??= this.#ctx.wait({ collection: STREAMS, ...(prefix !== undefined && { prefix }) }, Number.POSITIVE_INFINITY);
    let stop: (() => void) | undefined;
    const time = new Promise<'time'>((resolve) => {
      const timeout = realTimeout(() => resolve('time'), ms);
      stop = () => timeout.cancel();
    });
    const outcome = await Promise.race([this.#pending, time]);
    if (outcome === 'time') return false;
    this.#pending = undefined;
    stop?.();
    // A wait that ended otherwise, as by a restore, would end at once again.
    if (!outcome) await sleep(ms);
    return outcome;
  }
}

/** Every so many of them, in order. */
function sample(events: LiveTailSessionLogEvent[]): LiveTailSessionLogEvent[] {
  if (events.length <= MAX_EVENTS) return events;
  const step = events.length / MAX_EVENTS;
  return Array.from({ length: MAX_EVENTS }, (_, n) => events[Math.floor(n * step)] as LiveTailSessionLogEvent);
}

/** Finds what is new in a group by counting the chunks of its streams. */
class Follower {
  readonly #ctx: Context;
  readonly #group: GroupRow;
  readonly #session: LiveTailSessionStart;
  readonly #pattern: Pattern;
  /** How many chunks of a stream were seen, by its id. */
  #seen = new Map<string, number>();

  constructor(ctx: Context, group: GroupRow, session: LiveTailSessionStart, pattern: Pattern) {
    this.#ctx = ctx;
    this.#group = group;
    this.#session = session;
    this.#pattern = pattern;
    for (const stream of this.#streams()) this.#seen.set(stream.id, stream.chunks);
  }

  read(): LiveTailSessionLogEvent[] {
    if (this.#ctx.state.get(GROUPS, this.#group.name)?.id !== this.#group.id) return [];
    const found: LiveTailSessionLogEvent[] = [];
    const seen = new Map<string, number>();
    for (const stream of this.#streams()) {
      const before = this.#seen.get(stream.id) ?? 0;
      seen.set(stream.id, stream.chunks);
      for (const chunk of this.#newChunks(stream, before)) this.#take(stream, chunk, found);
    }
    this.#seen = seen;
    return found;
  }

  #streams(): StreamRow[] {
    const { logStreamNames, logStreamNamePrefixes } = this.#session;
    const streams = streamsOf(this.#ctx.state, this.#group);
    if (logStreamNames) return streams.filter(({ name }) => logStreamNames.includes(name));
    if (logStreamNamePrefixes) {
      return streams.filter(({ name }) => logStreamNamePrefixes.some((prefix) => name.startsWith(prefix)));
    }
    return streams;
  }

  /** Chunks are in order of their times, and what is new is mostly at the end: it is sought from there until all of it was found. */
  #newChunks(stream: StreamRow, before: number): Chunk[] {
    const rows = eventsOf(this.#group);
    const found: Chunk[] = [];
    let to: string | undefined;
    while (found.length < stream.chunks - before) {
      const batch = this.#ctx.state.range(rows, {
        prefix: stream.id,
        reverse: true,
        limit: BATCH,
        ...(to !== undefined && { to }),
      });
      for (const [, chunk] of batch) if (chunk.ordinal >= before) found.push(chunk);
      to = batch.at(-1)?.[0];
      if (batch.length < BATCH) break;
    }
    return found.sort((a, b) => a.ordinal - b.ordinal);
  }

  #take(stream: StreamRow, { ingested, times, messages }: Chunk, into: LiveTailSessionLogEvent[]): void {
    // Whether AWS puts the account there is a guess from the form of `@log` in queries.
    const logGroupIdentifier = `${this.#ctx.account}:${this.#group.name}`;
    for (const [index, message] of messages.entries()) {
      if (!this.#pattern.matches(message)) continue;
      into.push({
        logStreamName: stream.name,
        logGroupIdentifier,
        message,
        timestamp: times[index] as number,
        ingestionTime: ingested,
      });
    }
  }
}
