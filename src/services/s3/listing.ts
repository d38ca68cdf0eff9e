/**
 * Listing with prefix and delimiter over keys in the order of their UTF-8 bytes: S3's "folders". What shares a common prefix is
 * passed over by seeking to the first key behind it, so that a page costs its own entries, however many keys a folder holds.
 *
 * Objects are listed by the native twin of this algorithm (`native/crates/s3/src/list.rs`); uploads, which are few, by this one.
 */

export interface ListingQuery {
  prefix: string;
  /** Empty for none. Any string. */
  delimiter: string;
  /** Where the page before ended: a key or a common prefix. Empty for the first page. */
  after: string;
  /** Entries on the page, keys and common prefixes together. */
  limit: number;
}

type ListingEntry<V> = { key: string; value: V } | { commonPrefix: string };

export interface ListingPage<V> {
  entries: ListingEntry<V>[];
  truncated: boolean;
}

interface Position {
  key: string;
  /** Whether a row with this very key is passed over. */
  exclusive: boolean;
}

/** Up to `limit` rows with the prefix, in order, from the position on. */
export type Scan<V> = (from: Position, limit: number) => ReadonlyArray<readonly [key: string, value: V]>;

/** The common prefix under which a listing shows `key`; `undefined` when it shows the key itself. */
export function groupOf(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '' || !key.startsWith(prefix)) return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

const LAST_CODE_POINT = 0x10ffff;
const LAST_BEFORE_SURROGATES = 0xd7ff;
const FIRST_AFTER_SURROGATES = 0xe000;

/** The first string behind all that begin with `prefix`; `undefined` when nothing is. UTF-8 orders strings by their code points. */
export function successorOf(prefix: string): string | undefined {
  const points = Array.from(prefix, (char) => char.codePointAt(0) as number);
  while (points.length > 0) {
    const last = points.pop() as number;
    if (last === LAST_CODE_POINT) continue;
    const next = last === LAST_BEFORE_SURROGATES ? FIRST_AFTER_SURROGATES : last + 1;
    return String.fromCodePoint(...points, next);
  }
  return undefined;
}

const whole = (key: string): string => key;

/** Where a page begins. A marker inside a common prefix means that the prefix was listed: the page begins behind it. */
function startOf(query: ListingQuery, nameOf: (key: string) => string): Position | undefined {
  if (query.after === '') return { key: query.prefix, exclusive: false };
  const group = groupOf(nameOf(query.after), query.prefix, query.delimiter);
  if (group === undefined) return { key: query.after, exclusive: true };
  const key = successorOf(group);
  return key === undefined ? undefined : { key, exclusive: false };
}

/** `nameOf` gives the part of a row's key that prefix and delimiter are about, where that is not all of it. */
export function listPage<V>(scan: Scan<V>, query: ListingQuery, nameOf: (key: string) => string = whole): ListingPage<V> {
  const entries: ListingEntry<V>[] = [];
  if (query.limit === 0) return { entries, truncated: false };
  let position = startOf(query, nameOf);
  while (position !== undefined) {
    const wanted = query.limit - entries.length + 1;
    const rows = scan(position, wanted);
    position = undefined;
    for (const [key, value] of rows) {
      if (entries.length === query.limit) return { entries, truncated: true };
      const commonPrefix = groupOf(nameOf(key), query.prefix, query.delimiter);
      if (commonPrefix === undefined) {
        entries.push({ key, value });
        continue;
      }
      entries.push({ commonPrefix });
      const behind = successorOf(commonPrefix);
      position = behind === undefined ? undefined : { key: behind, exclusive: false };
      break;
    }
    // A full batch without a common prefix can't end the listing: `wanted` is one more than the page has room for.
  }
  return { entries, truncated: false };
}
