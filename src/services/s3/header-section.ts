/** The size of a request's headers, which S3 limits as a whole. What it counts is a guess: the lines as they go over the wire. */
import { headersTooLarge } from './errors.js';
import { HEADERS_BYTES_MAX } from './limits.js';

/** A colon, a blank, and the end of the line. */
const AROUND = 4;

export function headerBytes(name: string, value: string): number {
  return name.length + value.length + AROUND;
}

export function checkHeaderBytes(bytes: number): void {
  if (bytes > HEADERS_BYTES_MAX) throw headersTooLarge(HEADERS_BYTES_MAX);
}

export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  let bytes = 0;
  for (const name in headers) bytes += headerBytes(name, headers[name] as string);
  checkHeaderBytes(bytes);
}
