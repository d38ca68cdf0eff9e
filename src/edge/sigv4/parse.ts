/**
 * Reads what a request says about its signature, from the `Authorization` header or from the query of a presigned URL, and tells
 * what is wrong with its form. Wordings are the callers' business, since they differ between services.
 */
import { ALGORITHM, type SignableRequest, TERMINATOR } from './canonical.js';
import { decodeQueryPart } from './encode.js';

export interface SignatureParts {
  readonly place: 'header' | 'query';
  readonly accessKeyId: string;
  /** `20150830`, of the credential. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  /** Without the key: `20150830/us-east-1/service/aws4_request`. */
  readonly scope: string;
  /** Lower case, in the order they were given. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** Basic format, `20150830T123600Z`. */
  readonly timestamp: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Seconds; only presigned URLs have it. */
  readonly expires: number | undefined;
}

/** What is wrong with the form, with what the message of the error needs. */
export type FormProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'both places' }
  | { readonly kind: 'algorithm'; readonly value: string }
  /** Names of the absent parts: `Credential`, `Signature`, `SignedHeaders`, `Date` (or `X-Amz-…` in a query). */
  | { readonly kind: 'parts'; readonly absent: readonly string[] }
  | { readonly kind: 'key value'; readonly value: string }
  | { readonly kind: 'credential'; readonly value: string }
  | { readonly kind: 'terminator'; readonly value: string }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'date mismatch'; readonly scopeDate: string; readonly timestamp: string }
  | { readonly kind: 'host unsigned' }
  | { readonly kind: 'expires'; readonly problem: 'not a number' | 'negative' | 'too long' };

/** Seconds: seven days, the longest that a presigned URL may live. */
const MAX_EXPIRES_S = 604_800;

/**
 * Who reads: S3 has a reader of its own, the other services share one, which takes any Authorization header for a signature, blanks between
 * its members for commas, and of a query only the algorithm as a sign that it is signed (kinesalite's tests, run on AWS). DynamoDB's
 * wants the header to begin with `AWS4-` (dynalite's tests, run on AWS).
 */
export type SignatureReader = 's3' | 'dynamodb' | 'services';

export function parseSignature(request: SignableRequest, reader: SignatureReader = 's3'): SignatureParts | FormProblem {
  const authorization = request.headers.authorization;
  const inQuery = isInQuery(request.query, reader);
  if (authorization !== undefined && authorization !== '') {
    return inQuery ? { kind: 'both places' } : parseHeader(request, authorization.trim(), reader);
  }
  return inQuery ? parseQuery(request, reader) : { kind: 'missing' };
}

function isInQuery(query: string, reader: SignatureReader): boolean {
  if (reader === 's3') return query.includes('X-Amz-Algorithm=') || query.includes('X-Amz-Signature=');
  return /(?:^|&)X-Amz-Algorithm(?:[=&]|$)/.test(query);
}

function parseHeader(request: SignableRequest, authorization: string, reader: SignatureReader): SignatureParts | FormProblem {
  const blank = authorization.search(/[ \t]/);
  const algorithm = blank < 0 ? authorization : authorization.slice(0, blank);
  if (reader !== 'services' && !algorithm.startsWith('AWS4-')) return { kind: 'missing' };
  const parts: Record<string, string> = Object.create(null);
  for (const piece of blank < 0 ? [] : authorization.slice(blank + 1).split(reader === 's3' ? ',' : /[,\s]/)) {
    const text = piece.trim();
    if (text === '') continue;
    const equals = text.indexOf('=');
    if (equals <= 0) return { kind: 'key value', value: text };
    parts[text.slice(0, equals).trim()] = text.slice(equals + 1).trim();
  }
  const absent = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !parts[name]);
  const given = request.headers['x-amz-date'] ?? request.headers.date;
  if (given === undefined) absent.push('Date');
  if (absent.length > 0 || given === undefined) return { kind: 'parts', absent };
  return assemble(
    'header',
    algorithm,
    parts.Credential ?? '',
    parts.SignedHeaders ?? '',
    parts.Signature ?? '',
    given,
    undefined,
  );
}

