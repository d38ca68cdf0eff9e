/**
 * The journal's lines, as FORMAT.md describes them: their types, and how bodies stand in them.
 */
import type { CapturedOrdinals } from '../runtime/ids.js';
import type { HeaderList } from './wire.js';

export const JOURNAL_VERSION = 1;

/** What a journal begins with: what a server needs to be the same again. */
export interface BeginLine {
  readonly kind: 'journal';
  readonly version: number;
  /** The emulator's. */
  readonly emulator: string;
  /** Milliseconds on the emulator's clock. */
  readonly at: number;
  /** Gives the same ids again, as `RUSTSTACK_SEED`. */
  readonly seed: string;
  /** How far ids had been counted. */
  readonly ordinals: CapturedOrdinals;
  readonly clock: 'scripted' | 'free' | 'frozen';
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

/** A part of a body: text where it is valid UTF-8, else base64. Neither is none. */
export interface BodyPart {
  readonly text?: string;
  readonly base64?: string;
  /** More of it follows in lines of its own. */
  readonly more?: true;
}

export interface RequestLine extends BodyPart {
  readonly kind: 'request';
  /** Tells requests apart. */
  readonly n: number;
  /** Milliseconds on the emulator's clock, at its arrival. */
  readonly at: number;
  readonly method: string;
  readonly target: string;
  readonly headers: HeaderList;
  /** There was a body, and the emulator answered without reading it. */
  readonly unread?: true;
}

export interface AnswerLine extends BodyPart {
  readonly kind: 'answer';
  readonly n: number;
  readonly status: number;
  readonly headers: HeaderList;
}

export interface PartLine extends BodyPart {
  readonly kind: 'request-part' | 'answer-part';
  readonly n: number;
}

/** The answer never came to its end. */
export interface AbortedLine {
  readonly kind: 'aborted';
  readonly n: number;
  readonly by: 'client' | 'server';
}

/** The clock went on while nothing arrived. */
export interface ClockLine {
  readonly kind: 'clock';
  readonly at: number;
}

export interface EndLine {
  readonly kind: 'end';
  readonly requests: number;
  /** Requests that had no answer yet when the recording ended. */
  readonly unanswered: number;
}

export type Line = BeginLine | RequestLine | AnswerLine | PartLine | AbortedLine | ClockLine | EndLine;

/** Bytes of a body that stand in one line at most. */
export const PART_BYTES = 48 * 1024;

// Control characters, which no editor shows, and what stands for bytes that are no UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

export function encodeBody(bytes: Uint8Array): BodyPart {
  if (bytes.length === 0) return {};
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  return UNREADABLE.test(text) ? { base64: buffer.toString('base64') } : { text };
}

export function decodeBody({ text, base64 }: BodyPart): Buffer {
  return text !== undefined ? Buffer.from(text) : Buffer.from(base64 ?? '', 'base64');
}
