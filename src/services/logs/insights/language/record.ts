/**
 * What a query sees of an event: the fields of the system, those that are discovered in the message when one of them is first asked for, and those
 * that the query made.
 */
import { discover } from './discovery.js';
import { fromJson, Instant, Structure, type Value } from './values.js';

/** An event as it is stored. */
export interface QueryEvent {
  /** Milliseconds since the epoch. */
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
  readonly stream: string;
  readonly group: string;
  readonly account: string;
  /** What GetLogRecord finds it by. */
  readonly pointer: string;
  /** The message as it is told where the group has a data protection policy; what `unmask` shows is `message`. */
  readonly masked?: string;
  /** What a transformer made of it: JSON, whose fields are discovered in its place. */
  readonly transformed?: string;
}

export class Row {
  readonly event: QueryEvent | undefined;
  readonly #own: Map<string, Value>;
  #discovered: ReadonlyMap<string, Value> | undefined;

  constructor(event: QueryEvent | undefined, own: Map<string, Value> = new Map(), discovered?: ReadonlyMap<string, Value>) {
    this.event = event;
    this.#own = own;
    this.#discovered = discovered;
  }

  /** The same row with more fields. */
  with(values: ReadonlyArray<readonly [string, Value]>): Row {
    return new Row(this.event, new Map([...this.#own, ...values]), this.#discovered);
  }

  get(name: string): Value {
    const plain = this.#plain(name);
    if (plain !== undefined) return plain;
    // A field of a structure that the query made.
    for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      const value = this.#own.get(name.slice(0, dot));
      if (value instanceof Structure) return memberOf(value, name.slice(dot + 1).split('.'));
    }
    return undefined;
  }

  /** All fields that the event itself has. */
  discovered(): ReadonlyMap<string, Value> {
    this.#discovered ??= this.event
      ? discover(this.event.transformed ?? this.event.masked ?? this.event.message, this.event.group)
      : new Map();
    return this.#discovered;
  }

  #plain(name: string): Value {
    if (this.#own.has(name)) return this.#own.get(name);
    const { event } = this;
    if (event === undefined) return undefined;
    switch (name) {
      case '@message':
        return event.masked ?? event.message;
      case '@timestamp':
        return new Instant(event.timestamp);
      case '@ingestionTime':
        return new Instant(event.ingestionTime);
      case '@logStream':
        return event.stream;
      case '@log':
        return `${event.account}:${event.group}`;
      case '@ptr':
        return event.pointer;
      default:
        return this.discovered().get(name);
    }
  }
}

function memberOf(structure: Structure, path: readonly string[]): Value {
  let value: unknown = structure.json;
  for (const [at, key] of path.entries()) {
    if (value === null || typeof value !== 'object') return undefined;
    const rest = path.slice(at).join('.');
    // A key that has dots itself is meant by its whole name.
    if (Object.hasOwn(value, rest)) return fromJson((value as Record<string, unknown>)[rest]);
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return fromJson(value);
}
