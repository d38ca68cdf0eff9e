/** What both listeners share about header values and statuses. */

/** The status that most answers have is known without loading node:http, which takes longer than all of this folder. */
const lines: string[] = [];
lines[200] = '200 OK';

/** `404 Not Found`. */
export function statusLine(status: number): string {
  lines[status] ??= `${status} ${reasonOf(status)}`;
  return lines[status];
}

function reasonOf(status: number): string {
  const { STATUS_CODES } = require('node:http') as typeof import('node:http');
  return STATUS_CODES[status] ?? 'Unknown';
}

/** Statuses whose answers have neither body nor length. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 304 || (status >= 100 && status < 200);
}

// Anything but visible ASCII, blank and tab.
const UNUSUAL = /[^\t\x20-\x7e]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORBIDDEN = /[\x00-\x08\x0a-\x1f\x7f]/g;

/** Up to this many characters a loop is faster than a regular expression. */
const SHORT = 80;

export function isUnusual(value: string): boolean {
  if (value.length > SHORT) return UNUSUAL.test(value);
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code < 0x20 ? code !== 9 : code > 0x7e) return true;
  }
  return false;
}

/**
 * A header value that can't end its line: control characters become blanks. Characters above U+00FF, which no header can carry as one
 * byte, are written as their UTF-8 bytes; those below stay single bytes, as they came in a request.
 */
export function cleanValue(value: string): string {
  const clean = value.replace(FORBIDDEN, ' ');
  for (let i = 0; i < clean.length; i++) {
    if (clean.charCodeAt(i) > 0xff) return Buffer.from(clean, 'utf8').toString('latin1');
  }
  return clean;
}
