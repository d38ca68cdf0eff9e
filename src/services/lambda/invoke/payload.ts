/**
 * What may be sent to a function: JSON of a limited size. AWS reads it with Jackson, whose words for the first thing that is wrong are told where they
 * are known (recorded by LocalStack 2025-11-24, test_lambda_invoke_payload_encoding_error); the words for other mistakes are a guess after Jackson's sources.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { eventTooLarge, invalidClientContext, invalidContent, requestTooLarge } from './errors.js';
import { MAX_CLIENT_CONTEXT_BYTES, MAX_EVENT_BYTES } from './limits.js';

const SOURCE = '[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)';
const VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

/** Throws if a function can't be given it. Nothing at all is an event, too. */
export function checkPayload(payload: Uint8Array, isEvent: boolean, limit: number): void {
  if (payload.byteLength > limit) throw requestTooLarge(limit);
  if (isEvent && payload.byteLength > MAX_EVENT_BYTES) throw eventTooLarge(payload.byteLength, MAX_EVENT_BYTES);
  if (payload.byteLength === 0) return;
  if (!isAscii(payload) && !isUtf8(payload)) throw invalidContent(problemOf(payload));
  try {
    JSON.parse(Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString('utf8'));
  } catch {
    throw invalidContent(problemOf(payload));
  }
}

/** The client context of a request, decoded. The words of refusals are a guess. */
export function readClientContext(base64: string | undefined): string | undefined {
  if (base64 === undefined) return undefined;
  if (base64.length > MAX_CLIENT_CONTEXT_BYTES) throw invalidClientContext('The client context is too large.');
  const text = Buffer.from(base64, 'base64').toString('utf8');
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw invalidClientContext('Client context must be a valid Base64-encoded JSON object.');
  }
}

/** The first thing that Jackson would stumble over. */
function problemOf(payload: Uint8Array): string {
  const { at, what } = firstMistake(payload);
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < at; i++) {
    if (payload[i] !== 0x0a) continue;
    line++;
    lineStart = i + 1;
  }
  return `${what}\n at ${SOURCE}; line: ${line}, column: ${at - lineStart + 1}]`;
}

function firstMistake(payload: Uint8Array): { at: number; what: string } {
  let at = 0;
  while (at < payload.length && [0x20, 0x09, 0x0a, 0x0d].includes(payload[at] as number)) at++;
  const first = payload[at];
  if (first === undefined) return { at, what: 'No content to map due to end-of-input' };
  if (isWordStart(first)) return wordMistake(payload, at);
  if (first === 0x7b || first === 0x5b || first === 0x22 || first === 0x2d || (first >= 0x30 && first <= 0x39)) {
    return innerMistake(payload);
  }
  return { at, what: `Unexpected character (${shown(first)}): expected a valid value ${VALUES}` };
}

function isWordStart(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x24;
}

/** A word that is none of the three, or whose letters end in bytes that are no UTF-8. */
function wordMistake(payload: Uint8Array, start: number): { at: number; what: string } {
  let at = start;
  while (
    at < payload.length &&
    (isWordStart(payload[at] as number) || ((payload[at] as number) >= 0x30 && (payload[at] as number) <= 0x39))
  )
    at++;
  const next = payload[at];
  const word = Buffer.from(payload.subarray(start, at)).toString('latin1');
  if (next !== undefined && next >= 0x80) {
    const utf8 =
      isUtf8(payload.subarray(at, at + 4)) || isUtf8(payload.subarray(at, at + 3)) || isUtf8(payload.subarray(at, at + 2));
    // A column more: the byte has been read.
    if (!utf8) return { at: at + 1, what: `Invalid UTF-8 start byte 0x${next.toString(16)}` };
  }
  return { at, what: `Unrecognized token '${word}': was expecting ${VALUES}` };
}

function innerMistake(payload: Uint8Array): { at: number; what: string } {
  const text = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength).toString('latin1');
  try {
    JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec((error as Error).message)?.[1];
    if (place !== undefined) {
      const at = Number(place);
      return { at, what: `Unexpected character (${shown(payload[at] ?? 0)})` };
    }
    return { at: text.length, what: 'Unexpected end-of-input' };
  }
  const at = payload.findIndex((byte) => byte >= 0x80);
  return { at: at + 1, what: `Invalid UTF-8 start byte 0x${(payload[at] ?? 0).toString(16)}` };
}

/** As Jackson writes a character. */
function shown(byte: number): string {
  if (byte < 0x20 || (byte >= 0x7f && byte < 0xa0)) return `(CTRL-CHAR, code ${byte})`;
  return `'${String.fromCharCode(byte)}' (code ${byte})`;
}
