/** Lists by pages. A marker is the key of the page's last entry, which clients need not understand. */
import { invalidParameter } from './errors.js';
import { MAX_PAGE } from './limits.js';

interface Paging {
  readonly Marker?: string;
  readonly MaxItems?: number;
}

interface Page<T> {
  readonly entries: readonly T[];
  /** Absent on the last page. */
  readonly marker?: string;
}

/** `entries` in order; `idOf` tells each of them by a text that stays the same when others come and go. */
export function pageOf<T>(
  entries: readonly T[],
  { Marker, MaxItems }: Paging,
  idOf: (entry: T) => string,
  most = MAX_PAGE,
): Page<T> {
  const start = Marker === undefined ? 0 : after(entries, read(Marker), idOf);
  const count = Math.min(MaxItems ?? most, most);
  const page = entries.slice(start, start + count);
  const last = page.at(-1);
  if (last === undefined || start + count >= entries.length) return { entries: page };
  return { entries: page, marker: Buffer.from(JSON.stringify([idOf(last)])).toString('base64url') };
}

/** Where the entry is gone meanwhile, the page begins anew: who pages sees some entries twice rather than not at all. */
function after<T>(entries: readonly T[], id: string, idOf: (entry: T) => string): number {
  return entries.findIndex((entry) => idOf(entry) === id) + 1;
}

/** The words are a guess. */
function read(marker: string): string {
  try {
    const [id] = JSON.parse(Buffer.from(marker, 'base64url').toString('utf8')) as [string];
    if (typeof id === 'string') return id;
  } catch {
    // Told below.
  }
  throw invalidParameter('Invalid marker provided in the request.');
}
