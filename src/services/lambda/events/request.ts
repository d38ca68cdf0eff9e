/**
 * An HTTP request on its way to a function, and the function's answer on its way back: what the event formats 1.0 (`v1.ts`) and 2.0 (`v2.ts`) of API
 * Gateway have in common. Pure: function URLs speak 2.0, the API Gateway services will speak both.
 */

export interface EventRequest {
  /** Upper case. */
  readonly method: string;
  /** Raw, percent-encoded, without the query. */
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  /** Names in lower case, repeated ones joined with `,`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly sourceIp: string;
  /** Milliseconds on the emulator's clock. */
  readonly time: number;
  readonly requestId: string;
  readonly domainName: string;
  readonly domainPrefix: string;
}

/** An answer as a client gets it. */
export interface HttpAnswer {
  readonly status: number;
  /** Flat: name, value, name, value. */
  readonly headers: string[];
  readonly body: Uint8Array;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2020:19:03:58 +0000`, as web servers' logs have it. */
export function logTime(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}`;
  return `${day}:${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}

/** Text goes as it is, everything else in base64. */
export function bodyMembers({ headers, body }: EventRequest): { body?: string; isBase64Encoded: boolean } {
  if (body.byteLength === 0) return { isBase64Encoded: false };
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const isBase64Encoded = !isText(headers['content-type']);
  return { body: bytes.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded };
}

/** Forms of both kinds and what says nothing of itself go in base64, as users report of AWS; the types that end in `+json` and `+xml` are a guess. */
function isText(contentType: string | undefined): boolean {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return (
    type.startsWith('text/') || /^application\/(?:json|xml|javascript|x-javascript|graphql|x-ndjson|.+\+(?:json|xml))$/.test(type)
  );
}

/** The parameters of a query in the order of their first appearance, decoded, each with all its values. */
export function queryOf(query: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) {
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
}

export function cookiesOf(header: string | undefined): string[] {
  // Where several headers came, they were joined with a comma.
  return (header ?? '').split(/[;,]/).flatMap((cookie) => cookie.trim() || []);
}

/** A status as functions give it, which may be text (recorded 2025-11-24 of function URLs); `undefined` if it is none. */
export function statusOf(value: unknown): number | undefined {
  const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}

/** The body that a function tells; `undefined` if it is neither text nor nothing. */
export function bodyOf(value: unknown, isBase64Encoded: unknown): Uint8Array | undefined {
  if (value === undefined || value === null) return new Uint8Array(0);
  if (typeof value !== 'string') return undefined;
  return Buffer.from(value, isBase64Encoded === true ? 'base64' : 'utf8');
}

/** What the server writes itself; a function's own go under another name, as API Gateway's "Known issues" tell. */
const REMAPPED: ReadonlySet<string> = new Set(['connection', 'content-length', 'date', 'host', 'server', 'trailer', 'via']);
/** What would change how the answer is read. */
const DROPPED: ReadonlySet<string> = new Set(['transfer-encoding', 'upgrade', 'keep-alive', 'te']);
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Adds a header of a function's answer; what can't be a header is left out. */
export function addHeader(to: string[], name: string, value: unknown): void {
  const lower = name.toLowerCase();
  if (value === undefined || value === null || !NAME.test(name) || DROPPED.has(lower)) return;
  const text = String(value).replace(/[^\t\x20-\x7e\x80-\xff]/g, '');
  to.push(REMAPPED.has(lower) ? `x-amzn-Remapped-${name}` : name, text);
}

export function hasHeader(headers: readonly string[], wanted: string): boolean {
  return headers.some((name, at) => at % 2 === 0 && name.toLowerCase() === wanted);
}

export function parseObject(payload: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString('utf8'));
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
