/**
 * Which bucket and object a request is about. Host names that carry a bucket were made into paths by the edge, so there is one form:
 * `/bucket/key`.
 *
 * S3 takes a key as it stands: `.` and `..` are no folders, double slashes stay, `+` is a plus sign. Only percent-escapes are decoded, and
 * what they give must be UTF-8.
 */
export interface Address {
  readonly bucket: string;
  /** Empty where the request is about the bucket. */
  readonly key: string;
}

/** `undefined` for a path whose escapes are no UTF-8, or not escapes at all; it names nothing. */
export function addressOf(path: string): Address | undefined {
  const slash = path.indexOf('/', 1);
  const bucket = decode(slash < 0 ? path.slice(1) : path.slice(1, slash));
  const key = slash < 0 ? '' : decode(path.slice(slash + 1));
  return bucket === undefined || key === undefined ? undefined : { bucket, key };
}

function decode(text: string): string | undefined {
  if (text.indexOf('%') < 0) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