const QUERY_PARTS = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Signature',
  'X-Amz-Date',
  'X-Amz-SignedHeaders',
  'X-Amz-Expires',
] as const;

/** In the order in which the services other than S3 name what is absent. */
const NAMED_QUERY_PARTS = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Signature',
  'X-Amz-SignedHeaders',
  'X-Amz-Date',
] as const;

function parseQuery(request: SignableRequest, reader: SignatureReader): SignatureParts | FormProblem {
  const parts: Record<string, string> = Object.create(null);
  for (const piece of request.query.split('&')) {
    if (!piece.startsWith('X-Amz-')) continue;
    const equals = piece.indexOf('=');
    if (equals > 0) parts[piece.slice(0, equals)] ??= decodeQueryPart(piece.slice(equals + 1));
  }
  const named = reader === 's3' ? [] : NAMED_QUERY_PARTS.filter((name) => !parts[name]);
  const absent = named.length > 0 ? named : QUERY_PARTS.filter((name) => parts[name] === undefined);
  if (absent.length > 0) return { kind: 'parts', absent };
  const [algorithm, credential, signature, date, signedHeaders, expiresText] = QUERY_PARTS.map((name) => parts[name] ?? '') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const expires = readExpires(expiresText);
  if (typeof expires !== 'number') return expires;
  return assemble('query', algorithm, credential, signedHeaders, signature, date, expires);
}

function readExpires(text: string): number | FormProblem {
  if (!/^[+-]?\d{1,18}$/.test(text)) return { kind: 'expires', problem: 'not a number' };
  const expires = Number(text);
  if (expires < 0) return { kind: 'expires', problem: 'negative' };
  return expires > MAX_EXPIRES_S ? { kind: 'expires', problem: 'too long' } : expires;
}

/** The checks that both places share, in the order in which AWS names what is wrong. */
function assemble(
  place: 'header' | 'query',
  algorithm: string,
  credential: string,
  signedHeaders: string,
  signature: string,
  date: string,
  expires: number | undefined,
): SignatureParts | FormProblem {
  const moment = parseDate(date);
  if (!moment) return { kind: 'date', value: date };
  const names = signedHeaders.toLowerCase().split(';');
  if (!names.includes('host')) return { kind: 'host unsigned' };
  if (algorithm !== ALGORITHM) return { kind: 'algorithm', value: algorithm };
  const pieces = credential.split('/');
  // Keys that users invent may hold slashes: the four last pieces are fixed, all before them is the key.
  if (pieces.length < 5) return { kind: 'credential', value: credential };
  const [scopeDate, region, service, terminator] = pieces.slice(-4) as [string, string, string, string];
  const accessKeyId = pieces.slice(0, -4).join('/');
  if (accessKeyId === '' || !/^\d{8}$/.test(scopeDate)) return { kind: 'credential', value: credential };
  if (terminator !== TERMINATOR) return { kind: 'terminator', value: terminator };
  if (!moment.timestamp.startsWith(scopeDate)) return { kind: 'date mismatch', scopeDate, timestamp: moment.timestamp };
  return {
    place,
    accessKeyId,
    date: scopeDate,
    region,
    service,
    scope: `${scopeDate}/${region}/${service}/${terminator}`,
    signedHeaders: names,
    signature,
    timestamp: moment.timestamp,
    time: moment.time,
    expires,
  };
}

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Basic ISO 8601, or what a `Date` header holds. */
function parseDate(text: string): { timestamp: string; time: number } | undefined {
  const basic = BASIC.exec(text);
  if (basic) {
    const [year, month, day, hour, minute, second] = basic.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const time = Date.UTC(year, month - 1, day, hour, minute, second);
    return formatDate(time) === text ? { timestamp: text, time } : undefined;
  }
  const time = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isFinite(time) ? { timestamp: formatDate(time), time } : undefined;
}

/** `20150830T123600Z`. */
export function formatDate(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
