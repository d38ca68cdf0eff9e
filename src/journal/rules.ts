/**
 * What a comparison passes over, declared as lines: `header:NAME`, `body:REGEX` (what matches counts as equal), `request:REGEX` (answers
 * to requests whose line matches are not compared, but for their status), `follow:REGEX` (an id that the server gave; later requests
 * name the one that was given this time), `profile:NAME` for a set of these.
 */
import type { HeaderList } from './wire.js';

export interface Rules {
  /** Of answers; lower case. */
  readonly headers: ReadonlySet<string>;
  readonly bodies: readonly RegExp[];
  /** Matched against `METHOD target`. */
  readonly requests: readonly RegExp[];
  /** The first group is the id. */
  readonly follow: readonly RegExp[];
}

/** Headers that belong to the connection, and frame the body, which is compared itself. */
const FRAMING = ['connection', 'keep-alive', 'transfer-encoding'];
/** Answers of the emulator's own paths that tell of the process and not of AWS. */
const OWN = ['request:^\\S+ /_ruststack/', 'request:^\\S+ /_localstack/info'];
/** What refused signatures should have been made of, which journals don't tell since tokens stand in it. */
const SIGNED = ['body:<((CanonicalRequest|StringToSign)(Bytes)?)>[^<]*<'];

/** Requests that overlap are served in an order that may be another each time; ids are drawn in that order, and dates told by it. */
const CONCURRENT = [
  'header:date',
  'header:last-modified',
  'header:x-amzn-requestid',
  'header:x-amz-request-id',
  'header:x-amz-id-2',
  'header:x-amz-crc32',
  'body:<(RequestId|requestId|HostId|LastModified|Initiated|CreationDate)>[^<]*<',
  'body:"(RequestId|requestId)":"[^"]*"',
  'body:"(CreationDateTime|LastUpdateToPayPerRequestDateTime|LastIncreaseDateTime|LastDecreaseDateTime|TableId)":("[^"]*"|[0-9.e+]+)',
  'body:<(UploadId|NextUploadIdMarker)>[^<]*<',
  'follow:<UploadId>([^<]+)</UploadId>',
];

export const PROFILES: Readonly<Record<string, readonly string[]>> = { concurrent: CONCURRENT };

/** Throws a sentence for what is no rule. */
export function parseRules(lines: readonly string[]): Rules {
  const headers = new Set(FRAMING);
  const [bodies, requests, follow]: [RegExp[], RegExp[], RegExp[]] = [[], [], []];
  const add = (line: string): void => {
    const [, kind, value = ''] = /^(\w+):(.+)$/.exec(line) ?? [];
    if (kind === 'header') headers.add(value.toLowerCase());
    else if (kind === 'body') bodies.push(expression(value));
    else if (kind === 'request') requests.push(expression(value));
    else if (kind === 'follow') follow.push(expression(value));
    else if (kind === 'profile') for (const part of profile(value)) add(part);
    else throw new Error(`${JSON.stringify(line)} is no rule: there are header:, body:, request:, follow: and profile:.`);
  };
  for (const line of [...OWN, ...SIGNED, ...lines]) add(line);
  return { headers, bodies, requests, follow };
}

function profile(name: string): readonly string[] {
  const lines = Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
  if (!lines) throw new Error(`There is no profile ${name}; there are ${Object.keys(PROFILES).join(', ')}.`);
  return lines;
}

function expression(text: string): RegExp {
  try {
    return new RegExp(text, 'g');
  } catch (error) {
    throw new Error(`${JSON.stringify(text)}: ${(error as Error).message}`);
  }
}

/** Headers that are compared: without those that a rule names, in their order. */
export function comparedHeaders(headers: HeaderList, ignored: ReadonlySet<string>): HeaderList {
  return headers.filter(([name]) => !ignored.has(name.toLowerCase()));
}

/** A text in which all that rules pass over is the same. */
export function comparedText(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((result, pattern) => result.replace(pattern, '*'), text);
}
