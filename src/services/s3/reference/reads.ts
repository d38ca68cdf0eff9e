/**
 * A slow S3 of one object, for reads: which conditions, ranges and part numbers let it be seen, and how much of it. Written from RFC 9110 and
 * the API reference, by other means than native code: ranges by looking at each byte, dates as numbers that came with their texts.
 */

export interface ReadObject {
  readonly etag: string;
  /** Seconds since the epoch. */
  readonly modified: number;
  readonly body: Buffer;
}

/** A date as sent, and what it means: `undefined` where it is none. */
export type SentDate = readonly [text: string, seconds: number | undefined];

/** ETags of a list, by which it is written; `*` is any. */
export type SentTags = readonly string[];

export interface Read {
  readonly ifMatch?: SentTags;
  readonly ifNoneMatch?: SentTags;
  readonly ifModifiedSince?: SentDate;
  readonly ifUnmodifiedSince?: SentDate;
  readonly range?: string;
  readonly partNumber?: number;
}

export interface Seen {
  readonly status: number;
  readonly code?: string;
  readonly contentRange?: string;
  readonly body?: Buffer;
}

export function readSlowly(object: ReadObject, read: Read, now: number): Seen {
  return refusedBy(object, read, now) ?? bytesOf(object, read);
}

function refusedBy(object: ReadObject, read: Read, now: number): Seen | undefined {
  const matches = (tags: SentTags): boolean => tags.some((tag) => tag === '*' || tag === object.etag);
  const failed = { status: 412, code: 'PreconditionFailed' };
  // A condition by tag silences the one by date that stands for the same.
  if (read.ifMatch) {
    if (!matches(read.ifMatch)) return failed;
  } else if ((read.ifUnmodifiedSince?.[1] ?? Number.POSITIVE_INFINITY) < object.modified) return failed;
  if (read.ifNoneMatch) return matches(read.ifNoneMatch) ? { status: 304 } : undefined;
  const since = read.ifModifiedSince?.[1];
  return since !== undefined && since <= now && since >= object.modified ? { status: 304 } : undefined;
}

function bytesOf({ body }: ReadObject, { range, partNumber }: Read): Seen {
  if (partNumber !== undefined) {
    if (range !== undefined) return { status: 400, code: 'InvalidRequest' };
    if (partNumber > 1) return { status: 416, code: 'InvalidPartNumber' };
    return body.length === 0
      ? { status: 200, body }
      : { status: 206, contentRange: `bytes 0-${body.length - 1}/${body.length}`, body };
  }
  const wanted = range === undefined ? undefined : wantedBytes(range, body.length);
  if (!wanted) return { status: 200, body };
  const kept = [...body.keys()].filter(wanted);
  const [first] = kept;
  if (first === undefined) return { status: 416, code: 'InvalidRange' };
  return {
    status: 206,
    contentRange: `bytes ${first}-${kept.at(-1)}/${body.length}`,
    body: Buffer.from(kept.map((at) => body[at] as number)),
  };
}

/** Blanks around a header's value are not part of it. Whether each byte of so many is asked for; `undefined` for a header that S3 does not take for a range. */
function wantedBytes(range: string, size: number): ((at: number) => boolean) | undefined {
  const digits = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (!digits) return undefined;
  const [, from = '', to = ''] = digits;
  if (from === '') return to === '' ? undefined : (at) => BigInt(at) >= BigInt(size) - BigInt(to);
  if (to === '') return (at) => BigInt(at) >= BigInt(from);
  return BigInt(from) > BigInt(to) ? undefined : (at) => BigInt(at) >= BigInt(from) && BigInt(at) <= BigInt(to);
}
