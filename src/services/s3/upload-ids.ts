/** Upload ids, which sort by the time at which they were made: listings give a key's uploads in that order. */
import type { IdSource } from '../../runtime/ids.js';
import { UPLOAD_ID_CHARS } from './limits.js';

/** In the order of their bytes. */
const ALPHABET = '.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** Digits of the time in milliseconds, enough for some 89,000 years. */
const TIME_DIGITS = 9;

export function newUploadId(ids: IdSource, now: number): string {
  let time = '';
  let rest = now;
  for (let digit = 0; digit < TIME_DIGITS; digit++) {
    time = ALPHABET.charAt(rest % ALPHABET.length) + time;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return time + ids.text(UPLOAD_ID_CHARS - TIME_DIGITS, ALPHABET);
}

/** Whether the text could be an id that `newUploadId` made. */
export function isUploadId(text: string): boolean {
  return text.length === UPLOAD_ID_CHARS && /^[.0-9A-Z_a-z]*$/.test(text);
}
